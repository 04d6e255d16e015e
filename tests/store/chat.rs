use chrono::TimeDelta;
use wuzha::domain::chat::{Chat, ChatClass, ChatState};
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{Address, ChatId, DeliveryState};
use wuzha::domain::role::Scope;
use wuzha::domain::tip::{Because, TipId};
use wuzha::store::{NewShown, Store};

use super::roster::enter;
use super::{class, group, moment, noon, on_both, post};

on_both!(
    a_presence_tells_what_is_known_and_misses_nothing_else,
    a_class_has_one_primary_group_among_several,
    a_group_of_two_classes_gets_one_tip_in_the_languages_of_both,
    a_group_of_staff_knows_its_place,
    a_group_that_nobody_looks_after_is_known_with_its_age,
    a_topic_is_lost_once,
    a_mute_ends_by_itself_or_by_word,
    a_moved_chat_keeps_everything,
    a_move_told_twice_or_backwards_ends_the_same,
    two_rows_of_one_chat_become_one,
    a_lost_chat_that_moved_is_found_again,
);

async fn known(store: &Store, address: i64) -> Option<Chat> {
    store.view().await.unwrap().presence(Some(address), None, None).await.unwrap().chat
}

async fn a_presence_tells_what_is_known_and_misses_nothing_else(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let here = group(&mut tx, -300).await;
    let there = group(&mut tx, -301).await;
    let card = post(&mut tx, here.id, "card").await;
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.bind("软件2301", here.id, noon()).await.unwrap();
    tx.choose_language(42, "ru", noon()).await.unwrap();
    tx.choose_language(42, "ko", noon()).await.unwrap();

    let full = tx.presence(Some(-300), Some(42), Some(card)).await.unwrap();
    let bound = ChatClass { name: "软件2301".into(), languages: "zh-CN en".into() };
    assert_eq!(full.chat, Some(Chat { classes: vec![bound], ..here }));
    assert_eq!((full.language.as_deref(), full.card), (Some("ko"), Some(DeliveryState::Queued)));

    let elsewhere = tx.presence(Some(-301), Some(43), Some(card)).await.unwrap();
    assert_eq!(elsewhere.chat, Some(there));
    assert_eq!((elsewhere.language, elsewhere.card), (None, None));

    let student = enter(&mut tx, "软件2302", 7, "n1", "t1").await;
    tx.bind_student(student, 43, noon(), noon()).await.unwrap();
    let named = tx.presence(Some(-301), Some(43), None).await.unwrap();
    assert_eq!((named.language, named.roster_language.as_deref()), (None, Some("ru")));
    assert_eq!(full.roster_language, None);

    let nowhere = tx.presence(None, None, None).await.unwrap();
    assert_eq!((nowhere.chat, nowhere.language, nowhere.card), (None, None, None));
}

async fn a_class_has_one_primary_group_among_several(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (first, second) = (group(&mut tx, -300).await.id, group(&mut tx, -301).await.id);
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.bind("软件2301", first, noon()).await.unwrap();
    tx.mark().await.unwrap();
    assert!(tx.bind("软件2301", first, moment("2025-04-01T05:00:00Z")).await.is_err(), "it is bound already");
    tx.undo_to_mark().await.unwrap();
    tx.bind("软件2301", second, noon()).await.unwrap();

    assert_eq!(tx.group_of("软件2301").await.unwrap(), Some(first));
    assert_eq!(tx.groups_of("软件2301").await.unwrap(), [first, second]);
    tx.make_primary("软件2301", second).await.unwrap();
    assert_eq!(tx.groups_of("软件2301").await.unwrap(), [second, first]);
    assert!(tx.unbind("软件2301", second, moment("2025-04-02T00:00:00Z")).await.unwrap());
    assert!(!tx.unbind("软件2301", second, moment("2025-04-02T00:00:00Z")).await.unwrap());
    assert_eq!(tx.group_of("软件2301").await.unwrap(), Some(first), "the other takes its place");
}

async fn a_group_of_two_classes_gets_one_tip_in_the_languages_of_both(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    for (name, languages) in [("软件2301", "zh-CN"), ("软件2302", "en zh-CN")] {
        let languages = languages.split(' ').map(str::to_owned).collect();
        tx.add_class(&Class { languages, ..class(name) }, noon()).await.unwrap();
        tx.bind(name, chat, noon()).await.unwrap();
    }
    tx.set_chat_state(chat, ChatState::Active, noon()).await.unwrap();

    let groups = tx.tip_groups("qingdao").await.unwrap();
    let seen: Vec<_> = groups.iter().map(|group| (group.chat, &*group.class, &*group.languages)).collect();
    assert_eq!(seen, [(chat.0, "软件2301", "zh-CN en")]);
    assert_eq!(groups[0].classes, ["软件2301", "软件2302"]);
    assert_eq!(groups[0].college, Some(class("软件2301").college));
    assert_eq!(tx.chat(chat).await.unwrap().unwrap().languages().as_deref(), Some("zh-CN en"));
    assert_eq!(tx.presence(Some(-300), None, None).await.unwrap().chat, tx.chat(chat).await.unwrap());
}

async fn a_group_of_staff_knows_its_place(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    let place = Scope::College { campus: "qingdao".into(), college: "计算机学院".into() };
    tx.bind_staff(&place, chat, noon()).await.unwrap();
    assert_eq!(tx.staff_groups().await.unwrap(), [], "it cannot be written to yet");
    tx.set_chat_state(chat, ChatState::Active, noon()).await.unwrap();

    assert_eq!(tx.chat(chat).await.unwrap().unwrap().staff, Some(place.clone()));
    assert_eq!(tx.staff_groups().await.unwrap(), [(chat, place)]);
    assert!(tx.unbind_staff(chat, noon()).await.unwrap());
    assert_eq!(tx.chat(chat).await.unwrap().unwrap().staff, None);
}

async fn a_group_that_nobody_looks_after_is_known_with_its_age(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let later = noon() + TimeDelta::hours(1);
    let seen = group(&mut tx, -300).await.id;
    let bound = group(&mut tx, -301).await.id;
    let nobodys = group(&mut tx, -302).await.id;
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.bind("软件2301", bound, noon()).await.unwrap();
    tx.set_chat_state(bound, ChatState::Active, noon()).await.unwrap();
    tx.lose_chat(nobodys, "gone", later).await.unwrap();
    let known = async |tx: &mut wuzha::store::Tx| -> Vec<_> {
        let groups = tx.neglected_groups().await.unwrap().into_iter();
        groups.map(|group| (group.chat, group.state, group.since, group.told_at)).collect()
    };

    assert_eq!(known(&mut tx).await, [(seen, ChatState::Seen, noon(), None)]);
    tx.told_of_chat(seen, later).await.unwrap();
    tx.set_chat_state(seen, ChatState::Seen, later).await.unwrap();
    tx.lose_chat(bound, "gone", later).await.unwrap();
    assert_eq!(
        known(&mut tx).await,
        [(seen, ChatState::Seen, noon(), Some(later)), (bound, ChatState::Lost, later, None)]
    );
    tx.told_of_chat(bound, later).await.unwrap();
    tx.set_chat_state(bound, ChatState::Active, later).await.unwrap();
    tx.lose_chat(bound, "gone again", later).await.unwrap();
    assert_eq!(known(&mut tx).await[1].3, None, "it is told anew");
}

async fn a_topic_is_lost_once(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    tx.set_chat_thread(chat, Some(7)).await.unwrap();

    assert!(tx.lose_topic(chat, noon()).await.unwrap());
    assert!(!tx.lose_topic(chat, noon()).await.unwrap());
    assert_eq!(tx.chats_without_topic().await.unwrap(), [chat]);
    tx.told_of_topic(chat).await.unwrap();
    assert_eq!(tx.chats_without_topic().await.unwrap(), []);
}

async fn a_mute_ends_by_itself_or_by_word(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    let state = async |tx: &mut wuzha::store::Tx| tx.chat(chat).await.unwrap().unwrap().state;

    assert!(!tx.mute_chat(chat, noon()).await.unwrap(), "a group without business cannot rest");
    tx.set_chat_state(chat, ChatState::Active, noon()).await.unwrap();
    assert!(tx.mute_chat(chat, noon() + TimeDelta::hours(1)).await.unwrap());
    assert_eq!(state(&mut tx).await, ChatState::Muted);
    assert_eq!(tx.wake_muted_chats(noon() + TimeDelta::minutes(59)).await.unwrap(), 0);
    assert_eq!(tx.wake_muted_chats(noon() + TimeDelta::hours(1)).await.unwrap(), 1);
    assert_eq!(state(&mut tx).await, ChatState::Active);

    tx.mute_chat(chat, noon() + TimeDelta::hours(1)).await.unwrap();
    tx.set_chat_state(chat, ChatState::Active, noon()).await.unwrap();
    assert_eq!(tx.wake_muted_chats(noon() + TimeDelta::hours(9)).await.unwrap(), 0);
}

async fn a_moved_chat_keeps_everything(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    let card = post(&mut tx, chat, "card").await;
    tx.move_chat(-300, -100_300).await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(known(&store, -300).await, None);
    let moved = known(&store, -100_300).await.unwrap();
    assert_eq!((moved.id, moved.address), (chat, Address { chat: -100_300, thread: None }));
    let delivery = store.view().await.unwrap().delivery(card).await.unwrap().unwrap();
    assert_eq!((delivery.chat, delivery.state), (chat, DeliveryState::Queued));
}

async fn a_move_told_twice_or_backwards_ends_the_same(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let chat = group(&mut tx, -300).await.id;
    for _ in 0..2 {
        tx.move_chat(-300, -100_300).await.unwrap();
    }
    tx.move_chat(-999, -998).await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(known(&store, -100_300).await.unwrap().id, chat);
    assert_eq!(known(&store, -998).await, None);
}

async fn two_rows_of_one_chat_become_one(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    tx.add_class(&class("软件2302"), noon()).await.unwrap();
    let older = group(&mut tx, -300).await.id;
    tx.bind("软件2301", older, noon()).await.unwrap();
    tx.set_chat_state(older, ChatState::Active, noon()).await.unwrap();
    // The new group was heard of before the move was.
    let younger = group(&mut tx, -100_300).await.id;
    tx.bind("软件2302", younger, noon()).await.unwrap();
    let cards = [post(&mut tx, older, "a").await, post(&mut tx, younger, "b").await, post(&mut tx, younger, "c").await];
    let shown = |chat: ChatId, day: &str, card| {
        NewShown::new(chat, day.parse().unwrap(), TipId::new("brushing-1"), Because::Rotation, card)
    };
    tx.show_tips(&[
        shown(older, "2025-04-01", cards[0]),
        shown(younger, "2025-04-01", cards[1]),
        shown(younger, "2025-04-02", cards[2]),
    ])
    .await
    .unwrap();
    tx.move_chat(-300, -100_300).await.unwrap();
    tx.commit().await.unwrap();

    let one = known(&store, -100_300).await.unwrap();
    assert_eq!((one.id, one.state), (older, ChatState::Active));
    assert_eq!(one.class().unwrap().name, "软件2301");
    let mut view = store.view().await.unwrap();
    assert_eq!(view.chat(younger).await.unwrap(), None);
    for card in cards {
        assert_eq!(view.delivery(card).await.unwrap().unwrap().chat, older);
    }
    let history = view.tips_shown("qingdao", "2025-01-01".parse().unwrap()).await.unwrap();
    assert_eq!(history[&older].len(), 2);
    assert_eq!(view.group_of("软件2302").await.unwrap(), None);
}

async fn a_lost_chat_that_moved_is_found_again(store: Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_class(&class("软件2301"), noon()).await.unwrap();
    let bound = group(&mut tx, -300).await.id;
    tx.bind("软件2301", bound, noon()).await.unwrap();
    let unbound = group(&mut tx, -301).await.id;
    for chat in [bound, unbound] {
        tx.lose_chat(chat, "gone", noon()).await.unwrap();
    }
    tx.move_chat(-300, -100_300).await.unwrap();
    tx.move_chat(-301, -100_301).await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(known(&store, -100_300).await.unwrap().state, ChatState::Active);
    assert_eq!(known(&store, -100_301).await.unwrap().state, ChatState::Seen);
}
