### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = การดูแลจิตใจ
    .button = การดูแลจิตใจ
support-kind-law =
    .name = คำปรึกษากฎหมาย
    .button = คำปรึกษากฎหมาย
support-ask =
    <b>คุณต้องการ{ $kind }หรือไม่</b>
    ถ้าคุณยินยอม:
    · เราจะบอกผู้ดูแลของมหาวิทยาลัยว่ามีคนต้องการ และอยู่วิทยาเขตไหน
    · คนเดียวที่รับเรื่องเท่านั้นที่รู้ว่าคุณคือใคร และติดต่อคุณได้
    · หลัง { $days } วันเราจะเตือนเขา เราบันทึกเพียงว่าได้คุยกันหรือไม่ ไม่บันทึกว่าคุยเรื่องอะไร
    ใช้สำหรับ{ $kind }เท่านั้น คุณถอนได้ทุกเวลา ที่นี่หรือด้วย /sos
support-agree =
    .button = ฉันยินยอม
support-decline =
    .button = ไม่เป็นไร ขอบคุณ
support-declined =
    ได้ ต้องการเมื่อไร ส่ง /sos ได้ทุกเวลา
    .toast = ได้
support-begun =
    <b>คุณยินยอมแล้ว: { $kind }</b>
    มีคนรับเมื่อไร เราจะบอกที่นี่ทันที
    .toast = ขอบคุณ มีคนรับเมื่อไรเราจะบอกคุณ
support-nobody =
    ตอนนี้เราติดต่อผู้ดูแลไม่ได้ แจ้งสำนักงานคณะทำงานแล้ว สายด่วนช่วยเหลือด้านจิตใจ: 12356
support-mine =
    <b>มีผู้ดูแลสำหรับ{ $kind }ของคุณแล้ว</b>
    เขาจะติดต่อคุณ เขาเท่านั้นที่รู้ว่าคุณคือใคร
support-over =
    { $kind }ของคุณสิ้นสุดแล้ว ต้องการเมื่อไร ส่ง /sos ได้ทุกเวลา
support-revoke-psychology =
    .button = เลิกรับการดูแลจิตใจ
support-revoke-law =
    .button = เลิกปรึกษากฎหมาย
support-revoked =
    <b>คุณถอนความยินยอมแล้ว: { $kind }</b>
    ผู้ดูแลที่รับเรื่องจะไม่เห็นอีกว่าคุณคือใคร
    .toast = ถอนแล้ว

support-call =
    <b>มีคนต้องการ{ $kind }</b>
    เคส { $case } · { $campus } · { $day }
    เป็นใคร คนเดียวที่รับเรื่องเท่านั้นที่เห็น
support-take =
    .button = ฉันรับเคสนี้
support-case =
    <b>เคส { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] คนที่ไม่อยู่ในรายชื่อ
    }
    { $link }
    ยินยอมเมื่อ: { $day }
    { $contacts }
    คุณเท่านั้นที่เห็น ทุกครั้งที่เปิดดูจะบันทึกในบันทึกงาน โดยไม่ระบุว่าเป็นเรื่องของใคร
    .toast = คุณเป็นผู้ดูแล
support-contact-none =
    .name = ยังไม่ได้คุยกัน
support-contact =
    .name = { $spoken ->
        [yes] วันที่ { $number }: คุยกันแล้ว
       *[no] วันที่ { $number }: ติดต่อไม่ได้
    }
support-day =
    เคส { $case } วันที่ { $number }: คุณได้คุยกับนักศึกษาหรือยัง
    .toast = บันทึกแล้ว
support-spoke =
    .button = คุยกันแล้ว
support-missed =
    .button = ติดต่อไม่ได้
support-close =
    .button = ปิดเคส
support-look =
    .button = ดูว่าเป็นใคร
support-waiting =
    เคส { $case } ({ $kind }, { $campus }) รอมาหนึ่งวันแล้วและยังไม่มีใครรับ กรุณาหาคนมารับบทบาทนี้: /invite
support-state = เคส { $case }: { $state ->
        [assigned] มีคนรับแล้ว
        [closed] สิ้นสุดแล้ว
        [released] เปิดรอผู้ดูแลคนใหม่
       *[redacted] นักศึกษาถอนความยินยอมแล้ว กรุณาอย่าติดต่อเขาเรื่องนี้อีก
    }
    .toast = สิ้นสุดแล้ว
