### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>Tin nhắn này có phải lừa đảo không?</b>
    Hãy chuyển tiếp tin nhắn đáng ngờ cho mình, hoặc gửi <code>/check nội dung tin</code>, mình nói ngay nó có giống lừa đảo không. Mình chỉ xem, không giữ lại.
    Nếu đã trả tiền thì đừng chờ: gọi ngay 110. Nếu chưa chắc, gọi 96110.
# $fraud: the kind of fraud.
check-clear = <b>Rất có thể là lừa đảo: { $fraud }.</b>
check-likely = <b>Tin này giống lừa đảo: { $fraud }.</b>
check-flags = <b>Có chỗ đáng ngờ. Hãy cẩn thận.</b>
check-nothing = <b>Mình không thấy dấu hiệu lừa đảo đã biết, nhưng như vậy chưa có nghĩa là an toàn.</b> Chiêu mới thì có thể mình chưa nhận ra. Nếu liên quan đến chuyển tiền, mã xác minh hay mật khẩu, hãy hỏi trước qua kênh chính thức, hoặc gọi 96110.
check-signs = Chỗ đáng ngờ:
# $sign: a sentence.
check-sign = · { $sign }
check-warning = Đây cũng có thể là một lời cảnh báo chống lừa đảo. Hãy xem nó có bảo bạn chuyển tiền, mở link hay cho mã không.
check-foot = <i>Đây là nhận định tự động, có thể sai.</i>
check-ask =
    .button = Hỏi người trực
# $minutes, $days: numbers.
check-wish =
    Hãy chuyển tiếp tin đó cho mình một lần nữa trong vòng { $minutes } phút. Bộ phận bảo vệ của trường và cảnh sát trong trường sẽ xem tin, không kèm tên bạn, và tin bị xóa sau { $days } ngày.
    Nếu đã trả tiền thì đừng chờ: gọi ngay 110.
    .toast = Hãy chuyển tiếp tin đó một lần nữa.
check-nobody = Lúc này không có người trực nào xem được. Hãy gọi 96110 để hỏi; nếu đã trả tiền, gọi ngay 110.
check-asked = Mình đã chuyển cho người trực và sẽ báo bạn ngay khi có trả lời. Trong lúc chờ, đừng chuyển tiền, đừng mở link, đừng cho mã.
check-take-back = Đã rút, nội dung đã bị xóa.
    .button = Rút lại
    .toast = Đã rút.
check-not-taken-back =
    .toast = Không rút được nữa: người trực đã trả lời.
# $text: what was forwarded.
check-question =
    <b>Có người hỏi người trực về một tin nhắn</b>
    <blockquote>{ $text }</blockquote>
# $judged: a sentence.
check-question-judged = Nhận định tự động: { $judged }
check-question-ask = Đây là gì? Câu trả lời đầu tiên được tính và gửi ngay cho người hỏi.
# $said: what was chosen.
check-question-ruled = Bạn trả lời: <b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] Là lừa đảo
        [doubtful] Rất đáng ngờ
        [unsuspicious] Không thấy gì sai
       *[urgent] Báo cảnh sát ngay
    }
    .toast = Đã trả lời.
check-answer = { $ruling ->
        [fraud] <b>Người trực đã xem tin của bạn: đây là lừa đảo.</b> Đừng chuyển tiền và hãy ngừng mọi liên lạc. Nếu đã trả tiền, gọi ngay 110.
        [doubtful] <b>Người trực đã xem tin của bạn: rất đáng ngờ. Hãy coi như lừa đảo.</b> Đừng chuyển tiền, hãy hỏi trước qua kênh chính thức.
        [unsuspicious] <b>Người trực đã xem tin của bạn và không thấy gì sai.</b> Nếu sau này họ đòi chuyển tiền, mã hay mật khẩu, hãy hỏi lại.
       *[urgent] <b>Người trực đã xem tin của bạn: hãy gọi ngay 110 để báo cảnh sát.</b> Đừng trả thêm tiền và hãy giữ lại tin nhắn, biên lai.
    }
check-unanswered = Xin lỗi, người trực vẫn chưa xem tin của bạn. Hãy gọi 96110 để hỏi; nếu đã trả tiền, gọi ngay 110.
# $days, $people, $colleges: numbers.
check-wave = <b>Cùng một lời lẽ đang lan truyền: trong { $days } ngày có { $people } người ở { $colleges } khoa chuyển tiếp.</b>
check-wave-foot = <i>Nội dung gốc không được giữ lại.</i>
check-wave-alert =
    .button = Viết cảnh báo
