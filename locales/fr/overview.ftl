### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] {" "}: { $college }
    }</b>
    Échéance : { $due }
    Inscrites : { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(dispenses : { $exempt })
    }, { $percent } %
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] sans date { $count }
    [planned] prévues { $count }
    [returned] renvoyées { $count }
    [asked] attendent un accord { $count }
    [late] en retard { $count }
    [verified] vérifiées { $count }
    [peer] confirmées { $count }
   *[look] à vérifier { $count }
}
overview-never = { $count ->
    [0] Chaque classe en a tenu au moins une.
   *[other] Classes qui n’en ont tenu aucune jusqu’ici : { $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] tenue le { $on }
        [peer_verified] tenue le { $on }, confirmée
        [needs_look] tenue le { $on }, à vérifier
        [verified] tenue le { $on }, vérifiée
        [late_asked] tenue le { $on }, attend un accord
        [exempt_asked] dispense demandée
       *[exempt] dispense
    }{ $late ->
        [yes] { " " }(en retard)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · à appeler : { $duties }
overview-nobody = { $line } · personne à prévenir là
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = Toutes les facultés
overview-open =
    .button = { $sort ->
        [league_class] Cours de la Ligue
        [league_day] Journées de Ligue
       *[class] Réunions
    }{ $month ->
        [0] {""}
        [1] , janv.
        [2] , févr.
        [3] , mars
        [4] , avr.
        [5] , mai
        [6] , juin
        [7] , juil.
        [8] , août
        [9] , sept.
        [10] , oct.
        [11] , nov.
       *[12] , déc.
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] Cours de la Ligue
            [league_day] Journées de Ligue
           *[class] Réunions de classe
        }
        [1] Janvier
        [2] Février
        [3] Mars
        [4] Avril
        [5] Mai
        [6] Juin
        [7] Juillet
        [8] Août
        [9] Septembre
        [10] Octobre
        [11] Novembre
       *[12] Décembre
    }
overview-shown =
    .toast = C’est ci-dessous.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = Attendues à l’échéance : { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(environ { $low } à { $high })
    }
forecast-basis = { $past ->
    [0] Estimation d’après le rythme de ce mois, les dates fixées et les reports ; il n’y a pas encore de mois précédents.
   *[other] Estimation d’après le rythme de ce mois, les dates fixées, les reports et les { $past } relevés des mois précédents.
}
forecast-over = L’échéance est passée, il n’y a plus rien à estimer.
forecast-calls = <b>Les appels les plus utiles (le plus grand effet d’abord)</b>
forecast-no-calls = Chaque classe qui n’a pas encore inscrit sa réunion a une date ; aucun appel n’est nécessaire.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    } : { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] reports : { $times }
        [late] pas à temps la dernière fois
        [passed] date passée, pas inscrite
        [none] pas de date
        [returned] renvoyée, pas réinscrite
       *[nobody] personne à prévenir
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = Prévision
