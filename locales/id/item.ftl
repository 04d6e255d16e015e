### The rows of the plan as tasks: publishing, lists, cards, reminders.

item-title = <b>{ $item }</b> { $title }
item-row =
    { $number }. { $title }
    { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] belum diterima
        [accepted] sedang dikerjakan
        [declined] ditolak
        [done] selesai
        [returned] dikembalikan
       *[withdrawn] ditarik
    }
item-settled =
    .name = selesai sebelum rencana dikeluarkan
item-late =
    .name = { $state }, terlambat { $days } hari
item-done-late =
    .name = selesai (terlambat)
item-due =
    .name = paling lambat { $due }
item-due-moved =
    .name = paling lambat { $effective } (menurut rencana { $due })
item-standing =
    .name = terus-menerus
item-listed =
    .text = { $list }, { $item }

item-plan =
    <b>{ $title }</b>
    Sidik berkas { $hash }. { $items } baris, { $tasks } tugas; { $waiting ->
        [0] semuanya sudah diterbitkan.
       *[other] { $waiting } belum diterbitkan.
    }
item-traps =

    <b>Lihat dulu { $count } hal ini</b>
item-trap-before-issue = { $item }: batas waktu { $due }, sebelum rencana dikeluarkan ({ $issued }); dianggap sudah selesai saat itu.
item-trap-day-off = { $item }: batas waktu { $due }, yaitu { $why }; harus selesai paling lambat { $effective }.
item-trap-outside = { $item }: batas waktu { $due }, di luar masa kampanye ({ $from } sampai { $to }).
item-trap-no-owner = { $item }: tidak ada bagian yang bertanggung jawab.
item-trap-no-lead = { $items }: ada beberapa bagian dan tidak ada yang memimpin; dikirim dulu ke “{ $first }”.
item-trap-no-evidence = { $item }: tidak disebut bagaimana diukur atau dibuktikan.
item-trap-no-months = { $item }: bulanan, tetapi tidak disebut bulannya.
item-trap-make-up = { $day } adalah hari kerja pengganti.
item-trap-year = Hari libur nasional { $year } belum diketahui; untuk tahun itu hanya akhir pekan yang dihitung libur.
item-trap-nobody = Belum ada penanggung jawab “{ $place }”, jadi tidak ada yang bisa diberi tahu soal { $items }.
item-unanswered =
    <b>Baris rencana tanpa penanggung jawab</b>
    Sudah diterbitkan, tetapi tidak ada yang bisa menerimanya. Undang seseorang dengan /invite, atau berikan ke pihak lain.
item-weekend =
    .name = akhir pekan
item-school-off =
    .name = hari libur kampus
item-holiday =
    .name = libur { $name }

item-publish =
    .button = Terbitkan
    .toast = { $tasks ->
        [0] Tidak ada yang baru untuk diterbitkan.
       *[other] { $tasks } tugas diterbitkan, dan pelaksananya sudah diberi tahu.
    }

item-offered =
    <b>Silakan terima: { $total } tugas</b>
    Ketuk “Terima” untuk yang milik Anda, dan “Bukan milik kami” untuk yang bukan; kantor satgas akan mencari pihak lain.
item-offered-none = Tidak ada tugas yang menunggu Anda. Kirim /items untuk melihat tugas Anda.
item-accept-all =
    .button = Terima semua
    .toast = { $count } tugas diterima.

item-list = <b>Tugas ({ $total })</b>
item-list-none = Tidak ada tugas seperti itu.
item-own = <b>Tugas saya ({ $total })</b>
item-own-none = Anda tidak punya tugas sekarang. Kirim /items all untuk melihat semua yang boleh Anda lihat.
item-overdue = <b>{ $total } terlambat, yang paling lama dulu</b>
item-overdue-none = Tidak ada yang terlambat.
item-open =
    .button = { $number ->
        [0] Lihat { $item }
       *[other] { $number }. { $item }
    }
    .toast = { $item } ada di bawah.

item-card =
    { $title }
    Pelaksana: { $place }
    Batas waktu: { $due }
    Keadaan: { $mark }
    Pasal: { $clause }
item-card-done = Selesai pada: { $at }
item-card-words = Bukti: { $words }
item-card-file = { $kind ->
    [photo] Bukti: foto, { $kib } KB, sidik berkas { $hash }
   *[file] Bukti: berkas, { $kib } KB, sidik berkas { $hash }
}
item-card-reason = Dikembalikan karena: { $reason }
item-card-offered = “{ $place }” diminta mengambil alih.
item-card-colleague = Seorang rekan diminta mengambil alih.
item-card-past = Sejauh ini: { $count } langkah
item-gone = Tugas ini bukan milik Anda lagi; pihak lain melanjutkannya.

item-step =
    .button = { $step ->
        [accept] Terima
        [decline] Bukan milik kami
        [report] Selesai
        [correct] Perbaiki bukti
        [return] Kembalikan
        [offer] Serahkan
        [take] Ambil alih
        [refuse] Tidak mengambil
       *[assign] Beri ke pihak lain
    }
    .toast = { $step ->
        [accept] { $item } diterima.
        [decline] Kantor satgas diberi tahu bahwa { $item } bukan milik Anda.
        [report] { $item } selesai.
        [correct] Bukti { $item } diperbaiki.
        [return] { $item } dikembalikan.
        [offer] Mereka diminta mengambil alih { $item }; sampai saat itu tetap milik Anda.
        [take] { $item } sekarang milik Anda.
        [refuse] Mereka diberi tahu bahwa Anda tidak mengambil alih { $item }.
       *[assign] { $item } diberikan ke pihak lain.
    }
item-step-of =
    .button = { $step } { $item }
item-again =
    .toast = Itu sudah tercatat.
item-undo =
    .button = Batalkan langkah tadi
    .toast = Dibatalkan.

item-ask-proof =
    Kirim bukti bahwa { $item } selesai: link, beberapa kata, berkas, atau foto. Jangan cantumkan nomor identitas, telepon, atau kartu bank. Saya tunggu 30 menit.
    .toast = Kirim di bawah.
item-ask-reason = Mengapa { $item } dikembalikan? Tulis satu kalimat; mereka akan membacanya. Saya tunggu 30 menit.
item-hand-over =
    { $item } diserahkan kepada siapa?
    .button = Rekan di unit saya

item-news-declined =
    <b>Sebuah tugas ditolak</b>
    { $title }
    “{ $place }” menyatakan itu bukan tugas mereka. Berikan ke pihak lain.
item-news-returned =
    <b>Sebuah tugas dikembalikan</b>
    { $title }
    Karena: { $reason }
item-news-offered =
    <b>Silakan ambil alih ini</b>
    { $title }
    Batas waktu: { $due }
    Sekarang dipegang “{ $place }”.
item-news-taken =
    <b>Sudah diambil alih</b>
    { $title }
    Sekarang dipegang “{ $place }”.
item-news-refused =
    <b>Mereka tidak mengambil alih</b>
    { $title }
    Tugas ini tetap milik Anda.
item-news-assigned =
    <b>Ini diberikan kepada Anda</b>
    { $title }
    Batas waktu: { $due }
    Sebelumnya dipegang “{ $from }”.

item-today = <b>{ $day }: { $due } jatuh tempo hari ini, { $late } terlambat</b>
item-today-more = Masih { $count } lagi; kirim /items untuk melihatnya.
item-today-declined = Perlu diberikan ke pihak lain: { $count }
item-today-offered = Menunggu diambil alih: { $count }
item-today-reported = Dilaporkan selesai dalam sehari: { $count }
item-today-doubts = Pesan yang belum pasti sampai: { $count }; kirim /unconfirmed untuk memutuskan
item-today-failed = Pesan yang gagal dalam sehari: { $count }
item-today-lost = Grup yang tak terjangkau: { $count }

item-reminder = <b>Pengingat: { $total } tugas belum selesai</b>
item-reminder-missed = Setelah { $last } saya berhenti beberapa waktu. Inilah yang sekarang belum selesai; saya sampaikan sekali, sekaligus.
item-reminder-escalated = ↑ Batas waktunya sudah lewat. Silakan diurus.
item-reminder-instead = ↑ { $role ->
    [college] Fakultas ini belum punya pimpinan, jadi saya memberi tahu Anda.
    [department] Bagian ini belum punya anggota, jadi saya memberi tahu Anda.
   *[task_force] Belum ada pengurus kantor satgas, jadi saya memberi tahu Anda.
}

item-month =
    <b>{ $month }: { $total } jatuh tempo</b>
    ▲ { $late } terlambat · ○ { $open } belum · ● { $done } selesai
    .button = Bulan ini
item-month-none = <b>{ $month }: tidak ada yang jatuh tempo</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] terlambat
        [open] belum
       *[done] selesai
    }
item-month-day = { $day }: { $marks }
item-month-standing = Selain itu tugas terus-menerus, tidak ada di gambar: { $count }
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    Pelaksana: { $place }
    Dilaporkan pada: { $at }
    .button = Bukti
    .toast = Bukti { $item } ada di bawah.
