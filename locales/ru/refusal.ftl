### What is not done: why, and what to do instead. Links and rights are in group.ftl and help.ftl.

refusal-card-expired = Срок этой карточки истёк, её кнопки больше не работают.
# Below the reason, as a toast: the card was sent again, up to date.
refusal-card-renewed = Новая карточка только что отправлена вам.
refusal-not-bound = Этот чат ещё не привязан к группе. Староста или куратор может попросить у сотрудников штаба ссылку этой группы.
refusal-bad-duration = Непонятно, на какой срок. Напишите, на сколько дней или часов, не больше 30 дней.
refusal-bad-cadence = Непонятно, как часто. Можно каждый день, три раза в неделю или раз в неделю.
refusal-bad-quiet-hours = Непонятно, какие часы. Напишите, когда тишина начинается и когда кончается: два разных времени.
refusal-no-such-language = На этом языке я ещё не говорю. Отправьте /language, чтобы увидеть доступные.
refusal-no-such-class = Группы { $class } нет. Проверьте, пожалуйста, название.
refusal-class-exists = Группа { $class } уже есть.
refusal-bad-class-name = Название группы — одна строка от 1 до 40 знаков.
refusal-bad-languages = У группы может быть один или два языка.

refusal-bad-invitation = Непонятно, какая роль или где. Напишите сначала роль, затем место, через пробел.
refusal-wrong-scope = Там такой роли нет. Староста и другой актив — в группе, куратор — в группе или на факультете, ответственный — на факультете, полиция и волонтёры — в кампусе, участники штаба — в отделе.
refusal-no-such-place = Группы, факультета, кампуса или отдела с названием { $place } нет. Проверьте, пожалуйста, название.
refusal-which-campus = { $college } есть не в одном кампусе. Добавьте, пожалуйста, название кампуса.
refusal-invitation-unknown = Это приглашение недействительно. Проверьте, что ссылка скопирована целиком, или попросите новую.
refusal-invitation-expired = Это приглашение больше не действует, ничего не изменилось. Попросите новое.
refusal-invitation-used = Это приглашение уже использовано; ссылка действует один раз. Если это были не вы, сразу скажите тому, кто вас пригласил.
refusal-invitation-own = Это ваше собственное приглашение. Отправьте его тому, кого хотите пригласить.
refusal-bad-delegation = Напишите, на сколько дней вас замещают. Для этой роли не больше { $days } дн.
refusal-nothing-to-pass-on = У вас нет роли, которую можно передать или дать на время. Роль, полученную на время, передать дальше нельзя.
refusal-grant-over = Эта роль уже закончилась.

# While somebody is bound to the roster.
refusal-class-card-old = Эта ссылка больше не работает. Нажмите «Привязать» под карточкой в чате группы или отправьте /bind с названием группы.
refusal-which-class = Добавьте, пожалуйста, название группы.
refusal-no-roster = Список группы { $class } ещё не внесён, поэтому привязать никого нельзя. Скажите, пожалуйста, куратору.
refusal-bad-tail = Непонятно. Пришлите, пожалуйста, только четыре цифры: последние в номере студента. Для остального отправьте /help.
refusal-already-somebody = Вы уже привязаны: { $who } ({ $class }). Чтобы изменить, отправьте /rebind.
refusal-nobody = Вы ещё не привязаны. Нажмите «Привязать» под первой карточкой в чате группы или отправьте /bind с названием группы.
refusal-binding-settled = Изменить это самостоятельно можно было до { $since }. Попросите старосту или куратора, чтобы сотрудники сначала сняли привязку.
refusal-student-taken = Не привязано: { $who } — у этой строки уже есть другой аккаунт. Если это ваш старый или вовсе не ваш, попросите старосту или куратора, чтобы сотрудники сначала сняли привязку.
refusal-no-such-seat = В группе { $class } нет студента с номером { $seat }.
refusal-student-free = { $who }: аккаунт не привязан.
refusal-student-online = { $who }: аккаунт привязан, поэтому отметить «офлайн» нельзя. Сначала снимите привязку.
# When somebody wants to be forgotten.
refusal-has-role = У вас ещё есть роль, её кто-то должен принять. Посмотрите /roles, затем отправьте /handover или попросите отозвать её того, кто вас назначил. После этого снова отправьте /forget.
refusal-tries-remembered = Только что не совпало, кто вы. Чтобы никто не мог выдать себя за другого, отправьте /forget после { $until }.

refusal-group-taken = Этот чат уже привязан. Сначала отправьте здесь /unbind, затем привяжите заново.
refusal-group-bound = Делать ничего не нужно: этот чат уже привязан к группе { $class }.
refusal-which-group = Какая группа? Вы отвечаете за несколько или ни за одну, поэтому добавьте название.
refusal-bad-term = Код семестра — не больше 16 букв, цифр и дефисов, а последний день позже первого.
refusal-no-such-term = Законченного семестра { $term } нет.
refusal-term-needs-list = Семестр уже есть. Следующий начинается со списка всех.
refusal-bad-cohort = Год набора — это год, когда группа поступила, четырьмя цифрами.

# A roster that staff send as a file. What is wrong with it; nothing changes then.
refusal-file-empty = В этом файле нет списка. Сохраните его снова, уже со списком.
refusal-file-too-large = Этот файл больше { $mib } МБ. Оставьте только лист со списком.
refusal-file-compound = Это старая книга .xls или книга с паролем. Сохраните её как .xlsx без пароля.
refusal-file-not-a-workbook = Это не книга .xlsx. Откройте её в программе таблиц и сохраните как .xlsx.
refusal-file-macros = В этой книге есть макросы, поэтому я её не читаю. Сохраните как .xlsx без них.
refusal-file-damaged = Эта книга повреждена. Откройте её в программе таблиц и сохраните снова.
refusal-file-bomb = В этой книге намного больше, чем список. Оставьте только лист со списком.
refusal-file-several-sheets = В этой книге несколько заполненных листов. Оставьте только лист со списком.
refusal-file-encoding = Не удаётся прочитать текст в этом файле. Сохраните его как .xlsx или «CSV UTF-8».
refusal-file-rows = В этом списке больше { $most } строк. Разделите его по факультетам.
refusal-file-columns = В строке { $row } больше { $most } столбцов. Оставьте только столбцы списка.
refusal-file-huge-cell = В строке { $row } есть ячейка длиннее { $most } знаков. Не пропущена ли там кавычка?
# $missing: names of columns.
refusal-file-no-heading = Вверху нет строки с названиями всех столбцов. Добавьте её; не хватает: { $missing }.
refusal-file-column-twice = В строке { $row } столбец «{ $column }» назван дважды. Оставьте один.
refusal-file-lost = Файл не дошёл, ничего не изменилось. Отправьте его, пожалуйста, снова.
# $classes: names, at most five; $count: how many there are.
refusal-others-in-list = { $count ->
    [one] Ничего не внесено: в списке { $count } не ваша группа ({ $classes }). Отправьте строки только своих.
    [few] Ничего не внесено: в списке { $count } не ваши группы ({ $classes }). Отправьте строки только своих.
    [many] Ничего не внесено: в списке { $count } не ваших групп ({ $classes }). Отправьте строки только своих.
   *[other] Ничего не внесено: в списке { $count } не ваших группы ({ $classes }). Отправьте строки только своих.
}
refusal-taken-from-others = Ничего не внесено: список забирает студентов из чужих для вас групп: { $classes }. Попросите того, кто отвечает за обе стороны, например ответственного факультета.
refusal-import-over = Этот список уже внесён, отменён, заменён или слишком стар. Чтобы изменить список группы, отправьте его снова.
refusal-roster-moved = Список группы изменился после сверки, поэтому ничего не внесено. Отправьте список снова.

# Tasks of the plan.
refusal-which-item = Какая задача? Добавьте, пожалуйста, её номер.
refusal-no-such-item = Задачи { $item }, которую вы можете видеть, нет. Отправьте /items all, чтобы увидеть все.
refusal-no-meeting-then = Таких собраний в этом месяце нет: { $month }.
refusal-many-such-items = У { $item } несколько задач. Отправьте /items { $item } и откройте нужную.
refusal-item-not-so = Эта задача тем временем продвинулась: { $state }.
refusal-correction-over = Подтверждение можно исправить в течение 24 часов. Обратитесь, пожалуйста, к администратору штаба.
refusal-nothing-to-undo = Отменить можно только свой последний шаг, в течение 2 минут.
refusal-nobody-to-hand-to = Передать пока некому. Обратитесь, пожалуйста, к администратору штаба.
refusal-bad-words = Напишите, пожалуйста, от 1 до { $most } знаков.
refusal-proof-too-large = Этот файл больше { $mib } МБ. Отправьте файл поменьше или ссылку.
refusal-proof-not-kept = Файл не удалось сохранить. Отправьте его, пожалуйста, снова.
refusal-proof-lost = Файл этого подтверждения не найден. Оператор видит это в журнале работы; попросите прислать файл снова.
# The ledger. $word: what is not understood; $near: what may have been meant; $entry, $by: numbers of entries.
refusal-ledger-unknown = Слово «{ $word }» неизвестно. Напишите факультет, группу, отдел, месяц, день, вид, задачу или номер.
refusal-ledger-unknown-near = Слово «{ $word }» неизвестно. Возможно, вы имели в виду: { $near }?
refusal-ledger-days = С этими днями ошибка: они между { $since } и { $until }, и первый идёт раньше последнего.
refusal-ledger-long = Это слишком длинно, непонятно. Напишите только место, дни и вид, которые вам нужны.
refusal-ledger-no-entry = Записи { $entry } в журнале нет.
refusal-ledger-which = Какую запись вы исправляете? Напишите сначала номер, затем причину.
refusal-ledger-corrected-by = Запись { $entry } уже исправлена записью { $by }, а исправить запись можно только один раз. Если всё ещё неверно, исправьте { $by }.
refusal-ledger-corrected = Запись { $entry } уже исправлена, а исправить запись можно только один раз.
refusal-ledger-reason = Напишите после номера, почему запись исправляется.
refusal-ledger-nothing = Напишите, пожалуйста, что сделано.
refusal-ledger-long-note = Это слишком длинно: не больше { $most } знаков.
refusal-ledger-over = Эта карточка уже обработана или слишком стара. Отправьте команду /ledger снова.
refusal-ledger-export = Файл, который вы просили раньше, ещё готовится. Дождитесь его, затем просите следующий.
# Kits for class meetings.
refusal-no-meetings = В плане нет собраний с голосованием, поэтому материалов собраний нет.
refusal-no-contest = В плане нет конкурса знаний. Чтобы проверить себя, отправьте /quiz.
refusal-no-group = У группы { $class } нет чата, где я могу писать, поэтому голосования там не будет. Возьмите материал текстом и голосуйте поднятием рук.
refusal-kit-too-long = Текст этого материала слишком длинный для опроса. Выберите другой материал и скажите сотрудникам штаба.

# A list of those who are absent, by their numbers in the class. $what: what is not understood; $first, $last: the two
# ends of a range; $seats: numbers, at most eight; $more: how many there are besides.
refusal-seats-none = Нет номеров отсутствующих. Напишите так: “absent 3 17 22”, или “all here”, если здесь все.
refusal-seats-not-one = «{ $what }» — не номер в группе, поэтому ничего не записано. Напишите только номера отсутствующих, например “absent 3 17 22”, или просто “all here”.
refusal-seats-backwards = «{ $first }-{ $last }» идёт в обратном порядке, поэтому ничего не записано. Сначала напишите меньший номер: «{ $last }-{ $first }».
refusal-seats-of-nobody = Таких номеров в группе нет: { $seats }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }, поэтому ничего не записано. Сверьте со списком и отправьте всё снова целиком.
refusal-seats-too-many = Отсутствующих у вас { $absent }, а людей в списке только { $class }, поэтому ничего не записано. Проверьте и отправьте всё снова целиком.
refusal-bad-notice = Ничего не сохранено: в объявлении от 1 до { $most } знаков.
refusal-notice-over = Это объявление уже обработано или ждало больше суток. Отправьте /notice для нового.
refusal-notice-decided = Эта просьба уже рассмотрена.
refusal-no-such-case = Такого случая, который вы можете видеть, нет. Список — в /cases.
refusal-case-erased = Скрытая часть этого случая стёрта; прочесть или дополнить её больше никто не может.
refusal-case-locked = Этот случай открыть нельзя: файл ключа у этой установки другой. Сообщите, пожалуйста, оператору.
refusal-bad-amount = Прочитать эту сумму не удалось, ничего не сохранено. Введите её, пожалуйста, в юанях, например 3287.50 или 21000.
refusal-bad-case-day = Такой день не подходит. Введите его, пожалуйста, так: 2025-04-07; не в будущем и не больше 3 лет назад.
refusal-bad-case-note = Ничего не сохранено: в заметке от 1 до { $most } знаков.
refusal-bad-case-number = Какой случай? Добавьте, пожалуйста, его номер.

# Two examples behind the reason when a command was used wrongly; a tap copies them. Use words that typed.ftl has:
# a test tries every one.
usage-language = Примеры для /language: <code>/язык ru</code> или <code>/язык en</code>.
usage-mute = Примеры: <code>/mute 7d</code> или <code>/mute 12h</code>.
usage-cadence = Примеры: <code>/cadence ежедневно</code> или <code>/cadence еженедельно</code>.
usage-invite = Примеры: <code>/пригласить староста IT-1</code> или <code>/пригласить куратор School-of-IT</code>. Чтобы выбрать кнопками, отправьте просто /invite.
usage-revoke = Примеры: <code>/отозвать староста IT-1</code> или <code>/отозвать куратор School-of-IT</code>. Чтобы увидеть роли, которые вы дали, отправьте просто /revoke.
usage-delegate = Примеры для /delegate: <code>/замена 3d</code> или <code>/замена 7d</code>.
usage-group = Примеры: <code>/group Software One</code> или <code>/group International One</code>.
usage-bind = Примеры для /bind: <code>/привязать Software One</code> или <code>/привязать International One</code>.
usage-rebind = Примеры для /rebind: <code>/перепривязать Software One</code> или <code>/перепривязать International One</code>.
usage-quiet = Примеры: <code>/тихо 20:00-09:00</code> или <code>/тихо 23:30-07:00</code>. Чтобы отменить свои часы, отправьте /quiet off.
usage-unbound = Примеры: <code>/непривязанные Software One</code> или <code>/непривязанные International One</code>. Чтобы увидеть все свои группы, отправьте просто /unbound.
usage-items = Примеры для /items: <code>/задачи все</code> или <code>/задачи A2</code>.
usage-done = Примеры для /done: <code>/готово A2</code> или <code>/готово A2 https://example.edu.cn/1</code>.
usage-ledger = Примеры для /ledger: <code>/журнал апрель советы</code> или <code>/журнал выгрузить прошлый месяц csv</code>.
usage-meeting = Примеры: <code>/собрание Software One</code> или <code>/собрание Computing</code>. Чтобы увидеть свои, отправьте просто /meeting.
refusal-meeting-not-so = Это собрание тем временем продвинулось: { $state }.
refusal-meeting-not-open = Отметить это собрание можно с { $opens }.
refusal-meeting-day = { $why ->
    [future] Этот день ещё не наступил.
    [before] Этот день слишком ранний для этого собрания.
   *[long] Отметить можно только собрание за последние 30 дней.
}
refusal-meeting-nobody = Хотя бы один человек должен был присутствовать.
refusal-meeting-heads = Пришлите, пожалуйста, сколько человек было: число от 1 до { $most }.
refusal-meeting-correction-over = Исправить самостоятельно можно в течение 24 часов. Теперь нажмите «Попросить исправить».
usage-roll = Примеры: <code>/список Software One</code> или <code>/список International One</code>. Чтобы выбрать из своих групп, отправьте просто /roll.
refusal-meeting-no-picture = Этот файл — не изображение, которое можно открыть. Пришлите изображение JPEG, PNG или WebP.
refusal-meeting-plan-over = Это время уже прошло. Выберите, пожалуйста, другое.
usage-forecast = Примеры для /forecast: <code>/прогноз апрель</code> или <code>/прогноз месяц</code>. Можно добавить факультет.
usage-overview = Примеры для /meeting status: <code>/сводка апрель</code> или <code>/сводка месяц</code>. Можно добавить факультет.
usage-alert = Примеры для /alert: <code>/предупреждение</code> или <code>/предупреждение A-12</code>.
usage-aware = Примеры для /aware: <code>/знания</code> или <code>/знания School of Computing</code>.
refusal-meeting-own = Вы сами отметили или исправили это собрание; пусть его проверит кто-то другой.
refusal-check-over = На это сообщение уже ответили, или его отозвали.
usage-case = Примеры для /case: <code>/случай новый</code> или <code>/случай C-12</code>.
usage-cases = Примеры для /cases: <code>/случаи открытые</code> или <code>/случаи сравнение</code>.
refusal-contact-bad = Непонятно. Нужны кампус, отдел и от одного до трёх номеров.
refusal-contact-phone = «{ $typed }» не похоже на номер телефона. Напишите номер с кодом города и дефисом, мобильный или внутренний из 4–8 цифр.
usage-contact = Примеры: <code>/контакты охрана 96110</code> или <code>/контакты полиция 110 8:00-22:00</code>. Чтобы увидеть, кому звонить, отправьте просто /contact.
refusal-sos-often = Ваших просьб о помощи за сутки уже { $most }, больше передать я не могу. Позвоните, пожалуйста, 110 или по номерам кампуса: /contact
refusal-sos-over = Этой просьбой уже занимается другой человек, или она закончилась.
refusal-support-over = Этим уже занимается другой человек, или обращение закончено.
refusal-contact-lacking = До публикации плана внесите, кому звонить: у отдела безопасности или полиции кампуса ещё нет номера ({ $campuses }). Отправьте /contact.
refusal-bad-code = В коде восемь букв и цифр, например K7F3-QX2M.
refusal-too-many-codes = Слишком много неверных кодов. Чтобы никто не подобрал код перебором, подождите, пожалуйста: снова можно после { $until }. До тех пор не действуйте по тому, что не можете проверить.
usage-verify = Примеры: <code>/verify K7F3-QX2M</code> или <code>/verify k7f3 qx2m</code>. Код стоит в конце сообщения или на бейдже.
usage-guard = Примеры: <code>/двойники Software One</code> или <code>/двойники International One</code>. Чтобы увидеть чаты своих групп, отправьте просто /guard.
refusal-alert-not-so = С этим предупреждением так сделать уже нельзя. Посмотрите на него снова: /alert.
refusal-alert-changed = После того как вы его видели, предупреждение изменилось. Посмотрите, пожалуйста, ещё раз.
refusal-own-alert = Это предупреждение написали вы сами; проверить его должен второй человек.
refusal-alert-without-advice = В предупреждении должно быть хотя бы одно «что делать». Выберите, пожалуйста.
refusal-alert-without-consent = Случай недавний. Укажите, пожалуйста: согласен ли пострадавший или узнать никого нельзя.
refusal-bad-alert-note = Примечание пишут на китайском, от 1 до { $most } знаков. Отправьте его, пожалуйста, снова.
refusal-wrong-alert-code = Это не тот код, поэтому ничего не отправлено. Введите его, пожалуйста, так, как он написан выше.
refusal-no-such-alert = Предупреждения { $number }, которое вы можете видеть, нет.
refusal-alert-for-nobody = Это предупреждение никто бы не получил. Выберите, пожалуйста, других получателей.
refusal-alert-list-full = Не больше { $most }. Сначала уберите, пожалуйста, что-нибудь другое.
