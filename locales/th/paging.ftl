### The buttons below a list of several pages.

paging-previous =
    .button = ◀ ก่อนหน้า
paging-here =
    .button = { $number }/{ $count }
paging-next =
    .button = ถัดไป ▶
