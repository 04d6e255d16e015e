use chrono::TimeDelta;
use wuzha::domain::meeting::{Due, Form, Held, Kind, Meeting, Slot, State, Step, Timing};
use wuzha::domain::review::Why;
use wuzha::domain::role::Scope;
use wuzha::domain::roster::{MaskedName, Seat, Student, StudentId};
use wuzha::store::{NewMeetingStep, NewStudent, Store, Tx};

use super::{class, group, noon, on_both, post};

on_both!(
    a_classmate_counts_once_and_can_take_it_back,
    a_new_card_takes_the_place_of_the_one_before_and_nobody_has_answered_it,
    only_cards_that_are_open_are_looked_at,
    a_card_that_has_left_is_not_called_off,
);

/// A meeting that was registered, of a class with two students.
pub(super) async fn registered(tx: &mut Tx, name: &str, by: i64) -> Meeting {
    let class = class(name);
    if tx.class(name).await.unwrap().is_none() {
        tx.add_class(&class, noon()).await.unwrap();
        for seat in 1..=2 {
            let id = tx.new_student_ids(1).await.unwrap();
            let student = Student {
                id,
                class: name.into(),
                seat: Seat::new(seat).unwrap(),
                name: MaskedName::of("A").unwrap(),
                segments: [].into(),
                language: None,
                is_offline: false,
            };
            let new = NewStudent::new(&student, format!("n{}", id.0), format!("t{}", id.0));
            tx.add_students(&[new], noon()).await.unwrap();
        }
    }
    let due = Due {
        kind: Kind::Class,
        item: "I2".parse().unwrap(),
        slot: Slot { year: 2025, month: Some(4) },
        opens: "2025-04-01".parse().unwrap(),
        due: "2025-04-30".parse().unwrap(),
    };
    let meeting = tx.meeting_for(&due, &Scope::from(&class), 1, noon()).await.unwrap();
    let held = Held {
        on: "2025-04-01".parse().unwrap(),
        present: 2,
        enrolled: Some(2),
        form: Form::Discussion,
        photo: None,
        timing: Timing::OnTime,
        is_proxy: false,
        by,
        at: noon(),
    };
    let after = Meeting { state: State::Registered, held: Some(held), ..meeting.clone() };
    stepped(tx, &meeting, after, Step::Register, Some(by)).await
}

/// The meeting after a step.
pub(super) async fn stepped(tx: &mut Tx, before: &Meeting, after: Meeting, step: Step, by: Option<i64>) -> Meeting {
    let mut after = after;
    let new = NewMeetingStep { step, account: by, words: None, absent: None };
    assert!(tx.step_meeting(before, &mut after, new, noon()).await.unwrap());
    after
}

async fn students(tx: &mut Tx) -> [StudentId; 2] {
    let students = tx.students("软件2301").await.unwrap();
    [students[0].id, students[1].id]
}

async fn a_classmate_counts_once_and_can_take_it_back(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let meeting = registered(&mut tx, "软件2301", 7).await;
    let [one, other] = students(&mut tx).await;

    assert!(tx.attest(meeting.id, one, noon()).await.unwrap());
    assert!(!tx.attest(meeting.id, one, noon()).await.unwrap());
    assert!(tx.attest(meeting.id, other, noon()).await.unwrap());
    assert_eq!(tx.attested(meeting.id).await.unwrap(), 2);
    assert_eq!(tx.attested_at(meeting.id, one).await.unwrap(), Some(noon()));
    assert!(tx.retract(meeting.id, one).await.unwrap());
    assert!(!tx.retract(meeting.id, one).await.unwrap());
    assert_eq!(tx.attested(meeting.id).await.unwrap(), 1);
    let waiting = tx.meeting_waiting(meeting.id).await.unwrap().unwrap();
    assert_eq!((waiting.attested, waiting.is_drawn, waiting.why()), (1, false, Some(Why::Registered)));
}

async fn a_new_card_takes_the_place_of_the_one_before_and_nobody_has_answered_it(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let meeting = registered(&mut tx, "软件2301", 7).await;
    let chat = group(&mut tx, -300).await.id;
    let (first, second) = (post(&mut tx, chat, "first").await, post(&mut tx, chat, "second").await);
    let on = "2025-04-01".parse().unwrap();
    let end = noon() + TimeDelta::hours(48);

    tx.open_attest_card(meeting.id, Some(first), on, end, noon()).await.unwrap();
    let [one, _] = students(&mut tx).await;
    tx.attest(meeting.id, one, noon()).await.unwrap();
    tx.show_attested(meeting.id, 12, noon() + TimeDelta::seconds(1)).await.unwrap();
    let card = tx.attest_card_of(first).await.unwrap().unwrap();
    assert_eq!((card.meeting, card.shown, card.shown_at), (meeting.id, 12, noon() + TimeDelta::seconds(1)));
    assert!(tx.close_attest_card(meeting.id, noon()).await.unwrap());
    assert!(!tx.close_attest_card(meeting.id, noon()).await.unwrap());

    tx.open_attest_card(meeting.id, Some(second), "2025-04-02".parse().unwrap(), end, noon()).await.unwrap();
    assert_eq!(tx.attest_card_of(first).await.unwrap(), None);
    let card = tx.attest_card(meeting.id).await.unwrap().unwrap();
    assert_eq!((card.delivery, card.shown, card.closed_at), (Some(second), 0, None));
    assert_eq!(tx.attested(meeting.id).await.unwrap(), 0);

    tx.drop_attest_card(meeting.id).await.unwrap();
    assert_eq!(tx.attest_card(meeting.id).await.unwrap(), None);
}

async fn only_cards_that_are_open_are_looked_at(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let meeting = registered(&mut tx, "软件2301", 7).await;
    let end = noon() + TimeDelta::hours(48);
    tx.open_attest_card(meeting.id, None, "2025-04-01".parse().unwrap(), end, noon()).await.unwrap();
    let [one, _] = students(&mut tx).await;
    tx.attest(meeting.id, one, noon()).await.unwrap();

    let open = tx.open_attest_cards().await.unwrap();
    assert_eq!(open.len(), 1);
    let found = (open[0].state, open[0].since, open[0].attested, open[0].class.as_deref(), open[0].card.closes_at);
    assert_eq!(found, (State::Registered, noon(), 1, Some("软件2301"), end));
    tx.close_attest_card(meeting.id, noon()).await.unwrap();
    assert_eq!(tx.open_attest_cards().await.unwrap(), []);
    tx.reopen_attest_card(meeting.id).await.unwrap();
    assert_eq!(tx.open_attest_cards().await.unwrap().len(), 1);
}

async fn a_card_that_has_left_is_not_called_off(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    let (waits, leaves) = (post(&mut tx, chat, "waits").await, post(&mut tx, chat, "leaves").await);
    tx.claim(&[leaves], noon()).await.unwrap();

    assert!(tx.call_off_card(waits, "x", noon()).await.unwrap());
    assert!(!tx.call_off_card(waits, "x", noon()).await.unwrap());
    assert!(!tx.call_off_card(leaves, "x", noon()).await.unwrap());
}
