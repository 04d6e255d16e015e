### Words used everywhere: the language's name, dates and times.

language =
    .name = 日本語

date =
    .day = { $month }月{ $day }日（{ $weekday ->
        [mon] 月
        [tue] 火
        [wed] 水
        [thu] 木
        [fri] 金
        [sat] 土
       *[sun] 日
    }）
    .moment = { $month }月{ $day }日 { $clock }
    .full = { $year }年{ $month }月{ $day }日 { $clock }
    .time = { $clock }

date-month =
    .name = { $year }年{ $month }月
# A day without its weekday.
date-plain =
    .name = { $month }月{ $day }日
date-weekday =
    .name = { $weekday ->
        [mon] 月
        [tue] 火
        [wed] 水
        [thu] 木
        [fri] 金
        [sat] 土
       *[sun] 日
    }
