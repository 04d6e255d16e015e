//! Somebody looks at meetings of others: the queue, returning, passing many, those drawn at random, the daily word.

use wuzha::domain::role::Duty;

use super::attest::{campus_on, everybody_reads, facts, registers, states};
use crate::harness::campus::{Campus, Database, hours, minutes};

on_both_databases!(a_counsellor_looks_at_what_waits_in_chinese);
on_both_databases!(a_counsellor_looks_at_what_waits_in_english);

async fn a_counsellor_looks_at_what_waits_in_chinese(database: Database) {
    looks(database, "zh-hans").await;
}

async fn a_counsellor_looks_at_what_waits_in_english(database: Database) {
    looks(database, "en").await;
}

/// Few confirm a meeting without a picture: the counsellor hears of it once, looks, returns it, and in the end passes.
async fn looks(database: Database, language: &str) {
    let is_chinese = language == "zh-hans";
    let said = |zh: &'static str, en: &'static str| if is_chinese { zh } else { en };
    let campus = campus_on(database, &["zh-CN"], 0).await;
    campus.enters("何老师", language);
    campus.db_appoints("何老师", Duty::Counsellor, Some("软件2301")).await;
    let he = campus.person("何老师");
    he.says("/help").await;
    he.reads();
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    campus.group("软件2301").member("王敏").taps("我参加了 ✓").await;
    he.says("/review").await;
    // Thursday evening and two days are Saturday evening: the word comes on Monday.
    campus.passes(hours(49)).await;
    assert_eq!(states(&campus).await, ["needs_look"]);
    campus.passes_until("2025-04-21 17:29").await;
    campus.bot_stops().await;
    campus.bot_starts().await;
    campus.passes_until("2025-04-22 17:31").await;
    he.taps(said("去核实", "Look at them")).await;
    he.taps("1. 软件2301").await;
    he.taps(said("退回", "Return")).await;
    he.says("请补一张照片。").await;
    campus.passes(minutes(3)).await;
    assert_eq!(states(&campus).await, ["returned"]);
    let told = campus.person("李雷").unread().join("\n");
    assert!(told.contains("请补一张照片。"), "{told}");
    let again = campus.person("李雷");
    again.says("/meeting").await;
    again.taps("登记").await;
    again.taps("提交").await;
    again.reads();
    he.says(said("/核实", "/review")).await;
    he.taps("1. 软件2301").await;
    he.taps(said("核实通过", "Verify")).await;
    assert_eq!(states(&campus).await, ["verified"]);
    he.says("/review").await;
    let transcript = he.transcript();
    let transcript = transcript.split_once("/review\n").expect("the first look").1;
    if is_chinese {
        insta::allow_duplicates! { insta::assert_snapshot!(transcript, @""); }
    } else {
        insta::allow_duplicates! { insta::assert_snapshot!(transcript, @""); }
    }
    let kinds = facts(&campus).await;
    assert_eq!(
        kinds,
        ["meeting.registered", "meeting.doubted", "meeting.returned", "meeting.registered", "meeting.verified"]
    );
    campus.person("何老师").reads();
    everybody_reads(&campus);
}

#[tokio::test]
async fn many_are_passed_at_once_but_not_what_somebody_registered_themselves() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let wang = campus.person("王老师");
    // The counsellor registers it for the class.
    wang.says("/meeting").await;
    wang.taps("代登记").await;
    wang.taps("今天").await;
    wang.taps("全到（10人）").await;
    wang.taps("提交").await;
    wang.reads();
    campus.passes(minutes(3)).await;
    confirm(&campus).await;
    assert_eq!(states(&campus).await, ["peer_verified"]);
    wang.says("/review").await;
    assert_eq!(wang.last(), "现在没有要你核实的班会。", "it is their own");
    wang.says("/meeting").await;
    wang.taps("4月主题班会").await;
    assert_eq!(wang.taps("核实通过").await, "这次会是你自己登记或更正的，请由另一位老师来核实。");

    // Somebody else may, and all of them at once; twice is once.
    campus.enters("孙书记", "zh-hans");
    campus.db_appoints("孙书记", Duty::Lead, Some("计算机科学与工程学院")).await;
    let sun = campus.person("孙书记");
    sun.says("/review").await;
    assert_eq!(sun.taps_twice("通过已确认的1个").await, ["已通过1次班会。", "没有要通过的班会了。"]);
    assert_eq!(sun.last(), "现在没有要你核实的班会。");
    assert_eq!(states(&campus).await, ["verified"]);
    sun.reads();
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_meeting_that_is_drawn_is_looked_at_by_somebody_else() {
    let campus = campus_on(Database::Sqlite, &["zh-CN"], 0).await;
    let wang = campus.person("王老师");
    registers(&campus, "李雷").await;
    campus.passes(minutes(3)).await;
    confirm(&campus).await;
    wang.says("/review").await;
    assert_eq!(wang.taps("通过已确认的1个").await, "已通过1次班会。");
    campus.enters("孙书记", "zh-hans");
    campus.db_appoints("孙书记", Duty::Lead, Some("计算机科学与工程学院")).await;
    let sun = campus.person("孙书记");
    sun.says("/help").await;
    sun.reads();

    // The only one of the college in this week.
    campus.passes_until("2025-04-18 02:41").await;
    let drawn = campus.db_texts("SELECT CAST(meeting AS TEXT) FROM spot_check").await;
    assert_eq!(drawn.len(), 1);
    wang.says("/review").await;
    assert_eq!(wang.last(), "现在没有要你核实的班会。", "whoever verified it does not look again");
    campus.passes_until("2025-04-18 17:31").await;
    insta::assert_snapshot!(sun.last(), @"");
    sun.taps("去核实").await;
    sun.taps("1. 软件2301").await;
    insta::assert_snapshot!(sun.last(), @"");
    sun.taps("与登记不一致").await;
    sun.says("两名同学都说那天没有开班会。").await;
    sun.reads();
    assert_eq!(states(&campus).await, ["returned"]);
    assert_eq!(facts(&campus).await[3..], ["meeting.returned", "meeting.spot_checked"]);
    let told = campus.person("李雷").unread().join("\n");
    assert!(told.contains("两名同学都说那天没有开班会。"), "{told}");

    // It is registered again, and looked at again.
    campus.passes(minutes(3)).await;
    let again = campus.person("李雷");
    again.says("/meeting").await;
    again.taps("登记").await;
    again.taps("提交").await;
    again.reads();
    sun.says("/review").await;
    sun.taps("1. 软件2301").await;
    assert_eq!(sun.taps_twice("与登记一致").await, ["已记录：与登记一致。", "已经有人看过了。"]);
    assert_eq!(states(&campus).await, ["verified"]);
    let results = campus.db_texts("SELECT body FROM ledger WHERE kind = 'meeting.spot_checked' ORDER BY seq").await;
    assert!(results[0].contains(r#""unsound""#) && results[1].contains(r#""sound""#), "{results:?}");
    sun.reads();
    everybody_reads(&campus);
}

async fn confirm(campus: &Campus) {
    for name in ["王敏", "张伟", "刘洋"] {
        campus.group("软件2301").member(name).taps("我参加了 ✓").await;
    }
}
