### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>فراڈ سے بچاؤ کا مشورہ</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>فراڈ سے بچاؤ کا مشورہ: { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>کیا کریں:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = پڑھ لیا
tip-why =
    .button = یہ مشورہ کیوں؟

tip-why-key-date =
    .toast = آج انسدادِ فراڈ کیلنڈر کی تاریخ ہے، اور یہ مشورہ اسی کے لیے لکھا گیا ہے۔
tip-why-season =
    .toast = سال کے اس وقت یہ فراڈ زیادہ ہوتا ہے، اس لیے پہلے سے یاد دہانی ہے۔
tip-why-freshmen =
    .toast = یہ مشورہ نئے طلبہ کے لیے ہے، جنہیں دھوکے باز اکثر نشانہ بناتے ہیں۔
tip-why-graduating =
    .toast = یہ مشورہ فارغ التحصیل ہونے والے طلبہ کے لیے ہے: نوکری، کرائے اور قرض کے دھوکے اس وقت انہیں نشانہ بناتے ہیں۔
tip-why-international =
    .toast = یہ مشورہ بین الاقوامی طلبہ کے لیے ہے: دھوکے باز مقامی طریقوں سے ناواقفیت کا فائدہ اٹھاتے ہیں۔
tip-why-staff =
    .toast = یہ مشورہ عملے کے لیے ہے: دھوکے باز کام کی ادائیگیوں اور ای میل سے فائدہ اٹھاتے ہیں۔
tip-why-rotation =
    .toast = مشورے باری باری آتے ہیں اور 60 دن میں نہیں دہرائے جاتے۔ آج اس کی باری ہے۔
tip-why-cases-college =
    .toast = پچھلے 30 دنوں میں آپ کے کالج میں ایسے کیس رپورٹ ہوئے ہیں، اس لیے یہ مشورہ پہلے بھیجا گیا ہے۔
tip-why-cases-campus =
    .toast = پچھلے 30 دنوں میں آپ کے کیمپس میں ایسے کیس رپورٹ ہوئے ہیں، اس لیے یہ مشورہ پہلے بھیجا گیا ہے۔
tip-why-cases-university =
    .toast = پچھلے 30 دنوں میں یونیورسٹی میں ایسے کیس رپورٹ ہوئے ہیں، اس لیے یہ مشورہ پہلے بھیجا گیا ہے۔
tip-why-doubt =
    .toast = آپ کی کلاس کے فوری کوئز میں اس فراڈ کے بارے میں تذبذب نظر آیا، اس لیے یہ یاد دہانی ہے۔

tip-recorded =
    .toast = ✓ درج ہو گیا۔ { $seen ->
        [one] اس گروپ میں { $seen } شخص نے یہ پڑھا ہے۔
       *[other] اس گروپ میں { $seen } لوگوں نے یہ پڑھا ہے۔
    }
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ درج ہو گیا۔
tip-recorded-of =
    .toast = ✓ درج ہو گیا۔ { $seen ->
        [one] اس گروپ کے { $total } میں سے { $seen } شخص نے یہ پڑھا ہے۔
       *[other] اس گروپ کے { $total } میں سے { $seen } لوگوں نے یہ پڑھا ہے۔
    }
tip-already-recorded =
    .toast = پہلے ہی درج ہے، دوبارہ دبانے کی ضرورت نہیں۔
