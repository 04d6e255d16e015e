### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>Alerta roja: { $fraud }</b>
    [orange] 🟠 <b>Alerta naranja: { $fraud }</b>
   *[yellow] 🟡 <b>Alerta amarilla: { $fraud }</b>
}
alert-do = <b>Qué hacer</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>Cómo ocurre:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>Cómo reconocerlo</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>Nota:</b> { $note }
alert-note-original = <b>Nota, en el original chino:</b> { $note }
# Shown from five people on.
alert-likes = <i>{ $count ->
    [one] { $count } persona recibió algo parecido.
    [many] { $count } personas recibieron algo parecido.
   *[other] { $count } personas recibieron algo parecido.
}</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } A-{ $number } · { $day }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[Corregida a las { $time }]</b>
alert-recalled =
    <b>[Retirada a las { $time }]</b>
    Esta alerta no era correcta. No hagas lo que dice y no la reenvíes.
alert-unreviewed = <b>[Aún sin revisar por una segunda persona]</b>
# Below a message.
alert-got-it =
    .button = Leído
alert-like =
    .button = Recibí algo parecido
alert-read =
    .button = En mi idioma
alert-acked =
    .toast = ✓ Anotado. { $count ->
        [one] { $count } persona de este grupo ha leído la alerta.
        [many] { $count } personas de este grupo han leído la alerta.
       *[other] { $count } personas de este grupo han leído la alerta.
    }
alert-acked-alone =
    .toast = ✓ Anotado. Gracias.
alert-acked-before =
    .toast = Ya estaba anotado. Con una vez basta.
alert-liked =
    .toast = { $count ->
        [one] Gracias. Eres la primera persona que avisa de algo parecido. No pagues nada y no respondas.
        [many] Gracias. { $count } personas han avisado de algo parecido. No pagues nada y no respondas.
       *[other] Gracias. { $count } personas han avisado de algo parecido. No pagues nada y no respondas.
    }
alert-liked-before =
    .toast = Ya has avisado de esto. No pagues nada y no respondas.
alert-over =
    .toast = Esta alerta se ha retirado.
alert-read-sent =
    .toast = Te he enviado la alerta entera en privado.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } Escríbeme en privado para leerla entera.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] Roja
        [orange] Naranja
       *[yellow] Amarilla
    }
alert-state =
    .name = { $state ->
        [draft] borrador
        [review] espera a otra persona
        [alone] enviada, sin revisar
        [out] enviada
        [rejected] rechazada
        [expired] no revisada a tiempo
        [recalled] retirada
       *[dropped] descartada
    }
alert-segment =
    .name = { $segment ->
        [freshmen] Estudiantes nuevos
        [graduating] Terminan la carrera
        [international] Internacionales
        [staff] Personal
       *[all] Todo el mundo
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }, solo: { $kind }
}
alert-list =
    <b>Alertas</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = A-{ $number } { $severity }, { $fraud }: { $state }
alert-none = Aún no hay ninguna.
# $count: of alerts in 90 days.
alert-median = En los últimos 90 días: { $count ->
    [one] { $count } alerta
    [many] { $count } alertas
   *[other] { $count } alertas
}. Mediana desde el aviso recibido hasta el 95% de los grupos: { $whole }; desde la aprobación: { $sending }; hasta que la mitad de las clases confirmó: { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } s
               *[other] { $minutes } min { $seconds } s
            }
           *[other] { $hours } h { $minutes } min
        }
       *[other] { $days } d { $hours } h
    }
alert-duration-none =
    .name = todavía no
alert-new =
    .button = Nueva alerta
alert-open =
    .button = A-{ $number } { $fraud }
alert-kinds = <b>¿Qué tipo de estafa es?</b>
# $post: what people will read.
alert-card =
    <b>A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = Corrige A-{ $corrects } en todos los chats. { $pings ->
    [yes] Además, los grupos la reciben de nuevo.
   *[no] Nadie recibe un mensaje nuevo.
}
alert-card-audience = A: { $audience }. { $groups ->
    [one] { $groups } grupo
    [many] { $groups } grupos
   *[other] { $groups } grupos
} y { $people ->
    [one] { $people } suscriptor
    [many] { $people } suscriptores
   *[other] { $people } suscriptores
} en privado.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] Sale en cuanto se apruebe.
   *[later] Ahora son horas de silencio, así que sale el { $at }.
}
alert-card-consent = Indica abajo si la persona afectada está de acuerdo, o que no se puede reconocer a nadie.
alert-card-second = { $count ->
    [0] Nadie más puede aprobarla.
    [one] { $count } persona más puede aprobarla.
    [many] { $count } personas más pueden aprobarla.
   *[other] { $count } personas más pueden aprobarla.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = La nota dice demasiado. En palabras generales: “{ $general }”
alert-field =
    .button = { $field ->
        [kind] Otro tipo
        [story] Qué pasó
        [channel] Dónde
        [ask] Qué quieren
        [payment] Pago
        [band] Importe
        [flags] Señales
        [advice] Qué hacer
        [place] Para quién
       *[times] Cuándo, fuente
    }
alert-ask-field = { $field ->
    [kind] <b>¿Qué tipo de estafa es?</b>
    [story] <b>¿Qué pasó?</b> Elige qué quieres cambiar.
    [channel] <b>¿Dónde encontró el estafador a la víctima?</b>
    [ask] <b>¿Qué quería el estafador?</b>
    [payment] <b>¿Cómo se pagó?</b>
    [band] <b>¿Cuánto se perdió?</b>
    [flags] <b>¿En qué se reconoce?</b> { $most } como máximo.
    [advice] <b>¿Qué hay que hacer?</b> { $most } como máximo; lo primero que elijas va primero.
    [place] <b>¿Quién la recibe?</b>
   *[times] <b>¿Cuándo ocurrió, cuándo se avisó y quién avisó?</b>
}
alert-untold =
    .button = No decirlo
alert-day =
    .button = { $days ->
        [0] Hoy
        [1] Ayer
       *[other] Hace { $days } días
    }
alert-reported =
    .button = { $minutes ->
        [0] Aviso ahora mismo
        [30] Aviso hace 30 min
        [60] Aviso hace 1 hora
        [180] Aviso hace 3 horas
       *[other] Aviso hace un día
    }
alert-consent =
    .button = { $consent ->
        [given] La persona acepta
       *[general] Nadie reconocible
    }
alert-note-field =
    .button = { $has ->
        [yes] Otra nota
       *[no] Añadir una nota
    }
alert-no-note =
    .button = Sin nota
alert-offer =
    .button = { $own ->
        [yes] Dejar mis palabras
       *[no] Palabras generales
    }
alert-back =
    .button = Atrás
alert-look =
    .button = { $language }
alert-test =
    .button = Enviármela solo a mí
alert-test-head = <b>Solo la recibes tú, como prueba.</b>
alert-pings =
    .button = { $pings ->
        [yes] No publicar de nuevo
       *[no] También publicarla
    }
alert-submit =
    .button = Pedir aprobación
alert-alone =
    .button = Enviarla sin revisión
alert-withdraw =
    .button = Recuperarla
alert-rework =
    .button = Volver a editarla
alert-drop =
    .button = Descartarla
alert-recall =
    .button = Retirarla
alert-recall-sure =
    .button = Sí, retirarla
alert-correct =
    .button = Corregirla
alert-unapprove =
    .button = Anular aprobación
alert-failed =
    .button = Qué no llegó
alert-retry =
    .button = Reintentar ({ $count })
alert-refresh =
    .button = Actualizar
alert-approve =
    .button = Aprobar
alert-reject =
    .button = Rechazar
alert-confirm =
    .button = Es correcta
alert-ask-recall = <b>¿Retirar A-{ $number }?</b> Cada mensaje se cambia en su sitio para decirlo. Nadie recibe uno nuevo.
alert-ask-note = Envía la nota en chino, con { $most } caracteres como máximo: sin nombres, números, clases ni importes exactos.
# $code: to be typed.
alert-ask-code = Una alerta roja sale enseguida, también de noche, y una segunda persona tiene que revisarla en un plazo de diez minutos. Para enviarla sin ella, escribe antes de cinco minutos: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] Enviada para su aprobación.
        [withdraw] Recuperada. Puedes cambiarla.
        [approve] Aprobada. Sale ahora.
        [approve-later] Aprobada. Sale cuando acaben las horas de silencio.
        [reject] Rechazada. Se avisa a quien la escribió.
        [confirm] Revisada. Gracias.
        [unapprove] La aprobación queda anulada. No había salido nada.
        [rework] Puedes cambiarla.
        [recall] Retirada. Se está cambiando cada mensaje.
        [drop] Descartada.
        [retry] Se intenta otra vez.
        [test] Enviada solo a ti.
       *[changed] Cambiada.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>Revisa A-{ $number } y déjala salir, o no</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = Hasta el { $until }. Después hay que volver a pedir la aprobación.
alert-look-after =
    <b>A-{ $number } la envió una sola persona. Revísala antes de las { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>Nadie ha revisado A-{ $number } en diez minutos</b>
    Lleva una marca en todos los chats hasta que alguien lo haga.
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number } se ha aprobado
    [reject] A-{ $number } se ha rechazado
    [expire] Nadie revisó A-{ $number } a tiempo
    [confirm] Una segunda persona ha revisado A-{ $number }
    [unapprove] Se ha anulado la aprobación de A-{ $number }
   *[recall] A-{ $number } se ha retirado
}</b>

## How far it is.

alert-progress =
    <b>A-{ $number } { $fraud }: { $state }</b>
    { $lines }
alert-clock = Aviso { $reported } → aprobada { $approved } → 95% de los grupos { $delivered } → confirmada en la mitad de las clases { $acked }
alert-sent = Grupos: { $groups } de { $allgroups }. En privado: { $people } de { $allpeople }.
alert-waiting = En camino: { $waiting }. No llegaron: { $failed }. Sin confirmar: { $doubtful }.
alert-acknowledged = Confirmada por { $people ->
    [one] { $people } persona
    [many] { $people } personas
   *[other] { $people } personas
} en { $classes } de { $all } clases.
alert-likes-by = Recibieron algo parecido: { $people }. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = otras
# After a withdrawal or a correction.
alert-edited = Cambiados en su sitio: { $done } de { $all }. En camino: { $waiting }. No se pudieron cambiar: { $failed }.
alert-failures =
    <b>A-{ $number }: lo que no llegó ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: lo que no se pudo cambiar ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] ya no estoy en el grupo, o me bloquearon
    [forbidden] el grupo no me deja publicar
    [refused] se rechazó el texto
    [late] era demasiado tarde
    [doubt] no hubo respuesta, así que quizá llegó
    [unknown] no se conoce su mensaje, así que no se puede cambiar
   *[other] falló
}
alert-failure-private =
    .name = en privado
alert-failures-more = … y { $count } más
alert-failures-none = Llegó todo.
