### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>Merasa ditipu? Lakukan sekarang</b>
    1. <b>Berhenti.</b> Jangan kirim uang lagi. Tutup telepon, hentikan berbagi layar.
    2. <b>Telepon 110</b> dan minta pembayaran dihentikan segera. Layanan antipenipuan: 96110. Makin cepat makin baik.
    3. <b>Minta rekening Anda diblokir</b>: telepon bank atau layanan pelanggan aplikasi pembayaran Anda. Nomornya ada di belakang kartu atau di aplikasi.
    4. <b>Simpan semua bukti</b>: chat, nomor, bukti transfer. Jangan hapus apa pun.
    5. <b>Beri tahu seseorang</b> yang Anda percaya. Anda tidak harus menghadapinya sendirian.
    Siapa pun yang berjanji mengembalikan uang Anda asal dibayar sedang menipu Anda lagi.
    Ini bukan salah Anda. Setiap hari ada yang mengalaminya.
sos-phrase = Saya mungkin korban penipuan telekomunikasi dan minta pembayaran dihentikan segera. Tolong bantu saya melapor ke polisi dan hubungi kantor keamanan kampus.
sos-phrase-shown =
    <b>Perlihatkan ini, atau bacakan:</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    Artinya: { $meaning }
sos-phrase-said =
    <b>Anda bisa mengatakan ini, atau memperlihatkannya:</b>
    { $phrase }
sos-contacts = <b>Nomor di kampus</b>
sos-tell =
    Saya tidak menyampaikan apa pun tanpa izin Anda. Jika Anda mau, saya beri tahu seseorang sekarang; Anda lihat dulu isinya.
sos-running = Permintaan bantuan Anda sedang menunggu ada yang menangani.
sos-running-taken = { $office } menangani permintaan bantuan Anda.
sos-copy =
    .button = Salin kalimat ini
sos-open =
    .button = Butuh bantuan? SOS
sos-tell-duty =
    .button = Beri tahu piket
sos-tell-counsellor =
    .button = Beri tahu pembimbing
sos-which-campus = Anda di kampus mana?
sos-group =
    Butuh bantuan? Buka di chat pribadi. Tidak ada yang melihatnya di sini.
    Polisi: 110. Layanan antipenipuan: 96110.
    .button = Buka chat pribadi

sos-preview =
    <b>Hanya ini yang akan saya sampaikan</b>
    Kepada: { $to } ({ $campus })
    { $who ->
        [known] · Anda adalah: { $student }
       *[unknown] · Siapa Anda, saya tidak tahu
    }
    · Anda butuh bantuan, sekarang
    · Hanya untuk satu orang yang menangani: link untuk menghubungi Anda di sini
    Apa yang terjadi, saya tidak tahu. Anda sendiri yang menceritakannya.
    Jika tidak ada yang menangani dalam { $minutes } menit, saya juga memberi tahu: { $next }.
    Jangan menunggu: telepon 110 dulu.
sos-send =
    .button = Ya, sampaikan sekarang
sos-keep =
    .button = Jangan
sos-kept =
    Tidak ada yang disampaikan. Jika perlu, kirim /sos lagi.
    .toast = Tidak ada yang disampaikan.
sos-sent =
    <b>Sudah saya sampaikan</b>
    Pukul { $time }, kepada: { $to }
    Begitu ada yang menangani, saya beri tahu di sini.
    Jangan menunggu: telepon 110 dulu.
    .toast = Sudah disampaikan. Telepon 110 juga.
sos-nobody =
    <b>Saat ini saya tidak bisa menjangkau siapa pun</b>
    Silakan telepon 110 langsung.
    Permintaan bantuan Anda tetap terbuka.
sos-rising =
    Belum ada yang menjawab. Sekarang saya juga memberi tahu: { $to }
    Jangan menunggu: telepon 110 dulu.
sos-taken =
    <b>{ $office } menanganinya</b>
    Mereka akan menghubungi Anda. Perhatikan ponsel Anda.
    Mereka tidak pernah meminta uang, kode verifikasi, atau kata sandi.
sos-closed =
    <b>Permintaan bantuan Anda selesai</b>
    Masih terasa berat, atau perlu saran hukum? Jika Anda mau, kampus bisa membantu.
    Kapan pun perlu, kirim /sos lagi.
sos-withdrawn =
    Anda menarik kembali permintaan bantuan. Mereka yang tadi saya beri tahu sudah saya kabari soal ini.
    Kapan pun perlu, kirim /sos lagi.
    .toast = Ditarik kembali.
sos-lapsed =
    Tidak ada yang menangani permintaan bantuan Anda. Permintaan itu sudah berakhir, dan saya minta maaf.
    Telepon 110, atau nomor di kampus: /contact
sos-withdraw =
    .button = Tarik kembali

sos-call =
    <b>Seseorang minta bantuan</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Orang yang tidak ada di daftar mahasiswa
    }
    Mungkin menjadi korban penipuan. Selebihnya saya tidak tahu.
    Yang pertama mengambil, dialah yang menangani.
sos-take =
    .button = Saya tangani
sos-yours =
    <b>Anda menangani permintaan ini</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Orang yang tidak ada di daftar mahasiswa
    }
    { $link }
    Tanyakan dulu: transfer sudah dihentikan? 110 sudah ditelepon? Rekening sudah diblokir? Bukti masih ada semua? Jangan menyalahkan.
    Setelah berbicara, ketuk tombol di bawah.
    .toast = Sekarang Anda yang menangani.
sos-link =
    .text = Hubungi orangnya di sini
sos-speak =
    .button = Sudah berbicara
sos-over = { $state ->
        [taken] Permintaan bantuan ini sedang ditangani: { $office }.
        [closed] Permintaan bantuan ini selesai: sudah berbicara.
        [withdrawn] Orangnya menarik kembali permintaan bantuan ini.
       *[lapsed] Tidak ada yang menangani permintaan bantuan ini. Sudah berakhir.
    }
    .toast = Terima kasih. Sudah selesai.
