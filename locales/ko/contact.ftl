### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = 학교 보안처(保卫处)
contact-office-police =
    .name = 교내 주재 경찰
contact-office-duty =
    .name = 당직실
contact-office-counselling =
    .name = 심리 상담 센터
contact-office-students =
    .name = 학생처
contact-office-international =
    .name = 유학생 사무실

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] , { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>어디에 전화할까요</b>
    경찰 110, 사기 상담 96110.
contact-none = 여기에는 아직 등록된 번호가 없습니다. 110에 전화하세요.
contact-how =
    바꾸려면 예를 들어 이렇게 보내세요.
    <code>/contact { $place } 보안처 { $phone }</code>
    <code>/contact { $place } 심리상담 { $phone } 8:00-22:00</code>
    <code>/contact { $place } 당직실 끄기</code>
contact-lacking = 운영을 시작하기 전에 필요함: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>이 연락처를 바꿀까요?</b>
    { $campus }
    지금: { $before }
    바꾼 뒤: { $after }
    확정하기 전에 한 번 전화해 보세요. 다급한 사람이 전화합니다.
contact-nothing =
    .name = 없음
contact-saved =
    <b>바꾸었습니다</b>
    { $campus }
    { $line }
    .toast = 바꾸었습니다.
contact-told =
    /sos 에 나오는 번호를 바꾼 사람: { $role }.
    { $campus }
    { $line }
    틀렸나요? /contact
contact-dropped =
    아무것도 바꾸지 않았습니다.
    .toast = 아무것도 바꾸지 않았습니다.
contact-save =
    .button = 네, 바꾸기
contact-drop =
    .button = 바꾸지 않기
