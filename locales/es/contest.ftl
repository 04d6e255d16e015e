### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    Del { $from } al { $to }
    .button = Volver
contest-rules =
    Cada intento tiene { $questions } preguntas al azar y dura { $minutes } minutos; cada una se explica enseguida. Número de intentos: { $attempts }; cuenta el mejor.
    Solo tú ves cómo te fue y no hay puestos por persona; las clases se comparan solo por la parte que participa.
    .button = Empezar · { $minutes } minutos
contest-last = <b>Este intento: aciertos, { $right } de { $of }</b>, en { $minutes } min { $seconds } s.
contest-best = Tu mejor intento: aciertos, { $right } de { $of }, en { $minutes } min { $seconds } s.
contest-ahead = Aún no ha empezado. Vuelve entonces.
contest-closed = El concurso ha terminado.
contest-unbound = No sé de qué clase eres. Envía primero /bind y luego vuelve.
# $left: how many attempts.
contest-open = { $left ->
    [0] Has usado todos tus intentos.
    [one] Te queda { $left } intento. El tiempo corre desde que pulsas “Empezar”, y salir no lo detiene.
   *[other] Te quedan { $left } intentos. El tiempo corre desde que pulsas “Empezar”, y salir no lo detiene.
}
contest-number = <b>Pregunta { $number } de { $of } · hasta las { $until }</b>
    .toast = Se acabó el tiempo, así que esta no se contó.

contest-board =
    <b>Participación de cada clase · { $title }</b>
    .button = Clases
contest-board-row = { $rank }. { $class }: { $people } de { $enrolled }, { $percent } %
contest-board-own = Tu clase: puesto { $rank }, { $class }: { $people } de { $enrolled }, { $percent } %
contest-board-none = Ninguna clase tiene aún { $least } participantes.
contest-board-foot = <i>Según la parte que participa; a igual parte, el mismo puesto. Participa quien responde al menos la mitad de un intento, y cuenta una sola vez. No se muestran las clases con menos de { $least } participantes.</i>

# For the task force and the departments.
contest-items =
    <b>Lo que más se falló · { $title }</b>
    .button = Preguntas más falladas
contest-items-none = Ninguna pregunta tiene aún { $least } respuestas.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    Respuestas: { $people }; equivocadas: { $wrong }.
contest-item-wrong = La respuesta equivocada más elegida: “{ $option }” ({ $count }).

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = Certificado
    .toast = Te he enviado el certificado.
    .none = Recibes un certificado cuando has terminado un intento y respondido al menos la mitad.
    .undrawn = A la tipografía le falta algún signo de tu certificado, así que no se puede dibujar. Avisa al personal de la campaña.
    .head = Certificado · { $title }
    .who = { $name } · { $class }
    .took = Participación: { $title }
    .score = Mejor intento: aciertos, { $right } de { $of }
    .day = { $day } de { $year }
    .note = Nombres abreviados. Hecho por el bot Wuzha; el resultado solo se da a su titular.
contest-certificate-caption = { $title }: aciertos, { $right } de { $of }. Tú decides si se lo muestras a alguien.

contest-begins =
    <b>{ $title }: ha empezado</b>
    Hasta el { $to }. En privado, { $questions } preguntas en { $minutes } minutos; solo tú ves tu resultado, y las clases se comparan solo por la participación.
    .button = Participar
contest-ends =
    <b>{ $title }: termina pronto</b>
    Hasta el { $to }. { $people ->
        [0] En tu clase han participado por ahora menos de { $least } personas.
       *[other] Participación en tu clase: { $people } de { $enrolled }.
    }
