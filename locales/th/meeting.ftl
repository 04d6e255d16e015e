### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] { $month ->
            [1] ประชุมชั้นเรียน ม.ค.
            [2] ประชุมชั้นเรียน ก.พ.
            [3] ประชุมชั้นเรียน มี.ค.
            [4] ประชุมชั้นเรียน เม.ย.
            [5] ประชุมชั้นเรียน พ.ค.
            [6] ประชุมชั้นเรียน มิ.ย.
            [7] ประชุมชั้นเรียน ก.ค.
            [8] ประชุมชั้นเรียน ส.ค.
            [9] ประชุมชั้นเรียน ก.ย.
            [10] ประชุมชั้นเรียน ต.ค.
            [11] ประชุมชั้นเรียน พ.ย.
           *[12] ประชุมชั้นเรียน ธ.ค.
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(ครั้งที่ { $number })
    }
meeting-state =
    .name = { $state ->
        [open] ยังไม่ได้ลงทะเบียน
        [planned] กำหนดวันแล้ว
        [registered] ลงทะเบียนแล้ว
        [peer_verified] ลงทะเบียนแล้ว เพื่อนร่วมชั้นยืนยันแล้ว
        [needs_look] ลงทะเบียนแล้ว รออาจารย์ที่ปรึกษาตรวจ
        [verified] รับรองแล้ว
        [returned] ถูกส่งคืน กรุณาลงทะเบียนใหม่
        [late_asked] ย้อนหลัง รอความยินยอม
        [exempt_asked] ขอยกเว้น รอผล
       *[exempt] ได้รับยกเว้น
    }
meeting-due =
    .name = ภายใน { $due }
meeting-due-moved =
    .name = ภายใน { $due } ({ $why } จึงต้องจัดภายใน { $effective })
meeting-opens =
    .name = ตั้งแต่ { $opens }
meeting-planned =
    .name = กำหนดไว้ { $at }
meeting-late =
    .name = { $state } เลยกำหนด { $days } วัน
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] ช้า
       *[added] ย้อนหลัง
    })
meeting-row = { $title }: { $mark } · { $due }

meeting-places = <b>ชั้นเรียนและคณะที่คุณลงทะเบียนการประชุม</b>
meeting-places-none = ไม่มีชั้นเรียนหรือคณะที่คุณต้องลงทะเบียนการประชุม
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: ตอนนี้ไม่มีอะไรต้องลงทะเบียน
meeting-list =
    <b>{ $place }</b>
    .button = การประชุมทั้งหมด
meeting-list-none = แผนไม่ได้กำหนดให้ประชุม
meeting-list-next = ปุ่มข้างล่างเป็นเรื่องของ { $title }
meeting-late-until = ยังลงทะเบียนได้ถึง { $until } โดยมีเครื่องหมายว่าช้า หลังจากนั้นอาจารย์ที่ปรึกษาต้องยินยอม
meeting-list-nothing = ตอนนี้ไม่มีอะไรต้องลงทะเบียน
meeting-list-proxy = คุณไม่ใช่ผู้จัดประชุมที่นี่ สิ่งที่คุณลงทะเบียนแทนคนอื่นจะมีเครื่องหมายกำกับ
meeting-class-over = { $class } จบแล้ว จึงไม่ลงทะเบียนการประชุมอีก

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    กำหนด: { $due }
meeting-form =
    .name = { $form ->
        [case] กรณีศึกษา
        [scenario] สถานการณ์จำลอง
       *[discussion] การอภิปราย
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } จาก { $enrolled } คน
meeting-heads =
    .name = { $present } คน
meeting-held =
    จัดเมื่อ: { $on }
    เข้าร่วม: { $attendance }
    รูปแบบ: { $form }
meeting-absent = ขาด: { $who }
meeting-absent-none = ขาด: ยังไม่ได้ระบุใคร
meeting-photo = รูป: มี
meeting-proxy = ลงทะเบียนแทน
meeting-planned-at = กำหนดไว้: { $at }
    .toast = กำหนดวันแล้ว เราจะบอกในกลุ่มชั้นเรียนเวลา 18:00 ของวันก่อนหน้า
meeting-ask-plan-day = จะจัดวันไหน ต้องจัด{ $due }
meeting-ask-plan-time = { $day } กี่โมง
meeting-ask-place = { $at } ที่ไหน กรุณาส่งสถานที่ เช่น “หอประชุมใหญ่” เรารอ 30 นาที
meeting-no-place =
    .button = ยังไม่มีสถานที่
meeting-calendar = เปิดไฟล์นี้เพื่อใส่ลงในปฏิทินของคุณ
meeting-notice =
    <b>{ $title }</b>
    เวลา: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    เวลา: { $at }
    สถานที่: { $where }
meeting-planned-in = กำหนดไว้: { $at }, { $where }
meeting-registered-at = ลงทะเบียนเมื่อ: { $at }
meeting-reason = เหตุผล: { $reason }

meeting-ask-day = จัดวันไหน
meeting-today =
    .button = วันนี้
meeting-yesterday =
    .button = เมื่อวาน
meeting-other-day =
    .button = วันอื่น
meeting-day =
    .button = { $day }/{ $month }
meeting-ask-attendance = { $on } มาครบไหม
meeting-ask-heads = { $on } มากี่คน กรุณาส่งตัวเลข เรารอ 30 นาที
meeting-all-here =
    .button = มาครบ { $enrolled } คน
meeting-some-absent =
    .button = มีคนขาด
meeting-ask-absent = ใครขาด กดหนึ่งครั้งคือขาด กดอีกครั้งคือเอาออก หรือส่งเลขที่ก็ได้ เช่น “absent 3 17 22”
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = เสร็จ (มา { $present } คน)

meeting-check = ถ้าถูกต้องแล้ว กด “ส่ง”
meeting-check-correction = เมื่อถูกต้องแล้ว กด “ส่ง” ที่ลงทะเบียนไว้ก่อนยังเก็บไว้ด้วย
meeting-not-in-time = { $timing ->
    [late] เลยกำหนดแล้ว จึงมีเครื่องหมายว่าช้า
   *[added] พ้นช่วงลงทะเบียนช้าแล้ว จึงมีเครื่องหมายว่าย้อนหลัง และไม่นับว่าตรงเวลา
}
meeting-needs-consent = พ้นช่วงลงทะเบียนช้าแล้ว เมื่อส่งแล้วอาจารย์ที่ปรึกษาต้องยินยอม จะมีเครื่องหมายว่าย้อนหลัง และไม่นับว่าตรงเวลา
meeting-submit =
    .button = ส่ง
    .toast = { $how ->
        [waits] ส่งแล้ว รออาจารย์ที่ปรึกษายินยอม
        [corrected] แก้ไขแล้ว ที่ลงทะเบียนไว้ก่อนยังเก็บไว้ด้วย
       *[registered] ลงทะเบียนแล้ว
    }
meeting-ask-photo = กรุณาส่งรูปข้างล่าง เราจะวาดรูปใหม่ จึงไม่เก็บข้อมูลเช่นสถานที่ถ่าย เรารอ 30 นาที
meeting-add-photo =
    .button = { $has_one ->
        [yes] เปลี่ยนรูป
       *[no] เพิ่มรูป
    }
meeting-no-photo =
    .button = ไม่มีรูป
meeting-back =
    .button = กลับ
meeting-change-day =
    .button = แก้วันที่
meeting-change-attendance =
    .button = แก้ผู้เข้าร่วม
meeting-cancel =
    .button = ยกเลิก
    .toast = ยกเลิกแล้ว ไม่ได้ลงทะเบียนอะไร

meeting-already =
    มีคนลงทะเบียนการประชุมนี้แล้ว
    .toast = การประชุมนี้ลงทะเบียนแล้ว
meeting-same =
    .button = ครั้งเดียวกัน
    .toast = ได้ ไม่ได้แก้อะไร
meeting-another =
    .button = เป็นการประชุมอื่น

meeting-register-proxy =
    .button = ลงทะเบียนแทน
meeting-step =
    .button = { $step ->
        [plan] กำหนดวัน
        [register] ลงทะเบียน
        [correct] แก้ไข
        [ask_exempt] ขอยกเว้น
        [verify] รับรอง
        [admit] ยินยอม
        [exempt] ยกเว้นให้
        [refuse] ต้องจัด
        [reopen] เลิกการยกเว้น
       *[return] ส่งคืน
    }
    .toast = { $step ->
        [verify] รับรองแล้ว
        [admit] คุณยินยอมแล้ว
        [exempt] ยกเว้นให้แล้ว
        [refuse] แจ้งเขาแล้วว่าต้องจัด
       *[reopen] เลิกการยกเว้นแล้ว
    }
meeting-undo =
    .button = ยกเลิก (ใน 2 นาที)
    .toast = ยกเลิกแล้ว
meeting-ask-correction =
    .button = ขอแก้ไข
    .toast = { $told ->
        [yes] ขอให้อาจารย์ที่ปรึกษาแก้ไขแล้ว
       *[no] ยังไม่มีใครที่นี่ที่แก้ไขได้ กรุณาติดต่ออาจารย์ที่ปรึกษาโดยตรง
    }
meeting-ask-words = { $step ->
    [ask_exempt] ทำไมจะไม่จัด เขียนหนึ่งประโยค เช่น “ทั้งชั้นไปฝึกงานข้างนอก” อาจารย์ที่ปรึกษาจะได้อ่าน เรารอ 30 นาที
    [exempt] ทำไมไม่ต้องจัด เขียนหนึ่งประโยค หัวหน้าห้องจะได้อ่าน เรารอ 30 นาที
   *[return] ทำไมถึงส่งคืน เขียนหนึ่งประโยค หัวหน้าห้องจะได้อ่าน เรารอ 30 นาที
}
meeting-open =
    .button = เปิดดู
meeting-news = { $event ->
    [late_asked] <b>มีการประชุมย้อนหลังรอคุณยินยอม</b>
    [exempt_asked] <b>มีคำขอยกเว้นรอคุณตัดสิน</b>
    [proxy] <b>มีคนลงทะเบียนแทนแล้ว</b>
    [returned] <b>ถูกส่งคืน กรุณาลงทะเบียนใหม่</b>
    [admitted] <b>การประชุมย้อนหลังได้รับความยินยอมแล้ว</b>
    [exempted] <b>ได้รับยกเว้น</b>
    [refused] <b>ไม่ได้รับยกเว้น กรุณาจัด</b>
    [reopened] <b>เลิกการยกเว้นแล้ว กรุณาจัด</b>
    [corrected] <b>มีคนอื่นแก้สิ่งที่คุณลงทะเบียน</b>
   *[correction_asked] <b>มีคนขอให้คุณแก้การลงทะเบียน</b>
}
meeting-proof =
    .text = จัด{ $title }แล้ว: { $on } เข้าร่วม { $present } คน
