use wuzha::domain::meeting::{State, Step};
use wuzha::domain::overview::{Tally, never_held};
use wuzha::domain::role::Scope;
use wuzha::store::Store;

use super::reminder::{due, step};
use super::{class, noon, on_both};

on_both!(the_meetings_of_an_item_are_read_at_once, dates_are_counted_as_moved_from_the_second_on);

async fn the_meetings_of_an_item_are_read_at_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for name in ["A", "B", "C"] {
        tx.add_class(&class(name), noon()).await.unwrap();
    }
    let (april, may, lesson) = (due("I2", "2025-04"), due("I2", "2025-05"), due("C3", "2025"));
    step(&mut tx, &april, "A", Step::Register, State::Verified).await;
    step(&mut tx, &may, "B", Step::AskExempt, State::ExemptAsked).await;
    step(&mut tx, &lesson, "C", Step::Register, State::Registered).await;
    // Another meeting of the same slot is not the one that counts.
    tx.meeting_for(&april, &Scope::from(&class("B")), 2, noon()).await.unwrap();

    let meetings = tx.meetings_of_item(april.item).await.unwrap();
    let keys: Vec<_> = meetings.keys().map(|(slot, class)| format!("{slot} {class}")).collect();
    assert_eq!(keys, ["2025-04 A", "2025-05 B"]);
    assert_eq!(never_held(&meetings, ["A", "B", "C"].into_iter()), ["B", "C"]);
    let mut tally = Tally::default();
    for name in ["A", "B", "C"] {
        tally.add(meetings.get(&(april.slot, name.to_owned())));
    }
    let expected = Tally { classes: 3, held: 1, late: 1, verified: 1, open: 2, ..Tally::default() };
    assert_eq!(tally, expected);
    assert_eq!((tally.expected(), tally.percent(), tally.missing()), (3, 33, 2));
}

async fn dates_are_counted_as_moved_from_the_second_on(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for name in ["A", "B"] {
        tx.add_class(&class(name), noon()).await.unwrap();
    }
    let april = due("I2", "2025-04");
    for _ in 0..3 {
        step(&mut tx, &april, "A", Step::Plan, State::Planned).await;
    }
    step(&mut tx, &april, "B", Step::Plan, State::Planned).await;
    let moved = tx.dates_moved(&april).await.unwrap();
    assert_eq!(moved.into_iter().collect::<Vec<_>>(), [("A".to_owned(), 2), ("B".to_owned(), 0)]);

    // A date that was taken back does not count.
    let meeting = tx.meeting_for(&april, &Scope::from(&class("A")), 1, noon()).await.unwrap();
    let last = tx.meeting_steps(meeting.id).await.unwrap()[0].id;
    tx.undo_meeting_step(&meeting, last, noon()).await.unwrap().unwrap();
    assert_eq!(tx.dates_moved(&april).await.unwrap()["A"], 1);
}
