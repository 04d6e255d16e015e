### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = lista en papel
    .facts = { $college } · { $students ->
        [one] { $students } estudiante
       *[other] { $students } estudiantes
    } · hecha el { TWO($day) }/{ TWO($month) }/{ $year }
    .sheet = Hoja { $number } de { $sheets }
    .date = Fecha
    .about = Asunto
    .meeting = reunión
    .pledge = compromiso
    .other = otro
    .present = Presentes, de { $students }
    .absent = Números ausentes
    .signature = Firma del delegado
    .how = Marca a quien esté. Después, envía en privado a @{ $bot }:
    .example = absent 3, 17, 22
    .or-all = Pon los números de quienes faltan. Si no falta nadie, envía “all here”.
    .offline = Sin la app: no usa esta app; avísale en persona.
    .privacy = Solo números de clase y nombres ocultos. No publiques fotos de esta hoja; entrégala después al tutor, que la destruye al final del semestre.

# Above the columns, at most ten letters each.
roll-column =
    .number = N.º
    .name = Nombre
    .present = Está
    .signed = Firma
    .note = Nota

# Below the file. $example: the one above.
roll-caption =
    <b>{ $class }: lista en papel</b>
    { $students ->
        [one] { $students } estudiante
       *[other] { $students } estudiantes
    } en { $sheets ->
        [one] { $sheets } hoja A4
       *[other] { $sheets } hojas A4
    }. Abre el archivo en un navegador e imprímelo.
    Después envíame los números de quienes faltan, como “{ $example }”, o “all here” si no falta nadie.
    Solo lleva nombres ocultos. Entrégala después al tutor, que la destruye al final del semestre.

# Whoever answers for several classes chooses one.
roll-classes = <b>¿La lista en papel de qué clase?</b>
roll-class = { $class }: { $students ->
        [one] { $students } estudiante
       *[other] { $students } estudiantes
    }
    .button = { $class }
    .toast = La lista en papel de { $class } va camino de este chat.
