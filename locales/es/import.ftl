### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.
### The words of a list’s heading, and what may stand in it, are English or Chinese: they stay as the list must have them.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>La lista se puede aplicar</b>
    Aún no ha cambiado nada. Comprueba los números y el archivo de arriba y luego pulsa un botón. La lista espera hasta el { $until }.
import-faulty =
    <b>{ $rows ->
        [one] { $rows } fila tiene un error, así que no se tomó nada
       *[other] { $rows } filas tienen errores, así que no se tomó nada
    }</b>
    El archivo de arriba dice cuáles y por qué. Corrígelas y envía la lista otra vez.
import-same =
    <b>La lista oficial ya es igual que la tuya</b>
    No hay nada que aplicar.
import-applied =
    <b>Hecho: la lista oficial es igual que la tuya</b>
    .toast = La lista se ha aplicado.
import-cancelled = Cancelado. No ha cambiado nada y la lista enviada se ha borrado.
    .toast = Cancelado, no ha cambiado nada.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = En total: nuevos { $new }, cambiados { $changed }, de otra clase { $moved }, de baja { $left }, sin cambios { $same }
import-numbers = nuevos { $new }, cambiados { $changed }, de otra clase { $moved }, de baja { $left }, sin cambios { $same }
import-class = { $class }: { $numbers }
import-understood = En las demás filas: nuevos { $new }, cambiados { $changed }, de otra clase { $moved }, sin cambios { $same }
import-more = { $count ->
    [one] y { $count } clase más
   *[other] y { $count } clases más
}

import-apply =
    .button = Aplicar
import-cancel =
    .button = Cancelar

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] Lo que cambia la lista, estudiante por estudiante. Se abre en una hoja de cálculo.
   *[other] Cada error con su fila, y lo que cambian las demás filas. Se abre en una hoja de cálculo.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = fila
import-heading-kind =
    .name = qué
import-heading-who =
    .name = quién
import-heading-note =
    .name = nota
import-kind-mistake =
    .name = error
import-kind-new =
    .name = nuevo
import-kind-changed =
    .name = cambiado
import-kind-moved =
    .name = de otra clase
import-kind-back =
    .name = de vuelta
import-kind-left =
    .name = de baja
# $who: number in the class and shortened name.
import-who =
    .name = { $class }, { $who }
import-note-was =
    .text = antes: { $former }
import-note-other =
    .text = otras categorías u otro idioma
import-note-back =
    .text = estaba de baja y ha vuelto
import-cut =
    .text = { $count ->
        [one] { $count } línea más no cabe en este archivo.
       *[other] { $count } líneas más no caben en este archivo.
    }
# One name after another.
import-listed =
    .text = { $list }, { $name }

# What a column of the list is called.
import-column-class =
    .name = class (clase)
import-column-seat =
    .name = seat (número en la clase)
import-column-name =
    .name = name (nombre)
import-column-number =
    .name = number (número de estudiante)
import-column-segments =
    .name = segments (categorías)
import-column-language =
    .name = language (idioma)
import-column-campus =
    .name = campus (lugar)
import-column-college =
    .name = college (facultad)
import-column-cohort =
    .name = cohort (promoción)
import-column-cadence =
    .name = cadence (frecuencia)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = “{ $column }” está vacío. Rellénalo.
import-fault-formula =
    .text = “{ $column }” es una fórmula o empieza como una. Pega solo el valor.
import-fault-strange =
    .text = “{ $column }” no es ni texto ni número. Da a la columna formato de texto.
import-fault-seat =
    .text = “seat” (número en la clase) debe ser un número entero de 1 a { $most }.
import-fault-name =
    .text = “name” (nombre) no tiene ninguna letra.
import-fault-number =
    .text = “number” (número de estudiante) debe tener de 4 a 20 letras y cifras.
import-fault-rounded =
    .text = La hoja de cálculo redondeó “number” (número de estudiante). Da a la columna formato de texto y pégalo otra vez.
import-fault-short =
    .text = “number” es más corto que los demás y puede haber perdido ceros. Da a la columna formato de texto y pégalo otra vez.
import-fault-identity-card =
    .text = “number” es un número de documento de identidad, que no se debe guardar. Pon el número de estudiante.
import-fault-telephone =
    .text = “number” es un número de móvil, que no se debe guardar. Pon el número de estudiante.
import-fault-class =
    .text = No existe esa clase. Corrígelo o pide al operador que la dé de alta.
import-fault-class-near =
    .text = No existe la clase “{ $word }”. ¿Es { $nearest }?
import-fault-seat-twice =
    .text = La fila { $row } tiene el mismo “seat” (número) en la misma clase.
import-fault-number-twice =
    .text = La fila { $row } tiene el mismo “number” (número de estudiante).
import-fault-segment =
    .text = “segments” no contiene ninguna categoría. Escribe freshmen, graduating, international o staff, o déjalo vacío.
import-fault-language =
    .text = No conozco ese idioma. Déjalo vacío.
import-fault-not-spoken =
    .text = Aún no hablo ese idioma. Déjalo vacío.
import-fault-campus =
    .text = Ese campus no está en el plan. Escribe su nombre.
import-fault-new-class =
    .text = La clase es nueva: su primera fila necesita “campus” (lugar) y “college” (facultad).
import-fault-cohort =
    .text = “cohort” (promoción) no es un año de cuatro cifras. Corrígelo o déjalo vacío.
import-fault-cadence =
    .text = “cadence” no dice con qué frecuencia. Escribe daily, three_a_week o weekly, o déjalo vacío.
import-fault-several-segments =
    .text = Una clase solo puede tener una categoría.
import-fault-bad-class =
    .text = Una clase tiene un nombre de 40 caracteres como máximo y uno o dos idiomas.
import-fault-class-twice =
    .text = La fila { $row } tiene la misma clase.
import-fault-class-elsewhere =
    .text = La clase ya está dada de alta, en otro campus u otra facultad.
