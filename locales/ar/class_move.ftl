### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>تغيّر صفك في القائمة</b>
    القائمة تضعك الآن في الصف { $class } ({ $who }). هل هذا صحيح؟
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] صحيح
       *[wrong] خطأ
    }
    .toast = { $answer ->
        [right] شكرًا، سُجّل أنه صحيح.
       *[wrong] شكرًا، سُجّل أنه خطأ.
    }
# In place of the question.
class-move-right =
    <b>أنت: { $who }، { $class }</b>
    شكرًا. يبقى الربط كما هو، ولا شيء آخر عليك.
class-move-wrong =
    <b>تقول إن الصف { $class } خطأ</b>
    { $told ->
        [yes] سأخبر من يحفظ قائمة الصف { $class }. وإلى أن تُعدَّل، أعتمد القائمة.
       *[no] لا أستطيع الوصول إلى من يحفظ قائمة الصف { $class }. أخبر مرشدك بنفسك من فضلك.
    }
# In place of an old question.
class-move-now =
    <b>أنت: { $who }، { $class }</b>
    هكذا أنت في القائمة الآن. وإن كان هذا خطأ، فأخبر مرشدك من فضلك.
    .toast = هذا سؤال قديم: تغيّر صفك بعده. عرضتُ لك الوضع الحالي.

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>هل { $who } في الصف { $class }؟</b>
    نقلت القائمة هذا الطالب من الصف { $known } إلى الصف { $class }، وهو يقول إن ذلك خطأ. راجع القائمة من فضلك؛ يكفي إرسال قائمة مصححة.
