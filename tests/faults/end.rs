//! The operator asks the program to end.

use std::time::Duration;

use wuzha::domain::delivery::{DeliveryState, Lane};
use wuzha::sandbox::{Fault, FaultRule};

use super::world::{IN_FLIGHT_MAX, PATIENCE, Wishes, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_in_the_middle_of_a_broadcast_it_ends_within_five_seconds_and_leaves_no_doubt() {
    end_in_the_middle(2).await;
}

#[ignore = "long form: 50 ends, about two minutes"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_fifty_times_it_ends_within_five_seconds_and_leaves_no_doubt() {
    end_in_the_middle(50).await;
}

async fn end_in_the_middle(ends: usize) {
    let world = World::new(Wishes { groups: ends * 20 + 40, latency_ms: 90..=110, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    for _ in 0..ends {
        let mut bot = world.start();
        let goal = world.posts_asked() + 10;
        world.until("the bot goes on speaking", PATIENCE, async || world.posts_asked() >= goal).await;
        let person = world.members[0];
        world.telegram.world().says(person, person, "/help").expect("anybody may write in private");
        bot.ask_to_end().await;
        let status = bot.ended(Duration::from_secs(5)).await.expect("it ends within five seconds");
        assert!(status.success(), "{status}");
        assert_eq!(world.count(DeliveryState::Sending).await, Some(0));
        assert_eq!(world.count(DeliveryState::Unconfirmed).await, Some(0));
        assert!(world.count(DeliveryState::Queued).await > Some(0), "it was in the middle of a broadcast");
    }
    let mut bot = world.start();
    world.until_quiet().await;
    bot.ask_to_end().await;
    assert!(bot.ended(Duration::from_secs(5)).await.expect("it ends within five seconds").success());
    let audit = world.audit().await;
    assert_eq!(audit.doubts, 0);
    assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, i64::try_from(ends).unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_while_a_chat_rests_it_waits_for_the_answers_under_way_and_for_nothing_else() {
    let world = World::new(Wishes { groups: 3, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "第一号通报").await;
    world.plan(Lane::Alert, "第二号通报").await;
    let slow = |group: usize, ms| FaultRule {
        chat: Some(world.groups[group].address.0),
        ..FaultRule::on("sendMessage", Fault::Delay { ms })
    };
    // The first group rests when the second answers; the third answers long after its rest is over.
    world.telegram.world().faults().script(vec![slow(1, 300), slow(2, 4_000)]);
    let mut bot = world.start();
    world.until("two are answered", PATIENCE, async || world.count(DeliveryState::Sent).await == Some(2)).await;

    bot.ask_to_end().await;
    let worked_before = bot.worked();
    let mut worked = worked_before;
    world
        .until("it ends", Duration::from_secs(5), async || {
            worked = bot.worked().max(worked);
            bot.has_ended().is_some_and(|status| status.success())
        })
        .await;

    let worked = worked - worked_before;
    assert!(worked < Duration::from_millis(300), "it worked for {worked:?} while there was nothing to do");
    assert_eq!(world.count(DeliveryState::Sent).await, Some(3));
    assert_eq!(world.count(DeliveryState::Queued).await, Some(3));
}

#[ignore = "long form: waits 30 s for requests that are never answered"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_while_nothing_is_answered_it_ends_within_35_seconds_and_lists_every_doubt() {
    let world = World::new(Wishes { groups: 60, latency_ms: 2..=8, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    let mut bot = world.start();
    world.until("the broadcast began", PATIENCE, async || world.posts_asked() >= 20).await;
    world.telegram.world().faults().script(vec![FaultRule::always(Fault::Hang)]);
    let asked = world.posts_asked();
    world.until("requests hang", PATIENCE, async || world.posts_asked() > asked + 3).await;

    bot.ask_to_end().await;
    let status = bot.ended(Duration::from_secs(35)).await.expect("it ends within 35 seconds");
    assert!(status.success(), "{status}");
    let doubts = world.count(DeliveryState::Unconfirmed).await.expect("a database");
    assert!((1..=i64::try_from(IN_FLIGHT_MAX).unwrap()).contains(&doubts), "{doubts} in doubt");
    let listed = world.says(&["outbox", "unconfirmed"]).await;
    assert_eq!(listed.lines().filter(|line| line.contains("警情通报")).count(), usize::try_from(doubts).unwrap());
}
