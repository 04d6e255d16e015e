### The code below each post in a class's group, and what whoever asks about a code is told.

# Short: it stands below every post. Whoever taps the code copies it.
verify-code = 진위 확인 코드 <code>{ $code }</code> · 진짜인가요? /verify

verify-genuine = <b>진짜입니다: 제가 낸 코드입니다({ $code }).</b> 이 코드의 메시지:
# $at: since when.
verify-recalled = <b>철회됨: 이 코드({ $code })의 메시지는 { $at }부터 무효입니다.</b> 제가 보낸 것이지만 이제 따르지 마세요. 원래 내용:
# $title: the first line of the message.
verify-title = <blockquote>{ $title }</blockquote>
verify-title-gone = 글은 더 이상 보관하지 않습니다.
verify-said = 보낸 때: { $at }, 발신: { $office }.
verify-where = 게시된 그룹: { $classes }.
verify-where-gone = 게시된 그룹: 이제 어느 반에도 속하지 않는 그룹.
verify-elsewhere = <b>주의: 지금 물어보는 이 그룹이 아닌 다른 그룹입니다.</b> 누군가 코드를 베꼈을 수 있습니다.
verify-compare = 비교해 보세요. 지금 보는 내용이 다르면 코드를 베낀 것입니다. 따르지 마세요.

# $contact: where to ask whether something is genuine.
verify-unknown =
    <b>제 것이 아닙니다: 지금 코드가 { $code }인 메시지나 직원증은 없습니다.</b>
    시키는 대로 하지 마세요. 송금하지 말고, 인증번호를 주지 말고, 링크를 열지 마세요. 코드를 다시 확인하세요. 직원증의 코드는 10분만 유효합니다. 확실하지 않으면 여기에 물어보세요: { $contact }. 이미 돈을 냈다면 바로 110에 전화하세요. 상담은 96110입니다.

verify-badge = <b>진짜 직원증입니다</b>
verify-badge-care = 앞에 있는 사람과 맞나요? 직원은 돈, 비밀번호, 인증번호를 절대 요구하지 않습니다.

verify-in-private = 그룹에 방해되지 않도록 코드에 대한 질문은 개인 채팅에서 답합니다.
    .button = 개인 채팅에서 확인
