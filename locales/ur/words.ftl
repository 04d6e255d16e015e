### غلط ترجمے: پڑھنے والوں سے کیا پوچھا جاتا ہے، زبان کے ذمہ دار کیا دیکھتے ہیں، اور پھر کیا ہوتا ہے۔

words-report =
    .button = ترجمہ غلط ہے
    .toast = میں نے آپ کو نجی پیغام بھیجا ہے۔
words-unreachable =
    .toast = میں ابھی آپ کو پیغام نہیں بھیج سکتا۔ میری پروفائل کھول کر Start دبائیں، پھر یہاں دوبارہ دبائیں۔
words-which =
    <b>کس جملے کا ترجمہ غلط ہے؟</b>
    اس کا نمبر دبائیں۔ کسی کو معلوم نہیں ہوگا کہ کس نے بتایا۔
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>شکریہ۔ آپ نے اس کی اطلاع دی:</b>
    { $words }
    چاہیں تو 30 منٹ کے اندر ایک پیغام میں لکھیں کہ اس میں کیا غلط ہے۔
    .toast = اطلاع درج ہو گئی۔ شکریہ۔
words-explained = شکریہ، میں نے اسے اس زبان کے ذمہ داروں تک پہنچا دیا ہے۔ درستی کے بعد پوسٹیں بدل جائیں گی۔

words-case =
    <b>ایک ترجمے کی اطلاع آئی ہے</b>
    اطلاعیں: { $count } · { $language } · <code>{ $name }</code>
    <b>چینی:</b> { $zh }
    <b>انگریزی:</b> { $en }
    <b>اب:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>چینی:</b> { $zh }
    <b>انگریزی:</b> { $en }
    { $state ->
        [corrected] <b>اب (چیٹ میں درست کیا گیا):</b> { $words }
       *[filed] <b>اب:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    دیکھنے اور درست کرنے کے لیے کسی ایک کو دبائیں۔
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>ترجمے</b>
    جن کی اطلاع آئی: { $reported }
    جو درست ہوئے: { $corrected }
    کوئی متن دیکھنے کے لیے مثلاً <code>/words tip police-1 ru</code> بھیجیں۔
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    <code>{ $name }</code> ({ $language }) کا نیا متن ایک پیغام میں بھیجیں۔ نمبر اور خم دار قوسین کے اندر کی چیزیں جوں کی توں رکھیں۔
    اب: <code>{ $words }</code>
    .button = درست کریں
words-preview =
    <b>پڑھنے والے یہ دیکھیں گے</b> ({ $language }، <code>{ $name }</code>)
    { $preview }
words-used = اب سے یہی استعمال ہوگا: { $name } ({ $language })۔ پچھلے 14 دن کی پوسٹیں بدل جائیں گی۔
    .button = استعمال کریں
words-kept = جوں کا توں رہے گا: { $name } ({ $language })۔
    .button = ترجمہ ٹھیک ہے
words-dropped = کچھ نہیں بدلا: { $name } ({ $language })۔
    .button = استعمال نہ کریں
words-taken-back = پہلے والا متن واپس آ گیا: { $name } ({ $language })۔
    .button = درستی واپس لیں
words-stale =
    <b>ایک درستی اب استعمال نہیں ہوتی</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    اس کے بعد چینی یا انگریزی متن بدل گیا۔ براہِ کرم دوبارہ دیکھیں: /words { $name } { $language }
    درستی یہ تھی: { $words }
