### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>Новый случай</b> · вопрос { $number } из { $count }
case-correcting = <b>{ $case }</b> · исправление, прежняя версия сохранится ({ $number } из { $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] Какой это вид мошенничества?
        [channel] Где мошенник нашёл пострадавшего?
        [payment] Как ушли деньги?
        [amount] Какая примерно сумма?
        [day] В какой день это было?
        [college] На каком факультете?
        [victim] Кто пострадал?
        [reported] Сообщали ли в 96110 или 110?
       *[outcome] Что стало с деньгами?
    }</b>
    .button = { $field ->
        [type] Вид
        [channel] Канал
        [payment] Оплата
        [amount] Сумма
        [day] День
        [college] Факультет
        [victim] Пострадавший
        [reported] Сообщено
       *[outcome] Деньги
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(точная сумма зашифрована)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, вернулось около { $yuan } юаней
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] Сегодня
        [yesterday] Вчера
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] Факультет не назван
        [together] Остальные вместе, факультетов: { $count }
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] Новый студент
        [graduating] Выпускник
        [international] Иностранный студент
        [staff] Сотрудник
       *[student] Другой студент
    }
case-reported =
    .button = { $reported ->
        [yes] Да
        [no] Нет
       *[unknown] Неизвестно
    }
case-outcome =
    .button = { $outcome ->
        [stopped] Платёж остановлен
        [partly] Часть вернулась
       *[open] Пока не вернулись
    }
case-back =
    .button = Назад
# What is done with a case.
case-press =
    .button = { $press ->
        [file] Зарегистрировать
        [drop] Удалить черновик
        [anew] Удалить и начать заново
        [amounts] Точные суммы
        [note] Заметка, часть { $part }
        [correct] Изменить
        [close] Закрыть случай
        [reopen] Открыть снова
        [erase] Стереть скрытую часть
        [type_amount] Ввести точную сумму
        [type_note] Написать заметку
        [type_day] Другой день
        [type_recovered] Деньги вернулись
        [erase_wish] Просьба самого человека
        [erase_mistake] Написано по ошибке
        [erase_over] Больше не нужно
        [withheld] Не называть
        [stopped] Платёж остановлен
        [alert] Написать предупреждение
       *[show] Назад к случаю
    }

case-ask-typed = { $what ->
        [amount] { $case }: введите, пожалуйста, точную сумму в юанях, например 3287.50. Она шифруется, в подсчёт идёт только округлённая.
        [recovered] { $case }: сколько юаней вернулось? Например, 2100. Сумма шифруется, в подсчёт идёт только округлённая.
        [day] { $case }: в какой день это было? Например, 2025-04-07.
       *[note] { $case }: напишите, пожалуйста, заметку, не больше { $most } знаков и без имён. Она шифруется отдельным ключом; каждый просмотр заносится в журнал.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] Заметка сохранена и зашифрована. Похоже, в ней есть то, по чему можно узнать человека, например имя или номер. Если это не нужно, напишите её заново без этого. Ваше сообщение останется в этом чате, пока вы его не удалите.
       *[no] Заметка сохранена и зашифрована. Ваше сообщение останется в этом чате, пока вы его не удалите.
    }
    .toast = { $part }
case-dropped = Черновик удалён вместе с его ключом.
case-resume =
    <b>Есть черновик, который не зарегистрирован.</b>
    .button = Продолжить его

case-preview = <b>Проверьте, пожалуйста, затем зарегистрируйте.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] закрыт
       *[open] открыт
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 Скрытая часть стёрта, прочесть её больше никто не может.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] Точная сумма и заметка зашифрованы.
               *[no] Точная сумма зашифрована, заметки нет.
            }
           *[no] { $note ->
                [yes] Заметка зашифрована, точной суммы нет.
               *[no] Нет ни точной суммы, ни заметки.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}Прочесть может только полиция кампуса.
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss } юаней
       *[no] точной суммы нет
    }; { $back ->
        [yes] вернулось { $recovered } юаней
       *[no] о возврате ничего не записано
    }. Этот просмотр занесён в журнал.
case-changes = После регистрации { $count ->
        [one] изменено { $count } раз
        [few] изменено { $count } раза
        [many] изменено { $count } раз
       *[other] изменено { $count } раза
    }, последнее изменение: { $moment }; все версии сохранены.
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: что изменить? Прежняя версия сохранится.
       *[no] <b>Что изменить?</b>
    }
case-ask-erase =
    <b>{ $case }: стереть скрытую часть навсегда?</b>
    После этого точные суммы и заметку не прочтёт никто, ни в одной из версий. То, что идёт в подсчёт, останется, а в журнале будет записано, что часть стёрта. По какой причине?

# The list.
case-list =
    <b>{ $open ->
        [yes] Открытые случаи
       *[no] Случаи
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] Только открытые
       *[no] Все
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· закрыт
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>Случаи по сравнению с прошлым годом · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] с { $from } по { $to }, { $year } и { $last }
       *[no] с { $from } по { $to } { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] меньше { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] не меньше { $low } юаней
        [range] от { $low } до { $high } юаней
       *[exact] { $low } юаней
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(без изменений)
       *[none] {""}
    }
case-trend-cases = Случаи: { $now }{ $known ->
        [yes] , год назад { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = Суммы: { $now }{ $known ->
        [yes] , год назад { $before }{ $change }
       *[no] {""}
    }
case-trend-students = На каждые 1 000 студентов: { $now }{ $known ->
        [yes] , год назад { $before }
       *[no] {""}
    } (студентов: { $students })
case-trend-recovered = Вернулось: около { $yuan } юаней
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>Снизилось и то и другое</b>: и случаев, и потерь меньше, чем в те же дни прошлого года.
        [cases] Случаев стало меньше, суммы не снизились.
        [amounts] Суммы снизились, случаев не стало меньше.
        [neither] Ни случаев, ни сумм меньше не стало.
        [unclear] Случаев стало меньше. О суммах сказать нельзя: для части случаев известны лишь их границы.
        [hidden] Случаев слишком мало, чтобы сравнивать.
       *[none] Данных за прошлый год нет, поэтому сравнения нет. Штаб или полиция могут прислать числа прошлого года файлом.
    }
    .name = { $verdict ->
        [both] Снизилось и то и другое ▼▼
        [cases] Случаев меньше, суммы не снизились
        [amounts] Суммы снизились, случаев не меньше
        [neither] Не снизилось ни то ни другое
        [unclear] Случаев меньше, о суммах сказать нельзя
        [hidden] Случаев слишком мало для сравнения
       *[none] Нет чисел прошлого года
    }
case-trend-few =
    ※ Меньше { $fewest } случаев за год — слишком мало, чтобы судить.
    .name = ※ меньше { $fewest } случаев за год: слишком мало, чтобы судить
case-trend-cut = Числа прошлого года не доходят до сегодняшнего дня или даны по месяцам, поэтому сравнивается меньше дней.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , год назад { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] Случаи по сравнению с прошлым годом · { $place }
        [cases] Случаи
        [amounts] Суммы
       *[colleges] Случаи по факультетам
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>Теперь это числа прошлого года.</b>
       *[ready] <b>Похоже, это подсчёт случаев.</b>
    }
    { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строки
    }, случаев: { $cases }, юаней: { $yuan }, с { $from } по { $to }{ $colleges ->
        [yes] , по факультетам
       *[no] {""}
    }.{ $head ->
        [applied] {" "}Для сравнения отправьте /cases trend
       *[ready] {" "}Он заменит все подсчёты, присланные раньше.
    }
    .button = { $press ->
        [apply] Принять
       *[cancel] Не принимать
    }
    .toast = { $press ->
        [apply] Принято
       *[cancel] Не принято
    }
case-baseline-cancelled = Этот подсчёт не принят и удалён.
case-baseline-faults = <b>Из этого файла ничего не принято.</b> Исправьте, пожалуйста, эти строки и отправьте его снова:
case-baseline-fault = Строка { $row }, { $column ->
        [when] день или месяц
        [college] факультет
        [type] вид мошенничества
        [cases] число случаев
       *[amount] сумма
    }: { $why ->
        [missing] не заполнено
        [unknown] такого вида мошенничества я не знаю
        [twice] уже посчитано в одной из строк выше
       *[unread] прочитать не удалось
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>За последние { $days } дн. таких случаев в этом кампусе: { $count }. Мошенники чаще всего действовали так: { $channel }; сумма чаще всего: { $band }.</i>
