### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>نیا کیس</b> · { $count } میں سے سوال { $number }
case-correcting = <b>کیس { $case }</b> · درستی؛ پہلے کا اندراج محفوظ رہتا ہے ({ $count } میں سے { $number })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] یہ کس قسم کا فراڈ ہے؟
        [channel] دھوکے باز متاثرہ شخص تک کہاں پہنچا؟
        [payment] رقم کیسے گئی؟
        [amount] رقم تقریباً کتنی ہے؟
        [day] یہ کس دن ہوا؟
        [college] کس کالج میں؟
        [victim] متاثرہ شخص کون تھا؟
        [reported] کیا 96110 یا 110 کو بتایا گیا؟
       *[outcome] رقم کا کیا ہوا؟
    }</b>
    .button = { $field ->
        [type] قسم
        [channel] ذریعہ
        [payment] ادائیگی
        [amount] رقم
        [day] دن
        [college] کالج
        [victim] متاثرہ شخص
        [reported] رپورٹ
       *[outcome] رقم کا انجام
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(ٹھیک ٹھیک رقم مہر بند ہے)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }، تقریباً { $yuan } یوآن واپس
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] آج
        [yesterday] کل (گزشتہ)
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] کالج نہیں بتایا گیا
        [together] باقی { $count } کالج ملا کر
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] نیا طالب علم
        [graduating] آخری سال کا طالب علم
        [international] بین الاقوامی طالب علم
        [staff] عملے کا شخص
       *[student] دوسرا طالب علم
    }
case-reported =
    .button = { $reported ->
        [yes] ہاں
        [no] نہیں
       *[unknown] معلوم نہیں
    }
case-outcome =
    .button = { $outcome ->
        [stopped] ادائیگی رک گئی
        [partly] کچھ رقم واپس آئی
       *[open] ابھی واپس نہیں آئی
    }
case-back =
    .button = پیچھے
# What is done with a case.
case-press =
    .button = { $press ->
        [file] درج کریں
        [drop] رہنے دیں
        [anew] چھوڑ کر نئے سرے سے
        [amounts] ٹھیک ٹھیک رقم
        [note] نوٹ، حصہ { $part }
        [correct] کچھ بدلیں
        [close] کیس بند کریں
        [reopen] دوبارہ کھولیں
        [erase] نجی حصہ مٹائیں
        [type_amount] ٹھیک ٹھیک رقم لکھیں
        [type_note] نوٹ لکھیں
        [type_day] کوئی اور دن
        [type_recovered] رقم واپس آئی
        [erase_wish] اس شخص کی خواہش
        [erase_mistake] غلطی سے لکھا گیا
        [erase_over] اب ضرورت نہیں
        [withheld] نہیں بتایا گیا
        [stopped] ادائیگی رک گئی
        [alert] انتباہ لکھیں
       *[show] کیس پر واپس
    }

case-ask-typed = { $what ->
        [amount] کیس { $case }: براہِ کرم ٹھیک ٹھیک رقم یوآن میں لکھیں، جیسے 3287.50۔ یہ مہر بند رہتی ہے؛ شمار میں صرف گول عدد آتا ہے۔
        [recovered] کیس { $case }: کتنے یوآن واپس آئے؟ جیسے 2100۔ یہ رقم مہر بند رہتی ہے؛ شمار میں صرف گول عدد آتا ہے۔
        [day] کیس { $case }: یہ کس دن ہوا؟ جیسے 2025-04-07۔
       *[note] کیس { $case }: براہِ کرم نوٹ لکھیں، زیادہ سے زیادہ { $most } حروف، ناموں کے بغیر۔ یہ اپنی الگ کلید سے مہر بند رہتا ہے؛ ہر بار پڑھنا رجسٹر میں لکھا جاتا ہے۔
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] نوٹ محفوظ اور مہر بند ہے۔ لگتا ہے اس میں کچھ ایسا ہے جس سے شخص پہچانا جائے، جیسے نام یا نمبر۔ اس کی ضرورت نہ ہو تو اس کے بغیر دوبارہ لکھیں۔ آپ کا اپنا پیغام اس چیٹ میں رہتا ہے جب تک آپ اسے نہ مٹائیں۔
       *[no] نوٹ محفوظ اور مہر بند ہے۔ آپ کا اپنا پیغام اس چیٹ میں رہتا ہے جب تک آپ اسے نہ مٹائیں۔
    }
    .toast = { $part }
case-dropped = مسودہ اور اس کی کلید دونوں مٹ گئے۔
case-resume =
    <b>ایک مسودہ ہے جو درج نہیں ہوا۔</b>
    .button = اسے جاری رکھیں

case-preview = <b>براہِ کرم دیکھ لیں، پھر درج کریں۔</b>
case-card = <b>کیس { $case }</b> · { $state ->
        [closed] بند
       *[open] کھلا
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 نجی حصہ مٹا دیا گیا؛ اب اسے کوئی نہیں پڑھ سکتا۔
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] ٹھیک ٹھیک رقم اور ایک نوٹ مہر بند ہیں۔
               *[no] ٹھیک ٹھیک رقم مہر بند ہے؛ نوٹ نہیں ہے۔
            }
           *[no] { $note ->
                [yes] ایک نوٹ مہر بند ہے؛ ٹھیک ٹھیک رقم نہیں ہے۔
               *[no] نہ ٹھیک ٹھیک رقم ہے، نہ نوٹ۔
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}اسے صرف پولیس افسر پڑھ سکتا ہے۔
        }
    }
    .toast = کیس { $case }: { $known ->
        [yes] { $loss } یوآن
       *[no] ٹھیک ٹھیک رقم نہیں
    }؛ { $back ->
        [yes] { $recovered } یوآن واپس آئے
       *[no] واپسی کا کچھ درج نہیں
    }۔ یہ دیکھنا رجسٹر میں لکھ دیا گیا۔
case-changes = درج ہونے کے بعد { $count ->
        [one] { $count } بار
       *[other] { $count } بار
    } بدلا گیا، آخری بار { $moment }؛ ہر اندراج محفوظ ہے۔
case-correct = { $filed ->
        [yes] <b>کیس { $case }</b>: کیا بدلنا ہے؟ پہلے کا اندراج محفوظ رہتا ہے۔
       *[no] <b>کیا بدلنا ہے؟</b>
    }
case-ask-erase =
    <b>کیس { $case }: نجی حصہ ہمیشہ کے لیے مٹائیں؟</b>
    اس کے بعد کسی بھی اندراج کی ٹھیک ٹھیک رقم اور نوٹ کوئی نہیں پڑھ سکے گا۔ جو شمار ہوتا ہے وہ رہے گا، اور رجسٹر میں لکھا ہوگا کہ مٹایا گیا۔ وجہ کیا ہے؟

# The list.
case-list =
    <b>{ $open ->
        [yes] کھلے کیس
       *[no] کیس
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] صرف کھلے کیس
       *[no] سب
    }
case-row = <b>کیس { $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· بند
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>کیس، پچھلے سال سے موازنہ · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $from } سے { $to } تک، { $year } اور { $last }
       *[no] { $from } سے { $to } { $year } تک
    }
case-count =
    .name = { $hidden ->
        [yes] { $fewest } سے کم
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] کم از کم { $low } یوآن
        [range] { $low } سے { $high } یوآن
       *[exact] { $low } یوآن
    }
case-change =
    .name = { $kind ->
        [less] {" "}({ $percent }% کمی)
        [more] {" "}({ $percent }% اضافہ)
        [same] {" "}(وہی)
       *[none] {""}
    }
case-trend-cases = کیس: { $now }{ $known ->
        [yes] ، پچھلے سال { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = رقم: { $now }{ $known ->
        [yes] ، پچھلے سال { $before }{ $change }
       *[no] {""}
    }
case-trend-students = ہر 1,000 طلبہ پر: { $now }{ $known ->
        [yes] ، پچھلے سال { $before }
       *[no] {""}
    } (کل طلبہ: { $students })
case-trend-recovered = واپس آئے: تقریباً { $yuan } یوآن
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>دونوں کم ہوئے</b>: کیس اور رقم پچھلے سال کے انہی دنوں سے کم ہیں۔
        [cases] کیس کم ہوئے، رقم کم نہیں ہوئی۔
        [amounts] رقم کم ہوئی، کیس کم نہیں ہوئے۔
        [neither] نہ کیس کم ہوئے، نہ رقم۔
        [unclear] کیس کم ہوئے۔ رقم کم ہوئی یا نہیں، یہ نہیں کہا جا سکتا: کچھ کیسوں کی صرف حد معلوم ہے۔
        [hidden] موازنے کے لیے کیس بہت کم ہیں۔
       *[none] پچھلے سال کا کچھ معلوم نہیں، اس لیے موازنہ نہیں۔ دفتر یا پولیس پچھلے سال کی تعداد فائل میں بھیج سکتے ہیں۔
    }
    .name = { $verdict ->
        [both] دونوں کم ہوئے ▼▼
        [cases] کیس کم ہوئے، رقم نہیں
        [amounts] رقم کم ہوئی، کیس نہیں
        [neither] نہ کیس کم ہوئے، نہ رقم
        [unclear] کیس کم ہوئے؛ رقم واضح نہیں
        [hidden] موازنے کے لیے کیس بہت کم
       *[none] پچھلے سال کی تعداد نہیں
    }
case-trend-few =
    ※ ایک سال میں { $fewest } سے کم کیس فیصلہ کرنے کے لیے بہت تھوڑے ہیں۔
    .name = ※ ایک سال میں { $fewest } سے کم کیس: فیصلے کے لیے بہت تھوڑے
case-trend-cut = پچھلے سال کی تعداد آج تک نہیں پہنچتی، یا مہینوں کے حساب سے ہے، اس لیے کم دنوں کا موازنہ ہے۔
case-trend-college = { $college }: { $now }{ $known ->
        [yes] ، پچھلے سال { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] کیس، پچھلے سال سے موازنہ · { $place }
        [cases] کیس
        [amounts] رقم
       *[colleges] کالجوں کے کیس
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>اب پچھلے سال کی تعداد یہ ہے۔</b>
       *[ready] <b>یہ کیسوں کی تعداد کی فائل لگتی ہے۔</b>
    }
    { $rows ->
        [one] { $rows } سطر
       *[other] { $rows } سطریں
    }، { $cases } کیس، { $yuan } یوآن، { $from } سے { $to } تک{ $colleges ->
        [yes] ، کالج کے حساب سے
       *[no] {""}
    }۔{ $head ->
        [applied] {" "}موازنے کے لیے /cases trend بھیجیں۔
       *[ready] {" "}یہ پہلے بھیجی گئی سب تعداد کی جگہ لے گی۔
    }
    .button = { $press ->
        [apply] قبول کریں
       *[cancel] قبول نہ کریں
    }
    .toast = { $press ->
        [apply] قبول کر لی
       *[cancel] قبول نہیں کی
    }
case-baseline-cancelled = یہ تعداد قبول نہیں کی گئی، اور مٹا دی گئی۔
case-baseline-faults = <b>اس فائل سے کچھ نہیں لیا گیا۔</b> یہ سطریں ٹھیک کر کے دوبارہ بھیجیں:
case-baseline-fault = سطر { $row }، { $column ->
        [when] دن یا مہینہ
        [college] کالج
        [type] فراڈ کی قسم
        [cases] کیسوں کی تعداد
       *[amount] رقم
    }: { $why ->
        [missing] غائب ہے
        [unknown] فراڈ کی ایسی قسم جو میں نہیں جانتا
        [twice] اوپر کی کسی سطر میں پہلے ہی شمار ہے
       *[unread] پڑھا نہیں جاتا
    }۔

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>پچھلے { $days } دن میں اس کیمپس پر ایسے { $count } کیس ہوئے؛ دھوکے باز زیادہ تر یہاں سے پہنچا: { $channel }؛ رقم زیادہ تر: { $band }۔</i>
