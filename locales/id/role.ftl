### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

role-duty =
    .name = { $duty ->
        [operator] Operator sistem
        [admin] Kantor satgas
        [member] Anggota satgas
        [police] Polisi kampus
        [lead] Pimpinan fakultas
        [counsellor] Pembimbing
        [deputy] Wakil ketua kelas
        [secretary] Sekretaris Liga
        [safety] Petugas keamanan
        [volunteer] Relawan
        [supporter] Pendamping korban
        [viewer] Pengamat
        [steward] Penjaga bahasa
       *[monitor] Ketua kelas
    }
role-at =
    .name = { $duty }, { $place }
role-everywhere =
    .name = Universitas
role-console =
    .name = operator sistem, di konsol

role-needed = Anda tidak boleh melakukan ini. Yang boleh:
role-holders = { $role }: { $count ->
    [0] belum ada
   *[other] { $count }
}
role-console-only = Operator hanya diundang di konsol mesin, oleh orang yang mengelolanya.

role-link =
    <b>Undangan: { $role }</b>
    { $url }
    { $origin ->
        [delegated] Setelah diterima, berlaku sampai { $until }, dan peran Anda tetap.
        [handed_over] Setelah diterima, peran Anda langsung berakhir dan perannya berlaku sampai { $until }.
       *[invited] Setelah diterima, berlaku sampai { $until }.
    }
    Link berlaku sekali, dalam 72 jam. Kirim secara pribadi kepada orangnya, jangan ke grup.

role-offer =
    <b>Anda diundang menjadi: { $role }</b>
    { $origin ->
        [delegated] Anda mewakili untuk sementara; pengundang tetap memegang perannya.
        [handed_over] Ini serah terima: setelah Anda menerima, peran pengundang berakhir.
       *[invited] Ini penunjukan.
    }
    Diundang oleh: { $issuer }
    Sampai: { $until }
    Jika Anda menerima, saya menyimpan nomor akun Anda dan peran ini, tanpa nama. Jika bukan untuk Anda, ketuk “Bukan saya”.
role-accept =
    .button = Terima
    .toast = Diterima.
role-decline =
    .button = Bukan saya
    .toast = Baik, undangan ini batal.
role-accepted =
    Anda sekarang: { $role }, sampai { $until }.
    Kirim /help untuk melihat yang bisa Anda lakukan, /roles untuk peran Anda.
role-declined = Undangan ini batal, dan tidak ada yang berubah: { $role }.

role-taken =
    Undangan Anda diterima: { $role }, sampai { $until }.
    Jika orangnya salah, segera cabut.
role-turned-down = Undangan Anda kembali: { $role }. Orang yang membukanya mengaku bukan yang Anda maksud. Periksa dan undang lagi.

role-list = <b>Peran Anda</b>
role-list-none = Anda tidak punya peran. Membaca kiat dan mengetuk tombol tidak memerlukan peran.
role-item = { $role }, sampai { $until }

role-revoke =
    .button = Cabut
    .toast = Dicabut.
role-revoke-one =
    .button = Cabut { $number }
role-revoke-list = <b>Peran yang bisa Anda cabut</b>
role-revoke-item = <b>{ $number }</b> { $role }, dari { $from } sampai { $until }
role-revoke-none = Tidak ada peran yang bisa Anda cabut.
role-revoked = Dicabut: { $role }.
role-lost = Peran Anda dicabut: { $role }. Ada pertanyaan? Tanya satgas.

role-choose =
    Anda mengundang untuk peran apa?
    Bisa juga diketik: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    Di mana? Ketuk tombol, atau ketik seperti ini: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    Bahasa apa? Ketik seperti ini: /invite { $word } ru
role-pass = Peran mana yang Anda serahkan?
role-lend = Peran mana yang perlu diwakili?

role-handed-over = Diserahkan: { $role }. Penerus sudah menerima, dan peran Anda berakhir. Terima kasih.
role-passed-on =
    Diserahkan: { $role }. Penerus bertugas mulai sekarang, sampai { $until }.
    Jika orangnya salah, segera cabut.
role-state =
    <b>Keadaan saat serah terima</b>
    Kelas: { $classes }, yang punya grup: { $bound }
    Grup yang dijeda: { $muted }; grup yang tak terjangkau: { $lost }
    Pesan yang belum pasti sampai: { $doubts }
    Undangan yang belum diterima tidak ikut diserahkan; buat yang baru jika perlu.

role-orphans =
    <b>Peran yang tidak dipegang siapa pun: { $total }</b>
    Berakhir dalam seminggu terakhir. Kirim /invite dan carilah penerus.
role-orphan = { $role }, berakhir { $ended }
role-orphans-more = Masih ada { $more } lagi.
role-unanswered =
    <b>Kelas tanpa ketua kelas dan tanpa pembimbing: { $total }</b>
    Tidak ada penanggung jawabnya. Undang seseorang dengan /invite.
role-unanswered-class = { $class }
