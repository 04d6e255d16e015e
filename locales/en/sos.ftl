### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>Think you are being cheated? Act now</b>
    1. <b>Stop.</b> Send no more money. Hang up, end screen sharing.
    2. <b>Call 110</b> and ask for an emergency stop of the payment. Anti-fraud line: 96110. The sooner, the better.
    3. <b>Have your account frozen</b>: call your bank or payment app. The number is on the back of the card or in the app.
    4. <b>Keep everything</b>: chats, numbers, receipts. Delete nothing.
    5. <b>Tell somebody</b> you trust. You do not have to be alone with it.
    Whoever promises to get your money back for a fee is cheating you again.
    It is not your fault. It happens to people every day.
# The sentence to be shown or read out; every reader sees the Chinese one.
sos-phrase = I may be the victim of telecom fraud and ask for an emergency stop of the payment. Please call the police for me and tell the university’s security office.
sos-phrase-shown =
    <b>Show this, or read it out:</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    It means: { $meaning }
sos-phrase-said =
    <b>You can say this, or show it:</b>
    { $phrase }
sos-contacts = <b>People on campus</b>
sos-tell =
    I pass nothing on by myself. If you want, I will tell somebody now; you will first see what I say.
sos-running = Your call for help is waiting for somebody to take it.
sos-running-taken = { $office } looks after your call for help.
sos-copy =
    .button = Copy the sentence
sos-open =
    .button = Need help? SOS
sos-tell-duty =
    .button = Tell the duty officer
sos-tell-counsellor =
    .button = Tell my counsellor
sos-which-campus = Which campus are you on?
sos-group =
    Need help? Open it in private. Nobody here sees it.
    Police: 110. Anti-fraud line: 96110.
    .button = Open in private

# $who: known or unknown; $next: who is asked after that; $minutes: how long that takes.
sos-preview =
    <b>This is all that I would pass on</b>
    To: { $to } ({ $campus })
    { $who ->
        [known] · You are: { $student }
       *[unknown] · You are somebody whom I do not know
    }
    · You are asking for help, now
    · For the one person who takes it: a link to write to you here
    I do not know what happened. You tell them that yourself.
    If nobody takes it within { $minutes } minutes, I will also ask: { $next }.
    Do not wait for it: call 110.
sos-send =
    .button = Yes, tell them now
sos-keep =
    .button = No
sos-kept =
    Nothing was passed on. /sos brings the card again.
    .toast = Nothing was passed on.
sos-sent =
    <b>I have passed it on</b>
    Asked at { $time }: { $to }
    As soon as somebody takes it, I will tell you here.
    Do not wait for it: call 110.
    .toast = Passed on. Call 110 too.
sos-nobody =
    <b>I cannot reach anybody right now</b>
    Please call: 110.
    Your call for help stays open.
sos-rising =
    Nobody has answered yet. Now I have also asked: { $to }
    Do not wait for it: call 110.
sos-taken =
    <b>{ $office } looks after it</b>
    They will get in touch with you. Keep your phone at hand.
    They never ask you for money, codes or passwords.
sos-closed =
    <b>Your call for help is closed</b>
    Is it still weighing on you, or do you need advice about the law? The university can help, if you want.
    /sos works again at any time.
sos-withdrawn =
    You have taken your call back. Those I asked have been told.
    /sos works again at any time.
    .toast = Taken back.
sos-lapsed =
    Nobody took your call for help. It has ended, and I am sorry.
    Please call 110, or the people on campus: /contact
sos-withdraw =
    .button = Take it back

# What those on duty read.
sos-call =
    <b>Somebody asks for help</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Somebody who is not on the roster
    }
    They may be the victim of a fraud. I know no more than that.
    Whoever takes it first looks after it.
sos-take =
    .button = I take it
sos-yours =
    <b>You look after this call</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Somebody who is not on the roster
    }
    { $link }
    Ask first: no more payments? 110 called? Account frozen? Nothing deleted? No blame.
    Have you spoken? Then tap below.
    .toast = You look after it now.
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = Write to them here
sos-speak =
    .button = We have spoken
# $state: where the call is.
sos-over = { $state ->
        [taken] This call for help is being looked after: { $office }.
        [closed] This call for help is closed: they have spoken.
        [withdrawn] The caller has taken this call for help back.
       *[lapsed] Nobody took this call for help. It has ended.
    }
    .toast = Thank you. It is closed.
