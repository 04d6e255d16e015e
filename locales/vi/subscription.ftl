### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    Đã đăng ký. Lời nhắc đến đây bằng ngôn ngữ của bạn, thường vào lúc { $time }, và đều đặn như ở lớp nếu bạn đã liên kết với lớp.
    Muốn ngừng, hãy gửi /unsubscribe hoặc chặn mình.
subscription-ended = Đã hủy đăng ký, lời nhắc không đến đây nữa. Muốn nhận lại, hãy gửi /subscribe.
subscription-none = Bạn chưa đăng ký nên không có gì để hủy. Muốn nhận lời nhắc ở đây, hãy gửi /subscribe.
