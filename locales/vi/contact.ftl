### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = Phòng bảo vệ
contact-office-police =
    .name = Cảnh sát trong trường
contact-office-duty =
    .name = Trực ban
contact-office-counselling =
    .name = Trung tâm tư vấn tâm lý
contact-office-students =
    .name = Phòng công tác sinh viên
contact-office-international =
    .name = Văn phòng sinh viên quốc tế

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>Gọi cho ai</b>
    Cảnh sát: 110. Đường dây chống lừa đảo: 96110.
contact-none = Ở đây chưa có số nào. Hãy gọi 110.
contact-how =
    Muốn đổi một số, hãy gửi ví dụ
    <code>/contact { $place } bảovệ { $phone }</code>
    <code>/contact { $place } tâmlý { $phone } 8:00-22:00</code>
    <code>/contact { $place } trựcban tắt</code>
contact-lacking = Trước khi bot chính thức chạy còn thiếu: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>Đổi số liên hệ này?</b>
    { $campus }
    Hiện nay: { $before }
    Đổi thành: { $after }
    Hãy gọi thử số này trước khi xác nhận: người đang hoảng sẽ gọi theo đó.
contact-nothing =
    .name = không có
contact-saved =
    <b>Đã đổi</b>
    { $campus }
    { $line }
    .toast = Đã đổi.
contact-told =
    { $role } đã đổi một số hiện trong /sos.
    { $campus }
    { $line }
    Không đúng? Hãy gửi /contact
contact-dropped =
    Không đổi gì.
    .toast = Không đổi gì.
contact-save =
    .button = Có, đổi số
contact-drop =
    .button = Không
