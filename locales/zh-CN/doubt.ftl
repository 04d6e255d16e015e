### 结果未知的消息：发送时断了网，不知道群里收到没有。只有工作人员看得到。

doubt-none = 没有结果未知的消息，发出的都有回音。
doubt-list =
    <b>结果未知的消息：{ $total }条</b>
    发送时网络中断，不知道群里收到没有。请先到群里看一眼，再选择。
# $place：班级；$moment：发送时间；$head：消息的开头。
doubt-item =
    <b>{ $number }</b> { $place }，{ $moment }，{ $lane ->
        [reply] 回复
        [alert] 案件通报
        [reminder] 提醒
        [edit] 修改
       *[tip] 提示
    }
    { $head }
doubt-other-chat =
    .name = 未绑定班级的聊天
doubt-hidden =
    .name = （内容只有专班能看）

doubt-arrived =
    .button = { $number } 群里已有
    .toast = 已记为送达。
doubt-again =
    .button = { $number } 标明后重发
    .toast = 将标明“重发”再发一次。
doubt-drop =
    .button = { $number } 不再发
    .toast = 已放下，不再发送。
doubt-already-resolved =
    .toast = 这一条已经处理过了。

# 重发的消息最上面的一行。
doubt-repeat-banner = <i>（这是之前通知的重发，看过的请忽略。）</i>
