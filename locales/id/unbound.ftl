### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: tertaut { $bound }/{ $students }, luring { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = Belum tertaut. Jika ada yang tidak memakai aplikasi ini, ketuk nomornya untuk menandainya luring; ketuk lagi untuk membatalkan.
unbound-nobody = Tidak ada lagi yang belum tertaut.
unbound-student = { $who }{ $offline ->
    [yes] , luring
   *[no] {""}
}
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] batal luring
       *[no] luring
    }
    .toast = { $offline ->
        [yes] { $who } ditandai luring.
       *[no] { $who } tidak lagi ditandai luring.
    }
unbound-bound =
    .toast = { $who } sudah tertaut, jadi tidak ditandai.

unbound-classes =
    <b>Kelas Anda</b>
    .button = Semua kelas
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: belum ada daftar
unbound-no-classes = Tidak ada kelas yang menjadi tanggung jawab Anda.
