### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    من { $from } إلى { $to }
    .button = عودة
contest-rules =
    في كل محاولة { $questions ->
        [one] سؤال واحد
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    } بالقرعة، ومدتها { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }، ويُشرح كل سؤال فور الإجابة عنه. ولك { $attempts ->
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $attempts } محاولات
        [many] { $attempts } محاولة
       *[other] { $attempts } محاولة
    }، وتُحسب أفضلها.
    لا يرى نتيجتك غيرك، ولا يُرتَّب الأشخاص؛ أما الصفوف فلا تُقارن إلا بنسبة المشاركة.
    .button = ابدأ · { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
contest-last = <b>هذه المحاولة: الصحيح { $right } من { $of }</b>، في { $minutes } د و{ $seconds } ث.
contest-best = أفضل محاولة لك: الصحيح { $right } من { $of }، في { $minutes } د و{ $seconds } ث.
contest-ahead = لم تبدأ المسابقة بعد. عُد حين تبدأ.
contest-closed = انتهت المسابقة.
contest-unbound = لا أعرف في أي صف أنت. أرسل أولًا /bind من فضلك، ثم عُد.
# $left: how many attempts.
contest-open = { $left ->
    [0] استخدمت كل محاولاتك.
    [one] بقيت لك محاولة واحدة. يبدأ الوقت حين تضغط «ابدأ»، والخروج لا يوقفه.
    [two] بقيت لك محاولتان. يبدأ الوقت حين تضغط «ابدأ»، والخروج لا يوقفه.
    [few] بقيت لك { $left } محاولات. يبدأ الوقت حين تضغط «ابدأ»، والخروج لا يوقفه.
    [many] بقيت لك { $left } محاولة. يبدأ الوقت حين تضغط «ابدأ»، والخروج لا يوقفه.
   *[other] بقيت لك { $left } محاولة. يبدأ الوقت حين تضغط «ابدأ»، والخروج لا يوقفه.
}
contest-number = <b>السؤال { $number } من { $of } · حتى { $until }</b>
    .toast = انتهى الوقت، فلم تُحسب هذه الإجابة.

contest-board =
    <b>مشاركة الصفوف · { $title }</b>
    .button = مشاركة الصفوف
contest-board-row = { $rank }. { $class }: { $people } من { $enrolled }، { $percent }%
contest-board-own = صفك: المرتبة { $rank }، { $class }: { $people } من { $enrolled }، { $percent }%
contest-board-none = لم يبلغ عدد المشاركين { $least } في أي صف بعد.
contest-board-foot = <i>الترتيب بنسبة المشاركة؛ والنسبة نفسها لها المرتبة نفسها. من أجاب عن نصف أسئلة محاولة على الأقل يُعدّ مشاركًا، ويُحسب مرة واحدة. والصفوف التي شارك فيها أقل من { $least } لا تظهر.</i>

# For the task force and the departments.
contest-items =
    <b>أكثر الأسئلة خطأً · { $title }</b>
    .button = أكثر الأسئلة خطأً
contest-items-none = لم يبلغ عدد من أجابوا { $least } في أي سؤال بعد.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    عدد من أجابوا { $people }، ومن أخطأ منهم { $wrong }.
contest-item-wrong = أكثر الإجابات الخاطئة اختيارًا «{ $option }»، وعدد من اختارها { $count }.

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = الشهادة
    .toast = أرسلت لك الشهادة.
    .none = تحصل على الشهادة متى أنهيت محاولة وأجبت عن نصف أسئلتها على الأقل.
    .undrawn = في شهادتك حرف لا يوجد في الخط، فلا يمكن رسمها. أخبر موظفي الحملة من فضلك.
    .head = شهادة · { $title }
    .who = { $name } · { $class }
    .took = للمشاركة في { $title }
    .score = أفضل محاولة: الصحيح { $right } من { $of }
    .day = { $day } { $year }
    .note = الأسماء مختصرة. أعدّ هذه الشهادة المساعد الآلي Wuzha؛ ولا تُعطى النتيجة إلا لصاحبها.
contest-certificate-caption = { $title }: الصحيح { $right } من { $of }. ولك أن تقرر هل تعرضها على أحد.

contest-begins =
    <b>{ $title }: بدأت</b>
    حتى { $to }. في محادثة خاصة، عدد الأسئلة { $questions } والوقت بالدقائق { $minutes }. لا يرى نتيجتك غيرك، ولا تُقارن الصفوف إلا بنسبة المشاركة.
    .button = شارك
contest-ends =
    <b>{ $title }: تنتهي قريبًا</b>
    حتى { $to }. { $people ->
        [0] عدد المشاركين من صفك أقل من { $least } حتى الآن.
       *[other] عدد المشاركين من صفك: { $people } من { $enrolled }.
    }
