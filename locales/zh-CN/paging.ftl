### 清单有好几页时，下面一行的按钮。

paging-previous =
    .button = ◀ 上一页
# $number：当前是第几页；$count：一共几页。
paging-here =
    .button = { $number }/{ $count }
paging-next =
    .button = 下一页 ▶
