### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = Tout ce que je garde de vous est dans ce fichier.

# Every line of the file. All moments come with their year.
personal-data =
    .title = Ce que je garde de vous, état au { $now }
    .account = Numéro de votre compte : { $account }
    .chat = Notre conversation privée : depuis le { $since }
    .client = Langue de votre application : { $code }
    .language = Langue choisie : { $language }, le { $since }
    .no-language = Langue choisie : aucune
    .subscription = Conseils en privé : depuis le { $since }
    .no-subscription = Conseils en privé : non
    .quiet = Vos heures calmes : de { $from } à { $to }, depuis le { $since }
    .tips = Conseils envoyés en privé : { $count }
    .texts = Messages de notre conversation dont le texte est encore gardé : { $count }, ceux que vous y voyez
    .student = Liste : vous êtes { $who }, { $class }, depuis le { $since } ; vous pouviez le changer vous-même jusqu’au { $until }
    .no-student = Liste : pas de rattachement
    .segment = Catégorie sur la liste : { $segment ->
        [freshmen] nouveaux étudiants
        [graduating] étudiants en fin d’études
        [international] étudiants internationaux
       *[staff] personnel
    }
    .roster-language = Langue sur la liste : { $language }
    .past-seat = Liste d’un semestre passé : { $term }, { $class }, numéro { $seat }
    .binding = Ancien rattachement : { $class }, du { $from } au { $until }
    .class-move = Changement de classe : de { $known } à { $class }, le { $at } ; votre réponse : { $answer ->
        [right] exact
        [wrong] inexact
       *[none] aucune
    }
    .tried = Classes où rien ne correspondait : { $classes }
    .introduction = Rattachement inachevé : { $class }, dernier mot le { $at }, essais faux : { $wrong }
    .introduction-over = Essais de rattachement faux : { $wrong }, le dernier le { $at }
    .role = Rôle : { $role }, du { $from } au { $until }
    .no-role = Rôle : aucun
    .invitation = Invitation que vous avez envoyée : { $role }, pouvait être acceptée jusqu’au { $until }
    .import = Liste qui attend votre accord : reçue le { $at }, lignes : { $rows }
    .steps = Actions sur des tâches du plan : { $count }
    .notices = Annonces envoyées aux classes : { $count }
    .case-drafts = Cas commencés et non enregistrés : { $count }
    .alerts = Alertes que vous avez écrites : { $wrote } ; vos appuis sous des alertes : { $tapped }
    .meetings = Réunions : { $steps } actions, noté absent { $absent } fois, présence confirmée { $attested } fois
    .pledge = Engagement contre la fraude : signé le { $at }{ $way ->
        [paper] {" "}sur papier
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] , signature retirée le { $withdrawn }
       *[no] . Pour la retirer, envoyez /pledge.
    }
    .call = Demande d’aide : { $at }, à { $whom ->
        [counsellor] votre conseiller
       *[duty] la permanence
    } ; { $state ->
        [calling] en attente
        [taken] quelqu’un s’en occupe
        [closed] close
        [withdrawn] retirée
       *[lapsed] personne ne l’a prise
    }
    .support = Accord { $at } : { $kind } ; { $state ->
        [consented] en attente
        [assigned] quelqu’un s’en charge
        [active] vous vous êtes parlé
        [closed] clos
       *[redacted] retiré
    }
    .calls-taken = Demandes d’aide dont vous vous êtes chargé : { $count }
    .known-as = Nom sur votre badge : { $name }
    .look-alikes = Signalements d’un nom comme celui du personnel, par vous ou semblable au vôtre : { $count }
    .words = Traductions que vous avez signalées : { $count }
    .set-aside = Vos messages qui n’ont pas pu être traités : { $count }
    .taps = Appuis sur « J’ai lu » : { $count }
    .quiz = Quiz commencé le { $at } : réponses { $answered }, justes { $right }
    .sample = Tirage au sort, semaine du { $at } : réponses { $answered }, justes { $right }
    .check = Message transmis à la permanence le { $at } : { $text }
    .check-answer = Réponse : { $said }
    .contest = Essai au concours commencé le { $at } : réponses { $answered }, justes { $right }
    .drip = Mini-cours commencé le { $at } : jours reçus { $sent }, réponses { $answered }, justes { $right }
    .role-play = Mise en situation ({ $title }) commencée le { $at } : { $choices }
    .class-quiz = Question éclair de la classe, réponse du { $at }
    .quiz-answer = { $verdict ->
        [right] juste
       *[wrong] faux
    } : { $question } { $chosen }
    .terms = Durée de conservation, en jours : appuis et réponses au quiz { $taps }, textes des messages { $texts }, messages non traités { $set_aside }, anciens rattachements { $history }, rôles terminés { $roles }, partie privée des cas clos { $cases }, demandes d’aide et soutien { $support }. Ce que vous m’écrivez en privé est effacé une fois traité.
    .rights = Votre numéro d’étudiant n’est gardé que sous forme brouillée et ne figure pas ici. Pour que je vous oublie, envoyez /forget.

personal-forget =
    <b>Dois-je vous oublier ?</b>
    Effacé : la langue choisie, vos heures calmes, votre abonnement, un rattachement inachevé, votre réponse à un changement de classe, vos réponses aux quiz, aux questions éclair et au mini-cours, vos choix dans les mises en situation, votre signature sous l’engagement, les cas non enregistrés, et ce que j’ai dit en privé. Votre demande d’aide prend fin, votre soutien aussi.
    Coupé : votre lien avec la liste, les fiches sur lesquelles vous avez appuyé, vos anciens rôles. Les totaux restent, mais plus personne ne peut savoir que c’était vous.
    Gardé : votre ligne sur la liste, qui appartient à l’université. La conversation sur votre téléphone, c’est à vous de l’effacer.
    Ce qui est effacé ne peut pas être récupéré. Vous pourrez renvoyer /start ; je ne saurai pas que nous nous sommes déjà parlé.
    .button = M’oublier
    .toast = C’est fait, je ne vous connais plus.

# $receipt: the receipt’s number; $bound, $subscribed: yes or no; $taps: how many taps; $texts: how many messages.
personal-forgotten =
    <b>C’est fait, je ne vous connais plus</b>
    Reçu : <code>{ $receipt }</code>
    { $bound ->
        [yes] Votre lien avec la liste est supprimé ; votre ligne y reste, car elle appartient à l’université.
       *[no] Vous n’aviez pas de lien avec la liste.
    }
    { $subscribed ->
        [yes] Les conseils en privé sont arrêtés.
       *[no] Vous n’aviez pas d’abonnement.
    }
    Appuis qui ne sont plus à personne : { $taps }. Messages dont le texte est effacé : { $texts }.
    Du reçu, je garde le numéro et le jour, pas à qui il est. Après ce message, je ne garde plus non plus le numéro de votre compte.
