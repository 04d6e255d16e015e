use chrono::TimeDelta;
use wuzha::domain::chat::ChatKind;
use wuzha::domain::delivery::{Address, ChatId};
use wuzha::domain::import::{ImportId, Pending};
use wuzha::domain::listing::Entry;
use wuzha::domain::roster::{MaskedName, Seat};
use wuzha::domain::tip::Segment;
use wuzha::store::{Store, Tx};

use super::{noon, on_both};

on_both!(
    a_list_waits_as_it_was_brought_until_it_is_forgotten,
    a_list_takes_the_place_of_the_one_before,
    old_lists_are_forgotten_together,
);

async fn chat(tx: &mut Tx, account: i64) -> ChatId {
    if let Some(chat) = tx.presence(Some(account), None, None).await.unwrap().chat {
        return chat.id;
    }
    let address = Address { chat: account, thread: None };
    tx.meet_chat(address, ChatKind::Private, noon()).await.unwrap().id
}

async fn pending(tx: &mut Tx, account: i64) -> Pending {
    let entry = |seat, segments: &[Segment], language: Option<&str>| Entry {
        row: u32::from(seat) + 1,
        class: "软件2301".into(),
        seat: Seat::new(seat).unwrap(),
        name: MaskedName::of("张三").unwrap(),
        number_hash: format!("n{seat}"),
        tail_hash: "t".into(),
        segments: segments.iter().copied().collect(),
        language: language.map(str::to_owned),
    };
    let entries = vec![entry(7, &[], None), entry(8, &[Segment::International, Segment::Freshmen], Some("ru"))];
    let (id, chat) = (tx.new_import_id().await.unwrap(), chat(tx, account).await);
    Pending { id, account, chat, made_at: noon(), seen: "s".into(), entries }
}

async fn a_list_waits_as_it_was_brought_until_it_is_forgotten(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let pending = pending(&mut tx, 42).await;
    tx.keep_import(&pending).await.unwrap();

    assert_eq!(pending.id, ImportId(1));
    assert_eq!(tx.pending_import(42).await.unwrap(), Some(pending));
    assert_eq!(tx.pending_import(43).await.unwrap(), None);
    tx.forget_import(42).await.unwrap();
    assert_eq!(tx.pending_import(42).await.unwrap(), None);
}

async fn a_list_takes_the_place_of_the_one_before(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let first = pending(&mut tx, 42).await;
    tx.keep_import(&first).await.unwrap();
    let mut second = pending(&mut tx, 42).await;
    second.entries.truncate(1);
    second.made_at += TimeDelta::hours(1);
    second.seen = "other".into();
    tx.keep_import(&second).await.unwrap();

    assert_ne!(second.id, first.id);
    assert_eq!(tx.pending_import(42).await.unwrap(), Some(second));
}

async fn old_lists_are_forgotten_together(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for (account, age) in [(42, 0), (43, 1), (44, 2)] {
        let mut list = pending(&mut tx, account).await;
        list.made_at -= TimeDelta::hours(age);
        tx.keep_import(&list).await.unwrap();
    }
    tx.forget_imports_until(noon() - TimeDelta::hours(1)).await.unwrap();

    let mut left = Vec::new();
    for account in [42, 43, 44] {
        left.extend(tx.pending_import(account).await.unwrap().map(|list| list.account));
    }
    assert_eq!(left, [42]);
}
