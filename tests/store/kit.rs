use chrono::TimeDelta;
use wuzha::domain::delivery::{Act, ChatId, DeliveryId, DeliveryState, Lane, NewDelivery};
use wuzha::domain::kit::{KitId, KitVote, Share, Side, Standing};
use wuzha::domain::poll::{Poll, Votes};
use wuzha::store::{MeetingKey, Settled, Store, Tx};

use super::{class, group, noon, on_both};

on_both!(
    a_vote_is_counted_whether_it_or_the_answer_comes_first,
    a_vote_that_is_over_stays_as_it_was,
    a_doubt_is_ended_by_the_words_of_one_poll_and_not_by_those_of_two,
    a_repeat_counts_as_the_same_vote,
    a_kit_is_given_once_and_changed_until_somebody_votes,
);

fn question(question: &str) -> Poll {
    let options = vec!["a".to_owned(), "b".to_owned()];
    Poll::new(question.to_owned(), options, None, TimeDelta::minutes(10)).unwrap()
}

fn votes(poll: &str, question: &str, counts: [u32; 2], is_closed: bool) -> Votes {
    let options = vec![("a".to_owned(), counts[0]), ("b".to_owned(), counts[1])];
    Votes { poll: poll.to_owned(), question: question.to_owned(), options, is_quiz: false, is_closed }
}

/// A poll that is on its way, by its question; perhaps as the repeat of another.
async fn ask(tx: &mut Tx, chat: ChatId, asked: &str, repeat_of: Option<DeliveryId>) -> DeliveryId {
    let id = tx.new_delivery_ids(1).await.unwrap();
    let delivery = NewDelivery {
        id,
        key: format!("ask:{}", id.0),
        chat,
        lane: Lane::Reply,
        kind: "kit_poll",
        broadcast: None,
        variant: None,
        act: Act::Poll(question(asked)),
        not_before: noon(),
        expires_at: None,
        keeps_quiet: false,
        repeat_of,
    };
    tx.plan(&[delivery], noon()).await.unwrap();
    tx.claim(&[id], noon()).await.unwrap();
    id
}

async fn settle(tx: &mut Tx, id: DeliveryId, state: DeliveryState, poll: Option<&str>) {
    let settled = Settled {
        id,
        attempt: 1,
        state: state.name(),
        message: poll.map(|_| 7),
        not_before: None,
        why: None,
        outcome: "test",
        poll: poll.map(str::to_owned),
    };
    tx.settle(&[settled], noon()).await.unwrap();
}

/// A class with a group, and its meeting.
async fn meeting(tx: &mut Tx) -> (ChatId, MeetingKey) {
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    let chat = group(tx, -300).await.id;
    let key =
        MeetingKey { class: "软件2301".to_owned(), item: "I2".parse().unwrap(), slot: "2025-04".parse().unwrap() };
    (chat, key)
}

fn kit(name: &str) -> KitId {
    name.parse().unwrap()
}

async fn a_vote_is_counted_whether_it_or_the_answer_comes_first(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (chat, key) = meeting(&mut tx).await;
    tx.give_kit(&key, &kit("brushing")).await.unwrap();
    let early = ask(&mut tx, chat, "early?", None).await;
    tx.begin_kit_vote(&key, Side::Before, early, noon()).await.unwrap();

    // Somebody votes before we have the answer that says which poll it is.
    assert_eq!(tx.count_votes(&votes("1", "early?", [1, 0], false), noon()).await.unwrap(), None);
    settle(&mut tx, early, DeliveryState::Sent, Some("1")).await;
    let late = ask(&mut tx, chat, "late?", None).await;
    tx.begin_kit_vote(&key, Side::After, late, noon()).await.unwrap();
    settle(&mut tx, late, DeliveryState::Sent, Some("2")).await;
    assert_eq!(tx.count_votes(&votes("2", "late?", [0, 3], false), noon()).await.unwrap(), Some(late));
    assert_eq!(tx.meeting_of_poll(late).await.unwrap(), Some(key.clone()));

    let both = tx.kit_votes(&key).await.unwrap();
    let seen: Vec<_> = both.iter().map(|vote| (vote.side, vote.standing(), vote.votes())).collect();
    assert_eq!(seen, [(Side::Before, Standing::Open, vec![1, 0]), (Side::After, Standing::Open, vec![0, 3])]);
    assert_eq!(tx.open_kit_votes().await.unwrap().len(), 2);
}

async fn a_vote_that_is_over_stays_as_it_was(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (chat, key) = meeting(&mut tx).await;
    tx.give_kit(&key, &kit("brushing")).await.unwrap();
    tx.start_kit_vote(&key, None, 1).await.unwrap();
    for (side, id) in [(Side::Before, "1"), (Side::After, "2")] {
        let delivery = ask(&mut tx, chat, id, None).await;
        assert!(tx.begin_kit_vote(&key, side, delivery, noon()).await.unwrap());
        assert!(!tx.begin_kit_vote(&key, side, delivery, noon()).await.unwrap());
        settle(&mut tx, delivery, DeliveryState::Sent, Some(id)).await;
        tx.count_votes(&votes(id, id, [3, 2], true), noon()).await.unwrap();
        // Late, or out of order.
        tx.count_votes(&votes(id, id, [9, 9], false), noon()).await.unwrap();
    }
    assert_eq!(tx.kit_vote(&key).await.unwrap(), None);
    for vote in tx.kit_votes(&key).await.unwrap() {
        assert!(vote.is_closed_there());
        assert!(tx.close_kit_vote(&key, vote.side, &vote.votes(), noon()).await.unwrap());
        assert!(!tx.close_kit_vote(&key, vote.side, &[0, 9], noon()).await.unwrap());
        assert!(!tx.drop_kit_vote(&key, vote.side).await.unwrap());
    }
    assert!(tx.settle_kit(&key, noon()).await.unwrap());
    assert!(!tx.settle_kit(&key, noon()).await.unwrap());
    let share = Some(Share { right: 2, of: 5 });
    let kept = tx.kit_vote(&key).await.unwrap();
    assert_eq!(kept, Some(KitVote { before: share, after: share }));
    let other = MeetingKey { slot: "2025".parse().unwrap(), ..key.clone() };
    assert_eq!(tx.kit_vote(&other).await.unwrap(), None);
    assert_eq!(tx.open_kit_votes().await.unwrap(), []);
}

async fn a_doubt_is_ended_by_the_words_of_one_poll_and_not_by_those_of_two(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    for asked in ["one?", "two?", "two?"] {
        let id = ask(&mut tx, chat, asked, None).await;
        settle(&mut tx, id, DeliveryState::Unconfirmed, None).await;
    }
    let found = tx.count_votes(&votes("1", "one?", [1, 0], false), noon()).await.unwrap();
    let found = found.expect("the only one with these words");
    assert_eq!(tx.delivery(found).await.unwrap().unwrap().state, DeliveryState::Sent);
    assert_eq!(tx.count_votes(&votes("1", "one?", [2, 0], false), noon()).await.unwrap(), Some(found));
    assert_eq!(tx.count_votes(&votes("2", "two?", [1, 0], false), noon()).await.unwrap(), None);
    assert_eq!(tx.count_votes(&votes("3", "three?", [1, 0], false), noon()).await.unwrap(), None);
    assert_eq!(tx.doubts(9).await.unwrap().len(), 2);
}

async fn a_repeat_counts_as_the_same_vote(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (chat, key) = meeting(&mut tx).await;
    tx.give_kit(&key, &kit("brushing")).await.unwrap();
    let first = ask(&mut tx, chat, "q?", None).await;
    tx.begin_kit_vote(&key, Side::Before, first, noon()).await.unwrap();
    settle(&mut tx, first, DeliveryState::Abandoned, None).await;
    assert_eq!(tx.kit_votes(&key).await.unwrap()[0].standing(), Standing::Failed);
    let repeat = ask(&mut tx, chat, "again: q?", Some(first)).await;
    settle(&mut tx, repeat, DeliveryState::Sent, Some("2")).await;
    tx.count_votes(&votes("2", "again: q?", [1, 4], false), noon()).await.unwrap();

    assert_eq!(tx.meeting_of_poll(repeat).await.unwrap(), Some(key.clone()));
    let vote = tx.kit_votes(&key).await.unwrap().remove(0);
    assert_eq!((vote.standing(), vote.votes(), vote.posts.len()), (Standing::Open, vec![1, 4], 2));
}

async fn a_kit_is_given_once_and_changed_until_somebody_votes(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (chat, april) = meeting(&mut tx).await;
    let may = MeetingKey { slot: "2025-05".parse().unwrap(), ..april.clone() };
    tx.give_kit(&april, &kit("brushing")).await.unwrap();
    tx.give_kit(&april, &kit("police")).await.unwrap();
    assert_eq!(tx.kit_use(&april).await.unwrap().unwrap().kit, kit("brushing"));
    assert_eq!(tx.kits_had(&may).await.unwrap(), [kit("brushing")]);
    assert!(tx.change_kit(&april, &kit("visa")).await.unwrap());
    let poll = ask(&mut tx, chat, "q?", None).await;
    tx.begin_kit_vote(&april, Side::Before, poll, noon()).await.unwrap();
    assert!(!tx.change_kit(&april, &kit("police")).await.unwrap());
    assert!(tx.drop_kit_vote(&april, Side::Before).await.unwrap());
    assert!(tx.change_kit(&april, &kit("police")).await.unwrap());
    assert_eq!(tx.kits_had(&april).await.unwrap(), []);
}
