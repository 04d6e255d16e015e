//! `wuzha inbox …`: updates that could not be handled.

use std::process::ExitCode;

use clap::Subcommand;

use super::say;
use crate::config::Config;
use crate::store::Store;

/// The list shows at most so many.
const LIST_MAX: usize = 1_000;

#[derive(Subcommand)]
pub(super) enum InboxCommand {
    /// List the updates that were set aside
    Dead,
    /// Let the running bot try an update again
    Replay {
        /// The update's number
        update: i64,
    },
}

pub(super) async fn obey(config: Config, command: InboxCommand) -> anyhow::Result<ExitCode> {
    let store = Store::open(config.database.url()).await?;
    match command {
        InboxCommand::Dead => {
            let mut view = store.view().await?;
            let dead = view.dead_updates(LIST_MAX).await?;
            for update in &dead {
                say(&format!("{}  since {}  {}", update.id, update.received_at.to_rfc3339(), update.why));
            }
            say(&format!("{} set aside; `wuzha inbox replay NUMBER` tries one again", dead.len()));
        }
        InboxCommand::Replay { update } => {
            let mut tx = store.begin().await?;
            let is_found = tx.replay_update(update).await?;
            tx.commit().await?;
            anyhow::ensure!(is_found, "no update {update} was set aside; `wuzha inbox dead` lists them");
            say(&format!("{update} will be tried again"));
        }
    }
    Ok(ExitCode::SUCCESS)
}
