### Class groups: what is said on joining, binding, pausing and leaving.

group-welcome =
    <b>안녕하세요, 사기 예방 도우미 Wuzha입니다</b>
    { $office }에서 운영하며, { $class }에 사기 예방 팁을 보냅니다.

    <b>보내는 것:</b> { $cadence ->
        [daily] 짧은 팁을 매일 하나
        [three_a_week] 짧은 팁을 매주 세 개
       *[weekly] 짧은 팁을 매주 하나
    }, 보통 { $time }에.
    <b>방해 금지 시간:</b> { $from }부터 { $until }까지는 일반 팁을 보내지 않습니다.
    <b>멈추려면:</b> 반장이나 지도교사가 여기서 /mute(멈춤), /unmute(다시 시작), /unbind(내보내기)를 보낼 수 있습니다.
    <b>연결하려면:</b> 아래 버튼을 누르고 개인 채팅에서 학번 끝 네 자리를 보내 주세요. 연결하지 않아도 팁은 받습니다.
    <b>보관하는 것:</b> 그룹 번호, 반 이름, 제가 보낸 글, 누가 버튼을 눌렀는지(계정 번호만), 연결한 사람이 명단의 누구인지.
    <b>건드리지 않는 것:</b> 여기 대화는 보관하지 않으며, 이름, 전화번호, 신분증 번호, 은행 카드 번호를 묻지 않습니다.

    <b>기억하세요:</b> 저는 돈, 인증번호, 비밀번호를 절대 요구하지 않습니다. 제 이름으로 요구하는 사람은 모두 사기범입니다. 확실하지 않으면 { $contact }에 확인하세요.

group-link-expired = 링크 기한이 지나 연결하지 않았습니다. 담당 직원에게 새 링크를 받아 7일 안에 쓰세요.
group-link-used = 이미 쓴 링크라 연결하지 않았습니다. 링크는 한 번만 쓸 수 있습니다. 담당 직원에게 새 링크를 받으세요.
group-link-unknown = 유효하지 않은 링크라 연결하지 않았습니다. 전부 복사했는지 확인하거나 담당 직원에게 새 링크를 받으세요.
group-link-not-a-group = 이 링크는 반 그룹용입니다. 링크를 열고 반 그룹을 골라 저를 추가해 주세요.
group-link-may-not-write = 연결하지 않았습니다. 그 그룹에서 글을 쓸 수 없습니다. 그룹 관리자에게 허용해 달라고 한 뒤 링크를 다시 열어 주세요.

group-needs-link =
    <b>아직 반에 연결되지 않았습니다</b>
    저는 학교의 사기 예방 도우미 Wuzha입니다. 이 반을 맡은 분(반장, 지도교사, 단과대, 전담팀)은 아래 버튼을 눌러 주세요. 그 전에는 여기에 팁을 보내지 않습니다.

group-bind =
    .button = 그룹 연결
    .toast = 완료: { $class }.
group-choose =
    <b>어느 반의 그룹인가요?</b>
    이름을 눌러 주세요. 맡은 분이 눌러야 됩니다. 목록에 없으면 여기에 이렇게 보내세요: <code>/group Software One</code>
    .toast = 아래에서 골라 주세요.

group-classes =
    .name = { $before }, { $name }

group-class-has-group =
    <b>이미 그룹이 있는 반입니다: { $class }</b>
    팁은 반마다 한 그룹에만 보냅니다. 이제부터 여기로 보낼까요? 그러면 원래 그룹에서 나갑니다. 아니면 두 번째 그룹인가요? 그러면 매일 팁은 여기에 보내지 않습니다.
group-has-class =
    <b>이 그룹에 연결된 반: { $classes }</b>
    합반처럼 { $class }에도 연결할까요? 아니면 { $class }만 연결할까요?
group-is-second =
    <b>여기는 { $class }의 두 번째 그룹입니다</b>
    이제부터 팁을 여기로 보낼까요? 그러면 원래 그룹에서 나갑니다.
group-binding =
    .button = { $way ->
        [instead] 여기로 바꾸기
        [second] 두 번째 그룹
        [both] 두 반 모두
        [only] 새 반만
       *[plain] 연결하기
    }
group-is-now-second = 이제 여기는 { $class }의 두 번째 그룹입니다. 매일 팁은 주 그룹에만 보냅니다.
group-of-several = 이제부터 여기에 { $classes }의 사기 예방 팁을 보냅니다.
group-of-fewer = 연결을 해제한 반: { $gone }. 이 그룹에 남은 반: { $left }.

group-class-over =
    <b>끝난 반: { $class }</b>
    { $kind ->
        [successor] 새 학기가 시작되었고, 이 반의 학생 대부분은 이제 { $successor }에 있습니다. 두 반을 모두 맡은 분이 아래 버튼을 누르면 여기는 { $successor }의 그룹이 됩니다. 누르지 않으면 { $until }에 나갑니다.
       *[none] 새 학기가 시작되었고, 이 반은 학교 명단에 없습니다. { $until }에 나갑니다. 읽어 주셔서 감사합니다.
    }
group-successor =
    .button = 새 반: { $class }

group-still-unbound =
    <b>아직 반에 연결되지 않았습니다</b>
    들어온 지 하루가 되었지만 아무것도 보내지 않았습니다. 반 그룹이라면 그 반을 맡은 분이 아래 버튼을 눌러 주세요. 연결되지 않으면 { $until }에 나갑니다.
group-leaves =
    반에 연결되지 않아 이제 나갑니다. 언제든 다시 추가할 수 있습니다.
    수상한 일이 있으면 경찰 110, 사기 상담 96110.

group-staff =
    .button = { $reach ->
        [everywhere] 직원 그룹: 전교
       *[place] 직원: { $place }
    }
group-staff-welcome =
    <b>안녕하세요, 사기 예방 도우미 Wuzha입니다</b>
    { $office }에서 운영합니다. 이제 이 직원 그룹의 범위는 { $reach ->
        [everywhere] 전담팀 전체
       *[place] { $place }
    }입니다.

    <b>보내는 것:</b> 매주 월요일 09:00에 그룹이 있는 반의 수와 살펴볼 숫자. 이름은 없습니다.
    <b>내보내려면:</b> 여기서 /unbind 를 보내세요.
    <b>보관하는 것:</b> 그룹 번호, 누구의 그룹인지, 제가 보낸 글. 여기 대화는 보관하지 않습니다.

    <b>기억하세요:</b> 저는 돈, 인증번호, 비밀번호를 절대 요구하지 않습니다. 확실하지 않으면 { $contact }에 확인하세요.
group-staff-week =
    <b>{ $reach ->
        [everywhere] 전교의 이번 주
       *[place] { $place }의 이번 주
    }</b>
    반: { $classes }개, 그중 그룹 있음: { $bound }개
    멈춘 그룹: { $muted }개, 보낼 수 없는 그룹: { $lost }개
    도착이 불확실한 메시지: { $doubts }개
group-staff-goodbye = { $reach ->
    [everywhere] 여기는 더 이상 전담팀의 직원 그룹이 아니므로 나갑니다.
   *[place] 여기는 더 이상 { $place }의 직원 그룹이 아니므로 나갑니다.
}

group-lost =
    <b>글을 보낼 수 없는 그룹: { $classes }</b>
    { $since }부터입니다. 그룹에서 내보내졌거나 글쓰기 권한이 없습니다. 그룹의 누군가가 저를 다시 추가하거나 관리자가 글쓰기를 허용해 주세요. 그때까지 이 반은 그룹에서 팁을 받지 못합니다. 매주 한 번 알려 드립니다.
group-staff-lost = { $reach ->
    [everywhere] { $since }부터 전담팀의 직원 그룹에 글을 보낼 수 없습니다.
   *[place] { $since }부터 { $place }의 직원 그룹에 글을 보낼 수 없습니다.
} 그룹의 누군가가 저를 다시 추가하거나 관리자가 글쓰기를 허용해 주세요. 매주 한 번 알려 드립니다.
group-topic-gone = { $classes }의 그룹에서 글을 보내던 주제가 닫혔거나 없어졌습니다. 지금은 일반 주제에 보냅니다. 바꾸려면 그 주제에서 /group 을 보내세요.
group-staff-topic-gone = { $reach ->
    [everywhere] 전담팀의 직원 그룹에서 글을 보내던 주제가 닫혔거나 없어졌습니다.
   *[place] { $place }의 직원 그룹에서 글을 보내던 주제가 닫혔거나 없어졌습니다.
} 지금은 일반 주제에 보냅니다. 바꾸려면 그 주제에서 /group 을 보내세요.
group-topic-set = 이제부터 이 주제에 보냅니다.

group-link =
    <b>{ $class }의 그룹 연결 링크</b>
    열고 그룹을 고르면 저를 추가하고 연결합니다. { $until }까지 한 번만 쓸 수 있습니다.
    { $url }
    제가 이미 그룹에 있다면 그곳에 이것을 보내세요: <code>{ $command }</code>

group-returned = { $kind ->
    [staff] 돌아왔습니다. 매주 숫자를 계속 보냅니다.
   *[class] 돌아왔습니다. { $classes }에 사기 예방 팁을 계속 보냅니다.
}
group-muted = 일반 팁을 { $until }까지 멈춥니다. 일찍 다시 시작하려면 /unmute 를 보내세요.
group-unmuted = 일반 팁을 다시 보냅니다.
group-cadence = { $cadence ->
    [daily] 이제부터 팁을 매일 하나 보냅니다.
    [three_a_week] 이제부터 팁을 매주 세 개 보냅니다.
   *[weekly] 이제부터 팁을 매주 하나 보냅니다.
}

group-goodbye =
    이 그룹과 { $classes }의 연결이 해제되어 이제 나갑니다.
    수상한 일이 있으면 경찰 110, 사기 상담 96110.
