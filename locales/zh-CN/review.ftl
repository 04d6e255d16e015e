### 核实别人的班会：清单、卡片、抽查，以及每天一次的提醒。

# 为什么要看。
review-why =
    .name = { $why ->
        [doubt] 确认的同学太少，也没有照片
        [unconfirmed] 没有照片
        [late] 补录，要你同意
        [exemption] 申请免开
        [drawn] 随机抽查
        [confirmed] 同学已确认
       *[registered] 已登记，同学还在确认
    }
# $bound：本班已绑定的人数。
review-confirmed = 同学确认{ $count }/{ $bound }
review-photo-or-none = { $photo ->
    [yes] 有照片
   *[no] 没有照片
}

review-list =
    <b>可以核实的班会（{ $total }次），急的在前</b>
    .button = 去核实
review-list-none = 现在没有要你核实的班会。
# $place：班级或学院；$meeting：例如“4月主题班会”。
review-row = { $number }. <b>{ $place }</b> { $meeting } · { $why }
review-held = { $day } · 出勤{ $enrolled ->
    [0] { $present }人
   *[other] { $present }/{ $enrolled }
}{ $timing ->
    [late] （补）
    [added] （补录）
   *[on_time] {""}
}
review-reason = 理由：{ $reason }
review-open =
    .button = { $number }. { $place }
    .toast = 详情在下面。
review-pass =
    .button = 通过已确认的{ $count }个
    .toast = { $count ->
        [0] 没有要通过的班会了。
       *[other] 已通过{ $count }次班会。
    }

review-card = 核实原因：{ $why }
review-own = 这是你自己登记或核实过的，请由另一位老师来看。
review-checklist =
    抽查请核对：
    ① 问两名同学：那天开了吗，讲了什么？
    ② 日期和出勤人数对得上吗？
    ③ 有照片的话，照片是这次班会的吗？
review-sound =
    .button = 与登记一致
    .toast = 已记录：与登记一致。
review-unsound =
    .button = 与登记不一致
review-again =
    .toast = 已经有人看过了。

review-photo =
    { $place } { $meeting }
    .button = 照片
    .toast = 照片在下面。

review-word = <b>有{ $total }次班会等你核实</b>
review-word-why = · { $why }：{ $count }次
