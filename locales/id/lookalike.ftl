### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

look-alike =
    <b>Benarkah ini petugas?</b>
    Di grup { $classes } ada yang bernama { $username ->
        [none] “{ $shown }”
       *[other] “{ $shown }” (@{ $username })
    }. Nama itu mirip nama { $role }, { $name }, yang saya kenal dengan akun lain.
    Tanyakan kepada { $name } lewat telepon atau tatap muka, jangan di grup itu. Grup tidak melihat pesan ini.
look-alike-them =
    <b>Tercatat: memang orangnya, dengan akun lain.</b>
    Tentang akun ini di grup { $classes } saya tidak bertanya lagi.
    .button = Memang orangnya
look-alike-other =
    <b>Tercatat: bukan orangnya.</b>
    Sekarang: minta admin grup { $classes } mengeluarkan akun itu, ingatkan kelas agar tidak membayar dan tidak memberi kode verifikasi, dan beri tahu { $contact }. Jika ada yang sudah membayar, ia harus segera menelepon 110; untuk saran: 96110.
    .button = Bukan orangnya
look-alike-noted =
    .toast = { $verdict ->
        [them] Tercatat: memang orangnya.
       *[other] Tercatat: bukan orangnya.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] Rekan Anda sudah menyatakan: memang orangnya.
       *[other] Rekan Anda sudah menyatakan: bukan orangnya.
    }

guard =
    <b>Penjagaan dari nama tiruan</b>
    Penipu meniru nama pembimbing dan memungut “biaya” di grup kelas. Di grup yang dijaga, saya melihat nama saat seseorang masuk, menekan tombol saya, atau mengirim perintah kepada saya. Jika namanya seperti nama petugas tetapi akunnya lain, saya memberi tahu ketua kelas dan pembimbing di chat pribadi, satu kali. Tentang orang lain tidak ada yang saya simpan, dan obrolan tidak saya baca.
    Sekarang saya anggota biasa dan melihat siapa yang masuk selama grup menampilkannya. Di grup besar yang tidak menampilkannya, saya baru melihatnya jika menjadi admin; hak apa pun tidak saya perlukan.
guard-on = ✓ { $classes }: dijaga
    .button = Jaga { $class }
    .toast = Grup ini sekarang dijaga.
guard-off = · { $classes }: tidak dijaga
    .button = Hentikan { $class }
    .toast = Grup ini tidak dijaga lagi.
