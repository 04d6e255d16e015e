### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>السلام علیکم، میں Wuzha ہوں، فراڈ کے خلاف یونیورسٹی کا مددگار</b>
    میں کلاس گروپوں میں فراڈ سے بچاؤ کے مشورے بھیجتا ہوں۔ میرا ذمہ دار دفتر: { $office }۔ میں کبھی رقم، تصدیقی کوڈ یا پاس ورڈ نہیں مانگتا۔
    دھوکا ہوا، یا یقین نہیں؟ پہلے ہر ادائیگی روک دیں۔ پولیس: 110۔ انسدادِ فراڈ لائن: 96110۔
    میں کیا کر سکتا ہوں، یہ دیکھنے کو /help بھیجیں، زبان بدلنے کو /language

help-student = <b>میں کیا کر سکتا ہوں</b>
help-staff = <b>آپ کی ذمہ داری کے حکم</b>
help-command = /{ $name }: { $about }
help-roster = اپنی کلاسوں کی فہرست تازہ کرنے کے لیے مجھے نجی چیٹ میں فہرست کی فائل بھیجیں (.xlsx یا .csv)۔ پہلے میں موازنہ کرتا ہوں؛ آپ کے کہے بغیر کچھ نہیں بدلتا۔
help-emergency = دھوکا ہوا، یا یقین نہیں؟ پہلے ہر ادائیگی روک دیں۔ پولیس: 110۔ انسدادِ فراڈ لائن: 96110۔

# $office: who runs the bot; $contact: where to ask, correct and have things deleted; the rest are days.
help-privacy =
    <b>رازداری</b>
    میرا ذمہ دار دفتر: { $office }۔

    میں کیا رکھتا ہوں: آپ کے اکاؤنٹ کا نمبر، آپ کی چنی ہوئی زبان اور آپ کی ایپ کی زبان، آپ نے کون سے کارڈ کب دبائے، کوئز اور فوری کوئز کے جواب، آپ کی ذمہ داریاں، خاموش اوقات، منصوبے کے کاموں میں آپ نے کیا کیا، کیا آپ نے سبسکرائب کیا، اور کیا آپ نے مدد مانگی یا نفسیاتی یا قانونی مدد پر راضی ہوئے۔ جڑنے کے بعد یہ بھی کہ آپ فہرست میں کون ہیں، اور کلاس بدلنے پر آپ نے کیا کہا۔
    فہرست میں کیا ہے: کلاس، کلاس میں نمبر، نام کا پہلا حرف یا ابتدائی حروف، زمرے اور زبان۔ طالب علم نمبر صرف بدلی ہوئی (خفیہ) شکل میں رکھے جاتے ہیں۔
    میں کیا نہیں رکھتا: گروپوں میں لوگ جو لکھتے ہیں، پورے نام، فون نمبر، شناختی یا بینک کارڈ نمبر۔ آپ مجھے نجی طور پر جو لکھیں، کام ہونے پر مٹ جاتا ہے؛ کوئی خرابی ہو تو زیادہ سے زیادہ { $set_aside } دن رہتا ہے۔
    کتنے دن: دبانے اور کوئز کے جواب { $taps }، میرے پیغامات کا متن { $texts }، پہلے کے جوڑ { $history }، ختم شدہ ذمہ داریاں { $roles }، مدد کی درخواستیں اور دی گئی مدد { $support }۔ جو پرانا ہو جائے، ہر رات ہٹا دیا جاتا ہے۔
    فراڈ کے کیس: یہ ناموں کے بغیر درج ہوتے ہیں۔ ٹھیک ٹھیک رقم اور نوٹ مہر بند رہتے ہیں، صرف پولیس افسر انہیں کھولتا ہے، ہر بار دیکھنا لکھا جاتا ہے، اور کیس بند ہونے کے { $cases } دن بعد انہیں کوئی نہیں کھول سکتا۔
    کون دیکھ سکتا ہے: گروپوں کو نہیں بتایا جاتا کہ آپ کون ہیں یا کس نے دبایا۔ کوئز اور فوری کوئز کے جواب آپ کے سوا کوئی نہیں دیکھتا، سوائے اعلانیہ پول کے، جس کے سوال میں یہ لکھا ہوتا ہے۔ مدد کی درخواست ہو تو ڈیوٹی عملہ صرف وہ جانتا ہے جو پہلے آپ کو دکھایا گیا؛ نفسیاتی یا قانونی مدد ہو تو صرف وہ ایک شخص جو مدد دے۔ عملہ صرف کلاس نمبر، مختصر نام اور تعداد دیکھتا ہے۔

    آپ کیا کر سکتے ہیں: میں آپ کے بارے میں کیا جانتا ہوں /me، سب کچھ فائل میں /mydata، غلطی درست کرنا /rebind، نجی مشورے بند کرنا /unsubscribe، مجھ سے خود کو بھلوانا /forget۔ سوال ہیں؟ رابطہ: { $contact }۔

# One phrase for each command, without a full stop. They stand in the list of commands.
command-start =
    .command = یہاں سے شروع کریں اور دیکھیں میں کون ہوں
command-help =
    .command = میں کیا کر سکتا ہوں
command-bind =
    .command = خود کو اپنی کلاس سے جوڑیں، جیسے /bind Software One
command-rebind =
    .command = غلط جوڑ 24 گھنٹے کے اندر خود بدلیں
command-me =
    .command = میں آپ کے بارے میں کیا جانتا ہوں
command-privacy =
    .command = میں کیا رکھتا ہوں، کون دیکھ سکتا ہے، آپ کیا کر سکتے ہیں
command-mydata =
    .command = آپ کے بارے میں جو کچھ رکھتا ہوں، ایک فائل میں
command-forget =
    .command = مجھ سے خود کو بھلوائیں
command-check =
    .command = مشکوک پیغام آگے بھیجیں اور جانیں کہ فراڈ لگتا ہے یا نہیں
command-sos =
    .command = دھوکا ہوا، یا یقین نہیں؟ ابھی کیا کریں، کسے فون کریں
command-contact =
    .command = کیمپس پر کسے فون کریں
command-quiz =
    .command = دو منٹ میں دیکھیں آپ فراڈ کو کتنا پہچانتے ہیں؛ نتیجہ صرف آپ دیکھتے ہیں
command-contest =
    .command = انسدادِ فراڈ کوئز مقابلہ: محدود وقت، سب سے اچھی کوشش، سرٹیفکیٹ
command-subscribe =
    .command = فراڈ سے بچاؤ کے مشورے نجی طور پر لیں
command-unsubscribe =
    .command = نجی مشورے بند کریں
command-quiet =
    .command = اپنے خاموش اوقات رکھیں، جیسے /quiet 20:00-09:00
command-unbound =
    .command = کلاس میں کون ابھی نہیں جڑا، اور کون یہ ایپ استعمال نہیں کرتا
command-roll =
    .command = کلاس کی کاغذی فہرست: A4 ورق، ہر طالب علم کے لیے ایک خانہ
command-language =
    .command = دوسری زبان چنیں
command-unconfirmed =
    .command = پیغامات جو شاید نہیں پہنچے، اور کیا انہیں دوبارہ بھیجنا ہے
command-kit =
    .command = کلاس میٹنگ کا مواد: کہانی، سوال، ووٹ، متن
command-classquiz =
    .command = کلاس گروپ سے ایک سوال پوچھیں؛ ہر ایک الگ جواب دیتا ہے
command-ledger =
    .command = رجسٹر سے پوچھیں، جیسے /ledger اپریل مشورے؛ نیز لکھیں، درست، برآمد
command-group =
    .command = گروپ جوڑیں یا اس کا لنک لیں: /group Software One
command-mute =
    .command = اس گروپ کے عام مشورے روکیں؛ /mute 7d سے 7 دن رکتے ہیں
command-unmute =
    .command = اس گروپ کے عام مشورے پھر شروع کریں
command-cadence =
    .command = مشورہ کتنی بار آئے: daily، 3 یا weekly
command-unbind =
    .command = اس گروپ کو کلاس سے الگ کریں اور مجھے رخصت کریں
command-roles =
    .command = آپ کی ذمہ داریاں اور ان کی مدت
command-today =
    .command = آج کیا کرنا ہے، کیا لیٹ ہے، کیا آپ کا منتظر ہے
command-items =
    .command = منصوبے کے کام: /items، /items all، /items A2، /items اپریل
command-done =
    .command = کام مکمل ہونے کی اطلاع دیں: /done A2 اور ایک لنک
command-overdue =
    .command = کیا لیٹ ہے، سب سے پرانا پہلے
command-forecast =
    .command = کون وقت پر میٹنگ کرے گا، کسے فون کرنا ہے
command-plan =
    .command = منصوبہ، اس میں کیا دیکھنا ہے، اور اسے شائع کرنا
command-notice =
    .command = کلاس گروپوں کو اعلان بھیجیں، ان کے بوجھ کی حد میں
command-burden =
    .command = اس ہفتے اور مہینے کلاسوں سے کیا مانگا گیا، پوائنٹس میں
command-case =
    .command = بٹنوں سے فراڈ کا کیس درج کریں، یا ایک دیکھیں: /case new، /case C-12
command-cases =
    .command = فراڈ کے کیس، اور اس سال کا پچھلے سال سے موازنہ: /cases trend
command-invite =
    .command = کسی کو ذمہ داری کی دعوت دیں: /invite monitor IT-1
command-revoke =
    .command = اپنی دی ہوئی ذمہ داری واپس لیں
command-handover =
    .command = اپنی ذمہ داری جانشین کے حوالے کریں
command-delegate =
    .command = کسی کو اپنا قائم مقام بنائیں: /delegate 7d

help-unknown-command = ایسا کوئی حکم نہیں: <code>/{ $word }</code>
help-nearest-commands = کیا آپ کا مطلب یہ تھا:
help-all-commands = سب حکم دیکھنے کے لیے /help بھیجیں۔
help-only-in-private = یہ حکم صرف نجی چیٹ میں چلتا ہے۔ میری تصویر دبائیں اور وہاں مجھے بھیجیں۔
help-only-in-a-group = یہ حکم صرف کلاس گروپ میں چلتا ہے۔
help-anonymous = آپ گمنام ایڈمن ہیں، اس لیے میں نہیں جان سکتا کہ آپ کون ہیں۔ گمنامی بند کر کے دوبارہ بھیجیں، یا مجھے نجی طور پر بھیجیں۔
help-too-fast = آپ میرے جواب سے زیادہ تیزی سے بھیج رہے ہیں۔ براہِ کرم ایک منٹ رکیں۔

help-apology = ہماری طرف کچھ خرابی ہو گئی؛ آپ کا قصور نہیں۔ براہِ کرم چند منٹ بعد پھر کوشش کریں۔ پھر بھی نہ ہو تو مہم کے عملے کو یہ نمبر دیں: <code>{ $code }</code>۔

help-choose-language = زبان چنیں:
help-language-chosen = اب سے میں آپ سے اس زبان میں بات کروں گا: { $language }۔
command-meeting =
    .command = اپنی کلاس کی میٹنگ درج کریں، طے کریں یا اس سے چھوٹ مانگیں
command-alert =
    .command = کلاسوں کو کسی کیس سے خبردار کریں، اور دیکھیں انتباہ کہاں تک پہنچے
command-pledge =
    .command = انسدادِ فراڈ عہد نامہ پڑھیں، دستخط کریں؛ ذمہ دار دیکھیں کتنوں نے کیے
command-aware =
    .command = لوگ عام فراڈ کو کتنا جانتے ہیں: تین عدد اور ایک خاکہ
command-review =
    .command = دوسروں کی میٹنگیں دیکھیں
command-verify =
    .command = جانچیں کہ پیغام یا بیج اصلی ہے یا نہیں، جیسے /verify K7F3-QX2M
command-badge =
    .command = کوڈ والا بیج دکھائیں، جسے دوسرے 10 منٹ تک جانچ سکتے ہیں
command-guard =
    .command = اپنے گروپ میں عملے سے ملتے جلتے ناموں کی خبر پائیں

command-course =
    .command = 14 days against scams: one private message a day, less than 1 minute

command-roleplay =
    .command = role-play: talk to a “fraudster” and see through the tricks
