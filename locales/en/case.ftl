### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>A new case</b> · question { $number } of { $count }
case-correcting = <b>{ $case }</b> · a correction; the version before is kept ({ $number } of { $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] What kind of fraud is it?
        [channel] Where did the fraudster meet the victim?
        [payment] How did the money go?
        [amount] About how much is it?
        [day] On which day was it?
        [college] In which college?
        [victim] Who was the victim?
        [reported] Was 96110 or 110 told?
       *[outcome] What became of the money?
    }</b>
    .button = { $field ->
        [type] Kind
        [channel] Channel
        [payment] Payment
        [amount] Amount
        [day] Day
        [college] College
        [victim] Victim
        [reported] Reported
       *[outcome] Money
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(exact amount sealed)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, about { $yuan } yuan back
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] Today
        [yesterday] Yesterday
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] College withheld
        [together] { $count } colleges together
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] A new student
        [graduating] A final-year student
        [international] International student
        [staff] A member of staff
       *[student] Another student
    }
case-reported =
    .button = { $reported ->
        [yes] Yes
        [no] No
       *[unknown] Not known
    }
case-outcome =
    .button = { $outcome ->
        [stopped] The payment was stopped
        [partly] A part came back
       *[open] Gone so far
    }
case-back =
    .button = Back
# What is done with a case.
case-press =
    .button = { $press ->
        [file] File it
        [drop] Discard
        [anew] Discard, begin anew
        [amounts] Exact amounts
        [note] Note, part { $part }
        [correct] Change something
        [close] Close the case
        [reopen] Open it again
        [erase] Erase the private part
        [type_amount] Type the exact amount
        [type_note] Write a note
        [type_day] Another day
        [type_recovered] Money came back
        [erase_wish] The person wishes it
        [erase_mistake] Written by mistake
        [erase_over] Not needed any more
        [withheld] Withheld
        [stopped] Payment was stopped
        [alert] Write an alert
       *[show] Back to the case
    }

case-ask-typed = { $what ->
        [amount] { $case }: please type the exact amount in yuan, for example 3287.50. It is sealed; only a rounded figure is counted.
        [recovered] { $case }: how much came back, in yuan? For example 2100. It is sealed; only a rounded figure is counted.
        [day] { $case }: on which day was it? For example 2025-04-07.
       *[note] { $case }: please write the note, at most { $most } characters, without names. It is sealed with a key of its own; each time it is read, the ledger says so.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] The note is kept, sealed. It seems to hold something that leads to a person, such as a name or a number. If that is not needed, write it again without. Your own message stays in this chat until you delete it.
       *[no] The note is kept, sealed. Your own message stays in this chat until you delete it.
    }
    .toast = { $part }
case-dropped = The draft is gone, with its key.
case-resume =
    <b>There is a draft that was not filed.</b>
    .button = Go on with it

case-preview = <b>Please look it over, then file it.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] closed
       *[open] open
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 The private part was erased; nobody can read it any more.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] The exact amount and a note are sealed.
               *[no] The exact amount is sealed; there is no note.
            }
           *[no] { $note ->
                [yes] A note is sealed; there is no exact amount.
               *[no] There is no exact amount and no note.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}Only the police officer can read it.
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss } yuan
       *[no] no exact amount
    }; { $back ->
        [yes] { $recovered } yuan came back
       *[no] nothing noted as back
    }. This look was written into the ledger.
case-changes = Changed { $count ->
        [one] { $count } time
       *[other] { $count } times
    } since it was filed, last on { $moment }; every version is kept.
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: what is to be changed? The version before is kept.
       *[no] <b>What is to be changed?</b>
    }
case-ask-erase =
    <b>{ $case }: erase the private part for good?</b>
    The exact amounts and the note of every version can then be read by nobody. What is counted stays, and the ledger says that it was erased. Why?

# The list.
case-list =
    <b>{ $open ->
        [yes] Open cases
       *[no] Cases
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] Only open ones
       *[no] All
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· closed
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>Cases beside last year · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $from } to { $to }, { $year } and { $last }
       *[no] { $from } to { $to } { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] fewer than { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] at least { $low } yuan
        [range] { $low } to { $high } yuan
       *[exact] { $low } yuan
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(unchanged)
       *[none] {""}
    }
case-trend-cases = Cases: { $now }{ $known ->
        [yes] , last year { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = Amounts: { $now }{ $known ->
        [yes] , last year { $before }{ $change }
       *[no] {""}
    }
case-trend-students = For every 1,000 students: { $now }{ $known ->
        [yes] , last year { $before }
       *[no] {""}
    } ({ $students } students)
case-trend-recovered = Came back: about { $yuan } yuan
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>Both fell</b>: cases and amounts are below the same days of last year.
        [cases] Cases fell, amounts did not.
        [amounts] Amounts fell, cases did not.
        [neither] Neither cases nor amounts fell.
        [unclear] Cases fell. Whether amounts did cannot be said: of some cases only the band is known.
        [hidden] There are too few cases to compare.
       *[none] Nothing is known of last year, so nothing is compared. The office or the police can send last year’s counts as a file.
    }
    .name = { $verdict ->
        [both] Both fell ▼▼
        [cases] Cases fell, amounts did not
        [amounts] Amounts fell, cases did not
        [neither] Neither fell
        [unclear] Cases fell; amounts are unclear
        [hidden] Too few cases to compare
       *[none] No counts of last year
    }
case-trend-few =
    ※ Fewer than { $fewest } cases in a year are too few to judge by.
    .name = ※ fewer than { $fewest } cases in a year: too few to judge by
case-trend-cut = Last year’s counts do not reach to today, or are by month, so fewer days are compared.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , last year { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] Cases beside last year · { $place }
        [cases] Cases
        [amounts] Amounts
       *[colleges] Cases by college
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>These are last year’s counts now.</b>
       *[ready] <b>These look like counts of cases.</b>
    }
    { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $cases } cases, { $yuan } yuan, from { $from } to { $to }{ $colleges ->
        [yes] , by college
       *[no] {""}
    }.{ $head ->
        [applied] {" "}Send /cases trend to compare.
       *[ready] {" "}They take the place of all counts that were sent before.
    }
    .button = { $press ->
        [apply] Take them
       *[cancel] Do not take them
    }
    .toast = { $press ->
        [apply] Taken
       *[cancel] Not taken
    }
case-baseline-cancelled = These counts were not taken, and are deleted.
case-baseline-faults = <b>Nothing was taken from this file.</b> Please mend these rows and send it again:
case-baseline-fault = Row { $row }, { $column ->
        [when] day or month
        [college] college
        [type] kind of fraud
        [cases] number of cases
       *[amount] amount
    }: { $why ->
        [missing] is missing
        [unknown] is no kind of fraud that I know
        [twice] is counted by a row before
       *[unread] cannot be read
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>On this campus there were { $count } cases like this in the last { $days } days, most often by way of: { $channel }; most often { $band }.</i>
