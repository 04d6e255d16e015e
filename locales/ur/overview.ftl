### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    آخری تاریخ: { $due }
    درج: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(چھوٹ: { $exempt })
    }، { $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] تاریخ نہیں { $count }
    [planned] تاریخ طے { $count }
    [returned] لوٹائی گئیں { $count }
    [asked] منظوری کی منتظر { $count }
    [late] لیٹ { $count }
    [verified] تصدیق شدہ { $count }
    [peer] ہم جماعتوں کی تصدیق { $count }
   *[look] دیکھنا باقی { $count }
}
overview-never = { $count ->
    [0] ہر کلاس کم از کم ایک میٹنگ کر چکی ہے۔
   *[other] کلاسیں جنہوں نے اب تک کوئی میٹنگ نہیں کی: { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] ہوئی: { $on }
        [peer_verified] ہوئی: { $on }، ہم جماعتوں کی تصدیق
        [needs_look] ہوئی: { $on }، دیکھنا باقی
        [verified] ہوئی: { $on }، تصدیق شدہ
        [late_asked] ہوئی: { $on }، منظوری کی منتظر
        [exempt_asked] چھوٹ مانگی گئی
       *[exempt] چھوٹ ہے
    }{ $late ->
        [yes] { " " }(لیٹ)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · فون کریں: { $duties }
overview-nobody = { $line } · وہاں کسی کو بتایا نہیں جا سکتا
overview-duties =
    .name = { $list }، { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = سب کالج
overview-open =
    .button = { $sort ->
        [league_class] لیگ کلاسیں
        [league_day] لیگ کے دن
       *[class] کلاس میٹنگیں
    }{ $month ->
        [0] {""}
        [1] : جنوری
        [2] : فروری
        [3] : مارچ
        [4] : اپریل
        [5] : مئی
        [6] : جون
        [7] : جولائی
        [8] : اگست
        [9] : ستمبر
        [10] : اکتوبر
        [11] : نومبر
       *[12] : دسمبر
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] لیگ کلاسیں
            [league_day] لیگ کے دن
           *[class] کلاس میٹنگیں
        }
        [1] جنوری
        [2] فروری
        [3] مارچ
        [4] اپریل
        [5] مئی
        [6] جون
        [7] جولائی
        [8] اگست
        [9] ستمبر
        [10] اکتوبر
        [11] نومبر
       *[12] دسمبر
    }
overview-shown =
    .toast = نیچے موجود ہے۔

# The estimate. $certain: whether both ends are the same.
forecast-outlook = آخری تاریخ تک متوقع: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(تقریباً { $low } سے { $high })
    }
forecast-basis = { $past ->
    [0] یہ اندازہ اس مہینے کی رفتار، طے شدہ اور بدلی ہوئی تاریخوں سے ہے؛ پچھلے مہینے ابھی نہیں ہیں۔
   *[other] یہ اندازہ اس مہینے کی رفتار، طے شدہ اور بدلی ہوئی تاریخوں، اور پچھلے مہینوں کے ریکارڈ سے ہے، جن کی تعداد { $past } ہے۔
}
forecast-over = آخری تاریخ گزر گئی، اس لیے اندازہ لگانے کو کچھ نہیں بچا۔
forecast-calls = <b>سب سے پہلے کسے فون کریں (زیادہ اثر والے پہلے)</b>
forecast-no-calls = جس کلاس کا کام باقی ہے، اس کی تاریخ طے ہے؛ فون کی ضرورت نہیں۔
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] تاریخ بدلی، بار: { $times }
        [late] پچھلی بار وقت پر نہیں
        [passed] تاریخ گزر گئی، درج نہیں
        [none] تاریخ نہیں
        [returned] لوٹائی گئی، دوبارہ درج نہیں
       *[nobody] کسی کو بتایا نہیں جا سکتا
    }
forecast-reasons =
    .name = { $list }، { $reason }
forecast-open =
    .button = پیشگوئی
