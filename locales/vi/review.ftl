### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] ít bạn cùng lớp xác nhận và không có ảnh
        [unconfirmed] không có ảnh
        [late] bổ sung rất trễ, cần bạn đồng ý
        [exemption] xin miễn họp
        [drawn] được chọn ngẫu nhiên
        [confirmed] bạn cùng lớp đã xác nhận
       *[registered] đã đăng ký, bạn cùng lớp còn có thể xác nhận
    }
# $bound: how many of the class are bound.
review-confirmed = bạn cùng lớp xác nhận: { $count }/{ $bound }
review-photo-or-none = { $photo ->
    [yes] có ảnh
   *[no] không có ảnh
}

review-list =
    <b>Buổi họp cần xem ({ $total }), gấp nhất trước</b>
    .button = Xem các buổi họp
review-list-none = Không có buổi họp nào chờ bạn.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>, { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] { $present } người dự
   *[other] { $present }/{ $enrolled } người dự
}{ $timing ->
    [late] {" "}(trễ)
    [added] {" "}(bổ sung sau)
   *[on_time] {""}
}
review-reason = Lý do: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = Xem bên dưới.
review-pass =
    .button = Duyệt { $count } đã xác nhận
    .toast = { $count ->
        [0] Không còn gì để duyệt.
       *[other] Đã duyệt { $count } buổi họp.
    }

review-card = Vì sao cần xem: { $why }
review-own = Chính bạn đã đăng ký hoặc xác minh buổi này, nên phải để người khác xem.
review-checklist =
    Hãy kiểm tra:
    ① Hỏi hai sinh viên: hôm đó có họp không, họp về việc gì?
    ② Ngày và số người có khớp không?
    ③ Nếu có ảnh, ảnh có phải của buổi này không?
review-sound =
    .button = Đúng như đăng ký
    .toast = Đã ghi: đúng như đăng ký.
review-unsound =
    .button = Không đúng đăng ký
review-again =
    .toast = Đã có người xem rồi.

review-photo =
    { $place }, { $meeting }
    .button = Ảnh
    .toast = Ảnh ở bên dưới.

review-word = <b>Có { $total } buổi họp chờ bạn xem</b>
review-word-why = · { $why }: { $count }
