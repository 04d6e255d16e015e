//! The command line: what an operator types, and how it is answered.
//!
//! Texts here are for the person who runs the machine, so they are English like the logs.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};

use crate::bench::SandboxWishes;
use crate::config::{Config, LogFormat};

mod class;
mod contact;
mod inbox;
mod ledger;
mod locale;
mod outbox;
mod purge;
mod role;
mod roster;
mod run;
mod simulate;
mod student;
mod term;

pub(crate) use class::{read_cadence, read_segment};
pub(crate) use outbox::table;

/// A chat bot that carries out a university's yearly campaign against telecom fraud.
#[derive(Parser)]
#[command(name = "wuzha", version, about, max_term_width = 100)]
struct Cli {
    /// The configuration file [default: wuzha.toml, when there is one]
    #[arg(long, global = true, env = "WUZHA_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve: speak on Telegram, keep the schedule
    Run,
    /// Show everything on a small Telegram of our own: no token, no network
    Demo(DemoArgs),
    /// Run only the small Telegram, for a bot of yours
    Sandbox(SandboxArgs),
    /// Print who would get what and when, without sending anything
    Simulate(SimulateArgs),
    /// Check the configuration, the plan, the calendar and the tips, and print what is found
    Check,
    /// Classes and their groups
    Class {
        #[command(subcommand)]
        command: class::ClassCommand,
    },
    /// Whom people call on each campus
    Contact {
        #[command(subcommand)]
        command: contact::ContactCommand,
    },
    /// Print a link that gives somebody a role; it works once, for 72 hours
    Invite(role::InviteArgs),
    /// Who has which role
    Role {
        #[command(subcommand)]
        command: role::RoleCommand,
    },
    /// Who is in which class
    Roster {
        #[command(subcommand)]
        command: roster::RosterCommand,
    },
    /// Terms, and how one follows another
    Term {
        #[command(subcommand)]
        command: term::TermCommand,
    },
    /// Who of a class is bound to an account
    Student {
        #[command(subcommand)]
        command: student::StudentCommand,
    },
    /// What was said, what is in doubt, what was stopped
    Outbox {
        #[command(subcommand)]
        command: outbox::OutboxCommand,
    },
    /// What was heard and could not be handled
    Inbox {
        #[command(subcommand)]
        command: inbox::InboxCommand,
    },
    /// Whether anybody touched the ledger
    Ledger {
        #[command(subcommand)]
        command: ledger::LedgerCommand,
    },
    /// Words and their translations
    Locale {
        #[command(subcommand)]
        command: locale::LocaleCommand,
    },
    /// Remove what was kept long enough, as is done every night
    Purge(purge::PurgeArgs),
    /// Measure this machine and this build
    Bench {
        #[command(subcommand)]
        command: crate::bench::BenchCommand,
    },
}

/// How the demo is played.
#[derive(Args, Clone, Debug)]
pub struct DemoArgs {
    /// Play at full speed, print the groups' transcripts and a closing table, and end
    #[arg(long, requires = "days")]
    headless: bool,
    /// How many days to play with --headless
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=366))]
    days: Option<u32>,
    /// The page's port on 127.0.0.1
    #[arg(long, default_value_t = 8640)]
    port: u16,
    /// A folder to keep the demo's database in [default: a temporary one, removed at the end]
    #[arg(long, value_name = "FOLDER")]
    keep: Option<PathBuf>,
}

/// How the emulator behaves.
#[derive(Args, Clone, Debug)]
pub struct SandboxArgs {
    /// The port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 8641)]
    port: u16,
    /// The token the bot must use
    #[arg(long, default_value = "100200300:SANDBOX-invented-token-0000000000000")]
    token: String,
    /// Groups that exist from the start, with the bot in them
    #[arg(long, default_value_t = 0)]
    groups: u32,
    /// People who exist from the start, spread evenly over the groups
    #[arg(long, default_value_t = 1)]
    people: usize,
    /// The limit over all chats: none, bucket:RATE or window:RATE
    #[arg(long, default_value = "bucket:30")]
    overall: crate::bench::Overall,
    /// Latency each way in milliseconds: 40 or 50-120
    #[arg(long, default_value = "0")]
    latency: crate::bench::LatencyMs,
    /// Forget texts and keep counts only, for benchmarks
    #[arg(long)]
    lean: bool,
}

#[derive(Args)]
struct SimulateArgs {
    /// The first day, in campus time
    #[arg(long, value_name = "DATE")]
    from: NaiveDate,
    /// The last day, in campus time
    #[arg(long, value_name = "DATE")]
    to: NaiveDate,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
}

/// Reads the command line and does what it says.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&format!("cannot start: {error}"));
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(obey(cli)) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("wuzha: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

async fn obey(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Run => {
            let config = Config::load(cli.config.as_deref())?;
            start_log(config.log.format, "info");
            run::run(config).await
        }
        Command::Demo(args) => {
            start_log(LogFormat::Human, "warn");
            crate::demo::play(crate::demo::Wishes {
                headless_days: args.days.filter(|_| args.headless),
                port: args.port,
                folder: args.keep,
            })
            .await
        }
        Command::Sandbox(args) => {
            start_log(LogFormat::Human, "info");
            crate::bench::serve_sandbox(SandboxWishes {
                port: args.port,
                token: args.token,
                groups: args.groups,
                people: args.people,
                overall: args.overall,
                latency: args.latency,
                is_lean: args.lean,
            })
            .await
        }
        Command::Simulate(args) => simulate::simulate(cli.config.as_deref(), args.from, args.to, args.json).await,
        Command::Check => run::check(cli.config.as_deref()).await,
        Command::Class { command } => class::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Contact { command } => contact::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Invite(args) => role::invite(Config::load(cli.config.as_deref())?, args).await,
        Command::Role { command } => role::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Roster { command } => roster::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Term { command } => term::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Student { command } => student::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Outbox { command } => outbox::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Inbox { command } => inbox::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Ledger { command } => ledger::obey(Config::load(cli.config.as_deref())?, command).await,
        Command::Locale { command } => locale::obey(command),
        Command::Purge(args) => purge::obey(Config::load(cli.config.as_deref())?, args).await,
        Command::Bench { command } => {
            start_log(LogFormat::Human, "error");
            crate::bench::obey(command).await
        }
    }
}

/// Logs go to standard error: readable on a terminal, JSON elsewhere, unless told otherwise.
fn start_log(format: LogFormat, level: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("WUZHA_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(format!("wuzha={level},warn")));
    let is_human = match format {
        LogFormat::Auto => std::io::stderr().is_terminal(),
        LogFormat::Human => true,
        LogFormat::Json => false,
    };
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if is_human {
        log.with_target(false).init();
    } else {
        log.json().init();
    }
}

/// Prints a line, and does not mind a reader that has gone away.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Prints a line to standard error, and does not mind a full disk behind it.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
