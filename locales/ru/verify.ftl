### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = Код <code>{ $code }</code> · проверить: /verify

verify-genuine = <b>Подлинное: код { $code } мой.</b> Он стоит под этим сообщением:
# $at: since when.
verify-recalled = <b>Отозвано, { $at }: сообщение с кодом { $code } больше не действует.</b> Оно было моим, но не действуйте по нему. В нём говорилось:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = Его текст уже не хранится.
verify-said = Опубликовано: { $at }. От имени: { $office }.
verify-where = Где: чат группы { $classes }.
verify-where-gone = Где: чат, который теперь не принадлежит ни одной группе.
verify-elsewhere = <b>Осторожно: это не тот чат, где вы сейчас спрашиваете.</b> Код могли скопировать.
verify-compare = Сравните, пожалуйста: если перед вами написано другое, код скопирован. Тогда не делайте того, что там написано.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>Не моё: сейчас нет ни сообщения, ни бейджа с кодом { $code }.</b>
    Не делайте того, о чём там просят: ничего не переводите, не сообщайте кодов подтверждения, не открывайте ссылок. Проверьте, пожалуйста, код ещё раз; код бейджа действует лишь 10 минут. Если сомневаетесь, спросите: { $contact }. Уже заплатили? Сразу наберите 110; посоветоваться можно по 96110.

verify-badge = <b>Бейдж подлинный</b>
verify-badge-care = Это тот человек, который перед вами? Сотрудники никогда не просят денег, паролей и кодов подтверждения.

verify-in-private = О кодах я отвечаю лично, чтобы не мешать чату.
    .button = Проверить лично
