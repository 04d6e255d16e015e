### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>هل هذا حقًا من الموظفين؟</b>
    في مجموعة { $classes } حساب اسمه { $username ->
        [none] «{ $shown }»
       *[other] «{ $shown }» (@{ $username })
    }. وهو يشبه اسم { $name } ({ $role })، الذي أعرفه بحساب آخر.
    اسأل { $name } من فضلك بالهاتف أو وجهًا لوجه، لا في هذه المحادثة. لم تقرأ المجموعة شيئًا من هذا.
look-alike-them =
    <b>تم التدوين: هو نفسه، بحساب آخر.</b>
    لن أسأل مرة أخرى عن هذا الحساب في مجموعة { $classes }.
    .button = هو نفسه
look-alike-other =
    <b>تم التدوين: ليس هو.</b>
    ما يجب فعله الآن: اطلب من مشرف مجموعة { $classes } إزالة الحساب، وأخبر الصف ألّا يدفع أحد ولا يعطي رموز تحقق، وأبلغ: { $contact }. ومن دفع بالفعل يتصل فورًا بالرقم 110؛ وللاستشارة: 96110.
    .button = ليس هو
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] تم التدوين: هو نفسه.
       *[other] تم التدوين: ليس هو.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] سبق أن قال زميل إنه هو نفسه.
       *[other] سبق أن قال زميل إنه ليس هو.
    }

guard =
    <b>الحماية من انتحال الأسماء</b>
    ينسخ المحتالون اسم المرشد ويجمعون «رسومًا» في مجموعات الصفوف. في المجموعة المحمية أنظر إلى الاسم حين يدخل شخص أو يضغط أحد أزراري أو يرسل لي أمرًا. فمن كان اسمه كاسم أحد الموظفين، وبحساب آخر، أُبلغ عنه المندوب والمرشد في الخاص، مرة واحدة. ولا أحتفظ بشيء عن غيره، ولا أقرأ ما يقوله الناس.
    أنا الآن عضو عادي، فأرى من يدخل ما دامت المجموعة تُظهر ذلك. وفي المجموعة الكبيرة التي تخفيه لا أراه إلا إن كنت مشرفًا، ولا أحتاج لذلك إلى أي صلاحية.
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes }: محمية
    .button = احمِ { $class }
    .toast = هذه المجموعة محمية الآن.
guard-off = · { $classes }: غير محمية
    .button = أوقف { $class }
    .toast = لم تعد هذه المجموعة محمية.
