//! The office brings lists of students, and the bot knows who is in a class.

use crate::harness::campus::{Campus, Database, monitor, student};

const BOUND: &str = "已绑定。";

on_both_databases!(classes_come_as_a_list_too);
on_both_databases!(a_list_makes_the_roster_and_the_next_one_changes_it);

async fn a_list_makes_the_roster_and_the_next_one_changes_it(database: Database) {
    let campus = campus_on(database).await;
    let wang = campus.person("王敏");

    let first = "班级,班内序号,姓名,学号\n软件2301,1,李想,202301003101\n软件2301,2,王敏,202301003102\n\
                 软件2302,1,赵明,202301003201\n";
    assert_eq!(campus.brings_roster(first).await, Ok((3, 0, 0, 0)));
    wang.says("/bind 软件2301").await;
    wang.says("3102").await;
    assert_eq!(wang.taps("02 王*").await, BOUND);

    // Li Xiang leaves, Wang Min moves to the other class, somebody new comes.
    let second = "班级,班内序号,姓名,学号\n软件2302,2,王敏,202301003102\n软件2302,1,赵明,202301003201\n\
                  软件2301,1,孙悦,202301003103\n";
    assert_eq!(campus.brings_roster(second).await, Ok((1, 1, 1, 1)));
    wang.says("/me").await;
    let said = wang.unread();
    assert!(said.iter().any(|text| text.starts_with("02 王*，软件2302")), "she is still bound: {said:?}");
    assert_eq!(wang.taps("对的").await, "谢谢，记下了：没错。");
    assert_eq!(campus.standing("软件2301").await, (1, 0, 0, 1));
    assert_eq!(campus.standing("软件2302").await, (2, 1, 0, 1));

    // A list of one class says nothing of the other.
    let third = "class,seat,name,number\n软件2301,1,李想,202301003101\n软件2301,2,孙悦,202301003103\n";
    assert_eq!(campus.brings_roster(third).await, Ok((0, 2, 0, 0)));
    assert_eq!(campus.standing("软件2302").await, (2, 1, 0, 1));
    assert_eq!(campus.brings_roster(third).await, Ok((0, 0, 0, 2)));
}

async fn classes_come_as_a_list_too(database: Database) {
    let campus = campus_on(database).await;
    let list = "校区,学院,班级,语言\n青岛校区,软件学院,软件2401,\n青岛校区,软件学院,软件2402,英语\n";
    assert_eq!(campus.brings_classes(list).await, Ok((2, 0)));
    assert_eq!(campus.brings_classes(list).await, Ok((0, 2)));
    assert_eq!(campus.brings_roster("class,seat,name,number\n软件2402,1,李想,202401003101\n").await, Ok((1, 0, 0, 0)));

    let wrong = "校区,学院,班级\n青岛校区,软件学院,软件2403\n月球校区,软件学院,软件2404\n";
    let fault = "row 3: the plan has no campus `月球校区`: write its id or its name".to_owned();
    assert_eq!(campus.brings_classes(wrong).await, Err(vec![fault]));
    let list = "class,campus,college\n软件2403,qingdao,软件学院\n";
    assert_eq!(campus.brings_classes(list).await, Ok((1, 0)), "it was not entered with the wrong one");
}

#[tokio::test]
async fn a_list_with_one_mistake_changes_nothing() {
    let campus = campus_on(Database::Sqlite).await;
    let list = "班级,班内序号,姓名,学号\n软件2301,1,李想,202301003101\n软件2301,1,王敏,202301003102\n软件2399,2,赵明,202301003103\n";
    let faults = [
        "row 3: row 2 has the same `seat` in the same class",
        "row 4: there is no class `软件2399`; enter it with `wuzha class add`",
    ];
    assert_eq!(campus.brings_roster(list).await, Err(faults.map(str::to_owned).to_vec()));
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM student").await, ["0"]);
}

#[tokio::test]
async fn nothing_of_a_list_is_kept_that_need_not_be() {
    let campus = campus_on(Database::Sqlite).await;
    let list = "班级,班内序号,姓名,学号,手机,宿舍\n软件2301,1,欧阳晨曦,202301003101,13800000000,7号楼\n";
    assert_eq!(campus.brings_roster(list).await, Ok((1, 0, 0, 0)));
    let kept = campus
        .db_texts("SELECT class || ' ' || seat || ' ' || masked_name || ' ' || segments || '|' || number_hash || tail_hash FROM student")
        .await;
    assert!(kept[0].starts_with("软件2301 1 欧阳* |"), "{kept:?}");
    for secret in ["晨", "3101", "1380000", "7号楼"] {
        let (shown, hashes) = kept[0].split_once('|').expect("two parts");
        assert!(!shown.contains(secret) && !hashes.contains("202301003101"), "{secret} is kept: {kept:?}");
    }
}

async fn campus_on(database: Database) -> Campus {
    Campus::opens_on(database, "2025-04-01 18:00")
        .class("软件2301", [monitor("李想"), student("王敏")])
        .class("软件2302", [monitor("赵明")])
        .await
}
