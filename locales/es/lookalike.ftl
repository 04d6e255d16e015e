### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>¿Es de verdad alguien del personal?</b>
    En el grupo de { $classes } hay una cuenta llamada { $username ->
        [none] “{ $shown }”
       *[other] “{ $shown }” (@{ $username })
    }. Se parece al nombre de { $name } ({ $role }), a quien conozco con otra cuenta.
    Pregunta a { $name } por teléfono o cara a cara, no en este chat. El grupo no ha leído nada de esto.
look-alike-them =
    <b>Anotado: es la misma persona, con otra cuenta.</b>
    No vuelvo a preguntar por esta cuenta en el grupo de { $classes }.
    .button = Es la misma persona
look-alike-other =
    <b>Anotado: no es la misma persona.</b>
    Qué hacer ahora: pide a un administrador del grupo de { $classes } que quite la cuenta, di a la clase que no pague ni dé códigos de verificación, y avisa a { $contact }. Quien haya pagado, que llame enseguida al 110; para consultas, al 96110.
    .button = No es esa persona
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] Anotado: es la misma persona.
       *[other] Anotado: no es la misma persona.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] Un colega ya ha dicho que es la misma persona.
       *[other] Un colega ya ha dicho que no es la misma persona.
    }

guard =
    <b>Protección contra suplantaciones</b>
    Los estafadores copian el nombre de un tutor y cobran “tasas” en grupos de clase. En un grupo protegido miro los nombres cuando alguien entra, pulsa un botón mío o me envía un comando. Si alguien se llama como una persona del personal, con otra cuenta, lo digo al delegado y al tutor, en privado y una sola vez. De los demás no guardo nada, y lo que la gente dice no lo leo.
    Como miembro corriente, que es lo que soy ahora, veo quién entra mientras el grupo lo muestre. En un grupo grande que lo oculta, solo lo veo como administrador; no necesito ningún permiso.
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes }: protegido
    .button = Proteger { $class }
    .toast = Este grupo ya está protegido.
guard-off = · { $classes }: sin protección
    .button = Dejar { $class }
    .toast = Este grupo ya no está protegido.
