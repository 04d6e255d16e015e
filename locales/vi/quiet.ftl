### Quiet hours that people set for themselves.

# $zone: the name of the campus’s time zone.
quiet-hours =
    <b>Giờ yên tĩnh của bạn: từ { $from } đến { $to }</b>
    Tính theo giờ của trường ({ $zone }), dù bạn ở đâu.
    Trong giờ này, mình giữ lại lời nhắc, câu hỏi và nhắc nhở, hết giờ mới gửi; lời nhắc nào khi đó đã cũ thì bỏ. Bạn hỏi gì, mình trả lời ngay.
quiet-general = Với mọi người, giờ yên tĩnh là từ { $from } đến { $to }.
quiet-all-day = Gộp lại là cả ngày, nên sẽ không có lời nhắc nào đến bạn.
quiet-end = Muốn bỏ giờ đã đặt, hãy gửi /quiet off.
quiet-none =
    <b>Bạn chưa đặt giờ yên tĩnh riêng</b>
    Để đặt theo giờ của trường ({ $zone }), hãy gửi ví dụ /quiet 20:00-09:00.
