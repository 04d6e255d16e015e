### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.
### The words of a list’s heading, and what may stand in it, are English or Chinese: they stay as the list must have them.

# What the card begins with. $until: until when it can be applied; $rows: rows with mistakes.
import-ready =
    <b>Список можно внести</b>
    Пока ничего не изменилось. Сверьте числа и файл выше, затем нажмите кнопку. Список ждёт до { $until }.
import-faulty =
    <b>{ $rows ->
        [one] В { $rows } строке ошибка, поэтому ничего не внесено
        [few] В { $rows } строках ошибки, поэтому ничего не внесено
        [many] В { $rows } строках ошибки, поэтому ничего не внесено
       *[other] В { $rows } строках ошибки, поэтому ничего не внесено
    }</b>
    В файле выше сказано, в каких строках и почему. Исправьте их, пожалуйста, и отправьте список снова.
import-same =
    <b>Список группы уже совпадает с присланным</b>
    Вносить нечего.
import-applied =
    <b>Готово: список группы совпадает с присланным</b>
    .toast = Список внесён.
import-cancelled = Отменено. Ничего не изменилось, присланный список удалён.
    .toast = Отменено, ничего не изменилось.

# $new, $changed, $moved (from another class), $left, $same: numbers of students.
import-total = Всего: новых { $new }, изменено { $changed }, из другой группы { $moved }, выбыло { $left }, без изменений { $same }
import-numbers = новых { $new }, изменено { $changed }, из другой группы { $moved }, выбыло { $left }, без изменений { $same }
import-class = { $class }: { $numbers }
import-understood = В остальных строках: новых { $new }, изменено { $changed }, из другой группы { $moved }, без изменений { $same }
import-more = { $count ->
    [one] и ещё { $count } группа
    [few] и ещё { $count } группы
    [many] и ещё { $count } групп
   *[other] и ещё { $count } группы
}

import-apply =
    .button = Внести
import-cancel =
    .button = Отмена

# Under the file. $rows: rows with mistakes.
import-caption = { $rows ->
    [0] Что меняет список, по каждому студенту. Файл открывается в программе таблиц.
   *[other] Каждая ошибка и её строка, а также что меняют остальные строки. Файл открывается в программе таблиц.
}

# The file’s heading, and what its lines are about.
import-heading-row =
    .name = строка
import-heading-kind =
    .name = что
import-heading-who =
    .name = кто
import-heading-note =
    .name = пояснение
import-kind-mistake =
    .name = ошибка
import-kind-new =
    .name = добавлен
import-kind-changed =
    .name = изменён
import-kind-moved =
    .name = из другой группы
import-kind-back =
    .name = снова здесь
import-kind-left =
    .name = выбыл
# $who: number in the class and shortened name.
import-who =
    .name = { $class }, { $who }
import-note-was =
    .text = раньше: { $former }
import-note-other =
    .text = другие категории или другой язык
import-note-back =
    .text = выбывал, теперь снова в списке
import-cut =
    .text = { $count ->
        [one] Ещё { $count } строка не поместилась в этот файл.
        [few] Ещё { $count } строки не поместились в этот файл.
        [many] Ещё { $count } строк не поместилось в этот файл.
       *[other] Ещё { $count } строки не поместились в этот файл.
    }
# One name after another.
import-listed =
    .text = { $list }, { $name }

# What a column of the list is called.
import-column-class =
    .name = class (группа)
import-column-seat =
    .name = seat (номер в группе)
import-column-name =
    .name = name (имя)
import-column-number =
    .name = number (номер студента)
import-column-segments =
    .name = segments (категория)
import-column-language =
    .name = language (язык)
import-column-campus =
    .name = campus (кампус)
import-column-college =
    .name = college (факультет)
import-column-cohort =
    .name = cohort (год набора)
import-column-cadence =
    .name = cadence (частота)

# What is wrong with a row, and what to do. $column: a column; $row: another row; $word: nearly the name of the class $nearest.
# Other words of the row are not repeated: they may be somebody’s name or number in the wrong column.
import-fault-empty =
    .text = «{ $column }» не заполнено. Заполните, пожалуйста.
import-fault-formula =
    .text = «{ $column }» — формула или начинается как формула. Вставьте, пожалуйста, просто значение.
import-fault-strange =
    .text = «{ $column }» — не текст и не число. Задайте, пожалуйста, столбцу текстовый формат.
import-fault-seat =
    .text = «seat» (номер в группе) — целое число от 1 до { $most }.
import-fault-name =
    .text = В «name» (имя) нет ни одной буквы.
import-fault-number =
    .text = «number» (номер студента) — от 4 до 20 букв и цифр.
import-fault-rounded =
    .text = Программа таблиц округлила «number» (номер студента). Задайте столбцу текстовый формат и вставьте снова.
import-fault-short =
    .text = «number» (номер студента) короче других: возможно, пропали нули. Задайте столбцу текстовый формат и вставьте снова.
import-fault-identity-card =
    .text = В «number» номер удостоверения личности, его хранить нельзя. Впишите туда номер студента.
import-fault-telephone =
    .text = В «number» номер мобильного телефона, его хранить нельзя. Впишите туда номер студента.
import-fault-class =
    .text = Такой группы нет. Исправьте или попросите оператора внести группу.
import-fault-class-near =
    .text = Группы «{ $word }» нет. Может быть, это { $nearest }?
import-fault-seat-twice =
    .text = В строке { $row } тот же «seat» (номер в группе) в той же группе.
import-fault-number-twice =
    .text = В строке { $row } тот же «number» (номер студента).
import-fault-segment =
    .text = В «segments» нет категории. Напишите freshmen, graduating, international или staff либо оставьте пустым.
import-fault-language =
    .text = Этого языка я не знаю. Оставьте, пожалуйста, пустым.
import-fault-not-spoken =
    .text = На этом языке я ещё не говорю. Оставьте, пожалуйста, пустым.
import-fault-campus =
    .text = Такого кампуса в плане нет. Напишите, пожалуйста, его название.
import-fault-new-class =
    .text = Группа новая: в её первой строке нужны «campus» (кампус) и «college» (факультет).
import-fault-cohort =
    .text = «cohort» (год набора) — не год из четырёх цифр. Исправьте или оставьте пустым.
import-fault-cadence =
    .text = Из «cadence» непонятно, как часто. Напишите daily, three_a_week или weekly либо оставьте пустым.
import-fault-several-segments =
    .text = У группы может быть только одна категория.
import-fault-bad-class =
    .text = У группы название не длиннее 40 знаков и один или два языка.
import-fault-class-twice =
    .text = В строке { $row } та же группа.
import-fault-class-elsewhere =
    .text = Группа уже внесена, но в другом кампусе или на другом факультете.
