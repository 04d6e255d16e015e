### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>اعلان: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] پڑھنے کے بعد براہِ کرم نیچے کا بٹن دبائیں۔
        [form] براہِ کرم فارم بتائے گئے طریقے سے بھریں۔
        [photo] براہِ کرم فارم بتائے گئے طریقے سے بھریں اور تصویر لگائیں۔
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] ایک بار دبانا
        [form] فارم
        [photo] فارم اور تصویر
       *[nothing] صرف پڑھنا
    }
    .toast = ہر کلاس پر خرچ: { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔
notice-summary = <b>اس ہفتے کے اعلان ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = اعلان کیا ہے؟ براہِ کرم متن ویسا بھیجیں جیسا گروپ پڑھیں گے، زیادہ سے زیادہ { $most } حروف۔ جانے سے پہلے میں سب کچھ آپ کو دکھاؤں گا۔
notice-senders =
    <b>کس کے نام سے، اور کن کلاسوں کو؟</b>
    .button = دوسری کلاسیں
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = سب ({ $count }): { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>گروپ یہ پڑھیں گے</b>
    <blockquote>{ $post }</blockquote>
    کسے ملے گا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }، فی کلاس { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔ انہیں کیا کرنا ہے؟ نیچے چنیں۔
# Those with room have it; $classes are left.
notice-rest =
    <b>گنجائش والی کلاسوں کو بھیج دیا۔ باقی: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }</b>
    <blockquote>{ $post }</blockquote>
    فی کلاس { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔
notice-without-group = { $count ->
    [one] مزید { $count } کلاس کا ایسا گروپ نہیں جہاں میں لکھ سکوں، اسے یہ نہیں ملے گا۔
   *[other] مزید { $count } کلاسوں کا ایسا گروپ نہیں جہاں میں لکھ سکوں، انہیں یہ نہیں ملے گا۔
}
notice-over =
    <b>{ $count ->
        [one] { $count } کلاس ہفتے کی حد سے بڑھ جائے گی
       *[other] { $count } کلاسیں ہفتے کی حد سے بڑھ جائیں گی
    } (پوائنٹ: { $cap })</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … اور مزید { $count }
# $friday: when the summary goes out.
notice-choices = جمعے کے خلاصے میں رکھ سکتے ہیں ({ $friday }): اس کے سب اعلانوں کا کل ایک پوائنٹ ہے، فارم پھر بھی گنے جاتے ہیں۔ یا ٹاسک فورس دفتر فیصلہ کرے۔

notice-move =
    .button = { $step ->
        [send] بھیجیں
        [others] باقی کو بھیجیں: { $count }
        [hold] جمعے کے خلاصے میں
        [ask] دفتر سے پوچھیں
        [leave] اور کسی کو نہ بھیجیں
       *[drop] منسوخ
    }
notice-done =
    { $outcome ->
        [sent] <b>بھیجا جا رہا ہے: { $classes ->
            [one] { $classes } کلاس
           *[other] { $classes } کلاسیں
        }</b>
        [held] <b>جمعے کے خلاصے میں ({ $friday }): { $classes ->
            [one] { $classes } کلاس
           *[other] { $classes } کلاسیں
        }</b>
        [asked] <b>دفتر سے پوچھا گیا: { $classes ->
            [one] { $classes } کلاس
           *[other] { $classes } کلاسیں
        }</b>
       *[dropped] <b>نہیں بھیجا گیا{ $classes ->
            [0] {""}
            [one] : { $classes } کلاس
           *[other] : { $classes } کلاسیں
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}جواب میں آپ کو بتاؤں گا۔ جواب نہ آیا تو یہ جمعے کے خلاصے میں جائے گا ({ $friday })۔
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] بھیجا جا رہا ہے: { $classes ->
            [one] { $classes } کلاس
           *[other] { $classes } کلاسیں
        }۔
        [held] جمعے کے خلاصے کا منتظر: { $classes ->
            [one] { $classes } کلاس
           *[other] { $classes } کلاسیں
        }۔
        [asked] دفتر سے پوچھا گیا: { $classes ->
            [one] { $classes } کلاس
           *[other] { $classes } کلاسیں
        }۔
       *[dropped] { $classes ->
            [0] منسوخ۔ کچھ نہیں بھیجا گیا۔
            [one] ٹھیک ہے، { $classes } کلاس کو یہ نہیں ملے گا۔
           *[other] ٹھیک ہے، { $classes } کلاسوں کو یہ نہیں ملے گا۔
        }
    }
notice-changed =
    .toast = اس دوران کچھ بدل گیا۔ براہِ کرم کارڈ دوبارہ دیکھیں۔

# To the office.
notice-request =
    <b>ایک اعلان بوجھ کی حد سے زیادہ ہے: جانے دیں؟</b>
    <blockquote>{ $post }</blockquote>
    کسے ملے گا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }، فی کلاس { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔
notice-request-end = جواب نہ آیا تو یہ جمعے کے خلاصے میں جائے گا ({ $friday })۔
notice-ruling =
    .button = { $ruling ->
        [let_out] جانے دیں
        [held] نہیں، خلاصے میں
       *[refused] نہیں
    }
    .toast = { $ruling ->
        [let_out] اب جا رہا ہے۔ بھیجنے والے کو بتا دیا۔
        [held] جمعے کے خلاصے میں جائے گا۔ بھیجنے والے کو بتا دیا۔
       *[refused] نہیں جائے گا۔ بھیجنے والے کو بتا دیا۔
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] جانے دیا
        [held] جمعے کے خلاصے میں رکھا
       *[refused] انکار کیا
    }: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] ٹاسک فورس دفتر نے آپ کا اعلان جانے دیا:
        [held] ٹاسک فورس دفتر نے آپ کا اعلان جمعے کے خلاصے میں رکھا:
        [refused] ٹاسک فورس دفتر نے آپ کے اعلان سے انکار کیا:
       *[unanswered] ٹاسک فورس دفتر نے جواب نہیں دیا، اس لیے آپ کا اعلان جمعے کے خلاصے کے ساتھ گیا:
    } { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }</b>
    <blockquote>{ $post }</blockquote>
