### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    أنت مشترك الآن. تأتيك النصائح هنا بلغتك، عادةً الساعة { $time }، وبقدر ما تأتي صفك إن كنت مربوطًا بصف.
    لإيقافها أرسل /unsubscribe أو احظرني.
subscription-ended = أُلغي اشتراكك، ولن تأتي نصائح إلى هنا. لتعود، أرسل /subscribe.
subscription-none = لم تكن مشتركًا، فلا شيء لإيقافه. لاستلام النصائح هنا، أرسل /subscribe.
