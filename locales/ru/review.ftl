### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] мало подтверждений от одногруппников и нет фото
        [unconfirmed] нет фото
        [late] отмечено очень поздно, нужно ваше согласие
        [exemption] просят разрешить не проводить
        [drawn] выбрано случайно
        [confirmed] одногруппники подтвердили
       *[registered] отмечено, одногруппники ещё могут подтвердить
    }
# $bound: how many of the class are bound.
review-confirmed = подтвердили { $count } из { $bound }
review-photo-or-none = { $photo ->
    [yes] с фото
   *[no] без фото
}

review-list =
    <b>Собрания, которые можно проверить ({ $total }); самые срочные сначала</b>
    .button = Проверить
review-list-none = Собраний, которые ждут вашей проверки, нет.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>, { $meeting }: { $why }
review-held = { $day } · присутствовало { $enrolled ->
    [0] { $present }
   *[other] { $present } из { $enrolled }
}{ $timing ->
    [late] {" "}(с опозданием)
    [added] {" "}(добавлено позже)
   *[on_time] {""}
}
review-reason = Причина: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = Карточка ниже.
review-pass =
    .button = Принять подтв.: { $count }
    .toast = { $count ->
        [0] Принимать больше нечего.
        [one] Принято { $count } собрание.
        [few] Принято { $count } собрания.
        [many] Принято { $count } собраний.
       *[other] Принято { $count } собрания.
    }

review-card = Почему проверяете: { $why }
review-own = Вы сами отметили или проверили это собрание, поэтому пусть его посмотрит кто-то другой.
review-checklist =
    Проверьте, пожалуйста:
    ① Спросите двух студентов: было ли собрание в тот день и о чём?
    ② Сходятся ли дата и число людей?
    ③ Если есть фото, с этого ли оно собрания?
review-sound =
    .button = Всё как отмечено
    .toast = Записано: всё как отмечено.
review-unsound =
    .button = Не так, как отмечено
review-again =
    .toast = Кто-то уже посмотрел.

review-photo =
    { $place }, { $meeting }
    .button = Фото
    .toast = Фото ниже.

review-word = <b>{ $total ->
    [one] Вашей проверки ждёт { $total } собрание
    [few] Вашей проверки ждут { $total } собрания
    [many] Вашей проверки ждут { $total } собраний
   *[other] Вашей проверки ждут { $total } собрания
}</b>
review-word-why = · { $why }: { $count }
