### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = список на бумаге
    .facts = { $college } · студентов: { $students } · создано { $year }-{ TWO($month) }-{ TWO($day) }
    .sheet = Лист { $number } из { $sheets }
    .date = Дата
    .about = Повод
    .meeting = собрание
    .pledge = обещание
    .other = другое
    .present = Есть, из { $students }
    .absent = Номера отсутствующих
    .signature = Подпись старосты
    .how = Отметьте тех, кто здесь. Потом отправьте лично @{ $bot }:
    .example = absent 3, 17, 22
    .or-all = Впишите номера отсутствующих. Если все здесь, отправьте “all here”.
    .offline = Офлайн: не пользуется этим приложением, скажите, пожалуйста, лично.
    .privacy = Только номера и скрытые имена. Не публикуйте фото этого листа; отдайте его куратору, он уничтожит лист в конце семестра.

# Above the columns, at most ten letters each.
roll-column =
    .number = №
    .name = Имя
    .present = Здесь
    .signed = Подпись
    .note = Заметка

# Below the file. $example: the one above.
roll-caption =
    <b>{ $class }: список на бумаге</b>
    { $students ->
        [one] { $students } студент
        [few] { $students } студента
        [many] { $students } студентов
       *[other] { $students } студента
    }, { $sheets ->
        [one] { $sheets } лист A4
        [few] { $sheets } листа A4
        [many] { $sheets } листов A4
       *[other] { $sheets } листа A4
    }. Откройте файл в браузере и напечатайте.
    Потом пришлите мне номера отсутствующих, например “{ $example }”, или “all here”, если здесь все.
    В нём только скрытые имена. Потом отдайте его куратору, он уничтожит лист в конце семестра.

# Whoever answers for several classes chooses one.
roll-classes = <b>Список какой группы напечатать?</b>
roll-class = { $class }: { $students ->
        [one] { $students } студент
        [few] { $students } студента
        [many] { $students } студентов
       *[other] { $students } студента
    }
    .button = { $class }
    .toast = Список группы { $class } отправляется в этот чат.
