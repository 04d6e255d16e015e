### Questions de quiz écrites par le personnel : la liste, le formulaire, la fiche d’une question, et la suite.

questions-list =
    <b>Nos propres questions de quiz</b>
    En usage : { $used } · en attente d’une seconde personne : { $waiting }
    Appuyez sur une question pour la voir. La personne qui l’examine n’est jamais celle qui l’a écrite.
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] En attente
        [returned] Renvoyée
        [retired] Retirée
       *[approved] En usage
    } · <code>{ $id }</code> { $fraud } : { $text }
questions-more = … et { $count } de plus

questions-kinds =
    <b>Nouvelle question</b>
    Sur quelle fraude porte-t-elle ?
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>Le texte chinois.</b> Appuyez sur le formulaire pour le copier, remplissez-le et envoyez-le-moi en un seul message. La réponse est une seule lettre, de A à D.
       *[en] <b>Le texte anglais.</b> La même question, avec les quatre mêmes options dans le même ordre. Appuyez sur le formulaire pour le copier, remplissez-le et envoyez-le-moi en un seul message.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    Question : { $text }
    A : { $a }
    B : { $b }
    C : { $c }
    D : { $d }
    Réponse : { $right }
    Explication : { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>Voici ce que verront les lecteurs.</b> Pour changer quelque chose, renvoyez le formulaire de cette langue.
        [handed] <b>Remise : { $id }</b>. Quelqu’un d’autre du bureau de la cellule l’examinera ; je vous dirai sa réponse.
        [alone] <b>Remise : { $id }</b>. Elle attend : personne d’autre au bureau de la cellule ne peut encore l’examiner. Il faut donner ce rôle à une seconde personne (/invite), qui la trouvera dans /question.
        [review] <b>Examinez cette question, s’il vous plaît : { $id }</b>. Quelqu’un d’autre l’a écrite. Une fois approuvée, elle sera posée dans les quiz.
        [own] <b>Votre question { $id } attend</b> quelqu’un d’autre du bureau de la cellule.
        [returned] <b>Renvoyée : { $id }</b>. Corrigez-la et remettez-la de nouveau, s’il vous plaît.
        [sent_back] <b>Renvoyée à son auteur : { $id }</b>. Elle vous reviendra une fois corrigée.
        [retired] <b>Retirée : { $id }</b>. Elle n’est plus posée.
        [dropped] <b>Question non remise.</b> Rien n’a été gardé.
       *[approved] <b>En usage : { $id }</b>. Elle est posée dans les quiz.
    }
questions-remark = <b>À modifier :</b> { $remark }
questions-about = { $fraud } · pour : { $audience }
questions-others = Autres langues : { $languages }
questions-came = <b>Questions de quiz qui vous attendent : { $count }</b>. Elles sont arrivées dans un fichier. Pour les examiner une à une, envoyez /question.
questions-remark-wanted = Que faut-il changer dans <code>{ $id }</code> ? Écrivez-le en un seul message de { $most } caractères au plus. L’auteur reçoit vos mots, pas votre nom.

questions-file =
    <b>Questions par fichier</b>
    Envoyez-moi ici un fichier .xlsx ou .csv. Chaque ligne contient une question dans une langue ; les lignes de même étiquette forment une seule question. Le chinois et l’anglais sont obligatoires. Je compare d’abord, puis j’ajoute tout ou rien ; chaque question attend ensuite une seconde personne. Une cellule contient { $most } caractères au plus.
    .button = Par fichier
questions-template =
    Remplissez sous l’en-tête et renvoyez-moi le fichier. L’exemple est inventé : remplacez-le.
    .button = Obtenir un modèle
    .name = Questions de quiz à remplir
questions-in-file = { $head ->
        [same] <b>Rien de nouveau dans le fichier.</b> Déjà connues : { $same }
        [applied] <b>Questions ajoutées : { $new }</b>. Chacune attend une seconde personne ; /question montre où elles en sont.
        [cancelled] <b>Rien n’a été ajouté.</b>
       *[ready] <b>Le fichier peut être ajouté.</b> Nouvelles : { $new } · au texte déjà connu : { $same }. Valable jusqu’à demain, même heure.
    }
questions-file-faults = <b>Le fichier contient des erreurs, rien n’a donc été ajouté.</b> Corrigez-les et renvoyez-le, s’il vous plaît.
questions-row-fault = Ligne { $row } : { $fault }

questions-part =
    .name = { $part ->
        [label] Étiquette
        [language] Langue
        [type] Type
        [text] Question
        [a] A
        [b] B
        [c] C
        [d] D
        [right] Réponse
        [why] Explication
       *[for] Public
    }
# $part: the part of the question; $most: the most characters.
questions-fault = « { $part } » : { $flaw ->
        [missing] rien n’est indiqué. Complétez, s’il vous plaît.
        [twice] indiqué deux fois. N’en laissez qu’un.
        [unread] illisible. Pour la réponse, écrivez une seule lettre, de A à D ; une cellule ne doit pas être une formule.
        [unknown] je ne connais pas ce qui est écrit. Comparez avec le modèle.
        [alike] dit la même chose qu’une autre option. Les quatre doivent être différentes.
        [long] trop long. { $most } caractères au plus.
        [language] écrit dans l’autre langue. J’ai demandé le chinois et l’anglais séparément.
        [address] contient une adresse web, que des lecteurs pourraient ouvrir. Décrivez plutôt la page.
        [private] contient un numéro ou un compte qui peut être celui de quelqu’un. Enlevez-le.
       *[differs] diffère de ce qui est dit dans l’autre langue. Mettez la même chose des deux côtés.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = chinois
questions-english =
    .words = anglais

# An invented question in the file to fill in. B is right.
questions-example =
    .body = Au téléphone, on vous dit qu’un colis à votre nom contient de faux papiers, puis on vous passe « la police ». Que faites-vous ?
    .a = Je fais ce que dit le « policier »
    .b = Je raccroche et j’appelle moi-même le 110
    .c = J’envoie une photo de mes papiers
    .d = Je paie pour que cela s’arrête
    .why = La police ne règle aucune affaire par téléphone et ne prend pas d’argent. Appelez vous-même le 110.

questions-new =
    .button = Nouvelle question
questions-submit =
    .button = La remettre
questions-drop =
    .button = Ne pas la remettre
questions-approve =
    .button = Approuver
questions-return =
    .button = La renvoyer
questions-correct =
    .button = La corriger
questions-withdraw =
    .button = La reprendre
questions-retire =
    .button = Ne plus la poser
questions-apply =
    .button = Les ajouter
questions-cancel =
    .button = Ne pas les ajouter
