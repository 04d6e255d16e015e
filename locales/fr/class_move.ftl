### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>Votre classe sur la liste a changé</b>
    La liste vous place maintenant dans { $class } ({ $who }). Est-ce exact ?
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] C’est exact
       *[wrong] C’est inexact
    }
    .toast = { $answer ->
        [right] Merci, c’est noté : exact.
       *[wrong] Merci, c’est noté : inexact.
    }
# In place of the question.
class-move-right =
    <b>{ $who }, { $class }</b>
    Merci. Votre rattachement reste, il n’y a rien d’autre à faire.
class-move-wrong =
    <b>Vous dites ne pas être dans { $class }</b>
    { $told ->
        [yes] Je préviens la personne qui tient la liste de { $class }. Tant qu’elle n’est pas changée, je me fie à la liste.
       *[no] Je ne peux joindre personne qui tient la liste de { $class }. Dites-le vous-même à votre conseiller.
    }
# In place of an old question.
class-move-now =
    <b>{ $who }, { $class }</b>
    C’est ainsi que vous figurez sur la liste. Si c’est inexact, dites-le à votre conseiller.
    .toast = Cette question est ancienne : votre classe a changé depuis. J’ai affiché la situation actuelle.

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>{ $who } : dans { $class } ?</b>
    La liste a fait passer cet étudiant de { $known } à { $class }, et il dit que c’est inexact. Vérifiez la liste ; une liste corrigée suffit à rectifier.
