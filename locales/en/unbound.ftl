### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: { $bound }/{ $students } bound, { $offline } offline
unbound-head = <b>{ $figures }</b>
unbound-list = Not bound yet. If somebody does not use this app, tap their number to mark them as offline; tap again to take it back.
unbound-nobody = Nobody is left to be bound.
unbound-student = { $who }{ $offline ->
    [yes] , offline
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] not offline
       *[no] offline
    }
    .toast = { $offline ->
        [yes] { $who } is marked as offline.
       *[no] { $who } is not marked as offline any more.
    }
unbound-bound =
    .toast = { $who } is bound already, so I marked nothing.

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>Your classes</b>
    .button = All classes
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: no roster yet
unbound-no-classes = There is no class that you answer for.
