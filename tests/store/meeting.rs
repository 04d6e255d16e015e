//! Meetings: one row each, of two changes one holds, absences by the step that said so, drafts of one account.

use wuzha::domain::item::{ProofFile, ProofKind};
use wuzha::domain::meeting::draft::{Attendance, Draft, Wait};
use wuzha::domain::meeting::{Due, Form, Held, Kind, Meeting, Planned, State, Step, Timing, dues};
use wuzha::domain::retention::Kept;
use wuzha::domain::role::Scope;
use wuzha::plan::Book;
use wuzha::store::{NewMeetingStep, Store, Tx};

use super::roster::enter;
use super::{class, noon, on_both};

on_both!(
    a_meeting_is_made_once_and_found_again,
    of_two_who_change_a_meeting_one_does_and_what_was_before_stays,
    the_last_step_says_who_was_absent,
    a_draft_is_one_for_each_account_and_all_of_it_comes_back,
    whoever_is_forgotten_is_in_no_meeting_any_more,
);

fn due(item: &str) -> Due {
    dues(&Book::embedded().plan).into_iter().find(|due| due.item.to_string() == item).unwrap()
}

fn place() -> Scope {
    Scope::from(&class("软件2301"))
}

async fn open(tx: &mut Tx, item: &str) -> Meeting {
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.meeting_for(&due(item), &place(), 1, noon()).await.unwrap()
}

fn held(by: i64) -> Held {
    Held {
        on: noon().date_naive(),
        present: 30,
        enrolled: Some(32),
        form: Form::Case,
        photo: Some(ProofFile { hash: "ab".into(), bytes: 9, kind: ProofKind::Photo }),
        timing: Timing::Late,
        is_proxy: true,
        by,
        at: noon(),
    }
}

const fn step(step: Step, account: i64) -> NewMeetingStep<'static> {
    NewMeetingStep { step, account: Some(account), words: None, absent: None }
}

async fn a_meeting_is_made_once_and_found_again(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let first = open(&mut tx, "I2").await;
    assert_eq!((first.kind, first.state, first.number, first.version), (Kind::Class, State::Open, 1, 0));
    assert_eq!(tx.meeting_for(&due("I2"), &place(), 1, noon()).await.unwrap(), first);
    let second = tx.meeting_for(&due("I2"), &place(), 2, noon()).await.unwrap();
    let college = Scope::College { campus: "qingdao".into(), college: "计算机学院".into() };
    let opening = tx.meeting_for(&due("I1"), &college, 1, noon()).await.unwrap();
    assert_eq!((opening.kind, opening.place.clone()), (Kind::Mobilisation, college.clone()));

    assert_eq!(tx.meetings_at(&place()).await.unwrap(), [first.clone(), second.clone()]);
    assert_eq!(tx.meetings_of(&due("I2")).await.unwrap(), [first, second]);
    assert_eq!(tx.meetings_at(&college).await.unwrap(), [opening]);
}

async fn of_two_who_change_a_meeting_one_does_and_what_was_before_stays(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let open = open(&mut tx, "I2").await;
    let planned = Planned { at: "2025-04-17T19:30:00".parse().unwrap(), place: Some("教301".into()) };
    let mut dated = Meeting { state: State::Planned, planned: Some(planned), ..open.clone() };
    assert!(tx.step_meeting(&open, &mut dated, step(Step::Plan, 7), noon()).await.unwrap());
    let mut late = Meeting { state: State::Exempt, reason: Some("x".into()), ..open.clone() };
    assert!(!tx.step_meeting(&open, &mut late, step(Step::Exempt, 8), noon()).await.unwrap(), "the other was first");
    let mut registered = Meeting { state: State::Registered, held: Some(held(7)), ..dated.clone() };
    assert!(tx.step_meeting(&dated, &mut registered, step(Step::Register, 7), noon()).await.unwrap());
    let mut corrected = Meeting { held: Some(Held { present: 29, photo: None, ..held(7) }), ..registered.clone() };
    assert!(tx.step_meeting(&registered, &mut corrected, step(Step::Correct, 8), noon()).await.unwrap());

    assert_eq!(tx.meeting(open.id).await.unwrap(), Some(corrected.clone()));
    let taken: Vec<_> = tx.meeting_steps(open.id).await.unwrap().into_iter().map(|it| (it.step, it.account)).collect();
    assert_eq!(taken, [(Step::Correct, Some(8)), (Step::Register, Some(7)), (Step::Plan, Some(7))]);
    assert_eq!(
        tx.undo_meeting_step(&corrected, registered.version, noon()).await.unwrap(),
        None,
        "only the last step is taken back"
    );
    let back = tx.undo_meeting_step(&corrected, corrected.version, noon()).await.unwrap();
    assert_eq!(back, Some(registered.clone()));
    assert_eq!(tx.meeting(open.id).await.unwrap(), Some(registered));
}

async fn the_last_step_says_who_was_absent(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let open = open(&mut tx, "I2").await;
    let (one, two) = (enter(&mut tx, "软件2301", 1, "n1", "t").await, enter(&mut tx, "软件2301", 2, "n2", "t").await);
    let mut registered = Meeting { state: State::Registered, held: Some(held(7)), ..open.clone() };
    let new = NewMeetingStep { absent: Some(&[one, two]), ..step(Step::Register, 7) };
    assert!(tx.step_meeting(&open, &mut registered, new, noon()).await.unwrap());
    assert_eq!(tx.absent(open.id).await.unwrap(), [one, two]);
    let mut corrected = registered.clone();
    let new = NewMeetingStep { absent: Some(&[two]), ..step(Step::Correct, 7) };
    assert!(tx.step_meeting(&registered, &mut corrected, new, noon()).await.unwrap());
    assert_eq!(tx.absent(open.id).await.unwrap(), [two]);
    assert_eq!(tx.meetings_of_student(two).await.unwrap(), (1, 0));
    assert_eq!(tx.meetings_of_student(one).await.unwrap(), (0, 0));
    tx.undo_meeting_step(&corrected, corrected.version, noon()).await.unwrap().unwrap();
    assert_eq!(tx.absent(open.id).await.unwrap(), [one, two]);

    assert!(tx.attest(open.id, one, noon()).await.unwrap());
    assert!(!tx.attest(open.id, one, noon()).await.unwrap());
    assert_eq!((tx.attested(open.id).await.unwrap(), tx.attested_at(open.id, one).await.unwrap()), (1, Some(noon())));
    // What was kept long enough goes.
    for (kind, count) in [(Kept::Absences, 3), (Kept::Attests, 1), (Kept::MeetingSteps, 2)] {
        assert_eq!(tx.over_their_time(kind, noon()).await.unwrap(), count, "{kind}");
        assert!(tx.purge(kind, noon(), 500).await.unwrap() > 0, "{kind}");
        assert_eq!(tx.over_their_time(kind, noon()).await.unwrap(), 0, "{kind}");
    }
}

async fn a_draft_is_one_for_each_account_and_all_of_it_comes_back(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let open = open(&mut tx, "I2").await;
    let student = enter(&mut tx, "软件2301", 1, "n1", "t").await;
    let bare = Draft::new(7, open.id, Step::Register, noon());
    let full = Draft {
        step: Step::Correct,
        on: Some(noon().date_naive()),
        attendance: Some(Attendance::AllBut(vec![student])),
        form: Form::Scenario,
        photo: Some(ProofFile { hash: "ab".into(), bytes: 9, kind: ProofKind::Photo }),
        planned_at: Some("2025-04-17T19:30:00".parse().unwrap()),
        waits: Some(Wait::Photo),
        ..bare.clone()
    };
    let heads = Draft { account: 8, attendance: Some(Attendance::Heads(120)), ..bare.clone() };
    for draft in [&bare, &heads, &full] {
        tx.keep_meeting_draft(draft, noon()).await.unwrap();
    }
    assert_eq!(tx.meeting_draft(7).await.unwrap(), Some(full.clone()));
    assert_eq!(tx.meeting_draft(8).await.unwrap(), Some(heads));
    tx.stop_waiting_for_meeting(7).await.unwrap();
    assert_eq!(tx.meeting_draft(7).await.unwrap(), Some(Draft { waits: None, ..full }));
    tx.drop_meeting_draft(7).await.unwrap();
    assert_eq!(tx.meeting_draft(7).await.unwrap(), None);
    assert_eq!(tx.purge(Kept::MeetingDrafts, noon(), 500).await.unwrap(), 1);
    assert_eq!(tx.meeting_draft(8).await.unwrap(), None);
}

async fn whoever_is_forgotten_is_in_no_meeting_any_more(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let open = open(&mut tx, "I2").await;
    let student = enter(&mut tx, "软件2301", 1, "n1", "t").await;
    tx.bind_student(student, 7, noon(), noon()).await.unwrap();
    let mut registered = Meeting { state: State::Registered, held: Some(held(7)), ..open.clone() };
    assert!(tx.step_meeting(&open, &mut registered, step(Step::Register, 7), noon()).await.unwrap());
    tx.attest(open.id, student, noon()).await.unwrap();
    tx.keep_meeting_draft(&Draft::new(7, open.id, Step::Correct, noon()), noon()).await.unwrap();
    assert_eq!(tx.meeting_steps_of(7).await.unwrap(), 1);
    let chat = super::group(&mut tx, -1).await;

    tx.forget_account(7, chat.id, noon()).await.unwrap();

    assert_eq!(tx.meeting_steps_of(7).await.unwrap(), 0);
    assert_eq!(tx.meeting_draft(7).await.unwrap(), None);
    assert_eq!(tx.attested(open.id).await.unwrap(), 0);
    let kept = tx.meeting(open.id).await.unwrap().unwrap();
    assert!(kept.state == State::Registered && kept.held.unwrap().by < 0, "the meeting itself stays");
}
