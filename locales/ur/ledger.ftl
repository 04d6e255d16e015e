### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>رجسٹر: { $asked }</b>
ledger-own-scope = آپ نے کوئی جگہ نہیں لکھی، اس لیے یہ وہ ہے جس کے آپ ذمہ دار ہیں۔
ledger-none = ایسا کوئی اندراج نہیں۔
ledger-total = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}، { $days }۔
ledger-total-corrected = { $count ->
    [one] ان میں سے { $count } بعد میں درست ہوا۔
   *[other] ان میں سے { $count } بعد میں درست ہوئے۔
}
ledger-by-kind = قسم کے لحاظ سے: { $list }
ledger-by-unit = جگہ کے لحاظ سے: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = باقی
ledger-as-of = رجسٹر جیسا { $day } کے آخر میں تھا: بعد میں جو لکھا یا درست کیا گیا، نہیں گنا جاتا۔
ledger-as-of-now = اس وقت تک: { $moment }۔
ledger-day =
    .name = { $day } { $month ->
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
    } { $year }
ledger-days =
    .name = { $since } سے { $until } تک
ledger-since =
    .name = { $day } سے
ledger-until =
    .name = { $day } تک
ledger-by =
    .name = منجانب: { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = کنسول
ledger-by-clock =
    .name = نظام، مقررہ وقت پر
ledger-by-person =
    .name = ایک فرد

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> ({ $on } کو { $by } سے کاٹا گیا)
ledger-line-corrected = { $line } ({ $on } کو درست ہوا، دیکھیں { $by })
ledger-unknown-kind = یہ اندراج نئے پروگرام نے لکھا، قسم { $kind }؛ یہ والا اسے نہیں پڑھ سکتا۔
ledger-full-kind = قسم: { $value }
ledger-full-at = لکھا گیا: { $value }
ledger-full-by = منجانب: { $value }
ledger-full-item = کام: { $value }
ledger-full-corrects = درست کرتا ہے { $entry } کو، وجہ: { $reason }
ledger-full-blob = ثبوت کی فائل کا فنگر پرنٹ <code>{ $hash }</code>
ledger-full-hash = فنگر پرنٹ: <code>{ $hash }</code>

# When a word means several things.
ledger-which = “{ $word }” کے کئی مطلب ہو سکتے ہیں۔ کون سا؟
ledger-which-of-many = “{ $word }” کے کئی مطلب ہو سکتے ہیں، تعداد { $count }؛ یہ پہلے { $shown } ہیں۔ ایک چنیں، یا زیادہ لکھیں:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>براہِ کرم دیکھ لیں؛ آپ کی تصدیق پر لکھا جائے گا</b>
    { $place }: { $text }
    بعد میں بدلا نہیں جا سکتا، صرف درست کیا جا سکتا ہے۔
ledger-note-draft-item =
    <b>براہِ کرم دیکھ لیں؛ آپ کی تصدیق پر لکھا جائے گا</b>
    { $place }: { $text }
    کام: { $item }
    بعد میں بدلا نہیں جا سکتا، صرف درست کیا جا سکتا ہے۔
ledger-strike-draft =
    <b>براہِ کرم دیکھ لیں؛ آپ کی تصدیق پر اندراج کاٹ دیا جائے گا</b>
    { $entry }
    وجہ: { $reason }
    اندراج رہتا ہے اور اس پر کاٹا ہوا لکھا ہوتا ہے۔ اندراج صرف ایک بار درست ہوتا ہے۔
ledger-replace-draft =
    <b>براہِ کرم دیکھ لیں؛ آپ کی تصدیق پر اندراج درست کر دیا جائے گا</b>
    { $entry }
    اس کی جگہ: { $text }
    وجہ: { $reason }
    اندراج رہتا ہے اور اس پر درست شدہ لکھا ہوتا ہے۔ اندراج صرف ایک بار درست ہوتا ہے۔
ledger-confirm =
    .button = لکھ دیں
    .toast = رجسٹر میں لکھ دیا گیا۔
ledger-cancel =
    .button = منسوخ
    .toast = منسوخ، کچھ نہیں لکھا گیا۔
ledger-written = رجسٹر میں لکھ دیا گیا۔
ledger-cancelled = منسوخ۔ کچھ نہیں لکھا گیا۔

# Exports. $most: how many entries a file takes.
ledger-export-begun = فائل بن رہی ہے؛ تیار ہونے پر بھیج دوں گا۔
ledger-export-done = فائل تیار ہے: { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}۔ یہ برآمد رجسٹر میں درج ہے۔
ledger-export-too-many = اندراجات { $count } ہیں، اور فائل میں { $most } آتے ہیں۔ براہِ کرم کم مانگیں، جیسے ایک مہینہ یا ایک کالج۔
ledger-export-empty = ایسا کوئی اندراج نہیں، اس لیے فائل نہیں۔
ledger-export-not-allowed = اب آپ کو یہ اندراجات برآمد کرنے کی اجازت نہیں، اس لیے فائل نہیں۔
ledger-export-failed = فائل نہیں بن سکی۔ یہ ہماری خرابی ہے اور لاگ میں درج ہے؛ رجسٹر میں کچھ نہیں بدلا۔ براہِ کرم آپریٹر کو بتائیں۔
ledger-export-mark =
    .name = برآمد { $moment }، ذمہ داری: { $role }۔ { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (رجسٹر جیسا { $day } کے آخر میں تھا)
ledger-export-caption =
    { $mark }
    اس میں کام کا ریکارڈ ہے: براہِ کرم اسے کسی گروپ میں آگے نہ بھیجیں۔
ledger-column-number =
    .name = نمبر
ledger-column-day =
    .name = دن
ledger-column-at =
    .name = لکھنے کا وقت
ledger-column-kind =
    .name = قسم
ledger-column-sentence =
    .name = کیا کیا گیا
ledger-column-campus =
    .name = کیمپس
ledger-column-college =
    .name = کالج
ledger-column-class =
    .name = کلاس
ledger-column-department =
    .name = شعبہ
ledger-column-item =
    .name = کام
ledger-column-doer =
    .name = منجانب
ledger-column-correction =
    .name = درستی
ledger-column-reason =
    .name = وجہ
ledger-cell-struck =
    .name = { $entry } سے کاٹا گیا
ledger-cell-replaced =
    .name = { $entry } سے درست ہوا
ledger-cell-corrects =
    .name = { $entry } کو درست کرتا ہے

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    رجسٹر یہاں سے شروع ہوتا ہے، نمبر { $origin }۔
    .name = رجسٹر کا آغاز
    .words = رجسٹر کا آغاز
ledger-fact-ledger-struck =
    درستی: غلط اندراج کاٹ دیا گیا۔
    .name = کاٹا ہوا اندراج
    .words = کاٹا, کاٹے, کاٹا ہوا
ledger-fact-work-noted =
    { $text }
    .name = ہاتھ سے لکھا کام
    .words = ہاتھ سے, نوٹس
ledger-fact-ledger-exported =
    رجسٹر سے { $entries ->
        [one] { $entries } اندراج برآمد ہوا
       *[other] { $entries } اندراجات برآمد ہوئے
    }، شکل { $format }۔
    .name = رجسٹر کی برآمدات
    .words = برآمدات, رجسٹر کی برآمدات
ledger-fact-tip-planned =
    مشورے طے ہوئے، وقت { $slot }: { $groups ->
        [one] { $groups } گروپ
       *[other] { $groups } گروپ
    }، اور نجی طور پر { $subscribers ->
        [one] { $subscribers } سبسکرائبر
       *[other] { $subscribers } سبسکرائبر
    }۔
    .name = طے شدہ مشورے
    .words = طے شدہ مشورے, طے شدہ
ledger-fact-tip-delivered =
    مشورہ { $tip } کلاس گروپ میں پہنچا (ترسیل { $delivery }، { $proof ->
        [answer] میسنجر نے بتایا
        [evidence] کسی نے دبایا
        [person] کسی نے دیکھا
       *[policy] اصول کے مطابق پہنچا مانا گیا
    })۔
    .name = مشورہ پہنچا
    .words = پہنچا, پہنچے
ledger-fact-tip-failed =
    مشورہ { $tip } کلاس گروپ تک نہیں پہنچا (ترسیل { $delivery }، { $why ->
        [expired] بہت دیر ہو گئی
       *[failed] میسنجر نے انکار کیا
    })۔
    .name = مشورہ نہیں پہنچا
    .words = نہیں پہنچا, نہیں پہنچے, ناکام
ledger-fact-group-bound =
    گروپ { $chat } جوڑا گیا۔
    .name = گروپ جوڑا گیا
    .words = جوڑا, جوڑے
ledger-fact-group-unbound =
    گروپ { $chat } الگ کیا گیا۔
    .name = گروپ الگ کیا گیا
    .words = الگ
ledger-fact-group-lost =
    گروپ { $chat } میں اب لکھا نہیں جا سکتا۔
    .name = گروپ پہنچ سے باہر
    .words = پہنچ سے باہر, گم
ledger-fact-group-returned =
    گروپ { $chat } میں پھر لکھا جا سکتا ہے۔
    .name = گروپ پھر دستیاب
    .words = دستیاب, پھر دستیاب
ledger-fact-group-muted =
    گروپ { $chat } کو اس وقت تک مشورے نہیں ملیں گے: { $until }۔
    .name = گروپ رکا ہوا
    .words = رکا, رکے, وقفہ
ledger-fact-group-unmuted =
    گروپ { $chat } کو پھر مشورے ملتے ہیں۔
    .name = گروپ پھر جاری
    .words = پھر جاری, جاری
ledger-fact-class-cadence =
    اب کلاس کو مشورے ملتے ہیں: { $cadence }۔
    .name = کتنی بار، تبدیلی
    .words = کتنی بار, تعدد
ledger-fact-class-added =
    کلاس درج کی گئی۔
    .name = نئی کلاس
    .words = نئی کلاس, نئی کلاسیں
ledger-fact-role-offered =
    دعوت { $invitation } بنی: { $duty }۔
    .name = ذمہ داری کی دعوت
    .words = دعوت, دعوتیں
ledger-fact-role-declined =
    دعوت { $invitation } قبول نہیں ہوئی: { $duty }۔
    .name = دعوت قبول نہیں ہوئی
    .words = دعوت سے انکار
ledger-fact-role-badge =
    تقرر { $grant } کا بیج دکھایا گیا: { $duty }۔
    .name = بیج دکھایا گیا
    .words = بیج
ledger-fact-group-guarded =
    گروپ { $chat } میں نقلی ناموں سے حفاظت شروع ہوئی۔
    .name = نقلی ناموں سے حفاظت شروع
    .words = حفاظت, حفاظت شروع
ledger-fact-group-unguarded =
    گروپ { $chat } میں نقلی ناموں سے حفاظت ختم ہوئی۔
    .name = نقلی ناموں سے حفاظت ختم
    .words = حفاظت ختم
ledger-fact-group-lookalike =
    گروپ { $chat } میں کسی کا نام عملے کے نام جیسا تھا؛ مانیٹر اور کونسلر کو بتایا گیا۔
    .name = نقلی نام کی اطلاع
    .words = نقلی نام, نقلی ناموں
ledger-fact-group-lookalike_judged =
    گروپ { $chat } میں عملے جیسے نام کے بارے میں بتایا گیا: { $how ->
        [them] یہ وہی شخص ہے
       *[other] یہ کوئی اور ہے
    }۔
    .name = نقلی نام کا فیصلہ
    .words = نقلی نام کا فیصلہ
ledger-fact-question-proposed =
    کوئز سوال { $question } جمع ہوا اور دوسرے شخص کا منتظر ہے۔
    .name = سوال جمع ہوا
    .words = سوال جمع ہوا
ledger-fact-question-approved =
    کوئز سوال { $question } دوسرے شخص نے منظور کیا؛ اب سے پوچھا جائے گا۔
    .name = سوال منظور ہوا
    .words = سوال منظور ہوا
ledger-fact-question-returned =
    کوئز سوال { $question } لکھنے والے کو واپس بھیجا گیا۔
    .name = سوال واپس بھیجا گیا
    .words = سوال واپس بھیجا گیا
ledger-fact-question-retired =
    کوئز سوال { $question } بند کیا گیا اور اب نہیں پوچھا جاتا۔
    .name = سوال بند کیا گیا
    .words = سوال بند کیا گیا
ledger-fact-words-corrected =
    { $language } میں متن { $name } درست کیا گیا۔
    .name = ترجمے کی درستی
    .words = ترجمے کی درستی
ledger-fact-words-ended =
    { $language } میں { $name } کی درستی اب استعمال نہیں ہوتی: { $why ->
        [stale] اصل متن بدل گیا
       *[taken_back] واپس لے لی گئی
    }۔
    .name = درستی ختم
    .words = درستی ختم
ledger-fact-role-granted =
    تقرر { $grant } شروع ہوا: { $duty } ({ $origin ->
        [delegated] قائم مقام
        [handed_over] حوالگی
       *[invited] تقرر
    })، مدت تک { $until }۔
    .name = تقرر
    .words = تقرر, تقرریاں
ledger-fact-role-ended =
    تقرر { $grant } ختم ہوا: { $duty } ({ $why ->
        [handed_over] حوالگی
        [replaced] نئے تقرر نے جگہ لی
       *[revoked] ذمہ داری واپس لی گئی
    })۔
    .name = ذمہ داری ختم
    .words = ذمہ داری ختم, ختم
ledger-fact-roster-changed =
    کلاس فہرست بدلی: نئے { $new }، بدلے { $changed }، دوسری کلاس سے { $moved }، گئے { $left }۔
    .name = فہرست بدلی
    .words = فہرست بدلی, بدلی
ledger-fact-term-begun =
    سمسٹر { $term } شروع ہوا۔
    .name = سمسٹر کا آغاز
    .words = سمسٹر کا آغاز
ledger-fact-doubt-settled =
    ترسیل { $delivery } مشکوک تھی اور طے ہو گئی: { $how ->
        [again] دوبارہ بھیجی گئی
        [drop] رہنے دی گئی
       *[arrived] پہنچ چکی تھی
    }۔
    .name = مشکوک پیغام طے ہوا
    .words = طے ہوا, طے ہوئے
ledger-fact-data-purged =
    جس کی مدت ختم ہوئی وہ ہٹا دیا گیا، { $what ->
        [taps] دبانے کا ریکارڈ
        [texts] پیغامات کا متن
        [copies] ڈیٹا کی نقلیں
        [set_aside] الگ رکھے اپڈیٹ
        [bindings] پہلے کے جوڑ
        [roles] ختم شدہ ذمہ داریاں
        [links] ختم شدہ لنک
        [invitations] ختم شدہ دعوتیں
        [introductions] نامکمل تعارف
        [imports] نہ لگائی گئی فہرستیں
        [requests] رجسٹر سے سوال
       *[other] دیگر ڈیٹا
    }: { $removed }۔
    .name = ڈیٹا ہٹایا گیا
    .words = ہٹایا, ہٹائے
ledger-fact-plan-loaded =
    منصوبہ پڑھا گیا: { $items ->
        [one] { $items } سطر
       *[other] { $items } سطریں
    }، فائل کا فنگر پرنٹ { $hash }۔
    .name = منصوبہ پڑھا گیا
    .words = پڑھا گیا, پڑھا
ledger-fact-plan-published =
    منصوبے کے { $tasks ->
        [one] { $tasks } کام شائع ہوا
       *[other] { $tasks } کام شائع ہوئے
    }، فائل کا فنگر پرنٹ { $hash }۔
    .name = منصوبہ شائع ہوا
    .words = شائع, اشاعت
ledger-fact-item-accepted =
    کام { $task } ({ $item }) قبول ہوا۔
    .name = کام قبول ہوا
    .words = قبول, قبول ہوا
ledger-fact-item-declined =
    کام { $task } ({ $item }) ان کا نہیں اور ٹاسک فورس دفتر کو لوٹ گیا۔
    .name = کام سے انکار
    .words = کام سے انکار, انکار
ledger-fact-item-handed_over =
    کام { $task } ({ $item }) اب دوسروں کے پاس ہے: { $how ->
        [take] انہوں نے سنبھال لیا
       *[assign] ٹاسک فورس دفتر نے انہیں دیا
    }۔
    .name = کام حوالے ہوا
    .words = حوالے, حوالگی
ledger-fact-item-done =
    کام { $task } ({ $item }) مکمل ہوا، { $late ->
        [yes] آخری تاریخ کے بعد
       *[no] وقت پر
    }؛ ثبوت: { $proof ->
        [file] فائل
        [photo] تصویر
       *[words] متن یا لنک
    }۔
    .name = کام مکمل ہوا
    .words = مکمل, مکمل ہوا
ledger-fact-item-corrected =
    کام { $task } ({ $item }) کا ثبوت بدل گیا، اب یہ ہے: { $proof ->
        [file] فائل
        [photo] تصویر
       *[words] متن یا لنک
    }۔
    .name = ثبوت بدلا
    .words = ثبوت بدلا, نیا ثبوت
ledger-fact-item-returned =
    کام { $task } ({ $item }) کا ثبوت مزید کے لیے لوٹایا گیا۔
    .name = کام لوٹایا گیا
    .words = کام لوٹایا گیا, ثبوت لوٹایا گیا
ledger-fact-item-undone =
    دو منٹ کے اندر کام { $task } ({ $item }) کا ایک قدم واپس لیا گیا: { $step ->
        [accept] قبول کرنا
        [decline] انکار کرنا
        [report] مکمل بتانا
        [correct] ثبوت بدلنا
        [return] ثبوت لوٹانا
        [offer] دوسروں سے سنبھالنے کو کہنا
        [take] سنبھالنا
        [refuse] نہ سنبھالنا
       *[assign] کسی شعبے کو دینا
    }۔
    .name = قدم واپس لیا گیا
    .words = قدم واپس, واپسی
ledger-fact-item-reminded =
    کام { $task } ({ $item }) کی آخری تاریخ سے پہلے { $people ->
        [one] { $people } شخص کو یاد دلایا گیا
       *[other] { $people } لوگوں کو یاد دلایا گیا
    } ({ $role ->
        [monitor] مانیٹر
        [counsellor] کونسلر
        [college] کالج
        [department] شعبہ
       *[task_force] ٹاسک فورس دفتر
    })۔
    .name = کام کی یاد دہانی
    .words = یاد دہانی, یاد دہانیاں
ledger-fact-item-escalated =
    { $people ->
        [one] { $people } شخص کو بتایا گیا
       *[other] { $people } لوگوں کو بتایا گیا
    } کہ کام { $task } ({ $item }) وقت پر مکمل نہیں ہوا ({ $role ->
        [monitor] مانیٹر
        [counsellor] کونسلر
        [college] کالج
        [department] شعبہ
       *[task_force] ٹاسک فورس دفتر
    })۔
    .name = کام لیٹ ہوا
    .words = لیٹ, تاخیر
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): طے ہے { $on }۔
    .name = میٹنگ طے ہوئی
    .words = میٹنگ طے ہوئی, طے ہوئی
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): { $on } کو ہوئی، { $enrolled ->
        [0] حاضر { $present }
       *[other] { $enrolled } میں سے { $present } حاضر
    }، طریقہ: { $form ->
        [case] واقعے کا مطالعہ
        [scenario] فرضی صورتِ حال
       *[discussion] بات چیت
    }، { $timing ->
        [late] لیٹ درج
        [added] بعد میں شامل
       *[on_time] وقت پر درج
    }{ $proxy ->
        [yes] ، ان کی طرف سے
       *[no] { "" }
    }۔
    .name = میٹنگ درج ہوئی
    .words = درج, درج ہوئی
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): { $on } کو ہوئی، { $enrolled ->
        [0] حاضر { $present }
       *[other] { $enrolled } میں سے { $present } حاضر
    }، طریقہ: { $form ->
        [case] واقعے کا مطالعہ
        [scenario] فرضی صورتِ حال
       *[discussion] بات چیت
    }؛ منظوری کی منتظر۔
    .name = لیٹ میٹنگ، منظوری کی منتظر
    .words = منظوری کی منتظر, منتظر
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot })، درست کی گئی: { $on } کو ہوئی، { $enrolled ->
        [0] حاضر { $present }
       *[other] { $enrolled } میں سے { $present } حاضر
    }، طریقہ: { $form ->
        [case] واقعے کا مطالعہ
        [scenario] فرضی صورتِ حال
       *[discussion] بات چیت
    }، { $timing ->
        [late] لیٹ درج
        [added] بعد میں شامل
       *[on_time] وقت پر درج
    }۔
    .name = میٹنگ درست کی گئی
    .words = میٹنگ درست کی گئی
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): جلد ہی واپس لیا گیا: { $step ->
        [plan] تاریخ
        [register] اندراج
        [correct] درستی
        [verify] تصدیق
        [return] لوٹانا
        [admit] لیٹ کی منظوری
        [ask_exempt] چھوٹ کی درخواست
        [exempt] چھوٹ
        [refuse] چھوٹ سے انکار
       *[reopen] چھوٹ کا خاتمہ
    }۔
    .name = میٹنگ کا قدم واپس لیا گیا
    .words = میٹنگ کا قدم واپس
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): جڑے ہوئے { $bound } ہم جماعتوں میں سے { $attested } کہتے ہیں کہ وہ وہاں تھے؛ یہ مانا جاتا ہے۔
    .name = میٹنگ کی تائید
    .words = تائید, گواہی
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): جڑے ہوئے { $bound } ہم جماعتوں میں سے صرف { $attested } ایسا کہتے ہیں، اور تصویر نہیں؛ کونسلر دیکھے۔
    .name = میٹنگ دیکھنی ہے
    .words = دیکھنی ہے, میٹنگ دیکھنی ہے
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): دیکھی اور درست پائی گئی۔
    .name = میٹنگ کی تصدیق
    .words = تصدیق, تصدیق شدہ
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): لوٹائی گئی، دوبارہ درج کرنی ہے۔
    .name = میٹنگ لوٹائی گئی
    .words = لوٹائی, لوٹائی گئی
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): لیٹ ہونے کے باوجود مانی گئی۔
    .name = لیٹ میٹنگ مانی گئی
    .words = مانی گئی, منظور
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): چھوٹ مانگی گئی۔
    .name = چھوٹ مانگی گئی
    .words = چھوٹ مانگی گئی
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): چھوٹ دی گئی۔
    .name = میٹنگ سے چھوٹ
    .words = چھوٹ, چھوٹ دی گئی
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): چھوٹ سے انکار ہوا۔
    .name = چھوٹ سے انکار
    .words = چھوٹ سے انکار
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): آخر اسے کرنا ہی ہے۔
    .name = چھوٹ ختم
    .words = چھوٹ ختم
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): کلاس کے ایک ساتھی کے سپرد ہوئی۔
    .name = میٹنگ ساتھی کے سپرد
    .words = سپرد
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): آخری تاریخ سے پہلے { $people ->
        [one] { $people } شخص کو یاد دلایا گیا
       *[other] { $people } لوگوں کو یاد دلایا گیا
    } ({ $role ->
        [monitor] مانیٹر
        [counsellor] کونسلر
        [college] کالج
        [department] شعبہ
       *[task_force] ٹاسک فورس دفتر
    })۔
    .name = میٹنگ کی یاد دہانی
    .words = میٹنگ کی یاد دہانی
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): وقت پر درج نہیں ہوئی؛ { $people ->
        [one] { $people } شخص کو بتایا گیا
       *[other] { $people } لوگوں کو بتایا گیا
    } ({ $role ->
        [monitor] مانیٹر
        [counsellor] کونسلر
        [college] کالج
        [department] شعبہ
       *[task_force] ٹاسک فورس دفتر
    })۔
    .name = میٹنگ لیٹ ہوئی
    .words = میٹنگ لیٹ ہوئی, لیٹ میٹنگ
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] کالج کی افتتاحی میٹنگ
        [league_class] یوتھ لیگ کی کلاس
        [league_day] یوتھ لیگ کا دن
       *[class] کلاس میٹنگ
    } ({ $slot }): بلا ترتیب جانچ: { $result ->
        [unsound] اندراج کے مطابق نہیں
       *[sound] اندراج کے مطابق
    }۔
    .name = میٹنگ کی بلا ترتیب جانچ
    .words = جانچ, بلا ترتیب جانچ
ledger-fact-data-forgotten =
    کسی نے چاہا کہ اسے بھلا دیا جائے، اور ایسا کر دیا گیا۔
    .name = کسی کو بھلایا گیا
    .words = بھلایا, بھلایا گیا
ledger-fact-meeting-voted =
    کلاس میٹنگ { $slot } میں ووٹ (مواد { $kit }): بات چیت سے پہلے { $before_votes ->
        [0] ووٹ اتنے کم کہ بتائے نہیں جاتے
       *[other] { $before_votes } میں سے { $before_right } درست
    }، اس کے بعد { $after_votes ->
        [0] ووٹ اتنے کم کہ بتائے نہیں جاتے
       *[other] { $after_votes } میں سے { $after_right } درست
    }۔
    .name = میٹنگ میں ووٹ
    .words = ووٹ, ووٹنگ
ledger-fact-quiz-class =
    کلاس کا فوری کوئز ({ $form ->
        [poll] اعلانیہ پول
       *[card] ہر ایک الگ
    }، سوال { $question }): { $answers ->
        [0] جواب دینے والے 5 سے کم، اس لیے نہیں بتایا جاتا
       *[other] جواب دینے والے { $answers }، ان میں سے درست { $right }
    }۔
    .name = کلاس کا فوری کوئز
    .words = فوری کوئز, کلاس کوئز
ledger-fact-notice-sent =
    اعلان { $notice } بھیجا گیا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }، فی کلاس { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔
    .name = اعلان بھیجا گیا
    .words = بھیجا, بھیجا گیا
ledger-fact-notice-held =
    اعلان { $notice } جمعے کے خلاصے کا منتظر ہے: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }۔
    .name = اعلان روکا گیا
    .words = روکا گیا, روکا
ledger-fact-notice-asked =
    ٹاسک فورس دفتر سے اعلان { $notice } جانے دینے کو کہا گیا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }، فی کلاس { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔
    .name = اعلان بوجھ کی حد سے زیادہ
    .words = حد سے زیادہ
ledger-fact-notice-let_out =
    ٹاسک فورس دفتر نے حد سے زیادہ ہونے پر بھی اعلان { $notice } جانے دیا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }، فی کلاس { $points ->
        [one] { $points } پوائنٹ
       *[other] { $points } پوائنٹ
    }۔
    .name = اعلان جانے دیا گیا
    .words = جانے دیا, اجازت
ledger-fact-notice-refused =
    ٹاسک فورس دفتر نے اعلان { $notice } نہیں جانے دیا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }۔
    .name = اعلان سے انکار
    .words = اعلان سے انکار
ledger-fact-notice-failed =
    ایک اعلان کلاس گروپ تک نہیں پہنچا (ترسیل { $delivery }، { $why ->
        [expired] بہت دیر ہو گئی
       *[failed] میسنجر نے انکار کیا
    })۔
    .name = اعلان نہیں پہنچا
    .words = اعلان نہیں پہنچا
ledger-fact-alert-submitted =
    انتباہ A-{ $alert } ({ $severity ->
        [red] سرخ
        [orange] نارنجی
       *[yellow] زرد
    }، { $fraud }) دوسرے شخص کی منظوری کے لیے بھیجا گیا۔
    .name = انتباہ منظوری کے لیے
    .words = انتباہ منظوری کے لیے
ledger-fact-alert-withdrawn =
    انتباہ A-{ $alert } کو لکھنے والے نے منظوری سے پہلے واپس لیا۔
    .name = انتباہ کی درخواست واپس
    .words = انتباہ کی درخواست واپس
ledger-fact-alert-approved =
    انتباہ A-{ $alert } ({ $severity ->
        [red] سرخ
        [orange] نارنجی
       *[yellow] زرد
    }) بھیجا گیا، { $alone ->
        [yes] لکھنے والے نے اکیلے بھیجا
       *[no] دوسرے شخص کی منظوری سے
    }: { $groups ->
        [one] { $groups } گروپ
       *[other] { $groups } گروپ
    } اور { $subscribers ->
        [one] { $subscribers } سبسکرائبر
       *[other] { $subscribers } سبسکرائبر
    }۔
    .name = انتباہ بھیجا گیا
    .words = انتباہ بھیجا, انتباہ بھیجے
ledger-fact-alert-rejected =
    انتباہ A-{ $alert } نامنظور ہوا۔
    .name = انتباہ نامنظور
    .words = انتباہ نامنظور
ledger-fact-alert-unapproved =
    انتباہ A-{ $alert } کی منظوری واپس لی گئی؛ کچھ نہیں بھیجا گیا تھا۔
    .name = انتباہ کی منظوری واپس
    .words = منظوری واپس
ledger-fact-alert-expired =
    انتباہ A-{ $alert } کو وقت پر کسی نے نہیں جانچا۔
    .name = انتباہ وقت پر نہیں جانچا گیا
    .words = انتباہ وقت پر نہیں جانچا
ledger-fact-alert-reviewed =
    انتباہ A-{ $alert } بھیجے جانے کے بعد دوسرے شخص نے جانچا{ $late ->
        [yes] ، دس منٹ سے زیادہ دیر میں
       *[no] {""}
    }۔
    .name = انتباہ بعد میں جانچا گیا
    .words = انتباہ جانچا, انتباہ جانچے
ledger-fact-alert-unreviewed =
    انتباہ A-{ $alert } کو دس منٹ میں کسی نے نہیں جانچا، اس لیے اس پر نشان لگا۔
    .name = انتباہ نہیں جانچا گیا
    .words = انتباہ نہیں جانچا
ledger-fact-alert-delivered =
    انتباہ A-{ $alert } { $planned } میں سے { $groups } گروپوں میں پہنچا؛ 95% گروپوں تک بھیجے جانے کے { $seconds ->
        [one] { $seconds } سیکنڈ
       *[other] { $seconds } سیکنڈ
    } بعد پہنچا۔
    .name = انتباہ پہنچا
    .words = انتباہ پہنچا, انتباہ پہنچے
ledger-fact-alert-corrected =
    انتباہ A-{ $alert } اپنی جگہ انتباہ A-{ $by } سے درست کیا گیا۔
    .name = انتباہ درست کیا گیا
    .words = انتباہ درست کیا
ledger-fact-alert-recalled =
    انتباہ A-{ $alert } ہر چیٹ میں واپس لیا گیا۔
    .name = انتباہ واپس لیا گیا
    .words = انتباہ واپس
ledger-fact-notice-merged =
    اعلان { $notice } جمعے کے خلاصے کے ساتھ گیا: { $classes ->
        [one] { $classes } کلاس
       *[other] { $classes } کلاسیں
    }۔
    .name = اعلان خلاصے میں
    .words = خلاصہ, خلاصے

ledger-fact-roster-printed =
    کاغذی فہرست بنائی گئی: { $people ->
        [one] { $people } طالب علم
       *[other] { $people } طلبہ
    }۔
    .name = کاغذی فہرست
    .words = کاغذی فہرست, کاغذی
ledger-fact-case-filed =
    کیس C-{ $case } درج ہوا۔
    .name = کیس درج ہوا
    .words = کیس درج
ledger-fact-case-changed =
    کیس C-{ $case } بدلا، اب یہ شکل نمبر { $version } ہے: { $what ->
        [type] فراڈ کی قسم
        [channel] ذریعہ
        [payment] ادائیگی
        [amount] رقم
        [day] دن
        [college] کالج
        [victim] متاثرہ شخص
        [reported] پولیس کو بتایا گیا یا نہیں
        [outcome] رقم کا انجام
        [recovered] واپس آئی رقم
        [note] نوٹ
        [closed] بند ہوا
       *[reopened] دوبارہ کھلا
    }۔
    .name = کیس بدلا
    .words = کیس بدلا, کیس بدلے
ledger-fact-case-read =
    کیس C-{ $case }: { $what ->
        [note] نوٹ پڑھا گیا
       *[amounts] ٹھیک ٹھیک رقم دیکھی گئی
    }۔
    .name = کیس دیکھا گیا
    .words = کیس دیکھا, کیس دیکھے
ledger-fact-case-erased =
    کیس C-{ $case } کا نجی حصہ مٹایا گیا: { $why ->
        [wish] اس شخص نے چاہا
        [mistake] غلطی سے لکھا گیا تھا
       *[over] اب ضرورت نہیں تھی
    }۔ اسے کوئی نہیں پڑھ سکتا۔
    .name = کیس کا نجی حصہ مٹایا گیا
    .words = کیس مٹایا, کیس مٹائے
ledger-fact-case-baseline =
    فائل سے { $first } سے { $last } تک کے { $cases } کیسوں کی تعداد آئی (سطریں { $hash })۔
    .name = کیسوں کی تعداد
    .words = کیسوں کی تعداد
ledger-fact-contact-changed =
    کیمپس کے رابطہ نمبر بدلے: { $office ->
        [security] سکیورٹی آفس
        [police] کیمپس پولیس
        [duty] ڈیوٹی افسر
        [counselling] نفسیاتی مشاورت مرکز
        [students] طلبہ امور دفتر
        [international] بین الاقوامی طلبہ دفتر
       *[other] ایک دفتر
    }، { $numbers ->
        [0] اب کوئی نمبر نہیں
        [one] { $numbers } نمبر
       *[other] { $numbers } نمبر
    }۔
    .name = رابطہ نمبر بدلا
    .words = رابطہ بدلا, رابطہ نمبر بدلا
ledger-fact-sos-opened =
    مدد کی درخواست { $call } شروع ہوئی؛ کس سے مدد مانگی: { $whom ->
        [counsellor] کونسلر
       *[duty] ڈیوٹی عملہ
    }۔
    .name = مدد کی درخواست
    .words = مدد مانگی
ledger-fact-sos-told =
    مدد کی درخواست { $call } کی خبر دی گئی، { $duty }: { $people ->
        [0] کسی سے رابطہ نہیں ہوا
        [one] { $people } شخص
       *[other] { $people } لوگ
    }۔
    .name = مدد کی درخواست کی خبر
    .words = مدد کی خبر
ledger-fact-sos-taken =
    مدد کی درخواست { $call } سنبھال لی گئی۔
    .name = مدد کی درخواست سنبھالی گئی
    .words = مدد کی درخواست سنبھالی
ledger-fact-sos-closed =
    مدد کی درخواست { $call } بند ہوئی: بات ہو گئی۔
    .name = مدد کی درخواست بند
    .words = مدد کی درخواست بند
ledger-fact-sos-withdrawn =
    مدد کی درخواست { $call } مانگنے والے نے واپس لے لی۔
    .name = مدد کی درخواست واپس
    .words = مدد کی درخواست واپس
ledger-fact-sos-lapsed =
    مدد کی درخواست { $call } ختم ہوئی: ایک دن تک کسی نے نہیں سنبھالی۔
    .name = مدد کی درخواست جو کسی نے نہ سنبھالی
    .words = مدد کی درخواست ختم
ledger-fact-support-consented =
    معاملہ S-{ $support }: رضامندی ملی، { $sort ->
        [law] قانونی مدد
       *[psychology] نفسیاتی مدد
    }۔
    .name = مدد کی رضامندی
    .words = رضامندی
ledger-fact-support-assigned =
    معاملہ S-{ $support }: ایک شخص مقرر ہوا۔
    .name = مدد کے لیے شخص مقرر
    .words = مدد کے لیے مقرر
ledger-fact-support-read =
    معاملہ S-{ $support }: مقرر شخص نے اسے دیکھا۔
    .name = مدد کا معاملہ دیکھا گیا
    .words = معاملہ دیکھا
ledger-fact-support-followed =
    معاملہ S-{ $support }، دن { $days }: { $answer ->
        [missed] طالب علم سے رابطہ نہیں ہوا
       *[spoken] بات ہو گئی
    }۔
    .name = مدد میں دوبارہ رابطہ
    .words = دوبارہ رابطہ
ledger-fact-support-released =
    معاملہ S-{ $support }: پھر کھلا ہے، کیونکہ مقرر شخص کے پاس اب یہ ذمہ داری نہیں۔
    .name = مدد کا معاملہ پھر کھلا
    .words = معاملہ پھر کھلا
ledger-fact-support-closed =
    معاملہ S-{ $support }: بند ہوا۔
    .name = مدد کا معاملہ بند
    .words = معاملہ بند
ledger-fact-support-revoked =
    معاملہ S-{ $support }: رضامندی واپس لی گئی۔
    .name = رضامندی واپس
    .words = رضامندی واپس
# Families of kinds.
ledger-family-ledger =
    .name = خود رجسٹر
    .words = رجسٹر
ledger-family-work =
    .name = کارگزاری
    .words = کارگزاری, سرگرمیاں
ledger-family-tip =
    .name = مشورے
    .words = مشورے, مشورہ, مشوروں
ledger-family-group =
    .name = سب گروپ
    .words = گروپ, گروپوں
ledger-family-question =
    .name = کوئز سوالات
    .words = کوئز سوالات, ہمارے سوالات
ledger-family-words =
    .name = ترجمے
    .words = ترجمے, ترجمہ
ledger-family-class =
    .name = کلاسیں
    .words = کلاسیں, کلاسوں
ledger-family-role =
    .name = ذمہ داریاں
    .words = ذمہ داریاں, ذمہ داری
ledger-family-roster =
    .name = فہرستیں
    .words = فہرستیں, فہرست
ledger-family-term =
    .name = سمسٹر
    .words = سمسٹر
ledger-family-doubt =
    .name = مشکوک پیغامات
    .words = مشکوک, مشکوک پیغامات
ledger-family-data =
    .name = ڈیٹا
    .words = ڈیٹا
ledger-family-alert =
    .name = انتباہات
    .words = انتباہات, انتباہ
ledger-family-case =
    .name = فراڈ کے کیس
    .words = کیس, کیسز, کیسوں
ledger-family-plan =
    .name = منصوبہ
    .words = منصوبہ, منصوبے
ledger-family-item =
    .name = منصوبے کے کام
    .words = منصوبے کے کام, کاموں
ledger-family-meeting =
    .name = کلاس میٹنگیں
    .words = میٹنگیں, میٹنگ, میٹنگوں
ledger-family-quiz =
    .name = کوئز
    .words = کوئز, کوئزز
ledger-family-notice =
    .name = اعلانات
    .words = اعلانات, اعلان
ledger-family-contact =
    .name = رابطہ نمبر
    .words = رابطہ نمبر, رابطے
ledger-family-sos =
    .name = مدد کی درخواستیں
    .words = مدد کی درخواستیں
ledger-family-support =
    .name = نفسیاتی اور قانونی مدد
    .words = مدد, معاملے

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = کالج
ledger-key-class =
    .words = کلاس
ledger-key-campus =
    .words = کیمپس
ledger-key-department =
    .words = شعبہ, دفتر
ledger-key-kind =
    .words = قسم, نوع
ledger-key-item =
    .words = کام, شق
ledger-key-by =
    .words = منجانب, بذریعہ
ledger-key-date =
    .words = تاریخ, مہینہ
ledger-key-since =
    .words = از, ازتاریخ
ledger-key-until =
    .words = تا, تاتاریخ
ledger-key-as-of =
    .words = بمطابق, تاحال
ledger-month-january =
    .words = جنوری
ledger-month-february =
    .words = فروری
ledger-month-march =
    .words = مارچ
ledger-month-april =
    .words = اپریل
ledger-month-may =
    .words = مئی
ledger-month-june =
    .words = جون
ledger-month-july =
    .words = جولائی
ledger-month-august =
    .words = اگست
ledger-month-september =
    .words = ستمبر
ledger-month-october =
    .words = اکتوبر
ledger-month-november =
    .words = نومبر
ledger-month-december =
    .words = دسمبر
ledger-recent-today =
    .words = آج
ledger-recent-yesterday =
    .words = کل, گزشتہ کل
ledger-recent-this-week =
    .words = اس ہفتے, یہ ہفتہ
ledger-recent-last-week =
    .words = پچھلے ہفتے, گزشتہ ہفتے
ledger-recent-this-month =
    .words = اس مہینے, یہ مہینہ, اس ماہ
ledger-recent-last-month =
    .words = پچھلے مہینے, گزشتہ ماہ, پچھلے ماہ
ledger-unit-year =
    .words = سال
ledger-unit-month =
    .words = ماہ
ledger-unit-day =
    .words = دن
ledger-do-fix =
    .words = درست, درستی
ledger-do-note =
    .words = لکھیں, نوٹ
ledger-do-export =
    .words = برآمد, ایکسپورٹ, ڈاؤنلوڈ
ledger-instead =
    .words = نیامتن, بدل-کر
ledger-fact-check-ruled =
    ڈیوٹی عملے نے آگے بھیجا گیا ایک پیغام دیکھا: { $ruling ->
        [fraud] یہ فراڈ ہے
        [doubtful] بہت مشکوک ہے
        [unsuspicious] کچھ غلط نظر نہیں آیا
       *[urgent] فوراً پولیس کو فون کیا جائے
    }۔
    .name = پیغام کا جواب
    .words = پیغام کا جواب
ledger-fact-check-wave =
    ایک ہی عبارت آگے بھیجنے والے لوگ: { $people }، ان کے کالج: { $colleges }؛ پولیس اور دفتر کو بتایا گیا۔
    .name = پھیلتی ہوئی عبارت
    .words = پھیلتی عبارت, عبارت
ledger-family-check =
    .name = آگے بھیجے گئے پیغامات
    .words = آگے بھیجے پیغامات, پیغامات
ledger-fact-pledge-opened =
    کلاس سے اس کے گروپ میں عہد نامہ پڑھنے کو کہا گیا۔
    .name = عہد نامہ بھیجا گیا
    .words = عہد نامہ بھیجا گیا
ledger-fact-pledge-paper =
    کاغذ پر دستخط درج ہوئے، تعداد { $people }۔ متن کا فنگر پرنٹ: { $hash }۔
    .name = کاغذ پر دستخط
    .words = کاغذ پر دستخط
ledger-fact-pledge-counted =
    عہد نامے پر { $students } میں سے { $signed } نے دستخط کیے، ان میں کاغذ پر { $paper }۔
    .name = دستخط گنے گئے
    .words = دستخط گنے گئے
ledger-fact-awareness-asked =
    ہفتہ { $week }: { $students } طلبہ میں سے { $drawn } قرعے سے چنے گئے؛ پیغام پا سکنے والے { $reached }۔
    .name = نمونہ چنا گیا
    .words = نمونہ چنا گیا
ledger-fact-awareness-measured =
    ہفتہ { $week }: { $answered ->
        [0] چنے گئے { $drawn } میں سے بہت کم نے جواب دیا، اس لیے نہیں بتایا جاتا
       *[other] چنے گئے { $drawn } میں سے جواب دینے والے { $answered }، دونوں سوالوں میں درست { $verified }
    }۔
    .name = نمونہ گنا گیا
    .words = نمونہ گنا گیا
ledger-family-pledge =
    .name = عہد نامہ
    .words = عہد نامہ, دستخط
ledger-family-awareness =
    .name = آگاہی
    .words = آگاہی, نمونہ
ledger-fact-contest-begun =
    کلاس گروپوں میں مقابلہ شروع ہونے کی اطلاع دی گئی، گروپ: { $groups }۔
    .name = مقابلہ شروع
    .words = مقابلہ شروع
ledger-fact-contest-over =
    مقابلہ ختم ہوا۔ شرکا: { $people }، کلاسیں: { $classes }۔
    .name = مقابلہ ختم
    .words = مقابلہ ختم
ledger-family-contest =
    .name = مقابلہ
    .words = مقابلہ
