### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>Hello, I am Wuzha, the university’s anti-fraud assistant</b>
    I post anti-fraud tips in class groups and am run by the { $office }. I never ask for money, verification codes or passwords.
    Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.
    Send /help to see what I can do, /language to change the language.

help-student = <b>What I can do</b>
help-staff = <b>Commands for your role</b>
help-command = /{ $name }: { $about }
help-roster = To update the roster of your classes, send me the list as a file in private (.xlsx or .csv). I compare it first; nothing changes before you say so.
help-emergency = Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.

# $office: who runs the bot; $contact: where to ask, correct and have things deleted; the rest are days.
help-privacy =
    <b>Privacy</b>
    I am run by the { $office }.

    What I keep: the number of your account, the language you chose and that of your app, which cards you tapped and when, what you answered in quizzes, contests, samples, the short course and role-play, whether you signed the pledge, your roles, your quiet hours, what you did with tasks of the plan, whether you subscribed, and that you called for help or consented to support. Once you are bound, also who you are on the roster, and what you said when your class changed.
    What the roster holds: class, number in the class, the first sign or the initials of the name, segments and language. Student numbers are kept in a scrambled form only.
    What I do not keep: what people write in groups, full names, phone numbers, ID or bank card numbers. What you write to me in private is deleted once it is handled; if something goes wrong, it stays for { $set_aside } days at most.
    For how many days: taps and quiz answers { $taps }, the texts of my messages { $texts }, earlier bindings { $history }, roles that are over { $roles }, calls for help and support { $support }. What is over is removed every night.
    Cases of fraud: they are registered without names. Exact amounts and notes are sealed, only the police officer opens them, each look is recorded, and { $cases } days after a case is closed nobody can.
    Who can see it: groups are not told who you are or who tapped. What you answered in quizzes, contests, samples, the short course and role-play, nobody but you sees, unless you vote in a public poll, which says so. Of a call for help those on duty learn what you were shown before; of support, the one person who gives it. Staff see seat numbers, shortened names and counts only.

    What you can do: /me shows what I know of you, /mydata gives you all of it, /rebind corrects a mistake, /unsubscribe ends tips in private, /forget has me forget you. Questions? Contact { $contact }.

# One phrase for each command, without a full stop. They stand in the list of commands.
command-start =
    .command = start here and see who I am
command-help =
    .command = what I can do
command-bind =
    .command = bind yourself to your class, as in /bind Software One
command-rebind =
    .command = change a wrong binding yourself, within 24 hours
command-me =
    .command = what I know of you
command-privacy =
    .command = what I keep, who can see it, what you can do
command-mydata =
    .command = everything I keep of you, as a file
command-forget =
    .command = have me forget you
command-check =
    .command = forward a suspicious message and learn whether it looks like fraud
command-sos =
    .command = cheated, or not sure? What to do now, and whom to call
command-contact =
    .command = whom to call on campus
command-quiz =
    .command = a two-minute check of what you know about fraud; only you see the result
command-contest =
    .command = the quiz contest: against the clock, best attempt, certificate
command-course =
    .command = 14 days against scams: one private message a day, less than 1 minute
command-roleplay =
    .command = role-play: talk to a “fraudster” and see through the tricks
command-subscribe =
    .command = get anti-fraud tips in private
command-unsubscribe =
    .command = get no more tips in private
command-quiet =
    .command = set quiet hours of your own, as in /quiet 20:00-09:00
command-unbound =
    .command = who of your class is not bound yet, and who does not use this app
command-roll =
    .command = a paper roll of your class: an A4 sheet with a box for each student
command-language =
    .command = choose another language
command-unconfirmed =
    .command = messages that may not have arrived, and whether to send them again
command-kit =
    .command = the kit for your class meeting: story, questions, vote, text
command-classquiz =
    .command = ask your class group one question; each answers alone
command-ledger =
    .command = ask the ledger, as in /ledger april tips; also note, fix, export
command-group =
    .command = bind a group, or get its link: /group Software One
command-mute =
    .command = pause the ordinary tips of this group; /mute 7d pauses for 7 days
command-unmute =
    .command = resume the ordinary tips of this group
command-cadence =
    .command = how often a tip comes: daily, 3 or weekly
command-unbind =
    .command = unbind this group from its class and make me leave
command-roles =
    .command = your roles and until when you have them
command-today =
    .command = what is due today, what is late, what waits for you
command-items =
    .command = tasks of the plan: /items, /items all, /items A2, /items april
command-done =
    .command = report a task done: /done A2 and a link
command-overdue =
    .command = what is late, the longest first
command-forecast =
    .command = who meets in time, whom to call
command-plan =
    .command = the plan, what to look at in it, and publishing it
command-notice =
    .command = send a notice to class groups, within their burden budget
command-burden =
    .command = what classes were asked this week and month, in points
command-case =
    .command = file a fraud case by taps, or see one: /case new, /case C-12
command-cases =
    .command = fraud cases, and this year beside last year: /cases trend
command-invite =
    .command = invite somebody to a role: /invite monitor IT-1
command-revoke =
    .command = take a role away that you gave
command-handover =
    .command = hand your role over to a successor
command-delegate =
    .command = have somebody stand in for you: /delegate 7d

help-unknown-command = There is no command <code>/{ $word }</code>.
help-nearest-commands = Did you mean:
help-all-commands = Send /help to see all commands.
help-only-in-private = This command works in private only. Tap my picture and send it to me there.
help-only-in-a-group = This command works in a class group only.
help-anonymous = You are an anonymous administrator, so I cannot tell who you are. Switch anonymity off and send it again, or send it to me in private.
help-too-fast = You are sending faster than I can answer. Please wait a minute.

help-apology = Something went wrong on our side; it is not your fault. Please try again in a few minutes. If it still fails, give campaign staff this number: <code>{ $code }</code>.

help-choose-language = Choose a language:
help-language-chosen = From now on I speak { $language } with you.
command-meeting =
    .command = register, plan or excuse a meeting of your class
command-alert =
    .command = warn classes of a case, and see how alerts are doing
command-pledge =
    .command = read and sign the pledge against fraud; for staff, how many have
command-aware =
    .command = how many know the common frauds: three numbers and a map
command-review =
    .command = look at meetings of others
command-verify =
    .command = check whether a message or a badge is genuine, as in /verify K7F3-QX2M
command-badge =
    .command = show a badge with a code that others can check for 10 minutes
command-guard =
    .command = be told of names in your group that look like those of staff
command-question =
    .command = quiz questions of our own: write them, look at those of others
command-words =
    .command = translations: see and correct them, see what readers report
