### Binding: finding out in private who of a roster somebody is, and what /me shows.

# The button under the first card of a class group. It opens a private chat.
identity-bind =
    .button = Liên kết (nửa phút)

# $seat: the number within the class; $name: the name with only its first sign left.
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>Liên kết bạn với { $class }</b>
    Hãy gửi cho mình bốn số cuối của mã số sinh viên, và chỉ bốn số đó thôi.
    Sau đó mình giữ: số tài khoản của bạn, và bạn là ai trong danh sách (lớp, số trong lớp, và chỉ chữ đầu hoặc chữ viết tắt của tên). Mã số sinh viên chỉ được giữ ở dạng đã mã hóa, còn họ tên đầy đủ và số điện thoại thì không giữ. Mình không nói với ai trong nhóm.
# $count: how many people have these digits.
identity-ask-who = Trong { $class } có { $count } sinh viên có mã số kết thúc như vậy. Hãy bấm vào tên của bạn.
identity-none =
    .button = Không có mình
    .toast = Được, chưa liên kết gì cả.
identity-not-recognised = Không khớp. Bạn còn { $left } lần thử. Hãy kiểm tra mã số sinh viên rồi gửi lại bốn số cuối. Nếu đây không phải lớp của bạn, hãy gửi /bind kèm tên lớp của bạn.
identity-no-try-left = Ba lần thử đều không khớp. Để không ai mạo danh được người khác, hãy đợi đến { $until }. Nếu gấp, hãy nhờ lớp trưởng hoặc cố vấn cùng xem lại danh sách.

# To the monitor, or to whoever answers for the class instead. $at: a moment of today.
identity-wrong-tries =
    <b>Có ai đang dò mã số của { $class } không?</b>
    Vào { $at }, một tài khoản bị khóa một giờ: ba lần liên kết không khớp, ít nhất một lần ở lớp này. Chưa ai được liên kết. Có thể chỉ là nhớ nhầm, cũng có thể có người muốn mạo danh người trong lớp. Tài khoản đó của ai, mình không nói với bất kỳ ai. Về một lớp, mình nhắn nhiều nhất một lần mỗi ngày.

identity-bound =
    <b>Đã liên kết: { $who }, { $class }</b>
    Sai rồi? Trong 24 giờ bạn có thể tự sửa bằng /rebind; sau đó, hãy nhờ cán bộ chiến dịch gỡ liên kết.
    Gửi /me để xem mình biết gì về bạn, /subscribe để nhận lời nhắc qua chat riêng, /language để đổi ngôn ngữ.
    .toast = Đã liên kết.
identity-already-bound =
    .toast = Đã liên kết rồi, không cần bấm lại.
# $former: who they were bound to before; $former_class: that one’s class.
identity-moved =
    <b>Bây giờ bạn là: { $who }, { $class }</b>
    Bạn không còn liên kết với { $former } ({ $former_class }) nữa.
identity-released =
    Cán bộ chiến dịch đã gỡ tài khoản của bạn khỏi { $who } ({ $class }).
    Nếu đó đúng là bạn, hãy gửi /bind kèm tên lớp để liên kết lại. Nếu chưa rõ, hãy hỏi lớp trưởng hoặc cố vấn.

identity-me =
    <b>{ $who }, { $class }</b>
    Liên kết từ { $since }.
identity-me-nobody =
    <b>Bạn chưa liên kết</b>
    Hãy bấm “Liên kết” dưới tin đầu tiên trong nhóm lớp, hoặc gửi /bind kèm tên lớp của bạn.
identity-me-language = Ngôn ngữ: { $language }
identity-me-tips = Lời nhắc qua chat riêng: { $subscribed ->
    [yes] có
   *[no] không
}
