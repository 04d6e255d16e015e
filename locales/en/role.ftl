### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] Operator
        [admin] Task-force office
        [member] Task-force member
        [police] Campus police
        [lead] College lead
        [counsellor] Counsellor
        [deputy] Deputy monitor
        [secretary] League secretary
        [safety] Safety officer
        [volunteer] Volunteer
        [supporter] Victim support
        [viewer] Viewer
        [steward] Language steward
       *[monitor] Class monitor
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = The university
role-console =
    .name = the operator, at the console

# Who may, line by line: roles and numbers, never names.
role-needed = You may not do this. Those who may:
role-holders = { $role }: { $count ->
    [0] nobody yet
    [one] { $count } person
   *[other] { $count } people
}
role-console-only = Operators are invited only at the console of the machine, by whoever runs it.

# A link that works once, for whoever invites.
role-link =
    <b>Invitation: { $role }</b>
    { $url }
    { $origin ->
        [delegated] Once accepted, it lasts until { $until }, and you keep your own role.
        [handed_over] Once accepted, your own role ends at once and theirs lasts until { $until }.
       *[invited] Once accepted, it lasts until { $until }.
    }
    The link works once, within 72 hours. Send it to that person in private, not to a group.

# What whoever opens it sees.
role-offer =
    <b>You are invited to be: { $role }</b>
    { $origin ->
        [delegated] You would stand in for a while; whoever invites you keeps the role.
        [handed_over] This is a handover: once you accept, the role of whoever invites you ends.
       *[invited] This is an appointment.
    }
    Invited by: { $issuer }
    Until: { $until }
    If you accept, I keep your account number and this role, no name. If it is not meant for you, tap “Not me”.
role-accept =
    .button = Accept
    .toast = Accepted.
role-decline =
    .button = Not me
    .toast = All right, this invitation is void.
role-accepted =
    You are now: { $role }, until { $until }.
    Send /help to see what you can do, /roles to see your roles.
role-declined = The invitation is void, and nothing has changed: { $role }.

# To whoever invited.
role-taken =
    Your invitation was accepted: { $role }, until { $until }.
    If it was the wrong person, revoke it at once.
role-turned-down = Your invitation came back: { $role }. Whoever opened it is not the one you mean. Please check, and invite again.

role-list = <b>Your roles</b>
role-list-none = You have no role. Reading tips and tapping buttons takes none.
role-item = { $role }, until { $until }

role-revoke =
    .button = Revoke
    .toast = Revoked.
role-revoke-one =
    .button = Revoke { $number }
role-revoke-list = <b>Roles that you can revoke</b>
role-revoke-item = <b>{ $number }</b> { $role }, from { $from } until { $until }
role-revoke-none = There is no role that you can revoke.
role-revoked = Revoked: { $role }.
role-lost = Your role was revoked: { $role }. If you have questions, ask the task force.

# Cards to choose a role and a place.
role-choose =
    Which role do you invite somebody to?
    You can also type it: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    Where? Tap a button, or type it, like this: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    Which language? Type it, like this: /invite { $word } ru
role-pass = Which role do you hand over?
role-lend = Which role do you need a stand-in for?

# After a handover, for each of the three.
role-handed-over = Handed over: { $role }. Your successor has accepted, and your own role has ended. Thank you.
role-passed-on =
    Handed over: { $role }. The successor is in office from now on, until { $until }.
    If it is the wrong person, revoke it at once.
role-state =
    <b>State at the handover</b>
    Classes: { $classes }, of which { $bound } have a group
    Groups that rest: { $muted }; groups out of reach: { $lost }
    Messages in doubt: { $doubts }
    Invitations that nobody accepted yet are not handed over; make new ones if you need them.

# Once a week, to whoever is one level above.
role-orphans =
    <b>Roles that nobody holds: { $total }</b>
    They ended in the past week. Please send /invite and find a successor.
role-orphan = { $role }, ended { $ended }
role-orphans-more = There are { $more } more.
role-unanswered =
    <b>Classes without a monitor and a counsellor: { $total }</b>
    Nobody answers for them. Please invite somebody with /invite.
role-unanswered-class = { $class }
