### The case register: its questions and cards, its list, and the comparison with last year.

case-draft = <b>Kasus baru</b> · pertanyaan { $number } dari { $count }
case-correcting = <b>{ $case }</b> · perbaikan; versi sebelumnya tetap disimpan ({ $number } dari { $count })
case-question =
    <b>{ $field ->
        [type] Penipuan jenis apa?
        [channel] Lewat mana penipu menghubungi korban?
        [payment] Bagaimana uangnya keluar?
        [amount] Kira-kira berapa jumlahnya?
        [day] Hari apa terjadinya?
        [college] Di fakultas mana?
        [victim] Siapa korbannya?
        [reported] Apakah sudah dilaporkan ke 96110 atau 110?
       *[outcome] Bagaimana nasib uangnya?
    }</b>
    .button = { $field ->
        [type] Jenis
        [channel] Lewat mana
        [payment] Pembayaran
        [amount] Jumlah
        [day] Tanggal
        [college] Fakultas
        [victim] Korban
        [reported] Laporan
       *[outcome] Uang
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(jumlah persis disegel)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, kira-kira { $yuan } yuan kembali
case-date =
    .name = { $day } { $year }
case-day =
    .button = { $which ->
        [today] Hari ini
        [yesterday] Kemarin
       *[other] { $day }
    }
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] Fakultas tidak disebut
        [together] { $count } fakultas digabung
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] Mahasiswa baru
        [graduating] Mahasiswa akhir
        [international] Mahasiswa asing
        [staff] Pegawai
       *[student] Mahasiswa lain
    }
case-reported =
    .button = { $reported ->
        [yes] Ya
        [no] Tidak
       *[unknown] Tidak tahu
    }
case-outcome =
    .button = { $outcome ->
        [stopped] Pembayaran dihentikan
        [partly] Kembali sebagian
       *[open] Belum kembali
    }
case-back =
    .button = Kembali
case-press =
    .button = { $press ->
        [file] Catat
        [drop] Buang
        [anew] Buang, mulai lagi
        [amounts] Jumlah persis
        [note] Catatan, bagian { $part }
        [correct] Ubah sesuatu
        [close] Tutup kasus
        [reopen] Buka lagi
        [erase] Hapus isi pribadi
        [type_amount] Ketik jumlah persis
        [type_note] Tulis catatan
        [type_day] Tanggal lain
        [type_recovered] Ada uang kembali
        [erase_wish] Permintaan orangnya
        [erase_mistake] Salah tulis
        [erase_over] Tidak diperlukan lagi
        [withheld] Tidak disebut
        [stopped] Pembayaran dihentikan
        [alert] Tulis peringatan
       *[show] Kembali ke kasus
    }

case-ask-typed = { $what ->
        [amount] { $case }: ketik jumlah persisnya dalam yuan, misalnya 3287.50. Jumlah ini disegel; yang dihitung hanya angka bulatnya.
        [recovered] { $case }: berapa yang kembali, dalam yuan? Misalnya 2100. Jumlah ini disegel; yang dihitung hanya angka bulatnya.
        [day] { $case }: tanggal berapa terjadinya? Misalnya 2025-04-07.
       *[note] { $case }: tulis catatannya, paling banyak { $most } huruf, tanpa nama. Catatan disegel dengan kunci tersendiri; setiap kali dibaca, buku kerja mencatatnya.
    }
case-note-kept = { $risky ->
        [yes] Catatan disimpan dan disegel. Sepertinya ada isi yang mengarah ke seseorang, misalnya nama atau nomor. Jika tidak perlu, tulis lagi tanpa itu. Pesan Anda sendiri tetap ada di chat ini sampai Anda menghapusnya.
       *[no] Catatan disimpan dan disegel. Pesan Anda sendiri tetap ada di chat ini sampai Anda menghapusnya.
    }
    .toast = { $part }
case-dropped = Draf dan kuncinya sudah dihapus.
case-resume =
    <b>Ada draf yang belum dicatat.</b>
    .button = Lanjutkan

case-preview = <b>Periksa dulu, lalu catat.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] ditutup
       *[open] terbuka
    }
case-private = { $state ->
        [erased] 🗑 Isi pribadi sudah dihapus; tidak ada lagi yang bisa membacanya.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] Jumlah persis dan catatan disegel.
               *[no] Jumlah persis disegel; tidak ada catatan.
            }
           *[no] { $note ->
                [yes] Catatan disegel; tidak ada jumlah persis.
               *[no] Tidak ada jumlah persis dan tidak ada catatan.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}Hanya polisi kampus yang bisa membacanya.
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss } yuan
       *[no] tanpa jumlah persis
    }; { $back ->
        [yes] { $recovered } yuan kembali
       *[no] tidak ada catatan uang kembali
    }. Pembukaan ini dicatat di buku kerja.
case-changes = Diubah { $count } kali sejak dicatat, terakhir { $moment }; setiap versi disimpan.
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: apa yang diubah? Versi sebelumnya tetap disimpan.
       *[no] <b>Apa yang diubah?</b>
    }
case-ask-erase =
    <b>{ $case }: hapus isi pribadi untuk selamanya?</b>
    Setelah itu tidak ada yang bisa membaca jumlah persis dan catatan dari versi mana pun. Yang dihitung tetap ada, dan buku kerja mencatat penghapusannya. Apa alasannya?

case-list =
    <b>{ $open ->
        [yes] Kasus terbuka
       *[no] Kasus
    } · { $place }: { $count }</b>
    .button = { $open ->
        [yes] Hanya yang terbuka
       *[no] Semua
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· ditutup
       *[no] {""}
    }
    .button = { $case }

case-trend = <b>Kasus dibanding tahun lalu · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $from } sampai { $to }, { $year } dan { $last }
       *[no] { $from } sampai { $to } { $year }
    }
case-count =
    .name = { $hidden ->
        [yes] kurang dari { $fewest }
       *[no] { $count }
    }
case-yuan =
    .name = { $kind ->
        [least] sedikitnya { $low } yuan
        [range] { $low } sampai { $high } yuan
       *[exact] { $low } yuan
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(tetap)
       *[none] {""}
    }
case-trend-cases = Kasus: { $now }{ $known ->
        [yes] , tahun lalu { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = Jumlah uang: { $now }{ $known ->
        [yes] , tahun lalu { $before }{ $change }
       *[no] {""}
    }
case-trend-students = Per 1,000 mahasiswa: { $now }{ $known ->
        [yes] , tahun lalu { $before }
       *[no] {""}
    } ({ $students } mahasiswa)
case-trend-recovered = Kembali: kira-kira { $yuan } yuan
case-trend-verdict = { $verdict ->
        [both] <b>Keduanya turun</b>: kasus dan jumlah uang di bawah hari yang sama tahun lalu.
        [cases] Kasus turun, jumlah uang tidak.
        [amounts] Jumlah uang turun, kasus tidak.
        [neither] Kasus dan jumlah uang tidak turun.
        [unclear] Kasus turun. Apakah jumlah uangnya turun belum bisa dikatakan: dari sebagian kasus hanya diketahui kisarannya.
        [hidden] Kasusnya terlalu sedikit untuk dibandingkan.
       *[none] Data tahun lalu tidak ada, jadi tidak ada perbandingan. Kantor satgas atau polisi kampus bisa mengirim angka tahun lalu sebagai berkas.
    }
    .name = { $verdict ->
        [both] Keduanya turun ▼▼
        [cases] Kasus turun, jumlah uang tidak
        [amounts] Jumlah uang turun, kasus tidak
        [neither] Keduanya tidak turun
        [unclear] Kasus turun; jumlah uang belum jelas
        [hidden] Kasus terlalu sedikit untuk dibandingkan
       *[none] Tidak ada angka tahun lalu
    }
case-trend-few =
    ※ Kurang dari { $fewest } kasus setahun terlalu sedikit untuk disimpulkan.
    .name = ※ kurang dari { $fewest } kasus setahun: terlalu sedikit untuk disimpulkan
case-trend-cut = Angka tahun lalu tidak sampai hari ini, atau per bulan, jadi yang dibandingkan lebih sedikit hari.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , tahun lalu { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] Kasus dibanding tahun lalu · { $place }
        [cases] Kasus
        [amounts] Jumlah uang
       *[colleges] Kasus per fakultas
    }

case-baseline = { $head ->
        [applied] <b>Ini sekarang angka tahun lalu.</b>
       *[ready] <b>Ini tampaknya angka kasus.</b>
    }
    { $rows } baris, { $cases } kasus, { $yuan } yuan, dari { $from } sampai { $to }{ $colleges ->
        [yes] , per fakultas
       *[no] {""}
    }.{ $head ->
        [applied] {" "}Kirim /cases trend untuk membandingkan.
       *[ready] {" "}Angka ini menggantikan semua angka yang dikirim sebelumnya.
    }
    .button = { $press ->
        [apply] Pakai
       *[cancel] Jangan dipakai
    }
    .toast = { $press ->
        [apply] Dipakai
       *[cancel] Tidak dipakai
    }
case-baseline-cancelled = Angka ini tidak dipakai, dan sudah dihapus.
case-baseline-faults = <b>Tidak ada yang dipakai dari berkas ini.</b> Perbaiki baris berikut dan kirim lagi:
case-baseline-fault = Baris { $row }, { $column ->
        [when] tanggal atau bulan
        [college] fakultas
        [type] jenis penipuan
        [cases] jumlah kasus
       *[amount] jumlah uang
    }: { $why ->
        [missing] tidak diisi
        [unknown] bukan jenis penipuan yang saya kenal
        [twice] sudah dihitung di baris sebelumnya
       *[unread] tidak bisa dibaca
    }.

case-nearby = <i>Di kampus ini ada { $count } kasus seperti ini dalam { $days } hari terakhir, paling sering lewat: { $channel }; paling sering { $band }.</i>
