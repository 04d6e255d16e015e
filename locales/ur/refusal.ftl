### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = اس کارڈ کی مدت ختم ہو گئی، اس کے بٹن اب نہیں چلتے۔
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = نیا کارڈ ابھی آپ کو بھیج دیا ہے۔
refusal-not-bound = یہ گروپ ابھی کسی کلاس سے نہیں جڑا۔ مانیٹر یا کونسلر مہم کے عملے سے اس کلاس کا لنک لے سکتا ہے۔
refusal-bad-duration = یہ مدت سمجھ نہیں آئی۔ لکھیں کتنے دن یا گھنٹے، زیادہ سے زیادہ 30 دن۔
refusal-bad-cadence = سمجھ نہیں آیا کہ کتنی بار۔ روزانہ، ہفتے میں تین بار یا ہفتے میں ایک بار ہو سکتا ہے۔
refusal-bad-quiet-hours = یہ اوقات سمجھ نہیں آئے۔ لکھیں خاموشی کب شروع اور کب ختم ہو، دن کے دو الگ وقت۔
refusal-no-such-language = میں ابھی یہ زبان نہیں بولتا۔ کون سی بولتا ہوں، دیکھنے کو /language بھیجیں۔
refusal-no-such-class = اس نام کی کوئی کلاس نہیں: { $class }۔ براہِ کرم نام دیکھیں۔
refusal-class-exists = اس نام کی کلاس پہلے سے ہے: { $class }۔
refusal-bad-class-name = کلاس کا نام ایک سطر میں 1 سے 40 حروف کا ہوتا ہے۔
refusal-bad-languages = کلاس کی ایک یا دو زبانیں ہو سکتی ہیں۔

refusal-bad-invitation = سمجھ نہیں آیا کہ کون سی ذمہ داری یا کہاں۔ پہلے ذمہ داری لکھیں پھر جگہ، درمیان میں خالی جگہ۔
refusal-wrong-scope = یہ ذمہ داری وہاں نہیں ہو سکتی۔ مانیٹر، نائب مانیٹر، یوتھ لیگ سیکرٹری اور سلامتی افسر کلاس کے، کونسلر کلاس یا کالج کے، کالج کے ذمہ دار کالج کے، پولیس اور رضاکار کیمپس کے، رکن شعبے کے ہوتے ہیں۔
refusal-no-such-place = اس نام کی کوئی کلاس، کالج، کیمپس یا شعبہ نہیں: { $place }۔ براہِ کرم نام دیکھیں۔
refusal-which-campus = کالج { $college } ایک سے زیادہ کیمپس میں ہے۔ براہِ کرم کیمپس کا نام بھی لکھیں۔
refusal-invitation-unknown = یہ دعوت درست نہیں۔ دیکھیں کہ پورا لنک نقل ہوا ہے، یا نئی مانگیں۔
refusal-invitation-expired = یہ دعوت اب کارآمد نہیں، اور کچھ نہیں بدلا۔ براہِ کرم نئی مانگیں۔
refusal-invitation-used = یہ دعوت پہلے استعمال ہو چکی؛ لنک ایک بار چلتا ہے۔ اگر آپ نہیں تھے تو بلانے والے کو فوراً بتائیں۔
refusal-invitation-own = یہ دعوت آپ کی اپنی ہے۔ اسے اس شخص کو بھیجیں جسے بلانا چاہتے ہیں۔
refusal-bad-delegation = لکھیں کتنے دن کوئی آپ کا قائم مقام ہو۔ اس ذمہ داری کے لیے زیادہ سے زیادہ { $days } دن۔
refusal-nothing-to-pass-on = آپ کے پاس حوالے کرنے یا ادھار دینے کو کوئی ذمہ داری نہیں۔ ادھار ملی ذمہ داری آگے نہیں دی جا سکتی۔
refusal-grant-over = یہ ذمہ داری پہلے ہی ختم ہو چکی۔

# While somebody is bound to the roster.
refusal-class-card-old = یہ لنک اب نہیں چلتا۔ کلاس گروپ کے کارڈ کے نیچے “جڑیں” دبائیں، یا /bind اپنی کلاس کے نام کے ساتھ بھیجیں۔
refusal-which-class = براہِ کرم اپنی کلاس کا نام بھی لکھیں۔
refusal-no-roster = کلاس { $class } کی فہرست ابھی درج نہیں ہوئی، اس لیے کوئی نہیں جڑ سکتا۔ براہِ کرم کونسلر کو بتائیں۔
refusal-bad-tail = سمجھ نہیں آیا۔ براہِ کرم صرف چار ہندسے بھیجیں: طالب علم نمبر کے آخری چار۔ اور کسی بات کے لیے /help بھیجیں۔
refusal-already-somebody = آپ پہلے ہی جڑے ہیں: { $who } ({ $class })۔ بدلنے کے لیے /rebind بھیجیں۔
refusal-nobody = آپ ابھی نہیں جڑے۔ کلاس گروپ کے پہلے کارڈ کے نیچے “جڑیں” دبائیں، یا /bind اپنی کلاس کے نام کے ساتھ بھیجیں۔
refusal-binding-settled = آپ خود اسے اس وقت تک بدل سکتے تھے: { $since }۔ مانیٹر یا کونسلر سے کہیں کہ پہلے عملے سے الگ کروائے۔
refusal-student-taken = نہیں جوڑا گیا: { $who } دوسرے اکاؤنٹ سے جڑا ہے۔ اگر وہ آپ کا پرانا ہے یا آپ کا ہے ہی نہیں، تو مانیٹر یا کونسلر سے کہیں کہ پہلے عملے سے الگ کروائے۔
refusal-no-such-seat = کلاس { $class } میں اس نمبر کا طالب علم نہیں: { $seat }۔
refusal-student-free = اس سے کوئی اکاؤنٹ نہیں جڑا: { $who }۔
refusal-student-online = ایک اکاؤنٹ جڑا ہے، اس لیے آف لائن نہیں لکھا جا سکتا: { $who }۔ پہلے الگ کریں۔
# When somebody wants to be forgotten.
refusal-has-role = آپ کے پاس ابھی ذمہ داری ہے، جسے کسی کو سنبھالنا ہوگا۔ دیکھیں /roles، پھر /handover استعمال کریں یا مقرر کرنے والے سے واپس لینے کو کہیں۔ اس کے بعد پھر /forget بھیجیں۔
refusal-tries-remembered = ابھی آپ کی شناخت نہیں ملی تھی۔ تاکہ کوئی دوسرے کا روپ نہ دھار سکے، /forget اس وقت کے بعد بھیجیں: { $until }۔

refusal-group-taken = یہ گروپ پہلے سے جڑا ہے۔ پہلے یہاں /unbind بھیجیں، پھر نئے سرے سے جوڑیں۔
refusal-group-bound = کچھ نہیں کرنا: یہ گروپ پہلے ہی کلاس { $class } سے جڑا ہے۔
refusal-which-group = کون سی کلاس؟ آپ کئی کے ذمہ دار ہیں یا کسی کے نہیں، اس لیے نام بھی لکھیں۔
refusal-bad-term = سمسٹر کا کوڈ زیادہ سے زیادہ 16 حروف، ہندسوں اور ڈیش کا ہوتا ہے، اور آخری دن پہلے دن کے بعد آتا ہے۔
refusal-no-such-term = اس نام کا کوئی سمسٹر ختم نہیں ہوا: { $term }۔
refusal-term-needs-list = ایک سمسٹر پہلے سے ہے۔ اگلا سب کی فہرست کے ساتھ شروع ہوتا ہے۔
refusal-bad-cohort = بیچ وہ سال ہے جس میں کلاس آئی، چار ہندسوں میں۔

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = اس فائل میں فہرست نہیں۔ فہرست کے ساتھ دوبارہ محفوظ کریں۔
refusal-file-too-large = فائل { $mib } MB سے بڑی ہے۔ صرف فہرست والی شیٹ رکھیں۔
refusal-file-compound = یہ پرانی .xls فائل ہے یا پاس ورڈ والی۔ بغیر پاس ورڈ .xlsx میں محفوظ کریں۔
refusal-file-not-a-workbook = یہ .xlsx فائل نہیں۔ اسپریڈ شیٹ پروگرام میں کھول کر .xlsx میں محفوظ کریں۔
refusal-file-macros = اس فائل میں میکرو ہیں، اس لیے میں نہیں پڑھتا۔ ان کے بغیر .xlsx میں محفوظ کریں۔
refusal-file-damaged = یہ فائل خراب ہے۔ اسپریڈ شیٹ پروگرام میں کھول کر دوبارہ محفوظ کریں۔
refusal-file-bomb = اس فائل میں فہرست سے کہیں زیادہ کچھ ہے۔ صرف فہرست والی شیٹ رکھیں۔
refusal-file-several-sheets = اس فائل کی کئی شیٹوں میں کچھ لکھا ہے۔ صرف فہرست والی رکھیں۔
refusal-file-encoding = اس فائل کا متن نہیں پڑھا جاتا۔ اسے .xlsx یا “CSV UTF-8” میں محفوظ کریں۔
refusal-file-rows = اس فہرست میں { $most } سے زیادہ سطریں ہیں۔ اسے کالج کے حساب سے بانٹ دیں۔
refusal-file-columns = سطر { $row } میں { $most } سے زیادہ کالم ہیں۔ صرف فہرست کے کالم رکھیں۔
refusal-file-huge-cell = سطر { $row } کے ایک خانے میں { $most } سے زیادہ حروف ہیں۔ کیا وہاں اقتباس کا نشان رہ گیا؟
# $missing: names of columns.
refusal-file-no-heading = اوپر کی کسی سطر میں سب کالموں کے نام نہیں۔ سرخی کی سطر لکھیں؛ غائب: { $missing }۔
refusal-file-column-twice = سطر { $row } میں کالم “{ $column }” دو بار ہے۔ ایک رکھیں۔
refusal-file-lost = فائل نہیں پہنچی، اور کچھ نہیں بدلا۔ براہِ کرم دوبارہ بھیجیں۔
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = { $count ->
    [one] کچھ نہیں لیا گیا: فہرست میں { $count } کلاس آپ کی نہیں ({ $classes })۔ صرف اپنی کلاسوں کی سطریں بھیجیں۔
   *[other] کچھ نہیں لیا گیا: فہرست میں { $count } کلاسیں آپ کی نہیں ({ $classes })۔ صرف اپنی بھیجیں۔
}
refusal-taken-from-others = کچھ نہیں لیا گیا: فہرست ان کلاسوں سے طلبہ نکالتی ہے جو آپ کی نہیں: { $classes }۔ کسی ایسے سے کہیں جو دونوں کا ذمہ دار ہو، جیسے کالج کا ذمہ دار۔
refusal-import-over = یہ فہرست لگ چکی، منسوخ ہوئی، بدل دی گئی یا بہت پرانی ہے۔ کلاس فہرست بدلنے کے لیے دوبارہ بھیجیں۔
refusal-roster-moved = موازنے کے بعد کلاس فہرست بدل گئی، اس لیے کچھ نہیں لگا۔ براہِ کرم فہرست دوبارہ بھیجیں۔

# Tasks of the plan.
refusal-which-item = کون سا کام؟ براہِ کرم نمبر بھی لکھیں۔
refusal-no-such-item = ایسا کوئی کام نہیں جو آپ دیکھ سکیں: { $item }۔ سب دیکھنے کو /items all بھیجیں۔
refusal-no-meeting-then = اس مہینے ایسی کوئی میٹنگ نہیں: { $month }۔
refusal-many-such-items = نمبر { $item } میں کئی کام ہیں۔ بھیجیں /items { $item } اور مطلوبہ کھولیں۔
refusal-item-not-so = یہ کام اس دوران آگے بڑھ چکا: { $state }۔
refusal-correction-over = ثبوت 24 گھنٹے کے اندر درست ہو سکتا ہے۔ براہِ کرم ٹاسک فورس دفتر سے کہیں۔
refusal-nothing-to-undo = صرف اپنا آخری قدم 2 منٹ کے اندر واپس لیا جا سکتا ہے۔
refusal-nobody-to-hand-to = ابھی کوئی اور نہیں جسے دیا جائے۔ براہِ کرم ٹاسک فورس دفتر سے کہیں۔
refusal-bad-words = براہِ کرم 1 سے { $most } حروف لکھیں۔
refusal-proof-too-large = فائل { $mib } MB سے بڑی ہے۔ چھوٹی فائل یا لنک بھیجیں۔
refusal-proof-not-kept = فائل محفوظ نہ ہو سکی۔ براہِ کرم دوبارہ بھیجیں۔
refusal-proof-lost = اس ثبوت کی فائل نہیں مل رہی۔ آپریٹر اسے لاگ میں دیکھتا ہے؛ فائل دوبارہ منگوائیں۔
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = یہ لفظ معلوم نہیں: “{ $word }”۔ کالج، کلاس، شعبہ، مہینہ، دن، قسم، کام یا نمبر لکھیں۔
refusal-ledger-unknown-near = یہ لفظ معلوم نہیں: “{ $word }”۔ کیا آپ کا مطلب یہ تھا: { $near }؟
refusal-ledger-days = یہ دن درست نہیں: انہیں { $since } اور { $until } کے درمیان ہونا چاہیے، اور پہلا آخری سے پہلے۔
refusal-ledger-long = یہ بہت لمبا ہے، سمجھ نہیں آیا۔ صرف جگہ، دن اور قسم لکھیں جو چاہیے۔
refusal-ledger-no-entry = رجسٹر میں یہ اندراج نہیں: { $entry }۔
refusal-ledger-which = کون سا اندراج درست کرنا ہے؟ پہلے نمبر لکھیں پھر وجہ۔
refusal-ledger-corrected-by = اندراج { $entry } پہلے ہی { $by } سے درست ہو چکا، اور اندراج صرف ایک بار درست ہوتا ہے۔ اب بھی غلط ہو تو { $by } کو درست کریں۔
refusal-ledger-corrected = اندراج { $entry } پہلے ہی درست ہو چکا، اور اندراج صرف ایک بار درست ہوتا ہے۔
refusal-ledger-reason = نمبر کے بعد لکھیں کہ اندراج کیوں درست ہو رہا ہے۔
refusal-ledger-nothing = براہِ کرم لکھیں کہ کیا کیا گیا۔
refusal-ledger-long-note = یہ بہت لمبا ہے: زیادہ سے زیادہ { $most } حروف۔
refusal-ledger-over = یہ کارڈ نمٹ چکا یا بہت پرانا ہے۔ اپنا /ledger حکم دوبارہ بھیجیں۔
refusal-ledger-export = آپ کی پہلے مانگی فائل ابھی بن رہی ہے۔ اس کا انتظار کریں، پھر اگلی مانگیں۔
# Kits for class meetings.
refusal-no-meetings = منصوبے میں ووٹ والی کلاس میٹنگ نہیں، اس لیے میٹنگ کا مواد نہیں۔
refusal-no-contest = منصوبے میں کوئز مقابلہ نہیں۔ خود کو آزمانے کے لیے /quiz بھیجیں۔
refusal-no-group = کلاس { $class } کا ایسا کوئی گروپ نہیں جہاں میں لکھ سکوں، اس لیے وہاں ووٹ نہیں ہو سکتا۔ مواد متن کی صورت میں لیں اور ہاتھ اٹھا کر ووٹ دیں۔
refusal-kit-too-long = اس مواد کے الفاظ پول کے لیے بہت لمبے ہیں۔ دوسرا مواد چنیں، اور مہم کے عملے کو بتائیں۔

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = غیر حاضر لوگوں کے نمبر نہیں ہیں۔ یوں لکھیں “absent 3 17 22”، یا کوئی غیر حاضر نہ ہو تو “all here”۔
refusal-seats-not-one = یہ کلاس کا نمبر نہیں: “{ $what }”، اس لیے کچھ درج نہیں ہوا۔ صرف غیر حاضر لوگوں کے نمبر لکھیں، جیسے “absent 3 17 22”، یا صرف “all here”۔
refusal-seats-backwards = اس کی ترتیب الٹی ہے: “absent { $first }-{ $last }”، اس لیے کچھ درج نہیں ہوا۔ چھوٹا نمبر پہلے لکھیں: “absent { $last }-{ $first }”۔
refusal-seats-of-nobody = کلاس میں یہ نمبر کسی کا نہیں: { $seats }{ $more ->
        [0] {""}
       *[other] {" "}اور مزید { $more } بھی نہیں
    }، اس لیے کچھ درج نہیں ہوا۔ فہرست سے ملا کر پوری فہرست دوبارہ بھیجیں۔
refusal-seats-too-many = آپ نے { $absent } غیر حاضر لکھے، مگر فہرست میں صرف { $class } لوگ ہیں، اس لیے کچھ درج نہیں ہوا۔ دیکھ کر پوری فہرست دوبارہ بھیجیں۔
refusal-bad-notice = کچھ محفوظ نہیں ہوا: اعلان 1 سے { $most } حروف کا ہوتا ہے۔
refusal-notice-over = یہ اعلان نمٹ چکا یا ایک دن سے زیادہ پڑا رہا۔ نئے کے لیے /notice بھیجیں۔
refusal-notice-decided = یہ درخواست پہلے ہی نمٹ چکی۔
refusal-no-such-case = ایسا کوئی کیس نہیں جو آپ دیکھ سکیں۔ جو ہیں، وہ /cases سے دیکھیں۔
refusal-case-erased = اس کیس کا نجی حصہ مٹا دیا گیا؛ اسے کوئی پڑھ نہیں سکتا، نہ اس میں کچھ لکھ سکتا ہے۔
refusal-case-locked = یہ کیس نہیں کھلتا: اس نظام کی کلید فائل دوسری ہے۔ براہِ کرم آپریٹر کو بتائیں۔
refusal-bad-amount = یہ رقم سمجھ نہیں آئی، اس لیے کچھ محفوظ نہیں ہوا۔ رقم یوآن میں لکھیں، جیسے 3287.50 یا 21000۔
refusal-bad-case-day = یہ دن نہیں لیا جا سکتا: اسے یوں لکھیں 2025-04-07، نہ آنے والا دن ہو، نہ 3 سال سے زیادہ پرانا۔
refusal-bad-case-note = کچھ محفوظ نہیں ہوا: نوٹ 1 سے { $most } حروف کا ہوتا ہے۔
refusal-bad-case-number = کون سا کیس؟ اس کا نمبر لکھیں۔

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = مثالیں، حکم /language: <code>/زبان ur</code> یا <code>/زبان en</code>
usage-mute = مثالیں: <code>/mute 7d</code> یا <code>/mute 12h</code>
usage-cadence = مثالیں: <code>/cadence daily</code> یا <code>/cadence weekly</code>
usage-invite = مثالیں: <code>/دعوت مانیٹر IT-1</code> یا <code>/دعوت کونسلر School-of-IT</code>۔ بٹن سے چننے کو صرف /invite بھیجیں۔
usage-revoke = مثالیں: <code>/واپس مانیٹر IT-1</code> یا <code>/واپس کونسلر School-of-IT</code>۔ اپنی دی ذمہ داریاں دیکھنے کو صرف /revoke بھیجیں۔
usage-delegate = مثالیں، حکم /delegate: <code>/نیابت 3d</code> یا <code>/نیابت 7d</code>
usage-group = مثالیں: <code>/group Software One</code> یا <code>/group International One</code>
usage-bind = مثالیں، حکم /bind: <code>/جوڑیں Software One</code> یا <code>/جوڑیں International One</code>
usage-rebind = مثالیں، حکم /rebind: <code>/بدلیں Software One</code> یا <code>/بدلیں International One</code>
usage-quiet = مثالیں: <code>/quiet 20:00-09:00</code> یا <code>/quiet 23:30-07:00</code>۔ اپنے اوقات ختم کرنے کو /quiet off بھیجیں۔
usage-unbound = مثالیں: <code>/غیرمنسلک Software One</code> یا <code>/غیرمنسلک International One</code>۔ اپنی سب کلاسیں دیکھنے کو صرف /unbound بھیجیں۔
usage-items = مثالیں، حکم /items: <code>/کام سب</code> یا <code>/کام A2</code>
usage-done = مثالیں، حکم /done: <code>/مکمل A2</code> یا <code>/مکمل A2 https://example.edu.cn/1</code>
usage-ledger = مثالیں، حکم /ledger: <code>/رجسٹر اپریل مشورے</code> یا <code>/رجسٹر برآمد پچھلے مہینے csv</code>
usage-meeting = مثالیں: <code>/میٹنگ Software One</code> یا <code>/میٹنگ Computing</code>۔ اپنی دیکھنے کو صرف /meeting بھیجیں۔
refusal-meeting-not-so = یہ میٹنگ اس دوران آگے بڑھ چکی: { $state }۔
refusal-meeting-not-open = یہ میٹنگ اس وقت سے درج ہو سکتی ہے: { $opens }۔
refusal-meeting-day = { $why ->
    [future] وہ دن ابھی آنا ہے۔
    [before] وہ دن اس میٹنگ کے لیے بہت پہلے ہے۔
   *[long] صرف پچھلے 30 دن کی میٹنگ درج ہو سکتی ہے۔
}
refusal-meeting-nobody = کم از کم ایک شخص تو وہاں رہا ہوگا۔
refusal-meeting-heads = براہِ کرم بھیجیں کتنے لوگ تھے، 1 سے { $most } تک کا عدد۔
refusal-meeting-correction-over = آپ خود اسے 24 گھنٹے کے اندر درست کر سکتے ہیں۔ اب “درستی کی درخواست” دبائیں۔
usage-roll = مثالیں: <code>/فہرست Software One</code> یا <code>/فہرست International One</code>۔ اپنی کلاسوں میں سے چننے کو صرف /roll بھیجیں۔
refusal-meeting-no-picture = یہ فائل کھلنے والی تصویر نہیں۔ JPEG، PNG یا WebP تصویر بھیجیں۔
refusal-meeting-plan-over = وہ وقت گزر چکا۔ براہِ کرم دوسرا چنیں۔
usage-forecast = مثالیں، حکم /forecast: <code>/پیشگوئی اپریل</code> یا <code>/پیشگوئی مہینہ</code>۔ کالج بھی لکھ سکتے ہیں۔
usage-overview = مثالیں، حکم /meeting status: <code>/خلاصہ اپریل</code> یا <code>/خلاصہ مہینہ</code>۔ کالج بھی لکھ سکتے ہیں۔
usage-alert = مثالیں، حکم /alert: <code>/انتباہ</code> یا <code>/انتباہ A-12</code>۔
usage-aware = مثالیں، حکم /aware: <code>/آگاہی</code> یا <code>/آگاہی School of Computing</code>۔
refusal-meeting-own = یہ میٹنگ آپ نے خود درج یا درست کی؛ تصدیق کسی اور کو کرنے دیں۔
refusal-check-over = اس پیغام کا جواب دیا جا چکا ہے، یا اسے واپس لے لیا گیا۔
usage-case = مثالیں، حکم /case: <code>/کیس نیا</code> یا <code>/کیس C-12</code>۔
usage-cases = مثالیں، حکم /cases: <code>/کیسز کھلے</code> یا <code>/کیسز موازنہ</code>۔
refusal-contact-bad = یہ سمجھ نہیں آیا۔ کیمپس، دفتر اور ایک سے تین نمبر لکھیں۔
refusal-contact-phone = “{ $typed }” فون نمبر نہیں لگتا۔ براہِ کرم علاقے کے کوڈ اور ڈیش کے ساتھ نمبر، موبائل نمبر، یا 4 سے 8 ہندسوں کا اندرونی نمبر لکھیں۔
usage-contact = مثالیں: <code>/رابطہ سکیورٹی 96110</code> یا <code>/رابطہ پولیس 110 8:00-22:00</code>۔ کسے فون کریں، یہ دیکھنے کو صرف /contact بھیجیں۔
refusal-sos-often = آپ ایک دن میں { $most } بار مدد مانگ چکے ہیں، میں اس سے زیادہ آگے نہیں پہنچا سکتا۔ براہِ کرم 110 ملائیں، یا کیمپس کے نمبروں پر فون کریں: /contact
refusal-sos-over = یہ درخواست کوئی اور سنبھال رہا ہے، یا یہ ختم ہو چکی ہے۔
refusal-support-over = اسے کوئی اور سنبھال رہا ہے، یا یہ ختم ہو چکا ہے۔
refusal-contact-lacking = منصوبہ شائع ہونے سے پہلے درج کریں کہ لوگ کسے فون کریں: سکیورٹی آفس یا کیمپس پولیس کا نمبر ابھی نہیں ({ $campuses })۔ بھیجیں: /contact
refusal-bad-code = کوڈ آٹھ حروف اور ہندسوں کا ہوتا ہے، جیسے K7F3-QX2M۔
refusal-too-many-codes = بہت سے غلط کوڈ آئے۔ تاکہ کوئی اندازے سے کوڈ نہ ڈھونڈ لے، براہِ کرم انتظار کریں، اس وقت تک: { $until }۔ تب تک جسے آپ جانچ نہ سکیں، اس پر عمل نہ کریں۔
usage-verify = مثالیں: <code>/verify K7F3-QX2M</code> یا <code>/verify k7f3 qx2m</code>۔ کوڈ پیغام کے آخر میں یا بیج پر ہوتا ہے۔
usage-guard = مثالیں: <code>/حفاظت Software One</code> یا <code>/حفاظت International One</code>۔ اپنی کلاسوں کے گروپ دیکھنے کو صرف /guard بھیجیں۔
usage-words = مثالیں: <code>/ترجمے tip police-1 ru</code> یا <code>/ترجمے quiz police-1</code>۔ پڑھنے والوں کی اطلاعیں دیکھنے کو صرف /words بھیجیں۔
refusal-alert-not-so = اس انتباہ کے ساتھ اب یہ نہیں ہو سکتا۔ اسے /alert سے دوبارہ دیکھیں۔
refusal-alert-changed = آپ کے دیکھنے کے بعد انتباہ بدل گیا ہے۔ براہِ کرم اسے دوبارہ دیکھیں۔
refusal-own-alert = یہ انتباہ آپ نے خود لکھا؛ اسے کوئی دوسرا شخص جانچے۔
refusal-alert-without-advice = انتباہ میں کم از کم ایک بات ہو کہ کیا کرنا ہے۔ براہِ کرم ایک چنیں۔
refusal-alert-without-consent = کیس تازہ ہے۔ براہِ کرم بتائیں کہ متعلقہ شخص راضی ہے، یا یہ کہ کوئی پہچانا نہیں جا سکتا۔
refusal-bad-alert-note = نوٹ چینی میں اور 1 سے { $most } حروف کا ہوتا ہے۔ براہِ کرم دوبارہ بھیجیں۔
refusal-wrong-alert-code = یہ وہ کوڈ نہیں، اس لیے کچھ نہیں بھیجا گیا۔ براہِ کرم ویسا ہی لکھیں جیسا اوپر ہے۔
refusal-no-such-alert = ایسا کوئی انتباہ نہیں جو آپ دیکھ سکیں: { $number }۔
refusal-alert-for-nobody = یہ انتباہ کسی کو نہیں ملے گا۔ براہِ کرم دوسرے لوگ چنیں۔
refusal-alert-list-full = زیادہ سے زیادہ { $most }۔ براہِ کرم پہلے ایک ہٹائیں۔
refusal-question-flawed = <b>سوال اس طرح نہیں لیا جا سکتا۔</b> براہِ کرم درست کر کے پورا فارم دوبارہ بھیجیں:
refusal-question-own = یہ سوال آپ نے خود لکھا، اس لیے اسے ٹاسک فورس دفتر کا کوئی اور شخص جانچے۔ اگر کوئی اور نہ ہو تو /invite سے کسی دوسرے شخص کو یہ ذمہ داری دیں۔
refusal-question-not-so = { $state ->
        [draft] یہ سوال دوسرے شخص کا منتظر ہے۔
        [returned] یہ سوال لکھنے والے کو واپس بھیجا گیا۔
        [retired] یہ سوال بند کیا جا چکا ہے۔
       *[approved] یہ سوال پہلے سے استعمال میں ہے۔
    }
refusal-words-many = ایک دن میں زیادہ سے زیادہ { $most } ترجموں کی اطلاع دی جا سکتی ہے۔ براہِ کرم کل جاری رکھیں۔
refusal-words-unknown = ایسا کوئی متن یا ایسی کوئی زبان نہیں ہے۔
refusal-words-flawed = { $flaw ->
    [markup] کوئی ٹیگ نامعلوم ہے یا بند نہیں ہوا، یا اکیلا &amp; یا &lt; ہے۔ بٹنوں اور مختصر اطلاعات میں ٹیگ نہیں ہوتے۔
    [variables] خم دار قوسین میں وہی ہونا چاہیے جو انگریزی میں ہے: { $wanted }
    [numbers] نمبر وہی ہونے چاہییں جو انگریزی میں ہیں: { $wanted }
    [long] زیادہ سے زیادہ { $wanted } حروف۔
    [same] متن پہلے ہی یہی ہے۔
   *[syntax] میں اسے پڑھ نہیں سکا۔ ہر خم دار قوس بند کریں، اور کوئی سطر نقطے، ستارے یا قوس سے شروع نہ کریں۔
}
