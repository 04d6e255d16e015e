### 方案里的任务：发布、清单、卡片、提醒。

# 任务的编号和标题，例如 A2 案例宣传折页。
item-title = <b>{ $item }</b> { $title }
# 清单里的一行。$due：期限；$mark：进度；$place：责任部门或学院。
item-row =
    { $number }. { $title }
    { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] 待接受
        [accepted] 进行中
        [declined] 已退还
        [done] 已完成
        [returned] 被退回
       *[withdrawn] 已撤销
    }
item-settled =
    .name = 印发前已完成
# $days：逾期几天。
item-late =
    .name = { $state }，逾期{ $days }天
item-done-late =
    .name = 已完成（补）
item-due =
    .name = { $due }前
# 遇到休息日：$effective 是实际期限，$due 是方案里写的。
item-due-moved =
    .name = { $effective }前（方案定在{ $due }）
item-standing =
    .name = 长期
item-listed =
    .text = { $list }、{ $item }

# /plan。$waiting：还没有发布的任务。
item-plan =
    <b>{ $title }</b>
    校验码{ $hash }。方案共{ $items }项，分成{ $tasks }个任务，{ $waiting ->
        [0] 已经全部发布。
       *[other] 其中{ $waiting }个还没有发布。
    }
item-traps =

    <b>请先看看这{ $count }处</b>
item-trap-before-issue = { $item }：期限{ $due }早于印发日{ $issued }，按“印发前已完成”处理。
item-trap-day-off = { $item }：期限{ $due }是{ $why }，实际期限提前到{ $effective }。
item-trap-outside = { $item }：期限{ $due }不在专项治理期间（{ $from }至{ $to }）。
item-trap-no-owner = { $item }：没有责任部门。
item-trap-no-lead = { $items }：有几个责任部门，没有写明谁牵头，先交给“{ $first }”。
item-trap-no-evidence = { $item }：没有写明用什么衡量或证明。
item-trap-no-months = { $item }：每月一次，却没有写明哪几个月。
item-trap-make-up = { $day }是调休上班日。
item-trap-year = 还不知道{ $year }年的放假安排，那一年只把周末算作休息日。
item-trap-nobody = “{ $place }”还没有人担任负责人，{ $items }没有人可以通知。
item-unanswered =
    <b>方案里有任务没有人负责</b>
    这些任务已经发布，但没有人能接受。请用 /invite 邀请负责人，或者改派给别的部门。
item-weekend =
    .name = 周末
item-school-off =
    .name = 学校放假
item-holiday =
    .name = { $name }假期

item-publish =
    .button = 发布
    .toast = { $tasks ->
        [0] 没有新的任务要发布。
       *[other] 已发布{ $tasks }个任务，并通知了负责人。
    }

item-offered =
    <b>请认领：{ $total }个任务</b>
    是你们的就点“接受”，不是就点“不是我们的”，专班办公室会另外安排。
item-offered-none = 没有等你认领的任务了。发送 /items 可以看到自己的任务。
item-accept-all =
    .button = 全部接受
    .toast = 已接受{ $count }个任务。

item-list = <b>任务（{ $total }个）</b>
item-list-none = 没有这样的任务。
item-own = <b>我的任务（{ $total }个）</b>
item-own-none = 你现在没有任务。发送 /items all 可以看到能看的全部任务。
item-overdue = <b>逾期{ $total }个，最久的在前</b>
item-overdue-none = 没有逾期的任务。
# $number 是 0 时，消息里只有这一个任务。
item-open =
    .button = { $number ->
        [0] 查看 { $item }
       *[other] { $number }. { $item }
    }
    .toast = 下面是 { $item }。

item-card =
    { $title }
    责任：{ $place }
    期限：{ $due }
    进度：{ $mark }
    方案：{ $clause }
item-card-done = 完成时间：{ $at }
item-card-words = 证明：{ $words }
# $kib：大小；$hash：文件指纹的开头。
item-card-file = { $kind ->
    [photo] 证明：照片，{ $kib }KB，指纹{ $hash }
   *[file] 证明：文件，{ $kib }KB，指纹{ $hash }
}
item-card-reason = 退回原因：{ $reason }
item-card-offered = 正在请“{ $place }”接手。
item-card-colleague = 正在请同事接手。
item-card-past = 经过：{ $count }步
item-gone = 这个任务已经不归你们，由别人接着办。

item-step =
    .button = { $step ->
        [accept] 接受
        [decline] 不是我们的
        [report] 完成
        [correct] 更正证明
        [return] 退回
        [offer] 转交
        [take] 接手
        [refuse] 不接手
       *[assign] 改派
    }
    .toast = { $step ->
        [accept] 已接受 { $item }。
        [decline] 已告诉专班办公室，{ $item } 不是你们的。
        [report] { $item } 已完成。
        [correct] { $item } 的证明已更正。
        [return] { $item } 已退回。
        [offer] 已请对方接手 { $item }，对方接手前仍归你们。
        [take] { $item } 现在归你们。
        [refuse] 已告诉对方，你们不接手 { $item }。
       *[assign] { $item } 已改派。
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = 已经记过了。
item-undo =
    .button = 撤回上一步
    .toast = 已撤回。

item-ask-proof =
    请发来 { $item } 的完成证明：一个链接、一句说明，或者一个文件、一张照片。请不要写身份证号、手机号和银行卡号。我等30分钟。
    .toast = 请在下面发来。
item-ask-reason = { $item } 为什么退回？请写一句话，对方会看到。我等30分钟。
item-hand-over =
    { $item } 交给谁？
    .button = 本单位的同事

item-news-declined =
    <b>有任务退还</b>
    { $title }
    “{ $place }”说这不是他们的。请改派。
item-news-returned =
    <b>任务被退回</b>
    { $title }
    原因：{ $reason }
item-news-offered =
    <b>请你们接手</b>
    { $title }
    期限：{ $due }
    现在由“{ $place }”负责。
item-news-taken =
    <b>已经有人接手</b>
    { $title }
    现在由“{ $place }”负责。
item-news-refused =
    <b>对方不接手</b>
    { $title }
    仍由你们负责。
item-news-assigned =
    <b>改派给你们</b>
    { $title }
    期限：{ $due }
    原来由“{ $from }”负责。

item-today = <b>{ $day }：今天到期{ $due }个，逾期{ $late }个</b>
item-today-more = 还有{ $count }个，发送 /items 查看。
item-today-declined = 等着改派：{ $count }个
item-today-offered = 等对方接手：{ $count }个
item-today-reported = 一天内报完成：{ $count }个
item-today-doubts = 不知是否送到的消息：{ $count }条，发送 /unconfirmed 处理
item-today-failed = 一天内没有送到的消息：{ $count }条
item-today-lost = 失联的群：{ $count }个

item-reminder = <b>提醒：{ $total }个任务还没有完成</b>
item-reminder-missed = { $last }以后我停了一段时间，这些是现在还没有完成的，合在一起说一次。
item-reminder-escalated = ↑ 已过期限，请督促。
item-reminder-instead = ↑ { $role ->
    [college] 这个学院还没有负责人，所以告诉你。
    [department] 这个部门还没有成员，所以告诉你。
   *[task_force] 还没有专班管理员，所以告诉你。
}

# 月历图片下面的文字，符号和图里的一样。$total：这个月到期的全部任务。
item-month =
    <b>{ $month }：到期{ $total }个</b>
    ▲ 逾期{ $late }个 · ○ 待办{ $open }个 · ● 完成{ $done }个
    .button = 本月月历
item-month-none = <b>{ $month }：没有到期的任务</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] 逾期
        [open] 待办
       *[done] 完成
    }
# 一天里到期的任务。$marks：例如 ▲1 ○2。
item-month-day = { $day }日：{ $marks }
item-month-standing = 另有长期任务{ $count }个，不在图里。
# 一天的格子里：一个任务，或者同一事项的几个任务。
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    责任：{ $place }
    报完成：{ $at }
    .button = 证明
    .toast = 下面是 { $item } 的证明。
