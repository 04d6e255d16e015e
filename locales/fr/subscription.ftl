### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    Abonnement activé. Les conseils arrivent ici dans votre langue, en général à { $time }, et aussi souvent que pour votre classe si le rattachement est fait.
    Pour arrêter, envoyez /unsubscribe ou bloquez-moi.
subscription-ended = Abonnement terminé, plus aucun conseil n’arrive ici. Pour en recevoir à nouveau, envoyez /subscribe.
subscription-none = Vous n’aviez pas d’abonnement, il n’y a donc rien à arrêter. Pour recevoir des conseils ici, envoyez /subscribe.
