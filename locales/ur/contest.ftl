### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from } سے { $to } تک
    .button = واپس
contest-rules =
    ہر کوشش میں قرعے سے { $questions } سوال آتے ہیں اور { $minutes } منٹ ملتے ہیں؛ ہر جواب کے فوراً بعد وجہ بتائی جاتی ہے۔ کوششیں: { $attempts }، اور سب سے اچھی گنی جاتی ہے۔
    آپ کا نتیجہ صرف آپ دیکھتے ہیں، اور لوگوں کی درجہ بندی نہیں ہوتی؛ کلاسوں کا موازنہ صرف حصہ لینے والوں کے تناسب سے ہوتا ہے۔
    .button = شروع کریں · { $minutes } منٹ
contest-last = <b>یہ کوشش: { $of } میں سے { $right } درست</b>، وقت { $minutes } منٹ { $seconds } سیکنڈ۔
contest-best = آپ کی سب سے اچھی کوشش: { $of } میں سے { $right } درست، وقت { $minutes } منٹ { $seconds } سیکنڈ۔
contest-ahead = مقابلہ ابھی شروع نہیں ہوا۔ شروع ہونے پر آئیں۔
contest-closed = مقابلہ ختم ہو چکا۔
contest-unbound = مجھے معلوم نہیں کہ آپ کس کلاس میں ہیں۔ براہِ کرم پہلے /bind بھیجیں، پھر واپس آئیں۔
# $left: how many attempts.
contest-open = { $left ->
    [0] آپ کی سب کوششیں ختم ہو گئیں۔
    [one] آپ کی { $left } کوشش باقی ہے۔ “شروع کریں” دبانے پر وقت شروع ہوتا ہے، اور باہر نکلنے سے نہیں رکتا۔
   *[other] آپ کی { $left } کوششیں باقی ہیں۔ “شروع کریں” دبانے پر وقت شروع ہوتا ہے، اور باہر نکلنے سے نہیں رکتا۔
}
contest-number = <b>سوال { $number }، کل { $of } · وقت { $until } تک</b>
    .toast = وقت ختم ہو گیا، اس لیے یہ جواب نہیں گنا گیا۔

contest-board =
    <b>کلاسوں کی شرکت · { $title }</b>
    .button = کلاسوں کی شرکت
contest-board-row = { $rank }. { $class }: { $enrolled } میں سے { $people }، { $percent }%
contest-board-own = آپ کی کلاس: درجہ { $rank }، { $class }: { $enrolled } میں سے { $people }، { $percent }%
contest-board-none = ابھی کسی کلاس میں حصہ لینے والے { $least } نہیں ہوئے۔
contest-board-foot = <i>ترتیب حصہ لینے والوں کے تناسب سے ہے؛ برابر تناسب کا درجہ ایک ہے۔ جو کسی کوشش کے کم از کم آدھے سوالوں کے جواب دے، وہ شریک مانا جاتا ہے اور ایک ہی بار گنا جاتا ہے۔ جن کلاسوں میں حصہ لینے والے { $least } سے کم ہوں، وہ نہیں دکھائی جاتیں۔</i>

# For the task force and the departments.
contest-items =
    <b>سب سے زیادہ غلط ہونے والے سوال · { $title }</b>
    .button = مشکل سوال
contest-items-none = ابھی کسی سوال کا جواب دینے والے { $least } نہیں ہوئے۔
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    جواب دینے والے { $people }، ان میں سے غلط { $wrong }۔
contest-item-wrong = سب سے زیادہ چنا گیا غلط جواب: “{ $option }”، چننے والے { $count }۔

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = سرٹیفکیٹ
    .toast = سرٹیفکیٹ آپ کو بھیج دیا ہے۔
    .none = سرٹیفکیٹ تب ملتا ہے جب آپ ایک کوشش پوری کریں اور کم از کم آدھے سوالوں کے جواب دیں۔
    .undrawn = آپ کے سرٹیفکیٹ کا کوئی حرف فونٹ میں نہیں، اس لیے وہ بن نہیں سکتا۔ براہِ کرم مہم کے عملے کو بتائیں۔
    .head = سرٹیفکیٹ · { $title }
    .who = { $name } · { $class }
    .took = شرکت: { $title }
    .score = سب سے اچھی کوشش: { $of } میں سے { $right } درست
    .day = { $day } { $year }
    .note = نام مختصر ہیں۔ یہ بوٹ Wuzha نے بنایا؛ نتیجہ صرف اسی کو بتایا جاتا ہے جس کا ہے۔
contest-certificate-caption = { $title }: { $of } میں سے { $right } درست۔ کسی کو دکھائیں یا نہیں، یہ آپ کا فیصلہ ہے۔

contest-begins =
    <b>{ $title }: شروع ہو گیا</b>
    آخری دن: { $to }۔ نجی چیٹ میں، سوالات: { $questions }، منٹ: { $minutes }۔ آپ کا نتیجہ صرف آپ دیکھتے ہیں؛ کلاسوں کا موازنہ صرف شرکت کے تناسب سے ہوتا ہے۔
    .button = حصہ لیں
contest-ends =
    <b>{ $title }: جلد ختم ہو رہا ہے</b>
    آخری دن: { $to }۔ { $people ->
        [0] آپ کی کلاس سے اب تک { $least } سے کم افراد نے حصہ لیا ہے۔
       *[other] آپ کی کلاس سے شرکت: { $enrolled } میں سے { $people }۔
    }
