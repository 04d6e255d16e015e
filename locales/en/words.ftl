### Translations that are wrong: what readers are asked, what stewards of a language see, and what follows.

words-report =
    .button = Wrong translation
    .toast = I have written to you in private.
words-unreachable =
    .toast = I cannot write to you yet. Please open my profile, tap Start, then tap here again.
words-which =
    <b>Which sentence is translated wrongly?</b>
    Tap its number. Nobody learns who reported it.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>Thank you. You reported:</b>
    { $words }
    If you like, write what is wrong with it, in one message within 30 minutes.
    .toast = Reported. Thank you.
words-explained = Thank you, I passed it on to those who look after this language. Once it is corrected, the posts change.

words-case =
    <b>A translation was reported</b>
    Reports: { $count } · { $language } · <code>{ $name }</code>
    <b>Chinese:</b> { $zh }
    <b>English:</b> { $en }
    <b>Now:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>Chinese:</b> { $zh }
    <b>English:</b> { $en }
    { $state ->
        [corrected] <b>Now (corrected in a chat):</b> { $words }
       *[filed] <b>Now:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    Tap one to see and correct it.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>Translations</b>
    Reported: { $reported }
    Corrected: { $corrected }
    To see a text, send for example <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    Please send me the new words of <code>{ $name }</code> ({ $language }) in one message. Keep the numbers, and what stands in braces, as they are.
    Now: <code>{ $words }</code>
    .button = Correct it
words-preview =
    <b>Readers will see</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = In use from now on: { $name } ({ $language }). The posts of the last 14 days change.
    .button = Use it
words-kept = It stays as it is: { $name } ({ $language }).
    .button = It is right
words-dropped = Nothing was changed: { $name } ({ $language }).
    .button = Drop it
words-taken-back = The words from before are back: { $name } ({ $language }).
    .button = Take back
words-stale =
    <b>A correction is no longer used</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    The Chinese or English words changed after it. Please look again: /words { $name } { $language }
    The correction was: { $words }
