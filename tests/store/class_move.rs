use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::class_move::{Answer, ClassMove, MoveId};
use wuzha::domain::delivery::{Act, Address, ChatId, Lane, Message, NewDelivery};
use wuzha::domain::roster::StudentId;
use wuzha::store::{NewMove, Reached, Store, Tx};

use super::roster::enter;
use super::{class, noon, on_both};

on_both!(
    whoever_is_bound_and_can_be_written_to_is_reached,
    a_move_is_kept_answered_and_forgotten,
    whoever_is_bound_anew_or_released_has_no_move,
    questions_that_wait_are_called_off_and_nothing_else,
);

/// A bound student of 软件2301 with a private chat, beside a class 软件2302.
async fn bound(tx: &mut Tx, seat: u16, account: i64) -> (StudentId, ChatId) {
    let student = enter(tx, "软件2301", seat, &format!("n{seat}"), "t").await;
    tx.add_class(&class("软件2302"), noon()).await.unwrap();
    let address = Address { chat: account, thread: None };
    let chat = tx.meet_chat(address, ChatKind::Private, noon()).await.unwrap().id;
    tx.bind_student(student, account, noon(), noon()).await.unwrap();
    (student, chat)
}

async fn moves(tx: &mut Tx, student: StudentId) -> MoveId {
    let reached = tx.reached(&[student]).await.unwrap();
    tx.forget_class_moves(&reached, "again", noon()).await.unwrap();
    let id = tx.new_move_ids(1).await.unwrap();
    tx.keep_class_moves(&[NewMove::new(id, &reached[0], "软件2301", "软件2302")], noon()).await.unwrap();
    id
}

async fn whoever_is_bound_and_can_be_written_to_is_reached(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (one, chat) = bound(&mut tx, 7, 42).await;
    let (lost, lost_chat) = bound(&mut tx, 8, 43).await;
    let unbound = enter(&mut tx, "软件2301", 9, "n9", "t").await;
    tx.set_chat_state(lost_chat, ChatState::Lost, noon()).await.unwrap();
    tx.set_client(chat, "ru").await.unwrap();
    tx.choose_language(42, "en", noon()).await.unwrap();

    let (client, language) = (Some("ru".to_owned()), Some("en".to_owned()));
    let reached = |last| {
        let (client, language) = (client.clone(), language.clone());
        Reached { student: one, account: 42, chat, client, language, last }
    };
    assert_eq!(tx.reached(&[unbound, lost, one]).await.unwrap(), [reached(None)]);

    let id = moves(&mut tx, one).await;
    tx.answer_class_move(id, Answer::Wrong).await.unwrap();
    let last = Some(("软件2301".to_owned(), Some(Answer::Wrong)));
    assert_eq!(tx.reached(&[one]).await.unwrap(), [reached(last)]);
    assert_eq!(tx.reached(&[]).await.unwrap(), []);
}

async fn a_move_is_kept_answered_and_forgotten(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (one, chat) = bound(&mut tx, 7, 42).await;
    assert_eq!(tx.class_move_of(42).await.unwrap(), None);

    let id = moves(&mut tx, one).await;
    let (known, class) = ("软件2301".to_owned(), "软件2302".to_owned());
    let kept = ClassMove { id, known, class, moved_at: noon(), answer: None };
    assert_eq!(tx.class_move_of(42).await.unwrap(), Some(kept.clone()));
    tx.answer_class_move(id, Answer::Right).await.unwrap();
    assert_eq!(tx.class_move_of(42).await.unwrap(), Some(ClassMove { answer: Some(Answer::Right), ..kept }));

    let next = moves(&mut tx, one).await;
    assert!(next > id, "a new move has a new number");
    assert_eq!(tx.class_move_of(42).await.unwrap().map(|it| (it.id, it.answer)), Some((next, None)));
    tx.forget_account(42, chat, noon()).await.unwrap();
    assert_eq!(tx.class_move_of(42).await.unwrap(), None);
}

async fn whoever_is_bound_anew_or_released_has_no_move(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (one, _) = bound(&mut tx, 7, 42).await;
    let other = enter(&mut tx, "软件2301", 8, "n8", "t").await;
    moves(&mut tx, one).await;
    tx.bind_student(other, 42, noon() + chrono::TimeDelta::hours(1), noon()).await.unwrap();
    assert_eq!(tx.class_move_of(42).await.unwrap(), None);

    moves(&mut tx, other).await;
    tx.release_student(other, noon()).await.unwrap();
    assert_eq!(tx.class_move_of(42).await.unwrap(), None);
}

async fn questions_that_wait_are_called_off_and_nothing_else(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let (one, chat) = bound(&mut tx, 7, 42).await;
    let (_, other) = bound(&mut tx, 8, 43).await;
    for (key, chat, kind) in [("a", chat, "class_question"), ("b", chat, "me"), ("c", other, "class_question")] {
        let delivery = NewDelivery {
            id: tx.new_delivery_ids(1).await.unwrap(),
            key: key.to_owned(),
            chat,
            lane: Lane::Reminder,
            kind,
            broadcast: None,
            variant: None,
            act: Act::Post(Message::default()),
            not_before: noon(),
            expires_at: None,
            keeps_quiet: true,
            repeat_of: None,
        };
        tx.plan(&[delivery], noon()).await.unwrap();
    }

    let reached = tx.reached(&[one]).await.unwrap();
    tx.forget_class_moves(&reached, "again", noon()).await.unwrap();
    let waiting: Vec<_> = tx.waiting_deliveries(9).await.unwrap().iter().map(|delivery| delivery.id.0).collect();
    assert_eq!(waiting, [2, 3]);
}
