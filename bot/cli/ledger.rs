//! `wuzha ledger`: shows that nobody touched the ledger. It only looks at the database, and the bot may run beside it.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Subcommand;

use super::{complain, say};
use crate::app::checkpoint::{Notary, Signed, read};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::ledger::Seq;
use crate::domain::ledger::verify::Report;
use crate::secret::PublicKey;
use crate::service::checkpoint;
use crate::store::Store;

#[derive(Subcommand)]
pub(super) enum LedgerCommand {
    /// Look at every entry, and tell everything that is wrong
    Verify {
        /// A checkpoint to compare with; several times for several [default: all in the folder of [ledger] checkpoints]
        #[arg(long, value_name = "FILE")]
        checkpoint: Vec<PathBuf>,
        /// Who may have signed them; several times after a change of keys [default: the key of [ledger] key]
        #[arg(long, value_name = "PUBLICKEY")]
        key: Vec<PublicKey>,
    },
    /// Sign what the ledger is now, as is done every night and after every thousand entries
    Checkpoint,
    /// Print the public key by which checkpoints are known to be ours
    Key,
    /// Write every entry into a file, one JSON object a line, for docs/verify_ledger.py and for auditors
    Dump {
        /// The file, which must not be there yet
        file: PathBuf,
    },
}

pub(super) async fn obey(config: Config, command: LedgerCommand) -> anyhow::Result<ExitCode> {
    let notary = Notary::of(&config);
    match command {
        LedgerCommand::Verify { checkpoint, key } => {
            let is_chosen = !checkpoint.is_empty();
            let brought = if is_chosen {
                let read = |path: &PathBuf| read(path).with_context(|| format!("reading {}", path.display()));
                checkpoint.iter().map(read).collect::<anyhow::Result<Vec<_>>>()?
            } else {
                notary.checkpoints().context("reading the folder of checkpoints")?
            };
            let keys = if key.is_empty() { notary.known_key()?.into_iter().collect() } else { key };
            anyhow::ensure!(
                brought.is_empty() || !keys.is_empty(),
                "there are checkpoints and no key to know them by: name it by --key, as `wuzha ledger key` printed it"
            );
            let store = open(&config).await?;
            let report = checkpoint::verify(&store, brought, &keys).await?;
            store.close().await;
            Ok(tell(&report))
        }
        LedgerCommand::Checkpoint => {
            let store = open(&config).await?;
            match notary.sign(&store, Clock::system().now()).await? {
                Signed::Nothing => say("the ledger has no entries yet, so there is nothing to sign"),
                Signed::New(signed, path) => say(&format!("{} is signed: {}", Seq(signed.size), path.display())),
                Signed::Known(signed, path) => {
                    say(&format!("{} was signed before: {}", Seq(signed.size), path.display()));
                }
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        }
        LedgerCommand::Key => {
            say(&notary.public_key()?.to_string());
            Ok(ExitCode::SUCCESS)
        }
        LedgerCommand::Dump { file } => {
            let store = open(&config).await?;
            let count = dump(&store, &file).await.with_context(|| format!("writing {}", file.display()))?;
            store.close().await;
            say(&format!("{count} entries are in {}", file.display()));
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn open(config: &Config) -> anyhow::Result<Store> {
    Store::open_to_look(config.database.url()).await.context("opening the database")
}

/// Whole or not at all.
async fn dump(store: &Store, file: &Path) -> anyhow::Result<u64> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let part = tempfile::NamedTempFile::new_in(folder)?;
    let mut out: BufWriter<&File> = BufWriter::new(part.as_file());
    let mut written = Ok(());
    let count = checkpoint::dump(store, |entry| {
        let line = serde_json::to_string(entry).expect("an entry is plain words and numbers");
        if written.is_ok() {
            written = writeln!(out, "{line}");
        }
    })
    .await?;
    written?;
    out.flush()?;
    drop(out);
    part.as_file().sync_all()?;
    part.persist_noclobber(file).map_err(|refused| refused.error)?;
    Ok(count)
}

fn tell(report: &Report) -> ExitCode {
    let Report { entries, origin, hash, checkpoints, vouched, findings, more } = report;
    for finding in findings {
        say(&finding.to_string());
    }
    if *more > 0 {
        say(&format!("and {more} more"));
    }
    if !findings.is_empty() {
        complain(&format!("the ledger is not whole: {} findings", findings.len() as u64 + more));
        return ExitCode::FAILURE;
    }
    let Some(origin) = origin else {
        say("the ledger is empty: nothing was written into it yet");
        return ExitCode::SUCCESS;
    };
    say(&format!("the ledger {origin} is whole: {entries} entries, of which the last has the hash {hash}"));
    match vouched {
        Some(vouched) => {
            say(&format!("{checkpoints} checkpoints agree, and the newest vouches for all up to {vouched}"));
        }
        None => say("no checkpoint was compared, so nothing tells whether it was written anew as a whole"),
    }
    ExitCode::SUCCESS
}
