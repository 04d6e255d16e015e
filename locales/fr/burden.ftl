### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class } : { $points }/{ $cap } points cette semaine</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>Charge cette semaine : { $total ->
    [one] { $total } classe
   *[other] { $total } classes
}, dont { $over } au-dessus de la limite de { $cap } points</b>
burden-row = { $number }. { $class } : { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ limite dépassée
   *[no] {""}
}
burden-none = Vous n’êtes responsable d’aucune classe.

burden-month =
    <b>{ $month } : { $points ->
        [one] { $points } point
       *[other] { $points } points
    } en tout</b>
burden-source = { $source ->
    [tip] conseils
    [notice] annonces
    [summary] récapitulatifs du vendredi
    [quiz] questions éclair
    [pledge] engagement
    [contest] concours
   *[meeting] réunions de classe
} : { $points }
burden-senders =
    <b>Qui a le plus demandé ce mois-ci</b>
burden-sender = { $sender } : { $points }
