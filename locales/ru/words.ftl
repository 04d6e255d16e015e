### Неверные переводы: о чём спрашивают читателей, что видят ответственные за язык и что бывает потом.

words-report =
    .button = Ошибка в переводе
    .toast = Я написал вам в личные сообщения.
words-unreachable =
    .toast = Я пока не могу вам написать. Откройте мой профиль, нажмите «Старт» и потом снова эту кнопку.
words-which =
    <b>Какое предложение переведено неверно?</b>
    Нажмите его номер. Никто не узнает, кто об этом сообщил.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>Спасибо. Вы сообщили об этом:</b>
    { $words }
    Если хотите, напишите одним сообщением в течение 30 минут, что не так.
    .toast = Сообщено. Спасибо.
words-explained = Спасибо, я передал это тем, кто отвечает за этот язык. После исправления сообщения в чатах изменятся.

words-case =
    <b>Сообщили об ошибке в переводе</b>
    Сообщений: { $count } · { $language } · <code>{ $name }</code>
    <b>По-китайски:</b> { $zh }
    <b>По-английски:</b> { $en }
    <b>Сейчас:</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>По-китайски:</b> { $zh }
    <b>По-английски:</b> { $en }
    { $state ->
        [corrected] <b>Сейчас (исправлено в чате):</b> { $words }
       *[filed] <b>Сейчас:</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    Нажмите, чтобы посмотреть и исправить.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>Переводы</b>
    С замечаниями: { $reported }
    Исправлено: { $corrected }
    Чтобы посмотреть текст, отправьте, например, <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    Пришлите одним сообщением новый текст для <code>{ $name }</code> ({ $language }). Числа и то, что стоит в фигурных скобках, не меняйте.
    Сейчас: <code>{ $words }</code>
    .button = Исправить
words-preview =
    <b>Читатели увидят</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = Теперь используется: { $name } ({ $language }). Сообщения за последние 14 дней изменятся.
    .button = Использовать
words-kept = Остаётся как есть: { $name } ({ $language }).
    .button = Всё верно
words-dropped = Ничего не изменено: { $name } ({ $language }).
    .button = Не использовать
words-taken-back = Прежний текст возвращён: { $name } ({ $language }).
    .button = Отменить исправление
words-stale =
    <b>Исправление больше не используется</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    После него изменился китайский или английский текст. Посмотрите ещё раз: /words { $name } { $language }
    Исправление было таким: { $words }
