### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = このカードは期限切れで、ボタンはもう使えません。
refusal-card-renewed = 新しいカードを送りました。
refusal-not-bound = このグループはまだクラスに連携していません。クラス委員長か指導員が、担当スタッフにこのクラスのリンクを頼んでください。
refusal-bad-duration = この長さが分かりません。日数か時間を書いてください。最長30日です。
refusal-bad-cadence = この頻度が分かりません。毎日、週に三回、週に一回のどれかです。
refusal-bad-quiet-hours = この時間が分かりません。始まりと終わりの、異なる二つの時刻を書いてください。
refusal-no-such-language = この言語にはまだ対応していません。/language で使える言語を見てください。
refusal-no-such-class = { $class }というクラスはありません。名前を確かめてください。
refusal-class-exists = { $class }というクラスはもうあります。
refusal-bad-class-name = クラス名は一行で、1〜40文字です。
refusal-bad-languages = 一つのクラスに選べる言語は、一つか二つです。

refusal-bad-invitation = どの役割か、どこか、が分かりません。役割、場所の順に、間を空けて書いてください。
refusal-wrong-scope = この役割はそこには置けません。クラス委員長、副委員長、団支部書記、安全委員はクラス、指導員はクラスか学部、学部責任者は学部、警察官とボランティアはキャンパス、対策チーム員は部門に属します。
refusal-no-such-place = { $place }というクラス、学部、キャンパス、部門はありません。名前を確かめてください。
refusal-which-campus = { $college }は複数のキャンパスにあります。キャンパス名を付けてください。
refusal-invitation-unknown = この招待は無効です。リンクを全部コピーしたか確かめるか、新しい招待をもらってください。
refusal-invitation-expired = この招待はもう使えず、何も変わっていません。新しい招待をもらってください。
refusal-invitation-used = この招待は使用済みです。リンクは一度だけ使えます。自分が使ったのでなければ、すぐに招待した人に伝えてください。
refusal-invitation-own = これはあなた自身が出した招待です。招待したい人に送ってください。
refusal-bad-delegation = 何日間の代理かを書いてください。この役割では最長{ $days }日です。
refusal-nothing-to-pass-on = 引き継ぎや代理を頼める役割がありません。代理で受けた役割は、ほかの人に渡せません。
refusal-grant-over = この役割はもう終わっています。

refusal-class-card-old = このリンクはもう使えません。クラスグループのカードの「連携する」を押すか、/bind にクラス名を付けて送ってください。
refusal-which-class = クラス名を付けてください。
refusal-no-roster = { $class }の名簿はまだ登録されていないため、連携できません。指導員に伝えてください。
refusal-bad-tail = 分かりません。学籍番号の下四桁の数字だけを送ってください。ほかのことは /help を送ってください。
refusal-already-somebody = もう{ $who }（{ $class }）に連携しています。変えるには /rebind を送ってください。
refusal-nobody = まだ連携していません。クラスグループの最初のカードの「連携する」を押すか、/bind にクラス名を付けて送ってください。
refusal-binding-settled = 自分で直せる期限は{ $since }まででした。クラス委員長か指導員に、まずスタッフが解除するよう頼んでください。
refusal-student-taken = 連携していません。{ $who }は別のアカウントに連携しています。それが自分の古いアカウントか、まったく覚えのないものなら、クラス委員長か指導員に、まずスタッフが解除するよう頼んでください。
refusal-no-such-seat = { $class }に番号{ $seat }の学生はいません。
refusal-student-free = { $who }はどのアカウントにも連携していません。
refusal-student-online = { $who }はアカウントに連携しているため、オフラインにできません。先に解除してください。
refusal-has-role = まだ役割があり、誰かが引き継ぐ必要があります。/roles で確かめ、/handover で引き継ぐか、任命した人に取り消してもらってください。その後、もう一度 /forget を送ってください。
refusal-tries-remembered = さきほど本人の確認で一致しませんでした。なりすましを防ぐため、{ $until }より後に /forget を送ってください。

refusal-group-taken = このグループはもう連携しています。先にここで /unbind を送り、それから連携し直してください。
refusal-group-bound = 連携は要りません。このグループはもう{ $class }に連携しています。
refusal-which-group = どのクラスですか？担当のクラスが複数あるか、一つもありません。クラス名を付けてください。
refusal-bad-term = 学期のコードは16文字までの英数字とハイフンで、最後の日は最初の日より後です。
refusal-no-such-term = { $term }という終わった学期はありません。
refusal-term-needs-list = 学期はもうあります。次の学期は全員の名簿と一緒に始まります。
refusal-bad-cohort = 年度には、クラスが入学した年を四桁の数字で書いてください。

refusal-file-empty = このファイルに名簿がありません。名簿を入れて保存し直してください。
refusal-file-too-large = このファイルは{ $mib }MBを超えています。名簿のシートだけを残してください。
refusal-file-compound = 古い .xls 形式か、パスワード付きです。パスワードなしの .xlsx で保存してください。
refusal-file-not-a-workbook = これは .xlsx ではありません。表計算ソフトで開き、.xlsx で保存してください。
refusal-file-macros = マクロが入っているため、読みません。マクロなしの .xlsx で保存してください。
refusal-file-damaged = このファイルは壊れています。表計算ソフトで開き、保存し直してください。
refusal-file-bomb = このファイルには名簿をはるかに超える内容があります。名簿のシートだけを残してください。
refusal-file-several-sheets = 内容のあるシートが複数あります。名簿のシートだけを残してください。
refusal-file-encoding = このファイルの文字が読めません。.xlsx か「CSV UTF-8」で保存してください。
refusal-file-rows = この名簿は{ $most }行を超えています。学部ごとに分けてください。
refusal-file-columns = { $row }行目が{ $most }列を超えています。名簿の列だけを残してください。
refusal-file-huge-cell = { $row }行目に{ $most }文字を超えるセルがあります。引用符が抜けていませんか？
refusal-file-no-heading = 先頭に、すべての列の名前がそろった行がありません。見出しの行を書いてください。足りないもの：{ $missing }。
refusal-file-column-twice = { $row }行目に「{ $column }」という列が二つあります。一つだけ残してください。
refusal-file-lost = ファイルが届かず、何も変わっていません。もう一度送ってください。
refusal-others-in-list = 何も取り込んでいません。担当外のクラスが{ $count }件あります（{ $classes }）。担当のクラスの行だけを送ってください。
refusal-taken-from-others = 何も取り込んでいません。この名簿は、担当外の{ $classes }から学生を移します。学部責任者など、両方を担当する人に頼んでください。
refusal-import-over = この名簿は、適用済み、取り消し済み、置き換え済みか、古すぎます。名簿を変えるには、もう一度送ってください。
refusal-roster-moved = 照合の後で名簿が変わったため、適用していません。もう一度送ってください。

refusal-which-item = どの課題ですか？番号を付けてください。
refusal-no-such-item = 見られる課題の中に{ $item }はありません。/items all で一覧を見てください。
refusal-no-meeting-then = { $month }に開くべき会はありません。
refusal-many-such-items = { $item }には課題が複数あります。/items { $item } を送り、該当するものを開いてください。
refusal-item-not-so = この課題はその後、進みました：{ $state }。
refusal-correction-over = 証明を訂正できるのは24時間以内です。対策チーム事務局に頼んでください。
refusal-nothing-to-undo = 取り消せるのは、2分以内の自分の最後の操作だけです。
refusal-nobody-to-hand-to = 渡せる相手がまだいません。対策チーム事務局に頼んでください。
refusal-bad-words = 1〜{ $most }文字で書いてください。
refusal-proof-too-large = このファイルは{ $mib }MBを超えています。小さいものか、リンクを送ってください。
refusal-proof-not-kept = ファイルを保存できませんでした。もう一度送ってください。
refusal-proof-lost = この証明のファイルが見つかりません。運用担当者がログで確認します。ファイルを送り直してもらってください。
refusal-ledger-unknown = 「{ $word }」が分かりません。学部、クラス、部門、月、日、種類、課題、番号のどれかを書いてください。
refusal-ledger-unknown-near = 「{ $word }」が分かりません。これのことですか：{ $near }？
refusal-ledger-days = 日付が正しくありません。{ $since }から{ $until }までで、最初の日が最後の日より前でなければなりません。
refusal-ledger-long = 長すぎて分かりません。知りたい場所、日付、種類だけを書いてください。
refusal-ledger-no-entry = 台帳に{ $entry }はありません。
refusal-ledger-which = どの記録を訂正しますか？先に番号、次に理由を書いてください。
refusal-ledger-corrected-by = { $entry }はもう{ $by }で訂正されています。訂正は一度だけです。まだ違っていたら、{ $by }を訂正してください。
refusal-ledger-corrected = { $entry }はもう訂正されています。訂正は一度だけです。
refusal-ledger-reason = 番号の後に、訂正の理由を書いてください。
refusal-ledger-nothing = 何をしたかを書いてください。
refusal-ledger-long-note = 長すぎます。{ $most }文字までです。
refusal-ledger-over = このカードは処理済みか、古すぎます。/ledger のコマンドをもう一度送ってください。
refusal-ledger-export = 前に頼まれたファイルを作っている途中です。届くのを待ってから、次を頼んでください。
refusal-no-meetings = 計画に投票のあるクラス集会がないため、集会教材はありません。
refusal-no-contest = 計画にクイズコンテストがありません。自分の力を試すには /quiz を送ってください。
refusal-no-group = { $class }には発言できるグループがないため、グループで投票できません。文章版を使い、挙手で投票してください。
refusal-kit-too-long = この教材の文は投票には長すぎます。別の教材を選び、担当スタッフに伝えてください。

refusal-seats-none = 欠席者の番号がありません。“absent 3, 17, 22”のように書いてください。全員出席なら“all here”です。
refusal-seats-not-one = 「{ $what }」はクラス内の番号ではないため、何も記録していません。「absent 3, 17, 22」のように欠席者の番号だけか、「all here」だけを書いてください。
refusal-seats-backwards = 「{ $first }-{ $last }」は順序が逆なので、何も記録していません。小さい番号を先に：「{ $last }-{ $first }」。
refusal-seats-of-nobody = 次の番号の人はクラスにいないため、何も記録していません：{ $seats }{ $more ->
        [0] {""}
       *[other] 、ほか{ $more }件
    }。名簿と照らし合わせ、一覧の全体をもう一度送ってください。
refusal-seats-too-many = 欠席者が{ $absent }人と書かれていますが、名簿には{ $class }人しかいないため、何も記録していません。確かめて、一覧の全体をもう一度送ってください。
refusal-bad-notice = 何も保存していません。お知らせは1〜{ $most }文字です。
refusal-notice-over = このお知らせは処理済みか、一日より長く待っていました。新しく送るには /notice を送ってください。
refusal-notice-decided = この申請はもう処理されています。
refusal-no-such-case = あなたが見られるその番号の事案はありません。/cases で一覧を見られます。
refusal-case-erased = この事案の非公開部分は消去されました。誰も読めず、書き足すこともできません。
refusal-case-locked = この事案は開けません。この環境の鍵ファイルが元のものと違います。運用担当者に伝えてください。
refusal-bad-amount = 金額として読めないため、何も保存していません。元で入力してください。例：3287.50 または 21000
refusal-bad-case-day = この日は使えません。2025-04-07 のように入力してください。未来の日は不可、さかのぼれるのは3年前までです。
refusal-bad-case-note = 何も保存していません。メモは1〜{ $most }文字です。
refusal-bad-case-number = どの事案ですか？番号を付けてください。

usage-language = /language の例：<code>/言語 ja</code> または <code>/言語 en</code>。
usage-mute = 例：<code>/mute 7d</code> または <code>/mute 12h</code>。
usage-cadence = 例：<code>/cadence daily</code> または <code>/cadence weekly</code>。
usage-invite = 例：<code>/招待 クラス委員長 IT-1</code> または <code>/招待 指導員 School-of-IT</code>。/invite だけを送ると、ボタンで選べます。
usage-revoke = 例：<code>/取り消し クラス委員長 IT-1</code> または <code>/取り消し 指導員 School-of-IT</code>。/revoke だけを送ると、自分が与えた役割を見られます。
usage-delegate = /delegate の例：<code>/代理 3d</code> または <code>/代理 7d</code>。
usage-group = 例：<code>/group Software One</code> または <code>/group International One</code>。
usage-bind = /bind の例：<code>/連携 Software One</code> または <code>/連携 International One</code>。
usage-rebind = /rebind の例：<code>/再連携 Software One</code> または <code>/再連携 International One</code>。
usage-quiet = 例：<code>/通知オフ 20:00-09:00</code> または <code>/通知オフ 23:30-07:00</code>。自分の時間をやめるには /quiet off を送ってください。
usage-unbound = 例：<code>/未連携 Software One</code> または <code>/未連携 International One</code>。/unbound だけを送ると、担当のクラスを全部見られます。
usage-items = /items の例：<code>/課題 すべて</code> または <code>/課題 A2</code>。
usage-done = /done の例：<code>/完了 A2</code> または <code>/完了 A2 https://example.edu.cn/1</code>。
usage-ledger = /ledger の例：<code>/台帳 今月 ヒント</code> または <code>/台帳 書き出し 先月 csv</code>。
usage-meeting = 例：<code>/集会 Software One</code> または <code>/集会 Computing</code>。/meeting だけを送ると、自分のものを見られます。
refusal-meeting-not-so = この会はその後、進みました：{ $state }。
refusal-meeting-not-open = この会は{ $opens }から登録できます。
refusal-meeting-day = { $why ->
    [future] その日はまだ来ていません。
    [before] その日はこの会には早すぎます。
   *[long] 登録できるのは、この30日以内の会だけです。
}
refusal-meeting-nobody = 出席者が少なくとも一人必要です。
refusal-meeting-heads = 出席者の人数を、1〜{ $most }の数字で送ってください。
refusal-meeting-correction-over = 自分で訂正できるのは24時間以内です。今は「訂正を頼む」を押してください。
usage-roll = 例：<code>/紙の名簿 Software One</code> または <code>/紙の名簿 International One</code>。/roll だけを送ると、担当のクラスから選べます。
refusal-meeting-no-picture = このファイルは開ける画像ではありません。JPEG、PNG、WebPのどれかを送ってください。
refusal-meeting-plan-over = その時刻は過ぎています。別の時刻を選んでください。
usage-forecast = /forecast の例：<code>/予測 四月</code> または <code>/予測 今月</code>。学部も付けられます。
usage-overview = /meeting status の例：<code>/集会状況 四月</code> または <code>/集会状況 今月</code>。学部も付けられます。
refusal-meeting-own = この会はあなたが登録または訂正したものです。ほかの人に確認してもらってください。
usage-alert = /alert の例：<code>/警報</code> または <code>/警報 A-12</code>。
usage-aware = /aware の例：<code>/認知</code> または <code>/認知 School of Computing</code>。
refusal-check-over = このメッセージには誰かがもう答えたか、取り消されています。
usage-case = /case の例：<code>/事案 新規</code> または <code>/事案 C-12</code>。
usage-cases = /cases の例：<code>/事案一覧 未終了</code> または <code>/事案一覧 比較</code>。
refusal-contact-bad = 分かりません。キャンパス、部署、一つから三つまでの電話番号を書いてください。
refusal-contact-phone = 「{ $typed }」は電話番号に見えません。市外局番とハイフン付きの固定電話、携帯電話、4〜8桁の内線のどれかを書いてください。
usage-contact = 例：<code>/連絡先 警備 96110</code> または <code>/連絡先 学内警察 110 8:00-22:00</code>。/contact だけを送ると、連絡先を見られます。
refusal-sos-often = 一日に{ $most }回SOSを送っているため、これ以上は伝えられません。110か、学内の連絡先に電話してください：/contact
refusal-sos-over = このSOSはほかの人が対応しているか、もう終わっています。
refusal-support-over = ほかの人が担当しているか、もう終わっています。
refusal-contact-lacking = 計画を公開する前に、電話する相手を登録してください。警備部門か学内駐在警察官の番号がまだありません（{ $campuses }）。/contact を送ってください。
refusal-bad-code = 照合コードは英数字八文字です。例：K7F3-QX2M
refusal-too-many-codes = 違うコードが続きました。試して当てられるのを防ぐため、{ $until }まで待ってください。確かめられるまで、それに従わないでください。
usage-verify = 例：<code>/verify K7F3-QX2M</code> または <code>/verify k7f3 qx2m</code>。コードはメッセージの最後か、スタッフ証にあります。
usage-guard = 例：<code>/なりすまし対策 Software One</code> または <code>/なりすまし対策 International One</code>。/guard だけを送ると、担当クラスのグループを見られます。
usage-words = 例：<code>/翻訳 tip police-1 ru</code> または <code>/翻訳 quiz police-1</code>。/words だけを送ると、読者からの知らせを見られます。
refusal-alert-not-so = この警報では、もうそれはできません。/alert でもう一度見てください。
refusal-alert-changed = あなたが見た後で、警報が変わりました。もう一度見てください。
refusal-own-alert = この警報はあなた自身が作成したものです。二人目の人が確認しなければなりません。
refusal-alert-without-advice = 警報には、対処法が少なくとも一つ必要です。一つ選んでください。
refusal-alert-without-consent = この事案は起きたばかりです。本人が同意しているか、または誰も特定できない内容かを選んでください。
refusal-bad-alert-note = 補足は中国語で、1〜{ $most }文字です。もう一度送ってください。
refusal-wrong-alert-code = コードが違うため、何も送っていません。上のとおりに入力してください。
refusal-no-such-alert = あなたが見られる警報に{ $number }はありません。
refusal-alert-for-nobody = この警報を受け取る人がいません。別の送り先を選んでください。
refusal-alert-list-full = { $most }個までです。先に一つ外してください。
refusal-question-flawed = <b>このままでは問題を受け付けられません。</b>直して、書式全体をもう一度送ってください：
refusal-question-own = この問題はあなたが書いたものなので、対策チーム事務局の別の人が確認しなければなりません。ほかに誰もいなければ、/invite で二人目にこの役割を付けてください。
refusal-question-not-so = { $state ->
        [draft] この問題は二人目の確認を待っています。
        [returned] この問題は書いた人に差し戻されました。
        [retired] この問題は使用停止になりました。
       *[approved] この問題はもう使われています。
    }
refusal-words-many = 知らせることができる翻訳は一日に{ $most }件までです。続きは明日お願いします。
refusal-words-unknown = その文、またはその言語はありません。
refusal-words-flawed = { $flaw ->
    [markup] タグが不明か閉じられていないか、単独の &amp; または &lt; があります。ボタンと通知ではタグを使えません。
    [variables] 波かっこの中は英語と同じにしてください：{ $wanted }
    [numbers] 数字は英語と同じにしてください：{ $wanted }
    [long] { $wanted }文字までです。
    [same] すでにその文です。
   *[syntax] 読み取れません。波かっこをすべて閉じ、行を点、星印、かっこで始めないでください。
}
