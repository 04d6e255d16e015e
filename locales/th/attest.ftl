### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

attest-card =
    <b>{ $meeting }</b>
    จัดเมื่อ { $day } ตามบันทึกมีผู้เข้าร่วม { $enrolled ->
        [0] { $present } คน
       *[other] { $present } จาก { $enrolled } คน
    }
attest-ask = คุณเข้าร่วมหรือไม่ ถ้าเข้าร่วม กดหนึ่งครั้ง นับโดยไม่ระบุชื่อ ถึง { $until }
attest-count = ยืนยันแล้ว { $count } คน
attest-few = ตอนนี้มีผู้ยืนยันไม่ถึง 5 คน
attest-closed = { $count ->
    [0] ปิดการยืนยันแล้ว ขอบคุณ
   *[other] มีผู้ยืนยัน { $count } คน ขอบคุณ
}
attest-withdrawn =
    <b>{ $meeting }</b>
    สิ่งที่ลงทะเบียนสำหรับ { $day } เปลี่ยนไป ไม่ต้องยืนยันที่นี่

attest-thanks =
    .button = ฉันเข้าร่วม ✓
    .toast = ขอบคุณ นับโดยไม่ระบุชื่อแล้ว กดผิดหรือไม่ กดอีกครั้งภายใน 10 นาทีเพื่อยกเลิก
attest-again =
    .toast = นับคุณแล้ว ไม่ต้องกดอีก
attest-back =
    .toast = ยกเลิกแล้ว ไม่นับคุณแล้ว
attest-unbound =
    .toast = เรายังไม่รู้ว่าคุณคือใครในชั้นเรียน จึงไม่ได้นับ กรุณาส่ง /bind ทางแชตส่วนตัวก่อน แล้วกดใหม่
attest-other =
    .toast = นี่เป็นการประชุมของ { $class } ส่วนคุณผูกกับชั้นเรียนอื่น จึงไม่ได้นับ
attest-own =
    .toast = คุณลงทะเบียนการประชุมนี้เอง จึงไม่ต้องยืนยัน
attest-over =
    .toast = ปิดการยืนยันแล้ว ขอบคุณ
