### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>Ce message est-il une fraude ?</b>
    Transférez-moi le message suspect, ou envoyez <code>/check texte du message</code>, et je vous dis aussitôt à quoi il ressemble. Je le regarde et ne le garde pas.
    Si vous avez payé, n’attendez pas : appelez le 110 maintenant. En cas de doute, appelez le 96110.
# $fraud: the kind of fraud.
check-clear = <b>C’est très probablement une fraude : { $fraud }.</b>
check-likely = <b>Cela ressemble à une fraude : { $fraud }.</b>
check-flags = <b>Certains points sont suspects. Restez sur vos gardes.</b>
check-nothing = <b>Je n’y vois aucun signe connu de fraude, mais cela ne veut pas dire que c’est sûr.</b> Je ne connais peut-être pas une ruse nouvelle. S’il s’agit d’un virement, d’un code de vérification ou d’un mot de passe, demandez d’abord au vrai service, ou appelez le 96110.
check-signs = Ce qui est suspect :
# $sign: a sentence.
check-sign = · { $sign }
check-warning = Il peut aussi s’agir d’une mise en garde contre les fraudes. Regardez si le message veut vous faire virer de l’argent, ouvrir un lien ou donner un code.
check-foot = <i>C’est un avis automatique, il peut être faux.</i>
check-ask =
    .button = Demander à la permanence
# $minutes, $days: numbers.
check-wish =
    { $minutes ->
        [one] Transférez-moi ce message encore une fois dans un délai de { $minutes } minute.
       *[other] Transférez-moi ce message encore une fois dans un délai de { $minutes } minutes.
    } Le service de sécurité de l’université et la police du campus le verront sans votre nom, et il est effacé au bout de { $days } jours.
    Si vous avez payé, n’attendez pas : appelez le 110 maintenant.
    .toast = Transférez ce message encore une fois.
check-nobody = Personne à la permanence ne peut le regarder maintenant. Appelez le 96110 pour demander ; si vous avez payé, appelez le 110 maintenant.
check-asked = Je l’ai transmis à la permanence et vous dis la réponse dès qu’elle arrive. D’ici là, ne virez rien, n’ouvrez aucun lien et ne donnez aucun code.
check-take-back = Question retirée, et le texte du message est effacé.
    .button = Retirer ma question
    .toast = Question retirée.
check-not-taken-back =
    .toast = Trop tard : la permanence a répondu.
# $text: what was forwarded.
check-question =
    <b>Quelqu’un interroge la permanence sur un message</b>
    <blockquote>{ $text }</blockquote>
# $judged: a sentence.
check-question-judged = Avis automatique : { $judged }
check-question-ask = Qu’est-ce que c’est ? La première réponse compte et part aussitôt à la personne qui a demandé.
# $said: what was chosen.
check-question-ruled = Votre réponse : <b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] C’est une fraude
        [doubtful] Très suspect
        [unsuspicious] Je n’y vois rien de mal
       *[urgent] Police, tout de suite
    }
    .toast = Réponse envoyée.
check-answer = { $ruling ->
        [fraud] <b>La permanence a regardé votre message : c’est une fraude.</b> Ne virez rien et coupez tout contact. Si vous avez payé, appelez le 110 maintenant.
        [doubtful] <b>La permanence a regardé votre message : il est très suspect. Considérez-le comme une fraude.</b> Ne virez rien et demandez d’abord au vrai service.
        [unsuspicious] <b>La permanence a regardé votre message et n’y voit rien de mal.</b> Si l’on vous demande ensuite un virement, un code ou un mot de passe, reposez-nous la question.
       *[urgent] <b>La permanence a regardé votre message : appelez le 110 maintenant pour le signaler.</b> Ne payez plus rien, et gardez les messages et les reçus.
    }
check-unanswered = Désolé, la permanence n’a pas encore regardé votre message. Appelez le 96110 pour demander ; si vous avez payé, appelez le 110 maintenant.
# $days, $people, $colleges: numbers.
check-wave = <b>Le même texte circule : en { $days } jours, { $people } personnes de { $colleges } facultés l’ont transféré.</b>
check-wave-foot = <i>Le texte lui-même n’a pas été gardé.</i>
check-wave-alert =
    .button = Écrire une alerte
