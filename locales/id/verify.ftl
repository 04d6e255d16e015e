### The code below each post in a class's group, and what whoever asks about a code is told.

verify-code = Kode <code>{ $code }</code> · asli? /verify

verify-genuine = <b>Asli: kode { $code } memang milik saya.</b> Kode itu ada di bawah pesan ini:
verify-recalled = <b>Ditarik: pesan dengan kode { $code } tidak berlaku lagi sejak { $at }.</b> Pesan itu memang dari saya, tetapi jangan diikuti lagi. Isinya:
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = Teksnya sudah tidak disimpan.
verify-said = Dikirim { $at } atas nama { $office }.
verify-where = Tempatnya: grup { $classes }.
verify-where-gone = Tempatnya: grup yang kini bukan milik kelas mana pun.
verify-elsewhere = <b>Hati-hati: itu bukan grup tempat Anda bertanya sekarang.</b> Kodenya mungkin disalin orang.
verify-compare = Bandingkan: jika yang Anda lihat isinya lain, kodenya disalin orang. Jangan diikuti.

verify-unknown =
    <b>Bukan milik saya: saat ini tidak ada pesan atau tanda pengenal dengan kode { $code }.</b>
    Jangan ikuti permintaannya: jangan transfer, jangan beri kode verifikasi, jangan buka link. Periksa kodenya sekali lagi; kode tanda pengenal hanya berlaku 10 menit. Jika ragu, tanya { $contact }. Sudah membayar? Segera telepon 110; untuk saran, 96110.

verify-badge = <b>Tanda pengenal asli</b>
verify-badge-care = Apakah cocok dengan orang di depan Anda? Petugas tidak pernah meminta uang, kata sandi, atau kode verifikasi.

verify-in-private = Pertanyaan soal kode saya jawab di chat pribadi, agar grup tidak terganggu.
    .button = Cek di chat pribadi
