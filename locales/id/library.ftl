### The library of tips. One paragraph per kind of fraud: what to do and its name, then the tips.

fraud-brushing = Berhenti sekarang juga, jangan tambah order atau isi saldo. Simpan chat dan bukti transfer, lalu telepon 110.
    .name = Order fiktif dan imbalan palsu
tip-brushing-1 = Tugas order fiktif atau “like” yang meminta Anda membayar atau mengisi saldo dulu pasti penipuan.
tip-brushing-2 = Bayaran kecil di awal hanya umpan agar nanti Anda memasukkan lebih banyak uang.
tip-brushing-3 = Jika mereka bilang “selesaikan satu set dulu baru bisa tarik dana”, jangan tambah uang dan segera berhenti.
tip-brushing-4 = Order fiktif sendiri dapat melanggar hukum. Jangan jadikan pekerjaan, apalagi mengajak teman.
tip-brushing-5 = Memindai kode demi hadiah gratis atau masuk grup angpau sering menjadi pintu masuk penipuan order fiktif.
tip-brushing-6 = “Salah langkah”, “waktu habis”, “akun dibekukan”: semua hanya alasan agar Anda terus membayar.
tip-brushing-7 = “Rekan” yang memamerkan penghasilan bisa jadi komplotan semua, dan setiap bayaran yang Anda lihat bisa palsu.
tip-brushing-8 = Kerja sampingan yang membayar untuk menyukai video atau memuji toko kemungkinan besar penipuan order fiktif.

fraud-investment = Jangan transfer lagi dan jangan bayar “biaya buka blokir”. Simpan alamat situs dan bukti transfer, lalu telepon 110.
    .name = Investasi online palsu
tip-investment-1 = “Info orang dalam” atau “pasti untung”: dengar salah satunya saja, keluarlah dari grup.
tip-investment-2 = Unduh aplikasi investasi hanya dari sumber resmi, dan cek dulu apakah perusahaannya berizin.
tip-investment-3 = Bisa menarik dana sedikit tidak berarti bisa menarik dana banyak.
tip-investment-4 = Jika harus membayar jaminan, pajak, atau biaya buka blokir sebelum menarik dana, itu penipuan.
tip-investment-5 = Tangkapan layar keuntungan bisa dipalsukan, dan semua anggota grup lainnya bisa jadi komplotan.
tip-investment-6 = “Guru” memberi saran saham dan meminta uang ke rekening pribadi: jangan pernah kirim.
tip-investment-7 = Teman online menunjukkan “celah platform” untuk cari uang: celahnya palsu, uang Anda yang hilang itu asli.
tip-investment-8 = Mata uang virtual sangat sulit kembali setelah dikirim. Jangan beli atau kirim atas arahan orang yang tidak Anda kenal.
tip-investment-9 = Setelah tertipu, “hacker” atau “pengacara” online yang menawarkan mengembalikan uang biasanya penipuan kedua.

fraud-shopping = Jangan bayar lagi. Simpan halaman barang dan bukti transfer, adukan ke platform, dan telepon 110.
    .name = Belanja dan layanan palsu
tip-shopping-1 = Jika membayar di luar platform, platform tidak bisa melindungi Anda.
tip-shopping-2 = Tiket konser, sepatu terbatas, ponsel murah: cek dulu apakah penjualnya saluran resmi.
tip-shopping-3 = Diminta bea masuk, biaya aktivasi, atau uang jaminan sebelum barang diterima? Hentikan pembayaran.
tip-shopping-4 = Jasa menulis makalah melanggar aturan akademik, dan sering juga penipuan.
tip-shopping-5 = Untuk jual beli barang bekas, pakai rekening bersama (rekber) platform. Jangan pindai kode bayar dari pihak lain.
tip-shopping-6 = Jika harganya murah tak masuk akal, tanya diri sendiri dulu: apa yang mereka incar?
tip-shopping-7 = “Lewat platform kena biaya, tambahkan saya sebagai teman, lebih murah”: itu tanda bahaya.
tip-shopping-8 = Beli tiket pertunjukan hanya di platform resmi. “Tiket orang dalam” atau “dijamin dapat” tidak bisa dipercaya.

fraud-customer_service = Tutup telepon, lalu buka sendiri halaman resmi toko tempat Anda membeli dan cek di sana.
    .name = Menyamar sebagai layanan toko atau kurir
tip-customer_service-1 = Pengembalian dana hanya diurus di halaman resmi toko asal. Tidak perlu aplikasi lain.
tip-customer_service-2 = “Petugas layanan” yang meminta kode verifikasi atau berbagi layar pasti penipu.
tip-customer_service-3 = “Batalkan perlindungan sejuta yuan atau saldo dipotong” adalah tipuan. Cek sendiri di aplikasi resmi.
tip-customer_service-4 = Jangan pindai kartu gosok atau kode QR “layanan” di dalam paket.
tip-customer_service-5 = Tahu nomor pesanan Anda tidak berarti ia petugas asli.
tip-customer_service-6 = Pengembalian dana berarti toko membayar Anda. Anda tidak perlu membayar dulu, apalagi meminjam.
tip-customer_service-7 = Ditelepon bahwa paket hilang dan akan diganti? Cek dulu pengirimannya di aplikasi belanja.
tip-customer_service-8 = “Anda tidak sengaja terdaftar jadi anggota, batalkan atau dipotong tiap bulan” adalah penipuan. Cek sendiri di aplikasi resmi.

fraud-loan_credit = Jangan transfer dan jangan kirim dokumen lagi. Hubungi bank dan telepon 110.
    .name = Pinjaman dan perbaikan kredit palsu
tip-loan_credit-1 = Sebelum pinjaman cair diminta biaya, uang jaminan, atau “memutar uang di rekening”? Itu pasti penipuan.
tip-loan_credit-2 = “Tutup akun pinjaman mahasiswa atau kredit Anda rusak” adalah penipuan: tutup telepon.
tip-loan_credit-3 = Tidak ada “petugas” yang bisa memperbaiki riwayat kredit. Cek hanya di saluran resmi bank sentral.
tip-loan_credit-4 = Kekurangan uang? Tanya dulu kantor bantuan mahasiswa atau bank resmi.
tip-loan_credit-5 = Jangan meminjam untuk orang lain, dan jangan serahkan dokumen atau kode kepada “petugas pinjaman”.
tip-loan_credit-6 = Iklan pinjaman “tanpa jaminan, langsung cair, tanpa cek kredit”: jangan ketuk dan jangan isi data.
tip-loan_credit-7 = “Nomor kartu salah, akun dibekukan, bayar untuk membuka” adalah tipuan lama pinjaman palsu.
tip-loan_credit-8 = Disuruh meminjam lalu mengirim uangnya untuk “mengosongkan limit”? Itu penipuan. Jangan pinjam, jangan kirim.

fraud-acquaintance = Telepon orangnya atau temui langsung dulu, baru putuskan.
    .name = Menyamar sebagai atasan, dosen, teman
tip-acquaintance-1 = Dosen, atasan, atau teman meminta uang secara online? Telepon dulu orangnya atau pastikan dengan bertemu langsung.
tip-acquaintance-2 = Foto profil dan nama bisa disalin. Pastikan juga meski gambarnya Anda kenal.
tip-acquaintance-3 = Suara dan video bisa dipalsukan dengan AI. Tanyakan hal yang hanya diketahui Anda berdua.
tip-acquaintance-4 = “Saya sedang rapat, tolong bayarkan dulu” adalah kalimat khas penipu.
tip-acquaintance-5 = Ikuti prosedur pembayaran. Desakan “bos” bukan alasan melewatkan pengecekan.
tip-acquaintance-6 = “Atasan” tiba-tiba menambahkan Anda sebagai teman dan membahas transfer? Telepon dulu nomor di daftar kantor.
tip-acquaintance-7 = Teman minta Anda memberi suara lewat link atau meneruskan kode? Telepon dulu: akunnya mungkin dicuri.
tip-acquaintance-8 = Sepakati dengan keluarga: jika ada yang bilang Anda celaka dan butuh uang, mereka menelepon Anda dulu, lalu pembimbing Anda.

fraud-police = Tutup telepon, lalu telepon 110 sendiri atau datang ke kantor polisi.
    .name = Menyamar sebagai polisi, jaksa, pejabat
tip-police-1 = Polisi dan pengadilan tidak punya “rekening aman” dan tidak menyuruh transfer untuk membuktikan Anda tak bersalah.
tip-police-2 = Polisi tidak memeriksa Anda atau mengirim surat penangkapan lewat QQ, WeChat, atau rapat video.
tip-police-3 = “Rahasiakan, menyendirilah, pergi ke hotel” bertujuan memutus Anda dari pertolongan.
tip-police-4 = Nomor pemanggil bisa dipalsukan. Tutup telepon dan telepon 110 sendiri untuk memastikan.
tip-police-5 = Makin didesak mentransfer, makin perlu Anda memberi tahu dosen atau keluarga dulu.
tip-police-6 = “Surat buronan” atau “perintah pembekuan” di layar itu palsu. Jangan takut: tutup telepon dan telepon 110.
tip-police-7 = “SIM akan diputus”, “Anda diduga mencuci uang”: “polisi” yang disambungkan adalah komplotan yang sama.
tip-police-8 = Polisi asli memperlihatkan kartu identitas. Mereka tidak meminta kode atau sandi bank lewat telepon.
tip-police-9 = Jika 96110 menelepon, angkatlah: Anda atau keluarga mungkin sedang ditipu. 96110 tidak pernah meminta transfer atau kode verifikasi.

fraud-romance = Hentikan transfer, simpan chat, ceritakan kepada orang tepercaya, dan telepon 110.
    .name = Penipuan asmara dan pertemanan online
tip-romance-1 = Jika “pacar” yang belum pernah bertemu mulai bicara uang, berhenti dulu.
tip-romance-2 = Foto, status, dan video bisa direkayasa. Pastikan dengan bertemu langsung atau lewat kenalan.
tip-romance-3 = Dari urusan hati beralih ke platform investasi: itulah langkah kunci penipuan ini.
tip-romance-4 = Jangan menerima, mengirim, atau menarik uang, atau membeli mata uang virtual, untuk teman online.
tip-romance-5 = Tertipu bukan aib. Makin cepat Anda bicara, makin mungkin kerugian berkurang.
tip-romance-6 = Seakrab apa pun, jangan kirim foto intim, jangan pinjamkan uang, dan jangan bayari orang yang belum pernah Anda temui.
tip-romance-7 = Diminta uang jaminan, ongkos jalan, atau uang untuk membeli hadiah sebelum bertemu? Kemungkinan besar itu penipuan.

fraud-game = Berhenti membayar, simpan tangkapan layar situs dan akun, dan telepon 110.
    .name = Jual beli akun dan barang game palsu
tip-game-1 = Jual beli akun dan barang game hanya lewat platform resmi atau tepercaya dengan rekening bersama (rekber).
tip-game-2 = Situs jual beli yang minta biaya buka blokir atau jaminan sebelum tarik dana adalah palsu.
tip-game-3 = Jangan buka link transaksi dari pihak lain. Cari sendiri situs resminya.
tip-game-4 = Jangan percaya “skin gratis” atau “buka batasan” yang ujungnya menyuruh Anda memindai kode untuk membayar.
tip-game-5 = Penjual jasa joki atau isi saldo murah sering memblokir Anda setelah dibayar. Jika tetap bertransaksi, pakai rekening bersama (rekber) platform.
tip-game-6 = “Nomor kartu salah, dana beku, isi sekali lagi baru bisa tarik”: jangan isi.
tip-game-7 = Jangan masuk akun atau mengetik kata sandi lewat link undian dari orang tak dikenal di game.

fraud-ticket_change = Cek di aplikasi resmi maskapai atau 12306. Jangan telepon nomor di dalam SMS.
    .name = Penipuan perubahan tiket pesawat, kereta
tip-ticket_change-1 = Untuk perubahan pesawat atau kereta, percayai hanya aplikasi resmi maskapai atau 12306.
tip-ticket_change-2 = Jangan telepon “nomor layanan” di SMS. Cari sendiri nomor resminya.
tip-ticket_change-3 = Pengembalian dana tidak perlu transfer dari Anda, juga tidak perlu berbagi layar.
tip-ticket_change-4 = Tahu penerbangan Anda hanya berarti data mungkin bocor.
tip-ticket_change-5 = Jika pesawat batal, dana kembali lewat cara Anda membayar. Tidak ada yang menyuruh memindai kode dan membayar.
tip-ticket_change-6 = Beli tiket kereta di aplikasi resmi 12306 atau di stasiun. Jangan percaya “tiket orang dalam” dengan harga lebih.

fraud-school_fee = Tanya pembimbing langsung, dan bayar hanya di platform yang diumumkan kampus.
    .name = Biaya kampus dan grup mahasiswa baru palsu
tip-school_fee-1 = Bayar kuliah, asrama, dan buku hanya di platform yang diumumkan kampus.
tip-school_fee-2 = Cek dulu apakah grup mahasiswa baru diumumkan fakultas. Jangan isi nomor identitas atau kartu bank di sana.
tip-school_fee-3 = “Dosen” tiba-tiba menagih uang di grup? Tanya pembimbing langsung secara pribadi dulu.
tip-school_fee-4 = “Kakak tingkat” datang menjual kartu, kursus, atau jasa: jangan bayar di tempat, jangan serahkan dokumen.
tip-school_fee-5 = Untuk daftar ulang, penerimaan, dan beasiswa, lihat hanya situs kampus dan akun resminya.
tip-school_fee-6 = “Bayar jaminan untuk kartu kampus atau memilih kamar”: baca dulu panduan masuk di situs kampus.
tip-school_fee-7 = Kode QR atau slip bayar di dalam surat penerimaan: cocokkan dulu dengan situs kampus sebelum membayar.

fraud-grant = Jangan bayar, jangan beri kode, dan cek ke kantor bantuan mahasiswa.
    .name = Beasiswa dan bantuan palsu
tip-grant-1 = Menerima beasiswa tidak perlu membayar lebih dulu.
tip-grant-2 = Diberi tahu ada bantuan? Tanya dulu kantor bantuan mahasiswa atau pembimbing.
tip-grant-3 = Jangan beri kode atau kata sandi kepada orang yang mengaku dari dinas pendidikan atau keuangan.
tip-grant-4 = “Biaya aktivasi beasiswa” atau “jaminan” lewat email juga penipuan.
tip-grant-5 = Menerima bantuan tidak perlu mengoperasikan ATM, juga tidak perlu berbagi layar.
tip-grant-6 = “Kuota terbatas, bayar biaya berkas dulu” tidak bisa dipercaya. Hasilnya mengikuti pengumuman fakultas.

fraud-job = Berhenti membayar, simpan kontrak dan chat, dan laporkan ke pusat karier serta polisi (110).
    .name = Lowongan dan pinjaman pelatihan palsu
tip-job-1 = Diminta membayar uang jaminan, seragam, atau pelatihan sebelum diterima kerja? Berhenti dan cek dulu.
tip-job-2 = “Rekomendasi berbayar” atau “dijamin lolos” tidak bisa dipercaya. Lihat situs perusahaan dan situs karier kampus.
tip-job-3 = Disuruh meminjam untuk pelatihan dan membayar dari gaji? Waspadai “pinjaman pelatihan”.
tip-job-4 = Gaji tinggi di luar negeri, tiket dan visa ditanggung: pastikan perusahaan dan visanya sebelum berangkat.
tip-job-5 = Wawancara kerja tidak perlu sandi bank, kode verifikasi, atau berbagi layar.
tip-job-6 = “Mengetik di rumah, ratusan yuan sehari”: tanya dulu, siapa yang mau membayar itu, dan mengapa?
tip-job-7 = Perusahaan tidak boleh menahan kartu identitas Anda dan tidak boleh meminta uang jaminan.
tip-job-8 = Kerja “tarik tunai” atau “terima dan teruskan paket” untuk perusahaan bisa berarti menjadi kurir penipu.
tip-job-9 = Kerja di luar kampus perlu izin kampus dan pencatatan di kantor imigrasi lebih dulu. Jangan percaya agen yang bilang “tidak perlu surat”.

fraud-rental = Tahan pembayaran, lalu pastikan pemilik dan data rumahnya.
    .name = Penipuan sewa rumah
tip-rental-1 = Jangan bayar uang muka sebelum melihat rumah dan memastikan siapa pemiliknya.
tip-rental-2 = Jauh lebih murah daripada sekitarnya? Pikirkan dulu mengapa.
tip-rental-3 = Penerima uang harus sama dengan pemilik atau agen di kontrak.
tip-rental-4 = Simpan kontrak dan kuitansi, dan tulis keterangan jelas pada setiap transfer.
tip-rental-5 = “Kalau tidak bayar hari ini, habis”: makin didesak, makin perlu menahan pembayaran.
tip-rental-6 = Sebelum menandatangani kontrak sewa, periksa apakah di dalamnya ada pinjaman atas nama Anda.

fraud-sextortion = Jangan bayar, jangan hapus apa pun. Simpan tangkapan layar, telepon 110, dan minta orang tepercaya menemani.
    .name = Pemerasan dengan video intim
tip-sextortion-1 = Orang tak dikenal mengajak video intim dan menyuruh pasang aplikasi: begitulah pemerasan dimulai.
tip-sextortion-2 = Aplikasi tak dikenal bisa membaca kontak Anda. Tolak sejak awal, jangan dipasang.
tip-sextortion-3 = Meski diancam, jangan bayar. Setelah dibayar, mereka biasanya meminta lagi.
tip-sextortion-4 = Simpan chat, akun, dan kode bayar, ambil tangkapan layar, lalu lapor polisi.
tip-sextortion-5 = Anda adalah korban: hubungi pusat konseling kampus, atau telepon 12356.
tip-sextortion-6 = Jangan hadapi ancaman sendirian. Telepon pembimbing, keamanan kampus, atau 110: ada yang akan membantu.
tip-sextortion-7 = “Hacker” online yang menawarkan menghapus video juga penipu. Jangan bayar kedua kalinya.

fraud-screen_share = Keluar sekarang dan putuskan internet. Dari perangkat lain, ganti kata sandi dan hubungi bank.
    .name = Berbagi layar dan kendali jarak jauh
tip-screen_share-1 = Selama layar dibagikan, pihak lain dapat melihat kata sandi dan kode Anda.
tip-screen_share-2 = “Petugas” atau “polisi” meminta berbagi layar atau program jarak jauh? Segera keluar.
tip-screen_share-3 = Sudah telanjur berbagi? Putuskan internet atau matikan ponsel dulu, lalu hubungi bank dari perangkat lain.
tip-screen_share-4 = Kode verifikasi adalah kunci: jangan beri kepada siapa pun.
tip-screen_share-5 = Bank, polisi, dan petugas layanan tidak akan meminta berbagi layar untuk “memeriksa rekening”.
tip-screen_share-6 = Orang tak dikenal menyuruh pasang aplikasi “rapat” atau “keamanan”? Tolak sejak awal, jangan dipasang.
tip-screen_share-7 = SMS kode berbunyi “jangan beri tahu orang lain”: “orang lain” itu termasuk “petugas” dan “polisi”.

fraud-card_lending = Tolak. Jika kartu sudah diserahkan, segera laporkan agar diblokir dan jelaskan sendiri kepada polisi.
    .name = Meminjamkan kartu, memindahkan uang
tip-card_lending-1 = Menyewakan, meminjamkan, atau menjual kartu bank, kartu SIM, atau akun dilarang hukum.
tip-card_lending-2 = Menerima, mengirim, atau menarik uang orang lain demi komisi bisa menjadi tindak pidana.
tip-card_lending-3 = Sebelum lulus atau pulang ke negara asal, tutup kartu yang tidak dipakai lagi. Jangan diberikan kepada orang lain atau dijual.
tip-card_lending-4 = Jangan verifikasi identitas, mendaftarkan akun, atau memindai wajah untuk orang lain.
tip-card_lending-5 = Dibayar untuk “meneruskan telepon” dengan ponsel sendiri bisa berarti membantu penipu.
tip-card_lending-6 = Menjual satu kartu demi beberapa ratus yuan bisa berujung sanksi kredit, denda, bahkan hukuman pidana.
tip-card_lending-7 = “Pinjam WeChat-mu untuk terima uang”: tolak. Akun pembayaran juga tidak boleh dipinjamkan.
tip-card_lending-8 = Khawatir ada kartu SIM atas nama Anda? Cek dengan layanan resmi Yizheng Tongcha (一证通查).

fraud-embassy_visa = Tutup telepon, lalu cek ke kantor mahasiswa internasional, nomor di situs kedutaan, atau 12367.
    .name = Menyamar sebagai kedutaan, imigrasi, agen visa
tip-embassy_visa-1 = Ada yang menelepon meminta transfer ke perorangan untuk urusan visa? Anggap sebagai penipuan.
tip-embassy_visa-2 = Soal visa dan izin tinggal, tanya kantor mahasiswa internasional atau telepon 12367 (Mandarin dan Inggris).
tip-embassy_visa-3 = Jangan kirim paspor, izin tinggal, atau akun kampus kepada orang yang tidak Anda kenal.
tip-embassy_visa-4 = Tidak bisa membaca surat berbahasa Mandarin? Perlihatkan ke dosen atau teman dulu, baru putuskan membayar atau tidak.
tip-embassy_visa-5 = Jika ragu, cari nomornya di situs resmi dan telepon balik sendiri.
tip-embassy_visa-6 = Kedutaan tidak menelepon untuk meminta transfer, dan tidak “menyambungkan” Anda ke polisi.
tip-embassy_visa-7 = Bayar biaya visa dan izin tinggal hanya di loket imigrasi atau platform resminya, jangan ke perorangan.
tip-embassy_visa-8 = Agen menjamin “lulus ujian” atau “perpanjangan beres”? Tanya kantor mahasiswa internasional sebelum membayar.

fraud-forex_tuition = Hentikan transaksi, simpan catatan, dan tanya bank serta kampus.
    .name = Tukar uang pribadi, titip bayar kuliah
tip-forex_tuition-1 = Tukar uang di bank. Tukar secara pribadi bisa membuat Anda menerima uang hasil kejahatan dan kartu diblokir.
tip-forex_tuition-2 = “Titip bayar kuliah dengan diskon” tidak bisa dipercaya. Bayar sendiri ke rekening yang diumumkan kampus.
tip-forex_tuition-3 = Ada yang mengirim uang ke kartu Anda dan minta diteruskan? Tolak dan beri tahu kampus.
tip-forex_tuition-4 = Makin bagus kurs di grup, makin Anda harus hati-hati.
tip-forex_tuition-5 = Jangan biarkan orang senegara memakai kartu bank Anda untuk menerima atau menukar uang, meski dikenalkan teman.

fraud-phishing = Jangan isi apa pun, masuklah lewat situs resmi. Jika sudah telanjur, segera ganti kata sandi.
    .name = Link, email, dan kode QR phishing
tip-phishing-1 = Email atau SMS meminta akun dan kata sandi kampus? Cek dulu lewat situs resmi.
tip-phishing-2 = Halaman yang meminta nomor kartu, nomor identitas, dan kode verifikasi sekaligus: segera tutup.
tip-phishing-3 = 12381 adalah SMS peringatan resmi. Isinya tanpa link dan tidak perlu dibalas.
tip-phishing-4 = Unduh aplikasi Pusat Antipenipuan Nasional (国家反诈中心) dari toko aplikasi bawaan ponsel.
tip-phishing-5 = Jangan pindai kode QR tak jelas asalnya. Jika sudah, jangan bayar dan jangan isi data.
tip-phishing-6 = “Asuransi sosial habis”, “kartu tol dinonaktifkan”: jangan ketuk link di SMS, cek di aplikasi resmi.
tip-phishing-7 = Email atau lampiran soal “tunjangan gaji” atau “pengembalian pajak”? Tanya bagian keuangan dulu.
tip-phishing-8 = Saat memakai Wi-Fi umum, jangan masuk ke bank dan jangan membayar.
tip-phishing-9 = Link pendek menyembunyikan alamat asli. Jika menyangkut login atau pembayaran, jangan diketuk.

tip-day-launch = Kampanye antipenipuan dimulai hari ini. Ingat tiga hal: jangan ketuk link tak dikenal, jangan beri kode, cek sebelum transfer.
tip-day-qingming = Bepergian saat Qingming? Lihat perubahan jadwal hanya di aplikasi resmi maskapai atau 12306, jangan telepon nomor di SMS.
tip-day-security = Hari ini Hari Pendidikan Keamanan Nasional. Jangan sewakan atau pinjamkan kartu SIM, kartu bank, atau akun, dan jangan kumpulkan data untuk orang yang tidak Anda kenal.
tip-day-labour = Berlibur? Pesan, ubah, dan minta pengembalian dana hanya di platform resmi, dan jangan pindai kode QR tak dikenal.
tip-day-economic = Hari ini hari melawan kejahatan ekonomi. Investasi yang “pasti untung” adalah penipuan.
tip-day-june = Juni adalah bulan antipenipuan nasional. Lakukan satu hal hari ini: pasang aplikasi Pusat Antipenipuan Nasional (国家反诈中心) dari toko aplikasi bawaan ponsel.
tip-day-sale = Saat festival belanja 618, ada telepon soal pengembalian dana, ganti rugi, atau hadiah? Tutup dulu, lalu cek di platform asal.
tip-day-graduation = Musim kelulusan: jangan bayar sebelum diterima kerja, lihat rumah sebelum menyewa, dan tutup kartu bank serta SIM yang tidak dipakai.
tip-day-closing = Kiat harian musim ini berakhir hari ini; tetaplah waspada. Telepon mencurigakan: tutup. Polisi: 110. Layanan antipenipuan: 96110. Pembimbing dan keamanan kampus juga siap membantu.
