use chrono::TimeDelta;
use wuzha::domain::calendar::QuietHours;
use wuzha::domain::chat::ChatKind;
use wuzha::domain::delivery::{Act, Address, ChatId, Lane, Message, NewDelivery};
use wuzha::store::{Store, Tx};

use super::{noon, on_both, post};

on_both!(
    quiet_hours_are_read_as_set_until_they_end,
    whoever_is_forgotten_has_none,
    a_head_knows_the_quiet_hours_of_its_person,
    what_waits_for_them_is_not_overdue,
);

fn hours(text: &str) -> QuietHours {
    text.parse().unwrap()
}

async fn private(tx: &mut Tx, account: i64) -> ChatId {
    tx.meet_chat(Address { chat: account, thread: None }, ChatKind::Private, noon()).await.unwrap().id
}

async fn quiet_hours_are_read_as_set_until_they_end(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = private(&mut tx, 42).await;
    assert_eq!(tx.quiet_hours_of(42).await.unwrap(), None);

    let later = noon() + TimeDelta::hours(1);
    for (text, now) in [("20:00-09:00", noon()), ("00:00-23:59", later), ("23:59-00:00", later)] {
        tx.set_quiet_hours(42, chat, hours(text), now).await.unwrap();
        assert_eq!(tx.quiet_hours_of(42).await.unwrap(), Some((hours(text), now)), "{text}");
    }
    assert_eq!(tx.quiet_hours_of(43).await.unwrap(), None);
    assert!(tx.end_quiet_hours(42).await.unwrap());
    assert!(!tx.end_quiet_hours(42).await.unwrap());
    assert_eq!(tx.quiet_hours_of(42).await.unwrap(), None);
}

async fn whoever_is_forgotten_has_none(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (gone, stays) = (private(&mut tx, 42).await, private(&mut tx, 43).await);
    for (account, chat) in [(42, gone), (43, stays)] {
        tx.set_quiet_hours(account, chat, hours("20:00-09:00"), noon()).await.unwrap();
    }
    tx.forget_account(42, gone, noon()).await.unwrap();

    assert_eq!(tx.quiet_hours_of(42).await.unwrap(), None);
    assert!(tx.quiet_hours_of(43).await.unwrap().is_some());
}

async fn a_head_knows_the_quiet_hours_of_its_person(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (one, other) = (private(&mut tx, 42).await, private(&mut tx, 43).await);
    tx.set_quiet_hours(42, one, hours("20:00-09:00"), noon()).await.unwrap();
    post(&mut tx, one, "a").await;
    post(&mut tx, other, "b").await;

    let heads = tx.heads(noon(), 9).await.unwrap();
    let known: Vec<_> = heads.iter().map(|head| (head.chat, head.own_quiet)).collect();
    assert_eq!(known, [(one, Some(hours("20:00-09:00"))), (other, None)]);
}

async fn what_waits_for_them_is_not_overdue(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (one, other) = (private(&mut tx, 42).await, private(&mut tx, 43).await);
    tx.set_quiet_hours(42, one, hours("20:00-09:00"), noon()).await.unwrap();
    let mut plan = async |chat, hour: i64, keeps_quiet| {
        let delivery = NewDelivery {
            id: tx.new_delivery_ids(1).await.unwrap(),
            key: format!("{hour}"),
            chat,
            lane: Lane::Tip,
            kind: "tip",
            broadcast: None,
            variant: None,
            act: Act::Post(Message::default()),
            not_before: noon() + TimeDelta::hours(hour),
            expires_at: None,
            keeps_quiet,
            repeat_of: None,
        };
        tx.plan(&[delivery], noon()).await.unwrap();
        tx.oldest_due().await.unwrap().map(|due| (due - noon()).num_hours())
    };

    assert_eq!(plan(one, 1, true).await, None);
    assert_eq!(plan(one, 3, false).await, Some(3));
    assert_eq!(plan(other, 2, true).await, Some(2));
}
