### The ledger: answers to queries, a sentence for each kind of entry, corrections, notes, exports, and the words by which people ask.

# The headline: what was asked, how many, of which kinds, where, when, as of when.
ledger-head = <b>대장: { $asked }</b>
ledger-own-scope = 장소를 쓰지 않아 담당하는 범위의 결과입니다.
ledger-none = 해당하는 기록이 없습니다.
ledger-total = { $count }건, { $days }.
ledger-total-corrected = 그중 { $count }건은 나중에 정정되었습니다.
ledger-by-kind = 종류별: { $list }
ledger-by-unit = 장소별: { $list }
ledger-tally =
    .name = { $name } { $count }
ledger-tally-rest =
    .name = 나머지
ledger-as-of = { $day } 하루가 끝날 때의 대장입니다. 그 뒤의 기록과 정정은 세지 않습니다.
ledger-as-of-now = { $moment } 기준.
ledger-day =
    .name = { $year }년 { $month }월 { $day }일
ledger-days =
    .name = { $since }부터 { $until }까지
ledger-since =
    .name = { $day }부터
ledger-until =
    .name = { $day }까지
ledger-by =
    .name = 처리자: { $doer }
ledger-item =
    .name = { $item } “{ $title }”
ledger-by-console =
    .name = 콘솔
ledger-by-clock =
    .name = 정시 처리
ledger-by-person =
    .name = 개인

# An entry: $day, $number, $place, $sentence.
ledger-line = { $day } <b>{ $number }</b> { $place }: { $sentence }
ledger-line-struck = <s>{ $line }</s> ({ $on }에 취소선, { $by } 참고)
ledger-line-corrected = { $line } ({ $on }에 정정, { $by } 참고)
ledger-unknown-kind = 더 새로운 프로그램이 쓴 기록이라 이 프로그램은 읽을 수 없습니다. 종류: { $kind }.
ledger-full-kind = 종류: { $value }
ledger-full-at = 기록 시각: { $value }
ledger-full-by = 처리자: { $value }
ledger-full-item = 과제: { $value }
ledger-full-corrects = 정정한 기록: { $entry }. 이유: { $reason }
ledger-full-blob = 증빙 파일의 대조값: <code>{ $hash }</code>
ledger-full-hash = 해시값: <code>{ $hash }</code>

# When a word means several things.
ledger-which = 여러 뜻이 있습니다: “{ $word }”. 어느 것인가요?
ledger-which-of-many = 뜻이 { $count }개 있고 이것은 처음 { $shown }개입니다: “{ $word }”. 하나를 고르거나 더 자세히 써 주세요:

# Notes and corrections: a preview first, then the confirmation.
ledger-note-draft =
    <b>확인해 주세요. 확정하면 대장에 씁니다</b>
    { $place }: { $text }
    나중에 바꿀 수 없고 정정만 할 수 있습니다.
ledger-note-draft-item =
    <b>확인해 주세요. 확정하면 대장에 씁니다</b>
    { $place }: { $text }
    과제: { $item }
    나중에 바꿀 수 없고 정정만 할 수 있습니다.
ledger-strike-draft =
    <b>확인해 주세요. 확정하면 이 기록에 취소선을 긋습니다</b>
    { $entry }
    이유: { $reason }
    기록은 남고 취소선이 표시됩니다. 한 기록은 한 번만 정정할 수 있습니다.
ledger-replace-draft =
    <b>확인해 주세요. 확정하면 이 기록을 정정합니다</b>
    { $entry }
    바꿀 내용: { $text }
    이유: { $reason }
    기록은 남고 정정되었다고 표시됩니다. 한 기록은 한 번만 정정할 수 있습니다.
ledger-confirm =
    .button = 대장에 쓰기
    .toast = 대장에 썼습니다.
ledger-cancel =
    .button = 취소
    .toast = 취소했습니다. 아무것도 쓰지 않았습니다.
ledger-written = 대장에 썼습니다.
ledger-cancelled = 취소했습니다. 아무것도 쓰지 않았습니다.

# Exports. $most: how many entries a file takes.
ledger-export-begun = 파일을 만들고 있습니다. 다 되면 보내 드립니다.
ledger-export-done = 파일이 다 되었습니다: { $count }건. 이 내보내기는 대장에 기록되었습니다.
ledger-export-too-many = { $count }건이 있는데 한 파일에는 { $most }건까지 들어갑니다. 달이나 단과대처럼 범위를 줄여 주세요.
ledger-export-empty = 해당하는 기록이 없어 파일도 없습니다.
ledger-export-not-allowed = 이제 이 기록을 내보낼 권한이 없어 파일도 없습니다.
ledger-export-failed = 파일을 만들지 못했습니다. 저희 쪽 문제이며 로그에 남았습니다. 대장은 바뀌지 않았습니다. 운영 담당자에게 알려 주세요.
ledger-export-mark =
    .name = 내보낸 때: { $moment }, 역할: { $role } — { $asked }
ledger-export-mark-as-of =
    .name = { $mark } ({ $day } 하루가 끝날 때의 대장)
ledger-export-caption =
    { $mark }
    업무 기록이 들어 있습니다. 그룹에 전달하지 마세요.
ledger-column-number =
    .name = 번호
ledger-column-day =
    .name = 날짜
ledger-column-at =
    .name = 기록 시각
ledger-column-kind =
    .name = 종류
ledger-column-sentence =
    .name = 한 일
ledger-column-campus =
    .name = 캠퍼스
ledger-column-college =
    .name = 단과대
ledger-column-class =
    .name = 반
ledger-column-department =
    .name = 부서
ledger-column-item =
    .name = 과제
ledger-column-doer =
    .name = 처리자
ledger-column-correction =
    .name = 정정
ledger-column-reason =
    .name = 이유
ledger-cell-struck =
    .name = 취소선을 그은 기록: { $entry }
ledger-cell-replaced =
    .name = 정정한 기록: { $entry }
ledger-cell-corrects =
    .name = 정정 대상: { $entry }

# A sentence for each kind. .name: what the kind is called; .words: other ways to type it, which nobody reads.
ledger-fact-ledger-begun =
    대장은 여기서 시작합니다. 번호 { $origin }.
    .name = 대장의 시작
    .words = 대장시작
ledger-fact-ledger-struck =
    정정: 사실이 아닌 기록에 취소선을 그었습니다.
    .name = 기록 정정
    .words = 기록정정, 취소선
ledger-fact-work-noted =
    { $text }
    .name = 직접 쓴 업무 기록
    .words = 업무기록
ledger-fact-ledger-exported =
    대장에서 { $entries }건을 내보냈습니다. 형식: { $format }.
    .name = 대장 내보내기
    .words = 대장내보내기
ledger-fact-tip-planned =
    팁을 보낼 준비를 했습니다({ $slot }): 그룹 { $groups }개, 개인 구독자 { $subscribers }명.
    .name = 팁 예정
    .words = 팁예정
ledger-fact-tip-delivered =
    팁 { $tip } — 반 그룹에 도착(전송 { $delivery }, { $proof ->
        [answer] 메신저가 확인함
        [evidence] 누군가 버튼을 누름
        [person] 사람이 확인함
       *[policy] 규칙에 따라 도착으로 봄
    }).
    .name = 팁 도착
    .words = 팁도착, 도착
ledger-fact-tip-failed =
    팁 { $tip } — 반 그룹에 도착하지 않음(전송 { $delivery }, { $why ->
        [expired] 너무 늦음
       *[failed] 메신저가 거절함
    }).
    .name = 팁 미도착
    .words = 팁미도착, 미도착
ledger-fact-group-bound =
    그룹 { $chat } 연결.
    .name = 그룹 연결
    .words = 그룹연결
ledger-fact-group-unbound =
    그룹 { $chat } 연결 해제.
    .name = 그룹 연결 해제
    .words = 그룹해제
ledger-fact-group-lost =
    그룹 { $chat } — 더는 글을 보낼 수 없습니다.
    .name = 보낼 수 없는 그룹
    .words = 전송불가
ledger-fact-group-returned =
    그룹 { $chat } — 다시 글을 보낼 수 있습니다.
    .name = 그룹 복귀
    .words = 그룹복귀, 복귀
ledger-fact-group-muted =
    그룹 { $chat } — { $until }까지 팁을 멈춥니다.
    .name = 그룹 멈춤
    .words = 그룹멈춤, 멈춤
ledger-fact-group-unmuted =
    그룹 { $chat } — 팁을 다시 보냅니다.
    .name = 그룹 재개
    .words = 그룹재개, 재개
ledger-fact-class-cadence =
    반의 팁 횟수를 바꾸었습니다: { $cadence }.
    .name = 횟수 변경
    .words = 횟수변경, 횟수
ledger-fact-class-added =
    반을 등록했습니다.
    .name = 반 등록
    .words = 반등록
ledger-fact-role-offered =
    초대 { $invitation } 만듦: { $duty }.
    .name = 역할 초대
    .words = 초대
ledger-fact-role-declined =
    초대 { $invitation } 되돌아옴: { $duty }.
    .name = 초대 사양
    .words = 초대사양
ledger-fact-role-badge =
    임명 { $grant }의 직원증을 보였습니다: { $duty }.
    .name = 직원증 제시
    .words = 직원증
ledger-fact-group-guarded =
    그룹 { $chat } — 사칭 방지를 켰습니다.
    .name = 사칭 방지 켜기
    .words = 사칭방지
ledger-fact-group-unguarded =
    그룹 { $chat } — 사칭 방지를 껐습니다.
    .name = 사칭 방지 끄기
    .words = 사칭방지끄기
ledger-fact-group-lookalike =
    그룹 { $chat } — 직원과 이름이 비슷한 사람이 있어 반장과 지도교사에게 알렸습니다.
    .name = 사칭 의심
    .words = 사칭의심, 사칭
ledger-fact-group-lookalike_judged =
    그룹 { $chat } — 직원과 이름이 비슷한 사람에 대한 답: { $how ->
        [them] 본인
       *[other] 본인이 아님
    }.
    .name = 사칭 판단
    .words = 사칭판단
ledger-fact-question-proposed =
    퀴즈 문제 { $question } — 제출되어 두 번째 사람을 기다립니다.
    .name = 문제 제출
    .words = 문제 제출
ledger-fact-question-approved =
    퀴즈 문제 { $question } — 두 번째 사람이 승인했고, 지금부터 출제됩니다.
    .name = 문제 승인
    .words = 문제 승인
ledger-fact-question-returned =
    퀴즈 문제 { $question } — 쓴 사람에게 반려되었습니다.
    .name = 문제 반려
    .words = 문제 반려
ledger-fact-question-retired =
    퀴즈 문제 { $question } — 사용을 중지해 더는 출제되지 않습니다.
    .name = 문제 사용 중지
    .words = 문제 사용 중지, 문제 중지
ledger-fact-words-corrected =
    { $language }의 글 { $name } 번역을 고쳤습니다.
    .name = 번역 고침
    .words = 번역 고침
ledger-fact-words-ended =
    { $language }의 글 { $name }을(를) 고친 것을 더는 쓰지 않습니다: { $why ->
        [stale] 원문이 바뀜
       *[taken_back] 취소함
    }.
    .name = 번역 고침 끝
    .words = 번역 고침 끝
ledger-fact-role-granted =
    임명 { $grant } 시작: { $duty }({ $origin ->
        [delegated] 대리
        [handed_over] 인계
       *[invited] 임명
    }), { $until }까지.
    .name = 역할 시작
    .words = 역할시작, 임명
ledger-fact-role-ended =
    임명 { $grant } 끝: { $duty }({ $why ->
        [handed_over] 인계
        [replaced] 새 임명으로 바뀜
       *[revoked] 거둠
    }).
    .name = 역할 끝
    .words = 역할끝
ledger-fact-roster-changed =
    명단을 고쳤습니다: 새로 { $new }, 바뀜 { $changed }, 다른 반에서 { $moved }, 빠짐 { $left }.
    .name = 명단 변경
    .words = 명단변경
ledger-fact-term-begun =
    학기 { $term } 시작.
    .name = 학기 시작
    .words = 학기시작
ledger-fact-doubt-settled =
    도착이 불확실하던 전송 { $delivery } 처리: { $how ->
        [again] 다시 보냄
        [drop] 보내지 않음
       *[arrived] 도착해 있었음
    }.
    .name = 불확실 메시지 처리
    .words = 불확실처리
ledger-fact-data-purged =
    기간이 지난 것을 지웠습니다: { $what ->
        [taps] 누른 기록
        [texts] 메시지의 글
        [copies] 자료 사본
        [set_aside] 미뤄 둔 업데이트
        [bindings] 예전 연결
        [roles] 끝난 역할
        [links] 끝난 링크
        [invitations] 끝난 초대
        [introductions] 끝나지 않은 연결
        [imports] 적용하지 않은 명단
        [requests] 대장에 대한 질문
       *[other] 그 밖의 자료
    } { $removed }건.
    .name = 자료 삭제
    .words = 자료삭제
ledger-fact-plan-loaded =
    계획을 읽었습니다: 항목 { $items }개, 파일 대조값 { $hash }.
    .name = 계획 읽기
    .words = 계획읽기
ledger-fact-plan-published =
    계획의 과제 { $tasks }개를 공개했습니다. 파일 대조값 { $hash }.
    .name = 계획 공개
    .words = 계획공개
ledger-fact-item-accepted =
    과제 { $task }({ $item }) 맡음.
    .name = 과제 수락
    .words = 과제수락, 수락
ledger-fact-item-declined =
    과제 { $task }({ $item }) — 그곳의 것이 아니어서 사무실로 되돌아왔습니다.
    .name = 과제 사양
    .words = 과제사양
ledger-fact-item-handed_over =
    과제 { $task }({ $item }) — 담당이 바뀌었습니다: { $how ->
        [take] 상대가 넘겨받음
       *[assign] 사무실이 배정함
    }.
    .name = 과제 인계
    .words = 과제인계
ledger-fact-item-done =
    과제 { $task }({ $item }) 완료, { $late ->
        [yes] 기한 뒤
       *[no] 제때
    }. 증빙: { $proof ->
        [file] 파일
        [photo] 사진
       *[words] 글이나 링크
    }.
    .name = 과제 완료
    .words = 과제완료
ledger-fact-item-corrected =
    과제 { $task }({ $item })의 증빙을 바꾸었습니다. 새 증빙: { $proof ->
        [file] 파일
        [photo] 사진
       *[words] 글이나 링크
    }.
    .name = 증빙 교체
    .words = 증빙교체
ledger-fact-item-returned =
    과제 { $task }({ $item })의 증빙을 반려했습니다.
    .name = 과제 반려
    .words = 과제반려, 반려
ledger-fact-item-undone =
    과제 { $task }({ $item })의 단계를 되돌릴 수 있는 시간 안에 되돌렸습니다: { $step ->
        [accept] 맡기
        [decline] 사양
        [report] 완료 보고
        [correct] 증빙 교체
        [return] 증빙 반려
        [offer] 넘겨받아 달라는 부탁
        [take] 넘겨받기
        [refuse] 넘겨받지 않기
       *[assign] 부서 배정
    }.
    .name = 과제 되돌리기
    .words = 과제되돌리기
ledger-fact-item-reminded =
    과제 { $task }({ $item }) — 기한 전에 { $people }명에게 알렸습니다({ $role ->
        [monitor] 반장
        [counsellor] 지도교사
        [college] 단과대
        [department] 부서
       *[task_force] 전담팀 사무실
    }).
    .name = 과제 알림
    .words = 과제알림
ledger-fact-item-escalated =
    과제 { $task }({ $item }) — 제때 끝나지 않았다고 { $people }명에게 알렸습니다({ $role ->
        [monitor] 반장
        [counsellor] 지도교사
        [college] 단과대
        [department] 부서
       *[task_force] 전담팀 사무실
    }).
    .name = 과제 지연 보고
    .words = 과제지연
ledger-fact-meeting-planned =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): { $on }에 열 예정입니다.
    .name = 회의 예정
    .words = 회의예정
ledger-fact-meeting-registered =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): { $on }에 열림, { $enrolled ->
        [0] { $present }명 참석
       *[other] { $enrolled }명 중 { $present }명 참석
    }, 형식은 { $form ->
        [case] 사례 살펴보기
        [scenario] 상황 연습
       *[discussion] 토론
    }, { $timing ->
        [late] 늦게 보고
        [added] 나중에 추가
       *[on_time] 제때
    }{ $proxy ->
        [yes] , 대신 등록
       *[no] { "" }
    }.
    .name = 회의 등록
    .words = 회의등록
ledger-fact-meeting-late_asked =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): { $on }에 열림, { $enrolled ->
        [0] { $present }명 참석
       *[other] { $enrolled }명 중 { $present }명 참석
    }, 형식은 { $form ->
        [case] 사례 살펴보기
        [scenario] 상황 연습
       *[discussion] 토론
    }. 지도교사의 동의를 기다립니다.
    .name = 늦은 회의 동의 대기
    .words = 동의대기
ledger-fact-meeting-corrected =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 등록을 정정함. { $on }에 열림, { $enrolled ->
        [0] { $present }명 참석
       *[other] { $enrolled }명 중 { $present }명 참석
    }, 형식은 { $form ->
        [case] 사례 살펴보기
        [scenario] 상황 연습
       *[discussion] 토론
    }, { $timing ->
        [late] 늦게 보고
        [added] 나중에 추가
       *[on_time] 제때
    }.
    .name = 회의 정정
    .words = 회의정정
ledger-fact-meeting-undone =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 곧 되돌린 것: { $step ->
        [plan] 날짜
        [register] 등록
        [correct] 정정
        [verify] 확인
        [return] 반려
        [admit] 늦은 회의 인정
        [ask_exempt] 면제 신청
        [exempt] 면제
        [refuse] 면제 거부
       *[reopen] 면제 끝내기
    }.
    .name = 회의 되돌리기
    .words = 회의되돌리기
ledger-fact-meeting-attested =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 연결된 { $bound }명 중 { $attested }명이 참석했다고 답해 믿을 만합니다.
    .name = 반 학생들의 확인
    .words = 참석확인
ledger-fact-meeting-doubted =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 연결된 { $bound }명 중 { $attested }명만 참석했다고 답했고 사진도 없습니다.
    .name = 확인이 필요한 회의
    .words = 확인필요
ledger-fact-meeting-verified =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 확인하고 인정했습니다.
    .name = 회의 확인
    .words = 회의확인됨
ledger-fact-meeting-returned =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 반려되어 다시 등록해야 합니다.
    .name = 회의 반려
    .words = 회의반려
ledger-fact-meeting-admitted =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 늦었지만 인정했습니다.
    .name = 늦은 회의 인정
    .words = 늦은회의인정
ledger-fact-meeting-exempt_asked =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 면제를 신청했습니다.
    .name = 면제 신청
    .words = 면제신청
ledger-fact-meeting-exempted =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 면제되었습니다.
    .name = 회의 면제
    .words = 면제
ledger-fact-meeting-exempt_refused =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 면제가 거부되었습니다.
    .name = 면제 거부
    .words = 면제거부
ledger-fact-meeting-reopened =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 면제가 끝나 열어야 합니다.
    .name = 면제 끝
    .words = 면제끝
ledger-fact-meeting-passed_on =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 반의 동료에게 넘겼습니다.
    .name = 회의 넘김
    .words = 회의넘김
ledger-fact-meeting-reminded =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 기한 전에 { $people }명에게 알렸습니다({ $role ->
        [monitor] 반장
        [counsellor] 지도교사
        [college] 단과대
        [department] 부서
       *[task_force] 전담팀 사무실
    }).
    .name = 회의 알림
    .words = 회의알림
ledger-fact-meeting-escalated =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 제때 등록되지 않아 { $people }명에게 알렸습니다({ $role ->
        [monitor] 반장
        [counsellor] 지도교사
        [college] 단과대
        [department] 부서
       *[task_force] 전담팀 사무실
    }).
    .name = 회의 지연 보고
    .words = 회의지연
ledger-fact-meeting-spot_checked =
    { $sort ->
        [mobilisation] 단과대 동원 대회
        [league_class] 공청단 학습 모임
        [league_day] 공청단 활동일
       *[class] 학급회의
    }({ $slot }): 무작위 확인: { $result ->
        [unsound] 등록과 다름
       *[sound] 등록과 같음
    }.
    .name = 회의 무작위 확인
    .words = 무작위확인
ledger-fact-data-forgotten =
    누군가 자신의 기록을 지워 달라고 하여 지웠습니다.
    .name = 본인 기록 삭제
    .words = 본인기록삭제
ledger-fact-meeting-voted =
    학급회의 { $slot } 투표(자료 { $kit }): 토론 전 { $before_votes ->
        [0] 표가 적어 밝히지 않음
       *[other] { $before_votes }표 중 정답 { $before_right }표
    }, 토론 후 { $after_votes ->
        [0] 표가 적어 밝히지 않음
       *[other] { $after_votes }표 중 정답 { $after_right }표
    }.
    .name = 학급회의 투표
    .words = 회의투표, 투표
ledger-fact-quiz-class =
    한 문제 퀴즈({ $form ->
        [poll] 공개 투표
       *[card] 각자 답하기
    }, 문제 { $question }): { $answers ->
        [0] 답한 사람이 5명 미만이라 밝히지 않음
       *[other] { $answers }명이 답했고, 그중 { $right }명 정답
    }.
    .name = 한 문제 퀴즈
    .words = 반퀴즈, 한문제퀴즈
ledger-fact-notice-sent =
    공지 { $notice } — { $classes }개 반에 보냄, 반마다 { $points }점.
    .name = 공지 전송
    .words = 공지전송
ledger-fact-notice-held =
    공지 { $notice } — { $classes }개 반에서 금요일 모음을 기다립니다.
    .name = 공지 보류
    .words = 공지보류
ledger-fact-notice-asked =
    공지 { $notice } — { $classes }개 반에 내보낼지 사무실에 물었습니다. 반마다 { $points }점.
    .name = 한도를 넘는 공지
    .words = 한도초과
ledger-fact-notice-let_out =
    공지 { $notice } — 사무실이 한도를 넘어 { $classes }개 반에 내보냈습니다. 반마다 { $points }점.
    .name = 공지 허용
    .words = 공지허용
ledger-fact-notice-refused =
    공지 { $notice } — 사무실이 { $classes }개 반에 내보내는 것을 허용하지 않았습니다.
    .name = 공지 거부
    .words = 공지거부
ledger-fact-notice-failed =
    공지가 반 그룹에 도착하지 않았습니다(전송 { $delivery }, { $why ->
        [expired] 너무 늦음
       *[failed] 메신저가 거절함
    }).
    .name = 공지 미도착
    .words = 공지미도착
ledger-fact-alert-submitted =
    경보 A-{ $alert }({ $severity ->
        [red] 적색
        [orange] 주황색
       *[yellow] 황색
    }, { $fraud }): 승인을 요청했습니다.
    .name = 경보 승인 요청
    .words = 승인요청
ledger-fact-alert-withdrawn =
    경보 A-{ $alert }: 승인 전에 작성자가 요청을 취소했습니다.
    .name = 경보 요청 취소
    .words = 경보요청취소
ledger-fact-alert-approved =
    경보 A-{ $alert }({ $severity ->
        [red] 적색
        [orange] 주황색
       *[yellow] 황색
    }): { $alone ->
        [yes] 작성자 혼자
       *[no] 두 번째 사람의 승인으로
    } 내보냄, 그룹 { $groups }개와 구독자 { $subscribers }명.
    .name = 경보 전송
    .words = 경보전송
ledger-fact-alert-rejected =
    경보 A-{ $alert }: 승인되지 않았습니다.
    .name = 경보 거부
    .words = 경보거부
ledger-fact-alert-unapproved =
    경보 A-{ $alert }: 승인이 취소되었고 아무것도 나가지 않았습니다.
    .name = 경보 승인 취소
    .words = 승인취소
ledger-fact-alert-expired =
    경보 A-{ $alert }: 제때 아무도 확인하지 않았습니다.
    .name = 제때 확인되지 않은 경보
    .words = 경보기한지남
ledger-fact-alert-reviewed =
    경보 A-{ $alert }: 나간 뒤 두 번째 사람이 확인했습니다{ $late ->
        [yes] (십 분이 지난 뒤)
       *[no] {""}
    }.
    .name = 경보 사후 확인
    .words = 사후확인
ledger-fact-alert-unreviewed =
    경보 A-{ $alert }: 십 분 안에 아무도 확인하지 않아 표시를 붙였습니다.
    .name = 확인되지 않은 경보
    .words = 경보미확인
ledger-fact-alert-delivered =
    경보 A-{ $alert }: { $planned }개 그룹 중 { $groups }개에 도착. 95%에는 내보낸 지 { $seconds }초 만에 도착했습니다.
    .name = 경보 도착
    .words = 경보도착
ledger-fact-alert-corrected =
    경보 A-{ $alert }: 그 자리에서 정정되었습니다. 정정한 경보: A-{ $by }.
    .name = 경보 정정
    .words = 경보정정
ledger-fact-alert-recalled =
    경보 A-{ $alert }: 모든 채팅에서 철회되었습니다.
    .name = 경보 철회
    .words = 경보철회
ledger-fact-notice-merged =
    공지 { $notice } — 금요일 모음으로 { $classes }개 반에 보냈습니다.
    .name = 모음에 든 공지
    .words = 금요일모음, 모음

ledger-fact-roster-printed =
    종이 명단을 만들었습니다. 학생 { $people }명.
    .name = 종이 명단 만들기
    .words = 종이명단
ledger-fact-case-filed =
    사건 C-{ $case } 등록.
    .name = 사건 등록
    .words = 사건등록
ledger-fact-case-changed =
    사건 C-{ $case } 변경, { $version }번째 판: { $what ->
        [type] 사기 종류
        [channel] 경로
        [payment] 지급 방법
        [amount] 금액
        [day] 날짜
        [college] 단과대
        [victim] 피해자
        [reported] 신고 여부
        [outcome] 돈의 행방
        [recovered] 돌아온 돈
        [note] 메모
        [closed] 종결
       *[reopened] 다시 열기
    }.
    .name = 사건 변경
    .words = 사건변경
ledger-fact-case-read =
    사건 C-{ $case }의 { $what ->
        [note] 메모
       *[amounts] 정확한 금액
    } 열람.
    .name = 사건 열람
    .words = 사건열람
ledger-fact-case-erased =
    사건 C-{ $case }의 비공개 부분을 파기했습니다: { $why ->
        [wish] 본인이 원함
        [mistake] 잘못 씀
       *[over] 더 필요 없음
    }. 아무도 읽을 수 없습니다.
    .name = 사건 파기
    .words = 사건파기
ledger-fact-case-baseline =
    { $first }부터 { $last }까지의 사건 수({ $cases }건)를 파일에서 가져왔습니다(표의 대조값 { $hash }).
    .name = 사건 수 가져오기
    .words = 사건수
ledger-fact-contact-changed =
    교내 연락처를 바꾸었습니다: { $office ->
        [security] 학교 보안처
        [police] 교내 주재 경찰
        [duty] 당직실
        [counselling] 심리 상담 센터
        [students] 학생처
        [international] 유학생 사무실
       *[other] 어느 부서
    }, { $numbers ->
        [0] 이제 번호 없음
       *[other] 번호 { $numbers }개
    }.
    .name = 연락처 변경
    .words = 연락처변경
ledger-fact-sos-opened =
    SOS { $call } 시작. 찾은 사람: { $whom ->
        [counsellor] 지도교사
       *[duty] 당직자
    }.
    .name = SOS 시작
    .words = sos시작
ledger-fact-sos-told =
    SOS { $call }에 대해 알림: { $duty }, { $people ->
        [0] 아무에게도 연락이 닿지 않음
       *[other] { $people }명
    }.
    .name = SOS 전달
    .words = sos전달
ledger-fact-sos-taken =
    SOS { $call }: 맡은 사람이 정해졌습니다.
    .name = SOS 맡음
    .words = sos맡음
ledger-fact-sos-closed =
    SOS { $call } 끝: 본인과 이야기했습니다.
    .name = SOS 끝
    .words = sos끝
ledger-fact-sos-withdrawn =
    SOS { $call } 취소: 본인이 취소했습니다.
    .name = SOS 취소
    .words = sos취소
ledger-fact-sos-lapsed =
    SOS { $call } 끝: 하루 동안 아무도 맡지 않았습니다.
    .name = 아무도 맡지 않은 SOS
    .words = sos응답없음
ledger-fact-support-consented =
    번호 S-{ $support }: 동의함, { $sort ->
        [law] 법률 상담
       *[psychology] 심리 지원
    }.
    .name = 지원 동의
    .words = 지원동의
ledger-fact-support-assigned =
    번호 S-{ $support }: 맡은 사람이 정해졌습니다.
    .name = 지원 담당 정해짐
    .words = 지원담당
ledger-fact-support-read =
    번호 S-{ $support }: 맡은 사람이 내용을 보았습니다.
    .name = 지원 열람
    .words = 지원열람
ledger-fact-support-followed =
    번호 S-{ $support }, { $days }일째: { $answer ->
        [missed] 연락이 닿지 않음
       *[spoken] 이야기함
    }.
    .name = 지원 경과 확인
    .words = 지원경과
ledger-fact-support-released =
    번호 S-{ $support }: 맡은 사람이 더는 이 역할이 아니어서 다시 맡을 사람을 기다립니다.
    .name = 지원 담당 대기
    .words = 지원대기
ledger-fact-support-closed =
    번호 S-{ $support }: 끝났습니다.
    .name = 지원 끝
    .words = 지원끝
ledger-fact-support-revoked =
    번호 S-{ $support }: 동의가 취소되었습니다.
    .name = 동의 취소
    .words = 동의취소
# Families of kinds.
ledger-family-ledger =
    .name = 대장 자체
    .words = 대장자체
ledger-family-work =
    .name = 업무
    .words = 업무
ledger-family-tip =
    .name = 팁
    .words = 팁
ledger-family-group =
    .name = 그룹
    .words = 그룹
ledger-family-question =
    .name = 퀴즈 문제
    .words = 퀴즈 문제, 퀴즈문제
ledger-family-words =
    .name = 번역
    .words = 번역
ledger-family-class =
    .name = 반 변동
    .words = 반변동
ledger-family-role =
    .name = 역할
    .words = 역할
ledger-family-roster =
    .name = 명단
    .words = 명단
ledger-family-term =
    .name = 학기
    .words = 학기
ledger-family-doubt =
    .name = 불확실 메시지
    .words = 불확실메시지
ledger-family-data =
    .name = 자료
    .words = 자료
ledger-family-alert =
    .name = 경보
    .words = 경보
ledger-family-case =
    .name = 사건
    .words = 사건
ledger-family-plan =
    .name = 계획
    .words = 계획
ledger-family-item =
    .name = 계획의 과제
    .words = 계획과제
ledger-family-meeting =
    .name = 회의
    .words = 회의, 학급회의
ledger-family-quiz =
    .name = 퀴즈
    .words = 퀴즈
ledger-family-notice =
    .name = 공지
    .words = 공지
ledger-family-contact =
    .name = 연락처
    .words = 연락처
ledger-family-sos =
    .name = SOS 기록
    .words = sos기록
ledger-family-support =
    .name = 심리·법률 지원
    .words = 심리법률지원

# Words people may type. Nobody reads them. Put commas between several.
ledger-key-college =
    .words = 단과대
ledger-key-class =
    .words = 반
ledger-key-campus =
    .words = 캠퍼스
ledger-key-department =
    .words = 부서
ledger-key-kind =
    .words = 종류
ledger-key-item =
    .words = 과제
ledger-key-by =
    .words = 처리자, 담당자
ledger-key-date =
    .words = 날짜
ledger-key-since =
    .words = 부터, 이후
ledger-key-until =
    .words = 까지, 이전
ledger-key-as-of =
    .words = 기준, 기준일
ledger-month-january =
    .words = 일월
ledger-month-february =
    .words = 이월
ledger-month-march =
    .words = 삼월
ledger-month-april =
    .words = 사월
ledger-month-may =
    .words = 오월
ledger-month-june =
    .words = 유월
ledger-month-july =
    .words = 칠월
ledger-month-august =
    .words = 팔월
ledger-month-september =
    .words = 구월
ledger-month-october =
    .words = 시월
ledger-month-november =
    .words = 십일월
ledger-month-december =
    .words = 십이월
ledger-recent-today =
    .words = 오늘
ledger-recent-yesterday =
    .words = 어제
ledger-recent-this-week =
    .words = 이번주, 금주
ledger-recent-last-week =
    .words = 지난주
ledger-recent-this-month =
    .words = 이번달, 이달
ledger-recent-last-month =
    .words = 지난달
ledger-unit-year =
    .words = 년
ledger-unit-month =
    .words = 월
ledger-unit-day =
    .words = 일
ledger-do-fix =
    .words = 정정, 고치기
ledger-do-note =
    .words = 쓰기, 메모
ledger-do-export =
    .words = 내보내기
ledger-instead =
    .words = 대신에, 바꿔서
ledger-fact-check-ruled =
    당직자가 전달된 메시지를 보았습니다: { $ruling ->
        [fraud] 사기입니다
        [doubtful] 매우 수상합니다
        [unsuspicious] 이상한 점이 보이지 않습니다
       *[urgent] 지금 경찰에 신고해야 합니다
    }.
    .name = 메시지에 대한 답
    .words = 메시지답
ledger-fact-check-wave =
    같은 문구를 { $colleges }개 단과대의 { $people }명이 전달해, 교내 주재 경찰과 사무실에 알렸습니다.
    .name = 퍼지는 문구
    .words = 같은문구
ledger-family-check =
    .name = 전달된 메시지
    .words = 전달메시지
ledger-fact-pledge-opened =
    반 그룹에 사기 예방 서약서를 올렸습니다.
    .name = 서약서 게시
    .words = 서약서게시
ledger-fact-pledge-paper =
    종이 서명 { $people }명을 등록했습니다. 서약서 대조값: { $hash }.
    .name = 종이 서명
    .words = 종이서명
ledger-fact-pledge-counted =
    서약서에 서명한 사람: { $students }명 중 { $signed }명, 그중 종이 서명 { $paper }명.
    .name = 서명 집계
    .words = 서명집계
ledger-fact-awareness-asked =
    { $week }부터 한 주: 학생 { $students }명 중 { $drawn }명을 무작위로 뽑았고, 그중 { $reached }명이 받을 수 있었습니다.
    .name = 인지 표본
    .words = 인지표본
ledger-fact-awareness-measured =
    { $week }부터 한 주: 뽑힌 { $drawn }명 중 { $answered ->
        [0] 응답한 사람이 너무 적어 밝히지 않습니다
       *[other] { $answered }명이 응답했고, 두 문제를 모두 맞힌 사람은 { $verified }명입니다
    }.
    .name = 인지 집계
    .words = 인지집계
ledger-family-pledge =
    .name = 서약
    .words = 서약, 서약서, 서명
ledger-family-awareness =
    .name = 인지 현황
    .words = 인지, 인지현황
ledger-fact-contest-begun =
    반 그룹 { $groups }곳에 대회 시작을 알렸습니다.
    .name = 대회 시작
    .words = 대회 시작
ledger-fact-contest-over =
    대회가 끝났습니다. 참가자 { $people }명, 반 { $classes }개.
    .name = 대회 종료
    .words = 대회 종료
ledger-family-contest =
    .name = 대회
    .words = 대회
