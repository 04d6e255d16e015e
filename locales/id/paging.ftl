### The buttons below a list of several pages.

paging-previous =
    .button = ◀ Sebelumnya
paging-here =
    .button = { $number }/{ $count }
paging-next =
    .button = Berikutnya ▶
