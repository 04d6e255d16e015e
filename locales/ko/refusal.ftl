### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = 이 카드는 기한이 지나 버튼을 쓸 수 없습니다.
refusal-card-renewed = 방금 새 카드를 보냈습니다.
refusal-not-bound = 이 그룹은 아직 반에 연결되지 않았습니다. 반장이나 지도교사가 담당 직원에게 이 반의 링크를 부탁해 주세요.
refusal-bad-duration = 이 기간을 이해하지 못했습니다. 며칠 또는 몇 시간인지 써 주세요. 길어야 30일입니다.
refusal-bad-cadence = 이 횟수를 이해하지 못했습니다. 매일, 매주 세 번, 매주 한 번 가운데 하나입니다.
refusal-bad-quiet-hours = 이 시간을 이해하지 못했습니다. 시작과 끝을 서로 다른 두 시각으로 써 주세요.
refusal-no-such-language = 아직 이 언어는 할 수 없습니다. /language 에서 쓸 수 있는 언어를 보세요.
refusal-no-such-class = 없는 반입니다: { $class }. 이름을 확인해 주세요.
refusal-class-exists = 이미 있는 반입니다: { $class }.
refusal-bad-class-name = 반 이름은 한 줄로 1~40글자입니다.
refusal-bad-languages = 반마다 언어를 하나나 둘 고를 수 있습니다.

refusal-bad-invitation = 어떤 역할인지, 어디인지 이해하지 못했습니다. 역할을 먼저, 장소를 다음에 쓰고 사이를 띄워 주세요.
refusal-wrong-scope = 이 역할은 그곳에 둘 수 없습니다. 반장, 부반장, 단지부 서기, 안전 위원은 반에, 지도교사는 반이나 단과대에, 단과대 책임자는 단과대에, 경찰과 자원봉사자는 캠퍼스에, 전담팀원은 부서에 속합니다.
refusal-no-such-place = 이런 이름의 반, 단과대, 캠퍼스, 부서가 없습니다: { $place }. 이름을 확인해 주세요.
refusal-which-campus = 여러 캠퍼스에 있는 단과대입니다: { $college }. 캠퍼스 이름을 붙여 주세요.
refusal-invitation-unknown = 유효하지 않은 초대입니다. 링크를 전부 복사했는지 확인하거나 새 초대를 받으세요.
refusal-invitation-expired = 더는 쓸 수 없는 초대이며 바뀐 것이 없습니다. 새 초대를 받으세요.
refusal-invitation-used = 이미 쓴 초대입니다. 링크는 한 번만 쓸 수 있습니다. 직접 쓴 것이 아니라면 바로 초대한 사람에게 알리세요.
refusal-invitation-own = 직접 보낸 초대입니다. 초대하려는 사람에게 보내세요.
refusal-bad-delegation = 며칠 동안 대리하는지 써 주세요. 이 역할은 길어야 { $days }일입니다.
refusal-nothing-to-pass-on = 넘기거나 대리를 맡길 역할이 없습니다. 대리로 받은 역할은 다른 사람에게 넘길 수 없습니다.
refusal-grant-over = 이미 끝난 역할입니다.

refusal-class-card-old = 더는 쓸 수 없는 링크입니다. 반 그룹 카드 아래의 “연결하기”를 누르거나 /bind 뒤에 반 이름을 붙여 보내세요.
refusal-which-class = 반 이름을 붙여 주세요.
refusal-no-roster = { $class }의 명단이 아직 없어 연결할 수 없습니다. 지도교사에게 알려 주세요.
refusal-bad-tail = 이해하지 못했습니다. 학번의 끝 네 자리 숫자만 보내 주세요. 다른 일은 /help 를 보내세요.
refusal-already-somebody = 이미 연결되어 있습니다: { $who }({ $class }). 바꾸려면 /rebind 를 보내세요.
refusal-nobody = 아직 연결하지 않았습니다. 반 그룹 첫 카드 아래의 “연결하기”를 누르거나 /bind 뒤에 반 이름을 붙여 보내세요.
refusal-binding-settled = 직접 바꿀 수 있는 기한은 { $since }까지였습니다. 먼저 직원이 해제하도록 반장이나 지도교사에게 부탁하세요.
refusal-student-taken = 연결하지 않았습니다. 이미 다른 계정에 연결된 학생입니다: { $who }. 예전 내 계정이거나 전혀 모르는 계정이라면, 먼저 직원이 해제하도록 반장이나 지도교사에게 부탁하세요.
refusal-no-such-seat = { $class }에 번호가 { $seat }번인 학생이 없습니다.
refusal-student-free = 어떤 계정에도 연결되지 않은 학생입니다: { $who }.
refusal-student-online = 계정에 연결된 학생이라 오프라인으로 표시할 수 없습니다: { $who }. 먼저 해제하세요.
refusal-has-role = 아직 역할이 있어 누군가 넘겨받아야 합니다. /roles 에서 확인하고, /handover 로 넘기거나 임명한 사람에게 거두어 달라고 하세요. 그 뒤 /forget 을 다시 보내세요.
refusal-tries-remembered = 방금 본인 확인이 맞지 않았습니다. 다른 사람이 사칭하지 못하도록 { $until } 뒤에 /forget 을 보내 주세요.

refusal-group-taken = 이미 연결된 그룹입니다. 먼저 여기서 /unbind 를 보내고 다시 연결하세요.
refusal-group-bound = 할 일이 없습니다. 이 그룹은 이미 { $class }에 연결되어 있습니다.
refusal-which-group = 어느 반인가요? 담당하는 반이 여럿이거나 없습니다. 반 이름을 붙여 주세요.
refusal-bad-term = 학기 코드는 16자까지의 영문자, 숫자, 붙임표이며, 마지막 날은 첫날보다 뒤여야 합니다.
refusal-no-such-term = 끝난 학기 가운데 없습니다: { $term }.
refusal-term-needs-list = 학기가 이미 있습니다. 다음 학기는 전체 명단과 함께 시작합니다.
refusal-bad-cohort = 학년은 반이 입학한 해를 네 자리로 쓴 것입니다.

refusal-file-empty = 이 파일에 명단이 없습니다. 명단을 넣어 다시 저장해 주세요.
refusal-file-too-large = 이 파일은 { $mib }MB보다 큽니다. 명단 시트만 남겨 주세요.
refusal-file-compound = 옛 .xls 파일이거나 비밀번호가 있습니다. 비밀번호 없는 .xlsx 로 저장해 주세요.
refusal-file-not-a-workbook = .xlsx 파일이 아닙니다. 표 프로그램으로 열어 .xlsx 로 저장해 주세요.
refusal-file-macros = 매크로가 있어 읽지 않습니다. 매크로 없는 .xlsx 로 저장해 주세요.
refusal-file-damaged = 손상된 파일입니다. 표 프로그램으로 열어 다시 저장해 주세요.
refusal-file-bomb = 이 파일에는 명단보다 훨씬 많은 것이 있습니다. 명단 시트만 남겨 주세요.
refusal-file-several-sheets = 내용이 있는 시트가 여럿입니다. 명단 시트 하나만 남겨 주세요.
refusal-file-encoding = 이 파일의 글자를 읽을 수 없습니다. .xlsx 나 “CSV UTF-8”로 저장해 주세요.
refusal-file-rows = 명단이 { $most }줄을 넘습니다. 단과대별로 나누어 주세요.
refusal-file-columns = { $row }번째 줄이 { $most }열을 넘습니다. 명단에 필요한 열만 남겨 주세요.
refusal-file-huge-cell = { $row }번째 줄에 { $most }자를 넘는 칸이 있습니다. 따옴표가 빠지지 않았나요?
refusal-file-no-heading = 맨 위에 모든 열의 이름이 있는 줄이 없습니다. 제목 줄을 써 주세요. 빠진 것: { $missing }.
refusal-file-column-twice = { $row }번째 줄에 같은 열이 두 번 있습니다: “{ $column }”. 하나만 남겨 주세요.
refusal-file-lost = 파일이 도착하지 않았고 바뀐 것이 없습니다. 다시 보내 주세요.
refusal-others-in-list = 아무것도 넣지 않았습니다. 담당하지 않는 반이 { $count }개 있습니다({ $classes }). 담당하는 반의 줄만 보내 주세요.
refusal-taken-from-others = 아무것도 넣지 않았습니다. 이 명단은 담당하지 않는 반에서 학생을 옮깁니다: { $classes }. 단과대 책임자처럼 양쪽을 맡은 사람에게 부탁하세요.
refusal-import-over = 이미 적용, 취소, 교체되었거나 너무 오래된 명단입니다. 명단을 바꾸려면 다시 보내 주세요.
refusal-roster-moved = 대조한 뒤 명단이 바뀌어 적용하지 않았습니다. 다시 보내 주세요.

refusal-which-item = 어떤 과제인가요? 번호를 붙여 주세요.
refusal-no-such-item = 볼 수 있는 과제 가운데 없습니다: { $item }. /items all 에서 전체를 보세요.
refusal-no-meeting-then = { $month }에 열어야 할 회의가 없습니다.
refusal-many-such-items = 과제가 여럿 있습니다: { $item }. /items { $item } 을 보내 해당하는 것을 여세요.
refusal-item-not-so = 그사이 과제가 진행되었습니다: { $state }.
refusal-correction-over = 증빙은 24시간 안에 고칠 수 있습니다. 지금은 전담팀 사무실에 부탁하세요.
refusal-nothing-to-undo = 2분 안에, 자신의 마지막 단계만 되돌릴 수 있습니다.
refusal-nobody-to-hand-to = 아직 넘길 다른 사람이 없습니다. 전담팀 사무실에 부탁하세요.
refusal-bad-words = 1~{ $most }자로 써 주세요.
refusal-proof-too-large = 이 파일은 { $mib }MB보다 큽니다. 더 작은 파일이나 링크를 보내 주세요.
refusal-proof-not-kept = 파일을 저장하지 못했습니다. 다시 보내 주세요.
refusal-proof-lost = 이 증빙의 파일을 찾을 수 없습니다. 운영 담당자가 로그에서 봅니다. 파일을 다시 보내 달라고 하세요.
refusal-ledger-unknown = 모르는 말입니다: “{ $word }”. 단과대, 반, 부서, 달, 날짜, 종류, 과제, 번호 가운데 하나를 쓰세요.
refusal-ledger-unknown-near = 모르는 말입니다: “{ $word }”. 혹시 이것인가요: { $near }?
refusal-ledger-days = 날짜가 맞지 않습니다. { $since }부터 { $until }까지이며, 첫날이 마지막 날보다 앞이어야 합니다.
refusal-ledger-long = 너무 길어 이해하지 못했습니다. 찾을 곳, 날짜, 종류만 써 주세요.
refusal-ledger-no-entry = 대장에 없습니다: { $entry }.
refusal-ledger-which = 어떤 기록을 정정하나요? 번호를 먼저, 이유를 다음에 쓰세요.
refusal-ledger-corrected-by = 이미 정정된 기록입니다: { $entry }(정정 기록: { $by }). 정정은 한 번만 할 수 있습니다. 아직 틀리면 정정 기록을 정정하세요: { $by }.
refusal-ledger-corrected = 이미 정정된 기록입니다: { $entry }. 정정은 한 번만 할 수 있습니다.
refusal-ledger-reason = 번호 뒤에 정정하는 이유를 써 주세요.
refusal-ledger-nothing = 무엇을 했는지 써 주세요.
refusal-ledger-long-note = 너무 깁니다. { $most }자까지입니다.
refusal-ledger-over = 이미 처리했거나 너무 오래된 카드입니다. /ledger 명령을 다시 보내 주세요.
refusal-ledger-export = 앞서 부탁한 파일을 아직 만들고 있습니다. 받은 뒤 다음 것을 부탁해 주세요.
refusal-no-meetings = 계획에 투표가 있는 학급회의가 없어 회의 자료도 없습니다.
refusal-no-contest = 계획에 퀴즈 대회가 없습니다. 스스로 시험해 보려면 /quiz 를 보내세요.
refusal-no-group = { $class }에는 제가 글을 쓸 수 있는 그룹이 없어 그룹 투표를 할 수 없습니다. 글로 된 자료를 쓰고 손을 들어 투표하세요.
refusal-kit-too-long = 이 자료의 글이 투표에 넣기에 너무 깁니다. 다른 자료를 고르고 담당 직원에게 알려 주세요.

refusal-seats-none = 결석자의 번호가 없습니다. “absent 3, 17, 22”처럼 쓰고, 모두 왔으면 “all here”를 쓰세요.
refusal-seats-not-one = 반의 번호가 아니어서 아무것도 기록하지 않았습니다: “{ $what }”. “absent 3, 17, 22”처럼 결석자의 번호만 쓰거나 “all here”만 쓰세요.
refusal-seats-backwards = 순서가 거꾸로라 아무것도 기록하지 않았습니다: “{ $first }-{ $last }”. 작은 번호를 먼저 쓰세요: “{ $last }-{ $first }”.
refusal-seats-of-nobody = 반에 없는 번호라 아무것도 기록하지 않았습니다: { $seats }{ $more ->
        [0] {""}
       *[other] , 그 밖에 { $more }개
    }. 명단과 맞춰 보고 전체를 다시 보내 주세요.
refusal-seats-too-many = 결석자를 { $absent }명 썼지만 명단에는 { $class }명뿐이라 아무것도 기록하지 않았습니다. 확인하고 전체를 다시 보내 주세요.
refusal-bad-notice = 아무것도 저장하지 않았습니다. 공지는 1~{ $most }자입니다.
refusal-notice-over = 이미 처리했거나 하루 넘게 기다린 공지입니다. 새로 보내려면 /notice 를 보내세요.
refusal-notice-decided = 이미 처리된 요청입니다.
refusal-no-such-case = 볼 수 있는 사건 가운데 없습니다. /cases 에서 목록을 보세요.
refusal-case-erased = 이 사건의 비공개 부분은 파기되어 아무도 읽거나 더할 수 없습니다.
refusal-case-locked = 이 사건을 열 수 없습니다. 이 시스템의 키 파일이 원래 것과 다릅니다. 운영 담당자에게 알려 주세요.
refusal-bad-amount = 금액으로 읽을 수 없어 아무것도 보관하지 않았습니다. 위안으로 입력하세요. 예: 3287.50 또는 21000
refusal-bad-case-day = 이 날짜는 쓸 수 없습니다. 2025-04-07 처럼 입력하세요. 아직 오지 않은 날은 안 되고, 길어야 3년 전까지입니다.
refusal-bad-case-note = 아무것도 보관하지 않았습니다. 메모는 1~{ $most }자입니다.
refusal-bad-case-number = 어떤 사건인가요? 번호를 붙여 주세요.

usage-language = /language 예: <code>/언어 ko</code> 또는 <code>/언어 en</code>.
usage-mute = 예: <code>/mute 7d</code> 또는 <code>/mute 12h</code>.
usage-cadence = 예: <code>/cadence daily</code> 또는 <code>/cadence weekly</code>.
usage-invite = 예: <code>/초대 반장 IT-1</code> 또는 <code>/초대 지도교사 School-of-IT</code>. /invite 만 보내면 버튼으로 고를 수 있습니다.
usage-revoke = 예: <code>/역할취소 반장 IT-1</code> 또는 <code>/역할취소 지도교사 School-of-IT</code>. /revoke 만 보내면 내가 준 역할을 볼 수 있습니다.
usage-delegate = /delegate 예: <code>/대리 3d</code> 또는 <code>/대리 7d</code>.
usage-group = 예: <code>/group Software One</code> 또는 <code>/group International One</code>.
usage-bind = /bind 예: <code>/연결 Software One</code> 또는 <code>/연결 International One</code>.
usage-rebind = /rebind 예: <code>/재연결 Software One</code> 또는 <code>/재연결 International One</code>.
usage-quiet = 예: <code>/방해금지 20:00-09:00</code> 또는 <code>/방해금지 23:30-07:00</code>. 내 시간을 없애려면 /quiet off 를 보내세요.
usage-unbound = 예: <code>/미연결 Software One</code> 또는 <code>/미연결 International One</code>. /unbound 만 보내면 담당하는 반을 모두 볼 수 있습니다.
usage-items = /items 예: <code>/과제 모두</code> 또는 <code>/과제 A2</code>.
usage-done = /done 예: <code>/완료 A2</code> 또는 <code>/완료 A2 https://example.edu.cn/1</code>.
usage-ledger = /ledger 예: <code>/대장 이번달 팁</code> 또는 <code>/대장 내보내기 지난달 csv</code>.
usage-meeting = 예: <code>/회의 Software One</code> 또는 <code>/회의 Computing</code>. /meeting 만 보내면 내 것을 볼 수 있습니다.
refusal-meeting-not-so = 그사이 회의가 진행되었습니다: { $state }.
refusal-meeting-not-open = 이 회의는 { $opens }부터 등록할 수 있습니다.
refusal-meeting-day = { $why ->
    [future] 그날은 아직 오지 않았습니다.
    [before] 그날은 이 회의에는 너무 이릅니다.
   *[long] 최근 30일 안의 회의만 등록할 수 있습니다.
}
refusal-meeting-nobody = 참석자가 적어도 한 명은 있어야 합니다.
refusal-meeting-heads = 참석 인원을 1~{ $most } 사이의 숫자로 보내 주세요.
refusal-meeting-correction-over = 직접 고칠 수 있는 것은 24시간 안입니다. 지금은 “정정 요청”을 누르세요.
usage-roll = 예: <code>/종이명단 Software One</code> 또는 <code>/종이명단 International One</code>. /roll 만 보내면 담당하는 반에서 고를 수 있습니다.
refusal-meeting-no-picture = 열 수 있는 사진이 아닙니다. JPEG, PNG, WebP 사진을 보내 주세요.
refusal-meeting-plan-over = 이미 지난 시각입니다. 다른 시각을 고르세요.
usage-forecast = /forecast 예: <code>/예측 사월</code> 또는 <code>/예측 이번달</code>. 단과대를 붙일 수 있습니다.
usage-overview = /meeting status 예: <code>/회의현황 사월</code> 또는 <code>/회의현황 이번달</code>. 단과대를 붙일 수 있습니다.
refusal-meeting-own = 직접 등록하거나 고친 회의입니다. 다른 사람이 확인해야 합니다.
usage-alert = /alert 예: <code>/경보</code> 또는 <code>/경보 A-12</code>.
usage-aware = /aware 예: <code>/인지</code> 또는 <code>/인지 School of Computing</code>.
refusal-check-over = 이 메시지에는 누군가 이미 답했거나 취소되었습니다.
usage-case = /case 예: <code>/사건 새로</code> 또는 <code>/사건 C-12</code>.
usage-cases = /cases 예: <code>/사건목록 미종결</code> 또는 <code>/사건목록 비교</code>.
refusal-contact-bad = 이해하지 못했습니다. 캠퍼스, 부서, 전화번호 하나에서 셋까지를 써 주세요.
refusal-contact-phone = 전화번호 같지 않습니다: “{ $typed }”. 지역 번호와 붙임표가 있는 번호, 휴대폰 번호, 4~8자리 내선 번호 가운데 하나를 써 주세요.
usage-contact = 예: <code>/연락처 보안처 96110</code> 또는 <code>/연락처 교내경찰 110 8:00-22:00</code>. /contact 만 보내면 전화할 곳을 볼 수 있습니다.
refusal-sos-often = 하루에 SOS를 { $most }번 보내서 더는 전할 수 없습니다. 110이나 교내 연락처에 전화하세요: /contact
refusal-sos-over = 이 SOS는 다른 사람이 맡았거나 이미 끝났습니다.
refusal-support-over = 다른 사람이 맡았거나 이미 끝났습니다.
refusal-contact-lacking = 계획을 공개하기 전에 전화할 곳을 등록하세요. 학교 보안처나 교내 주재 경찰의 번호가 아직 없습니다({ $campuses }). /contact 를 보내세요.
refusal-bad-code = 코드는 영문자와 숫자 여덟 자입니다. 예: K7F3-QX2M
refusal-too-many-codes = 틀린 코드가 너무 많습니다. 아무렇게나 맞혀 보지 못하도록 { $until }까지 기다려 주세요. 확인할 수 없는 것은 그때까지 따르지 마세요.
usage-verify = 예: <code>/verify K7F3-QX2M</code> 또는 <code>/verify k7f3 qx2m</code>. 코드는 글의 끝이나 직원증에 있습니다.
usage-guard = 예: <code>/사칭방지 Software One</code> 또는 <code>/사칭방지 International One</code>. /guard 만 보내면 담당하는 반의 그룹을 볼 수 있습니다.
usage-words = 예: <code>/번역 tip police-1 ru</code> 또는 <code>/번역 quiz police-1</code>. /words 만 보내면 독자가 알린 것을 볼 수 있습니다.
refusal-alert-not-so = 이 경보로는 이제 그렇게 할 수 없습니다. /alert 에서 다시 보세요.
refusal-alert-changed = 본 뒤에 경보가 바뀌었습니다. 다시 보세요.
refusal-own-alert = 직접 쓴 경보입니다. 두 번째 사람이 확인해야 합니다.
refusal-alert-without-advice = 경보에는 할 일이 적어도 하나 있어야 합니다. 하나 골라 주세요.
refusal-alert-without-consent = 일어난 지 얼마 안 된 사건입니다. 당사자가 동의했는지, 또는 아무도 알아볼 수 없는 내용인지 골라 주세요.
refusal-bad-alert-note = 참고 글은 중국어로 1~{ $most }자입니다. 다시 보내 주세요.
refusal-wrong-alert-code = 코드가 달라 아무것도 보내지 않았습니다. 위에 있는 대로 입력하세요.
refusal-no-such-alert = 볼 수 있는 경보 가운데 없습니다: { $number }.
refusal-alert-for-nobody = 이 경보를 받을 사람이 없습니다. 받는 곳을 바꿔 주세요.
refusal-alert-list-full = { $most }개까지입니다. 먼저 하나를 빼 주세요.
refusal-question-flawed = <b>이대로는 문제를 받을 수 없습니다.</b> 고쳐서 양식 전체를 다시 보내 주세요:
refusal-question-own = 직접 쓴 문제이므로 전담팀 사무실의 다른 사람이 검토해야 합니다. 다른 사람이 없으면 /invite 로 두 번째 사람에게 그 역할을 주세요.
refusal-question-not-so = { $state ->
        [draft] 두 번째 사람을 기다리는 문제입니다.
        [returned] 쓴 사람에게 반려된 문제입니다.
        [retired] 사용이 중지된 문제입니다.
       *[approved] 이미 사용 중인 문제입니다.
    }
refusal-words-many = 하루에 알릴 수 있는 번역은 { $most }건까지입니다. 내일 다시 해 주세요.
refusal-words-unknown = 그런 글이나 언어가 없습니다.
refusal-words-flawed = { $flaw ->
    [markup] 모르는 태그이거나 닫히지 않았거나, &amp; 또는 &lt; 가 따로 있습니다. 버튼과 알림에는 태그를 쓸 수 없습니다.
    [variables] 중괄호 안의 내용이 영어와 같아야 합니다: { $wanted }
    [numbers] 숫자가 영어와 같아야 합니다: { $wanted }
    [long] 최대 { $wanted }자입니다.
    [same] 지금 쓰는 글과 같습니다.
   *[syntax] 읽을 수 없습니다. 중괄호를 모두 닫고, 줄을 점이나 별표, 괄호로 시작하지 마세요.
}
