### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = Không có tin nào chưa chắc đã đến. Mọi tin đã gửi đều được xác nhận.
doubt-list =
    <b>{ $total } tin chưa chắc đã đến</b>
    Mạng bị lỗi khi gửi nên chưa biết tin có đến không. Hãy xem trong nhóm trước, rồi chọn.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] trả lời
        [alert] cảnh báo vụ việc
        [reminder] nhắc nhở
        [edit] chỉnh sửa
       *[tip] lời nhắc
    }
    { $head }
doubt-other-chat =
    .name = cuộc chat không thuộc lớp nào
doubt-hidden =
    .name = (chỉ tổ chuyên trách đọc được nội dung)

doubt-arrived =
    .button = { $number } Đã đến
    .toast = Được tính là đã gửi đến.
doubt-again =
    .button = { $number } Gửi lại
    .toast = Tin sẽ được gửi thêm một lần, có ghi là gửi lại.
doubt-drop =
    .button = { $number } Bỏ qua
    .toast = Tin này sẽ không gửi lại.
doubt-already-resolved =
    .toast = Tin này đã được xử lý rồi.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>Tin này được gửi lại; nếu bạn đã đọc rồi, xin bỏ qua.</i>
