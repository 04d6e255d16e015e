### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = ไม่มีข้อความที่ไม่แน่ว่าส่งถึง ทุกข้อความที่ส่งได้รับการยืนยันแล้ว
doubt-list =
    <b>มี { $total } ข้อความที่ไม่แน่ว่าส่งถึง</b>
    เครือข่ายขัดข้องระหว่างส่ง จึงไม่รู้ว่าส่งถึงหรือไม่ ดูในกลุ่มก่อน แล้วค่อยเลือก
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] คำตอบ
        [alert] การแจ้งเตือนภัย
        [reminder] การเตือน
        [edit] การแก้ไข
       *[tip] คำแนะนำ
    }
    { $head }
doubt-other-chat =
    .name = แชตที่ไม่มีชั้นเรียน
doubt-hidden =
    .name = (คณะทำงานเท่านั้นที่อ่านข้อความได้)

doubt-arrived =
    .button = { $number } ส่งถึงแล้ว
    .toast = นับว่าส่งถึงแล้ว
doubt-again =
    .button = { $number } ส่งซ้ำ
    .toast = จะส่งอีกครั้ง โดยระบุว่าเป็นการส่งซ้ำ
doubt-drop =
    .button = { $number } ปล่อยไว้
    .toast = จะไม่ส่งอีก
doubt-already-resolved =
    .toast = ข้อความนี้จัดการไปแล้ว

doubt-repeat-banner = <i>ส่งซ้ำข้อความก่อนหน้า ถ้าเห็นแล้วไม่ต้องสนใจ</i>
