### What is kept of one person: /mydata shows it, /forget removes it, and the receipt for that.

personal-caption = 보관하고 있는 내 정보는 모두 이 파일에 있습니다.

personal-data =
    .title = 보관 중인 내 정보({ $now } 기준)
    .account = 계정 번호: { $account }
    .chat = 개인 채팅: { $since }부터
    .client = 앱의 언어: { $code }
    .language = 고른 언어: { $language }, { $since }에 고름
    .no-language = 고른 언어: 없음
    .subscription = 개인 팁: { $since }부터
    .no-subscription = 개인 팁: 구독하지 않음
    .quiet = 내 방해 금지 시간: { $from }부터 { $to }까지, { $since }에 정함
    .tips = 개인에게 보낸 팁: { $count }개
    .texts = 개인 채팅에서 글이 아직 남아 있는 메시지: { $count }개, 채팅에 보이는 것들
    .student = 명단: { $who }, { $class }, { $since }부터. 직접 바꿀 수 있는 기한: { $until }
    .no-student = 명단: 연결하지 않음
    .segment = 명단의 구분: { $segment ->
        [freshmen] 신입생
        [graduating] 졸업생
        [international] 유학생
       *[staff] 교직원
    }
    .roster-language = 명단의 언어: { $language }
    .past-seat = 지난 학기 명단: { $term }, { $class }, 번호 { $seat }
    .binding = 예전 연결: { $class }, { $from }부터 { $until }까지
    .class-move = 반 변경: { $known }에서 { $class }, { $at }. 내 답: { $answer ->
        [right] 맞음
        [wrong] 틀림
       *[none] 없음
    }
    .tried = 맞지 않은 반: { $classes }
    .introduction = 끝나지 않은 연결: { $class }, 마지막 말 { $at }, 맞지 않은 횟수: { $wrong }
    .introduction-over = 연결에서 맞지 않은 횟수: { $wrong }, 마지막 { $at }
    .role = 역할: { $role }, { $from }부터 { $until }까지
    .no-role = 역할: 없음
    .invitation = 내가 보낸 초대: { $role }, { $until }까지 수락 가능
    .import = 확인을 기다리는 명단: { $at }에 받음, { $rows }줄
    .steps = 계획의 과제에서 한 일: { $count }번
    .notices = 반에 보낸 공지: { $count }개
    .case-drafts = 등록하지 않은 사건 초안: { $count }개
    .alerts = 내가 쓴 경보: { $wrote }개. 경보 아래에서 누른 횟수: { $tapped }번
    .meetings = 회의: 한 일 { $steps }번, 결석 표시 { $absent }번, 참석 확인 { $attested }번
    .pledge = 사기 예방 서약: { $at }에 서명{ $way ->
        [paper] {" "}(종이)
       *[chat] {""}
    }{ $is_withdrawn ->
        [yes] , { $withdrawn }에 철회
       *[no] . 철회하려면 /pledge 를 보내세요.
    }
    .call = SOS: { $at }, 알린 곳: { $whom ->
        [counsellor] 지도교사
       *[duty] 당직자
    }. { $state ->
        [calling] 기다리는 중
        [taken] 누군가 맡음
        [closed] 끝남
        [withdrawn] 취소함
       *[lapsed] 아무도 맡지 못함
    }
    .support = 동의({ $at }): { $kind }. { $state ->
        [consented] 기다리는 중
        [assigned] 맡은 사람이 정해짐
        [active] 이야기함
        [closed] 끝남
       *[redacted] 취소함
    }
    .calls-taken = 내가 맡은 SOS: { $count }건
    .known-as = 직원증의 이름: { $name }
    .look-alikes = 직원과 비슷한 이름에 대한 기록(내가 비슷하거나 나와 비슷함): { $count }건
    .words = 내가 알린 번역 오류: { $count }건
    .set-aside = 처리하지 못한 내 메시지: { $count }개
    .taps = “읽었어요”를 누른 횟수: { $count }번
    .quiz = { $at }에 시작한 퀴즈: 답한 문제 { $answered }개, 맞힌 문제 { $right }개
    .sample = 표본 조사({ $at }부터 한 주): 답한 문제 { $answered }개, 맞힌 문제 { $right }개
    .check = 당직자에게 넘긴 메시지, { $at }: { $text }
    .check-answer = 답: { $said }
    .contest = { $at }에 시작한 퀴즈 대회: 답한 문제 { $answered }개, 맞힌 문제 { $right }개
    .drip = { $at }에 시작한 강좌: 받은 날 { $sent }일, 답한 문제 { $answered }개, 맞힌 문제 { $right }개
    .role-play = { $at }에 시작한 역할극 “{ $title }”: { $choices }
    .class-quiz = { $at }에 답한 한 문제 퀴즈
    .quiz-answer = { $verdict ->
        [right] 맞음
       *[wrong] 틀림
    }: { $question } { $chosen }
    .terms = 보관 기간(일): 누른 기록과 퀴즈 답 { $taps }, 메시지의 글 { $texts }, 처리하지 못한 메시지 { $set_aside }, 예전 연결 { $history }, 끝난 역할 { $roles }, 종결된 사건의 비공개 부분 { $cases }, SOS와 지원 { $support }. 개인 채팅으로 보낸 말은 처리한 뒤 지웁니다.
    .rights = 학번은 알아볼 수 없게 바꾼 형태로만 보관하며 여기에는 없습니다. 기록을 지우려면 /forget 을 보내세요.

personal-forget =
    <b>내 기록을 지울까요?</b>
    지우는 것: 고른 언어, 방해 금지 시간, 구독, 끝나지 않은 연결, 반 변경에 대한 답, 퀴즈, 한 문제 퀴즈, 강좌의 답, 역할극에서 고른 것, 서약서의 서명, 등록하지 않은 사건, 제가 개인 채팅에서 한 말. 진행 중인 SOS와 지원도 여기서 끝납니다.
    끊는 것: 명단과의 연결, 누른 카드, 예전 역할. 숫자는 남지만 누구인지는 알 수 없게 됩니다.
    남는 것: 명단의 줄. 이것은 학교의 것입니다. 내 휴대폰의 대화는 직접 지워 주세요.
    지운 것은 되돌릴 수 없습니다. 나중에 /start 를 다시 보낼 수 있지만 처음 만난 것으로 시작합니다.
    .button = 내 기록 지우기
    .toast = 기록을 지웠습니다.

personal-forgotten =
    <b>기록을 지웠습니다</b>
    접수 번호: <code>{ $receipt }</code>
    { $bound ->
        [yes] 명단과의 연결을 해제했습니다. 명단의 줄은 학교의 것이라 남습니다.
       *[no] 명단에 연결되어 있지 않았습니다.
    }
    { $subscribed ->
        [yes] 개인 팁을 멈췄습니다.
       *[no] 구독하지 않았습니다.
    }
    누구의 것인지 알 수 없게 된 누른 기록: { $taps }번. 글을 지운 메시지: { $texts }개.
    접수 기록에는 번호와 날짜만 있고 누구의 것인지는 없습니다. 이 메시지 뒤에는 계정 번호도 보관하지 않습니다.
