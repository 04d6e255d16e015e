//! What the clock has already done: schedules and their occurrences.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, Tx, Word, moment};

statements! {
    /// Remembers since when a schedule exists; the first time counts.
    REGISTER = ["INSERT INTO schedule (name, since) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING"];
    /// Since when a schedule exists.
    SINCE = ["SELECT since AS value FROM schedule WHERE name = $1"];
    /// Since when each schedule exists.
    KNOWN = ["SELECT name, since FROM schedule"];
    /// The slots of a schedule that were dealt with, from a slot on.
    DEALT_WITH = ["SELECT slot AS value FROM occurrence WHERE schedule = $1 AND slot >= $2"];
    /// Deals with a slot, once.
    OCCUR = [
        "INSERT INTO occurrence (schedule, slot, fired_at, verdict, planned) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (schedule, slot) DO NOTHING",
    ];
    /// The last slot of a schedule before another that ran.
    LAST_FIRED = [
        "SELECT slot AS value FROM occurrence WHERE schedule = $1 AND verdict = 'fired' AND slot < $2 \
         ORDER BY slot DESC LIMIT 1",
    ];
}

/// What was done about a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It ran.
    Fired,
    /// It was noticed too late.
    Missed,
    /// The calendar had it rest.
    Skipped,
}

impl Verdict {
    /// The word kept in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fired => "fired",
            Self::Missed => "missed",
            Self::Skipped => "skipped",
        }
    }
}

#[derive(FromRow)]
struct KnownRow {
    name: String,
    since: i64,
}

impl Tx {
    /// Remembers that `schedule` exists from `now` on, unless it is known, and says since when.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn register_schedule(&mut self, schedule: &str, now: DateTime<Utc>) -> Result<DateTime<Utc>> {
        self.run(&REGISTER, args![schedule, now]).await?;
        let since = self.number(&SINCE, args![schedule]).await?;
        moment("schedule.since", &schedule, since)
    }

    /// Deals with a slot of `schedule`. Tells whether it had not been dealt with before: only then
    /// may its deliveries be planned, in this same change.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn occur(
        &mut self,
        schedule: &str,
        slot: &str,
        verdict: Verdict,
        planned: usize,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let planned = i64::try_from(planned).unwrap_or(i64::MAX);
        Ok(self.run(&OCCUR, args![schedule, slot, now, verdict.name(), planned]).await? > 0)
    }
}

impl Session {
    /// Since when each schedule exists, by its name.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn known_schedules(&mut self) -> Result<HashMap<String, DateTime<Utc>>> {
        let rows: Vec<KnownRow> = self.rows(&KNOWN, args![]).await?;
        let known = |row: KnownRow| Ok((row.name.clone(), moment("schedule.since", &row.name, row.since)?));
        rows.into_iter().map(known).collect()
    }

    /// The slots of `schedule` from `first` on that were dealt with.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn slots_dealt_with(&mut self, schedule: &str, first: &str) -> Result<HashSet<String>> {
        let rows: Vec<Word> = self.rows(&DEALT_WITH, args![schedule, first]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// The last slot of `schedule` before `slot` that ran.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn last_fired(&mut self, schedule: &str, slot: &str) -> Result<Option<String>> {
        let row: Option<Word> = self.row(&LAST_FIRED, args![schedule, slot]).await?;
        Ok(row.map(|row| row.value))
    }
}
