### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = Cette fiche a expiré, ses boutons ne marchent plus.
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = Je viens de vous envoyer une nouvelle fiche.
refusal-not-bound = Ce groupe n’est pas encore rattaché à une classe. Le délégué ou le conseiller peut demander le lien de cette classe à l’équipe de la campagne.
refusal-bad-duration = Je ne comprends pas cette durée. Écrivez combien de jours ou d’heures, au plus 30 jours.
refusal-bad-cadence = Je ne comprends pas la fréquence. Elle peut être quotidienne, trois fois par semaine ou hebdomadaire.
refusal-bad-quiet-hours = Je ne comprends pas ces heures. Écrivez quand le calme commence et quand il finit, deux heures différentes.
refusal-no-such-language = Je ne parle pas encore cette langue. Envoyez /language pour voir lesquelles je parle.
refusal-no-such-class = Il n’y a pas de classe { $class }. Vérifiez le nom.
refusal-class-exists = Il y a déjà une classe { $class }.
refusal-bad-class-name = Le nom d’une classe tient sur une ligne de 1 à 40 caractères.
refusal-bad-languages = Une classe peut avoir une ou deux langues.

refusal-bad-invitation = Je ne comprends pas quel rôle, ou pas où. Écrivez d’abord le rôle, puis le lieu, avec une espace entre les deux.
refusal-wrong-scope = Ce rôle n’existe pas là. Délégués : classe ; conseillers : classe ou faculté ; responsables : faculté ; police, bénévoles : campus ; membres : service.
refusal-no-such-place = Il n’y a pas de classe, faculté, campus ou service nommé { $place }. Vérifiez le nom.
refusal-which-campus = { $college } existe sur plus d’un campus. Ajoutez le nom du campus.
refusal-invitation-unknown = Cette invitation n’est pas valable. Vérifiez que vous avez copié tout le lien, ou demandez-en une nouvelle.
refusal-invitation-expired = Cette invitation n’est plus valable, et rien n’a changé. Demandez-en une nouvelle.
refusal-invitation-used = Cette invitation a déjà servi ; un lien ne sert qu’une fois. Si ce n’était pas vous, prévenez tout de suite la personne qui vous a invité.
refusal-invitation-own = Cette invitation vient de vous. Envoyez-la à la personne que vous voulez inviter.
refusal-bad-delegation = Écrivez pour combien de jours quelqu’un vous remplace. Pour ce rôle, c’est { $days } au plus.
refusal-nothing-to-pass-on = Vous n’avez aucun rôle à transmettre ou à faire remplacer. Un rôle de remplacement ne se passe pas à un autre.
refusal-grant-over = Ce rôle est déjà terminé.

# While somebody is bound to the roster.
refusal-class-card-old = Ce lien ne marche plus. Appuyez sur « Me rattacher » sous la fiche du groupe de classe, ou envoyez /bind avec le nom de votre classe.
refusal-which-class = Ajoutez le nom de votre classe.
refusal-no-roster = La liste de { $class } n’est pas encore saisie, personne ne peut donc être rattaché. Prévenez le conseiller.
refusal-bad-tail = Je ne comprends pas. Envoyez quatre chiffres seulement : les quatre derniers de votre numéro d’étudiant. Pour autre chose, envoyez /help.
refusal-already-somebody = Vous êtes déjà rattaché à { $who } ({ $class }). Pour changer cela, envoyez /rebind.
refusal-nobody = Vous n’avez pas encore de rattachement. Appuyez sur « Me rattacher » sous la première fiche du groupe de classe, ou envoyez /bind avec le nom de votre classe.
refusal-binding-settled = Vous pouviez le changer vous-même jusqu’au { $since }. Demandez au délégué ou au conseiller que l’équipe vous détache d’abord.
refusal-student-taken = Non rattaché : { $who } l’est à un autre compte. Si c’est un ancien compte à vous, ou pas du tout le vôtre, le délégué ou le conseiller peut le faire détacher par l’équipe.
refusal-no-such-seat = { $class } n’a pas d’étudiant au numéro { $seat }.
refusal-student-free = { $who } n’est rattaché à aucun compte.
refusal-student-online = { $who } est rattaché à un compte et ne peut donc pas être marqué hors ligne. Détachez-le d’abord.
# When somebody wants to be forgotten.
refusal-has-role = Vous avez encore un rôle, que quelqu’un doit reprendre. Voyez /roles, puis utilisez /handover ou faites-le révoquer par qui vous a nommé. Ensuite, renvoyez /forget.
refusal-tries-remembered = La vérification d’identité vient d’échouer. Pour que personne ne se fasse passer pour un autre, envoyez /forget après le { $until }.

refusal-group-taken = Ce groupe est déjà rattaché. Envoyez d’abord /unbind ici, puis rattachez-le à nouveau.
refusal-group-bound = Rien à faire : ce groupe est déjà rattaché à { $class }.
refusal-which-group = Quelle classe ? Vous répondez de plusieurs ou d’aucune, ajoutez donc son nom.
refusal-bad-term = Un semestre a un code d’au plus 16 lettres, chiffres et tirets, et son dernier jour vient après le premier.
refusal-no-such-term = Aucun semestre nommé { $term } n’est terminé.
refusal-term-needs-list = Il y a déjà un semestre. Le suivant commence avec une liste de tout le monde.
refusal-bad-cohort = La promotion est l’année d’entrée de la classe, en quatre chiffres.

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = Il n’y a pas de liste dans ce fichier. Mettez-y la liste, enregistrez et renvoyez-le.
refusal-file-too-large = Ce fichier dépasse { $mib } Mo. Ne gardez que la feuille avec la liste.
refusal-file-compound = C’est un ancien classeur .xls, ou un classeur protégé par mot de passe. Enregistrez-le en .xlsx sans mot de passe.
refusal-file-not-a-workbook = Ce n’est pas un classeur .xlsx. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.
refusal-file-macros = Ce classeur contient des macros, je ne le lis donc pas. Enregistrez-le en .xlsx sans macros.
refusal-file-damaged = Ce classeur est endommagé. Ouvrez-le dans un tableur et enregistrez-le à nouveau.
refusal-file-bomb = Ce classeur contient bien plus qu’une liste. Ne gardez que la feuille avec la liste.
refusal-file-several-sheets = Ce classeur a plusieurs feuilles remplies. Ne gardez que celle de la liste.
refusal-file-encoding = Je ne peux pas lire le texte de ce fichier. Enregistrez-le en .xlsx ou en « CSV UTF-8 ».
refusal-file-rows = Cette liste a plus de { $most } lignes. Divisez-la par faculté.
refusal-file-columns = La ligne { $row } a plus de { $most } colonnes. Ne gardez que les colonnes de la liste.
refusal-file-huge-cell = La ligne { $row } a une cellule de plus de { $most } caractères. Y manque-t-il un guillemet ?
# $missing: names of columns.
refusal-file-no-heading = Aucune ligne du haut ne nomme toutes les colonnes. Écrivez une ligne de titre ; il manque : { $missing }.
refusal-file-column-twice = La ligne { $row } nomme deux fois la colonne « { $column } ». Gardez-en une seule.
refusal-file-lost = Le fichier n’est pas arrivé, et rien n’a changé. Renvoyez-le.
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = { $count ->
    [one] Rien n’a été repris : { $classes } n’est pas à vous. N’envoyez que les lignes de vos classes.
   *[other] Rien n’a été repris : { $count } classes ne sont pas à vous ({ $classes }). N’envoyez que les vôtres.
}
refusal-taken-from-others = Rien n’a été repris : la liste retire des étudiants de { $classes }, qui n’est pas à vous. Demandez à qui a les deux, comme le responsable de faculté.
refusal-import-over = Cette liste a été appliquée, annulée ou remplacée, ou est trop ancienne. Pour changer la liste, renvoyez-la.
refusal-roster-moved = La liste de l’université a changé depuis la comparaison, rien n’a donc été appliqué. Renvoyez la vôtre.

# Tasks of the plan.
refusal-which-item = Quelle tâche ? Ajoutez son numéro.
refusal-no-such-item = Il n’y a pas de tâche { $item } que vous puissiez voir. Envoyez /items all pour les voir.
refusal-no-meeting-then = Aucune réunion de ce genre n’est prévue en { $month }.
refusal-many-such-items = { $item } a plusieurs tâches. Envoyez /items { $item } et ouvrez celle que vous voulez.
refusal-item-not-so = Cette tâche a avancé entre-temps : { $state }.
refusal-correction-over = Une preuve se corrige dans les 24 heures. Adressez-vous maintenant au bureau de la cellule.
refusal-nothing-to-undo = On ne peut annuler que sa propre dernière action, dans les 2 minutes.
refusal-nobody-to-hand-to = Il n’y a encore personne d’autre à qui la passer. Adressez-vous au bureau de la cellule.
refusal-bad-words = Écrivez de 1 à { $most } caractères.
refusal-proof-too-large = Ce fichier dépasse { $mib } Mo. Envoyez-en un plus petit, ou un lien.
refusal-proof-not-kept = Le fichier n’a pas pu être gardé. Renvoyez-le.
refusal-proof-lost = Le fichier de cette preuve est introuvable. L’opérateur le voit dans le journal ; demandez que le fichier soit renvoyé.
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = Je ne connais pas « { $word } ». Écrivez une faculté, une classe, un service, un mois, un jour, un type, une tâche ou un numéro.
refusal-ledger-unknown-near = Je ne connais pas « { $word } ». Vouliez-vous dire : { $near } ?
refusal-ledger-days = Ces jours n’ont pas de sens : ils vont du { $since } au { $until }, et le premier vient avant le dernier.
refusal-ledger-long = C’est trop long pour moi. Écrivez seulement le lieu, les jours et le type voulus.
refusal-ledger-no-entry = Il n’y a pas de { $entry } dans le registre.
refusal-ledger-which = Quelle entrée corrigez-vous ? Écrivez d’abord son numéro, puis la raison.
refusal-ledger-corrected-by = { $entry } a déjà été corrigé par { $by }, et une entrée ne se corrige qu’une fois. Si c’est encore faux, corrigez { $by }.
refusal-ledger-corrected = { $entry } a déjà été corrigé, et une entrée ne se corrige qu’une fois.
refusal-ledger-reason = Écrivez derrière le numéro pourquoi l’entrée est corrigée.
refusal-ledger-nothing = Écrivez ce qui a été fait.
refusal-ledger-long-note = C’est trop long : { $most } caractères au plus.
refusal-ledger-over = Cette fiche a été traitée, ou est trop ancienne. Renvoyez votre commande /ledger.
refusal-ledger-export = Le fichier demandé avant est encore en préparation. Attendez-le, puis demandez le suivant.
# Kits for class meetings.
refusal-no-meetings = Le plan n’a pas de réunion de classe avec vote, il n’y a donc pas de kit de réunion.
refusal-no-contest = Le plan n’a pas de concours. Pour vous tester, envoyez /quiz.
refusal-no-group = { $class } n’a pas de groupe où je peux parler, il ne peut donc pas y avoir de vote. Prenez le kit en texte et votez à main levée.
refusal-kit-too-long = Les textes de ce kit sont trop longs pour un sondage. Choisissez un autre kit et prévenez l’équipe de la campagne.

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = Il n’y a pas de numéros d’absents. Écrivez comme “absent 3, 17, 22”, ou “all here” s’il n’y en a aucun.
refusal-seats-not-one = « { $what } » n’est pas un numéro de la classe, rien n’a été noté. Écrivez seulement les numéros des absents, comme “absent 3, 17, 22”, ou juste “all here”.
refusal-seats-backwards = « { $first }-{ $last } » va à l’envers, rien n’a été noté. Écrivez d’abord le plus petit : « { $last }-{ $first } ».
refusal-seats-of-nobody = Personne dans la classe n’a le numéro { $seats }{ $more ->
        [0] {""}
       *[other] {" "}ni ceux des { $more } autres
    }, rien n’a donc été noté. Vérifiez avec la liste et renvoyez le tout.
refusal-seats-too-many = Vous avez écrit { $absent } absents, mais la liste n’a que { $class } personnes : rien n’a été noté. Vérifiez et renvoyez le tout.
refusal-bad-notice = Rien n’a été gardé : une annonce a de 1 à { $most } caractères.
refusal-notice-over = Cette annonce a déjà été traitée, ou a attendu plus d’un jour. Envoyez /notice pour une nouvelle.
refusal-notice-decided = Cette demande a déjà été traitée.
refusal-no-such-case = Il n’y a pas de tel cas que vous puissiez voir. /cases montre ceux qui existent.
refusal-case-erased = La partie privée de ce cas a été effacée ; personne ne peut plus y lire ni y ajouter quoi que ce soit.
refusal-case-locked = Ce cas ne peut pas être ouvert : le fichier de clé de cette installation est un autre. Prévenez l’opérateur.
refusal-bad-amount = Je ne peux pas lire ce montant, rien n’a été gardé. Tapez-le en yuans, par exemple 3287.50 ou 21000.
refusal-bad-case-day = Ce jour ne convient pas : tapez-le comme 2025-04-07, pas dans l’avenir et il y a 3 ans au plus.
refusal-bad-case-note = Rien n’a été gardé : une note a de 1 à { $most } caractères.
refusal-bad-case-number = Quel cas ? Donnez son numéro.

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = Exemples pour /language : <code>/langue fr</code> ou <code>/langue zh-CN</code>.
usage-mute = Exemples : <code>/mute 7j</code> ou <code>/mute 12h</code>.
usage-cadence = Exemples : <code>/cadence quotidien</code> ou <code>/cadence hebdo</code>.
usage-invite = Exemples : <code>/inviter délégué IT-1</code> ou <code>/inviter conseiller School-of-IT</code>. Envoyez /invite seul pour choisir par boutons.
usage-revoke = Exemples : <code>/révoquer délégué IT-1</code> ou <code>/révoquer conseiller School-of-IT</code>. Envoyez /revoke seul pour voir les rôles que vous avez donnés.
usage-delegate = Exemples pour /delegate : <code>/déléguer 3j</code> ou <code>/déléguer 7j</code>.
usage-group = Exemples : <code>/group Software One</code> ou <code>/group International One</code>.
usage-bind = Exemples pour /bind : <code>/rattacher Software One</code> ou <code>/rattacher International One</code>.
usage-rebind = Exemples pour /rebind : <code>/rerattacher Software One</code> ou <code>/rerattacher International One</code>.
usage-quiet = Exemples : <code>/calme 20:00-09:00</code> ou <code>/calme 23:30-07:00</code>. Envoyez /quiet off pour supprimer les vôtres.
usage-unbound = Exemples : <code>/nonrattachés Software One</code> ou <code>/nonrattachés International One</code>. Envoyez /unbound seul pour voir toutes vos classes.
usage-items = Exemples pour /items : <code>/tâches tout</code> ou <code>/tâches A2</code>.
usage-done = Exemples pour /done : <code>/fait A2</code> ou <code>/fait A2 https://example.edu.cn/1</code>.
usage-ledger = Exemples pour /ledger : <code>/registre avril conseils</code> ou <code>/registre exporter mois dernier csv</code>.
usage-meeting = Exemples : <code>/réunion Software One</code> ou <code>/réunion Computing</code>. Envoyez /meeting seul pour voir les vôtres.
refusal-meeting-not-so = Cette réunion a avancé entre-temps : { $state }.
refusal-meeting-not-open = Cette réunion peut être inscrite à partir du { $opens }.
refusal-meeting-day = { $why ->
    [future] Ce jour n’est pas encore venu.
    [before] Ce jour est trop tôt pour cette réunion.
   *[long] Seule une réunion des 30 derniers jours peut être inscrite.
}
refusal-meeting-nobody = Il faut au moins une personne présente.
refusal-meeting-heads = Envoyez combien étaient présents, un nombre de 1 à { $most }.
refusal-meeting-correction-over = Vous pouviez corriger dans les 24 heures. Maintenant, appuyez sur « Demander une correction ».
usage-roll = Exemples : <code>/listepapier Software One</code> ou <code>/listepapier International One</code>. Envoyez /roll seul pour choisir parmi vos classes.
refusal-meeting-no-picture = Ce fichier n’est pas une image lisible. Envoyez une image JPEG, PNG ou WebP.
refusal-meeting-plan-over = Ce moment est passé. Choisissez-en un autre.
usage-forecast = Exemples pour /forecast : <code>/prévision avril</code> ou <code>/prévision mois</code>. Vous pouvez ajouter une faculté.
usage-overview = Exemples pour /meeting status : <code>/étatréunions avril</code> ou <code>/étatréunions mois</code>. Vous pouvez ajouter une faculté.
usage-alert = Exemples pour /alert : <code>/alerte</code> ou <code>/alerte A-12</code>.
usage-aware = Exemples pour /aware : <code>/connaissances</code> ou <code>/connaissances School of Computing</code>.
refusal-meeting-own = Vous avez vous-même inscrit ou corrigé cette réunion ; laissez quelqu’un d’autre la vérifier.
refusal-check-over = Quelqu’un a répondu à ce message, ou il a été repris.
usage-case = Exemples pour /case : <code>/cas nouveau</code> ou <code>/cas C-12</code>.
usage-cases = Exemples pour /cases : <code>/listecas ouverts</code> ou <code>/listecas tendance</code>.
refusal-contact-bad = Je n’ai pas compris. Un contact, c’est un campus, un service et un à trois numéros.
refusal-contact-phone = « { $typed } » ne ressemble pas à un numéro de téléphone. Écrivez-le avec son indicatif et un tiret, ou un numéro de portable, ou un poste de 4 à 8 chiffres.
usage-contact = Exemples : <code>/contacts sécurité 96110</code> ou <code>/contacts police 110 8:00-22:00</code>. Envoyez /contact seul pour voir qui appeler.
refusal-sos-often = Vous avez demandé de l’aide { $most } fois en un jour, et je ne peux pas transmettre davantage. Appelez le 110, ou les numéros du campus : /contact
refusal-sos-over = Quelqu’un d’autre s’occupe de cette demande, ou elle est terminée.
refusal-support-over = Quelqu’un d’autre s’en occupe, ou c’est terminé.
refusal-contact-lacking = Avant de publier le plan, indiquez qui appeler : le service de sécurité ou la police du campus n’a pas encore de numéro ({ $campuses }). Envoyez /contact.
refusal-bad-code = Un code a huit lettres et chiffres, comme K7F3-QX2M.
refusal-too-many-codes = Trop de codes faux. Pour que personne n’en trouve un en essayant, attendez : à nouveau possible après le { $until }. D’ici là, ne suivez pas ce que vous ne pouvez pas vérifier.
usage-verify = Exemples : <code>/verify K7F3-QX2M</code> ou <code>/verify k7f3 qx2m</code>. Le code figure à la fin d’un message, ou sur un badge.
usage-guard = Exemples : <code>/imposteurs Software One</code> ou <code>/imposteurs International One</code>. /guard seul montre les groupes de vos classes.
usage-words = Exemples : <code>/traductions tip police-1 ru</code> ou <code>/traductions quiz police-1</code>. /words seul montre ce que les lecteurs ont signalé.
refusal-alert-not-so = Ce n’est plus possible avec cette alerte. Regardez-la à nouveau avec /alert.
refusal-alert-changed = L’alerte a changé depuis que vous l’avez vue. Regardez-la à nouveau.
refusal-own-alert = Vous avez écrit cette alerte vous-même ; une seconde personne doit la vérifier.
refusal-alert-without-advice = Une alerte dit au moins une chose à faire. Choisissez-en une.
refusal-alert-without-consent = Le cas est récent. Dites si la personne concernée est d’accord, ou si personne n’est reconnaissable.
refusal-bad-alert-note = Une note est en chinois et a de 1 à { $most } caractères. Renvoyez-la.
refusal-wrong-alert-code = Ce n’est pas le bon code, rien n’a été envoyé. Tapez-le tel qu’il figure plus haut.
refusal-no-such-alert = Il n’y a pas d’alerte { $number } que vous puissiez voir.
refusal-alert-for-nobody = Personne ne recevrait cette alerte. Choisissez d’autres destinataires.
refusal-alert-list-full = { $most } au plus. Enlevez-en d’abord une autre.
refusal-question-flawed = <b>La question ne peut pas être acceptée ainsi.</b> Corrigez-la et renvoyez le formulaire entier, s’il vous plaît :
refusal-question-own = Vous avez écrit cette question, quelqu’un d’autre du bureau de la cellule doit donc l’examiner. S’il n’y a personne d’autre, donnez ce rôle à une seconde personne avec /invite.
refusal-question-not-so = { $state ->
        [draft] Cette question attend une seconde personne.
        [returned] Cette question a été renvoyée à son auteur.
        [retired] Cette question a été retirée.
       *[approved] Cette question est déjà en usage.
    }
refusal-words-many = Vous avez signalé { $most } traductions en un jour. Continuez demain, s’il vous plaît.
refusal-words-unknown = Ce texte ou cette langue n’existe pas.
refusal-words-flawed = { $flaw ->
    [markup] Une balise est inconnue ou n’est pas fermée, ou il y a un &amp; ou un &lt; isolé. Pas de balises sur les boutons ni dans les bulles.
    [variables] Entre accolades, il faut la même chose qu’en anglais : { $wanted }
    [numbers] Les nombres doivent être ceux du texte anglais : { $wanted }
    [long] { $wanted } caractères au plus.
    [same] C’est déjà ce qui est dit.
   *[syntax] Je ne peux pas lire cela. Fermez chaque accolade, et ne commencez aucune ligne par un point, un astérisque ou un crochet.
}
