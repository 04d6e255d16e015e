### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = Tin này đã hết hạn, các nút không còn dùng được.
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = Mình vừa gửi bạn tin mới.
refusal-not-bound = Nhóm này chưa liên kết với lớp nào. Lớp trưởng hoặc cố vấn có thể xin cán bộ chiến dịch link của lớp này.
refusal-bad-duration = Mình không hiểu khoảng thời gian này. Hãy viết bao nhiêu ngày hoặc giờ, nhiều nhất 30 ngày.
refusal-bad-cadence = Mình không hiểu tần suất này. Có thể là hằng ngày, ba lần mỗi tuần hoặc hằng tuần.
refusal-bad-quiet-hours = Mình không hiểu giờ này. Hãy viết giờ bắt đầu và giờ kết thúc yên tĩnh, hai giờ khác nhau.
refusal-no-such-language = Mình chưa nói được ngôn ngữ này. Gửi /language để xem có những ngôn ngữ nào.
refusal-no-such-class = Không có lớp { $class }. Hãy kiểm tra tên lớp.
refusal-class-exists = Đã có lớp { $class } rồi.
refusal-bad-class-name = Tên lớp viết trên một dòng, từ 1 đến 40 ký tự.
refusal-bad-languages = Một lớp có thể dùng một hoặc hai ngôn ngữ.

refusal-bad-invitation = Mình không hiểu vai trò nào, hoặc ở đâu. Hãy viết vai trò trước rồi đến nơi, cách nhau một dấu cách.
refusal-wrong-scope = Vai trò này không đặt ở đó được. Lớp trưởng thuộc lớp; cố vấn thuộc lớp hoặc khoa; phụ trách khoa thuộc khoa; cảnh sát, tình nguyện viên thuộc cơ sở; thành viên thuộc phòng ban.
refusal-no-such-place = Không có lớp, khoa, cơ sở hay phòng ban tên là { $place }. Hãy kiểm tra tên.
refusal-which-campus = { $college } có ở nhiều cơ sở. Hãy thêm tên cơ sở.
refusal-invitation-unknown = Lời mời này không hợp lệ. Hãy xem đã chép đủ link chưa, hoặc xin lời mời mới.
refusal-invitation-expired = Lời mời này không còn hiệu lực, không có gì thay đổi. Hãy xin lời mời mới.
refusal-invitation-used = Lời mời này đã dùng rồi; một link chỉ dùng một lần. Nếu không phải bạn dùng, hãy báo ngay người đã mời bạn.
refusal-invitation-own = Đây là lời mời của chính bạn. Hãy gửi cho người bạn muốn mời.
refusal-bad-delegation = Hãy viết cần người thay bao nhiêu ngày. Vai trò này nhiều nhất { $days } ngày.
refusal-nothing-to-pass-on = Bạn không có vai trò nào để bàn giao hay nhờ thay. Vai trò thay tạm không chuyển tiếp cho người khác được.
refusal-grant-over = Vai trò này đã kết thúc rồi.

# While somebody is bound to the roster.
refusal-class-card-old = Link này không còn dùng được. Hãy bấm “Liên kết” dưới tin trong nhóm lớp, hoặc gửi /bind kèm tên lớp của bạn.
refusal-which-class = Hãy thêm tên lớp của bạn.
refusal-no-roster = Danh sách của { $class } chưa được nhập nên chưa ai liên kết được. Hãy báo cố vấn.
refusal-bad-tail = Mình không hiểu. Hãy chỉ gửi bốn chữ số: bốn số cuối của mã số sinh viên. Cần việc khác, hãy gửi /help.
refusal-already-somebody = Bạn đã liên kết với { $who } ({ $class }). Muốn đổi, hãy gửi /rebind.
refusal-nobody = Bạn chưa liên kết. Hãy bấm “Liên kết” dưới tin đầu tiên trong nhóm lớp, hoặc gửi /bind kèm tên lớp của bạn.
refusal-binding-settled = Bạn có thể tự sửa đến { $since }. Giờ hãy nhờ lớp trưởng hoặc cố vấn để cán bộ gỡ liên kết trước.
refusal-student-taken = Chưa liên kết: { $who } đã liên kết với tài khoản khác. Nếu đó là tài khoản cũ của bạn, hoặc không phải của bạn, hãy nhờ lớp trưởng hoặc cố vấn để cán bộ gỡ trước.
refusal-no-such-seat = { $class } không có sinh viên số { $seat }.
refusal-student-free = { $who } chưa liên kết với tài khoản nào.
refusal-student-online = { $who } đã liên kết với một tài khoản nên không đánh dấu “ngoài app” được. Hãy gỡ liên kết trước.
# When somebody wants to be forgotten.
refusal-has-role = Bạn vẫn còn vai trò, phải có người tiếp nhận. Hãy xem /roles, rồi dùng /handover hoặc nhờ người bổ nhiệm bạn thu hồi. Sau đó gửi lại /forget.
refusal-tries-remembered = Lần kiểm tra danh tính vừa rồi không khớp. Để không ai mạo danh được người khác, hãy gửi /forget sau { $until }.

refusal-group-taken = Nhóm này đã liên kết rồi. Hãy gửi /unbind vào đây trước, rồi liên kết lại.
refusal-group-bound = Không cần làm gì: nhóm này đã liên kết với { $class }.
refusal-which-group = Lớp nào? Bạn phụ trách nhiều lớp hoặc chưa có lớp nào, hãy thêm tên lớp.
refusal-bad-term = Mã học kỳ có nhiều nhất 16 chữ, số và gạch nối, và ngày cuối phải sau ngày đầu.
refusal-no-such-term = Không có học kỳ nào tên { $term } đã kết thúc.
refusal-term-needs-list = Đã có một học kỳ. Học kỳ sau bắt đầu cùng với danh sách toàn trường.
refusal-bad-cohort = Khóa là năm lớp nhập học, viết bằng bốn chữ số.

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = Tệp này không có danh sách. Hãy đưa danh sách vào, lưu rồi gửi lại.
refusal-file-too-large = Tệp này lớn hơn { $mib } MB. Hãy chỉ giữ trang tính có danh sách.
refusal-file-compound = Đây là bảng tính .xls cũ, hoặc có mật khẩu. Hãy lưu thành .xlsx không mật khẩu.
refusal-file-not-a-workbook = Đây không phải bảng tính .xlsx. Hãy mở bằng phần mềm bảng tính và lưu thành .xlsx.
refusal-file-macros = Bảng tính này có macro nên mình không đọc. Hãy lưu thành .xlsx không có macro.
refusal-file-damaged = Bảng tính này bị hỏng. Hãy mở bằng phần mềm bảng tính và lưu lại.
refusal-file-bomb = Bảng tính này chứa nhiều hơn hẳn một danh sách. Hãy chỉ giữ trang tính có danh sách.
refusal-file-several-sheets = Bảng tính này có nhiều trang có nội dung. Hãy chỉ giữ trang có danh sách.
refusal-file-encoding = Mình không đọc được chữ trong tệp này. Hãy lưu thành .xlsx hoặc “CSV UTF-8”.
refusal-file-rows = Danh sách này có hơn { $most } dòng. Hãy tách theo khoa.
refusal-file-columns = Dòng { $row } có hơn { $most } cột. Hãy chỉ giữ các cột của danh sách.
refusal-file-huge-cell = Dòng { $row } có một ô hơn { $most } ký tự. Có thiếu dấu ngoặc kép ở đó không?
# $missing: names of columns.
refusal-file-no-heading = Không có dòng đầu nào ghi đủ tên các cột. Hãy thêm dòng tiêu đề; còn thiếu: { $missing }.
refusal-file-column-twice = Dòng { $row } ghi cột “{ $column }” hai lần. Hãy chỉ giữ một.
refusal-file-lost = Tệp chưa đến nơi, không có gì thay đổi. Hãy gửi lại.
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = Chưa ghi gì: có { $count } lớp không thuộc bạn phụ trách ({ $classes }). Hãy chỉ gửi các lớp của bạn.
refusal-taken-from-others = Chưa ghi gì: danh sách chuyển sinh viên khỏi { $classes }, nơi bạn không phụ trách. Hãy nhờ người phụ trách cả hai, như phụ trách khoa.
refusal-import-over = Danh sách này đã được áp dụng, hủy hoặc thay thế, hoặc đã quá cũ. Muốn thay đổi, hãy gửi lại.
refusal-roster-moved = Danh sách của trường đã thay đổi sau khi đối chiếu nên chưa áp dụng gì. Hãy gửi lại danh sách của bạn.

# Tasks of the plan.
refusal-which-item = Nhiệm vụ nào? Hãy thêm số.
refusal-no-such-item = Không có nhiệm vụ { $item } mà bạn xem được. Gửi /items all để xem tất cả.
refusal-no-meeting-then = { $month } không có buổi họp nào như vậy.
refusal-many-such-items = { $item } có nhiều nhiệm vụ. Gửi /items { $item } và mở nhiệm vụ bạn muốn.
refusal-item-not-so = Nhiệm vụ này đã có tiến triển mới: { $state }.
refusal-correction-over = Chứng cứ chỉ sửa được trong 24 giờ. Giờ hãy hỏi văn phòng tổ chuyên trách.
refusal-nothing-to-undo = Chỉ hoàn tác được bước cuối của chính bạn, trong 2 phút.
refusal-nobody-to-hand-to = Chưa có ai khác để chuyển. Hãy hỏi văn phòng tổ chuyên trách.
refusal-bad-words = Hãy viết từ 1 đến { $most } ký tự.
refusal-proof-too-large = Tệp này lớn hơn { $mib } MB. Hãy gửi tệp nhỏ hơn, hoặc gửi link.
refusal-proof-not-kept = Không lưu được tệp. Hãy gửi lại.
refusal-proof-lost = Không tìm thấy tệp của chứng cứ này. Người vận hành thấy trong nhật ký; hãy nhờ gửi lại tệp.
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = Mình không biết “{ $word }”. Hãy viết khoa, lớp, phòng ban, tháng, ngày, loại, nhiệm vụ hoặc số.
refusal-ledger-unknown-near = Mình không biết “{ $word }”. Có phải bạn muốn: { $near }?
refusal-ledger-days = Ngày không hợp lý: phải nằm từ { $since } đến { $until }, và ngày đầu trước ngày cuối.
refusal-ledger-long = Câu này dài quá, mình không hiểu. Hãy chỉ viết nơi, ngày và loại bạn muốn.
refusal-ledger-no-entry = Trong sổ không có { $entry }.
refusal-ledger-which = Bạn sửa mục nào? Hãy viết số trước rồi đến lý do.
refusal-ledger-corrected-by = { $entry } đã được sửa bằng { $by }, và mỗi mục chỉ sửa một lần. Nếu vẫn sai, hãy sửa { $by }.
refusal-ledger-corrected = { $entry } đã được sửa, và mỗi mục chỉ sửa một lần.
refusal-ledger-reason = Hãy viết lý do sửa sau số của mục.
refusal-ledger-nothing = Hãy viết đã làm gì.
refusal-ledger-long-note = Dài quá: nhiều nhất { $most } ký tự.
refusal-ledger-over = Tin này đã được xử lý, hoặc quá cũ. Hãy gửi lại lệnh /ledger.
refusal-ledger-export = Tệp bạn yêu cầu trước đó vẫn đang được tạo. Hãy đợi xong rồi yêu cầu tệp tiếp.
# Kits for class meetings.
refusal-no-meetings = Kế hoạch không có buổi họp lớp nào bỏ phiếu nên không có tài liệu họp lớp.
refusal-no-contest = Kế hoạch không có cuộc thi kiến thức nào. Muốn tự kiểm tra, hãy gửi /quiz.
refusal-no-group = { $class } chưa có nhóm mà mình được phép viết, nên không bỏ phiếu ở đó được. Hãy lấy bản chữ và giơ tay biểu quyết.
refusal-kit-too-long = Chữ trong tài liệu này quá dài cho một cuộc bỏ phiếu. Hãy chọn tài liệu khác và báo cán bộ chiến dịch.

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = Chưa có số của người vắng. Hãy viết như “absent 3, 17, 22”, hoặc “all here” nếu không ai vắng.
refusal-seats-not-one = “{ $what }” không phải số trong lớp nên chưa ghi gì. Hãy chỉ viết số của người vắng, như “absent 3, 17, 22”, hoặc chỉ “all here”.
refusal-seats-backwards = “{ $first }-{ $last }” bị ngược nên chưa ghi gì. Hãy viết số nhỏ trước: “{ $last }-{ $first }”.
refusal-seats-of-nobody = Trong lớp không có ai mang số { $seats }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } số khác nữa
    }, nên chưa ghi gì. Hãy đối chiếu danh sách và gửi lại toàn bộ.
refusal-seats-too-many = Bạn ghi { $absent } người vắng, nhưng danh sách chỉ có { $class } người nên chưa ghi gì. Hãy kiểm tra và gửi lại toàn bộ.
refusal-bad-notice = Chưa lưu gì: thông báo phải có từ 1 đến { $most } ký tự.
refusal-notice-over = Thông báo này đã được xử lý, hoặc đã đợi hơn một ngày. Gửi /notice để tạo thông báo mới.
refusal-notice-decided = Yêu cầu này đã được xử lý.
refusal-no-such-case = Không có vụ nào như vậy mà bạn được xem. Gửi /cases để xem các vụ hiện có.
refusal-case-erased = Phần riêng tư của vụ này đã bị xóa; không ai đọc hay ghi thêm được nữa.
refusal-case-locked = Không mở được vụ này: tệp khóa của hệ thống không phải tệp cũ. Hãy báo người vận hành.
refusal-bad-amount = Mình không đọc được số tiền này nên chưa lưu gì. Hãy viết theo nhân dân tệ, ví dụ 3287.50 hoặc 21000.
refusal-bad-case-day = Ngày này không dùng được: hãy viết như 2025-04-07, không phải ngày sắp tới và không quá 3 năm trước.
refusal-bad-case-note = Chưa lưu gì: ghi chú phải có từ 1 đến { $most } ký tự.
refusal-bad-case-number = Vụ nào? Hãy ghi số của vụ.

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = Ví dụ cho /language: <code>/ngônngữ vi</code> hoặc <code>/ngônngữ zh-CN</code>.
usage-mute = Ví dụ: <code>/mute 7ngày</code> hoặc <code>/mute 12giờ</code>.
usage-cadence = Ví dụ: <code>/cadence hằngngày</code> hoặc <code>/cadence hằngtuần</code>.
usage-invite = Ví dụ: <code>/mời lớptrưởng IT-1</code> hoặc <code>/mời cốvấn School-of-IT</code>. Chỉ gửi /invite để chọn bằng nút.
usage-revoke = Ví dụ: <code>/thuhồi lớptrưởng IT-1</code> hoặc <code>/thuhồi cốvấn School-of-IT</code>. Chỉ gửi /revoke để xem vai trò bạn đã trao.
usage-delegate = Ví dụ cho /delegate: <code>/ủyquyền 3ngày</code> hoặc <code>/ủyquyền 7ngày</code>.
usage-group = Ví dụ: <code>/group Software One</code> hoặc <code>/group International One</code>.
usage-bind = Ví dụ cho /bind: <code>/liênkết Software One</code> hoặc <code>/liênkết International One</code>.
usage-rebind = Ví dụ cho /rebind: <code>/liênkếtlại Software One</code> hoặc <code>/liênkếtlại International One</code>.
usage-quiet = Ví dụ: <code>/yêntĩnh 20:00-09:00</code> hoặc <code>/yêntĩnh 23:30-07:00</code>. Gửi /quiet off để bỏ giờ đã đặt.
usage-unbound = Ví dụ: <code>/chưaliênkết Software One</code> hoặc <code>/chưaliênkết International One</code>. Chỉ gửi /unbound để xem tất cả lớp của bạn.
usage-items = Ví dụ cho /items: <code>/nhiệmvụ tấtcả</code> hoặc <code>/nhiệmvụ A2</code>.
usage-done = Ví dụ cho /done: <code>/xong A2</code> hoặc <code>/xong A2 https://example.edu.cn/1</code>.
usage-ledger = Ví dụ cho /ledger: <code>/sổcôngtác tháng4 lời nhắc</code> hoặc <code>/sổcôngtác xuất tháng trước csv</code>.
usage-meeting = Ví dụ: <code>/họplớp Software One</code> hoặc <code>/họplớp Computing</code>. Chỉ gửi /meeting để xem buổi họp của bạn.
refusal-meeting-not-so = Buổi họp này đã có tiến triển mới: { $state }.
refusal-meeting-not-open = Buổi họp này đăng ký được từ { $opens }.
refusal-meeting-day = { $why ->
    [future] Ngày đó chưa đến.
    [before] Ngày đó quá sớm so với buổi họp này.
   *[long] Chỉ đăng ký được buổi họp trong 30 ngày gần đây.
}
refusal-meeting-nobody = Phải có ít nhất một người dự.
refusal-meeting-heads = Hãy gửi số người dự, từ 1 đến { $most }.
refusal-meeting-correction-over = Bạn chỉ tự sửa được trong 24 giờ. Giờ hãy bấm “Xin sửa”.
usage-roll = Ví dụ: <code>/danhsáchgiấy Software One</code> hoặc <code>/danhsáchgiấy International One</code>. Chỉ gửi /roll để chọn trong các lớp của bạn.
refusal-meeting-no-picture = Tệp này không phải ảnh mở được. Hãy gửi ảnh JPEG, PNG hoặc WebP.
refusal-meeting-plan-over = Thời điểm đó đã qua. Hãy chọn thời điểm khác.
usage-forecast = Ví dụ cho /forecast: <code>/dựbáo tháng4</code> hoặc <code>/dựbáo thángnày</code>. Bạn có thể thêm tên khoa.
usage-overview = Ví dụ cho /meeting status: <code>/tiếnđộhọp tháng4</code> hoặc <code>/tiếnđộhọp thángnày</code>. Bạn có thể thêm tên khoa.
usage-alert = Ví dụ cho /alert: <code>/cảnhbáo</code> hoặc <code>/cảnhbáo A-12</code>.
usage-aware = Ví dụ cho /aware: <code>/hiểubiết</code> hoặc <code>/hiểubiết School of Computing</code>.
refusal-meeting-own = Bạn đã tự đăng ký hoặc sửa buổi họp này; hãy để người khác xác minh.
refusal-check-over = Tin này đã có người trả lời, hoặc đã được rút lại.
usage-case = Ví dụ cho /case: <code>/vụviệc mới</code> hoặc <code>/vụviệc C-12</code>.
usage-cases = Ví dụ cho /cases: <code>/cácvụ đangmở</code> hoặc <code>/cácvụ sosánh</code>.
refusal-contact-bad = Mình không hiểu. Hãy viết cơ sở, đơn vị và một đến ba số điện thoại.
refusal-contact-phone = “{ $typed }” không giống số điện thoại. Hãy viết số có mã vùng và dấu gạch nối, số di động, hoặc số nội bộ từ 4 đến 8 chữ số.
usage-contact = Ví dụ: <code>/gọiai bảovệ 96110</code> hoặc <code>/gọiai cảnhsát 110 8:00-22:00</code>. Chỉ gửi /contact để xem nên gọi cho ai.
refusal-sos-often = Bạn đã yêu cầu giúp đỡ { $most } lần trong một ngày, mình không báo thêm được nữa. Hãy gọi 110, hoặc gọi các số trong trường: /contact
refusal-sos-over = Yêu cầu này đã có người khác phụ trách, hoặc đã kết thúc.
refusal-support-over = Việc này đã có người khác phụ trách, hoặc đã kết thúc.
refusal-contact-lacking = Trước khi công bố kế hoạch, hãy ghi số để mọi người gọi: { $campuses } còn thiếu số của phòng bảo vệ hoặc cảnh sát trong trường. Gửi /contact.
refusal-bad-code = Mã gồm tám chữ cái và chữ số, ví dụ K7F3-QX2M.
refusal-too-many-codes = Có quá nhiều mã sai. Để không ai dò được mã, hãy đợi đến { $until }. Từ giờ đến lúc đó, đừng làm theo điều gì bạn chưa kiểm tra được.
usage-verify = Ví dụ: <code>/verify K7F3-QX2M</code> hoặc <code>/verify k7f3 qx2m</code>. Mã ở cuối tin, hoặc trên thẻ.
usage-guard = Ví dụ cho /guard: <code>/mạodanh Software One</code> hoặc <code>/mạodanh International One</code>. Chỉ gửi /guard để xem nhóm của các lớp bạn phụ trách.
usage-words = Ví dụ: <code>/bảndịch tip police-1 ru</code> hoặc <code>/bảndịch quiz police-1</code>. Chỉ gửi /words để xem người đọc báo gì.
refusal-alert-not-so = Không làm vậy với cảnh báo này được nữa. Hãy xem lại bằng /alert.
refusal-alert-changed = Cảnh báo đã thay đổi sau khi bạn xem. Hãy xem lại.
refusal-own-alert = Bạn tự viết cảnh báo này; phải có người thứ hai kiểm tra.
refusal-alert-without-advice = Cảnh báo phải nói ít nhất một việc nên làm. Hãy chọn một.
refusal-alert-without-consent = Vụ này mới xảy ra. Hãy cho biết người trong cuộc có đồng ý, hoặc không ai có thể bị nhận ra.
refusal-bad-alert-note = Ghi chú phải bằng tiếng Trung, từ 1 đến { $most } ký tự. Hãy gửi lại.
refusal-wrong-alert-code = Mã không đúng nên chưa gửi gì. Hãy viết đúng như ở trên.
refusal-no-such-alert = Không có cảnh báo { $number } mà bạn được xem.
refusal-alert-for-nobody = Sẽ không có ai nhận cảnh báo này. Hãy chọn đối tượng khác.
refusal-alert-list-full = Nhiều nhất { $most }. Hãy bỏ bớt một mục trước.
refusal-question-flawed = <b>Câu hỏi này chưa nhận được.</b> Hãy sửa rồi gửi lại cả mẫu:
refusal-question-own = Bạn tự soạn câu hỏi này nên phải có người khác ở văn phòng tổ chuyên trách duyệt. Nếu không có ai khác, hãy giao vai trò đó cho người thứ hai bằng /invite.
refusal-question-not-so = { $state ->
        [draft] Câu hỏi này đang chờ người thứ hai.
        [returned] Câu hỏi này đã bị trả lại người soạn.
        [retired] Câu hỏi này đã ngừng dùng.
       *[approved] Câu hỏi này đang được dùng rồi.
    }
refusal-words-many = Mỗi ngày chỉ báo được { $most } bản dịch. Hãy tiếp tục vào ngày mai.
refusal-words-unknown = Không có câu này, hoặc không có ngôn ngữ này.
refusal-words-flawed = { $flaw ->
    [markup] Có thẻ lạ hoặc chưa đóng, hoặc có dấu &amp; hay &lt; đứng riêng. Nút và thông báo nhanh không được có thẻ.
    [variables] Phần trong dấu ngoặc nhọn phải giống tiếng Anh: { $wanted }
    [numbers] Các con số phải giống tiếng Anh: { $wanted }
    [long] Nhiều nhất { $wanted } ký tự.
    [same] Câu đang dùng đã là như vậy.
   *[syntax] Tôi không đọc được. Hãy đóng mọi dấu ngoặc nhọn, và đừng bắt đầu dòng bằng dấu chấm, dấu sao hay dấu ngoặc.
}
