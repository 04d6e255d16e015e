### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = hỗ trợ tâm lý
    .button = Hỗ trợ tâm lý
support-kind-law =
    .name = hỗ trợ pháp lý
    .button = Hỗ trợ pháp lý
support-ask =
    <b>Bạn có muốn được { $kind } không?</b>
    Nếu bạn đồng ý:
    · Mình báo cho những người trong trường làm việc này rằng có người cần, ở cơ sở nào.
    · Chỉ một người nhận giúp mới biết bạn là ai và nhắn được cho bạn.
    · Sau { $days } ngày mình nhắc họ. Mình chỉ ghi đã nói chuyện hay chưa, không ghi nói về điều gì.
    Chỉ dùng cho việc { $kind }. Bạn có thể rút lại bất cứ lúc nào, tại đây hoặc bằng /sos.
support-agree =
    .button = Tôi đồng ý
support-decline =
    .button = Không, cảm ơn
support-declined =
    Được. Khi cần, bạn gửi lại /sos bất cứ lúc nào.
    .toast = Được.
support-begun =
    <b>Bạn đã đồng ý: { $kind }</b>
    Khi có người nhận giúp, mình báo bạn ngay tại đây.
    .toast = Cảm ơn bạn. Có người nhận là mình báo.
support-nobody =
    Lúc này mình không liên lạc được với người hỗ trợ. Văn phòng tổ chuyên trách đã được báo. Hỗ trợ tâm lý qua điện thoại: 12356.
support-mine =
    <b>Đã có người nhận giúp bạn: { $kind }</b>
    Họ sẽ nhắn cho bạn. Chỉ người này thấy bạn là ai.
support-over =
    Việc { $kind } cho bạn đã kết thúc. Khi cần, bạn gửi lại /sos bất cứ lúc nào.
support-revoke-psychology =
    .button = Ngừng hỗ trợ tâm lý
support-revoke-law =
    .button = Ngừng hỗ trợ pháp lý
support-revoked =
    <b>Bạn đã rút lại sự đồng ý: { $kind }</b>
    Người nhận giúp không còn thấy bạn là ai.
    .toast = Đã rút lại.

# What those read who give support. $case: its number.
support-call =
    <b>Có người cần { $kind }</b>
    Hồ sơ { $case } · { $campus } · { $day }
    Là ai thì chỉ người nhận giúp mới thấy.
support-take =
    .button = Tôi nhận giúp
support-case =
    <b>Hồ sơ { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] Một người không có trong danh sách
    }
    { $link }
    Đồng ý ngày: { $day }
    { $contacts }
    Chỉ bạn thấy tin này. Mỗi lần xem đều ghi vào sổ công tác, nhưng không ghi là xem ai.
    .toast = Bạn phụ trách hồ sơ này.
support-contact-none =
    .name = Chưa nói chuyện
support-contact =
    .name = { $spoken ->
        [yes] Ngày thứ { $number }: đã nói chuyện
       *[no] Ngày thứ { $number }: chưa liên lạc được
    }
support-day =
    Hồ sơ { $case }, ngày thứ { $number }: bạn đã nói chuyện với sinh viên chưa?
    .toast = Đã ghi.
support-spoke =
    .button = Đã nói chuyện
support-missed =
    .button = Chưa liên lạc được
support-close =
    .button = Kết thúc hồ sơ
support-look =
    .button = Là ai?
support-waiting =
    Hồ sơ { $case } ({ $kind }, { $campus }) đã chờ một ngày mà chưa ai nhận. Hãy tìm người giữ vai trò này: /invite
# $state: what became of the case.
support-state = Hồ sơ { $case }: { $state ->
        [assigned] đã có người phụ trách.
        [closed] đã kết thúc.
        [released] lại đang chờ người nhận giúp.
       *[redacted] sinh viên đã rút lại sự đồng ý. Xin đừng nhắn cho họ về việc này nữa.
    }
    .toast = Đã kết thúc.
