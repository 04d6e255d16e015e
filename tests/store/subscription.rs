use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::delivery::{Address, ChatId, DeliveryState};
use wuzha::domain::tip::{Because, TipId};
use wuzha::store::{NewShown, Store, Tx};

use super::roster::enter;
use super::{noon, on_both, post};

on_both!(
    a_subscriber_reads_as_their_class_does_or_as_anybody,
    whoever_is_lost_is_not_subscribed_any_more,
    the_tips_of_a_subscriber_are_remembered,
    tips_that_wait_can_be_called_off,
);

async fn private(tx: &mut Tx, account: i64) -> ChatId {
    tx.meet_chat(Address { chat: account, thread: None }, ChatKind::Private, noon()).await.unwrap().id
}

async fn subscribers(tx: &mut Tx, campus: &str, takes_all: bool) -> Vec<String> {
    let groups = tx.tip_subscribers(campus, takes_all).await.unwrap();
    groups.iter().map(|g| format!("{} {}, {}, {}", g.class, g.segment, g.languages, g.cadence)).collect()
}

async fn a_subscriber_reads_as_their_class_does_or_as_anybody(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let student = enter(&mut tx, "软件2301", 7, "n1", "t").await;
    tx.bind_student(student, 42, noon(), noon()).await.unwrap();
    for account in [42, 43] {
        let chat = private(&mut tx, account).await;
        tx.subscribe(account, chat, "en", noon()).await.unwrap();
        tx.subscribe(account, chat, "zh-CN", noon()).await.unwrap();
    }
    tx.choose_language(43, "ru", noon()).await.unwrap();

    let bound = "person 42 freshmen international, zh-CN, three_a_week";
    let anybody = "person 43 all, ru, daily";
    assert_eq!(subscribers(&mut tx, "qingdao", true).await, [bound, anybody]);
    assert_eq!(subscribers(&mut tx, "qingdao", false).await, [bound]);
    assert_eq!(subscribers(&mut tx, "taian", true).await, [anybody]);
    assert_eq!(subscribers(&mut tx, "taian", false).await, [""; 0]);
    let groups = tx.tip_subscribers("qingdao", true).await.unwrap();
    let places: Vec<_> = groups.iter().map(|group| (&*group.classes, group.college.is_some())).collect();
    assert_eq!(places, [(&["软件2301".to_owned()][..], true), (&[], false)]);
    assert!(tx.is_subscribed(42).await.unwrap() && !tx.is_subscribed(44).await.unwrap());
}

async fn whoever_is_lost_is_not_subscribed_any_more(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (gone, left) = (private(&mut tx, 42).await, private(&mut tx, 43).await);
    tx.subscribe(42, gone, "en", noon()).await.unwrap();
    tx.subscribe(43, left, "en", noon()).await.unwrap();

    tx.lose_chat(gone, "blocked", noon()).await.unwrap();
    assert!(tx.unsubscribe(left).await.unwrap());
    assert!(!tx.unsubscribe(left).await.unwrap());
    tx.set_chat_state(gone, ChatState::Active, noon()).await.unwrap();

    assert_eq!(subscribers(&mut tx, "qingdao", true).await, [""; 0]);
}

async fn the_tips_of_a_subscriber_are_remembered(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = private(&mut tx, 42).await;
    tx.subscribe(42, chat, "en", noon()).await.unwrap();
    for day in ["2025-03-31", "2025-04-01"] {
        let card = post(&mut tx, chat, day).await;
        let shown = NewShown::new(chat, day.parse().unwrap(), TipId::new(day), Because::Rotation, card);
        tx.show_tips(&[shown]).await.unwrap();
    }

    let history = tx.tips_shown_in_private("2025-04-01".parse().unwrap()).await.unwrap();
    let tips: Vec<_> = history[&chat].iter().map(|shown| shown.tip.as_str()).collect();
    assert_eq!(tips, ["2025-04-01"]);
    assert!(tx.tips_shown("qingdao", "2025-01-01".parse().unwrap()).await.unwrap().is_empty());
}

async fn tips_that_wait_can_be_called_off(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (chat, other) = (private(&mut tx, 42).await, private(&mut tx, 43).await);
    let (here, there) = (post(&mut tx, chat, "a").await, post(&mut tx, other, "b").await);

    assert_eq!(tx.call_off_tips(chat, "unsubscribed", noon()).await.unwrap(), 1);

    assert_eq!(tx.delivery(here).await.unwrap().unwrap().state, DeliveryState::Cancelled);
    assert_eq!(tx.delivery(there).await.unwrap().unwrap().state, DeliveryState::Queued);
}
