//! `wuzha bench broadcast`: a broadcast to many groups, every send recorded before it leaves.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use tokio_util::sync::CancellationToken;

use super::measure::Running;
use super::telegram::{Counted, Emulated, Telegram};
use super::{LatencyMs, Overall};
use crate::cli::say;
use crate::clock::Clock;
use crate::domain::chat::ChatKind;
use crate::domain::delivery::{Act, Address, Button, ChatId, DeliveryId, Lane, Message, NewDelivery, Press};
use crate::outbox::{Outbox, Pace};
use crate::store::Store;

/// Chats and deliveries are written in batches of this size.
const BATCH: usize = 1_000;

#[derive(Args)]
/// How the broadcasts are measured.
pub struct BroadcastArgs {
    /// Only the scenario with this number
    #[arg(long)]
    only: Option<usize>,
    /// A tenth of the messages, to see that it works
    #[arg(long)]
    quick: bool,
    /// The database: an empty one that may be filled [default: a SQLite file in a temporary folder]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// One broadcast.
struct Scenario {
    title: &'static str,
    groups: u32,
    overall: &'static str,
    latency: &'static str,
    in_flight: usize,
}

const SCENARIOS: [Scenario; 6] = [
    Scenario { title: "30/s token bucket, 80 ms", groups: 1_000, overall: "bucket:30", latency: "40", in_flight: 400 },
    Scenario {
        title: "30/s strict window, 50-120 ms each way",
        groups: 1_000,
        overall: "window:30",
        latency: "50-120",
        in_flight: 400,
    },
    Scenario {
        title: "1,000/s token bucket, 80 ms",
        groups: 20_000,
        overall: "bucket:1000",
        latency: "40",
        in_flight: 400,
    },
    Scenario {
        title: "unlimited, 50 ms, 256 under way",
        groups: 20_000,
        overall: "none",
        latency: "25",
        in_flight: 256,
    },
    Scenario {
        title: "unlimited, 50 ms, 400 under way",
        groups: 20_000,
        overall: "none",
        latency: "25",
        in_flight: 400,
    },
    Scenario {
        title: "unlimited, 50 ms, 400 under way, three times as many",
        groups: 60_000,
        overall: "none",
        latency: "25",
        in_flight: 400,
    },
];

/// Measures the scenarios one by one, each in a process of its own so that its memory is its own.
///
/// # Errors
/// When a scenario cannot be set up.
pub(super) async fn measure(args: BroadcastArgs) -> anyhow::Result<ExitCode> {
    if let Some(number) = args.only {
        let scenario =
            SCENARIOS.get(number).with_context(|| format!("there are {} scenarios, from 0", SCENARIOS.len()))?;
        say(&run(scenario, args.quick, args.database).await?);
        return Ok(ExitCode::SUCCESS);
    }
    say(
        "scenario                                                   sent    s      /s   of rate  429s  cpu s/10k  peak MiB  grown MiB",
    );
    for number in 0..SCENARIOS.len() {
        let mut command = tokio::process::Command::new(std::env::current_exe()?);
        command.args(["bench", "broadcast", "--only", &number.to_string()]);
        if args.quick {
            command.arg("--quick");
        }
        anyhow::ensure!(command.status().await?.success(), "scenario {number} failed");
    }
    Ok(ExitCode::SUCCESS)
}

async fn run(scenario: &Scenario, is_quick: bool, database: Option<String>) -> anyhow::Result<String> {
    let groups = if is_quick { scenario.groups / 10 } else { scenario.groups };
    let overall: Overall = scenario.overall.parse().map_err(anyhow::Error::msg)?;
    let latency: LatencyMs = scenario.latency.parse().map_err(anyhow::Error::msg)?;
    let telegram = Telegram::start(Emulated { groups, people: 1, overall, latency, is_lean: true }).await?;
    let addresses: Vec<_> = telegram.groups().await?.into_iter().map(|group| group.id).collect();

    let folder = tempfile::tempdir()?;
    let url = database.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("bench.db").display()));
    let store = Store::open(&url).await?;
    let clock = Clock::system();
    plan(&store, &clock, &addresses).await?;

    let pace = Pace { per_second: overall.per_second(), in_flight_max: scenario.in_flight, ..Pace::default() };
    let outbox = Outbox::new(store.clone(), Arc::new(telegram.line()?), clock, pace, None);
    let engine = outbox.engine().await?;
    let myself = Running::this();
    let (memory_before, cpu_before, stopwatch) = (myself.memory_mib()?, myself.cpu_seconds()?, Clock::stopwatch());
    let shutdown = CancellationToken::new();
    let running = tokio::spawn(engine.run(shutdown.clone()));
    let wanted = u64::from(groups);
    let sent = || outbox.counters().lane(Lane::Alert).sent;
    while sent() < wanted {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let seconds = stopwatch.elapsed().as_secs_f64();
    let cpu = myself.cpu_seconds()? - cpu_before;
    shutdown.cancel();
    running.await?;

    let Counted { delivered, too_many_requests, .. } = telegram.counted().await?;
    anyhow::ensure!(delivered >= wanted, "Telegram has {delivered} of {wanted} messages");
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let (rate, per_10k) = (wanted as f64 / seconds, cpu * 10_000.0 / wanted as f64);
    let of_rate =
        overall.per_second().map_or("-".to_owned(), |limit| format!("{:.1} %", rate / f64::from(limit) * 100.0));
    let peak = myself.peak_memory_mib()?;
    Ok(format!(
        "{:<55} {wanted:>7} {seconds:>6.1} {rate:>7.0} {of_rate:>8} {too_many_requests:>5} {per_10k:>10.2} {peak:>9.1} {:>9.1}",
        scenario.title,
        peak - memory_before
    ))
}

/// Enters the chats and plans one alert for each.
async fn plan(store: &Store, clock: &Clock, addresses: &[i64]) -> anyhow::Result<()> {
    let now = clock.now();
    for addresses in addresses.chunks(BATCH) {
        let mut tx = store.begin().await?;
        let mut chats = Vec::with_capacity(addresses.len());
        for address in addresses {
            let address = Address { chat: *address, thread: None };
            chats.push(tx.meet_chat(address, ChatKind::Group, now).await?.id);
        }
        let first = tx.new_delivery_ids(chats.len()).await?;
        let deliveries: Vec<_> = (first.0..).zip(&chats).map(|(id, chat)| alert(DeliveryId(id), *chat, now)).collect();
        tx.plan(&deliveries, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// An alert as long as a bilingual tip, with two buttons.
fn alert(id: DeliveryId, chat: ChatId, now: chrono::DateTime<chrono::Utc>) -> NewDelivery {
    let button = |label: &str| Button { label: label.into(), press: Press::Callback(format!("bench.{}", id.0)) };
    NewDelivery {
        id,
        key: format!("bench:{}", id.0),
        chat,
        lane: Lane::Alert,
        kind: "bench",
        broadcast: Some("bench".into()),
        variant: None,
        act: Act::Post(Message {
            html: format!("<b>Bench {}</b>\n{}", id.0, "A message of the usual length. ".repeat(16)),
            buttons: vec![vec![button("Got it"), button("Why this one?")]],
            silent: false,
        }),
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    }
}
