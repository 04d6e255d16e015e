### 班级快答：班级群里的一道题，各答各的；还有给班长、辅导员看的卡片。

## 班级群里的卡片

class-quiz-head = <b>班级快答</b>
class-quiz-open =
    {""}
    点一个字母作答，只算第一次。你的答案和讲解只有你看得到。{ $until }截止。
class-quiz-count = 已有{ $count }人作答。
# 人数很少时不显示具体数字，免得猜出是谁。
class-quiz-few = 作答的还不到{ $least }人。
# $count 是0时不显示人数。
class-quiz-over = { $count ->
    [0] <i>已经截止，谢谢大家。</i>
   *[other] <i>已经截止，共有{ $count }人作答，谢谢大家。</i>
}
class-quiz-read =
    .button = 用我的语言看
    .toast = 这道题已经私下发给你，在那里作答也一样。
class-quiz-unreached =
    .toast = 我还不能私下给你发消息。请点开我的头像，在私聊里点“开始”，再回来点一次。

# 点选项后的回应，只有本人看得到。$why：为什么；$late：是不是截止以后才答的。
class-quiz-heard =
    .right = ✓ 答对了。{ $why }{ $late ->
        [yes] （已经截止，记为迟答，不计入本班结果。）
       *[no] {""}
    }
    .wrong = 没答对，应该选{ $letter }。{ $why }{ $late ->
        [yes] （已经截止，记为迟答，不计入本班结果。）
       *[no] {""}
    }
    .before = 这一题你答过了，选的是{ $letter }，只算第一次。正确答案是{ $right }。
# 私聊里的卡片。
class-quiz-answered = { $verdict ->
    [right] <b>班级快答：答对了</b>
   *[wrong] <b>班级快答：没答对</b>
}
class-quiz-late = <i>已经截止，记为迟答，不计入本班结果。</i>

## 班长、辅导员和学院负责人的卡片

class-quiz-classes =
    <b>你负责的班级</b>
    给哪个班出一道快答题？
    .button = { $class }
class-quiz-staff = <b>班级快答 · { $class }</b>
class-quiz-no-group = 本班还没有绑定能发言的群，不能出题。
class-quiz-ready =
    选好时间，下面这道题就发到班级群。谁点了选项，马上看到自己对不对、为什么；别人看不到，你也看不到谁答了什么。到时间自动截止。
    也可以发成公开投票，10分钟截止，但群里人人看得到谁选了什么。
# $fraud：骗局名称。
class-quiz-next =
    {""}
    <b>{ $fraud }</b>
    { $question }
    .button = 换一题
class-quiz-running = { $form ->
    [poll] 公开投票正在进行
   *[card] 正在作答
}，{ $until }截止。本班已有{ $count }人作答。
    .toast = 本班有一道题还没截止，先等它结束。
class-quiz-last =
    {""}
    <b>上一题 · { $at }</b>
    { $question }
class-quiz-share = { $of }人作答，{ $right }人答对。
class-quiz-share-few = { $count }人作答。不足{ $least }人，为了不暴露个人，不公布对错。
class-quiz-most-wrong = 错选最多的是“{ $option }”：{ $count }人。建议再讲一讲。
class-quiz-late-count = 另有{ $count }人迟答，不计入。
class-quiz-ended = <b>班级快答结束 · { $class }</b>
class-quiz-failed =
    <b>班级快答没有发到群里 · { $class }</b>
    请看看我还在不在群里、能不能发言，再用 /classquiz 出一次题。

# 卡片下面的按钮。$length 和 $unit：开放多久。
class-quiz-start =
    .button = 出题 · { $unit ->
        [minutes] { $length }分钟
       *[hours] { $length }小时
    }
    .toast = { $form ->
        [poll] 公开投票已发往班级群。
       *[card] 题目已发往班级群。
    }
# $question：题目。写明是公开的，投票的人才知道。
class-quiz-poll =
    .button = 发成公开投票
    .toast = 这道题太长，放不进投票，请换一题或者用按钮作答。
    .question = { $question }（公开投票，人人看得到谁选了什么）
class-quiz-end =
    .button = 现在截止
    .toast = 已经截止。
    .before = 这道题已经截止了。
class-quiz-refresh =
    .button = 刷新
