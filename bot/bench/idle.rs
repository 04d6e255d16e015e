//! `wuzha bench idle`: how soon the bot asks for updates, and what it takes while nothing happens.

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::bot::{Bot, Hearing};
use super::telegram::{Emulated, Telegram};
use super::{LatencyMs, Overall};
use crate::cli::say;
use crate::clock::Clock;

/// How often the bot is started on one database; the first time makes the schema.
const STARTS: usize = 5;

/// How long it is left alone before its memory is read.
const REST: Duration = Duration::from_secs(5);

/// How often the emulator is asked whether the bot has polled.
const LOOK: Duration = Duration::from_millis(2);

#[derive(Args)]
/// How long the rest is.
pub struct IdleArgs {
    /// Two starts and short rests, to see that it works
    #[arg(long)]
    quick: bool,
}

/// Measures.
///
/// # Errors
/// When the bot or the emulator cannot be started.
pub(super) async fn measure(args: &IdleArgs) -> anyhow::Result<ExitCode> {
    let (starts_wanted, rest) = if args.quick { (2, REST / 5) } else { (STARTS, REST) };
    let latency: LatencyMs = "0".parse().map_err(anyhow::Error::msg)?;
    let emulated = Emulated { groups: 1, people: 1, overall: Overall::None, latency, is_lean: true };
    let telegram = Telegram::start(emulated).await?;
    let folder = tempfile::tempdir()?;
    let database = format!("sqlite:{}", folder.path().join("bench.db").display());

    let mut starts = Vec::new();
    let mut memory_mib = 0.0;
    let mut cpu = 0.0;
    for _ in 0..starts_wanted {
        // The emulator counts a poll when it is answered, so there must be something to answer.
        telegram.send_nonsense().await?;
        let polls = telegram.counted().await?.of("getUpdates");
        let stopwatch = Clock::stopwatch();
        let bot = Bot::start(&telegram.url, &database, folder.path(), Hearing::Polling)?;
        while telegram.counted().await?.of("getUpdates") == polls {
            tokio::time::sleep(LOOK).await;
        }
        starts.push(format!("{} ms", stopwatch.elapsed().as_millis()));
        let before = bot.usage()?.cpu_seconds()?;
        tokio::time::sleep(rest).await;
        cpu = bot.usage()?.cpu_seconds()? - before;
        memory_mib = bot.usage()?.memory_mib()?;
        bot.kill().await?;
    }
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    let binary_mb = std::env::current_exe()?.metadata()?.len() as f64 / 1_000_000.0;
    say(&format!("start to the first poll, on a new database and on a known one: {}", starts.join(", ")));
    say(&format!("memory while nothing happens: {memory_mib:.1} MiB"));
    say(&format!("processor while nothing happens: {:.1} ms/s", cpu * 1_000.0 / rest.as_secs_f64()));
    say(&format!("the binary: {binary_mb:.1} MB"));
    Ok(ExitCode::SUCCESS)
}
