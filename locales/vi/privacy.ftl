### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

# $lines: one for each place.
privacy-refused =
    Chưa lưu. Hãy sửa rồi gửi lại.
    { $lines }
# $kind: what it is; $instead: what can stand there.
privacy-leak = Hình như có { $kind }; hãy viết “{ $instead }”.
# $quote: the words that say too much but lead to nobody.
privacy-leak-quoted = “{ $quote }” quá cụ thể; hãy viết “{ $instead }”.
privacy-kind = { $kind ->
    [identity_card] số giấy tờ tùy thân
    [mobile] số điện thoại di động
    [landline] số điện thoại bàn
    [bank_card] số thẻ ngân hàng
    [passport] số hộ chiếu hoặc giấy phép
    [student_number] mã số sinh viên
    [account] tài khoản chat
    [email] địa chỉ email
    [plate] biển số xe
    [room] số phòng ký túc xá
    [building] tòa ký túc xá
    [class] tên lớp
    [name] họ tên
    [amount] số tiền chính xác
    [moment] thời điểm chính xác
    [combination] mô tả chỉ hợp với rất ít người
   *[link] địa chỉ web
}
# What can stand there instead.
privacy-general = { $form ->
    [identity_card] (bỏ số giấy tờ)
    [mobile] (bỏ số điện thoại)
    [landline] (bỏ số điện thoại)
    [bank_card] (bỏ số thẻ)
    [passport] (bỏ số hộ chiếu)
    [student_number] (bỏ mã số sinh viên)
    [account] (bỏ tài khoản)
    [email] (bỏ địa chỉ)
    [plate] (bỏ biển số)
    [name] (bỏ tên)
    [room] một phòng ký túc xá
    [building] một tòa ký túc xá
    [class] một lớp
    [college] một khoa
    [cohort] (bỏ khóa)
    [student] sinh viên
    [abroad] quốc tế
   *[country] nước khác
}
# $surname: the surname.
privacy-name = { $surname } (bỏ tên)
privacy-day-part = { $part ->
    [night] rạng sáng
    [morning] buổi sáng
    [afternoon] buổi chiều
   *[evening] buổi tối
}
# $digit: the first digit; $zeros: how many follow; $currency: of what money.
privacy-amount = hơn { $zeros ->
    [4] { $digit ->
        [1] mười
        [2] hai mươi
        [3] ba mươi
        [4] bốn mươi
        [5] năm mươi
        [6] sáu mươi
        [7] bảy mươi
        [8] tám mươi
       *[9] chín mươi
    } nghìn
    [7] { $digit ->
        [1] mười
        [2] hai mươi
        [3] ba mươi
        [4] bốn mươi
        [5] năm mươi
        [6] sáu mươi
        [7] bảy mươi
        [8] tám mươi
       *[9] chín mươi
    } triệu
   *[other] { $digit ->
        [1] một
        [2] hai
        [3] ba
        [4] bốn
        [5] năm
        [6] sáu
        [7] bảy
        [8] tám
       *[9] chín
    } { $zeros ->
        [2] trăm
        [3] nghìn
        [5] trăm nghìn
        [6] triệu
        [8] trăm triệu
       *[9] tỷ
    }
} { $currency ->
    [dollar] đô la
    [euro] euro
    [rouble] rúp
    [won] won
   *[yuan] tệ
}
