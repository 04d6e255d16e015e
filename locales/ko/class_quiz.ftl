### The quick quiz of a class: one question in its group, which everybody answers for themselves; and the card of staff.

## The card in the group

class-quiz-head = <b>한 문제 퀴즈</b>
class-quiz-open =
    {""}
    글자를 눌러 답하세요. 첫 번째 답만 셉니다. 내 답과 설명은 본인만 볼 수 있습니다. { $until }까지.
class-quiz-count = 지금까지 { $count }명이 답했습니다.
# A small number is not shown: it could lead to somebody.
class-quiz-few = 답한 사람은 아직 { $least }명이 안 됩니다.
# No number is shown when $count is 0.
class-quiz-over = { $count ->
    [0] <i>끝났습니다. 모두 감사합니다.</i>
   *[other] <i>끝났습니다. { $count }명이 답했습니다. 모두 감사합니다.</i>
}
class-quiz-read =
    .button = 내 언어로 보기
    .toast = 이 문제를 개인 채팅으로 보냈습니다. 그곳에서 답해도 됩니다.
class-quiz-unreached =
    .toast = 아직 개인 채팅으로 보낼 수 없습니다. 제 사진을 눌러 개인 채팅에서 “시작”을 누른 뒤, 여기서 다시 눌러 주세요.

# What a press of an option answers; nobody else sees it. $why: why; $late: whether the answer came after the end.
class-quiz-heard =
    .right = ✓ 맞았습니다. { $why }{ $late ->
        [yes] {" "}(마감 뒤의 답이라 늦음으로 기록하고, 반 결과에는 세지 않습니다.)
       *[no] {""}
    }
    .wrong = 틀렸습니다. 정답은 { $letter }입니다. { $why }{ $late ->
        [yes] {" "}(마감 뒤의 답이라 늦음으로 기록하고, 반 결과에는 세지 않습니다.)
       *[no] {""}
    }
    .before = 이미 답한 문제입니다: { $letter }. 첫 번째 답만 셉니다. 정답은 { $right }입니다.
# The card in private.
class-quiz-answered = { $verdict ->
    [right] <b>한 문제 퀴즈: 맞았습니다</b>
   *[wrong] <b>한 문제 퀴즈: 틀렸습니다</b>
}
class-quiz-late = <i>마감 뒤의 답이라 늦음으로 기록하고, 반 결과에는 세지 않습니다.</i>

## The card of monitors, counsellors and college leads

class-quiz-classes =
    <b>담당하는 반</b>
    어느 반에 문제를 낼까요?
    .button = { $class }
class-quiz-staff = <b>한 문제 퀴즈 · { $class }</b>
class-quiz-no-group = 이 반에는 제가 글을 쓸 수 있는 그룹이 없어 문제를 낼 수 없습니다.
class-quiz-ready =
    시간을 고르면 아래 문제가 반 그룹에 갑니다. 답을 누른 사람은 맞았는지와 그 이유를 바로 봅니다. 다른 사람은 볼 수 없고, 누가 무엇을 답했는지는 문제를 낸 사람도 볼 수 없습니다. 시간이 되면 저절로 끝납니다.
    공개 투표로 낼 수도 있습니다. 10분 뒤 끝나며, 그룹의 모든 사람이 누가 무엇을 골랐는지 볼 수 있습니다.
# $fraud: the name of the fraud.
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = 다른 문제
class-quiz-running = { $form ->
    [poll] 공개 투표가 진행 중입니다
   *[card] 답을 받고 있습니다
}({ $until }까지). 지금까지 이 반에서 { $count }명이 답했습니다.
    .toast = 이 반에 아직 끝나지 않은 문제가 있습니다. 먼저 그것이 끝나야 합니다.
class-quiz-last =
    {""}
    <b>지난 문제 · { $at }</b>
    { $question }
class-quiz-share = { $of }명이 답했고, 그중 { $right }명이 맞혔습니다.
class-quiz-share-few = { $count }명이 답했습니다. { $least }명 미만이라, 누구인지 드러나지 않도록 몇 명이 맞혔는지 밝히지 않습니다.
class-quiz-most-wrong = 가장 많이 고른 오답: “{ $option }”, { $count }명. 한 번 더 이야기하면 좋습니다.
class-quiz-late-count = 그 밖에 { $count }명은 늦게 답해 세지 않았습니다.
class-quiz-ended = <b>한 문제 퀴즈 끝 · { $class }</b>
class-quiz-failed =
    <b>한 문제 퀴즈가 그룹에 가지 못했습니다 · { $class }</b>
    제가 아직 그룹에 있는지, 글을 쓸 수 있는지 확인한 뒤 /classquiz 로 다시 내 주세요.

# The buttons below the card. $length and $unit: for how long.
class-quiz-start =
    .button = 문제 내기 · { $unit ->
        [minutes] { $length }분
       *[hours] { $length }시간
    }
    .toast = { $form ->
        [poll] 공개 투표를 반 그룹에 보내는 중입니다.
       *[card] 문제를 반 그룹에 보내는 중입니다.
    }
# $question: the question. Whoever votes has to know that it is public.
class-quiz-poll =
    .button = 공개 투표로 내기
    .toast = 이 문제는 투표에 넣기에 너무 깁니다. 다른 문제를 고르거나 버튼으로 내 주세요.
    .question = { $question } (공개: 누가 무엇을 골랐는지 모두 봄)
class-quiz-end =
    .button = 지금 끝내기
    .toast = 끝냈습니다.
    .before = 이미 끝난 문제입니다.
class-quiz-refresh =
    .button = 새로 고침
