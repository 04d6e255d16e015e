### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (theo kế hoạch: { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] chưa định ngày
        [planned] định vào { $at }
        [passed] đã định vào { $at }, chưa đăng ký
       *[returned] bị trả lại, cần đăng ký lại
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>Nhắc nhở: { $meeting } chưa đăng ký</b>
        Hạn: { $due }. Nếu đã họp, bạn hãy đăng ký.
    [late] <b>Quá hạn: { $meeting }</b>
        Đến hết { $until } bạn vẫn đăng ký bù được và sẽ ghi “trễ”; sau đó cần cố vấn đồng ý.
   *[over] <b>Quá hạn: { $meeting }</b>
        Đã hết thời gian đăng ký bù nên cần cố vấn đồng ý.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count } lớp chưa đăng ký</b>
        Hạn: { $due }.
    [late] <b>{ $meeting }: { $count } lớp quá hạn chưa đăng ký</b>
        Hạn là { $due }; đến hết { $until } vẫn đăng ký bù được, có ghi “trễ”.
   *[over] <b>{ $meeting }: { $count } lớp quá hạn chưa đăng ký</b>
        Hạn là { $due }; đã hết thời gian đăng ký bù nên cần cố vấn đồng ý.
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] trong lớp không có ai để báo
    [counsellor] không có cố vấn nào để báo
    [college] không có phụ trách khoa nào để báo
   *[department] trong phòng ban không có ai để báo
})
reminder-college = { $college }: { $missing }/{ $all } lớp
reminder-more = Còn { $count } lớp nữa.

# The buttons below a reminder.
reminder-pass =
    .button = Chuyển cho bạn cùng lớp
    .toast = Đã chuyển cho: { $duties }. Từ giờ nhắc nhở gửi cho họ.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>{ $duty } nhờ bạn lo việc này: { $meeting }</b>
