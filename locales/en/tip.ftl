### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>Anti-fraud tip</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>Anti-fraud tip: { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>What to do:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = Got it
tip-why =
    .button = Why this one?

tip-why-key-date =
    .toast = Today is a date on the anti-fraud calendar, and this tip was written for it.
tip-why-season =
    .toast = This kind of fraud is more common at this time of the year, so here is an early reminder.
tip-why-freshmen =
    .toast = This one is written for new students, whom fraudsters often target.
tip-why-graduating =
    .toast = This one is written for graduating students: job, rental and loan scams are aimed at them now.
tip-why-international =
    .toast = This one is written for international students: fraudsters exploit that local procedures are unfamiliar.
tip-why-staff =
    .toast = This one is written for staff: fraudsters exploit payments and e-mails at work.
tip-why-rotation =
    .toast = Tips take turns and do not repeat within 60 days. Today it is this one’s turn.
tip-why-cases-college =
    .toast = Cases of this kind were reported at your college in the last 30 days, so this tip comes first.
tip-why-cases-campus =
    .toast = Cases of this kind were reported on your campus in the last 30 days, so this tip comes first.
tip-why-cases-university =
    .toast = Cases of this kind were reported at our university in the last 30 days, so this tip comes first.
tip-why-doubt =
    .toast = Your class’s quick quiz showed doubts about this kind of fraud, so here is a reminder.

tip-recorded =
    .toast = ✓ Recorded. { $seen ->
        [one] { $seen } person in this group has read it.
       *[other] { $seen } people in this group have read it.
    }
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ Recorded.
tip-recorded-of =
    .toast = ✓ Recorded. { $seen ->
        [one] { $seen } of { $total } in this group has read it.
       *[other] { $seen } of { $total } in this group have read it.
    }
tip-already-recorded =
    .toast = Already recorded, no need to tap again.
