### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

roll-sheet =
    .title = daftar kelas di kertas
    .facts = { $college } · { $students } mahasiswa · dibuat { $year }-{ TWO($month) }-{ TWO($day) }
    .sheet = Lembar { $number } dari { $sheets }
    .date = Tanggal
    .about = Acara
    .meeting = rapat kelas
    .pledge = ikrar
    .other = lainnya
    .present = Hadir, dari { $students }
    .absent = Nomor tak hadir
    .signature = Tanda tangan ketua
    .how = Centang yang hadir. Sesudahnya kirim ke @{ $bot } di chat pribadi:
    .example = absent 3, 17, 22
    .or-all = Isi nomor yang tidak hadir. Jika semua hadir, kirim “all here”.
    .offline = Luring: tidak memakai aplikasi ini, jadi beri tahu langsung.
    .privacy = Hanya nomor dan nama tersamar. Jangan sebar fotonya; sesudahnya serahkan ke pembimbing, yang memusnahkannya di akhir semester.

roll-column =
    .number = Nomor
    .name = Nama
    .present = Hadir
    .signed = Paraf
    .note = Catatan

roll-caption =
    <b>{ $class }: daftar kelas di kertas</b>
    { $students } mahasiswa di { $sheets } lembar A4. Buka berkas di peramban dan cetak.
    Sesudahnya kirim nomor yang tidak hadir kepada saya, seperti “{ $example }”, atau “all here” jika semua hadir.
    Isinya hanya nama tersamar. Sesudahnya serahkan ke pembimbing, yang memusnahkannya di akhir semester.

roll-classes = <b>Daftar kelas mana?</b>
roll-class = { $class }: { $students } mahasiswa
    .button = { $class }
    .toast = Daftar kelas { $class } sedang dikirim ke chat ini.
