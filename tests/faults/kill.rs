//! The real program is killed again and again while it speaks and hears.

use std::collections::HashSet;
use std::time::Duration;

use wuzha::domain::delivery::{DeliveryState, Lane};
use wuzha::sandbox::{ChatId, PersonId};

use super::world::{Bot, IN_FLIGHT_MAX, PATIENCE, Wishes, World};
use crate::harness::chance::Chance;

/// The seed of where the kills strike and who taps what.
const SEED: u64 = 20_250_401;

/// A life that is not cut short by time says at most about so many things.
const STRETCH: u64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twelve_kills_lose_nothing_double_nothing_silently_and_leave_a_bounded_doubt() {
    speak_and_hear_while_killed(12, 300).await;
}

#[ignore = "long form: 200 kills over 1,000 groups, about four minutes"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_kills_lose_nothing_double_nothing_silently_and_leave_a_bounded_doubt() {
    speak_and_hear_while_killed(200, 1_000).await;
}

async fn speak_and_hear_while_killed(kills: usize, groups: usize) {
    let world = World::new(Wishes { groups, latency_ms: 2..=8, ..Wishes::default() }).await;
    world.plan_cards("每日提示").await;
    let mut crowd = Crowd { taps: HashSet::new(), questions: 0, seen: 0 };
    let mut chance = Chance(SEED);
    let (mut alerts, mut in_the_middle) = (0, 0);

    for kill in 0..kills {
        // There is always something left to say, and what is urgent overtakes the rest.
        while waiting(&world).await < groups / 2 {
            alerts += 1;
            world.plan(Lane::Alert, &format!("第{alerts}号通报")).await;
        }
        let bot = world.start();
        crowd.act(&world, &mut chance);
        live_for_a_while(&world, &mut chance).await;
        bot.kill().await;
        world.audit_ledger().await;
        in_the_middle += usize::from(waiting(&world).await > 0);
        let sending = world.count(DeliveryState::Sending).await.expect("a database");
        assert!(sending <= i64::try_from(IN_FLIGHT_MAX).unwrap(), "kill {kill} left {sending} under way");
    }
    assert!(in_the_middle * 10 >= kills * 9, "only {in_the_middle} kills struck in the middle of a broadcast");

    let bot = world.start();
    world.until_quiet().await;
    end(bot).await;
    let audit = world.audit().await;
    println!(
        "{kills} kills, {} messages: {} unconfirmed, of those delivered {}; {} repeats, {} proven by a tap, {} taps",
        audit.by_state.values().sum::<usize>(),
        audit.doubts,
        audit.doubts_delivered,
        audit.repeats,
        world.number("SELECT COUNT(*) FROM delivery WHERE resolution = 'evidence'").await,
        crowd.taps.len(),
    );
    assert!(world.number("SELECT COUNT(*) FROM ledger").await > 1, "something was written down");
    let proven = world.says(&["ledger", "verify"]).await;
    assert!(proven.contains("checkpoints agree"), "{proven}");
    assert!(audit.doubts <= kills * IN_FLIGHT_MAX);
    crowd.check(&world).await;
}

async fn waiting(world: &World) -> usize {
    let queued = world.count(DeliveryState::Queued).await.expect("a database");
    usize::try_from(queued).expect("a count")
}

/// Lets the bot live until it has said a few things more, or for a moment that may be too short for any.
async fn live_for_a_while(world: &World, chance: &mut Chance) {
    if chance.below(4) == 0 {
        tokio::time::sleep(Duration::from_millis(chance.below(400))).await;
        return;
    }
    let goal = world.posts_asked() + 1 + usize::try_from(chance.below(STRETCH)).expect("a small number");
    world.until("the bot goes on speaking", PATIENCE, async || world.posts_asked() >= goal).await;
}

async fn end(mut bot: Bot) {
    bot.ask_to_end().await;
    let status = bot.ended(Duration::from_secs(5)).await.expect("it ends within five seconds");
    assert!(status.success(), "{status}");
}

/// People who tap the cards before them, some twice, and ask for help in private.
struct Crowd {
    taps: HashSet<(ChatId, PersonId)>,
    questions: usize,
    seen: usize,
}

impl Crowd {
    fn act(&mut self, world: &World, chance: &mut Chance) {
        let there = world.telegram.world();
        let new = there.log_since(self.seen);
        self.seen += new.len();
        // What is said in private has other buttons.
        let groups: HashSet<_> = world.groups.iter().map(|group| group.address).collect();
        let heard: HashSet<_> = new.iter().filter_map(|entry| entry.chat.map(ChatId)).collect();
        for chat in heard.intersection(&groups).copied() {
            let messages = there.messages(chat);
            let Some(card) = messages.iter().find(|message| !message.buttons.is_empty()) else { continue };
            let person = world.members[usize::try_from(chance.below(3)).expect("a small number")];
            for _ in 0..=chance.below(2) {
                there.taps(person, chat, card.id, 0, 0).expect("the button is there");
            }
            self.taps.insert((chat, person));
        }
        // One question a person and restart: people who ask too often are asked to slow down.
        let person = world.members[usize::try_from(chance.below(3)).expect("a small number")];
        if self.questions < 40 {
            there.says(person, person, "/help").expect("anybody may write in private");
            self.questions += 1;
        }
    }

    /// Everything that people did had its effect once.
    async fn check(&self, world: &World) {
        assert!(!self.taps.is_empty(), "somebody tapped something");
        let taps = i64::try_from(self.taps.len()).expect("a small number");
        assert_eq!(world.number("SELECT COUNT(*) FROM ack").await, taps);
        let last =
            "SELECT CAST(SUM(last) AS BIGINT) FROM (SELECT MAX(nth) AS last FROM ack GROUP BY delivery) AS cards";
        assert_eq!(world.number(last).await, taps);
        let questions = i64::try_from(self.questions).expect("a small number");
        assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, questions);
        assert_eq!(world.number("SELECT COUNT(*) FROM inbox WHERE state <> 'done'").await, 0);
    }
}
