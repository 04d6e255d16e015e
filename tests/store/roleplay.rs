use chrono::TimeDelta;
use wuzha::domain::quiz::Choice;
use wuzha::domain::retention::Kept;
use wuzha::domain::roleplay::{Play, ScenarioId};
use wuzha::store::{Store, Tx};

use super::{noon, on_both};

on_both!(a_run_is_read_as_it_was_played, of_two_choices_at_one_turn_one_counts, old_runs_go);

async fn begin(tx: &mut Tx, account: i64, nth: u32) -> Play {
    let play = Play {
        id: tx.new_play_id().await.unwrap(),
        account,
        scenario: ScenarioId::parse("police").expect("a name"),
        nth,
        choices: Vec::new(),
        began_at: noon(),
        ended_at: None,
    };
    assert!(tx.begin_play(&play).await.unwrap());
    play
}

async fn a_run_is_read_as_it_was_played(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let mut first = begin(&mut tx, 42, 1).await;
    let second = begin(&mut tx, 42, 2).await;
    begin(&mut tx, 43, 1).await;
    let id = tx.new_play_id().await.unwrap();
    assert!(!tx.begin_play(&Play { id, ..second.clone() }).await.unwrap(), "of one number there is one");
    let choices = vec![Choice::A, Choice::D];
    assert!(tx.choose_in_play(first.id, (&[], &choices), Some(noon())).await.unwrap());
    (first.choices, first.ended_at) = (choices, Some(noon()));

    assert_eq!(tx.play(first.id).await.unwrap().as_ref(), Some(&first));
    assert_eq!(tx.plays_of(42).await.unwrap(), [first, second]);
    tx.forget_plays(42).await.unwrap();
    assert_eq!(tx.plays_of(42).await.unwrap(), []);
    assert_eq!(tx.plays_of(43).await.unwrap().len(), 1);
}

async fn of_two_choices_at_one_turn_one_counts(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let play = begin(&mut tx, 42, 1).await;

    assert!(tx.choose_in_play(play.id, (&[], &[Choice::A]), None).await.unwrap());
    assert!(!tx.choose_in_play(play.id, (&[], &[Choice::B]), None).await.unwrap());
    assert!(tx.choose_in_play(play.id, (&[Choice::A], &[Choice::A, Choice::B]), Some(noon())).await.unwrap());
    let over = [Choice::A, Choice::B];
    assert!(!tx.choose_in_play(play.id, (&over, &[Choice::A, Choice::B, Choice::C]), None).await.unwrap());

    assert_eq!(tx.play(play.id).await.unwrap().expect("a run").choices, over);
    tx.end_play(play.id, noon() + TimeDelta::hours(1)).await.unwrap();
    assert_eq!(tx.play(play.id).await.unwrap().expect("a run").ended_at, Some(noon()), "it ends once");
}

async fn old_runs_go(store: Store) {
    let mut tx = store.begin().await.unwrap();
    begin(&mut tx, 42, 1).await;

    assert_eq!(tx.over_their_time(Kept::Plays, noon() - TimeDelta::seconds(1)).await.unwrap(), 0);
    assert_eq!(tx.over_their_time(Kept::Plays, noon()).await.unwrap(), 1);
    assert_eq!(tx.purge(Kept::Plays, noon(), 500).await.unwrap(), 1);

    assert_eq!(tx.plays_of(42).await.unwrap(), []);
}
