### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>The list can be applied</b>
    Nothing has changed yet. Check the numbers and the file above, then tap a button. The list waits until { $until }.
import-faulty =
    <b>{ $rows ->
        [one] { $rows } row has a mistake, so nothing was taken over
       *[other] { $rows } rows have mistakes, so nothing was taken over
    }</b>
    The file above says which and why. Please mend them and send the list again.
import-same =
    <b>The roster is already what the list says</b>
    There is nothing to apply.
import-applied =
    <b>Done: the roster is what the list says</b>
    .toast = The list was applied.
import-cancelled = Cancelled. Nothing has changed, and the list was deleted.
    .toast = Cancelled, nothing has changed.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = In all: { $new } new, { $changed } changed, { $moved } from another class, { $left } gone, { $same } as before
import-numbers = { $new } new, { $changed } changed, { $moved } from another class, { $left } gone, { $same } as before
import-class = { $class }: { $numbers }
import-understood = In the other rows: { $new } new, { $changed } changed, { $moved } from another class, { $same } as before
import-more = { $count ->
    [one] and { $count } more class
   *[other] and { $count } more classes
}

import-apply =
    .button = Apply
import-cancel =
    .button = Cancel

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] What the list changes, student by student. You can open it in a spreadsheet program.
   *[other] Every mistake with its row, and what the other rows change. You can open it in a spreadsheet program.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = row
import-heading-kind =
    .name = what
import-heading-who =
    .name = who
import-heading-note =
    .name = note
import-kind-mistake =
    .name = mistake
import-kind-new =
    .name = new
import-kind-changed =
    .name = changed
import-kind-moved =
    .name = from another class
import-kind-back =
    .name = back
import-kind-left =
    .name = gone
# $who: number in the class and shortened name.
import-who =
    .name = { $class } { $who }
import-note-was =
    .text = was { $former }
import-note-other =
    .text = other segments or another language
import-note-back =
    .text = had left and is back
import-cut =
    .text = { $count ->
        [one] { $count } more line does not fit into this file.
       *[other] { $count } more lines do not fit into this file.
    }
# One name after another.
import-listed =
    .text = { $list }, { $name }

# What a column of the list is called.
import-column-class =
    .name = class
import-column-seat =
    .name = seat
import-column-name =
    .name = name
import-column-number =
    .name = number
import-column-segments =
    .name = segments
import-column-language =
    .name = language
import-column-campus =
    .name = campus
import-column-college =
    .name = college
import-column-cohort =
    .name = cohort
import-column-cadence =
    .name = cadence

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = “{ $column }” is empty. Please fill it in.
import-fault-formula =
    .text = “{ $column }” is a formula or begins like one. Please paste it as a plain value.
import-fault-strange =
    .text = “{ $column }” is neither text nor a number. Please format the column as text.
import-fault-seat =
    .text = “seat” must be a whole number from 1 to { $most }.
import-fault-name =
    .text = “name” has no letter in it.
import-fault-number =
    .text = “number” must have 4 to 20 letters and digits.
import-fault-rounded =
    .text = The spreadsheet program rounded “number”. Please format the column as text and paste it again.
import-fault-short =
    .text = “number” is shorter than the others and may have lost zeros. Please format the column as text and paste it again.
import-fault-identity-card =
    .text = “number” is an identity card number, which must not be kept. Please put the student number there.
import-fault-telephone =
    .text = “number” is a mobile phone number, which must not be kept. Please put the student number there.
import-fault-class =
    .text = There is no such class. Please correct it, or ask the operator to enter the class.
import-fault-class-near =
    .text = There is no class “{ $word }”. Is it { $nearest }?
import-fault-seat-twice =
    .text = Row { $row } has the same “seat” in the same class.
import-fault-number-twice =
    .text = Row { $row } has the same “number”.
import-fault-segment =
    .text = “segments” holds no segment. Write freshmen, graduating, international or staff, or leave it empty.
import-fault-language =
    .text = I do not know this language. Please leave it empty.
import-fault-not-spoken =
    .text = I do not speak this language yet. Please leave it empty.
import-fault-campus =
    .text = There is no such campus in the plan. Please write its name.
import-fault-new-class =
    .text = The class is new: its first row needs “campus” and “college”.
import-fault-cohort =
    .text = “cohort” is no year of four digits. Correct it, or leave it empty.
import-fault-cadence =
    .text = “cadence” does not say how often. Write daily, three_a_week or weekly, or leave it empty.
import-fault-several-segments =
    .text = A class can have one segment only.
import-fault-bad-class =
    .text = A class has a name of at most 40 characters and one or two languages.
import-fault-class-twice =
    .text = Row { $row } has the same class.
import-fault-class-elsewhere =
    .text = The class is entered already, at another campus or college.
