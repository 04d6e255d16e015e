### A meeting is not registered: told in private to whoever holds it, and to those above them.

# Where the day is a holiday: $effective is the real one, $due is the plan's.
reminder-moved =
    .name = { $effective }(계획에는 { $due })
# How a class stands.
reminder-standing =
    .name = { $standing ->
        [none] 아직 날짜가 없습니다
        [planned] { $at }에 예정
        [passed] { $at }에 예정이었지만 등록되지 않았습니다
       *[returned] 반려되어 다시 등록해야 합니다
    }

# To whoever holds it. $until: the last day on which it counts as late.
reminder-own = { $phase ->
    [before] <b>알림: 아직 등록하지 않은 { $meeting }</b>
        기한: { $due }. 이미 열었다면 등록해 주세요.
    [late] <b>기한 지남: { $meeting }</b>
        { $until }까지는 늦음 표시로 등록할 수 있습니다. 그 뒤에는 지도교사가 동의해야 합니다.
   *[over] <b>기한 지남: { $meeting }</b>
        늦은 등록 기간도 끝나 지도교사가 동의해야 합니다.
}
# To those above them. $count: how many classes.
reminder-above = { $phase ->
    [before] <b>{ $meeting }: 아직 등록하지 않은 반 { $count }개</b>
        기한: { $due }.
    [late] <b>{ $meeting }: 기한이 지난 반 { $count }개</b>
        기한: { $due }. { $until }까지는 늦음 표시로 등록할 수 있습니다.
   *[over] <b>{ $meeting }: 기한이 지난 반 { $count }개</b>
        기한: { $due }. 늦은 등록 기간도 끝나 지도교사가 동의해야 합니다.
}
reminder-class = { $class }: { $standing }
# Nobody can be told who should have been first.
reminder-instead = { $line } ({ $level ->
    [monitor] 반에 알릴 수 있는 사람이 없습니다
    [counsellor] 알릴 수 있는 지도교사가 없습니다
    [college] 알릴 수 있는 단과대 책임자가 없습니다
   *[department] 부서에 알릴 수 있는 사람이 없습니다
})
reminder-college = { $college }: { $all }개 반 중 { $missing }개
reminder-more = 그 밖에 { $count }개 반.

# The buttons below a reminder.
reminder-pass =
    .button = 동료에게 넘기기
    .toast = 넘겼습니다: { $duties }. 이제부터 그쪽에 알립니다.
reminder-open =
    .button = { $class }
# To the colleague.
reminder-passed = <b>{ $duty }의 부탁: { $meeting }</b>
