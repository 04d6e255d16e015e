### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

attest-card =
    <b>{ $meeting }</b>
    { $day }에 열렸고, 기록된 참석 인원은 { $enrolled ->
        [0] { $present }명
       *[other] { $enrolled }명 중 { $present }명
    }입니다.
attest-ask = 참석했나요? 참석했다면 한 번 눌러 주세요. 이름 없이 셉니다. { $until }까지.
attest-count = 지금까지 { $count }명이 확인했습니다.
attest-few = 확인한 사람은 아직 5명이 안 됩니다.
attest-closed = { $count ->
    [0] 확인이 끝났습니다. 감사합니다.
   *[other] { $count }명이 확인했습니다. 감사합니다.
}
attest-withdrawn =
    <b>{ $meeting }</b>
    { $day }의 등록 내용이 바뀌었습니다. 여기서 확인하지 않아도 됩니다.

attest-thanks =
    .button = 참석했어요 ✓
    .toast = 감사합니다. 이름 없이 셌습니다. 잘못 눌렀나요? 10분 안에 다시 누르면 취소됩니다.
attest-again =
    .toast = 이미 셌습니다. 다시 누르지 않아도 됩니다.
attest-back =
    .toast = 취소했습니다. 이제 세지 않습니다.
attest-unbound =
    .toast = 반의 누구인지 아직 몰라서 세지 않았습니다. 먼저 개인 채팅에서 /bind 를 보내고 다시 눌러 주세요.
attest-other =
    .toast = 이것은 { $class }의 회의입니다. 다른 반에 연결되어 있어 세지 않았습니다.
attest-own =
    .toast = 직접 등록한 회의라 확인하지 않아도 됩니다.
attest-over =
    .toast = 확인이 끝났습니다. 감사합니다.
