### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] College mobilisation
        [league_class] League class
        [league_day] League day
       *[class] { $month ->
            [1] January class meeting
            [2] February class meeting
            [3] March class meeting
            [4] April class meeting
            [5] May class meeting
            [6] June class meeting
            [7] July class meeting
            [8] August class meeting
            [9] September class meeting
            [10] October class meeting
            [11] November class meeting
           *[12] December class meeting
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(no. { $number })
    }
meeting-state =
    .name = { $state ->
        [open] not registered yet
        [planned] has a date
        [registered] registered
        [peer_verified] registered, classmates agree
        [needs_look] registered, the counsellor will look
        [verified] verified
        [returned] returned, register it again
        [late_asked] late, waits for consent
        [exempt_asked] exemption asked for
       *[exempt] exempt
    }
meeting-due =
    .name = by { $due }
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = by { $due } ({ $why }; in fact by { $effective })
meeting-opens =
    .name = from { $opens } on
meeting-planned =
    .name = planned for { $at }
meeting-late =
    .name = { $days ->
        [one] { $state }, { $days } day late
       *[other] { $state }, { $days } days late
    }
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] late
       *[added] added later
    })
meeting-row = { $title }: { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>Classes and colleges whose meetings you register</b>
meeting-places-none = There is no class or college whose meetings you register.
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: nothing to register now
meeting-list =
    <b>{ $place }</b>
    .button = All meetings
meeting-list-none = The plan asks for no meetings.
meeting-list-next = The buttons below are about the { $title }.
meeting-late-until = It can be registered as late until { $until }; after that the counsellor has to consent.
meeting-list-nothing = There is nothing to register now.
meeting-list-proxy = You do not hold meetings here; what you register for others is marked as such.
meeting-class-over = { $class } is over, and its meetings are not registered any more.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    Due: { $due }
meeting-form =
    .name = { $form ->
        [case] case study
        [scenario] scenario
       *[discussion] discussion
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } of { $enrolled }
meeting-heads =
    .name = { $present }
meeting-held =
    Held: { $on }
    There: { $attendance }
    Form: { $form }
meeting-absent = Absent: { $who }
meeting-absent-none = Absent: nobody named yet
meeting-photo = Photo: yes
meeting-proxy = Registered on their behalf
meeting-planned-at = Planned: { $at }
    .toast = The date is set. The class hears of it in its group at 18:00 on the day before.
meeting-ask-plan-day = On which day? It has to be held { $due }.
meeting-ask-plan-time = { $day }: at what time?
meeting-ask-place = { $at }: where? Please send the place, such as “Room 301”. I wait 30 minutes.
meeting-no-place =
    .button = No place yet
meeting-calendar = Open this file to have it in your calendar.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    When: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    When: { $at }
    Where: { $where }
meeting-planned-in = Planned: { $at }, { $where }
meeting-registered-at = Registered: { $at }
meeting-reason = Reason: { $reason }

meeting-ask-day = On which day was it held?
meeting-today =
    .button = Today
meeting-yesterday =
    .button = Yesterday
meeting-other-day =
    .button = Another day
meeting-day =
    .button = { $day }/{ $month }
meeting-ask-attendance = { $on }: was everybody there?
meeting-ask-heads = { $on }: how many were there? Please send the number. I wait 30 minutes.
meeting-all-here =
    .button = All { $enrolled } here
meeting-some-absent =
    .button = Somebody is absent
meeting-ask-absent = Who was absent? A tap marks somebody as absent, another takes it back. You can also send their numbers, as in “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = Done ({ $present } here)

meeting-check = If this is right, tap “Submit”.
meeting-check-correction = When it is right, tap “Submit”. What was registered before is kept too.
meeting-not-in-time = { $timing ->
    [late] The due day is over; this is marked as late.
   *[added] The days for late ones are over; this is marked as added later and does not count as in time.
}
meeting-needs-consent = The days for late ones are over. Once submitted, the counsellor has to consent; it is marked as added later and does not count as in time.
meeting-submit =
    .button = Submit
    .toast = { $how ->
        [waits] Submitted; the counsellor has to consent.
        [corrected] Corrected; what was registered before is kept too.
       *[registered] Registered.
    }
meeting-ask-photo = Please send a photo below. It is drawn anew, so that nothing like the place where it was taken is kept. I wait 30 minutes.
meeting-add-photo =
    .button = { $has_one ->
        [yes] Another photo
       *[no] Add a photo
    }
meeting-no-photo =
    .button = No photo
meeting-back =
    .button = Back
meeting-change-day =
    .button = Change date
meeting-change-attendance =
    .button = Change attendance
meeting-cancel =
    .button = Cancel
    .toast = Cancelled; nothing was registered.

meeting-already =
    Somebody has registered this meeting already.
    .toast = This meeting is registered already.
meeting-same =
    .button = The same
    .toast = Good, nothing was changed.
meeting-another =
    .button = Another meeting

meeting-register-proxy =
    .button = Register for them
meeting-step =
    .button = { $step ->
        [plan] Set a date
        [register] Register
        [correct] Correct
        [ask_exempt] Ask for exemption
        [verify] Verify
        [admit] Consent
        [exempt] Exempt
        [refuse] It has to be held
        [reopen] End the exemption
       *[return] Return
    }
    .toast = { $step ->
        [verify] Verified.
        [admit] You have consented.
        [exempt] Exempt.
        [refuse] They are told that it has to be held.
       *[reopen] The exemption is over.
    }
meeting-undo =
    .button = Undo (2 minutes)
    .toast = Undone.
meeting-ask-correction =
    .button = Ask for a correction
    .toast = { $told ->
        [yes] The counsellor is asked to correct it.
       *[no] There is nobody here to correct it; please turn to the counsellor directly.
    }
meeting-ask-words = { $step ->
    [ask_exempt] Why should it not be held? One sentence, such as “Everybody is away on placement”. The counsellor reads it. I wait 30 minutes.
    [exempt] Why need it not be held? One sentence; the monitor reads it. I wait 30 minutes.
   *[return] Why is it returned? One sentence; the monitor reads it. I wait 30 minutes.
}
meeting-open =
    .button = Open
meeting-news = { $event ->
    [late_asked] <b>A late meeting waits for your consent</b>
    [exempt_asked] <b>An exemption waits for your decision</b>
    [proxy] <b>Registered on your behalf</b>
    [returned] <b>Returned: please register it again</b>
    [admitted] <b>The late meeting counts</b>
    [exempted] <b>Exempt</b>
    [refused] <b>No exemption: please hold it</b>
    [reopened] <b>The exemption is over: please hold it</b>
    [corrected] <b>Somebody else corrected what you registered</b>
   *[correction_asked] <b>You are asked to correct a registration</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title } held: { $on }, { $present } were there.
