### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>Журнал: { $asked }</b>
ledger-own-scope = Вы не назвали место, поэтому здесь только то, за что вы отвечаете.
ledger-none = Таких записей нет.
ledger-total = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}, { $days }.
ledger-total-corrected = { $count ->
    [one] Из них { $count } запись позже исправлена.
    [few] Из них { $count } записи позже исправлены.
    [many] Из них { $count } записей позже исправлено.
   *[other] Из них { $count } записи позже исправлены.
}
ledger-by-kind = По видам: { $list }
ledger-by-unit = По местам: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = остальное
ledger-as-of = Журнал на конец дня { $day }: то, что записано или исправлено позже, не учитывается.
ledger-as-of-now = По состоянию на { $moment }.
ledger-day =
    .name = { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { $year }
ledger-days =
    .name = с { $since } по { $until }
ledger-since =
    .name = с { $day }
ledger-until =
    .name = по { $day }
ledger-by =
    .name = исполнитель: { $doer }
ledger-item =
    .name = { $item } «{ $title }»
ledger-by-console =
    .name = консоль
ledger-by-clock =
    .name = по расписанию
ledger-by-person =
    .name = частное лицо

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (вычеркнуто { $on } записью { $by })
ledger-line-corrected = { $line } (исправлено { $on }, см. { $by })
ledger-unknown-kind = Эту запись вида { $kind } сделала более новая программа, здесь её прочесть нельзя.
ledger-full-kind = Вид: { $value }
ledger-full-at = Записано: { $value }
ledger-full-by = Исполнитель: { $value }
ledger-full-item = Задача плана: { $value }
ledger-full-corrects = Исправляет { $entry }, причина: { $reason }
ledger-full-blob = Подтверждено файлом с контрольной суммой <code>{ $hash }</code>
ledger-full-hash = Контрольная сумма записи: <code>{ $hash }</code>

# When a word means several things.
ledger-which = «{ $word }» может значить разное. Что вы имеете в виду?
ledger-which-of-many = «{ $word }» может значить разное, вариантов: { $count }; вот первые { $shown }. Выберите или напишите полнее:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>Проверьте, пожалуйста; запись появится, когда вы подтвердите</b>
    { $place }: { $text }
    Потом её нельзя изменить, только исправить другой записью.
ledger-note-draft-item =
    <b>Проверьте, пожалуйста; запись появится, когда вы подтвердите</b>
    { $place }: { $text }
    Задача плана: { $item }
    Потом её нельзя изменить, только исправить другой записью.
ledger-strike-draft =
    <b>Проверьте, пожалуйста; запись будет вычеркнута, когда вы подтвердите</b>
    { $entry }
    Причина: { $reason }
    Запись останется с пометкой «вычеркнуто». Исправить запись можно только один раз.
ledger-replace-draft =
    <b>Проверьте, пожалуйста; запись будет исправлена, когда вы подтвердите</b>
    { $entry }
    Вместо неё: { $text }
    Причина: { $reason }
    Запись останется с пометкой «исправлено». Исправить запись можно только один раз.
ledger-confirm =
    .button = Записать
    .toast = Записано в журнал.
ledger-cancel =
    .button = Отмена
    .toast = Отменено, ничего не записано.
ledger-written = Записано в журнал.
ledger-cancelled = Отменено. Ничего не записано.

# Exports. $most: how many entries a file takes.
ledger-export-begun = Файл готовится; пришлю, когда будет готов.
ledger-export-done = Файл готов: { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}. Эта выгрузка занесена в журнал.
ledger-export-too-many = Записей { $count }, а в файл помещается { $most }. Сузьте, пожалуйста, запрос, например до месяца или факультета.
ledger-export-empty = Таких записей нет, поэтому и файла нет.
ledger-export-not-allowed = Вам больше нельзя выгружать эти записи, поэтому файла нет.
ledger-export-failed = Файл сделать не удалось. Сбой у нас, он занесён в журнал работы; в этом журнале ничего не изменилось. Сообщите, пожалуйста, оператору.
ledger-export-mark =
    .name = Выгружено { $moment }, роль: { $role }. { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (журнал на конец дня { $day })
ledger-export-caption =
    { $mark }
    Здесь рабочие записи: не пересылайте, пожалуйста, в чат.
ledger-column-number =
    .name = номер
ledger-column-day =
    .name = день
ledger-column-at =
    .name = когда записано
ledger-column-kind =
    .name = вид
ledger-column-sentence =
    .name = что сделано
ledger-column-campus =
    .name = кампус
ledger-column-college =
    .name = факультет
ledger-column-class =
    .name = группа
ledger-column-department =
    .name = отдел
ledger-column-item =
    .name = задача плана
ledger-column-doer =
    .name = исполнитель
ledger-column-correction =
    .name = исправление
ledger-column-reason =
    .name = причина
ledger-cell-struck =
    .name = вычеркнуто записью { $entry }
ledger-cell-replaced =
    .name = исправлено записью { $entry }
ledger-cell-corrects =
    .name = исправляет { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    Журнал начинается здесь, под номером { $origin }.
    .name = начало журнала
    .words = начало журнала
ledger-fact-ledger-struck =
    Исправление: неверная запись вычеркнута.
    .name = исправление
    .words = исправление, исправления, вычеркнуто, вычеркнутые
ledger-fact-work-noted =
    { $text }
    .name = запись вручную
    .words = запись вручную, заметка, заметки
ledger-fact-ledger-exported =
    Из журнала выгружено: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }, формат { $format }.
    .name = выгрузка журнала
    .words = выгрузка, выгрузки
ledger-fact-tip-planned =
    Советы назначены на { $slot }: { $groups ->
        [one] { $groups } чат
        [few] { $groups } чата
        [many] { $groups } чатов
       *[other] { $groups } чата
    } и { $subscribers ->
        [one] { $subscribers } подписчик
        [few] { $subscribers } подписчика
        [many] { $subscribers } подписчиков
       *[other] { $subscribers } подписчика
    } лично.
    .name = советы назначены
    .words = назначены, назначенные
ledger-fact-tip-delivered =
    Совет { $tip } дошёл до чата группы (отправка { $delivery }, { $proof ->
        [answer] мессенджер подтвердил
        [evidence] кто-то нажал кнопку
        [person] кто-то посмотрел сам
       *[policy] по правилу считается доставленным
    }).
    .name = совет доставлен
    .words = доставлен, доставлено, доставленные
ledger-fact-tip-failed =
    Совет { $tip } не дошёл до чата группы (отправка { $delivery }, { $why ->
        [expired] было уже поздно
       *[failed] мессенджер не принял
    }).
    .name = совет не доставлен
    .words = недоставлен, недоставлено, недоставленные
ledger-fact-group-bound =
    Чат { $chat } привязан.
    .name = чат привязан
    .words = привязан, привязка
ledger-fact-group-unbound =
    Чат { $chat } отвязан.
    .name = чат отвязан
    .words = отвязан, отвязка
ledger-fact-group-lost =
    В чат { $chat } больше нельзя писать.
    .name = чат потерян
    .words = потерян, потеряны
ledger-fact-group-returned =
    В чат { $chat } снова можно писать.
    .name = чат снова доступен
    .words = вернулся, вернулись
ledger-fact-group-muted =
    Чат { $chat } не получает советов до { $until }.
    .name = чат на паузе
    .words = пауза, приостановлен
ledger-fact-group-unmuted =
    Чат { $chat } снова получает советы.
    .name = пауза снята
    .words = пауза снята, возобновлён, возобновлен
ledger-fact-class-cadence =
    Теперь группа получает советы: { $cadence }.
    .name = частота изменена
    .words = частота
ledger-fact-class-added =
    Группа внесена.
    .name = внесение группы
    .words = внесена, внесены
ledger-fact-role-offered =
    Сделано приглашение { $invitation }: { $duty }.
    .name = приглашение на роль
    .words = приглашение, приглашения
ledger-fact-role-declined =
    Приглашение { $invitation } отклонено: { $duty }.
    .name = приглашение отклонено
    .words = отказались
ledger-fact-role-badge =
    Показан бейдж по назначению { $grant }: { $duty }.
    .name = бейдж показан
    .words = бейдж, бейджи
ledger-fact-group-guarded =
    Чат { $chat } под защитой от двойников.
    .name = защита от двойников включена
    .words = под защитой, защита от двойников
ledger-fact-group-unguarded =
    Чат { $chat } больше не под защитой от двойников.
    .name = защита от двойников выключена
    .words = без защиты, защита снята
ledger-fact-group-lookalike =
    В чате { $chat } у кого-то было имя, похожее на имя сотрудника; старосте и куратору сообщено.
    .name = замечен двойник
    .words = двойник, двойники
ledger-fact-group-lookalike_judged =
    Об имени, похожем на имя сотрудника, в чате { $chat } ответили: { $how ->
        [them] это он сам
       *[other] это другой человек
    }.
    .name = ответ о двойнике
    .words = ответ о двойнике
ledger-fact-question-proposed =
    Вопрос для тестов { $question } сдан и ждёт второго человека.
    .name = вопрос сдан
    .words = вопрос сдан, сданные вопросы
ledger-fact-question-approved =
    Вопрос для тестов { $question } одобрен вторым человеком, теперь его задают.
    .name = вопрос одобрен
    .words = вопрос одобрен, одобренные вопросы
ledger-fact-question-returned =
    Вопрос для тестов { $question } возвращён автору.
    .name = вопрос возвращён
    .words = вопрос возвращён, возвращённые вопросы
ledger-fact-question-retired =
    Вопрос для тестов { $question } снят, больше его не задают.
    .name = вопрос снят
    .words = вопрос снят, снятые вопросы
ledger-fact-words-corrected =
    Текст { $name } на языке { $language } исправлен.
    .name = перевод исправлен
    .words = перевод исправлен
ledger-fact-words-ended =
    Исправление текста { $name } на языке { $language } больше не используется: { $why ->
        [stale] изменился исходный текст
       *[taken_back] его отменили
    }.
    .name = исправление перевода снято
    .words = исправление перевода снято
ledger-fact-role-granted =
    Назначение { $grant } началось: { $duty } ({ $origin ->
        [delegated] замещение
        [handed_over] передача роли
       *[invited] назначение
    }), до { $until }.
    .name = назначение на роль
    .words = назначение, назначения
ledger-fact-role-ended =
    Назначение { $grant } закончилось: { $duty } ({ $why ->
        [handed_over] роль передана
        [replaced] заменено новым
       *[revoked] роль отозвана
    }).
    .name = роль закончилась
    .words = закончилась, отозвана
ledger-fact-roster-changed =
    Список группы обновлён: новых { $new }, изменено { $changed }, из другой группы { $moved }, выбыло { $left }.
    .name = список обновлён
    .words = обновление, обновления
ledger-fact-term-begun =
    Начался семестр { $term }.
    .name = начало семестра
    .words = начало семестра
ledger-fact-doubt-settled =
    С отправкой { $delivery }, которая была под вопросом, разобрались: { $how ->
        [again] отправлено снова
        [drop] оставлено как есть
       *[arrived] сообщение дошло
    }.
    .name = вопрос о сообщении решён
    .words = решено, решены
ledger-fact-data-purged =
    Удалено то, чей срок хранения вышел, — { $what ->
        [taps] нажатия
        [texts] тексты сообщений
        [copies] копии данных
        [set_aside] отложенные обновления
        [bindings] прежние привязки
        [roles] закончившиеся роли
        [links] устаревшие ссылки
        [invitations] устаревшие приглашения
        [introductions] незаконченные привязки
        [imports] невнесённые списки
        [requests] вопросы к журналу
       *[other] другие данные
    }: { $removed }.
    .name = данные удалены
    .words = удалено, удаление, чистка
ledger-fact-plan-loaded =
    План прочитан: { $items ->
        [one] { $items } строка
        [few] { $items } строки
        [many] { $items } строк
       *[other] { $items } строки
    }, контрольная сумма файла { $hash }.
    .name = план прочитан
    .words = прочитан
ledger-fact-plan-published =
    Из плана { $tasks ->
        [one] опубликована { $tasks } задача
        [few] опубликовано { $tasks } задачи
        [many] опубликовано { $tasks } задач
       *[other] опубликовано { $tasks } задачи
    }, контрольная сумма файла { $hash }.
    .name = план опубликован
    .words = опубликован, опубликовано, публикация
ledger-fact-item-accepted =
    Задача { $task } ({ $item }) принята.
    .name = задача принята
    .words = принята, приняты, принято
ledger-fact-item-declined =
    Задача { $task } ({ $item }) оказалась чужой и вернулась в штаб.
    .name = задача отклонена
    .words = отклонена, отклонены
ledger-fact-item-handed_over =
    Задача { $task } ({ $item }) теперь у других: { $how ->
        [take] они её взяли
       *[assign] её отдал им штаб
    }.
    .name = задача передана
    .words = передана, переданы, передача
ledger-fact-item-done =
    Задача { $task } ({ $item }) выполнена, { $late ->
        [yes] с опозданием
       *[no] в срок
    }; подтверждение: { $proof ->
        [file] файл
        [photo] изображение
       *[words] текст или ссылка
    }.
    .name = задача выполнена
    .words = выполнена, выполнены, выполнено, сделано
ledger-fact-item-corrected =
    Подтверждение задачи { $task } ({ $item }) заменено, теперь это { $proof ->
        [file] файл
        [photo] изображение
       *[words] текст или ссылка
    }.
    .name = подтверждение заменено
    .words = заменено, замена
ledger-fact-item-returned =
    Подтверждение задачи { $task } ({ $item }) возвращено, его нужно дополнить.
    .name = задача возвращена
    .words = возвращена, возвращены
ledger-fact-item-undone =
    В течение двух минут отменён шаг с задачей { $task } ({ $item }): { $step ->
        [accept] принятие
        [decline] отклонение
        [report] отметка о выполнении
        [correct] замена подтверждения
        [return] возврат подтверждения
        [offer] просьба взять задачу
        [take] взятие задачи
        [refuse] отказ взять задачу
       *[assign] передача отделу
    }.
    .name = шаг отменён
    .words = отменён, отменен, отмена шага
ledger-fact-item-reminded =
    До срока о задаче { $task } ({ $item }) { $people ->
        [one] напомнили { $people } человеку
        [few] напомнили { $people } людям
        [many] напомнили { $people } людям
       *[other] напомнили { $people } людям
    } ({ $role ->
        [monitor] староста
        [counsellor] куратор
        [college] факультет
        [department] отдел
       *[task_force] штаб
    }).
    .name = напоминание о задаче
    .words = напоминание, напоминания
ledger-fact-item-escalated =
    О том, что задача { $task } ({ $item }) не выполнена в срок, { $people ->
        [one] сообщили { $people } человеку
        [few] сообщили { $people } людям
        [many] сообщили { $people } людям
       *[other] сообщили { $people } людям
    } ({ $role ->
        [monitor] староста
        [counsellor] куратор
        [college] факультет
        [department] отдел
       *[task_force] штаб
    }).
    .name = просрочка задачи
    .words = просрочка, просрочки, просрочено
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): назначено на { $on }.
    .name = собрание назначено
    .words = назначено
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): проведено { $on }, { $enrolled ->
        [0] присутствовало { $present }
       *[other] присутствовало { $present } из { $enrolled }
    }, форма — { $form ->
        [case] разбор случая
        [scenario] ролевая сценка
       *[discussion] обсуждение
    }, { $timing ->
        [late] отмечено с опозданием
        [added] добавлено позже
       *[on_time] отмечено в срок
    }{ $proxy ->
        [yes] , за них отметил другой человек
       *[no] { "" }
    }.
    .name = собрание отмечено
    .words = отмечено, отмечены
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): проведено { $on }, { $enrolled ->
        [0] присутствовало { $present }
       *[other] присутствовало { $present } из { $enrolled }
    }, форма — { $form ->
        [case] разбор случая
        [scenario] ролевая сценка
       *[discussion] обсуждение
    }; ждёт согласия.
    .name = опоздавшее собрание ждёт
    .words = ждёт согласия, ждет согласия
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }), исправлено: проведено { $on }, { $enrolled ->
        [0] присутствовало { $present }
       *[other] присутствовало { $present } из { $enrolled }
    }, форма — { $form ->
        [case] разбор случая
        [scenario] ролевая сценка
       *[discussion] обсуждение
    }, { $timing ->
        [late] отмечено с опозданием
        [added] добавлено позже
       *[on_time] отмечено в срок
    }.
    .name = собрание исправлено
    .words = исправлено, исправлены
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): вскоре отменено — { $step ->
        [plan] назначение даты
        [register] отметка
        [correct] исправление
        [verify] проверка
        [return] возврат
        [admit] согласие на опоздавшее
        [ask_exempt] просьба об освобождении
        [exempt] освобождение
        [refuse] отказ в освобождении
       *[reopen] снятие освобождения
    }.
    .name = шаг собрания отменён
    .words = отмена шага собрания
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): из { $bound } привязанных одногруппников подтвердили присутствие { $attested }, этого достаточно.
    .name = собрание подтверждено
    .words = подтверждено, подтверждены
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): из { $bound } привязанных одногруппников подтвердили присутствие только { $attested }, фото нет; нужна проверка куратора.
    .name = собрание ждёт проверки
    .words = ждёт проверки, ждет проверки
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): проверено, всё верно.
    .name = собрание проверено
    .words = проверено, проверены
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): возвращено, нужно отметить заново.
    .name = собрание возвращено
    .words = возвращено
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): засчитано, хотя и с опозданием.
    .name = опоздавшее собрание засчитано
    .words = засчитано, засчитаны
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): просят освободить от него.
    .name = просьба об освобождении
    .words = просьба, просьбы
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): освобождены от него.
    .name = освобождение от собрания
    .words = освобождение, освобождены
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): в освобождении отказано.
    .name = в освобождении отказано
    .words = отказ в освобождении
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): его всё же нужно провести.
    .name = освобождение снято
    .words = снятие освобождения
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): передано коллеге из группы.
    .name = собрание передано коллеге
    .words = передано
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): до срока { $people ->
        [one] напомнили { $people } человеку
        [few] напомнили { $people } людям
        [many] напомнили { $people } людям
       *[other] напомнили { $people } людям
    } ({ $role ->
        [monitor] староста
        [counsellor] куратор
        [college] факультет
        [department] отдел
       *[task_force] штаб
    }).
    .name = напоминание о собрании
    .words = напоминание о собрании
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): не отмечено в срок; { $people ->
        [one] сообщили { $people } человеку
        [few] сообщили { $people } людям
        [many] сообщили { $people } людям
       *[other] сообщили { $people } людям
    } ({ $role ->
        [monitor] староста
        [counsellor] куратор
        [college] факультет
        [department] отдел
       *[task_force] штаб
    }).
    .name = просрочка собрания
    .words = просрочка собрания
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] Общий сбор факультета
        [league_class] Занятие комсомола
        [league_day] День комсомола
       *[class] Собрание группы
    } ({ $slot }): случайная проверка: { $result ->
        [unsound] не так, как отмечено
       *[sound] всё как отмечено
    }.
    .name = случайная проверка собрания
    .words = случайная проверка, выборочная проверка
ledger-fact-data-forgotten =
    Человек попросил забыть его, и это сделано.
    .name = человек забыт
    .words = забыт, забыты
ledger-fact-meeting-voted =
    Голосование на собрании группы ({ $slot }), материал { $kit }: до обсуждения { $before_votes ->
        [0] слишком мало голосов, чтобы сообщать
       *[other] верно { $before_right } из { $before_votes }
    }, после него { $after_votes ->
        [0] слишком мало голосов, чтобы сообщать
       *[other] верно { $after_right } из { $after_votes }
    }.
    .name = голосование на собрании
    .words = голосование, голосования
ledger-fact-quiz-class =
    Блиц-вопрос группы ({ $form ->
        [poll] публичный опрос
       *[card] каждый отвечает сам
    }, вопрос { $question }): { $answers ->
        [0] ответили меньше 5 человек, поэтому числа не называются
       *[other] ответили { $answers }, из них верно { $right }
    }.
    .name = блиц-вопрос группы
    .words = блиц-вопрос, блиц
ledger-fact-notice-sent =
    Объявление { $notice } { $classes ->
        [one] отправлено { $classes } группе
        [few] отправлено { $classes } группам
        [many] отправлено { $classes } группам
       *[other] отправлено { $classes } группам
    }, по { $points ->
        [one] { $points } баллу
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    } на каждую.
    .name = объявление отправлено
    .words = отправлено, отправлены
ledger-fact-notice-held =
    Объявление { $notice } ждёт пятничной сводки: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }.
    .name = объявление отложено
    .words = отложено, отложены
ledger-fact-notice-asked =
    Штаб попросили пропустить объявление { $notice }: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }, по { $points ->
        [one] { $points } баллу
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    } на каждую.
    .name = объявление сверх нагрузки
    .words = сверх нагрузки
ledger-fact-notice-let_out =
    Штаб пропустил объявление { $notice } сверх нагрузки: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }, по { $points ->
        [one] { $points } баллу
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    } на каждую.
    .name = объявление пропущено
    .words = пропущено, пропущены
ledger-fact-notice-refused =
    Штаб не пропустил объявление { $notice }: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }.
    .name = объявление не пропущено
    .words = отказано
ledger-fact-notice-failed =
    Объявление не дошло до чата группы (отправка { $delivery }, { $why ->
        [expired] было уже поздно
       *[failed] мессенджер не принял
    }).
    .name = объявление не доставлено
    .words = недоставленное объявление
ledger-fact-alert-submitted =
    Предупреждение A-{ $alert } ({ $severity ->
        [red] красное
        [orange] оранжевое
       *[yellow] жёлтое
    }, { $fraud }) отправлено на одобрение второму человеку.
    .name = предупреждение на одобрении
    .words = на одобрении, на одобрение
ledger-fact-alert-withdrawn =
    Предупреждение A-{ $alert } автор забрал назад до одобрения.
    .name = предупреждение забрано назад
    .words = забрано назад, забраны назад
ledger-fact-alert-approved =
    Предупреждение A-{ $alert } ({ $severity ->
        [red] красное
        [orange] оранжевое
       *[yellow] жёлтое
    }) отправлено { $alone ->
        [yes] автором в одиночку
       *[no] с одобрения второго человека
    }, получатели: { $groups ->
        [one] { $groups } чат
        [few] { $groups } чата
        [many] { $groups } чатов
       *[other] { $groups } чата
    } и { $subscribers ->
        [one] { $subscribers } подписчик
        [few] { $subscribers } подписчика
        [many] { $subscribers } подписчиков
       *[other] { $subscribers } подписчика
    }.
    .name = предупреждение отправлено
    .words = отправленное предупреждение, отправленные предупреждения
ledger-fact-alert-rejected =
    Предупреждение A-{ $alert } не одобрено.
    .name = предупреждение не одобрено
    .words = неодобренное предупреждение
ledger-fact-alert-unapproved =
    Одобрение предупреждения A-{ $alert } снято; ничего не ушло.
    .name = одобрение предупреждения снято
    .words = снятое одобрение, одобрение снято
ledger-fact-alert-expired =
    Предупреждение A-{ $alert } вовремя никто не проверил.
    .name = предупреждение без ответа в срок
    .words = не проверено в срок
ledger-fact-alert-reviewed =
    Предупреждение A-{ $alert } проверено вторым человеком после отправки{ $late ->
        [yes] , позже чем через десять минут
       *[no] {""}
    }.
    .name = предупреждение проверено
    .words = проверенное предупреждение
ledger-fact-alert-unreviewed =
    Предупреждение A-{ $alert } за десять минут никто не проверил, поэтому на нём отметка.
    .name = предупреждение не проверено
    .words = непроверенное предупреждение
ledger-fact-alert-delivered =
    Предупреждение A-{ $alert } дошло до чатов: { $groups } из { $planned }; у 95% оно было через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    } после отправки.
    .name = предупреждение доставлено
    .words = доставленное предупреждение
ledger-fact-alert-corrected =
    Предупреждение A-{ $alert } исправлено на месте предупреждением A-{ $by }.
    .name = предупреждение исправлено
    .words = исправленное предупреждение
ledger-fact-alert-recalled =
    Предупреждение A-{ $alert } отозвано во всех чатах.
    .name = предупреждение отозвано
    .words = отозванное предупреждение
ledger-fact-notice-merged =
    Объявление { $notice } вышло в пятничной сводке: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }.
    .name = объявление в сводке
    .words = сводка, сводки

ledger-fact-roster-printed =
    Сделан список на бумаге: { $people ->
        [one] { $people } студент
        [few] { $people } студента
        [many] { $people } студентов
       *[other] { $people } студента
    }.
    .name = список на бумаге
    .words = бумажный список, напечатан
ledger-fact-case-filed =
    Зарегистрирован случай C-{ $case }.
    .name = случай зарегистрирован
    .words = зарегистрированный случай, регистрация случая
ledger-fact-case-changed =
    Изменён случай C-{ $case }, теперь это версия { $version }: { $what ->
        [type] вид мошенничества
        [channel] канал
        [payment] оплата
        [amount] сумма
        [day] день
        [college] факультет
        [victim] пострадавший
        [reported] сообщено ли в полицию
        [outcome] что стало с деньгами
        [recovered] вернувшиеся деньги
        [note] заметка
        [closed] закрыт
       *[reopened] открыт снова
    }.
    .name = случай изменён
    .words = изменённый случай, измененный случай
ledger-fact-case-read =
    В случае C-{ $case } просмотрено: { $what ->
        [note] заметка
       *[amounts] точные суммы
    }.
    .name = случай просмотрен
    .words = просмотренный случай, просмотр случая
ledger-fact-case-erased =
    Скрытая часть случая C-{ $case } стёрта: { $why ->
        [wish] по просьбе самого человека
        [mistake] написано по ошибке
       *[over] больше не нужна
    }. Прочесть её не может никто.
    .name = скрытая часть случая стёрта
    .words = стёртый случай, стертый случай
ledger-fact-case-baseline =
    Из файла получен подсчёт случаев с { $first } по { $last }, всего { $cases } (контрольная сумма строк { $hash }).
    .name = подсчёт случаев
    .words = подсчёт случаев, подсчет случаев
ledger-fact-contact-changed =
    Изменено, кому звонить: { $office ->
        [security] отдел безопасности
        [police] полиция кампуса
        [duty] дежурный
        [counselling] центр психологической помощи
        [students] отдел по работе со студентами
        [international] отдел иностранных студентов
       *[other] отдел
    }, { $numbers ->
        [0] номеров больше нет
        [one] { $numbers } номер
        [few] { $numbers } номера
        [many] { $numbers } номеров
       *[other] { $numbers } номера
    }.
    .name = номер кампуса изменён
    .words = изменённый номер, измененный номер
ledger-fact-sos-opened =
    Просьба о помощи { $call }, кого просили: { $whom ->
        [counsellor] куратора
       *[duty] дежурных
    }.
    .name = просьба о помощи
    .words = просьба о помощи
ledger-fact-sos-told =
    О просьбе о помощи { $call } сообщено ({ $duty }): { $people ->
        [0] ни с кем связаться не удалось
        [one] { $people } человеку
        [few] { $people } людям
        [many] { $people } людям
       *[other] { $people } людям
    }.
    .name = просьба о помощи передана
    .words = переданная просьба
ledger-fact-sos-taken =
    За просьбу о помощи { $call } взялись.
    .name = за просьбу о помощи взялись
    .words = принятая просьба
ledger-fact-sos-closed =
    Просьба о помощи { $call } закрыта: с человеком поговорили.
    .name = просьба о помощи закрыта
    .words = закрытая просьба
ledger-fact-sos-withdrawn =
    Просьбу о помощи { $call } отозвал сам просивший.
    .name = просьба о помощи отозвана
    .words = отозванная просьба
ledger-fact-sos-lapsed =
    Просьба о помощи { $call } закончилась: за сутки никто не откликнулся.
    .name = просьба о помощи без отклика
    .words = просьба без отклика
ledger-fact-support-consented =
    Обращение S-{ $support }: есть согласие, { $sort ->
        [law] юридическая помощь
       *[psychology] психологическая помощь
    }.
    .name = согласие на поддержку
    .words = согласие на поддержку
ledger-fact-support-assigned =
    Обращение S-{ $support }: есть тот, кто за него взялся.
    .name = за поддержку взялись
    .words = принятое обращение
ledger-fact-support-read =
    Обращение S-{ $support }: его просмотрел тот, кто им занимается.
    .name = обращение просмотрено
    .words = просмотренное обращение
ledger-fact-support-followed =
    Обращение S-{ $support }, день { $days }: { $answer ->
        [missed] связаться со студентом не удалось
       *[spoken] поговорили
    }.
    .name = разговор по обращению
    .words = разговор по обращению
ledger-fact-support-released =
    Обращение S-{ $support }: снова ждёт, у того, кто им занимался, такой роли больше нет.
    .name = обращение снова ждёт
    .words = обращение снова ждёт, обращение снова ждет
ledger-fact-support-closed =
    Обращение S-{ $support }: завершено.
    .name = обращение завершено
    .words = завершённое обращение, завершенное обращение
ledger-fact-support-revoked =
    Обращение S-{ $support }: согласие отозвано.
    .name = согласие отозвано
    .words = отозванное согласие
ledger-fact-check-ruled =
    Дежурный посмотрел переданное сообщение: { $ruling ->
        [fraud] это мошенничество
        [doubtful] очень подозрительно
        [unsuspicious] ничего плохого в нём нет
       *[urgent] надо сразу звонить в полицию
    }.
    .name = ответ о сообщении
    .words = ответ о сообщении, переданное сообщение
ledger-fact-check-wave =
    Один и тот же текст переслали { $people } чел., факультетов: { $colleges }; полиции и штабу сообщено.
    .name = расходящийся текст
    .words = расходящийся текст, один и тот же текст
# Families of kinds.
ledger-family-ledger =
    .name = сам журнал
    .words = журнал
ledger-family-work =
    .name = работа
    .words = работа, работы
ledger-family-tip =
    .name = советы
    .words = советы, совет, советов
ledger-family-group =
    .name = чаты
    .words = чаты, чат, чатов
ledger-family-question =
    .name = вопросы для тестов
    .words = вопросы для тестов, свои вопросы
ledger-family-words =
    .name = переводы
    .words = переводы, переводов
ledger-family-class =
    .name = группы
    .words = группы
ledger-family-role =
    .name = роли
    .words = роли, роль, ролей
ledger-family-roster =
    .name = списки групп
    .words = списки, список
ledger-family-term =
    .name = семестры
    .words = семестры, семестр
ledger-family-doubt =
    .name = сообщения под вопросом
    .words = под вопросом, сомнения
ledger-family-data =
    .name = данные
    .words = данные
ledger-family-alert =
    .name = предупреждения
    .words = предупреждения, предупреждение
ledger-family-case =
    .name = случаи
    .words = случаи, случай
ledger-family-plan =
    .name = план
    .words = план
ledger-family-item =
    .name = задачи плана
    .words = задачи
ledger-family-meeting =
    .name = собрания групп
    .words = собрания, собрание, собраний
ledger-family-quiz =
    .name = вопросы и тесты
    .words = тесты, тест
ledger-family-notice =
    .name = объявления
    .words = объявления, объявление
ledger-family-contact =
    .name = номера кампуса
    .words = номера кампуса, контакты
ledger-family-sos =
    .name = просьбы о помощи
    .words = просьбы о помощи
ledger-family-support =
    .name = поддержка
    .words = поддержка, обращения, обращение
ledger-family-check =
    .name = пересланные сообщения
    .words = пересланные сообщения, сообщения на проверку
ledger-fact-pledge-opened =
    В чат группы отправлено обещание против мошенничества.
    .name = обещание отправлено
    .words = обещание отправлено
ledger-fact-pledge-paper =
    Внесены подписи на бумаге: { $people }. Контрольная сумма текста: { $hash }.
    .name = подписи на бумаге
    .words = подписи на бумаге, подписано на бумаге
ledger-fact-pledge-counted =
    Обещание подписали { $signed } из { $students }, из них на бумаге { $paper }.
    .name = подсчёт подписей
    .words = подсчёт подписей, подсчет подписей
ledger-fact-awareness-asked =
    На неделю с { $week } случайно выбраны студенты: { $drawn } из { $students }; могли получить вопросы: { $reached }.
    .name = выборка сделана
    .words = выборка сделана
ledger-fact-awareness-measured =
    Неделя с { $week }, выбраны { $drawn }: { $answered ->
        [0] ответили слишком немногие, поэтому числа не называются
       *[other] ответили { $answered }, из них верно на оба вопроса { $verified }
    }.
    .name = выборка подсчитана
    .words = выборка подсчитана
ledger-family-pledge =
    .name = обещание
    .words = обещание, подписи
ledger-family-awareness =
    .name = осведомлённость
    .words = осведомлённость, осведомленность, выборка

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = факультет
ledger-key-class =
    .words = группа
ledger-key-campus =
    .words = кампус
ledger-key-department =
    .words = отдел, подразделение
ledger-key-kind =
    .words = вид, тип
ledger-key-item =
    .words = пункт, задача
ledger-key-by =
    .words = исполнитель, кто
ledger-key-date =
    .words = дата, день, месяц
ledger-key-since =
    .words = с, от, начиная
ledger-key-until =
    .words = до, по, кончая
ledger-key-as-of =
    .words = на, состояние, посостоянию
ledger-month-january =
    .words = январь, января, январе, янв
ledger-month-february =
    .words = февраль, февраля, феврале, фев
ledger-month-march =
    .words = март, марта, марте, мар
ledger-month-april =
    .words = апрель, апреля, апреле, апр
ledger-month-may =
    .words = май, мая, мае
ledger-month-june =
    .words = июнь, июня, июне, июн
ledger-month-july =
    .words = июль, июля, июле, июл
ledger-month-august =
    .words = август, августа, августе, авг
ledger-month-september =
    .words = сентябрь, сентября, сентябре, сен
ledger-month-october =
    .words = октябрь, октября, октябре, окт
ledger-month-november =
    .words = ноябрь, ноября, ноябре, ноя
ledger-month-december =
    .words = декабрь, декабря, декабре, дек
ledger-recent-today =
    .words = сегодня
ledger-recent-yesterday =
    .words = вчера
ledger-recent-this-week =
    .words = эта неделя, на этой неделе, за эту неделю
ledger-recent-last-week =
    .words = прошлая неделя, на прошлой неделе, за прошлую неделю
ledger-recent-this-month =
    .words = этот месяц, в этом месяце, за этот месяц
ledger-recent-last-month =
    .words = прошлый месяц, в прошлом месяце, за прошлый месяц
ledger-unit-year =
    .words = г, год, года
ledger-unit-month =
    .words = м, мес
ledger-unit-day =
    .words = д, число
ledger-do-fix =
    .words = исправить, поправить
ledger-do-note =
    .words = записать, отметить
ledger-do-export =
    .words = выгрузить, скачать, экспорт
ledger-instead =
    .words = взамен, заменить-на
ledger-fact-contest-begun =
    О начале конкурса сообщено в чатах групп: { $groups }.
    .name = конкурс начат
    .words = конкурс начат
ledger-fact-contest-over =
    Конкурс окончен. Участников: { $people }, групп: { $classes }.
    .name = конкурс окончен
    .words = конкурс окончен
ledger-family-contest =
    .name = конкурс
    .words = конкурс
