### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = สำนักงานความปลอดภัย
contact-office-police =
    .name = ตำรวจประจำวิทยาเขต
contact-office-duty =
    .name = เจ้าหน้าที่เวร
contact-office-counselling =
    .name = ศูนย์ให้คำปรึกษา
contact-office-students =
    .name = ฝ่ายกิจการนักศึกษา
contact-office-international =
    .name = สำนักงานนักศึกษาต่างชาติ

contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>โทรหาใครได้</b>
    แจ้งตำรวจโทร 110 สายด่วนต้านโกง 96110
contact-none = ที่นี่ยังไม่มีเบอร์ ให้โทร 110
contact-how =
    ถ้าจะแก้ ส่งแบบนี้ เช่น
    <code>/contact { $place } security { $phone }</code>
    <code>/contact { $place } counselling { $phone } 8:00-22:00</code>
    <code>/contact { $place } duty off</code>
contact-lacking = ยังขาดก่อนเปิดใช้บอต: { $offices } ({ $campus })
    .name = { $campus }: { $offices }
contact-preview =
    <b>แก้เบอร์นี้หรือไม่</b>
    { $campus }
    ตอนนี้: { $before }
    เปลี่ยนเป็น: { $after }
    กรุณาลองโทรเบอร์นี้ก่อนยืนยัน เพราะคนที่กำลังตกใจจะโทรตาม
contact-nothing =
    .name = ไม่มี
contact-saved =
    <b>แก้แล้ว</b>
    { $campus }
    { $line }
    .toast = แก้แล้ว
contact-told =
    { $role } แก้เบอร์ที่ /sos แสดง
    { $campus }
    { $line }
    ไม่ถูกต้องใช่ไหม /contact
contact-dropped =
    ไม่ได้แก้อะไร
    .toast = ไม่ได้แก้อะไร
contact-save =
    .button = ยืนยัน แก้เลย
contact-drop =
    .button = ไม่แก้
