### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.
### The words of a list’s heading, and what may stand in it, are English or Chinese: they stay as the list must have them.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>La liste peut être reprise</b>
    Rien n’a encore changé. Vérifiez les nombres et le fichier ci-dessus, puis appuyez sur un bouton. La liste attend jusqu’au { $until }.
import-faulty =
    <b>{ $rows ->
        [one] { $rows } ligne a une erreur, rien n’a donc été repris
       *[other] { $rows } lignes ont des erreurs, rien n’a donc été repris
    }</b>
    Le fichier ci-dessus dit lesquelles et pourquoi. Corrigez-les et renvoyez la liste.
import-same =
    <b>La liste de l’université est déjà conforme à la vôtre</b>
    Il n’y a rien à reprendre.
import-applied =
    <b>C’est fait : la liste de l’université est conforme à la vôtre</b>
    .toast = La liste a été reprise.
import-cancelled = Annulé. Rien n’a changé, et la liste envoyée a été supprimée.
    .toast = Annulé, rien n’a changé.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = En tout : nouveaux : { $new }, modifiés : { $changed }, d’une autre classe : { $moved }, partis : { $left }, inchangés : { $same }
import-numbers = nouveaux : { $new }, modifiés : { $changed }, d’une autre classe : { $moved }, partis : { $left }, inchangés : { $same }
import-class = { $class } : { $numbers }
import-understood = Dans les autres lignes : nouveaux : { $new }, modifiés : { $changed }, d’une autre classe : { $moved }, inchangés : { $same }
import-more = { $count ->
    [one] et { $count } autre classe
   *[other] et { $count } autres classes
}

import-apply =
    .button = Reprendre
import-cancel =
    .button = Annuler

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] Ce que la liste change, étudiant par étudiant. S’ouvre dans un tableur.
   *[other] Chaque erreur avec sa ligne, et ce que changent les autres lignes. S’ouvre dans un tableur.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = ligne
import-heading-kind =
    .name = quoi
import-heading-who =
    .name = qui
import-heading-note =
    .name = remarque
import-kind-mistake =
    .name = erreur
import-kind-new =
    .name = nouveau
import-kind-changed =
    .name = modifié
import-kind-moved =
    .name = d’une autre classe
import-kind-back =
    .name = de retour
import-kind-left =
    .name = parti
# $who: number in the class and shortened name.
import-who =
    .name = { $class }, { $who }
import-note-was =
    .text = avant : { $former }
import-note-other =
    .text = autres catégories ou autre langue
import-note-back =
    .text = était parti, est de retour
import-cut =
    .text = { $count ->
        [one] { $count } ligne de plus ne tient pas dans ce fichier.
       *[other] { $count } lignes de plus ne tiennent pas dans ce fichier.
    }
# One name after another.
import-listed =
    .text = { $list }, { $name }

# What a column of the list is called.
import-column-class =
    .name = class (classe)
import-column-seat =
    .name = seat (numéro dans la classe)
import-column-name =
    .name = name (nom)
import-column-number =
    .name = number (numéro d’étudiant)
import-column-segments =
    .name = segments (catégories)
import-column-language =
    .name = language (langue)
import-column-campus =
    .name = campus (lieu)
import-column-college =
    .name = college (faculté)
import-column-cohort =
    .name = cohort (promotion)
import-column-cadence =
    .name = cadence (fréquence)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = « { $column } » est vide. Remplissez la case.
import-fault-formula =
    .text = « { $column } » est une formule ou commence comme une formule. Collez la valeur seule.
import-fault-strange =
    .text = « { $column } » n’est ni un texte ni un nombre. Mettez la colonne au format texte.
import-fault-seat =
    .text = « seat » (numéro dans la classe) est un nombre entier de 1 à { $most }.
import-fault-name =
    .text = « name » (nom) ne contient aucune lettre.
import-fault-number =
    .text = « number » (numéro d’étudiant) a de 4 à 20 lettres et chiffres.
import-fault-rounded =
    .text = Le tableur a arrondi « number » (numéro d’étudiant). Mettez la colonne au format texte et collez à nouveau.
import-fault-short =
    .text = « number » est plus court que les autres : des zéros ont pu se perdre. Mettez la colonne au format texte et collez à nouveau.
import-fault-identity-card =
    .text = « number » contient un numéro de carte d’identité, qui ne doit pas être gardé. Mettez le numéro d’étudiant.
import-fault-telephone =
    .text = « number » contient un numéro de mobile, qui ne doit pas être gardé. Mettez le numéro d’étudiant.
import-fault-class =
    .text = Cette classe n’existe pas. Corrigez, ou demandez à l’opérateur de la saisir.
import-fault-class-near =
    .text = Il n’y a pas de classe « { $word } ». Est-ce { $nearest } ?
import-fault-seat-twice =
    .text = La ligne { $row } a le même « seat » (numéro) dans la même classe.
import-fault-number-twice =
    .text = La ligne { $row } a le même « number » (numéro d’étudiant).
import-fault-segment =
    .text = « segments » ne contient aucune catégorie. Écrivez freshmen, graduating, international ou staff, ou laissez vide.
import-fault-language =
    .text = Je ne connais pas cette langue. Laissez vide.
import-fault-not-spoken =
    .text = Je ne parle pas encore cette langue. Laissez vide.
import-fault-campus =
    .text = Ce campus n’est pas dans le plan. Écrivez son nom.
import-fault-new-class =
    .text = La classe est nouvelle : sa première ligne a besoin de « campus » (lieu) et de « college » (faculté).
import-fault-cohort =
    .text = « cohort » (promotion) n’est pas une année de quatre chiffres. Corrigez, ou laissez vide.
import-fault-cadence =
    .text = « cadence » ne dit pas combien de fois. Écrivez daily, three_a_week ou weekly, ou laissez vide.
import-fault-several-segments =
    .text = Une classe n’a qu’une catégorie.
import-fault-bad-class =
    .text = Une classe a un nom d’au plus 40 caractères, et une ou deux langues.
import-fault-class-twice =
    .text = La ligne { $row } a la même classe.
import-fault-class-elsewhere =
    .text = La classe est déjà saisie, sur un autre campus ou dans une autre faculté.
