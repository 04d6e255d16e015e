### The quiz contest: its card, its questions, how many of each class take part, the weakest questions, the certificate.
### The questions themselves are in quiz.ftl.

contest-card =
    <b>{ $title }</b>
    { $from }부터 { $to }까지
    .button = 뒤로
contest-rules =
    한 번에 { $questions }문제가 나오고 제한 시간은 { $minutes }분이며, 한 문제에 답할 때마다 바로 설명이 나옵니다. 모두 { $attempts }번 할 수 있고, 가장 좋은 결과를 셉니다.
    결과는 본인만 볼 수 있고 개인 순위는 없습니다. 반끼리는 참여 비율만 비교합니다.
    .button = 시작하기 · { $minutes }분
contest-last = <b>방금 한 결과: { $of }문제 중 { $right }문제 정답</b>, 걸린 시간 { $minutes }분 { $seconds }초.
contest-best = 가장 좋은 결과: { $of }문제 중 { $right }문제 정답, 걸린 시간 { $minutes }분 { $seconds }초.
contest-ahead = 아직 시작하지 않았습니다. 그때 다시 오세요.
contest-closed = 퀴즈 대회가 끝났습니다.
contest-unbound = 어느 반인지 아직 모릅니다. 먼저 /bind 를 보내 연결한 뒤 다시 오세요.
# $left: how many attempts.
contest-open = { $left ->
    [0] 정해진 횟수를 모두 썼습니다.
   *[other] { $left }번 더 할 수 있습니다. “시작하기”를 누르면 시간을 재기 시작하며, 도중에 나가도 멈추지 않습니다.
}
contest-number = <b>문제 { $number }/{ $of } · { $until }까지</b>
    .toast = 시간이 끝나 이 문제는 세지 않았습니다.

contest-board =
    <b>반별 참여 현황 · { $title }</b>
    .button = 반별 참여 현황
contest-board-row = { $rank }. { $class }: { $people }/{ $enrolled }, { $percent }%
contest-board-own = 우리 반: { $rank }위, { $class }: { $people }/{ $enrolled }, { $percent }%
contest-board-none = 참여한 사람이 { $least }명 이상인 반이 아직 없습니다.
contest-board-foot = <i>참여 비율 순이며, 비율이 같으면 순위도 같습니다. 한 번에 절반 이상 답하면 참여한 것이고, 한 사람은 한 번만 셉니다. 참여한 사람이 { $least }명 미만인 반은 보이지 않습니다.</i>

# For the task force and the departments.
contest-items =
    <b>가장 많이 틀린 문제 · { $title }</b>
    .button = 많이 틀린 문제
contest-items-none = { $least }명 이상이 답한 문제가 아직 없습니다.
contest-item =
    { $number }. <b>{ $fraud }</b>: { $question }
    { $people }명이 답했고, 그중 { $wrong }명이 틀렸습니다.
contest-item-wrong = 가장 많이 고른 오답: “{ $option }”, { $count }명.

# The certificate is a picture. $name: the name as the roster has it, shortened.
contest-certificate =
    .button = 참가 증서
    .toast = 참가 증서를 보냈습니다.
    .none = 한 번을 마치고 절반 이상 답해야 참가 증서를 받을 수 있습니다.
    .undrawn = 글꼴에 없는 글자가 있어 참가 증서를 그릴 수 없습니다. 담당 직원에게 알려 주세요.
    .head = { $title } 참가 증서
    .who = { $class } { $name }
    .took = { $title }에 참가했습니다
    .score = 가장 좋은 결과: { $of }문제 중 { $right }문제 정답
    .day = { $year }년 { $day }
    .note = 이름은 줄여 적었습니다. 봇 Wuzha가 만들었으며, 결과는 본인에게만 알립니다.
contest-certificate-caption = { $title }: { $of }문제 중 { $right }문제 정답. 다른 사람에게 보여 줄지는 스스로 정하면 됩니다.

contest-begins =
    <b>{ $title } 시작</b>
    { $to }까지. 개인 채팅에서 { $minutes }분 동안 { $questions }문제를 풉니다. 결과는 본인만 볼 수 있고, 반끼리는 참여 비율만 비교합니다.
    .button = 참가하기
contest-ends =
    <b>{ $title } 마감 임박</b>
    { $to }까지. { $people ->
        [0] 우리 반 참가자는 아직 { $least }명 미만입니다.
       *[other] 우리 반 { $enrolled }명 중 { $people }명이 참가했습니다.
    }
