### 译文有误：读者反映、语言负责人更正，以及随后的变化。

words-report =
    .button = 译文有误
    .toast = 我私下给你发了消息。
words-unreachable =
    .toast = 我还不能给你发消息。请先打开我的主页点“开始”，再来这里点一下。
words-which =
    <b>哪一句译得不对？</b>
    请点这一句的编号。没有人会知道是谁反映的。
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>谢谢，已反映这一句：</b>
    { $words }
    愿意的话，请在30分钟内用一条消息写下哪里不对。
    .toast = 已反映，谢谢。
words-explained = 谢谢，我已转给负责这种语言的人。改好以后，帖子会跟着变。

words-case =
    <b>有人反映译文有误</b>
    反映：{ $count }人 · { $language } · <code>{ $name }</code>
    <b>中文：</b>{ $zh }
    <b>英文：</b>{ $en }
    <b>现在：</b>{ $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>中文：</b>{ $zh }
    <b>英文：</b>{ $en }
    { $state ->
        [corrected] <b>现在（在聊天里改过）：</b>{ $words }
       *[filed] <b>现在：</b>{ $words }
    }
words-units =
    <b>{ $name }</b>
    点一下，可以查看和更正。
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>译文</b>
    有人反映：{ $reported }条
    已更正：{ $corrected }条
    要看哪一条，可以发例如 <code>/words tip police-1 ru</code>。
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    请用一条消息发来<code>{ $name }</code>（{ $language }）的新译文。数字和花括号里的内容要原样保留。
    现在是：<code>{ $words }</code>
    .button = 更正
words-preview =
    <b>读者会看到</b>（{ $language }，<code>{ $name }</code>）
    { $preview }
words-used = 已生效：{ $name }（{ $language }）。最近14天的帖子会跟着改。
    .button = 就用这个
words-kept = 保持不变：{ $name }（{ $language }）。
    .button = 没有问题
words-dropped = 没有改动：{ $name }（{ $language }）。
    .button = 不用了
words-taken-back = 已恢复原来的译文：{ $name }（{ $language }）。
    .button = 撤回更正
words-stale =
    <b>一条更正不再使用</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    它的中文或英文后来改了。请再看一看：/words { $name } { $language }
    当时的更正：{ $words }
