### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (по плану: { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] дата ещё не назначена
        [planned] назначено: { $at }
        [passed] было назначено: { $at }, не отмечено
       *[returned] возвращено, нужно отметить заново
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>Напоминание: { $meeting }, ещё не отмечено</b>
        Срок: { $due }. Если уже провели, отметьте, пожалуйста.
    [late] <b>Срок прошёл: { $meeting }</b>
        Последний день, когда ещё можно отметить с опозданием: { $until }. После него нужно согласие куратора.
   *[over] <b>Срок прошёл: { $meeting }</b>
        Дни для опоздавших закончились, поэтому нужно согласие куратора.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count ->
        [one] ещё не отметила { $count } группа
        [few] ещё не отметили { $count } группы
        [many] ещё не отметили { $count } групп
       *[other] ещё не отметили { $count } группы
    }</b>
        Срок: { $due }.
    [late] <b>{ $meeting }: { $count ->
        [one] не отметила в срок { $count } группа
        [few] не отметили в срок { $count } группы
        [many] не отметили в срок { $count } групп
       *[other] не отметили в срок { $count } группы
    }</b>
        Срок был: { $due }. Последний день, когда ещё можно отметить с опозданием: { $until }.
   *[over] <b>{ $meeting }: { $count ->
       [one] не отметила в срок { $count } группа
       [few] не отметили в срок { $count } группы
       [many] не отметили в срок { $count } групп
      *[other] не отметили в срок { $count } группы
   }</b>
        Срок был: { $due }. Дни для опоздавших закончились, поэтому нужно согласие куратора.
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] в группе некому сообщить
    [counsellor] нет куратора, которому можно сообщить
    [college] нет ответственного факультета, которому можно сообщить
   *[department] в отделе некому сообщить
})
reminder-college = { $college }: групп { $missing } из { $all }
reminder-more = И ещё групп: { $count }.

# The buttons below a reminder.
reminder-pass =
    .button = Передать коллеге
    .toast = Передано: { $duties }. Теперь напоминания приходят им.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>{ $duty } просит вас заняться: { $meeting }</b>
