### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

# $lines: one for each place.
privacy-refused =
    لم يُحفظ. عدّله من فضلك وأرسله مرة أخرى.
    { $lines }
# $kind: what it is; $instead: what can stand there.
privacy-leak = يبدو أن فيه { $kind }؛ اكتب «{ $instead }».
# $quote: the words that say too much but lead to nobody.
privacy-leak-quoted = في «{ $quote }» تفصيل زائد؛ اكتب «{ $instead }».
privacy-kind = { $kind ->
    [identity_card] رقم هوية
    [mobile] رقم جوال
    [landline] رقم هاتف ثابت
    [bank_card] رقم بطاقة مصرفية
    [passport] رقم جواز أو تصريح
    [student_number] رقمًا جامعيًا
    [account] حساب محادثة
    [email] عنوان بريد إلكتروني
    [plate] رقم سيارة
    [room] غرفة سكن
    [building] مبنى سكن
    [class] اسم صف
    [name] اسم شخص
    [amount] مبلغًا دقيقًا
    [moment] وقتًا دقيقًا
    [combination] وصفًا قد يدل على شخص بعينه
   *[link] عنوان ويب
}
# What can stand there instead.
privacy-general = { $form ->
    [identity_card] (حُذف رقم الهوية)
    [mobile] (حُذف الهاتف)
    [landline] (حُذف الهاتف)
    [bank_card] (حُذف رقم البطاقة)
    [passport] (حُذف رقم الوثيقة)
    [student_number] (حُذف الرقم الجامعي)
    [account] (حُذف الحساب)
    [email] (حُذف العنوان)
    [plate] (حُذف رقم السيارة)
    [name] (حُذف الاسم)
    [room] غرفة في السكن
    [building] مبنى سكن
    [class] أحد الصفوف
    [college] إحدى الكليات
    [cohort] (حُذفت السنة)
    [student] طالب
    [abroad] من دولة أخرى
   *[country] دولة أخرى
}
# $surname: the surname.
privacy-name = { $surname } (حُذف الاسم الأول)
privacy-day-part = { $part ->
    [night] ليلًا
    [morning] صباحًا
    [afternoon] بعد الظهر
   *[evening] مساءً
}
# $digit: the first digit; $zeros: how many follow; $currency: of what money.
privacy-amount = أكثر من { $zeros ->
    [2] { $digit ->
        [1] مئة
        [2] مئتي
        [3] ثلاثمئة
        [4] أربعمئة
        [5] خمسمئة
        [6] ستمئة
        [7] سبعمئة
        [8] ثمانمئة
       *[9] تسعمئة
    }
    [3] { $digit ->
        [1] ألف
        [2] ألفي
        [3] ثلاثة آلاف
        [4] أربعة آلاف
        [5] خمسة آلاف
        [6] ستة آلاف
        [7] سبعة آلاف
        [8] ثمانية آلاف
       *[9] تسعة آلاف
    }
    [4] { $digit ->
        [1] عشرة آلاف
        [2] عشرين ألف
        [3] ثلاثين ألف
        [4] أربعين ألف
        [5] خمسين ألف
        [6] ستين ألف
        [7] سبعين ألف
        [8] ثمانين ألف
       *[9] تسعين ألف
    }
    [5] { $digit ->
        [1] مئة ألف
        [2] مئتي ألف
        [3] ثلاثمئة ألف
        [4] أربعمئة ألف
        [5] خمسمئة ألف
        [6] ستمئة ألف
        [7] سبعمئة ألف
        [8] ثمانمئة ألف
       *[9] تسعمئة ألف
    }
    [6] { $digit ->
        [1] مليون
        [2] مليوني
        [3] ثلاثة ملايين
        [4] أربعة ملايين
        [5] خمسة ملايين
        [6] ستة ملايين
        [7] سبعة ملايين
        [8] ثمانية ملايين
       *[9] تسعة ملايين
    }
    [7] { $digit ->
        [1] عشرة ملايين
        [2] عشرين مليون
        [3] ثلاثين مليون
        [4] أربعين مليون
        [5] خمسين مليون
        [6] ستين مليون
        [7] سبعين مليون
        [8] ثمانين مليون
       *[9] تسعين مليون
    }
    [8] { $digit ->
        [1] مئة مليون
        [2] مئتي مليون
        [3] ثلاثمئة مليون
        [4] أربعمئة مليون
        [5] خمسمئة مليون
        [6] ستمئة مليون
        [7] سبعمئة مليون
        [8] ثمانمئة مليون
       *[9] تسعمئة مليون
    }
   *[other] { $digit ->
        [1] مليار
        [2] ملياري
        [3] ثلاثة مليارات
        [4] أربعة مليارات
        [5] خمسة مليارات
        [6] ستة مليارات
        [7] سبعة مليارات
        [8] ثمانية مليارات
       *[9] تسعة مليارات
    }
} { $currency ->
    [dollar] دولار
    [euro] يورو
    [rouble] روبل
    [won] وون
   *[yuan] يوان
}
