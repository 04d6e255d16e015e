### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    عُقد يوم { $day }. الحضور بحسب السجل: { $enrolled ->
        [0] { $present }
       *[other] { $present } من أصل { $enrolled }
    }.
attest-ask = هل كنت حاضرًا؟ اضغط إذن مرة واحدة. يُحسب دون اسمك، حتى { $until }.
attest-count = عدد من أكّدوا: { $count }.
# A small number is not shown, so that nobody guesses who it was.
attest-few = أكّد ذلك حتى الآن أقل من 5 أشخاص.
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] انتهى السؤال. شكرًا.
   *[other] عدد من أكّدوا: { $count }. شكرًا.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    تغيّر ما سُجّل ليوم { $day }. لا حاجة إلى التأكيد هنا.

attest-thanks =
    .button = كنت حاضرًا ✓
    .toast = شكرًا، حُسب دون اسمك. ضغطت خطأً؟ اضغط مرة أخرى خلال 10 دقائق لتتراجع.
attest-again =
    .toast = أنت محسوب من قبل، لا حاجة إلى الضغط مرة أخرى.
attest-back =
    .toast = تم التراجع: لم تعد محسوبًا.
attest-unbound =
    .toast = لا أعرف بعد من أنت في الصف، فلم يُحسب هذا. أرسل لي /bind في الخاص أولًا، ثم اضغط مرة أخرى.
attest-other =
    .toast = هذا اجتماع الصف { $class }، وأنت في صف آخر، فلم يُحسب هذا.
attest-own =
    .toast = أنت من سجّل هذا الاجتماع، فلا حاجة إلى تأكيده.
attest-over =
    .toast = انتهى السؤال. شكرًا.
