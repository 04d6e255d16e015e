### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = جانچ کوڈ <code>{ $code }</code> · اصلی؟ /verify

verify-genuine = <b>اصلی: جانچ کوڈ { $code } میرا ہے۔</b> یہ اس پیغام کے نیچے ہے:
# $at: since when.
verify-recalled = <b>واپس لیا گیا، تاریخ { $at }: جانچ کوڈ { $code } والا پیغام اب لاگو نہیں۔</b> وہ میرا تھا؛ براہِ کرم اس پر عمل نہ کریں۔ اس میں لکھا تھا:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = اس کا متن اب رکھا نہیں جاتا۔
verify-said = بھیجا گیا { $at }، منجانب: { $office }۔
verify-where = کہاں: گروپ { $classes }۔
verify-where-gone = کہاں: ایک گروپ جو اب کسی کلاس کا نہیں۔
verify-elsewhere = <b>ہوشیار: یہ وہ گروپ نہیں جہاں آپ پوچھ رہے ہیں۔</b> ہو سکتا ہے کسی نے کوڈ نقل کیا ہو۔
verify-compare = براہِ کرم ملا کر دیکھیں: اگر آپ کے سامنے کچھ اور لکھا ہے تو کوڈ نقل کیا گیا ہے۔ تب اس پر عمل نہ کریں۔

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>میرا نہیں: اس وقت کسی پیغام یا بیج کا کوڈ { $code } نہیں ہے۔</b>
    وہ جو کہتا ہے، نہ کریں: نہ رقم دیں، نہ تصدیقی کوڈ، نہ کوئی لنک کھولیں۔ کوڈ ایک بار پھر دیکھ لیں؛ بیج کا کوڈ صرف 10 منٹ چلتا ہے۔ شک ہو تو یہاں پوچھیں: { $contact }۔ رقم دے چکے ہیں؟ فوراً 110 ملائیں؛ مشورے کے لیے 96110۔

verify-badge = <b>اصلی بیج</b>
verify-badge-care = کیا یہ آپ کے سامنے والے شخص سے ملتا ہے؟ عملہ کبھی رقم، پاس ورڈ یا تصدیقی کوڈ نہیں مانگتا۔

verify-in-private = کوڈ کے سوالوں کا جواب میں نجی طور پر دیتا ہوں، تاکہ گروپ کو خلل نہ ہو۔
    .button = نجی طور پر جانچیں
