### Notices: what staff say to class groups in their own words.

# In the group. $sender: a department, a college, a role; never a name.
notice-head = <b>공지: { $sender }</b>
notice-words = { $words }
# What is asked of the class, below the words; .button: the same for the sender, to choose.
notice-wish =
    <i>{ $ask ->
        [tap] 읽었으면 아래 버튼을 눌러 주세요.
        [form] 요청대로 양식을 작성해 주세요.
        [photo] 요청대로 양식을 작성하고 사진을 붙여 주세요.
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] 버튼 누르기
        [form] 양식 작성
        [photo] 양식과 사진
       *[nothing] 읽기만
    }
    .toast = 반마다 { $points }점이 듭니다.
notice-summary = <b>이번 주 공지({ $count }건)</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# To whoever sends it, in private. $most: characters.
notice-ask-words = 공지 내용을 그룹에서 읽힐 그대로 보내 주세요. { $most }자까지입니다. 나가기 전에 전부 보여 드립니다.
notice-senders =
    <b>누구의 이름으로, 어느 반에 보내나요?</b>
    .button = 다른 반
notice-sender =
    .button = { $name }
# All classes that somebody is the counsellor of in one college.
notice-sender-all =
    .button = { $name }: { $count }개 모두

# $post: the notice as the group reads it; $points: what it costs each class.
notice-preview =
    <b>그룹에서는 이렇게 읽습니다</b>
    <blockquote>{ $post }</blockquote>
    { $classes }개 반에 보내며, 반마다 { $points }점입니다. 무엇을 하게 할까요? 아래에서 고르세요.
# Those with room have it; $classes are left.
notice-rest =
    <b>여유가 있는 반에 보냈습니다. { $classes }개 반이 남았습니다</b>
    <blockquote>{ $post }</blockquote>
    반마다 { $points }점.
notice-without-group = { $count }개 반에는 제가 글을 쓸 수 있는 그룹이 없어 받지 못합니다.
notice-over =
    <b>{ $count }개 반이 이번 주 { $cap }점을 넘습니다</b>
notice-over-class = { $class }: { $points }/{ $cap }
notice-over-more = … 그 밖에 { $count }개
# $friday: when the summary goes out.
notice-choices = 모음은 { $friday }에 나가며, 그 안의 공지를 모두 합쳐 한 점입니다. 양식 작성은 따로 셉니다. 아니면 전담팀 사무실이 정하게 할 수 있습니다.

notice-move =
    .button = { $step ->
        [send] 보내기
        [others] 나머지 { $count }개에 보내기
        [hold] 금요일 모음에 넣기
        [ask] 사무실에 묻기
        [leave] 나머지는 안 보내기
       *[drop] 취소
    }
notice-done =
    { $outcome ->
        [sent] <b>{ $classes }개 반에 보내는 중입니다</b>
        [held] <b>금요일 모음({ $friday })에 넣었습니다: { $classes }개 반</b>
        [asked] <b>사무실에 물었습니다: { $classes }개 반</b>
       *[dropped] <b>{ $classes ->
            [0] 보내지 않았습니다
           *[other] { $classes }개 반에는 보내지 않았습니다
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {" "}답이 오면 알려 드립니다. 답이 없으면 금요일 모음({ $friday })에 들어갑니다.
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] { $classes }개 반에 보내는 중입니다.
        [held] 금요일 모음에 넣었습니다: { $classes }개 반.
        [asked] 사무실에 물었습니다: { $classes }개 반.
       *[dropped] { $classes ->
            [0] 취소했습니다. 아무것도 보내지 않았습니다.
           *[other] 나머지 { $classes }개 반에는 보내지 않습니다.
        }
    }
notice-changed =
    .toast = 그사이 상황이 바뀌었습니다. 카드를 다시 보세요.

# To the office.
notice-request =
    <b>부담 한도를 넘는 공지입니다. 내보낼까요?</b>
    <blockquote>{ $post }</blockquote>
    { $classes }개 반에 보내며, 반마다 { $points }점입니다.
notice-request-end = 답이 없으면 금요일 모음({ $friday })에 들어갑니다.
notice-ruling =
    .button = { $ruling ->
        [let_out] 내보내기
        [held] 아니요, 모음에 넣기
       *[refused] 내보내지 않기
    }
    .toast = { $ruling ->
        [let_out] 지금 나갑니다. 보낸 사람에게 알렸습니다.
        [held] 금요일 모음에 들어갑니다. 보낸 사람에게 알렸습니다.
       *[refused] 나가지 않습니다. 보낸 사람에게 알렸습니다.
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] 내보냄
        [held] 금요일 모음에 넣음
       *[refused] 허용하지 않음
    }: { $classes }개 반</b>
    <blockquote>{ $post }</blockquote>

# To whoever asked the office.
notice-answer =
    <b>{ $answer ->
        [let_out] 사무실이 공지를 내보냅니다:
        [held] 사무실이 공지를 금요일 모음에 넣습니다:
        [refused] 사무실이 공지를 허용하지 않았습니다:
       *[unanswered] 사무실의 답이 없어 공지가 금요일 모음으로 나갔습니다:
    } { $classes }개 반</b>
    <blockquote>{ $post }</blockquote>
