### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

# $lines: one for each place.
privacy-refused =
    Non gardé. Corrigez et renvoyez.
    { $lines }
# $kind: what it is; $instead: what can stand there.
privacy-leak = On y voit { $kind } : écrivez « { $instead } ».
# $quote: the words that say too much but lead to nobody.
privacy-leak-quoted = « { $quote } » : trop précis. Écrivez « { $instead } ».
privacy-kind = { $kind ->
    [identity_card] un numéro d’identité
    [mobile] un numéro de portable
    [landline] un numéro de fixe
    [bank_card] un numéro de carte bancaire
    [passport] un numéro de passeport ou de titre
    [student_number] un numéro d’étudiant
    [account] un compte de messagerie
    [email] une adresse e-mail
    [plate] une plaque d’immatriculation
    [room] une chambre de résidence
    [building] un bâtiment de résidence
    [class] une classe
    [name] un nom
    [amount] un montant exact
    [moment] une heure exacte
    [combination] une description qui convient à peu de gens
   *[link] une adresse web
}
# What can stand there instead.
privacy-general = { $form ->
    [identity_card] (numéro d’identité omis)
    [mobile] (téléphone omis)
    [landline] (téléphone omis)
    [bank_card] (carte omise)
    [passport] (document omis)
    [student_number] (numéro d’étudiant omis)
    [account] (compte omis)
    [email] (adresse omise)
    [plate] (plaque omise)
    [name] (nom omis)
    [room] une chambre de résidence
    [building] un bâtiment de résidence
    [class] une classe
    [college] une faculté
    [cohort] (année omise)
    [student] étudiant
    [abroad] international
   *[country] un autre pays
}
# $surname: the surname.
privacy-name = { $surname } (prénom omis)
privacy-day-part = { $part ->
    [night] dans la nuit
    [morning] le matin
    [afternoon] l’après-midi
   *[evening] le soir
}
# $digit: the first digit; $zeros: how many follow; $currency: of what money.
privacy-amount = plus { $zeros ->
    [4] de { $digit ->
        [1] dix
        [2] vingt
        [3] trente
        [4] quarante
        [5] cinquante
        [6] soixante
        [7] soixante-dix
        [8] quatre-vingt
       *[9] quatre-vingt-dix
    } mille
    [7] de { $digit ->
        [1] dix
        [2] vingt
        [3] trente
        [4] quarante
        [5] cinquante
        [6] soixante
        [7] soixante-dix
        [8] quatre-vingts
       *[9] quatre-vingt-dix
    } millions
   *[other] { $digit ->
        [1] { $zeros ->
            [6] d’un{" "}
            [9] d’un{" "}
           *[other] de{" "}
        }
        [2] de deux{" "}
        [3] de trois{" "}
        [4] de quatre{" "}
        [5] de cinq{" "}
        [6] de six{" "}
        [7] de sept{" "}
        [8] de huit{" "}
       *[9] de neuf{" "}
    }{ $zeros ->
        [2] { $digit ->
            [1] cent
           *[other] cents
        }
        [3] mille
        [5] cent mille
        [6] { $digit ->
            [1] million
           *[other] millions
        }
        [8] { $digit ->
            [1] cent
           *[other] cents
        } millions
       *[9] { $digit ->
            [1] milliard
           *[other] milliards
        }
    }
}, en { $currency ->
    [dollar] dollars
    [euro] euros
    [rouble] roubles
    [won] wons
   *[yuan] yuans
}
