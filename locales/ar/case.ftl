### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>قضية جديدة</b> · السؤال { $number } من { $count }
case-correcting = <b>القضية { $case }</b> · تصحيح، وتبقى النسخة السابقة ({ $number } من { $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] ما نوع الاحتيال؟
        [channel] أين وجد المحتال الضحية؟
        [payment] كيف دُفع المال؟
        [amount] كم المبلغ تقريبًا؟
        [day] في أي يوم حدث؟
        [college] في أي كلية؟
        [victim] من الضحية؟
        [reported] هل أُبلغ 96110 أو 110؟
       *[outcome] ما مصير المال؟
    }</b>
    .button = { $field ->
        [type] النوع
        [channel] القناة
        [payment] الدفع
        [amount] المبلغ
        [day] اليوم
        [college] الكلية
        [victim] الضحية
        [reported] البلاغ
       *[outcome] المال
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(المبلغ الدقيق مختوم)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }، استُرد نحو { $yuan } يوان
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] اليوم
        [yesterday] أمس
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] كلية لم تُذكر
        [together] كليات أخرى معًا، عددها { $count }
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] طالب جديد
        [graduating] طالب في سنة التخرج
        [international] طالب دولي
        [staff] موظف
       *[student] طالب آخر
    }
case-reported =
    .button = { $reported ->
        [yes] نعم
        [no] لا
       *[unknown] غير معروف
    }
case-outcome =
    .button = { $outcome ->
        [stopped] أُوقفت الدفعة
        [partly] استُرد جزء منه
       *[open] لم يُسترد حتى الآن
    }
case-back =
    .button = رجوع
# What is done with a case.
case-press =
    .button = { $press ->
        [file] سجّلها
        [drop] تخلَّ عنها
        [anew] تخلَّ عنها وابدأ ثانيةً
        [amounts] المبالغ الدقيقة
        [note] الملاحظة، الجزء { $part }
        [correct] عدّل شيئًا
        [close] أغلق القضية
        [reopen] افتحها من جديد
        [erase] امحُ الجزء الخاص
        [type_amount] اكتب المبلغ الدقيق
        [type_note] اكتب ملاحظة
        [type_day] يوم آخر
        [type_recovered] استُرد مال
        [erase_wish] بطلب من صاحب الشأن
        [erase_mistake] كُتب خطأً
        [erase_over] لم تعد له حاجة
        [withheld] دون ذكرها
        [stopped] أُوقفت الدفعة
        [alert] اكتب تنبيهًا
       *[show] عودة إلى القضية
    }

# 2025-04-07 stands behind Latin letters, or its parts would be shown in the wrong order.
case-ask-typed = { $what ->
        [amount] القضية { $case }: اكتب من فضلك المبلغ الدقيق باليوان، مثل 3287.50. يُختم هذا المبلغ، ولا يُحسب إلا رقم مقرّب.
        [recovered] القضية { $case }: كم استُرد باليوان؟ مثل 2100. يُختم هذا المبلغ، ولا يُحسب إلا رقم مقرّب.
        [day] القضية { $case }: في أي يوم حدث ذلك؟ اكتبه هكذا: YYYY-MM-DD (2025-04-07).
       *[note] القضية { $case }: اكتب الملاحظة من فضلك، بما لا يزيد على { $most } حرف، ودون أسماء. تُختم بمفتاح خاص بها؛ وكلما قُرئت دُوّن ذلك في السجل.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] حُفظت الملاحظة مختومة. يبدو أن فيها ما يدل على شخص، كاسم أو رقم. إن لم يكن ذلك ضروريًا، فاكتبها من جديد دونه. أما رسالتك أنت فتبقى في هذه المحادثة إلى أن تحذفها.
       *[no] حُفظت الملاحظة مختومة. أما رسالتك أنت فتبقى في هذه المحادثة إلى أن تحذفها.
    }
    .toast = { $part }
case-dropped = حُذفت المسودة ومعها مفتاحها.
case-resume =
    <b>هناك مسودة لم تُسجَّل.</b>
    .button = أكملها

case-preview = <b>راجعها من فضلك ثم سجّلها.</b>
case-card = <b>القضية { $case }</b> · { $state ->
        [closed] مغلقة
       *[open] مفتوحة
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 مُحي الجزء الخاص، ولم يعد أحد يستطيع قراءته.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] المبلغ الدقيق والملاحظة مختومان.
               *[no] المبلغ الدقيق مختوم، ولا توجد ملاحظة.
            }
           *[no] { $note ->
                [yes] الملاحظة مختومة، ولا يوجد مبلغ دقيق.
               *[no] لا مبلغ دقيق ولا ملاحظة.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}لا يستطيع قراءتها إلا الشرطي.
        }
    }
    .toast = القضية { $case }: { $known ->
        [yes] { $loss } يوان
       *[no] لا مبلغ دقيق
    }؛ { $back ->
        [yes] استُرد { $recovered } يوان
       *[no] لم يُدوَّن استرداد
    }. دُوّن هذا الاطلاع في السجل.
case-changes = عُدّلت بعد تسجيلها { $count ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }، آخرها في { $moment }؛ وكل النسخ محفوظة.
case-correct = { $filed ->
        [yes] <b>القضية { $case }</b>: ماذا تريد أن تعدّل؟ تبقى النسخة السابقة محفوظة.
       *[no] <b>ماذا تريد أن تعدّل؟</b>
    }
case-ask-erase =
    <b>القضية { $case }: هل يُمحى الجزء الخاص نهائيًا؟</b>
    لن يستطيع أحد بعدها قراءة المبالغ الدقيقة والملاحظة في أي نسخة. يبقى ما يدخل في الإحصاء، ويذكر السجل أنها مُحيت. ما السبب؟

# The list.
case-list =
    <b>{ $open ->
        [yes] القضايا المفتوحة
       *[no] القضايا
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] المفتوحة فقط
       *[no] الكل
    }
case-row = <b>القضية { $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· مغلقة
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>القضايا مقارنةً بالعام الماضي · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] من { $from } إلى { $to }، في { $year } وفي { $last }
       *[no] من { $from } إلى { $to }، في { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] أقل من { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] { $low } يوان على الأقل
        [range] بين { $low } و{ $high } يوان
       *[exact] { $low } يوان
    }
case-change =
    .name = { $kind ->
        [less] {" "}(أقل بنسبة { $percent }%)
        [more] {" "}(أكثر بنسبة { $percent }%)
        [same] {" "}(دون تغير)
       *[none] {""}
    }
case-trend-cases = القضايا: { $now }{ $known ->
        [yes] ، العام الماضي: { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = المبالغ: { $now }{ $known ->
        [yes] ، العام الماضي: { $before }{ $change }
       *[no] {""}
    }
case-trend-students = لكل 1,000 طالب: { $now }{ $known ->
        [yes] ، العام الماضي: { $before }
       *[no] {""}
    } (عدد الطلاب: { $students })
case-trend-recovered = استُرد: نحو { $yuan } يوان
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>انخفض كلاهما</b>: القضايا والمبالغ أقل منها في الأيام نفسها من العام الماضي.
        [cases] انخفض عدد القضايا، ولم تنخفض المبالغ.
        [amounts] انخفضت المبالغ، ولم ينخفض عدد القضايا.
        [neither] لم ينخفض عدد القضايا ولا المبالغ.
        [unclear] انخفض عدد القضايا. ولا يمكن القول هل انخفضت المبالغ: فبعض القضايا لا يُعرف منها إلا نطاق المبلغ.
        [hidden] القضايا أقل من أن تُقارن.
       *[none] لا يُعرف شيء عن العام الماضي، فلا مقارنة. تستطيع إدارة فريق العمل أو الشرطة إرسال أعداد العام الماضي في ملف.
    }
    .name = { $verdict ->
        [both] انخفض كلاهما ▼▼
        [cases] انخفضت القضايا لا المبالغ
        [amounts] انخفضت المبالغ لا القضايا
        [neither] لم ينخفض أي منهما
        [unclear] انخفضت القضايا؛ المبالغ غير واضحة
        [hidden] القضايا أقل من أن تُقارن
       *[none] لا أعداد للعام الماضي
    }
case-trend-few =
    ※ ما يقل عن { $fewest } قضايا في السنة لا يكفي للحكم.
    .name = ※ ما يقل عن { $fewest } قضايا في السنة لا يكفي للحكم
case-trend-cut = أعداد العام الماضي لا تصل إلى تاريخ اليوم، أو هي بالأشهر، فقورنت أيام أقل.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] ، العام الماضي: { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] القضايا مقارنةً بالعام الماضي · { $place }
        [cases] القضايا
        [amounts] المبالغ
       *[colleges] القضايا بحسب الكلية
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>هذه الآن أعداد العام الماضي.</b>
       *[ready] <b>يبدو أن هذه أعداد قضايا.</b>
    }
    { $rows ->
        [one] سطر واحد
        [two] سطران
        [few] { $rows } أسطر
        [many] { $rows } سطرًا
       *[other] { $rows } سطر
    }، عدد القضايا { $cases }، المبالغ { $yuan } يوان، من { $from } إلى { $to }{ $colleges ->
        [yes] ، بحسب الكلية
       *[no] {""}
    }.{ $head ->
        [applied] {" "}أرسل /cases trend للمقارنة.
       *[ready] {" "}ستحل محل كل الأعداد المرسلة من قبل.
    }
    .button = { $press ->
        [apply] اعتمدها
       *[cancel] لا تعتمدها
    }
    .toast = { $press ->
        [apply] تم الاعتماد
       *[cancel] لم تُعتمد
    }
case-baseline-cancelled = لم تُعتمد هذه الأعداد، وحُذفت.
case-baseline-faults = <b>لم يُعتمد شيء من هذا الملف.</b> صحّح هذه الأسطر من فضلك وأرسله مرة أخرى:
case-baseline-fault = السطر { $row }، { $column ->
        [when] اليوم أو الشهر
        [college] الكلية
        [type] نوع الاحتيال
        [cases] عدد القضايا
       *[amount] المبلغ
    }: { $why ->
        [missing] خانة فارغة
        [unknown] ليس نوعًا أعرفه من الاحتيال
        [twice] مكرر مع سطر سابق
       *[unread] لا يمكن قراءته
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>في هذا الحرم الجامعي، بلغ عدد القضايا المشابهة { $count } في آخر { $days ->
    [one] يوم
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}؛ القناة الأكثر: { $channel }؛ المبلغ الأكثر: { $band }.</i>
