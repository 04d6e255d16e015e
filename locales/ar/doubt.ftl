### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = لا رسائل مشكوك في وصولها. كل ما أُرسل تأكد وصوله.
doubt-list =
    <b>رسائل مشكوك في وصولها: { $total }</b>
    تعطلت الشبكة أثناء إرسالها، فلا يُعرف هل وصلت. انظر في المجموعة أولًا، ثم اختر.
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }، { $moment }، { $lane ->
        [reply] رد
        [alert] تنبيه عن حالة
        [reminder] تذكير
        [edit] تعديل
       *[tip] نصيحة
    }
    { $head }
doubt-other-chat =
    .name = محادثة بلا صف
doubt-hidden =
    .name = (لا يقرأ النص إلا فريق العمل)

doubt-arrived =
    .button = { $number } وصلت
    .toast = تُحسب واصلة.
doubt-again =
    .button = { $number } إعادة الإرسال
    .toast = ستُرسل مرة أخرى مع إشارة إلى أنها مكررة.
doubt-drop =
    .button = { $number } تركها
    .toast = لن تُرسل مرة أخرى.
doubt-already-resolved =
    .toast = حُسم أمر هذه من قبل.

# The line above a message that is sent once more.
doubt-repeat-banner = <i>رسالة مكررة؛ إن كنت قد رأيتها، فلا تهتم بها.</i>
