### Tips in private: beginning and ending them.

subscription-begun =
    구독했습니다. 팁을 쓰시는 언어로 보통 { $time }에 여기로 보냅니다. 반에 연결되어 있으면 횟수는 반과 같습니다.
    그만 받으려면 /unsubscribe 를 보내거나 저를 차단하세요.
subscription-ended = 구독을 끝냈습니다. 이제 여기로 팁을 보내지 않습니다. 다시 받으려면 /subscribe 를 보내세요.
subscription-none = 구독하지 않았으므로 끝낼 것이 없습니다. 여기서 팁을 받으려면 /subscribe 를 보내세요.
