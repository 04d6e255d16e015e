### Notices: what staff say to class groups in their own words.

notice-head = <b>ประกาศ: { $sender }</b>
notice-words = { $words }
notice-wish =
    <i>{ $ask ->
        [tap] อ่านแล้วกรุณากดปุ่มข้างล่าง
        [form] กรุณากรอกแบบฟอร์มตามที่ขอ
        [photo] กรุณากรอกแบบฟอร์มตามที่ขอ พร้อมรูป
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] กดหนึ่งครั้ง
        [form] กรอกแบบฟอร์ม
        [photo] แบบฟอร์มและรูป
       *[nothing] อ่านอย่างเดียว
    }
    .toast = แบบนี้แต่ละชั้นเรียนใช้ { $points } คะแนน
notice-summary = <b>ประกาศของสัปดาห์นี้ ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

notice-ask-words = จะประกาศว่าอะไร กรุณาส่งข้อความตามที่จะให้กลุ่มอ่าน ไม่เกิน { $most } ตัวอักษร เราจะให้คุณดูทั้งหมดก่อนส่ง
notice-senders =
    <b>ในนามของใคร และส่งถึงชั้นเรียนไหน</b>
    .button = ชั้นเรียนอื่น
notice-sender =
    .button = { $name }
notice-sender-all =
    .button = ทั้งหมด { $count }: { $name }

notice-preview =
    <b>กลุ่มจะเห็นแบบนี้</b>
    <blockquote>{ $post }</blockquote>
    ส่งถึง { $classes } ชั้นเรียน ชั้นเรียนละ { $points } คะแนน จะให้เขาทำอะไร เลือกข้างล่าง
notice-rest =
    <b>ส่งให้ชั้นเรียนที่ยังมีคะแนนเหลือแล้ว ยังเหลืออีก { $classes } ชั้นเรียน</b>
    <blockquote>{ $post }</blockquote>
    ชั้นเรียนละ { $points } คะแนน
notice-without-group = มี { $count } ชั้นเรียนไม่มีกลุ่มที่เราเขียนได้ จึงไม่ได้รับ
notice-over =
    <b>มี { $count } ชั้นเรียนจะเกิน { $cap } คะแนนต่อสัปดาห์</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … และอีก { $count }
notice-choices = สรุปวันศุกร์จะส่ง { $friday } ประกาศทั้งหมดในสรุปใช้รวมหนึ่งคะแนน แบบฟอร์มยังคิดคะแนน หรือให้สำนักงานคณะทำงานตัดสิน

notice-move =
    .button = { $step ->
        [send] ส่ง
        [others] ส่งให้อีก { $count }
        [hold] รวมในสรุปวันศุกร์
        [ask] ถามสำนักงาน
        [leave] ที่เหลือไม่ส่ง
       *[drop] ยกเลิก
    }
notice-done =
    { $outcome ->
        [sent] <b>กำลังส่งถึง { $classes } ชั้นเรียน</b>
        [held] <b>รวมในสรุปวันศุกร์ ({ $friday }) สำหรับ { $classes } ชั้นเรียน</b>
        [asked] <b>ถามสำนักงานคณะทำงานแล้ว เรื่อง { $classes } ชั้นเรียน</b>
       *[dropped] <b>{ $classes ->
            [0] ไม่ได้ส่ง
           *[other] ไม่ได้ส่งให้ { $classes } ชั้นเรียน
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}ได้คำตอบแล้วเราจะบอกคุณ ถ้าไม่มีคำตอบ จะรวมในสรุปวันศุกร์ ({ $friday })
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] กำลังส่งถึง { $classes } ชั้นเรียน
        [held] รอสรุปวันศุกร์ใน { $classes } ชั้นเรียน
        [asked] ถามสำนักงานคณะทำงานแล้ว เรื่อง { $classes } ชั้นเรียน
       *[dropped] { $classes ->
            [0] ยกเลิกแล้ว ไม่ได้ส่งอะไร
           *[other] ได้ ไม่ส่งให้อีก { $classes } ชั้นเรียน
        }
    }
notice-changed =
    .toast = สถานการณ์เปลี่ยนไปแล้ว กรุณาดูการ์ดอีกครั้ง

notice-request =
    <b>ประกาศนี้เกินคะแนนภาระ ให้ส่งได้หรือไม่</b>
    <blockquote>{ $post }</blockquote>
    ส่งถึง { $classes } ชั้นเรียน ชั้นเรียนละ { $points } คะแนน
notice-request-end = ถ้าไม่มีคำตอบ จะรวมในสรุปวันศุกร์ ({ $friday })
notice-ruling =
    .button = { $ruling ->
        [let_out] ให้ส่งได้
        [held] ไม่ รวมในสรุป
       *[refused] ไม่อนุญาต
    }
    .toast = { $ruling ->
        [let_out] ส่งตอนนี้ แจ้งผู้ส่งแล้ว
        [held] รวมในสรุปวันศุกร์ แจ้งผู้ส่งแล้ว
       *[refused] ไม่ส่ง แจ้งผู้ส่งแล้ว
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] ให้ส่งได้
        [held] รวมในสรุปวันศุกร์
       *[refused] ไม่อนุญาต
    }: { $classes } ชั้นเรียน</b>
    <blockquote>{ $post }</blockquote>

notice-answer =
    <b>{ $answer ->
        [let_out] สำนักงานคณะทำงานให้ส่งประกาศของคุณได้:
        [held] สำนักงานคณะทำงานรวมประกาศของคุณในสรุปวันศุกร์:
        [refused] สำนักงานคณะทำงานไม่อนุญาตประกาศของคุณ:
       *[unanswered] สำนักงานคณะทำงานไม่ได้ตอบ ประกาศของคุณจึงส่งไปกับสรุปวันศุกร์:
    } { $classes } ชั้นเรียน</b>
    <blockquote>{ $post }</blockquote>
