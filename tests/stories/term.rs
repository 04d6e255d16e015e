//! One term follows another: classes go on, end, split and merge, their groups are offered on, and the past stays
//! readable.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, hours, monitor, student};

on_both_databases!(a_list_of_the_whole_university_begins_a_term);
on_both_databases!(the_group_of_a_class_that_is_over_is_offered_to_the_class_after_it);
on_both_databases!(a_group_without_a_successor_is_left_after_a_month);

/// Everybody at the end of the spring: two freshmen classes, and one that graduates.
const SPRING: &str = "班级,班内序号,姓名,学号,类别\n软件2401,1,李想,202401003101,新生\n软件2401,2,王敏,202401003102,新生\n\
                      软件2402,1,赵明,202401003201,新生\n机械2101,1,周倩,202101003101,毕业生\n";

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-07-04 13:00")
        .class("软件2401", [monitor("李想"), student("王敏")])
        .class("软件2402", [monitor("赵明")])
        .speaking(&["en"])
        .class("机械2101", [monitor("周倩")])
        .await;
    assert_eq!(campus.term_begins("2025S", None).await, Ok(Default::default()));
    campus.brings_roster(SPRING).await.expect("a good list");
    campus
}

async fn a_list_of_the_whole_university_begins_a_term(database: Database) {
    let campus = campus_on(database).await;
    let wang = campus.person("王敏");
    wang.says("/bind 软件2401").await;
    wang.says("3102").await;
    wang.taps("02 王*").await;
    campus.passes_until("2025-08-29 13:00").await;

    let autumn = "校区,学院,班级,年级,班内序号,姓名,学号,类别\n\
                  ,,软件2401,,1,李想,202401003101,\n,,软件2401,,2,王敏,202401003102,\n\
                  ,,软件2402,,1,赵明,202401003201,\n\
                  青岛校区,计算机科学与工程学院,软件2501,2025,1,孙悦,202501003101,新生\n";
    let begun = campus.term_begins("2025F", Some(autumn)).await;
    assert_eq!(begun, Ok((vec!["软件2501".to_owned()], vec!["机械2101".to_owned()])));

    wang.says("/me").await;
    assert!(wang.last().starts_with("02 王*，软件2401"), "she is still bound: {}", wang.last());
    assert_eq!(campus.class_then("2025S", "机械2101").await, ["01 周*"]);
    assert_eq!(campus.class_then("2025S", "软件2401").await, ["01 李*", "02 王*"]);
    assert_eq!(campus.standing("软件2501").await, (1, 0, 0, 1));
    wang.reads();
    for group in ["软件2401", "软件2402", "机械2101"] {
        campus.group(group).reads();
    }

    // The same list does not begin the same term again, and a list with a mistake begins none.
    let again = campus.term_begins("2025F", Some(autumn)).await;
    assert_eq!(again, Err(vec!["there is a term 2025F already: `wuzha term list` shows all".to_owned()]));
    let nowhere = "班级,班内序号,姓名,学号\n软件2601,1,李想,202401003101\n";
    let fault = "none of the first 10 rows names the columns; missing: campus, college";
    let refused = campus.term_begins("2026S", Some(nowhere)).await.expect_err("a class that is nowhere");
    assert!(refused[0].starts_with("row 2: the class is new") || refused[0].starts_with(fault), "{refused:?}");
}

async fn the_group_of_a_class_that_is_over_is_offered_to_the_class_after_it(database: Database) {
    let campus = campus_on(database).await;
    campus.passes_until("2025-08-29 13:00").await;
    for group in ["软件2401", "软件2402", "机械2101"] {
        campus.group(group).reads();
    }
    // Both classes become one.
    let merged = "校区,学院,班级,班内序号,姓名,学号\n\
                  qingdao,计算机科学与工程学院,软件24,1,李想,202401003101\n,,软件24,2,王敏,202401003102\n\
                  ,,软件24,3,赵明,202401003201\n,,机械2101,1,周倩,202101003101\n";
    let begun = campus.term_begins("2025F", Some(merged)).await;
    assert_eq!(begun, Ok((vec!["软件24".to_owned()], vec!["软件2401".to_owned(), "软件2402".to_owned()])));

    let (first, second) = (campus.group("软件2401"), campus.group("软件2402"));
    let refused = first.member("李想").taps("改为软件24的群").await;
    assert!(refused.starts_with("你没有权限这样做"), "{refused}");
    assert_eq!(first.officer().taps("改为软件24的群").await, "好了：软件24。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(second.since("2025-08-29 13:00"), @"
        08-29 13:00  无诈  软件2402 is over
                           A new term has begun, and this class is no longer on the university’s list. I leave on 28 September, 13:00. Thank you for reading.
        ");
    }
    campus.passes(hours(40 * 24)).await;

    assert_eq!(first.heads()[..2], ["大家好，我是反诈助手“无诈”", "【反诈提示】冒充发放奖助学金、补贴"]);
    let goodbye = "This group is no longer bound to 软件2402, and I am leaving now.";
    assert_eq!(second.heads().last().map(String::as_str), Some(goodbye));
    campus.group("机械2101").reads();
}

async fn a_group_without_a_successor_is_left_after_a_month(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("Wang Lin", "en");
    campus.db_appoints("Wang Lin", Duty::Counsellor, Some("机械2101")).await;
    let link = campus.link("机械2101").await;
    for group in ["软件2401", "软件2402", "机械2101"] {
        campus.group(group).reads();
    }
    let without = "班级,班内序号,姓名,学号\n软件2401,1,李想,202401003101\n软件2401,2,王敏,202401003102\n\
                   软件2402,1,赵明,202401003201\n";
    let begun = campus.term_begins("2025F", Some(without)).await;
    assert_eq!(begun, Ok((Vec::new(), vec!["机械2101".to_owned()])));

    // The link that was made before leads nowhere.
    let other = campus.new_group("别的群", &["周倩"]);
    other.member("周倩").follows(&link).await;
    assert_eq!(other.last(), "这个链接已经过期，没有绑定。请向工作人员要一个新链接，7天内使用。");
    other.member("周倩").removes_the_bot().await;
    campus.passes(hours(15 * 24)).await;
    campus.group("机械2101").member("周倩").says("/mute").await;
    let refused = campus.group("机械2101").last();
    assert!(refused.starts_with("你没有权限这样做"), "the monitor's role ended with the class: {refused}");
    campus.passes(hours(16 * 24)).await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(campus.group("机械2101").since("2025-08-03 13:00"), @"
        08-03 13:00  无诈  本群与机械2101的绑定已解除，我这就退群。
                           遇到可疑情况：报警打110，反诈咨询打96110。
        08-03 13:00  [无诈 left]
        ");
    }
    for group in ["软件2401", "软件2402"] {
        campus.group(group).reads();
    }
    other.reads();
}
