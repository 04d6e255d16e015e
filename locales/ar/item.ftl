### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    آخر موعد: { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] لم تُقبل بعد
        [accepted] قيد التنفيذ
        [declined] مرفوضة
        [done] منجزة
        [returned] مُعادة
       *[withdrawn] مسحوبة
    }
item-settled =
    .name = أُنجزت قبل صدور الخطة
# $days: how many days late.
item-late =
    .name = { $days ->
        [one] { $state }، متأخرة يومًا واحدًا
        [two] { $state }، متأخرة يومين
        [few] { $state }، متأخرة { $days } أيام
        [many] { $state }، متأخرة { $days } يومًا
       *[other] { $state }، متأخرة { $days } يوم
    }
item-done-late =
    .name = منجزة (متأخرة)
item-due =
    .name = { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective } (في الخطة: { $due })
item-standing =
    .name = لا، فهي مستمرة
item-listed =
    .text = { $list }، { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    البصمة { $hash }. عدد البنود: { $items }، وعدد المهام: { $tasks }؛ { $waiting ->
        [0] نُشرت كلها.
       *[other] ولم يُنشر بعد: { $waiting }.
    }
item-traps =

    <b>انظر أولًا إلى هذه المواضع ({ $count })</b>
item-trap-before-issue = { $item }: آخر موعد { $due }، قبل صدور الخطة ({ $issued })؛ فتُعد منجزة حينها.
item-trap-day-off = { $item }: آخر موعد { $due }، وهو { $why }؛ فيجب إنجازها في موعد أقصاه { $effective }.
item-trap-outside = { $item }: آخر موعد { $due }، خارج الحملة (من { $from } إلى { $to }).
item-trap-no-owner = { $item }: لا قسم مسؤول عنها.
item-trap-no-lead = { $items }: عدة أقسام ولا قسم يقودها؛ فتذهب أولًا إلى «{ $first }».
item-trap-no-evidence = { $item }: لا شيء يبيّن كيف تُقاس أو تُثبت.
item-trap-no-months = { $item }: شهرية، لكن لم يُحدد أي شهر.
item-trap-make-up = { $day } يوم عمل تعويضي.
item-trap-year = عطل سنة { $year } الرسمية غير معروفة؛ فلا يُحسب عطلةً فيها إلا نهاية الأسبوع.
item-trap-nobody = لا أحد مسؤول بعد عن «{ $place }»، فلا أحد يُبلَّغ بهذه: { $items }.
item-unanswered =
    <b>بنود في الخطة لا أحد مسؤول عنها</b>
    نُشرت ولا أحد يستطيع قبولها. ادعُ شخصًا من فضلك عبر /invite، أو أعطها لغيرهم.
item-weekend =
    .name = من عطلة نهاية الأسبوع
item-school-off =
    .name = يوم عطلة في الجامعة
item-holiday =
    .name = ضمن عطلة «{ $name }»

item-publish =
    .button = نشر
    .toast = { $tasks ->
        [0] لا جديد للنشر.
        [one] نُشرت مهمة واحدة وأُبلغ من يقوم بها.
        [two] نُشرت مهمتان وأُبلغ من يقوم بهما.
        [few] نُشرت { $tasks } مهام وأُبلغ من يقوم بها.
        [many] نُشرت { $tasks } مهمة وأُبلغ من يقوم بها.
       *[other] نُشرت { $tasks } مهمة وأُبلغ من يقوم بها.
    }

item-offered =
    <b>للقبول من فضلك: { $total ->
        [one] مهمة واحدة
        [two] مهمتان
        [few] { $total } مهام
        [many] { $total } مهمة
       *[other] { $total } مهمة
    }</b>
    اضغط «قبول» لما هو لكم، و«ليست لنا» لما ليس لكم؛ وستجد إدارة فريق العمل غيركم.
item-offered-none = لا مهمة تنتظرك. أرسل /items لترى مهامك.
item-accept-all =
    .button = قبول الكل
    .toast = { $count ->
        [one] قُبلت مهمة واحدة.
        [two] قُبلت مهمتان.
        [few] قُبلت { $count } مهام.
        [many] قُبلت { $count } مهمة.
       *[other] قُبلت { $count } مهمة.
    }

item-list = <b>المهام ({ $total })</b>
item-list-none = لا توجد مهام كهذه.
item-own = <b>مهامي ({ $total })</b>
item-own-none = لا مهام لديك الآن. أرسل /items all لترى كل ما يحق لك رؤيته.
item-overdue = <b>المتأخر: { $total }، الأقدم أولًا</b>
item-overdue-none = لا شيء متأخر.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] عرض { $item }
       *[other] { $number }. { $item }
    }
    .toast = أدناه { $item }.

item-card =
    { $title }
    المسؤول: { $place }
    آخر موعد: { $due }
    الحالة: { $mark }
    الفقرة: { $clause }
item-card-done = أُنجزت: { $at }
item-card-words = الإثبات: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] الإثبات: صورة، { $kib } كيلوبايت، البصمة { $hash }
   *[file] الإثبات: ملف، { $kib } كيلوبايت، البصمة { $hash }
}
item-card-reason = سبب الإعادة: { $reason }
item-card-offered = طُلب من «{ $place }» أن يتولاها.
item-card-colleague = طُلب من زميل أن يتولاها.
item-card-past = { $count ->
    [one] حتى الآن: خطوة واحدة
    [two] حتى الآن: خطوتان
    [few] حتى الآن: { $count } خطوات
    [many] حتى الآن: { $count } خطوة
   *[other] حتى الآن: { $count } خطوة
}
item-gone = لم تعد هذه المهمة لكم؛ ويتابعها غيركم.

item-step =
    .button = { $step ->
        [accept] قبول
        [decline] ليست لنا
        [report] أُنجزت
        [correct] تصحيح الإثبات
        [return] إعادة
        [offer] تسليم
        [take] تولّيها
        [refuse] عدم تولّيها
       *[assign] إعطاؤها لغيرهم
    }
    .toast = { $step ->
        [accept] قُبلت { $item }.
        [decline] علمت الإدارة أن { $item } ليست لكم.
        [report] أُنجزت { $item }.
        [correct] صُحّح إثبات { $item }.
        [return] أُعيدت { $item }.
        [offer] طُلب منهم تولي { $item }؛ وهي لكم حتى يقبلوا.
        [take] أصبحت { $item } لكم الآن.
        [refuse] علموا أنكم لا تتولون { $item }.
       *[assign] أُعطيت { $item } لغيرهم.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = دُوّن هذا من قبل.
item-undo =
    .button = تراجع عن آخر خطوة
    .toast = تم التراجع.

item-ask-proof =
    أرسل من فضلك ما يبيّن أن { $item } أُنجزت: رابطًا أو كلمات قليلة أو ملفًا أو صورة. دون أرقام هوية أو هاتف أو بطاقة مصرفية من فضلك. أنتظر 30 دقيقة.
    .toast = أرسله أدناه من فضلك.
item-ask-reason = لماذا تُعاد { $item }؟ اكتب جملة من فضلك؛ سيقرؤونها. أنتظر 30 دقيقة.
item-hand-over =
    لمن تُسلَّم { $item }؟
    .button = لزميل لي

item-news-declined =
    <b>رُفضت مهمة</b>
    { $title }
    يقول «{ $place }» إنها ليست له. أعطها لغيره من فضلك.
item-news-returned =
    <b>أُعيدت مهمة</b>
    { $title }
    السبب: { $reason }
item-news-offered =
    <b>يُرجى تولي هذه</b>
    { $title }
    آخر موعد: { $due }
    وهي الآن لدى «{ $place }».
item-news-taken =
    <b>جرى توليها</b>
    { $title }
    وهي الآن لدى «{ $place }».
item-news-refused =
    <b>لا يتولونها</b>
    { $title }
    وما زالت لكم.
item-news-assigned =
    <b>أُعطيت لكم هذه</b>
    { $title }
    آخر موعد: { $due }
    وكانت لدى «{ $from }».

item-today = <b>{ $day }: مستحق اليوم { $due }، متأخر { $late }</b>
item-today-more = وغيرها { $count }؛ أرسل /items لتراها.
item-today-declined = ينبغي إعطاؤها لغيرهم: { $count }
item-today-offered = تنتظر من يتولاها: { $count }
item-today-reported = أُبلغ بإنجازها خلال يوم: { $count }
item-today-doubts = رسائل مشكوك في وصولها: { $count }؛ أرسل /unconfirmed لتقرر
item-today-failed = رسائل لم تصل خلال يوم: { $count }
item-today-lost = مجموعات لا أصل إليها: { $count }

item-reminder = <b>تذكير: { $total ->
    [one] مهمة واحدة لم تُنجز بعد
    [two] مهمتان لم تُنجزا بعد
    [few] { $total } مهام لم تُنجز بعد
    [many] { $total } مهمة لم تُنجز بعد
   *[other] { $total } مهمة لم تُنجز بعد
}</b>
item-reminder-missed = غبت مدة بعد { $last }. هذه لم تُنجز الآن؛ أذكرها مرة واحدة معًا.
item-reminder-escalated = ↑ مضى موعدها. تابعها من فضلك.
item-reminder-instead = ↑ { $role ->
    [college] ليس لهذه الكلية مسؤول بعد، فأخبرك أنت.
    [department] ليس في هذا القسم أعضاء بعد، فأخبرك أنت.
   *[task_force] لا أحد بعد في إدارة فريق العمل، فأخبرك أنت.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: المستحق { $total }</b>
    ▲ متأخر { $late } · ○ باقٍ { $open } · ● منجز { $done }
    .button = هذا الشهر
item-month-none = <b>{ $month }: لا شيء مستحق</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] متأخر
        [open] باقٍ
       *[done] منجز
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = يوم { $day }: { $marks }
item-month-standing = وهناك مهام مستمرة ليست في الصورة: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    المسؤول: { $place }
    أُبلغ بإنجازها: { $at }
    .button = الإثبات
    .toast = أدناه إثبات { $item }.
