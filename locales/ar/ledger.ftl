### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>السجل: { $asked }</b>
ledger-own-scope = لم تذكر مكانًا، فهذا عمّا تتولاه أنت.
ledger-none = لا يوجد قيد كهذا.
ledger-total = { $count ->
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}، { $days }.
ledger-total-corrected = { $count ->
    [one] صُحّح منها لاحقًا قيد واحد.
    [two] صُحّح منها لاحقًا قيدان.
    [few] صُحّحت منها لاحقًا { $count } قيود.
    [many] صُحّح منها لاحقًا { $count } قيدًا.
   *[other] صُحّح منها لاحقًا { $count } قيد.
}
ledger-by-kind = بحسب النوع: { $list }
ledger-by-unit = بحسب المكان: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = الباقي
ledger-as-of = السجل كما كان في نهاية يوم { $day }: ما كُتب أو صُحّح بعد ذلك لا يُحسب.
ledger-as-of-now = حتى { $moment }.
ledger-day =
    .name = { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
ledger-days =
    .name = من { $since } إلى { $until }
ledger-since =
    .name = منذ { $day }
ledger-until =
    .name = حتى { $day }
ledger-by =
    .name = بواسطة: { $doer }
ledger-item =
    .name = { $item } «{ $title }»
ledger-by-console =
    .name = لوحة التحكم
ledger-by-clock =
    .name = النظام في موعده
ledger-by-person =
    .name = شخص

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (شُطب في { $on } بالقيد { $by })
ledger-line-corrected = { $line } (صُحّح في { $on }، انظر { $by })
ledger-unknown-kind = كتب هذا القيد برنامج أحدث، ونوعه { $kind }؛ وهذا البرنامج لا يستطيع قراءته.
ledger-full-kind = النوع: { $value }
ledger-full-at = كُتب في: { $value }
ledger-full-by = بواسطة: { $value }
ledger-full-item = البند: { $value }
ledger-full-corrects = يصحّح { $entry }، والسبب: { $reason }
ledger-full-blob = يثبته ملف بصمته <code>{ $hash }</code>
ledger-full-hash = البصمة: <code>{ $hash }</code>

# When a word means several things.
ledger-which = «{ $word }» قد يعني عدة أشياء. أيها؟
ledger-which-of-many = «{ $word }» قد يعني عدة أشياء، عددها { $count }؛ وهذه أولها، وعددها { $shown }. اختر واحدًا أو اكتب أكثر:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>راجعه من فضلك؛ يُكتب عندما تؤكد</b>
    { $place }: { $text }
    لا يمكن تغييره بعد ذلك، بل تصحيحه فقط.
ledger-note-draft-item =
    <b>راجعه من فضلك؛ يُكتب عندما تؤكد</b>
    { $place }: { $text }
    البند: { $item }
    لا يمكن تغييره بعد ذلك، بل تصحيحه فقط.
ledger-strike-draft =
    <b>راجعه من فضلك؛ يُشطب القيد عندما تؤكد</b>
    { $entry }
    السبب: { $reason }
    يبقى القيد ويوضع عليه أنه مشطوب. والقيد يُصحَّح مرة واحدة فقط.
ledger-replace-draft =
    <b>راجعه من فضلك؛ يُصحَّح القيد عندما تؤكد</b>
    { $entry }
    بدلًا منه: { $text }
    السبب: { $reason }
    يبقى القيد ويوضع عليه أنه مصحَّح. والقيد يُصحَّح مرة واحدة فقط.
ledger-confirm =
    .button = كتابة
    .toast = كُتب في السجل.
ledger-cancel =
    .button = إلغاء
    .toast = أُلغي، لم يُكتب شيء.
ledger-written = كُتب في السجل.
ledger-cancelled = أُلغي. لم يُكتب شيء.

# Exports. $most: how many entries a file takes.
ledger-export-begun = الملف قيد الإعداد؛ أرسله عندما يجهز.
ledger-export-done = الملف جاهز: { $count ->
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}. وهذا التصدير مدوّن في السجل.
ledger-export-too-many = عدد القيود { $count }، والملف يتسع لعدد { $most }. اطلب أقل من فضلك، كشهر أو كلية.
ledger-export-empty = لا يوجد قيد كهذا، فلا ملف.
ledger-export-not-allowed = لم يعد يحق لك تصدير هذه القيود، فلا ملف.
ledger-export-failed = تعذّر إعداد الملف. هذا خلل عندنا، وهو مدوّن في سجل التشغيل؛ ولم يتغير شيء في هذا السجل. أخبر مشغّل النظام من فضلك.
ledger-export-mark =
    .name = صُدّر في { $moment }، بدور: { $role }. { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (السجل كما كان في نهاية يوم { $day })
ledger-export-caption =
    { $mark }
    فيه سجلات عمل: لا تعد توجيهه إلى مجموعة من فضلك.
ledger-column-number =
    .name = الرقم
ledger-column-day =
    .name = اليوم
ledger-column-at =
    .name = كُتب في
ledger-column-kind =
    .name = النوع
ledger-column-sentence =
    .name = ما تم فعله
ledger-column-campus =
    .name = الحرم الجامعي
ledger-column-college =
    .name = الكلية
ledger-column-class =
    .name = الصف
ledger-column-department =
    .name = القسم
ledger-column-item =
    .name = البند
ledger-column-doer =
    .name = بواسطة
ledger-column-correction =
    .name = التصحيح
ledger-column-reason =
    .name = السبب
ledger-cell-struck =
    .name = شُطب بالقيد { $entry }
ledger-cell-replaced =
    .name = صُحّح بالقيد { $entry }
ledger-cell-corrects =
    .name = يصحّح { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    يبدأ السجل هنا، بالرقم { $origin }.
    .name = بداية السجل
    .words = بداية السجل
ledger-fact-ledger-struck =
    تصحيح: شُطب قيد غير صحيح.
    .name = شطب قيد
    .words = شطب, مشطوب, تصحيحات
ledger-fact-work-noted =
    { $text }
    .name = عمل دُوّن باليد
    .words = مدونات, مدوّن, باليد
ledger-fact-ledger-exported =
    خرج من السجل { $entries ->
        [one] قيد واحد
        [two] قيدان
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    } بصيغة { $format }.
    .name = تصدير السجل
    .words = عملية تصدير, صادرات
ledger-fact-tip-planned =
    نصائح مقررة لموعد { $slot }: { $groups ->
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $groups } مجموعات
        [many] { $groups } مجموعة
       *[other] { $groups } مجموعة
    }، و{ $subscribers ->
        [one] مشترك واحد
        [two] مشتركان
        [few] { $subscribers } مشتركين
        [many] { $subscribers } مشتركًا
       *[other] { $subscribers } مشترك
    } في الخاص.
    .name = نصائح مقررة
    .words = مقررة, نصائح مقررة
ledger-fact-tip-delivered =
    وصلت النصيحة { $tip } إلى مجموعة الصف (الإرسال { $delivery }، { $proof ->
        [answer] أكد ذلك تطبيق المراسلة
        [evidence] ضغطها شخص
        [person] نظر شخص وتأكد
       *[policy] تُعد واصلة بحسب القاعدة
    }).
    .name = نصيحة وصلت
    .words = وصلت, واصلة
ledger-fact-tip-failed =
    لم تصل النصيحة { $tip } إلى مجموعة الصف (الإرسال { $delivery }، { $why ->
        [expired] فات وقتها
       *[failed] رفضها تطبيق المراسلة
    }).
    .name = نصيحة لم تصل
    .words = لم تصل, فشل
ledger-fact-group-bound =
    رُبطت المجموعة { $chat }.
    .name = ربط مجموعة
    .words = ربط, مربوطة
ledger-fact-group-unbound =
    فُك ربط المجموعة { $chat }.
    .name = فك ربط مجموعة
    .words = فك الربط, فك ربط
ledger-fact-group-lost =
    لم تعد الكتابة إلى المجموعة { $chat } ممكنة.
    .name = فقد مجموعة
    .words = مفقودة, فقد
ledger-fact-group-returned =
    عادت الكتابة إلى المجموعة { $chat } ممكنة.
    .name = عودة مجموعة
    .words = عودة, عادت
ledger-fact-group-muted =
    لا تصل المجموعة { $chat } نصائح حتى { $until }.
    .name = إيقاف مؤقت لمجموعة
    .words = إيقاف مؤقت, ايقاف مؤقت, كتم
ledger-fact-group-unmuted =
    عادت النصائح تصل المجموعة { $chat }.
    .name = استئناف مجموعة
    .words = استئناف
ledger-fact-class-cadence =
    وتيرة نصائح الصف من الآن: { $cadence }.
    .name = تغيير الوتيرة
    .words = وتيرة, الوتيرة
ledger-fact-class-added =
    أُدخل الصف.
    .name = إدخال صف
    .words = إدخال, ادخال
ledger-fact-role-offered =
    أُنشئت الدعوة { $invitation }: { $duty }.
    .name = دعوة إلى دور
    .words = دعوة, دعوات
ledger-fact-role-declined =
    رُفضت الدعوة { $invitation }: { $duty }.
    .name = رفض دعوة
    .words = رفض دعوة, دعوة مرفوضة
ledger-fact-role-granted =
    بدأ التعيين { $grant }: { $duty } ({ $origin ->
        [delegated] نيابة
        [handed_over] تسليم
       *[invited] تعيين
    })، حتى { $until }.
    .name = تعيين في دور
    .words = تعيين, تعيينات
ledger-fact-role-ended =
    انتهى التعيين { $grant }: { $duty } ({ $why ->
        [handed_over] سُلّم الدور
        [replaced] حل محله تعيين جديد
       *[revoked] سُحب الدور
    }).
    .name = انتهاء دور
    .words = انتهاء دور, سحب
ledger-fact-roster-changed =
    حُدّثت قائمة الصف: جدد { $new }، تغيّروا { $changed }، من صف آخر { $moved }، خرجوا { $left }.
    .name = تحديث القائمة
    .words = تحديث, تحديثات
ledger-fact-term-begun =
    بدأ الفصل الدراسي { $term }.
    .name = بداية الفصل الدراسي
    .words = بداية الفصل
ledger-fact-doubt-settled =
    كان الإرسال { $delivery } مشكوكًا فيه وحُسم أمره: { $how ->
        [again] أُرسل من جديد
        [drop] تُرك
       *[arrived] كان قد وصل
    }.
    .name = حسم رسالة مشكوك فيها
    .words = حسم, محسومة
ledger-fact-data-purged =
    حُذف ما انتهت مدته، وهو { $what ->
        [taps] ضغطات الأزرار
        [texts] نصوص الرسائل
        [copies] نسخ البيانات
        [set_aside] التحديثات المنحّاة
        [bindings] عمليات الربط السابقة
        [roles] الأدوار المنتهية
        [links] الروابط المنتهية
        [invitations] الدعوات المنتهية
        [introductions] عمليات التعريف غير المكتملة
        [imports] القوائم غير المطبقة
        [requests] أسئلة السجل
       *[other] بيانات أخرى
    }: { $removed }.
    .name = حذف بيانات
    .words = حذف, محذوفة
ledger-fact-plan-loaded =
    قُرئت الخطة: { $items ->
        [one] بند واحد
        [two] بندان
        [few] { $items } بنود
        [many] { $items } بندًا
       *[other] { $items } بند
    }، وبصمة الملف { $hash }.
    .name = قراءة الخطة
    .words = قراءة
ledger-fact-plan-published =
    نُشر من الخطة { $tasks ->
        [one] مهمة واحدة
        [two] مهمتان
        [few] { $tasks } مهام
        [many] { $tasks } مهمة
       *[other] { $tasks } مهمة
    }، وبصمة الملف { $hash }.
    .name = نشر الخطة
    .words = نشر, منشورة
ledger-fact-item-accepted =
    قُبلت المهمة { $task } ({ $item }).
    .name = قبول مهمة
    .words = قبول, مقبولة
ledger-fact-item-declined =
    المهمة { $task } ({ $item }) ليست لهم وعادت إلى إدارة فريق العمل.
    .name = رد مهمة
    .words = رد مهمة, مردودة
ledger-fact-item-handed_over =
    صارت المهمة { $task } ({ $item }) لغيرهم: { $how ->
        [take] تولوها
       *[assign] أعطتها لهم إدارة فريق العمل
    }.
    .name = تسليم مهمة
    .words = تسليم, مسلّمة
ledger-fact-item-done =
    أُنجزت المهمة { $task } ({ $item })، { $late ->
        [yes] بعد موعدها
       *[no] في موعدها
    }؛ والإثبات { $proof ->
        [file] ملف
        [photo] صورة
       *[words] نص أو رابط
    }.
    .name = إنجاز مهمة
    .words = إنجاز, انجاز, منجزة
ledger-fact-item-corrected =
    استُبدل إثبات المهمة { $task } ({ $item })، وهو الآن { $proof ->
        [file] ملف
        [photo] صورة
       *[words] نص أو رابط
    }.
    .name = استبدال الإثبات
    .words = استبدال
ledger-fact-item-returned =
    أُعيد إثبات المهمة { $task } ({ $item }) لاستكماله.
    .name = إعادة مهمة
    .words = إعادة مهمة, اعادة مهمة
ledger-fact-item-undone =
    خلال دقيقتين جرى التراجع عن خطوة في المهمة { $task } ({ $item }): { $step ->
        [accept] قبولها
        [decline] رفضها
        [report] الإبلاغ بإنجازها
        [correct] استبدال الإثبات
        [return] إعادة الإثبات
        [offer] الطلب من غيرهم توليها
        [take] توليها
        [refuse] عدم توليها
       *[assign] إعطاؤها لقسم
    }.
    .name = تراجع عن خطوة
    .words = تراجع, تراجعات
ledger-fact-item-reminded =
    ذُكّر بالمهمة { $task } ({ $item }) قبل موعدها { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } ({ $role ->
        [monitor] المندوب
        [counsellor] المرشد
        [college] الكلية
        [department] القسم
       *[task_force] إدارة فريق العمل
    }).
    .name = تذكير بمهمة
    .words = تذكير, تذكيرات
ledger-fact-item-escalated =
    أُبلغ بأن المهمة { $task } ({ $item }) لم تُنجز في موعدها { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } ({ $role ->
        [monitor] المندوب
        [counsellor] المرشد
        [college] الكلية
        [department] القسم
       *[task_force] إدارة فريق العمل
    }).
    .name = تأخر مهمة
    .words = تأخر, تأخير, تاخير
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): موعده { $on }.
    .name = تحديد موعد اجتماع
    .words = موعد, مواعيد
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): عُقد في { $on }، { $enrolled ->
        [0] الحضور { $present }
       *[other] الحضور { $present } من أصل { $enrolled }
    }، الشكل: { $form ->
        [case] دراسة حالة
        [scenario] محاكاة موقف
       *[discussion] نقاش
    }، { $timing ->
        [late] سُجّل متأخرًا
        [added] أضيف لاحقًا
       *[on_time] في الموعد
    }{ $proxy ->
        [yes] ، نيابةً عنهم
       *[no] { "" }
    }.
    .name = تسجيل اجتماع
    .words = تسجيل, مسجل
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): عُقد في { $on }، { $enrolled ->
        [0] الحضور { $present }
       *[other] الحضور { $present } من أصل { $enrolled }
    }، الشكل: { $form ->
        [case] دراسة حالة
        [scenario] محاكاة موقف
       *[discussion] نقاش
    }؛ ينتظر الموافقة.
    .name = اجتماع متأخر ينتظر الموافقة
    .words = ينتظر الموافقة, بانتظار الموافقة
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot })، صُحّح: عُقد في { $on }، { $enrolled ->
        [0] الحضور { $present }
       *[other] الحضور { $present } من أصل { $enrolled }
    }، الشكل: { $form ->
        [case] دراسة حالة
        [scenario] محاكاة موقف
       *[discussion] نقاش
    }، { $timing ->
        [late] سُجّل متأخرًا
        [added] أضيف لاحقًا
       *[on_time] في الموعد
    }.
    .name = اجتماع مصحَّح
    .words = اجتماع مصحح, مصحح
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): جرى التراجع بعد قليل عن { $step ->
        [plan] الموعد
        [register] التسجيل
        [correct] التصحيح
        [verify] التحقق
        [return] الإعادة
        [admit] الموافقة على المتأخر
        [ask_exempt] طلب الإعفاء
        [exempt] الإعفاء
        [refuse] رفض الإعفاء
       *[reopen] إنهاء الإعفاء
    }.
    .name = تراجع في اجتماع
    .words = تراجع في اجتماع
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): قال { $attested } من أصل { $bound } من الزملاء المربوطين إنهم حضروا؛ وهذا يكفي لتصديقه.
    .name = اجتماع أكده الزملاء
    .words = مؤكد, تأكيد, تاكيد
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): لم يؤكده إلا { $attested } من أصل { $bound } من الزملاء المربوطين، ولا صورة؛ وعلى المرشد مراجعته.
    .name = اجتماع للمراجعة
    .words = للمراجعة, مراجعة
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): رُوجع واعتُمد.
    .name = تحقق من اجتماع
    .words = تحقق, متحقق
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): أُعيد، ويجب تسجيله من جديد.
    .name = إعادة اجتماع
    .words = إعادة اجتماع, اعادة اجتماع
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): احتُسب رغم تأخره.
    .name = احتساب اجتماع متأخر
    .words = احتساب, محتسب
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): طُلب الإعفاء منه.
    .name = طلب إعفاء
    .words = طلب إعفاء, طلب اعفاء
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): مُنح الإعفاء منه.
    .name = إعفاء من اجتماع
    .words = إعفاء, اعفاء, معفى
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): رُفض الإعفاء منه.
    .name = رفض إعفاء
    .words = رفض إعفاء, رفض اعفاء
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): يجب عقده بعد كل شيء.
    .name = إنهاء إعفاء
    .words = إنهاء إعفاء, انهاء اعفاء
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): أُحيل إلى زميل في الصف.
    .name = إحالة اجتماع إلى زميل
    .words = إحالة, احالة
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): ذُكّر به قبل موعده { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } ({ $role ->
        [monitor] المندوب
        [counsellor] المرشد
        [college] الكلية
        [department] القسم
       *[task_force] إدارة فريق العمل
    }).
    .name = تذكير باجتماع
    .words = تذكير باجتماع
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): لم يُسجَّل في موعده؛ وأُبلغ { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } ({ $role ->
        [monitor] المندوب
        [counsellor] المرشد
        [college] الكلية
        [department] القسم
       *[task_force] إدارة فريق العمل
    }).
    .name = تأخر اجتماع
    .words = تأخر اجتماع, تاخر اجتماع
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] لقاء الانطلاق في الكلية
        [league_class] درس رابطة الشباب
        [league_day] يوم رابطة الشباب
       *[class] اجتماع الصف
    } ({ $slot }): فحص عشوائي: { $result ->
        [unsound] ليس كما سُجّل
       *[sound] كما سُجّل
    }.
    .name = فحص اجتماع عشوائيًا
    .words = فحص, فحص عشوائي
ledger-fact-data-forgotten =
    طلب شخص أن يُنسى، وتم ذلك.
    .name = نسيان شخص
    .words = نسيان
ledger-fact-meeting-voted =
    تصويت في اجتماع الصف { $slot } (المواد { $kit }): قبل النقاش { $before_votes ->
        [0] أصوات أقل من أن تُذكر
       *[other] الصحيح { $before_right } من أصل { $before_votes }
    }، وبعده { $after_votes ->
        [0] أصوات أقل من أن تُذكر
       *[other] الصحيح { $after_right } من أصل { $after_votes }
    }.
    .name = تصويت في اجتماع
    .words = تصويت, تصويتات
ledger-fact-quiz-class =
    سؤال سريع للصف ({ $form ->
        [poll] تصويت علني
       *[card] كل واحد وحده
    }، السؤال { $question }): { $answers ->
        [0] من أجابوا أقل من 5، فلا تُذكر النتيجة
       *[other] عدد من أجابوا { $answers }، ومن أصاب منهم { $right }
    }.
    .name = سؤال سريع للصف
    .words = سؤال سريع, أسئلة سريعة, اسئلة سريعة
ledger-fact-notice-sent =
    أُرسل الإعلان { $notice }: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }، ولكل صف { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }.
    .name = إرسال إعلان
    .words = إرسال, ارسال, مرسل
ledger-fact-notice-held =
    ينتظر الإعلان { $notice } ملخص الجمعة: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }.
    .name = تأجيل إعلان
    .words = تأجيل, تاجيل
ledger-fact-notice-asked =
    طُلب من إدارة فريق العمل السماح بإرسال الإعلان { $notice }: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }، ولكل صف { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }.
    .name = إعلان يتجاوز العبء
    .words = تجاوز العبء
ledger-fact-notice-let_out =
    سمحت إدارة فريق العمل بإرسال الإعلان { $notice } رغم تجاوز العبء: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }، ولكل صف { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }.
    .name = السماح بإعلان
    .words = سماح, السماح
ledger-fact-notice-refused =
    لم تسمح إدارة فريق العمل بإرسال الإعلان { $notice }: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }.
    .name = رفض إعلان
    .words = رفض إعلان, رفض اعلان
ledger-fact-notice-failed =
    لم يصل إعلان إلى مجموعة الصف (الإرسال { $delivery }، { $why ->
        [expired] فات وقته
       *[failed] رفضه تطبيق المراسلة
    }).
    .name = إعلان لم يصل
    .words = إعلان لم يصل, اعلان لم يصل
ledger-fact-notice-merged =
    أُرسل الإعلان { $notice } مع ملخص الجمعة: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }.
    .name = إعلان في الملخص
    .words = ملخص, الملخص

ledger-fact-roster-printed =
    أُعدت قائمة ورقية: { $people ->
        [one] طالب واحد
        [two] طالبان
        [few] { $people } طلاب
        [many] { $people } طالبًا
       *[other] { $people } طالب
    }.
    .name = قائمة ورقية
    .words = ورقية, قائمة ورقية
ledger-fact-role-badge =
    عُرضت شارة التعيين { $grant }: { $duty }.
    .name = عرض شارة
    .words = شارة, شارات
ledger-fact-group-guarded =
    بدأت حماية المجموعة { $chat } من انتحال الأسماء.
    .name = بدء الحماية من الانتحال
    .words = حماية, محمية
ledger-fact-group-unguarded =
    توقفت حماية المجموعة { $chat } من انتحال الأسماء.
    .name = وقف الحماية من الانتحال
    .words = وقف الحماية, غير محمية
ledger-fact-group-lookalike =
    في المجموعة { $chat } كان لأحدهم اسم يشبه اسم أحد الموظفين؛ وأُبلغ المندوب والمرشد.
    .name = اسم مشابه
    .words = انتحال, اسم مشابه
ledger-fact-group-lookalike_judged =
    عن اسم يشبه اسم أحد الموظفين في المجموعة { $chat } قيل: { $how ->
        [them] هو نفسه
       *[other] ليس هو
    }.
    .name = حكم في اسم مشابه
    .words = حكم في اسم مشابه
ledger-fact-question-proposed =
    قُدّم سؤال الاختبار { $question } وينتظر شخصًا ثانيًا.
    .name = تقديم سؤال
    .words = تقديم سؤال
ledger-fact-question-approved =
    وافق شخص ثانٍ على سؤال الاختبار { $question }، وهو يُطرح من الآن.
    .name = الموافقة على سؤال
    .words = الموافقة على سؤال, موافقة على سؤال
ledger-fact-question-returned =
    أُعيد سؤال الاختبار { $question } إلى من كتبه.
    .name = إعادة سؤال
    .words = إعادة سؤال
ledger-fact-question-retired =
    أُوقف سؤال الاختبار { $question } ولم يعد يُطرح.
    .name = إيقاف سؤال
    .words = إيقاف سؤال
ledger-fact-words-corrected =
    صُحّح النص { $name } باللغة { $language }.
    .name = تصحيح ترجمة
    .words = تصحيح ترجمة
ledger-fact-words-ended =
    تصحيح النص { $name } باللغة { $language } لم يعد مستخدمًا: { $why ->
        [stale] تغيّر النص الأصلي
       *[taken_back] سُحب
    }.
    .name = انتهاء تصحيح
    .words = انتهاء تصحيح
ledger-fact-alert-submitted =
    عُرض التنبيه A-{ $alert } ({ $severity ->
        [red] أحمر
        [orange] برتقالي
       *[yellow] أصفر
    }، { $fraud }) على شخص ثانٍ.
    .name = عرض تنبيه للموافقة
    .words = عرض تنبيه
ledger-fact-alert-withdrawn =
    استرجع كاتب التنبيه A-{ $alert } تنبيهه قبل إرساله.
    .name = استرجاع تنبيه
    .words = استرجاع تنبيه
ledger-fact-alert-approved =
    أُرسل التنبيه A-{ $alert } ({ $severity ->
        [red] أحمر
        [orange] برتقالي
       *[yellow] أصفر
    })، { $alone ->
        [yes] أرسله كاتبه بمفرده
       *[no] بموافقة شخص ثانٍ
    }، إلى { $groups ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتين
        [few] { $groups } مجموعات
        [many] { $groups } مجموعة
       *[other] { $groups } مجموعة
    }، وفي الخاص إلى { $subscribers ->
        [zero] لا مشتركين
        [one] مشترك واحد
        [two] مشتركين
        [few] { $subscribers } مشتركين
        [many] { $subscribers } مشتركًا
       *[other] { $subscribers } مشترك
    }.
    .name = إرسال تنبيه
    .words = إرسال تنبيه, ارسال تنبيه
ledger-fact-alert-rejected =
    لم تتم الموافقة على إرسال التنبيه A-{ $alert }.
    .name = رفض تنبيه
    .words = رفض تنبيه
ledger-fact-alert-unapproved =
    سُحبت الموافقة على التنبيه A-{ $alert }؛ ولم يكن قد أُرسل شيء.
    .name = سحب الموافقة على تنبيه
    .words = سحب الموافقة
ledger-fact-alert-expired =
    لم يراجع أحد التنبيه A-{ $alert } في الوقت.
    .name = تنبيه لم يُراجع في الوقت
    .words = انتهاء مهلة تنبيه
ledger-fact-alert-reviewed =
    راجع شخص ثانٍ التنبيه A-{ $alert } بعد إرساله{ $late ->
        [yes] ، وبعد أكثر من عشر دقائق
       *[no] {""}
    }.
    .name = مراجعة تنبيه بعد إرساله
    .words = مراجعة تنبيه
ledger-fact-alert-unreviewed =
    لم يراجع أحد التنبيه A-{ $alert } خلال عشر دقائق، فوُضعت عليه علامة.
    .name = تنبيه لم يُراجع
    .words = تنبيه لم يراجع
ledger-fact-alert-delivered =
    وصل التنبيه A-{ $alert } إلى { $groups } من أصل { $planned } من المجموعات؛ ووصل إلى 95% منها بعد إرساله خلال { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
    .name = وصول تنبيه
    .words = وصول تنبيه
ledger-fact-alert-corrected =
    صُحّح التنبيه A-{ $alert } في مكانه بالتنبيه A-{ $by }.
    .name = تصحيح تنبيه
    .words = تصحيح تنبيه
ledger-fact-alert-recalled =
    سُحب التنبيه A-{ $alert } في كل محادثة.
    .name = سحب تنبيه
    .words = سحب تنبيه
ledger-fact-case-filed =
    سُجّلت القضية C-{ $case }.
    .name = تسجيل قضية
    .words = تسجيل قضية
ledger-fact-case-changed =
    عُدّلت القضية C-{ $case }، وصارت النسخة { $version }: { $what ->
        [type] نوع الاحتيال
        [channel] القناة
        [payment] الدفع
        [amount] المبلغ
        [day] اليوم
        [college] الكلية
        [victim] الضحية
        [reported] هل أُبلغت الشرطة
        [outcome] مصير المال
        [recovered] المال المسترد
        [note] الملاحظة
        [closed] أُغلقت
       *[reopened] فُتحت من جديد
    }.
    .name = تعديل قضية
    .words = تعديل قضية
ledger-fact-case-read =
    { $what ->
        [note] قُرئت ملاحظة
       *[amounts] قُرئت المبالغ الدقيقة في
    } القضية C-{ $case }.
    .name = اطلاع على قضية
    .words = اطلاع على قضية
ledger-fact-case-erased =
    مُحي الجزء الخاص من القضية C-{ $case }: { $why ->
        [wish] بطلب من صاحب الشأن
        [mistake] كُتب خطأً
       *[over] لم تعد له حاجة
    }. ولا يستطيع أحد قراءته.
    .name = محو الجزء الخاص من قضية
    .words = محو قضية
ledger-fact-case-baseline =
    وردت في ملف أعداد قضايا من { $first } إلى { $last }، مجموعها { $cases } (بصمة الأسطر { $hash }).
    .name = أعداد قضايا
    .words = أعداد قضايا, اعداد قضايا
ledger-fact-contact-changed =
    تغيّر بمن يُتصل: { $office ->
        [security] مكتب الأمن
        [police] شرطة الحرم الجامعي
        [duty] غرفة المناوبة
        [counselling] مركز الإرشاد النفسي
        [students] شؤون الطلاب
        [international] مكتب الطلاب الدوليين
       *[other] أحد المكاتب
    }، { $numbers ->
        [0] لا رقم بعد الآن
        [zero] لا رقم بعد الآن
        [one] رقم واحد
        [two] رقمان
        [few] { $numbers } أرقام
        [many] { $numbers } رقمًا
       *[other] { $numbers } رقم
    }.
    .name = تغيير رقم هاتف
    .words = تغيير رقم هاتف
ledger-fact-sos-opened =
    بدأ طلب المساعدة { $call }: طُلب { $whom ->
        [counsellor] المرشد
       *[duty] المناوب
    }.
    .name = طلب مساعدة
    .words = طلب مساعدة
ledger-fact-sos-told =
    نُقل طلب المساعدة { $call } إلى: { $duty }، { $people ->
        [0] ولم يمكن الوصول إلى أحد
        [zero] ولم يمكن الوصول إلى أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }.
    .name = نقل طلب مساعدة
    .words = نقل طلب مساعدة
ledger-fact-sos-taken =
    هناك من تولى طلب المساعدة { $call }.
    .name = تولي طلب مساعدة
    .words = تولي طلب مساعدة
ledger-fact-sos-closed =
    أُغلق طلب المساعدة { $call }: تم التواصل.
    .name = إغلاق طلب مساعدة
    .words = إغلاق طلب مساعدة, اغلاق طلب مساعدة
ledger-fact-sos-withdrawn =
    سحب صاحب الطلب طلب المساعدة { $call }.
    .name = سحب طلب مساعدة
    .words = سحب طلب مساعدة
ledger-fact-sos-lapsed =
    انتهى طلب المساعدة { $call }: لم يتولَّه أحد طوال يوم.
    .name = طلب مساعدة لم يتولَّه أحد
    .words = طلب مساعدة بلا رد
ledger-fact-support-consented =
    الحالة S-{ $support }: موافقة على { $sort ->
        [law] المشورة القانونية
       *[psychology] الدعم النفسي
    }.
    .name = موافقة على الدعم
    .words = موافقة على الدعم
ledger-fact-support-assigned =
    الحالة S-{ $support }: هناك من تولاها.
    .name = تولي حالة دعم
    .words = تولي حالة دعم
ledger-fact-support-read =
    الحالة S-{ $support }: اطلع عليها من يتولاها.
    .name = اطلاع على حالة دعم
    .words = اطلاع على حالة دعم
ledger-fact-support-followed =
    الحالة S-{ $support }، اليوم { $days }: { $answer ->
        [missed] لم يمكن التواصل مع الطالب
       *[spoken] تم التواصل
    }.
    .name = متابعة حالة دعم
    .words = متابعة حالة دعم
ledger-fact-support-released =
    الحالة S-{ $support }: عادت مفتوحة، لأن من كان يتولاها لم يعد له هذا الدور.
    .name = حالة دعم عادت مفتوحة
    .words = حالة دعم عادت مفتوحة
ledger-fact-support-closed =
    الحالة S-{ $support }: أُغلقت.
    .name = إغلاق حالة دعم
    .words = إغلاق حالة دعم, اغلاق حالة دعم
ledger-fact-support-revoked =
    الحالة S-{ $support }: سُحبت الموافقة.
    .name = سحب موافقة على الدعم
    .words = سحب موافقة على الدعم
ledger-fact-check-ruled =
    نظر أحد المناوبين في رسالة نُقلت إليهم: { $ruling ->
        [fraud] إنها احتيال
        [doubtful] إنها مشبوهة جدًا
        [unsuspicious] لا مشكلة فيها
       *[urgent] يجب الاتصال بالشرطة فورًا
    }.
    .name = جواب عن رسالة
    .words = جواب عن رسالة, أجوبة
ledger-fact-check-wave =
    صياغة واحدة أعيد توجيهها، وعدد من أعادوا توجيهها { $people } من كليات عددها { $colleges }؛ وأُبلغت الشرطة وإدارة فريق العمل.
    .name = صياغة تنتشر
    .words = صياغة, صياغة تنتشر
# Families of kinds.
ledger-family-ledger =
    .name = السجل نفسه
    .words = السجل, سجل
ledger-family-work =
    .name = أعمال
    .words = أعمال, اعمال, عمل
ledger-family-tip =
    .name = نصائح
    .words = نصائح, نصيحة, النصائح
ledger-family-group =
    .name = مجموعات
    .words = مجموعات, مجموعة, المجموعات
ledger-family-question =
    .name = أسئلتنا
    .words = أسئلتنا, اسئلتنا, أسئلة الاختبار, اسئلة الاختبار
ledger-family-words =
    .name = ترجمات
    .words = ترجمات, ترجمة
ledger-family-class =
    .name = الصفوف
    .words = صفوف, الصفوف
ledger-family-role =
    .name = أدوار
    .words = أدوار, ادوار, دور
ledger-family-roster =
    .name = قوائم الصفوف
    .words = قوائم, قائمة
ledger-family-term =
    .name = الفصول الدراسية
    .words = فصول, فصل
ledger-family-doubt =
    .name = رسائل مشكوك فيها
    .words = مشكوك فيها, مشكوك
ledger-family-data =
    .name = بيانات
    .words = بيانات, البيانات
ledger-family-alert =
    .name = تنبيهات
    .words = تنبيهات, تنبيه
ledger-family-case =
    .name = قضايا الاحتيال
    .words = قضايا, قضية, قضايا الاحتيال
ledger-family-plan =
    .name = الخطة
    .words = خطة, الخطة
ledger-family-item =
    .name = مهام الخطة
    .words = مهام, المهام
ledger-family-meeting =
    .name = اجتماعات الصفوف
    .words = اجتماعات, اجتماع, الاجتماعات
ledger-family-quiz =
    .name = اختبارات
    .words = اختبارات, اختبار
ledger-family-notice =
    .name = إعلانات
    .words = إعلانات, اعلانات, إعلان, اعلان
ledger-family-contact =
    .name = أرقام الهاتف
    .words = هواتف, أرقام الهاتف
ledger-family-sos =
    .name = طلبات المساعدة
    .words = طلبات المساعدة, نجدة
ledger-family-support =
    .name = الدعم
    .words = الدعم, دعم الطلاب
ledger-family-check =
    .name = رسائل أعيد توجيهها
    .words = رسائل أعيد توجيهها, رسائل مشبوهة
ledger-fact-pledge-opened =
    طُلب من الصف في مجموعته أن يقرأ التعهد.
    .name = نشر التعهد
    .words = نشر التعهد
ledger-fact-pledge-paper =
    سُجّلت توقيعات على الورق، عددها { $people }. بصمة النص: { $hash }.
    .name = توقيعات ورقية
    .words = توقيعات ورقية
ledger-fact-pledge-counted =
    عدد من وقّعوا التعهد { $signed } من { $students }، منهم على الورق { $paper }.
    .name = إحصاء التوقيعات
    .words = إحصاء التوقيعات, احصاء التوقيعات
ledger-fact-awareness-asked =
    لأسبوع { $week } اختير بالقرعة { $drawn } من { $students } من الطلاب؛ وأمكنت مراسلة { $reached } منهم.
    .name = سحب عينة
    .words = سحب عينة
ledger-fact-awareness-measured =
    في أسبوع { $week } { $answered ->
        [0] كان من أجابوا، ممن اختيروا وعددهم { $drawn }، أقل من أن تُذكر النتيجة
       *[other] أجاب { $answered } ممن اختيروا وعددهم { $drawn }، وأصاب في السؤالين معًا { $verified }
    }.
    .name = نتيجة عينة
    .words = نتيجة عينة
ledger-family-pledge =
    .name = التعهد
    .words = التعهد, تعهد, توقيعات
ledger-family-awareness =
    .name = الوعي
    .words = الوعي, وعي, عينة

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = كلية, الكلية
ledger-key-class =
    .words = صف, الصف
ledger-key-campus =
    .words = حرم, الحرم
ledger-key-department =
    .words = القسم, دائرة
ledger-key-kind =
    .words = نوع, النوع
ledger-key-item =
    .words = بند, مهمة
ledger-key-by =
    .words = بواسطة, بمعرفة
ledger-key-date =
    .words = تاريخ, بتاريخ
ledger-key-since =
    .words = منذ, ابتداءً, ابتداء
ledger-key-until =
    .words = حتى, لغاية
ledger-key-as-of =
    .words = كما-في, بحلول
ledger-month-january =
    .words = يناير
ledger-month-february =
    .words = فبراير, شباط
ledger-month-march =
    .words = مارس, آذار, اذار
ledger-month-april =
    .words = أبريل, ابريل, إبريل, نيسان
ledger-month-may =
    .words = مايو, أيار, ايار
ledger-month-june =
    .words = يونيو, حزيران
ledger-month-july =
    .words = يوليو, تموز
ledger-month-august =
    .words = أغسطس, اغسطس, آب
ledger-month-september =
    .words = سبتمبر, أيلول, ايلول
ledger-month-october =
    .words = أكتوبر, اكتوبر
ledger-month-november =
    .words = نوفمبر
ledger-month-december =
    .words = ديسمبر
ledger-recent-today =
    .words = اليوم
ledger-recent-yesterday =
    .words = أمس, امس
ledger-recent-this-week =
    .words = هذا الأسبوع, هذا الاسبوع
ledger-recent-last-week =
    .words = الأسبوع الماضي, الاسبوع الماضي
ledger-recent-this-month =
    .words = هذا الشهر, الشهر الحالي
ledger-recent-last-month =
    .words = الشهر الماضي, الشهر السابق
ledger-unit-year =
    .words = سنة, عام
ledger-unit-month =
    .words = شهر
ledger-unit-day =
    .words = يوم
ledger-do-fix =
    .words = تصحيح, صحح, صحّح
ledger-do-note =
    .words = تدوين, دوّن, اكتب
ledger-do-export =
    .words = تصدير, صدّر, تنزيل
ledger-instead =
    .words = ليصبح, والصواب
ledger-fact-contest-begun =
    أُعلن بدء المسابقة في مجموعات الصفوف، وعددها: { $groups }.
    .name = بدء المسابقة
    .words = بدء المسابقة
ledger-fact-contest-over =
    انتهت المسابقة. عدد المشاركين: { $people }، وعدد الصفوف: { $classes }.
    .name = انتهاء المسابقة
    .words = انتهاء المسابقة
ledger-family-contest =
    .name = المسابقة
    .words = مسابقة
