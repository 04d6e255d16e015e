### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = Сообщений под вопросом нет. Всё отправленное подтверждено.
doubt-list =
    <b>{ $total ->
        [one] { $total } сообщение под вопросом
        [few] { $total } сообщения под вопросом
        [many] { $total } сообщений под вопросом
       *[other] { $total } сообщения под вопросом
    }</b>
    При отправке пропала связь, поэтому неизвестно, дошли ли они. Сначала посмотрите в чат, потом выберите.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] ответ
        [alert] предупреждение о случае
        [reminder] напоминание
        [edit] правка
       *[tip] совет
    }
    { $head }
doubt-other-chat =
    .name = чат без группы
doubt-hidden =
    .name = (текст видит только штаб)

doubt-arrived =
    .button = { $number } Дошло
    .toast = Считается доставленным.
doubt-again =
    .button = { $number } Отправить снова
    .toast = Будет отправлено ещё раз с пометкой, что это повтор.
doubt-drop =
    .button = { $number } Оставить так
    .toast = Больше отправляться не будет.
doubt-already-resolved =
    .toast = С этим сообщением уже разобрались.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>Повтор прежнего сообщения; если вы его видели, не обращайте внимания.</i>
