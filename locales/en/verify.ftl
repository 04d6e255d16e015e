### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = Code <code>{ $code }</code> · genuine? /verify

verify-genuine = <b>Genuine: the code { $code } is mine.</b> It stands below this message:
# $at: since when.
verify-recalled = <b>Recalled on { $at }: the message with the code { $code } does not hold any more.</b> It was mine; please do not act on it. It said:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = Its words are not kept any more.
verify-said = Posted on { $at } in the name of { $office }.
verify-where = Where: the group of { $classes }.
verify-where-gone = Where: a group that belongs to no class any more.
verify-elsewhere = <b>Careful: that is another group than the one in which you ask.</b> Somebody may have copied the code.
verify-compare = Please compare: if what you have before you says something else, the code was copied. Then do not act on it.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>Not mine: no message and no badge has the code { $code } now.</b>
    Do not do what it asks for: no payment, no verification codes, no links. Please check the code once more; a badge is good for 10 minutes only. If in doubt, ask { $contact }. Already paid? Call 110 at once; for advice, 96110.

verify-badge = <b>Genuine badge</b>
verify-badge-care = Does it fit whoever is before you? Staff never ask for money, passwords or verification codes.

verify-in-private = I answer questions about codes in private, so that the group is not disturbed.
    .button = Check in private
