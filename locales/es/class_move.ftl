### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>Tu clase en la lista ha cambiado</b>
    La lista te pone ahora en { $class } ({ $who }). ¿Es correcto?
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] Es correcto
       *[wrong] No es correcto
    }
    .toast = { $answer ->
        [right] Gracias, anotado: es correcto.
       *[wrong] Gracias, anotado: no es correcto.
    }
# In place of the question.
class-move-right =
    <b>{ $who }, { $class }</b>
    Gracias. Tu vinculación sigue y no hay nada más que hacer.
class-move-wrong =
    <b>Dices que no estás en { $class }</b>
    { $told ->
        [yes] Aviso a quien lleva la lista de { $class }. Hasta que la cambie, me guío por la lista.
       *[no] No puedo contactar con nadie que lleve la lista de { $class }. Díselo tú a tu tutor, por favor.
    }
# In place of an old question.
class-move-now =
    <b>{ $who }, { $class }</b>
    Así figuras en la lista. Si no es correcto, díselo a tu tutor.
    .toast = Esta pregunta es antigua: tu clase ha cambiado desde entonces. He puesto la situación actual.

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>¿Está { $who } en { $class }?</b>
    La lista pasó a esta persona de { $known } a { $class }, y ella dice que no es correcto. Revisa la lista; con una lista corregida se arregla.
