### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = No hay mensajes dudosos. Todo lo enviado está confirmado.
doubt-list =
    <b>{ $total ->
        [one] { $total } mensaje dudoso
       *[other] { $total } mensajes dudosos
    }</b>
    La red falló al enviarlos, así que no se sabe si llegaron. Mira primero en el grupo y luego elige.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] respuesta
        [alert] alerta de un caso
        [reminder] recordatorio
        [edit] cambio
       *[tip] consejo
    }
    { $head }
doubt-other-chat =
    .name = un chat sin clase
doubt-hidden =
    .name = (solo el equipo antifraude lee el texto)

doubt-arrived =
    .button = { $number } Llegó
    .toast = Se cuenta como entregado.
doubt-again =
    .button = { $number } Reenviar
    .toast = Se enviará una vez más, marcado como repetición.
doubt-drop =
    .button = { $number } Dejarlo
    .toast = No se volverá a enviar.
doubt-already-resolved =
    .toast = Este ya se resolvió.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>Mensaje reenviado; si ya lo viste, no le hagas caso.</i>
