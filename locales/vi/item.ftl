### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    Hạn: { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] chưa nhận
        [accepted] đang làm
        [declined] đã từ chối
        [done] đã xong
        [returned] bị trả lại
       *[withdrawn] đã rút
    }
item-settled =
    .name = xong trước khi ban hành kế hoạch
# $days: how many days late.
item-late =
    .name = { $state }, trễ { $days } ngày
item-done-late =
    .name = đã xong (trễ)
item-due =
    .name = { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective } (theo kế hoạch: { $due })
item-standing =
    .name = không có, thường xuyên
item-listed =
    .text = { $list }, { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    Mã kiểm tra { $hash }. Kế hoạch có { $items } dòng, { $tasks } nhiệm vụ; { $waiting ->
        [0] đã phát hành hết.
       *[other] còn { $waiting } nhiệm vụ chưa phát hành.
    }
item-traps =

    <b>Hãy xem trước { $count } chỗ này</b>
item-trap-before-issue = { $item }: hạn { $due }, trước ngày ban hành kế hoạch ({ $issued }); được tính là đã xong trước lúc đó.
item-trap-day-off = { $item }: hạn { $due } rơi vào { $why }; phải xong chậm nhất { $effective }.
item-trap-outside = { $item }: hạn { $due }, ngoài thời gian chiến dịch (từ { $from } đến { $to }).
item-trap-no-owner = { $item }: không có phòng ban nào phụ trách.
item-trap-no-lead = { $items }: có nhiều phòng ban mà không nêu ai chủ trì; trước hết giao cho “{ $first }”.
item-trap-no-evidence = { $item }: không nêu đo hoặc chứng minh bằng gì.
item-trap-no-months = { $item }: mỗi tháng một lần, nhưng không nêu tháng nào.
item-trap-make-up = { $day } là ngày làm bù.
item-trap-year = Chưa biết lịch nghỉ lễ năm { $year }; năm đó chỉ tính cuối tuần là ngày nghỉ.
item-trap-nobody = “{ $place }” chưa có ai phụ trách nên không có ai để báo về { $items }.
item-unanswered =
    <b>Có dòng trong kế hoạch không ai phụ trách</b>
    Các dòng này đã phát hành mà không ai nhận được. Hãy mời ai đó bằng /invite, hoặc giao cho bên khác.
item-weekend =
    .name = cuối tuần
item-school-off =
    .name = ngày nghỉ của trường
item-holiday =
    .name = kỳ nghỉ { $name }

item-publish =
    .button = Phát hành
    .toast = { $tasks ->
        [0] Không có gì mới để phát hành.
       *[other] Đã phát hành { $tasks } nhiệm vụ và báo cho người phụ trách.
    }

item-offered =
    <b>Hãy nhận: { $total } nhiệm vụ</b>
    Việc của bên bạn thì bấm “Nhận”, không phải thì bấm “Không phải bên mình”; văn phòng tổ chuyên trách sẽ tìm bên khác.
item-offered-none = Không có nhiệm vụ nào chờ bạn. Gửi /items để xem nhiệm vụ của bạn.
item-accept-all =
    .button = Nhận tất cả
    .toast = Đã nhận { $count } nhiệm vụ.

item-list = <b>Nhiệm vụ ({ $total })</b>
item-list-none = Không có nhiệm vụ nào như vậy.
item-own = <b>Nhiệm vụ của tôi ({ $total })</b>
item-own-none = Bạn hiện không có nhiệm vụ nào. Gửi /items all để xem tất cả những gì bạn được xem.
item-overdue = <b>{ $total } nhiệm vụ trễ, lâu nhất trước</b>
item-overdue-none = Không có gì trễ.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] Xem { $item }
       *[other] { $number }. { $item }
    }
    .toast = Bên dưới là { $item }.

item-card =
    { $title }
    Phụ trách: { $place }
    Hạn: { $due }
    Tình trạng: { $mark }
    Mục trong kế hoạch: { $clause }
item-card-done = Xong vào: { $at }
item-card-words = Chứng cứ: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] Chứng cứ: ảnh, { $kib } KB, mã kiểm tra { $hash }
   *[file] Chứng cứ: tệp, { $kib } KB, mã kiểm tra { $hash }
}
item-card-reason = Bị trả lại vì: { $reason }
item-card-offered = Đang nhờ “{ $place }” nhận tiếp.
item-card-colleague = Đang nhờ đồng nghiệp nhận tiếp.
item-card-past = Đến nay: { $count } bước
item-gone = Nhiệm vụ này không còn của bạn; bên khác làm tiếp.

item-step =
    .button = { $step ->
        [accept] Nhận
        [decline] Không phải bên mình
        [report] Đã xong
        [correct] Sửa chứng cứ
        [return] Trả lại
        [offer] Chuyển giao
        [take] Nhận tiếp
        [refuse] Không nhận tiếp
       *[assign] Giao bên khác
    }
    .toast = { $step ->
        [accept] Đã nhận { $item }.
        [decline] Đã báo văn phòng tổ: { $item } không phải của bên bạn.
        [report] { $item } đã xong.
        [correct] Đã sửa chứng cứ của { $item }.
        [return] Đã trả lại { $item }.
        [offer] Đã nhờ họ nhận tiếp { $item }; trước lúc đó vẫn là của bên bạn.
        [take] { $item } giờ là của bên bạn.
        [refuse] Đã báo cho họ: bên bạn không nhận tiếp { $item }.
       *[assign] Đã giao { $item } cho bên khác.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = Việc này đã được ghi rồi.
item-undo =
    .button = Hoàn tác bước cuối
    .toast = Đã hoàn tác.

item-ask-proof =
    Hãy gửi thứ cho thấy { $item } đã xong: một link, vài câu, một tệp hoặc một ảnh. Đừng ghi số giấy tờ tùy thân, số điện thoại hay số thẻ ngân hàng. Mình đợi 30 phút.
    .toast = Hãy gửi bên dưới.
item-ask-reason = Vì sao trả lại { $item }? Hãy viết một câu; họ sẽ đọc. Mình đợi 30 phút.
item-hand-over =
    Chuyển { $item } cho ai?
    .button = Đồng nghiệp của tôi

item-news-declined =
    <b>Có nhiệm vụ bị từ chối</b>
    { $title }
    “{ $place }” nói đây không phải việc của họ. Hãy giao cho bên khác.
item-news-returned =
    <b>Nhiệm vụ bị trả lại</b>
    { $title }
    Lý do: { $reason }
item-news-offered =
    <b>Nhờ bên bạn nhận tiếp</b>
    { $title }
    Hạn: { $due }
    Hiện do “{ $place }” phụ trách.
item-news-taken =
    <b>Đã có bên nhận tiếp</b>
    { $title }
    Giờ do “{ $place }” phụ trách.
item-news-refused =
    <b>Họ không nhận tiếp</b>
    { $title }
    Vẫn là của bên bạn.
item-news-assigned =
    <b>Nhiệm vụ này được giao cho bên bạn</b>
    { $title }
    Hạn: { $due }
    Trước đó do “{ $from }” phụ trách.

item-today = <b>{ $day }: { $due } việc đến hạn hôm nay, { $late } việc trễ</b>
item-today-more = Còn { $count } việc nữa; gửi /items để xem.
item-today-declined = Cần giao cho bên khác: { $count }
item-today-offered = Chờ bên khác nhận tiếp: { $count }
item-today-reported = Báo xong trong một ngày qua: { $count }
item-today-doubts = Tin nhắn chưa chắc đã đến: { $count }; gửi /unconfirmed để quyết định
item-today-failed = Tin không gửi được trong một ngày qua: { $count }
item-today-lost = Nhóm không gửi tin được: { $count }

item-reminder = <b>Nhắc nhở: { $total } nhiệm vụ chưa xong</b>
item-reminder-missed = Sau { $last } mình vắng một thời gian. Đây là những việc hiện chưa xong; mình nói một lần, gộp chung.
item-reminder-escalated = ↑ Đã quá hạn. Hãy đôn đốc.
item-reminder-instead = ↑ { $role ->
    [college] Khoa này chưa có người phụ trách nên mình báo bạn.
    [department] Phòng ban này chưa có thành viên nên mình báo bạn.
   *[task_force] Văn phòng tổ chưa có ai nên mình báo bạn.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: { $total } việc đến hạn</b>
    ▲ trễ { $late } · ○ cần làm { $open } · ● đã xong { $done }
    .button = Tháng này
item-month-none = <b>{ $month }: không có gì đến hạn</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] trễ hạn
        [open] cần làm
       *[done] đã xong
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = Ngày { $day }: { $marks }
item-month-standing = Ngoài ra có việc thường xuyên, không có trong hình: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    Phụ trách: { $place }
    Báo xong vào: { $at }
    .button = Chứng cứ
    .toast = Bên dưới là chứng cứ của { $item }.
