### 班会还没有登记：私下告诉该开班会的人，以及上面各级。

# 遇到休息日：$effective 是实际期限，$due 是方案里写的。
reminder-moved =
    .name = { $effective }（方案定在{ $due }）
# 一个班现在怎么样。
reminder-standing =
    .name = { $standing ->
        [none] 还没有定日期
        [planned] 定在{ $at }
        [passed] 原定{ $at }，还没有登记
       *[returned] 登记被退回，需要改好再报
    }

# 给该开班会的人。$until：补报到哪一天。
reminder-own = { $phase ->
    [before] <b>提醒：{ $meeting }还没有登记</b>
        期限：{ $due }。开过了就请登记。
    [late] <b>{ $meeting }逾期了</b>
        { $until }前（含当天）可以补报，会标“补”；之后登记要辅导员同意。
   *[over] <b>{ $meeting }逾期了</b>
        补报期已过，现在登记要辅导员同意。
}
# 给上面各级。$count：几个班。
reminder-above = { $phase ->
    [before] <b>{ $meeting }：{ $count }个班还没有登记</b>
        期限：{ $due }。
    [late] <b>{ $meeting }：{ $count }个班到期没有登记</b>
        期限是{ $due }，{ $until }前（含当天）还可以补报。
   *[over] <b>{ $meeting }：{ $count }个班到期没有登记</b>
        期限是{ $due }，补报期已过，登记要辅导员同意。
}
reminder-class = { $class }：{ $standing }
# 该先告诉的人一个也通知不到。
reminder-instead = { $line }（{ $level ->
    [monitor] 班里没有能通知的人
    [counsellor] 没有能通知的辅导员
    [college] 没有能通知的学院负责人
   *[department] 没有能通知的部门成员
}）
reminder-college = { $college }：{ $missing }个班，共{ $all }个
reminder-more = 还有{ $count }个班。

# 提醒下面的按钮。
reminder-pass =
    .button = 转给本班同事
    .toast = 已转给{ $duties }，之后提醒他们。
reminder-open =
    .button = { $class }
# 给接手的同事。
reminder-passed = <b>{ $duty }请你来办：{ $meeting }</b>
