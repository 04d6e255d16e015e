### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    กำหนด: { $due }
    ลงทะเบียนแล้ว: { $rate }
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(ยกเว้น { $exempt })
    }, { $percent }%
overview-part = { $part ->
    [open] ยังไม่มีวัน { $count }
    [planned] กำหนดวันแล้ว { $count }
    [returned] ถูกส่งคืน { $count }
    [asked] รอความยินยอม { $count }
    [late] ช้า { $count }
    [verified] รับรองแล้ว { $count }
    [peer] เพื่อนยืนยันแล้ว { $count }
   *[look] รอตรวจ { $count }
}
overview-never = { $count ->
    [0] ทุกชั้นเรียนเคยจัดอย่างน้อยหนึ่งครั้ง
   *[other] ชั้นเรียนที่ยังไม่เคยจัดเลย: { $count }
}
overview-class = { $number }. { $class } · { $state }
overview-state =
    .name = { $state ->
        [registered] จัดเมื่อ { $on }
        [peer_verified] จัดเมื่อ { $on } เพื่อนร่วมชั้นยืนยันแล้ว
        [needs_look] จัดเมื่อ { $on } รอตรวจ
        [verified] จัดเมื่อ { $on } รับรองแล้ว
        [late_asked] จัดเมื่อ { $on } รอความยินยอม
        [exempt_asked] ขอยกเว้น
       *[exempt] ได้รับยกเว้น
    }{ $late ->
        [yes] { " " }(ช้า)
       *[no] {""}
    }
overview-to-call = { $line } · ติดต่อ: { $duties }
overview-nobody = { $line } · ที่นั่นไม่มีใครที่แจ้งได้
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = ทุกคณะ
overview-open =
    .button = { $sort ->
        [league_class] คาบสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้น
    }{ $month ->
        [0] {""}
        [1] : ม.ค.
        [2] : ก.พ.
        [3] : มี.ค.
        [4] : เม.ย.
        [5] : พ.ค.
        [6] : มิ.ย.
        [7] : ก.ค.
        [8] : ส.ค.
        [9] : ก.ย.
        [10] : ต.ค.
        [11] : พ.ย.
       *[12] : ธ.ค.
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] คาบเรียนสันนิบาต
            [league_day] วันสันนิบาต
           *[class] ประชุมชั้นเรียน
        }
        [1] มกราคม
        [2] กุมภาพันธ์
        [3] มีนาคม
        [4] เมษายน
        [5] พฤษภาคม
        [6] มิถุนายน
        [7] กรกฎาคม
        [8] สิงหาคม
        [9] กันยายน
        [10] ตุลาคม
        [11] พฤศจิกายน
       *[12] ธันวาคม
    }
overview-shown =
    .toast = อยู่ข้างล่าง

forecast-outlook = คาดว่าถึงกำหนดจะเสร็จ { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(ประมาณ { $low } ถึง { $high })
    }
forecast-basis = { $past ->
    [0] เป็นการประมาณจากความคืบหน้าของเดือนนี้ วันที่กำหนดไว้ และการเลื่อนวัน ยังไม่มีข้อมูลของเดือนก่อน ๆ
   *[other] เป็นการประมาณจากความคืบหน้าของเดือนนี้ วันที่กำหนดไว้ การเลื่อนวัน และบันทึก { $past } รายการของเดือนก่อน ๆ
}
forecast-over = เลยกำหนดแล้ว จึงไม่มีอะไรให้ประมาณ
forecast-calls = <b>ควรติดต่อที่สุด (ที่มีผลมากก่อน)</b>
forecast-no-calls = ทุกชั้นเรียนที่ยังไม่ได้ลงทะเบียนกำหนดวันแล้ว ไม่ต้องติดต่อ
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] เลื่อนวัน { $times } ครั้ง
        [late] เดือนก่อนไม่ตรงเวลา
        [passed] เลยวันที่กำหนดแล้ว ยังไม่ได้ลงทะเบียน
        [none] ยังไม่กำหนดวัน
        [returned] ถูกส่งคืน ยังไม่ได้ลงทะเบียนใหม่
       *[nobody] ไม่มีใครที่แจ้งได้
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = คาดการณ์
