### The short course: once somebody has said yes, one private message a day for some days, a question or a tip. The
### questions stand in quiz.ftl, the tips in library.ftl.

# $days: how many days in all; $time: when it comes.
drip-offer =
    <b>{ $days }일 사기 예방 강좌</b>
    날마다 { $time } 무렵 개인 채팅으로 하나씩 옵니다. 문제나 팁이며 1분도 걸리지 않고, 가장 만나기 쉬운 사기부터 시작합니다.
    하루에 하나를 넘지 않고 방해 금지 시간은 피합니다. 메시지마다 아래 버튼을 한 번 누르면 멈출 수 있습니다. 마지막에 본인만 볼 수 있는 요약이 있습니다.
    시작할까요?
    .button = 시작하기
    .toast = 좋습니다. 내일부터 시작합니다.
drip-invite = 새로 입학했나요? { $days }일 사기 예방 강좌를 들어 보세요. 하루에 하나, 1분도 걸리지 않습니다. 아래 버튼을 눌러 먼저 보고 정하면 됩니다.
    .button = { $days }일 사기 예방 강좌
# $sent: on how many days something came.
drip-on =
    <b>{ $days }일 사기 예방 강좌: 진행 중</b>
    { $days }일 중 { $sent }일을 받았습니다. 날마다 { $time } 무렵 하나씩 옵니다. 놓친 것은 나중에 보내지 않고 다음으로 이어집니다.
drip-stopped =
    <b>{ $days }일 사기 예방 강좌: 멈춤</b>
    { $days }일 중 { $sent }일을 받았고, 더는 보내지 않습니다. 이어서 받으려면 아래 버튼을 누르거나 /course 를 보내세요.
drip-stop =
    .button = 강좌 멈추기
    .toast = 멈췄습니다. 더는 보내지 않습니다. 이어서 받으려면 /course 를 보내세요.
drip-go-on =
    .button = 이어서 받기
    .toast = 좋습니다. 내일부터 이어서 보냅니다.
drip-again =
    .button = { $days }일 다시 하기
drip-old =
    .toast = 오래된 카드입니다. 지금 상황을 보려면 /course 를 보내세요.

# $day: which day it is; $fraud: the name of the fraud.
drip-tip = <b>사기 예방 강좌 · { $days }일 중 { $day }일째: { $fraud }</b>
drip-question = <b>사기 예방 강좌 · { $days }일 중 { $day }일째</b>
drip-question-right = <b>사기 예방 강좌 · { $days }일 중 { $day }일째: 맞았습니다</b>
drip-question-wrong = <b>사기 예방 강좌 · { $days }일 중 { $day }일째: 틀렸습니다</b>

# $asked: how many questions came; $answered: how many were answered; $right: how many rightly.
drip-summary =
    <b>{ $days }일 사기 예방 강좌가 끝났습니다</b>
    받은 문제 { $asked }개, 답한 문제 { $answered }개, 맞힌 문제 { $right }개입니다.
drip-summary-all = 답한 문제에서는 한 번도 속지 않았습니다. 수법은 자주 바뀌니 얼마 뒤 다시 보세요.
drip-summary-none = 답한 문제가 없지만 괜찮습니다. 문제는 위에 그대로 있으니 언제든 답할 수 있습니다.
drip-summary-foot = <i>이 요약은 본인만 볼 수 있습니다.</i>
