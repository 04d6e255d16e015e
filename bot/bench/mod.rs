//! MEASURING: programs that print figures. Nothing here judges; the figures to compare with are in
//! `docs/benchmarks.md`.
//!
//! The emulated Telegram runs in a process of its own, so that what is measured is the bot.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

use clap::Subcommand;

use crate::cli::say;
use crate::domain::class::Class;
use crate::domain::plan::Cadence;
use crate::sandbox::{Latency, Limits, Person, Sandbox, Settings, World};
use crate::service::Services;

mod alert;
mod bot;
mod broadcast;
mod contest;
mod idle;
mod intake;
mod ledger;
mod linter;
pub mod lookalike;
mod measure;
mod quiz;
mod roster;
mod telegram;
mod tip;

/// Colleges of an invented university.
const COLLEGES: usize = 30;

#[derive(Subcommand)]
/// What can be measured.
pub enum BenchCommand {
    /// Broadcasts: how much of the permitted rate is used, and at what cost
    Broadcast(broadcast::BroadcastArgs),
    /// Taps: how many are answered and stored, and at what cost
    Intake(intake::IntakeArgs),
    /// Rosters: how long a list of students takes, and how much memory
    Roster(roster::RosterArgs),
    /// Ledgers: how soon a large one answers, how long its files take, what writing costs
    Ledger(ledger::LedgerArgs),
    /// Alerts: how soon 95 % of the groups have one while tips are under way
    Alert(alert::AlertArgs),
    /// Linter: how long a text is looked through for what leads to one person
    Linter(linter::LinterArgs),
    /// Look-alikes: how many copied names are found, and how many others are taken for copies
    Lookalike,
    /// Quizzes: how many answers are written down and explained, at what cost, and that none is lost
    Quiz(quiz::QuizArgs),
    /// Contests: a whole university takes part, a storm of answers, and that none is lost or counted twice
    Contest(contest::ContestArgs),
    /// Tips: how long a day of every class's is planned, with cases and quizzes behind it and without
    Tip(tip::TipArgs),
    /// Rest: how soon it begins, how little it takes while nothing happens, how big it is
    Idle(idle::IdleArgs),
}

/// Measures.
///
/// # Errors
/// When the bench cannot be set up.
pub async fn obey(command: BenchCommand) -> anyhow::Result<ExitCode> {
    match command {
        BenchCommand::Broadcast(args) => broadcast::measure(args).await,
        BenchCommand::Intake(args) => intake::measure(args).await,
        BenchCommand::Roster(args) => roster::measure(&args).await,
        BenchCommand::Ledger(args) => ledger::measure(args).await,
        BenchCommand::Alert(args) => alert::measure(args).await,
        BenchCommand::Linter(args) => Ok(linter::measure(&args)),
        BenchCommand::Lookalike => Ok(lookalike::measure()),
        BenchCommand::Quiz(args) => quiz::measure(args).await,
        BenchCommand::Contest(args) => contest::measure(args).await,
        BenchCommand::Tip(args) => tip::measure(args).await,
        BenchCommand::Idle(args) => idle::measure(&args).await,
    }
}

/// The emulator's limit over all chats, as the command line has it: `none`, `bucket:30`, `window:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overall {
    /// Without limit.
    None,
    /// A bucket that holds a second's worth.
    Bucket(u32),
    /// Any trailing second.
    Window(u32),
}

impl Overall {
    /// Sends a second that it permits.
    #[must_use]
    pub const fn per_second(self) -> Option<u32> {
        match self {
            Self::None => None,
            Self::Bucket(rate) | Self::Window(rate) => Some(rate),
        }
    }
}

impl FromStr for Overall {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no limit: write none, bucket:30 or window:30");
        let rate = |rate: &str| rate.parse().ok().filter(|rate| *rate > 0).ok_or_else(wrong);
        match text.split_once(':') {
            None if text == "none" => Ok(Self::None),
            Some(("bucket", number)) => rate(number).map(Self::Bucket),
            Some(("window", number)) => rate(number).map(Self::Window),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for Overall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Bucket(rate) => write!(f, "bucket:{rate}"),
            Self::Window(rate) => write!(f, "window:{rate}"),
        }
    }
}

/// A latency each way in milliseconds, as the command line has it: `40` or `50-120`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LatencyMs {
    least: u64,
    most: u64,
}

impl LatencyMs {
    fn range(self) -> RangeInclusive<Duration> {
        Duration::from_millis(self.least)..=Duration::from_millis(self.most)
    }
}

impl FromStr for LatencyMs {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (least, most) = text.split_once('-').unwrap_or((text, text));
        let ms = |number: &str| number.parse().map_err(|_| format!("`{text}` is no latency: write 40 or 50-120"));
        let (least, most) = (ms(least)?, ms(most)?);
        if least > most {
            return Err(format!("`{text}` is no latency: the smaller number comes first"));
        }
        Ok(Self { least, most })
    }
}

impl fmt::Display for LatencyMs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.least == self.most { write!(f, "{}", self.least) } else { write!(f, "{}-{}", self.least, self.most) }
    }
}

/// How an emulator that stands alone behaves.
#[derive(Clone, Debug)]
pub struct SandboxWishes {
    /// The port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// The token the bot must use.
    pub token: String,
    /// Groups that exist from the start, with the bot in them.
    pub groups: u32,
    /// People who exist from the start, spread evenly over the groups; there is always one.
    pub people: usize,
    /// The limit over all chats.
    pub overall: Overall,
    /// The latency each way.
    pub latency: LatencyMs,
    /// Whether texts are forgotten.
    pub is_lean: bool,
}

/// Serves the emulator until the process is told to end.
///
/// # Errors
/// When the port is taken.
pub async fn serve_sandbox(wishes: SandboxWishes) -> anyhow::Result<ExitCode> {
    let overall = match wishes.overall {
        Overall::None => crate::sandbox::Overall::Unlimited,
        Overall::Bucket(per_second) => crate::sandbox::Overall::TokenBucket { per_second, capacity: per_second },
        Overall::Window(per_second) => crate::sandbox::Overall::Window { per_second },
    };
    let sandbox = Sandbox::start(Settings {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, wishes.port)),
        limits: Limits { overall, ..Limits::default() },
        latency: Latency { there: wishes.latency.range(), back: wishes.latency.range() },
        token: wishes.token,
        keep_texts: !wishes.is_lean,
        ..Settings::default()
    })
    .await?;
    let world = sandbox.world();
    world.dial().play(1.0);
    populate(world, wishes.groups, wishes.people.max(1))?;
    say(&format!("the sandbox listens on {} for the token {}", sandbox.url(), sandbox.token()));
    tokio::signal::ctrl_c().await?;
    sandbox.stop().await;
    Ok(ExitCode::SUCCESS)
}

/// The class of this number in a university of [`COLLEGES`] that are spread over its campuses.
fn class(services: &Services, number: usize) -> Class {
    let campuses = &services.settings.campuses;
    let college = number % COLLEGES;
    Class {
        name: format!("C{number:04}"),
        campus: campuses[college % campuses.len()].0.clone(),
        college: format!("College {college}"),
        segment: None,
        cohort: None,
        languages: vec!["zh-CN".to_owned()],
        cadence: Cadence::Daily,
    }
}

fn populate(world: &World, groups: u32, people: usize) -> anyhow::Result<()> {
    let people: Vec<_> = (1..=people)
        .map(|number| world.add_person(Person { name: format!("person {number}"), ..Person::default() }))
        .collect::<Result<_, _>>()?;
    let step = usize::try_from(groups.max(1))?;
    for number in 0..groups {
        let first = usize::try_from(number)? % people.len();
        let members: Vec<_> = people.iter().copied().skip(first).step_by(step).collect();
        let group = world.add_group(&format!("group {number}"), &members)?;
        world.adds_bot(members[0], group)?;
    }
    Ok(())
}
