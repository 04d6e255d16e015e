### 台账：查询的回答、每一类记录的句子、更正、手工记录、导出，以及查询时可能输入的词。

# 标题：问的是什么、多少条、哪几类、哪些单位、哪几天、截至何时。
ledger-head = <b>台账：{ $asked }</b>
ledger-own-scope = 没有写明单位，所以只统计你负责的范围。
ledger-none = 没有符合条件的记录。
ledger-total = 共{ $count }条，{ $days }。
ledger-total-corrected = 其中{ $count }条后来有更正。
ledger-by-kind = 按类别：{ $list }
ledger-by-unit = 按单位：{ $list }
ledger-tally =
    .name = { $name }{ $count }
ledger-tally-rest =
    .name = 其余
ledger-as-of = 截至{ $day }结束时的台账：之后写入的记录和更正都不计。
ledger-as-of-now = 截至{ $moment }。
ledger-day =
    .name = { $year }年{ $month }月{ $day }日
ledger-days =
    .name = { $since }至{ $until }
ledger-since =
    .name = { $day }起
ledger-until =
    .name = 到{ $day }为止
ledger-by =
    .name = { $doer }经办
ledger-item =
    .name = { $item }《{ $title }》
ledger-by-console =
    .name = 运维控制台
ledger-by-clock =
    .name = 系统定时
ledger-by-person =
    .name = 个人

# 一条记录：$day 日期，$number 编号，$place 单位，$sentence 内容。
ledger-line = { $day } <b>{ $number }</b> { $place }：{ $sentence }
ledger-line-struck = <s>{ $line }</s>（{ $on }由 { $by } 划去）
ledger-line-corrected = { $line }（更正于{ $on }，见 { $by }）
ledger-unknown-kind = 新版本程序写入的记录，类别是 { $kind }，现在的版本还读不懂。
ledger-full-kind = 类别：{ $value }
ledger-full-at = 记录时间：{ $value }
ledger-full-by = 经办：{ $value }
ledger-full-item = 事项：{ $value }
ledger-full-corrects = 更正 { $entry }，原因：{ $reason }
ledger-full-blob = 证明文件的校验值：<code>{ $hash }</code>
ledger-full-hash = 校验值：<code>{ $hash }</code>

# 一个词有几种意思时，请人选。
ledger-which = “{ $word }”可以指好几个，请选一个：
ledger-which-of-many = “{ $word }”可以指{ $count }个，下面是前{ $shown }个。请选一个，或者写得更全：

# 手工记录和更正：先预览，再确认。
ledger-note-draft =
    <b>请核对，确认后写入台账</b>
    { $place }：{ $text }
    写入后不能改，只能更正。
ledger-note-draft-item =
    <b>请核对，确认后写入台账</b>
    { $place }：{ $text }
    事项：{ $item }
    写入后不能改，只能更正。
ledger-strike-draft =
    <b>请核对，确认后划去这一条</b>
    { $entry }
    原因：{ $reason }
    原记录仍会保留，标明已划去；一条记录只能更正一次。
ledger-replace-draft =
    <b>请核对，确认后更正这一条</b>
    { $entry }
    改为：{ $text }
    原因：{ $reason }
    原记录仍会保留，标明有更正；一条记录只能更正一次。
ledger-confirm =
    .button = 确认写入
    .toast = 已写入台账。
ledger-cancel =
    .button = 取消
    .toast = 已取消，什么也没有写入。
ledger-written = 已写入台账。
ledger-cancelled = 已取消，什么也没有写入。

# 导出。$most：一个文件最多多少条。
ledger-export-begun = 正在生成文件，好了就发给你。
ledger-export-done = 文件已生成，共{ $count }条。这次导出已记入台账。
ledger-export-too-many = 共{ $count }条，一个文件最多{ $most }条。请缩小范围，例如加上月份或学院。
ledger-export-empty = 没有符合条件的记录，所以没有生成文件。
ledger-export-not-allowed = 你现在没有权限导出这些记录，所以没有生成文件。
ledger-export-failed = 文件没有生成。这是系统的问题，已写入日志，台账没有改动。请告诉运维人员。
ledger-export-mark =
    .name = { $role }于{ $moment }导出：{ $asked }
ledger-export-mark-as-of =
    .name = { $mark }（截至{ $day }结束时）
ledger-export-caption =
    { $mark }
    内含工作记录，请勿转发到群里。
ledger-column-number =
    .name = 编号
ledger-column-day =
    .name = 日期
ledger-column-at =
    .name = 记录时间
ledger-column-kind =
    .name = 类别
ledger-column-sentence =
    .name = 内容
ledger-column-campus =
    .name = 校区
ledger-column-college =
    .name = 学院
ledger-column-class =
    .name = 班级
ledger-column-department =
    .name = 部门
ledger-column-item =
    .name = 事项
ledger-column-doer =
    .name = 经办
ledger-column-correction =
    .name = 更正
ledger-column-reason =
    .name = 更正原因
ledger-cell-struck =
    .name = 已由 { $entry } 划去
ledger-cell-replaced =
    .name = 已由 { $entry } 更正
ledger-cell-corrects =
    .name = 更正 { $entry }

# 各类记录的句子。.name：类别的名称；.words：还可以怎么输入，没有人会看到。
ledger-fact-ledger-begun =
    台账从这里开始，编号{ $origin }。
    .name = 台账开始
    .words = 台账开始
ledger-fact-ledger-struck =
    更正：划去一条不实的记录。
    .name = 更正、划去
    .words = 更正、划去、更正记录
ledger-fact-work-noted =
    { $text }
    .name = 工作记录
    .words = 记录、手记、工作记录
ledger-fact-ledger-exported =
    台账导出为 { $format } 文件，共{ $entries }条。
    .name = 台账导出
    .words = 导出
ledger-fact-tip-planned =
    安排推送提示（{ $slot }）：{ $groups }个群，私聊订阅{ $subscribers }人。
    .name = 提示安排
    .words = 安排
ledger-fact-tip-delivered =
    提示 { $tip } 已送达班级群（投递{ $delivery }，{ $proof ->
        [answer] 平台回执
        [evidence] 有人点了按钮
        [person] 人工确认
       *[policy] 按规则视为送达
    }）。
    .name = 提示送达
    .words = 送达
ledger-fact-tip-failed =
    提示 { $tip } 没有送到班级群（投递{ $delivery }，{ $why ->
        [expired] 已过时
       *[failed] 平台拒收
    }）。
    .name = 提示未送达
    .words = 未送达、没送到
ledger-fact-group-bound =
    绑定群{ $chat }。
    .name = 群绑定
    .words = 绑群、绑定
ledger-fact-group-unbound =
    解绑群{ $chat }。
    .name = 群解绑
    .words = 解绑
ledger-fact-group-lost =
    群{ $chat }无法再发消息。
    .name = 群失联
    .words = 失联
ledger-fact-group-returned =
    群{ $chat }恢复了联系。
    .name = 群恢复
    .words = 恢复联系
ledger-fact-group-muted =
    群{ $chat }暂停提示，到{ $until }。
    .name = 群暂停
    .words = 暂停、静音
ledger-fact-group-unmuted =
    群{ $chat }恢复提示。
    .name = 群恢复提示
    .words = 恢复提示、取消静音
ledger-fact-class-cadence =
    提示频率改为{ $cadence }。
    .name = 提示频率
    .words = 频率
ledger-fact-class-added =
    录入了这个班级。
    .name = 班级录入
    .words = 录入、新班级
ledger-fact-role-offered =
    发出邀请{ $invitation }：{ $duty }。
    .name = 角色邀请
    .words = 邀请
ledger-fact-role-declined =
    邀请{ $invitation }被退回：{ $duty }。
    .name = 邀请退回
    .words = 退回、谢绝
ledger-fact-role-badge =
    任职{ $grant }出示证件：{ $duty }。
    .name = 出示证件
    .words = 证件
ledger-fact-group-guarded =
    群{ $chat }开启防冒名。
    .name = 开启防冒名
    .words = 防冒名
ledger-fact-group-unguarded =
    群{ $chat }关闭防冒名。
    .name = 关闭防冒名
    .words = 关闭防冒名
ledger-fact-group-lookalike =
    群{ $chat }里有人的名字像工作人员，已告知班长和辅导员。
    .name = 疑似冒名
    .words = 冒名、疑似冒名
ledger-fact-group-lookalike_judged =
    群{ $chat }里的疑似冒名，核实结果：{ $how ->
        [them] 是本人
       *[other] 不是本人
    }。
    .name = 冒名核实
    .words = 冒名核实
ledger-fact-question-proposed =
    测验题{ $question }已提交，等待另一个人审核。
    .name = 题目提交
    .words = 题目提交
ledger-fact-question-approved =
    测验题{ $question }经另一个人审核通过，开始使用。
    .name = 题目通过
    .words = 题目通过
ledger-fact-question-returned =
    测验题{ $question }已退回给出题人。
    .name = 题目退回
    .words = 题目退回
ledger-fact-question-retired =
    测验题{ $question }已停用。
    .name = 题目停用
    .words = 题目停用
ledger-fact-words-corrected =
    { $language }的译文{ $name }已更正。
    .name = 译文更正
    .words = 译文更正
ledger-fact-words-ended =
    { $language }的译文{ $name }的更正已停用：{ $why ->
        [stale] 原文改了
       *[taken_back] 有人撤回
    }。
    .name = 译文更正停用
    .words = 译文更正停用
ledger-fact-role-granted =
    任职{ $grant }生效：{ $duty }（{ $origin ->
        [delegated] 代理
        [handed_over] 移交
       *[invited] 任命
    }），到{ $until }为止。
    .name = 任命
    .words = 任命、任职、授权
ledger-fact-role-ended =
    任职{ $grant }结束：{ $duty }（{ $why ->
        [handed_over] 移交
        [replaced] 换成新的任职
       *[revoked] 撤销
    }）。
    .name = 卸任
    .words = 卸任、离任、撤销
ledger-fact-roster-changed =
    名册更新：新增{ $new }，变更{ $changed }，转入{ $moved }，移出{ $left }。
    .name = 名册更新
    .words = 名册更新、更新名册
ledger-fact-term-begun =
    学期 { $term } 开始。
    .name = 学期开始
    .words = 开学期
ledger-fact-doubt-settled =
    核对投递{ $delivery }：{ $how ->
        [again] 重新发送
        [drop] 不再处理
       *[arrived] 确认已到
    }。
    .name = 待确认处理
    .words = 待确认、核对
ledger-fact-data-purged =
    到期清理：{ $what ->
        [taps] 点按记录
        [texts] 消息正文
        [copies] 数据副本
        [set_aside] 搁置的更新
        [bindings] 旧的身份绑定
        [roles] 到期的角色
        [links] 过期的链接
        [invitations] 过期的邀请
        [introductions] 未完成的身份确认
        [imports] 未写入的名单
        [requests] 台账查询
       *[other] 其他数据
    }{ $removed }条。
    .name = 到期清理
    .words = 清理
ledger-fact-plan-loaded =
    读入了方案，共{ $items }项，文件校验值 { $hash }。
    .name = 方案读入
    .words = 读入方案
ledger-fact-plan-published =
    发布了方案里的{ $tasks }个任务，文件校验值 { $hash }。
    .name = 方案发布
    .words = 发布、发布方案
ledger-fact-item-accepted =
    接受了任务{ $task }（{ $item }）。
    .name = 任务接受
    .words = 接受、认领
ledger-fact-item-declined =
    任务{ $task }（{ $item }）不归这里，退还专班办公室。
    .name = 任务退还
    .words = 退还
ledger-fact-item-handed_over =
    任务{ $task }（{ $item }）换了负责方，{ $how ->
        [take] 对方已接手
       *[assign] 由专班办公室安排
    }。
    .name = 任务转交
    .words = 转交、移交
ledger-fact-item-done =
    完成了任务{ $task }（{ $item }），{ $late ->
        [yes] 逾期补报
       *[no] 按期
    }，证明是{ $proof ->
        [file] 文件
        [photo] 图片
       *[words] 文字或链接
    }。
    .name = 任务完成
    .words = 完成
ledger-fact-item-corrected =
    更换了任务{ $task }（{ $item }）的证明，现在是{ $proof ->
        [file] 文件
        [photo] 图片
       *[words] 文字或链接
    }。
    .name = 证明更换
    .words = 换证明
ledger-fact-item-returned =
    任务{ $task }（{ $item }）的证明被退回，请补充。
    .name = 任务退回
    .words = 退回
ledger-fact-item-undone =
    两分钟内撤回了任务{ $task }（{ $item }）的一步操作：{ $step ->
        [accept] 接受
        [decline] 退还
        [report] 报完成
        [correct] 更换证明
        [return] 退回
        [offer] 请人接手
        [take] 接手
        [refuse] 不接手
       *[assign] 安排
    }。
    .name = 任务撤回
    .words = 撤回
ledger-fact-item-reminded =
    任务{ $task }（{ $item }）到期前提醒了{ $people }人（{ $role ->
        [monitor] 班长
        [counsellor] 辅导员
        [college] 学院
        [department] 部门
       *[task_force] 专班办公室
    }）。
    .name = 任务提醒
    .words = 提醒
ledger-fact-item-escalated =
    任务{ $task }（{ $item }）到期没有完成，报给{ $people }人（{ $role ->
        [monitor] 班长
        [counsellor] 辅导员
        [college] 学院
        [department] 部门
       *[task_force] 专班办公室
    }）。
    .name = 逾期上报
    .words = 上报、督办
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：定于{ $on }召开。
    .name = 会议定时间
    .words = 定时间
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：{ $on }召开，{ $enrolled ->
        [0] 到{ $present }人
       *[other] 应到{ $enrolled }人，实到{ $present }人
    }，形式为{ $form ->
        [case] 案例分析
        [scenario] 情景模拟
       *[discussion] 讨论
    }，{ $timing ->
        [late] 补报
        [added] 补录
       *[on_time] 按期
    }{ $proxy ->
        [yes] ，由他人代为登记
       *[no] { "" }
    }。
    .name = 会议登记
    .words = 登记
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：{ $on }召开，{ $enrolled ->
        [0] 到{ $present }人
       *[other] 应到{ $enrolled }人，实到{ $present }人
    }，形式为{ $form ->
        [case] 案例分析
        [scenario] 情景模拟
       *[discussion] 讨论
    }，补录等待辅导员同意。
    .name = 申请补录
    .words = 申请补录
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：登记更正为{ $on }召开，{ $enrolled ->
        [0] 到{ $present }人
       *[other] 应到{ $enrolled }人，实到{ $present }人
    }，形式为{ $form ->
        [case] 案例分析
        [scenario] 情景模拟
       *[discussion] 讨论
    }，{ $timing ->
        [late] 补报
        [added] 补录
       *[on_time] 按期
    }。
    .name = 会议更正
    .words = 会议更正
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：两分钟内撤销了{ $step ->
        [plan] 定时间
        [register] 登记
        [correct] 更正
        [verify] 核实
        [return] 退回
        [admit] 同意补录
        [ask_exempt] 申请免开
        [exempt] 批准免开
        [refuse] 不同意免开
       *[reopen] 取消免开
    }。
    .name = 会议撤销
    .words = 会议撤销
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：已绑定的{ $bound }名同学中有{ $attested }人确认参加，可信。
    .name = 同学确认
    .words = 同学确认
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：已绑定的{ $bound }名同学中只有{ $attested }人确认参加，且没有照片，请辅导员核实。
    .name = 待核实
    .words = 待核实
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：核实通过。
    .name = 会议核实
    .words = 核实
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：退回，需要重新登记。
    .name = 会议退回
    .words = 会议退回
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：同意补录。
    .name = 同意补录
    .words = 同意补录
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：申请免开。
    .name = 申请免开
    .words = 申请免开
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：批准免开。
    .name = 批准免开
    .words = 免开
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：不同意免开。
    .name = 不同意免开
    .words = 不同意免开
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：取消免开，需要召开。
    .name = 取消免开
    .words = 取消免开
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：转给本班的同事办。
    .name = 会议转交
    .words = 会议转交
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：到期前提醒了{ $people }人（{ $role ->
        [monitor] 班长
        [counsellor] 辅导员
        [college] 学院
        [department] 部门
       *[task_force] 专班办公室
    }）。
    .name = 会议提醒
    .words = 会议提醒
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：到期没有登记，报给{ $people }人（{ $role ->
        [monitor] 班长
        [counsellor] 辅导员
        [college] 学院
        [department] 部门
       *[task_force] 专班办公室
    }）。
    .name = 会议逾期上报
    .words = 会议逾期
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] 学院动员
        [league_class] 主题团课
        [league_day] 主题团日
       *[class] 主题班会
    }（{ $slot }）：抽查结果：{ $result ->
        [unsound] 与登记不符
       *[sound] 属实
    }。
    .name = 会议抽查
    .words = 抽查
ledger-fact-data-forgotten =
    有人要求忘记自己，已经办理。
    .name = 要求忘记
    .words = 忘记
ledger-fact-meeting-voted =
    班会{ $slot }投票（材料 { $kit }）：讨论前{ $before_votes ->
        [0] 票数不足，不公布
       *[other] { $before_votes }票，答对{ $before_right }票
    }；讨论后{ $after_votes ->
        [0] 票数不足，不公布
       *[other] { $after_votes }票，答对{ $after_right }票
    }。
    .name = 班会投票
    .words = 班会投票、前后投票
ledger-fact-quiz-class =
    班级快答（{ $form ->
        [poll] 公开投票
       *[card] 各答各的
    }，题目 { $question }）：{ $answers ->
        [0] 作答不足5人，不公布
       *[other] { $answers }人作答，{ $right }人答对
    }。
    .name = 班级快答
    .words = 班级快答、快答
ledger-fact-notice-sent =
    通知{ $notice }发给了{ $classes }个班，每班{ $points }分。
    .name = 发出通知
    .words = 发出通知
ledger-fact-notice-held =
    通知{ $notice }在{ $classes }个班等周五汇总。
    .name = 通知并入汇总
    .words = 并入
ledger-fact-notice-asked =
    请专班办公室决定通知{ $notice }能否发给{ $classes }个班，每班{ $points }分。
    .name = 通知申请越限
    .words = 越限、申请越限
ledger-fact-notice-let_out =
    专班办公室放行了通知{ $notice }，越限发给{ $classes }个班，每班{ $points }分。
    .name = 通知放行
    .words = 放行
ledger-fact-notice-refused =
    专班办公室没有同意把通知{ $notice }发给{ $classes }个班。
    .name = 通知未同意
    .words = 未同意
ledger-fact-notice-failed =
    通知没有送到班级群（投递{ $delivery }，{ $why ->
        [expired] 已过时
       *[failed] 平台拒收
    }）。
    .name = 通知未送达
    .words = 通知未送达
ledger-fact-alert-submitted =
    预警A-{ $alert }（{ $severity ->
        [red] 红色
        [orange] 橙色
       *[yellow] 黄色
    }，{ $fraud }）已送审。
    .name = 预警送审
    .words = 送审
ledger-fact-alert-withdrawn =
    预警A-{ $alert }在批准前由拟稿人撤回。
    .name = 预警撤回送审
    .words = 撤回送审
ledger-fact-alert-approved =
    预警A-{ $alert }（{ $severity ->
        [red] 红色
        [orange] 橙色
       *[yellow] 黄色
    }）{ $alone ->
        [yes] 由拟稿人一人先发
       *[no] 经第二人批准发出
    }，发给{ $groups }个群、{ $subscribers }名订阅者。
    .name = 预警发出
    .words = 发出预警、预警发出
ledger-fact-alert-rejected =
    预警A-{ $alert }未获批准。
    .name = 预警未通过
    .words = 预警未通过
ledger-fact-alert-unapproved =
    预警A-{ $alert }的批准被撤销，什么都没有发出。
    .name = 撤销预警批准
    .words = 撤销批准
ledger-fact-alert-expired =
    预警A-{ $alert }逾期没有人审核。
    .name = 预警逾期未审
    .words = 逾期未审
ledger-fact-alert-reviewed =
    预警A-{ $alert }发出后经第二人复核{ $late ->
        [yes] ，超过十分钟
       *[no] {""}
    }。
    .name = 预警复核
    .words = 预警复核、复核预警
ledger-fact-alert-unreviewed =
    预警A-{ $alert }十分钟内没有人复核，已作标记。
    .name = 预警待复核
    .words = 待复核
ledger-fact-alert-delivered =
    预警A-{ $alert }已到{ $groups }/{ $planned }个群，发出后{ $seconds }秒95%的群收到。
    .name = 预警送达
    .words = 预警送达
ledger-fact-alert-corrected =
    预警A-{ $alert }已由A-{ $by }原地更正。
    .name = 预警更正
    .words = 预警更正
ledger-fact-alert-recalled =
    预警A-{ $alert }已在各个聊天里撤回。
    .name = 预警撤回
    .words = 预警撤回、撤回预警
ledger-fact-notice-merged =
    通知{ $notice }随周五汇总发给了{ $classes }个班。
    .name = 随汇总发出
    .words = 周五汇总

ledger-fact-roster-printed =
    生成了纸质名册，共{ $people }人。
    .name = 打印名册
    .words = 纸质名册、打印名册
ledger-fact-case-filed =
    登记了案件 C-{ $case }。
    .name = 登记案件
    .words = 登记案件
ledger-fact-case-changed =
    修改了案件 C-{ $case }，成为第{ $version }版：{ $what ->
        [type] 诈骗类型
        [channel] 渠道
        [payment] 付款方式
        [amount] 金额
        [day] 日期
        [college] 学院
        [victim] 受害人
        [reported] 是否报警
        [outcome] 钱款去向
        [recovered] 追回金额
        [note] 备注
        [closed] 结案
       *[reopened] 重新打开
    }。
    .name = 修改案件
    .words = 修改案件
ledger-fact-case-read =
    查看了案件 C-{ $case } 的{ $what ->
        [note] 备注
       *[amounts] 确切金额
    }。
    .name = 查看案件
    .words = 查看案件
ledger-fact-case-erased =
    销毁了案件 C-{ $case } 的私密内容：{ $why ->
        [wish] 本人要求
        [mistake] 误写
       *[over] 不再需要
    }。谁也读不到了。
    .name = 销毁私密内容
    .words = 销毁私密内容
ledger-fact-case-baseline =
    从表格导入了{ $first }至{ $last }的案件数，共{ $cases }起（表格 { $hash }）。
    .name = 导入案件数
    .words = 导入案件数
ledger-fact-contact-changed =
    修改了校内电话：{ $office ->
        [security] 保卫处
        [police] 驻校民警
        [duty] 值班室
        [counselling] 心理咨询中心
        [students] 学生工作部
        [international] 留学生办公室
       *[other] 某部门
    }，{ $numbers ->
        [0] 不再有电话
       *[other] { $numbers }个电话
    }。
    .name = 修改校内电话
    .words = 修改电话
ledger-fact-sos-opened =
    求助{ $call }开始，要找{ $whom ->
        [counsellor] 辅导员
       *[duty] 值班人员
    }。
    .name = 求助
    .words = 求助开始
ledger-fact-sos-told =
    求助{ $call }通知了{ $duty }：{ $people ->
        [0] 一个也联系不上
       *[other] { $people }人
    }。
    .name = 求助已通知
    .words = 求助通知
ledger-fact-sos-taken =
    求助{ $call }有人接手。
    .name = 求助有人接手
    .words = 求助接手
ledger-fact-sos-closed =
    求助{ $call }结束，联系上了。
    .name = 求助结束
    .words = 求助结束
ledger-fact-sos-withdrawn =
    求助{ $call }由本人撤回。
    .name = 求助撤回
    .words = 求助撤回
ledger-fact-sos-lapsed =
    求助{ $call }一天没有人接，已经结束。
    .name = 求助无人接
    .words = 求助无人接
ledger-fact-support-consented =
    编号 S-{ $support }：有人同意接受{ $sort ->
        [law] 法律帮助
       *[psychology] 心理支持
    }。
    .name = 同意接受支持
    .words = 同意支持
ledger-fact-support-assigned =
    编号 S-{ $support }：有人接手。
    .name = 支持有人接手
    .words = 支持接手
ledger-fact-support-read =
    编号 S-{ $support }：接手的人查看了一次。
    .name = 查看支持
    .words = 查看支持
ledger-fact-support-followed =
    编号 S-{ $support }，第{ $days }天：{ $answer ->
        [missed] 没联系上
       *[spoken] 联系上了
    }。
    .name = 支持回访
    .words = 支持回访
ledger-fact-support-released =
    编号 S-{ $support }：接手的人不再担任该角色，重新等人接手。
    .name = 支持重新等人
    .words = 支持重新等人
ledger-fact-support-closed =
    编号 S-{ $support }：结束。
    .name = 支持结束
    .words = 支持结束
ledger-fact-support-revoked =
    编号 S-{ $support }：本人撤回同意。
    .name = 撤回同意
    .words = 撤回同意
# 大类。
ledger-family-ledger =
    .name = 台账
    .words = 台账
ledger-family-work =
    .name = 工作
    .words = 工作
ledger-family-tip =
    .name = 提示
    .words = 提示、温馨提示
ledger-family-group =
    .name = 群
    .words = 群、班级群、群组
ledger-family-question =
    .name = 自己出的题
    .words = 自己出的题、出题
ledger-family-words =
    .name = 译文
    .words = 译文
ledger-family-class =
    .name = 班级变动
    .words = 班级变动
ledger-family-role =
    .name = 角色
    .words = 角色、任免
ledger-family-roster =
    .name = 名册
    .words = 名册、花名册
ledger-family-term =
    .name = 学期
    .words = 学期
ledger-family-doubt =
    .name = 待确认消息
    .words = 待确认消息
ledger-family-data =
    .name = 数据
    .words = 数据
ledger-family-alert =
    .name = 案件通报
    .words = 通报、预警
ledger-family-case =
    .name = 案件
    .words = 案件
ledger-family-plan =
    .name = 方案
    .words = 方案
ledger-family-item =
    .name = 事项办理
    .words = 事项办理、办理
ledger-family-meeting =
    .name = 班会
    .words = 班会
ledger-family-quiz =
    .name = 答题
    .words = 答题
ledger-family-notice =
    .name = 通知
    .words = 通知
ledger-family-contact =
    .name = 校内电话
    .words = 校内电话
ledger-family-sos =
    .name = 求助
    .words = 求助
ledger-family-support =
    .name = 支持
    .words = 支持

# 查询时可能输入的词，没有人会看到。几个词之间用顿号。
ledger-key-college =
    .words = 学院
ledger-key-class =
    .words = 班级、班
ledger-key-campus =
    .words = 校区
ledger-key-department =
    .words = 部门、单位
ledger-key-kind =
    .words = 类型、类别、种类
ledger-key-item =
    .words = 事项、任务
ledger-key-by =
    .words = 经办、经手、由
ledger-key-date =
    .words = 日期、时间、月份
ledger-key-since =
    .words = 自、从、起
ledger-key-until =
    .words = 至、到、止
ledger-key-as-of =
    .words = 截至、截止、截至某日
ledger-month-january =
    .words = 一月、一月份
ledger-month-february =
    .words = 二月、二月份
ledger-month-march =
    .words = 三月、三月份
ledger-month-april =
    .words = 四月、四月份
ledger-month-may =
    .words = 五月、五月份
ledger-month-june =
    .words = 六月、六月份
ledger-month-july =
    .words = 七月、七月份
ledger-month-august =
    .words = 八月、八月份
ledger-month-september =
    .words = 九月、九月份
ledger-month-october =
    .words = 十月、十月份
ledger-month-november =
    .words = 十一月、十一月份
ledger-month-december =
    .words = 十二月、十二月份
ledger-recent-today =
    .words = 今天、今日
ledger-recent-yesterday =
    .words = 昨天、昨日
ledger-recent-this-week =
    .words = 本周、这周
ledger-recent-last-week =
    .words = 上周
ledger-recent-this-month =
    .words = 本月、这个月
ledger-recent-last-month =
    .words = 上月、上个月
ledger-unit-year =
    .words = 年
ledger-unit-month =
    .words = 月、月份
ledger-unit-day =
    .words = 日、号
ledger-do-fix =
    .words = 更正、订正
ledger-do-note =
    .words = 记、登记、记台账
ledger-do-export =
    .words = 导出、导出文件
ledger-instead =
    .words = 改为、改成
ledger-fact-check-ruled =
    值班人员看了转来的一条消息：{ $ruling ->
        [fraud] 是诈骗
        [doubtful] 很可疑
        [unsuspicious] 没看出问题
       *[urgent] 请马上报警
    }。
    .name = 答复转来的消息
    .words = 消息答复、转来的消息
ledger-fact-check-wave =
    同一套话术已有{ $colleges }个学院的{ $people }人转来，已通知驻校民警和专班办公室。
    .name = 话术传播
    .words = 话术传播、同一话术
ledger-family-check =
    .name = 转来的消息
    .words = 鉴别
ledger-fact-pledge-opened =
    在班级群里发出反诈承诺书。
    .name = 发出承诺书
    .words = 发出承诺书
ledger-fact-pledge-paper =
    登记纸质签名{ $people }人。承诺书指纹：{ $hash }。
    .name = 纸质签名
    .words = 纸质签名
ledger-fact-pledge-counted =
    承诺书已签名{ $signed }/{ $students }人，其中纸质{ $paper }人。
    .name = 签名统计
    .words = 签名统计
ledger-fact-awareness-asked =
    { $week }这一周，从{ $students }名学生中随机抽取{ $drawn }人，其中{ $reached }人能收到。
    .name = 知晓抽样
    .words = 知晓抽样
ledger-fact-awareness-measured =
    { $week }这一周，抽到的{ $drawn }人中{ $answered ->
        [0] 作答的太少，不公布
       *[other] 有{ $answered }人作答，两题都对的{ $verified }人
    }。
    .name = 知晓统计
    .words = 知晓统计
ledger-family-pledge =
    .name = 签名承诺
    .words = 签名、承诺、承诺书
ledger-family-awareness =
    .name = 知晓
    .words = 知晓、知晓率
ledger-fact-contest-begun =
    在{ $groups }个班级群里告知竞赛开始。
    .name = 竞赛开始
    .words = 竞赛开始
ledger-fact-contest-over =
    竞赛结束：{ $people }人参加，来自{ $classes }个班。
    .name = 竞赛结束
    .words = 竞赛结束
ledger-family-contest =
    .name = 知识竞赛
    .words = 竞赛
