### 给可能受骗的人：句子短，要紧的在前，不责备。

sos-card =
    <b>觉得被骗了？现在就做</b>
    1. <b>停。</b>别再转账。挂电话，关掉屏幕共享。
    2. <b>打110</b>，请求紧急止付。反诈专线96110。越早越好。
    3. <b>冻结账户</b>：打银行或支付平台的客服，号码在卡背面或App里。
    4. <b>留住证据</b>：聊天、号码、转账记录，都别删。
    5. <b>告诉一个信得过的人</b>，不用一个人扛。
    有人说交钱就能帮你追回，那是第二次骗你。
    这不是你的错，每天都有人遇到。
# 给对方看、念给对方听的那句话，所有人看到的都是这句中文。
sos-phrase = 我可能遭遇了电信诈骗，请求紧急止付。请帮我报警，并联系学校保卫处。
sos-phrase-shown =
    <b>请给对方看，或者照着念：</b>
    { $phrase }
    意思是：{ $meaning }
sos-phrase-said =
    <b>报警时可以照着说，也可以给身边的人看：</b>
    { $phrase }
sos-contacts = <b>校内电话</b>
sos-tell =
    我不会自己转告任何人。需要的话，我现在就替你通知，先给你看通知什么。
sos-running = 你的求助正在等人接。
sos-running-taken = { $office }正在处理你的求助。
sos-copy =
    .button = 复制这句话
sos-open =
    .button = 求助 SOS
sos-tell-duty =
    .button = 通知值班人员
sos-tell-counsellor =
    .button = 通知我的辅导员
sos-which-campus = 你在哪个校区？
sos-group =
    需要帮助？点开私聊，群里没有人看得到。
    报警110，反诈咨询96110。
    .button = 打开私聊

sos-preview =
    <b>我只会转告这些</b>
    告诉：{ $to }（{ $campus }）
    { $who ->
        [known] · 你是：{ $student }
       *[unknown] · 你是谁，我不知道
    }
    · 你现在需要帮助
    · 接手的那一个人，会看到一个能在这里联系你的链接
    发生了什么我不知道，由你自己说。
    { $minutes }分钟没有人接，我再告诉：{ $next }。
    不要干等，先打110。
sos-send =
    .button = 现在就通知
sos-keep =
    .button = 不通知
sos-kept =
    没有通知任何人。需要时再发 /sos
    .toast = 没有通知任何人。
sos-sent =
    <b>已经替你通知</b>
    { $time } 通知了：{ $to }
    有人接手，我马上在这里告诉你。
    不要干等，先打110。
    .toast = 已经通知。也请打110。
sos-nobody =
    <b>现在我联系不上他们</b>
    请直接打110。
    你的求助仍然开着。
sos-rising =
    还没有人接。我又通知了：{ $to }
    不要干等，先打110。
sos-taken =
    <b>{ $office }接手了</b>
    他们会联系你，请留意手机。
    他们绝不会向你要钱、要验证码、要密码。
sos-closed =
    <b>这次求助已经结束</b>
    心里还难受，或者想问法律上的事？愿意的话，学校可以帮你。
    需要时随时再发 /sos
sos-withdrawn =
    你已撤回求助，也告诉了收到通知的人。
    需要时随时再发 /sos
    .toast = 已撤回。
sos-lapsed =
    没有人接你的求助，它已经结束，很抱歉。
    请打110，或打校内电话：/contact
sos-withdraw =
    .button = 撤回求助

# 值班的人看到的。
sos-call =
    <b>有人求助</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] 不在名册上的人
    }
    可能遇到了诈骗，别的我不知道。
    谁先接，谁负责。
sos-take =
    .button = 我来处理
sos-yours =
    <b>这次求助由你处理</b>
    { $time } · { $place }
    { $who ->
        [known] { $student }
       *[unknown] 不在名册上的人
    }
    { $link }
    先问：停止转账了吗？打110了吗？账户冻结了吗？记录都在吗？不责备。
    联系上以后，点下面的按钮。
    .toast = 由你处理。
# The words of the link by which whoever cares writes to the caller.
sos-link =
    .text = 在这里联系对方
sos-speak =
    .button = 已经联系上
sos-over = { $state ->
        [taken] 这次求助有人处理了：{ $office }。
        [closed] 这次求助已经结束，联系上了。
        [withdrawn] 对方撤回了这次求助。
       *[lapsed] 这次求助没有人接，已经结束。
    }
    .toast = 谢谢，已经结束。
