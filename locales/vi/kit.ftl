### Kits for class meetings: a made-up typical story, questions to discuss, and a vote before and after.

# /kit, in private, for monitors, counsellors and college leads.
kit-head = <b>Tài liệu họp lớp · { $class } · { $month }</b>
# In the languages of the class. $story: what happened; $asks: the questions, one a line; $do: what to do.
kit-body =
    <b>{ $name }</b>
    { $story }
    <i>Diễn biến điển hình do chúng mình viết ra, không phải vụ việc có thật.</i>
    <b>Thảo luận</b>
    { $asks }
    <b>Nên làm gì:</b> { $do }
kit-ask = { $number }. { $ask }
# $stage: how far the votes are.
kit-status = { $stage ->
    [none] Lớp chưa có nhóm mà mình được phép viết, nên không bỏ phiếu ở đó được. Hãy lấy bản chữ và giơ tay biểu quyết.
    [ready] Khi bắt đầu họp, hãy bấm “Bỏ phiếu trước”. Câu hỏi được gửi vào nhóm lớp, ẩn danh, và tự đóng sau { $minutes } phút.
    [before-waiting] Phiếu trước thảo luận đang được gửi vào nhóm lớp. Khi mọi người bỏ phiếu xong, hãy đọc câu chuyện, thảo luận, rồi bấm “Bỏ phiếu sau”.
    [before-doubtful] Mình không biết phiếu trước thảo luận đã đến chưa. Nếu thấy trong nhóm thì cứ họp tiếp; nếu không thấy thì gửi lại.
    [before-open] Phiếu trước thảo luận đang mở. Hãy đọc câu chuyện, thảo luận, rồi bấm “Bỏ phiếu sau”: phiếu đầu sẽ đóng.
    [before-closed] Phiếu trước thảo luận đã kết thúc. Sau khi thảo luận, hãy bấm “Bỏ phiếu sau”.
    [before-failed] Phiếu trước thảo luận chưa vào được nhóm. Bạn có thể gửi lại.
    [after-waiting] Phiếu sau thảo luận đang được gửi vào nhóm lớp. Khi mọi người bỏ phiếu xong, hãy bấm “Kết thúc bỏ phiếu”; nếu không, phiếu tự đóng sau { $minutes } phút.
    [after-doubtful] Mình không biết phiếu sau thảo luận đã đến chưa. Nếu không thấy trong nhóm thì gửi lại; khi mọi người bỏ phiếu xong thì kết thúc.
    [after-open] Phiếu sau thảo luận đang mở. Khi mọi người bỏ phiếu xong, hãy bấm “Kết thúc bỏ phiếu”; nếu không, phiếu tự đóng sau { $minutes } phút.
    [after-closed] Bỏ phiếu đã kết thúc. Mình đang chờ số liệu cuối.
    [after-failed] Phiếu sau thảo luận chưa vào được nhóm. Bạn có thể gửi lại.
   *[done] Bỏ phiếu của tháng này đã kết thúc.
}
kit-classes =
    <b>Các lớp của bạn</b>
    Bạn muốn xem tài liệu họp của lớp nào?
    .button = { $class }
kit-no-classes = Bạn không phụ trách lớp nào.
kit-list =
    <b>Tài liệu khác · { $class } · { $month }</b>
    Tài liệu lớp đã dùng có dấu “✓”. Khi đã bắt đầu bỏ phiếu thì không đổi được nữa.
    .button = { $used ->
        [yes] ✓ { $name }
       *[no] { $name }
    }

# The buttons below the card.
kit-other =
    .button = Tài liệu khác
kit-text =
    .button = Bản chữ
    .toast = Mình đã gửi bạn bản chữ.
kit-show =
    .button = Về tài liệu
kit-pick =
    .toast = Đã đổi sang tài liệu “{ $name }”.
kit-before =
    .button = { $again ->
        [yes] Gửi lại phiếu trước
       *[no] Bỏ phiếu trước
    }
    .toast = Phiếu trước thảo luận đang được gửi vào nhóm lớp.
kit-after =
    .button = { $again ->
        [yes] Gửi lại phiếu sau
       *[no] Bỏ phiếu sau
    }
    .toast = Phiếu đầu kết thúc, phiếu sau thảo luận đang được gửi vào nhóm lớp.
kit-end =
    .button = Kết thúc bỏ phiếu
    .toast = Bỏ phiếu kết thúc. Có số liệu là mình báo bạn ngay.
# Two monitors at once, somebody who taps twice, or a vote that is over.
kit-already =
    .toast = Việc này đã làm rồi.
kit-wait =
    .toast = Phiếu chưa vào nhóm lớp. Hãy bấm lại sau vài giây.

# How the vote ended, told to whoever began it. $least: how many votes there must be.
kit-share =
    .name = { $of } người bỏ phiếu, { $right } người đúng
kit-few =
    .name = chưa đủ { $least } phiếu nên không công bố số liệu, để không lộ ra ai
kit-result =
    Trước thảo luận: { $before }
    Sau thảo luận: { $after }
kit-ended =
    <b>Bỏ phiếu của buổi họp lớp · { $class } · { $month }</b>
    { $result }
    { $gain ->
        [more] Tỷ lệ trả lời đúng đã tăng.
        [less] Tỷ lệ trả lời đúng không tăng. Có lẽ nên giải thích thêm lần nữa.
        [same] Tỷ lệ trả lời đúng không đổi.
       *[untold] Quá ít phiếu để so sánh.
    }
# For whoever looks at the meeting, in one sentence. $points: the difference of the two shares in per cent, rounded.
kit-difference = Bỏ phiếu: trước thảo luận đúng { $beforeright }/{ $beforeof } người, sau thảo luận đúng { $afterright }/{ $afterof } người, tỷ lệ đúng { $gain ->
    [more] { $points ->
        [0] tăng chưa đến 1 điểm phần trăm
       *[other] tăng { $points } điểm phần trăm
    }
    [less] { $points ->
        [0] giảm chưa đến 1 điểm phần trăm
       *[other] giảm { $points } điểm phần trăm
    }
   *[same] không đổi
}.
kit-difference-few = Bỏ phiếu: trước và sau thảo luận đều có, nhưng một lần chưa đủ { $least } người nên không nêu số liệu.
kit-failed =
    <b>Phiếu { $side ->
        [before] trước
       *[after] sau
    } thảo luận chưa vào được nhóm · { $class }</b>
    { $why ->
        [refused] Nhóm lớp không nhận cuộc bỏ phiếu của mình. Hãy nhờ quản trị viên cho phép thành viên gửi cuộc bỏ phiếu, hoặc giơ tay biểu quyết.
       *[late] Không kịp gửi. Gửi /kit để thử lại.
    }

# The whole meeting as text, minute by minute.
kit-paper =
    Họp lớp: { $name }
    { $class } · { $month } · năm phút

    Phút 0–1: bỏ phiếu trước thảo luận
    Bỏ phiếu trong nhóm lớp, hoặc giơ tay. Chưa nói đáp án.
    { $question }
    A. { $a }
    B. { $b }
    C. { $c }
    D. { $d }

    Phút 1–2: đọc câu chuyện
    { $story }
    (Diễn biến điển hình do chúng mình viết ra, không phải vụ việc có thật.)

    Phút 2–4: thảo luận
    { $asks }

    Phút 4–5: bỏ phiếu sau thảo luận
    Bỏ phiếu lại câu hỏi đó lần nữa, rồi công bố đáp án.
    Đáp án là { $right }. { $explanation }

    Nên làm gì
    { $do }
kit-paper-caption = Tài liệu “{ $name }” bản chữ, để in hoặc chuyển tiếp.

## The kits. A name fits on a button; the question, the options and the explanation fit into a poll.

story-brushing =
    Tiểu Lâm thấy “việc trên điện thoại, làm xong trả ngay” trong một nhóm tuyển dụng và kết bạn với bên đó. Vài nhiệm vụ đầu chỉ là thả tim, theo dõi, và mỗi lần thật sự được trả vài tệ. Rồi họ bảo bạn ấy cài một app chưa từng nghe tên và làm “gói đơn”: ứng càng nhiều, nhận lại càng nhiều. Bạn ấy ứng tiền, họ lại nói bạn ấy thao tác sai, tài khoản bị khóa, làm thêm một đơn nữa mới rút được tất cả. Bạn ấy bù hết đơn này đến đơn khác, vay khắp bạn bè, cuối cùng cả người hỗ trợ lẫn nhóm đều biến mất.
    .name = Đơn ảo nhận hoa hồng
    .ask1 = Vì sao vài nhiệm vụ đầu trả tiền thật?
    .ask2 = Từ bước nào thì tiền khó lấy lại?
    .ask3 = Bạn cùng phòng sắp ứng tiền cho “đơn cuối cùng”. Bạn nói gì?
    .question = Nhóm việc làm thêm bảo bạn ứng tiền làm “gói đơn”; vài đơn đầu đã trả tiền. Bạn làm gì?
    .a = Số tiền nhỏ, ứng thêm một lần
    .b = Đòi xem giấy phép rồi mới ứng
    .c = Không ứng nữa, giữ chứng cứ, báo cảnh sát
    .d = Rút một phần trước rồi làm tiếp
    .explanation = Việc làm thêm bắt ứng tiền trước luôn là lừa đảo. Tiền trả lúc đầu chỉ là mồi.
    .do = Ngừng chuyển tiền ngay, giữ tin nhắn và biên lai, gọi 110. Nếu chưa chắc, hãy hỏi 96110 trước.

story-customer_service =
    Tiểu Chu nhận cuộc gọi của “chăm sóc khách hàng”, người này nói đúng món bạn ấy vừa mua và địa chỉ nhà. Họ nói hàng bị lỗi, sẽ bồi thường gấp đôi qua “kênh bồi thường” trên một app chat. Sau đó họ bảo bạn ấy cài app họp và chia sẻ màn hình để “hướng dẫn”. Bạn ấy vừa nghe vừa nhập mã xác minh, và tiền bị chuyển khỏi thẻ. Khi gọi lại, số đó đã không còn tồn tại.
    .name = Giả nhân viên hỗ trợ
    .ask1 = Họ biết đơn hàng của bạn. Điều đó có chứng minh họ là ai không?
    .ask2 = Khi bạn chia sẻ màn hình, họ thấy được gì?
    .ask3 = Tiền hoàn thật về tay bạn bằng cách nào?
    .question = “Chăm sóc khách hàng” muốn hoàn tiền và bảo bạn chia sẻ màn hình. Bạn làm gì?
    .a = Họ biết đơn hàng của mình, làm theo
    .b = Cúp máy, tự xem trên sàn bạn đã mua
    .c = Chia sẻ, nhưng không gõ mật khẩu
    .d = Chỉ đọc cho họ mã xác minh
    .explanation = Tiền hoàn thật về đúng cách bạn đã trả, không cần chia sẻ màn hình hay mã xác minh.
    .do = Tắt chia sẻ, cúp máy, liên hệ sàn bạn đã mua. Nếu đã trả tiền, gọi ngay 110 và nhờ ngân hàng chặn khoản thanh toán.

story-police =
    Tiểu Trịnh nhận cuộc gọi của “cảnh sát” ở nơi khác: thẻ ngân hàng đứng tên bạn ấy dính vào rửa tiền. Trong video, người gọi mặc đồng phục và gửi “lệnh truy nã” có tên bạn ấy. Họ bảo bạn ấy không được nói với ai, kể cả gia đình và thầy cô, và phải ở một mình trong khách sạn để “phối hợp điều tra”. Cuối cùng bạn ấy phải chuyển tiền vào “tài khoản an toàn”, làm rõ xong sẽ trả lại. Khi cố vấn và cảnh sát thật tìm thấy bạn ấy, tiền đã bị chuyển đi rồi.
    .name = Giả cảnh sát
    .ask1 = Vì sao họ luôn bảo phải giữ bí mật?
    .ask2 = Đồng phục, thẻ ngành và “lệnh truy nã” chứng minh được gì?
    .ask3 = Một bạn học bỗng ra khách sạn ở một mình và không nghe máy. Bạn làm gì?
    .question = “Cảnh sát” gọi video nói bạn dính vụ án, phải chuyển tiền vào “tài khoản an toàn”. Bạn làm gì?
    .a = Chuyển một ít để tỏ thiện chí
    .b = Kết bạn và xem thẻ ngành của họ
    .c = Giữ bí mật, tự mình xử lý
    .d = Cúp máy và tự gọi 110
    .explanation = Cảnh sát không giải quyết vụ án qua điện thoại và không có “tài khoản an toàn” nào.
    .do = Cúp máy, tự gọi 110 hoặc đến đồn cảnh sát, báo cho cố vấn và gia đình. Nếu chưa chắc, hãy hỏi 96110 trước.

story-investment =
    Tiểu Ngô quen trên mạng một “chị khóa trên” nói chuyện rất hợp; hai người trò chuyện mấy tuần mà chưa từng gặp. Chị ấy nói mình theo một “thầy” đầu tư, ngày nào cũng có lãi, và gửi ảnh chụp cho bạn ấy xem. Bạn ấy thử một khoản nhỏ trên sàn chị ấy đưa và nhanh chóng rút được cả gốc lẫn lãi. Thế là bạn ấy bỏ vào cả học phí và tiền gia đình gửi, trên màn hình số tiền tăng gấp mấy lần. Khi muốn rút, sàn đòi nộp “thuế” và “tiền bảo đảm” trước, nộp rồi vẫn không rút được.
    .name = Đầu tư giả
    .ask1 = Vì sao lần đầu rút được tiền?
    .ask2 = Số lãi trên màn hình do ai viết ra?
    .ask3 = Có người không bao giờ gặp mặt mà luôn nói chuyện kiếm tiền. Bạn có thấy lạ không?
    .question = Sàn đầu tư do người quen qua mạng giới thiệu đòi “tiền bảo đảm” rồi mới cho rút. Bạn làm gì?
    .a = Không nộp nữa, giữ chứng cứ, báo cảnh sát
    .b = Nộp rồi rút tiền ra
    .c = Đầu tư thêm cho đủ mức được rút
    .d = Nhờ người đó ứng giúp
    .explanation = Sàn đòi tiền rồi mới trả tiền là sàn giả, nộp bao nhiêu cũng vậy.
    .do = Ngừng chuyển tiền, lưu lại thông tin sàn, tin nhắn và biên lai, gọi 110. Chỉ đầu tư ở công ty có giấy phép, và hỏi 96110 trước.

story-loan_credit =
    Tiểu Trần sắp tốt nghiệp thì “một sàn cho vay” gọi đến: tài khoản vay sinh viên đứng tên bạn ấy nếu không hủy sẽ ảnh hưởng hồ sơ tín dụng. Bạn ấy không nhớ có mở hay không, trong lòng lo lắng. Họ bảo bạn ấy “xóa hạn mức”: vay hết mức có thể ở mấy sàn thật rồi chuyển vào một tài khoản, kiểm tra xong sẽ tự động trả hết. Bạn ấy làm theo, còn xóa cả đoạn chat như họ bảo. Đến ngày trả nợ, bạn ấy mới hiểu khoản nợ đó là của mình.
    .name = “Hủy khoản vay”
    .ask1 = Một cuộc gọi có thể “sửa” hồ sơ tín dụng không?
    .ask2 = Bạn vay rồi chuyển tiền cho người khác. Ai phải trả?
    .ask3 = Muốn biết hồ sơ tín dụng của mình thì tra ở đâu?
    .question = “Chăm sóc khách hàng” bảo vay hết hạn mức rồi chuyển đi để hủy khoản vay sinh viên. Bạn làm gì?
    .a = Làm theo, vì hồ sơ tín dụng
    .b = Cúp máy, tự tra ở kênh chính thức
    .c = Chỉ vay ở một sàn thôi
    .d = Hỏi mã nhân viên rồi làm theo
    .explanation = Không khoản vay nào hủy bằng cách chuyển tiền, và không ai sửa hộ hồ sơ tín dụng được.
    .do = Cúp máy, không vay và không chuyển gì. Nếu đã chuyển, gọi ngay 110, báo cho bên cho vay và cố vấn.

story-game =
    Tiểu Hà muốn bán tài khoản game, có người trả giá cao và bảo giao dịch trên một “sàn bảo đảm”. Bán xong, sàn báo tiền bị khóa: bạn ấy ghi sai số thẻ và phải nộp đúng số tiền đó để “mở khóa”. Nộp xong, họ lại nói quá giờ, phải nộp thêm lần nữa, sau sẽ trả hết một lượt. Sợ mất số tiền đã nộp, bạn ấy cứ nộp tiếp. Cuối cùng trang web biến mất, còn tài khoản thì bị đổi mật khẩu.
    .name = Mua bán game
    .ask1 = Ai gửi link “sàn bảo đảm” đó?
    .ask2 = Vì sao người ta cứ nộp hết lần này đến lần khác?
    .ask3 = Mua bán tài khoản, vật phẩm ở đâu thì an toàn?
    .question = Bạn bán tài khoản game; sàn do bên mua gửi đòi “phí mở khóa” trước. Bạn làm gì?
    .a = Nộp một lần, rồi sẽ được trả lại
    .b = Bảo bên mua nộp một nửa
    .c = Thử bằng một thẻ ngân hàng khác
    .d = Không nộp, báo cảnh sát và hãng game
    .explanation = Sàn giao dịch đòi phí mới trả tiền cho bạn là sàn giả.
    .do = Không nộp thêm, giữ link, tin nhắn và biên lai, gọi 110. Chỉ giao dịch trên sàn chính thức của game.

story-job_deposit =
    Tiểu Triệu gửi hồ sơ, ngay hôm đó “phòng nhân sự” kết bạn: được nhận mà không cần phỏng vấn. Bạn ấy nhận giấy báo tuyển dụng có dấu và được bảo nộp tiền khám sức khỏe và đồng phục. Rồi họ đòi “tiền cọc vị trí”, ngày đi làm sẽ trả lại. Sau đó còn bảo vay tiền để “đào tạo”, học xong chắc chắn có việc. Đến ngày nhận việc, bạn ấy tìm theo địa chỉ thì ở đó không có công ty nào như vậy.
    .name = Cọc xin việc
    .ask1 = Được nhận mà không phỏng vấn: có gì lạ?
    .ask2 = Nơi tuyển dụng có được thu tiền cọc của người xin việc không?
    .ask3 = Làm sao kiểm tra một công ty là thật?
    .question = Bạn nhận “thư tuyển dụng”, công ty đòi tiền cọc và phí đào tạo trước. Bạn làm gì?
    .a = Không nộp, tự kiểm tra, báo nhà trường
    .b = Nộp, nhưng đòi biên lai
    .c = Vay tiền, đi làm rồi trả
    .d = Chỉ nộp tiền khám sức khỏe
    .explanation = Nơi tuyển dụng không được thu cọc. Ai đòi tiền trước khi bạn đi làm là kẻ lừa đảo.
    .do = Không nộp tiền, không vay; hãy kiểm tra với trung tâm việc làm của trường. Nếu đã nộp, giữ chứng cứ và gọi 110; có thể hỏi 96110.

story-card_rental =
    Một người đồng hương nhờ Tiểu Tôn cho mượn thẻ ngân hàng vài ngày để “chuyển tiền làm ăn”, có trả công. Thẻ không có tiền, nên bạn ấy đưa cả thẻ, mật khẩu và SIM. Chẳng bao lâu, những khoản tiền lớn ra vào thẻ, đều là tiền của người bị lừa. Thẻ bị khóa và cảnh sát tìm đến hỏi. Vì biết đáng ngờ mà vẫn giúp chuyển tiền, bạn ấy phải chịu trách nhiệm trước pháp luật, và rất lâu sau việc mở tài khoản vẫn bị hạn chế.
    .name = Cho mượn thẻ
    .ask1 = Thẻ không có tiền. Cho mượn có an toàn không?
    .ask2 = Vì sao người kia không dùng thẻ của chính mình?
    .ask3 = Tài khoản chat và SIM có giống như vậy không?
    .question = Người quen trả tiền để mượn thẻ ngân hàng của bạn vài ngày. Bạn làm gì?
    .a = Thẻ không có tiền, cho mượn
    .b = Cho mượn, nhưng không đưa mật khẩu
    .c = Từ chối, nhắc họ có thể phạm tội
    .d = Đòi trả công cao hơn
    .explanation = Cho mượn, bán thẻ, SIM hay tài khoản có thể là tội giúp lừa đảo trên mạng.
    .do = Thẻ và tài khoản chỉ mình bạn dùng. Nếu đã cho mượn, hãy báo khóa ngay và tự đến nói với cảnh sát, hoặc gọi 110, 96110.

story-class_group =
    Đầu học kỳ, có người lẻn vào một nhóm lớp với ảnh và tên giống hệt cố vấn. Người đó đăng thông báo thu tiền tài liệu, kèm mã thanh toán, yêu cầu nộp trong ngày và gửi ảnh chụp. Vài phụ huynh và sinh viên trả ngay; người khác thấy ảnh chụp cũng trả theo. Khi cố vấn thật xem nhóm, kẻ lạ đã rời đi. Lúc đó mọi người mới nhận ra mã thanh toán là của cá nhân.
    .name = Giả thầy cô thu tiền
    .ask1 = Chỉ nhìn ảnh và tên có biết được là ai không?
    .ask2 = Vì sao thấy người khác đã trả thì ta dễ trả hơn?
    .ask3 = Lớp mình nên có quy định gì khi thu tiền?
    .question = “Cố vấn” đăng mã thanh toán trong nhóm: tiền tài liệu, nộp hôm nay. Bạn làm gì?
    .a = Mọi người trả rồi, trả theo
    .b = Gọi điện hoặc gặp trực tiếp để hỏi
    .c = Hỏi trong nhóm có đúng là cố vấn không
    .d = Trả một ít rồi xem sao
    .explanation = Ảnh và tên có thể bị sao chép. Chuyện tiền thì hỏi qua điện thoại hoặc gặp trực tiếp.
    .do = Khoan trả tiền: hãy gọi điện hoặc gặp trực tiếp để hỏi, và nhờ chủ nhóm xóa kẻ lạ. Nếu đã trả, giữ ảnh chụp và gọi 110.

story-visa =
    Một sinh viên nước ngoài nhận cuộc gọi của “đại sứ quán” bằng tiếng mẹ đẻ: visa có vấn đề, có thể bị đưa về nước. Cuộc gọi được “nối máy” sang cơ quan xuất nhập cảnh, họ đòi ảnh hộ chiếu và số thẻ ngân hàng. Rồi một văn bản có dấu được gửi đến, và bạn ấy phải nộp “tiền bảo đảm” ngay trong ngày. Sợ ảnh hưởng việc học, bạn ấy không dám nói với thầy cô và đã chuyển tiền. Sau này hỏi văn phòng quốc tế mới biết visa chưa từng có vấn đề.
    .name = Giả đại sứ quán, visa
    .ask1 = Vì sao ta dễ tin người nói tiếng mẹ đẻ của mình?
    .ask2 = Đại sứ quán có thu tiền hay hỏi số thẻ qua điện thoại không?
    .ask3 = Chuyện visa và cư trú thì hỏi ai?
    .question = “Đại sứ quán” gọi: visa của bạn có vấn đề, phải nộp tiền bảo đảm. Bạn làm gì?
    .a = Nộp hôm nay, kẻo bị đưa về nước
    .b = Gửi ảnh hộ chiếu để họ kiểm tra
    .c = Cúp máy, hỏi văn phòng quốc tế, báo cảnh sát
    .d = Nhờ một người bạn nộp hộ trước
    .explanation = Đại sứ quán và cơ quan xuất nhập cảnh không thu tiền, không hỏi số thẻ qua điện thoại.
    .do = Cúp máy, không gửi giấy tờ, không chuyển tiền, và hãy hỏi văn phòng sinh viên quốc tế. Nếu đã chuyển, gọi 110; hỏi chuyện xuất nhập cảnh thì gọi 12367.
