### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    День: { $day }. По записи присутствовало: { $enrolled ->
        [0] { $present }
       *[other] { $present } из { $enrolled }
    }.
attest-ask = Вы там были? Тогда нажмите один раз. Считаем без имён, до { $until }.
attest-count = Подтвердили: { $count }.
# A small number is not shown, so that nobody guesses who it was.
attest-few = Пока подтвердили меньше 5 человек.
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] Опрос закончен. Спасибо.
   *[other] Подтвердили: { $count }. Спасибо.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    Запись изменилась (день: { $day }). Подтверждать здесь больше не нужно.

attest-thanks =
    .button = Я был(а) там ✓
    .toast = Спасибо, учтено без имени. Нажали по ошибке? Нажмите ещё раз в течение 10 минут, и отметка снимется.
attest-again =
    .toast = Вы уже учтены, второй раз нажимать не нужно.
attest-back =
    .toast = Отметка снята: вы больше не учтены.
attest-unbound =
    .toast = Я ещё не знаю, кто вы в группе, поэтому это не учтено. Сначала отправьте мне лично /bind, потом нажмите снова.
attest-other =
    .toast = Это собрание группы { $class }, а вы в другой группе, поэтому это не учтено.
attest-own =
    .toast = Это собрание записали вы, подтверждать его не нужно.
attest-over =
    .toast = Опрос закончен. Спасибо.
