//! Somebody may have been cheated: a card for everybody, and on their own tap the people on duty and, if they consent,
//! support. The group sees nothing.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Person, hours, international, minutes, monitor, student};

on_both_databases!(somebody_unknown_asks_what_to_do_and_has_the_police_on_campus_told_in_chinese);
on_both_databases!(an_international_student_calls_the_counsellor_who_takes_it_in_english);
on_both_databases!(nobody_takes_a_call_and_it_goes_up_to_the_task_force);
on_both_databases!(a_caller_takes_a_call_back);
on_both_databases!(support_takes_a_consent_of_its_own_that_can_be_taken_back);
on_both_databases!(in_a_group_it_answers_in_private_and_names_nobody);

/// A class with its counsellor, its college's lead, a police officer and somebody who supports victims.
async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-23 22:10")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await;
    let enrolled = [("李想", "202301000001", None), ("王敏", "202301000002", None), ("Daniyar", "202301000003", None)];
    campus.db_enrols("软件2301", &enrolled).await;
    for (name, duty, place) in [
        ("王老师", Duty::Counsellor, Some("软件2301")),
        ("陈警官", Duty::Police, Some("qingdao")),
        ("林老师", Duty::Supporter, Some("qingdao")),
    ] {
        campus.enters(name, "zh-hans");
        campus.db_appoints(name, duty, place).await;
        campus.person(name).starts(None).await;
        campus.person(name).reads();
    }
    campus.officer().starts(None).await;
    campus.officer().reads();
    campus
}

async fn binds(person: Person<'_>, digits: &str, name: &str) {
    person.says("/bind 软件2301").await;
    person.says(digits).await;
    person.taps(name).await;
    person.reads();
}

/// What the ledger says of calls and cases, without moments.
const ENTRIES: &str = "SELECT kind || ' ' || coalesce(class, '-') || ' ' || body FROM ledger WHERE kind LIKE 'sos.%' \
    OR kind LIKE 'support.%' OR kind LIKE 'contact.%' ORDER BY seq";

async fn somebody_unknown_asks_what_to_do_and_has_the_police_on_campus_told_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("路人", "zh-hans");
    let (stranger, chen) = (campus.person("路人"), campus.person("陈警官"));

    stranger.says("/求助").await;
    assert_eq!(campus.db_rows("SELECT CAST(COUNT(*) AS TEXT) FROM sos_call").await, ["0"], "the card stores nothing");
    insta::allow_duplicates! {
        insta::assert_snapshot!(stranger.transcript(), @"");
    }
    stranger.taps("通知值班人员").await;
    stranger.taps("青岛校区").await;
    let preview = stranger.last();
    stranger.taps("现在就通知").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([preview, stranger.last(), chen.last()].join("\n----\n"), @"");
    }
    assert_eq!(campus.person("王老师").unread(), Vec::<String>::new(), "nobody else was told");
    chen.taps("我来处理").await;
    chen.taps("已经联系上").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([chen.transcript(), stranger.unread().join("\n----\n")].join("\n====\n"), @"");
    }
    let entries = campus.db_rows(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(entries, @"");
    }
}

async fn an_international_student_calls_the_counsellor_who_takes_it_in_english(database: Database) {
    let campus = campus_on(database).await;
    let (daniyar, wang) = (campus.person("Daniyar"), campus.person("王老师"));
    binds(daniyar, "0003", "03 D.").await;

    daniyar.starts(Some("sos")).await;
    let card = daniyar.last();
    daniyar.taps("Tell my counsellor").await;
    let preview = daniyar.last();
    daniyar.taps("Yes, tell them now").await;
    let sent = daniyar.last();
    insta::allow_duplicates! {
        insta::assert_snapshot!([card, preview, sent].join("\n----\n"), @"");
    }
    // Everybody wants quiet from ten on, and it comes all the same.
    campus.passes_until("2025-04-23 22:15").await;
    daniyar.reads();
    wang.taps("我来处理").await;
    wang.taps("我来处理").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([wang.transcript(), daniyar.transcript()].join("\n====\n"), @"");
    }
    campus.group("软件2301").reads();
}

async fn nobody_takes_a_call_and_it_goes_up_to_the_task_force(database: Database) {
    let campus = campus_on(database).await;
    let min = campus.person("王敏");
    binds(min, "0002", "02 王*").await;
    min.says("/sos").await;
    min.taps("通知我的辅导员").await;
    min.taps("现在就通知").await;

    campus.passes(minutes(4)).await;
    assert_eq!(campus.officer().unread(), Vec::<String>::new(), "there are five minutes for the counsellor");
    campus.passes(minutes(2)).await;
    // The college has nobody, so the task force is asked at once.
    insta::allow_duplicates! {
        insta::assert_snapshot!([min.transcript(), campus.officer().transcript()].join("\n====\n"), @"");
    }
    campus.bot_stops().await;
    campus.passes(hours(25)).await;
    campus.bot_starts().await;
    campus.passes(minutes(1)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([min.last(), campus.officer().last(), campus.person("王老师").last()].join("\n----\n"), @"");
    }
    let entries = campus.db_rows(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(entries, @"");
    }
}

async fn a_caller_takes_a_call_back(database: Database) {
    let campus = campus_on(database).await;
    let (min, chen) = (campus.person("王敏"), campus.person("陈警官"));
    binds(min, "0002", "02 王*").await;
    min.says("/sos").await;
    min.taps("通知值班人员").await;
    min.taps("现在就通知").await;
    min.says("/sos").await;
    let running = min.last();
    assert!(running.contains("你的求助正在等人接。"), "{running}");
    min.taps("撤回求助").await;
    let toast = chen.taps("我来处理").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([min.last(), chen.last(), toast].join("\n----\n"), @"");
    }
    // Three in a day are enough.
    for _ in 0..2 {
        min.says("/sos").await;
        min.taps("通知值班人员").await;
        min.taps("现在就通知").await;
        min.taps("撤回求助").await;
    }
    min.says("/sos").await;
    min.taps("通知值班人员").await;
    let refused = min.taps("现在就通知").await;
    assert!(refused.starts_with("你一天里已经求助3次"), "{refused}");
}

async fn support_takes_a_consent_of_its_own_that_can_be_taken_back(database: Database) {
    let campus = campus_on(database).await;
    let (min, chen, lin) = (campus.person("王敏"), campus.person("陈警官"), campus.person("林老师"));
    binds(min, "0002", "02 王*").await;
    min.says("/sos").await;
    min.taps("通知值班人员").await;
    min.taps("现在就通知").await;
    chen.taps("我来处理").await;
    chen.taps("已经联系上").await;
    min.reads();
    min.taps("心理支持").await;
    min.taps("同意").await;
    min.taps_below("这次求助已经结束", "法律帮助").await;
    min.taps("同意").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(min.transcript(), @"");
    }
    // Quiet hours keep it until the morning: it is no emergency.
    assert_eq!(lin.unread(), Vec::<String>::new());
    campus.passes_until("2025-04-24 07:31").await;
    lin.taps_below("有人需要心理支持", "我来接手").await;
    lin.taps_below("有人需要法律帮助", "我来接手").await;
    campus.passes_until("2025-04-27 09:01").await;
    lin.taps_below("编号S-1，第3天", "看是谁").await;
    lin.taps_below("编号S-1：心理支持", "联系上了").await;
    min.says("/sos").await;
    min.taps("停止心理支持").await;
    let late = lin.taps_below("编号S-2，第3天", "没联系上").await;
    lin.taps_below("编号S-2，第3天", "结束").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([lin.transcript(), late, min.last()].join("\n====\n"), @"");
    }
    let entries = campus.db_rows(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(entries, @"");
    }

    min.says("/mydata").await;
    let file = min.last_file();
    let kept: Vec<_> = file.lines().filter(|line| line.starts_with("求助：") || line.starts_with("同意（")).collect();
    insta::allow_duplicates! {
        insta::assert_snapshot!(kept.join("\n"), @"");
    }
    // Half a year later nothing leads to anybody any more.
    const LINKED: &str = "SELECT 'call ' || CAST(account AS TEXT) || ' ' || coalesce(class, '-') FROM sos_call \
        UNION ALL SELECT 'case ' || CAST(account AS TEXT) || ' ' || state FROM support ORDER BY 1";
    campus.bot_stops().await;
    campus.passes_until("2025-11-01 12:00").await;
    campus.bot_starts().await;
    let linked = campus.db_rows(LINKED).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(linked, @"");
    }
}

async fn in_a_group_it_answers_in_private_and_names_nobody(database: Database) {
    let campus = campus_on(database).await;
    let group = campus.group("软件2301");
    let min = campus.person("王敏");
    min.starts(None).await;
    min.reads();
    group.reads();
    group.member("王敏").says("/sos").await;
    assert!(min.last().starts_with("觉得被骗了？现在就做"), "{}", min.last());
    group.member("Daniyar").says("/sos").await;
    group.somebody_anonymous_says("/sos").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-23 22:10"), @"");
    }
}

#[tokio::test]
async fn the_office_says_whom_to_call_and_the_plan_does_not_go_out_before() {
    let campus = campus_on(Database::Sqlite).await;
    let officer = campus.officer();
    campus.enters("钱处", "zh-hans");
    campus.db_appoints("钱处", Duty::Admin, None).await;
    campus.person("钱处").starts(None).await;
    campus.person("钱处").reads();
    campus.db_run("DELETE FROM contact WHERE campus = 'qingdao' AND office = 'security'").await;

    officer.says("/plan").await;
    let refused = officer.taps("发布").await;
    officer.says("/contact").await;
    officer.says("/联系 青岛 保卫处 1234567890123").await;
    officer.says("/联系 青岛 保卫处 0532-86050000、6110 保卫处值班室").await;
    officer.taps("确认修改").await;
    officer.says("/联系 青岛 心理中心 0532-86050001 8:00-22:00").await;
    officer.taps("不改").await;
    campus.person("王敏").says("/contact").await;
    insta::assert_snapshot!(
        [officer.transcript(), refused, campus.person("钱处").last(), campus.person("王敏").last()].join("\n====\n"),
        @""
    );
    campus.person("王敏").says("/contact 青岛 保卫处 110").await;
    assert!(campus.person("王敏").last().contains("专班"), "{}", campus.person("王敏").last());
    officer.says("/plan").await;
    let published = officer.taps("发布").await;
    assert!(published.contains("发布"), "{published}");
    insta::assert_snapshot!(campus.db_rows(ENTRIES).await.join("\n"), @"");
}

#[tokio::test]
async fn the_button_on_other_cards_opens_the_card_in_private() {
    let campus = campus_on(Database::Sqlite).await;
    let min = campus.person("王敏");
    min.follows("https://t.me/wuzha_demo_bot?start=sos").await;
    assert!(min.last().starts_with("觉得被骗了？现在就做"), "{}", min.last());
}
