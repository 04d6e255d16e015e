//! A class is asked whether it was at its meeting: a card in the group, answers without names, and what follows.

use wuzha::domain::plan::Cadence;
use wuzha::domain::role::Duty;
use wuzha::domain::roster::MaskedName;

use crate::harness::campus::{Campus, Database, hours, international, minutes, monitor, seconds, student};

on_both_databases!(classmates_confirm_a_meeting_and_it_is_believed_in_chinese);
on_both_databases!(classmates_confirm_a_meeting_and_it_is_believed_in_english);

/// Everybody on the roster of 软件2301, the monitor first.
pub const CLASS: [&str; 10] = ["李雷", "王敏", "张伟", "刘洋", "陈静", "杨帆", "赵磊", "黄丽", "周涛", "Daniyar"];

/// A class of ten, all bound but the last `unbound`, with a counsellor; and a student of another class in its group.
pub async fn campus_on(database: Database, languages: &[&str], unbound: usize) -> Campus {
    let members = CLASS[1..9].iter().map(|name| student(name));
    let others = [international("Daniyar", "en"), student("郑爽"), student("路人")];
    let members: Vec<_> = [monitor("李雷")].into_iter().chain(members).chain(others).collect();
    let campus = Campus::opens_on(database, "2025-04-17 20:00")
        .class("软件2301", members)
        .wanting(Cadence::Weekly)
        .speaking(languages)
        .class("软件2302", [monitor("郑爽")])
        .wanting(Cadence::Weekly)
        .await;
    let rows = (1..).zip(CLASS).map(|(seat, name)| format!("软件2301,{seat},{name},2023010031{seat:02}\n"));
    let roster = rows.chain(["软件2302,1,郑爽,202301003201\n".to_owned()]).collect::<String>();
    campus.brings_roster(&format!("班级,班内序号,姓名,学号\n{roster}")).await.expect("a good list");
    for (seat, name) in (1..).zip(CLASS).take(CLASS.len() - unbound) {
        binds(&campus, name, "软件2301", seat).await;
    }
    binds(&campus, "郑爽", "软件2302", 1).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    campus.person("王老师").says("/help").await;
    campus.person("王老师").reads();
    campus
}

/// Somebody says who they are.
pub async fn binds(campus: &Campus, name: &str, class: &str, seat: u16) {
    let person = campus.person(name);
    person.says(&format!("/bind {class}")).await;
    person.says(&format!("{}{seat:02}", if class == "软件2301" { 31 } else { 32 })).await;
    person.taps(&format!("{seat:02} {}", MaskedName::of(name).expect("a name"))).await;
    person.reads();
}

/// The monitor registers that everybody was at a meeting today.
pub async fn registers(campus: &Campus, name: &str) {
    let person = campus.person(name);
    person.says("/meeting").await;
    person.taps("登记").await;
    person.taps("今天").await;
    person.taps("全到（10人）").await;
    person.taps("提交").await;
    person.reads();
}

/// How far the meetings are, in order.
pub async fn states(campus: &Campus) -> Vec<String> {
    campus.db_texts("SELECT state FROM meeting WHERE state <> 'open' ORDER BY id").await
}

/// What the ledger says of meetings, in order.
pub async fn facts(campus: &Campus) -> Vec<String> {
    campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'meeting.%' ORDER BY seq").await
}

async fn classmates_confirm_a_meeting_and_it_is_believed_in_chinese(database: Database) {
    let campus = campus_on(database, &["zh-CN"], 1).await;
    let group = campus.group("软件2301");
    registers(&campus, "李雷").await;
    assert!(group.heads().is_empty(), "nobody is asked while it can still be undone");
    campus.passes(minutes(2)).await;
    let says = |name: &'static str| group.member(name).taps("我参加了 ✓");
    says("王敏").await;
    says("王敏").await;
    says("路人").await;
    says("郑爽").await;
    says("李雷").await;
    says("Daniyar").await;
    says("张伟").await;
    campus.passes(minutes(5)).await;
    says("张伟").await;
    says("张伟").await;
    says("刘洋").await;
    assert_eq!(states(&campus).await, ["peer_verified"], "three of nine");
    says("陈静").await;
    says("杨帆").await;
    says("赵磊").await;
    campus.passes(minutes(11)).await;
    says("赵磊").await;
    assert!(campus.person("李雷").unread().is_empty(), "whoever registered it hears nothing");
    campus.passes(hours(48)).await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-17 20:02"), @"
        04-17 20:03  无诈  ✎ 4月主题班会
                           4月17日星期四召开，登记的出勤是10/10。
                           共有6人确认，谢谢大家。
        04-17 20:03  王敏  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:03  王敏  ⟨我参加了 ✓⟩ → toast: 已经计入了，不用再点。
        04-17 20:03  路人  ⟨我参加了 ✓⟩ → toast: 还不知道你是哪位同学，这次没有计入。请先私聊我，发送 /bind 绑定，再回来点一次。
        04-17 20:03  郑爽  ⟨我参加了 ✓⟩ → toast: 这是软件2301的班会，你绑定的是别的班，没有计入。
        04-17 20:03  李雷  ⟨我参加了 ✓⟩ → toast: 这次班会是你登记的，不用再确认。
        04-17 20:03  Daniyar  ⟨我参加了 ✓⟩ → toast: I do not know yet who you are in the class, so this was not counted. Please send me /bind in private first, then tap again.
        04-17 20:03  张伟  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:08  张伟  ⟨我参加了 ✓⟩ → toast: 已撤回，不再计入。
        04-17 20:08  张伟  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:08  刘洋  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:08  陈静  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:08  杨帆  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:08  赵磊  ⟨我参加了 ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:19  赵磊  ⟨我参加了 ✓⟩ → toast: 已经计入了，不用再点。
        ");
    }
    assert_eq!(states(&campus).await, ["peer_verified"]);
    assert_eq!(facts(&campus).await, ["meeting.registered", "meeting.attested"]);
    let attested = campus.db_texts("SELECT body FROM ledger WHERE kind = 'meeting.attested'").await;
    assert!(attested[0].contains(r#""attested":3,"bound":9"#), "{attested:?}");
    everybody_reads(&campus);
}

async fn classmates_confirm_a_meeting_and_it_is_believed_in_english(database: Database) {
    let campus = campus_on(database, &["en", "zh-CN"], 0).await;
    let group = campus.group("软件2301");
    registers(&campus, "李雷").await;
    campus.passes(minutes(2)).await;
    let daniyar = group.member("Daniyar");
    let kept = pressed(&campus);
    daniyar.taps("I was there ✓").await;
    daniyar.taps("I was there ✓").await;
    for name in ["王敏", "张伟", "刘洋", "陈静"] {
        group.member(name).taps("I was there ✓").await;
    }
    campus.passes(seconds(40)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.last(), @"
        April class meeting
        Held on Thursday 17 April; 10 of 10 were there, says the record.
        Were you there? Then tap once. It is counted without your name, until 19 April, 20:03.
        5 have confirmed it.
        · · ·
        4月主题班会
        4月17日星期四召开，登记的出勤是10/10。
        你参加了吗？参加了就点一下，只计人数，不记名字。4月19日20:03前有效。
        已有5人确认。
        ");
    }
    campus.passes(minutes(10)).await;
    daniyar.taps("I was there ✓").await;
    campus.passes(hours(48)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-17 20:02"), @"
        04-17 20:03  无诈  ✎ April class meeting
                           Held on Thursday 17 April; 10 of 10 were there, says the record.
                           5 have confirmed it. Thank you.
                           · · ·
                           4月主题班会
                           4月17日星期四召开，登记的出勤是10/10。
                           共有5人确认，谢谢大家。
        04-17 20:03  Daniyar  ⟨I was there ✓⟩ → toast: Thank you, counted without your name. By mistake? Tap again within 10 minutes to take it back.
        04-17 20:03  Daniyar  ⟨I was there ✓⟩ → toast: You are counted already, no need to tap again.
        04-17 20:03  王敏  ⟨I was there ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:03  张伟  ⟨I was there ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:03  刘洋  ⟨I was there ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:03  陈静  ⟨I was there ✓⟩ → toast: 谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。
        04-17 20:14  Daniyar  ⟨I was there ✓⟩ → toast: You are counted already, no need to tap again.
        ");
    }
    let late = group.member("周涛").forges(&kept).await;
    assert_eq!(late, "确认已经结束，谢谢。");
    assert_eq!(facts(&campus).await, ["meeting.registered", "meeting.attested"]);
    everybody_reads(&campus);
}

/// What the button of the card comes back with, as a client that kept the card sends it later.
fn pressed(campus: &Campus) -> String {
    let card = campus.world().last_message(campus.group("软件2301").chat()).expect("the card");
    card.buttons[0][0].data.clone().expect("a button that comes back")
}

#[tokio::test]
async fn what_is_undone_in_two_minutes_is_never_asked_about() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let (group, monitor) = (campus.group("软件2301"), campus.person("李雷"));
    registers(&campus, "李雷").await;
    campus.passes(minutes(1)).await;
    assert_eq!(monitor.taps("撤销（2分钟内）").await, "已撤销。");
    campus.passes(hours(50)).await;
    assert!(!group.heads().iter().any(|head| head.contains("班会")), "called off");
    assert_eq!(facts(&campus).await, ["meeting.registered", "meeting.undone"]);
    everybody_reads(&campus);
}

#[tokio::test]
async fn the_card_follows_a_correction_and_a_return() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let (group, monitor, wang) = (campus.group("软件2301"), campus.person("李雷"), campus.person("王老师"));
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    for name in ["王敏", "张伟"] {
        group.member(name).taps("我参加了 ✓").await;
    }
    // One was not there: the same day, so what was said stays.
    monitor.says("/meeting").await;
    monitor.taps("4月主题班会").await;
    monitor.taps("更正").await;
    monitor.taps("改出勤").await;
    monitor.taps("有人缺席").await;
    monitor.taps("✓ 04 刘*").await;
    monitor.taps("选好了（到9人）").await;
    monitor.taps("提交").await;
    monitor.reads();
    assert!(group.last().contains("9/10"), "{}", group.last());
    // Whoever was recorded as absent may say otherwise; the two minutes of the correction are the clock's.
    assert_eq!(group.member("刘洋").taps("我参加了 ✓").await, "谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。");
    assert_eq!(states(&campus).await, ["registered"]);
    campus.passes(minutes(2)).await;
    assert_eq!(states(&campus).await, ["peer_verified"]);

    // The counsellor does not believe it.
    wang.says("/review").await;
    wang.taps("1. 软件2301").await;
    wang.taps("退回").await;
    wang.says("那天全班在外实习，请说明。").await;
    wang.reads();
    monitor.reads();
    assert!(group.last().contains("有变动"), "{}", group.last());
    campus.passes(minutes(3)).await;
    registers_again(&campus).await;
    campus.passes(minutes(3)).await;
    assert!(group.last().contains("我参加了") || group.last().contains("你参加了吗"), "{}", group.last());
    assert_eq!(
        group.member("王敏").taps("我参加了 ✓").await,
        "谢谢，已匿名计入。点错了？10分钟内再点一次可以撤回。",
        "what was said before was about another registration"
    );
    everybody_reads(&campus);
}

async fn registers_again(campus: &Campus) {
    let monitor = campus.person("李雷");
    monitor.says("/meeting").await;
    monitor.taps("登记").await;
    monitor.taps("提交").await;
    monitor.reads();
}

#[tokio::test]
async fn where_nobody_can_be_asked_somebody_looks_after_two_days() {
    for why in ["muted", "lost", "unbound", "no group"] {
        let campus = campus_on(Database::Sqlite, &["zh-CN"], if why == "unbound" { 10 } else { 0 }).await;
        let group = campus.group("软件2301");
        match why {
            "muted" => {
                group.member("李雷").says("/mute 7d").await;
            }
            "lost" => group.member("李雷").removes_the_bot().await,
            "no group" => {
                group.member("李雷").says("/unbind").await;
            }
            _ => {}
        }
        group.reads();
        registers(&campus, "李雷").await;
        campus.passes(hours(47)).await;
        assert_eq!(states(&campus).await, ["registered"], "{why}");
        campus.passes(hours(2)).await;
        assert_eq!(states(&campus).await, ["needs_look"], "{why}");
        assert!(!group.heads().iter().any(|head| head.contains("班会")), "{why}");
        assert_eq!(facts(&campus).await, ["meeting.registered", "meeting.doubted"], "{why}");
        everybody_reads(&campus);
    }
}

pub fn everybody_reads(campus: &Campus) {
    for name in CLASS.iter().chain(&["郑爽", "王老师"]) {
        campus.person(name).reads();
    }
    campus.officer().reads();
    campus.group("软件2301").reads();
    campus.group("软件2302").reads();
}
