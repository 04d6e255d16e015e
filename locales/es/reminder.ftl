### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (en el plan: { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] aún sin fecha
        [planned] prevista para el { $at }
        [passed] estaba prevista para el { $at }, sin registrar
       *[returned] devuelta, hay que registrarla otra vez
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>Recordatorio: { $meeting }, sin registrar</b>
        Plazo: { $due }. Si ya se celebró, regístrala.
    [late] <b>Plazo vencido: { $meeting }</b>
        Aún puedes registrarla hasta el { $until } incluido, con la marca “con retraso”; después hace falta el visto bueno de tu tutor.
   *[over] <b>Plazo vencido: { $meeting }</b>
        El plazo para las retrasadas terminó, así que hace falta el visto bueno de tu tutor.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count ->
        [one] { $count } clase no la ha registrado
       *[other] { $count } clases no la han registrado
    }</b>
        Plazo: { $due }.
    [late] <b>{ $meeting }: { $count ->
        [one] { $count } clase fuera de plazo
       *[other] { $count } clases fuera de plazo
    }</b>
        El plazo era: { $due }. Se puede registrar hasta el { $until } incluido, con la marca “con retraso”.
   *[over] <b>{ $meeting }: { $count ->
       [one] { $count } clase fuera de plazo
      *[other] { $count } clases fuera de plazo
   }</b>
        El plazo era: { $due }; el plazo para las retrasadas terminó, así que hace falta el visto bueno de un tutor.
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] no hay a quién avisar en la clase
    [counsellor] no hay ningún tutor a quien avisar
    [college] no hay ningún responsable de facultad a quien avisar
   *[department] no hay a quién avisar en el departamento
})
reminder-college = { $college }: { $missing ->
    [one] { $missing } clase de { $all }
   *[other] { $missing } clases de { $all }
}
reminder-more = Y { $count ->
    [one] { $count } clase más
   *[other] { $count } clases más
}.

# The buttons below a reminder.
reminder-pass =
    .button = Pasar a un compañero
    .toast = Pasado a: { $duties }. Desde ahora los recordatorios les llegan allí.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>Petición de un compañero ({ $duty }): ocúpate de esto, { $meeting }</b>
