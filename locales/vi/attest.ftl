### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    Họp { $day }; số người dự theo đăng ký: { $enrolled ->
        [0] { $present }
       *[other] { $present }/{ $enrolled }
    }.
attest-ask = Bạn có dự không? Nếu có, hãy bấm một lần. Chỉ đếm số, không ghi tên, đến { $until }.
attest-count = Đã có { $count } người xác nhận.
# A small number is not shown, so that nobody guesses who it was.
attest-few = Hiện chưa đến 5 người xác nhận.
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] Việc xác nhận đã kết thúc. Cảm ơn các bạn.
   *[other] Có { $count } người xác nhận. Cảm ơn các bạn.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    Nội dung đăng ký cho { $day } đã thay đổi. Không cần xác nhận ở đây.

attest-thanks =
    .button = Mình có dự ✓
    .toast = Cảm ơn, đã đếm mà không ghi tên. Bấm nhầm? Bấm lần nữa trong 10 phút để rút lại.
attest-again =
    .toast = Bạn đã được đếm rồi, không cần bấm lại.
attest-back =
    .toast = Đã rút lại: bạn không được đếm nữa.
attest-unbound =
    .toast = Mình chưa biết bạn là ai trong lớp nên lần này chưa đếm. Hãy gửi riêng cho mình /bind trước, rồi bấm lại.
attest-other =
    .toast = Đây là buổi họp của { $class }, còn bạn ở lớp khác, nên không đếm.
attest-own =
    .toast = Chính bạn đăng ký buổi họp này nên không cần xác nhận.
attest-over =
    .toast = Việc xác nhận đã kết thúc. Cảm ơn bạn.
