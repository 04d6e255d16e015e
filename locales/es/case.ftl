### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>Un caso nuevo</b> · pregunta { $number } de { $count }
case-correcting = <b>{ $case }</b> · una corrección; se guarda la versión anterior ({ $number } de { $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] ¿Qué tipo de estafa es?
        [channel] ¿Dónde encontró el estafador a la víctima?
        [payment] ¿Cómo salió el dinero?
        [amount] ¿Cuánto es, más o menos?
        [day] ¿Qué día fue?
        [college] ¿En qué facultad?
        [victim] ¿Quién fue la víctima?
        [reported] ¿Se avisó al 96110 o al 110?
       *[outcome] ¿Qué ha sido del dinero?
    }</b>
    .button = { $field ->
        [type] Tipo
        [channel] Canal
        [payment] Pago
        [amount] Importe
        [day] Día
        [college] Facultad
        [victim] Víctima
        [reported] Denuncia
       *[outcome] Dinero
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(importe exacto sellado)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, unos { $yuan } yuanes recuperados
case-date =
    .name = { $day } de { $year }
case-day =
    .button = { $which ->
        [today] Hoy
        [yesterday] Ayer
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] Facultad no indicada
        [together] { $count } facultades juntas
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] Estudiante nuevo
        [graduating] En el último curso
        [international] Estudiante internacional
        [staff] Alguien del personal
       *[student] Otro estudiante
    }
case-reported =
    .button = { $reported ->
        [yes] Sí
        [no] No
       *[unknown] No se sabe
    }
case-outcome =
    .button = { $outcome ->
        [stopped] Se detuvo el pago
        [partly] Se recuperó una parte
       *[open] Aún no recuperado
    }
case-back =
    .button = Atrás
# What is done with a case.
case-press =
    .button = { $press ->
        [file] Registrarlo
        [drop] Descartar
        [anew] Descartar y empezar
        [amounts] Importes exactos
        [note] Nota, parte { $part }
        [correct] Cambiar algo
        [close] Cerrar el caso
        [reopen] Abrirlo de nuevo
        [erase] Borrar parte privada
        [type_amount] Escribir importe exacto
        [type_note] Escribir una nota
        [type_day] Otro día
        [type_recovered] Dinero recuperado
        [erase_wish] La persona lo desea
        [erase_mistake] Escrito por error
        [erase_over] Ya no hace falta
        [withheld] No se indica
        [stopped] Se detuvo el pago
        [alert] Escribir una alerta
       *[show] Volver al caso
    }

case-ask-typed = { $what ->
        [amount] { $case }: escribe el importe exacto en yuanes, por ejemplo 3287.50. Queda sellado; solo se cuenta una cifra redondeada.
        [recovered] { $case }: ¿cuánto se recuperó, en yuanes? Por ejemplo 2100. Queda sellado; solo se cuenta una cifra redondeada.
        [day] { $case }: ¿qué día fue? Por ejemplo 2025-04-07.
       *[note] { $case }: escribe la nota, con { $most } caracteres como máximo y sin nombres. Se sella con una llave propia; cada vez que se lee, queda en el registro.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] La nota está guardada y sellada. Parece contener algo que lleva a una persona, como un nombre o un número. Si no hace falta, escríbela otra vez sin ello. Tu propio mensaje queda en este chat hasta que lo borres.
       *[no] La nota está guardada y sellada. Tu propio mensaje queda en este chat hasta que lo borres.
    }
    .toast = { $part }
case-dropped = El borrador se ha borrado, con su llave.
case-resume =
    <b>Hay un borrador sin registrar.</b>
    .button = Continuar con él

case-preview = <b>Compruébalo y luego regístralo.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] cerrado
       *[open] abierto
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 La parte privada se borró; ya no puede leerla nadie.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] El importe exacto y una nota están sellados.
               *[no] El importe exacto está sellado; no hay nota.
            }
           *[no] { $note ->
                [yes] Una nota está sellada; no hay importe exacto.
               *[no] No hay importe exacto ni nota.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}Solo puede leerlo el policía.
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss } yuanes
       *[no] sin importe exacto
    }; { $back ->
        [yes] { $recovered } yuanes recuperados
       *[no] nada anotado como recuperado
    }. Esta consulta quedó en el registro.
case-changes = Cambiado { $count ->
        [one] { $count } vez
        [many] { $count } veces
       *[other] { $count } veces
    } desde que se registró, la última el { $moment }; se guardan todas las versiones.
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: ¿qué hay que cambiar? Se guarda la versión anterior.
       *[no] <b>¿Qué hay que cambiar?</b>
    }
case-ask-erase =
    <b>{ $case }: ¿borrar la parte privada para siempre?</b>
    Después nadie podrá leer los importes exactos ni la nota de ninguna versión. Lo que se cuenta se queda, y el registro dice que se borró. ¿Por qué?

# The list.
case-list =
    <b>{ $open ->
        [yes] Casos abiertos
       *[no] Casos
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] Solo los abiertos
       *[no] Todos
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· cerrado
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>Casos frente al año pasado · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] del { $from } al { $to }, { $year } y { $last }
       *[no] del { $from } al { $to } de { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] menos de { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] al menos { $low } yuanes
        [range] de { $low } a { $high } yuanes
       *[exact] { $low } yuanes
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(sin cambios)
       *[none] {""}
    }
case-trend-cases = Casos: { $now }{ $known ->
        [yes] , el año pasado { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = Importes: { $now }{ $known ->
        [yes] , el año pasado { $before }{ $change }
       *[no] {""}
    }
case-trend-students = Por cada 1,000 estudiantes: { $now }{ $known ->
        [yes] , el año pasado { $before }
       *[no] {""}
    } ({ $students } estudiantes)
case-trend-recovered = Recuperado: unos { $yuan } yuanes
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>Bajaron ambos</b>: los casos y los importes están por debajo de los mismos días del año pasado.
        [cases] Los casos bajaron, los importes no.
        [amounts] Los importes bajaron, los casos no.
        [neither] No bajaron ni los casos ni los importes.
        [unclear] Los casos bajaron. No se puede decir si bajaron los importes: de algunos casos solo se conoce el tramo.
        [hidden] Hay muy pocos casos para comparar.
       *[none] No se sabe nada del año pasado, así que no se compara nada. La oficina del equipo o la policía pueden enviar en un archivo los totales del año pasado.
    }
    .name = { $verdict ->
        [both] Bajaron ambos ▼▼
        [cases] Los casos bajaron, los importes no
        [amounts] Los importes bajaron, los casos no
        [neither] No bajó ninguno
        [unclear] Los casos bajaron; los importes, sin aclarar
        [hidden] Muy pocos casos para comparar
       *[none] Sin totales del año pasado
    }
case-trend-few =
    ※ Menos de { $fewest } casos en un año son muy pocos para juzgar.
    .name = ※ menos de { $fewest } casos en un año: muy pocos para juzgar
case-trend-cut = Los totales del año pasado no llegan hasta hoy, o son por meses, así que se comparan menos días.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , el año pasado { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] Casos frente al año pasado · { $place }
        [cases] Casos
        [amounts] Importes
       *[colleges] Casos por facultad
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>Estos son ahora los totales del año pasado.</b>
       *[ready] <b>Esto parecen totales de casos.</b>
    }
    { $rows ->
        [one] { $rows } fila
        [many] { $rows } filas
       *[other] { $rows } filas
    }, { $cases } casos, { $yuan } yuanes, del { $from } al { $to }{ $colleges ->
        [yes] , por facultad
       *[no] {""}
    }.{ $head ->
        [applied] {" "}Envía /cases trend para comparar.
       *[ready] {" "}Sustituyen a todos los totales enviados antes.
    }
    .button = { $press ->
        [apply] Aceptarlos
       *[cancel] No aceptarlos
    }
    .toast = { $press ->
        [apply] Aceptados
       *[cancel] No aceptados
    }
case-baseline-cancelled = Estos totales no se aceptaron y se han borrado.
case-baseline-faults = <b>No se tomó nada de este archivo.</b> Corrige estas filas y envíalo otra vez:
case-baseline-fault = Fila { $row }, { $column ->
        [when] día o mes
        [college] facultad
        [type] tipo de estafa
        [cases] número de casos
       *[amount] importe
    }: { $why ->
        [missing] falta
        [unknown] no es un tipo de estafa que yo conozca
        [twice] ya se cuenta en una fila anterior
       *[unread] no se puede leer
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>En este campus hubo { $count } casos como este en los últimos { $days } días, más a menudo por esta vía: { $channel }; lo más frecuente: { $band }.</i>
