### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    Plazo: { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] aún sin aceptar
        [accepted] en marcha
        [declined] rechazada
        [done] hecha
        [returned] devuelta
       *[withdrawn] retirada
    }
item-settled =
    .name = hecha antes de salir el plan
# $days: how many days late.
item-late =
    .name = { $days ->
        [one] { $state }, { $days } día de retraso
       *[other] { $state }, { $days } días de retraso
    }
item-done-late =
    .name = hecha (con retraso)
item-due =
    .name = { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective } (en el plan: { $due })
item-standing =
    .name = ninguno, continua
item-listed =
    .text = { $list }, { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    Huella { $hash }. Filas: { $items }, tareas: { $tasks }; { $waiting ->
        [0] todas están publicadas.
       *[other] aún sin publicar: { $waiting }.
    }
item-traps =

    <b>Mira primero esto: { $count }</b>
item-trap-before-issue = { $item }: plazo { $due }, antes de salir el plan ({ $issued }); se da por hecha para entonces.
item-trap-day-off = { $item }: plazo { $due }, que es { $why }; hay que hacerla a más tardar el { $effective }.
item-trap-outside = { $item }: plazo { $due }, fuera de la campaña (del { $from } al { $to }).
item-trap-no-owner = { $item }: ningún departamento responde de ella.
item-trap-no-lead = { $items }: varios departamentos y ninguno dirige; primero va a “{ $first }”.
item-trap-no-evidence = { $item }: nada dice cómo se mide o se prueba.
item-trap-no-months = { $item }: cada mes, pero sin decir qué meses.
item-trap-make-up = { $day } es un día laborable de compensación.
item-trap-year = No se conocen los festivos de { $year }; entonces solo los fines de semana cuentan como días libres.
item-trap-nobody = Nadie responde aún de “{ $place }”, así que no hay a quién avisar de { $items }.
item-unanswered =
    <b>Filas del plan de las que nadie responde</b>
    Están publicadas y nadie puede aceptarlas. Invita a alguien con /invite o dalas a otros.
item-weekend =
    .name = un fin de semana
item-school-off =
    .name = un día libre de la universidad
item-holiday =
    .name = día de la fiesta “{ $name }”

item-publish =
    .button = Publicar
    .toast = { $tasks ->
        [0] No hay nada nuevo que publicar.
        [one] { $tasks } tarea publicada; quien la hace ya lo sabe.
       *[other] { $tasks } tareas publicadas; quienes las hacen ya lo saben.
    }

item-offered =
    <b>Por aceptar: { $total ->
        [one] { $total } tarea
       *[other] { $total } tareas
    }</b>
    Pulsa “Aceptar” en lo que es tuyo y “No es nuestra” en lo que no; la oficina del equipo buscará a otros.
item-offered-none = Ninguna tarea te espera. Envía /items para ver las tuyas.
item-accept-all =
    .button = Aceptar todas
    .toast = { $count ->
        [one] { $count } tarea aceptada.
       *[other] { $count } tareas aceptadas.
    }

item-list = <b>Tareas ({ $total })</b>
item-list-none = No hay tareas así.
item-own = <b>Mis tareas ({ $total })</b>
item-own-none = Ahora no tienes tareas. Envía /items all para ver todas las que puedes ver.
item-overdue = <b>{ $total } con retraso, las más antiguas primero</b>
item-overdue-none = No hay nada con retraso.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] Ver { $item }
       *[other] { $number }. { $item }
    }
    .toast = Abajo está { $item }.

item-card =
    { $title }
    Quién: { $place }
    Plazo: { $due }
    Estado: { $mark }
    Apartado del plan: { $clause }
item-card-done = Hecha el { $at }
item-card-words = Prueba: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] Prueba: una foto, { $kib } KB, huella { $hash }
   *[file] Prueba: un archivo, { $kib } KB, huella { $hash }
}
item-card-reason = Devuelta, motivo: { $reason }
item-card-offered = Se pide a “{ $place }” que la asuma.
item-card-colleague = Se pide a un compañero que la asuma.
item-card-past = { $count ->
    [one] { $count } paso hasta ahora
   *[other] { $count } pasos hasta ahora
}
item-gone = Esta tarea ya no es tuya; otros siguen con ella.

item-step =
    .button = { $step ->
        [accept] Aceptar
        [decline] No es nuestra
        [report] Hecha
        [correct] Corregir la prueba
        [return] Devolver
        [offer] Traspasar
        [take] Asumirla
        [refuse] No asumirla
       *[assign] Dar a otros
    }
    .toast = { $step ->
        [accept] { $item } está aceptada.
        [decline] La oficina sabe que { $item } no es tuya.
        [report] { $item } está hecha.
        [correct] La prueba de { $item } está corregida.
        [return] { $item } se ha devuelto.
        [offer] Se les pidió que asuman { $item }; hasta entonces es tuya.
        [take] { $item } es tuya desde ahora.
        [refuse] Ya saben que no asumes { $item }.
       *[assign] { $item } se ha dado a otros.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = Ya estaba anotado.
item-undo =
    .button = Deshacer último paso
    .toast = Deshecho.

item-ask-proof =
    Envía lo que muestra que { $item } está hecha: un enlace, unas palabras, un archivo o una foto. Sin números de documento, de teléfono ni de tarjeta bancaria. Espero 30 minutos.
    .toast = Envíala abajo.
item-ask-reason = ¿Por qué se devuelve { $item }? Escribe una frase; la leerán. Espero 30 minutos.
item-hand-over =
    ¿A quién va { $item }?
    .button = A un compañero mío

item-news-declined =
    <b>Se rechazó una tarea</b>
    { $title }
    “{ $place }” dice que no es suya. Dásela a otros.
item-news-returned =
    <b>Se devolvió una tarea</b>
    { $title }
    Motivo: { $reason }
item-news-offered =
    <b>Te piden asumir esto</b>
    { $title }
    Plazo: { $due }
    Ahora la tiene “{ $place }”.
item-news-taken =
    <b>La han asumido</b>
    { $title }
    Ahora la tiene “{ $place }”.
item-news-refused =
    <b>No la asumen</b>
    { $title }
    Sigue siendo tuya.
item-news-assigned =
    <b>Te han dado esto</b>
    { $title }
    Plazo: { $due }
    Antes la tenía “{ $from }”.

item-today = <b>{ $day }: { $due } para hoy, { $late } con retraso</b>
item-today-more = { $count } más; envía /items para verlas.
item-today-declined = Por dar a otros: { $count }
item-today-offered = Esperan que las asuman: { $count }
item-today-reported = Dadas por hechas en un día: { $count }
item-today-doubts = Mensajes dudosos: { $count }; envía /unconfirmed para decidir
item-today-failed = Mensajes que no llegaron en un día: { $count }
item-today-lost = Grupos inaccesibles: { $count }

item-reminder = <b>Recordatorio: { $total ->
    [one] { $total } tarea aún no está hecha
   *[other] { $total } tareas aún no están hechas
}</b>
item-reminder-missed = Estuve un tiempo ausente después del { $last }. Esto es lo que ahora no está hecho; lo digo una sola vez, todo junto.
item-reminder-escalated = ↑ Pasó su plazo. Ocúpate, por favor.
item-reminder-instead = ↑ { $role ->
    [college] Esta facultad aún no tiene responsable, por eso te lo digo a ti.
    [department] Este departamento aún no tiene miembros, por eso te lo digo a ti.
   *[task_force] La oficina del equipo aún no tiene a nadie, por eso te lo digo a ti.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: vencen { $total }</b>
    ▲ retraso { $late } · ○ por hacer { $open } · ● hechas { $done }
    .button = Este mes
item-month-none = <b>{ $month }: no vence nada</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] retraso
        [open] por hacer
       *[done] hechas
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = Día { $day }: { $marks }
item-month-standing = Continuas, fuera de la imagen: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    Quién: { $place }
    Comunicada el { $at }
    .button = Prueba
    .toast = Abajo está la prueba de { $item }.
