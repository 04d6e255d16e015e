### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] Người vận hành
        [admin] Tổ chuyên trách
        [member] Thành viên tổ
        [police] Cảnh sát trong trường
        [lead] Phụ trách khoa
        [counsellor] Cố vấn
        [deputy] Lớp phó
        [secretary] Bí thư chi đoàn
        [safety] Phụ trách an ninh
        [volunteer] Tình nguyện viên
        [supporter] Hỗ trợ tâm lý, pháp lý
        [viewer] Lãnh đạo (chỉ xem)
        [steward] Phụ trách ngôn ngữ
       *[monitor] Lớp trưởng
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = Toàn trường
role-console =
    .name = người vận hành, tại máy chủ

# Who may, line by line: roles and numbers, never names.
role-needed = Bạn không có quyền này. Người có quyền:
role-holders = { $role }: { $count ->
    [0] chưa có ai
   *[other] { $count } người
}
role-console-only = Chỉ người quản lý máy mới mời được người vận hành, và chỉ tại máy chủ.

# A link that works once, for whoever invites.
role-link =
    <b>Lời mời: { $role }</b>
    { $url }
    { $origin ->
        [delegated] Sau khi người kia nhận, vai trò kéo dài đến { $until }, và bạn vẫn giữ vai trò của mình.
        [handed_over] Sau khi người kia nhận, vai trò của bạn kết thúc ngay, còn vai trò của họ kéo dài đến { $until }.
       *[invited] Sau khi người kia nhận, vai trò kéo dài đến { $until }.
    }
    Link dùng một lần, trong 72 giờ. Hãy gửi riêng cho người đó, đừng gửi vào nhóm.

# What whoever opens it sees.
role-offer =
    <b>Bạn được mời làm: { $role }</b>
    { $origin ->
        [delegated] Bạn sẽ thay tạm một thời gian; người mời vẫn giữ vai trò.
        [handed_over] Đây là bàn giao: khi bạn nhận, vai trò của người mời kết thúc.
       *[invited] Đây là việc bổ nhiệm.
    }
    Người mời: { $issuer }
    Đến: { $until }
    Nếu bạn nhận, mình giữ số tài khoản của bạn và vai trò này, không giữ tên. Nếu không phải mời bạn, hãy bấm “Không phải tôi”.
role-accept =
    .button = Nhận
    .toast = Đã nhận.
role-decline =
    .button = Không phải tôi
    .toast = Được, lời mời này đã hủy.
role-accepted =
    Bây giờ bạn là: { $role }, đến { $until }.
    Gửi /help để xem bạn làm được gì, /roles để xem vai trò của bạn.
role-declined = Lời mời đã hủy, không có gì thay đổi: { $role }.

# To whoever invited.
role-taken =
    Lời mời của bạn đã được nhận: { $role }, đến { $until }.
    Nếu nhầm người, hãy thu hồi ngay.
role-turned-down = Lời mời của bạn bị trả lại: { $role }. Người mở link không phải người bạn muốn mời. Hãy kiểm tra và mời lại.

role-list = <b>Vai trò của bạn</b>
role-list-none = Bạn không có vai trò nào. Đọc lời nhắc và bấm nút không cần vai trò.
role-item = { $role }, đến { $until }

role-revoke =
    .button = Thu hồi
    .toast = Đã thu hồi.
role-revoke-one =
    .button = Thu hồi { $number }
role-revoke-list = <b>Vai trò bạn có thể thu hồi</b>
role-revoke-item = <b>{ $number }</b> { $role }, từ { $from } đến { $until }
role-revoke-none = Không có vai trò nào bạn có thể thu hồi.
role-revoked = Đã thu hồi: { $role }.
role-lost = Vai trò của bạn đã bị thu hồi: { $role }. Nếu có thắc mắc, hãy hỏi tổ chuyên trách.

# Cards to choose a role and a place.
role-choose =
    Bạn mời ai đó làm vai trò nào?
    Bạn cũng có thể gõ: /invite lớptrưởng IT-1
role-where =
    <b>{ $duty }</b>
    Ở đâu? Hãy bấm nút, hoặc gõ như sau: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    Ngôn ngữ nào? Hãy gõ như sau: /invite { $word } ru
role-pass = Bạn bàn giao vai trò nào?
role-lend = Bạn cần người thay cho vai trò nào?

# After a handover, for each of the three.
role-handed-over = Đã bàn giao: { $role }. Người kế nhiệm đã nhận, và vai trò của bạn đã kết thúc. Cảm ơn bạn.
role-passed-on =
    Đã bàn giao: { $role }. Người kế nhiệm đảm nhận từ bây giờ, đến { $until }.
    Nếu nhầm người, hãy thu hồi ngay.
role-state =
    <b>Tình hình khi bàn giao</b>
    Số lớp: { $classes }, trong đó { $bound } lớp đã có nhóm
    Nhóm đang tạm dừng: { $muted }; nhóm không gửi tin được: { $lost }
    Tin nhắn chưa chắc đã đến: { $doubts }
    Lời mời chưa ai nhận không được bàn giao; nếu cần, hãy mời lại.

# Once a week, to whoever is one level above.
role-orphans =
    <b>Vai trò không có ai giữ: { $total }</b>
    Các vai trò này kết thúc trong tuần qua. Hãy gửi /invite và tìm người kế nhiệm.
role-orphan = { $role }, kết thúc { $ended }
role-orphans-more = Còn { $more } vai trò nữa.
role-unanswered =
    <b>Lớp không có lớp trưởng và không có cố vấn: { $total }</b>
    Không ai phụ trách các lớp này. Hãy mời ai đó bằng /invite.
role-unanswered-class = { $class }
