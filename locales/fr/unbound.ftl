### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class } : { $bound }/{ $students } rattachés, { $offline } hors ligne
unbound-head = <b>{ $figures }</b>
unbound-list = Pas encore rattachés. Si quelqu’un n’utilise pas cette application, appuyez sur son numéro pour le marquer hors ligne ; appuyez à nouveau pour annuler.
unbound-nobody = Il ne reste personne à rattacher.
unbound-student = { $who }{ $offline ->
    [yes] , hors ligne
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat } : { $offline ->
        [yes] plus hors ligne
       *[no] hors ligne
    }
    .toast = { $offline ->
        [yes] Marqué hors ligne : { $who }.
       *[no] N’est plus marqué hors ligne : { $who }.
    }
unbound-bound =
    .toast = Déjà rattaché : { $who }. Je n’ai donc rien marqué.

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>Vos classes</b>
    .button = Toutes les classes
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class } : pas encore de liste
unbound-no-classes = Vous n’êtes responsable d’aucune classe.
