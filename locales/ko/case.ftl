### The case register: its questions and cards, its list, and the comparison with last year.

# A draft that is asked about, and a case of which one answer is corrected.
case-draft = <b>새 사건</b> · 질문 { $number }/{ $count }
case-correcting = <b>{ $case }</b> · 정정. 앞의 판은 남습니다({ $number }/{ $count })
# .button: the name of the question.
case-question =
    <b>{ $field ->
        [type] 어떤 사기인가요?
        [channel] 사기범이 어디서 접근했나요?
        [payment] 돈이 어떻게 나갔나요?
        [amount] 금액은 대략 얼마인가요?
        [day] 언제 있었던 일인가요?
        [college] 어느 단과대인가요?
        [victim] 피해자는 누구인가요?
        [reported] 96110이나 110에 신고했나요?
       *[outcome] 돈은 어떻게 되었나요?
    }</b>
    .button = { $field ->
        [type] 종류
        [channel] 경로
        [payment] 지급 방법
        [amount] 금액
        [day] 날짜
        [college] 단과대
        [victim] 피해자
        [reported] 신고
       *[outcome] 돈의 행방
    }
case-fact = { $name }: { $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] {" "}(정확한 금액은 암호화)
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }, 돌아온 돈 약 { $yuan }위안
case-date =
    .name = { $year }년 { $day }
case-day =
    .button = { $which ->
        [today] 오늘
        [yesterday] 어제
       *[other] { $day }
    }
# .name: in a comparison. $kind: a college, withheld, or several colleges together.
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] 단과대 비공개
        [together] 단과대 { $count }개 합계
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] 신입생
        [graduating] 졸업 학년 학생
        [international] 유학생
        [staff] 교직원
       *[student] 그 밖의 학생
    }
case-reported =
    .button = { $reported ->
        [yes] 했습니다
        [no] 안 했습니다
       *[unknown] 모릅니다
    }
case-outcome =
    .button = { $outcome ->
        [stopped] 지급 정지됨
        [partly] 일부 돌아옴
       *[open] 아직 돌아오지 않음
    }
case-back =
    .button = 앞 질문
# What is done with a case.
case-press =
    .button = { $press ->
        [file] 등록하기
        [drop] 버리기
        [anew] 버리고 새로 시작
        [amounts] 정확한 금액
        [note] 메모 { $part }
        [correct] 바꾸기
        [close] 종결하기
        [reopen] 다시 열기
        [erase] 비공개 부분 파기
        [type_amount] 정확한 금액 입력
        [type_note] 메모 쓰기
        [type_day] 다른 날
        [type_recovered] 돈이 돌아옴
        [erase_wish] 본인이 원함
        [erase_mistake] 잘못 씀
        [erase_over] 더 필요 없음
        [withheld] 비공개
        [stopped] 지급 정지됨
        [alert] 경보 쓰기
       *[show] 사건으로 돌아가기
    }

case-ask-typed = { $what ->
        [amount] { $case }: 정확한 금액을 위안으로 입력하세요. 예: 3287.50. 암호화해 보관하며 통계에는 어림한 수만 씁니다.
        [recovered] { $case }: 얼마가 돌아왔나요? 위안으로 입력하세요. 예: 2100. 암호화해 보관하며 통계에는 어림한 수만 씁니다.
        [day] { $case }: 언제 있었던 일인가요? 예: 2025-04-07
       *[note] { $case }: 메모를 { $most }자까지, 이름 없이 써 주세요. 따로 만든 키로 암호화하며, 읽을 때마다 대장에 기록됩니다.
    }
# .toast: a part of the note, in a window of its own.
case-note-kept = { $risky ->
        [yes] 메모를 암호화해 보관했습니다. 이름이나 번호처럼 사람을 알아볼 수 있는 것이 있는 듯합니다. 필요 없다면 그것 없이 다시 써 주세요. 보내신 메시지는 직접 지울 때까지 이 채팅에 남습니다.
       *[no] 메모를 암호화해 보관했습니다. 보내신 메시지는 직접 지울 때까지 이 채팅에 남습니다.
    }
    .toast = { $part }
case-dropped = 초안을 그 키와 함께 지웠습니다.
case-resume =
    <b>등록하지 않은 초안이 있습니다.</b>
    .button = 이어서 쓰기

case-preview = <b>살펴보고 등록해 주세요.</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] 종결
       *[open] 진행 중
    }
# $reader: whether the reader may open it. .toast: the amounts, in a window of its own.
case-private = { $state ->
        [erased] 🗑 비공개 부분은 파기되어 이제 아무도 읽을 수 없습니다.
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] 정확한 금액과 메모를 암호화해 보관합니다.
               *[no] 정확한 금액을 암호화해 보관합니다. 메모는 없습니다.
            }
           *[no] { $note ->
                [yes] 메모를 암호화해 보관합니다. 정확한 금액은 없습니다.
               *[no] 정확한 금액도 메모도 없습니다.
            }
        }{ $reader ->
            [yes] {""}
           *[no] {" "}경찰만 읽을 수 있습니다.
        }
    }
    .toast = { $case }: { $known ->
        [yes] { $loss }위안
       *[no] 정확한 금액 없음
    }; { $back ->
        [yes] 돌아온 돈 { $recovered }위안
       *[no] 돌아온 기록 없음
    }. 이 열람은 대장에 기록했습니다.
case-changes = 등록한 뒤 { $count }번 바뀌었고 마지막은 { $moment }입니다. 모든 판이 남아 있습니다.
case-correct = { $filed ->
        [yes] <b>{ $case }</b>: 무엇을 바꿀까요? 앞의 판은 남습니다.
       *[no] <b>무엇을 바꿀까요?</b>
    }
case-ask-erase =
    <b>{ $case }: 비공개 부분을 영구히 파기할까요?</b>
    파기하면 모든 판의 정확한 금액과 메모를 아무도 읽을 수 없습니다. 통계에 쓰는 내용은 남고, 파기했다는 사실은 대장에 남습니다. 이유는 무엇인가요?

# The list.
case-list =
    <b>{ $open ->
        [yes] 진행 중인 사건
       *[no] 사건
    } · { $place }: { $count }건</b>
    .button = { $open ->
        [yes] 진행 중인 것만
       *[no] 모두
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· 종결
       *[no] {""}
    }
    .button = { $case }

# The comparison. $known: whether anything is known of last year.
case-trend = <b>작년과 비교한 사건 · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $year }년과 { $last }년의 { $from }부터 { $to }까지
       *[no] { $year }년 { $from }부터 { $to }까지
    }
case-count =
    .name = { $hidden ->
        [yes] { $fewest }건 미만
       *[no] { $count }건
    }
case-yuan =
    .name = { $kind ->
        [least] { $low }위안 이상
        [range] { $low }~{ $high }위안
       *[exact] { $low }위안
    }
case-change =
    .name = { $kind ->
        [less] {" "}(−{ $percent }%)
        [more] {" "}(+{ $percent }%)
        [same] {" "}(그대로)
       *[none] {""}
    }
case-trend-cases = 사건 수: { $now }{ $known ->
        [yes] , 작년 { $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = 금액: { $now }{ $known ->
        [yes] , 작년 { $before }{ $change }
       *[no] {""}
    }
case-trend-students = 학생 1,000명당: { $now }건{ $known ->
        [yes] , 작년 { $before }건
       *[no] {""}
    } (학생 { $students }명)
case-trend-recovered = 돌아온 돈: 약 { $yuan }위안
# .name: the same in the picture.
case-trend-verdict = { $verdict ->
        [both] <b>둘 다 줄었습니다</b>: 사건 수도 금액도 작년 같은 기간보다 적습니다.
        [cases] 사건 수는 줄었지만 금액은 줄지 않았습니다.
        [amounts] 금액은 줄었지만 사건 수는 줄지 않았습니다.
        [neither] 사건 수도 금액도 줄지 않았습니다.
        [unclear] 사건 수는 줄었습니다. 금액이 줄었는지는 말할 수 없습니다. 대략의 범위만 아는 사건이 있습니다.
        [hidden] 사건이 너무 적어 비교할 수 없습니다.
       *[none] 작년에 대해 아는 것이 없어 비교하지 않습니다. 사무실이나 경찰이 작년 사건 수를 파일로 보낼 수 있습니다.
    }
    .name = { $verdict ->
        [both] 둘 다 줄음 ▼▼
        [cases] 사건 수는 줄고 금액은 안 줄음
        [amounts] 금액은 줄고 사건 수는 안 줄음
        [neither] 둘 다 줄지 않음
        [unclear] 사건 수는 줄고 금액은 불확실
        [hidden] 너무 적어 비교할 수 없음
       *[none] 작년 수 없음
    }
case-trend-few =
    ※ 한 해 { $fewest }건 미만은 너무 적어 판단할 수 없습니다.
    .name = ※ 한 해 { $fewest }건 미만: 너무 적어 판단할 수 없음
case-trend-cut = 작년 수가 오늘 날짜까지 없거나 달별이라서 비교하는 날수를 줄였습니다.
case-trend-college = { $college }: { $now }{ $known ->
        [yes] , 작년 { $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] 작년과 비교한 사건 · { $place }
        [cases] 사건 수
        [amounts] 금액
       *[colleges] 단과대별 사건 수
    }

# Last year's counts, from a file.
case-baseline = { $head ->
        [applied] <b>작년 사건 수를 이 내용으로 바꾸었습니다.</b>
       *[ready] <b>사건 수를 적은 표 같습니다.</b>
    }
    { $rows }줄, { $cases }건, { $yuan }위안, { $from }부터 { $to }까지{ $colleges ->
        [yes] , 단과대별
       *[no] {""}
    }.{ $head ->
        [applied] {" "}/cases trend 를 보내면 비교합니다.
       *[ready] {" "}전에 보낸 사건 수는 모두 이것으로 바뀝니다.
    }
    .button = { $press ->
        [apply] 쓰기
       *[cancel] 쓰지 않기
    }
    .toast = { $press ->
        [apply] 쓰기로 했습니다.
       *[cancel] 쓰지 않았습니다.
    }
case-baseline-cancelled = 이 사건 수는 쓰지 않고 지웠습니다.
case-baseline-faults = <b>이 파일에서는 아무것도 쓰지 않았습니다.</b> 다음 줄을 고쳐 다시 보내 주세요:
case-baseline-fault = { $row }번째 줄, { $column ->
        [when] 날짜나 달
        [college] 단과대
        [type] 사기 종류
        [cases] 사건 수
       *[amount] 금액
    }: { $why ->
        [missing] 비어 있습니다
        [unknown] 모르는 사기 종류입니다
        [twice] 앞줄에서 이미 세었습니다
       *[unread] 읽을 수 없습니다
    }.

# In a kit for a class meeting: cases like its own on the campus, never one by one.
case-nearby = <i>최근 { $days }일 동안 이 캠퍼스에 이런 사건이 { $count }건 있었습니다. 가장 많은 경로: { $channel }. 가장 많은 금액: { $band }.</i>
