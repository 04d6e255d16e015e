### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = Semua yang saya simpan tentang Anda ada di berkas ini.

personal-data =
    .title = Yang saya simpan tentang Anda, per { $now }
    .account = Nomor akun Anda: { $account }
    .chat = Chat pribadi kita: sejak { $since }
    .client = Bahasa aplikasi Anda: { $code }
    .language = Bahasa pilihan Anda: { $language }, pada { $since }
    .no-language = Bahasa pilihan Anda: tidak ada
    .subscription = Kiat pribadi: sejak { $since }
    .no-subscription = Kiat pribadi: tidak
    .quiet = Jam tenang Anda sendiri: { $from } sampai { $to }, sejak { $since }
    .tips = Kiat yang dikirim kepada Anda secara pribadi: { $count }
    .texts = Pesan di chat pribadi kita yang teksnya masih disimpan: { $count }, yaitu yang Anda lihat di sana
    .student = Daftar mahasiswa: Anda adalah { $who }, { $class }, sejak { $since }; bisa Anda ubah sendiri sampai { $until }
    .no-student = Daftar mahasiswa: tidak tertaut
    .segment = Kelompok di daftar: { $segment ->
        [freshmen] mahasiswa baru
        [graduating] calon lulusan
        [international] mahasiswa internasional
       *[staff] pegawai
    }
    .roster-language = Bahasa di daftar: { $language }
    .past-seat = Daftar semester lalu: { $term }, { $class }, nomor { $seat }
    .binding = Tautan lama: { $class }, dari { $from } sampai { $until }
    .class-move = Perubahan kelas: dari { $known } ke { $class }, { $at }; jawaban Anda: { $answer ->
        [right] benar
        [wrong] salah
       *[none] tidak ada
    }
    .tried = Kelas yang tidak cocok: { $classes }
    .introduction = Tautan belum selesai: { $class }, pesan terakhir { $at }, percobaan salah: { $wrong }
    .introduction-over = Percobaan tautan yang salah: { $wrong }, terakhir { $at }
    .role = Peran: { $role }, dari { $from } sampai { $until }
    .no-role = Peran: tidak ada
    .invitation = Undangan yang Anda kirim: { $role }, dapat diterima sampai { $until }
    .import = Daftar yang menunggu persetujuan Anda: tiba { $at }, baris: { $rows }
    .steps = Langkah pada tugas rencana: { $count }
    .notices = Pengumuman yang Anda kirim ke kelas: { $count }
    .case-drafts = Kasus yang Anda mulai tetapi tidak dicatat: { $count }
    .alerts = Peringatan yang Anda tulis: { $wrote }; ketukan Anda di bawah peringatan: { $tapped }
    .meetings = Rapat: { $steps } langkah, dicatat tidak hadir { $absent } kali, menyatakan hadir { $attested } kali
    .pledge = Ikrar antipenipuan: ditandatangani { $at }{ $way ->
        [paper] {" "}di kertas
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] , ditarik kembali { $withdrawn }
       *[no] . Untuk menariknya kembali, kirim /pledge.
    }
    .call = Permintaan bantuan: { $at }, kepada { $whom ->
        [counsellor] pembimbing Anda
       *[duty] petugas piket
    }; { $state ->
        [calling] menunggu
        [taken] ada yang menangani
        [closed] selesai
        [withdrawn] ditarik kembali
       *[lapsed] tidak ada yang menangani
    }
    .support = Persetujuan { $at }: { $kind }; { $state ->
        [consented] menunggu
        [assigned] ada yang ditugaskan
        [active] sudah berbicara
        [closed] selesai
       *[redacted] ditarik kembali
    }
    .calls-taken = Permintaan bantuan yang Anda tangani: { $count }
    .known-as = Nama di tanda pengenal Anda: { $name }
    .look-alikes = Laporan nama yang mirip nama petugas, oleh Anda atau mirip nama Anda: { $count }
    .words = Terjemahan yang Anda laporkan: { $count }
    .set-aside = Pesan Anda yang tidak dapat diproses: { $count }
    .taps = Berapa kali Anda mengetuk “Sudah saya baca”: { $count }
    .quiz = Kuis yang dimulai { $at }: dijawab { $answered }, benar { $right }
    .sample = Terpilih secara acak pada minggu mulai { $at }: dijawab { $answered }, benar { $right }
    .check = Pesan yang diserahkan kepada petugas piket, { $at }: { $text }
    .check-answer = Jawaban: { $said }
    .contest = Percobaan lomba yang dimulai { $at }: dijawab { $answered }, benar { $right }
    .drip = Kursus singkat yang dimulai { $at }: diterima { $sent } hari, dijawab { $answered }, benar { $right }
    .role-play = Bermain peran “{ $title }” yang dimulai { $at }: { $choices }
    .class-quiz = Kuis kilat kelas, dijawab { $at }
    .quiz-answer = { $verdict ->
        [right] benar
       *[wrong] salah
    }: { $question } { $chosen }
    .terms = Lama penyimpanan, dalam hari: ketukan dan jawaban kuis { $taps }, teks pesan { $texts }, pesan yang tidak dapat diproses { $set_aside }, tautan lama { $history }, peran yang berakhir { $roles }, isi pribadi kasus yang ditutup { $cases }, permintaan bantuan dan pendampingan { $support }. Pesan pribadi Anda dihapus setelah diproses.
    .rights = NIM Anda hanya disimpan dalam bentuk teracak dan tidak tercantum di sini. Agar dilupakan, kirim /forget.

personal-forget =
    <b>Lupakan Anda?</b>
    Dihapus: bahasa pilihan Anda, jam tenang, langganan, tautan yang belum selesai, jawaban soal perubahan kelas, jawaban di kuis, kuis kilat, dan kursus singkat, pilihan saat bermain peran, tanda tangan di bawah ikrar, kasus yang tidak Anda catat, dan yang saya katakan di chat pribadi. Permintaan bantuan Anda berakhir, pendampingan juga.
    Diputus: tautan Anda dengan daftar mahasiswa, kartu yang Anda ketuk, peran lama. Jumlahnya tetap, tetapi tidak ada yang tahu itu Anda.
    Tetap ada: baris Anda di daftar mahasiswa, karena itu milik kampus. Chat di ponsel Anda, silakan hapus sendiri.
    Yang dihapus tidak bisa dikembalikan. Anda boleh mengirim /start lagi; saya tidak akan tahu kita pernah bertemu.
    .button = Lupakan saya
    .toast = Anda sudah dilupakan.

personal-forgotten =
    <b>Anda sudah dilupakan</b>
    Tanda terima: <code>{ $receipt }</code>
    { $bound ->
        [yes] Anda tidak tertaut lagi dengan daftar mahasiswa; baris Anda tetap ada, karena itu milik kampus.
       *[no] Anda tidak tertaut dengan daftar mahasiswa.
    }
    { $subscribed ->
        [yes] Kiat pribadi sudah dihentikan.
       *[no] Anda tidak berlangganan.
    }
    Ketukan yang kini tanpa pemilik: { $taps }. Pesan yang teksnya dihapus: { $texts }.
    Dari tanda terima saya hanya menyimpan nomor dan tanggalnya, bukan milik siapa. Setelah pesan ini, nomor akun Anda pun tidak saya simpan.
