### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>سرخ انتباہ: { $fraud }</b>
    [orange] 🟠 <b>نارنجی انتباہ: { $fraud }</b>
   *[yellow] 🟡 <b>زرد انتباہ: { $fraud }</b>
}
alert-do = <b>کیا کریں</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>کیسے ہوتا ہے:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>پہچان کی نشانیاں</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>نوٹ:</b> { $note }
alert-note-original = <b>نوٹ، اصل چینی میں:</b> { $note }
# Shown from five people on.
alert-likes = <i>{ $count } لوگوں نے بتایا کہ انہیں بھی ایسا کچھ ملا۔</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } { $day } · انتباہ A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[وقت { $time } پر درست کیا گیا]</b>
alert-recalled =
    <b>[وقت { $time } پر واپس لیا گیا]</b>
    یہ انتباہ درست نہیں تھا۔ براہِ کرم اس پر عمل نہ کریں اور اسے آگے نہ بھیجیں۔
alert-unreviewed = <b>[ابھی دوسرے شخص نے نہیں جانچا]</b>
# Below a message.
alert-got-it =
    .button = پڑھ لیا
alert-like =
    .button = مجھے بھی ایسا ملا
alert-read =
    .button = میری زبان میں
alert-acked =
    .toast = { $count ->
        [one] ✓ درج ہو گیا۔ اس گروپ میں { $count } شخص نے یہ انتباہ پڑھا ہے۔
       *[other] ✓ درج ہو گیا۔ اس گروپ میں { $count } لوگوں نے یہ انتباہ پڑھا ہے۔
    }
alert-acked-alone =
    .toast = ✓ درج ہو گیا۔ شکریہ۔
alert-acked-before =
    .toast = پہلے ہی درج ہے۔ ایک بار کافی ہے۔
alert-liked =
    .toast = { $count ->
        [one] شکریہ۔ ایسا بتانے والے پہلے شخص آپ ہیں۔ نہ کچھ ادا کریں، نہ کسی بات کا جواب دیں۔
       *[other] شکریہ۔ { $count } لوگ ایسا بتا چکے ہیں۔ نہ کچھ ادا کریں، نہ کسی بات کا جواب دیں۔
    }
alert-liked-before =
    .toast = آپ یہ بتا چکے ہیں۔ نہ کچھ ادا کریں، نہ کسی بات کا جواب دیں۔
alert-over =
    .toast = یہ انتباہ واپس لے لیا گیا۔
alert-read-sent =
    .toast = پورا انتباہ آپ کو نجی طور پر بھیج دیا ہے۔
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } پورا پڑھنے کے لیے مجھے نجی طور پر لکھیں۔

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] سرخ
        [orange] نارنجی
       *[yellow] زرد
    }
alert-state =
    .name = { $state ->
        [draft] مسودہ
        [review] دوسرے شخص کی منظوری کا منتظر
        [alone] بھیجا گیا، جانچ باقی ہے
        [out] بھیجا گیا
        [rejected] نامنظور
        [expired] وقت پر نہیں جانچا گیا
        [recalled] واپس لیا گیا
       *[dropped] چھوڑ دیا گیا
    }
alert-segment =
    .name = { $segment ->
        [freshmen] نئے طلبہ
        [graduating] فارغ التحصیل ہونے والے
        [international] بین الاقوامی طلبہ
        [staff] عملہ
       *[all] سب
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }، صرف { $kind }
}
alert-list =
    <b>انتباہات</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = انتباہ A-{ $number } { $severity }، { $fraud }: { $state }
alert-none = ابھی کوئی نہیں۔
# $count: of alerts in 90 days.
alert-median = پچھلے 90 دن میں: { $count ->
    [one] { $count } انتباہ
   *[other] { $count } انتباہ
}۔ درمیانی وقت، اطلاع سے 95% گروپوں تک: { $whole }؛ منظوری سے: { $sending }؛ آدھی کلاسوں میں کسی کے “پڑھ لیا” دبانے تک: { $acked }۔
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } سیکنڈ
               *[other] { $minutes } منٹ { $seconds } سیکنڈ
            }
            [one] { $hours } گھنٹہ { $minutes } منٹ
           *[other] { $hours } گھنٹے { $minutes } منٹ
        }
       *[other] { $days } دن { $hours ->
            [one] { $hours } گھنٹہ
           *[other] { $hours } گھنٹے
        }
    }
alert-duration-none =
    .name = ابھی نہیں
alert-new =
    .button = نیا انتباہ
alert-open =
    .button = A-{ $number }: { $fraud }
alert-kinds = <b>یہ کس قسم کا فراڈ ہے؟</b>
# $post: what people will read.
alert-card =
    <b>انتباہ A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = یہ ہر چیٹ میں انتباہ A-{ $corrects } کو درست کرتا ہے۔ { $pings ->
    [yes] گروپوں کو یہ نئے پیغام میں بھی ملے گا۔
   *[no] کسی کو نیا پیغام نہیں ملے گا۔
}
alert-card-audience = کسے: { $audience }۔ { $groups ->
    [one] { $groups } گروپ
   *[other] { $groups } گروپ
}، اور نجی طور پر { $people ->
    [one] { $people } سبسکرائبر
   *[other] { $people } سبسکرائبر
}۔
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] منظور ہوتے ہی جائے گا۔
   *[later] ابھی خاموش اوقات ہیں، اس لیے اس وقت جائے گا: { $at }۔
}
alert-card-consent = براہِ کرم نیچے بتائیں کہ متعلقہ شخص راضی ہے، یا یہ کہ کوئی پہچانا نہیں جا سکتا۔
alert-card-second = { $count ->
    [0] کوئی اور اسے منظور نہیں کر سکتا۔
    [one] { $count } اور شخص اسے منظور کر سکتا ہے۔
   *[other] { $count } اور لوگ اسے منظور کر سکتے ہیں۔
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = نوٹ میں تفصیل زیادہ ہے۔ عام لفظوں میں: “{ $general }”
alert-field =
    .button = { $field ->
        [kind] دوسری قسم
        [story] کیا ہوا
        [channel] کہاں ملا
        [ask] کیا چاہا
        [payment] ادائیگی
        [band] رقم
        [flags] نشانیاں
        [advice] کیا کریں
        [place] کسے بھیجیں
       *[times] وقت، ماخذ
    }
alert-ask-field = { $field ->
    [kind] <b>یہ کس قسم کا فراڈ ہے؟</b>
    [story] <b>کیا ہوا؟</b> جو بدلنا ہو، وہ چنیں۔
    [channel] <b>دھوکے باز ان تک کہاں پہنچا؟</b>
    [ask] <b>دھوکے باز کیا چاہتا تھا؟</b>
    [payment] <b>رقم کیسے دی گئی؟</b>
    [band] <b>کتنا نقصان ہوا؟</b>
    [flags] <b>اسے کیسے پہچانیں؟</b> زیادہ سے زیادہ { $most }۔
    [advice] <b>کیا کرنا چاہیے؟</b> زیادہ سے زیادہ { $most }؛ جو پہلے چنیں، وہ اوپر آتا ہے۔
    [place] <b>کسے بھیجنا ہے؟</b>
   *[times] <b>یہ کب ہوا، اطلاع کب ملی، اور کس سے؟</b>
}
alert-untold =
    .button = نہ لکھیں
alert-day =
    .button = { $days ->
        [0] آج
        [1] کل (گزشتہ)
       *[other] { $days } دن پہلے
    }
alert-reported =
    .button = { $minutes ->
        [0] اطلاع ابھی ملی
        [30] اطلاع 30 منٹ پہلے
        [60] اطلاع 1 گھنٹہ پہلے
        [180] اطلاع 3 گھنٹے پہلے
       *[other] اطلاع 1 دن پہلے
    }
alert-consent =
    .button = { $consent ->
        [given] وہ شخص راضی ہے
      *[general] کوئی پہچانا نہیں جاتا
    }
alert-note-field =
    .button = { $has ->
        [yes] دوسرا نوٹ
       *[no] نوٹ لکھیں
    }
alert-no-note =
    .button = نوٹ کے بغیر
alert-offer =
    .button = { $own ->
        [yes] میرے الفاظ رکھیں
       *[no] عام الفاظ لیں
    }
alert-back =
    .button = واپس
alert-look =
    .button = { $language }
alert-test =
    .button = صرف مجھے بھیجیں
alert-test-head = <b>یہ آزمائش ہے، صرف آپ کو ملی ہے۔</b>
alert-pings =
    .button = { $pings ->
        [yes] نیا پیغام نہ بھیجیں
       *[no] نیا پیغام بھی بھیجیں
    }
alert-submit =
    .button = منظوری کے لیے بھیجیں
alert-alone =
    .button = اکیلے بھیجیں
alert-withdraw =
    .button = درخواست واپس لیں
alert-rework =
    .button = دوبارہ بدلیں
alert-drop =
    .button = چھوڑ دیں
alert-recall =
    .button = انتباہ واپس لیں
alert-recall-sure =
    .button = ہاں، انتباہ واپس لیں
alert-correct =
    .button = درست کریں
alert-unapprove =
    .button = منظوری واپس لیں
alert-failed =
    .button = کیا نہیں پہنچا
alert-retry =
    .button = پھر کوشش ({ $count })
alert-refresh =
    .button = تازہ کریں
alert-approve =
    .button = منظور کریں
alert-reject =
    .button = نامنظور کریں
alert-confirm =
    .button = جانچ لیا، درست ہے
alert-ask-recall = <b>انتباہ A-{ $number } واپس لیں؟</b> ہر پیغام میں اسی جگہ لکھ دیا جائے گا کہ واپس لیا گیا۔ کسی کو نیا پیغام نہیں ملے گا۔
alert-ask-note = براہِ کرم نوٹ چینی میں بھیجیں، زیادہ سے زیادہ { $most } حروف: نہ نام، نہ نمبر، نہ کلاس، نہ ٹھیک ٹھیک رقم۔
# $code: to be typed.
alert-ask-code = سرخ انتباہ فوراً جاتا ہے، رات کو بھی، اور دوسرے شخص کو اسے دس منٹ کے اندر جانچنا ہوتا ہے۔ اکیلے بھیجنے کے لیے پانچ منٹ کے اندر لکھیں: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] منظوری کے لیے بھیج دیا۔
        [withdraw] درخواست واپس لے لی۔ اب آپ بدل سکتے ہیں۔
        [approve] منظور۔ اب جا رہا ہے۔
        [approve-later] منظور۔ خاموش اوقات ختم ہونے پر جائے گا۔
        [reject] نامنظور۔ لکھنے والے کو بتا دیا۔
        [confirm] جانچ لیا گیا۔ شکریہ۔
        [unapprove] منظوری واپس لے لی۔ کچھ نہیں بھیجا گیا تھا۔
        [rework] اب آپ بدل سکتے ہیں۔
        [recall] واپس لے لیا۔ ہر پیغام بدلا جا رہا ہے۔
        [drop] چھوڑ دیا گیا۔
        [retry] پھر کوشش ہو رہی ہے۔
        [test] صرف آپ کو بھیجا گیا۔
       *[changed] بدل دیا۔
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>براہِ کرم انتباہ A-{ $number } جانچ کر منظور یا نامنظور کریں</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = اس وقت تک: { $until }۔ اس کے بعد اسے دوبارہ منظوری کے لیے بھیجنا ہوگا۔
alert-look-after =
    <b>انتباہ A-{ $number } ایک ہی شخص نے اکیلے بھیجا۔ براہِ کرم اس وقت تک جانچیں: { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>انتباہ A-{ $number } کو دس منٹ میں کسی نے نہیں جانچا</b>
    جب تک کوئی نہ جانچے، ہر چیٹ میں اس پر یہ لکھا رہے گا۔
# To its author.
alert-told = <b>{ $step ->
    [approve] انتباہ A-{ $number } منظور ہوا
    [reject] انتباہ A-{ $number } نامنظور ہوا
    [expire] انتباہ A-{ $number } کو وقت پر کسی نے نہیں جانچا
    [confirm] انتباہ A-{ $number } دوسرے شخص نے جانچ لیا
    [unapprove] انتباہ A-{ $number } کی منظوری واپس لے لی گئی
   *[recall] انتباہ A-{ $number } واپس لے لیا گیا
}</b>

## How far it is.

alert-progress =
    <b>انتباہ A-{ $number } { $fraud }: { $state }</b>
    { $lines }
alert-clock = اطلاع { $reported } ← منظوری { $approved } ← 95% گروپوں تک { $delivered } ← آدھی کلاسوں میں “پڑھ لیا” { $acked }
alert-sent = گروپ: { $allgroups } میں سے { $groups }۔ نجی: { $allpeople } میں سے { $people }۔
alert-waiting = راستے میں: { $waiting }۔ نہیں پہنچے: { $failed }۔ غیر مصدقہ: { $doubtful }۔
alert-acknowledged = “پڑھ لیا” دبایا: { $people ->
    [one] { $people } شخص
   *[other] { $people } لوگ
}؛ کلاسیں: { $all } میں سے { $classes }۔
alert-likes-by = جنہیں ایسا کچھ ملا: { $people }۔ { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = دیگر
# After a withdrawal or a correction.
alert-edited = اپنی جگہ بدلے گئے: { $all } میں سے { $done }۔ راستے میں: { $waiting }۔ نہ بدلے جا سکے: { $failed }۔
alert-failures =
    <b>انتباہ A-{ $number }: جو نہیں پہنچا ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>انتباہ A-{ $number }: جو بدلا نہ جا سکا ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] بوٹ اب گروپ میں نہیں، یا اسے بلاک کیا گیا
    [forbidden] گروپ بوٹ کو لکھنے نہیں دیتا
    [refused] متن قبول نہیں ہوا
    [late] بہت دیر ہو گئی
    [doubt] جواب نہیں آیا، شاید پہنچ گیا ہو
    [unknown] معلوم نہیں کون سا پیغام ہے، اس لیے بدلا نہیں جا سکتا
   *[other] ناکام رہا
}
alert-failure-private =
    .name = نجی
alert-failures-more = … اور مزید { $count }
alert-failures-none = سب کچھ پہنچ گیا۔
