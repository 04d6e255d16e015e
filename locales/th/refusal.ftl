### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = การ์ดนี้หมดอายุแล้ว ปุ่มใช้ไม่ได้แล้ว
refusal-card-renewed = เราเพิ่งส่งการ์ดใหม่ให้คุณ
refusal-not-bound = กลุ่มนี้ยังไม่ได้ผูกกับชั้นเรียน หัวหน้าห้องหรืออาจารย์ที่ปรึกษาขอลิงก์ของชั้นเรียนนี้จากเจ้าหน้าที่ได้
refusal-bad-duration = เราไม่เข้าใจระยะเวลานี้ กรุณาเขียนว่ากี่วันหรือกี่ชั่วโมง ไม่เกิน 30 วัน
refusal-bad-cadence = เราไม่เข้าใจความถี่นี้ เลือกได้ว่าทุกวัน สัปดาห์ละสามครั้ง หรือสัปดาห์ละครั้ง
refusal-bad-quiet-hours = เราไม่เข้าใจช่วงเวลานี้ กรุณาเขียนเวลาเริ่มและเวลาจบ เป็นสองเวลาที่ต่างกัน
refusal-no-such-language = เรายังไม่มีภาษานี้ ส่ง /language ดูว่ามีภาษาใดบ้าง
refusal-no-such-class = ไม่มีชั้นเรียน { $class } กรุณาตรวจชื่อ
refusal-class-exists = มีชั้นเรียน { $class } อยู่แล้ว
refusal-bad-class-name = ชื่อชั้นเรียนต้องอยู่ในบรรทัดเดียว ยาว 1 ถึง 40 ตัวอักษร
refusal-bad-languages = ชั้นเรียนหนึ่งเลือกได้หนึ่งหรือสองภาษา

refusal-bad-invitation = เราไม่เข้าใจว่าบทบาทใดหรือที่ไหน กรุณาเขียนบทบาทก่อนแล้วตามด้วยสถานที่ คั่นด้วยช่องว่าง
refusal-wrong-scope = บทบาทนี้ตั้งที่นั่นไม่ได้ หัวหน้าห้อง รองหัวหน้า เลขานุการ ผู้ดูแลความปลอดภัย: ชั้นเรียน อาจารย์ที่ปรึกษา: ชั้นเรียนหรือคณะ หัวหน้าคณะ: คณะ ตำรวจ อาสาสมัคร: วิทยาเขต สมาชิก: ฝ่าย
refusal-no-such-place = ไม่มีชั้นเรียน คณะ วิทยาเขต หรือฝ่ายชื่อ { $place } กรุณาตรวจชื่อ
refusal-which-campus = { $college } มีมากกว่าหนึ่งวิทยาเขต กรุณาเติมชื่อวิทยาเขต
refusal-invitation-unknown = คำเชิญนี้ใช้ไม่ได้ ตรวจว่าคัดลอกลิงก์ครบหรือไม่ หรือขอคำเชิญใหม่
refusal-invitation-expired = คำเชิญนี้หมดอายุแล้ว และไม่มีอะไรเปลี่ยน กรุณาขอคำเชิญใหม่
refusal-invitation-used = คำเชิญนี้ใช้ไปแล้ว ลิงก์ใช้ได้ครั้งเดียว ถ้าไม่ใช่คุณใช้ รีบบอกผู้เชิญทันที
refusal-invitation-own = นี่เป็นคำเชิญของคุณเอง กรุณาส่งให้คนที่คุณจะเชิญ
refusal-bad-delegation = กรุณาเขียนว่าทำแทนกี่วัน บทบาทนี้ไม่เกิน { $days } วัน
refusal-nothing-to-pass-on = คุณไม่มีบทบาทที่จะส่งต่อหรือให้ทำแทน บทบาทที่ทำแทนคนอื่นส่งต่อไม่ได้
refusal-grant-over = บทบาทนี้จบไปแล้ว

refusal-class-card-old = ลิงก์นี้ใช้ไม่ได้แล้ว กด “ผูกบัญชี” ใต้การ์ดในกลุ่มชั้นเรียน หรือส่ง /bind ตามด้วยชื่อชั้นเรียน
refusal-which-class = กรุณาเติมชื่อชั้นเรียน
refusal-no-roster = ยังไม่ได้ใส่รายชื่อของ { $class } จึงยังผูกไม่ได้ กรุณาบอกอาจารย์ที่ปรึกษา
refusal-bad-tail = เราไม่เข้าใจ กรุณาส่งแค่ตัวเลขสี่ตัว คือสี่ตัวท้ายของรหัสนักศึกษา เรื่องอื่นส่ง /help
refusal-already-somebody = คุณผูกกับ { $who } ({ $class }) อยู่แล้ว ถ้าจะเปลี่ยน ส่ง /rebind
refusal-nobody = คุณยังไม่ได้ผูก กด “ผูกบัญชี” ใต้การ์ดแรกในกลุ่มชั้นเรียน หรือส่ง /bind ตามด้วยชื่อชั้นเรียน
refusal-binding-settled = คุณแก้เองได้ถึง { $since } เท่านั้น กรุณาขอหัวหน้าห้องหรืออาจารย์ที่ปรึกษาให้เจ้าหน้าที่ปลดก่อน
refusal-student-taken = ไม่ได้ผูก เพราะ { $who } ผูกกับบัญชีอื่นอยู่ ถ้าเป็นบัญชีเก่าของคุณ หรือไม่ใช่ของคุณเลย ขอหัวหน้าห้องหรืออาจารย์ที่ปรึกษาให้เจ้าหน้าที่ปลดก่อน
refusal-no-such-seat = { $class } ไม่มีนักศึกษาเลขที่ { $seat }
refusal-student-free = { $who } ไม่ได้ผูกกับบัญชีใด
refusal-student-online = { $who } ผูกกับบัญชีอยู่ จึงทำเครื่องหมายออฟไลน์ไม่ได้ กรุณาปลดก่อน
refusal-has-role = คุณยังมีบทบาทที่ต้องมีคนรับช่วง ดู /roles แล้วใช้ /handover หรือให้ผู้แต่งตั้งถอน จากนั้นส่ง /forget อีกครั้ง
refusal-tries-remembered = เมื่อสักครู่ข้อมูลยืนยันตัวไม่ตรง เพื่อไม่ให้ใครแอบอ้าง กรุณาส่ง /forget หลัง { $until }

refusal-group-taken = กลุ่มนี้ผูกไว้แล้ว กรุณาส่ง /unbind ที่นี่ก่อน แล้วผูกใหม่
refusal-group-bound = ไม่ต้องทำอะไร กลุ่มนี้ผูกกับ { $class } อยู่แล้ว
refusal-which-group = ชั้นเรียนไหน คุณดูแลหลายชั้นเรียนหรือไม่มีเลย กรุณาเติมชื่อ
refusal-bad-term = รหัสภาคเรียนยาวไม่เกิน 16 ตัว เป็นตัวอักษร ตัวเลข และขีด และวันสุดท้ายต้องอยู่หลังวันแรก
refusal-no-such-term = ไม่มีภาคเรียนที่จบแล้วชื่อ { $term }
refusal-term-needs-list = มีภาคเรียนอยู่แล้ว ภาคเรียนถัดไปเริ่มพร้อมรายชื่อของทุกคน
refusal-bad-cohort = รุ่นคือปีที่ชั้นเรียนเข้าเรียน เป็นตัวเลขสี่หลัก

refusal-file-empty = ในไฟล์นี้ไม่มีรายชื่อ กรุณาใส่รายชื่อแล้วบันทึกใหม่
refusal-file-too-large = ไฟล์นี้ใหญ่กว่า { $mib } MB กรุณาเหลือเฉพาะแผ่นงานที่มีรายชื่อ
refusal-file-compound = เป็นไฟล์ .xls แบบเก่า หรือมีรหัสผ่าน กรุณาบันทึกเป็น .xlsx ที่ไม่มีรหัสผ่าน
refusal-file-not-a-workbook = นี่ไม่ใช่ไฟล์ .xlsx กรุณาเปิดในโปรแกรมตารางแล้วบันทึกเป็น .xlsx
refusal-file-macros = ไฟล์นี้มีมาโคร เราจึงไม่อ่าน กรุณาบันทึกเป็น .xlsx ที่ไม่มีมาโคร
refusal-file-damaged = ไฟล์นี้เสียหาย กรุณาเปิดในโปรแกรมตารางแล้วบันทึกใหม่
refusal-file-bomb = ไฟล์นี้มีเนื้อหามากเกินกว่ารายชื่อไปมาก กรุณาเหลือเฉพาะแผ่นงานที่มีรายชื่อ
refusal-file-several-sheets = มีหลายแผ่นงานที่มีเนื้อหา กรุณาเหลือเฉพาะแผ่นงานที่มีรายชื่อ
refusal-file-encoding = เราอ่านตัวอักษรในไฟล์นี้ไม่ได้ กรุณาบันทึกเป็น .xlsx หรือ “CSV UTF-8”
refusal-file-rows = รายชื่อนี้มีมากกว่า { $most } แถว กรุณาแยกตามคณะ
refusal-file-columns = แถว { $row } มีมากกว่า { $most } คอลัมน์ กรุณาเหลือเฉพาะคอลัมน์ของรายชื่อ
refusal-file-huge-cell = แถว { $row } มีช่องที่ยาวกว่า { $most } ตัวอักษร เครื่องหมายคำพูดหายไปหรือไม่
refusal-file-no-heading = ไม่มีแถวด้านบนที่บอกชื่อคอลัมน์ครบ กรุณาเขียนแถวหัวตาราง ที่ขาด: { $missing }
refusal-file-column-twice = แถว { $row } มีคอลัมน์ “{ $column }” สองครั้ง กรุณาเหลือไว้หนึ่ง
refusal-file-lost = ไฟล์มาไม่ถึง และไม่มีอะไรเปลี่ยน กรุณาส่งใหม่
refusal-others-in-list = ไม่ได้นำเข้าอะไร เพราะมี { $count } ชั้นเรียนที่ไม่ใช่ของคุณ ({ $classes }) กรุณาส่งเฉพาะแถวของชั้นเรียนที่คุณดูแล
refusal-taken-from-others = ไม่ได้นำเข้าอะไร เพราะรายชื่อนี้ย้ายนักศึกษาออกจาก { $classes } ซึ่งไม่ใช่ของคุณ กรุณาขอผู้ที่ดูแลทั้งสองฝั่ง เช่น หัวหน้าระดับคณะ
refusal-import-over = รายชื่อนี้ถูกใช้ ยกเลิก หรือแทนที่แล้ว หรือเก่าเกินไป ถ้าจะแก้รายชื่อ กรุณาส่งใหม่
refusal-roster-moved = รายชื่อเปลี่ยนไปหลังจากเทียบ จึงไม่ได้ใช้ กรุณาส่งใหม่

refusal-which-item = งานใด กรุณาเติมหมายเลข
refusal-no-such-item = ไม่มีงาน { $item } ที่คุณดูได้ ส่ง /items all เพื่อดูทั้งหมด
refusal-no-meeting-then = { $month } ไม่มีการประชุมที่ต้องจัด
refusal-many-such-items = { $item } มีหลายงาน ส่ง /items { $item } แล้วเปิดงานที่คุณหมายถึง
refusal-item-not-so = งานนี้คืบหน้าไปแล้ว: { $state }
refusal-correction-over = หลักฐานแก้ได้ภายใน 24 ชั่วโมง ตอนนี้กรุณาถามสำนักงานคณะทำงาน
refusal-nothing-to-undo = ยกเลิกได้เฉพาะขั้นตอนสุดท้ายของคุณเอง ภายใน 2 นาที
refusal-nobody-to-hand-to = ยังไม่มีคนอื่นให้ส่งต่อ กรุณาถามสำนักงานคณะทำงาน
refusal-bad-words = กรุณาเขียน 1 ถึง { $most } ตัวอักษร
refusal-proof-too-large = ไฟล์นี้ใหญ่กว่า { $mib } MB กรุณาส่งไฟล์ที่เล็กกว่า หรือลิงก์
refusal-proof-not-kept = เก็บไฟล์ไม่ได้ กรุณาส่งใหม่
refusal-proof-lost = หาไฟล์หลักฐานนี้ไม่พบ ผู้ดูแลระบบเห็นได้ในบันทึก กรุณาขอให้ส่งไฟล์ใหม่
refusal-ledger-unknown = เราไม่รู้จัก “{ $word }” กรุณาเขียนคณะ ชั้นเรียน ฝ่าย เดือน วันที่ ประเภท งาน หรือหมายเลข
refusal-ledger-unknown-near = เราไม่รู้จัก “{ $word }” คุณหมายถึง { $near } หรือไม่
refusal-ledger-days = วันที่ไม่ถูกต้อง ต้องอยู่ระหว่าง { $since } ถึง { $until } และวันแรกต้องมาก่อนวันสุดท้าย
refusal-ledger-long = ยาวเกินไป เราไม่เข้าใจ กรุณาเขียนแค่สถานที่ วันที่ และประเภทที่ต้องการ
refusal-ledger-no-entry = ไม่มี { $entry } ในบันทึกงาน
refusal-ledger-which = คุณจะแก้รายการใด เขียนหมายเลขก่อน แล้วตามด้วยเหตุผล
refusal-ledger-corrected-by = { $entry } ถูกแก้โดย { $by } ไปแล้ว รายการหนึ่งแก้ได้ครั้งเดียว ถ้ายังไม่ถูก ให้แก้ { $by }
refusal-ledger-corrected = { $entry } ถูกแก้ไปแล้ว รายการหนึ่งแก้ได้ครั้งเดียว
refusal-ledger-reason = กรุณาเขียนเหตุผลที่แก้ไว้หลังหมายเลข
refusal-ledger-nothing = กรุณาเขียนว่าทำอะไรไป
refusal-ledger-long-note = ยาวเกินไป ไม่เกิน { $most } ตัวอักษร
refusal-ledger-over = การ์ดนี้จัดการไปแล้ว หรือเก่าเกินไป กรุณาส่งคำสั่ง /ledger ใหม่
refusal-ledger-export = ไฟล์ที่คุณขอก่อนหน้ายังทำไม่เสร็จ กรุณารอให้ได้รับก่อน แล้วค่อยขอไฟล์ต่อไป
refusal-no-meetings = ในแผนไม่มีประชุมชั้นเรียนที่มีโหวต จึงไม่มีชุดประชุม
refusal-no-contest = ในแผนไม่มีการแข่งขันตอบปัญหา ถ้าอยากทดสอบตัวเอง ส่ง /quiz
refusal-no-group = { $class } ไม่มีกลุ่มที่เราพูดได้ จึงโหวตในกลุ่มไม่ได้ ใช้ชุดแบบข้อความแล้วโหวตด้วยการยกมือ
refusal-kit-too-long = ข้อความในชุดนี้ยาวเกินไปสำหรับโหวต กรุณาเลือกชุดอื่น และแจ้งเจ้าหน้าที่

refusal-seats-none = ไม่มีเลขที่ของผู้ขาด เขียนแบบนี้ “absent 3, 17, 22” หรือ “all here” ถ้ามาครบ
refusal-seats-not-one = “{ $what }” ไม่ใช่เลขที่ในชั้นเรียน จึงไม่ได้บันทึกอะไร เขียนเฉพาะเลขที่ของผู้ขาด เช่น “absent 3, 17, 22” หรือแค่ “all here”
refusal-seats-backwards = “{ $first }-{ $last }” กลับด้าน จึงไม่ได้บันทึกอะไร เขียนเลขน้อยก่อน: “{ $last }-{ $first }”
refusal-seats-of-nobody = ในชั้นเรียนไม่มีเลขที่ { $seats }{ $more ->
        [0] {""}
       *[other] {" "}และอีก { $more } เลขที่
    } จึงไม่ได้บันทึกอะไร กรุณาเทียบกับรายชื่อแล้วส่งใหม่ทั้งหมด
refusal-seats-too-many = คุณเขียนว่าขาด { $absent } คน แต่ในรายชื่อมีแค่ { $class } คน จึงไม่ได้บันทึกอะไร กรุณาตรวจแล้วส่งใหม่ทั้งหมด
refusal-bad-notice = ไม่ได้เก็บอะไร ประกาศต้องยาว 1 ถึง { $most } ตัวอักษร
refusal-notice-over = ประกาศนี้จัดการไปแล้ว หรือรอนานกว่าหนึ่งวัน ส่ง /notice เพื่อเริ่มใหม่
refusal-notice-decided = คำขอนี้จัดการไปแล้ว

usage-language = ตัวอย่างของ /language: <code>/ภาษา th</code> หรือ <code>/ภาษา en</code>
usage-mute = ตัวอย่าง <code>/mute 7d</code> หรือ <code>/mute 12h</code>
usage-cadence = ตัวอย่าง <code>/cadence daily</code> หรือ <code>/cadence weekly</code>
usage-invite = ตัวอย่าง <code>/เชิญ หัวหน้าห้อง IT-1</code> หรือ <code>/เชิญ ที่ปรึกษา School-of-IT</code> ส่งแค่ /invite เพื่อเลือกด้วยปุ่ม
usage-revoke = ตัวอย่าง <code>/ถอนบทบาท หัวหน้าห้อง IT-1</code> หรือ <code>/ถอนบทบาท ที่ปรึกษา School-of-IT</code> ส่งแค่ /revoke เพื่อดูบทบาทที่คุณให้ไว้
usage-delegate = ตัวอย่างของ /delegate: <code>/ทำแทน 3d</code> หรือ <code>/ทำแทน 7d</code>
usage-group = ตัวอย่าง <code>/group Software One</code> หรือ <code>/group International One</code>
usage-bind = ตัวอย่างของ /bind: <code>/ผูก Software One</code> หรือ <code>/ผูก International One</code>
usage-rebind = ตัวอย่างของ /rebind: <code>/ผูกใหม่ Software One</code> หรือ <code>/ผูกใหม่ International One</code>
usage-quiet = ตัวอย่าง <code>/งดรบกวน 20:00-09:00</code> หรือ <code>/งดรบกวน 23:30-07:00</code> ถ้าจะเลิกช่วงของคุณ ส่ง /quiet off
usage-unbound = ตัวอย่าง <code>/ยังไม่ผูก Software One</code> หรือ <code>/ยังไม่ผูก International One</code> ส่งแค่ /unbound เพื่อดูทุกชั้นเรียนของคุณ
usage-items = ตัวอย่างของ /items: <code>/งาน ทั้งหมด</code> หรือ <code>/งาน A2</code>
usage-done = ตัวอย่างของ /done: <code>/เสร็จ A2</code> หรือ <code>/เสร็จ A2 https://example.edu.cn/1</code>
usage-ledger = ตัวอย่างของ /ledger: <code>/บันทึกงาน เมษายน คำแนะนำ</code> หรือ <code>/บันทึกงาน ส่งออก เดือนก่อน csv</code>
usage-meeting = ตัวอย่าง <code>/ประชุม Software One</code> หรือ <code>/ประชุม Computing</code> ส่งแค่ /meeting เพื่อดูของคุณเอง
refusal-meeting-not-so = การประชุมนี้คืบหน้าไปแล้ว: { $state }
refusal-meeting-not-open = การประชุมนี้ลงทะเบียนได้ตั้งแต่ { $opens }
refusal-meeting-day = { $why ->
    [future] วันนั้นยังมาไม่ถึง
    [before] วันนั้นเร็วเกินไปสำหรับการประชุมนี้
   *[long] ลงทะเบียนได้เฉพาะการประชุมใน 30 วันที่ผ่านมา
}
refusal-meeting-nobody = ต้องมีผู้เข้าร่วมอย่างน้อยหนึ่งคน
refusal-meeting-heads = กรุณาส่งจำนวนผู้เข้าร่วม เป็นตัวเลข 1 ถึง { $most }
refusal-meeting-correction-over = คุณแก้เองได้ภายใน 24 ชั่วโมง ตอนนี้กรุณากด “ขอแก้ไข”
usage-roll = ตัวอย่าง <code>/รายชื่อกระดาษ Software One</code> หรือ <code>/รายชื่อกระดาษ International One</code> ส่งแค่ /roll เพื่อเลือกจากชั้นเรียนของคุณ
refusal-meeting-no-picture = ไฟล์นี้ไม่ใช่รูปที่เปิดได้ กรุณาส่งรูป JPEG, PNG หรือ WebP
refusal-meeting-plan-over = เวลานั้นผ่านไปแล้ว กรุณาเลือกเวลาอื่น
usage-forecast = ตัวอย่างของ /forecast: <code>/คาดการณ์ เมษายน</code> หรือ <code>/คาดการณ์ เดือนนี้</code> เติมคณะได้
usage-overview = ตัวอย่างของ /meeting status: <code>/สถานะประชุม เมษายน</code> หรือ <code>/สถานะประชุม เดือนนี้</code> เติมคณะได้
refusal-meeting-own = คุณลงทะเบียนหรือแก้การประชุมนี้เอง กรุณาให้คนอื่นตรวจ
refusal-no-such-case = ไม่มีคดีนี้ที่คุณดูได้ ส่ง /cases เพื่อดูว่ามีคดีใดบ้าง
refusal-case-erased = ส่วนที่เป็นความลับของคดีนี้ถูกลบแล้ว ไม่มีใครอ่านหรือเพิ่มได้อีก
refusal-case-locked = เปิดคดีนี้ไม่ได้ เพราะไฟล์กุญแจของระบบไม่ใช่ไฟล์เดิม กรุณาแจ้งผู้ดูแลระบบ
refusal-bad-amount = เราอ่านจำนวนเงินนี้ไม่ออก จึงไม่ได้เก็บ กรุณาพิมพ์เป็นหยวน เช่น 3287.50 หรือ 21000
refusal-bad-case-day = ใช้วันที่นี้ไม่ได้ กรุณาพิมพ์แบบ 2025-04-07 ต้องไม่ใช่วันในอนาคต และย้อนหลังไม่เกิน 3 ปี
refusal-bad-case-note = ไม่ได้เก็บอะไร หมายเหตุต้องยาว 1 ถึง { $most } ตัวอักษร
refusal-bad-case-number = คดีไหน กรุณาเขียนหมายเลข
refusal-check-over = ข้อความนี้มีคนตอบแล้ว หรือถูกดึงกลับแล้ว
refusal-contact-bad = เราไม่เข้าใจ กรุณาเขียนวิทยาเขต หน่วยงาน และเบอร์โทรหนึ่งถึงสามเบอร์
refusal-contact-phone = “{ $typed }” ดูไม่เหมือนเบอร์โทร กรุณาเขียนเบอร์พร้อมรหัสพื้นที่และขีด เบอร์มือถือ หรือเบอร์ภายใน 4 ถึง 8 หลัก
refusal-sos-often = คุณขอความช่วยเหลือ { $most } ครั้งแล้วในหนึ่งวัน เราแจ้งต่อเพิ่มไม่ได้ กรุณาโทร 110 หรือเบอร์ในมหาวิทยาลัย: /contact
refusal-sos-over = คำขอนี้มีคนอื่นดูแลแล้ว หรือสิ้นสุดแล้ว
refusal-support-over = เรื่องนี้มีคนอื่นรับแล้ว หรือสิ้นสุดแล้ว
refusal-contact-lacking = ก่อนเผยแพร่แผน ต้องใส่เบอร์ให้คนโทรได้ก่อน สำนักงานความปลอดภัยหรือตำรวจประจำวิทยาเขตยังไม่มีเบอร์ ({ $campuses }) ส่ง /contact
refusal-bad-code = รหัสเป็นตัวอักษรและตัวเลขแปดตัว เช่น K7F3-QX2M
refusal-too-many-codes = รหัสผิดหลายครั้งเกินไป เพื่อไม่ให้ใครเดารหัสได้ กรุณารอถึง { $until } แล้วตรวจใหม่ ระหว่างนี้อย่าทำตามสิ่งที่ยังตรวจไม่ได้
refusal-alert-not-so = ทำแบบนั้นกับการแจ้งเตือนภัยนี้ไม่ได้แล้ว ดูใหม่ด้วย /alert
refusal-alert-changed = การแจ้งเตือนภัยนี้ถูกแก้หลังจากที่คุณดู กรุณาดูอีกครั้ง
refusal-own-alert = คุณเขียนการแจ้งเตือนภัยนี้เอง ต้องให้คนที่สองตรวจ
refusal-alert-without-advice = การแจ้งเตือนภัยต้องบอกสิ่งที่ควรทำอย่างน้อยหนึ่งข้อ กรุณาเลือกหนึ่งข้อ
refusal-alert-without-consent = คดีเพิ่งเกิด กรุณาระบุว่าเจ้าตัวยินยอม หรือเนื้อหานี้ดูไม่ออกว่าเป็นใคร
refusal-bad-alert-note = หมายเหตุต้องเป็นภาษาจีน ยาว 1 ถึง { $most } ตัวอักษร กรุณาส่งใหม่
refusal-wrong-alert-code = รหัสไม่ถูก จึงไม่ได้ส่งอะไร กรุณาพิมพ์ให้ตรงกับข้างบน
refusal-no-such-alert = ไม่มีการแจ้งเตือนภัย { $number } ที่คุณดูได้
refusal-alert-for-nobody = จะไม่มีใครได้รับการแจ้งเตือนภัยนี้ กรุณาเลือกผู้รับอื่น
refusal-alert-list-full = ไม่เกิน { $most } ข้อ กรุณาเอาออกหนึ่งข้อก่อน
refusal-question-flawed = <b>ยังรับคำถามแบบนี้ไม่ได้</b> กรุณาแก้แล้วส่งแบบฟอร์มทั้งหมดมาใหม่:
refusal-question-own = คุณเขียนคำถามนี้เอง จึงต้องให้คนอื่นในสำนักงานคณะทำงานตรวจ ถ้าไม่มีคนอื่น ให้บทบาทกับคนที่สองด้วย /invite
refusal-question-not-so = { $state ->
        [draft] คำถามนี้รอคนที่สองอยู่
        [returned] คำถามนี้ถูกส่งคืนให้ผู้เขียนแล้ว
        [retired] คำถามนี้เลิกใช้แล้ว
       *[approved] คำถามนี้ใช้อยู่แล้ว
    }
refusal-words-many = แจ้งคำแปลได้ไม่เกิน { $most } รายการต่อวัน กรุณาแจ้งต่อพรุ่งนี้
refusal-words-unknown = ไม่มีข้อความนี้ หรือไม่มีภาษานี้
refusal-words-flawed = { $flaw ->
    [markup] มีแท็กที่ไม่รู้จักหรือไม่ได้ปิด หรือมี &amp; หรือ &lt; เดี่ยว ๆ บนปุ่มและข้อความเด้งใช้แท็กไม่ได้
    [variables] สิ่งที่อยู่ในวงเล็บปีกกาต้องเหมือนภาษาอังกฤษ: { $wanted }
    [numbers] ตัวเลขต้องเหมือนภาษาอังกฤษ: { $wanted }
    [long] ไม่เกิน { $wanted } ตัวอักษร
    [same] ข้อความที่ใช้อยู่เป็นแบบนี้แล้ว
   *[syntax] อ่านไม่ได้ กรุณาปิดวงเล็บปีกกาทุกอัน และอย่าขึ้นต้นบรรทัดด้วยจุด ดอกจัน หรือวงเล็บ
}
usage-alert = ตัวอย่างของ /alert: <code>/แจ้งเตือนภัย</code> หรือ <code>/แจ้งเตือนภัย A-12</code>
usage-aware = ตัวอย่างของ /aware: <code>/รู้เท่าทัน</code> หรือ <code>/รู้เท่าทัน School of Computing</code>
usage-case = ตัวอย่างของ /case: <code>/คดี ใหม่</code> หรือ <code>/คดี C-12</code>
usage-cases = ตัวอย่างของ /cases: <code>/รายการคดี ยังไม่ปิด</code> หรือ <code>/รายการคดี แนวโน้ม</code>
usage-contact = ตัวอย่าง <code>/ติดต่อ สำนักงานความปลอดภัย 96110</code> หรือ <code>/ติดต่อ ตำรวจวิทยาเขต 110 8:00-22:00</code> ส่งแค่ /contact เพื่อดูว่าโทรหาใครได้
usage-verify = ตัวอย่าง <code>/verify K7F3-QX2M</code> หรือ <code>/verify k7f3 qx2m</code> รหัสอยู่ท้ายข้อความ หรือบนบัตรเจ้าหน้าที่
usage-guard = ตัวอย่าง <code>/ชื่อเลียนแบบ Software One</code> หรือ <code>/ชื่อเลียนแบบ International One</code> ส่งแค่ /guard เพื่อดูกลุ่มของชั้นเรียนคุณ
usage-words = ตัวอย่าง <code>/คำแปล tip police-1 ru</code> หรือ <code>/คำแปล quiz police-1</code> ส่งแค่ /words เพื่อดูที่ผู้อ่านแจ้ง
