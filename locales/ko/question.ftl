### 직원이 직접 만드는 퀴즈 문제: 목록, 양식, 문제 카드, 그 뒤의 변화.

questions-list =
    <b>직접 만든 퀴즈 문제</b>
    사용 중: { $used }개 · 두 번째 사람을 기다림: { $waiting }개
    문제를 누르면 볼 수 있습니다. 검토는 언제나 문제를 쓴 사람이 아닌 다른 사람이 합니다.
# $id: what the question is called; $fraud: the fraud it is about; $text: how it begins.
questions-line = { $state ->
        [draft] 대기
        [returned] 반려
        [retired] 사용 중지
       *[approved] 사용 중
    } · <code>{ $id }</code> { $fraud }: { $text }
questions-more = … 그 밖에 { $count }개

questions-kinds =
    <b>새 문제</b>
    어떤 사기에 관한 문제인가요?
# The form of that language follows, to be copied by a tap.
questions-wanted = { $language ->
        [zh] <b>중국어 문제.</b> 아래 양식을 누르면 복사됩니다. 채워서 메시지 하나로 보내 주세요. 정답은 A부터 D 가운데 글자 하나입니다.
       *[en] <b>영어 문제.</b> 같은 문제를 같은 네 가지 보기와 같은 순서로 써 주세요. 아래 양식을 누르면 복사됩니다. 채워서 메시지 하나로 보내 주세요.
    }
# People copy this and fill it in; the program knows these words before the colons.
questions-form =
    문제: { $text }
    A: { $a }
    B: { $b }
    C: { $c }
    D: { $d }
    정답: { $right }
    해설: { $why }

# $id: what the question is called.
questions-head = { $head ->
        [preview] <b>독자에게는 이렇게 보입니다.</b> 고치려면 그 언어의 양식을 다시 보내세요.
        [handed] <b>제출했습니다: { $id }</b>. 전담팀 사무실의 다른 사람이 검토하며, 결과가 나오면 알려 드립니다.
        [alone] <b>제출했습니다: { $id }</b>. 지금은 전담팀 사무실에 검토할 다른 사람이 없어 기다립니다. 두 번째 사람에게 그 역할을 주면(/invite), 그 사람이 /question 에서 볼 수 있습니다.
        [review] <b>이 문제를 검토해 주세요: { $id }</b>. 다른 사람이 썼습니다. 승인하면 퀴즈에 나옵니다.
        [own] <b>직접 쓴 문제 { $id } — 대기 중.</b> 전담팀 사무실의 다른 사람이 검토해야 합니다.
        [returned] <b>반려되었습니다: { $id }</b>. 고쳐서 다시 제출해 주세요.
        [sent_back] <b>쓴 사람에게 반려했습니다: { $id }</b>. 고쳐지면 다시 검토를 부탁드립니다.
        [retired] <b>사용 중지: { $id }</b>. 이제 이 문제는 나오지 않습니다.
        [dropped] <b>제출하지 않았습니다.</b> 아무것도 저장하지 않았습니다.
       *[approved] <b>사용 중: { $id }</b>. 퀴즈에 나오는 문제입니다.
    }
questions-remark = <b>고칠 점:</b> { $remark }
questions-about = { $fraud } · 대상: { $audience }
questions-others = 다른 언어: { $languages }
questions-came = <b>검토를 기다리는 퀴즈 문제: { $count }개</b>. 파일로 들어왔습니다. 하나씩 보려면 /question 을 보내세요.
questions-remark-wanted = <code>{ $id }</code>에서 무엇을 고쳐야 하나요? { $most }자 이내로 메시지 하나에 써 주세요. 문제를 쓴 사람에게는 이 글만 전하고 이름은 알리지 않습니다.

questions-file =
    <b>파일로 문제 내기</b>
    여기로 .xlsx 또는 .csv 파일을 보내세요. 한 줄에 한 문제의 한 언어를 쓰며, 라벨이 같은 줄은 같은 문제입니다. 중국어와 영어가 모두 있어야 합니다. 먼저 대조한 뒤 모두 받거나 하나도 받지 않으며, 받은 문제는 하나씩 두 번째 사람을 기다립니다. 한 칸은 { $most }자까지입니다.
    .button = 파일로 내기
questions-template =
    제목 줄 아래를 채워 파일을 다시 보내 주세요. 예시는 지어낸 것이니 바꿔 쓰세요.
    .button = 채울 파일 받기
    .name = 퀴즈 문제 작성 양식
questions-in-file = { $head ->
        [same] <b>파일에 새 문제가 없습니다.</b> 이미 있음: { $same }개
        [applied] <b>{ $new }개를 받았습니다.</b> 하나씩 두 번째 사람을 기다립니다. /question 에서 진행을 볼 수 있습니다.
        [cancelled] <b>하나도 받지 않았습니다.</b>
       *[ready] <b>파일을 받을 수 있습니다.</b> 새 문제: { $new }개 · 내용이 이미 있음: { $same }개. 내일 이 시각까지 받을 수 있습니다.
    }
questions-file-faults = <b>파일에 틀린 곳이 있어 하나도 받지 않았습니다.</b> 고쳐서 다시 보내 주세요.
questions-row-fault = { $row }번째 줄: { $fault }

questions-part =
    .name = { $part ->
        [label] 라벨
        [language] 언어
        [type] 유형
        [text] 문제
        [a] A
        [b] B
        [c] C
        [d] D
        [right] 정답
        [why] 해설
       *[for] 대상
    }
# $part: the part of the question; $most: the most characters.
questions-fault = “{ $part }” – { $flaw ->
        [missing] 빠졌습니다. 채워 주세요.
        [twice] 두 번 있습니다. 하나만 남겨 주세요.
        [unread] 읽을 수 없습니다. 정답은 A부터 D 가운데 글자 하나로 쓰고, 칸에는 수식을 쓰지 마세요.
        [unknown] 모르는 이름입니다. 채울 파일과 비교해 보세요.
        [alike] 다른 보기와 내용이 같습니다. 네 가지를 모두 다르게 써 주세요.
        [long] 너무 깁니다. { $most }자까지입니다.
        [language] 다른 언어로 쓰여 있습니다. 중국어와 영어를 따로 써 주세요.
        [address] 독자가 열 수 있는 웹 주소가 있습니다. 주소 대신 그 페이지를 말로 설명해 주세요.
        [private] 누군가의 것일 수 있는 번호나 계정이 있습니다. 빼 주세요.
       *[differs] 다른 언어에 쓴 것과 다릅니다. 같게 맞춰 주세요.
    }

# How people may call the two languages in a file.
questions-chinese =
    .words = 중국어, 중문
questions-english =
    .words = 영어, 영문

# An invented question in the file to fill in. B is right.
questions-example =
    .body = 전화를 건 사람이 내 이름으로 온 소포에서 위조 서류가 나왔다며 “경찰”에게 연결해 줍니다. 어떻게 할까요?
    .a = “경찰관”이 시키는 대로 한다
    .b = 끊고 직접 110에 전화한다
    .c = 신분증 사진을 보낸다
    .d = 돈을 내고 끝낸다
    .why = 경찰은 전화로 사건을 처리하지 않고 돈도 받지 않습니다. 직접 110에 전화하세요.

questions-new =
    .button = 새 문제
questions-submit =
    .button = 제출
questions-drop =
    .button = 제출 안 함
questions-approve =
    .button = 승인
questions-return =
    .button = 반려
questions-correct =
    .button = 고치기
questions-withdraw =
    .button = 문제 거두기
questions-retire =
    .button = 사용 중지
questions-apply =
    .button = 받기
questions-cancel =
    .button = 받지 않기
