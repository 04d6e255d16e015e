### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>Tanda pengenal Anda</b>
badge-role = · { $role }
badge-name = Nama: { $name }
badge-until = Berlaku sampai { $until }.
badge-code =
    Kode <code>{ $code }</code>
    Tunjukkan atau sebutkan: siapa pun yang ingin tahu apakah Anda petugas asli mengirim /verify { $code } kepada saya. Ia hanya melihat yang tertulis di atas. Jangan pernah membacakannya kepada orang yang menelepon Anda.
