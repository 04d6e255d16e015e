### Quiz questions that staff write while the bot runs: the list, the form, the card of a question, and what follows.

questions-list =
    <b>คำถามแบบทดสอบของเราเอง</b>
    ใช้อยู่: { $used } ข้อ · รอคนที่สอง: { $waiting } ข้อ
    กดคำถามเพื่อดู คนที่ตรวจต้องไม่ใช่คนที่เขียน
questions-line = { $state ->
        [draft] รอตรวจ
        [returned] ส่งคืน
        [retired] เลิกใช้
       *[approved] ใช้อยู่
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … และอีก { $count } ข้อ

questions-kinds =
    <b>คำถามใหม่</b>
    เป็นเรื่องกลโกงแบบไหน
questions-wanted = { $language ->
        [zh] <b>คำถามภาษาจีน</b> กดแบบฟอร์มเพื่อคัดลอก กรอก แล้วส่งมาในข้อความเดียว คำตอบเป็นตัวอักษรหนึ่งตัว A ถึง D
       *[en] <b>คำถามภาษาอังกฤษ</b> คำถามเดียวกัน ตัวเลือกสี่ข้อเหมือนกัน เรียงลำดับเหมือนกัน กดแบบฟอร์มเพื่อคัดลอก กรอก แล้วส่งมาในข้อความเดียว
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    คำถาม: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    คำตอบ: { $right }
    เหตุผล: { $why }

questions-head = { $head ->
        [preview] <b>ผู้อ่านจะเห็นแบบนี้</b> ถ้าต้องการแก้ ส่งแบบฟอร์มของภาษานั้นใหม่
        [handed] <b>ส่งแล้ว: { $id }</b> คนอื่นในสำนักงานคณะทำงานจะตรวจ แล้วเราจะแจ้งผลให้ทราบ
        [alone] <b>ส่งแล้ว: { $id }</b> ต้องรอก่อน เพราะยังไม่มีคนอื่นในสำนักงานคณะทำงานที่ตรวจได้ ต้องให้บทบาทนี้กับคนที่สอง (/invite) แล้วเขาจะพบคำถามที่ /question
        [review] <b>กรุณาตรวจคำถามนี้: { $id }</b> คนอื่นเป็นผู้เขียน เมื่อคุณอนุมัติแล้ว คำถามนี้จะใช้ในแบบทดสอบ
        [own] <b>คำถาม { $id } ของคุณกำลังรอ</b>ให้คนอื่นในสำนักงานคณะทำงานตรวจ
        [returned] <b>ถูกส่งคืน: { $id }</b> กรุณาแก้แล้วส่งใหม่
        [sent_back] <b>ส่งคืนให้ผู้เขียนแล้ว: { $id }</b> เมื่อแก้แล้วจะกลับมาให้คุณตรวจอีกครั้ง
        [retired] <b>เลิกใช้แล้ว: { $id }</b> จะไม่ถามข้อนี้อีก
        [dropped] <b>ไม่ได้ส่ง</b> ไม่มีการเก็บอะไรไว้
       *[approved] <b>ใช้อยู่: { $id }</b> ข้อนี้ใช้ถามในแบบทดสอบ
    }
questions-remark = <b>สิ่งที่ต้องแก้:</b> { $remark }
questions-about = { $fraud } · สำหรับ: { $audience }
questions-others = มีภาษาอื่นด้วย: { $languages }
questions-came = <b>มีคำถามแบบทดสอบรอคุณตรวจ: { $count } ข้อ</b> ส่งมาเป็นไฟล์ ส่ง /question เพื่อดูทีละข้อ
questions-remark-wanted = ต้องแก้อะไรใน <code>{ $id }</code> กรุณาเขียนในข้อความเดียว ไม่เกิน { $most } ตัวอักษร ผู้เขียนจะเห็นข้อความของคุณ แต่ไม่เห็นชื่อคุณ

questions-file =
    <b>ส่งคำถามเป็นไฟล์</b>
    ส่งไฟล์ .xlsx หรือ .csv มาที่นี่ แต่ละแถวคือหนึ่งภาษาของหนึ่งคำถาม แถวที่ป้ายเหมือนกันคือคำถามเดียวกัน ต้องมีทั้งภาษาจีนและภาษาอังกฤษ เราจะเทียบก่อน แล้วรับทั้งหมดหรือไม่รับเลย คำถามที่รับแล้วแต่ละข้อต้องรอคนที่สอง แต่ละช่องไม่เกิน { $most } ตัวอักษร
    .button = ส่งเป็นไฟล์
questions-template =
    กรอกใต้แถวหัวตาราง แล้วส่งไฟล์กลับมา ตัวอย่างในไฟล์เป็นเรื่องสมมติ กรุณาเปลี่ยน
    .button = รับไฟล์สำหรับกรอก
    .name = ไฟล์กรอกคำถามแบบทดสอบ
questions-in-file = { $head ->
        [same] <b>ไม่มีอะไรใหม่ในไฟล์</b> มีอยู่แล้ว: { $same } ข้อ
        [applied] <b>รับแล้ว: { $new } ข้อ</b> แต่ละข้อรอคนที่สอง ส่ง /question เพื่อดูความคืบหน้า
        [cancelled] <b>ไม่ได้รับคำถามข้อใดไว้เลย</b>
       *[ready] <b>รับไฟล์นี้ได้</b> ใหม่: { $new } ข้อ · มีข้อความเดียวกันอยู่แล้ว: { $same } ข้อ รับได้จนถึงพรุ่งนี้เวลานี้
    }
questions-file-faults = <b>ไฟล์มีที่ผิด จึงไม่ได้รับคำถามข้อใดไว้เลย</b> กรุณาแก้แล้วส่งใหม่
questions-row-fault = แถว { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] ป้าย
        [language] ภาษา
        [type] ประเภท
        [text] คำถาม
        [a] A
        [b] B
        [c] C
        [d] D
        [right] คำตอบ
        [why] เหตุผล
       *[for] สำหรับ
    }
questions-fault = “{ $part }” – { $flaw ->
        [missing] ยังไม่มี กรุณาเติม
        [twice] มีสองครั้ง กรุณาเหลือไว้ครั้งเดียว
        [unread] อ่านไม่ได้ คำตอบให้เขียนตัวอักษรตัวเดียว A ถึง D และในช่องต้องไม่มีสูตร
        [unknown] เราไม่รู้จักชื่อนี้ กรุณาเทียบกับไฟล์สำหรับกรอก
        [alike] มีความหมายเหมือนตัวเลือกอื่น กรุณาให้ทั้งสี่ข้อต่างกัน
        [long] ยาวเกินไป ไม่เกิน { $most } ตัวอักษร
        [language] เป็นอีกภาษาหนึ่ง กรุณาแยกภาษาจีนกับภาษาอังกฤษ
        [address] มีที่อยู่เว็บที่ผู้อ่านอาจเปิด กรุณาบรรยายหน้าเว็บนั้นแทน
        [private] มีหมายเลขหรือบัญชีที่อาจเป็นของใครบางคน กรุณาเอาออก
       *[differs] ไม่ตรงกับที่เขียนไว้ในอีกภาษา กรุณาทำให้เหมือนกัน
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = ภาษาจีน, จีน
questions-english =
    .words = ภาษาอังกฤษ, อังกฤษ

# An invented question in the file to fill in. B is right.
questions-example =
    .body = มีคนโทรมาบอกว่าพัสดุชื่อคุณมีเอกสารปลอม แล้วโอนสายให้ “ตำรวจ” คุณจะทำอย่างไร
    .a = ทำตามที่เจ้าหน้าที่ในสายบอก
    .b = วางสายแล้วโทร 110 เอง
    .c = ส่งรูปเอกสารของตัวเองไป
    .d = จ่ายเงินให้เรื่องจบ
    .why = ตำรวจไม่ทำคดีทางโทรศัพท์และไม่รับเงิน กรุณาโทร 110 เอง

questions-new =
    .button = คำถามใหม่
questions-submit =
    .button = ส่งตรวจ
questions-drop =
    .button = ไม่ส่ง
questions-approve =
    .button = อนุมัติ
questions-return =
    .button = ส่งคืน
questions-correct =
    .button = แก้ไข
questions-withdraw =
    .button = ถอนคำถามนี้
questions-retire =
    .button = เลิกใช้
questions-apply =
    .button = รับคำถาม
questions-cancel =
    .button = ไม่รับ
