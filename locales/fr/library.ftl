### The library of tips. One paragraph per kind of fraud: what to do and its name, then the tips.
### A tip is one or two short sentences, 240 characters at most. Never renumber: the record of what was shown uses these ids.

fraud-brushing = Arrêtez tout de suite, ne payez plus rien. Gardez messages et reçus, et appelez le 110.
    .name = Fausses commandes rémunérées
tip-brushing-1 = Toute tâche de fausses commandes ou de « likes » qui vous fait payer ou recharger d’abord est une arnaque.
tip-brushing-2 = Les premiers petits versements ne sont qu’un appât, pour vous faire mettre davantage ensuite.
tip-brushing-3 = Si l’on vous dit de « finir la série » pour pouvoir retirer, n’ajoutez rien et arrêtez tout de suite.
tip-brushing-4 = Passer de fausses commandes est en soi illégal. Ce n’est pas un job, et n’y entraînez jamais vos camarades.
tip-brushing-5 = Les QR codes « cadeau gratuit » et les groupes à enveloppes rouges sont une entrée fréquente vers les arnaques aux tâches.
tip-brushing-6 = « Erreur de manipulation », « tâche expirée », « compte bloqué » : autant de prétextes pour vous faire payer encore.
tip-brushing-7 = Les « collègues » qui affichent leurs gains sont peut-être tous complices, et chaque gain que vous voyez peut être faux.
tip-brushing-8 = Un job qui paie pour liker des vidéos ou vanter des boutiques est très probablement une arnaque aux tâches.

fraud-investment = N’envoyez plus rien, ne payez pas de « déblocage ». Gardez l’adresse du site et les reçus, appelez le 110.
    .name = Faux placements en ligne
tip-investment-1 = « Information d’initié » ou « gain garanti » : à l’un de ces mots, quittez le groupe.
tip-investment-2 = Ne prenez une application de placement que par la voie officielle, et vérifiez d’abord l’agrément de la société.
tip-investment-3 = Pouvoir retirer une petite somme ne veut pas dire que l’on pourra en retirer une grosse.
tip-investment-4 = S’il faut payer une caution, une taxe ou des frais de déblocage avant de retirer, c’est une arnaque.
tip-investment-5 = Les captures de gains se falsifient, et tous les autres membres du groupe sont peut-être complices.
tip-investment-6 = Un « mentor » conseille des actions et veut l’argent sur un compte personnel : ne l’envoyez jamais.
tip-investment-7 = Un ami en ligne vous montre une « faille » qui rapporte : la faille est fausse, l’argent perdu est bien le vôtre.
tip-investment-8 = Une cryptomonnaie envoyée est très difficile à récupérer. N’en achetez et n’en envoyez pas sur les conseils d’un inconnu.
tip-investment-9 = Après une arnaque, le « hacker » ou l’« avocat » en ligne qui propose de récupérer l’argent est souvent une seconde arnaque.

fraud-shopping = Ne payez plus rien. Gardez la page et les reçus, réclamez auprès de la plateforme et appelez le 110.
    .name = Faux achats et faux services
tip-shopping-1 = Dès que vous payez hors de la plateforme, elle ne peut plus vous protéger.
tip-shopping-2 = Billets de concert, baskets en série limitée, téléphones à bas prix : vérifiez d’abord que c’est un vendeur officiel.
tip-shopping-3 = On demande des droits de douane, une activation ou une caution avant la livraison ? Arrêtez de payer.
tip-shopping-4 = Faire écrire son mémoire par un autre viole les règles universitaires, et c’est souvent aussi une arnaque.
tip-shopping-5 = Pour un achat d’occasion, payez par le séquestre de la plateforme. Ne scannez pas le code de paiement envoyé par l’autre partie.
tip-shopping-6 = Si le prix est absurdement bas, demandez-vous d’abord : qu’y gagne le vendeur ?
tip-shopping-7 = « La plateforme prend des frais, ajoutez-moi, c’est moins cher » : voilà un signal d’alarme.
tip-shopping-8 = N’achetez vos billets de spectacle que sur les sites officiels. Ne croyez ni aux billets « internes » ni aux achats « garantis ».

fraud-customer_service = Raccrochez, puis ouvrez vous-même la page officielle de la boutique et vérifiez.
    .name = Faux service client ou livreur
tip-customer_service-1 = Un remboursement se fait sur la page officielle de la boutique d’origine. Aucune autre application n’est nécessaire.
tip-customer_service-2 = Tout « agent » qui veut votre code de vérification ou votre partage d’écran est un escroc.
tip-customer_service-3 = « Désactivez l’assurance d’un million ou vous serez prélevé » : c’est un discours d’escroc. Regardez vous-même dans l’appli officielle.
tip-customer_service-4 = Ne scannez ni les cartes à gratter ni les QR codes de « service client » trouvés dans un colis.
tip-customer_service-5 = Connaître votre numéro de commande ne prouve pas que c’est le vrai service client.
tip-customer_service-6 = Un remboursement, c’est la boutique qui vous paie. Il n’oblige jamais à payer d’abord, encore moins à emprunter.
tip-customer_service-7 = « Colis perdu, vous serez indemnisé » ? Regardez d’abord le suivi dans l’application d’achat.
tip-customer_service-8 = « Abonné par erreur, prélevé chaque mois » est une arnaque. Vérifiez vous-même dans l’appli officielle.

fraud-loan_credit = Ne virez rien, n’envoyez plus de papiers. Contactez votre banque et appelez le 110.
    .name = Faux prêts, « réparation » du crédit
tip-loan_credit-1 = Payer des frais ou une caution, ou « gonfler vos relevés de compte », avant le versement d’un prêt : c’est une arnaque.
tip-loan_credit-2 = « Fermez votre compte de prêt étudiant ou votre crédit en souffrira » est une arnaque : raccrochez.
tip-loan_credit-3 = Aucun « agent » ne peut réparer un historique de crédit. Ne consultez le vôtre que par les voies officielles de la banque centrale.
tip-loan_credit-4 = Besoin d’argent ? Demandez d’abord au service des aides aux étudiants ou à une banque agréée.
tip-loan_credit-5 = N’empruntez pas pour autrui, et ne donnez ni papiers ni codes à un « agent de prêt ».
tip-loan_credit-6 = Publicité « sans garantie, argent immédiat, sans étude du crédit » : ne cliquez pas, ne remplissez rien.
tip-loan_credit-7 = « Numéro de carte erroné, compte bloqué, payez d’abord le déblocage » : la vieille ruse des faux prêts.
tip-loan_credit-8 = On vous fait emprunter puis envoyer l’argent pour « vider votre plafond de crédit » : c’est une arnaque. N’empruntez pas, n’envoyez rien.

fraud-acquaintance = Appelez la personne ou voyez-la en face avant de décider quoi que ce soit.
    .name = Faux chef, enseignant ou proche
tip-acquaintance-1 = Un enseignant, un chef ou un camarade demande de l’argent en ligne ? Appelez-le d’abord ou voyez-le en personne.
tip-acquaintance-2 = Photos de profil et noms se copient. Vérifiez même si l’image vous est familière.
tip-acquaintance-3 = Voix et vidéo peuvent être falsifiées par l’IA. Posez une question dont seuls vous deux connaissez la réponse.
tip-acquaintance-4 = « Je suis en réunion, avancez la somme pour moi » est une phrase typique.
tip-acquaintance-5 = Pour les paiements, suivez la procédure. L’urgence du « chef » ne dispense jamais de vérifier.
tip-acquaintance-6 = Un « chef » vous ajoute soudain et parle de virement ? Appelez d’abord son numéro tel qu’il figure dans l’annuaire du service.
tip-acquaintance-7 = Un ami vous demande de voter par un lien ou de lui lire un code ? Appelez-le d’abord : son compte est peut-être volé.
tip-acquaintance-8 = Convenez-en avec vos proches : si quelqu’un leur dit que vous avez des ennuis et besoin d’argent, ils vous appellent d’abord, puis ils appellent votre conseiller.

fraud-police = Raccrochez, puis appelez vous-même le 110 ou allez au poste de police.
    .name = Faux policiers, juges, fonctionnaires
tip-police-1 = La police et la justice n’ont pas de « compte sécurisé » et ne demandent jamais de virement pour prouver votre innocence.
tip-police-2 = La police ne prend pas de déposition et n’envoie pas de mandat par QQ, WeChat ou visioconférence.
tip-police-3 = « N’en parlez à personne, isolez-vous, allez à l’hôtel » : on veut vous couper de toute aide.
tip-police-4 = Un numéro affiché peut être truqué. Raccrochez et appelez vous-même le 110 pour vérifier.
tip-police-5 = Plus on vous presse de virer, plus il faut d’abord en parler à un enseignant ou à la famille.
tip-police-6 = Le « mandat » ou l’« ordre de gel » à l’écran est un faux. N’ayez pas peur : raccrochez, appelez le 110.
tip-police-7 = « Votre SIM sera coupée », « soupçon de blanchiment » : le « policier » au bout du fil est de la même bande.
tip-police-8 = Un vrai policier montre sa carte. Il ne demande jamais par téléphone vos codes ni vos mots de passe bancaires.
tip-police-9 = Si le 96110 appelle, répondez : vous ou votre famille êtes peut-être visés. Il ne demande jamais ni virement ni code.

fraud-romance = Arrêtez tout virement, gardez les messages, parlez-en à une personne de confiance, appelez le 110.
    .name = Arnaques sentimentales
tip-romance-1 = Si un « amour » jamais rencontré se met à parler d’argent, arrêtez-vous.
tip-romance-2 = Photos, publications et vidéos peuvent être mises en scène. Vérifiez hors ligne ou par des connaissances.
tip-romance-3 = Passer des sentiments à une plateforme de placement est l’étape clé de l’arnaque.
tip-romance-4 = Ne recevez, ne virez, ne retirez pas d’argent pour un ami en ligne, et n’achetez pas de cryptomonnaie pour lui.
tip-romance-5 = Il n’y a aucune honte à avoir été trompé. Plus tôt vous parlez, moins vous risquez de perdre.
tip-romance-6 = Même si vous vous entendez très bien : à quelqu’un que vous n’avez jamais rencontré, ni photos intimes, ni prêt, et ne payez rien à sa place.
tip-romance-7 = On vous demande une caution, des frais de voyage ou des cadeaux avant même la première rencontre ? C’est très probablement une arnaque.

fraud-game = Arrêtez de payer, faites des captures du site et des comptes, et appelez le 110.
    .name = Fausses ventes dans les jeux en ligne
tip-game-1 = N’échangez comptes et objets de jeu que sur des plateformes officielles ou avec séquestre.
tip-game-2 = Un site d’échange qui veut des frais de déblocage ou une caution avant le retrait est un faux site.
tip-game-3 = N’ouvrez pas le lien d’échange qu’on vous envoie. Cherchez vous-même l’entrée officielle.
tip-game-4 = « Skin gratuit », « levée de limite » : si cela finit par un code à scanner pour payer, n’y croyez pas.
tip-game-5 = Montée de niveau ou recharge à bas prix : une fois payé, le vendeur vous bloque souvent. Si vous y tenez, passez par un séquestre.
tip-game-6 = « Numéro de carte erroné, argent bloqué, rechargez encore pour retirer » : ne rechargez pas.
tip-game-7 = Lien de tirage au sort d’un joueur inconnu : ne vous connectez pas, ne tapez pas de mot de passe.

fraud-ticket_change = Vérifiez dans l’application officielle de la compagnie ou de 12306. N’appelez pas le numéro du SMS.
    .name = Faux changements de vol ou train
tip-ticket_change-1 = Pour un changement de vol ou de train, ne croyez que l’application officielle de la compagnie ou de 12306.
tip-ticket_change-2 = N’appelez pas le « service client » du SMS. Cherchez vous-même le numéro officiel.
tip-ticket_change-3 = Un remboursement ne demande jamais de virement de votre part, ni de partage d’écran.
tip-ticket_change-4 = Connaître votre vol montre seulement que des données ont peut-être fuité.
tip-ticket_change-5 = Vol annulé : le remboursement revient par où vous avez payé. Personne ne vous fera scanner un code pour payer.
tip-ticket_change-6 = Achetez vos billets de train dans l’application officielle 12306 ou en gare. Ne croyez pas aux billets « internes » plus chers.

fraud-school_fee = Demandez directement à votre conseiller, et ne payez que sur la plateforme annoncée par l’université.
    .name = Frais fictifs, faux groupes d’accueil
tip-school_fee-1 = Payez scolarité, logement et manuels uniquement sur la plateforme annoncée par l’université.
tip-school_fee-2 = Vérifiez qu’un groupe d’accueil est bien annoncé par votre faculté. N’y donnez jamais de numéro d’identité ni de carte.
tip-school_fee-3 = Un « enseignant » réclame soudain de l’argent dans le groupe ? Demandez d’abord en privé à votre conseiller.
tip-school_fee-4 = Cartes, cours ou « services » vendus à votre porte : ne payez rien sur place, ne remettez aucun document.
tip-school_fee-5 = Pour l’inscription, l’admission et les aides, ne croyez que le site de l’université et ses comptes officiels.
tip-school_fee-6 = « Une caution pour la carte de campus ou la chambre » : lisez d’abord le guide d’arrivée sur le site de l’université.
tip-school_fee-7 = Avant de payer par un QR code ou un bordereau joint à la lettre d’admission, comparez avec le site de l’université.

fraud-grant = Ne payez rien, ne donnez aucun code, vérifiez auprès du service des aides aux étudiants.
    .name = Fausses bourses et subventions
tip-grant-1 = Pour recevoir une bourse, vous n’avez jamais à payer d’abord.
tip-grant-2 = On vous annonce une bourse ? Demandez d’abord au service des aides ou à votre conseiller.
tip-grant-3 = Ne donnez jamais de code ni de mot de passe à quelqu’un qui se dit du bureau de l’éducation ou des finances.
tip-grant-4 = Des « frais d’activation de bourse » ou une « caution » par e-mail : c’est aussi une arnaque.
tip-grant-5 = Aucune aide ne vous oblige à faire une opération à un distributeur de billets ni à partager votre écran.
tip-grant-6 = « Places limitées, payez d’abord les frais de dossier » n’est pas crédible. Les résultats sont ceux que publie votre faculté.

fraud-job = Arrêtez de payer, gardez contrat et messages, prévenez le service carrières et la police (110).
    .name = Faux emplois, prêts de formation
tip-job-1 = Caution, tenue ou formation à payer avant l’embauche ? Arrêtez-vous et vérifiez.
tip-job-2 = Recommandation payante ou entretien « garanti » : n’y croyez pas. Fiez-vous aux sites des entreprises et de l’université.
tip-job-3 = On vous dit d’emprunter pour une formation et de rembourser plus tard sur le salaire ? Méfiez-vous du prêt de formation.
tip-job-4 = Emploi à l’étranger bien payé, vol et visa offerts : vérifiez la société et le visa avant de partir.
tip-job-5 = Aucun entretien n’a besoin de votre mot de passe bancaire, d’un code de vérification ou d’un partage d’écran.
tip-job-6 = Saisie à domicile, des centaines de yuans par jour ? Demandez-vous d’abord qui paierait cela, et pourquoi.
tip-job-7 = Un employeur n’a pas le droit de garder votre carte d’identité ni de vous prendre une caution.
tip-job-8 = Retirer des espèces ou réexpédier des colis pour une société peut faire de vous le coursier des escrocs.
tip-job-9 = Travailler hors du campus exige d’abord l’accord de l’université et une mention du bureau de l’immigration. Un agent qui dit « aucune démarche à faire » n’est pas fiable.

fraud-rental = Ne payez pas encore, vérifiez l’identité du propriétaire et le logement.
    .name = Arnaques à la location
tip-rental-1 = Pas d’acompte avant d’avoir vu le logement et vérifié qui est le propriétaire.
tip-rental-2 = Bien moins cher que les loyers du quartier ? Demandez-vous d’abord pourquoi.
tip-rental-3 = Le bénéficiaire doit être le propriétaire ou l’agence nommés dans le contrat.
tip-rental-4 = Gardez contrat et reçus, et notez clairement le motif de chaque virement.
tip-rental-5 = « Payez aujourd’hui ou c’est perdu » : plus on vous presse, moins il faut payer.
tip-rental-6 = Avant de signer un bail, vérifiez qu’aucun prêt à votre nom ne s’y cache.

fraud-sextortion = Ne payez pas, n’effacez rien. Faites des captures, appelez le 110 et demandez à quelqu’un de confiance d’être là.
    .name = Chantage à la vidéo intime
tip-sextortion-1 = Un inconnu propose une vidéo intime et une application à installer : c’est ainsi que commence le chantage.
tip-sextortion-2 = Une application inconnue peut copier vos contacts : refusez avant d’installer.
tip-sextortion-3 = Même sous la menace, ne payez pas. Après un paiement, on en réclame souvent un autre.
tip-sextortion-4 = Gardez messages, comptes et codes de paiement, faites des captures et prévenez la police.
tip-sextortion-5 = Vous êtes la victime : parlez-en au centre d’écoute psychologique du campus, ou appelez le 12356.
tip-sextortion-6 = Ne restez pas sans aide face aux menaces. Appelez votre conseiller, la sécurité du campus ou le 110 : on vous aidera.
tip-sextortion-7 = Le « hacker » en ligne qui propose d’effacer la vidéo est aussi un escroc. Ne payez pas une seconde fois.

fraud-screen_share = Quittez et coupez la connexion tout de suite. D’un autre appareil, changez vos mots de passe et appelez la banque.
    .name = Partage d’écran, prise de contrôle
tip-screen_share-1 = Tant que votre écran est partagé, l’autre voit vos mots de passe et vos codes.
tip-screen_share-2 = Un « agent » ou un « policier » veut un partage d’écran ou un logiciel à distance ? Quittez tout de suite.
tip-screen_share-3 = Déjà en partage ? Coupez la connexion ou éteignez, puis appelez la banque d’un autre appareil.
tip-screen_share-4 = Un code de vérification est une clé : ne le donnez à personne.
tip-screen_share-5 = Ni banque, ni police, ni service client ne vous demandera de partager votre écran pour « vérifier un compte ».
tip-screen_share-6 = Un inconnu vous dit d’installer un logiciel « de réunion » ou « de sécurité » ? Refusez avant d’installer.
tip-screen_share-7 = Si le SMS du code dit « ne le communiquez à personne », cela vaut aussi pour les « agents » et les « policiers ».

fraud-card_lending = Refusez. Carte déjà remise ? Faites opposition tout de suite et allez vous-même l’expliquer à la police.
    .name = Cartes prêtées, argent pour autrui
tip-card_lending-1 = Louer, prêter ou vendre carte bancaire, carte SIM ou compte est interdit par la loi.
tip-card_lending-2 = Recevoir, virer ou retirer de l’argent contre commission peut être un délit.
tip-card_lending-3 = Avant le diplôme ou le départ de Chine, résiliez les cartes inutiles. Ne les donnez pas, ne les vendez pas.
tip-card_lending-4 = Ne faites pour autrui ni vérification d’identité, ni création de compte, ni scan du visage.
tip-card_lending-5 = Être payé pour relayer des appels avec vos téléphones, c’est peut-être aider des escrocs.
tip-card_lending-6 = Vendre une carte pour quelques centaines de yuans peut vous valoir des restrictions de crédit, une amende, voire une condamnation pénale.
tip-card_lending-7 = « Laisse-moi recevoir de l’argent sur ton WeChat » : dites non. Un compte de paiement ne se prête pas non plus.
tip-card_lending-8 = Vous craignez que des cartes SIM aient été ouvertes à votre nom ? Vérifiez par le service officiel Yizheng Tongcha.

fraud-embassy_visa = Raccrochez, puis vérifiez auprès du bureau des étudiants internationaux, au numéro du site de l’ambassade ou au 12367.
    .name = Fausse ambassade, faux service de visa
tip-embassy_visa-1 = Au téléphone, on veut un virement à un particulier pour arranger votre visa ? Traitez cela comme une fraude.
tip-embassy_visa-2 = Visa, séjour : demandez au bureau des étudiants internationaux ou appelez le 12367 (chinois et anglais).
tip-embassy_visa-3 = N’envoyez à des inconnus ni passeport, ni titre de séjour, ni identifiants universitaires.
tip-embassy_visa-4 = Un avis en chinois que vous ne pouvez pas lire ? Montrez-le à un enseignant ou à un camarade avant de décider de payer.
tip-embassy_visa-5 = Dans le doute, cherchez le numéro sur le site officiel et rappelez vous-même.
tip-embassy_visa-6 = Une ambassade ne téléphone pas pour demander un virement, et ne vous « passe » pas la police.
tip-embassy_visa-7 = Les frais de visa et de séjour ne se paient qu’au guichet de l’immigration ou sur sa plateforme officielle, jamais à un particulier.
tip-embassy_visa-8 = Un agent « garantit » la réussite à un examen ou une prolongation de visa ? Demandez au bureau des étudiants internationaux avant de payer.

fraud-forex_tuition = Arrêtez l’échange, gardez les preuves, demandez conseil à votre banque et à l’université.
    .name = Change privé, frais payés par un tiers
tip-forex_tuition-1 = Changez votre argent à la banque. Un échange privé peut vous apporter de l’argent volé et une carte gelée.
tip-forex_tuition-2 = « Scolarité payée au rabais » n’est pas crédible. Payez vous-même sur le compte annoncé par l’université.
tip-forex_tuition-3 = On envoie de l’argent sur votre carte et on vous demande de le faire suivre : refusez et prévenez l’université.
tip-forex_tuition-4 = Plus le taux proposé dans un groupe est avantageux, plus il faut se méfier.
tip-forex_tuition-5 = Ne prêtez pas votre carte bancaire à des compatriotes pour recevoir ou changer de l’argent, même présentés par un ami.

fraud-phishing = Ne saisissez rien, passez par le site officiel. Si c’est fait, changez tout de suite le mot de passe.
    .name = Liens, e-mails et QR codes piégés
tip-phishing-1 = Un e-mail ou un SMS demande vos identifiants du campus ? Vérifiez d’abord par le site officiel.
tip-phishing-2 = Une page veut numéro de carte, numéro d’identité et code de vérification : fermez-la aussitôt.
tip-phishing-3 = 12381 est le SMS d’alerte officiel. Il ne contient pas de lien et n’attend pas de réponse.
tip-phishing-4 = Installez l’application du Centre national anti-fraude (国家反诈中心) depuis le magasin d’applications d’origine du téléphone.
tip-phishing-5 = Ne scannez pas un QR code inconnu. Si c’est fait, ne payez pas et ne remplissez rien.
tip-phishing-6 = « Assurance expirée », « badge de péage suspendu » : n’ouvrez pas le lien, vérifiez dans l’application officielle.
tip-phishing-7 = E-mail ou pièce jointe sur une « prime de salaire » ou un « remboursement d’impôt » ? Demandez d’abord au service financier.
tip-phishing-8 = Sur un Wi-Fi public, ne vous connectez pas à votre banque et ne payez pas.
tip-phishing-9 = Un lien court cache la vraie adresse. S’il s’agit de se connecter ou de payer, ne l’ouvrez pas.

## Tips of fixed days

tip-day-launch = La campagne anti-fraude commence aujourd’hui. Trois choses à retenir : n’ouvrez aucun lien inconnu, ne donnez aucun code, et vérifiez avant de virer.
tip-day-qingming = Voyage de Qingming ? Pour un changement, seule compte l’appli officielle de la compagnie ou de 12306. N’appelez pas le numéro du SMS.
tip-day-security = Journée de l’éducation à la sécurité nationale. Ne louez et ne prêtez à personne SIM, carte bancaire ou compte, et ne collectez aucune information pour des inconnus.
tip-day-labour = En voyage pour le congé ? Réservez, changez et annulez sur les plateformes officielles, et ne scannez pas de QR code inconnu.
tip-day-economic = Journée contre la criminalité économique. Un placement « sans aucun risque » est une arnaque.
tip-day-june = Juin est le mois national anti-fraude. Aujourd’hui, installez l’appli du Centre national anti-fraude (国家反诈中心) depuis le magasin d’applications d’origine du téléphone.
tip-day-sale = Soldes du 618 : appel pour un remboursement, une indemnité ou un lot ? Raccrochez, puis vérifiez sur la plateforme d’origine.
tip-day-graduation = Fin d’études : ne payez rien avant l’embauche, visitez avant de louer, et résiliez cartes bancaires et SIM inutiles.
tip-day-closing = Les conseils quotidiens s’achèvent aujourd’hui ; restez sur vos gardes. Appel suspect : raccrochez. Police : 110. Ligne anti-fraude : 96110. Votre conseiller et la sécurité du campus peuvent aussi vous aider.
