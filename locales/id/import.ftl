### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.

import-ready =
    <b>Daftar ini bisa diterapkan</b>
    Belum ada yang berubah. Periksa angka-angkanya dan berkas di atas, lalu ketuk tombol. Daftar menunggu sampai { $until }.
import-faulty =
    <b>{ $rows } baris salah, jadi tidak ada yang dimasukkan</b>
    Berkas di atas menyebut baris mana dan mengapa. Perbaiki lalu kirim daftarnya lagi.
import-same =
    <b>Daftar mahasiswa sudah sama dengan daftar ini</b>
    Tidak ada yang perlu diterapkan.
import-applied =
    <b>Selesai: daftar mahasiswa kini sama dengan daftar ini</b>
    .toast = Daftar diterapkan.
import-cancelled = Dibatalkan. Tidak ada yang berubah, dan daftarnya dihapus.
    .toast = Dibatalkan, tidak ada yang berubah.

import-total = Seluruhnya: { $new } baru, { $changed } berubah, { $moved } dari kelas lain, { $left } keluar, { $same } tetap
import-numbers = { $new } baru, { $changed } berubah, { $moved } dari kelas lain, { $left } keluar, { $same } tetap
import-class = { $class }: { $numbers }
import-understood = Di baris lainnya: { $new } baru, { $changed } berubah, { $moved } dari kelas lain, { $same } tetap
import-more = dan { $count } kelas lagi

import-apply =
    .button = Terapkan
import-cancel =
    .button = Batal

import-caption = { $rows ->
    [0] Semua yang diubah daftar ini, mahasiswa demi mahasiswa. Bisa dibuka di program lembar kerja.
   *[other] Setiap kesalahan dengan barisnya, dan yang diubah baris lainnya. Bisa dibuka di program lembar kerja.
}

import-heading-row =
    .name = baris
import-heading-kind =
    .name = jenis
import-heading-who =
    .name = siapa
import-heading-note =
    .name = catatan
import-kind-mistake =
    .name = kesalahan
import-kind-new =
    .name = baru
import-kind-changed =
    .name = berubah
import-kind-moved =
    .name = dari kelas lain
import-kind-back =
    .name = kembali
import-kind-left =
    .name = keluar
import-who =
    .name = { $class } { $who }
import-note-was =
    .text = semula { $former }
import-note-other =
    .text = kelompok atau bahasa berbeda
import-note-back =
    .text = pernah keluar dan kini kembali
import-cut =
    .text = { $count } baris lagi tidak muat di berkas ini.
import-listed =
    .text = { $list }, { $name }

import-column-class =
    .name = class (kelas)
import-column-seat =
    .name = seat (nomor di kelas)
import-column-name =
    .name = name (nama)
import-column-number =
    .name = number (NIM)
import-column-segments =
    .name = segments (kelompok)
import-column-language =
    .name = language (bahasa)
import-column-campus =
    .name = campus (kampus)
import-column-college =
    .name = college (fakultas)
import-column-cohort =
    .name = cohort (angkatan)
import-column-cadence =
    .name = cadence (frekuensi)

import-fault-empty =
    .text = “{ $column }” kosong. Silakan isi.
import-fault-formula =
    .text = “{ $column }” berisi rumus atau awalnya seperti rumus. Tempel sebagai nilai biasa.
import-fault-strange =
    .text = “{ $column }” bukan teks dan bukan angka. Ubah format kolom menjadi teks.
import-fault-seat =
    .text = “seat” (nomor di kelas) harus bilangan bulat dari 1 sampai { $most }.
import-fault-name =
    .text = “name” (nama) tidak berisi huruf.
import-fault-number =
    .text = “number” (NIM) harus 4 sampai 20 huruf dan angka.
import-fault-rounded =
    .text = Program lembar kerja membulatkan “number” (NIM). Ubah format kolom menjadi teks dan tempel lagi.
import-fault-short =
    .text = “number” (NIM) lebih pendek dari yang lain, mungkin angka nol di depannya hilang. Ubah format kolom menjadi teks dan tempel lagi.
import-fault-identity-card =
    .text = “number” berisi nomor kartu identitas, yang tidak boleh disimpan. Ganti dengan NIM.
import-fault-telephone =
    .text = “number” berisi nomor ponsel, yang tidak boleh disimpan. Ganti dengan NIM.
import-fault-class =
    .text = Tidak ada kelas ini. Perbaiki, atau minta operator memasukkan kelasnya.
import-fault-class-near =
    .text = Tidak ada kelas “{ $word }”. Apakah maksudnya { $nearest }?
import-fault-seat-twice =
    .text = Baris { $row } punya “seat” (nomor) yang sama di kelas yang sama.
import-fault-number-twice =
    .text = Baris { $row } punya “number” (NIM) yang sama.
import-fault-segment =
    .text = “segments” (kelompok) tidak dikenal. Tulis freshmen, graduating, international, atau staff, atau kosongkan.
import-fault-language =
    .text = Saya tidak mengenal bahasa ini. Kosongkan saja.
import-fault-not-spoken =
    .text = Saya belum bisa bahasa ini. Kosongkan saja.
import-fault-campus =
    .text = Tidak ada kampus ini di rencana. Tulis nama kampusnya.
import-fault-new-class =
    .text = Kelas ini baru: baris pertamanya harus berisi “campus” (kampus) dan “college” (fakultas).
import-fault-cohort =
    .text = “cohort” (angkatan) bukan tahun empat angka. Perbaiki, atau kosongkan.
import-fault-cadence =
    .text = “cadence” (frekuensi) tidak dikenal. Tulis daily, three_a_week, atau weekly, atau kosongkan.
import-fault-several-segments =
    .text = Satu kelas hanya bisa punya satu kelompok.
import-fault-bad-class =
    .text = Nama kelas paling banyak 40 huruf, dan bahasanya satu atau dua.
import-fault-class-twice =
    .text = Baris { $row } adalah kelas yang sama.
import-fault-class-elsewhere =
    .text = Kelas ini sudah ada, di kampus atau fakultas lain.
