### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = Esta ficha ha caducado y sus botones ya no funcionan.
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = Acabo de enviarte una ficha nueva.
refusal-not-bound = Este grupo aún no está vinculado a una clase. El delegado o el tutor puede pedir el enlace de esta clase al personal de la campaña.
refusal-bad-duration = No entiendo esta duración. Escribe cuántos días u horas, como máximo 30 días.
refusal-bad-cadence = No entiendo la frecuencia. Puede ser diaria, tres veces por semana o semanal.
refusal-bad-quiet-hours = No entiendo estas horas. Escribe cuándo empieza el silencio y cuándo acaba, dos horas distintas.
refusal-no-such-language = Aún no hablo este idioma. Envía /language para ver cuáles hablo.
refusal-no-such-class = No hay ninguna clase { $class }. Comprueba el nombre.
refusal-class-exists = Ya hay una clase { $class }.
refusal-bad-class-name = El nombre de una clase es una línea de 1 a 40 caracteres.
refusal-bad-languages = Una clase puede tener uno o dos idiomas.

refusal-bad-invitation = No entiendo qué rol, o dónde. Escribe primero el rol y luego el lugar, con un espacio entre ambos.
refusal-wrong-scope = Ese rol no existe ahí. Delegados: clase; tutores: clase o facultad; responsables: facultad; policía y voluntarios: campus; miembros: departamento.
refusal-no-such-place = No hay clase, facultad, campus ni departamento con el nombre { $place }. Comprueba el nombre.
refusal-which-campus = { $college } está en más de un campus. Añade el nombre del campus.
refusal-invitation-unknown = Esta invitación no es válida. Comprueba que copiaste todo el enlace, o pide una nueva.
refusal-invitation-expired = Esta invitación ya no vale y nada ha cambiado. Pide una nueva.
refusal-invitation-used = Esta invitación ya se usó; un enlace sirve una vez. Si no fuiste tú, avisa enseguida a quien te invitó.
refusal-invitation-own = Esta invitación es tuya. Envíala a la persona que quieres invitar.
refusal-bad-delegation = Escribe por cuántos días te sustituye alguien. Para este rol son { $days } como máximo.
refusal-nothing-to-pass-on = No tienes ningún rol que traspasar o delegar. Un rol que te delegaron no se puede pasar a otro.
refusal-grant-over = Este rol ya ha terminado.

# While somebody is bound to the roster.
refusal-class-card-old = Este enlace ya no funciona. Pulsa “Vincularme” bajo la ficha de tu grupo de clase, o envía /bind con el nombre de tu clase.
refusal-which-class = Añade el nombre de tu clase.
refusal-no-roster = La lista de { $class } aún no se ha cargado, así que nadie puede vincularse. Avisa al tutor.
refusal-bad-tail = No lo entiendo. Envía solo cuatro cifras: las cuatro últimas de tu número de estudiante. Para otra cosa, envía /help.
refusal-already-somebody = Ya tienes vinculación: { $who } ({ $class }). Para cambiarla, envía /rebind.
refusal-nobody = Aún no tienes vinculación. Pulsa “Vincularme” bajo la primera ficha de tu grupo de clase, o envía /bind con el nombre de tu clase.
refusal-binding-settled = Podías cambiarlo tú hasta el { $since }. Pide al delegado o al tutor que el personal te desvincule antes.
refusal-student-taken = Sin vincular: { $who } está vinculado a otra cuenta. Si es una cuenta tuya antigua, o no es tuya, pide al delegado o tutor que el personal la desvincule antes.
refusal-no-such-seat = { $class } no tiene estudiante con el número { $seat }.
refusal-student-free = { $who } no está vinculado a ninguna cuenta.
refusal-student-online = { $who } está vinculado a una cuenta, así que no se puede marcar “sin la app”. Desvincula antes.
# When somebody wants to be forgotten.
refusal-has-role = Aún tienes un rol y alguien debe asumirlo. Mira /roles y usa /handover, o pide a quien te nombró que lo revoque. Después, envía otra vez /forget.
refusal-tries-remembered = La comprobación de quién eres acaba de fallar. Para que nadie se haga pasar por otra persona, envía /forget después del { $until }.

refusal-group-taken = Este grupo ya está vinculado. Envía antes /unbind aquí y luego vincúlalo de nuevo.
refusal-group-bound = No hay nada que hacer: este grupo ya está vinculado a { $class }.
refusal-which-group = ¿Qué clase? Respondes de varias o de ninguna, así que añade su nombre.
refusal-bad-term = Un semestre tiene un código de 16 letras, cifras y guiones como máximo, y su último día va después del primero.
refusal-no-such-term = No ha terminado ningún semestre llamado { $term }.
refusal-term-needs-list = Ya hay un semestre. El siguiente empieza con una lista de todos.
refusal-bad-cohort = La promoción es el año en que entró la clase, en cuatro cifras.

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = No hay ninguna lista en este archivo. Guárdalo otra vez con la lista dentro.
refusal-file-too-large = Este archivo pasa de { $mib } MB. Deja solo la hoja con la lista.
refusal-file-compound = Es un libro .xls antiguo, o tiene contraseña. Guárdalo como .xlsx sin contraseña.
refusal-file-not-a-workbook = No es un libro .xlsx. Ábrelo en un programa de hojas de cálculo y guárdalo como .xlsx.
refusal-file-macros = Este libro lleva macros, así que no lo leo. Guárdalo como .xlsx sin ellas.
refusal-file-damaged = Este libro está dañado. Ábrelo en un programa de hojas de cálculo y guárdalo de nuevo.
refusal-file-bomb = Este libro contiene mucho más que una lista. Deja solo la hoja con la lista.
refusal-file-several-sheets = Este libro tiene varias hojas con contenido. Deja solo la de la lista.
refusal-file-encoding = No puedo leer el texto de este archivo. Guárdalo como .xlsx o como “CSV UTF-8”.
refusal-file-rows = Esta lista tiene más de { $most } filas. Divídela por facultades.
refusal-file-columns = La fila { $row } tiene más de { $most } columnas. Deja solo las columnas de la lista.
refusal-file-huge-cell = La fila { $row } tiene una celda de más de { $most } caracteres. ¿Falta ahí una comilla?
# $missing: names of columns.
refusal-file-no-heading = Ninguna fila de arriba nombra todas las columnas. Escribe una fila de títulos; falta: { $missing }.
refusal-file-column-twice = La fila { $row } nombra dos veces la columna “{ $column }”. Deja una sola.
refusal-file-lost = El archivo no llegó y nada ha cambiado. Envíalo otra vez.
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = { $count ->
    [one] No se tomó nada: { $classes } no es tuya. Envía solo las filas de tus clases.
   *[other] No se tomó nada: { $count } clases no son tuyas ({ $classes }). Envía solo las tuyas.
}
refusal-taken-from-others = No se tomó nada: la lista saca estudiantes de { $classes }, que no es tuya. Pide ayuda a quien tenga ambas, como el responsable de facultad.
refusal-import-over = Esta lista se aplicó, se canceló o se sustituyó, o es demasiado antigua. Para cambiar la lista, envíala otra vez.
refusal-roster-moved = La lista oficial ha cambiado desde que se comparó con esta, así que no se aplicó nada. Envía la tuya otra vez.

# Tasks of the plan.
refusal-which-item = ¿Qué tarea? Añade su número.
refusal-no-such-item = No hay ninguna tarea { $item } que puedas ver. Envía /items all para verlas.
refusal-no-meeting-then = En { $month } no toca ninguna reunión así.
refusal-many-such-items = { $item } tiene varias tareas. Envía /items { $item } y abre la que quieres.
refusal-item-not-so = Esta tarea ha avanzado entretanto: { $state }.
refusal-correction-over = Una prueba se puede corregir en 24 horas. Ahora pregunta a la oficina del equipo.
refusal-nothing-to-undo = Solo se puede deshacer el último paso propio, en 2 minutos.
refusal-nobody-to-hand-to = Aún no hay nadie más a quien pasarla. Pregunta a la oficina del equipo.
refusal-bad-words = Escribe de 1 a { $most } caracteres.
refusal-proof-too-large = Este archivo pasa de { $mib } MB. Envía uno más pequeño o un enlace.
refusal-proof-not-kept = El archivo no se pudo guardar. Envíalo otra vez.
refusal-proof-lost = No se encuentra el archivo de esta prueba. El operador lo ve en el registro del sistema; pide que envíen el archivo otra vez.
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = No conozco “{ $word }”. Escribe una facultad, clase, departamento, mes, día, tipo, tarea o número.
refusal-ledger-unknown-near = No conozco “{ $word }”. ¿Querías decir: { $near }?
refusal-ledger-days = Estos días no tienen sentido: deben estar entre el { $since } y el { $until }, y el primero va antes que el último.
refusal-ledger-long = Es demasiado largo para mí. Escribe solo el lugar, los días y el tipo que quieres.
refusal-ledger-no-entry = No hay ningún { $entry } en el registro.
refusal-ledger-which = ¿Qué entrada corriges? Escribe primero su número y luego el motivo.
refusal-ledger-corrected-by = { $entry } ya fue corregida por { $by }, y una entrada se corrige una sola vez. Si sigue mal, corrige { $by }.
refusal-ledger-corrected = { $entry } ya fue corregida, y una entrada se corrige una sola vez.
refusal-ledger-reason = Escribe tras el número por qué se corrige la entrada.
refusal-ledger-nothing = Escribe qué se hizo.
refusal-ledger-long-note = Es demasiado largo: { $most } caracteres como máximo.
refusal-ledger-over = Esta ficha ya se trató o es demasiado antigua. Envía otra vez tu comando /ledger.
refusal-ledger-export = El archivo que pediste antes aún se está haciendo. Espéralo y luego pide el siguiente.
# Kits for class meetings.
refusal-no-meetings = El plan no tiene reuniones de clase con votación, así que no hay material de reunión.
refusal-no-contest = El plan no tiene concurso. Para ponerte a prueba, envía /quiz.
refusal-no-group = { $class } no tiene un grupo en el que yo pueda hablar, así que allí no puede haber votación. Usa el material como texto y voten a mano alzada.
refusal-kit-too-long = Los textos de este material son demasiado largos para una encuesta. Elige otro material y avisa al personal de la campaña.

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = No hay números de ausentes. Escríbelo como “absent 3, 17, 22”, o “all here” si no falta nadie.
refusal-seats-not-one = “{ $what }” no es un número de la clase, así que no se anotó nada. Escribe solo los números de ausentes, como “absent 3, 17, 22”, o solo “all here”.
refusal-seats-backwards = “{ $first }-{ $last }” va al revés, así que no se anotó nada. Escribe primero el número menor: “{ $last }-{ $first }”.
refusal-seats-of-nobody = Nadie de la clase tiene el número { $seats }{ $more ->
        [0] {""}
       *[other] {" "}ni otros más ({ $more })
    }, así que no se anotó nada. Compáralo con la lista y envíala entera otra vez.
refusal-seats-too-many = Escribiste { $absent } ausentes, pero la lista solo tiene { $class } personas, así que no se anotó nada. Compruébalo y envíala entera otra vez.
refusal-bad-notice = No se guardó nada: un aviso tiene de 1 a { $most } caracteres.
refusal-notice-over = Este aviso ya se trató, o esperó más de un día. Envía /notice para uno nuevo.
refusal-notice-decided = Esta petición ya se trató.

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = Ejemplos de /language: <code>/idioma es</code> o <code>/idioma zh-CN</code>.
usage-mute = Ejemplos: <code>/mute 7días</code> o <code>/mute 12horas</code>.
usage-cadence = Ejemplos: <code>/cadence diario</code> o <code>/cadence semanal</code>.
usage-invite = Ejemplos: <code>/invitar delegado IT-1</code> o <code>/invitar tutor School-of-IT</code>. Envía solo /invite para elegir con botones.
usage-revoke = Ejemplos: <code>/revocar delegado IT-1</code> o <code>/revocar tutor School-of-IT</code>. Envía solo /revoke para ver los roles que diste.
usage-delegate = Ejemplos de /delegate: <code>/delegar 3días</code> o <code>/delegar 7días</code>.
usage-group = Ejemplos: <code>/group Software One</code> o <code>/group International One</code>.
usage-bind = Ejemplos de /bind: <code>/vincular Software One</code> o <code>/vincular International One</code>.
usage-rebind = Ejemplos de /rebind: <code>/revincular Software One</code> o <code>/revincular International One</code>.
usage-quiet = Ejemplos: <code>/silencio 20:00-09:00</code> o <code>/silencio 23:30-07:00</code>. Envía /quiet off para quitar las tuyas.
usage-unbound = Ejemplos: <code>/sinvincular Software One</code> o <code>/sinvincular International One</code>. Envía solo /unbound para ver todas tus clases.
usage-items = Ejemplos de /items: <code>/tareas todo</code> o <code>/tareas A2</code>.
usage-done = Ejemplos de /done: <code>/hecho A2</code> o <code>/hecho A2 https://example.edu.cn/1</code>.
usage-ledger = Ejemplos de /ledger: <code>/registro abril consejos</code> o <code>/registro exportar mes pasado csv</code>.
usage-meeting = Ejemplos: <code>/reunión Software One</code> o <code>/reunión Computing</code>. Envía solo /meeting para ver las tuyas.
refusal-meeting-not-so = Esta reunión ha avanzado entretanto: { $state }.
refusal-meeting-not-open = Esta reunión se puede registrar a partir del { $opens }.
refusal-meeting-day = { $why ->
    [future] Ese día aún no ha llegado.
    [before] Ese día es demasiado pronto para esta reunión.
   *[long] Solo se puede registrar una reunión de los últimos 30 días.
}
refusal-meeting-nobody = Alguien tiene que haber estado.
refusal-meeting-heads = Envía cuántos estuvieron, un número de 1 a { $most }.
refusal-meeting-correction-over = Podías corregirlo en 24 horas. Ahora pulsa “Pedir una corrección”.
usage-roll = Ejemplos: <code>/listapapel Software One</code> o <code>/listapapel International One</code>. Envía solo /roll para elegir entre tus clases.
refusal-meeting-no-picture = Este archivo no es una imagen que se pueda abrir. Envía una imagen JPEG, PNG o WebP.
refusal-meeting-plan-over = Ese momento ya pasó. Elige otro.
usage-forecast = Ejemplos de /forecast: <code>/previsión abril</code> o <code>/previsión mes</code>. Puedes añadir una facultad.
usage-overview = Ejemplos de /meeting status: <code>/estadoreuniones abril</code> o <code>/estadoreuniones mes</code>. Puedes añadir una facultad.
refusal-meeting-own = Tú registraste o corregiste esta reunión; deja que la verifique otra persona.

# Cases, alerts, checks, calls for help, contacts, codes.
refusal-no-such-case = No hay ningún caso así que puedas ver. /cases muestra los que hay.
refusal-case-erased = La parte privada de este caso se borró; nadie puede leer ni añadir nada ahí.
refusal-case-locked = Este caso no se puede abrir: el archivo de llaves de esta instalación es otro. Avisa al operador.
refusal-bad-amount = No puedo leer esto como importe, así que no se guardó nada. Escríbelo en yuanes, por ejemplo 3287.50 o 21000.
refusal-bad-case-day = No puedo aceptar este día: escríbelo como 2025-04-07; no puede estar en el futuro ni a más de 3 años atrás.
refusal-bad-case-note = No se guardó nada: una nota tiene de 1 a { $most } caracteres.
refusal-bad-case-number = ¿Qué caso? Escribe su número.
usage-alert = Ejemplos de /alert: <code>/alerta</code> o <code>/alerta A-12</code>.
usage-aware = Ejemplos de /aware: <code>/conocimientos</code> o <code>/conocimientos School of Computing</code>.
refusal-check-over = Alguien ya ha respondido sobre este mensaje, o se retiró.
usage-case = Ejemplos de /case: <code>/caso nuevo</code> o <code>/caso C-12</code>.
usage-cases = Ejemplos de /cases: <code>/casos abiertos</code> o <code>/casos tendencia</code>.
refusal-contact-bad = No lo he entendido. Un contacto es un campus, una oficina y de uno a tres números.
refusal-contact-phone = “{ $typed }” no parece un número de teléfono. Escríbelo con su prefijo y un guion, como móvil, o como extensión de 4 a 8 cifras.
usage-contact = Ejemplos: <code>/contactos vigilancia 96110</code> o <code>/contactos comisaría 110 8:00-22:00</code>. Envía solo /contact para ver a quién llamar.
refusal-sos-often = Has pedido ayuda { $most ->
    [one] { $most } vez
    [many] { $most } veces
   *[other] { $most } veces
} en un día y no puedo transmitir más. Por favor, llama al 110, o a los teléfonos del campus: /contact
refusal-sos-over = De esta petición se ocupa otra persona, o ya ha terminado.
refusal-support-over = De esto se ocupa otra persona, o ya ha terminado.
refusal-contact-lacking = Antes de publicar el plan, indica a quién se llama: la oficina de seguridad o la policía del campus aún no tiene número ({ $campuses }). Envía /contact.
refusal-bad-code = Un código tiene ocho letras y cifras, como K7F3-QX2M.
refusal-too-many-codes = Demasiados códigos equivocados. Para que nadie acierte uno probando, espera hasta el { $until }. Hasta entonces, no hagas caso de lo que no puedas comprobar.
usage-verify = Ejemplos: <code>/verify K7F3-QX2M</code> o <code>/verify k7f3 qx2m</code>. El código está al final de un mensaje, o en una credencial.
usage-guard = Ejemplos: <code>/proteger Software One</code> o <code>/proteger International One</code>. Envía solo /guard para ver los grupos de tus clases.
usage-words = Ejemplos: <code>/traducciones tip police-1 ru</code> o <code>/traducciones quiz police-1</code>. Envía solo /words para ver los avisos.
refusal-alert-not-so = Eso ya no se puede hacer con esta alerta. Mírala otra vez con /alert.
refusal-alert-changed = La alerta ha cambiado desde que la viste. Mírala otra vez.
refusal-own-alert = Esta alerta la escribiste tú; tiene que revisarla una segunda persona.
refusal-alert-without-advice = Una alerta dice al menos una cosa que hacer. Elige una.
refusal-alert-without-consent = El caso es reciente. Indica si la persona afectada está de acuerdo, o que no se puede reconocer a nadie.
refusal-bad-alert-note = Una nota está en chino y tiene de 1 a { $most } caracteres. Envíala otra vez.
refusal-wrong-alert-code = Este no es el código, así que no se envió nada. Escríbelo tal como está arriba.
refusal-no-such-alert = No hay ninguna alerta { $number } que puedas ver.
refusal-alert-for-nobody = Nadie recibiría esta alerta. Elige otros destinatarios.
refusal-alert-list-full = { $most } como máximo. Quita antes otra.
refusal-question-flawed = <b>La pregunta no se puede aceptar así.</b> Corrígela y envía otra vez el formulario entero, por favor:
refusal-question-own = Esta pregunta la escribiste tú, así que tiene que revisarla otra persona de la oficina del equipo. Si no hay nadie más, da el rol a una segunda persona con /invite.
refusal-question-not-so = { $state ->
        [draft] Esta pregunta espera a una segunda persona.
        [returned] Esta pregunta se devolvió a quien la escribió.
        [retired] Esta pregunta se retiró.
       *[approved] Esta pregunta ya está en uso.
    }
refusal-words-many = Has avisado de { $most } traducciones en un día. Sigue mañana, por favor.
refusal-words-unknown = No existe ese texto o ese idioma.
refusal-words-flawed = { $flaw ->
    [markup] Hay una etiqueta desconocida o sin cerrar, o un &amp; o &lt; suelto. En los botones y los avisos emergentes no hay etiquetas.
    [variables] Entre llaves debe estar lo mismo que en inglés: { $wanted }
    [numbers] Los números deben ser los del texto inglés: { $wanted }
    [long] { $wanted } caracteres como máximo.
    [same] Eso es lo que ya se dice.
   *[syntax] No puedo leerlo. Cierra todas las llaves y no empieces ninguna línea con un punto, un asterisco o un corchete.
}
