//! Who gets tips in private, and what they were shown.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::sql::{args, statements};
use super::tip::{GroupRow, ShownRow, history, merged};
use super::{Result, Session, TipGroup, Tx};
use crate::domain::delivery::ChatId;
use crate::domain::tip::Shown;

statements! {
    /// Subscribes somebody, or says in which language they are spoken to now.
    SUBSCRIBE = [
        "INSERT INTO subscription (account, chat, language, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account) DO UPDATE SET chat = excluded.chat, language = excluded.language",
    ];
    /// Ends a subscription.
    UNSUBSCRIBE = ["DELETE FROM subscription WHERE chat = $1"];
    /// Calls off the tips that wait for a chat.
    CALL_OFF = [
        "UPDATE delivery SET state = 'cancelled', why = $2, settled_at = $3 \
         WHERE chat = $1 AND kind = 'tip' AND state IN ('queued', 'held')",
    ];
    /// Whether somebody is subscribed.
    IS_SUBSCRIBED = ["SELECT COUNT(*) AS value FROM subscription WHERE account = $1"];
    /// Those of a campus's subscribers who can be written to, as groups of one. Who is bound to the roster
    /// reads what is for their segments and their class, as often as it does; anybody else counts as
    /// somebody of the campus asked about, if $2, and reads a tip a day.
    SUBSCRIBERS = [
        "SELECT u.chat, 'person ' || CAST(u.account AS TEXT) AS class, \
         COALESCE(NULLIF(s.segments, ''), k.segment, 'all') AS segment, \
         COALESCE(p.language, u.language) AS languages, COALESCE(k.cadence, 'daily') AS cadence, \
         k.name AS own_class, k.college \
         FROM subscription u JOIN chat c ON c.id = u.chat AND c.state = 'active' \
         LEFT JOIN person p ON p.account = u.account \
         LEFT JOIN student_account a ON a.account = u.account AND a.ended_at IS NULL \
         LEFT JOIN student s ON s.id = a.student AND s.left_at IS NULL LEFT JOIN class k ON k.name = s.class \
         WHERE k.campus = $1 OR (k.campus IS NULL AND $2) ORDER BY u.chat",
    ];
    /// What subscribers were shown from a day on.
    HISTORY = [
        "SELECT t.chat, t.day, t.tip FROM tip_shown t JOIN subscription u ON u.chat = t.chat WHERE t.day >= $1",
    ];
}

impl Session {
    /// Whether `account` gets tips in private.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn is_subscribed(&mut self, account: i64) -> Result<bool> {
        Ok(self.number(&IS_SUBSCRIBED, args![account]).await? > 0)
    }

    /// The subscribers of `campus` who can be written to, each as a group of one. Who is on no roster belongs
    /// to the campus that `takes_all`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tip_subscribers(&mut self, campus: &str, takes_all: bool) -> Result<Vec<TipGroup>> {
        let rows: Vec<GroupRow> = self.rows(&SUBSCRIBERS, args![campus, takes_all]).await?;
        Ok(merged(&rows))
    }

    /// What subscribers were shown from the day `first` on.
    ///
    /// # Errors
    /// When the database cannot, or a stored day is none.
    pub async fn tips_shown_in_private(&mut self, first: NaiveDate) -> Result<HashMap<ChatId, Vec<Shown>>> {
        let rows: Vec<ShownRow> = self.rows(&HISTORY, args![first.to_string()]).await?;
        history(rows)
    }
}

impl Tx {
    /// Remembers that `account` wants tips in its private chat, and in which language it is spoken to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn subscribe(&mut self, account: i64, chat: ChatId, language: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&SUBSCRIBE, args![account, chat.0, language, now]).await.map(drop)
    }

    /// Ends the subscription of a private chat, and says whether there was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn unsubscribe(&mut self, chat: ChatId) -> Result<bool> {
        Ok(self.run(&UNSUBSCRIBE, args![chat.0]).await? > 0)
    }

    /// Calls off the tips that wait for `chat`, and counts them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn call_off_tips(&mut self, chat: ChatId, why: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&CALL_OFF, args![chat.0, why, now]).await
    }
}
