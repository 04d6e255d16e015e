### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

privacy-refused =
    Tidak disimpan. Silakan ubah dan kirim lagi.
    { $lines }
privacy-leak = Sepertinya ada { $kind } di dalamnya; tulis “{ $instead }”.
privacy-leak-quoted = “{ $quote }” terlalu rinci; tulis “{ $instead }”.
privacy-kind = { $kind ->
    [identity_card] nomor identitas
    [mobile] nomor ponsel
    [landline] nomor telepon rumah
    [bank_card] nomor kartu bank
    [passport] nomor paspor atau izin
    [student_number] NIM
    [account] akun chat
    [email] alamat email
    [plate] nomor polisi kendaraan
    [room] nomor kamar asrama
    [building] gedung asrama
    [class] kelas
    [name] nama
    [amount] jumlah uang yang tepat
    [moment] waktu yang tepat
    [combination] gambaran yang cocok dengan sedikit orang
   *[link] alamat web
}
privacy-general = { $form ->
    [identity_card] (nomor identitas dihilangkan)
    [mobile] (nomor ponsel dihilangkan)
    [landline] (telepon dihilangkan)
    [bank_card] (kartu dihilangkan)
    [passport] (dokumen dihilangkan)
    [student_number] (NIM dihilangkan)
    [account] (akun dihilangkan)
    [email] (email dihilangkan)
    [plate] (pelat dihilangkan)
    [name] (nama dihilangkan)
    [room] sebuah kamar asrama
    [building] sebuah asrama
    [class] sebuah kelas
    [college] sebuah fakultas
    [cohort] (angkatan dihilangkan)
    [student] mahasiswa
    [abroad] warga asing
   *[country] negara lain
}
privacy-name = { $surname } (nama depan dihilangkan)
privacy-day-part = { $part ->
    [night] dini hari
    [morning] pagi hari
    [afternoon] siang hari
   *[evening] malam hari
}
privacy-amount = lebih dari { $zeros ->
    [2] { $digit ->
        [1] seratus
        [2] dua ratus
        [3] tiga ratus
        [4] empat ratus
        [5] lima ratus
        [6] enam ratus
        [7] tujuh ratus
        [8] delapan ratus
       *[9] sembilan ratus
    }
    [3] { $digit ->
        [1] seribu
        [2] dua ribu
        [3] tiga ribu
        [4] empat ribu
        [5] lima ribu
        [6] enam ribu
        [7] tujuh ribu
        [8] delapan ribu
       *[9] sembilan ribu
    }
    [4] { $digit ->
        [1] sepuluh
        [2] dua puluh
        [3] tiga puluh
        [4] empat puluh
        [5] lima puluh
        [6] enam puluh
        [7] tujuh puluh
        [8] delapan puluh
       *[9] sembilan puluh
    } ribu
    [5] { $digit ->
        [1] seratus
        [2] dua ratus
        [3] tiga ratus
        [4] empat ratus
        [5] lima ratus
        [6] enam ratus
        [7] tujuh ratus
        [8] delapan ratus
       *[9] sembilan ratus
    } ribu
    [7] { $digit ->
        [1] sepuluh
        [2] dua puluh
        [3] tiga puluh
        [4] empat puluh
        [5] lima puluh
        [6] enam puluh
        [7] tujuh puluh
        [8] delapan puluh
       *[9] sembilan puluh
    } juta
    [8] { $digit ->
        [1] seratus
        [2] dua ratus
        [3] tiga ratus
        [4] empat ratus
        [5] lima ratus
        [6] enam ratus
        [7] tujuh ratus
        [8] delapan ratus
       *[9] sembilan ratus
    } juta
   *[other] { $digit ->
        [1] satu
        [2] dua
        [3] tiga
        [4] empat
        [5] lima
        [6] enam
        [7] tujuh
        [8] delapan
       *[9] sembilan
    } { $zeros ->
        [6] juta
       *[9] miliar
    }
} { $currency ->
    [dollar] dolar
    [euro] euro
    [rouble] rubel
    [won] won
   *[yuan] yuan
}
