### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = Mã kiểm chứng <code>{ $code }</code> · tra /verify

verify-genuine = <b>Thật: mã kiểm chứng { $code } là của mình.</b> Mã này ở dưới tin:
# $at: since when.
verify-recalled = <b>Đã thu hồi từ { $at }: tin có mã kiểm chứng { $code } không còn hiệu lực.</b> Tin đó là của mình, nhưng xin đừng làm theo nữa. Tin viết:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = Nội dung tin đã hết hạn lưu.
verify-said = Đăng { $at }, nhân danh { $office }.
verify-where = Nơi đăng: nhóm của { $classes }.
verify-where-gone = Nơi đăng: một nhóm nay không thuộc lớp nào.
verify-elsewhere = <b>Cẩn thận: đó là một nhóm khác, không phải nhóm nơi bạn đang hỏi.</b> Có thể ai đó đã chép lại mã.
verify-compare = Hãy đối chiếu: nếu điều bạn đang thấy viết khác thì mã đã bị chép lại. Khi đó đừng làm theo.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>Không phải của mình: hiện không có tin hay thẻ nào mang mã { $code }.</b>
    Đừng làm theo yêu cầu của nó: không chuyển tiền, không cho mã xác minh, không mở link. Hãy kiểm tra lại mã một lần nữa; mã của thẻ chỉ có hiệu lực 10 phút. Nếu chưa chắc, hỏi { $contact }. Đã chuyển tiền? Gọi ngay 110; cần tư vấn, gọi 96110.

verify-badge = <b>Thẻ công tác thật</b>
verify-badge-care = Có khớp với người trước mặt bạn không? Cán bộ không bao giờ đòi tiền, mật khẩu hay mã xác minh.

verify-in-private = Câu hỏi về mã, mình trả lời trong chat riêng để không làm phiền cả nhóm.
    .button = Kiểm tra riêng
