### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] { $month }월 학급회의
    }{ $number ->
        [1] {""}
       *[other] {" "}({ $number }번째)
    }
meeting-state =
    .name = { $state ->
        [open] 아직 등록하지 않음
        [planned] 날짜 정해짐
        [registered] 등록됨
        [peer_verified] 등록됨, 반 학생들이 확인
        [needs_look] 등록됨, 지도교사 확인 대기
        [verified] 확인됨
        [returned] 반려됨, 다시 등록하세요
        [late_asked] 늦음, 동의 대기
        [exempt_asked] 면제 신청 중
       *[exempt] 면제
    }
meeting-due =
    .name = { $due }까지
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = { $due }까지({ $why }, 실제로는 { $effective }까지)
meeting-opens =
    .name = { $opens }부터
meeting-planned =
    .name = { $at }에 예정
meeting-late =
    .name = { $state }, { $days }일 늦음
meeting-timing =
    .name = { $state } ({ $timing ->
        [late] 늦음
       *[added] 나중에 추가
    })
meeting-row = { $title }: { $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>회의를 등록하는 반과 단과대</b>
meeting-places-none = 회의를 등록할 반이나 단과대가 없습니다.
meeting-place = { $place }: { $title }, { $mark }
meeting-place-done = { $place }: 지금은 등록할 것이 없음
meeting-list =
    <b>{ $place }</b>
    .button = 모든 회의
meeting-list-none = 계획에 열어야 할 회의가 없습니다.
meeting-list-next = 아래 버튼은 이 회의에 대한 것입니다: { $title }.
meeting-late-until = { $until }까지는 늦음으로 등록할 수 있습니다. 그 뒤에는 지도교사가 동의해야 합니다.
meeting-list-nothing = 지금은 등록할 것이 없습니다.
meeting-list-proxy = 이곳의 회의를 여는 담당이 아니므로, 대신 등록한 것에는 그렇게 표시됩니다.
meeting-class-over = 끝난 반이라 회의를 더 등록하지 않습니다: { $class }.

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    기한: { $due }
meeting-form =
    .name = { $form ->
        [case] 사례 살펴보기
        [scenario] 상황 연습
       *[discussion] 토론
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $enrolled }명 중 { $present }명
meeting-heads =
    .name = { $present }명
meeting-held =
    연 날: { $on }
    참석: { $attendance }
    형식: { $form }
meeting-absent = 결석: { $who }
meeting-absent-none = 결석: 아직 고르지 않음
meeting-photo = 사진: 있음
meeting-proxy = 대신 등록함
meeting-planned-at = 예정: { $at }
    .toast = 날짜를 정했습니다. 전날 18:00에 반 그룹에 알립니다.
meeting-ask-plan-day = 어느 날에 여나요? 열어야 하는 기한: { $due }.
meeting-ask-plan-time = { $day } 몇 시인가요?
meeting-ask-place = { $at }, 어디서 여나요? “본관 대강당”처럼 장소를 보내 주세요. 30분 기다립니다.
meeting-no-place =
    .button = 장소 미정
meeting-calendar = 이 파일을 열면 달력에 넣을 수 있습니다.
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    언제: { $at }
meeting-notice-in =
    <b>{ $title }</b>
    언제: { $at }
    어디: { $where }
meeting-planned-in = 예정: { $at }, { $where }
meeting-registered-at = 등록: { $at }
meeting-reason = 이유: { $reason }

meeting-ask-day = 어느 날에 열었나요?
meeting-today =
    .button = 오늘
meeting-yesterday =
    .button = 어제
meeting-other-day =
    .button = 다른 날
meeting-day =
    .button = { $month }/{ $day }
meeting-ask-attendance = { $on }: 모두 왔나요?
meeting-ask-heads = { $on }: 몇 명이 왔나요? 숫자를 보내 주세요. 30분 기다립니다.
meeting-all-here =
    .button = { $enrolled }명 모두 참석
meeting-some-absent =
    .button = 결석자 있음
meeting-ask-absent = 누가 결석했나요? 누르면 결석으로 표시되고, 다시 누르면 취소됩니다. “absent 3 17 22”처럼 번호를 보내도 됩니다.
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = 완료({ $present }명 참석)

meeting-check = 맞으면 “제출”을 누르세요.
meeting-check-correction = 고쳤으면 “제출”을 누르세요. 앞의 등록도 남습니다.
meeting-not-in-time = { $timing ->
    [late] 기한이 지나 늦음으로 표시됩니다.
   *[added] 늦은 등록 기간도 끝나 나중에 추가로 표시되며, 제때 한 것으로 세지 않습니다.
}
meeting-needs-consent = 늦은 등록 기간도 끝났습니다. 제출하면 지도교사가 동의해야 합니다. 나중에 추가로 표시되며, 제때 한 것으로 세지 않습니다.
meeting-submit =
    .button = 제출
    .toast = { $how ->
        [waits] 제출했습니다. 지도교사가 동의해야 합니다.
        [corrected] 정정했습니다. 앞의 등록도 남습니다.
       *[registered] 등록했습니다.
    }
meeting-ask-photo = 사진을 아래로 보내 주세요. 새로 만들어 저장하므로 찍은 장소 같은 정보는 남지 않습니다. 30분 기다립니다.
meeting-add-photo =
    .button = { $has_one ->
        [yes] 사진 바꾸기
       *[no] 사진 붙이기
    }
meeting-no-photo =
    .button = 사진 없음
meeting-back =
    .button = 뒤로
meeting-change-day =
    .button = 날짜 바꾸기
meeting-change-attendance =
    .button = 참석 바꾸기
meeting-cancel =
    .button = 취소
    .toast = 취소했습니다. 아무것도 등록하지 않았습니다.

meeting-already =
    누군가 이미 이 회의를 등록했습니다.
    .toast = 이미 등록된 회의입니다.
meeting-same =
    .button = 같은 회의입니다
    .toast = 알겠습니다. 아무것도 바꾸지 않았습니다.
meeting-another =
    .button = 다른 회의입니다

meeting-register-proxy =
    .button = 대신 등록하기
meeting-step =
    .button = { $step ->
        [plan] 날짜 정하기
        [register] 등록하기
        [correct] 정정하기
        [ask_exempt] 면제 신청
        [verify] 확인하기
        [admit] 동의하기
        [exempt] 면제하기
        [refuse] 열어야 함
        [reopen] 면제 끝내기
       *[return] 반려하기
    }
    .toast = { $step ->
        [verify] 확인했습니다.
        [admit] 동의했습니다.
        [exempt] 면제했습니다.
        [refuse] 열어야 한다고 알렸습니다.
       *[reopen] 면제를 끝냈습니다.
    }
meeting-undo =
    .button = 되돌리기(2분 안)
    .toast = 되돌렸습니다.
meeting-ask-correction =
    .button = 정정 요청
    .toast = { $told ->
        [yes] 지도교사에게 정정을 부탁했습니다.
       *[no] 여기에 정정할 사람이 없습니다. 지도교사에게 직접 연락하세요.
    }
meeting-ask-words = { $step ->
    [ask_exempt] 왜 열지 않나요? “모두 실습 중”처럼 한 문장으로 써 주세요. 지도교사가 읽습니다. 30분 기다립니다.
    [exempt] 왜 열지 않아도 되나요? 한 문장으로 써 주세요. 반장이 읽습니다. 30분 기다립니다.
   *[return] 왜 반려하나요? 한 문장으로 써 주세요. 반장이 읽습니다. 30분 기다립니다.
}
meeting-open =
    .button = 열기
meeting-news = { $event ->
    [late_asked] <b>늦은 회의가 동의를 기다립니다</b>
    [exempt_asked] <b>면제 신청이 결정을 기다립니다</b>
    [proxy] <b>대신 등록되었습니다</b>
    [returned] <b>반려: 다시 등록해 주세요</b>
    [admitted] <b>늦은 회의가 인정되었습니다</b>
    [exempted] <b>면제되었습니다</b>
    [refused] <b>면제되지 않았습니다. 회의를 열어 주세요</b>
    [reopened] <b>면제가 끝났습니다. 회의를 열어 주세요</b>
    [corrected] <b>다른 사람이 내 등록을 정정했습니다</b>
   *[correction_asked] <b>등록을 정정해 달라는 부탁입니다</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = 열린 회의: { $title }, { $on }, { $present }명 참석.
