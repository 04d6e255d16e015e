//! Telegram asks for a pause, groups move or throw the bot out, and a text is refused.

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use wuzha::channel::{Channel, Doing, FetchError, Toast};
use wuzha::clock::Clock;
use wuzha::domain::delivery::{Act, Address, DeliveryState, Lane, Message, Outcome};
use wuzha::outbox::Pace;
use wuzha::sandbox::{Fault, FaultRule};

use super::audit::rows;
use super::world::{Mouth, PATIENCE, Wishes, World};

/// How long a chat is asked to be left alone.
const PAUSE: TimeDelta = TimeDelta::seconds(35);

#[tokio::test]
async fn a_pause_for_one_chat_slows_the_others_by_less_than_five_percent() {
    let undisturbed = time_of_a_broadcast(None).await;
    let disturbed = time_of_a_broadcast(Some(PAUSE)).await;
    assert!(disturbed * 100 < undisturbed * 105, "{undisturbed} without and {disturbed} with the pause");
}

/// Three alerts to 60 groups at Telegram's own rate; gives how long it took to reach all groups but the
/// first, in virtual time.
async fn time_of_a_broadcast(pause: Option<TimeDelta>) -> TimeDelta {
    let world = World::new(Wishes { groups: 60, by_hand: true, ..Wishes::default() }).await;
    for round in 0..3 {
        world.plan(Lane::Alert, &format!("第{round}号通报")).await;
    }
    let first = world.groups[0].address.0;
    let messenger = Arc::new(AtOnce { clock: world.clock(), paused: first, pause, calls: Mutex::default() });
    let start = world.now();
    let mut mouth = Mouth::open_through(&world, Arc::clone(&messenger) as Arc<dyn Channel>, Pace::default()).await;
    mouth.speak_out().await;

    let calls = messenger.calls.lock().expect("nobody panics with it");
    let to_first: Vec<_> = calls.iter().filter(|(chat, _)| *chat == first).map(|(_, at)| *at).collect();
    assert_eq!(to_first.len(), if pause.is_some() { 4 } else { 3 });
    if let Some(pause) = pause {
        assert!(to_first[1] >= to_first[0] + pause, "{to_first:?}");
    }
    calls.iter().filter(|(chat, _)| *chat != first).map(|(_, at)| *at).max().expect("calls to others") - start
}

/// A messenger that answers at once, so that nothing but the pause makes a difference; it asks for the
/// pause at the first call for one chat.
struct AtOnce {
    clock: Clock,
    paused: i64,
    pause: Option<TimeDelta>,
    calls: Mutex<Vec<(i64, DateTime<Utc>)>>,
}

impl Channel for AtOnce {
    fn perform<'a>(&'a self, to: Address, _: &'a Act) -> Doing<'a, Outcome> {
        let mut calls = self.calls.lock().expect("nobody panics with it");
        let is_first = calls.iter().all(|(chat, _)| *chat != to.chat);
        calls.push((to.chat, self.clock.now()));
        let outcome = match self.pause {
            Some(retry_after) if is_first && to.chat == self.paused => Outcome::TooFast { retry_after },
            Some(_) | None => Outcome::Done { message: i64::try_from(calls.len()).ok(), poll: None },
        };
        Box::pin(std::future::ready(outcome))
    }

    fn probe(&self) -> Doing<'_, bool> {
        Box::pin(std::future::ready(true))
    }

    fn fetch_file<'a>(&'a self, _: &'a str, _: usize) -> Doing<'a, Result<Vec<u8>, FetchError>> {
        Box::pin(std::future::ready(Err(FetchError::NotHandedOver("there are no files here".to_owned()))))
    }

    fn answer_tap<'a>(&'a self, _: &'a str, _: Option<&'a Toast>) -> Doing<'a, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_pause_for_one_chat_survives_a_restart() {
    let world = World::new(Wishes { groups: 5, by_hand: true, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "第一号通报").await;
    let start = world.now();
    let paused = world.groups[2].address.0;
    let fault = Fault::TooManyRequests { retry_after: 35 };
    let rule = FaultRule { chat: Some(paused), times: Some(1), ..FaultRule::on("sendMessage", fault) };
    world.telegram.world().faults().script(vec![rule]);
    let to_paused = || world.posts().iter().filter(|post| post.chat == Some(paused)).count();

    Mouth::open(&world).await.speak().await;
    assert_eq!((world.posts_asked(), to_paused()), (5, 1));
    world.plan(Lane::Alert, "第二号通报").await;
    let mut restarted = Mouth::open(&world).await;
    restarted.speak_until(start + PAUSE - TimeDelta::milliseconds(1)).await;
    assert_eq!((world.posts_asked(), to_paused()), (9, 1));

    restarted.speak_out().await;
    assert_eq!(to_paused(), 3);
    assert_eq!(world.audit().await.in_state("sent"), 10);
}

#[tokio::test]
async fn pauses_for_three_chats_at_once_are_meant_for_the_whole_bot_and_survive_a_restart() {
    rest_of_the_whole_bot(3, 20).await;
}

#[tokio::test]
async fn a_pause_of_an_hour_is_meant_for_the_whole_bot_and_survives_a_restart() {
    rest_of_the_whole_bot(1, 3_600).await;
}

/// `pauses` requests are answered with 429, and then nobody hears anything for as long as that said.
async fn rest_of_the_whole_bot(pauses: u32, seconds: u64) {
    let world = World::new(Wishes { groups: 20, by_hand: true, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "第一号通报").await;
    let mut mouth = Mouth::open(&world).await;
    mouth.speak().await;
    world.set_time(world.now() + TimeDelta::seconds(10));
    world.plan(Lane::Alert, "第二号通报").await;
    let start = world.now();
    let fault = Fault::TooManyRequests { retry_after: seconds };
    let rule = FaultRule { times: Some(pauses), ..FaultRule::on("sendMessage", fault) };
    world.telegram.world().faults().script(vec![rule]);

    mouth.speak().await;
    let asked = world.posts_asked();
    assert!(asked < 40, "some had to wait");
    drop(mouth);
    let mut restarted = Mouth::open(&world).await;
    let end = start + TimeDelta::seconds(i64::try_from(seconds).expect("a short time"));
    restarted.speak_until(end - TimeDelta::milliseconds(1)).await;
    assert_eq!(world.posts_asked(), asked, "the whole bot rests");

    assert!(restarted.speak_out().await <= end + TimeDelta::seconds(5));
    assert_eq!(world.audit().await.in_state("sent"), 40);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_groups_that_move_during_a_broadcast_get_everything_once_under_their_new_numbers() {
    let world = World::new(Wishes { groups: 150, latency_ms: 2..=8, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    world.plan(Lane::Tip, "每日提示").await;
    let mut bot = world.start();
    world.until("the broadcast began", PATIENCE, async || world.posts_asked() >= 40).await;
    let moved: Vec<_> = world.groups[..100].iter().map(|group| (*group, world.migrate(group))).collect();
    world.until_quiet().await;

    bot.ask_to_end().await;
    assert!(bot.ended(Duration::from_secs(5)).await.expect("it ends in time").success());
    let audit = world.audit().await;
    assert_eq!((audit.in_state("sent"), audit.doubts), (300, 0));
    let addresses: Vec<(i64, i64)> = rows(&world.url, "SELECT id, address FROM chat").await;
    for (group, new) in moved {
        assert!(addresses.contains(&(group.chat.0, new.0)), "{} is known as {}", group.address.0, new.0);
    }
    assert_eq!(addresses.len(), 150, "no group is known twice");
}

#[tokio::test]
async fn groups_that_threw_the_bot_out_are_flagged_and_called_off_and_the_others_go_on() {
    let world = World::new(Wishes { groups: 20, by_hand: true, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    world.plan(Lane::Tip, "每日提示").await;
    for group in &world.groups[..5] {
        world.telegram.world().removes_bot(world.members[0], group.address).expect("the bot is there");
    }

    Mouth::open(&world).await.speak_out().await;

    assert_eq!(world.posts_asked(), 5 + 30, "nobody knocks twice where they were thrown out");
    let audit = world.audit().await;
    assert_eq!((audit.in_state("failed"), audit.in_state("cancelled"), audit.in_state("sent")), (5, 5, 30));
    assert_eq!(world.number("SELECT COUNT(*) FROM chat WHERE state = 'lost'").await, 5);
}

#[tokio::test]
async fn a_text_that_is_refused_reaches_five_groups_at_most_and_can_be_called_off() {
    let world = World::new(Wishes { groups: 60, by_hand: true, ..Wishes::default() }).await;
    let unclosed =
        |id: wuzha::domain::delivery::DeliveryId| Message { html: format!("<b>坏 {}", id.0), ..Message::default() };
    world.plan_bodies(Lane::Alert, "坏通报", unclosed).await;
    let mut mouth = Mouth::open(&world).await;
    mouth.speak().await;

    let tried = world.posts_asked();
    assert!((3..=5).contains(&tried), "{tried} groups were tried");
    assert_eq!(world.count(DeliveryState::Held).await, Some(60 - i64::try_from(tried).unwrap()));
    assert!(world.says(&["outbox", "held"]).await.starts_with("坏通报"));

    world.says(&["outbox", "release", "坏通报"]).await;
    mouth.speak().await;
    assert!((tried + 3..=tried + 5).contains(&world.posts_asked()), "it is tried anew and stopped anew");
    world.says(&["outbox", "cancel", "坏通报"]).await;
    mouth.speak_until(world.now() + TimeDelta::minutes(5)).await;
    let audit = world.audit().await;
    assert_eq!(audit.in_state("failed"), world.posts_asked());
    assert_eq!(audit.in_state("cancelled"), 60 - world.posts_asked());
}

#[tokio::test]
async fn a_stopped_broadcast_goes_on_when_it_is_released_even_while_another_is_under_way() {
    let world = World::new(Wishes { groups: 60, by_hand: true, ..Wishes::default() }).await;
    for round in 0..6 {
        world.plan(Lane::Tip, &format!("第{round}号提示")).await;
    }
    let mut mouth = Mouth::open(&world).await;
    mouth.speak().await;
    let description = "Bad Request: can't parse entities: character '.' is reserved".to_owned();
    let refused = FaultRule::on("sendMessage", Fault::Status { code: 400, description });
    world.telegram.world().faults().script(vec![FaultRule { times: Some(3), ..refused }]);
    world.plan(Lane::Alert, "先遭拒绝").await;
    mouth.speak_until(world.now() + TimeDelta::seconds(2)).await;
    assert_eq!(world.count(DeliveryState::Held).await, Some(57));

    world.says(&["outbox", "release", "先遭拒绝"]).await;
    mouth.speak_out().await;

    let audit = world.audit().await;
    assert_eq!((audit.in_state("failed"), audit.in_state("sent")), (3, 6 * 60 + 57));
}
