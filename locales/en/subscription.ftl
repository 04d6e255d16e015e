### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    You are subscribed. Tips come to you here in your language, usually at { $time }, and as often as to your class if you are bound to one.
    To end this, send /unsubscribe or block me.
subscription-ended = You are unsubscribed, and no more tips come here. To get them again, send /subscribe.
subscription-none = You were not subscribed, so there is nothing to end. To get tips here, send /subscribe.
