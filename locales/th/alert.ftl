### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

alert-title = { $severity ->
    [red] 🔴 <b>แจ้งเตือนภัยระดับสีแดง: { $fraud }</b>
    [orange] 🟠 <b>แจ้งเตือนภัยระดับสีส้ม: { $fraud }</b>
   *[yellow] 🟡 <b>แจ้งเตือนภัยระดับสีเหลือง: { $fraud }</b>
}
alert-do = <b>ควรทำอย่างไร</b>
alert-step = { $number }. { $advice }
alert-story = <b>เหตุการณ์:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>จุดสังเกต</b>
alert-sign = • { $flag }
alert-note = <b>หมายเหตุ:</b> { $note }
alert-note-original = <b>หมายเหตุ (ต้นฉบับภาษาจีน):</b> { $note }
alert-likes = <i>มี { $count } คนได้รับแบบเดียวกัน</i>
alert-foot = <i>{ $source } { $day } · แจ้งเตือนภัย A-{ $number }</i>
alert-corrected = <b>[แก้ไขเมื่อ { $time }]</b>
alert-recalled =
    <b>[ถอนเมื่อ { $time }]</b>
    การแจ้งเตือนภัยนี้ไม่ถูกต้อง อย่าทำตาม และอย่าส่งต่อ
alert-unreviewed = <b>[คนที่สองยังไม่ได้ตรวจ]</b>
alert-got-it =
    .button = อ่านแล้ว
alert-like =
    .button = ฉันก็ได้รับ
alert-read =
    .button = อ่านในภาษาของฉัน
alert-acked =
    .toast = ✓ บันทึกแล้ว ในกลุ่มนี้มีคนอ่านการแจ้งเตือนภัยนี้แล้ว { $count } คน
alert-acked-alone =
    .toast = ✓ บันทึกแล้ว ขอบคุณ
alert-acked-before =
    .toast = บันทึกไว้แล้ว กดครั้งเดียวก็พอ
alert-liked =
    .toast = ขอบคุณ มี { $count } คนแจ้งว่าได้รับแบบเดียวกัน อย่าจ่ายเงิน และอย่าตอบ
alert-liked-before =
    .toast = คุณแจ้งไว้แล้ว อย่าจ่ายเงิน และอย่าตอบ
alert-over =
    .toast = การแจ้งเตือนภัยนี้ถูกถอนแล้ว
alert-read-sent =
    .toast = ส่งการแจ้งเตือนภัยฉบับเต็มให้คุณทางแชตส่วนตัวแล้ว
alert-read-short =
    .toast = { $title }: { $advice } ทักแชตส่วนตัวกับเราเพื่ออ่านทั้งหมด

## What its author is shown.

alert-severity =
    .name = { $severity ->
        [red] แดง
        [orange] ส้ม
       *[yellow] เหลือง
    }
alert-state =
    .name = { $state ->
        [draft] ฉบับร่าง
        [review] รอคนที่สอง
        [alone] ส่งแล้ว รอตรวจ
        [out] ส่งแล้ว
        [rejected] ไม่อนุมัติ
        [expired] ไม่มีใครตรวจทันเวลา
        [recalled] ถอนแล้ว
       *[dropped] ทิ้งแล้ว
    }
alert-segment =
    .name = { $segment ->
        [freshmen] นักศึกษาใหม่
        [graduating] ผู้กำลังเรียนจบ
        [international] นักศึกษาต่างชาติ
        [staff] บุคลากร
       *[all] ทุกคน
    }
alert-chosen =
    .button = ✓ { $name }
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place } เฉพาะ{ $kind }
}
alert-list =
    <b>การแจ้งเตือนภัย</b>
    { $lines }
    { $clock }
alert-line = A-{ $number } · { $severity }, { $fraud }: { $state }
alert-none = ยังไม่มีการแจ้งเตือนภัย
alert-median = 90 วันที่ผ่านมา: { $count } เรื่อง ค่ามัธยฐานจากรับแจ้งจนถึงกลุ่ม 95%: { $whole } จากอนุมัติ: { $sending } จนมีคนกดว่าอ่านแล้วในครึ่งหนึ่งของชั้นเรียน: { $acked }
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } วินาที
               *[other] { $minutes } นาที { $seconds } วินาที
            }
           *[other] { $hours } ชม. { $minutes } นาที
        }
       *[other] { $days } วัน { $hours } ชม.
    }
alert-duration-none =
    .name = ยังไม่มี
alert-new =
    .button = เขียนเรื่องใหม่
alert-open =
    .button = A-{ $number }: { $fraud }
alert-kinds = <b>เป็นกลโกงแบบไหน</b>
alert-card =
    <b>แจ้งเตือนภัย A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = เรื่องนี้แก้ไข A-{ $corrects } ในทุกแชต { $pings ->
    [yes] กลุ่มจะได้รับข้อความใหม่ด้วย
   *[no] ไม่ส่งข้อความใหม่ให้ใคร
}
alert-card-audience = ส่งถึง: { $audience } กลุ่ม { $groups } กลุ่ม และผู้สมัครรับทางแชตส่วนตัว { $people } คน
alert-card-time = { $when ->
    [now] จะส่งทันทีที่อนุมัติ
   *[later] ตอนนี้เป็นช่วงงดรบกวน จึงจะส่งเมื่อ { $at }
}
alert-card-consent = กรุณาระบุข้างล่างว่าเจ้าตัวยินยอม หรือเนื้อหานี้ดูไม่ออกว่าเป็นใคร
alert-card-second = { $count ->
    [0] ไม่มีคนอื่นที่อนุมัติได้
   *[other] มีคนอื่นที่อนุมัติได้ { $count } คน
}
alert-card-offer = หมายเหตุละเอียดเกินไป เขียนแบบกว้าง ๆ ได้ว่า “{ $general }”
alert-field =
    .button = { $field ->
        [kind] เปลี่ยนประเภท
        [story] เหตุการณ์
        [channel] มาทางไหน
        [ask] เขาต้องการอะไร
        [payment] วิธีจ่ายเงิน
        [band] จำนวนเงิน
        [flags] จุดสังเกต
        [advice] ควรทำอย่างไร
        [place] ผู้รับ
       *[times] เวลา แหล่งข้อมูล
    }
alert-ask-field = { $field ->
    [kind] <b>เป็นกลโกงแบบไหน</b>
    [story] <b>เกิดอะไรขึ้น</b> เลือกสิ่งที่จะแก้
    [channel] <b>มิจฉาชีพเข้าหาทางไหน</b>
    [ask] <b>มิจฉาชีพต้องการอะไร</b>
    [payment] <b>จ่ายเงินด้วยวิธีใด</b>
    [band] <b>เสียหายเท่าไร</b>
    [flags] <b>สังเกตได้จากอะไร</b> ไม่เกิน { $most } ข้อ
    [advice] <b>ควรทำอย่างไร</b> ไม่เกิน { $most } ข้อ ข้อที่เลือกก่อนอยู่บน
    [place] <b>ส่งถึงใคร</b>
   *[times] <b>เกิดเมื่อไร รับแจ้งเมื่อไร และใครแจ้ง</b>
}
alert-untold =
    .button = ไม่ระบุ
alert-day =
    .button = { $days ->
        [0] วันนี้
        [1] เมื่อวาน
       *[other] { $days } วันก่อน
    }
alert-reported =
    .button = { $minutes ->
        [0] เพิ่งรับแจ้ง
        [30] 30 นาทีก่อน
        [60] 1 ชั่วโมงก่อน
        [180] 3 ชั่วโมงก่อน
       *[other] 1 วันก่อน
    }
alert-consent =
    .button = { $consent ->
        [given] เจ้าตัวยินยอม
       *[general] ดูไม่ออกว่าเป็นใคร
    }
alert-note-field =
    .button = { $has ->
        [yes] เปลี่ยนหมายเหตุ
       *[no] เพิ่มหมายเหตุ
    }
alert-no-note =
    .button = ไม่มีหมายเหตุ
alert-offer =
    .button = { $own ->
        [yes] ใช้คำของฉัน
       *[no] ใช้คำแบบกว้าง ๆ
    }
alert-back =
    .button = กลับ
alert-look =
    .button = { $language }
alert-test =
    .button = ส่งให้ฉันดูคนเดียว
alert-test-head = <b>นี่เป็นการทดลอง ส่งให้คุณคนเดียว</b>
alert-pings =
    .button = { $pings ->
        [yes] ไม่ส่งข้อความใหม่
       *[no] ส่งข้อความใหม่ด้วย
    }
alert-submit =
    .button = ขออนุมัติ
alert-alone =
    .button = ส่งคนเดียว
alert-withdraw =
    .button = ยกเลิกการขอ
alert-rework =
    .button = กลับไปแก้
alert-drop =
    .button = ทิ้ง
alert-recall =
    .button = ถอน
alert-recall-sure =
    .button = ใช่ ถอนเลย
alert-correct =
    .button = แก้ไข
alert-unapprove =
    .button = ถอนการอนุมัติ
alert-failed =
    .button = ส่วนที่ส่งไม่ถึง
alert-retry =
    .button = ลองใหม่ ({ $count })
alert-refresh =
    .button = รีเฟรช
alert-approve =
    .button = อนุมัติ
alert-reject =
    .button = ไม่อนุมัติ
alert-confirm =
    .button = ตรวจแล้วถูกต้อง
alert-ask-recall = <b>ถอน A-{ $number } หรือไม่</b> ทุกข้อความจะถูกแก้ในที่เดิมว่า “ถอน” ไม่ส่งข้อความใหม่ให้ใคร
alert-ask-note = กรุณาส่งหมายเหตุเป็นภาษาจีน ไม่เกิน { $most } ตัวอักษร ไม่ใส่ชื่อ หมายเลข ชั้นเรียน หรือจำนวนเงินที่แน่นอน
alert-ask-code = ระดับสีแดงส่งออกทันทีแม้เป็นเวลากลางคืน และต้องมีคนที่สองตรวจภายในสิบนาที ถ้าจะส่งคนเดียว พิมพ์ภายในห้านาที: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] ส่งขออนุมัติแล้ว
        [withdraw] ยกเลิกการขอแล้ว คุณแก้ได้
        [approve] อนุมัติแล้ว กำลังส่ง
        [approve-later] อนุมัติแล้ว จะส่งเมื่อพ้นช่วงงดรบกวน
        [reject] ไม่อนุมัติ แจ้งผู้เขียนแล้ว
        [confirm] ตรวจแล้ว ขอบคุณ
        [unapprove] ถอนการอนุมัติแล้ว ยังไม่ได้ส่งอะไรออกไป
        [rework] คุณแก้ได้แล้ว
        [recall] ถอนแล้ว กำลังแก้ทุกข้อความ
        [drop] ทิ้งแล้ว
        [retry] กำลังลองใหม่
        [test] ส่งให้คุณคนเดียวแล้ว
       *[changed] แก้แล้ว
    }

## To others.

alert-request =
    <b>กรุณาตรวจ A-{ $number } แล้วอนุมัติหรือไม่อนุมัติ</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = ตรวจได้ถึง { $until } หลังจากนั้นต้องขออนุมัติใหม่
alert-look-after =
    <b>A-{ $number } ถูกส่งโดยคนเดียว กรุณาตรวจก่อน { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>ไม่มีใครตรวจ A-{ $number } ภายในสิบนาที</b>
    มีเครื่องหมายกำกับในทุกแชตจนกว่าจะมีคนตรวจ
alert-told = <b>{ $step ->
    [approve] A-{ $number } ได้รับอนุมัติ
    [reject] A-{ $number } ไม่ได้รับอนุมัติ
    [expire] ไม่มีใครตรวจ A-{ $number } ทันเวลา
    [confirm] คนที่สองตรวจ A-{ $number } แล้ว
    [unapprove] การอนุมัติ A-{ $number } ถูกถอน
   *[recall] A-{ $number } ถูกถอน
}</b>

## How far it is.

alert-progress =
    <b>แจ้งเตือนภัย A-{ $number } · { $fraud }: { $state }</b>
    { $lines }
alert-clock = รับแจ้ง { $reported } → อนุมัติ { $approved } → ถึงกลุ่ม 95% { $delivered } → ครึ่งหนึ่งของชั้นเรียนอ่านแล้ว { $acked }
alert-sent = กลุ่ม: { $groups } จาก { $allgroups } แชตส่วนตัว: { $people } จาก { $allpeople }
alert-waiting = กำลังส่ง: { $waiting } ส่งไม่ถึง: { $failed } ไม่แน่ว่าส่งถึง: { $doubtful }
alert-acknowledged = มีคนกดว่าอ่านแล้ว { $people } คน ใน { $classes } จาก { $all } ชั้นเรียน
alert-likes-by = ได้รับแบบเดียวกัน: { $people } คน { $colleges }
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = อื่น ๆ
alert-edited = แก้ในที่เดิมแล้ว: { $done } จาก { $all } กำลังแก้: { $waiting } แก้ไม่ได้: { $failed }
alert-failures =
    <b>A-{ $number }: ส่วนที่ส่งไม่ถึง ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: ส่วนที่แก้ไม่ได้ ({ $count })</b>
    { $lines }
alert-failure = { $where }: { $why ->
    [unreachable] บอตไม่อยู่ในกลุ่มแล้ว หรือถูกบล็อก
    [forbidden] กลุ่มไม่ให้บอตส่งข้อความ
    [refused] แอปไม่รับข้อความนี้
    [late] ช้าเกินไป
    [doubt] ไม่มีคำตอบ อาจส่งถึงแล้ว
    [unknown] ไม่รู้ว่าเป็นข้อความไหน จึงแก้ไม่ได้
   *[other] ส่งไม่สำเร็จ
}
alert-failure-private =
    .name = แชตส่วนตัว
alert-failures-more = … และอีก { $count }
alert-failures-none = ส่งถึงทั้งหมด
