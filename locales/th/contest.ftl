### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from } ถึง { $to }
    .button = กลับ
contest-rules =
    แต่ละครั้งสุ่ม { $questions } ข้อ มีเวลา { $minutes } นาที ตอบข้อไหนมีคำอธิบายข้อนั้นทันที ทำได้ทั้งหมด { $attempts } ครั้ง นับครั้งที่ดีที่สุด
    มีแต่คุณที่เห็นผลของคุณ ไม่จัดอันดับรายบุคคล ชั้นเรียนเทียบกันด้วยสัดส่วนผู้เข้าร่วมเท่านั้น
    .button = เริ่ม · { $minutes } นาที
contest-last = <b>ครั้งนี้: ถูก { $right } จาก { $of }</b> ใช้เวลา { $minutes } นาที { $seconds } วินาที
contest-best = ครั้งที่ดีที่สุดของคุณ: ถูก { $right } จาก { $of } ใช้เวลา { $minutes } นาที { $seconds } วินาที
contest-ahead = ยังไม่เริ่ม ถึงเวลาแล้วกลับมาใหม่
contest-closed = การแข่งขันจบแล้ว
contest-unbound = เรายังไม่รู้ว่าคุณอยู่ชั้นเรียนไหน กรุณาส่ง /bind ก่อน แล้วกลับมาเข้าร่วม
# $left: how many attempts.
contest-open = { $left ->
    [0] คุณใช้ครบทุกครั้งแล้ว
   *[other] คุณทำได้อีก { $left } ครั้ง กด “เริ่ม” แล้วเริ่มจับเวลา ออกกลางคันเวลาก็ไม่หยุด
}
contest-number = <b>ข้อ { $number } จาก { $of } · หมดเวลา { $until }</b>
    .toast = หมดเวลาแล้ว ข้อนี้จึงไม่นับ

contest-board =
    <b>การเข้าร่วมของชั้นเรียน · { $title }</b>
    .button = ชั้นเรียนที่เข้าร่วม
contest-board-row = { $rank }. { $class }: { $people } จาก { $enrolled } คน { $percent }%
contest-board-own = ชั้นเรียนของคุณ: อันดับ { $rank }, { $class }: { $people } จาก { $enrolled } คน { $percent }%
contest-board-none = ยังไม่มีชั้นเรียนที่มีผู้เข้าร่วมถึง { $least } คน
contest-board-foot = <i>เรียงตามสัดส่วนผู้เข้าร่วม สัดส่วนเท่ากันได้อันดับเดียวกัน ตอบตั้งแต่ครึ่งหนึ่งของข้อในครั้งนั้นถือว่าเข้าร่วม แต่ละคนนับครั้งเดียว ชั้นเรียนที่ไม่ถึง { $least } คนไม่แสดง</i>

# For the task force and the departments.
contest-items =
    <b>ข้อที่ตอบผิดมากที่สุด · { $title }</b>
    .button = ข้อที่ผิดบ่อย
contest-items-none = ยังไม่มีข้อใดที่มีผู้ตอบถึง { $least } คน
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    ตอบ { $people } คน ผิด { $wrong } คน
contest-item-wrong = ตัวเลือกผิดที่มีคนเลือกมากที่สุด: “{ $option }” { $count } คน

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = เกียรติบัตร
    .toast = ส่งเกียรติบัตรให้คุณแล้ว
    .none = ทำจบหนึ่งครั้งและตอบตั้งแต่ครึ่งหนึ่งขึ้นไป จึงจะได้เกียรติบัตร
    .undrawn = ชุดอักษรไม่มีบางตัวในเกียรติบัตรของคุณ จึงวาดไม่ได้ กรุณาแจ้งเจ้าหน้าที่
    .head = เกียรติบัตร · { $title }
    .who = { $name } · { $class }
    .took = ได้เข้าร่วม { $title }
    .score = ครั้งที่ดีที่สุด: ถูก { $right } จาก { $of }
    .day = { $day } { $year }
    .note = ชื่อเป็นแบบย่อ จัดทำโดยบอต Wuzha ผลส่งให้เจ้าของเท่านั้น
contest-certificate-caption = { $title }: ถูก { $right } จาก { $of } จะให้ใครดูหรือไม่ คุณตัดสินใจเอง

contest-begins =
    <b>{ $title } เริ่มแล้ว</b>
    ถึง { $to } ตอบในแชตส่วนตัว { $questions } ข้อใน { $minutes } นาที มีแต่คุณที่เห็นผลของตัวเอง ระหว่างชั้นเรียนเทียบกันด้วยสัดส่วนผู้เข้าร่วมเท่านั้น
    .button = เข้าร่วม
contest-ends =
    <b>{ $title } ใกล้จบแล้ว</b>
    ถึง { $to } { $people ->
        [0] ชั้นเรียนของคุณมีผู้เข้าร่วมยังไม่ถึง { $least } คน
       *[other] ชั้นเรียนของคุณมี { $enrolled } คน เข้าร่วมแล้ว { $people } คน
    }
