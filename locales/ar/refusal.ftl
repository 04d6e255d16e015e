### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = انتهت صلاحية هذه البطاقة، ولم تعد أزرارها تعمل.
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = أرسلت لك بطاقة جديدة الآن.
refusal-not-bound = هذه المجموعة غير مربوطة بصف بعد. يستطيع المندوب أو المرشد أن يطلب رابط هذا الصف من موظفي الحملة.
refusal-bad-duration = لا أفهم هذه المدة. اكتب كم يومًا أو ساعة، 30 يومًا على الأكثر.
refusal-bad-cadence = لا أفهم كم مرة. يمكن أن تكون كل يوم أو ثلاث مرات في الأسبوع أو مرة في الأسبوع.
refusal-bad-quiet-hours = لا أفهم هذه الساعات. اكتب متى يبدأ الهدوء ومتى ينتهي، وقتين مختلفين من اليوم.
refusal-no-such-language = لا أتحدث هذه اللغة بعد. أرسل /language لترى اللغات المتاحة.
refusal-no-such-class = لا يوجد صف { $class }. تأكد من الاسم من فضلك.
refusal-class-exists = يوجد بالفعل صف { $class }.
refusal-bad-class-name = اسم الصف سطر واحد من 1 إلى 40 حرفًا.
refusal-bad-languages = يمكن أن يكون للصف لغة واحدة أو لغتان.

refusal-bad-invitation = لا أفهم أي دور أو أين. اكتب الدور أولًا ثم المكان، وبينهما مسافة.
refusal-wrong-scope = لا يكون هذا الدور هناك. المندوب ونائبه وأمين رابطة الشباب ومسؤول السلامة لصف، والمرشد لصف أو كلية، ومسؤول الكلية لكلية، والشرطة والمتطوعون لحرم جامعي، والأعضاء لقسم.
refusal-no-such-place = لا يوجد صف أو كلية أو حرم جامعي أو قسم باسم { $place }. تأكد من الاسم من فضلك.
refusal-which-campus = توجد { $college } في أكثر من حرم جامعي. أضف اسم الحرم الجامعي من فضلك.
refusal-invitation-unknown = هذه الدعوة غير صالحة. تأكد من نسخ الرابط كاملًا، أو اطلب دعوة جديدة.
refusal-invitation-expired = لم تعد هذه الدعوة صالحة، ولم يتغير شيء. اطلب دعوة جديدة من فضلك.
refusal-invitation-used = استُخدمت هذه الدعوة من قبل؛ الرابط يعمل مرة واحدة. وإن لم تكن أنت، فأخبر من دعاك فورًا.
refusal-invitation-own = هذه دعوتك أنت. أرسلها إلى الشخص الذي تريد دعوته.
refusal-bad-delegation = اكتب كم يومًا ينوب عنك شخص. الحد الأقصى بالأيام لهذا الدور: { $days }.
refusal-nothing-to-pass-on = ليس لك دور تسلّمه أو تُنيب فيه. والدور الذي أُعطي لك نيابةً لا يُمرَّر.
refusal-grant-over = انتهى هذا الدور بالفعل.

# While somebody is bound to the roster.
refusal-class-card-old = لم يعد هذا الرابط يعمل. اضغط «اربط» تحت البطاقة في مجموعة صفك، أو أرسل /bind مع اسم صفك.
refusal-which-class = أضف اسم صفك من فضلك.
refusal-no-roster = قائمة الصف { $class } لم تُدخل بعد، فلا يمكن ربط أحد. أخبر المرشد من فضلك.
refusal-bad-tail = لا أفهم. أرسل أربعة أرقام فقط من فضلك: آخر أربعة من رقمك الجامعي. ولغير ذلك أرسل /help.
refusal-already-somebody = أنت مربوط بالفعل: { $who } ({ $class }). للتغيير أرسل /rebind.
refusal-nobody = لم تُربط بعد. اضغط «اربط» تحت أول بطاقة في مجموعة صفك، أو أرسل /bind مع اسم صفك.
refusal-binding-settled = كان بإمكانك تغيير ذلك بنفسك حتى { $since }. اطلب من المندوب أو المرشد أن يفك الموظفون ربطك أولًا.
refusal-student-taken = لم يُربط: لهذا الاسم حساب آخر مربوط، { $who }. إن كان حسابًا قديمًا لك أو ليس لك أصلًا، فاطلب من المندوب أو المرشد أن يفكه الموظفون أولًا.
refusal-no-such-seat = لا يوجد في الصف { $class } طالب رقمه { $seat }.
refusal-student-free = لا حساب مربوط بـ: { $who }.
refusal-student-online = هناك حساب مربوط، فلا يمكن تسجيله غير متصل: { $who }. فُكّ الربط أولًا.
# When somebody wants to be forgotten.
refusal-has-role = ما زال لك دور، ولا بد أن يتولاه أحد. انظر /roles، ثم استخدم /handover أو اطلب ممن عيّنك أن يسحبه. بعدها أرسل /forget مرة أخرى.
refusal-tries-remembered = لم يتطابق قبل قليل من أنت. حتى لا ينتحل أحد صفة غيره، أرسل /forget بعد { $until } من فضلك.

refusal-group-taken = هذه المجموعة مربوطة بالفعل. أرسل هنا /unbind أولًا، ثم اربطها من جديد.
refusal-group-bound = لا شيء لفعله: هذه المجموعة مربوطة بالفعل بالصف { $class }.
refusal-which-group = أي صف؟ أنت تتولى عدة صفوف أو لا تتولى أيًا منها، فأضف اسمه من فضلك.
refusal-bad-term = للفصل الدراسي رمز من 16 حرفًا أو رقمًا أو شرطة على الأكثر، ويومه الأخير بعد يومه الأول.
refusal-no-such-term = لم ينتهِ فصل دراسي باسم { $term }.
refusal-term-needs-list = يوجد فصل دراسي بالفعل. والفصل التالي يبدأ بقائمة الجميع.
refusal-bad-cohort = الدفعة هي سنة التحاق الصف، بأربعة أرقام.

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = لا توجد قائمة في هذا الملف. احفظه من جديد وفيه القائمة.
refusal-file-too-large = هذا الملف أكبر من { $mib } ميغابايت. أبقِ فقط الورقة التي فيها القائمة.
refusal-file-compound = هذا ملف .xls قديم أو محمي بكلمة مرور. احفظه بصيغة .xlsx دون كلمة مرور.
refusal-file-not-a-workbook = هذا ليس ملف .xlsx. افتحه في برنامج جداول واحفظه بصيغة .xlsx.
refusal-file-macros = في هذا الملف وحدات ماكرو، فلا أقرؤه. احفظه بصيغة .xlsx دونها.
refusal-file-damaged = هذا الملف تالف. افتحه في برنامج جداول واحفظه من جديد.
refusal-file-bomb = في هذا الملف أكثر بكثير من قائمة. أبقِ فقط الورقة التي فيها القائمة.
refusal-file-several-sheets = في هذا الملف عدة أوراق فيها محتوى. أبقِ فقط الورقة التي فيها القائمة.
refusal-file-encoding = لا أستطيع قراءة نص هذا الملف. احفظه بصيغة .xlsx أو «CSV UTF-8».
refusal-file-rows = في هذه القائمة أكثر من { $most } سطر. قسّمها بحسب الكلية.
refusal-file-columns = في السطر { $row } أكثر من { $most } عمود. أبقِ أعمدة القائمة فقط.
refusal-file-huge-cell = في السطر { $row } خلية أطول من { $most } حرف. هل تنقص هناك علامة اقتباس؟
# $missing: names of columns.
refusal-file-no-heading = لا سطر في الأعلى يسمي كل الأعمدة. اكتب سطر عناوين من فضلك؛ الناقص: { $missing }.
refusal-file-column-twice = السطر { $row } يسمي العمود «{ $column }» مرتين. أبقِ واحدًا منهما.
refusal-file-lost = لم يصل الملف، ولم يتغير شيء. أرسله مرة أخرى من فضلك.
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = { $count ->
    [zero] لم يُعتمد شيء: في القائمة صفوف ليست لك ({ $classes }). أرسل أسطر صفوفك فقط.
    [one] لم يُعتمد شيء: في القائمة صف ليس لك ({ $classes }). أرسل أسطر صفوفك فقط.
    [two] لم يُعتمد شيء: في القائمة صفان ليسا لك ({ $classes }). أرسل أسطر صفوفك فقط.
    [few] لم يُعتمد شيء: في القائمة { $count } صفوف ليست لك ({ $classes }). أرسل أسطر صفوفك فقط.
    [many] لم يُعتمد شيء: في القائمة { $count } صفًا ليست لك ({ $classes }). أرسل أسطر صفوفك فقط.
   *[other] لم يُعتمد شيء: في القائمة { $count } صف ليست لك ({ $classes }). أرسل أسطر صفوفك فقط.
}
refusal-taken-from-others = لم يُعتمد شيء: القائمة تأخذ طلابًا من { $classes }، وذلك ليس لك. اطلب ممن يتولى الطرفين، كمسؤول الكلية.
refusal-import-over = هذه القائمة طُبّقت أو أُلغيت أو استُبدلت أو قدمت كثيرًا. لتغيير قائمة الصف أرسلها مرة أخرى.
refusal-roster-moved = تغيّرت قائمة الصف بعد المقارنة بها، فلم يُطبَّق شيء. أرسل القائمة مرة أخرى من فضلك.

# Tasks of the plan.
refusal-which-item = أي مهمة؟ أضف رقمها من فضلك.
refusal-no-such-item = لا توجد مهمة { $item } يحق لك رؤيتها. أرسل /items all لترى المهام كلها.
refusal-no-meeting-then = لا اجتماع كهذا مستحق في { $month }.
refusal-many-such-items = للرقم { $item } عدة مهام. أرسل /items { $item } وافتح المقصودة.
refusal-item-not-so = تقدمت هذه المهمة في هذه الأثناء: { $state }.
refusal-correction-over = يمكن تصحيح الإثبات خلال 24 ساعة. اسأل إدارة فريق العمل من فضلك.
refusal-nothing-to-undo = لا يمكن التراجع إلا عن آخر خطوة لك، خلال دقيقتين (2).
refusal-nobody-to-hand-to = لا يوجد بعد شخص آخر تُسلَّم إليه. اسأل إدارة فريق العمل من فضلك.
refusal-bad-words = اكتب من فضلك من 1 إلى { $most } حرف.
refusal-proof-too-large = هذا الملف أكبر من { $mib } ميغابايت. أرسل ملفًا أصغر أو رابطًا.
refusal-proof-not-kept = تعذّر حفظ الملف. أرسله مرة أخرى من فضلك.
refusal-proof-lost = لا يمكن العثور على ملف هذا الإثبات. يراه مشغّل النظام في سجل التشغيل؛ اطلب إرسال الملف مرة أخرى.
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = لا أعرف «{ $word }». اكتب كلية أو صفًا أو قسمًا أو شهرًا أو يومًا أو نوعًا أو بندًا أو رقمًا.
refusal-ledger-unknown-near = لا أعرف «{ $word }». هل تقصد: { $near }؟
refusal-ledger-days = هذه الأيام غير معقولة: تقع بين { $since } و { $until }، والأول قبل الأخير.
refusal-ledger-long = هذا أطول من أن أفهمه. اكتب فقط المكان والأيام والنوع الذي تريده.
refusal-ledger-no-entry = لا توجد { $entry } في السجل.
refusal-ledger-which = أي قيد تصحّح؟ اكتب رقمه أولًا ثم السبب.
refusal-ledger-corrected-by = القيد { $entry } صُحّح من قبل بالقيد { $by }، والقيد يُصحَّح مرة واحدة فقط. إن كان ما زال خطأ، فصحّح { $by }.
refusal-ledger-corrected = القيد { $entry } صُحّح من قبل، والقيد يُصحَّح مرة واحدة فقط.
refusal-ledger-reason = اكتب بعد الرقم لماذا يُصحَّح القيد.
refusal-ledger-nothing = اكتب من فضلك ما تم فعله.
refusal-ledger-long-note = هذا طويل جدًا. الحد الأقصى بالحروف: { $most }.
refusal-ledger-over = عولجت هذه البطاقة أو قدمت كثيرًا. أرسل أمر /ledger مرة أخرى من فضلك.
refusal-ledger-export = الملف الذي طلبته من قبل ما زال قيد الإعداد. انتظره ثم اطلب التالي.
# Kits for class meetings.
refusal-no-meetings = ليس في الخطة اجتماعات صفوف فيها تصويت، فلا مواد اجتماع.
refusal-no-contest = ليست في الخطة مسابقة. لتختبر نفسك أرسل /quiz.
refusal-no-group = ليست للصف { $class } مجموعة أستطيع الكتابة فيها، فلا تصويت هناك. خذ المواد نصًا وصوّتوا برفع الأيدي.
refusal-kit-too-long = كلمات هذه المواد أطول من أن تسعها خانة التصويت. اختر مواد أخرى وأخبر موظفي الحملة.

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = لا أرقام للغائبين. اكتبها مثل “absent 3 17 22”، أو “all here” إن لم يغب أحد.
refusal-seats-not-one = «{ $what }» ليس رقمًا في الصف، فلم يُسجَّل شيء. اكتب أرقام الغائبين فقط مثل “absent 3 17 22”، أو “all here” وحدها.
refusal-seats-backwards = الترتيب معكوس في “absent { $first }-{ $last }”، فلم يُسجَّل شيء. اكتب الرقم الأصغر أولًا: “absent { $last }-{ $first }”.
refusal-seats-of-nobody = لا أحد في الصف رقمه { $seats }{ $more ->
        [0] {""}
       *[other] ، وكذلك أرقام أخرى عددها { $more }
    }، فلم يُسجَّل شيء. راجع القائمة وأرسلها كلها مرة أخرى.
refusal-seats-too-many = كتبت { $absent } من الغائبين، لكن عدد من في القائمة { $class } فقط، فلم يُسجَّل شيء. راجع وأرسل القائمة كلها مرة أخرى.
refusal-bad-notice = لم يُحفظ شيء: في الإعلان من 1 إلى { $most } حرف.
refusal-notice-over = عولج هذا الإعلان من قبل أو انتظر أكثر من يوم. أرسل /notice لإعلان جديد.
refusal-notice-decided = عولج هذا الطلب من قبل.

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = أمثلة على /language: <code>/لغة ar</code> أو <code>/لغة en</code>.
usage-mute = أمثلة: <code>/mute 7d</code> أو <code>/mute 12h</code>.
usage-cadence = أمثلة: <code>/cadence daily</code> أو <code>/cadence weekly</code>.
usage-invite = أمثلة: <code>/دعوة مندوب IT-1</code> أو <code>/دعوة مرشد School-of-IT</code>. أرسل /invite وحده لتختار بالأزرار.
usage-revoke = أمثلة: <code>/سحب مندوب IT-1</code> أو <code>/سحب مرشد School-of-IT</code>. أرسل /revoke وحده لترى الأدوار التي منحتها.
usage-delegate = أمثلة على /delegate: <code>/نيابة 3d</code> أو <code>/نيابة 7d</code>.
usage-group = أمثلة: <code>/group Software One</code> أو <code>/group International One</code>.
usage-bind = أمثلة على /bind: <code>/ربط Software One</code> أو <code>/ربط International One</code>.
usage-rebind = أمثلة على /rebind: <code>/تعديل Software One</code> أو <code>/تعديل International One</code>.
usage-quiet = أمثلة: <code>/quiet 20:00-09:00</code> أو <code>/quiet 23:30-07:00</code>. أرسل /quiet off لإلغاء ساعاتك.
usage-unbound = أمثلة: <code>/غيرمربوط Software One</code> أو <code>/غيرمربوط International One</code>. أرسل /unbound وحده لترى صفوفك كلها.
usage-items = أمثلة على /items: <code>/مهام الكل</code> أو <code>/مهام A2</code>.
usage-done = أمثلة على /done: <code>/تم A2</code> أو <code>/تم A2 https://example.edu.cn/1</code>.
usage-ledger = أمثلة على /ledger: <code>/سجل أبريل نصائح</code> أو <code>/سجل تصدير الشهر الماضي csv</code>.
usage-meeting = أمثلة: <code>/اجتماع Software One</code> أو <code>/اجتماع Computing</code>. أرسل /meeting وحده لترى اجتماعاتك.
refusal-meeting-not-so = تقدم هذا الاجتماع في هذه الأثناء: { $state }.
refusal-meeting-not-open = يمكن تسجيل هذا الاجتماع ابتداءً من { $opens }.
refusal-meeting-day = { $why ->
    [future] ذلك اليوم لم يأتِ بعد.
    [before] ذلك اليوم مبكر جدًا لهذا الاجتماع.
   *[long] لا يمكن تسجيل إلا اجتماع من آخر 30 يومًا.
}
refusal-meeting-nobody = لا بد أن أحدًا كان حاضرًا.
refusal-meeting-heads = أرسل من فضلك كم كان الحاضرون، رقمًا من 1 إلى { $most }.
refusal-meeting-correction-over = يمكنك تصحيحه خلال 24 ساعة. والآن اضغط «اطلب تصحيحًا».
usage-roll = أمثلة: <code>/قائمة Software One</code> أو <code>/قائمة International One</code>. أرسل /roll وحده لتختار من صفوفك.
refusal-meeting-no-picture = هذا الملف ليس صورة يمكن فتحها. أرسل صورة JPEG أو PNG أو WebP.
refusal-meeting-plan-over = مضى ذلك الوقت. اختر غيره من فضلك.
usage-forecast = أمثلة على /forecast: <code>/توقع أبريل</code> أو <code>/توقع شهر</code>. ويمكنك إضافة كلية.
usage-overview = أمثلة على /meeting status: <code>/ملخص أبريل</code> أو <code>/ملخص شهر</code>. ويمكنك إضافة كلية.
refusal-meeting-own = سجّلت هذا الاجتماع أو صحّحته بنفسك؛ دع غيرك يتحقق منه.

# Cases, alerts, checks, calls for help, contacts, codes.
refusal-no-such-case = لا توجد قضية كهذه يحق لك رؤيتها. أرسل /cases لترى الموجود منها.
refusal-case-erased = مُحي الجزء الخاص من هذه القضية؛ ولا يستطيع أحد قراءته ولا إضافة شيء إليه.
refusal-case-locked = لا يمكن فتح هذه القضية: ملف المفتاح في هذا التثبيت ملف آخر. أخبر مشغّل النظام من فضلك.
refusal-bad-amount = لا أستطيع قراءة هذا مبلغًا، فلم يُحفظ شيء. اكتبه من فضلك باليوان، مثل 3287.50 أو 21000.
refusal-bad-case-day = لا أستطيع أخذ هذا اليوم: اكتبه من فضلك هكذا: YYYY-MM-DD (2025-04-07)، على ألا يكون في المستقبل ولا أقدم من 3 سنوات.
refusal-bad-case-note = لم يُحفظ شيء: في الملاحظة من 1 إلى { $most } حرف.
refusal-bad-case-number = أي قضية؟ اكتب رقمها.
usage-alert = أمثلة على /alert: <code>/تنبيه</code> أو <code>/تنبيه A-12</code>.
usage-aware = أمثلة على /aware: <code>/وعي</code> أو <code>/وعي School of Computing</code>.
refusal-check-over = أُجيب عن هذه الرسالة من قبل، أو سُحبت.
usage-case = أمثلة على /case: <code>/قضية جديدة</code> أو <code>/قضية C-12</code>.
usage-cases = أمثلة على /cases: <code>/قضايا مفتوحة</code> أو <code>/قضايا مقارنة</code>.
refusal-contact-bad = لم أفهم ذلك. جهة الاتصال هي حرم جامعي ومكتب ومن رقم إلى ثلاثة أرقام.
# The number comes first: behind Arabic letters its parts would be shown in the wrong order.
refusal-contact-phone = «{ $typed }» لا يبدو رقم هاتف. اكتبه من فضلك برمز المنطقة وشرطة، أو رقم جوال، أو رقمًا داخليًا من 4 إلى 8 أرقام.
usage-contact = أمثلة: <code>/اتصال أمن 96110</code> أو <code>/اتصال الشرطة 110 8:00-22:00</code>. أرسل /contact وحده لترى بمن تتصل.
refusal-sos-often = طلبت المساعدة { $most ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $most } مرات
    [many] { $most } مرة
   *[other] { $most } مرة
} في يوم واحد، ولا أستطيع نقل المزيد. اتصل من فضلك بالرقم 110، أو بأرقام الجامعة: /contact
refusal-sos-over = يتولى غيرك هذا الطلب، أو انتهى.
refusal-support-over = يتولى غيرك هذه الحالة، أو انتهت.
refusal-contact-lacking = قبل نشر الخطة، أدخل بمن يتصل الناس: لا رقم بعد لمكتب الأمن أو شرطة الحرم الجامعي ({ $campuses }). أرسل /contact.
refusal-bad-code = الرمز ثمانية من الحروف والأرقام، مثل K7F3-QX2M.
refusal-too-many-codes = رموز خاطئة أكثر من اللازم. حتى لا يصل أحد إلى رمز بالتجربة، انتظر من فضلك حتى { $until }. وإلى ذلك الحين لا تعمل بما لا تستطيع التحقق منه.
usage-verify = أمثلة: <code>/verify K7F3-QX2M</code> أو <code>/verify k7f3 qx2m</code>. الرمز في آخر الرسالة أو على الشارة.
usage-guard = أمثلة: <code>/حماية Software One</code> أو <code>/حماية International One</code>. أرسل /guard وحده لترى مجموعات صفوفك.
usage-words = أمثلة: <code>/ترجمات tip police-1 ru</code> أو <code>/ترجمات quiz police-1</code>. أرسل /words وحده لترى ما أبلغ عنه القرّاء.
refusal-alert-not-so = لم يعد ذلك ممكنًا مع هذا التنبيه. اعرضه مرة أخرى عبر /alert.
refusal-alert-changed = تغيّر التنبيه بعد أن رأيته. راجعه من فضلك مرة أخرى.
refusal-own-alert = أنت من كتب هذا التنبيه؛ يجب أن يراجعه شخص ثانٍ.
refusal-alert-without-advice = في التنبيه نصيحة واحدة على الأقل بما يجب فعله. اختر واحدة من فضلك.
refusal-alert-without-consent = القضية حديثة. حدّد من فضلك: هل يوافق من حدث له ذلك، أم أن النص لا يدل على أي شخص.
refusal-bad-alert-note = الملاحظة بالصينية، وفيها من 1 إلى { $most } حرف. أرسلها من فضلك مرة أخرى.
refusal-wrong-alert-code = ليس هذا هو الرمز، فلم يُرسل شيء. اكتبه من فضلك كما هو مكتوب أعلاه.
refusal-no-such-alert = لا يوجد تنبيه { $number } يحق لك رؤيته.
refusal-alert-for-nobody = لن يصل هذا التنبيه إلى أحد. اختر من فضلك جمهورًا آخر.
refusal-alert-list-full = الحد الأقصى: { $most }. أزل واحدًا آخر أولًا من فضلك.
refusal-question-flawed = <b>لا يمكن قبول السؤال هكذا.</b> صحّحه من فضلك وأرسل النموذج كله مرة أخرى:
refusal-question-own = أنت من كتب هذا السؤال، فيجب أن يراجعه شخص آخر من إدارة فريق العمل. إن لم يكن هناك غيرك، فأعطِ الدور لشخص ثانٍ عبر /invite.
refusal-question-not-so = { $state ->
        [draft] هذا السؤال ينتظر شخصًا ثانيًا.
        [returned] أُعيد هذا السؤال إلى من كتبه.
        [retired] أُوقف هذا السؤال.
       *[approved] هذا السؤال مستخدم من قبل.
    }
refusal-words-many = عدد الترجمات التي يمكن الإبلاغ عنها في اليوم: { $most }. تابع غدًا من فضلك.
refusal-words-unknown = لا يوجد نص أو لغة بهذا الاسم.
refusal-words-flawed = { $flaw ->
    [markup] يوجد وسم غير معروف أو غير مغلق، أو علامة &amp; أو &lt; منفردة. لا وسوم على الأزرار ولا في الإشعارات.
    [variables] يجب أن يكون ما بين الأقواس المعقوفة كما في الإنجليزية: { $wanted }
    [numbers] يجب أن تكون الأرقام كما في الإنجليزية: { $wanted }
    [long] أقصى عدد من الأحرف: { $wanted }.
    [same] هذا هو النص المستخدم الآن.
   *[syntax] لا أستطيع قراءة ذلك. أغلق كل قوس معقوف، ولا تبدأ سطرًا بنقطة أو نجمة أو قوس.
}
