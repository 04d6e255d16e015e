### 反诈签名承诺：承诺的内容、签名的卡片、班级签名情况、纸质登记。

# 内容改了，签名就不再对应原来的版本；改一个字，也是新版本。
pledge-wording =
    ① 不轻信：陌生来电、短信、群里的“老师”“客服”“警察”，先核实，再决定。
    ② 不转账：不向陌生账户转账，不垫付，不交“保证金”“解冻费”。
    ③ 不泄露：验证码、密码不告诉任何人，不与陌生人共享屏幕。
    ④ 不出借：不出租、出借、出售银行卡、电话卡和支付账户。
    ⑤ 多提醒：遇到可疑的消息，提醒同学和家人，不转发。
    ⑥ 早求助：一旦被骗，马上停手，拨打110或96110，告诉辅导员。

pledge-title = <b>反诈承诺书</b>
pledge-reminded = { $class }的团支书请你看一看反诈承诺书。签不签由你决定。
pledge-open = 自愿签名。签了以后，随时可以撤回。
# $version：版本号，内容的指纹的开头。
pledge-signed = ✓ 你已于{ $at }签名{ $way ->
    [paper] （纸质签名，由团支书登记）
   *[chat] {""}
}。版本：{ $version }
pledge-older = 你签的是另一个版本。可以按现在的内容重新签，原来的签名也有效。
pledge-withdrawn = 你已于{ $at }撤回签名。想重新签，随时可以。
pledge-unbound = 我还不知道你是哪位同学。要签名，请先发 /bind 绑定。

pledge-sign =
    .button = 我承诺
    .toast = 已签名，谢谢。
pledge-again =
    .toast = 你已经签过了。
pledge-later =
    .button = 暂不
    .toast = 好的，想签的时候发 /pledge。
pledge-withdraw =
    .button = 撤回签名
    .toast = 已撤回签名。
pledge-nothing =
    .toast = 没有可以撤回的签名。
pledge-changed =
    .toast = 承诺书的内容或语言变了，请重新看一遍再签。
pledge-bind-first =
    .toast = 请先发 /bind 绑定，再来签名。

# 班级群里的卡片。$signed 是0时不显示人数。
pledge-card =
    <b>反诈承诺书：请你看一看</b>
    一共6行，私下看，自愿签。群里不显示谁签了、谁没签。
    { $signed ->
        [0] 已签名的还不到5人。
       *[other] 全班{ $students }人，已有{ $signed }人签名。
    }
pledge-read =
    .button = 看承诺书（6行）

# 班级签名情况。
pledge-classes =
    <b>班级签名情况</b>
    .button = 班级签名情况
# $paper：其中纸质签名的人数。
pledge-class = { $class }：{ $signed }/{ $students }{ $paper ->
    [0] {""}
   *[other] （纸质{ $paper }）
}
    .button = { $class }
pledge-no-classes = 没有你负责的班级，或者还没有名册。
pledge-who-sees = 谁没签，只有本班团支书私下看得到。
pledge-colleges = <b>各学院签名情况</b>
pledge-college = { $college }：{ $signed }/{ $students }
pledge-college-few = { $college }：不到5人签名，共{ $students }人
pledge-no-colleges = 还没有名册。
pledge-due = 截止：{ $day }

pledge-own =
    <b>{ $class }：{ $signed }/{ $students }人已签名</b>{ $paper ->
        [0] {""}
       *[other] ，其中纸质{ $paper }人
    }
pledge-missing = 还没签的人（只有你看得到，请不要转发到群里）：
pledge-student = { $who }
pledge-everybody = 全班都签了。

pledge-post =
    .button = 发到班级群
    .toast = 已发到班级群。
pledge-posted =
    .toast = { $at }已经发过了，7天内不重复发。
pledge-no-group =
    .toast = 本班还没有可以发消息的群，请先绑定班级群。
pledge-remind =
    .button = 私下提醒他们
    .toast = { $told ->
        [0] 没有能私下提醒到的人。
       *[other] 已私下提醒{ $told }人。
    }{ $others ->
        [0] {""}
       *[other] 另有{ $others }人还没绑定，请当面说。
    }
pledge-rested =
    .toast = { $at }提醒过了，3天内不再提醒。
pledge-paper =
    .button = 纸质登记
pledge-ask-paper =
    <b>{ $class }：登记纸质签名</b>
    请对照纸质签名表，发来没有签名的人的班内序号，例如：<code>缺 3 17 22</code>。全班都签了，就发：<code>全签</code>。
    我等30分钟。
pledge-paper-read =
    <b>{ $class }：请核对</b>
    { $missing ->
        [0] 登记后全班{ $signed }人都已签名
       *[other] 登记后已签名{ $signed }人，还有{ $missing }人没签：{ $seats }
    }。
    其中纸质签名{ $paper }人。这份登记会代替上一份纸质登记；在聊天里签的名不受影响。
pledge-paper-withdrawn = 有{ $count }人在聊天里撤回过签名，纸质登记不会替他们重新签。
pledge-save =
    .button = 登记
    .toast = 已登记。
pledge-cancel =
    .button = 取消
    .toast = 没有登记。

# 截止前提醒团支书。
pledge-word = { $class }还有{ $missing }人没有签反诈承诺书，{ $day }截止。名单只有你看得到。
    .button = 看名单
