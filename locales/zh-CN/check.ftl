### 这是诈骗吗：把可疑的消息转发给机器人，私下看。

check-how =
    <b>这条消息是诈骗吗？</b>
    把可疑的消息直接转发给我，或者发 <code>/check 消息内容</code>，我马上告诉你它像不像诈骗。只看不存。
    已经付了钱，不要等：马上拨打110。拿不准，拨打96110。
# $fraud：诈骗类型。
check-clear = <b>很可能是诈骗：{ $fraud }。</b>
check-likely = <b>像是诈骗：{ $fraud }。</b>
check-flags = <b>有可疑的地方，小心。</b>
check-nothing = <b>没有发现已知的诈骗迹象，但这不等于安全。</b>新的骗术我不一定认得。涉及转账、验证码或密码，先向官方核实，或者拨打96110。
check-signs = 可疑的地方：
# $sign：一句话。
check-sign = · { $sign }
check-warning = 也可能是一条防骗提醒。是不是，看它要不要你转账、点链接、给验证码。
check-foot = <i>这是自动判断，可能有错。</i>
check-ask =
    .button = 请值班人员看看
# $minutes：分钟数；$days：天数。
check-wish =
    请在{ $minutes }分钟内把那条消息再转发给我一次。它会交给学校保卫部门和驻校民警看，不带你的名字，{ $days }天后删除。
    已经付了钱，不要等：马上拨打110。
    .toast = 请把那条消息再转发一次。
check-nobody = 现在没有值班人员能看。请拨打96110咨询；已经付了钱，马上拨打110。
check-asked = 已交给值班人员，有了答复我马上告诉你。等的时候不要转账，不要点链接，不要给验证码。
check-take-back = 已撤回，内容已删除。
    .button = 撤回
    .toast = 已撤回。
check-not-taken-back =
    .toast = 撤不回了：值班人员已经答复。
# $text：转来的原文。
check-question =
    <b>有人请值班人员看一条消息</b>
    <blockquote>{ $text }</blockquote>
# $judged：自动判断的一句话。
check-question-judged = 自动判断：{ $judged }
check-question-ask = 这条消息是什么？谁先答算谁的，答复会马上发给转来的人。
# $said：选了什么。
check-question-ruled = 你的答复：<b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] 是诈骗
        [doubtful] 很可疑
        [unsuspicious] 没看出问题
       *[urgent] 请马上报警
    }
    .toast = 已答复。
check-answer = { $ruling ->
        [fraud] <b>值班人员看了你转来的消息：这是诈骗。</b>不要转账，不要再联系对方。已经付了钱，马上拨打110。
        [doubtful] <b>值班人员看了你转来的消息：很可疑，请当作诈骗对待。</b>不要转账，先向官方核实。
        [unsuspicious] <b>值班人员看了你转来的消息：没看出问题。</b>如果对方后来要你转账、给验证码或密码，请再问一次。
       *[urgent] <b>值班人员看了你转来的消息：请马上拨打110报警。</b>不要再付钱，保存聊天和转账记录。
    }
check-unanswered = 抱歉，值班人员还没有看到你转来的消息。请拨打96110咨询；已经付了钱，马上拨打110。
# $days：天数；$people：人数；$colleges：学院数。
check-wave = <b>同一套话术正在传播：{ $days }天内有{ $people }人转来，来自{ $colleges }个学院。</b>
check-wave-foot = <i>原文没有保存。</i>
check-wave-alert =
    .button = 写预警
