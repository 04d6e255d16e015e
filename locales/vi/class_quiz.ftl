### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>Câu hỏi nhanh</b>
class-quiz-open =
    {""}
    Bấm một chữ cái để trả lời; chỉ tính lần đầu. Câu trả lời của bạn và lời giải thích chỉ mình bạn xem được. Hạn: { $until }.
class-quiz-count = Đã có { $count } người trả lời.
# A small number is not shown: it could lead to somebody.
class-quiz-few = Chưa đến { $least } người trả lời.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>Đã kết thúc. Cảm ơn mọi người.</i>
   *[other] <i>Đã kết thúc, có { $count } người trả lời. Cảm ơn mọi người.</i>
}
class-quiz-read =
    .button = Bằng tiếng của tôi
    .toast = Mình đã gửi câu hỏi cho bạn qua chat riêng. Trả lời ở đó cũng được tính.
class-quiz-unreached =
    .toast = Mình chưa nhắn riêng cho bạn được. Hãy bấm vào ảnh đại diện của Wuzha, bấm Start trong chat riêng, rồi quay lại bấm ở đây.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ Đúng. { $why }{ $late ->
        [yes] {" "}(Trễ: không tính cho lớp.)
       *[no] {""}
    }
    .wrong = Chưa đúng, đáp án là { $letter }. { $why }{ $late ->
        [yes] {" "}(Trễ: không tính cho lớp.)
       *[no] {""}
    }
    .before = Câu này bạn đã trả lời: { $letter }. Chỉ tính lần đầu. Đáp án đúng là { $right }.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>Câu hỏi nhanh: đúng</b>
   *[wrong] <b>Câu hỏi nhanh: chưa đúng</b>
}
class-quiz-late = <i>Đã quá hạn nên câu trả lời được ghi là trễ và không tính vào kết quả của lớp.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>Các lớp bạn phụ trách</b>
    Bạn muốn hỏi lớp nào?
    .button = { $class }
class-quiz-staff = <b>Câu hỏi nhanh · { $class }</b>
class-quiz-no-group = Lớp chưa có nhóm mà mình được phép viết, nên không hỏi được.
class-quiz-ready =
    Chọn thời gian là câu hỏi dưới đây được gửi vào nhóm lớp. Ai bấm một phương án sẽ thấy ngay mình đúng hay sai và vì sao; người khác không thấy, bạn cũng không thấy ai trả lời gì. Hết giờ, câu hỏi tự đóng.
    Cũng có thể gửi thành bỏ phiếu công khai, tự đóng sau 10 phút; khi đó mọi người trong nhóm đều thấy ai chọn gì.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = Câu khác
class-quiz-running = { $form ->
    [poll] Đang bỏ phiếu công khai
   *[card] Một câu hỏi đang chờ trả lời
}, đến { $until }. Trong lớp đã có { $count } người trả lời.
    .toast = Lớp đang có một câu hỏi chưa kết thúc. Hãy đợi câu đó kết thúc.
class-quiz-last =
    {""}
    <b>Câu gần nhất · { $at }</b>
    { $question }
class-quiz-share = { $of } người trả lời, { $right } người đúng.
class-quiz-share-few = { $count } người trả lời. Khi chưa đến { $least } người, mình không nêu bao nhiêu người đúng, để không lộ ra ai.
class-quiz-most-wrong = Phương án sai được chọn nhiều nhất: “{ $option }”, { $count } người. Nên giảng thêm về điểm này.
class-quiz-late-count = Thêm { $count } người trả lời trễ, không tính.
class-quiz-ended = <b>Câu hỏi nhanh kết thúc · { $class }</b>
class-quiz-failed =
    <b>Câu hỏi nhanh không vào được nhóm · { $class }</b>
    Hãy xem Wuzha còn trong nhóm và còn được phép viết không, rồi gửi lại bằng /classquiz.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = Hỏi · { $unit ->
        [minutes] { $length } phút
       *[hours] { $length } giờ
    }
    .toast = { $form ->
        [poll] Phiếu công khai đang được gửi vào nhóm lớp.
       *[card] Câu hỏi đang được gửi vào nhóm lớp.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = Bỏ phiếu công khai
    .toast = Câu này quá dài cho một cuộc bỏ phiếu. Hãy chọn câu khác, hoặc hỏi bằng nút bấm.
    .question = { $question } (Công khai: mọi người thấy ai chọn gì.)
class-quiz-end =
    .button = Kết thúc ngay
    .toast = Đã kết thúc.
    .before = Câu này đã kết thúc trước đó.
class-quiz-refresh =
    .button = Làm mới
