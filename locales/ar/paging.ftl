### The buttons below a list of several pages.

paging-previous =
    .button = ▶ السابق
# $number: the page that is shown; $count: how many there are.
paging-here =
    .button = { $number }/{ $count }
paging-next =
    .button = التالي ◀
