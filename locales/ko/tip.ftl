### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>[사기 예방 팁]</b>
tip-title-fraud = <b>[사기 예방 팁] { $fraud }</b>
tip-advice = <b>이렇게 하세요:</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = 읽었어요
tip-why =
    .button = 왜 이 팁인가요?

tip-why-key-date =
    .toast = 오늘은 사기 예방 달력에 있는 날이고, 이 팁은 오늘을 위해 썼습니다.
tip-why-season =
    .toast = 해마다 이맘때 이런 사기가 많아서 미리 알려 드립니다.
tip-why-freshmen =
    .toast = 신입생을 위한 팁입니다. 사기범은 신입생을 자주 노립니다.
tip-why-graduating =
    .toast = 졸업생을 위한 팁입니다. 취업, 임대, 대출 사기가 지금 졸업생을 노리고 있습니다.
tip-why-international =
    .toast = 유학생을 위한 팁입니다. 사기범은 현지 절차가 낯선 점을 자주 이용합니다.
tip-why-staff =
    .toast = 교직원을 위한 팁입니다. 업무상 송금과 이메일은 사기범이 자주 이용합니다.
tip-why-rotation =
    .toast = 팁은 차례로 돌아가며 60일 안에는 반복되지 않습니다. 오늘은 이 팁 차례입니다.
tip-why-cases-college =
    .toast = 최근 30일 동안 같은 단과대에서 이런 사건이 신고되어 이 팁을 먼저 보냅니다.
tip-why-cases-campus =
    .toast = 최근 30일 동안 같은 캠퍼스에서 이런 사건이 신고되어 이 팁을 먼저 보냅니다.
tip-why-cases-university =
    .toast = 최근 30일 동안 우리 대학에서 이런 사건이 신고되어 이 팁을 먼저 보냅니다.
tip-why-doubt =
    .toast = 반의 한 문제 퀴즈에서 이런 사기를 헷갈려하는 답이 많아 다시 알려 드립니다.

tip-recorded =
    .toast = ✓ 기록했습니다. 이 그룹에서 { $seen }명이 읽었습니다.
tip-recorded-alone =
    .toast = ✓ 기록했습니다.
tip-recorded-of =
    .toast = ✓ 기록했습니다. 이 그룹 { $total }명 중 { $seen }명이 읽었습니다.
tip-already-recorded =
    .toast = 이미 기록했습니다. 다시 누르지 않아도 됩니다.
