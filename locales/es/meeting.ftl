### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] Reunión de arranque
        [league_class] Clase de la Liga
        [league_day] Jornada de la Liga
       *[class] { $month ->
            [1] Reunión de enero
            [2] Reunión de febrero
            [3] Reunión de marzo
            [4] Reunión de abril
            [5] Reunión de mayo
            [6] Reunión de junio
            [7] Reunión de julio
            [8] Reunión de agosto
            [9] Reunión de septiembre
            [10] Reunión de octubre
            [11] Reunión de noviembre
           *[12] Reunión de diciembre
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(n.º { $number })
    }
meeting-state =
    .name = { $state ->
        [open] sin registrar
        [planned] con fecha
        [registered] registrada
        [peer_verified] registrada, confirmada por compañeros
        [needs_look] registrada, el tutor la mirará
        [verified] verificada
        [returned] devuelta, regístrala otra vez
        [late_asked] con retraso, espera el visto bueno
        [exempt_asked] dispensa pedida
       *[exempt] dispensada
    }
meeting-due =
    .name = a más tardar el { $due }
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = a más tardar el { $due } ({ $why }; en realidad, a más tardar el { $effective })
meeting-opens =
    .name = a partir del { $opens }
meeting-planned =
    .name = prevista para el { $at }
meeting-late =
    .name = { $days ->
        [one] { $state }, { $days } día de retraso
       *[other] { $state }, { $days } días de retraso
    }
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] con retraso
       *[added] añadida después
    })
meeting-row = { $title }: { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>Clases y facultades cuyas reuniones registras</b>
meeting-places-none = No registras las reuniones de ninguna clase ni facultad.
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: ahora no hay nada que registrar
meeting-list =
    <b>{ $place }</b>
    .button = Todas las reuniones
meeting-list-none = El plan no pide reuniones.
meeting-list-next = Los botones de abajo son sobre: { $title }.
meeting-late-until = Se puede registrar con retraso hasta el { $until } incluido; después hace falta el visto bueno del tutor.
meeting-list-nothing = Ahora no hay nada que registrar.
meeting-list-proxy = Aquí no celebras reuniones; lo que registres por otros queda marcado así.
meeting-class-over = { $class } ha terminado y sus reuniones ya no se registran.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    Plazo: { $due }
meeting-form =
    .name = { $form ->
        [case] estudio de un caso
        [scenario] simulación
       *[discussion] debate
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } de { $enrolled }
meeting-heads =
    .name = { $present }
meeting-held =
    Celebrada: { $on }
    Asistieron: { $attendance }
    Forma: { $form }
meeting-absent = Faltaron: { $who }
meeting-absent-none = Faltaron: aún no se ha nombrado a nadie
meeting-photo = Foto: sí
meeting-proxy = Registrada en su nombre
meeting-planned-at = Prevista: { $at }
    .toast = La fecha está puesta. La clase lo sabrá en su grupo a las 18:00 del día anterior.
meeting-ask-plan-day = ¿Qué día? Hay que celebrarla { $due }.
meeting-ask-plan-time = { $day }: ¿a qué hora?
meeting-ask-place = { $at }: ¿dónde? Envía el lugar, como “el salón de actos”. Espero 30 minutos.
meeting-no-place =
    .button = Aún sin lugar
meeting-calendar = Abre este archivo para tenerla en tu calendario.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    Cuándo: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    Cuándo: { $at }
    Dónde: { $where }
meeting-planned-in = Prevista: { $at }, { $where }
meeting-registered-at = Registrada: { $at }
meeting-reason = Motivo: { $reason }

meeting-ask-day = ¿Qué día se celebró?
meeting-today =
    .button = Hoy
meeting-yesterday =
    .button = Ayer
meeting-other-day =
    .button = Otro día
meeting-day =
    .button = Día { $day }/{ $month }
meeting-ask-attendance = { $on }: ¿estuvieron todos?
meeting-ask-heads = { $on }: ¿cuántos estuvieron? Envía el número. Espero 30 minutos.
meeting-all-here =
    .button = Todos aquí ({ $enrolled })
meeting-some-absent =
    .button = Falta alguien
meeting-ask-absent = ¿Quién faltó? Al pulsar marcas a alguien como ausente; si pulsas otra vez, lo quitas. También puedes enviar sus números, como “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = Listo ({ $present } aquí)

meeting-check = Si está bien, pulsa “Enviar”.
meeting-check-correction = Cuando esté bien, pulsa “Enviar”. Lo registrado antes también se guarda.
meeting-not-in-time = { $timing ->
    [late] El plazo ha vencido; queda marcada “con retraso”.
   *[added] Los días para las retrasadas han pasado; queda marcada “añadida después” y no cuenta como hecha a tiempo.
}
meeting-needs-consent = Los días para las retrasadas han pasado. Tras enviarla hace falta el visto bueno del tutor; queda marcada “añadida después” y no cuenta como hecha a tiempo.
meeting-submit =
    .button = Enviar
    .toast = { $how ->
        [waits] Enviada; hace falta el visto bueno del tutor.
        [corrected] Corregida; lo registrado antes también se guarda.
       *[registered] Registrada.
    }
meeting-ask-photo = Envía una foto abajo. Se vuelve a dibujar, así que no se guarda nada como el lugar donde se hizo. Espero 30 minutos.
meeting-add-photo =
    .button = { $has_one ->
        [yes] Otra foto
       *[no] Añadir una foto
    }
meeting-no-photo =
    .button = Sin foto
meeting-back =
    .button = Volver
meeting-change-day =
    .button = Cambiar la fecha
meeting-change-attendance =
    .button = Cambiar la asistencia
meeting-cancel =
    .button = Cancelar
    .toast = Cancelado; no se registró nada.

meeting-already =
    Alguien ya registró esta reunión.
    .toast = Esta reunión ya está registrada.
meeting-same =
    .button = Es la misma
    .toast = Bien, no se ha cambiado nada.
meeting-another =
    .button = Otra reunión

meeting-register-proxy =
    .button = Registrar por ellos
meeting-step =
    .button = { $step ->
        [plan] Poner fecha
        [register] Registrar
        [correct] Corregir
        [ask_exempt] Pedir dispensa
        [verify] Verificar
        [admit] Dar el visto bueno
        [exempt] Dispensar
        [refuse] Hay que celebrarla
        [reopen] Quitar la dispensa
       *[return] Devolver
    }
    .toast = { $step ->
        [verify] Verificada.
        [admit] Has dado el visto bueno.
        [exempt] Dispensada.
        [refuse] Se les dice que hay que celebrarla.
       *[reopen] La dispensa ha terminado.
    }
meeting-undo =
    .button = Deshacer (2 minutos)
    .toast = Deshecho.
meeting-ask-correction =
    .button = Pedir una corrección
    .toast = { $told ->
        [yes] Se pide al tutor que la corrija.
       *[no] Aquí no hay nadie que la corrija; habla directamente con el tutor.
    }
meeting-ask-words = { $step ->
    [ask_exempt] ¿Por qué no se debería celebrar? Una frase, como “Toda la clase está de prácticas”. La lee el tutor. Espero 30 minutos.
    [exempt] ¿Por qué no hace falta celebrarla? Una frase; la lee el delegado. Espero 30 minutos.
   *[return] ¿Por qué la devuelves? Una frase; la lee el delegado. Espero 30 minutos.
}
meeting-open =
    .button = Abrir
meeting-news = { $event ->
    [late_asked] <b>Una reunión con retraso espera tu visto bueno</b>
    [exempt_asked] <b>Una dispensa espera tu decisión</b>
    [proxy] <b>Registrada en tu nombre</b>
    [returned] <b>Devuelta: regístrala otra vez</b>
    [admitted] <b>La reunión con retraso cuenta</b>
    [exempted] <b>Dispensada</b>
    [refused] <b>No hay dispensa: hay que celebrarla</b>
    [reopened] <b>La dispensa ha terminado: hay que celebrarla</b>
    [corrected] <b>Otra persona corrigió lo que registraste</b>
   *[correction_asked] <b>Te piden corregir un registro</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title }: celebrada el { $on }, asistentes: { $present }.
