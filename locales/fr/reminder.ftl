### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective } (dans le plan : { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] pas encore de date
        [planned] prévue le { $at }
        [passed] était prévue le { $at }, pas inscrite
       *[returned] inscription renvoyée, à refaire
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>Rappel : { $meeting }, inscription à faire</b>
        Échéance : { $due }. Si elle a eu lieu, inscrivez-la.
    [late] <b>Échéance passée : { $meeting }</b>
        Vous pouvez encore l’inscrire jusqu’au { $until } inclus, avec la marque « en retard » ; ensuite, il faut l’accord de votre conseiller.
   *[over] <b>Échéance passée : { $meeting }</b>
        Le délai pour les retards est passé, il faut donc l’accord de votre conseiller.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting } : { $count ->
        [one] { $count } classe n’a pas encore fait l’inscription
       *[other] { $count } classes n’ont pas encore fait l’inscription
    }</b>
        Échéance : { $due }.
    [late] <b>{ $meeting } : { $count ->
        [one] { $count } classe a dépassé l’échéance
       *[other] { $count } classes ont dépassé l’échéance
    }</b>
        L’échéance était : { $due }. L’inscription reste possible jusqu’au { $until } inclus, avec la marque « en retard ».
   *[over] <b>{ $meeting } : { $count ->
       [one] { $count } classe a dépassé l’échéance
      *[other] { $count } classes ont dépassé l’échéance
   }</b>
        L’échéance était : { $due } ; le délai pour les retards est passé, il faut donc l’accord d’un conseiller.
}
reminder-class = { $class } : { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] personne à prévenir dans la classe
    [counsellor] aucun conseiller à prévenir
    [college] aucun responsable de faculté à prévenir
   *[department] personne à prévenir dans le service
})
reminder-college = { $college } : { $missing ->
    [one] { $missing } classe sur { $all }
   *[other] { $missing } classes sur { $all }
}
reminder-more = Et encore { $count ->
    [one] { $count } classe
   *[other] { $count } classes
}.

# The buttons below a reminder.
reminder-pass =
    .button = Passer à un collègue
    .toast = Transmis : { $duties }. Les rappels leur arrivent désormais.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>Demande d’un collègue ({ $duty }) : occupez-vous de ceci, { $meeting }</b>
