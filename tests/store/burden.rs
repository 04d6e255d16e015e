//! What classes are charged, and how far notices are.

use chrono::NaiveDate;
use wuzha::domain::burden::{Charge, Cost, Source, Week};
use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{Address, ChatId};
use wuzha::domain::notice::{Ask, NoticeId, Stage};
use wuzha::domain::plan::Cadence;
use wuzha::domain::retention::Kept;
use wuzha::domain::role::Scope;
use wuzha::store::{NewNotice, Store, Tx};

use super::{noon, on_both};

on_both!(
    a_class_is_charged_once_for_the_same,
    a_group_of_several_classes_charges_each_of_them,
    weeks_months_and_senders_are_summed,
    many_classes_are_charged_in_one_go,
    a_notice_goes_from_stage_to_stage_once,
    what_waits_for_friday_is_told_with_its_groups,
    a_notice_loses_its_words_and_its_sender,
);

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn class(tx: &mut Tx, name: &str, college: &str) {
    let class = Class {
        name: name.into(),
        campus: "qingdao".into(),
        college: college.into(),
        segment: None,
        cohort: None,
        languages: vec!["zh-CN".into()],
        cadence: Cadence::Daily,
    };
    assert!(tx.add_class(&class, noon()).await.unwrap());
}

async fn group(tx: &mut Tx, address: i64, classes: &[&str]) -> ChatId {
    let chat = tx.meet_chat(Address { chat: address, thread: None }, ChatKind::Group, noon()).await.unwrap().id;
    for class in classes {
        tx.bind(class, chat, noon()).await.unwrap();
    }
    tx.set_chat_state(chat, ChatState::Active, noon()).await.unwrap();
    chat
}

fn charge<'a>(reference: &'a str, on: &str, cost: Cost, sender: Option<&'a Scope>) -> Charge<'a> {
    let source = if sender.is_some() { Source::Notice } else { Source::Meeting };
    Charge { source, reference, day: day(on), cost, sender }
}

async fn points(tx: &mut Tx, on: &str) -> Vec<(String, u32)> {
    let standings = tx.burden_standings(Week::of(day(on))).await.unwrap();
    standings.into_iter().map(|standing| (standing.class, standing.points)).collect()
}

async fn a_class_is_charged_once_for_the_same(store: Store) {
    let mut tx = store.begin().await.unwrap();
    class(&mut tx, "a", "law").await;
    class(&mut tx, "b", "law").await;
    let form = charge("I2:2025-04", "2025-04-01", Cost::POST + Cost::FORM, None);
    assert_eq!(tx.charge(&form, &["a"]).await.unwrap(), 1);
    assert_eq!(tx.charge(&form, &["a", "b", "nobody"]).await.unwrap(), 1, "only the new one");
    assert_eq!(tx.charge(&form, &[]).await.unwrap(), 0);
    let nothing = charge("I2:2025-05", "2025-04-01", Cost::NOTHING, None);
    assert_eq!(tx.charge(&nothing, &["a"]).await.unwrap(), 0);
    let other = charge("I2:2025-05", "2025-04-01", Cost::TAP, None);
    assert_eq!(tx.charge(&other, &["a"]).await.unwrap(), 1);
    assert_eq!(points(&mut tx, "2025-04-01").await, [("a".to_owned(), 7), ("b".to_owned(), 6)]);
}

async fn a_group_of_several_classes_charges_each_of_them(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for name in ["a", "b", "c"] {
        class(&mut tx, name, "law").await;
    }
    let shared = group(&mut tx, -1, &["a", "b"]).await;
    group(&mut tx, -2, &["c"]).await;
    let tip = Charge { source: Source::Tip, ..charge("tips:1", "2025-04-01", Cost::POST, None) };
    assert_eq!(tx.charge_groups(&tip, &[shared]).await.unwrap(), 2);
    assert_eq!(tx.charge_groups(&tip, &[shared]).await.unwrap(), 0);
    let expected = [("a", 1), ("b", 1), ("c", 0)].map(|(name, points)| (name.to_owned(), points));
    assert_eq!(points(&mut tx, "2025-04-01").await, expected);
}

async fn weeks_months_and_senders_are_summed(store: Store) {
    let mut tx = store.begin().await.unwrap();
    class(&mut tx, "a", "law").await;
    class(&mut tx, "b", "law").await;
    group(&mut tx, -1, &["a"]).await;
    let (office, law) =
        (Scope::Department("safety".into()), Scope::College { campus: "qingdao".into(), college: "law".into() });
    for (reference, on, sender, classes) in [
        ("1", "2025-04-30", Some(&office), &["a", "b"][..]),
        ("2", "2025-05-01", Some(&law), &["a"]),
        ("3", "2025-05-04", Some(&office), &["b"]),
        ("4", "2025-05-05", None, &["a"]),
    ] {
        tx.charge(&charge(reference, on, Cost::FORM, sender), classes).await.unwrap();
    }

    // 30 April is a Wednesday: the week goes from 28 April to 4 May.
    assert_eq!(points(&mut tx, "2025-05-04").await, [("a".to_owned(), 10), ("b".to_owned(), 10)]);
    assert_eq!(points(&mut tx, "2025-05-05").await, [("a".to_owned(), 5), ("b".to_owned(), 0)]);
    let standings = tx.burden_standings(Week::of(day("2025-05-05"))).await.unwrap();
    assert_eq!(standings.iter().map(|standing| standing.chat.is_some()).collect::<Vec<_>>(), [true, false]);

    let (first, last) = (day("2025-05-01"), day("2025-05-31"));
    let sums = tx.burden_between(first, last).await.unwrap();
    let sums: Vec<_> = sums.iter().map(|sum| (sum.class.as_str(), sum.source, sum.points)).collect();
    assert_eq!(sums, [("a", Source::Meeting, 5), ("a", Source::Notice, 5), ("b", Source::Notice, 5)]);
    let senders = tx.burden_by_sender(day("2025-04-01"), last).await.unwrap();
    let senders: Vec<_> = senders.into_iter().map(|sum| (sum.campus, sum.sender, sum.points)).collect();
    assert_eq!(senders, [("qingdao".to_owned(), office, 15), ("qingdao".to_owned(), law, 5)]);
}

async fn many_classes_are_charged_in_one_go(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let names: Vec<_> = (0..1500).map(|number| format!("class {number}")).collect();
    for name in &names {
        class(&mut tx, name, "law").await;
    }
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    assert_eq!(tx.charge(&charge("1", "2025-04-01", Cost::TAP, None), &names).await.unwrap(), 1500);
    assert!(points(&mut tx, "2025-04-01").await.iter().all(|(_, points)| *points == 1));
}

async fn draft(tx: &mut Tx, account: i64) -> NoticeId {
    tx.add_notice(&NewNotice { account, sender: None, words: "x" }, noon()).await.unwrap()
}

async fn a_notice_goes_from_stage_to_stage_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    class(&mut tx, "a", "law").await;
    class(&mut tx, "b", "law").await;
    let id = draft(&mut tx, 7).await;
    assert!(tx.change_notice(id, None, Ask::Photo).await.unwrap());
    assert!(tx.part_notice(id, noon()).await.unwrap());
    assert!(!tx.part_notice(id, noon()).await.unwrap());
    assert!(!tx.change_notice(id, None, Ask::Tap).await.unwrap(), "a part of it is out");
    assert_eq!(tx.enter_notice(id, &["a"], Stage::Sent).await.unwrap(), 1);
    assert_eq!(tx.enter_notice(id, &["a", "b"], Stage::Open).await.unwrap(), 1, "a class is in one stage");
    assert_eq!(tx.notice_classes(id, Stage::Open).await.unwrap(), ["b"]);
    let asked = tx.advance_notice(id, &["a", "b"], Stage::Open, Stage::Asked).await.unwrap();
    assert_eq!(asked, ["b"]);
    assert!(tx.advance_notice(id, &["b"], Stage::Open, Stage::Asked).await.unwrap().is_empty());
    assert!(tx.settle_notice(id, noon()).await.unwrap());
    assert!(!tx.settle_notice(id, noon()).await.unwrap());
    let notice = tx.notice(id).await.unwrap().unwrap();
    assert_eq!((notice.ask, notice.parted_at, notice.settled_at), (Ask::Photo, Some(noon()), Some(noon())));
    assert_eq!(tx.notice(NoticeId(9)).await.unwrap(), None);
}

async fn what_waits_for_friday_is_told_with_its_groups(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for name in ["a", "b", "c"] {
        class(&mut tx, name, "law").await;
    }
    let chat = group(&mut tx, -1, &["a"]).await;
    let (first, second) = (draft(&mut tx, 7).await, draft(&mut tx, 8).await);
    tx.enter_notice(first, &["a", "b"], Stage::Held).await.unwrap();
    tx.enter_notice(second, &["a"], Stage::Asked).await.unwrap();
    tx.enter_notice(second, &["c"], Stage::Open).await.unwrap();

    let due = tx.notices_due().await.unwrap();
    let told: Vec<_> = due.iter().map(|due| (due.notice, due.class.as_str(), due.is_asked, due.chat)).collect();
    assert_eq!(told, [(first, "a", false, Some(chat)), (first, "b", false, None), (second, "a", true, Some(chat))]);
    assert_eq!(tx.end_wait_for_friday(&["a"], Stage::Merged).await.unwrap(), 2);
    assert_eq!(tx.end_wait_for_friday(&["b", "c"], Stage::Dropped).await.unwrap(), 1);
    assert!(tx.notices_due().await.unwrap().is_empty());
    assert_eq!(tx.notice_classes(second, Stage::Open).await.unwrap(), ["c"]);
}

async fn a_notice_loses_its_words_and_its_sender(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (old, other) = (draft(&mut tx, 7).await, draft(&mut tx, 8).await);
    tx.wait_for_notice(7, noon()).await.unwrap();
    assert!(tx.is_notice_awaited(7, noon() - chrono::TimeDelta::minutes(1)).await.unwrap());
    tx.forget_notices(7).await.unwrap();
    assert!(!tx.is_notice_awaited(7, noon() - chrono::TimeDelta::minutes(1)).await.unwrap());
    assert_eq!((tx.notices_of(7).await.unwrap(), tx.notices_of(8).await.unwrap()), (0, 1));
    assert_eq!(tx.notice(old).await.unwrap().unwrap().words, "x", "it may still have to go out");

    assert_eq!(tx.over_their_time(Kept::Notices, noon()).await.unwrap(), 2);
    assert_eq!(tx.purge(Kept::Notices, noon(), 10).await.unwrap(), 2);
    assert_eq!(tx.over_their_time(Kept::Notices, noon()).await.unwrap(), 0);
    for id in [old, other] {
        let notice = tx.notice(id).await.unwrap().unwrap();
        assert_eq!((notice.account, notice.words.as_str()), (-id.0, ""));
    }
}
