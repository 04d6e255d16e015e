### Words used everywhere: the language's name, dates and times.

# What the language calls itself, in its own script. It stands on a button.
language =
    .name = Tiếng Việt

date =
    .day = { $weekday ->
        [mon] Thứ Hai
        [tue] Thứ Ba
        [wed] Thứ Tư
        [thu] Thứ Năm
        [fri] Thứ Sáu
        [sat] Thứ Bảy
       *[sun] Chủ nhật
    }, ngày { $day } { $month ->
        [1] tháng Một
        [2] tháng Hai
        [3] tháng Ba
        [4] tháng Tư
        [5] tháng Năm
        [6] tháng Sáu
        [7] tháng Bảy
        [8] tháng Tám
        [9] tháng Chín
        [10] tháng Mười
        [11] tháng Mười Một
       *[12] tháng Mười Hai
    }
    .moment = ngày { $day } { $month ->
        [1] tháng Một
        [2] tháng Hai
        [3] tháng Ba
        [4] tháng Tư
        [5] tháng Năm
        [6] tháng Sáu
        [7] tháng Bảy
        [8] tháng Tám
        [9] tháng Chín
        [10] tháng Mười
        [11] tháng Mười Một
       *[12] tháng Mười Hai
    }, { $clock }
    .full = ngày { $day } { $month ->
        [1] tháng Một
        [2] tháng Hai
        [3] tháng Ba
        [4] tháng Tư
        [5] tháng Năm
        [6] tháng Sáu
        [7] tháng Bảy
        [8] tháng Tám
        [9] tháng Chín
        [10] tháng Mười
        [11] tháng Mười Một
       *[12] tháng Mười Hai
    } năm { $year }, { $clock }
    .time = { $clock }

# A month, above its picture and on buttons.
date-month =
    .name = { $month ->
        [1] tháng Một
        [2] tháng Hai
        [3] tháng Ba
        [4] tháng Tư
        [5] tháng Năm
        [6] tháng Sáu
        [7] tháng Bảy
        [8] tháng Tám
        [9] tháng Chín
        [10] tháng Mười
        [11] tháng Mười Một
       *[12] tháng Mười Hai
    } { $year }
# A day without its weekday.
date-plain =
    .name = { $day } { $month ->
        [1] tháng Một
        [2] tháng Hai
        [3] tháng Ba
        [4] tháng Tư
        [5] tháng Năm
        [6] tháng Sáu
        [7] tháng Bảy
        [8] tháng Tám
        [9] tháng Chín
        [10] tháng Mười
        [11] tháng Mười Một
       *[12] tháng Mười Hai
    }
# Above the columns of a calendar.
date-weekday =
    .name = { $weekday ->
        [mon] Hai
        [tue] Ba
        [wed] Tư
        [thu] Năm
        [fri] Sáu
        [sat] Bảy
       *[sun] CN
    }
