### Binding: finding out in private who of a roster somebody is, and what /me shows.

# The button under the first card of a class group. It opens a private chat.
identity-bind =
    .button = Bind (half a minute)

# $seat: the number within the class; $name: the name with only its first sign left.
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>Binding you to { $class }</b>
    Please send me the last four digits of your student number, and nothing but these four digits.
    What I keep then: the number of your account, and who you are on the roster (class, number in the class, and only the first sign or the initials of your name). Your student number is kept in a scrambled form only, your full name and phone number not at all. I tell nobody in the group.
# $count: how many people have these digits.
identity-ask-who = { $count ->
    [one] { $count } student of { $class } has a number that ends like this. Please tap yourself.
   *[other] { $count } students of { $class } have a number that ends like this. Please tap yourself.
}
identity-none =
    .button = None of them
    .toast = All right, nothing was bound.
identity-not-recognised = That did not match. { $left ->
    [one] You have { $left } try left.
   *[other] You have { $left } tries left.
} Please check your student number and send me its last four digits again. If this is not your class, send /bind with the name of yours.
identity-no-try-left = Three tries did not match. So that nobody can pose as somebody else, please wait until { $until }. If it is urgent, ask the monitor or the counsellor to check the roster with you.

# To the monitor, or to whoever answers for the class instead. $at: a moment of today.
identity-wrong-tries =
    <b>Is somebody guessing in { $class }?</b>
    On { $at }, an account was locked for an hour: three tries to be bound did not match, at least one of them in this class. Nobody was bound. It may be a slip, or somebody who wants to pose as one of the class. Whose account it is, I tell nobody. Of one class I write at most once a day.

identity-bound =
    <b>You are bound: { $who }, { $class }</b>
    Is that wrong? For 24 hours you can change it yourself with /rebind; later, ask campaign staff to release you.
    Send /me to see what I know of you, /subscribe to get tips in private, /language to change the language.
    .toast = You are bound.
identity-already-bound =
    .toast = You are bound already, no need to tap again.
# $former: who they were bound to before; $former_class: that one’s class.
identity-moved =
    <b>You are now: { $who }, { $class }</b>
    You are not bound to { $former } ({ $former_class }) any more.
identity-released =
    Campaign staff have released your account from { $who } ({ $class }).
    If that is you, send /bind with the name of your class to bind again. If in doubt, ask the monitor or the counsellor.

identity-me =
    <b>{ $who }, { $class }</b>
    Bound since { $since }.
identity-me-nobody =
    <b>You are not bound yet</b>
    Tap “Bind” under the first card in your class group, or send /bind with the name of your class.
identity-me-language = Language: { $language }
identity-me-tips = Tips in private: { $subscribed ->
    [yes] yes
   *[no] no
}
