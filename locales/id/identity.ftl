### Binding: finding out in private who of a roster somebody is, and what /me shows.

identity-bind =
    .button = Tautkan (setengah menit)

identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>Menautkan Anda ke { $class }</b>
    Kirim empat angka terakhir NIM Anda, hanya empat angka itu.
    Yang saya simpan: nomor akun Anda, dan siapa Anda di daftar mahasiswa (kelas, nomor di kelas, dan hanya huruf pertama atau inisial nama). NIM hanya disimpan dalam bentuk teracak; nama lengkap dan nomor telepon tidak disimpan. Saya tidak memberi tahu siapa pun di grup.
identity-ask-who = Ada { $count } mahasiswa { $class } dengan NIM berakhiran seperti ini. Silakan ketuk diri Anda.
identity-none =
    .button = Bukan mereka
    .toast = Baik, tidak ada yang ditautkan.
identity-not-recognised = Tidak cocok. Anda bisa mencoba { $left } kali lagi. Cek NIM Anda dan kirim lagi empat angka terakhirnya. Jika ini bukan kelas Anda, kirim /bind dengan nama kelas Anda.
identity-no-try-left = Tiga percobaan tidak cocok. Agar tidak ada yang menyamar, tunggulah sampai { $until }. Jika mendesak, minta ketua kelas atau pembimbing mengecek daftar bersama Anda.

identity-wrong-tries =
    <b>Ada yang menebak NIM di { $class }?</b>
    Pada { $at }, sebuah akun dikunci satu jam: tiga percobaan menautkan tidak cocok, setidaknya satu di kelas ini. Tidak ada yang tertaut. Bisa jadi salah ingat, bisa jadi seseorang ingin menyamar sebagai anggota kelas. Akun siapa, tidak saya beri tahukan kepada siapa pun. Tentang satu kelas saya menulis paling banyak sekali sehari.

identity-bound =
    <b>Anda tertaut: { $who }, { $class }</b>
    Salah? Selama 24 jam Anda bisa mengubahnya sendiri dengan /rebind; setelah itu minta petugas melepaskannya.
    Kirim /me untuk melihat yang saya ketahui, /subscribe untuk kiat pribadi, /language untuk mengganti bahasa.
    .toast = Anda sudah tertaut.
identity-already-bound =
    .toast = Anda sudah tertaut, tidak perlu mengetuk lagi.
identity-moved =
    <b>Sekarang Anda: { $who }, { $class }</b>
    Anda tidak tertaut lagi dengan { $former } ({ $former_class }).
identity-released =
    Petugas telah melepaskan akun Anda dari { $who } ({ $class }).
    Jika itu memang Anda, kirim /bind dengan nama kelas untuk menautkan lagi. Jika ragu, tanya ketua kelas atau pembimbing.

identity-me =
    <b>{ $who }, { $class }</b>
    Tertaut sejak { $since }.
identity-me-nobody =
    <b>Anda belum tertaut</b>
    Ketuk “Tautkan” di bawah kartu pertama di grup kelas, atau kirim /bind dengan nama kelas Anda.
identity-me-language = Bahasa: { $language }
identity-me-tips = Kiat pribadi: { $subscribed ->
    [yes] ya
   *[no] tidak
}
