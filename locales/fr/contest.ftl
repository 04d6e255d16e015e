### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    Du { $from } au { $to }
    .button = Retour
contest-rules =
    Chaque essai tire { $questions } questions au sort et dure { $minutes } minutes ; chaque réponse est expliquée aussitôt. Nombre d’essais : { $attempts } ; le meilleur compte.
    Vous seul voyez votre résultat, et personne n’est classé ; on compare seulement la part des participants dans chaque classe.
    .button = Commencer · { $minutes } min
contest-last = <b>Cet essai : réponses justes { $right } sur { $of }</b>, en { $minutes } min { $seconds } s.
contest-best = Votre meilleur essai : réponses justes { $right } sur { $of }, en { $minutes } min { $seconds } s.
contest-ahead = Le concours n’a pas encore commencé. Revenez quand il aura commencé.
contest-closed = Le concours est terminé.
contest-unbound = Je ne sais pas de quelle classe vous êtes. Envoyez d’abord /bind, puis revenez.
# $left: how many attempts.
contest-open = { $left ->
    [0] Vous avez utilisé tous vos essais.
    [one] Il vous reste { $left } essai. Le temps court dès que vous appuyez sur « Commencer », et partir ne l’arrête pas.
   *[other] Il vous reste { $left } essais. Le temps court dès que vous appuyez sur « Commencer », et partir ne l’arrête pas.
}
contest-number = <b>Question { $number } sur { $of } · jusqu’à { $until }</b>
    .toast = Le temps est écoulé, cette question n’a donc pas été comptée.

contest-board =
    <b>Participation de chaque classe · { $title }</b>
    .button = Classes
contest-board-row = { $rank }. { $class } : { $people } sur { $enrolled }, { $percent } %
contest-board-own = Votre classe : rang { $rank }, { $class } : { $people } sur { $enrolled }, { $percent } %
contest-board-none = Aucune classe n’a encore { $least } participants.
contest-board-foot = <i>Selon la part des participants ; à part égale, même rang. Quiconque répond à la moitié au moins d’un essai participe, et chacun compte une fois. Les classes de moins de { $least } participants ne sont pas montrées.</i>

# For the task force and the departments.
contest-items =
    <b>Les questions les plus ratées · { $title }</b>
    .button = Questions difficiles
contest-items-none = Aucune question n’a encore { $least } réponses.
contest-item =
    { $number }. <b>{ $fraud }</b> : { $question }
    Réponses : { $people }, dont fausses : { $wrong }.
contest-item-wrong = La réponse fausse la plus choisie : « { $option } » ({ $count }).

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = Certificat
    .toast = Je vous ai envoyé le certificat.
    .none = Vous recevez un certificat après un essai terminé où vous avez répondu à la moitié au moins.
    .undrawn = Il manque à la police de caractères un signe de votre certificat, il ne peut donc pas être dessiné. Prévenez l’équipe de la campagne.
    .head = Certificat · { $title }
    .who = { $name } · { $class }
    .took = Participation · { $title }
    .score = Meilleur essai : réponses justes { $right } sur { $of }
    .day = { $day } { $year }
    .note = Noms abrégés. Fait par le bot Wuzha, qui ne donne le résultat qu’à son titulaire.
contest-certificate-caption = { $title } : réponses justes { $right } sur { $of }. C’est vous qui décidez si vous le montrez à quelqu’un.

contest-begins =
    <b>{ $title } : c’est parti</b>
    Jusqu’au { $to }. En privé, { $questions } questions en { $minutes } minutes ; vous seul voyez votre résultat, et les classes ne sont comparées que par la participation.
    .button = Participer
contest-ends =
    <b>{ $title } : bientôt la fin</b>
    Jusqu’au { $to }. { $people ->
        [0] Dans votre classe, moins de { $least } personnes ont participé pour l’instant.
       *[other] Participation dans votre classe : { $people } sur { $enrolled }.
    }
