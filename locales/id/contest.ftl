### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from } sampai { $to }
    .button = Kembali
contest-rules =
    Setiap percobaan berisi { $questions } pertanyaan acak, waktunya { $minutes } menit; setiap jawaban langsung dijelaskan. Anda punya { $attempts } percobaan, dan yang terbaik yang dihitung.
    Hasil Anda hanya Anda yang melihat, dan tidak ada peringkat perorangan; kelas hanya dibandingkan menurut persentase keikutsertaan.
    .button = Mulai · { $minutes } menit
contest-last = <b>Percobaan ini: { $right } dari { $of } benar</b> dalam { $minutes } menit { $seconds } detik.
contest-best = Percobaan terbaik Anda: { $right } dari { $of } benar dalam { $minutes } menit { $seconds } detik.
contest-ahead = Belum dimulai. Kembalilah pada waktunya.
contest-closed = Lomba sudah selesai.
contest-unbound = Saya belum tahu Anda di kelas mana. Kirim /bind dulu, lalu kembali untuk ikut serta.
# $left: how many attempts.
contest-open = { $left ->
    [0] Semua percobaan Anda sudah terpakai.
   *[other] Anda masih punya { $left } percobaan. Waktu berjalan sejak Anda mengetuk “Mulai”, dan keluar di tengah jalan tidak menghentikannya.
}
contest-number = <b>Pertanyaan { $number } dari { $of } · sampai { $until }</b>
    .toast = Waktunya habis, jadi jawaban ini tidak dihitung.

contest-board =
    <b>Keikutsertaan kelas · { $title }</b>
    .button = Keikutsertaan kelas
contest-board-row = { $rank }. { $class }: { $people } dari { $enrolled }, { $percent }%
contest-board-own = Kelas Anda: peringkat { $rank }, { $class }: { $people } dari { $enrolled }, { $percent }%
contest-board-none = Belum ada kelas dengan { $least } orang yang ikut serta.
contest-board-foot = <i>Menurut persentase keikutsertaan; persentase yang sama mendapat peringkat yang sama. Siapa yang menjawab sedikitnya separuh dari satu percobaan dianggap ikut serta, dan dihitung satu kali. Kelas yang pesertanya kurang dari { $least } orang tidak ditampilkan.</i>

# For the task force and the departments.
contest-items =
    <b>Yang paling sering dijawab salah · { $title }</b>
    .button = Sering dijawab salah
contest-items-none = Belum ada pertanyaan yang dijawab oleh { $least } orang.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    { $people } orang menjawab, { $wrong } di antaranya salah.
contest-item-wrong = Jawaban salah tersering: “{ $option }”, { $count } orang.

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = Sertifikat
    .toast = Sertifikatnya sudah saya kirim.
    .none = Sertifikat diberikan setelah satu percobaan selesai dan sedikitnya separuhnya dijawab.
    .undrawn = Ada huruf di sertifikat Anda yang tidak tersedia, jadi tidak bisa digambar. Beri tahu petugas.
    .head = Sertifikat · { $title }
    .who = { $name } · { $class }
    .took = telah mengikuti { $title }
    .score = Percobaan terbaik: { $right } dari { $of } benar
    .day = { $day } { $year }
    .note = Nama disingkat. Dibuat oleh bot Wuzha; hasilnya hanya disampaikan kepada pemiliknya.
contest-certificate-caption = { $title }: { $right } dari { $of } benar. Memperlihatkannya atau tidak, Anda yang memutuskan.

contest-begins =
    <b>{ $title }: sudah dimulai</b>
    Sampai { $to }. Lewat chat pribadi, { $questions } soal dalam { $minutes } menit; hanya Anda yang melihat hasil Anda, dan kelas dibandingkan hanya menurut banyaknya peserta.
    .button = Ikut serta
contest-ends =
    <b>{ $title }: segera berakhir</b>
    Sampai { $to }. { $people ->
        [0] Dari kelas Anda belum sampai { $least } orang yang ikut.
       *[other] Dari { $enrolled } orang di kelas Anda, { $people } sudah ikut.
    }
