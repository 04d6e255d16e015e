use std::collections::BTreeSet;

use chrono::TimeDelta;
use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::delivery::{Act, Address, DeliveryId, Lane, Message, NewDelivery};
use wuzha::domain::meeting::{self, Due, State, Step};
use wuzha::domain::plan::EscalationRole;
use wuzha::domain::retention::Kept;
use wuzha::domain::role::Scope;
use wuzha::plan::Book;
use wuzha::store::{NewMeetingStep, Store, Subject, Tx};

use super::{class, moment, noon, on_both};

on_both!(
    whoever_can_be_written_to_is_an_addressee,
    a_reminder_is_called_off_with_the_meeting_it_is_about,
    meetings_are_opened_once,
    who_passed_a_meeting_on_is_remembered_and_forgotten,
);

/// What the plan wants of this item in this slot.
pub(super) fn due(item: &str, slot: &str) -> Due {
    let is_it = |due: &Due| due.item.to_string() == item && due.slot.to_string() == slot;
    meeting::dues(&Book::embedded().plan).into_iter().find(is_it).unwrap()
}

/// The meeting of a class goes over to a state by a step.
pub(super) async fn step(tx: &mut Tx, due: &Due, name: &str, step: Step, state: State) {
    let before = tx.meeting_for(due, &Scope::from(&class(name)), 1, noon()).await.unwrap();
    let mut after = meeting::Meeting { state, ..before.clone() };
    if state.is_held() {
        let (on, form, timing) = (noon().date_naive(), meeting::Form::Case, meeting::Timing::Late);
        let (present, enrolled, photo, is_proxy, by, at) = (3, Some(4), None, false, 7, noon());
        after.held = Some(meeting::Held { on, present, enrolled, form, photo, timing, is_proxy, by, at });
    }
    let new = NewMeetingStep { step, account: Some(7), words: None, absent: None };
    assert!(tx.step_meeting(&before, &mut after, new, noon()).await.unwrap());
}

async fn remind(tx: &mut Tx, account: i64, about: &[(Due, &str)]) -> DeliveryId {
    let chat = tx.meet_chat(Address { chat: account, thread: None }, ChatKind::Private, noon()).await.unwrap().id;
    let id = tx.new_delivery_ids(1).await.unwrap();
    let delivery = NewDelivery {
        id,
        key: format!("reminder:{}", id.0),
        chat,
        lane: Lane::Reminder,
        kind: "meeting_reminder",
        broadcast: None,
        variant: None,
        act: Act::Post(Message { html: "a reminder".into(), ..Message::default() }),
        not_before: noon(),
        expires_at: None,
        keeps_quiet: true,
        repeat_of: None,
    };
    tx.plan(&[delivery], noon()).await.unwrap();
    let subjects: Vec<_> = about.iter().map(|(due, class)| subject(id, due, class)).collect();
    tx.keep_reminders(&subjects).await.unwrap();
    id
}

fn subject(delivery: DeliveryId, due: &Due, class: &str) -> Subject {
    let (named, told) = (EscalationRole::Monitor, EscalationRole::Counsellor);
    Subject { delivery, item: due.item, slot: due.slot, class: class.to_owned(), named, told }
}

async fn whoever_can_be_written_to_is_an_addressee(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for account in [7, 8, 9] {
        let chat = tx.meet_chat(Address { chat: account, thread: None }, ChatKind::Private, noon()).await.unwrap();
        tx.set_client(chat.id, "ru").await.unwrap();
        if account == 8 {
            tx.set_chat_state(chat.id, ChatState::Lost, noon()).await.unwrap();
        }
    }
    tx.choose_language(9, "en", noon()).await.unwrap();
    let found = tx.addressees(&[9, 7, 8, 10]).await.unwrap();
    let told: Vec<_> = found.iter().map(|it| (it.account, it.client.as_deref(), it.language.as_deref())).collect();
    assert_eq!(told, [(7, Some("ru"), None), (9, Some("ru"), Some("en"))]);
    assert_eq!(tx.addressees(&[]).await.unwrap(), []);
}

async fn a_reminder_is_called_off_with_the_meeting_it_is_about(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for name in ["A", "B"] {
        tx.add_class(&class(name), noon()).await.unwrap();
    }
    let (april, may) = (due("I2", "2025-04"), due("I2", "2025-05"));
    let both = remind(&mut tx, 7, &[(april, "A"), (april, "B")]).await;
    let other = remind(&mut tx, 8, &[(april, "B"), (may, "A")]).await;
    let waiting = async |tx: &mut Tx| -> Vec<_> {
        tx.waiting_deliveries(9).await.unwrap().iter().map(|delivery| delivery.id).collect()
    };

    // A date alone changes nothing; what is registered is not said any more.
    step(&mut tx, &april, "A", Step::Plan, State::Planned).await;
    assert_eq!(waiting(&mut tx).await, [both, other]);
    step(&mut tx, &april, "A", Step::Register, State::Registered).await;
    assert_eq!(waiting(&mut tx).await, [other]);
    let needless = tx.needless_reminders().await.unwrap();
    assert_eq!(needless, [(7, subject(both, &april, "A")), (7, subject(both, &april, "B"))]);

    // What was called off for another reason is not said anew, and what waits is remembered.
    assert_eq!(tx.forget_reminders().await.unwrap(), 2);
    assert_eq!(tx.needless_reminders().await.unwrap(), []);
    tx.cancel_everything("not now", noon()).await.unwrap();
    assert_eq!(tx.needless_reminders().await.unwrap(), []);
    assert_eq!(tx.forget_reminders().await.unwrap(), 2);
}

async fn meetings_are_opened_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let classes = ["A", "B", "C"].map(class);
    for class in &classes {
        tx.add_class(class, noon()).await.unwrap();
    }
    let april = due("I2", "2025-04");
    step(&mut tx, &april, "B", Step::Plan, State::Planned).await;
    for _ in 0..2 {
        tx.open_meetings(&april, &classes.iter().collect::<Vec<_>>(), noon()).await.unwrap();
    }
    let meetings = tx.meetings_of(&april).await.unwrap();
    let states: Vec<_> = meetings.iter().map(|meeting| (meeting.place.clone(), meeting.state, meeting.kind)).collect();
    let of = |at: usize, state| (Scope::from(&classes[at]), state, april.kind);
    assert_eq!(states, [of(0, State::Open), of(1, State::Planned), of(2, State::Open)]);
}

async fn who_passed_a_meeting_on_is_remembered_and_forgotten(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("A"), noon()).await.unwrap();
    let (april, lesson) = (due("I2", "2025-04"), due("C3", "2025"));
    assert!(tx.pass_on(&april, "A", 7, noon()).await.unwrap());
    assert!(!tx.pass_on(&april, "A", 7, moment("2025-04-02T00:00:00Z")).await.unwrap(), "twice is once");
    assert!(tx.pass_on(&lesson, "A", 8, noon()).await.unwrap());
    let of_april = tx.passed_on(&[april.item].into()).await.unwrap();
    assert_eq!(of_april, BTreeSet::from([(april.item, april.slot, "A".to_owned(), 7)]));

    let chat = tx.meet_chat(Address { chat: 7, thread: None }, ChatKind::Private, noon()).await.unwrap().id;
    tx.forget_account(7, chat, noon()).await.unwrap();
    let all = tx.passed_on(&[april.item, lesson.item].into()).await.unwrap();
    assert_eq!(all, BTreeSet::from([(lesson.item, lesson.slot, "A".to_owned(), 8)]));

    // What was kept long enough goes.
    let before = noon() - TimeDelta::seconds(1);
    assert_eq!(tx.over_their_time(Kept::MeetingPasses, before).await.unwrap(), 0);
    assert_eq!(tx.over_their_time(Kept::MeetingPasses, noon()).await.unwrap(), 1);
    assert_eq!(tx.purge(Kept::MeetingPasses, noon(), 500).await.unwrap(), 1);
    assert!(tx.passed_on(&[lesson.item].into()).await.unwrap().is_empty());
}
