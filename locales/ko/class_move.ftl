### A list put somebody into another class: they are asked whether that is right.

class-move-question =
    <b>명단의 반이 바뀌었습니다</b>
    지금 명단의 반: { $class }({ $who }). 맞나요?
class-move-answer =
    .button = { $answer ->
        [right] 맞아요
       *[wrong] 아니에요
    }
    .toast = { $answer ->
        [right] 감사합니다. 맞다고 기록했습니다.
       *[wrong] 감사합니다. 틀리다고 기록했습니다.
    }
class-move-right =
    <b>{ $who }, { $class }</b>
    감사합니다. 연결은 그대로이며 더 할 일이 없습니다.
class-move-wrong =
    <b>아니라고 하신 반: { $class }</b>
    { $told ->
        [yes] { $class }의 명단을 맡은 분에게 알립니다. 명단이 고쳐질 때까지는 명단을 따릅니다.
       *[no] { $class }의 명단을 맡은 분에게 연락할 수 없습니다. 지도교사에게 직접 알려 주세요.
    }
class-move-now =
    <b>{ $who }, { $class }</b>
    지금 명단에 이렇게 되어 있습니다. 틀리면 지도교사에게 알려 주세요.
    .toast = 오래된 질문입니다. 그 뒤 반이 또 바뀌어 지금 상태를 보여 드립니다.

class-move-said-wrong =
    <b>{ $who }: { $class } 학생이 맞나요?</b>
    명단에서 이 학생의 반이 { $known }에서 { $class } 쪽으로 바뀌었는데 본인은 아니라고 합니다. 명단을 확인해 주세요. 고친 명단을 보내면 바로잡힙니다.
