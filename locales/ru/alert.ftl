### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>Красное предупреждение: { $fraud }</b>
    [orange] 🟠 <b>Оранжевое предупреждение: { $fraud }</b>
   *[yellow] 🟡 <b>Жёлтое предупреждение: { $fraud }</b>
}
alert-do = <b>Что делать</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>Как это бывает:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>Признаки</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>Примечание:</b> { $note }
alert-note-original = <b>Примечание, китайский оригинал:</b> { $note }
# Shown from five people on.
alert-likes = <i>{ $count ->
    [one] Похожее уже получил { $count } человек.
    [few] Похожее уже получили { $count } человека.
    [many] Похожее уже получили { $count } человек.
   *[other] Похожее уже получили { $count } человека.
}</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } A-{ $number } · { $day }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[Исправлено в { $time }]</b>
alert-recalled =
    <b>[Отозвано в { $time }]</b>
    Это предупреждение было ошибочным. Не действуйте по нему и не пересылайте его.
alert-unreviewed = <b>[Ещё не проверено вторым человеком]</b>
# Below a message.
alert-got-it =
    .button = Прочитано
alert-like =
    .button = Мне тоже такое пришло
alert-read =
    .button = На моём языке
alert-acked =
    .toast = ✓ Отмечено. В этом чате предупреждение { $count ->
        [one] прочитал { $count } человек.
        [few] прочитали { $count } человека.
        [many] прочитали { $count } человек.
       *[other] прочитали { $count } человека.
    }
alert-acked-alone =
    .toast = ✓ Отмечено. Спасибо.
alert-acked-before =
    .toast = Уже отмечено, второй раз нажимать не нужно.
alert-liked =
    .toast = { $count ->
        [1] Спасибо. До вас о таком никто не сообщал. Ничего не платите и не отвечайте.
        [one] Спасибо. О похожем сообщил уже { $count } человек. Ничего не платите и не отвечайте.
        [few] Спасибо. О похожем сообщили уже { $count } человека. Ничего не платите и не отвечайте.
        [many] Спасибо. О похожем сообщили уже { $count } человек. Ничего не платите и не отвечайте.
       *[other] Спасибо. О похожем сообщили уже { $count } человека. Ничего не платите и не отвечайте.
    }
alert-liked-before =
    .toast = Вы об этом уже сообщили. Ничего не платите и не отвечайте.
alert-over =
    .toast = Это предупреждение отозвано.
alert-read-sent =
    .toast = Всё предупреждение отправлено вам лично.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } Чтобы прочитать всё, напишите мне лично.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] Красное
        [orange] Оранжевое
       *[yellow] Жёлтое
    }
alert-state =
    .name = { $state ->
        [draft] черновик
        [review] ждёт второго человека
        [alone] отправлено, ждёт проверки
        [out] отправлено
        [rejected] не одобрено
        [expired] не проверено вовремя
        [recalled] отозвано
       *[dropped] отменено
    }
alert-segment =
    .name = { $segment ->
        [freshmen] Новые студенты
        [graduating] Выпускники
        [international] Иностранные студенты
        [staff] Сотрудники
       *[all] Все
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place } (только: { $kind })
}
alert-list =
    <b>Предупреждения</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = A-{ $number } { $severity }, { $fraud }: { $state }
alert-none = Пока ни одного нет.
# $count: of alerts in 90 days.
alert-median = За последние 90 дней: { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}. Медиана от сообщения о случае до 95% чатов: { $whole }; от одобрения: { $sending }; пока не прочитали в половине групп: { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } с
               *[other] { $minutes } мин { $seconds } с
            }
           *[other] { $hours } ч { $minutes } мин
        }
       *[other] { $days } д { $hours } ч
    }
alert-duration-none =
    .name = пока нет
alert-new =
    .button = Новое предупреждение
alert-open =
    .button = A-{ $number }: { $fraud }
alert-kinds = <b>Какой это вид мошенничества?</b>
# $post: what people will read.
alert-card =
    <b>A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = Оно исправляет A-{ $corrects } во всех чатах. { $pings ->
    [yes] В чаты групп придёт и новое сообщение.
   *[no] Новых сообщений не будет.
}
alert-card-audience = Кому: { $audience }. Получат { $groups ->
    [one] { $groups } чат
    [few] { $groups } чата
    [many] { $groups } чатов
   *[other] { $groups } чата
} и лично { $people ->
    [one] { $people } подписчик
    [few] { $people } подписчика
    [many] { $people } подписчиков
   *[other] { $people } подписчика
}.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] Уйдёт сразу после одобрения.
   *[later] Сейчас тихие часы. Когда уйдёт: { $at }.
}
alert-card-consent = Укажите, пожалуйста, ниже: есть ли согласие пострадавшего или же узнать по тексту никого нельзя.
alert-card-second = { $count ->
    [0] Больше никто не может его одобрить.
    [one] Одобрить может ещё { $count } человек.
    [few] Одобрить могут ещё { $count } человека.
    [many] Одобрить могут ещё { $count } человек.
   *[other] Одобрить могут ещё { $count } человека.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = В примечании слишком много подробностей. Общими словами: «{ $general }»
alert-field =
    .button = { $field ->
        [kind] Другой вид
        [story] Что случилось
        [channel] Где нашли
        [ask] Чего хотели
        [payment] Оплата
        [band] Сумма
        [flags] Признаки
        [advice] Что делать
        [place] Кому
       *[times] Когда, источник
    }
alert-ask-field = { $field ->
    [kind] <b>Какой это вид мошенничества?</b>
    [story] <b>Что случилось?</b> Выберите, что изменить.
    [channel] <b>Где мошенник нашёл человека?</b>
    [ask] <b>Чего хотел мошенник?</b>
    [payment] <b>Как заплатили?</b>
    [band] <b>Сколько потеряно?</b>
    [flags] <b>По чему это можно узнать?</b> Не больше { $most }.
    [advice] <b>Что надо делать?</b> Не больше { $most }, самое первое — первым.
    [place] <b>Кому отправить?</b>
   *[times] <b>Когда это случилось, когда об этом сообщили и кто?</b>
}
alert-untold =
    .button = Не указывать
alert-day =
    .button = { $days ->
        [0] Сегодня
        [1] Вчера
       *[other] { $days } дн. назад
    }
alert-reported =
    .button = { $minutes ->
        [0] Сообщили только что
        [30] Сообщили 30 мин. назад
        [60] Сообщили 1 час назад
        [180] Сообщили 3 часа назад
       *[other] Сообщили 1 день назад
    }
alert-consent =
    .button = { $consent ->
        [given] Согласие получено
       *[general] Никого не узнать
    }
alert-note-field =
    .button = { $has ->
        [yes] Другое примечание
       *[no] Добавить примечание
    }
alert-no-note =
    .button = Без примечания
alert-offer =
    .button = { $own ->
        [yes] Оставить мои слова
       *[no] Взять общие слова
    }
alert-back =
    .button = Назад
alert-look =
    .button = { $language }
alert-test =
    .button = Прислать только мне
alert-test-head = <b>Это проба, её получили только вы.</b>
alert-pings =
    .button = { $pings ->
        [yes] Не отправлять заново
       *[no] Отправить и заново
    }
alert-submit =
    .button = Попросить одобрить
alert-alone =
    .button = Отправить в одиночку
alert-withdraw =
    .button = Забрать назад
alert-rework =
    .button = Доработать
alert-drop =
    .button = Отменить
alert-recall =
    .button = Отозвать
alert-recall-sure =
    .button = Да, отозвать
alert-correct =
    .button = Исправить
alert-unapprove =
    .button = Снять одобрение
alert-failed =
    .button = Что не дошло
alert-retry =
    .button = Повторить ({ $count })
alert-refresh =
    .button = Обновить
alert-approve =
    .button = Одобрить
alert-reject =
    .button = Не одобрять
alert-confirm =
    .button = Всё верно
alert-ask-recall = <b>Отозвать A-{ $number }?</b> В каждом сообщении на месте будет написано, что оно отозвано. Новых сообщений не будет.
alert-ask-note = Пришлите, пожалуйста, примечание на китайском, не больше { $most } знаков: без имён, номеров, групп и точных сумм.
# $code: to be typed.
alert-ask-code = Красное предупреждение уходит сразу, даже ночью, и второй человек должен проверить его за десять минут. Чтобы отправить его в одиночку, за пять минут введите: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] Отправлено на одобрение.
        [withdraw] Забрано назад. Можно менять.
        [approve] Одобрено. Отправляется.
        [approve-later] Одобрено. Уйдёт, когда закончатся тихие часы.
        [reject] Не одобрено. Автор знает.
        [confirm] Проверено. Спасибо.
        [unapprove] Одобрение снято. Ничего не ушло.
        [rework] Можно менять.
        [recall] Отозвано. Сообщения исправляются.
        [drop] Отменено.
        [retry] Отправляется снова.
        [test] Отправлено только вам.
       *[changed] Изменено.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>Проверьте, пожалуйста, A-{ $number } и решите, отправлять или нет</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = Срок: до { $until }. Потом нужно просить об одобрении заново.
alert-look-after =
    <b>A-{ $number } отправлено в одиночку. Проверьте его, пожалуйста, до { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>A-{ $number }: за десять минут никто не проверил</b>
    Во всех чатах стоит отметка об этом, пока кто-нибудь не проверит.
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number } одобрено
    [reject] A-{ $number } не одобрено
    [expire] A-{ $number } вовремя никто не проверил
    [confirm] A-{ $number } проверено вторым человеком
    [unapprove] Одобрение A-{ $number } снято
   *[recall] A-{ $number } отозвано
}</b>

## How far it is.

alert-progress =
    <b>A-{ $number } { $fraud }: { $state }</b>
    { $lines }
alert-clock = Сообщили: { $reported } → одобрено: { $approved } → дошло до 95% чатов: { $delivered } → прочитали в половине групп: { $acked }
alert-sent = Чаты: { $groups } из { $allgroups }. Лично: { $people } из { $allpeople }.
alert-waiting = В пути: { $waiting }. Не дошло: { $failed }. Не подтверждено: { $doubtful }.
alert-acknowledged = { $people ->
    [one] Прочитал { $people } человек
    [few] Прочитали { $people } человека
    [many] Прочитали { $people } человек
   *[other] Прочитали { $people } человека
}, групп: { $classes } из { $all }.
alert-likes-by = Похожее получили: { $people }. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = другие
# After a withdrawal or a correction.
alert-edited = Исправлено на месте: { $done } из { $all }. В пути: { $waiting }. Не удалось исправить: { $failed }.
alert-failures =
    <b>A-{ $number }: что не дошло ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: что не удалось исправить ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] бота больше нет в чате или его заблокировали
    [forbidden] чат не разрешает боту писать
    [refused] мессенджер не принял текст
    [late] было уже поздно
    [doubt] ответа не было, возможно, дошло
    [unknown] неизвестно, какое это сообщение, исправить нельзя
   *[other] отправить не удалось
}
alert-failure-private =
    .name = лично
alert-failures-more = … и ещё { $count }
alert-failures-none = Дошло всё.
