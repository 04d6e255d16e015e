### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    آخری تاریخ: { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] ابھی قبول نہیں
        [accepted] جاری
        [declined] انکار کیا گیا
        [done] مکمل
        [returned] لوٹایا گیا
       *[withdrawn] واپس لیا گیا
    }
item-settled =
    .name = منصوبہ جاری ہونے سے پہلے مکمل
# $days: how many days late.
item-late =
    .name = { $days ->
        [one] { $state }، { $days } دن لیٹ
       *[other] { $state }، { $days } دن لیٹ
    }
item-done-late =
    .name = مکمل (لیٹ)
item-due =
    .name = { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective } (منصوبے میں: { $due })
item-standing =
    .name = کوئی نہیں، مستقل
item-listed =
    .text = { $list }، { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    فنگر پرنٹ { $hash }۔ سطریں: { $items }، کام: { $tasks }؛ { $waiting ->
        [0] سب شائع ہو چکے۔
       *[other] ابھی شائع نہیں ہوئے: { $waiting }۔
    }
item-traps =

    <b>براہِ کرم پہلے یہ دیکھیں ({ $count })</b>
item-trap-before-issue = { $item }: آخری تاریخ { $due }، منصوبہ جاری ہونے سے پہلے ({ $issued })؛ تب تک مکمل مانا گیا۔
item-trap-day-off = { $item }: آخری تاریخ { $due }، اس دن { $why }؛ کام { $effective } تک ہونا چاہیے۔
item-trap-outside = { $item }: آخری تاریخ { $due }، مہم سے باہر ({ $from } سے { $to })۔
item-trap-no-owner = { $item }: کوئی شعبہ ذمہ دار نہیں۔
item-trap-no-lead = { $items }: کئی شعبے ہیں اور کوئی سربراہ نہیں؛ پہلے “{ $first }” کو جائے گا۔
item-trap-no-evidence = { $item }: نہیں لکھا کہ اسے کیسے ناپا یا ثابت کیا جائے۔
item-trap-no-months = { $item }: ہر مہینے، مگر کوئی مہینہ نہیں لکھا۔
item-trap-make-up = { $day }: چھٹی کے بدلے کام کا دن۔
item-trap-year = سال { $year } کی سرکاری چھٹیاں معلوم نہیں؛ تب صرف ہفتہ اتوار چھٹی گنے جاتے ہیں۔
item-trap-nobody = “{ $place }” کا ابھی کوئی ذمہ دار نہیں، اس لیے ان کی اطلاع کسی کو نہیں دی جا سکتی: { $items }۔
item-unanswered =
    <b>منصوبے کی سطریں جن کا کوئی ذمہ دار نہیں</b>
    یہ شائع ہو چکیں، اور انہیں قبول کرنے والا کوئی نہیں۔ براہِ کرم /invite سے کسی کو دعوت دیں، یا دوسروں کو دیں۔
item-weekend =
    .name = ہفتہ وار چھٹی ہے
item-school-off =
    .name = یونیورسٹی کی چھٹی ہے
item-holiday =
    .name = چھٹی ہے: { $name }

item-publish =
    .button = شائع کریں
    .toast = { $tasks ->
        [0] شائع کرنے کو کچھ نیا نہیں۔
        [one] { $tasks } کام شائع ہوا، اور کرنے والوں کو بتا دیا۔
       *[other] { $tasks } کام شائع ہوئے، اور کرنے والوں کو بتا دیا۔
    }

item-offered =
    <b>براہِ کرم قبول کریں: { $total ->
        [one] { $total } کام
       *[other] { $total } کام
    }</b>
    جو آپ کا ہے اس پر “قبول کریں” دبائیں، جو نہیں اس پر “ہمارا نہیں”؛ ٹاسک فورس دفتر کسی اور کو ڈھونڈے گا۔
item-offered-none = کوئی کام آپ کا منتظر نہیں۔ اپنے کام دیکھنے کو /items بھیجیں۔
item-accept-all =
    .button = سب قبول کریں
    .toast = { $count ->
        [one] { $count } کام قبول ہوا۔
       *[other] { $count } کام قبول ہوئے۔
    }

item-list = <b>کام ({ $total })</b>
item-list-none = ایسے کوئی کام نہیں۔
item-own = <b>میرے کام ({ $total })</b>
item-own-none = ابھی آپ کا کوئی کام نہیں۔ جو کچھ آپ دیکھ سکتے ہیں وہ سب دیکھنے کو /items all بھیجیں۔
item-overdue = <b>لیٹ: { $total }، سب سے پرانا پہلے</b>
item-overdue-none = کچھ لیٹ نہیں۔
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] دیکھیں { $item }
       *[other] { $number }. { $item }
    }
    .toast = نیچے { $item } ہے۔

item-card =
    { $title }
    کون: { $place }
    آخری تاریخ: { $due }
    حالت: { $mark }
    شق: { $clause }
item-card-done = مکمل ہوا: { $at }
item-card-words = ثبوت: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] ثبوت: تصویر، { $kib } KB، فنگر پرنٹ { $hash }
   *[file] ثبوت: فائل، { $kib } KB، فنگر پرنٹ { $hash }
}
item-card-reason = لوٹانے کی وجہ: { $reason }
item-card-offered = “{ $place }” سے کہا گیا ہے کہ اسے سنبھالے۔
item-card-colleague = ایک ساتھی سے کہا گیا ہے کہ اسے سنبھالے۔
item-card-past = { $count ->
    [one] اب تک: { $count } قدم
   *[other] اب تک: { $count } قدم
}
item-gone = یہ کام اب آپ کا نہیں؛ دوسرے اسے آگے بڑھائیں گے۔

item-step =
    .button = { $step ->
        [accept] قبول کریں
        [decline] ہمارا نہیں
        [report] مکمل
        [correct] ثبوت درست کریں
        [return] لوٹائیں
        [offer] حوالے کریں
        [take] سنبھال لیں
        [refuse] نہ سنبھالیں
       *[assign] دوسروں کو دیں
    }
    .toast = { $step ->
        [accept] { $item } قبول ہو گیا۔
        [decline] دفتر کو معلوم ہے کہ { $item } آپ کا نہیں۔
        [report] { $item } مکمل ہو گیا۔
        [correct] { $item } کا ثبوت درست ہو گیا۔
        [return] { $item } لوٹا دیا گیا۔
        [offer] ان سے کہا گیا کہ { $item } سنبھالیں؛ تب تک یہ آپ کا ہے۔
        [take] { $item } اب آپ کا ہے۔
        [refuse] انہیں معلوم ہے کہ آپ { $item } نہیں سنبھال رہے۔
       *[assign] { $item } دوسروں کو دے دیا گیا۔
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = یہ پہلے ہی لکھا جا چکا۔
item-undo =
    .button = آخری قدم واپس لیں
    .toast = واپس لے لیا۔

item-ask-proof =
    براہِ کرم وہ بھیجیں جس سے پتا چلے کہ { $item } مکمل ہے: لنک، چند الفاظ، فائل یا تصویر۔ شناختی کارڈ، فون یا بینک کارڈ کے نمبر نہ لکھیں۔ میں 30 منٹ انتظار کرتا ہوں۔
    .toast = براہِ کرم نیچے بھیجیں۔
item-ask-reason = { $item } کیوں لوٹایا جا رہا ہے؟ براہِ کرم ایک جملہ لکھیں؛ وہ پڑھیں گے۔ میں 30 منٹ انتظار کرتا ہوں۔
item-hand-over =
    { $item } کسے دینا ہے؟
    .button = میرے ایک ساتھی کو

item-news-declined =
    <b>ایک کام سے انکار ہوا</b>
    { $title }
    “{ $place }” کا کہنا ہے کہ یہ ان کا نہیں۔ براہِ کرم دوسروں کو دیں۔
item-news-returned =
    <b>ایک کام لوٹایا گیا</b>
    { $title }
    وجہ: { $reason }
item-news-offered =
    <b>براہِ کرم یہ سنبھالیں</b>
    { $title }
    آخری تاریخ: { $due }
    ابھی یہ “{ $place }” کے پاس ہے۔
item-news-taken =
    <b>یہ سنبھال لیا گیا</b>
    { $title }
    اب یہ “{ $place }” کے پاس ہے۔
item-news-refused =
    <b>وہ یہ نہیں سنبھال رہے</b>
    { $title }
    یہ اب بھی آپ کا ہے۔
item-news-assigned =
    <b>یہ آپ کو دیا گیا</b>
    { $title }
    آخری تاریخ: { $due }
    پہلے یہ “{ $from }” کے پاس تھا۔

item-today = <b>{ $day }: آج کی آخری تاریخ والے { $due }، لیٹ { $late }</b>
item-today-more = مزید { $count }؛ دیکھنے کو /items بھیجیں۔
item-today-declined = دوسروں کو دینے ہیں: { $count }
item-today-offered = سنبھالے جانے کے منتظر: { $count }
item-today-reported = ایک دن میں مکمل بتائے گئے: { $count }
item-today-doubts = مشکوک پیغامات: { $count }؛ فیصلے کے لیے /unconfirmed بھیجیں
item-today-failed = ایک دن میں نہ پہنچنے والے پیغامات: { $count }
item-today-lost = پہنچ سے باہر گروپ: { $count }

item-reminder = <b>یاد دہانی: { $total ->
    [one] { $total } کام ابھی مکمل نہیں
   *[other] { $total } کام ابھی مکمل نہیں
}</b>
item-reminder-missed = اس کے بعد میں کچھ دیر غائب رہا: { $last }۔ یہ اب مکمل نہیں؛ میں ایک ہی بار، سب اکٹھا بتا رہا ہوں۔
item-reminder-escalated = ↑ اس کی تاریخ گزر گئی۔ براہِ کرم اسے دیکھیں۔
item-reminder-instead = ↑ { $role ->
    [college] اس کالج کا ابھی کوئی ذمہ دار نہیں، اس لیے آپ کو بتا رہا ہوں۔
    [department] اس شعبے میں ابھی کوئی رکن نہیں، اس لیے آپ کو بتا رہا ہوں۔
   *[task_force] ٹاسک فورس دفتر میں ابھی کوئی نہیں، اس لیے آپ کو بتا رہا ہوں۔
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: آخری تاریخیں { $total }</b>
    ▲ لیٹ { $late } · ○ باقی { $open } · ● مکمل { $done }
    .button = یہ مہینہ
item-month-none = <b>{ $month }: کسی کی آخری تاریخ نہیں</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] لیٹ
        [open] باقی
       *[done] مکمل
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = تاریخ { $day }: { $marks }
item-month-standing = اس کے علاوہ مستقل کام، جو تصویر میں نہیں: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    کون: { $place }
    اطلاع دی گئی: { $at }
    .button = ثبوت
    .toast = نیچے { $item } کا ثبوت ہے۔
