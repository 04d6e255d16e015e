### The pledge against fraud: what it says, the card to sign, how far classes are, and what was signed on paper.

# Whatever changes here is another version: signatures belong to the words that were read.
pledge-wording =
    ① Не верю сразу: незнакомые звонки и SMS, а также «преподавателей», «поддержку» и «полицию» в чатах сначала проверяю, потом решаю.
    ② Не перевожу: не отправляю деньги на незнакомые счета, не вношу деньги вперёд, не плачу «залог» и «плату за разблокировку».
    ③ Не раскрываю: никому не сообщаю коды подтверждения и пароли, не включаю демонстрацию экрана для незнакомых людей.
    ④ Не отдаю: не сдаю за плату, не одалживаю и не продаю банковские карты, SIM-карты и платёжные аккаунты.
    ⑤ Предупреждаю: о подозрительных сообщениях говорю однокурсникам и родным, а сами сообщения не пересылаю.
    ⑥ Прошу о помощи сразу: если меня обманули, тут же останавливаюсь, звоню 110 или 96110 и сообщаю куратору.

pledge-title = <b>Обещание против мошенничества</b>
pledge-reminded = Комсорг группы { $class } просит вас прочитать обещание против мошенничества. Подписывать его или нет, решаете вы.
pledge-open = Подпись добровольная, отозвать её можно в любое время.
# $version: the beginning of the fingerprint of the words.
pledge-signed = ✓ Вы подписали { $at }{ $way ->
    [paper] {" "}(на бумаге; внёс комсорг)
   *[chat] {""}
}. Версия: { $version }
pledge-older = Вы подписали другую версию. Можно подписать и этот текст; прежняя подпись тоже действует.
pledge-withdrawn = Вы отозвали подпись { $at }. Подписать снова можно в любое время.
pledge-unbound = Я ещё не знаю, кто вы в группе. Чтобы подписать, сначала отправьте /bind.

pledge-sign =
    .button = Обещаю
    .toast = Подписано. Спасибо.
pledge-again =
    .toast = Вы уже подписали.
pledge-later =
    .button = Не сейчас
    .toast = Хорошо. Захотите подписать — отправьте /pledge.
pledge-withdraw =
    .button = Отозвать подпись
    .toast = Подпись отозвана.
pledge-nothing =
    .toast = Подписи, которую можно отозвать, нет.
pledge-changed =
    .toast = Текст или язык обещания изменился. Прочитайте его, пожалуйста, ещё раз, а потом подписывайте.
pledge-bind-first =
    .toast = Сначала отправьте /bind, потом подписывайте.

# The card in a class's group. $signed: 0 when the number is not shown.
pledge-card =
    <b>Обещание против мошенничества: прочитайте, пожалуйста</b>
    6 строк: читают лично, подписывают по желанию. Кто подписал и кто нет, в чате не видно.
    { $signed ->
        [0] Пока подписали меньше 5 человек.
       *[other] Подписали: { $signed } из { $students } в группе.
    }
pledge-read =
    .button = Прочитать 6 строк

# How far classes are.
pledge-classes =
    <b>Подписи в ваших группах</b>
    .button = Мои группы
# $paper: how many of the signatures are on paper.
pledge-class = { $class }: { $signed } из { $students }{ $paper ->
    [0] {""}
   *[other] {" "}(на бумаге { $paper })
}
    .button = { $class }
pledge-no-classes = Групп со списком, за которые вы отвечаете, нет.
pledge-who-sees = Кто не подписал, видит только комсорг этой группы, лично.
pledge-colleges = <b>Подписи на факультетах</b>
pledge-college = { $college }: { $signed } из { $students }
pledge-college-few = { $college }: меньше 5 из { $students }
pledge-no-colleges = Списка ещё нет.
pledge-due = Последний день: { $day }

pledge-own =
    <b>{ $class }: подписали { $signed } из { $students }</b>{ $paper ->
        [0] {""}
       *[other] , из них на бумаге { $paper }
    }
pledge-missing = Ещё не подписали (это видите только вы; не пересылайте, пожалуйста, в чат группы):
pledge-student = { $who }
pledge-everybody = Подписала вся группа.

pledge-post =
    .button = Отправить в чат группы
    .toast = Отправлено в чат группы.
pledge-posted =
    .toast = Уже отправлено { $at }; в течение 7 дней снова не отправляется.
pledge-no-group =
    .toast = У группы нет чата, где я могу писать. Сначала привяжите чат.
pledge-remind =
    .button = Напомнить им лично
    .toast = { $told ->
        [0] Лично напомнить некому.
        [one] Напоминание отправлено лично { $told } человеку.
        [few] Напоминание отправлено лично { $told } людям.
        [many] Напоминание отправлено лично { $told } людям.
       *[other] Напоминание отправлено лично { $told } людям.
    }{ $others ->
        [0] {""}
        [one] {" "}Ещё { $others } человек не привязан: скажите при встрече.
        [few] {" "}Ещё { $others } человека не привязаны: скажите при встрече.
        [many] {" "}Ещё { $others } человек не привязаны: скажите при встрече.
       *[other] {" "}Ещё { $others } человека не привязаны: скажите при встрече.
    }
pledge-rested =
    .toast = Им напомнили { $at }; в течение 3 дней снова не напоминаю.
pledge-paper =
    .button = Подписано на бумаге
pledge-ask-paper =
    <b>{ $class }: подписи на бумаге</b>
    Возьмите лист с подписями и пришлите номера тех, кто не подписал, например <code>absent 3 17 22</code>. Если подписали все, пришлите <code>all signed</code>.
    Жду 30 минут.
pledge-paper-read =
    <b>{ $class }: проверьте, пожалуйста</b>
    { $missing ->
        [0] После записи подписи есть у всех, человек: { $signed }
       *[other] После записи подписали: { $signed }, не подписали: { $missing } ({ $seats })
    }.
    Из них на бумаге: { $paper }. Это заменит прежнюю запись о подписях на бумаге; подписанное в чате не меняется.
pledge-paper-withdrawn = Отозвали свою подпись в чате: { $count }. Запись с бумаги за них снова не подписывает.
pledge-save =
    .button = Записать
    .toast = Записано.
pledge-cancel =
    .button = Отмена
    .toast = Ничего не записано.

# To the secretary before the last day.
pledge-word = Группа { $class }: ещё не подписали обещание { $missing } чел.; последний день: { $day }. Кто именно, видите только вы.
    .button = Показать кто
