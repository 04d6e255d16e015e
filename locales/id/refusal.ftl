### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = Kartu ini sudah kedaluwarsa, dan tombolnya tidak berfungsi lagi.
refusal-card-renewed = Kartu baru sudah saya kirim.
refusal-not-bound = Grup ini belum tertaut ke kelas. Ketua kelas atau pembimbing bisa meminta link kelas ini kepada petugas.
refusal-bad-duration = Saya tidak mengerti lama waktunya. Tulis berapa hari atau jam, paling lama 30 hari.
refusal-bad-cadence = Saya tidak mengerti seberapa seringnya. Bisa harian, tiga kali seminggu, atau mingguan.
refusal-bad-quiet-hours = Saya tidak mengerti jamnya. Tulis kapan mulai dan kapan berakhir, dua waktu yang berbeda.
refusal-no-such-language = Saya belum bisa bahasa ini. Kirim /language untuk melihat yang saya bisa.
refusal-no-such-class = Tidak ada kelas { $class }. Periksa namanya.
refusal-class-exists = Kelas { $class } sudah ada.
refusal-bad-class-name = Nama kelas satu baris, 1 sampai 40 huruf.
refusal-bad-languages = Sebuah kelas bisa punya satu atau dua bahasa.

refusal-bad-invitation = Saya tidak mengerti peran mana atau di mana. Tulis peran dulu lalu tempatnya, dipisah spasi.
refusal-wrong-scope = Peran ini tidak ada di sana. Ketua, wakil, sekretaris, petugas keamanan: kelas; pembimbing: kelas atau fakultas; pimpinan: fakultas; polisi, relawan: kampus; anggota satgas: bagian.
refusal-no-such-place = Tidak ada kelas, fakultas, kampus, atau bagian bernama { $place }. Periksa namanya.
refusal-which-campus = { $college } ada di lebih dari satu kampus. Tambahkan nama kampusnya.
refusal-invitation-unknown = Undangan ini tidak sah. Periksa apakah link tersalin lengkap, atau minta yang baru.
refusal-invitation-expired = Undangan ini tidak berlaku lagi, dan tidak ada yang berubah. Minta yang baru.
refusal-invitation-used = Undangan ini sudah dipakai; link berlaku sekali. Jika bukan oleh Anda, segera beri tahu pengundang.
refusal-invitation-own = Ini undangan Anda sendiri. Kirim kepada orang yang ingin Anda undang.
refusal-bad-delegation = Tulis berapa hari Anda diwakili. Untuk peran ini paling lama { $days } hari.
refusal-nothing-to-pass-on = Anda tidak punya peran untuk diserahkan atau diwakilkan. Peran yang Anda wakili tidak bisa diteruskan.
refusal-grant-over = Peran ini sudah berakhir.

refusal-class-card-old = Link ini tidak berfungsi lagi. Ketuk “Tautkan” di bawah kartu di grup kelas, atau kirim /bind dengan nama kelas Anda.
refusal-which-class = Tambahkan nama kelas Anda.
refusal-no-roster = Daftar mahasiswa { $class } belum dimasukkan, jadi belum ada yang bisa ditautkan. Beri tahu pembimbing.
refusal-bad-tail = Saya tidak mengerti. Kirim empat angka saja: empat angka terakhir NIM Anda. Untuk hal lain, kirim /help.
refusal-already-somebody = Anda sudah tertaut dengan { $who } ({ $class }). Untuk mengubahnya, kirim /rebind.
refusal-nobody = Anda belum tertaut. Ketuk “Tautkan” di bawah kartu pertama di grup kelas, atau kirim /bind dengan nama kelas Anda.
refusal-binding-settled = Anda bisa mengubahnya sendiri sampai { $since }. Mintalah ketua kelas atau pembimbing agar petugas melepaskannya dulu.
refusal-student-taken = Tidak ditautkan: { $who } tertaut dengan akun lain. Jika itu akun lama Anda, atau sama sekali bukan akun Anda, minta ketua kelas atau pembimbing agar petugas melepaskannya dulu.
refusal-no-such-seat = { $class } tidak punya mahasiswa nomor { $seat }.
refusal-student-free = { $who } tidak tertaut dengan akun mana pun.
refusal-student-online = { $who } tertaut dengan akun, jadi tidak bisa ditandai luring. Lepaskan dulu.
refusal-has-role = Anda masih punya peran, dan harus ada yang mengambil alih. Lihat /roles, lalu pakai /handover atau minta penunjuk Anda mencabutnya. Setelah itu kirim /forget lagi.
refusal-tries-remembered = Data diri Anda barusan tidak cocok. Agar tidak ada yang menyamar, kirim /forget setelah { $until }.

refusal-group-taken = Grup ini sudah tertaut. Kirim /unbind di sini dulu, lalu tautkan lagi.
refusal-group-bound = Tidak perlu apa-apa: grup ini sudah tertaut ke { $class }.
refusal-which-group = Kelas mana? Tanggung jawab Anda beberapa kelas atau tidak ada, jadi tambahkan namanya.
refusal-bad-term = Kode semester paling banyak 16 huruf, angka, dan tanda hubung, dan hari terakhirnya setelah hari pertama.
refusal-no-such-term = Tidak ada semester berakhir bernama { $term }.
refusal-term-needs-list = Semester sudah ada. Semester berikutnya dimulai dengan daftar semua orang.
refusal-bad-cohort = Angkatan adalah tahun masuk kelas, dalam empat angka.

refusal-file-empty = Tidak ada daftar di berkas ini. Simpan lagi dengan daftar di dalamnya.
refusal-file-too-large = Berkas ini lebih besar dari { $mib } MB. Sisakan hanya lembar berisi daftar.
refusal-file-compound = Ini format .xls lama, atau bersandi. Simpan sebagai .xlsx tanpa sandi.
refusal-file-not-a-workbook = Ini bukan berkas .xlsx. Buka di program lembar kerja dan simpan sebagai .xlsx.
refusal-file-macros = Berkas ini berisi makro, jadi tidak saya baca. Simpan sebagai .xlsx tanpa makro.
refusal-file-damaged = Berkas ini rusak. Buka di program lembar kerja dan simpan lagi.
refusal-file-bomb = Isi berkas ini jauh melebihi sebuah daftar. Sisakan hanya lembar berisi daftar.
refusal-file-several-sheets = Ada beberapa lembar berisi data. Sisakan hanya lembar berisi daftar.
refusal-file-encoding = Saya tidak bisa membaca teks di berkas ini. Simpan sebagai .xlsx atau “CSV UTF-8”.
refusal-file-rows = Daftar ini lebih dari { $most } baris. Pisahkan per fakultas.
refusal-file-columns = Baris { $row } lebih dari { $most } kolom. Sisakan hanya kolom daftar.
refusal-file-huge-cell = Baris { $row } punya sel lebih dari { $most } huruf. Apakah ada tanda kutip yang hilang?
refusal-file-no-heading = Tidak ada baris di atas yang menyebut semua kolom. Tulis baris judul; yang kurang: { $missing }.
refusal-file-column-twice = Baris { $row } menyebut kolom “{ $column }” dua kali. Sisakan satu saja.
refusal-file-lost = Berkas tidak sampai, dan tidak ada yang berubah. Kirim lagi.
refusal-others-in-list = Tidak ada yang dimasukkan: { $count } kelas bukan milik Anda ({ $classes }). Kirim baris kelas Anda saja.
refusal-taken-from-others = Tidak ada yang dimasukkan: daftar ini memindahkan mahasiswa dari { $classes }, bukan kelas Anda. Minta orang yang memegang keduanya, misalnya pimpinan fakultas.
refusal-import-over = Daftar ini sudah diterapkan, dibatalkan, diganti, atau terlalu lama. Untuk mengubah data, kirim lagi.
refusal-roster-moved = Data berubah setelah daftar ini dicocokkan, jadi tidak diterapkan. Kirim daftarnya lagi.

refusal-which-item = Tugas mana? Tambahkan nomornya.
refusal-no-such-item = Tidak ada tugas { $item } yang boleh Anda lihat. Kirim /items all untuk melihat semuanya.
refusal-no-meeting-then = Tidak ada rapat seperti itu pada { $month }.
refusal-many-such-items = { $item } punya beberapa tugas. Kirim /items { $item } dan buka yang Anda maksud.
refusal-item-not-so = Tugas ini sudah berlanjut: { $state }.
refusal-correction-over = Bukti bisa diperbaiki dalam 24 jam. Sekarang tanyalah kantor satgas.
refusal-nothing-to-undo = Yang bisa dibatalkan hanya langkah terakhir Anda sendiri, dalam 2 menit.
refusal-nobody-to-hand-to = Belum ada orang lain untuk diserahi. Tanyalah kantor satgas.
refusal-bad-words = Tulis 1 sampai { $most } huruf.
refusal-proof-too-large = Berkas ini lebih besar dari { $mib } MB. Kirim yang lebih kecil, atau link.
refusal-proof-not-kept = Berkas tidak dapat disimpan. Kirim lagi.
refusal-proof-lost = Berkas bukti ini tidak ditemukan. Operator melihatnya di log; minta berkasnya dikirim lagi.
refusal-ledger-unknown = Saya tidak kenal “{ $word }”. Tulis fakultas, kelas, bagian, bulan, tanggal, jenis, tugas, atau nomor.
refusal-ledger-unknown-near = Saya tidak kenal “{ $word }”. Apakah maksud Anda: { $near }?
refusal-ledger-days = Tanggalnya tidak tepat: harus antara { $since } dan { $until }, dan yang pertama sebelum yang terakhir.
refusal-ledger-long = Terlalu panjang untuk saya mengerti. Tulis saja tempat, tanggal, dan jenis yang dicari.
refusal-ledger-no-entry = Tidak ada { $entry } di buku kerja.
refusal-ledger-which = Catatan mana yang diperbaiki? Tulis nomornya dulu, lalu alasannya.
refusal-ledger-corrected-by = { $entry } sudah diperbaiki oleh { $by }, dan sebuah catatan hanya diperbaiki sekali. Jika masih salah, perbaiki { $by }.
refusal-ledger-corrected = { $entry } sudah diperbaiki, dan sebuah catatan hanya diperbaiki sekali.
refusal-ledger-reason = Tulis di belakang nomor mengapa catatan itu diperbaiki.
refusal-ledger-nothing = Tulis apa yang dilakukan.
refusal-ledger-long-note = Terlalu panjang: paling banyak { $most } huruf.
refusal-ledger-over = Kartu ini sudah diproses, atau terlalu lama. Kirim perintah /ledger Anda lagi.
refusal-ledger-export = Berkas yang Anda minta sebelumnya masih dibuat. Tunggu dulu, lalu minta yang berikutnya.
refusal-no-meetings = Rencana tidak punya rapat kelas dengan pemungutan suara, jadi tidak ada bahan rapat.
refusal-no-contest = Rencana tidak punya lomba kuis. Untuk menguji diri sendiri, kirim /quiz.
refusal-no-group = { $class } tidak punya grup tempat saya bisa bicara, jadi tidak ada pemungutan suara di sana. Ambil bahan sebagai teks dan pilih dengan angkat tangan.
refusal-kit-too-long = Kata-kata bahan ini terlalu panjang untuk polling. Pilih bahan lain, dan beri tahu petugas.

refusal-seats-none = Tidak ada nomor yang tidak hadir. Tulis seperti “absent 3, 17, 22”, atau “all here” jika semua hadir.
refusal-seats-not-one = “{ $what }” bukan nomor di kelas, jadi tidak ada yang dicatat. Tulis hanya nomor yang tidak hadir, seperti “absent 3, 17, 22”, atau cukup “all here”.
refusal-seats-backwards = “{ $first }-{ $last }” terbalik, jadi tidak ada yang dicatat. Tulis nomor kecil dulu: “{ $last }-{ $first }”.
refusal-seats-of-nobody = Di kelas tidak ada nomor { $seats }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } nomor lainnya
    }, jadi tidak ada yang dicatat. Cocokkan dengan daftar dan kirim seluruhnya lagi.
refusal-seats-too-many = Anda menulis { $absent } tidak hadir, padahal daftar hanya berisi { $class } orang, jadi tidak ada yang dicatat. Periksa dan kirim seluruhnya lagi.
refusal-bad-notice = Tidak ada yang disimpan: pengumuman berisi 1 sampai { $most } huruf.
refusal-notice-over = Pengumuman ini sudah diproses, atau menunggu lebih dari sehari. Kirim /notice untuk yang baru.
refusal-notice-decided = Permintaan ini sudah diproses.

usage-language = Contoh: <code>/bahasa id</code> atau <code>/bahasa en</code>.
usage-mute = Contoh: <code>/mute 7d</code> atau <code>/mute 12h</code>.
usage-cadence = Contoh: <code>/cadence daily</code> atau <code>/cadence weekly</code>.
usage-invite = Contoh: <code>/undang ketua IT-1</code> atau <code>/undang pembimbing School-of-IT</code>. Kirim /invite saja untuk memilih dengan tombol.
usage-revoke = Contoh: <code>/cabut ketua IT-1</code> atau <code>/cabut pembimbing School-of-IT</code>. Kirim /revoke saja untuk melihat peran yang Anda berikan.
usage-delegate = Contoh: <code>/wakilkan 3d</code> atau <code>/wakilkan 7d</code>.
usage-group = Contoh: <code>/group Software One</code> atau <code>/group International One</code>.
usage-bind = Contoh: <code>/tautkan Software One</code> atau <code>/tautkan International One</code>.
usage-rebind = Contoh: <code>/tautulang Software One</code> atau <code>/tautulang International One</code>.
usage-quiet = Contoh: <code>/jamtenang 20:00-09:00</code> atau <code>/jamtenang 23:30-07:00</code>. Kirim /quiet off untuk menghapus jam tenang Anda.
usage-unbound = Contoh: <code>/belumtertaut Software One</code> atau <code>/belumtertaut International One</code>. Kirim /unbound saja untuk melihat semua kelas Anda.
usage-items = Contoh: <code>/tugas semua</code> atau <code>/tugas A2</code>.
usage-done = Contoh: <code>/selesai A2</code> atau <code>/selesai A2 https://example.edu.cn/1</code>.
usage-ledger = Contoh: <code>/bukukerja april kiat</code> atau <code>/bukukerja ekspor bulan lalu csv</code>.
usage-meeting = Contoh: <code>/rapat Software One</code> atau <code>/rapat Computing</code>. Kirim /meeting saja untuk melihat rapat Anda sendiri.
refusal-meeting-not-so = Rapat ini sudah berlanjut: { $state }.
refusal-meeting-not-open = Rapat ini bisa didaftarkan mulai { $opens }.
refusal-meeting-day = { $why ->
    [future] Hari itu belum tiba.
    [before] Hari itu terlalu awal untuk rapat ini.
   *[long] Hanya rapat dalam 30 hari terakhir yang bisa didaftarkan.
}
refusal-meeting-nobody = Setidaknya harus ada satu orang yang hadir.
refusal-meeting-heads = Kirim berapa orang yang hadir, angka dari 1 sampai { $most }.
refusal-meeting-correction-over = Anda bisa memperbaikinya sendiri dalam 24 jam. Sekarang ketuk “Minta perbaikan”.
usage-roll = Contoh: <code>/daftarkertas Software One</code> atau <code>/daftarkertas International One</code>. Kirim /roll saja untuk memilih dari kelas Anda.
refusal-meeting-no-picture = Berkas ini bukan gambar yang bisa dibuka. Kirim gambar JPEG, PNG, atau WebP.
refusal-meeting-plan-over = Waktu itu sudah lewat. Pilih yang lain.
usage-forecast = Contoh: <code>/prakiraan April</code> atau <code>/prakiraan bulanini</code>. Boleh ditambah fakultas.
usage-overview = Contoh: <code>/statusrapat April</code> atau <code>/statusrapat bulanini</code>. Boleh ditambah fakultas.
refusal-meeting-own = Anda sendiri yang mendaftarkan atau memperbaiki rapat ini; biarkan orang lain memeriksanya.
refusal-no-such-case = Tidak ada kasus seperti itu yang boleh Anda lihat. /cases menampilkan yang ada.
refusal-case-erased = Isi pribadi kasus ini sudah dihapus; tidak ada yang bisa membaca atau menambahkannya.
refusal-case-locked = Kasus ini tidak bisa dibuka: berkas kunci di sistem ini bukan yang semula. Beri tahu operator.
refusal-bad-amount = Saya tidak mengerti jumlah ini, jadi tidak ada yang disimpan. Ketik dalam yuan, misalnya 3287.50 atau 21000.
refusal-bad-case-day = Tanggal ini tidak bisa dipakai: ketik seperti 2025-04-07, bukan tanggal mendatang, dan paling lama 3 tahun lalu.
refusal-bad-case-note = Tidak ada yang disimpan: catatan berisi 1 sampai { $most } huruf.
refusal-bad-case-number = Kasus mana? Tulis nomornya.
refusal-check-over = Pesan ini sudah dijawab, atau sudah ditarik kembali.
refusal-contact-bad = Saya tidak mengerti. Kontak terdiri dari kampus, kantor, dan satu sampai tiga nomor.
refusal-contact-phone = “{ $typed }” tidak seperti nomor telepon. Tulis dengan kode wilayah dan tanda hubung, nomor ponsel, atau nomor internal 4 sampai 8 angka.
refusal-sos-often = Anda sudah meminta bantuan { $most } kali dalam sehari, dan saya tidak bisa menyampaikan lagi. Telepon 110, atau nomor di kampus: /contact
refusal-sos-over = Permintaan bantuan ini sudah ditangani orang lain, atau sudah berakhir.
refusal-support-over = Ini sudah ditangani orang lain, atau sudah berakhir.
refusal-contact-lacking = Sebelum rencana diterbitkan, isi dulu siapa yang ditelepon: kantor keamanan kampus atau polisi kampus belum punya nomor ({ $campuses }). Kirim /contact.
refusal-bad-code = Kode terdiri dari delapan huruf dan angka, seperti K7F3-QX2M.
refusal-too-many-codes = Terlalu banyak kode yang salah. Agar tidak ada yang menebak-nebak kode, tunggulah sampai { $until }. Sampai saat itu, jangan ikuti yang belum bisa Anda cek.
refusal-alert-not-so = Itu tidak bisa lagi dilakukan pada peringatan ini. Lihat lagi dengan /alert.
refusal-alert-changed = Peringatan ini berubah sejak Anda melihatnya. Lihat sekali lagi.
refusal-own-alert = Anda sendiri yang menulis peringatan ini; orang kedua harus memeriksanya.
refusal-alert-without-advice = Peringatan menyebut paling sedikit satu hal yang harus dilakukan. Pilih satu.
refusal-alert-without-consent = Kasusnya baru terjadi. Nyatakan apakah orang yang mengalaminya setuju, atau bahwa tidak ada yang bisa dikenali.
refusal-bad-alert-note = Catatan ditulis dalam bahasa Mandarin, 1 sampai { $most } huruf. Kirim lagi.
refusal-wrong-alert-code = Kodenya salah, jadi tidak ada yang dikirim. Ketik persis seperti di atas.
refusal-no-such-alert = Tidak ada peringatan { $number } yang boleh Anda lihat.
refusal-alert-for-nobody = Tidak ada yang akan menerima peringatan ini. Pilih penerima lain.
refusal-alert-list-full = Paling banyak { $most }. Lepaskan satu dulu.
refusal-question-flawed = <b>Soal ini belum bisa diterima.</b> Mohon perbaiki dan kirim lagi seluruh formulirnya:
refusal-question-own = Anda sendiri yang menulis soal ini, jadi orang lain di kantor satgas harus memeriksanya. Jika tidak ada orang lain, beri peran itu kepada orang kedua dengan /invite.
refusal-question-not-so = { $state ->
        [draft] Soal ini menunggu orang kedua.
        [returned] Soal ini dikembalikan kepada penulisnya.
        [retired] Soal ini sudah dihentikan.
       *[approved] Soal ini sudah dipakai.
    }
refusal-words-many = Dalam sehari Anda hanya bisa melaporkan { $most } terjemahan. Silakan lanjutkan besok.
refusal-words-unknown = Teks atau bahasa itu tidak ada.
refusal-words-flawed = { $flaw ->
    [markup] Ada tag yang tidak dikenal atau tidak ditutup, atau ada &amp; atau &lt; yang berdiri sendiri. Tombol dan notifikasi singkat tidak boleh memuat tag.
    [variables] Isi kurung kurawal harus sama dengan bahasa Inggris: { $wanted }
    [numbers] Angkanya harus sama dengan bahasa Inggris: { $wanted }
    [long] Paling banyak { $wanted } karakter.
    [same] Teks yang dipakai memang sudah begitu.
   *[syntax] Saya tidak bisa membacanya. Tutup setiap kurung kurawal, dan jangan awali baris dengan titik, bintang, atau kurung.
}
usage-alert = Contoh: <code>/peringatan</code> atau <code>/peringatan A-12</code>.
usage-aware = Contoh: <code>/pengetahuan</code> atau <code>/pengetahuan School of Computing</code>.
usage-case = Contoh: <code>/kasus baru</code> atau <code>/kasus C-12</code>.
usage-cases = Contoh: <code>/daftarkasus terbuka</code> atau <code>/daftarkasus tren</code>.
usage-contact = Contoh: <code>/kontak keamanankampus 96110</code> atau <code>/kontak polisikampus 110 8:00-22:00</code>. Kirim /contact saja untuk melihat siapa yang bisa ditelepon.
usage-verify = Contoh: <code>/verify K7F3-QX2M</code> atau <code>/verify k7f3 qx2m</code>. Kode ada di akhir pesan, atau di tanda pengenal.
usage-guard = Contoh: <code>/jaga Software One</code> atau <code>/jaga International One</code>. Kirim /guard saja untuk melihat grup kelas Anda.
usage-words = Contoh: <code>/terjemahan tip police-1 ru</code> atau <code>/terjemahan quiz police-1</code>. Kirim /words saja untuk melihat laporan pembaca.
