### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>فہرست میں آپ کی کلاس بدل گئی ہے</b>
    فہرست کے مطابق اب آپ کلاس { $class } میں ہیں ({ $who })۔ کیا یہ درست ہے؟
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] درست
       *[wrong] غلط
    }
    .toast = { $answer ->
        [right] شکریہ، درج ہو گیا: درست ہے۔
       *[wrong] شکریہ، درج ہو گیا: غلط ہے۔
    }
# In place of the question.
class-move-right =
    <b>آپ: { $who }، { $class }</b>
    شکریہ۔ جوڑ ویسا ہی رہے گا، اور کچھ کرنے کی ضرورت نہیں۔
class-move-wrong =
    <b>آپ کہتے ہیں کہ کلاس { $class } غلط ہے</b>
    { $told ->
        [yes] کلاس { $class } کی فہرست رکھنے والے کو میں بتا رہا ہوں۔ جب تک وہ اسے نہ بدلے، میں فہرست کو مانتا ہوں۔
       *[no] کلاس { $class } کی فہرست رکھنے والے کسی شخص تک میں نہیں پہنچ سکتا۔ براہِ کرم اپنے کونسلر کو خود بتائیں۔
    }
# In place of an old question.
class-move-now =
    <b>آپ: { $who }، { $class }</b>
    فہرست میں آپ اب یوں ہیں۔ اگر یہ غلط ہے تو براہِ کرم کونسلر کو بتائیں۔
    .toast = یہ سوال پرانا ہے: آپ کی کلاس اس کے بعد بدل چکی ہے۔ اب موجودہ صورت دکھا دی ہے۔

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>کیا { $who } کلاس { $class } میں ہے؟</b>
    فہرست نے اس طالب علم کو { $known } سے { $class } میں بدلا، اور طالب علم کہتا ہے کہ یہ غلط ہے۔ براہِ کرم فہرست دیکھیں؛ درست فہرست بھیجنے سے ٹھیک ہو جائے گا۔
