//! A backup is restored, and does not know what was sent since it was made.

use std::fs;
use std::path::Path;
use std::time::Duration;

use sqlx::{Connection as _, Executor as _, SqliteConnection};
use wuzha::domain::delivery::{DeliveryState, Lane};
use wuzha::store::Store;

use super::world::{Bot, PATIENCE, Wishes, World};

/// What the bot says about it.
const OLDER: &str = "the database is older than the one that was last used";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_backup_sends_nothing_before_somebody_has_looked() {
    let (mut world, backup) = world_with_a_backup().await;
    let bot = world.start();
    world.until_quiet().await;
    assert_eq!(world.posts_asked(), 20);
    ends(bot).await;
    restore(&mut world, &backup).await;

    let bot = world.start();
    asks_for_help_in_vain(&world).await;
    assert_eq!(world.posts_asked(), 20, "nothing of it is sent twice");
    assert!(world.log().contains(OLDER));
    let waiting = world.says(&["outbox", "restored"]).await;
    assert_eq!(waiting.matches("警情通报").count(), 20, "{waiting}");
    assert_eq!(
        waiting.lines().last(),
        Some("21 wait, and may have been sent before: `--release` sends them, `--cancel` does not")
    );

    assert!(world.says(&["outbox", "restored", "--cancel"]).await.starts_with("21 deliveries are called off"));
    world.plan(Lane::Alert, "新的通报").await;
    world.until_quiet().await;
    assert_eq!(world.posts_asked(), 40);
    ends(bot).await;
    let numbers = world.number("SELECT MIN(id) FROM delivery WHERE broadcast = '新的通报'").await;
    assert!(numbers > 20, "a number that hangs in a chat is not given again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_in_a_restored_backup_can_be_sent_all_the_same_and_a_restart_changes_nothing() {
    let (mut world, backup) = world_with_a_backup().await;
    let bot = world.start();
    world.until_quiet().await;
    ends(bot).await;
    restore(&mut world, &backup).await;

    for _ in 0..2 {
        let bot = world.start();
        asks_for_help_in_vain(&world).await;
        ends(bot).await;
    }
    assert_eq!(world.posts_asked(), 20);
    world.says(&["outbox", "restored", "--release"]).await;
    let bot = world.start();
    world.until_quiet().await;
    assert_eq!(world.posts_asked(), 20 + 20 + 2, "the broadcast again, and two answers");
    ends(bot).await;
}

/// Twenty groups, a broadcast that waits, and a copy of the database as it is then.
async fn world_with_a_backup() -> (World, String) {
    let world = World::new(Wishes { groups: 20, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    let backup = format!("{}.backup", file(&world));
    let mut connection = SqliteConnection::connect(&world.url).await.expect("a database");
    let copy = sqlx::query("VACUUM INTO $1").bind(&backup);
    connection.execute(copy).await.expect("room for a copy");
    connection.close().await.expect("a database");
    (world, backup)
}

fn file(world: &World) -> String {
    world.url.trim_start_matches("sqlite:").to_owned()
}

async fn ends(mut bot: Bot) {
    bot.ask_to_end().await;
    assert!(bot.ended(Duration::from_secs(10)).await.expect("it ends").success());
}

/// Puts the backup where the database was, as the runbook says.
async fn restore(world: &mut World, backup: &str) {
    world.store.close().await;
    let file = file(world);
    for ending in ["-wal", "-shm"] {
        let beside = format!("{file}{ending}");
        if Path::new(&beside).exists() {
            fs::remove_file(beside).expect("our own folder");
        }
    }
    fs::copy(backup, &file).expect("our own folder");
    world.store = Store::open(&world.url).await.expect("the backup is whole");
}

/// The bot hears and handles, and says nothing: so it looked at what waits and held it back.
async fn asks_for_help_in_vain(world: &World) {
    let person = world.members[0];
    let waiting = world.count(DeliveryState::Queued).await.expect("a database");
    world.telegram.world().says(person, person, "/help").expect("anybody may write in private");
    let has_planned = async || world.count(DeliveryState::Queued).await == Some(waiting + 1);
    world.until("an answer waits", PATIENCE, has_planned).await;
    let seen = world.log().matches("nothing is sent").count();
    assert!(seen > 0, "it says so");
}
