### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>Hola, soy Wuzha, el asistente antifraude de la universidad</b>
    Publico consejos antifraude en los grupos de clase. Responsable: { $office }. Nunca pido dinero, códigos de verificación ni contraseñas.
    ¿Te han estafado, o tienes dudas? Primero detén toda transferencia. Policía: 110. Línea antifraude: 96110.
    Envía /help para ver qué sé hacer, /language para cambiar de idioma.

help-student = <b>Qué sé hacer</b>
help-staff = <b>Comandos de tu rol</b>
help-command = /{ $name }: { $about }
help-roster = Para actualizar la lista de tus clases, envíamela en privado como archivo (.xlsx o .csv). Primero la comparo; nada cambia hasta que tú lo digas.
help-emergency = ¿Te han estafado, o tienes dudas? Primero detén toda transferencia. Policía: 110. Línea antifraude: 96110.

# $office: who runs the bot; $contact: where to ask, correct and have things deleted; the rest are days.
help-privacy =
    <b>Privacidad</b>
    Responsable: { $office }.

    Qué guardo: el número de tu cuenta, el idioma que elegiste y el de tu app, qué fichas pulsaste y cuándo, lo que respondiste en tests, preguntas rápidas, concursos, muestras y el curso breve, lo que elegiste en simulacros, si firmaste el compromiso, tus roles, tus horas de silencio, lo que hiciste con tareas del plan, si tienes suscripción, y si pediste ayuda o aceptaste apoyo. Tras vincularte, también quién eres en la lista y lo que dijiste cuando cambió tu clase.
    Qué hay en la lista: la clase, el número en la clase, el primer signo o las iniciales del nombre, categorías e idioma. Los números de estudiante se guardan solo en forma cifrada.
    Qué no guardo: lo que se escribe en los grupos, nombres completos, números de teléfono, de identidad o de tarjeta bancaria. Lo que me escribes en privado se borra una vez tratado; si algo falla, queda { $set_aside } días como máximo.
    Por cuántos días: pulsaciones y respuestas del test { $taps }, textos de mis mensajes { $texts }, vinculaciones anteriores { $history }, roles terminados { $roles }, peticiones de ayuda y apoyo { $support }. Lo vencido se elimina cada noche.
    Casos de estafa: se registran sin nombres. Los importes exactos y las notas están sellados, solo los abre el policía, cada consulta queda anotada, y { $cases } días después de cerrarse un caso ya nadie puede abrirlos.
    Quién puede verlo: en los grupos no se dice quién eres ni quién pulsó. Lo que respondiste en tests, preguntas rápidas, concursos, muestras y el curso breve, y lo que elegiste en simulacros, solo lo ves tú, salvo en una encuesta pública, que lo dice. De una petición de ayuda, quienes están de guardia saben solo lo que viste antes; del apoyo, solo quien te lo da. El personal ve solo números de clase, nombres abreviados y totales.

    Qué puedes hacer: /me muestra lo que sé de ti, /mydata te lo da todo, /rebind corrige un error, /unsubscribe termina los consejos en privado, /forget hace que te olvide. ¿Preguntas? Contacto: { $contact }.

# One phrase for each command, without a full stop. They stand in the list of commands.
command-start =
    .command = empezar aquí y ver quién soy
command-help =
    .command = qué sé hacer
command-bind =
    .command = vincularte a tu clase, por ejemplo /bind Software One
command-rebind =
    .command = corregir tú una vinculación equivocada, en 24 horas
command-me =
    .command = qué sé de ti
command-privacy =
    .command = qué guardo, quién puede verlo, qué puedes hacer
command-mydata =
    .command = todo lo que guardo de ti, en un archivo
command-forget =
    .command = hacer que te olvide
command-check =
    .command = reenviar un mensaje sospechoso y saber si parece una estafa
command-sos =
    .command = ¿te han estafado, o tienes dudas? Qué hacer ahora y a quién llamar
command-contact =
    .command = a quién llamar en el campus
command-quiz =
    .command = un test de dos minutos sobre lo que sabes de estafas; solo tú ves el resultado
command-contest =
    .command = el concurso antifraude: contra reloj, cuenta el mejor intento, con certificado
command-course =
    .command = 14 días contra estafas: un mensaje privado al día, menos de 1 minuto
command-roleplay =
    .command = simulacro: hablar con un “estafador” y descubrir sus trucos
command-subscribe =
    .command = recibir consejos antifraude en privado
command-unsubscribe =
    .command = no recibir más consejos en privado
command-quiet =
    .command = fijar tus horas de silencio, por ejemplo /quiet 20:00-09:00
command-unbound =
    .command = quién de tu clase no se ha vinculado aún y quién no usa esta app
command-roll =
    .command = la lista de tu clase en papel: una hoja A4 con una casilla por estudiante
command-language =
    .command = elegir otro idioma
command-unconfirmed =
    .command = mensajes que quizá no llegaron, y si enviarlos otra vez
command-kit =
    .command = el material para tu reunión de clase: historia, preguntas, votación, texto
command-classquiz =
    .command = hacer una pregunta rápida al grupo de tu clase; cada quien responde por su cuenta
command-ledger =
    .command = consultar el registro, por ejemplo /ledger abril consejos; también anotar, corregir, exportar
command-group =
    .command = vincular un grupo u obtener su enlace: /group Software One
command-mute =
    .command = pausar los consejos ordinarios de este grupo; /mute 7d pausa 7 días
command-unmute =
    .command = reanudar los consejos ordinarios de este grupo
command-cadence =
    .command = cada cuánto llega un consejo: daily, 3 o weekly
command-unbind =
    .command = desvincular este grupo de su clase y hacer que me vaya
command-roles =
    .command = tus roles y hasta cuándo los tienes
command-today =
    .command = qué toca hoy, qué va con retraso, qué te espera
command-items =
    .command = tareas del plan: /items, /items all, /items A2, /items abril
command-done =
    .command = dar una tarea por hecha: /done A2 y un enlace
command-overdue =
    .command = lo que va con retraso, lo más antiguo primero
command-forecast =
    .command = quién se reunirá a tiempo, a quién llamar
command-plan =
    .command = el plan, qué mirar en él, y publicarlo
command-notice =
    .command = enviar un aviso a grupos de clase, dentro de su límite de carga
command-burden =
    .command = qué se pidió a las clases esta semana y este mes, en puntos
command-case =
    .command = registrar con botones un caso de estafa, o ver uno: /case new, /case C-12
command-cases =
    .command = casos de estafa, y este año frente al pasado: /cases trend
command-invite =
    .command = invitar a alguien a un rol: /invite monitor IT-1
command-revoke =
    .command = retirar un rol que diste
command-handover =
    .command = pasar tu rol a un sucesor
command-delegate =
    .command = que alguien te sustituya: /delegate 7d

help-unknown-command = No existe el comando <code>/{ $word }</code>.
help-nearest-commands = ¿Querías decir…?
help-all-commands = Envía /help para ver todos los comandos.
help-only-in-private = Este comando solo funciona en privado. Pulsa mi foto y envíamelo allí.
help-only-in-a-group = Este comando solo funciona en un grupo de clase.
help-anonymous = Escribes como administrador anónimo, así que no puedo saber quién eres. Desactiva el anonimato y envíalo de nuevo, o envíamelo en privado.
help-too-fast = Envías más rápido de lo que puedo responder. Espera un minuto, por favor.

help-apology = Algo falló por nuestra parte; no es culpa tuya. Inténtalo de nuevo en unos minutos. Si sigue sin funcionar, da este número al personal de la campaña: <code>{ $code }</code>.

help-choose-language = Elige un idioma:
help-language-chosen = A partir de ahora te hablo en este idioma: { $language }.
command-meeting =
    .command = registrar, planear o excusar una reunión de tu clase
command-alert =
    .command = alertar a las clases de un caso, y ver cómo van las alertas
command-pledge =
    .command = leer y firmar el compromiso contra el fraude; para el personal, cuántos han firmado
command-aware =
    .command = cuánto se sabe de las estafas: tres números y un mapa
command-review =
    .command = revisar las reuniones de otros
command-verify =
    .command = comprobar si un mensaje o una credencial es auténtico, por ejemplo /verify K7F3-QX2M
command-badge =
    .command = mostrar una credencial con un código que otros pueden comprobar durante 10 minutos
command-guard =
    .command = recibir aviso de nombres de tu grupo parecidos a los del personal
command-question =
    .command = preguntas de test propias: escribirlas y revisar las de otros
command-words =
    .command = traducciones: verlas, corregirlas y leer los avisos
