### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>Cảnh báo đỏ: { $fraud }</b>
    [orange] 🟠 <b>Cảnh báo cam: { $fraud }</b>
   *[yellow] 🟡 <b>Cảnh báo vàng: { $fraud }</b>
}
alert-do = <b>Nên làm gì</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>Diễn biến:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>Dấu hiệu nhận biết</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>Ghi chú:</b> { $note }
alert-note-original = <b>Ghi chú, nguyên văn tiếng Trung:</b> { $note }
# Shown from five people on.
alert-likes = <i>Đã có { $count } người nói từng gặp chiêu tương tự.</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } { $day } · cảnh báo A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[Đã sửa lúc { $time }]</b>
alert-recalled =
    <b>[Đã thu hồi lúc { $time }]</b>
    Cảnh báo này không đúng. Xin đừng làm theo và đừng chuyển tiếp.
alert-unreviewed = <b>[Chưa được người thứ hai kiểm tra]</b>
# Below a message.
alert-got-it =
    .button = Đã đọc
alert-like =
    .button = Tôi cũng nhận được
alert-read =
    .button = Bằng tiếng của tôi
alert-acked =
    .toast = ✓ Đã ghi nhận. Nhóm này đã có { $count } người đọc cảnh báo.
alert-acked-alone =
    .toast = ✓ Đã ghi nhận. Cảm ơn bạn.
alert-acked-before =
    .toast = Đã ghi nhận rồi. Một lần là đủ.
alert-liked =
    .toast = { $count ->
        [1] Cảm ơn bạn. Bạn là người đầu tiên báo gặp chiêu tương tự. Đừng trả tiền và đừng trả lời.
       *[other] Cảm ơn bạn. Đã có { $count } người báo gặp chiêu tương tự. Đừng trả tiền và đừng trả lời.
    }
alert-liked-before =
    .toast = Bạn đã báo rồi. Đừng trả tiền và đừng trả lời.
alert-over =
    .toast = Cảnh báo này đã được thu hồi.
alert-read-sent =
    .toast = Mình đã gửi toàn bộ cảnh báo cho bạn qua chat riêng.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } Hãy nhắn riêng cho mình để đọc hết.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] Đỏ
        [orange] Cam
       *[yellow] Vàng
    }
alert-state =
    .name = { $state ->
        [draft] bản nháp
        [review] chờ người thứ hai duyệt
        [alone] đã gửi, chờ kiểm tra lại
        [out] đã gửi
        [rejected] không được duyệt
        [expired] quá hạn chưa ai kiểm tra
        [recalled] đã thu hồi
       *[dropped] đã bỏ
    }
alert-segment =
    .name = { $segment ->
        [freshmen] Tân sinh viên
        [graduating] Sắp tốt nghiệp
        [international] Sinh viên quốc tế
        [staff] Cán bộ trường
       *[all] Tất cả
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }, chỉ { $kind }
}
alert-list =
    <b>Cảnh báo</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = Cảnh báo A-{ $number } { $severity }, { $fraud }: { $state }
alert-none = Chưa có cảnh báo nào.
# $count: of alerts in 90 days.
alert-median = Trong 90 ngày qua: { $count } cảnh báo. Thời gian trung vị từ lúc nhận tin báo đến khi 95% nhóm nhận được: { $whole }; tính từ lúc duyệt: { $sending }; đến khi một nửa số lớp có người bấm “Đã đọc”: { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds } giây
               *[other] { $minutes } phút { $seconds } giây
            }
           *[other] { $hours } giờ { $minutes } phút
        }
       *[other] { $days } ngày { $hours } giờ
    }
alert-duration-none =
    .name = chưa có
alert-new =
    .button = Cảnh báo mới
alert-open =
    .button = A-{ $number }: { $fraud }
alert-kinds = <b>Đây là kiểu lừa đảo nào?</b>
# $post: what people will read.
alert-card =
    <b>Cảnh báo A-{ $number }: { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = Cảnh báo này sửa A-{ $corrects } trong mọi cuộc chat. { $pings ->
    [yes] Các nhóm còn nhận thêm một tin mới.
   *[no] Không ai nhận tin mới.
}
alert-card-audience = Gửi cho: { $audience }. { $groups } nhóm, và { $people } người đăng ký qua chat riêng.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] Duyệt xong là gửi ngay.
   *[later] Đang trong giờ yên tĩnh nên sẽ gửi lúc { $at }.
}
alert-card-consent = Hãy cho biết bên dưới: người trong cuộc có đồng ý, hoặc không ai có thể bị nhận ra.
alert-card-second = { $count ->
    [0] Không có ai khác được quyền duyệt.
   *[other] Có { $count } người khác được quyền duyệt.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = Ghi chú quá chi tiết. Nói chung hơn: “{ $general }”
alert-field =
    .button = { $field ->
        [kind] Kiểu khác
        [story] Diễn biến
        [channel] Tìm đến ở đâu
        [ask] Đòi gì
        [payment] Cách trả tiền
        [band] Số tiền
        [flags] Dấu hiệu
        [advice] Nên làm gì
        [place] Gửi cho ai
       *[times] Thời gian, nguồn
    }
alert-ask-field = { $field ->
    [kind] <b>Đây là kiểu lừa đảo nào?</b>
    [story] <b>Diễn biến ra sao?</b> Hãy chọn mục cần sửa.
    [channel] <b>Kẻ lừa đảo tìm đến họ ở đâu?</b>
    [ask] <b>Kẻ lừa đảo đòi gì?</b>
    [payment] <b>Tiền được trả bằng cách nào?</b>
    [band] <b>Mất bao nhiêu?</b>
    [flags] <b>Nhận ra nhờ đâu?</b> Nhiều nhất { $most }.
    [advice] <b>Nên làm gì?</b> Nhiều nhất { $most }, chọn trước thì xếp trước.
    [place] <b>Gửi cho ai?</b>
   *[times] <b>Xảy ra khi nào, được báo khi nào, ai báo?</b>
}
alert-untold =
    .button = Không ghi
alert-day =
    .button = { $days ->
        [0] Hôm nay
        [1] Hôm qua
       *[other] { $days } ngày trước
    }
alert-reported =
    .button = { $minutes ->
        [0] Vừa được báo
        [30] Báo 30 phút trước
        [60] Báo 1 giờ trước
        [180] Báo 3 giờ trước
       *[other] Báo 1 ngày trước
    }
alert-consent =
    .button = { $consent ->
        [given] Người đó đồng ý
       *[general] Không nhận ra được ai
    }
alert-note-field =
    .button = { $has ->
        [yes] Ghi chú khác
       *[no] Thêm ghi chú
    }
alert-no-note =
    .button = Không ghi chú
alert-offer =
    .button = { $own ->
        [yes] Giữ lời của tôi
       *[no] Dùng lời chung
    }
alert-back =
    .button = Quay lại
alert-look =
    .button = { $language }
alert-test =
    .button = Chỉ gửi cho tôi
alert-test-head = <b>Đây là bản gửi thử, chỉ bạn nhận được.</b>
alert-pings =
    .button = { $pings ->
        [yes] Không gửi tin mới
       *[no] Gửi thêm tin mới
    }
alert-submit =
    .button = Gửi duyệt
alert-alone =
    .button = Gửi một mình
alert-withdraw =
    .button = Rút khỏi duyệt
alert-rework =
    .button = Sửa tiếp
alert-drop =
    .button = Bỏ
alert-recall =
    .button = Thu hồi cảnh báo
alert-recall-sure =
    .button = Có, thu hồi
alert-correct =
    .button = Đính chính
alert-unapprove =
    .button = Rút lại việc duyệt
alert-failed =
    .button = Tin chưa đến
alert-retry =
    .button = Thử lại ({ $count })
alert-refresh =
    .button = Làm mới
alert-approve =
    .button = Duyệt
alert-reject =
    .button = Không duyệt
alert-confirm =
    .button = Đã kiểm tra, đúng
alert-ask-recall = <b>Thu hồi A-{ $number }?</b> Mọi tin được sửa tại chỗ thành “đã thu hồi”. Không ai nhận tin mới.
alert-ask-note = Hãy gửi ghi chú bằng tiếng Trung, nhiều nhất { $most } ký tự: không ghi tên, số, lớp hay số tiền chính xác.
# $code: to be typed.
alert-ask-code = Cảnh báo đỏ được gửi ngay, kể cả ban đêm, và người thứ hai phải kiểm tra trong vòng mười phút. Muốn gửi một mình, hãy nhập trong vòng năm phút: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] Đã gửi duyệt.
        [withdraw] Đã rút. Bạn sửa được rồi.
        [approve] Đã duyệt. Đang gửi.
        [approve-later] Đã duyệt. Sẽ gửi khi hết giờ yên tĩnh.
        [reject] Không duyệt. Người viết đã được báo.
        [confirm] Đã kiểm tra. Cảm ơn bạn.
        [unapprove] Đã rút lại việc duyệt. Chưa có gì được gửi đi.
        [rework] Bạn sửa được rồi.
        [recall] Đã thu hồi. Đang sửa từng tin.
        [drop] Đã bỏ.
        [retry] Đang thử lại.
        [test] Chỉ gửi cho bạn.
       *[changed] Đã sửa.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>Hãy kiểm tra A-{ $number }, rồi duyệt hoặc không duyệt</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = Có hiệu lực đến { $until }. Sau đó phải gửi duyệt lại.
alert-look-after =
    <b>A-{ $number } do một người tự gửi. Hãy kiểm tra trước { $until }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>Trong mười phút chưa ai kiểm tra A-{ $number }</b>
    Trong mọi cuộc chat, cảnh báo này được đánh dấu là chưa kiểm tra cho đến khi có người kiểm tra.
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number } đã được duyệt
    [reject] A-{ $number } không được duyệt
    [expire] A-{ $number } quá hạn mà chưa ai kiểm tra
    [confirm] A-{ $number } đã được người thứ hai kiểm tra
    [unapprove] Việc duyệt A-{ $number } đã bị rút lại
   *[recall] A-{ $number } đã bị thu hồi
}</b>

## How far it is.

alert-progress =
    <b>Cảnh báo A-{ $number } { $fraud }: { $state }</b>
    { $lines }
alert-clock = Được báo { $reported } → duyệt { $approved } → 95% nhóm nhận được { $delivered } → một nửa số lớp có người đọc { $acked }
alert-sent = Nhóm: { $groups }/{ $allgroups }. Chat riêng: { $people }/{ $allpeople }.
alert-waiting = Đang gửi: { $waiting }. Không đến: { $failed }. Chưa chắc: { $doubtful }.
alert-acknowledged = { $people } người đã bấm “Đã đọc”, ở { $classes }/{ $all } lớp.
alert-likes-by = Gặp chiêu tương tự: { $people }. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = khác
# After a withdrawal or a correction.
alert-edited = Đã sửa tại chỗ: { $done }/{ $all }. Đang sửa: { $waiting }. Không sửa được: { $failed }.
alert-failures =
    <b>A-{ $number }: tin không đến ({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: tin không sửa được ({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] bot không còn trong nhóm, hoặc đã bị chặn
    [forbidden] nhóm không cho bot viết
    [refused] nội dung bị từ chối
    [late] đã quá muộn
    [doubt] không có hồi âm, có thể đã đến
    [unknown] không biết là tin nào nên không sửa được
   *[other] gửi không được
}
alert-failure-private =
    .name = chat riêng
alert-failures-more = … và { $count } nơi khác
alert-failures-none = Mọi tin đều đã đến.
