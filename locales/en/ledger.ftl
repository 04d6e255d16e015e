### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>Ledger: { $asked }</b>
ledger-own-scope = You named no place, so this is about what you answer for.
ledger-none = There is no such entry.
ledger-total =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }, { $days }.
ledger-total-corrected =
    { $count ->
        [one] { $count } of them was corrected later.
       *[other] { $count } of them were corrected later.
    }
ledger-by-kind = By kind: { $list }
ledger-by-unit = By unit: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = the rest
ledger-as-of = As the ledger stood at the end of { $day }: what was written or corrected later does not count.
ledger-as-of-now = As of { $moment }.
ledger-day =
    .name = { $day } { $month ->
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
    } { $year }
ledger-days =
    .name = { $since } to { $until }
ledger-since =
    .name = since { $day }
ledger-until =
    .name = until { $day }
ledger-by =
    .name = by { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = the console
ledger-by-clock =
    .name = the clock
ledger-by-person =
    .name = a person

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (struck out on { $on } by { $by })
ledger-line-corrected = { $line } (corrected on { $on }, see { $by })
ledger-unknown-kind = A newer program wrote this entry, of the kind { $kind }; this one cannot read it.
ledger-full-kind = Kind: { $value }
ledger-full-at = Written at: { $value }
ledger-full-by = By: { $value }
ledger-full-item = Item: { $value }
ledger-full-corrects = It corrects { $entry }, because: { $reason }
ledger-full-blob = Proved by a file with the checksum <code>{ $hash }</code>
ledger-full-hash = Hash: <code>{ $hash }</code>

# When a word means several things.
ledger-which = “{ $word }” can mean several things. Which one?
ledger-which-of-many = “{ $word }” can mean { $count } things; these are the first { $shown }. Choose one, or write more of it:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>Please check; it is written once you confirm</b>
    { $place }: { $text }
    It cannot be changed afterwards, only corrected.
ledger-note-draft-item =
    <b>Please check; it is written once you confirm</b>
    { $place }: { $text }
    Item: { $item }
    It cannot be changed afterwards, only corrected.
ledger-strike-draft =
    <b>Please check; the entry is struck out once you confirm</b>
    { $entry }
    Reason: { $reason }
    The entry stays and is marked as struck out. An entry is corrected once only.
ledger-replace-draft =
    <b>Please check; the entry is corrected once you confirm</b>
    { $entry }
    Instead: { $text }
    Reason: { $reason }
    The entry stays and is marked as corrected. An entry is corrected once only.
ledger-confirm =
    .button = Write it down
    .toast = Written into the ledger.
ledger-cancel =
    .button = Cancel
    .toast = Cancelled, nothing was written.
ledger-written = Written into the ledger.
ledger-cancelled = Cancelled. Nothing was written.

# Exports. $most: how many entries a file takes.
ledger-export-begun = The file is being made; I send it when it is ready.
ledger-export-done =
    { $count ->
        [one] The file is ready: { $count } entry.
       *[other] The file is ready: { $count } entries.
    } This export stands in the ledger.
ledger-export-too-many = There are { $count } entries, and a file takes { $most }. Please ask for less, such as a month or a college.
ledger-export-empty = There is no such entry, so there is no file.
ledger-export-not-allowed = You may not export these entries any more, so there is no file.
ledger-export-failed = The file could not be made. This is our trouble and stands in the log; nothing in the ledger changed. Please tell the operator.
ledger-export-mark =
    .name = Exported on { $moment } as { $role }: { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (as the ledger stood at the end of { $day })
ledger-export-caption =
    { $mark }
    It holds records of work: please do not forward it to a group.
ledger-column-number =
    .name = number
ledger-column-day =
    .name = day
ledger-column-at =
    .name = written at
ledger-column-kind =
    .name = kind
ledger-column-sentence =
    .name = what was done
ledger-column-campus =
    .name = campus
ledger-column-college =
    .name = college
ledger-column-class =
    .name = class
ledger-column-department =
    .name = department
ledger-column-item =
    .name = item
ledger-column-doer =
    .name = by
ledger-column-correction =
    .name = correction
ledger-column-reason =
    .name = reason
ledger-cell-struck =
    .name = struck out by { $entry }
ledger-cell-replaced =
    .name = corrected by { $entry }
ledger-cell-corrects =
    .name = corrects { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    The ledger begins here, under the number { $origin }.
    .name = beginning of the ledger
    .words = beginning of the ledger
ledger-fact-ledger-struck =
    A correction: an entry that was not so is struck out.
    .name = correction
    .words = struck, strike, correction, corrections
ledger-fact-work-noted =
    { $text }
    .name = work noted by hand
    .words = note, notes, noted
ledger-fact-ledger-exported =
    { $entries ->
        [one] One entry
       *[other] { $entries } entries
    } left the ledger as { $format }.
    .name = ledger export
    .words = exported, exports
ledger-fact-tip-planned =
    Tips were planned for { $slot }: { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    }, and { $subscribers ->
        [one] { $subscribers } subscriber
       *[other] { $subscribers } subscribers
    } in private.
    .name = tips planned
    .words = planned
ledger-fact-tip-delivered =
    The tip { $tip } arrived in the class group (delivery { $delivery }, { $proof ->
        [answer] the messenger said so
        [evidence] somebody tapped it
        [person] somebody looked
       *[policy] taken for delivered by rule
    }).
    .name = tip delivered
    .words = delivered
ledger-fact-tip-failed =
    The tip { $tip } did not reach the class group (delivery { $delivery }, { $why ->
        [expired] it came too late
       *[failed] the messenger refused it
    }).
    .name = tip not delivered
    .words = failed, undelivered
ledger-fact-group-bound =
    The group { $chat } was bound.
    .name = group bound
    .words = bound
ledger-fact-group-unbound =
    The group { $chat } was unbound.
    .name = group unbound
    .words = unbound
ledger-fact-group-lost =
    The group { $chat } cannot be written to any more.
    .name = group lost
    .words = lost
ledger-fact-group-returned =
    The group { $chat } can be written to again.
    .name = group returned
    .words = returned
ledger-fact-group-muted =
    The group { $chat } gets no tips until { $until }.
    .name = group paused
    .words = muted, paused
ledger-fact-group-unmuted =
    The group { $chat } gets tips again.
    .name = group resumed
    .words = unmuted, resumed
ledger-fact-class-cadence =
    The class now gets tips: { $cadence }.
    .name = cadence changed
    .words = cadence, frequency
ledger-fact-class-added =
    The class was entered.
    .name = class added
    .words = added
ledger-fact-role-offered =
    The invitation { $invitation } was made: { $duty }.
    .name = role offered
    .words = offered, invited
ledger-fact-role-declined =
    The invitation { $invitation } was declined: { $duty }.
    .name = role declined
    .words = declined
ledger-fact-role-badge =
    The badge of the appointment { $grant } was shown: { $duty }.
    .name = badge shown
    .words = badge
ledger-fact-group-guarded =
    The group { $chat } is guarded against look-alikes.
    .name = look-alike guard on
    .words = guarded
ledger-fact-group-unguarded =
    The group { $chat } is not guarded against look-alikes any more.
    .name = look-alike guard off
    .words = unguarded
ledger-fact-group-lookalike =
    In the group { $chat } somebody had a name like that of staff; the monitor and the counsellor were told.
    .name = look-alike reported
    .words = lookalike
ledger-fact-group-lookalike_judged =
    About a name like that of staff in the group { $chat } it was said: { $how ->
        [them] it is them
       *[other] it is somebody else
    }.
    .name = look-alike judged
    .words = lookalikejudged
ledger-fact-question-proposed =
    The quiz question { $question } was handed in and waits for a second person.
    .name = question handed in
    .words = question handed in
ledger-fact-question-approved =
    The quiz question { $question } was approved by a second person and is asked from now on.
    .name = question approved
    .words = question approved
ledger-fact-question-returned =
    The quiz question { $question } was returned to its writer.
    .name = question returned
    .words = question returned
ledger-fact-question-retired =
    The quiz question { $question } was retired and is not asked any more.
    .name = question retired
    .words = question retired
ledger-fact-words-corrected =
    The text { $name } in { $language } was corrected.
    .name = translation corrected
    .words = translation corrected
ledger-fact-words-ended =
    The correction of { $name } in { $language } is no longer used: { $why ->
        [stale] the words it was made from changed
       *[taken_back] it was taken back
    }.
    .name = correction over
    .words = correction over
ledger-fact-role-granted =
    The appointment { $grant } began: { $duty } ({ $origin ->
        [delegated] standing in
        [handed_over] handed over
       *[invited] appointed
    }), until { $until }.
    .name = role granted
    .words = granted, appointed, appointments
ledger-fact-role-ended =
    The appointment { $grant } ended: { $duty } ({ $why ->
        [handed_over] handed over
        [replaced] replaced by a new one
       *[revoked] revoked
    }).
    .name = role ended
    .words = ended, revoked
ledger-fact-roster-changed =
    The roster was updated: { $new } new, { $changed } changed, { $moved } from another class, { $left } gone.
    .name = roster changed
    .words = changed
ledger-fact-term-begun =
    The term { $term } began.
    .name = term begun
    .words = begun
ledger-fact-doubt-settled =
    The delivery { $delivery } was in doubt and is settled: { $how ->
        [again] sent again
        [drop] left alone
       *[arrived] it had arrived
    }.
    .name = doubt settled
    .words = settled
ledger-fact-data-purged =
    What was over its time was removed: { $removed } of { $what ->
        [taps] the taps
        [texts] the texts of messages
        [copies] the copies of data
        [set_aside] the updates set aside
        [bindings] the earlier bindings
        [roles] the roles that are over
        [links] the links that are over
        [invitations] the invitations that are over
        [introductions] the unfinished introductions
        [imports] the lists not applied
        [requests] the questions to the ledger
       *[other] other data
    }.
    .name = data removed
    .words = purged
ledger-fact-plan-loaded =
    The plan was read: { $items ->
        [one] { $items } row
       *[other] { $items } rows
    }, checksum of the file { $hash }.
    .name = plan read
    .words = loaded
ledger-fact-plan-published =
    { $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    } of the plan went out, checksum of the file { $hash }.
    .name = plan published
    .words = published, publish
ledger-fact-item-accepted =
    Task { $task } ({ $item }) was taken on.
    .name = task accepted
    .words = accepted
ledger-fact-item-declined =
    Task { $task } ({ $item }) is not theirs and went back to the office.
    .name = task declined
    .words = declined
ledger-fact-item-handed_over =
    Task { $task } ({ $item }) has somebody else now: { $how ->
        [take] they took it over
       *[assign] the office gave it to them
    }.
    .name = task handed over
    .words = handed-over
ledger-fact-item-done =
    Task { $task } ({ $item }) was done, { $late ->
        [yes] after its day
       *[no] in time
    }; the proof is { $proof ->
        [file] a file
        [photo] a picture
       *[words] words or a link
    }.
    .name = task done
    .words = done
ledger-fact-item-corrected =
    The proof of task { $task } ({ $item }) was replaced by { $proof ->
        [file] a file
        [photo] a picture
       *[words] words or a link
    }.
    .name = proof replaced
    .words = replaced
ledger-fact-item-returned =
    The proof of task { $task } ({ $item }) was returned for more.
    .name = task returned
    .words = returned
ledger-fact-item-undone =
    Within two minutes a step with task { $task } ({ $item }) was taken back: { $step ->
        [accept] taking it on
        [decline] declining it
        [report] reporting it done
        [correct] replacing the proof
        [return] returning the proof
        [offer] asking others to take it over
        [take] taking it over
        [refuse] not taking it over
       *[assign] giving it to a department
    }.
    .name = step taken back
    .words = undone, undo
ledger-fact-item-reminded =
    { $people ->
        [one] { $people } person was
       *[other] { $people } people were
    } reminded of task { $task } ({ $item }) before its day ({ $role ->
        [monitor] monitor
        [counsellor] counsellor
        [college] college
        [department] department
       *[task_force] task-force office
    }).
    .name = task reminder
    .words = reminded, reminder
ledger-fact-item-escalated =
    { $people ->
        [one] { $people } person was
       *[other] { $people } people were
    } told that task { $task } ({ $item }) was not done in time ({ $role ->
        [monitor] monitor
        [counsellor] counsellor
        [college] college
        [department] department
       *[task_force] task-force office
    }).
    .name = task escalated
    .words = escalated, escalation
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: it is to be held at { $on }.
    .name = meeting planned
    .words = planned
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: held on { $on }, { $enrolled ->
        [0] { $present } present
       *[other] { $present } of { $enrolled } present
    }, with { $form ->
        [case] a case
        [scenario] a scenario
       *[discussion] a discussion
    }, { $timing ->
        [late] reported late
        [added] added later
       *[on_time] in time
    }{ $proxy ->
        [yes] , by proxy
       *[no] { "" }
    }.
    .name = meeting registered
    .words = registered
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: held on { $on }, { $enrolled ->
        [0] { $present } present
       *[other] { $present } of { $enrolled } present
    }, with { $form ->
        [case] a case
        [scenario] a scenario
       *[discussion] a discussion
    }; it waits for consent.
    .name = late meeting waiting
    .words = late-asked
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: corrected: held on { $on }, { $enrolled ->
        [0] { $present } present
       *[other] { $present } of { $enrolled } present
    }, with { $form ->
        [case] a case
        [scenario] a scenario
       *[discussion] a discussion
    }, { $timing ->
        [late] reported late
        [added] added later
       *[on_time] in time
    }.
    .name = meeting corrected
    .words = meeting-corrected
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: soon taken back: { $step ->
        [plan] the date
        [register] the registration
        [correct] the correction
        [verify] the verification
        [return] the return
        [admit] the late admission
        [ask_exempt] the request for exemption
        [exempt] the exemption
        [refuse] the refusal of an exemption
       *[reopen] the end of the exemption
    }.
    .name = meeting step undone
    .words = meeting-undone
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: { $attested } of { $bound } classmates say they were there; it is believed.
    .name = meeting attested
    .words = attested
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: only { $attested } of { $bound } classmates say so, and there is no picture.
    .name = meeting to look at
    .words = doubted
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: looked at and agreed to.
    .name = meeting verified
    .words = verified
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: returned, to be registered again.
    .name = meeting returned
    .words = meeting-returned
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: admitted although late.
    .name = late meeting admitted
    .words = admitted
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: an exemption was asked for.
    .name = exemption asked
    .words = exempt-asked
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: exempted.
    .name = meeting exempted
    .words = exempted, exempt
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: the exemption was refused.
    .name = exemption refused
    .words = exempt-refused
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: it has to be held after all.
    .name = exemption ended
    .words = reopened
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: left to a colleague of the class.
    .name = meeting passed on
    .words = passed-on
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: { $people ->
        [one] { $people } person was
       *[other] { $people } people were
    } reminded before its day ({ $role ->
        [monitor] monitor
        [counsellor] counsellor
        [college] college
        [department] department
       *[task_force] task-force office
    }).
    .name = meeting reminder
    .words = meeting-reminder
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: it was not registered in time; { $people ->
        [one] { $people } person was
       *[other] { $people } people were
    } told ({ $role ->
        [monitor] monitor
        [counsellor] counsellor
        [college] college
        [department] department
       *[task_force] task-force office
    }).
    .name = meeting escalated
    .words = meeting-escalated
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] Class meeting
    } of { $slot }: spot check: { $result ->
        [unsound] not as registered
       *[sound] as registered
    }.
    .name = meeting spot check
    .words = spot-check
ledger-fact-data-forgotten =
    Somebody asked to be forgotten, and was.
    .name = somebody forgotten
    .words = forgotten
ledger-fact-meeting-voted =
    Vote at the class meeting { $slot } (kit { $kit }): before the discussion { $before_votes ->
        [0] too few votes to be told
       *[other] { $before_right } of { $before_votes } right
    }, after it { $after_votes ->
        [0] too few votes to be told
       *[other] { $after_right } of { $after_votes } right
    }.
    .name = vote at a class meeting
    .words = voted, vote
ledger-fact-quiz-class =
    Quick quiz of the class ({ $form ->
        [poll] a public poll
       *[card] each alone
    }, question { $question }): { $answers ->
        [0] fewer than 5 answered, so it is not told
       *[other] { $answers } answered, { $right } of them right
    }.
    .name = quick quiz of a class
    .words = class-quiz, quick-quiz
ledger-fact-notice-sent =
    Notice { $notice } went to { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } each.
    .name = notice sent
    .words = noticed
ledger-fact-notice-held =
    Notice { $notice } waits for Friday’s summary in { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }.
    .name = notice held back
    .words = held
ledger-fact-notice-asked =
    The office was asked to let notice { $notice } out to { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } each.
    .name = notice over the budget
    .words = asked
ledger-fact-notice-let_out =
    The office let notice { $notice } out to { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    } over the budget, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } each.
    .name = notice let out
    .words = letout
ledger-fact-notice-refused =
    The office did not let notice { $notice } out to { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }.
    .name = notice refused
    .words = refused
ledger-fact-notice-failed =
    A notice did not reach the class group (delivery { $delivery }, { $why ->
        [expired] it came too late
       *[failed] the messenger refused it
    }).
    .name = notice not delivered
    .words = noticefailed
ledger-fact-alert-submitted =
    Alert A-{ $alert } ({ $severity ->
        [red] red
        [orange] orange
       *[yellow] yellow
    }, { $fraud }) was put before a second person.
    .name = alert put forward
    .words = submitted
ledger-fact-alert-withdrawn =
    Alert A-{ $alert } was taken back by its author before it was let out.
    .name = alert taken back
    .words = takenback
ledger-fact-alert-approved =
    Alert A-{ $alert } ({ $severity ->
        [red] red
        [orange] orange
       *[yellow] yellow
    }) was let out { $alone ->
        [yes] by its author alone
       *[no] by a second person
    }, to { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    } and { $subscribers ->
        [one] { $subscribers } subscriber
       *[other] { $subscribers } subscribers
    }.
    .name = alert sent
    .words = alerted, alerts
ledger-fact-alert-rejected =
    Alert A-{ $alert } was not let out.
    .name = alert refused
    .words = alertrefused
ledger-fact-alert-unapproved =
    The approval of alert A-{ $alert } was taken back; nothing had gone out.
    .name = approval of an alert taken back
    .words = unapproved
ledger-fact-alert-expired =
    Nobody checked alert A-{ $alert } in time.
    .name = alert not checked in time
    .words = alertexpired
ledger-fact-alert-reviewed =
    Alert A-{ $alert } was checked by a second person after it had gone out{ $late ->
        [yes] , later than ten minutes
       *[no] {""}
    }.
    .name = alert checked afterwards
    .words = alertchecked
ledger-fact-alert-unreviewed =
    Nobody checked alert A-{ $alert } within ten minutes, so it was marked.
    .name = alert not checked
    .words = unchecked
ledger-fact-alert-delivered =
    Alert A-{ $alert } was in { $groups } of { $planned } groups; 95% had it { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } after it was let out.
    .name = alert delivered
    .words = alertdelivered
ledger-fact-alert-corrected =
    Alert A-{ $alert } was corrected in place by A-{ $by }.
    .name = alert corrected
    .words = alertcorrected
ledger-fact-alert-recalled =
    Alert A-{ $alert } was withdrawn in every chat.
    .name = alert withdrawn
    .words = recalled
ledger-fact-notice-merged =
    Notice { $notice } went to { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    } with Friday’s summary.
    .name = notice in the summary
    .words = merged, summary

ledger-fact-roster-printed =
    A paper roll was made, with { $people ->
        [one] { $people } student
       *[other] { $people } students
    }.
    .name = paper roll made
    .words = printed
ledger-fact-case-filed =
    Case C-{ $case } was filed.
    .name = case filed
    .words = case filed
ledger-fact-case-changed =
    Case C-{ $case } was changed, which makes version { $version }: { $what ->
        [type] kind of fraud
        [channel] channel
        [payment] payment
        [amount] amount
        [day] day
        [college] college
        [victim] victim
        [reported] whether the police were told
        [outcome] what became of the money
        [recovered] money that came back
        [note] note
        [closed] closed
       *[reopened] opened again
    }.
    .name = case changed
    .words = case changed
ledger-fact-case-read =
    { $what ->
        [note] The note
       *[amounts] The exact amounts
    } of case C-{ $case } { $what ->
        [note] was
       *[amounts] were
    } read.
    .name = case read
    .words = case read
ledger-fact-case-erased =
    The private part of case C-{ $case } was erased: { $why ->
        [wish] the person wished so
        [mistake] it was written by mistake
       *[over] it was not needed any more
    }. Nobody can read it.
    .name = case erased
    .words = case erased
ledger-fact-case-baseline =
    Counts of { $cases } cases from { $first } to { $last } came from a file (rows { $hash }).
    .name = counts of cases
    .words = counts of cases
ledger-fact-contact-changed =
    Whom to call was changed: { $office ->
        [security] security office
        [police] campus police
        [duty] duty officer
        [counselling] counselling centre
        [students] student affairs
        [international] international office
       *[other] an office
    }, { $numbers ->
        [0] no number any more
        [one] { $numbers } number
       *[other] { $numbers } numbers
    }.
    .name = contact changed
    .words = contactchanged
ledger-fact-sos-opened =
    Call for help { $call } began: { $whom ->
        [counsellor] the counsellor
       *[duty] whoever is on duty
    } was asked for.
    .name = call for help
    .words = sosopened
ledger-fact-sos-told =
    Of call for help { $call } was told: { $duty }, { $people ->
        [0] nobody could be reached
        [one] { $people } person
       *[other] { $people } people
    }.
    .name = call for help passed on
    .words = sostold
ledger-fact-sos-taken =
    Call for help { $call } was taken.
    .name = call for help taken
    .words = sostaken
ledger-fact-sos-closed =
    Call for help { $call } was closed: they have spoken.
    .name = call for help closed
    .words = sosclosed
ledger-fact-sos-withdrawn =
    Call for help { $call } was taken back by its caller.
    .name = call for help taken back
    .words = soswithdrawn
ledger-fact-sos-lapsed =
    Call for help { $call } ended: nobody took it for a day.
    .name = call for help that nobody took
    .words = soslapsed
ledger-fact-support-consented =
    Case S-{ $support }: a consent to { $sort ->
        [law] legal advice
       *[psychology] psychological support
    }.
    .name = consent to support
    .words = consented
ledger-fact-support-assigned =
    Case S-{ $support }: somebody was assigned.
    .name = support assigned
    .words = supportassigned
ledger-fact-support-read =
    Case S-{ $support }: whoever is assigned looked at it.
    .name = support case looked at
    .words = supportread
ledger-fact-support-followed =
    Case S-{ $support }, day { $days }: { $answer ->
        [missed] the student was not reached
       *[spoken] they have spoken
    }.
    .name = support followed up
    .words = supportfollowed
ledger-fact-support-released =
    Case S-{ $support }: open again, as whoever was assigned has no such role any more.
    .name = support open again
    .words = supportreleased
ledger-fact-support-closed =
    Case S-{ $support }: closed.
    .name = support closed
    .words = supportclosed
ledger-fact-support-revoked =
    Case S-{ $support }: the consent was taken back.
    .name = consent taken back
    .words = supportrevoked
# Families of kinds.
ledger-family-ledger =
    .name = the ledger itself
    .words = the ledger itself
ledger-family-work =
    .name = work
    .words = work
ledger-family-tip =
    .name = tips
    .words = tips
ledger-family-group =
    .name = groups
    .words = groups
ledger-family-question =
    .name = quiz questions
    .words = quiz questions
ledger-family-words =
    .name = translations
    .words = translations
ledger-family-class =
    .name = classes
    .words = classes
ledger-family-role =
    .name = roles
    .words = roles
ledger-family-roster =
    .name = roster
    .words = roster
ledger-family-term =
    .name = terms
    .words = terms
ledger-family-doubt =
    .name = messages in doubt
    .words = doubts
ledger-family-data =
    .name = data
    .words = data
ledger-family-alert =
    .name = alerts
    .words = alerts
ledger-family-case =
    .name = cases
    .words = cases
ledger-family-plan =
    .name = the plan
    .words = plan
ledger-family-item =
    .name = plan items
    .words = items
ledger-family-meeting =
    .name = class meetings
    .words = meetings, classmeeting
ledger-family-quiz =
    .name = quizzes
    .words = quizzes, quiz
ledger-family-notice =
    .name = notices
    .words = notices
ledger-family-contact =
    .name = contacts
    .words = contacts
ledger-family-sos =
    .name = calls for help
    .words = calls
ledger-family-support =
    .name = support
    .words = support

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = college
ledger-key-class =
    .words = class
ledger-key-campus =
    .words = campus
ledger-key-department =
    .words = dept, department, office
ledger-key-kind =
    .words = kind, type
ledger-key-item =
    .words = item, task
ledger-key-by =
    .words = by
ledger-key-date =
    .words = date, day, month, on
ledger-key-since =
    .words = since, from
ledger-key-until =
    .words = until, till, to
ledger-key-as-of =
    .words = as-of, asof
ledger-month-january =
    .words = january, jan
ledger-month-february =
    .words = february, feb
ledger-month-march =
    .words = march, mar
ledger-month-april =
    .words = april, apr
ledger-month-may =
    .words = may
ledger-month-june =
    .words = june, jun
ledger-month-july =
    .words = july, jul
ledger-month-august =
    .words = august, aug
ledger-month-september =
    .words = september, sep
ledger-month-october =
    .words = october, oct
ledger-month-november =
    .words = november, nov
ledger-month-december =
    .words = december, dec
ledger-recent-today =
    .words = today
ledger-recent-yesterday =
    .words = yesterday
ledger-recent-this-week =
    .words = this week, thisweek
ledger-recent-last-week =
    .words = last week, lastweek
ledger-recent-this-month =
    .words = this month, thismonth
ledger-recent-last-month =
    .words = last month, lastmonth
ledger-unit-year =
    .words = y
ledger-unit-month =
    .words = m
ledger-unit-day =
    .words = d
ledger-do-fix =
    .words = fix, correct
ledger-do-note =
    .words = note, write
ledger-do-export =
    .words = export, download
ledger-instead =
    .words = =>, instead
ledger-fact-check-ruled =
    Somebody on duty looked at a message that was passed on: { $ruling ->
        [fraud] it is fraud
        [doubtful] it is very suspicious
        [unsuspicious] nothing is wrong with it
       *[urgent] the police should be called at once
    }.
    .name = message answered
    .words = messages answered, passed on
ledger-fact-check-wave =
    The same wording had been forwarded by { $people } people of { $colleges } colleges; police and office were told.
    .name = wording going round
    .words = wording, going round
ledger-family-check =
    .name = forwarded messages
    .words = checks
ledger-fact-pledge-opened =
    The class was asked in its group to read the pledge.
    .name = pledge opened
    .words = pledge opened
ledger-fact-pledge-paper =
    Signatures on paper were entered: { $people }. Fingerprint of the words: { $hash }.
    .name = pledge on paper
    .words = signed on paper
ledger-fact-pledge-counted =
    The pledge was signed by { $signed } of { $students }, { $paper } of them on paper.
    .name = signatures counted
    .words = signatures counted
ledger-fact-awareness-asked =
    For the week of { $week } { $drawn } of { $students } students were drawn by lot; { $reached } could be written to.
    .name = sample drawn
    .words = sample drawn
ledger-fact-awareness-measured =
    In the week of { $week } { $answered ->
        [0] too few of the { $drawn } who were drawn answered to be told
       *[other] { $answered } of the { $drawn } who were drawn answered, and { $verified } were right in both questions
    }.
    .name = sample counted
    .words = sample counted
ledger-family-pledge =
    .name = pledge
    .words = pledge, signatures
ledger-family-awareness =
    .name = awareness
    .words = awareness, sample
ledger-fact-contest-begun =
    The classes were told in { $groups } groups that the contest began.
    .name = contest begun
    .words = contest begun
ledger-fact-contest-over =
    The contest is over: { $people } people of { $classes } classes took part.
    .name = contest over
    .words = contest over
ledger-family-contest =
    .name = contest
    .words = contest
