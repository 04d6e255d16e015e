### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

role-duty =
    .name = { $duty ->
        [operator] 운영 담당자
        [admin] 전담팀 사무실
        [member] 전담팀원
        [police] 교내 주재 경찰
        [lead] 단과대 책임자
        [counsellor] 지도교사
        [deputy] 부반장
        [secretary] 단지부 서기
        [safety] 안전 위원
        [volunteer] 자원봉사자
        [supporter] 심리·법률 지원
        [viewer] 학교 임원(열람)
        [steward] 언어 담당자
       *[monitor] 반장
    }
role-at =
    .name = { $place }의 { $duty }
role-everywhere =
    .name = 전교
role-console =
    .name = 시스템 운영(콘솔)

role-needed = 이 일을 할 권한이 없습니다. 할 수 있는 사람:
role-holders = { $role }: { $count ->
    [0] 아직 없음
   *[other] { $count }명
}
role-console-only = 운영 담당자는 서버를 관리하는 사람이 콘솔에서만 초대할 수 있습니다.

role-link =
    <b>초대: { $role }</b>
    { $url }
    { $origin ->
        [delegated] 수락하면 { $until }까지 대리하며, 내 역할은 그대로입니다.
        [handed_over] 수락하면 내 이 역할은 바로 끝나고, 상대가 { $until }까지 맡습니다.
       *[invited] 수락하면 { $until }까지 유효합니다.
    }
    링크는 72시간 안에 한 번만 쓸 수 있습니다. 그룹이 아니라 본인에게 따로 보내세요.

role-offer =
    <b>역할에 초대합니다: { $role }</b>
    { $origin ->
        [delegated] 잠시 대리하는 것이며, 초대한 사람의 역할은 그대로입니다.
        [handed_over] 인계입니다. 수락하면 초대한 사람의 이 역할은 끝납니다.
       *[invited] 임명입니다.
    }
    초대한 사람: { $issuer }
    기한: { $until }
    수락하면 계정 번호와 이 역할을 보관하고 이름은 보관하지 않습니다. 본인이 아니라면 “저 아니에요”를 누르세요.
role-accept =
    .button = 수락
    .toast = 수락했습니다.
role-decline =
    .button = 저 아니에요
    .toast = 알겠습니다. 이 초대는 무효입니다.
role-accepted =
    현재 역할: { $role }, { $until }까지.
    /help 할 수 있는 일 보기, /roles 내 역할 보기.
role-declined = 초대는 무효이고 바뀐 것이 없습니다: { $role }.

role-taken =
    초대를 수락했습니다: { $role }, { $until }까지.
    다른 사람이 수락했다면 바로 거두세요.
role-turned-down = 초대가 되돌아왔습니다: { $role }. 링크를 연 사람이 본인이 아니라고 합니다. 확인하고 다시 초대하세요.

role-list = <b>내 역할</b>
role-list-none = 맡은 역할이 없습니다. 팁을 읽고 버튼을 누르는 데는 역할이 필요 없습니다.
role-item = { $role }, { $until }까지

role-revoke =
    .button = 거두기
    .toast = 거두었습니다.
role-revoke-one =
    .button = { $number }번 거두기
role-revoke-list = <b>거둘 수 있는 역할</b>
role-revoke-item = <b>{ $number }</b> { $role }, { $from }부터 { $until }까지
role-revoke-none = 거둘 수 있는 역할이 없습니다.
role-revoked = 거둠: { $role }.
role-lost = 역할이 거두어졌습니다: { $role }. 궁금한 점은 전담팀에 물어보세요.

role-choose =
    어떤 역할에 초대하나요?
    직접 입력해도 됩니다: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    어디인가요? 버튼을 누르거나 이렇게 입력하세요: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    어떤 언어인가요? 이렇게 입력하세요: /invite { $word } ru
role-pass = 어떤 역할을 넘기나요?
role-lend = 어떤 역할의 대리가 필요한가요?

role-handed-over = 인계 완료: { $role }. 후임이 수락했고 내 이 역할은 끝났습니다. 감사합니다.
role-passed-on =
    인계 완료: { $role }. 후임이 지금부터 { $until }까지 맡습니다.
    다른 사람이라면 바로 거두세요.
role-state =
    <b>인계 시점의 상황</b>
    반: { $classes }개, 그중 그룹 있음: { $bound }개
    멈춘 그룹: { $muted }개, 보낼 수 없는 그룹: { $lost }개
    도착이 불확실한 메시지: { $doubts }개
    아직 수락되지 않은 초대는 인계되지 않습니다. 필요하면 새로 초대하세요.

role-orphans =
    <b>맡은 사람이 없는 역할: { $total }개</b>
    지난 한 주에 끝났습니다. /invite 를 보내 후임을 찾아 주세요.
role-orphan = { $role }, { $ended }에 끝남
role-orphans-more = { $more }개가 더 있습니다.
role-unanswered =
    <b>반장도 지도교사도 없는 반: { $total }개</b>
    맡은 사람이 없습니다. /invite 로 초대해 주세요.
role-unanswered-class = { $class }
