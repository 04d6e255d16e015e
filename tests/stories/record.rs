//! Whatever is done stands in the ledger: by which role, where, and on which day; and what was not done does not.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, hours, monitor, student};

on_both_databases!(a_week_of_a_class_stands_in_the_ledger);
on_both_databases!(what_is_refused_or_done_twice_is_not_written_down_twice);

/// Entries after a number, one on each line: day, kind, role or part of the service, place, and what they say.
async fn written_after(campus: &Campus, seq: usize) -> Vec<String> {
    campus
        .db_texts(&format!(
            "SELECT day || ' ' || kind || ' ' || actor || ' ' || COALESCE(class, college, campus, department, '-') || ' ' || body \
             FROM ledger WHERE seq > {seq} ORDER BY seq"
        ))
        .await
}

async fn count(campus: &Campus) -> usize {
    written_after(campus, 0).await.len()
}

async fn a_week_of_a_class_stands_in_the_ledger(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 09:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵明")])
        .not_bound_yet()
        .await;
    campus.enters("王老师", "zh-hans");
    let set = count(&campus).await;

    campus.officer().says("/invite 辅导员 计算机科学与工程学院").await;
    let wang = campus.person("王老师");
    wang.follows(&campus.link_for("赵处")).await;
    wang.taps("接受").await;
    let group = campus.group("软件2302");
    group.member("赵明").adds_the_bot().await;
    campus.passes(hours(1)).await;
    group.member("赵明").taps("绑定本群").await;
    campus.passes_until("2025-04-07 12:30").await;
    campus.group("软件2301").member("李想").says("/mute 2d").await;
    campus.group("软件2301").member("李想").says("/unmute").await;
    campus.group("软件2301").member("李想").says("/cadence weekly").await;
    group.member("赵明").says("/unbind").await;
    campus.group("软件2301").member("李想").removes_the_bot().await;
    let written = written_after(&campus, set).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(written, @r#"
        2025-04-07 role.offered grant:1 计算机科学与工程学院 {"duty":"counsellor","invitation":1}
        2025-04-07 role.granted grant:1 计算机科学与工程学院 {"duty":"counsellor","grant":4,"origin":"invited","until":1761008400000}
        2025-04-07 group.bound grant:3 软件2302 {"chat":4}
        2025-04-07 tip.planned clock qingdao {"groups":2,"slot":"2025-04-07T12:10","subscribers":0}
        2025-04-07 tip.delivered clock 软件2301 {"delivery":10,"proof":"answer","tip":"job-7"}
        2025-04-07 tip.delivered clock 软件2302 {"delivery":11,"proof":"answer","tip":"ticket_change-6"}
        2025-04-07 group.muted grant:2 软件2301 {"chat":1,"until":1744173000000}
        2025-04-07 group.unmuted grant:2 软件2301 {"chat":1}
        2025-04-07 class.cadence grant:2 软件2301 {"cadence":"weekly"}
        2025-04-07 group.unbound grant:3 软件2302 {"chat":4}
        2025-04-07 group.lost person 软件2301 {"chat":1}
        "#);
    }
    for read in [campus.group("软件2301"), group] {
        read.reads();
    }
    for read in [campus.officer(), wang, campus.person("李想")] {
        read.reads();
    }
}

async fn what_is_refused_or_done_twice_is_not_written_down_twice(database: Database) {
    let campus =
        Campus::opens_on(database, "2025-04-07 09:00").class("软件2301", [monitor("李想"), student("王敏")]).await;
    campus.db_appoints("王敏", Duty::Deputy, Some("软件2301")).await;
    let set = count(&campus).await;
    let group = campus.group("软件2301");

    group.member("王敏").says("/cadence never").await;
    group.member("王敏").says("/unmute").await;
    campus.officer().says("/invite 校长").await;
    assert_eq!(written_after(&campus, set).await, [""; 0]);

    group.member("王敏").removes_the_bot().await;
    campus.passes_until("2025-04-08 12:30").await;
    assert_eq!(count(&campus).await, set + 1);
    group.reads();
    campus.officer().reads();
}
