### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days } días contra estafas</b>
    Cada día, hacia las { $time }, recibes un mensaje privado que lleva menos de 1 minuto: una pregunta o un consejo, empezando por las estafas que más fácilmente puedes encontrarte.
    Nunca más de uno al día, y no en tus horas de silencio; debajo de cada uno puedes parar con un toque. Al final hay un resumen que solo ves tú.
    ¿Empezamos?
    .button = Empezar
    .toast = De acuerdo, empieza mañana.
drip-invite = ¿Acabas de llegar a la universidad? Haz { $days } días contra estafas: un mensaje al día, menos de 1 minuto. Pulsa el botón de abajo para ver qué es y luego decide.
    .button = { $days } días contra estafas
# $sent: on how many days something came.
drip-on =
    <b>{ $days } días contra estafas: en marcha</b>
    Recibidos: { $sent } de { $days }. Llega uno cada día, hacia las { $time }; lo que se pierde no se envía después, el curso simplemente sigue.
drip-stopped =
    <b>{ $days } días contra estafas: detenido</b>
    Recibidos: { $sent } de { $days }. Ya no se envía nada más. Para seguir, pulsa el botón de abajo o envía /course.
drip-stop =
    .button = Parar el curso
    .toast = Detenido: ya no se envía nada más. Para seguir, envía /course.
drip-go-on =
    .button = Seguir
    .toast = De acuerdo, sigue mañana.
drip-again =
    .button = Otros { $days } días
drip-old =
    .toast = Esta ficha es antigua. Para ver cómo está ahora, envía /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>Contra estafas, día { $day } de { $days }: { $fraud }</b>
drip-question = <b>Contra estafas, día { $day } de { $days }</b>
drip-question-right = <b>Contra estafas, día { $day } de { $days }: respuesta correcta</b>
drip-question-wrong = <b>Contra estafas, día { $day } de { $days }: respuesta incorrecta</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>Terminaron tus { $days } días contra estafas</b>
    Preguntas recibidas: { $asked }; respondidas: { $answered }; correctas: { $right }.
drip-summary-all = Ninguna de las que respondiste te engañó. Los trucos cambian: vuelve a mirar algún día.
drip-summary-none = No respondiste ninguna, y no pasa nada: las preguntas siguen arriba y puedes responderlas cuando quieras.
drip-summary-foot = <i>Solo tú ves este resumen.</i>
