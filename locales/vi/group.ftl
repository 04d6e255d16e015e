### Class groups: what is said on joining, binding, pausing and leaving.

# The first card in a group, posted once.
# $office: who is responsible; $contact: where to check that the bot is genuine; $time: when tips are posted;
# $from and $until: the quiet hours.
group-welcome =
    <b>Xin chào, mình là Wuzha, trợ lý chống lừa đảo</b>
    Đơn vị phụ trách: { $office }. Mình đăng lời nhắc chống lừa đảo cho { $class }.

    <b>Mình đăng gì:</b> { $cadence ->
        [daily] mỗi ngày một lời nhắc ngắn
        [three_a_week] mỗi tuần ba lời nhắc ngắn
       *[weekly] mỗi tuần một lời nhắc ngắn
    }, thường vào lúc { $time }.
    <b>Giờ yên tĩnh:</b> từ { $from } đến { $until } không có lời nhắc thường.
    <b>Muốn tạm dừng:</b> lớp trưởng hoặc cố vấn gửi vào đây /mute để tạm dừng, /unmute để tiếp tục, hoặc /unbind để mình rời nhóm.
    <b>Muốn liên kết:</b> bấm nút bên dưới và gửi riêng cho mình bốn số cuối của mã số sinh viên. Không liên kết vẫn nhận lời nhắc.
    <b>Mình giữ gì:</b> số của nhóm, tên lớp, những gì mình đã đăng, ai đã bấm nút (chỉ lưu mã số của tài khoản chat), và người tự liên kết là ai trong danh sách.
    <b>Mình không đụng đến gì:</b> mình không giữ nội dung mọi người viết ở đây, và không cần họ tên, số điện thoại, số giấy tờ hay số thẻ ngân hàng.

    <b>Hãy nhớ:</b> mình không bao giờ đòi tiền, mã xác minh hay mật khẩu. Ai mượn tên mình để đòi những thứ đó đều là kẻ lừa đảo. Nếu chưa chắc, hãy hỏi { $contact }.


group-link-expired = Link này đã hết hạn nên chưa liên kết gì. Hãy xin cán bộ chiến dịch link mới và dùng trong 7 ngày.
group-link-used = Link này đã dùng rồi nên chưa liên kết gì. Một link chỉ dùng một lần; hãy xin cán bộ chiến dịch link mới.
group-link-unknown = Link này không hợp lệ nên chưa liên kết gì. Hãy xem đã chép đủ chưa, hoặc xin cán bộ chiến dịch link mới.
group-link-not-a-group = Link này dành cho nhóm lớp. Hãy mở link, chọn nhóm lớp và thêm mình vào đó.
group-link-may-not-write = Chưa liên kết gì: mình không được phép viết trong nhóm đó. Hãy nhờ quản trị viên nhóm cho mình gửi tin, rồi mở link lần nữa.

group-needs-link =
    <b>Mình chưa được liên kết với lớp nào</b>
    Mình là Wuzha, trợ lý chống lừa đảo của trường. Người phụ trách lớp này (lớp trưởng, cố vấn, khoa hoặc tổ chuyên trách) có thể bấm nút bên dưới. Từ giờ đến lúc đó mình không đăng lời nhắc ở đây.

group-bind =
    .button = Liên kết nhóm này
    .toast = Xong: { $class }.
group-choose =
    <b>Đây là nhóm của lớp nào?</b>
    Hãy bấm tên lớp. Chỉ người phụ trách bấm mới có hiệu lực. Nếu không có tên, hãy gửi vào đây, như sau: <code>/group Software One</code>
    .toast = Hãy chọn bên dưới.

# Several classes in a row: the row so far, and one more name.
group-classes =
    .name = { $before }, { $name }

# A decision that a link, a card or a command leaves open, and the buttons below it.
group-class-has-group =
    <b>{ $class } đã có nhóm rồi</b>
    Lời nhắc chỉ gửi vào một nhóm của mỗi lớp. Từ giờ có chuyển về đây không? Nếu có, mình rời nhóm kia. Hay đây là nhóm thứ hai? Nếu vậy, mình không đăng lời nhắc hằng ngày ở đây.
group-has-class =
    <b>Nhóm này là của { $classes }</b>
    Có làm cả nhóm của { $class } nữa không, như khi ghép lớp? Hay chỉ của { $class }?
group-is-second =
    <b>Đây là nhóm thứ hai của { $class }</b>
    Từ giờ có chuyển lời nhắc về đây không? Nếu có, mình rời nhóm kia.
group-binding =
    .button = { $way ->
        [instead] Chuyển về nhóm này
        [second] Là nhóm thứ hai
        [both] Cả hai lớp
        [only] Chỉ lớp mới
       *[plain] Liên kết
    }
group-is-now-second = Đây giờ là nhóm thứ hai của { $class }. Lời nhắc hằng ngày chỉ gửi vào nhóm chính.
group-of-several = Từ giờ mình đăng lời nhắc chống lừa đảo ở đây cho { $classes }.
group-of-fewer = Nhóm này không còn liên kết với { $gone }. Nhóm vẫn là của { $left }.

# In the group of a class that is over, when a term begins.
group-class-over =
    <b>{ $class } đã kết thúc</b>
    { $kind ->
        [successor] Học kỳ mới đã bắt đầu, phần lớn lớp này nay ở { $successor }. Người phụ trách cả hai lớp có thể bấm nút bên dưới; khi đó đây thành nhóm của { $successor }. Nếu không, mình rời nhóm vào { $until }.
       *[none] Học kỳ mới đã bắt đầu, và lớp này không còn trong danh sách của trường. Mình rời nhóm vào { $until }. Cảm ơn các bạn đã đọc.
    }
group-successor =
    .button = Nay là { $class }

# A group of a day, and a group of a week, that is nobody’s.
group-still-unbound =
    <b>Mình vẫn chưa được liên kết với lớp nào</b>
    Mình đã ở đây một ngày và không đăng gì. Nếu đây là nhóm lớp, người phụ trách lớp có thể bấm nút bên dưới. Nếu không, mình rời nhóm vào { $until }.
group-leaves =
    Không ai liên kết mình với lớp nào nên giờ mình rời nhóm. Bạn có thể thêm mình lại bất cứ lúc nào.
    Thấy điều gì đáng ngờ: cảnh sát 110, đường dây chống lừa đảo 96110.

# Groups of staff. $reach: everywhere, or place; $place: a campus or a college.
group-staff =
    .button = { $reach ->
        [everywhere] Cán bộ, toàn trường
       *[place] Cán bộ, { $place }
    }
group-staff-welcome =
    <b>Xin chào, mình là Wuzha, trợ lý chống lừa đảo</b>
    Đơn vị phụ trách: { $office }. Đây giờ là nhóm công tác chống lừa đảo của { $reach ->
        [everywhere] toàn tổ chuyên trách
       *[place] { $place }
    }.

    <b>Mình đăng gì:</b> mỗi thứ Hai lúc 09:00, bao nhiêu lớp đã có nhóm và con số nào cần chú ý. Không có tên ai.
    <b>Muốn mình rời nhóm:</b> gửi /unbind vào đây.
    <b>Mình giữ gì:</b> số của nhóm, nhóm của ai, và những gì mình đã đăng. Mình không giữ nội dung mọi người viết ở đây.

    <b>Hãy nhớ:</b> mình không bao giờ đòi tiền, mã xác minh hay mật khẩu. Nếu chưa chắc, hãy hỏi { $contact }.
group-staff-week =
    <b>{ $reach ->
        [everywhere] Tuần này toàn trường
       *[place] Tuần này ở { $place }
    }</b>
    Số lớp: { $classes }, trong đó { $bound } lớp đã có nhóm
    Nhóm đang tạm dừng: { $muted }; nhóm không gửi tin được: { $lost }
    Tin nhắn chưa chắc đã đến: { $doubts }
group-staff-goodbye = { $reach ->
    [everywhere] Đây không còn là nhóm công tác của tổ chuyên trách, giờ mình rời nhóm.
   *[place] Đây không còn là nhóm công tác của { $place }, giờ mình rời nhóm.
}

# To those who answer for a group, in private.
group-lost =
    <b>Mình không gửi tin được trong nhóm của { $classes }</b>
    Từ { $since }. Có thể mình đã bị xóa khỏi nhóm, hoặc không được phép viết ở đó. Hãy nhờ người trong nhóm thêm mình lại, hoặc nhờ quản trị viên nhóm cho mình viết. Từ giờ đến lúc đó lớp không nhận được lời nhắc ở đó. Mình nhắc lại mỗi tuần một lần.
group-staff-lost = { $reach ->
    [everywhere] Từ { $since }, mình không gửi tin được trong nhóm công tác của tổ chuyên trách.
   *[place] Từ { $since }, mình không gửi tin được trong nhóm công tác của { $place }.
} Hãy nhờ người trong nhóm thêm mình lại, hoặc nhờ quản trị viên nhóm cho mình viết. Mình nhắc lại mỗi tuần một lần.
group-topic-gone = Trong nhóm của { $classes }, chủ đề mình đăng tin đã bị đóng hoặc xóa. Giờ mình đăng ở chủ đề chung. Muốn chọn chủ đề khác, hãy gửi /group trong chủ đề đó.
group-staff-topic-gone = { $reach ->
    [everywhere] Trong nhóm công tác của tổ chuyên trách, chủ đề mình đăng tin đã bị đóng hoặc xóa.
   *[place] Trong nhóm công tác của { $place }, chủ đề mình đăng tin đã bị đóng hoặc xóa.
} Giờ mình đăng ở chủ đề chung. Muốn chọn chủ đề khác, hãy gửi /group trong chủ đề đó.
group-topic-set = Từ giờ mình đăng tin trong chủ đề này.

# A link for a class’s group, in private.
group-link =
    <b>Link cho nhóm của { $class }</b>
    Mở link và chọn nhóm: việc đó thêm mình vào và liên kết nhóm. Link dùng một lần, đến { $until }.
    { $url }
    Nếu mình đã ở trong nhóm, hãy gửi vào đó: <code>{ $command }</code>

group-returned = { $kind ->
    [staff] Mình đã trở lại và tiếp tục đăng số liệu hằng tuần.
   *[class] Mình đã trở lại và tiếp tục đăng lời nhắc chống lừa đảo cho { $classes }.
}
group-muted = Lời nhắc thường tạm dừng đến { $until }. Gửi /unmute để tiếp tục sớm hơn.
group-unmuted = Lời nhắc thường tiếp tục từ bây giờ.
group-cadence = { $cadence ->
    [daily] Từ giờ mình đăng mỗi ngày một lời nhắc.
    [three_a_week] Từ giờ mình đăng mỗi tuần ba lời nhắc.
   *[weekly] Từ giờ mình đăng mỗi tuần một lời nhắc.
}

group-goodbye =
    Nhóm này không còn liên kết với { $classes }, giờ mình rời nhóm.
    Thấy điều gì đáng ngờ: cảnh sát 110, đường dây chống lừa đảo 96110.
