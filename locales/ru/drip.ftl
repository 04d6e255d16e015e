### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>Мини-курс против обмана на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }</b>
    Каждый день около { $time } вам лично приходит одно сообщение, меньше 1 минуты: вопрос или совет. Начнём с тех обманов, которые встречаются чаще всего.
    Не больше одного в день и не в ваши тихие часы; под каждым есть кнопка, чтобы остановить. В конце будет итог, его увидите только вы.
    Начинаем?
    .button = Начать
    .toast = Хорошо, начнём завтра.
drip-invite = Недавно поступили? Пройдите мини-курс против обмана на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }: одно сообщение в день, меньше 1 минуты. Нажмите кнопку ниже, посмотрите и тогда решите.
    .button = Мини-курс на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
# $sent: on how many days something came.
drip-on =
    <b>Мини-курс против обмана идёт</b>
    Пришло дней: { $sent } из { $days }. Каждый день около { $time } приходит одно сообщение; пропущенное потом не присылается, курс просто идёт дальше.
drip-stopped =
    <b>Мини-курс против обмана остановлен</b>
    Пришло дней: { $sent } из { $days }. Больше ничего не придёт. Чтобы продолжить, нажмите кнопку ниже или отправьте /course.
drip-stop =
    .button = Остановить курс
    .toast = Остановлено, больше ничего не придёт. Чтобы продолжить, отправьте /course.
drip-go-on =
    .button = Продолжить
    .toast = Хорошо, продолжим завтра.
drip-again =
    .button = Ещё раз на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
drip-old =
    .toast = Эта карточка устарела. Чтобы узнать, как обстоят дела, отправьте /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>Мини-курс · день { $day } из { $days }: { $fraud }</b>
drip-question = <b>Мини-курс · день { $day } из { $days }</b>
drip-question-right = <b>Мини-курс · день { $day } из { $days }: верно</b>
drip-question-wrong = <b>Мини-курс · день { $day } из { $days }: неверно</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>Мини-курс на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } закончен</b>
    Пришло вопросов: { $asked }; отвечено: { $answered }; верно: { $right }.
drip-summary-all = Ни в одном вопросе, на который вы ответили, обман вас не поймал. Приёмы меняются, поэтому когда-нибудь загляните снова.
drip-summary-none = Вы не ответили ни на один вопрос, и это не страшно: вопросы выше, на них можно ответить в любое время.
drip-summary-foot = <i>Этот итог видите только вы.</i>
