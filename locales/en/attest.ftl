### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    Held on { $day }; { $enrolled ->
        [0] { $present }
       *[other] { $present } of { $enrolled }
    } were there, says the record.
attest-ask = Were you there? Then tap once. It is counted without your name, until { $until }.
attest-count = { $count } have confirmed it.
# A small number is not shown, so that nobody guesses who it was.
attest-few = Fewer than 5 have confirmed it so far.
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] Nobody is asked any more. Thank you.
   *[other] { $count } have confirmed it. Thank you.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    What was registered for { $day } has changed. There is no need to confirm it here.

attest-thanks =
    .button = I was there ✓
    .toast = Thank you, counted without your name. By mistake? Tap again within 10 minutes to take it back.
attest-again =
    .toast = You are counted already, no need to tap again.
attest-back =
    .toast = Taken back: you are not counted any more.
attest-unbound =
    .toast = I do not know yet who you are in the class, so this was not counted. Please send me /bind in private first, then tap again.
attest-other =
    .toast = This is a meeting of { $class }, and you are in another class, so this was not counted.
attest-own =
    .toast = You registered this meeting, so there is no need to confirm it.
attest-over =
    .toast = Nobody is asked any more. Thank you.
