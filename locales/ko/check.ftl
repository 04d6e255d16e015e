### Is this fraud? Suspicious messages that people forward to the bot, in private.

check-how =
    <b>이 메시지는 사기인가요?</b>
    수상한 메시지를 저에게 전달하거나 <code>/check 메시지 내용</code> 을 보내세요. 사기 같은지 바로 알려 드립니다. 보기만 하고 보관하지 않습니다.
    이미 돈을 냈다면 기다리지 말고 지금 110에 전화하세요. 확실하지 않으면 96110에 전화하세요.
# $fraud: the kind of fraud.
check-clear = <b>사기일 가능성이 매우 높습니다: { $fraud }.</b>
check-likely = <b>사기 같습니다: { $fraud }.</b>
check-flags = <b>수상한 점이 있습니다. 조심하세요.</b>
check-nothing = <b>알려진 사기 징후는 보이지 않지만, 그렇다고 안전한 것은 아닙니다.</b> 새로운 수법은 모를 수 있습니다. 송금, 인증번호, 비밀번호와 관련된 일이면 먼저 공식 창구에 확인하거나 96110에 전화하세요.
check-signs = 수상한 점:
# $sign: a sentence.
check-sign = · { $sign }
check-warning = 사기를 조심하라는 안내일 수도 있습니다. 송금하라, 링크를 열라, 인증번호를 달라고 하는지 보세요.
check-foot = <i>자동 판단이라 틀릴 수 있습니다.</i>
check-ask =
    .button = 당직자에게 묻기
# $minutes, $days: numbers.
check-wish =
    { $minutes }분 안에 그 메시지를 저에게 한 번 더 전달하세요. 학교 보안처와 교내 경찰에게 이름 없이 전달되며, { $days }일 뒤에 삭제됩니다.
    이미 돈을 냈다면 기다리지 말고 지금 110에 전화하세요.
    .toast = 그 메시지를 한 번 더 전달하세요.
check-nobody = 지금 볼 수 있는 당직자가 없습니다. 96110에 전화해 물어보세요. 이미 돈을 냈다면 지금 110에 전화하세요.
check-asked = 당직자에게 넘겼습니다. 답이 오면 바로 알려 드립니다. 그동안 송금하지 말고, 링크를 열지 말고, 인증번호를 주지 마세요.
check-take-back = 취소했고 내용을 지웠습니다.
    .button = 취소하기
    .toast = 취소했습니다.
check-not-taken-back =
    .toast = 이제 취소할 수 없습니다. 당직자가 답했습니다.
# $text: what was forwarded.
check-question =
    <b>당직자에게 온 질문: 이 메시지는 무엇인가요</b>
    <blockquote>{ $text }</blockquote>
# $judged: a sentence.
check-question-judged = 자동 판단: { $judged }
check-question-ask = 어떻게 보시나요? 첫 번째 답이 인정되며, 물어본 사람에게 바로 전해집니다.
# $said: what was chosen.
check-question-ruled = 내 답: <b>{ $said }</b>
check-ruling =
    .button = { $ruling ->
        [fraud] 사기입니다
        [doubtful] 매우 수상함
        [unsuspicious] 이상한 점 없음
       *[urgent] 지금 경찰에 신고
    }
    .toast = 답했습니다.
check-answer = { $ruling ->
        [fraud] <b>당직자가 보았습니다: 사기입니다.</b> 송금하지 말고 상대와 연락을 모두 끊으세요. 이미 돈을 냈다면 지금 110에 전화하세요.
        [doubtful] <b>당직자가 보았습니다: 매우 수상합니다. 사기로 여기세요.</b> 송금하지 말고 먼저 공식 창구에 확인하세요.
        [unsuspicious] <b>당직자가 보았습니다: 이상한 점이 보이지 않습니다.</b> 나중에 송금, 인증번호, 비밀번호를 요구하면 다시 물어보세요.
       *[urgent] <b>당직자가 보았습니다: 지금 110에 전화해 신고하세요.</b> 돈을 더 내지 말고 채팅과 송금 기록을 보관하세요.
    }
check-unanswered = 죄송합니다. 아직 당직자가 메시지를 보지 못했습니다. 96110에 전화해 물어보세요. 이미 돈을 냈다면 지금 110에 전화하세요.
# $days, $people, $colleges: numbers.
check-wave = <b>같은 문구가 퍼지고 있습니다: { $days }일 동안 { $colleges }개 단과대의 { $people }명이 전달했습니다.</b>
check-wave-foot = <i>내용 자체는 보관하지 않았습니다.</i>
check-wave-alert =
    .button = 경보 쓰기
