use chrono::TimeDelta;
use wuzha::domain::contact::{Contact, Office};
use wuzha::domain::role::{GrantId, Scope};
use wuzha::domain::sos::{Step, Whom};
use wuzha::domain::support::{self, Kind};
use wuzha::store::{NewCall, NewSupport, Store};

use super::{noon, on_both};

on_both!(
    a_caller_has_one_call_at_a_time_and_it_is_taken_once,
    a_case_is_one_of_its_kind_and_is_taken_on_once,
    a_contact_comes_back_as_it_was_set_and_goes,
);

async fn a_caller_has_one_call_at_a_time_and_it_is_taken_once(store: Store) {
    let place =
        Scope::Class { campus: "qingdao".into(), college: "计算机学院".into(), class: "软件2301".into() };
    let new = NewCall { account: 7, whom: Whom::Counsellor, place: &place, student: None };
    let mut tx = store.begin().await.unwrap();
    let id = tx.open_sos_call(&new, noon()).await.unwrap().expect("the first");
    assert_eq!(tx.open_sos_call(&new, noon()).await.unwrap(), None);
    let call = tx.sos_call(id).await.unwrap().unwrap();
    assert_eq!((call.place.clone(), call.level), (place.clone(), 0));
    assert_eq!(tx.sos_calls_waiting().await.unwrap(), std::slice::from_ref(&call));

    let mut taken = call.after(Step::Take, noon()).unwrap();
    taken.taker = Some((GrantId(3), 8));
    assert!(tx.step_sos_call(&call, &taken).await.unwrap());
    assert!(!tx.step_sos_call(&call, &taken).await.unwrap(), "somebody was faster");
    assert_eq!(tx.sos_call(id).await.unwrap(), Some(taken.clone()));
    assert_eq!(tx.sos_calls_waiting().await.unwrap(), []);
    assert_eq!(tx.sos_calls_taken_by(8).await.unwrap(), 1);

    let over = taken.after(Step::Close, noon() + TimeDelta::minutes(9)).unwrap();
    assert!(tx.step_sos_call(&taken, &over).await.unwrap());
    assert!(tx.open_sos_call(&new, noon()).await.unwrap().is_some(), "a new one once it is over");
    tx.forget_sos_calls(7, noon()).await.unwrap();
    assert_eq!(tx.sos_calls_of(7).await.unwrap(), []);
    let forgotten = tx.sos_call(id).await.unwrap().unwrap();
    assert_eq!((forgotten.account, forgotten.place), (-id.0, Scope::Campus("qingdao".into())));
    assert_eq!(tx.sos_calls_waiting().await.unwrap(), [], "nobody waits for whoever is forgotten");
    tx.commit().await.unwrap();
}

async fn a_case_is_one_of_its_kind_and_is_taken_on_once(store: Store) {
    let place = Scope::Campus("qingdao".into());
    let new = NewCall { account: 7, whom: Whom::Duty, place: &place, student: None };
    let mut tx = store.begin().await.unwrap();
    let call = tx.open_sos_call(&new, noon()).await.unwrap().unwrap();
    let new = NewSupport { call, kind: Kind::Law, account: 7, campus: "qingdao" };
    let id = tx.open_support(&new, noon()).await.unwrap().expect("the first");
    assert_eq!(tx.open_support(&new, noon()).await.unwrap(), None);
    assert!(tx.open_support(&NewSupport { kind: Kind::Psychology, ..new }, noon()).await.unwrap().is_some());

    let case = tx.support(id).await.unwrap().unwrap();
    let mut assigned = case.after(support::Step::Assign, noon()).unwrap();
    assigned.assigned = Some((8, noon()));
    assert!(tx.step_support(&case, &assigned).await.unwrap());
    assert!(!tx.step_support(&case, &assigned).await.unwrap(), "somebody was faster");
    assert!(tx.ask_about_support(&assigned, 3).await.unwrap());
    assert!(!tx.ask_about_support(&assigned, 3).await.unwrap(), "once a day");
    tx.note_support_contact(id, 3, false, noon()).await.unwrap();
    tx.note_support_contact(id, 3, true, noon()).await.unwrap();
    assert_eq!(tx.support_contacts(id).await.unwrap(), [(3, true)]);

    tx.forget_supports(8, noon()).await.unwrap();
    assert_eq!(tx.support(id).await.unwrap().unwrap().state, support::State::Consented, "left to others");
    tx.forget_supports(7, noon()).await.unwrap();
    let forgotten = tx.support(id).await.unwrap().unwrap();
    assert_eq!((forgotten.account, forgotten.state), (-id.0, support::State::Redacted));
    tx.commit().await.unwrap();
}

async fn a_contact_comes_back_as_it_was_set_and_goes(store: Store) {
    let mut contact = Contact {
        campus: "qingdao".into(),
        office: Office::Counselling,
        name: Some("心理中心".into()),
        phones: ["0532-0000-0110", "6110"].map(|phone| phone.parse().unwrap()).to_vec(),
        hours: "8:00-22:00".parse().ok(),
    };
    let mut tx = store.begin().await.unwrap();
    let id = tx.draft_contact(7, &contact, noon()).await.unwrap();
    let before = noon() - TimeDelta::hours(1);
    assert_eq!(tx.contact_draft(id, 7, before).await.unwrap(), Some(contact.clone()));
    assert_eq!(tx.contact_draft(id, 8, before).await.unwrap(), None, "of somebody else");
    assert_eq!(tx.contact_draft(id, 7, noon()).await.unwrap(), None, "too old");
    assert_ne!(tx.draft_contact(7, &contact, noon()).await.unwrap(), id);
    assert_eq!(tx.contact_draft(id, 7, before).await.unwrap(), None, "replaced");

    tx.set_contact(&contact, noon()).await.unwrap();
    assert_eq!(tx.contacts().await.unwrap(), std::slice::from_ref(&contact));
    contact.hours = None;
    tx.set_contact(&contact, noon()).await.unwrap();
    assert_eq!(tx.contacts().await.unwrap(), std::slice::from_ref(&contact));
    contact.phones.clear();
    tx.set_contact(&contact, noon()).await.unwrap();
    assert_eq!(tx.contacts().await.unwrap(), []);
    tx.commit().await.unwrap();
}
