### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    Подписка оформлена. Советы приходят сюда на вашем языке, обычно в { $time }, и так же часто, как в вашу группу, если вы к ней привязаны.
    Чтобы прекратить, отправьте /unsubscribe или заблокируйте меня.
subscription-ended = Подписка отменена, советы сюда больше не приходят. Чтобы получать их снова, отправьте /subscribe.
subscription-none = Подписки у вас не было, отменять нечего. Чтобы получать советы здесь, отправьте /subscribe.
