### Traducciones erróneas: qué se pregunta a quien lee, qué ven los responsables de un idioma y qué pasa después.

words-report =
    .button = Mala traducción
    .toast = Te he escrito en privado.
words-unreachable =
    .toast = Todavía no puedo escribirte. Abre mi perfil, pulsa Iniciar y vuelve a pulsar aquí.
words-which =
    <b>¿Qué frase está mal traducida?</b>
    Pulsa su número. Nadie sabrá quién avisó.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>Gracias. Has avisado de:</b>
    { $words }
    Si quieres, escribe qué está mal, en un solo mensaje, en los próximos 30 minutos.
    .toast = Aviso recibido. Gracias.
words-explained = Gracias, lo he pasado a los responsables de este idioma. Cuando se corrija, los mensajes publicados cambiarán.

words-case =
    <b>Hay un aviso de mala traducción</b>
    Avisos: { $count } · { $language } · <code>{ $name }</code>
    <b>Chino:</b> { $zh }
    <b>Inglés:</b> { $en }
    <b>Ahora:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>Chino:</b> { $zh }
    <b>Inglés:</b> { $en }
    { $state ->
        [corrected] <b>Ahora (corregido en un chat):</b> { $words }
       *[filed] <b>Ahora:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    Pulsa uno para verlo y corregirlo.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>Traducciones</b>
    Con avisos: { $reported }
    Corregidas: { $corrected }
    Para ver un texto, envía por ejemplo <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    Envíame el texto nuevo de <code>{ $name }</code> ({ $language }) en un solo mensaje. Deja tal cual los números y lo que está entre llaves.
    Ahora: <code>{ $words }</code>
    .button = Corregir
words-preview =
    <b>Quien lea verá</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = En uso desde ahora: { $name } ({ $language }). Los mensajes de los últimos 14 días cambian.
    .button = Usarlo
words-kept = Se queda como está: { $name } ({ $language }).
    .button = Está bien
words-dropped = No se ha cambiado nada: { $name } ({ $language }).
    .button = No usarlo
words-taken-back = Ha vuelto el texto anterior: { $name } ({ $language }).
    .button = Retirar la corrección
words-stale =
    <b>Una corrección ya no se usa</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    El texto chino o inglés cambió después. Míralo otra vez: /words { $name } { $language }
    La corrección era: { $words }
