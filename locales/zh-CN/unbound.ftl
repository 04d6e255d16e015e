### 班里谁还没绑定：私下给班长、辅导员和学院负责人看。

unbound-figures =
    .text = { $class }：已绑定{ $bound }/{ $students }，线下{ $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = 还没绑定的人。谁不用这个软件，就点谁的序号，标为线下；再点一次就取消。
unbound-nobody = 没有还没绑定的人了。
unbound-student = { $who }{ $offline ->
    [yes] ，线下
   *[no] {""}
}
# 一行两个。
unbound-mark =
    .button = { $seat }{ $offline ->
        [yes] 取消线下
       *[no] 标为线下
    }
    .toast = { $offline ->
        [yes] 已把{ $who }标为线下。
       *[no] { $who }不再标为线下。
    }
unbound-bound =
    .toast = { $who }已经绑定了，不用标。

# 负责几个班的人先看到这些。
unbound-classes =
    <b>你负责的班级</b>
    .button = 所有班级
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = { $class }：还没有名册
unbound-no-classes = 没有你负责的班级。
