### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>안녕하세요, 학교의 사기 예방 도우미 Wuzha입니다</b>
    반 그룹에 사기 예방 팁을 보내며, { $office }에서 운영합니다. 돈, 인증번호, 비밀번호를 절대 요구하지 않습니다.
    속았거나 확실하지 않다면 먼저 송금을 멈추세요. 경찰 110, 사기 상담 96110.
    /help 할 수 있는 일 보기, /language 언어 바꾸기.

help-student = <b>할 수 있는 일</b>
help-staff = <b>내 역할에서 쓸 수 있는 명령</b>
help-command = /{ $name }: { $about }
help-roster = 담당 반의 명단을 고치려면 개인 채팅에서 명단 파일(.xlsx 또는 .csv)을 보내세요. 먼저 대조하며, 확인하기 전에는 아무것도 바뀌지 않습니다.
help-emergency = 속았거나 확실하지 않다면 먼저 송금을 멈추세요. 경찰 110, 사기 상담 96110.

help-privacy =
    <b>개인 정보 안내</b>
    { $office }에서 운영합니다.

    보관하는 것: 계정 번호, 고른 언어와 앱의 언어, 누른 카드와 시각, 퀴즈, 한 문제 퀴즈, 퀴즈 대회, 표본 조사, 강좌의 답과 역할극에서 고른 것, 서약서에 서명했는지, 맡은 역할, 방해 금지 시간, 계획의 과제에서 한 일, 구독 여부, SOS를 보냈거나 지원에 동의한 것. 연결한 뒤에는 명단의 누구인지와, 반이 바뀌었을 때의 답도 보관합니다.
    명단에 있는 것: 반, 반 번호, 이름의 첫 글자나 머리글자, 구분, 언어. 학번은 알아볼 수 없게 바꾼 형태로만 보관합니다.
    보관하지 않는 것: 그룹의 대화, 전체 이름, 전화번호, 신분증 번호, 은행 카드 번호. 개인 채팅으로 보낸 말은 처리한 뒤 지웁니다. 오류로 처리하지 못하면 길어야 { $set_aside }일 남습니다.
    보관 기간(일): 누른 기록과 퀴즈 답 { $taps }, 제가 보낸 메시지의 글 { $texts }, 예전 연결 { $history }, 끝난 역할 { $roles }, SOS와 지원 { $support }. 기간이 지난 것은 매일 밤 지웁니다.
    사기 사건: 이름 없이 등록합니다. 정확한 금액과 메모는 암호화해 보관하고 경찰만 열 수 있으며, 볼 때마다 기록이 남습니다. 사건이 종결되고 { $cases }일이 지나면 아무도 열 수 없습니다.
    볼 수 있는 사람: 누구인지, 누가 눌렀는지는 그룹에 알리지 않습니다. 퀴즈, 한 문제 퀴즈, 퀴즈 대회, 표본 조사, 강좌의 답과 역할극에서 고른 것은 본인만 봅니다. 다만 공개 투표는 예외이며, 문제에 그렇게 적혀 있습니다. SOS를 보내면 당직자는 미리 보여 드린 내용만 알게 됩니다. 지원은 맡은 한 사람만 압니다. 직원은 번호, 줄인 이름, 인원수만 봅니다.

    할 수 있는 일: /me 저장된 내 정보 보기, /mydata 모두 받기, /rebind 연결 바로잡기, /unsubscribe 개인 팁 그만 받기, /forget 내 기록 지우기. 문의: { $contact }.

command-start =
    .command = 여기서 시작해 제가 누구인지 보기
command-help =
    .command = 할 수 있는 일 보기
command-bind =
    .command = 내 반에 연결하기, 예: /bind Software One
command-rebind =
    .command = 잘못된 연결을 24시간 안에 직접 바꾸기
command-me =
    .command = 저장된 내 정보 보기
command-privacy =
    .command = 무엇을 보관하고 누가 보며 무엇을 할 수 있는지
command-mydata =
    .command = 보관된 내 정보 전부를 파일로 받기
command-forget =
    .command = 내 기록 지우기
command-check =
    .command = 수상한 메시지를 전달해 사기 같은지 알아보기
command-sos =
    .command = 속았거나 확실하지 않나요? 지금 할 일과 전화할 곳
command-contact =
    .command = 교내에서 전화할 곳
command-quiz =
    .command = 이 분짜리 사기 퀴즈, 결과는 나만 보기
command-contest =
    .command = 퀴즈 대회: 시간 안에 풀기, 가장 좋은 결과, 참가 증서
command-course =
    .command = 14일 사기 예방 강좌: 개인 채팅으로 하루에 하나, 1분도 안 걸림
command-roleplay =
    .command = 역할극: “사기범”과 대화하며 수법 꿰뚫어 보기
command-subscribe =
    .command = 개인 채팅으로 사기 예방 팁 받기
command-unsubscribe =
    .command = 개인 팁 그만 받기
command-quiet =
    .command = 나만의 방해 금지 시간 정하기, 예: /quiet 20:00-09:00
command-unbound =
    .command = 우리 반에서 아직 연결하지 않은 사람과 이 앱을 쓰지 않는 사람
command-roll =
    .command = 반의 종이 명단: 한 사람씩 표시하는 A4 한 장
command-language =
    .command = 다른 언어 고르기
command-unconfirmed =
    .command = 도착했는지 모르는 메시지를 보고 다시 보낼지 정하기
command-kit =
    .command = 학급회의 자료: 이야기, 질문, 투표, 글
command-classquiz =
    .command = 반 그룹에 한 문제 내기, 각자 답하고 바로 설명 보기
command-ledger =
    .command = 업무 대장 찾기, 예: /ledger 이번달 팁, 기록·정정·내보내기도 가능
command-group =
    .command = 그룹 연결하기 또는 링크 받기: /group Software One
command-mute =
    .command = 이 그룹의 일반 팁 멈추기, /mute 7d: 7일 멈춤
command-unmute =
    .command = 이 그룹의 일반 팁 다시 받기
command-cadence =
    .command = 팁을 보내는 횟수: daily, 3, weekly
command-unbind =
    .command = 그룹과 반의 연결을 풀고 저를 내보내기
command-roles =
    .command = 내 역할과 기한 보기
command-today =
    .command = 오늘까지인 일, 늦은 일, 기다리는 일
command-items =
    .command = 계획의 과제: /items, /items all, /items A2, /items april
command-done =
    .command = 과제 완료 알리기: /done A2 와 링크
command-overdue =
    .command = 늦은 일, 오래된 것부터
command-forecast =
    .command = 회의를 제때 열 반과 연락할 사람
command-plan =
    .command = 계획과 살펴볼 점을 보고 공개하기
command-notice =
    .command = 부담 한도 안에서 반 그룹에 공지 보내기
command-burden =
    .command = 이번 주와 이번 달 반의 부담 점수
command-case =
    .command = 버튼으로 사기 사건 등록하기, 또는 보기: /case new, /case C-12
command-cases =
    .command = 사기 사건 목록과 작년과의 비교: /cases trend
command-invite =
    .command = 역할에 초대하기: /invite monitor IT-1
command-revoke =
    .command = 내가 준 역할 거두기
command-handover =
    .command = 내 역할을 후임에게 넘기기
command-delegate =
    .command = 한동안 대리 맡기기: /delegate 7d

help-unknown-command = <code>/{ $word }</code> 명령은 없습니다.
help-nearest-commands = 혹시 이것인가요:
help-all-commands = /help 에서 모든 명령을 볼 수 있습니다.
help-only-in-private = 이 명령은 개인 채팅에서만 됩니다. 제 사진을 눌러 그곳에서 보내 주세요.
help-only-in-a-group = 이 명령은 반 그룹에서만 됩니다.
help-anonymous = 익명 관리자여서 누구인지 알 수 없습니다. 익명을 끄고 다시 보내거나 개인 채팅으로 보내 주세요.
help-too-fast = 너무 빨라서 답하기 어렵습니다. 일 분 동안 기다려 주세요.

help-apology = 저희 쪽에서 오류가 났습니다. 잘못하신 것이 아닙니다. 몇 분 뒤 다시 해 보세요. 그래도 안 되면 담당 직원에게 이 번호를 알려 주세요: <code>{ $code }</code>

help-choose-language = 언어를 고르세요:
help-language-chosen = 이제부터 이 언어로 말씀드립니다: { $language }

command-meeting =
    .command = 우리 반 회의를 등록하고, 일정을 잡고, 면제 신청하기
command-alert =
    .command = 반에 사건 경보를 보내고 진행 상황 보기
command-pledge =
    .command = 사기 예방 서약서를 읽고 서명하기, 담당자는 서명 현황 보기
command-aware =
    .command = 흔한 사기를 얼마나 아는지: 세 가지 숫자와 그림 하나
command-review =
    .command = 다른 사람이 등록한 회의 확인하기
command-verify =
    .command = 메시지나 직원증이 진짜인지 확인하기, 예: /verify K7F3-QX2M
command-badge =
    .command = 10분 동안 다른 사람이 확인할 수 있는 코드가 있는 직원증 보이기
command-guard =
    .command = 그룹에 직원과 비슷한 이름이 있으면 알림 받기
command-question =
    .command = 직접 만든 퀴즈 문제: 쓰기, 다른 사람의 문제 검토하기
command-words =
    .command = 번역: 보고 고치기, 독자가 알린 오류 보기
