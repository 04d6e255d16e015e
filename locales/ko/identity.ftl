### Binding: finding out in private who of a roster somebody is, and what /me shows.

identity-bind =
    .button = 연결하기(약 삼십 초)

identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>연결할 반: { $class }</b>
    학번의 끝 네 자리를 숫자 네 개만 보내 주세요.
    연결하면 보관하는 것: 계정 번호와, 명단의 누구인지(반, 번호, 이름의 첫 글자나 머리글자만). 학번은 알아볼 수 없게 바꾼 형태로만 보관하고, 전체 이름과 전화번호는 보관하지 않습니다. 그룹의 누구에게도 알리지 않습니다.
identity-ask-who = { $class } 명단에서 학번이 이렇게 끝나는 학생은 { $count }명입니다. 본인을 눌러 주세요.
identity-none =
    .button = 모두 아니에요
    .toast = 알겠습니다. 연결하지 않았습니다.
identity-not-recognised = 맞지 않습니다. { $left }번 더 해 볼 수 있습니다. 학번을 확인하고 끝 네 자리를 다시 보내 주세요. 이 반이 아니라면 /bind 뒤에 반 이름을 붙여 보내세요.
identity-no-try-left = 세 번 모두 맞지 않았습니다. 다른 사람이 사칭하지 못하도록 { $until }까지 기다려 주세요. 급하면 반장이나 지도교사에게 명단을 확인해 달라고 하세요.

identity-wrong-tries =
    <b>누군가 { $class }의 학번을 맞혀 보고 있나요?</b>
    { $at }, 연결에서 세 번 맞지 않은 계정을 한 시간 잠갔습니다. 적어도 한 번은 이 반이었습니다. 연결된 사람은 없습니다. 잘못 기억했을 수도 있고, 반의 누군가를 사칭하려 했을 수도 있습니다. 누구의 계정인지는 아무에게도 알리지 않습니다. 같은 반에 대해서는 하루에 한 번까지만 알립니다.

identity-bound =
    <b>연결됨: { $who }, { $class }</b>
    잘못되었나요? 24시간 동안은 /rebind 로 직접 바꿀 수 있고, 그 뒤에는 담당 직원에게 해제를 부탁하세요.
    /me 저장된 내 정보 보기, /subscribe 개인 팁 받기, /language 언어 바꾸기.
    .toast = 연결했습니다.
identity-already-bound =
    .toast = 이미 연결되어 있습니다. 다시 누르지 않아도 됩니다.
identity-moved =
    <b>이제: { $who }, { $class }</b>
    { $former }({ $former_class })에 대한 연결은 해제되었습니다.
identity-released =
    담당 직원이 계정의 연결을 해제했습니다: { $who }({ $class }).
    본인이 맞다면 /bind 뒤에 반 이름을 붙여 보내면 다시 연결됩니다. 궁금한 점은 반장이나 지도교사에게 물어보세요.

identity-me =
    <b>{ $who }, { $class }</b>
    연결한 날: { $since }
identity-me-nobody =
    <b>아직 연결하지 않았습니다</b>
    반 그룹 첫 카드 아래의 “연결하기”를 누르거나 /bind 뒤에 반 이름을 붙여 보내세요.
identity-me-language = 언어: { $language }
identity-me-tips = 개인 팁: { $subscribed ->
    [yes] 받음
   *[no] 받지 않음
}
