### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>Question éclair</b>
class-quiz-open =
    {""}
    Appuyez sur une lettre ; seule la première réponse compte. Vous seul voyez votre réponse et l’explication. Ouverte jusqu’au { $until }.
class-quiz-count = Réponses : { $count }.
# A small number is not shown: it could lead to somebody.
class-quiz-few = Moins de { $least } réponses.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>C’est terminé. Merci à tous.</i>
   *[other] <i>C’est terminé. Réponses : { $count } ; merci à tous.</i>
}
class-quiz-read =
    .button = Dans ma langue
    .toast = Je vous ai envoyé la question en privé. Vous pouvez aussi y répondre là.
class-quiz-unreached =
    .toast = Je ne peux pas encore vous écrire en privé. Ouvrez mon profil, appuyez sur « Démarrer » (Start) dans le chat privé, puis à nouveau ici.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ Juste. { $why }{ $late ->
        [yes] {" "}(Tardif, non compté pour la classe.)
       *[no] {""}
    }
    .wrong = Inexact : c’est { $letter }. { $why }{ $late ->
        [yes] {" "}(Tardif, non compté pour la classe.)
       *[no] {""}
    }
    .before = Vous avez déjà répondu à celle-ci : { $letter }. Seule la première réponse compte. La bonne réponse est { $right }.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>Question éclair : juste</b>
   *[wrong] <b>Question éclair : réponse inexacte</b>
}
class-quiz-late = <i>La question était déjà close : votre réponse est notée comme tardive et n’est pas comptée pour la classe.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>Vos classes</b>
    À quelle classe poser une question ?
    .button = { $class }
class-quiz-staff = <b>Question éclair · { $class }</b>
class-quiz-no-group = La classe n’a pas de groupe où je peux parler, on ne peut donc pas lui poser de question.
class-quiz-ready =
    Choisissez la durée, et la question ci-dessous part dans le groupe de classe. Quiconque appuie sur une option voit aussitôt si elle est juste, et pourquoi ; personne d’autre ne le voit, et vous ne voyez pas qui a répondu quoi. Elle se ferme toute seule.
    Elle peut aussi partir en sondage public, qui se ferme après 10 minutes ; mais là, tout le groupe voit qui a choisi quoi.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = Autre question
class-quiz-running = { $form ->
    [poll] Un sondage public est ouvert
   *[card] Une question est ouverte
} jusqu’au { $until }. Réponses de la classe : { $count }.
    .toast = Une question est déjà posée à la classe. Attendez qu’elle se termine.
class-quiz-last =
    {""}
    <b>La dernière · { $at }</b>
    { $question }
class-quiz-share = Réponses : { $of }, dont justes : { $right }.
class-quiz-share-few = Réponses : { $count }. En dessous de { $least }, je ne dis pas combien sont justes : on pourrait reconnaître quelqu’un.
class-quiz-most-wrong = La réponse fausse la plus choisie : « { $option } » ({ $count }). Elle mérite encore une explication.
class-quiz-late-count = Réponses tardives, non comptées : { $count }.
class-quiz-ended = <b>Question éclair terminée · { $class }</b>
class-quiz-failed =
    <b>La question éclair n’est pas arrivée dans le groupe · { $class }</b>
    Regardez si je suis encore dans le groupe et si je peux y écrire ; puis recommencez avec /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = Demander · { $unit ->
        [minutes] { $length } minutes
       *[hours] { $length ->
            [one] { $length } heure
           *[other] { $length } heures
        }
    }
    .toast = { $form ->
        [poll] Le sondage public part vers le groupe de classe.
       *[card] La question part vers le groupe de classe.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = En sondage public
    .toast = Cette question est trop longue pour un sondage. Prenez-en une autre, ou posez-la avec des boutons.
    .question = { $question } (Public : tous voient qui a choisi quoi.)
class-quiz-end =
    .button = Fermer maintenant
    .toast = C’est fermé.
    .before = Cette question était déjà fermée.
class-quiz-refresh =
    .button = Actualiser
