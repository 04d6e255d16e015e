### Words used everywhere: the language's name, dates and times.

language =
    .name = 한국어

date =
    .day = { $month }월 { $day }일 { $weekday ->
        [mon] 월요일
        [tue] 화요일
        [wed] 수요일
        [thu] 목요일
        [fri] 금요일
        [sat] 토요일
       *[sun] 일요일
    }
    .moment = { $month }월 { $day }일 { $clock }
    .full = { $year }년 { $month }월 { $day }일 { $clock }
    .time = { $clock }

date-month =
    .name = { $year }년 { $month }월
# A day without its weekday.
date-plain =
    .name = { $month }월 { $day }일
date-weekday =
    .name = { $weekday ->
        [mon] 월
        [tue] 화
        [wed] 수
        [thu] 목
        [fri] 금
        [sat] 토
       *[sun] 일
    }
