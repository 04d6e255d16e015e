### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: ผูกแล้ว { $bound }/{ $students } ออฟไลน์ { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = ยังไม่ได้ผูก ถ้าใครไม่ใช้แอปนี้ กดเลขที่ของเขาเพื่อทำเครื่องหมายออฟไลน์ กดอีกครั้งเพื่อยกเลิก
unbound-nobody = ไม่มีใครที่ยังไม่ได้ผูกแล้ว
unbound-student = { $who }{ $offline ->
    [yes] , ออฟไลน์
   *[no] {""}
}
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] เลิกออฟไลน์
       *[no] ออฟไลน์
    }
    .toast = { $offline ->
        [yes] ทำเครื่องหมายออฟไลน์ให้ { $who } แล้ว
       *[no] เลิกทำเครื่องหมายออฟไลน์ให้ { $who } แล้ว
    }
unbound-bound =
    .toast = { $who } ผูกไว้แล้ว จึงไม่ได้ทำเครื่องหมาย

unbound-classes =
    <b>ชั้นเรียนของคุณ</b>
    .button = ทุกชั้นเรียน
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: ยังไม่มีรายชื่อ
unbound-no-classes = ไม่มีชั้นเรียนที่คุณดูแล
