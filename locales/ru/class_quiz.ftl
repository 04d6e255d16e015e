### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>Блиц-вопрос</b>
class-quiz-open =
    {""}
    Нажмите букву; считается только первый ответ. Ваш ответ и объяснение видите только вы. Открыто до { $until }.
class-quiz-count = Ответили: { $count }.
# A small number is not shown: it could lead to somebody.
class-quiz-few = Ответили меньше { $least } человек.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>Время вышло. Спасибо всем.</i>
   *[other] <i>Время вышло. Ответили: { $count }; спасибо всем.</i>
}
class-quiz-read =
    .button = На моём языке
    .toast = Вопрос отправлен вам лично. Ответить можно и там.
class-quiz-unreached =
    .toast = Я пока не могу писать вам лично. Откройте мой профиль, в личном чате нажмите «Старт» (Start), потом снова нажмите здесь.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ Верно. { $why }{ $late ->
        [yes] {" "}(С опозданием: группе не засчитано.)
       *[no] {""}
    }
    .wrong = Неверно, правильно { $letter }. { $why }{ $late ->
        [yes] {" "}(С опозданием: группе не засчитано.)
       *[no] {""}
    }
    .before = На этот вопрос вы уже ответили: { $letter }. Считается только первый ответ. Правильно { $right }.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>Блиц-вопрос: верно</b>
   *[wrong] <b>Блиц-вопрос: неверно</b>
}
class-quiz-late = <i>Время уже вышло, поэтому ответ отмечен как поздний и группе не засчитан.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>Ваши группы</b>
    Какой группе задать вопрос?
    .button = { $class }
class-quiz-staff = <b>Блиц-вопрос · { $class }</b>
class-quiz-no-group = У группы нет чата, где я могу писать, поэтому задать вопрос нельзя.
class-quiz-ready =
    Выберите, на сколько, и вопрос ниже придёт в чат группы. Кто нажмёт вариант, сразу увидит, верно ли это и почему; другие этого не видят, и вы не видите, кто что ответил. Закроется само.
    Можно и публичным опросом, он закроется через 10 минут; но там все в чате видят, кто что выбрал.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = Другой вопрос
class-quiz-running = { $form ->
    [poll] Идёт публичный опрос
   *[card] Идёт блиц-вопрос
}, до { $until }. Ответили в группе: { $count }.
    .toast = Группе уже задан вопрос. Дождитесь, пока он закончится.
class-quiz-last =
    {""}
    <b>Прошлый вопрос · { $at }</b>
    { $question }
class-quiz-share = Ответили: { $of }, из них верно: { $right }.
class-quiz-share-few = Ответили: { $count }. Когда их меньше { $least }, я не говорю, сколько верно: по этому можно узнать человека.
class-quiz-most-wrong = Самый частый неверный ответ: «{ $option }» ({ $count } чел.). Стоит объяснить ещё раз.
class-quiz-late-count = Ещё ответили с опозданием: { $count }; это не учтено.
class-quiz-ended = <b>Блиц-вопрос закончен · { $class }</b>
class-quiz-failed =
    <b>Блиц-вопрос не дошёл до чата · { $class }</b>
    Посмотрите, есть ли я ещё в чате и могу ли там писать; потом задайте вопрос снова: /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = Задать · { $unit ->
        [minutes] { $length } мин.
       *[hours] { $length ->
            [one] { $length } час
            [few] { $length } часа
            [many] { $length } часов
           *[other] { $length } часа
        }
    }
    .toast = { $form ->
        [poll] Публичный опрос отправляется в чат группы.
       *[card] Вопрос отправляется в чат группы.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = Публичным опросом
    .toast = Этот вопрос слишком длинный для опроса. Возьмите другой или задайте его с кнопками.
    .question = { $question } (Публично: все видят, кто что выбрал.)
class-quiz-end =
    .button = Закрыть сейчас
    .toast = Закрыто.
    .before = Этот вопрос уже закрыт.
class-quiz-refresh =
    .button = Обновить
