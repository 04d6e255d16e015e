### The rows of the plan as tasks: publishing, lists, cards, reminders.

# The item's number and title, as A2 Leaflet.
item-title = <b>{ $item }</b> { $title }
# A row of a list. $due: by when; $mark: how far; $place: the department or college that does it.
item-row =
    { $number }. { $title }
    { $due } · { $mark } · { $place }

item-state =
    .name = { $state ->
        [open] 아직 맡지 않음
        [accepted] 진행 중
        [declined] 사양함
        [done] 완료
        [returned] 반려됨
       *[withdrawn] 거두어짐
    }
item-settled =
    .name = 계획이 나오기 전에 완료
# $days: how many days late.
item-late =
    .name = { $state }, { $days }일 늦음
item-done-late =
    .name = 완료(늦음)
item-due =
    .name = { $due }까지
# Where the plan's day is a day off: $effective is the real one, $due the plan's.
item-due-moved =
    .name = { $effective }까지(계획에는 { $due })
item-standing =
    .name = 계속
item-listed =
    .text = { $list }, { $item }

# /plan. $waiting: tasks that were not published yet.
item-plan =
    <b>{ $title }</b>
    대조값 { $hash }. 항목 { $items }개, 과제 { $tasks }개. { $waiting ->
        [0] 모두 공개되었습니다.
       *[other] { $waiting }개는 아직 공개되지 않았습니다.
    }
item-traps =

    <b>먼저 이 { $count }가지를 살펴봐 주세요</b>
item-trap-before-issue = { $item }: 기한 { $due }, 계획이 나온 날({ $issued })보다 앞섭니다. 그때 이미 완료된 것으로 봅니다.
item-trap-day-off = { $item }: 기한 { $due }, 쉬는 날입니다({ $why }). 실제 기한: { $effective }.
item-trap-outside = { $item }: 기한 { $due }, 활동 기간({ $from }~{ $to }) 밖입니다.
item-trap-no-owner = { $item }: 맡은 부서가 없습니다.
item-trap-no-lead = { $items }: 맡은 부서가 여럿인데 주관 부서가 없습니다. 먼저 이곳에 보냅니다: “{ $first }”.
item-trap-no-evidence = { $item }: 무엇으로 재고 증명하는지 적혀 있지 않습니다.
item-trap-no-months = { $item }: 매달인데 어느 달인지 적혀 있지 않습니다.
item-trap-make-up = { $day }: 대체 근무일입니다.
item-trap-year = { $year }년의 공휴일을 아직 모릅니다. 그해에는 주말만 쉬는 날로 셉니다.
item-trap-nobody = 아직 맡은 사람이 없는 곳: “{ $place }”. 그래서 알릴 사람이 없는 과제: { $items }.
item-unanswered =
    <b>맡은 사람이 없는 과제가 있습니다</b>
    공개되었지만 받을 수 있는 사람이 없습니다. /invite 로 초대하거나 다른 곳에 배정해 주세요.
item-weekend =
    .name = 주말
item-school-off =
    .name = 학교 휴일
item-holiday =
    .name = { $name } 연휴

item-publish =
    .button = 공개하기
    .toast = { $tasks ->
        [0] 새로 공개할 것이 없습니다.
       *[other] 과제 { $tasks }개를 공개하고 맡은 사람에게 알렸습니다.
    }

item-offered =
    <b>맡아 주세요: 과제 { $total }개</b>
    우리 것이면 “맡기”, 아니면 “우리 것 아님”을 누르세요. 아닌 것은 사무실이 다른 곳을 찾습니다.
item-offered-none = 기다리는 과제가 없습니다. /items 에서 내 과제를 보세요.
item-accept-all =
    .button = 모두 맡기
    .toast = 과제 { $count }개를 맡았습니다.

item-list = <b>과제({ $total }개)</b>
item-list-none = 그런 과제가 없습니다.
item-own = <b>내 과제({ $total }개)</b>
item-own-none = 지금은 과제가 없습니다. /items all 을 보내면 볼 수 있는 것을 모두 봅니다.
item-overdue = <b>늦은 것 { $total }개, 오래된 것부터</b>
item-overdue-none = 늦은 것이 없습니다.
# With $number 0 it is the only task of the message.
item-open =
    .button = { $number ->
        [0] { $item } 보기
       *[other] { $number }. { $item }
    }
    .toast = 아래에 있습니다: { $item }.

item-card =
    { $title }
    담당: { $place }
    기한: { $due }
    상태: { $mark }
    조항: { $clause }
item-card-done = 완료: { $at }
item-card-words = 증빙: { $words }
# $kib: the size; $hash: the beginning of the file's fingerprint.
item-card-file = { $kind ->
    [photo] 증빙: 사진, { $kib } KB, 대조값 { $hash }
   *[file] 증빙: 파일, { $kib } KB, 대조값 { $hash }
}
item-card-reason = 반려 이유: { $reason }
item-card-offered = 넘겨받을지 물어보는 중: “{ $place }”.
item-card-colleague = 동료에게 넘겨받을지 물어보는 중입니다.
item-card-past = 지금까지: { $count }단계
item-gone = 이제 내 과제가 아닙니다. 다른 사람이 이어서 합니다.

item-step =
    .button = { $step ->
        [accept] 맡기
        [decline] 우리 것 아님
        [report] 완료
        [correct] 증빙 고치기
        [return] 반려
        [offer] 넘기기
        [take] 넘겨받기
        [refuse] 넘겨받지 않기
       *[assign] 다른 곳에 배정
    }
    .toast = { $step ->
        [accept] 맡았습니다: { $item }.
        [decline] 우리 것이 아니라고 사무실에 알렸습니다: { $item }.
        [report] 완료했습니다: { $item }.
        [correct] 증빙을 고쳤습니다: { $item }.
        [return] 반려했습니다: { $item }.
        [offer] 넘겨받아 달라고 부탁했습니다: { $item }. 그때까지는 내 과제입니다.
        [take] 이제 내 과제입니다: { $item }.
        [refuse] 넘겨받지 않는다고 알렸습니다: { $item }.
       *[assign] 다른 곳에 배정했습니다: { $item }.
    }
item-step-of =
    .button = { $item }: { $step }
item-again =
    .toast = 이미 기록했습니다.
item-undo =
    .button = 마지막 단계 되돌리기
    .toast = 되돌렸습니다.

item-ask-proof =
    완료를 보여 주는 것을 보내 주세요: { $item }. 링크, 짧은 글, 파일, 사진 가운데 하나입니다. 신분증 번호, 전화번호, 은행 카드 번호는 쓰지 마세요. 30분 기다립니다.
    .toast = 아래로 보내 주세요.
item-ask-reason = 왜 반려하나요: { $item }? 한 문장으로 써 주세요. 상대가 읽습니다. 30분 기다립니다.
item-hand-over =
    누구에게 넘기나요: { $item }?
    .button = 내 동료

item-news-declined =
    <b>과제를 사양했습니다</b>
    { $title }
    우리 것이 아니라고 한 곳: “{ $place }”. 다른 곳에 배정해 주세요.
item-news-returned =
    <b>과제가 반려되었습니다</b>
    { $title }
    이유: { $reason }
item-news-offered =
    <b>이 과제를 넘겨받아 주세요</b>
    { $title }
    기한: { $due }
    지금 담당: “{ $place }”.
item-news-taken =
    <b>넘겨받았습니다</b>
    { $title }
    지금 담당: “{ $place }”.
item-news-refused =
    <b>상대가 넘겨받지 않습니다</b>
    { $title }
    계속 내 과제입니다.
item-news-assigned =
    <b>이 과제가 배정되었습니다</b>
    { $title }
    기한: { $due }
    전 담당: “{ $from }”.

item-today = <b>{ $day }: 오늘까지 { $due }개, 늦은 것 { $late }개</b>
item-today-more = 그 밖에 { $count }개. /items 에서 보세요.
item-today-declined = 배정을 기다림: { $count }
item-today-offered = 넘겨받기를 기다림: { $count }
item-today-reported = 하루 안의 완료 보고: { $count }
item-today-doubts = 도착이 불확실한 메시지: { $count }. /unconfirmed 를 보내 정하세요
item-today-failed = 하루 안에 도착하지 않은 메시지: { $count }
item-today-lost = 보낼 수 없는 그룹: { $count }

item-reminder = <b>알림: 아직 끝나지 않은 과제 { $total }개</b>
item-reminder-missed = { $last } 뒤로 한동안 멈춰 있었습니다. 지금 끝나지 않은 것을 한꺼번에 한 번만 알립니다.
item-reminder-escalated = ↑ 기한이 지났습니다. 챙겨 주세요.
item-reminder-instead = ↑ { $role ->
    [college] 이 단과대에는 아직 책임자가 없어 대신 알립니다.
    [department] 이 부서에는 아직 구성원이 없어 대신 알립니다.
   *[task_force] 아직 관리자가 없어 대신 알립니다.
}

# Below the picture of a month. The signs are those of the picture. $total: all that is due in the month.
item-month =
    <b>{ $month }: 기한인 것 { $total }개</b>
    ▲ 늦음 { $late } · ○ 할 일 { $open } · ● 완료 { $done }
    .button = 이번 달
item-month-none = <b>{ $month }: 기한인 것이 없습니다</b>
item-month-mark = { $mark ->
    [late] ▲{ $count }
    [open] ○{ $count }
   *[done] ●{ $count }
}
    .name = { $mark ->
        [late] 늦음
        [open] 할 일
       *[done] 완료
    }
# A day and what is due on it. $marks: such as ▲1 ○2.
item-month-day = { $day }일: { $marks }
item-month-standing = 그림에 없는 계속 과제: { $count }
# In the field of a day: an item, or so many tasks of it.
item-month-line =
    .name = { $count ->
        [1] { $item } { $title }
       *[other] { $item }×{ $count } { $title }
    }

item-proof =
    { $title }
    담당: { $place }
    보고: { $at }
    .button = 증빙
    .toast = 증빙이 아래에 있습니다: { $item }.
