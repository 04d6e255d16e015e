### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① میں آسانی سے یقین نہیں کروں گا/گی: انجان کالوں اور SMS کی، اور گروپوں کے “استاد”، “کسٹمر سروس” اور “پولیس” کی، پہلے تصدیق کرنا، پھر فیصلہ کرنا۔
    ② میں رقم نہیں بھیجوں گا/گی: انجان اکاؤنٹ میں رقم نہ بھیجنا، واپسی کے وعدے پر پہلے اپنی رقم نہ لگانا، “ضمانتی رقم” اور “اَن فریز فیس” نہ دینا۔
    ③ میں راز افشا نہیں کروں گا/گی: تصدیقی کوڈ اور پاس ورڈ کسی کو نہ بتانا، اجنبیوں کے ساتھ اسکرین شیئر نہ کرنا۔
    ④ میں ادھار نہیں دوں گا/گی: بینک کارڈ، سم کارڈ یا ادائیگی کا اکاؤنٹ نہ کرائے پر دینا، نہ ادھار دینا، نہ بیچنا۔
    ⑤ میں دوسروں کو خبردار کروں گا/گی: کوئی مشکوک پیغام سامنے آئے تو ساتھیوں اور گھر والوں کو خبردار کرنا، اسے آگے نہ بھیجنا۔
    ⑥ میں جلد مدد مانگوں گا/گی: دھوکا ہو جائے تو فوراً رک جانا، 110 یا 96110 ملانا، اور کونسلر کو بتانا۔

pledge-title = <b>انسدادِ فراڈ عہد نامہ</b>
pledge-reminded = کلاس { $class } کے یوتھ لیگ سیکرٹری نے آپ سے عہد نامہ پڑھنے کو کہا ہے۔ دستخط کریں یا نہ کریں، یہ آپ کا فیصلہ ہے۔
pledge-open = دستخط کرنا رضاکارانہ ہے، اور آپ کسی بھی وقت دستخط واپس لے سکتے ہیں۔
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ آپ نے دستخط کیے: { $at }{ $way ->
    [paper] {" "}(کاغذ پر؛ یوتھ لیگ سیکرٹری نے درج کیے)
   *[chat] {""}
}۔ نسخہ: { $version }
pledge-older = آپ نے دوسرے نسخے پر دستخط کیے تھے۔ آپ اس متن پر بھی دستخط کر سکتے ہیں؛ پہلے کے دستخط بھی جوں کے توں کارآمد ہیں۔
pledge-withdrawn = آپ نے اپنے دستخط واپس لے لیے: { $at }۔ آپ کسی بھی وقت پھر دستخط کر سکتے ہیں۔
pledge-unbound = مجھے ابھی معلوم نہیں کہ آپ اپنی کلاس میں کون ہیں۔ دستخط کے لیے براہِ کرم پہلے /bind بھیجیں۔

pledge-sign =
    .button = میرا عہد ہے
    .toast = دستخط ہو گئے۔ شکریہ۔
pledge-again =
    .toast = آپ پہلے ہی دستخط کر چکے ہیں۔
pledge-later =
    .button = ابھی نہیں
    .toast = ٹھیک ہے۔ جب چاہیں /pledge بھیجیں۔
pledge-withdraw =
    .button = دستخط واپس لیں
    .toast = آپ کے دستخط واپس لے لیے گئے۔
pledge-nothing =
    .toast = واپس لینے کو کوئی دستخط نہیں۔
pledge-changed =
    .toast = عہد نامے کا متن یا زبان بدل گئی ہے۔ دستخط سے پہلے براہِ کرم اسے دوبارہ پڑھیں۔
pledge-bind-first =
    .toast = براہِ کرم پہلے /bind بھیجیں، پھر دستخط کریں۔

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>انسدادِ فراڈ عہد نامہ: براہِ کرم پڑھیں</b>
    6 سطریں: نجی طور پر پڑھیں، اور چاہیں تو دستخط کریں۔ یہاں نہیں دکھایا جاتا کہ کس نے دستخط کیے اور کس نے نہیں۔
    { $signed ->
        [0] ابھی 5 سے کم لوگوں نے دستخط کیے ہیں۔
       *[other] کلاس کے { $students } میں سے { $signed } نے دستخط کیے ہیں۔
    }
pledge-read =
    .button = یہ 6 سطریں پڑھیں

# How far classes are.
pledge-classes =
    <b>آپ کی کلاسوں میں دستخط</b>
    .button = میری کلاسیں
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $students } میں سے { $signed }{ $paper ->
    [0] {""}
   *[other] {" "}(کاغذ پر { $paper })
}
    .button = { $class }
pledge-no-classes = فہرست والی ایسی کوئی کلاس نہیں جس کے آپ ذمہ دار ہوں۔
pledge-who-sees = کس نے دستخط نہیں کیے، یہ صرف اسی کلاس کا یوتھ لیگ سیکرٹری نجی طور پر دیکھتا ہے۔
pledge-colleges = <b>کالجوں میں دستخط</b>
pledge-college = { $college }: { $students } میں سے { $signed }
pledge-college-few = { $college }: { $students } میں سے 5 سے کم
pledge-no-colleges = ابھی کوئی فہرست نہیں۔
pledge-due = آخری دن: { $day }

pledge-own =
    <b>{ $class }: { $students } میں سے { $signed } نے دستخط کیے</b>{ $paper ->
        [0] {""}
       *[other] ، ان میں کاغذ پر { $paper }
    }
pledge-missing = ابھی دستخط نہیں کیے (یہ صرف آپ دیکھتے ہیں؛ براہِ کرم گروپ میں آگے نہ بھیجیں):
pledge-student = { $who }
pledge-everybody = کلاس میں سب نے دستخط کر دیے۔

pledge-post =
    .button = گروپ میں بھیجیں
    .toast = گروپ میں بھیج دیا گیا۔
pledge-posted =
    .toast = یہ پہلے بھیجا جا چکا ہے: { $at }؛ 7 دن کے اندر دوبارہ نہیں بھیجا جاتا۔
pledge-no-group =
    .toast = کلاس کا ایسا کوئی گروپ نہیں جہاں میں لکھ سکوں۔ براہِ کرم پہلے ایک جوڑیں۔
pledge-remind =
    .button = نجی طور پر یاد دلائیں
    .toast = { $told ->
        [0] ایسا کوئی نہیں جسے میں نجی طور پر یاد دلا سکوں۔
        [one] { $told } شخص کو نجی طور پر یاد دلایا گیا۔
       *[other] { $told } لوگوں کو نجی طور پر یاد دلایا گیا۔
    }{ $others ->
        [0] {""}
        [one] {" "}مزید { $others } شخص نہیں جڑا: براہِ کرم اس سے مل کر کہیں۔
       *[other] {" "}مزید { $others } لوگ نہیں جڑے: براہِ کرم ان سے مل کر کہیں۔
    }
pledge-rested =
    .toast = انہیں یاد دلایا جا چکا ہے: { $at }؛ 3 دن کے اندر دوبارہ نہیں۔
pledge-paper =
    .button = کاغذ پر دستخط
pledge-ask-paper =
    <b>{ $class }: کاغذ پر دستخط</b>
    براہِ کرم ورق دیکھ کر ان کے کلاس نمبر بھیجیں جنہوں نے دستخط نہیں کیے، جیسے <code>absent 3 17 22</code>۔ سب نے دستخط کیے ہوں تو <code>all signed</code> بھیجیں۔
    میں 30 منٹ انتظار کرتا ہوں۔
pledge-paper-read =
    <b>{ $class }: براہِ کرم دیکھ لیں</b>
    { $missing ->
        [0] درج ہونے پر سب کے دستخط ہو جائیں گے، کل { $signed } لوگ
       *[other] درج ہونے پر دستخط کرنے والے { $signed } ہوں گے، نہ کرنے والے { $missing }: { $seats }
    }۔
    کاغذ پر: { $paper }۔ یہ پہلے کی کاغذی فہرست کی جگہ لے گی؛ چیٹ میں کیے گئے دستخط ویسے ہی رہیں گے۔
pledge-paper-withdrawn = چیٹ میں اپنے دستخط واپس لینے والے: { $count }۔ کاغذ ان کی طرف سے دوبارہ دستخط نہیں کرتا۔
pledge-save =
    .button = محفوظ کریں
    .toast = محفوظ ہو گیا۔
pledge-cancel =
    .button = منسوخ کریں
    .toast = کچھ محفوظ نہیں ہوا۔

# To the secretary before the last day.
pledge-word = کلاس { $class } میں ابھی عہد نامے پر دستخط نہ کرنے والے: { $missing }؛ آخری دن { $day } ہے۔ نام صرف آپ دیکھتے ہیں۔
    .button = نام دیکھیں
