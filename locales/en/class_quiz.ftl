### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>Quick quiz</b>
class-quiz-open =
    {""}
    Tap a letter; only your first answer counts. Only you see your answer and why. Open until { $until }.
class-quiz-count = { $count } have answered.
# A small number is not shown: it could lead to somebody.
class-quiz-few = Fewer than { $least } have answered.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>This is over. Thank you all.</i>
   *[other] <i>This is over. { $count } have answered; thank you all.</i>
}
class-quiz-read =
    .button = In my language
    .toast = I have sent you the question in private. You can answer it there as well.
class-quiz-unreached =
    .toast = I cannot write to you in private yet. Open my profile, tap Start in the private chat, then tap here again.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ Right. { $why }{ $late ->
        [yes] {" "}(Late: not counted for your class.)
       *[no] {""}
    }
    .wrong = Not right: it is { $letter }. { $why }{ $late ->
        [yes] {" "}(Late: not counted for your class.)
       *[no] {""}
    }
    .before = You have answered this one: { $letter }. Only the first answer counts. { $right } is right.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>Quick quiz: right</b>
   *[wrong] <b>Quick quiz: not right</b>
}
class-quiz-late = <i>This came after the end, so it is marked as late and not counted for your class.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>Classes you answer for</b>
    Which class is to be asked?
    .button = { $class }
class-quiz-staff = <b>Quick quiz · { $class }</b>
class-quiz-no-group = The class has no group in which I can speak, so it cannot be asked.
class-quiz-ready =
    Choose for how long, and the question below goes to the class group. Whoever taps an option sees at once whether it is right, and why; nobody else does, and you do not see who answered what. It closes by itself.
    It can also go as a public poll that closes after 10 minutes; there everybody in the group sees who chose what.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = Another question
class-quiz-running = { $form ->
    [poll] A public poll is open
   *[card] A question is open
} until { $until }. { $count } of the class have answered.
    .toast = The class is being asked already. Let that end first.
class-quiz-last =
    {""}
    <b>The last one · { $at }</b>
    { $question }
class-quiz-share = { $of } answered, { $right } of them right.
class-quiz-share-few = { $count } answered. Below { $least } I do not tell how many were right: it could lead to somebody.
class-quiz-most-wrong = The wrong answer chosen most: “{ $option }”, by { $count }. It is worth another word.
class-quiz-late-count = { $count } more answered late and are not counted.
class-quiz-ended = <b>Quick quiz over · { $class }</b>
class-quiz-failed =
    <b>The quick quiz did not get to the group · { $class }</b>
    Please look whether I am still in the group and may write there; then ask again with /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = Ask · { $unit ->
        [minutes] { $length } minutes
       *[hours] { $length ->
            [one] { $length } hour
           *[other] { $length } hours
        }
    }
    .toast = { $form ->
        [poll] The public poll is on its way to the class group.
       *[card] The question is on its way to the class group.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = As a public poll
    .toast = This question is too long for a poll. Take another one, or ask with buttons.
    .question = { $question } (Public: all see who chose what.)
class-quiz-end =
    .button = Close it now
    .toast = It is closed.
    .before = This one was closed before.
class-quiz-refresh =
    .button = Refresh
