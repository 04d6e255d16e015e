### 每天的提示卡：标题、按钮和点按钮后的回应。提示本身在 library.ftl。

tip-title = <b>【反诈提示】</b>
# $fraud：骗局名称。
tip-title-fraud = <b>【反诈提示】{ $fraud }</b>
# $advice：遇到这种骗局怎么办，一两句话。
tip-advice = <b>怎么办：</b>{ $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = 看过了
tip-why =
    .button = 为什么发这条

tip-why-key-date =
    .toast = 今天是反诈宣传日历上的日子，这条提示专为今天准备。
tip-why-season =
    .toast = 每年这个时候，这类骗局比较多，所以提前提醒。
tip-why-freshmen =
    .toast = 这条是写给新生的，骗子常在新生身上打主意。
tip-why-graduating =
    .toast = 这条是写给毕业生的，求职、租房、贷款的骗局正盯着毕业生。
tip-why-international =
    .toast = 这条是写给留学生的，骗子常利用大家不熟悉本地办事流程。
tip-why-staff =
    .toast = 这条是写给教职工的，工作中的转账和邮件常被骗子利用。
tip-why-rotation =
    .toast = 提示按顺序轮换，60天内不重复。今天轮到这一条。
tip-why-cases-college =
    .toast = 最近30天，你们学院有人报过这类案件，所以先提醒这一条。
tip-why-cases-campus =
    .toast = 最近30天，你们校区有人报过这类案件，所以先提醒这一条。
tip-why-cases-university =
    .toast = 最近30天，学校里有人报过这类案件，所以先提醒这一条。
tip-why-doubt =
    .toast = 班级快答里，大家对这类骗局还有些拿不准，所以再提醒一次。

tip-recorded =
    .toast = ✓ 已记录。本群已有{ $seen }人看过。
# 私下收到的提示。
tip-recorded-alone =
    .toast = ✓ 已记录。
tip-recorded-of =
    .toast = ✓ 已记录。本群{ $total }人，已有{ $seen }人看过。
tip-already-recorded =
    .toast = 已经记录过了，不用再点。
