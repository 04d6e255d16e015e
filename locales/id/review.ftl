### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

review-why =
    .name = { $why ->
        [doubt] sedikit teman sekelas mengonfirmasi, dan tidak ada foto
        [unconfirmed] tidak ada foto
        [late] dicatat menyusul, perlu persetujuan Anda
        [exemption] meminta pembebasan
        [drawn] dipilih acak
        [confirmed] dikonfirmasi teman sekelas
       *[registered] terdaftar, teman sekelas masih bisa mengonfirmasi
    }
review-confirmed = { $count } dari { $bound } teman sekelas mengonfirmasi
review-photo-or-none = { $photo ->
    [yes] dengan foto
   *[no] tanpa foto
}

review-list =
    <b>Rapat yang perlu diperiksa ({ $total }), yang mendesak dulu</b>
    .button = Periksa
review-list-none = Tidak ada rapat yang menunggu Anda.
review-row = { $number }. <b>{ $place }</b>, { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] hadir { $present }
   *[other] hadir { $present } dari { $enrolled }
}{ $timing ->
    [late] {" "}(terlambat)
    [added] {" "}(menyusul)
   *[on_time] {""}
}
review-reason = Alasan: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = Rinciannya ada di bawah.
review-pass =
    .button = Sahkan { $count } terkonfirmasi
    .toast = { $count ->
        [0] Tidak ada lagi yang perlu disahkan.
       *[other] { $count } rapat disahkan.
    }

review-card = Mengapa diperiksa: { $why }
review-own = Anda sendiri yang mendaftarkan atau memverifikasinya, jadi orang lain yang harus memeriksanya.
review-checklist =
    Silakan periksa:
    ① Tanya dua mahasiswa: apakah diadakan pada hari itu, dan tentang apa?
    ② Apakah tanggal dan jumlah orangnya cocok?
    ③ Jika ada foto, apakah foto rapat ini?
review-sound =
    .button = Sesuai catatan
    .toast = Tercatat: sesuai pendaftaran.
review-unsound =
    .button = Tidak sesuai catatan
review-again =
    .toast = Sudah ada yang memeriksanya.

review-photo =
    { $place }, { $meeting }
    .button = Foto
    .toast = Fotonya ada di bawah.

review-word = <b>{ $total } rapat menunggu Anda</b>
review-word-why = · { $why }: { $count }
