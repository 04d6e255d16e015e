### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>Apakah pesan ini penipuan?</b>
    Teruskan pesan yang mencurigakan kepada saya, atau kirim <code>/check teksnya</code>, dan saya langsung mengatakan apakah mirip penipuan. Saya hanya melihatnya, tidak menyimpannya.
    Jika sudah membayar, jangan menunggu: segera telepon 110. Jika ragu, telepon 96110.
check-clear = <b>Sangat mungkin penipuan: { $fraud }.</b>
check-likely = <b>Mirip penipuan: { $fraud }.</b>
check-flags = <b>Ada yang mencurigakan. Hati-hati.</b>
check-nothing = <b>Saya tidak menemukan tanda penipuan yang dikenal, tetapi itu tidak berarti aman.</b> Tipuan baru belum tentu saya kenali. Jika soal transfer, kode verifikasi, atau kata sandi, cek dulu ke lembaga aslinya, atau telepon 96110.
check-signs = Yang mencurigakan:
check-sign = · { $sign }
check-warning = Bisa juga ini pesan yang memperingatkan soal penipuan. Lihat apakah Anda diminta transfer, membuka link, atau memberi kode.
check-foot = <i>Ini penilaian otomatis dan bisa keliru.</i>
check-ask =
    .button = Tanya petugas piket
check-wish =
    Teruskan pesan itu sekali lagi kepada saya dalam { $minutes } menit. Pegawai keamanan kampus dan polisi kampus akan melihatnya tanpa nama Anda, dan pesan itu dihapus setelah { $days } hari.
    Jika sudah membayar, jangan menunggu: segera telepon 110.
    .toast = Teruskan pesan itu sekali lagi.
check-nobody = Sekarang tidak ada petugas piket yang bisa melihatnya. Telepon 96110 dan tanyakan; jika sudah membayar, segera telepon 110.
check-asked = Sudah saya serahkan kepada petugas piket; begitu ada jawaban, saya beri tahu. Sementara itu jangan transfer, jangan buka link, dan jangan beri kode.
check-take-back = Ditarik kembali, dan teksnya dihapus.
    .button = Tarik kembali
    .toast = Ditarik kembali.
check-not-taken-back =
    .toast = Terlambat: petugas piket sudah menjawab.
check-question =
    <b>Seseorang menanyakan sebuah pesan kepada petugas piket</b>
    <blockquote>{ $text }</blockquote>
check-question-judged = Penilaian otomatis: { $judged }
check-question-ask = Pesan apa ini? Jawaban pertama yang berlaku, dan langsung dikirim kepada penanya.
check-question-ruled = Jawaban Anda: <b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] Ini penipuan
        [doubtful] Sangat mencurigakan
        [unsuspicious] Tak tampak masalah
       *[urgent] Segera lapor polisi
    }
    .toast = Terjawab.
check-answer = { $ruling ->
        [fraud] <b>Petugas piket sudah melihat pesan Anda: ini penipuan.</b> Jangan transfer, dan putuskan semua kontak dengan mereka. Jika sudah membayar, segera telepon 110.
        [doubtful] <b>Petugas piket sudah melihat pesan Anda: sangat mencurigakan. Anggap penipuan.</b> Jangan transfer, dan cek dulu ke lembaga aslinya.
        [unsuspicious] <b>Petugas piket sudah melihat pesan Anda dan tidak menemukan masalah.</b> Jika kemudian diminta transfer, kode, atau kata sandi, tanyakan lagi.
       *[urgent] <b>Petugas piket sudah melihat pesan Anda: segera telepon 110 dan melapor.</b> Jangan bayar lagi, dan simpan chat serta bukti transfer.
    }
check-unanswered = Maaf, belum ada petugas piket yang melihat pesan Anda. Telepon 96110 dan tanyakan; jika sudah membayar, segera telepon 110.
check-wave = <b>Teks yang sama sedang beredar: { $people } orang dari { $colleges } fakultas meneruskannya dalam { $days } hari.</b>
check-wave-foot = <i>Teksnya sendiri tidak disimpan.</i>
check-wave-alert =
    .button = Tulis peringatan
