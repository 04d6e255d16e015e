### 一个人自己的资料：/mydata 导出，/forget 忘记，以及最后的回执。

personal-caption = 我保存的关于你的资料都在这个文件里。

# 文件里的每一行。时刻都带年份。
personal-data =
    .title = 我保存的关于你的资料，截至{ $now }
    .account = 账号编号：{ $account }
    .chat = 和你的私聊：从{ $since }起
    .client = 你的客户端语言：{ $code }
    .language = 你选的语言：{ $language }，{ $since }选的
    .no-language = 你选的语言：没有选过
    .subscription = 私下收提示：从{ $since }起
    .no-subscription = 私下收提示：没有订阅
    .quiet = 自己的免打扰时段：{ $from }到{ $to }，{ $since }设的
    .tips = 私下发给你的提示：{ $count }条
    .texts = 私聊里还留着文字的消息：{ $count }条，就是你在聊天里看到的那些
    .student = 名册：你绑定的是{ $who }，{ $class }，从{ $since }起，自己改的时间到{ $until }为止
    .no-student = 名册：没有绑定
    .segment = 名册里的类别：{ $segment ->
        [freshmen] 新生
        [graduating] 毕业生
        [international] 留学生
       *[staff] 教职工
    }
    .roster-language = 名册里的语言：{ $language }
    .past-seat = 名册里的往届：学期{ $term }，{ $class }，序号{ $seat }
    .binding = 以前的绑定：{ $class }，从{ $from }到{ $until }
    .class-move = 换班：从{ $known }到{ $class }，{ $at }；你的答复：{ $answer ->
        [right] 对的
        [wrong] 不对
       *[none] 没有答复
    }
    .tried = 没有对上的班级：{ $classes }
    .introduction = 没说完的绑定：{ $class }，最后一次在{ $at }，没有对上{ $wrong }次
    .introduction-over = 绑定时没有对上：{ $wrong }次，最后一次在{ $at }
    .role = 角色：{ $role }，从{ $from }到{ $until }
    .no-role = 角色：没有
    .invitation = 你发出的邀请：{ $role }，{ $until }以前可以接受
    .import = 等你确认的名单：{ $at }收到，{ $rows }行
    .steps = 在方案任务上的操作：{ $count }次
    .notices = 发给班级的通知：{ $count }条
    .case-drafts = 没登记完的案件：{ $count }份
    .alerts = 你拟的预警：{ $wrote }条；你在预警下点过：{ $tapped }次
    .meetings = 班会等会议：操作{ $steps }次，记为缺席{ $absent }次，自己确认参加{ $attested }次
    .pledge = 反诈承诺书：{ $at }签名{ $way ->
        [paper] （纸质）
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] ，{ $withdrawn }撤回
       *[no] 。要撤回，请发 /pledge。
    }
    .call = 求助：{ $at }，找{ $whom ->
        [counsellor] 辅导员
       *[duty] 值班人员
    }；{ $state ->
        [calling] 等人接
        [taken] 有人处理
        [closed] 已结束
        [withdrawn] 已撤回
       *[lapsed] 没有人接
    }
    .support = 同意（{ $at }）：{ $kind }；{ $state ->
        [consented] 等人接手
        [assigned] 有人接手
        [active] 联系上了
        [closed] 已结束
       *[redacted] 已撤回
    }
    .calls-taken = 你接手的求助：{ $count }次
    .known-as = 证件上的姓名：{ $name }
    .look-alikes = 疑似冒名的记录（你像别人，或别人像你）：{ $count }条
    .words = 你反映的译文：{ $count }条
    .set-aside = 你发来但没能处理的消息：{ $count }条
    .taps = 点过“看过了”：{ $count }次
    .quiz = { $at }开始的自测：答了{ $answered }题，答对{ $right }题
    .sample = 抽样（{ $at }这一周）：答了{ $answered }题，答对{ $right }题
    .check = 转给值班人员的消息，{ $at }：{ $text }
    .check-answer = 答复：{ $said }
    .contest = { $at }开始的竞赛答题：答了{ $answered }题，答对{ $right }题
    .drip = { $at }开始的防骗小课：收到{ $sent }天，答了{ $answered }题，答对{ $right }题
    .role-play = { $at }开始的情景演练“{ $title }”：{ $choices }
    .class-quiz = { $at }答的班级快答
    .quiz-answer = { $verdict ->
        [right] 答对
       *[wrong] 答错
    }：{ $question }{ $chosen }
    .terms = 保存多久：点击和自测答案{ $taps }天，消息文字{ $texts }天，没能处理的消息{ $set_aside }天，以前的绑定{ $history }天，结束的角色{ $roles }天，已结案件的私密内容{ $cases }天，求助和支持{ $support }天。你私下发给我的话，处理完就删。
    .rights = 学号只存加密后的摘要，没有列在这里。要我忘记你，发 /forget。

personal-forget =
    <b>要我忘记你吗？</b>
    会删掉：你选的语言、免打扰时段、订阅、没说完的绑定、对换班的答复、各种答题和情景练习的答案、承诺书的签名、没登记完的案件、我在私聊里说过的话。没结束的求助和支持也就此结束。
    会断开：你和名册的绑定、点过的卡片、以前的角色。数目还在，但不再知道是你。
    会留下：学校名册里的那一行，它归学校管。你手机上的聊天记录，请自己删。
    删掉的找不回来。以后你还可以发 /start，我会当作第一次认识你。
    .button = 忘记我
    .toast = 已经忘记你了。

# $receipt：回执编号；$bound、$subscribed：yes 或 no；$taps：点击次数；$texts：消息条数。
personal-forgotten =
    <b>我已经忘记你了</b>
    回执编号：<code>{ $receipt }</code>
    { $bound ->
        [yes] 和名册的绑定已解除，名册里的那一行还在，归学校管。
       *[no] 你没有绑定名册。
    }
    { $subscribed ->
        [yes] 私下的提示已停止。
       *[no] 你没有订阅提示。
    }
    不再知道是你点的：{ $taps }次；删掉文字的消息：{ $texts }条。
    回执只记了编号和日期，没有记是谁的。这条消息之后，我也不再保存你的账号编号。
