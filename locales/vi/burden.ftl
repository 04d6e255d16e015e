### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: { $points }/{ $cap } điểm tuần này</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>Mức tải tuần này: { $total } lớp, { $over } lớp vượt giới hạn { $cap } điểm</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ vượt giới hạn
   *[no] {""}
}
burden-none = Bạn không phụ trách lớp nào.

burden-month =
    <b>{ $month }: tổng cộng { $points } điểm</b>
burden-source = { $source ->
    [tip] lời nhắc
    [notice] thông báo
    [summary] bản tổng hợp thứ Sáu
    [quiz] câu hỏi nhanh của lớp
    [pledge] bản cam kết
    [contest] cuộc thi kiến thức
   *[meeting] buổi họp lớp
}: { $points }
burden-senders =
    <b>Đơn vị yêu cầu nhiều nhất tháng này</b>
burden-sender = { $sender }: { $points }
