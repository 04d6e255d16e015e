### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = psychological support
    .button = Psychological support
support-kind-law =
    .name = legal advice
    .button = Legal advice
support-ask =
    <b>Do you want { $kind }?</b>
    If you agree:
    · I tell those at the university who give it that somebody asks for it, on which campus.
    · Only the one person who takes it on learns who you are and can write to you.
    · I remind them after { $days } days. I write down whether you have spoken, nothing of what about.
    This is for { $kind } only. You can take it back at any time, here or with /sos.
support-agree =
    .button = I agree
support-decline =
    .button = No, thank you
support-declined =
    All right. /sos works again at any time.
    .toast = All right.
support-begun =
    <b>You have agreed to { $kind }</b>
    As soon as somebody takes it on, I tell you here.
    .toast = Thank you. I tell you who looks after it.
support-nobody =
    Nobody who gives it can be reached through me right now. The office has been told. Psychological help by phone: 12356.
support-mine =
    <b>Somebody gives you { $kind }</b>
    They will write to you. Only they see who you are.
support-over =
    Your { $kind } is closed. /sos works again at any time.
support-revoke-psychology =
    .button = Stop psychological help
support-revoke-law =
    .button = Stop legal advice
support-revoked =
    <b>You have taken it back: { $kind }</b>
    Whoever looked after it does not see any more who you are.
    .toast = Taken back.

# What those read who give support. $case: its number.
support-call =
    <b>Somebody asks for { $kind }</b>
    Case { $case } · { $campus } · { $day }
    Who it is, only the one person sees who takes it on.
support-take =
    .button = I take it on
support-case =
    <b>Case { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] Somebody who is not on the roster
    }
    { $link }
    Consent: { $day }
    { $contacts }
    Only you see this. Each look is in the ledger, without who it is about.
    .toast = You look after it.
support-contact-none =
    .name = Not spoken yet
support-contact =
    .name = { $spoken ->
        [yes] Day { $number }: spoken
       *[no] Day { $number }: not reached
    }
support-day =
    Case { $case }, day { $number }: have you spoken with the student?
    .toast = Written down.
support-spoke =
    .button = Spoken
support-missed =
    .button = Not reached
support-close =
    .button = Close the case
support-look =
    .button = Who is it?
support-waiting =
    Case { $case } ({ $kind }, { $campus }) has waited for a day, and nobody has taken it on. Please find somebody who has the role for it: /invite
# $state: what became of the case.
support-state = Case { $case }: { $state ->
        [assigned] somebody looks after it.
        [closed] it is closed.
        [released] it is open again for whoever gives such support.
       *[redacted] the student has taken the consent back. Please do not write to them about it any more.
    }
    .toast = Closed.
