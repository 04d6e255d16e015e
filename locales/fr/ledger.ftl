### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>Registre : { $asked }</b>
ledger-own-scope = Vous n’avez nommé aucun lieu, il s’agit donc de ce dont vous répondez.
ledger-none = Il n’y a pas de telle entrée.
ledger-total = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}, { $days }.
ledger-total-corrected = { $count ->
    [one] { $count } d’entre elles a été corrigée plus tard.
   *[other] { $count } d’entre elles ont été corrigées plus tard.
}
ledger-by-kind = Par type : { $list }
ledger-by-unit = Par lieu : { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = le reste
ledger-as-of = Registre tel qu’il était à la fin du { $day } : ce qui a été écrit ou corrigé plus tard ne compte pas.
ledger-as-of-now = État au { $moment }.
ledger-day =
    .name = { $day }{ $day ->
        [1] er
       *[other] {""}
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
ledger-days =
    .name = du { $since } au { $until }
ledger-since =
    .name = depuis le { $day }
ledger-until =
    .name = jusqu’au { $day }
ledger-by =
    .name = par : { $doer }
ledger-item =
    .name = { $item } « { $title } »
ledger-by-console =
    .name = la console
ledger-by-clock =
    .name = le système, à l’heure
ledger-by-person =
    .name = une personne

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place } : { $sentence }
ledger-line-struck = <s>{ $line }</s> (rayée le { $on } par { $by })
ledger-line-corrected = { $line } (corrigée le { $on }, voir { $by })
ledger-unknown-kind = Un programme plus récent a écrit cette entrée, du type { $kind } ; celui-ci ne sait pas la lire.
ledger-full-kind = Type : { $value }
ledger-full-at = Écrite le : { $value }
ledger-full-by = Par : { $value }
ledger-full-item = Tâche du plan : { $value }
ledger-full-corrects = Corrige { $entry }, raison : { $reason }
ledger-full-blob = Prouvée par un fichier à l’empreinte <code>{ $hash }</code>
ledger-full-hash = Empreinte : <code>{ $hash }</code>

# When a word means several things.
ledger-which = « { $word } » peut désigner plusieurs choses. Laquelle ?
ledger-which-of-many = « { $word } » peut désigner { $count } choses ; voici les { $shown } premières. Choisissez-en une, ou écrivez plus complet :

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>Vérifiez ; ce sera écrit quand vous confirmez</b>
    { $place } : { $text }
    Ensuite, on ne peut plus le modifier, seulement le corriger.
ledger-note-draft-item =
    <b>Vérifiez ; ce sera écrit quand vous confirmez</b>
    { $place } : { $text }
    Tâche du plan : { $item }
    Ensuite, on ne peut plus le modifier, seulement le corriger.
ledger-strike-draft =
    <b>Vérifiez ; l’entrée sera rayée quand vous confirmez</b>
    { $entry }
    Raison : { $reason }
    L’entrée reste, marquée comme rayée. Une entrée ne se corrige qu’une fois.
ledger-replace-draft =
    <b>Vérifiez ; l’entrée sera corrigée quand vous confirmez</b>
    { $entry }
    Devient : { $text }
    Raison : { $reason }
    L’entrée reste, marquée comme corrigée. Une entrée ne se corrige qu’une fois.
ledger-confirm =
    .button = Écrire
    .toast = Écrit dans le registre.
ledger-cancel =
    .button = Annuler
    .toast = Annulé, rien n’a été écrit.
ledger-written = Écrit dans le registre.
ledger-cancelled = Annulé. Rien n’a été écrit.

# Exports. $most: how many entries a file takes.
ledger-export-begun = Le fichier se prépare ; je l’envoie dès qu’il est prêt.
ledger-export-done = Le fichier est prêt : { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}. Cet export figure dans le registre.
ledger-export-too-many = Il y a { $count } entrées, et un fichier en contient { $most }. Demandez moins, par exemple un mois ou une faculté.
ledger-export-empty = Il n’y a pas de telle entrée, donc pas de fichier.
ledger-export-not-allowed = Vous n’avez plus le droit d’exporter ces entrées, il n’y a donc pas de fichier.
ledger-export-failed = Le fichier n’a pas pu être fait. C’est une panne chez nous, notée dans le journal ; rien n’a changé dans le registre. Prévenez l’opérateur.
ledger-export-mark =
    .name = Exporté le { $moment }, rôle : { $role }. { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (registre tel qu’il était à la fin du { $day })
ledger-export-caption =
    { $mark }
    Ce sont des relevés de travail : ne les transférez pas à un groupe.
ledger-column-number =
    .name = numéro
ledger-column-day =
    .name = jour
ledger-column-at =
    .name = écrite le
ledger-column-kind =
    .name = type
ledger-column-sentence =
    .name = ce qui a été fait
ledger-column-campus =
    .name = campus (lieu)
ledger-column-college =
    .name = faculté
ledger-column-class =
    .name = classe
ledger-column-department =
    .name = service
ledger-column-item =
    .name = tâche du plan
ledger-column-doer =
    .name = par
ledger-column-correction =
    .name = corrections
ledger-column-reason =
    .name = raison
ledger-cell-struck =
    .name = rayée par { $entry }
ledger-cell-replaced =
    .name = corrigée par { $entry }
ledger-cell-corrects =
    .name = corrige { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    Le registre commence ici, au numéro { $origin }.
    .name = début du registre
    .words = début du registre
ledger-fact-ledger-struck =
    Correction : une entrée fausse est rayée.
    .name = entrée rayée
    .words = rayée, rayées, rectification
ledger-fact-work-noted =
    { $text }
    .name = travail noté à la main
    .words = notée, notées, à la main
ledger-fact-ledger-exported =
    { $entries ->
        [one] { $entries } entrée est sortie
       *[other] { $entries } entrées sont sorties
    } du registre au format { $format }.
    .name = registre exporté
    .words = registre exporté, exportée, exportées
ledger-fact-tip-planned =
    Conseils prévus pour { $slot } : { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    }, et { $subscribers ->
        [one] { $subscribers } abonné
       *[other] { $subscribers } abonnés
    } en privé.
    .name = conseils prévus
    .words = conseils prévus
ledger-fact-tip-delivered =
    Le conseil { $tip } est arrivé dans le groupe de classe (envoi { $delivery }, { $proof ->
        [answer] la messagerie l’a dit
        [evidence] quelqu’un a appuyé
        [person] quelqu’un a regardé
       *[policy] tenu pour reçu d’après la règle
    }).
    .name = conseil arrivé
    .words = arrivé, arrivés, reçus
ledger-fact-tip-failed =
    Le conseil { $tip } n’est pas arrivé dans le groupe de classe (envoi { $delivery }, { $why ->
        [expired] il était trop tard
       *[failed] la messagerie l’a refusé
    }).
    .name = conseil non arrivé
    .words = échec, échecs, non arrivés
ledger-fact-group-bound =
    Le groupe { $chat } a été rattaché.
    .name = groupe rattaché
    .words = rattaché, rattachés
ledger-fact-group-unbound =
    Le groupe { $chat } a été détaché.
    .name = groupe détaché
    .words = détaché, détachés
ledger-fact-group-lost =
    On ne peut plus écrire au groupe { $chat }.
    .name = groupe injoignable
    .words = injoignable, injoignables
ledger-fact-group-returned =
    On peut à nouveau écrire au groupe { $chat }.
    .name = groupe à nouveau joignable
    .words = revenu, revenus
ledger-fact-group-muted =
    Le groupe { $chat } ne reçoit pas de conseils jusqu’au { $until }.
    .name = groupe en pause
    .words = pauses, suspendu, suspendus
ledger-fact-group-unmuted =
    Le groupe { $chat } reçoit à nouveau des conseils.
    .name = fin de la pause
    .words = fin de pause, repris
ledger-fact-class-cadence =
    Fréquence des conseils de la classe désormais : { $cadence }.
    .name = fréquence changée
    .words = fréquence, frequence
ledger-fact-class-added =
    La classe a été saisie.
    .name = saisie d’une classe
    .words = saisie, saisies
ledger-fact-role-offered =
    Invitation { $invitation } créée : { $duty }.
    .name = invitation à un rôle
    .words = invitation, invitations
ledger-fact-role-declined =
    Invitation { $invitation } déclinée : { $duty }.
    .name = invitation déclinée
    .words = déclinée, déclinées
ledger-fact-role-badge =
    Le badge de la nomination { $grant } a été montré : { $duty }.
    .name = badge montré
    .words = badge, badges
ledger-fact-group-guarded =
    Le groupe { $chat } est protégé contre les faux noms.
    .name = protection contre les faux noms
    .words = protégé, protégés
ledger-fact-group-unguarded =
    Le groupe { $chat } n’est plus protégé contre les faux noms.
    .name = fin de la protection
    .words = non protégé, non protégés
ledger-fact-group-lookalike =
    Dans le groupe { $chat }, quelqu’un avait un nom comme celui du personnel ; le délégué et le conseiller ont été prévenus.
    .name = faux nom signalé
    .words = faux nom, faux noms
ledger-fact-group-lookalike_judged =
    D’un nom comme celui du personnel dans le groupe { $chat }, on a répondu : { $how ->
        [them] c’est la même personne
       *[other] c’est quelqu’un d’autre
    }.
    .name = faux nom vérifié
    .words = faux nom vérifié
ledger-fact-question-proposed =
    La question de quiz { $question } a été remise et attend une seconde personne.
    .name = question remise
    .words = question remise, questions remises
ledger-fact-question-approved =
    La question de quiz { $question } a été approuvée par une seconde personne et sera posée désormais.
    .name = question approuvée
    .words = question approuvée, questions approuvées
ledger-fact-question-returned =
    La question de quiz { $question } a été renvoyée à son auteur.
    .name = question renvoyée
    .words = question renvoyée, questions renvoyées
ledger-fact-question-retired =
    La question de quiz { $question } a été retirée et n’est plus posée.
    .name = question retirée
    .words = question retirée, questions retirées
ledger-fact-words-corrected =
    Le texte { $name } en { $language } a été corrigé.
    .name = traduction corrigée
    .words = traduction corrigée
ledger-fact-words-ended =
    La correction de { $name } en { $language } n’est plus utilisée : { $why ->
        [stale] le texte d’origine a changé
       *[taken_back] elle a été retirée
    }.
    .name = correction terminée
    .words = correction terminée
ledger-fact-role-granted =
    Début de la nomination { $grant } : { $duty } ({ $origin ->
        [delegated] remplacement
        [handed_over] rôle transmis
       *[invited] nomination
    }), jusqu’au { $until }.
    .name = nomination à un rôle
    .words = nomination, nominations
ledger-fact-role-ended =
    Fin de la nomination { $grant } : { $duty } ({ $why ->
        [handed_over] rôle transmis
        [replaced] remplacée par une nouvelle
       *[revoked] rôle révoqué
    }).
    .name = fin d’un rôle
    .words = fin de rôle, révoqué, révoqués
ledger-fact-roster-changed =
    Liste mise à jour – nouveaux : { $new }, modifiés : { $changed }, d’une autre classe : { $moved }, partis : { $left }.
    .name = mise à jour de la liste
    .words = mise à jour
ledger-fact-term-begun =
    Le semestre { $term } a commencé.
    .name = début du semestre
    .words = début du semestre
ledger-fact-doubt-settled =
    L’envoi { $delivery } était incertain et c’est réglé : { $how ->
        [again] renvoyé
        [drop] laissé
       *[arrived] il était arrivé
    }.
    .name = message incertain réglé
    .words = réglé, réglés
ledger-fact-data-purged =
    Supprimé, le délai étant passé – { $what ->
        [taps] appuis
        [texts] textes de messages
        [copies] copies de données
        [set_aside] mises à jour écartées
        [bindings] anciens rattachements
        [roles] rôles terminés
        [links] liens périmés
        [invitations] invitations périmées
        [introductions] présentations inachevées
        [imports] listes non reprises
        [requests] questions au registre
       *[other] autres données
    } : { $removed }.
    .name = données supprimées
    .words = supprimées, suppression
ledger-fact-plan-loaded =
    Le plan a été lu : { $items ->
        [one] { $items } ligne
       *[other] { $items } lignes
    }, empreinte du fichier { $hash }.
    .name = plan lu
    .words = plan lu, lecture
ledger-fact-plan-published =
    { $tasks ->
        [one] { $tasks } tâche du plan publiée
       *[other] { $tasks } tâches du plan publiées
    }, empreinte du fichier { $hash }.
    .name = plan publié
    .words = publié, publiée, publiées, publication
ledger-fact-item-accepted =
    La tâche { $task } ({ $item }) a été acceptée.
    .name = tâche acceptée
    .words = acceptée, acceptées
ledger-fact-item-declined =
    La tâche { $task } ({ $item }) n’est pas à eux et retourne au bureau de la cellule.
    .name = tâche rendue au bureau
    .words = rendue, rendues
ledger-fact-item-handed_over =
    La tâche { $task } ({ $item }) est à d’autres : { $how ->
        [take] ils l’ont reprise
       *[assign] le bureau de la cellule la leur a donnée
    }.
    .name = tâche transmise
    .words = transmise, transmises
ledger-fact-item-done =
    La tâche { $task } ({ $item }) a été faite, { $late ->
        [yes] après l’échéance
       *[no] à temps
    } ; la preuve est { $proof ->
        [file] un fichier
        [photo] une image
       *[words] un texte ou un lien
    }.
    .name = tâche faite
    .words = faite, faites
ledger-fact-item-corrected =
    La preuve de la tâche { $task } ({ $item }) a été remplacée par { $proof ->
        [file] un fichier
        [photo] une image
       *[words] un texte ou un lien
    }.
    .name = preuve remplacée
    .words = remplacée, remplacées
ledger-fact-item-returned =
    La preuve de la tâche { $task } ({ $item }) a été renvoyée pour être complétée.
    .name = tâche renvoyée
    .words = tâche renvoyée, à compléter
ledger-fact-item-undone =
    Dans les deux minutes, une étape de la tâche { $task } ({ $item }) a été annulée : { $step ->
        [accept] l’acceptation
        [decline] le refus
        [report] la déclaration comme faite
        [correct] le remplacement de la preuve
        [return] le renvoi de la preuve
        [offer] la demande de reprise
        [take] la reprise
        [refuse] le refus de reprendre
       *[assign] l’attribution à un service
    }.
    .name = étape annulée
    .words = annulée, annulées
ledger-fact-item-reminded =
    { $people ->
        [one] { $people } personne a été prévenue
       *[other] { $people } personnes ont été prévenues
    } avant l’échéance de la tâche { $task } ({ $item }) ({ $role ->
        [monitor] délégué
        [counsellor] conseiller
        [college] faculté
        [department] service
       *[task_force] bureau de la cellule
    }).
    .name = rappel d’une tâche
    .words = rappel, rappels
ledger-fact-item-escalated =
    { $people ->
        [one] { $people } personne a appris
       *[other] { $people } personnes ont appris
    } que la tâche { $task } ({ $item }) n’était pas faite à temps ({ $role ->
        [monitor] délégué
        [counsellor] conseiller
        [college] faculté
        [department] service
       *[task_force] bureau de la cellule
    }).
    .name = retard d’une tâche
    .words = retard, retards
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : prévue le { $on }.
    .name = réunion prévue
    .words = prévue, prévues
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : tenue le { $on }, { $enrolled ->
        [0] présents : { $present }
       *[other] présents : { $present } sur { $enrolled }
    }, forme : { $form ->
        [case] étude de cas
        [scenario] mise en situation
       *[discussion] débat
    }, { $timing ->
        [late] inscription en retard
        [added] ajoutée après coup
       *[on_time] inscription à temps
    }{ $proxy ->
        [yes] , par quelqu’un d’autre à leur place
       *[no] { "" }
    }.
    .name = réunion inscrite
    .words = inscrite, inscrites, inscription
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : tenue le { $on }, { $enrolled ->
        [0] présents : { $present }
       *[other] présents : { $present } sur { $enrolled }
    }, forme : { $form ->
        [case] étude de cas
        [scenario] mise en situation
       *[discussion] débat
    } ; attend l’accord.
    .name = réunion en retard, attend l’accord
    .words = attend l’accord, en attente
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }), corrigée : tenue le { $on }, { $enrolled ->
        [0] présents : { $present }
       *[other] présents : { $present } sur { $enrolled }
    }, forme : { $form ->
        [case] étude de cas
        [scenario] mise en situation
       *[discussion] débat
    }, { $timing ->
        [late] inscription en retard
        [added] ajoutée après coup
       *[on_time] inscription à temps
    }.
    .name = réunion corrigée
    .words = corrigée, corrigées
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : annulé peu après – { $step ->
        [plan] la date
        [register] l’inscription
        [correct] la correction
        [verify] la vérification
        [return] le renvoi
        [admit] l’accord donné au retard
        [ask_exempt] la demande de dispense
        [exempt] la dispense
        [refuse] le refus de dispense
       *[reopen] la levée de la dispense
    }.
    .name = étape de réunion annulée
    .words = étape de réunion annulée
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : { $attested } camarades rattachés sur { $bound } disent y avoir été ; c’est jugé crédible.
    .name = réunion confirmée
    .words = confirmée, confirmées, confirmations
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : seulement { $attested } camarades rattachés sur { $bound } disent y avoir été, et il n’y a pas de photo ; au conseiller de vérifier.
    .name = réunion à vérifier
    .words = à vérifier, douteuses
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : regardée et validée.
    .name = réunion validée
    .words = validée, validées, vérifiées
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : renvoyée, à inscrire à nouveau.
    .name = réunion renvoyée
    .words = renvoyée, renvoyées
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : admise malgré le retard.
    .name = réunion en retard admise
    .words = admise, admises
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : dispense demandée.
    .name = dispense demandée
    .words = dispense demandée
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : dispense accordée.
    .name = dispense accordée
    .words = dispense, dispenses
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : dispense refusée.
    .name = dispense refusée
    .words = dispense refusée
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : elle doit tout de même être tenue.
    .name = dispense levée
    .words = dispense levée
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : confiée à un collègue de la classe.
    .name = réunion confiée à un collègue
    .words = confiée, confiées
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : { $people ->
        [one] { $people } personne prévenue
       *[other] { $people } personnes prévenues
    } avant l’échéance ({ $role ->
        [monitor] délégué
        [counsellor] conseiller
        [college] faculté
        [department] service
       *[task_force] bureau de la cellule
    }).
    .name = rappel d’une réunion
    .words = rappel de réunion
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : pas inscrite à temps ; { $people ->
        [one] { $people } personne prévenue
       *[other] { $people } personnes prévenues
    } ({ $role ->
        [monitor] délégué
        [counsellor] conseiller
        [college] faculté
        [department] service
       *[task_force] bureau de la cellule
    }).
    .name = retard d’une réunion
    .words = retard de réunion
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] Réunion de lancement
        [league_class] Cours de la Ligue
        [league_day] Journée de la Ligue
       *[class] Réunion de classe
    } ({ $slot }) : contrôle au hasard : { $result ->
        [unsound] non conforme à l’inscription
       *[sound] conforme à l’inscription
    }.
    .name = contrôle d’une réunion
    .words = contrôle, contrôles, controle
ledger-fact-data-forgotten =
    Quelqu’un a demandé à être oublié, et l’a été.
    .name = personne oubliée
    .words = oubliée, oubliées, oubli
ledger-fact-meeting-voted =
    Vote à la réunion de classe { $slot } (kit { $kit }) : avant le débat, { $before_votes ->
        [0] trop peu de votes pour le dire
       *[other] { $before_right } justes sur { $before_votes }
    } ; après, { $after_votes ->
        [0] trop peu de votes pour le dire
       *[other] { $after_right } justes sur { $after_votes }
    }.
    .name = vote à une réunion
    .words = votes, votée
ledger-fact-quiz-class =
    Question éclair de la classe ({ $form ->
        [poll] sondage public
       *[card] chacun pour soi
    }, question { $question }) : { $answers ->
        [0] moins de 5 réponses, rien n’est donc publié
       *[other] { $answers } réponses, justes : { $right }
    }.
    .name = question éclair de classe
    .words = question éclair, questions éclair, question eclair
ledger-fact-notice-sent =
    L’annonce { $notice } est partie vers { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } chacune.
    .name = annonce envoyée
    .words = envoyée, envoyées
ledger-fact-notice-held =
    L’annonce { $notice } attend le récapitulatif du vendredi dans { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }.
    .name = annonce retenue
    .words = retenue, retenues
ledger-fact-notice-asked =
    On a demandé au bureau de la cellule de laisser partir l’annonce { $notice } vers { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } chacune.
    .name = annonce au-dessus de la charge
    .words = charge dépassée
ledger-fact-notice-let_out =
    Le bureau de la cellule a laissé partir l’annonce { $notice } au-dessus de la charge vers { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } chacune.
    .name = annonce autorisée
    .words = autorisée, autorisées
ledger-fact-notice-refused =
    Le bureau de la cellule n’a pas laissé partir l’annonce { $notice } vers { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }.
    .name = annonce refusée
    .words = refusée, refusées
ledger-fact-notice-failed =
    Une annonce n’est pas arrivée dans le groupe de classe (envoi { $delivery }, { $why ->
        [expired] il était trop tard
       *[failed] la messagerie l’a refusée
    }).
    .name = annonce non arrivée
    .words = annonces non arrivées
ledger-fact-alert-submitted =
    Alerte A-{ $alert } ({ $severity ->
        [red] rouge
        [orange] orange
       *[yellow] jaune
    }, { $fraud }) soumise à une seconde personne.
    .name = alerte soumise
    .words = soumise, soumises
ledger-fact-alert-withdrawn =
    L’alerte A-{ $alert } a été reprise par son auteur avant l’accord.
    .name = alerte reprise
    .words = reprise, reprises
ledger-fact-alert-approved =
    L’alerte A-{ $alert } ({ $severity ->
        [red] rouge
        [orange] orange
       *[yellow] jaune
    }) est partie { $alone ->
        [yes] par son auteur, sans second avis
       *[no] avec l’accord d’une seconde personne
    }, vers { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    } et { $subscribers ->
        [one] { $subscribers } abonné
       *[other] { $subscribers } abonnés
    }.
    .name = alerte envoyée
    .words = alerte partie, alertes parties
ledger-fact-alert-rejected =
    L’alerte A-{ $alert } a été refusée.
    .name = alerte refusée
    .words = alertes refusées
ledger-fact-alert-unapproved =
    L’accord pour l’alerte A-{ $alert } a été annulé ; rien n’était parti.
    .name = accord d’une alerte annulé
    .words = accord annulé, accords annulés
ledger-fact-alert-expired =
    Personne n’a vérifié l’alerte A-{ $alert } à temps.
    .name = alerte restée sans réponse
    .words = alerte sans réponse
ledger-fact-alert-reviewed =
    L’alerte A-{ $alert } a été vérifiée par une seconde personne après son départ{ $late ->
        [yes] , plus de dix minutes plus tard
       *[no] {""}
    }.
    .name = alerte vérifiée après
    .words = alerte vérifiée, alertes vérifiées
ledger-fact-alert-unreviewed =
    Personne n’a vérifié l’alerte A-{ $alert } en dix minutes, elle porte donc une marque.
    .name = alerte non vérifiée
    .words = alertes non vérifiées
ledger-fact-alert-delivered =
    L’alerte A-{ $alert } est arrivée dans { $groups } groupes sur { $planned } ; 95 % l’avaient { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } après son départ.
    .name = alerte arrivée
    .words = alertes arrivées
ledger-fact-alert-corrected =
    L’alerte A-{ $alert } a été corrigée sur place par A-{ $by }.
    .name = alerte corrigée
    .words = alertes corrigées
ledger-fact-alert-recalled =
    L’alerte A-{ $alert } a été retirée dans chaque conversation.
    .name = alerte retirée
    .words = alertes retirées
ledger-fact-notice-merged =
    L’annonce { $notice } est partie vers { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    } avec le récapitulatif du vendredi.
    .name = annonce au récapitulatif
    .words = récapitulatif, recapitulatif, récap

ledger-fact-roster-printed =
    Une liste papier a été faite : { $people ->
        [one] { $people } étudiant
       *[other] { $people } étudiants
    }.
    .name = liste sur papier
    .words = papier, imprimée
ledger-fact-case-filed =
    Le cas C-{ $case } a été enregistré.
    .name = cas enregistré
    .words = cas enregistrés
ledger-fact-case-changed =
    Le cas C-{ $case } a été modifié, c’est la version { $version } : { $what ->
        [type] type de fraude
        [channel] canal
        [payment] paiement
        [amount] montant
        [day] jour
        [college] faculté
        [victim] victime
        [reported] police prévenue ou non
        [outcome] ce qu’est devenu l’argent
        [recovered] argent revenu
        [note] note
        [closed] clos
       *[reopened] rouvert
    }.
    .name = cas modifié
    .words = cas modifiés
ledger-fact-case-read =
    Cas C-{ $case }, consultation : { $what ->
        [note] la note
       *[amounts] les montants exacts
    }.
    .name = cas consulté
    .words = cas consultés
ledger-fact-case-erased =
    La partie privée du cas C-{ $case } a été effacée : { $why ->
        [wish] à la demande de la personne
        [mistake] écrite par erreur
       *[over] plus nécessaire
    }. Personne ne peut la lire.
    .name = partie privée d’un cas effacée
    .words = cas effacé, cas effacés
ledger-fact-case-baseline =
    Les chiffres de { $cases } cas du { $first } au { $last } viennent d’un fichier (empreinte des lignes { $hash }).
    .name = chiffres des cas
    .words = décompte de cas
ledger-fact-contact-changed =
    Changement de qui appeler : { $office ->
        [security] service de sécurité
        [police] police du campus
        [duty] permanence
        [counselling] centre d’écoute psychologique
        [students] service de la vie étudiante
        [international] bureau des étudiants internationaux
       *[other] un service
    }, { $numbers ->
        [0] plus aucun numéro
        [one] { $numbers } numéro
       *[other] { $numbers } numéros
    }.
    .name = contact changé
    .words = contacts changés
ledger-fact-sos-opened =
    Début de la demande d’aide { $call }, adressée à : { $whom ->
        [counsellor] le conseiller
       *[duty] la permanence
    }.
    .name = demande d’aide
    .words = demande d’aide, demande d'aide
ledger-fact-sos-told =
    Demande d’aide { $call } transmise ({ $duty }) : { $people ->
        [0] personne n’a pu être joint
        [one] { $people } personne
       *[other] { $people } personnes
    }.
    .name = demande d’aide transmise
    .words = demande transmise
ledger-fact-sos-taken =
    Quelqu’un s’est chargé de la demande d’aide { $call }.
    .name = demande d’aide prise en charge
    .words = demande prise en charge
ledger-fact-sos-closed =
    La demande d’aide { $call } est close : l’échange a eu lieu.
    .name = demande d’aide close
    .words = demande close
ledger-fact-sos-withdrawn =
    La demande d’aide { $call } a été retirée par la personne elle-même.
    .name = demande d’aide retirée
    .words = demande retirée
ledger-fact-sos-lapsed =
    La demande d’aide { $call } a pris fin : personne ne l’a prise en un jour.
    .name = demande d’aide sans réponse
    .words = demande sans réponse
ledger-fact-support-consented =
    Dossier S-{ $support } : un accord pour un { $sort ->
        [law] soutien juridique
       *[psychology] soutien psychologique
    }.
    .name = accord pour un soutien
    .words = accord de soutien
ledger-fact-support-assigned =
    Dossier S-{ $support } : quelqu’un s’en charge.
    .name = soutien pris en charge
    .words = dossier pris en charge
ledger-fact-support-read =
    Dossier S-{ $support } : consulté par la personne qui s’en charge.
    .name = dossier de soutien consulté
    .words = dossier consulté
ledger-fact-support-followed =
    Dossier S-{ $support }, jour { $days } : { $answer ->
        [missed] l’étudiant n’a pas été joint
       *[spoken] l’échange a eu lieu
    }.
    .name = suivi d’un soutien
    .words = suivi, suivis
ledger-fact-support-released =
    Dossier S-{ $support } : ouvert à nouveau, car la personne qui s’en chargeait n’a plus ce rôle.
    .name = soutien ouvert à nouveau
    .words = dossier rouvert
ledger-fact-support-closed =
    Dossier S-{ $support } : clos.
    .name = soutien clos
    .words = dossier clos
ledger-fact-support-revoked =
    Dossier S-{ $support } : l’accord a été retiré.
    .name = accord retiré
    .words = accord de soutien retiré
ledger-fact-check-ruled =
    La permanence a regardé un message transmis : { $ruling ->
        [fraud] c’est une fraude
        [doubtful] il est très suspect
        [unsuspicious] rien de mal à y voir
       *[urgent] il faut appeler la police tout de suite
    }.
    .name = réponse à un message
    .words = message transmis, messages transmis
ledger-fact-check-wave =
    Le même texte a été transféré par { $people } personnes de { $colleges } facultés ; la police et le bureau sont prévenus.
    .name = texte qui circule
    .words = texte qui circule
# Families of kinds.
ledger-family-ledger =
    .name = le registre lui-même
    .words = registre
ledger-family-work =
    .name = travaux
    .words = travaux, travail
ledger-family-tip =
    .name = conseils
    .words = conseils, conseil
ledger-family-group =
    .name = groupes
    .words = groupes, groupe
ledger-family-question =
    .name = questions de quiz
    .words = questions de quiz, nos questions
ledger-family-words =
    .name = traductions
    .words = traductions, traduction
ledger-family-class =
    .name = les classes
    .words = classes, les classes
ledger-family-role =
    .name = rôles
    .words = rôles, rôle
ledger-family-roster =
    .name = listes
    .words = listes, liste
ledger-family-term =
    .name = semestres
    .words = semestres, semestre
ledger-family-doubt =
    .name = message incertain
    .words = incertains, incertain
ledger-family-data =
    .name = données
    .words = données, donnees
ledger-family-alert =
    .name = alertes
    .words = alertes, alerte
ledger-family-case =
    .name = cas
    .words = cas
ledger-family-plan =
    .name = le plan
    .words = le plan, programme
ledger-family-item =
    .name = tâches du plan
    .words = tâches, taches
ledger-family-meeting =
    .name = réunions de classe
    .words = réunions, réunion, reunions, reunion
ledger-family-quiz =
    .name = quiz et questions
    .words = quiz, questionnaires
ledger-family-notice =
    .name = annonces
    .words = annonces, annonce
ledger-family-contact =
    .name = contacts
    .words = contacts, numéros
ledger-family-sos =
    .name = demandes d’aide
    .words = demandes d’aide, demandes d'aide
ledger-family-support =
    .name = soutien
    .words = soutien, soutiens
ledger-family-check =
    .name = messages transférés
    .words = messages transférés
ledger-fact-pledge-opened =
    L’engagement contre la fraude a été publié dans le groupe de classe.
    .name = engagement publié
    .words = engagement publié, engagement publie
ledger-fact-pledge-paper =
    Signatures sur papier enregistrées : { $people }. Empreinte du texte : { $hash }.
    .name = signatures sur papier
    .words = signatures sur papier, signé sur papier
ledger-fact-pledge-counted =
    Engagement signé par { $signed } étudiants sur { $students }, dont sur papier : { $paper }.
    .name = signatures comptées
    .words = signatures comptées, signatures comptees
ledger-fact-awareness-asked =
    Semaine du { $week }, étudiants tirés au sort : { $drawn } sur { $students } ; joignables : { $reached }.
    .name = échantillon tiré
    .words = échantillon tiré, tirage au sort
ledger-fact-awareness-measured =
    Semaine du { $week }, tirés au sort : { $drawn } ; { $answered ->
        [0] trop peu de réponses pour publier un nombre
       *[other] réponses : { $answered }, dont justes aux deux questions : { $verified }
    }.
    .name = échantillon compté
    .words = échantillon compté, echantillon compte
ledger-family-pledge =
    .name = engagement
    .words = engagement, signatures
ledger-family-awareness =
    .name = connaissances
    .words = connaissances, échantillon, echantillon

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = faculté, faculte
ledger-key-class =
    .words = classe
ledger-key-campus =
    .words = campus, site
ledger-key-department =
    .words = service
ledger-key-kind =
    .words = type, genre, sorte
ledger-key-item =
    .words = tâche, tache, ligne
ledger-key-by =
    .words = par, auteur
ledger-key-date =
    .words = date, jour, mois
ledger-key-since =
    .words = depuis, dès
ledger-key-until =
    .words = jusqu’au, jusqu'au, jusque
ledger-key-as-of =
    .words = état-au, état, situation
ledger-month-january =
    .words = janvier, janv
ledger-month-february =
    .words = février, fevrier, févr, fév
ledger-month-march =
    .words = mars
ledger-month-april =
    .words = avril, avr
ledger-month-may =
    .words = mai
ledger-month-june =
    .words = juin
ledger-month-july =
    .words = juillet, juil
ledger-month-august =
    .words = août, aout
ledger-month-september =
    .words = septembre, sept
ledger-month-october =
    .words = octobre, oct
ledger-month-november =
    .words = novembre, nov
ledger-month-december =
    .words = décembre, decembre, déc
ledger-recent-today =
    .words = aujourd’hui, aujourd'hui, aujourdhui
ledger-recent-yesterday =
    .words = hier
ledger-recent-this-week =
    .words = cette semaine, semaine en cours
ledger-recent-last-week =
    .words = semaine dernière, la semaine dernière, semaine passée
ledger-recent-this-month =
    .words = ce mois, ce mois-ci, mois en cours
ledger-recent-last-month =
    .words = mois dernier, le mois dernier, mois passé
ledger-unit-year =
    .words = a, an
ledger-unit-month =
    .words = m, mo
ledger-unit-day =
    .words = j
ledger-do-fix =
    .words = corriger, rectifier
ledger-do-note =
    .words = noter, inscrire
ledger-do-export =
    .words = exporter, télécharger
ledger-instead =
    .words = devient, remplacer-par
ledger-fact-contest-begun =
    Le début du concours a été annoncé dans des groupes de classe : { $groups }.
    .name = concours ouvert
    .words = concours ouvert
ledger-fact-contest-over =
    Le concours est terminé. Participants : { $people }, classes : { $classes }.
    .name = concours terminé
    .words = concours terminé
ledger-family-contest =
    .name = concours
    .words = concours
