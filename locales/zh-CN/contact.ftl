### 各校区遇事打给谁：人人可看，由专班办公室修改。

contact-office-security =
    .name = 保卫处
contact-office-police =
    .name = 驻校民警
contact-office-duty =
    .name = 值班室
contact-office-counselling =
    .name = 心理咨询中心
contact-office-students =
    .name = 学生工作部
contact-office-international =
    .name = 留学生办公室

# $named、$timed：有没有名称 $name、有没有时间 $hours。
contact-line = { $office }{ $named ->
        [yes] （{ $name }）
       *[no] {""}
    }：{ $phones }{ $timed ->
        [yes] ，{ $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>遇事打给谁</b>
    报警110，反诈咨询96110。
contact-none = 这里还没有登记电话，请先打110。
contact-how =
    要修改，请发，例如
    <code>/联系 { $place } 保卫处 { $phone }</code>
    <code>/联系 { $place } 心理中心 { $phone } 8:00-22:00</code>
    <code>/联系 { $place } 值班室{" "}关闭</code>
contact-lacking = 正式启用前还缺：{ $offices }（{ $campus }）。
    .name = { $campus }：{ $offices }
contact-preview =
    <b>确认修改这个电话吗？</b>
    { $campus }
    现在：{ $before }
    改成：{ $after }
    确认之前请先拨一次，着急的人会照着打。
contact-nothing =
    .name = 没有
contact-saved =
    <b>已修改</b>
    { $campus }
    { $line }
    .toast = 已修改。
contact-told =
    { $role }修改了 /sos 里的一个电话。
    { $campus }
    { $line }
    不对？请发 /contact
contact-dropped =
    没有修改。
    .toast = 没有修改。
contact-save =
    .button = 确认修改
contact-drop =
    .button = 不改
