### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (في الخطة: { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] لا موعد بعد
        [planned] موعده { $at }
        [passed] كان موعده { $at }، ولم يُسجَّل
       *[returned] أُعيد، ويجب تسجيله من جديد
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>تذكير: { $meeting }، لم يُسجَّل بعد</b>
        آخر موعد: { $due }. إن كنت قد عقدته، فسجّله من فضلك.
    [late] <b>فات الموعد: { $meeting }</b>
        ما زال يمكنك تسجيله متأخرًا حتى نهاية يوم { $until }، ويوضع عليه «متأخر»؛ وبعد ذلك تلزم موافقة المرشد.
   *[over] <b>فات الموعد: { $meeting }</b>
        انتهت مهلة التسجيل المتأخر، فتلزم موافقة المرشد.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count ->
        [one] صف واحد لم يسجله
        [two] صفّان لم يسجلاه
        [few] { $count } صفوف لم تسجله
        [many] { $count } صفًا لم يسجله
       *[other] { $count } صف لم يسجله
    }</b>
        آخر موعد: { $due }.
    [late] <b>{ $meeting }: { $count ->
        [one] صف واحد فاته الموعد
        [two] صفّان فاتهما الموعد
        [few] { $count } صفوف فاتها الموعد
        [many] { $count } صفًا فاته الموعد
       *[other] { $count } صف فاته الموعد
    }</b>
        كان آخر موعد: { $due }. ويمكن تسجيله متأخرًا حتى نهاية يوم { $until }، ويوضع عليه «متأخر».
   *[over] <b>{ $meeting }: { $count ->
       [one] صف واحد فاته الموعد
       [two] صفّان فاتهما الموعد
       [few] { $count } صفوف فاتها الموعد
       [many] { $count } صفًا فاته الموعد
      *[other] { $count } صف فاته الموعد
   }</b>
        كان آخر موعد: { $due }؛ وانتهت مهلة التسجيل المتأخر، فتلزم موافقة مرشد.
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] لا أحد في الصف يمكن إبلاغه
    [counsellor] لا مرشد يمكن إبلاغه
    [college] لا مسؤول للكلية يمكن إبلاغه
   *[department] لا أحد في القسم يمكن إبلاغه
})
reminder-college = { $college }: الصفوف { $missing } من أصل { $all }
reminder-more = وصفوف أخرى: { $count }.

# The buttons below a reminder.
reminder-pass =
    .button = إحالة إلى زميل
    .toast = أُحيل إلى: { $duties }. التذكيرات تصلهم من الآن.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>{ $duty } يطلب منك تولي هذا: { $meeting }</b>
