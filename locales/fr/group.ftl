### Class groups: what is said on joining, binding, pausing and leaving.

# The first card in a group, posted once.
# $office: who is responsible; $contact: where to check that the bot is genuine; $time: when tips are posted;
# $from and $until: the quiet hours.
group-welcome =
    <b>Bonjour, je suis Wuzha, l’assistant anti-fraude</b>
    Responsable : { $office }. Je publie des conseils anti-fraude pour { $class }.

    <b>Ce que je publie :</b> { $cadence ->
        [daily] un court conseil par jour
        [three_a_week] trois courts conseils par semaine
       *[weekly] un court conseil par semaine
    }, en général à { $time }.
    <b>Heures calmes :</b> pas de conseil ordinaire de { $from } à { $until }.
    <b>Pour me suspendre :</b> le délégué de classe ou le conseiller peut envoyer ici /mute pour suspendre, /unmute pour reprendre, ou /unbind pour me faire partir.
    <b>Pour vous rattacher :</b> appuyez sur le bouton ci-dessous et envoyez-moi en privé les quatre derniers chiffres de votre numéro d’étudiant. Les conseils arrivent aussi sans cela.
    <b>Ce que je garde :</b> le numéro du groupe, le nom de la classe, ce que j’ai publié, qui a appuyé sur un bouton (seulement le numéro du compte), et qui est, sur la liste, chaque personne qui se rattache.
    <b>Ce à quoi je ne touche pas :</b> je ne garde pas ce qui s’écrit ici, et je ne veux ni noms, ni numéros de téléphone, d’identité ou de carte bancaire.

    <b>À retenir :</b> je ne demande jamais d’argent, de code de vérification ni de mot de passe. Qui les demande en mon nom est un escroc. Dans le doute, vérifiez auprès de : { $contact }.


group-link-expired = Ce lien a expiré, rien n’a donc été rattaché. Demandez-en un nouveau à l’équipe de la campagne et utilisez-le dans les 7 jours.
group-link-used = Ce lien a déjà servi, rien n’a donc été rattaché. Un lien ne sert qu’une fois ; demandez-en un nouveau à l’équipe de la campagne.
group-link-unknown = Ce lien n’est pas valable, rien n’a donc été rattaché. Vérifiez que vous l’avez copié en entier, ou demandez-en un nouveau à l’équipe de la campagne.
group-link-not-a-group = Ce lien est fait pour le groupe de classe. Ouvrez le lien, choisissez le groupe de classe et ajoutez-moi là.
group-link-may-not-write = Rien n’a été rattaché : je n’ai pas le droit d’écrire dans ce groupe. Demandez à un administrateur du groupe de m’y autoriser, puis rouvrez le lien.

group-needs-link =
    <b>Je ne suis pas encore rattaché à une classe</b>
    Je suis Wuzha, l’assistant anti-fraude de l’université. La personne responsable de cette classe (délégué, conseiller, faculté ou cellule anti-fraude) peut appuyer sur le bouton ci-dessous. D’ici là, je ne publie aucun conseil ici.

group-bind =
    .button = Rattacher ce groupe
    .toast = C’est fait : { $class }.
group-choose =
    <b>À quelle classe est ce groupe ?</b>
    Appuyez sur le nom. Cela marche pour les responsables de la classe. S’il n’y est pas, envoyez-le ici, comme ceci : <code>/group Software One</code>
    .toast = Choisissez ci-dessous, s’il vous plaît.

# Several classes in a row: the row so far, and one more name.
group-classes =
    .name = { $before }, { $name }

# A decision that a link, a card or a command leaves open, and the buttons below it.
group-class-has-group =
    <b>{ $class } a déjà un groupe</b>
    Les conseils ne vont que dans un groupe par classe. Doivent-ils arriver ici désormais ? Alors je quitte l’autre groupe. Ou est-ce un second groupe ? Alors je n’y publie pas de conseils quotidiens.
group-has-class =
    <b>Ce groupe est celui de { $classes }</b>
    Doit-il aussi être celui de { $class }, comme pour des classes réunies ? Ou seulement de { $class } ?
group-is-second =
    <b>C’est un second groupe de { $class }</b>
    Les conseils doivent-ils arriver ici désormais ? Alors je quitte l’autre groupe.
group-binding =
    .button = { $way ->
        [instead] Ici à la place
        [second] Second groupe
        [both] Les deux classes
        [only] Seulement la nouvelle
       *[plain] Rattacher
    }
group-is-now-second = Ceci est maintenant un second groupe de { $class }. Les conseils quotidiens ne vont que dans le groupe principal.
group-of-several = Désormais, je publie ici des conseils anti-fraude pour { $classes }.
group-of-fewer = Ce groupe n’est plus rattaché à { $gone }. Il reste le groupe de { $left }.

# In the group of a class that is over, when a term begins.
group-class-over =
    <b>{ $class } est terminée</b>
    { $kind ->
        [successor] Un nouveau semestre a commencé, et la plupart de cette classe sont maintenant dans { $successor }. La personne responsable des deux classes peut appuyer sur le bouton ci-dessous ; ce groupe devient alors celui de { $successor }. Sinon, je pars le { $until }.
       *[none] Un nouveau semestre a commencé, et cette classe n’est plus sur la liste de l’université. Je pars le { $until }. Merci de m’avoir lu.
    }
group-successor =
    .button = Groupe de { $class }

# A group of a day, and a group of a week, that is nobody’s.
group-still-unbound =
    <b>Je ne suis toujours pas rattaché à une classe</b>
    Je suis ici depuis un jour et ne publie rien. Si c’est le groupe d’une classe, une personne responsable de la classe peut appuyer sur le bouton ci-dessous. Sinon, je pars le { $until }.
group-leaves =
    Personne ne m’a rattaché à une classe, je pars donc maintenant. Vous pouvez m’ajouter à nouveau à tout moment.
    Si quelque chose vous semble suspect : police 110, ligne anti-fraude 96110.

# Groups of staff. $reach: everywhere, or place; $place: a campus or a college.
group-staff =
    .button = { $reach ->
        [everywhere] Personnel, tous campus
       *[place] Personnel, { $place }
    }
group-staff-welcome =
    <b>Bonjour, je suis Wuzha, l’assistant anti-fraude</b>
    Responsable : { $office }. Ce groupe est maintenant le groupe de travail { $reach ->
        [everywhere] de toute la cellule anti-fraude
       *[place] de : { $place }
    }.

    <b>Ce que je publie :</b> chaque lundi à 09:00, combien de classes ont un groupe et quels chiffres demandent attention. Aucun nom.
    <b>Pour me faire partir :</b> envoyez /unbind ici.
    <b>Ce que je garde :</b> le numéro du groupe, à qui il est, et ce que j’ai publié. Je ne garde pas ce qui s’écrit ici.

    <b>À retenir :</b> je ne demande jamais d’argent, de code de vérification ni de mot de passe. Dans le doute, vérifiez auprès de : { $contact }.
group-staff-week =
    <b>{ $reach ->
        [everywhere] La semaine sur tous les campus
       *[place] La semaine : { $place }
    }</b>
    Classes : { $classes }, dont { $bound } avec un groupe
    Groupes en pause : { $muted } ; groupes injoignables : { $lost }
    Messages incertains : { $doubts }
group-staff-goodbye = { $reach ->
    [everywhere] Ce groupe n’est plus le groupe de travail de la cellule anti-fraude, je pars maintenant.
   *[place] Ce groupe n’est plus le groupe de travail de { $place }, je pars maintenant.
}

# To those who answer for a group, in private.
group-lost =
    <b>Je ne peux pas écrire dans le groupe de { $classes }</b>
    Depuis le { $since }. J’en ai été retiré, ou je n’ai pas le droit d’y écrire. Pour y remédier, quelqu’un du groupe m’ajoute à nouveau, ou un administrateur du groupe m’autorise à écrire. D’ici là, la classe n’y reçoit aucun conseil. Je le rappelle une fois par semaine.
group-staff-lost = { $reach ->
    [everywhere] Je ne peux pas écrire dans le groupe de travail de la cellule anti-fraude depuis le { $since }.
   *[place] Je ne peux pas écrire dans le groupe de travail de { $place } depuis le { $since }.
} Pour y remédier, quelqu’un du groupe m’ajoute à nouveau, ou un administrateur du groupe m’autorise à écrire. Je le rappelle une fois par semaine.
group-topic-gone = Dans le groupe de { $classes }, le sujet où je publiais est fermé ou supprimé. Je publie maintenant dans le sujet général. Pour en choisir un autre, envoyez-y /group.
group-staff-topic-gone = { $reach ->
    [everywhere] Dans le groupe de travail de la cellule anti-fraude, le sujet où je publiais est fermé ou supprimé.
   *[place] Dans le groupe de travail de { $place }, le sujet où je publiais est fermé ou supprimé.
} Je publie maintenant dans le sujet général. Pour en choisir un autre, envoyez-y /group.
group-topic-set = Désormais, je publie dans ce sujet.

# A link for a class’s group, in private.
group-link =
    <b>Lien pour le groupe de { $class }</b>
    Ouvrez-le et choisissez le groupe : cela m’y ajoute et rattache le groupe. Il sert une seule fois, jusqu’au { $until }.
    { $url }
    Si je suis déjà dans le groupe, envoyez-y ceci : <code>{ $command }</code>

group-returned = { $kind ->
    [staff] Je suis de retour et je continue à publier les chiffres de la semaine.
   *[class] Je suis de retour et je continue à publier des conseils anti-fraude pour { $classes }.
}
group-muted = Les conseils ordinaires sont suspendus jusqu’au { $until }. Envoyez /unmute pour reprendre plus tôt.
group-unmuted = Les conseils ordinaires reprennent dès maintenant.
group-cadence = { $cadence ->
    [daily] Désormais, je publie un conseil par jour.
    [three_a_week] Désormais, je publie trois conseils par semaine.
   *[weekly] Désormais, je publie un conseil par semaine.
}

group-goodbye =
    Ce groupe n’est plus rattaché à { $classes }, je pars maintenant.
    Si quelque chose vous semble suspect : police 110, ligne anti-fraude 96110.
