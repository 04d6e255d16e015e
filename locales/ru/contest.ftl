### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from } — { $to }
    .button = Назад
contest-rules =
    Случайных вопросов в каждой попытке: { $questions }, время: { $minutes } мин.; после каждого ответа сразу объяснение. Всего попыток: { $attempts }, считается лучшая.
    Ваш результат видите только вы, отдельных людей по местам не расставляют; группы сравниваются лишь по доле участников.
    .button = Начать · { $minutes } мин.
contest-last = <b>Эта попытка: верно { $right } из { $of }</b>, за { $minutes } мин { $seconds } с.
contest-best = Ваша лучшая попытка: верно { $right } из { $of }, за { $minutes } мин { $seconds } с.
contest-ahead = Конкурс ещё не начался. Приходите, когда начнётся.
contest-closed = Конкурс закончен.
contest-unbound = Я не знаю, в какой вы группе. Сначала отправьте /bind, потом приходите снова.
# $left: how many attempts.
contest-open = { $left ->
    [0] Вы использовали все попытки.
    [one] У вас ещё { $left } попытка. Время пойдёт, когда вы нажмёте «Начать», и выход его не остановит.
    [few] У вас ещё { $left } попытки. Время пойдёт, когда вы нажмёте «Начать», и выход его не остановит.
    [many] У вас ещё { $left } попыток. Время пойдёт, когда вы нажмёте «Начать», и выход его не остановит.
   *[other] У вас ещё { $left } попытки. Время пойдёт, когда вы нажмёте «Начать», и выход его не остановит.
}
contest-number = <b>Вопрос { $number } из { $of } · до { $until }</b>
    .toast = Время вышло, этот вопрос не засчитан.

contest-board =
    <b>Сколько участвует в каждой группе · { $title }</b>
    .button = Группы
contest-board-row = { $rank }. { $class }: { $people } из { $enrolled }, { $percent }%
contest-board-own = Ваша группа: место { $rank }, { $class }: { $people } из { $enrolled }, { $percent }%
contest-board-none = Пока ни в одной группе нет { $least } участников.
contest-board-foot = <i>По доле участников; при равной доле место одно. Участник — тот, кто ответил хотя бы на половину вопросов попытки; каждый считается один раз. Группы, где участников меньше { $least }, не показаны.</i>

# For the task force and the departments.
contest-items =
    <b>Где чаще всего ошибались · { $title }</b>
    .button = Слабые вопросы
contest-items-none = Пока нет вопроса, на который ответили бы хотя бы { $least } человек.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    Ответили: { $people }, из них неверно: { $wrong }.
contest-item-wrong = Самый частый неверный ответ: «{ $option }» ({ $count } чел.).

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = Сертификат
    .toast = Сертификат отправлен вам.
    .none = Сертификат даётся, когда вы закончили попытку и ответили в ней хотя бы на половину вопросов.
    .undrawn = В шрифте нет какого-то знака вашего сертификата, поэтому его не нарисовать. Скажите, пожалуйста, сотрудникам штаба.
    .head = Сертификат · { $title }
    .who = { $name } · { $class }
    .took = Участие: { $title }
    .score = Лучшая попытка: верно { $right } из { $of }
    .day = { $day } { $year } г.
    .note = Имена сокращены. Создано ботом Wuzha; результат сообщается только самому участнику.
contest-certificate-caption = { $title }: верно { $right } из { $of }. Показывать ли это кому-нибудь, решаете вы.

contest-begins =
    <b>{ $title }: начало</b>
    До { $to }. В личном чате: вопросов { $questions }, время { $minutes } мин. Результат видите только вы; группы сравниваются лишь по доле участников.
    .button = Участвовать
contest-ends =
    <b>{ $title }: скоро конец</b>
    До { $to }. { $people ->
        [0] В вашей группе пока меньше { $least } участников.
       *[other] Участников в вашей группе: { $people } из { $enrolled }.
    }
