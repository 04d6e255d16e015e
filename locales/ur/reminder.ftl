### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (منصوبے میں: { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] ابھی تاریخ طے نہیں
        [planned] طے ہے: { $at }
        [passed] طے تھی: { $at }، درج نہیں ہوئی
       *[returned] لوٹا دی گئی، دوبارہ درج کرنی ہے
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>یاد دہانی: { $meeting }، ابھی درج نہیں</b>
        آخری تاریخ: { $due }۔ میٹنگ ہو چکی ہو تو براہِ کرم درج کریں۔
    [late] <b>تاریخ گزر گئی: { $meeting }</b>
        اس دن کے آخر تک آپ اسے “لیٹ” کے طور پر درج کر سکتے ہیں: { $until }۔ اس کے بعد کونسلر کی منظوری چاہیے۔
   *[over] <b>تاریخ گزر گئی: { $meeting }</b>
        لیٹ درج کرنے کا وقت ختم ہو چکا، اس لیے کونسلر کی منظوری چاہیے۔
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count ->
        [one] { $count } کلاس نے درج نہیں کی
       *[other] { $count } کلاسوں نے درج نہیں کی
    }</b>
        آخری تاریخ: { $due }۔
    [late] <b>{ $meeting }: { $count ->
        [one] { $count } کلاس کی تاریخ گزر گئی
       *[other] { $count } کلاسوں کی تاریخ گزر گئی
    }</b>
        آخری تاریخ تھی: { $due }۔ اس دن کے آخر تک “لیٹ” کے طور پر درج ہو سکتی ہے: { $until }۔
   *[over] <b>{ $meeting }: { $count ->
       [one] { $count } کلاس کی تاریخ گزر گئی
      *[other] { $count } کلاسوں کی تاریخ گزر گئی
   }</b>
        آخری تاریخ تھی: { $due }؛ لیٹ درج کرنے کا وقت ختم ہو چکا، اس لیے کونسلر کی منظوری چاہیے۔
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] کلاس میں کسی کو بتایا نہیں جا سکتا
    [counsellor] کوئی کونسلر نہیں جسے بتایا جائے
    [college] کالج کا کوئی ذمہ دار نہیں جسے بتایا جائے
   *[department] شعبے میں کسی کو بتایا نہیں جا سکتا
})
reminder-college = { $college }: کلاسیں { $all } میں سے { $missing }
reminder-more = مزید کلاسیں: { $count }۔

# The buttons below a reminder.
reminder-pass =
    .button = ساتھی کے حوالے کریں
    .toast = ان کے حوالے کیا: { $duties }۔ اب یاد دہانی انہیں جائے گی۔
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>{ $duty } چاہتے ہیں کہ آپ یہ کام دیکھیں: { $meeting }</b>
