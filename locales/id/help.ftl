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

    Yang saya simpan: nomor akun Anda, bahasa yang Anda pilih dan bahasa aplikasi Anda, kartu mana yang Anda ketuk dan kapan, jawaban kuis, peran Anda, jam tenang Anda, yang Anda lakukan dengan tugas rencana, dan apakah Anda berlangganan. Setelah ditautkan, juga siapa Anda di daftar mahasiswa, dan jawaban Anda saat kelas berubah.
    Isi daftar mahasiswa: kelas, nomor di kelas, huruf pertama atau inisial nama, kelompok, dan bahasa. NIM hanya disimpan dalam bentuk teracak.
    Yang tidak saya simpan: tulisan orang di grup, nama lengkap, nomor telepon, nomor identitas atau kartu bank. Pesan pribadi Anda dihapus setelah diproses; jika ada gangguan, paling lama tersimpan { $set_aside } hari.
    Berapa hari: ketukan dan jawaban kuis { $taps }, teks pesan saya { $texts }, tautan lama { $history }, peran yang berakhir { $roles }. Yang sudah lewat dihapus setiap malam.
    Siapa yang bisa melihat: grup tidak diberi tahu siapa Anda atau siapa yang mengetuk. Jawaban kuis hanya Anda yang melihat. Petugas hanya melihat nomor, nama singkat, dan jumlah.

    Yang bisa Anda lakukan: /me menampilkan yang saya ketahui tentang Anda, /mydata memberi semuanya, /rebind memperbaiki kesalahan, /unsubscribe menghentikan kiat pribadi, /forget membuat saya melupakan Anda. Ada pertanyaan? Hubungi { $contact }.

command-start =
    .command = mulai di sini dan lihat siapa saya
command-help =
    .command = yang bisa saya lakukan
command-bind =
    .command = tautkan diri ke kelas, misalnya /bind Software One
command-rebind =
    .command = ubah sendiri tautan yang salah, dalam 24 jam
command-me =
    .command = yang saya ketahui tentang Anda
command-privacy =
    .command = yang saya simpan, siapa yang melihat, yang bisa Anda lakukan
command-mydata =
    .command = semua yang saya simpan tentang Anda, dalam satu berkas
command-forget =
    .command = minta saya melupakan Anda
command-quiz =
    .command = kuis dua menit tentang penipuan; hanya Anda yang melihat hasilnya
command-subscribe =
    .command = terima kiat antipenipuan di chat pribadi
command-unsubscribe =
    .command = berhenti menerima kiat di chat pribadi
command-quiet =
    .command = atur jam tenang sendiri, misalnya /quiet 20:00-09:00
command-unbound =
    .command = siapa di kelas yang belum tertaut, dan yang tidak memakai aplikasi ini
command-roll =
    .command = daftar kelas di kertas: lembar A4 dengan kotak untuk tiap mahasiswa
command-language =
    .command = pilih bahasa lain
command-unconfirmed =
    .command = pesan yang mungkin tidak sampai, dan apakah dikirim lagi
command-kit =
    .command = bahan rapat kelas: cerita, pertanyaan, pemungutan suara, teks
command-ledger =
    .command = tanya buku kerja, misalnya /ledger april tips; juga catat, perbaiki, ekspor
command-group =
    .command = tautkan grup, atau minta link-nya: /group Software One
command-mute =
    .command = jeda kiat biasa di grup ini; /mute 7d untuk 7 hari
command-unmute =
    .command = lanjutkan kiat biasa di grup ini
command-cadence =
    .command = seberapa sering kiat dikirim: daily, 3, atau weekly
command-unbind =
    .command = lepaskan grup ini dari kelasnya dan suruh saya keluar
command-roles =
    .command = peran Anda dan sampai kapan
command-today =
    .command = yang jatuh tempo hari ini, yang terlambat, yang menunggu
command-items =
    .command = tugas rencana: /items, /items all, /items A2, /items april
command-done =
    .command = laporkan tugas selesai: /done A2 dan link
command-overdue =
    .command = yang terlambat, yang paling lama dulu
command-forecast =
    .command = siapa yang rapat tepat waktu, siapa yang perlu dihubungi
command-plan =
    .command = rencana, yang perlu dilihat, dan penerbitannya
command-notice =
    .command = kirim pengumuman ke grup kelas, dalam batas bebannya
command-burden =
    .command = poin beban kelas minggu ini dan bulan ini
command-invite =
    .command = undang seseorang ke sebuah peran: /invite monitor IT-1
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
    .command = daftarkan, jadwalkan, atau minta izin tidak mengadakan rapat kelas
command-review =
    .command = periksa rapat yang didaftarkan orang lain
