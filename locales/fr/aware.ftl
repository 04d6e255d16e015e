### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>Vous avez été tiré au sort : deux questions, une minute</b>
    Cette semaine, { $drawn } étudiants sur { $students } ont été tirés au sort et reçoivent deux questions sur les fraudes, pour apprendre ce que l’on sait vraiment. Vous seul voyez vos réponses ; l’université ne voit que des totaux. Vous n’êtes pas obligé de répondre.
    {""}
aware-thanks = <i>C’est tout, merci. Vous ne serez plus tiré au sort pendant trois semaines. Pour continuer, envoyez /quiz.</i>
aware-next =
    .button = Suivante
aware-over =
    .toast = Les questions de cette semaine sont closes, merci.

# The three numbers.
aware-title = <b>Ce que l’on sait des fraudes : { $place }</b>
aware-everywhere =
    .name = toute l’université
aware-since = Depuis le { $day } ; { $students } étudiants sur les listes. Trois nombres, trois choses : à ne pas fondre en un.
aware-reached = ① <b>Atteints</b> : { $percent } % ({ $count }). Leur groupe a reçu un conseil ou une alerte ; ce n’est pas l’avoir lu.
aware-acknowledged = ② <b>Lu</b> : { $percent } % ({ $count }). Ils ont appuyé sur « J’ai lu » ; ce n’est pas l’avoir retenu.
aware-acknowledged-few = ② <b>Lu</b> : moins de { $few } ont appuyé sur « J’ai lu ».
aware-verified =
    ③ <b>Réponses justes</b> : { $share } %, intervalle de confiance à 95 % : { $low }–{ $high } %. Échantillon aléatoire, deux réponses justes (semaine du { $week }, { $answered } réponses).
aware-verified-few = ③ <b>Réponses justes</b> : moins de { $few } ont répondu, rien n’est donc publié (semaine du { $week }).
aware-verified-none = ③ <b>Réponses justes</b> : pas encore de résultat d’échantillon. Le premier jour ouvré de chaque semaine, 5 % sont tirés au sort.
aware-silence =
    Tirés au sort : { $drawn } ; joignables : { $reached } ; réponses : { $answered } ({ $percent } %). Si tous les autres ont faux : { $worst } % ; s’ils ont juste : { $best } %.
aware-silence-few = Tirés au sort : { $drawn } ; joignables : { $reached }.
aware-running = Échantillon en cours (semaine du { $week }) : { $drawn } tirés au sort, jusqu’au { $day }.
aware-method = <i>Intervalle de Wilson, pondéré par faculté, corrigé pour population finie.</i>
aware-weakest = Les moins connues : { $kinds }
aware-no-roster = Il n’y a pas encore de liste, on ne peut donc rien calculer.
aware-no-map = Aucune faculté n’a { $few } personnes ayant répondu sur une même fraude ; il n’y a donc pas de carte.
aware-no-picture = La carte n’a pas pu être dessinée ; nombres ci-dessus.

# On the map.
aware-map =
    .title = Réponses justes par faculté et par fraude
    .about = Pourcentage de réponses justes, quiz et échantillons depuis le { $day } ; pas de nombre si moins de { $few } personnes ont répondu
    .high = 90 et plus
    .good = 80–89
    .middle = 60–79
    .low = moins de 60
    .dash = moins de { $few } personnes
