### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: 이번 주 { $points }/{ $cap }점</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>이번 주 부담: { $total }개 반, 그중 { $over }개는 한도 { $cap }점을 넘음</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ 한도 넘음
   *[no] {""}
}
burden-none = 담당하는 반이 없습니다.

burden-month =
    <b>{ $month }: 모두 { $points }점</b>
burden-source = { $source ->
    [tip] 팁
    [notice] 공지
    [summary] 금요일 모음
    [quiz] 한 문제 퀴즈
    [pledge] 서약
    [contest] 퀴즈 대회
   *[meeting] 학급회의
}: { $points }
burden-senders =
    <b>이번 달 가장 많이 요구한 곳</b>
burden-sender = { $sender }: { $points }
