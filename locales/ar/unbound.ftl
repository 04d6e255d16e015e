### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = الصف { $class }: المربوطون { $bound }/{ $students }، غير المتصلين { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = لم يُربطوا بعد. إن كان أحدهم لا يستخدم هذا التطبيق، فاضغط رقمه لتسجيله غير متصل؛ واضغط مرة أخرى للتراجع.
unbound-nobody = لم يبقَ أحد دون ربط.
unbound-student = { $who }{ $offline ->
    [yes] ، غير متصل
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] إلغاء غير متصل
       *[no] غير متصل
    }
    .toast = { $offline ->
        [yes] سُجّل غير متصل: { $who }.
       *[no] لم يعد مسجلًا غير متصل: { $who }.
    }
unbound-bound =
    .toast = لم أسجل شيئًا، فهو مربوط بالفعل: { $who }.

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>صفوفك</b>
    .button = كل الصفوف
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = الصف { $class }: لا قائمة بعد
unbound-no-classes = لا يوجد صف تتولاه.
