### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>Un nouveau cas</b> · question { $number } sur { $count }
case-correcting = <b>{ $case }</b> · une correction ; la version d’avant est gardée ({ $number } sur { $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] De quel type de fraude s’agit-il ?
        [channel] Où l’escroc a-t-il abordé la victime ?
        [payment] Comment l’argent est-il parti ?
        [amount] De combien s’agit-il à peu près ?
        [day] Quel jour était-ce ?
        [college] Dans quelle faculté ?
        [victim] Qui était la victime ?
        [reported] Le 96110 ou le 110 a-t-il été prévenu ?
       *[outcome] Qu’est devenu l’argent ?
    }</b>
    .button = { $field ->
        [type] Type
        [channel] Canal
        [payment] Paiement
        [amount] Montant
        [day] Jour
        [college] Faculté
        [victim] Victime
        [reported] Signalé
       *[outcome] Argent
    }
case-fact = { $name } : { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(montant exact chiffré)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, environ { $yuan } yuans revenus
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] Aujourd’hui
        [yesterday] Hier
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] Faculté non indiquée
        [together] Les { $count } autres facultés ensemble
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] Nouvel étudiant
        [graduating] Étudiant en fin d’études
        [international] Étudiant international
        [staff] Membre du personnel
       *[student] Autre étudiant
    }
case-reported =
    .button = { $reported ->
        [yes] Oui
        [no] Non
       *[unknown] On ne sait pas
    }
case-outcome =
    .button = { $outcome ->
        [stopped] Paiement bloqué
        [partly] Revenu en partie
       *[open] Pas encore revenu
    }
case-back =
    .button = Retour
# What is done with a case.
case-press =
    .button = { $press ->
        [file] Enregistrer
        [drop] Abandonner
        [anew] Abandonner, recommencer
        [amounts] Montants exacts
        [note] Note, partie { $part }
        [correct] Modifier
        [close] Clore le cas
        [reopen] Le rouvrir
        [erase] Effacer la partie privée
        [type_amount] Saisir le montant exact
        [type_note] Écrire une note
        [type_day] Un autre jour
        [type_recovered] De l’argent est revenu
        [erase_wish] Demande de la personne
        [erase_mistake] Écrit par erreur
        [erase_over] Plus nécessaire
        [withheld] Ne pas l’indiquer
        [stopped] Paiement bloqué
        [alert] Écrire une alerte
       *[show] Retour au cas
    }

case-ask-typed = { $what ->
        [amount] { $case } : tapez le montant exact en yuans, par exemple 3287.50. Il est chiffré ; seul un montant arrondi est compté.
        [recovered] { $case } : combien est revenu, en yuans ? Par exemple 2100. C’est chiffré ; seul un montant arrondi est compté.
        [day] { $case } : quel jour était-ce ? Par exemple 2025-04-07.
       *[note] { $case } : écrivez la note, { $most } caractères au plus, sans noms. Elle est chiffrée avec une clé à elle ; chaque lecture est inscrite au registre.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] La note est gardée, chiffrée. Elle semble contenir de quoi reconnaître quelqu’un, comme un nom ou un numéro. Si ce n’est pas nécessaire, réécrivez-la sans cela. Votre propre message reste dans cette conversation tant que vous ne l’effacez pas.
       *[no] La note est gardée, chiffrée. Votre propre message reste dans cette conversation tant que vous ne l’effacez pas.
    }
    .toast = { $part }
case-dropped = Le brouillon est effacé, avec sa clé.
case-resume =
    <b>Il y a un brouillon qui n’a pas été enregistré.</b>
    .button = Le continuer

case-preview = <b>Relisez, puis enregistrez.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] clos
       *[open] ouvert
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 La partie privée a été effacée ; plus personne ne peut la lire.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] Le montant exact et une note sont chiffrés.
               *[no] Le montant exact est chiffré ; il n’y a pas de note.
            }
           *[no] { $note ->
                [yes] Une note est chiffrée ; il n’y a pas de montant exact.
               *[no] Il n’y a ni montant exact ni note.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}Seule la police du campus peut y accéder.
        }
    }
    .toast = { $case } : { $known ->
        [yes] { $loss } yuans
       *[no] pas de montant exact
    } ; { $back ->
        [yes] { $recovered } yuans revenus
       *[no] aucun retour noté
    }. Cette consultation est inscrite au registre.
case-changes = Modifié { $count ->
        [one] { $count } fois
       *[other] { $count } fois
    } depuis l’enregistrement, la dernière le { $moment } ; chaque version est gardée.
case-correct = { $filed ->
        [yes] <b>{ $case }</b> : que faut-il changer ? La version d’avant est gardée.
       *[no] <b>Que faut-il changer ?</b>
    }
case-ask-erase =
    <b>{ $case } : effacer la partie privée pour toujours ?</b>
    Plus personne ne pourra alors lire les montants exacts ni la note, dans aucune version. Ce qui est compté reste, et le registre dit que la partie a été effacée. Pour quelle raison ?

# The list.
case-list =
    <b>{ $open ->
        [yes] Cas ouverts
       *[no] Cas
    } · { $place } : { $count }</b>
    .button = { $open ->
        [yes] Seulement les ouverts
       *[no] Tous
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· clos
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>Les cas et l’an dernier · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] du { $from } au { $to }, { $year } et { $last }
       *[no] du { $from } au { $to } { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] moins de { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] au moins { $low } yuans
        [range] { $low } à { $high } yuans
       *[exact] { $low } yuans
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent } %)
        [more] {" "}(+{ $percent } %)
        [same] {" "}(inchangé)
       *[none] {""}
    }
case-trend-cases = Cas : { $now }{ $known ->
        [yes] , l’an dernier { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = Montants : { $now }{ $known ->
        [yes] , l’an dernier { $before }{ $change }
       *[no] {""}
    }
case-trend-students = Pour 1 000 étudiants : { $now }{ $known ->
        [yes] , l’an dernier { $before }
       *[no] {""}
    } ({ $students } étudiants)
case-trend-recovered = Revenus : environ { $yuan } yuans
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>Les deux baissent</b> : il y a moins de cas et moins de pertes qu’aux mêmes jours de l’an dernier.
        [cases] Les cas baissent, les montants non.
        [amounts] Les montants baissent, les cas non.
        [neither] Ni les cas ni les montants ne baissent.
        [unclear] Les cas baissent. Pour les montants, impossible à dire : de certains cas, on ne connaît que la tranche.
        [hidden] Il y a trop peu de cas pour comparer.
       *[none] On ne sait rien de l’an dernier, rien n’est donc comparé. Le bureau de la cellule ou la police peut envoyer les chiffres de l’an dernier dans un fichier.
    }
    .name = { $verdict ->
        [both] Les deux baissent ▼▼
        [cases] Les cas baissent, les montants non
        [amounts] Les montants baissent, les cas non
        [neither] Ni l’un ni l’autre ne baisse
        [unclear] Les cas baissent ; montants incertains
        [hidden] Trop peu de cas pour comparer
       *[none] Pas de chiffres de l’an dernier
    }
case-trend-few =
    ※ Moins de { $fewest } cas par an, c’est trop peu pour juger.
    .name = ※ moins de { $fewest } cas par an : trop peu pour juger
case-trend-cut = Les chiffres de l’an dernier s’arrêtent avant ce jour, ou sont par mois : moins de jours sont comparés.
case-trend-college = { $college } : { $now }{ $known ->
        [yes] , avant { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] Les cas et l’an dernier · { $place }
        [cases] Nombre de cas
        [amounts] Montants
       *[colleges] Cas par faculté
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>Voici désormais les chiffres de l’an dernier.</b>
       *[ready] <b>On dirait un décompte de cas.</b>
    }
    { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }, { $cases } cas, { $yuan } yuans, du { $from } au { $to }{ $colleges ->
        [yes] , par faculté
       *[no] {""}
    }.{ $head ->
        [applied] {" "}Envoyez /cases trend pour comparer.
       *[ready] {" "}Il remplace tous les chiffres envoyés avant.
    }
    .button = { $press ->
        [apply] Les prendre
       *[cancel] Ne pas les prendre
    }
    .toast = { $press ->
        [apply] Chiffres pris
       *[cancel] Chiffres non pris
    }
case-baseline-cancelled = Ces chiffres n’ont pas été pris, et sont effacés.
case-baseline-faults = <b>Rien n’a été pris de ce fichier.</b> Corrigez ces lignes et renvoyez-le :
case-baseline-fault = Ligne { $row }, { $column ->
        [when] jour ou mois
        [college] faculté
        [type] type de fraude
        [cases] nombre de cas
       *[amount] montant
    } : { $why ->
        [missing] il manque
        [unknown] je ne connais pas ce type de fraude
        [twice] déjà compté par une ligne plus haut
       *[unread] illisible
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>Sur ce campus, il y a eu { $count } cas de ce genre ces { $days } derniers jours, le plus souvent par : { $channel } ; le plus souvent : { $band }.</i>
