### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] { $month ->
            [1] اجتماع الصف، يناير
            [2] اجتماع الصف، فبراير
            [3] اجتماع الصف، مارس
            [4] اجتماع الصف، أبريل
            [5] اجتماع الصف، مايو
            [6] اجتماع الصف، يونيو
            [7] اجتماع الصف، يوليو
            [8] اجتماع الصف، أغسطس
            [9] اجتماع الصف، سبتمبر
            [10] اجتماع الصف، أكتوبر
            [11] اجتماع الصف، نوفمبر
           *[12] اجتماع الصف، ديسمبر
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(رقم { $number })
    }
meeting-state =
    .name = { $state ->
        [open] لم يُسجَّل بعد
        [planned] له موعد
        [registered] مسجّل
        [peer_verified] مسجّل، وأكده الزملاء
        [needs_look] مسجّل، وسيراجعه المرشد
        [verified] جرى التحقق منه
        [returned] أُعيد، سجّله من جديد
        [late_asked] متأخر، ينتظر الموافقة
        [exempt_asked] طُلب الإعفاء منه
       *[exempt] معفى
    }
meeting-due =
    .name = في موعد أقصاه { $due }
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = في موعد أقصاه { $due } (وهو { $why }؛ والفعلي { $effective })
meeting-opens =
    .name = التسجيل ابتداءً من { $opens }
meeting-planned =
    .name = موعده { $at }
meeting-late =
    .name = { $days ->
        [one] { $state }، متأخر يومًا واحدًا
        [two] { $state }، متأخر يومين
        [few] { $state }، متأخر { $days } أيام
        [many] { $state }، متأخر { $days } يومًا
       *[other] { $state }، متأخر { $days } يوم
    }
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] متأخر
       *[added] أضيف لاحقًا
    })
meeting-row = { $title }: { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>الصفوف والكليات التي تسجّل اجتماعاتها</b>
meeting-places-none = لا صف ولا كلية تسجّل اجتماعاتها.
meeting-place = { $place }: { $title }، { $mark }
meeting-place-done = { $place }: لا شيء للتسجيل الآن
meeting-list =
    <b>{ $place }</b>
    .button = كل الاجتماعات
meeting-list-none = لا تطلب الخطة اجتماعات.
meeting-list-next = الأزرار أدناه تخص: { $title }.
meeting-late-until = يمكن تسجيله متأخرًا حتى نهاية يوم { $until }؛ وبعد ذلك تلزم موافقة المرشد.
meeting-list-nothing = لا شيء للتسجيل الآن.
meeting-list-proxy = أنت لا تعقد اجتماعات هنا؛ وما تسجّله عن غيرك يُشار إليه.
meeting-class-over = انتهى الصف { $class }، ولم تعد اجتماعاته تُسجَّل.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    يُعقد { $due }
meeting-form =
    .name = { $form ->
        [case] دراسة حالة
        [scenario] محاكاة موقف
       *[discussion] نقاش
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } من أصل { $enrolled }
meeting-heads =
    .name = { $present }
meeting-held =
    عُقد: { $on }
    الحضور: { $attendance }
    الشكل: { $form }
meeting-absent = الغائبون: { $who }
meeting-absent-none = الغائبون: لم يُذكر أحد بعد
meeting-photo = صورة: نعم
meeting-proxy = سُجّل نيابةً عنهم
meeting-planned-at = الموعد: { $at }
    .toast = حُدد الموعد. وسيعلم به الصف في مجموعته الساعة 18:00 من اليوم السابق.
meeting-ask-plan-day = في أي يوم؟ يجب أن يُعقد { $due }.
meeting-ask-plan-time = { $day }: في أي ساعة؟
meeting-ask-place = { $at }: أين؟ أرسل المكان من فضلك، مثل «القاعة الكبرى». أنتظر 30 دقيقة.
meeting-no-place =
    .button = لا مكان بعد
meeting-calendar = افتح هذا الملف ليكون في تقويمك.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    متى: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    متى: { $at }
    أين: { $where }
meeting-planned-in = الموعد: { $at }، { $where }
meeting-registered-at = سُجّل: { $at }
meeting-reason = السبب: { $reason }

meeting-ask-day = في أي يوم عُقد؟
meeting-today =
    .button = اليوم
meeting-yesterday =
    .button = أمس
meeting-other-day =
    .button = يوم آخر
meeting-day =
    .button = يوم { $day }/{ $month }
meeting-ask-attendance = { $on }: هل حضر الجميع؟
meeting-ask-heads = { $on }: كم كان الحاضرون؟ أرسل العدد من فضلك. أنتظر 30 دقيقة.
meeting-all-here =
    .button = حضر الجميع ({ $enrolled })
meeting-some-absent =
    .button = هناك غائبون
meeting-ask-absent = من غاب؟ ضغطة تسجّل الشخص غائبًا، وأخرى تلغي ذلك. ويمكنك أيضًا إرسال أرقامهم، مثل “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = انتهيت (حضر { $present })

meeting-check = إن كان هذا صحيحًا، فاضغط «إرسال».
meeting-check-correction = عندما يصبح صحيحًا، اضغط «إرسال». وما سُجّل من قبل يُحفظ أيضًا.
meeting-not-in-time = { $timing ->
    [late] فات آخر موعد؛ فيوضع عليه «متأخر».
   *[added] انتهت مهلة التسجيل المتأخر؛ فيوضع عليه «أضيف لاحقًا» ولا يُحسب في الموعد.
}
meeting-needs-consent = انتهت مهلة التسجيل المتأخر. بعد الإرسال تلزم موافقة المرشد؛ ويوضع عليه «أضيف لاحقًا» ولا يُحسب في الموعد.
meeting-submit =
    .button = إرسال
    .toast = { $how ->
        [waits] أُرسل؛ وتلزم موافقة المرشد.
        [corrected] صُحّح؛ وما سُجّل من قبل يُحفظ أيضًا.
       *[registered] سُجّل.
    }
meeting-ask-photo = أرسل صورة أدناه من فضلك. تُرسم من جديد، فلا يُحفظ شيء كمكان التقاطها. أنتظر 30 دقيقة.
meeting-add-photo =
    .button = { $has_one ->
        [yes] صورة أخرى
       *[no] إضافة صورة
    }
meeting-no-photo =
    .button = بلا صورة
meeting-back =
    .button = رجوع
meeting-change-day =
    .button = تغيير التاريخ
meeting-change-attendance =
    .button = تغيير الحضور
meeting-cancel =
    .button = إلغاء
    .toast = أُلغي؛ لم يُسجَّل شيء.

meeting-already =
    سجّل شخص هذا الاجتماع من قبل.
    .toast = هذا الاجتماع مسجّل من قبل.
meeting-same =
    .button = هو نفسه
    .toast = حسنًا، لم يتغير شيء.
meeting-another =
    .button = اجتماع آخر

meeting-register-proxy =
    .button = تسجيل نيابةً عنهم
meeting-step =
    .button = { $step ->
        [plan] تحديد موعد
        [register] تسجيل
        [correct] تصحيح
        [ask_exempt] طلب إعفاء
        [verify] تحققتُ منه
        [admit] موافقة
        [exempt] إعفاء
        [refuse] يجب عقده
        [reopen] إنهاء الإعفاء
       *[return] إعادة
    }
    .toast = { $step ->
        [verify] جرى التحقق منه.
        [admit] وافقت عليه.
        [exempt] مُنح الإعفاء.
        [refuse] أُبلغوا بأنه يجب عقده.
       *[reopen] انتهى الإعفاء.
    }
meeting-undo =
    .button = تراجع (خلال 2 د)
    .toast = تم التراجع.
meeting-ask-correction =
    .button = اطلب تصحيحًا
    .toast = { $told ->
        [yes] طُلب من المرشد تصحيحه.
       *[no] لا أحد هنا يصححه؛ توجّه إلى المرشد مباشرة من فضلك.
    }
meeting-ask-words = { $step ->
    [ask_exempt] لماذا لا يُعقد؟ جملة واحدة، مثل «الصف كله في تدريب خارجي». يقرؤها المرشد. أنتظر 30 دقيقة.
    [exempt] لماذا لا حاجة إلى عقده؟ جملة واحدة؛ يقرؤها مندوب الصف. أنتظر 30 دقيقة.
   *[return] لماذا يُعاد؟ جملة واحدة؛ يقرؤها مندوب الصف. أنتظر 30 دقيقة.
}
meeting-open =
    .button = فتح
meeting-news = { $event ->
    [late_asked] <b>اجتماع متأخر ينتظر موافقتك</b>
    [exempt_asked] <b>طلب إعفاء ينتظر قرارك</b>
    [proxy] <b>سُجّل نيابةً عنكم</b>
    [returned] <b>أُعيد: سجّله من جديد من فضلك</b>
    [admitted] <b>الاجتماع المتأخر محسوب</b>
    [exempted] <b>مُنح الإعفاء</b>
    [refused] <b>لا إعفاء: يُرجى عقده</b>
    [reopened] <b>انتهى الإعفاء: يُرجى عقده</b>
    [corrected] <b>صحّح شخص آخر ما سجّلته</b>
   *[correction_asked] <b>يُطلب منك تصحيح تسجيل</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = عُقد { $title }: { $on }، عدد الحاضرين: { $present }.
