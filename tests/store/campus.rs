use wuzha::domain::chat::ChatState;
use wuzha::domain::class::{Class, ClassId, ClassLink};
use wuzha::domain::plan::Cadence;
use wuzha::domain::tip::Segment;
use wuzha::store::{ListedClass, Store};

use super::{class, group, moment, noon, on_both};

on_both!(
    a_class_is_read_as_it_was_written,
    a_name_is_given_once,
    classes_are_listed_with_how_we_stand_with_their_groups,
    a_link_is_used_once,
);

async fn a_class_is_read_as_it_was_written(store: Store) {
    let written = Class { segment: Some(Segment::International), cohort: Some(2024), ..class("留学2024") };
    let mut tx = store.begin().await.unwrap();
    assert!(tx.add_class(&written, noon()).await.unwrap());
    assert_eq!(tx.class("留学2024").await.unwrap(), Some(written.clone()));
    assert_eq!(tx.class("软件2301").await.unwrap(), None);

    tx.set_cadence("留学2024", Cadence::Weekly).await.unwrap();
    assert_eq!(tx.class("留学2024").await.unwrap(), Some(Class { cadence: Cadence::Weekly, ..written }));
}

async fn a_name_is_given_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    assert!(tx.add_class(&class("软件2301"), noon()).await.unwrap());
    assert!(!tx.add_class(&Class { college: "法学院".into(), ..class("软件2301") }, noon()).await.unwrap());
    assert_eq!(tx.class("软件2301").await.unwrap().unwrap().college, "计算机学院");
}

async fn classes_are_listed_with_how_we_stand_with_their_groups(store: Store) {
    let mut tx = store.begin().await.unwrap();
    for name in ["b", "a"] {
        tx.add_class(&class(name), noon()).await.unwrap();
    }
    let chat = group(&mut tx, -300).await.id;
    tx.bind("b", chat, noon()).await.unwrap();
    tx.set_chat_state(chat, ChatState::Lost, noon()).await.unwrap();

    let listed = tx.classes().await.unwrap();

    assert_eq!(
        listed,
        [
            ListedClass { id: ClassId(2), class: class("a"), group: None },
            ListedClass { id: ClassId(1), class: class("b"), group: Some(ChatState::Lost) }
        ]
    );
    assert_eq!(tx.classes_named(&["b", "c"]).await.unwrap(), listed[1..]);
    assert_eq!(tx.classes_named(&["b", "a"]).await.unwrap(), listed);
    assert_eq!(tx.classes_named(&[]).await.unwrap(), []);
    assert_eq!(tx.class_by_id(ClassId(1)).await.unwrap(), Some(class("b")));
    assert_eq!(tx.class_by_id(ClassId(3)).await.unwrap(), None);
    assert_eq!(tx.class_id("a").await.unwrap(), Some(ClassId(2)));
}

async fn a_link_is_used_once(store: Store) {
    let end = moment("2025-04-08T04:00:00Z");
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.add_class_link("h", "软件2301", noon(), end).await.unwrap();

    let link = ClassLink { class: "软件2301".into(), expires_at: end, used_at: None };
    assert_eq!(tx.class_link("h").await.unwrap(), Some(link.clone()));
    assert_eq!(tx.class_link("other").await.unwrap(), None);
    assert!(tx.use_class_link("h", noon()).await.unwrap());
    assert!(!tx.use_class_link("h", noon()).await.unwrap());
    assert_eq!(tx.class_link("h").await.unwrap(), Some(ClassLink { used_at: Some(noon()), ..link }));
}
