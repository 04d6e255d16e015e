### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = Security office
contact-office-police =
    .name = Campus police
contact-office-duty =
    .name = Duty officer
contact-office-counselling =
    .name = Counselling centre
contact-office-students =
    .name = Student affairs
contact-office-international =
    .name = International office

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
    <b>Whom to call</b>
    Police: 110. Anti-fraud line: 96110.
contact-none = No numbers are known here yet. Call 110.
contact-how =
    To change one, send for example
    <code>/contact { $place } security { $phone }</code>
    <code>/contact { $place } counselling { $phone } 8:00-22:00</code>
    <code>/contact { $place } duty off</code>
contact-lacking = Missing before the bot goes live: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>Change this contact?</b>
    { $campus }
    Now: { $before }
    Then: { $after }
    Please call the number before you confirm: frightened people will.
contact-nothing =
    .name = nothing
contact-saved =
    <b>Changed</b>
    { $campus }
    { $line }
    .toast = Changed.
contact-told =
    { $role } has changed a number that /sos shows.
    { $campus }
    { $line }
    Not right? /contact
contact-dropped =
    Nothing was changed.
    .toast = Nothing was changed.
contact-save =
    .button = Yes, change it
contact-drop =
    .button = No
