### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] pocos compañeros la confirman y no hay foto
        [unconfirmed] no hay foto
        [late] llegó muy tarde y necesita tu visto bueno
        [exemption] piden no celebrarla
        [drawn] elegida al azar
        [confirmed] confirmada por compañeros
       *[registered] registrada, los compañeros aún pueden confirmarla
    }
# $bound: how many of the class are bound.
review-confirmed = confirmaciones: { $count } de { $bound }
review-photo-or-none = { $photo ->
    [yes] con foto
   *[no] sin foto
}

review-list =
    <b>Reuniones por revisar ({ $total }), las más urgentes primero</b>
    .button = Revisarlas
review-list-none = Ninguna reunión te espera.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>, { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] asistentes: { $present }
   *[other] asistentes: { $present } de { $enrolled }
}{ $timing ->
    [late] {" "}(con retraso)
    [added] {" "}(añadida después)
   *[on_time] {""}
}
review-reason = Motivo: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = Está abajo.
review-pass =
    .button = Aprobar { $count } confirm.
    .toast = { $count ->
        [0] No queda nada por aprobar.
        [one] { $count } reunión aprobada.
       *[other] { $count } reuniones aprobadas.
    }

review-card = Por qué la revisas: { $why }
review-own = Tú la registraste o verificaste, así que la tiene que mirar otra persona.
review-checklist =
    Comprueba:
    ① Pregunta a dos estudiantes: ¿se celebró ese día y de qué se habló?
    ② ¿Cuadran el día y el número de personas?
    ③ Si hay foto, ¿es de esta reunión?
review-sound =
    .button = Como se registró
    .toast = Anotado: es como se registró.
review-unsound =
    .button = No es como se registró
review-again =
    .toast = Alguien ya la ha mirado.

review-photo =
    { $place }, { $meeting }
    .button = Foto
    .toast = La foto está abajo.

review-word = <b>{ $total ->
    [one] { $total } reunión espera tu revisión
   *[other] { $total } reuniones esperan tu revisión
}</b>
review-word-why = · { $why }: { $count }
