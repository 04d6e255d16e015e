### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>Bonjour, je suis Wuzha, l’assistant anti-fraude de l’université</b>
    Je publie des conseils anti-fraude dans les groupes de classe, sous la responsabilité de : { $office }. Je ne demande jamais d’argent, de code de vérification ni de mot de passe.
    Une arnaque, un doute ? Arrêtez d’abord tout virement. Police : 110. Ligne anti-fraude : 96110.
    Envoyez /help pour voir ce que je sais faire, /language pour changer de langue.

help-student = <b>Ce que je sais faire</b>
help-staff = <b>Commandes de votre rôle</b>
help-command = /{ $name } : { $about }
help-roster = Pour mettre à jour la liste de vos classes, envoyez-la-moi en privé dans un fichier (.xlsx ou .csv). Je la compare d’abord ; rien ne change avant votre accord.
help-emergency = Une arnaque, un doute ? Arrêtez d’abord tout virement. Police : 110. Ligne anti-fraude : 96110.

# $office: who runs the bot; $contact: where to ask, correct and have things deleted; the rest are days.
help-privacy =
    <b>Confidentialité</b>
    Responsable : { $office }.

    Ce que je garde : le numéro de votre compte, la langue choisie et celle de votre application, les fiches où vous avez appuyé et quand, vos réponses aux quiz, aux questions éclair, au concours, aux tirages au sort et au mini-cours, vos choix dans les mises en situation, si vous avez signé l’engagement, vos rôles, vos heures calmes, vos actions sur les tâches du plan, votre abonnement, et si vous avez demandé de l’aide ou accepté un soutien. Après le rattachement, aussi qui vous êtes sur la liste, et votre réponse quand votre classe a changé.
    Ce que contient la liste : la classe, le numéro dans la classe, le premier signe ou les initiales du nom, les catégories et la langue. Les numéros d’étudiant n’y sont que sous forme brouillée.
    Ce que je ne garde pas : ce qui s’écrit dans les groupes, les noms complets, les numéros de téléphone, d’identité ou de carte bancaire. Ce que vous m’écrivez en privé est effacé une fois traité ; en cas d’erreur, cela reste { $set_aside } jours au plus.
    Pendant combien de jours : appuis et réponses au quiz { $taps }, textes de mes messages { $texts }, anciens rattachements { $history }, rôles terminés { $roles }, demandes d’aide et soutien { $support }. Ce qui est périmé est effacé chaque nuit.
    Cas de fraude : enregistrés sans noms. Montants exacts et notes sont chiffrés, seule la police du campus les ouvre, chaque consultation est inscrite ; { $cases } jours après la clôture, plus personne ne le peut.
    Qui peut le voir : les groupes n’apprennent ni qui vous êtes ni qui a appuyé. Personne d’autre que vous ne voit vos réponses aux quiz, aux questions éclair, au concours, aux tirages au sort et au mini-cours, ni vos choix dans les mises en situation, sauf dans un sondage public, où c’est écrit. D’une demande d’aide, la permanence apprend ce qui vous a été montré avant ; un soutien n’est connu que de la personne qui le donne. Le personnel ne voit que numéros, noms abrégés et totaux.

    Ce que vous pouvez faire : /me montre ce que je sais de vous, /mydata vous donne tout, /rebind corrige une erreur, /unsubscribe met fin aux conseils en privé, /forget me fait vous oublier. Des questions ? Contact : { $contact }.

# One phrase for each command, without a full stop. They stand in the list of commands.
command-start =
    .command = commencer ici et voir qui je suis
command-help =
    .command = ce que je sais faire
command-bind =
    .command = vous rattacher à votre classe, par exemple /bind Software One
command-rebind =
    .command = corriger vous-même un mauvais rattachement, dans les 24 heures
command-me =
    .command = ce que je sais de vous
command-privacy =
    .command = ce que je garde, qui peut le voir, ce que vous pouvez faire
command-mydata =
    .command = tout ce que je garde de vous, dans un fichier
command-forget =
    .command = me faire vous oublier
command-check =
    .command = transférer un message suspect et savoir s’il ressemble à une fraude
command-sos =
    .command = une arnaque, un doute ? Que faire maintenant, et qui appeler
command-contact =
    .command = qui appeler sur le campus
command-quiz =
    .command = tester en deux minutes vos réflexes face aux fraudes ; vous seul voyez le résultat
command-contest =
    .command = le concours anti-fraude : contre la montre, meilleur essai, certificat
command-course =
    .command = un mini-cours anti-arnaque de 14 jours : un message privé par jour, moins de 1 minute
command-roleplay =
    .command = mise en situation : parler à un « escroc » et percer ses ruses
command-subscribe =
    .command = recevoir les conseils anti-fraude en privé
command-unsubscribe =
    .command = ne plus recevoir de conseils en privé
command-quiet =
    .command = fixer vos heures calmes, par exemple /quiet 20:00-09:00
command-unbound =
    .command = qui de la classe n’est pas encore rattaché, et qui n’utilise pas cette application
command-roll =
    .command = liste de la classe sur papier : une feuille A4, une case par étudiant
command-language =
    .command = choisir une autre langue
command-unconfirmed =
    .command = messages peut-être non arrivés, et s’il faut les renvoyer
command-kit =
    .command = le kit de votre réunion de classe : récit, questions, vote, texte
command-classquiz =
    .command = poser une question éclair au groupe de classe ; chacun répond pour soi
command-ledger =
    .command = interroger le registre, par exemple /ledger avril conseils ; aussi noter, corriger, exporter
command-group =
    .command = rattacher un groupe, ou obtenir son lien : /group Software One
command-mute =
    .command = suspendre les conseils ordinaires de ce groupe ; /mute 7d les suspend pour 7 jours
command-unmute =
    .command = reprendre les conseils ordinaires de ce groupe
command-cadence =
    .command = fréquence des conseils : daily, 3 ou weekly
command-unbind =
    .command = détacher ce groupe de sa classe et me faire partir
command-roles =
    .command = vos rôles et leur date de fin
command-today =
    .command = ce qui est dû aujourd’hui, en retard, ou vous attend
command-items =
    .command = tâches du plan : /items, /items all, /items A2, /items avril
command-done =
    .command = déclarer une tâche faite : /done A2 et un lien
command-overdue =
    .command = ce qui est en retard, le plus ancien d’abord
command-forecast =
    .command = qui se réunira à temps, qui appeler
command-plan =
    .command = le plan, les points à y vérifier, et sa publication
command-notice =
    .command = envoyer une annonce aux groupes de classe, dans la limite de leur charge
command-burden =
    .command = ce qui a été demandé aux classes cette semaine et ce mois, en points
command-case =
    .command = enregistrer un cas par boutons, ou en voir un : /case new, /case C-12
command-cases =
    .command = les cas de fraude, et cette année face à l’an dernier : /cases trend
command-invite =
    .command = inviter quelqu’un à un rôle : /invite monitor IT-1
command-revoke =
    .command = retirer un rôle que vous avez donné
command-handover =
    .command = transmettre votre rôle à un successeur
command-delegate =
    .command = vous faire remplacer un temps : /delegate 7d

help-unknown-command = Il n’y a pas de commande <code>/{ $word }</code>.
help-nearest-commands = Vouliez-vous dire :
help-all-commands = Envoyez /help pour voir toutes les commandes.
help-only-in-private = Cette commande ne marche qu’en privé. Appuyez sur ma photo et envoyez-la-moi là.
help-only-in-a-group = Cette commande ne marche que dans un groupe de classe.
help-anonymous = Vous écrivez comme administrateur anonyme, je ne peux donc pas savoir qui vous êtes. Désactivez l’anonymat et renvoyez-la, ou envoyez-la-moi en privé.
help-too-fast = Vous envoyez plus vite que je ne peux répondre. Attendez une minute, s’il vous plaît.

help-apology = Une erreur s’est produite de notre côté ; ce n’est pas votre faute. Réessayez dans quelques minutes. Si cela ne marche toujours pas, donnez ce numéro à l’équipe de la campagne : <code>{ $code }</code>.

help-choose-language = Choisissez une langue :
help-language-chosen = Désormais, je vous parle dans cette langue : { $language }.
command-meeting =
    .command = inscrire, prévoir ou faire dispenser une réunion de votre classe
command-alert =
    .command = prévenir les classes d’un cas, et suivre les alertes
command-pledge =
    .command = lire et signer l’engagement contre la fraude ; pour le personnel, combien ont signé
command-aware =
    .command = ce que l’on sait des fraudes : trois nombres et une carte
command-review =
    .command = examiner les réunions des autres
command-verify =
    .command = vérifier si un message ou un badge est authentique : /verify K7F3-QX2M
command-badge =
    .command = montrer un badge dont le code peut être vérifié pendant 10 minutes
command-guard =
    .command = savoir quand un nom du groupe ressemble à celui du personnel
command-question =
    .command = nos propres questions de quiz : en écrire, examiner celles des autres
command-words =
    .command = traductions : les voir, les corriger, lire les signalements
