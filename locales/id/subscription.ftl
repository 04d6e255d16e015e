### Tips in private: beginning and ending them.

subscription-begun =
    Anda berlangganan. Kiat dikirim ke sini dalam bahasa Anda, biasanya pukul { $time }, dan sesering di kelas jika Anda tertaut ke kelas.
    Untuk berhenti, kirim /unsubscribe atau blokir saya.
subscription-ended = Langganan berakhir, dan kiat tidak dikirim ke sini lagi. Untuk menerimanya lagi, kirim /subscribe.
subscription-none = Anda tidak berlangganan, jadi tidak ada yang perlu dihentikan. Untuk menerima kiat di sini, kirim /subscribe.
