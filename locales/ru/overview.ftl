### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    Срок: { $due }
    Отмечено: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(освобождено: { $exempt })
    }, { $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] без даты { $count }
    [planned] назначено { $count }
    [returned] возвращено { $count }
    [asked] ждёт согласия { $count }
    [late] с опозданием { $count }
    [verified] проверено { $count }
    [peer] подтверждено { $count }
   *[look] ждёт проверки { $count }
}
overview-never = { $count ->
    [0] Каждая группа провела хотя бы одно собрание.
   *[other] Группы, которые пока не провели ни одного: { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] проведено: { $on }
        [peer_verified] проведено: { $on }, подтверждено
        [needs_look] проведено: { $on }, ждёт проверки
        [verified] проведено: { $on }, проверено
        [late_asked] проведено: { $on }, ждёт согласия
        [exempt_asked] просят освободить
       *[exempt] освобождено
    }{ $late ->
        [yes] { " " }(с опозданием)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · позвонить: { $duties }
overview-nobody = { $line } · там некому сообщить
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = Все факультеты
overview-open =
    .button = { $sort ->
        [league_class] Занятия комсомола
        [league_day] Дни комсомола
       *[class] Собрания групп
    }{ $month ->
        [0] {""}
        [1] : янв.
        [2] : фев.
        [3] : март
        [4] : апр.
        [5] : май
        [6] : июнь
        [7] : июль
        [8] : авг.
        [9] : сен.
        [10] : окт.
        [11] : ноя.
       *[12] : дек.
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] Занятия комсомола
            [league_day] Дни комсомола
           *[class] Собрания групп
        }
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[12] Декабрь
    }
overview-shown =
    .toast = Сводка ниже.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = Ожидается к сроку: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(примерно от { $low } до { $high })
    }
forecast-basis = { $past ->
    [0] Это оценка по темпу этого месяца, назначенным датам и переносам; данных за прошлые месяцы ещё нет.
   *[other] Это оценка по темпу этого месяца, назначенным датам и переносам, а также по записям прошлых месяцев: { $past }.
}
forecast-over = Срок прошёл, оценивать больше нечего.
forecast-calls = <b>Кому звонить в первую очередь (самое полезное сначала)</b>
forecast-no-calls = У каждой группы, которая ещё не отметила собрание, дата есть; звонить не нужно.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] переносов: { $times }
        [late] в прошлый раз не в срок
        [passed] дата прошла, не отмечено
        [none] даты нет
        [returned] возвращено и не отмечено заново
       *[nobody] некому сообщить
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = Прогноз
