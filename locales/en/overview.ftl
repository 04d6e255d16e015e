### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    Due { $due }
    Registered: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }({ $exempt } exempt)
    }, { $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] no date { $count }
    [planned] planned { $count }
    [returned] returned { $count }
    [asked] waiting for consent { $count }
    [late] late { $count }
    [verified] verified { $count }
    [peer] attested { $count }
   *[look] to be looked at { $count }
}
overview-never = { $count ->
    [0] Every class has held at least one.
   *[other] Classes that have held none so far: { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] held { $on }
        [peer_verified] held { $on }, attested
        [needs_look] held { $on }, to be looked at
        [verified] held { $on }, verified
        [late_asked] held { $on }, waiting for consent
        [exempt_asked] exemption asked for
       *[exempt] exempt
    }{ $late ->
        [yes] { " " }(late)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · call: { $duties }
overview-nobody = { $line } · nobody there can be told
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = All colleges
overview-open =
    .button = { $sort ->
        [league_class] League classes
        [league_day] League days
       *[class] Class meetings
    }{ $month ->
        [0] {""}
        [1] : Jan
        [2] : Feb
        [3] : Mar
        [4] : Apr
        [5] : May
        [6] : Jun
        [7] : Jul
        [8] : Aug
        [9] : Sep
        [10] : Oct
        [11] : Nov
       *[12] : Dec
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] League classes
            [league_day] League days
           *[class] Class meetings
        }
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
overview-shown =
    .toast = It is below.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = Expected by the due day: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(about { $low } to { $high })
    }
forecast-basis = { $past ->
    [0] An estimate from this month’s pace, dates set and dates moved; there are no earlier months yet.
   *[other] An estimate from this month’s pace, dates set and dates moved, and { $past } records of earlier months.
}
forecast-over = The due day is over, so there is nothing left to estimate.
forecast-calls = <b>Most worth a call (greatest effect first)</b>
forecast-no-calls = Every class that is not done has a date; no call is needed.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] moved { $times } times
        [late] not in time last month
        [passed] date passed, not registered
        [none] no date
        [returned] returned, not registered again
       *[nobody] nobody can be told
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = Forecast
