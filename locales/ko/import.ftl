### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>명단을 적용할 수 있습니다</b>
    아직 아무것도 바뀌지 않았습니다. 아래 숫자와 위의 파일을 확인하고 버튼을 누르세요. { $until }까지 기다립니다.
import-faulty =
    <b>틀린 줄이 { $rows }개 있어 아무것도 넣지 않았습니다</b>
    어느 줄이 왜 틀렸는지는 위의 파일에 있습니다. 고쳐서 명단을 다시 보내 주세요.
import-same =
    <b>등록된 명단이 이미 이 내용입니다</b>
    적용할 것이 없습니다.
import-applied =
    <b>완료: 등록된 명단을 이 내용으로 바꾸었습니다</b>
    .toast = 명단을 적용했습니다.
import-cancelled = 취소했습니다. 바뀐 것이 없고, 보낸 명단은 지웠습니다.
    .toast = 취소했습니다. 바뀐 것이 없습니다.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = 모두: 새로 { $new }, 바뀜 { $changed }, 다른 반에서 { $moved }, 빠짐 { $left }, 그대로 { $same }
import-numbers = 새로 { $new }, 바뀜 { $changed }, 다른 반에서 { $moved }, 빠짐 { $left }, 그대로 { $same }
import-class = { $class }: { $numbers }
import-understood = 나머지 줄: 새로 { $new }, 바뀜 { $changed }, 다른 반에서 { $moved }, 그대로 { $same }
import-more = 그 밖에 { $count }개 반

import-apply =
    .button = 적용
import-cancel =
    .button = 취소

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] 명단으로 바뀌는 것을 학생별로 적었습니다. 표 프로그램으로 열 수 있습니다.
   *[other] 틀린 것과 그 줄, 나머지 줄로 바뀌는 것을 모두 적었습니다. 표 프로그램으로 열 수 있습니다.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = 줄
import-heading-kind =
    .name = 종류
import-heading-who =
    .name = 학생
import-heading-note =
    .name = 설명
import-kind-mistake =
    .name = 틀림
import-kind-new =
    .name = 새로
import-kind-changed =
    .name = 바뀜
import-kind-moved =
    .name = 다른 반에서
import-kind-back =
    .name = 돌아옴
import-kind-left =
    .name = 빠짐
# $who: number in the class and shortened name.
import-who =
    .name = { $class } { $who }
import-note-was =
    .text = 예전: { $former }
import-note-other =
    .text = 구분이나 언어가 다름
import-note-back =
    .text = 빠졌다가 돌아옴
import-cut =
    .text = 그 밖에 { $count }줄은 이 파일에 들어가지 않습니다.
# One name after another.
import-listed =
    .text = { $list }, { $name }

# What a column of the list is called.
import-column-class =
    .name = class(반)
import-column-seat =
    .name = seat(번호)
import-column-name =
    .name = name(이름)
import-column-number =
    .name = number(학번)
import-column-segments =
    .name = segments(구분)
import-column-language =
    .name = language(언어)
import-column-campus =
    .name = campus(캠퍼스)
import-column-college =
    .name = college(단과대)
import-column-cohort =
    .name = cohort(입학 연도)
import-column-cadence =
    .name = cadence(횟수)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = 빈 칸이 있습니다: “{ $column }”. 채워 주세요.
import-fault-formula =
    .text = 수식이거나 수식처럼 시작합니다: “{ $column }”. 값으로 붙여 넣어 주세요.
import-fault-strange =
    .text = 글자도 숫자도 아닙니다: “{ $column }”. 열의 서식을 텍스트로 바꿔 주세요.
import-fault-seat =
    .text = “seat”(번호)는 1~{ $most } 사이의 정수여야 합니다.
import-fault-name =
    .text = “name”(이름)에 글자가 없습니다.
import-fault-number =
    .text = “number”(학번)는 영문자와 숫자 4~20자여야 합니다.
import-fault-rounded =
    .text = 표 프로그램이 “number”(학번)를 반올림했습니다. 열의 서식을 텍스트로 바꾸고 다시 붙여 넣어 주세요.
import-fault-short =
    .text = “number”(학번)가 다른 것보다 짧아 앞의 영이 빠진 듯합니다. 열의 서식을 텍스트로 바꾸고 다시 붙여 넣어 주세요.
import-fault-identity-card =
    .text = “number”(학번)에 보관하면 안 되는 신분증 번호가 있습니다. 학번을 넣어 주세요.
import-fault-telephone =
    .text = “number”(학번)에 보관하면 안 되는 휴대폰 번호가 있습니다. 학번을 넣어 주세요.
import-fault-class =
    .text = 없는 반입니다. 고치거나 운영 담당자에게 반을 등록해 달라고 하세요.
import-fault-class-near =
    .text = 없는 반입니다: “{ $word }”. 혹시 이 반인가요: { $nearest }?
import-fault-seat-twice =
    .text = { $row }번째 줄과 반도 “seat”(번호)도 같습니다.
import-fault-number-twice =
    .text = { $row }번째 줄과 “number”(학번)가 같습니다.
import-fault-segment =
    .text = “segments”(구분)를 알 수 없습니다. freshmen, graduating, international, staff 가운데 쓰거나 비워 두세요.
import-fault-language =
    .text = 모르는 언어입니다. 비워 두세요.
import-fault-not-spoken =
    .text = 아직 할 수 없는 언어입니다. 비워 두세요.
import-fault-campus =
    .text = 계획에 없는 캠퍼스입니다. 이름을 써 주세요.
import-fault-new-class =
    .text = 새 반입니다. 첫 줄에 “campus”(캠퍼스)와 “college”(단과대)가 필요합니다.
import-fault-cohort =
    .text = “cohort”(입학 연도)가 네 자리 연도가 아닙니다. 고치거나 비워 두세요.
import-fault-cadence =
    .text = “cadence”(횟수)를 알 수 없습니다. daily, three_a_week, weekly 가운데 쓰거나 비워 두세요.
import-fault-several-segments =
    .text = 한 반의 구분은 하나뿐입니다.
import-fault-bad-class =
    .text = 반 이름은 40자까지, 언어는 하나나 둘입니다.
import-fault-class-twice =
    .text = { $row }번째 줄과 같은 반입니다.
import-fault-class-elsewhere =
    .text = 이미 다른 캠퍼스나 단과대에 등록된 반입니다.
