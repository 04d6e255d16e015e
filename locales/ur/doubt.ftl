### Messages in doubt: the network failed while they were sent, so nobody knows whether the group has them.
### Only staff see this.

doubt-none = کوئی پیغام مشکوک نہیں۔ جو بھیجا گیا، سب کی تصدیق ہو گئی۔
doubt-list =
    <b>{ $total ->
        [one] { $total } مشکوک پیغام
       *[other] { $total } مشکوک پیغامات
    }</b>
    بھیجتے وقت نیٹ ورک بند ہو گیا، اس لیے معلوم نہیں کہ پہنچے یا نہیں۔ پہلے گروپ میں دیکھیں، پھر چنیں۔
# $place: the class; $moment: when it was sent; $head: how the message begins.
doubt-item =
    <b>{ $number }</b> { $place }، { $moment }، { $lane ->
        [reply] جواب
        [alert] واقعے کا انتباہ
        [reminder] یاد دہانی
        [edit] تبدیلی
       *[tip] مشورہ
    }
    { $head }
doubt-other-chat =
    .name = چیٹ جس کی کوئی کلاس نہیں
doubt-hidden =
    .name = (متن صرف ٹاسک فورس پڑھتی ہے)

doubt-arrived =
    .button = { $number } پہنچ گیا
    .toast = پہنچا ہوا گن لیا۔
doubt-again =
    .button = { $number } دوبارہ بھیجیں
    .toast = ایک بار پھر بھیجا جائے گا، اور لکھا ہوگا کہ دوبارہ ہے۔
doubt-drop =
    .button = { $number } رہنے دیں
    .toast = دوبارہ نہیں بھیجا جائے گا۔
doubt-already-resolved =
    .toast = یہ پہلے ہی طے ہو چکا ہے۔

# The line above a message that is sent once more.
doubt-repeat-banner = <i>یہ پیغام دوبارہ بھیجا گیا ہے؛ دیکھ چکے ہوں تو نظر انداز کریں۔</i>
