### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = نفسیاتی مدد
    .button = نفسیاتی مدد
support-kind-law =
    .name = قانونی مدد
    .button = قانونی مدد
support-ask =
    <b>کیا آپ کو { $kind } چاہیے؟</b>
    اگر آپ راضی ہوں:
    · میں یونیورسٹی میں یہ مدد دینے والوں کو بتاتا ہوں کہ کس کیمپس پر کسی کو ضرورت ہے۔
    · صرف وہ ایک شخص جو یہ سنبھالے، جانتا ہے کہ آپ کون ہیں، اور آپ کو لکھ سکتا ہے۔
    · میں { $days } دن بعد انہیں یاد دلاتا ہوں۔ میں صرف یہ لکھتا ہوں کہ بات ہوئی یا نہیں، یہ نہیں کہ کیا بات ہوئی۔
    یہ صرف اس کے لیے ہے: { $kind }۔ آپ یہ رضامندی کسی بھی وقت واپس لے سکتے ہیں، یہاں یا /sos سے۔
support-agree =
    .button = میں راضی ہوں
support-decline =
    .button = نہیں، شکریہ
support-declined =
    ٹھیک ہے۔ ضرورت ہو تو کسی بھی وقت پھر بھیجیں: /sos
    .toast = ٹھیک ہے۔
support-begun =
    <b>آپ اس پر راضی ہیں: { $kind }</b>
    جیسے ہی کوئی سنبھالے گا، میں آپ کو یہیں بتاؤں گا۔
    .toast = شکریہ۔ کوئی سنبھالے گا تو آپ کو بتاؤں گا۔
support-nobody =
    یہ مدد دینے والوں سے ابھی میرے ذریعے رابطہ نہیں ہو سکتا۔ ٹاسک فورس دفتر کو بتا دیا گیا ہے۔ فون پر نفسیاتی مدد: 12356۔
support-mine =
    <b>آپ کی مدد کے لیے ایک شخص مقرر ہے: { $kind }</b>
    وہ آپ کو لکھیں گے۔ صرف وہی دیکھتے ہیں کہ آپ کون ہیں۔
support-over =
    آپ کی { $kind } اب بند ہے۔ ضرورت ہو تو کسی بھی وقت پھر بھیجیں: /sos
support-revoke-psychology =
    .button = نفسیاتی مدد ختم کریں
support-revoke-law =
    .button = قانونی مدد ختم کریں
support-revoked =
    <b>آپ نے رضامندی واپس لے لی: { $kind }</b>
    جو اسے سنبھال رہا تھا، وہ اب نہیں دیکھتا کہ آپ کون ہیں۔
    .toast = واپس لے لی۔

# What those read who give support. $case: its number.
support-call =
    <b>کسی کو یہ چاہیے: { $kind }</b>
    معاملہ { $case } · { $campus } · { $day }
    کون ہے، یہ صرف وہ ایک شخص دیکھتا ہے جو سنبھالے۔
support-take =
    .button = یہ میرے ذمے
support-case =
    <b>معاملہ { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] کوئی جو فہرست میں نہیں
    }
    { $link }
    رضامندی: { $day }
    { $contacts }
    یہ صرف آپ دیکھتے ہیں۔ ہر بار دیکھنا رجسٹر میں لکھا جاتا ہے، مگر یہ نہیں کہ کس کے بارے میں۔
    .toast = اب یہ آپ کے ذمے ہے۔
support-contact-none =
    .name = ابھی بات نہیں ہوئی
support-contact =
    .name = { $spoken ->
        [yes] دن { $number }: بات ہو گئی
       *[no] دن { $number }: رابطہ نہیں ہوا
    }
support-day =
    معاملہ { $case }، دن { $number }: کیا طالب علم سے بات ہو گئی؟
    .toast = لکھ لیا۔
support-spoke =
    .button = بات ہو گئی
support-missed =
    .button = رابطہ نہیں ہوا
support-close =
    .button = معاملہ بند کریں
support-look =
    .button = کون ہے؟
support-waiting =
    معاملہ { $case } ({ $kind }، { $campus }) ایک دن سے منتظر ہے، اور کسی نے نہیں سنبھالا۔ براہِ کرم کسی کو یہ ذمہ داری دیں: /invite
# $state: what became of the case.
support-state = معاملہ { $case }: { $state ->
        [assigned] کسی نے سنبھال لیا ہے۔
        [closed] یہ بند ہے۔
        [released] یہ پھر کھلا ہے، ایسی مدد دینے والا کوئی بھی سنبھال سکتا ہے۔
       *[redacted] طالب علم نے رضامندی واپس لے لی ہے۔ براہِ کرم اس بارے میں انہیں مزید نہ لکھیں۔
    }
    .toast = بند ہو گیا۔
