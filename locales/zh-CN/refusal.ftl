### 办不到的事：为什么，以及该怎么办。链接和权限的说明在 group.ftl 和 help.ftl。

refusal-card-expired = 这张卡片已经过期，按钮不再有效。
# 跟在原因后面的一行提示：同样的卡片已经重新发了一张。
refusal-card-renewed = 新的卡片已经发给你。
refusal-not-bound = 本群还没有绑定班级。请班长或辅导员向工作人员要本班的绑定链接。
refusal-bad-duration = 看不懂这个时长。请写几天或几小时，最长30天。
refusal-bad-cadence = 看不懂这个频率。可以选每天、每周三条或每周一条。
refusal-bad-quiet-hours = 没看懂这个时段。请写明从几点到几点，两个时间不能一样。
refusal-no-such-language = 还没有这种语言。发 /language 看看有哪些。
refusal-no-such-class = 没有叫“{ $class }”的班级，请核对名称。
refusal-class-exists = 已经有{ $class }这个班级了。
refusal-bad-class-name = 班级名称要写在一行里，1到40个字。
refusal-bad-languages = 一个班级可以选一种或两种语言。

refusal-bad-invitation = 看不懂是哪个角色、在哪里。请先写角色，再写地方，中间空一格。
refusal-wrong-scope = 这个角色不能设在那里。班长、副班长、团支书、安全员属于班级，辅导员属于班级或学院，学院负责人属于学院，民警和志愿者属于校区，专班成员属于部门。
refusal-no-such-place = 没有叫{ $place }的班级、学院、校区或部门，请核对名称。
refusal-which-campus = 不止一个校区有{ $college }，请在后面加上校区的名称。
refusal-invitation-unknown = 这个邀请链接无效。请核对是否复制完整，或请对方重新邀请。
refusal-invitation-expired = 这个邀请已经失效，什么也没有改变。请对方重新邀请。
refusal-invitation-used = 这个邀请已经用过了，一个链接只能用一次。如果不是你用的，请马上告诉邀请你的人。
refusal-invitation-own = 这是你自己发出的邀请，请转给你要邀请的人。
refusal-bad-delegation = 请写要代理几天，这个角色最长{ $days }天。
refusal-nothing-to-pass-on = 你没有可以移交或请人代理的角色。代理来的角色不能再转给别人。
refusal-grant-over = 这个角色已经结束了。

# 绑定名册时。
refusal-class-card-old = 这个链接已经失效。请点班级群卡片下的“绑定”，或者发 /bind 加班级名称。
refusal-which-class = 请写上班级名称。
refusal-no-roster = { $class }的名册还没有录入，暂时不能绑定。请告诉辅导员。
refusal-bad-tail = 看不懂。请只发四个数字：学号的后四位。想做别的，发 /help。
refusal-already-somebody = 你已经绑定{ $who }（{ $class }）。要改，发 /rebind。
refusal-nobody = 你还没有绑定。请点班级群第一张卡片下的“绑定”，或者发 /bind 加班级名称。
refusal-binding-settled = 自己改的时间到{ $since }为止。请找班长或辅导员，让工作人员先解除绑定。
refusal-student-taken = { $who }已经绑定另一个账号，所以没有绑定。如果那是你的旧账号，或者你没有绑过，请找班长或辅导员，让工作人员先解除。
refusal-no-such-seat = { $class }没有序号为{ $seat }的同学。
refusal-student-free = { $who }没有绑定账号。
refusal-student-online = { $who }已经绑定账号，不能标为线下。请先解除绑定。
# 要求忘记自己的时候。
refusal-has-role = 你还担任着角色，职责不能没人接手。请先发 /roles 查看，用 /handover 移交，或请任命你的人撤销，然后再发 /forget。
refusal-tries-remembered = 你刚才核对身份时没有对上。为防有人冒用，请在{ $until }以后再发 /forget。

refusal-group-taken = 本群已经绑定。请先在本群发 /unbind，再重新绑定。
refusal-group-bound = 不用再绑：本群已经绑定{ $class }。
refusal-which-group = 哪个班？你负责的不止一个班，或者还没有，请写上班级。
refusal-bad-term = 学期代码最多16个字母、数字和连字符，最后一天要在第一天之后。
refusal-no-such-term = 没有已经结束的学期{ $term }。
refusal-term-needs-list = 已经有学期了。下一个学期要和全校名单一起开始。
refusal-bad-cohort = 年级请写四位数的入学年份。

# 工作人员发来的学生名单。说明文件哪里不对；这时什么也不会改动。
refusal-file-empty = 这个文件里没有名单。请放进名单，保存后重新发。
refusal-file-too-large = 文件超过{ $mib }MB。请只留下名单那一张表，再发一次。
refusal-file-compound = 这是旧的 .xls 格式，或者有密码。请另存为不带密码的 .xlsx 再发。
refusal-file-not-a-workbook = 这不是 .xlsx 表格。请用表格软件打开，另存为 .xlsx 再发。
refusal-file-macros = 这个表格带有宏，所以不读取。请另存为不带宏的 .xlsx 再发。
refusal-file-damaged = 这个表格损坏了。请用表格软件打开，重新保存后再发。
refusal-file-bomb = 这个表格里的内容远远超过一份名单。请只留下名单那一张表，再发一次。
refusal-file-several-sheets = 这个表格有几张表都有内容。请只留下名单那一张，再发一次。
refusal-file-encoding = 看不懂文件里的文字。请存为 .xlsx 或“CSV UTF-8”再发。
refusal-file-rows = 名单超过{ $most }行。请按学院分开发。
refusal-file-columns = 第{ $row }行超过{ $most }列。请只留下名单需要的列。
refusal-file-huge-cell = 第{ $row }行有一格超过{ $most }个字。是不是少了一个引号？
# $missing：列的名称。
refusal-file-no-heading = 开头没有写全各列名称的表头。请加上表头，还缺：{ $missing }。
refusal-file-column-twice = 第{ $row }行有两列都叫“{ $column }”，请只留一列。
refusal-file-lost = 文件没有收到，什么也没有改动。请重新发一次。
# $classes：班级名称，最多五个；$count：一共几个。
refusal-others-in-list = 没有写入：名单里有{ $count }个班级不归你管（{ $classes }）。请只发自己管的班级。
refusal-taken-from-others = 没有写入：名单要从{ $classes }转走同学，那里不归你管。请找两边都管的人，例如学院负责人。
refusal-import-over = 这份名单已经写入、取消或被新名单代替，也可能太久了。要改名册，请重新发名单。
refusal-roster-moved = 名册在核对之后又变了，所以没有写入。请重新发一次名单，再核对。

# 方案里的任务。
refusal-which-item = 哪一个任务？请加上编号。
refusal-no-such-item = 没有你能看的任务{ $item }。发送 /items all 查看全部。
refusal-no-meeting-then = { $month }没有要开的班会。
refusal-many-such-items = { $item } 有好几个任务。请发送 /items { $item }，打开要报的那一个。
refusal-item-not-so = 这个任务已经有了新进展：{ $state }。
refusal-correction-over = 证明可以在24小时内更正。现在请找专班办公室。
refusal-nothing-to-undo = 只能在2分钟内撤回自己的上一步。
refusal-nobody-to-hand-to = 还没有别人可以接手。请找专班办公室。
refusal-bad-words = 请写1到{ $most }个字。
refusal-proof-too-large = 文件超过{ $mib }MB。请发小一点的，或者发链接。
refusal-proof-not-kept = 文件没有保存下来。请重新发。
refusal-proof-lost = 找不到这份证明的文件，运维人员会在日志里看到。请让对方重新发一次。
# 台账。$word：看不懂的词；$near：相近的词；$entry、$by：编号。
refusal-ledger-unknown = 不认识“{ $word }”。可以写学院、班级、部门、月份、日期、类别、事项或编号。
refusal-ledger-unknown-near = 不认识“{ $word }”。你是不是要找：{ $near }？
refusal-ledger-days = 日期不对：要在{ $since }到{ $until }之间，而且起始日不能晚于截止日。
refusal-ledger-long = 这句话太长了，看不懂。请只写要查的单位、日期和类别。
refusal-ledger-no-entry = 台账里没有 { $entry }。
refusal-ledger-which = 要更正哪一条？请先写编号，再写原因。
refusal-ledger-corrected-by = { $entry } 已经由 { $by } 更正过，一条记录只能更正一次。如果还不对，请更正 { $by }。
refusal-ledger-corrected = { $entry } 已经更正过，一条记录只能更正一次。
refusal-ledger-reason = 请在编号后面写上更正的原因。
refusal-ledger-nothing = 请写上做了什么。
refusal-ledger-long-note = 太长了，这里最多{ $most }个字。
refusal-ledger-over = 这张卡片已经处理过，或者太久了。请重新发 /ledger 命令。
refusal-ledger-export = 你要的上一个文件还在生成，请等它发来再要下一个。
# 班会材料。
refusal-no-meetings = 方案里没有要投票的班会，所以没有班会材料。
refusal-no-contest = 方案里没有知识竞赛。想测一测自己，请发 /quiz。
refusal-no-group = { $class }还没有我能发言的班级群，不能在群里投票。可以拿文字版，当场举手表决。
refusal-kit-too-long = 这个材料的题目太长，放不进投票。请换一个材料，并告诉工作人员。

# 缺席名单：按名册上的序号写的。$what：看不懂的那几个字；$first、$last：起止序号；$seats：序号，最多八个；$more：另外还有几个。
refusal-seats-none = 没有写缺席的序号。请写成“缺 3 17 22”这样；全到就写“全勤”。
refusal-seats-not-one = “{ $what }”不是班内序号，什么也没有登记。请只写缺席的序号，如“缺 3 17 22”；全到就只写“全勤”。
refusal-seats-backwards = “{ $first }-{ $last }”写反了，什么也没有登记。请先写小的：“{ $last }-{ $first }”。
refusal-seats-of-nobody = 班里没有序号为{ $seats }{ $more ->
        [0] {""}
       *[other] 等，另外还有{ $more }个也没有
    }的同学，什么也没有登记。请对照名册，改好后整条重新发。
refusal-seats-too-many = 你写了{ $absent }人缺席，可是名册上只有{ $class }人，什么也没有登记。请对照名册，改好后整条重新发。
refusal-bad-notice = 没有保存：通知要有1到{ $most }个字。
refusal-notice-over = 这条通知已经处理过，或者放了一天以上。要再发，请发送 /notice。
refusal-notice-decided = 这个请示已经处理过了。
refusal-no-such-case = 没有您能查看的这个案件。发送 /cases 看有哪些。
refusal-case-erased = 这个案件的私密内容已经销毁，谁也不能再看或再写。
refusal-case-locked = 这个案件打不开：系统用的密钥文件不是原来那份。请告诉运维人员。
refusal-bad-amount = 看不懂这个金额，没有保存。请以元为单位输入，例如 3287.50 或 21000。
refusal-bad-case-day = 这个日期不行：请像 2025-04-07 这样输入，不能是将来，最多3年前。
refusal-bad-case-note = 没有保存：备注要有1到{ $most }个字。
refusal-bad-case-number = 要看哪个案件？请写上编号。

# 用错命令时，跟在原因后面的两个例子，一点就能复制。请用 typed.ftl 里有的词，测试会逐个试一遍。
usage-language = 例如 <code>/语言 zh-CN</code> 或 <code>/语言 en</code>。
usage-mute = 例如 <code>/mute 7天</code> 或 <code>/mute 12小时</code>。
usage-cadence = 例如 <code>/cadence 每天</code> 或 <code>/cadence 每周</code>。
usage-invite = 例如 <code>/邀请{" "}班长{" "}信息1班</code> 或 <code>/邀请{" "}辅导员{" "}信息学院</code>。只发 /invite 可以点按钮选。
usage-revoke = 例如 <code>/撤销{" "}班长{" "}信息1班</code> 或 <code>/撤销{" "}辅导员{" "}信息学院</code>。只发 /revoke 可以看你授予的角色。
usage-delegate = 例如 <code>/代理 3天</code> 或 <code>/代理 7天</code>。
usage-group = 例如 <code>/group 软件一班</code> 或 <code>/group 国际一班</code>。
usage-bind = 例如 <code>/绑定{" "}软件一班</code> 或 <code>/绑定{" "}国际一班</code>。
usage-rebind = 例如 <code>/换绑{" "}软件一班</code> 或 <code>/换绑{" "}国际一班</code>。
usage-quiet = 例如 <code>/免打扰 20:00-09:00</code> 或 <code>/免打扰 23:30-07:00</code>。不要自己的时段了，发 /quiet off。
usage-unbound = 例如 <code>/未绑定{" "}软件一班</code> 或 <code>/未绑定{" "}国际一班</code>。只发 /unbound 可以看你负责的所有班级。
usage-items = 例如 <code>/任务{" "}全部</code> 或 <code>/任务 A2</code>。
usage-done = 例如 <code>/完成 A2</code> 或 <code>/完成 A2 https://example.edu.cn/1</code>。
usage-ledger = 例如 <code>/台账{" "}本月{" "}提示</code> 或 <code>/台账{" "}导出{" "}上月 csv</code>。
usage-meeting = 例如 <code>/班会{" "}软件一班</code> 或 <code>/班会{" "}信息学院</code>。只发 /meeting 可以看自己的。
refusal-meeting-not-so = 这次会已经有了新进展：{ $state }。
refusal-meeting-not-open = 这次会{ $opens }起才能登记。
refusal-meeting-day = { $why ->
    [future] 这一天还没到。
    [before] 这一天太早，不属于这次会的时间。
   *[long] 只能登记最近30天内开的会。
}
refusal-meeting-nobody = 至少要有一个人到会。
refusal-meeting-heads = 请发到会人数，一个从1到{ $most }的数。
refusal-meeting-correction-over = 登记后24小时内可以自己更正。现在请点“申请更正”。
usage-roll = 例如 <code>/纸质名册{" "}软件一班</code> 或 <code>/纸质名册{" "}国际一班</code>。只发 /roll 可以选你负责的班级。
refusal-meeting-no-picture = 这个文件不是能打开的照片。请发一张 JPEG、PNG 或 WebP 照片。
refusal-meeting-plan-over = 这个时间已经过了，请另选一个。
usage-forecast = 例如 <code>/预测{" "}四月</code> 或 <code>/预测{" "}本月</code>。后面也可以写学院。
usage-overview = 例如 <code>/班会进度{" "}四月</code> 或 <code>/班会进度{" "}本月</code>。后面也可以写学院。
usage-alert = 例如 <code>/预警</code> 或 <code>/预警 A-12</code>。
usage-aware = 例如 <code>/知晓</code> 或 <code>/知晓{" "}信息学院</code>。
refusal-meeting-own = 这次会是你自己登记或更正的，请由另一位老师来核实。
refusal-check-over = 这条消息已经有人答复，或者已被撤回。
usage-case = 例如 <code>/案件{" "}新</code> 或 <code>/案件{" "}C-12</code>。
usage-cases = 例如 <code>/案件列表{" "}未结</code> 或 <code>/案件列表{" "}趋势</code>。
refusal-contact-bad = 没看懂。请写校区、部门和一到三个电话。
refusal-contact-phone = “{ $typed }”不像电话号码。请写区号加短横线的座机、手机号，或者4到8位的内线。
usage-contact = 例如 <code>/联系{" "}保卫处{" "}96110</code> 或 <code>/联系{" "}民警{" "}110{" "}8:00-22:00</code>。只发 /contact 可以看打给谁。
refusal-sos-often = 你一天里已经求助{ $most }次，我不能再转告了。请打110，或打校内电话：/contact
refusal-sos-over = 这次求助已经有人处理，或者已经结束。
refusal-support-over = 已经有人接手，或者已经结束。
refusal-contact-lacking = 发布之前，先要让求助的人找得到人：{ $campuses }还缺保卫处或驻校民警的电话。发 /contact 登记。
refusal-bad-code = 核验码是八个字母和数字，例如 K7F3-QX2M。
refusal-too-many-codes = 输错太多次了。为防有人试码，请在{ $until }以后再查。查清以前，不要照着做。
usage-verify = 例如 <code>/verify K7F3-QX2M</code> 或 <code>/verify k7f3 qx2m</code>。核验码在消息末尾，或者在证件上。
usage-guard = 例如 <code>/防冒名{" "}软件一班</code> 或 <code>/防冒名{" "}国际一班</code>。只发 /guard 可以看你负责的班级群。
usage-words = 例如 <code>/译文{" "}tip police-1 ru</code> 或 <code>/译文{" "}quiz police-1</code>。只发 /words 可以看读者反映了什么。
refusal-alert-not-so = 这条预警现在不能这样办。请用 /alert 重新看看。
refusal-alert-changed = 你看过之后，预警又改过。请重新看一遍。
refusal-own-alert = 这条预警是你自己拟的，要由第二个人审核。
refusal-alert-without-advice = 预警至少要写一条“怎么办”。请选一条。
refusal-alert-without-consent = 案件刚发生不久。请说明当事人是否同意，或者内容认不出任何人。
refusal-bad-alert-note = 说明要用中文，1到{ $most }个字。请重新发来。
refusal-wrong-alert-code = 确认码不对，什么都没有发出。请照上面的原样输入。
refusal-no-such-alert = 没有你能看的预警{ $number }。
refusal-alert-for-nobody = 没有人会收到这条预警。请换一个范围。
refusal-alert-list-full = 最多{ $most }条。请先去掉一条。
refusal-question-flawed = <b>这道题还不能收。</b>请改好后把整个格式再发一遍：
refusal-question-own = 这道题是你出的，要由专班办公室的另一个人审核。如果没有别人，请用 /invite 给另一个人授予角色。
refusal-question-not-so = { $state ->
        [draft] 这道题在等另一个人审核。
        [returned] 这道题已退回给出题人。
        [retired] 这道题已停用。
       *[approved] 这道题已经在用。
    }
refusal-words-many = 一天最多反映{ $most }条译文，请明天再来。
refusal-words-unknown = 没有这一条，或没有这种语言。
refusal-words-flawed = { $flaw ->
    [markup] 标签不认识或没有关闭，或者有单独的 &amp; 或 &lt; 。按钮和弹出提示里不能有标签。
    [variables] 花括号里的内容要和英文一样：{ $wanted }
    [numbers] 要写的数字和英文一样：{ $wanted }
    [long] 最多{ $wanted }个字符。
    [same] 现在说的就是这句。
   *[syntax] 看不懂这段文字。花括号要成对，行首不要用点、星号或括号。
}
