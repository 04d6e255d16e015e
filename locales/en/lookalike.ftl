### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>Is this really staff?</b>
    In the group of { $classes } there is somebody called { $username ->
        [none] “{ $shown }”
       *[other] “{ $shown }” (@{ $username })
    }. That looks like the name of { $role }, { $name }, whom I know under another account.
    Please ask { $name } by telephone or face to face, not in the group. The group has read nothing of this.
look-alike-them =
    <b>Noted: it is them, with another account.</b>
    About this account in the group of { $classes } I do not ask again.
    .button = It is them
look-alike-other =
    <b>Noted: it is not them.</b>
    What to do now: have an administrator of the group of { $classes } remove the account, tell the class not to pay and not to give out codes, and tell { $contact }. If somebody has paid, they call 110 at once; advice: 96110.
    .button = It is not them
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] Noted: it is them.
       *[other] Noted: it is not them.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] A colleague has said already that it is them.
       *[other] A colleague has said already that it is not them.
    }

guard =
    <b>Guard against look-alikes</b>
    Fraudsters copy the name of a counsellor and collect “fees” in class groups. In a guarded group I look at names when somebody comes in, presses a button of mine or sends me a command. Whoever is called like one of the staff, with another account, is named to the monitor and the counsellor, in private and once. Of everybody else I keep nothing, and what people say I do not read.
    An ordinary member as I am now, I see who comes in as long as the group shows it. In a large group that hides it I see it only as an administrator; I need no right for it.
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes }: guarded
    .button = Guard { $class }
    .toast = This group is guarded now.
guard-off = · { $classes }: not guarded
    .button = Stop { $class }
    .toast = This group is not guarded any more.
