### Tips in private: beginning and ending them.

subscription-begun =
    สมัครรับแล้ว คำแนะนำจะส่งมาที่นี่เป็นภาษาของคุณ ปกติเวลา { $time } และบ่อยเท่ากับชั้นเรียนถ้าคุณผูกไว้
    ถ้าจะเลิก ส่ง /unsubscribe หรือบล็อกเรา
subscription-ended = เลิกรับแล้ว จะไม่ส่งคำแนะนำมาที่นี่อีก ถ้าจะรับใหม่ ส่ง /subscribe
subscription-none = คุณไม่ได้สมัครรับไว้ จึงไม่มีอะไรต้องเลิก ถ้าจะรับคำแนะนำที่นี่ ส่ง /subscribe
