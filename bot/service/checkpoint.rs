//! Proving that nobody touched the ledger: looking at all of it, and saying what it is now so that it can be signed.

use chrono::{DateTime, Days, NaiveTime, SubsecRound as _, Utc};

use super::Services;
use crate::domain::checkpoint::{Checkpoint, Note};
use crate::domain::ledger::verify::{Flaw, Report, Verifier, Vouching};
use crate::domain::ledger::{Entry, Fact, Seq};
use crate::secret::{self, PublicKey};
use crate::store::{Store, StoreError, View};

/// Entries that are read at once.
const PAGE: u32 = 2_000;

/// The hour at which the night's checkpoint is due on the campus's clocks: what is removed at night was removed.
const HOUR: u32 = 4;

/// A checkpoint as somebody brings it.
#[derive(Clone, Debug)]
pub struct Brought {
    /// By which findings call it.
    pub name: String,
    /// What stands in its file.
    pub note: String,
}

/// Why nothing can be said about a ledger.
#[derive(Debug, thiserror::Error)]
pub enum Unproven {
    /// The database is another program's, or was never opened by one that keeps a ledger.
    #[error("this database has no ledger: it is not one of Wuzha, or was never opened by a version that keeps one")]
    NoLedger,
    /// A signature would say what is not so.
    #[error("the ledger is not what it remembers to be, so nothing is signed: see `wuzha ledger verify`")]
    Unsound,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Looks at the whole ledger, and at checkpoints that must be signed by one of `keys`. Whoever serves the database is not
/// kept from it.
///
/// # Errors
/// When there is no ledger, or the database cannot.
pub async fn verify(store: &Store, brought: Vec<Brought>, keys: &[PublicKey]) -> Result<Report, Unproven> {
    let mut view = look(store).await?;
    let mut refused = Vec::new();
    let mut checkpoints = Vec::new();
    for Brought { name, note } in brought {
        match vouching(&note, keys) {
            Ok(checkpoint) => checkpoints.push(Vouching { name, checkpoint }),
            Err(flaw) => refused.push(flaw(name)),
        }
    }
    let mut verifier = Verifier::new(secret::digest, checkpoints);
    each(&mut view, |entry| match entry {
        Ok(entry) => verifier.read(&entry),
        Err(seq) => verifier.skip(seq),
    })
    .await?;
    let head = view.remembered_head().await?;
    let head = head.as_ref().map(|head| (head.seq, head.hash.as_str()));
    let missing = view.missing_guards().await?;
    let mut report = verifier.finish(head, &missing);
    let (rows, read) = (view.ledger_rows().await?, report.entries);
    if rows != read {
        report.find(None, Flaw::Uncounted { rows, read });
    }
    for flaw in refused {
        report.find(None, flaw);
    }
    Ok(report)
}

/// Hands out every entry in order, for whoever wants to look at them elsewhere. Tells how many there were.
///
/// # Errors
/// When there is no ledger, an entry cannot be read, or the database cannot.
pub async fn dump(store: &Store, mut take: impl FnMut(&Entry)) -> Result<u64, Unproven> {
    let mut view = look(store).await?;
    let mut count = 0;
    let mut unreadable = false;
    each(&mut view, |entry| match entry {
        Ok(entry) => {
            count += 1;
            take(&entry);
        }
        Err(_) => unreadable = true,
    })
    .await?;
    if unreadable { Err(Unproven::Unsound) } else { Ok(count) }
}

/// What the ledger is at `now`, to be signed; `None` while it has no entries.
///
/// # Errors
/// When there is no ledger, it is not what it remembers to be, or the database cannot.
pub async fn checkpoint(store: &Store, now: DateTime<Utc>) -> Result<Option<Checkpoint>, Unproven> {
    let mut view = look(store).await?;
    let head = view.remembered_head().await?.ok_or(Unproven::Unsound)?;
    if head.seq == 0 {
        return Ok(None);
    }
    let first = view.entries_after(0, 1).await?.pop();
    let Some(Fact::Begun { origin }) = first.and_then(|first| first.fact()) else { return Err(Unproven::Unsound) };
    if view.entry_hash(head.seq).await?.as_ref() != Some(&head.hash) {
        return Err(Unproven::Unsound);
    }
    Ok(Some(Checkpoint { origin, size: head.seq, hash: head.hash, at: now.trunc_subsecs(0) }))
}

/// When the last night's checkpoint was due.
#[must_use]
pub fn last_night(services: &Services, now: DateTime<Utc>) -> DateTime<Utc> {
    let local = services.settings.local(now);
    let slot = local.date().and_time(NaiveTime::from_hms_opt(HOUR, 0, 0).unwrap_or_default());
    let slot = if slot <= local { slot } else { slot - Days::new(1) };
    // An hour that a clock leaves out is late by an hour, once.
    services.settings.moment(slot).unwrap_or(DateTime::<Utc>::MIN_UTC)
}

/// What a note says, if one of `keys` signed it.
///
/// # Errors
/// What is wrong with it, as a flaw of the file with a name.
pub fn vouching(note: &str, keys: &[PublicKey]) -> Result<Checkpoint, fn(String) -> Flaw> {
    let Note { checkpoint, signatures } = Note::read(note).ok_or(Flaw::NoCheckpoint as fn(String) -> Flaw)?;
    let text = checkpoint.to_string();
    let verdicts = signatures.iter().flat_map(|line| keys.iter().filter_map(|key| key.has_signed(&text, line)));
    match verdicts.max() {
        Some(true) => Ok(checkpoint),
        Some(false) => Err(Flaw::BadSignature),
        None => Err(Flaw::ForeignSignature),
    }
}

async fn look(store: &Store) -> Result<View, Unproven> {
    let mut view = store.view().await?;
    if view.has_ledger().await? { Ok(view) } else { Err(Unproven::NoLedger) }
}

/// Goes through the ledger page by page; where a page cannot be read, entry by entry. Of an entry that cannot be read
/// there is only its number.
async fn each(view: &mut View, mut take: impl FnMut(Result<Entry, Seq>)) -> Result<(), StoreError> {
    let mut last = i64::MIN;
    let mut limit = PAGE;
    loop {
        match view.entries_after(last, limit).await {
            Ok(entries) => {
                let Some(end) = entries.last() else { return Ok(()) };
                last = end.seq;
                entries.into_iter().for_each(|entry| take(Ok(entry)));
            }
            Err(error) if error.may_pass() => return Err(error),
            Err(_) if limit > 1 => limit = 1,
            Err(error) => {
                last = view.next_entry(last).await?.ok_or(error)?;
                take(Err(Seq(last)));
                limit = PAGE;
            }
        }
    }
}
