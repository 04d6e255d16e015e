### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

burden-class = <b>{ $class }: { $points }/{ $cap } poin minggu ini</b>
burden-classes = <b>Beban minggu ini: { $total } kelas, { $over } di antaranya melebihi batas { $cap } poin</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ melebihi batas
   *[no] {""}
}
burden-none = Tidak ada kelas yang menjadi tanggung jawab Anda.

burden-month =
    <b>{ $month }: seluruhnya { $points } poin</b>
burden-source = { $source ->
    [tip] kiat
    [notice] pengumuman
    [summary] ringkasan Jumat
    [quiz] kuis kilat
    [pledge] ikrar antipenipuan
    [contest] lomba kuis
   *[meeting] rapat kelas
}: { $points }
burden-senders =
    <b>Yang paling banyak meminta bulan ini</b>
burden-sender = { $sender }: { $points }
