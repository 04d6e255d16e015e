### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>Is this message fraud?</b>
    Forward the suspicious message to me, or send <code>/check its text</code>, and I tell you at once what it looks like. I look at it and do not keep it.
    If you have paid, do not wait: dial 110 now. If you are not sure, dial 96110.
# $fraud: the kind of fraud.
check-clear = <b>Very likely fraud: { $fraud }.</b>
check-likely = <b>This looks like fraud: { $fraud }.</b>
check-flags = <b>Some of this is suspicious. Be careful.</b>
check-nothing = <b>I see no known sign of fraud, but that does not make it safe.</b> I may not know a new trick. If it is about a transfer, a verification code or a password, ask the real office first, or dial 96110.
check-signs = What is suspicious:
# $sign: a sentence.
check-sign = · { $sign }
check-warning = It may also be a warning about fraud. See whether it wants you to transfer money, open a link or give a code.
check-foot = <i>This is an automatic judgement and can be wrong.</i>
check-ask =
    .button = Ask a person on duty
# $minutes, $days: numbers.
check-wish =
    { $minutes ->
        [one] Forward that message to me once more within { $minutes } minute.
       *[other] Forward that message to me once more within { $minutes } minutes.
    } The university’s security staff and campus police will see it without your name, and it is deleted after { $days } days.
    If you have paid, do not wait: dial 110 now.
    .toast = Forward that message once more.
check-nobody = Nobody on duty can look at it now. Dial 96110 and ask; if you have paid, dial 110 now.
check-asked = I have passed it on to those on duty and tell you as soon as they answer. Meanwhile transfer nothing, open no link and give no code.
check-take-back = Taken back, and its text is deleted.
    .button = Take it back
    .toast = Taken back.
check-not-taken-back =
    .toast = Too late: somebody on duty has answered.
# $text: what was forwarded.
check-question =
    <b>Somebody asks those on duty about a message</b>
    <blockquote>{ $text }</blockquote>
# $judged: a sentence.
check-question-judged = Automatic judgement: { $judged }
check-question-ask = What is it? The first answer counts and goes at once to whoever asked.
# $said: what was chosen.
check-question-ruled = Your answer: <b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] It is fraud
        [doubtful] Very suspicious
        [unsuspicious] I see nothing wrong
       *[urgent] Call the police now
    }
    .toast = Answered.
check-answer = { $ruling ->
        [fraud] <b>Somebody on duty has looked at your message: it is fraud.</b> Transfer nothing and stop all contact. If you have paid, dial 110 now.
        [doubtful] <b>Somebody on duty has looked at your message: it is very suspicious. Treat it as fraud.</b> Transfer nothing and ask the real office first.
        [unsuspicious] <b>Somebody on duty has looked at your message and sees nothing wrong.</b> If they later want a transfer, a code or a password, ask again.
       *[urgent] <b>Somebody on duty has looked at your message: dial 110 now and report it.</b> Pay nothing more, and keep the chats and receipts.
    }
check-unanswered = Sorry, nobody on duty has looked at your message yet. Dial 96110 and ask; if you have paid, dial 110 now.
# $days, $people, $colleges: numbers.
check-wave = <b>The same wording is going round: { $people } people of { $colleges } colleges have forwarded it within { $days } days.</b>
check-wave-foot = <i>The text itself was not kept.</i>
check-wave-alert =
    .button = Write an alert
