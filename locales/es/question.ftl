### Preguntas de test que escribe el personal: la lista, el formulario, la ficha de una pregunta y qué pasa después.

questions-list =
    <b>Nuestras propias preguntas de test</b>
    En uso: { $used } · a la espera de una segunda persona: { $waiting }
    Pulsa una pregunta para verla. Quien la revisa nunca es quien la escribió.
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] En espera
        [returned] Devuelta
        [retired] Retirada
       *[approved] En uso
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … y { $count } más

questions-kinds =
    <b>Una pregunta nueva</b>
    ¿De qué fraude trata?
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>El texto en chino.</b> Pulsa el formulario para copiarlo, rellénalo y envíamelo en un solo mensaje. La respuesta es una sola letra, de la A a la D.
       *[en] <b>El texto en inglés.</b> La misma pregunta con las mismas cuatro opciones en el mismo orden. Pulsa el formulario para copiarlo, rellénalo y envíamelo en un solo mensaje.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    Pregunta: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    Respuesta: { $right }
    Explicación: { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>Esto es lo que verá quien lea.</b> Para cambiar algo, envía otra vez el formulario de ese idioma.
        [handed] <b>Entregada: { $id }</b>. La revisará otra persona de la oficina del equipo; te contaré qué dice.
        [alone] <b>Entregada: { $id }</b>. Queda en espera: en la oficina del equipo todavía nadie más puede revisarla. Hace falta dar ese rol a una segunda persona (/invite), que la encontrará en /question.
        [review] <b>Revisa esta pregunta, por favor: { $id }</b>. La escribió otra persona. Cuando la apruebes, saldrá en los tests.
        [own] <b>Tu pregunta { $id } espera</b> a otra persona de la oficina del equipo.
        [returned] <b>Devuelta: { $id }</b>. Corrígela y entrégala otra vez, por favor.
        [sent_back] <b>Devuelta a quien la escribió: { $id }</b>. Te llegará de nuevo cuando esté corregida.
        [retired] <b>Retirada: { $id }</b>. Ya no se pregunta.
        [dropped] <b>No se ha entregado.</b> No se ha guardado nada.
       *[approved] <b>En uso: { $id }</b>. Sale en los tests.
    }
questions-remark = <b>Qué hay que cambiar:</b> { $remark }
questions-about = { $fraud } · para: { $audience }
questions-others = Otros idiomas: { $languages }
questions-came = <b>Preguntas de test que te esperan: { $count }</b>. Llegaron en un archivo. Para revisarlas una a una, envía /question.
questions-remark-wanted = ¿Qué habría que cambiar en <code>{ $id }</code>? Escríbelo en un solo mensaje de { $most } caracteres como máximo. Quien la escribió recibe tus palabras, no tu nombre.

questions-file =
    <b>Preguntas por archivo</b>
    Envíame aquí un archivo .xlsx o .csv. Cada fila lleva una pregunta en un idioma; las filas con la misma etiqueta son una sola pregunta. El chino y el inglés son obligatorios. Primero comparo y después añado todo o nada; luego cada pregunta espera a una segunda persona. Una celda admite { $most } caracteres como máximo.
    .button = Por archivo
questions-template =
    Rellena debajo del encabezado y devuélveme el archivo. El ejemplo es inventado: sustitúyelo.
    .button = Pedir una plantilla
    .name = Preguntas de test por rellenar
questions-in-file = { $head ->
        [same] <b>No hay nada nuevo en el archivo.</b> Ya conocidas: { $same }
        [applied] <b>Preguntas añadidas: { $new }</b>. Cada una espera a una segunda persona; /question muestra cómo van.
        [cancelled] <b>No se ha añadido nada.</b>
       *[ready] <b>El archivo se puede añadir.</b> Nuevas: { $new } · con texto ya conocido: { $same }. Tienes hasta mañana a esta hora.
    }
questions-file-faults = <b>El archivo tiene errores, así que no se ha añadido nada.</b> Corrígelos y envíalo otra vez, por favor.
questions-row-fault = Fila { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] Etiqueta
        [language] Idioma
        [type] Tipo
        [text] Pregunta
        [a] A
        [b] B
        [c] C
        [d] D
        [right] Respuesta
        [why] Explicación
       *[for] Público
    }
# $part: the part of the question; $most: the most characters.
questions-fault = “{ $part }”: { $flaw ->
        [missing] falta. Por favor, complétalo.
        [twice] está dos veces. Deja solo una.
        [unread] no se puede leer. Para la respuesta escribe una sola letra, de la A a la D; una celda no puede ser una fórmula.
        [unknown] no conozco lo que pone. Compáralo con la plantilla.
        [alike] dice lo mismo que otra opción. Las cuatro deben ser distintas.
        [long] es demasiado largo. { $most } caracteres como máximo.
        [language] está en el otro idioma. Pedí el chino y el inglés por separado.
        [address] contiene una dirección web, que alguien podría abrir. Describe la página en su lugar.
        [private] contiene un número o una cuenta que puede ser de alguien. Quítalo.
       *[differs] no coincide con lo que se dijo en el otro idioma. Haz que sean iguales.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = chino
questions-english =
    .words = inglés, ingles

# An invented question in the file to fill in. B is right.
questions-example =
    .body = Te llaman diciendo que un paquete a tu nombre lleva documentos falsos y te pasan con “la policía”. ¿Qué haces?
    .a = Hago lo que dice el “policía”
    .b = Cuelgo y llamo yo al 110
    .c = Envío una foto de mis documentos
    .d = Pago para que se acabe
    .why = La policía no resuelve ningún caso por teléfono ni acepta dinero. Llama tú al 110.

questions-new =
    .button = Nueva pregunta
questions-submit =
    .button = Entregarla
questions-drop =
    .button = No entregarla
questions-approve =
    .button = Aprobar
questions-return =
    .button = Devolverla
questions-correct =
    .button = Corregirla
questions-withdraw =
    .button = Recuperarla
questions-retire =
    .button = No preguntarla más
questions-apply =
    .button = Añadirlas
questions-cancel =
    .button = No añadirlas
