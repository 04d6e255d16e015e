### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

privacy-refused =
    ไม่ได้เก็บ กรุณาแก้แล้วส่งใหม่
    { $lines }
privacy-leak = ดูเหมือนมี{ $kind }อยู่ ให้เขียนว่า “{ $instead }”
privacy-leak-quoted = “{ $quote }” ละเอียดเกินไป ให้เขียนว่า “{ $instead }”
privacy-kind = { $kind ->
    [identity_card] เลขบัตรประชาชน
    [mobile] เบอร์มือถือ
    [landline] เบอร์โทรศัพท์บ้าน
    [bank_card] เลขบัตรธนาคาร
    [passport] เลขพาสปอร์ตหรือใบอนุญาต
    [student_number] รหัสนักศึกษา
    [account] บัญชีแชต
    [email] ที่อยู่อีเมล
    [plate] ทะเบียนรถ
    [room] เลขห้องหอพัก
    [building] ตึกหอพัก
    [class] ชั้นเรียน
    [name] ชื่อคน
    [amount] จำนวนเงินที่แน่ชัด
    [moment] เวลาที่แน่ชัด
    [combination] คำบรรยายที่รู้ว่าเป็นใคร
   *[link] ที่อยู่เว็บ
}
privacy-general = { $form ->
    [identity_card] (ละเลขบัตรประชาชน)
    [mobile] (ละเบอร์มือถือ)
    [landline] (ละเบอร์โทรศัพท์)
    [bank_card] (ละเลขบัตร)
    [passport] (ละเลขเอกสาร)
    [student_number] (ละรหัสนักศึกษา)
    [account] (ละบัญชี)
    [email] (ละอีเมล)
    [plate] (ละทะเบียนรถ)
    [name] (ละชื่อ)
    [room] ห้องหอพักแห่งหนึ่ง
    [building] หอพักแห่งหนึ่ง
    [class] ชั้นเรียนหนึ่ง
    [college] คณะหนึ่ง
    [cohort] (ละชั้นปี)
    [student] นักศึกษา
    [abroad] ต่างชาติ
   *[country] ต่างประเทศ
}
privacy-name = { $surname } (ละชื่อต้น)
privacy-day-part = { $part ->
    [night] กลางดึก
    [morning] ช่วงเช้า
    [afternoon] ช่วงบ่าย
   *[evening] ช่วงค่ำ
}
privacy-amount = กว่า{ $zeros ->
    [4] { $digit ->
        [1] หนึ่งหมื่น
        [2] สองหมื่น
        [3] สามหมื่น
        [4] สี่หมื่น
        [5] ห้าหมื่น
        [6] หกหมื่น
        [7] เจ็ดหมื่น
        [8] แปดหมื่น
       *[9] เก้าหมื่น
    }
    [7] { $digit ->
        [1] สิบล้าน
        [2] ยี่สิบล้าน
        [3] สามสิบล้าน
        [4] สี่สิบล้าน
        [5] ห้าสิบล้าน
        [6] หกสิบล้าน
        [7] เจ็ดสิบล้าน
        [8] แปดสิบล้าน
       *[9] เก้าสิบล้าน
    }
    [8] { $digit ->
        [1] หนึ่งร้อยล้าน
        [2] สองร้อยล้าน
        [3] สามร้อยล้าน
        [4] สี่ร้อยล้าน
        [5] ห้าร้อยล้าน
        [6] หกร้อยล้าน
        [7] เจ็ดร้อยล้าน
        [8] แปดร้อยล้าน
       *[9] เก้าร้อยล้าน
    }
    [9] { $digit ->
        [1] หนึ่งพันล้าน
        [2] สองพันล้าน
        [3] สามพันล้าน
        [4] สี่พันล้าน
        [5] ห้าพันล้าน
        [6] หกพันล้าน
        [7] เจ็ดพันล้าน
        [8] แปดพันล้าน
       *[9] เก้าพันล้าน
    }
   *[other] { $digit ->
        [1] หนึ่ง
        [2] สอง
        [3] สาม
        [4] สี่
        [5] ห้า
        [6] หก
        [7] เจ็ด
        [8] แปด
       *[9] เก้า
    }{ $zeros ->
        [2] ร้อย
        [3] พัน
        [5] แสน
       *[6] ล้าน
    }
}{ $currency ->
    [dollar] ดอลลาร์
    [euro] ยูโร
    [rouble] รูเบิล
    [won] วอน
   *[yuan] หยวน
}
