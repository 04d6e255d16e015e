### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = apoyo psicológico
    .button = Apoyo psicológico
support-kind-law =
    .name = asesoramiento legal
    .button = Asesoramiento legal
support-ask =
    <b>¿Quieres { $kind }?</b>
    Si aceptas:
    · Digo a quienes lo dan en la universidad que alguien lo pide, y en qué campus.
    · Solo la única persona que se ocupa sabe quién eres y puede escribirte.
    · Le recuerdo tu caso tras { $days } días. Anoto si han hablado; de qué, nada.
    Esto vale solo para: { $kind }. Puedes retirarlo en cualquier momento, aquí o con /sos.
support-agree =
    .button = Acepto
support-decline =
    .button = No, gracias
support-declined =
    De acuerdo. /sos funciona de nuevo en cualquier momento.
    .toast = De acuerdo.
support-begun =
    <b>Has aceptado: { $kind }</b>
    En cuanto alguien se ocupe, te lo digo aquí.
    .toast = Gracias. Te digo cuando alguien se ocupe.
support-nobody =
    Ahora no localizo a nadie que lo dé. He avisado a la oficina del equipo. Ayuda psicológica por teléfono: 12356.
support-mine =
    <b>Alguien te da { $kind }</b>
    Te escribirá. Solo esa persona ve quién eres.
support-over =
    Tu { $kind } ha terminado. /sos funciona de nuevo en cualquier momento.
support-revoke-psychology =
    .button = Parar apoyo psicológico
support-revoke-law =
    .button = Parar asesoramiento
support-revoked =
    <b>Lo has retirado: { $kind }</b>
    Quien se ocupaba ya no ve quién eres.
    .toast = Retirado.

# What those read who give support. $case: its number.
support-call =
    <b>Alguien pide { $kind }</b>
    Caso { $case } · { $campus } · { $day }
    Quién es, solo lo ve la persona que se ocupe.
support-take =
    .button = Me ocupo
support-case =
    <b>Caso { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] Alguien que no está en la lista
    }
    { $link }
    Consentimiento: { $day }
    { $contacts }
    Solo tú ves esto. Cada consulta queda en el registro, sin decir de quién se trata.
    .toast = Te ocupas tú.
support-contact-none =
    .name = Aún no han hablado
support-contact =
    .name = { $spoken ->
        [yes] Día { $number }: han hablado
       *[no] Día { $number }: sin contacto
    }
support-day =
    Caso { $case }, día { $number }: ¿has hablado con el estudiante?
    .toast = Anotado.
support-spoke =
    .button = Hemos hablado
support-missed =
    .button = Sin contacto
support-close =
    .button = Cerrar el caso
support-look =
    .button = ¿Quién es?
support-waiting =
    El caso { $case } ({ $kind }, { $campus }) lleva un día esperando y nadie se ocupa. Busca a alguien que asuma ese rol: /invite
# $state: what became of the case.
support-state = Caso { $case }: { $state ->
        [assigned] ya hay quien se ocupa.
        [closed] está cerrado.
        [released] está abierto otra vez para quien dé este apoyo.
       *[redacted] el estudiante ha retirado su consentimiento. No le escribas más por este asunto.
    }
    .toast = Cerrado.
