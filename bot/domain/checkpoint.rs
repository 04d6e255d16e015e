//! A checkpoint of the ledger: that it had so many entries, of which the last had this hash, at a moment. It is
//! signed and kept outside of the database, and so it still says what the ledger was when somebody has written
//! the whole of it anew.
//!
//! It is a signed note (<https://c2sp.org/signed-note>): a text of four lines, an empty line, a line with a signature.
//!
//! ```text
//! wuzha-ledger/Zb1oVqLxT0q2Yk8w3mHn5A
//! 1182
//! 4f0c…64 hexadecimal digits
//! 2025-04-18T20:00:00Z
//!
//! — wuzha 3q2+7w…
//! ```

use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};

use super::ledger::is_hash;

/// A new checkpoint is due after so many entries, or in the night.
pub const EVERY: i64 = 1_000;

/// What stands before the origin.
const ORIGIN: &str = "wuzha-ledger/";

/// What the ledger was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which ledger: the random word of its first entry.
    pub origin: String,
    /// How many entries it had, which is the number of the last.
    pub size: i64,
    /// The hash of the last, in hexadecimal.
    pub hash: String,
    /// When that was looked at, to the second.
    pub at: DateTime<Utc>,
}

impl Checkpoint {
    /// What its file is called. Those of one ledger stand in order, and two that contradict each other do not stand in
    /// each other's way.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{:010}-{}.checkpoint", self.size, &self.hash[..8])
    }

    /// The note that the line of a signature makes of it.
    #[must_use]
    pub fn signed(&self, line: &str) -> String {
        format!("{self}\n{line}\n")
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { origin, size, hash, at } = self;
        writeln!(f, "{ORIGIN}{origin}\n{size}\n{hash}\n{}", at.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

/// A checkpoint with its signatures, as it was read. Who signed is not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What is signed.
    pub checkpoint: Checkpoint,
    /// The lines of the signatures.
    pub signatures: Vec<String>,
}

impl Note {
    /// Reads what [`Checkpoint::signed`] wrote; `None` for anything that differs from it by a byte.
    #[must_use]
    pub fn read(note: &str) -> Option<Self> {
        let (text, signatures) = note.split_once("\n\n")?;
        let mut lines = text.split('\n');
        let checkpoint = Checkpoint {
            origin: lines.next()?.strip_prefix(ORIGIN)?.to_owned(),
            size: lines.next()?.parse().ok().filter(|size| *size > 0)?,
            hash: lines.next().filter(|hash| is_hash(hash))?.to_owned(),
            at: lines.next()?.parse().ok()?,
        };
        let signatures = signatures.strip_suffix('\n')?;
        let is_whole = checkpoint.to_string().strip_suffix('\n') == Some(text);
        is_whole.then(|| Self { checkpoint, signatures: signatures.split('\n').map(str::to_owned).collect() })
    }
}

/// Whether it is time for a new checkpoint of a ledger with `size` entries. `night` is when the last night was.
#[must_use]
pub fn is_due(newest: Option<&Checkpoint>, size: i64, night: DateTime<Utc>) -> bool {
    newest.map_or(size > 0, |newest| size > newest.size && (size - newest.size >= EVERY || newest.at < night))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn checkpoint() -> Checkpoint {
        Checkpoint {
            origin: "Zb1oVqLxT0q2Yk8w3mHn5A".to_owned(),
            size: 1_182,
            hash: "4f0c".repeat(16),
            at: moment("2025-04-18T20:00:00Z"),
        }
    }

    #[test]
    fn a_checkpoint_is_read_as_it_was_written_and_not_otherwise() {
        let written = checkpoint().signed("— wuzha AAAA");
        let hash = "4f0c".repeat(16);
        assert_eq!(
            written,
            format!("wuzha-ledger/Zb1oVqLxT0q2Yk8w3mHn5A\n1182\n{hash}\n2025-04-18T20:00:00Z\n\n— wuzha AAAA\n")
        );
        let note = Note::read(&written).unwrap();
        assert_eq!((note.checkpoint, note.signatures), (checkpoint(), vec!["— wuzha AAAA".to_owned()]));
        for (right, wrong) in [
            ("1182", "01182"),
            ("1182", "+1182"),
            ("1182", "0"),
            ("4f0c", "4F0C"),
            (hash.as_str(), "4f0c"),
            ("20:00:00Z", "20:00:00+00:00"),
            ("20:00:00Z", "20:00:00.5Z"),
            ("20:00:00Z", "20:00:00Z\nmore"),
            ("wuzha-ledger/", "ledger/"),
            ("\n\n", "\n"),
            ("AAAA\n", "AAAA"),
        ] {
            assert_eq!(Note::read(&written.replacen(right, wrong, 1)), None, "{wrong} was read");
        }
    }

    #[test]
    fn a_checkpoint_is_due_at_first_after_a_thousand_entries_and_after_a_night() {
        let (before, after) = (moment("2025-04-18T19:00:00Z"), moment("2025-04-18T20:00:01Z"));
        assert!(!is_due(None, 0, after));
        assert!(is_due(None, 1, before));
        let newest = checkpoint();
        for (size, night, expected) in [
            (1_182, after, false),
            (1_183, before, false),
            (1_183, after, true),
            (2_181, before, false),
            (2_182, before, true),
            (1_000, after, false),
        ] {
            assert_eq!(is_due(Some(&newest), size, night), expected, "{size} entries, night at {night}");
        }
    }

    #[test]
    fn files_of_checkpoints_stand_in_order() {
        let of = |size| Checkpoint { size, ..checkpoint() }.file_name();
        assert_eq!(of(1_182), "0000001182-4f0c4f0c.checkpoint");
        assert!(of(999) < of(1_000) && of(99_999) < of(100_000));
    }
}
