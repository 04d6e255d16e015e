### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] 未受諾
        [accepted] 進行中
        [declined] 辞退
        [done] 完了
        [returned] 差し戻し
       *[withdrawn] 取り下げ
    }
item-settled =
    .name = 計画の発行前に完了
# $days: how many days late.
item-late =
    .name = { $state }、{ $days }日遅れ
item-done-late =
    .name = 完了（遅れ）
item-due =
    .name = { $due }まで
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective }まで（計画では{ $due }）
item-standing =
    .name = 継続
item-listed =
    .text = { $list }、{ $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    照合値{ $hash }。{ $items }項目、{ $tasks }課題。{ $waiting ->
        [0] すべて公開済みです。
       *[other] { $waiting }件がまだ公開されていません。
    }
item-traps =

    <b>まず、この{ $count }点を確かめてください</b>
item-trap-before-issue = { $item }：期限{ $due }が計画の発行日（{ $issued }）より前です。発行前に完了したものとして扱います。
item-trap-day-off = { $item }：期限{ $due }は{ $why }です。実際の期限は{ $effective }です。
item-trap-outside = { $item }：期限{ $due }が活動期間（{ $from }から{ $to }まで）の外です。
item-trap-no-owner = { $item }：担当の部門がありません。
item-trap-no-lead = { $items }：担当の部門が複数あり、主担当がありません。まず「{ $first }」に渡します。
item-trap-no-evidence = { $item }：何で測り、何で証明するかが書かれていません。
item-trap-no-months = { $item }：毎月とありますが、どの月かが書かれていません。
item-trap-make-up = { $day }は振替の出勤日です。
item-trap-year = { $year }年の祝日がまだ分かりません。その年は週末だけを休日とします。
item-trap-nobody = 「{ $place }」にはまだ担当者がいないため、{ $items }を伝える相手がいません。
item-unanswered =
    <b>担当者のいない課題があります</b>
    公開されていますが、受けられる人がいません。/invite で招待するか、ほかの部門に渡してください。
item-weekend =
    .name = 週末
item-school-off =
    .name = 大学の休日
item-holiday =
    .name = { $name }の休み

item-publish =
    .button = 公開する
    .toast = { $tasks ->
        [0] 新しく公開するものはありません。
       *[other] { $tasks }件の課題を公開し、担当者に伝えました。
    }

item-offered =
    <b>受けてください：{ $total }件の課題</b>
    担当のものは「受ける」、違うものは「担当外」を押してください。担当外のものは、事務局が別の担当を探します。
item-offered-none = 待っている課題はありません。/items で自分の課題を見られます。
item-accept-all =
    .button = すべて受ける
    .toast = { $count }件の課題を受けました。

item-list = <b>課題（{ $total }）</b>
item-list-none = そのような課題はありません。
item-own = <b>自分の課題（{ $total }）</b>
item-own-none = 今、課題はありません。/items all で、見られるものをすべて見られます。
item-overdue = <b>遅れ{ $total }件、長い順</b>
item-overdue-none = 遅れているものはありません。
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] { $item }を見る
       *[other] { $number }. { $item }
    }
    .toast = { $item }を下に表示しました。

item-card =
    { $title }
    担当：{ $place }
    期限：{ $due }
    状態：{ $mark }
    条項：{ $clause }
item-card-done = 完了：{ $at }
item-card-words = 証明：{ $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] 証明：写真、{ $kib } KB、照合値{ $hash }
   *[file] 証明：ファイル、{ $kib } KB、照合値{ $hash }
}
item-card-reason = 差し戻しの理由：{ $reason }
item-card-offered = 「{ $place }」に引き継ぎを頼んでいます。
item-card-colleague = 同僚に引き継ぎを頼んでいます。
item-card-past = これまで：{ $count }ステップ
item-gone = この課題はもうあなたの担当ではありません。ほかの担当が続けます。

item-step =
    .button = { $step ->
        [accept] 受ける
        [decline] 担当外
        [report] 完了
        [correct] 証明を訂正
        [return] 差し戻す
        [offer] 引き渡す
        [take] 引き継ぐ
        [refuse] 引き継がない
       *[assign] ほかに割り当てる
    }
    .toast = { $step ->
        [accept] { $item }を受けました。
        [decline] { $item }が担当外だと、事務局に伝えました。
        [report] { $item }は完了です。
        [correct] { $item }の証明を訂正しました。
        [return] { $item }を差し戻しました。
        [offer] { $item }の引き継ぎを頼みました。それまではあなたの担当です。
        [take] { $item }は、今からあなたの担当です。
        [refuse] { $item }を引き継がないと伝えました。
       *[assign] { $item }をほかに割り当てました。
    }
item-step-of =
    .button = { $item }：{ $step }
item-again =
    .toast = もう記録してあります。
item-undo =
    .button = 直前の操作を取り消す
    .toast = 取り消しました。

item-ask-proof =
    { $item }が完了したと分かるものを送ってください。リンク、短い文、ファイル、写真のどれかです。身分証番号、電話番号、銀行カード番号は書かないでください。30分待ちます。
    .toast = 下で送ってください。
item-ask-reason = { $item }を差し戻す理由は何ですか？一文で書いてください。相手が読みます。30分待ちます。
item-hand-over =
    { $item }を誰に渡しますか？
    .button = 自分の同僚

item-news-declined =
    <b>課題が辞退されました</b>
    { $title }
    「{ $place }」は担当外だと言っています。ほかに割り当ててください。
item-news-returned =
    <b>課題が差し戻されました</b>
    { $title }
    理由：{ $reason }
item-news-offered =
    <b>引き継ぎをお願いします</b>
    { $title }
    期限：{ $due }
    今の担当は「{ $place }」です。
item-news-taken =
    <b>引き継がれました</b>
    { $title }
    今の担当は「{ $place }」です。
item-news-refused =
    <b>相手は引き継ぎません</b>
    { $title }
    引き続きあなたの担当です。
item-news-assigned =
    <b>あなたに割り当てられました</b>
    { $title }
    期限：{ $due }
    前の担当は「{ $from }」です。

item-today = <b>{ $day }：今日が期限{ $due }件、遅れ{ $late }件</b>
item-today-more = ほかに{ $count }件。/items で見られます。
item-today-declined = 割り当て待ち：{ $count }
item-today-offered = 引き継ぎ待ち：{ $count }
item-today-reported = 一日以内の完了報告：{ $count }
item-today-doubts = 届いたか不明なメッセージ：{ $count }。/unconfirmed で決められます
item-today-failed = 一日以内に届かなかったメッセージ：{ $count }
item-today-lost = 送信できないグループ：{ $count }

item-reminder = <b>お知らせ：{ $total }件の課題がまだ終わっていません</b>
item-reminder-missed = { $last }の後、しばらく止まっていました。今終わっていないものを、まとめて一度だけお知らせします。
item-reminder-escalated = ↑ 期限を過ぎています。促してください。
item-reminder-instead = ↑ { $role ->
    [college] この学部にはまだ責任者がいないため、あなたにお知らせします。
    [department] この部門にはまだメンバーがいないため、あなたにお知らせします。
   *[task_force] まだ管理者がいないため、あなたにお知らせします。
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }：期限のもの{ $total }件</b>
    ▲ 遅れ{ $late } · ○ 未完了{ $open } · ● 完了{ $done }
    .button = 今月
item-month-none = <b>{ $month }：期限のものはありません</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] 遅れ
        [open] 未完了
       *[done] 完了
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = { $day }日：{ $marks }
item-month-standing = ほかに継続の課題、画像の外：{ $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    担当：{ $place }
    報告：{ $at }
    .button = 証明
    .toast = { $item }の証明を下に表示しました。
