### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① 쉽게 믿지 않겠습니다: 모르는 번호의 전화, 문자, 그룹의 “선생님”, “고객센터”, “경찰”은 먼저 확인하고 나서 결정하겠습니다.
    ② 송금하지 않겠습니다: 모르는 계좌로 송금하지 않고, 돈을 먼저 대신 내지 않고, “보증금”이나 “동결 해제비”를 내지 않겠습니다.
    ③ 알려 주지 않겠습니다: 인증번호와 비밀번호를 아무에게도 알려 주지 않고, 모르는 사람과 화면을 공유하지 않겠습니다.
    ④ 빌려주지 않겠습니다: 은행 카드, 유심, 결제 계정을 돈을 받고 빌려주지도, 그냥 빌려주지도, 팔지도 않겠습니다.
    ⑤ 많이 알리겠습니다: 의심스러운 메시지를 보면 학우와 가족에게 조심하라고 알리고, 그 메시지를 전달하지 않겠습니다.
    ⑥ 일찍 도움을 청하겠습니다: 속았다면 바로 멈추고, 110이나 96110에 전화하고, 지도교사에게 알리겠습니다.

pledge-title = <b>사기 예방 서약서</b>
pledge-reminded = { $class }의 단지부 서기가 서약서를 읽어 달라고 부탁했습니다. 서명할지는 스스로 정하면 됩니다.
pledge-open = 서명은 자율이며, 서명한 뒤에도 언제든 철회할 수 있습니다.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ { $at }에 서명했습니다{ $way ->
    [paper] {" "}(종이 서명, 단지부 서기가 등록)
   *[chat] {""}
}. 버전: { $version }
pledge-older = 다른 버전에 서명했습니다. 지금 내용에 새로 서명할 수 있으며, 앞의 서명도 그대로 유효합니다.
pledge-withdrawn = { $at }에 서명을 철회했습니다. 언제든 다시 서명할 수 있습니다.
pledge-unbound = 반의 누구인지 아직 모릅니다. 서명하려면 먼저 /bind 를 보내 연결해 주세요.

pledge-sign =
    .button = 서약합니다
    .toast = 서명했습니다. 감사합니다.
pledge-again =
    .toast = 이미 서명했습니다.
pledge-later =
    .button = 지금 안 함
    .toast = 알겠습니다. 서명하고 싶을 때 /pledge 를 보내세요.
pledge-withdraw =
    .button = 서명 철회
    .toast = 서명을 철회했습니다.
pledge-nothing =
    .toast = 철회할 서명이 없습니다.
pledge-changed =
    .toast = 서약서의 내용이나 언어가 바뀌었습니다. 다시 읽은 뒤 서명해 주세요.
pledge-bind-first =
    .toast = 먼저 /bind 를 보내 연결한 뒤 서명해 주세요.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>사기 예방 서약서: 읽어 주세요</b>
    모두 6줄입니다. 개인 채팅에서 읽고, 서명은 원할 때만 합니다. 누가 서명했고 누가 안 했는지는 그룹에 보이지 않습니다.
    { $signed ->
        [0] 서명한 사람은 아직 5명이 안 됩니다.
       *[other] 반 { $students }명 중 { $signed }명이 서명했습니다.
    }
pledge-read =
    .button = 서약서 읽기(6줄)

# How far classes are.
pledge-classes =
    <b>반별 서명 현황</b>
    .button = 반별 서명 현황
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed }/{ $students }{ $paper ->
    [0] {""}
   *[other] {" "}(종이 { $paper })
}
    .button = { $class }
pledge-no-classes = 담당하는 반이 없거나, 그 반의 명단이 아직 없습니다.
pledge-who-sees = 누가 서명하지 않았는지는 그 반의 단지부 서기만 개인 채팅에서 볼 수 있습니다.
pledge-colleges = <b>단과대별 서명 현황</b>
pledge-college = { $college }: { $signed }/{ $students }
pledge-college-few = { $college }: { $students }명 중 5명 미만이 서명
pledge-no-colleges = 아직 명단이 없습니다.
pledge-due = 기한: { $day }

pledge-own =
    <b>{ $class }: { $students }명 중 { $signed }명 서명</b>{ $paper ->
        [0] {""}
       *[other] , 그중 종이 서명 { $paper }명
    }
pledge-missing = 아직 서명하지 않은 사람(이 목록은 본인만 볼 수 있습니다. 그룹에 전달하지 마세요):
pledge-student = { $who }
pledge-everybody = 반 모두가 서명했습니다.

pledge-post =
    .button = 반 그룹에 올리기
    .toast = 반 그룹에 올렸습니다.
pledge-posted =
    .toast = { $at }에 이미 올렸습니다. 7일 안에는 다시 올리지 않습니다.
pledge-no-group =
    .toast = 이 반에는 제가 글을 쓸 수 있는 그룹이 아직 없습니다. 먼저 반 그룹을 연결해 주세요.
pledge-remind =
    .button = 개인 채팅으로 알리기
    .toast = { $told ->
        [0] 개인 채팅으로 알릴 수 있는 사람이 없습니다.
       *[other] { $told }명에게 개인 채팅으로 알렸습니다.
    }{ $others ->
        [0] {""}
       *[other] {" "}그 밖에 { $others }명은 아직 연결하지 않았으니 직접 만나 말해 주세요.
    }
pledge-rested =
    .toast = { $at }에 알렸습니다. 3일 안에는 다시 알리지 않습니다.
pledge-paper =
    .button = 종이 서명 등록
pledge-ask-paper =
    <b>{ $class }: 종이 서명 등록</b>
    종이 서명지를 보고 서명하지 않은 사람의 반 번호를 이렇게 보내 주세요: <code>absent 3 17 22</code>. 모두 서명했으면 <code>all signed</code> 를 보내 주세요.
    30분 기다립니다.
pledge-paper-read =
    <b>{ $class }: 확인해 주세요</b>
    { $missing ->
        [0] 등록하면 반 { $signed }명이 모두 서명한 것이 됩니다
       *[other] 등록하면 서명한 사람은 { $signed }명, 서명하지 않은 사람은 { $missing }명이 됩니다: { $seats }
    }.
    그중 종이 서명은 { $paper }명입니다. 이 등록은 앞의 종이 등록을 대신합니다. 채팅에서 한 서명은 그대로입니다.
pledge-paper-withdrawn = 채팅에서 서명을 철회한 사람이 { $count }명 있습니다. 종이 등록으로 이들이 다시 서명한 것이 되지는 않습니다.
pledge-save =
    .button = 등록
    .toast = 등록했습니다.
pledge-cancel =
    .button = 취소
    .toast = 아무것도 등록하지 않았습니다.

# To the secretary before the last day.
pledge-word = { $class }: 사기 예방 서약서에 아직 서명하지 않은 사람이 { $missing }명 있습니다. 기한: { $day }. 목록은 본인만 볼 수 있습니다.
    .button = 목록 보기
