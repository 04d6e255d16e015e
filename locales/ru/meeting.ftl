### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] { $month ->
            [1] Собрание за январь
            [2] Собрание за февраль
            [3] Собрание за март
            [4] Собрание за апрель
            [5] Собрание за май
            [6] Собрание за июнь
            [7] Собрание за июль
            [8] Собрание за август
            [9] Собрание за сентябрь
            [10] Собрание за октябрь
            [11] Собрание за ноябрь
           *[12] Собрание за декабрь
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(№ { $number })
    }
meeting-state =
    .name = { $state ->
        [open] ещё не отмечено
        [planned] дата назначена
        [registered] отмечено
        [peer_verified] отмечено, одногруппники подтвердили
        [needs_look] отмечено, куратор проверит
        [verified] проверено
        [returned] возвращено, отметьте заново
        [late_asked] с опозданием, ждёт согласия
        [exempt_asked] просьба об освобождении ждёт ответа
       *[exempt] освобождено
    }
meeting-due =
    .name = { $due }
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = { $due } (это { $why }; фактически { $effective })
meeting-opens =
    .name = отмечать можно с этого дня: { $opens }
meeting-planned =
    .name = назначено: { $at }
meeting-late =
    .name = { $days ->
        [one] { $state }, опоздание { $days } день
        [few] { $state }, опоздание { $days } дня
        [many] { $state }, опоздание { $days } дней
       *[other] { $state }, опоздание { $days } дня
    }
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] с опозданием
       *[added] добавлено позже
    })
meeting-row = { $title }: { $mark } · срок: { $due }

# /meeting of whoever has several classes.
meeting-places = <b>Группы и факультеты, чьи собрания вы отмечаете</b>
meeting-places-none = Групп и факультетов, чьи собрания вы отмечаете, нет.
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: сейчас отмечать нечего
meeting-list =
    <b>{ $place }</b>
    .button = Все собрания
meeting-list-none = План не требует собраний.
meeting-list-next = Кнопки ниже относятся к этому: { $title }.
meeting-late-until = Последний день, когда можно отметить с опозданием: { $until }; после него нужно согласие куратора.
meeting-list-nothing = Сейчас отмечать нечего.
meeting-list-proxy = Вы здесь собраний не проводите; то, что вы отметите за других, будет так и помечено.
meeting-class-over = Группы { $class } больше нет, её собрания уже не отмечаются.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    Срок: { $due }
meeting-form =
    .name = { $form ->
        [case] разбор случая
        [scenario] ролевая сценка
       *[discussion] обсуждение
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } из { $enrolled }
meeting-heads =
    .name = { $present }
meeting-held =
    Проведено: { $on }
    Присутствовало: { $attendance }
    Форма: { $form }
meeting-absent = Отсутствуют: { $who }
meeting-absent-none = Отсутствуют: пока никто не назван
meeting-photo = Фото: есть
meeting-proxy = Отмечено за них другим человеком
meeting-planned-at = Назначено: { $at }
    .toast = Дата назначена. Накануне в 18:00 группа узнает об этом в своём чате.
meeting-ask-plan-day = На какой день? Срок проведения: { $due }.
meeting-ask-plan-time = { $day }: в какое время?
meeting-ask-place = { $at }: где? Пришлите, пожалуйста, место, например «большая аудитория». Жду 30 минут.
meeting-no-place =
    .button = Места пока нет
meeting-calendar = Откройте этот файл, и собрание будет в вашем календаре.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    Когда: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    Когда: { $at }
    Где: { $where }
meeting-planned-in = Назначено: { $at }, { $where }
meeting-registered-at = Отмечено: { $at }
meeting-reason = Причина: { $reason }

meeting-ask-day = В какой день оно прошло?
meeting-today =
    .button = Сегодня
meeting-yesterday =
    .button = Вчера
meeting-other-day =
    .button = Другой день
meeting-day =
    .button = { $day }.{ $month }
meeting-ask-attendance = { $on }: все были?
meeting-ask-heads = { $on }: сколько человек было? Пришлите, пожалуйста, число. Жду 30 минут.
meeting-all-here =
    .button = Все здесь ({ $enrolled })
meeting-some-absent =
    .button = Кто-то отсутствует
meeting-ask-absent = Кого не было? Нажатие отмечает, что человека нет; ещё одно снимает отметку. Можно и прислать номера, например “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = Готово (были: { $present })

meeting-check = Если всё верно, нажмите «Подать».
meeting-check-correction = Когда всё верно, нажмите «Подать». Прежняя запись тоже сохранится.
meeting-not-in-time = { $timing ->
    [late] Срок прошёл; будет помечено «с опозданием».
   *[added] Дни для опоздавших закончились; будет помечено «добавлено позже» и не считается сделанным в срок.
}
meeting-needs-consent = Дни для опоздавших закончились. После подачи нужно согласие куратора; будет помечено «добавлено позже» и не считается сделанным в срок.
meeting-submit =
    .button = Подать
    .toast = { $how ->
        [waits] Подано; нужно согласие куратора.
        [corrected] Исправлено; прежняя запись тоже сохранилась.
       *[registered] Отмечено.
    }
meeting-ask-photo = Пришлите, пожалуйста, фото ниже. Оно перерисовывается заново, поэтому место съёмки и подобное не сохраняется. Жду 30 минут.
meeting-add-photo =
    .button = { $has_one ->
        [yes] Другое фото
       *[no] Добавить фото
    }
meeting-no-photo =
    .button = Без фото
meeting-back =
    .button = Назад
meeting-change-day =
    .button = Изменить дату
meeting-change-attendance =
    .button = Изменить число людей
meeting-cancel =
    .button = Отмена
    .toast = Отменено; ничего не отмечено.

meeting-already =
    Это собрание уже кто-то отметил.
    .toast = Это собрание уже отмечено.
meeting-same =
    .button = То же самое
    .toast = Хорошо, ничего не изменилось.
meeting-another =
    .button = Другое собрание

meeting-register-proxy =
    .button = Отметить за них
meeting-step =
    .button = { $step ->
        [plan] Назначить дату
        [register] Отметить
        [correct] Исправить
        [ask_exempt] Просить освобождения
        [verify] Проверено
        [admit] Согласиться
        [exempt] Освободить
        [refuse] Нужно провести
        [reopen] Снять освобождение
       *[return] Вернуть
    }
    .toast = { $step ->
        [verify] Проверено.
        [admit] Вы согласились.
        [exempt] Освобождено.
        [refuse] Им сообщено, что собрание нужно провести.
       *[reopen] Освобождение снято.
    }
meeting-undo =
    .button = Отменить (2 минуты)
    .toast = Отменено.
meeting-ask-correction =
    .button = Попросить исправить
    .toast = { $told ->
        [yes] Куратора попросили исправить.
       *[no] Исправить здесь пока некому; обратитесь, пожалуйста, прямо к куратору.
    }
meeting-ask-words = { $step ->
    [ask_exempt] Почему его не нужно проводить? Одно предложение, например «Вся группа на практике». Его прочтёт куратор. Жду 30 минут.
    [exempt] Почему его можно не проводить? Одно предложение; его прочтёт староста. Жду 30 минут.
   *[return] Почему возвращаете? Одно предложение; его прочтёт староста. Жду 30 минут.
}
meeting-open =
    .button = Открыть
meeting-news = { $event ->
    [late_asked] <b>Опоздавшее собрание ждёт вашего согласия</b>
    [exempt_asked] <b>Просьба об освобождении ждёт вашего решения</b>
    [proxy] <b>Отмечено за вас другим человеком</b>
    [returned] <b>Возвращено: отметьте, пожалуйста, заново</b>
    [admitted] <b>Опоздавшее собрание засчитано</b>
    [exempted] <b>Освобождено</b>
    [refused] <b>Освобождения нет: проведите, пожалуйста</b>
    [reopened] <b>Освобождение снято: проведите, пожалуйста</b>
    [corrected] <b>То, что вы отметили, исправил кто-то другой</b>
   *[correction_asked] <b>Вас просят исправить запись</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title } — проведено: { $on }, присутствовало: { $present }.
