### Kits for class meetings: a made-up typical story, questions to discuss, and a vote before and after.

# /kit, in private, for monitors, counsellors and college leads.
kit-head = <b>Material de reunión · { $class } · { $month }</b>
# In the languages of the class. $story: what happened; $asks: the questions, one a line; $do: what to do.
kit-body =
    <b>{ $name }</b>
    { $story }
    <i>Un desarrollo típico, inventado; no es un caso real.</i>
    <b>Para comentar</b>
    { $asks }
    <b>Qué hacer:</b> { $do }
kit-ask = { $number }. { $ask }
# $stage: how far the votes are.
kit-status = { $stage ->
    [none] La clase no tiene un grupo en el que yo pueda hablar, así que allí no puede haber votación. Usa el material como texto y voten a mano alzada.
    [ready] Al empezar la reunión, pulsa “Votar antes”. La pregunta va al grupo de clase, de forma anónima, y se cierra sola a los { $minutes } minutos.
    [before-waiting] La votación de antes del debate va camino del grupo de clase. Cuando todos hayan votado, lean la historia, coméntenla y pulsa “Votar después”.
    [before-doubtful] No sé si la votación de antes del debate ha llegado. Si la ves en el grupo, sigue; si no, envíala otra vez.
    [before-open] La votación de antes del debate está abierta. Lean la historia, coméntenla y pulsa “Votar después”: eso cierra la primera votación.
    [before-closed] La votación de antes del debate ha terminado. Después del debate, pulsa “Votar después”.
    [before-failed] La votación de antes del debate no llegó al grupo. Puedes enviarla otra vez.
    [after-waiting] La votación de después del debate va camino del grupo de clase. Cuando todos hayan votado, pulsa “Cerrar la votación”; si no, se cierra sola a los { $minutes } minutos.
    [after-doubtful] No sé si la votación de después del debate ha llegado. Si no la ves en el grupo, envíala otra vez; cuando todos hayan votado, ciérrala.
    [after-open] La votación de después del debate está abierta. Cuando todos hayan votado, pulsa “Cerrar la votación”; si no, se cierra sola a los { $minutes } minutos.
    [after-closed] La votación ha terminado. Espero las últimas cifras.
    [after-failed] La votación de después del debate no llegó al grupo. Puedes enviarla otra vez.
   *[done] La votación de este mes ha terminado.
}
kit-classes =
    <b>Tus clases</b>
    ¿El material de reunión de qué clase quieres ver?
    .button = { $class }
kit-no-classes = No respondes de ninguna clase.
kit-list =
    <b>Otro material · { $class } · { $month }</b>
    Lo que la clase ya tuvo lleva un “✓”. Una vez empezada la votación, el material no cambia.
    .button = { $used ->
        [yes] ✓ { $name }
       *[no] { $name }
    }

# The buttons below the card.
kit-other =
    .button = Otro material
kit-text =
    .button = Como texto
    .toast = Te he enviado el texto.
kit-show =
    .button = Volver al material
kit-pick =
    .toast = El material es ahora “{ $name }”.
kit-before =
    .button = { $again ->
        [yes] Reenviar votar antes
       *[no] Votar antes
    }
    .toast = La votación de antes del debate va camino del grupo de clase.
kit-after =
    .button = { $again ->
        [yes] Reenviar votar después
       *[no] Votar después
    }
    .toast = La primera votación termina, y la de después del debate va camino del grupo de clase.
kit-end =
    .button = Cerrar la votación
    .toast = La votación termina. Te diré las cifras en cuanto las tenga.
# Two monitors at once, somebody who taps twice, or a vote that is over.
kit-already =
    .toast = Eso ya se hizo.
kit-wait =
    .toast = La votación aún no está en el grupo de clase. Pulsa otra vez en unos segundos.

# How the vote ended, told to whoever began it. $least: how many votes there must be.
kit-share =
    .name = respuestas correctas: { $right } de { $of }
kit-few =
    .name = menos de { $least } votos, así que no se dan cifras: podrían señalar a alguien
kit-result =
    Antes del debate: { $before }
    Después del debate: { $after }
kit-ended =
    <b>Votación de la reunión de clase · { $class } · { $month }</b>
    { $result }
    { $gain ->
        [more] La proporción de respuestas correctas subió.
        [less] La proporción de respuestas correctas no subió. Quizá valga la pena explicarlo otra vez.
        [same] La proporción de respuestas correctas es la misma.
       *[untold] Hay muy pocos votos para comparar.
    }
# For whoever looks at the meeting, in one sentence. $points: the difference of the two shares in per cent, rounded.
kit-difference = Votación: { $beforeright } de { $beforeof } acertaron antes del debate y { $afterright } de { $afterof } después; { $gain ->
    [more] la proporción subió { $points ->
        [0] menos de 1 punto porcentual
        [one] { $points } punto porcentual
        [many] { $points } puntos porcentuales
       *[other] { $points } puntos porcentuales
    }
    [less] la proporción bajó { $points ->
        [0] menos de 1 punto porcentual
        [one] { $points } punto porcentual
        [many] { $points } puntos porcentuales
       *[other] { $points } puntos porcentuales
    }
   *[same] la proporción no cambió
}.
kit-difference-few = Votación: hubo una antes y otra después del debate, pero en una de ellas participaron menos de { $least } personas, así que no se dicen las cifras.
kit-failed =
    <b>La votación { $side ->
        [before] de antes
       *[after] de después
    } del debate no llegó al grupo · { $class }</b>
    { $why ->
        [refused] El grupo de clase no admite encuestas mías. Pide a su administrador que deje a los miembros enviar encuestas, o voten a mano alzada.
       *[late] No se pudo enviar a tiempo. Envía /kit para intentarlo otra vez.
    }

# The whole meeting as text, minute by minute.
kit-paper =
    Reunión de clase: { $name }
    { $class } · { $month } · cinco minutos

    Minuto 0–1: votar antes del debate
    Voten en el grupo de clase o a mano alzada. No digas aún la respuesta.
    { $question }
    A. { $a }
    B. { $b }
    C. { $c }
    D. { $d }

    Minuto 1–2: leer la historia
    { $story }
    (Un desarrollo típico, inventado; no es un caso real.)

    Minuto 2–4: comentar
    { $asks }

    Minuto 4–5: votar después del debate
    La misma pregunta otra vez; después, di la respuesta.
    La respuesta es { $right }. { $explanation }

    Qué hacer
    { $do }
kit-paper-caption = El material “{ $name }” como texto, para imprimir o compartir.

## The kits. A name fits on a button; the question, the options and the explanation fit into a poll.

story-brushing =
    Xiao Lin vio “trabajo con el móvil, pago inmediato” en un grupo de empleo y agregó el contacto. Las primeras tareas eran solo dar “me gusta” y seguir cuentas, y cada una pagó de verdad unos yuanes. Luego le hicieron instalar una app desconocida y hacer “lotes”: cuanto más adelantara, más recuperaría. Pagó, y le dijeron que se había equivocado, que su cuenta estaba bloqueada y que una tarea más lo liberaría todo. Pagó una tarea tras otra y pidió prestado a sus compañeros, hasta que su contacto y el grupo desaparecieron.
    .name = Pedidos falsos
    .ask1 = ¿Por qué pagaron de verdad las primeras tareas?
    .ask2 = ¿Desde qué paso era difícil recuperar el dinero?
    .ask3 = Tu compañero de cuarto va a pagar por “la última tarea”. ¿Qué le dices?
    .question = Un grupo de trabajos quiere que adelantes dinero para un “lote”; las primeras tareas pagaron. ¿Qué haces?
    .a = No es mucho: pagar una vez más
    .b = Pedir su licencia y después pagar
    .c = No pagar más, guardar pruebas, denunciar
    .d = Retirar una parte y luego seguir
    .explanation = Un trabajo que te hace pagar antes siempre es fraude. Los primeros pagos son el anzuelo.
    .do = Deja de pagar ahora mismo, guarda los chats y los comprobantes, y llama al 110. Si tienes dudas, pregunta primero al 96110.

story-customer_service =
    A Xiao Zhou la llamó “atención al cliente”, que sabía exactamente qué había comprado y dónde vivía. El producto tenía un defecto, dijeron, y le devolverían el doble por un “canal de reclamaciones” en una app de chat. Luego le hicieron instalar una app de reuniones y compartir la pantalla, para “guiarla”. Ella escribió sus códigos de verificación mientras le hablaban, y el dinero salió de su tarjeta. Cuando devolvió la llamada, el número ya no existía.
    .name = Falso reembolso
    .ask1 = Saben tu pedido. ¿Prueba eso quiénes son?
    .ask2 = ¿Qué pueden ver una vez que compartes la pantalla?
    .ask3 = ¿Cómo te llega un reembolso de verdad?
    .question = “Atención al cliente” quiere devolverte dinero y pide que compartas la pantalla. ¿Qué haces?
    .a = Saben mi pedido: hacer lo que dicen
    .b = Colgar y mirar en la plataforma de compra
    .c = Compartir, pero sin escribir contraseñas
    .d = Decirles solo el código
    .explanation = Un reembolso real vuelve por donde pagaste. No necesita tu pantalla ni ningún código.
    .do = Deja de compartir, cuelga y contacta con la plataforma donde compraste. Si has pagado, llama enseguida al 110 y pide al banco que detenga el pago.

story-police =
    A Xiao Zheng lo llamó un “policía” de otra ciudad: una tarjeta bancaria a su nombre se usaba para blanquear dinero. En el vídeo llevaba uniforme, y le envió una “orden de captura” con su nombre. No debía contarlo a nadie, ni a la familia ni a los profesores, y debía quedarse a solas en un hotel para “ayudar a la investigación”. Por último debía mover su dinero a una “cuenta segura”, de donde volvería cuando todo se aclarara. Cuando su tutor y la policía de verdad lo encontraron, el dinero ya no estaba.
    .name = Falsos policías
    .ask1 = ¿Por qué insisten en que no digas nada?
    .ask2 = ¿Qué prueban un uniforme, una placa y una “orden de captura”?
    .ask3 = Una compañera se va de pronto sola a un hotel y no contesta. ¿Qué haces?
    .question = “Policías” en vídeo dicen que eres sospechoso y que debes usar una “cuenta segura”. ¿Qué haces?
    .a = Pagar un poco como muestra de buena fe
    .b = Agregarlos y mirar su placa
    .c = Guardar el secreto y arreglarlo sin ayuda
    .d = Colgar y llamar yo al 110
    .explanation = La policía no lleva casos por teléfono y no tiene ninguna “cuenta segura”.
    .do = Cuelga, llama tú al 110 o ve a una comisaría, y cuéntaselo a tu tutor y a tu familia. Si tienes dudas, pregunta primero al 96110.

story-investment =
    Xiao Wu conoció en línea a una simpática “estudiante de un curso superior”; chatearon durante semanas y nunca se vieron. Ella seguía a un “maestro” en inversiones, decía, y le enseñaba capturas de lo que ganaba cada día. Él probó con una suma pequeña en la plataforma que ella le dio y pronto la retiró con ganancias. Así que metió el dinero de la matrícula y el de casa, y en la pantalla se multiplicó. Cuando quiso recuperarlo, la plataforma pidió antes un “impuesto” y un “depósito”, y ni aun así pagó nada.
    .name = Falsas inversiones
    .ask1 = ¿Por qué pudo retirar la primera vez?
    .ask2 = ¿Quién escribe la ganancia que ves en la pantalla?
    .ask3 = Alguien nunca se deja ver y siempre habla de ganar. ¿Te haría dudar?
    .question = La plataforma de un amigo en línea quiere un “depósito” antes de dejarte retirar. ¿Qué haces?
    .a = No pagar más, guardar pruebas, denunciar
    .b = Pagarlo y retirar el dinero
    .c = Invertir más para llegar al mínimo
    .d = Pedirle al amigo que me preste la suma
    .explanation = Una plataforma que quiere dinero antes de pagarte es falsa, por mucho que pagues.
    .do = Deja de pagar, guarda registros de la plataforma, los chats y las transferencias, y llama al 110. Invierte solo con empresas con licencia, y pregunta antes al 96110.

story-loan_credit =
    Xiao Chen estaba por graduarse cuando llamó “una plataforma de préstamos”: una cuenta de préstamo de estudiante a su nombre dañaría su historial de crédito si no se cerraba. No recordaba tener ninguna y se puso nervioso. Debía “vaciar su límite”: pedir todo lo posible en varias plataformas reales y enviarlo a una cuenta, donde se comprobaría y se pagaría solo. Lo hizo, e incluso borró el chat como le dijeron. El día de la primera cuota entendió que la deuda era suya.
    .name = “Cerrar el préstamo”
    .ask1 = ¿Puede una llamada “reparar” un historial de crédito?
    .ask2 = Pides un préstamo y envías el dinero. ¿Quién lo devuelve?
    .ask3 = ¿Dónde puedes consultar tu propio historial de crédito?
    .question = “Atención al cliente” quiere que pidas prestado hasta tu límite y lo envíes para cerrar un préstamo. ¿Qué haces?
    .a = Hacerlo, por mi historial de crédito
    .b = Colgar y consultar por la vía oficial
    .c = Pedir prestado en una sola plataforma
    .d = Pedir un número de empleado y hacerlo
    .explanation = Ninguna cuenta de préstamo se cierra con una transferencia, y nadie puede cambiar tu historial.
    .do = Cuelga, no pidas préstamos ni envíes nada. Si has pagado, llama enseguida al 110 y avisa a los prestamistas y a tu tutor.

story-game =
    Xiao He quería vender su cuenta de juego, y alguien le ofreció un precio alto si usaban una “plataforma con pago protegido”. Tras la venta, la plataforma dijo que su dinero estaba bloqueado: había escrito mal su tarjeta y debía pagar la misma suma para “desbloquearlo”. Pagó, y entonces era demasiado tarde y debía pagar otra vez; todo volvería junto. Con miedo por lo que ya había pagado, siguió pagando. Al final el sitio desapareció y su cuenta tenía otra contraseña.
    .name = Ventas en juegos
    .ask1 = ¿Quién envió el enlace de la “plataforma con pago protegido”?
    .ask2 = ¿Por qué se sigue pagando?
    .ask3 = ¿Dónde se pueden vender cuentas y objetos con seguridad?
    .question = Vendiste una cuenta de juego; la plataforma del comprador pide una “tarifa de desbloqueo”. ¿Qué haces?
    .a = Pagar una vez, lo devuelven
    .b = Que el comprador pague la mitad
    .c = Probar con otra tarjeta bancaria
    .d = No pagar, avisar a la policía y al juego
    .explanation = Una plataforma de venta que pide una tarifa para liberar tu dinero es falsa.
    .do = No pagues nada más, guarda el enlace, los chats y los comprobantes, y llama al 110. Vende solo en la plataforma oficial del juego.

story-job_deposit =
    Xiao Zhao envió su currículum, y el mismo día la agregó “recursos humanos”: contratada sin entrevista. Recibió una carta de contratación con sello y le pidieron pagar un examen médico y la ropa de trabajo. Luego vino un “depósito del puesto”, que le devolverían el primer día. Después debía pedir un préstamo para una “formación” con puesto asegurado. El día señalado fue a la dirección, y allí no existía tal empresa.
    .name = Depósitos de empleo
    .ask1 = Contratada sin entrevista: ¿qué tiene de raro?
    .ask2 = ¿Puede un empleador cobrar un depósito a los candidatos?
    .ask3 = ¿Cómo compruebas si una empresa existe?
    .question = Tienes una “oferta”, y la empresa quiere antes un depósito y el pago de un curso. ¿Qué haces?
    .a = No pagar, comprobar, avisar a la universidad
    .b = Pagar, pero pedir un recibo
    .c = Pedir un préstamo y pagarlo con el sueldo
    .d = Pagar solo el examen médico
    .explanation = Un empleador no puede cobrar depósitos. Quien pide dinero antes de empezar es un estafador.
    .do = No pagues nada ni pidas préstamos; consulta al servicio de empleo de la universidad. Si has pagado, guarda las pruebas y llama al 110; el 96110 aconseja.

story-card_rental =
    Un amigo de su tierra pidió a Xiao Sun su tarjeta bancaria por unos días para “pasar dinero de negocios”, a cambio de un pago. La tarjeta estaba vacía, así que entregó la tarjeta, la clave y su SIM. Pronto entraron y salieron grandes sumas, todas de personas estafadas. Bloquearon su tarjeta y la policía vino a preguntarle. Como había ayudado a mover el dinero aunque parecía sospechoso, tuvo que responder ante la ley, y durante mucho tiempo no pudo abrir cuentas libremente.
    .name = Prestar la tarjeta
    .ask1 = La tarjeta está vacía. ¿Es seguro prestarla?
    .ask2 = ¿Por qué no usa su propia tarjeta?
    .ask3 = ¿Pasa lo mismo con cuentas de chat y tarjetas SIM?
    .question = Alguien que conoces paga por usar tu tarjeta bancaria unos días. ¿Qué haces?
    .a = Está vacía: prestarla
    .b = Prestarla, pero sin la clave
    .c = Negarme y avisarle de que puede ser delito
    .d = Pedir un pago más alto
    .explanation = Prestar o vender tarjetas, SIM o cuentas puede ser delito: ayudar al fraude en línea.
    .do = Guarda tus tarjetas y cuentas para ti. Si prestaste una, bloquéala ahora y cuéntaselo tú a la policía, o llama al 110 o al 96110.

story-class_group =
    Al empezar el curso, alguien se coló en un grupo de clase con la foto y el nombre del tutor. Publicó que había que pagar hoy una cuota de materiales, con un código de pago, y pidió capturas. Algunos padres y estudiantes pagaron enseguida; otros vieron sus capturas y pagaron también. Cuando el tutor de verdad miró el grupo, el desconocido ya se había ido. Solo entonces se vio que el código de pago era de un particular.
    .name = Falso profesor
    .ask1 = ¿Se puede saber quién es alguien por su foto y su nombre?
    .ask2 = ¿Por qué se paga más fácilmente cuando otros ya pagaron?
    .ask3 = ¿Qué regla debería tener nuestra clase para recoger dinero?
    .question = El “tutor” publica un código de pago en el grupo: una cuota, para hoy. ¿Qué haces?
    .a = Los demás han pagado: pagar también
    .b = Comprobar antes por teléfono o en persona
    .c = Preguntar en el grupo si es de verdad
    .d = Pagar una parte y ver
    .explanation = Fotos y nombres se copian. Si hay dinero de por medio, comprueba por teléfono o en persona.
    .do = No pagues aún; comprueba por teléfono o en persona, y pide al dueño del grupo que quite al desconocido. Si has pagado, guarda una captura y llama al 110.

story-visa =
    A un estudiante extranjero lo llamó “la embajada” en su propia lengua: había un problema con su visado y podían mandarlo a casa. Lo “pasaron” con la oficina de inmigración, que quería una foto de su pasaporte y su número de tarjeta. Llegó un documento con sello, y debía pagar un “depósito” ese mismo día. Con miedo por sus estudios, no se lo contó a ningún profesor y pagó. Cuando preguntó después en la oficina de estudiantes internacionales, su visado nunca había tenido un problema.
    .name = Embajada y visado
    .ask1 = ¿Por qué creemos más fácilmente a quien habla nuestra lengua?
    .ask2 = ¿Pide una embajada dinero o números de tarjeta por teléfono?
    .ask3 = ¿A quién preguntas sobre visado y residencia?
    .question = Llama “la embajada”: tu visado tiene un problema y debes pagar un depósito. ¿Qué haces?
    .a = Pagar hoy, o me mandan a casa
    .b = Enviar una foto del pasaporte para que la revisen
    .c = Colgar, preguntar en la universidad y denunciar
    .d = Que un amigo pague por mí
    .explanation = Embajadas e inmigración no cobran ni piden números de tarjeta por teléfono.
    .do = Cuelga, no envíes documentos ni dinero, y pregunta en la oficina de estudiantes internacionales. Si has pagado, llama al 110; el 12367 informa sobre inmigración.
