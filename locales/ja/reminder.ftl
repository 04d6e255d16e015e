### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective }（計画では{ $due }）
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] 日時がまだ決まっていません
        [planned] { $at }に予定
        [passed] { $at }の予定でしたが、未登録です
       *[returned] 差し戻されたため、もう一度登録が必要です
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>お知らせ：{ $meeting }がまだ登録されていません</b>
        期限：{ $due }。開いたのなら、登録してください。
    [late] <b>期限を過ぎました：{ $meeting }</b>
        { $until }までは、遅れの印付きで登録できます。その後は指導員の同意が必要です。
   *[over] <b>期限を過ぎました：{ $meeting }</b>
        遅れの登録期間も終わったため、指導員の同意が必要です。
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }：{ $count }クラスがまだ登録していません</b>
        期限：{ $due }。
    [late] <b>{ $meeting }：{ $count }クラスが期限を過ぎています</b>
        期限は{ $due }でした。{ $until }までは、遅れの印付きで登録できます。
   *[over] <b>{ $meeting }：{ $count }クラスが期限を過ぎています</b>
        期限は{ $due }でした。遅れの登録期間も終わったため、指導員の同意が必要です。
}
reminder-class = { $class }：{ $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line }（{ $level ->
    [monitor] クラスに連絡できる人がいません
    [counsellor] 連絡できる指導員がいません
    [college] 連絡できる学部責任者がいません
   *[department] 部門に連絡できる人がいません
}）
reminder-college = { $college }：{ $all }クラスのうち{ $missing }クラス
reminder-more = ほかに{ $count }クラス。

# The buttons below a reminder.
reminder-pass =
    .button = 同僚に渡す
    .toast = 渡しました：{ $duties }。これからはそちらにお知らせします。
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>{ $duty }から対応の依頼：{ $meeting }</b>
