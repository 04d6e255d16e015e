### Quiz questions that staff write while the bot runs: the list, the form, the card of a question, and what follows.

questions-list =
    <b>Câu hỏi trắc nghiệm tự soạn</b>
    Đang dùng: { $used } · chờ người thứ hai: { $waiting }
    Bấm vào một câu để xem. Người duyệt không bao giờ là người soạn.
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] Chờ duyệt
        [returned] Trả lại
        [retired] Ngừng dùng
       *[approved] Đang dùng
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … và còn { $count } câu nữa

questions-kinds =
    <b>Câu hỏi mới</b>
    Về kiểu lừa đảo nào?
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>Phần tiếng Trung.</b> Bấm vào mẫu để sao chép, điền rồi gửi cho mình trong một tin nhắn. Đáp án là một chữ cái, từ A đến D.
       *[en] <b>Phần tiếng Anh.</b> Vẫn câu hỏi đó, bốn lựa chọn đó, theo đúng thứ tự đó. Bấm vào mẫu để sao chép, điền rồi gửi cho mình trong một tin nhắn.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    Câu hỏi: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    Đáp án: { $right }
    Giải thích: { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>Người đọc sẽ thấy như thế này.</b> Muốn sửa, hãy gửi lại mẫu của ngôn ngữ đó.
        [handed] <b>Đã nộp: { $id }</b>. Một người khác ở văn phòng tổ chuyên trách sẽ xem; có kết quả mình báo bạn.
        [alone] <b>Đã nộp: { $id }</b>. Câu này phải chờ: ở văn phòng tổ chuyên trách chưa có ai khác xem được. Cần giao vai trò này cho người thứ hai (/invite), người đó sẽ thấy câu này trong /question.
        [review] <b>Hãy duyệt câu hỏi này: { $id }</b>. Người khác soạn. Khi bạn duyệt rồi, câu này sẽ được hỏi trong bài trắc nghiệm.
        [own] <b>Câu hỏi { $id } của bạn đang chờ</b> một người khác ở văn phòng tổ chuyên trách duyệt.
        [returned] <b>Bị trả lại: { $id }</b>. Hãy sửa rồi nộp lại.
        [sent_back] <b>Đã trả lại người soạn: { $id }</b>. Sửa xong, câu này sẽ quay lại để bạn duyệt.
        [retired] <b>Ngừng dùng: { $id }</b>. Câu này không được hỏi nữa.
        [dropped] <b>Không nộp.</b> Mình không lưu gì cả.
       *[approved] <b>Đang dùng: { $id }</b>. Câu này được hỏi trong bài trắc nghiệm.
    }
questions-remark = <b>Cần sửa:</b> { $remark }
questions-about = { $fraud } · dành cho: { $audience }
questions-others = Có thêm bằng: { $languages }
questions-came = <b>Câu hỏi trắc nghiệm đang chờ bạn: { $count }</b>. Các câu này được gửi bằng tệp. Muốn xem từng câu, hãy gửi /question.
questions-remark-wanted = Cần sửa gì ở <code>{ $id }</code>? Hãy viết trong một tin nhắn, nhiều nhất { $most } ký tự. Người soạn chỉ được biết lời bạn viết, không biết tên bạn.

questions-file =
    <b>Gửi câu hỏi bằng tệp</b>
    Hãy gửi tệp .xlsx hoặc .csv vào đây. Mỗi dòng là một ngôn ngữ của một câu hỏi; các dòng cùng nhãn là cùng một câu. Phải có cả tiếng Trung và tiếng Anh. Mình đối chiếu trước, rồi nhận tất cả hoặc không nhận câu nào; sau đó từng câu chờ người thứ hai. Mỗi ô nhiều nhất { $most } ký tự.
    .button = Gửi bằng tệp
questions-template =
    Hãy điền vào dưới dòng tiêu đề rồi gửi lại tệp cho mình. Ví dụ trong đó là bịa ra, hãy thay đi.
    .button = Lấy tệp để điền
    .name = Tệp điền câu hỏi
questions-in-file = { $head ->
        [same] <b>Tệp không có gì mới.</b> Đã có: { $same }
        [applied] <b>Đã nhận: { $new }</b>. Từng câu chờ người thứ hai; xem tiến độ bằng /question.
        [cancelled] <b>Không nhận câu nào.</b>
       *[ready] <b>Tệp này nhận được.</b> Mới: { $new } · đã có câu giống hệt: { $same }. Có hiệu lực đến giờ này ngày mai.
    }
questions-file-faults = <b>Tệp có lỗi nên không nhận câu nào.</b> Hãy sửa rồi gửi lại.
questions-row-fault = Dòng { $row }: { $fault }

questions-part =
    .name = { $part ->
        [label] Nhãn
        [language] Ngôn ngữ
        [type] Loại
        [text] Câu hỏi
        [a] A
        [b] B
        [c] C
        [d] D
        [right] Đáp án
        [why] Giải thích
       *[for] Đối tượng
    }
# $part: the part of the question; $most: the most characters.
questions-fault = { $part } – { $flaw ->
        [missing] còn thiếu. Hãy bổ sung.
        [twice] có hai lần. Hãy để lại một.
        [unread] không đọc được. Đáp án chỉ ghi một chữ cái, từ A đến D; trong ô không được có công thức.
        [unknown] mình không biết tên này. Hãy so với tệp để điền.
        [alike] giống ý một lựa chọn khác. Hãy để cả bốn khác nhau.
        [long] quá dài. Nhiều nhất { $most } ký tự.
        [language] viết bằng ngôn ngữ kia. Tiếng Trung và tiếng Anh phải điền riêng.
        [address] có địa chỉ web mà người đọc có thể mở. Hãy tả trang đó bằng lời.
        [private] có số hoặc tài khoản có thể là của ai đó. Hãy bỏ đi.
       *[differs] không giống phần đã ghi cho ngôn ngữ kia. Hãy sửa cho giống nhau.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = tiếng Trung, tiếng Hoa, tiếng Trung Quốc
questions-english =
    .words = tiếng Anh

# An invented question in the file to fill in. B is right.
questions-example =
    .body = Có người gọi nói bưu kiện đứng tên bạn chứa giấy tờ giả, rồi nối máy sang “cảnh sát”. Bạn làm gì?
    .a = Làm theo lời người cán bộ đó
    .b = Cúp máy và tự gọi 110
    .c = Gửi ảnh giấy tờ của mình
    .d = Trả tiền cho xong chuyện
    .why = Cảnh sát không giải quyết vụ việc qua điện thoại và không thu tiền. Hãy tự gọi 110.

questions-new =
    .button = Câu hỏi mới
questions-submit =
    .button = Nộp
questions-drop =
    .button = Không nộp
questions-approve =
    .button = Duyệt
questions-return =
    .button = Trả lại
questions-correct =
    .button = Sửa
questions-withdraw =
    .button = Rút câu này
questions-retire =
    .button = Ngừng dùng
questions-apply =
    .button = Nhận
questions-cancel =
    .button = Không nhận
