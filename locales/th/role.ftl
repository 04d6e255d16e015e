### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

role-duty =
    .name = { $duty ->
        [operator] ผู้ดูแลระบบ
        [admin] สำนักงานคณะทำงาน
        [member] สมาชิกคณะทำงาน
        [police] ตำรวจประจำวิทยาเขต
        [lead] หัวหน้าระดับคณะ
        [counsellor] อาจารย์ที่ปรึกษา
        [deputy] รองหัวหน้าห้อง
        [secretary] เลขานุการสันนิบาต
        [safety] ผู้ดูแลความปลอดภัย
        [volunteer] อาสาสมัคร
        [supporter] ผู้ช่วยเหลือผู้เสียหาย
        [viewer] ผู้บริหาร (ดูเท่านั้น)
        [steward] ผู้ดูแลภาษา
       *[monitor] หัวหน้าห้อง
    }
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = ทั้งมหาวิทยาลัย
role-console =
    .name = ผู้ดูแลระบบ (คอนโซล)

role-needed = คุณไม่มีสิทธิ์ทำสิ่งนี้ ผู้ที่ทำได้:
role-holders = { $role }: { $count ->
    [0] ยังไม่มี
   *[other] { $count } คน
}
role-console-only = ผู้ดูแลระบบเชิญได้ที่คอนโซลของเครื่องเท่านั้น โดยผู้ที่ดูแลเครื่อง

role-link =
    <b>คำเชิญ: { $role }</b>
    { $url }
    { $origin ->
        [delegated] เมื่อรับแล้วใช้ได้ถึง { $until } และคุณยังมีบทบาทของคุณ
        [handed_over] เมื่อรับแล้วบทบาทนี้ของคุณจบทันที และอีกฝ่ายมีบทบาทถึง { $until }
       *[invited] เมื่อรับแล้วใช้ได้ถึง { $until }
    }
    ลิงก์ใช้ได้ครั้งเดียว ภายใน 72 ชั่วโมง ส่งให้เจ้าตัวเป็นการส่วนตัว อย่าส่งในกลุ่ม

role-offer =
    <b>คุณได้รับเชิญเป็น: { $role }</b>
    { $origin ->
        [delegated] เป็นการทำแทนชั่วคราว ผู้เชิญยังมีบทบาทของตน
        [handed_over] เป็นการส่งต่อ เมื่อคุณรับ บทบาทนี้ของผู้เชิญจะจบ
       *[invited] เป็นการแต่งตั้ง
    }
    ผู้เชิญ: { $issuer }
    ถึง: { $until }
    ถ้าคุณรับ เราจะเก็บหมายเลขบัญชีและบทบาทนี้ ไม่เก็บชื่อ ถ้าไม่ได้เชิญคุณ กด “ไม่ใช่ฉัน”
role-accept =
    .button = รับ
    .toast = รับแล้ว
role-decline =
    .button = ไม่ใช่ฉัน
    .toast = ได้ คำเชิญนี้เป็นอันยกเลิก
role-accepted =
    ตอนนี้คุณคือ: { $role } ถึง { $until }
    ส่ง /help ดูว่าคุณทำอะไรได้ ส่ง /roles ดูบทบาทของคุณ
role-declined = คำเชิญเป็นอันยกเลิก และไม่มีอะไรเปลี่ยน: { $role }

role-taken =
    มีผู้รับคำเชิญของคุณแล้ว: { $role } ถึง { $until }
    ถ้าผิดคน ให้ถอนทันที
role-turned-down = คำเชิญของคุณถูกส่งกลับ: { $role } ผู้ที่เปิดบอกว่าไม่ใช่คนที่คุณหมายถึง กรุณาตรวจแล้วเชิญใหม่

role-list = <b>บทบาทของคุณ</b>
role-list-none = คุณไม่มีบทบาท การอ่านคำแนะนำและกดปุ่มไม่ต้องมีบทบาท
role-item = { $role } ถึง { $until }

role-revoke =
    .button = ถอน
    .toast = ถอนแล้ว
role-revoke-one =
    .button = ถอนข้อ { $number }
role-revoke-list = <b>บทบาทที่คุณถอนได้</b>
role-revoke-item = <b>{ $number }</b> { $role } ตั้งแต่ { $from } ถึง { $until }
role-revoke-none = ไม่มีบทบาทที่คุณถอนได้
role-revoked = ถอนแล้ว: { $role }
role-lost = บทบาทของคุณถูกถอน: { $role } มีคำถามให้ถามคณะทำงาน

role-choose =
    คุณจะเชิญคนมารับบทบาทใด
    พิมพ์เองก็ได้: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    ที่ไหน กดปุ่ม หรือพิมพ์แบบนี้: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    ภาษาใด พิมพ์แบบนี้: /invite { $word } ru
role-pass = คุณจะส่งต่อบทบาทใด
role-lend = คุณต้องการคนทำแทนบทบาทใด

role-handed-over = ส่งต่อแล้ว: { $role } ผู้รับช่วงรับแล้ว และบทบาทนี้ของคุณจบลง ขอบคุณ
role-passed-on =
    ส่งต่อแล้ว: { $role } ผู้รับช่วงทำหน้าที่ตั้งแต่ตอนนี้ถึง { $until }
    ถ้าผิดคน ให้ถอนทันที
role-state =
    <b>สถานะเมื่อส่งต่อ</b>
    ชั้นเรียน: { $classes } มีกลุ่มแล้ว: { $bound }
    กลุ่มที่พักอยู่: { $muted } กลุ่มที่ส่งไม่ได้: { $lost }
    ข้อความที่ไม่แน่ว่าส่งถึง: { $doubts }
    คำเชิญที่ยังไม่มีใครรับจะไม่ถูกส่งต่อ ถ้าต้องใช้ ให้เชิญใหม่

role-orphans =
    <b>บทบาทที่ไม่มีใครทำ: { $total }</b>
    จบไปในสัปดาห์ที่ผ่านมา กรุณาส่ง /invite หาผู้รับช่วง
role-orphan = { $role } จบเมื่อ { $ended }
role-orphans-more = ยังมีอีก { $more }
role-unanswered =
    <b>ชั้นเรียนที่ไม่มีทั้งหัวหน้าห้องและอาจารย์ที่ปรึกษา: { $total }</b>
    ไม่มีใครดูแล กรุณาเชิญคนด้วย /invite
role-unanswered-class = { $class }
