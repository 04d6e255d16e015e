### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>Sổ công tác: { $asked }</b>
ledger-own-scope = Bạn không nêu nơi nào nên đây là phạm vi bạn phụ trách.
ledger-none = Không có mục nào như vậy.
ledger-total = { $count } mục, { $days }.
ledger-total-corrected = Trong đó { $count } mục được sửa sau.
ledger-by-kind = Theo loại: { $list }
ledger-by-unit = Theo đơn vị: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = còn lại
ledger-as-of = Sổ ở thời điểm cuối ngày { $day }: những gì ghi hoặc sửa sau đó không tính.
ledger-as-of-now = Tính đến { $moment }.
ledger-day =
    .name = { $day }/{ $month }/{ $year }
ledger-days =
    .name = từ { $since } đến { $until }
ledger-since =
    .name = từ { $day }
ledger-until =
    .name = đến hết { $day }
ledger-by =
    .name = người làm: { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = máy chủ
ledger-by-clock =
    .name = hệ thống hẹn giờ
ledger-by-person =
    .name = cá nhân

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> (gạch bỏ { $on } bằng { $by })
ledger-line-corrected = { $line } (sửa { $on }, xem { $by })
ledger-unknown-kind = Mục này do chương trình mới hơn ghi, loại { $kind }; bản này không đọc được.
ledger-full-kind = Loại: { $value }
ledger-full-at = Ghi vào: { $value }
ledger-full-by = Người làm: { $value }
ledger-full-item = Nhiệm vụ: { $value }
ledger-full-corrects = Sửa { $entry }, lý do: { $reason }
ledger-full-blob = Chứng minh bằng tệp có mã kiểm tra <code>{ $hash }</code>
ledger-full-hash = Mã kiểm tra: <code>{ $hash }</code>

# When a word means several things.
ledger-which = “{ $word }” có thể là nhiều thứ. Bạn muốn nói cái nào?
ledger-which-of-many = “{ $word }” có thể là { $count } thứ; đây là { $shown } thứ đầu. Hãy chọn một, hoặc viết đầy đủ hơn:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>Hãy kiểm tra; bạn xác nhận thì mới ghi vào sổ</b>
    { $place }: { $text }
    Ghi rồi không đổi được, chỉ sửa bằng mục khác.
ledger-note-draft-item =
    <b>Hãy kiểm tra; bạn xác nhận thì mới ghi vào sổ</b>
    { $place }: { $text }
    Nhiệm vụ: { $item }
    Ghi rồi không đổi được, chỉ sửa bằng mục khác.
ledger-strike-draft =
    <b>Hãy kiểm tra; bạn xác nhận thì mục này bị gạch bỏ</b>
    { $entry }
    Lý do: { $reason }
    Mục này vẫn được giữ, có ghi là đã gạch bỏ. Mỗi mục chỉ sửa một lần.
ledger-replace-draft =
    <b>Hãy kiểm tra; bạn xác nhận thì mục này được sửa</b>
    { $entry }
    Thay bằng: { $text }
    Lý do: { $reason }
    Mục này vẫn được giữ, có ghi là đã sửa. Mỗi mục chỉ sửa một lần.
ledger-confirm =
    .button = Ghi vào sổ
    .toast = Đã ghi vào sổ công tác.
ledger-cancel =
    .button = Hủy
    .toast = Đã hủy, không ghi gì cả.
ledger-written = Đã ghi vào sổ công tác.
ledger-cancelled = Đã hủy. Không ghi gì cả.

# Exports. $most: how many entries a file takes.
ledger-export-begun = Đang tạo tệp; xong mình sẽ gửi cho bạn.
ledger-export-done = Tệp đã xong: { $count } mục. Lần xuất này được ghi vào sổ.
ledger-export-too-many = Có { $count } mục, mà một tệp chứa nhiều nhất { $most } mục. Hãy yêu cầu ít hơn, như một tháng hoặc một khoa.
ledger-export-empty = Không có mục nào như vậy nên không có tệp.
ledger-export-not-allowed = Bạn không còn quyền xuất các mục này nên không có tệp.
ledger-export-failed = Không tạo được tệp. Đây là lỗi của hệ thống, đã ghi vào nhật ký; sổ không thay đổi gì. Hãy báo cho người vận hành.
ledger-export-mark =
    .name = Xuất vào { $moment }, vai trò: { $role }. { $asked }
ledger-export-mark-as-of =
    .name = { $mark } (sổ ở thời điểm cuối ngày { $day })
ledger-export-caption =
    { $mark }
    Trong này có ghi chép công tác: đừng chuyển tiếp vào nhóm.
ledger-column-number =
    .name = số
ledger-column-day =
    .name = ngày
ledger-column-at =
    .name = ghi lúc
ledger-column-kind =
    .name = loại
ledger-column-sentence =
    .name = nội dung
ledger-column-campus =
    .name = cơ sở
ledger-column-college =
    .name = khoa
ledger-column-class =
    .name = lớp
ledger-column-department =
    .name = phòng ban
ledger-column-item =
    .name = nhiệm vụ
ledger-column-doer =
    .name = người làm
ledger-column-correction =
    .name = việc sửa
ledger-column-reason =
    .name = lý do
ledger-cell-struck =
    .name = bị gạch bỏ bằng { $entry }
ledger-cell-replaced =
    .name = được sửa bằng { $entry }
ledger-cell-corrects =
    .name = sửa { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    Sổ bắt đầu từ đây, số { $origin }.
    .name = bắt đầu sổ
    .words = bắt đầu sổ, mở sổ
ledger-fact-ledger-struck =
    Sửa: gạch bỏ một mục không đúng.
    .name = gạch bỏ
    .words = gạch bỏ, gach bo, việc sửa
ledger-fact-work-noted =
    { $text }
    .name = việc ghi tay
    .words = việc ghi tay, viec ghi tay, ghitay
ledger-fact-ledger-exported =
    Xuất { $entries } mục khỏi sổ, dạng { $format }.
    .name = lần xuất sổ
    .words = lần xuất sổ, lần xuất
ledger-fact-tip-planned =
    Lên lịch lời nhắc cho { $slot }: { $groups } nhóm, và { $subscribers } người nhận riêng.
    .name = lên lịch lời nhắc
    .words = lên lịch, len lich
ledger-fact-tip-delivered =
    Lời nhắc { $tip } đã đến nhóm lớp (lần gửi { $delivery }, { $proof ->
        [answer] ứng dụng báo nhận
        [evidence] có người bấm nút
        [person] có người xem lại
       *[policy] được tính là đã đến theo quy định
    }).
    .name = lời nhắc đã đến
    .words = đã đến, da den
ledger-fact-tip-failed =
    Lời nhắc { $tip } không đến được nhóm lớp (lần gửi { $delivery }, { $why ->
        [expired] đã quá muộn
       *[failed] ứng dụng từ chối
    }).
    .name = lời nhắc không đến
    .words = không đến, khong den
ledger-fact-group-bound =
    Đã liên kết nhóm { $chat }.
    .name = liên kết nhóm
    .words = liên kết, lien ket
ledger-fact-group-unbound =
    Đã bỏ liên kết nhóm { $chat }.
    .name = bỏ liên kết nhóm
    .words = bỏ liên kết, bo lien ket
ledger-fact-group-lost =
    Không gửi tin vào nhóm { $chat } được nữa.
    .name = mất nhóm
    .words = mất nhóm, mat nhom, mất
ledger-fact-group-returned =
    Lại gửi tin vào nhóm { $chat } được.
    .name = nhóm trở lại
    .words = trở lại, tro lai
ledger-fact-group-muted =
    Nhóm { $chat } không nhận lời nhắc đến { $until }.
    .name = tạm dừng nhóm
    .words = tạm dừng, tam dung
ledger-fact-group-unmuted =
    Nhóm { $chat } nhận lại lời nhắc.
    .name = nhóm nhận lại lời nhắc
    .words = nhận lại lời nhắc, hết tạm dừng
ledger-fact-class-cadence =
    Tần suất lời nhắc của lớp từ nay: { $cadence }.
    .name = đổi tần suất
    .words = tần suất, tan suat
ledger-fact-class-added =
    Đã nhập lớp này.
    .name = nhập lớp mới
    .words = lớp mới, nhập lớp
ledger-fact-role-offered =
    Đã tạo lời mời { $invitation }: { $duty }.
    .name = lời mời vai trò
    .words = lời mời, loi moi
ledger-fact-role-declined =
    Lời mời { $invitation } bị từ chối: { $duty }.
    .name = từ chối lời mời
    .words = từ chối lời mời
ledger-fact-role-badge =
    Thẻ công tác của bổ nhiệm { $grant } đã được đưa ra: { $duty }.
    .name = đưa thẻ công tác
    .words = thẻ công tác, the cong tac
ledger-fact-group-guarded =
    Nhóm { $chat } đã bật chống mạo danh.
    .name = bật chống mạo danh
    .words = bật chống mạo danh, chống mạo danh
ledger-fact-group-unguarded =
    Nhóm { $chat } đã tắt chống mạo danh.
    .name = tắt chống mạo danh
    .words = tắt chống mạo danh
ledger-fact-group-lookalike =
    Trong nhóm { $chat } có người mang tên giống cán bộ; lớp trưởng và cố vấn đã được báo.
    .name = nghi mạo danh
    .words = nghi mạo danh, mạo danh
ledger-fact-group-lookalike_judged =
    Về tên giống cán bộ trong nhóm { $chat }, kết quả: { $how ->
        [them] đúng là người đó
       *[other] là người khác
    }.
    .name = xác nhận nghi mạo danh
    .words = xác nhận mạo danh
ledger-fact-question-proposed =
    Câu hỏi trắc nghiệm { $question } đã được nộp và chờ người thứ hai.
    .name = nộp câu hỏi
    .words = nộp câu hỏi, nop cau hoi
ledger-fact-question-approved =
    Câu hỏi trắc nghiệm { $question } được người thứ hai duyệt và từ nay được hỏi.
    .name = duyệt câu hỏi
    .words = duyệt câu hỏi, duyet cau hoi
ledger-fact-question-returned =
    Câu hỏi trắc nghiệm { $question } bị trả lại người soạn.
    .name = trả lại câu hỏi
    .words = trả lại câu hỏi, tra lai cau hoi
ledger-fact-question-retired =
    Câu hỏi trắc nghiệm { $question } ngừng dùng, không được hỏi nữa.
    .name = ngừng dùng câu hỏi
    .words = ngừng dùng câu hỏi, ngung dung cau hoi
ledger-fact-words-corrected =
    Bản dịch { $name } bằng ngôn ngữ { $language } đã được sửa.
    .name = sửa bản dịch
    .words = sửa bản dịch
ledger-fact-words-ended =
    Bản sửa của { $name } bằng ngôn ngữ { $language } không còn được dùng: { $why ->
        [stale] câu gốc đã đổi
       *[taken_back] đã được rút lại
    }.
    .name = bản sửa hết dùng
    .words = bản sửa hết dùng
ledger-fact-role-granted =
    Bổ nhiệm { $grant } bắt đầu: { $duty } ({ $origin ->
        [delegated] làm thay
        [handed_over] bàn giao
       *[invited] bổ nhiệm
    }), đến { $until }.
    .name = bổ nhiệm
    .words = bổ nhiệm, bo nhiem
ledger-fact-role-ended =
    Bổ nhiệm { $grant } kết thúc: { $duty } ({ $why ->
        [handed_over] bàn giao
        [replaced] thay bằng bổ nhiệm mới
       *[revoked] thu hồi
    }).
    .name = kết thúc vai trò
    .words = kết thúc vai trò, thôi giữ, thu hồi
ledger-fact-roster-changed =
    Cập nhật danh sách: mới { $new }, thay đổi { $changed }, từ lớp khác { $moved }, rời đi { $left }.
    .name = cập nhật danh sách
    .words = cập nhật, cap nhat
ledger-fact-term-begun =
    Học kỳ { $term } bắt đầu.
    .name = bắt đầu học kỳ
    .words = bắt đầu học kỳ
ledger-fact-doubt-settled =
    Lần gửi { $delivery } chưa chắc đã đến, nay đã xử lý: { $how ->
        [again] gửi lại
        [drop] bỏ qua
       *[arrived] đã đến
    }.
    .name = xử lý tin chưa chắc
    .words = xử lý tin, xu ly tin
ledger-fact-data-purged =
    Xóa dữ liệu quá hạn lưu, { $what ->
        [taps] lượt bấm
        [texts] nội dung tin nhắn
        [copies] bản sao dữ liệu
        [set_aside] cập nhật bị gác lại
        [bindings] liên kết cũ
        [roles] vai trò đã hết
        [links] link đã hết
        [invitations] lời mời đã hết
        [introductions] lần xác nhận danh tính dở dang
        [imports] danh sách chưa áp dụng
        [requests] câu hỏi tra sổ
       *[other] dữ liệu khác
    }: { $removed }.
    .name = xóa dữ liệu quá hạn
    .words = xóa dữ liệu, dọn dữ liệu
ledger-fact-plan-loaded =
    Đã đọc kế hoạch: { $items } dòng, mã kiểm tra của tệp { $hash }.
    .name = đọc kế hoạch
    .words = đọc kế hoạch
ledger-fact-plan-published =
    Đã phát hành { $tasks } nhiệm vụ của kế hoạch, mã kiểm tra của tệp { $hash }.
    .name = phát hành kế hoạch
    .words = phát hành, phat hanh
ledger-fact-item-accepted =
    Đã nhận nhiệm vụ { $task } ({ $item }).
    .name = nhận nhiệm vụ
    .words = nhận nhiệm vụ, đã nhận
ledger-fact-item-declined =
    Nhiệm vụ { $task } ({ $item }) không thuộc bên này, đã trả về văn phòng tổ chuyên trách.
    .name = từ chối nhiệm vụ
    .words = từ chối nhiệm vụ
ledger-fact-item-handed_over =
    Nhiệm vụ { $task } ({ $item }) đã đổi bên phụ trách: { $how ->
        [take] họ đã nhận tiếp
       *[assign] văn phòng tổ chuyên trách giao
    }.
    .name = chuyển giao nhiệm vụ
    .words = chuyển giao, chuyen giao
ledger-fact-item-done =
    Nhiệm vụ { $task } ({ $item }) đã xong, { $late ->
        [yes] trễ hạn
       *[no] đúng hạn
    }; chứng cứ là { $proof ->
        [file] tệp
        [photo] ảnh
       *[words] văn bản hoặc link
    }.
    .name = nhiệm vụ đã xong
    .words = đã xong, da xong, hoàn thành
ledger-fact-item-corrected =
    Chứng cứ của nhiệm vụ { $task } ({ $item }) đã được thay bằng { $proof ->
        [file] tệp
        [photo] ảnh
       *[words] văn bản hoặc link
    }.
    .name = thay chứng cứ
    .words = thay chứng cứ, thay chung cu
ledger-fact-item-returned =
    Chứng cứ của nhiệm vụ { $task } ({ $item }) bị trả lại, cần bổ sung.
    .name = trả lại nhiệm vụ
    .words = trả lại nhiệm vụ, trả lại chứng cứ
ledger-fact-item-undone =
    Trong hai phút đã rút lại một bước của nhiệm vụ { $task } ({ $item }): { $step ->
        [accept] nhận
        [decline] từ chối
        [report] báo xong
        [correct] thay chứng cứ
        [return] trả lại chứng cứ
        [offer] nhờ bên khác nhận tiếp
        [take] nhận tiếp
        [refuse] không nhận tiếp
       *[assign] giao cho phòng ban
    }.
    .name = rút lại một bước
    .words = rút lại, rut lai, hoàn tác
ledger-fact-item-reminded =
    Đã nhắc { $people } người về nhiệm vụ { $task } ({ $item }) trước hạn ({ $role ->
        [monitor] lớp trưởng
        [counsellor] cố vấn
        [college] khoa
        [department] phòng ban
       *[task_force] văn phòng tổ chuyên trách
    }).
    .name = nhắc nhở nhiệm vụ
    .words = nhắc nhở, nhac nho
ledger-fact-item-escalated =
    Đã báo { $people } người rằng nhiệm vụ { $task } ({ $item }) không xong đúng hạn ({ $role ->
        [monitor] lớp trưởng
        [counsellor] cố vấn
        [college] khoa
        [department] phòng ban
       *[task_force] văn phòng tổ chuyên trách
    }).
    .name = nhiệm vụ trễ hạn
    .words = trễ hạn, tre han, báo trễ
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): định họp { $on }.
    .name = định ngày họp
    .words = định ngày, dinh ngay
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): họp { $on }, { $enrolled ->
        [0] có mặt { $present } người
       *[other] có mặt { $present }/{ $enrolled } người
    }, hình thức { $form ->
        [case] phân tích vụ việc
        [scenario] đóng vai tình huống
       *[discussion] thảo luận
    }, { $timing ->
        [late] đăng ký trễ
        [added] bổ sung sau
       *[on_time] đúng hạn
    }{ $proxy ->
        [yes] , do người khác đăng ký thay
       *[no] { "" }
    }.
    .name = đăng ký buổi họp
    .words = đăng ký, dang ky
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): họp { $on }, { $enrolled ->
        [0] có mặt { $present } người
       *[other] có mặt { $present }/{ $enrolled } người
    }, hình thức { $form ->
        [case] phân tích vụ việc
        [scenario] đóng vai tình huống
       *[discussion] thảo luận
    }; chờ đồng ý.
    .name = buổi họp trễ chờ đồng ý
    .words = chờ đồng ý, cho dong y
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }), đã sửa: họp { $on }, { $enrolled ->
        [0] có mặt { $present } người
       *[other] có mặt { $present }/{ $enrolled } người
    }, hình thức { $form ->
        [case] phân tích vụ việc
        [scenario] đóng vai tình huống
       *[discussion] thảo luận
    }, { $timing ->
        [late] đăng ký trễ
        [added] bổ sung sau
       *[on_time] đúng hạn
    }.
    .name = buổi họp đã sửa
    .words = buổi họp đã sửa, họp đã sửa
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): rút lại ngay sau đó: { $step ->
        [plan] việc định ngày
        [register] việc đăng ký
        [correct] việc sửa
        [verify] việc xác minh
        [return] việc trả lại
        [admit] việc đồng ý bổ sung trễ
        [ask_exempt] việc xin miễn
        [exempt] việc cho miễn
        [refuse] việc không cho miễn
       *[reopen] việc hủy miễn
    }.
    .name = rút lại một bước của buổi họp
    .words = rút lại buổi họp
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): { $attested }/{ $bound } bạn cùng lớp đã liên kết nói là có dự; đáng tin.
    .name = bạn cùng lớp xác nhận
    .words = xác nhận, xac nhan
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): chỉ { $attested }/{ $bound } bạn cùng lớp đã liên kết nói là có dự, và không có ảnh; cố vấn cần xem.
    .name = buổi họp cần xem
    .words = cần xem, can xem
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): đã xem và xác minh.
    .name = xác minh buổi họp
    .words = xác minh, xac minh
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): bị trả lại, cần đăng ký lại.
    .name = trả lại buổi họp
    .words = trả lại buổi họp, tra lai buoi hop
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): được chấp nhận dù trễ.
    .name = chấp nhận buổi họp trễ
    .words = chấp nhận, chap nhan
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): xin miễn.
    .name = xin miễn
    .words = xin miễn, xin mien
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): được miễn.
    .name = cho miễn
    .words = cho miễn, được miễn, miễn
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): không cho miễn.
    .name = không cho miễn
    .words = không cho miễn, khong cho mien
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): rốt cuộc vẫn phải họp.
    .name = hủy miễn
    .words = hủy miễn, huy mien
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): chuyển cho người khác trong lớp lo.
    .name = chuyển việc buổi họp
    .words = chuyển việc, chuyen viec
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): đã nhắc { $people } người trước hạn ({ $role ->
        [monitor] lớp trưởng
        [counsellor] cố vấn
        [college] khoa
        [department] phòng ban
       *[task_force] văn phòng tổ chuyên trách
    }).
    .name = nhắc nhở buổi họp
    .words = nhắc nhở buổi họp, nhắc họp
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): không đăng ký đúng hạn; đã báo { $people } người ({ $role ->
        [monitor] lớp trưởng
        [counsellor] cố vấn
        [college] khoa
        [department] phòng ban
       *[task_force] văn phòng tổ chuyên trách
    }).
    .name = buổi họp trễ hạn
    .words = buổi họp trễ hạn, họp trễ
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] Buổi phát động của khoa
        [league_class] Buổi học Đoàn
        [league_day] Ngày sinh hoạt Đoàn
       *[class] Buổi họp lớp
    } ({ $slot }): kiểm tra ngẫu nhiên: { $result ->
        [unsound] không đúng như đăng ký
       *[sound] đúng như đăng ký
    }.
    .name = kiểm tra ngẫu nhiên buổi họp
    .words = kiểm tra ngẫu nhiên, kiểm tra
ledger-fact-data-forgotten =
    Có người yêu cầu được quên, và đã làm xong.
    .name = yêu cầu được quên
    .words = được quên, quên
ledger-fact-meeting-voted =
    Bỏ phiếu tại buổi họp lớp { $slot } (tài liệu { $kit }): trước thảo luận { $before_votes ->
        [0] quá ít phiếu nên không nêu
       *[other] đúng { $before_right }/{ $before_votes }
    }, sau thảo luận { $after_votes ->
        [0] quá ít phiếu nên không nêu
       *[other] đúng { $after_right }/{ $after_votes }
    }.
    .name = bỏ phiếu tại buổi họp
    .words = bỏ phiếu, bo phieu
ledger-fact-quiz-class =
    Câu hỏi nhanh của lớp ({ $form ->
        [poll] bỏ phiếu công khai
       *[card] mỗi người tự trả lời
    }, câu { $question }): { $answers ->
        [0] chưa đến 5 người trả lời nên không nêu
       *[other] { $answers } người trả lời, { $right } người đúng
    }.
    .name = câu hỏi nhanh của lớp
    .words = câu hỏi nhanh, cau hoi nhanh
ledger-fact-notice-sent =
    Thông báo { $notice } đã gửi cho { $classes } lớp, mỗi lớp { $points } điểm.
    .name = gửi thông báo
    .words = gửi thông báo, gui thong bao
ledger-fact-notice-held =
    Thông báo { $notice } chờ bản tổng hợp thứ Sáu, { $classes } lớp.
    .name = thông báo chờ tổng hợp
    .words = chờ tổng hợp, cho tong hop
ledger-fact-notice-asked =
    Đã hỏi văn phòng tổ chuyên trách có cho gửi thông báo { $notice } cho { $classes } lớp không, mỗi lớp { $points } điểm.
    .name = xin gửi thông báo vượt mức tải
    .words = vượt mức tải, vuot muc tai
ledger-fact-notice-let_out =
    Văn phòng tổ chuyên trách cho gửi thông báo { $notice } vượt mức tải cho { $classes } lớp, mỗi lớp { $points } điểm.
    .name = cho gửi thông báo
    .words = cho gửi, cho gui
ledger-fact-notice-refused =
    Văn phòng tổ chuyên trách không đồng ý gửi thông báo { $notice } cho { $classes } lớp.
    .name = không đồng ý gửi thông báo
    .words = không đồng ý, khong dong y
ledger-fact-notice-failed =
    Một thông báo không đến được nhóm lớp (lần gửi { $delivery }, { $why ->
        [expired] đã quá muộn
       *[failed] ứng dụng từ chối
    }).
    .name = thông báo không đến
    .words = thông báo không đến
ledger-fact-alert-submitted =
    Cảnh báo A-{ $alert } ({ $severity ->
        [red] đỏ
        [orange] cam
       *[yellow] vàng
    }, { $fraud }) đã được gửi duyệt.
    .name = gửi duyệt cảnh báo
    .words = gửi duyệt, gui duyet
ledger-fact-alert-withdrawn =
    Cảnh báo A-{ $alert } được người viết rút lại trước khi duyệt.
    .name = rút cảnh báo khỏi duyệt
    .words = rút khỏi duyệt, rut khoi duyet
ledger-fact-alert-approved =
    Cảnh báo A-{ $alert } ({ $severity ->
        [red] đỏ
        [orange] cam
       *[yellow] vàng
    }) đã gửi, { $alone ->
        [yes] do người viết tự gửi một mình
       *[no] do người thứ hai duyệt
    }, cho { $groups } nhóm và { $subscribers } người đăng ký.
    .name = gửi cảnh báo
    .words = gửi cảnh báo, gui canh bao
ledger-fact-alert-rejected =
    Cảnh báo A-{ $alert } không được duyệt.
    .name = cảnh báo không được duyệt
    .words = cảnh báo không được duyệt, không duyệt
ledger-fact-alert-unapproved =
    Việc duyệt cảnh báo A-{ $alert } bị rút lại; chưa có gì được gửi đi.
    .name = rút lại việc duyệt cảnh báo
    .words = rút lại việc duyệt
ledger-fact-alert-expired =
    Cảnh báo A-{ $alert } quá hạn mà chưa ai kiểm tra.
    .name = cảnh báo quá hạn duyệt
    .words = quá hạn duyệt, qua han duyet
ledger-fact-alert-reviewed =
    Cảnh báo A-{ $alert } đã được người thứ hai kiểm tra sau khi gửi{ $late ->
        [yes] , muộn hơn mười phút
       *[no] {""}
    }.
    .name = cảnh báo được kiểm tra lại
    .words = cảnh báo được kiểm tra lại
ledger-fact-alert-unreviewed =
    Trong mười phút chưa ai kiểm tra cảnh báo A-{ $alert } nên nó bị đánh dấu.
    .name = cảnh báo chưa kiểm tra lại
    .words = cảnh báo chưa kiểm tra
ledger-fact-alert-delivered =
    Cảnh báo A-{ $alert } đã đến { $groups }/{ $planned } nhóm; 95% nhóm nhận được sau { $seconds } giây kể từ khi gửi.
    .name = cảnh báo đã đến
    .words = cảnh báo đã đến
ledger-fact-alert-corrected =
    Cảnh báo A-{ $alert } được sửa tại chỗ bằng A-{ $by }.
    .name = đính chính cảnh báo
    .words = cảnh báo được đính chính
ledger-fact-alert-recalled =
    Cảnh báo A-{ $alert } đã bị thu hồi trong mọi cuộc chat.
    .name = thu hồi cảnh báo
    .words = thu hồi cảnh báo, thu hoi canh bao
ledger-fact-notice-merged =
    Thông báo { $notice } đã gửi cho { $classes } lớp cùng bản tổng hợp thứ Sáu.
    .name = thông báo trong bản tổng hợp
    .words = tổng hợp, bản tổng hợp

ledger-fact-roster-printed =
    Đã tạo danh sách giấy, { $people } sinh viên.
    .name = tạo danh sách giấy
    .words = danh sách giấy, danh sach giay
ledger-fact-case-filed =
    Vụ C-{ $case } đã được đăng ký.
    .name = đăng ký vụ
    .words = đăng ký vụ, dang ky vu
ledger-fact-case-changed =
    Vụ C-{ $case } được sửa, thành bản { $version }: { $what ->
        [type] kiểu lừa đảo
        [channel] kênh
        [payment] cách trả tiền
        [amount] số tiền
        [day] ngày
        [college] khoa
        [victim] nạn nhân
        [reported] đã báo cảnh sát hay chưa
        [outcome] tiền ra sao
        [recovered] tiền lấy lại
        [note] ghi chú
        [closed] khép vụ
       *[reopened] mở lại
    }.
    .name = thay đổi của vụ
    .words = thay đổi của vụ, thay doi cua vu
ledger-fact-case-read =
    Đã có người đọc { $what ->
        [note] ghi chú
       *[amounts] số tiền chính xác
    } của vụ C-{ $case }.
    .name = xem vụ
    .words = xem vụ, xem vu
ledger-fact-case-erased =
    Phần riêng tư của vụ C-{ $case } đã bị xóa: { $why ->
        [wish] người đó yêu cầu
        [mistake] viết nhầm
       *[over] không cần nữa
    }. Không ai đọc được nữa.
    .name = xóa phần riêng tư của vụ
    .words = xóa phần riêng tư
ledger-fact-case-baseline =
    Số liệu { $cases } vụ từ { $first } đến { $last } được lấy từ một tệp (các dòng { $hash }).
    .name = số liệu các vụ
    .words = số liệu các vụ, so lieu cac vu
ledger-fact-contact-changed =
    Số liên hệ trong trường đã đổi: { $office ->
        [security] phòng bảo vệ
        [police] cảnh sát trong trường
        [duty] trực ban
        [counselling] trung tâm tư vấn tâm lý
        [students] phòng công tác sinh viên
        [international] văn phòng sinh viên quốc tế
       *[other] một đơn vị
    }, { $numbers ->
        [0] không còn số nào
       *[other] { $numbers } số
    }.
    .name = đổi số liên hệ
    .words = đổi số liên hệ, doi so lien he
ledger-fact-sos-opened =
    Yêu cầu giúp đỡ { $call } bắt đầu, muốn tìm { $whom ->
        [counsellor] cố vấn
       *[duty] người trực
    }.
    .name = yêu cầu giúp đỡ
    .words = bắt đầu yêu cầu giúp đỡ
ledger-fact-sos-told =
    Yêu cầu giúp đỡ { $call } đã báo cho { $duty }: { $people ->
        [0] không liên lạc được với ai
       *[other] { $people } người
    }.
    .name = báo yêu cầu giúp đỡ
    .words = báo yêu cầu giúp đỡ
ledger-fact-sos-taken =
    Yêu cầu giúp đỡ { $call } đã có người nhận.
    .name = nhận yêu cầu giúp đỡ
    .words = nhận yêu cầu giúp đỡ
ledger-fact-sos-closed =
    Yêu cầu giúp đỡ { $call } kết thúc: đã nói chuyện.
    .name = kết thúc yêu cầu giúp đỡ
    .words = kết thúc yêu cầu giúp đỡ
ledger-fact-sos-withdrawn =
    Yêu cầu giúp đỡ { $call } được chính người cần giúp rút lại.
    .name = rút yêu cầu giúp đỡ
    .words = rút yêu cầu giúp đỡ
ledger-fact-sos-lapsed =
    Yêu cầu giúp đỡ { $call } kết thúc: một ngày không có ai nhận.
    .name = yêu cầu giúp đỡ không ai nhận
    .words = yêu cầu giúp đỡ không ai nhận
ledger-fact-support-consented =
    Hồ sơ S-{ $support }: có người đồng ý nhận { $sort ->
        [law] hỗ trợ pháp lý
       *[psychology] hỗ trợ tâm lý
    }.
    .name = đồng ý nhận hỗ trợ
    .words = đồng ý nhận hỗ trợ
ledger-fact-support-assigned =
    Hồ sơ S-{ $support }: đã có người nhận giúp.
    .name = có người nhận hỗ trợ
    .words = có người nhận hỗ trợ
ledger-fact-support-read =
    Hồ sơ S-{ $support }: người nhận giúp đã xem.
    .name = xem hồ sơ hỗ trợ
    .words = xem hồ sơ hỗ trợ
ledger-fact-support-followed =
    Hồ sơ S-{ $support }, ngày thứ { $days }: { $answer ->
        [missed] chưa liên lạc được với sinh viên
       *[spoken] đã nói chuyện
    }.
    .name = hỏi lại sau hỗ trợ
    .words = hỏi lại sau hỗ trợ
ledger-fact-support-released =
    Hồ sơ S-{ $support }: lại chờ người nhận, vì người nhận giúp không còn vai trò này.
    .name = hồ sơ hỗ trợ chờ lại
    .words = hồ sơ hỗ trợ chờ lại
ledger-fact-support-closed =
    Hồ sơ S-{ $support }: kết thúc.
    .name = kết thúc hỗ trợ
    .words = kết thúc hỗ trợ
ledger-fact-support-revoked =
    Hồ sơ S-{ $support }: người đó đã rút lại sự đồng ý.
    .name = rút lại sự đồng ý
    .words = rút lại sự đồng ý
# Families of kinds.
ledger-family-ledger =
    .name = chính sổ công tác
    .words = sổ công tác, so cong tac
ledger-family-work =
    .name = công việc
    .words = công việc, cong viec
ledger-family-tip =
    .name = lời nhắc
    .words = lời nhắc, loi nhac
ledger-family-group =
    .name = nhóm lớp
    .words = nhóm lớp, nhóm, nhom lop
ledger-family-question =
    .name = câu hỏi trắc nghiệm
    .words = câu hỏi trắc nghiệm, cau hoi trac nghiem
ledger-family-words =
    .name = bản dịch
    .words = bản dịch, ban dich
ledger-family-class =
    .name = các lớp
    .words = các lớp, cac lop
ledger-family-role =
    .name = vai trò
    .words = vai trò, vai tro
ledger-family-roster =
    .name = danh sách
    .words = danh sách, danh sach
ledger-family-term =
    .name = học kỳ
    .words = học kỳ, hoc ky
ledger-family-doubt =
    .name = tin chưa chắc đã đến
    .words = chưa chắc, chua chac
ledger-family-data =
    .name = dữ liệu
    .words = dữ liệu, du lieu
ledger-family-alert =
    .name = cảnh báo
    .words = cảnh báo, canh bao
ledger-family-case =
    .name = vụ việc
    .words = vụ việc, vu viec
ledger-family-plan =
    .name = kế hoạch
    .words = kế hoạch, ke hoach
ledger-family-item =
    .name = nhiệm vụ của kế hoạch
    .words = các nhiệm vụ, cac nhiem vu
ledger-family-meeting =
    .name = buổi họp lớp
    .words = họp lớp, buổi họp, hop lop
ledger-family-quiz =
    .name = trắc nghiệm
    .words = trắc nghiệm, trac nghiem
ledger-family-notice =
    .name = thông báo
    .words = thông báo, thong bao
ledger-family-contact =
    .name = số liên hệ
    .words = số liên hệ, so lien he
ledger-family-sos =
    .name = các yêu cầu giúp đỡ
    .words = các yêu cầu giúp đỡ, giúp đỡ
ledger-family-support =
    .name = hỗ trợ
    .words = hỗ trợ, ho tro

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = khoa
ledger-key-class =
    .words = lớp, lop
ledger-key-campus =
    .words = cơsở, coso
ledger-key-department =
    .words = phòngban, phongban, đơnvị
ledger-key-kind =
    .words = loại, loai
ledger-key-item =
    .words = nhiệmvụ, nhiemvu
ledger-key-by =
    .words = ngườilàm, nguoilam
ledger-key-date =
    .words = ngày, tháng
ledger-key-since =
    .words = từ, kểtừ, từngày
ledger-key-until =
    .words = đến, chođến, đếnngày
ledger-key-as-of =
    .words = tínhđến, tinhden
ledger-month-january =
    .words = tháng 1, tháng một, thang 1, th1
ledger-month-february =
    .words = tháng 2, tháng hai, thang 2, th2
ledger-month-march =
    .words = tháng 3, tháng ba, thang 3, th3
ledger-month-april =
    .words = tháng 4, tháng tư, thang 4, th4
ledger-month-may =
    .words = tháng 5, tháng năm, thang 5, th5
ledger-month-june =
    .words = tháng 6, tháng sáu, thang 6, th6
ledger-month-july =
    .words = tháng 7, tháng bảy, thang 7, th7
ledger-month-august =
    .words = tháng 8, tháng tám, thang 8, th8
ledger-month-september =
    .words = tháng 9, tháng chín, thang 9, th9
ledger-month-october =
    .words = tháng mười, thang muoi
ledger-month-november =
    .words = tháng mười một, thang muoi mot
ledger-month-december =
    .words = tháng mười hai, thang muoi hai
ledger-recent-today =
    .words = hôm nay, hom nay
ledger-recent-yesterday =
    .words = hôm qua, hom qua
ledger-recent-this-week =
    .words = tuần này, tuan nay
ledger-recent-last-week =
    .words = tuần trước, tuan truoc
ledger-recent-this-month =
    .words = tháng này, thang nay
ledger-recent-last-month =
    .words = tháng trước, thang truoc
ledger-unit-year =
    .words = năm
ledger-unit-month =
    .words = thg
ledger-unit-day =
    .words = ng
ledger-do-fix =
    .words = sửa, đính-chính
ledger-do-note =
    .words = ghi, ghilại
ledger-do-export =
    .words = xuất, tảivề
ledger-instead =
    .words = sửa-thành, thay-bằng, sửathành
ledger-fact-check-ruled =
    Người trực đã xem một tin được chuyển đến: { $ruling ->
        [fraud] là lừa đảo
        [doubtful] rất đáng ngờ
        [unsuspicious] không thấy gì sai
       *[urgent] cần báo cảnh sát ngay
    }.
    .name = trả lời tin chuyển đến
    .words = trả lời tin chuyển đến
ledger-fact-check-wave =
    Cùng một lời lẽ đã được { $people } người ở { $colleges } khoa chuyển tiếp; cảnh sát và văn phòng đã được báo.
    .name = lời lẽ đang lan truyền
    .words = lời lẽ lan truyền
ledger-family-check =
    .name = tin được chuyển tiếp
    .words = tin chuyển tiếp, tin chuyen tiep
ledger-fact-pledge-opened =
    Đã đăng bản cam kết chống lừa đảo trong nhóm lớp.
    .name = đăng bản cam kết
    .words = đăng bản cam kết, dang ban cam ket
ledger-fact-pledge-paper =
    Đã ghi chữ ký trên giấy: { $people } người. Mã kiểm tra của bản cam kết: { $hash }.
    .name = chữ ký trên giấy
    .words = chữ ký trên giấy, chu ky tren giay
ledger-fact-pledge-counted =
    Đã có { $signed }/{ $students } người ký bản cam kết, trong đó { $paper } người ký trên giấy.
    .name = số người đã ký
    .words = số người đã ký, so nguoi da ky
ledger-fact-awareness-asked =
    Tuần từ { $week }: chọn ngẫu nhiên { $drawn } trong { $students } sinh viên; { $reached } người nhận được tin.
    .name = lấy mẫu hiểu biết
    .words = lấy mẫu, lay mau
ledger-fact-awareness-measured =
    Tuần từ { $week }: { $answered ->
        [0] trong { $drawn } người được chọn, quá ít người trả lời nên không nêu
       *[other] trong { $drawn } người được chọn, { $answered } người trả lời, { $verified } người đúng cả hai câu
    }.
    .name = kết quả lấy mẫu
    .words = kết quả lấy mẫu, ket qua lay mau
ledger-family-pledge =
    .name = bản cam kết
    .words = bản cam kết, cam kết, chữ ký, cam ket
ledger-family-awareness =
    .name = mức hiểu biết
    .words = mức hiểu biết, hiểu biết, hieu biet
ledger-fact-contest-begun =
    Đã báo cuộc thi bắt đầu trong { $groups } nhóm lớp.
    .name = cuộc thi bắt đầu
    .words = cuộc thi bắt đầu
ledger-fact-contest-over =
    Cuộc thi đã kết thúc: { $people } người của { $classes } lớp tham gia.
    .name = cuộc thi kết thúc
    .words = cuộc thi kết thúc
ledger-family-contest =
    .name = cuộc thi
    .words = cuộc thi
