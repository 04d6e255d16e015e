### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>Lời nhắc chống lừa đảo</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>Lời nhắc chống lừa đảo: { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>Nên làm gì:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = Đã đọc
tip-why =
    .button = Vì sao có tin này?

tip-why-key-date =
    .toast = Hôm nay là một ngày trong lịch chống lừa đảo, lời nhắc này được viết riêng cho hôm nay.
tip-why-season =
    .toast = Mỗi năm vào dịp này, kiểu lừa đảo này xảy ra nhiều hơn, nên nhắc trước.
tip-why-freshmen =
    .toast = Lời nhắc này viết cho tân sinh viên, nhóm mà kẻ lừa đảo hay nhắm đến.
tip-why-graduating =
    .toast = Lời nhắc này viết cho sinh viên sắp tốt nghiệp: lừa đảo việc làm, thuê nhà, vay tiền đang nhắm vào các bạn.
tip-why-international =
    .toast = Lời nhắc này viết cho sinh viên quốc tế: kẻ lừa đảo hay lợi dụng việc bạn chưa quen thủ tục ở đây.
tip-why-staff =
    .toast = Lời nhắc này viết cho cán bộ trường: kẻ lừa đảo hay lợi dụng việc chuyển tiền và email công việc.
tip-why-rotation =
    .toast = Các lời nhắc luân phiên và không lặp lại trong 60 ngày. Hôm nay đến lượt lời nhắc này.
tip-why-cases-college =
    .toast = Trong 30 ngày qua, khoa của bạn có vụ kiểu này được báo, nên lời nhắc này được gửi trước.
tip-why-cases-campus =
    .toast = Trong 30 ngày qua, cơ sở của bạn có vụ kiểu này được báo, nên lời nhắc này được gửi trước.
tip-why-cases-university =
    .toast = Trong 30 ngày qua, trường ta có vụ kiểu này được báo, nên lời nhắc này được gửi trước.
tip-why-doubt =
    .toast = Câu hỏi nhanh của lớp cho thấy nhiều bạn còn phân vân về kiểu lừa đảo này, nên nhắc lại.

tip-recorded =
    .toast = ✓ Đã ghi nhận. Nhóm này đã có { $seen } người đọc.
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ Đã ghi nhận.
tip-recorded-of =
    .toast = ✓ Đã ghi nhận. Trong { $total } người của nhóm, đã có { $seen } người đọc.
tip-already-recorded =
    .toast = Đã ghi nhận rồi, không cần bấm lại.
