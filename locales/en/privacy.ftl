### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

# $lines: one for each place.
privacy-refused =
    Not kept. Please change it and send it again.
    { $lines }
# $kind: what it is; $instead: what can stand there.
privacy-leak = There seems to be { $kind } in it; write “{ $instead }”.
# $quote: the words that say too much but lead to nobody.
privacy-leak-quoted = “{ $quote }” says too much; write “{ $instead }”.
privacy-kind = { $kind ->
    [identity_card] an ID number
    [mobile] a phone number
    [landline] a landline
    [bank_card] a bank card number
    [passport] a passport or permit number
    [student_number] a student number
    [account] a chat account
    [email] an e-mail address
    [plate] a number plate
    [room] a dormitory room
    [building] a dormitory
    [class] a class
    [name] a name
    [amount] an exact amount
    [moment] an exact time
    [combination] a description that fits few people
   *[link] a web address
}
# What can stand there instead.
privacy-general = { $form ->
    [identity_card] (ID number left out)
    [mobile] (phone left out)
    [landline] (phone left out)
    [bank_card] (card left out)
    [passport] (document left out)
    [student_number] (student number left out)
    [account] (account left out)
    [email] (address left out)
    [plate] (plate left out)
    [name] (name left out)
    [room] a dormitory room
    [building] a dormitory
    [class] a class
    [college] a college
    [cohort] (year left out)
    [student] student
    [abroad] international
   *[country] another country
}
# $surname: the surname.
privacy-name = { $surname } (given name left out)
privacy-day-part = { $part ->
    [night] in the night
    [morning] in the morning
    [afternoon] in the afternoon
   *[evening] in the evening
}
# $digit: the first digit; $zeros: how many follow; $currency: of what money.
privacy-amount = over { $zeros ->
    [4] { $digit ->
        [1] ten
        [2] twenty
        [3] thirty
        [4] forty
        [5] fifty
        [6] sixty
        [7] seventy
        [8] eighty
       *[9] ninety
    } thousand
    [7] { $digit ->
        [1] ten
        [2] twenty
        [3] thirty
        [4] forty
        [5] fifty
        [6] sixty
        [7] seventy
        [8] eighty
       *[9] ninety
    } million
   *[other] { $digit ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
       *[9] nine
    } { $zeros ->
        [2] hundred
        [3] thousand
        [5] hundred thousand
        [6] million
        [8] hundred million
       *[9] billion
    }
} { $currency ->
    [dollar] dollars
    [euro] euros
    [rouble] roubles
    [won] won
   *[yuan] yuan
}
