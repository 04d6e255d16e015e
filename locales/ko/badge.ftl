### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>내 직원증</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = 이름: { $name }
badge-until = { $until }까지 유효합니다.
badge-code =
    진위 확인 코드 <code>{ $code }</code>
    보여 주거나 말해 주세요. 진짜인지 알고 싶은 사람은 저에게 /verify { $code } 를 보내면 되고, 위의 내용만 보게 됩니다. 전화를 걸어온 사람에게는 절대 읽어 주지 마세요.
