### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] Оператор
        [admin] Администратор штаба
        [member] Участник штаба
        [police] Полиция кампуса
        [lead] Ответственный факультета
        [counsellor] Куратор
        [deputy] Зам. старосты
        [secretary] Комсорг
        [safety] Уполном. безопасности
        [volunteer] Волонтёр
        [supporter] Помощь пострадавшим
        [viewer] Наблюдатель
        [steward] Ответственный за язык
       *[monitor] Староста
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = Весь университет
role-console =
    .name = оператор, за консолью

# Who may, line by line: roles and numbers, never names.
role-needed = Вам это нельзя. Кому можно:
role-holders = { $role }: { $count ->
    [0] пока никто
   *[other] { $count }
}
role-console-only = Операторов приглашает только за консолью машины тот, кто ею управляет.

# A link that works once, for whoever invites.
role-link =
    <b>Приглашение: { $role }</b>
    { $url }
    { $origin ->
        [delegated] После принятия действует до { $until }; ваша роль остаётся за вами.
        [handed_over] После принятия ваша роль сразу заканчивается, а роль преемника действует до { $until }.
       *[invited] После принятия действует до { $until }.
    }
    Ссылка действует один раз в течение 72 часов. Отправьте её этому человеку лично, не в общий чат.

# What whoever opens it sees.
role-offer =
    <b>Вас приглашают на роль: { $role }</b>
    { $origin ->
        [delegated] Это временное замещение; роль остаётся у того, кто приглашает.
        [handed_over] Это передача: когда вы примете, роль того, кто приглашает, закончится.
       *[invited] Это назначение.
    }
    Приглашает: { $issuer }
    До: { $until }
    Если вы примете, я сохраню номер вашего аккаунта и эту роль, без имени. Если приглашение не вам, нажмите «Это не я».
role-accept =
    .button = Принять
    .toast = Принято.
role-decline =
    .button = Это не я
    .toast = Хорошо, это приглашение недействительно.
role-accepted =
    Теперь ваша роль: { $role }, до { $until }.
    Отправьте /help, чтобы увидеть, что вы можете, /roles, чтобы увидеть свои роли.
role-declined = Приглашение недействительно, ничего не изменилось: { $role }.

# To whoever invited.
role-taken =
    Ваше приглашение принято: { $role }, до { $until }.
    Если его принял не тот человек, сразу отзовите роль.
role-turned-down = Ваше приглашение вернулось: { $role }. Тот, кто его открыл, — не тот, кого вы имели в виду. Проверьте и пригласите снова.

role-list = <b>Ваши роли</b>
role-list-none = Ролей у вас нет. Чтобы читать советы и нажимать кнопки, роль не нужна.
role-item = { $role }, до { $until }

role-revoke =
    .button = Отозвать
    .toast = Отозвано.
role-revoke-one =
    .button = Отозвать { $number }
role-revoke-list = <b>Роли, которые вы можете отозвать</b>
role-revoke-item = <b>{ $number }</b> { $role }, с { $from } до { $until }
role-revoke-none = Ролей, которые вы можете отозвать, нет.
role-revoked = Отозвано: { $role }.
role-lost = Ваша роль отозвана: { $role }. Если есть вопросы, спросите штаб.

# Cards to choose a role and a place.
role-choose =
    На какую роль вы приглашаете?
    Можно и написать: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    Где? Нажмите кнопку или напишите, например: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    Какой язык? Напишите, например: /invite { $word } ru
role-pass = Какую роль вы передаёте?
role-lend = В какой роли вас нужно заместить?

# After a handover, for each of the three.
role-handed-over = Передано: { $role }. Преемник принял роль, ваша роль закончилась. Спасибо.
role-passed-on =
    Передано: { $role }. Преемник исполняет её с этого момента до { $until }.
    Если это не тот человек, сразу отзовите роль.
role-state =
    <b>Состояние при передаче</b>
    Групп: { $classes }, из них с чатом: { $bound }
    Чатов на паузе: { $muted }; недоступных чатов: { $lost }
    Сообщений под вопросом: { $doubts }
    Приглашения, которые ещё никто не принял, не передаются; если нужны, сделайте новые.

# Once a week, to whoever is one level above.
role-orphans =
    <b>Роли, которые никто не исполняет: { $total }</b>
    Они закончились на прошлой неделе. Отправьте /invite и найдите преемника.
role-orphan = { $role }, закончилась { $ended }
role-orphans-more = И ещё: { $more }.
role-unanswered =
    <b>Группы без старосты и куратора: { $total }</b>
    За них никто не отвечает. Пригласите кого-нибудь через /invite.
role-unanswered-class = { $class }
