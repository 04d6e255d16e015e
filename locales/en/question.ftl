### Quiz questions that staff write while the bot runs: the list, the form, the card of a question, and what follows.

questions-list =
    <b>Quiz questions of our own</b>
    In use: { $used } · waiting for a second person: { $waiting }
    Tap a question to see it. Whoever looks at it is never the one who wrote it.
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] Waiting
        [returned] Returned
        [retired] Retired
       *[approved] In use
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … and { $count } more

questions-kinds =
    <b>A new question</b>
    Which fraud is it about?
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>The Chinese words.</b> Tap the form to copy it, fill it in and send it to me in one message. The answer is one letter, A to D.
       *[en] <b>The English words.</b> The same question with the same four options in the same order. Tap the form to copy it, fill it in and send it to me in one message.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    Question: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    Answer: { $right }
    Why: { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>This is what readers will see.</b> To change it, send the form of that language again.
        [handed] <b>Handed in: { $id }</b>. Somebody else of the task-force office looks at it; I will tell you what they say.
        [alone] <b>Handed in: { $id }</b>. It waits: nobody else of the task-force office can look at it yet. A second person needs that role (/invite) and finds it under /question.
        [review] <b>Please look at this question: { $id }</b>. Somebody else wrote it. Once you approve it, it is asked in quizzes.
        [own] <b>Your question { $id } waits</b> for somebody else of the task-force office.
        [returned] <b>Returned: { $id }</b>. Please correct it and hand it in again.
        [sent_back] <b>Returned to its writer: { $id }</b>. It comes back to you once it is corrected.
        [retired] <b>Retired: { $id }</b>. It is not asked any more.
        [dropped] <b>Not handed in.</b> Nothing was kept.
       *[approved] <b>In use: { $id }</b>. It is asked in quizzes.
    }
questions-remark = <b>What to do about it:</b> { $remark }
questions-about = { $fraud } · for: { $audience }
questions-others = Also in: { $languages }
questions-came = <b>Quiz questions wait for you: { $count }</b>. They came in a file. To look at them one by one, send /question.
questions-remark-wanted = What should be changed about <code>{ $id }</code>? Please write it in one message of at most { $most } characters. Its writer is told your words, not your name.

questions-file =
    <b>Questions by file</b>
    Send me an .xlsx or .csv file here. Each row has one language of one question; rows with the same label are one question. Chinese and English must be there. I compare first and take everything or nothing; each question then waits for a second person. A cell may have { $most } characters.
    .button = By file
questions-template =
    Fill in below the heading and send the file back to me. The example is invented: replace it.
    .button = Get a file to fill in
    .name = Quiz questions to fill in
questions-in-file = { $head ->
        [same] <b>Nothing new in the file.</b> Known already: { $same }
        [applied] <b>Taken: { $new }</b>. Each waits for a second person; /question shows how they stand.
        [cancelled] <b>Nothing was taken.</b>
       *[ready] <b>The file can be taken.</b> New: { $new } · known already by their words: { $same }. Until tomorrow at this time.
    }
questions-file-faults = <b>The file has mistakes, so nothing was taken.</b> Please correct them and send it again.
questions-row-fault = Row { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] Label
        [language] Language
        [type] Type
        [text] Question
        [a] A
        [b] B
        [c] C
        [d] D
        [right] Answer
        [why] Why
       *[for] For
    }
# $part: the part of the question; $most: the most characters.
questions-fault = { $part } – { $flaw ->
        [missing] it is missing. Please add it.
        [twice] it is there twice. Leave one.
        [unread] it cannot be read. For the answer write one letter, A to D; a cell must not be a formula.
        [unknown] it names nothing that I know. Compare the file to fill in.
        [alike] it says the same as another option. Make all four different.
        [long] it is too long. At most { $most } characters.
        [language] it is in the other language. I asked for Chinese and English separately.
        [address] it has a web address, which readers might open. Describe the page instead.
        [private] it has a number or an account that may be somebody’s. Leave it out.
       *[differs] it is not what was said for the other language. Make them the same.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = Chinese
questions-english =
    .words = English

# An invented question in the file to fill in. B is right.
questions-example =
    .body = A caller says a parcel in your name holds forged papers, and puts you through to “the police”. What do you do?
    .a = I do what the officer says
    .b = I hang up and call 110 myself
    .c = I send a photo of my papers
    .d = I pay so that it ends
    .why = Police settle no case by telephone and take no money. Call 110 yourself.

questions-new =
    .button = New question
questions-submit =
    .button = Hand it in
questions-drop =
    .button = Drop it
questions-approve =
    .button = Approve
questions-return =
    .button = Return it
questions-correct =
    .button = Correct it
questions-withdraw =
    .button = Take it back
questions-retire =
    .button = Retire it
questions-apply =
    .button = Take them
questions-cancel =
    .button = Do not
