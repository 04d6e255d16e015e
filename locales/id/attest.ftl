### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

attest-card =
    <b>{ $meeting }</b>
    Diadakan { $day }; menurut catatan, yang hadir { $enrolled ->
        [0] { $present } orang
       *[other] { $present } dari { $enrolled } orang
    }.
attest-ask = Anda hadir? Jika ya, ketuk sekali. Dihitung tanpa nama, sampai { $until }.
attest-count = { $count } orang sudah mengonfirmasi.
attest-few = Yang mengonfirmasi masih kurang dari 5 orang.
attest-closed = { $count ->
    [0] Konfirmasi sudah ditutup. Terima kasih.
   *[other] { $count } orang mengonfirmasi. Terima kasih.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    Pencatatan untuk { $day } berubah. Tidak perlu mengonfirmasi di sini.

attest-thanks =
    .button = Saya hadir ✓
    .toast = Terima kasih, dihitung tanpa nama. Salah ketuk? Ketuk lagi dalam 10 menit untuk membatalkan.
attest-again =
    .toast = Anda sudah dihitung, tidak perlu mengetuk lagi.
attest-back =
    .toast = Dibatalkan: Anda tidak dihitung lagi.
attest-unbound =
    .toast = Saya belum tahu siapa Anda di kelas, jadi ini tidak dihitung. Kirim /bind di chat pribadi dulu, lalu ketuk lagi.
attest-other =
    .toast = Ini rapat { $class }, dan Anda di kelas lain, jadi ini tidak dihitung.
attest-own =
    .toast = Anda yang mendaftarkan rapat ini, jadi tidak perlu mengonfirmasi.
attest-over =
    .toast = Konfirmasi sudah ditutup. Terima kasih.
