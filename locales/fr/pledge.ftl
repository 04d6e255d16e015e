### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① Je ne crois pas sur parole : appels et SMS d’inconnus, « professeurs », « service client » ou « policiers » dans les groupes, je vérifie d’abord, je décide ensuite.
    ② Je ne vire pas : je ne fais aucun virement à un compte inconnu, je n’avance pas d’argent, je ne paie ni « caution » ni « frais de déblocage ».
    ③ Je ne divulgue rien : je ne donne à personne ni code de vérification ni mot de passe, je ne partage pas mon écran avec des inconnus.
    ④ Je ne prête rien : je ne loue, ne prête et ne vends ni carte bancaire, ni carte SIM, ni compte de paiement.
    ⑤ J’avertis les autres : face à un message suspect, je préviens mes camarades et ma famille, et je ne le transfère pas.
    ⑥ Je demande vite de l’aide : si l’on m’escroque, j’arrête tout aussitôt, j’appelle le 110 ou le 96110 et je le dis à mon conseiller.

pledge-title = <b>Engagement contre la fraude</b>
pledge-reminded = Le secrétaire de la Ligue de { $class } vous demande de lire l’engagement contre la fraude. Signer ou non, c’est vous qui décidez.
pledge-open = La signature est volontaire, et vous pouvez la retirer à tout moment.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ Vous avez signé le { $at }{ $way ->
    [paper] {" "}(sur papier ; inscrit par le secrétaire de la Ligue)
   *[chat] {""}
}. Version : { $version }
pledge-older = Vous avez signé une autre version. Vous pouvez aussi signer ce texte ; votre signature précédente reste valable.
pledge-withdrawn = Vous avez retiré votre signature le { $at }. Vous pouvez signer à nouveau à tout moment.
pledge-unbound = Je ne sais pas encore qui vous êtes dans la classe. Pour signer, envoyez d’abord /bind.

pledge-sign =
    .button = Je m’engage
    .toast = C’est signé, merci.
pledge-again =
    .toast = Vous avez déjà signé.
pledge-later =
    .button = Pas maintenant
    .toast = Bien. Envoyez /pledge quand vous voudrez.
pledge-withdraw =
    .button = Retirer ma signature
    .toast = Votre signature est retirée.
pledge-nothing =
    .toast = Il n’y a pas de signature à retirer.
pledge-changed =
    .toast = Le texte ou la langue de l’engagement a changé. Relisez-le avant de signer.
pledge-bind-first =
    .toast = Envoyez d’abord /bind, puis signez.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>L’engagement contre la fraude : à lire, s’il vous plaît</b>
    6 lignes, à lire en privé et à signer si vous le voulez. Ici, personne ne voit qui a signé et qui n’a pas signé.
    { $signed ->
        [0] Moins de 5 signatures pour l’instant.
       *[other] Signatures : { $signed } sur { $students } dans la classe.
    }
pledge-read =
    .button = Lire les 6 lignes

# How far classes are.
pledge-classes =
    <b>Signatures dans vos classes</b>
    .button = Mes classes
# $paper: how many of the signatures are on paper.
pledge-class = { $class } : { $signed } sur { $students }{ $paper ->
    [0] {""}
   *[other] {" "}(dont { $paper } sur papier)
}
    .button = { $class }
pledge-no-classes = Vous n’êtes responsable d’aucune classe qui ait une liste.
pledge-who-sees = Seul le secrétaire de la Ligue de la classe voit qui n’a pas signé, en privé.
pledge-colleges = <b>Signatures dans les facultés</b>
pledge-college = { $college } : { $signed } sur { $students }
pledge-college-few = { $college } : moins de 5 sur { $students }
pledge-no-colleges = Il n’y a pas encore de liste.
pledge-due = Dernier jour : { $day }

pledge-own =
    <b>{ $class } : ont signé { $signed } sur { $students }</b>{ $paper ->
        [0] {""}
       *[other] , dont { $paper } sur papier
    }
pledge-missing = Pas encore signé (vous seul le voyez ; ne le transférez pas au groupe, s’il vous plaît) :
pledge-student = { $who }
pledge-everybody = Toute la classe a signé.

pledge-post =
    .button = Publier dans le groupe
    .toast = Publié dans le groupe.
pledge-posted =
    .toast = Déjà publié le { $at } ; pas de nouvelle publication avant 7 jours.
pledge-no-group =
    .toast = La classe n’a pas de groupe où je peux écrire. Rattachez d’abord un groupe.
pledge-remind =
    .button = Rappeler en privé
    .toast = { $told ->
        [0] Il n’y a personne à qui je puisse le rappeler en privé.
        [one] Rappelé en privé à { $told } personne.
       *[other] Rappelé en privé à { $told } personnes.
    }{ $others ->
        [0] {""}
        [one] {" "}{ $others } autre n’a pas fait le rattachement : parlez-lui directement.
       *[other] {" "}{ $others } autres n’ont pas fait le rattachement : parlez-leur directement.
    }
pledge-rested =
    .toast = Le rappel a été fait le { $at } ; pas de nouveau rappel avant 3 jours.
pledge-paper =
    .button = Signatures sur papier
pledge-ask-paper =
    <b>{ $class } : signatures sur papier</b>
    Prenez la feuille et envoyez les numéros dans la classe de ceux qui n’ont pas signé, par exemple <code>absent 3 17 22</code>. Si tout le monde a signé, envoyez <code>all signed</code>.
    J’attends 30 minutes.
pledge-paper-read =
    <b>{ $class } : vérifiez, s’il vous plaît</b>
    { $missing ->
        [0] Après l’enregistrement, toute la classe a signé : { $signed } personnes
       *[other] Après l’enregistrement, ont signé : { $signed } ; n’ont pas signé : { $missing } ({ $seats })
    }.
    Dont sur papier : { $paper }. Ceci remplace la liste papier précédente ; ce qui a été signé dans le chat ne change pas.
pledge-paper-withdrawn = Signatures retirées dans le chat : { $count }. Le papier ne signe pas à nouveau pour ces personnes.
pledge-save =
    .button = Enregistrer
    .toast = Enregistré.
pledge-cancel =
    .button = Annuler
    .toast = Rien n’a été enregistré.

# To the secretary before the last day.
pledge-word = { $class } : { $missing } n’ont pas encore signé l’engagement ; dernier jour : { $day }. Vous seul voyez qui.
    .button = Voir qui
