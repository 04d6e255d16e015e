### A list put somebody into another class: they are asked whether that is right.

# $who: number in the class and shortened name.
class-move-question =
    <b>Your class on the roster has changed</b>
    The roster has you in { $class } now ({ $who }). Is that right?
# The buttons below it, and what is shown for a moment after a tap.
class-move-answer =
    .button = { $answer ->
        [right] Right
       *[wrong] Wrong
    }
    .toast = { $answer ->
        [right] Thank you, so it is right.
       *[wrong] Thank you, so it is wrong.
    }
# In place of the question.
class-move-right =
    <b>{ $who }, { $class }</b>
    Thank you. You stay bound, and there is nothing else to do.
class-move-wrong =
    <b>You say that { $class } is wrong</b>
    { $told ->
        [yes] I am telling whoever keeps the roster of { $class }. Until they have changed it, I go by the roster.
       *[no] I can reach nobody who keeps the roster of { $class }. Please tell your counsellor yourself.
    }
# In place of an old question.
class-move-now =
    <b>{ $who }, { $class }</b>
    That is how you stand on the roster. If it is wrong, please tell your counsellor.
    .toast = This question is old: your class has changed since. I have put up how it stands now.

# To a counsellor or lead. $known: the class before.
class-move-said-wrong =
    <b>Is { $who } in { $class }?</b>
    The roster moved this student from { $known } to { $class }, and they say that it is wrong. Please check the roster; a corrected list puts it right.
