### 防骗小课：答应以后，每天私下收一条，一道题或一条提示，连着若干天。题目在 quiz.ftl，提示在 library.ftl。

# $days：一共几天；$time：每天的时刻。
drip-offer =
    <b>{ $days }天防骗小课</b>
    每天{ $time }左右私下发你一条，不到1分钟：一道题，或一条提示，从最容易碰到的骗局讲起。
    一天最多一条，避开你的免打扰时段；每条下面都能一键停下。最后有个小结，只有你自己看得到。
    要开始吗？
    .button = 开始
    .toast = 好的，从明天开始。
drip-invite = 刚入学？来上{ $days }天防骗小课：每天一条，不到1分钟。点下面的按钮，看过再决定。
    .button = { $days }天防骗小课
# $sent：收到了几天。
drip-on =
    <b>{ $days }天防骗小课：进行中</b>
    已经收到{ $sent }天，共{ $days }天。每天{ $time }左右一条；错过的不补发，接着往下走。
drip-stopped =
    <b>{ $days }天防骗小课：已停下</b>
    已经收到{ $sent }天，共{ $days }天，不再发了。想接着收，点下面的按钮，或者发 /course。
drip-stop =
    .button = 停下小课
    .toast = 已停下，不再发了。发 /course 可以接着收。
drip-go-on =
    .button = 接着收
    .toast = 好的，从明天接着发。
drip-again =
    .button = 再来{ $days }天
drip-old =
    .toast = 这张卡片已经旧了。现在的情况，请发 /course 看。

# $day：第几天；$fraud：骗局名称。
drip-tip = <b>防骗小课 · 第{ $day }天，共{ $days }天：{ $fraud }</b>
drip-question = <b>防骗小课 · 第{ $day }天，共{ $days }天</b>
drip-question-right = <b>防骗小课 · 第{ $day }天，共{ $days }天：答对了</b>
drip-question-wrong = <b>防骗小课 · 第{ $day }天，共{ $days }天：没答对</b>

drip-summary =
    <b>{ $days }天防骗小课上完了</b>
    收到{ $asked }道题，答了{ $answered }道，答对{ $right }道。
drip-summary-all = 答过的都没有骗到你。骗术常变，过一阵再来看看。
drip-summary-none = 一道也没答，没关系：题目还在上面，随时可以答。
drip-summary-foot = <i>这个小结只有你自己看得到。</i>
