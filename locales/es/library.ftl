### The library of tips. One paragraph per kind of fraud: what to do and its name, then the tips.
### A tip is one or two short sentences, 240 characters at most. Never renumber: the record of what was shown uses these ids.

fraud-brushing = Detente ya y no pagues ni recargues nada más. Guarda los chats y los recibos, y llama al 110.
    .name = Tareas pagadas y pedidos falsos
tip-brushing-1 = Toda tarea de pedidos falsos o de “me gusta” que te haga pagar o recargar primero es una estafa.
tip-brushing-2 = Los pequeños pagos que recibes al principio son solo un anzuelo para que luego pongas más.
tip-brushing-3 = Si te dicen que debes “completar el lote” para poder retirar, no añadas nada y detente enseguida.
tip-brushing-4 = Hacer pedidos falsos es ilegal de por sí. No lo tomes como un trabajo y nunca metas a tus compañeros.
tip-brushing-5 = Los códigos QR de “regalo” y los grupos de sobres rojos suelen ser la entrada a las estafas de tareas.
tip-brushing-6 = “Operación errónea”, “tarea vencida”, “cuenta bloqueada”: son excusas para que sigas pagando.
tip-brushing-7 = Los “colegas” que presumen de ganancias pueden ser todos cómplices, y cada cobro que ves puede ser falso.
tip-brushing-8 = Un trabajo que paga por dar “me gusta” a vídeos o elogiar tiendas es, muy probablemente, una estafa de tareas.

fraud-investment = No envíes más dinero ni pagues por “desbloquear”. Guarda la dirección del sitio y los recibos, y llama al 110.
    .name = Falsas inversiones en línea
tip-investment-1 = “Información privilegiada”, “ganancia segura”: si oyes cualquiera de las dos, sal del grupo.
tip-investment-2 = Descarga apps de inversión solo de fuentes oficiales, y comprueba antes que la empresa tiene licencia.
tip-investment-3 = Poder retirar un poco no significa que puedas retirar mucho.
tip-investment-4 = Si antes de retirar debes pagar un depósito, un impuesto o un desbloqueo, es una estafa.
tip-investment-5 = Las capturas de ganancias se falsifican, y todos los demás del grupo pueden ser cómplices.
tip-investment-6 = Un “maestro” recomienda acciones y quiere el dinero en una cuenta personal: no lo envíes nunca.
tip-investment-7 = Un amigo en línea te enseña un “fallo” que da dinero: el fallo es falso; el dinero que pierdes, real.
tip-investment-8 = La criptomoneda enviada es muy difícil de recuperar. No la compres ni la muevas por indicación de un extraño.
tip-investment-9 = Tras una estafa, el “hacker” o “abogado” en línea que ofrece recuperar tu dinero suele ser una segunda estafa.

fraud-shopping = No pagues nada más. Guarda la página y los recibos, reclama a la plataforma y llama al 110.
    .name = Compras y servicios falsos
tip-shopping-1 = Si pagas fuera de la plataforma, la plataforma ya no puede protegerte.
tip-shopping-2 = Entradas, zapatillas limitadas, teléfonos baratos: comprueba primero que el vendedor sea un canal oficial.
tip-shopping-3 = ¿Te piden aranceles, activación o un depósito antes de la entrega? Deja de pagar.
tip-shopping-4 = Encargar trabajos académicos rompe las normas, y las ofertas suelen ser además estafas.
tip-shopping-5 = En ventas de segunda mano usa el pago protegido de la plataforma. No escanees el código de pago que te envíen.
tip-shopping-6 = Si el precio es absurdamente bajo, pregúntate primero: ¿qué gana el otro con esto?
tip-shopping-7 = “La plataforma cobra comisión; agrégame y sale más barato”: es una señal de peligro.
tip-shopping-8 = Compra entradas solo en plataformas oficiales. No te fíes de entradas “internas” ni de compras “garantizadas”.

fraud-customer_service = Cuelga, abre tú la página oficial de la tienda y compruébalo ahí.
    .name = Falsa atención al cliente
tip-customer_service-1 = Los reembolsos se hacen en la página oficial de la tienda original. No hace falta otra app.
tip-customer_service-2 = Cualquier “agente de atención al cliente” que quiera tu código de verificación o que compartas la pantalla es un estafador.
tip-customer_service-3 = “Desactiva el seguro del millón o te cobrarán” es un guion de estafa. Míralo tú en la app oficial.
tip-customer_service-4 = No escanees las tarjetas de rascar ni los códigos QR de “atención al cliente” que vengan en un paquete.
tip-customer_service-5 = Que sepan tu número de pedido no significa que sean la atención al cliente de verdad.
tip-customer_service-6 = Reembolso significa que la tienda te paga a ti. Nunca te hace pagar antes, y mucho menos pedir un préstamo.
tip-customer_service-7 = ¿Dicen que tu paquete se perdió y te compensarán? Mira primero el seguimiento en la app de compras.
tip-customer_service-8 = “Te dieron de alta por error y te cobrarán cada mes” es una estafa. Compruébalo tú en la app oficial.

fraud-loan_credit = No transfieras nada ni envíes más documentos. Habla con tu banco y llama al 110.
    .name = Falsos préstamos y crédito
tip-loan_credit-1 = Si antes de darte un préstamo te piden una tarifa, un depósito o “generar movimientos” en tu cuenta, es una estafa.
tip-loan_credit-2 = “Cierra tu préstamo de estudiante o sufrirá tu crédito” es una estafa: cuelga.
tip-loan_credit-3 = Ningún “agente” puede reparar un historial de crédito. Consúltalo solo por las vías oficiales del banco central.
tip-loan_credit-4 = ¿Te falta dinero? Pregunta primero en la oficina de ayudas de la universidad o en un banco con licencia.
tip-loan_credit-5 = No pidas préstamos para otros, ni des documentos o códigos a un “agente de préstamos”.
tip-loan_credit-6 = Anuncios de préstamos “sin aval, al instante, sin mirar tu crédito”: no los abras ni rellenes tus datos.
tip-loan_credit-7 = “Número de tarjeta erróneo, cuenta bloqueada, paga para desbloquear” es el viejo truco del préstamo falso.
tip-loan_credit-8 = Si te dicen que pidas un préstamo y les envíes el dinero para “vaciar tu límite de crédito”, es una estafa. Ni lo pidas ni lo envíes.

fraud-acquaintance = Llama a la persona real o habla con ella cara a cara antes de decidir nada.
    .name = Falso jefe, profesor o amigo
tip-acquaintance-1 = ¿Un profesor, jefe o compañero te pide dinero en línea? Llámalo primero o compruébalo en persona.
tip-acquaintance-2 = Las fotos y los nombres se copian. Comprueba aunque la foto te resulte conocida.
tip-acquaintance-3 = La voz y el vídeo pueden falsificarse con IA. Pregunta algo que solo ustedes dos sepan.
tip-acquaintance-4 = “Estoy en una reunión, págalo tú por ahora” es una frase típica.
tip-acquaintance-5 = Los pagos siguen su procedimiento. La prisa del “jefe” nunca sustituye a la comprobación.
tip-acquaintance-6 = ¿Un “jefe” te agrega de repente y habla de una transferencia? Llama primero al número del directorio.
tip-acquaintance-7 = ¿Un amigo te pide votar en un enlace o pasarle un código? Llámalo primero: pueden haberle robado la cuenta.
tip-acquaintance-8 = Acuerda con tu familia que, si alguien les dice que estás en apuros y necesitas dinero, ellos te llamen primero a ti y luego a tu tutor.

fraud-police = Cuelga y llama tú al 110, o ve a una comisaría.
    .name = Falsos policías o funcionarios
tip-police-1 = La policía y los tribunales no tienen “cuentas seguras” y nunca piden una transferencia para probar tu inocencia.
tip-police-2 = La policía no toma declaración ni envía órdenes de detención por QQ, WeChat o videollamada.
tip-police-3 = “No lo cuentes, quédate a solas, ve a un hotel”: quieren aislarte de quien puede ayudarte.
tip-police-4 = El número que llama puede falsificarse. Cuelga y llama tú al 110 para comprobarlo.
tip-police-5 = Cuanta más prisa te metan para transferir, más debes contárselo primero a un profesor o a tu familia.
tip-police-6 = La “orden de captura” o de “bloqueo de cuentas” que ves en pantalla es falsa. No tengas miedo: cuelga y llama al 110.
tip-police-7 = “Cortaremos tu línea”, “te investigan por blanqueo de dinero”: el “agente” al que te pasan es de la misma banda.
tip-police-8 = Un policía de verdad muestra su placa. Nunca pide códigos ni contraseñas del banco por teléfono.
tip-police-9 = Si llama el 96110, contesta: quizá alguien esté intentando estafarte a ti o a tu familia. El 96110 nunca pide transferencias ni códigos.

fraud-romance = Detén toda transferencia, guarda los chats, cuéntaselo a alguien de confianza y llama al 110.
    .name = Estafas de amor y amistad
tip-romance-1 = Si una “pareja” que nunca has visto en persona habla de dinero, detente.
tip-romance-2 = Fotos, publicaciones y vídeos pueden ser un montaje. Comprueba en persona o por conocidos.
tip-romance-3 = Pasar de los sentimientos a una plataforma de inversión es el paso clave de la estafa.
tip-romance-4 = No recibas, transfieras ni retires dinero, ni compres criptomonedas, por un amigo en línea.
tip-romance-5 = Que te engañen no es ninguna vergüenza. Cuanto antes lo cuentes, menos puedes perder.
tip-romance-6 = Por bien que vaya: a quien nunca has visto en persona no le envíes fotos íntimas, no le prestes dinero ni pagues por él.
tip-romance-7 = ¿Te piden un depósito, dinero para el viaje o regalos antes de conocerse? Lo más probable es que sea una estafa.

fraud-game = Deja de pagar, haz capturas del sitio y de las cuentas, y llama al 110.
    .name = Ventas falsas en juegos
tip-game-1 = Compra y vende cuentas y objetos solo en plataformas oficiales o con pago protegido.
tip-game-2 = Un sitio que quiere una tarifa de desbloqueo o un depósito antes de retirar es falso.
tip-game-3 = No abras el enlace de venta que te envíen. Busca tú el acceso oficial.
tip-game-4 = “Aspectos gratis” o “quitar límites” que acaban en escanear para pagar: no te lo creas.
tip-game-5 = Quienes venden recargas o niveles baratos a menudo te bloquean en cuanto pagas. Si compras, que sea con el pago protegido de la plataforma.
tip-game-6 = “Tarjeta errónea, dinero bloqueado, recarga otra vez para retirar”: no recargues.
tip-game-7 = Enlace de sorteo de un desconocido en un juego: no inicies sesión ni escribas tu contraseña.

fraud-ticket_change = Comprueba en la app oficial de la aerolínea o de 12306. No llames al número del mensaje.
    .name = Falsos cambios de vuelo o tren
tip-ticket_change-1 = Para cambios de vuelo o tren, fíate solo de la app oficial de la aerolínea o de 12306.
tip-ticket_change-2 = No llames al “servicio al cliente” del mensaje. Busca tú el número oficial.
tip-ticket_change-3 = Un reembolso nunca necesita una transferencia tuya ni que compartas la pantalla.
tip-ticket_change-4 = Que sepan tu vuelo solo muestra que pudo haber una filtración de datos.
tip-ticket_change-5 = Si se cancela un vuelo, el reembolso vuelve por donde pagaste. Nadie te pedirá escanear un código y pagar.
tip-ticket_change-6 = Compra billetes de tren en la app oficial 12306 o en la estación. No te fíes de billetes “internos” más caros.

fraud-school_fee = Pregunta directamente a tu tutor y paga solo en la plataforma que anunció la universidad.
    .name = Falsas tasas y grupos de nuevos
tip-school_fee-1 = Paga matrícula, residencia y libros solo en la plataforma que anunció la universidad.
tip-school_fee-2 = Comprueba que el grupo de estudiantes nuevos sea uno que anunció tu facultad. Nunca pongas ahí números de identidad ni de tarjeta.
tip-school_fee-3 = ¿Un “profesor” cobra de repente en el grupo? Pregunta primero en privado a tu tutor.
tip-school_fee-4 = Tarjetas, cursos o “servicios” vendidos en tu puerta: no pagues en el acto ni entregues documentos.
tip-school_fee-5 = Para inscripción, admisión y becas, fíate solo de la web de la universidad y de sus cuentas oficiales.
tip-school_fee-6 = “Paga un depósito para tu carné o tu habitación”: lee antes la guía de llegada en la web de la universidad.
tip-school_fee-7 = Antes de pagar con un QR o un recibo que venía con la carta de admisión, compáralo con la web de la universidad.

fraud-grant = No pagues nada, no des códigos y consulta con la oficina de ayudas al estudiante.
    .name = Falsas becas y subsidios
tip-grant-1 = Para recibir una beca nunca hay que pagar antes.
tip-grant-2 = ¿Te dicen que te espera una beca? Pregunta primero en la oficina de ayudas o a tu tutor.
tip-grant-3 = Nunca des códigos ni contraseñas a quien diga ser de la oficina de educación o de hacienda.
tip-grant-4 = Una “tarifa de activación de beca” o un “depósito” por correo electrónico también es una estafa.
tip-grant-5 = Ninguna ayuda requiere que uses un cajero automático ni que compartas la pantalla.
tip-grant-6 = “Plazas limitadas, paga antes los materiales” no es creíble. Los resultados son los que publica tu facultad.

fraud-job = Deja de pagar, guarda contrato y chats, e informa al servicio de empleo y a la policía (110).
    .name = Falsos empleos y cursos a crédito
tip-job-1 = ¿Te piden pagar un depósito, un uniforme o un curso antes de contratarte? Detente y comprueba.
tip-job-2 = Recomendaciones de pago y entrevistas “garantizadas” no son de fiar. Guíate por la web de la empresa y la de empleo de la universidad.
tip-job-3 = ¿Te dicen que pidas un préstamo para formarte y lo pagues con tu sueldo? Cuidado con los préstamos de formación.
tip-job-4 = Sueldo alto en el extranjero con vuelo y visado incluidos: comprueba la empresa y el visado antes de ir.
tip-job-5 = Ninguna entrevista necesita tu contraseña del banco, un código de verificación ni que compartas la pantalla.
tip-job-6 = ¿Teclear en casa por cientos de yuanes al día? Pregúntate primero quién pagaría eso y por qué.
tip-job-7 = Un empleador no puede quedarse con tu documento de identidad ni cobrarte un depósito.
tip-job-8 = Un trabajo de sacar efectivo o reenviar paquetes para una empresa puede convertirte en mensajero de estafadores.
tip-job-9 = Para trabajar fuera del campus hacen falta antes el permiso de la universidad y una anotación de inmigración. No te fíes de un intermediario que dice que “no hacen falta trámites”.

fraud-rental = No pagues todavía; comprueba los datos del propietario y de la vivienda.
    .name = Estafas de alquiler
tip-rental-1 = No pagues ningún depósito antes de ver la vivienda y comprobar quién es el propietario.
tip-rental-2 = ¿Mucho más barato que la zona? Pregúntate primero por qué.
tip-rental-3 = Quien cobra debe ser el propietario o la agencia que figura en el contrato.
tip-rental-4 = Guarda el contrato y los recibos, y escribe un concepto claro en cada transferencia.
tip-rental-5 = “Paga hoy o se pierde”: cuanta más prisa te metan, más motivo para no pagar.
tip-rental-6 = Antes de firmar un alquiler, comprueba que no esconda un préstamo a tu nombre.

fraud-sextortion = No pagues, no borres nada. Haz capturas, llama al 110 y pide a alguien de confianza que esté contigo.
    .name = Sextorsión
tip-sextortion-1 = Un desconocido te invita a un vídeo íntimo y a instalar una app: así empieza la extorsión.
tip-sextortion-2 = Las apps desconocidas pueden copiar tus contactos: recházalas antes de instalar.
tip-sextortion-3 = Aunque te amenacen, no pagues. Tras un pago suelen venir más exigencias.
tip-sextortion-4 = Guarda chats, cuentas y códigos de pago, haz capturas y denuncia a la policía.
tip-sextortion-5 = Eres la víctima: habla con el centro de apoyo psicológico del campus o llama al 12356.
tip-sextortion-6 = No te quedes a solas con las amenazas. Llama a tu tutor, a seguridad del campus o al 110: te ayudarán.
tip-sextortion-7 = El “hacker” en línea que ofrece borrar el vídeo también es un estafador. No pagues por segunda vez.

fraud-screen_share = Sal y desconéctate de internet ya. Desde otro dispositivo, cambia tus contraseñas y llama a tu banco.
    .name = Pantalla y control remoto
tip-screen_share-1 = Mientras compartes la pantalla, el otro puede ver tus contraseñas y códigos.
tip-screen_share-2 = ¿La “atención al cliente” o un “policía” quiere que compartas la pantalla o instales un programa remoto? Sal enseguida.
tip-screen_share-3 = ¿Ya compartes la pantalla? Desconéctate de internet o apaga el dispositivo, y luego llama al banco desde otro.
tip-screen_share-4 = Un código de verificación es una llave: no se lo des a nadie.
tip-screen_share-5 = Ningún banco, policía o servicio de atención al cliente te pedirá compartir la pantalla para “comprobar una cuenta”.
tip-screen_share-6 = ¿Un desconocido te dice que instales un programa de “reuniones” o de “seguridad”? Recházalo antes de instalar.
tip-screen_share-7 = Si el mensaje del código dice “no lo compartas”, eso incluye a la “atención al cliente” y a la “policía”.

fraud-card_lending = Niégate. Si ya entregaste una tarjeta, bloquéala enseguida y explícaselo tú a la policía.
    .name = Prestar tarjetas, mover dinero
tip-card_lending-1 = Alquilar, prestar o vender tarjetas bancarias, SIM o cuentas está prohibido por la ley.
tip-card_lending-2 = Recibir, mover o retirar dinero por una comisión puede ser un delito.
tip-card_lending-3 = Antes de graduarte o salir de China, cancela las tarjetas que ya no uses. No las regales ni las vendas.
tip-card_lending-4 = No verifiques identidades, registres cuentas ni escanees tu cara para otros.
tip-card_lending-5 = Cobrar por desviar llamadas a través de tus teléfonos puede ser ayudar a estafadores.
tip-card_lending-6 = Vender una tarjeta por unos cientos de yuanes puede traer restricciones de crédito, multas o incluso una condena penal.
tip-card_lending-7 = “Déjame recibir un dinero por tu WeChat”: di que no. Las cuentas de pago tampoco se prestan.
tip-card_lending-8 = ¿Temes que hayan abierto tarjetas SIM a tu nombre? Consulta el servicio oficial Yizheng Tongcha (一证通查).

fraud-embassy_visa = Cuelga y compruébalo con la oficina de estudiantes internacionales, en el número de la web de la embajada o en el 12367.
    .name = Falsa embajada o visado
tip-embassy_visa-1 = ¿Piden por teléfono una transferencia a un particular para arreglar tu visado? Trátalo como un fraude.
tip-embassy_visa-2 = Dudas de visado y residencia: oficina de estudiantes internacionales o 12367 (chino e inglés).
tip-embassy_visa-3 = No envíes a desconocidos tu pasaporte, tu permiso de residencia ni tu cuenta de la universidad.
tip-embassy_visa-4 = ¿Un aviso en chino que no puedes leer? Enséñalo a un profesor o compañero antes de decidir si pagas.
tip-embassy_visa-5 = Si dudas, busca el número en la web oficial y llama tú.
tip-embassy_visa-6 = Una embajada no te llama para pedir una transferencia ni te “pasa” con la policía.
tip-embassy_visa-7 = Las tasas de visado y residencia se pagan solo en la ventanilla de inmigración o en su plataforma oficial, nunca a un particular.
tip-embassy_visa-8 = ¿Un intermediario “garantiza” aprobar un examen o prorrogar el visado? Pregunta a la oficina de estudiantes internacionales antes de pagar.

fraud-forex_tuition = Detén la operación, guarda los registros y consulta a tu banco y a la universidad.
    .name = Divisas y matrícula por terceros
tip-forex_tuition-1 = Cambia dinero en un banco. Un trato privado puede traerte dinero robado y una tarjeta bloqueada.
tip-forex_tuition-2 = “Pagar la matrícula con descuento” no es de fiar. Págala tú en la cuenta que publicó la universidad.
tip-forex_tuition-3 = Si alguien envía dinero a tu tarjeta y te pide pasarlo, niégate y avisa a la universidad.
tip-forex_tuition-4 = Cuanto mejor sea el tipo de cambio en un grupo, más cuidado debes tener.
tip-forex_tuition-5 = No prestes tu tarjeta bancaria a compatriotas para recibir o cambiar dinero, ni aunque te los presente un amigo.

fraud-phishing = No escribas nada; entra por la web oficial. Si ya lo hiciste, cambia tu contraseña ahora.
    .name = Enlaces, correos y QR falsos
tip-phishing-1 = ¿Un correo o mensaje pide tu cuenta del campus? Comprueba primero por la web oficial.
tip-phishing-2 = Una página que pide número de tarjeta, de identidad y código de verificación: ciérrala enseguida.
tip-phishing-3 = 12381 es el mensaje de texto oficial de alerta. No lleva enlaces y no hace falta responder.
tip-phishing-4 = Instala la app del Centro Nacional Antifraude (国家反诈中心) desde la tienda de apps propia de tu teléfono.
tip-phishing-5 = No escanees códigos QR desconocidos. Si ya lo hiciste, no pagues ni rellenes nada.
tip-phishing-6 = “Tu seguro venció”, “tu tarjeta de peaje está suspendida”: no abras el enlace, mira en la app oficial.
tip-phishing-7 = ¿Un correo o archivo sobre un “subsidio salarial” o una “devolución de impuestos”? Pregunta primero en la oficina de finanzas.
tip-phishing-8 = Con Wi-Fi público, no entres en tu banco ni pagues.
tip-phishing-9 = Un enlace corto oculta la dirección real. Si es para iniciar sesión o pagar, no lo abras.

## Tips of fixed days

tip-day-launch = Hoy empieza la campaña antifraude. Recuerda: no abras enlaces desconocidos, no des códigos y comprueba antes de transferir.
tip-day-qingming = ¿Viajas por Qingming? Los cambios, solo en la app oficial de la aerolínea o de 12306; no llames al número del mensaje.
tip-day-security = Hoy es el Día de la Educación en Seguridad Nacional: no alquiles ni prestes SIM, tarjetas bancarias o cuentas, ni recojas información para desconocidos.
tip-day-labour = ¿Viajas en estos días de fiesta? Reserva, cambia y pide reembolsos solo en plataformas oficiales, y no escanees códigos QR desconocidos.
tip-day-economic = Hoy es el día contra los delitos económicos. Una inversión “que no puede perder” es una estafa.
tip-day-june = Junio es el mes nacional antifraude. Haz hoy una cosa: instala la app del Centro Nacional Antifraude (国家反诈中心) desde la tienda de apps propia de tu teléfono.
tip-day-sale = En las rebajas del 618, si te llaman por un reembolso, una compensación o un premio, cuelga y comprueba en la plataforma original.
tip-day-graduation = Fin de carrera: no pagues nada antes de que te contraten, ve la vivienda antes de alquilar y cancela las tarjetas y SIM que ya no uses.
tip-day-closing = Hoy acaban los consejos diarios; sigue con cuidado. Llamada sospechosa: cuelga. Policía: 110. Antifraude: 96110. También ayudan tu tutor y seguridad.
