### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① Không vội tin: với cuộc gọi, tin nhắn lạ và “thầy cô”, “nhân viên hỗ trợ”, “cảnh sát” trong nhóm, tôi kiểm chứng trước rồi mới quyết định.
    ② Không chuyển tiền: tôi không chuyển tiền vào tài khoản lạ, không ứng tiền, không nộp “tiền bảo đảm” hay “phí mở khóa”.
    ③ Không tiết lộ: tôi không cho bất kỳ ai biết mã xác minh và mật khẩu, không chia sẻ màn hình với người lạ.
    ④ Không cho mượn: tôi không cho thuê, cho mượn hay bán thẻ ngân hàng, SIM và tài khoản thanh toán.
    ⑤ Nhắc nhau: gặp tin đáng ngờ, tôi nhắc bạn học và người nhà, không chuyển tiếp tin đó.
    ⑥ Sớm nhờ giúp: nếu bị lừa, tôi dừng lại ngay, gọi 110 hoặc 96110 và báo cho cố vấn.

pledge-title = <b>Bản cam kết chống lừa đảo</b>
pledge-reminded = Bí thư chi đoàn của { $class } mời bạn đọc bản cam kết chống lừa đảo. Ký hay không là do bạn quyết định.
pledge-open = Việc ký là tự nguyện. Ký rồi, bạn vẫn có thể rút lại bất cứ lúc nào.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ Bạn đã ký vào { $at }{ $way ->
    [paper] {" "}(trên giấy, bí thư chi đoàn ghi nhận)
   *[chat] {""}
}. Phiên bản: { $version }
pledge-older = Bạn đã ký một phiên bản khác. Bạn có thể ký lại theo nội dung này; chữ ký cũ vẫn có hiệu lực.
pledge-withdrawn = Bạn đã rút chữ ký vào { $at }. Muốn ký lại thì lúc nào cũng được.
pledge-unbound = Mình chưa biết bạn là ai trong lớp. Muốn ký, trước hết hãy gửi /bind.

pledge-sign =
    .button = Tôi cam kết
    .toast = Đã ký. Cảm ơn bạn.
pledge-again =
    .toast = Bạn đã ký rồi.
pledge-later =
    .button = Để sau
    .toast = Được. Khi nào muốn ký, hãy gửi /pledge.
pledge-withdraw =
    .button = Rút chữ ký
    .toast = Đã rút chữ ký của bạn.
pledge-nothing =
    .toast = Không có chữ ký nào để rút.
pledge-changed =
    .toast = Nội dung hoặc ngôn ngữ của bản cam kết đã thay đổi. Hãy đọc lại rồi mới ký.
pledge-bind-first =
    .toast = Hãy gửi /bind trước, rồi quay lại ký.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>Bản cam kết chống lừa đảo: mời bạn đọc</b>
    Gồm 6 dòng, đọc ở chat riêng, ký nếu bạn muốn. Nhóm không hiện ai đã ký, ai chưa ký.
    { $signed ->
        [0] Chưa đến 5 người đã ký.
       *[other] Đã có { $signed }/{ $students } người trong lớp ký.
    }
pledge-read =
    .button = Đọc 6 dòng cam kết

# How far classes are.
pledge-classes =
    <b>Việc ký cam kết của các lớp</b>
    .button = Các lớp của tôi
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed }/{ $students }{ $paper ->
    [0] {""}
   *[other] {" "}(trên giấy: { $paper })
}
    .button = { $class }
pledge-no-classes = Không có lớp nào do bạn phụ trách, hoặc lớp chưa có danh sách.
pledge-who-sees = Ai chưa ký thì chỉ bí thư chi đoàn của lớp đó xem được, ở chat riêng.
pledge-colleges = <b>Việc ký cam kết của các khoa</b>
pledge-college = { $college }: { $signed }/{ $students }
pledge-college-few = { $college }: chưa đến 5 người ký, tổng số { $students }
pledge-no-colleges = Chưa có danh sách.
pledge-due = Hạn chót: { $day }

pledge-own =
    <b>{ $class }: { $signed }/{ $students } người đã ký</b>{ $paper ->
        [0] {""}
       *[other] , trong đó { $paper } người ký trên giấy
    }
pledge-missing = Những người chưa ký (chỉ bạn thấy, xin đừng chuyển tiếp vào nhóm):
pledge-student = { $who }
pledge-everybody = Cả lớp đã ký.

pledge-post =
    .button = Đăng vào nhóm lớp
    .toast = Đã đăng vào nhóm lớp.
pledge-posted =
    .toast = Đã đăng vào { $at }; trong vòng 7 ngày không đăng lại.
pledge-no-group =
    .toast = Lớp chưa có nhóm mà mình được phép viết. Hãy liên kết nhóm lớp trước.
pledge-remind =
    .button = Nhắc riêng từng người
    .toast = { $told ->
        [0] Không có ai mà mình nhắc riêng được.
       *[other] Đã nhắc riêng { $told } người.
    }{ $others ->
        [0] {""}
       *[other] {" "}Còn { $others } người chưa liên kết: hãy nói trực tiếp với họ.
    }
pledge-rested =
    .toast = Đã nhắc vào { $at }; trong vòng 3 ngày không nhắc lại.
pledge-paper =
    .button = Ghi chữ ký trên giấy
pledge-ask-paper =
    <b>{ $class }: chữ ký trên giấy</b>
    Hãy đối chiếu tờ ký và gửi số trong lớp của những người chưa ký, như <code>absent 3 17 22</code>. Nếu cả lớp đã ký, hãy gửi <code>all signed</code>.
    Mình đợi 30 phút.
pledge-paper-read =
    <b>{ $class }: hãy kiểm tra</b>
    { $missing ->
        [0] Ghi xong, cả lớp gồm { $signed } người đều đã ký
       *[other] Ghi xong, { $signed } người đã ký, còn { $missing } người chưa ký: { $seats }
    }.
    Trong đó ký trên giấy: { $paper } người. Lần ghi này thay cho lần ghi trên giấy trước; chữ ký trong chat không thay đổi.
pledge-paper-withdrawn = { $count } người đã rút chữ ký trong chat. Ghi chữ ký trên giấy không ký lại thay họ.
pledge-save =
    .button = Lưu
    .toast = Đã lưu.
pledge-cancel =
    .button = Hủy
    .toast = Không lưu gì cả.

# To the secretary before the last day.
pledge-word = { $class } còn { $missing } người chưa ký bản cam kết chống lừa đảo; hạn chót: { $day }. Chỉ bạn xem được đó là ai.
    .button = Xem là ai
