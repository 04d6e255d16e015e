### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>Vụ mới</b> · câu { $number }/{ $count }
case-correcting = <b>{ $case }</b> · sửa; bản trước vẫn được giữ ({ $number }/{ $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] Đây là kiểu lừa đảo nào?
        [channel] Kẻ lừa đảo tìm đến nạn nhân ở đâu?
        [payment] Tiền được trả bằng cách nào?
        [amount] Số tiền khoảng bao nhiêu?
        [day] Xảy ra ngày nào?
        [college] Ở khoa nào?
        [victim] Nạn nhân là ai?
        [reported] Đã báo 96110 hoặc 110 chưa?
       *[outcome] Tiền bây giờ thế nào?
    }</b>
    .button = { $field ->
        [type] Kiểu
        [channel] Kênh
        [payment] Cách trả tiền
        [amount] Số tiền
        [day] Ngày
        [college] Khoa
        [victim] Nạn nhân
        [reported] Báo cảnh sát
       *[outcome] Tiền ra sao
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(số chính xác đã mã hóa)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, lấy lại khoảng { $yuan } tệ
case-date =
    .name = { $day } năm { $year }
case-day =
    .button = { $which ->
        [today] Hôm nay
        [yesterday] Hôm qua
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] Không nêu khoa
        [together] { $count } khoa còn lại gộp chung
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] Tân sinh viên
        [graduating] Sinh viên năm cuối
        [international] Sinh viên quốc tế
        [staff] Cán bộ trường
       *[student] Sinh viên khác
    }
case-reported =
    .button = { $reported ->
        [yes] Đã báo
        [no] Chưa báo
       *[unknown] Không rõ
    }
case-outcome =
    .button = { $outcome ->
        [stopped] Đã chặn được tiền
        [partly] Lấy lại một phần
       *[open] Chưa lấy lại được
    }
case-back =
    .button = Quay lại
# What is done with a case.
case-press =
    .button = { $press ->
        [file] Đăng ký
        [drop] Bỏ
        [anew] Bỏ, làm lại từ đầu
        [amounts] Số tiền chính xác
        [note] Ghi chú, phần { $part }
        [correct] Sửa
        [close] Khép vụ
        [reopen] Mở lại
        [erase] Xóa phần riêng tư
        [type_amount] Nhập số chính xác
        [type_note] Viết ghi chú
        [type_day] Ngày khác
        [type_recovered] Có tiền lấy lại
        [erase_wish] Người đó yêu cầu
        [erase_mistake] Viết nhầm
        [erase_over] Không cần nữa
        [withheld] Không tiện nêu
        [stopped] Đã chặn được tiền
        [alert] Viết cảnh báo
       *[show] Về lại vụ này
    }

case-ask-typed = { $what ->
        [amount] { $case }: hãy nhập số tiền chính xác theo nhân dân tệ, ví dụ 3287.50. Số này được mã hóa; thống kê chỉ dùng số làm tròn.
        [recovered] { $case }: lấy lại được bao nhiêu, theo nhân dân tệ? Ví dụ 2100. Số này được mã hóa; thống kê chỉ dùng số làm tròn.
        [day] { $case }: xảy ra ngày nào? Ví dụ 2025-04-07.
       *[note] { $case }: hãy viết ghi chú, nhiều nhất { $most } ký tự, không ghi tên. Ghi chú được mã hóa bằng khóa riêng; mỗi lần có người đọc đều ghi vào sổ công tác.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] Ghi chú đã được lưu và mã hóa. Trong đó hình như có thứ dẫn đến một người, như tên hoặc số. Nếu không cần, hãy viết lại mà bỏ phần đó. Tin bạn gửi vẫn còn trong chat này cho đến khi bạn xóa.
       *[no] Ghi chú đã được lưu và mã hóa. Tin bạn gửi vẫn còn trong chat này cho đến khi bạn xóa.
    }
    .toast = { $part }
case-dropped = Bản nháp và khóa của nó đã bị xóa.
case-resume =
    <b>Có một bản nháp chưa đăng ký.</b>
    .button = Làm tiếp

case-preview = <b>Hãy xem lại, rồi đăng ký.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] đã khép
       *[open] đang mở
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 Phần riêng tư đã bị xóa; không ai đọc được nữa.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] Số tiền chính xác và một ghi chú đã được mã hóa.
               *[no] Số tiền chính xác đã được mã hóa; không có ghi chú.
            }
           *[no] { $note ->
                [yes] Một ghi chú đã được mã hóa; không có số tiền chính xác.
               *[no] Không có số tiền chính xác, cũng không có ghi chú.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}Chỉ cảnh sát đọc được.
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss } tệ
       *[no] không có số chính xác
    }; { $back ->
        [yes] lấy lại { $recovered } tệ
       *[no] chưa ghi khoản lấy lại
    }. Lần xem này đã ghi vào sổ công tác.
case-changes = Đã sửa { $count } lần từ khi đăng ký, lần cuối { $moment }; bản nào cũng được giữ.
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: cần sửa gì? Bản trước vẫn được giữ.
       *[no] <b>Cần sửa gì?</b>
    }
case-ask-erase =
    <b>{ $case }: xóa vĩnh viễn phần riêng tư?</b>
    Sau đó không ai đọc được số tiền chính xác và ghi chú của mọi bản nữa. Phần dùng để thống kê vẫn giữ, và sổ công tác ghi rằng đã xóa. Vì sao xóa?

# The list.
case-list =
    <b>{ $open ->
        [yes] Vụ đang mở
       *[no] Các vụ
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] Chỉ vụ đang mở
       *[no] Tất cả
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· đã khép
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>Các vụ so với năm ngoái · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $from } đến { $to }, năm { $year } và năm { $last }
       *[no] { $from } đến { $to } năm { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] dưới { $fewest } vụ
       *[no] { $count } vụ
    }
case-yuan =
    .name = { $kind ->
        [least] ít nhất { $low } tệ
        [range] { $low } đến { $high } tệ
       *[exact] { $low } tệ
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(không đổi)
       *[none] {""}
    }
case-trend-cases = Số vụ: { $now }{ $known ->
        [yes] , năm ngoái { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = Số tiền: { $now }{ $known ->
        [yes] , năm ngoái { $before }{ $change }
       *[no] {""}
    }
case-trend-students = Trên 1,000 sinh viên: { $now }{ $known ->
        [yes] , năm ngoái { $before }
       *[no] {""}
    } ({ $students } sinh viên)
case-trend-recovered = Lấy lại được: khoảng { $yuan } tệ
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>Cả hai cùng giảm</b>: số vụ và số tiền đều thấp hơn cùng kỳ năm ngoái.
        [cases] Số vụ giảm, số tiền không giảm.
        [amounts] Số tiền giảm, số vụ không giảm.
        [neither] Số vụ và số tiền đều không giảm.
        [unclear] Số vụ giảm. Chưa nói được số tiền có giảm không: có vụ chỉ biết mức khoảng.
        [hidden] Quá ít vụ để so sánh.
       *[none] Chưa có số liệu năm ngoái nên không so sánh. Văn phòng hoặc cảnh sát có thể gửi số liệu năm ngoái bằng tệp.
    }
    .name = { $verdict ->
        [both] Cả hai cùng giảm ▼▼
        [cases] Số vụ giảm, số tiền không giảm
        [amounts] Số tiền giảm, số vụ không giảm
        [neither] Số vụ và số tiền đều không giảm
        [unclear] Số vụ giảm; số tiền chưa rõ
        [hidden] Quá ít vụ để so sánh
       *[none] Chưa có số liệu năm ngoái
    }
case-trend-few =
    ※ Một năm dưới { $fewest } vụ thì quá ít để kết luận.
    .name = ※ một năm dưới { $fewest } vụ: quá ít để kết luận
case-trend-cut = Số liệu năm ngoái không đến tận hôm nay, hoặc tính theo tháng, nên chỉ so ít ngày hơn.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , năm ngoái { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] Các vụ so với năm ngoái · { $place }
        [cases] Số vụ
        [amounts] Số tiền
       *[colleges] Số vụ theo khoa
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>Số liệu năm ngoái giờ là bản này.</b>
       *[ready] <b>Đây có vẻ là bảng thống kê các vụ.</b>
    }
    { $rows } dòng, { $cases } vụ, { $yuan } tệ, từ { $from } đến { $to }{ $colleges ->
        [yes] , theo khoa
       *[no] {""}
    }.{ $head ->
        [applied] {" "}Gửi /cases trend để so sánh.
       *[ready] {" "}Bản này sẽ thay mọi thống kê đã gửi trước đây.
    }
    .button = { $press ->
        [apply] Dùng bản này
       *[cancel] Không dùng
    }
    .toast = { $press ->
        [apply] Đã dùng
       *[cancel] Không dùng
    }
case-baseline-cancelled = Thống kê này không được dùng và đã bị xóa.
case-baseline-faults = <b>Không lấy gì từ tệp này.</b> Hãy sửa các dòng sau rồi gửi lại:
case-baseline-fault = Dòng { $row }, { $column ->
        [when] ngày hoặc tháng
        [college] khoa
        [type] kiểu lừa đảo
        [cases] số vụ
       *[amount] số tiền
    }: { $why ->
        [missing] còn trống
        [unknown] không phải kiểu lừa đảo mình biết
        [twice] trùng với một dòng ở trên
       *[unread] không đọc được
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>Trong { $days } ngày qua, ở cơ sở này có { $count } vụ như vậy; kẻ lừa đảo thường tìm đến qua: { $channel }; số tiền thường gặp: { $band }.</i>
