### 问同学有没有参加班会的卡片：发在班级群里，只计人数，不记名字。

# $meeting：例如“4月主题班会”；$enrolled 是0时，不知道应到多少人。
attest-card =
    <b>{ $meeting }</b>
    { $day }召开，登记的出勤是{ $enrolled ->
        [0] { $present }人
       *[other] { $present }/{ $enrolled }
    }。
attest-ask = 你参加了吗？参加了就点一下，只计人数，不记名字。{ $until }前有效。
attest-count = 已有{ $count }人确认。
# 人数很少时不显示具体数字，免得猜出是谁。
attest-few = 已确认的还不到5人。
# $count 是0时不显示人数。
attest-closed = { $count ->
    [0] 确认已经结束，谢谢大家。
   *[other] 共有{ $count }人确认，谢谢大家。
}
attest-withdrawn =
    <b>{ $meeting }</b>
    { $day }的这次登记有变动，不用在这里确认了。

attest-thanks =
    .button = 我参加了 ✓
    .toast = 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
attest-again =
    .toast = 已经计入了，不用再点。
attest-back =
    .toast = 已撤回，不再计入。
attest-unbound =
    .toast = 还不知道你是哪位同学，这次没有计入。请先私聊我，发送 /bind 绑定，再回来点一次。
attest-other =
    .toast = 这是{ $class }的班会，你绑定的是别的班，没有计入。
attest-own =
    .toast = 这次班会是你登记的，不用再确认。
attest-over =
    .toast = 确认已经结束，谢谢。
