use chrono::{DateTime, TimeDelta, Utc};
use wuzha::domain::chat::ChatKind;
use wuzha::domain::class::Class;
use wuzha::domain::class_quiz::{ClassQuiz, ClassQuizId, Form, Given, Tally, seed};
use wuzha::domain::delivery::{Act, Address, DeliveryId, DeliveryState, Lane, Message, NewDelivery};
use wuzha::domain::plan::Cadence;
use wuzha::domain::quiz::{Answer, Choice, Question};
use wuzha::domain::retention::Kept;
use wuzha::plan::quiz::bank;
use wuzha::store::{Settled, Store, Tx};

use super::{noon, on_both};
use crate::harness::store::{Database, change};

on_both!(
    a_quick_quiz_is_read_as_it_was_started_shown_and_closed,
    a_class_has_one_of_each_number,
    the_first_answer_of_each_stays_and_counts_by_its_option,
    votes_of_a_poll_wait_until_it_is_known,
    old_answers_and_votes_go_and_the_totals_stay,
);

/// A quick quiz of a class, added with its delivery.
pub async fn added(store: &Store, question: &Question, at: DateTime<Utc>) -> ClassQuiz {
    let mut tx = store.begin().await.unwrap();
    let quiz = add(&mut tx, question, (1, Form::Card), at).await;
    tx.commit().await.unwrap();
    quiz
}

async fn add(tx: &mut Tx, question: &Question, (nth, form): (u32, Form), at: DateTime<Utc>) -> ClassQuiz {
    let class = "软件2301";
    if tx.class(class).await.unwrap().is_none() {
        let new = Class {
            name: class.to_owned(),
            campus: "qingdao".to_owned(),
            college: "C".to_owned(),
            segment: None,
            cohort: None,
            languages: vec!["zh-CN".to_owned()],
            cadence: Cadence::Daily,
        };
        tx.add_class(&new, at).await.unwrap();
    }
    let chat =
        tx.meet_chat(Address { chat: -100 - i64::from(nth), thread: None }, ChatKind::Group, at).await.unwrap().id;
    let delivery = tx.new_delivery_ids(1).await.unwrap();
    let new = NewDelivery {
        id: delivery,
        key: format!("quiz:{}", delivery.0),
        chat,
        lane: Lane::Reply,
        kind: "class_quiz",
        broadcast: None,
        variant: None,
        act: Act::Post(Message { html: "?".to_owned(), ..Message::default() }),
        not_before: at,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    tx.plan(&[new], at).await.unwrap();
    let quiz = ClassQuiz {
        id: tx.new_class_quiz_ids(1).await.unwrap(),
        class: class.to_owned(),
        nth,
        question: question.id.clone(),
        form,
        seed: seed(class, nth),
        delivery,
        starter: None,
        begins_at: at,
        closes_at: at + TimeDelta::minutes(10),
        shown: (0, at),
        closed: None,
    };
    assert!(tx.add_class_quiz(&quiz).await.unwrap());
    quiz
}

/// The card of a quiz arrives, as a poll that the messenger calls so, or as a message.
async fn arrives(tx: &mut Tx, delivery: DeliveryId, poll: Option<&str>) {
    tx.claim(&[delivery], noon()).await.unwrap();
    let settled = Settled {
        id: delivery,
        attempt: 1,
        state: DeliveryState::Sent.name(),
        message: Some(7),
        not_before: None,
        why: None,
        outcome: "done",
        poll: poll.map(str::to_owned),
    };
    tx.settle(&[settled], noon()).await.unwrap();
}

fn given(choice: Choice, is_right: bool) -> Given {
    Given { answer: Answer { choice, is_right }, is_late: false, is_counted: true }
}

async fn a_quick_quiz_is_read_as_it_was_started_shown_and_closed(store: Store) {
    let bank = bank();
    let question = &bank.questions()[0];
    let mut tx = store.begin().await.unwrap();
    let mut first = add(&mut tx, question, (1, Form::Card), noon()).await;
    let second = add(&mut tx, question, (2, Form::Poll), noon()).await;
    assert_eq!(tx.class_quiz(first.id).await.unwrap().as_ref(), Some(&first));
    assert_eq!(tx.class_quiz_of(second.delivery).await.unwrap().as_ref(), Some(&second));
    assert_eq!(tx.last_class_quiz("软件2301").await.unwrap().as_ref(), Some(&second));
    assert_eq!(tx.last_class_quiz("软件2302").await.unwrap(), None);
    assert_eq!(tx.class_quiz_asked("软件2301").await.unwrap(), [question.id.clone(), question.id.clone()]);

    let later = noon() + TimeDelta::minutes(1);
    tx.show_class_quiz(first.id, 5, later).await.unwrap();
    tx.answer_class_quiz(first.id, 1, &given(Choice::A, false), later).await.unwrap();
    first.shown = (5, later);
    assert_eq!(tx.open_class_quizzes().await.unwrap(), [(first.clone(), 1), (second.clone(), 0)]);

    let tally = Tally::new([1, 2, 0, u32::MAX]);
    assert!(tx.close_class_quiz(first.id, &tally, later).await.unwrap());
    assert!(!tx.close_class_quiz(first.id, &Tally::default(), noon()).await.unwrap(), "it is closed once");
    first.closed = Some((later, tally));
    let over = ("软件2301".to_owned(), question.id.clone(), tally, later);
    assert_eq!(tx.class_quizzes_over("qingdao", noon()).await.unwrap(), [over]);
    assert_eq!(tx.class_quizzes_over("qingdao", later).await.unwrap(), []);
    assert_eq!(tx.class_quizzes_over("taian", noon()).await.unwrap(), []);
    assert_eq!(tx.class_quiz(first.id).await.unwrap(), Some(first));
    assert_eq!(tx.open_class_quizzes().await.unwrap(), [(second, 0)]);
    assert_eq!(tx.class_quiz(ClassQuizId(99)).await.unwrap(), None);
}

async fn a_class_has_one_of_each_number(store: Store) {
    let bank = bank();
    let mut tx = store.begin().await.unwrap();
    let first = add(&mut tx, &bank.questions()[0], (1, Form::Card), noon()).await;
    let other = add(&mut tx, &bank.questions()[1], (2, Form::Card), noon()).await;

    let again =
        ClassQuiz { id: ClassQuizId(77), nth: first.nth, delivery: DeliveryId(other.delivery.0), ..other.clone() };
    assert!(!tx.add_class_quiz(&again).await.unwrap());

    assert_eq!(tx.class_quiz(first.id).await.unwrap(), Some(first));
}

async fn the_first_answer_of_each_stays_and_counts_by_its_option(store: Store) {
    let bank = bank();
    let mut tx = store.begin().await.unwrap();
    let quiz = add(&mut tx, &bank.questions()[0], (1, Form::Card), noon()).await;
    let answers = [
        (1, given(Choice::A, false)),
        (2, given(Choice::D, true)),
        (3, given(Choice::D, true)),
        (4, Given { is_late: true, ..given(Choice::D, true) }),
        (5, Given { is_counted: false, ..given(Choice::B, false) }),
    ];
    for (account, given) in &answers {
        assert!(tx.answer_class_quiz(quiz.id, *account, given, noon()).await.unwrap());
    }

    assert!(!tx.answer_class_quiz(quiz.id, 1, &given(Choice::D, true), noon()).await.unwrap());

    for (account, given) in answers {
        assert_eq!(tx.class_quiz_given(quiz.id, account).await.unwrap(), Some(given));
    }
    assert_eq!(tx.class_quiz_given(quiz.id, 6).await.unwrap(), None);
    assert_eq!(tx.class_quiz_tally(quiz.id).await.unwrap(), (Tally::new([1, 0, 0, 2]), 1));
    let own = tx.class_quiz_answers_of(2).await.unwrap();
    assert_eq!(own, [(noon(), quiz.question.clone(), Answer { choice: Choice::D, is_right: true })]);
    tx.forget_class_quizzes(2).await.unwrap();
    assert_eq!(tx.class_quiz_tally(quiz.id).await.unwrap(), (Tally::new([1, 0, 0, 1]), 1));
}

async fn votes_of_a_poll_wait_until_it_is_known(store: Store) {
    let bank = bank();
    let mut tx = store.begin().await.unwrap();
    let quiz = add(&mut tx, &bank.questions()[0], (1, Form::Poll), noon()).await;
    for place in [2, 0] {
        tx.keep_class_quiz_vote("5400", 1, place, noon()).await.unwrap();
    }
    tx.keep_class_quiz_vote("5400", 2, 3, noon() + TimeDelta::seconds(1)).await.unwrap();
    tx.keep_class_quiz_vote("9", 2, 1, noon()).await.unwrap();
    assert_eq!(tx.class_quiz_of_poll("5400").await.unwrap(), None);
    assert_eq!(tx.class_quiz_polls_voted().await.unwrap(), [""; 0]);

    arrives(&mut tx, quiz.delivery, Some("5400")).await;

    assert_eq!(tx.class_quiz_of_poll("5400").await.unwrap().as_ref(), Some(&quiz));
    assert_eq!(tx.class_quiz_polls_voted().await.unwrap(), ["5400"]);
    let chat = tx.delivery(quiz.delivery).await.unwrap().unwrap().chat;
    assert_eq!(tx.class_quiz_posts(quiz.delivery).await.unwrap(), [(chat, 7)]);
    let votes = tx.take_class_quiz_votes("5400").await.unwrap();
    assert_eq!(votes, [(1, 2, noon()), (2, 3, noon() + TimeDelta::seconds(1))], "the first vote of each");
    assert_eq!(tx.take_class_quiz_votes("5400").await.unwrap(), []);
    assert_eq!(tx.class_quiz_polls_voted().await.unwrap(), [""; 0], "of another poll nobody knows anything");
}

async fn old_answers_and_votes_go_and_the_totals_stay(database: Database) {
    let bank = bank();
    let quiz = added(&database.store, &bank.questions()[0], noon()).await;
    let mut tx = database.store.begin().await.unwrap();
    for (account, days) in [(1, 0), (2, 1), (3, 2)] {
        let at = noon() + TimeDelta::days(days);
        tx.answer_class_quiz(quiz.id, account, &given(Choice::A, false), at).await.unwrap();
        tx.keep_class_quiz_vote("9", account, 0, at).await.unwrap();
    }
    tx.close_class_quiz(quiz.id, &Tally::new([3, 0, 0, 0]), noon()).await.unwrap();
    tx.commit().await.unwrap();

    for kind in [Kept::ClassQuizzes, Kept::ClassQuizVotes] {
        assert_eq!(change!(database, purge(kind, noon() + TimeDelta::days(1), 1)), 1, "one at a time");
        assert_eq!(change!(database, purge(kind, noon() + TimeDelta::days(1), 10)), 1);
    }

    for table in ["class_quiz_answer", "class_quiz_vote"] {
        assert_eq!(database.db_texts(&format!("SELECT CAST(account AS TEXT) FROM {table}")).await, ["3"], "{table}");
    }
    assert_eq!(database.db_texts("SELECT chosen FROM class_quiz").await, ["[3,0,0,0]"]);
}
