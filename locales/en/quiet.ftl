### Quiet hours that people set for themselves.

# $zone: the name of the campus’s time zone.
quiet-hours =
    <b>Your quiet hours: { $from } to { $to }</b>
    They go by the campus’s clock ({ $zone }), wherever you are.
    Until they are over I keep tips, questions and notes for you, and drop a tip that would be out of date by then. What you ask me is answered at once.
quiet-general = For everybody it is quiet from { $from } to { $to }.
quiet-all-day = Together that is all day long, so no tip will reach you.
quiet-end = To end yours, send /quiet off.
quiet-none =
    <b>You have no quiet hours of your own</b>
    To set them by the campus’s clock ({ $zone }), send for example /quiet 20:00-09:00.
