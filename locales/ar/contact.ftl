### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = مكتب الأمن
contact-office-police =
    .name = شرطة الحرم الجامعي
contact-office-duty =
    .name = غرفة المناوبة
contact-office-counselling =
    .name = مركز الإرشاد النفسي
contact-office-students =
    .name = شؤون الطلاب
contact-office-international =
    .name = مكتب الطلاب الدوليين

# $named and $timed say whether there is a $name and whether there are $hours.
# The numbers come first: behind Arabic letters the parts of 0532-0000-0110 would be shown in the wrong order.
contact-line = { $phones }: { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }{ $timed ->
        [yes] ، { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>بمن تتصل</b>
    الشرطة: 110. خط مكافحة الاحتيال: 96110.
contact-none = لا أرقام معروفة هنا بعد. اتصل بالرقم 110.
contact-how =
    لتغيير رقم، أرسل مثلًا
    <code>/contact { $place } security { $phone }</code>
    <code>/contact { $place } counselling { $phone } 8:00-22:00</code>
    <code>/contact { $place } duty off</code>
contact-lacking = ينقص قبل بدء التشغيل: { $offices } ({ $campus }).
    .name = { $campus }: { $offices }
contact-preview =
    <b>هل تغيّر جهة الاتصال هذه؟</b>
    { $campus }
    الآن:
    { $before }
    بعد التغيير:
    { $after }
    اتصل من فضلك بالرقم قبل أن تؤكد: سيتصل به أشخاص خائفون.
contact-nothing =
    .name = لا شيء
contact-saved =
    <b>تم التغيير</b>
    { $campus }
    { $line }
    .toast = تم التغيير.
contact-told =
    تغيّر رقم يعرضه /sos، وغيّره: { $role }.
    { $campus }
    { $line }
    غير صحيح؟ /contact
contact-dropped =
    لم يتغير شيء.
    .toast = لم يتغير شيء.
contact-save =
    .button = نعم، غيّرها
contact-drop =
    .button = لا
