### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days } วันต้านโกง</b>
    ทุกวันราว { $time } เราส่งข้อความส่วนตัวถึงคุณหนึ่งข้อความ ใช้เวลาไม่ถึง 1 นาที เป็นคำถามหรือคำแนะนำ เริ่มจากกลโกงที่คุณน่าจะเจอมากที่สุด
    วันหนึ่งไม่เกินหนึ่งข้อความ และเลี่ยงช่วงงดรบกวนของคุณ ใต้ทุกข้อความกดหยุดได้ในครั้งเดียว ตอนจบมีสรุปที่มีแต่คุณที่เห็น
    จะเริ่มเลยไหม
    .button = เริ่ม
    .toast = ได้เลย เริ่มพรุ่งนี้
drip-invite = เพิ่งเข้าเรียนใช่ไหม มาเรียน { $days } วันต้านโกง วันละข้อความเดียว ไม่ถึง 1 นาที กดปุ่มข้างล่างดูก่อน แล้วค่อยตัดสินใจ
    .button = { $days } วันต้านโกง
# $sent: on how many days something came.
drip-on =
    <b>{ $days } วันต้านโกง: กำลังดำเนินอยู่</b>
    ได้รับแล้ว { $sent } จาก { $days } วัน ส่งวันละหนึ่งข้อความราว { $time } วันที่พลาดไปจะไม่ส่งย้อนหลัง คอร์สเดินหน้าต่อตามปกติ
drip-stopped =
    <b>{ $days } วันต้านโกง: หยุดแล้ว</b>
    ได้รับแล้ว { $sent } จาก { $days } วัน จะไม่ส่งอีก ถ้าอยากรับต่อ กดปุ่มข้างล่าง หรือส่ง /course
drip-stop =
    .button = หยุดคอร์ส
    .toast = หยุดแล้ว จะไม่ส่งอีก ถ้าอยากรับต่อ ส่ง /course
drip-go-on =
    .button = รับต่อ
    .toast = ได้เลย ส่งต่อตั้งแต่พรุ่งนี้
drip-again =
    .button = เรียนอีก { $days } วัน
drip-old =
    .toast = การ์ดนี้เก่าแล้ว ส่ง /course เพื่อดูสถานะตอนนี้

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>ต้านโกง · วันที่ { $day } จาก { $days }: { $fraud }</b>
drip-question = <b>ต้านโกง · วันที่ { $day } จาก { $days }</b>
drip-question-right = <b>ต้านโกง · วันที่ { $day } จาก { $days }: ถูก</b>
drip-question-wrong = <b>ต้านโกง · วันที่ { $day } จาก { $days }: ไม่ถูก</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>จบ { $days } วันต้านโกงแล้ว</b>
    ได้รับคำถาม { $asked } ข้อ ตอบ { $answered } ข้อ ถูก { $right } ข้อ
drip-summary-all = ข้อที่คุณตอบ หลอกคุณไม่ได้เลย กลโกงเปลี่ยนอยู่เสมอ อีกสักพักแวะมาดูใหม่
drip-summary-none = คุณยังไม่ได้ตอบเลย ไม่เป็นไร คำถามยังอยู่ข้างบน ตอบเมื่อไรก็ได้
drip-summary-foot = <i>มีแต่คุณที่เห็นสรุปนี้</i>
