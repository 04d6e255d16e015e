### Binding: finding out in private who of a roster somebody is, and what /me shows.

# The button under the first card of a class group. It opens a private chat.
identity-bind =
    .button = اربط (نصف دقيقة)

# $seat: the number within the class; $name: the name with only its first sign left.
identity-who =
    .name = { $seat } { $name }

identity-ask-digits =
    <b>ربطك بالصف { $class }</b>
    أرسل لي من فضلك آخر أربعة أرقام من رقمك الجامعي، ولا شيء غير هذه الأرقام الأربعة.
    ما أحتفظ به بعدها: رقم حسابك، ومن أنت في القائمة (الصف، والرقم فيه، والحرف الأول من اسمك أو أوائل حروفه فقط). رقمك الجامعي محفوظ مشفّرًا فقط، أما اسمك الكامل ورقم هاتفك فلا أحفظهما أبدًا. ولا أخبر أحدًا في المجموعة.
# $count: how many people have these digits.
identity-ask-who = { $count ->
    [zero] لا أحد في الصف { $class } ينتهي رقمه هكذا. اضغط على نفسك من فضلك.
    [one] في الصف { $class } طالب واحد ينتهي رقمه هكذا. اضغط على نفسك من فضلك.
    [two] في الصف { $class } طالبان ينتهي رقماهما هكذا. اضغط على نفسك من فضلك.
    [few] هناك { $count } طلاب في الصف { $class } تنتهي أرقامهم هكذا. اضغط على نفسك من فضلك.
    [many] هناك { $count } طالبًا في الصف { $class } تنتهي أرقامهم هكذا. اضغط على نفسك من فضلك.
   *[other] هناك { $count } طالب في الصف { $class } تنتهي أرقامهم هكذا. اضغط على نفسك من فضلك.
}
identity-none =
    .button = لست أيًا منهم
    .toast = حسنًا، لم يُربط شيء.
identity-not-recognised = لم يتطابق. { $left ->
    [zero] لم تبقَ لك محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $left } محاولات.
    [many] بقيت لك { $left } محاولة.
   *[other] بقيت لك { $left } محاولة.
} تأكد من رقمك الجامعي وأرسل آخر أربعة أرقام منه مرة أخرى. وإن لم يكن هذا صفك، فأرسل /bind مع اسم صفك.
identity-no-try-left = ثلاث محاولات لم تتطابق. حتى لا ينتحل أحد صفة غيره، انتظر من فضلك حتى { $until }. وإن كان الأمر عاجلًا، فاطلب من مندوب الصف أو المرشد أن يراجع القائمة معك.

# To the monitor, or to whoever answers for the class instead. $at: a moment of today.
identity-wrong-tries =
    <b>هل يخمّن أحد في الصف { $class }؟</b>
    في { $at } أُغلق حساب لمدة ساعة: ثلاث محاولات ربط لم تتطابق، واحدة منها على الأقل في هذا الصف. ولم يُربط أحد. ربما هو سهو، وربما يريد أحد انتحال صفة طالب من الصف. ولا أخبر أحدًا لمن الحساب. ولا أكتب عن الصف الواحد أكثر من مرة في اليوم.

identity-bound =
    <b>تم ربطك: { $who }، { $class }</b>
    هل هذا خطأ؟ يمكنك خلال 24 ساعة أن تغيّره بنفسك عبر /rebind؛ وبعدها اطلب من موظفي الحملة فك الربط.
    أرسل /me لترى ما أعرفه عنك، و /subscribe لاستلام النصائح في الخاص، و /language لتغيير اللغة.
    .toast = تم ربطك.
identity-already-bound =
    .toast = أنت مربوط من قبل، لا حاجة إلى الضغط مرة أخرى.
# $former: who they were bound to before; $former_class: that one’s class.
identity-moved =
    <b>أنت الآن: { $who }، { $class }</b>
    لم تعد مربوطًا بـ: { $former } ({ $former_class }).
identity-released =
    فكّ موظفو الحملة ربط حسابك بـ: { $who } ({ $class }).
    إن كان هذا أنت، فأرسل /bind مع اسم صفك لتُربط من جديد. وعند الشك اسأل مندوب الصف أو المرشد.

identity-me =
    <b>أنت: { $who }، { $class }</b>
    مربوط منذ { $since }.
identity-me-nobody =
    <b>لم تُربط بعد</b>
    اضغط «اربط» تحت أول بطاقة في مجموعة صفك، أو أرسل /bind مع اسم صفك.
identity-me-language = اللغة: { $language }
identity-me-tips = النصائح في الخاص: { $subscribed ->
    [yes] نعم
   *[no] لا
}
