### 案件登记：一步步的提问和卡片、案件列表、与去年同期的对比。

# 正在填写的草稿；已登记的案件改一项。
case-draft = <b>新案件</b> · 第{ $number }题，共{ $count }题
case-correcting = <b>{ $case }</b> · 更正，原来的版本会保留（{ $number }/{ $count }）
# .button：题目的名称。
case-question =
    <b>{ $field ->
        [type] 是哪一类诈骗？
        [channel] 骗子从哪里找上门？
        [payment] 钱是怎么付出去的？
        [amount] 涉案金额大约多少？
        [day] 哪一天发生的？
        [college] 哪个学院？
        [victim] 受害人是谁？
        [reported] 报过96110或110吗？
       *[outcome] 钱现在怎么样了？
    }</b>
    .button = { $field ->
        [type] 类型
        [channel] 渠道
        [payment] 付款方式
        [amount] 金额
        [day] 日期
        [college] 学院
        [victim] 受害人
        [reported] 报警
       *[outcome] 钱款
    }
case-fact = { $name }：{ $value }
case-amount =
    .name = { $band }{ $exact ->
        [yes] （确切金额已加密）
       *[no] {""}
    }
case-recovered =
    .name = { $outcome }，约追回{ $yuan }元
case-date =
    .name = { $year }年{ $day }
case-day =
    .button = { $which ->
        [today] 今天
        [yesterday] 昨天
       *[other] { $day }
    }
# .name：对比里的一行。$kind：一个学院、未透露、几个学院合并。
case-college =
    .button = { $college }
    .name = { $kind ->
        [withheld] 未透露学院
        [together] 其余{ $count }个学院合计
       *[college] { $college }
    }
case-victim =
    .button = { $victim ->
        [freshmen] 新生
        [graduating] 毕业班学生
        [international] 留学生
        [staff] 教职工
       *[student] 其他学生
    }
case-reported =
    .button = { $reported ->
        [yes] 报过
        [no] 没有
       *[unknown] 不清楚
    }
case-outcome =
    .button = { $outcome ->
        [stopped] 已止付
        [partly] 部分追回
       *[open] 尚未追回
    }
case-back =
    .button = 上一题
# 对案件做的事。
case-press =
    .button = { $press ->
        [file] 登记
        [drop] 不要了
        [anew] 不要了，重新开始
        [amounts] 确切金额
        [note] 备注，第{ $part }段
        [correct] 修改
        [close] 结案
        [reopen] 重新打开
        [erase] 销毁私密内容
        [type_amount] 输入确切金额
        [type_note] 写备注
        [type_day] 其他日期
        [type_recovered] 有钱追回
        [erase_wish] 本人要求
        [erase_mistake] 误写
        [erase_over] 不再需要
        [withheld] 不便透露
        [stopped] 已止付
        [alert] 发预警
       *[show] 回到案件
    }

case-ask-typed = { $what ->
        [amount] { $case }：请输入确切金额，单位元，例如 3287.50。金额加密保存，统计只用取整后的数。
        [recovered] { $case }：追回了多少？单位元，例如 2100。金额加密保存，统计只用取整后的数。
        [day] { $case }：哪一天发生的？例如 2025-04-07。
       *[note] { $case }：请写备注，不超过{ $most }字，不要写姓名。备注用单独的密钥加密，每次查看都会记入台账。
    }
# .toast：备注的一段，只在弹窗里出现。
case-note-kept = { $risky ->
        [yes] 备注已加密保存。里面好像有能认出人的内容，例如姓名或号码。如果用不着，请重写一遍。您发的那条消息还在聊天里，可以自己删除。
       *[no] 备注已加密保存。您发的那条消息还在聊天里，可以自己删除。
    }
    .toast = { $part }
case-dropped = 草稿和它的密钥都已删除。
case-resume =
    <b>有一份没登记完的草稿。</b>
    .button = 接着填

case-preview = <b>请核对，然后登记。</b>
case-card = <b>{ $case }</b> · { $state ->
        [closed] 已结案
       *[open] 未结案
    }
# $reader：看的人能不能打开。.toast：金额，只在弹窗里出现。
case-private = { $state ->
        [erased] 🗑 私密内容已销毁，谁也读不到了。
       *[sealed] 🔒 { $amount ->
            [yes] { $note ->
                [yes] 确切金额和备注已加密。
               *[no] 确切金额已加密，没有备注。
            }
           *[no] { $note ->
                [yes] 备注已加密，没有确切金额。
               *[no] 没有确切金额，也没有备注。
            }
        }{ $reader ->
            [yes] {""}
           *[no] 只有民警能查看。
        }
    }
    .toast = { $case }：{ $known ->
        [yes] { $loss }元
       *[no] 没有确切金额
    }；{ $back ->
        [yes] 追回{ $recovered }元
       *[no] 没有追回记录
    }。这次查看已记入台账。
case-changes = 登记后修改过{ $count }次，最近一次是{ $moment }；每个版本都保留。
case-correct = { $filed ->
        [yes] <b>{ $case }</b>：要修改哪一项？原来的版本会保留。
       *[no] <b>要修改哪一项？</b>
    }
case-ask-erase =
    <b>{ $case }：要永久销毁私密内容吗？</b>
    销毁后，各个版本的确切金额和备注谁也读不到。统计用的内容会保留，台账会写明已销毁。原因是什么？

# 列表。
case-list =
    <b>{ $open ->
        [yes] 未结案件
       *[no] 案件
    } · { $place }：{ $count }起</b>
    .button = { $open ->
        [yes] 只看未结案
       *[no] 看全部
    }
case-row = <b>{ $case }</b> { $type } · { $channel } · { $amount } · { $day } · { $college } · { $outcome }{ $closed ->
        [yes] {" "}· 已结案
       *[no] {""}
    }
    .button = { $case }

# 对比。$known：有没有去年的数据。
case-trend = <b>案件与去年同期对比 · { $place }</b>
case-trend-days =
    { $days }
    .name = { $known ->
        [yes] { $year }年与{ $last }年，{ $from }至{ $to }
       *[no] { $year }年{ $from }至{ $to }
    }
case-count =
    .name = { $hidden ->
        [yes] 少于{ $fewest }起
       *[no] { $count }起
    }
case-yuan =
    .name = { $kind ->
        [least] 至少{ $low }元
        [range] { $low }至{ $high }元
       *[exact] { $low }元
    }
case-change =
    .name = { $kind ->
        [less] （−{ $percent }%）
        [more] （+{ $percent }%）
        [same] （持平）
       *[none] {""}
    }
case-trend-cases = 案件：{ $now }{ $known ->
        [yes] ，去年{ $before }{ $change }
       *[no] {""}
    }
case-trend-amounts = 金额：{ $now }{ $known ->
        [yes] ，去年{ $before }{ $change }
       *[no] {""}
    }
case-trend-students = 每1,000名学生：{ $now }起{ $known ->
        [yes] ，去年{ $before }起
       *[no] {""}
    }（学生{ $students }人）
case-trend-recovered = 追回：约{ $yuan }元
# .name：图里的说法。
case-trend-verdict = { $verdict ->
        [both] <b>双下降</b>：案件数和涉案金额都低于去年同期。
        [cases] 案件数下降，金额没有下降。
        [amounts] 金额下降，案件数没有下降。
        [neither] 案件数和金额都没有下降。
        [unclear] 案件数下降。金额是否下降还说不准：有的案件只知道大致范围。
        [hidden] 案件太少，不作对比。
       *[none] 没有去年的数据，不作对比。办公室或民警可以把去年的案件数用表格发给我。
    }
    .name = { $verdict ->
        [both] 双下降 ▼▼
        [cases] 案件数下降，金额没有下降
        [amounts] 金额下降，案件数没有下降
        [neither] 案件数和金额都没有下降
        [unclear] 案件数下降，金额说不准
        [hidden] 案件太少，不作对比
       *[none] 没有去年的数据
    }
case-trend-few =
    ※ 一年不足{ $fewest }起，数字太小，不宜据此下结论。
    .name = ※ 一年不足{ $fewest }起，不宜据此下结论
case-trend-cut = 去年的数据没有到今天，或者是按月的，所以少比了几天。
case-trend-college = { $college }：{ $now }{ $known ->
        [yes] ，去年{ $before }
       *[no] {""}
    }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
    .name = { $college }{ $few ->
        [yes] {" "}※
       *[no] {""}
    }
case-chart =
    .name = { $part ->
        [title] 案件与去年同期对比 · { $place }
        [cases] 案件数
        [amounts] 涉案金额
       *[colleges] 各学院案件数
    }

# 去年的案件数，从表格导入。
case-baseline = { $head ->
        [applied] <b>去年的案件数已经换成这份。</b>
       *[ready] <b>这好像是一份案件统计表。</b>
    }
    共{ $rows }行，{ $cases }起，{ $yuan }元，从{ $from }到{ $to }{ $colleges ->
        [yes] ，分学院
       *[no] {""}
    }。{ $head ->
        [applied] 发送 /cases trend 查看对比。
       *[ready] 它会替换以前发过的全部统计。
    }
    .button = { $press ->
        [apply] 采用
       *[cancel] 不采用
    }
    .toast = { $press ->
        [apply] 已经采用
       *[cancel] 没有采用
    }
case-baseline-cancelled = 这份统计没有采用，已经删除。
case-baseline-faults = <b>这份表格一行也没有采用。</b>请改好下面几行再发一次：
case-baseline-fault = 第{ $row }行，{ $column ->
        [when] 日期或月份
        [college] 学院
        [type] 诈骗类型
        [cases] 案件数
       *[amount] 金额
    }：{ $why ->
        [missing] 没有填
        [unknown] 不是我认识的诈骗类型
        [twice] 和前面某一行重复
       *[unread] 看不懂
    }。

# 班会材料里：本校区同类案件，只说合计，不说某一起。
case-nearby = <i>最近{ $days }天，本校区有{ $count }起这类案件；骗子多从这里找上门：{ $channel }；金额多为{ $band }。</i>
