### Role-play: six turns with a “fraudster” in private. First what the cards say, then the scenarios.

# $turns: how many turns a scenario has.
roleplay-menu =
    <b>Mise en situation : face à un « escroc »</b>
    Je joue l’escroc, et vous décidez quoi répondre. Chaque scénario a { $turns } étapes et prend environ 3 minutes ; après chaque choix, je dévoile la ruse.
    Tout cela est un exercice : personne ne vous escroque. Vous seul voyez ce que vous choisissez.
    Choisissez un scénario :
    .button = Un autre scénario
roleplay-invite =
    .button = Mise en situation
# $title: the name of the scenario. Those that were played to the end have a tick.
roleplay-scenario =
    .button = { $title }
    .done = ✓ { $title }
# At the top of each card.
roleplay-mark = 🎭 <b>Exercice, ce n’est pas réel</b> · { $title } · étape { $number } sur { $of }
roleplay-mark-end = 🎭 <b>Exercice terminé</b> · { $title }
roleplay-mark-stopped = 🎭 <b>Exercice arrêté</b> · { $title }
# $setting: how the scenario begins.
roleplay-setting = <i>{ $setting }</i>
# $words: what the fraudster says.
roleplay-says =
    {""}
    <b>« Escroc » :</b> { $words }
roleplay-ask =
    {""}
    Que répondez-vous ?
# $letter: the letter of the option; $text: the option.
roleplay-option = { $letter }. { $text }
    .button = { $letter }
roleplay-chosen = 👉 <b>{ $letter }. { $text }</b>
roleplay-wary = <b>Réponse prudente.</b> Dans la réalité, vous pourriez mettre fin à l’échange ici ; dans l’exercice, « l’escroc » essaie encore.
roleplay-trusting = <b>Beaucoup de gens répondraient ainsi à ce moment.</b> Heureusement, c’est un exercice : voyez comment on y est amené.
# $trick: the name of the trick; $why: the explanation.
roleplay-trick =
    {""}
    <b>La ruse : { $trick }</b>
    { $why }
roleplay-next =
    .button = Continuer
roleplay-reveal =
    .button = Voir toutes les ruses
roleplay-stop =
    .button = Arrêter
    .toast = Arrêté. Pour continuer, envoyez /roleplay.
roleplay-on =
    .button = Continuer
roleplay-again =
    .button = Recommencer
roleplay-paused = Vous en êtes à l’étape { $number } sur { $of }. C’est un exercice, il ne s’est rien passé. Pour continuer, envoyez /roleplay à tout moment.
roleplay-tricks = <b>Les ruses de ce parcours :</b>
roleplay-trick-wary = ✓ { $number }. { $trick } : vous n’avez pas cédé
roleplay-trick-trusting = · { $number }. { $trick } : la prochaine fois, vous la reconnaîtrez
# $advice: what to do.
roleplay-really =
    {""}
    <b>Que faire si cela arrive vraiment</b>
    { $advice }
roleplay-foot = <i>Vous seul voyez cette fiche, et elle ne compte dans aucun résultat.</i>
# What a press of an option answers.
roleplay-heard =
    .wary = ✓ Réponse prudente. La ruse ici : { $trick }.
    .trusting = La ruse ici : { $trick }. La fiche l’explique.
    .before = Vous avez déjà répondu à cette étape : { $letter }.
    .over = Cet exercice est terminé. Pour en faire un autre, envoyez /roleplay.
    .gone = Ce scénario a changé. Pour choisir à nouveau, envoyez /roleplay.

## The names of the tricks.

trick-bait =
    .name = un petit gain d’abord
trick-trust =
    .name = des infos pour inspirer confiance
trick-authority =
    .name = une autorité usurpée
trick-urgency =
    .name = vous presser
trick-fear =
    .name = vous faire peur
trick-guilt =
    .name = vous culpabiliser
trick-secrecy =
    .name = exiger le silence
trick-proof =
    .name = de fausses preuves
trick-channel =
    .name = déplacer la conversation
trick-control =
    .name = le partage d’écran
trick-code =
    .name = soutirer un code
trick-pay_first =
    .name = un prétexte pour faire payer d’abord
trick-stakes =
    .name = rendre l’arrêt difficile
trick-lie =
    .name = vous apprendre à mentir

## The scenarios. One of them: what to do (its text), its name, how it begins; then its turns, each with what the
## fraudster says, the options, and in `why` what is behind it. Which option is on the safe side and where it leads
## stands in bot/plan/data/roleplay.toml.

## brushing

scenario-brushing =
    Les « likes » et fausses commandes payés sont toujours une arnaque. N’acceptez aucun « job » où il faut d’abord avancer de l’argent.
    Si vous avez payé : arrêtez tout de suite et n’ajoutez rien ; gardez les messages et les reçus, appelez le 110 et contactez votre banque.
    Un doute ? Appelez le 96110.
    .title = Fausses commandes
    .setting = Vous êtes dans un groupe de petits jobs du campus, et un « répartiteur » vous a ajouté.

scene-brushing-1 = Salut ! Petit job de likes et d’abonnements, juste avec ton téléphone. 5 yuans la tâche, payés tout de suite. Tu en essaies une ?
    .a = J’en essaie une, ça ne coûte rien
    .b = Non, c’est toujours une arnaque
    .c = D’abord, vous payez tous les combien ?
    .why = La première tâche est vraiment payée, pour que vous croyiez aux suivantes. Ces quelques yuans sont leur mise.
scene-brushing-2a = Tu as reçu les 5 yuans ? Pour gagner plus, télécharge notre appli de tâches : là, c’est 30 yuans chacune. Je t’ai envoyé le lien.
    .a = Je la télécharge pour voir quelles tâches il y a
    .b = Hors du magasin d’applis, je n’installe rien
    .why = Dans leur propre appli, ils changent soldes et historiques à leur guise, et personne d’autre ne voit qu’on vous trompe.
scene-brushing-2b = T’inquiète, on a une licence commerciale, et des centaines de gens du groupe le font : regarde leurs captures de paiement.
    .a = Si tant de gens le font, ça doit être sérieux
    .b = Licence et captures s’imitent, c’est non
    .why = Captures et licences se fabriquent, et ceux qui les affichent dans le groupe sont surtout des complices. Le nombre ne prouve rien.
scene-brushing-3 = (Supposons que vous ayez rejoint le groupe de tâches.) Tâche spéciale du jour : tu avances cent yuans, on t’en rend cent trente en 5 minutes. Plus que 3 places !
    .a = J’avance cent yuans, la perte serait petite
    .b = Payer d’abord : c’est une arnaque, je pars
    .why = La hâte et le « peu de places » vous ôtent le temps de réfléchir. Dès qu’il faut d’abord avancer de l’argent, l’arnaque est là, sous vos yeux.
scene-brushing-4a = Cent trente yuans sont revenus sur ton solde de l’appli. Maintenant une triple tâche : trois mille de mise, neuf cents de commission, tu retires tout à la fin.
    .a = Stop : un solde n’est pas de l’argent reçu
    .b = Je la fais, une telle occasion est rare
    .why = Un solde dans une appli n’est qu’un chiffre. D’abord un petit gain, puis une grosse mise : c’est le schéma fixe de cette arnaque.
scene-brushing-4b = Tu as pris la tâche. Si tu abandonnes, c’est une rupture de contrat : deux cents yuans à payer, et ton historique de crédit en souffre.
    .a = Bon, dans ce cas, je termine cette tâche-là
    .b = Cette règle n’existe pas, je ne paie rien
    .why = Les fausses commandes sont illégales : pas de contrat à rompre, et aucun pouvoir sur votre historique de crédit. Ils font peur faute d’arguments.
scene-brushing-5 = (Supposons que vous ayez payé quand même.) Délai dépassé, ton compte est bloqué. Paie cinq mille pour le débloquer, et on te rend tout, mise et commission.
    .a = Mon argent est dedans, il faut payer
    .b = Et si je payais une somme plus petite ?
    .c = Je ne paie plus, je garde les preuves
    .why = Plus on a payé, plus il est dur d’arrêter, et ils comptent là-dessus. Payer encore n’amène qu’une raison de plus de payer.
scene-brushing-6 = Surtout n’appelle pas la police ! Sinon le système confisque tout, et même moi, je ne pourrai plus t’aider.
    .a = Alors j’attends encore un peu
    .b = J’arrête et j’appelle le 110
    .why = S’ils l’interdisent, c’est que cela sert. Plus tôt la police et la banque le savent, plus on a de chances de bloquer l’argent.

## customer_service

scenario-customer_service =
    Un remboursement ne passe que par la commande d’origine. Ouvrez vous-même l’appli officielle et demandez-y ; ne vous fiez pas à un appel.
    Ne donnez de code de vérification à personne, ne partagez pas votre écran.
    Si vous avez viré de l’argent : coupez le partage aussitôt, contactez votre banque et appelez le 110. Un doute ? Appelez le 96110.
    .title = Faux service client
    .setting = Vous avez acheté en ligne il y a quelques jours. Quelqu’un appelle et se dit du service client de la plateforme.

scene-customer_service-1 = Bonjour, la batterie externe que vous avez achetée a un défaut, nous vous indemnisons du triple. Voici votre commande et votre adresse : c’est bien cela ?
    .a = Oui, comment toucher l’argent ?
    .b = Je demande dans l’appli officielle
    .why = Commandes et adresses fuitent et se vendent. Les connaître ne prouve pas qu’on est du service client.
scene-customer_service-2a = L’indemnité ne passe pas par la plateforme. Ajoutez notre chargé d’indemnisation, il vous guidera pas à pas.
    .a = Je ne passe que par ma commande
    .b = D’accord, envoyez-moi son contact
    .why = Si vous quittez la plateforme, elle ne peut plus ni vous protéger ni vérifier. Un vrai service client ne change pas d’appli pour rembourser.
scene-customer_service-2b = Le canal officiel ferme aujourd’hui : après, plus de remboursement, et votre score de crédit baisse. Je vous fais passer par la voie rapide.
    .a = Alors passons par la voie rapide, merci
    .b = Tant pis, je garde la voie officielle
    .why = « Cela ferme aujourd’hui » : c’est pour que vous ne vérifiiez pas. Un vrai remboursement ne s’envole pas, et votre score ne dépend pas d’eux.
scene-customer_service-3 = (Supposons que vous n’ayez pas raccroché.) Pour vérifier votre identité, ouvrez une appli de réunion et touchez « Partager l’écran », pour que je vous regarde faire.
    .a = Je partage, il sera rassuré
    .b = Je raccroche sans partager
    .c = Je partage juste un instant
    .why = Dès que vous partagez, l’autre voit tout : mots de passe, solde, codes reçus par SMS. Un instant suffit.
scene-customer_service-4a = Très bien. Vous allez recevoir un SMS avec un code à 6 chiffres. C’est le code d’indemnité, lisez-le-moi simplement.
    .a = Je lui lis le code du SMS
    .b = Non, et je coupe le partage
    .why = Il n’y a pas de « code d’indemnité » : c’est celui d’un paiement ou d’un nouveau mot de passe. Le donner, c’est confirmer à leur place.
scene-customer_service-4b = Si vous refusez, la « garantie d’un million » ouverte par erreur vous coûtera deux mille yuans par mois. Je la ferme pour vous ?
    .a = Oui, fermez-la tout de suite, s’il vous plaît !
    .b = Je regarde dans l’appli si elle est vraiment là
    .why = On invente d’abord un prélèvement effrayant, puis on propose de l’annuler. Ces services sont gratuits et ne prélèvent rien d’eux-mêmes.
scene-customer_service-5 = (Supposons que vous ayez obéi.) Le système vous a remboursé cinq mille yuans de trop. Rendez-les sur ce compte, sinon c’est un détournement.
    .a = Vite, je rends l’argent en trop, il est à eux
    .b = Je vérifie mon solde, j’appelle ma banque
    .why = SMS et pages de remboursement s’imitent, et parfois c’est un prêt fait à votre nom. Une vraie erreur se règle avec la plateforme et la banque.
scene-customer_service-6 = C’est une procédure interne. Si la banque vous appelle, dites que vous virez à un parent.
    .a = Qui fait mentir à la banque est un escroc
    .b = D’accord, je dirai cela à la banque
    .why = Quand la banque vous interroge, elle vous protège. Qui vous apprend à mentir à la banque ou à la police est à coup sûr un escroc.

## police

scenario-police =
    La police ne traite pas d’affaire par téléphone, il n’existe pas de « compte sécurisé », et aucun mandat d’arrêt ne se montre en ligne.
    Raccrochez, appelez vous-même le 110 pour vérifier, et dites-le à votre conseiller et à votre famille.
    Répondez toujours au 96110. Si vous avez viré de l’argent : appelez aussitôt le 110 et contactez votre banque.
    .title = Fausse police
    .setting = Un numéro inconnu vous appelle. La personne se dit policier dans une autre ville.

scene-police-1 = Ici le bureau de la sécurité publique. Une carte SIM à votre nom envoie des SMS frauduleux. Nous vous demandons de coopérer à l’enquête.
    .a = Ce n’est pas moi ! Que dois-je faire ?
    .b = Je raccroche et j’appelle le 110
    .c = Donnez-moi votre numéro de matricule
    .why = On cite la police d’entrée pour que vous n’osiez pas douter. Matricule et numéro affiché s’inventent ; seul votre appel au 110 est une vérification.
scene-police-2a = Voici votre nom, votre université, votre numéro d’identité : c’est bien cela ? Quelqu’un a dû s’en servir. Je vais vous aider à vous disculper.
    .a = Oui, tout est exact. Aidez-moi, je vous en prie !
    .b = Cela fuite et ne prouve pas que c’est la police
    .why = On récite d’abord vos données, puis on semble prendre votre parti, pour que vous ayez confiance. Ces données s’achètent en ligne.
scene-police-2b = (Supposons que vous n’ayez pas encore raccroché.) Ne raccrochez pas ! C’est refuser de coopérer, et dès aujourd’hui un avis de recherche partira contre vous !
    .a = Alors je reste en ligne, dites-moi
    .b = La police ne fait pas cela, je raccroche
    .why = Quand on a peur, on ne fait plus qu’obéir. La vraie police vient sur place ou avec des documents officiels, et ne menace pas au téléphone.
scene-police-3 = L’affaire est secrète : n’en parlez ni aux professeurs, ni aux camarades, ni à la famille. Trouvez une pièce vide et rappelez-moi.
    .a = Je cherche une pièce vide et je vous rappelle
    .b = Je vais tout de suite voir mon conseiller
    .why = Une fois coupé des autres, personne ne peut vous avertir. Plus on vous dit de vous taire, plus il faut parler.
scene-police-4a = Activez la vidéo. Vous voyez ? Je suis en uniforme, et voici le mandat d’arrêt contre vous.
    .a = Un mandat ne se montre pas en ligne : faux
    .b = J’ai vu le mandat d’arrêt, alors j’y crois
    .why = Uniforme, carte, mandat, décor : tout est accessoire, et même un visage en vidéo s’imite. Les vrais documents n’arrivent pas par internet.
scene-police-4b = En parler, c’est trahir le secret, et votre famille aura aussi des ennuis.
    .a = Alors je me tais et ne dis rien à personne
    .b = Pour protéger ma famille, je lui en parle
    .why = On vous fait peur avec votre famille, car elle pourrait vous retenir. Dès qu’elle sait, l’arnaque s’arrête le plus souvent là.
scene-police-5 = (Supposons que vous y ayez cru.) Pour prouver que votre argent est propre, virez tout sur le « compte sécurisé ». Il sera rendu après vérification.
    .a = Pour prouver mon innocence, je vire tout
    .b = Pas de « compte sécurisé » : je ne vire rien
    .c = Pour essayer, je vire d’abord la moitié
    .why = Il n’existe nulle part de « compte sécurisé ». Si une enquête doit geler de l’argent, il est gelé sur place ; on ne vous le fait pas virer.
scene-police-6 = Si la banque demande, dites que c’est pour le loyer. Et si le 96110 appelle, ne répondez pas.
    .a = D’accord, je dirai exactement ce que vous voulez
    .b = Je réponds au 96110 et préviens la police
    .why = Ils craignent le 96110 parce que la vraie police anti-fraude est au bout du fil. Qui vous apprend à mentir est à coup sûr un escroc.

## loan_credit

scenario-loan_credit =
    La « fermeture d’un compte de prêt étudiant » n’existe pas, et personne ne peut modifier ni effacer un historique de crédit.
    Pour voir le vôtre, adressez-vous vous-même au Centre de référence du crédit de la Banque populaire de Chine ou à un guichet bancaire.
    Ce que vous empruntez puis virez reste votre dette. Si vous avez viré : arrêtez tout de suite, appelez le 110, contactez votre banque et les plateformes de prêt.
    .title = Prêt étudiant à fermer
    .setting = Quelqu’un appelle et se dit « chargé de clôture » d’une plateforme de prêt.

scene-loan_credit-1 = Pendant vos études, vous avez ouvert un compte de prêt étudiant. Selon la nouvelle règle, il doit être fermé, sinon votre historique de crédit en souffre.
    .a = D’accord, comment dois-je le fermer ?
    .b = Je vérifie moi-même mon historique
    .why = L’historique de crédit fait peur : tous y tiennent, peu le connaissent bien. Un compte sans dette ne nuit pas au vôtre.
scene-loan_credit-2a = Voici ma carte professionnelle et le document officiel de l’autorité de contrôle, je vous ai envoyé les deux.
    .a = Il y a un document, ça doit être vrai
    .b = Un document s’imite, je n’y crois pas
    .why = Une carte ou un document à en-tête se fabrique en quelques minutes. Et une autorité n’en envoie pas aux particuliers.
scene-loan_credit-2b = J’ai votre université, votre filière et la fin de votre numéro d’identité. Je suis vraiment de la plateforme.
    .a = Ces données fuitent, ce n’est pas une preuve
    .b = Tout est exact, je fais ce que vous dites
    .why = Des données exactes montrent seulement qu’elles ont fuité, pas qu’il est de la plateforme.
scene-loan_credit-3 = (Supposons que vous n’ayez pas raccroché.) Téléchargez une appli de réunion et partagez votre écran. Je vous guide pour vider vos plafonds de crédit.
    .a = Je la télécharge et je le suis
    .b = Je raccroche sans rien partager
    .why = Une fois l’écran partagé, il voit tout : vos plafonds de crédit et chaque code que vous recevez.
scene-loan_credit-4a = Empruntez le maximum sur chaque plateforme et virez-le sur notre « compte de compensation ». Les plafonds tombent à zéro, et l’argent vous revient.
    .a = J’emprunte et je vire comme il dit
    .b = Ce serait ma dette, je n’emprunte pas
    .why = Le « compte de compensation » est celui des escrocs. L’argent parti, c’est à vous de rembourser les prêts.
scene-loan_credit-4b = Si ce n’est pas fait aujourd’hui, demain vous êtes sur liste noire : fini le master, fini l’emploi !
    .a = Alors je le fais tout de suite
    .b = Non, personne ne change cela ainsi
    .c = Puis-je avoir un jour de plus, au moins ?
    .why = Une date limite ne vous laisse pas le temps de demander conseil. Un appel ne change pas un historique, ni aujourd’hui ni demain.
scene-loan_credit-5 = (Supposons que vous ayez viré.) Il ne manque qu’un dernier versement de vérification, trois mille yuans, puis tout vous est rendu.
    .a = J’arrête, garde les preuves, appelle ma banque
    .b = Maintenant que j’en suis là, je fais le virement
    .c = J’emprunte à mon colocataire et je vire
    .why = Le « dernier » n’est jamais le dernier. Plus tôt on arrête, moins on perd, et votre colocataire ne doit pas y perdre aussi.
scene-loan_credit-6 = Le remboursement prend deux jours. D’ici là, ne dites rien à personne et n’appelez pas la police, sinon il est annulé.
    .a = Alors j’attends deux jours
    .b = J’appelle tout de suite le 110
    .why = Ces deux jours leur servent à déplacer l’argent. Prévenez vite la police : même quelques minutes comptent.

## acquaintance

scenario-acquaintance =
    Si quelqu’un en ligne demande un prêt, une avance ou des frais, appelez d’abord son numéro habituel ou demandez-lui en face. Pas joignable : ne virez rien.
    Les frais de la classe figurent dans une annonce officielle, et le bénéficiaire doit être un compte de l’université.
    Si vous avez viré : appelez le 110, contactez votre banque et avertissez la classe. Un doute ? Appelez le 96110.
    .title = Faux ami, faux prof
    .setting = Votre ami Xiao Lin vous écrit. La photo et le nom sont les bons.

scene-acquaintance-1 = T’es là ? Mon téléphone est cassé, je ne peux écrire que d’ici. C’est urgent, tu peux m’aider ?
    .a = Oui, qu’est-ce qui se passe ?
    .b = Je t’appelle à ton numéro habituel
    .why = Un compte se vole, et chacun peut copier photo et nom. Dire d’abord que le téléphone est cassé, c’est vous empêcher de vérifier.
scene-acquaintance-2a = Ma mère est à l’hôpital, il faut une caution et ma carte est au plafond. Prête-moi trois mille yuans, je te rends ça ce soir.
    .a = C’est une urgence, envoie ton numéro de compte
    .b = D’abord un mot de vive voix ou en vidéo
    .why = Dans l’urgence, on oublie de vérifier. Cela prend une demi-minute, et un vrai ami ne vous en voudra pas.
scene-acquaintance-2b = Pas d’appels dans la chambre d’hôpital, on s’écrit ici, d’accord ?
    .a = D’accord, on continue à s’écrire ici
    .b = Sans te joindre, pas de virement
    .why = S’ils veulent seulement écrire, c’est que leur voix les trahirait.
scene-acquaintance-3 = (Supposons que vous hésitiez.) Regarde, je t’ai déjà viré trois mille yuans, voici le reçu, ça arrive demain. Paie l’hôpital pour moi en attendant.
    .a = Il y a un reçu, je paie d’abord
    .b = Pas encore reçu, je ne paie pas
    .why = Un reçu s’imite, et un virement qui « arrive demain » s’annule. Seul compte l’argent que vous voyez sur votre carte.
scene-acquaintance-4a = L’hôpital dit qu’il manque deux mille pour opérer. Aide-moi encore cette fois !
    .a = Stop, je le joins d’abord, lui ou sa famille
    .b = J’aide jusqu’au bout, je vire encore une fois
    .why = Après un premier paiement, dire non est plus dur. Il manque toujours un peu : voilà à quoi ressemble une arnaque.
scene-acquaintance-4b = Ma mère attend d’être opérée, et tu ne me crois pas ? Tu parles d’un ami !
    .a = Pardon, je te vire ça tout de suite
    .b = Un vrai ami comprend que je vérifie
    .why = Si l’on vous fait sentir sans cœur, vous ne vous demandez plus si c’est vrai. Vérifier d’abord, c’est agir en ami.
scene-acquaintance-5 = (Un jour plus tard, quelqu’un avec la photo de votre conseiller vous ajoute.) Ici votre conseiller. Le professeur réclame les frais de documents. Avancez neuf cents yuans pour la classe, vous aurez le reçu cet après-midi.
    .a = Si un enseignant le demande, j’avance l’argent
    .b = J’appelle son numéro habituel ou vais le voir
    .c = Je demande son nom et j’avance s’il est juste
    .why = On a du mal à refuser à un enseignant, d’où ce déguisement des escrocs. Un nom se trouve vite : la bonne réponse n’est pas une vérification.
scene-acquaintance-6 = Je suis en réunion, je ne peux pas prendre d’appels. N’en parlez pas encore dans le groupe de classe.
    .a = D’accord, je n’en parle pas encore
    .b = J’avertis le vrai prof et le groupe
    .why = Si cela se dit dans le groupe, le vrai enseignant dément : d’où l’ordre de se taire. Un mot de vous peut sauver plusieurs personnes.

## game

scenario-game =
    Comptes et objets se vendent et s’achètent seulement par les canaux officiels du jeu ; n’ouvrez aucun lien que l’autre partie vous envoie.
    S’il faut payer une caution ou des frais de déblocage avant de retirer, c’est une arnaque. Codes de vérification et scan du visage ne se donnent à personne.
    Si vous avez payé : arrêtez, changez de mot de passe, gardez les preuves et appelez le 110. Un doute ? Appelez le 96110.
    .title = Vente de compte de jeu
    .setting = Vous voulez vendre un compte de jeu, et un « acheteur » vous contacte.

scene-game-1 = Beau compte ! Je t’en donne le double des autres, mais il me le faut aujourd’hui. Marché conclu ?
    .a = Marché conclu ! Dis-moi comment tu paies
    .b = Oui, mais seulement sur le site officiel
    .why = Un prix trop beau vous fait craindre de le manquer, et ensuite accepter tout le reste.
scene-game-2a = On passe par ce site d’échange, les frais sont bas. Voici le lien : inscris-toi et mets le compte en vente.
    .a = J’ouvre le lien et je m’inscris
    .b = Je n’ouvre pas de lien extérieur
    .why = Ils ont fait ce site eux-mêmes : le solde et l’assistance y sont faux.
scene-game-2b = La plateforme officielle est trop lente. Regarde mes captures d’échanges : je suis un vieux joueur et je n’ai jamais arnaqué personne.
    .a = Cela s’imite, je garde la voie officielle
    .b = Bon, d’accord, vieux joueur, on fait comme tu veux
    .why = Captures et avis se fabriquent. Un vrai acheteur n’a pas peur d’attendre un peu.
scene-game-3 = (Supposons que vous ayez pris son site.) J’ai payé. Regarde, sur le site l’argent est déjà sur ton compte.
    .a = Je vois le solde, je vais le retirer
    .b = J’attends l’argent sur ma carte
    .why = Un site affiche le nombre qu’il veut. Ce qui n’est pas arrivé sur votre carte bancaire n’a pas été payé.
scene-game-4a = Assistance du site : numéro de carte erroné, compte bloqué. Versez huit cents yuans de caution pour retirer, elle sera rendue en même temps.
    .a = Je paie, elle est rendue de toute façon
    .b = Payer pour retirer, c’est une arnaque
    .c = Je verse d’abord la moitié de la caution
    .why = Ils ont changé eux-mêmes le numéro de carte. Après la caution viennent le déblocage, puis la vérification, l’un après l’autre.
scene-game-4b = J’ai payé, moi ! Si tu ne donnes pas le compte, je te dénonce à ton université pour escroquerie !
    .a = Je le donne, pour éviter les ennuis
    .b = Rien reçu, rien donné, et pas peur
    .why = Ils jouent la victime pour vous faire céder. L’argent n’est pas arrivé, vous n’avez rien fait de mal.
scene-game-5 = Pour lier le compte à mon téléphone, donne-moi le code à 6 chiffres que tu viens de recevoir.
    .a = Je lui envoie ce code tout de suite
    .b = Je ne donne de code à personne
    .c = Seulement les 3 premiers chiffres
    .why = Avec le code, ils prennent le compte, et peut-être votre argent. Donnez-en la moitié, ils demanderont l’autre.
scene-game-6 = Désolé, c’était un malentendu. Fais le scan du visage sur le site, et je te dédommage du double.
    .a = Un petit scan du visage, ce n’est pas bien grave
    .b = Stop, je change mon mot de passe et appelle le 110
    .why = Encore un appât, pour obtenir une dernière chose. Un scan du visage permet d’emprunter ou de changer un mot de passe : gardez-le comme un code.
