### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>Nghi bị lừa? Hãy làm ngay</b>
    1. <b>Dừng lại.</b> Không chuyển thêm tiền. Cúp máy, tắt chia sẻ màn hình.
    2. <b>Gọi 110</b> và đề nghị chặn khẩn cấp khoản tiền đã chuyển. Đường dây chống lừa đảo: 96110. Càng sớm càng tốt.
    3. <b>Yêu cầu khóa tài khoản</b>: gọi tổng đài của ngân hàng hoặc app thanh toán. Số điện thoại ở mặt sau thẻ hoặc trong app.
    4. <b>Giữ lại tất cả</b>: tin nhắn, số điện thoại, biên lai. Không xóa gì.
    5. <b>Nói với một người</b> mà bạn tin cậy. Bạn không phải chịu một mình.
    Ai thu phí và hứa lấy lại tiền cho bạn là đang lừa bạn lần nữa.
    Đây không phải lỗi của bạn. Ngày nào cũng có người gặp chuyện này.
# The sentence to be shown or read out; every reader sees the Chinese one.
sos-phrase = Có thể tôi đã bị lừa đảo viễn thông, xin chặn khẩn cấp khoản tiền đã chuyển. Xin báo cảnh sát giúp tôi và báo phòng bảo vệ của trường.
sos-phrase-shown =
    <b>Hãy đưa câu này cho người ta xem, hoặc đọc lên:</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    Nghĩa là: { $meaning }
sos-phrase-said =
    <b>Bạn có thể nói câu này khi báo cảnh sát, hoặc đưa cho người bên cạnh xem:</b>
    { $phrase }
sos-contacts = <b>Số điện thoại trong trường</b>
sos-tell =
    Mình không tự báo cho ai. Nếu bạn muốn, mình báo ngay cho một người; bạn được xem trước mình báo những gì.
sos-running = Yêu cầu giúp đỡ của bạn đang chờ người nhận.
sos-running-taken = { $office } đang lo yêu cầu giúp đỡ của bạn.
sos-copy =
    .button = Sao chép câu này
sos-open =
    .button = Cần giúp? SOS
sos-tell-duty =
    .button = Báo người trực
sos-tell-counsellor =
    .button = Báo cố vấn của tôi
sos-which-campus = Bạn ở cơ sở nào?
sos-group =
    Cần giúp? Hãy mở chat riêng. Trong nhóm không ai thấy.
    Cảnh sát: 110. Đường dây chống lừa đảo: 96110.
    .button = Mở chat riêng

# $who: known or unknown; $next: who is asked after that; $minutes: how long that takes.
sos-preview =
    <b>Mình chỉ báo những điều này</b>
    Báo cho: { $to } ({ $campus })
    { $who ->
        [known] · Bạn là: { $student }
       *[unknown] · Bạn là ai, mình không biết
    }
    · Bạn cần giúp đỡ ngay bây giờ
    · Cho riêng người nhận yêu cầu: một link để nhắn cho bạn ở đây
    Chuyện gì đã xảy ra, mình không biết. Bạn tự kể với họ.
    Nếu trong { $minutes } phút không có ai nhận, mình báo thêm cho: { $next }.
    Đừng ngồi chờ: hãy gọi 110.
sos-send =
    .button = Có, báo ngay
sos-keep =
    .button = Không
sos-kept =
    Mình chưa báo cho ai. Khi cần, hãy gửi lại /sos.
    .toast = Chưa báo cho ai.
sos-sent =
    <b>Mình đã báo rồi</b>
    Báo lúc { $time } cho: { $to }
    Khi có người nhận, mình báo bạn ngay tại đây.
    Đừng ngồi chờ: hãy gọi 110.
    .toast = Đã báo. Bạn cũng hãy gọi 110.
sos-nobody =
    <b>Lúc này mình không liên lạc được với ai</b>
    Hãy gọi thẳng 110.
    Yêu cầu giúp đỡ của bạn vẫn còn mở.
sos-rising =
    Chưa có ai nhận. Mình vừa báo thêm cho: { $to }
    Đừng ngồi chờ: hãy gọi 110.
sos-taken =
    <b>{ $office } đã nhận yêu cầu của bạn</b>
    Họ sẽ liên lạc với bạn. Hãy để ý điện thoại.
    Họ không bao giờ đòi bạn tiền, mã xác minh hay mật khẩu.
sos-closed =
    <b>Yêu cầu giúp đỡ của bạn đã kết thúc</b>
    Trong lòng vẫn nặng nề, hoặc muốn hỏi về pháp luật? Nếu bạn muốn, trường sẽ giúp.
    Khi cần, bạn gửi lại /sos bất cứ lúc nào.
sos-withdrawn =
    Bạn đã rút yêu cầu. Những người đã được báo cũng đã biết.
    Khi cần, bạn gửi lại /sos bất cứ lúc nào.
    .toast = Đã rút.
sos-lapsed =
    Không có ai nhận yêu cầu giúp đỡ của bạn. Yêu cầu đã kết thúc, mình rất tiếc.
    Hãy gọi 110, hoặc gọi các số trong trường: /contact
sos-withdraw =
    .button = Rút yêu cầu

# What those on duty read.
sos-call =
    <b>Có người cần giúp</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Một người không có trong danh sách
    }
    Có thể người này bị lừa đảo. Ngoài ra mình không biết gì.
    Ai nhận trước thì người đó phụ trách.
sos-take =
    .button = Tôi nhận
sos-yours =
    <b>Bạn phụ trách yêu cầu này</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] Một người không có trong danh sách
    }
    { $link }
    Hỏi trước: đã ngừng chuyển tiền chưa? Đã gọi 110 chưa? Đã khóa tài khoản chưa? Tin nhắn, biên lai còn đủ chứ? Đừng trách móc.
    Đã nói chuyện với họ? Hãy bấm bên dưới.
    .toast = Bạn phụ trách yêu cầu này.
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = Nhắn cho họ ở đây
sos-speak =
    .button = Đã nói chuyện
# $state: where the call is.
sos-over = { $state ->
        [taken] Yêu cầu giúp đỡ này đã có người phụ trách: { $office }.
        [closed] Yêu cầu giúp đỡ này đã kết thúc: đã nói chuyện với người cần giúp.
        [withdrawn] Người cần giúp đã rút yêu cầu này.
       *[lapsed] Không có ai nhận yêu cầu giúp đỡ này. Yêu cầu đã kết thúc.
    }
    .toast = Cảm ơn bạn. Đã kết thúc.
