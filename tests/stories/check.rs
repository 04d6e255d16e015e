//! Somebody forwards a message to learn whether it is fraud, asks a person on duty, and the same wording comes from
//! several colleges.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, international, minutes, monitor, student};

const TRICK: &str = "亲，我是商家客服小林，给店铺冲销量，动动手指就能赚，一单垫付98元返118元，做满三单一起结，名额有限";

on_both_databases!(a_student_forwards_a_message_and_asks_a_person_in_chinese);
on_both_databases!(an_international_student_asks_and_nobody_answers_in_english);
on_both_databases!(the_same_wording_of_two_colleges_is_told_to_the_police);

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-07 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .class("日语2301", [monitor("周航"), student("刘洋")])
        .await;
    campus.db_run("UPDATE class SET college = '外国语学院' WHERE name = '日语2301'").await;
    let ours = [("李想", "202301000001", None), ("王敏", "202301000002", None), ("Daniyar", "202301000003", None)];
    campus.db_enrols("软件2301", &ours).await;
    campus.db_enrols("日语2301", &[("周航", "202302000001", None), ("刘洋", "202302000002", None)]).await;
    campus.enters("陈警官", "zh-hans");
    campus.db_appoints("陈警官", Duty::Police, Some("青岛校区")).await;
    campus
}

async fn a_student_forwards_a_message_and_asks_a_person_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let (wang, chen) = (campus.person("王敏"), campus.person("陈警官"));
    chen.says("/start").await;
    campus.officer().says("/start").await;

    wang.says("/查一查").await;
    wang.forwards(TRICK).await;
    wang.taps("请值班人员看看").await;
    wang.forwards(TRICK).await;
    assert_eq!(chen.taps("是诈骗").await, "已答复。");
    assert_eq!(campus.officer().taps("很可疑").await, "这条消息已经有人答复，或者已被撤回。");
    campus.officer().reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript(), @"");
        insta::assert_snapshot!(chen.transcript(), @"");
    }

    // Passed on once more and taken back: nobody can answer it any more.
    wang.taps_below("很可能是诈骗", "请值班人员看看").await;
    wang.forwards("你好，你的包裹丢了").await;
    assert_eq!(wang.taps("撤回").await, "已撤回。");
    assert_eq!(chen.taps_below("你的包裹丢了", "没看出问题").await, "这条消息已经有人答复，或者已被撤回。");
    wang.reads();
    chen.reads();
    campus.officer().reads();
    let ruled = campus.db_texts("SELECT actor || ' ' || body FROM ledger WHERE kind = 'check.ruled'").await;
    assert_eq!(ruled.len(), 1);
    assert!(ruled[0].starts_with("grant:") && ruled[0].ends_with(r#"{"ruling":"fraud"}"#), "{ruled:?}");
}

async fn an_international_student_asks_and_nobody_answers_in_english(database: Database) {
    let campus = campus_on(database).await;
    let daniyar = campus.person("Daniyar");
    campus.officer().says("/start").await;
    daniyar.says("/check").await;
    daniyar.forwards("This is the embassy. Your passport was used in a crime. Stay on the line and move your money to the safe account.").await;
    daniyar.says("/check The library closes at ten tonight because of the holiday.").await;
    daniyar.taps("Ask a person on duty").await;
    // Too late: it is looked at again, and passed on to nobody.
    campus.passes(minutes(11)).await;
    daniyar.forwards("Your mailbox is full. Click the link and confirm your password.").await;
    daniyar.taps("Ask a person on duty").await;
    daniyar.forwards("Your mailbox is full. Click the link and confirm your password.").await;
    campus.officer().reads();
    campus.passes_until("2025-04-08 08:00").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"");
    }
    for class in ["软件2301", "日语2301"] {
        campus.group(class).reads();
    }
    campus.officer().reads();
}

async fn the_same_wording_of_two_colleges_is_told_to_the_police(database: Database) {
    let campus = campus_on(database).await;
    let chen = campus.person("陈警官");
    chen.says("/start").await;
    chen.reads();
    let bindings = [
        ("李想", "0001", "01 李*", "软件2301"),
        ("王敏", "0002", "02 王*", "软件2301"),
        ("刘洋", "0002", "02 刘*", "日语2301"),
    ];
    for (name, digits, masked, class) in bindings {
        let person = campus.person(name);
        person.says(&format!("/bind {class}")).await;
        person.says(digits).await;
        person.taps(masked).await;
        // Twice by the same person counts once.
        for _ in 0..2 {
            person.forwards(&TRICK.replace("小林", &format!("小{}", &name[3..]))).await;
        }
        person.reads();
    }
    insta::allow_duplicates! {
        insta::assert_snapshot!(chen.transcript(), @"");
    }
    assert_eq!(chen.taps("写预警").await, "");
    let draft = chen.last();
    assert!(draft.contains("刷单返利") && draft.contains("活儿轻松，报酬却很高"), "{draft}");
    // Nothing of the text is kept.
    let kept = campus.db_texts("SELECT lanes || marks || flags || sender FROM check_sketch").await.concat();
    assert!(!kept.contains("垫付") && kept.contains("bait"), "{kept}");
    let waves = campus.db_texts("SELECT body FROM ledger WHERE kind = 'check.wave'").await;
    assert_eq!(waves, [r#"{"people":3,"colleges":2}"#]);
    campus.officer().reads();
    for class in ["软件2301", "日语2301"] {
        campus.group(class).reads();
    }
}

#[tokio::test]
async fn in_a_group_nothing_is_looked_at() {
    let campus = campus_on(Database::Sqlite).await;
    let group = campus.group("软件2301");
    group.member("王敏").forwards(TRICK).await;
    assert_eq!(group.transcript().matches("诈骗：").count(), 0);
    group.member("王敏").says("/check").await;
    assert!(group.last().contains("私下"), "{}", group.last());
}

#[tokio::test]
async fn whoever_is_forgotten_leaves_no_message_behind() {
    let campus = campus_on(Database::Sqlite).await;
    let wang = campus.person("王敏");
    campus.officer().says("/start").await;
    wang.forwards(TRICK).await;
    wang.taps("请值班人员看看").await;
    wang.forwards(TRICK).await;
    wang.taps_below("很可能是诈骗", "请值班人员看看").await;
    wang.says("/mydata").await;
    wang.says("/forget").await;
    wang.taps("忘记我").await;
    wang.reads();
    campus.officer().reads();
    for table in ["check_sketch", "check_wish", "check_question"] {
        let left = campus.db_texts(&format!("SELECT CAST(COUNT(*) AS TEXT) FROM {table}")).await;
        assert_eq!(left, ["0"], "{table}");
    }
}
