### Help for somebody who may have been cheated: short, the most important first, no blame.

sos-card =
    <b>속은 것 같나요? 지금 바로 이렇게 하세요</b>
    1. <b>멈추세요.</b> 돈을 더 보내지 마세요. 전화를 끊고 화면 공유를 끝내세요.
    2. <b>110에 전화</b>해 긴급 지급 정지를 요청하세요. 사기 상담 96110. 빠를수록 좋습니다.
    3. <b>내 계좌를 동결</b>하세요: 은행이나 결제 앱에 전화하세요. 번호는 카드 뒷면이나 앱에 있습니다.
    4. <b>모두 남겨 두세요</b>: 채팅, 번호, 송금 기록. 아무것도 지우지 마세요.
    5. <b>믿을 만한 사람에게 알리세요.</b> 혼자 감당하지 않아도 됩니다.
    돈을 내면 잃은 돈을 되찾아 주겠다는 사람은 또 속이려는 사기범입니다.
    당신의 잘못이 아닙니다. 매일 누군가 겪는 일입니다.
# The sentence to be shown or read out; every reader sees the Chinese one.
sos-phrase = 전화·온라인 사기를 당한 것 같습니다. 긴급 지급 정지를 요청합니다. 저 대신 경찰에 신고하고 학교 보안처에 연락해 주세요.
sos-phrase-shown =
    <b>이것을 보여 주거나 읽어 주세요:</b>
    { $phrase }
    Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
    뜻: { $meaning }
sos-phrase-said =
    <b>이렇게 말하거나 보여 주세요:</b>
    { $phrase }
sos-contacts = <b>교내 연락처</b>
sos-tell =
    제 마음대로 다른 사람에게 알리지 않습니다. 원하면 지금 대신 알려 드립니다. 무엇을 알리는지 먼저 보여 드립니다.
sos-running = SOS를 맡아 줄 사람을 기다리고 있습니다.
sos-running-taken = SOS 담당: { $office }.
sos-copy =
    .button = 이 문장 복사
sos-open =
    .button = 도와주세요 SOS
sos-tell-duty =
    .button = 당직자에게 알리기
sos-tell-counsellor =
    .button = 지도교사에게 알리기
sos-which-campus = 어느 캠퍼스에 있나요?
sos-group =
    도움이 필요한가요? 개인 채팅에서 여세요. 이 그룹 사람들에게는 보이지 않습니다.
    경찰 110, 사기 상담 96110.
    .button = 개인 채팅 열기

# $who: known or unknown; $next: who is asked after that; $minutes: how long that takes.
sos-preview =
    <b>이것만 알립니다</b>
    알릴 곳: { $to } ({ $campus })
    { $who ->
        [known] · 나: { $student }
       *[unknown] · 누구인지 저는 모릅니다
    }
    · 지금 도움을 청한다는 것
    · 맡는 한 사람에게만: 여기서 나에게 연락할 수 있는 링크
    무슨 일이 있었는지 저는 모릅니다. 그 사람에게 직접 말해 주세요.
    { $minutes }분 안에 아무도 맡지 않으면 다음 담당에게도 알립니다: { $next }.
    기다리지 말고 110에 전화하세요.
sos-send =
    .button = 네, 지금 알려 주세요
sos-keep =
    .button = 알리지 않기
sos-kept =
    아무에게도 알리지 않았습니다. /sos 를 보내면 카드가 다시 나옵니다.
    .toast = 아무에게도 알리지 않았습니다.
sos-sent =
    <b>알렸습니다</b>
    { $time }에 알린 곳: { $to }
    누군가 맡으면 바로 여기서 알려 드립니다.
    기다리지 말고 110에 전화하세요.
    .toast = 알렸습니다. 110에도 전화하세요.
sos-nobody =
    <b>지금은 아무에게도 연락이 닿지 않습니다</b>
    110에 전화하세요.
    SOS는 그대로 열려 있습니다.
sos-rising =
    아직 아무도 맡지 않았습니다. 다음 담당에게도 알렸습니다: { $to }
    기다리지 말고 110에 전화하세요.
sos-taken =
    <b>담당이 정해졌습니다: { $office }</b>
    담당자가 연락드립니다. 휴대폰을 가까이 두세요.
    담당자는 돈, 인증번호, 비밀번호를 절대 요구하지 않습니다.
sos-closed =
    <b>이번 SOS는 끝났습니다</b>
    아직 마음이 힘들거나 법에 대해 물어볼 것이 있나요? 원하면 학교가 돕습니다.
    /sos 는 언제든 다시 쓸 수 있습니다.
sos-withdrawn =
    SOS를 취소했습니다. 연락받은 사람들에게도 알렸습니다.
    /sos 는 언제든 다시 쓸 수 있습니다.
    .toast = 취소했습니다.
sos-lapsed =
    아무도 SOS를 맡지 못한 채 끝났습니다. 죄송합니다.
    110이나 교내 연락처에 전화하세요: /contact
sos-withdraw =
    .button = SOS 취소

# What those on duty read.
sos-call =
    <b>누군가 도움을 청합니다</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] 명단에 없는 사람
    }
    사기를 당했을 수 있습니다. 그 밖에는 모릅니다.
    먼저 맡겠다고 한 사람이 담당합니다.
sos-take =
    .button = 제가 맡겠습니다
sos-yours =
    <b>이 SOS를 맡으셨습니다</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] 명단에 없는 사람
    }
    { $link }
    먼저 물어보세요: 송금을 멈췄나요? 110에 전화했나요? 계좌를 동결했나요? 지운 것은 없나요? 탓하지 마세요.
    이야기했으면 아래 버튼을 누르세요.
    .toast = 이제 맡으셨습니다.
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = 여기서 상대에게 연락하기
sos-speak =
    .button = 이야기했습니다
# $state: where the call is.
sos-over = { $state ->
        [taken] 이 SOS는 누군가 맡고 있습니다: { $office }.
        [closed] 이 SOS는 끝났습니다. 본인과 이야기했습니다.
        [withdrawn] 이 SOS는 본인이 취소했습니다.
       *[lapsed] 이 SOS는 아무도 맡지 못한 채 끝났습니다.
    }
    .toast = 감사합니다. 끝났습니다.
