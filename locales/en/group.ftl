### Class groups: what is said on joining, binding, pausing and leaving.

# The first card in a group, posted once.
# $office: who is responsible; $contact: where to check that the bot is genuine; $time: when tips are posted;
# $from and $until: the quiet hours.
group-welcome =
    <b>Hello, I am Wuzha, the anti-fraud assistant</b>
    I am run by the { $office } and post anti-fraud tips for { $class }.

    <b>What I post:</b> { $cadence ->
        [daily] one short tip a day
        [three_a_week] three short tips a week
       *[weekly] one short tip a week
    }, usually at { $time }.
    <b>Quiet hours:</b> no ordinary tips from { $from } to { $until }.
    <b>To pause me:</b> the monitor or counsellor can send /mute here to pause, /unmute to resume, or /unbind to make me leave.
    <b>To bind yourself:</b> tap the button below and send me the last four digits of your student number in private. Tips come without it too.
    <b>What I keep:</b> the group’s number, the class’s name, what I posted, who tapped a button (the account number only), and who on the roster those are who bind themselves.
    <b>What I leave alone:</b> I do not keep what people write here, and I do not want names, phone, ID or bank card numbers.

    <b>Remember:</b> I never ask for money, verification codes or passwords. Anyone who asks for them in my name is a fraudster. If in doubt, check with { $contact }.


group-link-expired = This link has expired, so nothing was bound. Please ask campaign staff for a new one and use it within 7 days.
group-link-used = This link was used before, so nothing was bound. A link works once; please ask campaign staff for a new one.
group-link-unknown = This link is not valid, so nothing was bound. Check that you copied all of it, or ask campaign staff for a new one.
group-link-not-a-group = This link is for the class group. Open the link, choose the class group and add me there.
group-link-group-taken = Nothing was bound: this group already belongs to { $class }. To change the class, staff first send /unbind here and then add me again.
group-link-class-taken = Nothing was bound: { $class } already has a group. To move, staff first send /unbind in the old group and then use a new link here.
group-link-may-not-write = Nothing was bound: I may not write in that group. Please ask a group administrator to let me post, then open the link once more.

group-needs-link =
    <b>I am not bound to a class yet</b>
    I am Wuzha, the university’s anti-fraud assistant. A monitor or counsellor can ask campaign staff for the link of this class and add me through it. Until then I post no tips here.

group-returned = I am back and go on posting anti-fraud tips for { $class }.
group-muted = Ordinary tips pause until { $until }. Send /unmute to resume earlier.
group-unmuted = Ordinary tips go on from now.
group-cadence = { $cadence ->
    [daily] From now on I post one tip a day.
    [three_a_week] From now on I post three tips a week.
   *[weekly] From now on I post one tip a week.
}

group-goodbye =
    This group is no longer bound to { $class }, and I am leaving now.
    If something looks wrong: police 110, anti-fraud line 96110.
