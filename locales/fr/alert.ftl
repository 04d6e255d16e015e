### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>Alerte rouge : { $fraud }</b>
    [orange] 🟠 <b>Alerte orange : { $fraud }</b>
   *[yellow] 🟡 <b>Alerte jaune : { $fraud }</b>
}
alert-do = <b>Que faire</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>Comment cela se passe :</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>À quoi reconnaître l’arnaque</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>Note :</b> { $note }
alert-note-original = <b>Note, dans l’original chinois :</b> { $note }
# Shown from five people on.
alert-likes = <i>{ $count ->
    [one] { $count } personne a reçu quelque chose de semblable.
   *[other] { $count } personnes ont reçu quelque chose de semblable.
}</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } { $day } · A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[Corrigée à { $time }]</b>
alert-recalled =
    <b>[Retirée à { $time }]</b>
    Cette alerte était erronée. N’en tenez pas compte et ne la transférez pas.
alert-unreviewed = <b>[Pas encore vérifiée par une seconde personne]</b>
# Below a message.
alert-got-it =
    .button = J’ai lu
alert-like =
    .button = J’ai reçu la même chose
alert-read =
    .button = Dans ma langue
alert-acked =
    .toast = { $count ->
        [one] ✓ Enregistré. { $count } personne de ce groupe a lu l’alerte.
       *[other] ✓ Enregistré. { $count } personnes de ce groupe ont lu l’alerte.
    }
alert-acked-alone =
    .toast = ✓ Enregistré. Merci.
alert-acked-before =
    .toast = Déjà enregistré, inutile d’appuyer à nouveau.
alert-liked =
    .toast = { $count ->
        [one] Merci. Vous êtes la première personne à le signaler. Ne payez rien et ne répondez à rien.
       *[other] Merci. { $count } personnes ont signalé la même chose. Ne payez rien et ne répondez à rien.
    }
alert-liked-before =
    .toast = Vous l’avez déjà signalé. Ne payez rien et ne répondez à rien.
alert-over =
    .toast = Cette alerte a été retirée.
alert-read-sent =
    .toast = Je vous ai envoyé toute l’alerte en privé.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title } : { $advice } Écrivez-moi en privé pour tout lire.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] Rouge
        [orange] Orange
       *[yellow] Jaune
    }
alert-state =
    .name = { $state ->
        [draft] brouillon
        [review] attend une seconde personne
        [alone] envoyée, à vérifier
        [out] envoyée
        [rejected] refusée
        [expired] pas vérifiée à temps
        [recalled] retirée
       *[dropped] abandonnée
    }
alert-segment =
    .name = { $segment ->
        [freshmen] Nouveaux étudiants
        [graduating] Fin d’études
        [international] Internationaux
        [staff] Personnel
       *[all] Tout le monde
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place } (seulement : { $kind })
}
alert-list =
    <b>Alertes</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = A-{ $number } { $severity }, { $fraud } : { $state }
alert-none = Il n’y en a pas encore.
# $count: of alerts in 90 days.
alert-median = Ces 90 derniers jours : { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
}. Médiane du signalement à 95 % des groupes : { $whole } ; à partir de l’accord : { $sending } ; jusqu’à la lecture confirmée dans la moitié des classes : { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } s
               *[other] { $minutes } min { $seconds } s
            }
           *[other] { $hours } h { $minutes } min
        }
       *[other] { $days } j { $hours } h
    }
alert-duration-none =
    .name = pas encore
alert-new =
    .button = Nouvelle alerte
alert-open =
    .button = A-{ $number } : { $fraud }
alert-kinds = <b>De quel type de fraude s’agit-il ?</b>
# $post: what people will read.
alert-card =
    <b>A-{ $number } : { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = Elle corrige A-{ $corrects } dans chaque conversation. { $pings ->
    [yes] Les groupes reçoivent aussi un nouveau message.
   *[no] Personne ne reçoit de nouveau message.
}
alert-card-audience = Pour : { $audience }. { $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
} et, en privé, { $people ->
    [one] { $people } abonné
   *[other] { $people } abonnés
}.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] Elle part dès qu’elle est approuvée.
   *[later] Ce sont les heures calmes : elle part le { $at }.
}
alert-card-consent = Dites ci-dessous si la personne concernée est d’accord, ou si personne n’est reconnaissable.
alert-card-second = { $count ->
    [0] Personne d’autre ne peut l’approuver.
    [one] { $count } autre personne peut l’approuver.
   *[other] { $count } autres personnes peuvent l’approuver.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = La note en dit trop. En termes généraux : « { $general } »
alert-field =
    .button = { $field ->
        [kind] Un autre type
        [story] Ce qui s’est passé
        [channel] Premier contact
        [ask] Ce qu’il demande
        [payment] Paiement
        [band] Montant
        [flags] Signes
        [advice] Que faire
        [place] Destinataires
       *[times] Dates, source
    }
alert-ask-field = { $field ->
    [kind] <b>De quel type de fraude s’agit-il ?</b>
    [story] <b>Que s’est-il passé ?</b> Choisissez ce qui est à changer.
    [channel] <b>Où l’escroc a-t-il abordé la personne ?</b>
    [ask] <b>Que demandait l’escroc ?</b>
    [payment] <b>Comment a-t-on payé ?</b>
    [band] <b>Combien a été perdu ?</b>
    [flags] <b>À quoi reconnaît-on l’arnaque ?</b> { $most } au plus.
    [advice] <b>Que faut-il faire ?</b> { $most } au plus, le plus important d’abord.
    [place] <b>Qui doit la recevoir ?</b>
   *[times] <b>Quand est-ce arrivé, quand et par qui cela a-t-il été signalé ?</b>
}
alert-untold =
    .button = Ne pas le dire
alert-day =
    .button = { $days ->
        [0] Aujourd’hui
        [1] Hier
       *[other] Il y a { $days } jours
    }
alert-reported =
    .button = { $minutes ->
        [0] Signalé à l’instant
        [30] Signalé il y a 30 min
        [60] Signalé il y a 1 h
        [180] Signalé il y a 3 h
       *[other] Signalé il y a 1 jour
    }
alert-consent =
    .button = { $consent ->
        [given] La personne accepte
       *[general] Personne d’identifiable
    }
alert-note-field =
    .button = { $has ->
        [yes] Une autre note
       *[no] Ajouter une note
    }
alert-no-note =
    .button = Sans note
alert-offer =
    .button = { $own ->
        [yes] Garder mes mots
       *[no] En termes généraux
    }
alert-back =
    .button = Retour
alert-look =
    .button = { $language }
alert-test =
    .button = L’envoyer à moi seul
alert-test-head = <b>C’est un essai, vous seul le recevez.</b>
alert-pings =
    .button = { $pings ->
        [yes] Sans nouveau message
       *[no] Et un nouveau message
    }
alert-submit =
    .button = Demander l’accord
alert-alone =
    .button = Sans second avis
alert-withdraw =
    .button = La reprendre
alert-rework =
    .button = La retravailler
alert-drop =
    .button = L’abandonner
alert-recall =
    .button = Retirer l’alerte
alert-recall-sure =
    .button = Oui, la retirer
alert-correct =
    .button = La corriger
alert-unapprove =
    .button = Annuler l’accord
alert-failed =
    .button = Ce qui n’est pas arrivé
alert-retry =
    .button = Réessayer ({ $count })
alert-refresh =
    .button = Actualiser
alert-approve =
    .button = Approuver
alert-reject =
    .button = Refuser
alert-confirm =
    .button = Elle est correcte
alert-ask-recall = <b>Retirer A-{ $number } ?</b> Chaque message est changé sur place pour le dire. Personne n’en reçoit de nouveau.
alert-ask-note = Envoyez la note en chinois, { $most } caractères au plus : ni nom, ni numéro, ni classe, ni montant exact.
# $code: to be typed.
alert-ask-code = Une alerte rouge part aussitôt, même la nuit, et une seconde personne doit la vérifier dans les dix minutes. Pour l’envoyer sans second avis, tapez dans les cinq minutes : <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] Accord demandé.
        [withdraw] Reprise. Vous pouvez la modifier.
        [approve] Approuvée. Elle part maintenant.
        [approve-later] Approuvée. Elle part à la fin des heures calmes.
        [reject] Refusée. L’auteur est prévenu.
        [confirm] Vérifiée. Merci.
        [unapprove] L’accord est annulé. Rien n’était parti.
        [rework] Vous pouvez la modifier.
        [recall] Retirée. Chaque message est en cours de changement.
        [drop] Abandonnée.
        [retry] Nouvel essai en cours.
        [test] Envoyée à vous seul.
       *[changed] Modifiée.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>Vérifiez A-{ $number } : peut-elle partir ou non ?</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = Jusqu’au { $until }. Ensuite, il faut redemander l’accord.
alert-look-after =
    <b>A-{ $number } est partie sans second avis. Vérifiez-la avant le { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>Personne n’a vérifié A-{ $number } en dix minutes</b>
    Elle porte une marque dans chaque conversation tant que personne ne l’a vérifiée.
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number } a été approuvée
    [reject] A-{ $number } a été refusée
    [expire] Personne n’a vérifié A-{ $number } à temps
    [confirm] A-{ $number } a été vérifiée par une seconde personne
    [unapprove] L’accord pour A-{ $number } a été annulé
   *[recall] A-{ $number } a été retirée
}</b>

## How far it is.

alert-progress =
    <b>A-{ $number } { $fraud } : { $state }</b>
    { $lines }
alert-clock = Signalée : { $reported } → approuvée : { $approved } → 95 % des groupes : { $delivered } → lue dans la moitié des classes : { $acked }
alert-sent = Groupes : { $groups } sur { $allgroups }. En privé : { $people } sur { $allpeople }.
alert-waiting = En route : { $waiting }. Non arrivés : { $failed }. Incertains : { $doubtful }.
alert-acknowledged = { $people ->
    [one] { $people } personne a
   *[other] { $people } personnes ont
} confirmé la lecture, dans { $classes } classes sur { $all }.
alert-likes-by = Ont reçu quelque chose de semblable : { $people }. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = autres
# After a withdrawal or a correction.
alert-edited = Changés sur place : { $done } sur { $all }. En route : { $waiting }. Impossibles à changer : { $failed }.
alert-failures =
    <b>A-{ $number } : ce qui n’est pas arrivé ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number } : ce qui n’a pas pu être changé ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where } : { $why ->
    [unreachable] le bot n’est plus dans le groupe, ou il est bloqué
    [forbidden] le groupe ne laisse pas le bot écrire
    [refused] la messagerie a refusé le texte
    [late] il était trop tard
    [doubt] pas de réponse, c’est peut-être arrivé
    [unknown] on ne sait pas quel est son message, impossible de le changer
   *[other] échec de l’envoi
}
alert-failure-private =
    .name = en privé
alert-failures-more = … et { $count } de plus
alert-failures-none = Tout est arrivé.
