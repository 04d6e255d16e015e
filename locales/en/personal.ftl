### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = Everything that I keep of you is in this file.

# Every line of the file. All moments come with their year.
personal-data =
    .title = What I keep of you, as of { $now }
    .account = Number of your account: { $account }
    .chat = Our private chat: since { $since }
    .client = Language of your app: { $code }
    .language = Language you chose: { $language }, on { $since }
    .no-language = Language you chose: none
    .subscription = Tips in private: since { $since }
    .no-subscription = Tips in private: no
    .quiet = Quiet hours of your own: { $from } to { $to }, since { $since }
    .tips = Tips sent to you in private: { $count }
    .texts = Messages in our private chat whose text is still kept: { $count }, those that you see there
    .student = Roster: you are { $who }, { $class }, since { $since }; you could change that yourself until { $until }
    .no-student = Roster: not bound
    .segment = Segment on the roster: { $segment ->
        [freshmen] freshmen
        [graduating] graduating students
        [international] international students
       *[staff] staff
    }
    .roster-language = Language on the roster: { $language }
    .past-seat = Roster of a past term: { $term }, { $class }, number { $seat }
    .binding = Bound before: { $class }, from { $from } until { $until }
    .class-move = Change of class: from { $known } to { $class }, { $at }; your answer: { $answer ->
        [right] right
        [wrong] wrong
       *[none] none
    }
    .tried = Classes in which nothing matched: { $classes }
    .introduction = Unfinished binding: { $class }, last word { $at }, wrong tries: { $wrong }
    .introduction-over = Wrong tries at binding: { $wrong }, the last { $at }
    .role = Role: { $role }, from { $from } until { $until }
    .no-role = Role: none
    .invitation = Invitation that you sent: { $role }, could be accepted until { $until }
    .import = List that waits for your word: came { $at }, rows: { $rows }
    .steps = Steps with tasks of the plan: { $count }
    .notices = Notices you sent to classes: { $count }
    .case-drafts = Cases you began and did not file: { $count }
    .alerts = Alerts you wrote: { $wrote }; your taps under alerts: { $tapped }
    .meetings = Meetings: { $steps } steps, marked absent { $absent } times, said to be there { $attested } times
    .pledge = Pledge against fraud: signed { $at }{ $way ->
        [paper] {" "}on paper
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] , taken back { $withdrawn }
       *[no] . To take it back, send /pledge.
    }
    .call = Call for help: { $at }, to { $whom ->
        [counsellor] your counsellor
       *[duty] whoever is on duty
    }; { $state ->
        [calling] waiting
        [taken] somebody looks after it
        [closed] closed
        [withdrawn] taken back
       *[lapsed] nobody took it
    }
    .support = Consent { $at }: { $kind }; { $state ->
        [consented] waiting
        [assigned] somebody is assigned
        [active] you have spoken
        [closed] closed
       *[redacted] taken back
    }
    .calls-taken = Calls for help that you took: { $count }
    .known-as = Name on your badge: { $name }
    .look-alikes = Reports of a name like that of staff, by you or like yours: { $count }
    .words = Translations that you reported: { $count }
    .set-aside = Messages of yours that could not be handled: { $count }
    .taps = Times you tapped “Got it”: { $count }
    .quiz = Quiz that began { $at }: answered { $answered }, right { $right }
    .sample = Drawn by lot in the week of { $at }: answered { $answered }, right { $right }
    .check = A message passed on to those on duty on { $at }: { $text }
    .check-answer = Answer: { $said }
    .contest = Attempt at the contest that began { $at }: answered { $answered }, right { $right }
    .drip = Short course that began { $at }: days received { $sent }, answered { $answered }, right { $right }
    .role-play = Role-play “{ $title }” that began { $at }: { $choices }
    .class-quiz = Quick quiz of the class, answered { $at }
    .quiz-answer = { $verdict ->
        [right] right
       *[wrong] wrong
    }: { $question } { $chosen }
    .terms = How long I keep it, in days: taps and quiz answers { $taps }, texts of messages { $texts }, messages that could not be handled { $set_aside }, earlier bindings { $history }, roles that are over { $roles }, what is private in closed cases { $cases }, calls for help and support { $support }. What you write to me in private is deleted once it is handled.
    .rights = Your student number is kept in a scrambled form only and is not listed here. To be forgotten, send /forget.

personal-forget =
    <b>Shall I forget you?</b>
    Deleted: the language you chose, your quiet hours, your subscription, an unfinished binding, your answer to a change of class, what you answered in quizzes and exercises, your signature below the pledge, cases you did not file, and what I said in private. A call for help of yours ends, and so does support.
    Cut off: your binding to the roster, the cards you tapped, your earlier roles. The counts stay, but nobody can tell that it was you.
    Kept: your line on the roster, which is the university’s. The chat on your own phone is yours to delete.
    What is deleted cannot be brought back. You may send /start again; I will not know that we have met.
    .button = Forget me
    .toast = You are forgotten.

# $receipt: the receipt’s number; $bound, $subscribed: yes or no; $taps: how many taps; $texts: how many messages.
personal-forgotten =
    <b>You are forgotten</b>
    Receipt: <code>{ $receipt }</code>
    { $bound ->
        [yes] You are not bound to the roster any more; your line on it stays, for it is the university’s.
       *[no] You were not bound to the roster.
    }
    { $subscribed ->
        [yes] The tips in private have ended.
       *[no] You were not subscribed.
    }
    Taps that are nobody’s now: { $taps }. Messages whose text is deleted: { $texts }.
    Of the receipt I keep its number and the day, not whose it is. After this message I do not keep your account’s number either.
