### The rows of the plan as tasks: publishing, lists, cards, reminders.

item-title = <b>{ $item }</b> { $title }
item-row =
    { $number }. { $title }
    { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] ยังไม่ได้รับ
        [accepted] กำลังทำ
        [declined] ปฏิเสธ
        [done] เสร็จแล้ว
        [returned] ถูกส่งคืน
       *[withdrawn] ถูกถอน
    }
item-settled =
    .name = เสร็จก่อนออกแผน
item-late =
    .name = { $state } เลยกำหนด { $days } วัน
item-done-late =
    .name = เสร็จแล้ว (ช้า)
item-due =
    .name = ภายใน { $due }
item-due-moved =
    .name = ภายใน { $effective } (แผนกำหนดไว้ { $due })
item-standing =
    .name = ต่อเนื่อง
item-listed =
    .text = { $list }, { $item }

item-plan =
    <b>{ $title }</b>
    ลายนิ้วมือไฟล์ { $hash } มี { $items } รายการ { $tasks } งาน { $waiting ->
        [0] เผยแพร่ครบแล้ว
       *[other] ยังไม่ได้เผยแพร่ { $waiting } งาน
    }
item-traps =

    <b>กรุณาดู { $count } จุดนี้ก่อน</b>
item-trap-before-issue = { $item }: กำหนด { $due } ก่อนวันออกแผน ({ $issued }) ถือว่าเสร็จแล้วตอนนั้น
item-trap-day-off = { $item }: กำหนด { $due } ซึ่งเป็น{ $why } ต้องเสร็จภายใน { $effective }
item-trap-outside = { $item }: กำหนด { $due } อยู่นอกช่วงรณรงค์ ({ $from } ถึง { $to })
item-trap-no-owner = { $item }: ไม่มีฝ่ายรับผิดชอบ
item-trap-no-lead = { $items }: มีหลายฝ่ายและไม่ได้ระบุฝ่ายหลัก จึงส่งให้ “{ $first }” ก่อน
item-trap-no-evidence = { $item }: ไม่ได้ระบุว่าวัดหรือพิสูจน์อย่างไร
item-trap-no-months = { $item }: เป็นรายเดือน แต่ไม่ได้ระบุเดือน
item-trap-make-up = { $day } เป็นวันทำงานชดเชย
item-trap-year = ยังไม่รู้วันหยุดราชการของปี { $year } ปีนั้นจึงนับเฉพาะวันหยุดสุดสัปดาห์เป็นวันหยุด
item-trap-nobody = “{ $place }” ยังไม่มีผู้รับผิดชอบ จึงไม่มีใครให้แจ้งเรื่อง { $items }
item-unanswered =
    <b>รายการในแผนที่ไม่มีผู้รับผิดชอบ</b>
    เผยแพร่แล้ว แต่ไม่มีใครรับได้ กรุณาเชิญคนด้วย /invite หรือมอบให้ฝ่ายอื่น
item-weekend =
    .name = วันหยุดสุดสัปดาห์
item-school-off =
    .name = วันหยุดของมหาวิทยาลัย
item-holiday =
    .name = วันหยุด{ $name }

item-publish =
    .button = เผยแพร่
    .toast = { $tasks ->
        [0] ไม่มีงานใหม่ให้เผยแพร่
       *[other] เผยแพร่ { $tasks } งานแล้ว และแจ้งผู้รับผิดชอบแล้ว
    }

item-offered =
    <b>กรุณารับงาน: { $total } งาน</b>
    งานไหนเป็นของคุณ กด “รับงาน” งานไหนไม่ใช่ กด “ไม่ใช่ของเรา” สำนักงานคณะทำงานจะหาคนอื่น
item-offered-none = ไม่มีงานที่รอคุณ ส่ง /items เพื่อดูงานของคุณ
item-accept-all =
    .button = รับทั้งหมด
    .toast = รับแล้ว { $count } งาน

item-list = <b>งาน ({ $total })</b>
item-list-none = ไม่มีงานแบบนี้
item-own = <b>งานของฉัน ({ $total })</b>
item-own-none = ตอนนี้คุณไม่มีงาน ส่ง /items all เพื่อดูทุกงานที่คุณดูได้
item-overdue = <b>เลยกำหนด { $total } งาน นานที่สุดก่อน</b>
item-overdue-none = ไม่มีงานที่เลยกำหนด
item-open =
    .button = { $number ->
        [0] ดู { $item }
       *[other] { $number }. { $item }
    }
    .toast = { $item } อยู่ข้างล่าง

item-card =
    { $title }
    ผู้รับผิดชอบ: { $place }
    กำหนด: { $due }
    สถานะ: { $mark }
    ข้อในแผน: { $clause }
item-card-done = เสร็จเมื่อ: { $at }
item-card-words = หลักฐาน: { $words }
item-card-file = { $kind ->
    [photo] หลักฐาน: รูป { $kib } KB ลายนิ้วมือไฟล์ { $hash }
   *[file] หลักฐาน: ไฟล์ { $kib } KB ลายนิ้วมือไฟล์ { $hash }
}
item-card-reason = ส่งคืนเพราะ: { $reason }
item-card-offered = ขอให้ “{ $place }” รับช่วงแล้ว
item-card-colleague = ขอให้เพื่อนร่วมงานรับช่วงแล้ว
item-card-past = ทำมาแล้ว: { $count } ขั้น
item-gone = งานนี้ไม่ใช่ของคุณแล้ว คนอื่นทำต่อ

item-step =
    .button = { $step ->
        [accept] รับงาน
        [decline] ไม่ใช่ของเรา
        [report] เสร็จแล้ว
        [correct] แก้หลักฐาน
        [return] ส่งคืน
        [offer] ส่งต่อ
        [take] รับช่วง
        [refuse] ไม่รับช่วง
       *[assign] มอบให้ฝ่ายอื่น
    }
    .toast = { $step ->
        [accept] รับ { $item } แล้ว
        [decline] แจ้งสำนักงานคณะทำงานแล้วว่า { $item } ไม่ใช่ของคุณ
        [report] { $item } เสร็จแล้ว
        [correct] แก้หลักฐานของ { $item } แล้ว
        [return] ส่งคืน { $item } แล้ว
        [offer] ขอให้เขารับช่วง { $item } แล้ว ก่อนเขารับ งานนี้ยังเป็นของคุณ
        [take] ตอนนี้ { $item } เป็นของคุณ
        [refuse] แจ้งเขาแล้วว่าคุณไม่รับช่วง { $item }
       *[assign] มอบ { $item } ให้ฝ่ายอื่นแล้ว
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = บันทึกไว้แล้ว
item-undo =
    .button = ยกเลิกขั้นล่าสุด
    .toast = ยกเลิกแล้ว

item-ask-proof =
    กรุณาส่งหลักฐานว่า { $item } เสร็จแล้ว: ลิงก์ คำอธิบายสั้น ๆ ไฟล์ หรือรูป อย่าใส่เลขบัตรประชาชน เบอร์โทร หรือเลขบัตรธนาคาร เรารอ 30 นาที
    .toast = กรุณาส่งข้างล่าง
item-ask-reason = ทำไมถึงส่งคืน { $item } เขียนหนึ่งประโยค เขาจะได้อ่าน เรารอ 30 นาที
item-hand-over =
    จะส่งต่อ { $item } ให้ใคร
    .button = เพื่อนในหน่วยงาน

item-news-declined =
    <b>มีงานถูกปฏิเสธ</b>
    { $title }
    “{ $place }” บอกว่าไม่ใช่ของตน กรุณามอบให้ฝ่ายอื่น
item-news-returned =
    <b>มีงานถูกส่งคืน</b>
    { $title }
    เพราะ: { $reason }
item-news-offered =
    <b>กรุณารับช่วงงานนี้</b>
    { $title }
    กำหนด: { $due }
    ตอนนี้ “{ $place }” ถืออยู่
item-news-taken =
    <b>มีคนรับช่วงแล้ว</b>
    { $title }
    ตอนนี้ “{ $place }” ถืออยู่
item-news-refused =
    <b>เขาไม่รับช่วง</b>
    { $title }
    งานนี้ยังเป็นของคุณ
item-news-assigned =
    <b>งานนี้มอบให้คุณ</b>
    { $title }
    กำหนด: { $due }
    ก่อนหน้านี้ “{ $from }” ถืออยู่

item-today = <b>{ $day }: ครบกำหนดวันนี้ { $due } เลยกำหนด { $late }</b>
item-today-more = ยังมีอีก { $count } ส่ง /items เพื่อดู
item-today-declined = ต้องมอบให้ฝ่ายอื่น: { $count }
item-today-offered = รอคนรับช่วง: { $count }
item-today-reported = แจ้งว่าเสร็จภายในหนึ่งวัน: { $count }
item-today-doubts = ข้อความที่ไม่แน่ว่าส่งถึง: { $count } ส่ง /unconfirmed เพื่อตัดสิน
item-today-failed = ข้อความที่ส่งไม่ถึงภายในหนึ่งวัน: { $count }
item-today-lost = กลุ่มที่ส่งไม่ได้: { $count }

item-reminder = <b>เตือน: ยังไม่เสร็จ { $total } งาน</b>
item-reminder-missed = หลัง { $last } เราหยุดไประยะหนึ่ง นี่คืองานที่ตอนนี้ยังไม่เสร็จ บอกรวมครั้งเดียว
item-reminder-escalated = ↑ เลยกำหนดแล้ว กรุณาช่วยดูแล
item-reminder-instead = ↑ { $role ->
    [college] คณะนี้ยังไม่มีหัวหน้า จึงแจ้งคุณ
    [department] ฝ่ายนี้ยังไม่มีสมาชิก จึงแจ้งคุณ
   *[task_force] ยังไม่มีผู้ดูแลสำนักงานคณะทำงาน จึงแจ้งคุณ
}

item-month =
    <b>{ $month }: ครบกำหนด { $total } งาน</b>
    ▲ เลยกำหนด { $late } · ○ ต้องทำ { $open } · ● เสร็จ { $done }
    .button = เดือนนี้
item-month-none = <b>{ $month }: ไม่มีงานครบกำหนด</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] เลยกำหนด
        [open] ต้องทำ
       *[done] เสร็จ
    }
item-month-day = { $day }: { $marks }
item-month-standing = งานต่อเนื่องที่ไม่อยู่ในภาพ: { $count }
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    ผู้รับผิดชอบ: { $place }
    แจ้งเมื่อ: { $at }
    .button = หลักฐาน
    .toast = หลักฐานของ { $item } อยู่ข้างล่าง
