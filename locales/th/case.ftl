### The case register: its questions and cards, its list, and the comparison with last year.

case-draft = <b>คดีใหม่</b> · คำถามที่ { $number } จาก { $count }
case-correcting = <b>{ $case }</b> · แก้ไข ฉบับก่อนยังเก็บไว้ ({ $number } จาก { $count })
case-question =
    <b>{ $field ->
        [type] เป็นกลโกงแบบไหน
        [channel] มิจฉาชีพเข้าหาทางไหน
        [payment] เงินออกไปด้วยวิธีใด
        [amount] เงินประมาณเท่าไร
        [day] เกิดวันไหน
        [college] คณะไหน
        [victim] ผู้เสียหายคือใคร
        [reported] แจ้ง 96110 หรือ 110 แล้วหรือยัง
       *[outcome] เงินเป็นอย่างไรบ้าง
    }</b>
    .button = { $field ->
        [type] ประเภท
        [channel] มาทางไหน
        [payment] วิธีจ่ายเงิน
        [amount] จำนวนเงิน
        [day] วันที่
        [college] คณะ
        [victim] ผู้เสียหาย
        [reported] การแจ้งเหตุ
       *[outcome] เงิน
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(จำนวนที่แน่นอนเข้ารหัสไว้)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome } ได้คืนประมาณ { $yuan } หยวน
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] วันนี้
        [yesterday] เมื่อวาน
       *[other] { $day }
    }
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] ไม่ระบุคณะ
        [together] รวม { $count } คณะ
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] นักศึกษาใหม่
        [graduating] นักศึกษาปีสุดท้าย
        [international] นักศึกษาต่างชาติ
        [staff] บุคลากร
       *[student] นักศึกษาอื่น
    }
case-reported =
    .button = { $reported ->
        [yes] แจ้งแล้ว
        [no] ยังไม่แจ้ง
       *[unknown] ไม่ทราบ
    }
case-outcome =
    .button = { $outcome ->
        [stopped] ระงับการจ่ายได้
        [partly] ได้คืนบางส่วน
       *[open] ยังไม่ได้คืน
    }
case-back =
    .button = กลับ
case-press =
    .button = { $press ->
        [file] บันทึกคดี
        [drop] ทิ้ง
        [anew] ทิ้งแล้วเริ่มใหม่
        [amounts] จำนวนเงินที่แน่นอน
        [note] หมายเหตุ ส่วนที่ { $part }
        [correct] แก้ไข
        [close] ปิดคดี
        [reopen] เปิดใหม่
        [erase] ลบส่วนที่เป็นความลับ
        [type_amount] พิมพ์จำนวนแน่นอน
        [type_note] เขียนหมายเหตุ
        [type_day] วันอื่น
        [type_recovered] มีเงินคืน
        [erase_wish] เจ้าตัวขอ
        [erase_mistake] เขียนผิด
        [erase_over] ไม่จำเป็นแล้ว
        [withheld] ไม่ระบุ
        [stopped] ระงับการจ่ายได้
        [alert] เขียนแจ้งเตือนภัย
       *[show] กลับไปที่คดี
    }

case-ask-typed = { $what ->
        [amount] { $case }: พิมพ์จำนวนเงินที่แน่นอนเป็นหยวน เช่น 3287.50 จำนวนนี้เข้ารหัสไว้ สถิติใช้เพียงตัวเลขที่ปัดแล้ว
        [recovered] { $case }: ได้คืนเท่าไร เป็นหยวน เช่น 2100 จำนวนนี้เข้ารหัสไว้ สถิติใช้เพียงตัวเลขที่ปัดแล้ว
        [day] { $case }: เกิดวันไหน เช่น 2025-04-07
       *[note] { $case }: เขียนหมายเหตุ ไม่เกิน { $most } ตัวอักษร ไม่ใส่ชื่อ หมายเหตุเข้ารหัสด้วยกุญแจเฉพาะ ทุกครั้งที่อ่านจะบันทึกในบันทึกงาน
    }
case-note-kept = { $risky ->
        [yes] เก็บหมายเหตุแบบเข้ารหัสแล้ว ดูเหมือนมีสิ่งที่ทำให้รู้ว่าเป็นใคร เช่น ชื่อหรือหมายเลข ถ้าไม่จำเป็น กรุณาเขียนใหม่โดยไม่มีสิ่งนั้น ข้อความที่คุณส่งยังอยู่ในแชตนี้จนกว่าคุณจะลบเอง
       *[no] เก็บหมายเหตุแบบเข้ารหัสแล้ว ข้อความที่คุณส่งยังอยู่ในแชตนี้จนกว่าคุณจะลบเอง
    }
    .toast = { $part }
case-dropped = ลบฉบับร่างและกุญแจแล้ว
case-resume =
    <b>มีฉบับร่างที่ยังไม่ได้บันทึก</b>
    .button = ทำต่อ

case-preview = <b>กรุณาตรวจดู แล้วบันทึก</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] ปิดแล้ว
       *[open] ยังไม่ปิด
    }
case-private = { $state ->
        [erased] 🗑 ลบส่วนที่เป็นความลับแล้ว ไม่มีใครอ่านได้อีก
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] จำนวนเงินที่แน่นอนและหมายเหตุเข้ารหัสไว้
               *[no] จำนวนเงินที่แน่นอนเข้ารหัสไว้ ไม่มีหมายเหตุ
            }
           *[no] { $note ->
                [yes] หมายเหตุเข้ารหัสไว้ ไม่มีจำนวนเงินที่แน่นอน
               *[no] ไม่มีทั้งจำนวนเงินที่แน่นอนและหมายเหตุ
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}ตำรวจประจำวิทยาเขตเท่านั้นที่อ่านได้
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss } หยวน
       *[no] ไม่มีจำนวนเงินที่แน่นอน
    }, { $back ->
        [yes] ได้คืน { $recovered } หยวน
       *[no] ไม่มีบันทึกว่าได้คืน
    } การเปิดดูครั้งนี้บันทึกในบันทึกงานแล้ว
case-changes = แก้ไข { $count } ครั้งหลังบันทึก ครั้งสุดท้าย { $moment } ทุกฉบับเก็บไว้
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: จะแก้อะไร ฉบับก่อนยังเก็บไว้
       *[no] <b>จะแก้อะไร</b>
    }
case-ask-erase =
    <b>{ $case }: ลบส่วนที่เป็นความลับอย่างถาวรหรือไม่</b>
    หลังจากนั้นจะไม่มีใครอ่านจำนวนเงินที่แน่นอนและหมายเหตุของทุกฉบับได้ ส่วนที่ใช้นับสถิติยังอยู่ และบันทึกงานจะระบุว่าลบแล้ว เพราะอะไร

case-list =
    <b>{ $open ->
        [yes] คดีที่ยังไม่ปิด
       *[no] คดี
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] เฉพาะที่ยังไม่ปิด
       *[no] ทั้งหมด
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· ปิดแล้ว
       *[no] {""}
    }
    .button = { $case }

case-trend = <b>คดีเทียบกับปีก่อน · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $from } ถึง { $to } ปี { $year } และ { $last }
       *[no] { $from } ถึง { $to } { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] ไม่ถึง { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] อย่างน้อย { $low } หยวน
        [range] { $low } ถึง { $high } หยวน
       *[exact] { $low } หยวน
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(เท่าเดิม)
       *[none] {""}
    }
case-trend-cases = คดี: { $now }{ $known ->
        [yes] , ปีก่อน { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = จำนวนเงิน: { $now }{ $known ->
        [yes] , ปีก่อน { $before }{ $change }
       *[no] {""}
    }
case-trend-students = ต่อนักศึกษา 1,000 คน: { $now }{ $known ->
        [yes] , ปีก่อน { $before }
       *[no] {""}
    } (นักศึกษา { $students } คน)
case-trend-recovered = ได้คืน: ประมาณ { $yuan } หยวน
case-trend-verdict = { $verdict ->
        [both] <b>ลดลงทั้งคู่</b>: จำนวนคดีและจำนวนเงินต่ำกว่าช่วงเดียวกันของปีก่อน
        [cases] จำนวนคดีลดลง จำนวนเงินไม่ลดลง
        [amounts] จำนวนเงินลดลง จำนวนคดีไม่ลดลง
        [neither] จำนวนคดีและจำนวนเงินไม่ลดลง
        [unclear] จำนวนคดีลดลง ส่วนจำนวนเงินยังบอกไม่ได้ว่าลดลงหรือไม่ เพราะบางคดีรู้เพียงช่วงของจำนวนเงิน
        [hidden] คดีน้อยเกินไปที่จะเทียบกัน
       *[none] ไม่มีข้อมูลของปีก่อน จึงไม่ได้เทียบ สำนักงานคณะทำงานหรือตำรวจประจำวิทยาเขตส่งตัวเลขของปีก่อนเป็นไฟล์ได้
    }
    .name = { $verdict ->
        [both] ลดลงทั้งคู่ ▼▼
        [cases] จำนวนคดีลดลง จำนวนเงินไม่ลดลง
        [amounts] จำนวนเงินลดลง จำนวนคดีไม่ลดลง
        [neither] ไม่ลดลงทั้งคู่
        [unclear] จำนวนคดีลดลง จำนวนเงินไม่ชัดเจน
        [hidden] คดีน้อยเกินไปที่จะเทียบกัน
       *[none] ไม่มีตัวเลขของปีก่อน
    }
case-trend-few =
    ※ ปีหนึ่งไม่ถึง { $fewest } คดี น้อยเกินไปที่จะสรุป
    .name = ※ ปีหนึ่งไม่ถึง { $fewest } คดี น้อยเกินไปที่จะสรุป
case-trend-cut = ตัวเลขของปีก่อนมีไม่ถึงวันนี้ หรือเป็นรายเดือน จึงเทียบน้อยวันกว่า
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , ปีก่อน { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] คดีเทียบกับปีก่อน · { $place }
        [cases] จำนวนคดี
        [amounts] จำนวนเงิน
       *[colleges] จำนวนคดีรายคณะ
    }

case-baseline = { $head ->
        [applied] <b>ตัวเลขของปีก่อนเปลี่ยนเป็นชุดนี้แล้ว</b>
       *[ready] <b>ดูเหมือนเป็นตัวเลขของคดี</b>
    }
    { $rows } แถว, { $cases } คดี, { $yuan } หยวน ตั้งแต่ { $from } ถึง { $to }{ $colleges ->
        [yes] , แยกตามคณะ
       *[no] {""}
    }{ $head ->
        [applied] {" "}ส่ง /cases trend เพื่อเทียบ
       *[ready] {" "}ชุดนี้จะแทนที่ตัวเลขทั้งหมดที่ส่งมาก่อน
    }
    .button = { $press ->
        [apply] ใช้ชุดนี้
       *[cancel] ไม่ใช้
    }
    .toast = { $press ->
        [apply] ใช้แล้ว
       *[cancel] ไม่ได้ใช้
    }
case-baseline-cancelled = ไม่ได้ใช้ตัวเลขชุดนี้ และลบแล้ว
case-baseline-faults = <b>ไม่ได้ใช้อะไรจากไฟล์นี้</b> กรุณาแก้แถวต่อไปนี้แล้วส่งใหม่:
case-baseline-fault = แถว { $row } { $column ->
        [when] วันหรือเดือน
        [college] คณะ
        [type] ประเภทกลโกง
        [cases] จำนวนคดี
       *[amount] จำนวนเงิน
    }: { $why ->
        [missing] ไม่ได้กรอก
        [unknown] ไม่ใช่ประเภทกลโกงที่เรารู้จัก
        [twice] ซ้ำกับแถวก่อนหน้า
       *[unread] อ่านไม่ออก
    }

case-nearby = <i>ในวิทยาเขตนี้มีคดีแบบนี้ { $count } คดีใน { $days } วันที่ผ่านมา ส่วนใหญ่มาทาง: { $channel } จำนวนเงินส่วนใหญ่: { $band }</i>
