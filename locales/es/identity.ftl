### Binding: finding out in private who of a roster somebody is, and what /me shows.

# The button under the first card of a class group. It opens a private chat.
identity-bind =
    .button = Vincularme (½ min)

# $seat: the number within the class; $name: the name with only its first sign left.
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>Vincularte a { $class }</b>
    Envíame las cuatro últimas cifras de tu número de estudiante, y nada más que esas cuatro cifras.
    Lo que guardo después: el número de tu cuenta y quién eres en la lista (clase, número en la clase y solo el primer signo o las iniciales de tu nombre). Tu número de estudiante se guarda solo en forma cifrada; tu nombre completo y tu teléfono, de ningún modo. No se lo digo a nadie del grupo.
# $count: how many people have these digits.
identity-ask-who = { $count ->
    [one] En { $class } hay { $count } estudiante cuyo número acaba así. Pulsa tu nombre.
   *[other] En { $class } hay { $count } estudiantes cuyo número acaba así. Pulsa tu nombre.
}
identity-none =
    .button = No estoy aquí
    .toast = De acuerdo, no se vinculó nada.
identity-not-recognised = No coincide. { $left ->
    [one] Te queda { $left } intento.
   *[other] Te quedan { $left } intentos.
} Comprueba tu número de estudiante y envíame otra vez sus cuatro últimas cifras. Si esta no es tu clase, envía /bind con el nombre de la tuya.
identity-no-try-left = Tres intentos no coincidieron. Para que nadie se haga pasar por otra persona, espera hasta el { $until }. Si urge, revisa la lista con el delegado de clase o el tutor.

# To the monitor, or to whoever answers for the class instead. $at: a moment of today.
identity-wrong-tries =
    <b>¿Está alguien probando números en { $class }?</b>
    El { $at } se bloqueó una cuenta por una hora: tres intentos de vinculación no coincidieron, al menos uno de ellos en esta clase. No se vinculó a nadie. Puede ser un error, o alguien que quiere hacerse pasar por un miembro de la clase. De quién es la cuenta no se lo digo a nadie. Sobre una misma clase escribo como máximo una vez al día.

identity-bound =
    <b>Vinculación hecha: { $who }, { $class }</b>
    ¿Está mal? Durante 24 horas puedes cambiarlo tú con /rebind; después, pide al personal de la campaña que te desvincule.
    Envía /me para ver qué sé de ti, /subscribe para recibir consejos en privado, /language para cambiar de idioma.
    .toast = Vinculación hecha.
identity-already-bound =
    .toast = La vinculación ya estaba hecha, no hace falta volver a pulsar.
# $former: who they were bound to before; $former_class: that one’s class.
identity-moved =
    <b>Ahora eres: { $who }, { $class }</b>
    Ya no estás en el lugar de { $former } ({ $former_class }).
identity-released =
    El personal de la campaña ha desvinculado tu cuenta de { $who } ({ $class }).
    Si esa persona eres tú, envía /bind con el nombre de tu clase para vincularte de nuevo. Si tienes dudas, pregunta al delegado de clase o al tutor.

identity-me =
    <b>{ $who }, { $class }</b>
    Vinculación: { $since }.
identity-me-nobody =
    <b>Aún no hay vinculación</b>
    Pulsa “Vincularme” bajo la primera ficha de tu grupo de clase, o envía /bind con el nombre de tu clase.
identity-me-language = Idioma: { $language }
identity-me-tips = Consejos en privado: { $subscribed ->
    [yes] sí
   *[no] no
}
