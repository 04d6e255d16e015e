### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>وقع عليك الاختيار: سؤالان في دقيقة واحدة</b>
    هذا الأسبوع اختير بالقرعة بعض الطلاب ({ $drawn } من { $students })، ويُسألون سؤالين عن الاحتيال، لمعرفة ما يعرفه الناس حقًا. إجاباتك لا يراها غيرك؛ ولا ترى الجامعة إلا المجاميع. ولا يلزمك أن تجيب.
    {""}
aware-thanks = <i>انتهت الأسئلة، شكرًا لك. لن يقع عليك الاختيار مرة أخرى خلال ثلاثة أسابيع. وللمزيد أرسل /quiz.</i>
aware-next =
    .button = التالي
aware-over =
    .toast = انتهت أسئلة هذا الأسبوع، شكرًا لك.

# The three numbers.
aware-title = <b>ما يعرفه الناس عن الاحتيال: { $place }</b>
aware-everywhere =
    .name = الجامعة كلها
aware-since = منذ { $day }؛ عدد الطلاب في القوائم: { $students }. الأرقام الثلاثة تقول ثلاثة أمور، ولا تُدمج في رقم واحد.
aware-reached = ① <b>الوصول</b>: { $percent }% ({ $count }). وصلت إلى مجموعة صفهم نصيحة أو تنبيه؛ وهذا لا يعني أنهم قرأوها.
aware-acknowledged = ② <b>تأكيد القراءة</b>: { $percent }% ({ $count }). ضغطوا «قرأتها»؛ وهذا لا يعني أنهم يتذكرونها.
aware-acknowledged-few = ② <b>تأكيد القراءة</b>: من ضغطوا «قرأتها» أقل من { $few }.
aware-verified =
    ③ <b>الإجابة الصحيحة</b>: { $share }%، وفترة الثقة 95% من { $low }% إلى { $high }%. عينة عشوائية، والصواب في السؤالين معًا (أسبوع { $week }، أجاب { $answered }).
aware-verified-few = ③ <b>الإجابة الصحيحة</b>: من أجابوا أقل من { $few }، فلا تُذكر النتيجة (أسبوع { $week }).
aware-verified-none = ③ <b>الإجابة الصحيحة</b>: لا نتيجة لعينة بعد. في أول يوم عمل من كل أسبوع يُختار 5% بالقرعة.
aware-silence =
    اختير { $drawn }، وأمكنت مراسلة { $reached }، وأجاب { $answered } ({ $percent }%). لو عُدّ كل من لم يجب مخطئًا لكانت النسبة { $worst }%، ولو عُدّ كلهم مصيبين لكانت { $best }%.
aware-silence-few = اختير { $drawn }، وأمكنت مراسلة { $reached }.
aware-running = عينة هذا الأسبوع (من { $week }) جارية: اختير { $drawn }؛ وآخر موعد { $day }.
aware-method = <i>الفترة: طريقة ويلسون، مرجّحة بحسب الكلية، مع تصحيح المجتمع المحدود.</i>
aware-weakest = أنواع الاحتيال الأقل إجاباتٍ صحيحة: { $kinds }
aware-no-roster = لا قائمة بعد، فلا شيء يمكن حسابه.
aware-no-map = في كل كلية لم يبلغ عدد من أجابوا عن النوع نفسه من الاحتيال { $few } بعد، فلا رسم.
aware-no-picture = تعذّر إعداد الرسم؛ والأرقام مذكورة أعلاه.

# On the map.
aware-map =
    .title = الإجابات الصحيحة بحسب الكلية ونوع الاحتيال
    .about = النسبة المئوية للصواب في الاختبار والعينات منذ { $day }؛ ولا رقم حيث أجاب أقل من { $few }
    .high = 90 فأكثر
    .good = من 80 إلى 89
    .middle = من 60 إلى 79
    .low = أقل من 60
    .dash = أقل من { $few }، فلا يُذكر رقم
