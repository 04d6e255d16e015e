//! The program as an operator runs it: heard by polling and by webhook, looked at over HTTP.

use std::net::{Ipv4Addr, TcpListener};

use wuzha::domain::delivery::DeliveryState;

use super::world::{PATIENCE, Wishes, World};

/// What only Telegram and we know, in these tests.
const WEBHOOK_SECRET: &str = "an-invented-webhook-secret-of-forty-chars";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tap_is_answered_whether_updates_are_fetched_or_brought() {
    let port = free_port();
    let webhook = format!(
        r#"[telegram]
mode = "webhook"
[telegram.webhook]
listen = "127.0.0.1:{port}"
path = "/telegram"
public_url = "http://127.0.0.1:{port}/telegram""#
    );
    for settings in [String::new(), webhook] {
        let world = World::new(Wishes { groups: 1, settings, ..Wishes::default() }).await;
        world.plan_cards("今日提示").await;
        let mut bot = world.start_with(&[("WUZHA_WEBHOOK_SECRET", WEBHOOK_SECRET)]);
        let group = world.groups[0];
        let telegram = world.telegram.world();
        world
            .until("the card stands", PATIENCE, async || {
                telegram.last_message(group.address).is_some_and(|last| last.from.is_bot)
            })
            .await;

        let card = telegram.last_message(group.address).expect("the card").id;
        let tap = telegram.taps(world.members[0], group.address, card, 0, 0).expect("the button");
        world.until("the tap is answered", PATIENCE, async || telegram.answer_of(tap).is_some()).await;

        let answer = telegram.answer_of(tap).and_then(|answer| answer.text);
        assert_eq!(answer.as_deref(), Some("✓ 已记录。本群已有1人看过。"));
        bot.ask_to_end().await;
        assert!(bot.ended(PATIENCE).await.expect("it ends").success());
        assert_eq!(world.count(DeliveryState::Sent).await, Some(1));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_program_on_one_database_is_told_what_to_do() {
    let world = World::new(Wishes { groups: 0, ..Wishes::default() }).await;
    let _first = world.start();
    let polls = || world.telegram.world().counts().requests.get("getUpdates").copied().unwrap_or_default();
    world.until("the first one hears", PATIENCE, async || polls() > 0).await;

    let mut second = world.start();

    assert!(!second.ended(PATIENCE).await.expect("it refuses").success());
    assert!(world.log().contains("another wuzha already serves"), "{}", world.log_end());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_bots_token_is_refused_by_a_database_that_has_a_bot() {
    let world = World::new(Wishes { groups: 0, ..Wishes::default() }).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.keep("bot_id", "424242").await.unwrap();
    tx.commit().await.unwrap();

    let mut bot = world.start();

    assert!(!bot.ended(PATIENCE).await.expect("it refuses").success());
    assert!(world.log().contains("this database belongs to the bot 424242"), "{}", world.log_end());
}

/// A port that was free a moment ago: a webhook's address must be known before anything listens.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|held| held.local_addr()).expect("a free port").port()
}
