### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] { $month ->
            [1] جنوری کی کلاس میٹنگ
            [2] فروری کی کلاس میٹنگ
            [3] مارچ کی کلاس میٹنگ
            [4] اپریل کی کلاس میٹنگ
            [5] مئی کی کلاس میٹنگ
            [6] جون کی کلاس میٹنگ
            [7] جولائی کی کلاس میٹنگ
            [8] اگست کی کلاس میٹنگ
            [9] ستمبر کی کلاس میٹنگ
            [10] اکتوبر کی کلاس میٹنگ
            [11] نومبر کی کلاس میٹنگ
           *[12] دسمبر کی کلاس میٹنگ
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(نمبر { $number })
    }
meeting-state =
    .name = { $state ->
        [open] ابھی درج نہیں
        [planned] تاریخ طے ہے
        [registered] درج ہے
        [peer_verified] درج ہے، ہم جماعتوں نے تصدیق کی
        [needs_look] درج ہے، کونسلر دیکھے گا
        [verified] تصدیق شدہ
        [returned] لوٹائی گئی، دوبارہ درج کریں
        [late_asked] لیٹ، منظوری کی منتظر
        [exempt_asked] چھوٹ مانگی گئی
       *[exempt] چھوٹ ہے
    }
meeting-due =
    .name = { $due } تک
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = { $due } تک ({ $why }؛ اصل میں { $effective } تک)
meeting-opens =
    .name = درج کرنا اس دن سے: { $opens }
meeting-planned =
    .name = طے ہے: { $at }
meeting-late =
    .name = { $days ->
        [one] { $state }، { $days } دن لیٹ
       *[other] { $state }، { $days } دن لیٹ
    }
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] لیٹ
       *[added] بعد میں شامل
    })
meeting-row = { $title }: { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>کلاسیں اور کالج جن کی میٹنگیں آپ درج کرتے ہیں</b>
meeting-places-none = ایسی کوئی کلاس یا کالج نہیں جس کی میٹنگیں آپ درج کرتے ہوں۔
meeting-place = { $place }: { $title }، { $mark }
meeting-place-done = { $place }: ابھی درج کرنے کو کچھ نہیں
meeting-list =
    <b>{ $place }</b>
    .button = سب میٹنگیں
meeting-list-none = منصوبہ کوئی میٹنگ نہیں مانگتا۔
meeting-list-next = نیچے کے بٹن اس کے بارے میں ہیں: { $title }۔
meeting-late-until = “لیٹ” کے طور پر اس دن کے آخر تک درج ہو سکتی ہے: { $until }۔ اس کے بعد کونسلر کی منظوری چاہیے۔
meeting-list-nothing = ابھی درج کرنے کو کچھ نہیں۔
meeting-list-proxy = یہاں میٹنگیں آپ نہیں کرتے؛ دوسروں کے لیے جو درج کریں، اس پر یہ لکھا ہوگا۔
meeting-class-over = کلاس { $class } ختم ہو چکی، اس کی میٹنگیں اب درج نہیں ہوتیں۔

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    مدت: { $due }
meeting-form =
    .name = { $form ->
        [case] واقعے کا مطالعہ
        [scenario] فرضی صورتِ حال
       *[discussion] بات چیت
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $enrolled } میں سے { $present }
meeting-heads =
    .name = { $present }
meeting-held =
    ہوئی: { $on }
    حاضر: { $attendance }
    طریقہ: { $form }
meeting-absent = غیر حاضر: { $who }
meeting-absent-none = غیر حاضر: ابھی کسی کا نام نہیں
meeting-photo = تصویر: ہے
meeting-proxy = ان کی طرف سے درج کی گئی
meeting-planned-at = طے ہے: { $at }
    .toast = تاریخ طے ہو گئی۔ ایک دن پہلے 18:00 بجے کلاس کو گروپ میں بتا دیا جائے گا۔
meeting-ask-plan-day = کس دن؟ میٹنگ ہونی چاہیے { $due }۔
meeting-ask-plan-time = { $day }: کس وقت؟
meeting-ask-place = { $at }: کہاں؟ براہِ کرم جگہ بھیجیں، جیسے “بڑا ہال”۔ میں 30 منٹ انتظار کرتا ہوں۔
meeting-no-place =
    .button = ابھی جگہ نہیں
meeting-calendar = اپنے کیلنڈر میں ڈالنے کے لیے یہ فائل کھولیں۔
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    کب: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    کب: { $at }
    کہاں: { $where }
meeting-planned-in = طے ہے: { $at }، { $where }
meeting-registered-at = درج کی گئی: { $at }
meeting-reason = وجہ: { $reason }

meeting-ask-day = کس دن ہوئی؟
meeting-today =
    .button = آج
meeting-yesterday =
    .button = کل (گزشتہ)
meeting-other-day =
    .button = کوئی اور دن
meeting-day =
    .button = تاریخ { $day }/{ $month }
meeting-ask-attendance = { $on }: کیا سب موجود تھے؟
meeting-ask-heads = { $on }: کتنے لوگ تھے؟ براہِ کرم تعداد بھیجیں۔ میں 30 منٹ انتظار کرتا ہوں۔
meeting-all-here =
    .button = سب حاضر ({ $enrolled })
meeting-some-absent =
    .button = کوئی غیر حاضر ہے
meeting-ask-absent = کون غیر حاضر تھا؟ ایک بار دبانے سے غیر حاضر لکھا جاتا ہے، دوبارہ دبانے سے واپس۔ آپ ان کے نمبر بھی بھیج سکتے ہیں، جیسے “absent 3 17 22”۔
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = ہو گیا (حاضر { $present })

meeting-check = درست ہو تو “جمع کریں” دبائیں۔
meeting-check-correction = جب درست ہو جائے تو “جمع کریں” دبائیں۔ پہلے کا اندراج بھی محفوظ رہتا ہے۔
meeting-not-in-time = { $timing ->
    [late] آخری تاریخ گزر گئی؛ اس پر “لیٹ” لکھا جائے گا۔
   *[added] لیٹ درج کرنے کے دن ختم ہو گئے؛ اس پر “بعد میں شامل” لکھا جائے گا اور یہ وقت پر نہیں گنی جائے گی۔
}
meeting-needs-consent = لیٹ درج کرنے کے دن ختم ہو گئے۔ جمع کرنے کے بعد کونسلر کی منظوری چاہیے؛ اس پر “بعد میں شامل” لکھا جائے گا اور یہ وقت پر نہیں گنی جائے گی۔
meeting-submit =
    .button = جمع کریں
    .toast = { $how ->
        [waits] جمع ہو گئی؛ کونسلر کی منظوری چاہیے۔
        [corrected] درست ہو گئی؛ پہلے کا اندراج بھی محفوظ ہے۔
       *[registered] درج ہو گئی۔
    }
meeting-ask-photo = براہِ کرم نیچے تصویر بھیجیں۔ اسے نئے سرے سے بنایا جاتا ہے، اس لیے کھینچنے کی جگہ جیسی کوئی بات محفوظ نہیں رہتی۔ میں 30 منٹ انتظار کرتا ہوں۔
meeting-add-photo =
    .button = { $has_one ->
        [yes] دوسری تصویر
       *[no] تصویر لگائیں
    }
meeting-no-photo =
    .button = تصویر نہیں
meeting-back =
    .button = واپس
meeting-change-day =
    .button = تاریخ بدلیں
meeting-change-attendance =
    .button = حاضری بدلیں
meeting-cancel =
    .button = منسوخ
    .toast = منسوخ؛ کچھ درج نہیں ہوا۔

meeting-already =
    یہ میٹنگ کوئی پہلے ہی درج کر چکا ہے۔
    .toast = یہ میٹنگ پہلے ہی درج ہے۔
meeting-same =
    .button = یہی ہے
    .toast = ٹھیک ہے، کچھ نہیں بدلا۔
meeting-another =
    .button = دوسری میٹنگ

meeting-register-proxy =
    .button = ان کی طرف سے درج کریں
meeting-step =
    .button = { $step ->
        [plan] تاریخ طے کریں
        [register] درج کریں
        [correct] درست کریں
        [ask_exempt] چھوٹ مانگیں
        [verify] تصدیق کریں
        [admit] منظوری دیں
        [exempt] چھوٹ دیں
        [refuse] میٹنگ کرنی ہے
        [reopen] چھوٹ ختم کریں
       *[return] لوٹائیں
    }
    .toast = { $step ->
        [verify] تصدیق ہو گئی۔
        [admit] آپ نے منظوری دے دی۔
        [exempt] چھوٹ دے دی گئی۔
        [refuse] انہیں بتا دیا کہ میٹنگ کرنی ہے۔
       *[reopen] چھوٹ ختم ہو گئی۔
    }
meeting-undo =
    .button = واپس لیں (2 منٹ)
    .toast = واپس لے لیا۔
meeting-ask-correction =
    .button = درستی کی درخواست
    .toast = { $told ->
        [yes] کونسلر سے درست کرنے کو کہہ دیا گیا۔
       *[no] یہاں درست کرنے والا کوئی نہیں؛ براہِ کرم براہِ راست کونسلر سے کہیں۔
    }
meeting-ask-words = { $step ->
    [ask_exempt] میٹنگ کیوں نہ ہو؟ ایک جملہ، جیسے “پوری کلاس انٹرن شپ پر ہے”۔ کونسلر پڑھے گا۔ میں 30 منٹ انتظار کرتا ہوں۔
    [exempt] میٹنگ کی ضرورت کیوں نہیں؟ ایک جملہ؛ مانیٹر پڑھے گا۔ میں 30 منٹ انتظار کرتا ہوں۔
   *[return] کیوں لوٹا رہے ہیں؟ ایک جملہ؛ مانیٹر پڑھے گا۔ میں 30 منٹ انتظار کرتا ہوں۔
}
meeting-open =
    .button = کھولیں
meeting-news = { $event ->
    [late_asked] <b>ایک لیٹ میٹنگ آپ کی منظوری کی منتظر ہے</b>
    [exempt_asked] <b>چھوٹ کی درخواست آپ کے فیصلے کی منتظر ہے</b>
    [proxy] <b>آپ کی طرف سے درج کی گئی</b>
    [returned] <b>لوٹائی گئی: براہِ کرم دوبارہ درج کریں</b>
    [admitted] <b>لیٹ میٹنگ گنی جائے گی</b>
    [exempted] <b>چھوٹ مل گئی</b>
    [refused] <b>چھوٹ نہیں ملی: براہِ کرم میٹنگ کریں</b>
    [reopened] <b>چھوٹ ختم ہو گئی: براہِ کرم میٹنگ کریں</b>
    [corrected] <b>آپ کا اندراج کسی اور نے درست کیا</b>
   *[correction_asked] <b>آپ سے ایک اندراج درست کرنے کو کہا گیا ہے</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title } ہوئی: { $on }، حاضر: { $present }۔
