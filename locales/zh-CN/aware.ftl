### 知晓情况：抽样问卷的卡片，三个数字，以及学院和骗局对照的图。

# 抽到的同学收到的卡片。$drawn、$students：抽了多少人，一共多少人。
aware-ask =
    <b>抽到你了：两道题，一分钟</b>
    这周从{ $students }名同学里随机抽了{ $drawn }人，问两道反诈题，看看大家到底知道多少。答案只有你自己看得到，学校只看总数。不想答就不用答。
    {""}
aware-thanks = <i>答完了，谢谢。三周之内不会再抽到你。要多练练，发 /quiz。</i>
aware-next =
    .button = 下一题
aware-over =
    .toast = 这一周的抽样已经结束，谢谢。

# 三个数字。
aware-title = <b>反诈知晓情况：{ $place }</b>
aware-everywhere =
    .name = 全校
aware-since = { $day }起，名册上共{ $students }人。三个数字说的是三件事，不能合成一个。
aware-reached = ① <b>送达</b>：{ $percent }%（{ $count }人）。所在班级群收到过提示或预警，不等于看了。
aware-acknowledged = ② <b>看过</b>：{ $percent }%（{ $count }人）。自己点过“看过了”，不等于记住了。
aware-acknowledged-few = ② <b>看过</b>：不到{ $few }人点过“看过了”。
aware-verified =
    ③ <b>答对</b>：{ $share }%，95%置信区间{ $low }–{ $high }%。随机抽样，两道题都答对才算（{ $week }这一周，作答{ $answered }人）。
aware-verified-few = ③ <b>答对</b>：作答不到{ $few }人，不公布（{ $week }这一周）。
aware-verified-none = ③ <b>答对</b>：还没有抽样结果。每周第一个工作日抽5%。
aware-silence =
    抽到{ $drawn }人，能收到{ $reached }人，作答{ $answered }人（{ $percent }%）。没作答的全算答错是{ $worst }%，全算答对是{ $best }%。
aware-silence-few = 抽到{ $drawn }人，能收到{ $reached }人。
aware-running = 这一周（{ $week }起）正在抽样：抽到{ $drawn }人，{ $day }截止。
aware-method = <i>区间：威尔逊法，按学院加权，做了有限总体校正。</i>
aware-weakest = 答对最少的骗局：{ $kinds }
aware-no-roster = 还没有名册，算不出知晓情况。
aware-no-map = 每个学院答同一种骗局的还不到{ $few }人，画不出图。
aware-no-picture = 图没有画出来，数字如上。

# 图上的字。
aware-map =
    .title = 各学院、各种骗局的答对比例
    .about = { $day }起的自测和抽样，答对的百分比；没有数字的是不到{ $few }人
    .high = 90及以上
    .good = 80–89
    .middle = 60–79
    .low = 不到60
    .dash = 不到{ $few }人，不公布
