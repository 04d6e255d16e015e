### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>Vous pensez qu’on vous arnaque ? Agissez maintenant</b>
    1. <b>Stop.</b> N’envoyez plus d’argent. Raccrochez, arrêtez le partage d’écran.
    2. <b>Appelez le 110</b> et demandez le blocage d’urgence du paiement. Ligne anti-fraude : 96110. Le plus tôt sera le mieux.
    3. <b>Faites bloquer votre compte</b> : appelez votre banque ou l’assistance de votre application de paiement. Le numéro est au dos de la carte ou dans l’application.
    4. <b>Gardez tout</b> : messages, numéros, reçus. N’effacez rien.
    5. <b>Parlez-en</b> à quelqu’un de confiance. Vous n’avez pas à porter cela sans aide.
    Quiconque promet de récupérer votre argent contre des frais vous arnaque une deuxième fois.
    Ce n’est pas votre faute. Cela arrive à des gens tous les jours.
# The sentence to be shown or read out; every reader sees the Chinese one.
sos-phrase = Je suis peut-être victime d’une escroquerie par téléphone ou par Internet et je demande le blocage d’urgence du paiement. Appelez la police pour moi, s’il vous plaît, et prévenez le service de sécurité de l’université.
sos-phrase-shown =
    <b>Montrez ceci, ou lisez-le à voix haute :</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    Cela veut dire : { $meaning }
sos-phrase-said =
    <b>Vous pouvez dire ceci au téléphone, ou le montrer :</b>
    { $phrase }
sos-contacts = <b>Qui appeler sur le campus</b>
sos-tell =
    De moi-même, je ne transmets rien. Si vous voulez, je préviens quelqu’un maintenant ; vous verrez d’abord ce que je dirai.
sos-running = Votre demande d’aide attend que quelqu’un s’en charge.
sos-running-taken = Votre demande d’aide est prise en charge : { $office }.
sos-copy =
    .button = Copier la phrase
sos-open =
    .button = Besoin d’aide ? SOS
sos-tell-duty =
    .button = Prévenir la permanence
sos-tell-counsellor =
    .button = Prévenir mon conseiller
sos-which-campus = Sur quel campus êtes-vous ?
sos-group =
    Besoin d’aide ? Ouvrez notre conversation privée. Personne ici ne le voit.
    Police : 110. Ligne anti-fraude : 96110.
    .button = Ouvrir en privé

# $who: known or unknown; $next: who is asked after that; $minutes: how long that takes.
sos-preview =
    <b>Voici tout ce que je transmettrais</b>
    À : { $to } ({ $campus })
    { $who ->
        [known] · Vous êtes : { $student }
       *[unknown] · Je ne sais pas qui vous êtes
    }
    · Vous demandez de l’aide, maintenant
    · Pour la seule personne qui s’en charge : un lien pour vous écrire ici
    Ce qui s’est passé, je ne le sais pas. Vous le direz vous-même.
    Si personne ne s’en charge d’ici { $minutes } minutes, je préviens aussi : { $next }.
    N’attendez pas pour autant : appelez le 110.
sos-send =
    .button = Oui, prévenir maintenant
sos-keep =
    .button = Ne pas prévenir
sos-kept =
    Rien n’a été transmis. /sos affiche à nouveau la fiche.
    .toast = Rien n’a été transmis.
sos-sent =
    <b>C’est transmis</b>
    Prévenu à { $time } : { $to }
    Dès que quelqu’un s’en charge, je vous le dis ici.
    N’attendez pas pour autant : appelez le 110.
    .toast = C’est transmis. Appelez aussi le 110.
sos-nobody =
    <b>Je ne peux joindre personne pour le moment</b>
    Appelez vous-même, s’il vous plaît : 110.
    Votre demande d’aide reste ouverte.
sos-rising =
    Personne n’a encore répondu. Je viens de prévenir aussi : { $to }
    N’attendez pas pour autant : appelez le 110.
sos-taken =
    <b>Votre demande est prise en charge : { $office }</b>
    Les personnes qui s’en chargent vont vous contacter. Gardez votre téléphone à portée de main.
    Elles ne vous demandent jamais d’argent, de code ni de mot de passe.
sos-closed =
    <b>Votre demande d’aide est close</b>
    Cela vous pèse encore, ou vous avez une question de droit ? L’université peut vous aider, si vous le voulez.
    Vous pouvez renvoyer /sos à tout moment.
sos-withdrawn =
    Votre demande est retirée. Les personnes que j’avais prévenues le savent.
    Vous pouvez renvoyer /sos à tout moment.
    .toast = Demande retirée.
sos-lapsed =
    Personne n’a pris en charge votre demande d’aide. Elle a expiré, et j’en suis désolé.
    Appelez le 110, s’il vous plaît, ou les numéros du campus : /contact
sos-withdraw =
    .button = Retirer ma demande

# What those on duty read.
sos-call =
    <b>Quelqu’un demande de l’aide</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Une personne qui n’est pas sur la liste
    }
    Cette personne est peut-être victime d’une fraude. Je n’en sais pas plus.
    La première personne qui prend la demande s’en occupe.
sos-take =
    .button = Je m’en charge
sos-yours =
    <b>Vous vous occupez de cette demande</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Une personne qui n’est pas sur la liste
    }
    { $link }
    Demandez d’abord : plus aucun paiement ? Le 110 appelé ? Le compte bloqué ? Rien d’effacé ? Ne faites aucun reproche.
    Vous vous êtes parlé ? Alors appuyez ci-dessous.
    .toast = Vous vous en occupez maintenant.
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = Écrire à cette personne ici
sos-speak =
    .button = Nous nous sommes parlé
# $state: where the call is.
sos-over = { $state ->
        [taken] Cette demande d’aide est prise en charge : { $office }.
        [closed] Cette demande d’aide est close : l’échange a eu lieu.
        [withdrawn] La personne a retiré cette demande d’aide.
       *[lapsed] Personne n’a pris en charge cette demande d’aide. Elle a expiré.
    }
    .toast = Merci. La demande est close.
