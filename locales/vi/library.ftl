### The library of tips. One paragraph per kind of fraud: what to do and its name, then the tips.
### A tip is one or two short sentences, 240 characters at most. Never renumber: the record of what was shown uses these ids.

fraud-brushing = Dừng ngay, không trả hay nạp thêm đồng nào. Giữ tin nhắn và biên lai, gọi 110.
    .name = Làm nhiệm vụ, đơn ảo nhận hoa hồng
tip-brushing-1 = Mọi nhiệm vụ tạo đơn ảo hay thả tim mà bắt bạn ứng tiền hoặc nạp tiền trước đều là lừa đảo.
tip-brushing-2 = Vài lần trả nhỏ đầu tiên chỉ là mồi, để sau đó bạn bỏ nhiều hơn.
tip-brushing-3 = Nếu bị bảo “làm xong cả gói mới được rút tiền”, đừng bù tiền, hãy dừng ngay.
tip-brushing-4 = Bản thân việc tạo đơn ảo đã có thể phạm pháp. Đừng coi là việc làm thêm, càng đừng rủ bạn bè.
tip-brushing-5 = Mã QR “tặng quà” và nhóm giành lì xì thường là lối vào của lừa đảo nhiệm vụ.
tip-brushing-6 = “Thao tác sai”, “nhiệm vụ quá giờ”, “tài khoản bị khóa”: đều là cớ để bạn tiếp tục trả tiền.
tip-brushing-7 = Những “đồng nghiệp” khoe tiền lãi có thể đều là đồng bọn, và mỗi khoản lãi bạn thấy đều có thể là giả.
tip-brushing-8 = Việc làm thêm trả tiền để thả tim video hay khen cửa hàng phần lớn là lừa đảo nhiệm vụ.

fraud-investment = Không chuyển thêm tiền, không nộp “phí mở khóa”. Lưu địa chỉ trang và biên lai, gọi 110.
    .name = Đầu tư giả trên mạng
tip-investment-1 = “Tin nội bộ”, “chắc chắn lãi”: nghe một trong hai câu này thì rời nhóm.
tip-investment-2 = Chỉ tải app đầu tư từ nguồn chính thức, và kiểm tra trước xem công ty có giấy phép không.
tip-investment-3 = Rút được khoản nhỏ không có nghĩa là rút được khoản lớn.
tip-investment-4 = Phải nộp tiền bảo đảm, thuế hay phí mở khóa rồi mới được rút thì đó là lừa đảo.
tip-investment-5 = Ảnh chụp lợi nhuận có thể làm giả, và mọi người khác trong nhóm có thể đều là đồng bọn.
tip-investment-6 = “Thầy” khuyên mua cổ phiếu và bảo chuyển tiền vào tài khoản cá nhân: tuyệt đối không chuyển.
tip-investment-7 = Người quen qua mạng chỉ cho bạn “lỗ hổng” kiếm tiền: lỗ hổng là giả, tiền bạn mất là thật.
tip-investment-8 = Tiền ảo đã chuyển đi rất khó lấy lại. Đừng mua hay chuyển theo hướng dẫn của người lạ.
tip-investment-9 = Sau khi bị lừa, “hacker” hay “luật sư” trên mạng hứa lấy lại tiền thường là cú lừa thứ hai.

fraud-shopping = Không trả thêm tiền. Lưu trang hàng và biên lai, khiếu nại với sàn và gọi 110.
    .name = Mua sắm và dịch vụ giả
tip-shopping-1 = Trả tiền ngoài sàn thì sàn không thể bảo vệ bạn.
tip-shopping-2 = Vé sự kiện, giày giới hạn, điện thoại giá rẻ: xem trước người bán có phải kênh chính thức không.
tip-shopping-3 = Chưa nhận hàng đã đòi thuế hải quan, phí kích hoạt hay tiền cọc? Ngừng trả tiền ngay.
tip-shopping-4 = Thuê viết luận văn vi phạm quy định học thuật, và cũng thường là lừa đảo.
tip-shopping-5 = Mua bán đồ cũ thì dùng bảo đảm của sàn, đừng quét mã thanh toán bên kia gửi.
tip-shopping-6 = Giá rẻ vô lý thì hãy tự hỏi trước: họ được lợi gì?
tip-shopping-7 = “Qua sàn mất phí, kết bạn mua rẻ hơn”: đó là tín hiệu nguy hiểm.
tip-shopping-8 = Vé biểu diễn chỉ mua trên sàn vé chính thức. Đừng tin “vé nội bộ” hay “săn hộ chắc chắn có”.

fraud-customer_service = Cúp máy, rồi tự mở trang chính thức của sàn bạn đã mua để kiểm tra.
    .name = Giả nhân viên sàn, giao hàng
tip-customer_service-1 = Hoàn tiền chỉ làm trên trang chính thức của sàn bạn đã mua, không cần tải thêm app nào.
tip-customer_service-2 = Mọi “nhân viên hỗ trợ” đòi mã xác minh hay chia sẻ màn hình đều là kẻ lừa đảo.
tip-customer_service-3 = “Không tắt gói bảo hiểm triệu tệ sẽ bị trừ tiền” là lời lừa đảo. Hãy tự xem trong app chính thức.
tip-customer_service-4 = Đừng quét thẻ cào hay mã QR “chăm sóc khách hàng” nằm trong kiện hàng.
tip-customer_service-5 = Đọc đúng mã đơn hàng của bạn không có nghĩa là nhân viên thật.
tip-customer_service-6 = Hoàn tiền là cửa hàng trả tiền cho bạn. Không ai bắt bạn nộp trước, càng không bắt đi vay.
tip-customer_service-7 = Nghe báo “mất hàng, sẽ bồi thường”? Trước hết xem hành trình đơn trong app mua sắm.
tip-customer_service-8 = “Đăng ký nhầm hội viên, không hủy sẽ trừ tiền hằng tháng” là lừa đảo. Hãy tự xem trong app chính thức.

fraud-loan_credit = Không chuyển tiền, không gửi thêm giấy tờ. Liên hệ ngân hàng và gọi 110.
    .name = Cho vay giả, “sửa” tín dụng
tip-loan_credit-1 = Chưa giải ngân đã đòi phí, tiền bảo đảm hay “tạo dòng tiền” đều là lừa đảo.
tip-loan_credit-2 = “Hủy tài khoản vay sinh viên, nếu không ảnh hưởng tín dụng” là lừa đảo: hãy cúp máy.
tip-loan_credit-3 = Không “nhân viên” nào sửa được hồ sơ tín dụng. Chỉ tra cứu qua kênh chính thức của ngân hàng trung ương.
tip-loan_credit-4 = Thiếu tiền? Trước hết hỏi phòng hỗ trợ sinh viên của trường hoặc ngân hàng có giấy phép.
tip-loan_credit-5 = Đừng vay hộ người khác, đừng đưa giấy tờ và mã xác minh cho “nhân viên cho vay”.
tip-loan_credit-6 = Quảng cáo vay “không thế chấp, có tiền ngay, không xem tín dụng”: đừng bấm, đừng điền thông tin.
tip-loan_credit-7 = “Sai số thẻ, tài khoản bị khóa, nộp phí mở khóa trước” là chiêu cũ của cho vay giả.
tip-loan_credit-8 = Bảo bạn vay rồi chuyển tiền đi để “xóa hạn mức” là lừa đảo. Đừng vay, cũng đừng chuyển.

fraud-acquaintance = Gọi cho chính người đó hoặc gặp trực tiếp rồi hãy quyết định.
    .name = Giả sếp, thầy cô, người quen
tip-acquaintance-1 = Thầy cô, lãnh đạo hay bạn học nhắn qua mạng nhờ bạn chuyển tiền? Hãy gọi cho họ hoặc xác nhận trực tiếp trước.
tip-acquaintance-2 = Ảnh đại diện và tên có thể bị sao chép. Thấy ảnh quen cũng phải kiểm tra.
tip-acquaintance-3 = Giọng nói và video có thể do AI làm giả. Hãy hỏi một điều chỉ hai người biết.
tip-acquaintance-4 = “Tôi đang họp, em trả giúp trước” là câu lừa điển hình.
tip-acquaintance-5 = Thanh toán theo đúng quy trình. Đừng vì “sếp giục” mà bỏ bước xác minh.
tip-acquaintance-6 = “Sếp” bỗng kết bạn rồi nói chuyện chuyển tiền? Trước hết gọi số trong danh bạ cơ quan.
tip-acquaintance-7 = Bạn bè gửi link nhờ bình chọn hay nhờ đọc mã? Gọi hỏi trước: tài khoản của họ có thể đã bị chiếm.
tip-acquaintance-8 = Dặn trước gia đình: nếu có ai báo rằng bạn gặp chuyện và cần tiền gấp, gia đình gọi cho bạn trước, rồi gọi cố vấn của bạn.

fraud-police = Cúp máy, tự gọi 110 hoặc đến đồn cảnh sát.
    .name = Giả cảnh sát, cơ quan nhà nước
tip-police-1 = Cảnh sát và tòa án không có “tài khoản an toàn”, không bao giờ bảo bạn chuyển tiền để chứng minh bạn trong sạch.
tip-police-2 = Cảnh sát không lấy lời khai hay gửi lệnh bắt qua QQ, WeChat hoặc họp video.
tip-police-3 = “Đừng nói với ai, ở một mình, ra khách sạn” là để cắt bạn khỏi người có thể giúp.
tip-police-4 = Số gọi đến có thể bị giả mạo. Cúp máy và tự gọi 110 để kiểm tra.
tip-police-5 = Càng bị giục chuyển tiền, càng phải nói trước với thầy cô hoặc gia đình.
tip-police-6 = “Lệnh truy nã”, “lệnh phong tỏa” trên màn hình là giả. Đừng sợ: cúp máy, gọi 110.
tip-police-7 = “SIM sắp bị khóa”, “bạn bị nghi rửa tiền”: “cảnh sát” được nối máy là cùng một bọn.
tip-police-8 = Cảnh sát thật xuất trình thẻ ngành, không bao giờ hỏi mã xác minh hay mật khẩu ngân hàng qua điện thoại.
tip-police-9 = 96110 gọi thì hãy nghe: bạn hoặc người nhà có thể đang bị lừa. Số này không bao giờ đòi chuyển tiền hay hỏi mã.

fraud-romance = Ngừng chuyển tiền, giữ tin nhắn, nói với một người mà bạn tin cậy và gọi 110.
    .name = Lừa tình, kết bạn qua mạng
tip-romance-1 = “Người yêu” chưa từng gặp nói đến tiền thì hãy dừng lại.
tip-romance-2 = Ảnh, bài đăng và video đều có thể dàn dựng. Hãy kiểm tra ngoài đời hoặc qua người quen.
tip-romance-3 = Từ chuyện tình cảm chuyển sang giới thiệu sàn đầu tư là bước mấu chốt của trò lừa.
tip-romance-4 = Đừng nhận, chuyển, rút tiền hay mua tiền ảo hộ người quen qua mạng.
tip-romance-5 = Bị lừa không có gì xấu hổ. Nói ra càng sớm càng có thể bớt thiệt hại.
tip-romance-6 = Dù nói chuyện hợp đến đâu, đừng gửi ảnh riêng tư, cho vay hay trả tiền hộ người chưa từng gặp.
tip-romance-7 = Chưa gặp đã đòi tiền cọc, tiền đi đường hay quà? Rất có thể là lừa đảo.

fraud-game = Ngừng trả tiền, chụp màn hình trang web và tài khoản, gọi 110.
    .name = Mua bán giả trong game
tip-game-1 = Mua bán tài khoản, vật phẩm chỉ qua sàn chính thức hoặc có bảo đảm.
tip-game-2 = Trang giao dịch đòi phí mở khóa hay tiền bảo đảm rồi mới cho rút là trang giả.
tip-game-3 = Đừng bấm link giao dịch bên kia gửi, hãy tự tìm lối vào chính thức.
tip-game-4 = “Skin miễn phí”, “gỡ giới hạn” mà cuối cùng bắt quét mã trả tiền thì đừng tin.
tip-game-5 = Cày thuê, nạp hộ giá rẻ thường trả xong là bị chặn. Nếu giao dịch, hãy dùng sàn có bảo đảm.
tip-game-6 = “Sai số thẻ, tiền bị khóa, nạp thêm lần nữa để rút”: đừng nạp.
tip-game-7 = Link quay thưởng từ người lạ trong game: đừng đăng nhập, đừng gõ mật khẩu.

fraud-ticket_change = Kiểm tra trong app chính thức của hãng bay hoặc 12306. Đừng gọi số trong tin nhắn.
    .name = Giả báo đổi vé máy bay, tàu
tip-ticket_change-1 = Chuyến bay, chuyến tàu thay đổi thì chỉ tin app chính thức của hãng bay hoặc 12306.
tip-ticket_change-2 = Đừng gọi số “hỗ trợ” trong tin nhắn, hãy tự tra số chính thức.
tip-ticket_change-3 = Hoàn vé, bồi thường không cần bạn chuyển tiền trước, cũng không cần chia sẻ màn hình.
tip-ticket_change-4 = Họ biết chuyến bay của bạn chỉ cho thấy thông tin có thể đã bị lộ.
tip-ticket_change-5 = Chuyến bay hủy thì tiền hoàn về đúng cách bạn đã trả. Không ai bảo bạn quét mã nộp tiền.
tip-ticket_change-6 = Vé tàu mua trong app chính thức 12306 hoặc tại ga. Đừng tin “vé nội bộ” giá cao hơn.

fraud-school_fee = Hỏi thẳng cố vấn, và chỉ nộp trên nền tảng trường đã công bố.
    .name = Giả thu phí, nhóm tân sinh viên giả
tip-school_fee-1 = Học phí, tiền ở, tiền sách chỉ nộp trên nền tảng trường đã công bố.
tip-school_fee-2 = Kiểm tra nhóm tân sinh viên có phải do khoa công bố không. Đừng điền số giấy tờ hay số thẻ vào đó.
tip-school_fee-3 = Trong nhóm bỗng có “thầy cô” thu tiền? Trước hết hỏi riêng cố vấn.
tip-school_fee-4 = Người đến tận phòng bán thẻ, khóa học, dịch vụ: không trả tiền tại chỗ, không đưa giấy tờ.
tip-school_fee-5 = Nhập học, trúng tuyển, học bổng: chỉ tin trang web của trường và tài khoản chính thức.
tip-school_fee-6 = “Nộp cọc mới làm thẻ sinh viên, chọn phòng”: hãy đọc hướng dẫn nhập học trên web trường trước.
tip-school_fee-7 = Trước khi trả theo mã QR hay phiếu kèm giấy báo trúng tuyển, hãy đối chiếu với web trường.

fraud-grant = Không nộp tiền, không đưa mã, hãy hỏi phòng hỗ trợ sinh viên của trường.
    .name = Giả học bổng, trợ cấp
tip-grant-1 = Nhận học bổng, trợ cấp không bao giờ phải nộp tiền trước.
tip-grant-2 = Được báo có trợ cấp? Trước hết hỏi phòng hỗ trợ sinh viên hoặc cố vấn.
tip-grant-3 = Đừng đưa mã xác minh hay mật khẩu cho người tự xưng ở sở giáo dục, sở tài chính.
tip-grant-4 = “Phí kích hoạt học bổng” hay “tiền bảo đảm” trong email cũng là lừa đảo.
tip-grant-5 = Không khoản trợ cấp nào cần bạn thao tác ở ATM hay chia sẻ màn hình.
tip-grant-6 = “Suất có hạn, nộp phí hồ sơ trước” là không đáng tin. Kết quả lấy theo công bố của khoa.

fraud-job = Ngừng trả tiền, giữ hợp đồng và tin nhắn, báo trung tâm việc làm của trường và cảnh sát (110).
    .name = Tuyển dụng giả, vay học nghề
tip-job-1 = Chưa vào làm đã thu tiền cọc, đồng phục hay đào tạo? Dừng lại và kiểm tra.
tip-job-2 = “Giới thiệu có phí”, “bao đậu phỏng vấn” không đáng tin. Hãy xem web công ty và web việc làm của trường.
tip-job-3 = Bảo bạn vay để học nghề rồi đi làm trả sau? Cẩn thận bẫy vay học nghề.
tip-job-4 = Việc lương cao ở nước ngoài, bao vé bay và visa: phải kiểm tra công ty và visa trước khi đi.
tip-job-5 = Không buổi phỏng vấn nào cần mật khẩu ngân hàng, mã xác minh hay màn hình của bạn.
tip-job-6 = Gõ chữ ở nhà, mỗi ngày vài trăm tệ? Hãy tự hỏi trước: ai trả số tiền đó, và vì sao?
tip-job-7 = Nơi tuyển dụng không được giữ giấy tờ tùy thân và không được thu tiền cọc của bạn.
tip-job-8 = Việc rút tiền mặt hay nhận rồi gửi tiếp bưu kiện cho công ty có thể biến bạn thành người vận chuyển cho kẻ lừa đảo.
tip-job-9 = Làm thêm ngoài trường phải được trường đồng ý và được cơ quan xuất nhập cảnh ghi chú trước. Đừng tin môi giới nói “không cần giấy tờ”.

fraud-rental = Khoan trả tiền, hãy xác minh chủ nhà và căn nhà.
    .name = Lừa đảo thuê nhà
tip-rental-1 = Chưa xem nhà, chưa xác minh chủ nhà thì không đặt cọc.
tip-rental-2 = Rẻ hơn hẳn xung quanh? Hãy tự hỏi vì sao trước.
tip-rental-3 = Người nhận tiền phải đúng là chủ nhà hoặc môi giới ghi trong hợp đồng.
tip-rental-4 = Giữ hợp đồng và biên lai, ghi rõ nội dung mỗi lần chuyển khoản.
tip-rental-5 = “Hôm nay không trả là mất”: càng bị giục càng không nên trả.
tip-rental-6 = Trước khi ký thuê nhà, xem kỹ có khoản vay nào đứng tên bạn giấu trong đó không.

fraud-sextortion = Không trả tiền, không xóa gì. Chụp màn hình, gọi 110, nhờ một người mà bạn tin cậy ở bên.
    .name = Tống tiền bằng video nhạy cảm
tip-sextortion-1 = Người lạ rủ gọi video riêng tư và bảo cài app: tống tiền bắt đầu như vậy.
tip-sextortion-2 = App không rõ nguồn có thể chép danh bạ: hãy từ chối trước khi cài.
tip-sextortion-3 = Dù bị đe dọa cũng đừng trả tiền. Trả rồi chúng thường đòi tiếp.
tip-sextortion-4 = Giữ tin nhắn, tài khoản, mã nhận tiền, chụp màn hình rồi báo cảnh sát.
tip-sextortion-5 = Bạn là nạn nhân: hãy tìm trung tâm tư vấn tâm lý của trường, hoặc gọi 12356.
tip-sextortion-6 = Bị đe dọa thì đừng chịu một mình. Gọi cố vấn, phòng bảo vệ hoặc 110: sẽ có người giúp bạn.
tip-sextortion-7 = “Hacker” trên mạng hứa xóa video cũng là kẻ lừa đảo. Đừng trả tiền lần thứ hai.

fraud-screen_share = Thoát và ngắt mạng ngay. Dùng thiết bị khác để đổi mật khẩu và gọi ngân hàng.
    .name = Chia sẻ màn hình, điều khiển từ xa
tip-screen_share-1 = Khi đang chia sẻ màn hình, bên kia nhìn thấy mật khẩu và mã xác minh của bạn.
tip-screen_share-2 = “Nhân viên” hay “cảnh sát” bảo chia sẻ màn hình hoặc cài phần mềm từ xa? Thoát ngay.
tip-screen_share-3 = Đã lỡ chia sẻ? Ngắt mạng hoặc tắt máy trước, rồi gọi ngân hàng bằng thiết bị khác.
tip-screen_share-4 = Mã xác minh là chìa khóa: ai hỏi cũng không đưa.
tip-screen_share-5 = Ngân hàng, cảnh sát, nhân viên hỗ trợ không ai bảo bạn chia sẻ màn hình để “kiểm tra tài khoản”.
tip-screen_share-6 = Người lạ bảo cài phần mềm “họp” hay “bảo mật”? Từ chối trước khi cài.
tip-screen_share-7 = Tin nhắn mã ghi “không cho người khác biết” thì “người khác” gồm cả “nhân viên” và “cảnh sát”.

fraud-card_lending = Từ chối. Nếu đã đưa thẻ, báo khóa ngay và chủ động trình bày với cảnh sát.
    .name = Cho mượn thẻ, chuyển tiền hộ
tip-card_lending-1 = Cho thuê, cho mượn hay bán thẻ ngân hàng, SIM và tài khoản bị pháp luật cấm.
tip-card_lending-2 = Nhận, chuyển, rút tiền hộ để lấy hoa hồng có thể là phạm tội.
tip-card_lending-3 = Trước khi tốt nghiệp hoặc rời Trung Quốc, hãy hủy các thẻ không dùng nữa. Đừng cho, đừng bán.
tip-card_lending-4 = Đừng xác minh danh tính, đăng ký tài khoản hay quét mặt hộ người khác.
tip-card_lending-5 = Nhận tiền để “chuyển tiếp cuộc gọi” bằng điện thoại của mình có thể là giúp kẻ lừa đảo.
tip-card_lending-6 = Bán một thẻ lấy vài trăm tệ có thể bị hạn chế tín dụng, phạt tiền, thậm chí bị kết án.
tip-card_lending-7 = “Cho nhận nhờ ít tiền qua WeChat của bạn”: hãy nói không. Tài khoản thanh toán cũng không được cho mượn.
tip-card_lending-8 = Lo có người mở SIM bằng tên bạn? Hãy tra bằng dịch vụ chính thức Yizheng Tongcha (一证通查).

fraud-embassy_visa = Cúp máy, rồi hỏi văn phòng sinh viên quốc tế, số trên web đại sứ quán hoặc 12367.
    .name = Giả đại sứ quán, xuất nhập cảnh, visa
tip-embassy_visa-1 = Gọi điện bảo chuyển tiền cho cá nhân để giải quyết visa thì coi là lừa đảo.
tip-embassy_visa-2 = Hỏi về visa và cư trú: văn phòng sinh viên quốc tế, hoặc gọi 12367 (tiếng Trung và tiếng Anh).
tip-embassy_visa-3 = Đừng gửi hộ chiếu, giấy phép cư trú hay tài khoản trường cho người lạ.
tip-embassy_visa-4 = Thông báo tiếng Trung đọc không hiểu thì đưa thầy cô hoặc bạn học xem, rồi mới quyết định có trả hay không.
tip-embassy_visa-5 = Khó phân biệt thật giả thì tự tra số trên web chính thức và gọi lại.
tip-embassy_visa-6 = Đại sứ quán không gọi điện bảo bạn chuyển tiền, cũng không “nối máy” sang cảnh sát.
tip-embassy_visa-7 = Phí visa và cư trú chỉ nộp ở quầy xuất nhập cảnh hoặc nền tảng chính thức, không chuyển cho cá nhân.
tip-embassy_visa-8 = Môi giới “bao đậu thi”, “bao gia hạn”? Hỏi văn phòng sinh viên quốc tế trước khi trả tiền.

fraud-forex_tuition = Dừng giao dịch, giữ chứng từ, hỏi ngân hàng và nhà trường.
    .name = Đổi tiền riêng, đóng học phí hộ
tip-forex_tuition-1 = Đổi tiền thì đến ngân hàng. Đổi riêng có thể nhận phải tiền phạm pháp và bị khóa thẻ.
tip-forex_tuition-2 = “Đóng hộ học phí giảm giá” không đáng tin. Hãy tự nộp vào tài khoản trường công bố.
tip-forex_tuition-3 = Có người chuyển tiền vào thẻ bạn rồi nhờ chuyển tiếp: hãy từ chối và báo nhà trường.
tip-forex_tuition-4 = Tỷ giá trong nhóm càng tốt càng phải cẩn thận.
tip-forex_tuition-5 = Đừng cho đồng hương mượn thẻ ngân hàng để nhận hay đổi tiền, kể cả khi người quen giới thiệu.

fraud-phishing = Đừng nhập gì, hãy đăng nhập từ web chính thức. Đã nhập rồi thì đổi mật khẩu ngay.
    .name = Link, email và mã QR lừa đảo
tip-phishing-1 = Email, tin nhắn đòi tài khoản trường? Trước hết kiểm tra từ web chính thức.
tip-phishing-2 = Trang web đòi cùng lúc số thẻ, số giấy tờ và mã xác minh: đóng ngay.
tip-phishing-3 = 12381 là tin nhắn cảnh báo chính thức, không chứa link và không cần trả lời.
tip-phishing-4 = Tải app Trung tâm Chống lừa đảo Quốc gia (国家反诈中心) từ cửa hàng ứng dụng có sẵn trên máy.
tip-phishing-5 = Đừng quét mã QR không rõ nguồn. Lỡ quét rồi thì đừng trả tiền, đừng điền gì.
tip-phishing-6 = “Bảo hiểm hết hạn”, “thẻ thu phí đường bộ bị ngừng”: đừng bấm link trong tin, hãy xem trong app chính thức.
tip-phishing-7 = Email hay tệp về “trợ cấp lương”, “hoàn thuế”? Trước hết hỏi phòng tài vụ.
tip-phishing-8 = Khi dùng Wi-Fi công cộng, đừng đăng nhập ngân hàng và đừng thanh toán.
tip-phishing-9 = Link rút gọn che địa chỉ thật. Liên quan đến đăng nhập hay trả tiền thì đừng bấm.

## Tips of fixed days

tip-day-launch = Chiến dịch chống lừa đảo bắt đầu hôm nay. Nhớ ba điều: không bấm link lạ, không đưa mã xác minh, kiểm tra trước khi chuyển tiền.
tip-day-qingming = Đi lại dịp Thanh minh: đổi chuyến chỉ xem app chính thức của hãng bay hoặc 12306, đừng gọi số trong tin nhắn.
tip-day-security = Hôm nay là Ngày Giáo dục an ninh quốc gia. Đừng cho thuê, cho mượn SIM, thẻ, tài khoản, và đừng thu thập thông tin hộ người lạ.
tip-day-labour = Đi chơi dịp lễ? Đặt, đổi, hoàn đều làm trên nền tảng chính thức, đừng quét mã QR lạ.
tip-day-economic = Hôm nay là ngày phòng chống tội phạm kinh tế. Khoản đầu tư “chắc chắn lãi” là lừa đảo.
tip-day-june = Tháng Sáu, cả nước tập trung chống lừa đảo. Hôm nay hãy cài app Trung tâm Chống lừa đảo Quốc gia (国家反诈中心) từ cửa hàng ứng dụng có sẵn trên máy.
tip-day-sale = Mùa mua sắm 618: có cuộc gọi hoàn tiền, bồi thường, trúng thưởng thì cúp máy, rồi kiểm tra trên sàn bạn đã mua.
tip-day-graduation = Mùa tốt nghiệp: chưa nhận việc thì không nộp tiền, thuê nhà phải xem nhà, thẻ và SIM không dùng thì hủy sớm.
tip-day-closing = Lời nhắc hằng ngày kết thúc hôm nay; bạn vẫn nên cẩn thận. Cuộc gọi đáng ngờ: cúp máy. Cảnh sát: 110. Chống lừa đảo: 96110. Cố vấn và phòng bảo vệ cũng giúp bạn.
