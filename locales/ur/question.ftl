### کوئز کے سوالات جو عملہ لکھتا ہے: فہرست، فارم، سوال کا کارڈ، اور پھر کیا ہوتا ہے۔

questions-list =
    <b>کوئز کے ہمارے اپنے سوالات</b>
    استعمال میں: { $used } · دوسرے شخص کے منتظر: { $waiting }
    دیکھنے کے لیے کوئی سوال دبائیں۔ جانچنے والا کبھی وہ نہیں ہوتا جس نے سوال لکھا۔
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] منتظر
        [returned] واپس
        [retired] بند
       *[approved] استعمال میں
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … اور مزید { $count }

questions-kinds =
    <b>نیا سوال</b>
    یہ کس فراڈ کے بارے میں ہے؟
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>چینی متن۔</b> فارم کو دبا کر کاپی کریں، بھریں اور ایک پیغام میں مجھے بھیجیں۔ جواب A سے D تک ایک حرف ہے۔
       *[en] <b>انگریزی متن۔</b> وہی سوال، وہی چار آپشن، اسی ترتیب میں۔ فارم کو دبا کر کاپی کریں، بھریں اور ایک پیغام میں مجھے بھیجیں۔
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    سوال: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    جواب: { $right }
    وجہ: { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>پڑھنے والے یہی دیکھیں گے۔</b> بدلنے کے لیے اس زبان کا فارم دوبارہ بھیجیں۔
        [handed] <b>جمع ہو گیا: { $id }</b>۔ ٹاسک فورس دفتر کا کوئی اور شخص اسے جانچے گا؛ میں آپ کو بتاؤں گا کہ کیا کہا۔
        [alone] <b>جمع ہو گیا: { $id }</b>۔ یہ انتظار میں ہے: ٹاسک فورس دفتر کا کوئی اور شخص ابھی اسے نہیں جانچ سکتا۔ یہ ذمہ داری کسی دوسرے شخص کو بھی دینی ہوگی (/invite)؛ اسے سوال /question میں ملے گا۔
        [review] <b>براہِ کرم یہ سوال جانچیں: { $id }</b>۔ اسے کسی اور نے لکھا۔ آپ کی منظوری کے بعد یہ کوئز میں پوچھا جائے گا۔
        [own] <b>آپ کا سوال { $id } منتظر ہے</b> کہ ٹاسک فورس دفتر کا کوئی اور شخص اسے جانچے۔
        [returned] <b>واپس آیا: { $id }</b>۔ براہِ کرم درست کر کے دوبارہ جمع کریں۔
        [sent_back] <b>لکھنے والے کو واپس بھیجا گیا: { $id }</b>۔ درستی کے بعد یہ پھر آپ کے پاس آئے گا۔
        [retired] <b>بند کیا گیا: { $id }</b>۔ اب یہ نہیں پوچھا جاتا۔
        [dropped] <b>جمع نہیں کیا گیا۔</b> کچھ محفوظ نہیں رکھا گیا۔
       *[approved] <b>استعمال میں: { $id }</b>۔ یہ کوئز میں پوچھا جاتا ہے۔
    }
questions-remark = <b>کیا بدلنا ہے:</b> { $remark }
questions-about = { $fraud } · کن کے لیے: { $audience }
questions-others = دوسری زبانیں: { $languages }
questions-came = <b>کوئز کے سوالات جو آپ کے منتظر ہیں: { $count }</b>۔ یہ ایک فائل میں آئے۔ ایک ایک کر کے دیکھنے کے لیے /question بھیجیں۔
questions-remark-wanted = <code>{ $id }</code> میں کیا بدلنا چاہیے؟ براہِ کرم ایک پیغام میں زیادہ سے زیادہ { $most } حروف میں لکھیں۔ لکھنے والے کو آپ کے الفاظ بتائے جاتے ہیں، آپ کا نام نہیں۔

questions-file =
    <b>فائل سے سوالات</b>
    مجھے یہاں .xlsx یا .csv فائل بھیجیں۔ ہر سطر میں ایک سوال ایک زبان میں ہوتا ہے؛ ایک ہی لیبل والی سطریں ایک سوال ہیں۔ چینی اور انگریزی دونوں لازمی ہیں۔ پہلے میں موازنہ کرتا ہوں، پھر سب شامل کرتا ہوں یا کچھ نہیں؛ اس کے بعد ہر سوال دوسرے شخص کا منتظر رہتا ہے۔ ایک خانے میں زیادہ سے زیادہ { $most } حروف ہو سکتے ہیں۔
    .button = فائل سے
questions-template =
    عنوان کے نیچے بھریں اور فائل مجھے واپس بھیجیں۔ مثال فرضی ہے: اس کی جگہ اپنا سوال لکھیں۔
    .button = بھرنے کے لیے فائل
    .name = بھرنے کے لیے کوئز سوالات
questions-in-file = { $head ->
        [same] <b>فائل میں کچھ نیا نہیں۔</b> پہلے سے موجود: { $same }
        [applied] <b>شامل کیے گئے: { $new }</b>۔ ہر سوال دوسرے شخص کا منتظر ہے؛ حال /question میں دیکھیں۔
        [cancelled] <b>کچھ شامل نہیں کیا گیا۔</b>
       *[ready] <b>فائل شامل کی جا سکتی ہے۔</b> نئے: { $new } · جن کے الفاظ پہلے سے موجود ہیں: { $same }۔ مہلت کل اسی وقت تک ہے۔
    }
questions-file-faults = <b>فائل میں غلطیاں ہیں، اس لیے کچھ شامل نہیں کیا گیا۔</b> براہِ کرم درست کر کے دوبارہ بھیجیں۔
questions-row-fault = سطر { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] لیبل
        [language] زبان
        [type] قسم
        [text] سوال
        [a] A
        [b] B
        [c] C
        [d] D
        [right] جواب
        [why] وجہ
       *[for] مخاطب
    }
# $part: the part of the question; $most: the most characters.
questions-fault = “{ $part }”: { $flaw ->
        [missing] یہ موجود نہیں۔ براہِ کرم لکھیں۔
        [twice] یہ دو بار آیا ہے۔ صرف ایک رہنے دیں۔
        [unread] یہ پڑھا نہیں جا سکتا۔ جواب کے لیے A سے D تک ایک حرف لکھیں؛ خانے میں فارمولا نہ ہو۔
        [unknown] یہاں جو لکھا ہے میں اسے نہیں جانتا۔ بھرنے والی فائل سے ملا کر دیکھیں۔
        [alike] یہ وہی بات ہے جو کسی اور آپشن میں ہے۔ چاروں کو ایک دوسرے سے الگ رکھیں۔
        [long] یہ بہت لمبا ہے۔ زیادہ سے زیادہ حروف: { $most }۔
        [language] یہ دوسری زبان میں ہے۔ میں نے چینی اور انگریزی الگ الگ مانگی تھیں۔
        [address] اس میں ویب پتا ہے، جسے پڑھنے والے کھول سکتے ہیں۔ اس کی جگہ بتائیں کہ صفحہ کیسا ہے۔
        [private] اس میں کوئی نمبر یا اکاؤنٹ ہے جو کسی شخص کا ہو سکتا ہے۔ اسے نکال دیں۔
       *[differs] یہ وہ نہیں جو دوسری زبان میں کہا گیا۔ دونوں کو ایک جیسا کریں۔
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = چینی
questions-english =
    .words = انگریزی, انگلش

# An invented question in the file to fill in. B is right.
questions-example =
    .body = فون پر کوئی کہتا ہے آپ کے نام کے پارسل میں جعلی کاغذات ہیں، اور “پولیس” سے بات کراتا ہے۔ کیا کرنا چاہیے؟
    .a = جو “افسر” کہے وہی کرنا
    .b = کال کاٹ کر خود 110 ملانا
    .c = اپنے کاغذات کی تصویر بھیجنا
    .d = رقم دے کر بات ختم کرنا
    .why = پولیس فون پر کوئی کیس نہیں نمٹاتی اور رقم نہیں لیتی۔ خود 110 ملائیں۔

questions-new =
    .button = نیا سوال
questions-submit =
    .button = جمع کریں
questions-drop =
    .button = جمع نہ کریں
questions-approve =
    .button = منظور کریں
questions-return =
    .button = واپس بھیجیں
questions-correct =
    .button = درست کریں
questions-withdraw =
    .button = اپنا سوال واپس لیں
questions-retire =
    .button = استعمال بند کریں
questions-apply =
    .button = سوالات شامل کریں
questions-cancel =
    .button = شامل نہ کریں
