### What can be said of a case without free text: a whole sentence of each value, and its name on a button.

## Where the fraudster meets the victim.

channel-phone = Kẻ lừa đảo gọi điện.
    .name = Điện thoại
channel-sms = Kẻ lừa đảo gửi tin nhắn SMS.
    .name = Tin nhắn SMS
channel-wechat = Kẻ lừa đảo nhắn cho bạn trên WeChat.
    .name = Trên WeChat
channel-qq = Kẻ lừa đảo nhắn cho bạn trên QQ.
    .name = Trên QQ
channel-video = Kẻ lừa đảo tìm đến bạn trên app video ngắn hoặc livestream.
    .name = Video ngắn, live
channel-dating = Kẻ lừa đảo làm quen với bạn trên app hẹn hò hoặc trò chuyện.
    .name = App hẹn hò
channel-game = Kẻ lừa đảo tìm đến bạn trong game online.
    .name = Game online
channel-market = Kẻ lừa đảo tìm đến bạn trên sàn mua sắm hoặc bán đồ cũ.
    .name = Sàn mua sắm, đồ cũ
channel-website = Trang web hoặc quảng cáo dẫn bạn đến kẻ lừa đảo.
    .name = Trang web, quảng cáo
channel-email = Kẻ lừa đảo gửi email.
    .name = Qua email
channel-poster = Kẻ lừa đảo in mã QR trên áp phích, kiện hàng hoặc tờ rơi.
    .name = Mã QR in sẵn
channel-person = Kẻ lừa đảo gặp bạn trực tiếp.
    .name = Gặp trực tiếp

## What the victim is asked for.

ask-transfer = Chúng muốn bạn chuyển tiền.
    .name = Chuyển tiền
ask-fee = Chúng muốn bạn nộp phí, đặt cọc hoặc nạp tiền trước.
    .name = Nộp tiền trước
ask-code = Chúng muốn bạn đọc mã xác minh cho chúng.
    .name = Mã xác minh
ask-password = Chúng muốn tài khoản và mật khẩu của bạn.
    .name = Mật khẩu
ask-screen = Chúng muốn bạn chia sẻ màn hình.
    .name = Chia sẻ màn hình
ask-app = Chúng muốn bạn cài app không có trên cửa hàng ứng dụng nào.
    .name = Cài app lạ
ask-lend = Chúng muốn mượn thẻ ngân hàng, SIM hoặc tài khoản của bạn.
    .name = Mượn thẻ, tài khoản
ask-documents = Chúng muốn giấy tờ, ảnh hoặc video của bạn.
    .name = Giấy tờ, ảnh

## How the money went.

payment-bank = Tiền được trả bằng chuyển khoản ngân hàng.
    .name = Chuyển khoản
payment-wallet = Tiền được trả qua WeChat hoặc Alipay.
    .name = WeChat hoặc Alipay
payment-qr = Tiền được trả bằng cách quét mã QR.
    .name = Quét mã
payment-cash = Tiền mặt hoặc vàng đã bị giao hoặc gửi đi.
    .name = Tiền mặt, vàng
payment-gift_card = Tiền được trả bằng số và mật khẩu của thẻ quà tặng.
    .name = Thẻ quà tặng
payment-crypto = Tiền được trả bằng tiền ảo.
    .name = Tiền ảo
payment-loan = Tiền được vay online trước rồi chuyển đi.
    .name = Vay online
payment-nothing = Lần này chưa trả khoản nào.
    .name = Chưa trả tiền

## How much was lost.

amount-under_3k = Thiệt hại dưới 3000 tệ.
    .name = Dưới 3000 tệ
amount-under_10k = Thiệt hại từ 3000 đến 10000 tệ.
    .name = 3000 đến 10000 tệ
amount-under_30k = Thiệt hại từ 10000 đến 30000 tệ.
    .name = 10000 đến 30000 tệ
amount-under_100k = Thiệt hại từ 30000 đến 100000 tệ.
    .name = 30000 đến 100000 tệ
amount-over_100k = Thiệt hại từ 100000 tệ trở lên.
    .name = Từ 100000 tệ trở lên

## Signs by which the fraud can be told.

flag-safe_account = Chúng bảo chuyển tiền vào “tài khoản an toàn”. Không cơ quan thật nào có loại tài khoản này.
    .name = “Tài khoản an toàn”
flag-secrecy = Chúng cấm bạn nói với gia đình, thầy cô và bạn bè.
    .name = Bắt giữ bí mật
flag-hurry = Chúng giục bạn làm ngay, không cho thời gian suy nghĩ.
    .name = Giục rất gấp
flag-alone = Chúng cấm bạn cúp máy, hoặc bắt bạn phải ở một mình.
    .name = Cấm cúp, bắt ở một mình
flag-advance_fee = Chúng bắt nộp tiền trước rồi mới cho việc làm, khoản vay hoặc giải thưởng.
    .name = Nộp rồi mới được nhận
flag-bait = Chúng trả lại khoản nhỏ trước, rồi đòi khoản lớn.
    .name = Mồi nhỏ trước
flag-unfreezing = Muốn rút tiền, chúng bắt nộp thêm “phí mở khóa” hoặc “tiền bảo đảm”.
    .name = Nộp tiền mới được rút
flag-screen = Chúng bảo bạn chia sẻ màn hình hoặc để chúng điều khiển điện thoại.
    .name = Chia sẻ màn hình
flag-code = Chúng hỏi mã xác minh trong tin nhắn của bạn.
    .name = Đòi mã xác minh
flag-unknown_app = Đường link hoặc mã QR bắt cài một app chưa ai nghe tên.
    .name = App lạ
flag-off_platform = Chúng bảo bạn rời khỏi sàn và trả tiền riêng.
    .name = Rời khỏi sàn
flag-foreign_number = Cuộc gọi đến từ nước ngoài hoặc từ số lạ.
    .name = Số nước ngoài, số lạ
flag-fake_papers = Chúng gửi “lệnh truy nã” hoặc “thẻ cảnh sát” qua chat.
    .name = Giấy tờ giả
flag-knows_you = Chúng biết tên, số giấy tờ hoặc đơn hàng của bạn.
    .name = Biết thông tin của bạn
flag-sure_gain = Chúng hứa chắc chắn có lãi hoặc có tin nội bộ.
    .name = Lãi chắc chắn
flag-too_cheap = Giá rẻ hơn nhiều so với nơi khác.
    .name = Rẻ bất thường
flag-easy_money = Chúng hứa trả nhiều tiền cho việc nhẹ.
    .name = Việc nhẹ lương cao
flag-borrow = Chúng bảo bạn vay online rồi chuyển tiền đi.
    .name = Bảo đi vay
flag-credit_threat = Chúng dọa nếu không làm theo sẽ ảnh hưởng hồ sơ tín dụng hoặc khóa tài khoản.
    .name = Dọa về tín dụng
flag-loan_account = Chúng nói giúp bạn “hủy tài khoản vay sinh viên”.
    .name = “Hủy khoản vay”
flag-lend_cards = Chúng muốn mượn, thuê hoặc mua thẻ ngân hàng, SIM hay tài khoản của bạn.
    .name = Mượn thẻ, tài khoản
flag-messenger = Chúng bảo bạn rút tiền mặt hoặc vàng rồi đưa cho người đến lấy.
    .name = Người đến lấy tiền mặt
flag-gift_cards = Chúng bảo bạn mua thẻ quà tặng rồi đọc số và mật khẩu cho chúng.
    .name = Đòi thẻ quà tặng
flag-new_friend = Một người quen qua mạng, chưa từng gặp, bắt đầu nói chuyện tiền bạc.
    .name = Chưa từng gặp mặt
flag-intimate = Chúng rủ bạn khỏa thân qua video hoặc đòi ảnh nhạy cảm.
    .name = Video nhạy cảm
flag-fake_voice = Giọng hoặc mặt giống người quen, nhưng không cho bạn gọi lại.
    .name = Giọng, mặt giả
flag-new_number = Có người tự xưng là người quen, nói đã đổi số mới.
    .name = Người quen đổi số
flag-shills = Cả nhóm ai cũng nói kiếm được tiền. Họ là đồng bọn.
    .name = Nhóm toàn đồng bọn
flag-private_payee = Tự xưng là cơ quan, nhưng tài khoản nhận tiền là của cá nhân.
    .name = Người nhận là cá nhân
flag-fake_page = Trang web trông chính thức nhưng đòi tài khoản và mật khẩu.
    .name = Trang web giả

## What to do.

advice-stop = Dừng ngay và đừng trả thêm đồng nào.
    .name = Ngừng trả tiền
advice-hang_up = Cúp máy ngay.
    .name = Cúp máy
advice-police = Nếu đã trả tiền, gọi ngay 110 để báo cảnh sát.
    .name = Gọi 110
advice-hotline = Nếu chưa chắc, hãy gọi 96110 để hỏi.
    .name = Gọi 96110
advice-bank = Gọi ngay cho ngân hàng và yêu cầu chặn khoản thanh toán.
    .name = Gọi ngân hàng
advice-evidence = Giữ lại tin nhắn và biên lai, đừng xóa gì.
    .name = Giữ chứng cứ
advice-official = Tự liên hệ qua kênh chính thức để hỏi, đừng dùng số mà chúng đưa.
    .name = Hỏi kênh chính thức
advice-call_back = Trước hết gọi cho chính người đó, hoặc hỏi trực tiếp.
    .name = Gọi chính người đó
advice-counsellor = Hãy nói với cố vấn của bạn. Không có gì phải xấu hổ.
    .name = Nói với cố vấn
advice-passwords = Ngắt mạng và đổi mật khẩu trên một thiết bị khác.
    .name = Đổi mật khẩu
advice-remove = Ngắt mạng và gỡ app mà chúng bắt bạn cài.
    .name = Gỡ app
advice-lend_nothing = Đừng cho mượn thẻ hay tài khoản. Nếu đã cho mượn, báo khóa ngay.
    .name = Không cho mượn

## Who the case is known from.

source-police = Nguồn: cảnh sát.
    .name = Cảnh sát
source-office = Nguồn: phòng bảo vệ của trường.
    .name = Phòng bảo vệ
source-report = Nguồn: sinh viên hoặc cán bộ trường phản ánh.
    .name = Sinh viên, cán bộ
