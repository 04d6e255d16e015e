### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① I do not trust blindly: unknown calls, texts, and “teachers”, “agents” or “police” in groups I check before I decide.
    ② I do not transfer: nothing to unknown accounts, no advances for others, no “deposits” and no “fees to unfreeze”.
    ③ I give nothing away: codes and passwords I tell nobody, and I share my screen with no stranger.
    ④ I hand nothing over: I do not rent out, lend or sell bank cards, SIM cards or payment accounts.
    ⑤ I warn others: when I meet a suspicious message I warn classmates and family, and do not forward it.
    ⑥ I ask for help early: once deceived, I stop at once, dial 110 or 96110 and tell my counsellor.

pledge-title = <b>Pledge against fraud</b>
pledge-reminded = The League secretary of { $class } asks you to read the pledge. Whether you sign is up to you.
pledge-open = Signing is voluntary, and you can take it back at any time.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ You signed on { $at }{ $way ->
    [paper] {" "}(on paper; the League secretary entered it)
   *[chat] {""}
}. Version: { $version }
pledge-older = You signed another version. You may sign these words too; your signature holds as it is.
pledge-withdrawn = You took your signature back on { $at }. You can sign again at any time.
pledge-unbound = I do not know yet who you are in your class. To sign, please send /bind first.

pledge-sign =
    .button = I pledge
    .toast = Signed. Thank you.
pledge-again =
    .toast = You have signed already.
pledge-later =
    .button = Not now
    .toast = All right. Send /pledge whenever you like.
pledge-withdraw =
    .button = Take it back
    .toast = Your signature is taken back.
pledge-nothing =
    .toast = There is no signature to take back.
pledge-changed =
    .toast = The words or the language of the pledge have changed. Please read it again before you sign.
pledge-bind-first =
    .toast = Please send /bind first, then sign.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>The pledge against fraud: please read it</b>
    6 lines, read in private and signed if you wish. Nobody here is shown who signed and who did not.
    { $signed ->
        [0] Fewer than 5 have signed so far.
       *[other] { $signed } of { $students } in the class have signed.
    }
pledge-read =
    .button = Read the 6 lines

# How far classes are.
pledge-classes =
    <b>Signatures in your classes</b>
    .button = My classes
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed } of { $students }{ $paper ->
    [0] {""}
   *[other] {" "}({ $paper } on paper)
}
    .button = { $class }
pledge-no-classes = There is no class with a roster that you answer for.
pledge-who-sees = Who has not signed is shown to the League secretary of the class alone, in private.
pledge-colleges = <b>Signatures in the colleges</b>
pledge-college = { $college }: { $signed } of { $students }
pledge-college-few = { $college }: fewer than 5 of { $students }
pledge-no-colleges = There is no roster yet.
pledge-due = Last day: { $day }

pledge-own =
    <b>{ $class }: { $signed } of { $students } have signed</b>{ $paper ->
        [0] {""}
       *[other] , { $paper } of them on paper
    }
pledge-missing = Not signed yet (you alone see this; please do not forward it to the group):
pledge-student = { $who }
pledge-everybody = Everybody in the class has signed.

pledge-post =
    .button = Post in the group
    .toast = Posted in the group.
pledge-posted =
    .toast = It was posted on { $at }; it is not posted again within 7 days.
pledge-no-group =
    .toast = The class has no group that I can write to. Please bind one first.
pledge-remind =
    .button = Remind them in private
    .toast = { $told ->
        [0] There is nobody whom I can remind in private.
        [one] Reminded { $told } person in private.
       *[other] Reminded { $told } people in private.
    }{ $others ->
        [0] {""}
        [one] {" "}{ $others } more is not bound: please ask in person.
       *[other] {" "}{ $others } more are not bound: please ask in person.
    }
pledge-rested =
    .toast = They were reminded on { $at }; not again within 3 days.
pledge-paper =
    .button = Signed on paper
pledge-ask-paper =
    <b>{ $class }: signatures on paper</b>
    Please take the sheet and send the class numbers of those who did not sign, such as <code>absent 3 17 22</code>. If everybody signed, send <code>all signed</code>.
    I wait 30 minutes.
pledge-paper-read =
    <b>{ $class }: please check</b>
    { $missing ->
        [0] Then everybody has signed, { $signed } people
       *[other] Then { $signed } have signed and { $missing } have not: { $seats }
    }.
    On paper: { $paper }. This takes the place of the paper list before; what was signed in the chat stays as it is.
pledge-paper-withdrawn = { $count } took their signature back in the chat. Paper does not sign for them again.
pledge-save =
    .button = Save
    .toast = Saved.
pledge-cancel =
    .button = Cancel
    .toast = Nothing was saved.

# To the secretary before the last day.
pledge-word = { $missing } in { $class } have not signed the pledge yet; the last day is { $day }. You alone see who.
    .button = Show who
