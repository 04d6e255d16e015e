### 求助之后的支持：心理、法律，各自同意。

support-kind-psychology =
    .name = 心理支持
    .button = 心理支持
support-kind-law =
    .name = 法律帮助
    .button = 法律帮助
support-ask =
    <b>需要{ $kind }吗？</b>
    你同意以后：
    · 我告诉校内提供帮助的老师：哪个校区有人需要。
    · 只有接手的那一位知道你是谁，能在这里联系你。
    · 第{ $days }天我提醒他。只记联系上没有，不记谈了什么。
    只用于{ $kind }。随时可以在这里或发 /sos 撤回。
support-agree =
    .button = 同意
support-decline =
    .button = 不用了
support-declined =
    好的。需要时随时再发 /sos
    .toast = 好的。
support-begun =
    <b>你同意了：{ $kind }</b>
    有人接手，我马上在这里告诉你。
    .toast = 收到，有人接手就告诉你。
support-nobody =
    现在联系不上提供帮助的老师，已经告诉专班办公室。心理援助热线：12356。
support-mine =
    <b>有老师为你提供{ $kind }</b>
    老师会联系你。只有这位老师知道你是谁。
support-over =
    你的{ $kind }已经结束。需要时随时再发 /sos
support-revoke-psychology =
    .button = 停止心理支持
support-revoke-law =
    .button = 停止法律帮助
support-revoked =
    <b>已撤回同意：{ $kind }</b>
    接手的老师不再看到你是谁。
    .toast = 已撤回。

# 提供帮助的老师看到的。$case：编号。
support-call =
    <b>有人需要{ $kind }</b>
    编号{ $case } · { $campus } · { $day }
    是谁，只有接手的那一位看得到。
support-take =
    .button = 我来接手
support-case =
    <b>编号{ $case }：{ $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] 不在名册上的人
    }
    { $link }
    同意日期：{ $day }
    { $contacts }
    只有你看得到。每次查看都记入台账，但不记是谁。
    .toast = 由你接手。
support-contact-none =
    .name = 还没有联系上
support-contact =
    .name = { $spoken ->
        [yes] 第{ $number }天：联系上了
       *[no] 第{ $number }天：没联系上
    }
support-day =
    编号{ $case }，第{ $number }天：联系上对方了吗？
    .toast = 已记下。
support-spoke =
    .button = 联系上了
support-missed =
    .button = 没联系上
support-close =
    .button = 结束
support-look =
    .button = 看是谁
support-waiting =
    编号{ $case }（{ $kind }，{ $campus }）等了一天，还没有人接手。请找人担任相应角色：/invite
support-state = 编号{ $case }：{ $state ->
        [assigned] 有人接手了。
        [closed] 已经结束。
        [released] 重新等人接手。
       *[redacted] 对方撤回了同意，请不要再为此联系对方。
    }
    .toast = 已结束。
