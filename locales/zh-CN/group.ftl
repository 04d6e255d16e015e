### 班级群：进群、绑定、暂停和退群时说的话。

# 进群后的第一张卡片，只发一次。
# $office：负责单位；$contact：核实真伪的地方或电话；$time：提示的发布时间；$from 和 $until：不打扰的时段。
group-welcome =
    <b>大家好，我是反诈助手“无诈”</b>
    我由{ $office }负责，为{ $class }提供反诈提示。

    <b>发什么：</b>{ $cadence ->
        [daily] 每天一条短提示
        [three_a_week] 每周三条短提示
       *[weekly] 每周一条短提示
    }，一般在{ $time }。
    <b>不打扰：</b>{ $from }到{ $until }不发普通提示。
    <b>想暂停：</b>请班长或辅导员在群里发 /mute 暂停，发 /unmute 恢复，发 /unbind 让我退群。
    <b>想绑定：</b>点下面的按钮，在私聊里发学号后四位。不绑也照常收提示。
    <b>存什么：</b>群编号、班级名称、我发过的消息，谁点过按钮（只存账号编号），以及绑定的人是名册上的哪一位。
    <b>不碰什么：</b>不保存群里的聊天，不要姓名、手机号、身份证号和银行卡号。

    <b>请记住：</b>我绝不会要钱、要验证码、要密码。用我的名义要这些的，都是骗子。拿不准，找{ $contact }核实。


group-link-expired = 这个链接已经过期，没有绑定。请向工作人员要一个新链接，7天内使用。
group-link-used = 这个链接已经用过了，没有绑定。一个链接只能用一次，请向工作人员要一个新链接。
group-link-unknown = 这个链接无效，没有绑定。请核对是否复制完整，或向工作人员要一个新链接。
group-link-not-a-group = 这个链接要在班级群里用。请点开链接，选择班级群，把我加进去。
group-link-may-not-write = 没有绑定：我在那个群里没有发言权限。请群管理员允许我发消息，再点一次链接。

group-needs-link =
    <b>我还没有绑定班级</b>
    我是学校的反诈助手“无诈”。请负责本班的人（班长、辅导员、学院或专班）点下面的按钮。绑定之前，我不会在这里发提示。

group-bind =
    .button = 绑定本群
    .toast = 好了：{ $class }。
group-choose =
    <b>这是哪个班的群？</b>
    请点名称，只有负责的人点才有效。按钮里没有的，在本群发出名称，例如：<code>/group 软件一班</code>
    .toast = 请在下面选择。

# 把几个班连起来：前面已有的，再加一个。
group-classes =
    .name = { $before }、{ $name }

# 链接、卡片或命令决定不了的事，以及下面的按钮。
group-class-has-group =
    <b>{ $class }已经有一个群了</b>
    每个班的提示只发到一个群。要不要从现在起改发到这里？那样我会退出原来的群。还是把这里当作第二个群？那样我不在这里发日常提示。
group-has-class =
    <b>本群已经绑定{ $classes }</b>
    是合班，两边都绑定，还是只绑定{ $class }？
group-is-second =
    <b>这里是{ $class }的第二个群</b>
    要不要从现在起把提示改发到这里？那样我会退出原来的群。
group-binding =
    .button = { $way ->
        [instead] 改到本群
        [second] 作为第二个群
        [both] 合班，都绑定
        [only] 只绑定新的
       *[plain] 绑定
    }
group-is-now-second = 这里现在是{ $class }的第二个群。日常提示只发到主群。
group-of-several = 从现在起，我在这里为{ $classes }发反诈提示。
group-of-fewer = 本群与{ $gone }的绑定已解除，仍然是{ $left }的群。

# 新学期开始时，已经结束的班级的群。
group-class-over =
    <b>{ $class }已经结束</b>
    { $kind ->
        [successor] 新学期开始了，本班多数同学现在在{ $successor }。请两个班都负责的人点下面的按钮，本群就改为{ $successor }的群。否则我会在{ $until }退群。
       *[none] 新学期开始了，学校名单上没有这个班了。我会在{ $until }退群。谢谢大家一直看提示。
    }
group-successor =
    .button = 改为{ $class }的群

# 进群一天和一周，还没有人绑定的群。
group-still-unbound =
    <b>我还没有绑定班级</b>
    我进群已经一天，没有发任何提示。如果这是班级群，请负责本班的人点下面的按钮。一直没人绑定的话，我会在{ $until }退群。
group-leaves =
    一直没有人给我绑定班级，我这就退群。需要时可以随时再加我。
    遇到可疑情况：报警打110，反诈咨询打96110。

# 工作群。$reach：everywhere 或 place；$place：校区或学院。
group-staff =
    .button = { $reach ->
        [everywhere] 工作群：全校
       *[place] 工作群：{ $place }
    }
group-staff-welcome =
    <b>大家好，我是反诈助手“无诈”</b>
    我由{ $office }负责。这里现在是{ $reach ->
        [everywhere] 专班
       *[place] { $place }
    }的反诈工作群。

    <b>发什么：</b>每周一09:00，报一次有多少班级建了群、哪些数字需要留意，不出现姓名。
    <b>让我退群：</b>在本群发 /unbind。
    <b>存什么：</b>群编号、是谁的工作群、我发过的消息。不保存群里的聊天。

    <b>请记住：</b>我绝不会要钱、要验证码、要密码。拿不准，找{ $contact }核实。
group-staff-week =
    <b>{ $reach ->
        [everywhere] 全校本周情况
       *[place] { $place }本周情况
    }</b>
    班级：{ $classes }个，其中{ $bound }个已有群
    暂停中的群：{ $muted }个；发不进消息的群：{ $lost }个
    不确定是否送达的消息：{ $doubts }条
group-staff-goodbye = { $reach ->
    [everywhere] 这里不再是专班的反诈工作群，我这就退群。
   *[place] 这里不再是{ $place }的反诈工作群，我这就退群。
}

# 私聊里告诉负责的人。
group-lost =
    <b>我在{ $classes }的群里发不了消息</b>
    从{ $since }开始。可能是我被移出了群，或者没有发言权限。请群成员重新把我加进去，或请群管理员允许我发消息。在此之前，班里收不到群提示。我每周提醒一次。
group-staff-lost = { $reach ->
    [everywhere] 从{ $since }开始，我在专班的工作群里发不了消息。
   *[place] 从{ $since }开始，我在{ $place }的工作群里发不了消息。
}请群成员重新把我加进去，或请群管理员允许我发消息。我每周提醒一次。
group-topic-gone = { $classes }的群里，我发提示的话题已经关闭或删除。现在改发到“常规”话题。要换话题，请在那个话题里发 /group。
group-staff-topic-gone = { $reach ->
    [everywhere] 专班的工作群里，我发消息的话题已经关闭或删除。
   *[place] { $place }的工作群里，我发消息的话题已经关闭或删除。
}现在改发到“常规”话题。要换话题，请在那个话题里发 /group。
group-topic-set = 从现在起，我在这个话题里发消息。

# 私聊里给负责的人的班级群链接。
group-link =
    <b>{ $class }的绑定链接</b>
    点开，选择班级群，就会把我加进去并绑定。只能用一次，{ $until }前有效。
    { $url }
    如果我已经在群里，请在群里发：<code>{ $command }</code>

group-returned = { $kind ->
    [staff] 我回来了，继续每周报数字。
   *[class] 我回来了，继续为{ $classes }发反诈提示。
}
group-muted = 普通提示暂停到{ $until }。发 /unmute 可以提前恢复。
group-unmuted = 普通提示已恢复。
group-cadence = { $cadence ->
    [daily] 从现在起，每天发一条提示。
    [three_a_week] 从现在起，每周发三条提示。
   *[weekly] 从现在起，每周发一条提示。
}

group-goodbye =
    本群与{ $classes }的绑定已解除，我这就退群。
    遇到可疑情况：报警打110，反诈咨询打96110。
