### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>ถามไวตอบไว</b>
class-quiz-open =
    {""}
    กดตัวอักษรเพื่อตอบ นับเฉพาะคำตอบแรก มีแต่คุณที่เห็นคำตอบของคุณและคำอธิบาย เปิดถึง { $until }
class-quiz-count = ตอบแล้ว { $count } คน
# A small number is not shown: it could lead to somebody.
class-quiz-few = ตอบแล้วไม่ถึง { $least } คน
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>จบแล้ว ขอบคุณทุกคน</i>
   *[other] <i>จบแล้ว มีผู้ตอบ { $count } คน ขอบคุณทุกคน</i>
}
class-quiz-read =
    .button = อ่านในภาษาของฉัน
    .toast = ส่งคำถามให้คุณทางแชตส่วนตัวแล้ว ตอบในนั้นก็ได้เหมือนกัน
class-quiz-unreached =
    .toast = เรายังทักแชตส่วนตัวถึงคุณไม่ได้ กดรูปของเรา กด Start ในแชตส่วนตัว แล้วกลับมากดที่นี่อีกครั้ง

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ ถูกต้อง { $why }{ $late ->
        [yes] {" "}(ช้า: ไม่นับในผลของชั้นเรียน)
       *[no] {""}
    }
    .wrong = ยังไม่ถูก คำตอบคือ { $letter } { $why }{ $late ->
        [yes] {" "}(ช้า: ไม่นับในผลของชั้นเรียน)
       *[no] {""}
    }
    .before = คุณตอบข้อนี้แล้ว: { $letter } นับเฉพาะคำตอบแรก คำตอบที่ถูกคือ { $right }
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>ถามไวตอบไว: ถูก</b>
   *[wrong] <b>ถามไวตอบไว: ยังไม่ถูก</b>
}
class-quiz-late = <i>ตอบหลังหมดเวลา จึงบันทึกว่าช้า และไม่นับในผลของชั้นเรียน</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>ชั้นเรียนที่คุณดูแล</b>
    จะถามชั้นเรียนไหน
    .button = { $class }
class-quiz-staff = <b>ถามไวตอบไว · { $class }</b>
class-quiz-no-group = ชั้นเรียนนี้ไม่มีกลุ่มที่เราพูดได้ จึงถามไม่ได้
class-quiz-ready =
    เลือกเวลา แล้วคำถามข้างล่างจะส่งไปกลุ่มชั้นเรียน ใครกดตัวเลือกจะเห็นทันทีว่าถูกหรือไม่ และเพราะอะไร คนอื่นไม่เห็น และคุณก็ไม่เห็นว่าใครตอบอะไร ครบเวลาแล้วปิดเอง
    จะส่งเป็นโหวตแบบเปิดเผยก็ได้ ซึ่งปิดหลัง 10 นาที แต่ทุกคนในกลุ่มจะเห็นว่าใครเลือกอะไร
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = ข้ออื่น
class-quiz-running = { $form ->
    [poll] โหวตแบบเปิดเผยเปิดอยู่
   *[card] คำถามเปิดอยู่
} ถึง { $until } ในชั้นเรียนตอบแล้ว { $count } คน
    .toast = ชั้นเรียนนี้มีคำถามที่ยังไม่จบ รอให้จบก่อน
class-quiz-last =
    {""}
    <b>ข้อล่าสุด · { $at }</b>
    { $question }
class-quiz-share = ตอบ { $of } คน ถูก { $right } คน
class-quiz-share-few = ตอบ { $count } คน ถ้าไม่ถึง { $least } คน เราไม่บอกว่าถูกกี่คน เพื่อไม่ให้รู้ว่าเป็นใคร
class-quiz-most-wrong = ตัวเลือกผิดที่มีคนเลือกมากที่สุด: “{ $option }” { $count } คน ควรอธิบายเรื่องนี้อีกครั้ง
class-quiz-late-count = อีก { $count } คนตอบช้า ไม่นับ
class-quiz-ended = <b>ถามไวตอบไวจบแล้ว · { $class }</b>
class-quiz-failed =
    <b>ถามไวตอบไวส่งไม่ถึงกลุ่ม · { $class }</b>
    กรุณาดูว่าเรายังอยู่ในกลุ่มและพูดในกลุ่มได้หรือไม่ แล้วถามใหม่ด้วย /classquiz

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = ถาม · { $unit ->
        [minutes] { $length } นาที
       *[hours] { $length } ชั่วโมง
    }
    .toast = { $form ->
        [poll] กำลังส่งโหวตแบบเปิดเผยไปกลุ่มชั้นเรียน
       *[card] กำลังส่งคำถามไปกลุ่มชั้นเรียน
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = เป็นโหวตแบบเปิดเผย
    .toast = คำถามนี้ยาวเกินไปสำหรับโหวต เลือกข้ออื่น หรือถามด้วยปุ่ม
    .question = { $question } (เปิดเผย: ทุกคนเห็นว่าใครเลือกอะไร)
class-quiz-end =
    .button = ปิดตอนนี้
    .toast = ปิดแล้ว
    .before = ข้อนี้ปิดไปก่อนแล้ว
class-quiz-refresh =
    .button = รีเฟรช
