//! How far the meetings of many classes are, and what is to be expected of them.

use wuzha::domain::meeting::Step;
use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, monitor};

on_both_databases!(a_college_sees_each_class_and_the_office_each_college);
on_both_databases!(an_english_reader_sees_the_same);

const COLLEGE: &str = "计算机科学与工程学院";

const MAY: (&str, &str) = ("I2", "2025-05");

async fn a_college_sees_each_class_and_the_office_each_college(database: Database) {
    let campus = campus_on(database).await;
    let (wang, sun, officer) = (campus.person("王老师"), campus.person("孙书记"), campus.officer());

    wang.says("/meeting status").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"");
    }
    assert_eq!(wang.taps("◀ 4月班会").await, "");
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"");
    }
    wang.says("/forecast").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"");
    }
    wang.taps("5月班会进度").await;
    assert!(wang.last().starts_with("5月主题班会：计算机科学与工程学院"), "{}", wang.last());

    // A lead of one college, by the words of their own; another month, another kind.
    sun.says("/班会 进度 4月").await;
    assert!(sun.last().starts_with("4月主题班会"), "{}", sun.last());
    sun.says("/班会进度 C3").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"");
    }
    sun.says("/班会进度 7月").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"");
    }
    sun.says("/班会进度 会计2401").await;
    assert!(sun.last().starts_with("没有叫会计2401的班级"), "not theirs: {}", sun.last());

    // The office sees colleges, and opens one.
    officer.says("/meeting status").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"");
    }
    officer.taps("1").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"");
    }
    officer.taps("全部学院").await;
    officer.taps("预测").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"");
    }

    // Once the day is over nothing is foretold.
    campus.passes_until("2025-05-31 10:00").await;
    wang.says("/预测 5月").await;
    assert!(wang.last().contains("期限已过，不再预测。"), "{}", wang.last());

    // A student and a monitor see none of it.
    for name in ["周舟", "路人"] {
        let person = campus.person(name);
        person.says("/meeting status").await;
        assert!(person.last().contains("需要"), "{}", person.last());
    }
    everybody_reads(&campus);
}

async fn an_english_reader_sees_the_same(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("Jones", "en");
    let jones = campus.person("Jones");
    jones.starts(None).await;
    campus.db_appoints("Jones", Duty::Lead, Some(COLLEGE)).await;
    jones.says("/meeting status").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(jones.last(), @"");
    }
    jones.taps("Forecast").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(jones.last(), @"");
    }
    everybody_reads(&campus);
}

fn everybody_reads(campus: &Campus) {
    for name in ["赵处", "李想", "周舟", "吴霞", "王老师", "孙书记", "钱会"] {
        campus.person(name).reads();
    }
}

/// In the last week of May: five classes in one college, one in another, some of which have registered, in April and
/// now.
async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-18 09:00")
        .class("软件2301", [monitor("李想")])
        .not_bound_yet()
        .class("软件2302", [monitor("周舟")])
        .not_bound_yet()
        .class("软件2303", [monitor("吴霞")])
        .not_bound_yet()
        .await;
    let list = "class,campus,college\n\
                软件2304,qingdao,计算机科学与工程学院\n\
                软件2305,qingdao,计算机科学与工程学院\n\
                会计2401,qingdao,经济管理学院\n";
    campus.brings_classes(list).await.expect("a good list");
    let people = [
        ("李想", Duty::Monitor, "软件2301"),
        ("周舟", Duty::Monitor, "软件2302"),
        ("吴霞", Duty::Secretary, "软件2303"),
        ("王老师", Duty::Counsellor, COLLEGE),
        ("孙书记", Duty::Lead, COLLEGE),
        ("钱会", Duty::Monitor, "会计2401"),
    ];
    for (name, duty, place) in people {
        if !["李想", "周舟", "吴霞"].contains(&name) {
            campus.enters(name, "zh-hans");
        }
        campus.person(name).starts(None).await;
        campus.db_appoints(name, duty, Some(place)).await;
    }
    campus.enters("路人", "zh-hans");
    campus.officer().starts(None).await;
    let april = ("I2", "2025-04");
    for class in ["软件2301", "软件2303", "会计2401"] {
        campus.db_meeting(class, april, Step::Register, None).await;
    }
    campus.db_meeting("软件2304", april, Step::Exempt, None).await;
    campus.passes_until("2025-05-02 09:00").await;
    campus.db_meeting("软件2302", april, Step::Register, None).await;
    for at in ["2025-05-12 19:00", "2025-05-19 19:00", "2025-05-28 19:30"] {
        campus.db_meeting("软件2302", MAY, Step::Plan, Some(at)).await;
    }
    campus.db_meeting("软件2303", MAY, Step::Plan, Some("2025-05-28 19:30")).await;
    campus.passes_until("2025-05-20 09:00").await;
    campus.db_meeting("软件2301", MAY, Step::Register, None).await;
    campus.db_meeting("软件2304", MAY, Step::AskExempt, None).await;
    campus.passes_until("2025-05-26 09:00").await;
    everybody_reads(&campus);
    campus
}
