### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = психологическая помощь
    .button = Психологическая помощь
support-kind-law =
    .name = юридическая помощь
    .button = Юридическая помощь
support-ask =
    <b>Вам нужна { $kind }?</b>
    Если вы согласны:
    · Тем, кто оказывает её в университете, я сообщу, что она кому-то нужна и в каком кампусе.
    · Только один человек, который за это возьмётся, узнает, кто вы, и сможет вам написать.
    · Через { $days } дн. я напоминаю этому человеку о вас. Записываю только, состоялся ли разговор, но не то, о чём он был.
    Согласие только на это: { $kind }. Отозвать его можно в любое время, здесь или через /sos.
support-agree =
    .button = Согласиться
support-decline =
    .button = Нет, спасибо
support-declined =
    Хорошо. /sos снова работает в любое время.
    .toast = Хорошо.
support-begun =
    <b>Ваше согласие принято: { $kind }</b>
    Как только кто-то за это возьмётся, я скажу вам здесь.
    .toast = Спасибо. Скажу, когда кто-то возьмётся.
support-nobody =
    Сейчас через меня нельзя связаться ни с кем, кто оказывает такую помощь. Штаб об этом знает. Психологическая помощь по телефону: 12356.
support-mine =
    <b>Есть тот, кто вам поможет: { $kind }</b>
    Вам напишет один человек. Только он видит, кто вы.
support-over =
    Ваша { $kind } завершена. /sos снова работает в любое время.
support-revoke-psychology =
    .button = Прекратить психпомощь
support-revoke-law =
    .button = Прекратить юрпомощь
support-revoked =
    <b>Согласие отозвано: { $kind }</b>
    Тот, кто вам помогал, больше не видит, кто вы.
    .toast = Отозвано.

# What those read who give support. $case: its number.
support-call =
    <b>Кому-то нужна { $kind }</b>
    Обращение { $case } · { $campus } · { $day }
    Кто это, увидит только один человек: тот, кто возьмётся.
support-take =
    .button = Беру на себя
support-case =
    <b>Обращение { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] Человек, которого нет в списке
    }
    { $link }
    Согласие: { $day }
    { $contacts }
    Это видите только вы. Каждый просмотр заносится в журнал, но без указания, о ком речь.
    .toast = Теперь этим занимаетесь вы.
support-contact-none =
    .name = Разговора ещё не было
support-contact =
    .name = { $spoken ->
        [yes] День { $number }: поговорили
       *[no] День { $number }: связаться не удалось
    }
support-day =
    Обращение { $case }, день { $number }: удалось поговорить со студентом?
    .toast = Записано.
support-spoke =
    .button = Поговорили
support-missed =
    .button = Связаться не удалось
support-close =
    .button = Завершить
support-look =
    .button = Кто это?
support-waiting =
    Обращение { $case } ({ $kind }, { $campus }) ждёт уже сутки, и за него никто не взялся. Найдите, пожалуйста, кого-нибудь на такую роль: /invite
# $state: what became of the case.
support-state = Обращение { $case }: { $state ->
        [assigned] им уже занимаются.
        [closed] завершено.
        [released] снова ждёт того, кто возьмётся.
       *[redacted] студент отозвал согласие. Пожалуйста, больше не пишите ему об этом.
    }
    .toast = Завершено.
