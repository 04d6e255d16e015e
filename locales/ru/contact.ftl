### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = Отдел безопасности
contact-office-police =
    .name = Полиция кампуса
contact-office-duty =
    .name = Дежурный
contact-office-counselling =
    .name = Центр психологической помощи
contact-office-students =
    .name = Отдел по работе со студентами
contact-office-international =
    .name = Отдел иностранных студентов

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>Кому звонить</b>
    Полиция: 110. Антимошенническая линия: 96110.
contact-none = Номера здесь ещё не внесены. Звоните 110.
contact-how =
    Чтобы изменить номер, отправьте, например:
    <code>/contact { $place } охрана { $phone }</code>
    <code>/contact { $place } психолог { $phone } 8:00-22:00</code>
    <code>/contact { $place } дежурный выкл</code>
contact-lacking = До запуска бота не хватает: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>Изменить этот номер?</b>
    { $campus }
    Сейчас: { $before }
    Станет: { $after }
    Прежде чем подтвердить, позвоните по нему, пожалуйста: туда будут звонить люди в беде.
contact-nothing =
    .name = ничего
contact-saved =
    <b>Изменено</b>
    { $campus }
    { $line }
    .toast = Изменено.
contact-told =
    Изменён номер, который показывает /sos. Кто изменил: { $role }.
    { $campus }
    { $line }
    Неверно? /contact
contact-dropped =
    Ничего не изменено.
    .toast = Ничего не изменено.
contact-save =
    .button = Да, изменить
contact-drop =
    .button = Не менять
