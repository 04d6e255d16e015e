### The burden budget: what is asked of classes, in points. In private, for those who answer for them.

# One class. $points: used this week; $cap: what a week has.
burden-class = <b>{ $class }: { $points }/{ $cap } puntos esta semana</b>
# Several. $over: how many have used more than the cap.
burden-classes = <b>Carga esta semana: { $total ->
    [one] { $total } clase
   *[other] { $total } clases
}, { $over } por encima del límite de { $cap } puntos</b>
burden-row = { $number }. { $class }: { $points }/{ $cap }{ $over ->
    [yes] {" "}⚠ pasa del límite
   *[no] {""}
}
burden-none = No respondes de ninguna clase.

burden-month =
    <b>{ $month }: { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } en total</b>
burden-source = { $source ->
    [tip] consejos
    [notice] avisos
    [summary] resúmenes del viernes
    [quiz] preguntas rápidas
    [pledge] compromiso
    [contest] concurso
   *[meeting] reuniones de clase
}: { $points }
burden-senders =
    <b>Quién ha pedido más este mes</b>
burden-sender = { $sender }: { $points }
