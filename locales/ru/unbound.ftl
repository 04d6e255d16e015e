### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = { $class }: привязано { $bound }/{ $students }, офлайн { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = Ещё не привязаны. Если кто-то не пользуется этим приложением, нажмите на его номер, чтобы отметить «офлайн»; нажмите ещё раз, чтобы снять.
unbound-nobody = Непривязанных больше нет.
unbound-student = { $who }{ $offline ->
    [yes] , офлайн
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] не офлайн
       *[no] офлайн
    }
    .toast = { $offline ->
        [yes] { $who }: отмечено «офлайн».
       *[no] { $who }: отметка «офлайн» снята.
    }
unbound-bound =
    .toast = { $who }: привязка уже есть, отметка не поставлена.

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>Ваши группы</b>
    .button = Все группы
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }: списка ещё нет
unbound-no-classes = Групп, за которые вы отвечаете, нет.
