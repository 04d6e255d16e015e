//! Quiet hours of one's own: what can wait does, answers come.

use wuzha::domain::delivery::DeliveryState;

use crate::harness::campus::{Campus, Database, international, monitor, student};

on_both_databases!(a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_chinese);
on_both_databases!(a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_english);

async fn campus_on(database: Database) -> Campus {
    Campus::opens_on(database, "2025-04-07 07:55")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await
}

async fn a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/免打扰").await;
    wang.says("/免打扰 12点到13点").await;
    wang.says("/免打扰 １２：００ － １３：００").await;
    campus.passes_until("2025-04-07 12:30").await;
    wang.says("/quiet").await;
    campus.passes_until("2025-04-07 13:10").await;
    wang.says("/免打扰 关闭").await;
    campus.passes_until("2025-04-08 12:20").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript(), @"");
    }
    campus.group("软件2301").reads();
}

async fn a_tip_waits_for_the_end_of_somebodys_own_quiet_hours_in_english(database: Database) {
    let campus = campus_on(database).await;
    let daniyar = campus.person("Daniyar");
    daniyar.says("/subscribe").await;
    daniyar.says("/quiet").await;
    daniyar.says("/quiet 20:00-20:00").await;
    daniyar.says("/quiet 20:00-12:15").await;
    campus.passes_until("2025-04-07 12:14").await;
    daniyar.says("/quiet").await;
    campus.passes_until("2025-04-07 13:00").await;
    daniyar.says("/quiet off").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"");
    }
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_tip_that_is_too_old_by_the_end_is_dropped() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/quiet 12:00-11:00").await;
    wang.reads();

    campus.passes_until("2025-04-08 11:30").await;

    campus.expects(DeliveryState::Expired, 1);
    assert_eq!(wang.unread(), [""; 0]);
    assert_eq!(campus.group("软件2301").heads().len(), 1, "the group has its tip");
}

#[tokio::test]
async fn hours_that_leave_nothing_of_a_day_are_said_to() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/subscribe").await;
    wang.says("/quiet 07:00-23:00").await;
    assert!(wang.last().contains("\n合起来就是全天，这样一条提示都收不到。\n"), "{}", wang.last());

    campus.passes_until("2025-04-08 09:00").await;

    campus.expects(DeliveryState::Expired, 1);
    assert_eq!(wang.unread(), [""; 0]);
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_group_learns_nothing_of_them() {
    let campus = campus_on(Database::Sqlite).await;
    let group = campus.group("软件2301");

    group.member("王敏").says("/quiet 20:00-09:00").await;

    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
}

#[tokio::test]
async fn they_outlive_a_restart_and_end_with_whoever_is_forgotten() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    wang.says("/quiet 12:00-13:00").await;
    campus.bot_stops().await;
    campus.bot_starts().await;

    wang.says("/mydata").await;
    let line = "自己的免打扰时段：12:00到13:00，2025年4月7日07:55设的";
    assert!(wang.last_file().contains(line), "{}", wang.last_file());
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.says("/quiet").await;

    assert!(wang.last().starts_with("你没有设自己的免打扰时段"), "{}", wang.last());
    assert_eq!(campus.db_rows("SELECT CAST(COUNT(*) AS TEXT) FROM quiet_hours").await, ["0"]);
}
