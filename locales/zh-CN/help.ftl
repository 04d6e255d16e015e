### 帮助、命令说明，以及办不到时说的话。

help-start =
    <b>你好，我是学校的反诈助手“无诈”</b>
    我在班级群里发反诈提示，由{ $office }负责。我绝不会要钱、要验证码、要密码。
    被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
    发 /help 看我能做什么，发 /language 换语言。

help-student = <b>我能做什么</b>
help-staff = <b>你的角色可以用的命令</b>
help-command = /{ $name }：{ $about }
help-roster = 要更新所管班级的名册，请私聊发一份 .xlsx 或 .csv 名单给我。先核对，你确认之后才会改动。
help-emergency = 被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。

# $office：负责单位；$contact：核实真伪、更正和删除的联系方式；其余是保存的天数。
help-privacy =
    <b>隐私说明</b>
    由{ $office }负责。

    保存什么：你的账号编号、你选的语言和客户端的语言、点过哪些卡片和时间、自测、快答、小课、竞赛、抽样和情景演练的答案、有没有签承诺书、担任的角色、免打扰时段、在方案任务上做过什么、有没有订阅、有没有求助或同意接受支持。绑定以后，还有你是名册上的哪一位，以及换班时你的答复。
    名册里有什么：班级、班内序号、只留首字的姓名、类别和语言。学号只存加密后的摘要。
    不保存什么：群里的聊天、全名、手机号、身份证号、银行卡号。你私下发给我的话，处理完就删；出错没能处理的，最多留{ $set_aside }天。
    保存多久：点击和自测答案{ $taps }天，我发的消息文字{ $texts }天，以前的绑定{ $history }天，结束的角色{ $roles }天，求助和支持{ $support }天，每晚清理一次。
    诈骗案件：登记时不记姓名。确切金额和备注加密保存，只有民警能打开，每次查看都有记录；结案{ $cases }天后谁也打不开。
    谁看得到：群里不公布你是谁，也不公布谁点过。自测、快答、小课、竞赛、抽样和情景演练的答案只有你自己看得到；公开投票除外，题目里会写明。求助时，值班的人只看到事先给你看过的内容；支持只有接手的那一位知道。工作人员只能看到序号、只留首字的姓名和人数。

    你可以：发 /me 看我知道你什么，发 /mydata 拿到全部资料，发 /rebind 改错，发 /unsubscribe 不再私下收提示，发 /forget 让我忘记你。有疑问，请联系{ $contact }。

# 每条命令一句话，不加句号，会显示在命令列表里。
command-start =
    .command = 开始使用，看看我是谁
command-help =
    .command = 看看我能做什么
command-bind =
    .command = 绑定我的班级，例如 /bind 软件一班
command-rebind =
    .command = 绑错了，24小时内自己改
command-me =
    .command = 看看我知道你什么
command-privacy =
    .command = 我保存什么、谁看得到、你可以怎么办
command-mydata =
    .command = 我保存的关于你的全部资料，一个文件
command-forget =
    .command = 让我忘记你
command-check =
    .command = 把可疑的消息转发给我，看它像不像诈骗
command-sos =
    .command = 被骗了、拿不准？现在怎么做、打给谁
command-contact =
    .command = 校内电话：遇事打给谁
command-quiz =
    .command = 两分钟测一测会不会上当，成绩只有你看得到
command-contest =
    .command = 反诈知识竞赛：限时答题，取最好的一次，有证书
command-course =
    .command = 14天防骗小课：每天私下一条，不到1分钟
command-roleplay =
    .command = 情景演练：和“骗子”对话，看穿套路
command-subscribe =
    .command = 私下收反诈提示
command-unsubscribe =
    .command = 不再私下收提示
command-quiet =
    .command = 设自己的免打扰时段，例如 /quiet 20:00-09:00
command-unbound =
    .command = 看班里谁还没绑定，标出不用这个软件的人
command-roll =
    .command = 本班的纸质名册：一张能打印的A4纸，逐人打勾
command-language =
    .command = 换一种语言
command-unconfirmed =
    .command = 查看结果未知的消息，决定要不要重发
command-kit =
    .command = 本班班会的材料：经过、讨论题、前后投票、文字版
command-classquiz =
    .command = 给班级群出一道快答题，各答各的，马上看讲解
command-ledger =
    .command = 查工作台账，例如 /台账{" "}信息学院{" "}4月，也能记录、更正、导出
command-group =
    .command = 绑定班级群：私聊里给链接，群里直接绑定，如 /group 软件一班
command-mute =
    .command = 暂停本群的普通提示，例如 /mute 7d 是暂停7天
command-unmute =
    .command = 恢复本群的普通提示
command-cadence =
    .command = 设置多久发一条提示：daily、3 或 weekly
command-unbind =
    .command = 解除本群与班级的绑定，让我退群
command-roles =
    .command = 看看你的角色和有效期
command-today =
    .command = 今天到期、逾期的任务，和等着处理的事
command-items =
    .command = 方案里的任务：/items、/items all、/items A2、/items 4月
command-done =
    .command = 报告任务完成，例如 /done A2 加上链接
command-overdue =
    .command = 逾期的任务，最久的在前
command-forecast =
    .command = 预计几个班按时开班会、最该联系谁
command-plan =
    .command = 看方案、要留意的地方，并发布任务
command-notice =
    .command = 给班级群发通知，不超过班级的负担预算
command-burden =
    .command = 看班级本周和本月的负担分
command-case =
    .command = 点按钮登记案件，或查看一个案件，例如 /case{" "}C-12
command-cases =
    .command = 案件列表；/cases{" "}trend 与去年同期对比
command-invite =
    .command = 邀请别人担任角色，例如 /invite 班长{" "}信息1班
command-revoke =
    .command = 撤销你授予的角色
command-handover =
    .command = 把你的角色移交给接任的人
command-delegate =
    .command = 请人代理一段时间，例如 /delegate 7d

help-unknown-command = 没有 <code>/{ $word }</code> 这个命令。
help-nearest-commands = 你是不是想用：
help-all-commands = 发 /help 看全部命令。
help-only-in-private = 这个命令只能私下用，请点开我的头像，在私聊里发给我。
help-only-in-a-group = 这个命令要在班级群里用。
help-anonymous = 你开着“匿名管理员”，我认不出你是谁。请先关闭匿名再发一次，或者私下发给我。
help-too-fast = 你发得太快了，我跟不上。请等一分钟再发。

help-apology = 出错了，是我们的问题，不怪你。请过几分钟再试一次；如果还不行，请把编号 <code>{ $code }</code> 告诉工作人员。

help-choose-language = 请选择语言：
help-language-chosen = 好的，以后和你说话用{ $language }。
command-meeting =
    .command = 要开的班会、团课和动员：登记、定时间、申请免开
command-alert =
    .command = 拟预警、送审，看预警到了哪里
command-pledge =
    .command = 看反诈承诺书、签名；负责人看签名情况
command-aware =
    .command = 知晓情况：三个数字和一张图
command-review =
    .command = 核实班会：登记、照片和同学的确认
command-verify =
    .command = 核验消息或证件的真伪，例如 /verify K7F3-QX2M
command-badge =
    .command = 出示证件，上面的码10分钟内别人能核验
command-guard =
    .command = 群里有人的名字像工作人员时，私下告诉我
command-question =
    .command = 测验题：自己出题，审核别人出的题
command-words =
    .command = 译文：查看和更正，看读者反映
