### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    Celebrada el { $day }; asistentes según el registro: { $enrolled ->
        [0] { $present }
       *[other] { $present } de { $enrolled }
    }.
attest-ask = ¿Estuviste? Entonces pulsa una vez. Se cuenta sin tu nombre, hasta el { $until }.
attest-count = Confirmaciones: { $count }.
# A small number is not shown, so that nobody guesses who it was.
attest-few = Por ahora, menos de 5 confirmaciones.
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] Las confirmaciones han terminado. Gracias.
   *[other] Confirmaciones: { $count }. Gracias.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    Lo registrado para el { $day } ha cambiado. No hace falta confirmarlo aquí.

attest-thanks =
    .button = Estuve ✓
    .toast = Gracias, contado sin tu nombre. ¿Fue un error? Pulsa otra vez en 10 minutos para retirarlo.
attest-again =
    .toast = Ya se te ha contado, no hace falta volver a pulsar.
attest-back =
    .toast = Retirado: ya no se te cuenta.
attest-unbound =
    .toast = Aún no sé quién eres en la clase, así que no se contó. Envíame primero /bind en privado y luego pulsa otra vez.
attest-other =
    .toast = Esta reunión es de { $class } y tú estás en otra clase, así que no se contó.
attest-own =
    .toast = Tú registraste esta reunión, así que no hace falta que la confirmes.
attest-over =
    .toast = Las confirmaciones han terminado. Gracias.
