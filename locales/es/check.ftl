### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>¿Este mensaje es una estafa?</b>
    Reenvíame el mensaje sospechoso, o envía <code>/check texto del mensaje</code>, y te digo enseguida qué parece. Lo miro y no lo guardo.
    Si has pagado, no esperes: llama ya al 110. Si tienes dudas, llama al 96110.
# $fraud: the kind of fraud.
check-clear = <b>Muy probablemente es una estafa: { $fraud }.</b>
check-likely = <b>Parece una estafa: { $fraud }.</b>
check-flags = <b>Hay cosas sospechosas. Ten cuidado.</b>
check-nothing = <b>No veo ninguna señal de estafa conocida, pero eso no significa que sea seguro.</b> Puede que no conozca un truco nuevo. Si se trata de una transferencia, de un código de verificación o de una contraseña, compruébalo antes por la vía oficial o llama al 96110.
check-signs = Qué es sospechoso:
# $sign: a sentence.
check-sign = · { $sign }
check-warning = También puede ser una advertencia sobre estafas. Mira si quiere que transfieras dinero, abras un enlace o des un código.
check-foot = <i>Es un juicio automático y puede equivocarse.</i>
check-ask =
    .button = Que lo mire la guardia
# $minutes, $days: numbers.
check-wish =
    Reenvíame ese mensaje una vez más en un plazo de { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } minutos
       *[other] { $minutes } minutos
    }. Lo verán el personal de seguridad de la universidad y la policía del campus, sin tu nombre, y se borra después de { $days ->
        [one] { $days } día
        [many] { $days } días
       *[other] { $days } días
    }.
    Si has pagado, no esperes: llama ya al 110.
    .toast = Reenvía ese mensaje una vez más.
check-nobody = Ahora nadie de guardia puede mirarlo. Llama al 96110 y pregunta; si has pagado, llama ya al 110.
check-asked = Lo he pasado a quienes están de guardia y te digo su respuesta en cuanto llegue. Mientras tanto no transfieras nada, no abras ningún enlace y no des ningún código.
check-take-back = Retirado; su texto se ha borrado.
    .button = Retirarlo
    .toast = Retirado.
check-not-taken-back =
    .toast = Demasiado tarde: alguien de guardia ya ha respondido.
# $text: what was forwarded.
check-question =
    <b>Alguien pregunta a la guardia por un mensaje</b>
    <blockquote>{ $text }</blockquote>
# $judged: a sentence.
check-question-judged = Juicio automático: { $judged }
check-question-ask = ¿Qué es? Vale la primera respuesta, y va enseguida a quien preguntó.
# $said: what was chosen.
check-question-ruled = Tu respuesta: <b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] Es una estafa
        [doubtful] Muy sospechoso
        [unsuspicious] No veo nada malo
       *[urgent] Llama ya a la policía
    }
    .toast = Respondido.
check-answer = { $ruling ->
        [fraud] <b>Alguien de guardia ha mirado tu mensaje: es una estafa.</b> No transfieras nada y corta todo contacto. Si has pagado, llama ya al 110.
        [doubtful] <b>Alguien de guardia ha mirado tu mensaje: es muy sospechoso. Trátalo como una estafa.</b> No transfieras nada y compruébalo antes por la vía oficial.
        [unsuspicious] <b>Alguien de guardia ha mirado tu mensaje y no ve nada malo.</b> Si después quieren una transferencia, un código o una contraseña, pregunta otra vez.
       *[urgent] <b>Alguien de guardia ha mirado tu mensaje: llama ya al 110 y denúncialo.</b> No pagues nada más, y guarda los chats y los recibos.
    }
check-unanswered = Lo sentimos: nadie de guardia ha mirado aún tu mensaje. Llama al 96110 y pregunta; si has pagado, llama ya al 110.
# $days, $people, $colleges: numbers.
check-wave = <b>Circula el mismo texto: en { $days ->
        [one] { $days } día
        [many] { $days } días
       *[other] { $days } días
    } lo { $people ->
        [one] ha reenviado { $people } persona
        [many] han reenviado { $people } personas
       *[other] han reenviado { $people } personas
    } de { $colleges ->
        [one] { $colleges } facultad
        [many] { $colleges } facultades
       *[other] { $colleges } facultades
    }.</b>
check-wave-foot = <i>El texto mismo no se guardó.</i>
check-wave-alert =
    .button = Escribir una alerta
