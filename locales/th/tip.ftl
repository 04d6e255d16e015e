### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>คำแนะนำต้านโกง</b>
tip-title-fraud = <b>คำแนะนำต้านโกง: { $fraud }</b>
tip-advice = <b>ควรทำอย่างไร:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = อ่านแล้ว
tip-why =
    .button = ทำไมถึงเป็นเรื่องนี้

tip-why-key-date =
    .toast = วันนี้อยู่ในปฏิทินต้านการหลอกลวง คำแนะนำนี้เขียนไว้สำหรับวันนี้
tip-why-season =
    .toast = ช่วงนี้ของทุกปีกลโกงแบบนี้พบบ่อย จึงเตือนไว้ก่อน
tip-why-freshmen =
    .toast = เขียนสำหรับนักศึกษาใหม่ ซึ่งมิจฉาชีพมักเล็งเป้า
tip-why-graduating =
    .toast = เขียนสำหรับผู้กำลังเรียนจบ กลโกงเรื่องงาน ห้องเช่า และเงินกู้กำลังเล็งคนกลุ่มนี้
tip-why-international =
    .toast = เขียนสำหรับนักศึกษาต่างชาติ มิจฉาชีพมักอาศัยที่ยังไม่คุ้นกับขั้นตอนในพื้นที่
tip-why-staff =
    .toast = เขียนสำหรับบุคลากร มิจฉาชีพมักอาศัยการโอนเงินและอีเมลในที่ทำงาน
tip-why-rotation =
    .toast = คำแนะนำหมุนเวียนตามลำดับ ไม่ซ้ำภายใน 60 วัน วันนี้ถึงคิวเรื่องนี้
tip-why-cases-college =
    .toast = ใน 30 วันที่ผ่านมา คณะของคุณมีการแจ้งคดีแบบนี้ จึงส่งคำแนะนำนี้ก่อน
tip-why-cases-campus =
    .toast = ใน 30 วันที่ผ่านมา วิทยาเขตของคุณมีการแจ้งคดีแบบนี้ จึงส่งคำแนะนำนี้ก่อน
tip-why-cases-university =
    .toast = ใน 30 วันที่ผ่านมา มหาวิทยาลัยมีการแจ้งคดีแบบนี้ จึงส่งคำแนะนำนี้ก่อน
tip-why-doubt =
    .toast = “ถามไวตอบไว” ของชั้นเรียนแสดงว่ายังมีความไม่แน่ใจเรื่องกลโกงแบบนี้ จึงเตือนอีกครั้ง

tip-recorded =
    .toast = ✓ บันทึกแล้ว ในกลุ่มนี้มีคนอ่านแล้ว { $seen } คน
tip-recorded-alone =
    .toast = ✓ บันทึกแล้ว
tip-recorded-of =
    .toast = ✓ บันทึกแล้ว กลุ่มนี้มี { $total } คน อ่านแล้ว { $seen } คน
tip-already-recorded =
    .toast = บันทึกไว้แล้ว ไม่ต้องกดอีก
