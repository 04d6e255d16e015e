### The quiz that somebody takes alone: its cards, its buttons and what they answer; then the bank of questions.

# $of: how many questions there are.
quiz-intro =
    <b>Bạn có dễ bị lừa không?</b>
    { $of } kiểu lừa đảo, mỗi kiểu một câu, khoảng 2 phút. Chỉ mình bạn xem được câu trả lời và kết quả.
    Bạn có thể dừng bất cứ lúc nào; gửi /quiz để làm tiếp.
    {""}
quiz-number = <b>Câu { $number }/{ $of }</b>
quiz-number-right = <b>Câu { $number }/{ $of }: đúng</b>
quiz-number-wrong = <b>Câu { $number }/{ $of }: chưa đúng</b>
# $letter: the letter of the option; $text: the option.
quiz-option = { $letter }. { $text }
    .button = { $letter }
quiz-option-right = ✓ <b>{ $letter }. { $text }</b>
quiz-option-wrong = ✗ { $letter }. { $text }
# $letter: the letter of the right option; $why: why.
quiz-why =
    {""}
    <b>Đáp án đúng là { $letter }.</b> { $why }

quiz-result = <b>Đúng { $right }/{ $of } câu</b>
    .button = Xem kết quả
quiz-result-all = Không trò nào trong số này lừa được bạn. Chiêu lừa luôn thay đổi, lúc nào đó hãy làm lại nhé.
quiz-result-foot = <i>Chỉ mình bạn xem được kết quả này.</i>
# The names of the frauds follow.
quiz-weak = Kiểu dễ làm bạn mắc lừa nhất:
quiz-weak-line = · { $fraud }
quiz-paused =
    <b>Dừng ở đây</b>
    Đã trả lời: { $answered }/{ $of }; đúng: { $right }. Muốn làm tiếp, hãy gửi /quiz bất cứ lúc nào.

quiz-look-title = <b>Xem nhanh 20 giây</b>
# $fraud: the name of the fraud; $why: the explanation; $advice: what to do.
quiz-look-fraud =
    {""}
    <b>{ $fraud }</b>
    { $why }
    <b>Nên làm gì:</b> { $advice }
quiz-look =
    .button = Xem nhanh 20 giây
quiz-next =
    .button = Câu tiếp
quiz-stop =
    .button = Dừng ở đây
    .toast = Dừng ở đây. Gửi /quiz để làm tiếp.
quiz-on =
    .button = Làm tiếp
quiz-again =
    .button = Làm lượt nữa

# What a press of an option answers.
quiz-heard =
    .right = ✓ Đúng.
    .wrong = Chưa đúng, đáp án là { $letter }. Vì sao thì xem trong tin.
    .before = Câu này bạn đã trả lời: { $letter }. Chỉ tính lần đầu.
    .gone = Câu này không còn dùng nữa. Hãy xem tiếp trong tin.
    .over = Lượt này đã kết thúc. Gửi /quiz để làm lượt khác.

## The bank. One paragraph a question: the question, four options, one explanation. Which option is right and for whom
## the question is stands in bot/plan/data/quiz.toml. Never renumber: the record of what was answered uses these ids.

## brushing

question-brushing-1 = Ba nhiệm vụ thả tim trong nhóm đã trả tiền cho bạn. Nhiệm vụ thứ tư phải ứng tiền trước. Giờ nên làm gì?
    .a = Ứng nốt đơn này, lấy lại được tiền gốc rồi rời nhóm
    .b = Dùng tài khoản của bạn học để làm tiếp
    .c = Chỉ ứng một ít, thử xem rút được không
    .d = Dừng lại, rời nhóm, giữ chứng cứ và báo cảnh sát
    .why = Trả nhỏ trước, rồi bắt ứng tiền: đó là chiêu cố định. Mọi nhiệm vụ bắt ứng tiền trước đều là lừa đảo.

question-brushing-2 = Số dư trên trang nhiệm vụ không rút được. “Người hướng dẫn” nói bạn thao tác sai, làm bù hai đơn là rút được hết. Bạn làm gì?
    .a = Làm bù hai đơn rồi rút hết một lần
    .b = Không trả thêm, giữ chứng cứ, gọi 110
    .c = Nhờ “người hướng dẫn” ứng hộ một đơn
    .d = Vay bạn học cho đủ để làm xong hôm nay
    .why = “Thao tác sai” và “đơn bù” đều là cớ để bạn tiếp tục trả tiền. Càng bù càng mất nhiều.

question-brushing-3 = Ở cổng trường có người tặng thú bông khi quét mã vào nhóm; trong nhóm có người đăng link “làm nhiệm vụ hoàn tiền”. Bạn làm gì?
    .a = Rời nhóm và không mở link nào
    .b = Xem người khác trước, họ được trả thì làm theo
    .c = Mình không làm, nhưng giới thiệu nhóm cho bạn cùng phòng
    .d = Chỉ làm một nhiệm vụ, vì đã nhận thú bông rồi
    .why = Tặng quà, phát lì xì thường là lối vào của lừa đảo nhiệm vụ. Hãy rời nhóm, đừng kéo bạn bè vào.

question-brushing-4 = Trong nhóm việc làm thêm, nhiều người khoe ảnh “hôm nay đã nhận tiền”, có người nói học cùng trường. Điều đó chứng minh gì?
    .a = Rút tiền được thật, thử một ít cũng được
    .b = Sắp hết chỗ, vào sớm thì có lợi
    .c = Không gì cả: người và ảnh đều có thể là giả
    .d = Bạn cùng trường đã làm nên đáng tin hơn
    .why = Ảnh chụp có thể làm giả, và những “bạn học” khoe lãi có thể đều là đồng bọn.

question-brushing-5 = Bạn bè rủ đăng đánh giá tốt giả cho cửa hàng: “Không phải ứng tiền, chỉ giúp tăng doanh số.” Câu nào đúng?
    .a = Chỉ cần không rủ ai khác thì không phạm pháp
    .b = Bản thân việc tạo đơn ảo đã phạm pháp: nên từ chối
    .c = Không phải ứng tiền thì không có rủi ro
    .d = Cửa hàng chịu trả tiền thì là việc làm thêm bình thường
    .why = Bản thân việc tạo đơn ảo đã phạm pháp, và vài lần “được tiền dễ” thường là mở đầu cho việc bắt ứng tiền.

question-brushing-6 = Bạn vừa chuyển tiền cho “trang nhiệm vụ” và nhận ra bị lừa. Việc đầu tiên là gì?
    .a = Tìm “cao thủ đòi tiền” trên mạng nhờ lấy lại
    .b = Xóa tin nhắn trước khi bạn học nhìn thấy
    .c = Gọi ngay 110, nói rõ tài khoản nhận và giờ chuyển
    .d = Chuyển thêm “phí mở khóa” để lấy lại khoản đã chuyển
    .why = Báo càng sớm càng dễ chặn được khoản tiền. Lời hứa “lấy lại tiền” trên mạng thường là cú lừa thứ hai.

## investment

question-investment-1 = Anh khóa trên kéo bạn vào “nhóm học chứng khoán”. “Thầy” ngày nào cũng hô lệnh, ai cũng nói có lãi. Bạn cần nhớ điều gì?
    .a = Xem kết quả gần đây của thầy trước đã
    .b = Chỉ theo bằng một phần nhỏ tiền sinh hoạt
    .c = Nhóm đông người, kẻ lừa đảo không dám hô lệnh công khai
    .d = Thành viên có thể là đồng bọn, ảnh lãi có thể giả
    .why = Trong các nhóm này, “thầy” và thành viên thường cùng một bọn, ảnh lãi cũng có thể làm giả.

question-investment-2 = Bạn “lãi” trong một app đầu tư. Khi rút, bên hỗ trợ nói phải nộp thuế và tiền bảo đảm trước. Điều này nghĩa là gì?
    .a = App là giả: ngừng trả tiền và báo cảnh sát
    .b = Nộp thuế xong thì tiền sẽ về hết
    .c = Công ty đàng hoàng nên mới thu thuế theo pháp luật
    .d = Có thể xin họ trừ thuế vào tiền lãi
    .why = Phải nộp thuế, tiền bảo đảm hay phí mở khóa rồi mới được rút thì là lừa đảo, nộp cũng không rút được.

question-investment-3 = Bạn thử một trang đầu tư với số tiền nhỏ, ngay hôm đó rút được cả gốc lẫn lãi. Nghĩ thế nào mới đúng?
    .a = Rút nhanh như vậy thì có thể bỏ thêm
    .b = Khoản nhỏ chỉ là mồi: không bỏ thêm nữa
    .c = Bỏ một khoản lớn, về tiền thì rút hết
    .d = Rủ bạn cùng phòng vào để hỏi ý kiến nhau
    .why = Cho bạn nếm chút lãi là để bạn bỏ khoản lớn. Khoản đó sẽ không rút được.

question-investment-4 = Người quen qua mạng bảo bạn mua tiền ảo rồi chuyển đến địa chỉ của họ, “chắc chắn lãi”. Bạn làm gì?
    .a = Không mua cũng không chuyển: chắc lãi là lừa đảo
    .b = Mua ở sàn lớn rồi chuyển đến địa chỉ đó
    .c = Bảo họ chuyển trước, rồi mình chuyển lại
    .d = Chỉ chuyển khoản nhỏ nhất xem họ có trả về hay không
    .why = “Chắc chắn lãi” là dấu hiệu của lừa đảo. Tiền ảo đã chuyển đi rất khó lấy lại.

question-investment-5 = Bạn mất tiền ở sàn đầu tư giả. Một “luật sư” trên mạng hứa lấy lại hết nếu trả phí dịch vụ. Bạn làm gì?
    .a = Đòi xem thẻ luật sư trước rồi trả phí
    .b = Trả một nửa, lấy lại được thì trả nốt
    .c = Gửi giấy tờ tùy thân để họ kiện trang đó giúp mình
    .d = Không trả, nói với cảnh sát đang xử lý vụ việc
    .why = Chuyên tìm người bị lừa để “giúp lấy lại tiền” thường là cú lừa thứ hai. Việc này phải nhờ cảnh sát.

## shopping

question-shopping-1 = Người bán đồ cũ nói: “Qua sàn mất phí. Kết bạn rồi chuyển thẳng cho rẻ.” Bạn làm gì?
    .a = Trả trước một nửa, nhận hàng trả nốt
    .b = Kết bạn, xem ảnh giấy tờ của họ rồi trả
    .c = Chỉ trả qua sàn, không được thì không mua
    .d = Xin mã thanh toán, quét mã cho an toàn hơn
    .why = Trả ngoài sàn thì sàn không bảo vệ được bạn. Ảnh giấy tờ cũng có thể của người khác.

question-shopping-2 = Vé hòa nhạc đã hết. Có người nói có “vé nội bộ”, trả đủ tiền mới giữ cho. Cách an toàn nhất là gì?
    .a = Mua chung với bạn học để chia rủi ro
    .b = Xem ảnh chụp đơn vé của họ rồi trả đủ
    .c = Gọi video xem vé rồi trả đủ tiền
    .d = Không mua, theo dõi sàn vé chính thức
    .why = Ảnh và video đều có thể làm giả. Vé biểu diễn chỉ mua trên sàn vé chính thức.

question-shopping-3 = Điện thoại giá rẻ bạn đặt chưa tới. Người bán nói hàng bị giữ, phải nộp “thuế hải quan” trước. Bạn làm gì?
    .a = Lấy mã vận đơn trước rồi nộp thuế
    .b = Thỏa thuận mỗi bên trả một nửa thuế
    .c = Không trả thêm, khiếu nại với sàn, báo cảnh sát
    .d = Nộp thuế trước, nhận hàng rồi bảo người bán hoàn lại
    .why = Chưa nhận hàng đã đòi thuế, phí kích hoạt hay tiền cọc là chiêu quen của cửa hàng giả.

question-shopping-4 = Có người nhận viết luận văn hộ, “không đạt hoàn tiền”, đòi đặt cọc. Có vấn đề gì?
    .a = Vi phạm quy định học thuật, lại dễ là lừa đảo
    .b = Không sao, miễn là qua được kiểm tra trùng lặp
    .c = Chỉ là giá cao, có thể mặc cả thêm
    .d = Không sao, miễn là có ký hợp đồng
    .why = Thuê viết hộ vi phạm quy định học thuật. Đặt cọc xong bị chặn thì cũng khó mở lời nhờ giúp.

question-shopping-5 = Bạn bán máy tính cũ trên mạng. Người mua nói đã trả tiền, gửi link “bảo đảm” bắt nộp cọc mới nhận được tiền. Bạn làm gì?
    .a = Nộp cọc trước, nhận tiền hàng rồi xin hoàn lại
    .b = Bỏ qua link, xem đơn trong app chính thức
    .c = Bảo người mua nộp cọc hộ mình
    .d = Mở ra, trang trông tử tế thì nộp
    .why = Người mua trả tiền hay chưa thì app chính thức có ghi. Nhận tiền không cần nộp cọc.

## customer_service

question-customer_service-1 = “Chăm sóc khách hàng” nói hàng bị lỗi, sẽ bồi thường, bảo cài app họp và chia sẻ màn hình. Cách nào đúng?
    .a = Đối chiếu mã đơn trước, khớp thì làm tiếp
    .b = Chia sẻ vài phút, làm xong tắt ngay
    .c = Cúp máy, tự kiểm tra trên sàn bạn đã mua
    .d = Không chia sẻ màn hình, chỉ đọc mã xác minh
    .why = Hoàn tiền chỉ làm trên sàn bạn đã mua. Chia sẻ màn hình sẽ lộ mật khẩu và mã xác minh.

question-customer_service-2 = “Nhân viên thanh toán” nói bạn có “gói bảo hiểm triệu tệ”, tối nay không hủy thì mỗi tháng bị trừ tiền. Bạn làm gì?
    .a = Cúp máy, tự mở app chính thức xem
    .b = Đọc số thẻ để họ ngừng trừ tiền
    .c = Kết bạn để họ gửi link hủy
    .d = Làm theo hướng dẫn, hủy từng bước
    .why = “Không hủy sẽ trừ tiền” là lời lừa đảo. Có gói đó hay không, app chính thức cho bạn biết.

question-customer_service-3 = “Người giao hàng” nói mất hàng, bồi thường gấp ba, bảo quét mã và nhập số thẻ, mã xác minh. Bạn làm gì trước?
    .a = Quét mã và nhập số thẻ, nhưng không nhập mã xác minh
    .b = Xem hành trình trong app mua sắm, hỏi hỗ trợ ở đó
    .c = Nhập một thẻ không có tiền cho an toàn
    .d = Hỏi mã vận đơn, khớp thì nhập cả hai
    .why = Biết mã vận đơn không chứng minh gì. Bồi thường phải qua sàn, còn mã xác minh không đưa cho ai.

question-customer_service-4 = Bạn nhận kiện hàng không hề đặt, trong có thẻ cào “trúng thưởng”, phải quét mã để nhận giải. Bạn làm gì?
    .a = Quét vào nhóm xem người khác có nhận không
    .b = Nhờ bạn cùng phòng quét bằng máy khác
    .c = Cứ quét, chưa trả tiền thì không sao
    .d = Không quét, và nhắc cả bạn cùng phòng
    .why = Thẻ cào và mã QR trong kiện hàng lạ thường dẫn vào bẫy. Không quét thì không bị kéo vào.

question-customer_service-5 = “Nhân viên” nói đăng ký nhầm bạn làm đại lý; muốn hủy phải vay online rồi chuyển vào “tài khoản công ty”. Đây là:
    .a = Thủ tục bình thường: tiền sẽ được trả lại
    .b = Chấp nhận được, miễn là giữ biên lai
    .c = Lừa đảo: hủy dịch vụ không cần bạn đi vay
    .d = Có thể thật, thử vay khoản nhỏ trước
    .why = Hủy dịch vụ hay hoàn tiền đều không bắt bạn vay hay chuyển tiền. Nghe đến đó thì cúp máy.

## loan_credit

question-loan_credit-1 = Có người gọi: “Bạn có tài khoản vay sinh viên. Không hủy sẽ ảnh hưởng hồ sơ tín dụng.” Bạn làm gì?
    .a = Ghi mã nhân viên rồi hủy từng bước
    .b = Vay ra rồi trả lại để xóa hạn mức
    .c = Kết bạn và xem giấy tờ họ gửi
    .d = Cúp máy, không làm theo gì cả
    .why = Không “nhân viên” nào hủy hay sửa được hồ sơ tín dụng. Bảo vay rồi chuyển để “xóa hạn mức” là lừa đảo.

question-loan_credit-2 = Bạn xin vay online. Bên hỗ trợ nói sai số thẻ, tài khoản bị khóa, nộp “phí mở khóa” mới giải ngân. Bạn làm gì?
    .a = Không nộp, dừng lại, giữ chứng cứ, báo cảnh sát
    .b = Nộp phí, vay được rồi đòi lại
    .c = Bảo họ trừ phí vào khoản vay
    .d = Đổi sang thẻ ngân hàng của người nhà rồi xin vay lại
    .why = Thu phí trước khi giải ngân là lừa đảo. “Sai số thẻ” chỉ là lý do bịa ra.

question-loan_credit-3 = Có người trên mạng nhận “sửa hồ sơ tín dụng”, xóa khoản trả chậm nếu trả phí. Câu nào đúng?
    .a = Xem các ca thành công rồi thì có thể yên tâm trả phí
    .b = Trả chậm có thật thì trả tiền cũng không xóa được
    .c = Có hợp đồng hoàn tiền thì không rủi ro
    .d = Tìm đúng người thì xóa được mọi thứ
    .why = “Sửa hồ sơ tín dụng” có thu phí là không đáng tin. Nếu ghi sai, bạn có thể khiếu nại miễn phí.

question-loan_credit-4 = Anh khóa trên thân thiết nhờ bạn đứng tên vay: “Anh trả, em có tiền công.” Bạn nên:
    .a = Đồng ý, nhưng chỉ lần này thôi
    .b = Từ chối: ai đứng tên thì người đó phải trả
    .c = Chỉ cho mượn giấy tờ tùy thân để anh ấy tự làm
    .d = Đồng ý, nhưng bắt viết giấy nợ
    .why = Vay bằng tên bạn thì bạn phải trả. Đừng vay hộ người khác, cũng đừng cho mượn giấy tờ.

question-loan_credit-5 = “Quản lý cho vay” nói sao kê của bạn yếu, phải chuyển tiền vào tài khoản họ để “tạo dòng tiền”, trả lại ngay. Có nên không?
    .a = Được, miễn là ghi âm cả cuộc gọi
    .b = Tài khoản công ty thì được, cá nhân thì không
    .c = Được: dòng tiền đẹp thì hạn mức cao hơn
    .d = Không: “tạo dòng tiền” là cách họ lấy tiền
    .why = Cho vay đàng hoàng không bắt bạn chuyển tiền “tạo dòng tiền”. Chuyển vào tài khoản nào cũng là lừa đảo.

## acquaintance

question-acquaintance-1 = “Cố vấn” kết bạn bằng tài khoản mới, nói đang họp không nghe máy, nhờ bạn trả trước phí đào tạo. Bạn làm gì trước?
    .a = Gửi tin thoại hỏi trên tài khoản mới đó
    .b = So ảnh và bài đăng, giống thì trả
    .c = Gọi số quen của cố vấn, hoặc hỏi trực tiếp
    .d = Trả một nửa, họp xong tính tiếp
    .why = Ảnh, tên và bài đăng đều sao chép được. Hãy hỏi qua số quen hoặc gặp trực tiếp.

question-acquaintance-2 = Bạn học gọi video vay tiền. Mặt và giọng đều giống, nhưng vài giây là mất hình rồi nhắn giục. Bạn làm gì?
    .a = Tìm cách khác liên lạc với bạn ấy rồi quyết định
    .b = Chuyển trước một ít, hỏi đã nhận chưa
    .c = Xin thêm một tin thoại, nghe giống giọng thì chuyển
    .d = Đã thấy mặt rồi, cứ chuyển
    .why = Giọng và hình đều có thể do AI làm giả. Hãy dùng kênh khác, hoặc hỏi điều chỉ hai người biết.

question-acquaintance-3 = Bạn thân gửi link bình chọn, rồi nói có mã gửi vào máy bạn, nhờ đọc. Khả năng lớn nhất là gì?
    .a = Máy bạn ấy không nhận được tin, giúp một chút
    .b = Bình chọn cần mã, đọc cũng không sao
    .c = Mã thì đưa được, chỉ mật khẩu là không
    .d = Tài khoản bạn ấy bị chiếm: gọi hỏi trước
    .why = Mã xác minh là chìa khóa. Đưa đi thì tài khoản bạn cũng bị chiếm. Hãy gọi hỏi chính bạn ấy trước.

question-acquaintance-4 = Có người gọi cho mẹ bạn: bạn bị thương, cần tiền mổ gấp. Gia đình nên hẹn trước với nhau điều gì?
    .a = Gọi cho con trước, rồi gọi cố vấn
    .b = Nói đúng tên và mã số sinh viên thì chuyển
    .c = Ghi số tài khoản rồi chuyển tiền ngay
    .d = Chuyển ngay một nửa, kiểm tra sau
    .why = Hẹn trước với gia đình: gọi cho chính bạn trước, rồi gọi cố vấn, chưa rõ thì không chuyển gì.

question-acquaintance-5 = “Thầy hướng dẫn” nhắn nhờ mua mấy thẻ quà tặng, chụp số và mật khẩu gửi qua. Bạn làm gì?
    .a = Mua và gửi, rồi xin thanh toán lại sau
    .b = Nhắn lại hỏi: có đúng là thầy không
    .c = Gọi điện cho thầy, trước đó không mua
    .d = Mua, nhưng chỉ gửi số, không gửi mật khẩu
    .why = Số và mật khẩu gửi đi là mất tiền. Hỏi chính tài khoản đó “có đúng không” chẳng chứng minh gì.

## police

question-police-1 = “Cảnh sát” gọi video nói bạn bị nghi rửa tiền, phải chuyển tiền vào “tài khoản an toàn”. Bạn nên:
    .a = Chuyển một phần để tỏ ý hợp tác
    .b = Cúp máy và tự gọi 110 để kiểm tra
    .c = Chia sẻ màn hình cho họ xem số dư
    .d = Đòi xem thẻ ngành trước rồi chuyển
    .why = Cảnh sát và tòa án không có “tài khoản an toàn”, không lấy lời khai qua mạng. Thẻ trên màn hình có thể giả.

question-police-2 = “Kiểm sát viên” bảo bạn ở khách sạn, không nói với ai, mỗi ngày báo cáo qua video. Làm vậy để làm gì?
    .a = Để bảo vệ bạn khỏi bị trả thù
    .b = Để cắt bạn khỏi gia đình và thầy cô
    .c = Để giữ bí mật điều tra theo quy định
    .d = Để tiện gọi bạn, vụ án xong sớm hơn
    .why = “Cán bộ điều tra” bắt bạn giữ kín, ở một mình là kẻ lừa đảo. Hãy rời đi, nói với thầy cô và gia đình, gọi 110.

question-police-3 = Điện thoại hiện cuộc gọi từ 96110. Thường điều đó nghĩa là gì?
    .a = Là giao hàng, bận thì để sau cũng được
    .b = Bạn đã dính vào vụ án và phải chuyển tiền theo yêu cầu
    .c = Bạn hoặc người nhà có thể đang bị lừa: nên nghe
    .d = Là gọi quảng cáo, cứ cúp máy là xong
    .why = 96110 là đường dây cảnh báo lừa đảo: hãy nghe máy. Số này không bao giờ đòi chuyển tiền hay hỏi mã.

question-police-4 = Bạn nhận được “lệnh truy nã” có ảnh và số giấy tờ của mình. Điều đó cho thấy gì?
    .a = Thông tin bị lộ, và lệnh truy nã là giả
    .b = Cảnh sát đã lập án, phải phối hợp ngay
    .c = Tòa đã xử, tiền của bạn phải bị phong tỏa
    .d = Có người mạo danh, nộp tiền sẽ được minh oan
    .why = Cảnh sát không gửi lệnh truy nã cho bạn qua mạng. Ảnh có thể làm giả: cúp máy và gọi 110 để kiểm tra.

question-police-5 = “Cục viễn thông” nói số của bạn dính vụ án, “nối máy” sang cảnh sát, màn hình hiện số chính thức. Bạn làm gì?
    .a = Tin, vì hiện đúng số chính thức
    .b = Ghi số hiệu của họ và làm theo
    .c = Nghe hết vụ việc rồi mới xét
    .d = Cúp máy, rồi tự gọi 110
    .why = Số gọi đến có thể giả mạo, “nối máy” sang cũng là cùng bọn. Hãy tự gọi 110.

question-police-6 = Trường hợp nào giống cảnh sát thật làm việc nhất?
    .a = Hỏi mật khẩu ngân hàng qua điện thoại
    .b = Xuất trình thẻ trực tiếp, mời bạn về đồn
    .c = Gửi lệnh bắt qua ứng dụng chat
    .d = Lấy lời khai trong cuộc họp video
    .why = Cảnh sát xuất trình thẻ trực tiếp, không lấy lời khai hay gửi văn bản qua mạng, và không bao giờ hỏi mật khẩu.

## romance

question-romance-1 = Người quen qua mạng hai tháng, chưa gặp lần nào, bắt đầu dạy bạn đầu tư trên một sàn. Giờ nên làm gì?
    .a = Bỏ một ít để người đó khỏi buồn
    .b = Gọi video, thấy mặt rồi mới đầu tư
    .c = Để người đó đầu tư trước, thấy có lãi thì theo
    .d = Không bỏ tiền, kể với người mình tin cậy
    .why = Từ tình cảm chuyển sang sàn đầu tư là bước mấu chốt của trò lừa này. Video cũng làm giả được.

question-romance-2 = Người quen qua mạng chưa gặp lần nào nói đang đến thăm bạn, bị “mất ví”, nhờ chuyển tiền đi đường. Làm sao thì hơn?
    .a = Bảo họ gửi ảnh chụp vé, xem xong thì chuyển
    .b = Chuyển khi thấy ảnh giấy nợ của họ
    .c = Không chuyển, bảo họ nhờ cảnh sát nơi đó
    .d = Chỉ chuyển vừa đủ một tấm vé
    .why = Chưa gặp đã đòi tiền thì rất có thể là lừa đảo. Ảnh hay giấy nợ không chứng minh được họ là ai.

question-romance-3 = Người yêu qua mạng nói thẻ “hết hạn mức”, nhờ bạn nhận tiền vào thẻ của bạn rồi chuyển cho người khác. Bạn nên:
    .a = Từ chối: có thể là tiền phạm pháp
    .b = Đồng ý, nhưng giữ chút phí
    .c = Làm một lần rồi xóa lịch sử
    .d = Đồng ý, vì không phải tiền của mình
    .why = Nhận rồi chuyển hộ có thể là chuyển tiền phạm pháp. Thẻ bị khóa, bạn còn có thể phải chịu trách nhiệm trước pháp luật.

question-romance-4 = Người quen qua mạng ở nước ngoài gửi quà quý, “hải quan” gọi đòi phí thông quan. Chuyện gì đây?
    .a = Thật, nếu tra được mã bưu kiện
    .b = Có lợi: quà đáng giá hơn phí
    .c = Hiểu nhầm: nhờ người đó trả, mình trả lại
    .d = Lừa đảo: quà và “hải quan” đều là bịa
    .why = Người chưa gặp gửi quà quý rồi bắt trả phí là chiêu cũ. Mã bưu kiện cũng bịa được.

question-romance-5 = “Người yêu qua mạng” của bạn cùng phòng là kẻ lừa đảo, tiền đã chuyển. Bạn ấy xấu hổ không muốn kể. Bạn nói gì?
    .a = Không có gì xấu hổ: mình đi báo cảnh sát cùng bạn
    .b = Chặn ngay đi, những chuyện khác kệ nó
    .c = Nói chuyện lại với họ xem, biết đâu họ trả lại một ít
    .d = Đừng nói với ai, ít lâu là quên thôi
    .why = Báo càng sớm càng có thể bớt mất. Trước khi chặn, hãy lưu tin nhắn và biên lai.

## game

question-game-1 = Bạn bán tài khoản game trên một trang. Trang nói sai số thẻ, phải nộp tiền mở khóa mới rút được. Bạn làm gì?
    .a = Nhờ bên hỗ trợ của trang sửa số thẻ
    .b = Không nộp, chụp màn hình, gọi 110
    .c = Nộp một lần, rút xong đòi lại
    .d = Nhập thẻ khác rồi rút lại
    .why = Trang đòi phí mở khóa hay tiền bảo đảm trước khi rút là trang giả, “hỗ trợ” cũng là kẻ lừa đảo.

question-game-2 = Người mua chê sàn chính thức chậm, gửi link bảo đăng nhập và đăng bán tài khoản ở đó. Bạn làm gì?
    .a = Đăng nhập bằng tài khoản phụ cho khỏi mất
    .b = Đòi cọc trước rồi mới đăng nhập
    .c = Không mở, chỉ giao dịch trên sàn chính thức
    .d = Mở ra, địa chỉ trông chính thức thì đăng nhập
    .why = Link có thể dẫn đến trang giả chiếm tài khoản. Hãy tự tìm lối vào chính thức.

question-game-3 = Livestream tặng skin miễn phí khi vào nhóm; vào rồi phải trả “phí kích hoạt”, sau hoàn lại. Đây là:
    .a = Chưa rõ: chủ livestream xác nhận thì trả
    .b = Sự kiện bình thường: phí sẽ được hoàn
    .c = Chuyện nhỏ: trả mức thấp nhất không sao
    .d = Lừa đảo: đồ miễn phí không phải trả trước
    .why = Nói “miễn phí” mà cuối cùng bắt quét mã trả tiền thì đừng tin.

question-game-4 = Có người bán nạp game nửa giá: trả tiền trước, rồi đưa tài khoản và mật khẩu. Rủi ro lớn nhất là gì?
    .a = Không được quà của cửa hàng chính thức
    .b = Mất cả tiền lẫn tài khoản
    .c = Phải chờ lâu hơn mới được nạp
    .d = Được nạp ít điểm hơn một chút
    .why = Nạp hộ giá rẻ thường trả xong là bị chặn. Có mật khẩu rồi, tài khoản cũng có thể mất.

question-game-5 = Có người nói với em họ bạn là “gỡ được giới hạn giờ chơi”, bảo quét mã bằng điện thoại của mẹ. Bạn bảo em thế nào?
    .a = Quét bằng máy cũ, không mất gì đâu
    .b = Quét cũng được, đừng gõ mật khẩu thanh toán
    .c = Đừng quét và hãy nói ngay với mẹ
    .d = Hỏi giá trước rồi quyết định
    .why = “Gỡ giới hạn” là cớ để lừa trẻ em quét mã trả tiền. Trước hết hãy nói với người lớn.

## ticket_change

question-ticket_change-1 = Một ngày trước chuyến đi, có tin nhắn báo chuyến bay hủy, kèm “số hỗ trợ” để đổi vé và nhận bồi thường. Bạn làm gì?
    .a = Kiểm tra chuyến bay trong app chính thức của hãng
    .b = Mở link trong tin nhắn và đăng ký số thẻ ngân hàng
    .c = Trả lời tin, đòi hoàn tiền thẳng
    .d = Gọi số đó hỏi về bồi thường
    .why = Chuyến bay có thay đổi hay không, hãy xem trong app chính thức của hãng. Số và link trong tin nhắn có thể là của kẻ lừa đảo.

question-ticket_change-2 = Người gọi biết tên, chuyến bay, số ghế của bạn và nói có bồi thường. Bạn nghĩ sao?
    .a = Chỉ hãng bay mới biết, vậy là thật
    .b = Biết cả số giấy tờ nữa thì mình tin
    .c = Nói đúng hết, cứ nghe xem nhận bồi thường thế nào
    .d = Thông tin có thể bị lộ, không chứng minh gì
    .why = Thông tin đặt vé có thể bị lộ. Cúp máy, tự tra số chính thức của hãng để hỏi.

question-ticket_change-3 = “Nhân viên đổi vé” nói muốn nhận bồi thường phải mở app ngân hàng và chia sẻ màn hình. Câu nào đúng?
    .a = Dùng máy người khác thì không sao
    .b = Không nói mật khẩu thì chia sẻ được
    .c = Hoàn tiền không bao giờ cần chia sẻ màn hình
    .d = Chuyển hết số dư đi trước rồi chia sẻ thì an toàn
    .why = Khi chia sẻ, họ thấy mật khẩu và mã xác minh. Tiền hoàn về đúng cách bạn đã trả.

question-ticket_change-4 = Nghỉ lễ không mua được vé tàu. Có người bán “vé nội bộ” giá cao. Cách nào đáng tin?
    .a = Đăng ký chờ vé trong app 12306, hoặc ra ga
    .b = Đặt cọc ít trước, có vé trả nốt
    .c = Xem ảnh chụp vé họ đã đặt được rồi mới trả tiền
    .d = Đưa tài khoản 12306 cho họ săn hộ
    .why = Vé tàu mua trong app chính thức 12306 hoặc tại ga. Đưa tài khoản cho người khác còn lộ thông tin.

question-ticket_change-5 = Bạn đang ở sân bay, có cuộc gọi nói chuyến bay hủy, phải quét mã trả phí đổi vé. Kiểm tra cách nào nhanh nhất?
    .a = Gọi lại chính số đó để hỏi thêm một lần nữa
    .b = Xem bảng chuyến bay và hỏi quầy của hãng
    .c = Quét mã đổi vé kẻo không kịp
    .d = Bảo họ gửi thông báo cho xem
    .why = Ở sân bay, hỏi quầy của hãng là nhanh và chắc nhất. Đừng quét mã trả tiền theo cuộc gọi lạ.

## school_fee

question-school_fee-1 = Trong nhóm lớp, “thầy cô” đăng mã thanh toán: nộp tiền tài liệu trong nửa giờ. Bạn làm gì trước?
    .a = Hỏi trong nhóm, không ai phản đối thì trả
    .b = Gọi cho thầy cô hoặc hỏi trực tiếp
    .c = Có bạn nào trả thì trả theo
    .d = Trả luôn để lớp khỏi bị chậm
    .why = Ảnh và tên sao chép được, “bạn học” trả trước cũng có thể là giả. Hãy hỏi chính thầy cô.

question-school_fee-2 = Giấy báo trúng tuyển kẹp phiếu nộp tiền có mã QR, “quá hạn không được nhập học”. Trước khi trả nên làm gì?
    .a = Quét xem người nhận có giống trường không
    .b = Không cần: trả nhanh cho kịp nhập học
    .c = Hỏi trong nhóm tân sinh viên ai đã trả
    .d = Đối chiếu với cách nộp trên web trường
    .why = Học phí chỉ nộp trên nền tảng trường công bố. Mã QR kẹp theo có thể do người khác bỏ vào.

question-school_fee-3 = Bạn bị kéo vào “nhóm tân sinh viên”. Chủ nhóm đòi số giấy tờ và số thẻ của mọi người để nhận trợ cấp. Bạn làm gì?
    .a = Không đưa gì, hỏi khoa có phải nhóm chính thức không
    .b = Đưa số giấy tờ, không đưa số thẻ
    .c = Không gửi trong nhóm, chỉ nhắn riêng cho chủ nhóm để đăng ký
    .d = Đưa cả hai, vì trong nhóm rất đông người
    .why = Nhóm tân sinh viên giả hay gom số giấy tờ và số thẻ. Nhóm chính thức là nhóm khoa công bố.

question-school_fee-4 = “Anh khóa trên” đến phòng bán gói SIM và khóa luyện thi, trả hôm nay được giảm giá. Nên làm gì?
    .a = Xem thẻ sinh viên, có thẻ thì trả
    .b = Mua chung với bạn cùng phòng cho rẻ
    .c = Chưa trả tiền, hỏi cố vấn trước
    .d = Đặt cọc một ít để giữ giá giảm
    .why = Khó biết người bán tận phòng là ai. Không trả tiền tại chỗ, không đưa giấy tờ.

question-school_fee-5 = Trước khai giảng có người kết bạn: nộp cọc thì được chọn phòng, vào lớp tốt. Nên làm gì?
    .a = Để bố mẹ nộp, vì người lớn có nhiều kinh nghiệm hơn
    .b = Không nộp, đọc hướng dẫn nhập học trên web trường
    .c = Hỏi rõ họ thuộc phòng ban nào rồi nộp
    .d = Nộp một ít, cọc thì sau cũng trả lại
    .why = Chọn phòng, xếp lớp không qua nộp tiền riêng. Hãy theo web trường và thông báo của cố vấn.

question-school_fee-6 = Có người đăng link “thông báo phòng đào tạo”: không nộp tiền qua link thì không được thi. Kiểm tra thế nào?
    .a = Mở link, có huy hiệu trường thì nộp
    .b = Gửi link cho bạn học, hỏi đã nộp chưa
    .c = Hỏi người đăng có thật không
    .d = Tự vào hệ thống đào tạo từ web trường
    .why = Huy hiệu và trang web đều bắt chước được. Nộp tiền hay đăng nhập thì vào từ web chính thức.

## grant

question-grant-1 = Tin nhắn viết: “Bạn được trợ cấp. Nộp phí hồ sơ trước, sẽ trả lại cùng trợ cấp.” Đây là:
    .a = Thật, nếu có ghi tên trường mình
    .b = Thật: phí hồ sơ sẽ được trả lại cùng với trợ cấp
    .c = Lừa đảo: nhận trợ cấp không phải nộp trước
    .d = Chưa rõ: nộp thử một nửa xem sao
    .why = Nhận học bổng, trợ cấp không bao giờ phải nộp tiền trước. Hãy hỏi phòng hỗ trợ sinh viên hoặc cố vấn.

question-grant-2 = Người tự xưng ở “sở giáo dục” nói có trợ cấp, hỏi số thẻ và mã xác minh bạn vừa nhận. Bạn làm gì?
    .a = Không đưa, gọi phòng hỗ trợ sinh viên
    .b = Đưa số thẻ và mật khẩu, không đưa mã
    .c = Đưa cả hai, vì thẻ không có tiền
    .d = Hỏi rõ tên và mã nhân viên rồi đưa
    .why = Phát trợ cấp không cần mã xác minh. Thẻ không có tiền cũng không được đưa: có mã, kẻ gian có thể liên kết thẻ hoặc vay tiền.

question-grant-3 = “Sở tài chính” nói trợ cấp đã duyệt, muốn nhận phải thao tác ở ATM theo hướng dẫn. Câu nào đúng?
    .a = Nhận trợ cấp không cần thao tác ở ATM
    .b = Phải nạp ít tiền vào thẻ mới kích hoạt được
    .c = Có bạn học đi cùng nhìn thì không sao
    .d = Chọn tiếng Anh trên ATM thì an toàn hơn
    .why = “Kích hoạt” ở ATM thật ra là bạn chuyển tiền đi. Hãy cúp máy và hỏi phòng hỗ trợ sinh viên.

question-grant-4 = Email tiếng Anh báo bạn được học bổng nước ngoài, trả “phí kích hoạt” mới phát tiền. Bạn làm gì trước?
    .a = Gửi hộ chiếu để họ kiểm tra
    .b = Không trả, hỏi nhà trường
    .c = Bảo họ trừ phí vào học bổng
    .d = Cứ trả, vì học bổng lớn hơn nhiều
    .why = Học bổng đòi phí kích hoạt hay tiền bảo đảm trước là lừa đảo. Cũng đừng gửi hộ chiếu cho người lạ.

question-grant-5 = Có người “quen hội đồng xét”: trả một khoản là chắc có học bổng. Nghĩ thế nào mới đúng?
    .a = Suất có hạn, trả tiền để giữ chỗ
    .b = Trả được, miễn có giấy cam kết
    .c = Không đáng tin: kết quả theo công bố của khoa
    .d = Người khác trả rồi, mình không trả thì thiệt
    .why = Kết quả xét theo quy định và được công bố. Trả tiền giữ suất không đáng tin, lại vi phạm quy định.

## job

question-job-1 = Bạn được “nhận” ngay hôm phỏng vấn, nhưng phải vay tiền đào tạo, trừ dần vào lương. Đây là gì?
    .a = Coi như miễn phí, vì lương sẽ bù
    .b = Công ty coi trọng đào tạo: cơ hội hiếm
    .c = Cứ ký trước, không ưng thì đòi lại
    .d = Rất có thể là bẫy vay học nghề: dừng lại
    .why = Nơi tuyển dụng đàng hoàng không thu tiền người xin việc. Hãy dừng lại và hỏi trung tâm việc làm của trường.

question-job-2 = Ngày đầu đi làm, công ty đòi giữ giấy tờ tùy thân và thu cọc đồng phục. Câu nào đúng?
    .a = Giữ giấy tờ và thu cọc đều không được phép
    .b = Thu cọc thì được, giữ giấy tờ thì không
    .c = Giữ giấy tờ thì được, thu cọc thì không
    .d = Có giấy biên nhận thì cả hai đều được
    .why = Nơi tuyển dụng không được giữ giấy tờ tùy thân, không được thu cọc. Bạn có thể từ chối và báo thanh tra lao động.

question-job-3 = Có người bán suất “giới thiệu bao đậu” vào công ty lớn: trả trước một nửa, vào làm trả nốt. An toàn nhất là gì?
    .a = Trả trước một nửa, nếu không được nhận thì đòi họ hoàn lại
    .b = Xem tin nhắn với nhân viên công ty rồi trả
    .c = Ký hợp đồng bao đậu rồi trả tiền
    .d = Không mua, chỉ xem web công ty và web việc làm của trường
    .why = “Bao đậu” không đáng tin, tin nhắn và hợp đồng đều làm giả được. Hãy xem web công ty và web việc làm của trường.

question-job-4 = Có người mời bạn ra nước ngoài làm “hỗ trợ khách hàng”: lương cao, bao vé bay và visa, đến nơi mới ký hợp đồng. Bạn làm gì?
    .a = Làm visa trước, đến nơi thì ký
    .b = Chưa kiểm tra công ty và visa thì không đi
    .c = Rủ bạn học đi cùng cho yên tâm
    .d = Cứ sang xem trước đã, thấy không hợp thì về nước
    .why = Việc nước ngoài “lương cao bao vé bay” có thể lừa người sang làm lừa đảo. Chưa kiểm tra rõ thì đừng đi.

question-job-5 = Việc làm thêm: nhận tiền vào thẻ mình, rút tiền mặt đưa cho “kế toán”, có hoa hồng. Đây rất có thể là gì?
    .a = Việc đàng hoàng, miễn là có hợp đồng
    .b = Việc tài chính bình thường, làm nhiều thì hưởng nhiều
    .c = Lấy tiền phạm pháp hộ, mình cũng có thể phạm tội
    .d = Cách tiện cho công ty trả tiền hàng
    .why = Nhận và rút tiền hộ có thể là chuyển tiền phạm pháp. Có hợp đồng cũng không thoát trách nhiệm.

question-job-6 = Phỏng vấn online, họ bảo mở app ngân hàng và chia sẻ màn hình “để kiểm tra thẻ lương”. Bạn làm gì?
    .a = Gửi số thẻ và mật khẩu cho họ kiểm tra
    .b = Mở app, nhưng che số dư trước
    .c = Chia sẻ bằng máy của bạn cùng phòng
    .d = Kết thúc phỏng vấn, không mở app ngân hàng
    .why = Phỏng vấn không cần xem app ngân hàng. Mật khẩu và mã xác minh không đưa cho ai.

question-job-7 = Một nhóm chat tuyển sinh viên quốc tế làm thêm buổi tối: “không cần giấy phép, chỉ cần gửi hộ chiếu cho chúng tôi giữ”. Bạn làm gì?
    .a = Nhận, nhưng chỉ làm cuối tuần
    .b = Nhận, nhưng chỉ đưa họ giữ bản sao hộ chiếu của mình
    .c = Từ chối và hỏi văn phòng sinh viên quốc tế
    .d = Làm thử một tháng rồi tính
    .why = Làm thêm ngoài trường phải được trường đồng ý và được cơ quan xuất nhập cảnh ghi chú trước. Đừng để người lạ giữ hộ chiếu.

## rental

question-rental-1 = Trên mạng có nhà rẻ: “chủ nhà” ở xa, đặt cọc xong sẽ gửi chìa khóa. Bạn làm gì?
    .a = Chưa xem nhà, chưa xác minh chủ nhà thì không trả
    .b = Xem ảnh giấy tờ nhà, ổn thì trả
    .c = Đặt cọc một ít trước để giữ nhà, kẻo người khác lấy mất
    .d = Xem nhà qua video, ưng thì đặt cọc
    .why = Chưa xem nhà, chưa xác minh chủ nhà thì không trả tiền. Ảnh giấy tờ và video đều có thể giả.

question-rental-2 = Lúc ký hợp đồng, chủ nhà bảo chuyển tiền cọc vào tài khoản của một “người bạn”. Cách nào đúng?
    .a = Chuyển thành nhiều lần cho ít rủi ro
    .b = Chỉ chuyển cho người nhận ghi trong hợp đồng
    .c = Chuyển và ghi rõ nội dung là được
    .d = Chủ nhà đồng ý thì chuyển cho ai cũng được
    .why = Người nhận phải là chủ nhà hoặc môi giới ghi trong hợp đồng, nếu không thì khi có chuyện rất khó chứng minh.

question-rental-3 = Môi giới bảo bạn quét mặt, ký “thỏa thuận trả góp tiền thuê”. Phải xem kỹ điều gì trước?
    .a = Tiền mỗi tháng có phải thấp nhất không
    .b = Mình có kịp giành được nhà không
    .c = Có phải khoản vay đứng tên mình không
    .d = Môi giới có điền hộ mình được không
    .why = Có loại “trả góp” là vay bằng tên bạn: môi giới biến mất, bạn vẫn phải trả. Không hiểu thì đừng ký.

question-rental-4 = Môi giới nói: “Còn người khác chờ. Hôm nay không trả tiền thuê cả năm là mất.” Bạn làm gì?
    .a = Nhờ bạn cùng phòng trả trước, tính sau
    .b = Quẹt thẻ tín dụng rồi trả dần
    .c = Trả nửa năm để giữ nhà
    .d = Không để bị giục, kiểm tra rồi quyết định
    .why = Càng bị giục càng không nên trả. Hãy kiểm tra chủ nhà, hợp đồng và người nhận tiền trước.

question-rental-5 = Có người chuyển đi, cho thuê lại giá rẻ đến hết hạn hợp đồng. Trước khi trả, điều gì quan trọng nhất?
    .a = Chủ nhà biết và đồng ý cho thuê lại
    .b = Người thuê có bớt giá thêm không
    .c = Người thuê có học cùng trường không
    .d = Giá có rẻ hơn chỗ khác không
    .why = Cho thuê lại phải được chủ nhà đồng ý. Trả tiền cho người không có quyền thì có thể không vào ở được.

## sextortion

question-sextortion-1 = Người lạ quay được video riêng tư của bạn, dọa gửi cho danh bạ của bạn. Bạn nên:
    .a = Làm theo họ trước cho họ nguôi giận
    .b = Xóa hết dấu vết, coi như không có gì
    .c = Không trả tiền, giữ chứng cứ, gọi 110
    .d = Trả một lần để họ xóa video
    .why = Trả rồi chúng thường đòi tiếp. Hãy gọi 110; cố vấn hoặc trung tâm tư vấn tâm lý của trường có thể ở bên bạn.

question-sextortion-2 = Người trò chuyện qua mạng muốn gọi video, bảo cài app của họ cho nét. Cài vào dễ xảy ra điều gì?
    .a = Hình nét hơn, không có gì khác
    .b = Danh bạ bị chép và dùng để đe dọa mình
    .c = Máy có thể chạy chậm đi nhưng không lộ thông tin
    .d = Chiếm bộ nhớ cho đến khi xóa app
    .why = App không rõ nguồn có thể chép danh bạ và ảnh. Hãy từ chối trước khi cài.

question-sextortion-3 = Bạn đã trả cho kẻ tống tiền một lần, giờ hắn đòi thêm. Làm gì thì tốt nhất?
    .a = Xin khất đến khi có tiền
    .b = Trả ít hơn một chút cho hắn yên
    .c = Trả thêm một lần và nói rõ với hắn đây là lần cuối
    .d = Không trả nữa, lưu chứng cứ, báo cảnh sát ngay
    .why = Trả rồi chúng vẫn đòi, dừng lúc nào cũng không muộn. Biên lai đã trả cũng là chứng cứ.

question-sextortion-4 = “Hacker” trên mạng nhận tiền để xâm nhập máy kẻ tống tiền và xóa video của bạn. Có nên thuê không?
    .a = Có: nhanh hơn báo cảnh sát
    .b = Không: rất có thể là một cú lừa khác
    .c = Có, nếu chứng minh làm được
    .d = Có, đặt cọc trước, xong trả nốt
    .why = Trả tiền để “xóa video” rất có thể là cú lừa thứ hai. Hãy để cảnh sát xử lý và giữ chứng cứ.

question-sextortion-5 = Bạn cùng phòng bị tống tiền bằng video nhạy cảm, sợ hãi và xin bạn giữ kín. Giúp thế nào tốt nhất?
    .a = Khuyên đổi số và quên chuyện đó đi
    .b = Góp ít tiền cho chuyện êm xuôi
    .c = Không trách, đi cùng đến cảnh sát và thầy cô
    .d = Thay mặt bạn ấy đứng ra mặc cả với kẻ tống tiền
    .why = Bạn ấy là nạn nhân. Ngoài 110 còn có cố vấn, trung tâm tư vấn tâm lý của trường và 12356.

## screen_share

question-screen_share-1 = Khi bạn chia sẻ màn hình điện thoại, bên kia thấy được gì?
    .a = Mật khẩu bạn gõ và mã xác minh bạn nhận
    .b = Chỉ bức ảnh mà bạn đã chọn
    .c = Chỉ hình ảnh, không thấy tin nhắn
    .d = Chỉ những gì đang hiển thị bên trong app họp
    .why = Họ có thể thấy mọi thứ hiện trên màn hình, kể cả mã trong tin nhắn.

question-screen_share-2 = Bạn nhận ra đang chia sẻ màn hình với “nhân viên” và vừa mở app ngân hàng. Bước đầu tiên là gì?
    .a = Ngắt mạng hoặc tắt máy để dừng chia sẻ
    .b = Hỏi bạn học trong nhóm nên làm gì
    .c = Nghe “nhân viên” giải thích rồi quyết định
    .d = Chuyển tiền sang thẻ khác của mình
    .why = Ngắt trước, rồi gọi ngân hàng và đổi mật khẩu bằng thiết bị khác. Chưa ngắt thì họ thấy mọi thao tác.

question-screen_share-3 = Tin nhắn mã ghi “không cho người khác biết”. “Người khác” là ai?
    .a = Mọi người, trừ cảnh sát và thầy cô
    .b = Mọi người, trừ nhân viên ngân hàng
    .c = Tất cả, kể cả “nhân viên” và “cảnh sát”
    .d = Người lạ, nhưng không tính hỗ trợ chính thức
    .why = Mã xác minh là chìa khóa: ai hỏi cũng không đưa. Nhân viên và cảnh sát thật không hỏi mã.

question-screen_share-4 = Có người trên mạng nhận cài phần mềm từ xa giúp bạn, đòi mã kết nối của công cụ điều khiển. Bạn làm gì?
    .a = Cho kết nối một lúc, cài xong thì ngắt
    .b = Không để người lạ điều khiển máy của mình
    .c = Chuyển tệp quan trọng đi rồi cho kết nối
    .d = Cho kết nối và nhìn chằm chằm màn hình
    .why = Đã kết nối thì họ xem, cài và thao tác được. Hãy tải từ web chính thức, hoặc nhờ người bên cạnh.

question-screen_share-5 = “Nhân viên ngân hàng” bảo chia sẻ màn hình để kiểm tra tài khoản. Bạn kết luận gì?
    .a = Kiểm tra theo quy định, nên hợp tác
    .b = Biết số cuối thẻ của mình thì là thật
    .c = Không sao, miễn không mở app ngân hàng
    .d = Kẻ lừa đảo: không ngân hàng nào đòi vậy
    .why = Ngân hàng, cảnh sát, nhân viên hỗ trợ không ai đòi xem màn hình. Nghi ngờ thì gọi số ở mặt sau thẻ.

## card_lending

question-card_lending-1 = Có người trả tiền “thuê” thẻ ngân hàng của bạn một tuần, “chỉ để công ty luân chuyển tiền”. Bạn nên:
    .a = Đồng ý: dù sao thẻ cũng không có tiền
    .b = Từ chối: cho thuê thẻ là phạm pháp
    .c = Đồng ý, dùng xong thì hủy thẻ
    .d = Đồng ý, nếu họ viết cam kết
    .why = Cho thuê, cho mượn, bán tài khoản ngân hàng là phạm pháp, và bạn phải chịu hậu quả.

question-card_lending-2 = Bạn sắp rời trường. Thẻ ngân hàng và SIM không dùng nữa thì làm gì tốt nhất?
    .a = Đến ngân hàng và cửa hàng nhà mạng để hủy
    .b = Bán cho người thu mua thẻ ở dưới ký túc xá
    .c = Cho các em khóa dưới còn ở lại
    .d = Để đó cho đến khi hết hạn
    .why = Vào tay người khác, thẻ có thể bị dùng để lừa đảo và truy ra tên bạn. Không dùng thì hủy.

question-card_lending-3 = Người quen nhờ bạn dùng giấy tờ của mình làm mấy SIM cho họ, có trả công. Có được không?
    .a = Được, nhưng chỉ một SIM thôi
    .b = Được: người quen thì đáng tin
    .c = Được, viết rõ dùng làm gì thì mình không phải chịu trách nhiệm
    .d = Không: SIM tên mình không cho người khác dùng
    .why = SIM đứng tên bạn không được cho thuê, cho mượn. Bị dùng để lừa đảo, bạn cũng phải chịu trách nhiệm.

question-card_lending-4 = Bạn cùng phòng nói tài khoản “bị hạn chế”, nhờ nhận tiền qua mã của bạn rồi chuyển cho người khác. Bạn làm gì?
    .a = Giúp, và giữ lại ít phí
    .b = Giúp, ở cùng phòng thì không lừa mình
    .c = Từ chối, nhắc bạn ấy có thể là rửa tiền
    .d = Giúp, nếu nói rõ tiền từ đâu
    .why = Tài khoản thanh toán cũng không được cho mượn. Nhận rồi chuyển đi có thể là chuyển tiền phạm pháp.

question-card_lending-5 = Việc làm thêm: đặt hai điện thoại cạnh nhau, “chuyển lời” cuộc gọi của người khác, trả rất cao. Đây là gì?
    .a = Không có lỗi, vì chỉ cho mượn máy
    .b = Chăm sóc khách hàng bình thường tại phòng
    .c = Thử chất lượng cuộc gọi cho nhà mạng
    .d = Gọi điện giúp kẻ lừa đảo, có thể phạm tội
    .why = Chuyển tiếp cuộc gọi bằng điện thoại của mình là che giấu kẻ lừa đảo, có thể là phạm tội.

question-card_lending-6 = Bạn lo có người dùng tên bạn làm SIM. Kiểm tra bằng cách nào?
    .a = Gửi số giấy tờ cho người trên mạng tra hộ
    .b = Bằng dịch vụ chính thức “Yizheng Tongcha”
    .c = Mua app “tìm số đứng tên mình”
    .d = Gọi số lạ trong một tin nhắn
    .why = “Yizheng Tongcha” (一证通查) là dịch vụ tra cứu chính thức. Đừng gửi số giấy tờ cho người lạ tra hộ.

## embassy_visa

question-embassy_visa-1 = “Đại sứ quán” gọi: hộ chiếu của bạn dính vụ án, nối máy sang cảnh sát, phải nộp tiền bảo lãnh. Bạn làm gì?
    .a = Gửi ảnh hộ chiếu để họ kiểm tra
    .b = Nộp một phần để khỏi bị trục xuất
    .c = Cúp máy, gọi số trên web của đại sứ quán
    .d = Đồng ý nối máy và trình bày rõ với “cảnh sát”
    .why = Đại sứ quán không gọi điện đòi chuyển tiền, cũng không nối máy sang cảnh sát. Hãy tự tra số và hỏi.

question-embassy_visa-2 = Môi giới cam kết “đậu thi, gia hạn visa”, đòi trả đủ trước. Trước khi trả nên hỏi ai?
    .a = Văn phòng sinh viên quốc tế của trường
    .b = Khách hàng khác do môi giới giới thiệu
    .c = Một tư vấn viên khác của công ty đó
    .d = Người trong nhóm đồng hương trên mạng
    .why = Chuyện visa và cư trú hãy hỏi văn phòng sinh viên quốc tế hoặc gọi 12367. “Khách hàng” có thể là đồng bọn.

question-embassy_visa-3 = Tin nhắn nói giấy phép cư trú của bạn có vấn đề, hôm nay phải nộp phạt qua link. Kiểm tra thế nào?
    .a = Cứ nộp phạt trước để giấy phép cư trú khỏi bị hủy
    .b = Mở link xem trang có giống thật không
    .c = Gọi 12367 hoặc hỏi văn phòng sinh viên quốc tế
    .d = Trả lời tin là mình không vi phạm
    .why = Phí này chỉ nộp ở quầy xuất nhập cảnh hoặc nền tảng chính thức. 12367 trả lời bằng tiếng Trung và tiếng Anh.

question-embassy_visa-4 = Bạn nhận thông báo tiếng Trung không hiểu, có mã thanh toán và “trả trong hôm nay”. Làm gì trước?
    .a = Đưa thầy cô hoặc bạn học xem
    .b = Quét thử, biết đâu có tiếng Anh
    .c = Trả trước rồi nhờ người dịch sau
    .d = Điền số thẻ vào rồi gửi lại
    .why = Không hiểu thì đừng trả. Thầy cô, bạn học hoặc văn phòng sinh viên quốc tế có thể giúp bạn.

question-embassy_visa-5 = Có người trên mạng nhận tra tiến độ visa, đòi ảnh hộ chiếu và mật khẩu tài khoản trường. Bạn nên:
    .a = Gửi cả hai, tra xong đổi mật khẩu
    .b = Gửi tài khoản trước, xem có tra được không
    .c = Chỉ gửi ảnh hộ chiếu, không gửi mật khẩu
    .d = Không gửi gì, tự hỏi ở kênh chính thức
    .why = Hộ chiếu, giấy phép cư trú và tài khoản trường không gửi cho người lạ, vì có thể bị dùng để mạo danh.

## forex_tuition

question-forex_tuition-1 = Trong nhóm có người đổi tiền riêng với tỷ giá tốt hơn ngân hàng. Rủi ro lớn nhất là gì?
    .a = Người kia đến muộn hoặc không đến
    .b = Nhận phải tiền phạm pháp, thẻ bị khóa
    .c = Không có hóa đơn để ghi sổ
    .d = Hôm sau tỷ giá có thể khác
    .why = Tiền đó có thể của nạn nhân bị lừa, và tài khoản của bạn có thể bị khóa. Hãy đổi ở ngân hàng.

question-forex_tuition-2 = Có người nhận “đóng học phí giảm giá” nếu bạn chuyển tiền cho họ. Nên làm gì?
    .a = Thử một học kỳ, được thì làm tiếp
    .b = Xem ảnh chụp nộp phí, đúng thì chuyển
    .c = Tự nộp vào tài khoản trường công bố
    .d = Để họ nộp trước rồi trả lại sau
    .why = Họ có thể nộp bằng tiền phạm pháp. Khi bị thu hồi, học phí coi như chưa nộp, tiền của bạn cũng mất.

question-forex_tuition-3 = Người lạ chuyển “nhầm” tiền vào thẻ bạn, nhờ chuyển sang tài khoản khác. Bạn làm gì?
    .a = Không tự chuyển, liên hệ ngân hàng và trường
    .b = Chuyển một nửa, giữ một nửa làm chứng cứ
    .c = Chuyển ngay, vì không phải tiền của mình
    .d = Rút tiền mặt, hẹn gặp trả tận tay
    .why = Đây có thể là cách chuyển tiền phạm pháp qua thẻ bạn. Hãy để ngân hàng xử lý, và báo cảnh sát nếu nghi ngờ.

question-forex_tuition-4 = Đồng hương nói thẻ đã hết hạn mức, nhờ dùng thẻ của bạn để nhận tiền gia đình gửi. Bạn trả lời sao?
    .a = Được, đồng hương thì không lừa nhau
    .b = Không, và khuyên bạn ấy hỏi ngân hàng
    .c = Được, lần này thôi, rồi đưa tiền mặt
    .d = Được, nếu bạn ấy viết giấy nhận
    .why = Thẻ chỉ mình bạn dùng, người quen giới thiệu cũng không được. Thẻ bị khóa thì chính bạn chịu thiệt.

question-forex_tuition-5 = Gia đình gửi học phí từ nước ngoài. Một trang web hứa “không mất phí, về ngay”. Phải xác nhận điều gì trước?
    .a = Có nhanh hơn chuyển qua ngân hàng không
    .b = Có đồng hương nào giới thiệu không
    .c = Có ngôn ngữ mình đọc được không
    .d = Trường hoặc ngân hàng có công nhận không
    .why = Học phí nộp qua kênh trường công bố hoặc ngân hàng có giấy phép. Trang giả lấy tiền, học phí vẫn chưa nộp.

## phishing

question-phishing-1 = Email nói hộp thư trường sắp đầy, đăng nhập qua link để mở rộng. Bạn làm gì?
    .a = Đăng nhập trước rồi đổi mật khẩu
    .b = Gửi cho bạn học thử trước
    .c = Mở link, thấy huy hiệu trường thì đăng nhập
    .d = Đăng nhập từ trang web của trường
    .why = Trang web và huy hiệu đều bắt chước được. Đã gõ mật khẩu thì đổi ngay từ web chính thức.

question-phishing-2 = Câu nào đúng về tin nhắn cảnh báo 12381?
    .a = Có số di động cần gọi lại
    .b = Không có link và không cần trả lời
    .c = Có tài khoản cần chuyển tiền đến
    .d = Có link cần mở để xác minh
    .why = Tin 12381 không có link, không cần trả lời. Nhận được thì ngừng liên lạc với người đáng ngờ và đừng trả tiền.

question-phishing-3 = Bạn muốn cài app Trung tâm Chống lừa đảo Quốc gia (国家反诈中心). Tải ở đâu là an toàn?
    .a = Link tải trong tin nhắn
    .b = Tệp cài do người tốt bụng trên mạng gửi
    .c = Cửa hàng ứng dụng có sẵn trên máy
    .d = “Bản mới nhất” trên ổ chia sẻ
    .why = App giả cũng mượn tên này. Chỉ tải từ cửa hàng ứng dụng có sẵn trên máy.

question-phishing-4 = Bạn đang dùng Wi-Fi công cộng ở quán cà phê. Việc nào nên để sau?
    .a = Đăng nhập ngân hàng và trả tiền
    .b = Tra tuyến xe buýt trong thành phố
    .c = Xem dự báo thời tiết ngày mai
    .d = Nghe nhạc đã tải sẵn trong máy
    .why = Dùng Wi-Fi công cộng thì đừng đăng nhập ngân hàng, đừng thanh toán. Cần trả tiền thì dùng dữ liệu di động.

question-phishing-5 = Trên xe đạp dùng chung dưới ký túc xá có dán mã QR mới: “quét nhận lì xì”. Bạn làm gì?
    .a = Chỉ quét mã gốc của xe trong app chính thức
    .b = Chụp gửi lên nhóm cho mọi người thử
    .c = Cứ quét, ít tiền thì không sao
    .d = Quét xem tên người nhận, trông giống thật thì trả
    .why = Đừng quét mã không rõ nguồn. Lỡ quét rồi thì đừng trả tiền, đừng điền gì.

question-phishing-6 = Tin nhắn nói hàng của bạn bị giữ, mở link rút gọn để bổ sung địa chỉ. Bạn đang chờ hàng. Bạn làm gì?
    .a = Bổ sung địa chỉ cũng được, miễn là không điền mã xác minh
    .b = Xem trong app chính thức của sàn hoặc hãng giao hàng
    .c = Trả lời hỏi là kiện hàng nào
    .d = Mở ra, không nhập số thẻ thì không sao
    .why = Link rút gọn che địa chỉ thật: đừng bấm. Hãy tự xem hành trình trong app chính thức.
