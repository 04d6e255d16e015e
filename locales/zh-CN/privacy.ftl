### 会牵出某个人的内容：没有保存时怎么说，以及可以换成什么。换上去的说法用原文的语言。

# $lines：每处一行。
privacy-refused =
    没有保存，请改好后重新发。
    { $lines }
# $kind：是什么；$instead：可以换成什么。
privacy-leak = 里面好像有{ $kind }，请写成“{ $instead }”。
# $quote：原文中牵不出人、但太具体的几个字。
privacy-leak-quoted = “{ $quote }”太具体，请写成“{ $instead }”。
privacy-kind = { $kind ->
    [identity_card] 身份证号
    [mobile] 手机号
    [landline] 座机号码
    [bank_card] 银行卡号
    [passport] 护照或证件号码
    [student_number] 学号
    [account] 聊天账号
    [email] 邮箱
    [plate] 车牌号
    [room] 宿舍房间号
    [building] 宿舍楼
    [class] 班级
    [name] 姓名
    [amount] 具体金额
    [moment] 具体时间
    [combination] 能认出人的描述
   *[link] 网址
}
# 可以换上去的说法。
privacy-general = { $form ->
    [identity_card] （身份证号略）
    [mobile] （手机号略）
    [landline] （电话略）
    [bank_card] （卡号略）
    [passport] （证件号略）
    [student_number] （学号略）
    [account] （账号略）
    [email] （邮箱略）
    [plate] （车牌略）
    [name] （姓名略）
    [room] 某宿舍
    [building] 某宿舍楼
    [class] 某班
    [college] 某学院
    [cohort] 某年级
    [student] 学生
    [abroad] 外籍
   *[country] 外国
}
# $surname：姓。
privacy-name = { $surname }某
privacy-day-part = { $part ->
    [night] 凌晨
    [morning] 上午
    [afternoon] 下午
   *[evening] 晚上
}
# $digit：第一位数字；$zeros：后面还有几位；$currency：币种。
privacy-amount = { $digit ->
    [1] { $zeros ->
        [5] { "" }
        [9] { "" }
       *[other] 一
    }
    [2] { $zeros ->
        [5] 二
        [9] 二
       *[other] 两
    }
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
   *[9] 九
}{ $zeros ->
    [2] 百余
    [3] 千余
    [4] 万余
    [5] 十余万
    [6] 百余万
    [7] 千余万
    [8] 亿余
   *[9] 十余亿
}{ $currency ->
    [dollar] 美元
    [euro] 欧元
    [rouble] 卢布
    [won] 韩元
   *[yuan] 元
}
