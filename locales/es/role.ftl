### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] Operador
        [admin] Oficina del equipo
        [member] Miembro del equipo
        [police] Policía del campus
        [lead] Responsable de facultad
        [counsellor] Tutor
        [deputy] Subdelegado
        [secretary] Secretario de la Liga
        [safety] Encargado de seguridad
        [volunteer] Voluntario
        [supporter] Apoyo emocional y legal
        [viewer] Dirección (solo ver)
        [steward] Responsable de idioma
       *[monitor] Delegado de clase
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = La universidad
role-console =
    .name = el operador, en la consola

# Who may, line by line: roles and numbers, never names.
role-needed = No tienes permiso. Quién lo tiene:
role-holders = { $role }: { $count ->
    [0] nadie aún
    [one] { $count }
   *[other] { $count }
}
role-console-only = A los operadores solo se les invita en la consola de la máquina, por quien la administra.

# A link that works once, for whoever invites.
role-link =
    <b>Invitación: { $role }</b>
    { $url }
    { $origin ->
        [delegated] Una vez aceptada, dura hasta el { $until }, y tú conservas tu rol.
        [handed_over] Una vez aceptada, tu propio rol termina enseguida y el de esa persona dura hasta el { $until }.
       *[invited] Una vez aceptada, dura hasta el { $until }.
    }
    El enlace sirve una vez, en 72 horas. Envíalo a esa persona en privado, no a un grupo.

# What whoever opens it sees.
role-offer =
    <b>Te invitan a ser: { $role }</b>
    { $origin ->
        [delegated] Sustituirías a alguien por un tiempo; quien te invita conserva el rol.
        [handed_over] Es un traspaso: en cuanto aceptes, termina el rol de quien te invita.
       *[invited] Es un nombramiento.
    }
    Invita: { $issuer }
    Hasta: { $until }
    Si aceptas, guardo el número de tu cuenta y este rol, ningún nombre. Si no es para ti, pulsa “No soy yo”.
role-accept =
    .button = Aceptar
    .toast = Aceptado.
role-decline =
    .button = No soy yo
    .toast = De acuerdo, esta invitación queda anulada.
role-accepted =
    Ahora tu rol es: { $role }, hasta el { $until }.
    Envía /help para ver qué puedes hacer, /roles para ver tus roles.
role-declined = La invitación queda anulada y nada ha cambiado: { $role }.

# To whoever invited.
role-taken =
    Tu invitación fue aceptada: { $role }, hasta el { $until }.
    Si fue la persona equivocada, revócala enseguida.
role-turned-down = Tu invitación volvió: { $role }. Quien la abrió no es la persona que buscas. Comprueba e invita de nuevo.

role-list = <b>Tus roles</b>
role-list-none = No tienes ningún rol. Para leer consejos y pulsar botones no hace falta ninguno.
role-item = { $role }, hasta el { $until }

role-revoke =
    .button = Revocar
    .toast = Revocado.
role-revoke-one =
    .button = Revocar { $number }
role-revoke-list = <b>Roles que puedes revocar</b>
role-revoke-item = <b>{ $number }</b> { $role }, del { $from } al { $until }
role-revoke-none = No hay ningún rol que puedas revocar.
role-revoked = Revocado: { $role }.
role-lost = Tu rol fue revocado: { $role }. Si tienes preguntas, habla con el equipo antifraude.

# Cards to choose a role and a place.
role-choose =
    ¿A qué rol invitas a alguien?
    También puedes escribirlo: /invite delegado IT-1
role-where =
    <b>{ $duty }</b>
    ¿Dónde? Pulsa un botón o escríbelo, así: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    ¿Qué idioma? Escríbelo, así: /invite { $word } ru
role-pass = ¿Qué rol traspasas?
role-lend = ¿Para qué rol necesitas un sustituto?

# After a handover, for each of the three.
role-handed-over = Traspasado: { $role }. Tu sucesor ha aceptado y tu propio rol ha terminado. Gracias.
role-passed-on =
    Traspasado: { $role }. El sucesor está en funciones desde ahora, hasta el { $until }.
    Si es la persona equivocada, revócalo enseguida.
role-state =
    <b>Situación en el traspaso</b>
    Clases: { $classes }, de las que { $bound } tienen grupo
    Grupos en pausa: { $muted }; grupos inaccesibles: { $lost }
    Mensajes dudosos: { $doubts }
    Las invitaciones que nadie aceptó aún no se traspasan; haz otras si las necesitas.

# Once a week, to whoever is one level above.
role-orphans =
    <b>Roles que nadie ocupa: { $total }</b>
    Terminaron en la última semana. Envía /invite y busca un sucesor.
role-orphan = { $role }, terminó el { $ended }
role-orphans-more = Otros que no se muestran: { $more }.
role-unanswered =
    <b>Clases sin delegado y sin tutor: { $total }</b>
    Nadie responde de ellas. Invita a alguien con /invite.
role-unanswered-class = { $class }
