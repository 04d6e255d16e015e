### Quiet hours that people set for themselves.

# $zone: the name of the campus’s time zone.
quiet-hours =
    <b>Tus horas de silencio: de { $from } a { $to }</b>
    Siguen la hora del campus ({ $zone }), estés donde estés.
    Hasta que acaben te guardo consejos, preguntas y recordatorios, y descarto un consejo que para entonces ya no valga. A lo que me preguntas respondo enseguida.
quiet-general = Para todos hay silencio de { $from } a { $to }.
quiet-all-day = Juntas cubren todo el día, así que no te llegará ningún consejo.
quiet-end = Para quitar las tuyas, envía /quiet off.
quiet-none =
    <b>No tienes horas de silencio propias</b>
    Para fijarlas según la hora del campus ({ $zone }), envía por ejemplo /quiet 20:00-09:00.
