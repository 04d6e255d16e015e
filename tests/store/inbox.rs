use chrono::TimeDelta;
use wuzha::store::{InboxCounts, NewUpdate, Store, StoreError, Tx};

use super::{moment, noon, on_both};

on_both!(
    an_update_is_kept_once_and_byte_for_byte,
    the_cursor_moves_both_ways,
    updates_wait_in_the_order_they_came_in_and_lines_can_rest,
    what_was_handled_is_emptied_and_cannot_be_handled_again,
    attempts_are_counted_only_while_an_update_waits,
    the_dead_are_listed_and_can_be_raised,
);

async fn keep(tx: &mut Tx, ids_and_lines: &[(i64, i64)], at: &str) {
    let updates: Vec<_> =
        ids_and_lines.iter().map(|(id, line)| NewUpdate { id: *id, line: *line, raw: "{}" }).collect();
    tx.keep_updates(&updates, moment(at)).await.unwrap();
}

async fn waiting(tx: &mut Tx, resting: &[i64], limit: usize) -> Vec<i64> {
    tx.waiting_updates(resting, limit).await.unwrap().into_iter().map(|update| update.id).collect()
}

async fn an_update_is_kept_once_and_byte_for_byte(store: Store) {
    let raw = r#"{"update_id":9007199254740993,"a":"\u0000\ud800 \\ \" 软件 ' ; -- 🚫","b":null}"#;
    let update = NewUpdate { id: 9_007_199_254_740_993, line: -1_002_003_004_005, raw };
    let mut tx = store.begin().await.unwrap();

    assert_eq!(tx.keep_updates(std::slice::from_ref(&update), noon()).await.unwrap(), 1);
    assert_eq!(tx.keep_updates(&[update], noon()).await.unwrap(), 0);
    assert_eq!(tx.keep_updates(&[], noon()).await.unwrap(), 0);

    let kept = tx.waiting_updates(&[], 10).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].id, kept[0].line, kept[0].attempt), (9_007_199_254_740_993, -1_002_003_004_005, 0));
    assert_eq!(kept[0].raw, raw);
}

async fn the_cursor_moves_both_ways(store: Store) {
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.cursor().await.unwrap(), 0);
    for next in [900_000_001, 17] {
        tx.move_cursor(next).await.unwrap();
        assert_eq!(tx.cursor().await.unwrap(), next);
    }
}

async fn updates_wait_in_the_order_they_came_in_and_lines_can_rest(store: Store) {
    let mut tx = store.begin().await.unwrap();
    keep(&mut tx, &[(901, -300), (902, -301)], "2025-04-01T04:00:00Z").await;
    // After a quiet week the messenger begins its numbers anew.
    keep(&mut tx, &[(17, -300), (18, 0)], "2025-04-09T04:00:00Z").await;

    assert_eq!(waiting(&mut tx, &[], 10).await, [901, 902, 17, 18]);
    assert_eq!(waiting(&mut tx, &[], 3).await, [901, 902, 17]);
    assert_eq!(waiting(&mut tx, &[-300], 10).await, [902, 18]);
    assert_eq!(waiting(&mut tx, &[-300, -301], 10).await, [18]);
}

async fn what_was_handled_is_emptied_and_cannot_be_handled_again(store: Store) {
    let mut tx = store.begin().await.unwrap();
    keep(&mut tx, &[(1, -300), (2, -300)], "2025-04-01T04:00:00Z").await;
    tx.finish_updates(&[1], noon()).await.unwrap();

    assert_eq!(waiting(&mut tx, &[], 10).await, [2]);
    let again = tx.finish_updates(&[1, 2], noon()).await;
    assert!(matches!(again, Err(StoreError::Inconsistent { .. })), "{again:?}");
    assert_eq!(tx.prune_updates(noon()).await.unwrap(), 0);
    assert_eq!(tx.prune_updates(noon() + TimeDelta::milliseconds(1)).await.unwrap(), 2);
}

async fn attempts_are_counted_only_while_an_update_waits(store: Store) {
    let mut tx = store.begin().await.unwrap();
    keep(&mut tx, &[(1, -300), (2, -300)], "2025-04-01T04:00:00Z").await;
    tx.count_attempts(&[1, 2]).await.unwrap();
    tx.finish_updates(&[1], noon()).await.unwrap();
    tx.count_attempts(&[1, 2]).await.unwrap();

    let attempts: Vec<_> =
        tx.waiting_updates(&[], 10).await.unwrap().into_iter().map(|update| (update.id, update.attempt)).collect();
    assert_eq!(attempts, [(2, 2)]);
}

async fn the_dead_are_listed_and_can_be_raised(store: Store) {
    let mut tx = store.begin().await.unwrap();
    keep(&mut tx, &[(1, -300), (2, -301)], "2025-04-01T04:00:00Z").await;
    tx.count_attempts(&[1]).await.unwrap();
    tx.bury_update(1, "it panicked", noon()).await.unwrap();
    assert_eq!(tx.inbox_counts().await.unwrap(), InboxCounts { new: 1, done: 0, dead: 1 });

    let dead = tx.dead_updates(10).await.unwrap();
    assert_eq!((dead.len(), dead[0].id, dead[0].attempts, dead[0].why.as_str()), (1, 1, 1, "it panicked"));
    assert!(!tx.replay_update(2).await.unwrap(), "only the dead are raised");
    assert!(tx.replay_update(1).await.unwrap());
    assert_eq!(tx.inbox_counts().await.unwrap(), InboxCounts { new: 2, done: 0, dead: 0 });
    assert_eq!(tx.waiting_updates(&[], 1).await.unwrap()[0].attempt, 0);
}
