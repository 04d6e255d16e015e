### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    Suscripción activada. Los consejos te llegan aquí en tu idioma, normalmente a las { $time }, y con la misma frecuencia que a tu clase si tienes una vinculada.
    Para terminar, envía /unsubscribe o bloquéame.
subscription-ended = Suscripción terminada: ya no llegan consejos aquí. Para recibirlos otra vez, envía /subscribe.
subscription-none = No tenías suscripción, así que no hay nada que terminar. Para recibir consejos aquí, envía /subscribe.
