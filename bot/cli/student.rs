//! `wuzha student …`: who of a class is bound to an account, in numbers and seats.

use std::process::ExitCode;

use clap::Subcommand;

use super::run::Desk;
use super::say;
use crate::config::Config;
use crate::domain::identity::Standing;
use crate::service::identity;

#[derive(Subcommand)]
pub(super) enum StudentCommand {
    /// Print how many of each class are bound, offline, and neither
    Standing {
        /// Only this class
        class: Option<String>,
    },
    /// Print the seats whose students are neither bound nor offline
    Unbound {
        /// The class
        class: String,
    },
    /// Mark a student as not on the messenger
    Offline {
        /// The class
        class: String,
        /// The number within the class
        seat: u16,
        /// Take the mark back
        #[arg(long)]
        undo: bool,
    },
    /// Free a student from the account that is bound to it; its owner is told
    Release {
        /// The class
        class: String,
        /// The number within the class
        seat: u16,
    },
}

pub(super) async fn obey(config: Config, command: StudentCommand) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let services = &desk.services;
    match command {
        StudentCommand::Standing { class } => {
            let standings = match &class {
                Some(class) => vec![desk.done(identity::class_standing(services, class).await)?],
                None => desk.done(identity::standings(services).await)?,
            };
            for standing in &standings {
                let Standing { class, students, bound, offline } = standing;
                let missing = standing.missing();
                say(&format!("{class}  {students} students  {bound} bound  {offline} offline  {missing} not yet"));
            }
        }
        StudentCommand::Unbound { class } => {
            let seats = desk.done(identity::missing_seats(services, &class).await)?;
            say(&seats.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        }
        StudentCommand::Offline { class, seat, undo } => {
            desk.done(identity::set_offline_at_the_desk(services, &class, seat, !undo).await)?;
            say(&format!("{class} {seat:02}: {}", if undo { "not marked any more" } else { "marked as offline" }));
        }
        StudentCommand::Release { class, seat } => {
            desk.done(identity::release_at_the_desk(services, &class, seat).await)?;
            say(&format!("{class} {seat:02}: released; the running bot tells the owner of the account"));
        }
    }
    Ok(ExitCode::SUCCESS)
}
