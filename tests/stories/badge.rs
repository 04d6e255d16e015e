//! Badges: whoever works for the campaign shows a code, and others ask whose it is.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, international, minutes, monitor, student};

on_both_databases!(a_counsellor_shows_a_badge_and_a_student_checks_it_in_chinese);
on_both_databases!(a_volunteer_shows_a_badge_and_a_student_checks_it_in_english);

async fn campus(database: Database, language: &str) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-17 20:00")
        .class("软件2301", [monitor("李雷"), student("王敏"), international("Daniyar", "en")])
        .await;
    campus.enters("王芳老师", language);
    campus.db_appoints("王芳老师", Duty::Counsellor, Some("软件2301")).await;
    campus.enters("赵磊", language);
    campus.db_appoints("赵磊", Duty::Volunteer, Some("青岛校区")).await;
    campus
}

async fn a_counsellor_shows_a_badge_and_a_student_checks_it_in_chinese(database: Database) {
    let campus = campus(database, "zh-hans").await;
    let (wang, min) = (campus.person("王芳老师"), campus.person("王敏"));
    wang.says("/badge").await;
    let code = wang.code_in("你的证件");
    min.says(&format!("/verify {}", code.to_lowercase())).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript(), @"
        04-17 20:00  王芳老师  /badge
        04-17 20:00  无诈  你的证件
                           · 软件2301的辅导员
                           姓名：王*
                           4月17日20:10前有效。
                           证件码 ‹code›
                           出示或念出来都行：谁想核实你的身份，就发 /verify ‹code› 给我，只看得到上面这些。陌生人打电话来问，不要念给他听。
        ");
        insta::assert_snapshot!(min.last(), @"
        证件属实
        · 软件2301的辅导员
        姓名：王*
        4月17日20:10前有效。
        和你面前的人对得上吗？工作人员绝不会要钱、要密码、要验证码。
        ");
    }
    // While there is time to look at it, it stays the same; then there is another.
    campus.passes(minutes(4)).await;
    wang.says("/badge").await;
    assert_eq!(wang.code_in("你的证件"), code);
    campus.passes(minutes(3)).await;
    wang.says("/证件").await;
    assert_ne!(wang.code_in("你的证件"), code);
    min.says(&format!("/verify {code}")).await;
    assert!(min.last().starts_with("证件属实"), "the one before is good until its end: {}", min.last());
    campus.passes(minutes(3)).await;
    min.says(&format!("/verify {code}")).await;
    assert!(min.last().starts_with("不是我的："), "{}", min.last());
    wang.reads();
    let shown = campus.db_texts("SELECT body FROM ledger WHERE kind = 'role.badge'").await;
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert!(shown.iter().all(|body| body.contains("\"duty\":\"counsellor\"")), "{shown:?}");
    let everything = campus.db_everything().await;
    assert!(!everything.contains(&code.replace('-', "")), "the code itself is not kept");
}

async fn a_volunteer_shows_a_badge_and_a_student_checks_it_in_english(database: Database) {
    let campus = campus(database, "en").await;
    let (zhao, daniyar) = (campus.person("赵磊"), campus.person("Daniyar"));
    zhao.says("/badge").await;
    let code = zhao.code_in("Your badge");
    daniyar.says(&format!("/verify {code}")).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(zhao.last(), @"
        Your badge
        · Volunteer, Qingdao campus
        Name: 赵*
        Good until 17 April, 20:10.
        Code ‹code›
        Show it or say it: whoever wants to know whether you are genuine sends me /verify ‹code›. They learn what stands above, and no more. Never read it out to somebody who calls you.
        ");
        insta::assert_snapshot!(daniyar.last(), @"
        Genuine badge
        · Volunteer, Qingdao campus
        Name: 赵*
        Good until 17 April, 20:10.
        Does it fit whoever is before you? Staff never ask for money, passwords or verification codes.
        ");
    }
    // Whoever has lost the role has no badge any more.
    campus.db_run("UPDATE role_grant SET ended_at = from_at, why = 'revoked' WHERE duty = 'volunteer'").await;
    daniyar.says(&format!("/verify {code}")).await;
    assert!(daniyar.last().starts_with("Not mine:"), "{}", daniyar.last());
    zhao.reads();
}

#[tokio::test]
async fn whoever_has_no_role_has_no_badge() {
    let campus = campus(Database::Sqlite, "zh-hans").await;
    let min = campus.person("王敏");
    min.says("/badge").await;
    assert!(min.last().contains("权限"), "{}", min.last());
    assert_eq!(campus.db_texts("SELECT hash FROM badge").await, [""; 0]);
    let group = campus.group("软件2301");
    group.member("李雷").says("/badge").await;
    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
}

#[tokio::test]
async fn a_badge_and_the_name_on_it_are_removed_in_their_time() {
    let campus = campus(Database::Sqlite, "zh-hans").await;
    let wang = campus.person("王芳老师");
    wang.says("/badge").await;
    let names = "SELECT COALESCE(masked_name, '-') FROM staff_name WHERE masked_name IS NOT NULL";
    assert_eq!(campus.db_texts(names).await, ["李*", "王*"]);
    let everything = campus.db_everything().await;
    assert!(!everything.contains("王芳老师") && !everything.contains("王芳"), "the name itself is not kept");
    campus.passes(minutes(11)).await;
    campus.db_run("UPDATE role_grant SET until_at = from_at + 1 WHERE duty = 'counsellor'").await;
    let purged = campus.purges().await;
    assert!(purged.contains(&("badges".to_owned(), 1)), "{purged:?}");
    assert!(purged.contains(&("staff_names".to_owned(), 1)), "{purged:?}");
    assert_eq!(campus.db_texts(names).await, ["李*"]);
    wang.reads();
}
