//! The inbox: every update as it came, kept until it is understood, and where the next fetch begins.
//!
//! ```text
//!  (none) ── keep ──▶ new ── handled, in the transaction of its effects ──▶ done (emptied at once)
//!                      ▲ └── broke three times ──▶ dead ──┐
//!                      └─────────── replay ───────────────┘
//! ```

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, StoreError, Tx, inconsistent, moment};

statements! {
    /// Keeps updates; one that is kept already is left alone.
    KEEP = [
        "INSERT INTO inbox (update_id, line, raw, state, received_at) \
         SELECT CAST(value ->> 'id' AS BIGINT), CAST(value ->> 'line' AS BIGINT), value ->> 'raw', 'new', \
         CAST($2 AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE true ON CONFLICT (update_id) DO NOTHING",
    ];
    /// Moves the place where the next fetch begins.
    MOVE_CURSOR = ["UPDATE intake_cursor SET next_update = $1 WHERE name = 'telegram'"];
    /// Where the next fetch begins.
    CURSOR = ["SELECT next_update AS value FROM intake_cursor WHERE name = 'telegram'"];
    /// The oldest updates that wait, except those in lines that rest.
    WAITING = [
        "SELECT update_id, line, raw, attempt FROM inbox WHERE state = 'new' AND line NOT IN \
         (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY received_at, update_id LIMIT $2",
    ];
    /// Counts an attempt, before it is made.
    COUNT_ATTEMPT = [
        "UPDATE inbox SET attempt = attempt + 1 WHERE state = 'new' AND update_id IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// What was understood needs no keeping: only the number stays, so that it is not heard twice.
    DONE = [
        "UPDATE inbox SET state = 'done', settled_at = $2, raw = '', line = 0 WHERE state = 'new' AND update_id IN \
         (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Gives an update up.
    BURY = ["UPDATE inbox SET state = 'dead', settled_at = $2, why = $3 WHERE update_id = $1 AND state = 'new'"];
    /// Lets an update that was given up be tried again.
    REPLAY = [
        "UPDATE inbox SET state = 'new', attempt = 0, settled_at = NULL, why = NULL \
         WHERE update_id = $1 AND state = 'dead'",
    ];
    /// Updates that were given up, latest first.
    DEAD = [
        "SELECT update_id, attempt, received_at, why FROM inbox WHERE state = 'dead' \
         ORDER BY settled_at DESC, update_id DESC LIMIT $1",
    ];
    /// Forgets the numbers of updates that were handled long ago.
    PRUNE = ["DELETE FROM inbox WHERE state = 'done' AND settled_at < $1"];
    /// How many updates are in each state.
    COUNTS = ["SELECT state, COUNT(*) AS updates FROM inbox GROUP BY state"];
}

/// An update to be kept.
#[derive(Clone, Debug, Serialize)]
pub struct NewUpdate<'a> {
    /// The messenger's number of it.
    pub id: i64,
    /// What must be heard in order.
    pub line: i64,
    /// The update as it came.
    pub raw: &'a str,
}

/// An update that waits to be handled.
#[derive(Clone, Debug, FromRow)]
pub struct WaitingUpdate {
    /// The messenger's number of it.
    #[sqlx(rename = "update_id")]
    pub id: i64,
    /// What must be heard in order.
    pub line: i64,
    /// The update as it came.
    pub raw: String,
    /// How many attempts were counted so far.
    pub attempt: i64,
}

/// An update that was given up.
#[derive(Clone, Debug)]
pub struct DeadUpdate {
    /// The messenger's number of it.
    pub id: i64,
    /// How often it was tried.
    pub attempts: i64,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// What went wrong the last time.
    pub why: String,
}

#[derive(FromRow)]
struct DeadRow {
    update_id: i64,
    attempt: i64,
    received_at: i64,
    why: Option<String>,
}

/// How many updates are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InboxCounts {
    /// Waiting to be handled.
    pub new: i64,
    /// Handled.
    pub done: i64,
    /// Given up.
    pub dead: i64,
}

#[derive(FromRow)]
struct CountRow {
    state: String,
    updates: i64,
}

impl Session {
    /// Where the next fetch begins.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn cursor(&mut self) -> Result<i64> {
        self.number(&CURSOR, args![]).await
    }

    /// At most `limit` updates that wait, oldest first, passing over the lines `resting`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn waiting_updates(&mut self, resting: &[i64], limit: usize) -> Result<Vec<WaitingUpdate>> {
        self.rows(&WAITING, args![numbers(resting), count(limit)]).await
    }

    /// At most `limit` updates that were given up, latest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn dead_updates(&mut self, limit: usize) -> Result<Vec<DeadUpdate>> {
        let rows: Vec<DeadRow> = self.rows(&DEAD, args![count(limit)]).await?;
        rows.into_iter()
            .map(|row| {
                Ok(DeadUpdate {
                    id: row.update_id,
                    attempts: row.attempt,
                    received_at: moment("inbox.received_at", &row.update_id, row.received_at)?,
                    why: row.why.unwrap_or_default(),
                })
            })
            .collect()
    }

    /// How many updates are in each state.
    ///
    /// # Errors
    /// When the database cannot, or a stored state has no meaning.
    pub async fn inbox_counts(&mut self) -> Result<InboxCounts> {
        let mut counts = InboxCounts::default();
        for CountRow { state, updates } in self.rows(&COUNTS, args![]).await? {
            match state.as_str() {
                "new" => counts.new = updates,
                "done" => counts.done = updates,
                "dead" => counts.dead = updates,
                _ => return Err(inconsistent("inbox.state", &"*", &state)),
            }
        }
        Ok(counts)
    }
}

impl Tx {
    /// Keeps `updates` and counts the new ones; one that is kept already is left alone.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_updates(&mut self, updates: &[NewUpdate<'_>], now: DateTime<Utc>) -> Result<u64> {
        let list = serde_json::to_string(updates).expect("numbers and texts become JSON");
        self.run(&KEEP, args![list, now]).await
    }

    /// Begins the next fetch at `next`. It may go down: after a quiet week Telegram begins its
    /// numbers anew.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn move_cursor(&mut self, next: i64) -> Result<()> {
        self.run(&MOVE_CURSOR, args![next]).await.map(drop)
    }

    /// Counts one more attempt at each of `updates`. Commit this before the attempt is made, so that
    /// one that ends the process counts too.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn count_attempts(&mut self, updates: &[i64]) -> Result<()> {
        self.run(&COUNT_ATTEMPT, args![numbers(updates)]).await.map(drop)
    }

    /// Marks `updates` as handled and empties them.
    ///
    /// # Errors
    /// When the database cannot, or when one of them was no longer waiting: its effects must then be
    /// taken back.
    pub async fn finish_updates(&mut self, updates: &[i64], now: DateTime<Utc>) -> Result<()> {
        let finished = self.run(&DONE, args![numbers(updates), now]).await?;
        if finished == updates.len() as u64 {
            return Ok(());
        }
        Err(StoreError::Inconsistent {
            column: "inbox.state",
            row: numbers(updates),
            value: format!("{finished} of {} still waiting", updates.len()),
        })
    }

    /// Gives an update up, and says why.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn bury_update(&mut self, update: i64, why: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&BURY, args![update, now, why]).await.map(drop)
    }

    /// Lets an update that was given up be tried again, and says whether there was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn replay_update(&mut self, update: i64) -> Result<bool> {
        Ok(self.run(&REPLAY, args![update]).await? == 1)
    }

    /// Forgets the numbers of updates handled before `before`, and counts them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn prune_updates(&mut self, before: DateTime<Utc>) -> Result<u64> {
        self.run(&PRUNE, args![before]).await
    }
}

fn numbers(list: &[i64]) -> String {
    serde_json::to_string(list).expect("numbers become JSON")
}

fn count(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
