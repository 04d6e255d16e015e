### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = Aucun message incertain. Tout ce qui a été envoyé est confirmé.
doubt-list =
    <b>{ $total ->
        [one] { $total } message incertain
       *[other] { $total } messages incertains
    }</b>
    Le réseau a lâché pendant l’envoi, on ne sait donc pas s’ils sont arrivés. Regardez d’abord dans le groupe, puis choisissez.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] réponse
        [alert] alerte sur un cas
        [reminder] rappel
        [edit] modification
       *[tip] conseil
    }
    { $head }
doubt-other-chat =
    .name = une discussion sans classe
doubt-hidden =
    .name = (seule la cellule lit le texte)

doubt-arrived =
    .button = { $number } Arrivé
    .toast = Compté comme reçu.
doubt-again =
    .button = { $number } Renvoyer
    .toast = Il sera renvoyé une fois, marqué comme répétition.
doubt-drop =
    .button = { $number } Laisser
    .toast = Il ne sera pas renvoyé.
doubt-already-resolved =
    .toast = Celui-ci a déjà été réglé.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>Message renvoyé ; si vous l’avez déjà vu, n’en tenez pas compte.</i>
