### A class on paper: a sheet to print, with a box to tick for each student, for its monitor, counsellor and lead.

roll-sheet =
    .title = 종이 명단
    .facts = { $college } · { $students }명 · { $year }-{ TWO($month) }-{ TWO($day) } 작성
    .sheet = { $number }/{ $sheets }장
    .date = 날짜
    .about = 내용
    .meeting = 학급회의
    .pledge = 서약
    .other = 기타
    .present = { $students }명 중 참석
    .absent = 결석 번호
    .signature = 반장 서명
    .how = 온 사람에게 표시하고, 끝나면 개인 채팅으로 @{ $bot } 에 보내세요:
    .example = absent 3, 17, 22
    .or-all = 숫자를 결석자의 번호로 바꾸세요. 모두 왔으면 “all here”를 보내세요.
    .offline = 오프라인: 이 앱을 쓰지 않는 사람이니 직접 알려 주세요.
    .privacy = 번호와 가린 이름만 있습니다. 사진을 올리지 말고, 끝나면 지도교사에게 주세요. 지도교사가 학기 말에 파기합니다.

roll-column =
    .number = 번호
    .name = 이름
    .present = 참석
    .signed = 서명
    .note = 비고

roll-caption =
    <b>{ $class }: 종이 명단</b>
    { $students }명, A4 { $sheets }장. 파일을 브라우저로 열어 인쇄하세요.
    끝나면 결석자의 번호를 “{ $example }”처럼 보내 주세요. 모두 왔으면 “all here”를 보내세요.
    가린 이름만 있습니다. 끝나면 지도교사에게 주세요. 지도교사가 학기 말에 파기합니다.

roll-classes = <b>어느 반의 종이 명단인가요?</b>
roll-class = { $class }: { $students }명
    .button = { $class }
    .toast = { $class }의 종이 명단을 곧 여기로 보냅니다.
