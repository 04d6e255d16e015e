### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>You were drawn: two questions, one minute</b>
    This week { $drawn } of { $students } students were drawn by lot and are asked two questions about fraud, to learn what people really know. Only you see your answers; the university sees sums. You need not answer.
    {""}
aware-thanks = <i>That was all, thank you. You are not drawn again within three weeks. For more, send /quiz.</i>
aware-next =
    .button = Next
aware-over =
    .toast = This week’s questions are over, thank you.

# The three numbers.
aware-title = <b>What people know of fraud: { $place }</b>
aware-everywhere =
    .name = the whole university
aware-since = Since { $day }; { $students } students on the roster. The three numbers say three things and make no single one.
aware-reached = ① <b>Reached</b>: { $percent } % ({ $count }). Their class’s group got a tip or an alert; that is not reading it.
aware-acknowledged = ② <b>Acknowledged</b>: { $percent } % ({ $count }). They tapped “Got it”; that is not remembering it.
aware-acknowledged-few = ② <b>Acknowledged</b>: fewer than { $few } tapped “Got it”.
aware-verified =
    ③ <b>Verified</b>: { $share } %, 95 % interval { $low }–{ $high } %. Drawn by lot, and right in both questions (week of { $week }, { $answered } answered).
aware-verified-few = ③ <b>Verified</b>: fewer than { $few } answered, so nothing is told (week of { $week }).
aware-verified-none = ③ <b>Verified</b>: no sample yet. On the first working day of each week 5 % are drawn.
aware-silence =
    { $drawn } were drawn, { $reached } could be written to, { $answered } answered ({ $percent } %). With all the silent ones wrong it would be { $worst } %, with all of them right { $best } %.
aware-silence-few = { $drawn } were drawn, { $reached } could be written to.
aware-running = This week’s sample (from { $week }) is under way: { $drawn } were drawn; until { $day }.
aware-method = <i>Interval: Wilson, weighted by college, corrected for a finite population.</i>
aware-weakest = Known least: { $kinds }
aware-no-roster = There is no roster yet, so there is nothing to be told.
aware-no-map = In no college did { $few } people answer questions about the same fraud, so there is no map.
aware-no-picture = The map could not be drawn; the numbers stand above.

# On the map.
aware-map =
    .title = Right answers by college and fraud
    .about = Percent right, in the quiz and in samples since { $day }; no number where fewer than { $few } people answered
    .high = 90 and more
    .good = 80–89
    .middle = 60–79
    .low = below 60
    .dash = fewer than { $few } people
