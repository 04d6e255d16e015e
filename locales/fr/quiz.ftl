### The quiz that somebody takes alone: its cards, its buttons and what they answer; then the bank of questions.

# $of: how many questions there are.
quiz-intro =
    <b>Résistez-vous aux arnaques ?</b>
    { $of } types de fraude, une question chacun, environ 2 minutes. Vous seul voyez vos réponses et votre résultat.
    Vous pouvez arrêter à tout moment ; /quiz reprend là où vous en étiez.
    {""}
quiz-number = <b>Question { $number } sur { $of }</b>
quiz-number-right = <b>Question { $number } sur { $of } : juste</b>
quiz-number-wrong = <b>Question { $number } sur { $of } : réponse inexacte</b>
# $letter: the letter of the option; $text: the option.
quiz-option = { $letter }. { $text }
    .button = { $letter }
quiz-option-right = ✓ <b>{ $letter }. { $text }</b>
quiz-option-wrong = ✗ { $letter }. { $text }
# $letter: the letter of the right option; $why: why.
quiz-why =
    {""}
    <b>La bonne réponse est { $letter }.</b> { $why }

quiz-result = <b>Réponses justes : { $right } sur { $of }</b>
    .button = Voir mon résultat
quiz-result-all = Aucune de ces arnaques ne vous a eu. Les ruses changent : revenez faire une série un de ces jours.
quiz-result-foot = <i>Vous seul pouvez voir ce résultat.</i>
# The names of the frauds follow.
quiz-weak = Ce qui peut vous tromper le plus facilement :
quiz-weak-line = · { $fraud }
quiz-paused =
    <b>On s’arrête ici</b>
    Réponses : { $answered } sur { $of } ; justes : { $right }. Pour continuer, envoyez /quiz à tout moment.

quiz-look-title = <b>Un coup d’œil de 20 secondes</b>
# $fraud: the name of the fraud; $why: the explanation; $advice: what to do.
quiz-look-fraud =
    {""}
    <b>{ $fraud }</b>
    { $why }
    <b>Que faire :</b> { $advice }
quiz-look =
    .button = Voir en 20 secondes
quiz-next =
    .button = Suivante
quiz-stop =
    .button = Arrêter ici
    .toast = On s’arrête ici. Envoyez /quiz pour continuer.
quiz-on =
    .button = Continuer
quiz-again =
    .button = Nouvelle série

# What a press of an option answers.
quiz-heard =
    .right = ✓ Juste.
    .wrong = Inexact : c’est { $letter }. La fiche dit pourquoi.
    .before = Vous avez déjà répondu à celle-ci : { $letter }. Seule la première réponse compte.
    .gone = Cette question n’est plus posée. La fiche montre la suite.
    .over = Cette série est terminée. Envoyez /quiz pour une autre.

## The bank. One paragraph a question: the question, four options, one explanation. Which option is right and for whom
## the question is stands in bot/plan/data/quiz.toml. Never renumber: the record of what was answered uses these ids.

## brushing

question-brushing-1 = Trois tâches de « likes » d’un groupe vous ont été payées. Pour la quatrième, il faut d’abord payer. Et maintenant ?
    .a = Payer celle-ci, récupérer ma mise, puis quitter le groupe
    .b = Continuer avec le compte d’un camarade à la place
    .c = Avancer seulement un peu, pour voir si je peux retirer
    .d = Arrêter, quitter, garder les preuves, prévenir la police
    .why = De petits gains d’abord, puis une avance : c’est le schéma fixe. Toute tâche qui fait payer d’abord est une arnaque.

question-brushing-2 = Votre solde sur un site de tâches ne peut être retiré. Le « mentor » parle d’une erreur : deux commandes de plus le libéreront. Que faites-vous ?
    .a = Faire les deux commandes et retirer tout mon solde d’un coup
    .b = Ne plus rien payer, garder les preuves, appeler le 110
    .c = Demander au « mentor » d’avancer l’une des deux
    .d = Emprunter à des camarades pour finir aujourd’hui
    .why = « Erreur » et « commandes de rattrapage » sont des prétextes pour vous faire payer. Plus vous ajoutez, plus vous perdez.

question-brushing-3 = Au portail du campus, on vous offre une peluche pour scanner un code et rejoindre un groupe, où l’on poste un lien « tâches avec cashback ». Que faites-vous ?
    .a = Quitter le groupe et n’ouvrir aucun lien
    .b = Regarder les autres, et m’y mettre s’ils sont payés
    .c = M’abstenir, mais recommander le groupe à mon colocataire
    .d = Faire une seule tâche, puisque j’ai déjà la peluche
    .why = Cadeaux et enveloppes rouges mènent souvent aux arnaques aux tâches. Quittez le groupe et n’y amenez pas de camarades.

question-brushing-4 = Dans un groupe de petits jobs, beaucoup affichent « payé aujourd’hui », et certains disent étudier dans votre université. Qu’est-ce que cela prouve ?
    .a = Que les retraits marchent, on peut donc essayer un peu
    .b = Que les places partent vite, mieux vaut s’y mettre tôt
    .c = Rien : les gens et les captures peuvent être faux
    .d = Que des camarades l’ont fait, c’est donc plus sûr
    .why = Les captures se falsifient, et les « camarades » qui affichent leurs gains sont peut-être tous complices.

question-brushing-5 = Un ami veut que vous postiez de faux bons avis : « Tu ne paies rien, cela aide juste leurs ventes. » Qu’est-ce qui est vrai ?
    .a = C’est légal tant que je n’y entraîne personne
    .b = Les fausses commandes sont illégales en soi : refuser
    .c = Sans avance d’argent, il n’y a aucun risque
    .d = La boutique accepte de payer, c’est donc un job normal
    .why = Les fausses commandes sont illégales en soi, et quelques gains faciles précèdent souvent une demande d’avance.

question-brushing-6 = Vous venez d’envoyer de l’argent à un « site de tâches » et comprenez que c’est une arnaque. Que faire en premier ?
    .a = Chercher en ligne un « expert » qui récupère l’argent
    .b = Effacer les messages avant que mes camarades les voient
    .c = Appeler aussitôt le 110, donner le bénéficiaire et l’heure
    .d = Envoyer des « frais de déblocage » pour ravoir la somme
    .why = Plus tôt vous signalez, plus on a de chances de bloquer le paiement. Les offres de « récupération » sont souvent une seconde arnaque.

## investment

question-investment-1 = Un étudiant plus âgé vous ajoute à un « groupe d’étude boursière ». Le « mentor » dit chaque jour quoi acheter, et tous disent gagner. Que retenir ?
    .a = Qu’il faut d’abord regarder les derniers résultats du mentor
    .b = Qu’une petite partie de mon argent de poche suffit pour suivre
    .c = Que personne n’oserait tromper autant de gens
    .d = Que les membres peuvent être complices, et les gains faux
    .why = Dans ces groupes, le « mentor » et les membres sont souvent de mèche, et les captures de gains se falsifient.

question-investment-2 = Vous avez « gagné » de l’argent dans une application de placement. Pour retirer, dit l’assistance, il faut d’abord payer une taxe et une caution. Qu’en conclure ?
    .a = L’appli est fausse : ne plus payer, prévenir la police
    .b = Une fois la taxe payée, tout arrivera
    .c = C’est une société sérieuse, qui perçoit la taxe selon la loi
    .d = Je peux leur demander de prendre la taxe sur le gain
    .why = S’il faut payer taxe, caution ou déblocage avant de retirer, c’est une arnaque, et payer ne débloque rien.

question-investment-3 = Vous avez essayé un site de placement avec peu d’argent et l’avez retiré avec un gain le jour même. Quelle est la bonne conclusion ?
    .a = Les retraits sont rapides, je peux mettre davantage
    .b = Ce petit gain est un appât : ne plus rien y mettre
    .c = Mettre une grosse somme, puis tout retirer
    .d = Y amener mes colocataires pour s’entraider
    .why = On vous fait goûter pour que vous mettiez une grosse somme. Celle-là ne peut plus être retirée.

question-investment-4 = Un ami en ligne vous dit d’acheter une cryptomonnaie et de l’envoyer à son adresse pour un gain « garanti ». Que faites-vous ?
    .a = Ni achat ni envoi : un gain garanti est une arnaque
    .b = Acheter sur un grand site et l’envoyer à son adresse
    .c = Lui en faire envoyer d’abord, puis lui envoyer la mienne
    .d = Envoyer la plus petite somme et voir ce qui revient
    .why = Le « gain garanti » est la marque d’une arnaque. Une cryptomonnaie envoyée est très difficile à récupérer.

question-investment-5 = Vous avez perdu de l’argent sur un faux site de placement. Un « avocat » en ligne promet de tout récupérer contre des frais. Que faites-vous ?
    .a = Demander à voir sa carte d’avocat, puis payer
    .b = Payer la moitié maintenant, le reste au retour de l’argent
    .c = Envoyer mes papiers pour qu’il attaque le site
    .d = Ne rien payer et le dire à la police chargée de l’affaire
    .why = Qui propose aux victimes de « récupérer » leur argent prépare souvent une seconde arnaque. C’est l’affaire de la police.

## shopping

question-shopping-1 = Un vendeur d’une plateforme d’occasion dit : « La plateforme prend des frais. Ajoutez-moi et payez en direct, c’est moins cher. » Que faites-vous ?
    .a = Payer la moitié en acompte, le reste à la livraison
    .b = Ajouter le vendeur, payer après avoir vu ses papiers
    .c = Payer sur la plateforme seulement, sinon ne pas acheter
    .d = Demander un code de paiement, car scanner est plus sûr
    .why = Si vous payez hors de la plateforme, elle ne peut pas vous protéger. Des papiers en photo peuvent être ceux d’un autre.

question-shopping-2 = Le concert est complet. Quelqu’un a un billet « interne » et veut tout le prix pour vous le garder. Qu’est-ce qui est le plus sûr ?
    .a = L’acheter à plusieurs pour partager le risque
    .b = Payer le tout après avoir vu la capture de la commande
    .c = Payer le tout après un appel vidéo qui montre le billet
    .d = Ne pas l’acheter et suivre la plateforme officielle
    .why = Captures et vidéos se falsifient. N’achetez vos billets que sur les plateformes officielles.

question-shopping-3 = Le téléphone bon marché que vous avez commandé n’est pas arrivé. Le vendeur dit qu’il est retenu et qu’il faut d’abord payer des « droits de douane ». Que faites-vous ?
    .a = Demander d’abord le numéro de colis, puis payer les droits
    .b = Convenir de payer chacun la moitié des droits
    .c = Ne plus payer, réclamer à la plateforme, prévenir la police
    .d = Payer, puis me faire rembourser par le vendeur à la livraison
    .why = Réclamer douane, activation ou caution avant la livraison est la ruse habituelle des faux vendeurs.

question-shopping-4 = On vous propose d’écrire votre mémoire, « remboursé en cas d’échec », contre un acompte. Où est le problème ?
    .a = Cela viole les règles et c’est sans doute une arnaque
    .b = Nulle part, si le mémoire passe le contrôle antiplagiat
    .c = Seulement le prix, qui peut se négocier
    .d = Nulle part, s’il y a un contrat signé
    .why = Faire écrire son mémoire viole les règles universitaires. Si l’on vous bloque après l’acompte, il est difficile de demander de l’aide.

question-shopping-5 = Vous vendez votre vieil ordinateur en ligne. L’acheteur dit avoir payé et envoie un lien de « garantie » où il faut une caution pour toucher l’argent. Que faites-vous ?
    .a = Payer la caution et la réclamer une fois l’argent de la vente reçu
    .b = Ignorer le lien, voir la commande dans l’appli officielle
    .c = Demander à l’acheteur d’avancer la caution
    .d = L’ouvrir, et payer si la page a l’air sérieuse
    .why = L’application officielle montre si l’acheteur a payé. Pour recevoir de l’argent, aucune caution n’est nécessaire.

## customer_service

question-customer_service-1 = Un « service client » offre une indemnité pour un article défectueux et veut que vous installiez une appli de réunion et partagiez l’écran. Que faire ?
    .a = Comparer d’abord le numéro de commande, puis accepter
    .b = Partager quelques minutes, puis fermer aussitôt
    .c = Raccrocher et vérifier sur la plateforme d’achat
    .d = Ne pas partager, seulement lire le code à haute voix
    .why = Les remboursements se font sur la plateforme d’origine. Un écran partagé montre vos mots de passe et vos codes.

question-customer_service-2 = Un « agent de paiement » dit que vous avez une « garantie d’un million », facturée chaque mois si vous ne l’annulez pas ce soir. Que faites-vous ?
    .a = Raccrocher et regarder moi-même dans l’appli officielle
    .b = Donner mon numéro de carte pour bloquer le prélèvement
    .c = L’ajouter comme ami pour avoir le lien d’annulation
    .d = Suivre ses instructions et annuler pas à pas
    .why = « Annulez ou vous serez prélevé » est un discours d’escroc. L’application officielle montre si vous avez vraiment cette garantie.

question-customer_service-3 = Un « livreur » dit votre colis perdu, offre le triple du prix et veut que vous scanniez un code et saisissiez carte et code. Que faire d’abord ?
    .a = Saisir le numéro de carte, mais pas le code
    .b = Voir le suivi dans l’appli d’achat, y demander conseil
    .c = Saisir une carte sans argent, par prudence
    .d = Demander le numéro de colis, et tout saisir s’il est bon
    .why = Connaître le numéro de colis ne prouve rien. Une indemnité passe par la plateforme, et les codes ne se donnent à personne.

question-customer_service-4 = Un colis jamais commandé contient une carte à gratter « gagnante » ; il faut scanner un code pour avoir le lot. Que faites-vous ?
    .a = Rejoindre le groupe par le code, voir si d’autres ont un lot
    .b = Laisser un colocataire le scanner avec un autre téléphone
    .c = Le scanner, car rien n’arrive tant que je ne paie pas
    .d = Ne pas le scanner et avertir aussi mes colocataires
    .why = Cartes à gratter et codes de colis inconnus mènent à des arnaques. Si vous ne scannez pas, on ne peut pas vous y entraîner.

question-customer_service-5 = Un « agent » dit que vous avez été inscrit comme revendeur par erreur ; pour annuler, faites un prêt en ligne et virez-le sur un « compte de société ». C’est :
    .a = Une procédure normale : l’argent revient plus tard
    .b = Acceptable, si je garde bien les reçus
    .c = Une arnaque : annuler ne demande jamais d’emprunter
    .d = Peut-être vrai, je commence donc par un petit prêt
    .why = Aucune annulation, aucun remboursement ne vous oblige à emprunter ou à virer. À ces mots, raccrochez.

## loan_credit

question-loan_credit-1 = On vous appelle : « Vous avez un compte de prêt étudiant. S’il n’est pas fermé, votre historique de crédit en souffrira. » Que faites-vous ?
    .a = Noter le matricule de l’agent, puis fermer pas à pas
    .b = Emprunter et rembourser pour vider le plafond de crédit
    .c = Ajouter l’interlocuteur et lire les documents envoyés
    .d = Raccrocher et ne rien faire de tout cela
    .why = Aucun « agent » n’efface ni ne répare un historique de crédit. Vous faire emprunter et virer pour « vider le plafond », c’est une fraude.

question-loan_credit-2 = Vous demandez un prêt en ligne. L’assistance dit que le numéro de carte est faux, que le compte est bloqué, et exige d’abord des « frais de déblocage ». Que faites-vous ?
    .a = Ne rien payer, garder les preuves, prévenir la police
    .b = Payer les frais et les réclamer une fois le prêt versé
    .c = Leur demander de prendre les frais sur le prêt
    .d = Refaire la demande avec une carte de ma famille
    .why = Des frais avant le versement du prêt sont le signe d’une fraude. Le « numéro erroné » n’est qu’un prétexte inventé.

question-loan_credit-3 = Quelqu’un en ligne propose de « réparer » l’historique de crédit et d’effacer les retards contre des frais. Qu’est-ce qui est vrai ?
    .a = Après des témoignages de succès, payer est sans risque
    .b = Un vrai retard de paiement ne s’efface pas contre argent
    .c = Avec un contrat de remboursement, payer est sans risque
    .d = Avec le bon contact, toute mention peut s’effacer
    .why = La « réparation » payante n’est pas crédible. Si une mention est fausse, on peut la contester gratuitement.

question-loan_credit-4 = Un étudiant plus âgé, de confiance, vous demande d’emprunter à votre nom : « Je rembourse, et tu as une prime. » Que faire ?
    .a = Accepter, mais seulement pour cette fois
    .b = Refuser : celui qui signe le prêt doit le rembourser
    .c = Ne prêter que mes papiers pour qu’il le fasse
    .d = Accepter, mais lui faire écrire une reconnaissance de dette
    .why = Ce qui est emprunté à votre nom, c’est vous qui le devez. N’empruntez pas pour autrui, ne prêtez pas vos papiers.

question-loan_credit-5 = Un « conseiller en prêts » trouve vos relevés de compte trop maigres : virez sur son compte pour les « gonfler », cela revient aussitôt. Le pouvez-vous ?
    .a = Oui, si j’enregistre tout l’appel
    .b = Vers un compte de société oui, vers un particulier non
    .c = Oui : de meilleurs relevés donnent un plafond plus haut
    .d = Non : « gonfler les relevés » est leur façon de voler
    .why = Aucun prêt sérieux ne vous fait virer de l’argent pour « gonfler les relevés ». C’est une arnaque, quel que soit le compte.

## acquaintance

question-acquaintance-1 = Un « conseiller » vous ajoute depuis un nouveau compte, est « en réunion », ne peut parler et veut que vous avanciez des frais de formation. Que faire d’abord ?
    .a = Lui demander par message vocal sur le nouveau compte
    .b = Comparer photo et publications, payer si elles concordent
    .c = Appeler le numéro habituel du conseiller ou le voir
    .d = Payer la moitié et régler le reste après la réunion
    .why = Photos, noms et publications se copient. Vérifiez par le numéro habituel ou en face.

question-acquaintance-2 = Un camarade vous appelle en vidéo pour emprunter. Visage et voix concordent, mais l’appel coupe vite et des messages pressants suivent. Que faites-vous ?
    .a = Le joindre par un autre moyen avant de décider
    .b = Envoyer un peu d’abord et demander si c’est arrivé
    .c = Demander un message vocal et payer s’il sonne juste
    .d = Virer, puisque je l’ai vu
    .why = Voix et image se falsifient par l’IA. Prenez un autre canal, ou demandez une chose que vous deux seuls savez.

question-acquaintance-3 = Un ami envoie un lien de vote, puis dit qu’un code est arrivé sur votre téléphone et vous demande de le lui lire. Le plus probable ?
    .a = Son téléphone ne reçoit plus de messages, je l’aide
    .b = Un vote demande un code, je peux donc le lui lire
    .c = Un code peut se donner, un mot de passe non
    .d = Son compte est volé : appeler d’abord l’ami
    .why = Un code est une clé. Si vous le donnez, votre compte est volé aussi. Appelez d’abord l’ami.

question-acquaintance-4 = On appelle votre mère : vous seriez blessé, il faut vite de l’argent pour l’opération. De quoi aurait-on dû convenir en famille ?
    .a = M’appeler d’abord, puis mon conseiller
    .b = Payer si l’on connaît mon nom et mon numéro d’étudiant
    .c = Noter le numéro de compte et envoyer l’argent
    .d = Envoyer aussitôt la moitié et vérifier ensuite
    .why = Convenez-en : on vous appelle d’abord, puis votre conseiller, et on n’envoie rien avant d’être sûr.

question-acquaintance-5 = Votre « directeur de recherche » vous écrit d’acheter des cartes cadeaux et d’envoyer les numéros et les codes en photo. Que faites-vous ?
    .a = Les acheter, les envoyer et me faire rembourser ensuite
    .b = Répondre et demander : est-ce bien vous ?
    .c = Téléphoner au directeur et ne rien acheter avant
    .d = Les acheter, mais envoyer les numéros sans les codes
    .why = Une fois numéros et codes envoyés, l’argent est perdu. Demander au même compte qui il est ne prouve rien.

## police

question-police-1 = En vidéo, un « policier » vous dit suspect de blanchiment : mettez votre argent sur un « compte sécurisé ». Que faire ?
    .a = En virer une partie pour montrer que je coopère
    .b = Raccrocher et appeler moi-même le 110 pour vérifier
    .c = Partager mon écran pour qu’il voie le solde
    .d = Lui demander de montrer sa carte, et ne virer qu’ensuite
    .why = Police et justice n’ont pas de « compte sécurisé » et ne prennent pas de déposition en ligne. Une carte à l’écran se falsifie.

question-police-2 = Un « procureur » vous dit de rester à l’hôtel, de n’en parler à personne et de vous présenter chaque jour en vidéo. À quoi cela sert-il ?
    .a = À vous protéger de la vengeance de la bande
    .b = À vous couper de la famille et des enseignants
    .c = À garder l’enquête secrète, comme le veut la règle
    .d = À vous avoir sous la main pour finir l’affaire plus tôt
    .why = Un « fonctionnaire » qui vous veut seul et muet est un escroc. Partez, dites-le à un enseignant et à la famille, appelez le 110.

question-police-3 = Votre téléphone affiche un appel du 96110. Qu’est-ce que cela signifie en général ?
    .a = C’est une livraison, qui peut attendre si je suis occupé
    .b = Je suis mêlé à une affaire et dois virer de l’argent
    .c = On vise peut-être ma famille ou moi : répondre
    .d = C’est du démarchage, je peux simplement raccrocher
    .why = Le 96110 est la ligne d’alerte anti-fraude : répondez. Elle ne demande jamais ni virement ni code.

question-police-4 = On vous envoie un « avis de recherche » avec votre photo et votre numéro d’identité. Que montre-t-il ?
    .a = Mes données ont fuité et l’avis est un faux
    .b = La police a ouvert une affaire, je dois coopérer
    .c = Un tribunal a jugé et mon argent doit être gelé
    .d = On usurpe mon identité et une caution me disculpe
    .why = La police ne vous envoie pas un tel avis en ligne. Une image se falsifie : raccrochez et appelez le 110 pour vérifier.

question-police-5 = Un « bureau des télécoms » dit votre numéro mêlé à une affaire et vous « transfère » à la police ; un numéro officiel s’affiche. Que faites-vous ?
    .a = Y croire, puisque le numéro est officiel
    .b = Noter le matricule de l’agent et obéir
    .c = Écouter toute l’affaire avant de juger
    .d = Raccrocher, puis appeler moi-même le 110
    .why = Un numéro affiché peut être truqué, et le « transfert » mène à la même bande. Appelez vous-même le 110.

question-police-6 = Qu’est-ce qui ressemble le plus au vrai travail de la police ?
    .a = Vérifier mon mot de passe bancaire au téléphone
    .b = Montrer sa carte en personne et m’inviter au poste
    .c = M’envoyer un mandat d’arrêt par messagerie
    .d = Prendre ma déposition en visioconférence
    .why = La police montre sa carte en personne. En ligne, ni déposition ni documents, et jamais elle ne demande de mot de passe.

## romance

question-romance-1 = Quelqu’un rencontré en ligne il y a deux mois, jamais en personne, se met à vous apprendre à placer de l’argent sur une plateforme. Et maintenant ?
    .a = Y mettre un peu pour ne pas le décevoir
    .b = Demander d’abord un appel vidéo, et placer après l’avoir vu
    .c = Le laisser placer d’abord et suivre si cela rapporte
    .d = Ne rien y mettre et en parler à quelqu’un de confiance
    .why = Passer des sentiments à une plateforme de placement est l’étape clé de cette arnaque. La vidéo aussi se falsifie.

question-romance-2 = Un ami connu seulement en ligne est en route vers vous, a « perdu son portefeuille » et demande l’argent du trajet. Qu’est-ce qui est plus sage ?
    .a = L’envoyer après une photo du billet
    .b = L’envoyer après une photo d’une reconnaissance de dette
    .c = Ne rien envoyer et lui conseiller la police locale
    .d = Envoyer juste de quoi payer un billet
    .why = De l’argent avant la première rencontre : le plus souvent, c’est une arnaque. Photos et reconnaissances ne prouvent pas une identité.

question-romance-3 = La carte de votre amour en ligne a « atteint son plafond » : un paiement doit passer par votre carte et être renvoyé. Que faire ?
    .a = Refuser : c’est peut-être de l’argent volé
    .b = Accepter, mais garder une petite commission
    .c = Le faire une fois, puis effacer les traces
    .d = Accepter, car ce n’est pas mon argent
    .why = Faire suivre de l’argent, c’est peut-être déplacer de l’argent volé. Votre carte peut être gelée, et vous, tenu responsable.

question-romance-4 = Un ami à l’étranger, connu seulement en ligne, a envoyé un cadeau précieux, et la « douane » réclame des frais. Que se passe-t-il ?
    .a = C’est vrai si le numéro de colis se retrouve
    .b = Une bonne affaire : le cadeau vaut plus que les frais
    .c = Un malentendu : l’ami paie et je le rembourse
    .d = Une arnaque : cadeau et « douane » sont inventés
    .why = Un cadeau précieux d’un inconnu, avec des frais à payer d’abord, est une vieille ruse. Un numéro de colis s’invente aussi.

question-romance-5 = L’« amour en ligne » de votre colocataire était un escroc, l’argent est parti. Il a honte d’en parler. Que lui dites-vous ?
    .a = Il n’y a aucune honte : allons le signaler ensemble
    .b = Bloque-le et laisse tomber le reste
    .c = Parle-lui encore, une partie te sera peut-être rendue
    .d = N’en dis rien, ce sera bientôt oublié
    .why = Plus tôt c’est signalé, moins on risque de perdre. Gardez messages et reçus avant de bloquer qui que ce soit.

## game

question-game-1 = Vous vendez un compte de jeu sur un site d’échange. Le site dit que le numéro de carte est faux et veut un paiement pour débloquer l’argent. Que faites-vous ?
    .a = Demander à l’assistance du site de corriger le numéro
    .b = Ne rien payer, faire des captures, appeler le 110
    .c = Payer une fois et le récupérer avec le retrait
    .d = Saisir une autre carte et retirer à nouveau
    .why = Un site qui veut déblocage ou caution avant le retrait est faux, et son « assistance » aussi.

question-game-2 = Un acheteur trouve la plateforme officielle trop lente et envoie un lien : connectez-vous là et mettez-y votre compte en vente. Que faites-vous ?
    .a = Me connecter avec un compte secondaire, sans risque
    .b = Demander d’abord un acompte, puis me connecter
    .c = Ne pas l’ouvrir, ne vendre que sur un site avec séquestre
    .d = L’ouvrir et m’y connecter si l’adresse a l’air officielle
    .why = Le lien peut mener à un faux site qui prend votre compte. Cherchez vous-même l’entrée officielle.

question-game-3 = Un direct offre un skin gratuit à qui rejoint un groupe ; là, il faut payer des « frais d’activation », remboursés plus tard. C’est :
    .a = Incertain : je paie si le streameur confirme
    .b = Une opération normale : les frais sont rendus ensuite
    .c = Une bagatelle : payer le minimum ne coûte rien
    .d = Une arnaque : ce qui est gratuit ne se paie pas d’abord
    .why = Les offres « gratuites » qui finissent par un code à scanner pour payer ne sont pas crédibles.

question-game-4 = Quelqu’un vend des recharges de jeu à moitié prix : payez d’abord, puis donnez compte et mot de passe. Quel est le plus grand risque ?
    .a = Manquer le cadeau de la boutique officielle
    .b = Perdre à la fois l’argent et le compte
    .c = Attendre plus longtemps que la recharge arrive
    .d = Recevoir quelques points de moins que promis
    .why = Les vendeurs de recharges à bas prix vous bloquent souvent une fois payés. Avec le mot de passe, le compte peut partir aussi.

question-game-5 = On propose à votre jeune cousin de lever la limite de temps de jeu, en scannant un code avec le téléphone de sa mère. Que lui dites-vous ?
    .a = Scanne avec un vieux téléphone, on n’y perd rien
    .b = Scanne, mais ne tape pas le mot de passe de paiement
    .c = Ne scanne pas et dis-le tout de suite à ta mère
    .d = Demande d’abord le prix, puis décide
    .why = « Lever la limite » est un prétexte pour faire scanner et payer des enfants. Le dire d’abord à un adulte.

## ticket_change

question-ticket_change-1 = La veille du voyage, un SMS annonce votre vol annulé et donne le numéro d’un « service client » pour changer de vol et être indemnisé. Que faites-vous ?
    .a = Vérifier le vol dans l’appli officielle de la compagnie
    .b = Ouvrir le lien et saisir mon numéro de carte
    .c = Répondre au SMS et demander directement le remboursement
    .d = Appeler le numéro du SMS et me renseigner sur l’indemnité
    .why = Pour un changement, fiez-vous à l’application officielle de la compagnie. Numéro et lien du SMS peuvent être ceux d’escrocs.

question-ticket_change-2 = Un interlocuteur connaît votre nom, votre vol et votre siège et offre une indemnité. Qu’en pensez-vous ?
    .a = Seule la compagnie le sait, c’est donc authentique
    .b = S’il sait aussi mon numéro d’identité, j’y crois
    .c = Tout est exact, j’écoute comment toucher l’argent
    .d = Mes données ont pu fuiter ; cela ne prouve rien
    .why = Des données de réservation peuvent fuiter. Raccrochez, cherchez vous-même le numéro officiel de la compagnie et vérifiez.

question-ticket_change-3 = Un « agent » chargé de votre vol dit que pour l’indemnité il faut ouvrir votre appli bancaire et partager votre écran. Qu’est-ce qui est juste ?
    .a = Sur le téléphone d’un autre, cela ne risque rien
    .b = Je peux partager si je ne dis aucun mot de passe
    .c = Aucun remboursement ne demande un partage d’écran
    .d = C’est sûr une fois mon solde mis ailleurs
    .why = Pendant le partage, il voit mots de passe et codes. Un remboursement revient par où vous avez payé.

question-ticket_change-4 = Vous n’avez pas trouvé de train pour rentrer aux congés. Quelqu’un a des billets « internes » plus chers. Qu’est-ce qui est fiable ?
    .a = La liste d’attente de l’appli 12306, ou la gare
    .b = Un petit acompte maintenant, le reste à la remise du billet
    .c = Payer après avoir vu sa capture de commande
    .d = Lui donner mon compte 12306 pour qu’il réserve
    .why = Achetez les billets de train dans l’appli officielle 12306 ou en gare. Donner votre compte livre aussi vos données.

question-ticket_change-5 = Vous êtes à l’aéroport ; on vous appelle pour dire que votre vol est annulé et qu’il faut scanner un code pour payer le changement. Comment vérifier au plus vite ?
    .a = Rappeler le même numéro et redemander
    .b = Le tableau des vols et le comptoir de la compagnie
    .c = Scanner et changer tout de suite, avant qu’il soit trop tard
    .d = Me faire envoyer l’avis par l’interlocuteur
    .why = À l’aéroport, le comptoir est le plus rapide et le plus sûr. Ne scannez et ne payez pas sur l’appel d’un inconnu.

## school_fee

question-school_fee-1 = Dans le groupe de classe, un « enseignant » poste un code de paiement : tous doivent payer des frais de matériel dans la demi-heure. Que faire d’abord ?
    .a = Demander dans le groupe, payer si personne n’est contre
    .b = Appeler l’enseignant ou le voir en personne
    .c = Payer dès que des camarades ont payé
    .d = Payer, pour ne pas retarder la classe
    .why = Photos et noms se copient, et les « camarades » qui paient les premiers peuvent être faux. Vérifiez auprès de l’enseignant lui-même.

question-school_fee-2 = Votre lettre d’admission contient un bordereau avec QR code : « retardataires non inscrits ». Que faire avant de payer ?
    .a = Scanner pour voir si le bénéficiaire semble bon
    .b = Rien : payer vite pour pouvoir m’inscrire
    .c = Demander au groupe d’accueil qui a payé
    .d = Le comparer avec le site de l’université
    .why = La scolarité ne se paie que sur la plateforme annoncée par l’université. Quelqu’un d’autre a pu glisser ce code.

question-school_fee-3 = On vous ajoute à un « groupe de nouveaux étudiants ». Son propriétaire veut les numéros d’identité et de carte de tous, pour une aide. Que faites-vous ?
    .a = Ne rien donner et demander à ma faculté s’il est officiel
    .b = Donner le numéro d’identité, mais pas celui de carte
    .c = Envoyer les deux en privé au propriétaire, pas dans le groupe
    .d = Donner les deux, puisque tant d’autres y sont
    .why = De faux groupes collectent numéros d’identité et de carte. Est officiel le groupe que votre faculté a annoncé.

question-school_fee-4 = Un « étudiant plus âgé » vend à votre porte forfaits et cours d’examen, moins chers si l’on paie aujourd’hui. Que vaut-il mieux faire ?
    .a = Payer s’il montre une carte d’étudiant
    .b = Acheter avec mes colocataires pour un prix plus bas
    .c = Ne rien payer maintenant et demander au conseiller
    .d = Laisser un petit acompte pour garder la remise
    .why = On sait mal qui vend à la porte. Ne payez rien sur place et ne remettez aucun papier.

question-school_fee-5 = Avant la rentrée, on vous ajoute : avec une caution, vous choisiriez votre chambre et une meilleure classe. Que vaut-il mieux faire ?
    .a = Laisser payer mes parents, qui s’y connaissent
    .b = Ne pas payer, lire le guide d’arrivée sur le site
    .c = Demander de quel service il est, puis payer
    .d = Payer un peu, une caution est rendue de toute façon
    .why = Chambres et classes ne s’obtiennent pas par paiement privé. Le site de l’université et votre conseiller donnent les règles.

question-school_fee-6 = Quelqu’un poste un lien d’« avis du service des études » : payez par le lien ou pas d’examen. Comment vérifier ?
    .a = L’ouvrir et payer si l’on y voit l’emblème
    .b = L’envoyer à un camarade et demander s’il a payé
    .c = Demander à l’auteur du message si c’est vrai
    .d = Entrer dans le système par le site de l’université
    .why = Emblèmes et pages s’imitent. Pour des frais ou une connexion, partez du site officiel.

## grant

question-grant-1 = Un SMS dit : « Vous recevez une bourse. Payez d’abord des frais de dossier, rendus avec la bourse. » C’est :
    .a = Authentique, s’il nomme mon université
    .b = Authentique : les frais reviennent avec la bourse
    .c = Une arnaque : aucune bourse n’oblige à payer d’abord
    .d = Incertain : payer la moitié est un bon essai
    .why = Pour recevoir une bourse, vous n’avez jamais à payer d’abord. Demandez d’abord au service des aides ou à votre conseiller.

question-grant-2 = Quelqu’un « du bureau de l’éducation » a une aide pour vous et demande votre numéro de carte et le code tout juste reçu. Que faites-vous ?
    .a = Ne rien donner et appeler le service des aides
    .b = Donner numéro et mot de passe, mais pas le code
    .c = Donner les deux, puisque la carte est vide
    .d = Les donner après avoir demandé nom et matricule
    .why = Aucune aide ne demande un code. Une carte vide ne protège pas : avec le code, on peut lier la carte ou emprunter.

question-grant-3 = Le « bureau des finances » vous accorde une aide ; pour la toucher, suivez ses indications à un distributeur. Qu’est-ce qui est vrai ?
    .a = Aucune aide n’exige d’opération à un distributeur
    .b = Je dois mettre de l’argent sur la carte pour l’activer
    .c = C’est sans risque si un camarade vient regarder
    .d = C’est plus sûr avec le distributeur en anglais
    .why = « Activer » au distributeur est en fait un virement que vous faites. Raccrochez et demandez au service des aides.

question-grant-4 = Un e-mail en anglais vous offre une bourse à l’étranger, versée après des « frais d’activation ». Que faire d’abord ?
    .a = Envoyer mon passeport pour qu’ils vérifient
    .b = Ne pas payer et demander à l’université
    .c = Leur demander de prendre les frais sur la somme
    .d = Payer, car la bourse est bien plus grosse
    .why = Une bourse qui veut d’abord activation ou caution est une arnaque. N’envoyez pas non plus votre passeport à des inconnus.

question-grant-5 = Quelqu’un « connaît le jury » : contre paiement, une bourse vous serait assurée. Quelle opinion est juste ?
    .a = Les places sont rares, je paie donc pour réserver la mienne
    .b = Je peux payer, à condition d’avoir une garantie écrite
    .c = Pas crédible : seule l’annonce de la faculté compte
    .d = D’autres ont payé, je serais perdant sinon
    .why = Les résultats suivent les règles et sont publiés. Payer une place n’est pas crédible, et c’est contraire aux règles.

## job

question-job-1 = Vous êtes « embauché » le jour de l’entretien, mais devez emprunter pour une formation, à rembourser sur le salaire. Qu’est-ce ?
    .a = Gratuit, puisque le salaire couvrira tout
    .b = Une société qui forme bien : une chance rare
    .c = On peut signer sans crainte, puis se faire rembourser
    .d = Sans doute une arnaque au prêt-formation : arrêter
    .why = Un employeur sérieux ne prend pas d’argent aux candidats. Arrêtez-vous et demandez au service carrières.

question-job-2 = Le premier jour, la société veut garder votre carte d’identité et prendre une caution pour la tenue. Qu’est-ce qui est vrai ?
    .a = Ni garder la carte ni la caution n’est permis
    .b = La caution est permise, garder la carte non
    .c = Garder la carte est permis, la caution non
    .d = Les deux sont permis si j’ai un reçu écrit
    .why = Un employeur ne peut ni garder votre carte ni prendre de caution. Vous pouvez refuser et le dire à l’inspection du travail.

question-job-3 = On vend des « recommandations garanties » dans une grande société : moitié maintenant, moitié à l’entrée. Qu’est-ce qui est le plus sûr ?
    .a = Payer une moitié et la réclamer en cas d’échec
    .b = Payer après avoir vu des échanges avec ses employés
    .c = Signer un contrat de garantie, puis payer
    .d = Ne pas acheter, voir les sites officiels d’emploi
    .why = Un emploi « garanti » n’est pas crédible ; échanges et contrats se falsifient. Fiez-vous aux sites des entreprises et de l’université.

question-job-4 = On vous offre un poste d’« assistance » à l’étranger : bien payé, vol et visa compris, contrat à signer sur place. Que faites-vous ?
    .a = Prendre le visa maintenant et signer sur place
    .b = Ne pas partir sans société et visa vérifiés
    .c = Emmener un camarade pour nous entraider
    .d = Aller voir, et rentrer si cela ne va pas
    .why = Un poste à l’étranger « bien payé, vol compris » peut être un piège pour faire travailler pour des escrocs. Ne partez pas sans vérifier.

question-job-5 = Un petit job : recevoir des paiements sur votre carte, retirer les espèces et les donner à la « comptabilité » contre commission. Le plus probable ?
    .a = Un vrai travail, du moment qu’il y a un contrat
    .b = Un emploi financier ordinaire à la commission
    .c = Retirer l’argent d’escrocs, peut-être un délit de ma part
    .d = Un moyen pratique pour la société de payer ses marchandises
    .why = Recevoir et retirer de l’argent pour autrui, c’est peut-être déplacer de l’argent volé. Un contrat ne vous couvre pas.

question-job-6 = En entretien en ligne, on vous demande d’ouvrir votre appli bancaire et de partager l’écran « pour vérifier la carte de salaire ». Que faites-vous ?
    .a = Envoyer numéro et mot de passe à vérifier
    .b = L’ouvrir, mais cacher d’abord le solde
    .c = Partager depuis le téléphone de mon colocataire
    .d = Couper l’entretien, ne pas ouvrir l’appli
    .why = Aucun entretien n’a besoin de voir votre appli bancaire. Mots de passe et codes ne sont pour personne d’autre.

question-job-7 = Un groupe propose aux étudiants internationaux un travail le soir : « pas d’autorisation, laissez-nous votre passeport ». Que faites-vous ?
    .a = Accepter, mais seulement le week-end
    .b = Accepter, mais ne laisser qu’une copie de mon passeport
    .c = Refuser et demander au bureau international
    .d = Essayer un mois, puis voir
    .why = Travailler hors du campus exige d’abord l’accord de l’université et une mention de l’immigration. Ne laissez votre passeport à personne.

## rental

question-rental-1 = Un logement bon marché en ligne : le « propriétaire » est absent et enverra la clé après l’acompte. Que faites-vous ?
    .a = Voir le logement et vérifier le propriétaire avant de payer
    .b = Demander une photo du titre de propriété, payer si tout est en règle
    .c = Verser un petit acompte pour qu’on ne me le prenne pas
    .d = Faire d’abord une visite vidéo, et payer si cela me plaît
    .why = Pas d’argent avant d’avoir vu le logement et vérifié qui est le propriétaire. Photos de papiers et vidéos peuvent être fausses.

question-rental-2 = À la signature, le propriétaire demande de virer la caution sur le compte d’un « ami ». Qu’est-ce qui est juste ?
    .a = Payer en plusieurs fois pour réduire le risque
    .b = Ne payer que le bénéficiaire nommé au contrat
    .c = Payer avec un motif clair sur le virement
    .d = Payer qui l’on veut si le propriétaire accepte
    .why = Le bénéficiaire doit être le propriétaire ou l’agence du contrat. Sinon, on prouve mal ce qu’on a payé.

question-rental-3 = L’agent veut que vous scanniez votre visage et signiez un « paiement échelonné » du loyer. Que regarder d’abord ?
    .a = Si la mensualité est la plus basse
    .b = Si je suis assez rapide pour l’avoir
    .c = Si c’est un prêt à mon nom
    .d = Si l’agent peut le remplir pour moi
    .why = Certains « échelonnements » sont des prêts à votre nom : l’agence disparue, vous remboursez. Ne signez pas ce que vous ne comprenez pas.

question-rental-4 = L’agent dit : « D’autres attendent. Payez un an de loyer aujourd’hui ou c’est perdu. » Que faites-vous ?
    .a = Faire payer mon colocataire et régler plus tard
    .b = Payer à crédit et rembourser lentement
    .c = Payer six mois pour que ce soit à moi
    .d = Ne pas me presser, vérifier avant de décider
    .why = Plus on vous presse, moins il faut payer. Vérifiez d’abord propriétaire, contrat et bénéficiaire.

question-rental-5 = Quelqu’un s’en va et sous-loue à bas prix jusqu’à la fin du bail. Qu’est-ce qui compte le plus avant de payer ?
    .a = Que le propriétaire le sache et soit d’accord
    .b = Que le locataire baisse encore un peu le prix
    .c = Que le locataire étudie dans mon université
    .d = Que le loyer soit plus bas qu’ailleurs
    .why = Sous-louer demande l’accord du propriétaire. Payer qui n’en a pas le droit, c’est risquer de ne jamais emménager.

## sextortion

question-sextortion-1 = Un inconnu a enregistré une vidéo intime de vous et menace de l’envoyer à vos contacts. Que faire ?
    .a = Obéir pour l’instant, le temps qu’il se calme
    .b = Effacer toutes les traces comme si de rien n’était
    .c = Ne rien payer, garder les preuves, appeler le 110
    .d = Payer une fois pour que la vidéo soit effacée
    .why = Un paiement est souvent suivi d’autres demandes. Appelez le 110 ; votre conseiller ou le centre d’écoute peut vous accompagner.

question-sextortion-2 = Quelqu’un avec qui vous discutez veut un appel vidéo et dit qu’il faut son application pour une image nette. La suite probable ?
    .a = L’image est plus nette, et c’est tout
    .b = Mes contacts sont copiés et servent à me menacer
    .c = Le téléphone ralentit, mais rien ne fuite
    .d = Elle prend de la place jusqu’à ce que je l’efface
    .why = Une application inconnue peut copier vos contacts et vos photos. Refusez avant d’installer.

question-sextortion-3 = Vous avez déjà payé une fois un maître chanteur, et il en veut plus. Que vaut-il mieux faire ?
    .a = Lui demander un délai, le temps de trouver de l’argent
    .b = Payer un peu moins cette fois, pour d’abord le calmer
    .c = Payer une dernière fois en le lui disant
    .d = Ne plus payer, garder les traces, prévenir la police
    .why = Les demandes continuent après un paiement, et il n’est jamais trop tard pour arrêter. Les traces du paiement sont des preuves.

question-sextortion-4 = Un « hacker » en ligne propose, contre paiement, d’entrer dans le téléphone du maître chanteur et d’effacer la vidéo. L’engager ?
    .a = Oui : il est plus rapide que la police
    .b = Non : c’est très probablement une autre arnaque
    .c = Oui, une fois prouvé qu’il en est capable
    .d = Oui, un acompte, puis le reste une fois la vidéo effacée
    .why = L’« effacement » payant est très probablement une seconde arnaque. Laissez faire la police et gardez les preuves.

question-sextortion-5 = Votre colocataire subit un chantage à la vidéo intime, a très peur et vous supplie de garder le secret. Comment l’aider au mieux ?
    .a = Lui conseiller de changer de numéro et de ne plus en parler
    .b = L’aider à réunir un peu d’argent pour étouffer d’abord l’affaire
    .c = Sans reproche : aller avec lui voir la police et un enseignant
    .d = Négocier le prix avec le maître chanteur
    .why = Votre colocataire est la victime. Outre le 110, il y a le conseiller, le centre d’écoute du campus et le 12356.

## screen_share

question-screen_share-1 = Pendant le partage d’écran de votre téléphone, que voit l’autre ?
    .a = Les mots de passe tapés et les codes reçus
    .b = Seulement l’image que j’ai choisie
    .c = Seulement des images, mais aucun SMS
    .d = Seulement l’intérieur de l’appli de réunion
    .why = Il peut voir tout ce qui apparaît à l’écran, y compris les codes des SMS.

question-screen_share-2 = Vous remarquez que vous partagez l’écran avec un « agent » et venez d’ouvrir votre appli bancaire. Le premier geste ?
    .a = Couper la connexion ou éteindre pour finir le partage
    .b = Demander d’abord aux camarades du groupe ce qu’il faut faire
    .c = Laisser l’agent expliquer, puis décider
    .d = Mettre l’argent sur une autre de mes cartes
    .why = Coupez d’abord, puis appelez la banque et changez vos mots de passe depuis un autre appareil. D’ici là, il voit tout.

question-screen_share-3 = Un SMS avec un code dit : « Ne le communiquez pas à d’autres. » Qui sont ces « autres » ?
    .a = Tout le monde, sauf la police et les enseignants
    .b = Tout le monde, sauf le personnel de ma banque
    .c = Tout le monde, « agents » et « policiers » compris
    .d = Les inconnus, mais pas l’assistance officielle
    .why = Un code est une clé : ne le donnez à personne. Les vrais agents et policiers ne le demandent pas.

question-screen_share-4 = Quelqu’un en ligne propose d’installer un logiciel à distance et veut le code de connexion d’un outil de contrôle. Que faites-vous ?
    .a = Le laisser un instant, puis couper
    .b = Ne laisser aucun inconnu contrôler mon appareil
    .c = Le laisser après avoir déplacé mes fichiers importants
    .d = Le laisser et ne pas quitter l’écran des yeux
    .why = Une fois connecté, il peut regarder, installer et agir. Prenez les logiciels sur les sites officiels, ou demandez à un proche.

question-screen_share-5 = Un « employé de banque » vous demande de partager l’écran pour vérifier votre compte. Qu’en concluez-vous ?
    .a = Un contrôle réglementaire, je dois coopérer
    .b = Authentique, s’il connaît la fin de ma carte
    .c = Sans danger, si je n’ouvre pas l’appli bancaire
    .d = Un escroc : aucune banque ne demande cela
    .why = Ni banque, ni police, ni agent ne demande votre écran. Dans le doute, appelez le numéro au dos de la carte.

## card_lending

question-card_lending-1 = Quelqu’un paie pour « louer » votre carte bancaire une semaine, « juste pour les comptes de la société ». Que faire ?
    .a = Accepter : ma carte est vide de toute façon
    .b = Refuser : louer sa carte bancaire est illégal
    .c = Accepter, et la résilier juste après
    .d = Accepter, avec une promesse écrite
    .why = Louer, prêter ou vendre un compte bancaire est illégal, et c’est vous qui en supportez les suites.

question-card_lending-2 = Vous quittez l’université. Que faire au mieux des cartes bancaires et SIM inutiles ?
    .a = Les résilier à la banque et chez l’opérateur
    .b = Les vendre à l’acheteur qui attend devant la résidence
    .c = Les donner à de plus jeunes qui restent
    .d = Les laisser jusqu’à leur expiration
    .why = En d’autres mains, vos cartes peuvent servir à des fraudes qui remontent à votre nom. Résiliez ce qui est inutile.

question-card_lending-3 = Une connaissance veut que vous preniez des cartes SIM avec vos papiers, pour son usage, contre rétribution. Le pouvez-vous ?
    .a = Oui, mais une seule carte au plus
    .b = Oui : une connaissance est digne de confiance
    .c = Oui : si l’usage est écrit, je ne suis pas responsable
    .d = Non : une carte à mon nom ne se prête à personne
    .why = Les cartes SIM à votre nom ne se louent ni ne se prêtent. Si elles servent à une fraude, vous en répondez aussi.

question-card_lending-4 = Le compte de votre colocataire est « limité » : un paiement doit passer par votre QR code de paiement, puis aller à quelqu’un. Que faites-vous ?
    .a = L’aider, et garder un peu pour la peine
    .b = L’aider, car il ne va pas me tromper
    .c = Refuser, et l’avertir du risque de blanchiment
    .d = L’aider, mais seulement s’il me dit d’où vient l’argent
    .why = Un compte de paiement ne se prête pas non plus. Recevoir et faire suivre de l’argent, c’est peut-être déplacer de l’argent volé.

question-card_lending-5 = Un petit job : poser deux téléphones côte à côte et « relayer » les appels d’autrui, très bien payé. Qu’est-ce ?
    .a = Rien de mal : je prête l’appareil et ne dis rien
    .b = Du service client ordinaire depuis la résidence
    .c = Un test de qualité d’appel pour un opérateur
    .d = Appeler pour des escrocs, peut-être un délit
    .why = Relayer des appels avec votre téléphone cache les escrocs et peut être un délit.

question-card_lending-6 = Vous craignez que quelqu’un ait pris des cartes SIM à votre nom. Comment vérifier ?
    .a = Envoyer mon numéro d’identité à un internaute
    .b = Par le service officiel « Yizheng Tongcha »
    .c = Acheter une appli « trouver mes numéros »
    .d = Appeler un numéro inconnu reçu par SMS
    .why = « Yizheng Tongcha » (一证通查) est le service officiel. N’envoyez pas votre numéro d’identité à des inconnus pour cela.

## embassy_visa

question-embassy_visa-1 = « L’ambassade » appelle : votre passeport est mêlé à une affaire, on vous passe la police et il faut une caution. Que faites-vous ?
    .a = Leur envoyer une photo de mon passeport à vérifier
    .b = Payer une partie pour ne pas être expulsé
    .c = Raccrocher et appeler le numéro du site de l’ambassade
    .d = Rester en ligne et expliquer ma situation à la « police »
    .why = Une ambassade ne demande pas de virement par téléphone et ne vous passe pas la police. Cherchez le numéro et demandez.

question-embassy_visa-2 = Un agent garantit « examen réussi, visa prolongé » et veut tout le paiement d’abord. À qui demander avant de payer ?
    .a = Au bureau des étudiants internationaux
    .b = À d’autres clients que l’agent nomme
    .c = À un autre conseiller de la même agence
    .d = À un groupe en ligne de gens de mon pays
    .why = Pour visa et séjour, demandez au bureau des étudiants internationaux ou au 12367. Les « clients » peuvent être complices.

question-embassy_visa-3 = Un SMS dit que votre titre de séjour pose problème : payez une amende par le lien aujourd’hui. Comment vérifier ?
    .a = Payer d’abord l’amende pour que le titre ne soit pas annulé
    .b = Ouvrir le lien et voir si la page semble vraie
    .c = Appeler le 12367 ou demander au bureau international
    .d = Répondre que je n’ai enfreint aucune règle
    .why = Ces frais ne se paient qu’au guichet de l’immigration ou sur sa plateforme officielle. Le 12367 répond en chinois et en anglais.

question-embassy_visa-4 = Vous recevez un avis en chinois que vous ne pouvez pas lire, avec un code de paiement et « payez aujourd’hui ». Que faire d’abord ?
    .a = Le montrer à un enseignant ou à un camarade
    .b = Le scanner, il s’ouvrira peut-être en anglais
    .c = Payer et le faire traduire plus tard
    .d = Y inscrire mon numéro de carte et le rendre
    .why = Ne payez pas ce que vous ne pouvez pas lire. Un enseignant, un camarade ou le bureau international peut aider.

question-embassy_visa-5 = Quelqu’un en ligne propose de suivre votre dossier de visa contre une photo du passeport et le mot de passe universitaire. Que faire ?
    .a = Envoyer les deux, puis changer aussitôt le mot de passe
    .b = Envoyer d’abord le compte et voir si cela marche
    .c = Envoyer le passeport, mais pas le mot de passe
    .d = Ne rien envoyer et passer par les voies officielles
    .why = N’envoyez à des inconnus ni passeport, ni titre de séjour, ni identifiants universitaires. On peut en abuser à votre nom.

## forex_tuition

question-forex_tuition-1 = Dans un groupe, quelqu’un offre un meilleur taux que la banque pour un change privé. Quel est le plus grand risque ?
    .a = L’autre arrive en retard ou ne vient pas
    .b = De l’argent volé arrive, ma carte est gelée
    .c = Il n’y a pas de reçu pour mes comptes
    .d = Le taux peut être différent le lendemain
    .why = L’argent peut venir d’une victime de fraude, et votre compte être gelé. Changez à la banque.

question-forex_tuition-2 = On propose de payer votre scolarité « au rabais » si vous envoyez l’argent. Que faire ?
    .a = Essayer pour un semestre, continuer si cela marche
    .b = L’envoyer après avoir vu la capture du paiement
    .c = Payer moi-même sur le compte annoncé par l’université
    .d = Les laisser payer d’abord, puis les rembourser
    .why = Ils paient peut-être avec de l’argent volé. Une fois cet argent repris, la scolarité reste due et le vôtre est parti.

question-forex_tuition-3 = Un inconnu a versé « par erreur » de l’argent sur votre carte et demande de le virer sur un autre compte. Que faites-vous ?
    .a = Ne rien virer, prévenir banque et université
    .b = En virer la moitié, garder le reste en preuve
    .c = Le virer aussitôt, car ce n’est pas à moi
    .d = Le retirer et le rendre en personne
    .why = Cela peut servir à faire passer de l’argent volé par votre carte. Laissez faire la banque, et prévenez la police en cas de doute.

question-forex_tuition-4 = Un compatriote a épuisé son plafond et demande à recevoir sur votre carte l’argent envoyé par sa famille. Que répondez-vous ?
    .a = Oui, entre compatriotes on ne triche pas
    .b = Non, et je lui conseille de voir sa banque
    .c = Oui, pour cette fois, et je rends en espèces
    .d = Oui, s’il m’écrit un reçu
    .why = Votre carte n’est que pour vous, même si des amis se portent garants. Si elle est gelée, c’est vous qui en souffrez.

question-forex_tuition-5 = Votre famille envoie la scolarité de l’étranger. Un site promet « sans frais, arrivée immédiate ». Que faut-il d’abord savoir ?
    .a = S’il est plus rapide qu’un virement bancaire
    .b = S’il est recommandé dans un groupe par un compatriote
    .c = S’il est dans une langue que je lis
    .d = S’il est reconnu par l’université ou une banque
    .why = Passez par les voies annoncées par l’université ou une banque agréée. Un faux site prend l’argent et la scolarité reste impayée.

## phishing

question-phishing-1 = Un e-mail dit votre boîte du campus presque pleine : connectez-vous par le lien pour plus de place. Que faites-vous ?
    .a = Me connecter d’abord, changer le mot de passe ensuite
    .b = Le transmettre à un camarade pour qu’il essaie
    .c = Ouvrir le lien et me connecter si l’emblème y est
    .d = Me connecter depuis le site de l’université
    .why = Pages et emblèmes s’imitent. Si vous avez tapé le mot de passe, changez-le aussitôt depuis le site officiel.

question-phishing-2 = Quelle phrase sur un SMS d’alerte du 12381 est vraie ?
    .a = Il contient un numéro mobile à rappeler
    .b = Il n’a pas de lien et n’attend pas de réponse
    .c = Il contient un compte où virer de l’argent
    .d = Il contient un lien à ouvrir pour vérifier
    .why = Un SMS du 12381 n’a pas de lien et n’attend pas de réponse. Si vous en recevez un, rompez le contact suspect et ne payez rien.

question-phishing-3 = Vous voulez installer l’application du Centre national anti-fraude (国家反诈中心). Où la prendre sans risque ?
    .a = Par un lien de téléchargement reçu par SMS
    .b = Par un fichier qu’un internaute aimable m’envoie
    .c = Dans le magasin d’applis d’origine du téléphone
    .d = La « dernière version » d’un disque partagé
    .why = De fausses applications empruntent aussi ce nom. Prenez-la seulement dans le magasin d’applications d’origine du téléphone.

question-phishing-4 = Vous êtes sur le Wi-Fi public d’un café. Que vaut-il mieux remettre à plus tard ?
    .a = Me connecter à la banque et faire un paiement
    .b = Chercher un trajet de bus à travers la ville
    .c = Regarder la météo de demain
    .d = Écouter la musique déjà sur le téléphone
    .why = Sur un Wi-Fi public, pas de banque, pas de paiement. Utilisez pour cela les données mobiles.

question-phishing-5 = Un nouveau QR code est collé sur un vélo partagé devant la résidence : « scannez, enveloppe rouge ». Que faites-vous ?
    .a = Ne scanner que le code du vélo, dans son appli officielle
    .b = Poster une photo pour que d’autres essaient
    .c = Le scanner, une petite somme n’est pas grave
    .d = Le scanner, regarder le bénéficiaire, payer s’il semble vrai
    .why = Ne scannez pas de codes d’origine inconnue. Si c’est fait, ne payez rien et ne saisissez rien.

question-phishing-6 = Un SMS dit votre colis retenu : ouvrez le lien court pour compléter l’adresse. Vous en attendez un. Que faites-vous ?
    .a = Compléter l’adresse, mais sans donner de code de vérification
    .b = Voir le suivi dans l’appli officielle (achat ou livraison)
    .c = Répondre et demander de quel colis il s’agit
    .d = L’ouvrir : sans numéro de carte, c’est sans risque
    .why = Un lien court cache la vraie adresse : ne l’ouvrez pas. Regardez vous-même le suivi dans l’application officielle.
