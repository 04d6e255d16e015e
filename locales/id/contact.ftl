### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = Kantor keamanan kampus
contact-office-police =
    .name = Polisi kampus
contact-office-duty =
    .name = Petugas piket
contact-office-counselling =
    .name = Pusat konseling
contact-office-students =
    .name = Bagian kemahasiswaan
contact-office-international =
    .name = Kantor internasional

contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>Siapa yang bisa ditelepon</b>
    Polisi: 110. Layanan antipenipuan: 96110.
contact-none = Belum ada nomor di sini. Telepon 110.
contact-how =
    Untuk mengubahnya, kirim misalnya
    <code>/contact { $place } security { $phone }</code>
    <code>/contact { $place } counselling { $phone } 8:00-22:00</code>
    <code>/contact { $place } duty off</code>
contact-lacking = Masih kurang sebelum bot mulai dipakai: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>Ubah kontak ini?</b>
    { $campus }
    Sekarang: { $before }
    Menjadi: { $after }
    Telepon dulu nomornya sebelum mengonfirmasi: orang yang panik akan meneleponnya.
contact-nothing =
    .name = tidak ada
contact-saved =
    <b>Sudah diubah</b>
    { $campus }
    { $line }
    .toast = Sudah diubah.
contact-told =
    { $role } mengubah nomor yang ditampilkan /sos.
    { $campus }
    { $line }
    Tidak benar? /contact
contact-dropped =
    Tidak ada yang diubah.
    .toast = Tidak ada yang diubah.
contact-save =
    .button = Ya, ubah
contact-drop =
    .button = Tidak
