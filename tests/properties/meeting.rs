//! The states of a meeting, under any steps by any hands at any time.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::class::Class;
use wuzha::domain::meeting::{
    CORRECT, Form, Hands, Held, Kind, Meeting, MeetingId, NotAllowed, Planned, Slot, State, Step, Timing, dues,
};
use wuzha::domain::plan::Cadence;
use wuzha::domain::role::Scope;
use wuzha::plan::Book;
use wuzha::store::{NewMeetingStep, Store};

/// Where each step may lead from where, written down apart from the program (product.md §5.11 and §5.5). Nothing else
/// is possible.
const EDGES: [(&str, &str, &str); 36] = [
    ("open", "plan", "planned"),
    ("planned", "plan", "planned"),
    ("returned", "plan", "planned"),
    ("open", "register", "registered"),
    ("planned", "register", "registered"),
    ("returned", "register", "registered"),
    ("open", "register", "late_asked"),
    ("planned", "register", "late_asked"),
    ("returned", "register", "late_asked"),
    ("registered", "correct", "registered"),
    ("peer_verified", "correct", "registered"),
    ("needs_look", "correct", "registered"),
    ("verified", "correct", "registered"),
    ("late_asked", "correct", "registered"),
    ("late_asked", "correct", "late_asked"),
    ("registered", "attest", "peer_verified"),
    ("needs_look", "attest", "peer_verified"),
    ("registered", "doubt", "needs_look"),
    ("registered", "verify", "verified"),
    ("peer_verified", "verify", "verified"),
    ("needs_look", "verify", "verified"),
    ("registered", "return", "returned"),
    ("peer_verified", "return", "returned"),
    ("needs_look", "return", "returned"),
    ("verified", "return", "returned"),
    ("late_asked", "return", "returned"),
    ("late_asked", "admit", "registered"),
    ("open", "ask_exempt", "exempt_asked"),
    ("planned", "ask_exempt", "exempt_asked"),
    ("open", "exempt", "exempt"),
    ("planned", "exempt", "exempt"),
    ("exempt_asked", "exempt", "exempt"),
    ("exempt_asked", "refuse", "open"),
    ("exempt_asked", "refuse", "planned"),
    ("exempt", "reopen", "open"),
    ("exempt", "reopen", "planned"),
];

fn start() -> DateTime<Utc> {
    "2025-04-17T12:00:00Z".parse().expect("a moment")
}

fn day() -> NaiveDate {
    start().date_naive()
}

fn meeting(place: Scope) -> Meeting {
    let due =
        dues(&Book::embedded().plan).into_iter().find(|due| due.item.to_string() == "I2").expect("class meetings");
    Meeting {
        id: MeetingId(1),
        kind: due.kind,
        item: due.item,
        slot: due.slot,
        place,
        number: 1,
        state: State::Open,
        planned: None,
        held: None,
        reason: None,
        version: 0,
    }
}

fn class() -> Class {
    Class {
        name: "软件2301".into(),
        campus: "qingdao".into(),
        college: "计算机学院".into(),
        segment: None,
        cohort: None,
        languages: vec!["zh-CN".into()],
        cadence: Cadence::Daily,
    }
}

/// Somebody tries something, so many minutes after the last.
#[derive(Clone, Copy, Debug)]
struct Try {
    step: Step,
    by: Hands,
    timing: Timing,
    minutes: i64,
}

fn attempt() -> impl Strategy<Value = Try> {
    let hands = prop_oneof![
        Just((true, false, false)),
        Just((false, true, false)),
        Just((true, true, false)),
        Just((false, false, true)),
        Just((false, false, false)),
    ];
    let step = prop::sample::select(Step::ALL);
    let timing = prop::sample::select(Timing::ALL);
    (step, hands, timing, 0..2_000_i64).prop_map(|(step, (hold_it, look_after_it, are_the_clock), timing, minutes)| {
        Try { step, by: Hands { hold_it, look_after_it, are_the_clock }, timing, minutes }
    })
}

/// The meeting after a step that was allowed.
fn after(before: &Meeting, attempt: Try, state: State, now: DateTime<Utc>) -> Meeting {
    let mut after = Meeting { state, ..before.clone() };
    match attempt.step {
        Step::Plan => after.planned = Some(Planned { at: now.naive_utc(), place: Some("Room 301".into()) }),
        Step::Register | Step::Correct => {
            let first = before.held.as_ref().filter(|_| attempt.step == Step::Correct);
            after.held = Some(Held {
                on: day(),
                present: 30,
                enrolled: Some(32),
                form: Form::Case,
                photo: None,
                timing: attempt.timing,
                is_proxy: !attempt.by.hold_it,
                by: first.map_or(7, |held| held.by),
                at: first.map_or(now, |held| held.at),
            });
        }
        Step::Return => after.reason = Some("look again".into()),
        _ => {}
    }
    after
}

proptest! {
    #[test]
    fn no_path_skips_a_state_and_nobody_takes_a_step_of_others(tries in prop::collection::vec(attempt(), 1..40)) {
        let mut now = start();
        let mut meeting = meeting(Scope::from(&class()));
        for attempt in tries {
            now += TimeDelta::minutes(attempt.minutes);
            let before = meeting.clone();
            match before.after(attempt.step, attempt.by, attempt.timing, now) {
                Ok(state) => {
                    let edge = (before.state.code(), attempt.step.code(), state.code());
                    prop_assert!(EDGES.contains(&edge), "{edge:?}");
                    let is_clocks = matches!(attempt.step, Step::Attest | Step::Doubt);
                    prop_assert_eq!(is_clocks, attempt.by.are_the_clock, "{:?}", edge);
                    let is_of_those_above = matches!(
                        attempt.step,
                        Step::Verify | Step::Return | Step::Admit | Step::Exempt | Step::Refuse | Step::Reopen
                    );
                    prop_assert!(!is_of_those_above || attempt.by.look_after_it, "{:?}", edge);
                    // Whoever holds it alone corrects nothing that is verified, nor after a day.
                    if attempt.step == Step::Correct && !attempt.by.look_after_it {
                        let held = before.held.as_ref().expect("what is corrected was registered");
                        prop_assert!(before.state != State::Verified && now < held.at + CORRECT, "{:?}", edge);
                    }
                    // Very late ones count only with the consent of those above.
                    let is_alone = attempt.step == Step::Register && !attempt.by.look_after_it;
                    let waits = is_alone && attempt.timing == Timing::Added;
                    prop_assert!(!is_alone || waits == (state == State::LateAsked), "{:?}", edge);
                    meeting = after(&before, attempt, state, now);
                }
                Err(NotAllowed::Theirs) => {
                    let everybody = Hands { hold_it: true, look_after_it: true, are_the_clock: true };
                    let others = before.after(attempt.step, everybody, attempt.timing, now);
                    prop_assert!(others != Err(NotAllowed::Theirs), "{:?} is nobody's", attempt.step);
                }
                Err(NotAllowed::State | NotAllowed::TooLate) => {}
            }
        }
    }

    #[test]
    fn every_state_that_waits_for_somebody_has_a_way_out(state in prop::sample::select(State::ALL)) {
        let held = Some(Held {
            on: day(), present: 1, enrolled: None, form: Form::Case, photo: None, timing: Timing::OnTime,
            is_proxy: false, by: 7, at: start(),
        });
        let meeting = Meeting { state, held, ..meeting(Scope::from(&class())) };
        let everybody = Hands { hold_it: true, look_after_it: true, are_the_clock: true };
        let ways = Step::ALL.iter().filter(|step| meeting.after(**step, everybody, Timing::OnTime, start()).is_ok());
        prop_assert!(ways.count() > 0, "{state} is a dead end");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_step_that_comes_twice_changes_nothing_and_undone_it_leaves_everything_as_it_was(
        tries in prop::collection::vec((attempt(), any::<bool>()), 1..25),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(plays(tries))?;
    }
}

/// Plays tries against a store: each step that is allowed is taken twice, and undone where the second part says so.
async fn plays(tries: Vec<(Try, bool)>) -> Result<(), TestCaseError> {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("wuzha.db").display());
    let store = Store::open(&url).await.expect("a fresh file");
    let mut tx = store.begin().await.expect("a database");
    let class = class();
    tx.add_class(&class, start()).await.expect("a free name");
    let due =
        dues(&Book::embedded().plan).into_iter().find(|due| due.item.to_string() == "I2").expect("class meetings");
    let mut now = start();
    let mut known = tx.meeting_for(&due, &Scope::from(&class), 1, now).await.expect("a meeting");
    for (attempt, is_undone) in tries {
        now += TimeDelta::minutes(attempt.minutes);
        let Ok(state) = known.after(attempt.step, attempt.by, attempt.timing, now) else { continue };
        let mut taken = after(&known, attempt, state, now);
        let new = NewMeetingStep { step: attempt.step, account: Some(7), words: None, absent: None };
        prop_assert!(tx.step_meeting(&known, &mut taken, new, now).await.expect("a database"));
        // The same again, as an update that comes twice would have it.
        let mut again = after(&known, attempt, state, now);
        prop_assert!(!tx.step_meeting(&known, &mut again, new, now).await.expect("a database"));
        let kept = tx.meeting(known.id).await.expect("a database").expect("the meeting");
        prop_assert_eq!(&kept, &taken);
        if is_undone {
            let undone = tx.undo_meeting_step(&taken, taken.version, now).await.expect("a database");
            prop_assert_eq!(undone.as_ref(), Some(&known));
            let twice = tx.undo_meeting_step(&taken, taken.version, now).await.expect("a database");
            prop_assert_eq!(twice, None);
            let kept = tx.meeting(known.id).await.expect("a database").expect("the meeting");
            prop_assert_eq!(&kept, &known);
        } else {
            known = taken;
        }
    }
    tx.commit().await.expect("a database");
    store.close().await;
    Ok(())
}

/// Which meetings the plan of 2025 wants, with the days around holidays (the State Council's notice for 2025: Qingming
/// 4 to 6 April, Labour Day 1 to 5 May, Dragon Boat Festival 31 May to 2 June).
#[test]
fn meetings_are_due_by_working_days_and_late_ones_count_for_five_days_and_to_the_next_working_day() {
    let book = Book::embedded();
    let calendar = book.calendars.shared();
    let lines: Vec<_> = dues(&book.plan)
        .into_iter()
        .map(|due| {
            let (opens, due_on) = (due.opens.format("%m-%d"), due.due.format("%m-%d"));
            let (effective, late) = (due.effective(calendar).format("%m-%d"), due.late_until(calendar).format("%m-%d"));
            format!("{} {} {} {opens} {due_on} {effective} {late}", due.item, due.kind, due.slot)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "I1 mobilisation 2025 04-01 04-04 04-03 04-09",
            "I2 class 2025-04 04-01 04-30 04-30 05-06",
            "I2 class 2025-05 05-01 05-31 05-30 06-05",
            "C3 league_class 2025 04-01 06-30 06-30 07-07",
            "C4 league_day 2025 04-01 06-30 06-30 07-07",
            "I2 class 2025-06 06-01 06-30 06-30 07-07",
        ]
    );
}

#[test]
fn a_meeting_is_in_time_late_or_added_by_the_day_on_which_it_is_registered_first() {
    let book = Book::embedded();
    let calendar = book.calendars.shared();
    let due = dues(&book.plan).into_iter().find(|due| due.slot.to_string() == "2025-04").expect("April");
    let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
    let on = day("2025-04-17");
    let cases = [
        ("2025-04-30", Timing::OnTime),
        ("2025-05-01", Timing::Late),
        ("2025-05-06", Timing::Late),
        ("2025-05-07", Timing::Added),
    ];
    for (today, timing) in cases {
        assert_eq!(due.timing_of(on, day(today), None, calendar), timing, "{today}");
        // Registered again after it was returned, it is as timely as it was.
        assert_eq!(due.timing_of(on, day("2025-06-01"), Some(timing), calendar), timing, "{today}");
    }
    // One that turns out to have been held later was not in time.
    assert_eq!(due.timing_of(day("2025-05-02"), day("2025-05-03"), Some(Timing::OnTime), calendar), Timing::Late);
    assert_eq!(due.timing_of(day("2025-05-08"), day("2025-05-09"), Some(Timing::Late), calendar), Timing::Added);
}

#[test]
fn a_meeting_was_held_in_its_time_and_at_most_thirty_days_ago() {
    use wuzha::domain::meeting::NotThatDay;
    let due = dues(&Book::embedded().plan).into_iter().find(|due| due.slot.to_string() == "2025-04").expect("April");
    let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
    let check = |on: &str, today: &str| due.check_held(day(on), day(today));
    assert_eq!(check("2025-04-17", "2025-04-17"), Ok(()));
    assert_eq!(check("2025-04-18", "2025-04-17"), Err(NotThatDay::Future));
    assert_eq!(check("2025-03-31", "2025-04-17"), Err(NotThatDay::BeforeItOpens));
    assert_eq!(check("2025-04-17", "2025-05-17"), Ok(()));
    assert_eq!(check("2025-04-17", "2025-05-18"), Err(NotThatDay::TooLongAgo));
}

#[test]
fn a_slot_is_a_year_or_a_month_and_nothing_else_is_one() {
    for text in ["2025", "2025-04", "2025-12"] {
        assert_eq!(text.parse::<Slot>().map(|slot| slot.to_string()).as_deref(), Ok(text));
    }
    for text in ["", "25", "2025-13", "2025-00", "2025-4", "2025-04-01", "+025", "２０２５"] {
        assert!(text.parse::<Slot>().is_err(), "{text}");
    }
    for text in ["202504", "25-04", "2025-004", "-202504", "+025-04"] {
        assert!(text.parse::<Slot>().is_err(), "{text}");
    }
}

#[test]
fn a_slot_is_read_from_its_digits() {
    for text in ["2025", "2025-04", "1999-12"] {
        let slot: Slot = text.parse().expect("a slot");
        assert_eq!(Slot::from_code(&slot.code()), Some(slot), "{text}");
    }
    for code in ["", "25", "2025-04", "202513", "2025004"] {
        assert_eq!(Slot::from_code(code), None, "{code}");
    }
    let april = NaiveDate::from_ymd_opt(2025, 4, 30).expect("a day");
    assert_eq!(Slot::month_of(april).to_string(), "2025-04");
    assert_eq!(Slot::month_of(april).first().to_string(), "2025-04-01");
}

#[test]
fn the_next_meeting_is_that_of_the_plans_month_or_else_of_this_month() {
    let book = Book::embedded();
    let item = book.plan.items.iter().find(|item| item.meeting == Some(Kind::Class)).expect("class meetings");
    assert_eq!(item.id.to_string(), "I2");
    let next = |today: &str| Slot::next(item, &book.plan, today.parse().expect("a day")).to_string();
    assert_eq!(next("2025-01-31"), "2025-04");
    assert_eq!(next("2025-04-01"), "2025-04");
    assert_eq!(next("2025-04-30"), "2025-04");
    assert_eq!(next("2025-05-01"), "2025-05");
    assert_eq!(next("2025-07-01"), "2025-07");
    assert_eq!(next("2026-04-10"), "2026-04");
}
