### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>تنبيه أحمر: { $fraud }</b>
    [orange] 🟠 <b>تنبيه برتقالي: { $fraud }</b>
   *[yellow] 🟡 <b>تنبيه أصفر: { $fraud }</b>
}
alert-do = <b>ماذا تفعل</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>كيف يحدث:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>علاماته</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>ملاحظة:</b> { $note }
alert-note-original = <b>ملاحظة، بنصها الصيني الأصلي:</b> { $note }
# Shown from five people on.
alert-likes = <i>{ $count ->
    [one] تلقى شخص واحد شيئًا مشابهًا.
    [two] تلقى شخصان شيئًا مشابهًا.
    [few] تلقى { $count } أشخاص شيئًا مشابهًا.
    [many] تلقى { $count } شخصًا شيئًا مشابهًا.
   *[other] تلقى { $count } شخص شيئًا مشابهًا.
}</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } { $day } · A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[صُحّح الساعة { $time }]</b>
alert-recalled =
    <b>[سُحب الساعة { $time }]</b>
    هذا التنبيه لم يكن صحيحًا. لا تعمل به ولا تنقله من فضلك.
alert-unreviewed = <b>[لم يراجعه شخص ثانٍ بعد]</b>
# Below a message.
alert-got-it =
    .button = قرأته
alert-like =
    .button = وصلني مثله
alert-read =
    .button = بلغتي
alert-acked =
    .toast = ✓ سُجِّل. { $count ->
        [one] قرأ التنبيه شخص واحد في هذه المجموعة.
        [two] قرأ التنبيه شخصان في هذه المجموعة.
        [few] قرأ التنبيه { $count } أشخاص في هذه المجموعة.
        [many] قرأ التنبيه { $count } شخصًا في هذه المجموعة.
       *[other] قرأ التنبيه { $count } شخص في هذه المجموعة.
    }
alert-acked-alone =
    .toast = ✓ سُجِّل. شكرًا لك.
alert-acked-before =
    .toast = سُجِّل من قبل. مرة واحدة تكفي.
alert-liked =
    .toast = شكرًا لك. { $count ->
        [one] أنت أول من أبلغ عن شيء مشابه.
        [two] أبلغ شخصان عن شيء مشابه.
        [few] أبلغ { $count } أشخاص عن شيء مشابه.
        [many] أبلغ { $count } شخصًا عن شيء مشابه.
       *[other] أبلغ { $count } شخص عن شيء مشابه.
    } لا تدفع شيئًا ولا ترد على شيء.
alert-liked-before =
    .toast = أبلغت عنه من قبل. لا تدفع شيئًا ولا ترد على شيء.
alert-over =
    .toast = سُحب هذا التنبيه.
alert-read-sent =
    .toast = أرسلت إليك التنبيه كاملًا في الخاص.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } راسلني في الخاص لتقرأه كاملًا.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] أحمر
        [orange] برتقالي
       *[yellow] أصفر
    }
alert-state =
    .name = { $state ->
        [draft] مسودة
        [review] ينتظر شخصًا ثانيًا
        [alone] أُرسل، وينتظر المراجعة
        [out] أُرسل
        [rejected] رُفض
        [expired] لم يُراجع في الوقت
        [recalled] سُحب
       *[dropped] أُلغي
    }
alert-segment =
    .name = { $segment ->
        [freshmen] طلاب جدد
        [graduating] خريجون
        [international] طلاب دوليون
        [staff] موظفون
       *[all] الجميع
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }، فقط: { $kind }
}
alert-list =
    <b>التنبيهات</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = التنبيه A-{ $number }: { $severity }، { $fraud }: { $state }
alert-none = لا تنبيهات بعد.
# $count: of alerts in 90 days.
alert-median = في آخر 90 يومًا: { $count ->
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}. الوسيط من البلاغ إلى وصوله إلى 95% من المجموعات: { $whole }؛ من الموافقة: { $sending }؛ حتى تأكيد نصف الصفوف قراءته: { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } ث
               *[other] { $minutes } د { $seconds } ث
            }
           *[other] { $hours } س { $minutes } د
        }
       *[other] { $days } يوم { $hours } س
    }
alert-duration-none =
    .name = ليس بعد
alert-new =
    .button = تنبيه جديد
alert-open =
    .button = A-{ $number } { $fraud }
alert-kinds = <b>ما نوع الاحتيال؟</b>
# $post: what people will read.
alert-card =
    <b>التنبيه A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = يصحّح A-{ $corrects } في كل محادثة. { $pings ->
    [yes] ويصل أيضًا إلى المجموعات رسالةً جديدة.
   *[no] ولا تصل إلى أحد رسالة جديدة.
}
alert-card-audience = إلى: { $audience }. { $groups ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $groups } مجموعات
    [many] { $groups } مجموعة
   *[other] { $groups } مجموعة
}، وفي الخاص: { $people ->
    [zero] لا مشتركين
    [one] مشترك واحد
    [two] مشتركان
    [few] { $people } مشتركين
    [many] { $people } مشتركًا
   *[other] { $people } مشترك
}.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] يُرسل فور الموافقة عليه.
   *[later] الآن ساعات هدوء، فيُرسل في { $at }.
}
alert-card-consent = حدّد أدناه من فضلك: هل يوافق من حدث له ذلك، أم أن النص لا يدل على أي شخص.
alert-card-second = { $count ->
    [0] لا يحق لأحد غيرك أن يوافق عليه.
    [zero] لا يحق لأحد غيرك أن يوافق عليه.
    [one] يحق لشخص آخر واحد أن يوافق عليه.
    [two] يحق لشخصين آخرين أن يوافقا عليه.
    [few] يحق لأشخاص آخرين عددهم { $count } أن يوافقوا عليه.
    [many] يحق لأشخاص آخرين عددهم { $count } أن يوافقوا عليه.
   *[other] يحق لأشخاص آخرين عددهم { $count } أن يوافقوا عليه.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = في الملاحظة تفصيل زائد. بعبارة عامة: «{ $general }»
alert-field =
    .button = { $field ->
        [kind] نوع آخر
        [story] ما حدث
        [channel] أين
        [ask] ماذا يريدون
        [payment] طريقة الدفع
        [band] المبلغ
        [flags] العلامات
        [advice] ماذا تفعل
        [place] لمن
       *[times] الوقت والمصدر
    }
alert-ask-field = { $field ->
    [kind] <b>ما نوع الاحتيال؟</b>
    [story] <b>ماذا حدث؟</b> اختر ما تريد تغييره.
    [channel] <b>أين وجد المحتال الضحية؟</b>
    [ask] <b>ماذا طلب المحتال؟</b>
    [payment] <b>كيف دُفع المال؟</b>
    [band] <b>كم كانت الخسارة؟</b>
    [flags] <b>بماذا يُعرف؟</b> الحد الأقصى: { $most }.
    [advice] <b>ماذا يجب فعله؟</b> الحد الأقصى: { $most }، وما تختاره أولًا يأتي أولًا.
    [place] <b>من يستلمه؟</b>
   *[times] <b>متى حدث، ومتى ورد البلاغ، وممن؟</b>
}
alert-untold =
    .button = دون ذكره
alert-day =
    .button = { $days ->
        [0] اليوم
        [1] أمس
        [one] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
alert-reported =
    .button = { $minutes ->
        [0] ورد البلاغ الآن
        [30] البلاغ قبل 30 دقيقة
        [60] البلاغ قبل ساعة (1)
        [180] البلاغ قبل 3 ساعات
       *[other] البلاغ قبل يوم
    }
alert-consent =
    .button = { $consent ->
        [given] صاحب الشأن موافق
       *[general] لا يدل على أحد
    }
alert-note-field =
    .button = { $has ->
        [yes] ملاحظة أخرى
       *[no] أضف ملاحظة
    }
alert-no-note =
    .button = دون ملاحظة
alert-offer =
    .button = { $own ->
        [yes] أبقِ كلماتي
       *[no] استعمل العبارة العامة
    }
alert-back =
    .button = رجوع
alert-look =
    .button = { $language }
alert-test =
    .button = أرسله إليّ فقط
alert-test-head = <b>هذه تجربة، لا تصل إلى أحد غيرك.</b>
alert-pings =
    .button = { $pings ->
        [yes] دون رسالة جديدة
       *[no] ورسالة جديدة أيضًا
    }
alert-submit =
    .button = اطلب الموافقة
alert-alone =
    .button = أرسله بمفردي
alert-withdraw =
    .button = استرجعه
alert-rework =
    .button = عدّله من جديد
alert-drop =
    .button = ألغِه
alert-recall =
    .button = اسحب التنبيه
alert-recall-sure =
    .button = نعم، اسحبه
alert-correct =
    .button = صحّحه
alert-unapprove =
    .button = اسحب الموافقة
alert-failed =
    .button = ما لم يصل
alert-retry =
    .button = حاول ثانيةً ({ $count })
alert-refresh =
    .button = تحديث
alert-approve =
    .button = أوافق
alert-reject =
    .button = أرفض
alert-confirm =
    .button = رُوجع وهو صحيح
alert-ask-recall = <b>هل تسحب A-{ $number }؟</b> تُعدَّل كل رسالة في مكانها لتقول ذلك. ولا تصل إلى أحد رسالة جديدة.
alert-ask-note = أرسل الملاحظة من فضلك باللغة الصينية، بما لا يزيد على { $most } حرف: دون أسماء ولا أرقام ولا صفوف ولا مبالغ دقيقة.
# $code: to be typed.
alert-ask-code = التنبيه الأحمر يُرسل فورًا، ليلًا أيضًا، وعلى شخص ثانٍ أن يراجعه خلال عشر دقائق. لترسله بمفردك، اكتب خلال خمس دقائق: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] أُرسل لطلب الموافقة.
        [withdraw] تم الاسترجاع. يمكنك تعديله.
        [approve] تمت الموافقة. يُرسل الآن.
        [approve-later] تمت الموافقة. يُرسل بعد انتهاء ساعات الهدوء.
        [reject] تم الرفض، وأُبلغ من كتبه.
        [confirm] تمت المراجعة. شكرًا لك.
        [unapprove] سُحبت الموافقة. لم يكن قد أُرسل شيء.
        [rework] يمكنك تعديله.
        [recall] تم السحب. يجري تعديل كل الرسائل.
        [drop] أُلغي.
        [retry] تجري المحاولة من جديد.
        [test] أُرسل إليك فقط.
       *[changed] تم التعديل.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>راجع A-{ $number } من فضلك: هل يُرسل أم لا؟</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = حتى { $until }. بعد ذلك يجب طلب الموافقة من جديد.
alert-look-after =
    <b>أرسل A-{ $number } شخص واحد بمفرده. راجعه من فضلك قبل الساعة { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>لم يراجع أحد A-{ $number } خلال عشر دقائق</b>
    وُضعت عليه علامة في كل محادثة إلى أن يراجعه أحد.
# To its author.
alert-told = <b>{ $step ->
    [approve] تمت الموافقة على A-{ $number }
    [reject] رُفض A-{ $number }
    [expire] لم يراجع أحد A-{ $number } في الوقت
    [confirm] راجع A-{ $number } شخص ثانٍ
    [unapprove] سُحبت الموافقة على A-{ $number }
   *[recall] سُحب A-{ $number }
}</b>

## How far it is.

alert-progress =
    <b>التنبيه A-{ $number }، { $fraud }: { $state }</b>
    { $lines }
alert-clock = البلاغ { $reported } ← الموافقة { $approved } ← وصل إلى 95% من المجموعات { $delivered } ← أكد قراءته نصف الصفوف { $acked }
alert-sent = المجموعات: { $groups } من { $allgroups }. في الخاص: { $people } من { $allpeople }.
alert-waiting = في الطريق: { $waiting }. لم يصل: { $failed }. دون تأكيد: { $doubtful }.
alert-acknowledged = أكد قراءته: { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}، في { $classes } من أصل { $all } من الصفوف.
alert-likes-by = من وصلهم مثله: { $people }. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = غيرها
# After a withdrawal or a correction.
alert-edited = عُدّل في مكانه: { $done } من { $all }. في الطريق: { $waiting }. تعذّر تعديله: { $failed }.
alert-failures =
    <b>التنبيه A-{ $number }: ما لم يصل ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>التنبيه A-{ $number }: ما تعذّر تعديله ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] لم أعد في المجموعة، أو حُظرت
    [forbidden] لا تسمح لي المجموعة بالنشر
    [refused] رُفض النص
    [late] فات الأوان
    [doubt] لم يأتِ رد، فربما وصل
    [unknown] رسالته غير معروفة، فلا يمكن تعديلها
   *[other] فشل الإرسال
}
alert-failure-private =
    .name = في الخاص
alert-failures-more = … وغيرها، وعددها { $count }
alert-failures-none = وصل كل شيء.
