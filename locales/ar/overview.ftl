### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    آخر موعد: { $due }
    المسجّل: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(معفاة: { $exempt })
    }، { $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] بلا موعد { $count }
    [planned] لها موعد { $count }
    [returned] أُعيدت { $count }
    [asked] تنتظر الموافقة { $count }
    [late] متأخرة { $count }
    [verified] جرى التحقق { $count }
    [peer] أكدها الزملاء { $count }
   *[look] للمراجعة { $count }
}
overview-never = { $count ->
    [0] كل صف عقد اجتماعًا واحدًا على الأقل.
   *[other] صفوف لم تعقد أي اجتماع حتى الآن: { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] عُقد { $on }
        [peer_verified] عُقد { $on }، وأكده الزملاء
        [needs_look] عُقد { $on }، وينتظر المراجعة
        [verified] عُقد { $on }، وجرى التحقق منه
        [late_asked] عُقد { $on }، وينتظر الموافقة
        [exempt_asked] طُلب الإعفاء منه
       *[exempt] معفى
    }{ $late ->
        [yes] { " " }(متأخر)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · اتصل بـ: { $duties }
overview-nobody = { $line } · لا أحد هناك يمكن إبلاغه
overview-duties =
    .name = { $list }، { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = كل الكليات
overview-open =
    .button = { $sort ->
        [league_class] دروس الرابطة
        [league_day] أيام الرابطة
       *[class] اجتماعات الصفوف
    }{ $month ->
        [0] {""}
        [1] : يناير
        [2] : فبراير
        [3] : مارس
        [4] : أبريل
        [5] : مايو
        [6] : يونيو
        [7] : يوليو
        [8] : أغسطس
        [9] : سبتمبر
        [10] : أكتوبر
        [11] : نوفمبر
       *[12] : ديسمبر
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] دروس الرابطة
            [league_day] أيام الرابطة
           *[class] اجتماعات الصفوف
        }
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
    }
overview-shown =
    .toast = تجده أدناه.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = المتوقع حتى آخر موعد: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(نحو { $low } إلى { $high })
    }
forecast-basis = { $past ->
    [0] هذا تقدير من وتيرة هذا الشهر والمواعيد المحددة والمؤجلة؛ ولا أشهر سابقة بعد.
   *[other] هذا تقدير من وتيرة هذا الشهر والمواعيد المحددة والمؤجلة، ومن سجلات الأشهر السابقة، وعددها { $past }.
}
forecast-over = فات آخر موعد، فلم يبقَ ما يُقدَّر.
forecast-calls = <b>الأولى بالاتصال (الأكبر أثرًا أولًا)</b>
forecast-no-calls = لكل صف لم ينتهِ بعدُ موعد محدد؛ لا حاجة إلى الاتصال.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[several] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] مرات التأجيل: { $times }
        [late] لم يلتزم بالموعد في المرة السابقة
        [passed] مضى الموعد ولم يُسجَّل
        [none] لا موعد
        [returned] أُعيد ولم يُسجَّل من جديد
       *[nobody] لا أحد يمكن إبلاغه
    }
forecast-reasons =
    .name = { $list }، { $reason }
forecast-open =
    .button = التوقعات
