### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>Xin chào, mình là Wuzha, trợ lý chống lừa đảo của trường</b>
    Mình đăng lời nhắc chống lừa đảo trong nhóm lớp. Đơn vị phụ trách: { $office }. Mình không bao giờ đòi tiền, mã xác minh hay mật khẩu.
    Bị lừa, hoặc chưa chắc? Trước hết ngừng mọi khoản chuyển tiền. Cảnh sát: 110. Đường dây chống lừa đảo: 96110.
    Gửi /help để xem mình làm được gì, /language để đổi ngôn ngữ.

help-student = <b>Mình làm được gì</b>
help-staff = <b>Các lệnh theo vai trò của bạn</b>
help-command = /{ $name }: { $about }
help-roster = Để cập nhật danh sách các lớp bạn phụ trách, hãy gửi riêng cho mình tệp danh sách (.xlsx hoặc .csv). Mình đối chiếu trước; bạn xác nhận rồi mới thay đổi.
help-emergency = Bị lừa, hoặc chưa chắc? Trước hết ngừng mọi khoản chuyển tiền. Cảnh sát: 110. Đường dây chống lừa đảo: 96110.

# $office: who runs the bot; $contact: where to ask, correct and have things deleted; the rest are days.
help-privacy =
    <b>Quyền riêng tư</b>
    Đơn vị phụ trách: { $office }.

    Mình giữ gì: số tài khoản của bạn, ngôn ngữ bạn chọn và ngôn ngữ của app, bạn đã bấm tin nào và khi nào, câu trả lời trong trắc nghiệm, câu hỏi nhanh, cuộc thi, lần được chọn ngẫu nhiên và khóa học ngắn, lựa chọn khi đóng vai tình huống, bạn đã ký bản cam kết hay chưa, vai trò, giờ yên tĩnh, việc bạn đã làm với nhiệm vụ của kế hoạch, bạn có đăng ký hay không, và việc bạn đã yêu cầu giúp đỡ hoặc đồng ý nhận hỗ trợ. Sau khi liên kết, có thêm bạn là ai trong danh sách và bạn trả lời gì khi đổi lớp.
    Danh sách có gì: lớp, số trong lớp, chữ đầu hoặc chữ viết tắt của tên, nhóm và ngôn ngữ. Mã số sinh viên chỉ được giữ ở dạng đã mã hóa.
    Mình không giữ gì: nội dung mọi người viết trong nhóm, họ tên đầy đủ, số điện thoại, số giấy tờ hay số thẻ ngân hàng. Điều bạn nhắn riêng cho mình được xóa sau khi xử lý; nếu có lỗi thì giữ nhiều nhất { $set_aside } ngày.
    Giữ bao nhiêu ngày: lượt bấm và câu trả lời trắc nghiệm { $taps }, nội dung tin nhắn của mình { $texts }, liên kết cũ { $history }, vai trò đã kết thúc { $roles }, yêu cầu giúp đỡ và hỗ trợ { $support }. Thứ hết hạn được xóa mỗi đêm.
    Vụ lừa đảo: đăng ký không ghi tên. Số tiền chính xác và ghi chú được mã hóa, chỉ cảnh sát mở được, mỗi lần xem đều được ghi lại, và { $cases } ngày sau khi khép vụ thì không ai mở được nữa.
    Ai xem được: nhóm không được biết bạn là ai hay ai đã bấm. Câu trả lời trong trắc nghiệm, câu hỏi nhanh, cuộc thi, lần được chọn ngẫu nhiên và khóa học ngắn, cùng lựa chọn khi đóng vai, chỉ mình bạn xem được, trừ khi bạn bỏ phiếu công khai (câu hỏi sẽ ghi rõ). Khi bạn yêu cầu giúp đỡ, người trực chỉ biết những gì đã cho bạn xem trước; việc hỗ trợ chỉ một người biết: người hỗ trợ bạn. Cán bộ chỉ thấy số trong lớp, tên rút gọn và tổng số.

    Bạn làm được gì: /me cho xem mình biết gì về bạn, /mydata gửi bạn tất cả, /rebind sửa nhầm lẫn, /unsubscribe ngừng lời nhắc riêng, /forget để mình quên bạn. Có thắc mắc? Liên hệ { $contact }.

# One phrase for each command, without a full stop. They stand in the list of commands.
command-start =
    .command = bắt đầu, xem Wuzha là ai
command-help =
    .command = mình làm được gì
command-bind =
    .command = liên kết bạn với lớp, ví dụ /bind Software One
command-rebind =
    .command = tự sửa liên kết nhầm, trong vòng 24 giờ
command-me =
    .command = mình biết gì về bạn
command-privacy =
    .command = mình giữ gì, ai xem được, bạn làm được gì
command-mydata =
    .command = mọi thứ mình giữ về bạn, trong một tệp
command-forget =
    .command = để mình quên bạn
command-check =
    .command = chuyển tiếp tin đáng ngờ, xem nó có giống lừa đảo không
command-sos =
    .command = bị lừa, hoặc chưa chắc? Làm gì ngay, gọi cho ai
command-contact =
    .command = số điện thoại trong trường: gọi cho ai
command-quiz =
    .command = hai phút tự kiểm tra hiểu biết về lừa đảo; chỉ bạn thấy kết quả
command-contest =
    .command = cuộc thi kiến thức: làm bài tính giờ, lấy lượt tốt nhất, có giấy chứng nhận
command-course =
    .command = 14 ngày chống lừa đảo: mỗi ngày một tin riêng, chưa đến 1 phút
command-roleplay =
    .command = đóng vai tình huống: nói chuyện với “kẻ lừa đảo” và nhìn ra chiêu trò
command-subscribe =
    .command = nhận lời nhắc chống lừa đảo qua chat riêng
command-unsubscribe =
    .command = không nhận lời nhắc qua chat riêng nữa
command-quiet =
    .command = đặt giờ yên tĩnh của bạn, ví dụ /quiet 20:00-09:00
command-unbound =
    .command = ai trong lớp chưa liên kết, ai không dùng app này
command-roll =
    .command = danh sách lớp trên giấy: tờ A4, mỗi sinh viên một ô
command-language =
    .command = chọn ngôn ngữ khác
command-unconfirmed =
    .command = tin nhắn có thể chưa đến, có gửi lại hay không
command-kit =
    .command = tài liệu cho buổi họp lớp: câu chuyện, câu hỏi, bỏ phiếu, bản chữ
command-classquiz =
    .command = hỏi nhóm lớp một câu; mỗi người tự trả lời, xem ngay lời giải thích
command-ledger =
    .command = tra sổ công tác, ví dụ /ledger tháng4 lời nhắc; cũng ghi, sửa, xuất
command-group =
    .command = liên kết nhóm, hoặc lấy link: /group Software One
command-mute =
    .command = tạm dừng lời nhắc thường của nhóm này; /mute 7d là dừng 7 ngày
command-unmute =
    .command = tiếp tục lời nhắc thường của nhóm này
command-cadence =
    .command = bao lâu có một lời nhắc: daily, 3 hoặc weekly
command-unbind =
    .command = bỏ liên kết nhóm này với lớp và cho Wuzha rời nhóm
command-roles =
    .command = vai trò của bạn và thời hạn
command-today =
    .command = việc đến hạn hôm nay, việc trễ, việc đang chờ bạn
command-items =
    .command = nhiệm vụ của kế hoạch: /items, /items all, /items A2, /items tháng4
command-done =
    .command = báo nhiệm vụ đã xong: /done A2 kèm link
command-overdue =
    .command = việc bị trễ, lâu nhất xếp trước
command-forecast =
    .command = lớp nào họp kịp, nên gọi cho ai
command-plan =
    .command = kế hoạch, điểm cần xem lại, và công bố
command-notice =
    .command = gửi thông báo đến nhóm lớp, trong giới hạn mức tải
command-burden =
    .command = các lớp bị yêu cầu gì trong tuần và tháng này, tính điểm
command-case =
    .command = đăng ký một vụ lừa đảo bằng nút, hoặc xem một vụ: /case new, /case C-12
command-cases =
    .command = các vụ lừa đảo, so năm nay với năm ngoái: /cases trend
command-invite =
    .command = mời ai đó nhận vai trò: /invite monitor IT-1
command-revoke =
    .command = thu hồi vai trò bạn đã trao
command-handover =
    .command = bàn giao vai trò của bạn cho người kế nhiệm
command-delegate =
    .command = nhờ người thay bạn một thời gian: /delegate 7d

help-unknown-command = Không có lệnh <code>/{ $word }</code>.
help-nearest-commands = Có phải bạn muốn:
help-all-commands = Gửi /help để xem mọi lệnh.
help-only-in-private = Lệnh này chỉ dùng trong chat riêng. Hãy bấm vào ảnh đại diện của Wuzha và gửi ở đó.
help-only-in-a-group = Lệnh này chỉ dùng trong nhóm lớp.
help-anonymous = Bạn đang là quản trị viên ẩn danh nên mình không biết bạn là ai. Hãy tắt ẩn danh rồi gửi lại, hoặc gửi riêng cho mình.
help-too-fast = Bạn gửi nhanh quá, mình trả lời không kịp. Vui lòng đợi một phút.

help-apology = Có lỗi ở phía chúng mình, không phải lỗi của bạn. Vui lòng thử lại sau vài phút. Nếu vẫn không được, hãy đưa số này cho cán bộ chiến dịch: <code>{ $code }</code>.

help-choose-language = Chọn ngôn ngữ:
help-language-chosen = Từ giờ mình nói với bạn bằng { $language }.
command-meeting =
    .command = đăng ký, lên lịch hoặc xin miễn một buổi họp của lớp
command-alert =
    .command = cảnh báo các lớp về một vụ, và xem cảnh báo đã đến đâu
command-pledge =
    .command = đọc và ký bản cam kết chống lừa đảo; người phụ trách xem đã có bao nhiêu người ký
command-aware =
    .command = mức hiểu biết về lừa đảo: ba con số và một biểu đồ
command-review =
    .command = xem các buổi họp của người khác
command-verify =
    .command = kiểm tra tin hay thẻ có thật không, ví dụ /verify K7F3-QX2M
command-badge =
    .command = hiện thẻ công tác có mã, người khác kiểm tra được trong 10 phút
command-guard =
    .command = được báo riêng khi trong nhóm có tên giống tên cán bộ
command-question =
    .command = câu hỏi trắc nghiệm tự soạn: viết, và duyệt câu của người khác
command-words =
    .command = bản dịch: xem, sửa và xem người đọc báo gì
