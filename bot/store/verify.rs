//! Codes below posts, badges, and guesses at either.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::role::{ScopeRow, scope_words};
use super::sql::{args, json, statements};
use super::{Result, SOMEBODY, Session, Tx, Word, inconsistent, moment};
use crate::domain::delivery::{Act, ChatId, DeliveryId};
use crate::domain::role::Scope;
use crate::domain::verify::{Code, Guesses};

statements! {
    /// Those of some codes that are given out.
    TAKEN = ["SELECT code AS value FROM post WHERE code IN ", ["$1"]];
    /// Remembers the codes of deliveries that were planned; one that was planned before is another delivery's.
    PUBLISH = [
        "INSERT INTO post (delivery, chat, code, reach, campus, college, class, department) \
         SELECT d.id, d.chat, value ->> 'code', $2, $3, $4, $5, $6 FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " JOIN delivery d ON d.id = CAST(value ->> 'delivery' AS BIGINT)",
    ];
    /// The code below a message of a chat. A repeat carries that of what it repeats.
    CODE_BELOW = [
        "SELECT p.code AS value FROM post p JOIN delivery d ON COALESCE(d.repeat_of, d.id) = p.delivery \
         WHERE p.chat = $1 AND d.chat = $1 AND d.message = $2",
    ];
    /// What a code stands below, once it may have been seen.
    BY_CODE = [
        "SELECT p.delivery, p.chat, p.reach, p.campus, p.college, p.class, p.department, p.recalled_at, d.act, \
         (SELECT MIN(a.started_at) FROM attempt a WHERE a.delivery = d.id) AS said_at \
         FROM post p JOIN delivery d ON d.id = p.delivery WHERE p.code = $1 AND d.attempt > 0",
    ];
    /// Marks a post that is not true any more.
    RECALL = ["UPDATE post SET recalled_at = $2 WHERE delivery = $1 AND recalled_at IS NULL"];
    /// Remembers a badge.
    SHOW_BADGE = [
        "INSERT INTO badge (hash, account, made_at, expires_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
    ];
    /// When somebody's last badge was made, if it is good for longer.
    LAST_BADGE = ["SELECT made_at, expires_at FROM badge WHERE account = $1 AND expires_at > $2 ORDER BY made_at DESC LIMIT 1"];
    /// Whose a badge is, while it is good.
    BADGE = ["SELECT account, expires_at FROM badge WHERE hash = $1 AND expires_at > $2"];
    /// Forgets somebody's badges.
    FORGET_BADGES = ["DELETE FROM badge WHERE account = $1"];
    /// How often somebody guessed.
    GUESSES = ["SELECT wrong, wrong_at FROM guess WHERE account = $1"];
    /// Remembers that.
    GUESS = [
        "INSERT INTO guess (account, wrong, wrong_at) VALUES ($1, $2, $3) \
         ON CONFLICT (account) DO UPDATE SET wrong = excluded.wrong, wrong_at = excluded.wrong_at",
    ];
    /// Forgets it.
    FORGET_GUESSES = ["DELETE FROM guess WHERE account = $1"];
}

#[derive(FromRow)]
struct PostRow {
    delivery: i64,
    chat: i64,
    #[sqlx(flatten)]
    office: ScopeRow,
    class: Option<String>,
    recalled_at: Option<i64>,
    act: String,
    said_at: Option<i64>,
}

#[derive(FromRow)]
struct LastBadgeRow {
    made_at: i64,
    expires_at: i64,
}

#[derive(FromRow)]
struct BadgeRow {
    account: i64,
    expires_at: i64,
}

#[derive(FromRow)]
struct GuessRow {
    wrong: i64,
    wrong_at: i64,
}

/// A code of a delivery, as JSON.
#[derive(Serialize)]
struct Published<'a> {
    delivery: DeliveryId,
    code: &'a str,
}

/// What was said in a group.
#[derive(Clone, Debug)]
pub struct PublishedPost {
    /// The delivery that carried it first.
    pub delivery: DeliveryId,
    /// The group.
    pub chat: ChatId,
    /// In whose name; `None` is the task-force office.
    pub office: Option<Scope>,
    /// What was said.
    pub act: Act,
    /// When.
    pub said_at: DateTime<Utc>,
    /// Since when it is not true any more.
    pub recalled_at: Option<DateTime<Utc>>,
}

impl Session {
    /// Those of `codes` that are given out.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn codes_taken(&mut self, codes: &[&str]) -> Result<Vec<String>> {
        let rows: Vec<Word> = self.rows(&TAKEN, args![json(codes)]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// The code below a message of `chat`.
    ///
    /// # Errors
    /// When the database cannot, or a stored code is none.
    pub async fn code_below(&mut self, chat: ChatId, message: i64) -> Result<Option<Code>> {
        let row: Option<Word> = self.row(&CODE_BELOW, args![chat.0, message]).await?;
        let read = |Word { value }| Code::read(&value).map_err(|_| inconsistent("post.code", &chat.0, &value));
        row.map(read).transpose()
    }

    /// What `code` stands below. What nobody can have seen yet is not there.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn post_of(&mut self, code: &Code) -> Result<Option<PublishedPost>> {
        let Some(row) = self.row::<PostRow>(&BY_CODE, args![code.as_str()]).await? else { return Ok(None) };
        let id = row.delivery;
        let Some(said_at) = row.said_at else { return Ok(None) };
        Ok(Some(PublishedPost {
            delivery: DeliveryId(id),
            chat: ChatId(row.chat),
            office: row.office.read_with(row.class, "post.reach", id)?,
            act: serde_json::from_str(&row.act).map_err(|error| inconsistent("delivery.act", &id, &error))?,
            said_at: moment("attempt.started_at", &id, said_at)?,
            recalled_at: row.recalled_at.map(|ms| moment("post.recalled_at", &id, ms)).transpose()?,
        }))
    }

    /// When the last badge of `account` was made and when it ends, if it is good for longer than until `moment`.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn badge_beyond(
        &mut self,
        account: i64,
        limit: DateTime<Utc>,
    ) -> Result<Option<(DateTime<Utc>, DateTime<Utc>)>> {
        let Some(row) = self.row::<LastBadgeRow>(&LAST_BADGE, args![account, limit]).await? else { return Ok(None) };
        let made_at = moment("badge.made_at", &SOMEBODY, row.made_at)?;
        Ok(Some((made_at, moment("badge.expires_at", &SOMEBODY, row.expires_at)?)))
    }

    /// Whose the badge with this hash is, and until when it is good; `None` when it is not.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn badge(&mut self, hash: &str, now: DateTime<Utc>) -> Result<Option<(i64, DateTime<Utc>)>> {
        let Some(row) = self.row::<BadgeRow>(&BADGE, args![hash, now]).await? else { return Ok(None) };
        Ok(Some((row.account, moment("badge.expires_at", &SOMEBODY, row.expires_at)?)))
    }

    /// How often `account` asked about codes that nobody gave out.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn guesses(&mut self, account: i64) -> Result<Guesses> {
        let Some(row) = self.row::<GuessRow>(&GUESSES, args![account]).await? else { return Ok(Guesses::default()) };
        let wrong = u32::try_from(row.wrong).map_err(|_| inconsistent("guess.wrong", &SOMEBODY, &row.wrong))?;
        Ok(Guesses { wrong, wrong_at: Some(moment("guess.wrong_at", &SOMEBODY, row.wrong_at)?) })
    }
}

impl Tx {
    /// Remembers the codes of deliveries that were just planned, all in the name of one office.
    ///
    /// # Errors
    /// When the database cannot, or a code is given out.
    pub async fn publish(&mut self, posts: &[(DeliveryId, Code)], office: Option<&Scope>) -> Result<()> {
        let posts: Vec<_> =
            posts.iter().map(|(delivery, code)| Published { delivery: *delivery, code: code.as_str() }).collect();
        let [reach, campus, college, class, department] = office.map(scope_words).unwrap_or_default();
        self.run(&PUBLISH, args![json(&posts), reach, campus, college, class, department]).await.map(drop)
    }

    /// Marks a post as not true any more: whoever asks about its code is told so. Tells whether it was a post that
    /// was true.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn recall_post(&mut self, delivery: DeliveryId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&RECALL, args![delivery.0, now]).await? > 0)
    }

    /// Remembers a badge by the hash of its code.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_badge(
        &mut self,
        hash: &str,
        account: i64,
        now: DateTime<Utc>,
        expires_at: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&SHOW_BADGE, args![hash, account, now, expires_at]).await.map(drop)
    }

    /// Remembers how often `account` guessed.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn remember_guesses(&mut self, account: i64, guesses: Guesses) -> Result<()> {
        match guesses.wrong_at {
            Some(at) => self.run(&GUESS, args![account, i64::from(guesses.wrong), at]).await.map(drop),
            None => self.run(&FORGET_GUESSES, args![account]).await.map(drop),
        }
    }

    /// Forgets the badges and guesses of `account`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_badges(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET_BADGES, args![account]).await?;
        self.run(&FORGET_GUESSES, args![account]).await.map(drop)
    }
}
