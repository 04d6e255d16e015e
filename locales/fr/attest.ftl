### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    Tenue le { $day } ; présents selon le relevé : { $enrolled ->
        [0] { $present }
       *[other] { $present } sur { $enrolled }
    }.
attest-ask = Y étiez-vous ? Alors appuyez une fois. C’est compté sans votre nom, jusqu’au { $until }.
attest-count = Confirmations : { $count }.
# A small number is not shown, so that nobody guesses who it was.
attest-few = Moins de 5 confirmations pour l’instant.
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] Les confirmations sont closes. Merci.
   *[other] Confirmations : { $count }. Merci.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    Ce qui était inscrit pour le { $day } a changé. Inutile de confirmer ici.

attest-thanks =
    .button = J’y étais ✓
    .toast = Merci, compté sans votre nom. Une erreur ? Appuyez à nouveau dans les 10 minutes pour annuler.
attest-again =
    .toast = Vous êtes déjà compté, inutile d’appuyer à nouveau.
attest-back =
    .toast = Annulé : vous n’êtes plus compté.
attest-unbound =
    .toast = Je ne sais pas encore qui vous êtes dans la classe, ce n’est donc pas compté. Envoyez-moi d’abord /bind en privé, puis appuyez à nouveau.
attest-other =
    .toast = C’est une réunion de { $class }, et vous êtes dans une autre classe ; ce n’est donc pas compté.
attest-own =
    .toast = C’est vous qui avez inscrit cette réunion, inutile de la confirmer.
attest-over =
    .toast = Les confirmations sont closes. Merci.
