### أسئلة الاختبار التي يكتبها الموظفون: القائمة والنموذج وبطاقة السؤال وما يحدث بعد ذلك.

questions-list =
    <b>أسئلة الاختبار التي كتبناها</b>
    قيد الاستخدام: { $used } · تنتظر شخصًا ثانيًا: { $waiting }
    اضغط سؤالًا لتراه. من يراجع السؤال ليس أبدًا من كتبه.
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] ينتظر
        [returned] أُعيد
        [retired] أُوقف
       *[approved] مستخدم
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … وغيرها: { $count }

questions-kinds =
    <b>سؤال جديد</b>
    عن أي نوع من الاحتيال هو؟
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>النص الصيني.</b> اضغط النموذج لنسخه، واملأه وأرسله إليّ في رسالة واحدة. الجواب حرف واحد من A إلى D.
       *[en] <b>النص الإنجليزي.</b> السؤال نفسه بالخيارات الأربعة نفسها وبالترتيب نفسه. اضغط النموذج لنسخه، واملأه وأرسله إليّ في رسالة واحدة.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    السؤال: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    الجواب: { $right }
    الشرح: { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>هذا ما سيراه القرّاء.</b> للتعديل أرسل نموذج تلك اللغة مرة أخرى.
        [handed] <b>قُدّم السؤال { $id }</b>. يراجعه شخص آخر من إدارة فريق العمل، وسأخبرك برأيه.
        [alone] <b>قُدّم السؤال { $id }</b>. سينتظر: ليس في إدارة فريق العمل حتى الآن شخص آخر يستطيع مراجعته. يجب إعطاء هذا الدور لشخص ثانٍ (/invite)، فيجد السؤال عبر /question.
        [review] <b>راجع هذا السؤال من فضلك: { $id }</b>. كتبه شخص آخر. متى وافقت عليه، يُطرح في الاختبارات.
        [own] <b>سؤالك { $id } ينتظر</b> شخصًا آخر من إدارة فريق العمل.
        [returned] <b>أُعيد السؤال { $id }</b>. صحّحه من فضلك وقدّمه مرة أخرى.
        [sent_back] <b>أُعيد السؤال { $id } إلى من كتبه</b>. يعود إليك بعد تصحيحه.
        [retired] <b>أُوقف السؤال { $id }</b>. لم يعد يُطرح.
        [dropped] <b>لم يُقدّم السؤال.</b> لم يُحفظ شيء.
       *[approved] <b>السؤال { $id } مستخدم</b>. يُطرح في الاختبارات.
    }
questions-remark = <b>المطلوب تعديله:</b> { $remark }
questions-about = { $fraud } · لمن: { $audience }
questions-others = وبلغات أخرى: { $languages }
questions-came = <b>أسئلة اختبار تنتظرك: { $count }</b>. جاءت في ملف. لتراجعها واحدًا واحدًا، أرسل /question.
questions-remark-wanted = ما الذي ينبغي تعديله في <code>{ $id }</code>؟ اكتبه من فضلك في رسالة واحدة لا تزيد على { $most } حرف. يرى كاتب السؤال كلماتك ولا يرى اسمك.

questions-file =
    <b>أسئلة في ملف</b>
    أرسل إليّ هنا ملف .xlsx أو .csv. في كل سطر لغة واحدة من سؤال واحد، والأسطر ذات التسمية نفسها سؤال واحد. الصينية والإنجليزية لازمتان. أقارن أولًا، ثم أضيف كل شيء أو لا أضيف شيئًا، وبعدها ينتظر كل سؤال شخصًا ثانيًا. لا تزيد الخلية على { $most } حرف.
    .button = في ملف
questions-template =
    املأ ما تحت العناوين وأعد الملف إليّ. المثال من التأليف: ضع سؤالك مكانه.
    .button = ملف للتعبئة
    .name = أسئلة اختبار للتعبئة
questions-in-file = { $head ->
        [same] <b>لا جديد في الملف.</b> المعروف من قبل: { $same }
        [applied] <b>الأسئلة المضافة: { $new }</b>. ينتظر كل منها شخصًا ثانيًا، ويبيّن /question حالها.
        [cancelled] <b>لم يُضف شيء.</b>
       *[ready] <b>يمكن إضافة ما في الملف.</b> الجديد: { $new } · المعروف نصه من قبل: { $same }. المهلة حتى مثل هذا الوقت غدًا.
    }
questions-file-faults = <b>في الملف أخطاء، فلم يُضف شيء.</b> صحّحها من فضلك وأرسله مرة أخرى.
questions-row-fault = السطر { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] التسمية
        [language] اللغة
        [type] النوع
        [text] السؤال
        [a] A
        [b] B
        [c] C
        [d] D
        [right] الجواب
        [why] الشرح
       *[for] الجمهور
    }
# $part: the part of the question; $most: the most characters.
questions-fault = «{ $part }»: { $flaw ->
        [missing] هذا ناقص. أضفه من فضلك.
        [twice] هذا مكرر. أبقِ واحدًا فقط.
        [unread] لا أستطيع قراءة هذا. اكتب للجواب حرفًا واحدًا من A إلى D، ولا يجوز أن تكون الخلية صيغة حسابية.
        [unknown] لا أعرف ما كُتب هنا. قارنه بالملف المعدّ للتعبئة.
        [alike] يقول ما يقوله خيار آخر. اجعل الخيارات الأربعة مختلفة كلها.
        [long] النص أطول من اللازم. الحد الأقصى للحروف: { $most }.
        [language] النص باللغة الأخرى. طلبت الصينية والإنجليزية كلًا على حدة.
        [address] فيه عنوان موقع قد يفتحه القرّاء. صِف الصفحة بدلًا منه.
        [private] فيه رقم أو حساب قد يخص شخصًا ما. احذفه.
       *[differs] لا يطابق ما قيل في اللغة الأخرى. اجعلهما متطابقين.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = الصينية, صينية, صيني
questions-english =
    .words = الإنجليزية, إنجليزية, إنجليزي, الانجليزية, انجليزية

# An invented question in the file to fill in. B is right.
questions-example =
    .body = متصل يقول إن طردًا باسمك فيه وثائق مزوّرة، ثم يحوّلك إلى «الشرطة». ماذا تفعل؟
    .a = أفعل ما يقوله «الشرطي»
    .b = أنهي المكالمة وأتصل بنفسي بـ 110
    .c = أرسل صورة وثائقي
    .d = أدفع لينتهي الأمر
    .why = الشرطة لا تنهي أي قضية بالهاتف ولا تأخذ مالًا. اتصل بنفسك بـ 110.

questions-new =
    .button = سؤال جديد
questions-submit =
    .button = أقدّمه
questions-drop =
    .button = لا أقدّمه
questions-approve =
    .button = أوافق
questions-return =
    .button = أعيده إلى كاتبه
questions-correct =
    .button = أصحّحه
questions-withdraw =
    .button = أسترجعه
questions-retire =
    .button = أوقف استخدامه
questions-apply =
    .button = أضفها
questions-cancel =
    .button = لا تضفها
