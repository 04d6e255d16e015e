### Quiet hours that people set for themselves.

quiet-hours =
    <b>Jam tenang Anda: { $from } sampai { $to }</b>
    Mengikuti jam kampus ({ $zone }), di mana pun Anda berada.
    Selama itu, kiat, pertanyaan, dan catatan saya tahan dan baru dikirim sesudahnya; kiat yang sudah usang tidak dikirim. Pertanyaan Anda tetap dijawab langsung.
quiet-general = Untuk semua orang, jam tenang berlaku { $from } sampai { $to }.
quiet-all-day = Digabung, itu sepanjang hari, jadi tidak ada kiat yang sampai kepada Anda.
quiet-end = Untuk menghapus jam tenang Anda, kirim /quiet off.
quiet-none =
    <b>Anda tidak punya jam tenang sendiri</b>
    Untuk mengaturnya menurut jam kampus ({ $zone }), kirim misalnya /quiet 20:00-09:00.
