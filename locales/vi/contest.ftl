### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    Từ { $from } đến { $to }
    .button = Quay lại
contest-rules =
    Mỗi lượt rút { $questions } câu, làm trong { $minutes } phút; trả lời xong câu nào được giải thích ngay câu đó. Bạn có tất cả { $attempts } lượt, lấy lượt tốt nhất.
    Kết quả chỉ mình bạn xem được, không xếp hạng cá nhân; các lớp chỉ so tỷ lệ tham gia.
    .button = Bắt đầu · { $minutes } phút
contest-last = <b>Lượt này: đúng { $right }/{ $of } câu</b>, trong { $minutes } phút { $seconds } giây.
contest-best = Lượt tốt nhất của bạn: đúng { $right }/{ $of } câu, trong { $minutes } phút { $seconds } giây.
contest-ahead = Chưa bắt đầu. Đến lúc đó bạn hãy quay lại.
contest-closed = Cuộc thi đã kết thúc.
contest-unbound = Mình chưa biết bạn ở lớp nào. Hãy gửi /bind trước, rồi quay lại tham gia.
# $left: how many attempts.
contest-open = { $left ->
    [0] Bạn đã dùng hết các lượt.
   *[other] Bạn còn { $left } lượt. Bấm “Bắt đầu” là tính giờ; thoát ra giữa chừng, đồng hồ vẫn chạy.
}
contest-number = <b>Câu { $number }/{ $of } · hết giờ lúc { $until }</b>
    .toast = Đã hết giờ nên câu này không tính.

contest-board =
    <b>Các lớp tham gia · { $title }</b>
    .button = Các lớp tham gia
contest-board-row = { $rank }. { $class }: { $people }/{ $enrolled }, { $percent }%
contest-board-own = Lớp bạn: hạng { $rank }, { $class }: { $people }/{ $enrolled }, { $percent }%
contest-board-none = Chưa có lớp nào đủ { $least } người tham gia.
contest-board-foot = <i>Xếp theo tỷ lệ tham gia; tỷ lệ bằng nhau thì cùng hạng. Trả lời ít nhất một nửa số câu của một lượt thì tính là tham gia, mỗi người chỉ tính một lần. Lớp chưa đủ { $least } người không hiện ở đây.</i>

# For the task force and the departments.
contest-items =
    <b>Những câu bị trả lời sai nhiều nhất · { $title }</b>
    .button = Câu hay sai
contest-items-none = Chưa có câu nào được { $least } người trả lời.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    { $people } người trả lời, { $wrong } người sai.
contest-item-wrong = Phương án sai được chọn nhiều nhất: “{ $option }”, { $count } người.

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = Giấy chứng nhận
    .toast = Mình đã gửi giấy chứng nhận cho bạn.
    .none = Làm xong một lượt và trả lời ít nhất một nửa số câu thì mới có giấy chứng nhận.
    .undrawn = Bộ chữ thiếu một ký tự trong giấy chứng nhận của bạn nên không vẽ được. Hãy báo cán bộ chiến dịch.
    .head = Giấy chứng nhận · { $title }
    .who = { $name } · { $class }
    .took = đã tham gia { $title }
    .score = Lượt tốt nhất: đúng { $right }/{ $of } câu
    .day = { $day } năm { $year }
    .note = Tên được rút gọn. Giấy này do bot Wuzha tạo; kết quả chỉ gửi cho chính người thi.
contest-certificate-caption = { $title }: đúng { $right }/{ $of } câu. Cho ai xem hay không là do bạn quyết định.

contest-begins =
    <b>{ $title }: đã bắt đầu</b>
    Đến hết { $to }. Làm trong chat riêng, { $questions } câu trong { $minutes } phút; kết quả chỉ mình bạn xem được, các lớp chỉ so tỷ lệ tham gia.
    .button = Tham gia
contest-ends =
    <b>{ $title }: sắp kết thúc</b>
    Đến hết { $to }. { $people ->
        [0] Lớp bạn hiện có chưa đến { $least } người tham gia.
       *[other] Lớp bạn có { $enrolled } người, { $people } người đã tham gia.
    }
