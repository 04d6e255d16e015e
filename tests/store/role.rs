use chrono::{DateTime, TimeDelta, Utc};
use wuzha::domain::campus::Coded as _;
use wuzha::domain::role::{Appointment, Duty, Ending, Fate, Grant, GrantId, Origin, Reach, Scope};
use wuzha::store::{NewGrant, NewInvitation, Store, Tx};

use super::{class, noon, on_both};

on_both!(
    a_grant_of_every_reach_is_read_as_it_was_written,
    a_grant_ends_by_the_clock_or_once_by_word,
    the_grants_above_a_place_are_those_that_cover_it,
    what_somebody_gave_is_found_the_newest_first,
    what_ended_in_a_week_is_found_however_it_ended,
    an_offer_is_answered_once,
    of_two_who_accept_at_the_same_time_one_does,
);

const WEEK: TimeDelta = TimeDelta::days(7);

fn end() -> DateTime<Utc> {
    noon() + WEEK
}

fn of(name: &str) -> Scope {
    Scope::from(&class(name))
}

async fn gives(tx: &mut Tx, account: i64, duty: Duty, scope: Scope, granted_by: Option<GrantId>) -> GrantId {
    let appointment = Appointment::new(duty, scope).unwrap();
    let new = NewGrant { account, appointment: &appointment, origin: Origin::Invited, until: end(), granted_by };
    tx.add_grant(&new, noon()).await.unwrap()
}

async fn a_grant_of_every_reach_is_read_as_it_was_written(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    let college = Scope::College { campus: "qingdao".into(), college: "计算机学院".into() };
    let written = [
        (Duty::Admin, Scope::Everything),
        (Duty::Police, Scope::Campus("qingdao".into())),
        (Duty::Lead, college),
        (Duty::Safety, of("软件2301")),
        (Duty::Member, Scope::Department("publicity".into())),
        (Duty::Steward, Scope::Language("ru".into())),
    ];
    let mut giver = None;
    for (duty, scope) in &written {
        giver = Some(gives(&mut tx, 7, *duty, scope.clone(), giver).await);
    }

    let read = tx.grants_of(7, noon()).await.unwrap();

    assert_eq!(read.iter().map(|grant| grant.appointment.scope.reach()).collect::<Vec<_>>(), Reach::ALL);
    let first = Grant {
        id: GrantId(1),
        account: 7,
        appointment: Appointment { duty: Duty::Admin, scope: Scope::Everything },
        origin: Origin::Invited,
        from: noon(),
        until: end(),
        granted_by: None,
        ended_at: None,
        why: None,
    };
    assert_eq!(read[0], first);
    for (grant, (duty, scope)) in read.iter().zip(&written) {
        assert_eq!((grant.appointment.duty, &grant.appointment.scope), (*duty, scope));
    }
    assert_eq!(read[4].granted_by, Some(GrantId(4)));
    assert_eq!(tx.grant(GrantId(1)).await.unwrap(), Some(first));
    assert_eq!(tx.grant(GrantId(7)).await.unwrap(), None);
    assert_eq!(tx.active_grants(noon()).await.unwrap(), read);
}

async fn a_grant_ends_by_the_clock_or_once_by_word(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let id = gives(&mut tx, 7, Duty::Admin, Scope::Everything, None).await;
    let moment = |hours| noon() + TimeDelta::hours(hours);

    assert_eq!(tx.grants_of(7, moment(-1)).await.unwrap(), []);
    assert_eq!(tx.grants_of(7, end() - TimeDelta::milliseconds(1)).await.unwrap().len(), 1);
    assert_eq!(tx.grants_of(7, end()).await.unwrap(), []);
    assert!(!tx.end_grant(id, Ending::Revoked, end()).await.unwrap(), "the clock was first");
    assert!(tx.end_grant(id, Ending::Revoked, moment(1)).await.unwrap());
    assert!(!tx.end_grant(id, Ending::HandedOver, moment(2)).await.unwrap());
    assert_eq!(tx.grants_of(7, moment(1)).await.unwrap(), []);
    let ended = tx.grant(id).await.unwrap().unwrap();
    assert_eq!((ended.ended_at, ended.why), (Some(moment(1)), Some(Ending::Revoked)));
}

async fn the_grants_above_a_place_are_those_that_cover_it(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let other = wuzha::domain::class::Class { college: "法学院".into(), ..class("法学2301") };
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.add_class(&other, noon()).await.unwrap();
    let college = |name: &str| Scope::College { campus: "qingdao".into(), college: name.into() };
    for (account, duty, scope) in [
        (1, Duty::Admin, Scope::Everything),
        (2, Duty::Admin, Scope::Campus("taian".into())),
        (3, Duty::Admin, Scope::Campus("qingdao".into())),
        (4, Duty::Lead, college("计算机学院")),
        (5, Duty::Lead, college("法学院")),
        (6, Duty::Monitor, of("软件2301")),
        (7, Duty::Monitor, Scope::from(&other)),
    ] {
        gives(&mut tx, account, duty, scope, None).await;
    }
    let accounts = |grants: Vec<Grant>| grants.iter().map(|grant| grant.account).collect::<Vec<_>>();

    assert_eq!(accounts(tx.grants_above(&of("软件2301"), noon()).await.unwrap()), [1, 3, 4, 6]);
    assert_eq!(accounts(tx.grants_above(&college("法学院"), noon()).await.unwrap()), [1, 3, 5]);
    assert_eq!(accounts(tx.grants_above(&Scope::Everything, noon()).await.unwrap()), [1]);
    assert_eq!(accounts(tx.grants_above(&of("软件2301"), end()).await.unwrap()), [0; 0]);
}

async fn what_somebody_gave_is_found_the_newest_first(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let giver = gives(&mut tx, 7, Duty::Admin, Scope::Everything, None).await;
    for account in [10, 11, 12] {
        gives(&mut tx, account, Duty::Police, Scope::Everything, Some(giver)).await;
    }
    let accounts = |grants: Vec<Grant>| grants.iter().map(|grant| grant.account).collect::<Vec<_>>();

    assert_eq!(accounts(tx.grants_given_by(7, 2, noon()).await.unwrap()), [12, 11]);
    assert_eq!(accounts(tx.grants_given_by(10, 2, noon()).await.unwrap()), [0; 0]);
}

async fn what_ended_in_a_week_is_found_however_it_ended(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let expires = gives(&mut tx, 7, Duty::Admin, Scope::Everything, None).await;
    let revoked = gives(&mut tx, 8, Duty::Admin, Scope::Everything, None).await;
    tx.end_grant(revoked, Ending::Revoked, noon() + TimeDelta::days(1)).await.unwrap();
    let ids = |grants: Vec<Grant>| grants.iter().map(|grant| grant.id).collect::<Vec<_>>();

    assert_eq!(ids(tx.grants_ended(noon(), end()).await.unwrap()), [expires, revoked]);
    assert_eq!(ids(tx.grants_ended(end() - TimeDelta::days(1), end()).await.unwrap()), [expires]);
    assert_eq!(ids(tx.grants_ended(end(), end() + WEEK).await.unwrap()), []);
}

async fn an_offer_is_answered_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    let appointment = Appointment::new(Duty::Monitor, of("软件2301")).unwrap();
    let new = NewInvitation {
        hash: "h",
        appointment: &appointment,
        origin: Origin::Delegated,
        until: end(),
        granted_by: None,
        expires_at: noon() + TimeDelta::hours(72),
    };
    let id = tx.add_invitation(&new, noon()).await.unwrap();

    let read = tx.invitation_of("h").await.unwrap().unwrap();
    assert_eq!((read.id, &read.appointment, read.origin, read.fate), (id, &appointment, Origin::Delegated, None));
    assert_eq!(tx.invitation_of("other").await.unwrap(), None);
    assert!(tx.settle_invitation(id, Fate::Declined, noon()).await.unwrap());
    assert!(!tx.settle_invitation(id, Fate::Accepted, noon()).await.unwrap());
    assert_eq!(tx.invitation(id).await.unwrap().unwrap().fate, Some(Fate::Declined));
}

async fn of_two_who_accept_at_the_same_time_one_does(store: Store) {
    let appointment = Appointment::new(Duty::Admin, Scope::Everything).unwrap();
    let new = NewInvitation {
        hash: "h",
        appointment: &appointment,
        origin: Origin::Invited,
        until: end(),
        granted_by: None,
        expires_at: end(),
    };
    let mut tx = store.begin().await.unwrap();
    let id = tx.add_invitation(&new, noon()).await.unwrap();
    tx.commit().await.unwrap();

    let accepts = async |store: Store| {
        let mut tx = store.begin().await.unwrap();
        let is_mine = tx.settle_invitation(id, Fate::Accepted, noon()).await.unwrap();
        tx.commit().await.unwrap();
        is_mine
    };
    let (one, other) = tokio::join!(accepts(store.clone()), accepts(store.clone()));

    assert!(one != other, "one of {one} and {other}");
}
