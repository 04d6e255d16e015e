use std::collections::BTreeMap;

use chrono::TimeDelta;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::quiz::{Answer, Choice, QuestionId, Round, RoundId};
use wuzha::domain::retention::Kept;
use wuzha::domain::tip::FraudType;
use wuzha::store::{Store, Tx};

use super::{noon, on_both};
use crate::harness::store::{Database, change};

on_both!(
    a_round_is_read_as_it_was_begun_and_answered,
    a_round_of_one_number_begins_once,
    an_answer_counts_once,
    a_round_that_is_old_goes_with_its_answers_and_nobody_elses,
    totals_add_up_by_term_class_and_kind,
);

async fn begin(tx: &mut Tx, account: i64, nth: u32) -> Round {
    let round = Round {
        id: tx.new_quiz_round_id().await.unwrap(),
        account,
        term: "2025S".to_owned(),
        nth,
        seed: u64::MAX,
        questions: ["police-1", "job-2"].map(QuestionId::new).into(),
        answers: BTreeMap::new(),
        began_at: noon() + TimeDelta::days(nth.into()),
        ended_at: None,
    };
    assert!(tx.begin_quiz_round(&round).await.unwrap());
    round
}

async fn a_round_is_read_as_it_was_begun_and_answered(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let mut round = begin(&mut tx, 42, 1).await;
    let mut second = begin(&mut tx, 42, 2).await;
    let other = begin(&mut tx, 43, 1).await;
    assert_eq!(tx.quiz_round(round.id).await.unwrap().as_ref(), Some(&round));

    for (place, choice) in Choice::ALL.iter().copied().enumerate() {
        let answer = Answer { choice, is_right: place % 2 == 0 };
        assert!(tx.answer_quiz(round.id, place, answer, noon()).await.unwrap());
        round.answers.insert(place, answer);
    }
    let answer = Answer { choice: Choice::D, is_right: true };
    tx.answer_quiz(second.id, 1, answer, noon()).await.unwrap();
    second.answers.insert(1, answer);
    for later in [1, 2] {
        tx.end_quiz_round(round.id, noon() + TimeDelta::hours(later)).await.unwrap();
    }
    round.ended_at = Some(noon() + TimeDelta::hours(1));

    assert_eq!(tx.quiz_round(round.id).await.unwrap().as_ref(), Some(&round));
    assert_eq!(tx.quiz_rounds_of(42).await.unwrap(), [round, second]);
    assert_eq!(tx.quiz_rounds_of(43).await.unwrap(), [other]);
    assert_eq!(tx.quiz_rounds_of(44).await.unwrap(), []);
    assert_eq!(tx.quiz_round(RoundId(99)).await.unwrap(), None);
}

async fn a_round_of_one_number_begins_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let round = begin(&mut tx, 42, 1).await;
    let late = Round { id: tx.new_quiz_round_id().await.unwrap(), seed: 0, ..round.clone() };

    assert!(!tx.begin_quiz_round(&late).await.unwrap());

    assert_eq!(tx.quiz_rounds_of(42).await.unwrap(), std::slice::from_ref(&round));
    let next_term = Round { term: "2025F".to_owned(), ..late };
    assert!(tx.begin_quiz_round(&next_term).await.unwrap());
}

async fn an_answer_counts_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let round = begin(&mut tx, 42, 1).await;
    let first = Answer { choice: Choice::B, is_right: false };

    assert!(tx.answer_quiz(round.id, 0, first, noon()).await.unwrap());
    let second = Answer { choice: Choice::A, is_right: true };
    assert!(!tx.answer_quiz(round.id, 0, second, noon()).await.unwrap());

    let kept = tx.quiz_round(round.id).await.unwrap().unwrap();
    assert_eq!(kept.answers, BTreeMap::from([(0, first)]));
}

async fn a_round_that_is_old_goes_with_its_answers_and_nobody_elses(database: Database) {
    let mut tx = database.store.begin().await.unwrap();
    let (old, new) = (begin(&mut tx, 42, 1).await, begin(&mut tx, 42, 2).await);
    let theirs = begin(&mut tx, 43, 2).await;
    let answer = Answer { choice: Choice::A, is_right: true };
    for round in [old.id, new.id, theirs.id] {
        tx.answer_quiz(round, 0, answer, noon()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let answered = "SELECT CAST(round AS TEXT) FROM quiz_answer ORDER BY round";

    assert_eq!(change!(database, purge(Kept::Quizzes, noon() + TimeDelta::days(1), 10)), 1);
    assert_eq!(database.db_texts(answered).await, [new.id.0.to_string(), theirs.id.0.to_string()]);
    change!(database, forget_quiz_rounds(42));
    assert_eq!(database.db_texts(answered).await, [theirs.id.0.to_string()]);
    assert_eq!(database.db_texts("SELECT CAST(account AS TEXT) FROM quiz_round").await, ["43"]);
}

async fn totals_add_up_by_term_class_and_kind(database: Database) {
    let (police, job) = (FraudType::new("police"), FraudType::new("job"));
    for is_right in [true, false, true] {
        change!(database, count_quiz("2025S", Some("软件2301"), &police, is_right));
    }
    change!(database, count_quiz("2025S", Some("软件2301"), &job, false));
    change!(database, count_quiz("2025S", None, &police, true));
    change!(database, count_quiz("2025F", Some("软件2301"), &police, false));

    let totals = "SELECT term || ' ' || class || ' ' || fraud_type || ' ' || CAST(right_people AS TEXT) || '/' || \
                  CAST(people AS TEXT) FROM quiz_total ORDER BY term, class, fraud_type";
    let expected =
        ["2025F 软件2301 police 0/1", "2025S  police 1/1", "2025S 软件2301 job 0/1", "2025S 软件2301 police 2/3"];
    assert_eq!(database.db_texts(totals).await, expected);
}
