### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = سکیورٹی آفس
contact-office-police =
    .name = کیمپس پولیس
contact-office-duty =
    .name = ڈیوٹی افسر
contact-office-counselling =
    .name = نفسیاتی مشاورت مرکز
contact-office-students =
    .name = طلبہ امور دفتر
contact-office-international =
    .name = بین الاقوامی طلبہ دفتر

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }: { $phones }{ $timed ->
        [yes] ، { $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>کسے فون کریں</b>
    پولیس: 110۔ انسدادِ فراڈ لائن: 96110۔
contact-none = یہاں ابھی کوئی نمبر درج نہیں۔ 110 ملائیں۔
contact-how =
    نمبر بدلنے کے لیے بھیجیں، مثلاً
    <code>/contact { $place } سکیورٹی { $phone }</code>
    <code>/contact { $place } مشاورت { $phone } 8:00-22:00</code>
    <code>/contact { $place } ڈیوٹی بند</code>
contact-lacking = بوٹ کے باقاعدہ چلنے سے پہلے یہ نمبر چاہییں: { $offices } ({ $campus })۔
    .name = { $campus }: { $offices }
contact-preview =
    <b>کیا یہ رابطہ نمبر بدلنا ہے؟</b>
    { $campus }
    ابھی: { $before }
    بعد میں: { $after }
    تصدیق سے پہلے براہِ کرم خود یہ نمبر ملا کر دیکھیں: گھبرائے ہوئے لوگ یہی ملائیں گے۔
contact-nothing =
    .name = کچھ نہیں
contact-saved =
    <b>بدل دیا گیا</b>
    { $campus }
    { $line }
    .toast = بدل دیا گیا۔
contact-told =
    حکم /sos میں دکھایا جانے والا ایک نمبر بدلا گیا، منجانب: { $role }۔
    { $campus }
    { $line }
    درست نہیں؟ /contact
contact-dropped =
    کچھ نہیں بدلا گیا۔
    .toast = کچھ نہیں بدلا گیا۔
contact-save =
    .button = ہاں، بدل دیں
contact-drop =
    .button = نہیں
