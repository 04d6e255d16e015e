### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>[적색 경보] { $fraud }</b>
    [orange] 🟠 <b>[주황색 경보] { $fraud }</b>
   *[yellow] 🟡 <b>[황색 경보] { $fraud }</b>
}
alert-do = <b>이렇게 하세요</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>수법:</b> { $story }
alert-story-next = { $before } { $sentence }
alert-signs = <b>알아보는 법</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>참고:</b> { $note }
alert-note-original = <b>참고(중국어 원문):</b> { $note }
# Shown from five people on.
alert-likes = <i>비슷한 것을 받은 사람: { $count }명.</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source } { $day }, A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>[{ $time }에 정정됨]</b>
alert-recalled =
    <b>[{ $time }에 철회됨]</b>
    이 경보는 틀렸습니다. 따르지 말고 전달하지도 마세요.
alert-unreviewed = <b>[아직 두 번째 사람이 확인하지 않음]</b>
# Below a message.
alert-got-it =
    .button = 읽었어요
alert-like =
    .button = 저도 받았어요
alert-read =
    .button = 내 언어로 보기
alert-acked =
    .toast = ✓ 기록했습니다. 이 그룹에서 { $count }명이 이 경보를 읽었습니다.
alert-acked-alone =
    .toast = ✓ 기록했습니다. 감사합니다.
alert-acked-before =
    .toast = 이미 기록했습니다. 한 번이면 됩니다.
alert-liked =
    .toast = 감사합니다. 지금까지 { $count }명이 비슷한 것을 받았다고 알렸습니다. 돈을 내지도 답장하지도 마세요.
alert-liked-before =
    .toast = 이미 알려 주셨습니다. 돈을 내지도 답장하지도 마세요.
alert-over =
    .toast = 이 경보는 철회되었습니다.
alert-read-sent =
    .toast = 경보 전체를 개인 채팅으로 보냈습니다.
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }: { $advice } 전체를 읽으려면 개인 채팅으로 저에게 메시지를 보내 주세요.

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] 적색
        [orange] 주황색
       *[yellow] 황색
    }
alert-state =
    .name = { $state ->
        [draft] 초안
        [review] 승인 대기
        [alone] 보냄, 확인 대기
        [out] 보냄
        [rejected] 거부됨
        [expired] 제때 확인되지 않음
        [recalled] 철회됨
       *[dropped] 버림
    }
alert-segment =
    .name = { $segment ->
        [freshmen] 신입생
        [graduating] 졸업생
        [international] 유학생
        [staff] 교직원
       *[all] 모두
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }, { $kind }만
}
alert-list =
    <b>경보</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = A-{ $number } { $severity } · { $fraud }: { $state }
alert-none = 아직 경보가 없습니다.
# $count: of alerts in 90 days.
alert-median = 최근 90일 동안의 경보: { $count }건. 걸린 시간의 중앙값: 신고부터 그룹의 95%에 도착할 때까지 { $whole }, 승인부터는 { $sending }, 절반의 반에서 누군가 확인할 때까지 { $acked }.
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds }초
               *[other] { $minutes }분 { $seconds }초
            }
           *[other] { $hours }시간 { $minutes }분
        }
       *[other] { $days }일 { $hours }시간
    }
alert-duration-none =
    .name = 아직
alert-new =
    .button = 새 경보
alert-open =
    .button = A-{ $number }: { $fraud }
alert-kinds = <b>어떤 사기인가요?</b>
# $post: what people will read.
alert-card =
    <b>A-{ $number } · { $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = 모든 채팅에서 정정하는 경보: A-{ $corrects }. { $pings ->
    [yes] 그룹에는 새 메시지도 보냅니다.
   *[no] 새 메시지는 보내지 않습니다.
}
alert-card-audience = 받는 곳: { $audience }. 그룹 { $groups }개, 개인 구독자 { $people }명.
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] 승인되면 바로 보냅니다.
   *[later] 지금은 방해 금지 시간이라 { $at }에 보냅니다.
}
alert-card-consent = 당사자가 동의했는지, 또는 아무도 알아볼 수 없는 내용인지 아래에서 골라 주세요.
alert-card-second = { $count ->
    [0] 승인할 수 있는 다른 사람이 없습니다.
   *[other] 승인할 수 있는 다른 사람: { $count }명.
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = 참고 글이 너무 자세합니다. 일반적인 표현: “{ $general }”
alert-field =
    .button = { $field ->
        [kind] 종류 바꾸기
        [story] 수법
        [channel] 접근 경로
        [ask] 요구한 것
        [payment] 지급 방법
        [band] 금액
        [flags] 알아보는 법
        [advice] 할 일
        [place] 받는 곳
       *[times] 시각·출처
    }
alert-ask-field = { $field ->
    [kind] <b>어떤 사기인가요?</b>
    [story] <b>무슨 일이 있었나요?</b> 바꿀 것을 고르세요.
    [channel] <b>사기범이 어디서 접근했나요?</b>
    [ask] <b>사기범이 무엇을 요구했나요?</b>
    [payment] <b>어떻게 돈을 냈나요?</b>
    [band] <b>얼마를 잃었나요?</b>
    [flags] <b>무엇으로 알아볼 수 있나요?</b> { $most }개까지.
    [advice] <b>어떻게 해야 하나요?</b> { $most }개까지. 먼저 고른 것이 먼저 나옵니다.
    [place] <b>누구에게 보내나요?</b>
   *[times] <b>언제 일어났고, 언제 누구에게서 들어왔나요?</b>
}
alert-untold =
    .button = 쓰지 않기
alert-day =
    .button = { $days ->
        [0] 오늘
        [1] 어제
       *[other] { $days }일 전
    }
alert-reported =
    .button = { $minutes ->
        [0] 방금 들어온 신고
        [30] 30분 전 신고
        [60] 1시간 전 신고
        [180] 3시간 전 신고
       *[other] 1일 전 신고
    }
alert-consent =
    .button = { $consent ->
        [given] 당사자가 동의함
       *[general] 아무도 알아볼 수 없음
    }
alert-note-field =
    .button = { $has ->
        [yes] 참고 글 바꾸기
       *[no] 참고 글 붙이기
    }
alert-no-note =
    .button = 참고 글 없음
alert-offer =
    .button = { $own ->
        [yes] 내 글 그대로
       *[no] 일반적인 표현으로
    }
alert-back =
    .button = 뒤로
alert-look =
    .button = { $language }
alert-test =
    .button = 나에게만 보내기
alert-test-head = <b>시험으로 보낸 것이며 본인만 받습니다.</b>
alert-pings =
    .button = { $pings ->
        [yes] 새로 보내지 않기
       *[no] 새로도 보내기
    }
alert-submit =
    .button = 승인 요청
alert-alone =
    .button = 혼자 먼저 보내기
alert-withdraw =
    .button = 승인 요청 취소
alert-rework =
    .button = 다시 고치기
alert-drop =
    .button = 버리기
alert-recall =
    .button = 경보 철회
alert-recall-sure =
    .button = 네, 철회합니다
alert-correct =
    .button = 정정하기
alert-unapprove =
    .button = 승인 취소
alert-failed =
    .button = 도착하지 않은 것
alert-retry =
    .button = 다시 시도({ $count })
alert-refresh =
    .button = 새로 고침
alert-approve =
    .button = 승인
alert-reject =
    .button = 거부
alert-confirm =
    .button = 맞습니다
alert-ask-recall = <b>A-{ $number }번을 철회할까요?</b> 모든 메시지를 그 자리에서 “철회됨”으로 고칩니다. 새 메시지는 보내지 않습니다.
alert-ask-note = 참고 글을 중국어로 { $most }자까지 보내 주세요. 이름, 번호, 반, 정확한 금액은 쓰지 마세요.
# $code: to be typed.
alert-ask-code = 적색 경보는 밤에도 바로 나가며, 두 번째 사람이 십 분 안에 확인해야 합니다. 혼자 먼저 보내려면 오 분 안에 이렇게 입력하세요: <code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] 승인을 요청했습니다.
        [withdraw] 요청을 취소했습니다. 고칠 수 있습니다.
        [approve] 승인했습니다. 지금 보냅니다.
        [approve-later] 승인했습니다. 방해 금지 시간이 끝나면 보냅니다.
        [reject] 거부했고 작성자에게 알렸습니다.
        [confirm] 확인했습니다. 감사합니다.
        [unapprove] 승인을 취소했습니다. 아직 아무것도 나가지 않았습니다.
        [rework] 고칠 수 있습니다.
        [recall] 철회했습니다. 모든 메시지를 고치고 있습니다.
        [drop] 버렸습니다.
        [retry] 다시 시도하고 있습니다.
        [test] 본인에게만 보냈습니다.
       *[changed] 바꾸었습니다.
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>A-{ $number }번을 확인하고 내보낼지 정해 주세요</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = { $until }까지입니다. 지나면 승인을 다시 요청해야 합니다.
alert-look-after =
    <b>A-{ $number }번은 한 사람이 혼자 먼저 보냈습니다. { $until }까지 확인해 주세요</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>십 분 안에 아무도 확인하지 않은 경보: A-{ $number }</b>
    누군가 확인할 때까지 모든 채팅에 그렇게 표시됩니다.
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number }: 승인되었습니다
    [reject] A-{ $number }: 거부되었습니다
    [expire] A-{ $number }: 제때 아무도 확인하지 않았습니다
    [confirm] A-{ $number }: 두 번째 사람이 확인했습니다
    [unapprove] A-{ $number }: 승인이 취소되었습니다
   *[recall] A-{ $number }: 철회되었습니다
}</b>

## How far it is.

alert-progress =
    <b>A-{ $number } · { $fraud } · { $state }</b>
    { $lines }
alert-clock = 신고 { $reported } → 승인 { $approved } → 그룹의 95%에 도착 { $delivered } → 절반의 반에서 확인 { $acked }
alert-sent = 그룹: { $allgroups }개 중 { $groups }개. 개인: { $allpeople }명 중 { $people }명.
alert-waiting = 보내는 중: { $waiting }. 도착하지 않음: { $failed }. 도착 불확실: { $doubtful }.
alert-acknowledged = 확인한 사람: { $people }명, { $all }개 반 중 { $classes }개 반.
alert-likes-by = 비슷한 것을 받은 사람: { $people }명. { $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = 그 밖
# After a withdrawal or a correction.
alert-edited = 고친 것: { $all }개 중 { $done }개. 고치는 중: { $waiting }. 고치지 못함: { $failed }.
alert-failures =
    <b>A-{ $number }: 도착하지 않은 것({ $count })</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }: 고치지 못한 것({ $count })</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }: { $why ->
    [unreachable] 봇이 그룹에 없거나 차단되었습니다
    [forbidden] 그룹이 봇의 글쓰기를 허용하지 않습니다
    [refused] 글이 거절되었습니다
    [late] 너무 늦었습니다
    [doubt] 응답이 없어 도착했을 수도 있습니다
    [unknown] 어느 메시지인지 몰라 고칠 수 없습니다
   *[other] 실패했습니다
}
alert-failure-private =
    .name = 개인 채팅
alert-failures-more = … 그 밖에 { $count }개
alert-failures-none = 모두 도착했습니다.
