### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>Annonce : { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] Une fois lue, appuyez sur le bouton ci-dessous.
        [form] Remplissez le formulaire comme demandé.
        [photo] Remplissez le formulaire comme demandé, avec une photo.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] Un appui
        [form] Un formulaire
        [photo] Formulaire et photo
       *[nothing] Lire seulement
    }
    .toast = { $points ->
        [one] Cela coûte { $points } point à chaque classe.
       *[other] Cela coûte { $points } points à chaque classe.
    }
notice-summary = <b>Annonces de la semaine ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = Quelle est l’annonce ? Envoyez le texte tel que les groupes le liront, { $most } caractères au plus. Je vous montre tout avant l’envoi.
notice-senders =
    <b>Au nom de qui, et à quelles classes ?</b>
    .button = D’autres classes
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = Les { $count } : { $name }

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>Voici ce que les groupes liront</b>
    <blockquote>{ $post }</blockquote>
    Pour { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } chacune. Que doivent-elles faire ? Choisissez ci-dessous.
# Those with room have it; $classes are left.
notice-rest =
    <b>Envoyée aux classes qui avaient de la marge. { $classes ->
        [one] Il reste { $classes } classe
       *[other] Il reste { $classes } classes
    }</b>
    <blockquote>{ $post }</blockquote>
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    } chacune.
notice-without-group = { $count ->
    [one] { $count } autre classe n’a pas de groupe où je peux écrire et ne la recevra pas.
   *[other] { $count } autres classes n’ont pas de groupe où je peux écrire et ne la recevront pas.
}
notice-over =
    <b>{ $count ->
        [one] { $count } classe dépasserait la limite de la semaine
       *[other] { $count } classes dépasseraient la limite de la semaine
    } ({ $cap } points)</b>
notice-over-class = { $class } : { $points }/{ $cap }
notice-over-more = … et { $count } de plus
# $friday: when the summary goes out.
notice-choices = Le récapitulatif part le { $friday } et coûte un seul point pour toutes ses annonces ; les formulaires comptent quand même. Ou bien le bureau de la cellule décide.

notice-move =
    .button = { $step ->
        [send] Envoyer
        [others] Aux { $count } autres
        [hold] Au récap. du vendredi
        [ask] Demander au bureau
        [leave] En rester là
       *[drop] Annuler
    }
notice-done =
    { $outcome ->
        [sent] <b>Envoi en cours à { $classes ->
            [one] { $classes } classe
           *[other] { $classes } classes
        }</b>
        [held] <b>Au récapitulatif du vendredi ({ $friday }) pour { $classes ->
            [one] { $classes } classe
           *[other] { $classes } classes
        }</b>
        [asked] <b>Le bureau de la cellule décide pour { $classes ->
            [one] { $classes } classe
           *[other] { $classes } classes
        }</b>
       *[dropped] <b>Non envoyée{ $classes ->
            [0] {""}
            [one] {" "}à { $classes } classe
           *[other] {" "}à { $classes } classes
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}Je vous dirai la réponse. Sans réponse, elle ira au récapitulatif du vendredi ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] Envoi en cours à { $classes ->
            [one] { $classes } classe
           *[other] { $classes } classes
        }.
        [held] Elle attend le récapitulatif du vendredi pour { $classes ->
            [one] { $classes } classe
           *[other] { $classes } classes
        }.
        [asked] Le bureau de la cellule décide pour { $classes ->
            [one] { $classes } classe
           *[other] { $classes } classes
        }.
       *[dropped] { $classes ->
            [0] Annulée. Rien n’a été envoyé.
            [one] Bien, { $classes } classe ne la recevra pas.
           *[other] Bien, { $classes } classes ne la recevront pas.
        }
    }
notice-changed =
    .toast = La situation a changé. Regardez à nouveau la fiche.

# To the office.
notice-request =
    <b>Une annonce dépasse la charge permise : peut-elle partir ?</b>
    <blockquote>{ $post }</blockquote>
    Pour { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    } chacune.
notice-request-end = Sans réponse, elle ira au récapitulatif du vendredi ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] Laisser partir
        [held] Non, au récapitulatif
       *[refused] Refuser
    }
    .toast = { $ruling ->
        [let_out] Elle part maintenant. L’expéditeur est prévenu.
        [held] Elle ira au récapitulatif du vendredi. L’expéditeur est prévenu.
       *[refused] Elle ne part pas. L’expéditeur est prévenu.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] Autorisée
        [held] Mise au récapitulatif du vendredi
       *[refused] Refusée
    } : { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] Le bureau de la cellule laisse partir votre annonce :
        [held] Le bureau de la cellule met votre annonce au récapitulatif du vendredi :
        [refused] Le bureau de la cellule refuse votre annonce :
       *[unanswered] Le bureau de la cellule n’a pas répondu, votre annonce est donc partie avec le récapitulatif du vendredi :
    } { $classes ->
        [one] { $classes } classe
       *[other] { $classes } classes
    }</b>
    <blockquote>{ $post }</blockquote>
