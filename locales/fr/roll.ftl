### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

# What stands on the sheet. $college: the college; $students: how many in the class, or on the sheet where it is about
# who is present; $year, $month, $day: when the file was made; $bot: the bot’s user name. The example and what stands in
# quotation marks can really be sent: a test tries them.
roll-sheet =
    .title = liste sur papier
    .facts = { $college } · { $students ->
        [one] { $students } étudiant
       *[other] { $students } étudiants
    } · établie le { TWO($day) }/{ TWO($month) }/{ $year }
    .sheet = Feuille { $number } sur { $sheets }
    .date = Jour
    .about = Objet
    .meeting = réunion
    .pledge = engagement
    .other = autre
    .present = Présents, sur { $students }
    .absent = Numéros absents
    .signature = Signature du délégué
    .how = Cochez les présents. Ensuite, envoyez en privé à @{ $bot } :
    .example = absent 3, 17, 22
    .or-all = Mettez les numéros des absents. S’il n’y en a aucun, envoyez “all here”.
    .offline = Hors ligne : n’utilise pas cette application, à prévenir de vive voix.
    .privacy = Numéros dans la classe et noms masqués seulement. N’en publiez pas de photo ; remettez ensuite la feuille au conseiller, qui la détruit en fin de semestre.

# Above the columns, at most ten letters each.
roll-column =
    .number = N°
    .name = Nom
    .present = Présent
    .signed = Signé
    .note = Remarque

# Below the file. $example: the one above.
roll-caption =
    <b>{ $class } : liste sur papier</b>
    { $students ->
        [one] { $students } étudiant
       *[other] { $students } étudiants
    } sur { $sheets ->
        [one] { $sheets } feuille A4
       *[other] { $sheets } feuilles A4
    }. Ouvrez le fichier dans un navigateur et imprimez-le.
    Ensuite, envoyez-moi les numéros des absents, comme “{ $example }”, ou “all here” s’il n’y en a aucun.
    Il n’y a que des noms masqués. Remettez ensuite la liste au conseiller, qui la détruit en fin de semestre.

# Whoever answers for several classes chooses one.
roll-classes = <b>La liste sur papier de quelle classe ?</b>
roll-class = { $class } : { $students ->
        [one] { $students } étudiant
       *[other] { $students } étudiants
    }
    .button = { $class }
    .toast = La liste sur papier de { $class } arrive dans cette conversation.
