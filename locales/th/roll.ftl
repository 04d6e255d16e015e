### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

roll-sheet =
    .title = รายชื่อบนกระดาษ
    .facts = { $college } · นักศึกษา { $students } คน · ทำเมื่อ { $year }-{ TWO($month) }-{ TWO($day) }
    .sheet = แผ่นที่ { $number } จาก { $sheets }
    .date = วันที่
    .about = เรื่อง
    .meeting = ประชุมชั้น
    .pledge = คำมั่น
    .other = อื่น ๆ
    .present = มา จาก { $students } คน
    .absent = เลขที่ผู้ขาด
    .signature = ลายเซ็นหัวหน้าห้อง
    .how = ติ๊กคนที่มา แล้วส่งถึง @{ $bot } ทางแชตส่วนตัว:
    .example = absent 3, 17, 22
    .or-all = ใส่เลขที่ของผู้ขาด ถ้ามาครบ ส่ง “all here”
    .offline = ออฟไลน์: ไม่ใช้แอปนี้ กรุณาบอกต่อหน้า
    .privacy = มีเพียงเลขที่และชื่อที่ปิดไว้ อย่าถ่ายรูปไปโพสต์ เสร็จแล้วส่งให้อาจารย์ที่ปรึกษา ซึ่งจะทำลายเมื่อจบภาคเรียน

roll-column =
    .number = เลขที่
    .name = ชื่อ
    .present = มา
    .signed = ลงชื่อ
    .note = หมายเหตุ

roll-caption =
    <b>{ $class }: รายชื่อบนกระดาษ</b>
    นักศึกษา { $students } คน กระดาษ A4 { $sheets } แผ่น เปิดไฟล์ในเบราว์เซอร์แล้วพิมพ์
    เสร็จแล้วส่งเลขที่ของผู้ขาดให้เรา เช่น “{ $example }” หรือ “all here” ถ้ามาครบ
    มีเพียงชื่อที่ปิดไว้ เสร็จแล้วส่งให้อาจารย์ที่ปรึกษา ซึ่งจะทำลายเมื่อจบภาคเรียน

roll-classes = <b>รายชื่อบนกระดาษของชั้นเรียนไหน</b>
roll-class = { $class }: นักศึกษา { $students } คน
    .button = { $class }
    .toast = กำลังส่งรายชื่อบนกระดาษของ { $class } มาที่แชตนี้
