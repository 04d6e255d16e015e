### The quiz that somebody takes alone: its cards, its buttons and what they answer; then the bank of questions.

quiz-intro =
    <b>Seberapa kebal Anda terhadap penipuan?</b>
    { $of } jenis penipuan, masing-masing satu pertanyaan, sekitar 2 menit. Hanya Anda yang melihat jawaban dan hasilnya.
    Anda bisa berhenti kapan saja; /quiz melanjutkannya.
    {""}
quiz-number = <b>Pertanyaan { $number } dari { $of }</b>
quiz-number-right = <b>Pertanyaan { $number } dari { $of }: benar</b>
quiz-number-wrong = <b>Pertanyaan { $number } dari { $of }: belum benar</b>
quiz-option = { $letter }. { $text }
    .button = { $letter }
quiz-option-right = ✓ <b>{ $letter }. { $text }</b>
quiz-option-wrong = ✗ { $letter }. { $text }
quiz-why =
    {""}
    <b>Yang benar: { $letter }.</b> { $why }

quiz-result = <b>{ $right } dari { $of } benar</b>
    .button = Lihat hasil saya
quiz-result-all = Tak satu pun penipuan ini mengecoh Anda. Tipuan terus berubah, jadi cobalah lagi lain waktu.
quiz-result-foot = <i>Hanya Anda yang dapat melihat hasil ini.</i>
quiz-weak = Yang paling mudah mengecoh Anda:
quiz-weak-line = · { $fraud }
quiz-paused =
    <b>Berhenti di sini</b>
    Dijawab: { $answered } dari { $of }; benar: { $right }. Untuk melanjutkan, kirim /quiz kapan saja.

quiz-look-title = <b>Simak dalam 20 detik</b>
quiz-look-fraud =
    {""}
    <b>{ $fraud }</b>
    { $why }
    <b>Yang harus dilakukan:</b> { $advice }
quiz-look =
    .button = Simak dalam 20 detik
quiz-next =
    .button = Berikutnya
quiz-stop =
    .button = Berhenti di sini
    .toast = Berhenti di sini. Kirim /quiz untuk melanjutkan.
quiz-on =
    .button = Lanjutkan
quiz-again =
    .button = Sekali lagi

quiz-heard =
    .right = ✓ Benar.
    .wrong = Belum benar: jawabannya { $letter }. Alasannya ada di kartu.
    .before = Anda sudah menjawab ini: { $letter }. Hanya jawaban pertama yang dihitung.
    .gone = Pertanyaan ini tidak dipakai lagi. Kartu menunjukkan kelanjutannya.
    .over = Putaran ini sudah selesai. Kirim /quiz untuk putaran lain.

question-brushing-1 = Tiga tugas “like” di grup sudah dibayar. Untuk yang keempat Anda harus membayar dulu. Apa yang Anda lakukan?
    .a = Bayar untuk yang ini, ambil kembali, lalu keluar
    .b = Teruskan tugasnya dengan akun milik teman
    .c = Bayar sedikit saja dan lihat apakah bisa ditarik
    .d = Berhenti, keluar, simpan bukti, dan lapor polisi
    .why = Bayaran kecil dulu, lalu Anda yang membayar: itu pola tetapnya. Tugas yang minta bayar dulu selalu penipuan.

question-brushing-2 = Saldo di situs tugas tidak bisa ditarik. “Mentor” bilang Anda salah langkah, dan dua order lagi akan mencairkannya. Apa yang Anda lakukan?
    .a = Kerjakan dua order itu dan tarik semuanya sekaligus
    .b = Tidak bayar lagi, simpan bukti, dan telepon 110
    .c = Minta “mentor” menalangi satu dari dua order itu
    .d = Pinjam uang teman agar bisa selesai hari ini juga
    .why = “Salah langkah” dan “order tambahan” hanya alasan agar Anda terus membayar. Makin banyak ditambah, makin banyak hilang.

question-brushing-3 = Di gerbang kampus Anda dapat boneka karena memindai kode dan masuk grup. Lalu muncul link “kerjakan tugas, uang kembali”. Apa yang Anda lakukan?
    .a = Keluar dari grup dan tidak membuka link
    .b = Lihat orang lain dulu, ikut jika mereka dibayar
    .c = Tidak ikut, tetapi tawarkan ke teman sekamar
    .d = Kerjakan satu saja, kan bonekanya sudah dapat
    .why = Hadiah dan angpau sering menjadi pintu penipuan order fiktif. Keluar saja, dan jangan ajak teman.

question-brushing-4 = Di grup kerja sampingan banyak orang memamerkan “cair hari ini”, sebagian mengaku dari kampus Anda. Apa artinya?
    .a = Bisa ditarik sungguhan, jadi coba sedikit boleh
    .b = Tempatnya terbatas, jadi lebih untung cepat ikut
    .c = Tidak membuktikan apa-apa: semua bisa palsu
    .d = Ada teman sekampus, jadi lebih aman dari yang lain
    .why = Tangkapan layar bisa dipalsukan, dan “teman sekampus” yang pamer penghasilan bisa jadi komplotan semua.

question-brushing-5 = Teman mengajak Anda menulis ulasan palsu untuk toko: “Tidak bayar apa-apa, cuma menaikkan penjualan.” Mana yang benar?
    .a = Selama tidak mengajak orang lain, tidak melanggar
    .b = Order fiktif itu sendiri melanggar hukum: tolak
    .c = Tanpa membayar dulu, tidak ada risikonya sama sekali
    .d = Toko yang membayar, jadi ini kerja biasa saja
    .why = Order fiktif itu sendiri melanggar hukum, dan bayaran mudah di awal sering berujung permintaan membayar dulu.

question-brushing-6 = Anda baru mengirim uang ke “situs tugas” dan sadar itu penipuan. Apa yang pertama Anda lakukan?
    .a = Cari “ahli pengembalian dana” di internet
    .b = Hapus chat sebelum dilihat teman sekelas
    .c = Segera telepon 110, sebut penerima dan waktunya
    .d = Kirim “biaya buka blokir” agar uang pertama kembali
    .why = Makin cepat melapor, makin besar peluang pembayaran dihentikan. “Pengembalian dana” online biasanya penipuan kedua.

question-investment-1 = Kakak tingkat memasukkan Anda ke “grup belajar saham”. “Guru” memberi sinyal tiap hari dan semua mengaku untung. Apa yang perlu diingat?
    .a = Hasil guru itu belakangan ini harus dicek dulu
    .b = Cukup ikut dengan sebagian kecil uang saku
    .c = Anggotanya banyak, penipu takkan berani terbuka
    .d = Anggota bisa komplotan, keuntungan bisa dipalsu
    .why = Di grup seperti itu “guru” dan anggota sering bersekongkol, dan tangkapan layar keuntungan bisa dipalsukan.

question-investment-2 = Anda “untung” di aplikasi investasi. Untuk menarik dana, katanya harus bayar pajak dan uang jaminan dulu. Apa artinya?
    .a = Aplikasinya palsu: berhenti bayar dan lapor
    .b = Setelah pajak dibayar, semuanya akan cair
    .c = Perusahaan resmi, karena itu memungut pajak
    .d = Bisa minta pajaknya dipotong dari untung
    .why = Jika harus bayar pajak, uang jaminan, atau biaya buka blokir sebelum menarik dana, itu penipuan: dibayar pun dana tidak cair.

question-investment-3 = Anda mencoba situs investasi dengan uang sedikit dan hari itu juga bisa menarik modal dan untungnya. Apa kesimpulan yang tepat?
    .a = Penarikannya cepat, jadi boleh tambah lagi
    .b = Penarikan kecil itu umpan: jangan tambah
    .c = Sekali pasang besar, lalu tarik semuanya
    .d = Ajak teman sekamar agar saling membantu
    .why = Anda dibiarkan untung sedikit dulu agar memasukkan uang dalam jumlah besar. Yang besar itu nanti tidak bisa ditarik.

question-investment-4 = Teman online menyuruh Anda membeli mata uang virtual dan mengirimnya ke alamatnya, “pasti untung”. Apa yang Anda lakukan?
    .a = Tidak beli, tidak kirim: “pasti untung” itu tipuan
    .b = Beli di situs besar, lalu kirim ke alamatnya
    .c = Minta ia mengirim dulu, baru saya mengirim kepadanya
    .d = Kirim jumlah terkecil dan lihat yang kembali
    .why = “Pasti untung” adalah tanda penipuan. Mata uang virtual sangat sulit kembali setelah dikirim.

question-investment-5 = Uang Anda hilang di situs investasi palsu. “Pengacara” online berjanji mengembalikan semuanya dengan biaya jasa. Apa yang Anda lakukan?
    .a = Lihat izin advokatnya dulu, baru bayar jasanya
    .b = Bayar separuh dulu, sisanya setelah uang kembali
    .c = Kirim identitas agar ia menggugat situs itu untuk saya
    .d = Tidak bayar, dan laporkan ke polisi penyidiknya
    .why = Tawaran “mengembalikan uang” kepada korban biasanya penipuan kedua. Pengembalian adalah urusan polisi.

question-shopping-1 = Penjual di platform barang bekas berkata: “Lewat platform kena biaya. Tambahkan saya sebagai teman dan transfer langsung, lebih murah.” Apa yang Anda lakukan?
    .a = Bayar separuh sebagai uang muka, sisanya nanti
    .b = Tambahkan penjual, bayar setelah lihat identitasnya
    .c = Bayar hanya di platform, atau tidak jadi beli
    .d = Minta kode bayar, karena memindai lebih aman
    .why = Jika membayar di luar platform, platform tidak bisa melindungi Anda. Foto kartu identitas pun bisa milik orang lain.

question-shopping-2 = Tiket konser habis. Ada yang punya “tiket orang dalam” dan minta bayar penuh dulu. Apa yang paling aman?
    .a = Beli bersama teman agar risikonya terbagi
    .b = Bayar setelah melihat bukti pesanannya
    .c = Bayar setelah tiketnya ditunjukkan di video
    .d = Tidak beli, dan pantau platform resminya
    .why = Tangkapan layar dan video bisa dipalsukan. Beli tiket pertunjukan hanya di platform resmi.

question-shopping-3 = Ponsel murah pesanan Anda belum datang. Penjual bilang paket tertahan dan “bea masuk” harus dibayar dulu. Apa yang Anda lakukan?
    .a = Minta nomor resinya dulu, lalu bayar beanya
    .b = Sepakat dengan penjual, bayar separuh-separuh
    .c = Tidak bayar lagi, adukan ke platform, lapor polisi
    .d = Bayar beanya, minta ganti setelah barang datang
    .why = Meminta bea masuk, biaya aktivasi, atau uang jaminan sebelum barang sampai adalah tipuan khas toko palsu.

question-shopping-4 = Ada yang menawarkan menulis makalah Anda, “uang kembali jika gagal”, dan minta uang muka. Apa masalahnya?
    .a = Melanggar aturan akademik, mungkin penipuan
    .b = Tidak ada, kalau lolos pemeriksaan kemiripan
    .c = Harganya saja, dan itu masih bisa ditawar
    .d = Tidak ada, kalau ada kontrak uang kembali
    .why = Jasa menulis makalah melanggar aturan akademik. Jika diblokir setelah uang muka, Anda pun sulit minta tolong.

question-shopping-5 = Anda menjual komputer lama di internet. Pembeli mengaku sudah bayar dan mengirim link “penjamin”: untuk menerima uangnya, Anda harus menyetor uang jaminan. Apa yang Anda lakukan?
    .a = Bayar jaminannya, nanti kembali bersama uangnya
    .b = Tidak buka link, cek pesanan di aplikasi resmi
    .c = Minta pembeli menalangi jaminan itu untuk saya
    .d = Buka, dan bayar kalau halamannya tampak resmi
    .why = Pembeli sudah bayar atau belum terlihat di aplikasi resmi. Menerima uang tidak perlu uang jaminan.

question-customer_service-1 = “Petugas toko” menawarkan ganti rugi barang cacat dan minta Anda memasang aplikasi rapat serta berbagi layar. Mana yang benar?
    .a = Cocokkan nomor pesanan dulu, lalu teruskan
    .b = Berbagi beberapa menit saja, lalu segera tutup
    .c = Tutup telepon, cek sendiri di platform asal
    .d = Tidak berbagi layar, cukup bacakan kodenya
    .why = Ganti rugi hanya diurus di platform asal. Layar yang dibagikan memperlihatkan kata sandi dan kode Anda.

question-customer_service-2 = “Layanan pembayaran” bilang Anda punya “perlindungan sejuta yuan” dan saldo Anda akan dipotong tiap bulan jika tidak dibatalkan malam ini. Apa yang Anda lakukan?
    .a = Tutup telepon, buka sendiri aplikasi resminya
    .b = Beri nomor kartu agar potongannya dihentikan
    .c = Tambahkan kontaknya untuk minta link pembatalan
    .d = Ikuti petunjuknya dan batalkan langkah demi langkah
    .why = “Batalkan atau dipotong” adalah kalimat penipu. Ada tidaknya perlindungan itu terlihat di aplikasi resmi.

question-customer_service-3 = “Kurir” bilang paket hilang, ganti rugi tiga kali lipat, dan minta Anda memindai kode QR lalu mengisi nomor kartu dan kode verifikasi. Apa yang pertama Anda lakukan?
    .a = Isi nomor kartunya, tetapi kodenya tidak
    .b = Cek kiriman dan tanya di aplikasi belanja
    .c = Isi kartu yang saldonya kosong agar aman
    .d = Tanya nomor resi, isi semua kalau cocok
    .why = Tahu nomor resi bukan bukti. Klaim lewat platform resmi, dan kode tidak untuk siapa pun.

question-customer_service-4 = Paket yang tak pernah Anda pesan berisi kartu gosok “menang”; hadiahnya diambil dengan memindai kode. Apa yang Anda lakukan?
    .a = Masuk lewat kode dan lihat apakah orang lain dapat
    .b = Suruh teman sekamar memindai dengan ponsel lain
    .c = Pindai saja, asal tidak membayar apa-apa
    .d = Tidak memindai, dan ingatkan teman sekamar
    .why = Kartu gosok dan kode di paket tak dikenal sering membawa ke penipuan. Tidak memindai berarti tidak terseret.

question-customer_service-5 = “Petugas” bilang Anda keliru terdaftar sebagai agen; untuk batal, ambil pinjaman online dan kirim ke “rekening perusahaan”. Ini:
    .a = Prosedur biasa: uangnya nanti dikembalikan
    .b = Boleh saja, asal bukti transfernya disimpan
    .c = Penipuan: pembatalan tak perlu pinjaman
    .d = Mungkin benar, coba dengan pinjaman kecil
    .why = Pembatalan dan pengembalian dana tidak pernah menyuruh Anda meminjam atau mentransfer. Dengar itu, tutup telepon.

question-loan_credit-1 = Penelepon: “Anda punya akun pinjaman mahasiswa. Jika tidak ditutup, riwayat kredit Anda rusak.” Apa yang Anda lakukan?
    .a = Catat nomor pegawainya, lalu ikuti langkahnya
    .b = Pinjam lalu lunasi agar limitnya kosong
    .c = Tambahkan kontaknya dan baca dokumennya
    .d = Tutup telepon dan tidak ikuti apa pun
    .why = Tidak ada “petugas” yang bisa menghapus atau memperbaiki riwayat kredit. Disuruh pinjam dan transfer demi “kosongkan limit” itu penipuan.

question-loan_credit-2 = Anda mengajukan pinjaman online. Katanya nomor kartu salah, akun beku, dan harus bayar “biaya buka blokir”. Apa yang Anda lakukan?
    .a = Tidak bayar, hentikan, simpan bukti, dan lapor
    .b = Bayar dulu, minta kembali setelah pinjaman cair
    .c = Minta biaya itu dipotong dari uang pinjamannya
    .d = Ajukan lagi dengan kartu milik anggota keluarga
    .why = Biaya sebelum pinjaman cair berarti penipuan. “Nomor kartu salah” hanya alasan karangan.

question-loan_credit-3 = Ada yang online menawarkan “memperbaiki” riwayat kredit dan menghapus catatan tunggakan dengan biaya. Mana yang benar?
    .a = Setelah lihat kisah suksesnya, aman membayar
    .b = Catatan yang benar tak bisa dihapus dengan uang
    .c = Dengan kontrak uang kembali, tak ada risiko
    .d = Dengan orang yang tepat, catatan apa pun bisa dihapus
    .why = “Perbaikan kredit” berbayar tidak bisa dipercaya. Jika catatannya salah, Anda bisa menyanggah tanpa biaya.

question-loan_credit-4 = Kakak tingkat yang akrab minta Anda meminjam atas nama Anda: “Saya yang bayar, kamu dapat komisi.” Sebaiknya Anda:
    .a = Setuju, tetapi hanya untuk kali ini saja
    .b = Menolak: yang tercatat meminjam wajib membayar
    .c = Hanya meminjamkan identitas agar ia urus sendiri
    .d = Setuju, asal ia menulis surat utang dulu
    .why = Pinjaman atas nama Anda harus Anda bayar. Jangan meminjam untuk orang lain atau meminjamkan dokumen.

question-loan_credit-5 = “Manajer pinjaman” bilang riwayat transaksi Anda kurang: kirim uang ke rekeningnya untuk “memutar uang”, segera kembali. Bolehkah?
    .a = Boleh, asal seluruh percakapan direkam
    .b = Ke rekening perusahaan boleh, pribadi jangan
    .c = Boleh: riwayat bagus membuat limit naik
    .d = Jangan: “memutar uang” itu cara menipu
    .why = Pinjaman resmi tidak menyuruh mengirim uang untuk “memutar uang di rekening”. Ke rekening mana pun, itu penipuan.

question-acquaintance-1 = “Pembimbing” menambahkan Anda dari akun baru, “sedang rapat” dan tak bisa bicara, minta Anda menalangi biaya pelatihan. Apa langkah pertama Anda?
    .a = Bertanya lewat pesan suara ke akun baru itu
    .b = Cek foto dan statusnya, bayar kalau cocok
    .c = Telepon nomor lamanya atau bertemu langsung
    .d = Bayar separuh dulu, sisanya setelah rapat
    .why = Foto, nama, dan status bisa disalin. Pastikan lewat nomor lama atau bertemu langsung.

question-acquaintance-2 = Teman video call untuk meminjam uang. Wajah dan suara cocok, tetapi putus setelah beberapa detik, lalu mendesak lewat teks. Apa yang Anda lakukan?
    .a = Hubungi dia dengan cara lain dulu, baru putuskan
    .b = Kirim sedikit dulu dan tanya apakah sudah masuk
    .c = Minta pesan suara lagi, kirim kalau suaranya mirip
    .d = Transfer saja, kan wajahnya sudah terlihat tadi
    .why = Suara dan gambar bisa dipalsukan AI. Pakai saluran lain, atau tanya hal yang hanya diketahui Anda berdua.

question-acquaintance-3 = Teman mengirim link pemungutan suara, lalu bilang ada kode masuk ke ponsel Anda dan minta dibacakan. Apa yang paling mungkin?
    .a = Ponselnya tak menerima SMS, jadi saya bantu saja
    .b = Memilih memang perlu kode, jadi boleh dibacakan
    .c = Kode boleh dibagikan, asal bukan kata sandinya
    .d = Akunnya dicuri: telepon dulu teman itu sendiri
    .why = Kode adalah kunci. Jika diberikan, akun Anda ikut dicuri. Telepon dulu orangnya.

question-acquaintance-4 = Ibu Anda ditelepon: Anda cedera dan uang operasi harus segera dikirim. Kesepakatan keluarga apa yang paling berguna?
    .a = Telepon saya dulu, lalu pembimbing saya
    .b = Bayar jika ia tahu nama dan NIM saya
    .c = Catat rekeningnya dan kirim uangnya
    .d = Kirim separuh dulu, cek sesudahnya
    .why = Sepakati dengan keluarga: mereka menelepon Anda dulu, lalu pembimbing Anda, dan tidak mengirim apa pun sebelum yakin.

question-acquaintance-5 = “Dosen pembimbing” minta Anda membeli kartu belanja dan mengirim foto nomor serta sandinya. Apa yang Anda lakukan?
    .a = Beli dan kirim, nanti minta ganti uangnya
    .b = Balas pesan: apakah ini benar Bapak/Ibu?
    .c = Telepon dosen dulu, tidak beli sebelum itu
    .d = Beli, tetapi kirim nomornya tanpa sandi
    .why = Begitu nomor dan sandi terkirim, uangnya hilang. Bertanya di akun yang sama tidak membuktikan apa-apa.

question-police-1 = “Polisi” di video call bilang Anda diduga mencuci uang dan harus memindahkan uang ke “rekening aman”. Sebaiknya Anda:
    .a = Kirim sebagian untuk menunjukkan niat baik
    .b = Tutup, lalu telepon 110 sendiri untuk cek
    .c = Berbagi layar agar mereka melihat saldonya
    .d = Minta lihat kartu polisinya, baru transfer
    .why = Polisi dan pengadilan tidak punya “rekening aman” dan tidak memeriksa lewat internet. Kartu di layar bisa dipalsukan.

question-police-2 = “Jaksa” menyuruh Anda tinggal di hotel, tidak memberi tahu siapa pun, dan melapor lewat video tiap hari. Untuk apa?
    .a = Melindungi Anda dari balas dendam komplotan
    .b = Memutus Anda dari keluarga dan para dosen
    .c = Menjaga rahasia penyidikan sesuai aturannya
    .d = Agar mudah dihubungi dan kasus cepat selesai
    .why = “Petugas” yang menyuruh Anda bungkam dan menyendiri adalah penipu. Pergi dari situ, beri tahu dosen dan keluarga, telepon 110.

question-police-3 = Ponsel Anda menampilkan panggilan dari 96110. Biasanya apa artinya?
    .a = Kiriman paket, boleh nanti saja kalau sibuk
    .b = Saya terkait kasus dan harus mentransfer uang
    .c = Saya atau keluarga mungkin ditipu: angkat
    .d = Panggilan penjualan, boleh langsung ditutup
    .why = 96110 adalah layanan peringatan antipenipuan: angkatlah. Layanan ini tidak pernah meminta transfer atau kode.

question-police-4 = Anda dikirimi “surat buronan” dengan foto dan nomor identitas Anda. Apa artinya?
    .a = Data saya bocor dan surat itu dipalsukan
    .b = Polisi punya kasus dan saya harus patuh
    .c = Sudah diputus hakim dan uang harus dibekukan
    .d = Identitas saya dipakai, uang jaminan membereskannya
    .why = Polisi tidak mengirim surat seperti itu lewat internet. Gambar bisa dipalsukan: tutup dan telepon 110.

question-police-5 = “Kantor telekomunikasi” bilang nomor Anda terkait kasus dan “menyambungkan” ke polisi; tampil nomor resmi. Apa yang Anda lakukan?
    .a = Percaya, karena nomornya memang resmi
    .b = Catat nomor polisinya dan ikuti perintah
    .c = Dengarkan seluruh kasusnya, baru menilai
    .d = Tutup, lalu telepon 110 sendiri sesudahnya
    .why = Nomor pemanggil bisa dipalsukan, dan “sambungan” itu komplotan yang sama. Telepon 110 sendiri.

question-police-6 = Mana yang paling mirip kerja polisi yang asli?
    .a = Memeriksa kata sandi bank lewat telepon
    .b = Menunjukkan kartu langsung, mengajak ke kantor polisi
    .c = Mengirim surat penangkapan lewat aplikasi chat
    .d = Mengambil keterangan saya di rapat video
    .why = Polisi menunjukkan kartu secara langsung, tidak memeriksa atau mengirim surat lewat internet, dan tidak minta sandi.

question-romance-1 = Orang yang Anda kenal online dua bulan dan belum pernah bertemu mulai mengajari investasi di sebuah platform. Apa yang Anda lakukan?
    .a = Masukkan sedikit agar ia tidak kecewa
    .b = Minta video call dulu, lalu berinvestasi
    .c = Biarkan ia dulu, ikut jika sudah untung
    .d = Tidak memasukkan uang, cerita ke orang tepercaya
    .why = Dari urusan hati beralih ke platform investasi adalah langkah kunci penipuan ini. Video pun bisa dipalsukan.

question-romance-2 = Teman yang hanya Anda kenal online sedang menuju kota Anda, “kehilangan dompet”, dan minta ongkos. Apa yang lebih bijak?
    .a = Kirim setelah dapat foto tiketnya
    .b = Kirim setelah dapat foto surat utang
    .c = Tidak kirim, sarankan ke polisi setempat
    .d = Kirim secukupnya untuk membeli satu tiket saja
    .why = Minta uang sebelum pernah bertemu biasanya penipuan. Foto dan surat utang tidak membuktikan siapa dia.

question-romance-3 = Kartu pacar online Anda “sudah limit”: pembayaran akan masuk ke kartu Anda untuk diteruskan. Sebaiknya Anda:
    .a = Menolak: mungkin itu uang hasil kejahatan
    .b = Setuju, tetapi mengambil sedikit imbalan
    .c = Melakukannya sekali, lalu hapus catatannya
    .d = Setuju, karena itu bukan uang saya sendiri
    .why = Meneruskan uang bisa berarti memindahkan hasil kejahatan. Kartu bisa diblokir, dan Anda bisa dituntut hukum.

question-romance-4 = Teman di luar negeri yang hanya Anda kenal online mengirim hadiah mahal, dan “bea cukai” minta biaya dulu. Apa yang terjadi?
    .a = Nyata, kalau nomor resinya bisa ditemukan
    .b = Untung: hadiahnya lebih mahal dari biayanya
    .c = Salah paham: teman itu bayar dulu, saya ganti
    .d = Penipuan: hadiah dan “bea cukai” itu karangan
    .why = Hadiah mahal dari orang yang belum pernah Anda temui, dengan biaya di muka, adalah tipuan lama. Nomor resi pun bisa dikarang.

question-romance-5 = “Pacar online” teman sekamar ternyata penipu dan uangnya hilang. Ia malu bercerita. Apa yang Anda katakan?
    .a = Bukan aib: ayo kita lapor bersama sekarang
    .b = Blokir saja dia, sisanya tidak usah diurus
    .c = Bicara lagi dengannya, siapa tahu dikembalikan
    .d = Diam saja dulu, nanti juga akan terlupakan
    .why = Makin cepat dilaporkan, makin mungkin kerugian berkurang. Simpan chat dan bukti transfer sebelum memblokir.

question-game-1 = Anda menjual akun game di situs jual beli. Katanya nomor kartu salah dan harus bayar untuk membuka blokir. Apa yang Anda lakukan?
    .a = Minta layanan situs memperbaiki nomornya
    .b = Tidak bayar, simpan bukti, telepon 110
    .c = Bayar sekali, kembali saat menarik dana
    .d = Pakai kartu lain dan tarik sekali lagi
    .why = Situs yang minta biaya buka blokir atau uang jaminan sebelum tarik dana adalah palsu, dan “layanannya” juga penipu.

question-game-2 = Pembeli menganggap platform resmi terlalu lambat dan mengirim link transaksi agar Anda login dan menawarkan akun di sana. Apa yang Anda lakukan?
    .a = Login dengan akun cadangan supaya tidak rugi
    .b = Minta uang muka dulu, baru login sesudahnya
    .c = Tidak buka, hanya di platform dengan rekber
    .d = Buka, dan login kalau alamatnya tampak resmi
    .why = Link itu bisa menuju situs palsu yang mengambil akun Anda. Cari sendiri situs resminya.

question-game-3 = Siaran langsung menawarkan skin gratis jika masuk grup; di sana harus bayar “biaya aktivasi” yang katanya kembali. Ini:
    .a = Belum jelas: bayar jika penyiar bilang benar
    .b = Acara biasa: biayanya kembali sesudahnya
    .c = Hal kecil: bayar tingkat terendah tak apa-apa
    .d = Penipuan: yang gratis tak perlu bayar dulu
    .why = Tawaran “gratis” yang ujungnya memindai kode untuk membayar tidak bisa dipercaya.

question-game-4 = Ada yang menjual isi saldo game separuh harga: bayar dulu, lalu beri akun dan kata sandi. Apa risiko utamanya?
    .a = Tidak dapat hadiah gratis dari toko resmi
    .b = Kehilangan uang sekaligus juga akunnya
    .c = Menunggu lebih lama sampai saldo masuk
    .d = Mendapat poin agak kurang dari yang dijanjikan
    .why = Penjual isi saldo murah sering memblokir setelah dibayar. Dengan kata sandi Anda, akun pun bisa hilang.

question-game-5 = Ada yang menawari sepupu kecil Anda membuka batas waktu main dan minta memindai kode dengan ponsel ibunya. Apa kata Anda kepadanya?
    .a = Pindai dengan ponsel lama, jadi tidak rugi
    .b = Pindai saja, asal jangan ketik sandi bayarnya
    .c = Jangan pindai, bilang ke Ibu sekarang juga
    .d = Tanya dulu biayanya berapa, baru putuskan
    .why = “Membuka batas waktu” adalah alasan agar anak memindai dan membayar. Beri tahu orang dewasa dulu.

question-ticket_change-1 = Sehari sebelum berangkat, SMS menyebut penerbangan batal dan memberi “nomor layanan” untuk ganti tiket dan ganti rugi. Apa yang Anda lakukan?
    .a = Cek penerbangan di aplikasi resmi maskapai
    .b = Buka link di SMS dan isi nomor kartu bank
    .c = Balas SMS itu dan langsung minta uang kembali
    .d = Telepon nomor itu dan tanya ganti ruginya
    .why = Untuk perubahan, percayai aplikasi resmi maskapai. Nomor dan link di SMS bisa milik penipu.

question-ticket_change-2 = Penelepon tahu nama, penerbangan, dan kursi Anda, dan menawarkan ganti rugi. Apa pendapat Anda?
    .a = Hanya maskapai yang tahu, jadi ini asli
    .b = Kalau nomor identitas juga tahu, saya percaya
    .c = Semua cocok, saya dengar cara dapat uangnya
    .d = Data mungkin bocor; itu tidak membuktikan apa pun
    .why = Data pemesanan bisa bocor. Tutup telepon, cari sendiri nomor resmi maskapai, dan cek.

question-ticket_change-3 = “Petugas ganti tiket” bilang ganti rugi perlu membuka aplikasi bank dan berbagi layar. Mana yang benar?
    .a = Kalau di ponsel orang lain, tidak apa-apa
    .b = Boleh berbagi asal sandinya tidak disebut
    .c = Ganti rugi tak pernah perlu berbagi layar
    .d = Aman kalau saldonya dipindahkan dulu semua
    .why = Selama layar dibagikan, mereka melihat sandi dan kode. Dana kembali lewat cara Anda membayar.

question-ticket_change-4 = Tiket kereta pulang liburan habis. Ada yang punya “tiket orang dalam” dengan harga lebih. Cara mana yang bisa diandalkan?
    .a = Daftar tunggu di aplikasi 12306, atau stasiun
    .b = Uang muka sedikit, sisanya setelah tiket terbit
    .c = Bayar setelah melihat bukti pesanannya di layar
    .d = Beri akun 12306 saya agar ia yang memesankan
    .why = Beli tiket kereta di aplikasi resmi 12306 atau stasiun. Memberi akun juga membocorkan data Anda.

question-ticket_change-5 = Anda di bandara ketika penelepon bilang pesawat batal dan Anda harus memindai kode untuk bayar ganti tiket. Cara cek tercepat?
    .a = Telepon balik nomor yang sama dan tanya lagi
    .b = Lihat papan jadwal dan tanya loket maskapai
    .c = Pindai dan ganti tiket sebelum terlambat
    .d = Minta penelepon mengirim surat pembatalannya
    .why = Di bandara, loket maskapai paling cepat dan pasti. Jangan memindai dan membayar karena telepon tak dikenal.

question-school_fee-1 = Di grup kelas seorang “dosen” mengirim kode bayar: semua harus bayar biaya bahan dalam setengah jam. Apa langkah pertama Anda?
    .a = Tanya di grup, bayar jika tak ada yang keberatan
    .b = Telepon dosennya, atau temui langsung
    .c = Bayar begitu beberapa teman sudah bayar
    .d = Bayar dulu agar kelas tidak terhambat
    .why = Foto dan nama bisa disalin, dan “teman” yang membayar dulu bisa palsu. Pastikan dengan dosennya sendiri.

question-school_fee-2 = Surat penerimaan Anda berisi slip bayar dengan kode QR: “terlambat bayar, tidak bisa mendaftar”. Apa yang Anda lakukan sebelum membayar?
    .a = Memindainya dan lihat apakah penerimanya benar
    .b = Tidak ada: saya bayar cepat agar bisa daftar
    .c = Tanya di grup mahasiswa baru siapa sudah bayar
    .d = Mencocokkannya dengan situs resmi kampus
    .why = Bayar kuliah hanya di platform yang diumumkan kampus. Kode itu bisa diselipkan orang lain.

question-school_fee-3 = Anda dimasukkan ke “grup mahasiswa baru”. Pemiliknya minta nomor identitas dan kartu semua orang untuk bantuan. Apa yang Anda lakukan?
    .a = Tidak isi, tanya fakultas apakah grup itu resmi
    .b = Isi nomor identitas saja, nomor kartu tidak
    .c = Kirim keduanya ke pemilik, bukan ke grup
    .d = Isi keduanya, karena anggotanya banyak
    .why = Grup palsu sering dipakai mengumpulkan nomor. Grup resmi adalah yang diumumkan fakultas.

question-school_fee-4 = “Kakak tingkat” di depan kamar menjual paket telepon dan kursus ujian, diskon jika bayar hari ini. Sebaiknya:
    .a = Bayar kalau ia bisa menunjukkan kartu mahasiswa
    .b = Beli bersama teman sekamar agar lebih murah
    .c = Tidak bayar dulu, tanya pembimbing atau kampus
    .d = Bayar uang muka sedikit agar diskon tetap ada
    .why = Sulit tahu siapa yang berjualan di depan kamar. Jangan bayar di tempat dan jangan serahkan dokumen.

question-school_fee-5 = Sebelum kuliah mulai, seseorang menambahkan Anda sebagai teman: dengan uang jaminan, Anda boleh memilih kamar dan dapat kelas bagus. Sebaiknya:
    .a = Biarkan orang tua membayar, mereka lebih tahu
    .b = Tidak bayar, baca panduan masuk di situs kampus
    .c = Tanya ia dari kantor mana, setelah itu membayar
    .d = Bayar sedikit, toh uang jaminan akan dikembalikan
    .why = Kamar dan kelas tidak dibagi lewat bayaran pribadi. Ikuti situs kampus dan pembimbing.

question-school_fee-6 = Ada yang mengirim “pengumuman bagian akademik”: bayar lewat link atau tidak boleh ujian. Bagaimana mengeceknya?
    .a = Buka link, bayar kalau ada lambang kampusnya
    .b = Kirim link ke teman dan tanya apakah ia bayar
    .c = Tanya pengirimnya apakah pengumuman itu asli
    .d = Buka sistem akademik dari situs resmi kampus
    .why = Lambang dan halaman bisa ditiru. Untuk bayar dan login, mulailah dari situs resmi.

question-grant-1 = SMS: “Anda mendapat beasiswa. Bayar dulu biaya berkas; dikembalikan bersama beasiswa.” Ini:
    .a = Asli, kalau menyebut nama kampus saya
    .b = Asli: biayanya kembali bersama beasiswa
    .c = Penipuan: beasiswa tak pernah perlu bayar dulu
    .d = Belum jelas: bayar separuh untuk mencoba
    .why = Menerima beasiswa tidak perlu membayar dulu. Tanya dulu kantor bantuan mahasiswa atau pembimbing.

question-grant-2 = Orang “dari dinas pendidikan” mau memberi bantuan dan minta nomor kartu serta kode yang baru masuk. Apa yang Anda lakukan?
    .a = Tidak beri, telepon kantor bantuan mahasiswa
    .b = Beri nomor dan sandi, tetapi kodenya tidak
    .c = Beri keduanya, kan kartunya tidak ada uang
    .d = Beri setelah tahu nama dan nomor pegawainya
    .why = Bantuan tidak perlu kode. Kartu kosong pun berbahaya: kode bisa dipakai menautkan kartu atau meminjam uang.

question-grant-3 = “Dinas keuangan” menyetujui bantuan; untuk menerimanya ikuti petunjuk di ATM. Mana yang benar?
    .a = Menerima bantuan tak perlu mengoperasikan ATM
    .b = Kartu harus diisi uang dulu agar bisa diaktifkan
    .c = Tidak apa-apa kalau teman ikut menyaksikan
    .d = Lebih aman kalau ATM-nya berbahasa Inggris
    .why = “Mengaktifkan” di ATM sebenarnya transfer dari Anda. Tutup dan tanya kantor bantuan mahasiswa.

question-grant-4 = Email berbahasa Inggris menawarkan beasiswa luar negeri, dibayar setelah Anda kirim “biaya aktivasi”. Apa langkah pertama Anda?
    .a = Kirim paspor saya agar mereka bisa mengecek
    .b = Tidak bayar, dan tanyakan ke pihak kampus
    .c = Minta biayanya dipotong dari uang beasiswa
    .d = Bayar, karena beasiswanya jauh lebih besar
    .why = Beasiswa yang minta biaya aktivasi atau uang jaminan dulu adalah penipuan. Jangan kirim paspor ke orang tak dikenal.

question-grant-5 = Ada yang “kenal tim penilai”: dengan biaya, beasiswa Anda terjamin. Pandangan mana yang benar?
    .a = Kuota sedikit, jadi bayar agar dapat tempat
    .b = Boleh bayar kalau ada surat jaminan tertulis
    .c = Tak bisa dipercaya: lihat pengumuman fakultas
    .d = Yang lain sudah bayar, rugi kalau tidak ikut
    .why = Penilaian mengikuti aturan dan diumumkan. Membeli tempat tidak bisa dipercaya dan melanggar aturan.

question-job-1 = Anda “diterima” pada hari wawancara, tetapi harus meminjam untuk pelatihan, dibayar dari gaji. Apa ini?
    .a = Gratis, karena gaji nanti yang menutupinya
    .b = Perusahaan peduli pelatihan: peluang langka
    .c = Aman: tanda tangan dulu, nanti minta kembali
    .d = Kemungkinan besar penipuan: berhenti dan cek
    .why = Perusahaan resmi tidak meminta uang dari pelamar. Berhenti dan tanya pusat karier.

question-job-2 = Hari pertama, perusahaan mau menahan kartu identitas dan minta uang jaminan seragam. Mana yang benar?
    .a = Keduanya tidak boleh, kartu maupun jaminan
    .b = Jaminan boleh, menahan kartu tidak boleh
    .c = Menahan kartu boleh, jaminan tidak boleh
    .d = Keduanya boleh kalau ada tanda terimanya
    .why = Perusahaan tidak boleh menahan kartu identitas atau minta uang jaminan. Anda boleh menolak dan lapor pengawas kerja.

question-job-3 = Ada yang menjual “rekomendasi terjamin” ke perusahaan besar: separuh sekarang, separuh saat masuk. Apa yang paling aman?
    .a = Bayar separuh, minta kembali kalau tak diterima
    .b = Bayar setelah melihat chat dengan pegawainya
    .c = Tanda tangan kontrak jaminan, lalu membayar
    .d = Tidak beli, lihat situs perusahaan dan kampus
    .why = Kerja “terjamin” tidak bisa dipercaya; chat dan kontrak bisa dipalsukan. Lihat situs perusahaan dan karier kampus.

question-job-4 = Anda ditawari kerja “layanan pelanggan” di luar negeri: gaji tinggi, tiket dan visa ditanggung, kontrak setelah tiba. Apa yang Anda lakukan?
    .a = Urus visanya dulu dan tanda tangan setelah tiba
    .b = Tidak berangkat sebelum perusahaan dan visa jelas
    .c = Ajak teman sekelas agar bisa saling membantu di sana
    .d = Berangkat dulu, pulang kalau ternyata tidak cocok
    .why = Kerja luar negeri “gaji tinggi, tiket gratis” bisa menjebak orang bekerja untuk penipu. Jangan berangkat sebelum jelas.

question-job-5 = Kerja sampingan: terima pembayaran di kartu Anda, tarik tunai, serahkan ke “bagian keuangan”, dapat komisi. Ini apa?
    .a = Kerja resmi, selama ada kontrak tertulisnya
    .b = Kerja keuangan biasa dengan sistem komisi
    .c = Mengambil uang hasil kejahatan: bisa pidana
    .d = Cara praktis perusahaan membayar barang
    .why = Menerima dan menarik uang untuk orang lain bisa berarti memindahkan hasil kejahatan. Kontrak tidak membebaskan Anda.

question-job-6 = Di wawancara online Anda diminta membuka aplikasi bank dan berbagi layar “untuk cek kartu gaji”. Apa yang Anda lakukan?
    .a = Kirim nomor kartu dan sandi untuk dicek
    .b = Buka, tetapi saldonya ditutupi dulu
    .c = Berbagi layar dari ponsel teman sekamar
    .d = Akhiri wawancara, aplikasi tidak dibuka
    .why = Wawancara tidak perlu melihat aplikasi bank Anda. Kata sandi dan kode tidak untuk siapa pun.

question-job-7 = Sebuah grup menawari mahasiswa internasional kerja malam: “tidak perlu izin, cukup titipkan paspor kepada kami”. Apa yang Anda lakukan?
    .a = Terima, tetapi kerja akhir pekan saja
    .b = Terima, tetapi titipkan salinan paspor saya saja
    .c = Tolak dan tanya kantor mahasiswa internasional
    .d = Coba sebulan, lalu lihat nanti bagaimana keadaannya
    .why = Kerja di luar kampus perlu izin kampus dan pencatatan di kantor imigrasi lebih dulu. Jangan titipkan paspor kepada siapa pun.

question-rental-1 = Rumah murah di internet: “pemilik” di luar kota dan mengirim kunci setelah uang muka. Apa yang Anda lakukan?
    .a = Tidak bayar sebelum rumah dan pemilik dicek
    .b = Bayar setelah dapat foto surat kepemilikannya
    .c = Bayar uang muka kecil agar tidak diambil orang
    .d = Bayar kalau suka setelah melihat lewat video
    .why = Jangan bayar sebelum melihat rumah dan memastikan pemiliknya. Foto surat dan video bisa palsu.

question-rental-2 = Saat tanda tangan kontrak, pemilik minta uang jaminan dikirim ke rekening “temannya”. Mana yang benar?
    .a = Bayar beberapa kali agar risikonya kecil
    .b = Bayar hanya ke penerima di dalam kontrak
    .c = Bayar dengan keterangan transfer yang jelas
    .d = Bayar ke siapa pun asal pemilik setuju
    .why = Penerima harus pemilik atau agen di kontrak. Jika tidak, sulit membuktikan pembayaran Anda.

question-rental-3 = Agen minta Anda memindai wajah dan menandatangani “perjanjian cicilan” sewa. Apa yang harus dilihat dulu?
    .a = Apakah cicilan bulanannya yang termurah
    .b = Apakah saya cukup cepat dapat rumahnya
    .c = Apakah itu pinjaman atas nama saya
    .d = Apakah agen bisa mengisikan untuk saya
    .why = Sebagian “cicilan” adalah pinjaman atas nama Anda: agen hilang, Anda tetap bayar. Jangan tanda tangan jika tak paham.

question-rental-4 = Agen berkata: “Ada yang menunggu. Bayar setahun hari ini atau rumahnya diambil orang.” Apa yang Anda lakukan?
    .a = Minta teman sekamar bayar, ganti nanti
    .b = Bayar dengan kartu kredit, lunasi pelan-pelan
    .c = Bayar setengah tahun agar rumahnya aman
    .d = Tidak terburu-buru, cek dulu baru putuskan
    .why = Makin didesak, makin perlu menahan pembayaran. Cek dulu pemilik, kontrak, dan penerima uang.

question-rental-5 = Seseorang pindah dan menyewakan ulang rumahnya dengan murah sampai kontrak habis. Apa yang terpenting sebelum membayar?
    .a = Pemilik rumah tahu dan menyetujuinya
    .b = Penyewa lama mau menurunkan harga lagi
    .c = Penyewa lama kuliah di kampus yang sama
    .d = Sewanya lebih murah dari tempat lain
    .why = Menyewakan ulang perlu izin pemilik. Jika membayar orang tanpa hak, Anda bisa tidak jadi menempati.

question-sextortion-1 = Orang tak dikenal merekam video intim Anda dan mengancam mengirimnya ke kontak Anda. Sebaiknya Anda:
    .a = Ikuti dulu kemauannya sampai ia tenang
    .b = Hapus semua catatan seolah tak terjadi
    .c = Tidak bayar, simpan bukti, telepon 110
    .d = Bayar sekali saja agar videonya dihapus
    .why = Setelah dibayar, mereka sering minta lagi. Telepon 110; pembimbing atau pusat konseling kampus bisa mendampingi Anda.

question-sextortion-2 = Teman mengobrol ingin video call dan bilang perlu aplikasinya agar gambar jernih. Apa akibat yang paling mungkin?
    .a = Gambarnya lebih jernih, tidak ada yang lain
    .b = Kontak saya disalin dan dipakai mengancam
    .c = Ponsel mungkin lambat, tetapi tidak bocor
    .d = Memakan memori sampai aplikasinya dihapus
    .why = Aplikasi tak dikenal bisa menyalin kontak dan foto. Tolak sejak awal, jangan dipasang.

question-sextortion-3 = Anda sudah membayar pemeras sekali, dan kini ia minta lagi. Apa yang terbaik?
    .a = Minta waktu sampai saya punya uang lagi
    .b = Bayar lebih sedikit agar ia tetap tenang
    .c = Bayar terakhir kali dan bilang ini terakhir
    .d = Tidak bayar lagi, simpan bukti, lapor segera
    .why = Setelah dibayar ia tetap meminta, dan berhenti tidak pernah terlambat. Catatan pembayaran Anda adalah bukti.

question-sextortion-4 = “Hacker” online menawarkan membobol ponsel pemeras dan menghapus video Anda dengan biaya. Pakai jasanya?
    .a = Ya: ia lebih cepat daripada polisi
    .b = Tidak: sangat mungkin penipuan lain
    .c = Ya, setelah ia membuktikan bisa
    .d = Ya, uang muka dulu, sisanya nanti
    .why = “Penghapusan” berbayar kemungkinan besar penipuan kedua. Serahkan ke polisi dan simpan bukti.

question-sextortion-5 = Teman sekamar diperas dengan video intim, ketakutan, dan memohon dirahasiakan. Bantuan apa yang terbaik?
    .a = Suruh ganti nomor dan melupakannya
    .b = Kumpulkan sedikit uang agar seluruh masalahnya selesai
    .c = Tidak menyalahkan, temani ke polisi dan dosen
    .d = Bicara dengan pemeras soal harganya
    .why = Teman Anda adalah korban. Selain 110, ada pembimbing, pusat konseling kampus, dan 12356.

question-screen_share-1 = Selama layar ponsel Anda dibagikan, apa yang bisa dilihat pihak lain?
    .a = Sandi yang diketik dan kode yang masuk
    .b = Hanya satu gambar yang saya pilih sendiri
    .c = Hanya gambar, isi SMS tidak terlihat
    .d = Hanya yang ada di dalam aplikasi rapat
    .why = Semua yang muncul di layar bisa mereka lihat, termasuk kode di SMS.

question-screen_share-2 = Anda sadar sedang berbagi layar dengan “petugas” dan baru membuka aplikasi bank. Apa langkah pertama?
    .a = Putuskan internet atau matikan ponsel
    .b = Tanya teman di grup harus bagaimana
    .c = Dengarkan petugasnya, baru putuskan
    .d = Pindahkan uangnya ke kartu saya lainnya
    .why = Putuskan dulu, lalu hubungi bank dan ganti sandi dari perangkat lain. Sebelum itu semua langkah Anda terlihat.

question-screen_share-3 = SMS kode berbunyi “jangan beri tahu orang lain”. Siapa “orang lain” itu?
    .a = Semua orang kecuali polisi dan dosen
    .b = Semua orang kecuali pegawai bank saya
    .c = Semua orang, juga “petugas” dan “polisi”
    .d = Orang tak dikenal, bukan petugas layanan resmi
    .why = Kode adalah kunci: jangan beri kepada siapa pun. Petugas dan polisi asli tidak memintanya.

question-screen_share-4 = Ada yang online menawarkan memasang program dari jauh dan minta kode sambungan alat kendali jarak jauh. Apa yang Anda lakukan?
    .a = Izinkan sebentar, lalu putuskan
    .b = Tolak dikendalikan orang tak dikenal
    .c = Izinkan setelah berkas penting dipindah
    .d = Izinkan, sambil terus mengawasi layar
    .why = Setelah tersambung ia bisa melihat, memasang, dan bertindak. Unduh dari situs resmi, atau minta bantuan orang dekat.

question-screen_share-5 = “Pegawai bank” minta Anda berbagi layar untuk memeriksa rekening. Apa kesimpulan Anda?
    .a = Pemeriksaan resmi, jadi saya ikut saja
    .b = Asli, kalau tahu angka akhir kartu saya
    .c = Aman, asal aplikasi bank tidak dibuka
    .d = Penipu: bank tidak meminta hal itu
    .why = Bank, polisi, dan petugas tidak meminta Anda berbagi layar. Jika ragu, telepon nomor di belakang kartu.

question-card_lending-1 = Ada yang membayar untuk “menyewa” kartu bank Anda seminggu, “hanya untuk pembukuan perusahaan”. Sebaiknya Anda:
    .a = Setuju: toh tidak ada uang di kartu saya
    .b = Menolak: menyewakan kartu bank itu ilegal
    .c = Setuju, lalu menutup kartunya sesudahnya
    .d = Setuju, kalau ada surat janji tertulisnya
    .why = Menyewakan, meminjamkan, atau menjual rekening bank melanggar hukum, dan Anda menanggung akibatnya.

question-card_lending-2 = Anda akan meninggalkan kampus. Sebaiknya bagaimana dengan kartu bank dan kartu SIM yang tak dipakai lagi?
    .a = Tutup di bank dan di gerai operator
    .b = Jual ke pembeli di depan asrama
    .c = Beri ke adik tingkat yang masih di sini
    .d = Biarkan saja sampai habis masanya
    .why = Di tangan orang lain, kartu Anda bisa dipakai menipu dan terlacak ke nama Anda. Tutup yang tidak dipakai.

question-card_lending-3 = Kenalan minta Anda membuat beberapa kartu SIM dengan identitas Anda untuk dipakainya, ada imbalan. Bolehkah?
    .a = Boleh, tetapi paling banyak satu kartu
    .b = Boleh: kenalan sendiri bisa dipercaya
    .c = Boleh, kalau tujuannya ditulis jelas
    .d = Tidak: kartu atas nama saya bukan untuk dia
    .why = Kartu SIM atas nama Anda tidak boleh disewakan atau dipinjamkan. Jika dipakai menipu, Anda ikut bertanggung jawab.

question-card_lending-4 = Akun teman sekamar “dibatasi”: pembayaran mau masuk lewat kode bayar Anda, lalu Anda teruskan ke orang lain. Apa yang Anda lakukan?
    .a = Bantu, dan ambil sedikit sebagai imbalan
    .b = Bantu, teman sekamar takkan menipu saya
    .c = Menolak, ingatkan itu bisa pencucian uang
    .d = Bantu, setelah ia bilang dari mana uangnya
    .why = Akun pembayaran juga tidak boleh dipinjamkan. Menerima dan meneruskan uang bisa berarti memindahkan hasil kejahatan.

question-card_lending-5 = Kerja sampingan: letakkan dua ponsel berhadapan dan “teruskan” telepon orang, bayarannya tinggi. Apa ini?
    .a = Tanpa salah, saya hanya meminjamkan alat
    .b = Kerja layanan biasa dari kamar asrama
    .c = Uji mutu panggilan perusahaan telepon
    .d = Membantu penipu menelepon, bisa pidana
    .why = Meneruskan telepon dengan ponsel Anda menyembunyikan penipu dan bisa menjadi tindak pidana.

question-card_lending-6 = Anda khawatir ada kartu SIM dibuat atas nama Anda. Bagaimana mengeceknya?
    .a = Kirim nomor identitas ke orang online
    .b = Cek di layanan resmi “Yizheng Tongcha”
    .c = Beli aplikasi “cari nomor saya” berbayar
    .d = Telepon nomor tak dikenal dari sebuah SMS
    .why = “Yizheng Tongcha” adalah layanan cek resmi. Jangan kirim nomor identitas ke orang tak dikenal untuk dicek.

question-embassy_visa-1 = “Kedutaan” menelepon: paspor Anda terkait kasus, Anda disambungkan ke polisi dan harus bayar uang jaminan. Apa yang Anda lakukan?
    .a = Kirim foto paspor agar mereka bisa memeriksa
    .b = Bayar sebagian agar tidak dipulangkan
    .c = Tutup, telepon nomor di situs kedutaan
    .d = Tetap di telepon dan jelaskan ke “polisi”
    .why = Kedutaan tidak minta transfer lewat telepon atau menyambungkan ke polisi. Cari nomornya dan tanyakan.

question-embassy_visa-2 = Agen menjamin “lulus ujian, visa diperpanjang” dan minta bayar penuh dulu. Siapa yang sebaiknya ditanya sebelum membayar?
    .a = Kantor mahasiswa internasional kampus
    .b = Pelanggan lain yang disebut si agen
    .c = Penasihat lain di agen yang sama itu
    .d = Anggota grup online orang senegara saya
    .why = Soal visa dan izin tinggal, tanya kantor mahasiswa internasional atau 12367. “Pelanggan” agen bisa komplotan.

question-embassy_visa-3 = SMS bilang izin tinggal Anda bermasalah: bayar denda lewat link hari ini. Bagaimana mengeceknya?
    .a = Bayar dulu agar izinnya tidak dicabut
    .b = Buka link dan lihat apakah tampak asli
    .c = Telepon 12367 atau kantor internasional
    .d = Balas bahwa saya tidak melanggar aturan
    .why = Biaya itu hanya dibayar di loket imigrasi atau platform resmi. 12367 melayani bahasa Mandarin dan Inggris.

question-embassy_visa-4 = Anda menerima surat berbahasa Mandarin yang tak bisa dibaca, dengan kode bayar dan “bayar hari ini”. Apa langkah pertama Anda?
    .a = Perlihatkan kepada dosen atau teman
    .b = Pindai, siapa tahu ada bahasa Inggris
    .c = Bayar dulu, diterjemahkan belakangan
    .d = Isi nomor kartu saya dan kembalikan
    .why = Jangan bayar yang tak bisa Anda baca. Dosen, teman, atau kantor mahasiswa internasional bisa membantu.

question-embassy_visa-5 = Ada yang online menawarkan mengecek visa jika Anda kirim foto paspor dan sandi kampus. Sebaiknya Anda:
    .a = Kirim keduanya, ganti sandinya sesudahnya
    .b = Kirim akunnya dulu, lihat apakah berhasil
    .c = Kirim foto paspornya, tetapi sandinya tidak
    .d = Tidak kirim, cek sendiri di saluran resmi
    .why = Paspor, izin tinggal, dan akun kampus bukan untuk orang yang tidak Anda kenal. Bisa disalahgunakan atas nama Anda.

question-forex_tuition-1 = Ada yang di grup menawarkan tukar uang secara pribadi dengan kurs lebih bagus dari bank. Apa risiko utamanya?
    .a = Orangnya bisa terlambat atau tidak datang sama sekali
    .b = Uang hasil kejahatan masuk, kartu diblokir
    .c = Tidak ada kuitansi untuk catatan saya
    .d = Kursnya mungkin berubah keesokan harinya
    .why = Uangnya bisa berasal dari korban penipuan, dan rekening Anda bisa diblokir. Tukarlah di bank.

question-forex_tuition-2 = Ada yang menawarkan membayar kuliah Anda “dengan diskon” jika uangnya dikirim kepadanya. Apa yang seharusnya Anda lakukan?
    .a = Coba satu semester dulu, lanjut kalau berhasil
    .b = Kirim setelah melihat bukti bayarnya di layar
    .c = Bayar sendiri ke rekening yang diumumkan kampus
    .d = Minta ia bayar dulu, lalu saya ganti uangnya
    .why = Ia bisa membayar dengan uang hasil kejahatan. Jika ditarik kembali, kuliah belum terbayar dan uang Anda hilang.

question-forex_tuition-3 = Orang tak dikenal “salah kirim” uang ke kartu Anda dan minta diteruskan ke rekening lain. Apa yang Anda lakukan?
    .a = Tidak meneruskan, hubungi bank dan kampus
    .b = Kirim separuh, separuh disimpan sebagai bukti
    .c = Segera teruskan, karena bukan uang saya
    .d = Tarik tunai dan kembalikan langsung padanya
    .why = Bisa jadi cara memindahkan uang hasil kejahatan lewat kartu Anda. Biar bank yang mengurus; boleh juga lapor polisi.

question-forex_tuition-4 = Orang senegara kehabisan limit dan minta menerima uang dari rumah lewat kartu Anda. Apa jawaban Anda?
    .a = Ya, orang senegara tidak menipu
    .b = Tidak, dan sarankan tanya banknya
    .c = Ya, kali ini, dan saya beri tunainya
    .d = Ya, kalau ia menulis tanda terima
    .why = Kartu Anda hanya untuk Anda, meski dikenalkan teman. Jika diblokir, Andalah yang rugi.

question-forex_tuition-5 = Keluarga mengirim uang kuliah dari luar negeri. Sebuah situs menjanjikan “tanpa biaya, langsung sampai”. Apa yang harus jelas dulu?
    .a = Apakah lebih cepat dari transfer bank
    .b = Apakah ada orang senegara yang menyarankan
    .c = Apakah memakai bahasa yang saya pahami
    .d = Apakah diakui oleh kampus atau bank
    .why = Pakai cara yang diumumkan kampus, atau bank berizin. Situs palsu mengambil uang dan kuliah tetap belum terbayar.

question-phishing-1 = Email bilang kotak surat kampus hampir penuh: login lewat link untuk menambah ruang. Apa yang Anda lakukan?
    .a = Login dulu, lalu ganti kata sandinya
    .b = Teruskan ke teman agar ia coba dulu
    .c = Buka link, login kalau ada lambang kampus
    .d = Login lewat situs resmi kampus sendiri
    .why = Halaman dan lambang bisa ditiru. Jika sudah mengetik sandi, segera ganti lewat situs resmi.

question-phishing-2 = Mana yang benar tentang SMS peringatan dari 12381?
    .a = Ada nomor ponsel yang harus ditelepon
    .b = Tanpa link dan tidak perlu dibalas
    .c = Ada rekening yang harus dikirimi uang
    .d = Ada link yang harus dibuka untuk verifikasi
    .why = SMS 12381 tanpa link dan tidak perlu dibalas. Setelah menerimanya, hentikan kontak mencurigakan dan jangan bayar.

question-phishing-3 = Anda ingin memasang aplikasi Pusat Antipenipuan Nasional (国家反诈中心). Dari mana yang aman?
    .a = Link unduhan di sebuah SMS
    .b = Berkas dari orang baik di internet
    .c = Toko aplikasi bawaan ponsel
    .d = “Versi terbaru” di drive bersama
    .why = Aplikasi palsu juga memakai namanya. Unduh hanya dari toko aplikasi bawaan ponsel Anda.

question-phishing-4 = Anda memakai Wi-Fi umum di kafe. Mana yang sebaiknya ditunda?
    .a = Login ke bank dan membayar
    .b = Mencari rute bus di kota
    .c = Melihat ramalan cuaca besok
    .d = Mendengar musik di ponsel
    .why = Di Wi-Fi umum, jangan login ke bank dan jangan membayar. Pakailah data seluler untuk itu.

question-phishing-5 = Di sepeda sewaan dekat asrama tertempel kode QR baru: “pindai dapat angpau”. Apa yang Anda lakukan?
    .a = Pindai hanya kode asli lewat aplikasi resmi
    .b = Sebar fotonya agar orang lain mencoba
    .c = Pindai saja, uang kecil tidak masalah
    .d = Pindai, bayar kalau penerimanya tampak asli
    .why = Jangan pindai kode tak jelas asalnya. Jika sudah, jangan bayar dan jangan isi apa pun.

question-phishing-6 = SMS bilang paket tertahan: buka link pendek untuk melengkapi alamat. Anda memang menunggu paket. Apa yang Anda lakukan?
    .a = Isi alamatnya, tetapi kodenya tidak diisi
    .b = Cek kiriman di aplikasi resmi toko atau kurir
    .c = Balas dan tanya paket yang mana maksudnya
    .d = Buka, karena aman kalau tanpa nomor kartu
    .why = Link pendek menyembunyikan alamat asli: jangan dibuka. Cek kirimannya sendiri di aplikasi resmi.
