### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

# The names of roles; also buttons.
role-duty =
    .name = { $duty ->
        [operator] مشغّل النظام
        [admin] إدارة فريق العمل
        [member] عضو فريق العمل
        [police] شرطة الحرم الجامعي
        [lead] مسؤول الكلية
        [counsellor] المرشد
        [deputy] نائب مندوب الصف
        [secretary] أمين رابطة الشباب
        [safety] مسؤول السلامة
        [volunteer] متطوع
        [supporter] دعم الضحايا
        [viewer] مطّلع فقط
        [steward] مسؤول اللغة
       *[monitor] مندوب الصف
    }
# $place: a class, college, campus or department.
role-at =
    .name = { $duty }، { $place }
role-everywhere =
    .name = الجامعة كلها
role-console =
    .name = مشغّل النظام من لوحة التحكم

# Who may, line by line: roles and numbers, never names.
role-needed = لا يحق لك فعل هذا. من يحق لهم:
role-holders = { $role }: { $count ->
    [0] لا أحد بعد
   *[other] { $count }
}
role-console-only = لا يُدعى مشغّلو النظام إلا من لوحة التحكم في الجهاز، ويدعوهم من يديره.

# A link that works once, for whoever invites.
role-link =
    <b>دعوة: { $role }</b>
    { $url }
    { $origin ->
        [delegated] متى قُبلت، تستمر حتى { $until }، ويبقى دورك لك.
        [handed_over] متى قُبلت، ينتهي دورك فورًا ويستمر دور خلفك حتى { $until }.
       *[invited] متى قُبلت، تستمر حتى { $until }.
    }
    يعمل الرابط مرة واحدة خلال 72 ساعة. أرسله إلى ذلك الشخص في الخاص، لا إلى مجموعة.

# What whoever opens it sees.
role-offer =
    <b>أنت مدعو إلى دور: { $role }</b>
    { $origin ->
        [delegated] هذه نيابة مؤقتة؛ ويبقى الدور لمن يدعوك.
        [handed_over] هذا تسليم: متى قبلت، ينتهي دور من يدعوك.
       *[invited] هذا تعيين.
    }
    الداعي: { $issuer }
    حتى: { $until }
    إن قبلت، أحتفظ برقم حسابك وبهذا الدور دون اسم. وإن لم تكن الدعوة لك، فاضغط «لست أنا».
role-accept =
    .button = قبول
    .toast = تم القبول.
role-decline =
    .button = لست أنا
    .toast = حسنًا، هذه الدعوة لاغية.
role-accepted =
    دورك الآن: { $role }، حتى { $until }.
    أرسل /help لترى ما يمكنك فعله، و /roles لترى أدوارك.
role-declined = الدعوة لاغية ولم يتغير شيء: { $role }.

# To whoever invited.
role-taken =
    قُبلت دعوتك: { $role }، حتى { $until }.
    إن كان الشخص غير المقصود، فاسحب الدور فورًا.
role-turned-down = عادت دعوتك: { $role }. من فتحها ليس الشخص الذي تقصده. تأكد من فضلك وادعُ مرة أخرى.

role-list = <b>أدوارك</b>
role-list-none = ليس لك أي دور. قراءة النصائح وضغط الأزرار لا يحتاجان إلى دور.
role-item = { $role }، حتى { $until }

role-revoke =
    .button = سحب الدور
    .toast = تم سحب الدور.
role-revoke-one =
    .button = سحب { $number }
role-revoke-list = <b>أدوار يمكنك سحبها</b>
role-revoke-item = <b>{ $number }</b> { $role }، من { $from } حتى { $until }
role-revoke-none = لا يوجد دور يمكنك سحبه.
role-revoked = تم سحب الدور: { $role }.
role-lost = سُحب دورك: { $role }. إن كانت لديك أسئلة، فاسأل فريق العمل.

# Cards to choose a role and a place.
role-choose =
    إلى أي دور تدعو شخصًا؟
    يمكنك أيضًا كتابته: /invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    أين؟ اضغط زرًا، أو اكتبه هكذا: /invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    أي لغة؟ اكتبها هكذا: /invite { $word } ru
role-pass = أي دور تسلّم؟
role-lend = لأي دور تحتاج من ينوب عنك؟

# After a handover, for each of the three.
role-handed-over = تم التسليم: { $role }. قبل خلفك، وانتهى دورك. شكرًا لك.
role-passed-on =
    تم التسليم: { $role }. الخلف يتولاه من الآن حتى { $until }.
    إن كان الشخص غير المقصود، فاسحب الدور فورًا.
role-state =
    <b>الوضع عند التسليم</b>
    الصفوف: { $classes }، منها ذات مجموعة: { $bound }
    مجموعات موقوفة مؤقتًا: { $muted }؛ مجموعات لا أصل إليها: { $lost }
    رسائل مشكوك في وصولها: { $doubts }
    الدعوات التي لم يقبلها أحد بعد لا تُسلَّم؛ أنشئ غيرها إن احتجت.

# Once a week, to whoever is one level above.
role-orphans =
    <b>أدوار لا يتولاها أحد: { $total }</b>
    انتهت في الأسبوع الماضي. أرسل /invite من فضلك وابحث عن خلف.
role-orphan = { $role }، انتهى { $ended }
role-orphans-more = وهناك غيرها: { $more }.
role-unanswered =
    <b>صفوف بلا مندوب وبلا مرشد: { $total }</b>
    لا أحد يتولاها. ادعُ شخصًا من فضلك عبر /invite.
role-unanswered-class = { $class }
