### A meeting is not registered: told in private to whoever holds it, and to those above them.

reminder-moved =
    .name = { $effective } (menurut rencana { $due })
reminder-standing =
    .name = { $standing ->
        [none] belum ada tanggal
        [planned] dijadwalkan { $at }
        [passed] semula dijadwalkan { $at }, belum didaftarkan
       *[returned] dikembalikan, harus didaftarkan lagi
    }

reminder-own = { $phase ->
    [before] <b>Pengingat: { $meeting } belum didaftarkan</b>
        Batas waktu: { $due }. Jika sudah diadakan, silakan daftarkan.
    [late] <b>Terlambat: { $meeting }</b>
        Sampai { $until } (hari itu termasuk) masih bisa didaftarkan, dengan tanda terlambat; setelah itu perlu persetujuan pembimbing.
   *[over] <b>Terlambat: { $meeting }</b>
        Masa pendaftaran terlambat sudah habis, jadi perlu persetujuan pembimbing.
}
reminder-above = { $phase ->
    [before] <b>{ $meeting }: { $count } kelas belum mendaftarkan</b>
        Batas waktu: { $due }.
    [late] <b>{ $meeting }: { $count } kelas terlambat</b>
        Batas waktunya { $due }; masih bisa didaftarkan sampai { $until } (hari itu termasuk), dengan tanda terlambat.
   *[over] <b>{ $meeting }: { $count } kelas terlambat</b>
        Batas waktunya { $due }; masa pendaftaran terlambat sudah habis, jadi perlu persetujuan pembimbing.
}
reminder-class = { $class }: { $standing }
reminder-instead = { $line } ({ $level ->
    [monitor] di kelas ini tidak ada yang bisa diberi tahu
    [counsellor] tidak ada pembimbing yang bisa diberi tahu
    [college] tidak ada pimpinan fakultas yang bisa diberi tahu
   *[department] di bagian ini tidak ada yang bisa diberi tahu
})
reminder-college = { $college }: { $missing } dari { $all } kelas
reminder-more = Masih ada { $count } kelas lagi.

reminder-pass =
    .button = Serahkan ke rekan
    .toast = Diserahkan kepada: { $duties }. Mulai sekarang mereka yang diingatkan.
reminder-open =
    .button = { $class }
reminder-passed = <b>{ $duty } meminta Anda mengurusnya: { $meeting }</b>
