### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>Có đúng là cán bộ không?</b>
    Trong nhóm của { $classes } có người mang tên { $username ->
        [none] “{ $shown }”
       *[other] “{ $shown }” (@{ $username })
    }. Tên này giống tên của { $name } ({ $role }), nhưng { $name } mà mình biết dùng tài khoản khác.
    Hãy gọi điện hoặc gặp trực tiếp để hỏi { $name }, đừng hỏi trong nhóm. Nhóm không đọc được tin này.
look-alike-them =
    <b>Đã ghi: đúng là người đó, dùng tài khoản khác.</b>
    Về tài khoản này trong nhóm của { $classes }, mình không hỏi lại nữa.
    .button = Đúng người đó
look-alike-other =
    <b>Đã ghi: không phải người đó.</b>
    Làm ngay: nhờ quản trị viên nhóm của { $classes } xóa tài khoản này khỏi nhóm, nhắc lớp không chuyển tiền và không cho mã xác minh, và báo cho { $contact }. Ai đã chuyển tiền thì gọi ngay 110; cần tư vấn thì gọi 96110.
    .button = Không phải người đó
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] Đã ghi: đúng là người đó.
       *[other] Đã ghi: không phải người đó.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] Đồng nghiệp đã xác nhận: đúng là người đó.
       *[other] Đồng nghiệp đã xác nhận: không phải người đó.
    }

guard =
    <b>Chống mạo danh</b>
    Kẻ lừa đảo lấy tên cố vấn rồi thu “phí” trong nhóm lớp. Ở nhóm đã bật, mình xem tên khi có người vào nhóm, bấm nút của mình hoặc gửi lệnh cho mình. Ai có tên giống cán bộ mà dùng tài khoản khác thì mình báo riêng cho lớp trưởng và cố vấn, chỉ một lần. Về những người khác mình không giữ gì, và mình không đọc nội dung mọi người trò chuyện.
    Hiện mình là thành viên thường: nhóm còn hiện tin có người vào thì mình mới biết. Nhóm đông ẩn tin đó, mình chỉ biết khi được làm quản trị viên; không cần cho mình quyền nào.
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes }: đã bật
    .button = Bật: { $class }
    .toast = Nhóm này đã bật chống mạo danh.
guard-off = · { $classes }: chưa bật
    .button = Tắt: { $class }
    .toast = Nhóm này đã tắt chống mạo danh.
