### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>台帳：{ $asked }</b>
ledger-own-scope = 場所の指定がないので、あなたの担当範囲の結果です。
ledger-none = 該当する記録はありません。
ledger-total = { $count }件、{ $days }。
ledger-total-corrected = うち{ $count }件は後で訂正されました。
ledger-by-kind = 種類別：{ $list }
ledger-by-unit = 場所別：{ $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = その他
ledger-as-of = { $day }の終わりの台帳です。その後の記録と訂正は数えません。
ledger-as-of-now = { $moment }現在。
ledger-day =
    .name = { $year }年{ $month }月{ $day }日
ledger-days =
    .name = { $since }から{ $until }まで
ledger-since =
    .name = { $day }から
ledger-until =
    .name = { $day }まで
ledger-by =
    .name = { $doer }による
ledger-item =
    .name = { $item }「{ $title }」
ledger-by-console =
    .name = コンソール
ledger-by-clock =
    .name = 定時処理
ledger-by-person =
    .name = 個人

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }：{ $sentence }
ledger-line-struck = <s>{ $line }</s>（{ $on }に{ $by }で取り消し線）
ledger-line-corrected = { $line }（{ $on }に訂正、{ $by }を参照）
ledger-unknown-kind = より新しいプログラムが書いた記録です。種類は{ $kind }で、このプログラムでは読めません。
ledger-full-kind = 種類：{ $value }
ledger-full-at = 記録日時：{ $value }
ledger-full-by = 実行者：{ $value }
ledger-full-item = 課題：{ $value }
ledger-full-corrects = { $entry }の訂正。理由：{ $reason }
ledger-full-blob = 証明ファイルの照合値：<code>{ $hash }</code>
ledger-full-hash = ハッシュ値：<code>{ $hash }</code>

# When a word means several things.
ledger-which = 「{ $word }」は複数の意味があります。どれですか？
ledger-which-of-many = 「{ $word }」は{ $count }通りの意味があり、これは最初の{ $shown }個です。一つ選ぶか、もっと詳しく書いてください：

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>確かめてください。確定すると台帳に書き込みます</b>
    { $place }：{ $text }
    後で変更はできず、訂正だけできます。
ledger-note-draft-item =
    <b>確かめてください。確定すると台帳に書き込みます</b>
    { $place }：{ $text }
    課題：{ $item }
    後で変更はできず、訂正だけできます。
ledger-strike-draft =
    <b>確かめてください。確定すると、この記録に取り消し線を引きます</b>
    { $entry }
    理由：{ $reason }
    記録は残り、取り消しの印が付きます。訂正できるのは一つの記録につき一度だけです。
ledger-replace-draft =
    <b>確かめてください。確定すると、この記録を訂正します</b>
    { $entry }
    訂正後：{ $text }
    理由：{ $reason }
    記録は残り、訂正の印が付きます。訂正できるのは一つの記録につき一度だけです。
ledger-confirm =
    .button = 書き込む
    .toast = 台帳に書き込みました。
ledger-cancel =
    .button = 取り消す
    .toast = 取り消しました。何も書き込んでいません。
ledger-written = 台帳に書き込みました。
ledger-cancelled = 取り消しました。何も書き込んでいません。

# Exports. $most: how many entries a file takes.
ledger-export-begun = ファイルを作っています。できたら送ります。
ledger-export-done = ファイルができました：{ $count }件。この書き出しは台帳に記録しました。
ledger-export-too-many = { $count }件あり、一つのファイルに入るのは{ $most }件までです。月や学部などで絞ってください。
ledger-export-empty = 該当する記録がないため、ファイルはありません。
ledger-export-not-allowed = これらの記録を書き出す権限がもうないため、ファイルはありません。
ledger-export-failed = ファイルを作れませんでした。こちらの問題で、ログに残っています。台帳は何も変わっていません。運用担当者に伝えてください。
ledger-export-mark =
    .name = { $moment }に{ $role }が書き出し：{ $asked }
ledger-export-mark-as-of =
    .name = { $mark }（{ $day }の終わりの台帳）
ledger-export-caption =
    { $mark }
    業務の記録が入っています。グループに転送しないでください。
ledger-column-number =
    .name = 番号
ledger-column-day =
    .name = 日付
ledger-column-at =
    .name = 記録日時
ledger-column-kind =
    .name = 種類
ledger-column-sentence =
    .name = 内容
ledger-column-campus =
    .name = キャンパス
ledger-column-college =
    .name = 学部
ledger-column-class =
    .name = クラス
ledger-column-department =
    .name = 部門
ledger-column-item =
    .name = 課題
ledger-column-doer =
    .name = 実行者
ledger-column-correction =
    .name = 訂正
ledger-column-reason =
    .name = 理由
ledger-cell-struck =
    .name = { $entry }で取り消し線
ledger-cell-replaced =
    .name = { $entry }で訂正
ledger-cell-corrects =
    .name = { $entry }を訂正

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    台帳はここから始まります。番号{ $origin }。
    .name = 台帳の開始
    .words = 台帳開始
ledger-fact-ledger-struck =
    訂正：事実でない記録に取り消し線を引きました。
    .name = 記録の訂正
    .words = 記録訂正, 取り消し線
ledger-fact-work-noted =
    { $text }
    .name = 手書きの業務記録
    .words = 業務記録, 手書き記録
ledger-fact-ledger-exported =
    台帳から{ $entries }件を{ $format }で書き出しました。
    .name = 台帳の書き出し
    .words = 台帳書き出し, 書き出し済み
ledger-fact-tip-planned =
    ヒントの送信を予定しました（{ $slot }）：グループ{ $groups }、個別の購読者{ $subscribers }人。
    .name = ヒントの予定
    .words = ヒント予定
ledger-fact-tip-delivered =
    ヒント{ $tip }がクラスグループに届きました（送信{ $delivery }、{ $proof ->
        [answer] メッセンジャーの応答あり
        [evidence] 誰かがボタンを押した
        [person] 人が確認した
       *[policy] 規則により届いたものとした
    }）。
    .name = ヒントの到着
    .words = ヒント到着, 到着
ledger-fact-tip-failed =
    ヒント{ $tip }はクラスグループに届きませんでした（送信{ $delivery }、{ $why ->
        [expired] 時間切れ
       *[failed] メッセンジャーが拒否
    }）。
    .name = ヒントの不着
    .words = ヒント不着, 不着
ledger-fact-group-bound =
    グループ{ $chat }を連携しました。
    .name = グループの連携
    .words = グループ連携
ledger-fact-group-unbound =
    グループ{ $chat }の連携を解除しました。
    .name = グループの連携解除
    .words = グループ解除
ledger-fact-group-lost =
    グループ{ $chat }に送信できなくなりました。
    .name = グループに送信不可
    .words = 送信不可
ledger-fact-group-returned =
    グループ{ $chat }にまた送信できます。
    .name = グループの復帰
    .words = グループ復帰, 復帰
ledger-fact-group-muted =
    グループ{ $chat }は{ $until }までヒントを休止します。
    .name = グループの休止
    .words = グループ休止, 休止
ledger-fact-group-unmuted =
    グループ{ $chat }のヒントを再開しました。
    .name = グループの再開
    .words = グループ再開, 再開
ledger-fact-class-cadence =
    クラスのヒントの頻度を変えました：{ $cadence }。
    .name = 頻度の変更
    .words = 頻度変更, 頻度
ledger-fact-class-added =
    クラスを登録しました。
    .name = クラスの登録
    .words = クラス登録
ledger-fact-role-offered =
    招待{ $invitation }を出しました：{ $duty }。
    .name = 役割への招待
    .words = 招待
ledger-fact-role-declined =
    招待{ $invitation }が戻されました：{ $duty }。
    .name = 招待の辞退
    .words = 招待辞退
ledger-fact-role-badge =
    任命{ $grant }のスタッフ証を出しました：{ $duty }。
    .name = スタッフ証の提示
    .words = スタッフ証
ledger-fact-group-guarded =
    グループ{ $chat }でなりすまし対策を始めました。
    .name = なりすまし対策の開始
    .words = なりすまし対策
ledger-fact-group-unguarded =
    グループ{ $chat }のなりすまし対策をやめました。
    .name = なりすまし対策の終了
    .words = なりすまし対策終了
ledger-fact-group-lookalike =
    グループ{ $chat }に、スタッフと似た名前の人がいました。クラス委員長と指導員に伝えました。
    .name = なりすましの疑い
    .words = なりすまし
ledger-fact-group-lookalike_judged =
    グループ{ $chat }でスタッフと似た名前の人についての答え：{ $how ->
        [them] 本人
       *[other] 本人ではない
    }。
    .name = なりすましの判断
    .words = なりすまし判断
ledger-fact-question-proposed =
    クイズ問題{ $question }が提出され、二人目の確認を待っています。
    .name = 問題の提出
    .words = 問題の提出, 問題提出
ledger-fact-question-approved =
    クイズ問題{ $question }を二人目が承認し、これから出題されます。
    .name = 問題の承認
    .words = 問題の承認, 問題承認
ledger-fact-question-returned =
    クイズ問題{ $question }が書いた人に差し戻されました。
    .name = 問題の差し戻し
    .words = 問題の差し戻し, 問題差し戻し
ledger-fact-question-retired =
    クイズ問題{ $question }は使用停止になり、もう出題されません。
    .name = 問題の使用停止
    .words = 問題の使用停止, 問題使用停止
ledger-fact-words-corrected =
    { $language }の文{ $name }が訂正されました。
    .name = 翻訳の訂正
    .words = 翻訳の訂正
ledger-fact-words-ended =
    { $language }の文{ $name }の訂正は使われなくなりました：{ $why ->
        [stale] 元の文が変わったため
       *[taken_back] 取り消されたため
    }。
    .name = 訂正の終了
    .words = 訂正の終了
ledger-fact-role-granted =
    任命{ $grant }が始まりました：{ $duty }（{ $origin ->
        [delegated] 代理
        [handed_over] 引き継ぎ
       *[invited] 任命
    }）、{ $until }まで。
    .name = 役割の開始
    .words = 役割開始, 就任
ledger-fact-role-ended =
    任命{ $grant }が終わりました：{ $duty }（{ $why ->
        [handed_over] 引き継ぎ
        [replaced] 新しい任命に交替
       *[revoked] 取り消し
    }）。
    .name = 役割の終了
    .words = 役割終了, 退任
ledger-fact-roster-changed =
    名簿を更新しました：新規{ $new }、変更{ $changed }、他クラスから{ $moved }、除外{ $left }。
    .name = 名簿の更新
    .words = 名簿更新
ledger-fact-term-begun =
    学期{ $term }が始まりました。
    .name = 学期の開始
    .words = 学期開始
ledger-fact-doubt-settled =
    届いたか不明だった送信{ $delivery }を処理しました：{ $how ->
        [again] もう一度送信
        [drop] 送らない
       *[arrived] 届いていた
    }。
    .name = 不明メッセージの処理
    .words = 不明処理
ledger-fact-data-purged =
    期限を過ぎたものを消しました：{ $what ->
        [taps] ボタンの記録
        [texts] メッセージの文面
        [copies] データの写し
        [set_aside] 保留した更新
        [bindings] 以前の連携
        [roles] 終わった役割
        [links] 終わったリンク
        [invitations] 終わった招待
        [introductions] 途中の連携
        [imports] 適用していない名簿
        [requests] 台帳への質問
       *[other] その他のデータ
    }{ $removed }件。
    .name = データの消去
    .words = データ消去, 消去
ledger-fact-plan-loaded =
    計画を読み込みました：{ $items }項目、ファイルの照合値{ $hash }。
    .name = 計画の読み込み
    .words = 計画読み込み
ledger-fact-plan-published =
    計画の{ $tasks }課題を公開しました。ファイルの照合値{ $hash }。
    .name = 計画の公開
    .words = 計画公開
ledger-fact-item-accepted =
    課題{ $task }（{ $item }）を受けました。
    .name = 課題の受諾
    .words = 課題受諾, 受諾
ledger-fact-item-declined =
    課題{ $task }（{ $item }）は担当外として、事務局に戻りました。
    .name = 課題の辞退
    .words = 課題辞退
ledger-fact-item-handed_over =
    課題{ $task }（{ $item }）の担当が変わりました：{ $how ->
        [take] 相手が引き継いだ
       *[assign] 事務局が割り当てた
    }。
    .name = 課題の引き渡し
    .words = 課題引き渡し, 引き渡し
ledger-fact-item-done =
    課題{ $task }（{ $item }）が完了しました。{ $late ->
        [yes] 期限後
       *[no] 期限内
    }。証明は{ $proof ->
        [file] ファイル
        [photo] 写真
       *[words] 文かリンク
    }です。
    .name = 課題の完了
    .words = 課題完了, 完了済み
ledger-fact-item-corrected =
    課題{ $task }（{ $item }）の証明を{ $proof ->
        [file] ファイル
        [photo] 写真
       *[words] 文かリンク
    }に差し替えました。
    .name = 証明の差し替え
    .words = 差し替え
ledger-fact-item-returned =
    課題{ $task }（{ $item }）の証明を差し戻しました。
    .name = 課題の差し戻し
    .words = 課題差し戻し, 差し戻し
ledger-fact-item-undone =
    課題{ $task }（{ $item }）の操作を二分以内に取り消しました：{ $step ->
        [accept] 受ける
        [decline] 担当外
        [report] 完了の報告
        [correct] 証明の差し替え
        [return] 証明の差し戻し
        [offer] 引き継ぎの依頼
        [take] 引き継ぐ
        [refuse] 引き継がない
       *[assign] 部門への割り当て
    }。
    .name = 課題の操作の取り消し
    .words = 操作取り消し
ledger-fact-item-reminded =
    課題{ $task }（{ $item }）の期限前に{ $people }人にお知らせしました（{ $role ->
        [monitor] クラス委員長
        [counsellor] 指導員
        [college] 学部
        [department] 部門
       *[task_force] 対策チーム事務局
    }）。
    .name = 課題のお知らせ
    .words = 課題リマインド
ledger-fact-item-escalated =
    課題{ $task }（{ $item }）が期限内に終わらなかったことを{ $people }人に伝えました（{ $role ->
        [monitor] クラス委員長
        [counsellor] 指導員
        [college] 学部
        [department] 部門
       *[task_force] 対策チーム事務局
    }）。
    .name = 課題の遅れの報告
    .words = 課題遅れ
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：{ $on }に開く予定です。
    .name = 会の予定
    .words = 会予定
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：{ $on }に開催、{ $enrolled ->
        [0] { $present }人出席
       *[other] { $enrolled }人中{ $present }人出席
    }、形式は{ $form ->
        [case] 事例の検討
        [scenario] 場面の練習
       *[discussion] 話し合い
    }、{ $timing ->
        [late] 遅れての報告
        [added] 後日追加
       *[on_time] 期限内
    }{ $proxy ->
        [yes] 、代理での登録
       *[no] { "" }
    }。
    .name = 会の登録
    .words = 会登録
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：{ $on }に開催、{ $enrolled ->
        [0] { $present }人出席
       *[other] { $enrolled }人中{ $present }人出席
    }、形式は{ $form ->
        [case] 事例の検討
        [scenario] 場面の練習
       *[discussion] 話し合い
    }。指導員の同意を待っています。
    .name = 遅れた会の同意待ち
    .words = 同意待ち
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：登録を訂正。{ $on }に開催、{ $enrolled ->
        [0] { $present }人出席
       *[other] { $enrolled }人中{ $present }人出席
    }、形式は{ $form ->
        [case] 事例の検討
        [scenario] 場面の練習
       *[discussion] 話し合い
    }、{ $timing ->
        [late] 遅れての報告
        [added] 後日追加
       *[on_time] 期限内
    }。
    .name = 会の訂正
    .words = 会訂正
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：まもなく取り消されたもの：{ $step ->
        [plan] 日時
        [register] 登録
        [correct] 訂正
        [verify] 確認
        [return] 差し戻し
        [admit] 遅れの承認
        [ask_exempt] 免除の申請
        [exempt] 免除
        [refuse] 免除の不許可
       *[reopen] 免除の終了
    }。
    .name = 会の操作の取り消し
    .words = 会取り消し
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：連携済みの{ $bound }人中{ $attested }人が参加したと答え、確かとみなします。
    .name = クラスの人の確認
    .words = 参加確認
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：参加したと答えたのは連携済みの{ $bound }人中{ $attested }人だけで、写真もありません。
    .name = 要確認の会
    .words = 要確認
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：確認され、認められました。
    .name = 会の確認
    .words = 会確認
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：差し戻され、もう一度登録が必要です。
    .name = 会の差し戻し
    .words = 会差し戻し
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：遅れましたが、認められました。
    .name = 遅れた会の承認
    .words = 遅れ承認
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：免除が申請されました。
    .name = 免除の申請
    .words = 免除申請
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：免除されました。
    .name = 会の免除
    .words = 免除
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：免除は認められませんでした。
    .name = 免除の不許可
    .words = 免除不許可
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：免除が終わり、開く必要があります。
    .name = 免除の終了
    .words = 免除終了
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：クラスの同僚に任されました。
    .name = 会の引き渡し
    .words = 会引き渡し
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：期限前に{ $people }人にお知らせしました（{ $role ->
        [monitor] クラス委員長
        [counsellor] 指導員
        [college] 学部
        [department] 部門
       *[task_force] 対策チーム事務局
    }）。
    .name = 会のお知らせ
    .words = 会リマインド
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：期限内に登録されず、{ $people }人に伝えました（{ $role ->
        [monitor] クラス委員長
        [counsellor] 指導員
        [college] 学部
        [department] 部門
       *[task_force] 対策チーム事務局
    }）。
    .name = 会の遅れの報告
    .words = 会遅れ
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }（{ $slot }）：抜き取り確認：{ $result ->
        [unsound] 登録と違う
       *[sound] 登録どおり
    }。
    .name = 会の抜き取り確認
    .words = 抜き取り確認
ledger-fact-data-forgotten =
    記録を消してほしいという求めがあり、消しました。
    .name = 本人の記録の消去
    .words = 本人消去
ledger-fact-meeting-voted =
    クラス集会{ $slot }の投票（教材{ $kit }）：話し合い前は{ $before_votes ->
        [0] 票が少ないため出しません
       *[other] { $before_votes }票中{ $before_right }票が正解
    }、話し合い後は{ $after_votes ->
        [0] 票が少ないため出しません
       *[other] { $after_votes }票中{ $after_right }票が正解
    }。
    .name = クラス集会の投票
    .words = 集会投票, 投票
ledger-fact-quiz-class =
    一問クイズ（{ $form ->
        [poll] 公開投票
       *[card] 各自で回答
    }、問題 { $question }）：{ $answers ->
        [0] 回答が5人未満のため出しません
       *[other] { $answers }人が答え、うち{ $right }人が正解
    }。
    .name = 一問クイズ
    .words = クラスクイズ, 一問クイズ
ledger-fact-notice-sent =
    お知らせ{ $notice }を{ $classes }クラスに送りました。一クラス{ $points }ポイント。
    .name = お知らせの送信
    .words = お知らせ送信
ledger-fact-notice-held =
    お知らせ{ $notice }は、{ $classes }クラスで金曜のまとめを待っています。
    .name = お知らせの保留
    .words = お知らせ保留
ledger-fact-notice-asked =
    お知らせ{ $notice }を{ $classes }クラスに送ってよいか、事務局に聞きました。一クラス{ $points }ポイント。
    .name = 上限を超えるお知らせ
    .words = 上限超え
ledger-fact-notice-let_out =
    事務局が、お知らせ{ $notice }を上限を超えて{ $classes }クラスに送ることを許可しました。一クラス{ $points }ポイント。
    .name = お知らせの許可
    .words = お知らせ許可
ledger-fact-notice-refused =
    事務局は、お知らせ{ $notice }を{ $classes }クラスに送ることを許可しませんでした。
    .name = お知らせの不許可
    .words = お知らせ不許可
ledger-fact-notice-failed =
    お知らせがクラスグループに届きませんでした（送信{ $delivery }、{ $why ->
        [expired] 時間切れ
       *[failed] メッセンジャーが拒否
    }）。
    .name = お知らせの不着
    .words = お知らせ不着
ledger-fact-alert-submitted =
    警報A-{ $alert }（{ $severity ->
        [red] 赤色
        [orange] オレンジ色
       *[yellow] 黄色
    }、{ $fraud }）の承認を頼みました。
    .name = 警報の承認依頼
    .words = 承認依頼
ledger-fact-alert-withdrawn =
    警報A-{ $alert }は、承認の前に作成者が取り下げました。
    .name = 警報の取り下げ
    .words = 警報取り下げ
ledger-fact-alert-approved =
    警報A-{ $alert }（{ $severity ->
        [red] 赤色
        [orange] オレンジ色
       *[yellow] 黄色
    }）が{ $alone ->
        [yes] 作成者一人により
       *[no] 二人目の承認により
    }送られました。グループ{ $groups }、購読者{ $subscribers }人。
    .name = 警報の送信
    .words = 警報送信
ledger-fact-alert-rejected =
    警報A-{ $alert }は承認されませんでした。
    .name = 警報の却下
    .words = 警報却下
ledger-fact-alert-unapproved =
    警報A-{ $alert }の承認が取り消されました。何も送られていません。
    .name = 警報の承認の取り消し
    .words = 承認取り消し
ledger-fact-alert-expired =
    警報A-{ $alert }は期限内に誰も確認しませんでした。
    .name = 警報の確認の期限切れ
    .words = 警報期限切れ
ledger-fact-alert-reviewed =
    警報A-{ $alert }は送信後に二人目が確認しました{ $late ->
        [yes] （十分間を過ぎた後）
       *[no] {""}
    }。
    .name = 警報の事後確認
    .words = 事後確認
ledger-fact-alert-unreviewed =
    警報A-{ $alert }は十分間のうちに誰も確認せず、印を付けました。
    .name = 警報の未確認
    .words = 警報未確認
ledger-fact-alert-delivered =
    警報A-{ $alert }は{ $planned }グループ中{ $groups }グループに届き、95%には送信から{ $seconds }秒で届きました。
    .name = 警報の到着
    .words = 警報到着
ledger-fact-alert-corrected =
    警報A-{ $alert }は、その場でA-{ $by }により訂正されました。
    .name = 警報の訂正
    .words = 警報訂正
ledger-fact-alert-recalled =
    警報A-{ $alert }は、すべてのチャットで撤回されました。
    .name = 警報の撤回
    .words = 警報撤回
ledger-fact-notice-merged =
    お知らせ{ $notice }を、金曜のまとめで{ $classes }クラスに送りました。
    .name = まとめでのお知らせ
    .words = 金曜のまとめ, まとめ

ledger-fact-roster-printed =
    紙の名簿を作りました。{ $people }人。
    .name = 紙の名簿の作成
    .words = 紙の名簿
ledger-fact-case-filed =
    事案C-{ $case }を登録しました。
    .name = 事案の登録
    .words = 事案登録
ledger-fact-case-changed =
    事案C-{ $case }を変更し、第{ $version }版になりました：{ $what ->
        [type] 詐欺の種類
        [channel] 経路
        [payment] 支払い方法
        [amount] 金額
        [day] 日付
        [college] 学部
        [victim] 被害者
        [reported] 通報の有無
        [outcome] お金の行方
        [recovered] 戻った額
        [note] メモ
        [closed] 終了
       *[reopened] 再開
    }。
    .name = 事案の変更
    .words = 事案変更
ledger-fact-case-read =
    事案C-{ $case }の{ $what ->
        [note] メモ
       *[amounts] 正確な金額
    }が読まれました。
    .name = 事案の閲覧
    .words = 事案閲覧
ledger-fact-case-erased =
    事案C-{ $case }の非公開部分を消去しました：{ $why ->
        [wish] 本人の希望
        [mistake] 誤って書いた
       *[over] もう要らない
    }。誰も読めません。
    .name = 事案の消去
    .words = 事案消去
ledger-fact-case-baseline =
    { $first }から{ $last }までの{ $cases }件の件数を、ファイルから取り込みました（表の照合値{ $hash }）。
    .name = 事案の件数の取り込み
    .words = 件数取り込み
ledger-fact-contact-changed =
    学内の連絡先を変更しました：{ $office ->
        [security] 警備部門
        [police] 学内駐在警察官
        [duty] 当直室
        [counselling] 心理相談センター
        [students] 学生課
        [international] 留学生オフィス
       *[other] ある部署
    }、{ $numbers ->
        [0] 番号なし
       *[other] 番号{ $numbers }件
    }。
    .name = 連絡先の変更
    .words = 連絡先変更
ledger-fact-sos-opened =
    SOS{ $call }が始まりました。宛先：{ $whom ->
        [counsellor] 指導員
       *[duty] 当直
    }。
    .name = SOSの開始
    .words = SOS開始
ledger-fact-sos-told =
    SOS{ $call }を伝えました：{ $duty }、{ $people ->
        [0] 誰にも連絡がつかず
       *[other] { $people }人
    }。
    .name = SOSの伝達
    .words = SOS伝達
ledger-fact-sos-taken =
    SOS{ $call }に対応する人が決まりました。
    .name = SOSへの対応
    .words = SOS対応
ledger-fact-sos-closed =
    SOS{ $call }が終わりました。本人と話せました。
    .name = SOSの終了
    .words = SOS終了
ledger-fact-sos-withdrawn =
    SOS{ $call }を本人が取り消しました。
    .name = SOSの取り消し
    .words = SOS取り消し
ledger-fact-sos-lapsed =
    SOS{ $call }は一日誰も応じず、終わりました。
    .name = 誰も応じなかったSOS
    .words = SOS応答なし
ledger-fact-support-consented =
    番号S-{ $support }：{ $sort ->
        [law] 法律相談
       *[psychology] 心理支援
    }への同意がありました。
    .name = 支援への同意
    .words = 支援同意
ledger-fact-support-assigned =
    番号S-{ $support }：担当者が決まりました。
    .name = 支援の担当決定
    .words = 支援担当決定
ledger-fact-support-read =
    番号S-{ $support }：担当者が内容を見ました。
    .name = 支援の閲覧
    .words = 支援閲覧
ledger-fact-support-followed =
    番号S-{ $support }、{ $days }日目：{ $answer ->
        [missed] 連絡がつかず
       *[spoken] 話せました
    }。
    .name = 支援の経過確認
    .words = 支援経過
ledger-fact-support-released =
    番号S-{ $support }：担当者がこの役割を離れたため、もう一度担当者を待っています。
    .name = 支援の担当待ち
    .words = 支援担当待ち
ledger-fact-support-closed =
    番号S-{ $support }：終わりました。
    .name = 支援の終了
    .words = 支援終了
ledger-fact-support-revoked =
    番号S-{ $support }：同意が取り消されました。
    .name = 同意の取り消し
    .words = 同意取り消し
# Families of kinds.
ledger-family-ledger =
    .name = 台帳そのもの
    .words = 台帳
ledger-family-work =
    .name = 業務
    .words = 業務
ledger-family-tip =
    .name = ヒント
    .words = ヒント
ledger-family-group =
    .name = グループ
    .words = グループ
ledger-family-question =
    .name = クイズ問題
    .words = クイズ問題, クイズの問題
ledger-family-words =
    .name = 翻訳
    .words = 翻訳
ledger-family-class =
    .name = クラスの変更
    .words = クラス変更
ledger-family-role =
    .name = 役割
    .words = 役割
ledger-family-roster =
    .name = 名簿
    .words = 名簿
ledger-family-term =
    .name = 学期
    .words = 学期
ledger-family-doubt =
    .name = 不明なメッセージ
    .words = 不明メッセージ
ledger-family-data =
    .name = データ
    .words = データ
ledger-family-alert =
    .name = 警報
    .words = 警報
ledger-family-case =
    .name = 事案
    .words = 事案
ledger-family-plan =
    .name = 計画
    .words = 計画
ledger-family-item =
    .name = 計画の課題
    .words = 計画課題
ledger-family-meeting =
    .name = 集会
    .words = 集会, クラス集会
ledger-family-quiz =
    .name = クイズ
    .words = クイズ
ledger-family-notice =
    .name = お知らせ
    .words = お知らせ
ledger-family-contact =
    .name = 連絡先
    .words = 連絡先
ledger-family-sos =
    .name = SOSの記録
    .words = SOS記録
ledger-family-support =
    .name = 支援
    .words = 支援

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = 学部
ledger-key-class =
    .words = クラス
ledger-key-campus =
    .words = キャンパス
ledger-key-department =
    .words = 部門, 部署
ledger-key-kind =
    .words = 種類
ledger-key-item =
    .words = 課題
ledger-key-by =
    .words = 実行者, 担当者
ledger-key-date =
    .words = 日付, 日時
ledger-key-since =
    .words = から, 以降
ledger-key-until =
    .words = まで, 以前
ledger-key-as-of =
    .words = 時点, 現在
ledger-month-january =
    .words = 一月
ledger-month-february =
    .words = 二月
ledger-month-march =
    .words = 三月
ledger-month-april =
    .words = 四月
ledger-month-may =
    .words = 五月
ledger-month-june =
    .words = 六月
ledger-month-july =
    .words = 七月
ledger-month-august =
    .words = 八月
ledger-month-september =
    .words = 九月
ledger-month-october =
    .words = 十月
ledger-month-november =
    .words = 十一月
ledger-month-december =
    .words = 十二月
ledger-recent-today =
    .words = 今日, きょう
ledger-recent-yesterday =
    .words = 昨日, きのう
ledger-recent-this-week =
    .words = 今週
ledger-recent-last-week =
    .words = 先週
ledger-recent-this-month =
    .words = 今月
ledger-recent-last-month =
    .words = 先月
ledger-unit-year =
    .words = 年
ledger-unit-month =
    .words = 月
ledger-unit-day =
    .words = 日
ledger-do-fix =
    .words = 訂正
ledger-do-note =
    .words = 記入, メモ
ledger-do-export =
    .words = 書き出し, エクスポート
ledger-instead =
    .words = 正しくは, 代わりに
ledger-fact-check-ruled =
    当直の人が、転送されたメッセージを見ました：{ $ruling ->
        [fraud] 詐欺です
        [doubtful] とても怪しい
        [unsuspicious] 問題は見当たらない
       *[urgent] すぐ警察に通報を
    }。
    .name = メッセージへの答え
    .words = メッセージ回答
ledger-fact-check-wave =
    同じ文面を{ $colleges }学部の{ $people }人が転送し、学内駐在警察官と事務局に伝えました。
    .name = 広まっている文面
    .words = 同じ文面
ledger-family-check =
    .name = 転送されたメッセージ
    .words = 転送メッセージ
ledger-fact-pledge-opened =
    クラスグループに詐欺防止の誓約書を投稿しました。
    .name = 誓約書の投稿
    .words = 誓約書投稿
ledger-fact-pledge-paper =
    紙の署名を{ $people }人分登録しました。誓約書の照合値：{ $hash }。
    .name = 紙の署名
    .words = 紙の署名
ledger-fact-pledge-counted =
    誓約書に署名した人：{ $students }人中{ $signed }人、うち紙{ $paper }人。
    .name = 署名の集計
    .words = 署名集計
ledger-fact-awareness-asked =
    { $week }からの一週間：学生{ $students }人から{ $drawn }人を無作為に選び、うち{ $reached }人が受け取れる状態でした。
    .name = 認知の標本調査
    .words = 認知標本
ledger-fact-awareness-measured =
    { $week }からの一週間：選ばれた{ $drawn }人のうち、{ $answered ->
        [0] 回答した人が少なすぎるため、公表しません
       *[other] 回答した人は{ $answered }人、二問とも正解した人は{ $verified }人です
    }。
    .name = 認知の集計
    .words = 認知集計
ledger-family-pledge =
    .name = 誓約
    .words = 誓約, 誓約書, 署名
ledger-family-awareness =
    .name = 認知状況
    .words = 認知, 認知状況
ledger-fact-contest-begun =
    クラスグループ{ $groups }か所にコンテストの開始を知らせました。
    .name = コンテスト開始
    .words = コンテスト開始
ledger-fact-contest-over =
    コンテストが終わりました。参加者{ $people }人、{ $classes }クラス。
    .name = コンテスト終了
    .words = コンテスト終了
ledger-family-contest =
    .name = コンテスト
    .words = コンテスト
