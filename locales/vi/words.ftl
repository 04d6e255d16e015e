### Bản dịch sai: hỏi người đọc điều gì, người phụ trách ngôn ngữ thấy gì, và sau đó ra sao.

words-report =
    .button = Dịch sai
    .toast = Tôi đã nhắn riêng cho bạn.
words-unreachable =
    .toast = Tôi chưa thể nhắn cho bạn. Hãy mở trang của tôi, bấm Bắt đầu, rồi bấm lại ở đây.
words-which =
    <b>Câu nào dịch sai?</b>
    Hãy bấm số của câu đó. Không ai biết ai đã báo.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>Cảm ơn bạn. Bạn đã báo:</b>
    { $words }
    Nếu muốn, hãy viết câu đó sai ở đâu, trong một tin nhắn, trong vòng 30 phút.
    .toast = Đã báo. Cảm ơn bạn.
words-explained = Cảm ơn bạn, tôi đã chuyển cho người phụ trách ngôn ngữ này. Khi sửa xong, bài đăng sẽ thay đổi theo.

words-case =
    <b>Có người báo bản dịch sai</b>
    Lượt báo: { $count } · { $language } · <code>{ $name }</code>
    <b>Tiếng Trung:</b> { $zh }
    <b>Tiếng Anh:</b> { $en }
    <b>Hiện nay:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>Tiếng Trung:</b> { $zh }
    <b>Tiếng Anh:</b> { $en }
    { $state ->
        [corrected] <b>Hiện nay (đã sửa trong trò chuyện):</b> { $words }
       *[filed] <b>Hiện nay:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    Bấm vào một mục để xem và sửa.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>Bản dịch</b>
    Được báo: { $reported }
    Đã sửa: { $corrected }
    Muốn xem một câu, hãy gửi ví dụ <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    Hãy gửi bản dịch mới của <code>{ $name }</code> ({ $language }) trong một tin nhắn. Giữ nguyên các con số và phần trong dấu ngoặc nhọn.
    Hiện nay: <code>{ $words }</code>
    .button = Sửa
words-preview =
    <b>Người đọc sẽ thấy</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = Dùng từ bây giờ: { $name } ({ $language }). Các bài đăng trong 14 ngày qua sẽ thay đổi.
    .button = Dùng bản này
words-kept = Giữ nguyên: { $name } ({ $language }).
    .button = Dịch đúng rồi
words-dropped = Không thay đổi gì: { $name } ({ $language }).
    .button = Không dùng
words-taken-back = Đã trở lại câu cũ: { $name } ({ $language }).
    .button = Rút lại bản sửa
words-stale =
    <b>Một bản sửa không còn được dùng</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    Câu tiếng Trung hoặc tiếng Anh đã đổi sau đó. Hãy xem lại: /words { $name } { $language }
    Bản sửa khi đó: { $words }
