### Notices: what staff say to class groups in their own words.

notice-head = <b>Pengumuman: { $sender }</b>
notice-words = { $words }
notice-wish =
    <i>{ $ask ->
        [tap] Setelah membaca, ketuk tombol di bawah.
        [form] Isi formulir seperti yang diminta.
        [photo] Isi formulir seperti yang diminta, dengan foto.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] Satu ketukan
        [form] Formulir
        [photo] Formulir dan foto
       *[nothing] Cukup dibaca
    }
    .toast = Itu memakai { $points } poin tiap kelas.
notice-summary = <b>Pengumuman minggu ini ({ $count })</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

notice-ask-words = Apa pengumumannya? Kirim teksnya seperti yang akan dibaca di grup, paling banyak { $most } huruf. Semuanya saya perlihatkan dulu sebelum dikirim.
notice-senders =
    <b>Atas nama siapa, dan ke kelas mana?</b>
    .button = Kelas lain
notice-sender =
    .button = { $name }
notice-sender-all =
    .button = Semua { $count }: { $name }

notice-preview =
    <b>Inilah yang akan dibaca di grup</b>
    <blockquote>{ $post }</blockquote>
    Ke { $classes } kelas, masing-masing { $points } poin. Apa yang harus mereka lakukan? Pilih di bawah.
notice-rest =
    <b>Sudah dikirim ke kelas yang masih punya sisa poin. Tinggal { $classes } kelas</b>
    <blockquote>{ $post }</blockquote>
    Masing-masing { $points } poin.
notice-without-group = { $count } kelas tidak punya grup tempat saya bisa menulis dan tidak menerimanya.
notice-over =
    <b>{ $count } kelas akan melebihi { $cap } poin seminggu</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … dan { $count } lagi
notice-choices = Ringkasan dikirim { $friday } dan memakai satu poin untuk semua pengumuman di dalamnya; formulir tetap dihitung. Atau kantor satgas yang memutuskan.

notice-move =
    .button = { $step ->
        [send] Kirim
        [others] Kirim ke { $count } lainnya
        [hold] Ke ringkasan Jumat
        [ask] Tanya kantor satgas
        [leave] Cukup sampai di sini
       *[drop] Batal
    }
notice-done =
    { $outcome ->
        [sent] <b>Sedang dikirim ke { $classes } kelas</b>
        [held] <b>Masuk ringkasan Jumat ({ $friday }), untuk { $classes } kelas</b>
        [asked] <b>Kantor satgas ditanya soal { $classes } kelas</b>
       *[dropped] <b>{ $classes ->
            [0] Tidak dikirim
           *[other] Tidak dikirim ke { $classes } kelas
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}Jawabannya saya sampaikan. Jika tidak ada jawaban, masuk ringkasan Jumat ({ $friday }).
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] Sedang dikirim ke { $classes } kelas.
        [held] Menunggu ringkasan Jumat di { $classes } kelas.
        [asked] Kantor satgas ditanya soal { $classes } kelas.
       *[dropped] { $classes ->
            [0] Dibatalkan. Tidak ada yang dikirim.
           *[other] Baik: { $classes } kelas tidak menerimanya.
        }
    }
notice-changed =
    .toast = Keadaannya sudah berubah. Lihat kartunya sekali lagi.

notice-request =
    <b>Pengumuman yang melebihi batas beban: boleh dikirim?</b>
    <blockquote>{ $post }</blockquote>
    Ke { $classes } kelas, masing-masing { $points } poin.
notice-request-end = Jika tidak ada jawaban, masuk ringkasan Jumat ({ $friday }).
notice-ruling =
    .button = { $ruling ->
        [let_out] Boleh dikirim
        [held] Tidak, ke ringkasan
       *[refused] Tidak
    }
    .toast = { $ruling ->
        [let_out] Dikirim sekarang. Pengirimnya sudah diberi tahu.
        [held] Masuk ringkasan Jumat. Pengirimnya sudah diberi tahu.
       *[refused] Tidak dikirim. Pengirimnya sudah diberi tahu.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] Diizinkan
        [held] Masuk ringkasan Jumat
       *[refused] Ditolak
    }: { $classes } kelas</b>
    <blockquote>{ $post }</blockquote>

notice-answer =
    <b>{ $answer ->
        [let_out] Kantor satgas mengizinkan pengumuman Anda:
        [held] Kantor satgas memasukkan pengumuman Anda ke ringkasan Jumat:
        [refused] Kantor satgas menolak pengumuman Anda:
       *[unanswered] Kantor satgas tidak menjawab, jadi pengumuman Anda dikirim bersama ringkasan Jumat:
    } { $classes } kelas</b>
    <blockquote>{ $post }</blockquote>
