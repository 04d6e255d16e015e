### Class groups: what is said on joining, binding, pausing and leaving.

# The first card in a group, posted once.
# $office: who is responsible; $contact: where to check that the bot is genuine; $time: when tips are posted;
# $from and $until: the quiet hours.
group-welcome =
    <b>Hola, soy Wuzha, el asistente antifraude</b>
    Responsable: { $office }. Publico consejos antifraude para { $class }.

    <b>Qué publico:</b> { $cadence ->
        [daily] un consejo breve al día
        [three_a_week] tres consejos breves a la semana
       *[weekly] un consejo breve a la semana
    }, normalmente a las { $time }.
    <b>Horas de silencio:</b> sin consejos ordinarios de { $from } a { $until }.
    <b>Para pausarme:</b> el delegado de clase o el tutor puede enviar aquí /mute para pausar, /unmute para reanudar o /unbind para que me vaya.
    <b>Para vincularte:</b> pulsa el botón de abajo y envíame en privado las cuatro últimas cifras de tu número de estudiante. Los consejos llegan también sin eso.
    <b>Qué guardo:</b> el número del grupo, el nombre de la clase, lo que publiqué, quién pulsó un botón (solo el número de la cuenta) y quiénes son en la lista las personas que se vinculan.
    <b>Qué no toco:</b> no guardo lo que se escribe aquí, y no quiero nombres ni números de teléfono, de identidad o de tarjeta bancaria.

    <b>Recuerda:</b> nunca pido dinero, códigos de verificación ni contraseñas. Quien los pida en mi nombre es un estafador. Si dudas, compruébalo con: { $contact }.


group-link-expired = Este enlace ha caducado, así que no se vinculó nada. Pide uno nuevo al personal de la campaña y úsalo en 7 días.
group-link-used = Este enlace ya se usó, así que no se vinculó nada. Un enlace sirve una vez; pide uno nuevo al personal de la campaña.
group-link-unknown = Este enlace no es válido, así que no se vinculó nada. Comprueba que lo copiaste entero, o pide uno nuevo al personal de la campaña.
group-link-not-a-group = Este enlace es para el grupo de clase. Abre el enlace, elige el grupo de clase y agrégame allí.
group-link-may-not-write = No se vinculó nada: no puedo escribir en ese grupo. Pide a un administrador del grupo que me deje publicar y abre el enlace otra vez.

group-needs-link =
    <b>Aún no tengo una clase vinculada</b>
    Soy Wuzha, el asistente antifraude de la universidad. Quien responde de esta clase (delegado, tutor, facultad o equipo antifraude) puede pulsar el botón de abajo. Hasta entonces no publico consejos aquí.

group-bind =
    .button = Vincular este grupo
    .toast = Listo: { $class }.
group-choose =
    <b>¿De qué clase es este grupo?</b>
    Pulsa el nombre. Funciona para quienes responden de ella. Si no está, envíalo aquí, así: <code>/group Software One</code>
    .toast = Elige abajo, por favor.

# Several classes in a row: the row so far, and one more name.
group-classes =
    .name = { $before }, { $name }

# A decision that a link, a card or a command leaves open, and the buttons below it.
group-class-has-group =
    <b>{ $class } ya tiene un grupo</b>
    Los consejos van a un solo grupo por clase. ¿Deben llegar aquí desde ahora? Entonces dejo el otro grupo. ¿O es este un segundo grupo? Entonces no publico aquí consejos diarios.
group-has-class =
    <b>Este grupo es de { $classes }</b>
    ¿Debe ser también el grupo de { $class }, como en clases unidas? ¿O solo de { $class }?
group-is-second =
    <b>Este es un segundo grupo de { $class }</b>
    ¿Deben llegar aquí los consejos desde ahora? Entonces dejo el otro grupo.
group-binding =
    .button = { $way ->
        [instead] Aquí en su lugar
        [second] Segundo grupo
        [both] Ambas clases
        [only] Solo la nueva
       *[plain] Vincular
    }
group-is-now-second = Ahora este es un segundo grupo de { $class }. Los consejos diarios van solo a su grupo principal.
group-of-several = A partir de ahora publico aquí consejos antifraude para { $classes }.
group-of-fewer = Este grupo ya no está vinculado a { $gone }. Sigue siendo el grupo de { $left }.

# In the group of a class that is over, when a term begins.
group-class-over =
    <b>{ $class } ha terminado</b>
    { $kind ->
        [successor] Empezó un nuevo semestre y la mayoría de esta clase está ahora en { $successor }. Quien responde de ambas clases puede pulsar el botón de abajo; entonces este pasa a ser el grupo de { $successor }. Si no, me voy el { $until }.
       *[none] Empezó un nuevo semestre y esta clase ya no está en la lista de la universidad. Me voy el { $until }. Gracias por leer.
    }
group-successor =
    .button = Ahora { $class }

# A group of a day, and a group of a week, that is nobody’s.
group-still-unbound =
    <b>Sigo sin una clase vinculada</b>
    Llevo aquí un día y no publico nada. Si este es el grupo de una clase, alguien que responda de ella puede pulsar el botón de abajo. Si no, me voy el { $until }.
group-leaves =
    Nadie me ha vinculado a una clase, así que me voy ahora. Puedes agregarme otra vez cuando quieras.
    Si algo te parece sospechoso: policía 110, línea antifraude 96110.

# Groups of staff. $reach: everywhere, or place; $place: a campus or a college.
group-staff =
    .button = { $reach ->
        [everywhere] Personal, todo campus
       *[place] Personal, { $place }
    }
group-staff-welcome =
    <b>Hola, soy Wuzha, el asistente antifraude</b>
    Responsable: { $office }. Este es ahora el grupo de trabajo de { $reach ->
        [everywhere] todo el equipo antifraude
       *[place] { $place }
    }.

    <b>Qué publico:</b> cada lunes a las 09:00, cuántas clases tienen grupo y qué cifras piden atención. Sin nombres.
    <b>Para que me vaya:</b> envía /unbind aquí.
    <b>Qué guardo:</b> el número del grupo, de quién es y lo que publiqué. No guardo lo que se escribe aquí.

    <b>Recuerda:</b> nunca pido dinero, códigos de verificación ni contraseñas. Si dudas, compruébalo con: { $contact }.
group-staff-week =
    <b>{ $reach ->
        [everywhere] La semana en todos los campus
       *[place] La semana en { $place }
    }</b>
    Clases: { $classes }, de las que { $bound } tienen grupo
    Grupos en pausa: { $muted }; grupos inaccesibles: { $lost }
    Mensajes dudosos: { $doubts }
group-staff-goodbye = { $reach ->
    [everywhere] Este ya no es el grupo de trabajo del equipo antifraude, así que me voy ahora.
   *[place] Este ya no es el grupo de trabajo de { $place }, así que me voy ahora.
}

# To those who answer for a group, in private.
group-lost =
    <b>No puedo publicar en el grupo de { $classes }</b>
    Desde el { $since }. Me quitaron de él o no puedo escribir allí. Para cambiarlo, alguien del grupo me agrega de nuevo, o un administrador del grupo me deja escribir. Hasta entonces la clase no recibe consejos allí. Lo recuerdo una vez por semana.
group-staff-lost = { $reach ->
    [everywhere] No puedo publicar en el grupo de trabajo del equipo antifraude desde el { $since }.
   *[place] No puedo publicar en el grupo de trabajo de { $place } desde el { $since }.
} Para cambiarlo, alguien del grupo me agrega de nuevo, o un administrador del grupo me deja escribir. Lo recuerdo una vez por semana.
group-topic-gone = En el grupo de { $classes }, el tema en el que publicaba está cerrado o eliminado. Ahora publico en el tema general. Para elegir otro, envía /group en él.
group-staff-topic-gone = { $reach ->
    [everywhere] En el grupo de trabajo del equipo antifraude, el tema en el que publicaba está cerrado o eliminado.
   *[place] En el grupo de trabajo de { $place }, el tema en el que publicaba está cerrado o eliminado.
} Ahora publico en el tema general. Para elegir otro, envía /group en él.
group-topic-set = A partir de ahora publico en este tema.

# A link for a class’s group, in private.
group-link =
    <b>Enlace para el grupo de { $class }</b>
    Ábrelo y elige el grupo: eso me agrega y vincula el grupo. Sirve una vez, hasta el { $until }.
    { $url }
    Si ya estoy en el grupo, envía esto allí: <code>{ $command }</code>

group-returned = { $kind ->
    [staff] He vuelto y sigo publicando las cifras de la semana.
   *[class] He vuelto y sigo publicando consejos antifraude para { $classes }.
}
group-muted = Los consejos ordinarios quedan en pausa hasta el { $until }. Envía /unmute para reanudarlos antes.
group-unmuted = Los consejos ordinarios siguen desde ahora.
group-cadence = { $cadence ->
    [daily] A partir de ahora publico un consejo al día.
    [three_a_week] A partir de ahora publico tres consejos a la semana.
   *[weekly] A partir de ahora publico un consejo a la semana.
}

group-goodbye =
    Este grupo ya no está vinculado a { $classes }, así que me voy ahora.
    Si algo te parece sospechoso: policía 110, línea antifraude 96110.
