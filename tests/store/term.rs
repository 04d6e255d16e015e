use wuzha::domain::role::{Appointment, Duty, Origin, Scope};
use wuzha::domain::roster::MaskedName;
use wuzha::domain::term::{Term, Turned};
use wuzha::domain::tip::Segment;
use wuzha::store::{GroupOver, NewGrant, Store};

use super::roster::enter;
use super::{class, group, moment, noon, on_both};

on_both!(
    terms_follow_each_other,
    how_the_classes_stood_stays_readable,
    a_class_that_is_over_ends_its_links_and_shortens_its_roles,
);

fn term(code: &str, first: &str, last: &str) -> Term {
    Term::new(code, first.parse().unwrap(), last.parse().unwrap()).unwrap()
}

async fn terms_follow_each_other(store: Store) {
    let (spring, autumn) = (term("2025S", "2025-02-24", "2025-07-04"), term("2025F", "2025-09-01", "2026-01-16"));
    let later = moment("2025-08-30T00:00:00Z");
    let mut tx = store.begin().await.unwrap();
    assert_eq!(tx.current_term().await.unwrap(), None);
    tx.begin_term(&spring, noon()).await.unwrap();
    assert_eq!(tx.current_term().await.unwrap(), Some(spring.clone()));
    tx.end_term("2025S", later).await.unwrap();
    tx.begin_term(&autumn, later).await.unwrap();

    assert_eq!(tx.current_term().await.unwrap(), Some(autumn.clone()));
    assert_eq!(tx.terms().await.unwrap(), [Term { is_current: false, ..spring }, autumn]);
}

async fn how_the_classes_stood_stays_readable(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let stays = enter(&mut tx, "软件2301", 2, "n1", "t1").await;
    enter(&mut tx, "软件2302", 1, "n2", "t2").await;
    tx.begin_term(&term("2025S", "2025-02-24", "2025-07-04"), noon()).await.unwrap();
    tx.end_term("2025S", noon()).await.unwrap();
    tx.let_students_leave(&[stays], noon()).await.unwrap();
    tx.end_classes(&["软件2301"], noon(), noon()).await.unwrap();
    tx.turn_class(&Turned { class: "软件2302".into(), from: None, to: Some(Segment::Freshmen) }).await.unwrap();

    let then = tx.classes_then("2025S").await.unwrap();
    let then: Vec<_> = then.iter().map(|then| (&*then.class, then.students)).collect();
    assert_eq!(then, [("软件2301", 1), ("软件2302", 1)]);
    let students = tx.students_then("2025S", "软件2301").await.unwrap();
    assert_eq!(
        students.iter().map(|(seat, name)| (seat.number(), name.clone())).collect::<Vec<_>>(),
        [(2, MaskedName::of("张三").unwrap())]
    );
    let open: Vec<_> = tx.classes().await.unwrap().into_iter().map(|listed| listed.class).collect();
    assert_eq!(
        open.iter().map(|class| (&*class.name, class.segment)).collect::<Vec<_>>(),
        [("软件2302", Some(Segment::Freshmen))]
    );
    assert_eq!(tx.class_names().await.unwrap(), ["软件2302"]);
    assert_eq!(tx.classes_named(&["软件2301"]).await.unwrap(), []);
    assert_eq!(tx.classes_over().await.unwrap(), ["软件2301"]);
    tx.reopen_class("软件2301").await.unwrap();
    assert_eq!(tx.class_names().await.unwrap(), ["软件2301", "软件2302"]);
}

async fn a_class_that_is_over_ends_its_links_and_shortens_its_roles(store: Store) {
    let (soon, late) = (moment("2025-04-08T00:00:00Z"), moment("2025-09-01T00:00:00Z"));
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    tx.bind("软件2301", chat, noon()).await.unwrap();
    tx.add_class_link("h", "软件2301", noon(), late).await.unwrap();
    let scope = Scope::from(&class("软件2301"));
    let appointment = Appointment::new(Duty::Monitor, scope).unwrap();
    let new =
        NewGrant { account: 7, appointment: &appointment, origin: Origin::Invited, until: late, granted_by: None };
    let grant = tx.add_grant(&new, noon()).await.unwrap();

    tx.end_classes(&["软件2301"], noon(), soon).await.unwrap();

    assert_eq!(tx.class_link("h").await.unwrap().unwrap().expires_at, noon());
    assert_eq!(tx.grant(grant).await.unwrap().unwrap().until, soon);
    let over = GroupOver { chat, class: "软件2301".into(), over_at: noon() };
    assert_eq!(tx.groups_over().await.unwrap(), [over]);
}
