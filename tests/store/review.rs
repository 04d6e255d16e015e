use std::collections::BTreeMap;

use chrono::TimeDelta;
use wuzha::domain::meeting::{Meeting, State, Step};
use wuzha::domain::review::{Candidate, College, Finding, Why};
use wuzha::store::{Hand, Store};

use super::attest::{registered, stepped};
use super::{noon, on_both};

on_both!(
    what_waits_is_what_somebody_may_have_to_look_at,
    a_meeting_is_drawn_once_and_looked_at_again_when_it_was_not_sound,
    a_meeting_can_be_drawn_for_a_while_after_it_was_believed,
    whoever_took_part_is_known,
    what_somebody_was_told_is_remembered_and_forgotten,
);

async fn what_waits_is_what_somebody_may_have_to_look_at(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let registered = registered(&mut tx, "软件2301", 7).await;
    let why = |waiting: &[wuzha::domain::review::Waiting]| {
        waiting.iter().map(wuzha::domain::review::Waiting::why).collect::<Vec<_>>()
    };
    assert_eq!(why(&tx.meetings_waiting().await.unwrap()), [Some(Why::Registered)]);

    let verified = Meeting { state: State::Verified, ..registered.clone() };
    let verified = stepped(&mut tx, &registered, verified, Step::Verify, Some(8)).await;
    assert_eq!(tx.meetings_waiting().await.unwrap(), []);
    assert_eq!(tx.meeting_waiting(verified.id).await.unwrap(), None);

    assert!(tx.draw_meeting(verified.id, noon()).await.unwrap());
    let waiting = tx.meeting_waiting(verified.id).await.unwrap().unwrap();
    assert_eq!((waiting.why(), waiting.meeting), (Some(Why::Drawn), verified));
}

async fn a_meeting_is_drawn_once_and_looked_at_again_when_it_was_not_sound(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let id = registered(&mut tx, "软件2301", 7).await.id;
    assert!(!tx.settle_spot_check(id, Finding::Sound, noon()).await.unwrap(), "it was not drawn");
    assert!(tx.draw_meeting(id, noon()).await.unwrap());
    assert!(!tx.draw_meeting(id, noon()).await.unwrap());
    assert!(tx.settle_spot_check(id, Finding::Unsound, noon()).await.unwrap());
    assert!(!tx.settle_spot_check(id, Finding::Sound, noon()).await.unwrap());
    tx.repeat_spot_check(id).await.unwrap();
    assert!(tx.settle_spot_check(id, Finding::Sound, noon()).await.unwrap());
    tx.repeat_spot_check(id).await.unwrap();
    assert!(
        !tx.settle_spot_check(id, Finding::Sound, noon()).await.unwrap(),
        "one that was sound is not looked at again"
    );
}

async fn a_meeting_can_be_drawn_for_a_while_after_it_was_believed(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let meeting = registered(&mut tx, "软件2301", 7).await;
    let before = noon() - TimeDelta::seconds(1);
    assert_eq!(tx.spot_candidates(before).await.unwrap(), [], "nobody believes it yet");
    let believed = Meeting { state: State::PeerVerified, ..meeting.clone() };
    stepped(&mut tx, &meeting, believed, Step::Attest, None).await;
    let college = College { campus: "qingdao".into(), college: "计算机学院".into() };
    let candidate = Candidate { id: meeting.id, college: college.clone() };
    assert_eq!(tx.spot_candidates(before).await.unwrap(), [candidate]);
    assert_eq!(tx.spot_candidates(noon()).await.unwrap(), []);
    assert_eq!(tx.last_drawn().await.unwrap(), BTreeMap::new());
    tx.draw_meeting(meeting.id, noon()).await.unwrap();
    assert_eq!(tx.spot_candidates(before).await.unwrap(), []);
    assert_eq!(tx.last_drawn().await.unwrap(), BTreeMap::from([(college, noon())]));
}

async fn whoever_took_part_is_known(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let meeting = registered(&mut tx, "软件2301", 7).await;
    let verified = Meeting { state: State::Verified, ..meeting.clone() };
    stepped(&mut tx, &meeting, verified, Step::Verify, Some(8)).await;
    let mut hands = tx.meeting_hands(&[meeting.id]).await.unwrap();
    hands.sort_by_key(|hand| hand.account);
    let hand = |account, step| Hand { meeting: meeting.id, account, step };
    assert_eq!(hands, [hand(7, Step::Register), hand(8, Step::Verify)]);
    assert_eq!(tx.meeting_hands(&[]).await.unwrap(), []);
}

async fn what_somebody_was_told_is_remembered_and_forgotten(store: Store) {
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.review_word(8).await.unwrap(), None);
    tx.keep_review_word(8, "a", noon()).await.unwrap();
    tx.keep_review_word(8, "b", noon()).await.unwrap();
    assert_eq!(tx.review_word(8).await.unwrap().as_deref(), Some("b"));
    tx.forget_review_word(8).await.unwrap();
    assert_eq!(tx.review_word(8).await.unwrap(), None);
}
