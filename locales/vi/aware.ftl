### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>Bạn được chọn ngẫu nhiên: hai câu hỏi, một phút</b>
    Tuần này, { $drawn } trong { $students } sinh viên được chọn ngẫu nhiên để trả lời hai câu về lừa đảo, để biết mọi người thật sự biết đến đâu. Chỉ mình bạn xem được câu trả lời; trường chỉ xem tổng số. Không muốn trả lời thì không cần trả lời.
    {""}
aware-thanks = <i>Xong rồi, cảm ơn bạn. Trong vòng ba tuần, bạn không bị chọn lại. Muốn luyện thêm, hãy gửi /quiz.</i>
aware-next =
    .button = Câu tiếp
aware-over =
    .toast = Đợt hỏi của tuần này đã kết thúc, cảm ơn bạn.

# The three numbers.
aware-title = <b>Mức hiểu biết về lừa đảo: { $place }</b>
aware-everywhere =
    .name = toàn trường
aware-since = Từ { $day }; danh sách có { $students } sinh viên. Ba con số nói ba điều khác nhau, không gộp thành một.
aware-reached = ① <b>Đã đến</b>: { $percent }% ({ $count } người). Nhóm lớp của họ đã nhận lời nhắc hoặc cảnh báo; chưa chắc đã đọc.
aware-acknowledged = ② <b>Đã đọc</b>: { $percent }% ({ $count } người). Họ đã tự bấm “Đã đọc”; chưa chắc đã nhớ.
aware-acknowledged-few = ② <b>Đã đọc</b>: chưa đến { $few } người bấm “Đã đọc”.
aware-verified =
    ③ <b>Trả lời đúng</b>: { $share }%, khoảng tin cậy 95%: { $low }–{ $high }%. Mẫu ngẫu nhiên, đúng cả hai câu (tuần từ { $week }, { $answered } người trả lời).
aware-verified-few = ③ <b>Trả lời đúng</b>: chưa đến { $few } người trả lời nên không công bố (tuần từ { $week }).
aware-verified-none = ③ <b>Trả lời đúng</b>: chưa có kết quả lấy mẫu. Ngày làm việc đầu tiên của mỗi tuần, 5% được chọn ngẫu nhiên.
aware-silence =
    { $drawn } người được chọn, { $reached } người nhận được tin, { $answered } người trả lời ({ $percent }%). Nếu tính mọi người không trả lời là sai thì được { $worst }%, nếu tính là đúng thì được { $best }%.
aware-silence-few = { $drawn } người được chọn, { $reached } người nhận được tin.
aware-running = Đợt lấy mẫu của tuần này (từ { $week }) đang diễn ra: { $drawn } người được chọn; đến { $day }.
aware-method = <i>Khoảng tin cậy: phương pháp Wilson, có trọng số theo khoa, có hiệu chỉnh tổng thể hữu hạn.</i>
aware-weakest = Kiểu lừa đảo ít người trả lời đúng nhất: { $kinds }
aware-no-roster = Chưa có danh sách nên chưa tính được mức hiểu biết.
aware-no-map = Ở mỗi khoa, chưa có kiểu lừa đảo nào được { $few } người trả lời nên chưa có biểu đồ.
aware-no-picture = Không vẽ được biểu đồ; các con số ở phía trên.

# On the map.
aware-map =
    .title = Tỷ lệ trả lời đúng theo khoa và kiểu lừa đảo
    .about = Tỷ lệ đúng (%) trong bài trắc nghiệm và các lần lấy mẫu từ { $day }; ô không có số là chưa đến { $few } người trả lời
    .high = từ 90 trở lên
    .good = 80–89
    .middle = 60–79
    .low = dưới 60
    .dash = chưa đến { $few } người
