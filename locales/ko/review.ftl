### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] 확인한 학생이 적고 사진도 없습니다
        [unconfirmed] 사진이 없습니다
        [late] 아주 늦게 등록되어 동의가 필요합니다
        [exemption] 열지 않겠다고 신청했습니다
        [drawn] 무작위로 뽑혔습니다
        [confirmed] 반 학생들이 확인했습니다
       *[registered] 등록됨, 반 학생들이 아직 확인할 수 있습니다
    }
# $bound: how many of the class are bound.
review-confirmed = { $bound }명 중 { $count }명이 확인
review-photo-or-none = { $photo ->
    [yes] 사진 있음
   *[no] 사진 없음
}

review-list =
    <b>확인할 회의({ $total }건), 급한 순서</b>
    .button = 확인하기
review-list-none = 확인을 기다리는 회의가 없습니다.
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b> · { $meeting }: { $why }
review-held = { $day } · { $enrolled ->
    [0] { $present }명 참석
   *[other] { $enrolled }명 중 { $present }명 참석
}{ $timing ->
    [late] {" "}(늦음)
    [added] {" "}(나중에 추가)
   *[on_time] {""}
}
review-reason = 이유: { $reason }
review-open =
    .button = { $number }. { $place }
    .toast = 아래에 있습니다.
review-pass =
    .button = 확인된 { $count }건 통과
    .toast = { $count ->
        [0] 통과시킬 것이 더 없습니다.
       *[other] 회의 { $count }건을 통과시켰습니다.
    }

review-card = 확인하는 이유: { $why }
review-own = 직접 등록하거나 확인한 것이라 다른 사람이 보아야 합니다.
review-checklist =
    확인할 것:
    ① 학생 두 명에게 묻기: 그날 열렸나요? 무슨 내용이었나요?
    ② 날짜와 인원이 맞나요?
    ③ 사진이 있다면 이 회의의 사진인가요?
review-sound =
    .button = 등록과 같음
    .toast = 기록했습니다: 등록과 같습니다.
review-unsound =
    .button = 등록과 다름
review-again =
    .toast = 누군가 이미 확인했습니다.

review-photo =
    { $place } · { $meeting }
    .button = 사진
    .toast = 사진이 아래에 있습니다.

review-word = <b>확인을 기다리는 회의: { $total }건</b>
review-word-why = · { $why }: { $count }건
