//! `wuzha contact …`: whom people call on each campus.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Subcommand;

use super::roster::rows;
use super::run::Desk;
use super::say;
use crate::config::Config;
use crate::service::contact;

#[derive(Subcommand)]
pub(super) enum ContactCommand {
    /// Take over the contacts of a table
    ///
    /// The table is an .xlsx workbook or a .csv file with a heading row: campus, office, one to three numbers with a
    /// space or a slash between, and, if you like, hours (08:00-22:00) and a name, in English or in Chinese. An office
    /// is security, police, duty, counselling, students or international. What it does not name stays as it is.
    Import {
        /// The file
        file: PathBuf,
    },
    /// List the contacts of every campus
    List,
}

pub(super) async fn obey(config: Config, command: ContactCommand) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let services = &desk.services;
    match command {
        ContactCommand::Import { file } => {
            let name = file.display().to_string();
            let taken = contact::import_at_the_desk(services, &rows(&file)?).await.context(name)?;
            say(&format!("contacts taken over: {taken}"));
        }
        ContactCommand::List => say(&contact::list_at_the_desk(services).await?),
    }
    let lacking = contact::lacking_at_the_desk(&services.store, &services.text, &services.settings.campuses).await?;
    for line in lacking {
        say(&line);
    }
    Ok(ExitCode::SUCCESS)
}
