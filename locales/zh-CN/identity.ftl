### 绑定：在私聊里确认一个人是名册上的哪一位，以及 /me 的内容。

# 班级群第一张卡片下面的按钮，点开就到私聊。
identity-bind =
    .button = 绑定（约半分钟）

# $seat：班内序号；$name：只留首字的姓名。
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>绑定{ $class }</b>
    请把学号的后四位发给我，只发四个数字。
    绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
# $count：后四位相符的人数。
identity-ask-who = { $class }的名册里，学号这样结尾的有{ $count }位。请点你自己。
identity-none =
    .button = 都不是我
    .toast = 好的，没有绑定。
identity-not-recognised = 没有对上，还可以试{ $left }次。请核对学号，再把后四位发给我。如果不是这个班，发 /bind 加班级名称。
identity-no-try-left = 三次都没有对上。为防有人冒用，请在{ $until }以后再试。着急的话，请找班长或辅导员核对名册。

# 发给班长；没有班长时，发给负责本班的人。$at：当天的时刻。
identity-wrong-tries =
    <b>有人在试{ $class }的学号吗？</b>
    { $at }，一个账号绑定时三次没有对上，其中至少一次是在这个班，已锁定一小时，谁也没有绑上。可能只是记错了，也可能有人想冒充班里的同学。是谁的账号，我不告诉任何人。同一个班，我一天最多说一次。

identity-bound =
    <b>已绑定：{ $who }，{ $class }</b>
    绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
    发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
    .toast = 已绑定。
identity-already-bound =
    .toast = 已经绑定过了，不用再点。
# $former：原来绑定的那一位；$former_class：那一位的班级。
identity-moved =
    <b>已改为：{ $who }，{ $class }</b>
    与{ $former }（{ $former_class }）的绑定已解除。
identity-released =
    工作人员已解除你的账号与{ $who }（{ $class }）的绑定。
    如果这就是你，发 /bind 加班级名称重新绑定；有疑问请找班长或辅导员。

identity-me =
    <b>{ $who }，{ $class }</b>
    { $since }绑定。
identity-me-nobody =
    <b>还没有绑定</b>
    请点班级群第一张卡片下的“绑定”，或者发 /bind 加班级名称。
identity-me-language = 语言：{ $language }
identity-me-tips = 私下收提示：{ $subscribed ->
    [yes] 已订阅
   *[no] 没有订阅
}
