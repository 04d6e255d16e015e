### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: نقاط هذا الأسبوع { $points }/{ $cap }</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>العبء هذا الأسبوع: { $total ->
    [one] صف واحد
    [two] صفّان
    [few] { $total } صفوف
    [many] { $total } صفًا
   *[other] { $total } صف
}، وما تجاوز الحد ({ $cap }): { $over }</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ تجاوز الحد
   *[no] {""}
}
burden-none = لا يوجد صف تتولاه.

burden-month =
    <b>{ $month }: المجموع { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }</b>
burden-source = { $source ->
    [tip] نصائح
    [notice] إعلانات
    [summary] ملخصات الجمعة
    [quiz] الأسئلة السريعة
    [pledge] التعهد
    [contest] المسابقة
   *[meeting] اجتماعات الصفوف
}: { $points }
burden-senders =
    <b>الأكثر طلبًا هذا الشهر</b>
burden-sender = { $sender }: { $points }
