### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = This card has expired, and its buttons no longer work.
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = I have just sent you a new card.
refusal-not-bound = This group is not bound to a class yet. A monitor or counsellor can ask campaign staff for the link of this class.
refusal-bad-duration = I do not understand this length of time. Write how many days or hours, at most 30 days.
refusal-bad-cadence = I do not understand how often. It can be daily, three times a week or weekly.
refusal-bad-quiet-hours = I do not understand these hours. Write when quiet begins and when it ends, two different times of day.
refusal-no-such-language = I do not speak this language yet. Send /language to see which ones I do.
refusal-no-such-class = There is no class { $class }. Please check the name.
refusal-class-exists = There is a class { $class } already.
refusal-bad-class-name = A class’s name is one line of 1 to 40 characters.
refusal-bad-languages = A class can have one or two languages.

refusal-bad-invitation = I do not understand which role, or where. Write the role first and then the place, with a space between them.
refusal-wrong-scope = This role cannot be had there. Monitors belong to a class, counsellors to a class or college, leads to a college, police and volunteers to a campus, members to a department.
refusal-no-such-place = There is no class, college, campus or department called { $place }. Please check the name.
refusal-which-campus = { $college } is on more than one campus. Please add the name of the campus.
refusal-invitation-unknown = This invitation is not valid. Check that you copied all of the link, or ask for a new one.
refusal-invitation-expired = This invitation is no longer good, and nothing has changed. Please ask for a new one.
refusal-invitation-used = This invitation was used before; a link works once. If it was not you, tell whoever invited you at once.
refusal-invitation-own = This invitation is your own. Send it to the person you want to invite.
refusal-bad-delegation = Write for how many days somebody stands in for you. For this role it is { $days } at most.
refusal-nothing-to-pass-on = You have no role to hand over or lend. A role that was lent to you cannot be passed on.
refusal-grant-over = This role is over already.

# While somebody is bound to the roster.
refusal-class-card-old = This link does not work any more. Tap “Bind” under the card in your class group, or send /bind with the name of your class.
refusal-which-class = Please add the name of your class.
refusal-no-roster = The roster of { $class } has not been entered yet, so nobody can be bound. Please tell the counsellor.
refusal-bad-tail = I do not understand. Please send four digits only: the last four of your student number. For anything else, send /help.
refusal-already-somebody = You are bound to { $who } ({ $class }) already. To change that, send /rebind.
refusal-nobody = You are not bound yet. Tap “Bind” under the first card in your class group, or send /bind with the name of your class.
refusal-binding-settled = You could change this yourself until { $since }. Please ask the monitor or the counsellor to have staff release you first.
refusal-student-taken = Not bound: { $who } is bound to another account. If it is an old one of yours, or not yours at all, ask the monitor or counsellor to have staff release it first.
refusal-no-such-seat = { $class } has no student with the number { $seat }.
refusal-student-free = { $who } is bound to no account.
refusal-student-online = { $who } is bound to an account, so they cannot be marked as offline. Release them first.
# When somebody wants to be forgotten.
refusal-has-role = You still have a role, and somebody must take it over. See /roles, then use /handover or have whoever appointed you revoke it. After that, send /forget again.
refusal-tries-remembered = You were just wrong about who you are. So that nobody can pose as somebody else, please send /forget after { $until }.

refusal-group-taken = This group is bound already. Send /unbind here first, then bind it anew.
refusal-group-bound = Nothing to do: this group is already bound to { $class }.
refusal-which-group = Which class? You answer for several or none, so please add its name.
refusal-bad-term = A term has a code of at most 16 letters, digits and dashes, and its last day comes after its first.
refusal-no-such-term = No term called { $term } has ended.
refusal-term-needs-list = There is a term already. The next one begins with a list of everybody.
refusal-bad-cohort = The cohort is the year in which the class came, in four digits.

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = There is no list in this file. Please save it again with the list in it.
refusal-file-too-large = This file is larger than { $mib } MB. Please keep only the sheet with the list.
refusal-file-compound = This is an old .xls workbook, or one behind a password. Please save it as .xlsx without a password.
refusal-file-not-a-workbook = This is no .xlsx workbook. Please open it in a spreadsheet program and save it as .xlsx.
refusal-file-macros = This workbook carries macros, so I do not read it. Please save it as .xlsx without them.
refusal-file-damaged = This workbook is damaged. Please open it in a spreadsheet program and save it again.
refusal-file-bomb = This workbook holds far more than a list. Please keep only the sheet with the list.
refusal-file-several-sheets = This workbook has several sheets with something in them. Please keep only the one with the list.
refusal-file-encoding = I cannot read the text in this file. Please save it as .xlsx or as “CSV UTF-8”.
refusal-file-rows = This list has more than { $most } rows. Please split it by college.
refusal-file-columns = Row { $row } has more than { $most } columns. Please keep only the columns of the list.
refusal-file-huge-cell = Row { $row } has a cell of more than { $most } characters. Is a quotation mark missing there?
# $missing: names of columns.
refusal-file-no-heading = No row at the top names all the columns. Please write a heading row; missing: { $missing }.
refusal-file-column-twice = Row { $row } names the column “{ $column }” twice. Please keep one of them.
refusal-file-lost = The file did not come through, and nothing has changed. Please send it again.
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = { $count ->
    [one] Nothing was taken over: { $classes } is not yours. Send the rows of your own classes only.
   *[other] Nothing was taken over: { $count } classes are not yours ({ $classes }). Send your own only.
}
refusal-taken-from-others = Nothing was taken over: the list takes students out of { $classes }, not yours. Ask somebody who has both, as the college lead.
refusal-import-over = This list was applied, cancelled or replaced, or is too old. To change the roster, send it again.
refusal-roster-moved = The roster has changed since this list was compared with it, so nothing was applied. Please send the list again.

# Tasks of the plan.
refusal-which-item = Which task? Please add its number.
refusal-no-such-item = There is no task { $item } that you may see. Send /items all to see them.
refusal-no-meeting-then = No such meeting is due in { $month }.
refusal-many-such-items = { $item } has several tasks. Send /items { $item } and open the one you mean.
refusal-item-not-so = This task has gone further meanwhile: { $state }.
refusal-correction-over = A proof can be corrected within 24 hours. Please ask the task-force office.
refusal-nothing-to-undo = Only your own last step can be undone, within 2 minutes.
refusal-nobody-to-hand-to = There is nobody else to hand it to yet. Please ask the task-force office.
refusal-bad-words = Please write 1 to { $most } characters.
refusal-proof-too-large = This file is larger than { $mib } MB. Please send a smaller one, or a link.
refusal-proof-not-kept = The file could not be kept. Please send it again.
refusal-proof-lost = The file of this proof cannot be found. The operator sees it in the log; please ask for the file to be sent again.
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = I do not know “{ $word }”. Write a college, class, department, month, day, kind, item or number.
refusal-ledger-unknown-near = I do not know “{ $word }”. Did you mean: { $near }?
refusal-ledger-days = These days make no sense: they lie between { $since } and { $until }, and the first comes before the last.
refusal-ledger-long = This is too long for me to understand. Please write only the place, the days and the kind you want.
refusal-ledger-no-entry = There is no { $entry } in the ledger.
refusal-ledger-which = Which entry do you correct? Write its number first and then the reason.
refusal-ledger-corrected-by = { $entry } was corrected by { $by } already, and an entry is corrected once only. If it is still wrong, correct { $by }.
refusal-ledger-corrected = { $entry } was corrected already, and an entry is corrected once only.
refusal-ledger-reason = Please write behind the number why the entry is corrected.
refusal-ledger-nothing = Please write what was done.
refusal-ledger-long-note = This is too long: { $most } characters at most.
refusal-ledger-over = This card was dealt with, or is too old. Please send your /ledger command again.
refusal-ledger-export = The file you asked for before is still being made. Please wait for it, then ask for the next.
# Kits for class meetings.
refusal-no-meetings = The plan has no class meetings with a vote, so there are no meeting kits.
refusal-no-contest = The plan has no quiz contest. To test yourself, send /quiz.
refusal-no-group = { $class } has no group in which I can speak, so there can be no vote there. Take the kit as text and vote by show of hands.
refusal-kit-too-long = The words of this kit are too long for a poll. Please choose another kit, and tell campaign staff.

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = There are no numbers of those absent. Write it like “absent 3 17 22”, or “all here” if nobody is.
refusal-seats-not-one = “{ $what }” is no number in the class, so nothing was recorded. Write only the numbers of those absent, like “absent 3 17 22”, or just “all here”.
refusal-seats-backwards = “{ $first }-{ $last }” runs backwards, so nothing was recorded. Write the smaller number first: “{ $last }-{ $first }”.
refusal-seats-of-nobody = Nobody in the class has the number { $seats }{ $more ->
        [0] {""}
       *[other] {" "}or any of { $more } more
    }, so nothing was recorded. Please check with the roster and send the whole list again.
refusal-seats-too-many = You wrote { $absent } absent, but the roster has only { $class } people, so nothing was recorded. Please check and send the whole list again.
refusal-bad-notice = Nothing was kept: a notice has 1 to { $most } characters.
refusal-notice-over = This notice was dealt with already, or waited for more than a day. Send /notice for a new one.
refusal-notice-decided = This request was dealt with already.
refusal-no-such-case = There is no such case that you may see. /cases lists those there are.
refusal-case-erased = The private part of this case was erased; nobody can read or add anything there.
refusal-case-locked = This case cannot be opened: the key file of this installation is another one. Please tell the operator.
refusal-bad-amount = I cannot read this as an amount, so nothing was kept. Please type it in yuan, for example 3287.50 or 21000.
refusal-bad-case-day = I cannot take this day: please type it like 2025-04-07, not to come and at most 3 years ago.
refusal-bad-case-note = Nothing was kept: a note has 1 to { $most } characters.
refusal-bad-case-number = Which case? Give its number.

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = Examples: <code>/language en</code> or <code>/language zh-CN</code>.
usage-mute = Examples: <code>/mute 7d</code> or <code>/mute 12h</code>.
usage-cadence = Examples: <code>/cadence daily</code> or <code>/cadence weekly</code>.
usage-invite = Examples: <code>/invite monitor IT-1</code> or <code>/invite counsellor School-of-IT</code>. Send /invite alone to choose with buttons.
usage-revoke = Examples: <code>/revoke monitor IT-1</code> or <code>/revoke counsellor School-of-IT</code>. Send /revoke alone to see the roles you gave.
usage-delegate = Examples: <code>/delegate 3d</code> or <code>/delegate 7d</code>.
usage-group = Examples: <code>/group Software One</code> or <code>/group International One</code>.
usage-bind = Examples: <code>/bind Software One</code> or <code>/bind International One</code>.
usage-rebind = Examples: <code>/rebind Software One</code> or <code>/rebind International One</code>.
usage-quiet = Examples: <code>/quiet 20:00-09:00</code> or <code>/quiet 23:30-07:00</code>. Send /quiet off to end yours.
usage-unbound = Examples: <code>/unbound Software One</code> or <code>/unbound International One</code>. Send /unbound alone to see all your classes.
usage-items = Examples: <code>/items all</code> or <code>/items A2</code>.
usage-done = Examples: <code>/done A2</code> or <code>/done A2 https://example.edu.cn/1</code>.
usage-ledger = Examples: <code>/ledger april tips</code> or <code>/ledger export last month csv</code>.
usage-meeting = Examples: <code>/meeting Software One</code> or <code>/meeting Computing</code>. Send /meeting alone to see your own.
refusal-meeting-not-so = This meeting has gone further meanwhile: { $state }.
refusal-meeting-not-open = This meeting can be registered from { $opens } on.
refusal-meeting-day = { $why ->
    [future] That day is still to come.
    [before] That day is too early for this meeting.
   *[long] Only a meeting of the last 30 days can be registered.
}
refusal-meeting-nobody = Somebody must have been there.
refusal-meeting-heads = Please send how many were there, a number from 1 to { $most }.
refusal-meeting-correction-over = You can correct it within 24 hours. Now please tap “Ask for a correction”.
usage-roll = Examples: <code>/roll Software One</code> or <code>/roll International One</code>. Send /roll alone to choose among your classes.
refusal-meeting-no-picture = This file is no picture that can be opened. Please send a JPEG, PNG or WebP picture.
refusal-meeting-plan-over = That moment is over. Please choose another one.
usage-forecast = Examples: <code>/forecast April</code> or <code>/forecast month</code>. You may add a college.
usage-overview = Examples: <code>/meeting status April</code> or <code>/meeting status month</code>. You may add a college.
usage-alert = Examples: <code>/alert</code> or <code>/alert A-12</code>.
usage-aware = Examples: <code>/aware</code> or <code>/aware School of Computing</code>.
refusal-meeting-own = You registered or corrected this meeting yourself; please let somebody else verify it.
refusal-check-over = Somebody has answered this message, or it was taken back.
usage-case = Examples: <code>/case new</code> or <code>/case C-12</code>.
usage-cases = Examples: <code>/cases open</code> or <code>/cases trend</code>.
refusal-contact-bad = I did not understand that. A contact is a campus, an office and one to three numbers.
refusal-contact-phone = “{ $typed }” does not look like a telephone number. Please write it with its area code and a hyphen, as a mobile, or as an extension of 4 to 8 digits.
usage-contact = Examples: <code>/contact security 96110</code> or <code>/contact police 110 8:00-22:00</code>. Send /contact alone to see whom to call.
refusal-sos-often = You have called for help { $most } times in a day, and I cannot pass on more. Please call 110, or the people on campus: /contact
refusal-sos-over = Somebody else looks after this call, or it is over.
refusal-support-over = Somebody else looks after this, or it is over.
refusal-contact-lacking = Before the plan goes out, enter whom people call: the security office or the campus police has no number yet ({ $campuses }). Send /contact.
refusal-bad-code = A code has eight letters and digits, like K7F3-QX2M.
refusal-too-many-codes = Too many wrong codes. So that nobody finds one by trying, please wait until { $until }. Until then, do not act on what you cannot check.
usage-verify = Examples: <code>/verify K7F3-QX2M</code> or <code>/verify k7f3 qx2m</code>. The code stands at the end of a post, or on a badge.
usage-guard = Examples: <code>/guard Software One</code> or <code>/guard International One</code>. /guard alone shows the groups of your classes.
usage-words = Examples: <code>/words tip police-1 ru</code> or <code>/words quiz police-1</code>. /words alone shows what readers reported.
refusal-alert-not-so = That cannot be done with this alert any more. Look at it again with /alert.
refusal-alert-changed = The alert has changed since you saw it. Please look at it again.
refusal-own-alert = You wrote this alert yourself; a second person has to check it.
refusal-alert-without-advice = An alert says at least one thing to do. Please choose one.
refusal-alert-without-consent = The case is fresh. Please say whether the person it happened to agrees, or that nobody can be recognised.
refusal-bad-alert-note = A note is in Chinese and has 1 to { $most } characters. Please send it again.
refusal-wrong-alert-code = This is not the code, so nothing was sent. Please type it as it stands above.
refusal-no-such-alert = There is no alert { $number } that you may see.
refusal-alert-for-nobody = Nobody would get this alert. Please choose another audience.
refusal-alert-list-full = At most { $most }. Please take another one out first.
refusal-question-flawed = <b>The question cannot be taken like this.</b> Please correct it and send the whole form again:
refusal-question-own = You wrote this question, so another person of the task-force office has to look at it. If there is nobody else, give a second person the role with /invite.
refusal-question-not-so = { $state ->
        [draft] This question waits for a second person.
        [returned] This question went back to its writer.
        [retired] This question was retired.
       *[approved] This question is in use already.
    }
refusal-words-many = You have reported { $most } translations in a day. Please go on tomorrow.
refusal-words-unknown = There is no such text, or no such language.
refusal-words-flawed = { $flaw ->
    [markup] A tag is not known or not closed, or there is a bare &amp; or &lt;. There are no tags on buttons and in toasts.
    [variables] What stands in braces has to be as in English: { $wanted }
    [numbers] The numbers have to be those of the English words: { $wanted }
    [long] At most { $wanted } characters.
    [same] That is what is said already.
   *[syntax] I cannot read that. Close every brace, and begin no line with a dot, a star or a bracket.
}
