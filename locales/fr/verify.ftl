### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = Code <code>{ $code }</code> · vérifier : /verify

verify-genuine = <b>Authentique : le code { $code } est de moi.</b> Il figure sous ce message :
# $at: since when.
verify-recalled = <b>Retiré le { $at } : le message au code { $code } ne vaut plus.</b> Il était de moi, mais ne faites plus ce qu’il demande. Il disait :
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = Son texte n’est plus gardé.
verify-said = Publié le { $at } au nom de : { $office }.
verify-where = Où : le groupe de { $classes }.
verify-where-gone = Où : un groupe qui n’appartient plus à aucune classe.
verify-elsewhere = <b>Attention : ce n’est pas le groupe où vous posez la question.</b> Quelqu’un a peut-être copié le code.
verify-compare = Comparez : si ce que vous avez sous les yeux dit autre chose, le code a été copié. Alors, ne faites pas ce qu’on vous y demande.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>Pas de moi : aucun message ni badge n’a le code { $code } maintenant.</b>
    Ne faites pas ce qu’on vous y demande : aucun paiement, aucun code de vérification, aucun lien. Vérifiez encore le code ; celui d’un badge ne vaut que 10 minutes. En cas de doute, demandez : { $contact }. Vous avez déjà payé ? Appelez le 110 tout de suite ; pour un conseil, le 96110.

verify-badge = <b>Badge authentique</b>
verify-badge-care = Correspond-il à la personne devant vous ? Le personnel ne demande jamais d’argent, de mot de passe ni de code de vérification.

verify-in-private = Je réponds aux questions sur les codes en privé, pour ne pas déranger le groupe.
    .button = Vérifier en privé
