### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = dukungan psikologis
    .button = Dukungan psikologis
support-kind-law =
    .name = bantuan hukum
    .button = Bantuan hukum
support-ask =
    <b>Apakah Anda ingin { $kind }?</b>
    Jika Anda setuju:
    · Saya memberi tahu pendamping di kampus bahwa ada yang memintanya, dan di kampus mana.
    · Hanya satu orang yang menanganinya yang tahu siapa Anda dan bisa menghubungi Anda.
    · Saya mengingatkannya setelah { $days } hari. Saya mencatat apakah sudah berbicara, bukan apa yang dibicarakan.
    Ini hanya untuk { $kind }. Anda bisa menariknya kembali kapan saja, di sini atau dengan /sos.
support-agree =
    .button = Saya setuju
support-decline =
    .button = Tidak, terima kasih
support-declined =
    Baik. Kapan pun perlu, kirim /sos lagi.
    .toast = Baik.
support-begun =
    <b>Anda setuju: { $kind }</b>
    Begitu ada yang menangani, saya beri tahu di sini.
    .toast = Terima kasih. Begitu ada yang menangani, saya beri tahu.
support-nobody =
    Saat ini saya tidak bisa menjangkau pendamping. Kantor satgas sudah diberi tahu. Bantuan psikologis lewat telepon: 12356.
support-mine =
    <b>Ada pendamping untuk { $kind } Anda</b>
    Pendamping akan menghubungi Anda. Hanya ia yang tahu siapa Anda.
support-over =
    Selesai: { $kind } Anda. Kapan pun perlu, kirim /sos lagi.
support-revoke-psychology =
    .button = Hentikan dukungan psikis
support-revoke-law =
    .button = Hentikan bantuan hukum
support-revoked =
    <b>Anda menariknya kembali: { $kind }</b>
    Pendamping yang menanganinya tidak bisa lagi melihat siapa Anda.
    .toast = Ditarik kembali.

support-call =
    <b>Ada yang meminta { $kind }</b>
    Kasus { $case } · { $campus } · { $day }
    Siapa orangnya, hanya dilihat oleh satu orang yang menangani.
support-take =
    .button = Saya tangani
support-case =
    <b>Kasus { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] Orang yang tidak ada di daftar mahasiswa
    }
    { $link }
    Persetujuan: { $day }
    { $contacts }
    Hanya Anda yang melihat ini. Setiap kali dibuka tercatat di buku kerja, tanpa menyebut tentang siapa.
    .toast = Anda yang menangani.
support-contact-none =
    .name = Belum berbicara
support-contact =
    .name = { $spoken ->
        [yes] Hari ke-{ $number }: sudah berbicara
       *[no] Hari ke-{ $number }: tidak terhubung
    }
support-day =
    Kasus { $case }, hari ke-{ $number }: apakah Anda sudah berbicara dengan mahasiswanya?
    .toast = Tercatat.
support-spoke =
    .button = Sudah berbicara
support-missed =
    .button = Tidak terhubung
support-close =
    .button = Tutup kasus
support-look =
    .button = Siapa orangnya?
support-waiting =
    Kasus { $case } ({ $kind }, { $campus }) sudah menunggu sehari dan belum ada yang menangani. Carilah orang untuk peran ini: /invite
support-state = Kasus { $case }: { $state ->
        [assigned] sudah ada yang menangani.
        [closed] sudah selesai.
        [released] terbuka lagi bagi para pendamping.
       *[redacted] mahasiswanya menarik kembali persetujuan. Jangan hubungi lagi soal ini.
    }
    .toast = Selesai.
