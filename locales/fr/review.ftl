### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] peu de camarades la confirment, et pas de photo
        [unconfirmed] pas de photo
        [late] inscrite très tard, il faut votre accord
        [exemption] dispense demandée
        [drawn] tirée au sort
        [confirmed] confirmée par des camarades
       *[registered] inscrite, des camarades peuvent encore la confirmer
    }
# $bound: how many of the class are bound.
review-confirmed = confirmations : { $count } sur { $bound }
review-photo-or-none = { $photo ->
    [yes] avec photo
   *[no] sans photo
}

review-list =
    <b>Réunions à vérifier ({ $total }), les plus urgentes d’abord</b>
    .button = Les vérifier
review-list-none = Aucune réunion ne vous attend.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>, { $meeting } : { $why }
review-held = { $day } · { $enrolled ->
    [0] présents : { $present }
   *[other] présents : { $present } sur { $enrolled }
}{ $timing ->
    [late] {" "}(en retard)
    [added] {" "}(ajoutée après coup)
   *[on_time] {""}
}
review-reason = Raison : { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = C’est ci-dessous.
review-pass =
    .button = Valider { $count } confirmées
    .toast = { $count ->
        [0] Il n’y a plus rien à valider.
        [one] { $count } réunion validée.
       *[other] { $count } réunions validées.
    }

review-card = Pourquoi la vérifier : { $why }
review-own = Vous l’avez vous-même inscrite ou vérifiée, quelqu’un d’autre doit donc la regarder.
review-checklist =
    À vérifier :
    ① Demandez à deux étudiants : a-t-elle eu lieu ce jour-là, et de quoi a-t-on parlé ?
    ② Le jour et le nombre de présents concordent-ils ?
    ③ S’il y a une photo, est-elle de cette réunion ?
review-sound =
    .button = Conforme
    .toast = Noté : conforme à l’inscription.
review-unsound =
    .button = Non conforme
review-again =
    .toast = Quelqu’un l’a déjà regardée.

review-photo =
    { $place }, { $meeting }
    .button = Voir la photo
    .toast = La photo est ci-dessous.

review-word = <b>{ $total ->
    [one] { $total } réunion attend votre vérification
   *[other] { $total } réunions attendent votre vérification
}</b>
review-word-why = · { $why } : { $count }
