### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.
### The words of a list’s heading, and what may stand in it, are English or Chinese: they stay as the list must have them.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>Danh sách có thể áp dụng</b>
    Chưa có gì thay đổi. Hãy kiểm tra các con số và tệp ở trên, rồi bấm nút. Danh sách chờ đến { $until }.
import-faulty =
    <b>{ $rows } dòng có lỗi nên chưa ghi gì cả</b>
    Tệp ở trên cho biết dòng nào và vì sao. Hãy sửa rồi gửi lại danh sách.
import-same =
    <b>Danh sách của trường đã khớp với danh sách này</b>
    Không có gì để áp dụng.
import-applied =
    <b>Xong: danh sách của trường đã khớp với danh sách này</b>
    .toast = Đã áp dụng danh sách.
import-cancelled = Đã hủy. Không có gì thay đổi, và danh sách đã gửi được xóa.
    .toast = Đã hủy, không có gì thay đổi.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = Tổng cộng: mới { $new }, thay đổi { $changed }, từ lớp khác { $moved }, rời đi { $left }, giữ nguyên { $same }
import-numbers = mới { $new }, thay đổi { $changed }, từ lớp khác { $moved }, rời đi { $left }, giữ nguyên { $same }
import-class = { $class }: { $numbers }
import-understood = Ở các dòng còn lại: mới { $new }, thay đổi { $changed }, từ lớp khác { $moved }, giữ nguyên { $same }
import-more = và còn { $count } lớp nữa

import-apply =
    .button = Áp dụng
import-cancel =
    .button = Hủy

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] Những gì danh sách thay đổi, theo từng sinh viên. Có thể mở bằng phần mềm bảng tính.
   *[other] Từng lỗi và dòng có lỗi, cùng những gì các dòng khác thay đổi. Có thể mở bằng phần mềm bảng tính.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = dòng
import-heading-kind =
    .name = việc
import-heading-who =
    .name = ai
import-heading-note =
    .name = ghi chú
import-kind-mistake =
    .name = lỗi
import-kind-new =
    .name = mới
import-kind-changed =
    .name = thay đổi
import-kind-moved =
    .name = từ lớp khác
import-kind-back =
    .name = trở lại
import-kind-left =
    .name = rời đi
# $who: number in the class and shortened name.
import-who =
    .name = { $class }, { $who }
import-note-was =
    .text = trước là { $former }
import-note-other =
    .text = nhóm đối tượng khác hoặc ngôn ngữ khác
import-note-back =
    .text = từng rời đi, nay trở lại
import-cut =
    .text = Còn { $count } dòng không vừa tệp này.
# One name after another.
import-listed =
    .text = { $list }, { $name }

# What a column of the list is called.
import-column-class =
    .name = class (lớp)
import-column-seat =
    .name = seat (số trong lớp)
import-column-name =
    .name = name (họ tên)
import-column-number =
    .name = number (mã số sinh viên)
import-column-segments =
    .name = segments (đối tượng)
import-column-language =
    .name = language (ngôn ngữ)
import-column-campus =
    .name = campus (cơ sở)
import-column-college =
    .name = college (khoa)
import-column-cohort =
    .name = cohort (khóa)
import-column-cadence =
    .name = cadence (tần suất)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = “{ $column }” để trống. Hãy điền vào.
import-fault-formula =
    .text = “{ $column }” là công thức hoặc bắt đầu như công thức. Hãy dán giá trị thường.
import-fault-strange =
    .text = “{ $column }” không phải chữ cũng không phải số. Hãy đặt cột này ở dạng văn bản.
import-fault-seat =
    .text = “seat” (số trong lớp) phải là số nguyên từ 1 đến { $most }.
import-fault-name =
    .text = “name” (họ tên) không có chữ nào.
import-fault-number =
    .text = “number” (mã số sinh viên) phải có 4 đến 20 chữ và số.
import-fault-rounded =
    .text = Phần mềm bảng tính đã làm tròn “number” (mã số sinh viên). Hãy đặt cột ở dạng văn bản rồi dán lại.
import-fault-short =
    .text = “number” ngắn hơn các số khác, có thể mất các số không ở đầu. Hãy đặt cột ở dạng văn bản rồi dán lại.
import-fault-identity-card =
    .text = “number” là số giấy tờ tùy thân, không được lưu. Hãy ghi mã số sinh viên vào đó.
import-fault-telephone =
    .text = “number” là số điện thoại di động, không được lưu. Hãy ghi mã số sinh viên vào đó.
import-fault-class =
    .text = Không có lớp này. Hãy sửa, hoặc nhờ người vận hành nhập lớp.
import-fault-class-near =
    .text = Không có lớp “{ $word }”. Có phải là { $nearest }?
import-fault-seat-twice =
    .text = Dòng { $row } có cùng “seat” (số) trong cùng lớp.
import-fault-number-twice =
    .text = Dòng { $row } có cùng “number” (mã số sinh viên).
import-fault-segment =
    .text = “segments” không có đối tượng nào. Hãy ghi freshmen, graduating, international hoặc staff, hoặc để trống.
import-fault-language =
    .text = Mình không biết ngôn ngữ này. Hãy để trống.
import-fault-not-spoken =
    .text = Mình chưa nói được ngôn ngữ này. Hãy để trống.
import-fault-campus =
    .text = Trong kế hoạch không có cơ sở này. Hãy ghi tên cơ sở.
import-fault-new-class =
    .text = Đây là lớp mới: dòng đầu của lớp cần có “campus” (cơ sở) và “college” (khoa).
import-fault-cohort =
    .text = “cohort” (khóa) không phải năm có bốn chữ số. Hãy sửa, hoặc để trống.
import-fault-cadence =
    .text = “cadence” không cho biết bao lâu một lần. Hãy ghi daily, three_a_week hoặc weekly, hoặc để trống.
import-fault-several-segments =
    .text = Một lớp chỉ có một đối tượng.
import-fault-bad-class =
    .text = Tên lớp nhiều nhất 40 ký tự, và một hoặc hai ngôn ngữ.
import-fault-class-twice =
    .text = Dòng { $row } là cùng một lớp.
import-fault-class-elsewhere =
    .text = Lớp này đã được nhập, nhưng ở cơ sở khác hoặc khoa khác.
