### คำแปลที่ผิด: ถามอะไรผู้อ่าน ผู้ดูแลภาษาเห็นอะไร และเกิดอะไรขึ้นต่อไป

words-report =
    .button = คำแปลผิด
    .toast = ส่งข้อความส่วนตัวให้คุณแล้ว
words-unreachable =
    .toast = ยังส่งข้อความถึงคุณไม่ได้ กรุณาเปิดโปรไฟล์ของฉัน กดเริ่ม แล้วกดที่นี่อีกครั้ง
words-which =
    <b>ประโยคใดแปลผิด</b>
    กดหมายเลขของประโยค ไม่มีใครรู้ว่าใครเป็นผู้แจ้ง
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>ขอบคุณ คุณแจ้งประโยคนี้:</b>
    { $words }
    ถ้าต้องการ เขียนว่าผิดตรงไหนในข้อความเดียวภายใน 30 นาที
    .toast = แจ้งแล้ว ขอบคุณ
words-explained = ขอบคุณ ส่งต่อให้ผู้ดูแลภาษานี้แล้ว เมื่อแก้แล้ว โพสต์จะเปลี่ยนตาม

words-case =
    <b>มีผู้แจ้งว่าคำแปลผิด</b>
    จำนวนที่แจ้ง: { $count } · { $language } · <code>{ $name }</code>
    <b>ภาษาจีน:</b> { $zh }
    <b>ภาษาอังกฤษ:</b> { $en }
    <b>ตอนนี้:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>ภาษาจีน:</b> { $zh }
    <b>ภาษาอังกฤษ:</b> { $en }
    { $state ->
        [corrected] <b>ตอนนี้ (แก้ในแชตแล้ว):</b> { $words }
       *[filed] <b>ตอนนี้:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    กดรายการเพื่อดูและแก้ไข
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>คำแปล</b>
    มีผู้แจ้ง: { $reported }
    แก้แล้ว: { $corrected }
    ถ้าต้องการดูข้อความ ส่งเช่น <code>/words tip police-1 ru</code>
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    ส่งคำแปลใหม่ของ <code>{ $name }</code> ({ $language }) ในข้อความเดียว คงตัวเลขและสิ่งที่อยู่ในวงเล็บปีกกาไว้ตามเดิม
    ตอนนี้: <code>{ $words }</code>
    .button = แก้ไข
words-preview =
    <b>ผู้อ่านจะเห็น</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = ใช้ตั้งแต่ตอนนี้: { $name } ({ $language }) โพสต์ใน 14 วันที่ผ่านมาจะเปลี่ยนตาม
    .button = ใช้ข้อความนี้
words-kept = คงไว้ตามเดิม: { $name } ({ $language })
    .button = แปลถูกแล้ว
words-dropped = ไม่ได้เปลี่ยนอะไร: { $name } ({ $language })
    .button = ไม่ใช้
words-taken-back = กลับไปใช้ข้อความเดิมแล้ว: { $name } ({ $language })
    .button = ถอนการแก้ไข
words-stale =
    <b>การแก้ไขหนึ่งรายการไม่ถูกใช้แล้ว</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    ข้อความภาษาจีนหรือภาษาอังกฤษเปลี่ยนหลังจากนั้น กรุณาดูอีกครั้ง: /words { $name } { $language }
    การแก้ไขคือ: { $words }
