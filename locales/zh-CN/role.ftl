### 角色：邀请、接受、撤销、移交、代理，以及没有权限时说的话。

# 角色的名称，也作按钮用。
role-duty =
    .name = { $duty ->
        [operator] 运维人员
        [admin] 专班管理员
        [member] 专班成员
        [police] 驻校民警
        [lead] 学院负责人
        [counsellor] 辅导员
        [deputy] 副班长
        [secretary] 团支书
        [safety] 安全员
        [volunteer] 志愿者
        [supporter] 心理和法律援助
        [viewer] 校领导（只查看）
        [steward] 语言负责人
       *[monitor] 班长
    }
# $place：班级、学院、校区或部门。
role-at =
    .name = { $place }的{ $duty }
role-everywhere =
    .name = 全校
role-console =
    .name = 系统运维（控制台）

# 没有权限时。下面逐行列出谁可以，只写角色和人数，不写姓名。
role-needed = 你没有权限这样做。可以这样做的人：
role-holders = { $role }：{ $count ->
    [0] 暂无
   *[other] { $count }人
}
role-console-only = 运维人员只能由管理服务器的人在控制台邀请。

# 一次性的邀请链接，发给邀请人。
role-link =
    <b>邀请链接：{ $role }</b>
    { $url }
    { $origin ->
        [delegated] 对方接受后，代理到{ $until }，你的角色不变。
        [handed_over] 对方接受后，你的这个角色马上结束，由对方担任到{ $until }。
       *[invited] 对方接受后，担任到{ $until }。
    }
    链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。

# 打开链接的人看到的。
role-offer =
    <b>邀请你担任：{ $role }</b>
    { $origin ->
        [delegated] 这是临时代理，邀请人保留自己的角色。
        [handed_over] 这是移交，你接受后，邀请人的这个角色马上结束。
       *[invited] 这是一项任命。
    }
    邀请人：{ $issuer }
    有效期到：{ $until }
    接受后，我会保存你的账号编号和这个角色，不保存姓名。如果找的不是你，请点“不是我”。
role-accept =
    .button = 接受
    .toast = 已接受。
role-decline =
    .button = 不是我
    .toast = 好的，这个邀请已作废。
role-accepted =
    你现在是{ $role }，有效期到{ $until }。
    发 /help 看你能做什么，发 /roles 看你的角色。
role-declined = 担任{ $role }的邀请已作废，什么也没有改变。

# 告诉邀请人。
role-taken =
    你的邀请已被接受：{ $role }，有效期到{ $until }。
    如果接受的人不对，请马上撤销。
role-turned-down = 你的邀请被退回：{ $role }。对方说找的不是自己，请核对后重新邀请。

role-list = <b>你的角色</b>
role-list-none = 你没有任何角色。看提示、点按钮都不需要角色。
role-item = { $role }，有效期到{ $until }

role-revoke =
    .button = 撤销
    .toast = 已撤销。
role-revoke-one =
    .button = 撤销第{ $number }项
role-revoke-list = <b>可以撤销的角色</b>
role-revoke-item = <b>{ $number }</b> { $role }，从{ $from }到{ $until }
role-revoke-none = 没有你可以撤销的角色。
role-revoked = 已撤销：{ $role }。
role-lost = 你的角色已被撤销：{ $role }。如有疑问，请联系专班。

# 选择角色和地方的卡片。
role-choose =
    要邀请对方担任什么？
    也可以直接发，例如：/invite 班长{" "}信息1班
role-where =
    <b>{ $duty }</b>
    在哪里？请点按钮，或直接发，例如：/invite { $word } 信息1班
role-where-language =
    <b>{ $duty }</b>
    哪种语言？请直接发，例如：/invite { $word } ru
role-pass = 要移交哪一个角色？
role-lend = 要请人代理哪一个角色？

# 移交完成后，三方各收到一份。
role-handed-over = 移交完成：{ $role }。接任的人已经接受，你的这个角色结束了，谢谢你。
role-passed-on =
    移交完成：{ $role }。接任的人从现在起担任，有效期到{ $until }。
    如果接任的人不对，请马上撤销。
role-state =
    <b>交接单</b>
    班级：{ $classes }个，其中{ $bound }个有班级群
    暂停中的群：{ $muted }个，联系不上的群：{ $lost }个
    结果未知的消息：{ $doubts }条
    尚未接受的邀请不会移交，需要时请重新邀请。

# 每周一次，告诉上一级。$ended：什么时候结束。
role-orphans =
    <b>有角色空着：{ $total }个</b>
    它们在过去一周结束，现在没有人担任。请用 /invite 邀请接任的人。
role-orphan = { $role }，{ $ended }结束
role-orphans-more = 还有{ $more }个没有列出。
role-unanswered =
    <b>没有班长也没有辅导员的班级：{ $total }个</b>
    这些班没有人负责。请用 /invite 邀请人选。
role-unanswered-class = { $class }
