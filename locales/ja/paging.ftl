### The buttons below a list of several pages.

paging-previous =
    .button = ◀ 前のページ
paging-here =
    .button = { $number }/{ $count }
paging-next =
    .button = 次のページ ▶
