### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>¿Crees que te están estafando? Actúa ya</b>
    1. <b>Detente.</b> No envíes más dinero. Cuelga, deja de compartir la pantalla.
    2. <b>Llama al 110</b> y pide que detengan el pago con urgencia. Línea antifraude: 96110. Cuanto antes, mejor.
    3. <b>Pide que bloqueen tu cuenta</b>: llama a tu banco o a la atención al cliente de tu app de pago. El número está en el reverso de la tarjeta o en la app.
    4. <b>Guárdalo todo</b>: chats, números, recibos. No borres nada.
    5. <b>Cuéntaselo a alguien</b> de confianza. No tienes que pasar por esto a solas.
    Quien promete recuperar tu dinero a cambio de un pago te estafa por segunda vez.
    No es culpa tuya. Todos los días le pasa a alguien.
# The sentence to be shown or read out; every reader sees the Chinese one.
sos-phrase = Es posible que yo sea víctima de una estafa por teléfono o internet y pido que se detenga el pago con urgencia. Por favor, llame a la policía por mí y avise a la oficina de seguridad de la universidad.
sos-phrase-shown =
    <b>Muestra esto, o léelo en voz alta:</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    Significa: { $meaning }
sos-phrase-said =
    <b>Puedes decir esto, o mostrarlo:</b>
    { $phrase }
sos-contacts = <b>Teléfonos del campus</b>
sos-tell =
    Por mi cuenta no aviso a nadie. Si quieres, aviso ahora a alguien; antes verás qué le digo.
sos-running = Tu petición de ayuda está abierta y espera a que alguien se ocupe.
sos-running-taken = Ya hay quien se ocupa de tu petición de ayuda: { $office }.
sos-copy =
    .button = Copiar la frase
sos-open =
    .button = ¿Necesitas ayuda? SOS
sos-tell-duty =
    .button = Avisar a la guardia
sos-tell-counsellor =
    .button = Avisar a mi tutor
sos-which-campus = ¿En qué campus estás?
sos-group =
    ¿Necesitas ayuda? Ábrelo en privado. En este grupo nadie lo ve.
    Policía: 110. Línea antifraude: 96110.
    .button = Abrir en privado

# $who: known or unknown; $next: who is asked after that; $minutes: how long that takes.
sos-preview =
    <b>Esto es todo lo que yo transmitiría</b>
    A: { $to } ({ $campus })
    { $who ->
        [known] · Eres: { $student }
       *[unknown] · Quién eres, no lo sé
    }
    · Pides ayuda, ahora
    · Solo para la persona que se ocupe: un enlace para escribirte aquí
    No sé qué ha pasado. Eso lo cuentas tú.
    Si nadie se ocupa en { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } minutos
       *[other] { $minutes } minutos
    }, aviso también a: { $next }.
    No te quedes esperando: llama al 110.
sos-send =
    .button = Sí, avisar ahora
sos-keep =
    .button = No
sos-kept =
    No se ha avisado a nadie. Con /sos vuelve la ficha.
    .toast = No se ha avisado a nadie.
sos-sent =
    <b>He transmitido tu aviso</b>
    A las { $time } avisé a: { $to }
    En cuanto alguien se ocupe, te lo digo aquí.
    No te quedes esperando: llama al 110.
    .toast = Aviso transmitido. Llama también al 110.
sos-nobody =
    <b>Ahora no localizo a nadie</b>
    Por favor, llama al 110.
    Tu petición de ayuda sigue abierta.
sos-rising =
    Aún no ha respondido nadie. Ahora he avisado también a: { $to }
    No te quedes esperando: llama al 110.
sos-taken =
    <b>Ya hay quien se ocupa: { $office }</b>
    Se pondrán en contacto contigo. Ten el teléfono a mano.
    Nunca te piden dinero, códigos ni contraseñas.
sos-closed =
    <b>Tu petición de ayuda está cerrada</b>
    ¿Todavía te afecta, o necesitas asesoramiento legal? La universidad puede ayudarte, si quieres.
    /sos funciona de nuevo en cualquier momento.
sos-withdrawn =
    Has retirado tu petición. Se lo he dicho a quienes había avisado.
    /sos funciona de nuevo en cualquier momento.
    .toast = Retirada.
sos-lapsed =
    Nadie se ocupó de tu petición de ayuda. Ha terminado, y lo siento.
    Por favor, llama al 110, o a los teléfonos del campus: /contact
sos-withdraw =
    .button = Retirar la petición

# What those on duty read.
sos-call =
    <b>Alguien pide ayuda</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Alguien que no está en la lista
    }
    Puede ser víctima de una estafa. No sé más.
    Se ocupa quien la acepte primero.
sos-take =
    .button = Me ocupo
sos-yours =
    <b>Te ocupas de esta petición</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Alguien que no está en la lista
    }
    { $link }
    Pregunta primero: ¿ha dejado de pagar? ¿Ha llamado al 110? ¿La cuenta está bloqueada? ¿No ha borrado nada? Sin reproches.
    ¿Ya han hablado? Entonces pulsa abajo.
    .toast = Ahora te ocupas tú.
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = Escribirle aquí
sos-speak =
    .button = Ya hemos hablado
# $state: where the call is.
sos-over = { $state ->
        [taken] Ya hay quien se ocupa de esta petición de ayuda: { $office }.
        [closed] Esta petición de ayuda está cerrada: ya han hablado.
        [withdrawn] Quien pidió ayuda ha retirado esta petición.
       *[lapsed] Nadie se ocupó de esta petición de ayuda. Ha terminado.
    }
    .toast = Gracias. Está cerrada.
