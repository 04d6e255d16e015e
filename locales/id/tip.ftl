### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>Kiat antipenipuan</b>
tip-title-fraud = <b>Kiat antipenipuan: { $fraud }</b>
tip-advice = <b>Yang harus dilakukan:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = Sudah saya baca
tip-why =
    .button = Mengapa kiat ini?

tip-why-key-date =
    .toast = Hari ini ada di kalender antipenipuan, dan kiat ini ditulis untuk hari ini.
tip-why-season =
    .toast = Setiap tahun pada waktu ini, penipuan jenis ini lebih sering terjadi, jadi kami mengingatkan lebih awal.
tip-why-freshmen =
    .toast = Kiat ini ditulis untuk mahasiswa baru, yang sering diincar penipu.
tip-why-graduating =
    .toast = Kiat ini ditulis untuk calon lulusan: penipuan kerja, sewa, dan pinjaman sedang mengincar mereka.
tip-why-international =
    .toast = Kiat ini ditulis untuk mahasiswa internasional: penipu memanfaatkan prosedur setempat yang belum dikenal.
tip-why-staff =
    .toast = Kiat ini ditulis untuk pegawai: penipu memanfaatkan transfer dan email di tempat kerja.
tip-why-rotation =
    .toast = Kiat bergiliran dan tidak berulang dalam 60 hari. Hari ini giliran kiat ini.
tip-why-cases-college =
    .toast = Dalam 30 hari terakhir ada kasus seperti ini dilaporkan di fakultas Anda, jadi kiat ini didahulukan.
tip-why-cases-campus =
    .toast = Dalam 30 hari terakhir ada kasus seperti ini dilaporkan di kampus Anda, jadi kiat ini didahulukan.
tip-why-cases-university =
    .toast = Dalam 30 hari terakhir ada kasus seperti ini dilaporkan di universitas kita, jadi kiat ini didahulukan.
tip-why-doubt =
    .toast = Kuis kilat kelas menunjukkan keraguan tentang penipuan jenis ini, jadi kami mengingatkan lagi.

tip-recorded =
    .toast = ✓ Tercatat. { $seen } orang di grup ini sudah membacanya.
tip-recorded-alone =
    .toast = ✓ Tercatat.
tip-recorded-of =
    .toast = ✓ Tercatat. { $seen } dari { $total } orang di grup ini sudah membacanya.
tip-already-recorded =
    .toast = Sudah tercatat, tidak perlu mengetuk lagi.
