### Role-play: six turns with a “fraudster” in private. First what the cards say, then the scenarios.

# $turns: how many turns a scenario has.
roleplay-menu =
    <b>Bermain peran melawan penipuan</b>
    Saya berperan sebagai penipu, dan Anda menentukan jawabannya. Setiap skenario terdiri dari { $turns } giliran, sekitar 3 menit; setiap kali Anda memilih, saya langsung membuka trik di baliknya.
    Semuanya hanya latihan, tidak ada yang sedang menipu Anda. Pilihan Anda hanya Anda yang melihat.
    Pilih satu skenario:
    .button = Skenario lain
roleplay-invite =
    .button = Bermain peran
# $title: the name of the scenario. Those that were played to the end have a tick.
roleplay-scenario =
    .button = { $title }
    .done = ✓ { $title }
# At the top of each card.
roleplay-mark = 🎭 <b>Latihan, bukan sungguhan</b> · { $title } · giliran { $number } dari { $of }
roleplay-mark-end = 🎭 <b>Latihan selesai</b> · { $title }
roleplay-mark-stopped = 🎭 <b>Latihan dihentikan</b> · { $title }
# $setting: how the scenario begins.
roleplay-setting = <i>{ $setting }</i>
# $words: what the fraudster says.
roleplay-says =
    {""}
    <b>“Penipu”:</b> { $words }
roleplay-ask =
    {""}
    Apa jawaban Anda?
# $letter: the letter of the option; $text: the option.
roleplay-option = { $letter }. { $text }
    .button = { $letter }
roleplay-chosen = 👉 <b>{ $letter }. { $text }</b>
roleplay-wary = <b>Aman.</b> Dalam kehidupan nyata, di sini Anda sudah bisa mengakhiri pembicaraan; dalam latihan, “penipu” masih terus mencoba.
roleplay-trusting = <b>Banyak orang menjawab begini di sini.</b> Untung ini latihan: lihat bagaimana orang dibuat luluh.
# $trick: the name of the trick; $why: the explanation.
roleplay-trick =
    {""}
    <b>Triknya: { $trick }</b>
    { $why }
roleplay-next =
    .button = Lanjut
roleplay-reveal =
    .button = Lihat semua trik
roleplay-stop =
    .button = Berhenti
    .toast = Berhenti di sini. Untuk melanjutkan, kirim /roleplay.
roleplay-on =
    .button = Lanjutkan
roleplay-again =
    .button = Ulangi sekali lagi
roleplay-paused = Anda sampai di giliran { $number } dari { $of }. Ini latihan, tidak terjadi apa-apa. Untuk melanjutkan, kirim /roleplay kapan saja.
roleplay-tricks = <b>Trik yang dipakai sepanjang jalan:</b>
roleplay-trick-wary = ✓ { $number }. { $trick }: Anda tidak luluh
roleplay-trick-trusting = · { $number }. { $trick }: lain kali Anda mengenalinya
# $advice: what to do.
roleplay-really =
    {""}
    <b>Jika sungguh terjadi</b>
    { $advice }
roleplay-foot = <i>Kartu ini hanya Anda yang melihat, dan tidak masuk nilai apa pun.</i>
# What a press of an option answers.
roleplay-heard =
    .wary = ✓ Aman. Trik di giliran ini: { $trick }.
    .trusting = Trik di giliran ini: { $trick }. Penjelasannya di kartu.
    .before = Giliran ini sudah Anda jawab, dengan { $letter }.
    .over = Latihan ini sudah selesai. Untuk bermain lagi, kirim /roleplay.
    .gone = Skenario ini sudah berubah. Untuk memilih lagi, kirim /roleplay.

## The names of the tricks.

trick-bait =
    .name = untung kecil dulu
trick-trust =
    .name = tahu data Anda
trick-authority =
    .name = mengaku pihak berwenang
trick-urgency =
    .name = membuat Anda buru-buru
trick-fear =
    .name = menakut-nakuti
trick-guilt =
    .name = membuat Anda merasa bersalah
trick-secrecy =
    .name = melarang Anda bercerita
trick-proof =
    .name = bukti palsu
trick-channel =
    .name = pindah ke tempat lain
trick-control =
    .name = berbagi layar
trick-code =
    .name = meminta kode verifikasi
trick-pay_first =
    .name = dalih agar bayar dulu
trick-stakes =
    .name = membuat berat berhenti
trick-lie =
    .name = mengajari berbohong

## The scenarios. One of them: what to do (its text), its name, how it begins; then its turns, each with what the
## fraudster says, the options, and in `why` what is behind it. Which option is on the safe side and where it leads
## stands in bot/plan/data/roleplay.toml.

## brushing

scenario-brushing =
    Order fiktif dan “like” berbayar pasti penipuan. Jangan ambil “kerja sampingan” yang meminta Anda membayar dulu.
    Jika sudah membayar: segera berhenti dan jangan tambah uang; simpan chat dan bukti transfer, telepon 110, dan hubungi bank.
    Jika ragu, tanyakan ke 96110.
    .title = Kerja order fiktif
    .setting = Anda berada di grup kerja sampingan, dan seorang “pembagi tugas” menambahkan Anda.

scene-brushing-1 = Halo Kak! Ada kerja sampingan like dan follow, cukup pakai HP. 5 yuan per tugas, langsung dibayar. Mau coba satu dulu?
    .a = Coba satu dulu, toh tidak keluar uang
    .b = Tidak, order fiktif pasti penipuan
    .c = Tanya dulu, dibayarnya tiap kapan?
    .why = Tugas pertama memang dibayar, supaya Anda percaya yang berikutnya juga dibayar. Beberapa yuan itu modal mereka.
scene-brushing-2a = 5 yuan-nya sudah masuk kan, Kak? Kalau mau lebih, unduh aplikasi tugas kami, di sana 30 yuan per tugas. Link-nya sudah aku kirim ya.
    .a = Saya unduh, saya lihat dulu tugasnya seperti apa
    .b = Bukan dari toko aplikasi, tidak saya pasang
    .why = Di aplikasi mereka sendiri, saldo dan catatan bisa diubah sesuka mereka, dan orang lain tidak melihat bahwa Anda sedang ditipu.
scene-brushing-2b = Tenang Kak, kami punya izin usaha. Ratusan orang di grup sudah jalan, lihat saja tangkapan layar pembayaran mereka.
    .a = Sebanyak itu yang ikut, mestinya aman
    .b = Izin dan gambar bisa palsu, saya tidak mau
    .why = Tangkapan layar dan izin bisa dibuat, dan yang pamer di grup kebanyakan komplotan. Banyak orang belum berarti benar.
scene-brushing-3 = (Misalkan Anda sudah masuk grup tugas.) Hari ini ada tugas naik level: bayar dulu seratus yuan, 5 menit kemudian kembali seratus tiga puluh yuan. Tinggal 3 tempat!
    .a = Saya bayar seratus, kalaupun rugi tidak banyak
    .b = Disuruh bayar dulu itu penipuan, saya keluar
    .why = Desakan dan “tempat terbatas” dibuat agar Anda tidak sempat berpikir. Begitu sampai pada “bayar dulu”, penipuannya sudah jelas.
scene-brushing-4a = Seratus tiga puluh yuan sudah masuk saldo aplikasi Kakak. Lanjut paket tiga tugas: modal tiga ribu yuan, komisi sembilan ratus yuan, selesai langsung tarik semua.
    .a = Berhenti dulu, saldo bukan uang di tangan
    .b = Saya ambil, kesempatan begini jarang ada
    .why = Saldo di aplikasi hanya angka. Untung kecil dulu, lalu taruhan besar: itulah urutan tetap penipuan ini.
scene-brushing-4b = Tugasnya sudah Kakak ambil. Kalau batal, itu melanggar: denda dua ratus yuan, dan riwayat kredit Kakak kena.
    .a = Ya sudah, saya selesaikan tugas ini
    .b = Tidak ada aturan itu, saya tidak bayar
    .why = Order fiktif sendiri melanggar hukum, jadi tidak ada perjanjian yang dilanggar, dan mereka tidak berkuasa atas riwayat kredit. Mereka mengancam justru karena tidak punya dasar.
scene-brushing-5 = (Misalkan Anda akhirnya membayar.) Kakak kelamaan, akunnya jadi dibekukan. Bayar lima ribu yuan untuk membukanya, modal dan komisi langsung kembali semua.
    .a = Uang saya di sana semua, terpaksa bayar
    .b = Kalau bayar lebih sedikit, bisa tidak?
    .c = Tidak bayar lagi, buktinya saya simpan
    .why = Makin banyak yang dibayar, makin berat berhenti, dan itulah andalan penipu. Sekali lagi membayar hanya menambah satu alasan lagi untuk membayar.
scene-brushing-6 = Jangan lapor polisi ya, Kak! Begitu lapor, sistem otomatis menyita semuanya, aku juga tidak bisa bantu.
    .a = Ya sudah, saya tunggu dulu
    .b = Berhenti, dan telepon 110
    .why = Mereka melarang lapor justru karena lapor itu ada gunanya. Makin cepat polisi dan bank dihubungi, makin mungkin uangnya dicegat.

## customer_service

scenario-customer_service =
    Pengembalian dana dan ganti rugi hanya diurus di pesanan aslinya. Buka sendiri aplikasi resmi dan tanya di sana; jangan percaya telepon yang masuk.
    Jangan beri kode verifikasi kepada siapa pun, dan jangan berbagi layar.
    Jika sudah transfer: segera hentikan berbagi layar, hubungi bank, dan telepon 110. Jika ragu, telepon 96110.
    .title = CS refund palsu
    .setting = Beberapa hari lalu Anda belanja online. Seseorang menelepon dan mengaku layanan pelanggan platform itu.

scene-customer_service-1 = Halo Kak, power bank yang Kakak beli ternyata ada masalah mutu, jadi kami ganti tiga kali lipat. Pesanan dan alamatnya seperti ini, betul ya?
    .a = Betul semua, bagaimana gantinya?
    .b = Saya tanya sendiri di aplikasi resmi
    .why = Pesanan dan alamat bisa bocor, bahkan diperjualbelikan. Tahu data Anda tidak berarti ia petugas asli.
scene-customer_service-2a = Ganti ruginya tidak lewat platform, Kak. Silakan tambahkan petugas klaim kami, nanti dipandu langkah demi langkah.
    .a = Pengembalian dana hanya di pesanan asli
    .b = Baik, kirim saja kontaknya kepada saya
    .why = Begitu keluar dari platform, platform tidak bisa menjaga atau memeriksanya. Petugas asli tidak menyuruh pindah aplikasi untuk urusan dana.
scene-customer_service-2b = Jalur resminya tutup hari ini, Kak. Lewat dari itu tidak diganti, dan skor kredit Kakak turun. Saya bantu lewat jalur cepat, ya.
    .a = Kalau begitu lewat jalur cepat saja
    .b = Lewat ya lewat, saya pakai yang resmi
    .why = “Tutup hari ini” dikatakan karena mereka takut Anda mengecek. Ganti rugi asli tidak akan lari, dan skor kredit bukan wewenang mereka.
scene-customer_service-3 = (Misalkan Anda belum menutup telepon.) Untuk verifikasi, silakan buka aplikasi rapat lalu ketuk “bagikan layar”, saya pandu sambil melihat, Kak.
    .a = Saya bagikan, biar dia juga tenang
    .b = Tidak saya bagikan, telepon saya tutup
    .c = Boleh, tetapi sebentar saja ya
    .why = Begitu layar dibagikan, kata sandi, saldo, dan kode di SMS Anda terlihat semua. Sebentar pun sudah cukup.
scene-customer_service-4a = Bagus, Kak. Nanti ada SMS berisi 6 angka, itu kode klaim. Cukup bacakan kepada saya.
    .a = Saya bacakan angkanya kepadanya
    .b = Tidak, berbagi layar saya matikan
    .why = Tidak ada “kode klaim”: itu kode untuk membayar atau mengganti kata sandi. Memberikannya sama dengan menekan “setuju” untuk mereka.
scene-customer_service-4b = Kalau Kakak tidak kooperatif, “perlindungan sejuta yuan” yang telanjur aktif akan memotong dua ribu yuan tiap bulan. Mau saya bantu matikan?
    .a = Tolong matikan sekarang juga!
    .b = Saya lihat sendiri di aplikasi
    .why = Mereka mengarang potongan yang menakutkan, lalu menawarkan bantuan mematikannya. Layanan seperti itu gratis dan tidak memotong dana sendiri.
scene-customer_service-5 = (Misalkan Anda menurut.) Sistem kelebihan mengembalikan lima ribu yuan, Kak. Tolong kembalikan ke rekening ini, kalau tidak termasuk penggelapan.
    .a = Cepat-cepat saya kembalikan uangnya
    .b = Saya cek saldo, lalu tanya bank
    .why = SMS dan halaman pengembalian bisa dipalsukan, dan kadang itu pinjaman atas nama Anda. Jika benar kelebihan, platform dan bank yang mengurusnya.
scene-customer_service-6 = Ini prosedur internal, Kak. Kalau bank menelepon, bilang saja transfer untuk saudara.
    .a = Yang mengajari bohong kepada bank itu penipu
    .b = Baik, kalau bank bertanya saya bilang begitu
    .why = Bank menelepon untuk melindungi Anda. Siapa yang mengajari Anda berbohong kepada bank atau polisi pasti penipu.

## police

scenario-police =
    Polisi tidak menangani perkara lewat telepon, tidak ada “rekening aman”, dan surat penangkapan tidak diperlihatkan secara online.
    Tutup telepon, telepon 110 sendiri untuk memastikan, dan beri tahu pembimbing serta keluarga.
    Jika 96110 menelepon, harus diangkat. Jika sudah transfer: segera telepon 110 dan hubungi bank.
    .title = Polisi palsu
    .setting = Nomor tak dikenal menelepon. Ia mengaku polisi dari kota lain.

scene-police-1 = Saya dari biro keamanan umum. Kartu SIM atas nama Saudara mengirim SMS penipuan massal. Mohon kerja samanya dalam penyelidikan.
    .a = Bukan saya! Saya harus bagaimana?
    .b = Saya tutup, lalu telepon 110 sendiri
    .c = Tolong sebutkan nomor lencana Bapak
    .why = Nama polisi langsung disebut agar Anda tidak berani curiga. Nomor lencana dan nomor penelepon bisa dikarang; hanya menelepon 110 sendiri yang benar-benar mengecek.
scene-police-2a = Nama, kampus, dan nomor identitas Saudara seperti ini, betul? Rupanya dipakai orang lain. Saya bantu membersihkan nama Saudara.
    .a = Betul semua, tolong bantu saya, Pak
    .b = Data bisa bocor, itu bukan bukti polisi
    .why = Data Anda disebut dulu, lalu mereka pura-pura memihak Anda agar dipercaya. Data seperti itu dijual di internet.
scene-police-2b = (Misalkan Anda belum menutup telepon.) Jangan ditutup! Itu berarti menolak kerja sama, dan hari ini juga Saudara masuk daftar buronan!
    .a = Baik, tidak saya tutup, silakan
    .b = Polisi tidak begini, saya tutup
    .why = Orang yang takut hanya ingin menurut. Polisi asli datang sendiri atau membawa surat resmi, dan tidak mengancam lewat telepon.
scene-police-3 = Perkara ini rahasia, jangan beri tahu dosen, teman, dan keluarga. Cari ruangan kosong, lalu telepon saya lagi.
    .a = Saya cari ruangan kosong sekarang
    .b = Saya ke pembimbing sekarang juga
    .why = Jika Anda dijauhkan dari orang sekitar, tidak ada lagi yang mengingatkan. Makin dilarang bicara, makin harus bicara.
scene-police-4a = Nyalakan video. Lihat, saya berseragam, dan ini surat penangkapan Saudara.
    .a = Surat penangkapan tidak online, ini palsu
    .b = Suratnya sudah saya lihat, saya percaya
    .why = Seragam, lencana, surat, dan latar belakangnya hanya properti, bahkan wajah di video bisa dipalsukan. Surat yang asli tidak dikirim lewat internet.
scene-police-4b = Bercerita kepada orang lain berarti membocorkan rahasia, dan keluarga Saudara ikut terseret.
    .a = Saya tidak cerita kepada siapa pun
    .b = Demi keluarga, justru saya ceritakan
    .why = Keluarga dipakai untuk menakuti Anda karena keluarga bisa mencegah Anda. Begitu diceritakan, penipuannya biasanya berakhir di situ.
scene-police-5 = (Misalkan Anda percaya.) Untuk membuktikan uang Saudara bersih, transfer semuanya ke “rekening aman”. Selesai diperiksa, dikembalikan.
    .a = Supaya nama saya bersih, saya transfer semuanya
    .b = “Rekening aman” tidak ada, saya tidak transfer
    .c = Saya transfer separuhnya dulu saja
    .why = Di mana pun tidak ada “rekening aman”. Jika uang harus diblokir untuk penyelidikan, uang itu diblokir di tempatnya; tidak ada yang menyuruh Anda memindahkannya sendiri.
scene-police-6 = Kalau bank bertanya, bilang untuk bayar sewa kamar. Kalau 96110 menelepon, jangan diangkat.
    .a = Baik, saya bilang begitu dan tidak saya angkat
    .b = 96110 harus diangkat, saya lapor polisi
    .why = Mereka takut Anda mengangkat 96110 karena di sana polisi antipenipuan yang asli. Siapa yang mengajari berbohong pasti penipu.

## loan_credit

scenario-loan_credit =
    “Penutupan akun pinjaman mahasiswa” itu tidak ada, dan tidak ada yang bisa mengubah atau menghapus riwayat kredit Anda.
    Untuk melihatnya, datanglah sendiri ke Pusat Informasi Kredit Bank Rakyat Tiongkok atau loket bank.
    Uang yang dipinjam lalu dikirim tetap utang Anda. Jika sudah transfer: segera berhenti, telepon 110, hubungi bank dan pemberi pinjaman.
    .title = Tutup akun pinjaman
    .setting = Seseorang menelepon dan mengaku “petugas penutupan akun” dari platform pinjaman.

scene-loan_credit-1 = Anda pernah mendaftar akun pinjaman mahasiswa. Menurut aturan baru akun itu wajib ditutup, kalau tidak riwayat kredit Anda rusak.
    .a = Lalu bagaimana cara menutup akunnya?
    .b = Riwayat kredit saya cek sendiri
    .why = Riwayat kredit dipakai menakuti karena semua orang peduli tetapi kurang paham. Akun yang pernah didaftarkan tanpa utang tidak merusaknya.
scene-loan_credit-2a = Ini kartu pegawai saya, dan ini surat resmi dari lembaga pengawas. Keduanya sudah saya kirim.
    .a = Ada surat resmi dari pengawas, mestinya asli
    .b = Surat bisa dipalsukan, saya tidak percaya
    .why = Kartu pegawai dan surat resmi bisa jadi dalam beberapa menit dengan aplikasi edit foto. Lembaga pengawas juga tidak mengirim surat kepada perorangan.
scene-loan_credit-2b = Kampus, jurusan, dan angka akhir nomor identitas Anda ada di saya. Saya benar-benar dari platform.
    .a = Data bisa bocor, itu bukan bukti
    .b = Betul semua, saya ikut arahan Anda
    .why = Jika mereka tahu, itu hanya berarti data Anda bocor, bukan bahwa mereka dari platform.
scene-loan_credit-3 = (Misalkan Anda belum menutup telepon.) Silakan unduh aplikasi rapat dan bagikan layar, saya pandu mengosongkan limit Anda.
    .a = Saya unduh dan ikuti arahannya
    .b = Tidak saya bagikan, saya tutup
    .why = Begitu layar dibagikan, limit pinjaman dan kode verifikasi Anda terlihat semua.
scene-loan_credit-4a = Tarik semua limit pinjaman di tiap platform, lalu transfer ke “rekening kliring” kami. Limitnya jadi nol, uangnya kembali lewat jalur semula.
    .a = Saya pinjam dan transfer sesuai arahannya
    .b = Yang saya pinjam itu utang saya, tidak mau
    .why = “Rekening kliring” itu rekening penipu. Uangnya hilang, dan pinjamannya tetap harus Anda bayar.
scene-loan_credit-4b = Kalau tidak diurus hari ini, besok Anda masuk daftar hitam kredit, kuliah lanjut dan cari kerja kena semua!
    .a = Kalau begitu tolong bantu saya urus sekarang juga
    .b = Tidak ada yang bisa begitu, saya tidak mau
    .c = Boleh minta waktu sehari lagi?
    .why = Tenggat dibuat agar Anda tidak sempat bertanya. Riwayat kredit tidak berubah karena satu telepon, hari ini maupun besok.
scene-loan_credit-5 = (Misalkan Anda sudah transfer.) Tinggal satu biaya verifikasi terakhir, tiga ribu yuan, setelah itu semuanya langsung kembali.
    .a = Saya stop, simpan bukti, hubungi bank
    .b = Sudah sejauh ini, saya transfer saja
    .c = Saya pinjam teman sekamar dulu
    .why = “Yang terakhir” tidak pernah yang terakhir. Makin cepat berhenti, makin kecil ruginya, dan jangan sampai teman sekamar ikut rugi.
scene-loan_credit-6 = Pengembaliannya perlu dua hari. Selama itu jangan beri tahu siapa pun dan jangan lapor polisi, nanti batal.
    .a = Ya sudah, saya tunggu dua hari
    .b = Saya telepon 110 sekarang juga
    .why = Anda disuruh menunggu dua hari supaya mereka sempat memindahkan uangnya. Lapor harus cepat, beberapa menit pun berarti.

## acquaintance

scenario-acquaintance =
    Jika ada yang meminjam uang, minta dibayarkan, atau menarik biaya secara online, telepon dulu nomornya yang lama atau temui orangnya. Jika tidak bisa dihubungi, jangan transfer.
    Iuran kelas ada di pengumuman resmi, dan penerimanya semestinya rekening kampus.
    Jika sudah transfer: telepon 110, hubungi bank, dan ingatkan teman sekelas. Jika ragu, telepon 96110.
    .title = Teman, dosen palsu
    .setting = Teman dekat Anda, “Xiao Lin”, mengirim pesan. Foto dan namanya benar.

scene-acquaintance-1 = Lagi online nggak? HP-ku rusak, cuma bisa chat dari sini. Ada urusan mendesak, boleh minta tolong?
    .a = Ada kok, kenapa? Perlu dibantu apa?
    .b = Kutelepon nomor lamamu ya
    .why = Akun bisa dicuri, foto dan nama bisa ditiru siapa saja. Katanya HP rusak, supaya Anda tidak mengecek.
scene-acquaintance-2a = Ibuku masuk rumah sakit, harus bayar uang jaminan, kartuku kena limit. Pinjam tiga ribu yuan dulu ya, nanti malam kukembalikan.
    .a = Ini darurat, kirim nomor rekeningnya
    .b = Video atau telepon sebentar dulu, ya
    .why = Dalam keadaan darurat orang paling mudah lupa mengecek. Mengecek cuma setengah menit, dan teman sejati tidak akan marah.
scene-acquaintance-2b = Di kamar rawat nggak bisa angkat telepon. Ngetik di sini saja ya.
    .a = Ya sudah, kalau begitu kita ketik di sini saja
    .b = Kalau tidak bisa kuhubungi, tidak kukirim
    .why = Mereka hanya mau mengetik karena begitu bersuara langsung ketahuan.
scene-acquaintance-3 = (Misalkan Anda agak ragu.) Lihat, aku sudah kirim tiga ribu yuan ke kamu, ini buktinya, besok masuk. Tolong bayarkan ke rumah sakit dulu ya.
    .a = Ada buktinya, kubayar dulu
    .b = Sebelum masuk, tidak kubayar
    .why = Bukti transfer bisa dipalsukan, dan transfer yang “masuk besok” bisa dibatalkan. Yang dihitung hanya uang yang sudah ada di rekening bank Anda.
scene-acquaintance-4a = Kata rumah sakit kurang dua ribu yuan lagi baru bisa operasi. Tolong sekali ini lagi ya!
    .a = Stop, kucari dia atau keluarganya dulu
    .b = Menolong jangan tanggung, kukirim lagi
    .why = Setelah sekali membayar, makin sulit menolak. Setiap kali kurang sedikit: begitulah rupa penipuan.
scene-acquaintance-4b = Ibuku menunggu operasi, kamu malah nggak percaya. Masih teman nggak sih?
    .a = Maaf ya, kukirim sekarang juga
    .b = Teman sejati paham aku mengecek
    .why = Anda dibuat merasa tega jika tidak mengirim, sehingga tidak lagi bertanya benar atau tidak. Mengecek dulu itu tanda peduli kepada teman.
scene-acquaintance-5 = (Sehari kemudian, seseorang dengan foto pembimbing Anda menambahkan Anda.) Ini pembimbingmu. Profesor menagih uang bahan. Tolong talangi dulu sembilan ratus yuan untuk kelas, sore nanti kuitansinya saya berikan.
    .a = Pembimbing yang minta, saya talangi
    .b = Telepon nomor lama atau temui langsung
    .c = Saya tanya namanya, kalau benar saya bayar
    .why = Mahasiswa sulit menolak dosen, maka penipu menyamar sebagai dosen. Nama mudah dicari; jawaban yang benar belum berarti terbukti.
scene-acquaintance-6 = Saya sedang rapat, tidak bisa angkat telepon. Soal ini jangan dibahas dulu di grup kelas.
    .a = Baik, saya tidak bilang siapa pun dulu
    .b = Saya beri tahu yang asli dan grup kelas
    .why = Begitu dibahas di grup, pembimbing yang asli akan membantah, maka Anda disuruh diam. Satu peringatan Anda bisa menyelamatkan beberapa orang.

## game

scenario-game =
    Jual beli akun dan barang game hanya lewat saluran resmi game itu; jangan buka link dari pihak lain.
    Jika harus membayar uang jaminan atau biaya buka blokir dulu baru bisa tarik dana, itu pasti penipuan. Jangan beri kode verifikasi dan jangan pindai wajah untuk orang lain.
    Jika sudah membayar: berhenti, ganti kata sandi, simpan bukti, dan telepon 110. Jika ragu, telepon 96110.
    .title = Jual akun game
    .setting = Anda ingin menjual akun game, dan seorang “pembeli” menghubungi Anda.

scene-game-1 = Akunnya mantap! Aku bayar dua kali lipat dari yang lain, tapi harus hari ini. Deal?
    .a = Deal, bayarnya nanti lewat mana?
    .b = Boleh, tapi hanya di platform resmi
    .why = Harga yang terlalu bagus membuat Anda takut kehilangan, lalu menurut saja pada semua yang berikutnya.
scene-game-2a = Pakai situs jual beli ini saja, biayanya murah. Link-nya sudah kukirim, tinggal daftar lalu pasang.
    .a = Kubuka link-nya lalu daftar
    .b = Link dari luar tidak kubuka
    .why = Situs itu buatan mereka sendiri; saldo dan layanan pelanggannya palsu.
scene-game-2b = Platform resmi lama banget. Lihat tangkapan layar transaksiku, pemain lama, belum pernah nipu orang.
    .a = Gambar bisa palsu, tetap yang resmi saja
    .b = Ya sudah kalau begitu, aku ikut kamu saja
    .why = Tangkapan layar dan ulasan bisa dibuat-buat. Pembeli asli tidak keberatan menunggu sebentar.
scene-game-3 = (Misalkan Anda memakai situsnya.) Sudah kubayar ya. Lihat, di situs uangnya sudah masuk akunmu.
    .a = Saldonya sudah ada, kutarik sekarang juga
    .b = Sah kalau sudah masuk rekening bank
    .why = Angka di situs bisa ditulis berapa saja. Selama belum masuk rekening bank Anda, berarti belum dibayar.
scene-game-4a = Layanan situs: nomor kartu Anda salah, akun dibekukan. Bayar dulu uang jaminan delapan ratus yuan agar bisa tarik dana; nanti dikembalikan sekaligus.
    .a = Kubayar, toh nanti dikembalikan
    .b = Bayar dulu baru tarik itu penipuan
    .c = Kubayar separuhnya dulu saja
    .why = Nomor kartu itu mereka sendiri yang mengubah. Setelah uang jaminan ada biaya buka blokir, lalu biaya verifikasi, satu demi satu.
scene-game-4b = Aku sudah bayar! Kalau akunnya nggak dikasih, kulaporkan kamu ke kampus karena menipu!
    .a = Daripada ribut, kuserahkan saja akunnya
    .b = Uang belum masuk, tak kuserahkan, tak takut
    .why = Mereka pura-pura jadi korban agar Anda mengalah. Uangnya belum masuk, dan Anda tidak berbuat salah.
scene-game-5 = Akunnya mau dipindah ke nomor HP-ku, kirim kode 6 angka yang baru kamu terima dong.
    .a = Kukirim kodenya kepadanya
    .b = Kode tidak kuberi ke siapa pun
    .c = Kuberi 3 angka pertama saja
    .why = Dengan kode itu mereka bisa mengambil akunnya, bahkan menyentuh uang Anda. Diberi separuh, mereka akan meminta separuh lagi.
scene-game-6 = Tadi salah paham. Pindai wajahmu sesuai petunjuk di situs, nanti kuganti dua kali lipat.
    .a = Cuma pindai wajah, tidak apa-apa
    .b = Stop, ganti sandi, telepon 110
    .why = Sekali lagi umpan manis demi satu hal terakhir. Pindai wajah bisa dipakai untuk meminjam uang dan mengganti kata sandi; jagalah seperti kode verifikasi.
