//! Meetings: registered in four taps, corrected, late, exempt, planned, returned.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Person, hours, minutes, monitor};

on_both_databases!(a_monitor_registers_a_meeting_in_four_taps_and_types_nothing);

const CLASS: &str = "软件2301";

/// Enough invented students for a class of two pages and more.
const STUDENTS: [(&str, &str, Option<&str>); 10] = [
    ("张三", "202301010001", None),
    ("李四", "202301010002", None),
    ("王五", "202301010003", None),
    ("赵六", "202301010004", None),
    ("钱七", "202301010005", None),
    ("孙八", "202301010006", None),
    ("周九", "202301010007", None),
    ("吴十", "202301010008", None),
    ("郑明", "202301010009", None),
    ("冯强", "202301010010", None),
];

async fn a_monitor_registers_a_meeting_in_four_taps_and_types_nothing(database: Database) {
    let campus = campus_on(database, "2025-04-17 20:20").await;
    let li = campus.person("李雷");

    li.says("/meeting").await;
    // From here on taps are counted.
    let mut taps = 0;
    for label in ["登记", "今天", "全到（10人）", "提交"] {
        let toast = li.taps(label).await;
        taps += 1;
        assert_eq!(toast, if label == "提交" { "已登记。" } else { "" }, "{label}");
    }
    assert_eq!(taps, 4);
    insta::allow_duplicates! {
        insta::assert_snapshot!(li.transcript(), @"");
    }
}

async fn campus_on(database: Database, moment: &'static str) -> Campus {
    let campus = Campus::opens_on(database, moment).class(CLASS, [monitor("李雷")]).await;
    campus.db_enrols(CLASS, &STUDENTS).await;
    campus
}
