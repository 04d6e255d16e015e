### 纸质名册：打印出来逐人打勾的A4纸，给班长、辅导员和学院负责人。

# 纸上的字：$college 学院；$students 全班人数（“实到”一行是本页的人数）；$year、$month、$day 生成的日期；$bot 机器人的用户名。
# 例子和引号里的话真的能发，测试会逐个试一遍。
roll-sheet =
    .title = 纸质名册
    .facts = { $college } · 名册{ $students }人 · { $year }年{ $month }月{ $day }日生成
    .sheet = 第{ $number }页，共{ $sheets }页
    .date = 日期
    .about = 事项
    .meeting = 主题班会
    .pledge = 承诺签名
    .other = 其他
    .present = 应到{ $students }人，实到
    .absent = 缺席序号
    .signature = 班长签名
    .how = 到场的打“✓”。结束后私聊发给 @{ $bot }：
    .example = 缺 3 17 22
    .or-all = 换成缺席同学的序号。全到就发“全勤”。
    .offline = 线下：不用这个软件的同学，请当面通知。
    .privacy = 纸上只有班内序号和遮住的姓名。请不要拍照发群；登记后交给辅导员，学期末销毁。

# 表头：一列最多四个字。
roll-column =
    .number = 序号
    .name = 姓名
    .present = 到场
    .signed = 签名
    .note = 备注

# 文件下面的说明。$example：上面的例子。
roll-caption =
    <b>{ $class }的纸质名册</b>
    { $students }人，A4纸{ $sheets }页。用浏览器打开文件，再打印。
    结束后在这里发“{ $example }”这样的缺席序号，全到就发“全勤”。
    纸上只有遮住的姓名；登记后交给辅导员，学期末销毁。

# 负责几个班的人先选班。
roll-classes = <b>要哪个班的纸质名册？</b>
roll-class = { $class }：{ $students }人
    .button = { $class }
    .toast = { $class }的纸质名册马上发到这里。
