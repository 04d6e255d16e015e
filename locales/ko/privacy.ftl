### What leads to one person: what is said when it was not kept, and what can stand there instead. General forms are in the language of the text.

privacy-refused =
    저장하지 않았습니다. 고쳐서 다시 보내 주세요.
    { $lines }
privacy-leak = 이런 내용이 있는 것 같습니다: { $kind }. “{ $instead }”처럼 써 주세요.
privacy-leak-quoted = “{ $quote }”: 너무 자세합니다. “{ $instead }”처럼 써 주세요.
privacy-kind = { $kind ->
    [identity_card] 신분증 번호
    [mobile] 휴대폰 번호
    [landline] 유선 전화번호
    [bank_card] 은행 카드 번호
    [passport] 여권이나 증명서 번호
    [student_number] 학번
    [account] 채팅 계정
    [email] 이메일 주소
    [plate] 자동차 번호
    [room] 기숙사 방 번호
    [building] 기숙사 건물
    [class] 반
    [name] 이름
    [amount] 정확한 금액
    [moment] 정확한 시각
    [combination] 누구인지 알 수 있는 설명
   *[link] 웹 주소
}
privacy-general = { $form ->
    [identity_card] (신분증 번호 생략)
    [mobile] (휴대폰 번호 생략)
    [landline] (전화번호 생략)
    [bank_card] (카드 번호 생략)
    [passport] (증명서 번호 생략)
    [student_number] (학번 생략)
    [account] (계정 생략)
    [email] (이메일 생략)
    [plate] (차 번호 생략)
    [name] (이름 생략)
    [room] 어느 기숙사 방
    [building] 어느 기숙사
    [class] 어느 반
    [college] 어느 단과대
    [cohort] (학년 생략)
    [student] 학생
    [abroad] 외국 국적
   *[country] 외국
}
privacy-name = { $surname }모
privacy-day-part = { $part ->
    [night] 새벽
    [morning] 오전
    [afternoon] 오후
   *[evening] 저녁
}
privacy-amount = { $digit ->
    [1] { $zeros ->
        [8] 일
       *[other] {""}
    }
    [2] 이
    [3] 삼
    [4] 사
    [5] 오
    [6] 육
    [7] 칠
    [8] 팔
   *[9] 구
}{ $zeros ->
    [2] 백여
    [3] 천여
    [4] 만여
    [5] 십여만
    [6] 백여만
    [7] 천여만
    [8] 억여
   *[9] 십여억
} { $currency ->
    [dollar] 달러
    [euro] 유로
    [rouble] 루블
    [won] 원
   *[yuan] 위안
}
