### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    Échéance : { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] pas encore acceptée
        [accepted] en cours
        [declined] refusée
        [done] faite
        [returned] renvoyée
       *[withdrawn] retirée
    }
item-settled =
    .name = faite avant la parution du plan
# $days: how many days late.
item-late =
    .name = { $days ->
        [one] { $state }, { $days } jour de retard
       *[other] { $state }, { $days } jours de retard
    }
item-done-late =
    .name = faite (en retard)
item-due =
    .name = { $due }
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective } (dans le plan : { $due })
item-standing =
    .name = aucune, en continu
item-listed =
    .text = { $list }, { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    Empreinte { $hash }. Lignes : { $items }, tâches : { $tasks } ; { $waiting ->
        [0] toutes sont publiées.
       *[other] pas encore publiées : { $waiting }.
    }
item-traps =

    <b>À regarder d’abord : { $count }</b>
item-trap-before-issue = { $item } : échéance { $due }, avant la parution du plan ({ $issued }) ; tenue pour faite à cette date.
item-trap-day-off = { $item } : échéance { $due }, qui est { $why } ; à faire au plus tard le { $effective }.
item-trap-outside = { $item } : échéance { $due }, hors de la campagne (du { $from } au { $to }).
item-trap-no-owner = { $item } : aucun service n’en répond.
item-trap-no-lead = { $items } : plusieurs services et aucun ne pilote ; c’est d’abord pour « { $first } ».
item-trap-no-evidence = { $item } : rien ne dit comment le mesurer ni le prouver.
item-trap-no-months = { $item } : chaque mois, mais aucun mois n’est indiqué.
item-trap-make-up = { $day } est un jour travaillé en compensation.
item-trap-year = Les jours fériés de { $year } ne sont pas connus ; seuls les week-ends comptent alors comme jours libres.
item-trap-nobody = Personne ne répond encore de « { $place } », il n’y a donc personne à prévenir pour { $items }.
item-unanswered =
    <b>Lignes du plan dont personne ne répond</b>
    Elles sont publiées, et personne ne peut les accepter. Invitez quelqu’un avec /invite, ou donnez-les à d’autres.
item-weekend =
    .name = un week-end
item-school-off =
    .name = un jour libre de l’université
item-holiday =
    .name = pendant le congé « { $name } »

item-publish =
    .button = Publier
    .toast = { $tasks ->
        [0] Il n’y a rien de nouveau à publier.
        [one] { $tasks } tâche est publiée, et les responsables sont prévenus.
       *[other] { $tasks } tâches sont publiées, et les responsables sont prévenus.
    }

item-offered =
    <b>À accepter : { $total ->
        [one] { $total } tâche
       *[other] { $total } tâches
    }</b>
    Appuyez sur « Accepter » pour ce qui est à vous, sur « Pas à nous » pour le reste ; le bureau de la cellule trouvera quelqu’un d’autre.
item-offered-none = Aucune tâche ne vous attend. Envoyez /items pour voir les vôtres.
item-accept-all =
    .button = Tout accepter
    .toast = { $count ->
        [one] { $count } tâche acceptée.
       *[other] { $count } tâches acceptées.
    }

item-list = <b>Tâches ({ $total })</b>
item-list-none = Il n’y a pas de telles tâches.
item-own = <b>Mes tâches ({ $total })</b>
item-own-none = Vous n’avez aucune tâche en ce moment. Envoyez /items all pour voir toutes celles que vous pouvez voir.
item-overdue = <b>{ $total } en retard, les plus anciennes d’abord</b>
item-overdue-none = Rien n’est en retard.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] Voir { $item }
       *[other] { $number }. { $item }
    }
    .toast = { $item } est ci-dessous.

item-card =
    { $title }
    Qui : { $place }
    Échéance : { $due }
    État : { $mark }
    Article du plan : { $clause }
item-card-done = Faite le { $at }
item-card-words = Preuve : { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] Preuve : une photo, { $kib } Ko, empreinte { $hash }
   *[file] Preuve : un fichier, { $kib } Ko, empreinte { $hash }
}
item-card-reason = Renvoyée, raison : { $reason }
item-card-offered = On demande à « { $place } » de la reprendre.
item-card-colleague = On demande à un collègue de la reprendre.
item-card-past = { $count ->
    [one] { $count } étape jusqu’ici
   *[other] { $count } étapes jusqu’ici
}
item-gone = Cette tâche n’est plus à vous ; d’autres la poursuivent.

item-step =
    .button = { $step ->
        [accept] Accepter
        [decline] Pas à nous
        [report] Terminé
        [correct] Corriger la preuve
        [return] Renvoyer
        [offer] Transmettre
        [take] Reprendre
        [refuse] Ne pas reprendre
       *[assign] Donner à d’autres
    }
    .toast = { $step ->
        [accept] { $item } est acceptée.
        [decline] Le bureau sait que { $item } n’est pas à vous.
        [report] { $item } est faite.
        [correct] La preuve de { $item } est corrigée.
        [return] { $item } est renvoyée.
        [offer] On leur a demandé de reprendre { $item } ; d’ici là, elle reste à vous.
        [take] { $item } est maintenant à vous.
        [refuse] L’autre côté sait que vous ne reprenez pas { $item }.
       *[assign] { $item } est donnée à d’autres.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = C’était déjà noté.
item-undo =
    .button = Annuler l’étape
    .toast = Annulé.

item-ask-proof =
    Envoyez ce qui montre que { $item } est faite : un lien, quelques mots, un fichier ou une photo. Pas de numéros de carte d’identité, de téléphone ni de carte bancaire. J’attends 30 minutes.
    .toast = Envoyez-la ci-dessous.
item-ask-reason = Pourquoi renvoyer { $item } ? Écrivez une phrase ; les responsables la liront. J’attends 30 minutes.
item-hand-over =
    À qui passer { $item } ?
    .button = À un collègue

item-news-declined =
    <b>Une tâche a été refusée</b>
    { $title }
    « { $place } » dit que ce n’est pas à eux. Donnez-la à d’autres.
item-news-returned =
    <b>Une tâche a été renvoyée</b>
    { $title }
    Raison : { $reason }
item-news-offered =
    <b>On vous demande de reprendre ceci</b>
    { $title }
    Échéance : { $due }
    Elle est maintenant à « { $place } ».
item-news-taken =
    <b>Elle a été reprise</b>
    { $title }
    Elle est maintenant à « { $place } ».
item-news-refused =
    <b>Elle n’est pas reprise</b>
    { $title }
    Elle reste à vous.
item-news-assigned =
    <b>Ceci vous a été donné</b>
    { $title }
    Échéance : { $due }
    C’était à « { $from } ».

item-today = <b>{ $day } : { $due } pour aujourd’hui, { $late } en retard</b>
item-today-more = Encore { $count } ; envoyez /items pour les voir.
item-today-declined = À donner à d’autres : { $count }
item-today-offered = Attendent d’être reprises : { $count }
item-today-reported = Déclarées faites depuis un jour : { $count }
item-today-doubts = Messages incertains : { $count } ; envoyez /unconfirmed pour décider
item-today-failed = Messages non arrivés depuis un jour : { $count }
item-today-lost = Groupes injoignables : { $count }

item-reminder = <b>Rappel : { $total ->
    [one] { $total } tâche n’est pas encore faite
   *[other] { $total } tâches ne sont pas encore faites
}</b>
item-reminder-missed = J’étais absent un moment après le { $last }. Voici ce qui n’est pas fait à présent ; je le dis une seule fois, tout ensemble.
item-reminder-escalated = ↑ L’échéance est passée. Veillez-y.
item-reminder-instead = ↑ { $role ->
    [college] Cette faculté n’a pas encore de responsable, je vous le dis donc à vous.
    [department] Ce service n’a pas encore de membre, je vous le dis donc à vous.
   *[task_force] Le bureau de la cellule n’a encore personne, je vous le dis donc à vous.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month } : { $total } à échéance</b>
    ▲ en retard { $late } · ○ à faire { $open } · ● faites { $done }
    .button = Ce mois-ci
item-month-none = <b>{ $month } : rien à échéance</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] en retard
        [open] à faire
       *[done] faites
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = { $day } : { $marks }
item-month-standing = En continu, hors de l’image : { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    Qui : { $place }
    Déclarée le { $at }
    .button = Preuve
    .toast = La preuve de { $item } est ci-dessous.
