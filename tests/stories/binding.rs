//! Whose group is it: cards that bind it, merged classes, several groups of a class, groups of staff, and groups that
//! nobody looks after.

use serde_json::json;
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, hours, minutes, monitor, seconds, student};

on_both_databases!(a_monitor_binds_a_group_that_got_the_bot_by_hand);
on_both_databases!(a_counsellor_of_two_classes_says_which);
on_both_databases!(a_group_that_nobody_binds_is_reminded_and_left);
on_both_databases!(merged_classes_share_a_group_and_read_one_tip);
on_both_databases!(a_group_of_staff_reads_the_week_in_numbers);

async fn a_monitor_binds_a_group_that_got_the_bot_by_hand(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .not_bound_yet()
        .await;
    let group = campus.group("软件2301");

    group.member("李想").adds_the_bot().await;
    campus.passes(minutes(1)).await;
    let refused = group.member("王敏").taps("绑定本群").await;
    let toast = group.member("李想").taps("绑定本群").await;
    campus.passes_until("2025-04-07 12:30").await;

    assert!(refused.starts_with("你没有权限这样做"), "{refused}");
    assert_eq!(toast, "好了：软件2301。");
    assert_eq!(group.heads(), ["大家好，我是反诈助手“无诈”", "【反诈提示】虚假招聘、培训贷"]);
}

async fn a_counsellor_of_two_classes_says_which(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [student("王敏")])
        .not_bound_yet()
        .class("软件2302", [student("孙浩")])
        .speaking(&["en"])
        .not_bound_yet()
        .await;
    campus.enters("Wang Lin", "en");
    for class in ["软件2301", "软件2302"] {
        campus.db_appoints("Wang Lin", Duty::Counsellor, Some(class)).await;
    }
    let group = campus.new_group("Software 2302", &["Wang Lin"]);

    group.member("Wang Lin").adds_the_bot().await;
    campus.passes(minutes(1)).await;
    assert_eq!(group.member("Wang Lin").taps("绑定本群").await, "Please choose below.");
    assert_eq!(group.member("Wang Lin").taps("软件2302").await, "Done: 软件2302.");

    assert_eq!(group.heads(), ["Hello, I am Wuzha, the anti-fraud assistant"]);
}

async fn a_group_that_nobody_binds_is_reminded_and_left(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    let group = campus.new_group("周末羽毛球", &["李想"]);

    group.member("李想").adds_the_bot().await;
    campus.passes(hours(8 * 24)).await;

    campus.group("软件2301").reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.transcript(), @"
        04-07 09:00  [李想 added 无诈]
        04-07 09:00  无诈  我还没有绑定班级
                           我是学校的反诈助手“无诈”。请负责本班的人（班长、辅导员、学院或专班）点下面的按钮。绑定之前，我不会在这里发提示。
                           ⟦绑定本群⟧
        04-08 09:00  无诈  我还没有绑定班级
                           我进群已经一天，没有发任何提示。如果这是班级群，请负责本班的人点下面的按钮。一直没人绑定的话，我会在4月14日09:00退群。
                           ⟦绑定本群⟧
        04-14 09:00  无诈  一直没有人给我绑定班级，我这就退群。需要时可以随时再加我。
                           遇到可疑情况：报警打110，反诈咨询打96110。
        04-14 09:00  [无诈 left]
        ");
    }
}

#[tokio::test]
async fn a_reminder_binds_as_well_as_the_first_card() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).not_bound_yet().await;
    let group = campus.group("软件2301");
    group.member("李想").adds_the_bot().await;
    campus.passes(hours(25)).await;

    assert_eq!(group.member("李想").taps("绑定本群").await, "好了：软件2301。");
    campus.passes(hours(7 * 24)).await;

    let heads = group.heads();
    assert_eq!(heads[..2], ["我还没有绑定班级", "大家好，我是反诈助手“无诈”"]);
    assert!(!heads.contains(&"一直没有人给我绑定班级，我这就退群。需要时可以随时再加我。".to_owned()), "{heads:?}");
}

#[tokio::test]
async fn whoever_answers_for_nothing_cannot_bind_by_name_either() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let other = campus.new_group("周末羽毛球", &["王敏", "李想"]);
    other.member("王敏").adds_the_bot().await;

    other.member("王敏").says("/group 软件2301").await;
    assert!(other.last().starts_with("你没有权限这样做"), "{}", other.last());
    campus.passes(minutes(1)).await;
    other.member("李想").says("/group 没有这个班").await;
    assert_eq!(other.last(), "没有叫“没有这个班”的班级，请核对名称。\n例如 /group 软件一班 或 /group 国际一班。");
}

#[tokio::test]
async fn a_class_that_has_a_group_is_asked_what_to_do_with_another() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let (first, second) = (campus.group("软件2301"), campus.new_group("软件2301通知群", &["李想", "王敏"]));
    let link = campus.link("软件2301").await;

    second.member("王敏").follows(&link).await;
    let refused = second.member("王敏").taps("改到本群").await;
    second.member("李想").taps("作为第二个群").await;
    campus.passes_until("2025-04-07 12:30").await;

    assert!(refused.starts_with("你没有权限这样做"), "{refused}");
    insta::assert_snapshot!(second.transcript(), @"
    04-07 09:00  [王敏 added 无诈]
    04-07 09:00  王敏  /start@wuzha_demo_bot ⟨token⟩
    04-07 09:00  无诈  ✎ 这里现在是软件2301的第二个群。日常提示只发到主群。
    04-07 09:00  王敏  ⟨改到本群⟩ → alert: 你没有权限这样做。可以这样做的人：
                       软件2301的班长：1人
                       专班管理员：1人
    04-07 09:00  李想  ⟨作为第二个群⟩ → toast: 好了：软件2301。
    ");
    assert_eq!(first.heads(), ["【反诈提示】虚假招聘、培训贷"]);

    second.member("李想").says("/group").await;
    second.reads();
    second.member("李想").says("/group 软件2301").await;
    second.member("李想").taps("改到本群").await;
    campus.passes_until("2025-04-08 12:30").await;
    assert_eq!(first.heads(), ["本群与软件2301的绑定已解除，我这就退群。"]);
    assert_eq!(second.heads().len(), 2, "the welcome and the tip of the eighth");
}

async fn merged_classes_share_a_group_and_read_one_tip(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [monitor("李想")])
        .class("软件2302", [monitor("王敏")])
        .speaking(&["en"])
        .not_bound_yet()
        .await;
    let group = campus.new_group("软件合班", &["李想", "王敏"]);
    campus.group("软件2301").officer().says("/unbind").await;
    campus.group("软件2301").reads();
    group.member("李想").adds_the_bot().await;
    group.member("李想").says("/group 软件2301").await;
    group.member("王敏").says("/group 软件2302").await;
    group.member("王敏").taps("合班，都绑定").await;
    campus.passes_until("2025-04-07 12:30").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-07 09:00"), @"
        04-07 09:00  [李想 added 无诈]
        04-07 09:00  李想  /group 软件2301
        04-07 09:00  无诈  大家好，我是反诈助手“无诈”
                           我由安全管理处负责，为软件2301提供反诈提示。

                           发什么：每天一条短提示，一般在12:10。
                           不打扰：22:00到07:30不发普通提示。
                           想暂停：请班长或辅导员在群里发 /mute 暂停，发 /unmute 恢复，发 /unbind 让我退群。
                           想绑定：点下面的按钮，在私聊里发学号后四位。不绑也照常收提示。
                           存什么：群编号、班级名称、我发过的消息，谁点过按钮（只存账号编号），以及绑定的人是名册上的哪一位。
                           不碰什么：不保存群里的聊天，不要姓名、手机号、身份证号和银行卡号。

                           请记住：我绝不会要钱、要验证码、要密码。用我的名义要这些的，都是骗子。拿不准，找0532-0000-0110核实。
                           ⟦绑定（约半分钟） ↗ https://t.me/wuzha_demo_bot?start=⟨token⟩⟧
        04-07 09:00  王敏  /group 软件2302
        04-07 09:00  无诈  ✎ 从现在起，我在这里为软件2301、软件2302发反诈提示。
                           · · ·
                           From now on I post anti-fraud tips here for 软件2301, 软件2302.
        04-07 09:00  王敏  ⟨合班，都绑定⟩ → toast: 好了：软件2302。
        04-07 12:10  无诈  【反诈提示】虚假招聘、培训贷
                           用人单位不得扣押你的身份证，也不得向你收押金。
                           怎么办：停止付款，保存合同和聊天记录，向学校就业中心和警方（110）反映。
                           4月7日星期一
                           · · ·
                           Anti-fraud tip: Fake jobs, internships and training loans
                           An employer may not keep your ID card and may not take a deposit from you.
                           What to do: Stop paying, keep the contract and chats, and tell the career centre and the police (110).
                           Monday 7 April
                           ⟦看过了⟧ ⟦为什么发这条⟧
        ");
    }

    group.member("王敏").says("/unbind").await;
    assert_eq!(group.last(), "本群与软件2302的绑定已解除，仍然是软件2301的群。");
}

#[tokio::test]
async fn a_group_changes_its_class_only_with_the_right_to_both() {
    let campus = Campus::opens("2025-04-07 09:00")
        .class("软件2301", [monitor("李想")])
        .class("软件2302", [monitor("王敏")])
        .not_bound_yet()
        .await;
    let group = campus.group("软件2301");
    let link = campus.link("软件2302").await;
    group.officer().follows(&link).await;

    let refused = campus.group("软件2301").member("李想").taps("只绑定新的").await;
    assert!(refused.starts_with("你没有权限这样做"), "{refused}");
    assert_eq!(group.officer().taps("只绑定新的").await, "好了：软件2302。");

    group.reads();
    assert_eq!(campus.db_texts("SELECT class FROM binding WHERE ended_at IS NULL").await, ["软件2302"]);
    // The link was never needed, so it is still good.
    campus.group("软件2302").member("王敏").follows(&link).await;
    assert_eq!(campus.group("软件2302").heads(), ["软件2302已经有一个群了"]);
    campus.passes(minutes(1)).await;
    campus.group("软件2302").reads();
}

async fn a_group_of_staff_reads_the_week_in_numbers(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-04 09:00")
        .class("软件2301", [monitor("李想")])
        .class("软件2302", [monitor("王敏")])
        .not_bound_yet()
        .await;
    let (all, college) = (campus.new_group("反诈专班", &[]), campus.new_group("计算机学院反诈", &[]));
    all.officer().adds_the_bot().await;
    campus.passes(minutes(1)).await;
    all.officer().taps("绑定本群").await;
    all.officer().taps("工作群：全校").await;
    college.officer().adds_the_bot().await;
    college.officer().says("/group 计算机科学与工程学院").await;
    campus.passes_until("2025-04-07 09:05").await;

    campus.group("软件2301").reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(all.transcript(), @"
        04-04 09:00  [赵处 added 无诈]
        04-04 09:00  无诈  ✎ 大家好，我是反诈助手“无诈”
                           我由安全管理处负责。这里现在是专班的反诈工作群。

                           发什么：每周一09:00，报一次有多少班级建了群、哪些数字需要留意，不出现姓名。
                           让我退群：在本群发 /unbind。
                           存什么：群编号、是谁的工作群、我发过的消息。不保存群里的聊天。

                           请记住：我绝不会要钱、要验证码、要密码。拿不准，找0532-0000-0110核实。
        04-04 09:01  赵处  ⟨绑定本群⟩ → toast: 请在下面选择。
        04-04 09:01  赵处  ⟨工作群：全校⟩ → toast: 工作群：全校
        04-07 09:00  无诈  全校本周情况
                           班级：2个，其中1个已有群
                           暂停中的群：0个；发不进消息的群：0个
                           不确定是否送达的消息：0条
        ");
        insta::assert_snapshot!(college.since("2025-04-07 08:00"), @"
        04-07 09:00  无诈  计算机科学与工程学院本周情况
                           班级：2个，其中1个已有群
                           暂停中的群：0个；发不进消息的群：0个
                           不确定是否送达的消息：0条
        ");
    }
    college.officer().says("/unbind").await;
    assert_eq!(college.last(), "这里不再是计算机科学与工程学院的反诈工作群，我这就退群。");
}

#[tokio::test]
async fn those_who_answer_for_a_lost_group_are_told_once_a_week() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.enters("Wang Lin", "en");
    campus.db_appoints("Wang Lin", Duty::Counsellor, Some("软件2301")).await;
    for name in ["李想", "Wang Lin"] {
        campus.person(name).starts(None).await;
        campus.person(name).reads();
    }
    let group = campus.group("软件2301");

    group.member("王敏").removes_the_bot().await;
    campus.passes(hours(3 * 24)).await;
    let told = campus.person("李想").unread();
    assert_eq!(told.len(), 1, "{told:?}");
    insta::assert_snapshot!(told[0], @"
    我在软件2301的群里发不了消息
    从4月7日13:00开始。可能是我被移出了群，或者没有发言权限。请群成员重新把我加进去，或请群管理员允许我发消息。在此之前，班里收不到群提示。我每周提醒一次。
    ");
    let told = campus.person("Wang Lin").unread();
    assert!(told[0].starts_with("I cannot post in the group of 软件2301\nSince 7 April, 13:00."), "{told:?}");

    campus.passes(hours(5 * 24)).await;
    assert_eq!(campus.person("李想").unread().len(), 1, "a week later");
    assert_eq!(campus.person("Wang Lin").unread().len(), 1);
    group.member("李想").adds_the_bot().await;
    campus.passes(hours(14 * 24)).await;
    group.reads();
    assert_eq!(campus.person("李想").unread(), [""; 0]);
}

#[tokio::test]
async fn a_topic_that_is_gone_is_left_for_the_general_one_and_the_monitor_is_told() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想")]).await;
    campus.person("李想").starts(None).await;
    campus.person("李想").reads();
    let group = campus.group("软件2301");
    // The sandbox has no forums, so the topic in which this is said does not exist.
    let chat = json!({ "id": group.chat().0, "type": "supergroup", "title": "软件2301", "is_forum": true });
    let monitor = json!({ "id": group.member("李想").account(), "is_bot": false, "first_name": "李想" });
    campus
        .injects(json!({ "message": {
            "message_id": 900_001, "date": campus.now().timestamp(), "message_thread_id": 7, "is_topic_message": true,
            "chat": chat, "from": monitor, "text": "/group",
        }}))
        .await;
    campus.passes(seconds(60)).await;

    assert_eq!(group.heads(), ["从现在起，我在这个话题里发消息。"], "it arrives all the same");
    assert_eq!(
        campus.person("李想").last(),
        "软件2301的群里，我发提示的话题已经关闭或删除。现在改发到“常规”话题。要换话题，请在那个话题里发 /group。"
    );
    campus.passes_until("2025-04-07 12:30").await;
    assert_eq!(group.heads(), ["【反诈提示】虚假招聘、培训贷"]);
}

#[tokio::test]
async fn whoever_answers_for_a_class_gets_its_link_in_private() {
    let campus = Campus::opens("2025-04-07 09:00")
        .class("软件2301", [monitor("李想")])
        .not_bound_yet()
        .class("软件2302", [monitor("王敏")])
        .not_bound_yet()
        .await;
    campus.person("李想").starts(None).await;
    campus.person("李想").reads();

    campus.person("李想").says("/group").await;
    let link = campus.link_for("李想");
    assert!(campus.person("李想").last().starts_with("软件2301的绑定链接\n"));
    campus.officer().says("/group").await;
    assert!(campus.officer().last().contains("/group 软件一班"), "the officer answers for many");
    campus.group("软件2301").member("李想").follows(&link).await;

    assert_eq!(campus.group("软件2301").heads(), ["大家好，我是反诈助手“无诈”"]);
}
