### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>こんにちは。大学の詐欺対策アシスタント「Wuzha」です</b>
    クラスグループに詐欺防止ヒントを送っています。担当は{ $office }です。お金、認証コード、パスワードを求めることは決してありません。
    だまされたとき、迷うときは、まず送金をやめてください。警察は110、詐欺相談は96110です。
    /help でできることを見る、/language で言語を変える。

help-student = <b>できること</b>
help-staff = <b>あなたの役割で使えるコマンド</b>
help-command = /{ $name }：{ $about }
help-roster = 担当クラスの名簿を更新するには、名簿のファイル（.xlsx か .csv）を個別チャットで送ってください。まず照合し、あなたが確認するまで何も変わりません。
help-emergency = だまされたとき、迷うときは、まず送金をやめてください。警察は110、詐欺相談は96110です。

help-privacy =
    <b>プライバシーについて</b>
    担当は{ $office }です。

    保存するもの：アカウントの番号、選んだ言語とアプリの言語、押したカードとその時刻、クイズ、一問クイズ、コンテスト、標本調査、ミニ講座の回答と、ロールプレイで選んだもの、誓約書に署名したかどうか、役割、通知オフ時間、計画の課題で行った操作、購読しているかどうか、SOSを送ったことや支援に同意したこと。連携した後は、名簿のどの人かと、クラスが変わったときの返事も保存します。
    名簿にあるもの：クラス、クラス内の番号、名前の最初の一文字か頭文字、区分、言語。学籍番号は元に戻せない形でだけ保存します。
    保存しないもの：グループでの会話、氏名の全体、電話番号、身分証番号、銀行カード番号。個別チャットで送られた言葉は、処理が済めば消します。エラーで処理できなかったものは、最長{ $set_aside }日残ります。
    保存する日数：ボタンの記録とクイズの回答{ $taps }日、こちらのメッセージの文面{ $texts }日、以前の連携{ $history }日、終わった役割{ $roles }日、SOSと支援{ $support }日。期限が過ぎたものは毎晩消します。
    詐欺の事案：名前なしで登録します。正確な金額とメモは暗号化して保存し、開けるのは警察官だけで、見るたびに記録が残ります。事案が終わって{ $cases }日たつと、誰も開けません。
    見られる人：あなたが誰か、誰が押したかは、グループでは明かしません。クイズ、一問クイズ、コンテスト、標本調査、ミニ講座の回答と、ロールプレイで選んだものは、本人だけが見られます。ただし公開投票は例外で、問題にそう書いてあります。SOSで当直に伝わるのは、事前にあなたに見せた内容だけです。支援を知るのは担当する一人だけです。スタッフに見えるのは、番号、短くした名前、人数だけです。

    あなたができること：/me で保存内容の確認、/mydata で全データの受け取り、/rebind で連携の訂正、/unsubscribe で個別のヒントの停止、/forget で記録の消去。質問は{ $contact }へ。

command-start =
    .command = ここから始め、自己紹介を見る
command-help =
    .command = できることを見る
command-bind =
    .command = 自分のクラスに連携する。例：/bind Software One
command-rebind =
    .command = 連携の誤りを24時間以内に自分で直す
command-me =
    .command = 自分について保存されている内容を見る
command-privacy =
    .command = 何を保存し、誰が見られ、何ができるか
command-mydata =
    .command = 自分の全データを一つのファイルで受け取る
command-forget =
    .command = 自分の記録を消してもらう
command-check =
    .command = 怪しいメッセージを転送して、詐欺らしいか調べる
command-sos =
    .command = だまされた？迷っている？今すること、電話する相手
command-contact =
    .command = 困ったときの学内の連絡先
command-quiz =
    .command = 二分でできる詐欺のクイズ。結果は自分だけに見える
command-contest =
    .command = クイズコンテスト：時間内に回答、いちばん良い回、参加証
command-course =
    .command = 14日間の詐欺防止ミニ講座：個別チャットに一日一つ、1分もかからない
command-roleplay =
    .command = ロールプレイ：「詐欺師」と話し、手口を見抜く
command-subscribe =
    .command = 詐欺防止ヒントを個別チャットで受け取る
command-unsubscribe =
    .command = 個別チャットのヒントを止める
command-quiet =
    .command = 自分の通知オフ時間を決める。例：/quiet 20:00-09:00
command-unbound =
    .command = クラスで未連携の人と、このアプリを使わない人を見る
command-roll =
    .command = クラスの紙の名簿：一人ずつ印を付けるA4用紙
command-language =
    .command = 別の言語を選ぶ
command-unconfirmed =
    .command = 届いたか分からないメッセージを見て、再送するか決める
command-kit =
    .command = クラス集会の教材：事例、話し合い、投票、文章版
command-classquiz =
    .command = クラスグループに一問出す。各自が答え、すぐ解説が見える
command-ledger =
    .command = 業務台帳を調べる。例：/ledger 今月 ヒント。記録、訂正、書き出しも
command-group =
    .command = グループを連携する、またはリンクを得る：/group Software One
command-mute =
    .command = このグループの通常ヒントを休止。/mute 7d は7日間の休止
command-unmute =
    .command = このグループの通常ヒントを再開する
command-cadence =
    .command = ヒントの頻度：daily、3、weekly
command-unbind =
    .command = グループとクラスの連携を解き、退出させる
command-roles =
    .command = 自分の役割と期限を見る
command-today =
    .command = 今日が期限のもの、遅れているもの、待っているもの
command-items =
    .command = 計画の課題：/items、/items all、/items A2、/items april
command-done =
    .command = 課題の完了を報告：/done A2 とリンク
command-overdue =
    .command = 遅れているもの。長い順
command-forecast =
    .command = 集会が間に合いそうなクラスと、連絡すべき相手
command-plan =
    .command = 計画と確認すべき点を見て、公開する
command-notice =
    .command = 負担の上限内で、クラスグループにお知らせを送る
command-burden =
    .command = 今週と今月のクラスの負担ポイント
command-case =
    .command = ボタンで詐欺事案を登録、または見る：/case new、/case C-12
command-cases =
    .command = 詐欺事案の一覧と、昨年との比較：/cases trend
command-invite =
    .command = 役割に人を招く：/invite monitor IT-1
command-revoke =
    .command = 自分が与えた役割を取り消す
command-handover =
    .command = 自分の役割を後任に引き継ぐ
command-delegate =
    .command = しばらく代理を頼む：/delegate 7d

help-unknown-command = <code>/{ $word }</code> というコマンドはありません。
help-nearest-commands = これのことですか：
help-all-commands = /help でコマンドの一覧を見られます。
help-only-in-private = このコマンドは個別チャット専用です。アイコンを押して、そちらで送ってください。
help-only-in-a-group = このコマンドはクラスグループ専用です。
help-anonymous = 「匿名の管理者」になっているため、誰か分かりません。匿名を切ってもう一度送るか、個別チャットで送ってください。
help-too-fast = 送信が速すぎて追いつけません。一分待ってから送ってください。

help-apology = エラーが起きました。こちらの問題で、あなたのせいではありません。数分後にもう一度お試しください。それでもだめなら、この番号を担当スタッフに伝えてください：<code>{ $code }</code>

help-choose-language = 言語を選んでください：
help-language-chosen = これからは次の言語でお話しします：{ $language }

command-meeting =
    .command = クラスの会の登録、予定、免除の申請
command-alert =
    .command = クラスに事案の警報を出し、その状況を見る
command-pledge =
    .command = 詐欺防止の誓約書を読み、署名する。担当者は署名状況を見る
command-aware =
    .command = よくある詐欺がどれだけ知られているか：三つの数字と一枚の図
command-review =
    .command = ほかの人が登録した会を確認する
command-verify =
    .command = メッセージやスタッフ証が本物か確かめる。例：/verify K7F3-QX2M
command-badge =
    .command = 10分間ほかの人が照合できるコード付きのスタッフ証を出す
command-guard =
    .command = グループにスタッフと似た名前の人がいれば知らせてもらう
command-question =
    .command = 独自のクイズ問題：書く、ほかの人の問題を確認する
command-words =
    .command = 翻訳：見る、訂正する、読者の知らせを見る
