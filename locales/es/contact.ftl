### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = Oficina de seguridad
contact-office-police =
    .name = Policía del campus
contact-office-duty =
    .name = Guardia
contact-office-counselling =
    .name = Centro de apoyo psicológico
contact-office-students =
    .name = Asuntos estudiantiles
contact-office-international =
    .name = Oficina de estudiantes internacionales

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>A quién llamar</b>
    Policía: 110. Línea antifraude: 96110.
contact-none = Aquí aún no hay números. Llama al 110.
contact-how =
    Para cambiar uno, envía por ejemplo
    <code>/contact { $place } security { $phone }</code>
    <code>/contact { $place } counselling { $phone } 8:00-22:00</code>
    <code>/contact { $place } duty off</code>
contact-lacking = Falta antes de la puesta en marcha: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>¿Cambiar este contacto?</b>
    { $campus }
    Ahora: { $before }
    Después: { $after }
    Llama al número antes de confirmar: lo marcará gente asustada.
contact-nothing =
    .name = nada
contact-saved =
    <b>Cambiado</b>
    { $campus }
    { $line }
    .toast = Cambiado.
contact-told =
    Ha cambiado un número que muestra /sos. Lo cambió: { $role }.
    { $campus }
    { $line }
    ¿No es correcto? /contact
contact-dropped =
    No ha cambiado nada.
    .toast = No ha cambiado nada.
contact-save =
    .button = Sí, cambiarlo
contact-drop =
    .button = No
