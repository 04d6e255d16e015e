### Quiz questions that staff write while the bot runs: the list, the form, the card of a question, and what follows.

questions-list =
    <b>Soal kuis buatan sendiri</b>
    Dipakai: { $used } · menunggu orang kedua: { $waiting }
    Ketuk sebuah soal untuk melihatnya. Yang memeriksa tidak pernah orang yang menulisnya.
questions-line = { $state ->
        [draft] Menunggu
        [returned] Dikembalikan
        [retired] Dihentikan
       *[approved] Dipakai
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … dan { $count } lagi

questions-kinds =
    <b>Soal baru</b>
    Tentang penipuan yang mana?
questions-wanted = { $language ->
        [zh] <b>Teks Mandarin.</b> Ketuk formulirnya untuk menyalin, isi, lalu kirim kepada saya dalam satu pesan. Jawabannya satu huruf, A sampai D.
       *[en] <b>Teks Inggris.</b> Soal yang sama, dengan empat pilihan yang sama dan urutan yang sama. Ketuk formulirnya untuk menyalin, isi, lalu kirim kepada saya dalam satu pesan.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    Soal: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    Jawaban: { $right }
    Alasan: { $why }

questions-head = { $head ->
        [preview] <b>Inilah yang akan dilihat pembaca.</b> Untuk mengubahnya, kirim lagi formulir bahasa itu.
        [handed] <b>Sudah diajukan: { $id }</b>. Orang lain di kantor satgas akan memeriksanya; hasilnya saya kabarkan.
        [alone] <b>Sudah diajukan: { $id }</b>. Soal ini menunggu: belum ada orang lain di kantor satgas yang bisa memeriksanya. Orang kedua perlu diberi peran itu (/invite), lalu menemukan soal ini di /question.
        [review] <b>Mohon periksa soal ini: { $id }</b>. Orang lain yang menulisnya. Setelah Anda setujui, soal ini ditanyakan di kuis.
        [own] <b>Soal Anda { $id } menunggu</b> diperiksa orang lain di kantor satgas.
        [returned] <b>Dikembalikan: { $id }</b>. Mohon perbaiki lalu ajukan lagi.
        [sent_back] <b>Dikembalikan kepada penulisnya: { $id }</b>. Soal ini kembali kepada Anda setelah diperbaiki.
        [retired] <b>Dihentikan: { $id }</b>. Soal ini tidak ditanyakan lagi.
        [dropped] <b>Tidak diajukan.</b> Tidak ada yang disimpan.
       *[approved] <b>Dipakai: { $id }</b>. Soal ini ditanyakan di kuis.
    }
questions-remark = <b>Yang perlu diperbaiki:</b> { $remark }
questions-about = { $fraud } · untuk: { $audience }
questions-others = Juga dalam: { $languages }
questions-came = <b>Soal kuis yang menunggu Anda: { $count }</b>. Soal-soal ini datang lewat berkas. Untuk melihatnya satu per satu, kirim /question.
questions-remark-wanted = Apa yang perlu diubah pada <code>{ $id }</code>? Tulis dalam satu pesan, paling banyak { $most } huruf. Penulisnya diberi tahu isi pesan Anda, bukan nama Anda.

questions-file =
    <b>Soal lewat berkas</b>
    Kirim berkas .xlsx atau .csv ke sini. Setiap baris memuat satu bahasa dari satu soal; baris dengan label yang sama adalah satu soal. Bahasa Mandarin dan Inggris harus ada. Saya cocokkan dulu, lalu menerima semuanya atau tidak sama sekali; setelah itu setiap soal menunggu orang kedua. Satu sel paling banyak { $most } huruf.
    .button = Lewat berkas
questions-template =
    Isi di bawah baris judul, lalu kirim kembali berkasnya kepada saya. Contohnya rekaan: gantilah.
    .button = Minta berkas isian
    .name = Berkas isian soal kuis
questions-in-file = { $head ->
        [same] <b>Tidak ada yang baru di berkas ini.</b> Sudah ada: { $same }
        [applied] <b>Diterima: { $new }</b>. Setiap soal menunggu orang kedua; perkembangannya ada di /question.
        [cancelled] <b>Tidak ada yang diterima.</b>
       *[ready] <b>Berkas ini bisa diterima.</b> Baru: { $new } · teksnya sudah ada: { $same }. Berlaku sampai besok pada jam ini.
    }
questions-file-faults = <b>Ada kesalahan di berkas ini, jadi tidak ada yang diterima.</b> Mohon perbaiki lalu kirim lagi.
questions-row-fault = Baris { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] Label
        [language] Bahasa
        [type] Jenis
        [text] Soal
        [a] A
        [b] B
        [c] C
        [d] D
        [right] Jawaban
        [why] Alasan
       *[for] Untuk
    }
questions-fault = { $part } – { $flaw ->
        [missing] belum ada. Mohon tambahkan.
        [twice] ada dua kali. Sisakan satu.
        [unread] tidak terbaca. Untuk jawaban, tulis satu huruf, A sampai D; sel tidak boleh berisi rumus.
        [unknown] isinya tidak saya kenal. Bandingkan dengan berkas isian.
        [alike] sama isinya dengan pilihan lain. Buat keempatnya berbeda.
        [long] terlalu panjang. Paling banyak { $most } huruf.
        [language] ditulis dalam bahasa yang satunya. Bahasa Mandarin dan Inggris diisi terpisah.
        [address] memuat alamat web yang mungkin dibuka pembaca. Gambarkan saja halamannya dengan kata-kata.
        [private] memuat nomor atau akun yang mungkin milik seseorang. Hapus bagian itu.
       *[differs] tidak sama dengan yang tertulis untuk bahasa yang satunya. Samakan keduanya.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = Mandarin, bahasa Mandarin, bahasa Tionghoa
questions-english =
    .words = Inggris, bahasa Inggris

# An invented question in the file to fill in. B is right.
questions-example =
    .body = Penelepon berkata paket atas nama Anda berisi dokumen palsu, lalu menyambungkan Anda ke “polisi”. Apa yang Anda lakukan?
    .a = Menuruti kata petugas itu
    .b = Menutup telepon, lalu menelepon 110 sendiri
    .c = Mengirim foto dokumen saya
    .d = Membayar supaya urusannya selesai
    .why = Polisi tidak menyelesaikan perkara lewat telepon dan tidak meminta uang. Telepon sendiri 110.

questions-new =
    .button = Soal baru
questions-submit =
    .button = Ajukan
questions-drop =
    .button = Jangan ajukan
questions-approve =
    .button = Setujui
questions-return =
    .button = Kembalikan
questions-correct =
    .button = Perbaiki
questions-withdraw =
    .button = Tarik soal ini
questions-retire =
    .button = Hentikan
questions-apply =
    .button = Terima
questions-cancel =
    .button = Jangan terima
