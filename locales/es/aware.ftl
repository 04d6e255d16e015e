### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>Te tocó por sorteo: dos preguntas, un minuto</b>
    Esta semana se eligió al azar a { $drawn } de { $students } estudiantes, para hacerles dos preguntas sobre estafas y saber qué sabe de verdad la gente. Solo tú ves tus respuestas; la universidad ve solo totales. No tienes que responder.
    {""}
aware-thanks = <i>Eso es todo, gracias. No te volverá a tocar en tres semanas. Si quieres más, envía /quiz.</i>
aware-next =
    .button = Siguiente
aware-over =
    .toast = Las preguntas de esta semana han terminado, gracias.

# The three numbers.
aware-title = <b>Lo que se sabe de las estafas: { $place }</b>
aware-everywhere =
    .name = toda la universidad
aware-since = Desde el { $day }; { $students } estudiantes en la lista. Los tres números dicen tres cosas y no forman uno solo.
aware-reached = ① <b>Les llegó</b>: { $percent } % ({ $count }). El grupo de su clase recibió un consejo o una alerta; eso no es leerlo.
aware-acknowledged = ② <b>Leído</b>: { $percent } % ({ $count }). Pulsaron “Leído”; eso no es recordarlo.
aware-acknowledged-few = ② <b>Leído</b>: menos de { $few } pulsaron “Leído”.
aware-verified =
    ③ <b>Aciertan</b>: { $share } %, intervalo de confianza del 95 %: { $low }–{ $high } %. Muestra aleatoria, dos aciertos (semana del { $week }, { $answered } respuestas).
aware-verified-few = ③ <b>Aciertan</b>: respondieron menos de { $few }, así que no se dice nada (semana del { $week }).
aware-verified-none = ③ <b>Aciertan</b>: aún no hay resultado de ninguna muestra. El primer día laborable de cada semana se elige al azar al 5 %.
aware-silence =
    En la muestra: { $drawn }; se pudo escribir a: { $reached }; respondieron: { $answered } ({ $percent } %). Si todos los demás fallaran, sería el { $worst } %; si todos acertaran, el { $best } %.
aware-silence-few = En la muestra: { $drawn }; se pudo escribir a: { $reached }.
aware-running = Muestra de esta semana (desde el { $week }) en curso: { $drawn } elegidos; hasta el { $day }.
aware-method = <i>Intervalo de Wilson, ponderado por facultad, con corrección por población finita.</i>
aware-weakest = Las menos conocidas: { $kinds }
aware-no-roster = Aún no hay lista, así que no hay nada que calcular.
aware-no-map = En ninguna facultad respondieron { $few } personas sobre una misma estafa, así que no hay mapa.
aware-no-picture = No se pudo dibujar el mapa; los números, arriba.

# On the map.
aware-map =
    .title = Aciertos por facultad y tipo de estafa
    .about = Porcentaje de aciertos, en tests y muestras desde el { $day }; sin número donde respondieron menos de { $few } personas
    .high = 90 o más
    .good = 80–89
    .middle = 60–79
    .low = menos de 60
    .dash = menos de { $few } personas
