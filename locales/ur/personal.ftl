### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = آپ کے بارے میں جو کچھ میں رکھتا ہوں، سب اس فائل میں ہے۔

# Every line of the file. All moments come with their year.
personal-data =
    .title = آپ کے بارے میں جو میں رکھتا ہوں، وقت: { $now }
    .account = آپ کے اکاؤنٹ کا نمبر: { $account }
    .chat = ہماری نجی چیٹ کا آغاز: { $since }
    .client = آپ کی ایپ کی زبان: { $code }
    .language = آپ کی چنی ہوئی زبان: { $language }، تاریخ { $since }
    .no-language = آپ کی چنی ہوئی زبان: کوئی نہیں
    .subscription = نجی مشوروں کا آغاز: { $since }
    .no-subscription = نجی مشورے: نہیں
    .quiet = آپ کے خاموش اوقات: { $from } سے { $to } تک، آغاز { $since }
    .tips = نجی طور پر بھیجے گئے مشورے: { $count }
    .texts = نجی چیٹ کے پیغامات جن کا متن ابھی رکھا ہے: { $count }، یعنی وہ جو آپ وہاں دیکھتے ہیں
    .student = فہرست: آپ { $who }، { $class }، آغاز { $since }؛ آپ خود اسے اس وقت تک بدل سکتے تھے: { $until }
    .no-student = فہرست: جڑے نہیں
    .segment = فہرست میں زمرہ: { $segment ->
        [freshmen] نئے طلبہ
        [graduating] فارغ التحصیل ہونے والے طلبہ
        [international] بین الاقوامی طلبہ
       *[staff] عملہ
    }
    .roster-language = فہرست میں زبان: { $language }
    .past-seat = پچھلے سمسٹر کی فہرست: { $term }، { $class }، نمبر { $seat }
    .binding = پہلے کا جوڑ: { $class }، { $from } سے { $until } تک
    .class-move = کلاس کی تبدیلی: { $known } سے { $class } میں، { $at }؛ آپ کا جواب: { $answer ->
        [right] درست
        [wrong] غلط
       *[none] کوئی نہیں
    }
    .tried = کلاسیں جن میں کچھ نہیں ملا: { $classes }
    .introduction = نامکمل جوڑ: { $class }، آخری بات { $at }، غلط کوششیں: { $wrong }
    .introduction-over = جڑنے کی غلط کوششیں: { $wrong }، آخری { $at }
    .role = ذمہ داری: { $role }، { $from } سے { $until } تک
    .no-role = ذمہ داری: کوئی نہیں
    .invitation = آپ کی بھیجی ہوئی دعوت: { $role }، قبول کرنے کی آخری حد { $until }
    .import = آپ کے جواب کی منتظر فہرست: آمد { $at }، سطریں: { $rows }
    .steps = منصوبے کے کاموں میں قدم: { $count }
    .notices = کلاسوں کو آپ کے بھیجے اعلانات: { $count }
    .case-drafts = کیس جو آپ نے شروع کیے اور درج نہیں کیے: { $count }
    .alerts = آپ کے لکھے انتباہ: { $wrote }؛ انتباہوں کے نیچے آپ کے دبانے کی تعداد: { $tapped }
    .meetings = میٹنگیں: قدم { $steps }، غیر حاضر لکھے گئے { $absent } بار، خود موجودگی بتائی { $attested } بار
    .pledge = انسدادِ فراڈ عہد نامہ: دستخط { $at }{ $way ->
        [paper] ، کاغذ پر
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] ، واپس لیے { $withdrawn }
       *[no] ۔ واپس لینے کے لیے /pledge بھیجیں۔
    }
    .call = مدد کی درخواست: { $at }، کس سے: { $whom ->
        [counsellor] آپ کا کونسلر
       *[duty] ڈیوٹی عملہ
    }؛ { $state ->
        [calling] انتظار میں
        [taken] کسی کے ذمے ہے
        [closed] بند
        [withdrawn] واپس لی گئی
       *[lapsed] کسی نے نہیں سنبھالی
    }
    .support = رضامندی { $at }: { $kind }؛ { $state ->
        [consented] انتظار میں
        [assigned] ایک شخص مقرر ہے
        [active] آپ کی بات ہو گئی
        [closed] بند
       *[redacted] واپس لی گئی
    }
    .calls-taken = مدد کی درخواستیں جو آپ نے سنبھالیں: { $count }
    .known-as = آپ کے بیج پر نام: { $name }
    .look-alikes = عملے جیسے نام کی اطلاعیں، آپ کی دی ہوئی یا آپ کے جیسے نام پر: { $count }
    .words = جن ترجموں کی آپ نے اطلاع دی: { $count }
    .set-aside = آپ کے پیغامات جن پر کام نہ ہو سکا: { $count }
    .taps = “پڑھ لیا” دبانے کی تعداد: { $count }
    .quiz = کوئز، آغاز { $at }: جواب دیے { $answered }، درست { $right }
    .sample = قرعے کا نمونہ، ہفتہ { $at }: جواب دیے { $answered }، درست { $right }
    .check = پیغام جو ڈیوٹی عملے کو دیا گیا، { $at }: { $text }
    .check-answer = جواب: { $said }
    .contest = مقابلے کی کوشش، آغاز { $at }: جواب دیے { $answered }، درست { $right }
    .drip = مختصر کورس، آغاز { $at }: جتنے دن کچھ آیا { $sent }، جواب دیے { $answered }، درست { $right }
    .role-play = مشق “{ $title }”، آغاز { $at }: { $choices }
    .class-quiz = کلاس کا فوری کوئز، جواب { $at }
    .quiz-answer = { $verdict ->
        [right] درست
       *[wrong] غلط
    }: { $question } { $chosen }
    .terms = کتنے دن رکھتا ہوں: دبانے اور کوئز کے جواب { $taps }، پیغامات کا متن { $texts }، جن پیغامات پر کام نہ ہو سکا { $set_aside }، پہلے کے جوڑ { $history }، ختم شدہ ذمہ داریاں { $roles }، بند کیسوں کا نجی حصہ { $cases }، مدد کی درخواستیں اور دی گئی مدد { $support }۔ آپ مجھے نجی طور پر جو لکھیں، کام ہونے پر مٹ جاتا ہے۔
    .rights = آپ کا طالب علم نمبر صرف بدلی ہوئی (خفیہ) شکل میں ہے اور یہاں درج نہیں۔ خود کو بھلوانے کے لیے /forget بھیجیں۔

personal-forget =
    <b>کیا میں آپ کو بھول جاؤں؟</b>
    مٹ جائے گا: آپ کی چنی ہوئی زبان، خاموش اوقات، سبسکرپشن، نامکمل جوڑ، کلاس کی تبدیلی پر آپ کا جواب، کوئز، فوری کوئز اور مختصر کورس کے جواب، مشق میں آپ کے انتخاب، عہد نامے پر آپ کے دستخط، وہ کیس جو آپ نے درج نہیں کیے، اور جو میں نے نجی طور پر کہا۔ آپ کی مدد کی درخواست ختم ہو جائے گی، اور دی جانے والی مدد بھی۔
    الگ ہو جائے گا: فہرست سے آپ کا جوڑ، دبائے ہوئے کارڈ، پہلے کی ذمہ داریاں۔ تعداد رہے گی، مگر کوئی نہ جان سکے گا کہ وہ آپ تھے۔
    باقی رہے گا: فہرست میں آپ کی سطر، جو یونیورسٹی کی ہے۔ اپنے فون کی چیٹ آپ خود مٹائیں۔
    جو مٹ گیا، واپس نہیں آ سکتا۔ آپ پھر /start بھیج سکتے ہیں؛ مجھے معلوم نہ ہوگا کہ ہم مل چکے ہیں۔
    .button = مجھے بھول جائیں
    .toast = آپ کو بھلا دیا گیا۔

# $receipt: the receipt’s number; $bound, $subscribed: yes or no; $taps: how many taps; $texts: how many messages.
personal-forgotten =
    <b>آپ کو بھلا دیا گیا</b>
    رسید: <code>{ $receipt }</code>
    { $bound ->
        [yes] آپ اب فہرست سے جڑے نہیں؛ اس میں آپ کی سطر باقی ہے، کیونکہ وہ یونیورسٹی کی ہے۔
       *[no] آپ فہرست سے جڑے نہیں تھے۔
    }
    { $subscribed ->
        [yes] نجی مشورے ختم ہو گئے۔
       *[no] آپ نے سبسکرائب نہیں کیا تھا۔
    }
    دبانے کے اندراج جو اب کسی کے نہیں: { $taps }۔ پیغامات جن کا متن مٹ گیا: { $texts }۔
    رسید کا میں صرف نمبر اور دن رکھتا ہوں، یہ نہیں کہ کس کی ہے۔ اس پیغام کے بعد میں آپ کے اکاؤنٹ کا نمبر بھی نہیں رکھتا۔
