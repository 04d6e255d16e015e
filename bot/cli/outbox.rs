//! `wuzha outbox …`: what was said, what is in doubt, what was stopped.

use std::process::ExitCode;

use clap::{Subcommand, ValueEnum};

use super::run::Desk;
use super::say;
use crate::config::Config;
use crate::domain::delivery::{DeliveryId, DeliveryState, Lane, Resolution};
use crate::service::{Services, doubt};

#[derive(Subcommand)]
pub(super) enum OutboxCommand {
    /// Count the deliveries by lane and state
    Counts,
    /// List the deliveries of which nobody knows whether they arrived
    Unconfirmed,
    /// End a doubt
    Resolve {
        /// The delivery's number
        delivery: i64,
        /// How
        how: How,
    },
    /// List the broadcasts that were stopped because their text is refused
    Held,
    /// Let a stopped broadcast go on
    Release {
        /// The broadcast, as `held` shows it
        broadcast: String,
    },
    /// Call a stopped broadcast off
    Cancel {
        /// The broadcast, as `held` shows it
        broadcast: String,
    },
    /// Show what waits in a database that was restored from a backup, and decide about it
    Restored {
        /// Let it be sent, and everything after it
        #[arg(long)]
        release: bool,
        /// Call it off, and let everything after it be sent
        #[arg(long, conflicts_with = "release")]
        cancel: bool,
    },
}

/// How a doubt ends.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum How {
    /// It stands in the chat
    Arrived,
    /// Send it again, marked as a repeat
    Again,
    /// Let it rest
    Drop,
}

pub(super) async fn obey(config: Config, command: OutboxCommand) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let store = &desk.services.store;
    let now = desk.services.clock.now();
    match command {
        OutboxCommand::Counts => say(&table(&store.view().await?.delivery_counts().await?)),
        OutboxCommand::Unconfirmed => {
            let mut view = store.view().await?;
            let doubts = view.doubts(1_000).await?;
            for doubt in &doubts {
                let class = doubt.class.as_deref().unwrap_or("-");
                let since = doubt.since.to_rfc3339();
                let (id, lane, head, why) = (doubt.id.0, doubt.lane.name(), doubt.act.head(), &doubt.why);
                say(&format!("{id}  {class}  {lane}  since {since}  {head}  ({why})"));
            }
            let assumed = view.assumed_delivered().await?;
            say(&format!("{} unconfirmed, {assumed} more counted as sent by policy", doubts.len()));
        }
        OutboxCommand::Resolve { delivery, how } => {
            let how = match how {
                How::Arrived => Resolution::Arrived,
                How::Again => Resolution::Again,
                How::Drop => Resolution::Drop,
            };
            let was_in_doubt = doubt::resolve_at_the_desk(&desk.services, DeliveryId(delivery), how).await?;
            anyhow::ensure!(
                was_in_doubt,
                "delivery {delivery} is not in doubt; `wuzha outbox unconfirmed` lists those that are"
            );
            say(&format!("{delivery} is resolved"));
        }
        OutboxCommand::Held => {
            for held in store.view().await?.held_broadcasts().await? {
                say(&format!("{}  {} deliveries  {}", held.broadcast, held.deliveries, held.why.unwrap_or_default()));
            }
        }
        OutboxCommand::Release { broadcast } => {
            let mut tx = store.begin().await?;
            let count = tx.release_broadcast(&broadcast).await?;
            tx.commit().await?;
            say(&format!("{count} deliveries go on"));
        }
        OutboxCommand::Cancel { broadcast } => {
            let mut tx = store.begin().await?;
            let count = tx.cancel_held_broadcast(&broadcast, now).await?;
            tx.commit().await?;
            say(&format!("{count} deliveries are called off"));
        }
        OutboxCommand::Restored { release, cancel } => return restored(&desk.services, release, cancel).await,
    }
    Ok(ExitCode::SUCCESS)
}

async fn restored(services: &Services, release: bool, cancel: bool) -> anyhow::Result<ExitCode> {
    let mut tx = services.store.begin().await?;
    if !tx.is_everything_held().await? {
        say("nothing is held: this database was not restored, or somebody has decided already");
        return Ok(ExitCode::SUCCESS);
    }
    if cancel {
        let count = tx.cancel_everything("called off after a restore", services.clock.now()).await?;
        say(&format!("{count} deliveries are called off"));
    }
    if release || cancel {
        tx.release_everything().await?;
        tx.commit().await?;
        say("the bot may send again; if it runs, it does within seconds");
        return Ok(ExitCode::SUCCESS);
    }
    let waiting = tx.waiting_deliveries(usize::MAX).await?;
    for delivery in &waiting {
        let class = delivery.class.as_deref().unwrap_or("-");
        let due = services.settings.local(delivery.not_before).format("%Y-%m-%d %H:%M");
        say(&format!("{}  {class}  {}  due {due}  {}", delivery.id.0, delivery.lane.name(), delivery.act.head()));
    }
    say(&format!("{} wait, and may have been sent before: `--release` sends them, `--cancel` does not", waiting.len()));
    Ok(ExitCode::SUCCESS)
}

/// Deliveries by lane and state, with a total below.
pub(crate) fn table(counts: &crate::store::Counts) -> String {
    let states: Vec<_> = DeliveryState::ALL
        .into_iter()
        .filter(|state| Lane::ALL.iter().any(|lane| counts.contains_key(&(*lane, *state))))
        .collect();
    let mut lines = vec![row("lane", states.iter().map(|state| state.name().to_owned()).chain(["planned".to_owned()]))];
    let mut totals = vec![0; states.len() + 1];
    for lane in Lane::ALL {
        let mut cells: Vec<i64> =
            states.iter().map(|state| counts.get(&(lane, *state)).copied().unwrap_or_default()).collect();
        cells.push(cells.iter().sum());
        if cells.last() != Some(&0) {
            totals.iter_mut().zip(&cells).for_each(|(total, cell)| *total += cell);
            lines.push(row(lane.name(), cells.iter().map(ToString::to_string)));
        }
    }
    lines.push(row("total", totals.iter().map(ToString::to_string)));
    lines.join("\n")
}

fn row(name: &str, cells: impl Iterator<Item = String>) -> String {
    cells.fold(format!("{name:<10}"), |line, cell| format!("{line}{cell:>13}"))
}
