### 负担预算：对班级的各种要求折算成分数，只在私聊里给负责的人看。

# 一个班。$points：本周已用；$cap：每周上限。
burden-class = <b>{ $class }：本周负担{ $points }/{ $cap }分</b>
# 几个班。$over：超过上限的班。
burden-classes = <b>本周负担：{ $total }个班，{ $over }个超过{ $cap }分的上限</b>
burden-row = { $number }. { $class }：{ $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ 超上限
   *[no] {""}
}
burden-none = 没有你负责的班级。

burden-month =
    <b>{ $month }：合计{ $points }分</b>
burden-source = { $source ->
    [tip] 反诈提示
    [notice] 通知
    [summary] 周五汇总
    [quiz] 班级快答
    [pledge] 签名承诺
    [contest] 知识竞赛
   *[meeting] 主题班会
}：{ $points }
burden-senders =
    <b>本月要求最多的单位</b>
burden-sender = { $sender }：{ $points }
