### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>Red alert: { $fraud }</b>
    [orange] 🟠 <b>Orange alert: { $fraud }</b>
   *[yellow] 🟡 <b>Yellow alert: { $fraud }</b>
}
alert-do = <b>What to do</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>How it goes:</b> { $story }
# One sentence after another; with or without a space between, as the language has it.
alert-story-next = { $before } { $sentence }
alert-signs = <b>Signs of it</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>Note:</b> { $note }
alert-note-original = <b>Note, in the Chinese original:</b> { $note }
# Shown from five people on.
alert-likes = <i>{ $count } people got something like this.</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } { $day } · A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[Corrected at { $time }]</b>
alert-recalled =
    <b>[Withdrawn at { $time }]</b>
    This alert was not right. Please do not act on it and do not pass it on.
alert-unreviewed = <b>[Not yet checked by a second person]</b>
# Below a message.
alert-got-it =
    .button = Got it
alert-like =
    .button = I got one like this
alert-read =
    .button = In my language
alert-acked =
    .toast = { $count ->
        [one] ✓ Recorded. { $count } person in this group has read the alert.
       *[other] ✓ Recorded. { $count } people in this group have read the alert.
    }
alert-acked-alone =
    .toast = ✓ Recorded. Thank you.
alert-acked-before =
    .toast = Recorded before. Once is enough.
alert-liked =
    .toast = { $count ->
        [one] Thank you. You are the first to report one like it. Pay nothing and reply to nothing.
       *[other] Thank you. { $count } people have reported one like it. Pay nothing and reply to nothing.
    }
alert-liked-before =
    .toast = You have reported it. Pay nothing and reply to nothing.
alert-over =
    .toast = This alert was withdrawn.
alert-read-sent =
    .toast = I have sent you the whole alert in private.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } Write to me in private to read all of it.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] Red
        [orange] Orange
       *[yellow] Yellow
    }
alert-state =
    .name = { $state ->
        [draft] draft
        [review] waits for a second person
        [alone] sent, to be checked
        [out] sent
        [rejected] refused
        [expired] not checked in time
        [recalled] withdrawn
       *[dropped] dropped
    }
alert-segment =
    .name = { $segment ->
        [freshmen] New students
        [graduating] Graduating
        [international] International
        [staff] Staff
       *[all] Everybody
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }, only { $kind }
}
alert-list =
    <b>Alerts</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = A-{ $number } { $severity }, { $fraud }: { $state }
alert-none = There is none yet.
# $count: of alerts in 90 days.
alert-median = In the last 90 days: { $count ->
    [one] { $count } alert
   *[other] { $count } alerts
}. Median from the report to 95% of the groups: { $whole }; from the approval: { $sending }; until half of the classes had acknowledged: { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } s
               *[other] { $minutes } min { $seconds } s
            }
           *[other] { $hours } h { $minutes } min
        }
       *[other] { $days } d { $hours } h
    }
alert-duration-none =
    .name = not yet
alert-new =
    .button = New alert
alert-open =
    .button = A-{ $number } { $fraud }
alert-kinds = <b>What kind of fraud is it?</b>
# $post: what people will read.
alert-card =
    <b>A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = It corrects A-{ $corrects } in every chat. { $pings ->
    [yes] Groups get it anew, too.
   *[no] Nobody gets a new message.
}
alert-card-audience = To: { $audience }. { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
} and { $people ->
    [one] { $people } subscriber
   *[other] { $people } subscribers
} in private.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] It goes out as soon as it is approved.
   *[later] It is quiet now, so it goes out at { $at }.
}
alert-card-consent = Please say below whether the person it happened to agrees, or that nobody can be recognised.
alert-card-second = { $count ->
    [0] Nobody else may approve it.
    [one] { $count } other person may approve it.
   *[other] { $count } other people may approve it.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = The note says too much. In general words: “{ $general }”
alert-field =
    .button = { $field ->
        [kind] Another kind
        [story] What happened
        [channel] Where
        [ask] What they want
        [payment] Payment
        [band] Amount
        [flags] Signs
        [advice] Advice
        [place] Audience
       *[times] When, source
    }
alert-ask-field = { $field ->
    [kind] <b>What kind of fraud is it?</b>
    [story] <b>What happened?</b> Choose what is to be changed.
    [channel] <b>Where did the fraudster find them?</b>
    [ask] <b>What did the fraudster want?</b>
    [payment] <b>How was it paid?</b>
    [band] <b>How much was lost?</b>
    [flags] <b>By what can it be told?</b> At most { $most }.
    [advice] <b>What is to be done?</b> At most { $most }, the first one first.
    [place] <b>Who is to get it?</b>
   *[times] <b>When did it happen, when was it reported, and by whom?</b>
}
alert-untold =
    .button = Leave it out
alert-day =
    .button = { $days ->
        [0] Today
        [1] Yesterday
       *[other] { $days } days ago
    }
alert-reported =
    .button = { $minutes ->
        [0] Reported just now
        [30] 30 min ago
        [60] 1 hour ago
        [180] 3 hours ago
       *[other] 1 day ago
    }
alert-consent =
    .button = { $consent ->
        [given] The person agrees
       *[general] Nobody recognisable
    }
alert-note-field =
    .button = { $has ->
        [yes] Another note
       *[no] Add a note
    }
alert-no-note =
    .button = Without a note
alert-offer =
    .button = { $own ->
        [yes] Keep my words
       *[no] Take general words
    }
alert-back =
    .button = Back
alert-look =
    .button = { $language }
alert-test =
    .button = Send it to me only
alert-test-head = <b>Only you get this, as a test.</b>
alert-pings =
    .button = { $pings ->
        [yes] Do not post it anew
       *[no] Post it anew, too
    }
alert-submit =
    .button = Ask for approval
alert-alone =
    .button = Send it alone
alert-withdraw =
    .button = Take it back
alert-rework =
    .button = Work on it again
alert-drop =
    .button = Drop it
alert-recall =
    .button = Withdraw it
alert-recall-sure =
    .button = Yes, withdraw it
alert-correct =
    .button = Correct it
alert-unapprove =
    .button = Take approval back
alert-failed =
    .button = What did not arrive
alert-retry =
    .button = Try again ({ $count })
alert-refresh =
    .button = Refresh
alert-approve =
    .button = Approve
alert-reject =
    .button = Refuse
alert-confirm =
    .button = It is right
alert-ask-recall = <b>Withdraw A-{ $number }?</b> Every message is changed in place to say so. Nobody gets a new one.
alert-ask-note = Please send the note in Chinese, at most { $most } characters: no names, numbers, classes or exact amounts.
# $code: to be typed.
alert-ask-code = A red alert goes out at once, also at night, and a second person has to check it within ten minutes. To send it alone, type within five minutes: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] Sent for approval.
        [withdraw] Taken back. You can change it.
        [approve] Approved. It goes out now.
        [approve-later] Approved. It goes out when quiet hours are over.
        [reject] Refused. The author is told.
        [confirm] Checked. Thank you.
        [unapprove] The approval is taken back. Nothing had gone out.
        [rework] You can change it.
        [recall] Withdrawn. Every message is being changed.
        [drop] Dropped.
        [retry] Trying again.
        [test] Sent to you only.
       *[changed] Changed.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>Please check A-{ $number } and let it out, or not</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = Until { $until }. After that it has to be sent for approval again.
alert-look-after =
    <b>A-{ $number } went out by one person alone. Please check it by { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>Nobody has checked A-{ $number } within ten minutes</b>
    It is marked in every chat until somebody does.
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number } was approved
    [reject] A-{ $number } was refused
    [expire] Nobody checked A-{ $number } in time
    [confirm] A-{ $number } was checked by a second person
    [unapprove] The approval of A-{ $number } was taken back
   *[recall] A-{ $number } was withdrawn
}</b>

## How far it is.

alert-progress =
    <b>A-{ $number } { $fraud }: { $state }</b>
    { $lines }
alert-clock = Reported { $reported } → approved { $approved } → 95% of the groups { $delivered } → acknowledged in half of the classes { $acked }
alert-sent = Groups: { $groups } of { $allgroups }. In private: { $people } of { $allpeople }.
alert-waiting = Under way: { $waiting }. Not arrived: { $failed }. Not confirmed: { $doubtful }.
alert-acknowledged = Acknowledged by { $people ->
    [one] { $people } person
   *[other] { $people } people
} in { $classes } of { $all } classes.
alert-likes-by = Something like it got: { $people }. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = others
# After a withdrawal or a correction.
alert-edited = Changed in place: { $done } of { $all }. Under way: { $waiting }. Could not be changed: { $failed }.
alert-failures =
    <b>A-{ $number }: what did not arrive ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: what could not be changed ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] the bot is not in the group any more or was blocked
    [forbidden] the group does not let the bot post
    [refused] the text was refused
    [late] it was too late
    [doubt] no answer came, so it may have arrived
    [unknown] its message is not known, so it cannot be changed
   *[other] it failed
}
alert-failure-private =
    .name = in private
alert-failures-more = … and { $count } more
alert-failures-none = Everything arrived.
