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
    <b>What I keep:</b> the group’s number, the class’s name, what I posted, who tapped a button (the account number only), and, of those who bind themselves, who they are on the roster.
    <b>What I leave alone:</b> I do not keep what people write here, and I do not want names, phone, ID or bank card numbers.

    <b>Remember:</b> I never ask for money, verification codes or passwords. Anyone who asks for them in my name is a fraudster. If in doubt, check with { $contact }.


group-link-expired = This link has expired, so nothing was bound. Please ask campaign staff for a new one and use it within 7 days.
group-link-used = This link was used before, so nothing was bound. A link works once; please ask campaign staff for a new one.
group-link-unknown = This link is not valid, so nothing was bound. Check that you copied all of it, or ask campaign staff for a new one.
group-link-not-a-group = This link is for the class group. Open the link, choose the class group and add me there.
group-link-may-not-write = Nothing was bound: I may not write in that group. Please ask a group administrator to let me post, then open the link once more.

group-needs-link =
    <b>I am not bound to a class yet</b>
    I am Wuzha, the university’s anti-fraud assistant. Whoever answers for this class (monitor, counsellor, college or task force) can tap the button below. Until then I post no tips here.

group-bind =
    .button = Bind this group
    .toast = Done: { $class }.
group-choose =
    <b>Whose group is this?</b>
    Tap the name. It works for those who answer for it. If it is not there, send it here, like this: <code>/group Software One</code>
    .toast = Please choose below.

# Several classes in a row: the row so far, and one more name.
group-classes =
    .name = { $before }, { $name }

# A decision that a link, a card or a command leaves open, and the buttons below it.
group-class-has-group =
    <b>{ $class } has a group already</b>
    Tips go to one group of a class. Shall they come here from now on? Then I leave the other group. Or is this a second group? Then I post no daily tips here.
group-has-class =
    <b>This group belongs to { $classes }</b>
    Shall it also be the group of { $class }, as for merged classes? Or of { $class } only?
group-is-second =
    <b>This is a second group of { $class }</b>
    Shall the tips come here from now on? Then I leave the other group.
group-binding =
    .button = { $way ->
        [instead] Here instead
        [second] Second group
        [both] Both classes
        [only] The new one only
       *[plain] Bind
    }
group-is-now-second = This is now a second group of { $class }. Daily tips go to its main group only.
group-of-several = From now on I post anti-fraud tips here for { $classes }.
group-of-fewer = This group is no longer bound to { $gone }. It remains the group of { $left }.

# In the group of a class that is over, when a term begins.
group-class-over =
    <b>{ $class } is over</b>
    { $kind ->
        [successor] A new term has begun, and most of this class are in { $successor } now. Whoever answers for both classes can tap the button below; then this becomes the group of { $successor }. Otherwise I leave on { $until }.
       *[none] A new term has begun, and this class is no longer on the university’s list. I leave on { $until }. Thank you for reading.
    }
group-successor =
    .button = Now for { $class }

# A group of a day, and a group of a week, that is nobody’s.
group-still-unbound =
    <b>I am still not bound to a class</b>
    I have been here for a day and post nothing. If this is a class’s group, somebody who answers for the class can tap the button below. Otherwise I leave on { $until }.
group-leaves =
    Nobody has bound me to a class, so I am leaving now. You can add me again at any time.
    If something looks wrong: police 110, anti-fraud line 96110.

# Groups of staff. $reach: everywhere, or place; $place: a campus or a college.
group-staff =
    .button = { $reach ->
        [everywhere] Staff, all campuses
       *[place] Staff, { $place }
    }
group-staff-welcome =
    <b>Hello, I am Wuzha, the anti-fraud assistant</b>
    I am run by the { $office }. This is now the staff group of { $reach ->
        [everywhere] the whole task force
       *[place] { $place }
    }.

    <b>What I post:</b> every Monday at 09:00, how many classes have a group and which numbers need attention. No names.
    <b>To make me leave:</b> send /unbind here.
    <b>What I keep:</b> the group’s number, whose group it is, and what I posted. I do not keep what people write here.

    <b>Remember:</b> I never ask for money, verification codes or passwords. If in doubt, check with { $contact }.
group-staff-week =
    <b>{ $reach ->
        [everywhere] The week on all campuses
       *[place] The week at { $place }
    }</b>
    Classes: { $classes }, of which { $bound } have a group
    Groups that rest: { $muted }; groups out of reach: { $lost }
    Messages in doubt: { $doubts }
group-staff-goodbye = { $reach ->
    [everywhere] This is no longer the staff group of the task force, and I am leaving now.
   *[place] This is no longer the staff group of { $place }, and I am leaving now.
}

# To those who answer for a group, in private.
group-lost =
    <b>I cannot post in the group of { $classes }</b>
    Since { $since }. I was removed from it, or may not write there. To change that, somebody in the group adds me again, or an administrator of the group lets me write. Until then the class gets no tips there. I remind you once a week.
group-staff-lost = { $reach ->
    [everywhere] I cannot post in the staff group of the task force since { $since }.
   *[place] I cannot post in the staff group of { $place } since { $since }.
} To change that, somebody in the group adds me again, or an administrator of the group lets me write. I remind you once a week.
group-topic-gone = In the group of { $classes }, the topic I posted in is closed or gone. I now post in the general topic. To choose another one, send /group in it.
group-staff-topic-gone = { $reach ->
    [everywhere] In the staff group of the task force, the topic I posted in is closed or gone.
   *[place] In the staff group of { $place }, the topic I posted in is closed or gone.
} I now post in the general topic. To choose another one, send /group in it.
group-topic-set = From now on I post in this topic.

# A link for a class’s group, in private.
group-link =
    <b>Link for the group of { $class }</b>
    Open it and choose the group: that adds me and binds the group. It works once, until { $until }.
    { $url }
    If I am in the group already, send this there: <code>{ $command }</code>

group-returned = { $kind ->
    [staff] I am back and go on posting the week’s numbers.
   *[class] I am back and go on posting anti-fraud tips for { $classes }.
}
group-muted = Ordinary tips pause until { $until }. Send /unmute to resume earlier.
group-unmuted = Ordinary tips go on from now.
group-cadence = { $cadence ->
    [daily] From now on I post one tip a day.
    [three_a_week] From now on I post three tips a week.
   *[weekly] From now on I post one tip a week.
}

group-goodbye =
    This group is no longer bound to { $classes }, and I am leaving now.
    If something looks wrong: police 110, anti-fraud line 96110.
