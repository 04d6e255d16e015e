### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.
### The words of a list’s heading, and what may stand in it, are English or Chinese: they stay as the list must have them.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>يمكن تطبيق القائمة</b>
    لم يتغير شيء بعد. راجع الأعداد والملف أعلاه، ثم اضغط زرًا. تنتظر القائمة حتى { $until }.
import-faulty =
    <b>{ $rows ->
        [one] سطر واحد فيه خطأ، فلم يُعتمد شيء
        [two] سطران فيهما خطأ، فلم يُعتمد شيء
        [few] { $rows } أسطر فيها أخطاء، فلم يُعتمد شيء
        [many] { $rows } سطرًا فيه أخطاء، فلم يُعتمد شيء
       *[other] { $rows } سطر فيه أخطاء، فلم يُعتمد شيء
    }</b>
    الملف أعلاه يبيّن أيها ولماذا. أصلحها من فضلك وأرسل القائمة مرة أخرى.
import-same =
    <b>قائمة الصف مطابقة من قبل لما أرسلته</b>
    لا شيء للتطبيق.
import-applied =
    <b>تم: قائمة الصف مطابقة لما أرسلته</b>
    .toast = طُبّقت القائمة.
import-cancelled = أُلغي. لم يتغير شيء، وحُذفت القائمة المرسلة.
    .toast = أُلغي، لم يتغير شيء.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = المجموع: جدد { $new }، تغيّروا { $changed }، من صف آخر { $moved }، خرجوا { $left }، كما هم { $same }
import-numbers = جدد { $new }، تغيّروا { $changed }، من صف آخر { $moved }، خرجوا { $left }، كما هم { $same }
import-class = { $class }: { $numbers }
import-understood = في الأسطر الأخرى: جدد { $new }، تغيّروا { $changed }، من صف آخر { $moved }، كما هم { $same }
import-more = { $count ->
    [one] وصف واحد آخر
    [two] وصفّان آخران
    [few] و{ $count } صفوف أخرى
    [many] و{ $count } صفًا آخر
   *[other] و{ $count } صف آخر
}

import-apply =
    .button = تطبيق
import-cancel =
    .button = إلغاء

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] ما تغيّره القائمة، طالبًا طالبًا. يُفتح في برنامج جداول.
   *[other] كل خطأ وسطره، وما تغيّره الأسطر الأخرى. يُفتح في برنامج جداول.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = السطر
import-heading-kind =
    .name = ماذا
import-heading-who =
    .name = من
import-heading-note =
    .name = ملاحظة
import-kind-mistake =
    .name = خطأ
import-kind-new =
    .name = جديد
import-kind-changed =
    .name = تغيّر
import-kind-moved =
    .name = من صف آخر
import-kind-back =
    .name = عاد
import-kind-left =
    .name = خرج
# $who: number in the class and shortened name.
import-who =
    .name = { $class }، { $who }
import-note-was =
    .text = كان { $former }
import-note-other =
    .text = فئات أخرى أو لغة أخرى
import-note-back =
    .text = كان قد خرج ثم عاد
import-cut =
    .text = { $count ->
        [one] سطر واحد آخر لا يتسع له هذا الملف.
        [two] سطران آخران لا يتسع لهما هذا الملف.
        [few] { $count } أسطر أخرى لا يتسع لها هذا الملف.
        [many] { $count } سطرًا آخر لا يتسع له هذا الملف.
       *[other] { $count } سطر آخر لا يتسع له هذا الملف.
    }
# One name after another.
import-listed =
    .text = { $list }، { $name }

# What a column of the list is called.
import-column-class =
    .name = class (الصف)
import-column-seat =
    .name = seat (الرقم في الصف)
import-column-name =
    .name = name (الاسم)
import-column-number =
    .name = number (رقم الطالب)
import-column-segments =
    .name = segments (الفئات)
import-column-language =
    .name = language (اللغة)
import-column-campus =
    .name = campus (الحرم الجامعي)
import-column-college =
    .name = college (الكلية)
import-column-cohort =
    .name = cohort (سنة الدخول)
import-column-cadence =
    .name = cadence (الوتيرة)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = العمود «{ $column }» فارغ. املأه من فضلك.
import-fault-formula =
    .text = في العمود «{ $column }» صيغة حسابية أو ما يبدأ مثلها. الصق القيمة وحدها من فضلك.
import-fault-strange =
    .text = ما في العمود «{ $column }» ليس نصًا ولا رقمًا. اجعل تنسيق العمود نصًا من فضلك.
import-fault-seat =
    .text = «seat» (الرقم في الصف) يجب أن يكون عددًا صحيحًا من 1 إلى { $most }.
import-fault-name =
    .text = «name» (الاسم) ليس فيه أي حرف.
import-fault-number =
    .text = «number» (رقم الطالب) يجب أن يكون من 4 إلى 20 حرفًا ورقمًا.
import-fault-rounded =
    .text = قرّب برنامج الجداول «number» (رقم الطالب). اجعل تنسيق العمود نصًا والصقه من جديد من فضلك.
import-fault-short =
    .text = «number» أقصر من غيره وربما فقد أصفارًا. اجعل تنسيق العمود نصًا والصقه من جديد من فضلك.
import-fault-identity-card =
    .text = في «number» رقم هوية، ولا يجوز حفظه. ضع رقم الطالب مكانه من فضلك.
import-fault-telephone =
    .text = في «number» رقم هاتف محمول، ولا يجوز حفظه. ضع رقم الطالب مكانه من فضلك.
import-fault-class =
    .text = لا يوجد صف كهذا. صحّحه من فضلك، أو اطلب من مشغّل النظام إدخال الصف.
import-fault-class-near =
    .text = لا يوجد صف «{ $word }». هل هو { $nearest }؟
import-fault-seat-twice =
    .text = في السطر { $row } الرقم نفسه «seat» في الصف نفسه.
import-fault-number-twice =
    .text = في السطر { $row } رقم الطالب نفسه «number».
import-fault-segment =
    .text = ليس في «segments» فئة معروفة. اكتب freshmen أو graduating أو international أو staff، أو اتركه فارغًا.
import-fault-language =
    .text = لا أعرف هذه اللغة. اتركه فارغًا من فضلك.
import-fault-not-spoken =
    .text = لا أتكلم هذه اللغة بعد. اتركه فارغًا من فضلك.
import-fault-campus =
    .text = لا يوجد حرم جامعي كهذا في الخطة. اكتب اسمه من فضلك.
import-fault-new-class =
    .text = الصف جديد: سطره الأول يحتاج إلى «campus» (الحرم) و«college» (الكلية).
import-fault-cohort =
    .text = «cohort» (سنة الدخول) ليست سنة من أربعة أرقام. صحّحها أو اتركها فارغة.
import-fault-cadence =
    .text = لا يبيّن «cadence» كم مرة. اكتب daily أو three_a_week أو weekly، أو اتركه فارغًا.
import-fault-several-segments =
    .text = للصف فئة واحدة فقط.
import-fault-bad-class =
    .text = اسم الصف لا يزيد على 40 حرفًا، وله لغة أو لغتان.
import-fault-class-twice =
    .text = في السطر { $row } الصف نفسه.
import-fault-class-elsewhere =
    .text = الصف مُدخل من قبل، في حرم جامعي آخر أو كلية أخرى.
