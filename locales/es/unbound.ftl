### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: vinculados { $bound }/{ $students }, sin la app { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = Aún sin vincular. Si alguien no usa esta app, pulsa su número para marcarlo “sin la app”; pulsa otra vez para quitarlo.
unbound-nobody = No queda nadie por vincular.
unbound-student = { $who }{ $offline ->
    [yes] , sin la app
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] quitar marca
       *[no] sin la app
    }
    .toast = { $offline ->
        [yes] Marcado “sin la app”: { $who }.
       *[no] Ya no está marcado “sin la app”: { $who }.
    }
unbound-bound =
    .toast = { $who } ya tiene vinculación, así que no marqué nada.

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>Tus clases</b>
    .button = Todas las clases
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: aún sin lista
unbound-no-classes = No respondes de ninguna clase.
