### 预警：把一起案件用各班自己的语言告诉各班。

## 群里和订阅者看到的。

# $fraud：诈骗类型。
alert-title = { $severity ->
    [red] 🔴 <b>【红色预警】{ $fraud }</b>
    [orange] 🟠 <b>【橙色预警】{ $fraud }</b>
   *[yellow] 🟡 <b>【黄色预警】{ $fraud }</b>
}
alert-do = <b>怎么办</b>
# $number：第几条；$advice：一句话。
alert-step = { $number }. { $advice }
# $story：几句话。
alert-story = <b>经过：</b>{ $story }
# 一句接一句；各语言的句子之间是否空格不同。
alert-story-next = { $before }{ $sentence }
alert-signs = <b>识别要点</b>
alert-sign = • { $flag }
# 给读中文的人；下一条给其他人。
alert-note = <b>说明：</b>{ $note }
alert-note-original = <b>说明（中文原文）：</b>{ $note }
# 满五人才显示。
alert-likes = <i>已有{ $count }人说收到过类似的。</i>
# $source：一句话；$number：预警编号。
alert-foot = <i>{ $source }{ $day } · A-{ $number }</i>
# 原地修改时放在最上面。$time：几点几分。
alert-corrected = <b>〔{ $time }已更正〕</b>
alert-recalled =
    <b>〔{ $time }已撤回〕</b>
    这条预警有误，请不要照做，也不要转发。
alert-unreviewed = <b>〔待第二人复核〕</b>
# 消息下面的按钮。
alert-got-it =
    .button = 知道了
alert-like =
    .button = 我也收到过
alert-read =
    .button = 用我的语言看
alert-acked =
    .toast = ✓ 已记录。本群已有{ $count }人看过这条预警。
alert-acked-alone =
    .toast = ✓ 已记录，谢谢。
alert-acked-before =
    .toast = 已经记过了，一次就够。
alert-liked =
    .toast = 谢谢，已有{ $count }人报告收到类似的。不要付钱，也不要回复。
alert-liked-before =
    .toast = 你已经报告过了。不要付钱，也不要回复。
alert-over =
    .toast = 这条预警已经撤回。
alert-read-sent =
    .toast = 全文已私下发给你。
# 给还不能私聊的人。$title：诈骗类型；$advice：第一件该做的事。
alert-read-short =
    .toast = { $title }：{ $advice }私聊我可以看全文。

## 拟稿人看到的。

# 名称，用在按钮上和句子里。
alert-severity =
    .name = { $severity ->
        [red] 红色
        [orange] 橙色
       *[yellow] 黄色
    }
alert-state =
    .name = { $state ->
        [draft] 草稿
        [review] 待审
        [alone] 已发出，待复核
        [out] 已发出
        [rejected] 未通过
        [expired] 逾期未审
        [recalled] 已撤回
       *[dropped] 已放弃
    }
alert-segment =
    .name = { $segment ->
        [freshmen] 新生
        [graduating] 毕业生
        [international] 留学生
        [staff] 教职工
       *[all] 所有人
    }
# 已选中的按钮。
alert-chosen =
    .button = ✓ { $name }
# $place：校区、学院或班级；$segment：其中哪些人。
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }，只发给{ $kind }
}
alert-list =
    <b>预警</b>
    { $lines }
    { $clock }
# $number：编号；$severity、$fraud、$state：名称。
alert-line = A-{ $number } { $severity }，{ $fraud }：{ $state }
alert-none = 还没有预警。
# $count：90天内的条数。
alert-median = 最近90天共{ $count }条。中位用时：从接报到95%的群收到{ $whole }；从批准算起{ $sending }；到半数班级有人确认{ $acked }。
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds }秒
               *[other] { $minutes }分{ $seconds }秒
            }
           *[other] { $hours }小时{ $minutes }分
        }
       *[other] { $days }天{ $hours }小时
    }
alert-duration-none =
    .name = 暂无
alert-new =
    .button = 拟一条预警
alert-open =
    .button = A-{ $number }：{ $fraud }
alert-kinds = <b>是哪一类诈骗？</b>
# $post：大家会看到的内容。
alert-card =
    <b>A-{ $number }：{ $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = 它会在每个聊天里更正A-{ $corrects }。{ $pings ->
    [yes] 群里还会再发一条新消息。
   *[no] 不再发新消息。
}
alert-card-audience = 发给：{ $audience }。共{ $groups }个群，另私发{ $people }名订阅者。
# $at：免打扰结束的时间。
alert-card-time = { $when ->
    [now] 批准后马上发出。
   *[later] 现在是免打扰时间，{ $at }发出。
}
alert-card-consent = 请在下面说明：当事人是否同意，或者内容认不出任何人。
alert-card-second = { $count ->
    [0] 没有其他人能审批。
   *[other] 另有{ $count }人可以审批。
}
# 说明需要改。$own：是否可以保留原话。
alert-card-offer = 说明写得太细。换成概括的说法：“{ $general }”
alert-field =
    .button = { $field ->
        [kind] 换一个类型
        [story] 经过
        [channel] 在哪里找上门
        [ask] 要做什么
        [payment] 付款方式
        [band] 金额
        [flags] 识别要点
        [advice] 怎么办
        [place] 发给谁
       *[times] 时间、来源
    }
alert-ask-field = { $field ->
    [kind] <b>是哪一类诈骗？</b>
    [story] <b>经过是怎样的？</b>选要改的一项。
    [channel] <b>骗子从哪里找上门？</b>
    [ask] <b>骗子要对方做什么？</b>
    [payment] <b>钱是怎么付的？</b>
    [band] <b>损失多少？</b>
    [flags] <b>凭什么识别？</b>最多选{ $most }条。
    [advice] <b>该怎么办？</b>最多选{ $most }条，先选的排在前面。
    [place] <b>发给谁？</b>
   *[times] <b>什么时候发生、什么时候接报、从哪里来？</b>
}
alert-untold =
    .button = 不写
alert-day =
    .button = { $days ->
        [0] 今天
        [1] 昨天
       *[other] { $days }天前
    }
alert-reported =
    .button = { $minutes ->
        [0] 刚刚接报
        [30] 30分钟前接报
        [60] 1小时前接报
        [180] 3小时前接报
       *[other] 1天前接报
    }
alert-consent =
    .button = { $consent ->
        [given] 当事人同意
       *[general] 认不出任何人
    }
alert-note-field =
    .button = { $has ->
        [yes] 换一条说明
       *[no] 加一条说明
    }
alert-no-note =
    .button = 不要说明
alert-offer =
    .button = { $own ->
        [yes] 保留我的原话
       *[no] 用概括的说法
    }
alert-back =
    .button = 返回
alert-look =
    .button = { $language }
alert-test =
    .button = 只发给我看看
alert-test-head = <b>这是试发，只有你收到。</b>
alert-pings =
    .button = { $pings ->
        [yes] 不再发新消息
       *[no] 同时再发一条
    }
alert-submit =
    .button = 送审
alert-alone =
    .button = 一人先发
alert-withdraw =
    .button = 撤回送审
alert-rework =
    .button = 重新修改
alert-drop =
    .button = 放弃
alert-recall =
    .button = 撤回预警
alert-recall-sure =
    .button = 确定撤回
alert-correct =
    .button = 更正
alert-unapprove =
    .button = 撤销批准
alert-failed =
    .button = 哪些没送到
alert-retry =
    .button = 重试（{ $count }）
alert-refresh =
    .button = 刷新
alert-approve =
    .button = 批准
alert-reject =
    .button = 不批准
alert-confirm =
    .button = 复核无误
alert-ask-recall = <b>撤回A-{ $number }？</b>每条消息都会原地改成“已撤回”，不发新消息。
alert-ask-note = 请用中文发来说明，最多{ $most }个字：不写姓名、号码、班级和准确金额。
# $code：要输入的确认码。
alert-ask-code = 红色预警不论昼夜马上发出，第二个人要在十分钟内复核。要一人先发，请在五分钟内输入：<code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] 已送审。
        [withdraw] 已撤回送审，可以修改。
        [approve] 已批准，正在发出。
        [approve-later] 已批准，免打扰时间过后发出。
        [reject] 未批准，已告诉拟稿人。
        [confirm] 已复核，谢谢。
        [unapprove] 已撤销批准，什么都没有发出去。
        [rework] 可以修改了。
        [recall] 已撤回，正在逐条修改。
        [drop] 已放弃。
        [retry] 正在重试。
        [test] 已发给你一个人。
       *[changed] 已修改。
    }

## 给别人的。

# 给能审批的人。$post：大家会看到的内容；$lines：发给谁、什么时候。
alert-request =
    <b>请审核A-{ $number }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = { $until }前有效，过后要重新送审。
alert-look-after =
    <b>A-{ $number }由一人先发出，请在{ $until }前复核</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>A-{ $number }十分钟内没有人复核</b>
    各个聊天里已标为待复核，复核后去掉。
# 给拟稿人。
alert-told = <b>{ $step ->
    [approve] A-{ $number }已批准
    [reject] A-{ $number }未通过
    [expire] A-{ $number }逾期没有人审核
    [confirm] A-{ $number }已由第二人复核
    [unapprove] A-{ $number }的批准被撤销
   *[recall] A-{ $number }已撤回
}</b>

## 进度。

alert-progress =
    <b>A-{ $number } { $fraud }：{ $state }</b>
    { $lines }
alert-clock = 接报{ $reported } → 批准{ $approved } → 95%的群收到{ $delivered } → 半数班级确认{ $acked }
alert-sent = 群：{ $groups }/{ $allgroups }。私发：{ $people }/{ $allpeople }。
alert-waiting = 在途{ $waiting }，未送到{ $failed }，未确认{ $doubtful }。
alert-acknowledged = { $people }人已确认，涉及{ $classes }/{ $all }个班。
alert-likes-by = 收到过类似的：{ $people }人。{ $colleges }
# 其中一个学院。
alert-likes-college = { $college }{ $people }
alert-likes-others =
    .name = 其他
# 撤回或更正之后。
alert-edited = 已原地修改{ $done }/{ $all }，在途{ $waiting }，改不了{ $failed }。
alert-failures =
    <b>A-{ $number }：没送到的（{ $count }）</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }：改不了的（{ $count }）</b>
    { $lines }
# $where：班级或私聊。
alert-failure = { $where }：{ $why ->
    [unreachable] 机器人已不在群里，或被屏蔽
    [forbidden] 群里不让机器人发言
    [refused] 内容被平台拒收
    [late] 已经过时
    [doubt] 没有回音，可能已送到
    [unknown] 不知道是哪条消息，改不了
   *[other] 发送失败
}
alert-failure-private =
    .name = 私聊
alert-failures-more = ……还有{ $count }处
alert-failures-none = 都送到了。
