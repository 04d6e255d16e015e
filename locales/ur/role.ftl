### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] آپریٹر
        [admin] ٹاسک فورس دفتر
        [member] ٹاسک فورس رکن
        [police] کیمپس پولیس
        [lead] کالج کا ذمہ دار
        [counsellor] کونسلر
        [deputy] نائب مانیٹر
        [secretary] یوتھ لیگ سیکرٹری
        [safety] سلامتی افسر
        [volunteer] رضاکار
        [supporter] متاثرین کی مدد
        [viewer] صرف دیکھنے والا
        [steward] زبان کا نگران
       *[monitor] کلاس مانیٹر
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }، { $place }
role-everywhere =
    .name = پوری یونیورسٹی
role-console =
    .name = آپریٹر، کنسول پر

# Who may, line by line: roles and numbers, never names.
role-needed = آپ کو اس کی اجازت نہیں۔ جنہیں ہے:
role-holders = { $role }: { $count ->
    [0] ابھی کوئی نہیں
   *[other] { $count }
}
role-console-only = آپریٹر صرف مشین کے کنسول پر بلائے جاتے ہیں، اسے چلانے والے کی طرف سے۔

# A link that works once, for whoever invites.
role-link =
    <b>دعوت: { $role }</b>
    { $url }
    { $origin ->
        [delegated] قبول ہونے پر اس وقت تک رہے گی: { $until }، اور آپ کی اپنی ذمہ داری آپ کے پاس رہے گی۔
        [handed_over] قبول ہوتے ہی آپ کی ذمہ داری ختم ہو جائے گی، اور ان کی اس وقت تک رہے گی: { $until }۔
       *[invited] قبول ہونے پر اس وقت تک رہے گی: { $until }۔
    }
    لنک ایک بار چلتا ہے، 72 گھنٹے کے اندر۔ اسی شخص کو نجی طور پر بھیجیں، گروپ میں نہیں۔

# What whoever opens it sees.
role-offer =
    <b>آپ کو اس ذمہ داری کی دعوت ہے: { $role }</b>
    { $origin ->
        [delegated] آپ کچھ عرصہ قائم مقام ہوں گے؛ ذمہ داری بلانے والے کے پاس رہتی ہے۔
        [handed_over] یہ حوالگی ہے: آپ کے قبول کرتے ہی بلانے والے کی ذمہ داری ختم ہو جاتی ہے۔
       *[invited] یہ تقرر ہے۔
    }
    بلانے والا: { $issuer }
    مدت تک: { $until }
    قبول کرنے پر میں آپ کا اکاؤنٹ نمبر اور یہ ذمہ داری رکھتا ہوں، نام نہیں۔ اگر یہ آپ کے لیے نہیں تو “یہ میں نہیں” دبائیں۔
role-accept =
    .button = قبول کریں
    .toast = قبول ہو گئی۔
role-decline =
    .button = یہ میں نہیں
    .toast = ٹھیک ہے، یہ دعوت منسوخ ہے۔
role-accepted =
    اب آپ کی ذمہ داری: { $role }، مدت تک { $until }۔
    آپ کیا کر سکتے ہیں، یہ دیکھنے کو /help بھیجیں، اپنی ذمہ داریاں دیکھنے کو /roles
role-declined = دعوت منسوخ ہے، اور کچھ نہیں بدلا: { $role }۔

# To whoever invited.
role-taken =
    آپ کی دعوت قبول ہو گئی: { $role }، مدت تک { $until }۔
    اگر غلط شخص تھا تو فوراً واپس لیں۔
role-turned-down = آپ کی دعوت لوٹ آئی: { $role }۔ جس نے کھولی، وہ نہیں جسے آپ بلانا چاہتے تھے۔ دیکھ کر پھر دعوت دیں۔

role-list = <b>آپ کی ذمہ داریاں</b>
role-list-none = آپ کی کوئی ذمہ داری نہیں۔ مشورے پڑھنے اور بٹن دبانے کے لیے اس کی ضرورت نہیں۔
role-item = { $role }، مدت تک { $until }

role-revoke =
    .button = واپس لیں
    .toast = واپس لے لی۔
role-revoke-one =
    .button = واپس لیں { $number }
role-revoke-list = <b>ذمہ داریاں جو آپ واپس لے سکتے ہیں</b>
role-revoke-item = <b>{ $number }</b> { $role }، { $from } سے { $until } تک
role-revoke-none = ایسی کوئی ذمہ داری نہیں جو آپ واپس لے سکیں۔
role-revoked = واپس لے لی: { $role }۔
role-lost = آپ کی ذمہ داری واپس لے لی گئی: { $role }۔ سوال ہوں تو ٹاسک فورس سے پوچھیں۔

# Cards to choose a role and a place.
role-choose =
    کسی کو کس ذمہ داری کی دعوت دینی ہے؟
    آپ لکھ بھی سکتے ہیں: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    کہاں؟ بٹن دبائیں یا یوں لکھیں: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    کون سی زبان؟ یوں لکھیں: /invite { $word } ru
role-pass = کون سی ذمہ داری حوالے کرنی ہے؟
role-lend = کس ذمہ داری کے لیے قائم مقام چاہیے؟

# After a handover, for each of the three.
role-handed-over = حوالے ہو گئی: { $role }۔ جانشین نے قبول کر لیا، اور آپ کی ذمہ داری ختم ہو گئی۔ شکریہ۔
role-passed-on =
    حوالے ہو گئی: { $role }۔ جانشین اب سے ذمہ دار ہے، مدت تک { $until }۔
    اگر غلط شخص ہے تو فوراً واپس لیں۔
role-state =
    <b>حوالگی کے وقت صورتِ حال</b>
    کلاسیں: { $classes }، جن میں سے گروپ والی: { $bound }
    رکے ہوئے گروپ: { $muted }؛ پہنچ سے باہر گروپ: { $lost }
    مشکوک پیغامات: { $doubts }
    جو دعوتیں ابھی کسی نے قبول نہیں کیں وہ حوالے نہیں ہوتیں؛ ضرورت ہو تو نئی بنائیں۔

# Once a week, to whoever is one level above.
role-orphans =
    <b>ذمہ داریاں جو کسی کے پاس نہیں: { $total }</b>
    یہ پچھلے ہفتے ختم ہوئیں۔ براہِ کرم /invite بھیج کر جانشین ڈھونڈیں۔
role-orphan = { $role }، ختم ہوئی { $ended }
role-orphans-more = مزید بھی ہیں: { $more }۔
role-unanswered =
    <b>کلاسیں جن کا مانیٹر اور کونسلر نہیں: { $total }</b>
    ان کا کوئی ذمہ دار نہیں۔ براہِ کرم /invite سے کسی کو دعوت دیں۔
role-unanswered-class = { $class }
