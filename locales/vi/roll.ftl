### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = danh sách giấy
    .facts = { $college } · { $students } sinh viên · lập ngày { TWO($day) }/{ TWO($month) }/{ $year }
    .sheet = Tờ { $number }/{ $sheets }
    .date = Ngày
    .about = Việc
    .meeting = họp lớp
    .pledge = ký cam kết
    .other = khác
    .present = Có mặt, trong { $students }
    .absent = Số vắng mặt
    .signature = Lớp trưởng ký
    .how = Đánh dấu người có mặt. Sau đó gửi riêng cho @{ $bot }:
    .example = absent 3, 17, 22
    .or-all = Thay bằng số của người vắng. Nếu không ai vắng, hãy gửi “all here”.
    .offline = Ngoài app: không dùng app này, hãy báo trực tiếp.
    .privacy = Chỉ có số trong lớp và tên đã che. Đừng chụp ảnh đăng lên; sau đó nộp cho cố vấn, cuối học kỳ cố vấn sẽ hủy.

# Above the columns, at most ten letters each.
roll-column =
    .number = Số
    .name = Tên
    .present = Có mặt
    .signed = Ký tên
    .note = Ghi chú

# Below the file. $example: the one above.
roll-caption =
    <b>{ $class }: danh sách giấy</b>
    { $students } sinh viên trên { $sheets } tờ A4. Hãy mở tệp bằng trình duyệt và in.
    Sau đó gửi cho mình số của người vắng, như “{ $example }”, hoặc “all here” nếu không ai vắng.
    Trên giấy chỉ có tên đã che. Sau đó nộp cho cố vấn, cuối học kỳ cố vấn sẽ hủy.

# Whoever answers for several classes chooses one.
roll-classes = <b>Danh sách giấy của lớp nào?</b>
roll-class = { $class }: { $students } sinh viên
    .button = { $class }
    .toast = Danh sách giấy của { $class } đang được gửi vào đây.
