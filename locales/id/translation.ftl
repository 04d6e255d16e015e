### Di bawah terjemahan yang belum ditinjau siapa pun dalam bahasa ini.

translation-urgent = { $state ->
        [stale] <i>⚠ Terjemahan ini mungkin sudah usang. Jika ragu, yang berlaku adalah teks Inggris dan Mandarin.</i>
       *[draft] <i>⚠ Terjemahan ini belum diperiksa penutur asli. Jika ragu, yang berlaku adalah teks Inggris dan Mandarin.</i>
    }
translation-tip = { $state ->
        [stale] <i>Terjemahan mungkin usang</i>
       *[draft] <i>Terjemahan draf</i>
    }
