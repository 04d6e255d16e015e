### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① ไม่หลงเชื่อง่าย: เมื่อมีสายหรือข้อความจากคนไม่รู้จัก หรือมี “อาจารย์” “บริการลูกค้า” “ตำรวจ” ในกลุ่ม ข้าพเจ้าจะตรวจสอบก่อน แล้วจึงตัดสินใจ
    ② ไม่โอนเงิน: ข้าพเจ้าจะไม่โอนเงินเข้าบัญชีที่ไม่รู้จัก ไม่สำรองจ่าย และไม่จ่าย “เงินประกัน” หรือ “ค่าปลดอายัด”
    ③ ไม่เปิดเผย: ข้าพเจ้าจะไม่บอกรหัสยืนยันและรหัสผ่านแก่ผู้ใด และไม่แชร์หน้าจอกับคนไม่รู้จัก
    ④ ไม่ให้ยืม: ข้าพเจ้าจะไม่ให้เช่า ไม่ให้ยืม และไม่ขายบัตรธนาคาร ซิม และบัญชีชำระเงิน
    ⑤ ช่วยกันเตือน: เมื่อพบข้อความน่าสงสัย ข้าพเจ้าจะเตือนเพื่อนและครอบครัว และไม่ส่งต่อข้อความนั้น
    ⑥ รีบขอความช่วยเหลือ: หากถูกหลอก ข้าพเจ้าจะหยุดทันที โทร 110 หรือ 96110 และแจ้งอาจารย์ที่ปรึกษา

pledge-title = <b>คำมั่นต้านโกง</b>
pledge-reminded = เลขานุการสันนิบาตของ { $class } ขอให้คุณอ่านคำมั่นต้านโกง จะลงชื่อหรือไม่ คุณตัดสินใจเอง
pledge-open = ลงชื่อตามความสมัครใจ ลงชื่อแล้วถอนได้ทุกเมื่อ
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ คุณลงชื่อเมื่อ { $at }{ $way ->
    [paper] {" "}(บนกระดาษ เลขานุการสันนิบาตเป็นผู้บันทึก)
   *[chat] {""}
} ฉบับ: { $version }
pledge-older = คุณลงชื่อในฉบับอื่น จะลงชื่อตามข้อความนี้ใหม่ก็ได้ การลงชื่อเดิมยังมีผล
pledge-withdrawn = คุณถอนการลงชื่อเมื่อ { $at } จะลงชื่อใหม่เมื่อไรก็ได้
pledge-unbound = เรายังไม่รู้ว่าคุณคือใครในชั้นเรียน ถ้าจะลงชื่อ กรุณาส่ง /bind ก่อน

pledge-sign =
    .button = ขอให้คำมั่น
    .toast = ลงชื่อแล้ว ขอบคุณ
pledge-again =
    .toast = คุณลงชื่อไว้แล้ว
pledge-later =
    .button = ยังไม่ลงชื่อ
    .toast = ได้ เมื่อจะลงชื่อ ส่ง /pledge
pledge-withdraw =
    .button = ถอนการลงชื่อ
    .toast = ถอนการลงชื่อของคุณแล้ว
pledge-nothing =
    .toast = ไม่มีการลงชื่อให้ถอน
pledge-changed =
    .toast = ข้อความหรือภาษาของคำมั่นเปลี่ยนไป กรุณาอ่านใหม่ก่อนลงชื่อ
pledge-bind-first =
    .toast = กรุณาส่ง /bind ก่อน แล้วกลับมาลงชื่อ

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>คำมั่นต้านโกง: ขอเชิญอ่าน</b>
    มี 6 บรรทัด อ่านในแชตส่วนตัว ลงชื่อตามความสมัครใจ ในกลุ่มไม่แสดงว่าใครลงชื่อแล้วและใครยังไม่ลงชื่อ
    { $signed ->
        [0] ลงชื่อแล้วไม่ถึง 5 คน
       *[other] ในชั้นเรียน { $students } คน ลงชื่อแล้ว { $signed } คน
    }
pledge-read =
    .button = อ่านคำมั่น 6 บรรทัด

# How far classes are.
pledge-classes =
    <b>การลงชื่อของชั้นเรียน</b>
    .button = ชั้นเรียนของฉัน
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed } จาก { $students }{ $paper ->
    [0] {""}
   *[other] {" "}(บนกระดาษ { $paper })
}
    .button = { $class }
pledge-no-classes = ไม่มีชั้นเรียนที่คุณดูแล หรือยังไม่มีรายชื่อ
pledge-who-sees = ใครยังไม่ลงชื่อ มีแต่เลขานุการสันนิบาตของชั้นเรียนนั้นที่เห็น ทางแชตส่วนตัว
pledge-colleges = <b>การลงชื่อของแต่ละคณะ</b>
pledge-college = { $college }: { $signed } จาก { $students }
pledge-college-few = { $college }: ลงชื่อไม่ถึง 5 คน จาก { $students }
pledge-no-colleges = ยังไม่มีรายชื่อ
pledge-due = วันสุดท้าย: { $day }

pledge-own =
    <b>{ $class }: ลงชื่อแล้ว { $signed } จาก { $students } คน</b>{ $paper ->
        [0] {""}
       *[other] {" "}ในจำนวนนี้บนกระดาษ { $paper } คน
    }
pledge-missing = ผู้ที่ยังไม่ลงชื่อ (มีแต่คุณที่เห็น กรุณาอย่าส่งต่อไปในกลุ่ม):
pledge-student = { $who }
pledge-everybody = ทุกคนในชั้นเรียนลงชื่อแล้ว

pledge-post =
    .button = โพสต์ในกลุ่ม
    .toast = โพสต์ในกลุ่มชั้นเรียนแล้ว
pledge-posted =
    .toast = โพสต์ไปแล้วเมื่อ { $at } จะไม่โพสต์ซ้ำภายใน 7 วัน
pledge-no-group =
    .toast = ชั้นเรียนนี้ไม่มีกลุ่มที่เราพูดได้ กรุณาผูกกลุ่มก่อน
pledge-remind =
    .button = เตือนเป็นการส่วนตัว
    .toast = { $told ->
        [0] ไม่มีคนที่เราเตือนเป็นการส่วนตัวได้
       *[other] เตือนเป็นการส่วนตัวแล้ว { $told } คน
    }{ $others ->
        [0] {""}
       *[other] {" "}อีก { $others } คนยังไม่ผูก กรุณาบอกด้วยตัวเอง
    }
pledge-rested =
    .toast = เตือนไปแล้วเมื่อ { $at } จะไม่เตือนซ้ำภายใน 3 วัน
pledge-paper =
    .button = บันทึกที่ลงบนกระดาษ
pledge-ask-paper =
    <b>{ $class }: การลงชื่อบนกระดาษ</b>
    ดูจากใบลงชื่อ แล้วส่งเลขที่ของคนที่ไม่ได้ลงชื่อ เช่น <code>absent 3 17 22</code> ถ้าทุกคนลงชื่อ ส่ง <code>all signed</code>
    เรารอ 30 นาที
pledge-paper-read =
    <b>{ $class }: กรุณาตรวจ</b>
    { $missing ->
        [0] เมื่อบันทึกแล้ว ทุกคนในชั้นเรียนลงชื่อครบ { $signed } คน
       *[other] เมื่อบันทึกแล้ว ลงชื่อแล้ว { $signed } คน ยังไม่ลงชื่อ { $missing } คน: { $seats }
    }
    ในจำนวนนี้บนกระดาษ { $paper } คน บันทึกนี้ใช้แทนบันทึกบนกระดาษครั้งก่อน การลงชื่อในแชตยังเหมือนเดิม
pledge-paper-withdrawn = มี { $count } คนถอนการลงชื่อในแชต การบันทึกบนกระดาษจะไม่ลงชื่อแทนพวกเขาอีก
pledge-save =
    .button = บันทึก
    .toast = บันทึกแล้ว
pledge-cancel =
    .button = ยกเลิก
    .toast = ไม่ได้บันทึกอะไร

# To the secretary before the last day.
pledge-word = { $class } ยังมีคนไม่ได้ลงชื่อคำมั่นต้านโกง { $missing } คน วันสุดท้ายคือ { $day } มีแต่คุณที่เห็นว่าเป็นใคร
    .button = ดูว่าเป็นใคร
