//! Quiet hours that people set for themselves.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, SOMEBODY, Session, Tx, inconsistent, moment};
use crate::domain::calendar::{MinuteOfDay, QuietHours};
use crate::domain::delivery::ChatId;

statements! {
    /// Sets somebody's hours in place of those they had.
    SET = [
        "INSERT INTO quiet_hours (account, chat, from_minute, to_minute, created_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account) DO UPDATE SET chat = excluded.chat, from_minute = excluded.from_minute, \
         to_minute = excluded.to_minute, created_at = excluded.created_at",
    ];
    /// Ends somebody's hours.
    END = ["DELETE FROM quiet_hours WHERE account = $1"];
    /// Somebody's hours.
    OF_ACCOUNT = ["SELECT from_minute, to_minute, created_at FROM quiet_hours WHERE account = $1"];
}

#[derive(FromRow)]
struct HoursRow {
    from_minute: i64,
    to_minute: i64,
    created_at: i64,
}

impl Session {
    /// The quiet hours of `account`, and since when it has them.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn quiet_hours_of(&mut self, account: i64) -> Result<Option<(QuietHours, DateTime<Utc>)>> {
        let Some(row) = self.row::<HoursRow>(&OF_ACCOUNT, args![account]).await? else { return Ok(None) };
        let since = moment("quiet_hours.created_at", &SOMEBODY, row.created_at)?;
        Ok(Some((hours(row.from_minute, row.to_minute)?, since)))
    }
}

impl Tx {
    /// Sets the quiet hours of `account`, which is spoken to in `chat`.
    ///
    /// # Errors
    /// When the database cannot, or the hours are none.
    pub async fn set_quiet_hours(
        &mut self,
        account: i64,
        chat: ChatId,
        hours: QuietHours,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let (from, to) = (i64::from(hours.from().minutes()), i64::from(hours.to().minutes()));
        self.run(&SET, args![account, chat.0, from, to, now]).await.map(drop)
    }

    /// Ends the quiet hours of `account`, and says whether it had any.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_quiet_hours(&mut self, account: i64) -> Result<bool> {
        Ok(self.run(&END, args![account]).await? > 0)
    }
}

/// Stored quiet hours.
pub(super) fn hours(from: i64, to: i64) -> Result<QuietHours> {
    let minute = |column, minutes: i64| {
        let known = u16::try_from(minutes).ok().and_then(|minutes| MinuteOfDay::new(minutes / 60, minutes % 60));
        known.ok_or_else(|| inconsistent(column, &SOMEBODY, &minutes))
    };
    Ok(QuietHours::new(minute("quiet_hours.from_minute", from)?, minute("quiet_hours.to_minute", to)?))
}
