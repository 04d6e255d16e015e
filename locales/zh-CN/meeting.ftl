### 班会、团课、团日、学院动员：到期清单、登记、卡片、通知。

meeting-title =
    .name = { $kind ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] { $month }月主题班会
    }{ $number ->
        [1] {""}
       *[other] （第{ $number }次）
    }
meeting-state =
    .name = { $state ->
        [open] 还没登记
        [planned] 已定时间
        [registered] 已登记
        [peer_verified] 已登记，同学已确认
        [needs_look] 已登记，待辅导员核实
        [verified] 已核实
        [returned] 被退回，请重新登记
        [late_asked] 补录等待同意
        [exempt_asked] 免开等待同意
       *[exempt] 免开
    }
meeting-due =
    .name = { $due }前
# 期限是休息日：$why 是原因，$effective 是实际期限。
meeting-due-moved =
    .name = { $due }（{ $why }，按{ $effective }办）
meeting-opens =
    .name = { $opens }起登记
meeting-planned =
    .name = 定在{ $at }
meeting-late =
    .name = { $state }，逾期{ $days }天
meeting-timing =
    .name = { $state }（{ $timing ->
        [late] 补报
       *[added] 补录
    }）
meeting-row = { $title }：{ $mark } · { $due }

# /meeting，管几个班的人先看到这些。
meeting-places = <b>要登记会议的班级和学院</b>
meeting-places-none = 没有你要登记会议的班级或学院。
meeting-place = { $place }：{ $title }，{ $mark }
meeting-place-done = { $place }：现在没有要登记的
meeting-list =
    <b>{ $place }</b>
    .button = 全部会议
meeting-list-none = 方案里没有要开的会。
meeting-list-next = 下面的按钮说的是{ $title }。
meeting-late-until = 可以补报到{ $until }，记为补报；之后要辅导员同意。
meeting-list-nothing = 现在没有要登记的。
meeting-list-proxy = 你不是这里的负责人，替他们登记的会注明“代登记”。
meeting-class-over = { $class }已经结束，不再登记会议。

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    期限：{ $due }
meeting-form =
    .name = { $form ->
        [case] 案例分析
        [scenario] 情景模拟
       *[discussion] 讨论
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = 应到{ $enrolled }人，实到{ $present }人
meeting-heads =
    .name = { $present }人
meeting-held =
    召开：{ $on }
    到会：{ $attendance }
    形式：{ $form }
meeting-absent = 缺席：{ $who }
meeting-absent-none = 缺席：还没有点人
meeting-photo = 照片：有
meeting-proxy = 代登记
meeting-planned-at = 计划：{ $at }
    .toast = 时间定好了，前一天18:00会在班级群里说一声。
meeting-ask-plan-day = 定在哪天？{ $due }要开。
meeting-ask-plan-time = { $day }几点？
meeting-ask-place = { $at }，在哪里？请发地点，例如“教301”。我等30分钟。
meeting-no-place =
    .button = 先不写地点
meeting-calendar = 打开这个文件，就能加到日历里。
# 前一天发到班级群里。
meeting-notice =
    <b>{ $title }</b>
    时间：{ $at }
meeting-notice-in =
    <b>{ $title }</b>
    时间：{ $at }
    地点：{ $where }
meeting-planned-in = 计划：{ $at }，{ $where }
meeting-registered-at = 登记时间：{ $at }
meeting-reason = 原因：{ $reason }

meeting-ask-day = 哪天开的？
meeting-today =
    .button = 今天
meeting-yesterday =
    .button = 昨天
meeting-other-day =
    .button = 其他日子
meeting-day =
    .button = { $month }-{ $day }
meeting-ask-attendance = { $on }，都到了吗？
meeting-ask-heads = { $on }，到了多少人？请直接发一个数。我等30分钟。
meeting-all-here =
    .button = 全到（{ $enrolled }人）
meeting-some-absent =
    .button = 有人缺席
meeting-ask-absent = 谁没到？点一下改成缺席，再点一下改回来；也可以直接发“缺 3 17 22”这样的序号。
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = 选好了（到{ $present }人）

meeting-check = 没有问题就点“提交”。
meeting-check-correction = 改好了就点“提交”。原来的登记也会留着。
meeting-not-in-time = { $timing ->
    [late] 已过期限，记为补报。
   *[added] 已过补报的时间，记为补录，不算按期。
}
meeting-needs-consent = 已过补报的时间，提交后要等辅导员同意，记为补录，不算按期。
meeting-submit =
    .button = 提交
    .toast = { $how ->
        [waits] 已提交，等辅导员同意。
        [corrected] 已更正，原来的登记也留着。
       *[registered] 已登记。
    }
meeting-ask-photo = 请在下面发一张照片。照片会重新保存，拍摄地点等信息不会留下。我等30分钟。
meeting-add-photo =
    .button = { $has_one ->
        [yes] 换照片
       *[no] 加照片
    }
meeting-no-photo =
    .button = 不要照片
meeting-back =
    .button = 返回
meeting-change-day =
    .button = 改日期
meeting-change-attendance =
    .button = 改出勤
meeting-cancel =
    .button = 取消
    .toast = 已取消，什么都没有登记。

meeting-already =
    这次会已经有人登记了。
    .toast = 这次会已经登记过了。
meeting-same =
    .button = 就是这次
    .toast = 好的，没有改动。
meeting-another =
    .button = 我说的是另一次会

meeting-register-proxy =
    .button = 代登记
meeting-step =
    .button = { $step ->
        [plan] 定时间
        [register] 登记
        [correct] 更正
        [ask_exempt] 申请免开
        [verify] 核实通过
        [admit] 同意补录
        [exempt] 同意免开
        [refuse] 要开
        [reopen] 取消免开
       *[return] 退回
    }
    .toast = { $step ->
        [verify] 已核实。
        [admit] 已同意补录。
        [exempt] 已同意免开。
        [refuse] 已告诉对方要开。
       *[reopen] 已取消免开。
    }
meeting-undo =
    .button = 撤销（2分钟内）
    .toast = 已撤销。
meeting-ask-correction =
    .button = 申请更正
    .toast = { $told ->
        [yes] 已请辅导员更正。
       *[no] 还没有可以更正的人，请直接联系辅导员。
    }
meeting-ask-words = { $step ->
    [ask_exempt] 为什么不开？请写一句话，例如“全班在外实习”。辅导员会看到。我等30分钟。
    [exempt] 为什么可以不开？请写一句话，班长会看到。我等30分钟。
   *[return] 为什么退回？请写一句话，班长会看到。我等30分钟。
}
meeting-open =
    .button = 查看
meeting-news = { $event ->
    [late_asked] <b>有会议补录，等你同意</b>
    [exempt_asked] <b>有人申请免开，等你决定</b>
    [proxy] <b>已替你们登记</b>
    [returned] <b>登记被退回，请重新登记</b>
    [admitted] <b>补录已同意</b>
    [exempted] <b>已同意免开</b>
    [refused] <b>不能免开，请召开</b>
    [reopened] <b>免开已取消，请召开</b>
    [corrected] <b>你的登记已由别人更正</b>
   *[correction_asked] <b>有人请你更正登记</b>
}
# 学院动员完成后，方案任务的证明。
meeting-proof =
    .text = { $title }已召开：{ $on }，到{ $present }人。
