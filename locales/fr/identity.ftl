### Binding: finding out in private who of a roster somebody is, and what /me shows.

# The button under the first card of a class group. It opens a private chat.
identity-bind =
    .button = Me rattacher (½ min)

# $seat: the number within the class; $name: the name with only its first sign left.
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>Vous rattacher à { $class }</b>
    Envoyez-moi les quatre derniers chiffres de votre numéro d’étudiant, et rien d’autre que ces quatre chiffres.
    Ce que je garde ensuite : le numéro de votre compte, et qui vous êtes sur la liste (classe, numéro dans la classe, et seulement le premier signe ou les initiales de votre nom). Votre numéro d’étudiant n’est gardé que sous forme brouillée, votre nom complet et votre téléphone pas du tout. Je ne le dis à personne dans le groupe.
# $count: how many people have these digits.
identity-ask-who = { $count ->
    [one] Dans { $class }, { $count } étudiant a un numéro qui finit ainsi. Appuyez sur vous-même.
   *[other] Dans { $class }, { $count } étudiants ont un numéro qui finit ainsi. Appuyez sur vous-même.
}
identity-none =
    .button = Aucun d’eux
    .toast = Bien, rien n’a été rattaché.
identity-not-recognised = Cela ne correspond pas. { $left ->
    [one] Il vous reste { $left } essai.
   *[other] Il vous reste { $left } essais.
} Vérifiez votre numéro d’étudiant et renvoyez-moi ses quatre derniers chiffres. Si ce n’est pas votre classe, envoyez /bind avec le nom de la vôtre.
identity-no-try-left = Trois essais n’ont pas correspondu. Pour que personne n’usurpe une identité, attendez jusqu’au { $until }. Si c’est urgent, vérifiez la liste avec le délégué de classe ou le conseiller.

# To the monitor, or to whoever answers for the class instead. $at: a moment of today.
identity-wrong-tries =
    <b>Quelqu’un essaie-t-il des numéros de { $class } ?</b>
    Le { $at }, un compte a été bloqué pour une heure : trois essais de rattachement n’ont pas correspondu, dont au moins un dans cette classe. Personne n’a été rattaché. C’est peut-être une erreur, ou quelqu’un qui veut se faire passer pour un membre de la classe. À qui est ce compte, je ne le dis à personne. Pour une même classe, j’écris au plus une fois par jour.

identity-bound =
    <b>Rattachement fait : { $who }, { $class }</b>
    C’est une erreur ? Pendant 24 heures, vous pouvez la corriger vous-même avec /rebind ; plus tard, demandez à l’équipe de la campagne de vous détacher.
    Envoyez /me pour voir ce que je sais de vous, /subscribe pour recevoir des conseils en privé, /language pour changer de langue.
    .toast = Rattachement fait.
identity-already-bound =
    .toast = Rattachement déjà fait, inutile d’appuyer à nouveau.
# $former: who they were bound to before; $former_class: that one’s class.
identity-moved =
    <b>Vous êtes maintenant : { $who }, { $class }</b>
    Le lien avec { $former } ({ $former_class }) est supprimé.
identity-released =
    L’équipe de la campagne a détaché votre compte de { $who } ({ $class }).
    Si c’est bien vous, envoyez /bind avec le nom de votre classe pour vous rattacher à nouveau. En cas de doute, demandez au délégué de classe ou au conseiller.

identity-me =
    <b>{ $who }, { $class }</b>
    Rattachement : { $since }.
identity-me-nobody =
    <b>Pas encore de rattachement</b>
    Appuyez sur « Me rattacher » sous la première fiche du groupe de classe, ou envoyez /bind avec le nom de votre classe.
identity-me-language = Langue : { $language }
identity-me-tips = Conseils en privé : { $subscribed ->
    [yes] oui
   *[no] non
}
