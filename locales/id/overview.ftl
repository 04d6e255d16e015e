### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    Batas waktu: { $due }
    Terdaftar: { $rate }
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }({ $exempt } dibebaskan)
    }, { $percent }%
overview-part = { $part ->
    [open] tanpa tanggal { $count }
    [planned] terjadwal { $count }
    [returned] dikembalikan { $count }
    [asked] menunggu persetujuan { $count }
    [late] terlambat { $count }
    [verified] diverifikasi { $count }
    [peer] dikonfirmasi { $count }
   *[look] perlu diperiksa { $count }
}
overview-never = { $count ->
    [0] Setiap kelas sudah mengadakan setidaknya satu.
   *[other] Kelas yang belum pernah mengadakan: { $count }
}
overview-class = { $number }. { $class } · { $state }
overview-state =
    .name = { $state ->
        [registered] diadakan { $on }
        [peer_verified] diadakan { $on }, dikonfirmasi teman sekelas
        [needs_look] diadakan { $on }, perlu diperiksa
        [verified] diadakan { $on }, diverifikasi
        [late_asked] diadakan { $on }, menunggu persetujuan
        [exempt_asked] pembebasan diminta
       *[exempt] dibebaskan
    }{ $late ->
        [yes] { " " }(terlambat)
       *[no] {""}
    }
overview-to-call = { $line } · hubungi: { $duties }
overview-nobody = { $line } · tidak ada yang bisa diberi tahu di sana
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = Semua fakultas
overview-open =
    .button = { $sort ->
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    }{ $month ->
        [0] {""}
        [1] : Jan
        [2] : Feb
        [3] : Mar
        [4] : Apr
        [5] : Mei
        [6] : Jun
        [7] : Jul
        [8] : Agu
        [9] : Sep
        [10] : Okt
        [11] : Nov
       *[12] : Des
    }
overview-turn =
    .button = { $month ->
        [0] { $sort ->
            [league_class] Kuliah Liga
            [league_day] Hari Liga
           *[class] Rapat kelas
        }
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    }
overview-shown =
    .toast = Ada di bawah.

forecast-outlook = Perkiraan sampai batas waktu: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(kira-kira { $low } sampai { $high })
    }
forecast-basis = { $past ->
    [0] Ini perkiraan dari laju bulan ini, tanggal yang ditetapkan, dan tanggal yang digeser; data bulan-bulan sebelumnya belum ada.
   *[other] Ini perkiraan dari laju bulan ini, tanggal yang ditetapkan, dan tanggal yang digeser, serta { $past } catatan bulan-bulan sebelumnya.
}
forecast-over = Batas waktu sudah lewat, jadi tidak ada lagi yang diperkirakan.
forecast-calls = <b>Paling perlu dihubungi (yang paling berpengaruh dulu)</b>
forecast-no-calls = Setiap kelas yang belum mendaftarkan sudah punya tanggal; tidak perlu dihubungi.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] digeser { $times } kali
        [late] bulan lalu tidak tepat waktu
        [passed] tanggal lewat, belum didaftarkan
        [none] belum ada tanggal
        [returned] dikembalikan, belum didaftarkan lagi
       *[nobody] tidak ada yang bisa diberi tahu
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = Prakiraan
