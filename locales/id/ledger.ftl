### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>Buku kerja: { $asked }</b>
ledger-own-scope = Anda tidak menyebut tempat, jadi ini tentang yang menjadi tanggung jawab Anda.
ledger-none = Tidak ada catatan seperti itu.
ledger-total = { $count } catatan, { $days }.
ledger-total-corrected = { $count } di antaranya diperbaiki kemudian.
ledger-by-kind = Menurut jenis: { $list }
ledger-by-unit = Menurut unit: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = lainnya
ledger-as-of = Keadaan buku kerja pada akhir { $day }: yang ditulis atau diperbaiki sesudahnya tidak dihitung.
ledger-as-of-now = Keadaan per { $moment }.
ledger-day =
    .name = { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
ledger-days =
    .name = { $since } sampai { $until }
ledger-since =
    .name = sejak { $day }
ledger-until =
    .name = sampai { $day }
ledger-by =
    .name = oleh { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = konsol
ledger-by-clock =
    .name = jam sistem
ledger-by-person =
    .name = perorangan

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (dicoret { $on } oleh { $by })
ledger-line-corrected = { $line } (diperbaiki { $on }, lihat { $by })
ledger-unknown-kind = Catatan ini ditulis program yang lebih baru, jenisnya { $kind }; program ini tidak bisa membacanya.
ledger-full-kind = Jenis: { $value }
ledger-full-at = Ditulis pada: { $value }
ledger-full-by = Oleh: { $value }
ledger-full-item = Tugas: { $value }
ledger-full-corrects = Memperbaiki { $entry }, karena: { $reason }
ledger-full-blob = Dibuktikan dengan berkas bernilai periksa <code>{ $hash }</code>
ledger-full-hash = Nilai periksa: <code>{ $hash }</code>

# When a word means several things.
ledger-which = “{ $word }” bisa berarti beberapa hal. Yang mana?
ledger-which-of-many = “{ $word }” bisa berarti { $count } hal; ini { $shown } yang pertama. Pilih satu, atau tulis lebih lengkap:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>Periksa dulu; ditulis setelah Anda konfirmasi</b>
    { $place }: { $text }
    Setelah itu tidak bisa diubah, hanya bisa diperbaiki.
ledger-note-draft-item =
    <b>Periksa dulu; ditulis setelah Anda konfirmasi</b>
    { $place }: { $text }
    Tugas: { $item }
    Setelah itu tidak bisa diubah, hanya bisa diperbaiki.
ledger-strike-draft =
    <b>Periksa dulu; catatan dicoret setelah Anda konfirmasi</b>
    { $entry }
    Alasan: { $reason }
    Catatannya tetap ada dengan tanda dicoret. Sebuah catatan hanya diperbaiki sekali.
ledger-replace-draft =
    <b>Periksa dulu; catatan diperbaiki setelah Anda konfirmasi</b>
    { $entry }
    Menjadi: { $text }
    Alasan: { $reason }
    Catatannya tetap ada dengan tanda diperbaiki. Sebuah catatan hanya diperbaiki sekali.
ledger-confirm =
    .button = Tulis di buku kerja
    .toast = Ditulis di buku kerja.
ledger-cancel =
    .button = Batal
    .toast = Dibatalkan, tidak ada yang ditulis.
ledger-written = Ditulis di buku kerja.
ledger-cancelled = Dibatalkan. Tidak ada yang ditulis.

# Exports. $most: how many entries a file takes.
ledger-export-begun = Berkas sedang dibuat; saya kirim setelah siap.
ledger-export-done = Berkas sudah siap: { $count } catatan. Ekspor ini tercatat di buku kerja.
ledger-export-too-many = Ada { $count } catatan, sedangkan satu berkas memuat { $most }. Persempit permintaan, misalnya satu bulan atau satu fakultas.
ledger-export-empty = Tidak ada catatan seperti itu, jadi tidak ada berkas.
ledger-export-not-allowed = Anda tidak boleh lagi mengekspor catatan ini, jadi tidak ada berkas.
ledger-export-failed = Berkas tidak bisa dibuat. Ini gangguan di pihak kami dan tercatat di log; buku kerja tidak berubah. Beri tahu operator.
ledger-export-mark =
    .name = Diekspor { $moment } oleh { $role }: { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (keadaan buku kerja pada akhir { $day })
ledger-export-caption =
    { $mark }
    Isinya catatan pekerjaan: jangan diteruskan ke grup.
ledger-column-number =
    .name = nomor
ledger-column-day =
    .name = tanggal
ledger-column-at =
    .name = ditulis pada
ledger-column-kind =
    .name = jenis
ledger-column-sentence =
    .name = yang dilakukan
ledger-column-campus =
    .name = kampus
ledger-column-college =
    .name = fakultas
ledger-column-class =
    .name = kelas
ledger-column-department =
    .name = bagian
ledger-column-item =
    .name = tugas
ledger-column-doer =
    .name = oleh
ledger-column-correction =
    .name = perbaikan
ledger-column-reason =
    .name = alasan
ledger-cell-struck =
    .name = dicoret oleh { $entry }
ledger-cell-replaced =
    .name = diperbaiki oleh { $entry }
ledger-cell-corrects =
    .name = memperbaiki { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    Buku kerja dimulai di sini, dengan nomor { $origin }.
    .name = awal buku kerja
    .words = awal buku kerja
ledger-fact-ledger-struck =
    Perbaikan: catatan yang tidak benar dicoret.
    .name = perbaikan
    .words = perbaikan, dicoret, coretan
ledger-fact-work-noted =
    { $text }
    .name = pekerjaan yang dicatat
    .words = catatan kerja, catatan tangan
ledger-fact-ledger-exported =
    { $entries } catatan diekspor dari buku kerja sebagai { $format }.
    .name = ekspor buku kerja
    .words = diekspor
ledger-fact-tip-planned =
    Kiat dijadwalkan untuk { $slot }: { $groups } grup, dan { $subscribers } pelanggan di chat pribadi.
    .name = kiat dijadwalkan
    .words = jadwal kiat
ledger-fact-tip-delivered =
    Kiat { $tip } sampai di grup kelas (pengiriman { $delivery }, { $proof ->
        [answer] menurut aplikasi
        [evidence] ada yang mengetuknya
        [person] ada yang melihatnya
       *[policy] dianggap sampai menurut aturan
    }).
    .name = kiat sampai
    .words = kiat terkirim
ledger-fact-tip-failed =
    Kiat { $tip } tidak sampai di grup kelas (pengiriman { $delivery }, { $why ->
        [expired] sudah terlambat
       *[failed] ditolak aplikasi
    }).
    .name = kiat tidak sampai
    .words = kiat gagal
ledger-fact-group-bound =
    Grup { $chat } ditautkan.
    .name = grup ditautkan
    .words = grup tertaut
ledger-fact-group-unbound =
    Grup { $chat } dilepaskan.
    .name = grup dilepaskan
    .words = grup terlepas
ledger-fact-group-lost =
    Grup { $chat } tidak bisa lagi dikirimi pesan.
    .name = grup tak terjangkau
    .words = grup hilang
ledger-fact-group-returned =
    Grup { $chat } bisa dikirimi pesan lagi.
    .name = grup terjangkau lagi
    .words = grup kembali
ledger-fact-group-muted =
    Grup { $chat } tidak menerima kiat sampai { $until }.
    .name = grup dijeda
    .words = dijeda
ledger-fact-group-unmuted =
    Grup { $chat } menerima kiat lagi.
    .name = grup dilanjutkan
    .words = dilanjutkan
ledger-fact-class-cadence =
    Kelas kini menerima kiat: { $cadence }.
    .name = frekuensi kiat diubah
    .words = frekuensi kiat
ledger-fact-class-added =
    Kelas dimasukkan.
    .name = kelas dimasukkan
    .words = kelas baru
ledger-fact-role-offered =
    Undangan { $invitation } dibuat: { $duty }.
    .name = undangan peran
    .words = undangan
ledger-fact-role-declined =
    Undangan { $invitation } ditolak: { $duty }.
    .name = undangan ditolak
    .words = undangan ditolak
ledger-fact-role-badge =
    Tanda pengenal penunjukan { $grant } diperlihatkan: { $duty }.
    .name = tanda pengenal diperlihatkan
    .words = tanda pengenal
ledger-fact-group-guarded =
    Grup { $chat } dijaga dari nama tiruan.
    .name = penjagaan nama tiruan
    .words = grup dijaga
ledger-fact-group-unguarded =
    Grup { $chat } tidak dijaga lagi dari nama tiruan.
    .name = penjagaan dihentikan
    .words = grup tidak dijaga
ledger-fact-group-lookalike =
    Di grup { $chat } ada nama yang mirip nama petugas; ketua kelas dan pembimbing sudah diberi tahu.
    .name = nama tiruan dilaporkan
    .words = nama tiruan
ledger-fact-group-lookalike_judged =
    Tentang nama yang mirip nama petugas di grup { $chat } dinyatakan: { $how ->
        [them] memang orangnya
       *[other] bukan orangnya
    }.
    .name = nama tiruan diperiksa
    .words = pemeriksaan nama
ledger-fact-question-proposed =
    Soal kuis { $question } diajukan dan menunggu orang kedua.
    .name = soal diajukan
    .words = soal diajukan
ledger-fact-question-approved =
    Soal kuis { $question } disetujui orang kedua dan mulai ditanyakan.
    .name = soal disetujui
    .words = soal disetujui
ledger-fact-question-returned =
    Soal kuis { $question } dikembalikan kepada penulisnya.
    .name = soal dikembalikan
    .words = soal dikembalikan
ledger-fact-question-retired =
    Soal kuis { $question } dihentikan dan tidak ditanyakan lagi.
    .name = soal dihentikan
    .words = soal dihentikan
ledger-fact-words-corrected =
    Teks { $name } dalam bahasa { $language } diperbaiki.
    .name = terjemahan diperbaiki
    .words = terjemahan diperbaiki
ledger-fact-words-ended =
    Perbaikan { $name } dalam bahasa { $language } tidak dipakai lagi: { $why ->
        [stale] teks asalnya berubah
       *[taken_back] perbaikan ditarik
    }.
    .name = perbaikan berakhir
    .words = perbaikan berakhir
ledger-fact-role-granted =
    Penunjukan { $grant } mulai berlaku: { $duty } ({ $origin ->
        [delegated] mewakili
        [handed_over] serah terima
       *[invited] ditunjuk
    }), sampai { $until }.
    .name = peran diberikan
    .words = penunjukan, ditunjuk
ledger-fact-role-ended =
    Penunjukan { $grant } berakhir: { $duty } ({ $why ->
        [handed_over] serah terima
        [replaced] diganti yang baru
       *[revoked] dicabut
    }).
    .name = peran berakhir
    .words = peran dicabut
ledger-fact-roster-changed =
    Daftar mahasiswa diperbarui: { $new } baru, { $changed } berubah, { $moved } dari kelas lain, { $left } keluar.
    .name = daftar mahasiswa diperbarui
    .words = pembaruan daftar
ledger-fact-term-begun =
    Semester { $term } dimulai.
    .name = semester dimulai
    .words = awal semester
ledger-fact-doubt-settled =
    Pengiriman { $delivery } yang belum pasti sudah diputuskan: { $how ->
        [again] dikirim lagi
        [drop] dibiarkan
       *[arrived] memang sudah sampai
    }.
    .name = pesan belum pasti diputuskan
    .words = pesan diputuskan
ledger-fact-data-purged =
    Data yang habis waktunya dihapus: { $removed } { $what ->
        [taps] ketukan
        [texts] teks pesan
        [copies] salinan data
        [set_aside] pesan yang disisihkan
        [bindings] tautan lama
        [roles] peran yang berakhir
        [links] link yang kedaluwarsa
        [invitations] undangan yang kedaluwarsa
        [introductions] tautan yang belum selesai
        [imports] daftar yang tidak diterapkan
        [requests] pertanyaan ke buku kerja
       *[other] data lain
    }.
    .name = data dihapus
    .words = pembersihan
ledger-fact-plan-loaded =
    Rencana dibaca: { $items } baris, nilai periksa berkas { $hash }.
    .name = rencana dibaca
    .words = rencana dimuat
ledger-fact-plan-published =
    { $tasks } tugas rencana diterbitkan, nilai periksa berkas { $hash }.
    .name = rencana diterbitkan
    .words = diterbitkan, penerbitan
ledger-fact-item-accepted =
    Tugas { $task } ({ $item }) diterima.
    .name = tugas diterima
    .words = penerimaan tugas
ledger-fact-item-declined =
    Tugas { $task } ({ $item }) bukan milik mereka dan kembali ke kantor satgas.
    .name = tugas ditolak
    .words = penolakan tugas
ledger-fact-item-handed_over =
    Tugas { $task } ({ $item }) kini dipegang pihak lain: { $how ->
        [take] mereka mengambil alih
       *[assign] diberikan kantor satgas
    }.
    .name = tugas diserahkan
    .words = penyerahan tugas
ledger-fact-item-done =
    Tugas { $task } ({ $item }) selesai, { $late ->
        [yes] lewat batas waktu
       *[no] tepat waktu
    }; buktinya { $proof ->
        [file] berkas
        [photo] gambar
       *[words] teks atau link
    }.
    .name = tugas selesai
    .words = penyelesaian tugas
ledger-fact-item-corrected =
    Bukti tugas { $task } ({ $item }) diganti dengan { $proof ->
        [file] berkas
        [photo] gambar
       *[words] teks atau link
    }.
    .name = bukti diganti
    .words = penggantian bukti
ledger-fact-item-returned =
    Bukti tugas { $task } ({ $item }) dikembalikan untuk dilengkapi.
    .name = tugas dikembalikan
    .words = pengembalian tugas
ledger-fact-item-undone =
    Dalam dua menit, satu langkah pada tugas { $task } ({ $item }) dibatalkan: { $step ->
        [accept] penerimaan
        [decline] penolakan
        [report] laporan selesai
        [correct] penggantian bukti
        [return] pengembalian bukti
        [offer] permintaan agar pihak lain mengambil alih
        [take] pengambilalihan
        [refuse] penolakan mengambil alih
       *[assign] pemberian ke sebuah bagian
    }.
    .name = langkah dibatalkan
    .words = pembatalan langkah
ledger-fact-item-reminded =
    { $people } orang diingatkan soal tugas { $task } ({ $item }) sebelum batas waktu ({ $role ->
        [monitor] ketua kelas
        [counsellor] pembimbing
        [college] fakultas
        [department] bagian
       *[task_force] kantor satgas
    }).
    .name = pengingat tugas
    .words = pengingat
ledger-fact-item-escalated =
    { $people } orang diberi tahu bahwa tugas { $task } ({ $item }) tidak selesai tepat waktu ({ $role ->
        [monitor] ketua kelas
        [counsellor] pembimbing
        [college] fakultas
        [department] bagian
       *[task_force] kantor satgas
    }).
    .name = tugas terlambat dilaporkan
    .words = pelaporan keterlambatan
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: akan diadakan { $on }.
    .name = rapat dijadwalkan
    .words = jadwal rapat
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: diadakan { $on }, { $enrolled ->
        [0] hadir { $present }
       *[other] hadir { $present } dari { $enrolled }
    }, berupa { $form ->
        [case] studi kasus
        [scenario] simulasi
       *[discussion] diskusi
    }, { $timing ->
        [late] dilaporkan terlambat
        [added] dicatat menyusul
       *[on_time] tepat waktu
    }{ $proxy ->
        [yes] , didaftarkan orang lain
       *[no] { "" }
    }.
    .name = rapat didaftarkan
    .words = pendaftaran rapat
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: diadakan { $on }, { $enrolled ->
        [0] hadir { $present }
       *[other] hadir { $present } dari { $enrolled }
    }, berupa { $form ->
        [case] studi kasus
        [scenario] simulasi
       *[discussion] diskusi
    }; menyusul, menunggu persetujuan pembimbing.
    .name = rapat menyusul menunggu
    .words = rapat menyusul
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: diperbaiki: diadakan { $on }, { $enrolled ->
        [0] hadir { $present }
       *[other] hadir { $present } dari { $enrolled }
    }, berupa { $form ->
        [case] studi kasus
        [scenario] simulasi
       *[discussion] diskusi
    }, { $timing ->
        [late] dilaporkan terlambat
        [added] dicatat menyusul
       *[on_time] tepat waktu
    }.
    .name = rapat diperbaiki
    .words = perbaikan rapat
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: dibatalkan dalam dua menit: { $step ->
        [plan] tanggalnya
        [register] pendaftarannya
        [correct] perbaikannya
        [verify] verifikasinya
        [return] pengembaliannya
        [admit] persetujuan menyusul
        [ask_exempt] permintaan pembebasan
        [exempt] pembebasannya
        [refuse] penolakan pembebasan
       *[reopen] pengakhiran pembebasan
    }.
    .name = langkah rapat dibatalkan
    .words = pembatalan rapat
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: { $attested } dari { $bound } teman sekelas yang tertaut menyatakan hadir; dipercaya.
    .name = rapat dikonfirmasi
    .words = konfirmasi rapat
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: hanya { $attested } dari { $bound } teman sekelas yang tertaut menyatakan hadir, dan tidak ada foto; pembimbing perlu memeriksa.
    .name = rapat perlu diperiksa
    .words = perlu diperiksa
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: diperiksa dan diverifikasi.
    .name = rapat diverifikasi
    .words = verifikasi rapat
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: dikembalikan, harus didaftarkan lagi.
    .name = rapat dikembalikan
    .words = pengembalian rapat
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: disetujui meski menyusul.
    .name = rapat menyusul disetujui
    .words = persetujuan menyusul
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: pembebasan diminta.
    .name = pembebasan diminta
    .words = permintaan pembebasan
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: dibebaskan.
    .name = rapat dibebaskan
    .words = pembebasan
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: pembebasan ditolak.
    .name = pembebasan ditolak
    .words = penolakan pembebasan
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: pembebasan diakhiri, rapat harus diadakan.
    .name = pembebasan diakhiri
    .words = pengakhiran pembebasan
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: diserahkan kepada rekan sekelas.
    .name = rapat diserahkan
    .words = penyerahan rapat
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: { $people } orang diingatkan sebelum batas waktu ({ $role ->
        [monitor] ketua kelas
        [counsellor] pembimbing
        [college] fakultas
        [department] bagian
       *[task_force] kantor satgas
    }).
    .name = pengingat rapat
    .words = pengingat rapat
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: tidak didaftarkan tepat waktu; { $people } orang diberi tahu ({ $role ->
        [monitor] ketua kelas
        [counsellor] pembimbing
        [college] fakultas
        [department] bagian
       *[task_force] kantor satgas
    }).
    .name = rapat terlambat dilaporkan
    .words = rapat terlambat
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] Mobilisasi fakultas
        [league_class] Kuliah Liga
        [league_day] Hari Liga
       *[class] Rapat kelas
    } { $slot }: pemeriksaan acak: { $result ->
        [unsound] tidak sesuai pendaftaran
       *[sound] sesuai pendaftaran
    }.
    .name = pemeriksaan acak rapat
    .words = pemeriksaan acak
ledger-fact-data-forgotten =
    Seseorang minta dilupakan, dan sudah dilakukan.
    .name = seseorang dilupakan
    .words = dilupakan
ledger-fact-meeting-voted =
    Pemungutan suara di rapat kelas { $slot } (bahan { $kit }): sebelum diskusi { $before_votes ->
        [0] suara terlalu sedikit untuk disebut
       *[other] { $before_right } dari { $before_votes } benar
    }, sesudahnya { $after_votes ->
        [0] suara terlalu sedikit untuk disebut
       *[other] { $after_right } dari { $after_votes } benar
    }.
    .name = pemungutan suara rapat kelas
    .words = pemungutan suara
ledger-fact-quiz-class =
    Kuis kilat kelas ({ $form ->
        [poll] polling terbuka
       *[card] masing-masing menjawab sendiri
    }, pertanyaan { $question }): { $answers ->
        [0] kurang dari 5 orang menjawab, jadi tidak disebut
       *[other] { $answers } orang menjawab, { $right } di antaranya benar
    }.
    .name = kuis kilat kelas
    .words = kuis kilat
ledger-fact-notice-sent =
    Pengumuman { $notice } dikirim ke { $classes } kelas, masing-masing { $points } poin.
    .name = pengumuman dikirim
    .words = pengumuman terkirim
ledger-fact-notice-held =
    Pengumuman { $notice } menunggu ringkasan Jumat di { $classes } kelas.
    .name = pengumuman ditahan
    .words = ditahan
ledger-fact-notice-asked =
    Kantor satgas diminta mengizinkan pengumuman { $notice } ke { $classes } kelas, masing-masing { $points } poin.
    .name = pengumuman melebihi batas
    .words = melebihi batas
ledger-fact-notice-let_out =
    Kantor satgas mengizinkan pengumuman { $notice } ke { $classes } kelas melebihi batas, masing-masing { $points } poin.
    .name = pengumuman diizinkan
    .words = diizinkan
ledger-fact-notice-refused =
    Kantor satgas tidak mengizinkan pengumuman { $notice } ke { $classes } kelas.
    .name = pengumuman ditolak
    .words = penolakan pengumuman
ledger-fact-notice-failed =
    Pengumuman tidak sampai di grup kelas (pengiriman { $delivery }, { $why ->
        [expired] sudah terlambat
       *[failed] ditolak aplikasi
    }).
    .name = pengumuman tidak sampai
    .words = pengumuman gagal
ledger-fact-alert-submitted =
    Peringatan A-{ $alert } ({ $severity ->
        [red] merah
        [orange] oranye
       *[yellow] kuning
    }, { $fraud }) diajukan kepada orang kedua.
    .name = peringatan diajukan
    .words = pengajuan peringatan
ledger-fact-alert-withdrawn =
    Peringatan A-{ $alert } ditarik penulisnya sebelum disetujui.
    .name = pengajuan ditarik
    .words = penarikan pengajuan
ledger-fact-alert-approved =
    Peringatan A-{ $alert } ({ $severity ->
        [red] merah
        [orange] oranye
       *[yellow] kuning
    }) dikirim { $alone ->
        [yes] oleh penulisnya sendirian
       *[no] dengan persetujuan orang kedua
    }, ke { $groups } grup dan { $subscribers } pelanggan.
    .name = peringatan dikirim
    .words = peringatan terkirim
ledger-fact-alert-rejected =
    Peringatan A-{ $alert } tidak disetujui.
    .name = peringatan ditolak
    .words = penolakan peringatan
ledger-fact-alert-unapproved =
    Persetujuan peringatan A-{ $alert } dicabut; belum ada yang terkirim.
    .name = persetujuan peringatan dicabut
    .words = pencabutan persetujuan
ledger-fact-alert-expired =
    Tidak ada yang memeriksa peringatan A-{ $alert } tepat waktu.
    .name = peringatan tidak diperiksa tepat waktu
    .words = peringatan kedaluwarsa
ledger-fact-alert-reviewed =
    Peringatan A-{ $alert } diperiksa orang kedua setelah dikirim{ $late ->
        [yes] , lebih dari sepuluh menit kemudian
       *[no] {""}
    }.
    .name = peringatan diperiksa kemudian
    .words = peringatan diperiksa
ledger-fact-alert-unreviewed =
    Tidak ada yang memeriksa peringatan A-{ $alert } dalam sepuluh menit, jadi diberi tanda.
    .name = peringatan belum diperiksa
    .words = peringatan bertanda
ledger-fact-alert-delivered =
    Peringatan A-{ $alert } ada di { $groups } dari { $planned } grup; 95% menerimanya { $seconds } detik setelah dikirim.
    .name = peringatan sampai
    .words = peringatan diterima
ledger-fact-alert-corrected =
    Peringatan A-{ $alert } diperbaiki di tempat oleh A-{ $by }.
    .name = peringatan diperbaiki
    .words = perbaikan peringatan
ledger-fact-alert-recalled =
    Peringatan A-{ $alert } ditarik di setiap chat.
    .name = peringatan ditarik
    .words = penarikan peringatan
ledger-fact-notice-merged =
    Pengumuman { $notice } dikirim ke { $classes } kelas bersama ringkasan Jumat.
    .name = pengumuman dalam ringkasan
    .words = ringkasan

ledger-fact-roster-printed =
    Daftar kelas di kertas dibuat, dengan { $people } mahasiswa.
    .name = daftar kertas dibuat
    .words = daftar kertas
ledger-fact-case-filed =
    Kasus C-{ $case } dicatat.
    .name = kasus dicatat
    .words = pencatatan kasus
ledger-fact-case-changed =
    Kasus C-{ $case } diubah menjadi versi { $version }: { $what ->
        [type] jenis penipuan
        [channel] lewat mana
        [payment] pembayaran
        [amount] jumlah
        [day] tanggal
        [college] fakultas
        [victim] korban
        [reported] apakah polisi diberi tahu
        [outcome] nasib uangnya
        [recovered] uang yang kembali
        [note] catatan
        [closed] ditutup
       *[reopened] dibuka lagi
    }.
    .name = kasus diubah
    .words = perubahan kasus
ledger-fact-case-read =
    { $what ->
        [note] Catatan
       *[amounts] Jumlah persis
    } kasus C-{ $case } dibaca.
    .name = kasus dibaca
    .words = pembacaan kasus
ledger-fact-case-erased =
    Isi pribadi kasus C-{ $case } dihapus: { $why ->
        [wish] permintaan orangnya
        [mistake] salah tulis
       *[over] tidak diperlukan lagi
    }. Tidak ada lagi yang bisa membacanya.
    .name = isi pribadi kasus dihapus
    .words = penghapusan kasus
ledger-fact-case-baseline =
    Angka { $cases } kasus dari { $first } sampai { $last } dimasukkan dari berkas (baris { $hash }).
    .name = angka kasus
    .words = angka kasus
ledger-fact-contact-changed =
    Kontak yang bisa ditelepon diubah: { $office ->
        [security] kantor keamanan kampus
        [police] polisi kampus
        [duty] petugas piket
        [counselling] pusat konseling
        [students] bagian kemahasiswaan
        [international] kantor internasional
       *[other] sebuah kantor
    }, { $numbers ->
        [0] tidak ada nomor lagi
       *[other] { $numbers } nomor
    }.
    .name = kontak diubah
    .words = perubahan kontak
ledger-fact-sos-opened =
    Permintaan bantuan { $call } dimulai: yang diminta { $whom ->
        [counsellor] pembimbing
       *[duty] petugas piket
    }.
    .name = permintaan bantuan
    .words = permintaan bantuan dimulai
ledger-fact-sos-told =
    Permintaan bantuan { $call } disampaikan kepada: { $duty }, { $people ->
        [0] tidak ada yang terjangkau
       *[other] { $people } orang
    }.
    .name = permintaan bantuan disampaikan
    .words = bantuan disampaikan
ledger-fact-sos-taken =
    Permintaan bantuan { $call } ada yang menangani.
    .name = permintaan bantuan ditangani
    .words = bantuan ditangani
ledger-fact-sos-closed =
    Permintaan bantuan { $call } selesai: sudah berbicara.
    .name = permintaan bantuan selesai
    .words = bantuan selesai
ledger-fact-sos-withdrawn =
    Permintaan bantuan { $call } ditarik kembali oleh orangnya.
    .name = permintaan bantuan ditarik
    .words = bantuan ditarik
ledger-fact-sos-lapsed =
    Permintaan bantuan { $call } berakhir: selama sehari tidak ada yang menangani.
    .name = permintaan bantuan tanpa penanganan
    .words = bantuan berakhir
ledger-fact-support-consented =
    Kasus S-{ $support }: persetujuan untuk { $sort ->
        [law] bantuan hukum
       *[psychology] dukungan psikologis
    }.
    .name = persetujuan pendampingan
    .words = persetujuan pendampingan
ledger-fact-support-assigned =
    Kasus S-{ $support }: ada yang menangani.
    .name = pendampingan ditangani
    .words = pendampingan ditangani
ledger-fact-support-read =
    Kasus S-{ $support }: dilihat oleh pendamping yang menangani.
    .name = pendampingan dilihat
    .words = pendampingan dilihat
ledger-fact-support-followed =
    Kasus S-{ $support }, hari ke-{ $days }: { $answer ->
        [missed] mahasiswa tidak terhubung
       *[spoken] sudah berbicara
    }.
    .name = tindak lanjut pendampingan
    .words = tindak lanjut
ledger-fact-support-released =
    Kasus S-{ $support }: terbuka lagi, karena pendampingnya tidak memegang peran itu lagi.
    .name = pendampingan terbuka lagi
    .words = pendampingan terbuka
ledger-fact-support-closed =
    Kasus S-{ $support }: selesai.
    .name = pendampingan selesai
    .words = pendampingan selesai
ledger-fact-support-revoked =
    Kasus S-{ $support }: persetujuan ditarik kembali.
    .name = persetujuan ditarik
    .words = penarikan persetujuan
# Families of kinds.
ledger-family-ledger =
    .name = buku kerja sendiri
    .words = buku kerja sendiri
ledger-family-work =
    .name = pekerjaan
    .words = pekerjaan
ledger-family-tip =
    .name = kiat
    .words = kiat
ledger-family-group =
    .name = grup
    .words = grup
ledger-family-question =
    .name = soal kuis
    .words = soal kuis
ledger-family-words =
    .name = terjemahan
    .words = terjemahan
ledger-family-class =
    .name = perubahan kelas
    .words = perubahan kelas
ledger-family-role =
    .name = peran
    .words = peran
ledger-family-roster =
    .name = daftar mahasiswa
    .words = daftar mahasiswa
ledger-family-term =
    .name = semester
    .words = semester
ledger-family-doubt =
    .name = pesan belum pasti
    .words = belum pasti
ledger-family-data =
    .name = urusan data
    .words = urusan data, pengelolaan data
ledger-family-alert =
    .name = peringatan
    .words = peringatan
ledger-family-case =
    .name = kasus
    .words = kasus
ledger-family-plan =
    .name = rencana
    .words = rencana
ledger-family-item =
    .name = tugas rencana
    .words = tugas rencana
ledger-family-meeting =
    .name = rapat kelas
    .words = rapat
ledger-family-quiz =
    .name = kuis
    .words = kuis
ledger-family-notice =
    .name = pengumuman
    .words = pengumuman
ledger-family-contact =
    .name = kontak
    .words = kontak
ledger-family-sos =
    .name = semua permintaan bantuan
    .words = bantuan
ledger-family-support =
    .name = pendampingan
    .words = pendampingan

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = fakultas
ledger-key-class =
    .words = kelas
ledger-key-campus =
    .words = kampus
ledger-key-department =
    .words = bagian, unit
ledger-key-kind =
    .words = jenis
ledger-key-item =
    .words = tugas
ledger-key-by =
    .words = oleh
ledger-key-date =
    .words = tanggal, bulan, pada
ledger-key-since =
    .words = sejak, dari, mulai
ledger-key-until =
    .words = sampai, hingga
ledger-key-as-of =
    .words = keadaan, posisi
ledger-month-january =
    .words = januari
ledger-month-february =
    .words = februari
ledger-month-march =
    .words = maret
ledger-month-april =
    .words = april
ledger-month-may =
    .words = mei
ledger-month-june =
    .words = juni
ledger-month-july =
    .words = juli
ledger-month-august =
    .words = agustus, agu
ledger-month-september =
    .words = september
ledger-month-october =
    .words = oktober, okt
ledger-month-november =
    .words = november
ledger-month-december =
    .words = desember
ledger-recent-today =
    .words = hari ini
ledger-recent-yesterday =
    .words = kemarin
ledger-recent-this-week =
    .words = minggu ini, pekan ini
ledger-recent-last-week =
    .words = minggu lalu, pekan lalu
ledger-recent-this-month =
    .words = bulan ini
ledger-recent-last-month =
    .words = bulan lalu
ledger-unit-year =
    .words = thn, tahun
ledger-unit-month =
    .words = bln
ledger-unit-day =
    .words = tgl, hari
ledger-do-fix =
    .words = perbaiki, koreksi
ledger-do-note =
    .words = catat, tulis
ledger-do-export =
    .words = ekspor, unduh
ledger-instead =
    .words = menjadi, diganti-dengan
ledger-fact-check-ruled =
    Petugas piket melihat pesan yang diteruskan: { $ruling ->
        [fraud] ini penipuan
        [doubtful] sangat mencurigakan
        [unsuspicious] tidak tampak masalah
       *[urgent] harus segera lapor polisi
    }.
    .name = pesan dijawab
    .words = pesan dijawab
ledger-fact-check-wave =
    Teks yang sama diteruskan oleh { $people } orang dari { $colleges } fakultas; polisi kampus dan kantor satgas diberi tahu.
    .name = teks yang beredar
    .words = teks beredar
ledger-family-check =
    .name = pesan yang diteruskan
    .words = pesan diteruskan
ledger-fact-pledge-opened =
    Ikrar antipenipuan dikirim ke grup kelas.
    .name = ikrar dikirim
    .words = ikrar dikirim
ledger-fact-pledge-paper =
    Tanda tangan di kertas dicatat: { $people } orang. Nilai periksa isi ikrar: { $hash }.
    .name = tanda tangan di kertas
    .words = tanda tangan kertas
ledger-fact-pledge-counted =
    Ikrar ditandatangani oleh { $signed } dari { $students } orang, { $paper } di antaranya di kertas.
    .name = jumlah tanda tangan
    .words = hitungan tanda tangan
ledger-fact-awareness-asked =
    Minggu mulai { $week }: { $drawn } dari { $students } mahasiswa dipilih secara acak; { $reached } bisa dikirimi pesan.
    .name = pengambilan sampel
    .words = ambil sampel
ledger-fact-awareness-measured =
    Minggu mulai { $week }: { $answered ->
        [0] dari { $drawn } orang yang terpilih, terlalu sedikit yang menjawab untuk disebut
       *[other] dari { $drawn } orang yang terpilih, { $answered } menjawab, dan { $verified } benar di kedua pertanyaan
    }.
    .name = hasil sampel
    .words = hitungan sampel
ledger-family-pledge =
    .name = ikrar
    .words = ikrar, tanda tangan
ledger-family-awareness =
    .name = pengetahuan
    .words = pengetahuan, sampel
ledger-fact-contest-begun =
    Dimulainya lomba diberitahukan di { $groups } grup kelas.
    .name = lomba dimulai
    .words = lomba dimulai
ledger-fact-contest-over =
    Lomba berakhir: { $people } orang dari { $classes } kelas ikut serta.
    .name = lomba berakhir
    .words = lomba berakhir
ledger-family-contest =
    .name = lomba
    .words = lomba
