### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = начать, старт
typed-help =
    .words = помощь, справка
typed-language =
    .words = язык
typed-unconfirmed =
    .words = сомнения, неподтверждённые
typed-mute =
    .words = пауза, тишина
typed-unmute =
    .words = возобновить, продолжить
typed-cadence =
    .words = частота
typed-unbind =
    .words = отвязать
typed-roles =
    .words = роли, моироли
typed-invite =
    .words = пригласить, назначить
typed-revoke =
    .words = отозвать
typed-handover =
    .words = передать
typed-delegate =
    .words = заместить, замена
typed-group =
    .words = чат, чатгруппы
typed-bind =
    .words = привязать
typed-rebind =
    .words = перепривязать
typed-me =
    .words = я, ктоя
typed-privacy =
    .words = приватность, конфиденциальность
typed-mydata =
    .words = данные, моиданные
typed-forget =
    .words = забыть, забудь
typed-subscribe =
    .words = подписаться, подписка
typed-unsubscribe =
    .words = отписаться, отписка
typed-quiet =
    .words = тихо, тихиечасы
typed-unbound =
    .words = непривязанные

# As in /quiet off.
typed-off =
    .words = выкл, отключить

typed-plan =
    .words = план
typed-items =
    .words = задачи, задача
typed-done =
    .words = готово, сделано
typed-overdue =
    .words = просрочено
typed-today =
    .words = сегодня
# Everybody’s tasks, as in /items all.
typed-all =
    .words = все, всё
# This month as a picture, as in /items month.
typed-month =
    .words = месяц, календарь
typed-kit =
    .words = материал, материалы
typed-ledger =
    .words = журнал
typed-meeting =
    .words = собрание, собрания
typed-roll =
    .words = список, бумага
typed-notice =
    .words = объявление, объявить
typed-burden =
    .words = нагрузка, баллы
typed-forecast =
    .words = прогноз
typed-overview =
    .words = сводка, обзор
# As in /meeting status.
typed-status =
    .words = статус, состояние
typed-review =
    .words = проверить, проверка
typed-quiz =
    .words = тест, викторина

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = ч, час, часа, часов
typed-days =
    .words = д, день, дня, дней
typed-weeks =
    .words = н, неделя, недели, недель

# How often, as in /cadence daily.
typed-daily =
    .words = ежедневно
typed-three-a-week =
    .words = трижды
typed-weekly =
    .words = еженедельно

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = оператор
typed-duty-admin =
    .words = админ, администратор
typed-duty-member =
    .words = участник, член
typed-duty-police =
    .words = полиция, полицейский
typed-duty-lead =
    .words = декан, руководитель
typed-duty-counsellor =
    .words = куратор
typed-duty-monitor =
    .words = староста
typed-duty-deputy =
    .words = заместитель, замстаросты
typed-duty-secretary =
    .words = комсорг
typed-duty-safety =
    .words = безопасность
typed-duty-volunteer =
    .words = волонтёр, волонтер
typed-duty-supporter =
    .words = поддержка
typed-duty-viewer =
    .words = наблюдатель
