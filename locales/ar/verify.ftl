### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = رمز الرسالة <code>{ $code }</code> · هل هي أصلية؟ /verify

verify-genuine = <b>أصلية: الرمز { $code } لي.</b> وهو تحت هذه الرسالة:
# $at: since when.
verify-recalled = <b>سُحبت في { $at }: الرسالة ذات الرمز { $code } لم تعد صالحة.</b> كانت رسالتي، لكن لا تعمل بها من فضلك. وكان فيها:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = لم يعد نصها محفوظًا.
verify-said = نُشرت في { $at } باسم: { $office }.
verify-where = المكان: مجموعة { $classes }.
verify-where-gone = المكان: مجموعة لم تعد تخص أي صف.
verify-elsewhere = <b>انتبه: هذه مجموعة أخرى غير التي تسأل فيها.</b> ربما نسخ أحدهم الرمز.
verify-compare = قارن من فضلك: إن كان ما أمامك يقول شيئًا آخر، فالرمز منسوخ. لا تعمل به عندئذ.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>ليس لي: لا توجد الآن رسالة ولا شارة رمزها { $code }.</b>
    لا تفعل ما تطلبه: لا دفع، ولا رموز تحقق، ولا روابط. راجع الرمز مرة أخرى من فضلك؛ الشارة صالحة 10 دقائق فقط. وعند الشك اسأل: { $contact }. دفعت بالفعل؟ اتصل فورًا بالرقم 110؛ وللاستشارة: 96110.

verify-badge = <b>شارة أصلية</b>
verify-badge-care = هل تطابق من أمامك؟ لا يطلب الموظفون أبدًا مالًا ولا كلمات مرور ولا رموز تحقق.

verify-in-private = أجيب عن الأسئلة عن الرموز في الخاص، حتى لا أزعج المجموعة.
    .button = تحقّق في الخاص
