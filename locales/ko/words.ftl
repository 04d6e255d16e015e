### 잘못된 번역: 독자에게 묻는 말, 언어 담당자가 보는 것, 그 뒤의 변화.

words-report =
    .button = 번역 오류
    .toast = 개인 메시지를 보냈습니다.
words-unreachable =
    .toast = 아직 메시지를 보낼 수 없습니다. 제 프로필을 열어 시작을 누른 뒤 여기를 다시 눌러 주세요.
words-which =
    <b>어느 문장의 번역이 잘못됐나요?</b>
    문장 번호를 눌러 주세요. 누가 알렸는지는 아무도 모릅니다.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>감사합니다. 알려 주신 문장:</b>
    { $words }
    원하시면 30분 안에 무엇이 잘못됐는지 메시지 하나로 적어 주세요.
    .toast = 접수했습니다. 감사합니다.
words-explained = 감사합니다. 이 언어의 담당자에게 전했습니다. 고쳐지면 게시물도 바뀝니다.

words-case =
    <b>번역 오류가 접수됐습니다</b>
    접수: { $count }건 · { $language } · <code>{ $name }</code>
    <b>중국어:</b> { $zh }
    <b>영어:</b> { $en }
    <b>현재:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>중국어:</b> { $zh }
    <b>영어:</b> { $en }
    { $state ->
        [corrected] <b>현재(채팅에서 고침):</b> { $words }
       *[filed] <b>현재:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    누르면 보고 고칠 수 있습니다.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>번역</b>
    접수: { $reported }건
    고침: { $corrected }건
    글을 보려면 예를 들어 <code>/words tip police-1 ru</code> 라고 보내세요.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    <code>{ $name }</code>({ $language })의 새 번역을 메시지 하나로 보내 주세요. 숫자와 중괄호 안의 내용은 그대로 두세요.
    현재: <code>{ $words }</code>
    .button = 고치기
words-preview =
    <b>독자가 볼 글</b>({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = 지금부터 사용합니다: { $name }({ $language }). 지난 14일의 게시물도 바뀝니다.
    .button = 사용하기
words-kept = 그대로 둡니다: { $name }({ $language }).
    .button = 맞습니다
words-dropped = 바꾸지 않았습니다: { $name }({ $language }).
    .button = 사용 안 함
words-taken-back = 이전 글로 되돌렸습니다: { $name }({ $language }).
    .button = 고침 취소
words-stale =
    <b>고친 글을 더는 사용하지 않습니다</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    그 뒤에 중국어나 영어 글이 바뀌었습니다. 다시 확인해 주세요: /words { $name } { $language }
    고쳤던 글: { $words }
