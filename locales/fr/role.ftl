### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] Opérateur
        [admin] Bureau de la cellule
        [member] Membre de la cellule
        [police] Police du campus
        [lead] Responsable de faculté
        [counsellor] Conseiller
        [deputy] Délégué adjoint
        [secretary] Secrétaire de la Ligue
        [safety] Référent sécurité
        [volunteer] Bénévole
        [supporter] Aide psy et juridique
        [viewer] Direction (lecture)
        [steward] Responsable de langue
       *[monitor] Délégué de classe
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = L’université
role-console =
    .name = l’opérateur, à la console

# Who may, line by line: roles and numbers, never names.
role-needed = Vous n’en avez pas le droit. Qui l’a :
role-holders = { $role } : { $count ->
    [0] personne encore
    [one] { $count }
   *[other] { $count }
}
role-console-only = Un opérateur ne s’invite qu’à la console de la machine, par qui la fait tourner.

# A link that works once, for whoever invites.
role-link =
    <b>Invitation : { $role }</b>
    { $url }
    { $origin ->
        [delegated] Une fois acceptée, elle vaut jusqu’au { $until }, et vous gardez votre rôle.
        [handed_over] Dès qu’elle est acceptée, votre propre rôle prend fin et celui de cette personne vaut jusqu’au { $until }.
       *[invited] Une fois acceptée, elle vaut jusqu’au { $until }.
    }
    Le lien sert une seule fois, dans les 72 heures. Envoyez-le à cette personne en privé, pas dans un groupe.

# What whoever opens it sees.
role-offer =
    <b>On vous invite à être : { $role }</b>
    { $origin ->
        [delegated] C’est un remplacement temporaire ; la personne qui vous invite garde le rôle.
        [handed_over] C’est une transmission : dès que vous acceptez, le rôle de la personne qui vous invite prend fin.
       *[invited] C’est une nomination.
    }
    Invitation de : { $issuer }
    Jusqu’au : { $until }
    Si vous acceptez, je garde le numéro de votre compte et ce rôle, aucun nom. Si cela ne vous est pas destiné, appuyez sur « Pas moi ».
role-accept =
    .button = Accepter
    .toast = Accepté.
role-decline =
    .button = Pas moi
    .toast = Bien, cette invitation est annulée.
role-accepted =
    Votre rôle est maintenant : { $role }, jusqu’au { $until }.
    Envoyez /help pour voir ce que vous pouvez faire, /roles pour voir vos rôles.
role-declined = L’invitation est annulée, et rien n’a changé : { $role }.

# To whoever invited.
role-taken =
    Votre invitation a été acceptée : { $role }, jusqu’au { $until }.
    Si ce n’est pas la bonne personne, révoquez tout de suite.
role-turned-down = Votre invitation est revenue : { $role }. Qui l’a ouverte n’est pas la personne voulue. Vérifiez et invitez à nouveau.

role-list = <b>Vos rôles</b>
role-list-none = Vous n’avez aucun rôle. Lire des conseils et appuyer sur des boutons n’en demande pas.
role-item = { $role }, jusqu’au { $until }

role-revoke =
    .button = Révoquer
    .toast = Révoqué.
role-revoke-one =
    .button = Révoquer { $number }
role-revoke-list = <b>Rôles que vous pouvez révoquer</b>
role-revoke-item = <b>{ $number }</b> { $role }, du { $from } au { $until }
role-revoke-none = Il n’y a aucun rôle que vous puissiez révoquer.
role-revoked = Révoqué : { $role }.
role-lost = Votre rôle a été révoqué : { $role }. Pour toute question, adressez-vous à la cellule anti-fraude.

# Cards to choose a role and a place.
role-choose =
    À quel rôle invitez-vous quelqu’un ?
    Vous pouvez aussi l’écrire : /invite délégué IT-1
role-where =
    <b>{ $duty }</b>
    Où ? Appuyez sur un bouton, ou écrivez-le, comme ceci : /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    Quelle langue ? Écrivez-la, comme ceci : /invite { $word } ru
role-pass = Quel rôle transmettez-vous ?
role-lend = Pour quel rôle vous faut-il un remplaçant ?

# After a handover, for each of the three.
role-handed-over = Transmis : { $role }. La personne qui vous succède a accepté, et votre propre rôle a pris fin. Merci.
role-passed-on =
    Transmis : { $role }. La personne qui succède est en fonction dès maintenant, jusqu’au { $until }.
    Si ce n’est pas la bonne personne, révoquez tout de suite.
role-state =
    <b>État à la transmission</b>
    Classes : { $classes }, dont { $bound } avec un groupe
    Groupes en pause : { $muted } ; groupes injoignables : { $lost }
    Messages incertains : { $doubts }
    Les invitations que personne n’a encore acceptées ne sont pas transmises ; refaites-les s’il le faut.

# Once a week, to whoever is one level above.
role-orphans =
    <b>Rôles que personne n’occupe : { $total }</b>
    Ils ont pris fin la semaine passée. Envoyez /invite et trouvez un successeur.
role-orphan = { $role }, fin le { $ended }
role-orphans-more = Autres, non affichés : { $more }.
role-unanswered =
    <b>Classes sans délégué ni conseiller : { $total }</b>
    Personne n’en répond. Invitez quelqu’un avec /invite.
role-unanswered-class = { $class }
