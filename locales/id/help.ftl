### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>Halo, saya Wuzha, asisten antipenipuan kampus</b>
    Saya mengirim kiat antipenipuan di grup kelas dan dikelola oleh { $office }. Saya tidak pernah meminta uang, kode verifikasi, atau kata sandi.
    Tertipu, atau ragu? Hentikan dulu semua transfer. Polisi: 110. Layanan antipenipuan: 96110.
    Kirim /help untuk melihat yang bisa saya lakukan, /language untuk mengganti bahasa.

help-student = <b>Yang bisa saya lakukan</b>
help-staff = <b>Perintah untuk peran Anda</b>
help-command = /{ $name }: { $about }
help-roster = Untuk memperbarui daftar mahasiswa kelas Anda, kirim berkasnya (.xlsx atau .csv) di chat pribadi. Saya cocokkan dulu; tidak ada yang berubah sebelum Anda menyetujui.
help-emergency = Tertipu, atau ragu? Hentikan dulu semua transfer. Polisi: 110. Layanan antipenipuan: 96110.

help-privacy =
    <b>Privasi</b>
    Saya dikelola oleh { $office }.

    Yang saya simpan: nomor akun Anda, bahasa yang Anda pilih dan bahasa aplikasi Anda, kartu mana yang Anda ketuk dan kapan, jawaban di kuis, kuis kilat, lomba, sampel, dan kursus singkat, pilihan Anda saat bermain peran, apakah Anda menandatangani ikrar, peran Anda, jam tenang Anda, yang Anda lakukan dengan tugas rencana, apakah Anda berlangganan, dan bahwa Anda meminta bantuan atau menyetujui pendampingan. Setelah ditautkan, juga siapa Anda di daftar mahasiswa, dan jawaban Anda saat kelas berubah.
    Isi daftar mahasiswa: kelas, nomor di kelas, huruf pertama atau inisial nama, kelompok, dan bahasa. NIM hanya disimpan dalam bentuk teracak.
    Yang tidak saya simpan: tulisan orang di grup, nama lengkap, nomor telepon, nomor identitas atau kartu bank. Pesan pribadi Anda dihapus setelah diproses; jika ada gangguan, paling lama tersimpan { $set_aside } hari.
    Berapa hari: ketukan dan jawaban kuis { $taps }, teks pesan saya { $texts }, tautan lama { $history }, peran yang berakhir { $roles }, permintaan bantuan dan pendampingan { $support }. Yang sudah lewat dihapus setiap malam.
    Kasus penipuan: dicatat tanpa nama. Jumlah persis dan catatannya disegel, hanya polisi kampus yang membukanya, setiap kali dibuka tercatat, dan { $cases } hari setelah kasus ditutup tidak ada lagi yang bisa membukanya.
    Siapa yang bisa melihat: grup tidak diberi tahu siapa Anda atau siapa yang mengetuk. Jawaban di kuis, kuis kilat, lomba, sampel, dan kursus singkat, serta pilihan saat bermain peran, hanya Anda yang melihat, kecuali jika Anda memilih di polling terbuka, dan itu tertulis di pertanyaannya. Saat Anda meminta bantuan, petugas piket hanya mengetahui yang diperlihatkan kepada Anda sebelumnya; soal pendampingan, hanya satu orang yang memberikannya. Petugas hanya melihat nomor, nama singkat, dan jumlah.

    Yang bisa Anda lakukan: /me menampilkan yang saya ketahui tentang Anda, /mydata memberi semuanya, /rebind memperbaiki kesalahan, /unsubscribe menghentikan kiat pribadi, /forget membuat saya melupakan Anda. Ada pertanyaan? Hubungi { $contact }.

command-start =
    .command = mulai di sini dan lihat siapa saya
command-help =
    .command = yang bisa saya lakukan
command-bind =
    .command = tautkan diri ke kelas: /bind Software One
command-rebind =
    .command = ubah sendiri tautan yang salah, dalam 24 jam
command-me =
    .command = yang saya ketahui tentang Anda
command-privacy =
    .command = yang saya simpan, siapa yang melihat, hak Anda
command-mydata =
    .command = semua yang saya simpan tentang Anda, satu berkas
command-forget =
    .command = minta saya melupakan Anda
command-check =
    .command = teruskan pesan mencurigakan; lihat apakah mirip penipuan
command-sos =
    .command = tertipu, atau ragu? Yang dilakukan sekarang, siapa yang ditelepon
command-contact =
    .command = siapa yang bisa ditelepon di kampus
command-quiz =
    .command = kuis dua menit; hanya Anda yang melihat hasilnya
command-contest =
    .command = lomba kuis: waktu terbatas, percobaan terbaik, sertifikat
command-course =
    .command = 14 hari antipenipuan: satu pesan pribadi sehari, kurang dari 1 menit
command-roleplay =
    .command = bermain peran: bicara dengan “penipu” dan kenali triknya
command-subscribe =
    .command = terima kiat di chat pribadi
command-unsubscribe =
    .command = berhenti menerima kiat pribadi
command-quiet =
    .command = atur jam tenang Anda: /quiet 20:00-09:00
command-unbound =
    .command = siapa di kelas yang belum tertaut atau luring
command-roll =
    .command = daftar kelas di kertas A4, dengan kotak centang
command-language =
    .command = pilih bahasa lain
command-unconfirmed =
    .command = pesan yang mungkin tidak sampai; kirim lagi atau tidak
command-kit =
    .command = bahan rapat kelas: cerita, pertanyaan, suara, teks
command-classquiz =
    .command = tanyakan satu hal ke grup kelas; masing-masing menjawab sendiri
command-ledger =
    .command = tanya buku kerja: /ledger april tips; catat, perbaiki, ekspor
command-group =
    .command = tautkan grup, atau minta link: /group Software One
command-mute =
    .command = jeda kiat biasa di grup ini; /mute 7d: 7 hari
command-unmute =
    .command = lanjutkan kiat biasa di grup ini
command-cadence =
    .command = seberapa sering ada kiat: daily, 3, atau weekly
command-unbind =
    .command = lepaskan grup ini dari kelas, dan saya keluar
command-roles =
    .command = peran Anda dan sampai kapan
command-today =
    .command = yang jatuh tempo hari ini, terlambat, menunggu
command-items =
    .command = tugas rencana: /items, /items all, /items A2, /items april
command-done =
    .command = laporkan tugas selesai: /done A2 dan link
command-overdue =
    .command = yang terlambat, yang paling lama dulu
command-forecast =
    .command = siapa rapat tepat waktu, siapa perlu dihubungi
command-plan =
    .command = rencana: lihat, periksa, terbitkan
command-notice =
    .command = kirim pengumuman ke grup kelas, dalam batas beban
command-burden =
    .command = poin beban kelas minggu dan bulan ini
command-case =
    .command = catat kasus penipuan, atau lihat: /case new, /case C-12
command-cases =
    .command = daftar kasus; dibanding tahun lalu: /cases trend
command-invite =
    .command = undang orang ke sebuah peran: /invite monitor IT-1
command-revoke =
    .command = cabut peran yang Anda berikan
command-handover =
    .command = serahkan peran Anda kepada penerus
command-delegate =
    .command = minta orang mewakili Anda: /delegate 7d

help-unknown-command = Tidak ada perintah <code>/{ $word }</code>.
help-nearest-commands = Apakah maksud Anda:
help-all-commands = Kirim /help untuk melihat semua perintah.
help-only-in-private = Perintah ini hanya untuk chat pribadi. Ketuk foto saya dan kirim di sana.
help-only-in-a-group = Perintah ini hanya untuk grup kelas.
help-anonymous = Anda admin anonim, jadi saya tidak tahu siapa Anda. Matikan mode anonim dan kirim lagi, atau kirim di chat pribadi.
help-too-fast = Anda mengirim terlalu cepat. Tunggulah satu menit.

help-apology = Ada gangguan di pihak kami; ini bukan salah Anda. Coba lagi beberapa menit lagi. Jika masih gagal, berikan nomor ini kepada petugas: <code>{ $code }</code>.

help-choose-language = Pilih bahasa:
help-language-chosen = Mulai sekarang saya berbicara dengan Anda dalam { $language }.

command-meeting =
    .command = daftarkan, jadwalkan rapat, atau minta pembebasan
command-alert =
    .command = peringatkan kelas soal sebuah kasus; lihat sampai mana
command-pledge =
    .command = baca dan tanda tangani ikrar antipenipuan; bagi petugas: berapa yang sudah
command-aware =
    .command = seberapa banyak yang mengenal penipuan: tiga angka dan satu bagan
command-review =
    .command = periksa rapat yang didaftarkan orang lain
command-verify =
    .command = cek keaslian pesan atau tanda pengenal: /verify K7F3-QX2M
command-badge =
    .command = tunjukkan tanda pengenal; kodenya bisa dicek 10 menit
command-guard =
    .command = diberi tahu jika nama di grup mirip nama petugas
command-question =
    .command = soal kuis buatan sendiri: tulis, dan periksa soal orang lain
command-words =
    .command = terjemahan: lihat, perbaiki, dan baca laporan pembaca
