//! What somebody asked of the ledger, or wants to write into it: the buttons below the answer name it by number.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Number, Result, Session, Tx, moment};
use crate::domain::delivery::ChatId;

statements! {
    /// Keeps a request.
    KEEP = ["INSERT INTO ledger_request (id, account, chat, made_at, what, body) VALUES ($1, $2, $3, $4, $5, $6)"];
    /// One request.
    REQUEST = ["SELECT id, account, chat, made_at, what, body, done_at FROM ledger_request WHERE id = $1"];
    /// Says that it was done, once.
    DONE = ["UPDATE ledger_request SET done_at = $2 WHERE id = $1 AND done_at IS NULL"];
    /// Files that are still to be made, the oldest first.
    EXPORTS = ["SELECT id AS value FROM ledger_request WHERE what = 'export' AND done_at IS NULL ORDER BY id LIMIT $1"];
    /// How many of somebody's files are still to be made.
    EXPORTS_OF = [
        "SELECT COUNT(*) AS value FROM ledger_request WHERE account = $1 AND what = 'export' AND done_at IS NULL",
    ];
    /// Forgets all of somebody.
    FORGET = ["DELETE FROM ledger_request WHERE account = $1"];
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRequest {
    /// Its number.
    pub id: i64,
    /// Who asks.
    pub account: i64,
    /// Where.
    pub chat: ChatId,
    /// When.
    pub made_at: DateTime<Utc>,
    /// What it is: `query`, `note`, `correction` or `export`.
    pub what: String,
    /// What it says, in JSON.
    pub body: String,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
}

/// A request that is about to be kept.
#[derive(Clone, Debug)]
pub struct NewLedgerRequest<'a> {
    /// Who asks.
    pub account: i64,
    /// Where.
    pub chat: ChatId,
    /// What it is.
    pub what: &'static str,
    /// What it says, in JSON.
    pub body: &'a str,
}

#[derive(FromRow)]
struct RequestRow {
    id: i64,
    account: i64,
    chat: i64,
    made_at: i64,
    what: String,
    body: String,
    done_at: Option<i64>,
}

impl Session {
    /// The request with this number.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn ledger_request(&mut self, id: i64) -> Result<Option<LedgerRequest>> {
        let Some(row) = self.row::<RequestRow>(&REQUEST, args![id]).await? else { return Ok(None) };
        Ok(Some(LedgerRequest {
            id: row.id,
            account: row.account,
            chat: ChatId(row.chat),
            made_at: moment("ledger_request.made_at", &row.id, row.made_at)?,
            what: row.what,
            body: row.body,
            done_at: row.done_at.map(|ms| moment("ledger_request.done_at", &row.id, ms)).transpose()?,
        }))
    }

    /// The numbers of at most `limit` files that are still to be made, the oldest first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_exports(&mut self, limit: u32) -> Result<Vec<i64>> {
        let rows: Vec<Number> = self.rows(&EXPORTS, args![i64::from(limit)]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// How many files are still to be made for somebody.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_exports_of(&mut self, account: i64) -> Result<i64> {
        self.number(&EXPORTS_OF, args![account]).await
    }
}

impl Tx {
    /// Keeps a request, and gives its number.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_ledger_request(&mut self, new: &NewLedgerRequest<'_>, now: DateTime<Utc>) -> Result<i64> {
        let id = self.next_ids("ledger_request", 1).await?;
        self.run(&KEEP, args![id, new.account, new.chat.0, now, new.what, new.body]).await?;
        Ok(id)
    }

    /// Says that a request was done; tells whether it was still to be.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn finish_ledger_request(&mut self, id: i64, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&DONE, args![id, now]).await? > 0)
    }

    /// Forgets everything that somebody asked of the ledger.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_ledger_requests(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
