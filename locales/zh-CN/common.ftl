### 各处都用的词：语言名称、日期和时间。

# 语言用自己的文字怎么称呼自己，作按钮用。
language =
    .name = 中文

date =
    .day = { $month }月{ $day }日{ $weekday ->
        [mon] 星期一
        [tue] 星期二
        [wed] 星期三
        [thu] 星期四
        [fri] 星期五
        [sat] 星期六
       *[sun] 星期日
    }
    .moment = { $month }月{ $day }日{ $clock }
    .full = { $year }年{ $month }月{ $day }日{ $clock }
    .time = { $clock }

# 月份，写在月历上方和按钮上。
date-month =
    .name = { $year }年{ $month }月
# 不带星期的日子。
date-plain =
    .name = { $month }月{ $day }日
# 月历各列的标题。
date-weekday =
    .name = { $weekday ->
        [mon] 一
        [tue] 二
        [wed] 三
        [thu] 四
        [fri] 五
        [sat] 六
       *[sun] 日
    }
