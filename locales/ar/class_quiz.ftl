### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>سؤال سريع</b>
class-quiz-open =
    {""}
    اضغط حرفًا؛ ولا تُحسب إلا إجابتك الأولى. إجابتك وشرحها لا يراهما غيرك. مفتوح حتى { $until }.
class-quiz-count = عدد من أجابوا: { $count }.
# A small number is not shown: it could lead to somebody.
class-quiz-few = عدد من أجابوا أقل من { $least }.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>انتهى السؤال. شكرًا لكم جميعًا.</i>
   *[other] <i>انتهى السؤال. عدد من أجابوا: { $count }؛ شكرًا لكم جميعًا.</i>
}
class-quiz-read =
    .button = بلغتي
    .toast = أرسلت لك السؤال في الخاص. يمكنك أن تجيب هناك أيضًا.
class-quiz-unreached =
    .toast = لا أستطيع بعد أن أكتب لك في الخاص. افتح صفحتي، واضغط «ابدأ» (Start) في المحادثة الخاصة، ثم اضغط هنا مرة أخرى.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ صحيح. { $why }{ $late ->
        [yes] {" "}(متأخرة: لا تُحسب في نتيجة صفك.)
       *[no] {""}
    }
    .wrong = غير صحيح، الصواب { $letter }. { $why }{ $late ->
        [yes] {" "}(متأخرة: لا تُحسب في نتيجة صفك.)
       *[no] {""}
    }
    .before = أجبت عن هذا السؤال: { $letter }. لا تُحسب إلا الإجابة الأولى. والصواب { $right }.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>سؤال سريع: إجابة صحيحة</b>
   *[wrong] <b>سؤال سريع: إجابة غير صحيحة</b>
}
class-quiz-late = <i>وصلت هذه الإجابة بعد الانتهاء، فهي مسجّلة متأخرةً ولا تُحسب في نتيجة صفك.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>صفوف تتولاها</b>
    إلى أي صف يُوجَّه السؤال؟
    .button = { $class }
class-quiz-staff = <b>سؤال سريع · { $class }</b>
class-quiz-no-group = ليست للصف مجموعة أستطيع الكتابة فيها، فلا يمكن سؤاله.
class-quiz-ready =
    اختر المدة، فيذهب السؤال أدناه إلى مجموعة الصف. من يضغط خيارًا يعرف فورًا هل أصاب ولماذا؛ ولا يعرف ذلك غيره، ولا ترى أنت من أجاب بماذا. ويُغلق السؤال وحده.
    ويمكن أن يذهب أيضًا تصويتًا علنيًا يُغلق بعد 10 دقائق؛ لكن كل من في المجموعة يرى فيه من اختار ماذا.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = سؤال آخر
class-quiz-running = { $form ->
    [poll] التصويت العلني مفتوح
   *[card] السؤال مفتوح
} حتى { $until }. عدد من أجابوا من الصف: { $count }.
    .toast = هناك سؤال مفتوح في الصف الآن. انتظر حتى ينتهي.
class-quiz-last =
    {""}
    <b>آخر سؤال · { $at }</b>
    { $question }
class-quiz-share = عدد من أجابوا { $of }، ومن أصاب منهم { $right }.
class-quiz-share-few = عدد من أجابوا { $count }. ما دام أقل من { $least } فلا أذكر كم أصاب منهم، كي لا يدل ذلك على أحد.
class-quiz-most-wrong = أكثر الإجابات الخاطئة اختيارًا «{ $option }»، وعدد من اختارها { $count }. يحسن شرحها مرة أخرى.
class-quiz-late-count = إجابات متأخرة لا تُحسب: { $count }.
class-quiz-ended = <b>انتهى السؤال السريع · { $class }</b>
class-quiz-failed =
    <b>لم يصل السؤال السريع إلى المجموعة · { $class }</b>
    تأكد من فضلك أنني ما زلت في المجموعة وأستطيع الكتابة فيها، ثم اسأل من جديد عبر /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = اسأل · { $unit ->
        [minutes] { $length ->
            [one] دقيقة واحدة
            [two] دقيقتان
            [few] { $length } دقائق
            [many] { $length } دقيقة
           *[other] { $length } دقيقة
        }
       *[hours] { $length ->
            [one] ساعة واحدة
            [two] ساعتان
            [few] { $length } ساعات
            [many] { $length } ساعة
           *[other] { $length } ساعة
        }
    }
    .toast = { $form ->
        [poll] التصويت العلني في طريقه إلى مجموعة الصف.
       *[card] السؤال في طريقه إلى مجموعة الصف.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = تصويت علني
    .toast = هذا السؤال أطول من أن يسعه التصويت. اختر سؤالًا آخر، أو اسأل بالأزرار.
    .question = { $question } (علني: الكل يرى من اختار ماذا.)
class-quiz-end =
    .button = أغلقه الآن
    .toast = أُغلق.
    .before = هذا السؤال مغلق من قبل.
class-quiz-refresh =
    .button = تحديث
