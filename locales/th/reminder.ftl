### A meeting is not registered: told in private to whoever holds it, and to those above them.

reminder-moved =
    .name = { $effective } (แผนกำหนดไว้ { $due })
reminder-standing =
    .name = { $standing ->
        [none] ยังไม่กำหนดวัน
        [planned] กำหนดไว้ { $at }
        [passed] เดิมกำหนด { $at } ยังไม่ได้ลงทะเบียน
       *[returned] ถูกส่งคืน ต้องลงทะเบียนใหม่
    }

reminder-own = { $phase ->
    [before] <b>เตือน: { $meeting } ยังไม่ได้ลงทะเบียน</b>
        กำหนด: { $due } ถ้าจัดแล้ว กรุณาลงทะเบียน
    [late] <b>เลยกำหนด: { $meeting }</b>
        ถึง { $until } (รวมวันนั้น) ยังลงทะเบียนได้ โดยมีเครื่องหมายว่าช้า หลังจากนั้นอาจารย์ที่ปรึกษาต้องยินยอม
   *[over] <b>เลยกำหนด: { $meeting }</b>
        พ้นช่วงลงทะเบียนช้าแล้ว อาจารย์ที่ปรึกษาต้องยินยอมจึงลงทะเบียนได้
}
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count } ชั้นเรียนยังไม่ได้ลงทะเบียน</b>
        กำหนด: { $due }
    [late] <b>{ $meeting }: { $count } ชั้นเรียนเลยกำหนด</b>
        กำหนดคือ { $due } ยังลงทะเบียนได้ถึง { $until } (รวมวันนั้น) โดยมีเครื่องหมายว่าช้า
   *[over] <b>{ $meeting }: { $count } ชั้นเรียนเลยกำหนด</b>
        กำหนดคือ { $due } พ้นช่วงลงทะเบียนช้าแล้ว อาจารย์ที่ปรึกษาต้องยินยอมจึงลงทะเบียนได้
}
reminder-class = { $class }: { $standing }
reminder-instead = { $line } ({ $level ->
    [monitor] ในชั้นเรียนไม่มีใครที่แจ้งได้
    [counsellor] ไม่มีอาจารย์ที่ปรึกษาที่แจ้งได้
    [college] ไม่มีหัวหน้าระดับคณะที่แจ้งได้
   *[department] ในฝ่ายไม่มีใครที่แจ้งได้
})
reminder-college = { $college }: { $missing } จาก { $all } ชั้นเรียน
reminder-more = ยังมีอีก { $count } ชั้นเรียน

reminder-pass =
    .button = ส่งต่อให้เพื่อนร่วมงาน
    .toast = ส่งต่อแล้วให้: { $duties } จากนี้เราจะเตือนเขา
reminder-open =
    .button = { $class }
reminder-passed = <b>{ $duty } ขอให้คุณช่วยดูแล: { $meeting }</b>
