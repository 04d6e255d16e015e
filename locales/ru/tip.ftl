### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>Совет против мошенников</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>Совет против мошенников: { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>Что делать:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = Прочитано
tip-why =
    .button = Почему этот совет?

tip-why-key-date =
    .toast = Сегодня дата из календаря борьбы с мошенничеством, и этот совет написан к ней.
tip-why-season =
    .toast = В это время года такой обман встречается чаще, поэтому напоминаем заранее.
tip-why-freshmen =
    .toast = Этот совет для новых студентов: мошенники часто выбирают именно их.
tip-why-graduating =
    .toast = Этот совет для выпускников: сейчас на них нацелен обман с работой, арендой и кредитами.
tip-why-international =
    .toast = Этот совет для иностранных студентов: мошенники пользуются тем, что местные порядки незнакомы.
tip-why-staff =
    .toast = Этот совет для сотрудников: мошенники пользуются рабочими платежами и письмами.
tip-why-rotation =
    .toast = Советы идут по очереди и не повторяются 60 дней. Сегодня очередь этого.
tip-why-cases-college =
    .toast = За последние 30 дней на вашем факультете сообщали о таких случаях, поэтому этот совет идёт раньше других.
tip-why-cases-campus =
    .toast = За последние 30 дней в вашем кампусе сообщали о таких случаях, поэтому этот совет идёт раньше других.
tip-why-cases-university =
    .toast = За последние 30 дней в университете сообщали о таких случаях, поэтому этот совет идёт раньше других.
tip-why-doubt =
    .toast = Блиц-вопрос в вашей группе показал сомнения насчёт этого вида обмана, поэтому напоминаем о нём.

tip-recorded =
    .toast = ✓ Отмечено. В этом чате совет { $seen ->
        [one] прочитал { $seen } человек.
        [few] прочитали { $seen } человека.
        [many] прочитали { $seen } человек.
       *[other] прочитали { $seen } человека.
    }
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ Отмечено.
tip-recorded-of =
    .toast = ✓ Отмечено. В этом чате совет { $seen ->
        [one] прочитал { $seen } человек из { $total }.
        [few] прочитали { $seen } человека из { $total }.
        [many] прочитали { $seen } человек из { $total }.
       *[other] прочитали { $seen } человека из { $total }.
    }
tip-already-recorded =
    .toast = Уже отмечено, второй раз нажимать не нужно.
