### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = 심리 지원
    .button = 심리 지원
support-kind-law =
    .name = 법률 상담
    .button = 법률 상담
support-ask =
    <b>원하는 지원: { $kind }?</b>
    동의하면:
    · 교내 지원 담당에게 어느 캠퍼스의 누군가가 원한다는 것을 알립니다.
    · 맡는 한 사람만 누구인지 알고 여기서 연락할 수 있습니다.
    · { $days }일 뒤 그분에게 다시 알립니다. 이야기했는지만 기록하고, 무슨 이야기인지는 기록하지 않습니다.
    이 일에만 씁니다: { $kind }. 여기나 /sos 에서 언제든 취소할 수 있습니다.
support-agree =
    .button = 동의합니다
support-decline =
    .button = 괜찮습니다
support-declined =
    알겠습니다. /sos 는 언제든 다시 쓸 수 있습니다.
    .toast = 알겠습니다.
support-begun =
    <b>동의했습니다: { $kind }</b>
    누군가 맡으면 바로 여기서 알려 드립니다.
    .toast = 감사합니다. 누군가 맡으면 알려 드립니다.
support-nobody =
    지금은 지원 담당에게 연락이 닿지 않습니다. 전담팀 사무실에 알렸습니다. 전화 심리 상담: 12356.
support-mine =
    <b>맡은 사람이 정해졌습니다: { $kind }</b>
    그분이 연락합니다. 누구인지는 그분만 볼 수 있습니다.
support-over =
    끝난 지원: { $kind }. /sos 는 언제든 다시 쓸 수 있습니다.
support-revoke-psychology =
    .button = 심리 지원 그만 받기
support-revoke-law =
    .button = 법률 상담 그만 받기
support-revoked =
    <b>동의를 취소했습니다: { $kind }</b>
    맡았던 사람은 이제 누구인지 볼 수 없습니다.
    .toast = 취소했습니다.

# What those read who give support. $case: its number.
support-call =
    <b>누군가 지원을 원합니다: { $kind }</b>
    번호 { $case } · { $campus } · { $day }
    누구인지는 맡는 한 사람만 볼 수 있습니다.
support-take =
    .button = 제가 맡겠습니다
support-case =
    <b>번호 { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] 명단에 없는 사람
    }
    { $link }
    동의한 날: { $day }
    { $contacts }
    본인만 볼 수 있습니다. 볼 때마다 대장에 기록되지만 누구에 대한 것인지는 기록되지 않습니다.
    .toast = 이제 맡으셨습니다.
support-contact-none =
    .name = 아직 이야기하지 못함
support-contact =
    .name = { $spoken ->
        [yes] { $number }일째: 이야기함
       *[no] { $number }일째: 연락이 닿지 않음
    }
support-day =
    번호 { $case }, { $number }일째: 학생과 이야기했나요?
    .toast = 기록했습니다.
support-spoke =
    .button = 이야기함
support-missed =
    .button = 연락이 닿지 않음
support-close =
    .button = 지원 끝내기
support-look =
    .button = 누구인지 보기
support-waiting =
    번호 { $case }({ $kind }, { $campus }): 하루를 기다렸지만 아무도 맡지 않았습니다. 이 역할을 할 사람을 찾아 주세요: /invite
# $state: what became of the case.
support-state = 번호 { $case }: { $state ->
        [assigned] 누군가 맡았습니다.
        [closed] 끝났습니다.
        [released] 다시 맡을 사람을 기다립니다.
       *[redacted] 학생이 동의를 취소했습니다. 이 일로 더 연락하지 마세요.
    }
    .toast = 끝냈습니다.
