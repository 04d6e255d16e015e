### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: { $points }/{ $cap } points this week</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>Burden this week: { $total ->
        [one] { $total } class
       *[other] { $total } classes
    }, { $over } over the cap of { $cap } points</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ over the cap
   *[no] {""}
}
burden-none = There is no class that you answer for.

burden-month =
    <b>{ $month }: { $points ->
        [one] { $points } point
       *[other] { $points } points
    } in all</b>
burden-source = { $source ->
    [tip] tips
    [notice] notices
    [summary] Friday’s summaries
    [quiz] quick quizzes
    [pledge] the pledge
    [contest] the contest
   *[meeting] class meetings
}: { $points }
burden-senders =
    <b>Who asked for most this month</b>
burden-sender = { $sender }: { $points }
