### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>إعلان: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] بعد القراءة اضغط الزر أدناه من فضلك.
        [form] املأ النموذج كما طُلب من فضلك.
        [photo] املأ النموذج كما طُلب من فضلك، وأرفق صورة.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] ضغطة زر
        [form] نموذج
        [photo] نموذج وصورة
       *[nothing] قراءة فقط
    }
    .toast = الكلفة على كل صف: { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }.
notice-summary = <b>إعلانات هذا الأسبوع ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = ما الإعلان؟ أرسل النص كما ستقرؤه المجموعات، على ألا يزيد عدد الحروف على { $most }. وسأعرض عليك كل شيء قبل إرساله.
notice-senders =
    <b>باسم من، وإلى أي صفوف؟</b>
    .button = صفوف أخرى
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = الكل ({ $count }): { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>هذا ما ستقرؤه المجموعات</b>
    <blockquote>{ $post }</blockquote>
    يصل إلى: { $classes ->
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
    }. ماذا عليهم أن يفعلوا؟ اختر أدناه.
# Those with room have it; $classes are left.
notice-rest =
    <b>أُرسل إلى الصفوف التي لديها متسع. الباقي: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }</b>
    <blockquote>{ $post }</blockquote>
    لكل صف: { $points ->
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }.
notice-without-group = { $count ->
    [one] صف واحد آخر لا مجموعة له أستطيع الكتابة فيها، فلن يصله.
    [two] صفّان آخران لا مجموعة لهما أستطيع الكتابة فيها، فلن يصلهما.
    [few] { $count } صفوف أخرى لا مجموعة لها أستطيع الكتابة فيها، فلن يصلها.
    [many] { $count } صفًا آخر لا مجموعة له أستطيع الكتابة فيها، فلن يصله.
   *[other] { $count } صف آخر لا مجموعة له أستطيع الكتابة فيها، فلن يصله.
}
notice-over =
    <b>{ $count ->
        [one] صف واحد سيتجاوز حد الأسبوع
        [two] صفّان سيتجاوزان حد الأسبوع
        [few] { $count } صفوف ستتجاوز حد الأسبوع
        [many] { $count } صفًا سيتجاوز حد الأسبوع
       *[other] { $count } صف سيتجاوز حد الأسبوع
    } (النقاط: { $cap })</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … وغيرها: { $count }
# $friday: when the summary goes out.
notice-choices = يمكن ضمه إلى ملخص الجمعة ({ $friday })، وكل إعلاناته معًا بنقطة واحدة، أما النماذج فتُحسب على حدة. أو تقرر إدارة فريق العمل.

notice-move =
    .button = { $step ->
        [send] إرسال
        [others] إلى الباقي: { $count }
        [hold] إلى ملخص الجمعة
        [ask] اسأل الإدارة
        [leave] الاكتفاء بذلك
       *[drop] إلغاء
    }
notice-done =
    { $outcome ->
        [sent] <b>في طريقه إلى: { $classes ->
            [one] صف واحد
            [two] صفّان
            [few] { $classes } صفوف
            [many] { $classes } صفًا
           *[other] { $classes } صف
        }</b>
        [held] <b>في ملخص الجمعة ({ $friday }): { $classes ->
            [one] صف واحد
            [two] صفّان
            [few] { $classes } صفوف
            [many] { $classes } صفًا
           *[other] { $classes } صف
        }</b>
        [asked] <b>سُئلت إدارة فريق العمل: { $classes ->
            [one] صف واحد
            [two] صفّان
            [few] { $classes } صفوف
            [many] { $classes } صفًا
           *[other] { $classes } صف
        }</b>
       *[dropped] <b>لم يُرسل{ $classes ->
            [0] {""}
            [one] : صف واحد
            [two] : صفّان
            [few] : { $classes } صفوف
            [many] : { $classes } صفًا
           *[other] : { $classes } صف
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}سأخبرك بالجواب. وإن لم يأتِ جواب، ضُم إلى ملخص الجمعة ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] في طريقه إلى: { $classes ->
            [one] صف واحد
            [two] صفّان
            [few] { $classes } صفوف
            [many] { $classes } صفًا
           *[other] { $classes } صف
        }.
        [held] ينتظر ملخص الجمعة: { $classes ->
            [one] صف واحد
            [two] صفّان
            [few] { $classes } صفوف
            [many] { $classes } صفًا
           *[other] { $classes } صف
        }.
        [asked] سُئلت إدارة فريق العمل: { $classes ->
            [one] صف واحد
            [two] صفّان
            [few] { $classes } صفوف
            [many] { $classes } صفًا
           *[other] { $classes } صف
        }.
       *[dropped] { $classes ->
            [0] أُلغي. لم يُرسل شيء.
            [one] حسنًا، لن يصل إلى صف واحد.
            [two] حسنًا، لن يصل إلى صفين.
            [few] حسنًا، لن يصل إلى { $classes } صفوف.
            [many] حسنًا، لن يصل إلى { $classes } صفًا.
           *[other] حسنًا، لن يصل إلى { $classes } صف.
        }
    }
notice-changed =
    .toast = تغيّرت الأمور منذ ذلك. انظر إلى البطاقة مرة أخرى من فضلك.

# To the office.
notice-request =
    <b>إعلان يتجاوز العبء المسموح: هل يُرسل؟</b>
    <blockquote>{ $post }</blockquote>
    يصل إلى: { $classes ->
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
notice-request-end = إن لم يأتِ جواب، ضُم إلى ملخص الجمعة ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] السماح بإرساله
        [held] لا، إلى الملخص
       *[refused] رفض
    }
    .toast = { $ruling ->
        [let_out] يُرسل الآن. وأُبلغ المرسل.
        [held] يُضم إلى ملخص الجمعة. وأُبلغ المرسل.
       *[refused] لن يُرسل. وأُبلغ المرسل.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] سُمح بإرساله
        [held] ضُم إلى ملخص الجمعة
       *[refused] رُفض
    }: { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] سمحت إدارة فريق العمل بإرسال إعلانك:
        [held] ضمّت إدارة فريق العمل إعلانك إلى ملخص الجمعة:
        [refused] رفضت إدارة فريق العمل إعلانك:
       *[unanswered] لم تجب إدارة فريق العمل، فأُرسل إعلانك مع ملخص الجمعة:
    } { $classes ->
        [one] صف واحد
        [two] صفّان
        [few] { $classes } صفوف
        [many] { $classes } صفًا
       *[other] { $classes } صف
    }</b>
    <blockquote>{ $post }</blockquote>
