### Role-play: six turns with a “fraudster” in private. First what the cards say, then the scenarios.

# $turns: how many turns a scenario has.
roleplay-menu =
    <b>Đóng vai tình huống chống lừa đảo</b>
    Mình đóng vai kẻ lừa đảo, còn bạn quyết định trả lời thế nào. Mỗi tình huống có { $turns } lượt, khoảng 3 phút; sau mỗi lần bạn chọn, mình chỉ ra ngay chiêu của bước đó.
    Tất cả chỉ là luyện tập, không có ai đang lừa bạn. Bạn chọn gì, chỉ mình bạn xem được.
    Hãy chọn một tình huống:
    .button = Tình huống khác
roleplay-invite =
    .button = Đóng vai tình huống
# $title: the name of the scenario. Those that were played to the end have a tick.
roleplay-scenario =
    .button = { $title }
    .done = ✓ { $title }
# At the top of each card.
roleplay-mark = 🎭 <b>Luyện tập, không phải thật</b> · { $title } · lượt { $number }/{ $of }
roleplay-mark-end = 🎭 <b>Bài luyện đã kết thúc</b> · { $title }
roleplay-mark-stopped = 🎭 <b>Bài luyện đã dừng</b> · { $title }
# $setting: how the scenario begins.
roleplay-setting = <i>{ $setting }</i>
# $words: what the fraudster says.
roleplay-says =
    {""}
    <b>“Kẻ lừa đảo”:</b> { $words }
roleplay-ask =
    {""}
    Bạn trả lời thế nào?
# $letter: the letter of the option; $text: the option.
roleplay-option = { $letter }. { $text }
    .button = { $letter }
roleplay-chosen = 👉 <b>{ $letter }. { $text }</b>
roleplay-wary = <b>Chọn vậy là an toàn.</b> Gặp thật thì đến đây bạn có thể chấm dứt cuộc nói chuyện; trong bài luyện, “kẻ lừa đảo” còn thử tiếp.
roleplay-trusting = <b>Nhiều người ở đây cũng trả lời như vậy.</b> May mà đây chỉ là luyện tập: hãy xem vì sao người ta dễ xuôi theo.
# $trick: the name of the trick; $why: the explanation.
roleplay-trick =
    {""}
    <b>Chiêu: { $trick }</b>
    { $why }
roleplay-next =
    .button = Tiếp
roleplay-reveal =
    .button = Xem tất cả các chiêu
roleplay-stop =
    .button = Dừng lại
    .toast = Đã dừng. Muốn làm tiếp, hãy gửi /roleplay.
roleplay-on =
    .button = Làm tiếp
roleplay-again =
    .button = Làm lại lần nữa
roleplay-paused = Bạn đã đi đến lượt { $number }/{ $of }. Đây là luyện tập, không có gì xảy ra cả. Muốn làm tiếp, hãy gửi /roleplay bất cứ lúc nào.
roleplay-tricks = <b>Những chiêu đã dùng với bạn:</b>
roleplay-trick-wary = ✓ { $number }. { $trick }: bạn không xuôi theo
roleplay-trick-trusting = · { $number }. { $trick }: gặp lại là bạn nhận ra
# $advice: what to do.
roleplay-really =
    {""}
    <b>Gặp thật thì làm gì</b>
    { $advice }
roleplay-foot = <i>Chỉ mình bạn xem được tin này, và nó không tính vào thành tích nào.</i>
# What a press of an option answers.
roleplay-heard =
    .wary = ✓ An toàn. Chiêu của bước này: { $trick }.
    .trusting = Chiêu của bước này: { $trick }. Lời giải thích ở trong tin.
    .before = Lượt này bạn đã chọn rồi, chọn { $letter }.
    .over = Bài luyện này đã kết thúc. Muốn làm bài khác, hãy gửi /roleplay.
    .gone = Tình huống này đã thay đổi. Hãy gửi /roleplay để chọn lại.

## The names of the tricks.

trick-bait =
    .name = cho lợi nhỏ trước
trick-trust =
    .name = đọc thông tin để bạn tin
trick-authority =
    .name = mạo danh người có quyền
trick-urgency =
    .name = giục bạn làm gấp
trick-fear =
    .name = dọa bạn
trick-guilt =
    .name = làm bạn áy náy
trick-secrecy =
    .name = bảo bạn giấu mọi người
trick-proof =
    .name = làm giả bằng chứng
trick-channel =
    .name = kéo bạn sang chỗ khác
trick-control =
    .name = chia sẻ màn hình
trick-code =
    .name = moi mã xác minh
trick-pay_first =
    .name = kiếm cớ đòi trả trước
trick-stakes =
    .name = khiến bạn tiếc, khó dừng
trick-lie =
    .name = dạy bạn nói dối

## The scenarios. One of them: what to do (its text), its name, how it begins; then its turns, each with what the
## fraudster says, the options, and in `why` what is behind it. Which option is on the safe side and where it leads
## stands in bot/plan/data/roleplay.toml.

## brushing

scenario-brushing =
    Tạo đơn ảo hay thả tim để nhận tiền đều là lừa đảo. “Việc làm thêm” nào bắt ứng tiền trước thì đừng làm.
    Nếu đã trả tiền: dừng ngay và đừng trả thêm; hãy giữ tin nhắn và biên lai, gọi 110 và liên hệ ngân hàng.
    Nếu chưa chắc, gọi 96110 để hỏi.
    .title = Làm thêm tạo đơn ảo
    .setting = Bạn ở trong một nhóm tìm việc làm thêm, và một “người giao đơn” kết bạn với bạn.

scene-brushing-1 = Chào em! Bên chị có việc thả tim, bấm theo dõi, làm ngay trên điện thoại. 5 tệ một đơn, trả luôn. Em làm thử một đơn không?
    .a = Làm thử một đơn, có mất gì đâu
    .b = Không làm, đơn ảo đều là lừa đảo
    .c = Em hỏi trước, bao lâu trả một lần
    .why = Đơn đầu được trả tiền thật để bạn tin những đơn sau cũng vậy. Vài tệ đó là vốn họ bỏ ra.
scene-brushing-2a = Em nhận được 5 tệ rồi chứ? Muốn kiếm nhiều hơn thì tải app nhận đơn của bên chị, ở đó 30 tệ một đơn. Chị gửi link rồi đấy.
    .a = Để em tải về xem trong đó có việc gì
    .b = App ngoài cửa hàng, em không cài
    .why = Trong app của chính họ, số dư và lịch sử muốn sửa thế nào cũng được, và không ai khác thấy bạn đang bị lừa.
scene-brushing-2b = Em yên tâm, bên chị có giấy phép kinh doanh. Cả nhóm mấy trăm người đang làm, em xem ảnh họ khoe tiền về này.
    .a = Đông người làm thế chắc không sao
    .b = Giấy phép, ảnh đều giả được, em thôi
    .why = Ảnh chụp và giấy phép đều làm giả được, những người khoe trong nhóm phần lớn là đồng bọn. Đông người không có nghĩa là thật.
scene-brushing-3 = (Giả sử bạn đã vào nhóm làm đơn.) Hôm nay có đơn nâng cấp: ứng trước một trăm tệ, 5 phút sau nhận về một trăm ba mươi tệ. Chỉ còn 3 suất thôi!
    .a = Em ứng một trăm, mất cũng không nhiều
    .b = Bắt ứng tiền là lừa đảo, em rời nhóm
    .why = Giục gấp và nói “ít suất” là để bạn không có thời gian nghĩ. Đến bước “ứng tiền trước” thì trò lừa đã rõ trước mắt.
scene-brushing-4a = Một trăm ba mươi tệ đã vào số dư trong app của em. Giờ làm ba đơn liên tiếp: vốn ba nghìn tệ, hoa hồng chín trăm tệ, làm xong rút một lần.
    .a = Em dừng, số dư chưa phải tiền trong tay
    .b = Em làm, cơ hội như thế này hiếm lắm
    .why = Số dư trong app chỉ là một con số. Cho lãi ít trước rồi dụ bỏ nhiều là bước cố định của trò lừa này.
scene-brushing-4b = Em nhận đơn rồi, không làm là vi phạm, phải đền hai trăm tệ, còn ảnh hưởng hồ sơ tín dụng nữa.
    .a = Thôi vậy em làm nốt đơn này cho xong
    .b = Không có luật đó, em không trả
    .why = Tạo đơn ảo vốn đã phạm pháp nên không có chuyện vi phạm hợp đồng, họ càng không đụng được đến hồ sơ tín dụng. Họ dọa vì họ không có lý.
scene-brushing-5 = (Giả sử bạn vẫn ứng tiền.) Em làm quá giờ nên tài khoản bị khóa rồi. Nộp năm nghìn tệ mở khóa, vốn với hoa hồng trả em hết một lần.
    .a = Tiền nằm cả trong đó, đành phải nộp
    .b = Nộp ít hơn một chút có được không?
    .c = Không nộp đồng nào nữa, giữ biên lai
    .why = Đã trả càng nhiều thì càng tiếc, càng khó dừng, và họ trông vào điều đó. Trả thêm một lần chỉ sinh thêm một cớ đòi tiền.
scene-brushing-6 = Em đừng có báo cảnh sát! Báo là hệ thống tự động tịch thu hết, chị cũng không giúp được em đâu.
    .a = Thôi em đợi thêm xem sao
    .b = Em dừng ngay và gọi 110
    .why = Họ cấm bạn báo cảnh sát chính vì báo cảnh sát có tác dụng. Báo cảnh sát và ngân hàng càng sớm, tiền càng có khả năng được chặn lại.

## customer_service

scenario-customer_service =
    Hoàn tiền, bồi thường chỉ làm trong đơn hàng gốc. Hãy tự mở app chính thức để hỏi, đừng tin cuộc gọi đến.
    Không cho ai mã xác minh, không chia sẻ màn hình.
    Nếu đã chuyển tiền: ngắt chia sẻ ngay, liên hệ ngân hàng và gọi 110. Nếu chưa chắc, gọi 96110.
    .title = Hỗ trợ hoàn tiền giả
    .setting = Mấy hôm trước bạn mua hàng trên mạng. Có người gọi đến, tự xưng là nhân viên hỗ trợ của sàn.

scene-customer_service-1 = Dạ, em chào anh chị. Sạc dự phòng mình mua hôm trước bị lỗi, bên em đền gấp ba. Đơn hàng và địa chỉ của mình như thế này, đúng không ạ?
    .a = Đúng rồi, đền thế nào vậy?
    .b = Tôi tự hỏi trong app chính thức
    .why = Đơn hàng và địa chỉ có thể bị lộ, cũng có thể mua được. Đọc đúng thông tin của bạn không có nghĩa là nhân viên thật.
scene-customer_service-2a = Khoản đền này không đi qua sàn ạ. Anh chị kết bạn với chuyên viên bồi thường bên em, bạn ấy hướng dẫn từng bước.
    .a = Hoàn tiền chỉ làm trong đơn gốc
    .b = Được, gửi tôi tài khoản bạn ấy
    .why = Rời khỏi sàn thì sàn không bảo vệ và cũng không tra cứu được nữa. Nhân viên thật không bảo bạn đổi app để nói chuyện hoàn tiền.
scene-customer_service-2b = Kênh chính thức hôm nay là đóng, quá hạn không được đền, còn bị trừ điểm tín dụng. Để em làm kênh nhanh cho mình nhé.
    .a = Thế thì làm kênh nhanh giúp tôi luôn hôm nay nhé
    .b = Quá hạn thì thôi, tôi đi đường chính thức
    .why = Nói “hôm nay là đóng” vì sợ bạn đi kiểm tra. Khoản đền thật không chạy mất, còn điểm tín dụng không do họ quyết.
scene-customer_service-3 = (Giả sử bạn chưa cúp máy.) Để xác minh, anh chị mở app họp, bấm “chia sẻ màn hình”, em theo dõi anh chị thao tác ạ.
    .a = Tôi chia sẻ, để họ xem cho yên tâm
    .b = Tôi không chia sẻ, và cúp máy
    .c = Tôi chỉ chia sẻ một lát thôi
    .why = Vừa chia sẻ là họ thấy hết mật khẩu, số dư và mã trong tin nhắn của bạn. Một lát cũng đủ rồi.
scene-customer_service-4a = Tốt rồi ạ. Anh chị sẽ nhận được tin nhắn có 6 chữ số, đó là mã bồi thường, đọc cho em là xong.
    .a = Nhận được là tôi đọc dãy số cho họ
    .b = Tôi không đọc, tắt chia sẻ ngay
    .why = Không có “mã bồi thường” nào: đó là mã để trả tiền hoặc đổi mật khẩu. Đưa mã ra là bấm “xác nhận” thay cho họ.
scene-customer_service-4b = Anh chị không hợp tác thì gói “bảo hiểm triệu tệ” hệ thống mở nhầm sẽ trừ hai nghìn tệ mỗi tháng. Em tắt giúp nhé?
    .a = Vậy tắt ngay giúp tôi, nhanh lên nhé!
    .b = Có mở không, tôi tự xem trong app
    .why = Trước hết bịa một khoản trừ tiền đáng sợ, rồi nói là tắt giúp bạn. Dịch vụ loại này vốn miễn phí, không tự trừ tiền.
scene-customer_service-5 = (Giả sử bạn đã làm theo.) Hệ thống hoàn thừa cho anh chị năm nghìn tệ. Mời anh chị trả phần thừa vào tài khoản này, không thì thành chiếm đoạt đấy ạ.
    .a = Tôi trả lại cho người ta ngay
    .b = Tôi xem số dư, và hỏi ngân hàng
    .why = Tin nhắn và trang hoàn tiền đều làm giả được, có khi đó lại là khoản vay đứng tên bạn. Nếu hoàn thừa thật thì để sàn và ngân hàng xử lý.
scene-customer_service-6 = Đây là quy trình nội bộ ạ. Ngân hàng có gọi hỏi thì anh chị cứ nói là chuyển cho người thân.
    .a = Ai dạy tôi nói dối ngân hàng là kẻ lừa đảo
    .b = Được, ngân hàng hỏi thì tôi sẽ nói như vậy
    .why = Ngân hàng gọi hỏi là để bảo vệ bạn. Ai dạy bạn nói dối ngân hàng hay cảnh sát thì chắc chắn là kẻ lừa đảo.

## police

scenario-police =
    Cảnh sát không giải quyết vụ án qua điện thoại, không có “tài khoản an toàn”, cũng không cho xem lệnh bắt trên mạng.
    Hãy cúp máy, tự gọi 110 để kiểm tra, và nói với cố vấn cùng gia đình.
    96110 gọi đến thì nhất định phải nghe. Nếu đã chuyển tiền: gọi ngay 110 và liên hệ ngân hàng.
    .title = Cảnh sát giả
    .setting = Một số lạ gọi đến, tự xưng là cảnh sát ở thành phố khác.

scene-police-1 = Tôi là cảnh sát ở cục công an. Một SIM đứng tên bạn đang gửi hàng loạt tin nhắn lừa đảo. Yêu cầu bạn hợp tác điều tra.
    .a = Không phải tôi! Tôi phải làm gì?
    .b = Tôi cúp máy và tự gọi 110 hỏi
    .c = Anh cho tôi biết số hiệu cảnh sát
    .why = Vừa mở lời đã nêu tên công an là để bạn không dám nghi ngờ. Số hiệu và số gọi đến đều bịa được; chỉ tự gọi 110 mới là kiểm tra.
scene-police-2a = Tên, trường, số giấy tờ của bạn như thế này, đúng không? Chắc là bạn bị người ta mạo danh. Tôi sẽ giúp bạn làm rõ.
    .a = Đúng hết rồi, tôi bị mạo danh, xin anh giúp tôi
    .b = Mấy thứ này dễ lộ, chưa chắc là cảnh sát
    .why = Trước hết đọc thông tin của bạn, rồi làm như đứng về phía bạn để bạn tin. Những thông tin này mua được trên mạng.
scene-police-2b = (Giả sử bạn chưa cúp máy.) Không được cúp! Cúp máy là từ chối hợp tác, hôm nay tôi đưa bạn vào danh sách truy nã!
    .a = Vậy tôi không cúp, anh nói đi
    .b = Cảnh sát không làm thế, tôi cúp máy
    .why = Người ta hễ sợ thì chỉ biết làm theo. Cảnh sát thật sẽ đến tận nơi hoặc đưa giấy tờ chính thức, không đe dọa bạn qua điện thoại.
scene-police-3 = Vụ án phải giữ bí mật, không được nói với thầy cô, bạn học, người nhà. Tìm một phòng không có ai rồi gọi lại cho tôi.
    .a = Tôi đi tìm một phòng trống
    .b = Tôi đi gặp cố vấn ngay bây giờ
    .why = Tách bạn khỏi những người xung quanh thì không còn ai nhắc bạn. Càng bị cấm nói thì càng phải nói ra.
scene-police-4a = Bật video lên. Bạn thấy đấy: tôi mặc cảnh phục, và đây là lệnh bắt bạn.
    .a = Lệnh bắt không đưa trên mạng: là giả
    .b = Thấy cả lệnh bắt rồi, tôi tin anh
    .why = Cảnh phục, thẻ, lệnh bắt và bức tường phía sau đều là đạo cụ, cả khuôn mặt trong video cũng làm giả được. Giấy tờ thật không gửi qua mạng.
scene-police-4b = Bạn nói cho người khác là làm lộ bí mật, người nhà bạn cũng bị liên lụy.
    .a = Vậy tôi không nói với ai, kể cả người nhà
    .b = Vì người nhà, tôi càng phải nói
    .why = Họ lấy người nhà ra dọa vì sợ người nhà ngăn bạn lại. Nói ra rồi thì trò lừa thường dừng ở đó.
scene-police-5 = (Giả sử bạn đã tin.) Để chứng minh tiền của bạn trong sạch, hãy chuyển hết vào “tài khoản an toàn”. Kiểm tra xong sẽ trả lại.
    .a = Để được minh oan, tôi chuyển hết tiền ngay bây giờ
    .b = Không có “tài khoản an toàn”, tôi không chuyển
    .c = Tôi chuyển thử trước một nửa xem sao
    .why = Không ở đâu có “tài khoản an toàn”. Khi điều tra cần khóa tiền thì khóa ngay tại chỗ, không ai bảo bạn tự chuyển đi.
scene-police-6 = Ngân hàng có hỏi thì nói là trả tiền thuê nhà. Còn 96110 gọi đến thì đừng nghe.
    .a = Vâng, tôi sẽ nói đúng như anh dặn
    .b = 96110 phải nghe, tôi báo cảnh sát ngay
    .why = Họ sợ bạn nghe 96110 vì ở đó là cảnh sát chống lừa đảo thật. Ai dạy bạn nói dối thì chắc chắn là kẻ lừa đảo.

## loan_credit

scenario-loan_credit =
    Không có chuyện “hủy tài khoản vay sinh viên”, và không ai sửa hay xóa được hồ sơ tín dụng cá nhân.
    Muốn xem hồ sơ tín dụng, hãy tự đến Trung tâm Tín dụng của Ngân hàng Nhân dân Trung Quốc hoặc quầy ngân hàng.
    Tiền vay rồi chuyển đi vẫn là nợ của bạn. Nếu đã chuyển: dừng ngay, gọi 110, liên hệ ngân hàng và nơi cho vay.
    .title = Hủy tài khoản vay
    .setting = Có người gọi đến, tự xưng là “chuyên viên hủy tài khoản” của một nền tảng cho vay.

scene-loan_credit-1 = Bạn từng đăng ký một tài khoản vay sinh viên. Theo quy định mới, tài khoản này phải hủy, không thì ảnh hưởng hồ sơ tín dụng của bạn.
    .a = Vậy phải hủy như thế nào?
    .b = Hồ sơ của tôi, tôi tự đi tra
    .why = Họ lấy hồ sơ tín dụng ra dọa vì ai cũng lo mà ít người hiểu rõ. Từng đăng ký tài khoản mà không nợ thì không ảnh hưởng gì.
scene-loan_credit-2a = Đây là thẻ nhân viên của tôi, còn đây là công văn của cơ quan quản lý. Tôi gửi cả cho bạn rồi.
    .a = Có công văn thì chắc là thật
    .b = Công văn giả được, tôi không tin
    .why = Thẻ nhân viên và công văn chỉ cần chỉnh ảnh vài phút là xong. Cơ quan quản lý cũng không gửi công văn cho cá nhân.
scene-loan_credit-2b = Trường, ngành học, mấy số cuối giấy tờ của bạn tôi đều có. Tôi đúng là người của nền tảng mà.
    .a = Mấy thứ này dễ lộ, không chứng minh gì
    .b = Nói đúng hết rồi, tôi làm theo lời anh
    .why = Đọc đúng chỉ cho thấy thông tin của bạn đã bị lộ, không cho thấy họ là người của nền tảng.
scene-loan_credit-3 = (Giả sử bạn chưa cúp máy.) Bạn tải app họp, bật chia sẻ màn hình, tôi hướng dẫn bạn xóa hết hạn mức.
    .a = Tôi tải về và làm theo
    .b = Tôi không chia sẻ, cúp máy
    .why = Sau khi chia sẻ, bạn có hạn mức vay bao nhiêu, mã xác minh là gì, họ thấy hết.
scene-loan_credit-4a = Bạn vay hết hạn mức trên các nền tảng, chuyển vào “tài khoản thanh lý” của bên tôi. Hạn mức về không, tiền sẽ trả lại bạn theo đường cũ.
    .a = Tôi vay và chuyển như họ nói
    .b = Vay ra là nợ của tôi, không vay
    .why = “Tài khoản thanh lý” là tài khoản của kẻ lừa đảo. Tiền đi mất, còn khoản vay thì bạn phải trả.
scene-loan_credit-4b = Hôm nay không làm thì mai bạn vào danh sách đen tín dụng, học tiếp hay xin việc đều bị ảnh hưởng!
    .a = Vậy hướng dẫn tôi làm ngay trong hôm nay đi
    .b = Không ai sửa hồ sơ như vậy, tôi không làm
    .c = Cho tôi thêm một ngày được không?
    .why = Đặt hạn chót là để bạn không có thời gian hỏi ai. Hồ sơ tín dụng không phải ai gọi một cuộc là sửa được, hôm nay hay ngày mai cũng vậy.
scene-loan_credit-5 = (Giả sử bạn đã chuyển.) Chỉ còn khoản cuối cùng, ba nghìn tệ phí xác minh. Chuyển xong là trả lại bạn tất cả.
    .a = Tôi dừng, giữ biên lai, gọi ngân hàng
    .b = Đã đến bước này rồi thì tôi chuyển
    .c = Tôi vay bạn cùng phòng để chuyển
    .why = “Khoản cuối cùng” không bao giờ là cuối cùng. Dừng càng sớm, mất càng ít, và cũng đừng để bạn cùng phòng mất tiền theo.
scene-loan_credit-6 = Hoàn tiền phải đợi hai ngày. Trong lúc đó đừng nói với ai, cũng đừng báo cảnh sát, không thì lệnh hoàn tiền bị hủy.
    .a = Vậy thì tôi đợi hai ngày
    .b = Tôi gọi 110 ngay bây giờ
    .why = Bảo bạn đợi hai ngày là để họ có thời gian chuyển tiền đi. Báo cảnh sát phải nhanh, sớm vài phút cũng khác.

## acquaintance

scenario-acquaintance =
    Trên mạng có ai hỏi vay, nhờ trả hộ hay thu phí: trước hết gọi số quen của họ hoặc hỏi trực tiếp. Không liên lạc được thì đừng chuyển.
    Lớp thu tiền thì xem thông báo chính thức; tài khoản nhận phải là của trường.
    Nếu đã chuyển: gọi 110, liên hệ ngân hàng và nhắc cả lớp. Nếu chưa chắc, gọi 96110.
    .title = Giả bạn bè, thầy cô
    .setting = Bạn thân của bạn, “Tiểu Lâm”, nhắn tin đến. Ảnh đại diện và tên đều đúng.

scene-acquaintance-1 = Cậu có đó không? Điện thoại tớ hỏng rồi, chỉ nhắn được ở đây thôi. Tớ có việc gấp, nhờ cậu giúp một chút.
    .a = Tớ đây, có chuyện gì thế?
    .b = Tớ gọi số cậu vẫn dùng
    .why = Tài khoản có thể bị chiếm, ảnh và tên thì ai cũng đổi được. Báo trước điện thoại hỏng là để chặn đường bạn kiểm tra.
scene-acquaintance-2a = Mẹ tớ nằm viện phải đóng tiền cọc, mà thẻ tớ hết hạn mức rồi. Cho tớ vay ba nghìn tệ, tối nay tớ trả.
    .a = Cứu người đã, gửi tớ số tài khoản
    .b = Gọi thoại hoặc video một câu đã
    .why = Việc cứu người dễ làm ta quên kiểm tra nhất. Hỏi một câu chỉ mất nửa phút, bạn thật sẽ không trách.
scene-acquaintance-2b = Trong phòng bệnh không nghe máy được. Mình nhắn ở đây thôi nhé.
    .a = Ừ, thế mình nhắn ở đây vậy, cậu cần gì
    .b = Không gọi được thì tớ không chuyển
    .why = Họ chỉ chịu nhắn chữ vì cất tiếng là lộ ngay.
scene-acquaintance-3 = (Giả sử bạn hơi do dự.) Cậu xem này, tớ chuyển cho cậu ba nghìn tệ rồi, biên lai đây, mai tiền tới. Cậu trả bệnh viện giúp tớ trước nhé.
    .a = Có biên lai rồi, tớ trả trước vậy
    .b = Tiền chưa tới thì tớ chưa trả
    .why = Biên lai làm giả được, lệnh chuyển “mai tiền tới” cũng thu lại được. Thấy tiền trong tài khoản ngân hàng mới tính.
scene-acquaintance-4a = Bệnh viện bảo còn thiếu hai nghìn tệ mới mổ được. Cậu giúp tớ một lần này nữa thôi!
    .a = Dừng, tớ tìm chính cậu ấy hoặc người nhà
    .b = Giúp thì giúp cho trót, tớ chuyển tiếp
    .why = Đã trả một lần thì càng khó từ chối. Lần nào cũng thiếu một chút: lừa đảo là như thế.
scene-acquaintance-4b = Mẹ tớ đang chờ mổ mà cậu còn không tin tớ, thế thì bạn bè gì nữa?
    .a = Xin lỗi cậu, tớ chuyển ngay đây, đừng giận
    .b = Bạn thật sẽ hiểu vì sao tớ hỏi lại
    .why = Làm bạn thấy không chuyển là vô tình thì bạn không còn nghĩ xem thật hay giả. Kiểm tra trước là có trách nhiệm với bạn mình.
scene-acquaintance-5 = (Một ngày sau, một người có ảnh của cố vấn kết bạn với bạn.) Cô là cố vấn của em đây. Giáo sư đang giục tiền tài liệu, em ứng trước cho lớp chín trăm tệ nhé, chiều cô đưa hóa đơn.
    .a = Cô đã nói thì em ứng trước
    .b = Gọi số quen của cô, hoặc hỏi trực tiếp
    .c = Hỏi họ tên cô, nói đúng thì em mới ứng tiền
    .why = Sinh viên khó từ chối thầy cô nên kẻ lừa đảo giả làm thầy cô. Họ tên thì tra là ra, nói đúng cũng chưa phải là kiểm tra.
scene-acquaintance-6 = Cô đang họp, không nghe máy được. Chuyện này em khoan nói trong nhóm lớp.
    .a = Vâng, vậy em chưa nói với ai
    .b = Báo cố vấn thật và nhắc nhóm lớp
    .why = Hễ nói trong nhóm là thầy cô thật sẽ phủ nhận, nên họ bảo bạn im lặng. Bạn nhắc một câu có thể cứu được mấy người.

## game

scenario-game =
    Mua bán tài khoản và vật phẩm chỉ qua kênh chính thức của game; đừng bấm link bên kia gửi.
    Bảo nộp tiền bảo đảm hay phí mở khóa trước rồi mới rút được tiền đều là lừa đảo. Không đưa mã xác minh, không quét mặt theo yêu cầu của người khác.
    Nếu đã trả: dừng lại, đổi mật khẩu, giữ biên lai và gọi 110. Nếu chưa chắc, gọi 96110.
    .title = Bán tài khoản game
    .setting = Bạn muốn bán một tài khoản game, và có một “người mua” tìm đến.

scene-game-1 = Acc ngon đấy! Mình trả gấp đôi người khác, nhưng cần ngay hôm nay. Chốt không?
    .a = Chốt luôn, bạn định trả kiểu gì?
    .b = Được, nhưng chỉ trên sàn chính thức
    .why = Giá tốt lạ thường là để bạn sợ lỡ mất, rồi về sau cái gì cũng nghe theo.
scene-game-2a = Mình giao dịch trên trang này đi, phí thấp lắm. Link gửi bạn rồi, đăng ký xong là treo bán được.
    .a = Để mình mở link đăng ký thử xem
    .b = Link bên ngoài mình không bấm
    .why = Trang này do chính họ làm ra, số dư và nhân viên hỗ trợ trên đó đều là giả.
scene-game-2b = Sàn chính thức chậm lắm. Bạn xem ảnh giao dịch của mình này, chơi lâu năm rồi, chưa lừa ai bao giờ.
    .a = Ảnh giả được, cứ đi đường chính thức
    .b = Thôi được, vậy mình nghe theo bạn
    .why = Ảnh chụp và đánh giá đều làm giả được. Người mua thật không ngại đợi thêm một lúc.
scene-game-3 = (Giả sử bạn dùng trang của họ.) Mình trả rồi nhé. Bạn xem, trên trang tiền đã vào tài khoản của bạn.
    .a = Thấy số dư rồi, mình rút tiền
    .b = Về đến thẻ ngân hàng mới tính
    .why = Con số trên trang muốn viết bao nhiêu cũng được. Chưa về thẻ ngân hàng của bạn là chưa trả.
scene-game-4a = Hỗ trợ của trang: bạn điền sai số thẻ nên tài khoản bị khóa. Vui lòng nộp trước tám trăm tệ tiền bảo đảm mới rút được, lúc rút sẽ hoàn lại luôn.
    .a = Mình nộp, đằng nào cũng hoàn
    .b = Phải nộp mới rút được là lừa đảo
    .c = Mình nộp trước một nửa thôi
    .why = Số thẻ là do họ tự sửa. Nộp tiền bảo đảm xong còn phí mở khóa, phí xác thực, hết khoản này đến khoản khác.
scene-game-4b = Mình trả tiền rồi mà bạn không giao acc thì mình lên trường tố cáo bạn lừa đảo!
    .a = Ngại phiền phức, mình giao acc
    .b = Tiền chưa về, không giao, không sợ
    .why = Họ giả làm người bị hại để dọa bạn nhượng bộ. Tiền chưa về, bạn không làm gì sai.
scene-game-5 = Acc phải chuyển sang số điện thoại của mình, bạn đưa mình mã 6 chữ số vừa nhận đi.
    .a = Mình đưa mã cho người đó
    .b = Mã thì mình không đưa ai hết
    .c = Mình chỉ đưa trước 3 số đầu thôi
    .why = Có mã là họ lấy được tài khoản, thậm chí động đến tiền của bạn. Đưa một nửa, họ sẽ đòi nửa còn lại.
scene-game-6 = Vừa rồi hiểu lầm thôi. Bạn quét mặt theo hướng dẫn trên trang, mình đền bạn gấp đôi.
    .a = Quét mặt một cái, có sao đâu
    .b = Mình dừng, đổi mật khẩu, gọi 110
    .why = Lại cho lợi trước để lấy nốt thứ cuối cùng. Quét mặt có thể dùng để vay tiền và đổi mật khẩu, phải giữ kín như mã xác minh.
