//! The real program ends itself at each of its named places, on each database.

use std::time::Duration;

use chrono::{Days, TimeDelta, Timelike as _};
use chrono_tz::Asia::Shanghai;
use futures_util::{StreamExt as _, stream};
use wuzha::clock::Clock;
use wuzha::crash::POINTS;
use wuzha::domain::delivery::Lane;

use super::world::{IN_FLIGHT_MAX, Wishes, World};
use crate::harness::postgres::fresh_database;

/// How long the way to a place may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Worlds that are tried at once.
const AT_ONCE: usize = 3;

/// The plan whose daily tips are moved to where a test wants them.
const PLAN: &str = include_str!("../../bot/plan/data/plan-2025.toml");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_any_place_is_harmless_on_sqlite() {
    end_everywhere(1, || None).await;
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_any_place_is_harmless_on_postgres() {
    end_everywhere(1, || Some(fresh_database())).await;
}

#[ignore = "long form: each place on its first, second and third passing"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_any_place_on_any_passing_is_harmless_on_sqlite() {
    end_everywhere(3, || None).await;
}

#[ignore = "long form: each place on its first, second and third passing; needs PostgreSQL"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_at_any_place_on_any_passing_is_harmless_on_postgres() {
    end_everywhere(3, || Some(fresh_database())).await;
}

async fn end_everywhere(passings: u32, database: impl Fn() -> Option<String>) {
    let places = POINTS.iter().flat_map(|point| (1..=passings).map(move |nth| format!("{point}:{nth}")));
    stream::iter(places).map(|place| end_at(place, database())).buffer_unordered(AT_ONCE).collect::<()>().await;
}

/// In this world a broadcast and a slot of the schedule wait from the start, and people ask questions.
async fn end_at(place: String, database: Option<String>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let plan = folder.path().join("plan.toml");
    std::fs::write(&plan, plan_with_a_slot_just_passed()).expect("our own folder");
    let settings = format!("{}\n[plan]\nfile = \"{}\"\n", quiet_in_half_a_day(), plan.display());
    let world = World::new(Wishes { groups: 6, latency_ms: 1..=3, database, settings, ..Wishes::default() }).await;
    register_schedules(&world).await;
    world.plan(Lane::Alert, "警情通报").await;

    let mut bot = world.start_with(&[("WUZHA_CRASH_AT", &place)]);
    let mut questions = 0;
    let reached = async || {
        // One after the other, so that every place of the intake is passed more than once.
        if questions < 12 && world.telegram.world().pending_updates() == 0 {
            let person = world.members[questions % 3];
            world.telegram.world().says(person, person, "/help").expect("anybody may write in private");
            questions += 1;
        }
        bot.has_ended().is_some_and(|status| !status.success())
    };
    world.until(&format!("{place} is reached"), PATIENCE, reached).await;
    let sending = world.number("SELECT COUNT(*) FROM delivery WHERE state = 'sending'").await;
    assert!(usize::try_from(sending).unwrap() <= IN_FLIGHT_MAX, "{place} left {sending} under way");

    let mut bot = world.start();
    let is_over = async || {
        world.is_quiet().await && world.number("SELECT COUNT(*) FROM occurrence WHERE verdict = 'fired'").await == 3
    };
    world.until(&format!("everything goes on after {place}"), PATIENCE, is_over).await;
    world.until_quiet().await;
    bot.ask_to_end().await;
    assert!(bot.ended(Duration::from_secs(5)).await.expect("it ends within five seconds").success());

    let audit = world.audit().await;
    assert!(audit.doubts <= IN_FLIGHT_MAX, "{place} left {} doubts", audit.doubts);
    let questions = i64::try_from(questions).expect("a small number");
    let count = |sql: &'static str| world.number(sql);
    assert_eq!(count("SELECT COUNT(*) FROM delivery WHERE kind = 'alert'").await, 6, "{place}");
    assert_eq!(count("SELECT COUNT(*) FROM delivery WHERE kind = 'tip'").await, 6, "{place}");
    assert_eq!(count("SELECT COUNT(*) FROM delivery WHERE kind = 'help'").await, questions, "{place}");
    assert_eq!(count("SELECT COUNT(*) FROM inbox WHERE state = 'done'").await, questions, "{place}");
}

/// The plan, with the daily tips of every campus due three minutes ago.
fn plan_with_a_slot_just_passed() -> String {
    let slot = (Clock::system().now() - TimeDelta::minutes(3)).with_timezone(&Shanghai);
    let (from, to) = (slot.date_naive() - Days::new(1), slot.date_naive() + Days::new(1));
    let head = "name = \"tips.daily\"\ncron = \"10 12 * * *\"";
    let days = "between = [2025-04-01, 2025-06-30]\nnot_on = []";
    assert!(PLAN.contains(head) && PLAN.contains(days), "the plan changed: change this test, too");
    PLAN.replacen(head, &format!("name = \"tips.daily\"\ncron = \"{} {} * * *\"", slot.minute(), slot.hour()), 1)
        .replacen(days, &format!("between = [{from}, {to}]\nnot_on = []"), 1)
}

/// Quiet hours that do not keep these tips waiting, whenever the test runs.
pub(super) fn quiet_in_half_a_day() -> String {
    let far = (Clock::system().now() + TimeDelta::hours(12)).with_timezone(&Shanghai);
    format!("[quiet]\nfrom = \"{:02}:00\"\nto = \"{:02}:30\"", far.hour(), far.hour())
}

/// The schedules are as old as the plan: a new one does nothing about slots before its first day.
async fn register_schedules(world: &World) {
    let yesterday = world.now() - TimeDelta::days(1);
    let mut tx = world.store.begin().await.expect("a database");
    for campus in ["qingdao", "taian", "jinan"] {
        tx.register_schedule(&format!("tips.daily/{campus}"), yesterday).await.expect("a database");
    }
    tx.commit().await.expect("a database");
}
