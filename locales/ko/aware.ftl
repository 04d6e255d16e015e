### Awareness: the card of those who were drawn, the three numbers, and the map of colleges and frauds.

# $drawn, $students: how many were drawn, of how many.
aware-ask =
    <b>무작위로 뽑혔습니다: 두 문제, 일 분</b>
    이번 주에 학생 { $students }명 중 { $drawn }명을 무작위로 뽑아, 사기에 대해 실제로 얼마나 아는지 두 문제로 알아봅니다. 답은 본인만 볼 수 있고, 학교는 합계만 봅니다. 답하지 않아도 됩니다.
    {""}
aware-thanks = <i>끝났습니다. 감사합니다. 삼 주 안에는 다시 뽑히지 않습니다. 더 연습하려면 /quiz 를 보내세요.</i>
aware-next =
    .button = 다음 문제
aware-over =
    .toast = 이번 주의 표본 조사는 끝났습니다. 감사합니다.

# The three numbers.
aware-title = <b>사기 인지 현황: { $place }</b>
aware-everywhere =
    .name = 전교
aware-since = { $day }부터. 명단의 학생은 { $students }명입니다. 세 숫자는 서로 다른 세 가지를 말하며, 하나로 합칠 수 없습니다.
aware-reached = ① <b>받음</b>: { $percent }%({ $count }명). 반 그룹에 팁이나 경보가 도착했다는 것이며, 읽었다는 뜻은 아닙니다.
aware-acknowledged = ② <b>읽음</b>: { $percent }%({ $count }명). 직접 “읽었어요”를 눌렀다는 것이며, 기억한다는 뜻은 아닙니다.
aware-acknowledged-few = ② <b>읽음</b>: “읽었어요”를 누른 사람이 { $few }명 미만입니다.
aware-verified =
    ③ <b>맞힘</b>: { $share }%, 95% 신뢰구간 { $low }~{ $high }%. 무작위 표본이며, 두 문제를 모두 맞혀야 셉니다({ $week }부터 한 주, 응답 { $answered }명).
aware-verified-few = ③ <b>맞힘</b>: 응답이 { $few }명 미만이라 밝히지 않습니다({ $week }부터 한 주).
aware-verified-none = ③ <b>맞힘</b>: 아직 표본 조사 결과가 없습니다. 매주 첫 근무일에 5%를 뽑습니다.
aware-silence =
    뽑힌 사람 { $drawn }명, 받을 수 있는 사람 { $reached }명, 응답한 사람 { $answered }명({ $percent }%). 응답하지 않은 사람이 모두 틀렸다고 하면 { $worst }%, 모두 맞혔다고 하면 { $best }%입니다.
aware-silence-few = 뽑힌 사람 { $drawn }명, 받을 수 있는 사람 { $reached }명.
aware-running = 이번 주({ $week }부터) 표본 조사가 진행 중입니다: { $drawn }명을 뽑았고, { $day }까지입니다.
aware-method = <i>구간: 윌슨 방법, 단과대별 가중, 유한모집단 수정을 적용했습니다.</i>
aware-weakest = 가장 적게 맞힌 사기: { $kinds }
aware-no-roster = 아직 명단이 없어 인지 현황을 계산할 수 없습니다.
aware-no-map = 같은 사기에 답한 사람이 { $few }명 이상인 단과대가 없어 그림을 그릴 수 없습니다.
aware-no-picture = 그림을 그리지 못했습니다. 숫자는 위와 같습니다.

# On the map.
aware-map =
    .title = 단과대와 사기별 정답 비율
    .about = { $day }부터 퀴즈와 표본 조사에서 맞힌 비율(%). 답한 사람이 { $few }명 미만이면 숫자 없음
    .high = 90 이상
    .good = 80~89
    .middle = 60~79
    .low = 60 미만
    .dash = { $few }명 미만, 밝히지 않음
