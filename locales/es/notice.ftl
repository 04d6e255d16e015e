### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>Aviso: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] Cuando lo hayas leído, pulsa el botón de abajo.
        [form] Rellena el formulario como se pide.
        [photo] Rellena el formulario como se pide, con una foto.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] Una pulsación
        [form] Un formulario
        [photo] Formulario y foto
       *[nothing] Solo leer
    }
    .toast = { $points ->
        [one] Eso cuesta { $points } punto a cada clase.
       *[other] Eso cuesta { $points } puntos a cada clase.
    }
notice-summary = <b>Avisos de esta semana ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = ¿Cuál es el aviso? Envía el texto tal como lo leerán los grupos, { $most } caracteres como máximo. Te lo enseño todo antes de que salga.
notice-senders =
    <b>¿En nombre de quién y a qué clases?</b>
    .button = Otras clases
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = Las { $count }: { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>Esto es lo que leerán los grupos</b>
    <blockquote>{ $post }</blockquote>
    Para { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }, { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } cada una. ¿Qué deben hacer? Elige abajo.
# Those with room have it; $classes are left.
notice-rest =
    <b>Enviado a las que tenían margen. { $classes ->
        [one] Queda { $classes } clase
       *[other] Quedan { $classes } clases
    }</b>
    <blockquote>{ $post }</blockquote>
    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } cada una.
notice-without-group = { $count ->
    [one] Otra clase ({ $count }) no tiene grupo donde pueda escribir y no lo recibirá.
   *[other] Otras { $count } clases no tienen grupo donde pueda escribir y no lo recibirán.
}
notice-over =
    <b>{ $count ->
        [one] { $count } clase pasaría del límite de la semana
       *[other] { $count } clases pasarían del límite de la semana
    } ({ $cap } puntos)</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … y { $count } más
# $friday: when the summary goes out.
notice-choices = El resumen sale el { $friday } y cuesta un solo punto por todos sus avisos; los formularios cuentan igual. O decide la oficina del equipo.

notice-move =
    .button = { $step ->
        [send] Enviar
        [others] A las otras { $count }
        [hold] Al resumen del viernes
        [ask] Preguntar a la oficina
        [leave] Dejarlo así
       *[drop] Cancelar
    }
notice-done =
    { $outcome ->
        [sent] <b>Enviándose a { $classes ->
            [one] { $classes } clase
           *[other] { $classes } clases
        }</b>
        [held] <b>En el resumen del viernes ({ $friday }) para { $classes ->
            [one] { $classes } clase
           *[other] { $classes } clases
        }</b>
        [asked] <b>La oficina del equipo decide sobre { $classes ->
            [one] { $classes } clase
           *[other] { $classes } clases
        }</b>
       *[dropped] <b>No se ha enviado{ $classes ->
            [0] {""}
            [one] {" "}a { $classes } clase
           *[other] {" "}a { $classes } clases
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}Te diré la respuesta. Sin respuesta, irá en el resumen del viernes ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] Enviándose a { $classes ->
            [one] { $classes } clase
           *[other] { $classes } clases
        }.
        [held] Espera el resumen del viernes en { $classes ->
            [one] { $classes } clase
           *[other] { $classes } clases
        }.
        [asked] La oficina del equipo decide sobre { $classes ->
            [one] { $classes } clase
           *[other] { $classes } clases
        }.
       *[dropped] { $classes ->
            [0] Cancelado. No se ha enviado nada.
            [one] De acuerdo, { $classes } clase no lo recibirá.
           *[other] De acuerdo, { $classes } clases no lo recibirán.
        }
    }
notice-changed =
    .toast = Algo ha cambiado. Mira otra vez la ficha.

# To the office.
notice-request =
    <b>Un aviso supera la carga permitida: ¿puede salir?</b>
    <blockquote>{ $post }</blockquote>
    Para { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }, { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } cada una.
notice-request-end = Sin respuesta, irá en el resumen del viernes ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] Dejarlo salir
        [held] No, al resumen
       *[refused] Denegar
    }
    .toast = { $ruling ->
        [let_out] Sale ahora. Quien lo envía ya lo sabe.
        [held] Irá en el resumen del viernes. Quien lo envía ya lo sabe.
       *[refused] No sale. Quien lo envía ya lo sabe.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] Puede salir
        [held] Puesto en el resumen del viernes
       *[refused] Denegado
    }: { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] La oficina del equipo deja salir tu aviso:
        [held] La oficina del equipo pone tu aviso en el resumen del viernes:
        [refused] La oficina del equipo deniega tu aviso:
       *[unanswered] La oficina del equipo no respondió, así que tu aviso salió con el resumen del viernes:
    } { $classes ->
        [one] { $classes } clase
       *[other] { $classes } clases
    }</b>
    <blockquote>{ $post }</blockquote>
