//! Lists of students that wait to be applied.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use super::roster::{codes, segments};
use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::delivery::ChatId;
use crate::domain::import::{ImportId, Pending};
use crate::domain::listing::Entry;
use crate::domain::roster::{MaskedName, Seat};

statements! {
    /// The list that somebody brought last.
    PENDING = ["SELECT account, id, chat, made_at, seen, entries FROM pending_import WHERE account = $1"];
    /// Keeps a list in place of the one before.
    KEEP = [
        "INSERT INTO pending_import (account, id, chat, made_at, seen, entries) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (account) DO UPDATE SET id = excluded.id, chat = excluded.chat, made_at = excluded.made_at, \
         seen = excluded.seen, entries = excluded.entries",
    ];
    /// Forgets the list that somebody brought.
    FORGET = ["DELETE FROM pending_import WHERE account = $1"];
    /// Forgets the lists that waited too long.
    FORGET_OLD = ["DELETE FROM pending_import WHERE made_at <= $1"];
}

#[derive(FromRow)]
struct PendingRow {
    account: i64,
    id: i64,
    chat: i64,
    made_at: i64,
    seen: String,
    entries: String,
}

/// A row of a list, as JSON.
#[derive(Serialize, Deserialize)]
struct KeptEntry {
    row: u32,
    class: String,
    seat: u16,
    name: String,
    number_hash: String,
    tail_hash: String,
    segments: String,
    language: Option<String>,
}

impl From<&Entry> for KeptEntry {
    fn from(entry: &Entry) -> Self {
        let Entry { row, class, seat, name, number_hash, tail_hash, segments, language } = entry.clone();
        Self {
            row,
            class,
            seat: seat.number(),
            name: name.to_string(),
            number_hash,
            tail_hash,
            segments: codes(&segments),
            language,
        }
    }
}

impl KeptEntry {
    fn entry(self, id: i64) -> Result<Entry> {
        let Self { row, class, seat, name, number_hash, tail_hash, segments: kinds, language } = self;
        let seat = Seat::new(seat).ok_or_else(|| inconsistent("pending_import.entries", &id, &seat))?;
        let segments = segments("pending_import.entries", id, &kinds)?;
        Ok(Entry { row, class, seat, name: MaskedName::kept(name), number_hash, tail_hash, segments, language })
    }
}

impl Session {
    /// The list that `account` brought last and that was neither applied nor cancelled, however old it is.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn pending_import(&mut self, account: i64) -> Result<Option<Pending>> {
        let Some(row) = self.row::<PendingRow>(&PENDING, args![account]).await? else { return Ok(None) };
        let entries: Vec<KeptEntry> = serde_json::from_str(&row.entries)
            .map_err(|error| inconsistent("pending_import.entries", &row.id, &error))?;
        Ok(Some(Pending {
            id: ImportId(row.id),
            account: row.account,
            chat: ChatId(row.chat),
            made_at: moment("pending_import.made_at", &row.id, row.made_at)?,
            seen: row.seen,
            entries: entries.into_iter().map(|entry| entry.entry(row.id)).collect::<Result<_>>()?,
        }))
    }
}

impl Tx {
    /// A number for a new import.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_import_id(&mut self) -> Result<ImportId> {
        self.next_ids("import", 1).await.map(ImportId)
    }

    /// Keeps a list until it is applied, in place of the one that its account brought before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_import(&mut self, pending: &Pending) -> Result<()> {
        let Pending { id, account, chat, made_at, seen, entries } = pending;
        let entries: Vec<_> = entries.iter().map(KeptEntry::from).collect();
        let entries = serde_json::to_string(&entries).expect("numbers and texts become JSON");
        self.run(&KEEP, args![*account, id.0, chat.0, *made_at, seen, entries]).await.map(drop)
    }

    /// Forgets the list that `account` brought.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_import(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }

    /// Forgets every list that was brought at or before `moment`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_imports_until(&mut self, moment: DateTime<Utc>) -> Result<()> {
        self.run(&FORGET_OLD, args![moment]).await.map(drop)
    }
}
