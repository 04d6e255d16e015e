//! Being greeted and told what there is, however it is asked for.

use crate::harness::campus::{Campus, hours, international, minutes, monitor, student};

#[tokio::test]
async fn a_student_starts_the_bot_and_asks_what_it_can_do() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let wang = campus.person("王敏");

    wang.starts(None).await;
    wang.says("/help").await;

    insta::assert_snapshot!(wang.transcript(), @"
    04-01 18:00  王敏  /start
    04-01 18:00  无诈  你好，我是学校的反诈助手“无诈”
                       我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                       被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                       发 /help 看我能做什么，发 /language 换语言。
    04-01 18:00  王敏  /help
    04-01 18:00  无诈  我能做什么
                       /help：看看我能做什么
                       /sos：被骗了、拿不准？现在怎么做、打给谁
                       /contact：校内电话：遇事打给谁
                       /bind：绑定我的班级，例如 /bind 软件一班
                       /rebind：绑错了，24小时内自己改
                       /me：看看我知道你什么
                       /privacy：我保存什么、谁看得到、你可以怎么办
                       /mydata：我保存的关于你的全部资料，一个文件
                       /forget：让我忘记你
                       /check：把可疑的消息转发给我，看它像不像诈骗
                       /quiz：两分钟测一测会不会上当，成绩只有你看得到
                       /pledge：看反诈承诺书、签名；负责人看签名情况
                       /contest：反诈知识竞赛：限时答题，取最好的一次，有证书
                       /course：14天防骗小课：每天私下一条，不到1分钟
                       /roleplay：情景演练：和“骗子”对话，看穿套路
                       /subscribe：私下收反诈提示
                       /unsubscribe：不再私下收提示
                       /quiet：设自己的免打扰时段，例如 /quiet 20:00-09:00
                       /language：换一种语言
                       /verify：核验消息或证件的真伪，例如 /verify K7F3-QX2M
                       被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                       ⟦求助 SOS ↗ https://t.me/wuzha_demo_bot?start=sos⟧
    ");
}

#[tokio::test]
async fn whoever_asks_about_privacy_reads_what_is_kept_in_their_language() {
    let campus =
        Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想"), international("Daniyar", "en")]).await;
    let (li, daniyar) = (campus.person("李想"), campus.person("Daniyar"));

    li.says("/隐私").await;
    let said = li.last();
    assert!(said.contains("最多留30天。\n保存多久：点击和自测答案365天，我发的消息文字90天"), "{said}");
    assert!(said.starts_with("隐私说明\n由安全管理处负责。"), "{said}");
    assert!(said.contains("不保存什么：群里的聊天、全名、手机号、身份证号、银行卡号。"), "{said}");
    assert!(said.ends_with("发 /forget 让我忘记你。有疑问，请联系0532-0000-0110。"), "{said}");

    daniyar.says("/privacy").await;
    let said = daniyar.last();
    assert!(said.starts_with("Privacy\nI am run by the Safety Management Office."), "{said}");
    assert!(said.contains("What I do not keep: what people write in groups, full names, phone numbers"), "{said}");
    assert!(said.ends_with("/forget has me forget you. Questions? Contact 0532-0000-0110."), "{said}");
}

#[tokio::test]
async fn the_office_is_told_of_the_commands_of_the_office() {
    let campus = Campus::opens("2025-04-01 18:00").await;

    campus.officer().says("/help").await;

    insta::assert_snapshot!(campus.officer().transcript(), @"
    04-01 18:00  赵处  /help
    04-01 18:00  无诈  你的角色可以用的命令
                       /help：看看我能做什么
                       /sos：被骗了、拿不准？现在怎么做、打给谁
                       /contact：校内电话：遇事打给谁
                       /bind：绑定我的班级，例如 /bind 软件一班
                       /rebind：绑错了，24小时内自己改
                       /me：看看我知道你什么
                       /privacy：我保存什么、谁看得到、你可以怎么办
                       /mydata：我保存的关于你的全部资料，一个文件
                       /forget：让我忘记你
                       /check：把可疑的消息转发给我，看它像不像诈骗
                       /quiz：两分钟测一测会不会上当，成绩只有你看得到
                       /pledge：看反诈承诺书、签名；负责人看签名情况
                       /contest：反诈知识竞赛：限时答题，取最好的一次，有证书
                       /course：14天防骗小课：每天私下一条，不到1分钟
                       /roleplay：情景演练：和“骗子”对话，看穿套路
                       /subscribe：私下收反诈提示
                       /unsubscribe：不再私下收提示
                       /quiet：设自己的免打扰时段，例如 /quiet 20:00-09:00
                       /language：换一种语言
                       /unconfirmed：查看结果未知的消息，决定要不要重发
                       /ledger：查工作台账，例如 /台账 信息学院 4月，也能记录、更正、导出
                       /group：绑定班级群：私聊里给链接，群里直接绑定，如 /group 软件一班
                       /mute：暂停本群的普通提示，例如 /mute 7d 是暂停7天
                       /unmute：恢复本群的普通提示
                       /cadence：设置多久发一条提示：daily、3 或 weekly
                       /unbind：解除本群与班级的绑定，让我退群
                       /today：今天到期、逾期的任务，和等着处理的事
                       /items：方案里的任务：/items、/items all、/items A2、/items 4月
                       /done：报告任务完成，例如 /done A2 加上链接
                       /overdue：逾期的任务，最久的在前
                       /forecast：预计几个班按时开班会、最该联系谁
                       /plan：看方案、要留意的地方，并发布任务
                       /notice：给班级群发通知，不超过班级的负担预算
                       /burden：看班级本周和本月的负担分
                       /invite：邀请别人担任角色，例如 /invite 班长 信息1班
                       /roles：看看你的角色和有效期
                       /revoke：撤销你授予的角色
                       /handover：把你的角色移交给接任的人
                       /delegate：请人代理一段时间，例如 /delegate 7d
                       /review：核实班会：登记、照片和同学的确认
                       /cases：案件列表；/cases trend 与去年同期对比
                       /aware：知晓情况：三个数字和一张图
                       /verify：核验消息或证件的真伪，例如 /verify K7F3-QX2M
                       /badge：出示证件，上面的码10分钟内别人能核验
                       /guard：群里有人的名字像工作人员时，私下告诉我
                       /alert：拟预警、送审，看预警到了哪里
                       /words：译文：查看和更正，看读者反映
                       /question：测验题：自己出题，审核别人出的题
                       要更新所管班级的名册，请私聊发一份 .xlsx 或 .csv 名单给我。先核对，你确认之后才会改动。
                       被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                       ⟦求助 SOS ↗ https://t.me/wuzha_demo_bot?start=sos⟧
    ");
}

#[tokio::test]
async fn somebody_who_just_talks_is_greeted_once_a_day() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [international("Daniyar", "en")]).await;
    let daniyar = campus.person("Daniyar");

    daniyar.says("hello").await;
    daniyar.says("are you there?").await;
    insta::assert_snapshot!(daniyar.transcript(), @"
    04-01 18:00  Daniyar  hello
    04-01 18:00  无诈  Hello, I am Wuzha, the university’s anti-fraud assistant
                       I post anti-fraud tips in class groups and am run by the Safety Management Office. I never ask for money, verification codes or passwords.
                       Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.
                       Send /help to see what I can do, /language to change the language.
    04-01 18:00  Daniyar  are you there?
    ");

    campus.passes(hours(8)).await;
    daniyar.says("good morning").await;
    assert_eq!(daniyar.unread().len(), 1);
}

#[tokio::test]
async fn a_mistyped_command_is_told_its_neighbours() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let wang = campus.person("王敏");

    wang.says("/hlep").await;
    wang.says("/signin").await;
    wang.says("/mut").await;
    campus.officer().says("/mut").await;

    insta::assert_snapshot!(wang.transcript(), @"
    04-01 18:00  王敏  /hlep
    04-01 18:00  无诈  没有 /hlep 这个命令。
                       你是不是想用：
                       /help：看看我能做什么
    04-01 18:00  王敏  /signin
    04-01 18:00  无诈  没有 /signin 这个命令。
                       发 /help 看全部命令。
    04-01 18:00  王敏  /mut
    04-01 18:00  无诈  没有 /mut 这个命令。
                       发 /help 看全部命令。
    ");
    insta::assert_snapshot!(campus.officer().transcript(), @"
    04-01 18:00  赵处  /mut
    04-01 18:00  无诈  没有 /mut 这个命令。
                       你是不是想用：
                       /mute：暂停本群的普通提示，例如 /mute 7d 是暂停7天
    ");
}

#[tokio::test]
async fn a_command_is_understood_as_a_chinese_keyboard_types_it() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想")]).await;
    let li = campus.person("李想");
    li.says("/help").await;
    let help = li.last();

    li.says("／ｈｅｌｐ").await;
    assert_eq!(li.last(), help);
    li.says("/帮助").await;
    assert_eq!(li.last(), help);
    li.says("/HELP@Wuzha_Demo_Bot").await;
    assert_eq!(li.last(), help);
}

#[tokio::test]
async fn in_a_group_only_commands_for_this_bot_are_heard() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let group = campus.group("软件2301");

    group.member("王敏").says("/help@other_bot").await;
    group.member("王敏").says("/unbind@other_bot").await;
    group.member("王敏").says("/dice 2d6").await;
    group.member("王敏").says("今晚谁去打球？/help").await;
    campus.passes(minutes(5)).await;
    assert_eq!(group.heads(), [""; 0]);

    group.member("王敏").says("/help@wuzha_demo_bot").await;
    assert_eq!(group.heads(), ["我能做什么"]);
}

#[tokio::test]
async fn a_command_that_is_edited_is_not_obeyed_again() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.group("软件2301");
    let command = group.officer().says("/cadence 3").await;
    assert_eq!(group.heads(), ["从现在起，每周发三条提示。"]);

    group.officer().edits(command, "/cadence weekly").await;
    group.officer().edits(command, "/unbind").await;

    assert_eq!(group.heads(), [""; 0]);
    assert_eq!(campus.db_texts("SELECT cadence FROM class").await, ["three_a_week"]);
}

#[tokio::test]
async fn somebody_who_blocked_the_bot_and_comes_back_is_answered_again() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想")]).await;
    let li = campus.person("李想");
    li.starts(None).await;
    let greeting = li.last();

    li.blocks_the_bot().await;
    campus.passes(hours(24)).await;
    li.starts(None).await;

    assert_eq!(li.unread(), [greeting]);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn somebody_who_floods_is_told_so_once_and_heard_again_a_minute_later() {
    let campus = Campus::opens("2025-04-01 18:00").class("软件2301", [monitor("李想")]).await;
    let li = campus.person("李想");
    let world = campus.world();

    for _ in 0..100 {
        world.says(wuzha::sandbox::PersonId(li.account()), wuzha::sandbox::ChatId(li.account()), "/help").unwrap();
    }
    campus.passes(minutes(2)).await;
    let answers = li.unread();
    assert_eq!(answers.len(), 21);
    assert_eq!(answers.iter().filter(|answer| *answer == "你发得太快了，我跟不上。请等一分钟再发。").count(), 1);

    li.says("/help").await;
    assert_eq!(li.unread().len(), 1);
}
