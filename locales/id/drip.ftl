### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days } hari antipenipuan</b>
    Setiap hari sekitar { $time } Anda menerima satu pesan pribadi, kurang dari 1 menit: satu pertanyaan atau satu kiat, mulai dari penipuan yang paling mungkin Anda temui.
    Paling banyak satu pesan sehari, dan tidak pada jam tenang Anda; di bawah setiap pesan ada tombol untuk langsung berhenti. Pada akhirnya ada ringkasan yang hanya Anda lihat.
    Mulai?
    .button = Mulai
    .toast = Baik, mulai besok.
drip-invite = Baru masuk kuliah? Ikuti { $days } hari antipenipuan: satu pesan sehari, kurang dari 1 menit. Ketuk tombol di bawah, lihat dulu, baru putuskan.
    .button = { $days } hari antipenipuan
# $sent: on how many days something came.
drip-on =
    <b>{ $days } hari antipenipuan: sedang berjalan</b>
    Diterima: { $sent } dari { $days } hari. Satu pesan setiap hari sekitar { $time }; yang terlewat tidak dikirim menyusul, kursusnya berjalan terus.
drip-stopped =
    <b>{ $days } hari antipenipuan: dihentikan</b>
    Diterima: { $sent } dari { $days } hari. Tidak ada yang dikirim lagi. Untuk melanjutkan, ketuk tombol di bawah atau kirim /course.
drip-stop =
    .button = Hentikan kursus
    .toast = Dihentikan, tidak ada yang dikirim lagi. Untuk melanjutkan, kirim /course.
drip-go-on =
    .button = Lanjutkan
    .toast = Baik, dilanjutkan besok.
drip-again =
    .button = Ulangi { $days } hari
drip-old =
    .toast = Kartu ini sudah lama. Untuk melihat keadaan sekarang, kirim /course.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>Antipenipuan · hari ke-{ $day } dari { $days }: { $fraud }</b>
drip-question = <b>Antipenipuan · hari ke-{ $day } dari { $days }</b>
drip-question-right = <b>Antipenipuan · hari ke-{ $day } dari { $days }: benar</b>
drip-question-wrong = <b>Antipenipuan · hari ke-{ $day } dari { $days }: belum benar</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>{ $days } hari antipenipuan selesai</b>
    Pertanyaan diterima: { $asked }; dijawab: { $answered }; benar: { $right }.
drip-summary-all = Dari yang Anda jawab, tak satu pun mengecoh Anda. Tipuan terus berubah, jadi lihatlah lagi lain waktu.
drip-summary-none = Belum ada yang Anda jawab, dan itu tidak apa-apa: pertanyaannya masih ada di atas, bisa dijawab kapan saja.
drip-summary-foot = <i>Ringkasan ini hanya Anda yang melihat.</i>
