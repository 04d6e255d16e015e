### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] { $month ->
            [1] Rapat kelas Januari
            [2] Rapat kelas Februari
            [3] Rapat kelas Maret
            [4] Rapat kelas April
            [5] Rapat kelas Mei
            [6] Rapat kelas Juni
            [7] Rapat kelas Juli
            [8] Rapat kelas Agustus
            [9] Rapat kelas September
            [10] Rapat kelas Oktober
            [11] Rapat kelas November
           *[12] Rapat kelas Desember
        }
    }{ $number ->
        [1] {""}
       *[other] {" "}(ke-{ $number })
    }
meeting-state =
    .name = { $state ->
        [open] belum didaftarkan
        [planned] sudah ada tanggal
        [registered] terdaftar
        [peer_verified] terdaftar, dikonfirmasi teman sekelas
        [needs_look] terdaftar, akan diperiksa pembimbing
        [verified] diverifikasi
        [returned] dikembalikan, daftarkan lagi
        [late_asked] menyusul, menunggu persetujuan
        [exempt_asked] pembebasan diminta
       *[exempt] dibebaskan
    }
meeting-due =
    .name = paling lambat { $due }
meeting-due-moved =
    .name = paling lambat { $due } ({ $why }; sebenarnya paling lambat { $effective })
meeting-opens =
    .name = mulai { $opens }
meeting-planned =
    .name = dijadwalkan { $at }
meeting-late =
    .name = { $state }, terlambat { $days } hari
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] terlambat
       *[added] menyusul
    })
meeting-row = { $title }: { $mark } · { $due }

meeting-places = <b>Kelas dan fakultas yang rapatnya Anda daftarkan</b>
meeting-places-none = Tidak ada kelas atau fakultas yang rapatnya Anda daftarkan.
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: sekarang tidak ada yang perlu didaftarkan
meeting-list =
    <b>{ $place }</b>
    .button = Semua rapat
meeting-list-none = Rencana tidak meminta rapat.
meeting-list-next = Tombol di bawah ini untuk { $title }.
meeting-late-until = Masih bisa didaftarkan dengan tanda terlambat sampai { $until }; setelah itu perlu persetujuan pembimbing.
meeting-list-nothing = Sekarang tidak ada yang perlu didaftarkan.
meeting-list-proxy = Anda bukan penyelenggara rapat di sini; yang Anda daftarkan untuk orang lain diberi tanda.
meeting-class-over = { $class } sudah berakhir, dan rapatnya tidak didaftarkan lagi.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    Batas waktu: { $due }
meeting-form =
    .name = { $form ->
        [case] studi kasus
        [scenario] simulasi
       *[discussion] diskusi
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $present } dari { $enrolled }
meeting-heads =
    .name = { $present }
meeting-held =
    Diadakan: { $on }
    Hadir: { $attendance }
    Bentuk: { $form }
meeting-absent = Tidak hadir: { $who }
meeting-absent-none = Tidak hadir: belum ada yang disebut
meeting-photo = Foto: ada
meeting-proxy = Didaftarkan atas nama mereka
meeting-planned-at = Dijadwalkan: { $at }
    .toast = Tanggalnya ditetapkan. Kelas diberi tahu di grupnya pukul 18:00 sehari sebelumnya.
meeting-ask-plan-day = Hari apa? Rapat harus diadakan { $due }.
meeting-ask-plan-time = { $day }: pukul berapa?
meeting-ask-place = { $at }: di mana? Kirim tempatnya, misalnya “aula gedung utama”. Saya tunggu 30 menit.
meeting-no-place =
    .button = Belum ada tempat
meeting-calendar = Buka berkas ini untuk memasukkannya ke kalender Anda.
meeting-notice =
    <b>{ $title }</b>
    Waktu: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    Waktu: { $at }
    Tempat: { $where }
meeting-planned-in = Dijadwalkan: { $at }, { $where }
meeting-registered-at = Didaftarkan: { $at }
meeting-reason = Alasan: { $reason }

meeting-ask-day = Hari apa diadakan?
meeting-today =
    .button = Hari ini
meeting-yesterday =
    .button = Kemarin
meeting-other-day =
    .button = Hari lain
meeting-day =
    .button = { $day }/{ $month }
meeting-ask-attendance = { $on }: apakah semua hadir?
meeting-ask-heads = { $on }: berapa orang yang hadir? Kirim angkanya. Saya tunggu 30 menit.
meeting-all-here =
    .button = Semua { $enrolled } hadir
meeting-some-absent =
    .button = Ada yang tidak hadir
meeting-ask-absent = Siapa yang tidak hadir? Satu ketukan menandai tidak hadir, ketukan lagi membatalkannya. Anda juga bisa mengirim nomornya, seperti “absent 3 17 22”.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = Selesai ({ $present } hadir)

meeting-check = Jika sudah benar, ketuk “Kirim”.
meeting-check-correction = Setelah benar, ketuk “Kirim”. Yang terdaftar sebelumnya tetap disimpan juga.
meeting-not-in-time = { $timing ->
    [late] Batas waktu sudah lewat; ini diberi tanda terlambat.
   *[added] Masa pendaftaran terlambat sudah habis; ini diberi tanda menyusul dan tidak dihitung tepat waktu.
}
meeting-needs-consent = Masa pendaftaran terlambat sudah habis. Setelah dikirim, perlu persetujuan pembimbing; ini diberi tanda menyusul dan tidak dihitung tepat waktu.
meeting-submit =
    .button = Kirim
    .toast = { $how ->
        [waits] Terkirim; perlu persetujuan pembimbing.
        [corrected] Diperbaiki; yang terdaftar sebelumnya tetap disimpan juga.
       *[registered] Terdaftar.
    }
meeting-ask-photo = Kirim fotonya di bawah. Foto digambar ulang, jadi keterangan seperti tempat pengambilan tidak disimpan. Saya tunggu 30 menit.
meeting-add-photo =
    .button = { $has_one ->
        [yes] Foto lain
       *[no] Tambah foto
    }
meeting-no-photo =
    .button = Tanpa foto
meeting-back =
    .button = Kembali
meeting-change-day =
    .button = Ubah tanggal
meeting-change-attendance =
    .button = Ubah kehadiran
meeting-cancel =
    .button = Batal
    .toast = Dibatalkan; tidak ada yang didaftarkan.

meeting-already =
    Rapat ini sudah didaftarkan orang lain.
    .toast = Rapat ini sudah terdaftar.
meeting-same =
    .button = Rapat yang sama
    .toast = Baik, tidak ada yang diubah.
meeting-another =
    .button = Rapat lain

meeting-register-proxy =
    .button = Daftarkan untuk mereka
meeting-step =
    .button = { $step ->
        [plan] Tetapkan tanggal
        [register] Daftarkan
        [correct] Perbaiki
        [ask_exempt] Minta pembebasan
        [verify] Verifikasi
        [admit] Setujui
        [exempt] Bebaskan
        [refuse] Harus diadakan
        [reopen] Akhiri pembebasan
       *[return] Kembalikan
    }
    .toast = { $step ->
        [verify] Diverifikasi.
        [admit] Anda sudah menyetujui.
        [exempt] Dibebaskan.
        [refuse] Mereka diberi tahu bahwa rapat harus diadakan.
       *[reopen] Pembebasan berakhir.
    }
meeting-undo =
    .button = Batalkan (2 menit)
    .toast = Dibatalkan.
meeting-ask-correction =
    .button = Minta perbaikan
    .toast = { $told ->
        [yes] Pembimbing diminta memperbaikinya.
       *[no] Di sini belum ada yang bisa memperbaikinya; hubungi langsung pembimbing.
    }
meeting-ask-words = { $step ->
    [ask_exempt] Mengapa tidak diadakan? Satu kalimat, misalnya “Semua sedang magang di luar”. Pembimbing membacanya. Saya tunggu 30 menit.
    [exempt] Mengapa tidak perlu diadakan? Satu kalimat; ketua kelas membacanya. Saya tunggu 30 menit.
   *[return] Mengapa dikembalikan? Satu kalimat; ketua kelas membacanya. Saya tunggu 30 menit.
}
meeting-open =
    .button = Buka
meeting-news = { $event ->
    [late_asked] <b>Rapat yang menyusul menunggu persetujuan Anda</b>
    [exempt_asked] <b>Permintaan pembebasan menunggu keputusan Anda</b>
    [proxy] <b>Didaftarkan atas nama Anda</b>
    [returned] <b>Dikembalikan: silakan daftarkan lagi</b>
    [admitted] <b>Rapat yang menyusul disetujui</b>
    [exempted] <b>Dibebaskan</b>
    [refused] <b>Tidak dibebaskan: silakan diadakan</b>
    [reopened] <b>Pembebasan berakhir: silakan diadakan</b>
    [corrected] <b>Orang lain memperbaiki yang Anda daftarkan</b>
   *[correction_asked] <b>Anda diminta memperbaiki pendaftaran</b>
}
meeting-proof =
    .text = { $title } diadakan: { $on }, { $present } orang hadir.
