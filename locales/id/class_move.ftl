### A list put somebody into another class: they are asked whether that is right.

class-move-question =
    <b>Kelas Anda di daftar mahasiswa berubah</b>
    Menurut daftar, Anda kini di { $class } ({ $who }). Benar?
class-move-answer =
    .button = { $answer ->
        [right] Benar
       *[wrong] Salah
    }
    .toast = { $answer ->
        [right] Terima kasih, dicatat: benar.
       *[wrong] Terima kasih, dicatat: salah.
    }
class-move-right =
    <b>{ $who }, { $class }</b>
    Terima kasih. Anda tetap tertaut, dan tidak ada lagi yang perlu dilakukan.
class-move-wrong =
    <b>Anda bilang { $class } salah</b>
    { $told ->
        [yes] Saya memberi tahu pengurus daftar { $class }. Sampai daftarnya diperbaiki, saya mengikuti daftar itu.
       *[no] Saya tidak bisa menghubungi pengurus daftar { $class }. Beri tahulah pembimbing Anda sendiri.
    }
class-move-now =
    <b>{ $who }, { $class }</b>
    Begitulah Anda tercatat di daftar sekarang. Jika salah, beri tahu pembimbing Anda.
    .toast = Pertanyaan ini sudah lama: kelas Anda berubah lagi sesudahnya. Keadaan sekarang sudah saya tampilkan.

class-move-said-wrong =
    <b>Apakah { $who } di { $class }?</b>
    Daftar memindahkan mahasiswa ini dari { $known } ke { $class }, dan menurut yang bersangkutan itu salah. Mohon periksa daftarnya; kirim daftar yang sudah diperbaiki untuk membetulkannya.
