### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = Tidak ada pesan yang belum pasti sampai. Semua yang dikirim sudah terkonfirmasi.
doubt-list =
    <b>{ $total } pesan belum pasti sampai</b>
    Jaringan terputus saat dikirim, jadi tidak diketahui apakah pesannya sampai. Lihat dulu di grup, lalu pilih.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] balasan
        [alert] peringatan kasus
        [reminder] pengingat
        [edit] perubahan
       *[tip] kiat
    }
    { $head }
doubt-other-chat =
    .name = chat tanpa kelas
doubt-hidden =
    .name = (teksnya hanya dibaca satgas)

doubt-arrived =
    .button = { $number } Sudah sampai
    .toast = Dihitung sudah sampai.
doubt-again =
    .button = { $number } Kirim lagi
    .toast = Akan dikirim sekali lagi, dengan tanda kiriman ulang.
doubt-drop =
    .button = { $number } Biarkan
    .toast = Tidak akan dikirim lagi.
doubt-already-resolved =
    .toast = Yang ini sudah diputuskan.

doubt-repeat-banner = <i>Kiriman ulang pesan sebelumnya; abaikan jika sudah Anda lihat.</i>
