### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① لا أصدّق بسهولة: المكالمات والرسائل القصيرة من مجهولين، و«المدرّسون» و«خدمة العملاء» و«الشرطة» في المجموعات، أتحقق منها أولًا ثم أقرر.
    ② لا أحوّل مالًا: لا أحوّل إلى حسابات لا أعرفها، ولا أدفع مقدمًا شيئًا على وعد بردّه، ولا أسدد «مبلغ تأمين» ولا «رسوم فك التجميد».
    ③ لا أفشي سرًا: لا أخبر أحدًا برموز التحقق ولا بكلمات المرور، ولا أشارك شاشتي مع الغرباء.
    ④ لا أُعير: لا أؤجّر ولا أُعير ولا أبيع بطاقة مصرفية ولا شريحة هاتف ولا حساب دفع.
    ⑤ أنبّه غيري: إن صادفت رسالة مشبوهة، أنبّه زملائي وأهلي، ولا أعيد توجيهها.
    ⑥ أطلب المساعدة مبكرًا: إن خُدعت، أتوقف فورًا، وأتصل بالرقم 110 أو 96110، وأخبر المرشد.

pledge-title = <b>تعهد مكافحة الاحتيال</b>
pledge-reminded = أمين رابطة الشباب في الصف { $class } يطلب منك أن تقرأ التعهد. والتوقيع أو عدمه قرارك أنت.
pledge-open = التوقيع طوعي، ويمكنك سحبه في أي وقت.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ وقّعت في { $at }{ $way ->
    [paper] {" "}(على الورق؛ سجّله أمين رابطة الشباب)
   *[chat] {""}
}. النسخة: { $version }
pledge-older = وقّعت نسخة أخرى. يمكنك أن توقّع هذا النص أيضًا؛ وتوقيعك السابق يبقى صالحًا كما هو.
pledge-withdrawn = سحبت توقيعك في { $at }. يمكنك التوقيع من جديد في أي وقت.
pledge-unbound = لا أعرف بعد من أنت في صفك. للتوقيع أرسل أولًا /bind من فضلك.

pledge-sign =
    .button = أتعهّد
    .toast = تم التوقيع. شكرًا لك.
pledge-again =
    .toast = وقّعت من قبل.
pledge-later =
    .button = ليس الآن
    .toast = حسنًا. متى أردت التوقيع، أرسل /pledge.
pledge-withdraw =
    .button = سحب التوقيع
    .toast = سُحب توقيعك.
pledge-nothing =
    .toast = لا يوجد توقيع لسحبه.
pledge-changed =
    .toast = تغيّر نص التعهد أو لغته. اقرأه مرة أخرى من فضلك قبل أن توقّع.
pledge-bind-first =
    .toast = أرسل أولًا /bind من فضلك، ثم وقّع.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>تعهد مكافحة الاحتيال: اقرأه من فضلك</b>
    6 أسطر، تقرؤها في الخاص وتوقّعها إن شئت. ولا يُعرض هنا من وقّع ومن لم يوقّع.
    { $signed ->
        [0] عدد من وقّعوا حتى الآن أقل من 5.
       *[other] عدد من وقّعوا في الصف: { $signed } من { $students }.
    }
pledge-read =
    .button = اقرأ الأسطر الـ6

# How far classes are.
pledge-classes =
    <b>التوقيعات في صفوفك</b>
    .button = صفوفي
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed } من { $students }{ $paper ->
    [0] {""}
   *[other] {" "}(على الورق: { $paper })
}
    .button = { $class }
pledge-no-classes = لا يوجد صف تتولاه وله قائمة.
pledge-who-sees = من لم يوقّع لا يراه إلا أمين رابطة الشباب في صفه، وفي الخاص.
pledge-colleges = <b>التوقيعات في الكليات</b>
pledge-college = { $college }: { $signed } من { $students }
pledge-college-few = { $college }: أقل من 5 من أصل { $students }
pledge-no-colleges = لا قائمة بعد.
pledge-due = آخر يوم: { $day }

pledge-own =
    <b>{ $class }: وقّع { $signed } من { $students }</b>{ $paper ->
        [0] {""}
       *[other] ، منهم على الورق: { $paper }
    }
pledge-missing = لم يوقّعوا بعد (لا يرى ذلك غيرك؛ فلا تنقله إلى المجموعة من فضلك):
pledge-student = { $who }
pledge-everybody = وقّع كل من في الصف.

pledge-post =
    .button = انشر في المجموعة
    .toast = نُشر في المجموعة.
pledge-posted =
    .toast = نُشر في { $at }؛ ولا يُنشر مرة أخرى خلال 7 أيام.
pledge-no-group =
    .toast = ليست للصف مجموعة أستطيع الكتابة فيها. اربط واحدة أولًا من فضلك.
pledge-remind =
    .button = ذكّرهم في الخاص
    .toast = { $told ->
        [0] لا يوجد من أستطيع تذكيره في الخاص.
        [one] ذكّرت شخصًا واحدًا في الخاص.
        [two] ذكّرت شخصين في الخاص.
        [few] ذكّرت { $told } أشخاص في الخاص.
        [many] ذكّرت { $told } شخصًا في الخاص.
       *[other] ذكّرت { $told } شخص في الخاص.
    }{ $others ->
        [0] {""}
        [one] {" "}وهناك شخص آخر غير مربوط: كلّمه من فضلك وجهًا لوجه.
        [two] {" "}وهناك شخصان آخران غير مربوطين: كلّمهما من فضلك وجهًا لوجه.
        [few] {" "}وهناك { $others } أشخاص آخرين غير مربوطين: كلّمهم من فضلك وجهًا لوجه.
        [many] {" "}وهناك { $others } شخصًا آخر غير مربوط: كلّمهم من فضلك وجهًا لوجه.
       *[other] {" "}وهناك { $others } شخص آخر غير مربوط: كلّمهم من فضلك وجهًا لوجه.
    }
pledge-rested =
    .toast = جرى تذكيرهم في { $at }؛ ولا تذكير آخر خلال 3 أيام.
pledge-paper =
    .button = توقيعات ورقية
pledge-ask-paper =
    <b>{ $class }: التوقيعات على الورق</b>
    خذ الورقة من فضلك وأرسل أرقام من لم يوقّعوا في الصف، مثل <code>absent 3 17 22</code>. وإن وقّع الجميع، فأرسل <code>all signed</code>.
    أنتظر 30 دقيقة.
pledge-paper-read =
    <b>{ $class }: راجع من فضلك</b>
    { $missing ->
        [0] بعد الحفظ يكون الجميع قد وقّعوا، وعددهم { $signed }
       *[other] بعد الحفظ يكون عدد من وقّعوا { $signed }، وعدد من لم يوقّعوا { $missing }: { $seats }
    }.
    على الورق: { $paper }. هذا يحل محل القائمة الورقية السابقة؛ وما وُقّع في المحادثة يبقى كما هو.
pledge-paper-withdrawn = عدد من سحبوا توقيعهم في المحادثة: { $count }. والورقة لا توقّع عنهم من جديد.
pledge-save =
    .button = حفظ
    .toast = تم الحفظ.
pledge-cancel =
    .button = إلغاء
    .toast = لم يُحفظ شيء.

# To the secretary before the last day.
pledge-word = عدد من لم يوقّعوا التعهد بعد في الصف { $class }: { $missing }؛ وآخر يوم هو { $day }. لا يرى الأسماء غيرك.
    .button = عرض الأسماء
