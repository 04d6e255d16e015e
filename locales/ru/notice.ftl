### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>Объявление: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] Прочитав, нажмите, пожалуйста, кнопку ниже.
        [form] Заполните, пожалуйста, форму, как указано.
        [photo] Заполните, пожалуйста, форму, как указано, и приложите фото.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] Нажать кнопку
        [form] Форма
        [photo] Форма и фото
       *[nothing] Только прочитать
    }
    .toast = { $points ->
        [one] Это стоит каждой группе { $points } балл.
        [few] Это стоит каждой группе { $points } балла.
        [many] Это стоит каждой группе { $points } баллов.
       *[other] Это стоит каждой группе { $points } балла.
    }
notice-summary = <b>Объявления этой недели ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = Что за объявление? Пришлите текст таким, каким его прочтут в чатах групп, не больше { $most } знаков. Прежде чем отправить, я всё вам покажу.
notice-senders =
    <b>От чьего имени и каким группам?</b>
    .button = Другие группы
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = Все, { $count }: { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>Так это прочтут в чатах групп</b>
    <blockquote>{ $post }</blockquote>
    Получат: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }, по { $points ->
        [one] { $points } баллу
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    } на каждую. Что им нужно сделать? Выберите ниже.
# Those with room have it; $classes are left.
notice-rest =
    <b>Группам с запасом отправлено. { $classes ->
        [one] Осталась { $classes } группа
        [few] Осталось { $classes } группы
        [many] Осталось { $classes } групп
       *[other] Осталось { $classes } группы
    }</b>
    <blockquote>{ $post }</blockquote>
    По { $points ->
        [one] { $points } баллу
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    } на каждую.
notice-without-group = { $count ->
    [one] Ещё у { $count } группы нет чата, где я могу писать: она объявление не получит.
    [few] Ещё у { $count } групп нет чата, где я могу писать: они объявление не получат.
    [many] Ещё у { $count } групп нет чата, где я могу писать: они объявление не получат.
   *[other] Ещё у { $count } групп нет чата, где я могу писать: они объявление не получат.
}
notice-over =
    <b>{ $count ->
        [one] На этой неделе { $count } группа превысит предел
        [few] На этой неделе { $count } группы превысят предел
        [many] На этой неделе { $count } групп превысят предел
       *[other] На этой неделе { $count } группы превысят предел
    } (баллов: { $cap })</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … и ещё { $count }
# $friday: when the summary goes out.
notice-choices = Можно поставить в пятничную сводку ({ $friday }): все объявления в ней вместе стоят один балл, формы считаются отдельно. Или пусть решит штаб.

notice-move =
    .button = { $step ->
        [send] Отправить
        [others] Остальным: { $count }
        [hold] В пятничную сводку
        [ask] Спросить штаб
        [leave] Больше не отправлять
       *[drop] Отмена
    }
notice-done =
    { $outcome ->
        [sent] <b>Отправляется: { $classes ->
            [one] { $classes } группа
            [few] { $classes } группы
            [many] { $classes } групп
           *[other] { $classes } группы
        }</b>
        [held] <b>В пятничной сводке ({ $friday }): { $classes ->
            [one] { $classes } группа
            [few] { $classes } группы
            [many] { $classes } групп
           *[other] { $classes } группы
        }</b>
        [asked] <b>Решает штаб: { $classes ->
            [one] { $classes } группа
            [few] { $classes } группы
            [many] { $classes } групп
           *[other] { $classes } группы
        }</b>
       *[dropped] <b>Не отправлено{ $classes ->
            [0] {""}
            [one] : { $classes } группа
            [few] : { $classes } группы
            [many] : { $classes } групп
           *[other] : { $classes } группы
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}Ответ я вам передам. Без ответа объявление попадёт в пятничную сводку ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] Отправляется: { $classes ->
            [one] { $classes } группа
            [few] { $classes } группы
            [many] { $classes } групп
           *[other] { $classes } группы
        }.
        [held] Ждёт пятничной сводки: { $classes ->
            [one] { $classes } группа
            [few] { $classes } группы
            [many] { $classes } групп
           *[other] { $classes } группы
        }.
        [asked] Решает штаб: { $classes ->
            [one] { $classes } группа
            [few] { $classes } группы
            [many] { $classes } групп
           *[other] { $classes } группы
        }.
       *[dropped] { $classes ->
            [0] Отменено. Ничего не отправлено.
            [one] Хорошо, { $classes } группа его не получит.
            [few] Хорошо, { $classes } группы его не получат.
            [many] Хорошо, { $classes } групп его не получат.
           *[other] Хорошо, { $classes } группы его не получат.
        }
    }
notice-changed =
    .toast = Кое-что изменилось. Посмотрите, пожалуйста, карточку ещё раз.

# To the office.
notice-request =
    <b>Объявление сверх нагрузки групп: пропустить?</b>
    <blockquote>{ $post }</blockquote>
    Получат: { $classes ->
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
notice-request-end = Без ответа объявление попадёт в пятничную сводку ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] Пропустить
        [held] Нет, в сводку
       *[refused] Отказать
    }
    .toast = { $ruling ->
        [let_out] Теперь отправляется. Отправитель знает.
        [held] Поставлено в пятничную сводку. Отправитель знает.
       *[refused] Не отправляется. Отправитель знает.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] Пропущено
        [held] Поставлено в пятничную сводку
       *[refused] Отказано
    }: { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] Штаб пропустил ваше объявление:
        [held] Штаб поставил ваше объявление в пятничную сводку:
        [refused] Штаб не пропустил ваше объявление:
       *[unanswered] Штаб не ответил, и ваше объявление вышло в пятничной сводке:
    } { $classes ->
        [one] { $classes } группа
        [few] { $classes } группы
        [many] { $classes } групп
       *[other] { $classes } группы
    }</b>
    <blockquote>{ $post }</blockquote>
