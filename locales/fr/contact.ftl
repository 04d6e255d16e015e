### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = Service de sécurité
contact-office-police =
    .name = Police du campus
contact-office-duty =
    .name = Permanence
contact-office-counselling =
    .name = Centre d’écoute psychologique
contact-office-students =
    .name = Service de la vie étudiante
contact-office-international =
    .name = Bureau des étudiants internationaux

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    } : { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>Qui appeler</b>
    Police : 110. Ligne anti-fraude : 96110.
contact-none = Aucun numéro n’est encore connu ici. Appelez le 110.
contact-how =
    Pour changer un numéro, envoyez par exemple
    <code>/contact { $place } sécurité { $phone }</code>
    <code>/contact { $place } psy { $phone } 8:00-22:00</code>
    <code>/contact { $place } permanence aucun</code>
contact-lacking = Il manque avant la mise en service du bot : { $offices } ({ $campus }).
    .name = { $campus } : { $offices }
contact-preview =
    <b>Changer ce numéro ?</b>
    { $campus }
    Maintenant : { $before }
    Ensuite : { $after }
    Appelez ce numéro avant de confirmer : des gens inquiets le feront.
contact-nothing =
    .name = rien
contact-saved =
    <b>Changé</b>
    { $campus }
    { $line }
    .toast = Changé.
contact-told =
    Un numéro que montre /sos a été changé. Par : { $role }.
    { $campus }
    { $line }
    C’est faux ? /contact
contact-dropped =
    Rien n’a été changé.
    .toast = Rien n’a été changé.
contact-save =
    .button = Oui, le changer
contact-drop =
    .button = Ne pas changer
