### What can be said of a case without free text: a whole sentence of each value, and its name on a button.

## Where the fraudster meets the victim.

channel-phone = El estafador llama por teléfono.
    .name = Teléfono
channel-sms = El estafador envía un mensaje de texto.
    .name = Mensaje de texto
channel-wechat = El estafador te escribe por WeChat.
    .name = Por WeChat
channel-qq = El estafador te escribe por QQ.
    .name = Por QQ
channel-video = El estafador te encuentra en una app de vídeos o de directos.
    .name = Vídeos, directos
channel-dating = El estafador te conoce en una app de citas o de chat.
    .name = App de citas
channel-game = El estafador te encuentra en un juego en línea.
    .name = Juego en línea
channel-market = El estafador te encuentra en una plataforma de compras o de segunda mano.
    .name = Plataforma de compras
channel-website = Una página web o un anuncio te lleva hasta el estafador.
    .name = Página web, anuncio
channel-email = El estafador envía un correo electrónico.
    .name = Correo electrónico
channel-poster = El estafador imprime un código QR en carteles, paquetes o folletos.
    .name = Código QR impreso
channel-person = El estafador se te acerca en persona.
    .name = En persona

## What the victim is asked for.

ask-transfer = Quieren que hagas una transferencia.
    .name = Transferencia
ask-fee = Quieren que pagues antes una tarifa, un depósito o una recarga.
    .name = Pagar primero
ask-code = Quieren tu código de verificación.
    .name = Código
ask-password = Quieren tu cuenta y tu contraseña.
    .name = Contraseña
ask-screen = Quieren que compartas tu pantalla.
    .name = Compartir pantalla
ask-app = Quieren que instales una app que no está en ninguna tienda de apps.
    .name = Instalar una app
ask-lend = Quieren que les prestes tu tarjeta bancaria, tu SIM o una cuenta.
    .name = Prestar tarjetas
ask-documents = Quieren documentos, fotos o vídeos tuyos.
    .name = Documentos, fotos

## How the money went.

payment-bank = El dinero salió por transferencia bancaria.
    .name = Transferencia bancaria
payment-wallet = El dinero salió por WeChat o Alipay.
    .name = WeChat o Alipay
payment-qr = El dinero salió al escanear un código QR.
    .name = Código escaneado
payment-cash = Se entregó o se envió efectivo u oro.
    .name = Efectivo, oro
payment-gift_card = Se dieron los números y claves de tarjetas de regalo.
    .name = Tarjetas de regalo
payment-crypto = El dinero salió en moneda virtual.
    .name = Moneda virtual
payment-loan = El dinero se pidió prestado en línea y después se envió.
    .name = Préstamo en línea
payment-nothing = Esta vez no se pagó nada.
    .name = Nada pagado

## How much was lost.

amount-under_3k = La pérdida es de menos de 3000 yuanes.
    .name = Menos de 3000 yuanes
amount-under_10k = La pérdida está entre 3000 y 10000 yuanes.
    .name = De 3000 a 10000 yuanes
amount-under_30k = La pérdida está entre 10000 y 30000 yuanes.
    .name = De 10000 a 30000 yuanes
amount-under_100k = La pérdida está entre 30000 y 100000 yuanes.
    .name = De 30000 a 100000 yuanes
amount-over_100k = La pérdida es de 100000 yuanes o más.
    .name = 100000 yuanes o más

## Signs by which the fraud can be told.

flag-safe_account = Quieren tu dinero en una “cuenta segura”. Ninguna autoridad de verdad tiene una.
    .name = “Cuenta segura”
flag-secrecy = Te prohíben contárselo a tu familia, a tus profesores o a tus amigos.
    .name = Guardar secreto
flag-hurry = Te meten prisa para que actúes ya y no te dan tiempo para pensar.
    .name = Mucha prisa
flag-alone = No te dejan colgar, o exigen que nadie esté contigo.
    .name = No colgar, sin compañía
flag-advance_fee = Quieren que pagues primero, antes del empleo, el préstamo o el premio.
    .name = Pagar para recibir
flag-bait = Primero devuelven sumas pequeñas y luego quieren sumas grandes.
    .name = Pequeño anzuelo
flag-unfreezing = Para dejarte retirar tu dinero, exigen antes otra “tarifa” o “depósito”.
    .name = Pagar para retirar
flag-screen = Te piden compartir la pantalla o dejar que controlen tu teléfono.
    .name = Pantalla compartida
flag-code = Te piden el código que llegó por mensaje de texto.
    .name = Piden el código
flag-unknown_app = Un enlace o un código QR instala una app que nadie conoce.
    .name = App desconocida
flag-off_platform = Te piden salir de la plataforma y pagar en privado.
    .name = Fuera de plataforma
flag-foreign_number = La llamada viene del extranjero o de un número desconocido.
    .name = Número extranjero
flag-fake_papers = Te muestran una “orden de detención” o una “placa” en un chat.
    .name = Papeles falsos
flag-knows_you = Saben tu nombre, tu número de identidad o tus pedidos.
    .name = Sabe datos tuyos
flag-sure_gain = Prometen ganancias seguras o información privilegiada.
    .name = Ganancia segura
flag-too_cheap = El precio es mucho más bajo que en otros sitios.
    .name = Demasiado barato
flag-easy_money = Prometen mucho dinero por poco trabajo.
    .name = Dinero fácil
flag-borrow = Te dicen que pidas un préstamo en línea y envíes el dinero.
    .name = Pedir un préstamo
flag-credit_threat = Dicen que, si te niegas, lo sufrirá tu historial de crédito o tu cuenta.
    .name = Amenaza de crédito
flag-loan_account = Se ofrecen a “cerrar tu préstamo de estudiante”.
    .name = “Cerrar el préstamo”
flag-lend_cards = Quieren tu tarjeta bancaria, SIM o cuenta: prestada, alquilada o vendida.
    .name = Prestar tarjetas
flag-messenger = Te piden sacar efectivo u oro y dárselo a alguien que vendrá.
    .name = Recogen efectivo
flag-gift_cards = Te piden comprar tarjetas de regalo y decirles los números y claves.
    .name = Tarjetas de regalo
flag-new_friend = Alguien a quien nunca has visto en persona empieza a hablar de dinero.
    .name = Nunca en persona
flag-intimate = Te invitan a desnudarte en vídeo o quieren imágenes íntimas.
    .name = Vídeo íntimo
flag-fake_voice = Suena o se ve como alguien que conoces, pero no te deja devolver la llamada.
    .name = Voz o cara falsa
flag-new_number = Alguien dice ser una persona que conoces, con un número nuevo.
    .name = Número nuevo
flag-shills = En el grupo todos dicen que ganaron dinero. Son cómplices.
    .name = Grupo de cómplices
flag-private_payee = Dicen ser una institución, pero la cuenta es de un particular.
    .name = Cuenta de particular
flag-fake_page = Una página parece oficial y quiere tu cuenta y tu contraseña.
    .name = Página falsa

## What to do.

advice-stop = Detente ahora mismo y no pagues nada más.
    .name = No pagar más
advice-hang_up = Cuelga ahora mismo.
    .name = Colgar
advice-police = Si has pagado, llama enseguida al 110 y denúncialo.
    .name = Llamar al 110
advice-hotline = Si tienes dudas, llama al 96110 y pregunta.
    .name = Llamar al 96110
advice-bank = Llama enseguida a tu banco y pide que detenga el pago.
    .name = Llamar al banco
advice-evidence = Guarda los chats y los recibos, y no borres nada.
    .name = Guardar pruebas
advice-official = Busca tú el contacto oficial y compruébalo ahí; no uses el número que te dieron.
    .name = Vía oficial
advice-call_back = Llama primero a la persona real, o pregúntale cara a cara.
    .name = Llamar a la persona
advice-counsellor = Cuéntaselo a tu tutor. No hay nada de qué avergonzarse.
    .name = Hablar con el tutor
advice-passwords = Desconéctate de internet y cambia tus contraseñas en otro dispositivo.
    .name = Cambiar contraseñas
advice-remove = Desconéctate de internet y elimina la app que te hicieron instalar.
    .name = Eliminar la app
advice-lend_nothing = No prestes ni tarjetas ni cuentas. Si ya lo hiciste, bloquéalas enseguida.
    .name = No prestar nada

## Who the case is known from.

source-police = Fuente: la policía.
    .name = Policía
source-office = Fuente: la oficina de seguridad de la universidad.
    .name = Oficina de seguridad
source-report = Fuente: un estudiante o alguien del personal.
    .name = Estudiante o personal
