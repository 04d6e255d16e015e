### Class groups: what is said on joining, binding, pausing and leaving.

group-welcome =
    <b>Halo, saya Wuzha, asisten antipenipuan</b>
    Saya dikelola oleh { $office } dan mengirim kiat antipenipuan untuk { $class }.

    <b>Yang saya kirim:</b> { $cadence ->
        [daily] satu kiat singkat sehari
        [three_a_week] tiga kiat singkat seminggu
       *[weekly] satu kiat singkat seminggu
    }, biasanya pukul { $time }.
    <b>Jam tenang:</b> tidak ada kiat biasa dari { $from } sampai { $until }.
    <b>Untuk menjeda saya:</b> ketua kelas atau pembimbing bisa mengirim /mute di sini untuk menjeda, /unmute untuk melanjutkan, atau /unbind agar saya keluar.
    <b>Untuk menautkan diri:</b> ketuk tombol di bawah dan kirim empat angka terakhir NIM di chat pribadi. Tanpa itu pun kiat tetap datang.
    <b>Yang saya simpan:</b> nomor grup, nama kelas, yang saya kirim, siapa yang mengetuk tombol (hanya nomor akun), dan siapa di daftar mahasiswa orang yang menautkan diri.
    <b>Yang tidak saya sentuh:</b> saya tidak menyimpan tulisan orang di sini, dan tidak meminta nama, nomor telepon, nomor identitas, atau nomor kartu bank.

    <b>Ingat:</b> saya tidak pernah meminta uang, kode verifikasi, atau kata sandi. Siapa pun yang memintanya atas nama saya adalah penipu. Jika ragu, cek ke { $contact }.

group-link-expired = Link ini sudah kedaluwarsa, jadi tidak ada yang ditautkan. Minta yang baru kepada petugas dan pakai dalam 7 hari.
group-link-used = Link ini sudah pernah dipakai, jadi tidak ada yang ditautkan. Link hanya berlaku sekali; minta yang baru kepada petugas.
group-link-unknown = Link ini tidak sah, jadi tidak ada yang ditautkan. Periksa apakah tersalin lengkap, atau minta yang baru kepada petugas.
group-link-not-a-group = Link ini untuk grup kelas. Buka link, pilih grup kelas, dan tambahkan saya di sana.
group-link-may-not-write = Tidak ada yang ditautkan: saya tidak boleh menulis di grup itu. Minta admin grup mengizinkan saya, lalu buka link sekali lagi.

group-needs-link =
    <b>Saya belum tertaut ke kelas</b>
    Saya Wuzha, asisten antipenipuan kampus. Penanggung jawab kelas ini (ketua kelas, pembimbing, fakultas, atau satgas) silakan ketuk tombol di bawah. Sebelum itu saya tidak mengirim kiat di sini.

group-bind =
    .button = Tautkan grup ini
    .toast = Selesai: { $class }.
group-choose =
    <b>Grup kelas apa ini?</b>
    Ketuk namanya. Hanya berlaku bagi penanggung jawabnya. Jika tidak ada di tombol, kirim di sini, seperti ini: <code>/group Software One</code>
    .toast = Silakan pilih di bawah.

group-classes =
    .name = { $before }, { $name }

group-class-has-group =
    <b>{ $class } sudah punya grup</b>
    Kiat dikirim ke satu grup per kelas. Mulai sekarang dikirim ke sini? Maka saya keluar dari grup lama. Atau ini grup kedua? Maka kiat harian tidak dikirim ke sini.
group-has-class =
    <b>Grup ini milik { $classes }</b>
    Jadikan juga grup { $class }, seperti untuk kelas gabungan? Atau hanya untuk { $class }?
group-is-second =
    <b>Ini grup kedua { $class }</b>
    Mulai sekarang kiat dikirim ke sini? Maka saya keluar dari grup lama.
group-binding =
    .button = { $way ->
        [instead] Pindah ke sini
        [second] Grup kedua
        [both] Kedua kelas
        [only] Hanya yang baru
       *[plain] Tautkan
    }
group-is-now-second = Ini sekarang grup kedua { $class }. Kiat harian hanya dikirim ke grup utamanya.
group-of-several = Mulai sekarang saya mengirim kiat antipenipuan di sini untuk { $classes }.
group-of-fewer = Grup ini tidak tertaut lagi dengan { $gone }. Grup ini tetap milik { $left }.

group-class-over =
    <b>{ $class } sudah berakhir</b>
    { $kind ->
        [successor] Semester baru telah dimulai, dan sebagian besar kelas ini kini ada di { $successor }. Penanggung jawab kedua kelas silakan ketuk tombol di bawah; maka ini menjadi grup { $successor }. Jika tidak, saya keluar pada { $until }.
       *[none] Semester baru telah dimulai, dan kelas ini tidak ada lagi di daftar kampus. Saya keluar pada { $until }. Terima kasih sudah membaca.
    }
group-successor =
    .button = Untuk { $class }

group-still-unbound =
    <b>Saya masih belum tertaut ke kelas</b>
    Saya sudah sehari di sini dan tidak mengirim apa pun. Jika ini grup kelas, penanggung jawabnya silakan ketuk tombol di bawah. Jika tidak, saya keluar pada { $until }.
group-leaves =
    Tidak ada yang menautkan saya ke kelas, jadi saya keluar sekarang. Saya bisa ditambahkan lagi kapan saja.
    Jika ada yang mencurigakan: polisi 110, layanan antipenipuan 96110.

group-staff =
    .button = { $reach ->
        [everywhere] Petugas: semua kampus
       *[place] Petugas: { $place }
    }
group-staff-welcome =
    <b>Halo, saya Wuzha, asisten antipenipuan</b>
    Saya dikelola oleh { $office }. Ini sekarang grup petugas { $reach ->
        [everywhere] seluruh satgas
       *[place] { $place }
    }.

    <b>Yang saya kirim:</b> setiap Senin pukul 09:00, berapa kelas punya grup dan angka mana yang perlu diperhatikan. Tanpa nama.
    <b>Agar saya keluar:</b> kirim /unbind di sini.
    <b>Yang saya simpan:</b> nomor grup, grup siapa ini, dan yang saya kirim. Saya tidak menyimpan tulisan orang di sini.

    <b>Ingat:</b> saya tidak pernah meminta uang, kode verifikasi, atau kata sandi. Jika ragu, cek ke { $contact }.
group-staff-week =
    <b>{ $reach ->
        [everywhere] Minggu ini di semua kampus
       *[place] Minggu ini di { $place }
    }</b>
    Kelas: { $classes }, yang punya grup: { $bound }
    Grup yang dijeda: { $muted }; grup yang tak terjangkau: { $lost }
    Pesan yang belum pasti sampai: { $doubts }
group-staff-goodbye = { $reach ->
    [everywhere] Ini bukan lagi grup petugas satgas, dan saya keluar sekarang.
   *[place] Ini bukan lagi grup petugas { $place }, dan saya keluar sekarang.
}

group-lost =
    <b>Saya tidak bisa mengirim ke grup { $classes }</b>
    Sejak { $since }. Saya dikeluarkan, atau tidak boleh menulis di sana. Mintalah anggota grup menambahkan saya lagi, atau admin grup mengizinkan saya menulis. Sampai saat itu kelas tidak menerima kiat di sana. Saya mengingatkan seminggu sekali.
group-staff-lost = { $reach ->
    [everywhere] Sejak { $since } saya tidak bisa mengirim ke grup petugas satgas.
   *[place] Sejak { $since } saya tidak bisa mengirim ke grup petugas { $place }.
} Mintalah anggota grup menambahkan saya lagi, atau admin grup mengizinkan saya menulis. Saya mengingatkan seminggu sekali.
group-topic-gone = Di grup { $classes }, topik tempat saya mengirim sudah ditutup atau dihapus. Sekarang saya mengirim di topik umum. Untuk memilih yang lain, kirim /group di topik itu.
group-staff-topic-gone = { $reach ->
    [everywhere] Di grup petugas satgas, topik tempat saya mengirim sudah ditutup atau dihapus.
   *[place] Di grup petugas { $place }, topik tempat saya mengirim sudah ditutup atau dihapus.
} Sekarang saya mengirim di topik umum. Untuk memilih yang lain, kirim /group di topik itu.
group-topic-set = Mulai sekarang saya mengirim di topik ini.

group-link =
    <b>Link untuk grup { $class }</b>
    Buka dan pilih grupnya: saya ditambahkan dan grup tertaut. Berlaku sekali, sampai { $until }.
    { $url }
    Jika saya sudah ada di grup, kirim ini di sana: <code>{ $command }</code>

group-returned = { $kind ->
    [staff] Saya kembali dan terus mengirim angka mingguan.
   *[class] Saya kembali dan terus mengirim kiat antipenipuan untuk { $classes }.
}
group-muted = Kiat biasa dijeda sampai { $until }. Kirim /unmute untuk melanjutkan lebih awal.
group-unmuted = Kiat biasa berlanjut mulai sekarang.
group-cadence = { $cadence ->
    [daily] Mulai sekarang saya mengirim satu kiat sehari.
    [three_a_week] Mulai sekarang saya mengirim tiga kiat seminggu.
   *[weekly] Mulai sekarang saya mengirim satu kiat seminggu.
}

group-goodbye =
    Grup ini tidak tertaut lagi dengan { $classes }, dan saya keluar sekarang.
    Jika ada yang mencurigakan: polisi 110, layanan antipenipuan 96110.
