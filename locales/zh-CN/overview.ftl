### 班会进度和预测：私下给辅导员、学院、部门和专班看。

# $college 是 all 时，不止一个学院。
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] ：{ $college }
    }</b>
    期限：{ $due }
    已登记{ $rate }
# $exempt：免开的班，不算在分母里。
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] （免开{ $exempt }）
    }，{ $percent }%
# 几个班：一行里用“·”隔开。
overview-part = { $part ->
    [open] 没有日期{ $count }
    [planned] 已定日期{ $count }
    [returned] 被退回{ $count }
    [asked] 待同意{ $count }
    [late] 补报补录{ $count }
    [verified] 已核实{ $count }
    [peer] 同学已确认{ $count }
   *[look] 待核实{ $count }
}
overview-never = { $count ->
    [0] 每个班都至少开过一次班会。
   *[other] 还一次都没有开过班会的：{ $count }个班
}
overview-class = { $number }. { $class } · { $state }
# $late：是不是补报、补录的。
overview-state =
    .name = { $state ->
        [registered] { $on }已开
        [peer_verified] { $on }已开，同学已确认
        [needs_look] { $on }已开，待核实
        [verified] { $on }已开，已核实
        [late_asked] { $on }已开，等待同意补录
        [exempt_asked] 申请免开，等待同意
       *[exempt] 免开
    }{ $late ->
        [yes] （补）
       *[no] {""}
    }
# 该联系谁：只说职务。
overview-to-call = { $line } · 联系{ $duties }
overview-nobody = { $line } · 班里没有能通知的人
overview-duties =
    .name = { $list }、{ $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = 全部学院
overview-open =
    .button = { $month ->
        [0] {""}
       *[other] { $month }月
    }{ $sort ->
        [league_class] 团课进度
        [league_day] 团日进度
       *[class] 班会进度
    }
overview-turn =
    .button = { $month ->
        [0] {""}
       *[other] { $month }月
    }{ $sort ->
        [league_class] 团课
        [league_day] 团日
       *[class] 班会
    }
overview-shown =
    .toast = 进度在下面。

# 预测。$certain：两端是不是一样。
forecast-outlook = 预计到期完成{ $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] （大约{ $low }到{ $high }）
    }
forecast-basis = { $past ->
    [0] 这是估计，只看了这个月的登记进度、已定的日期和改期情况；还没有前几个月的数据。
   *[other] 这是估计，看了这个月的登记进度、已定的日期和改期情况，以及前几个月的{ $past }条记录。
}
forecast-over = 期限已过，不再预测。
forecast-calls = <b>最该联系（作用大的在前）</b>
forecast-no-calls = 还没登记的班都定了日期，不用再催。
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] （{ $college }）
    }：{ $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] 改期{ $times }次
        [late] 上次没有按时登记
        [passed] 定的日期过了还没有登记
        [none] 没有定日期
        [returned] 被退回后没有再报
       *[nobody] 通知不到
    }
forecast-reasons =
    .name = { $list }，{ $reason }
forecast-open =
    .button = 预测
