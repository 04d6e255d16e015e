### Terjemahan yang salah: apa yang ditanyakan kepada pembaca, apa yang dilihat penanggung jawab bahasa, dan kelanjutannya.

words-report =
    .button = Terjemahan salah
    .toast = Saya sudah mengirim pesan pribadi kepada Anda.
words-unreachable =
    .toast = Saya belum bisa mengirim pesan kepada Anda. Buka profil saya, ketuk Mulai, lalu ketuk di sini lagi.
words-which =
    <b>Kalimat mana yang salah diterjemahkan?</b>
    Ketuk nomornya. Tidak ada yang tahu siapa yang melaporkan.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>Terima kasih. Anda melaporkan:</b>
    { $words }
    Jika mau, tulis apa yang salah, dalam satu pesan, dalam 30 menit.
    .toast = Sudah dilaporkan. Terima kasih.
words-explained = Terima kasih, sudah saya teruskan kepada penanggung jawab bahasa ini. Setelah diperbaiki, kiriman akan ikut berubah.

words-case =
    <b>Ada laporan terjemahan salah</b>
    Laporan: { $count } · { $language } · <code>{ $name }</code>
    <b>Bahasa Mandarin:</b> { $zh }
    <b>Bahasa Inggris:</b> { $en }
    <b>Sekarang:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>Bahasa Mandarin:</b> { $zh }
    <b>Bahasa Inggris:</b> { $en }
    { $state ->
        [corrected] <b>Sekarang (diperbaiki lewat chat):</b> { $words }
       *[filed] <b>Sekarang:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    Ketuk salah satu untuk melihat dan memperbaikinya.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>Terjemahan</b>
    Dilaporkan: { $reported }
    Diperbaiki: { $corrected }
    Untuk melihat sebuah teks, kirim misalnya <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    Kirim teks baru untuk <code>{ $name }</code> ({ $language }) dalam satu pesan. Biarkan angka dan isi kurung kurawal apa adanya.
    Sekarang: <code>{ $words }</code>
    .button = Perbaiki
words-preview =
    <b>Pembaca akan melihat</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = Dipakai mulai sekarang: { $name } ({ $language }). Kiriman 14 hari terakhir ikut berubah.
    .button = Pakai
words-kept = Tetap seperti semula: { $name } ({ $language }).
    .button = Sudah benar
words-dropped = Tidak ada yang diubah: { $name } ({ $language }).
    .button = Jangan pakai
words-taken-back = Teks sebelumnya kembali dipakai: { $name } ({ $language }).
    .button = Tarik perbaikan
words-stale =
    <b>Sebuah perbaikan tidak dipakai lagi</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    Teks Mandarin atau Inggrisnya berubah sesudah itu. Periksa lagi: /words { $name } { $language }
    Perbaikannya: { $words }
