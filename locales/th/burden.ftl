### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

burden-class = <b>{ $class }: สัปดาห์นี้ { $points }/{ $cap } คะแนน</b>
burden-classes = <b>ภาระสัปดาห์นี้: { $total } ชั้นเรียน เกินเพดาน { $cap } คะแนน { $over } ชั้นเรียน</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ เกินเพดาน
   *[no] {""}
}
burden-none = ไม่มีชั้นเรียนที่คุณดูแล

burden-month =
    <b>{ $month }: รวม { $points } คะแนน</b>
burden-source = { $source ->
    [tip] คำแนะนำ
    [notice] ประกาศ
    [summary] สรุปวันศุกร์
    [quiz] ถามไวตอบไว
    [pledge] คำมั่นต้านโกง
    [contest] การแข่งขันตอบปัญหา
   *[meeting] ประชุมชั้นเรียน
}: { $points }
burden-senders =
    <b>ผู้ที่ขอมากที่สุดในเดือนนี้</b>
burden-sender = { $sender }: { $points }
