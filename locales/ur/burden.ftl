### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: اس ہفتے { $points }/{ $cap } پوائنٹ</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>اس ہفتے بوجھ: { $total ->
    [one] { $total } کلاس
   *[other] { $total } کلاسیں
}، حد ({ $cap } پوائنٹ) سے اوپر: { $over }</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ حد سے اوپر
   *[no] {""}
}
burden-none = ایسی کوئی کلاس نہیں جس کے آپ ذمہ دار ہوں۔

burden-month =
    <b>{ $month }: کل { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }</b>
burden-source = { $source ->
    [tip] مشورے
    [notice] اعلان
    [summary] جمعے کے خلاصے
    [quiz] فوری کوئز
    [pledge] عہد نامہ
    [contest] مقابلہ
   *[meeting] کلاس میٹنگیں
}: { $points }
burden-senders =
    <b>اس مہینے سب سے زیادہ کس نے مانگا</b>
burden-sender = { $sender }: { $points }
