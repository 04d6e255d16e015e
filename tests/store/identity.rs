use std::collections::BTreeSet;

use chrono::TimeDelta;
use wuzha::domain::identity::{Asked, Identity, Introduction, Standing, Tries};
use wuzha::domain::roster::{Seat, StudentId};
use wuzha::store::Store;

use super::roster::{enter, student};
use super::{class, noon, on_both};
use crate::harness::store::Database;

on_both!(
    a_student_has_one_account_and_an_account_one_student,
    whoever_is_released_is_nobody,
    whoever_left_the_roster_is_nobody,
    a_class_is_counted_in_three_numbers,
    a_student_who_is_bound_is_not_offline,
    a_conversation_is_kept_as_it_stands_and_forgotten_when_old,
    a_student_is_found_by_the_seat,
);

async fn a_student_has_one_account_and_an_account_one_student(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (seventh, eighth) =
        (enter(&mut tx, "软件2301", 7, "n1", "t").await, enter(&mut tx, "软件2301", 8, "n2", "t").await);
    let (later, end) = (noon() + TimeDelta::hours(1), noon() + TimeDelta::hours(24));
    assert_eq!(tx.identity_of(42).await.unwrap(), None);
    assert_eq!(tx.account_of(seventh).await.unwrap(), None);

    tx.bind_student(seventh, 42, noon(), end).await.unwrap();
    let bound = Identity { student: student(seventh, "软件2301", 7), bound_at: noon(), open_until: end };
    assert_eq!(tx.identity_of(42).await.unwrap(), Some(bound));
    assert_eq!(tx.account_of(seventh).await.unwrap(), Some(42));

    tx.bind_student(eighth, 42, later, end).await.unwrap();
    assert_eq!(tx.account_of(seventh).await.unwrap(), None);
    assert_eq!(tx.identity_of(42).await.unwrap().map(|identity| identity.student.id), Some(eighth));

    tx.bind_student(eighth, 43, later + TimeDelta::hours(1), end).await.unwrap();
    assert_eq!(tx.identity_of(42).await.unwrap(), None);
    assert_eq!(tx.account_of(eighth).await.unwrap(), Some(43));
}

async fn whoever_is_released_is_nobody(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let id = enter(&mut tx, "软件2301", 7, "n1", "t").await;
    tx.bind_student(id, 42, noon(), noon()).await.unwrap();

    assert_eq!(tx.release_student(id, noon()).await.unwrap(), Some(42));
    assert_eq!(tx.release_student(id, noon()).await.unwrap(), None);
    assert_eq!(tx.identity_of(42).await.unwrap(), None);
    assert_eq!(tx.account_of(id).await.unwrap(), None);
}

async fn whoever_left_the_roster_is_nobody(database: Database) {
    let mut tx = database.begin().await.unwrap();
    let (left, stays) =
        (enter(&mut tx, "软件2301", 7, "n1", "t").await, enter(&mut tx, "软件2301", 8, "n2", "t").await);
    tx.bind_student(left, 42, noon(), noon()).await.unwrap();
    tx.commit().await.unwrap();
    database.db_run("UPDATE student SET left_at = 1743480700000 WHERE seat = 7").await;

    let mut tx = database.begin().await.unwrap();
    assert_eq!(tx.identity_of(42).await.unwrap(), None);
    assert_eq!(tx.presence(None, Some(42), None).await.unwrap().roster_language, None);
    let standing = Standing { class: "软件2301".into(), students: 1, bound: 0, offline: 0 };
    assert_eq!(tx.standings(Some("软件2301")).await.unwrap(), [standing]);
    tx.bind_student(stays, 42, noon() + TimeDelta::hours(1), noon()).await.unwrap();
    assert_eq!(tx.identity_of(42).await.unwrap().map(|identity| identity.student.id), Some(stays));
}

async fn a_class_is_counted_in_three_numbers(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let mut ids = Vec::new();
    for seat in 1..=4 {
        ids.push(enter(&mut tx, "软件2301", seat, &format!("a{seat}"), "t").await);
    }
    enter(&mut tx, "软件2302", 1, "b1", "t").await;
    tx.add_class(&class("软件2303"), noon()).await.unwrap();
    tx.bind_student(ids[0], 42, noon(), noon()).await.unwrap();
    tx.set_offline(ids[2], true).await.unwrap();

    let standing = |class: &str, students, bound, offline| Standing { class: class.into(), students, bound, offline };
    let expected = [standing("软件2301", 4, 1, 1), standing("软件2302", 1, 0, 0)];
    assert_eq!(tx.standings(None).await.unwrap(), expected);
    assert_eq!(tx.standings(Some("软件2301")).await.unwrap(), expected[..1]);
    assert_eq!(tx.standings(Some("软件2303")).await.unwrap(), []);
    let seats = tx.missing_seats("软件2301").await.unwrap();
    assert_eq!(seats, [2, 4].map(|seat| Seat::new(seat).unwrap()));
    assert_eq!(tx.class_names().await.unwrap(), ["软件2301", "软件2302", "软件2303"]);
}

async fn a_student_who_is_bound_is_not_offline(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let id = enter(&mut tx, "软件2301", 7, "n1", "t").await;
    tx.set_offline(id, true).await.unwrap();
    assert!(tx.student(id).await.unwrap().unwrap().is_offline);

    tx.bind_student(id, 42, noon(), noon()).await.unwrap();
    assert!(!tx.student(id).await.unwrap().unwrap().is_offline);
}

async fn a_conversation_is_kept_as_it_stands_and_forgotten_when_old(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    let asked = |tail_hash: Option<&str>| Asked { class: "软件2301".into(), tail_hash: tail_hash.map(str::to_owned) };
    let wrong = Tries { wrong: 2, wrong_at: Some(noon()) };
    assert_eq!(tx.introduction(42).await.unwrap(), None);

    for (asked, tries) in
        [(Some(asked(None)), Tries::default()), (Some(asked(Some("t"))), wrong), (None, Tries { wrong: 3, ..wrong })]
    {
        let tried = BTreeSet::from(["软件2301".to_owned()]);
        let introduction = Introduction { asked, touched_at: noon(), tries, tried };
        tx.introduce(42, &introduction).await.unwrap();
        assert_eq!(tx.introduction(42).await.unwrap(), Some(introduction));
    }

    tx.forget_introductions_before(noon()).await.unwrap();
    assert!(tx.introduction(42).await.unwrap().is_some());
    tx.forget_introductions_before(noon() + TimeDelta::seconds(1)).await.unwrap();
    assert_eq!(tx.introduction(42).await.unwrap(), None);
}

async fn a_student_is_found_by_the_seat(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let id = enter(&mut tx, "软件2301", 7, "n1", "t").await;
    let on = async |tx: &mut wuzha::store::Tx, class: &str, seat| -> Option<StudentId> {
        tx.student_on_seat(class, Seat::new(seat).unwrap()).await.unwrap().map(|student| student.id)
    };

    assert_eq!(on(&mut tx, "软件2301", 7).await, Some(id));
    assert_eq!(on(&mut tx, "软件2301", 8).await, None);
    assert_eq!(on(&mut tx, "软件2302", 7).await, None);
}
