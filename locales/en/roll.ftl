### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = paper roll
    .facts = { $college } · { $students ->
        [one] { $students } student
       *[other] { $students } students
    } · made on { $year }-{ TWO($month) }-{ TWO($day) }
    .sheet = Sheet { $number } of { $sheets }
    .date = Date
    .about = For
    .meeting = class meeting
    .pledge = pledge
    .other = other
    .present = Present, of { $students }
    .absent = Numbers absent
    .signature = Monitor’s signature
    .how = Tick who is here. Afterwards send @{ $bot } in private:
    .example = absent 3 17 22
    .or-all = Put the numbers of those absent. If nobody is, send “all here”.
    .offline = Offline: does not use this app, so please tell them in person.
    .privacy = Numbers and masked names only. Please post no photo of it; hand it to the counsellor afterwards, who destroys it at the end of term.

# Above the columns, at most ten letters each.
roll-column =
    .number = No.
    .name = Name
    .present = Present
    .signed = Signed
    .note = Note

# Below the file. $example: the one above.
roll-caption =
    <b>{ $class }: paper roll</b>
    { $students ->
        [one] { $students } student
       *[other] { $students } students
    } on { $sheets ->
        [one] { $sheets } A4 sheet
       *[other] { $sheets } A4 sheets
    }. Open the file in a browser and print it.
    Afterwards send me the numbers of those absent, like “{ $example }”, or “all here” if nobody is.
    It has masked names only. Hand it to the counsellor afterwards, who destroys it at the end of term.

# Whoever answers for several classes chooses one.
roll-classes = <b>Which class’s paper roll?</b>
roll-class = { $class }: { $students ->
        [one] { $students } student
       *[other] { $students } students
    }
    .button = { $class }
    .toast = The paper roll of { $class } is on its way to this chat.
