### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] few classmates confirm it, and there is no photo
        [unconfirmed] there is no photo
        [late] it came very late and needs your consent
        [exemption] they ask not to hold it
        [drawn] drawn at random
        [confirmed] confirmed by classmates
       *[registered] registered, classmates may still confirm it
    }
# $bound: how many of the class are bound.
review-confirmed = { $count } of { $bound } classmates confirm it
review-photo-or-none = { $photo ->
    [yes] with a photo
   *[no] no photo
}

review-list =
    <b>Meetings to look at ({ $total }), the most urgent first</b>
    .button = Look at them
review-list-none = No meeting waits for you.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>, { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] { $present } present
   *[other] { $present } of { $enrolled } present
}{ $timing ->
    [late] {" "}(late)
    [added] {" "}(added later)
   *[on_time] {""}
}
review-reason = Because: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = It stands below.
review-pass =
    .button = Pass all { $count } confirmed
    .toast = { $count ->
        [0] There is nothing left to pass.
        [one] { $count } meeting passed.
       *[other] { $count } meetings passed.
    }

review-card = Why you look at it: { $why }
review-own = You registered or verified it yourself, so somebody else has to look at it.
review-checklist =
    Please check:
    ① Ask two students: was it held that day, and what was it about?
    ② Do the day and the number of people fit?
    ③ If there is a photo, is it of this meeting?
review-sound =
    .button = As registered
    .toast = Noted: it is as registered.
review-unsound =
    .button = Not as registered
review-again =
    .toast = Somebody has looked at it already.

review-photo =
    { $place }, { $meeting }
    .button = Photo
    .toast = The photo stands below.

review-word = <b>{ $total ->
    [one] { $total } meeting waits for you
   *[other] { $total } meetings wait for you
}</b>
review-word-why = · { $why }: { $count }
