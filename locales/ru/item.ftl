### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    Срок: { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] ещё не принята
        [accepted] в работе
        [declined] отклонена
        [done] выполнена
        [returned] возвращена
       *[withdrawn] снята
    }
item-settled =
    .name = выполнена до выхода плана
# $days: how many days late.
item-late =
    .name = { $days ->
        [one] { $state }, опоздание { $days } день
        [few] { $state }, опоздание { $days } дня
        [many] { $state }, опоздание { $days } дней
       *[other] { $state }, опоздание { $days } дня
    }
item-done-late =
    .name = выполнена (с опозданием)
item-due =
    .name = { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective } (по плану: { $due })
item-standing =
    .name = нет, постоянно
item-listed =
    .text = { $list }, { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    Контрольная сумма { $hash }. Строк: { $items }, задач: { $tasks }; { $waiting ->
        [0] все опубликованы.
       *[other] ещё не опубликовано: { $waiting }.
    }
item-traps =

    <b>Сначала посмотрите на это, мест: { $count }</b>
item-trap-before-issue = { $item }: срок { $due } — раньше выхода плана ({ $issued }); считается выполненной до него.
item-trap-day-off = { $item }: срок { $due } — это { $why }; фактический срок: { $effective }.
item-trap-outside = { $item }: срок { $due } — вне кампании ({ $from } — { $to }).
item-trap-no-owner = { $item }: ни один отдел за это не отвечает.
item-trap-no-lead = { $items }: отделов несколько, главного нет; сначала задачу получает «{ $first }».
item-trap-no-evidence = { $item }: не сказано, как это измерить или подтвердить.
item-trap-no-months = { $item }: ежемесячно, но ни один месяц не указан.
item-trap-make-up = { $day } — рабочий день вместо выходного.
item-trap-year = Государственные праздники { $year } года неизвестны; выходными тогда считаются только суббота и воскресенье.
item-trap-nobody = За «{ $place }» пока никто не отвечает, поэтому о задачах сообщить некому: { $items }.
item-unanswered =
    <b>Строки плана, за которые никто не отвечает</b>
    Они опубликованы, но принять их некому. Пригласите кого-нибудь через /invite или отдайте строки другим.
item-weekend =
    .name = выходные
item-school-off =
    .name = выходной день в университете
item-holiday =
    .name = праздник «{ $name }»

item-publish =
    .button = Опубликовать
    .toast = { $tasks ->
        [0] Нового для публикации нет.
        [one] Опубликована { $tasks } задача, исполнителям сообщено.
        [few] Опубликовано { $tasks } задачи, исполнителям сообщено.
        [many] Опубликовано { $tasks } задач, исполнителям сообщено.
       *[other] Опубликовано { $tasks } задачи, исполнителям сообщено.
    }

item-offered =
    <b>Примите, пожалуйста: { $total ->
        [one] { $total } задачу
        [few] { $total } задачи
        [many] { $total } задач
       *[other] { $total } задачи
    }</b>
    Нажмите «Принять», если это ваше, и «Не наше», если нет: тогда штаб найдёт кого-то другого.
item-offered-none = Задач, которые ждут вас, нет. Отправьте /items, чтобы увидеть свои.
item-accept-all =
    .button = Принять все
    .toast = { $count ->
        [one] Принята { $count } задача.
        [few] Принято { $count } задачи.
        [many] Принято { $count } задач.
       *[other] Принято { $count } задачи.
    }

item-list = <b>Задачи ({ $total })</b>
item-list-none = Таких задач нет.
item-own = <b>Мои задачи ({ $total })</b>
item-own-none = Сейчас у вас задач нет. Отправьте /items all, чтобы увидеть все, что вам доступны.
item-overdue = <b>Просрочено: { $total }, самые давние сначала</b>
item-overdue-none = Просроченного нет.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] Открыть { $item }
       *[other] { $number }. { $item }
    }
    .toast = Ниже { $item }.

item-card =
    { $title }
    Кто: { $place }
    Срок: { $due }
    Состояние: { $mark }
    Пункт плана: { $clause }
item-card-done = Выполнена: { $at }
item-card-words = Подтверждение: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] Подтверждение: фото, { $kib } КБ, контрольная сумма { $hash }
   *[file] Подтверждение: файл, { $kib } КБ, контрольная сумма { $hash }
}
item-card-reason = Возвращена, причина: { $reason }
item-card-offered = Взять её предложено: «{ $place }».
item-card-colleague = Взять её предложено коллеге.
item-card-past = { $count ->
    [one] Уже сделан { $count } шаг
    [few] Уже сделано { $count } шага
    [many] Уже сделано { $count } шагов
   *[other] Уже сделано { $count } шага
}
item-gone = Эта задача больше не ваша, ею занимаются другие.

item-step =
    .button = { $step ->
        [accept] Принять
        [decline] Не наше
        [report] Готово
        [correct] Исправить подтверждение
        [return] Вернуть
        [offer] Передать
        [take] Взять себе
        [refuse] Не брать
       *[assign] Отдать другим
    }
    .toast = { $step ->
        [accept] Задача { $item } принята.
        [decline] Штаб знает, что задача { $item } не ваша.
        [report] Задача { $item } выполнена.
        [correct] Подтверждение задачи { $item } исправлено.
        [return] Задача { $item } возвращена.
        [offer] Взять задачу { $item } предложено; до тех пор она ваша.
        [take] Теперь задача { $item } ваша.
        [refuse] Им известно, что вы не берёте задачу { $item }.
       *[assign] Задача { $item } отдана другим.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = Это уже записано.
item-undo =
    .button = Отменить последний шаг
    .toast = Отменено.

item-ask-proof =
    Пришлите, пожалуйста, подтверждение, что задача { $item } выполнена: ссылку, несколько слов, файл или фото. Без номеров удостоверений, телефонов и банковских карт. Жду 30 минут.
    .toast = Пришлите, пожалуйста, ниже.
item-ask-reason = Почему вы возвращаете задачу { $item }? Напишите, пожалуйста, одно предложение; его прочтут исполнители. Жду 30 минут.
item-hand-over =
    Кому передать задачу { $item }?
    .button = Моему коллеге

item-news-declined =
    <b>Задача отклонена</b>
    { $title }
    Ответ «{ $place }»: это не наше. Отдайте, пожалуйста, другим.
item-news-returned =
    <b>Задача возвращена</b>
    { $title }
    Причина: { $reason }
item-news-offered =
    <b>Возьмите, пожалуйста, эту задачу</b>
    { $title }
    Срок: { $due }
    Сейчас она у «{ $place }».
item-news-taken =
    <b>Задачу взяли</b>
    { $title }
    Теперь она у «{ $place }».
item-news-refused =
    <b>Задачу не берут</b>
    { $title }
    Она по-прежнему ваша.
item-news-assigned =
    <b>Вам отдана задача</b>
    { $title }
    Срок: { $due }
    Раньше она была у «{ $from }».

item-today = <b>{ $day }: срок сегодня — { $due }, просрочено — { $late }</b>
item-today-more = И ещё { $count }; отправьте /items, чтобы увидеть.
item-today-declined = Нужно отдать другим: { $count }
item-today-offered = Ждут, что их возьмут: { $count }
item-today-reported = Выполнено за сутки: { $count }
item-today-doubts = Сообщения под вопросом: { $count }; отправьте /unconfirmed, чтобы решить
item-today-failed = Не дошло сообщений за сутки: { $count }
item-today-lost = Потеряно чатов: { $count }

item-reminder = <b>Напоминание: { $total ->
    [one] { $total } задача ещё не выполнена
    [few] { $total } задачи ещё не выполнены
    [many] { $total } задач ещё не выполнено
   *[other] { $total } задачи ещё не выполнены
}</b>
item-reminder-missed = После { $last } меня некоторое время не было. Это то, что сейчас не сделано; сообщаю один раз, всё вместе.
item-reminder-escalated = ↑ Срок прошёл. Проследите, пожалуйста.
item-reminder-instead = ↑ { $role ->
    [college] У этого факультета пока нет ответственного, поэтому сообщаю вам.
    [department] В этом отделе пока никого нет, поэтому сообщаю вам.
   *[task_force] Администратора пока нет, поэтому сообщаю вам.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: сроков { $total }</b>
    ▲ просрочено { $late } · ○ сделать { $open } · ● готово { $done }
    .button = Этот месяц
item-month-none = <b>{ $month }: сроков нет</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] просрочено
        [open] сделать
       *[done] готово
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = { $day }: { $marks }
item-month-standing = Кроме того, постоянных задач, их на картинке нет: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    Кто: { $place }
    Сообщено: { $at }
    .button = Подтверждение
    .toast = Ниже подтверждение задачи { $item }.
