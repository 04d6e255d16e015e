### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① Tidak mudah percaya: telepon dan pesan tak dikenal, serta “dosen”, “petugas layanan”, atau “polisi” di grup, saya periksa dulu, baru saya putuskan.
    ② Tidak mentransfer: saya tidak mentransfer uang ke rekening tak dikenal, tidak menalangi, dan tidak membayar “uang jaminan” atau “biaya buka blokir”.
    ③ Tidak membocorkan: kode verifikasi dan kata sandi tidak saya beritahukan kepada siapa pun, dan saya tidak berbagi layar dengan orang asing.
    ④ Tidak meminjamkan: saya tidak menyewakan, meminjamkan, atau menjual kartu bank, kartu SIM, dan akun pembayaran.
    ⑤ Saling mengingatkan: jika menemukan pesan mencurigakan, saya mengingatkan teman dan keluarga, dan tidak meneruskan pesan itu.
    ⑥ Segera minta bantuan: jika tertipu, saya langsung berhenti, menelepon 110 atau 96110, dan memberi tahu pembimbing.

pledge-title = <b>Ikrar antipenipuan</b>
pledge-reminded = Sekretaris Liga { $class } meminta Anda membaca ikrar antipenipuan. Menandatangani atau tidak, Anda yang memutuskan.
pledge-open = Tanda tangan ini sukarela, dan bisa Anda tarik kembali kapan saja.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ Anda menandatangani pada { $at }{ $way ->
    [paper] {" "}(di kertas, dicatat oleh Sekretaris Liga)
   *[chat] {""}
}. Versi: { $version }
pledge-older = Anda menandatangani versi lain. Anda boleh menandatangani lagi menurut isi ini; tanda tangan yang lama tetap berlaku.
pledge-withdrawn = Anda menarik kembali tanda tangan pada { $at }. Anda bisa menandatangani lagi kapan saja.
pledge-unbound = Saya belum tahu siapa Anda di kelas. Untuk menandatangani, kirim /bind dulu.

pledge-sign =
    .button = Saya berikrar
    .toast = Sudah ditandatangani. Terima kasih.
pledge-again =
    .toast = Anda sudah menandatangani.
pledge-later =
    .button = Belum sekarang
    .toast = Baik. Kirim /pledge kapan pun Anda mau.
pledge-withdraw =
    .button = Tarik tanda tangan
    .toast = Tanda tangan Anda sudah ditarik kembali.
pledge-nothing =
    .toast = Tidak ada tanda tangan untuk ditarik kembali.
pledge-changed =
    .toast = Isi atau bahasa ikrar berubah. Bacalah lagi sebelum menandatangani.
pledge-bind-first =
    .toast = Kirim /bind dulu, lalu tanda tangani.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>Ikrar antipenipuan: silakan dibaca</b>
    6 baris, dibaca di chat pribadi, ditandatangani jika Anda mau. Grup tidak menampilkan siapa yang sudah dan siapa yang belum.
    { $signed ->
        [0] Yang menandatangani belum sampai 5 orang.
       *[other] { $signed } dari { $students } orang di kelas sudah menandatangani.
    }
pledge-read =
    .button = Baca 6 baris ikrar

# How far classes are.
pledge-classes =
    <b>Tanda tangan di kelas</b>
    .button = Kelas saya
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed } dari { $students }{ $paper ->
    [0] {""}
   *[other] {" "}({ $paper } di kertas)
}
    .button = { $class }
pledge-no-classes = Tidak ada kelas yang menjadi tanggung jawab Anda, atau daftar mahasiswanya belum ada.
pledge-who-sees = Siapa yang belum menandatangani hanya dilihat oleh Sekretaris Liga kelas itu, di chat pribadi.
pledge-colleges = <b>Tanda tangan di fakultas</b>
pledge-college = { $college }: { $signed } dari { $students }
pledge-college-few = { $college }: kurang dari 5 orang dari { $students }
pledge-no-colleges = Belum ada daftar mahasiswa.
pledge-due = Hari terakhir: { $day }

pledge-own =
    <b>{ $class }: { $signed } dari { $students } orang sudah menandatangani</b>{ $paper ->
        [0] {""}
       *[other] , { $paper } di antaranya di kertas
    }
pledge-missing = Belum menandatangani (hanya Anda yang melihat; jangan teruskan ke grup):
pledge-student = { $who }
pledge-everybody = Semua di kelas sudah menandatangani.

pledge-post =
    .button = Kirim ke grup
    .toast = Sudah dikirim ke grup kelas.
pledge-posted =
    .toast = Sudah dikirim pada { $at }; dalam 7 hari tidak dikirim lagi.
pledge-no-group =
    .toast = Kelas ini tidak punya grup tempat saya bisa bicara. Tautkan grupnya dulu.
pledge-remind =
    .button = Ingatkan secara pribadi
    .toast = { $told ->
        [0] Tidak ada yang bisa saya ingatkan secara pribadi.
       *[other] { $told } orang sudah diingatkan secara pribadi.
    }{ $others ->
        [0] {""}
       *[other] {" "}{ $others } orang lain belum tertaut: sampaikan langsung kepada mereka.
    }
pledge-rested =
    .toast = Sudah diingatkan pada { $at }; dalam 3 hari tidak diingatkan lagi.
pledge-paper =
    .button = Catat yang di kertas
pledge-ask-paper =
    <b>{ $class }: tanda tangan di kertas</b>
    Lihat lembar tanda tangan, lalu kirim nomor mereka yang tidak menandatangani, seperti <code>absent 3 17 22</code>. Jika semua menandatangani, kirim <code>all signed</code>.
    Saya menunggu 30 menit.
pledge-paper-read =
    <b>{ $class }: silakan periksa</b>
    { $missing ->
        [0] Setelah dicatat, seluruh kelas, { $signed } orang, sudah menandatangani
       *[other] Setelah dicatat, { $signed } orang sudah menandatangani dan { $missing } orang belum: { $seats }
    }.
    Di antaranya di kertas: { $paper } orang. Catatan ini menggantikan catatan kertas sebelumnya; yang ditandatangani di chat tidak berubah.
pledge-paper-withdrawn = { $count } orang menarik kembali tanda tangannya di chat. Catatan kertas tidak menandatangani lagi atas nama mereka.
pledge-save =
    .button = Simpan
    .toast = Sudah disimpan.
pledge-cancel =
    .button = Batal
    .toast = Tidak ada yang disimpan.

# To the secretary before the last day.
pledge-word = { $missing } orang di { $class } belum menandatangani ikrar antipenipuan; hari terakhir { $day }. Hanya Anda yang melihat siapa.
    .button = Lihat siapa
