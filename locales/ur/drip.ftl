### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>دھوکے سے بچاؤ کے { $days } دن</b>
    روز { $time } کے قریب آپ کو ایک نجی پیغام ملے گا جس میں 1 منٹ سے کم لگتا ہے: ایک سوال یا ایک مشورہ، شروع ان دھوکوں سے جن سے آپ کا واسطہ پڑنے کا سب سے زیادہ امکان ہے۔
    ایک دن میں ایک سے زیادہ کبھی نہیں، اور آپ کے خاموش اوقات میں نہیں؛ ہر پیغام کے نیچے ایک بٹن دبا کر سب روک سکتے ہیں۔ آخر میں ایک خلاصہ آتا ہے جو صرف آپ دیکھتے ہیں۔
    کیا شروع کریں؟
    .button = شروع کریں
    .toast = ٹھیک ہے، کل سے شروع ہوگا۔
drip-invite = یونیورسٹی میں نئے ہیں؟ دھوکے سے بچاؤ کے { $days } دن: روز ایک پیغام، 1 منٹ سے کم۔ نیچے کا بٹن دبا کر دیکھیں کہ یہ کیا ہے، پھر فیصلہ کریں۔
    .button = دھوکے سے بچاؤ: { $days } دن
# $sent: on how many days something came.
drip-on =
    <b>دھوکے سے بچاؤ کے { $days } دن: جاری</b>
    اب تک ملے: { $days } میں سے { $sent }۔ روز { $time } کے قریب ایک پیغام آتا ہے؛ جو رہ جائے وہ بعد میں نہیں بھیجا جاتا، کورس آگے چلتا رہتا ہے۔
drip-stopped =
    <b>دھوکے سے بچاؤ کے { $days } دن: روک دیا گیا</b>
    اب تک ملے: { $days } میں سے { $sent }۔ اب مزید کچھ نہیں بھیجا جائے گا۔ آگے چلنے کے لیے نیچے کا بٹن دبائیں یا /course بھیجیں۔
drip-stop =
    .button = کورس روکیں
    .toast = رک گیا، اب مزید کچھ نہیں بھیجا جائے گا۔ آگے چلنے کے لیے /course بھیجیں۔
drip-go-on =
    .button = آگے چلیں
    .toast = ٹھیک ہے، کل سے آگے چلے گا۔
drip-again =
    .button = پھر سے { $days } دن
drip-old =
    .toast = یہ کارڈ پرانا ہے۔ اب کی صورتحال دیکھنے کے لیے /course بھیجیں۔

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>دھوکے سے بچاؤ · دن { $day }، کل { $days }: { $fraud }</b>
drip-question = <b>دھوکے سے بچاؤ · دن { $day }، کل { $days }</b>
drip-question-right = <b>دھوکے سے بچاؤ · دن { $day }، کل { $days }: درست</b>
drip-question-wrong = <b>دھوکے سے بچاؤ · دن { $day }، کل { $days }: درست نہیں</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>آپ کے دھوکے سے بچاؤ کے { $days } دن مکمل ہوئے</b>
    سوال ملے: { $asked }؛ جواب دیے: { $answered }؛ درست: { $right }۔
drip-summary-all = جن کا آپ نے جواب دیا، ان میں سے کوئی دھوکا آپ پر نہیں چلا۔ چالیں بدلتی رہتی ہیں، اس لیے کبھی پھر دیکھ لیں۔
drip-summary-none = آپ نے کسی سوال کا جواب نہیں دیا، کوئی بات نہیں: سوال اوپر موجود ہیں، اور آپ کسی بھی وقت جواب دے سکتے ہیں۔
drip-summary-foot = <i>یہ خلاصہ صرف آپ دیکھتے ہیں۔</i>
