### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

# $lines: one for each place.
privacy-refused =
    محفوظ نہیں ہوا۔ بدل کر دوبارہ بھیجیں۔
    { $lines }
# $kind: what it is; $instead: what can stand there.
privacy-leak = لگتا ہے اس میں { $kind } ہے؛ لکھیں: “{ $instead }”۔
# $quote: the words that say too much but lead to nobody.
privacy-leak-quoted = زیادہ تفصیل: “{ $quote }”؛ لکھیں: “{ $instead }”۔
privacy-kind = { $kind ->
    [identity_card] شناختی نمبر
    [mobile] موبائل نمبر
    [landline] لینڈ لائن نمبر
    [bank_card] بینک کارڈ نمبر
    [passport] پاسپورٹ یا اجازت نامے کا نمبر
    [student_number] طالب علم نمبر
    [account] چیٹ اکاؤنٹ
    [email] ای میل پتہ
    [plate] گاڑی کا نمبر
    [room] ہاسٹل کا کمرہ
    [building] ہاسٹل
    [class] کلاس
    [name] نام
    [amount] ٹھیک ٹھیک رقم
    [moment] ٹھیک ٹھیک وقت
    [combination] ایسا بیان جس سے شخص پہچانا جائے
   *[link] ویب پتہ
}
# What can stand there instead.
privacy-general = { $form ->
    [identity_card] (شناختی نمبر حذف)
    [mobile] (فون حذف)
    [landline] (فون حذف)
    [bank_card] (کارڈ نمبر حذف)
    [passport] (دستاویز نمبر حذف)
    [student_number] (طالب علم نمبر حذف)
    [account] (اکاؤنٹ حذف)
    [email] (پتہ حذف)
    [plate] (گاڑی نمبر حذف)
    [name] (نام حذف)
    [room] ہاسٹل کا ایک کمرہ
    [building] ایک ہاسٹل
    [class] ایک کلاس
    [college] ایک کالج
    [cohort] (سال حذف)
    [student] طالب علم
    [abroad] غیر ملکی
   *[country] ایک اور ملک
}
# $surname: the surname.
privacy-name = { $surname } (نام حذف)
privacy-day-part = { $part ->
    [night] رات کو
    [morning] صبح کو
    [afternoon] دوپہر کے بعد
   *[evening] شام کو
}
# $digit: the first digit; $zeros: how many follow; $currency: of what money.
privacy-amount = { $zeros ->
    [4] { $digit ->
        [1] دس
        [2] بیس
        [3] تیس
        [4] چالیس
        [5] پچاس
        [6] ساٹھ
        [7] ستر
        [8] اسی
       *[9] نوے
    }
    [6] { $digit ->
        [1] دس
        [2] بیس
        [3] تیس
        [4] چالیس
        [5] پچاس
        [6] ساٹھ
        [7] ستر
        [8] اسی
       *[9] نوے
    }
    [8] { $digit ->
        [1] دس
        [2] بیس
        [3] تیس
        [4] چالیس
        [5] پچاس
        [6] ساٹھ
        [7] ستر
        [8] اسی
       *[9] نوے
    }
   *[other] { $digit ->
        [1] ایک
        [2] دو
        [3] تین
        [4] چار
        [5] پانچ
        [6] چھ
        [7] سات
        [8] آٹھ
       *[9] نو
    }
} { $zeros ->
    [2] سو
    [3] ہزار
    [4] ہزار
    [5] لاکھ
    [6] لاکھ
    [7] کروڑ
    [8] کروڑ
   *[other] ارب
} { $currency ->
    [dollar] ڈالر
    [euro] یورو
    [rouble] روبل
    [won] وون
   *[yuan] یوآن
} سے زیادہ
