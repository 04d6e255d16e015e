### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>فوری کوئز</b>
class-quiz-open =
    {""}
    ایک حرف دبائیں؛ صرف پہلا جواب گنا جاتا ہے۔ آپ کا جواب اور اس کی وجہ صرف آپ دیکھتے ہیں۔ کھلا ہے، اس وقت تک: { $until }۔
class-quiz-count = جواب دینے والے: { $count }۔
# A small number is not shown: it could lead to somebody.
class-quiz-few = جواب دینے والے ابھی { $least } سے کم ہیں۔
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>یہ ختم ہو گیا۔ آپ سب کا شکریہ۔</i>
   *[other] <i>یہ ختم ہو گیا۔ جواب دینے والے: { $count }؛ آپ سب کا شکریہ۔</i>
}
class-quiz-read =
    .button = میری زبان میں
    .toast = سوال آپ کو نجی طور پر بھیج دیا ہے۔ آپ وہاں بھی جواب دے سکتے ہیں۔
class-quiz-unreached =
    .toast = میں ابھی آپ کو نجی طور پر نہیں لکھ سکتا۔ میری پروفائل کھولیں، نجی چیٹ میں “شروع” (Start) دبائیں، پھر یہاں دوبارہ دبائیں۔

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ درست۔ { $why }{ $late ->
        [yes] {" "}(دیر سے آیا: کلاس کے نتیجے میں نہیں گنا جاتا۔)
       *[no] {""}
    }
    .wrong = درست نہیں، صحیح { $letter } ہے۔ { $why }{ $late ->
        [yes] {" "}(دیر سے آیا: کلاس کے نتیجے میں نہیں گنا جاتا۔)
       *[no] {""}
    }
    .before = آپ اس کا جواب دے چکے ہیں: { $letter }۔ صرف پہلا جواب گنا جاتا ہے۔ صحیح { $right } ہے۔
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>فوری کوئز: درست</b>
   *[wrong] <b>فوری کوئز: درست نہیں</b>
}
class-quiz-late = <i>یہ جواب ختم ہونے کے بعد آیا، اس لیے دیر سے لکھا گیا ہے اور کلاس کے نتیجے میں نہیں گنا جاتا۔</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>کلاسیں جن کے آپ ذمہ دار ہیں</b>
    کس کلاس سے پوچھنا ہے؟
    .button = { $class }
class-quiz-staff = <b>فوری کوئز · { $class }</b>
class-quiz-no-group = کلاس کا ایسا کوئی گروپ نہیں جہاں میں لکھ سکوں، اس لیے اس سے نہیں پوچھا جا سکتا۔
class-quiz-ready =
    مدت چنیں، اور نیچے کا سوال کلاس گروپ میں چلا جائے گا۔ جو کوئی جواب دبائے، اسے فوراً معلوم ہوتا ہے کہ درست ہے یا نہیں، اور کیوں؛ کسی اور کو نہیں، اور آپ بھی نہیں دیکھتے کہ کس نے کیا جواب دیا۔ یہ خود بند ہو جاتا ہے۔
    اسے اعلانیہ پول کے طور پر بھی بھیجا جا سکتا ہے جو 10 منٹ بعد بند ہوتا ہے؛ مگر اس میں گروپ کے سب لوگ دیکھتے ہیں کہ کس نے کیا چنا۔
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = دوسرا سوال
class-quiz-running = { $form ->
    [poll] اعلانیہ پول کھلا ہے
   *[card] سوال کھلا ہے
}، اس وقت تک: { $until }۔ کلاس میں جواب دینے والے: { $count }۔
    .toast = کلاس سے ایک سوال پہلے ہی پوچھا جا رہا ہے۔ پہلے اسے ختم ہونے دیں۔
class-quiz-last =
    {""}
    <b>پچھلا سوال · { $at }</b>
    { $question }
class-quiz-share = جواب دینے والے { $of }، ان میں سے درست { $right }۔
class-quiz-share-few = جواب دینے والے { $count }۔ { $least } سے کم ہوں تو میں نہیں بتاتا کہ کتنے درست تھے: اس سے کسی شخص کا پتا چل سکتا ہے۔
class-quiz-most-wrong = سب سے زیادہ چنا گیا غلط جواب: “{ $option }”، چننے والے { $count }۔ اسے ایک بار پھر سمجھانا اچھا ہوگا۔
class-quiz-late-count = دیر سے جواب دینے والے، جو گنے نہیں جاتے: { $count }۔
class-quiz-ended = <b>فوری کوئز ختم ہو گیا · { $class }</b>
class-quiz-failed =
    <b>فوری کوئز گروپ تک نہیں پہنچا · { $class }</b>
    براہِ کرم دیکھیں کہ میں اب بھی گروپ میں ہوں اور وہاں لکھ سکتا ہوں؛ پھر /classquiz سے دوبارہ پوچھیں۔

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = پوچھیں · { $unit ->
        [minutes] { $length } منٹ
       *[hours] { $length ->
            [one] { $length } گھنٹہ
           *[other] { $length } گھنٹے
        }
    }
    .toast = { $form ->
        [poll] اعلانیہ پول کلاس گروپ کو جا رہا ہے۔
       *[card] سوال کلاس گروپ کو جا رہا ہے۔
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = اعلانیہ پول
    .toast = یہ سوال پول کے لیے بہت لمبا ہے۔ دوسرا سوال لیں، یا بٹنوں سے پوچھیں۔
    .question = { $question } (اعلانیہ: سب دیکھتے ہیں کس نے کیا چنا۔)
class-quiz-end =
    .button = ابھی بند کریں
    .toast = بند ہو گیا۔
    .before = یہ پہلے ہی بند ہو چکا ہے۔
class-quiz-refresh =
    .button = تازہ کریں
