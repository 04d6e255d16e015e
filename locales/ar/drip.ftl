### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } ضد الاحتيال</b>
    كل يوم قرابة الساعة { $time } تصلك رسالة خاصة واحدة تستغرق أقل من 1 دقيقة: سؤال أو نصيحة، بدءًا بأكثر الخدع التي قد تصادفها.
    لا تزيد على رسالة واحدة في اليوم، ولا تأتي في ساعات هدوئك؛ وتحت كل رسالة زر توقف به كل شيء بضغطة واحدة. وفي النهاية خلاصة لا يراها غيرك.
    هل نبدأ؟
    .button = ابدأ
    .toast = حسنًا، نبدأ غدًا.
drip-invite = جديد في الجامعة؟ لك { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } ضد الاحتيال: رسالة واحدة كل يوم، أقل من 1 دقيقة. اضغط الزر أدناه لترى ما هي، ثم قرّر.
    .button = { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } ضد الاحتيال
# $sent: on how many days something came.
drip-on =
    <b>{ $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } ضد الاحتيال: جارية الآن</b>
    ما وصلك: { $sent } من { $days }. تصلك رسالة واحدة كل يوم قرابة الساعة { $time }؛ وما فاتك لا يُرسل لاحقًا، بل تستمر الدورة.
drip-stopped =
    <b>{ $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } ضد الاحتيال: متوقفة</b>
    ما وصلك: { $sent } من { $days }. لن يُرسل شيء بعد الآن. للمتابعة اضغط الزر أدناه أو أرسل /course.
drip-stop =
    .button = أوقف الدورة
    .toast = توقفت، ولن يُرسل شيء بعد الآن. للمتابعة أرسل /course.
drip-go-on =
    .button = تابع
    .toast = حسنًا، نتابع غدًا.
drip-again =
    .button = { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } مرة أخرى
drip-old =
    .toast = هذه البطاقة قديمة. لترى الوضع الآن، أرسل /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>ضد الاحتيال · اليوم { $day } من { $days }: { $fraud }</b>
drip-question = <b>ضد الاحتيال · اليوم { $day } من { $days }</b>
drip-question-right = <b>ضد الاحتيال · اليوم { $day } من { $days }: إجابة صحيحة</b>
drip-question-wrong = <b>ضد الاحتيال · اليوم { $day } من { $days }: إجابة غير صحيحة</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>انتهت أيامك ضد الاحتيال، وعددها { $days }</b>
    أسئلة وصلتك: { $asked }؛ أجبت عن: { $answered }؛ الصحيح: { $right }.
drip-summary-all = لم تخدعك أي حيلة مما أجبت عنه. الحيل تتغير، فعُد لتنظر مرة أخرى بعد حين.
drip-summary-none = لم تجب عن أي سؤال، ولا بأس: الأسئلة ما زالت أعلاه، ويمكنك أن تجيب عنها في أي وقت.
drip-summary-foot = <i>لا يرى هذه الخلاصة غيرك.</i>
