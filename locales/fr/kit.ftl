### Kits for class meetings: a made-up typical story, questions to discuss, and a vote before and after.

# /kit, in private, for monitors, counsellors and college leads.
kit-head = <b>Kit de réunion · { $class } · { $month }</b>
# In the languages of the class. $story: what happened; $asks: the questions, one a line; $do: what to do.
kit-body =
    <b>{ $name }</b>
    { $story }
    <i>Un déroulement typique, inventé ; pas un cas réel.</i>
    <b>À discuter</b>
    { $asks }
    <b>Que faire :</b> { $do }
kit-ask = { $number }. { $ask }
# $stage: how far the votes are.
kit-status = { $stage ->
    [none] La classe n’a pas de groupe où je peux parler, il ne peut donc pas y avoir de vote. Prenez le kit en texte et votez à main levée.
    [ready] Au début de la réunion, appuyez sur « Vote avant ». La question part dans le groupe de classe, de façon anonyme, et se ferme seule après { $minutes } minutes.
    [before-waiting] Le vote d’avant la discussion part vers le groupe de classe. Quand tous ont voté, lisez le récit, discutez, puis appuyez sur « Vote après ».
    [before-doubtful] Je ne sais pas si le vote d’avant la discussion est arrivé. Si vous le voyez dans le groupe, continuez ; sinon, renvoyez-le.
    [before-open] Le vote d’avant la discussion est ouvert. Lisez le récit, discutez, puis appuyez sur « Vote après » : cela met fin au premier vote.
    [before-closed] Le vote d’avant la discussion est terminé. Après la discussion, appuyez sur « Vote après ».
    [before-failed] Le vote d’avant la discussion n’est pas arrivé dans le groupe. Vous pouvez le renvoyer.
    [after-waiting] Le vote d’après la discussion part vers le groupe de classe. Quand tous ont voté, appuyez sur « Clore le vote » ; sinon il se ferme seul après { $minutes } minutes.
    [after-doubtful] Je ne sais pas si le vote d’après la discussion est arrivé. Si vous ne le voyez pas dans le groupe, renvoyez-le ; quand tous ont voté, fermez-le.
    [after-open] Le vote d’après la discussion est ouvert. Quand tous ont voté, appuyez sur « Clore le vote » ; sinon il se ferme seul après { $minutes } minutes.
    [after-closed] Le vote est terminé. J’attends les derniers chiffres.
    [after-failed] Le vote d’après la discussion n’est pas arrivé dans le groupe. Vous pouvez le renvoyer.
   *[done] Le vote de ce mois est terminé.
}
kit-classes =
    <b>Vos classes</b>
    De quelle classe voulez-vous voir le kit de réunion ?
    .button = { $class }
kit-no-classes = Vous n’êtes responsable d’aucune classe.
kit-list =
    <b>Autre kit · { $class } · { $month }</b>
    Ceux que la classe a déjà eus portent un « ✓ ». Une fois le vote commencé, le kit ne change plus.
    .button = { $used ->
        [yes] ✓ { $name }
       *[no] { $name }
    }

# The buttons below the card.
kit-other =
    .button = Autre kit
kit-text =
    .button = En texte
    .toast = Je vous ai envoyé le texte.
kit-show =
    .button = Retour au kit
kit-pick =
    .toast = Le kit est maintenant « { $name } ».
kit-before =
    .button = { $again ->
        [yes] Renvoyer le vote avant
       *[no] Vote avant
    }
    .toast = Le vote d’avant la discussion part vers le groupe de classe.
kit-after =
    .button = { $again ->
        [yes] Renvoyer le vote après
       *[no] Vote après
    }
    .toast = Le premier vote se termine, et le vote d’après la discussion part vers le groupe de classe.
kit-end =
    .button = Clore le vote
    .toast = Le vote se termine. Je vous donne les chiffres dès que je les ai.
# Two monitors at once, somebody who taps twice, or a vote that is over.
kit-already =
    .toast = C’est déjà fait.
kit-wait =
    .toast = Le vote n’est pas encore dans le groupe de classe. Appuyez à nouveau dans quelques secondes.

# How the vote ended, told to whoever began it. $least: how many votes there must be.
kit-share =
    .name = réponses justes : { $right } sur { $of }
kit-few =
    .name = moins de { $least } votes, les chiffres ne sont donc pas donnés : ils pourraient désigner quelqu’un
kit-result =
    Avant la discussion : { $before }
    Après la discussion : { $after }
kit-ended =
    <b>Vote de la réunion de classe · { $class } · { $month }</b>
    { $result }
    { $gain ->
        [more] La part des réponses justes a augmenté.
        [less] La part des réponses justes n’a pas augmenté. Une nouvelle explication serait utile.
        [same] La part des réponses justes est la même.
       *[untold] Il y a trop peu de votes pour comparer.
    }
# For whoever looks at the meeting, in one sentence. $points: the difference of the two shares in per cent, rounded.
kit-difference = Votes, réponses justes : { $beforeright } sur { $beforeof } avant la discussion et { $afterright } sur { $afterof } après, { $gain ->
    [more] { $points ->
        [0] soit moins de 1 point de plus
        [one] soit { $points } point de plus
       *[other] soit { $points } points de plus
    }
    [less] { $points ->
        [0] soit moins de 1 point de moins
        [one] soit { $points } point de moins
       *[other] soit { $points } points de moins
    }
   *[same] soit la même part
}.
kit-difference-few = Votes : il y en a eu un avant et un après la discussion, mais l’un des deux a réuni moins de { $least } personnes, les chiffres ne sont donc pas donnés.
kit-failed =
    <b>Le vote { $side ->
        [before] d’avant
       *[after] d’après
    } la discussion n’est pas arrivé dans le groupe · { $class }</b>
    { $why ->
        [refused] Le groupe de classe n’accepte pas mes sondages. Demandez à son administrateur d’autoriser les membres à en envoyer, ou votez à main levée.
       *[late] Il n’a pas pu partir à temps. Envoyez /kit pour réessayer.
    }

# The whole meeting as text, minute by minute.
kit-paper =
    Réunion de classe : { $name }
    { $class } · { $month } · cinq minutes

    Minute 0–1 : vote avant la discussion
    Votez dans le groupe de classe ou à main levée. Ne donnez pas encore la réponse.
    { $question }
    A. { $a }
    B. { $b }
    C. { $c }
    D. { $d }

    Minute 1–2 : lire le récit
    { $story }
    (Un déroulement typique, inventé ; pas un cas réel.)

    Minute 2–4 : discuter
    { $asks }

    Minute 4–5 : vote après la discussion
    La même question encore une fois ; puis donnez la réponse.
    La réponse est { $right }. { $explanation }

    Que faire
    { $do }
kit-paper-caption = Le kit « { $name } » en texte, à imprimer ou à transmettre.

## The kits. A name fits on a button; the question, the options and the explanation fit into a poll.

story-brushing =
    Dans un groupe d’emploi, Xiao Lin a vu « travail sur téléphone, payé aussitôt » et a ajouté le contact. Les premières tâches n’étaient que des likes et des abonnements, et chacune a vraiment rapporté quelques yuans. Puis on lui a fait installer une application inconnue et faire des « lots » : plus il avançait d’argent, plus il en récupérerait. Il a payé, et on lui a dit qu’il s’était trompé, que son compte était bloqué et qu’une tâche de plus libérerait tout. Il a payé tâche après tâche, emprunté à ses camarades, jusqu’à ce que l’agent et le groupe disparaissent.
    .name = Fausses commandes
    .ask1 = Pourquoi les premières tâches ont-elles vraiment payé ?
    .ask2 = À partir de quelle étape l’argent était-il difficile à récupérer ?
    .ask3 = Votre colocataire va payer pour « la dernière tâche ». Que lui dites-vous ?
    .question = Un groupe de jobs veut une avance pour un « lot » ; les premières tâches ont bien payé. Que faites-vous ?
    .a = Ce n’est pas une grosse somme : payer encore une fois
    .b = Demander leur licence, puis payer
    .c = Ne plus payer, tout garder, prévenir la police
    .d = En retirer une partie, puis continuer
    .explanation = Un job qui fait payer d’abord est toujours une fraude. Les premiers gains sont l’appât.
    .do = Arrêtez tout de suite de payer, gardez messages et reçus de virement, et appelez le 110. En cas de doute, demandez d’abord au 96110.

story-customer_service =
    Xiao Zhou a reçu l’appel d’un « service client » qui savait exactement ce qu’elle avait acheté et où elle habitait. L’article était défectueux, disait-on, et on lui rendrait le double du prix par un « canal d’indemnisation » sur une messagerie. Ensuite on lui a fait installer une application de réunion et partager son écran, pour la « guider ». Elle a saisi ses codes de vérification pendant qu’on lui parlait, et l’argent a quitté sa carte. Quand elle a rappelé, le numéro n’existait plus.
    .name = Faux service client
    .ask1 = Ils connaissent votre commande. Cela prouve-t-il qui ils sont ?
    .ask2 = Que voient-ils une fois votre écran partagé ?
    .ask3 = Comment un vrai remboursement vous parvient-il ?
    .question = Un « service client » veut vous rembourser et demande de partager votre écran. Que faites-vous ?
    .a = Ils savent ma commande : suivre leurs ordres
    .b = Raccrocher, vérifier sur la plateforme d’achat
    .c = Partager, mais sans taper de mot de passe
    .d = Ne leur donner que le code
    .explanation = Un vrai remboursement revient par où l’on a payé, sans partage d’écran ni code.
    .do = Arrêtez le partage, raccrochez et contactez la plateforme où vous avez acheté. Si vous avez payé, appelez aussitôt le 110 et faites bloquer le paiement par votre banque.

story-police =
    Xiao Zheng a reçu l’appel d’un « policier » d’une autre ville : une carte bancaire à son nom servait au blanchiment d’argent. En vidéo, l’homme portait un uniforme et a envoyé un « mandat » à son nom. Il ne devait en parler à personne, ni famille ni enseignants, et rester seul à l’hôtel pour « aider l’enquête ». Enfin il devait mettre son argent sur un « compte sécurisé », d’où il reviendrait une fois tout éclairci. Quand son conseiller et la vraie police l’ont trouvé, l’argent était parti.
    .name = Faux policiers
    .ask1 = Pourquoi insistent-ils pour que vous ne disiez rien ?
    .ask2 = Que prouvent un uniforme, une carte et un « mandat » ?
    .ask3 = Un camarade part soudain seul à l’hôtel et ne répond plus. Que faites-vous ?
    .question = Des « policiers » en vidéo vous disent suspect et exigent un « compte sécurisé ». Que faites-vous ?
    .a = Payer un peu pour montrer ma bonne foi
    .b = Les ajouter et regarder leur carte
    .c = Garder le secret et gérer cela sans aide
    .d = Raccrocher et appeler moi-même le 110
    .explanation = La police ne traite pas d’affaire par téléphone et n’a aucun « compte sécurisé ».
    .do = Raccrochez, appelez vous-même le 110 ou allez au poste de police, et prévenez votre conseiller et votre famille. En cas de doute, demandez d’abord au 96110.

story-investment =
    Xiao Wu a rencontré en ligne une « étudiante plus âgée » fort agréable ; ils ont discuté des semaines sans jamais se voir. Elle suivait un « mentor » en placements, disait-elle, et lui montrait des captures de ses gains de chaque jour. Il a essayé une petite somme sur la plateforme indiquée et l’a vite retirée avec un bénéfice. Il y a donc mis ses frais de scolarité et l’argent de sa famille, et à l’écran la somme s’est multipliée. Quand il a voulu la reprendre, la plateforme a d’abord exigé une « taxe » et une « caution », et même alors n’a rien versé.
    .name = Faux placements
    .ask1 = Pourquoi a-t-il pu retirer la première fois ?
    .ask2 = Qui écrit le bénéfice que l’on voit à l’écran ?
    .ask3 = Quelqu’un ne vous rencontre jamais et parle toujours de gains. Auriez-vous des doutes ?
    .question = La plateforme de placement d’un ami en ligne veut une « caution » avant le retrait. Que faites-vous ?
    .a = Ne plus payer, tout garder, prévenir la police
    .b = La payer et retirer l’argent
    .c = Placer encore davantage pour atteindre le minimum exigé
    .d = Demander à l’ami de m’avancer la somme
    .explanation = Une plateforme qui veut de l’argent avant de payer est fausse, quoi que vous versiez.
    .do = Arrêtez de payer, gardez les traces de la plateforme, des messages et des virements, et appelez le 110. Ne placez qu’auprès de sociétés agréées, et demandez d’abord au 96110.

story-loan_credit =
    Xiao Chen allait finir ses études quand « une plateforme de prêt » a appelé : un compte de prêt étudiant à son nom abîmerait son historique de crédit s’il n’était pas fermé. Il ne se souvenait pas d’en avoir un et s’est inquiété. Il devait « vider son plafond de crédit » : emprunter le maximum sur plusieurs vraies plateformes et l’envoyer sur un compte, où tout serait contrôlé puis remboursé automatiquement. Il l’a fait, et a même effacé la conversation comme on le lui disait. Le jour de la première échéance, il a compris que la dette était la sienne.
    .name = « Fermer le prêt »
    .ask1 = Un coup de téléphone peut-il « réparer » un historique de crédit ?
    .ask2 = Vous empruntez et envoyez l’argent. Qui rembourse ?
    .ask3 = Où consulter votre propre historique de crédit ?
    .question = On veut que vous empruntiez au maximum et envoyiez l’argent pour fermer un prêt. Que faites-vous ?
    .a = Le faire, pour mon historique de crédit
    .b = Raccrocher, vérifier par la voie officielle
    .c = N’emprunter que sur une seule plateforme
    .d = Demander un matricule, puis le faire
    .explanation = Aucun compte de prêt ne se ferme par virement, et personne ne peut changer votre historique de crédit.
    .do = Raccrochez, n’empruntez rien et n’envoyez rien. Si vous avez payé, appelez aussitôt le 110 et prévenez les prêteurs et votre conseiller.

story-game =
    Xiao He voulait vendre son compte de jeu, et quelqu’un en offrait un bon prix par une « plateforme de séquestre ». Après la vente, la plateforme a dit que son argent était bloqué : il avait mal saisi son numéro de carte et devait payer la même somme pour le « débloquer ». Il a payé, mais on lui a dit qu’il avait dépassé le délai et devait payer encore ; tout lui serait rendu ensemble. De peur de perdre ce qu’il avait déjà versé, il a continué. À la fin, le site avait disparu et son compte avait un nouveau mot de passe.
    .name = Ventes dans les jeux
    .ask1 = Qui a envoyé le lien de la « plateforme de séquestre » ?
    .ask2 = Pourquoi continue-t-on à payer ?
    .ask3 = Où échanger comptes et objets de jeu en sécurité ?
    .question = Vous avez vendu un compte de jeu ; la plateforme de l’acheteur veut des « frais de déblocage ». Que faites-vous ?
    .a = Payer une fois, cela sera rendu
    .b = Faire payer la moitié à l’acheteur
    .c = Essayer avec une autre carte bancaire
    .d = Ne rien payer, avertir la police et le jeu
    .explanation = Une plateforme d’échange qui veut des frais pour libérer votre argent est fausse.
    .do = Ne payez plus rien, gardez le lien, les messages et les reçus de virement, et appelez le 110. N’échangez que sur la plateforme officielle du jeu.

story-job_deposit =
    Xiao Zhao a envoyé son CV, et le jour même des « ressources humaines » l’ont ajoutée : embauchée sans entretien. Elle a reçu une lettre d’embauche tamponnée et a dû payer une visite médicale et une tenue. Puis est venue une « caution de poste », rendue le premier jour. Ensuite elle devait emprunter pour une « formation » menant à un poste certain. Le jour dit, elle est allée à l’adresse, et cette société n’y existait pas.
    .name = Cautions d’embauche
    .ask1 = Embauchée sans entretien : qu’y a-t-il d’étrange ?
    .ask2 = Un employeur peut-il prendre une caution aux candidats ?
    .ask3 = Comment vérifier qu’une société existe vraiment ?
    .question = Vous avez une « offre », et la société veut d’abord une caution et des frais de formation. Que faites-vous ?
    .a = Ne rien payer, vérifier, avertir l’université
    .b = Payer, mais demander un reçu
    .c = Emprunter d’abord, puis rembourser avec mon salaire
    .d = Payer seulement la visite médicale
    .explanation = Un employeur ne peut prendre de caution. Payer avant de commencer : c’est une escroquerie.
    .do = Ne payez rien et n’empruntez rien ; vérifiez auprès du service carrières de l’université. Si vous avez payé, gardez les preuves et appelez le 110 ; le 96110 conseille aussi.

story-card_rental =
    Un ami de sa région d’origine a demandé à Xiao Sun de lui prêter sa carte bancaire quelques jours pour « faire passer de l’argent d’affaires », contre une rétribution. La carte était vide, il a donc remis la carte, le mot de passe et sa carte SIM. Bientôt de grosses sommes sont entrées et sorties, et tout venait de personnes escroquées. Sa carte a été gelée et la police est venue l’interroger. Comme il avait aidé à déplacer l’argent malgré les soupçons, il a dû en répondre devant la loi, et longtemps il n’a pas pu ouvrir de compte librement.
    .name = Prêt de carte
    .ask1 = La carte est vide. Est-ce sans risque de la prêter ?
    .ask2 = Pourquoi n’utilise-t-il pas sa propre carte ?
    .ask3 = Est-ce pareil pour les comptes de messagerie et les cartes SIM ?
    .question = Une connaissance paie pour utiliser votre carte bancaire quelques jours. Que faites-vous ?
    .a = Elle est vide : la prêter
    .b = La prêter, mais sans le mot de passe
    .c = Refuser, et dire que c’est peut-être un délit
    .d = Demander une plus grosse somme
    .explanation = Prêter ou vendre carte, SIM ou compte peut être un délit : aide à la fraude en ligne.
    .do = Gardez cartes et comptes pour vous. Si vous en avez prêté, faites opposition maintenant et dites-le vous-même à la police, ou appelez le 110 ou le 96110.

story-class_group =
    À la rentrée, quelqu’un s’est glissé dans un groupe de classe avec la photo et le nom du conseiller. Il a publié un avis : des frais de matériel à payer le jour même, avec un code de paiement, et des captures à envoyer. Quelques parents et étudiants ont payé aussitôt ; d’autres ont vu leurs captures et ont payé aussi. Quand le vrai conseiller a regardé le groupe, l’inconnu était parti. Alors seulement on a remarqué que le code de paiement était celui d’un particulier.
    .name = Faux enseignant
    .ask1 = Peut-on reconnaître quelqu’un à sa photo et à son nom ?
    .ask2 = Pourquoi paie-t-on plus volontiers quand d’autres ont payé ?
    .ask3 = Quelle règle notre classe devrait-elle avoir pour collecter de l’argent ?
    .question = Le « conseiller » publie un code de paiement dans le groupe : des frais dus aujourd’hui. Que faites-vous ?
    .a = Les autres ont payé : payer aussi
    .b = Vérifier d’abord par téléphone ou en face
    .c = Demander dans le groupe si c’est bien lui
    .d = Payer une partie et attendre
    .explanation = Photos et noms se copient. Dès qu’il s’agit d’argent, vérifiez par téléphone ou en face.
    .do = Ne payez pas encore ; vérifiez par téléphone ou en personne, et faites retirer l’inconnu par le propriétaire du groupe. Si vous avez payé, gardez une capture et appelez le 110.

story-visa =
    Un étudiant étranger a reçu un appel de « l’ambassade » dans sa propre langue : son visa posait problème et il risquait d’être renvoyé. On l’a « mis en relation » avec le service de l’immigration, qui voulait une photo de son passeport et son numéro de carte. Un document tamponné a suivi, et il devait payer une « caution » le jour même. Craignant pour ses études, il n’en a parlé à aucun enseignant et a payé. Plus tard, au bureau international, il a appris que son visa n’avait jamais posé problème.
    .name = Ambassade et visa
    .ask1 = Pourquoi croit-on plus facilement quelqu’un qui parle notre langue ?
    .ask2 = Une ambassade prend-elle de l’argent ou des numéros de carte par téléphone ?
    .ask3 = À qui s’adresser pour le visa et le séjour ?
    .question = « L’ambassade » appelle : votre visa pose problème, il faut une caution. Que faites-vous ?
    .a = Payer aujourd’hui, sinon je suis renvoyé
    .b = Envoyer une photo de mon passeport pour vérifier
    .c = Raccrocher, prévenir l’université et la police
    .d = Faire payer un ami pour moi
    .explanation = Ambassades et immigration ne prennent ni argent ni numéro de carte par téléphone.
    .do = Raccrochez, n’envoyez ni papiers ni argent, et demandez au bureau des étudiants internationaux. Si vous avez payé, appelez le 110 ; le 12367 répond sur l’immigration.
