### The quiz that somebody takes alone: its cards, its buttons and what they answer; then the bank of questions.

# $of: how many questions there are.
quiz-intro =
    <b>¿Resistes las estafas?</b>
    { $of } tipos de fraude, una pregunta de cada uno, unos 2 minutos. Solo tú ves tus respuestas y tu resultado.
    Puedes parar en cualquier momento; /quiz sigue desde ahí.
    {""}
quiz-number = <b>Pregunta { $number } de { $of }</b>
quiz-number-right = <b>Pregunta { $number } de { $of }: respuesta correcta</b>
quiz-number-wrong = <b>Pregunta { $number } de { $of }: respuesta incorrecta</b>
# $letter: the letter of the option; $text: the option.
quiz-option = { $letter }. { $text }
    .button = { $letter }
quiz-option-right = ✓ <b>{ $letter }. { $text }</b>
quiz-option-wrong = ✗ { $letter }. { $text }
# $letter: the letter of the right option; $why: why.
quiz-why =
    {""}
    <b>La correcta es { $letter }.</b> { $why }

quiz-result = <b>Respuestas correctas: { $right } de { $of }</b>
    .button = Ver mi resultado
quiz-result-all = Ninguna de estas estafas te engañó. Los trucos cambian: haz otra ronda más adelante.
quiz-result-foot = <i>Solo tú puedes ver este resultado.</i>
# The names of the frauds follow.
quiz-weak = Lo que más fácilmente puede engañarte:
quiz-weak-line = · { $fraud }
quiz-paused =
    <b>Hasta aquí</b>
    Respondidas: { $answered } de { $of }; correctas: { $right }. Para seguir, envía /quiz cuando quieras.

quiz-look-title = <b>Un vistazo de 20 segundos</b>
# $fraud: the name of the fraud; $why: the explanation; $advice: what to do.
quiz-look-fraud =
    {""}
    <b>{ $fraud }</b>
    { $why }
    <b>Qué hacer:</b> { $advice }
quiz-look =
    .button = Vistazo de 20 segundos
quiz-next =
    .button = Siguiente
quiz-stop =
    .button = Parar aquí
    .toast = Hasta aquí. Envía /quiz para seguir.
quiz-on =
    .button = Seguir
quiz-again =
    .button = Otra ronda

# What a press of an option answers.
quiz-heard =
    .right = ✓ Correcto.
    .wrong = No es correcto: es { $letter }. La ficha dice por qué.
    .before = Ya respondiste esta: { $letter }. Solo cuenta la primera respuesta.
    .gone = Esta pregunta ya no se hace. La ficha muestra cómo sigue.
    .over = Esta ronda ha terminado. Envía /quiz para otra.

## The bank. One paragraph a question: the question, four options, one explanation. Which option is right and for whom
## the question is stands in bot/plan/data/quiz.toml. Never renumber: the record of what was answered uses these ids.

## brushing

question-brushing-1 = En un grupo te pagaron tres tareas de “me gusta”. Para la cuarta debes pagar tú primero. ¿Y ahora?
    .a = Pagar esta, recuperarla y después salir
    .b = Seguir con la cuenta de un compañero en su lugar
    .c = Pagar solo un poco y ver si puedo retirarlo
    .d = Parar, salir, guardar los registros y denunciar
    .why = Primero cobras un poco, luego te hacen pagar a ti: es el esquema fijo. Toda tarea que te hace pagar antes es una estafa.

question-brushing-2 = No puedes retirar tu saldo de un sitio de tareas. El “mentor” dice que te equivocaste y que dos pedidos más lo liberan. ¿Qué haces?
    .a = Hacer los dos pedidos y retirarlo todo de una vez
    .b = No pagar nada más, guardar pruebas y llamar al 110
    .c = Pedir al “mentor” que pague uno de los dos
    .d = Pedir prestado a compañeros para acabar hoy
    .why = “Operación errónea” y “pedidos para corregirla” son excusas para que sigas pagando. Cuanto más añades, más pierdes.

question-brushing-3 = En la puerta del campus te dan un peluche por escanear un código y entrar en un grupo, donde ponen un enlace de “tareas con reembolso”. ¿Qué haces?
    .a = Salir del grupo y no abrir ningún enlace
    .b = Mirar primero a los demás y entrar si les pagan
    .c = No hacerlo yo, pero recomendar el grupo a mi compañero de cuarto
    .d = Hacer solo una tarea, porque ya tengo el peluche
    .why = Regalos y sobres rojos son una vía habitual a las estafas de tareas. Sal del grupo y no lleves a tus compañeros.

question-brushing-4 = En un grupo de trabajos muchos ponen capturas de “cobrado hoy”, y algunos dicen estudiar en tu universidad. ¿Qué prueba eso?
    .a = Que se puede retirar, así que probar un poco está bien
    .b = Que las plazas se acaban y conviene entrar pronto
    .c = Nada: las personas y las capturas pueden ser falsas
    .d = Que lo hicieron compañeros, así que es más seguro
    .why = Las capturas se falsifican, y los “compañeros” que presumen de ganancias pueden ser todos cómplices.

question-brushing-5 = Un amigo quiere que pongas buenas reseñas falsas a tiendas: “No pagas nada, solo ayuda a sus ventas”. ¿Qué es verdad?
    .a = Es legal mientras no meta a nadie más
    .b = Todo pedido falso es ilegal: hay que negarse
    .c = Si no se paga antes, no hay ningún riesgo
    .d = La tienda lo paga, así que es un trabajo normal
    .why = Los pedidos falsos son ilegales de por sí, y tras unos cobros fáciles a menudo te piden que pagues tú primero.

question-brushing-6 = Acabas de enviar dinero a un “sitio de tareas” y te das cuenta de que es una estafa. ¿Qué es lo primero?
    .a = Buscar en línea un “experto” que lo recupere
    .b = Borrar los chats antes de que los vean mis compañeros
    .c = Llamar ya al 110 y dar la cuenta de destino y la hora
    .d = Enviar una “tarifa de desbloqueo” para recuperarlo
    .why = Cuanto antes denuncias, más posible es detener el pago. Las ofertas de “recuperarlo” suelen ser una segunda estafa.

## investment

question-investment-1 = Un estudiante de un curso superior te agrega a un “grupo de estudio de bolsa”. El “maestro” dice a diario qué comprar y vender, y todos dicen ganar. ¿Qué debes recordar?
    .a = Mirar primero los últimos resultados del maestro
    .b = Seguirlo con una parte pequeña de mi dinero
    .c = Que nadie se atrevería a engañar a tantos
    .d = Que pueden ser cómplices y las ganancias, falsas
    .why = En esos grupos el “maestro” y los miembros suelen actuar juntos, y las capturas de ganancias se falsifican.

question-investment-2 = Has “ganado” dinero en una app de inversión. Para retirarlo, dice la atención al cliente, antes debes pagar un impuesto y un depósito. ¿Qué significa?
    .a = La app es falsa: dejar de pagar y denunciar
    .b = Cuando pague el impuesto, llegará todo
    .c = Es una empresa seria, pues cobra el impuesto
    .d = Puedo pedir que lo descuenten de la ganancia
    .why = Si para retirar debes pagar impuesto, depósito o desbloqueo, es una estafa, y pagar no libera nada.

question-investment-3 = Probaste un sitio de inversión con poco dinero y lo retiraste con ganancia el mismo día. ¿Qué conclusión es la correcta?
    .a = Se retira rápido, así que puedo poner más
    .b = El pequeño pago es un anzuelo: no poner más
    .c = Poner una suma grande y sacarlo todo después
    .d = Invitar a mis compañeros, para aconsejarnos
    .why = Te dejan probar para que pongas una suma grande. Esa ya no se puede retirar.

question-investment-4 = Un amigo en línea te dice que compres criptomonedas y las envíes a su dirección con ganancia “garantizada”. ¿Qué haces?
    .a = Ni comprar ni enviar: ganancia garantizada es estafa
    .b = Comprar en un sitio grande y enviarlas a su dirección
    .c = Que él me envíe primero y luego le envío yo
    .d = Enviar la suma mínima y ver qué vuelve
    .why = La “ganancia garantizada” es señal de estafa. La criptomoneda enviada es muy difícil de recuperar.

question-investment-5 = Perdiste dinero en un sitio falso de inversión. Un “abogado” en línea promete recuperarlo todo por una tarifa. ¿Qué haces?
    .a = Pedir ver su licencia y después pagar
    .b = Pagar la mitad ahora y el resto al recuperarlo
    .c = Enviarle mi documento de identidad para que demande al sitio
    .d = No pagar y contárselo a la policía que lleva el caso
    .why = Quien ofrece a las víctimas “recuperar” su dinero suele estafarlas por segunda vez. Recuperarlo es asunto de la policía.

## shopping

question-shopping-1 = Un vendedor de segunda mano dice: “La plataforma cobra comisión. Agrégame y paga directo, sale más barato”. ¿Qué haces?
    .a = Pagar la mitad por adelantado y la otra a la entrega
    .b = Agregarlo y pagar tras ver su documento
    .c = Pagar solo en la plataforma, o no comprar
    .d = Pedir un código de pago, que es más seguro
    .why = Si pagas fuera de la plataforma, no puede protegerte. La foto de un documento puede ser de otra persona.

question-shopping-2 = El concierto está agotado. Alguien tiene una entrada “interna” y quiere el pago completo para guardártela. ¿Qué es lo más seguro?
    .a = Comprar entre varios para repartir el riesgo
    .b = Pagar tras ver la captura del pedido
    .c = Pagar tras una videollamada que muestre la entrada
    .d = No comprarla y mirar la plataforma oficial
    .why = Capturas y vídeos se falsifican. Compra entradas solo en plataformas oficiales.

question-shopping-3 = Un teléfono barato que pediste no ha llegado. El vendedor dice que está retenido y que antes pagues “aranceles”. ¿Qué haces?
    .a = Pedir primero el número del paquete y pagar
    .b = Acordar con el vendedor pagar la mitad cada uno
    .c = No pagar más, reclamar a la plataforma, denunciar
    .d = Pagarlos y pedir la devolución tras la entrega
    .why = Pedir aranceles, activación o un depósito antes de la entrega es el truco habitual de las tiendas falsas.

question-shopping-4 = Alguien ofrece escribir tu trabajo, “con devolución si suspendes”, y quiere un anticipo. ¿Qué tiene de malo?
    .a = Rompe las normas y probablemente es una estafa
    .b = Nada, si el trabajo pasa el control de plagio
    .c = Solo el precio, que se puede negociar
    .d = Nada, si hay un contrato firmado
    .why = Encargar trabajos rompe las normas académicas. Si te bloquean tras el anticipo, es difícil pedir ayuda.

question-shopping-5 = Vendes en línea tu viejo portátil. El comprador dice que ya pagó y envía un enlace de “pago protegido” donde debes dejar un depósito para cobrar. ¿Qué haces?
    .a = Pagar el depósito y recuperarlo con el dinero
    .b = No abrirlo y ver el pedido en la app oficial
    .c = Pedir al comprador que pague el depósito por mí
    .d = Abrirlo y pagar solo si la página parece seria
    .why = Si el comprador ha pagado, se ve en la app oficial. Para recibir dinero no hace falta ningún depósito.

## customer_service

question-customer_service-1 = Un “agente de la tienda” ofrece compensarte por un producto defectuoso y quiere que instales una app de reuniones y compartas pantalla. ¿Qué es correcto?
    .a = Comparar primero el número de pedido y seguir
    .b = Compartir unos minutos y cerrar justo después
    .c = Colgar y comprobar en la plataforma de compra
    .d = No compartir y solo leerle el código
    .why = Los reembolsos se hacen en la plataforma original. Tu pantalla compartida les muestra contraseñas y códigos.

question-customer_service-2 = Un “agente de pagos” dice que tienes un “seguro del millón” y que te cobrarán cada mes si no se cancela esta noche. ¿Qué haces?
    .a = Colgar y mirar yo en la app oficial
    .b = Dar mi número de tarjeta para que no cobren
    .c = Agregar al agente para recibir el enlace
    .d = Seguir sus pasos y cancelarlo poco a poco
    .why = “Cancélalo o te cobran” es un guion de estafa. Si tienes ese seguro, lo ves en la app oficial.

question-customer_service-3 = Un “repartidor” dice que tu paquete se perdió, ofrece el triple y quiere que escanees un QR y pongas tu tarjeta y un código de verificación. ¿Qué es lo primero?
    .a = Poner el número de tarjeta, pero no el código
    .b = Ver el seguimiento en la app de compras y preguntar ahí
    .c = Poner una tarjeta sin dinero, por seguridad
    .d = Pedir el número del paquete y poner ambos si coincide
    .why = Saber el número del paquete no prueba nada. Las reclamaciones van por la plataforma, y los códigos no se dan a nadie.

question-customer_service-4 = Un paquete que no pediste trae una tarjeta de rascar con “premio”; debes escanear un código para cobrarlo. ¿Qué haces?
    .a = Entrar con el código y ver si otros reciben premio
    .b = Que lo escanee un compañero con otro teléfono
    .c = Escanearlo, pues no pasa nada hasta que pague
    .d = No escanearlo y avisar también a mis compañeros
    .why = Las tarjetas y códigos de paquetes desconocidos llevan a estafas. Si no escaneas, no te arrastran.

question-customer_service-5 = Un “agente” dice que te registraron como vendedor por error; para cancelarlo, debes pedir un préstamo en línea y enviarlo a una “cuenta de empresa”. Esto es:
    .a = Un trámite normal: el dinero se devuelve después
    .b = Aceptable, mientras guarde los recibos
    .c = Una estafa: cancelar nunca necesita un préstamo
    .d = Quizá verdad, así que empiezo con uno pequeño
    .why = Ninguna cancelación ni reembolso te exige pedir prestado o transferir. Al oír eso, cuelga.

## loan_credit

question-loan_credit-1 = Te llaman: “Tienes una cuenta de préstamo de estudiante. Si no se cancela, sufrirá tu historial de crédito”. ¿Qué haces?
    .a = Anotar el número del agente y cancelarla paso a paso
    .b = Pedir prestado y devolverlo para vaciar el límite de crédito
    .c = Agregar a quien llama y leer lo que envíe
    .d = Colgar y no seguir nada de eso
    .why = Ningún “agente” puede cancelar ni reparar un historial. Si te dicen que pidas prestado y lo envíes para “vaciar el límite”, es una estafa.

question-loan_credit-2 = Pides un préstamo en línea. Te dicen que el número de tarjeta está mal, que la cuenta está bloqueada y que antes debes pagar una “tarifa de desbloqueo”. ¿Qué haces?
    .a = No pagar, parar ahí, guardar pruebas, denunciar
    .b = Pagar la tarifa y reclamarla tras el préstamo
    .c = Pedir que la descuenten del propio préstamo
    .d = Pedirlo otra vez con una tarjeta de mi familia
    .why = Una tarifa antes de recibir el préstamo significa fraude. La “tarjeta mal escrita” es solo un pretexto.

question-loan_credit-3 = Alguien en línea ofrece “reparar” historiales de crédito y borrar retrasos por una tarifa. ¿Qué es verdad?
    .a = Tras ver casos de éxito, pagar es seguro
    .b = Un retraso real no se puede borrar con dinero
    .c = Con contrato de devolución no hay riesgo
    .d = Con el contacto adecuado se borra cualquiera
    .why = La “reparación” pagada no es de fiar. Si un dato está mal, puedes reclamarlo gratis.

question-loan_credit-4 = Un estudiante de un curso superior, de confianza, te pide que saques un préstamo a tu nombre: “Yo lo pago y tú te llevas algo”. ¿Qué haces?
    .a = Aceptar, pero solo por esta vez
    .b = Negarme: paga quien figura en el papel
    .c = Prestar solo mi documento para que lo haga
    .d = Aceptar, pero que me firme un pagaré
    .why = Lo que se pide a tu nombre lo debes tú. No pidas préstamos para otros ni prestes tus documentos.

question-loan_credit-5 = Un “gestor de préstamos” dice que tu cuenta tiene pocos movimientos: si le envías dinero para “generarlos”, te lo devuelve enseguida. ¿Puedes hacerlo?
    .a = Sí, mientras grabe toda la llamada
    .b = A una cuenta de empresa sí, a una de un particular no
    .c = Sí: con más movimientos me dan más límite
    .d = No: “generar movimientos” es un truco para robarlo
    .why = Ningún préstamo serio te hace enviar dinero para “generar movimientos”. Es una estafa, vaya a la cuenta que vaya.

## acquaintance

question-acquaintance-1 = Un “tutor” te agrega con una cuenta nueva, está “en una reunión”, no puede hablar y pide que adelantes la cuota de un curso. ¿Qué es lo primero?
    .a = Preguntar por mensaje de voz en la cuenta nueva
    .b = Comparar foto y publicaciones, y pagar si coinciden
    .c = Llamar al número habitual del tutor o ir a verlo
    .d = Pagar la mitad y arreglarlo tras la reunión
    .why = Fotos, nombres y publicaciones se copian. Comprueba por el número habitual o cara a cara.

question-acquaintance-2 = Un compañero te pide dinero prestado por videollamada. La cara y la voz coinciden, pero se corta a los pocos segundos y llegan mensajes urgentes. ¿Qué haces?
    .a = Contactarlo de otra manera antes de decidir
    .b = Enviar un poco y preguntar si llegó
    .c = Pedir un mensaje de voz y pagar si suena bien
    .d = Transferirlo, pues ya lo he visto
    .why = Voz e imagen se falsifican con IA. Usa otra vía, o pregunta algo que solo ustedes dos sepan.

question-acquaintance-3 = Un amigo envía un enlace para votar; luego dice que llegó un código a tu teléfono y pide que se lo leas. ¿Qué es lo más probable?
    .a = Su teléfono no recibe mensajes, así que le ayudo
    .b = Las votaciones usan códigos, leerlo está bien
    .c = Un código se puede dar; solo la contraseña, no
    .d = Le robaron la cuenta: llamar antes al amigo
    .why = Un código es una llave. Si lo das, te roban también tu cuenta. Llama primero al amigo.

question-acquaintance-4 = Alguien llama a tu madre: estás herido y hace falta dinero ya para operarte. ¿Qué debería tener acordado tu familia?
    .a = Llamarme primero a mí y luego a mi tutor
    .b = Pagar si sabe mi nombre y número de estudiante
    .c = Anotar el número de cuenta y enviar el dinero
    .d = Enviar la mitad enseguida y comprobar después
    .why = Acuerda con tu familia que te llamen primero a ti, luego a tu tutor, y que no envíen nada hasta estar seguros.

question-acquaintance-5 = Tu “director de tesis” te escribe que compres tarjetas de regalo y le mandes fotos de los números y claves. ¿Qué haces?
    .a = Comprarlas, enviarlas y pedir luego el dinero
    .b = Contestar y preguntar: ¿de verdad es usted?
    .c = Llamarlo por teléfono y no comprar nada antes
    .d = Comprarlas, pero enviar los números sin claves
    .why = Una vez enviados números y claves, el dinero se pierde. Preguntar a la misma cuenta quién es no prueba nada.

## police

question-police-1 = Un “policía” en videollamada dice que eres sospechoso de blanqueo y debes mover tu dinero a una “cuenta segura”. ¿Qué haces?
    .a = Transferir una parte para mostrar que coopero
    .b = Colgar y llamar yo al 110 para comprobarlo
    .c = Compartir mi pantalla para que vean el saldo
    .d = Pedir ver la placa primero y luego transferir
    .why = La policía y los tribunales no tienen “cuentas seguras” ni toman declaración en línea. Una placa en pantalla se puede falsificar.

question-police-2 = Un “fiscal” te dice que te quedes en un hotel, no se lo cuentes a nadie y te presentes por vídeo cada día. ¿Para qué sirve eso?
    .a = Para protegerte de la venganza de la banda
    .b = Para aislarte de tu familia y tus profesores
    .c = Para guardar el secreto, como manda la norma
    .d = Para tenerte a mano y acabar antes el caso
    .why = Un “funcionario” que te quiere a solas y en silencio es un estafador. Vete, cuéntaselo a un profesor y a tu familia, llama al 110.

question-police-3 = Tu teléfono muestra una llamada del 96110. ¿Qué suele significar?
    .a = Es un repartidor con un paquete, y puede esperar si estoy ocupado
    .b = Soy parte de un caso y debo transferir dinero
    .c = Quizá mi familia o yo seamos el blanco de una estafa: contestar
    .d = Es publicidad, así que puedo colgar sin más
    .why = El 96110 es la línea de alerta antifraude: contesta. Nunca pide transferencias ni códigos.

question-police-4 = Te envían una “orden de captura” con tu foto y tu número de identidad. ¿Qué demuestra?
    .a = Que se filtraron mis datos y la orden es falsa
    .b = Que la policía lleva un caso y debo cooperar
    .c = Que lo decidió un tribunal y deben congelar mi dinero
    .d = Que usan mi identidad y un depósito lo arregla
    .why = La policía no te envía una orden así en línea. Las imágenes se falsifican: cuelga y llama al 110 para comprobarlo.

question-police-5 = Una “oficina de telecomunicaciones” dice que tu número está implicado en un caso y te “pasa” con la policía; se ve un número oficial. ¿Qué haces?
    .a = Fiarme, pues el número es oficial
    .b = Anotar el número del agente y obedecer
    .c = Oír todo el caso antes de juzgar
    .d = Colgar y luego llamar yo al 110
    .why = El número que llama se puede falsificar, y te “pasan” con la misma banda. Llama tú al 110.

question-police-6 = ¿Qué se parece más al trabajo de la policía de verdad?
    .a = Comprobar mi contraseña del banco por teléfono
    .b = Mostrar la placa en persona y citarme en comisaría
    .c = Enviarme una orden de arresto por una app de mensajería
    .d = Tomarme declaración en una videollamada
    .why = La policía muestra su placa en persona. No toma declaración ni envía documentos en línea, y nunca pide contraseñas.

## romance

question-romance-1 = Alguien que conociste en línea hace dos meses, nunca en persona, empieza a enseñarte a invertir en una plataforma. ¿Y ahora?
    .a = Poner un poco para no decepcionar
    .b = Pedir antes una videollamada e invertir si le veo la cara
    .c = Que invierta primero y seguirle si gana
    .d = No poner dinero y contarlo a alguien de confianza
    .why = Pasar de los sentimientos a una plataforma de inversión es el paso clave de esta estafa. El vídeo también se falsifica.

question-romance-2 = Un amigo que solo conoces en línea viene a verte, ha “perdido la cartera” y pide dinero para el viaje. ¿Qué es más prudente?
    .a = Enviar el dinero tras ver una foto de su billete
    .b = Enviarlo tras ver una foto de un pagaré
    .c = No enviar nada y que acuda a la policía local
    .d = Enviar solo lo justo para un billete
    .why = Pedir dinero antes de conocerse suele ser una estafa. Las fotos y pagarés no prueban quién es alguien.

question-romance-3 = La tarjeta de tu pareja en línea “llegó al límite”: quiere que un pago llegue a la tuya y que tú lo envíes a otra persona. ¿Qué haces?
    .a = Negarme: puede ser dinero robado
    .b = Aceptar, pero quedarme una comisión
    .c = Hacerlo una vez y borrar los registros
    .d = Aceptar, pues no es mi dinero
    .why = Pasar dinero puede ser mover dinero robado. Pueden bloquear tu tarjeta, y quizá tengas que responder ante la ley.

question-romance-4 = Un amigo extranjero que solo conoces en línea envió un regalo valioso, y llama la “aduana” para cobrarte una tarifa. ¿Qué pasa?
    .a = Es real si se encuentra el número del paquete
    .b = Un buen trato: el regalo vale más que la tarifa
    .c = Un malentendido: paga él y yo se lo devuelvo
    .d = Una estafa: regalo y “aduana” son inventados
    .why = Un regalo valioso de alguien a quien nunca viste, con una tarifa por pagar antes, es un truco viejo. El número de envío también se inventa.

question-romance-5 = La “pareja en línea” de tu compañero de cuarto era un estafador y el dinero se fue. Le da vergüenza contarlo. ¿Qué le dices?
    .a = No es ninguna vergüenza: vamos ya a denunciarlo
    .b = Bloquéala enseguida y no te preocupes de lo demás
    .c = Habla otra vez, quizá devuelva algo
    .d = No digas nada, pronto se olvidará
    .why = Cuanto antes se denuncia, menos se puede perder. Guarda chats y recibos antes de bloquear a nadie.

## game

question-game-1 = Vendes una cuenta de juego en un sitio. Dice que el número de tarjeta está mal y que pagues para desbloquear el dinero. ¿Qué haces?
    .a = Pedir al soporte del sitio que corrija el número
    .b = No pagar, hacer capturas y llamar al 110
    .c = Pagarlo una vez y recuperarlo al retirar
    .d = Poner otra tarjeta y retirar de nuevo
    .why = Un sitio que pide desbloqueo o depósito antes de retirar es falso, y su “soporte” también.

question-game-2 = A un comprador le parece lenta la plataforma oficial y te envía un enlace para iniciar sesión y anunciar tu cuenta. ¿Qué haces?
    .a = Entrar con una cuenta secundaria, sin nada que perder
    .b = Pedir primero un anticipo y entrar después
    .c = No abrirlo y vender solo con pago protegido
    .d = Abrirlo y entrar si la dirección parece oficial
    .why = El enlace puede llevar a un sitio falso que te quita la cuenta. Busca tú el acceso oficial.

question-game-3 = En una transmisión en directo regalan una “skin” de juego por entrar en un grupo; ahí hay que pagar una “activación” que se devuelve. Esto es:
    .a = Dudoso: pago si lo confirma quien transmite
    .b = Una promoción normal: lo devuelven después
    .c = Poca cosa: pagar lo mínimo no hace daño
    .d = Una estafa: lo gratis no se paga primero
    .why = Lo “gratis” que acaba en escanear un código y pagar no es de fiar.

question-game-4 = Alguien vende recargas de juego a mitad de precio: debes pagar primero y dar tu cuenta y contraseña. ¿Cuál es el mayor riesgo?
    .a = Perderme el regalo de la tienda oficial
    .b = Perder a la vez el dinero y la cuenta
    .c = Esperar más a que llegue la recarga
    .d = Recibir menos puntos de los prometidos
    .why = Quienes venden recargas baratas suelen bloquearte al cobrar. Con tu contraseña, también puede irse la cuenta.

question-game-5 = Alguien ofrece a tu primo pequeño quitar el límite de juego y quiere que escanee un código con el teléfono de su madre. ¿Qué le dices?
    .a = Escanéalo con un teléfono viejo, así no pierdes nada
    .b = Escanéalo, pero no pongas la clave de pago
    .c = No lo escanees y díselo ahora a tu madre
    .d = Pregunta primero cuánto cuesta y decide
    .why = “Quitar el límite” es un pretexto para que los niños escaneen y paguen. Primero, decírselo a un adulto.

## ticket_change

question-ticket_change-1 = La víspera del viaje, un mensaje dice que tu vuelo se canceló y da un “número de atención” para cambiarlo y compensarte. ¿Qué haces?
    .a = Ver el vuelo en la app oficial de la aerolínea
    .b = Abrir el enlace y poner mi número de tarjeta
    .c = Responder y pedir el reembolso directamente
    .d = Llamar al número y preguntar por la compensación
    .why = Para cambios, fíate de la app oficial de la aerolínea. El número y el enlace del mensaje pueden ser de estafadores.

question-ticket_change-2 = Quien llama sabe tu nombre, tu vuelo y tu asiento y ofrece una compensación. ¿Qué piensas?
    .a = Solo la aerolínea lo sabe, así que es cierto
    .b = Si sabe también mi número de identidad, le creo
    .c = Todo cuadra, así que escucho cómo cobrarla
    .d = Quizá se filtraron mis datos; no prueba nada
    .why = Los datos de una reserva se pueden filtrar. Cuelga, busca tú el número oficial de la aerolínea y comprueba.

question-ticket_change-3 = Un “agente de cambios” dice que para la compensación abras la app del banco y compartas la pantalla. ¿Qué es correcto?
    .a = En el teléfono de otro no hace daño
    .b = Puedo compartir, con tal de no decir la contraseña
    .c = Ningún reembolso necesita compartir pantalla
    .d = Es seguro si antes muevo mi saldo
    .why = Mientras compartes, ven contraseñas y códigos. Los reembolsos vuelven por donde pagaste.

question-ticket_change-4 = No encontraste billete de tren para las vacaciones. Alguien tiene billetes “internos” más caros. ¿Qué es fiable?
    .a = La lista de espera de la app 12306, o la estación
    .b = Pagar un anticipo ahora y el resto al recibir el billete
    .c = Pagar tras ver su captura del pedido
    .d = Darle mi cuenta 12306 para que reserve
    .why = Compra billetes de tren en la app oficial 12306 o en la estación. Dar tu cuenta también filtra tus datos.

question-ticket_change-5 = Estás en el aeropuerto y una llamada dice que tu vuelo se canceló y que escanees un código para pagar el cambio. ¿Cómo lo compruebas más rápido?
    .a = Llamando al mismo número para preguntar
    .b = En la pantalla de vuelos y el mostrador
    .c = Escaneando y cambiando antes de que sea tarde
    .d = Pidiendo que me envíen el aviso
    .why = En el aeropuerto, el mostrador de la aerolínea es lo más rápido y seguro. No escanees ni pagues porque lo diga una llamada desconocida.

## school_fee

question-school_fee-1 = En el grupo de clase un “profesor” publica un código de pago: todos deben pagar materiales en media hora. ¿Qué es lo primero?
    .a = Preguntar en el grupo y pagar si nadie se opone
    .b = Llamar al profesor o preguntarle en persona
    .c = Pagar en cuanto lo hagan algunos compañeros
    .d = Pagar, para no retrasar a la clase
    .why = Fotos y nombres se copian, y los “compañeros” que pagan primero pueden ser falsos. Comprueba con el propio profesor.

question-school_fee-2 = Tu carta de admisión trae una hoja de pago con un QR: “quien se retrase no se inscribe”. ¿Qué haces antes de pagar?
    .a = Escanear y ver si el cobrador parece correcto
    .b = Nada: pago rápido para poder inscribirme
    .c = Preguntar en el grupo de nuevos quién pagó
    .d = Compararlo con la web de la universidad
    .why = La matrícula se paga solo en la plataforma que anunció la universidad. Otra persona pudo meter ese código.

question-school_fee-3 = Te agregan a un “grupo de estudiantes nuevos”. Su dueño quiere el número de identidad y de tarjeta de todos para un subsidio. ¿Qué haces?
    .a = No dar nada y preguntar a mi facultad si es oficial
    .b = Dar el número de identidad, pero no el de la tarjeta
    .c = Enviarlos solo al dueño, no al grupo
    .d = Dar ambos, pues hay muchos en el grupo
    .why = Los falsos grupos de estudiantes nuevos recogen números de identidad y de tarjeta. El oficial es el que anunció tu facultad.

question-school_fee-4 = Un “estudiante de un curso superior” vende en tu puerta planes de móvil y cursos de examen, con descuento si pagas hoy. ¿Qué es lo mejor?
    .a = Pagar si muestra un carné de estudiante
    .b = Comprar con mis compañeros a mejor precio
    .c = No pagar ahora y preguntar antes al tutor
    .d = Dejar un anticipo para guardar el descuento
    .why = Cuesta saber quién vende en tu puerta. No pagues en el acto ni entregues documentos.

question-school_fee-5 = Antes del curso te agrega alguien: con un depósito podrás elegir habitación y una clase mejor. ¿Qué es lo mejor?
    .a = Que paguen mis padres, que saben más
    .b = No pagar y leer la guía de llegada en la web
    .c = Preguntar de qué oficina es y luego pagar
    .d = Pagar poco, pues los depósitos se devuelven
    .why = Habitaciones y clases no se dan por pagos privados. Las reglas están en la web de la universidad y las sabe tu tutor.

question-school_fee-6 = Alguien publica un “aviso de la oficina académica”: paga por el enlace o no hay examen. ¿Cómo lo compruebas?
    .a = Abrir el enlace y pagar si lleva el escudo
    .b = Enviarlo a un compañero y preguntar si pagó
    .c = Preguntar a quien lo publicó si es auténtico
    .d = Entrar al sistema académico por la web oficial
    .why = Escudos y páginas se imitan. Para pagos y accesos, empieza por la web oficial.

## grant

question-grant-1 = Un mensaje dice: “Recibes una beca. Paga antes los materiales; se devuelven con la beca”. Esto es:
    .a = Auténtico, si nombra a mi universidad
    .b = Auténtico: lo devuelven junto con la beca
    .c = Una estafa: por una beca nunca se paga antes
    .d = Dudoso: pagar la mitad es una buena prueba
    .why = Para recibir una beca nunca hay que pagar antes. Pregunta primero en la oficina de ayudas o a tu tutor.

question-grant-2 = Alguien “de la oficina de educación” tiene un subsidio para ti y pide tu número de tarjeta y el código que te acaba de llegar. ¿Qué haces?
    .a = No dar nada y llamar a la oficina de ayudas
    .b = Dar número y clave, pero no el código
    .c = Dar ambos, pues la tarjeta no tiene dinero
    .d = Darlos tras preguntar su nombre y número
    .why = Ningún subsidio necesita un código. Una tarjeta vacía no te protege: con el código pueden vincularla o pedir préstamos.

question-grant-3 = La “oficina de hacienda” te concedió un subsidio; para cobrarlo, debes seguir sus pasos en un cajero. ¿Qué es verdad?
    .a = Ningún subsidio me exige usar un cajero
    .b = Debo meter dinero en la tarjeta para activarla
    .c = Está bien si un compañero viene a mirar
    .d = Es más seguro con el cajero en inglés
    .why = “Activar” en un cajero es en realidad una transferencia tuya. Cuelga y pregunta en la oficina de ayudas.

question-grant-4 = Un correo en inglés te ofrece una beca en el extranjero; te la pagan cuando envíes una “tarifa de activación”. ¿Qué es lo primero?
    .a = Enviar mi pasaporte para que lo revisen
    .b = No pagar y preguntar en la universidad
    .c = Pedir que la descuenten de la beca
    .d = Pagar, pues la beca es mucho mayor
    .why = Una beca que pide antes activación o depósito es una estafa. Tampoco envíes tu pasaporte a desconocidos.

question-grant-5 = Alguien “conoce al comité”: por un pago tienes la beca segura. ¿Qué opinión es correcta?
    .a = Hay pocas plazas, así que pago la mía
    .b = Puedo pagar si me dan garantía escrita
    .c = No es creíble: vale lo que publica la facultad
    .d = Otros ya han pagado; si no pago, salgo perdiendo
    .why = Los resultados siguen las normas y se publican. Pagar por una plaza no es creíble y rompe las normas.

## job

question-job-1 = Te “contratan” el día de la entrevista, pero debes pedir un préstamo para formarte y pagarlo con el sueldo. ¿Qué es?
    .a = Gratis, pues el sueldo lo cubrirá
    .b = Una empresa que valora formar: una rara ocasión
    .c = Seguro firmar ahora y que lo devuelvan luego
    .d = Probable estafa de préstamo: parar y comprobar
    .why = Un empleador serio no cobra a los candidatos. Para y pregunta al servicio de empleo.

question-job-2 = El primer día la empresa quiere quedarse tu documento de identidad y cobrarte un depósito por el uniforme. ¿Qué es verdad?
    .a = No se permite ni quedárselo ni el depósito
    .b = Se permite el depósito, pero no quedárselo
    .c = Se permite quedárselo, pero no el depósito
    .d = Se permiten ambos si me dan un recibo
    .why = Un empleador no puede quedarse tu documento ni cobrar un depósito. Puedes negarte y avisar a la inspección de trabajo.

question-job-3 = Alguien vende “recomendaciones garantizadas” para una gran empresa: mitad ahora, mitad al entrar. ¿Qué es lo más seguro?
    .a = Pagar una mitad y reclamarla si no me contratan
    .b = Pagar tras ver chats con empleados de la empresa
    .c = Firmar un contrato de garantía y pagar
    .d = No comprar y usar las webs oficiales de empleo
    .why = Los empleos “garantizados” no son de fiar; chats y contratos se falsifican. Guíate por la web de la empresa y de la universidad.

question-job-4 = Te ofrecen un trabajo de “soporte” en el extranjero: sueldo alto, vuelo y visado incluidos, contrato al llegar. ¿Qué haces?
    .a = Sacar ya el visado y firmar al llegar
    .b = No ir sin comprobar empresa y visado
    .c = Llevar a un compañero y ayudarnos
    .d = Ir a ver y volver si no es bueno
    .why = “Sueldo alto y vuelo incluido” en el extranjero puede ser una trampa para que trabajes para estafadores. No salgas sin comprobarlo.

question-job-5 = Un trabajito: recibir pagos en tu tarjeta, sacar el efectivo y darlo a “contabilidad” por una comisión. ¿Qué es lo más probable?
    .a = Un trabajo correcto, mientras haya contrato
    .b = Un empleo normal de finanzas con comisión
    .c = Recoger dinero robado, quizá un delito mío
    .d = Una forma práctica de pagar mercancías
    .why = Recibir y sacar dinero para otros puede ser mover dinero robado. Un contrato no te libra de eso.

question-job-6 = En una entrevista en línea te piden abrir la app del banco y compartir la pantalla “para comprobar la tarjeta del sueldo”. ¿Qué haces?
    .a = Enviar número y contraseña para que miren
    .b = Abrirla, pero tapando antes el saldo
    .c = Compartir desde el teléfono de un compañero
    .d = Acabar la entrevista y no abrir la app
    .why = Ninguna entrevista necesita ver tu app del banco. Contraseñas y códigos no son para nadie más.

question-job-7 = Un grupo ofrece a estudiantes internacionales trabajo por la noche: “no hace falta permiso, solo déjanos tu pasaporte”. ¿Qué haces?
    .a = Aceptar, pero solo los fines de semana
    .b = Aceptar, pero dejarles solo una copia de mi pasaporte, no el original
    .c = Rechazarlo y preguntar a la oficina de estudiantes internacionales
    .d = Probar un mes y luego ver
    .why = Trabajar fuera del campus exige antes permiso de la universidad y anotación de inmigración. No dejes tu pasaporte a desconocidos.

## rental

question-rental-1 = Un apartamento barato en línea: el “propietario” está fuera de la ciudad y enviará la llave cuando pagues un anticipo. ¿Qué haces?
    .a = No pagar sin ver el apartamento y comprobar al dueño
    .b = Pagar tras ver una foto de la escritura
    .c = Pagar un anticipo pequeño para que no me quiten el apartamento
    .d = Pagar si me gusta en una visita por vídeo
    .why = Nada de dinero antes de ver el apartamento y comprobar quién es el propietario. Fotos y vídeos pueden ser falsos.

question-rental-2 = Al firmar, el propietario pide que pagues la fianza en la cuenta de un “amigo”. ¿Qué es correcto?
    .a = Pagar en varias partes para bajar el riesgo
    .b = Pagar solo a quien figura en el contrato
    .c = Pagar con un concepto claro en la transferencia
    .d = Pagar a quien el propietario diga
    .why = Quien cobra debe ser el propietario o la agencia del contrato. Si no, es difícil probar lo que pagaste.

question-rental-3 = El agente quiere que escanees tu cara y firmes un “acuerdo de pago a plazos” del alquiler. ¿Qué debes mirar primero?
    .a = Si la cuota mensual es la más baja
    .b = Si llego a tiempo para conseguirlo
    .c = Si es un préstamo a mi nombre
    .d = Si el agente puede rellenarlo por mí
    .why = Algunos “plazos” son préstamos a tu nombre: si la agencia desaparece, sigues pagando. No firmes lo que no entiendes.

question-rental-4 = El agente dice: “Hay otros esperando. Paga hoy un año de alquiler o se pierde”. ¿Qué haces?
    .a = Que pague mi compañero y arreglarlo luego
    .b = Pagar con tarjeta de crédito y devolverlo poco a poco
    .c = Pagar medio año para asegurarlo
    .d = No ceder a la prisa y comprobar antes
    .why = Cuanta más prisa te metan, más motivo para no pagar. Comprueba antes propietario, contrato y quién cobra.

question-rental-5 = Alguien se va y subarrienda barato hasta el fin del contrato. ¿Qué importa más antes de pagar?
    .a = Que el propietario lo sepa y lo acepte
    .b = Que el inquilino baje un poco más
    .c = Que el inquilino sea de mi universidad
    .d = Que el alquiler sea más bajo que otros
    .why = Subarrendar necesita el permiso del propietario. Si pagas a quien no puede hacerlo, quizá nunca llegues a mudarte.

## sextortion

question-sextortion-1 = Un desconocido grabó un vídeo íntimo tuyo y amenaza con enviarlo a tus contactos. ¿Qué haces?
    .a = Hacer lo que diga por ahora, hasta que se calme
    .b = Borrar todo registro, como si nada hubiera pasado
    .c = No pagar, guardar las pruebas y llamar al 110
    .d = Pagar una vez para que borre el vídeo
    .why = Tras un pago suelen venir más exigencias. Llama al 110; tu tutor o el centro de apoyo psicológico del campus puede acompañarte.

question-sextortion-2 = Alguien con quien chateas quiere una videollamada y dice que necesitas su app para que la imagen sea nítida. ¿Qué pasará probablemente?
    .a = La imagen será más nítida y nada más
    .b = Copian mis contactos y los usan para amenazarme
    .c = El teléfono irá lento, pero no se filtra nada
    .d = Ocupará espacio hasta que borre la app
    .why = Las apps desconocidas pueden copiar tus contactos y fotos. Recházalas antes de instalar.

question-sextortion-3 = Ya pagaste una vez a un chantajista, y ahora quiere más. ¿Qué es lo mejor?
    .a = Pedirle un plazo y pagar cuando vuelva a tener dinero
    .b = Pagar un poco menos para que se calme
    .c = Pagar por última vez y decírselo
    .d = No pagar más, guardar registros y denunciar ya
    .why = Tras pagar siguen exigiendo, y nunca es tarde para parar. Los registros de tu pago son pruebas.

question-sextortion-4 = Un “hacker” en línea ofrece entrar en el teléfono del chantajista y borrar tu vídeo por una tarifa. ¿Debes contratarlo?
    .a = Sí: es más rápido que la policía
    .b = No: es muy probablemente otra estafa
    .c = Sí, cuando demuestre que puede
    .d = Sí, con un anticipo y el resto al acabar
    .why = “Borrar” por dinero es muy probablemente una segunda estafa. Déjalo a la policía y guarda las pruebas.

question-sextortion-5 = A tu compañero de cuarto lo chantajean con un vídeo íntimo; tiene mucho miedo y te ruega guardar el secreto. ¿Cómo le ayudas mejor?
    .a = Decirle que cambie de número y lo olvide
    .b = Reunir algo de dinero para que todo acabe
    .c = Sin culparlo: ir con él a la policía y a un profesor
    .d = Hablar yo en su lugar con el chantajista sobre el precio
    .why = Tu compañero es la víctima. Además del 110 están el tutor, el centro de apoyo psicológico del campus y el 12356.

## screen_share

question-screen_share-1 = Mientras compartes la pantalla de tu teléfono, ¿qué puede ver el otro?
    .a = Las contraseñas que escribo y los códigos que llegan
    .b = Solo la imagen que he elegido
    .c = Solo imágenes, pero no mensajes de texto
    .d = Solo lo que se ve dentro de la app de reuniones, nada más
    .why = Puede ver todo lo que aparece en la pantalla, incluidos los códigos de los mensajes.

question-screen_share-2 = Notas que compartes la pantalla con la “atención al cliente” y acabas de abrir la app del banco. ¿Cuál es el primer paso?
    .a = Cortar internet o apagar para dejar de compartir
    .b = Preguntar a mis compañeros en un grupo
    .c = Dejar que me lo expliquen hasta el final y luego decidir
    .d = Mover el dinero a otra tarjeta mía
    .why = Corta primero; luego llama al banco y cambia contraseñas desde otro dispositivo. Hasta entonces ven todo lo que haces.

question-screen_share-3 = El mensaje de un código dice “no lo compartas con otros”. ¿Quiénes son “otros”?
    .a = Todos menos la policía y los profesores
    .b = Todos menos el personal de mi banco
    .c = Todos, incluso “soporte” y “policía”
    .d = Los desconocidos, pero no el soporte oficial
    .why = Un código es una llave: no se lo des a nadie. Ni la atención al cliente ni la policía de verdad lo piden.

question-screen_share-4 = Alguien en línea ofrece instalarte un programa a distancia y quiere el código de conexión de una herramienta remota. ¿Qué haces?
    .a = Dejarle un momento y luego desconectar
    .b = No dejar que un desconocido controle mi equipo
    .c = Dejarle tras mover mis archivos importantes
    .d = Dejarle, pero sin apartar la vista de la pantalla
    .why = Una vez conectado puede mirar, instalar y actuar. Baja programas de webs oficiales o pide ayuda a alguien cercano.

question-screen_share-5 = Un “empleado del banco” te pide compartir la pantalla para comprobar tu cuenta. ¿Qué concluyes?
    .a = Es un control según norma, debo cooperar
    .b = Es auténtico si sabe el final de mi tarjeta
    .c = No hay peligro si no abro la app del banco
    .d = Es un estafador: ningún banco pide eso
    .why = Ningún banco, policía o servicio de atención al cliente te pide compartir la pantalla. Si dudas, llama al número del dorso de tu tarjeta.

## card_lending

question-card_lending-1 = Alguien paga por “alquilar” tu tarjeta bancaria una semana, “solo para las cuentas de la empresa”. ¿Qué haces?
    .a = Aceptar: en mi tarjeta no hay dinero
    .b = Negarme: alquilar una tarjeta es ilegal
    .c = Aceptar y cancelarla justo después
    .d = Aceptar si me dan una promesa escrita
    .why = Alquilar, prestar o vender una cuenta bancaria es ilegal, y las consecuencias son tuyas.

question-card_lending-2 = Dejas la universidad. ¿Qué conviene hacer con las tarjetas bancarias y SIM que ya no necesitas?
    .a = Cancelarlas en el banco y en la operadora
    .b = Venderlas a quien las compra frente a la residencia
    .c = Dárselas a estudiantes que se quedan
    .d = Dejarlas hasta que caduquen
    .why = En otras manos, tus tarjetas pueden usarse en fraudes que llevan a tu nombre. Cancela lo que no necesites.

question-card_lending-3 = Un conocido te pide sacar tarjetas SIM con tu documento para usarlas él, a cambio de algo. ¿Puedes?
    .a = Sí, pero una sola como máximo
    .b = Sí: de un conocido me puedo fiar
    .c = Sí: con el uso por escrito, yo no soy responsable
    .d = No: las tarjetas a mi nombre no son para otros
    .why = Las SIM a tu nombre no se alquilan ni se prestan. Si sirven para un fraude, tú también respondes.

question-card_lending-4 = La cuenta de tu compañero de cuarto está “limitada”: quiere recibir un pago con tu código de cobro y que lo pases a otra persona. ¿Qué haces?
    .a = Ayudarle y quedarme algo como comisión
    .b = Ayudarle, pues alguien con quien vivo no me engañaría
    .c = Negarme y avisarle de que puede ser blanqueo
    .d = Ayudarle, si me dice de dónde viene
    .why = Las cuentas de pago tampoco se prestan. Recibir dinero y pasarlo puede ser mover dinero robado.

question-card_lending-5 = Un trabajito: poner dos teléfonos juntos y “desviar” llamadas de otros, muy bien pagado. ¿Qué es?
    .a = Nada malo, pues presto aparatos y no hablo
    .b = Atención al cliente normal desde la residencia
    .c = Una prueba de calidad para una operadora
    .d = Llamar para estafadores, quizá un delito
    .why = Desviar llamadas con tu teléfono esconde a los estafadores y puede ser un delito.

question-card_lending-6 = Temes que alguien haya sacado tarjetas SIM a tu nombre. ¿Cómo puedes comprobarlo?
    .a = Enviando mi número de identidad a alguien en línea
    .b = Con la consulta oficial “Yizheng Tongcha” (一证通查)
    .c = Comprando una app de “buscar mis números”
    .d = Llamando a un número desconocido que viene en un mensaje
    .why = “Yizheng Tongcha” (一证通查) es el servicio oficial de consulta. No envíes tu número de identidad a desconocidos para que hagan la consulta.

## embassy_visa

question-embassy_visa-1 = Llama la “embajada”: tu pasaporte está implicado en un caso, te pasan con la policía y debes pagar una fianza. ¿Qué haces?
    .a = Enviar una foto del pasaporte para que lo revisen
    .b = Pagar una parte para que no me expulsen
    .c = Colgar y llamar al número de la web de la embajada
    .d = Seguir en línea y explicarme ante la policía
    .why = Una embajada no pide transferencias por teléfono ni te pasa con la policía. Busca el número y pregunta.

question-embassy_visa-2 = Un intermediario garantiza “examen aprobado, visado prorrogado” y quiere todo el pago antes. ¿A quién conviene preguntar antes de pagar?
    .a = A la oficina de estudiantes internacionales
    .b = A otros clientes que nombre el intermediario
    .c = A otro asesor de la misma agencia
    .d = A alguien del grupo de compatriotas que ya lo usó
    .why = Para visado y residencia, pregunta a la oficina de estudiantes internacionales o llama al 12367. Los “clientes” pueden ser cómplices.

question-embassy_visa-3 = Un mensaje dice: “Hay un problema con tu permiso de residencia. Paga hoy una multa en el enlace”. ¿Cómo lo compruebas?
    .a = Pagar antes de que acabe el día, para que no anulen mi permiso
    .b = Abrir el enlace y ver si la página parece la auténtica
    .c = Llamar al 12367 o a la oficina de estudiantes internacionales
    .d = Responder que no he incumplido nada
    .why = Esas tasas se pagan solo en la ventanilla de inmigración o en su plataforma oficial. El 12367 atiende en chino e inglés.

question-embassy_visa-4 = Recibes un aviso en chino que no puedes leer, con un código de pago y “pagar hoy”. ¿Qué es lo primero?
    .a = Enseñarlo a un profesor o compañero
    .b = Escanearlo, quizá se abra en inglés
    .c = Pagar y que lo traduzcan después
    .d = Poner mi número de tarjeta y devolverlo
    .why = No pagues lo que no puedes leer. Un profesor, un compañero o la oficina de estudiantes internacionales puede ayudarte.

question-embassy_visa-5 = Alguien en línea ofrece mirar cómo va tu visado si envías una foto del pasaporte y tu contraseña de la universidad. ¿Qué haces?
    .a = Enviar ambas cosas y cambiar la contraseña después
    .b = Enviar primero la cuenta y ver si funciona
    .c = Enviar la foto, pero no la contraseña
    .d = No enviar nada y preguntar por vías oficiales
    .why = Pasaporte, permiso de residencia y cuenta universitaria no son para desconocidos. Pueden usarlos en tu nombre.

## forex_tuition

question-forex_tuition-1 = Alguien en un grupo ofrece mejor tipo de cambio que el banco para cambiar divisas en privado. ¿Cuál es el mayor riesgo?
    .a = Que la otra persona llegue tarde o no venga
    .b = Que entre dinero robado y bloqueen mi tarjeta
    .c = Que no haya recibo para mis cuentas
    .d = Que el tipo de cambio sea distinto mañana
    .why = El dinero puede venir de una víctima de fraude, y pueden bloquear tu cuenta. Cambia divisas en un banco.

question-forex_tuition-2 = Alguien ofrece pagar tu matrícula “con descuento” si le envías el dinero. ¿Qué debes hacer?
    .a = Probar un semestre y seguir si funciona
    .b = Enviarlo tras ver su captura del pago
    .c = Pagarla yo en la cuenta que anunció la universidad
    .d = Que paguen ellos primero y devolverles luego el dinero
    .why = Pueden pagar con dinero robado. Cuando se recupere, tu matrícula queda sin pagar y tu dinero, perdido.

question-forex_tuition-3 = Un desconocido envió dinero a tu tarjeta “por error” y te pide enviarlo a otra cuenta. ¿Qué haces?
    .a = No enviar nada y avisar al banco y a la universidad
    .b = Enviar la mitad y guardar la otra mitad como prueba
    .c = Enviarlo enseguida, pues no es mío
    .d = Sacarlo y devolverlo en persona
    .why = Puede ser una forma de mover dinero robado por tu tarjeta. Deja que lo trate el banco y, si dudas, avisa a la policía.

question-forex_tuition-4 = Un compatriota agotó su límite y pide recibir en tu tarjeta dinero de casa. ¿Qué respondes?
    .a = Sí, la gente de mi país no engaña
    .b = No, y le sugiero preguntar a su banco
    .c = Sí, esta vez, y le doy el efectivo
    .d = Sí, si me firma un recibo
    .why = Tu tarjeta es solo para ti, aunque unos amigos respondan por alguien. Si la bloquean, lo sufres tú.

question-forex_tuition-5 = Tu familia envía la matrícula desde el extranjero. Una web promete “sin comisión, al instante”. ¿Qué hay que aclarar antes?
    .a = Que sea más rápida que el banco
    .b = Que la haya recomendado en un grupo alguien de mi país
    .c = Que esté en una lengua que leo
    .d = Que la apruebe la universidad o un banco
    .why = Usa las vías que anunció la universidad o un banco con licencia. Una web falsa se queda el dinero y la matrícula sigue sin pagar.

## phishing

question-phishing-1 = Un correo dice que tu buzón del campus está casi lleno: entra por el enlace para tener más espacio. ¿Qué haces?
    .a = Entrar antes y cambiar la contraseña después
    .b = Reenviarlo a un compañero para que pruebe
    .c = Abrir el enlace y entrar si está el escudo
    .d = Entrar desde la web de la universidad
    .why = Páginas y escudos se imitan. Si escribiste tu contraseña, cámbiala enseguida desde la web oficial.

question-phishing-2 = ¿Qué frase sobre un mensaje de texto de alerta del 12381 es verdad?
    .a = Trae un número de móvil al que hay que llamar
    .b = No trae enlaces y no hace falta responder
    .c = Trae una cuenta a la que enviar dinero
    .d = Trae un enlace que hay que abrir
    .why = Un mensaje del 12381 no trae enlaces ni pide respuesta. Si llega uno, corta el contacto sospechoso y no pagues nada.

question-phishing-3 = Quieres instalar la app del Centro Nacional Antifraude (国家反诈中心). ¿De dónde es seguro bajarla?
    .a = De un enlace en un mensaje de texto
    .b = De un archivo que envía alguien amable en línea
    .c = De la tienda de apps propia del teléfono
    .d = De la “última versión” en un disco compartido
    .why = También hay apps falsas con su nombre. Bájala solo de la tienda de apps propia de tu teléfono.

question-phishing-4 = Estás en el Wi-Fi público de un café. ¿Qué es mejor dejar para después?
    .a = Entrar en el banco y hacer un pago
    .b = Buscar una ruta de autobús por la ciudad
    .c = Mirar el tiempo que hará mañana
    .d = Oír la música que está en el teléfono
    .why = Con Wi-Fi público no entres en el banco ni pagues. Para eso usa tus datos móviles.

question-phishing-5 = Hay un QR nuevo pegado en una bici compartida frente a tu residencia: “escanea y gana un sobre rojo”. ¿Qué haces?
    .a = Escanear solo el código de la bici en su app oficial
    .b = Publicar una foto para que otros prueben
    .c = Escanearlo, pues es poco dinero
    .d = Escanearlo, mirar quién cobra y pagar si parece auténtico
    .why = No escanees códigos de origen desconocido. Si ya lo hiciste, no pagues ni pongas nada.

question-phishing-6 = Un mensaje dice que tu paquete está retenido: abre el enlace corto y completa la dirección. Esperas uno. ¿Qué haces?
    .a = Completar la dirección, pero sin poner códigos de verificación
    .b = Ver el envío en la app oficial de la tienda o mensajería
    .c = Responder y preguntar qué paquete es
    .d = Abrirlo: sin número de tarjeta es seguro
    .why = Un enlace corto oculta la dirección real: no lo abras. Mira tú el seguimiento en la app oficial.
