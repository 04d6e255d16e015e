### The guard against names that look like those of staff. Only the monitor and the counsellor read this, in private.

# $shown: the name as the messenger shows it; $username: `none` for an account without one; $role: with its place;
# $name: masked.
look-alike =
    <b>이 사람은 정말 직원인가요?</b>
    { $classes }의 그룹에 이런 이름의 사람이 있습니다: { $username ->
        [none] “{ $shown }”
       *[other] “{ $shown }”(@{ $username })
    }. 이 이름과 비슷합니다: { $role }, { $name }. 그런데 제가 아는 그분의 계정은 다른 계정입니다.
    이 채팅에서 묻지 말고, 전화하거나 직접 만나 그분에게 확인하세요: { $name }. 그룹 사람들은 이것을 보지 않았습니다.
look-alike-them =
    <b>기록했습니다: 본인의 다른 계정입니다.</b>
    { $classes }의 그룹에 있는 이 계정에 대해서는 다시 묻지 않습니다.
    .button = 본인입니다
look-alike-other =
    <b>기록했습니다: 본인이 아닙니다.</b>
    지금 할 일: { $classes }의 그룹 관리자에게 이 계정을 내보내게 하고, 돈을 내지도 인증번호를 주지도 말라고 반에 알리고, 여기에도 알리세요: { $contact }. 이미 돈을 낸 사람은 바로 110에 전화해야 합니다. 상담은 96110입니다.
    .button = 본인이 아닙니다
# $verdict: `them` or `other`.
look-alike-noted =
    .toast = { $verdict ->
        [them] 기록했습니다: 본인입니다.
       *[other] 기록했습니다: 본인이 아닙니다.
    }
look-alike-known =
    .toast = { $verdict ->
        [them] 동료가 이미 본인이라고 답했습니다.
       *[other] 동료가 이미 본인이 아니라고 답했습니다.
    }

guard =
    <b>사칭 방지</b>
    사기범은 지도교사의 이름을 따라 하고 반 그룹에서 “비용”을 걷습니다. 사칭 방지를 켠 그룹에서는 누군가 들어오거나, 제 버튼을 누르거나, 저에게 명령을 보낼 때 이름을 봅니다. 직원과 이름이 비슷한데 계정이 다르면 반장과 지도교사에게 개인적으로 한 번만 알립니다. 다른 사람에 대해서는 아무것도 보관하지 않고, 대화도 읽지 않습니다.
    지금처럼 일반 구성원이면 그룹이 알려 주는 동안 누가 들어오는지 압니다. 그것을 숨기는 큰 그룹에서는 관리자일 때만 압니다. 권한은 하나도 필요 없습니다.
# One line for each group. $classes: whose group it is.
guard-on = ✓ { $classes }: 켜짐
    .button = 켜기: { $class }
    .toast = 이 그룹의 사칭 방지를 켰습니다.
guard-off = · { $classes }: 꺼짐
    .button = 끄기: { $class }
    .toast = 이 그룹의 사칭 방지를 껐습니다.
