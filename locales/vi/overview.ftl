### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    Hạn: { $due }
    Đã đăng ký: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(miễn: { $exempt })
    }, { $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] chưa có ngày { $count }
    [planned] đã định ngày { $count }
    [returned] bị trả lại { $count }
    [asked] chờ đồng ý { $count }
    [late] trễ { $count }
    [verified] đã xác minh { $count }
    [peer] bạn cùng lớp xác nhận { $count }
   *[look] cần xem { $count }
}
overview-never = { $count ->
    [0] Lớp nào cũng đã họp ít nhất một buổi.
   *[other] Số lớp đến nay chưa họp buổi nào: { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] đã họp: { $on }
        [peer_verified] đã họp: { $on }, bạn cùng lớp xác nhận
        [needs_look] đã họp: { $on }, cần xem
        [verified] đã họp: { $on }, đã xác minh
        [late_asked] đã họp: { $on }, chờ đồng ý
        [exempt_asked] xin miễn, chờ đồng ý
       *[exempt] được miễn
    }{ $late ->
        [yes] { " " }(trễ)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · liên hệ: { $duties }
overview-nobody = { $line } · ở đó không có ai để báo
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = Tất cả các khoa
overview-open =
    .button = { $sort ->
        [league_class] Buổi học Đoàn
        [league_day] Sinh hoạt Đoàn
       *[class] Họp lớp
    }{ $month ->
        [0] {""}
       *[other] : tháng { $month }
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] Buổi học Đoàn
            [league_day] Sinh hoạt Đoàn
           *[class] Họp lớp
        }
        [1] Tháng Một
        [2] Tháng Hai
        [3] Tháng Ba
        [4] Tháng Tư
        [5] Tháng Năm
        [6] Tháng Sáu
        [7] Tháng Bảy
        [8] Tháng Tám
        [9] Tháng Chín
        [10] Tháng Mười
        [11] Tháng Mười Một
       *[12] Tháng Mười Hai
    }
overview-shown =
    .toast = Xem bên dưới.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = Dự kiến đến hạn: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(khoảng { $low } đến { $high })
    }
forecast-basis = { $past ->
    [0] Đây là ước tính từ tiến độ tháng này, các ngày đã định và các lần dời ngày; chưa có dữ liệu tháng trước.
   *[other] Đây là ước tính từ tiến độ tháng này, các ngày đã định, các lần dời ngày và { $past } mục của các tháng trước.
}
forecast-over = Đã quá hạn nên không còn gì để ước tính.
forecast-calls = <b>Nên liên hệ nhất (có tác dụng nhất trước)</b>
forecast-no-calls = Lớp nào chưa xong cũng đã định ngày; không cần liên hệ.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] dời ngày { $times } lần
        [late] lần trước không đúng hạn
        [passed] qua ngày đã định, chưa đăng ký
        [none] chưa có ngày
        [returned] bị trả lại, chưa đăng ký lại
       *[nobody] không có ai để báo
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = Dự báo
