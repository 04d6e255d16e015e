### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>Mini-cours anti-arnaque : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }</b>
    Chaque jour vers { $time }, vous recevez en privé un message qui prend moins de 1 minute : une question ou un conseil, en commençant par les arnaques les plus fréquentes.
    Jamais plus d’un par jour, et pas pendant vos heures calmes ; sous chaque message, un bouton permet d’arrêter. À la fin vient un bilan, que vous seul voyez.
    On commence ?
    .button = Commencer
    .toast = D’accord, on commence demain.
drip-invite = Vous venez d’arriver à l’université ? Suivez le mini-cours anti-arnaque de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : un message par jour, moins de 1 minute. Appuyez sur le bouton ci-dessous pour voir, et décidez ensuite.
    .button = Mini-cours, { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
# $sent: on how many days something came.
drip-on =
    <b>Mini-cours anti-arnaque : en cours</b>
    Jours reçus : { $sent } sur { $days }. Un message arrive chaque jour vers { $time } ; ce qui est manqué n’est pas renvoyé, le cours continue.
drip-stopped =
    <b>Mini-cours anti-arnaque : arrêté</b>
    Jours reçus : { $sent } sur { $days }. Plus rien n’est envoyé. Pour reprendre, appuyez sur le bouton ci-dessous ou envoyez /course.
drip-stop =
    .button = Arrêter le cours
    .toast = Arrêté, plus rien n’est envoyé. Pour reprendre, envoyez /course.
drip-go-on =
    .button = Reprendre
    .toast = D’accord, on reprend demain.
drip-again =
    .button = Refaire { $days ->
        [one] { $days } jour
       *[other] les { $days } jours
    }
drip-old =
    .toast = Cette fiche est ancienne. Pour voir où vous en êtes, envoyez /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>Mini-cours · jour { $day } sur { $days } : { $fraud }</b>
drip-question = <b>Mini-cours · jour { $day } sur { $days }</b>
drip-question-right = <b>Mini-cours · jour { $day } sur { $days } : juste</b>
drip-question-wrong = <b>Mini-cours · jour { $day } sur { $days } : réponse inexacte</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>Votre mini-cours de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } est terminé</b>
    Questions reçues : { $asked } ; réponses : { $answered } ; justes : { $right }.
drip-summary-all = Aucune arnaque n’a marché dans les questions où vous avez répondu. Les ruses changent : revenez voir un de ces jours.
drip-summary-none = Vous n’avez répondu à aucune question, et ce n’est pas grave : elles sont toujours là-haut, répondez quand vous voulez.
drip-summary-foot = <i>Vous seul voyez ce bilan.</i>
