### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] : { $college }
    }</b>
    기한: { $due }
    등록: { $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] { " " }(면제 { $exempt })
    }, { $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] 날짜 없음 { $count }
    [planned] 예정 { $count }
    [returned] 반려 { $count }
    [asked] 동의 대기 { $count }
    [late] 늦음 { $count }
    [verified] 확인됨 { $count }
    [peer] 반 학생들이 확인 { $count }
   *[look] 확인 필요 { $count }
}
overview-never = { $count ->
    [0] 모든 반이 적어도 한 번은 열었습니다.
   *[other] 아직 한 번도 열지 않은 반: { $count }개
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] { $on }에 열림
        [peer_verified] { $on }에 열림, 반 학생들이 확인
        [needs_look] { $on }에 열림, 확인 필요
        [verified] { $on }에 열림, 확인됨
        [late_asked] { $on }에 열림, 동의 대기
        [exempt_asked] 면제 신청 중
       *[exempt] 면제
    }{ $late ->
        [yes] { " " }(늦음)
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · 연락할 사람: { $duties }
overview-nobody = { $line } · 알릴 수 있는 사람이 없음
overview-duties =
    .name = { $list }, { $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = 모든 단과대
overview-open =
    .button = { $month ->
        [0] {""}
       *[other] { $month }월 {""}
    }{ $sort ->
        [league_class] 공청단 학습
        [league_day] 공청단 활동일
       *[class] 학급회의
    }
overview-turn =
    .button = { $month ->
        [0] {""}
       *[other] { $month }월 {""}
    }{ $sort ->
        [league_class] 공청단 학습
        [league_day] 공청단 활동일
       *[class] 회의
    }
overview-shown =
    .toast = 아래에 있습니다.

# The estimate. $certain: whether both ends are the same.
forecast-outlook = 기한까지 예상: { $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] { " " }(대략 { $low }~{ $high })
    }
forecast-basis = { $past ->
    [0] 이번 달의 진행, 정해진 날짜, 날짜 변경으로 어림했습니다. 지난달들의 기록은 아직 없습니다.
   *[other] 이번 달의 진행, 정해진 날짜, 날짜 변경과 지난달들의 기록 { $past }건으로 어림했습니다.
}
forecast-over = 기한이 지나 어림할 것이 없습니다.
forecast-calls = <b>연락하면 좋은 반(효과가 큰 순서)</b>
forecast-no-calls = 끝내지 않은 반도 모두 날짜가 있어 연락하지 않아도 됩니다.
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] { " " }({ $college })
    }: { $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] 날짜를 { $times }번 바꿈
        [late] 지난달에 기한을 넘김
        [passed] 예정일이 지났지만 등록하지 않음
        [none] 날짜 없음
        [returned] 반려된 뒤 다시 등록하지 않음
       *[nobody] 알릴 수 있는 사람이 없음
    }
forecast-reasons =
    .name = { $list }, { $reason }
forecast-open =
    .button = 예측
