//! The guard: a name like that of staff is told to the monitor and the counsellor, in private, once.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, international, minutes, monitor, student};

on_both_databases!(a_copied_counsellor_is_reported_and_found_out_in_chinese);
on_both_databases!(a_copied_counsellor_is_reported_and_known_in_english);

/// A class whose counsellor the bot knows by name, with a guarded group.
async fn guarded(database: Database, language: &str, counsellor: &str) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-17 20:00")
        .class("软件2301", [monitor("李雷"), student("王敏"), international("Daniyar", "en")])
        .await;
    campus.enters(counsellor, language);
    campus.db_appoints(counsellor, Duty::Counsellor, Some("软件2301")).await;
    for name in [counsellor, "李雷"] {
        campus.person(name).says("/help").await;
        campus.person(name).reads();
    }
    campus
}

async fn a_copied_counsellor_is_reported_and_found_out_in_chinese(database: Database) {
    let campus = guarded(database, "zh-hans", "王老师").await;
    let (li, wang, group) = (campus.person("李雷"), campus.person("王老师"), campus.group("软件2301"));
    li.says("/guard").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        防冒名
        骗子会照着辅导员的名字开号，混进班级群收“费用”。开启以后，有人进群、点我的按钮、给我发命令时，我会看一眼名字：谁的名字像工作人员、账号却不是，就私下告诉班长和辅导员，只说一次。对其他人什么都不留，大家聊天的内容我不看。
        我现在是普通成员，群里显示进群消息时我就知道有人来了。人多的群不显示这种消息，要把我设为管理员才知道，不需要给任何权限。
        · 软件2301：未开启
        ");
    }
    assert_eq!(li.taps("开启 软件2301").await, "这个群已开启防冒名。");
    li.reads();

    // Somebody with another name comes, and nothing is kept of them.
    campus.enters("张三", "zh-hans");
    group.is_joined_by("张三").await;
    assert_eq!(campus.db_texts("SELECT CAST(account AS TEXT) FROM lookalike").await, [""; 0]);
    campus.enters("王 老\u{200b}師🌸", "zh-hans");
    group.is_joined_by("王 老\u{200b}師🌸").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.last(), @"
        这真的是老师吗？
        软件2301的群里有人叫“王 老師🌸”，很像软件2301的辅导员王*的名字，但我认识的王*用的是另一个账号。
        请打电话或当面问王*，不要在群里问。群里没有看到这条消息。
        ");
    }
    assert_eq!(wang.last(), li.last());
    // Once: not when they come again, and not when they press something.
    group.member("王 老\u{200b}師🌸").says("/verify").await;
    campus.passes(minutes(1)).await;
    assert!(li.unread().is_empty() && wang.unread().is_empty());
    assert_eq!(wang.taps("不是本人").await, "已记下：不是本人。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        已记下：不是本人。
        现在请：让软件2301群的管理员把这个账号移出去，提醒同学不转账、不给验证码，并告诉0532-0000-0110。有人已经转账的，马上打110；咨询打96110。
        ");
    }
    assert_eq!(li.taps("是本人").await, "同事已经确认不是本人。");
    assert!(li.last().starts_with("已记下：不是本人。"), "{}", li.last());
    assert!(group.heads().iter().all(|head| !head.contains('王')), "the group reads nothing of it");
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'group.%' ORDER BY seq").await;
    assert_eq!(facts, ["group.bound", "group.guarded", "group.lookalike", "group.lookalike_judged"]);
    group.reads();
}

async fn a_copied_counsellor_is_reported_and_known_in_english(database: Database) {
    let campus = guarded(database, "en", "Wang Fang").await;
    let (wang, group) = (campus.person("Wang Fang"), campus.group("软件2301"));
    wang.says("/guard 软件2301").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        Guard against look-alikes
        Fraudsters copy the name of a counsellor and collect “fees” in class groups. In a guarded group I look at names when somebody comes in, presses a button of mine or sends me a command. Whoever is called like one of the staff, with another account, is named to the monitor and the counsellor, in private and once. Of everybody else I keep nothing, and what people say I do not read.
        An ordinary member as I am now, I see who comes in as long as the group shows it. In a large group that hides it I see it only as an administrator; I need no right for it.
        · 软件2301: not guarded
        ");
    }
    assert_eq!(wang.taps("Guard 软件2301").await, "This group is guarded now.");
    wang.reads();
    // As an administrator the bot hears of it twice, and reports it once.
    group.officer().promotes_the_bot().await;
    campus.enters("Wаng Fаng", "en");
    group.is_joined_by("Wаng Fаng").await;
    let unread = wang.unread();
    assert_eq!(unread.len(), 1, "{unread:#?}");
    insta::allow_duplicates! {
        insta::assert_snapshot!(unread[0], @"
        Is this really staff?
        In the group of 软件2301 there is somebody called “Wаng Fаng”. That looks like the name of Counsellor, 软件2301, W. F., whom I know under another account.
        Please ask W. F. by telephone or face to face, not in the group. The group has read nothing of this.
        ");
    }
    assert_eq!(wang.taps("It is them").await, "Noted: it is them.");
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        Noted: it is them, with another account.
        About this account in the group of 软件2301 I do not ask again.
        ");
    }
    campus.person("李雷").reads();
    group.reads();
}

#[tokio::test]
async fn nobody_is_looked_at_in_a_group_that_is_not_guarded() {
    let campus = guarded(Database::Sqlite, "zh-hans", "王老师").await;
    let (li, group) = (campus.person("李雷"), campus.group("软件2301"));
    campus.enters("王老師", "zh-hans");
    group.is_joined_by("王老師").await;
    assert!(li.unread().is_empty());
    li.says("/guard").await;
    li.taps("开启 软件2301").await;
    // Whoever was there before is seen when they do something.
    group.member("王老師").says("/help").await;
    assert!(li.last().starts_with("这真的是老师吗？"), "{}", li.last());
    li.says("/guard").await;
    assert_eq!(li.taps("关闭 软件2301").await, "这个群已关闭防冒名。");
    campus.enters("王 老师", "zh-hans");
    group.is_joined_by("王 老师").await;
    li.reads();
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM lookalike").await, ["1"]);
    campus.person("王老师").reads();
    group.reads();
}

#[tokio::test]
async fn those_who_have_a_role_and_those_who_do_not_answer_for_the_class_are_left_out() {
    let campus = guarded(Database::Sqlite, "zh-hans", "王老师").await;
    let (li, group, min) = (campus.person("李雷"), campus.group("软件2301"), campus.person("王敏"));
    min.says("/guard").await;
    assert!(min.last().contains("权限"), "{}", min.last());
    li.says("/guard").await;
    li.taps("开启 软件2301").await;
    li.reads();
    // Another teacher of the same name who has a role is known.
    campus.enters("王老师 ", "zh-hans");
    campus.db_appoints("王老师 ", Duty::Volunteer, Some("青岛校区")).await;
    group.is_joined_by("王老师 ").await;
    group.is_joined_by("王老师").await;
    assert!(li.unread().is_empty());
    let everything = campus.db_everything().await;
    assert!(!everything.contains("王老师"), "no name of staff is kept");
}

#[tokio::test]
async fn what_is_known_of_a_name_follows_it_and_is_shown_and_forgotten() {
    let campus = guarded(Database::Sqlite, "zh-hans", "王老师").await;
    let (li, wang, group) = (campus.person("李雷"), campus.person("王老师"), campus.group("软件2301"));
    li.says("/guard").await;
    li.taps("开启 软件2301").await;
    campus.enters("王老師", "zh-hans");
    group.is_joined_by("王老師").await;
    li.reads();
    wang.reads();
    wang.says("/mydata").await;
    let data = wang.last_file();
    assert!(
        data.contains("证件上的姓名：王*") && data.contains("疑似冒名的记录（你像别人，或别人像你）：1条"),
        "{data}"
    );
    wang.reads();
    let copy = campus.person("王老師");
    copy.says("/forget").await;
    copy.taps("忘记我").await;
    copy.reads();
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM lookalike").await, ["0"]);
    group.reads();
}
