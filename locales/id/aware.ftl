### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>Anda terpilih secara acak: dua pertanyaan, satu menit</b>
    Minggu ini { $drawn } dari { $students } mahasiswa dipilih secara acak dan ditanyai dua hal tentang penipuan, untuk mengetahui seberapa banyak yang benar-benar diketahui. Hanya Anda yang melihat jawaban Anda; kampus hanya melihat jumlahnya. Jika tidak ingin menjawab, tidak perlu menjawab.
    {""}
aware-thanks = <i>Selesai, terima kasih. Dalam tiga minggu Anda tidak dipilih lagi. Untuk latihan lain, kirim /quiz.</i>
aware-next =
    .button = Berikutnya
aware-over =
    .toast = Pertanyaan minggu ini sudah selesai, terima kasih.

# The three numbers.
aware-title = <b>Pengetahuan tentang penipuan: { $place }</b>
aware-everywhere =
    .name = seluruh universitas
aware-since = Sejak { $day }; { $students } mahasiswa di daftar. Tiga angka ini berbeda artinya, jangan digabung.
aware-reached = ① <b>Sampai</b>: { $percent }% ({ $count } orang). Grup kelas mereka menerima kiat atau peringatan; belum berarti dibaca.
aware-acknowledged = ② <b>Dibaca</b>: { $percent }% ({ $count } orang). Mereka mengetuk “Sudah saya baca”; belum berarti diingat.
aware-acknowledged-few = ② <b>Dibaca</b>: kurang dari { $few } orang mengetuk “Sudah saya baca”.
aware-verified =
    ③ <b>Dijawab benar</b>: { $share }%, interval kepercayaan 95%: { $low }–{ $high }%. Sampel acak, kedua jawaban benar (minggu mulai { $week }, { $answered } menjawab).
aware-verified-few = ③ <b>Dijawab benar</b>: kurang dari { $few } orang menjawab, jadi hasilnya tidak disampaikan (minggu mulai { $week }).
aware-verified-none = ③ <b>Dijawab benar</b>: belum ada hasil sampel. Setiap hari kerja pertama dalam minggu, 5% dipilih secara acak.
aware-silence =
    { $drawn } orang terpilih, { $reached } bisa dikirimi pesan, { $answered } menjawab ({ $percent }%). Jika semua yang tidak menjawab dihitung salah: { $worst }%; jika dihitung benar: { $best }%.
aware-silence-few = { $drawn } orang terpilih, { $reached } bisa dikirimi pesan.
aware-running = Sampel minggu ini (mulai { $week }) sedang berjalan: { $drawn } orang terpilih; sampai { $day }.
aware-method = <i>Interval Wilson, berbobot per fakultas, koreksi populasi terbatas.</i>
aware-weakest = Paling sedikit dijawab benar: { $kinds }
aware-no-roster = Belum ada daftar mahasiswa, jadi belum ada yang bisa dihitung.
aware-no-map = Di tiap fakultas, belum ada { $few } orang yang menjawab soal penipuan yang sama, jadi tidak ada bagan.
aware-no-picture = Bagan tidak bisa digambar; angka-angkanya ada di atas.

# On the map.
aware-map =
    .title = Jawaban benar menurut fakultas dan jenis penipuan
    .about = Persen benar, di kuis dan sampel sejak { $day }; tanpa angka berarti kurang dari { $few } orang menjawab
    .high = 90 ke atas
    .good = 80–89
    .middle = 60–79
    .low = di bawah 60
    .dash = kurang dari { $few } orang
