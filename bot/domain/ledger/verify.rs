//! Whether a ledger is whole: what can be found out from its entries alone, from what it remembers of the last one, and
//! from checkpoints that were signed earlier.
//!
//! One entry is looked at after another, so that a ledger of any length takes the memory of two entries, and one bit for
//! each.

use std::fmt;

use chrono::{DateTime, NaiveDate};
use serde::de::IgnoredAny;

use super::{By, Entry, Fact, GENESIS, Seq};
use crate::domain::checkpoint::Checkpoint;

/// How many findings are told one by one. Somebody who broke more broke everything.
pub const FINDINGS_MAX: usize = 200;

/// What is wrong, and with which entry. Prints as one sentence: `L-12: its hash does not fit what it says`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The entry, unless it is about the ledger as a whole.
    pub entry: Option<Seq>,
    /// What is wrong.
    pub flaw: Flaw,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.entry, &self.flaw) {
            (Some(first), Flaw::Missing { last }) if first != last => {
                write!(f, "{first} to {last}: they are missing")
            }
            (Some(entry), flaw) => write!(f, "{entry}: {flaw}"),
            (None, flaw) => write!(f, "{flaw}"),
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Numbers are not there.
    #[error("it is missing")]
    Missing {
        /// The last number in a row that is not there.
        last: Seq,
    },
    /// A number comes too late, or again.
    #[error("it comes after {after}")]
    Misplaced {
        /// The entry before it.
        after: Seq,
    },
    /// Somebody changed what stands before it.
    #[error("it does not carry the hash of the entry before it")]
    Prev,
    /// Somebody changed it.
    #[error("its hash does not fit what it says")]
    Hash,
    /// It cannot even be read.
    #[error("it holds values that no entry can hold")]
    Unreadable,
    /// The ledger does not begin at its beginning.
    #[error("it is the first, and does not begin a ledger")]
    NoBeginning,
    /// A ledger begins once.
    #[error("it begins a ledger that has begun before")]
    SecondBeginning,
    /// A value that the service does not write.
    #[error("its {field} is not {expected}")]
    Malformed {
        /// The column.
        field: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// A correction of what was not there yet.
    #[error("it corrects {0}, which does not stand before it")]
    CorrectsNothing(Seq),
    /// The second correction of one entry.
    #[error("it corrects {0}, which was corrected before")]
    CorrectedTwice(Seq),
    /// A correction says why, and nothing else does.
    #[error("it has a reason without a correction, or a correction without a reason")]
    Reason,
    /// Rows that nobody who goes from number to number comes by.
    #[error("the table of the ledger has {rows} rows, and {read} of them can be read one after another")]
    Uncounted {
        /// How many there are.
        rows: u64,
        /// How many were read.
        read: u64,
    },
    /// Nothing says which entry is the last.
    #[error("the ledger does not remember which entry is the last")]
    NoHead,
    /// Entries were taken from the end, or added behind the service's back.
    #[error("the ledger remembers {remembered} as its last entry, and {last} is")]
    HeadElsewhere {
        /// What the ledger remembers.
        remembered: Seq,
        /// What is there.
        last: Seq,
    },
    /// The last entry is another.
    #[error("the ledger remembers another hash of its last entry")]
    HeadHash,
    /// The database would let somebody change an entry.
    #[error("the guard {0} is missing, so the database would let entries be changed")]
    NoGuard(String),
    /// A file that is no checkpoint.
    #[error("{0}: it is no checkpoint, or was changed")]
    NoCheckpoint(String),
    /// Nobody whom we know signed a checkpoint.
    #[error("{0}: its signature is of none of the keys that are known")]
    ForeignSignature(String),
    /// A checkpoint was changed after it was signed.
    #[error("{0}: its signature does not fit what it says")]
    BadSignature(String),
    /// A checkpoint of another ledger.
    #[error("{0}: it is a checkpoint of another ledger")]
    OtherLedger(String),
    /// Entries were taken from the end.
    #[error("{name}: it vouches for {size}, and the ledger ends before")]
    Shortened {
        /// The checkpoint.
        name: String,
        /// The last entry then.
        size: Seq,
    },
    /// Everything was written anew.
    #[error("{name}: it vouches for another {size}, so entries up to there were changed")]
    Rewritten {
        /// The checkpoint.
        name: String,
        /// The last entry then.
        size: Seq,
    },
}

/// A checkpoint that is known to be ours, under the name by which findings call it.
#[derive(Clone, Debug)]
pub struct Vouching {
    /// Its name.
    pub name: String,
    /// What it says.
    pub checkpoint: Checkpoint,
}

/// What became of looking at a whole ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many entries there are.
    pub entries: u64,
    /// Which ledger it is; `None` while it is empty, or has no beginning.
    pub origin: Option<String>,
    /// The hash of the last entry, in hexadecimal.
    pub hash: String,
    /// How many checkpoints it bears out.
    pub checkpoints: usize,
    /// The last entry for which one of these vouches.
    pub vouched: Option<Seq>,
    /// What is wrong, in the order of the entries, at most [`FINDINGS_MAX`].
    pub findings: Vec<Finding>,
    /// How much more is wrong.
    pub more: u64,
}

impl Report {
    /// Adds something that is wrong.
    pub fn find(&mut self, entry: Option<Seq>, flaw: Flaw) {
        if self.findings.len() < FINDINGS_MAX {
            self.findings.push(Finding { entry, flaw });
        } else {
            self.more += 1;
        }
    }
}

/// Looks at a ledger, one entry after another.
#[derive(Clone, Debug)]
pub struct Verifier {
    digest: fn(&[u8]) -> String,
    last: i64,
    /// The hash of the last entry; `None` after one that could not be read.
    hash: Option<String>,
    /// A bit for each entry that was corrected.
    corrected: Vec<u64>,
    checkpoints: std::vec::IntoIter<Vouching>,
    next_checkpoint: Option<Vouching>,
    report: Report,
}

impl Verifier {
    /// A verifier that hashes with `digest`, SHA-256 in hexadecimal, and has read nothing yet.
    #[must_use]
    pub fn new(digest: fn(&[u8]) -> String, mut checkpoints: Vec<Vouching>) -> Self {
        checkpoints.sort_by_key(|vouching| vouching.checkpoint.size);
        let mut checkpoints = checkpoints.into_iter();
        let next_checkpoint = checkpoints.next();
        let hash = Some(GENESIS.to_owned());
        Self { digest, last: 0, hash, corrected: Vec::new(), checkpoints, next_checkpoint, report: Report::default() }
    }

    /// What was found so far.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.report.findings
    }

    /// Looks at the next entry. What is wrong with one is not held against those after it.
    pub fn read(&mut self, entry: &Entry) {
        let seq = Seq(entry.seq);
        self.count(seq);
        if self.hash.as_ref().is_some_and(|hash| *hash != entry.prev) {
            self.find(seq, Flaw::Prev);
        }
        if (self.digest)(&entry.encode()) != entry.hash {
            self.find(seq, Flaw::Hash);
        }
        self.read_fields(seq, entry);
        self.read_correction(seq, entry);
        self.read_beginning(seq, entry);
        self.compare(Some(seq), &entry.hash);
        self.hash = Some(entry.hash.clone());
    }

    /// Passes over an entry that cannot be read.
    pub fn skip(&mut self, seq: Seq) {
        self.count(seq);
        self.find(seq, Flaw::Unreadable);
        self.compare(Some(seq), "");
        self.hash = None;
    }

    /// Compares with the last entry as the ledger remembers it, `None` when it does not, and with the guards.
    #[must_use]
    pub fn finish(mut self, head: Option<(i64, &str)>, missing_guards: &[&str]) -> Report {
        self.compare(None, "");
        match head {
            None => self.report.find(None, Flaw::NoHead),
            Some((seq, _)) if seq != self.last => {
                self.report.find(None, Flaw::HeadElsewhere { remembered: Seq(seq), last: Seq(self.last) });
            }
            Some((_, hash)) if self.hash.as_deref().is_some_and(|last| last != hash) => {
                self.report.find(None, Flaw::HeadHash);
            }
            Some(_) => {}
        }
        for guard in missing_guards {
            self.report.find(None, Flaw::NoGuard((*guard).to_owned()));
        }
        self.report.hash = self.hash.unwrap_or_default();
        self.report
    }

    fn find(&mut self, seq: Seq, flaw: Flaw) {
        self.report.find(Some(seq), flaw);
    }

    fn count(&mut self, seq: Seq) {
        self.report.entries += 1;
        let expected = self.last.saturating_add(1);
        if seq.0 > expected {
            self.find(Seq(expected), Flaw::Missing { last: Seq(seq.0 - 1) });
        } else if seq.0 < expected {
            self.find(seq, Flaw::Misplaced { after: Seq(self.last) });
        }
        self.last = self.last.max(seq.0);
    }

    fn read_fields(&mut self, seq: Seq, entry: &Entry) {
        let is_day = entry.day.parse().is_ok_and(|day: NaiveDate| day.to_string() == entry.day);
        let is_actor = entry.actor.parse().is_ok_and(|by: By| by.to_string() == entry.actor);
        let is_word = |word: &str| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        let is_kind = entry.kind.split_once('.').is_some_and(|(what, how)| is_word(what) && is_word(how));
        let is_body = entry.body.starts_with('{') && serde_json::from_str::<IgnoredAny>(&entry.body).is_ok();
        let hash = "64 hexadecimal digits";
        for (is_sound, field, expected) in [
            (DateTime::from_timestamp_millis(entry.at).is_some(), "moment", "one of the calendar"),
            (is_day, "day", "a date like 2025-04-18"),
            (is_kind, "kind", "two words like group.bound"),
            (is_actor, "actor", "console, clock, person or grant:N"),
            (is_body, "body", "an object in JSON"),
            (entry.blob.as_deref().is_none_or(is_hash), "blob", hash),
            (is_hash(&entry.prev), "prev", hash),
            (is_hash(&entry.hash), "hash", hash),
        ] {
            if !is_sound {
                self.find(seq, Flaw::Malformed { field, expected });
            }
        }
    }

    fn read_correction(&mut self, seq: Seq, entry: &Entry) {
        if entry.corrects.is_some() != entry.reason.is_some() {
            self.find(seq, Flaw::Reason);
        }
        let Some(corrected) = entry.corrects else { return };
        if !(1..seq.0).contains(&corrected) {
            self.find(seq, Flaw::CorrectsNothing(Seq(corrected)));
            return;
        }
        // An entry far beyond what was read has its number from somebody who left a gap, which was found.
        let Some(index) = usize::try_from(corrected).ok().filter(|index| *index as u64 <= self.report.entries) else {
            return;
        };
        let (word, bit) = (index / 64, 1 << (index % 64));
        if self.corrected.len() <= word {
            self.corrected.resize(word + 1, 0);
        }
        if self.corrected[word] & bit != 0 {
            self.find(seq, Flaw::CorrectedTwice(Seq(corrected)));
        }
        self.corrected[word] |= bit;
    }

    fn read_beginning(&mut self, seq: Seq, entry: &Entry) {
        if self.report.entries > 1 {
            if entry.kind == (Fact::Begun { origin: String::new() }).kind() {
                self.find(seq, Flaw::SecondBeginning);
            }
        } else if let Some(Fact::Begun { origin }) = entry.fact() {
            self.report.origin = Some(origin);
        } else {
            self.find(seq, Flaw::NoBeginning);
        }
    }

    /// Compares with the checkpoints that vouch for this entry or for earlier ones that never came; at the end, with all.
    fn compare(&mut self, seq: Option<Seq>, hash: &str) {
        let is_reached = |vouching: &mut Vouching| seq.is_none_or(|seq| vouching.checkpoint.size <= seq.0);
        while let Some(Vouching { name, checkpoint }) = self.next_checkpoint.take_if(is_reached) {
            let size = Seq(checkpoint.size);
            if self.report.origin.as_ref().is_some_and(|origin| *origin != checkpoint.origin) {
                self.report.find(None, Flaw::OtherLedger(name));
            } else if seq.is_none() {
                self.report.find(None, Flaw::Shortened { name, size });
            } else if seq != Some(size) || hash != checkpoint.hash {
                self.report.find(None, Flaw::Rewritten { name, size });
            } else {
                self.report.checkpoints += 1;
                self.report.vouched = Some(size);
            }
            self.next_checkpoint = self.checkpoints.next();
        }
    }
}

/// Whether a text is a SHA-256 as it is written here.
#[must_use]
pub fn is_hash(text: &str) -> bool {
    text.len() == GENESIS.len() && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
