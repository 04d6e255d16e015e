//! A list that does not fit into one message is turned page by page, in its place.

use wuzha::domain::role::Duty;
use wuzha::sandbox::{ChatId, Fault, FaultRule, MessageView};

use crate::harness::campus::{Campus, Person, monitor, seconds};

#[tokio::test]
async fn roles_to_revoke_are_turned_page_by_page() {
    let campus = with_volunteers(17).await;
    let officer = campus.officer();

    officer.says("/revoke 志愿者 青岛校区").await;
    assert_eq!(officer.last().lines().count(), 1 + 8);
    assert_eq!(turning(&campus, officer), ["1/3", "下一页 ▶"]);
    let posted = messages(&campus, officer).len();

    assert_eq!(officer.taps("下一页 ▶").await, "");
    assert_eq!(turning(&campus, officer), ["◀ 上一页", "2/3", "下一页 ▶"]);
    assert!(officer.last().contains("\n9 青岛校区的志愿者"), "{}", officer.last());
    officer.taps("下一页 ▶").await;
    assert_eq!(
        officer.last().lines().skip(1).collect::<Vec<_>>(),
        ["17 青岛校区的志愿者，从4月7日13:00到10月21日13:00"]
    );
    assert_eq!(turning(&campus, officer), ["◀ 上一页", "3/3"]);
    officer.taps("◀ 上一页").await;
    assert_eq!(turning(&campus, officer), ["◀ 上一页", "2/3", "下一页 ▶"]);
    assert_eq!(messages(&campus, officer).len(), posted, "pages are turned in place");

    assert_eq!(officer.taps("撤销第10项").await, "已撤销。");
    assert_eq!(officer.last(), "已撤销：青岛校区的志愿者。");
    assert_eq!(campus.db_texts("SELECT CAST(account AS TEXT) FROM role_grant WHERE why = 'revoked'").await.len(), 1);
}

#[tokio::test]
async fn a_page_that_is_not_there_any_more_is_the_last_one() {
    let campus = with_volunteers(17).await;
    let officer = campus.officer();
    officer.says("/revoke 志愿者 青岛校区").await;
    officer.taps("下一页 ▶").await;

    // Meanwhile the list becomes two pages long.
    officer.says("/revoke 志愿者 青岛校区").await;
    officer.taps("撤销第1项").await;
    officer.taps_below("可以撤销的角色", "下一页 ▶").await;

    let list = messages(&campus, officer).into_iter().rev().find(|message| message.text.contains("可以撤销的角色"));
    let list = list.expect("the list");
    assert_eq!(list.text.lines().count(), 1 + 8);
    assert!(list.text.contains("\n16 青岛校区的志愿者"), "{}", list.text);
    assert_eq!(below(&list), ["◀ 上一页", "2/2"]);
    officer.reads();
}

#[tokio::test]
async fn whoever_lost_their_role_turns_no_page() {
    let campus = Campus::opens("2025-04-07 13:00").class("软件2301", [monitor("李想")]).await;
    campus.enters("王老师", "zh-hans");
    campus.db_appoints("王老师", Duty::Counsellor, Some("软件2301")).await;
    for number in 0..9 {
        let name = format!("安全员{number}");
        campus.enters(&name, "zh-hans");
        campus.db_appoints(&name, Duty::Safety, Some("软件2301")).await;
    }
    let (wang, officer) = (campus.person("王老师"), campus.officer());
    wang.says("/revoke 安全员 软件2301").await;
    let before = wang.last();

    officer.says("/revoke 辅导员 软件2301").await;
    officer.taps("撤销第1项").await;
    officer.reads();

    let toast = wang.taps("下一页 ▶").await;
    assert!(toast.starts_with("你没有权限这样做。"), "{toast}");
    let list = messages(&campus, wang).into_iter().find(|message| message.text.contains("可以撤销的角色"));
    assert_eq!(list.expect("the list").text, before, "the page stays as it was");
    wang.reads();
}

#[tokio::test]
async fn ones_own_roles_and_which_to_pass_on_are_turned_too() {
    let campus = with_classes("2025-04-07 13:00", &CLASSES[..3]).await;
    campus.enters("王老师", "zh-hans");
    let wang = campus.person("王老师");
    for duty in [Duty::Counsellor, Duty::Monitor, Duty::Safety] {
        for place in &CLASSES[..3] {
            campus.db_appoints("王老师", duty, Some(place)).await;
        }
    }

    wang.says("/roles").await;
    assert_eq!(wang.last().lines().count(), 1 + 8);
    assert_eq!(turning(&campus, wang), ["1/2", "下一页 ▶"]);
    wang.taps("下一页 ▶").await;
    assert_eq!(wang.last().lines().count(), 1 + 1);
    // The number in the middle shows the page anew.
    wang.taps("2/2").await;
    assert_eq!(turning(&campus, wang), ["◀ 上一页", "2/2"]);

    wang.says("/handover").await;
    wang.taps("下一页 ▶").await;
    assert_eq!(wang.taps("软件2303的安全员").await, "安全员");
    wang.says("/delegate 2d").await;
    wang.taps("下一页 ▶").await;
    assert_eq!(wang.taps("软件2303的安全员").await, "安全员");
    assert!(wang.last().contains("代理到4月9日13:00"), "{}", wang.last());
}

#[tokio::test]
async fn many_doubts_are_settled_on_their_page() {
    let campus = with_classes("2025-04-07 12:00", &CLASSES).await;
    campus.breaks([FaultRule { times: Some(10), ..FaultRule::on("sendMessage", Fault::DropReply) }]);
    campus.passes_until("2025-04-07 12:10").await;
    campus.passes(seconds(60)).await;
    campus.recovers();
    let officer = campus.officer();

    officer.says("/unconfirmed").await;
    assert!(officer.last().starts_with("结果未知的消息：10条"), "{}", officer.last());
    assert_eq!(turning(&campus, officer), ["1/2", "下一页 ▶"]);
    officer.taps("下一页 ▶").await;
    assert_eq!(officer.taps("10 群里已有").await, "已记为送达。");

    assert!(officer.last().starts_with("结果未知的消息：9条"), "{}", officer.last());
    assert_eq!(turning(&campus, officer), ["◀ 上一页", "2/2"]);
    assert_eq!(officer.taps("9 群里已有").await, "已记为送达。");
    assert_eq!(
        messages(&campus, officer).last().expect("the list").buttons.len(),
        8,
        "one page is left, and no row below"
    );
    for _ in 0..8 {
        officer.taps("1 群里已有").await;
    }
    assert_eq!(officer.last(), "没有结果未知的消息，发出的都有回音。");
    for class in CLASSES {
        campus.group(class).reads();
    }
}

const CLASSES: [&str; 10] = [
    "软件2301",
    "软件2302",
    "软件2303",
    "软件2304",
    "软件2305",
    "软件2306",
    "软件2307",
    "软件2308",
    "软件2309",
    "软件2310",
];

async fn with_classes(moment: &'static str, classes: &[&'static str]) -> Campus {
    classes.iter().fold(Campus::opens(moment), |opening, class| opening.class(class, [monitor(class)])).await
}

/// An office, and so many volunteers of one campus.
async fn with_volunteers(count: usize) -> Campus {
    let campus = Campus::opens("2025-04-07 13:00").await;
    for number in 0..count {
        let name = format!("志愿者{number}");
        campus.enters(&name, "zh-hans");
        campus.db_appoints(&name, Duty::Volunteer, Some("青岛校区")).await;
    }
    campus
}

/// What the row below the bot's last message leads to.
fn turning(campus: &Campus, person: Person<'_>) -> Vec<String> {
    below(messages(campus, person).iter().rev().find(|message| message.from.is_bot).expect("a message"))
}

fn below(message: &MessageView) -> Vec<String> {
    message.buttons.last().expect("a row").iter().map(|button| button.text.clone()).collect()
}

fn messages(campus: &Campus, person: Person<'_>) -> Vec<MessageView> {
    campus.world().messages(ChatId(person.account()))
}
