use chrono::{NaiveDate, NaiveTime, TimeDelta};
use wuzha::domain::chat::ChatKind;
use wuzha::domain::delivery::Address;
use wuzha::domain::drip::{Drip, DripDayId, State, What};
use wuzha::domain::quiz::{Answer, Choice, QuestionId};
use wuzha::domain::retention::Kept;
use wuzha::domain::tip::TipId;
use wuzha::store::{Store, Tx};

use super::{noon, on_both};
use crate::harness::chance::Chance;

on_both!(
    a_course_is_read_as_it_was_begun_and_its_days_as_they_came,
    whoever_wants_quiet_at_a_minute_is_not_due_then,
    a_clock_that_is_set_back_and_forth_brings_nobody_two_on_a_day,
    old_courses_go_with_their_days,
);

async fn begin(tx: &mut Tx, account: i64, nth: u32, today: NaiveDate) -> Drip {
    let id = tx.new_drip_id().await.unwrap();
    let drip = Drip { id, account, nth, seed: u64::MAX, state: State::On, began_at: noon() };
    tx.begin_drip(&drip, today).await.unwrap();
    drip
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 9, number).expect("a day")
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
}

const ANSWER: Answer = Answer { choice: Choice::C, is_right: true };

async fn a_course_is_read_as_it_was_begun_and_its_days_as_they_came(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let drip = begin(&mut tx, 42, 1, day(8)).await;
    begin(&mut tx, 42, 1, day(8)).await;
    assert_eq!(tx.drips_of(42).await.unwrap(), std::slice::from_ref(&drip), "of one number there is one");

    let question = What::Question(QuestionId::new("police-1"));
    let first = tx.bring_drip_day(&drip, 1, day(9), &question).await.unwrap().expect("the first on its day");
    assert_eq!(tx.bring_drip_day(&drip, 2, day(9), &What::Tip(TipId::new("job-1"))).await.unwrap(), None);
    tx.bring_drip_day(&drip, 2, day(10), &What::Tip(TipId::new("job-1"))).await.unwrap().expect("the next day");
    tx.bring_drip_day(&drip, 3, day(11), &What::Summary).await.unwrap().expect("the end");
    assert!(tx.answer_drip(first, ANSWER, noon()).await.unwrap());
    assert!(!tx.answer_drip(first, Answer { choice: Choice::A, is_right: false }, noon()).await.unwrap());

    let had = tx.drip_days(drip.id).await.unwrap();
    let seen: Vec<_> = had.iter().map(|had| (had.nth, had.day, had.what.clone(), had.answer)).collect();
    let tip = What::Tip(TipId::new("job-1"));
    let expected = [(1, day(9), question, Some(ANSWER)), (2, day(10), tip, None), (3, day(11), What::Summary, None)];
    assert_eq!(seen, expected);
    assert_eq!(tx.drip_day(42, first).await.unwrap(), Some((drip.clone(), had[0].clone())));
    assert_eq!(tx.drip_day(43, first).await.unwrap(), None, "it is somebody else's");
    assert_eq!(tx.drip_day(42, DripDayId(999)).await.unwrap(), None);

    assert!(tx.stop_drip(drip.id).await.unwrap());
    assert!(!tx.stop_drip(drip.id).await.unwrap());
    assert!(!tx.pass_drip_day(drip.id, day(12)).await.unwrap(), "a course that was stopped has no days");
    assert!(tx.resume_drip(drip.id, day(12)).await.unwrap());
    assert!(!tx.resume_drip(drip.id, day(12)).await.unwrap());
    assert!(!tx.pass_drip_day(drip.id, day(12)).await.unwrap(), "it goes on with the next day");
    assert!(tx.pass_drip_day(drip.id, day(13)).await.unwrap());
    tx.end_drip(drip.id).await.unwrap();
    assert!(!tx.resume_drip(drip.id, day(14)).await.unwrap());
    tx.forget_drips(42).await.unwrap();
    assert_eq!(tx.drips_of(42).await.unwrap(), []);
    assert_eq!(tx.drip_days(drip.id).await.unwrap(), []);
}

async fn whoever_wants_quiet_at_a_minute_is_not_due_then(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let address = Address { chat: 42, thread: None };
    let chat = tx.meet_chat(address, ChatKind::Private, noon()).await.unwrap().id;
    let drip = begin(&mut tx, 42, 1, day(8)).await;
    // The hours and the times of day at which a lesson can come.
    let cases: [(&str, &[(NaiveTime, bool)]); 3] = [
        ("12:00-19:00", &[(at(11, 59), true), (at(12, 0), false), (at(18, 59), false), (at(19, 0), true)]),
        ("22:00-13:00", &[(at(12, 59), false), (at(13, 0), true), (at(21, 59), true), (at(22, 0), false)]),
        ("00:00-23:59", &[(at(12, 30), false), (at(23, 59), true)]),
    ];
    assert_eq!(tx.due_drips(day(8), at(12, 30), 9).await.unwrap(), [], "it begins tomorrow");
    for (hours, times) in cases {
        tx.set_quiet_hours(42, chat, hours.parse().expect("hours"), noon()).await.unwrap();
        for (time, is_due) in times {
            let due = tx.due_drips(day(9), *time, 9).await.unwrap();
            assert_eq!(due, if *is_due { vec![drip.clone()] } else { Vec::new() }, "{hours} at {time}");
        }
    }
}

async fn a_clock_that_is_set_back_and_forth_brings_nobody_two_on_a_day(store: Store) {
    let mut dice = Chance(7);
    let mut tx = store.begin().await.unwrap();
    for account in 40..44 {
        begin(&mut tx, account, 1, day(1)).await;
    }
    tx.commit().await.unwrap();
    for _ in 0..200 {
        let today = day(1) + TimeDelta::days(i64::try_from(dice.below(20)).expect("small"));
        let mut tx = store.begin().await.unwrap();
        for drip in tx.due_drips(today, at(12, 30), 2).await.unwrap() {
            assert!(tx.pass_drip_day(drip.id, today).await.unwrap());
            assert!(!tx.pass_drip_day(drip.id, today).await.unwrap(), "once");
            let nth = u32::try_from(tx.drip_days(drip.id).await.unwrap().len()).expect("few") + 1;
            assert!(tx.bring_drip_day(&drip, nth, today, &What::Summary).await.unwrap().is_some());
            if dice.happens(20) {
                tx.end_drip(drip.id).await.unwrap();
                begin(&mut tx, drip.account, drip.nth + 1, today).await;
            }
        }
        // An end before the change is kept is as if it had not happened.
        if dice.happens(70) {
            tx.commit().await.unwrap();
        }
    }
    let mut view = store.view().await.unwrap();
    for account in 40..44 {
        let mut days = Vec::new();
        for drip in view.drips_of(account).await.unwrap() {
            let had = view.drip_days(drip.id).await.unwrap();
            assert_eq!(had.iter().map(|had| had.nth).collect::<Vec<_>>(), (1..).take(had.len()).collect::<Vec<_>>());
            days.extend(had.into_iter().map(|had| had.day));
        }
        assert!(!days.is_empty() && days.is_sorted_by(|one, other| one < other), "{days:?}");
    }
}

async fn old_courses_go_with_their_days(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let drip = begin(&mut tx, 42, 1, day(8)).await;
    tx.bring_drip_day(&drip, 1, day(9), &What::Summary).await.unwrap().expect("a day");

    assert_eq!(tx.over_their_time(Kept::Drips, noon() - TimeDelta::seconds(1)).await.unwrap(), 0);
    assert_eq!(tx.over_their_time(Kept::Drips, noon()).await.unwrap(), 1);
    assert_eq!(tx.purge(Kept::Drips, noon(), 500).await.unwrap(), 1);

    assert_eq!(tx.drip_days(drip.id).await.unwrap(), []);
}
