//! `wuzha purge`: removes what was kept for its time, now instead of at night.

use std::process::ExitCode;

use clap::Args;

use super::run::Desk;
use super::say;
use crate::config::Config;
use crate::service::retention;
use crate::store::Purged;

#[derive(Args)]
pub(super) struct PurgeArgs {
    /// Only show what would be removed now, and what was removed last
    #[arg(long)]
    dry_run: bool,
}

pub(super) async fn obey(config: Config, args: PurgeArgs) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let services = &desk.services;
    if !args.dry_run {
        for (kind, removed) in retention::purge(services).await? {
            say(&format!("{kind}: {removed} removed"));
        }
        return Ok(ExitCode::SUCCESS);
    }
    let last = retention::last(services).await?;
    for (kind, due) in retention::preview(services).await? {
        let before = last.iter().find(|purged| purged.kind == kind).map_or_else(
            || "never looked for".to_owned(),
            |Purged { removed, at, .. }| {
                format!("{removed} removed on {}", services.settings.local(*at).format("%Y-%m-%d %H:%M"))
            },
        );
        say(&format!("{kind}: {due} to remove; {before}"));
    }
    Ok(ExitCode::SUCCESS)
}
