### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>Kuis kilat</b>
class-quiz-open =
    {""}
    Ketuk satu huruf; hanya jawaban pertama yang dihitung. Jawaban Anda dan penjelasannya hanya Anda yang melihat. Dibuka sampai { $until }.
class-quiz-count = { $count } orang sudah menjawab.
# A small number is not shown: it could lead to somebody.
class-quiz-few = Yang menjawab belum sampai { $least } orang.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>Sudah selesai. Terima kasih semuanya.</i>
   *[other] <i>Sudah selesai. { $count } orang menjawab; terima kasih semuanya.</i>
}
class-quiz-read =
    .button = Dalam bahasa saya
    .toast = Pertanyaannya saya kirim di chat pribadi. Menjawab di sana juga bisa.
class-quiz-unreached =
    .toast = Saya belum bisa mengirim chat pribadi kepada Anda. Ketuk foto saya, ketuk Start di chat pribadi, lalu ketuk di sini lagi.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ Benar. { $why }{ $late ->
        [yes] {" "}(Terlambat: tidak dihitung.)
       *[no] {""}
    }
    .wrong = Belum benar, yang benar { $letter }. { $why }{ $late ->
        [yes] {" "}(Terlambat: tidak dihitung.)
       *[no] {""}
    }
    .before = Anda sudah menjawab ini: { $letter }. Hanya jawaban pertama yang dihitung. Yang benar: { $right }.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>Kuis kilat: benar</b>
   *[wrong] <b>Kuis kilat: belum benar</b>
}
class-quiz-late = <i>Waktunya sudah habis, jadi jawaban ini ditandai terlambat dan tidak dihitung untuk kelas Anda.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>Kelas yang menjadi tanggung jawab Anda</b>
    Kelas mana yang akan ditanyai?
    .button = { $class }
class-quiz-staff = <b>Kuis kilat · { $class }</b>
class-quiz-no-group = Kelas ini tidak punya grup tempat saya bisa bicara, jadi tidak bisa ditanyai.
class-quiz-ready =
    Pilih lamanya, dan pertanyaan di bawah dikirim ke grup kelas. Siapa yang mengetuk pilihan langsung melihat apakah benar dan mengapa; orang lain tidak melihatnya, dan Anda pun tidak melihat siapa menjawab apa. Pada waktunya ditutup sendiri.
    Bisa juga dikirim sebagai polling terbuka yang ditutup setelah 10 menit; di situ semua orang di grup melihat siapa memilih apa.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = Pertanyaan lain
class-quiz-running = { $form ->
    [poll] Polling terbuka sedang berlangsung
   *[card] Sebuah pertanyaan sedang dibuka
} sampai { $until }. { $count } orang di kelas sudah menjawab.
    .toast = Kelas ini masih punya pertanyaan yang belum selesai. Tunggu sampai itu selesai.
class-quiz-last =
    {""}
    <b>Yang terakhir · { $at }</b>
    { $question }
class-quiz-share = { $of } orang menjawab, { $right } di antaranya benar.
class-quiz-share-few = { $count } orang menjawab. Jika kurang dari { $least }, saya tidak menyebut berapa yang benar, agar tidak ketahuan siapa.
class-quiz-most-wrong = Jawaban salah yang paling banyak dipilih: “{ $option }”, { $count } orang. Sebaiknya dijelaskan lagi.
class-quiz-late-count = { $count } orang lagi menjawab terlambat dan tidak dihitung.
class-quiz-ended = <b>Kuis kilat selesai · { $class }</b>
class-quiz-failed =
    <b>Kuis kilat tidak sampai ke grup · { $class }</b>
    Periksa apakah saya masih ada di grup dan boleh bicara di sana, lalu tanyakan lagi dengan /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = Tanyakan · { $unit ->
        [minutes] { $length } menit
       *[hours] { $length } jam
    }
    .toast = { $form ->
        [poll] Polling terbuka sedang dikirim ke grup kelas.
       *[card] Pertanyaan sedang dikirim ke grup kelas.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = Jadi polling terbuka
    .toast = Pertanyaan ini terlalu panjang untuk polling. Pilih yang lain, atau tanyakan dengan tombol.
    .question = { $question } (Terbuka: semua melihat siapa memilih apa.)
class-quiz-end =
    .button = Tutup sekarang
    .toast = Sudah ditutup.
    .before = Yang ini sudah ditutup sebelumnya.
class-quiz-refresh =
    .button = Segarkan
