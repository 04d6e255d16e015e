### What can be said of a case without free text: a whole sentence of each value, and its name on a button.

## Where the fraudster meets the victim.

channel-phone = L’escroc téléphone.
    .name = Téléphone
channel-sms = L’escroc envoie un SMS.
    .name = SMS
channel-wechat = L’escroc vous écrit sur WeChat.
    .name = Sur WeChat
channel-qq = L’escroc vous écrit sur QQ.
    .name = Sur QQ
channel-video = L’escroc vous aborde sur une application de vidéos ou de direct.
    .name = Vidéos courtes, direct
channel-dating = L’escroc fait votre connaissance sur une application de rencontre ou de chat.
    .name = Site de rencontre
channel-game = L’escroc vous aborde dans un jeu en ligne.
    .name = Jeu en ligne
channel-market = L’escroc vous aborde sur une plateforme d’achat ou d’occasion.
    .name = Plateforme d’achat
channel-website = Une page web ou une publicité vous mène à l’escroc.
    .name = Page web, publicité
channel-email = L’escroc envoie un e-mail.
    .name = Par e-mail
channel-poster = L’escroc imprime un QR code sur des affiches, des colis ou des tracts.
    .name = QR code imprimé
channel-person = L’escroc vous aborde en personne.
    .name = En personne

## What the victim is asked for.

ask-transfer = On vous demande de faire un virement.
    .name = Virement
ask-fee = On vous demande de payer d’abord des frais, une caution ou une recharge.
    .name = Payer d’abord
ask-code = On vous demande votre code de vérification.
    .name = Code de vérification
ask-password = On vous demande votre compte et votre mot de passe.
    .name = Mot de passe
ask-screen = On vous demande de partager votre écran.
    .name = Partager l’écran
ask-app = On vous demande d’installer une application absente de tout magasin d’applications.
    .name = Installer une appli
ask-lend = On vous demande de prêter votre carte bancaire, votre carte SIM ou un compte.
    .name = Prêter une carte
ask-documents = On vous demande des papiers, des photos ou des vidéos de vous.
    .name = Papiers, photos

## How the money went.

payment-bank = L’argent est parti par virement bancaire.
    .name = Virement bancaire
payment-wallet = L’argent est parti par WeChat ou Alipay.
    .name = WeChat ou Alipay
payment-qr = L’argent est parti par un QR code scanné.
    .name = QR code scanné
payment-cash = Des espèces ou de l’or ont été remis ou envoyés.
    .name = Espèces, or
payment-gift_card = Les codes de cartes cadeaux ont été communiqués.
    .name = Cartes cadeaux
payment-crypto = L’argent est parti en monnaie virtuelle.
    .name = Monnaie virtuelle
payment-loan = L’argent a d’abord été emprunté en ligne, puis envoyé.
    .name = Prêt en ligne
payment-nothing = Cette fois, rien n’a été payé.
    .name = Rien payé

## How much was lost.

amount-under_3k = La perte est inférieure à 3000 yuans.
    .name = Moins de 3000 yuans
amount-under_10k = La perte est comprise entre 3000 et 10000 yuans.
    .name = 3000 à 10000 yuans
amount-under_30k = La perte est comprise entre 10000 et 30000 yuans.
    .name = 10000 à 30000 yuans
amount-under_100k = La perte est comprise entre 30000 et 100000 yuans.
    .name = 30000 à 100000 yuans
amount-over_100k = La perte est de 100000 yuans ou plus.
    .name = 100000 yuans ou plus

## Signs by which the fraud can be told.

flag-safe_account = On veut votre argent sur un « compte sécurisé ». Aucune vraie autorité n’en a.
    .name = « Compte sécurisé »
flag-secrecy = On vous interdit d’en parler à la famille, aux enseignants ou aux amis.
    .name = Garder le secret
flag-hurry = On vous presse d’agir tout de suite, sans vous laisser le temps de réfléchir.
    .name = Grande urgence
flag-alone = On vous interdit de raccrocher, ou l’on exige que vous soyez seul.
    .name = Rester seul, en ligne
flag-advance_fee = On veut de l’argent d’abord, avant l’emploi, le prêt ou le lot promis.
    .name = Payer pour recevoir
flag-bait = De petites sommes reviennent d’abord, puis on en veut de grosses.
    .name = Petits gains appâts
flag-unfreezing = Avant un retrait, on réclame encore des « frais » ou une « caution ».
    .name = Payer pour retirer
flag-screen = On vous demande de partager votre écran ou de laisser contrôler votre téléphone.
    .name = Partage d’écran
flag-code = On vous demande le code reçu par SMS.
    .name = Veut le code
flag-unknown_app = Un lien ou un QR code vous fait installer une application inconnue.
    .name = Appli inconnue
flag-off_platform = On vous demande de quitter la plateforme et de payer en privé.
    .name = Hors plateforme
flag-foreign_number = L’appel vient de l’étranger ou d’un numéro inconnu.
    .name = Numéro étranger
flag-fake_papers = On vous montre un « mandat » ou une « carte de police » dans un chat.
    .name = Faux papiers
flag-knows_you = On connaît votre nom, votre numéro d’identité ou vos commandes.
    .name = Connaît vos données
flag-sure_gain = On vous promet des gains sûrs ou des informations d’initiés.
    .name = Gain assuré
flag-too_cheap = Le prix est bien plus bas qu’ailleurs.
    .name = Prix trop bas
flag-easy_money = Le travail est facile, mais la paie promise est élevée.
    .name = Argent facile
flag-borrow = On vous dit d’emprunter en ligne, puis d’envoyer l’argent.
    .name = Poussé à emprunter
flag-credit_threat = On dit que votre historique de crédit ou votre compte en souffrira si vous refusez.
    .name = Menace sur le crédit
flag-loan_account = On propose de « fermer votre compte de prêt étudiant ».
    .name = « Fermer le prêt »
flag-lend_cards = On veut emprunter, louer ou acheter votre carte bancaire, votre SIM ou un compte.
    .name = Cartes à prêter
flag-messenger = On vous demande de retirer des espèces ou de l’or pour quelqu’un qui vient les prendre.
    .name = Coursier en espèces
flag-gift_cards = On vous demande d’acheter des cartes cadeaux et d’en donner les codes.
    .name = Codes cadeaux
flag-new_friend = Un ami que vous n’avez jamais rencontré se met à parler d’argent.
    .name = Jamais rencontré
flag-intimate = On vous invite à vous dévêtir en vidéo ou l’on veut des images intimes.
    .name = Vidéo intime
flag-fake_voice = La voix ou le visage ressemble à quelqu’un que vous connaissez, mais on refuse que vous rappeliez.
    .name = Faux visage, voix
flag-new_number = Quelqu’un dit être une connaissance qui a changé de numéro.
    .name = Nouveau numéro
flag-shills = Tout le monde dans le groupe dit gagner de l’argent. Ce sont des complices.
    .name = Groupe de complices
flag-private_payee = On se dit organisme officiel, mais le compte est celui d’un particulier.
    .name = Compte d’un particulier
flag-fake_page = Une page a l’air officielle et demande votre compte et votre mot de passe.
    .name = Fausse page

## What to do.

advice-stop = Arrêtez tout de suite et ne payez plus rien.
    .name = Ne plus payer
advice-hang_up = Raccrochez tout de suite.
    .name = Raccrocher
advice-police = Si vous avez payé, appelez aussitôt le 110 pour le signaler.
    .name = Appeler le 110
advice-hotline = Si vous avez un doute, appelez le 96110 pour demander.
    .name = Appeler le 96110
advice-bank = Appelez tout de suite votre banque et faites bloquer le paiement.
    .name = Appeler la banque
advice-evidence = Gardez les messages et les reçus, n’effacez rien.
    .name = Garder les preuves
advice-official = Vérifiez par un contact officiel trouvé par vous-même, jamais par le numéro qu’on vous a donné.
    .name = Voie officielle
advice-call_back = Appelez d’abord la personne elle-même, ou demandez-lui en face.
    .name = Appeler la personne
advice-counsellor = Parlez-en à votre conseiller. Il n’y a aucune honte à avoir.
    .name = Voir le conseiller
advice-passwords = Coupez la connexion et changez vos mots de passe sur un autre appareil.
    .name = Changer mots de passe
advice-remove = Coupez la connexion et supprimez l’application qu’on vous a fait installer.
    .name = Supprimer l’appli
advice-lend_nothing = Ne prêtez ni carte ni compte. Si c’est fait, faites opposition tout de suite.
    .name = Ne rien prêter

## Who the case is known from.

source-police = Source : la police.
    .name = La police
source-office = Source : le service de sécurité de l’université.
    .name = Service de sécurité
source-report = Source : un étudiant ou un membre du personnel.
    .name = Étudiant ou personnel
