### Support after a call for help: psychological, legal. Each by a consent of its own.

support-kind-psychology =
    .name = الدعم النفسي
    .button = الدعم النفسي
support-kind-law =
    .name = المشورة القانونية
    .button = المشورة القانونية
support-ask =
    <b>هل تريد { $kind }؟</b>
    إن وافقت:
    · أخبر من يقدمون ذلك في الجامعة أن شخصًا يطلبه، وفي أي حرم جامعي.
    · لا يعرف من أنت إلا شخص واحد يتولى حالتك، ويستطيع أن يراسلك.
    · أذكّره بعد مرور هذا العدد من الأيام: { $days }. أدوّن هل تحدثتما، ولا أدوّن شيئًا مما قيل.
    هذا يخص { $kind } فقط. يمكنك سحب موافقتك في أي وقت، هنا أو عبر /sos.
support-agree =
    .button = أوافق
support-decline =
    .button = لا، شكرًا
support-declined =
    حسنًا. يمكنك إرسال /sos من جديد في أي وقت.
    .toast = حسنًا.
support-begun =
    <b>وافقت على: { $kind }</b>
    متى تولى أحد حالتك أخبرتك هنا فورًا.
    .toast = شكرًا لك. أخبرك متى تولى أحد حالتك.
support-nobody =
    لا أستطيع الآن الوصول إلى أحد ممن يقدمون ذلك. أُبلغت إدارة فريق العمل. للمساعدة النفسية بالهاتف: 12356.
support-mine =
    <b>هناك من يقدم لك { $kind }</b>
    سيراسلك، ولا يرى أحد غيره من أنت.
support-over =
    انتهى ما قُدِّم لك: { $kind }. يمكنك إرسال /sos من جديد في أي وقت.
support-revoke-psychology =
    .button = أوقف الدعم النفسي
support-revoke-law =
    .button = أوقف المشورة القانونية
support-revoked =
    <b>سحبت موافقتك: { $kind }</b>
    لم يعد من كان يتولى حالتك يرى من أنت.
    .toast = تم السحب.

# What those read who give support. $case: its number.
support-call =
    <b>هناك من يطلب { $kind }</b>
    الحالة { $case } · { $campus } · { $day }
    لا يرى من هو إلا الشخص الذي يتولى الحالة.
support-take =
    .button = أتولاها أنا
support-case =
    <b>الحالة { $case }: { $kind }</b>
    { $who ->
        [known] { $student }
       *[unknown] شخص غير موجود في القائمة
    }
    { $link }
    الموافقة: { $day }
    { $contacts }
    لا يرى هذا أحد غيرك. كل اطلاع يُدوَّن في السجل، دون ذكر من يخصه.
    .toast = أنت تتولاها.
support-contact-none =
    .name = لم يتم التواصل بعد
support-contact =
    .name = { $spoken ->
        [yes] اليوم { $number }: تم التواصل
       *[no] اليوم { $number }: لم يمكن التواصل
    }
support-day =
    الحالة { $case }، اليوم { $number }: هل تواصلت مع الطالب؟
    .toast = تم التدوين.
support-spoke =
    .button = تم التواصل
support-missed =
    .button = لم يمكن التواصل
support-close =
    .button = أغلق الحالة
support-look =
    .button = من هو؟
support-waiting =
    الحالة { $case } ({ $kind }، { $campus }) تنتظر منذ يوم ولم يتولَّها أحد. ابحث من فضلك عمّن يُعيَّن في هذا الدور: /invite
# $state: what became of the case.
support-state = الحالة { $case }: { $state ->
        [assigned] هناك من يتولاها.
        [closed] أُغلقت.
        [released] عادت مفتوحة لمن يقدم هذا الدعم.
       *[redacted] سحب الطالب موافقته. لا تراسله من فضلك في هذا الشأن بعد الآن.
    }
    .toast = تم الإغلاق.
