### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

alert-title = { $severity ->
    [red] 🔴 <b>Peringatan merah: { $fraud }</b>
    [orange] 🟠 <b>Peringatan oranye: { $fraud }</b>
   *[yellow] 🟡 <b>Peringatan kuning: { $fraud }</b>
}
alert-do = <b>Yang harus dilakukan</b>
alert-step = { $number }. { $advice }
alert-story = <b>Kejadiannya:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>Tanda-tandanya</b>
alert-sign = • { $flag }
alert-note = <b>Catatan:</b> { $note }
alert-note-original = <b>Catatan, aslinya dalam bahasa Mandarin:</b> { $note }
alert-likes = <i>{ $count } orang menerima hal serupa.</i>
alert-foot = <i>{ $source } { $day } · Peringatan A-{ $number }</i>
alert-corrected = <b>[Diperbaiki pukul { $time }]</b>
alert-recalled =
    <b>[Ditarik pukul { $time }]</b>
    Peringatan ini keliru. Jangan diikuti dan jangan diteruskan.
alert-unreviewed = <b>[Belum diperiksa orang kedua]</b>
alert-got-it =
    .button = Sudah saya baca
alert-like =
    .button = Saya juga dapat
alert-read =
    .button = Dalam bahasa saya
alert-acked =
    .toast = ✓ Tercatat. { $count } orang di grup ini sudah membaca peringatan ini.
alert-acked-alone =
    .toast = ✓ Tercatat. Terima kasih.
alert-acked-before =
    .toast = Sudah tercatat. Sekali saja cukup.
alert-liked =
    .toast = { $count ->
        [1] Terima kasih. Anda yang pertama melaporkan hal serupa. Jangan bayar dan jangan balas.
       *[other] Terima kasih. { $count } orang sudah melaporkan hal serupa. Jangan bayar dan jangan balas.
    }
alert-liked-before =
    .toast = Anda sudah melaporkannya. Jangan bayar dan jangan balas.
alert-over =
    .toast = Peringatan ini sudah ditarik.
alert-read-sent =
    .toast = Peringatan lengkapnya saya kirim di chat pribadi.
alert-read-short =
    .toast = { $title }: { $advice } Chat saya untuk membaca semuanya.

## What its author is shown.

alert-severity =
    .name = { $severity ->
        [red] Merah
        [orange] Oranye
       *[yellow] Kuning
    }
alert-state =
    .name = { $state ->
        [draft] draf
        [review] menunggu orang kedua
        [alone] terkirim, perlu diperiksa
        [out] terkirim
        [rejected] ditolak
        [expired] tidak diperiksa tepat waktu
        [recalled] ditarik
       *[dropped] dibuang
    }
alert-segment =
    .name = { $segment ->
        [freshmen] Mahasiswa baru
        [graduating] Calon lulusan
        [international] Internasional
        [staff] Pegawai
       *[all] Semua orang
    }
alert-chosen =
    .button = ✓ { $name }
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }, hanya { $kind }
}
alert-list =
    <b>Peringatan</b>
    { $lines }
    { $clock }
alert-line = A-{ $number } · { $severity }, { $fraud }: { $state }
alert-none = Belum ada peringatan.
alert-median = Dalam 90 hari terakhir: { $count } peringatan. Median dari laporan sampai 95% grup menerima: { $whole }; dari persetujuan: { $sending }; sampai ada yang menandai sudah membaca di separuh kelas: { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } detik
               *[other] { $minutes } menit { $seconds } detik
            }
           *[other] { $hours } jam { $minutes } menit
        }
       *[other] { $days } hari { $hours } jam
    }
alert-duration-none =
    .name = belum
alert-new =
    .button = Peringatan baru
alert-open =
    .button = A-{ $number }: { $fraud }
alert-kinds = <b>Penipuan jenis apa?</b>
alert-card =
    <b>Peringatan A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = Peringatan ini memperbaiki A-{ $corrects } di setiap chat. { $pings ->
    [yes] Grup juga menerima pesan baru.
   *[no] Tidak ada pesan baru yang dikirim.
}
alert-card-audience = Kepada: { $audience }. { $groups } grup, dan { $people } pelanggan di chat pribadi.
alert-card-time = { $when ->
    [now] Dikirim segera setelah disetujui.
   *[later] Sekarang jam tenang, jadi dikirim { $at }.
}
alert-card-consent = Nyatakan di bawah apakah orang yang mengalaminya setuju, atau bahwa tidak ada yang bisa dikenali.
alert-card-second = { $count ->
    [0] Tidak ada orang lain yang boleh menyetujuinya.
   *[other] { $count } orang lain boleh menyetujuinya.
}
alert-card-offer = Catatan ini terlalu rinci. Dengan kata-kata umum: “{ $general }”
alert-field =
    .button = { $field ->
        [kind] Jenis lain
        [story] Kejadiannya
        [channel] Lewat mana
        [ask] Permintaan penipu
        [payment] Pembayaran
        [band] Jumlah
        [flags] Tanda-tanda
        [advice] Yang dilakukan
        [place] Penerima
       *[times] Waktu, sumber
    }
alert-ask-field = { $field ->
    [kind] <b>Penipuan jenis apa?</b>
    [story] <b>Apa yang terjadi?</b> Pilih yang ingin diubah.
    [channel] <b>Lewat mana penipu menghubungi korban?</b>
    [ask] <b>Apa yang diminta penipu?</b>
    [payment] <b>Bagaimana uangnya dibayarkan?</b>
    [band] <b>Berapa kerugiannya?</b>
    [flags] <b>Apa tanda-tandanya?</b> Paling banyak { $most }.
    [advice] <b>Apa yang harus dilakukan?</b> Paling banyak { $most }, yang pertama di atas.
    [place] <b>Dikirim kepada siapa?</b>
   *[times] <b>Kapan terjadi, kapan dilaporkan, dan oleh siapa?</b>
}
alert-untold =
    .button = Jangan disebut
alert-day =
    .button = { $days ->
        [0] Hari ini
        [1] Kemarin
       *[other] { $days } hari lalu
    }
alert-reported =
    .button = { $minutes ->
        [0] Baru saja dilaporkan
        [30] 30 menit lalu
        [60] 1 jam lalu
        [180] 3 jam lalu
       *[other] 1 hari lalu
    }
alert-consent =
    .button = { $consent ->
        [given] Orangnya setuju
       *[general] Tak ada yang dikenali
    }
alert-note-field =
    .button = { $has ->
        [yes] Catatan lain
       *[no] Tambah catatan
    }
alert-no-note =
    .button = Tanpa catatan
alert-offer =
    .button = { $own ->
        [yes] Pakai kata saya
       *[no] Pakai kata umum
    }
alert-back =
    .button = Kembali
alert-look =
    .button = { $language }
alert-test =
    .button = Kirim ke saya saja
alert-test-head = <b>Ini percobaan, hanya Anda yang menerimanya.</b>
alert-pings =
    .button = { $pings ->
        [yes] Tanpa pesan baru
       *[no] Kirim pesan baru juga
    }
alert-submit =
    .button = Minta persetujuan
alert-alone =
    .button = Kirim sendirian
alert-withdraw =
    .button = Batal minta
alert-rework =
    .button = Ubah lagi
alert-drop =
    .button = Buang
alert-recall =
    .button = Tarik peringatan
alert-recall-sure =
    .button = Ya, tarik
alert-correct =
    .button = Perbaiki
alert-unapprove =
    .button = Cabut persetujuan
alert-failed =
    .button = Yang tidak sampai
alert-retry =
    .button = Coba lagi ({ $count })
alert-refresh =
    .button = Muat ulang
alert-approve =
    .button = Setujui
alert-reject =
    .button = Tolak
alert-confirm =
    .button = Sudah benar
alert-ask-recall = <b>Tarik A-{ $number }?</b> Setiap pesan diubah di tempatnya menjadi “ditarik”. Tidak ada pesan baru yang dikirim.
alert-ask-note = Kirim catatannya dalam bahasa Mandarin, paling banyak { $most } huruf: tanpa nama, nomor, kelas, atau jumlah persis.
alert-ask-code = Peringatan merah langsung dikirim, malam hari pun, dan orang kedua harus memeriksanya dalam sepuluh menit. Untuk mengirim sendirian, ketik dalam lima menit: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] Dikirim untuk disetujui.
        [withdraw] Permintaan dibatalkan. Bisa Anda ubah.
        [approve] Disetujui. Sekarang dikirim.
        [approve-later] Disetujui. Dikirim setelah jam tenang.
        [reject] Ditolak. Penulisnya diberi tahu.
        [confirm] Sudah diperiksa. Terima kasih.
        [unapprove] Persetujuan dicabut. Belum ada yang terkirim.
        [rework] Bisa Anda ubah.
        [recall] Ditarik. Setiap pesan sedang diubah.
        [drop] Dibuang.
        [retry] Sedang dicoba lagi.
        [test] Dikirim kepada Anda saja.
       *[changed] Sudah diubah.
    }

## To others.

alert-request =
    <b>Periksa A-{ $number }: setujui atau tolak</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = Sampai { $until }. Setelah itu harus dimintakan persetujuan lagi.
alert-look-after =
    <b>A-{ $number } dikirim oleh satu orang saja. Periksa sebelum { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>Belum ada yang memeriksa A-{ $number } dalam sepuluh menit</b>
    Di setiap chat ada tandanya sampai seseorang memeriksanya.
alert-told = <b>{ $step ->
    [approve] A-{ $number } disetujui
    [reject] A-{ $number } ditolak
    [expire] Tidak ada yang memeriksa A-{ $number } tepat waktu
    [confirm] A-{ $number } sudah diperiksa orang kedua
    [unapprove] Persetujuan A-{ $number } dicabut
   *[recall] A-{ $number } ditarik
}</b>

## How far it is.

alert-progress =
    <b>Peringatan A-{ $number } · { $fraud }: { $state }</b>
    { $lines }
alert-clock = Dilaporkan { $reported } → disetujui { $approved } → 95% grup { $delivered } → dibaca di separuh kelas { $acked }
alert-sent = Grup: { $groups } dari { $allgroups }. Chat pribadi: { $people } dari { $allpeople }.
alert-waiting = Sedang dikirim: { $waiting }. Tidak sampai: { $failed }. Belum pasti: { $doubtful }.
alert-acknowledged = Ditandai sudah dibaca oleh { $people } orang di { $classes } dari { $all } kelas.
alert-likes-by = Yang menerima hal serupa: { $people }. { $colleges }
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = lainnya
alert-edited = Diubah di tempat: { $done } dari { $all }. Sedang diubah: { $waiting }. Tidak bisa diubah: { $failed }.
alert-failures =
    <b>A-{ $number }: yang tidak sampai ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: yang tidak bisa diubah ({ $count })</b>
    { $lines }
alert-failure = { $where }: { $why ->
    [unreachable] bot tidak ada lagi di grup, atau diblokir
    [forbidden] grup tidak mengizinkan bot mengirim
    [refused] teksnya ditolak aplikasi
    [late] sudah terlambat
    [doubt] tidak ada jawaban, mungkin sudah sampai
    [unknown] pesannya tidak diketahui, jadi tidak bisa diubah
   *[other] gagal dikirim
}
alert-failure-private =
    .name = chat pribadi
alert-failures-more = … dan { $count } lagi
alert-failures-none = Semuanya sampai.
