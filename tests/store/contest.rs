use std::collections::BTreeMap;

use chrono::TimeDelta;
use wuzha::domain::class_quiz::Tally;
use wuzha::domain::contest::{Attempt, Part};
use wuzha::domain::quiz::{Answer, Choice, QuestionId, Round};
use wuzha::domain::retention::Kept;
use wuzha::store::{Store, Tx};

use super::{class, noon, on_both};
use crate::harness::store::{Database, change};

on_both!(
    an_attempt_is_read_as_it_was_begun_and_answered,
    an_attempt_of_one_number_begins_once_and_an_answer_counts_once,
    whoever_takes_part_counts_once_for_their_class,
    attempts_whose_time_is_over_are_found,
    old_attempts_go_and_the_totals_stay,
);

async fn begin(tx: &mut Tx, account: i64, nth: u32) -> Attempt {
    if tx.class("软件2301").await.unwrap().is_none() {
        tx.add_class(&class("软件2301"), noon()).await.unwrap();
    }
    let began_at = noon() + TimeDelta::days(nth.into());
    let attempt = Attempt {
        round: Round {
            id: tx.new_contest_attempt_id().await.unwrap(),
            account,
            term: "spring".to_owned(),
            nth,
            seed: u64::MAX,
            questions: ["police-1", "job-2"].map(QuestionId::new).into(),
            answers: BTreeMap::new(),
            began_at,
            ended_at: None,
        },
        class: "软件2301".to_owned(),
        ends_at: began_at + TimeDelta::minutes(10),
    };
    assert!(tx.begin_contest_attempt(&attempt).await.unwrap());
    attempt
}

const WRONG: Answer = Answer { choice: Choice::A, is_right: false };
const RIGHT: Answer = Answer { choice: Choice::B, is_right: true };

async fn an_attempt_is_read_as_it_was_begun_and_answered(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let mut first = begin(&mut tx, 42, 1).await;
    let second = begin(&mut tx, 42, 2).await;
    begin(&mut tx, 43, 1).await;
    assert!(tx.answer_contest(&first, 1, RIGHT, noon()).await.unwrap());
    first.round.answers.insert(1, RIGHT);
    assert!(tx.end_contest_attempt(&first, noon() + TimeDelta::hours(1)).await.unwrap());
    assert!(!tx.end_contest_attempt(&first, noon()).await.unwrap());
    first.round.ended_at = Some(noon() + TimeDelta::hours(1));

    assert_eq!(tx.contest_attempt(first.round.id).await.unwrap().as_ref(), Some(&first));
    assert_eq!(tx.contest_attempts_of(42).await.unwrap(), [first, second]);
    assert_eq!(tx.contest_attempts_of(44).await.unwrap(), []);
}

async fn an_attempt_of_one_number_begins_once_and_an_answer_counts_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let mut first = begin(&mut tx, 42, 1).await;
    let again = Attempt {
        round: Round { id: tx.new_contest_attempt_id().await.unwrap(), ..first.round.clone() },
        ..first.clone()
    };
    assert!(!tx.begin_contest_attempt(&again).await.unwrap());

    assert!(tx.answer_contest(&first, 0, WRONG, noon()).await.unwrap());
    assert!(!tx.answer_contest(&first, 0, RIGHT, noon()).await.unwrap());
    let second = begin(&mut tx, 42, 2).await;
    tx.answer_contest(&second, 0, RIGHT, noon()).await.unwrap();

    first.round.answers.insert(0, WRONG);
    assert_eq!(tx.contest_attempt(first.round.id).await.unwrap(), Some(first));
    let items = tx.contest_items("spring").await.unwrap();
    assert_eq!(items, [(QuestionId::new("police-1"), Tally::new([1, 0, 0, 0]))], "of a first attempt only");
    assert_eq!(tx.contest_items("autumn").await.unwrap(), []);
}

async fn whoever_takes_part_counts_once_for_their_class(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for account in [42, 43] {
        for nth in 1..3 {
            let mut attempt = begin(&mut tx, account, nth).await;
            attempt.round.answers.insert(0, RIGHT);
            tx.end_contest_attempt(&attempt, noon()).await.unwrap();
        }
    }
    // Nothing was answered.
    let idle = begin(&mut tx, 44, 1).await;
    tx.end_contest_attempt(&idle, noon()).await.unwrap();

    let parts = tx.contest_parts("spring").await.unwrap();
    assert_eq!(parts, [Part { class: "软件2301".to_owned(), people: 2, enrolled: 0 }]);
}

async fn attempts_whose_time_is_over_are_found(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (first, second) = (begin(&mut tx, 42, 1).await, begin(&mut tx, 42, 2).await);
    assert_eq!(tx.next_contest_end(noon()).await.unwrap(), Some(first.ends_at));
    assert_eq!(tx.overdue_contest_attempts(first.ends_at).await.unwrap(), [first.round.id]);

    tx.end_contest_attempt(&first, first.ends_at).await.unwrap();

    assert_eq!(tx.overdue_contest_attempts(second.ends_at).await.unwrap(), [second.round.id]);
    assert_eq!(tx.next_contest_end(second.ends_at).await.unwrap(), None);
}

async fn old_attempts_go_and_the_totals_stay(database: Database) {
    let mut tx = database.store.begin().await.unwrap();
    let (mut old, new) = (begin(&mut tx, 42, 1).await, begin(&mut tx, 42, 2).await);
    let theirs = begin(&mut tx, 43, 2).await;
    for attempt in [&old, &new, &theirs] {
        tx.answer_contest(attempt, 0, RIGHT, noon()).await.unwrap();
    }
    old.round.answers.insert(0, RIGHT);
    tx.end_contest_attempt(&old, noon()).await.unwrap();
    tx.commit().await.unwrap();
    let answered = "SELECT CAST(attempt AS TEXT) FROM contest_answer ORDER BY attempt";

    assert_eq!(change!(database, purge(Kept::ContestAttempts, noon() + TimeDelta::days(1), 10)), 1);
    let left = [new.round.id, theirs.round.id].map(|id| id.0.to_string());
    assert_eq!(database.db_texts(answered).await, left);
    change!(database, forget_contest_attempts(42));
    assert_eq!(database.db_texts(answered).await, [theirs.round.id.0.to_string()]);
    assert_eq!(database.db_texts("SELECT class FROM contest_total").await, ["软件2301"]);
}
