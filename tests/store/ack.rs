use wuzha::domain::tip::{Because, TipId};
use wuzha::store::{NewShown, Store};

use super::{group, noon, on_both, post};

on_both!(a_reader_is_written_down_and_counted_once, a_card_without_a_tip_has_no_reason);

async fn a_reader_is_written_down_and_counted_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    let card = post(&mut tx, chat, "card").await;
    let day = "2025-04-01".parse().unwrap();
    tx.show_tips(&[NewShown::new(chat, day, TipId::new("brushing-1"), Because::KeyDate, card)]).await.unwrap();

    let other = post(&mut tx, chat, "other").await;

    assert_eq!(tx.acknowledge(card, 42, noon()).await.unwrap(), Some(1));
    assert_eq!(tx.acknowledge(card, 42, noon()).await.unwrap(), None);
    assert_eq!(tx.acknowledge(card, 43, noon()).await.unwrap(), Some(2));
    assert_eq!(tx.acknowledge(other, 43, noon()).await.unwrap(), Some(1));
    assert_eq!(tx.readers(card).await.unwrap(), 2);
    assert_eq!(tx.readers(other).await.unwrap(), 1);
    assert_eq!(tx.because(card).await.unwrap().as_deref(), Some("key-date"));
}

async fn a_card_without_a_tip_has_no_reason(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    let card = post(&mut tx, chat, "card").await;

    assert_eq!(tx.because(card).await.unwrap(), None);
}
