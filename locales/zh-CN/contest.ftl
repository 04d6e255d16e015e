### 知识竞赛：卡片、题目、各班参与情况、薄弱题和证书。题目在 quiz.ftl。

contest-card =
    <b>{ $title }</b>
    { $from }到{ $to }
    .button = 返回
contest-rules =
    每次抽{ $questions }题，限时{ $minutes }分钟，答完一题马上讲解。一共可以答{ $attempts }次，取最好的一次。
    成绩只有你自己看得到，不按人排名；各班只比参与的比例。
    .button = 开始答题 · { $minutes }分钟
contest-last = <b>刚才这一次：{ $of }题答对了{ $right }题</b>，用时{ $minutes }分{ $seconds }秒。
contest-best = 最好的一次：{ $of }题答对了{ $right }题，用时{ $minutes }分{ $seconds }秒。
contest-ahead = 还没有开始，到时候再来。
contest-closed = 竞赛已经结束。
contest-unbound = 还不知道你是哪个班的。请先发 /bind 绑定，再来参加。
# $left：还能答几次。
contest-open = { $left ->
    [0] 你的答题次数用完了。
   *[other] 你还可以答{ $left }次。点了“开始答题”就开始计时，中途退出不停表。
}
contest-number = <b>第{ $number }题，共{ $of }题 · { $until }到时间</b>
    .toast = 时间到了，这一题没有计入。

contest-board =
    <b>各班参与情况 · { $title }</b>
    .button = 各班参与情况
contest-board-row = { $rank }. { $class }：{ $people }/{ $enrolled }，{ $percent }%
contest-board-own = 你的班：第{ $rank }名，{ $class }：{ $people }/{ $enrolled }，{ $percent }%
contest-board-none = 还没有哪个班有{ $least }人参加。
contest-board-foot = <i>按参与比例排，比例相同的并列。答完一半以上算参与，每人只算一次；参与不足{ $least }人的班不显示。</i>

# 给专班和各部门。
contest-items =
    <b>错得最多的题 · { $title }</b>
    .button = 薄弱题
contest-items-none = 还没有哪道题有{ $least }人作答。
contest-item =
    { $number }. <b>{ $fraud }</b>：{ $question }
    { $people }人作答，{ $wrong }人答错。
contest-item-wrong = 错选最多的是“{ $option }”：{ $count }人。

# 证书是一张图。$name：名册上的名字，只留首字。
contest-certificate =
    .button = 证书
    .toast = 证书已经发给你。
    .none = 答完一次、答了一半以上，才有证书。
    .undrawn = 证书上有字库里没有的字，画不出来。请告诉工作人员。
    .head = { $title }参赛证书
    .who = { $class } { $name }
    .took = 参加了{ $title }
    .score = 最好的一次：{ $of }题答对{ $right }题
    .day = { $year }年{ $day }
    .note = 姓名只留首字。这张证书由机器人“无诈”生成，成绩只发给本人。
contest-certificate-caption = { $title }：{ $of }题答对了{ $right }题。要不要给别人看，由你决定。

# 班级群里的通知。$people 是0时不显示人数。
contest-begins =
    <b>{ $title }开始了</b>
    { $to }截止。在私聊里答题，每次{ $questions }题、限时{ $minutes }分钟，成绩只有自己看得到；各班只比参与的比例。
    .button = 参加竞赛
contest-ends =
    <b>{ $title }快结束了</b>
    { $to }截止。{ $people ->
        [0] 本班参加的还不到{ $least }人。
       *[other] 本班{ $enrolled }人，已有{ $people }人参加。
    }
