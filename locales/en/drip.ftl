### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days } days against scams</b>
    Each day around { $time } you get one private message that takes less than 1 minute: a question or a tip, beginning with the scams you are most likely to meet.
    Never more than one a day, and not in your quiet hours; you can stop with one tap under each. At the end there is a summary that only you see.
    Shall we begin?
    .button = Begin
    .toast = Fine, it begins tomorrow.
drip-invite = New here? Take { $days } days against scams: one message a day, less than 1 minute. Tap the button below to see what it is, then decide.
    .button = { $days } days against scams
# $sent: on how many days something came.
drip-on =
    <b>{ $days } days against scams: under way</b>
    Received: { $sent } of { $days }. One comes each day around { $time }; what is missed is not sent later, the course just goes on.
drip-stopped =
    <b>{ $days } days against scams: stopped</b>
    Received: { $sent } of { $days }. Nothing more is sent. To go on, tap the button below or send /course.
drip-stop =
    .button = Stop the course
    .toast = Stopped, nothing more is sent. To go on, send /course.
drip-go-on =
    .button = Go on
    .toast = Fine, it goes on tomorrow.
drip-again =
    .button = { $days } days again
drip-old =
    .toast = This card is old. To see how things stand, send /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>Day { $day } of { $days } against scams: { $fraud }</b>
drip-question = <b>Day { $day } of { $days } against scams</b>
drip-question-right = <b>Day { $day } of { $days } against scams: right</b>
drip-question-wrong = <b>Day { $day } of { $days } against scams: not right</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>Your { $days } days against scams are over</b>
    Questions received: { $asked }; answered: { $answered }; right: { $right }.
drip-summary-all = None of those you answered got you. Tricks change, so have another look some time.
drip-summary-none = You answered none, and that is fine: the questions are still above, and you can answer them at any time.
drip-summary-foot = <i>Only you see this summary.</i>
