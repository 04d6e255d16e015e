### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>Lớp của bạn trong danh sách đã thay đổi</b>
    Danh sách ghi bạn hiện ở { $class } ({ $who }). Có đúng không?
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] Đúng
       *[wrong] Không đúng
    }
    .toast = { $answer ->
        [right] Cảm ơn, đã ghi: đúng.
       *[wrong] Cảm ơn, đã ghi: không đúng.
    }
# In place of the question.
class-move-right =
    <b>{ $who }, { $class }</b>
    Cảm ơn bạn. Liên kết vẫn giữ nguyên, không cần làm gì thêm.
class-move-wrong =
    <b>Bạn nói bạn không ở { $class }</b>
    { $told ->
        [yes] Mình sẽ báo người quản lý danh sách của { $class }. Cho đến khi danh sách được sửa, mình vẫn theo danh sách.
       *[no] Mình không liên hệ được ai quản lý danh sách của { $class }. Bạn hãy tự báo cho cố vấn.
    }
# In place of an old question.
class-move-now =
    <b>{ $who }, { $class }</b>
    Đây là thông tin của bạn trong danh sách lúc này. Nếu không đúng, hãy báo cho cố vấn.
    .toast = Câu hỏi này đã cũ: lớp của bạn sau đó lại thay đổi. Mình đã thay bằng thông tin hiện tại.

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>{ $who } có ở { $class } không?</b>
    Danh sách chuyển sinh viên này từ { $known } sang { $class }, và bạn ấy nói không đúng. Hãy kiểm tra danh sách; chỉ cần gửi lại danh sách đã sửa.
