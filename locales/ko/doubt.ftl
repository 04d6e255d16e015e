### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = 도착이 불확실한 메시지가 없습니다. 보낸 것은 모두 확인되었습니다.
doubt-list =
    <b>도착이 불확실한 메시지: { $total }개</b>
    보내는 중에 통신이 끊겨 도착했는지 알 수 없습니다. 먼저 그룹을 보고 고르세요.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }, { $moment }, { $lane ->
        [reply] 답장
        [alert] 사건 경보
        [reminder] 알림
        [edit] 수정
       *[tip] 팁
    }
    { $head }
doubt-other-chat =
    .name = 반이 없는 채팅
doubt-hidden =
    .name = (글은 전담팀만 읽을 수 있습니다)

doubt-arrived =
    .button = { $number } 도착했음
    .toast = 도착한 것으로 기록했습니다.
doubt-again =
    .button = { $number } 다시 보내기
    .toast = 다시 보낸 것이라고 표시해 한 번 더 보냅니다.
doubt-drop =
    .button = { $number } 보내지 않기
    .toast = 다시 보내지 않습니다.
doubt-already-resolved =
    .toast = 이미 처리되었습니다.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>앞서 보낸 알림을 다시 보냅니다. 이미 보았다면 넘어가세요.</i>
