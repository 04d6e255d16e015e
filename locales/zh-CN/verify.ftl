### 班级群里每条消息末尾的核验码，以及查码时的回答。

# 要短：每条消息末尾都有。点一下就能复制。
verify-code = 核验码 <code>{ $code }</code> · 查真伪 /verify

verify-genuine = <b>属实：核验码{ $code }是我发的。</b>它对应的消息是：
# $at：从什么时候起。
verify-recalled = <b>已撤回：核验码{ $code }对应的消息，{ $at }起作废。</b>消息确实是我发的，但请不要再照着做。原来写的是：
# $title：消息的第一行。
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = 原文已过保存期。
verify-said = { $at }发出，发布单位：{ $office }。
verify-where = 发在{ $classes }的群里。
verify-where-gone = 发在一个现在不属于任何班级的群里。
verify-elsewhere = <b>注意：不是你现在查询的这个群。</b>核验码可能是别人抄来的。
verify-compare = 请对照一下：如果你看到的内容不一样，核验码就是抄来的，不要照着做。

# $contact：核实真伪的联系方式。
verify-unknown =
    <b>不是我的：现在没有核验码是{ $code }的消息或证件。</b>
    不要照它说的做：不转账，不给验证码，不点链接。请再核对一遍核验码；证件的码只有10分钟有效。拿不准，请问{ $contact }。已经转账了？马上打110；咨询打96110。

verify-badge = <b>证件属实</b>
verify-badge-care = 和你面前的人对得上吗？工作人员绝不会要钱、要密码、要验证码。

verify-in-private = 查核验码请私聊我，免得打扰大家。
    .button = 私下查
