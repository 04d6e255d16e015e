### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>Ваша группа в списке изменилась</b>
    По списку вы теперь в группе { $class } ({ $who }). Это верно?
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] Верно
       *[wrong] Неверно
    }
    .toast = { $answer ->
        [right] Спасибо, записано: верно.
       *[wrong] Спасибо, записано: неверно.
    }
# In place of the question.
class-move-right =
    <b>{ $who }, { $class }</b>
    Спасибо. Привязка остаётся, больше ничего делать не нужно.
class-move-wrong =
    <b>Вы говорите, что группа { $class } — ошибка</b>
    { $told ->
        [yes] Я сообщаю тому, кто ведёт список группы { $class }. Пока его не исправят, для меня верен список.
       *[no] Связаться с тем, кто ведёт список группы { $class }, я не могу. Пожалуйста, скажите куратору сами.
    }
# In place of an old question.
class-move-now =
    <b>{ $who }, { $class }</b>
    Так вы записаны в списке сейчас. Если это неверно, скажите, пожалуйста, куратору.
    .toast = Этот вопрос устарел: ваша группа с тех пор менялась. Теперь показано, как есть сейчас.

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>{ $who } — в группе { $class }?</b>
    Список перенёс этого студента из группы { $known } в группу { $class }, а студент говорит, что это ошибка. Проверьте, пожалуйста, список; достаточно прислать исправленный.
