### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: đã liên kết { $bound }/{ $students }, ngoài app { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = Chưa liên kết. Nếu ai không dùng app này, hãy bấm số của người đó để đánh dấu “ngoài app”; bấm lần nữa để bỏ.
unbound-nobody = Không còn ai chưa liên kết.
unbound-student = { $who }{ $offline ->
    [yes] , ngoài app
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] bỏ dấu ngoài app
       *[no] ngoài app
    }
    .toast = { $offline ->
        [yes] Đã đánh dấu “ngoài app”: { $who }.
       *[no] Đã bỏ dấu “ngoài app”: { $who }.
    }
unbound-bound =
    .toast = { $who } đã liên kết rồi nên mình không đánh dấu.

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>Các lớp của bạn</b>
    .button = Tất cả các lớp
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: chưa có danh sách
unbound-no-classes = Bạn không phụ trách lớp nào.
