### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>Thông báo: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] Đọc xong, các bạn hãy bấm nút bên dưới.
        [form] Các bạn hãy điền biểu mẫu theo yêu cầu.
        [photo] Các bạn hãy điền biểu mẫu theo yêu cầu, kèm ảnh.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] Bấm một lần
        [form] Điền biểu mẫu
        [photo] Biểu mẫu và ảnh
       *[nothing] Chỉ cần đọc
    }
    .toast = Như vậy mỗi lớp dùng { $points } điểm.
notice-summary = <b>Thông báo tuần này ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = Thông báo là gì? Hãy gửi nội dung đúng như nhóm lớp sẽ đọc, nhiều nhất { $most } ký tự. Trước khi gửi đi, mình cho bạn xem lại tất cả.
notice-senders =
    <b>Gửi với danh nghĩa nào, cho những lớp nào?</b>
    .button = Các lớp khác
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = Cả { $count } lớp: { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>Nhóm lớp sẽ đọc như sau</b>
    <blockquote>{ $post }</blockquote>
    Gửi cho { $classes } lớp, mỗi lớp { $points } điểm. Họ cần làm gì? Hãy chọn bên dưới.
# Those with room have it; $classes are left.
notice-rest =
    <b>Đã gửi cho các lớp còn đủ điểm, còn lại { $classes } lớp</b>
    <blockquote>{ $post }</blockquote>
    Mỗi lớp { $points } điểm.
notice-without-group = Còn { $count } lớp không có nhóm nào mình viết được nên sẽ không nhận được.
notice-over =
    <b>{ $count } lớp sẽ vượt { $cap } điểm của tuần</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … và còn { $count } lớp
# $friday: when the summary goes out.
notice-choices = Có thể đưa vào bản tổng hợp thứ Sáu ({ $friday }): mọi thông báo trong đó chỉ tính chung một điểm, biểu mẫu vẫn tính điểm. Hoặc để văn phòng tổ chuyên trách quyết định.

notice-move =
    .button = { $step ->
        [send] Gửi
        [others] Gửi { $count } lớp còn lại
        [hold] Vào tổng hợp thứ Sáu
        [ask] Hỏi văn phòng tổ
        [leave] Không gửi nữa
       *[drop] Hủy
    }
notice-done =
    { $outcome ->
        [sent] <b>Đang gửi cho { $classes } lớp</b>
        [held] <b>Đã vào bản tổng hợp thứ Sáu ({ $friday }), { $classes } lớp</b>
        [asked] <b>Đã hỏi văn phòng tổ chuyên trách, { $classes } lớp</b>
       *[dropped] <b>Không gửi{ $classes ->
            [0] {""}
           *[other] {" "}cho { $classes } lớp
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}Có trả lời mình sẽ báo bạn. Nếu không có, thông báo sẽ vào bản tổng hợp thứ Sáu ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] Đang gửi cho { $classes } lớp.
        [held] Chờ bản tổng hợp thứ Sáu, { $classes } lớp.
        [asked] Đã hỏi văn phòng tổ chuyên trách, { $classes } lớp.
       *[dropped] { $classes ->
            [0] Đã hủy. Không gửi gì cả.
           *[other] Được, { $classes } lớp còn lại sẽ không nhận.
        }
    }
notice-changed =
    .toast = Tình hình đã thay đổi. Hãy xem lại tin này.

# To the office.
notice-request =
    <b>Có thông báo vượt mức tải: cho gửi không?</b>
    <blockquote>{ $post }</blockquote>
    Gửi cho { $classes } lớp, mỗi lớp { $points } điểm.
notice-request-end = Nếu không có trả lời, thông báo sẽ vào bản tổng hợp thứ Sáu ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] Cho gửi
        [held] Không, vào tổng hợp
       *[refused] Không đồng ý
    }
    .toast = { $ruling ->
        [let_out] Đang gửi. Người gửi đã được báo.
        [held] Sẽ vào bản tổng hợp thứ Sáu. Người gửi đã được báo.
       *[refused] Không gửi. Người gửi đã được báo.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] Đã cho gửi
        [held] Đã đưa vào bản tổng hợp thứ Sáu
       *[refused] Không đồng ý
    }: { $classes } lớp</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] Văn phòng tổ chuyên trách cho gửi thông báo của bạn:
        [held] Văn phòng tổ chuyên trách đưa thông báo của bạn vào bản tổng hợp thứ Sáu:
        [refused] Văn phòng tổ chuyên trách không đồng ý gửi thông báo của bạn:
       *[unanswered] Văn phòng tổ chuyên trách không trả lời, thông báo của bạn đã gửi cùng bản tổng hợp thứ Sáu:
    } { $classes } lớp</b>
    <blockquote>{ $post }</blockquote>
