### Kits for class meetings: a made-up typical story, questions to discuss, and a vote before and after.

kit-head = <b>Bahan rapat · { $class } · { $month }</b>
kit-body =
    <b>{ $name }</b>
    { $story }
    <i>Kejadian khas yang dikarang, bukan kasus nyata.</i>
    <b>Untuk dibahas</b>
    { $asks }
    <b>Yang harus dilakukan:</b> { $do }
kit-ask = { $number }. { $ask }
kit-status = { $stage ->
    [none] Kelas ini tidak punya grup tempat saya bisa bicara, jadi tidak ada pemungutan suara di sana. Ambil bahan sebagai teks dan pilih dengan angkat tangan.
    [ready] Saat rapat dimulai, ketuk “Suara sebelum”. Pertanyaan dikirim ke grup kelas, tanpa nama, dan ditutup sendiri setelah { $minutes } menit.
    [before-waiting] Pemungutan suara sebelum diskusi sedang dikirim ke grup kelas. Setelah semua memilih, baca cerita, berdiskusi, lalu ketuk “Suara sesudah”.
    [before-doubtful] Saya tidak tahu apakah pemungutan suara sebelum diskusi sudah sampai. Jika terlihat di grup, lanjutkan; jika tidak, kirim lagi.
    [before-open] Pemungutan suara sebelum diskusi sedang berlangsung. Baca cerita, berdiskusi, lalu ketuk “Suara sesudah”: suara pertama pun ditutup.
    [before-closed] Pemungutan suara sebelum diskusi sudah ditutup. Setelah diskusi, ketuk “Suara sesudah”.
    [before-failed] Pemungutan suara sebelum diskusi tidak sampai ke grup. Anda bisa mengirimnya lagi.
    [after-waiting] Pemungutan suara sesudah diskusi sedang dikirim ke grup kelas. Setelah semua memilih, ketuk “Tutup suara”; jika tidak, ditutup sendiri setelah { $minutes } menit.
    [after-doubtful] Saya tidak tahu apakah pemungutan suara sesudah diskusi sudah sampai. Jika tidak terlihat di grup, kirim lagi; setelah semua memilih, tutuplah.
    [after-open] Pemungutan suara sesudah diskusi sedang berlangsung. Setelah semua memilih, ketuk “Tutup suara”; jika tidak, ditutup sendiri setelah { $minutes } menit.
    [after-closed] Pemungutan suara sudah ditutup. Saya menunggu angka terakhir.
    [after-failed] Pemungutan suara sesudah diskusi tidak sampai ke grup. Anda bisa mengirimnya lagi.
   *[done] Pemungutan suara bulan ini sudah selesai.
}
kit-classes =
    <b>Kelas Anda</b>
    Bahan rapat kelas mana yang ingin dilihat?
    .button = { $class }
kit-no-classes = Tidak ada kelas yang menjadi tanggung jawab Anda.
kit-list =
    <b>Bahan lain · { $class } · { $month }</b>
    Yang pernah dipakai kelas ditandai “✓”. Setelah pemungutan suara dimulai, bahan tidak bisa diganti.
    .button = { $used ->
        [yes] ✓ { $name }
       *[no] { $name }
    }

kit-other =
    .button = Bahan lain
kit-text =
    .button = Sebagai teks
    .toast = Teksnya sudah saya kirim.
kit-show =
    .button = Kembali ke bahan
kit-pick =
    .toast = Bahan sekarang “{ $name }”.
kit-before =
    .button = { $again ->
        [yes] Suara sebelum, ulang
       *[no] Suara sebelum
    }
    .toast = Pemungutan suara sebelum diskusi sedang dikirim ke grup kelas.
kit-after =
    .button = { $again ->
        [yes] Suara sesudah, ulang
       *[no] Suara sesudah
    }
    .toast = Suara pertama ditutup, dan pemungutan suara sesudah diskusi sedang dikirim ke grup kelas.
kit-end =
    .button = Tutup suara
    .toast = Pemungutan suara ditutup. Angkanya saya beri tahu begitu ada.
kit-already =
    .toast = Itu sudah dilakukan.
kit-wait =
    .toast = Pemungutan suara belum ada di grup kelas. Ketuk lagi beberapa detik lagi.

kit-share =
    .name = { $right } dari { $of } benar
kit-few =
    .name = kurang dari { $least } suara, jadi angkanya tidak disebut agar tidak mengarah ke seseorang
kit-result =
    Sebelum diskusi: { $before }
    Sesudah diskusi: { $after }
kit-ended =
    <b>Hasil pemungutan suara rapat kelas · { $class } · { $month }</b>
    { $result }
    { $gain ->
        [more] Bagian jawaban benar naik.
        [less] Bagian jawaban benar tidak naik. Sebaiknya dijelaskan sekali lagi.
        [same] Bagian jawaban benar tetap sama.
       *[untold] Suara terlalu sedikit untuk dibandingkan.
    }
kit-difference = Pemungutan suara: { $beforeright } dari { $beforeof } benar sebelum diskusi dan { $afterright } dari { $afterof } sesudahnya, { $gain ->
    [more] { $points ->
        [0] naik kurang dari 1 poin persen
       *[other] naik { $points } poin persen
    }
    [less] { $points ->
        [0] turun kurang dari 1 poin persen
       *[other] turun { $points } poin persen
    }
   *[same] bagiannya tetap sama
}.
kit-difference-few = Pemungutan suara: ada sebelum dan sesudah diskusi, tetapi salah satunya diikuti kurang dari { $least } orang, jadi angkanya tidak disebut.
kit-failed =
    <b>Pemungutan suara { $side ->
        [before] sebelum
       *[after] sesudah
    } diskusi tidak sampai ke grup · { $class }</b>
    { $why ->
        [refused] Grup kelas tidak menerima polling dari saya. Minta adminnya mengizinkan anggota mengirim polling, atau pilih dengan angkat tangan.
       *[late] Tidak sempat terkirim. Kirim /kit untuk mencoba lagi.
    }

kit-paper =
    Rapat kelas: { $name }
    { $class } · { $month } · lima menit

    Menit 0–1: pemungutan suara sebelum diskusi
    Pilih di grup kelas, atau dengan angkat tangan. Jawabannya jangan disebut dulu.
    { $question }
    A. { $a }
    B. { $b }
    C. { $c }
    D. { $d }

    Menit 1–2: baca cerita
    { $story }
    (Kejadian khas yang dikarang, bukan kasus nyata.)

    Menit 2–4: diskusi
    { $asks }

    Menit 4–5: pemungutan suara sesudah diskusi
    Pertanyaan yang sama sekali lagi; lalu sebutkan jawabannya.
    Jawabannya { $right }. { $explanation }

    Yang harus dilakukan
    { $do }
kit-paper-caption = Bahan “{ $name }” sebagai teks, untuk dicetak atau diteruskan.

story-brushing =
    Xiao Lin melihat “kerja lewat ponsel, langsung dibayar” di grup lowongan dan menambahkan kontaknya. Beberapa tugas pertama hanya menyukai dan mengikuti, dan setiap tugas benar-benar dibayar beberapa yuan. Lalu ia disuruh memasang aplikasi yang belum pernah didengarnya dan mengerjakan “paket”: makin banyak dibayar di muka, makin banyak kembali. Ia membayar, lalu dibilang salah langkah, akunnya dibekukan, dan satu tugas lagi akan mencairkan semuanya. Ia membayar tugas demi tugas dan meminjam dari teman-teman, sampai petugas dan grupnya lenyap.
    .name = Imbalan order fiktif
    .ask1 = Mengapa tugas pertama benar-benar dibayar?
    .ask2 = Sejak langkah mana uangnya sulit kembali?
    .ask3 = Teman sekamar Anda akan membayar “tugas terakhir”. Apa yang Anda katakan?
    .question = Grup kerja minta bayar di muka untuk “paket”; tugas pertama memang dibayar. Apa yang Anda lakukan?
    .a = Tidak banyak: bayar sekali lagi
    .b = Minta izin usahanya, lalu bayar
    .c = Tidak bayar lagi, simpan bukti, lapor polisi
    .d = Tarik sebagian dulu, lalu lanjut
    .explanation = Kerja yang minta bayar dulu selalu penipuan. Bayaran awal hanya umpan.
    .do = Segera berhenti membayar, simpan chat dan bukti transfer, dan telepon 110. Jika ragu, tanya dulu 96110.

story-customer_service =
    Xiao Zhou ditelepon “layanan pelanggan” yang tahu persis barang yang baru dibelinya dan alamatnya. Katanya barangnya cacat dan uangnya akan diganti dua kali lipat lewat “jalur klaim” di aplikasi chat. Lalu ia disuruh memasang aplikasi rapat dan berbagi layar, agar bisa “dipandu”. Ia mengetik kode verifikasi sambil mendengarkan, dan uang di kartunya pun hilang. Ketika ditelepon balik, nomor itu sudah tidak ada.
    .name = Layanan toko palsu
    .ask1 = Mereka tahu pesanan Anda. Apakah itu bukti siapa mereka?
    .ask2 = Apa yang mereka lihat setelah layar Anda dibagikan?
    .ask3 = Bagaimana pengembalian dana yang asli sampai kepada Anda?
    .question = “Layanan pelanggan” mau mengganti uang Anda dan minta berbagi layar. Apa yang Anda lakukan?
    .a = Mereka tahu pesanan saya: ikuti saja
    .b = Tutup telepon, cek di platform belanja
    .c = Berbagi layar, tetapi tidak ketik sandi
    .d = Hanya menyebut kode verifikasinya
    .explanation = Pengembalian asli kembali lewat cara Anda membayar, tanpa berbagi layar dan tanpa kode.
    .do = Hentikan berbagi layar, tutup telepon, dan hubungi platform tempat membeli. Jika sudah membayar, segera telepon 110 dan minta bank menghentikannya.

story-police =
    Xiao Zheng ditelepon “polisi” dari kota lain: kartu bank atas namanya diduga dipakai mencuci uang. Di video, penelepon berseragam dan mengirim “surat buronan” dengan namanya. Ia dilarang memberi tahu siapa pun, keluarga atau dosen, dan disuruh menyendiri di hotel untuk “membantu penyelidikan”. Akhirnya ia disuruh memindahkan uang ke “rekening aman” yang katanya akan dikembalikan setelah diperiksa. Ketika pembimbing dan polisi asli menemukannya, uang itu sudah terkirim.
    .name = Polisi palsu
    .ask1 = Mengapa mereka terus menyuruh merahasiakannya?
    .ask2 = Apa yang dibuktikan seragam, kartu, dan “surat buronan”?
    .ask3 = Teman tiba-tiba pindah sendirian ke hotel dan tidak menjawab telepon. Apa yang Anda lakukan?
    .question = “Polisi” di video call bilang Anda tersangka dan harus pakai “rekening aman”. Apa yang Anda lakukan?
    .a = Kirim sedikit sebagai tanda niat baik
    .b = Tambahkan sebagai teman, lihat kartunya
    .c = Rahasiakan dan tangani sendiri
    .d = Tutup dan telepon 110 sendiri
    .explanation = Polisi tidak menangani kasus lewat telepon dan tidak punya “rekening aman”.
    .do = Tutup telepon, telepon 110 sendiri atau datang ke kantor polisi, dan beri tahu pembimbing serta keluarga. Jika ragu, tanya dulu 96110.

story-investment =
    Xiao Wu berkenalan online dengan “kakak tingkat” yang menyenangkan; mereka mengobrol berminggu-minggu tanpa pernah bertemu. Katanya ia berinvestasi mengikuti seorang “guru”, dan setiap hari memperlihatkan keuntungannya. Xiao Wu mencoba sedikit di platform yang disebutnya dan segera bisa menarik uang beserta untungnya. Maka ia memasukkan uang kuliah dan uang dari rumah, dan di layar jumlahnya berlipat ganda. Ketika ingin menariknya, platform minta “pajak” dan “uang jaminan” dulu, dan setelah dibayar pun tidak ada yang cair.
    .name = Investasi palsu
    .ask1 = Mengapa ia bisa menarik uang pertama kali?
    .ask2 = Siapa yang menulis keuntungan di layar?
    .ask3 = Orang yang tak pernah mau bertemu dan selalu bicara untung: apakah Anda curiga?
    .question = Platform investasi dari teman online minta “uang jaminan” sebelum tarik dana. Apa yang Anda lakukan?
    .a = Tidak bayar lagi, simpan bukti, lapor polisi
    .b = Bayar, lalu tarik uangnya
    .c = Investasi lagi agar syaratnya tercapai
    .d = Minta teman itu menalangi
    .explanation = Platform yang minta uang sebelum mencairkan adalah palsu, berapa pun yang dibayar.
    .do = Berhenti membayar, simpan bukti platform, chat, dan transfer, dan telepon 110. Investasi hanya di lembaga berizin, dan tanya dulu 96110.

story-loan_credit =
    Xiao Chen hampir lulus ketika “platform pinjaman” menelepon: akun pinjaman mahasiswa atas namanya akan merusak riwayat kredit jika tidak ditutup. Ia tidak ingat pernah membuatnya dan menjadi cemas. Ia disuruh “mengosongkan limit”: meminjam sebanyak mungkin di beberapa platform resmi dan mengirimnya ke sebuah rekening, yang katanya akan lunas sendiri setelah diperiksa. Ia menurut, bahkan menghapus chat seperti yang disuruh. Pada hari jatuh tempo barulah ia tahu utang itu harus dibayarnya sendiri.
    .name = “Tutup pinjaman Anda”
    .ask1 = Bisakah satu telepon “memperbaiki” riwayat kredit?
    .ask2 = Anda meminjam lalu mengirim uangnya. Siapa yang membayar kembali?
    .ask3 = Di mana Anda bisa melihat riwayat kredit sendiri?
    .question = “Layanan” minta Anda meminjam penuh dan mengirimnya untuk menutup pinjaman. Apa yang Anda lakukan?
    .a = Ikuti saja, demi riwayat kredit saya
    .b = Tutup, cek kredit di saluran resmi
    .c = Pinjam di satu platform saja
    .d = Minta nomor pegawai, lalu ikuti
    .explanation = Akun pinjaman tidak ditutup dengan transfer, dan tak ada yang bisa mengubah riwayat kredit.
    .do = Tutup telepon, jangan pinjam, dan jangan kirim apa pun. Jika sudah, segera telepon 110 dan beri tahu platform pinjaman serta pembimbing.

story-game =
    Xiao He ingin menjual akun game, dan seseorang menawar tinggi lewat “platform penjamin”. Setelah penjualan, platform bilang uangnya dibekukan: nomor kartunya salah, dan ia harus membayar jumlah yang sama untuk “buka blokir”. Ia membayar, lalu dibilang terlambat dan harus membayar lagi; semuanya akan kembali sekaligus. Karena takut uang yang lalu hilang, ia terus membayar. Akhirnya situsnya tidak bisa dibuka, dan kata sandi akunnya sudah diganti orang.
    .name = Jual beli game
    .ask1 = Siapa yang mengirim link “platform penjamin”?
    .ask2 = Mengapa orang terus membayar?
    .ask3 = Di mana jual beli akun dan barang game yang aman?
    .question = Anda menjual akun game; platform pembeli minta “biaya buka blokir”. Apa yang Anda lakukan?
    .a = Bayar sekali, nanti juga kembali
    .b = Minta pembeli membayar separuh
    .c = Coba dengan kartu bank lain
    .d = Tidak bayar, lapor polisi dan pengelola game
    .explanation = Platform jual beli yang minta biaya untuk mencairkan uang Anda adalah palsu.
    .do = Jangan bayar lagi, simpan link, chat, dan bukti transfer, dan telepon 110. Bertransaksilah hanya di platform resmi game.

story-job_deposit =
    Xiao Zhao mengirim lamaran, dan hari itu juga “bagian personalia” menambahkannya sebagai teman: ia diterima tanpa wawancara. Ia mendapat surat penerimaan bercap dan diminta membayar pemeriksaan kesehatan dan seragam. Lalu diminta “uang jaminan jabatan”, yang katanya kembali pada hari pertama. Kemudian ia disuruh meminjam untuk “pelatihan” yang pasti berujung penempatan. Pada hari masuk ia mendatangi alamatnya, dan tidak ada perusahaan itu.
    .name = Uang jaminan kerja
    .ask1 = Diterima tanpa wawancara: apa yang janggal?
    .ask2 = Bolehkah perusahaan meminta uang jaminan dari pelamar?
    .ask3 = Bagaimana mengecek apakah sebuah perusahaan nyata?
    .question = “Surat penerimaan” datang, dan perusahaan minta uang jaminan dan biaya pelatihan dulu. Apa yang Anda lakukan?
    .a = Tidak bayar, cek, beri tahu kampus
    .b = Bayar, tetapi minta kuitansi
    .c = Pinjam dulu, bayar dari gaji
    .d = Bayar pemeriksaan kesehatan saja
    .explanation = Perusahaan tidak boleh meminta uang jaminan. Siapa pun yang minta uang sebelum Anda bekerja adalah penipu.
    .do = Jangan bayar dan jangan meminjam; cek ke pusat karier kampus. Jika sudah membayar, simpan bukti dan telepon 110; 96110 memberi saran.

story-card_rental =
    Seorang teman sekampung meminta Xiao Sun meminjamkan kartu bank beberapa hari untuk “menyalurkan uang dagang”, dengan imbalan. Kartunya kosong, jadi ia menyerahkan kartu, sandi, dan kartu SIM-nya. Tak lama kemudian uang dalam jumlah besar keluar masuk, semuanya dari orang yang tertipu. Kartunya diblokir dan polisi datang bertanya. Karena membantu memindahkan uang padahal mencurigakan, ia harus bertanggung jawab menurut hukum, dan lama tidak bebas membuka rekening.
    .name = Meminjamkan kartu bank
    .ask1 = Kartunya kosong. Amankah dipinjamkan?
    .ask2 = Mengapa ia tidak memakai kartunya sendiri?
    .ask3 = Apakah sama untuk akun chat dan kartu SIM?
    .question = Kenalan mau membayar untuk memakai kartu bank Anda beberapa hari. Apa yang Anda lakukan?
    .a = Kosong saja: pinjamkan
    .b = Pinjamkan, tetapi tanpa sandi
    .c = Tolak, ingatkan itu bisa jadi pidana
    .d = Minta imbalan lebih besar
    .explanation = Meminjamkan atau menjual kartu bank, kartu SIM, atau akun bisa jadi pidana: membantu kejahatan online.
    .do = Pakai kartu dan akun hanya untuk diri sendiri. Jika sudah dipinjamkan, segera blokir dan jelaskan sendiri ke polisi, atau telepon 110 atau 96110.

story-class_group =
    Saat semester dimulai, seseorang menyusup ke grup kelas dengan foto dan nama pembimbing. Ia mengumumkan biaya bahan yang harus dibayar hari itu, lengkap dengan kode bayar, dan minta bukti layar. Beberapa orang tua dan mahasiswa langsung membayar; yang lain melihat buktinya dan ikut membayar. Ketika pembimbing asli melihat grup, orang itu sudah keluar. Barulah semua sadar bahwa kode bayarnya milik pribadi.
    .name = Pembimbing palsu
    .ask1 = Bisakah Anda mengenali orang dari foto dan namanya?
    .ask2 = Mengapa orang lebih mudah membayar setelah yang lain membayar?
    .ask3 = Aturan apa yang perlu dibuat kelas kita untuk menagih uang?
    .question = “Pembimbing” mengirim kode bayar di grup: biaya, hari ini juga. Apa yang Anda lakukan?
    .a = Yang lain sudah bayar: ikut bayar
    .b = Cek dulu: telepon atau temui dia
    .c = Tanya di grup apakah benar dia
    .d = Bayar sebagian dan lihat dulu
    .explanation = Foto dan nama bisa disalin. Soal uang, pastikan lewat telepon atau bertemu langsung.
    .do = Jangan bayar dulu; pastikan lewat telepon atau bertemu langsung, dan minta admin mengeluarkan orang itu. Jika sudah membayar, simpan tangkapan layar dan telepon 110.

story-visa =
    Seorang mahasiswa asing ditelepon “kedutaan” dalam bahasanya sendiri: visanya bermasalah dan ia mungkin dipulangkan. Ia “disambungkan” ke kantor imigrasi, yang meminta foto paspor dan nomor kartunya. Menyusul surat bercap, dan ia harus membayar “uang jaminan” hari itu juga. Takut kuliahnya terganggu, ia tidak bercerita kepada dosen dan membayar. Ketika kemudian bertanya di kantor internasional, visanya ternyata tidak pernah bermasalah.
    .name = Kedutaan palsu
    .ask1 = Mengapa orang yang berbahasa kita lebih mudah dipercaya?
    .ask2 = Apakah kedutaan meminta uang atau nomor kartu lewat telepon?
    .ask3 = Kepada siapa Anda bertanya soal visa dan izin tinggal?
    .question = “Kedutaan” menelepon: visa Anda bermasalah dan harus bayar uang jaminan. Apa yang Anda lakukan?
    .a = Bayar hari ini agar tidak dipulangkan
    .b = Kirim foto paspor untuk diperiksa
    .c = Tutup, tanya kantor internasional, lapor
    .d = Minta teman membayarkan dulu
    .explanation = Kedutaan dan imigrasi tidak meminta uang atau nomor kartu lewat telepon.
    .do = Tutup telepon, jangan kirim dokumen atau uang, dan tanya kantor internasional. Jika sudah membayar, telepon 110; soal imigrasi bisa ditanya ke 12367.
