### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = قائمة ورقية
    .facts = الكلية: { $college } · عدد الطلاب: { $students } · أُنشئت في { $year }/{ TWO($month) }/{ TWO($day) }
    .sheet = ورقة { $number } من { $sheets }
    .date = التاريخ
    .about = الغرض
    .meeting = اجتماع الصف
    .pledge = تعهد
    .other = غير ذلك
    .present = الحاضرون من { $students }
    .absent = أرقام الغائبين
    .signature = توقيع المندوب
    .how = ضع علامة لكل حاضر. ثم أرسل في الخاص إلى @{ $bot }:
    .example = absent 3, 17, 22
    .or-all = ضع أرقام الغائبين. وإن لم يغب أحد، فأرسل “all here”.
    .offline = غير متصل: لا يستخدم هذا التطبيق، فأخبره شخصيًا من فضلك.
    .privacy = أرقام وأسماء مخفية فقط. لا تنشر صورة لها من فضلك؛ سلّمها بعدها إلى المرشد، وهو يتلفها في نهاية الفصل.

# Above the columns, at most ten letters each.
roll-column =
    .number = رقم
    .name = الاسم
    .present = حاضر
    .signed = توقيع
    .note = ملاحظة

# Below the file. $example: the one above.
roll-caption =
    <b>القائمة الورقية للصف { $class }</b>
    { $students ->
        [zero] لا طلاب
        [one] طالب واحد
        [two] طالبان
        [few] { $students } طلاب
        [many] { $students } طالبًا
       *[other] { $students } طالب
    } على { $sheets ->
        [zero] لا ورق A4
        [one] ورقة A4 واحدة
        [two] ورقتي A4
        [few] { $sheets } أوراق A4
        [many] { $sheets } ورقة A4
       *[other] { $sheets } ورقة A4
    }. افتح الملف في متصفح واطبعه.
    ثم أرسل لي أرقام الغائبين مثل “{ $example }”، أو “all here” إن لم يغب أحد.
    فيها أسماء مخفية فقط. سلّمها بعدها إلى المرشد، وهو يتلفها في نهاية الفصل.

# Whoever answers for several classes chooses one.
roll-classes = <b>القائمة الورقية لأي صف؟</b>
roll-class = الصف { $class }: { $students ->
        [zero] لا طلاب
        [one] طالب واحد
        [two] طالبان
        [few] { $students } طلاب
        [many] { $students } طالبًا
       *[other] { $students } طالب
    }
    .button = { $class }
    .toast = القائمة الورقية للصف { $class } في طريقها إلى هذه المحادثة.
