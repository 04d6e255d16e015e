### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days } ngày chống lừa đảo</b>
    Mỗi ngày khoảng { $time }, mình gửi riêng cho bạn một tin, đọc chưa đến 1 phút: một câu hỏi hoặc một lời nhắc, bắt đầu từ những trò lừa bạn dễ gặp nhất.
    Mỗi ngày nhiều nhất một tin, và tránh giờ yên tĩnh của bạn; dưới mỗi tin đều có nút để dừng ngay. Cuối khóa có phần tổng kết chỉ mình bạn xem được.
    Bắt đầu nhé?
    .button = Bắt đầu
    .toast = Được rồi, ngày mai bắt đầu.
drip-invite = Bạn mới vào trường? Hãy học { $days } ngày chống lừa đảo: mỗi ngày một tin, chưa đến 1 phút. Bấm nút bên dưới, xem trước rồi hãy quyết định.
    .button = { $days } ngày chống lừa đảo
# $sent: on how many days something came.
drip-on =
    <b>{ $days } ngày chống lừa đảo: đang diễn ra</b>
    Đã nhận: { $sent }/{ $days } ngày. Mỗi ngày một tin vào khoảng { $time }; ngày nào lỡ thì không gửi bù, khóa học cứ đi tiếp.
drip-stopped =
    <b>{ $days } ngày chống lừa đảo: đã dừng</b>
    Đã nhận: { $sent }/{ $days } ngày. Mình không gửi nữa. Muốn nhận tiếp, bấm nút bên dưới hoặc gửi /course.
drip-stop =
    .button = Dừng khóa học
    .toast = Đã dừng, mình không gửi nữa. Muốn nhận tiếp, hãy gửi /course.
drip-go-on =
    .button = Nhận tiếp
    .toast = Được rồi, ngày mai gửi tiếp.
drip-again =
    .button = Học lại { $days } ngày
drip-old =
    .toast = Tin này đã cũ. Muốn xem tình hình hiện giờ, hãy gửi /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>Chống lừa đảo · ngày { $day }/{ $days }: { $fraud }</b>
drip-question = <b>Chống lừa đảo · ngày { $day }/{ $days }</b>
drip-question-right = <b>Chống lừa đảo · ngày { $day }/{ $days }: đúng</b>
drip-question-wrong = <b>Chống lừa đảo · ngày { $day }/{ $days }: chưa đúng</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>{ $days } ngày chống lừa đảo đã xong</b>
    Câu hỏi đã nhận: { $asked }; đã trả lời: { $answered }; đúng: { $right }.
drip-summary-all = Không trò nào trong các câu bạn trả lời lừa được bạn. Chiêu lừa luôn thay đổi, lúc nào đó hãy quay lại xem nhé.
drip-summary-none = Bạn chưa trả lời câu nào, không sao cả: các câu hỏi vẫn ở phía trên, bạn trả lời lúc nào cũng được.
drip-summary-foot = <i>Chỉ mình bạn xem được phần tổng kết này.</i>
