### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

review-why =
    .name = { $why ->
        [doubt] เพื่อนร่วมชั้นยืนยันน้อย และไม่มีรูป
        [unconfirmed] ไม่มีรูป
        [late] ลงทะเบียนย้อนหลัง ต้องให้คุณยินยอม
        [exemption] ขอยกเว้น
        [drawn] สุ่มตรวจ
        [confirmed] เพื่อนร่วมชั้นยืนยันแล้ว
       *[registered] ลงทะเบียนแล้ว เพื่อนร่วมชั้นยังยืนยันได้
    }
review-confirmed = เพื่อนร่วมชั้นยืนยัน { $count } จาก { $bound } คน
review-photo-or-none = { $photo ->
    [yes] มีรูป
   *[no] ไม่มีรูป
}

review-list =
    <b>การประชุมที่ควรตรวจ ({ $total }) เรื่องด่วนก่อน</b>
    .button = ไปตรวจ
review-list-none = ไม่มีการประชุมที่รอคุณ
review-row = { $number }. <b>{ $place }</b> { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] เข้าร่วม { $present } คน
   *[other] เข้าร่วม { $present } จาก { $enrolled } คน
}{ $timing ->
    [late] {" "}(ช้า)
    [added] {" "}(ย้อนหลัง)
   *[on_time] {""}
}
review-reason = เหตุผล: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = รายละเอียดอยู่ข้างล่าง
review-pass =
    .button = รับรองที่ยืนยันแล้ว { $count }
    .toast = { $count ->
        [0] ไม่มีรายการให้รับรองแล้ว
       *[other] รับรองการประชุม { $count } ครั้งแล้ว
    }

review-card = เหตุที่ต้องตรวจ: { $why }
review-own = คุณลงทะเบียนหรือรับรองรายการนี้เอง จึงต้องให้คนอื่นตรวจ
review-checklist =
    กรุณาตรวจ:
    ① ถามนักศึกษาสองคน: วันนั้นจัดจริงไหม พูดเรื่องอะไร
    ② วันที่และจำนวนคนตรงกันไหม
    ③ ถ้ามีรูป เป็นรูปของการประชุมนี้ไหม
review-sound =
    .button = ตรงกับที่ลงทะเบียน
    .toast = บันทึกแล้ว: ตรงกับที่ลงทะเบียน
review-unsound =
    .button = ไม่ตรงที่ลงทะเบียน
review-again =
    .toast = มีคนตรวจไปแล้ว

review-photo =
    { $place } { $meeting }
    .button = รูป
    .toast = รูปอยู่ข้างล่าง

review-word = <b>มีการประชุม { $total } ครั้งรอคุณตรวจ</b>
review-word-why = · { $why }: { $count }
