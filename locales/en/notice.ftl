### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>Notice: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] Please tap the button below once you have read it.
        [form] Please fill in the form as asked.
        [photo] Please fill in the form as asked, with a photo.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] A tap
        [form] A form
        [photo] Form and photo
       *[nothing] Only read
    }
    .toast = { $points ->
        [one] That costs each class { $points } point.
       *[other] That costs each class { $points } points.
    }
notice-summary = <b>Notices of this week ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = What is the notice? Please send the words as the groups should read them, at most { $most } characters. I show you everything before it goes out.
notice-senders =
    <b>In whose name, and to which classes?</b>
    .button = Other classes
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = All { $count }: { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>This is what the groups will read</b>
    <blockquote>{ $post }</blockquote>
    To { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } each. What should they do? Choose below.
# Those with room have it; $classes are left.
notice-rest =
    <b>Sent to those with room. { $classes ->
        [one] { $classes } class is left
       *[other] { $classes } classes are left
    }</b>
    <blockquote>{ $post }</blockquote>
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    } each.
notice-without-group = { $count ->
    [one] { $count } class has no group I can write to and will not get it.
   *[other] { $count } classes have no group I can write to and will not get it.
}
notice-over =
    <b>{ $count ->
        [one] { $count } class would be over the { $cap } points of a week
       *[other] { $count } classes would be over the { $cap } points of a week
    }</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … and { $count } more
# $friday: when the summary goes out.
notice-choices = The summary goes out on { $friday } and costs one point for all notices in it; forms still count. Or the task-force office decides.

notice-move =
    .button = { $step ->
        [send] Send
        [others] Send to the other { $count }
        [hold] Into Friday’s summary
        [ask] Ask the office
        [leave] Leave it at that
       *[drop] Cancel
    }
notice-done =
    { $outcome ->
        [sent] <b>On its way to { $classes ->
            [one] { $classes } class
           *[other] { $classes } classes
        }</b>
        [held] <b>In Friday’s summary ({ $friday }), for { $classes ->
            [one] { $classes } class
           *[other] { $classes } classes
        }</b>
        [asked] <b>The office was asked about { $classes ->
            [one] { $classes } class
           *[other] { $classes } classes
        }</b>
       *[dropped] <b>This was not sent{ $classes ->
            [0] {""}
            [one] {" "}to { $classes } class
           *[other] {" "}to { $classes } classes
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}I tell you the answer. Without one it goes into Friday’s summary ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] { $classes ->
            [one] On its way to { $classes } class.
           *[other] On its way to { $classes } classes.
        }
        [held] { $classes ->
            [one] It waits for Friday’s summary in { $classes } class.
           *[other] It waits for Friday’s summary in { $classes } classes.
        }
        [asked] { $classes ->
            [one] The office was asked about { $classes } class.
           *[other] The office was asked about { $classes } classes.
        }
       *[dropped] { $classes ->
            [0] Cancelled. Nothing was sent.
            [one] Left at that: { $classes } class does not get it.
           *[other] Left at that: { $classes } classes do not get it.
        }
    }
notice-changed =
    .toast = Things have changed since. Please look at the card again.

# To the office.
notice-request =
    <b>A notice over the burden budget: may it go out?</b>
    <blockquote>{ $post }</blockquote>
    To { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } each.
notice-request-end = Without an answer it goes into Friday’s summary ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] Let it out
        [held] No, into the summary
       *[refused] No
    }
    .toast = { $ruling ->
        [let_out] It goes out now. The sender was told.
        [held] It goes into Friday’s summary. The sender was told.
       *[refused] It does not go out. The sender was told.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] Let out
        [held] Put into Friday’s summary
       *[refused] Refused
    }: { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] The office lets your notice out, to
        [held] The office puts your notice into Friday’s summary, for
        [refused] The office says no to your notice, for
       *[unanswered] The office did not answer, so your notice went out with Friday’s summary, to
    } { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    }</b>
    <blockquote>{ $post }</blockquote>
