### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] not accepted yet
        [accepted] under way
        [declined] declined
        [done] done
        [returned] returned
       *[withdrawn] withdrawn
    }
item-settled =
    .name = done before the plan was issued
# $days: how many days late.
item-late =
    .name = { $days ->
        [one] { $state }, { $days } day late
       *[other] { $state }, { $days } days late
    }
item-done-late =
    .name = done (late)
item-due =
    .name = by { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = by { $effective } (the plan says { $due })
item-standing =
    .name = ongoing
item-listed =
    .text = { $list }, { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    Fingerprint { $hash }. { $items } rows, { $tasks } tasks; { $waiting ->
        [0] all are published.
       *[other] { $waiting } are not published yet.
    }
item-traps =

    <b>Please look at these { $count } first</b>
item-trap-before-issue = { $item }: due { $due }, before the plan was issued ({ $issued }); taken as done by then.
item-trap-day-off = { $item }: due { $due }, which is { $why }; it has to be done by { $effective }.
item-trap-outside = { $item }: due { $due }, outside the campaign ({ $from } to { $to }).
item-trap-no-owner = { $item }: no department answers for it.
item-trap-no-lead = { $items }: several departments and none that leads; they go to “{ $first }” first.
item-trap-no-evidence = { $item }: nothing says how it is measured or proved.
item-trap-no-months = { $item }: monthly, but in no month.
item-trap-make-up = { $day } is a make-up working day.
item-trap-year = The public holidays of { $year } are not known; only weekends count as days off then.
item-trap-nobody = Nobody answers for “{ $place }” yet, so there is nobody to tell of { $items }.
item-unanswered =
    <b>Rows of the plan that nobody answers for</b>
    They were published, and nobody can take them on. Please invite somebody with /invite, or give the rows to others.
item-weekend =
    .name = a weekend
item-school-off =
    .name = a day off of the school
item-holiday =
    .name = in the { $name } holiday

item-publish =
    .button = Publish
    .toast = { $tasks ->
        [0] There is nothing new to publish.
        [one] { $tasks } task is published, and those who do it were told.
       *[other] { $tasks } tasks are published, and those who do them were told.
    }

item-offered =
    <b>Please accept: { $total ->
        [one] { $total } task
       *[other] { $total } tasks
    }</b>
    Tap “Accept” for what is yours and “Not ours” for what is not; the office will find somebody else.
item-offered-none = No task waits for you. Send /items to see your tasks.
item-accept-all =
    .button = Accept all
    .toast = { $count ->
        [one] { $count } task accepted.
       *[other] { $count } tasks accepted.
    }

item-list = <b>Tasks ({ $total })</b>
item-list-none = There are no such tasks.
item-own = <b>My tasks ({ $total })</b>
item-own-none = You have no tasks now. Send /items all to see all that you may see.
item-overdue = <b>{ $total } late, the longest first</b>
item-overdue-none = Nothing is late.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] See { $item }
       *[other] { $number }. { $item }
    }
    .toast = Below is { $item }.

item-card =
    { $title }
    Who: { $place }
    Due: { $due }
    State: { $mark }
    Clause: { $clause }
item-card-done = Done at: { $at }
item-card-words = Proof: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] Proof: a photo, { $kib } KB, fingerprint { $hash }
   *[file] Proof: a file, { $kib } KB, fingerprint { $hash }
}
item-card-reason = Returned because: { $reason }
item-card-offered = “{ $place }” is asked to take it over.
item-card-colleague = A colleague is asked to take it over.
item-card-past = { $count ->
    [one] So far: { $count } step
   *[other] So far: { $count } steps
}
item-gone = This task is not yours any more; others go on with it.

item-step =
    .button = { $step ->
        [accept] Accept
        [decline] Not ours
        [report] Done
        [correct] Correct the proof
        [return] Return
        [offer] Hand over
        [take] Take it over
        [refuse] Do not take it
       *[assign] Give to others
    }
    .toast = { $step ->
        [accept] { $item } is accepted.
        [decline] The office knows that { $item } is not yours.
        [report] { $item } is done.
        [correct] The proof of { $item } is corrected.
        [return] { $item } is returned.
        [offer] They were asked to take { $item } over; until then it is yours.
        [take] { $item } is yours now.
        [refuse] They know that you do not take { $item } over.
       *[assign] { $item } is given to others.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = That was noted already.
item-undo =
    .button = Undo the last step
    .toast = Undone.

item-ask-proof =
    Please send what shows that { $item } is done: a link, a few words, a file or a photo. No ID, phone or bank card numbers, please. I wait for 30 minutes.
    .toast = Please send it below.
item-ask-reason = Why is { $item } returned? Please write a sentence; they will read it. I wait for 30 minutes.
item-hand-over =
    Who shall have { $item }?
    .button = A colleague of mine

item-news-declined =
    <b>A task was declined</b>
    { $title }
    “{ $place }” says that it is not theirs. Please give it to others.
item-news-returned =
    <b>A task was returned</b>
    { $title }
    Because: { $reason }
item-news-offered =
    <b>Please take this over</b>
    { $title }
    Due: { $due }
    “{ $place }” has it now.
item-news-taken =
    <b>It was taken over</b>
    { $title }
    “{ $place }” has it now.
item-news-refused =
    <b>They do not take it over</b>
    { $title }
    It is still yours.
item-news-assigned =
    <b>This was given to you</b>
    { $title }
    Due: { $due }
    “{ $from }” had it before.

item-today = <b>{ $day }: { $due } due today, { $late } late</b>
item-today-more = { $count } more; send /items to see them.
item-today-declined = To be given to others: { $count }
item-today-offered = Waiting to be taken over: { $count }
item-today-reported = Reported done within a day: { $count }
item-today-doubts = Messages in doubt: { $count }; send /unconfirmed to decide
item-today-failed = Messages that failed within a day: { $count }
item-today-lost = Groups lost: { $count }

item-reminder = <b>Reminder: { $total ->
    [one] { $total } task is not done yet
   *[other] { $total } tasks are not done yet
}</b>
item-reminder-missed = I was away for a while after { $last }. These are not done now; I say it once, all together.
item-reminder-escalated = ↑ Its day is over. Please see to it.
item-reminder-instead = ↑ { $role ->
    [college] This college has no lead yet, so I tell you.
    [department] This department has no members yet, so I tell you.
   *[task_force] There is no administrator yet, so I tell you.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: { $total } due</b>
    ▲ { $late } late · ○ { $open } to do · ● { $done } done
    .button = This month
item-month-none = <b>{ $month }: nothing is due</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] late
        [open] to do
       *[done] done
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = { $day }: { $marks }
item-month-standing = Ongoing besides, not in the picture: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    Who: { $place }
    Reported at: { $at }
    .button = Proof
    .toast = Below is the proof of { $item }.
