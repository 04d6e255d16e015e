### Quiet hours that people set for themselves.

quiet-hours =
    <b>내 방해 금지 시간: { $from }부터 { $to }까지</b>
    어디에 있든 캠퍼스 시각({ $zone })을 따릅니다.
    이 시간에는 팁, 질문, 알림을 보내지 않고 끝난 뒤에 보냅니다. 그때 이미 지난 팁은 보내지 않습니다. 물어보신 것에는 언제나 바로 답합니다.
quiet-general = 모두에게 { $from }부터 { $to }까지는 방해 금지 시간입니다.
quiet-all-day = 합치면 하루 종일이라 팁을 하나도 받지 못합니다.
quiet-end = 내 시간을 없애려면 /quiet off 를 보내세요.
quiet-none =
    <b>따로 정한 방해 금지 시간이 없습니다</b>
    캠퍼스 시각({ $zone })으로 정하려면 예를 들어 /quiet 20:00-09:00 을 보내세요.
