### ترجمات خاطئة: ما يُسأل عنه القرّاء، وما يراه المسؤولون عن لغة، وما يحدث بعد ذلك.

words-report =
    .button = خطأ في الترجمة
    .toast = كتبت إليك في محادثة خاصة.
words-unreachable =
    .toast = لا أستطيع الكتابة إليك بعد. افتح ملفي واضغط «ابدأ»، ثم اضغط هنا مرة أخرى.
words-which =
    <b>أي جملة ترجمتها خاطئة؟</b>
    اضغط رقمها. لن يعرف أحد من أبلغ عنها.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>شكرًا لك. أبلغت عن:</b>
    { $words }
    إن شئت فاكتب ما الخطأ فيها، في رسالة واحدة خلال 30 دقيقة.
    .toast = سُجّل بلاغك. شكرًا لك.
words-explained = شكرًا لك، نقلته إلى المسؤولين عن هذه اللغة. عندما تُصحَّح الترجمة تتغير المنشورات.

words-case =
    <b>ورد بلاغ عن ترجمة</b>
    البلاغات: { $count } · { $language } · <code>{ $name }</code>
    <b>بالصينية:</b> { $zh }
    <b>بالإنجليزية:</b> { $en }
    <b>الآن:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>بالصينية:</b> { $zh }
    <b>بالإنجليزية:</b> { $en }
    { $state ->
        [corrected] <b>الآن (صُحّح في محادثة):</b> { $words }
       *[filed] <b>الآن:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    اضغط نصًا لتراه وتصححه.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>الترجمات</b>
    ورد عنها بلاغ: { $reported }
    صُحّحت: { $corrected }
    لترى نصًا، أرسل مثلًا <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    أرسل إليّ النص الجديد لـ <code>{ $name }</code> ({ $language }) في رسالة واحدة. أبقِ الأرقام وما بين الأقواس المعقوفة كما هي.
    الآن: <code>{ $words }</code>
    .button = تصحيح
words-preview =
    <b>سيرى القرّاء</b> ({ $language }، <code>{ $name }</code>)
    { $preview }
words-used = يُستخدم من الآن: { $name } ({ $language }). تتغير منشورات آخر 14 يومًا.
    .button = استخدامه
words-kept = يبقى كما هو: { $name } ({ $language }).
    .button = الترجمة صحيحة
words-dropped = لم يتغير شيء: { $name } ({ $language }).
    .button = عدم استخدامه
words-taken-back = عاد النص السابق: { $name } ({ $language }).
    .button = سحب التصحيح
words-stale =
    <b>تصحيح لم يعد مستخدمًا</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    تغيّر النص الصيني أو الإنجليزي بعده. انظر إليه من جديد من فضلك: /words { $name } { $language }
    كان التصحيح: { $words }
