### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] { $month ->
            [1] Réunion de janvier
            [2] Réunion de février
            [3] Réunion de mars
            [4] Réunion d’avril
            [5] Réunion de mai
            [6] Réunion de juin
            [7] Réunion de juillet
            [8] Réunion d’août
            [9] Réunion de septembre
            [10] Réunion d’octobre
            [11] Réunion de novembre
           *[12] Réunion de décembre
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(nº { $number })
    }
meeting-state =
    .name = { $state ->
        [open] inscription à faire
        [planned] date fixée
        [registered] inscription faite
        [peer_verified] inscription faite, confirmée par des camarades
        [needs_look] inscription faite, le conseiller regardera
        [verified] inscription vérifiée
        [returned] inscription renvoyée, à refaire
        [late_asked] en retard, attend l’accord
        [exempt_asked] dispense demandée
       *[exempt] dispense accordée
    }
meeting-due =
    .name = au plus tard le { $due }
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = au plus tard le { $due } ({ $why } ; en fait au plus tard le { $effective })
meeting-opens =
    .name = à inscrire à partir du { $opens }
meeting-planned =
    .name = prévue le { $at }
meeting-late =
    .name = { $days ->
        [one] { $state }, { $days } jour de retard
       *[other] { $state }, { $days } jours de retard
    }
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] en retard
       *[added] ajoutée après coup
    })
meeting-row = { $title } : { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>Classes et facultés dont vous inscrivez les réunions</b>
meeting-places-none = Vous n’inscrivez les réunions d’aucune classe ni faculté.
meeting-place = { $place } : { $title }, { $mark }
meeting-place-done = { $place } : rien à inscrire pour l’instant
meeting-list =
    <b>{ $place }</b>
    .button = Toutes les réunions
meeting-list-none = Le plan ne demande aucune réunion.
meeting-list-next = Les boutons ci-dessous concernent : { $title }.
meeting-late-until = L’inscription en retard reste possible jusqu’au { $until } inclus ; ensuite, il faut l’accord du conseiller.
meeting-list-nothing = Rien à inscrire pour l’instant.
meeting-list-proxy = Vous ne tenez pas de réunions ici ; ce que vous inscrivez pour d’autres est marqué comme tel.
meeting-class-over = { $class } n’existe plus, ses réunions ne s’inscrivent plus.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    À tenir { $due }
meeting-form =
    .name = { $form ->
        [case] étude de cas
        [scenario] mise en situation
       *[discussion] débat
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } sur { $enrolled }
meeting-heads =
    .name = { $present }
meeting-held =
    Tenue le { $on }
    Présents : { $attendance }
    Forme : { $form }
meeting-absent = Absents : { $who }
meeting-absent-none = Absents : personne pour l’instant
meeting-photo = Photo : oui
meeting-proxy = Inscrite à leur place
meeting-planned-at = Prévue le { $at }
    .toast = La date est fixée. La classe l’apprendra dans son groupe la veille à 18:00.
meeting-ask-plan-day = Quel jour ? Elle est à tenir { $due }.
meeting-ask-plan-time = { $day } : à quelle heure ?
meeting-ask-place = { $at } : où ? Envoyez le lieu, comme « le grand amphi ». J’attends 30 minutes.
meeting-no-place =
    .button = Pas encore de lieu
meeting-calendar = Ouvrez ce fichier pour l’avoir dans votre agenda.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    Quand : { $at }
meeting-notice-in =
    <b>{ $title }</b>
    Quand : { $at }
    Où : { $where }
meeting-planned-in = Prévue le { $at }, { $where }
meeting-registered-at = Inscrite le { $at }
meeting-reason = Raison : { $reason }

meeting-ask-day = Quel jour a-t-elle eu lieu ?
meeting-today =
    .button = Aujourd’hui
meeting-yesterday =
    .button = Hier
meeting-other-day =
    .button = Un autre jour
meeting-day =
    .button = Le { $day }/{ $month }
meeting-ask-attendance = { $on } : tout le monde était là ?
meeting-ask-heads = { $on } : combien étaient présents ? Envoyez le nombre. J’attends 30 minutes.
meeting-all-here =
    .button = Tous là ({ $enrolled })
meeting-some-absent =
    .button = Il y a des absents
meeting-ask-absent = Qui était absent ? Un appui marque la personne absente, un autre l’annule. Vous pouvez aussi envoyer leurs numéros, comme “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = Terminé ({ $present } là)

meeting-check = Si tout est juste, appuyez sur « Envoyer ».
meeting-check-correction = Quand tout est juste, appuyez sur « Envoyer ». L’inscription précédente est gardée aussi.
meeting-not-in-time = { $timing ->
    [late] L’échéance est passée ; ce sera marqué « en retard ».
   *[added] Les jours pour les retards sont passés ; ce sera marqué « ajoutée après coup » et ne comptera pas comme fait à temps.
}
meeting-needs-consent = Les jours pour les retards sont passés. Après l’envoi, il faut l’accord du conseiller ; ce sera marqué « ajoutée après coup » et ne comptera pas comme fait à temps.
meeting-submit =
    .button = Envoyer
    .toast = { $how ->
        [waits] Envoyé ; il faut l’accord du conseiller.
        [corrected] Corrigé ; l’inscription précédente est gardée aussi.
       *[registered] Inscription faite.
    }
meeting-ask-photo = Envoyez une photo ci-dessous. Elle est redessinée, rien comme le lieu de la prise de vue n’est donc gardé. J’attends 30 minutes.
meeting-add-photo =
    .button = { $has_one ->
        [yes] Une autre photo
       *[no] Ajouter une photo
    }
meeting-no-photo =
    .button = Pas de photo
meeting-back =
    .button = Retour
meeting-change-day =
    .button = Changer la date
meeting-change-attendance =
    .button = Changer les présents
meeting-cancel =
    .button = Annuler
    .toast = Annulé ; rien n’a été inscrit.

meeting-already =
    Quelqu’un a déjà inscrit cette réunion.
    .toast = Cette réunion est déjà inscrite.
meeting-same =
    .button = C’est la même
    .toast = Bien, rien n’a changé.
meeting-another =
    .button = Une autre réunion

meeting-register-proxy =
    .button = Inscrire pour eux
meeting-step =
    .button = { $step ->
        [plan] Fixer une date
        [register] Inscrire
        [correct] Corriger
        [ask_exempt] Demander une dispense
        [verify] Valider
        [admit] Donner l’accord
        [exempt] Dispenser
        [refuse] À tenir
        [reopen] Lever la dispense
       *[return] Renvoyer
    }
    .toast = { $step ->
        [verify] Vérifiée.
        [admit] Vous avez donné l’accord.
        [exempt] Dispense accordée.
        [refuse] La classe est prévenue que la réunion doit avoir lieu.
       *[reopen] La dispense est levée.
    }
meeting-undo =
    .button = Annuler (2 minutes)
    .toast = Annulé.
meeting-ask-correction =
    .button = Demander une correction
    .toast = { $told ->
        [yes] Le conseiller est prié de corriger.
       *[no] Il n’y a personne ici pour corriger ; adressez-vous directement au conseiller.
    }
meeting-ask-words = { $step ->
    [ask_exempt] Pourquoi ne pas la tenir ? Une phrase, comme « Toute la classe est en stage ». Le conseiller la lira. J’attends 30 minutes.
    [exempt] Pourquoi peut-elle ne pas être tenue ? Une phrase ; le délégué la lira. J’attends 30 minutes.
   *[return] Pourquoi la renvoyer ? Une phrase ; le délégué la lira. J’attends 30 minutes.
}
meeting-open =
    .button = Ouvrir
meeting-news = { $event ->
    [late_asked] <b>Une réunion en retard attend votre accord</b>
    [exempt_asked] <b>Une dispense attend votre décision</b>
    [proxy] <b>Inscrite à votre place</b>
    [returned] <b>Renvoyée : refaites l’inscription</b>
    [admitted] <b>La réunion en retard compte</b>
    [exempted] <b>Dispense accordée</b>
    [refused] <b>Pas de dispense : tenez-la</b>
    [reopened] <b>La dispense est levée : tenez-la</b>
    [corrected] <b>Quelqu’un d’autre a corrigé votre inscription</b>
   *[correction_asked] <b>On vous demande de corriger une inscription</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title } : tenue le { $on }, présents : { $present }.
