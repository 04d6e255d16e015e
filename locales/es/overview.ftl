### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    Plazo: { $due }
    Registradas: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(dispensadas: { $exempt })
    }, { $percent } %
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] sin fecha { $count }
    [planned] con fecha { $count }
    [returned] devueltas { $count }
    [asked] esperan visto bueno { $count }
    [late] con retraso { $count }
    [verified] verificadas { $count }
    [peer] confirmadas { $count }
   *[look] por revisar { $count }
}
overview-never = { $count ->
    [0] Cada clase ha celebrado al menos una.
   *[other] Clases que hasta ahora no han celebrado ninguna: { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] celebrada el { $on }
        [peer_verified] celebrada el { $on }, confirmada
        [needs_look] celebrada el { $on }, por revisar
        [verified] celebrada el { $on }, verificada
        [late_asked] celebrada el { $on }, espera visto bueno
        [exempt_asked] dispensa pedida
       *[exempt] dispensada
    }{ $late ->
        [yes] { " " }(con retraso)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · llamar a: { $duties }
overview-nobody = { $line } · allí no hay a quién avisar
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = Todas las facultades
overview-open =
    .button = { $sort ->
        [league_class] Clases de la Liga
        [league_day] Jornadas de Liga
       *[class] Reuniones
    }{ $month ->
        [0] {""}
        [1] : ene.
        [2] : feb.
        [3] : mar.
        [4] : abr.
        [5] : may.
        [6] : jun.
        [7] : jul.
        [8] : ago.
        [9] : sept.
        [10] : oct.
        [11] : nov.
       *[12] : dic.
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] Clases de la Liga
            [league_day] Jornadas de Liga
           *[class] Reuniones de clase
        }
        [1] Enero
        [2] Febrero
        [3] Marzo
        [4] Abril
        [5] Mayo
        [6] Junio
        [7] Julio
        [8] Agosto
        [9] Septiembre
        [10] Octubre
        [11] Noviembre
       *[12] Diciembre
    }
overview-shown =
    .toast = Está abajo.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = Previsto al vencer el plazo: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(entre { $low } y { $high } más o menos)
    }
forecast-basis = { $past ->
    [0] Es una estimación según el ritmo de este mes, las fechas puestas y las cambiadas; aún no hay meses anteriores.
   *[other] Es una estimación según el ritmo de este mes, las fechas puestas y las cambiadas, y { $past } registros de meses anteriores.
}
forecast-over = El plazo ha vencido, así que no queda nada por estimar.
forecast-calls = <b>Las llamadas más útiles (mayor efecto primero)</b>
forecast-no-calls = Toda clase que aún no la ha registrado tiene fecha; no hace falta llamar.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] cambios de fecha: { $times }
        [late] fuera de plazo la última vez
        [passed] pasó la fecha, sin registrar
        [none] sin fecha
        [returned] devuelta, sin registrar otra vez
       *[nobody] no hay a quién avisar
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = Previsión
