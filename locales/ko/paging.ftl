### The buttons below a list of several pages.

paging-previous =
    .button = ◀ 이전
paging-here =
    .button = { $number }/{ $count }
paging-next =
    .button = 다음 ▶
