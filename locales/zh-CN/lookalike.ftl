### 防冒名：名字像工作人员的人。只私下发给班长和辅导员。

# $shown：软件里显示的名字；$username：没有用户名时是 none；$role：带地方；$name：只留首字。
look-alike =
    <b>这真的是老师吗？</b>
    { $classes }的群里有人叫{ $username ->
        [none] “{ $shown }”
       *[other] “{ $shown }”（@{ $username }）
    }，很像{ $role }{ $name }的名字，但我认识的{ $name }用的是另一个账号。
    请打电话或当面问{ $name }，不要在群里问。群里没有看到这条消息。
look-alike-them =
    <b>已记下：是本人的另一个账号。</b>
    { $classes }群里的这个账号，我不再问了。
    .button = 是本人
look-alike-other =
    <b>已记下：不是本人。</b>
    现在请：让{ $classes }群的管理员把这个账号移出去，提醒同学不转账、不给验证码，并告诉{ $contact }。有人已经转账的，马上打110；咨询打96110。
    .button = 不是本人
# $verdict：them 或 other。
look-alike-noted =
    .toast = { $verdict ->
        [them] 已记下：是本人。
       *[other] 已记下：不是本人。
    }
look-alike-known =
    .toast = { $verdict ->
        [them] 同事已经确认是本人。
       *[other] 同事已经确认不是本人。
    }

guard =
    <b>防冒名</b>
    骗子会照着辅导员的名字开号，混进班级群收“费用”。开启以后，有人进群、点我的按钮、给我发命令时，我会看一眼名字：谁的名字像工作人员、账号却不是，就私下告诉班长和辅导员，只说一次。对其他人什么都不留，大家聊天的内容我不看。
    我现在是普通成员，群里显示进群消息时我就知道有人来了。人多的群不显示这种消息，要把我设为管理员才知道，不需要给任何权限。
# 每个群一行。$classes：哪个班的群。
guard-on = ✓ { $classes }：已开启
    .button = 开启 { $class }
    .toast = 这个群已开启防冒名。
guard-off = · { $classes }：未开启
    .button = 关闭 { $class }
    .toast = 这个群已关闭防冒名。
