### 工作人员自己出的测验题：清单、填写格式、题目卡片和后续。

questions-list =
    <b>我们自己出的题</b>
    在用：{ $used }道 · 等别人审核：{ $waiting }道
    点一道题可以查看。审核的人不会是出题的人。
# $id：题号；$fraud：诈骗类型；$text：题目开头。
questions-line = { $state ->
        [draft] 待审
        [returned] 退回
        [retired] 停用
       *[approved] 在用
    } · <code>{ $id }</code> { $fraud }：{ $text }
questions-more = ……还有{ $count }道

questions-kinds =
    <b>出一道新题</b>
    是关于哪种诈骗的？
# 下面是这种语言的填写格式，点一下就能复制。
questions-wanted = { $language ->
        [zh] <b>中文题目。</b>点一下下面的格式复制，填好后用一条消息发给我。答案写一个字母，A到D。
       *[en] <b>英文题目。</b>同一道题，四个选项的顺序不变。点一下下面的格式复制，填好后用一条消息发给我。
    }
# 人们复制后填写；冒号前的词程序要认得。
questions-form =
    题目：{ $text }
    A：{ $a }
    B：{ $b }
    C：{ $c }
    D：{ $d }
    答案：{ $right }
    解释：{ $why }

# $id：题号。
questions-head = { $head ->
        [preview] <b>读者看到的就是这样。</b>要改哪种语言，就把那种语言的格式再发一遍。
        [handed] <b>已提交：{ $id }</b>。由专班办公室的另一个人审核，有结果我会告诉你。
        [alone] <b>已提交：{ $id }</b>。还要等：专班办公室暂时没有别的人可以审核。需要给另一个人授予这个角色（/invite），对方发 /question 就能看到。
        [review] <b>请审核这道题：{ $id }</b>。是别人出的。通过以后就会出现在测验里。
        [own] <b>你出的{ $id }在等</b>专班办公室的另一个人审核。
        [returned] <b>已退回：{ $id }</b>。请改好再提交。
        [sent_back] <b>已退回给出题人：{ $id }</b>。改好以后会再请你审核。
        [retired] <b>已停用：{ $id }</b>。以后不再出这道题。
        [dropped] <b>没有提交。</b>什么也没有保存。
       *[approved] <b>在用：{ $id }</b>。测验里会出这道题。
    }
questions-remark = <b>要改的地方：</b>{ $remark }
questions-about = { $fraud } · 对象：{ $audience }
questions-others = 另有语言：{ $languages }
questions-came = <b>有{ $count }道测验题等你审核</b>，是用文件交来的。发 /question 逐道查看。
questions-remark-wanted = <code>{ $id }</code>哪里要改？请用一条消息写下来，不超过{ $most }字。出题人只看到你写的话，看不到你的名字。

questions-file =
    <b>用文件交题</b>
    把 .xlsx 或 .csv 文件直接发到这里。每行是一道题的一种语言，标签相同的行是同一道题，中文和英文都要有。我先核对，要么全部收下，要么一道也不收；收下的题逐道由另一个人审核。每个格子不超过{ $most }字。
    .button = 用文件交题
questions-template =
    在表头下面填写，再把文件发回给我。里面的例题是编的，请换掉。
    .button = 领取空白表格
    .name = 测验题填写表
questions-in-file = { $head ->
        [same] <b>文件里没有新题。</b>已经有的：{ $same }道
        [applied] <b>已收下{ $new }道</b>，逐道由另一个人审核。发 /question 可以看进展。
        [cancelled] <b>一道也没有收。</b>
       *[ready] <b>文件可以收下。</b>新题：{ $new }道 · 题目已经有的：{ $same }道。明天此时之前有效。
    }
questions-file-faults = <b>文件里有错，一道也没有收。</b>请改好再发一遍。
questions-row-fault = 第{ $row }行：{ $fault }

questions-part =
    .name = { $part ->
        [label] 标签
        [language] 语言
        [type] 诈骗类型
        [text] 题目
        [a] A
        [b] B
        [c] C
        [d] D
        [right] 答案
        [why] 解释
       *[for] 对象
    }
# $part：题目的哪一部分；$most：最多多少字。
questions-fault = “{ $part }”{ $flaw ->
        [missing] 没有填，请补上。
        [twice] 出现了两次，请只留一个。
        [unread] 认不出来。答案只写一个字母，A到D；格子里不要用公式。
        [unknown] 认不出来，请对照空白表格填写。
        [alike] 和别的选项意思一样，四个选项要各不相同。
        [long] 太长，最多{ $most }字。
        [language] 用的是另一种语言。中文和英文要分开填。
        [address] 里有网址，读者可能会点开。请改用文字描述。
        [private] 里有可能属于某个人的号码或账号，请去掉。
       *[differs] 和另一种语言里写的不一样，请改成一致。
    }

# 文件里可以怎么称呼这两种语言。
questions-chinese =
    .words = 中文、汉语、简体中文
questions-english =
    .words = 英文、英语

# 填写表里编的例题，正确的是B。
questions-example =
    .body = 有人来电说你名下的包裹里有假证件，并把电话转给“警察”。你怎么做？
    .a = 按“警官”说的做
    .b = 挂断，自己拨打110核实
    .c = 把证件拍照发过去
    .d = 交钱了事
    .why = 警察不会在电话里办案，也不会收钱。请自己拨打110核实。

questions-new =
    .button = 出新题
questions-submit =
    .button = 提交
questions-drop =
    .button = 不交了
questions-approve =
    .button = 通过
questions-return =
    .button = 退回
questions-correct =
    .button = 修改
questions-withdraw =
    .button = 撤回这道题
questions-retire =
    .button = 停用
questions-apply =
    .button = 收下
questions-cancel =
    .button = 不收
