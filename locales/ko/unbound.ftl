### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: 연결 { $bound }/{ $students }, 오프라인 { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = 아직 연결하지 않은 사람입니다. 이 앱을 쓰지 않는 사람은 번호를 누르면 오프라인으로 표시됩니다. 다시 누르면 취소됩니다.
unbound-nobody = 연결하지 않은 사람이 더 없습니다.
unbound-student = { $who }{ $offline ->
    [yes] , 오프라인
   *[no] {""}
}
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] 오프라인 취소
       *[no] 오프라인
    }
    .toast = { $offline ->
        [yes] 오프라인으로 표시함: { $who }.
       *[no] 오프라인 표시를 취소함: { $who }.
    }
unbound-bound =
    .toast = 이미 연결되어 있어 표시하지 않았습니다: { $who }.

unbound-classes =
    <b>담당하는 반</b>
    .button = 모든 반
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: 아직 명단 없음
unbound-no-classes = 담당하는 반이 없습니다.
