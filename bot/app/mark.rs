//! How far the database had come when it was last used, kept outside of it.
//!
//! A database that is behind its mark was restored from a backup, or is a copy; and so was one without a mark
//! whose ledger is behind a signed checkpoint. It does not know what was
//! posted since, and would post that again; so nothing is sent until a person has looked
//! (`wuzha outbox restored`). Deliveries are numbered on from the mark, because buttons that hang in chats
//! name the numbers that were given out since.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context as _;
use tokio_util::sync::CancellationToken;

use super::checkpoint::Standing;
use crate::config::Config;
use crate::store::{Progress, Store};

/// How often the mark is brought up to date, in real time. What a backup lacks of the last seconds before
/// a crash goes unnoticed.
const KEEP_EVERY: Duration = Duration::from_secs(10);

/// What the file ends in.
const ENDING: &str = ".mark";

/// What files that belong to a PostgreSQL database begin with; those of a SQLite file begin with its name.
const NAME: &str = "wuzha";

/// The file that holds the mark.
#[derive(Debug)]
pub struct Mark {
    file: PathBuf,
}

impl Mark {
    /// The mark of the database that the configuration names.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self { file: config.database.mark.clone().unwrap_or_else(|| beside_database(config, ENDING)) }
    }

    /// Has nothing sent from a database that is behind its mark, or behind a checkpoint of its ledger when there is no
    /// mark.
    ///
    /// # Errors
    /// When the mark or the database cannot be read or written.
    pub async fn check(&self, store: &Store, standing: &Standing) -> anyhow::Result<()> {
        let mut tx = store.begin().await?;
        let found = tx.progress().await?;
        match self.read()? {
            Some(reached) if found.is_behind(&reached) => {
                tx.skip_delivery_ids(reached.delivery).await?;
                tx.hold_everything().await?;
            }
            None if standing.is_behind => tx.hold_everything().await?,
            Some(_) | None => {}
        }
        let is_held = tx.is_everything_held().await?;
        tx.commit().await?;
        if is_held {
            tracing::error!(
                "the database is older than the one that was last used, so nothing is sent; see `wuzha outbox restored`"
            );
        }
        self.keep(store).await
    }

    /// Keeps the mark up to date until `shutdown`, and once more then.
    pub(super) async fn run(self, store: Store, shutdown: CancellationToken) {
        loop {
            let is_over = tokio::select! {
                () = tokio::time::sleep(KEEP_EVERY) => false,
                () = shutdown.cancelled() => true,
            };
            if let Err(error) = self.keep(&store).await {
                tracing::warn!(
                    error = format!("{error:#}"),
                    "the mark of the database could not be brought up to date"
                );
            }
            if is_over {
                return;
            }
        }
    }

    async fn keep(&self, store: &Store) -> anyhow::Result<()> {
        let reached = store.view().await?.progress().await?;
        if self.read()? == Some(reached) {
            return Ok(());
        }
        self.write(reached).with_context(|| format!("writing the database's mark {}", self.file.display()))
    }

    fn read(&self) -> anyhow::Result<Option<Progress>> {
        let text = match fs::read(&self.file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(error).with_context(|| format!("reading the database's mark {}", self.file.display()));
            }
        };
        let reached = serde_json::from_slice(&text);
        reached
            .map(Some)
            .with_context(|| format!("{} is no mark of a database: if it is damaged, remove it", self.file.display()))
    }

    /// Whole or not at all, whatever happens meanwhile.
    fn write(&self, reached: Progress) -> io::Result<()> {
        let mut next = self.file.clone().into_os_string();
        next.push(".next");
        let mut file = File::create(&next)?;
        file.write_all(&serde_json::to_vec(&reached).expect("numbers become JSON"))?;
        file.sync_all()?;
        fs::rename(&next, &self.file)
    }
}

/// Where a file lies that belongs to the database, unless the configuration says otherwise.
pub(super) fn beside_database(config: &Config, ending: &str) -> PathBuf {
    let name = config.database.url().strip_prefix("sqlite:").map_or(NAME, |path| path.trim_start_matches("//"));
    PathBuf::from(format!("{name}{ending}"))
}
