### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = كل ما أحتفظ به عنك موجود في هذا الملف.

# Every line of the file. All moments come with their year.
personal-data =
    .title = ما أحتفظ به عنك حتى { $now }
    .account = رقم حسابك: { $account }
    .chat = محادثتنا الخاصة: منذ { $since }
    .client = لغة تطبيقك: { $code }
    .language = اللغة التي اخترتها: { $language }، في { $since }
    .no-language = اللغة التي اخترتها: لا شيء
    .subscription = النصائح في الخاص: منذ { $since }
    .no-subscription = النصائح في الخاص: لا
    .quiet = ساعات هدوئك: من { $from } إلى { $to }، منذ { $since }
    .tips = نصائح أُرسلت إليك في الخاص: { $count }
    .texts = رسائل في محادثتنا الخاصة ما زال نصها محفوظًا: { $count }، وهي التي تراها هناك
    .student = القائمة: أنت { $who }، { $class }، منذ { $since }؛ وكان بإمكانك تغيير ذلك بنفسك حتى { $until }
    .no-student = القائمة: غير مربوط
    .segment = الفئة في القائمة: { $segment ->
        [freshmen] طلاب جدد
        [graduating] خريجون
        [international] طلاب دوليون
       *[staff] موظفون
    }
    .roster-language = اللغة في القائمة: { $language }
    .past-seat = قائمة فصل سابق: { $term }، { $class }، الرقم { $seat }
    .binding = ربط سابق: { $class }، من { $from } حتى { $until }
    .class-move = تغيير الصف: من { $known } إلى { $class }، { $at }؛ جوابك: { $answer ->
        [right] صحيح
        [wrong] خطأ
       *[none] لا جواب
    }
    .tried = صفوف لم يتطابق فيها شيء: { $classes }
    .introduction = ربط لم يكتمل: { $class }، آخر كلام { $at }، محاولات خاطئة: { $wrong }
    .introduction-over = محاولات ربط خاطئة: { $wrong }، آخرها { $at }
    .role = الدور: { $role }، من { $from } حتى { $until }
    .no-role = الدور: لا شيء
    .invitation = دعوة أرسلتها: { $role }، كان يمكن قبولها حتى { $until }
    .import = قائمة تنتظر كلمتك: وصلت { $at }، عدد الأسطر: { $rows }
    .steps = خطوات في مهام الخطة: { $count }
    .notices = إعلانات أرسلتها إلى الصفوف: { $count }
    .case-drafts = قضايا بدأتها ولم تسجّلها: { $count }
    .alerts = تنبيهات كتبتها: { $wrote }؛ ضغطاتك تحت التنبيهات: { $tapped }
    .meetings = الاجتماعات: الخطوات { $steps }، مرات تسجيل الغياب { $absent }، مرات تأكيدك الحضور { $attested }
    .pledge = تعهد مكافحة الاحتيال: وُقّع في { $at }{ $way ->
        [paper] {" "}على الورق
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] ، وسُحب التوقيع في { $withdrawn }
       *[no] . لسحب التوقيع أرسل /pledge.
    }
    .call = طلب مساعدة: { $at }، إلى { $whom ->
        [counsellor] مرشدك
       *[duty] المناوب
    }؛ { $state ->
        [calling] ينتظر
        [taken] هناك من يتولاه
        [closed] مغلق
        [withdrawn] سُحب
       *[lapsed] لم يتولَّه أحد
    }
    .support = موافقة في { $at }: { $kind }؛ { $state ->
        [consented] تنتظر
        [assigned] عُيّن من يتولاها
        [active] تم التواصل
        [closed] مغلقة
       *[redacted] سُحبت
    }
    .calls-taken = طلبات مساعدة توليتها: { $count }
    .known-as = الاسم على شارتك: { $name }
    .look-alikes = بلاغات عن أسماء متشابهة (اسمك يشبه اسم غيرك، أو اسم غيرك يشبه اسمك): { $count }
    .words = ترجمات أبلغت عنها: { $count }
    .set-aside = رسائل منك لم تمكن معالجتها: { $count }
    .taps = مرات ضغطك على «قرأتها»: { $count }
    .quiz = اختبار بدأ { $at }: أُجيب عن { $answered }، الصحيح { $right }
    .sample = عينة بالقرعة، أسبوع { $at }: أُجيب عن { $answered }، الصحيح { $right }
    .check = رسالة نُقلت إلى المناوبين في { $at }: { $text }
    .check-answer = الجواب: { $said }
    .contest = محاولة في المسابقة بدأت { $at }: أُجيب عن { $answered }، الصحيح { $right }
    .drip = دورة قصيرة بدأت { $at }: أيام وصل فيها شيء { $sent }، أُجيب عن { $answered }، الصحيح { $right }
    .role-play = محاكاة «{ $title }» بدأت { $at }: { $choices }
    .class-quiz = سؤال سريع للصف، أُجيب عنه { $at }
    .quiz-answer = { $verdict ->
        [right] صحيح
       *[wrong] خطأ
    }: { $question } { $chosen }
    .terms = مدة الاحتفاظ بالأيام: الضغطات وإجابات الاختبار { $taps }، نصوص الرسائل { $texts }، رسائل لم تمكن معالجتها { $set_aside }، عمليات الربط السابقة { $history }، الأدوار المنتهية { $roles }، الجزء الخاص من القضايا المغلقة { $cases }، طلبات المساعدة والدعم { $support }. ما تكتبه لي في الخاص يُحذف بعد معالجته.
    .rights = رقمك الجامعي محفوظ مشفّرًا فقط وغير مذكور هنا. لكي أنساك، أرسل /forget.

personal-forget =
    <b>هل أنساك؟</b>
    يُحذف: اللغة التي اخترتها، وساعات هدوئك، واشتراكك، وربط لم يكتمل، وجوابك عن تغيير الصف، وإجاباتك في الاختبارات والأسئلة السريعة والدورة القصيرة، واختياراتك في المحاكاة، وتوقيعك على التعهد، وقضايا لم تسجّلها، وما قلته لك في الخاص. وإن كان لك طلب مساعدة مفتوح فإنه ينتهي، وكذلك الدعم.
    يُفصل: ربطك بالقائمة، والبطاقات التي ضغطت عليها، وأدوارك السابقة. تبقى الأعداد، لكن لا أحد يستطيع معرفة أنه أنت.
    يبقى: سطرك في القائمة، فهو للجامعة. أما المحادثة في هاتفك فاحذفها أنت.
    ما يُحذف لا يمكن استعادته. يمكنك أن ترسل /start مرة أخرى، ولن أعرف أننا التقينا.
    .button = انسَني
    .toast = تم نسيانك.

# $receipt: the receipt’s number; $bound, $subscribed: yes or no; $taps: how many taps; $texts: how many messages.
personal-forgotten =
    <b>تم نسيانك</b>
    الإيصال: <code>{ $receipt }</code>
    { $bound ->
        [yes] لم تعد مربوطًا بالقائمة؛ ويبقى سطرك فيها لأنه للجامعة.
       *[no] لم تكن مربوطًا بالقائمة.
    }
    { $subscribed ->
        [yes] انتهت النصائح في الخاص.
       *[no] لم تكن مشتركًا.
    }
    ضغطات لم تعد لأحد: { $taps }. رسائل حُذف نصها: { $texts }.
    أحتفظ من الإيصال برقمه ويومه، لا بصاحبه. وبعد هذه الرسالة لا أحتفظ برقم حسابك أيضًا.
