//! Who of a class is not bound, in private, for those who answer for it.

use wuzha::domain::role::Duty;
use wuzha::sandbox::ChatId;

use crate::harness::campus::{Campus, Database, Person, international, monitor, student};

on_both_databases!(a_monitor_sees_who_is_not_bound_and_marks_who_is_not_there_in_chinese);
on_both_databases!(a_counsellor_of_two_classes_sees_who_is_not_bound_in_english);

const PRIVATE_ONLY: &str = "这个命令只能私下用，请点开我的头像，在私聊里发给我。";

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-01 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .class("软件2302", [monitor("赵明")])
        .await;
    let roster = "班级,班内序号,姓名,学号\n软件2301,1,李想,202301003101\n软件2301,2,王敏,202301003102\n\
                  软件2301,3,欧阳明,202301003103\n软件2302,1,赵明,202301003201\n";
    campus.brings_roster(roster).await.expect("a good list");
    campus
}

async fn binds(campus: &Campus, name: &str, class: &str, digits: &str, label: &str) {
    let person = campus.person(name);
    person.says(&format!("/bind {class}")).await;
    person.says(digits).await;
    person.taps(label).await;
    person.reads();
}

/// The labels of the last message's buttons.
fn labels(campus: &Campus, person: Person<'_>) -> Vec<Vec<String>> {
    let last = campus.world().last_message(ChatId(person.account())).expect("a message");
    last.buttons.iter().map(|row| row.iter().map(|button| button.text.clone()).collect()).collect()
}

async fn a_monitor_sees_who_is_not_bound_and_marks_who_is_not_there_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let li = campus.person("李想");
    binds(&campus, "李想", "软件2301", "3101", "01 李*").await;

    li.says("/未绑定").await;
    assert_eq!(li.taps("03标为线下").await, "已把03 欧阳*标为线下。");
    assert_eq!(campus.standing("软件2301").await, (3, 1, 1, 1));
    assert_eq!(li.taps("03取消线下").await, "03 欧阳*不再标为线下。");
    assert_eq!(li.taps_twice("03标为线下").await, ["已把03 欧阳*标为线下。"; 2]);
    li.says("/未绑定 软件2301").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(li.transcript().rsplit_once("换语言。\n").expect("a greeting").1, @"
        04-01 18:00  李想  ⟨01 李*⟩ → toast: 已绑定。
        04-01 18:00  李想  /未绑定
        04-01 18:00  无诈  ✎ 软件2301：已绑定1/3，线下1
                           还没绑定的人。谁不用这个软件，就点谁的序号，标为线下；再点一次就取消。
                           02 王*
                           03 欧阳*，线下
                           ⟦02标为线下⟧ ⟦03取消线下⟧
        04-01 18:00  李想  ⟨03标为线下⟩ → toast: 已把03 欧阳*标为线下。
        04-01 18:00  李想  ⟨03取消线下⟩ → toast: 03 欧阳*不再标为线下。
        04-01 18:00  李想  ⟨03标为线下⟩ → toast: 已把03 欧阳*标为线下。
        04-01 18:00  李想  ⟨03标为线下⟩ → toast: 已把03 欧阳*标为线下。
        04-01 18:00  李想  /未绑定 软件2301
        04-01 18:00  无诈  软件2301：已绑定1/3，线下1
                           还没绑定的人。谁不用这个软件，就点谁的序号，标为线下；再点一次就取消。
                           02 王*
                           03 欧阳*，线下
                           ⟦02标为线下⟧ ⟦03取消线下⟧
        ");
    }
    // Meanwhile she is bound, which the old page does not know.
    binds(&campus, "王敏", "软件2301", "3102", "02 王*").await;
    assert_eq!(li.taps("02标为线下").await, "02 王*已经绑定了，不用标。");
    assert_eq!(li.last().lines().next(), Some("软件2301：已绑定2/3，线下1"));
    assert_eq!(campus.standing("软件2301").await, (3, 2, 1, 0));
}

async fn a_counsellor_of_two_classes_sees_who_is_not_bound_in_english(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("Smith", "en");
    for class in ["软件2301", "软件2302"] {
        campus.db_appoints("Smith", Duty::Counsellor, Some(class)).await;
    }
    let smith = campus.person("Smith");
    binds(&campus, "赵明", "软件2302", "3201", "01 赵*").await;

    smith.says("/unbound").await;
    assert_eq!(labels(&campus, smith), [["软件2301"], ["软件2302"]]);
    assert_eq!(smith.taps("软件2301").await, "");
    assert_eq!(smith.taps("01: offline").await, "01 李* is marked as offline.");
    assert_eq!(
        labels(&campus, smith),
        [vec!["01: not offline", "02: offline"], vec!["03: offline"], vec!["All classes"]]
    );
    smith.taps("All classes").await;
    smith.taps("软件2302").await;
    smith.says("/unbound nowhere").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(smith.transcript(), @"
        04-01 18:00  Smith  /unbound
        04-01 18:00  无诈  ✎ 软件2302: 1/1 bound, 0 offline
                           Nobody is left to be bound.
                           ⟦All classes⟧
        04-01 18:00  Smith  ⟨软件2301⟩ → toast: (nothing)
        04-01 18:00  Smith  ⟨01: offline⟩ → toast: 01 李* is marked as offline.
        04-01 18:00  Smith  ⟨All classes⟩ → toast: (nothing)
        04-01 18:00  Smith  ⟨软件2302⟩ → toast: (nothing)
        04-01 18:00  Smith  /unbound nowhere
        04-01 18:00  无诈  There is no class nowhere. Please check the name.
                           Examples: /unbound Software One or /unbound International One. Send /unbound alone to see all your classes.
        ");
    }
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page_and_stays_on_its_page() {
    let campus = campus_on(Database::Sqlite).await;
    let list: String = (1..=20).map(|seat| format!("软件2302,{seat},孙悦,20230909{seat:04}\n")).collect();
    campus.brings_roster(&format!("班级,班内序号,姓名,学号\n{list}")).await.expect("a good list");
    let zhao = campus.person("赵明");

    zhao.says("/unbound").await;
    assert_eq!(zhao.last().lines().count(), 2 + 8);
    zhao.taps("下一页 ▶").await;
    zhao.taps("下一页 ▶").await;
    assert_eq!(zhao.last().lines().skip(2).collect::<Vec<_>>(), ["17 孙*", "18 孙*", "19 孙*", "20 孙*"]);
    zhao.taps("19标为线下").await;
    assert_eq!(zhao.last().lines().skip(2).collect::<Vec<_>>(), ["17 孙*", "18 孙*", "19 孙*，线下", "20 孙*"]);
    assert_eq!(labels(&campus, zhao)[2], ["◀ 上一页", "3/3"]);
}

#[tokio::test]
async fn nobody_else_sees_it_and_a_group_never_does() {
    let campus = campus_on(Database::Sqlite).await;
    let (wang, li, group) = (campus.person("王敏"), campus.person("李想"), campus.group("软件2301"));

    for typed in ["/unbound", "/unbound 软件2301"] {
        wang.says(typed).await;
        assert!(wang.last().starts_with("你没有权限这样做。"), "{}", wang.last());
    }
    li.says("/unbound 软件2302").await;
    assert!(li.last().starts_with("你没有权限这样做。"), "another class: {}", li.last());
    campus.officer().says("/unbound 软件2301").await;
    assert!(campus.officer().last().starts_with("你没有权限这样做。"), "the office does not answer for a class");

    group.member("李想").says("/unbound").await;
    assert_eq!(group.last(), PRIVATE_ONLY);
    group.member("王敏").says("/unbound").await;
    assert!(!group.transcript().contains("王*"), "{}", group.transcript());

    // A role that is over shows nothing more.
    li.says("/unbound").await;
    let page = li.last();
    campus.officer().says("/revoke 班长 软件2301").await;
    campus.officer().taps("撤销第1项").await;
    campus.officer().reads();
    let refused = li.taps_below(&page, "02标为线下").await;
    assert!(refused.starts_with("你没有权限这样做。"), "{refused}");
    assert_eq!(campus.standing("软件2301").await, (3, 0, 0, 3));
    li.reads();
}
