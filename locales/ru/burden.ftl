### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: баллов за неделю { $points }/{ $cap }</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>Нагрузка за неделю: { $total ->
    [one] { $total } группа
    [few] { $total } группы
    [many] { $total } групп
   *[other] { $total } группы
}; выше предела (баллов: { $cap }) — { $over }</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ выше предела
   *[no] {""}
}
burden-none = Групп, за которые вы отвечаете, нет.

burden-month =
    <b>{ $month }: всего { $points ->
        [one] { $points } балл
        [few] { $points } балла
        [many] { $points } баллов
       *[other] { $points } балла
    }</b>
burden-source = { $source ->
    [tip] советы
    [notice] объявления
    [summary] пятничные сводки
    [quiz] блиц-вопросы
    [pledge] обещание
    [contest] конкурс
   *[meeting] собрания групп
}: { $points }
burden-senders =
    <b>Кто просил больше всех в этом месяце</b>
burden-sender = { $sender }: { $points }
