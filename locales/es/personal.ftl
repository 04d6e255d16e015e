### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = Todo lo que guardo de ti está en este archivo.

# Every line of the file. All moments come with their year.
personal-data =
    .title = Lo que guardo de ti, a fecha de { $now }
    .account = Número de tu cuenta: { $account }
    .chat = Nuestro chat privado: desde el { $since }
    .client = Idioma de tu app: { $code }
    .language = Idioma que elegiste: { $language }, el { $since }
    .no-language = Idioma que elegiste: ninguno
    .subscription = Consejos en privado: desde el { $since }
    .no-subscription = Consejos en privado: no
    .quiet = Tus horas de silencio: de { $from } a { $to }, desde el { $since }
    .tips = Consejos que te envié en privado: { $count }
    .texts = Mensajes de nuestro chat cuyo texto aún se guarda: { $count }, los que ves allí
    .student = Lista: eres { $who }, { $class }, desde el { $since }; podías cambiarlo tú hasta el { $until }
    .no-student = Lista: sin vinculación
    .segment = Categoría en la lista: { $segment ->
        [freshmen] estudiantes nuevos
        [graduating] estudiantes que terminan
        [international] estudiantes internacionales
       *[staff] personal
    }
    .roster-language = Idioma en la lista: { $language }
    .past-seat = Lista de un semestre pasado: { $term }, { $class }, número { $seat }
    .binding = Vinculación anterior: { $class }, del { $from } al { $until }
    .class-move = Cambio de clase: de { $known } a { $class }, { $at }; tu respuesta: { $answer ->
        [right] correcto
        [wrong] incorrecto
       *[none] ninguna
    }
    .tried = Clases en las que nada coincidió: { $classes }
    .introduction = Vinculación sin acabar: { $class }, última palabra { $at }, intentos fallidos: { $wrong }
    .introduction-over = Intentos fallidos de vinculación: { $wrong }, el último { $at }
    .role = Rol: { $role }, del { $from } al { $until }
    .no-role = Rol: ninguno
    .invitation = Invitación que enviaste: { $role }, se podía aceptar hasta el { $until }
    .import = Lista que espera tu confirmación: llegó el { $at }, filas: { $rows }
    .steps = Pasos con tareas del plan: { $count }
    .notices = Avisos que enviaste a clases: { $count }
    .case-drafts = Casos que empezaste y no registraste: { $count }
    .alerts = Alertas que escribiste: { $wrote }; tus pulsaciones bajo alertas: { $tapped }
    .meetings = Reuniones: { $steps } pasos, { $absent } ausencias anotadas, { $attested } asistencias confirmadas
    .pledge = Compromiso contra el fraude: firmado el { $at }{ $way ->
        [paper] {" "}en papel
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] , firma retirada el { $withdrawn }
       *[no] . Para retirar la firma, envía /pledge.
    }
    .call = Petición de ayuda: { $at }, a { $whom ->
        [counsellor] tu tutor
       *[duty] la guardia
    }; { $state ->
        [calling] en espera
        [taken] alguien se ocupa
        [closed] cerrada
        [withdrawn] retirada
       *[lapsed] nadie se ocupó
    }
    .support = Consentimiento del { $at }: { $kind }; { $state ->
        [consented] en espera
        [assigned] alguien se ocupa
        [active] han hablado
        [closed] cerrado
       *[redacted] retirado
    }
    .calls-taken = Peticiones de ayuda de las que te ocupaste: { $count }
    .known-as = Nombre en tu credencial: { $name }
    .look-alikes = Avisos de nombres parecidos (el tuyo al de otra persona, o el de otra al tuyo): { $count }
    .words = Traducciones de las que avisaste: { $count }
    .set-aside = Mensajes tuyos que no se pudieron tratar: { $count }
    .taps = Veces que pulsaste “Leído”: { $count }
    .quiz = Test empezado el { $at }: respondidas { $answered }, acertadas { $right }
    .sample = Muestra de la semana del { $at }: respondidas { $answered }, acertadas { $right }
    .check = Mensaje pasado a la guardia el { $at }: { $text }
    .check-answer = Respuesta: { $said }
    .contest = Intento del concurso empezado el { $at }: respondidas { $answered }, acertadas { $right }
    .drip = Curso breve empezado el { $at }: días recibidos { $sent }, respondidas { $answered }, acertadas { $right }
    .role-play = Simulacro “{ $title }” empezado el { $at }: { $choices }
    .class-quiz = Pregunta rápida de la clase, respondida el { $at }
    .quiz-answer = { $verdict ->
        [right] acierto
       *[wrong] fallo
    }: { $question } { $chosen }
    .terms = Cuánto lo guardo, en días: pulsaciones y respuestas del test { $taps }, textos de mensajes { $texts }, mensajes que no se pudieron tratar { $set_aside }, vinculaciones anteriores { $history }, roles terminados { $roles }, la parte privada de casos cerrados { $cases }, peticiones de ayuda y apoyo { $support }. Lo que me escribes en privado se borra una vez tratado.
    .rights = Tu número de estudiante se guarda solo en forma cifrada y no aparece aquí. Para que te olvide, envía /forget.

personal-forget =
    <b>¿Quieres que te olvide?</b>
    Se borra: el idioma que elegiste, tus horas de silencio, tu suscripción, una vinculación sin acabar, tu respuesta a un cambio de clase, lo que respondiste en tests, preguntas rápidas y el curso breve, lo que elegiste en simulacros, tu firma del compromiso, los casos que no registraste y lo que dije en privado. Si tienes una petición de ayuda abierta, termina; el apoyo también.
    Se corta: tu vinculación con la lista, las fichas que pulsaste, tus roles anteriores. Los totales quedan, pero nadie puede saber que fuiste tú.
    Se queda: tu línea en la lista, que es de la universidad. El chat de tu teléfono debes borrarlo tú.
    Lo borrado no se puede recuperar. Puedes volver a enviar /start; no sabré que ya nos conocíamos.
    .button = Olvídame
    .toast = Hecho: te he olvidado.

# $receipt: the receipt’s number; $bound, $subscribed: yes or no; $taps: how many taps; $texts: how many messages.
personal-forgotten =
    <b>Te he olvidado</b>
    Recibo: <code>{ $receipt }</code>
    { $bound ->
        [yes] Ya no tienes vinculación con la lista; tu línea sigue en ella, porque es de la universidad.
       *[no] No tenías vinculación con la lista.
    }
    { $subscribed ->
        [yes] Los consejos en privado han terminado.
       *[no] No tenías suscripción.
    }
    Pulsaciones que ya no son de nadie: { $taps }. Mensajes cuyo texto se borró: { $texts }.
    Del recibo guardo el número y el día, no de quién es. Después de este mensaje tampoco guardo el número de tu cuenta.
