### 名单把人换到另一个班：问本人对不对。

# $who：班内序号和只留首字的姓名。
class-move-question =
    <b>名册里你的班级变了</b>
    名册显示你现在在{ $class }（{ $who }），对吗？
# 下面的两个按钮，以及点了之后的短提示。
class-move-answer =
    .button = { $answer ->
        [right] 对的
       *[wrong] 不对
    }
    .toast = { $answer ->
        [right] 谢谢，记下了：没错。
       *[wrong] 谢谢，记下了：不对。
    }
# 代替原来的问题。
class-move-right =
    <b>{ $who }，{ $class }</b>
    谢谢。绑定照旧，不用再做什么。
class-move-wrong =
    <b>你说不在{ $class }</b>
    { $told ->
        [yes] 我会告诉管{ $class }名册的老师。在名册改过来之前，我还是以名册为准。
       *[no] 我联系不上管{ $class }名册的老师，请你自己告诉辅导员。
    }
# 代替过时的问题。
class-move-now =
    <b>{ $who }，{ $class }</b>
    这是名册里现在的你。如果不对，请告诉辅导员。
    .toast = 这个问题过时了：你的班级后来又变了。现在的情况已经换上。

# 发给辅导员或学院负责人。$known：原来的班级。
class-move-said-wrong =
    <b>{ $who }在{ $class }吗？</b>
    名册把这名学生从{ $known }换到了{ $class }，本人说不对。请核对名册，改好名单再发一次就行。
