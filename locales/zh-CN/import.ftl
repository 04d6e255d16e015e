### 工作人员私聊发来的学生名单：卡片，以及列出全部差异和错误的 .csv 文件。

# 卡片开头。$until：最晚什么时候可以写入；$rows：有错的行数。
import-ready =
    <b>名单可以写入</b>
    现在还没有任何改动。请核对下面的人数和上面的文件，再点按钮。名单保留到{ $until }。
import-faulty =
    <b>{ $rows }行有错，什么也没有写入</b>
    上面的文件写明了哪几行、为什么。请改好后重新发一次名单。
import-same =
    <b>名册已经和名单一致</b>
    没有要写入的内容。
import-applied =
    <b>已写入：名册和名单一致了</b>
    .toast = 名单已写入。
import-cancelled = 已取消。什么也没有改动，名单已删除。
    .toast = 已取消，什么也没有改动。

# $new、$changed、$moved（从别的班转来）、$left、$same：人数。
import-total = 合计：新增{ $new }，变更{ $changed }，转入{ $moved }，移出{ $left }，不变{ $same }
import-numbers = 新增{ $new }，变更{ $changed }，转入{ $moved }，移出{ $left }，不变{ $same }
import-class = { $class }：{ $numbers }
import-understood = 其余各行：新增{ $new }，变更{ $changed }，转入{ $moved }，不变{ $same }
import-more = 还有{ $count }个班级

import-apply =
    .button = 写入名册
import-cancel =
    .button = 取消

# 文件下面的说明。$rows：有错的行数。
import-caption = { $rows ->
    [0] 名单带来的全部改动，逐人列出，可以用表格软件打开。
   *[other] 每一处错误和所在的行，以及其余各行带来的改动，可以用表格软件打开。
}

# 文件的表头，以及每一行说的是什么。
import-heading-row =
    .name = 行
import-heading-kind =
    .name = 类型
import-heading-who =
    .name = 同学
import-heading-note =
    .name = 说明
import-kind-mistake =
    .name = 错误
import-kind-new =
    .name = 新增
import-kind-changed =
    .name = 变更
import-kind-moved =
    .name = 转入
import-kind-back =
    .name = 回来
import-kind-left =
    .name = 移出
# $who：班内序号和遮住的姓名。
import-who =
    .name = { $class }{" "}{ $who }
import-note-was =
    .text = 原来是{ $former }
import-note-other =
    .text = 类别或语言不同
import-note-back =
    .text = 曾经移出，现在回来
import-cut =
    .text = 还有{ $count }条写不下。
# 一个接一个列出名称。
import-listed =
    .text = { $list }、{ $name }

# 名单里各列的名称。
import-column-class =
    .name = 班级
import-column-seat =
    .name = 班内序号
import-column-name =
    .name = 姓名
import-column-number =
    .name = 学号
import-column-segments =
    .name = 类别
import-column-language =
    .name = 语言
import-column-campus =
    .name = 校区
import-column-college =
    .name = 学院
import-column-cohort =
    .name = 年级
import-column-cadence =
    .name = 频率

# 这一行错在哪里，该怎么改。$column：列；$row：另一行；$word：和班级 $nearest 只差一点的写法。
# 行里的其他内容不重复，因为可能是填错列的姓名或号码。
import-fault-empty =
    .text = “{ $column }”是空的，请填写。
import-fault-formula =
    .text = “{ $column }”是公式，或者开头像公式。请粘贴成数值。
import-fault-strange =
    .text = “{ $column }”既不是文字也不是数字。请把这一列设成文本格式。
import-fault-seat =
    .text = “班内序号”应为1到{ $most }的整数。
import-fault-name =
    .text = “姓名”里没有文字。
import-fault-number =
    .text = “学号”应为4到20位字母和数字。
import-fault-rounded =
    .text = “学号”被表格软件四舍五入了。请把这一列设成文本格式，重新粘贴。
import-fault-short =
    .text = “学号”比别人的短，可能丢了开头的零。请把这一列设成文本格式，重新粘贴。
import-fault-identity-card =
    .text = “学号”里是身份证号，不能保存。请改成学号。
import-fault-telephone =
    .text = “学号”里是手机号，不能保存。请改成学号。
import-fault-class =
    .text = 没有这个班级。请改正，或者请运维人员先录入班级。
import-fault-class-near =
    .text = 没有“{ $word }”这个班级。是不是{ $nearest }？
import-fault-seat-twice =
    .text = 和第{ $row }行同班同序号。
import-fault-number-twice =
    .text = 和第{ $row }行学号相同。
import-fault-segment =
    .text = “类别”看不懂。请写新生、毕业生、留学生或教职工，也可以不填。
import-fault-language =
    .text = 不认识这种语言，请留空。
import-fault-not-spoken =
    .text = 还不会说这种语言，请留空。
import-fault-campus =
    .text = 方案里没有这个校区，请写校区的名称。
import-fault-new-class =
    .text = 这是新班级：它的第一行要写“校区”和“学院”。
import-fault-cohort =
    .text = “年级”不是四位数的年份。请改正，或留空。
import-fault-cadence =
    .text = “频率”看不懂。请写每天、每周三条或每周一条，也可以不填。
import-fault-several-segments =
    .text = 一个班级只能有一种类别。
import-fault-bad-class =
    .text = 班级名称最多40个字，语言一种或两种。
import-fault-class-twice =
    .text = 和第{ $row }行是同一个班级。
import-fault-class-elsewhere =
    .text = 这个班级已经录入，但校区或学院不同。
