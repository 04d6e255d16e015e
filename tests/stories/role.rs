//! Roles: offered by a link, taken by a tap, ended by the clock, by a word, or by a successor.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, student};

on_both_databases!(the_first_administrator_comes_by_a_link_from_the_console);
on_both_databases!(the_office_invites_a_counsellor_and_the_counsellor_a_monitor);
on_both_databases!(of_two_who_open_a_link_the_first_to_accept_has_the_role);

const COLLEGE: &str = "计算机科学与工程学院";

async fn the_first_administrator_comes_by_a_link_from_the_console(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00").await;
    campus.enters("孙主任", "zh-hans");
    let sun = campus.person("孙主任");

    let link = campus.invitation(Duty::Admin, None).await;
    sun.follows(&link).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.transcript(), @"
    04-07 09:00  孙主任  /start ⟨token⟩
    04-07 09:00  无诈  邀请你担任：专班管理员
                       这是一项任命。
                       邀请人：系统运维（控制台）
                       有效期到：10月21日09:00
                       接受后，我会保存你的账号编号和这个角色，不保存姓名。如果找的不是你，请点“不是我”。
                       ⟦接受⟧ ⟦不是我⟧
    ");
    }
    assert_eq!(sun.taps("接受").await, "已接受。");
    sun.says("/roles").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.transcript(), @"
    04-07 09:00  孙主任  /start ⟨token⟩
    04-07 09:00  无诈  ✎ 你现在是专班管理员，有效期到10月21日09:00。
                       发 /help 看你能做什么，发 /roles 看你的角色。
    04-07 09:00  孙主任  ⟨接受⟩ → toast: 已接受。
    04-07 09:00  孙主任  /roles
    04-07 09:00  无诈  你的角色
                       专班管理员，有效期到10月21日09:00
    ");
    }
    sun.says("/unconfirmed").await;
    assert_eq!(sun.last(), "没有结果未知的消息，发出的都有回音。");
}

async fn the_office_invites_a_counsellor_and_the_counsellor_a_monitor(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [student("李想"), student("王敏"), student("王老师")])
        .await;
    let (wang, min, group) = (campus.person("王老师"), campus.person("王敏"), campus.group("软件2301"));

    campus.officer().says("/invite 辅导员 计算机科学与工程学院").await;
    let link = campus.link_for("赵处");
    wang.follows(&link).await;
    wang.taps("接受").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(campus.officer().transcript(), @"
    04-07 09:00  赵处  /invite 辅导员 计算机科学与工程学院
    04-07 09:00  无诈  邀请链接：计算机科学与工程学院的辅导员
                       https://t.me/wuzha_demo_bot?start=⟨token⟩
                       对方接受后，担任到10月21日09:00。
                       链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
    04-07 09:00  无诈  你的邀请已被接受：计算机科学与工程学院的辅导员，有效期到10月21日09:00。
                       如果接受的人不对，请马上撤销。
                       ⟦撤销⟧
    ");
        insta::assert_snapshot!(wang.transcript(), @"
    04-07 09:00  王老师  /start ⟨token⟩
    04-07 09:00  无诈  ✎ 你现在是计算机科学与工程学院的辅导员，有效期到10月21日09:00。
                       发 /help 看你能做什么，发 /roles 看你的角色。
    04-07 09:00  王老师  ⟨接受⟩ → toast: 已接受。
    ");
    }

    wang.says("/invite 班长 软件2301").await;
    let link = campus.link_for("王老师");
    min.follows(&link).await;
    assert!(min.last().contains("邀请人：计算机科学与工程学院的辅导员"), "{}", min.last());
    min.taps("接受").await;
    min.reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.unread().join("\n\n"), @"
    邀请链接：软件2301的班长
    https://t.me/wuzha_demo_bot?start=⟨token⟩
    对方接受后，担任到10月21日09:00。
    链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。

    你的邀请已被接受：软件2301的班长，有效期到10月21日09:00。
    如果接受的人不对，请马上撤销。
    ");
    }
    group.member("王敏").says("/mute 2d").await;
    assert_eq!(group.last(), "普通提示暂停到4月9日09:00。发 /unmute 可以提前恢复。");
    group.member("王老师").says("/unmute").await;
    assert_eq!(group.last(), "普通提示已恢复。");
}

async fn of_two_who_open_a_link_the_first_to_accept_has_the_role(database: Database) {
    let campus =
        Campus::opens_on(database, "2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.enters("陌生人", "zh-hans");
    let (min, stranger) = (campus.person("王敏"), campus.person("陌生人"));
    campus.officer().says("/invite 安全员 软件2301").await;
    let link = campus.link_for("赵处");

    min.follows(&link).await;
    stranger.follows(&link).await;
    assert_eq!(min.taps("接受").await, "已接受。");
    let used = "这个邀请已经用过了，一个链接只能用一次。如果不是你用的，请马上告诉邀请你的人。";
    assert_eq!(stranger.taps("接受").await, used);
    stranger.follows(&link).await;
    assert_eq!(stranger.last(), used);
    stranger.says("/roles").await;
    assert_eq!(stranger.last(), "你没有任何角色。看提示、点按钮都不需要角色。");
    min.reads();
    campus.officer().reads();
}

#[tokio::test]
async fn an_invitation_is_chosen_by_buttons() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    let wang = campus.person("王老师");

    wang.says("/invite").await;
    insta::assert_snapshot!(wang.transcript(), @"
    04-07 09:00  王老师  /invite
    04-07 09:00  无诈  要邀请对方担任什么？
                       也可以直接发，例如：/invite 班长 信息1班
                       ⟦班长⟧ ⟦副班长⟧
                       ⟦团支书⟧ ⟦安全员⟧
    ");
    assert_eq!(wang.taps("团支书").await, "团支书");
    insta::assert_snapshot!(wang.transcript(), @"
    04-07 09:00  王老师  /invite
    04-07 09:00  无诈  ✎ 团支书
                       在哪里？请点按钮，或直接发，例如：/invite 团支书 信息1班
                       ⟦软件2301⟧
    04-07 09:00  王老师  ⟨团支书⟩ → toast: 团支书
    ");
    wang.taps("软件2301").await;
    let link = campus.link_for("王老师");
    wang.reads();
    campus.person("王敏").follows(&link).await;
    campus.person("王敏").taps("接受").await;
    campus.person("王敏").says("/roles").await;
    assert_eq!(campus.person("王敏").last(), "你的角色\n软件2301的团支书，有效期到10月21日09:00");
    wang.reads();
}

#[tokio::test]
async fn whoever_is_not_meant_says_so_and_nothing_changes() {
    let campus = Campus::opens("2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.officer().says("/invite 副班长 软件2301").await;
    let link = campus.link_for("赵处");
    let min = campus.person("王敏");

    min.follows(&link).await;
    assert_eq!(min.taps("不是我").await, "好的，这个邀请已作废。");
    assert_eq!(min.last(), "担任软件2301的副班长的邀请已作废，什么也没有改变。");
    assert_eq!(campus.officer().last(), "你的邀请被退回：软件2301的副班长。对方说找的不是自己，请核对后重新邀请。");
    assert_eq!(campus.db_texts("SELECT duty FROM role_grant WHERE duty = 'deputy'").await, [""; 0]);
}

#[tokio::test]
async fn a_role_that_was_given_wrongly_is_revoked_and_every_old_button_with_it() {
    let campus = Campus::opens("2025-04-07 09:00")
        .class("软件2301", [monitor("李想"), student("王敏"), student("王老师")])
        .await;
    let (wang, min, group) = (campus.person("王老师"), campus.person("王敏"), campus.group("软件2301"));
    campus.officer().says("/invite 辅导员 软件2301").await;
    wang.follows(&campus.link_for("赵处")).await;
    wang.taps("接受").await;
    wang.says("/invite 安全员 软件2301").await;
    min.follows(&campus.link_for("王老师")).await;
    min.taps("接受").await;
    wang.says("/revoke").await;
    insta::assert_snapshot!(wang.last(), @"
    可以撤销的角色
    1 软件2301的安全员，从4月7日09:00到10月21日09:00
    ");

    assert_eq!(campus.officer().taps("撤销").await, "已撤销。");
    campus.officer().reads();
    assert_eq!(wang.last(), "你的角色已被撤销：软件2301的辅导员。如有疑问，请联系专班。");

    // The list was drawn while he was the counsellor. Pressing it now does nothing.
    let refused = "你没有权限这样做。可以这样做的人：\n专班管理员：1人";
    assert_eq!(wang.taps("撤销第1项").await, refused);
    group.member("王老师").says("/mute").await;
    assert_eq!(group.last().lines().next(), Some("你没有权限这样做。可以这样做的人："));
    group.member("王敏").says("/mute 1d").await;
    assert_eq!(group.last(), "普通提示暂停到4月8日09:00。发 /unmute 可以提前恢复。");
    min.reads();
}

#[tokio::test]
async fn a_link_is_good_for_three_days_and_as_long_as_whoever_made_it_may() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    let (wang, min) = (campus.person("王老师"), campus.person("王敏"));
    let over = "这个邀请已经失效，什么也没有改变。请对方重新邀请。";

    wang.says("/invite 安全员 软件2301").await;
    let link = campus.link_for("王老师");
    campus.officer().says("/revoke 辅导员 软件2301").await;
    campus.officer().taps("撤销第1项").await;
    min.follows(&link).await;
    assert_eq!(min.last(), over);

    campus.officer().says("/invite 安全员 软件2301").await;
    let link = campus.link_for("赵处");
    campus.passes(hours(71)).await;
    min.follows(&link).await;
    assert!(min.last().starts_with("邀请你担任"), "{}", min.last());
    campus.passes(hours(1)).await;
    assert_eq!(min.taps("接受").await, over);
    wang.reads();
    campus.officer().reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_deputy_stands_in_for_a_week_and_then_no_more() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let (li, min, group) = (campus.person("李想"), campus.person("王敏"), campus.group("软件2301"));

    li.says("/delegate").await;
    assert_eq!(li.last(), "请写要代理几天，这个角色最长7天。\n例如 /代理 3天 或 /代理 7天。");
    li.says("/delegate 8d").await;
    assert_eq!(li.last(), "请写要代理几天，这个角色最长7天。\n例如 /代理 3天 或 /代理 7天。");
    li.says("/委托 2天").await;
    min.follows(&campus.link_for("李想")).await;
    insta::assert_snapshot!(min.last(), @"
    邀请你担任：软件2301的副班长
    这是临时代理，邀请人保留自己的角色。
    邀请人：软件2301的班长
    有效期到：4月9日13:00
    接受后，我会保存你的账号编号和这个角色，不保存姓名。如果找的不是你，请点“不是我”。
    ");
    min.taps("接受").await;
    li.reads();

    min.says("/handover").await;
    assert_eq!(min.last(), "你没有可以移交或请人代理的角色。代理来的角色不能再转给别人。");
    group.member("王敏").says("/mute 1d").await;
    assert_eq!(group.last(), "普通提示暂停到4月8日13:00。发 /unmute 可以提前恢复。");
    campus.passes_until("2025-04-09 13:01").await;
    group.reads();
    group.member("王敏").says("/mute 1d").await;
    insta::assert_snapshot!(group.last(), @"
    你没有权限这样做。可以这样做的人：
    软件2301的班长：1人
    专班管理员：1人
    ");
}

#[tokio::test]
async fn a_monitor_hands_over_and_all_three_get_the_same_page() {
    let campus =
        Campus::opens("2025-04-07 13:00").class("软件2301", [student("周倩"), student("李想"), student("王敏")]).await;
    let (li, min, group) = (campus.person("李想"), campus.person("王敏"), campus.group("软件2301"));
    campus.officer().says("/invite 班长 软件2301").await;
    li.follows(&campus.link_for("赵处")).await;
    li.taps("接受").await;
    campus.officer().reads();

    li.says("/handover").await;
    let link = campus.link_for("李想");
    insta::assert_snapshot!(li.last(), @"
    邀请链接：软件2301的班长
    https://t.me/wuzha_demo_bot?start=⟨token⟩
    对方接受后，你的这个角色马上结束，由对方担任到10月21日13:00。
    链接72小时内有效，只能用一次。请私下发给本人，不要发到群里。
    ");
    min.follows(&link).await;
    assert!(min.last().contains("这是移交，你接受后，邀请人的这个角色马上结束。"), "{}", min.last());
    group.member("李想").says("/mute 1d").await;
    assert_eq!(group.last(), "普通提示暂停到4月8日13:00。发 /unmute 可以提前恢复。");
    min.taps("接受").await;

    insta::assert_snapshot!(li.last(), @"
    移交完成：软件2301的班长。接任的人已经接受，你的这个角色结束了，谢谢你。

    交接单
    班级：1个，其中1个有班级群
    暂停中的群：1个，联系不上的群：0个
    结果未知的消息：0条
    尚未接受的邀请不会移交，需要时请重新邀请。
    ");
    insta::assert_snapshot!(min.last(), @"
    你现在是软件2301的班长，有效期到10月21日13:00。
    发 /help 看你能做什么，发 /roles 看你的角色。

    交接单
    班级：1个，其中1个有班级群
    暂停中的群：1个，联系不上的群：0个
    结果未知的消息：0条
    尚未接受的邀请不会移交，需要时请重新邀请。
    ");
    insta::assert_snapshot!(campus.officer().last(), @"
    移交完成：软件2301的班长。接任的人从现在起担任，有效期到10月21日13:00。
    如果接任的人不对，请马上撤销。

    交接单
    班级：1个，其中1个有班级群
    暂停中的群：1个，联系不上的群：0个
    结果未知的消息：0条
    尚未接受的邀请不会移交，需要时请重新邀请。
    ");
    group.member("李想").says("/unmute").await;
    assert!(group.last().starts_with("你没有权限这样做"), "{}", group.last());
    group.member("王敏").says("/unmute").await;
    assert_eq!(group.last(), "普通提示已恢复。");
}

#[tokio::test]
async fn whoever_has_several_roles_chooses_which_to_hand_over() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想")]).await;
    let li = campus.person("李想");
    campus.db_appoints("李想", Duty::Volunteer, Some("青岛校区")).await;

    li.says("/handover").await;
    assert_eq!(li.taps("青岛校区的志愿者").await, "志愿者");
    assert_eq!(li.last().lines().next(), Some("邀请链接：青岛校区的志愿者"));
    li.says("/delegate 7d").await;
    assert_eq!(li.taps("软件2301的班长").await, "班长");
    assert_eq!(li.last().lines().next(), Some("邀请链接：软件2301的副班长"));
    li.says("/delegate 30d").await;
    assert_eq!(li.taps("软件2301的班长").await, "请写要代理几天，这个角色最长7天。");
    li.reads();
}

#[tokio::test]
async fn nobody_gives_what_they_may_not_and_everybody_is_told_who_may() {
    let campus = Campus::opens("2025-04-07 13:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵一鸣")])
        .await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    let (li, wang) = (campus.person("李想"), campus.person("王老师"));

    li.says("/invite 班长 软件2301").await;
    insta::assert_snapshot!(li.last(), @"
    你没有权限这样做。可以这样做的人：
    软件2301的辅导员：1人
    专班管理员：1人
    ");
    wang.says("/invite 班长 软件2302").await;
    insta::assert_snapshot!(wang.last(), @"
    你没有权限这样做。可以这样做的人：
    专班管理员：1人
    ");
    wang.says("/invite 专班管理员").await;
    insta::assert_snapshot!(wang.last(), @"
    你没有权限这样做。可以这样做的人：
    专班管理员：1人
    ");
    campus.officer().says("/invite 运维人员").await;
    insta::assert_snapshot!(campus.officer().last(), @"运维人员只能由管理服务器的人在控制台邀请。");
}

#[tokio::test]
async fn a_role_or_a_place_that_there_is_not_is_explained() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想")]).await;
    let officer = campus.officer();
    let usage = "看不懂是哪个角色、在哪里。请先写角色，再写地方，中间空一格。";
    let to_invite = "例如 /邀请 班长 信息1班 或 /邀请 辅导员 信息学院。只发 /invite 可以点按钮选。";
    let to_revoke = "例如 /撤销 班长 信息1班 或 /撤销 辅导员 信息学院。只发 /revoke 可以看你授予的角色。";

    for typed in ["/invite 皇帝", "/invite 班长", "/invite <b>"] {
        officer.says(typed).await;
        assert_eq!(officer.unread(), [format!("{usage}\n{to_invite}")], "{typed}");
    }
    for typed in ["/revoke 皇帝 软件2301", "/revoke 班长"] {
        officer.says(typed).await;
        assert_eq!(officer.unread(), [format!("{usage}\n{to_revoke}")], "{typed}");
    }
    officer.says("/invite 班长 软件9999").await;
    assert_eq!(officer.last(), format!("没有叫软件9999的班级、学院、校区或部门，请核对名称。\n{to_invite}"));
    officer.says(&format!("/invite 班长 {COLLEGE}")).await;
    assert!(officer.last().starts_with("这个角色不能设在那里。"), "{}", officer.last());
    officer.says("/revoke 辅导员 软件2301").await;
    assert_eq!(officer.last(), "没有你可以撤销的角色。");
}

#[tokio::test]
async fn links_and_roles_are_for_private_chats_and_for_people() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let group = campus.group("软件2301");
    let private = "这个命令只能私下用，请点开我的头像，在私聊里发给我。";
    campus.officer().says("/invite 安全员 软件2301").await;
    let link = campus.link_for("赵处");
    let (_, payload) = link.split_once('=').expect("a payload");

    group.officer().says("/invite 安全员 软件2301").await;
    assert_eq!(group.last(), private);
    group.member("王敏").says("/roles").await;
    assert_eq!(group.last(), private);
    group.member("王敏").says(&format!("/start@wuzha_demo_bot {payload}")).await;
    assert_eq!(group.last(), private);
    group.somebody_anonymous_says("/invite 安全员 软件2301").await;
    assert_eq!(group.last(), "你开着“匿名管理员”，我认不出你是谁。请先关闭匿名再发一次，或者私下发给我。");

    campus.officer().follows(&link).await;
    assert_eq!(campus.officer().last(), "这是你自己发出的邀请，请转给你要邀请的人。");
    campus.person("王敏").starts(Some("r_nonsense")).await;
    assert_eq!(campus.person("王敏").last(), "这个邀请链接无效。请核对是否复制完整，或请对方重新邀请。");
    campus.person("王敏").follows(&link).await;
    assert!(campus.person("王敏").last().starts_with("邀请你担任：软件2301的安全员"));
}

#[tokio::test]
async fn a_role_that_nobody_took_over_is_reported_one_level_up_on_monday() {
    let campus = Campus::opens("2025-04-09 13:00")
        .class("软件2301", [monitor("李想")])
        .class("软件2302", [monitor("赵一鸣")])
        .await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some(COLLEGE)).await;
    campus.person("王老师").starts(None).await;
    campus.person("王老师").reads();
    let officer = campus.officer();
    for class in ["软件2301", "软件2302"] {
        officer.says(&format!("/revoke 班长 {class}")).await;
        officer.taps("撤销第1项").await;
    }
    campus.person("王老师").says("/invite 班长 软件2302").await;
    campus.person("赵一鸣").follows(&campus.link_for("王老师")).await;
    campus.person("赵一鸣").taps("接受").await;
    campus.person("王老师").reads();
    officer.reads();

    campus.passes_until("2025-04-14 08:59").await;
    assert_eq!(campus.person("王老师").unread(), [""; 0]);
    campus.passes_until("2025-04-14 09:01").await;

    insta::assert_snapshot!(campus.person("王老师").last(), @"
    有角色空着：1个
    它们在过去一周结束，现在没有人担任。请用 /invite 邀请接任的人。
    软件2301的班长，4月9日13:00结束
    ");
    assert_eq!(officer.unread(), [""; 0]);
    campus.passes_until("2025-04-21 09:01").await;
    assert_eq!(campus.person("王老师").unread(), [""; 0]);
    for class in ["软件2301", "软件2302"] {
        campus.group(class).reads();
    }
    for person in ["李想", "赵一鸣"] {
        campus.person(person).reads();
    }
}

#[tokio::test]
async fn the_operator_sees_that_a_message_is_in_doubt_and_not_what_it_says() {
    use wuzha::sandbox::{Fault, FaultRule};
    let campus = Campus::opens("2025-04-07 12:00").class("软件2301", [monitor("李想")]).await;
    campus.enters("小周", "zh-hans");
    campus.db_appoints("小周", Duty::Operator, None).await;
    campus.breaks([FaultRule { times: Some(1), ..FaultRule::on("sendMessage", Fault::DropReply) }]);
    campus.passes_until("2025-04-07 12:10").await;
    campus.recovers();

    campus.person("小周").says("/unconfirmed").await;
    insta::assert_snapshot!(campus.person("小周").last(), @"
    结果未知的消息：1条
    发送时网络中断，不知道群里收到没有。请先到群里看一眼，再选择。

    1 软件2301，4月7日12:10，提示
    （内容只有专班能看）
    ");
    campus.person("小周").taps("1 群里已有").await;
    campus.person("小周").reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn the_menu_of_a_private_chat_follows_the_roles() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    let menus = "SELECT act FROM delivery WHERE kind = 'menu' AND state = 'sent' ORDER BY id";
    campus.officer().says("/invite 安全员 软件2301").await;
    campus.person("王敏").follows(&campus.link_for("赵处")).await;
    campus.person("王敏").taps("接受").await;
    campus.officer().taps("撤销").await;
    campus.passes(minutes(1)).await;

    let menus = campus.db_texts(menus).await;
    assert_eq!(menus.iter().map(|menu| menu.contains("\"handover\"")).collect::<Vec<_>>(), [true, false]);
    campus.person("王敏").reads();
    campus.officer().reads();
}

#[tokio::test]
async fn an_international_counsellor_is_invited_in_english() {
    let campus = Campus::opens("2025-04-07 13:00")
        .class("国际2401", [international("Aigerim", "en"), international("Kofi", "en")])
        .await;
    let (aigerim, kofi) = (campus.person("Aigerim"), campus.person("Kofi"));

    kofi.follows(&campus.invitation(Duty::Counsellor, Some("国际2401")).await).await;
    kofi.taps("Accept").await;
    kofi.says("/language en").await;
    kofi.says("/invite safety 国际2401").await;
    aigerim.follows(&campus.link_for("Kofi")).await;
    insta::assert_snapshot!(aigerim.last(), @"
    You are invited to be: Safety officer, 国际2401
    This is an appointment.
    Invited by: Counsellor, 国际2401
    Until: 21 October, 13:00
    If you accept, I keep your account number and this role, no name. If it is not meant for you, tap “Not me”.
    ");
    aigerim.taps("Accept").await;
    insta::assert_snapshot!(kofi.transcript(), @"
    04-07 13:00  Kofi  /start ⟨token⟩
    04-07 13:00  无诈  ✎ You are now: Counsellor, 国际2401, until 21 October, 13:00.
                       Send /help to see what you can do, /roles to see your roles.
    04-07 13:00  Kofi  ⟨Accept⟩ → toast: Accepted.
    04-07 13:00  Kofi  /language en
    04-07 13:00  无诈  From now on I speak English with you.
    04-07 13:00  Kofi  /invite safety 国际2401
    04-07 13:00  无诈  Invitation: Safety officer, 国际2401
                       https://t.me/wuzha_demo_bot?start=⟨token⟩
                       Once accepted, it lasts until 21 October, 13:00.
                       The link works once, within 72 hours. Send it to that person in private, not to a group.
    04-07 13:00  无诈  Your invitation was accepted: Safety officer, 国际2401, until 21 October, 13:00.
                       If it was the wrong person, revoke it at once.
                       ⟦Revoke⟧
    ");
    aigerim.says("/help").await;
    insta::assert_snapshot!(aigerim.transcript(), @"
    04-07 13:00  Aigerim  /start ⟨token⟩
    04-07 13:00  无诈  ✎ You are now: Safety officer, 国际2401, until 21 October, 13:00.
                       Send /help to see what you can do, /roles to see your roles.
    04-07 13:00  Aigerim  ⟨Accept⟩ → toast: Accepted.
    04-07 13:00  Aigerim  /help
    04-07 13:00  无诈  Commands for your role
                       /help: what I can do
                       /sos: cheated, or not sure? What to do now, and whom to call
                       /contact: whom to call on campus
                       /bind: bind yourself to your class, as in /bind Software One
                       /rebind: change a wrong binding yourself, within 24 hours
                       /me: what I know of you
                       /privacy: what I keep, who can see it, what you can do
                       /mydata: everything I keep of you, as a file
                       /forget: have me forget you
                       /check: forward a suspicious message and learn whether it looks like fraud
                       /quiz: a two-minute check of what you know about fraud; only you see the result
                       /pledge: read and sign the pledge against fraud; for staff, how many have
                       /contest: the quiz contest: against the clock, best attempt, certificate
                       /course: 14 days against scams: one private message a day, less than 1 minute
                       /roleplay: role-play: talk to a “fraudster” and see through the tricks
                       /subscribe: get anti-fraud tips in private
                       /unsubscribe: get no more tips in private
                       /quiet: set quiet hours of your own, as in /quiet 20:00-09:00
                       /language: choose another language
                       /unbound: who of your class is not bound yet, and who does not use this app
                       /roll: a paper roll of your class: an A4 sheet with a box for each student
                       /kit: the kit for your class meeting: story, questions, vote, text
                       /ledger: ask the ledger, as in /ledger april tips; also note, fix, export
                       /group: bind a group, or get its link: /group Software One
                       /mute: pause the ordinary tips of this group; /mute 7d pauses for 7 days
                       /unmute: resume the ordinary tips of this group
                       /cadence: how often a tip comes: daily, 3 or weekly
                       /unbind: unbind this group from its class and make me leave
                       /burden: what classes were asked this week and month, in points
                       /roles: your roles and until when you have them
                       /revoke: take a role away that you gave
                       /handover: hand your role over to a successor
                       /delegate: have somebody stand in for you: /delegate 7d
                       /meeting: register, plan or excuse a meeting of your class
                       /verify: check whether a message or a badge is genuine, as in /verify K7F3-QX2M
                       /badge: show a badge with a code that others can check for 10 minutes
                       /guard: be told of names in your group that look like those of staff
                       /alert: warn classes of a case, and see how alerts are doing
                       /classquiz: ask your class group one question; each answers alone
                       Deceived, or not sure? First stop all transfers. Police: 110. Anti-fraud line: 96110.
                       ⟦Need help? SOS ↗ https://t.me/wuzha_demo_bot?start=sos⟧
    ");
}

on_both_databases!(classes_that_nobody_answers_for_are_told_to_those_above);

async fn classes_that_nobody_answers_for_are_told_to_those_above(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-03 09:00")
        .class("软件2301", [monitor("李想")])
        .class("软件2302", [])
        .not_bound_yet()
        .class("软件2303", [])
        .not_bound_yet()
        .await;
    campus.enters("院长", "zh-hans");
    campus.db_appoints("院长", Duty::Lead, Some("计算机科学与工程学院")).await;
    campus.person("院长").starts(None).await;
    campus.person("院长").reads();

    campus.passes_until("2025-04-07 09:05").await;
    campus.group("软件2301").reads();
    let told = "没有班长也没有辅导员的班级：2个\n这些班没有人负责。请用 /invite 邀请人选。\n软件2302\n软件2303";
    assert_eq!(campus.person("院长").unread(), [told]);

    campus.db_appoints("院长", Duty::Counsellor, Some("软件2302")).await;
    campus.passes_until("2025-04-14 09:05").await;
    campus.group("软件2301").reads();
    let told = "没有班长也没有辅导员的班级：1个\n这些班没有人负责。请用 /invite 邀请人选。\n软件2303";
    assert_eq!(campus.person("院长").unread(), [told]);
}
