### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] { $month ->
            [1] Họp lớp tháng Một
            [2] Họp lớp tháng Hai
            [3] Họp lớp tháng Ba
            [4] Họp lớp tháng Tư
            [5] Họp lớp tháng Năm
            [6] Họp lớp tháng Sáu
            [7] Họp lớp tháng Bảy
            [8] Họp lớp tháng Tám
            [9] Họp lớp tháng Chín
            [10] Họp lớp tháng Mười
            [11] Họp lớp tháng Mười Một
           *[12] Họp lớp tháng Mười Hai
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(lần { $number })
    }
meeting-state =
    .name = { $state ->
        [open] chưa đăng ký
        [planned] đã định ngày
        [registered] đã đăng ký
        [peer_verified] đã đăng ký, bạn cùng lớp xác nhận
        [needs_look] đã đăng ký, chờ cố vấn xem
        [verified] đã xác minh
        [returned] bị trả lại, hãy đăng ký lại
        [late_asked] bổ sung trễ, chờ đồng ý
        [exempt_asked] xin miễn, chờ đồng ý
       *[exempt] được miễn
    }
meeting-due =
    .name = chậm nhất { $due }
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = chậm nhất { $due } (rơi vào { $why }; thực tế là chậm nhất { $effective })
meeting-opens =
    .name = đăng ký được từ { $opens }
meeting-planned =
    .name = định vào { $at }
meeting-late =
    .name = { $state }, trễ { $days } ngày
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] trễ
       *[added] bổ sung sau
    })
meeting-row = { $title }: { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>Lớp và khoa mà bạn đăng ký buổi họp</b>
meeting-places-none = Không có lớp hay khoa nào bạn đăng ký buổi họp.
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: hiện không có gì cần đăng ký
meeting-list =
    <b>{ $place }</b>
    .button = Tất cả buổi họp
meeting-list-none = Kế hoạch không yêu cầu buổi họp nào.
meeting-list-next = Các nút bên dưới là về: { $title }.
meeting-late-until = Đăng ký bù được đến hết { $until }, có ghi “trễ”; sau đó cần cố vấn đồng ý.
meeting-list-nothing = Hiện không có gì cần đăng ký.
meeting-list-proxy = Bạn không tổ chức họp ở đây; những gì bạn đăng ký thay người khác sẽ được ghi rõ là đăng ký thay.
meeting-class-over = { $class } đã kết thúc, không đăng ký buổi họp nữa.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    Hạn: { $due }
meeting-form =
    .name = { $form ->
        [case] phân tích vụ việc
        [scenario] đóng vai tình huống
       *[discussion] thảo luận
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present }/{ $enrolled } người
meeting-heads =
    .name = { $present } người
meeting-held =
    Đã họp: { $on }
    Có mặt: { $attendance }
    Hình thức: { $form }
meeting-absent = Vắng: { $who }
meeting-absent-none = Vắng: chưa chọn ai
meeting-photo = Ảnh: có
meeting-proxy = Đăng ký thay
meeting-planned-at = Định vào: { $at }
    .toast = Đã định ngày. Lúc 18:00 ngày hôm trước, mình sẽ báo trong nhóm lớp.
meeting-ask-plan-day = Định vào ngày nào? Phải họp { $due }.
meeting-ask-plan-time = { $day }: lúc mấy giờ?
meeting-ask-place = { $at }: ở đâu? Hãy gửi địa điểm, như “hội trường lớn”. Mình đợi 30 phút.
meeting-no-place =
    .button = Chưa có địa điểm
meeting-calendar = Mở tệp này để thêm vào lịch của bạn.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    Thời gian: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    Thời gian: { $at }
    Địa điểm: { $where }
meeting-planned-in = Định vào: { $at }, { $where }
meeting-registered-at = Đăng ký vào: { $at }
meeting-reason = Lý do: { $reason }

meeting-ask-day = Họp vào ngày nào?
meeting-today =
    .button = Hôm nay
meeting-yesterday =
    .button = Hôm qua
meeting-other-day =
    .button = Ngày khác
meeting-day =
    .button = Ngày { $day }/{ $month }
meeting-ask-attendance = { $on }: có đủ mọi người không?
meeting-ask-heads = { $on }: có bao nhiêu người dự? Hãy gửi con số. Mình đợi 30 phút.
meeting-all-here =
    .button = Đủ cả ({ $enrolled } người)
meeting-some-absent =
    .button = Có người vắng
meeting-ask-absent = Ai vắng? Bấm một lần để đánh dấu vắng, bấm lần nữa để bỏ. Bạn cũng có thể gửi số của họ, như “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = Xong (có mặt: { $present })

meeting-check = Nếu đúng, hãy bấm “Gửi”.
meeting-check-correction = Khi đã đúng, hãy bấm “Gửi”. Nội dung đăng ký trước cũng được giữ lại.
meeting-not-in-time = { $timing ->
    [late] Đã quá hạn; sẽ ghi là “trễ”.
   *[added] Đã hết thời gian đăng ký bù; sẽ ghi là “bổ sung sau” và không tính là đúng hạn.
}
meeting-needs-consent = Đã hết thời gian đăng ký bù. Gửi xong, cần cố vấn đồng ý; sẽ ghi là “bổ sung sau” và không tính là đúng hạn.
meeting-submit =
    .button = Gửi
    .toast = { $how ->
        [waits] Đã gửi; cần cố vấn đồng ý.
        [corrected] Đã sửa; nội dung đăng ký trước cũng được giữ lại.
       *[registered] Đã đăng ký.
    }
meeting-ask-photo = Hãy gửi ảnh bên dưới. Ảnh được vẽ lại nên không giữ thông tin như nơi chụp. Mình đợi 30 phút.
meeting-add-photo =
    .button = { $has_one ->
        [yes] Đổi ảnh
       *[no] Thêm ảnh
    }
meeting-no-photo =
    .button = Không có ảnh
meeting-back =
    .button = Quay lại
meeting-change-day =
    .button = Sửa ngày
meeting-change-attendance =
    .button = Sửa số người
meeting-cancel =
    .button = Hủy
    .toast = Đã hủy; không đăng ký gì cả.

meeting-already =
    Buổi họp này đã có người đăng ký.
    .toast = Buổi họp này đã được đăng ký rồi.
meeting-same =
    .button = Chính là buổi này
    .toast = Được, không thay đổi gì.
meeting-another =
    .button = Buổi họp khác

meeting-register-proxy =
    .button = Đăng ký thay
meeting-step =
    .button = { $step ->
        [plan] Định ngày
        [register] Đăng ký
        [correct] Sửa
        [ask_exempt] Xin miễn
        [verify] Xác minh
        [admit] Đồng ý cho bổ sung
        [exempt] Cho miễn
        [refuse] Phải họp
        [reopen] Hủy việc miễn
       *[return] Trả lại
    }
    .toast = { $step ->
        [verify] Đã xác minh.
        [admit] Bạn đã đồng ý.
        [exempt] Đã cho miễn.
        [refuse] Đã báo là phải họp.
       *[reopen] Đã hủy việc miễn.
    }
meeting-undo =
    .button = Hoàn tác (2 phút)
    .toast = Đã hoàn tác.
meeting-ask-correction =
    .button = Xin sửa
    .toast = { $told ->
        [yes] Đã nhờ cố vấn sửa.
       *[no] Ở đây chưa có ai sửa được; hãy liên hệ trực tiếp với cố vấn.
    }
meeting-ask-words = { $step ->
    [ask_exempt] Vì sao không họp? Hãy viết một câu, như “Cả lớp đang đi thực tập”. Cố vấn sẽ đọc. Mình đợi 30 phút.
    [exempt] Vì sao được miễn? Hãy viết một câu; lớp trưởng sẽ đọc. Mình đợi 30 phút.
   *[return] Vì sao trả lại? Hãy viết một câu; lớp trưởng sẽ đọc. Mình đợi 30 phút.
}
meeting-open =
    .button = Mở xem
meeting-news = { $event ->
    [late_asked] <b>Một buổi họp bổ sung trễ chờ bạn đồng ý</b>
    [exempt_asked] <b>Có người xin miễn, chờ bạn quyết định</b>
    [proxy] <b>Đã đăng ký thay cho các bạn</b>
    [returned] <b>Bị trả lại: hãy đăng ký lại</b>
    [admitted] <b>Buổi họp bổ sung trễ được chấp nhận</b>
    [exempted] <b>Được miễn</b>
    [refused] <b>Không được miễn: hãy họp</b>
    [reopened] <b>Việc miễn đã hủy: hãy họp</b>
    [corrected] <b>Người khác đã sửa nội dung bạn đăng ký</b>
   *[correction_asked] <b>Có người nhờ bạn sửa một đăng ký</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title } đã họp: { $on }, có mặt { $present } người.
