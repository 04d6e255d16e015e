### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

# $lines: one for each place.
privacy-refused =
    No se guardó. Corrígelo y reenvíalo.
    { $lines }
# $kind: what it is; $instead: what can stand there.
privacy-leak = Parece que hay { $kind }; escribe “{ $instead }”.
# $quote: the words that say too much but lead to nobody.
privacy-leak-quoted = “{ $quote }” dice demasiado; escribe “{ $instead }”.
privacy-kind = { $kind ->
    [identity_card] un número de identidad
    [mobile] un número de móvil
    [landline] un teléfono fijo
    [bank_card] un número de tarjeta bancaria
    [passport] un número de pasaporte o permiso
    [student_number] un número de estudiante
    [account] una cuenta de chat
    [email] una dirección de correo
    [plate] una matrícula de vehículo
    [room] una habitación de residencia
    [building] un edificio de residencia
    [class] una clase
    [name] un nombre
    [amount] una cantidad exacta
    [moment] una hora exacta
    [combination] una descripción que encaja con pocas personas
   *[link] una dirección web
}
# What can stand there instead.
privacy-general = { $form ->
    [identity_card] (número de identidad omitido)
    [mobile] (teléfono omitido)
    [landline] (teléfono omitido)
    [bank_card] (tarjeta omitida)
    [passport] (documento omitido)
    [student_number] (número de estudiante omitido)
    [account] (cuenta omitida)
    [email] (dirección omitida)
    [plate] (matrícula omitida)
    [name] (nombre omitido)
    [room] una habitación de residencia
    [building] un edificio de residencia
    [class] una clase
    [college] una facultad
    [cohort] (año omitido)
    [student] estudiante
    [abroad] internacional
   *[country] otro país
}
# $surname: the surname.
privacy-name = { $surname } (nombre omitido)
privacy-day-part = { $part ->
    [night] de madrugada
    [morning] por la mañana
    [afternoon] por la tarde
   *[evening] por la noche
}
# $digit: the first digit; $zeros: how many follow; $currency: of what money.
privacy-amount = más de { $zeros ->
    [4] { $digit ->
        [1] diez
        [2] veinte
        [3] treinta
        [4] cuarenta
        [5] cincuenta
        [6] sesenta
        [7] setenta
        [8] ochenta
       *[9] noventa
    } mil
    [7] { $digit ->
        [1] diez
        [2] veinte
        [3] treinta
        [4] cuarenta
        [5] cincuenta
        [6] sesenta
        [7] setenta
        [8] ochenta
       *[9] noventa
    } millones
   *[other] { $zeros ->
        [2] { $digit ->
            [1] cien
            [2] doscientos
            [3] trescientos
            [4] cuatrocientos
            [5] quinientos
            [6] seiscientos
            [7] setecientos
            [8] ochocientos
           *[9] novecientos
        }
        [3] { $digit ->
            [1] mil
            [2] dos mil
            [3] tres mil
            [4] cuatro mil
            [5] cinco mil
            [6] seis mil
            [7] siete mil
            [8] ocho mil
           *[9] nueve mil
        }
        [5] { $digit ->
            [1] cien
            [2] doscientos
            [3] trescientos
            [4] cuatrocientos
            [5] quinientos
            [6] seiscientos
            [7] setecientos
            [8] ochocientos
           *[9] novecientos
        } mil
        [6] { $digit ->
            [1] un millón
            [2] dos millones
            [3] tres millones
            [4] cuatro millones
            [5] cinco millones
            [6] seis millones
            [7] siete millones
            [8] ocho millones
           *[9] nueve millones
        }
        [8] { $digit ->
            [1] cien
            [2] doscientos
            [3] trescientos
            [4] cuatrocientos
            [5] quinientos
            [6] seiscientos
            [7] setecientos
            [8] ochocientos
           *[9] novecientos
        } millones
       *[9] { $digit ->
            [1] mil
            [2] dos mil
            [3] tres mil
            [4] cuatro mil
            [5] cinco mil
            [6] seis mil
            [7] siete mil
            [8] ocho mil
           *[9] nueve mil
        } millones
    }
}, en { $currency ->
    [dollar] dólares
    [euro] euros
    [rouble] rublos
    [won] wones
   *[yuan] yuanes
}
