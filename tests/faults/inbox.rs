//! What comes in is poisoned, doubled, unheard of, or numbered anew.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use wuzha::channel::telegram::Telegram;
use wuzha::channel::telegram::updates::Reader;
use wuzha::intake::Intake;
use wuzha::intake::poll::Poller;
use wuzha::sandbox::{Person, PersonId};

use super::audit::rows;
use super::world::{PATIENCE, Wishes, World};

/// How often one update is tried before it is given up.
const TRIES: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_poisoned_of_five_hundred_are_given_up_and_all_others_handled_once_and_in_order() {
    poison(50, 10).await;
}

#[ignore = "long form: 100 poisoned among 10,000, about a minute"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_poisoned_of_ten_thousand_are_given_up_and_all_others_handled_once_and_in_order() {
    poison(1_000, 100).await;
}

/// `people` ask ten questions each, and `poisoned` of them spoil one.
async fn poison(people: usize, poisoned: usize) {
    let world = World::new(Wishes { groups: 0, ..Wishes::default() }).await;
    let there = world.telegram.world();
    let crowd: Vec<_> = (0..people)
        .map(|number| {
            let person = Person { name: format!("同学{number}"), ..Person::default() };
            there.add_person(person).expect("a new person")
        })
        .collect();
    for question in 0..10 {
        for (number, person) in crowd.iter().enumerate() {
            let is_poisoned = number % (people / poisoned) == 0 && question == number % 10;
            there.says(*person, *person, if is_poisoned { "/help arsenic" } else { "/help" }).expect("in private");
        }
    }
    let mut bot = world.start_with(&[("WUZHA_POISON", "panic:arsenic")]);
    world
        .until("all is heard", PATIENCE * 2, async || {
            there.pending_updates() == 0 && world.number("SELECT COUNT(*) FROM inbox WHERE state = 'new'").await == 0
        })
        .await;
    assert!(bot.has_ended().is_none(), "a panic ends nothing");
    bot.kill().await;

    let dead: Vec<(i64, i64, String)> =
        rows(&world.url, "SELECT update_id, attempt, raw FROM inbox WHERE state = 'dead'").await;
    assert_eq!(dead.len(), poisoned);
    let vault = world.services().await.vault;
    for (update, attempts, sealed) in dead {
        assert!(!sealed.contains("arsenic"), "what people write does not lie in the open");
        let raw = vault.open(&sealed, &format!("update:{update}")).expect("it was sealed with the world's own key");
        assert!(String::from_utf8_lossy(&raw).contains("arsenic"), "{update} was given up");
        assert_eq!(attempts, 3, "{update}");
    }
    let done = i64::try_from(people * 10 - poisoned).expect("a small number");
    assert_eq!(world.number("SELECT COUNT(*) FROM inbox WHERE state = 'done'").await, done);
    let answers: Vec<(i64, String, String)> =
        rows(&world.url, "SELECT chat, kind, key FROM delivery ORDER BY id").await;
    assert_eq!(answers.iter().filter(|(_, kind, _)| kind == "help").count(), people * 10 - poisoned);
    assert_eq!(answers.iter().filter(|(_, kind, _)| kind == "apology").count(), poisoned);
    let mut last = HashMap::new();
    for (chat, kind, key) in answers {
        let update: i64 = key.split(':').nth(1).expect("reply:<update>:<n>").parse().expect("a number");
        let before = last.insert(chat, update);
        assert!(before < Some(update), "{kind} to {update} came after that to {before:?} in chat {chat}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_that_ends_the_process_is_given_up_after_three_restarts() {
    let world = World::new(Wishes { groups: 0, ..Wishes::default() }).await;
    let there = world.telegram.world();
    for person in &world.members {
        there.says(*person, *person, "/help").expect("in private");
    }
    there.says(world.members[1], world.members[1], "/help arsenic").expect("in private");
    for person in &world.members {
        there.says(*person, *person, "/help").expect("in private");
    }

    let is_over = async || {
        there.pending_updates() == 0 && world.number("SELECT COUNT(*) FROM inbox WHERE state = 'new'").await == 0
    };
    let mut ends = 0;
    let mut bot = world.start_with(&[("WUZHA_POISON", "abort:arsenic")]);
    world
        .until("the update is given up", PATIENCE, async || {
            if bot.has_ended().is_some() {
                ends += 1;
                bot = world.start_with(&[("WUZHA_POISON", "abort:arsenic")]);
            }
            is_over().await
        })
        .await;

    assert_eq!(ends, TRIES);
    let dead: Vec<(i64, String)> = rows(&world.url, "SELECT attempt, why FROM inbox WHERE state = 'dead'").await;
    assert_eq!(dead, [(3, "it ended the process".to_owned())]);
    assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, 6);
    assert!(world.says(&["inbox", "dead"]).await.contains("it ended the process"));
    assert!(bot.ended(Duration::ZERO).await.is_none());
}

#[tokio::test]
async fn an_update_that_comes_five_times_is_heard_once() {
    let world = World::new(Wishes { groups: 1, by_hand: true, ..Wishes::default() }).await;
    let ear = Ear::open(&world).await;
    for id in [2_000, 2_001, 2_002] {
        for _ in 0..5 {
            world.telegram.world().inject(question(id, world.members[0], world.now().timestamp()));
        }
    }
    ear.listen().await;
    // And once more after they were acknowledged.
    world.telegram.world().inject(question(2_001, world.members[0], world.now().timestamp()));
    ear.listen().await;

    assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, 3);
    assert_eq!(ear.intake.counters().read().handled, 3);
    assert_eq!(world.telegram.world().pending_updates(), 0);
}

#[tokio::test]
async fn a_press_that_comes_again_under_new_numbers_counts_once() {
    let world = World::new(Wishes { groups: 4, by_hand: true, ..Wishes::default() }).await;
    let cards = world.plan_cards("每日提示").await;
    let mut mouth = super::world::Mouth::open(&world).await;
    mouth.speak().await;
    for group in &world.groups {
        let card = world.telegram.world().last_message(group.address).expect("the card").id;
        for person in &world.members {
            for _ in 0..50 {
                world.telegram.world().taps(*person, group.address, card, 0, 0).expect("the button");
            }
        }
    }
    let ear = Ear::open(&world).await;
    ear.listen().await;

    assert_eq!(ear.intake.counters().read().handled, 4 * 3 * 50);
    assert_eq!(world.number("SELECT COUNT(*) FROM ack").await, 4 * 3);
    assert_eq!(world.number("SELECT COUNT(*) FROM ack WHERE nth = 3").await, 4);
    assert_eq!(cards.len(), 4);
}

#[tokio::test]
async fn numbers_that_begin_anew_lower_down_are_heard() {
    let world = World::new(Wishes { groups: 0, by_hand: true, ..Wishes::default() }).await;
    let ear = Ear::open(&world).await;
    let there = world.telegram.world();
    let person = world.members[0];
    for next in [900_000, 5_000, 70] {
        there.jump_update_ids(next);
        for _ in 0..3 {
            there.says(person, person, "/help").expect("in private");
        }
        ear.listen().await;
    }

    assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, 9);
    assert_eq!(there.pending_updates(), 0);
    let polls = there.counts().requests["getUpdates"];
    assert!(polls <= 9, "{polls} polls for three lots of updates");
}

#[tokio::test]
async fn kinds_nobody_has_heard_of_are_counted_and_passed() {
    let world = World::new(Wishes { groups: 0, by_hand: true, ..Wishes::default() }).await;
    let ear = Ear::open(&world).await;
    let there = world.telegram.world();
    let person = world.members[0];
    for unheard_of in [
        json!({ "hologram": { "from": { "id": 1 } } }),
        json!({ "message": null }),
        json!({ "message": { "chat": "nowhere" } }),
        json!({ "callback_query": { "id": 9_007_199_254_740_993_i64, "from": {} } }),
        json!({}),
    ] {
        there.inject(unheard_of).expect("an object");
        there.says(person, person, "/help").expect("in private");
    }
    ear.listen().await;

    let heard = ear.intake.counters().read();
    assert_eq!((heard.received, heard.handled, heard.unknown, heard.buried), (10, 10, 5, 0));
    assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, 5);
    assert_eq!(there.pending_updates(), 0);
}

#[tokio::test]
async fn a_press_proves_that_the_message_in_doubt_arrived() {
    let world = World::new(Wishes { groups: 3, by_hand: true, ..Wishes::default() }).await;
    world.plan_cards("每日提示").await;
    let lost = wuzha::sandbox::FaultRule::on("sendMessage", wuzha::sandbox::Fault::DropReply);
    world.telegram.world().faults().script(vec![lost]);
    let mut mouth = super::world::Mouth::open(&world).await;
    mouth.speak().await;
    let group = world.groups[0];
    let card = world.telegram.world().last_message(group.address).expect("it arrived all the same").id;
    world.telegram.world().taps(world.members[2], group.address, card, 0, 0).expect("the button");
    let ear = Ear::open(&world).await;
    ear.listen().await;

    let audit = world.audit().await;
    assert_eq!((audit.in_state("sent"), audit.in_state("unconfirmed")), (1, 2));
    let proven = "SELECT COUNT(*) FROM delivery WHERE resolution = 'evidence'";
    assert_eq!(world.number(proven).await, 1);
}

/// The intake in this process.
struct Ear {
    intake: Intake,
    poller: Poller,
}

impl Ear {
    async fn open(world: &World) -> Self {
        let line = Telegram::new(&world.telegram.url(), world.telegram.token(), None).expect("no proxy");
        let services = Arc::new(world.services().await);
        let reader = Reader::new(&services.settings.bot_username);
        let intake = Intake::new(services, reader, Arc::new(line.clone()), || {});
        Self { poller: Poller::new(line, intake.clone()), intake }
    }

    /// Fetches and handles until nothing more comes.
    async fn listen(&self) {
        while self.poller.poll_once().await.expect("Telegram and a database") > 0 {
            self.intake.drain().await.expect("a database");
        }
    }
}

/// A private question, as Telegram words it.
fn question(update: u32, person: PersonId, at: i64) -> serde_json::Value {
    json!({ "update_id": update, "message": {
        "message_id": update, "date": at, "text": "/help",
        "chat": { "id": person.0, "type": "private", "first_name": "周晓" },
        "from": { "id": person.0, "is_bot": false, "first_name": "周晓" },
        "entities": [{ "type": "bot_command", "offset": 0, "length": 5 }],
    } })
}
