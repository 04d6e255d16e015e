### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = Mọi thứ mình giữ về bạn đều ở trong tệp này.

# Every line of the file. All moments come with their year.
personal-data =
    .title = Những gì mình giữ về bạn, tính đến { $now }
    .account = Số tài khoản của bạn: { $account }
    .chat = Cuộc chat riêng của chúng ta: từ { $since }
    .client = Ngôn ngữ app của bạn: { $code }
    .language = Ngôn ngữ bạn chọn: { $language }, chọn { $since }
    .no-language = Ngôn ngữ bạn chọn: chưa chọn
    .subscription = Lời nhắc qua chat riêng: từ { $since }
    .no-subscription = Lời nhắc qua chat riêng: không
    .quiet = Giờ yên tĩnh của bạn: từ { $from } đến { $to }, đặt { $since }
    .tips = Lời nhắc đã gửi riêng cho bạn: { $count }
    .texts = Tin nhắn trong chat riêng còn giữ nội dung: { $count }, là những tin bạn thấy ở đó
    .student = Danh sách: bạn là { $who }, { $class }, từ { $since }; bạn có thể tự sửa đến { $until }
    .no-student = Danh sách: chưa liên kết
    .segment = Nhóm trong danh sách: { $segment ->
        [freshmen] tân sinh viên
        [graduating] sinh viên sắp tốt nghiệp
        [international] sinh viên quốc tế
       *[staff] cán bộ trường
    }
    .roster-language = Ngôn ngữ trong danh sách: { $language }
    .past-seat = Danh sách của học kỳ trước: { $term }, { $class }, số { $seat }
    .binding = Liên kết cũ: { $class }, từ { $from } đến { $until }
    .class-move = Đổi lớp: từ { $known } sang { $class }, { $at }; bạn trả lời: { $answer ->
        [right] đúng
        [wrong] sai
       *[none] chưa trả lời
    }
    .tried = Những lớp không khớp: { $classes }
    .introduction = Liên kết dở dang: { $class }, lần cuối { $at }, số lần thử sai: { $wrong }
    .introduction-over = Số lần liên kết sai: { $wrong }, lần cuối { $at }
    .role = Vai trò: { $role }, từ { $from } đến { $until }
    .no-role = Vai trò: không có
    .invitation = Lời mời bạn đã gửi: { $role }, có thể nhận đến { $until }
    .import = Danh sách chờ bạn xác nhận: đến { $at }, số dòng: { $rows }
    .steps = Số thao tác với nhiệm vụ của kế hoạch: { $count }
    .notices = Số thông báo bạn gửi cho các lớp: { $count }
    .case-drafts = Vụ bạn bắt đầu mà chưa đăng ký: { $count }
    .alerts = Cảnh báo bạn viết: { $wrote }; lượt bấm của bạn dưới các cảnh báo: { $tapped }
    .meetings = Họp: { $steps } thao tác, bị ghi vắng { $absent } lần, tự xác nhận có mặt { $attested } lần
    .pledge = Bản cam kết chống lừa đảo: ký { $at }{ $way ->
        [paper] {" "}trên giấy
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] , rút { $withdrawn }
       *[no] . Muốn rút chữ ký, hãy gửi /pledge.
    }
    .call = Yêu cầu giúp đỡ: { $at }, báo cho { $whom ->
        [counsellor] cố vấn của bạn
       *[duty] người trực
    }; { $state ->
        [calling] đang chờ
        [taken] đã có người phụ trách
        [closed] đã kết thúc
        [withdrawn] đã rút
       *[lapsed] không có ai nhận
    }
    .support = Đồng ý { $at }: { $kind }; { $state ->
        [consented] đang chờ
        [assigned] đã có người nhận giúp
        [active] đã nói chuyện
        [closed] đã kết thúc
       *[redacted] đã rút lại
    }
    .calls-taken = Yêu cầu giúp đỡ bạn đã nhận: { $count }
    .known-as = Tên trên thẻ công tác: { $name }
    .look-alikes = Lượt báo tên giống cán bộ, do bạn báo hoặc tên giống tên bạn: { $count }
    .words = Bản dịch bạn đã báo sai: { $count }
    .set-aside = Tin nhắn của bạn chưa xử lý được: { $count }
    .taps = Số lần bấm “Đã đọc”: { $count }
    .quiz = Bài trắc nghiệm bắt đầu { $at }: đã trả lời { $answered }, đúng { $right }
    .sample = Được chọn ngẫu nhiên, tuần từ { $at }: đã trả lời { $answered }, đúng { $right }
    .check = Tin đã chuyển cho người trực, { $at }: { $text }
    .check-answer = Trả lời: { $said }
    .contest = Lượt thi bắt đầu { $at }: đã trả lời { $answered }, đúng { $right }
    .drip = Khóa học ngắn bắt đầu { $at }: đã nhận { $sent } ngày, đã trả lời { $answered }, đúng { $right }
    .role-play = Đóng vai “{ $title }” bắt đầu { $at }: { $choices }
    .class-quiz = Câu hỏi nhanh của lớp, trả lời { $at }
    .quiz-answer = { $verdict ->
        [right] đúng
       *[wrong] sai
    }: { $question } { $chosen }
    .terms = Giữ bao lâu, tính theo ngày: lượt bấm và câu trả lời trắc nghiệm { $taps }, nội dung tin nhắn { $texts }, tin nhắn chưa xử lý được { $set_aside }, liên kết cũ { $history }, vai trò đã kết thúc { $roles }, phần riêng tư của vụ đã khép { $cases }, yêu cầu giúp đỡ và hỗ trợ { $support }. Điều bạn nhắn riêng cho mình được xóa sau khi xử lý.
    .rights = Mã số sinh viên chỉ được giữ ở dạng đã mã hóa và không ghi ở đây. Muốn mình quên bạn, hãy gửi /forget.

personal-forget =
    <b>Bạn muốn mình quên bạn?</b>
    Sẽ xóa: ngôn ngữ bạn chọn, giờ yên tĩnh, đăng ký, liên kết dở dang, câu trả lời khi đổi lớp, câu trả lời trong trắc nghiệm, câu hỏi nhanh và khóa học ngắn, lựa chọn khi đóng vai, chữ ký dưới bản cam kết, vụ bạn chưa đăng ký, và những gì mình đã nói trong chat riêng. Yêu cầu giúp đỡ của bạn kết thúc, việc hỗ trợ cũng vậy.
    Sẽ cắt: liên kết của bạn với danh sách, những tin bạn đã bấm, vai trò cũ. Tổng số vẫn còn, nhưng không ai biết đó là bạn nữa.
    Vẫn giữ: dòng của bạn trong danh sách, vì thuộc về trường. Đoạn chat trên điện thoại của bạn thì bạn tự xóa.
    Đã xóa thì không lấy lại được. Bạn vẫn có thể gửi /start; mình sẽ coi như mới gặp bạn lần đầu.
    .button = Quên mình đi
    .toast = Mình đã quên bạn.

# $receipt: the receipt’s number; $bound, $subscribed: yes or no; $taps: how many taps; $texts: how many messages.
personal-forgotten =
    <b>Mình đã quên bạn</b>
    Biên nhận: <code>{ $receipt }</code>
    { $bound ->
        [yes] Bạn không còn liên kết với danh sách; dòng của bạn vẫn ở đó, vì thuộc về trường.
       *[no] Bạn chưa liên kết với danh sách.
    }
    { $subscribed ->
        [yes] Lời nhắc qua chat riêng đã ngừng.
       *[no] Bạn chưa đăng ký.
    }
    Lượt bấm không còn của ai: { $taps }. Tin nhắn đã xóa nội dung: { $texts }.
    Về biên nhận, mình chỉ giữ số và ngày, không giữ là của ai. Sau tin nhắn này, mình cũng không giữ số tài khoản của bạn nữa.
