//! The signed checkpoints of the ledger, and the key that signs them. Both lie outside of the database, and so does the
//! proof that nobody wrote the whole ledger anew.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;

use super::mark::beside_database;
use crate::config::Config;
use crate::domain::checkpoint::{Checkpoint, is_due};
use crate::secret::{Key, PublicKey, Signer, SignerMistake, give_to_owner_of, write_once};
use crate::service::Services;
use crate::service::checkpoint::{self, Brought};
use crate::service::ledger::export::Enclosed;
use crate::store::Store;

/// How often the running service looks whether a checkpoint is due, in real time.
const LOOK: Duration = Duration::from_secs(10);

/// What the file of the key ends in.
const KEY: &str = ".ledger-key";

/// What the folder of the checkpoints ends in.
const FOLDER: &str = ".checkpoints";

/// What the files in it end in; others are left alone.
const ENDING: &str = "checkpoint";

/// Whoever signs checkpoints.
#[derive(Clone, Debug)]
pub struct Notary {
    key: PathBuf,
    folder: PathBuf,
}

/// What the checkpoints in the folder say about the ledger at the start.
#[derive(Debug, Default)]
pub struct Standing {
    /// The newest that the ledger bears out.
    pub newest: Option<Checkpoint>,
    /// Whether one vouches for entries that the ledger does not have yet: it was restored from a backup.
    pub is_behind: bool,
}

/// What became of signing.
#[derive(Debug)]
pub enum Signed {
    /// There is nothing to sign: the ledger has no entries.
    Nothing,
    /// A new checkpoint.
    New(Checkpoint, PathBuf),
    /// One of this very state lay there already.
    Known(Checkpoint, PathBuf),
}

impl Notary {
    /// The one whom the configuration names.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        let or_beside =
            |named: &Option<PathBuf>, ending| named.clone().unwrap_or_else(|| beside_database(config, ending));
        Self { key: or_beside(&config.ledger.key, KEY), folder: or_beside(&config.ledger.checkpoints, FOLDER) }
    }

    /// The public key; the key is made when there is none.
    ///
    /// # Errors
    /// When others may read the key, it is damaged, or cannot be made.
    pub fn public_key(&self) -> Result<PublicKey, SignerMistake> {
        Ok(Signer::read_or_make(&self.key)?.public())
    }

    /// The public key, if there is a key.
    ///
    /// # Errors
    /// When others may read the key, or it is damaged.
    pub fn known_key(&self) -> Result<Option<PublicKey>, SignerMistake> {
        Ok(Signer::read(&self.key)?.map(|signer| signer.public()))
    }

    /// The key of the codes below posts, which comes from the same file; that is made when there is none.
    ///
    /// # Errors
    /// As [`public_key`](Self::public_key).
    pub fn code_key(&self) -> Result<Key, SignerMistake> {
        Ok(Signer::read_or_make(&self.key)?.derive("codes"))
    }

    /// Every checkpoint in the folder, in the order of their names.
    ///
    /// # Errors
    /// When the folder or a file cannot be read.
    pub fn checkpoints(&self) -> io::Result<Vec<Brought>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
        let is_one = |path: &PathBuf| path.extension().is_some_and(|ending| ending == ENDING) && path.is_file();
        let mut brought = paths.into_iter().filter(is_one).map(|path| read(&path)).collect::<io::Result<Vec<_>>>()?;
        brought.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(brought)
    }

    /// What vouches for the ledger, for whoever takes entries along: the newest of our own checkpoints, and the public key
    /// that knows it. What cannot be read is said in the log and left out.
    #[must_use]
    pub fn vouchers(&self) -> Vec<Enclosed> {
        let key = match self.known_key() {
            Ok(Some(key)) => key,
            Ok(None) => return Vec::new(),
            Err(error) => {
                tracing::warn!(error = %error, "the checkpoints of the ledger could not be read");
                return Vec::new();
            }
        };
        let known = Enclosed {
            name: "ledger-key.txt".to_owned(),
            what: "the public key, for wuzha ledger verify --key; compare it with what the operator made known",
            bytes: format!("{key}\n").into_bytes(),
        };
        let brought = self.checkpoints().unwrap_or_else(|error| {
            tracing::warn!(error = %error, "the checkpoints of the ledger could not be read");
            Vec::new()
        });
        let genuine = |brought: Brought| Some((checkpoint::vouching(&brought.note, &[key]).ok()?, brought.note));
        let newest = brought.into_iter().filter_map(genuine).max_by_key(|(checkpoint, _)| checkpoint.size);
        let newest = newest.map(|(checkpoint, note)| Enclosed {
            name: checkpoint.file_name(),
            what: "the newest signed checkpoint: what the whole ledger was when it was signed",
            bytes: note.into_bytes(),
        });
        newest.into_iter().chain([known]).collect()
    }

    /// Compares our own checkpoints with the ledger, newest first, until one is borne out. Says loudly what is not.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn look(&self, store: &Store) -> anyhow::Result<Standing> {
        let mut standing = Standing::default();
        let own = match self.own_checkpoints() {
            Ok(own) => own,
            Err(error) => {
                tracing::warn!(error = format!("{error:#}"), "the checkpoints of the ledger could not be read");
                return Ok(standing);
            }
        };
        let mut view = store.view().await?;
        let size = view.ledger_head().await?.seq;
        let mut contradictions = 0;
        for checkpoint in own.into_iter().rev() {
            if view.entry_hash(checkpoint.size).await?.as_ref() == Some(&checkpoint.hash) {
                standing.newest = Some(checkpoint);
                break;
            }
            standing.is_behind |= checkpoint.size > size;
            contradictions += 1;
        }
        if contradictions > 0 {
            tracing::error!(
                checkpoints = contradictions,
                "the ledger is not what was signed: a backup was restored, or somebody touched it; see `wuzha ledger verify`"
            );
        }
        Ok(standing)
    }

    /// Signs what the ledger is now. Nothing that was signed before is overwritten.
    ///
    /// # Errors
    /// When the ledger is unsound, there is no key to sign with, or a file cannot be written.
    pub async fn sign(&self, store: &Store, now: DateTime<Utc>) -> anyhow::Result<Signed> {
        let Some(checkpoint) = checkpoint::checkpoint(store, now).await? else { return Ok(Signed::Nothing) };
        let signer = Signer::read_or_make(&self.key)?;
        let note = checkpoint.signed(&signer.sign(&checkpoint.to_string()));
        self.make_folder().with_context(|| format!("making the folder {}", self.folder.display()))?;
        let path = self.folder.join(checkpoint.file_name());
        let is_new = write_once(&path, note.as_bytes()).with_context(|| format!("writing {}", path.display()))?;
        Ok(if is_new { Signed::New(checkpoint, path) } else { Signed::Known(checkpoint, path) })
    }

    /// Signs when it is time, after [`newest`](Standing::newest). Tells what is the newest then.
    ///
    /// # Errors
    /// As [`sign`](Self::sign).
    pub async fn sign_if_due(
        &self,
        services: &Services,
        newest: Option<Checkpoint>,
    ) -> anyhow::Result<Option<Checkpoint>> {
        let now = services.clock.now();
        let size = services.store.view().await?.ledger_head().await?.seq;
        if !is_due(newest.as_ref(), size, checkpoint::last_night(services, now)) {
            return Ok(newest);
        }
        match self.sign(&services.store, now).await? {
            Signed::Nothing => Ok(newest),
            Signed::New(checkpoint, _) | Signed::Known(checkpoint, _) => Ok(Some(checkpoint)),
        }
    }

    /// Signs whenever it is time, until `shutdown`. Says once that it cannot, until it can again.
    pub(super) async fn run(
        self,
        services: Arc<Services>,
        mut newest: Option<Checkpoint>,
        shutdown: CancellationToken,
    ) {
        let mut was_told = false;
        while !shutdown.is_cancelled() {
            match self.sign_if_due(&services, newest.clone()).await {
                Ok(now) => (newest, was_told) = (now, false),
                Err(_) if was_told => {}
                Err(error) => {
                    tracing::warn!(error = format!("{error:#}"), "a checkpoint of the ledger could not be written");
                    was_told = true;
                }
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = shutdown.cancelled() => {}
            }
        }
    }

    fn own_checkpoints(&self) -> anyhow::Result<Vec<Checkpoint>> {
        let keys: Vec<_> = self.known_key()?.into_iter().collect();
        let brought = self.checkpoints().with_context(|| format!("reading {}", self.folder.display()))?;
        Ok(brought.iter().filter_map(|brought| checkpoint::vouching(&brought.note, &keys).ok()).collect())
    }

    fn make_folder(&self) -> io::Result<()> {
        match fs::create_dir(&self.folder) {
            Ok(()) => {
                let around = self.folder.parent().filter(|around| !around.as_os_str().is_empty());
                give_to_owner_of(around.unwrap_or(Path::new(".")), &self.folder)
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// A checkpoint from a file. What is no text is no checkpoint either, which whoever looks at it will say.
///
/// # Errors
/// When the file cannot be read.
pub fn read(path: &Path) -> io::Result<Brought> {
    let note = String::from_utf8_lossy(&fs::read(path)?).into_owned();
    Ok(Brought { name: path.display().to_string(), note })
}
