### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.
### The words of a list’s heading, and what may stand in it, are English or Chinese: they stay as the list must have them.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>فہرست لگائی جا سکتی ہے</b>
    ابھی کچھ نہیں بدلا۔ تعداد اور اوپر کی فائل دیکھیں، پھر بٹن دبائیں۔ فہرست اس وقت تک منتظر ہے: { $until }۔
import-faulty =
    <b>{ $rows ->
        [one] { $rows } سطر میں غلطی ہے، اس لیے کچھ نہیں لیا گیا
       *[other] { $rows } سطروں میں غلطیاں ہیں، اس لیے کچھ نہیں لیا گیا
    }</b>
    اوپر کی فائل بتاتی ہے کون سی اور کیوں۔ براہِ کرم درست کر کے فہرست دوبارہ بھیجیں۔
import-same =
    <b>کلاس فہرست پہلے ہی بھیجی گئی فہرست جیسی ہے</b>
    لگانے کو کچھ نہیں۔
import-applied =
    <b>ہو گیا: کلاس فہرست بھیجی گئی فہرست جیسی ہے</b>
    .toast = فہرست لگا دی گئی۔
import-cancelled = منسوخ۔ کچھ نہیں بدلا، اور بھیجی گئی فہرست مٹا دی گئی۔
    .toast = منسوخ، کچھ نہیں بدلا۔

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = کل: نئے { $new }، بدلے { $changed }، دوسری کلاس سے { $moved }، گئے { $left }، پہلے جیسے { $same }
import-numbers = نئے { $new }، بدلے { $changed }، دوسری کلاس سے { $moved }، گئے { $left }، پہلے جیسے { $same }
import-class = { $class }: { $numbers }
import-understood = باقی سطروں میں: نئے { $new }، بدلے { $changed }، دوسری کلاس سے { $moved }، پہلے جیسے { $same }
import-more = { $count ->
    [one] اور مزید { $count } کلاس
   *[other] اور مزید { $count } کلاسیں
}

import-apply =
    .button = لگائیں
import-cancel =
    .button = منسوخ

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] فہرست کیا بدلتی ہے، ایک ایک طالب علم کا۔ اسپریڈ شیٹ پروگرام میں کھل سکتی ہے۔
   *[other] ہر غلطی اپنی سطر کے ساتھ، اور باقی سطریں کیا بدلتی ہیں۔ اسپریڈ شیٹ پروگرام میں کھل سکتی ہے۔
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = سطر
import-heading-kind =
    .name = کیا
import-heading-who =
    .name = کون
import-heading-note =
    .name = نوٹ
import-kind-mistake =
    .name = غلطی
import-kind-new =
    .name = نیا
import-kind-changed =
    .name = بدلا
import-kind-moved =
    .name = دوسری کلاس سے
import-kind-back =
    .name = واپس آیا
import-kind-left =
    .name = گیا
# $who: number in the class and shortened name.
import-who =
    .name = { $class }، { $who }
import-note-was =
    .text = پہلے: { $former }
import-note-other =
    .text = دوسرے زمرے یا دوسری زبان
import-note-back =
    .text = جا چکا تھا، اب واپس ہے
import-cut =
    .text = { $count ->
        [one] مزید { $count } سطر اس فائل میں نہیں آ سکی۔
       *[other] مزید { $count } سطریں اس فائل میں نہیں آ سکیں۔
    }
# One name after another.
import-listed =
    .text = { $list }، { $name }

# What a column of the list is called.
import-column-class =
    .name = class (کلاس)
import-column-seat =
    .name = seat (کلاس میں نمبر)
import-column-name =
    .name = name (نام)
import-column-number =
    .name = number (طالب علم نمبر)
import-column-segments =
    .name = segments (زمرے)
import-column-language =
    .name = language (زبان)
import-column-campus =
    .name = campus (کیمپس)
import-column-college =
    .name = college (کالج)
import-column-cohort =
    .name = cohort (داخلے کا سال)
import-column-cadence =
    .name = cadence (کتنی بار)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = “{ $column }” خالی ہے۔ براہِ کرم بھریں۔
import-fault-formula =
    .text = “{ $column }” فارمولا ہے یا اس طرح شروع ہوتا ہے۔ براہِ کرم صرف قدر چپکائیں۔
import-fault-strange =
    .text = “{ $column }” نہ متن ہے نہ عدد۔ براہِ کرم کالم کو متن کی شکل دیں۔
import-fault-seat =
    .text = “seat” (کلاس میں نمبر) 1 سے { $most } تک کا پورا عدد ہونا چاہیے۔
import-fault-name =
    .text = “name” (نام) میں کوئی حرف نہیں۔
import-fault-number =
    .text = “number” (طالب علم نمبر) میں 4 سے 20 حروف اور ہندسے ہونے چاہییں۔
import-fault-rounded =
    .text = اسپریڈ شیٹ پروگرام نے “number” (طالب علم نمبر) کو گول کر دیا۔ کالم کو متن کی شکل دے کر دوبارہ چپکائیں۔
import-fault-short =
    .text = “number” باقیوں سے چھوٹا ہے، شاید صفر گر گئے۔ کالم کو متن کی شکل دے کر دوبارہ چپکائیں۔
import-fault-identity-card =
    .text = “number” شناختی کارڈ نمبر ہے، جسے رکھنا منع ہے۔ براہِ کرم وہاں طالب علم نمبر لکھیں۔
import-fault-telephone =
    .text = “number” موبائل نمبر ہے، جسے رکھنا منع ہے۔ براہِ کرم وہاں طالب علم نمبر لکھیں۔
import-fault-class =
    .text = ایسی کوئی کلاس نہیں۔ براہِ کرم درست کریں، یا آپریٹر سے کلاس درج کرنے کو کہیں۔
import-fault-class-near =
    .text = “{ $word }” نام کی کوئی کلاس نہیں۔ کیا یہ { $nearest } ہے؟
import-fault-seat-twice =
    .text = سطر { $row } میں اسی کلاس کا یہی “seat” (نمبر) ہے۔
import-fault-number-twice =
    .text = سطر { $row } میں یہی “number” (طالب علم نمبر) ہے۔
import-fault-segment =
    .text = “segments” میں کوئی زمرہ نہیں۔ freshmen، graduating، international یا staff لکھیں، یا خالی چھوڑیں۔
import-fault-language =
    .text = یہ زبان مجھے معلوم نہیں۔ براہِ کرم خالی چھوڑیں۔
import-fault-not-spoken =
    .text = یہ زبان میں ابھی نہیں بولتا۔ براہِ کرم خالی چھوڑیں۔
import-fault-campus =
    .text = منصوبے میں ایسا کوئی کیمپس نہیں۔ براہِ کرم اس کا نام لکھیں۔
import-fault-new-class =
    .text = کلاس نئی ہے: اس کی پہلی سطر میں “campus” (کیمپس) اور “college” (کالج) چاہیے۔
import-fault-cohort =
    .text = “cohort” (داخلے کا سال) چار ہندسوں کا سال نہیں۔ درست کریں یا خالی چھوڑیں۔
import-fault-cadence =
    .text = “cadence” سے پتا نہیں چلتا کہ کتنی بار۔ daily، three_a_week یا weekly لکھیں، یا خالی چھوڑیں۔
import-fault-several-segments =
    .text = ایک کلاس کا صرف ایک زمرہ ہو سکتا ہے۔
import-fault-bad-class =
    .text = کلاس کا نام زیادہ سے زیادہ 40 حروف کا ہوتا ہے، اور زبانیں ایک یا دو۔
import-fault-class-twice =
    .text = سطر { $row } میں یہی کلاس ہے۔
import-fault-class-elsewhere =
    .text = کلاس پہلے ہی درج ہے، دوسرے کیمپس یا کالج میں۔
