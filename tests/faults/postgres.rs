//! PostgreSQL goes away in the middle of everything and comes back; and two processes on one database.

use std::time::Duration;

use wuzha::clock::Clock;
use wuzha::domain::delivery::Lane;
use wuzha::store::Store;

use super::world::{IN_FLIGHT_MAX, PATIENCE, Wishes, World};
use crate::harness::postgres::{Cluster, fresh_database};

/// How soon after the server's return the bot must speak again.
const RECOVERY: Duration = Duration::from_secs(10);

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_restarts_or_dies_during_a_broadcast_loses_and_doubles_nothing() {
    interrupt(2).await;
}

#[ignore = "long form: 30 restarts, about three minutes; needs PostgreSQL"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_restarts_or_dies_thirty_times_loses_and_doubles_nothing() {
    interrupt(30).await;
}

/// Half of the interruptions are restarts and half are kills.
async fn interrupt(times: usize) {
    let cluster = Cluster::start();
    let groups = 60 + times * 30;
    let database = Some(cluster.fresh_database());
    let world = World::new(Wishes { groups, latency_ms: 10..=20, database, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    world.plan(Lane::Tip, "每日提示").await;
    let mut bot = world.start();
    let mut slowest = Duration::ZERO;
    for time in 0..times {
        let goal = world.posts_asked() + 20;
        world.until("the bot goes on speaking", PATIENCE, async || world.posts_asked() >= goal).await;
        let person = world.members[time % 3];
        world.telegram.world().says(person, person, "/help").expect("anybody may write in private");
        if time % 2 == 0 {
            cluster.restart();
        } else {
            cluster.kill9();
            cluster.start_again();
        }
        let (back, asked) = (Clock::stopwatch(), world.posts_asked());
        world.until("the bot speaks again", RECOVERY, async || world.posts_asked() > asked + IN_FLIGHT_MAX).await;
        slowest = slowest.max(back.elapsed());
    }
    assert!(bot.has_ended().is_none(), "the bot outlives its database");
    world.until_quiet().await;
    bot.ask_to_end().await;
    assert!(bot.ended(Duration::from_secs(5)).await.expect("it ends within five seconds").success());
    let audit = world.audit().await;
    println!("{times} interruptions: {} in doubt, spoke again within {slowest:?}", audit.doubts);
    assert_eq!(audit.doubts, 0, "the bot never died, so it heard every answer");
    let questions = i64::try_from(times).expect("a small number");
    assert_eq!(world.number("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, questions);
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_process_on_one_postgres_database_is_refused_and_the_first_goes_on() {
    refuse_a_second(Some(fresh_database()), "another wuzha already serves this PostgreSQL database").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_process_on_one_sqlite_file_is_refused_and_the_first_goes_on() {
    refuse_a_second(None, "another wuzha already serves").await;
}

async fn refuse_a_second(database: Option<String>, words: &str) {
    let world = World::new(Wishes { groups: 60, latency_ms: 10..=20, database, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    let mut first = world.start();
    world.until("the first speaks", PATIENCE, async || world.posts_asked() >= 10).await;
    let mut second = world.start();
    let status = second.ended(RECOVERY).await.expect("the second gives up at once");
    assert_eq!(status.code(), Some(1));
    assert!(world.log().contains(words), "{}", world.log_end());
    assert!(first.has_ended().is_none());

    world.until_quiet().await;
    first.kill().await;
    assert_eq!(world.audit().await.in_state("sent"), 60);
    // The promise ends with the process, however it ended.
    Store::open(&world.url).await.expect("a database").lead().await.expect("nobody leads");
}
