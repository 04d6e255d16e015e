### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>บันทึกงาน: { $asked }</b>
ledger-own-scope = คุณไม่ได้ระบุสถานที่ จึงแสดงเฉพาะส่วนที่คุณดูแล
ledger-none = ไม่มีรายการแบบนี้
ledger-total = { $count } รายการ, { $days }
ledger-total-corrected = ในจำนวนนี้ { $count } รายการถูกแก้ไขภายหลัง
ledger-by-kind = ตามประเภท: { $list }
ledger-by-unit = ตามหน่วยงาน: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = ที่เหลือ
ledger-as-of = บันทึกงานตามสภาพเมื่อสิ้นวันที่ { $day } สิ่งที่เขียนหรือแก้ไขหลังจากนั้นไม่นับ
ledger-as-of-now = ข้อมูล ณ { $moment }
ledger-day =
    .name = { $day } { $month ->
        [1] มกราคม
        [2] กุมภาพันธ์
        [3] มีนาคม
        [4] เมษายน
        [5] พฤษภาคม
        [6] มิถุนายน
        [7] กรกฎาคม
        [8] สิงหาคม
        [9] กันยายน
        [10] ตุลาคม
        [11] พฤศจิกายน
       *[12] ธันวาคม
    } { $year }
ledger-days =
    .name = { $since } ถึง { $until }
ledger-since =
    .name = ตั้งแต่ { $day }
ledger-until =
    .name = จนถึง { $day }
ledger-by =
    .name = โดย { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = คอนโซล
ledger-by-clock =
    .name = ระบบตั้งเวลา
ledger-by-person =
    .name = บุคคล

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (ขีดฆ่าเมื่อ { $on } ด้วย { $by })
ledger-line-corrected = { $line } (แก้ไขเมื่อ { $on } ดู { $by })
ledger-unknown-kind = โปรแกรมรุ่นใหม่กว่าเขียนรายการนี้ ประเภท { $kind } รุ่นนี้อ่านไม่ได้
ledger-full-kind = ประเภท: { $value }
ledger-full-at = เขียนเมื่อ: { $value }
ledger-full-by = โดย: { $value }
ledger-full-item = งาน: { $value }
ledger-full-corrects = แก้ไข { $entry } เพราะ: { $reason }
ledger-full-blob = มีไฟล์หลักฐาน ค่าตรวจสอบ <code>{ $hash }</code>
ledger-full-hash = ค่าตรวจสอบ: <code>{ $hash }</code>

# When a word means several things.
ledger-which = “{ $word }” หมายถึงได้หลายอย่าง หมายถึงข้อไหน
ledger-which-of-many = “{ $word }” หมายถึงได้ { $count } อย่าง นี่คือ { $shown } ข้อแรก เลือกหนึ่งข้อ หรือเขียนให้ครบกว่านี้:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>กรุณาตรวจ จะเขียนเมื่อคุณยืนยัน</b>
    { $place }: { $text }
    หลังจากนั้นเปลี่ยนไม่ได้ ทำได้เพียงแก้ไขด้วยรายการใหม่
ledger-note-draft-item =
    <b>กรุณาตรวจ จะเขียนเมื่อคุณยืนยัน</b>
    { $place }: { $text }
    งาน: { $item }
    หลังจากนั้นเปลี่ยนไม่ได้ ทำได้เพียงแก้ไขด้วยรายการใหม่
ledger-strike-draft =
    <b>กรุณาตรวจ รายการจะถูกขีดฆ่าเมื่อคุณยืนยัน</b>
    { $entry }
    เหตุผล: { $reason }
    รายการเดิมยังอยู่และมีเครื่องหมายว่าขีดฆ่า รายการหนึ่งแก้ไขได้ครั้งเดียว
ledger-replace-draft =
    <b>กรุณาตรวจ รายการจะถูกแก้ไขเมื่อคุณยืนยัน</b>
    { $entry }
    เปลี่ยนเป็น: { $text }
    เหตุผล: { $reason }
    รายการเดิมยังอยู่และมีเครื่องหมายว่าแก้ไข รายการหนึ่งแก้ไขได้ครั้งเดียว
ledger-confirm =
    .button = เขียนลงบันทึกงาน
    .toast = เขียนลงบันทึกงานแล้ว
ledger-cancel =
    .button = ยกเลิก
    .toast = ยกเลิกแล้ว ไม่ได้เขียนอะไร
ledger-written = เขียนลงบันทึกงานแล้ว
ledger-cancelled = ยกเลิกแล้ว ไม่ได้เขียนอะไร

# Exports. $most: how many entries a file takes.
ledger-export-begun = กำลังทำไฟล์ เสร็จแล้วจะส่งให้
ledger-export-done = ไฟล์เสร็จแล้ว: { $count } รายการ การส่งออกครั้งนี้บันทึกในบันทึกงานแล้ว
ledger-export-too-many = มี { $count } รายการ แต่ไฟล์หนึ่งใส่ได้ { $most } กรุณาขอให้น้อยลง เช่น หนึ่งเดือนหรือหนึ่งคณะ
ledger-export-empty = ไม่มีรายการแบบนี้ จึงไม่มีไฟล์
ledger-export-not-allowed = คุณไม่มีสิทธิ์ส่งออกรายการเหล่านี้แล้ว จึงไม่มีไฟล์
ledger-export-failed = ทำไฟล์ไม่ได้ เป็นปัญหาของเราและอยู่ในบันทึกของระบบ บันทึกงานไม่มีอะไรเปลี่ยน กรุณาแจ้งผู้ดูแลระบบ
ledger-export-mark =
    .name = ส่งออกเมื่อ { $moment } โดย { $role }: { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (ตามสภาพเมื่อสิ้นวันที่ { $day })
ledger-export-caption =
    { $mark }
    มีบันทึกการทำงาน กรุณาอย่าส่งต่อในกลุ่ม
ledger-column-number =
    .name = หมายเลข
ledger-column-day =
    .name = วันที่
ledger-column-at =
    .name = เขียนเมื่อ
ledger-column-kind =
    .name = ประเภท
ledger-column-sentence =
    .name = สิ่งที่ทำ
ledger-column-campus =
    .name = วิทยาเขต
ledger-column-college =
    .name = คณะ
ledger-column-class =
    .name = ชั้นเรียน
ledger-column-department =
    .name = ฝ่าย
ledger-column-item =
    .name = งาน
ledger-column-doer =
    .name = โดย
ledger-column-correction =
    .name = การแก้ไข
ledger-column-reason =
    .name = เหตุผล
ledger-cell-struck =
    .name = ขีดฆ่าด้วย { $entry }
ledger-cell-replaced =
    .name = แก้ไขด้วย { $entry }
ledger-cell-corrects =
    .name = แก้ไข { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    บันทึกงานเริ่มที่นี่ หมายเลข { $origin }
    .name = เริ่มบันทึกงาน
    .words = เริ่มบันทึกงาน
ledger-fact-ledger-struck =
    การแก้ไข: รายการที่ไม่เป็นจริงถูกขีดฆ่า
    .name = การแก้ไขรายการ
    .words = ขีดฆ่า, แก้ไขรายการ
ledger-fact-work-noted =
    { $text }
    .name = งานที่จดเอง
    .words = จดเอง, จดไว้
ledger-fact-ledger-exported =
    ส่งออก { $entries } รายการจากบันทึกงานเป็น { $format }
    .name = ส่งออกบันทึกงาน
    .words = การส่งออก
ledger-fact-tip-planned =
    วางกำหนดคำแนะนำสำหรับ { $slot }: { $groups } กลุ่ม และผู้สมัครรับทางแชตส่วนตัว { $subscribers } คน
    .name = วางกำหนดคำแนะนำ
    .words = กำหนดคำแนะนำ
ledger-fact-tip-delivered =
    คำแนะนำ { $tip } ส่งถึงกลุ่มชั้นเรียน (การส่ง { $delivery }, { $proof ->
        [answer] แอปยืนยัน
        [evidence] มีคนกด
        [person] มีคนดูแล้ว
       *[policy] ถือว่าถึงตามกฎ
    })
    .name = คำแนะนำส่งถึง
    .words = ส่งถึงแล้ว
ledger-fact-tip-failed =
    คำแนะนำ { $tip } ส่งไม่ถึงกลุ่มชั้นเรียน (การส่ง { $delivery }, { $why ->
        [expired] ช้าเกินไป
       *[failed] แอปไม่รับ
    })
    .name = คำแนะนำส่งไม่ถึง
    .words = ส่งไม่ถึง
ledger-fact-group-bound =
    ผูกกลุ่ม { $chat } แล้ว
    .name = ผูกกลุ่ม
    .words = กลุ่มที่ผูก
ledger-fact-group-unbound =
    เลิกผูกกลุ่ม { $chat } แล้ว
    .name = เลิกผูกกลุ่ม
    .words = กลุ่มที่เลิกผูก
ledger-fact-group-lost =
    ส่งข้อความถึงกลุ่ม { $chat } ไม่ได้แล้ว
    .name = กลุ่มที่ส่งไม่ได้
    .words = กลุ่มหาย
ledger-fact-group-returned =
    ส่งข้อความถึงกลุ่ม { $chat } ได้อีกครั้ง
    .name = กลุ่มกลับมา
    .words = กลับมา
ledger-fact-group-muted =
    กลุ่ม { $chat } ไม่รับคำแนะนำถึง { $until }
    .name = พักกลุ่ม
    .words = กลุ่มที่พัก
ledger-fact-group-unmuted =
    กลุ่ม { $chat } รับคำแนะนำอีกครั้ง
    .name = กลุ่มรับต่อ
    .words = เลิกพัก
ledger-fact-class-cadence =
    ชั้นเรียนรับคำแนะนำ: { $cadence }
    .name = เปลี่ยนความถี่
    .words = ความถี่คำแนะนำ
ledger-fact-class-added =
    เพิ่มชั้นเรียนแล้ว
    .name = เพิ่มชั้นเรียน
    .words = ชั้นเรียนใหม่
ledger-fact-role-offered =
    ออกคำเชิญ { $invitation }: { $duty }
    .name = คำเชิญรับบทบาท
    .words = คำเชิญ
ledger-fact-role-declined =
    คำเชิญ { $invitation } ถูกปฏิเสธ: { $duty }
    .name = ปฏิเสธคำเชิญ
    .words = คำเชิญถูกปฏิเสธ
ledger-fact-role-badge =
    แสดงบัตรเจ้าหน้าที่ของการแต่งตั้ง { $grant }: { $duty }
    .name = แสดงบัตรเจ้าหน้าที่
    .words = บัตรเจ้าหน้าที่
ledger-fact-group-guarded =
    เปิดการป้องกันชื่อเลียนแบบในกลุ่ม { $chat }
    .name = เปิดป้องกันชื่อเลียนแบบ
    .words = เปิดการป้องกัน
ledger-fact-group-unguarded =
    ปิดการป้องกันชื่อเลียนแบบในกลุ่ม { $chat }
    .name = ปิดป้องกันชื่อเลียนแบบ
    .words = ปิดการป้องกัน
ledger-fact-group-lookalike =
    ในกลุ่ม { $chat } มีชื่อคล้ายชื่อเจ้าหน้าที่ แจ้งหัวหน้าห้องและอาจารย์ที่ปรึกษาแล้ว
    .name = พบชื่อเลียนแบบ
    .words = ชื่อเลียนแบบ
ledger-fact-group-lookalike_judged =
    ชื่อคล้ายชื่อเจ้าหน้าที่ในกลุ่ม { $chat } ผลคือ: { $how ->
        [them] เป็นเจ้าตัว
       *[other] ไม่ใช่เจ้าตัว
    }
    .name = ตัดสินชื่อเลียนแบบ
    .words = ตรวจชื่อเลียนแบบ
ledger-fact-question-proposed =
    คำถามแบบทดสอบ { $question } ส่งแล้ว และรอคนที่สอง
    .name = ส่งคำถาม
    .words = ส่งคำถาม
ledger-fact-question-approved =
    คำถามแบบทดสอบ { $question } คนที่สองอนุมัติแล้ว และใช้ถามตั้งแต่ตอนนี้
    .name = อนุมัติคำถาม
    .words = อนุมัติคำถาม
ledger-fact-question-returned =
    คำถามแบบทดสอบ { $question } ถูกส่งคืนให้ผู้เขียน
    .name = ส่งคืนคำถาม
    .words = ส่งคืนคำถาม
ledger-fact-question-retired =
    คำถามแบบทดสอบ { $question } เลิกใช้แล้ว และจะไม่ถามอีก
    .name = เลิกใช้คำถาม
    .words = เลิกใช้คำถาม
ledger-fact-words-corrected =
    แก้คำแปล { $name } ภาษา { $language } แล้ว
    .name = แก้คำแปล
    .words = แก้คำแปล
ledger-fact-words-ended =
    การแก้คำแปล { $name } ภาษา { $language } ไม่ถูกใช้แล้ว: { $why ->
        [stale] ต้นฉบับเปลี่ยน
       *[taken_back] มีผู้ถอนการแก้ไข
    }
    .name = เลิกใช้การแก้คำแปล
    .words = เลิกใช้การแก้คำแปล
ledger-fact-role-granted =
    การแต่งตั้ง { $grant } เริ่มมีผล: { $duty } ({ $origin ->
        [delegated] ทำแทน
        [handed_over] ส่งต่อ
       *[invited] แต่งตั้ง
    }) ถึง { $until }
    .name = ให้บทบาท
    .words = แต่งตั้ง, การแต่งตั้ง
ledger-fact-role-ended =
    การแต่งตั้ง { $grant } สิ้นสุด: { $duty } ({ $why ->
        [handed_over] ส่งต่อ
        [replaced] แทนด้วยการแต่งตั้งใหม่
       *[revoked] ถูกถอน
    })
    .name = บทบาทสิ้นสุด
    .words = พ้นบทบาท
ledger-fact-roster-changed =
    อัปเดตรายชื่อ: ใหม่ { $new } เปลี่ยน { $changed } จากชั้นเรียนอื่น { $moved } ออกไป { $left }
    .name = อัปเดตรายชื่อ
    .words = แก้รายชื่อ
ledger-fact-term-begun =
    ภาคเรียน { $term } เริ่มแล้ว
    .name = เริ่มภาคเรียน
    .words = เปิดภาคเรียน
ledger-fact-doubt-settled =
    การส่ง { $delivery } ที่ไม่แน่ชัดได้ข้อสรุป: { $how ->
        [again] ส่งซ้ำ
        [drop] ปล่อยไว้
       *[arrived] ส่งถึงแล้ว
    }
    .name = สรุปข้อความที่ไม่แน่ชัด
    .words = สรุปข้อความ
ledger-fact-data-purged =
    ลบสิ่งที่ครบกำหนดเก็บ { $removed } รายการ: { $what ->
        [taps] การกด
        [texts] เนื้อหาข้อความ
        [copies] สำเนาข้อมูล
        [set_aside] ข้อความที่พักไว้
        [bindings] การผูกครั้งก่อน
        [roles] บทบาทที่จบแล้ว
        [links] ลิงก์ที่หมดอายุ
        [invitations] คำเชิญที่หมดอายุ
        [introductions] การผูกที่ยังไม่เสร็จ
        [imports] รายชื่อที่ไม่ได้ใช้
        [requests] คำถามถึงบันทึกงาน
       *[other] ข้อมูลอื่น
    }
    .name = ลบข้อมูลที่ครบกำหนด
    .words = ล้างข้อมูล
ledger-fact-plan-loaded =
    อ่านแผนแล้ว: { $items } รายการ ค่าตรวจสอบไฟล์ { $hash }
    .name = อ่านแผน
    .words = โหลดแผน
ledger-fact-plan-published =
    เผยแพร่ { $tasks } งานในแผน ค่าตรวจสอบไฟล์ { $hash }
    .name = เผยแพร่แผน
    .words = เผยแพร่
ledger-fact-item-accepted =
    รับงาน { $task } ({ $item }) แล้ว
    .name = รับงาน
    .words = งานที่รับ
ledger-fact-item-declined =
    งาน { $task } ({ $item }) ไม่ใช่ของเขา และกลับไปที่สำนักงานคณะทำงาน
    .name = ปฏิเสธงาน
    .words = งานที่ปฏิเสธ
ledger-fact-item-handed_over =
    งาน { $task } ({ $item }) เปลี่ยนผู้รับผิดชอบ: { $how ->
        [take] เขารับช่วงแล้ว
       *[assign] สำนักงานคณะทำงานมอบให้
    }
    .name = ส่งต่องาน
    .words = งานที่ส่งต่อ
ledger-fact-item-done =
    งาน { $task } ({ $item }) เสร็จแล้ว { $late ->
        [yes] หลังกำหนด
       *[no] ตรงเวลา
    } หลักฐานคือ{ $proof ->
        [file] ไฟล์
        [photo] รูป
       *[words] ข้อความหรือลิงก์
    }
    .name = งานเสร็จ
    .words = งานที่เสร็จ
ledger-fact-item-corrected =
    เปลี่ยนหลักฐานของงาน { $task } ({ $item }) เป็น{ $proof ->
        [file] ไฟล์
        [photo] รูป
       *[words] ข้อความหรือลิงก์
    }
    .name = เปลี่ยนหลักฐาน
    .words = แก้หลักฐาน
ledger-fact-item-returned =
    หลักฐานของงาน { $task } ({ $item }) ถูกส่งคืนให้เพิ่มเติม
    .name = ส่งคืนงาน
    .words = งานที่ส่งคืน
ledger-fact-item-undone =
    ยกเลิกขั้นหนึ่งของงาน { $task } ({ $item }) ภายในสองนาที: { $step ->
        [accept] การรับงาน
        [decline] การปฏิเสธ
        [report] การแจ้งว่าเสร็จ
        [correct] การเปลี่ยนหลักฐาน
        [return] การส่งคืนหลักฐาน
        [offer] การขอให้คนอื่นรับช่วง
        [take] การรับช่วง
        [refuse] การไม่รับช่วง
       *[assign] การมอบให้ฝ่าย
    }
    .name = ยกเลิกขั้นของงาน
    .words = ยกเลิกขั้น
ledger-fact-item-reminded =
    เตือน { $people } คนเรื่องงาน { $task } ({ $item }) ก่อนถึงกำหนด ({ $role ->
        [monitor] หัวหน้าห้อง
        [counsellor] อาจารย์ที่ปรึกษา
        [college] คณะ
        [department] ฝ่าย
       *[task_force] สำนักงานคณะทำงาน
    })
    .name = เตือนเรื่องงาน
    .words = การเตือน
ledger-fact-item-escalated =
    แจ้ง { $people } คนว่างาน { $task } ({ $item }) ไม่เสร็จตามกำหนด ({ $role ->
        [monitor] หัวหน้าห้อง
        [counsellor] อาจารย์ที่ปรึกษา
        [college] คณะ
        [department] ฝ่าย
       *[task_force] สำนักงานคณะทำงาน
    })
    .name = แจ้งงานเลยกำหนด
    .words = งานเลยกำหนด
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: กำหนดจัด { $on }
    .name = กำหนดวันประชุม
    .words = นัดประชุม
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: จัดเมื่อ { $on } { $enrolled ->
        [0] เข้าร่วม { $present } คน
       *[other] เข้าร่วม { $present } จาก { $enrolled } คน
    } รูปแบบ{ $form ->
        [case] กรณีศึกษา
        [scenario] สถานการณ์จำลอง
       *[discussion] การอภิปราย
    } { $timing ->
        [late] ลงทะเบียนช้า
        [added] ลงทะเบียนย้อนหลัง
       *[on_time] ตรงเวลา
    }{ $proxy ->
        [yes] {" "}คนอื่นลงทะเบียนแทน
       *[no] { "" }
    }
    .name = ลงทะเบียนการประชุม
    .words = ลงทะเบียนประชุม
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: จัดเมื่อ { $on } { $enrolled ->
        [0] เข้าร่วม { $present } คน
       *[other] เข้าร่วม { $present } จาก { $enrolled } คน
    } รูปแบบ{ $form ->
        [case] กรณีศึกษา
        [scenario] สถานการณ์จำลอง
       *[discussion] การอภิปราย
    } ลงทะเบียนย้อนหลัง รออาจารย์ที่ปรึกษายินยอม
    .name = ขอลงทะเบียนย้อนหลัง
    .words = ย้อนหลัง
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: แก้เป็นจัดเมื่อ { $on } { $enrolled ->
        [0] เข้าร่วม { $present } คน
       *[other] เข้าร่วม { $present } จาก { $enrolled } คน
    } รูปแบบ{ $form ->
        [case] กรณีศึกษา
        [scenario] สถานการณ์จำลอง
       *[discussion] การอภิปราย
    } { $timing ->
        [late] ลงทะเบียนช้า
        [added] ลงทะเบียนย้อนหลัง
       *[on_time] ตรงเวลา
    }
    .name = แก้ไขการประชุม
    .words = แก้ประชุม
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ยกเลิกภายในสองนาที: { $step ->
        [plan] การกำหนดวัน
        [register] การลงทะเบียน
        [correct] การแก้ไข
        [verify] การรับรอง
        [return] การส่งคืน
        [admit] การยินยอมย้อนหลัง
        [ask_exempt] การขอยกเว้น
        [exempt] การยกเว้น
        [refuse] การไม่ให้ยกเว้น
       *[reopen] การเลิกยกเว้น
    }
    .name = ยกเลิกขั้นของการประชุม
    .words = ยกเลิกประชุม
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: เพื่อนร่วมชั้นที่ผูกแล้ว { $attested } จาก { $bound } คนยืนยันว่าเข้าร่วม เชื่อถือได้
    .name = เพื่อนร่วมชั้นยืนยัน
    .words = ยืนยันแล้ว
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: เพื่อนร่วมชั้นที่ผูกแล้วเพียง { $attested } จาก { $bound } คนยืนยันว่าเข้าร่วม และไม่มีรูป อาจารย์ที่ปรึกษาควรตรวจ
    .name = การประชุมที่ควรตรวจ
    .words = ควรตรวจ
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ตรวจและรับรองแล้ว
    .name = รับรองการประชุม
    .words = รับรองแล้ว
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ถูกส่งคืน ต้องลงทะเบียนใหม่
    .name = ส่งคืนการประชุม
    .words = ประชุมที่ส่งคืน
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ยินยอมให้ลงทะเบียนย้อนหลัง
    .name = ยินยอมย้อนหลัง
    .words = ยินยอมให้ย้อนหลัง
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ขอยกเว้น
    .name = ขอยกเว้นการประชุม
    .words = ขอยกเว้น
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ได้รับยกเว้น
    .name = ยกเว้นการประชุม
    .words = ได้รับยกเว้น
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ไม่ได้รับยกเว้น
    .name = ไม่ให้ยกเว้น
    .words = ไม่ได้รับยกเว้น
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: เลิกการยกเว้น ต้องจัด
    .name = เลิกการยกเว้น
    .words = เลิกยกเว้น
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ส่งต่อให้เพื่อนร่วมงานในชั้นเรียน
    .name = ส่งต่อการประชุม
    .words = ส่งต่อประชุม
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: เตือน { $people } คนก่อนถึงกำหนด ({ $role ->
        [monitor] หัวหน้าห้อง
        [counsellor] อาจารย์ที่ปรึกษา
        [college] คณะ
        [department] ฝ่าย
       *[task_force] สำนักงานคณะทำงาน
    })
    .name = เตือนเรื่องประชุม
    .words = เตือนประชุม
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: ไม่ได้ลงทะเบียนตามกำหนด แจ้ง { $people } คน ({ $role ->
        [monitor] หัวหน้าห้อง
        [counsellor] อาจารย์ที่ปรึกษา
        [college] คณะ
        [department] ฝ่าย
       *[task_force] สำนักงานคณะทำงาน
    })
    .name = แจ้งประชุมเลยกำหนด
    .words = ประชุมเลยกำหนด
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] ประชุมรณรงค์ของคณะ
        [league_class] คาบเรียนสันนิบาต
        [league_day] วันสันนิบาต
       *[class] ประชุมชั้นเรียน
    } { $slot }: สุ่มตรวจ: { $result ->
        [unsound] ไม่ตรงกับที่ลงทะเบียน
       *[sound] ตรงกับที่ลงทะเบียน
    }
    .name = สุ่มตรวจการประชุม
    .words = สุ่มตรวจ
ledger-fact-data-forgotten =
    มีคนขอให้ลืม และดำเนินการแล้ว
    .name = ลืมข้อมูลบุคคล
    .words = ขอให้ลืม
ledger-fact-meeting-voted =
    โหวตในประชุมชั้นเรียน { $slot } (ชุด { $kit }): ก่อนคุย { $before_votes ->
        [0] โหวตน้อยเกินไป ไม่บอกตัวเลข
       *[other] ถูก { $before_right } จาก { $before_votes }
    } หลังคุย { $after_votes ->
        [0] โหวตน้อยเกินไป ไม่บอกตัวเลข
       *[other] ถูก { $after_right } จาก { $after_votes }
    }
    .name = โหวตในประชุมชั้นเรียน
    .words = โหวต
ledger-fact-quiz-class =
    ถามไวตอบไวของชั้นเรียน ({ $form ->
        [poll] โหวตแบบเปิดเผย
       *[card] ต่างคนต่างตอบ
    } คำถาม { $question }): { $answers ->
        [0] ผู้ตอบไม่ถึง 5 คน ไม่บอกตัวเลข
       *[other] ตอบ { $answers } คน ถูก { $right } คน
    }
    .name = ถามไวตอบไวของชั้นเรียน
    .words = ถามไวตอบไว, ถามไว
ledger-fact-notice-sent =
    ประกาศ { $notice } ส่งถึง { $classes } ชั้นเรียน ชั้นเรียนละ { $points } คะแนน
    .name = ส่งประกาศ
    .words = ประกาศที่ส่ง
ledger-fact-notice-held =
    ประกาศ { $notice } รอสรุปวันศุกร์ใน { $classes } ชั้นเรียน
    .name = ประกาศรอสรุป
    .words = รอสรุป
ledger-fact-notice-asked =
    ขอให้สำนักงานคณะทำงานให้ส่งประกาศ { $notice } ถึง { $classes } ชั้นเรียน ชั้นเรียนละ { $points } คะแนน
    .name = ประกาศเกินภาระ
    .words = เกินภาระ
ledger-fact-notice-let_out =
    สำนักงานคณะทำงานให้ส่งประกาศ { $notice } ถึง { $classes } ชั้นเรียนเกินเพดาน ชั้นเรียนละ { $points } คะแนน
    .name = ให้ส่งประกาศได้
    .words = ให้ส่งได้
ledger-fact-notice-refused =
    สำนักงานคณะทำงานไม่ให้ส่งประกาศ { $notice } ถึง { $classes } ชั้นเรียน
    .name = ไม่ให้ส่งประกาศ
    .words = ประกาศที่ไม่ให้ส่ง
ledger-fact-notice-failed =
    ประกาศส่งไม่ถึงกลุ่มชั้นเรียน (การส่ง { $delivery }, { $why ->
        [expired] ช้าเกินไป
       *[failed] แอปไม่รับ
    })
    .name = ประกาศส่งไม่ถึง
    .words = ประกาศที่ส่งไม่ถึง
ledger-fact-alert-submitted =
    ขออนุมัติการแจ้งเตือนภัย A-{ $alert } ({ $severity ->
        [red] แดง
        [orange] ส้ม
       *[yellow] เหลือง
    }, { $fraud }) จากคนที่สอง
    .name = ขออนุมัติแจ้งเตือนภัย
    .words = ขออนุมัติ
ledger-fact-alert-withdrawn =
    ผู้เขียนยกเลิกการขออนุมัติการแจ้งเตือนภัย A-{ $alert }
    .name = ยกเลิกการขออนุมัติ
    .words = ยกเลิกขออนุมัติ
ledger-fact-alert-approved =
    ส่งการแจ้งเตือนภัย A-{ $alert } ({ $severity ->
        [red] แดง
        [orange] ส้ม
       *[yellow] เหลือง
    }) { $alone ->
        [yes] โดยผู้เขียนคนเดียว
       *[no] โดยคนที่สองอนุมัติ
    } ถึง { $groups } กลุ่ม และผู้สมัครรับ { $subscribers } คน
    .name = ส่งแจ้งเตือนภัย
    .words = ส่งการแจ้งเตือนภัย
ledger-fact-alert-rejected =
    การแจ้งเตือนภัย A-{ $alert } ไม่ได้รับอนุมัติ
    .name = ไม่อนุมัติแจ้งเตือนภัย
    .words = ไม่อนุมัติ
ledger-fact-alert-unapproved =
    ถอนการอนุมัติการแจ้งเตือนภัย A-{ $alert } ยังไม่ได้ส่งอะไรออกไป
    .name = ถอนการอนุมัติแจ้งเตือนภัย
    .words = ถอนการอนุมัติ
ledger-fact-alert-expired =
    ไม่มีใครตรวจการแจ้งเตือนภัย A-{ $alert } ทันเวลา
    .name = แจ้งเตือนภัยไม่มีใครตรวจทัน
    .words = ตรวจไม่ทัน
ledger-fact-alert-reviewed =
    คนที่สองตรวจการแจ้งเตือนภัย A-{ $alert } หลังส่งแล้ว{ $late ->
        [yes] {" "}ช้ากว่าสิบนาที
       *[no] {""}
    }
    .name = ตรวจแจ้งเตือนภัยภายหลัง
    .words = ตรวจภายหลัง
ledger-fact-alert-unreviewed =
    ไม่มีใครตรวจการแจ้งเตือนภัย A-{ $alert } ภายในสิบนาที จึงมีเครื่องหมายกำกับ
    .name = แจ้งเตือนภัยยังไม่ได้ตรวจ
    .words = ยังไม่ได้ตรวจ
ledger-fact-alert-delivered =
    การแจ้งเตือนภัย A-{ $alert } ถึง { $groups } จาก { $planned } กลุ่ม 95% ได้รับใน { $seconds } วินาทีหลังส่ง
    .name = แจ้งเตือนภัยส่งถึง
    .words = แจ้งเตือนภัยถึงแล้ว
ledger-fact-alert-corrected =
    การแจ้งเตือนภัย A-{ $alert } ถูกแก้ในที่เดิมด้วย A-{ $by }
    .name = แก้ไขแจ้งเตือนภัย
    .words = แก้แจ้งเตือนภัย
ledger-fact-alert-recalled =
    ถอนการแจ้งเตือนภัย A-{ $alert } ในทุกแชต
    .name = ถอนแจ้งเตือนภัย
    .words = ถอนการแจ้งเตือนภัย
ledger-fact-notice-merged =
    ประกาศ { $notice } ส่งถึง { $classes } ชั้นเรียนพร้อมสรุปวันศุกร์
    .name = ประกาศในสรุป
    .words = สรุปวันศุกร์

ledger-fact-roster-printed =
    ทำรายชื่อบนกระดาษ มีนักศึกษา { $people } คน
    .name = ทำรายชื่อบนกระดาษ
    .words = รายชื่อบนกระดาษ
ledger-fact-case-filed =
    บันทึกคดี C-{ $case }
    .name = บันทึกคดี
    .words = บันทึกคดีใหม่
ledger-fact-case-changed =
    แก้คดี C-{ $case } เป็นฉบับที่ { $version }: { $what ->
        [type] ประเภทกลโกง
        [channel] มาทางไหน
        [payment] วิธีจ่ายเงิน
        [amount] จำนวนเงิน
        [day] วันที่
        [college] คณะ
        [victim] ผู้เสียหาย
        [reported] แจ้งตำรวจหรือไม่
        [outcome] เงินเป็นอย่างไร
        [recovered] เงินที่ได้คืน
        [note] หมายเหตุ
        [closed] ปิดคดี
       *[reopened] เปิดใหม่
    }
    .name = แก้ไขคดี
    .words = แก้คดี
ledger-fact-case-read =
    เปิดอ่าน{ $what ->
        [note] หมายเหตุ
       *[amounts] จำนวนเงินที่แน่นอน
    }ของคดี C-{ $case }
    .name = อ่านคดี
    .words = เปิดอ่านคดี
ledger-fact-case-erased =
    ลบส่วนที่เป็นความลับของคดี C-{ $case }: { $why ->
        [wish] เจ้าตัวขอ
        [mistake] เขียนผิด
       *[over] ไม่จำเป็นแล้ว
    } ไม่มีใครอ่านได้อีก
    .name = ลบความลับของคดี
    .words = ลบความลับ
ledger-fact-case-baseline =
    นำเข้าตัวเลข { $cases } คดีตั้งแต่ { $first } ถึง { $last } จากไฟล์ (แถว { $hash })
    .name = ตัวเลขคดี
    .words = จำนวนคดี
ledger-fact-contact-changed =
    แก้เบอร์ที่โทรหาได้: { $office ->
        [security] สำนักงานความปลอดภัย
        [police] ตำรวจประจำวิทยาเขต
        [duty] เจ้าหน้าที่เวร
        [counselling] ศูนย์ให้คำปรึกษา
        [students] ฝ่ายกิจการนักศึกษา
        [international] สำนักงานนักศึกษาต่างชาติ
       *[other] หน่วยงาน
    } { $numbers ->
        [0] ไม่มีเบอร์แล้ว
       *[other] { $numbers } เบอร์
    }
    .name = แก้เบอร์ติดต่อ
    .words = แก้เบอร์
ledger-fact-sos-opened =
    คำขอความช่วยเหลือ { $call } เริ่มขึ้น ขอให้แจ้ง{ $whom ->
        [counsellor] อาจารย์ที่ปรึกษา
       *[duty] เจ้าหน้าที่เวร
    }
    .name = คำขอความช่วยเหลือ
    .words = คำขอความช่วยเหลือเริ่ม
ledger-fact-sos-told =
    แจ้งคำขอความช่วยเหลือ { $call } ถึง: { $duty } { $people ->
        [0] ติดต่อใครไม่ได้
       *[other] { $people } คน
    }
    .name = แจ้งคำขอความช่วยเหลือ
    .words = แจ้งคำขอ
ledger-fact-sos-taken =
    มีคนรับคำขอความช่วยเหลือ { $call }
    .name = รับคำขอความช่วยเหลือ
    .words = รับคำขอ
ledger-fact-sos-closed =
    คำขอความช่วยเหลือ { $call } สิ้นสุด คุยกันแล้ว
    .name = คำขอความช่วยเหลือสิ้นสุด
    .words = คำขอสิ้นสุด
ledger-fact-sos-withdrawn =
    เจ้าตัวยกเลิกคำขอความช่วยเหลือ { $call }
    .name = ยกเลิกคำขอความช่วยเหลือ
    .words = ยกเลิกคำขอ
ledger-fact-sos-lapsed =
    คำขอความช่วยเหลือ { $call } สิ้นสุด ไม่มีใครรับหนึ่งวัน
    .name = คำขอที่ไม่มีใครรับ
    .words = ไม่มีใครรับ
ledger-fact-support-consented =
    เคส S-{ $support }: ยินยอมรับ{ $sort ->
        [law] คำปรึกษากฎหมาย
       *[psychology] การดูแลจิตใจ
    }
    .name = ยินยอมรับการดูแล
    .words = ยินยอมรับดูแล
ledger-fact-support-assigned =
    เคส S-{ $support }: มีคนรับแล้ว
    .name = มีผู้รับดูแล
    .words = ผู้รับดูแล
ledger-fact-support-read =
    เคส S-{ $support }: ผู้ดูแลที่รับเรื่องเปิดดู
    .name = เปิดดูเคส
    .words = ดูเคส
ledger-fact-support-followed =
    เคส S-{ $support } วันที่ { $days }: { $answer ->
        [missed] ติดต่อนักศึกษาไม่ได้
       *[spoken] คุยกันแล้ว
    }
    .name = ติดตามการดูแล
    .words = ติดตาม
ledger-fact-support-released =
    เคส S-{ $support }: เปิดรอผู้ดูแลคนใหม่ เพราะผู้ที่รับไม่มีบทบาทนี้แล้ว
    .name = การดูแลเปิดรอใหม่
    .words = เปิดรอใหม่
ledger-fact-support-closed =
    เคส S-{ $support }: สิ้นสุดแล้ว
    .name = การดูแลสิ้นสุด
    .words = ปิดเคส
ledger-fact-support-revoked =
    เคส S-{ $support }: เจ้าตัวถอนความยินยอม
    .name = ถอนความยินยอม
    .words = ถอนยินยอม
# Families of kinds.
ledger-family-ledger =
    .name = ตัวบันทึกงาน
    .words = ตัวบันทึกงาน
ledger-family-work =
    .name = การทำงาน
    .words = การทำงาน
ledger-family-tip =
    .name = คำแนะนำ
    .words = คำแนะนำ
ledger-family-group =
    .name = กลุ่ม
    .words = กลุ่ม
ledger-family-question =
    .name = คำถามแบบทดสอบ
    .words = คำถามแบบทดสอบ
ledger-family-words =
    .name = คำแปล
    .words = คำแปล
ledger-family-class =
    .name = การเปลี่ยนแปลงของชั้นเรียน
    .words = การเปลี่ยนชั้นเรียน
ledger-family-role =
    .name = บทบาท
    .words = บทบาท
ledger-family-roster =
    .name = รายชื่อ
    .words = รายชื่อ
ledger-family-term =
    .name = ภาคเรียน
    .words = ภาคเรียน
ledger-family-doubt =
    .name = ข้อความที่ไม่แน่ชัด
    .words = ข้อความไม่แน่ชัด
ledger-family-data =
    .name = ข้อมูล
    .words = ข้อมูล
ledger-family-alert =
    .name = การแจ้งเตือนภัย
    .words = แจ้งเตือนภัย
ledger-family-case =
    .name = คดี
    .words = คดี
ledger-family-plan =
    .name = แผน
    .words = แผน
ledger-family-item =
    .name = งานในแผน
    .words = งานในแผน
ledger-family-meeting =
    .name = ประชุมชั้นเรียน
    .words = ประชุม
ledger-family-quiz =
    .name = แบบทดสอบ
    .words = แบบทดสอบ
ledger-family-notice =
    .name = ประกาศ
    .words = ประกาศ
ledger-family-contact =
    .name = เบอร์ติดต่อ
    .words = เบอร์ติดต่อ
ledger-family-sos =
    .name = คำขอความช่วยเหลือทั้งหมด
    .words = คำขอ
ledger-family-support =
    .name = การดูแลช่วยเหลือ
    .words = การดูแล

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = คณะ
ledger-key-class =
    .words = ชั้นเรียน, ชั้น
ledger-key-campus =
    .words = วิทยาเขต
ledger-key-department =
    .words = ฝ่าย, หน่วยงาน
ledger-key-kind =
    .words = ประเภท
ledger-key-item =
    .words = งาน
ledger-key-by =
    .words = โดย
ledger-key-date =
    .words = วันที่, เดือน
ledger-key-since =
    .words = ตั้งแต่, จาก
ledger-key-until =
    .words = ถึง, จนถึง
ledger-key-as-of =
    .words = ณ, ณวันที่
ledger-month-january =
    .words = มกราคม, ม.ค., มค
ledger-month-february =
    .words = กุมภาพันธ์, ก.พ., กพ
ledger-month-march =
    .words = มีนาคม, มี.ค., มีค
ledger-month-april =
    .words = เมษายน, เม.ย., เมย
ledger-month-may =
    .words = พฤษภาคม, พ.ค., พค
ledger-month-june =
    .words = มิถุนายน, มิ.ย., มิย
ledger-month-july =
    .words = กรกฎาคม, ก.ค., กค
ledger-month-august =
    .words = สิงหาคม, ส.ค., สค
ledger-month-september =
    .words = กันยายน, ก.ย., กย
ledger-month-october =
    .words = ตุลาคม, ต.ค., ตค
ledger-month-november =
    .words = พฤศจิกายน, พ.ย., พย
ledger-month-december =
    .words = ธันวาคม, ธ.ค., ธค
ledger-recent-today =
    .words = วันนี้
ledger-recent-yesterday =
    .words = เมื่อวาน, เมื่อวานนี้
ledger-recent-this-week =
    .words = สัปดาห์นี้, อาทิตย์นี้
ledger-recent-last-week =
    .words = สัปดาห์ก่อน, สัปดาห์ที่แล้ว, อาทิตย์ก่อน
ledger-recent-this-month =
    .words = เดือนนี้
ledger-recent-last-month =
    .words = เดือนก่อน, เดือนที่แล้ว
ledger-unit-year =
    .words = ปี
ledger-unit-month =
    .words = เดือน
ledger-unit-day =
    .words = วัน
ledger-do-fix =
    .words = แก้, แก้ไข
ledger-do-note =
    .words = จด, บันทึก
ledger-do-export =
    .words = ส่งออก, ดาวน์โหลด
ledger-instead =
    .words = เปลี่ยนเป็น, แทนด้วย
ledger-fact-check-ruled =
    เจ้าหน้าที่เวรดูข้อความที่ส่งต่อมา: { $ruling ->
        [fraud] เป็นกลโกง
        [doubtful] น่าสงสัยมาก
        [unsuspicious] ไม่พบสิ่งผิดปกติ
       *[urgent] ควรแจ้งตำรวจทันที
    }
    .name = ตอบข้อความที่ส่งต่อ
    .words = ตอบข้อความ
ledger-fact-check-wave =
    มี { $people } คนจาก { $colleges } คณะส่งต่อข้อความแบบเดียวกันมา แจ้งตำรวจประจำวิทยาเขตและสำนักงานคณะทำงานแล้ว
    .name = ข้อความที่กำลังแพร่
    .words = กำลังแพร่
ledger-family-check =
    .name = ข้อความที่ส่งต่อมา
    .words = ข้อความส่งต่อ
ledger-fact-pledge-opened =
    โพสต์คำมั่นต้านโกงในกลุ่มชั้นเรียน
    .name = โพสต์คำมั่น
    .words = โพสต์คำมั่น
ledger-fact-pledge-paper =
    บันทึกการลงชื่อบนกระดาษ { $people } คน ค่าตรวจสอบของคำมั่น: { $hash }
    .name = การลงชื่อบนกระดาษ
    .words = ลงชื่อบนกระดาษ
ledger-fact-pledge-counted =
    ลงชื่อคำมั่นแล้ว { $signed } จาก { $students } คน ในจำนวนนี้บนกระดาษ { $paper } คน
    .name = ยอดการลงชื่อ
    .words = ยอดลงชื่อ
ledger-fact-awareness-asked =
    สัปดาห์ที่เริ่ม { $week } สุ่มนักศึกษา { $drawn } คนจาก { $students } คน ส่งถึงได้ { $reached } คน
    .name = การสุ่มตัวอย่าง
    .words = สุ่มตัวอย่าง
ledger-fact-awareness-measured =
    สัปดาห์ที่เริ่ม { $week } { $answered ->
        [0] ในผู้ที่สุ่มได้ { $drawn } คน มีผู้ตอบน้อยเกินไป ไม่บอกตัวเลข
       *[other] ในผู้ที่สุ่มได้ { $drawn } คน ตอบ { $answered } คน ถูกทั้งสองข้อ { $verified } คน
    }
    .name = ผลการสุ่มตัวอย่าง
    .words = ผลสุ่มตัวอย่าง
ledger-family-pledge =
    .name = คำมั่น
    .words = คำมั่น, การลงชื่อ, ลงชื่อ
ledger-family-awareness =
    .name = การรู้เท่าทัน
    .words = การรู้เท่าทัน, รู้เท่าทัน
ledger-fact-contest-begun =
    แจ้งการเริ่มแข่งขันในกลุ่มห้อง { $groups } กลุ่ม
    .name = เริ่มการแข่งขัน
    .words = เริ่มการแข่งขัน
ledger-fact-contest-over =
    การแข่งขันจบแล้ว มีผู้เข้าร่วม { $people } คน จาก { $classes } ห้อง
    .name = จบการแข่งขัน
    .words = จบการแข่งขัน
ledger-family-contest =
    .name = การแข่งขัน
    .words = การแข่งขัน
