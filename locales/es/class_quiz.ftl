### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>Pregunta rápida</b>
class-quiz-open =
    {""}
    Pulsa una letra; solo cuenta la primera respuesta. Solo tú ves tu respuesta y el porqué. Abierta hasta el { $until }.
class-quiz-count = Respuestas: { $count }.
# A small number is not shown: it could lead to somebody.
class-quiz-few = Menos de { $least } respuestas.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>Ha terminado. Gracias a todos.</i>
   *[other] <i>Ha terminado. Respuestas: { $count }; gracias a todos.</i>
}
class-quiz-read =
    .button = En mi idioma
    .toast = Te he enviado la pregunta en privado. También puedes responderla allí.
class-quiz-unreached =
    .toast = Aún no puedo escribirte en privado. Abre mi perfil, pulsa “Iniciar” (Start) en el chat privado y luego pulsa aquí otra vez.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ Correcto. { $why }{ $late ->
        [yes] {" "}(Tarde: no cuenta para tu clase.)
       *[no] {""}
    }
    .wrong = No es correcto: es { $letter }. { $why }{ $late ->
        [yes] {" "}(Tarde: no cuenta para tu clase.)
       *[no] {""}
    }
    .before = Ya respondiste esta: { $letter }. Solo cuenta la primera respuesta. La correcta es { $right }.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>Pregunta rápida: respuesta correcta</b>
   *[wrong] <b>Pregunta rápida: respuesta incorrecta</b>
}
class-quiz-late = <i>La pregunta ya había terminado: tu respuesta queda marcada como tardía y no cuenta para tu clase.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>Tus clases</b>
    ¿A qué clase quieres hacer una pregunta?
    .button = { $class }
class-quiz-staff = <b>Pregunta rápida · { $class }</b>
class-quiz-no-group = La clase no tiene un grupo en el que yo pueda hablar, así que no se le puede preguntar.
class-quiz-ready =
    Elige por cuánto tiempo, y la pregunta de abajo sale al grupo de clase. Quien pulsa una opción ve enseguida si es correcta y por qué; nadie más lo ve, y tú no ves quién respondió qué. Se cierra sola.
    También puede salir como encuesta pública, que se cierra a los 10 minutos; pero ahí todo el grupo ve quién eligió qué.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = Otra pregunta
class-quiz-running = { $form ->
    [poll] Hay una encuesta pública abierta
   *[card] Hay una pregunta abierta
} hasta el { $until }. Respuestas de la clase: { $count }.
    .toast = Ya hay una pregunta abierta para la clase. Espera a que termine.
class-quiz-last =
    {""}
    <b>La última · { $at }</b>
    { $question }
class-quiz-share = Respuestas: { $of }; correctas: { $right }.
class-quiz-share-few = Respuestas: { $count }. Con menos de { $least } no digo cuántas fueron correctas: se podría reconocer a alguien.
class-quiz-most-wrong = La respuesta equivocada más elegida: “{ $option }” ({ $count }). Conviene explicarla otra vez.
class-quiz-late-count = Respuestas tardías, que no cuentan: { $count }.
class-quiz-ended = <b>Pregunta rápida terminada · { $class }</b>
class-quiz-failed =
    <b>La pregunta rápida no llegó al grupo · { $class }</b>
    Mira si sigo en el grupo y si puedo escribir allí; después pregunta otra vez con /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = Preguntar · { $unit ->
        [minutes] { $length } minutos
       *[hours] { $length ->
            [one] { $length } hora
           *[other] { $length } horas
        }
    }
    .toast = { $form ->
        [poll] La encuesta pública va de camino al grupo de clase.
       *[card] La pregunta va de camino al grupo de clase.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = Como encuesta pública
    .toast = Esta pregunta es demasiado larga para una encuesta. Toma otra, o pregunta con botones.
    .question = { $question } (Pública: todos ven quién eligió qué.)
class-quiz-end =
    .button = Cerrar ahora
    .toast = Cerrada.
    .before = Esta ya se había cerrado.
class-quiz-refresh =
    .button = Actualizar
