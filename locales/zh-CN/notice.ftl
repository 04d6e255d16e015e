### 通知：工作人员用自己的话发到班级群里的内容。

# 群里看到的。$sender：部门、学院或角色，绝不是姓名。
notice-head = <b>通知：{ $sender }</b>
notice-words = { $words }
# 正文下面写明要班里做什么；.button：给发送人选择。
notice-wish =
    <i>{ $ask ->
        [tap] 看过后请点一下下面的按钮。
        [form] 请按要求填写表格。
        [photo] 请按要求填写表格，并附照片。
       *[nothing] {""}
    }</i>
    .button = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $ask ->
        [tap] 点一下
        [form] 填表
        [photo] 填表并附照片
       *[nothing] 只需阅读
    }
    .toast = 这样每个班用{ $points }分。
notice-summary = <b>本周通知汇总（{ $count }条）</b>
notice-summary-head =
    <b>{ $number }. { $sender }</b>

# 私下给发送人。$most：字数。
notice-ask-words = 请把通知内容发给我，按班级群里要看到的样子写，最多{ $most }个字。发出之前会先给你看。
notice-senders =
    <b>用什么名义、发给哪些班？</b>
    .button = 换一些班级
notice-sender =
    .button = { $name }
# 在同一个学院带的所有班。
notice-sender-all =
    .button = { $name }，全部{ $count }个

# $post：群里看到的样子；$points：每个班用几分。
notice-preview =
    <b>班级群会看到</b>
    <blockquote>{ $post }</blockquote>
    发给{ $classes }个班，每班{ $points }分。要他们做什么？请在下面选择。
# 有余量的班已经收到，还剩 $classes 个班。
notice-rest =
    <b>已发给有余量的班，还剩{ $classes }个班</b>
    <blockquote>{ $post }</blockquote>
    每班{ $points }分。
notice-without-group = 另有{ $count }个班没有能发消息的群，收不到。
notice-over =
    <b>有{ $count }个班本周会超过{ $cap }分</b>
notice-over-class = { $class }：{ $points }/{ $cap }
notice-over-more = ……还有{ $count }个
# $friday：汇总什么时候发。
notice-choices = 可以并入{ $friday }的周五汇总，所有通知合起来只算一条消息，填表仍然计分；也可以请专班办公室决定。

notice-move =
    .button = { $step ->
        [send] 发出
        [others] 先发给其余{ $count }个班
        [hold] 并入周五汇总
        [ask] 请办公室决定
        [leave] 剩下的不发了
       *[drop] 取消
    }
notice-done =
    { $outcome ->
        [sent] <b>正在发给{ $classes }个班</b>
        [held] <b>已并入{ $friday }的周五汇总，共{ $classes }个班</b>
        [asked] <b>已请专班办公室决定，共{ $classes }个班</b>
       *[dropped] <b>{ $classes ->
            [0] 没有发出
           *[other] 有{ $classes }个班没有发
        }</b>
    }
    <blockquote>{ $post }</blockquote>{ $outcome ->
        [asked] {""}答复会告诉你；一直没有答复，就并入{ $friday }的周五汇总。
       *[other] {""}
    }
    .toast = { $outcome ->
        [sent] 正在发给{ $classes }个班。
        [held] 已并入周五汇总，共{ $classes }个班。
        [asked] 已请专班办公室决定，共{ $classes }个班。
       *[dropped] { $classes ->
            [0] 已取消，什么也没有发。
           *[other] 好的，剩下{ $classes }个班不发了。
        }
    }
notice-changed =
    .toast = 情况有变化，请重新看看卡片。

# 给专班办公室。
notice-request =
    <b>有通知超过负担预算，要不要放行？</b>
    <blockquote>{ $post }</blockquote>
    发给{ $classes }个班，每班{ $points }分。
notice-request-end = 一直没有答复，就并入{ $friday }的周五汇总。
notice-ruling =
    .button = { $ruling ->
        [let_out] 放行
        [held] 不，并入汇总
       *[refused] 不同意
    }
    .toast = { $ruling ->
        [let_out] 现在发出，已告诉发送人。
        [held] 已并入周五汇总，并告诉了发送人。
       *[refused] 不发，已告诉发送人。
    }
notice-ruled =
    <b>{ $ruling ->
        [let_out] 已放行
        [held] 已并入周五汇总
       *[refused] 没有同意
    }：{ $classes }个班</b>
    <blockquote>{ $post }</blockquote>

# 给请示的人。
notice-answer =
    <b>{ $answer ->
        [let_out] 专班办公室已放行你的通知：
        [held] 专班办公室把你的通知并入周五汇总：
        [refused] 专班办公室没有同意你的通知：
       *[unanswered] 专班办公室没有答复，你的通知已随周五汇总发出：
    }{ $classes }个班</b>
    <blockquote>{ $post }</blockquote>
