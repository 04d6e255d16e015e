### Help, the descriptions of commands, and what is said when something cannot be done.

help-start =
    <b>مرحبًا، أنا Wuzha، مساعد الجامعة ضد الاحتيال</b>
    أنشر نصائح ضد الاحتيال في مجموعات الصفوف. الجهة المسؤولة عني: { $office }. لا أطلب أبدًا مالًا ولا رموز تحقق ولا كلمات مرور.
    خُدعت أو لست متأكدًا؟ أوقف أولًا كل التحويلات. الشرطة: 110. خط مكافحة الاحتيال: 96110.
    أرسل /help لترى ما أستطيع فعله، و /language لتغيير اللغة.

help-student = <b>ما أستطيع فعله</b>
help-staff = <b>أوامر دورك</b>
help-command = /{ $name }: { $about }
help-roster = لتحديث قوائم صفوفك، أرسل لي القائمة ملفًا في محادثة خاصة (.xlsx أو .csv). أقارنها أولًا، ولا يتغير شيء قبل أن توافق.
help-emergency = خُدعت أو لست متأكدًا؟ أوقف أولًا كل التحويلات. الشرطة: 110. خط مكافحة الاحتيال: 96110.

# $office: who runs the bot; $contact: where to ask, correct and have things deleted; the rest are days.
help-privacy =
    <b>الخصوصية</b>
    الجهة المسؤولة عني: { $office }.

    ما أحتفظ به: رقم حسابك، واللغة التي اخترتها ولغة تطبيقك، والبطاقات التي ضغطت عليها ومتى، وإجاباتك في الاختبارات والأسئلة السريعة والمسابقات والعينات والدورة القصيرة، واختياراتك في المحاكاة، وهل وقّعت التعهد، وأدوارك، وساعات هدوئك، وما فعلته في مهام الخطة، وهل أنت مشترك، وهل طلبت المساعدة أو وافقت على الدعم. وبعد الربط: من أنت في القائمة، وما قلته حين تغيّر صفك.
    ما في القائمة: الصف، والرقم فيه، والحرف الأول من الاسم أو أوائل حروفه، والفئات، واللغة. أرقام الطلاب محفوظة مشفّرة فقط.
    ما لا أحتفظ به: ما يكتبه الناس في المجموعات، والأسماء الكاملة، وأرقام الهواتف والهويات والبطاقات المصرفية. ما تكتبه لي في الخاص يُحذف بعد معالجته؛ وإن حدث خلل، فيبقى { $set_aside } من الأيام على الأكثر.
    كم يومًا: الضغطات وإجابات الاختبار { $taps }، نصوص رسائلي { $texts }، عمليات الربط السابقة { $history }، الأدوار المنتهية { $roles }، طلبات المساعدة والدعم { $support }. ما انتهت مدته يُزال كل ليلة.
    قضايا الاحتيال: تُسجَّل دون أسماء. المبالغ الدقيقة والملاحظات مختومة، ولا يفتحها إلا الشرطي، وكل اطلاع يُدوَّن؛ وبعد إغلاق القضية لا يستطيع أحد فتحها متى مرّ هذا العدد من الأيام: { $cases }.
    من يستطيع رؤيتها: لا يُقال للمجموعات من أنت ولا من ضغط. إجاباتك في الاختبارات والأسئلة السريعة والمسابقات والعينات والدورة القصيرة، واختياراتك في المحاكاة، لا يراها أحد غيرك، إلا إذا شاركت في تصويت علني، وسؤاله يقول إنه علني. وفي طلب المساعدة لا يعرف المناوبون إلا ما عُرض عليك من قبل؛ وفي الدعم لا يعرف من أنت إلا الشخص الذي يقدمه لك. ولا يرى الموظفون إلا الأرقام في الصف والأسماء المختصرة والأعداد.

    ما يمكنك فعله: /me يعرض ما أعرفه عنك، و /mydata يعطيك كله، و /rebind يصحح خطأ، و /unsubscribe يوقف النصائح الخاصة، و /forget يجعلني أنساك. لديك أسئلة؟ تواصل مع: { $contact }.

# One phrase for each command, without a full stop. They stand in the list of commands.
command-start =
    .command = ابدأ هنا واعرف من أنا
command-help =
    .command = ما أستطيع فعله
command-bind =
    .command = اربط نفسك بصفك، مثل /bind Software One
command-rebind =
    .command = غيّر ربطًا خاطئًا بنفسك خلال 24 ساعة
command-me =
    .command = ما أعرفه عنك
command-privacy =
    .command = ما أحتفظ به، ومن يراه، وما يمكنك فعله
command-mydata =
    .command = كل ما أحتفظ به عنك، في ملف
command-forget =
    .command = اجعلني أنساك
command-check =
    .command = أعد توجيه رسالة مشبوهة إليّ واعرف هل تبدو احتيالًا
command-sos =
    .command = خُدعت أو لست متأكدًا؟ ماذا تفعل الآن وبمن تتصل
command-contact =
    .command = بمن تتصل في الحرم الجامعي
command-quiz =
    .command = اختبار من دقيقتين لما تعرفه عن الاحتيال، ولا يرى النتيجة غيرك
command-contest =
    .command = مسابقة المعرفة ضد الاحتيال: وقت محدد، وأفضل محاولة، وشهادة
command-course =
    .command = 14 يومًا ضد الاحتيال: رسالة خاصة واحدة كل يوم، أقل من 1 دقيقة
command-roleplay =
    .command = محاكاة: تحدّث مع «محتال» واكشف حيله
command-subscribe =
    .command = استلم نصائح ضد الاحتيال في الخاص
command-unsubscribe =
    .command = أوقف النصائح في الخاص
command-quiet =
    .command = حدّد ساعات هدوء خاصة بك، مثل /quiet 20:00-09:00
command-unbound =
    .command = من لم يُربط بعد في صفك، ومن لا يستخدم هذا التطبيق
command-roll =
    .command = قائمة ورقية لصفك: ورقة A4 فيها مربع لكل طالب
command-language =
    .command = اختر لغة أخرى
command-unconfirmed =
    .command = رسائل ربما لم تصل، وهل تُرسل مرة أخرى
command-kit =
    .command = مواد اجتماع صفك: قصة وأسئلة وتصويت ونص
command-classquiz =
    .command = اسأل مجموعة صفك سؤالًا واحدًا، ويجيب كل واحد وحده
command-ledger =
    .command = اسأل السجل، مثل /ledger أبريل نصائح؛ وكذلك: تدوين، تصحيح، تصدير
command-group =
    .command = اربط مجموعة أو احصل على رابطها: /group Software One
command-mute =
    .command = أوقف النصائح العادية في هذه المجموعة مؤقتًا؛ /mute 7d يوقفها 7 أيام
command-unmute =
    .command = أعد النصائح العادية إلى هذه المجموعة
command-cadence =
    .command = كم مرة تأتي نصيحة: daily أو 3 أو weekly
command-unbind =
    .command = فُكّ ربط هذه المجموعة بصفها واجعلني أغادر
command-roles =
    .command = أدوارك وإلى متى هي لك
command-today =
    .command = ما يحين اليوم، وما تأخر، وما ينتظرك
command-items =
    .command = مهام الخطة: /items، /items all، /items A2، /items أبريل
command-done =
    .command = أبلغ عن إنجاز مهمة: /done A2 مع رابط
command-overdue =
    .command = ما تأخر، الأطول تأخرًا أولًا
command-forecast =
    .command = من سيجتمع في الموعد، وبمن تتصل
command-plan =
    .command = الخطة، وما ينبغي الانتباه إليه فيها، ونشرها
command-notice =
    .command = أرسل إعلانًا إلى مجموعات الصفوف، ضمن حدود عبئها
command-burden =
    .command = ما طُلب من الصفوف هذا الأسبوع وهذا الشهر، بالنقاط
command-case =
    .command = سجّل قضية احتيال بالأزرار أو اعرض واحدة: /case new، /case C-12
command-cases =
    .command = قضايا الاحتيال، ومقارنة هذا العام بالعام الماضي: /cases trend
command-invite =
    .command = ادعُ شخصًا إلى دور: /invite monitor IT-1
command-revoke =
    .command = اسحب دورًا منحته
command-handover =
    .command = سلّم دورك إلى خلف لك
command-delegate =
    .command = اطلب من شخص أن ينوب عنك: /delegate 7d

help-unknown-command = لا يوجد أمر <code>/{ $word }</code>.
help-nearest-commands = هل تقصد:
help-all-commands = أرسل /help لترى كل الأوامر.
help-only-in-private = هذا الأمر يعمل في الخاص فقط. اضغط على صورتي وأرسله لي هناك.
help-only-in-a-group = هذا الأمر يعمل في مجموعة صف فقط.
help-anonymous = أنت مشرف مجهول، فلا أستطيع معرفة من أنت. أوقف الإخفاء وأرسله مرة أخرى، أو أرسله لي في الخاص.
help-too-fast = أنت ترسل أسرع مما أستطيع الرد. انتظر دقيقة من فضلك.

help-apology = حدث خلل من جهتنا، وليس الخطأ منك. حاول من فضلك بعد بضع دقائق. وإن لم ينجح، فأعطِ موظفي الحملة هذا الرقم: <code>{ $code }</code>.

help-choose-language = اختر لغة:
help-language-chosen = من الآن أتحدث معك بهذه اللغة: { $language }.
command-meeting =
    .command = سجّل اجتماع صفك أو حدّد موعده أو اطلب الإعفاء منه
command-alert =
    .command = نبّه الصفوف إلى قضية، وتابع حال التنبيهات
command-pledge =
    .command = اقرأ تعهد مكافحة الاحتيال ووقّعه؛ ومن يتولى صفوفًا يرى كم وقّع
command-aware =
    .command = كم يعرف الناس عن أنواع الاحتيال الشائعة: ثلاثة أرقام ورسم
command-review =
    .command = راجع اجتماعات الآخرين
command-verify =
    .command = تحقّق هل رسالة أو شارة أصلية، مثل /verify K7F3-QX2M
command-badge =
    .command = أظهر شارة برمز يستطيع الآخرون التحقق منه لمدة 10 دقائق
command-guard =
    .command = اعرف الأسماء في مجموعتك التي تشبه أسماء الموظفين
command-question =
    .command = أسئلة الاختبار التي نكتبها: اكتب سؤالًا وراجع أسئلة غيرك
command-words =
    .command = الترجمات: عرضها وتصحيحها وبلاغات القرّاء
