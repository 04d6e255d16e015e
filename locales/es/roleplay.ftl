### Role-play: six turns with a “fraudster” in private. First what the cards say, then the scenarios.

# $turns: how many turns a scenario has.
roleplay-menu =
    <b>Simulacro antifraude</b>
    Yo hago de estafador y tú decides qué respondes. Cada situación tiene { $turns } turnos y lleva unos 3 minutos; después de cada elección te muestro el truco que hay detrás.
    Todo es un simulacro: nadie te está estafando. Lo que eliges solo lo ves tú.
    Elige una situación:
    .button = Otra situación
roleplay-invite =
    .button = Simulacro de estafa
# $title: the name of the scenario. Those that were played to the end have a tick.
roleplay-scenario =
    .button = { $title }
    .done = ✓ { $title }
# At the top of each card.
roleplay-mark = 🎭 <b>Simulacro, no es real</b> · { $title } · turno { $number } de { $of }
roleplay-mark-end = 🎭 <b>Fin del simulacro</b> · { $title }
roleplay-mark-stopped = 🎭 <b>Simulacro detenido</b> · { $title }
# $setting: how the scenario begins.
roleplay-setting = <i>{ $setting }</i>
# $words: what the fraudster says.
roleplay-says =
    {""}
    <b>“Estafador”:</b> { $words }
roleplay-ask =
    {""}
    ¿Qué respondes?
# $letter: the letter of the option; $text: the option.
roleplay-option = { $letter }. { $text }
    .button = { $letter }
roleplay-chosen = 👉 <b>{ $letter }. { $text }</b>
roleplay-wary = <b>Vas sobre seguro.</b> En la vida real podrías acabar aquí la conversación; en el simulacro, el “estafador” lo sigue intentando.
roleplay-trusting = <b>Aquí muchas personas responden así.</b> Por suerte es un simulacro: mira cómo las llevan a ceder.
# $trick: the name of the trick; $why: the explanation.
roleplay-trick =
    {""}
    <b>El truco: { $trick }</b>
    { $why }
roleplay-next =
    .button = Siguiente
roleplay-reveal =
    .button = Ver todos los trucos
roleplay-stop =
    .button = Parar aquí
    .toast = Hasta aquí. Envía /roleplay para seguir.
roleplay-on =
    .button = Seguir
roleplay-again =
    .button = Repetirlo
roleplay-paused = Llegaste al turno { $number } de { $of }. Esto es un simulacro y no ha pasado nada. Para seguir, envía /roleplay cuando quieras.
roleplay-tricks = <b>Los trucos de este camino:</b>
roleplay-trick-wary = ✓ { $number }. { $trick }: no cediste
roleplay-trick-trusting = · { $number }. { $trick }: la próxima vez lo reconocerás
# $advice: what to do.
roleplay-really =
    {""}
    <b>Qué hacer en la vida real</b>
    { $advice }
roleplay-foot = <i>Esta ficha solo la ves tú y no cuenta para ninguna nota.</i>
# What a press of an option answers.
roleplay-heard =
    .wary = ✓ Vas sobre seguro. El truco aquí: { $trick }.
    .trusting = El truco aquí: { $trick }. La ficha lo explica.
    .before = Ya respondiste este turno: { $letter }.
    .over = Este simulacro ha terminado. Envía /roleplay para otro.
    .gone = Esta situación ha cambiado. Envía /roleplay para elegir de nuevo.

## The names of the tricks.

trick-bait =
    .name = primero una ganancia
trick-trust =
    .name = saber datos tuyos
trick-authority =
    .name = hacerse la autoridad
trick-urgency =
    .name = meterte prisa
trick-fear =
    .name = asustarte
trick-guilt =
    .name = hacerte sentir culpable
trick-secrecy =
    .name = pedirte que no lo cuentes
trick-proof =
    .name = pruebas falsas
trick-channel =
    .name = llevarte a otro lugar
trick-control =
    .name = compartir pantalla
trick-code =
    .name = sacarte un código
trick-pay_first =
    .name = una excusa para que pagues
trick-stakes =
    .name = que te cueste parar
trick-lie =
    .name = enseñarte a mentir

## The scenarios. One of them: what to do (its text), its name, how it begins; then its turns, each with what the
## fraudster says, the options, and in `why` what is behind it. Which option is on the safe side and where it leads
## stands in bot/plan/data/roleplay.toml.

## brushing

scenario-brushing =
    Los “me gusta” pagados y los pedidos falsos son siempre una estafa. No aceptes ningún “trabajo” en el que debas pagar antes.
    Si ya pagaste: para enseguida y no pagues más; guarda el chat y los registros de pago, llama al 110 y habla con tu banco.
    Si tienes dudas, pregunta en el 96110.
    .title = Pedidos falsos
    .setting = Estás en un grupo de trabajos por horas del campus y te ha agregado alguien que “reparte tareas”.

scene-brushing-1 = ¡Hola! Trabajo por horas: dar “me gusta” y seguir cuentas, solo con el teléfono. 5 yuanes por tarea, pagados al momento. ¿Pruebas con una?
    .a = Pruebo una, total, no cuesta nada
    .b = No, los pedidos falsos son estafa
    .c = Antes dime cada cuánto se paga
    .why = La primera tarea la pagan de verdad, para que creas en las siguientes. Esos pocos yuanes son su inversión.
scene-brushing-2a = ¿Te llegaron los 5 yuanes? Si quieres ganar más, descarga nuestra app de tareas: ahí son 30 yuanes por tarea. Ya te mandé el enlace.
    .a = La descargo y miro qué tareas hay
    .b = Solo instalo lo de la tienda de apps
    .why = En su propia app cambian saldos y registros como quieren, y nadie más ve que te están engañando.
scene-brushing-2b = No te preocupes, tenemos licencia comercial. Cientos de personas del grupo lo hacen: mira las capturas de lo que cobran.
    .a = Si lo hacen tantos, debe de estar bien
    .b = Licencia y capturas se falsifican: no
    .why = Las capturas y las licencias se fabrican, y quienes presumen en el grupo suelen ser de la banda. Que sean muchos no prueba nada.
scene-brushing-3 = (Supón que entraste en el grupo de tareas.) Hoy hay una tarea especial: adelantas cien yuanes y en 5 minutos recuperas ciento treinta. ¡Quedan solo 3 plazas!
    .a = Adelanto cien: si los pierdo, no es mucho
    .b = Si hay que adelantar, es estafa: me salgo
    .why = La prisa y las “pocas plazas” no te dejan tiempo para pensar. En cuanto debes pagar antes, la estafa está a la vista.
scene-brushing-4a = Ya tienes ciento treinta yuanes de saldo en la app. Ahora viene una tarea triple: pones tres mil, la comisión son novecientos, y al terminar lo retiras todo junto.
    .a = Paro: el saldo no es dinero en mano
    .b = La hago: es una oportunidad única
    .why = El saldo de una app es solo un número. Primero una pequeña ganancia y luego una suma grande: es el esquema fijo de esta estafa.
scene-brushing-4b = Ya aceptaste la tarea. Si no la haces, es incumplimiento: pagas doscientos yuanes y se daña tu historial de crédito.
    .a = Entonces acabo esta tarea y ya está
    .b = Esa regla no existe: no pago nada
    .why = Los pedidos falsos son ilegales de por sí: no hay contrato que incumplir, y tu historial no depende de ellos. Asustan porque no tienen razón.
scene-brushing-5 = (Supón que al final pagaste.) Tardaste demasiado y la cuenta quedó bloqueada. Paga cinco mil para desbloquearla y te devolvemos lo que pusiste y la comisión.
    .a = Mi dinero está ahí: tengo que pagar
    .b = ¿Y si pago un poco menos, no basta?
    .c = No pago más y guardo los registros
    .why = Cuanto más has pagado, más cuesta parar, y con eso cuentan. Otro pago solo trae otro motivo para pagar.
scene-brushing-6 = ¡No se te ocurra llamar a la policía! Si denuncias, el sistema lo confisca todo y yo tampoco podré ayudarte.
    .a = Entonces espero un poco, a ver
    .b = Paro ahora mismo y llamo al 110
    .why = Te lo prohíben porque denunciar sirve. Cuanto antes lo sepan la policía y el banco, más posible es detener el dinero.

## customer_service

scenario-customer_service =
    Los reembolsos se hacen solo dentro del pedido original. Abre tú la app oficial y pregunta ahí; no te fíes de quien llama.
    No des códigos de verificación a nadie ni compartas la pantalla.
    Si ya enviaste dinero: deja de compartir enseguida, habla con tu banco y llama al 110. Si tienes dudas, llama al 96110.
    .title = Falso reembolso
    .setting = Hace unos días compraste algo en línea. Te llama alguien que dice ser de atención al cliente de la plataforma.

scene-customer_service-1 = Buenas tardes. La batería portátil que compró tiene un defecto y le pagamos el triple. Su pedido y su dirección son estos, ¿verdad?
    .a = Sí, correcto. ¿Cómo lo cobro?
    .b = Yo pregunto en la app oficial
    .why = Los pedidos y las direcciones se filtran y se venden. Que sepa tus datos no significa que sea atención al cliente.
scene-customer_service-2a = Esto no se paga por la plataforma. Agregue, por favor, a nuestro agente de reclamaciones; él le guía paso a paso.
    .a = Los reembolsos, solo en mi pedido
    .b = De acuerdo, páseme su contacto
    .why = Fuera de la plataforma, esta no puede protegerte ni investigar. La atención al cliente de verdad no lleva un reembolso a otra app.
scene-customer_service-2b = El canal oficial cierra hoy: después no hay compensación y baja su puntuación de crédito. Yo se lo tramito por la vía rápida.
    .a = Entonces por la vía rápida, por favor
    .b = Aunque cierre, solo por la vía oficial
    .why = “Cierra hoy” es para que no compruebes. Una compensación de verdad no se escapa, y tu puntuación no depende de ellos.
scene-customer_service-3 = (Supón que no colgaste.) Para verificar su identidad, abra una app de reuniones y pulse “compartir pantalla”, así veo lo que hace.
    .a = La comparto, así él está tranquilo
    .b = No comparto la pantalla y cuelgo
    .c = La comparto solo un momentito
    .why = En cuanto compartes, ve tus contraseñas, tu saldo y tus códigos. Un momento basta.
scene-customer_service-4a = Muy bien. Le llegará un SMS con 6 cifras: es el código de compensación. Solo tiene que leérmelo.
    .a = De acuerdo, le leo el código entero
    .b = No lo leo y dejo de compartir ya
    .why = No existe el “código de compensación”: es el de un pago o de un cambio de contraseña. Darlo es pulsar “confirmar” por ellos.
scene-customer_service-4b = Si no colabora, el “seguro del millón” que se le activó por error le cobrará dos mil yuanes al mes. ¿Se lo cancelo?
    .a = ¡Sí, cancélelo rápido, por favor!
    .b = Miro yo en la app si está activado
    .why = Primero inventan un cobro que asusta y luego ofrecen cancelarlo. Esos servicios son gratis y no cobran nada por sí solos.
scene-customer_service-5 = (Supón que le hiciste caso.) El sistema le devolvió cinco mil yuanes de más. Devuélvalos a esta cuenta o será apropiación indebida.
    .a = Los devuelvo enseguida, sin falta
    .b = Miro mi saldo y pregunto al banco
    .why = Los SMS y las páginas de reembolso se falsifican, y a veces es un préstamo pedido a tu nombre. Un error real lo arreglan la plataforma y el banco.
scene-customer_service-6 = Es un procedimiento interno. Si el banco le llama y pregunta, diga que es una transferencia a un familiar.
    .a = Quien me hace mentir al banco es estafador
    .b = De acuerdo, diré que es para un familiar mío
    .why = Cuando el banco pregunta, te está protegiendo. Quien te enseña a mentir al banco o a la policía es, sin duda, un estafador.

## police

scenario-police =
    La policía no tramita casos por teléfono, no existen las “cuentas seguras” y ninguna orden de detención se muestra en línea.
    Cuelga, llama tú al 110 para comprobarlo y cuéntaselo a tu tutor y a tu familia.
    Si llama el 96110, contesta siempre. Si ya enviaste dinero: llama enseguida al 110 y habla con tu banco.
    .title = Falsa policía
    .setting = Llama un número desconocido. Quien habla dice ser policía de otra ciudad.

scene-police-1 = Le llamo de la oficina de seguridad pública. Una tarjeta SIM a su nombre está enviando SMS de estafa. Debe colaborar con la investigación.
    .a = ¡No fui yo! ¿Cómo debo colaborar?
    .b = Cuelgo y llamo yo al 110
    .c = Dígame su número de placa
    .why = Nombran a la policía al empezar para que no te atrevas a dudar. La placa y el número que llama se inventan; solo llamar tú al 110 es comprobarlo.
scene-police-2a = Su nombre, su universidad y su número de identidad son estos, ¿verdad? Alguien debe de estar usándolos. Yo le ayudo a demostrar su inocencia.
    .a = Todo es correcto: ayúdeme, por favor
    .b = Eso se filtra: no prueba que sea policía
    .why = Primero recitan tus datos y luego fingen estar de tu lado, para que confíes. Esos datos se compran en internet.
scene-police-2b = (Supón que aún no colgaste.) ¡No cuelgue! Colgar es negarse a colaborar, ¡y hoy mismo figurará usted como prófugo!
    .a = Entonces no cuelgo y le escucho
    .b = La policía no hace esto: cuelgo
    .why = Quien tiene miedo solo obedece. La policía de verdad viene en persona o con documentos oficiales, y no amenaza por teléfono.
scene-police-3 = El caso es secreto. Prohibido contarlo a profesores, compañeros o familia. Busque una habitación vacía y llámeme desde ahí.
    .a = Busco una habitación vacía
    .b = Voy ahora mismo a mi tutor
    .why = Si te apartan de los demás, nadie puede avisarte. Cuanto más te piden callar, más debes hablar.
scene-police-4a = Active el vídeo. Mire: voy de uniforme, y esta es la orden de detención contra usted.
    .a = En línea no se muestra: es falsa
    .b = He visto la orden y me la creo
    .why = Uniforme, placa, orden y pared del fondo son puro decorado, y hasta la cara del vídeo se falsifica. Los documentos reales no llegan por internet.
scene-police-4b = Si lo cuenta a otros, revela un secreto, y su familia también se verá implicada.
    .a = Entonces me callo y no se lo cuento a nadie
    .b = Por el bien de mi familia, se lo cuento
    .why = Te asustan con tu familia porque tu familia podría frenarte. En cuanto se lo cuentas, la estafa suele acabar ahí.
scene-police-5 = (Supón que le creíste.) Para demostrar que su dinero es limpio, transfiéralo todo a la “cuenta segura”. Se le devolverá tras la comprobación.
    .a = Para limpiar mi nombre, lo envío
    .b = No existe la “cuenta segura”: no envío
    .c = Primero envío la mitad, a ver
    .why = No existe ninguna “cuenta segura”. Si por una investigación hay que congelar dinero, se congela donde está; nadie te pide enviarlo.
scene-police-6 = Si el banco pregunta, diga que es para el alquiler. Y si llama la línea antifraude 96110, no conteste.
    .a = De acuerdo, diré que es para el alquiler
    .b = Contesto al 96110 y aviso a la policía
    .why = Temen al 96110 porque ahí está la policía antifraude de verdad. Quien te enseña a mentir es, sin duda, un estafador.

## loan_credit

scenario-loan_credit =
    No existe eso de “cancelar la cuenta de préstamo de estudiante”, y nadie puede cambiar ni borrar un historial de crédito.
    Para ver el tuyo, acude tú al Centro de Referencia Crediticia del Banco Popular de China o a una oficina bancaria.
    Lo que pides prestado y envías sigue siendo deuda tuya. Si ya lo enviaste: para, llama al 110 y habla con tu banco y con quien te prestó.
    .title = Cancelar un préstamo
    .setting = Te llama alguien que dice ser “agente de cancelaciones” de una plataforma de préstamos.

scene-loan_credit-1 = Como estudiante, usted abrió una cuenta de préstamo. Según la nueva norma hay que cancelarla o se dañará su historial de crédito.
    .a = ¿Y qué hago para cancelarla?
    .b = Mi historial lo consulto yo
    .why = El historial de crédito asusta porque a todos les importa y pocos lo conocen bien. Una cuenta sin deuda no daña el tuyo.
scene-loan_credit-2a = Aquí tiene mi credencial y el documento oficial del regulador. Le he enviado las dos cosas.
    .a = Hay un documento, así que será verdad
    .b = Un documento se falsifica: no lo creo
    .why = Una credencial o un documento oficial se hacen en minutos con un editor de imágenes. Y el regulador no envía documentos a particulares.
scene-loan_credit-2b = Tengo su universidad, su carrera y las últimas cifras de su documento. Soy de la plataforma, de verdad.
    .a = Eso se filtra: no prueba nada
    .b = Todo es cierto: haré lo que diga
    .why = Que acierte solo muestra que tus datos se filtraron, no que sea de la plataforma.
scene-loan_credit-3 = (Supón que no colgaste.) Descargue una app de reuniones y comparta su pantalla; yo le guío para dejar a cero sus límites de crédito.
    .a = La descargo y sigo sus pasos
    .b = No comparto nada y cuelgo
    .why = En cuanto compartes, ve cuánto puedes pedir prestado y cada código que te llega.
scene-loan_credit-4a = Pida en cada plataforma todo lo que le presten y envíelo a nuestra “cuenta de liquidación”. Su límite queda a cero y el dinero le vuelve.
    .a = Lo pido y lo envío como él dice
    .b = Sería una deuda mía: no lo pido
    .why = La “cuenta de liquidación” es de los estafadores. El dinero desaparece y los préstamos los tienes que devolver tú.
scene-loan_credit-4b = Si no se hace hoy, mañana entra en la lista negra, ¡y peligran su posgrado y su trabajo!
    .a = Entonces lo hago ahora mismo
    .b = Nadie cambia así un historial: no
    .c = ¿No podría darme un día más?
    .why = El plazo es para que no tengas tiempo de preguntar. Nadie cambia un historial con una llamada, ni hoy ni mañana.
scene-loan_credit-5 = (Supón que lo enviaste.) Solo falta una última tarifa de verificación de tres mil yuanes, y enseguida se lo devolvemos todo.
    .a = Paro, guardo los registros y aviso al banco
    .b = Ya que he llegado hasta aquí, también la pago
    .c = Se lo pido prestado a mi compañero y lo envío
    .why = “La última” nunca es la última. Cuanto antes pares, menos pierdes, y tu compañero tampoco debería perder dinero.
scene-loan_credit-6 = El reembolso tarda dos días. Mientras tanto no se lo diga a nadie ni denuncie, o quedará anulado.
    .a = Entonces espero esos dos días
    .b = Llamo ahora mismo al 110
    .why = Dos días es lo que necesitan para mover el dinero. Denuncia pronto: hasta unos minutos cuentan.

## acquaintance

scenario-acquaintance =
    Si alguien te pide en línea dinero prestado, un pago en su nombre o una cuota, llama antes a su número de siempre o pregúntale en persona. Si no lo localizas, no pagues.
    Lo que cobra la clase está en un aviso oficial, y debe ir a una cuenta de la universidad.
    Si ya pagaste: llama al 110, habla con tu banco y avisa a tu clase. Si tienes dudas, llama al 96110.
    .title = Falso amigo o profesor
    .setting = Te escribe tu amigo Xiao Lin. La foto y el nombre son los suyos.

scene-acquaintance-1 = ¿Estás ahí? Se me rompió el teléfono y solo puedo escribir desde aquí. Es urgente, ¿me echas una mano?
    .a = Sí, aquí estoy, ¿qué pasa?
    .b = Te llamo a tu número de siempre
    .why = Las cuentas se roban, y cualquiera copia una foto y un nombre. El teléfono “roto” es para que no puedas comprobarlo.
scene-acquaintance-2a = Mi madre está en el hospital, piden un depósito y mi tarjeta llegó al límite. Préstame tres mil yuanes, esta noche te los devuelvo.
    .a = Es una urgencia: dame la cuenta
    .b = Antes, una palabra por voz o vídeo
    .why = En una urgencia se olvida comprobar. Es medio minuto, y un amigo de verdad no se molestará.
scene-acquaintance-2b = En la sala no puedo contestar llamadas. Hablemos por aquí, escribiendo.
    .a = Bueno, hablamos por aquí
    .b = Si no te localizo, no pago
    .why = Solo escribe porque su voz lo delataría.
scene-acquaintance-3 = (Supón que dudas.) Mira, ya te transferí tres mil yuanes: aquí está el recibo, llegan mañana. Págale tú ahora al hospital, por favor.
    .a = Hay un recibo, así que pago yo antes
    .b = Hasta que no llegue, no pago nada
    .why = Los recibos se falsifican, y una transferencia que “llega mañana” se puede anular. Solo cuenta el dinero que ves en tu cuenta del banco.
scene-acquaintance-4a = El hospital dice que faltan dos mil para poder operar. ¡Ayúdame solo una vez más!
    .a = Paro: busco antes a él o a su familia
    .b = Ya que ayudo, ayudo del todo: pago
    .why = Después de pagar una vez cuesta más decir que no. Que siempre falte un poco: así es una estafa.
scene-acquaintance-4b = Mi madre está esperando la operación, ¿y no te fías de mí? ¿Qué clase de amistad es esta?
    .a = Perdona, te lo envío ahora mismo
    .b = Un amigo entiende que lo compruebe
    .why = Si sientes que eres cruel, ya no te preguntas si es verdad. Comprobar antes es lo que hace un buen amigo.
scene-acquaintance-5 = (Un día después te agrega alguien con la foto de tu tutor.) Soy tu tutor. El profesor pide ya la cuota de los materiales. Adelanta novecientos yuanes por la clase y esta tarde te doy la factura.
    .a = Lo pide un profesor: lo adelanto yo
    .b = Llamo a su número de siempre o voy a verlo
    .c = Le pregunto su nombre; si acierta, pago
    .why = Cuesta decir que no a un profesor, y por eso los estafadores se hacen pasar por uno. Un nombre se encuentra fácil: acertarlo no prueba nada.
scene-acquaintance-6 = Estoy en una reunión y no puedo contestar. No lo comentes todavía en el grupo de clase.
    .a = De acuerdo, todavía no lo comento ahí
    .b = Aviso al tutor de verdad y al grupo
    .why = Si se dice en el grupo, el profesor de verdad lo desmiente: por eso te piden callar. Un aviso tuyo puede salvar a varias personas.

## game

scenario-game =
    Compra y vende cuentas y objetos solo por las vías oficiales del juego, y no abras enlaces que te envíe la otra parte.
    Si hay que pagar un depósito o un desbloqueo antes de retirar, es una estafa. Los códigos y el escaneo facial no se dan a nadie.
    Si ya pagaste: para, cambia la contraseña, guarda los registros y llama al 110. Si tienes dudas, llama al 96110.
    .title = Vender una cuenta
    .setting = Quieres vender una cuenta de un juego y te contacta un “comprador”.

scene-game-1 = ¡Qué buena cuenta! Te pago el doble que cualquiera, pero la necesito hoy. ¿Trato hecho?
    .a = Trato hecho, ¿cómo me pagas?
    .b = Sí, solo en la plataforma oficial
    .why = Un precio demasiado bueno te hace temer perderlo, y después aceptas todo lo demás.
scene-game-2a = Usemos esta web de compraventa, cobra poca comisión. Te mandé el enlace: te registras y la publicas.
    .a = Abro el enlace y me registro
    .b = No abro enlaces de fuera
    .why = La web es suya: el saldo y la atención al cliente son falsos.
scene-game-2b = La plataforma oficial es lentísima. Mira las capturas de mis ventas: llevo años jugando y nunca he engañado a nadie.
    .a = Eso se falsifica: por la vía oficial
    .b = Está bien, lo hacemos como tú dices
    .why = Las capturas y las valoraciones se inventan. A un comprador de verdad no le importa esperar un poco.
scene-game-3 = (Supón que usaste su web.) Ya pagué. Mira, en la web el dinero ya está en tu cuenta.
    .a = Veo el saldo y voy a retirarlo
    .b = Cuenta cuando llegue a mi banco
    .why = Una web puede mostrar el número que quiera. Lo que no está en tu cuenta del banco no se ha pagado.
scene-game-4a = Atención al cliente de la web: su número de tarjeta es erróneo y la cuenta está bloqueada. Pague un depósito de ochocientos yuanes para retirar; también se le devuelve.
    .a = Lo pago: total, me lo devuelven
    .b = Pagar para retirar es una estafa
    .c = Pago primero solo la mitad
    .why = El número de tarjeta lo cambiaron ellos. Tras el depósito viene un desbloqueo, luego una verificación, una cosa tras otra.
scene-game-4b = ¡Ya te pagué! Si no me das la cuenta, te denuncio en tu universidad por estafa.
    .a = Para no tener líos, primero se la entrego
    .b = Sin dinero no hay cuenta: no me asusto
    .why = Se hace la víctima para asustarte y que cedas. No ha llegado ningún dinero y no has hecho nada malo.
scene-game-5 = Para pasar la cuenta a mi teléfono necesito el código de 6 cifras que te acaba de llegar.
    .a = Le doy el código entero
    .b = El código no se lo doy a nadie
    .c = Le doy solo las 3 primeras cifras
    .why = Con el código se quedan con la cuenta y quizá con tu dinero. Si das la mitad, te pedirán la otra mitad.
scene-game-6 = Perdona, fue un malentendido. Haz el escaneo facial que pide la web y te pago el doble.
    .a = Un escaneo facial no tiene importancia
    .b = Paro, cambio la clave y llamo al 110
    .why = Otro anzuelo, por una última cosa. Con tu cara pueden pedir préstamos y cambiar contraseñas: guárdala como un código.
