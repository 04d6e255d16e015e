### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>Consejo antifraude</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>Consejo antifraude: { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>Qué hacer:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = Leído
tip-why =
    .button = ¿Por qué este?

tip-why-key-date =
    .toast = Hoy es una fecha del calendario antifraude, y este consejo se escribió para ella.
tip-why-season =
    .toast = Este tipo de estafa es más frecuente en esta época del año; por eso avisamos con tiempo.
tip-why-freshmen =
    .toast = Este es para estudiantes nuevos, a quienes los estafadores buscan a menudo.
tip-why-graduating =
    .toast = Este es para quienes terminan la carrera: las estafas de empleo, alquiler y préstamos los buscan ahora.
tip-why-international =
    .toast = Este es para estudiantes internacionales: los estafadores se aprovechan de que los trámites locales no son conocidos.
tip-why-staff =
    .toast = Este es para el personal: los estafadores se aprovechan de los pagos y correos del trabajo.
tip-why-rotation =
    .toast = Los consejos se turnan y no se repiten en 60 días. Hoy le toca a este.
tip-why-cases-college =
    .toast = En los últimos 30 días se denunciaron casos así en tu facultad; por eso este consejo va primero.
tip-why-cases-campus =
    .toast = En los últimos 30 días se denunciaron casos así en tu campus; por eso este consejo va primero.
tip-why-cases-university =
    .toast = En los últimos 30 días se denunciaron casos así en la universidad; por eso este consejo va primero.
tip-why-doubt =
    .toast = La pregunta rápida de la clase mostró dudas sobre este tipo de estafa; por eso lo recordamos.

tip-recorded =
    .toast = ✓ Anotado. { $seen ->
        [one] { $seen } persona de este grupo lo ha leído.
       *[other] { $seen } personas de este grupo lo han leído.
    }
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ Anotado.
tip-recorded-of =
    .toast = ✓ Anotado. { $seen ->
        [one] { $seen } de { $total } en este grupo lo ha leído.
       *[other] { $seen } de { $total } en este grupo lo han leído.
    }
tip-already-recorded =
    .toast = Ya estaba anotado, no hace falta volver a pulsar.
