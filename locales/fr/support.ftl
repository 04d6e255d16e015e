### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = soutien psychologique
    .button = Soutien psychologique
support-kind-law =
    .name = soutien juridique
    .button = Soutien juridique
support-ask =
    <b>Voulez-vous un { $kind } ?</b>
    Si vous acceptez :
    · Je dis aux personnes de l’université qui le donnent que quelqu’un en demande un, et sur quel campus.
    · Seule la personne qui s’en charge apprend qui vous êtes et peut vous écrire.
    · Je lui fais un rappel après { $days } jours. Je note si vous vous êtes parlé, rien de ce dont vous avez parlé.
    Ceci ne vaut que pour : { $kind }. Vous pouvez le retirer à tout moment, ici ou avec /sos.
support-agree =
    .button = J’accepte
support-decline =
    .button = Non, merci
support-declined =
    D’accord. /sos marche à nouveau à tout moment.
    .toast = D’accord.
support-begun =
    <b>Vous avez accepté : { $kind }</b>
    Dès que quelqu’un s’en charge, je vous le dis ici.
    .toast = Merci. Je vous dis quand quelqu’un s’en charge.
support-nobody =
    Aucune des personnes qui le donnent n’est joignable par moi pour le moment. Le bureau de la cellule est prévenu. Aide psychologique par téléphone : 12356.
support-mine =
    <b>Quelqu’un s’occupe de vous : { $kind }</b>
    Cette personne va vous écrire. Elle seule voit qui vous êtes.
support-over =
    Votre { $kind } est clos. /sos marche à nouveau à tout moment.
support-revoke-psychology =
    .button = Arrêter le soutien psy
support-revoke-law =
    .button = Arrêter l’aide juridique
support-revoked =
    <b>Accord retiré : { $kind }</b>
    La personne qui s’en occupait ne voit plus qui vous êtes.
    .toast = Accord retiré.

# What those read who give support. $case: its number.
support-call =
    <b>Quelqu’un demande un { $kind }</b>
    Dossier { $case } · { $campus } · { $day }
    Qui c’est, seule la personne qui s’en charge le voit.
support-take =
    .button = Je m’en charge
support-case =
    <b>Dossier { $case } : { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] Une personne qui n’est pas sur la liste
    }
    { $link }
    Accord : { $day }
    { $contacts }
    Vous seul voyez ceci. Chaque consultation est inscrite au registre, sans dire de qui il s’agit.
    .toast = Vous vous en occupez.
support-contact-none =
    .name = Pas encore d’échange
support-contact =
    .name = { $spoken ->
        [yes] Jour { $number } : échange
       *[no] Jour { $number } : pas joint
    }
support-day =
    Dossier { $case }, jour { $number } : avez-vous pu parler avec l’étudiant ?
    .toast = C’est noté.
support-spoke =
    .button = On s’est parlé
support-missed =
    .button = Pas joint
support-close =
    .button = Clore le dossier
support-look =
    .button = Qui est-ce ?
support-waiting =
    Le dossier { $case } ({ $kind }, { $campus }) attend depuis un jour, et personne ne s’en est chargé. Trouvez quelqu’un qui prenne le rôle voulu : /invite
# $state: what became of the case.
support-state = Dossier { $case } : { $state ->
        [assigned] quelqu’un s’en occupe.
        [closed] il est clos.
        [released] il attend à nouveau quelqu’un qui s’en charge.
       *[redacted] l’étudiant a retiré son accord. Ne lui écrivez plus à ce sujet, s’il vous plaît.
    }
    .toast = Dossier clos.
