### Binding: finding out in private who of a roster somebody is, and what /me shows.

# The button under the first card of a class group. It opens a private chat.
identity-bind =
    .button = جڑیں (آدھا منٹ)

# $seat: the number within the class; $name: the name with only its first sign left.
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>آپ کو کلاس { $class } سے جوڑنا</b>
    براہِ کرم اپنے طالب علم نمبر کے آخری چار ہندسے بھیجیں، ان چار ہندسوں کے سوا کچھ نہیں۔
    پھر میں یہ رکھتا ہوں: آپ کے اکاؤنٹ کا نمبر، اور آپ فہرست میں کون ہیں (کلاس، کلاس میں نمبر، اور نام کا صرف پہلا حرف یا ابتدائی حروف)۔ طالب علم نمبر صرف بدلی ہوئی (خفیہ) شکل میں رہتا ہے، پورا نام اور فون نمبر بالکل نہیں۔ میں گروپ میں کسی کو نہیں بتاتا۔
# $count: how many people have these digits.
identity-ask-who = { $count ->
    [one] کلاس { $class } میں { $count } طالب علم کا نمبر یوں ختم ہوتا ہے۔ براہِ کرم اپنے آپ کو دبائیں۔
   *[other] کلاس { $class } میں { $count } طلبہ کے نمبر یوں ختم ہوتے ہیں۔ براہِ کرم اپنے آپ کو دبائیں۔
}
identity-none =
    .button = ان میں سے کوئی نہیں
    .toast = ٹھیک ہے، کچھ نہیں جوڑا گیا۔
identity-not-recognised = یہ نہیں ملا۔ { $left ->
    [one] آپ کی { $left } کوشش باقی ہے۔
   *[other] آپ کی { $left } کوششیں باقی ہیں۔
} طالب علم نمبر دیکھ کر اس کے آخری چار ہندسے پھر بھیجیں۔ اگر یہ آپ کی کلاس نہیں تو /bind اپنی کلاس کے نام کے ساتھ بھیجیں۔
identity-no-try-left = تین کوششیں نہیں ملیں۔ تاکہ کوئی دوسرے کا روپ نہ دھار سکے، براہِ کرم انتظار کریں، اس وقت تک: { $until }۔ جلدی ہو تو مانیٹر یا کونسلر سے کہیں کہ آپ کے ساتھ فہرست دیکھے۔

# To the monitor, or to whoever answers for the class instead. $at: a moment of today.
identity-wrong-tries =
    <b>کیا کلاس { $class } میں کوئی اندازے لگا رہا ہے؟</b>
    ایک اکاؤنٹ ایک گھنٹے کے لیے بند کیا گیا ({ $at }): جڑنے کی تین کوششیں نہیں ملیں، کم از کم ایک اس کلاس میں تھی۔ کوئی نہیں جڑا۔ ہو سکتا ہے بھول ہو، یا کوئی کلاس کے کسی شخص کا روپ دھارنا چاہتا ہو۔ اکاؤنٹ کس کا ہے، یہ میں کسی کو نہیں بتاتا۔ ایک کلاس کے بارے میں دن میں ایک بار سے زیادہ نہیں لکھتا۔

identity-bound =
    <b>آپ جڑ گئے: { $who }، { $class }</b>
    کیا یہ غلط ہے؟ 24 گھنٹے تک آپ اسے /rebind سے خود بدل سکتے ہیں؛ بعد میں مہم کے عملے سے الگ کرنے کو کہیں۔
    میں آپ کے بارے میں کیا جانتا ہوں: /me، نجی مشورے: /subscribe، زبان بدلنا: /language
    .toast = آپ جڑ گئے۔
identity-already-bound =
    .toast = آپ پہلے ہی جڑے ہیں، دوبارہ دبانے کی ضرورت نہیں۔
# $former: who they were bound to before; $former_class: that one’s class.
identity-moved =
    <b>اب آپ ہیں: { $who }، { $class }</b>
    پرانا جوڑ اب نہیں رہا: { $former } ({ $former_class })۔
identity-released =
    مہم کے عملے نے آپ کے اکاؤنٹ کو اس سے الگ کر دیا: { $who } ({ $class })۔
    اگر یہ آپ ہیں تو دوبارہ جڑنے کے لیے /bind اپنی کلاس کے نام کے ساتھ بھیجیں۔ شک ہو تو مانیٹر یا کونسلر سے پوچھیں۔

identity-me =
    <b>آپ: { $who }، { $class }</b>
    جڑنے کا وقت: { $since }۔
identity-me-nobody =
    <b>آپ ابھی جڑے نہیں ہیں</b>
    کلاس گروپ کے پہلے کارڈ کے نیچے “جڑیں” دبائیں، یا /bind اپنی کلاس کے نام کے ساتھ بھیجیں۔
identity-me-language = زبان: { $language }
identity-me-tips = نجی مشورے: { $subscribed ->
    [yes] ہاں
   *[no] نہیں
}
