### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (the plan says { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] no date yet
        [planned] planned for { $at }
        [passed] was planned for { $at }, not registered
       *[returned] returned, has to be registered again
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>Reminder: { $meeting }, not registered yet</b>
        Due { $due }. If you have held it, please register it.
    [late] <b>Overdue: { $meeting }</b>
        Until { $until } you can still register it, marked as late; after that your counsellor has to consent.
   *[over] <b>Overdue: { $meeting }</b>
        The time for late ones is over, so your counsellor has to consent.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count ->
            [one] { $count } class has
           *[other] { $count } classes have
        } not registered it</b>
        Due { $due }.
    [late] <b>{ $meeting }: { $count ->
            [one] { $count } class
           *[other] { $count } classes
        } overdue</b>
        It was due { $due } and can be registered until { $until }, marked as late.
   *[over] <b>{ $meeting }: { $count ->
            [one] { $count } class
           *[other] { $count } classes
        } overdue</b>
        It was due { $due }; the time for late ones is over, so a counsellor has to consent.
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] nobody of the class can be told
    [counsellor] no counsellor can be told
    [college] no lead of the college can be told
   *[department] nobody of the department can be told
})
reminder-college = { $college }: { $missing } of { $all } { $all ->
    [one] class
   *[other] classes
}
reminder-more = { $count } more { $count ->
    [one] class
   *[other] classes
}.

# The buttons below a reminder.
reminder-pass =
    .button = Pass to a colleague
    .toast = Passed on to: { $duties }. They are reminded from now on.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>Your { $duty } asks you to see to it: { $meeting }</b>
