### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = کاغذی فہرست
    .facts = کالج: { $college } · طلبہ: { $students } · تاریخ { $year }/{ TWO($month) }/{ TWO($day) }
    .sheet = ورق { $number }، کل { $sheets }
    .date = تاریخ
    .about = برائے
    .meeting = کلاس میٹنگ
    .pledge = عہد
    .other = دیگر
    .present = حاضر، کل { $students }
    .absent = غیر حاضر کے نمبر
    .signature = مانیٹر کے دستخط
    .how = جو یہاں ہے اس پر نشان لگائیں۔ پھر نجی طور پر بھیجیں، نام @{ $bot }:
    .example = absent 3, 17, 22
    .or-all = غیر حاضر لوگوں کے نمبر لکھیں۔ کوئی غیر حاضر نہ ہو تو “all here” بھیجیں۔
    .offline = آف لائن: یہ ایپ استعمال نہیں کرتے، براہِ کرم خود مل کر بتائیں۔
    .privacy = صرف نمبر اور چھپے ہوئے نام۔ براہِ کرم اس کی تصویر نہ لگائیں؛ بعد میں کونسلر کو دیں، جو اسے سمسٹر کے آخر میں تلف کرے گا۔

# Above the columns, at most ten letters each.
roll-column =
    .number = نمبر
    .name = نام
    .present = حاضر
    .signed = دستخط
    .note = نوٹ

# Below the file. $example: the one above.
roll-caption =
    <b>کلاس { $class } کی کاغذی فہرست</b>
    { $students ->
        [one] { $students } طالب علم
       *[other] { $students } طلبہ
    }، { $sheets ->
        [one] A4 کا { $sheets } ورق
       *[other] A4 کے { $sheets } ورق
    }۔ فائل کو براؤزر میں کھول کر چھاپیں۔
    پھر مجھے غیر حاضر لوگوں کے نمبر بھیجیں، جیسے “{ $example }”، یا کوئی غیر حاضر نہ ہو تو “all here”۔
    اس میں صرف چھپے ہوئے نام ہیں۔ بعد میں کونسلر کو دیں، جو اسے سمسٹر کے آخر میں تلف کرے گا۔

# Whoever answers for several classes chooses one.
roll-classes = <b>کس کلاس کی کاغذی فہرست؟</b>
roll-class = کلاس { $class }: { $students ->
        [one] { $students } طالب علم
       *[other] { $students } طلبہ
    }
    .button = { $class }
    .toast = کلاس { $class } کی کاغذی فہرست اس چیٹ میں آ رہی ہے۔
