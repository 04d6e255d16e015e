//! Which tip a group got on which day.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use sqlx::FromRow;

use super::campus::ALL_SEGMENTS;
use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent};
use crate::domain::chat::together;
use crate::domain::delivery::{ChatId, DeliveryId};
use crate::domain::tip::{Because, Shown, TipId};

statements! {
    /// The active primary groups of a campus, with a row for each of their classes, in the order in which it
    /// became theirs.
    GROUPS = [
        "SELECT b.chat, k.name AS class, k.segment, k.languages, k.cadence, k.name AS own_class, k.college FROM binding b \
         JOIN class k ON k.name = b.class JOIN chat c ON c.id = b.chat \
         WHERE b.ended_at IS NULL AND b.is_primary AND c.state = 'active' AND k.campus = $1 \
         ORDER BY b.chat, b.bound_at, b.class",
    ];
    /// What the groups of a campus were shown from a day on.
    HISTORY = [
        "SELECT DISTINCT s.chat, s.day, s.tip FROM tip_shown s JOIN binding b ON b.chat = s.chat AND b.ended_at IS NULL \
         JOIN class k ON k.name = b.class WHERE k.campus = $1 AND s.day >= $2",
    ];
    /// Remembers what groups are shown; a group that got a tip that day keeps it.
    SHOW = [
        "INSERT INTO tip_shown (chat, day, tip, because, delivery) SELECT CAST(value ->> 'chat' AS BIGINT), \
         value ->> 'day', value ->> 'tip', value ->> 'because', CAST(value ->> 'delivery' AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE true ON CONFLICT (chat, day) DO NOTHING",
    ];
}

/// A group that tips are posted to, or somebody who reads them alone.
#[derive(Clone, Debug)]
pub struct TipGroup {
    /// Its chat.
    pub chat: i64,
    /// The class whose group it is, of several the first; a word of their own for somebody who reads alone.
    pub class: String,
    /// The segments it belongs to, with a space between.
    pub segment: String,
    /// Its one or two languages, first one first, with a space between.
    pub languages: String,
    /// How often it wants to hear from us.
    pub cadence: String,
    /// Its classes, or the class of somebody who reads alone; none for somebody who is on no roster.
    pub classes: Vec<String>,
    /// The college that all of these are at.
    pub college: Option<String>,
}

/// A group with one of its classes, or somebody who reads alone.
#[derive(FromRow)]
pub(super) struct GroupRow {
    chat: i64,
    class: String,
    segment: String,
    languages: String,
    cadence: String,
    own_class: Option<String>,
    college: Option<String>,
}

/// The groups, of which those of several classes have several rows.
pub(super) fn merged(rows: &[GroupRow]) -> Vec<TipGroup> {
    let merge = |of_one: &[GroupRow]| TipGroup {
        chat: of_one[0].chat,
        class: of_one[0].class.clone(),
        segment: shared(of_one, |row| &row.segment).cloned().unwrap_or_else(|| ALL_SEGMENTS.to_owned()),
        languages: together(of_one.iter().map(|row| &*row.languages)),
        cadence: of_one[0].cadence.clone(),
        classes: of_one.iter().filter_map(|row| row.own_class.clone()).collect(),
        college: shared(of_one, |row| &row.college).cloned().flatten(),
    };
    rows.chunk_by(|one, next| one.chat == next.chat).map(merge).collect()
}

/// What is the same in all of these, if it is.
fn shared<T: PartialEq>(rows: &[GroupRow], part: fn(&GroupRow) -> &T) -> Option<&T> {
    let first = part(&rows[0]);
    rows.iter().all(|row| part(row) == first).then_some(first)
}

/// A tip that is about to be shown.
#[derive(Clone, Debug, Serialize)]
pub struct NewShown {
    /// To which group.
    pub chat: ChatId,
    /// On which day, in campus time.
    pub day: NaiveDate,
    /// Which tip.
    pub tip: TipId,
    /// Why this one: [`Because::as_str`].
    pub because: &'static str,
    /// The delivery that carries it.
    pub delivery: DeliveryId,
}

impl NewShown {
    /// Remembers the choice of `tip` for `chat` on `day`.
    #[must_use]
    pub fn new(chat: ChatId, day: NaiveDate, tip: TipId, because: Because, delivery: DeliveryId) -> Self {
        Self { chat, day, tip, because: because.as_str(), delivery }
    }
}

/// What a chat was shown on a day.
#[derive(FromRow)]
pub(super) struct ShownRow {
    chat: i64,
    day: String,
    tip: String,
}

/// What each chat was shown.
pub(super) fn history(rows: Vec<ShownRow>) -> Result<HashMap<ChatId, Vec<Shown>>> {
    let mut history: HashMap<_, Vec<_>> = HashMap::new();
    for row in rows {
        let on = row.day.parse().map_err(|_| inconsistent("tip_shown.day", &row.chat, &row.day))?;
        history.entry(ChatId(row.chat)).or_default().push(Shown { on, tip: TipId::new(row.tip) });
    }
    Ok(history)
}

impl Session {
    /// The active groups of `campus`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tip_groups(&mut self, campus: &str) -> Result<Vec<TipGroup>> {
        let rows: Vec<GroupRow> = self.rows(&GROUPS, args![campus]).await?;
        Ok(merged(&rows))
    }

    /// What the groups of `campus` were shown from the day `first` on.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tips_shown(&mut self, campus: &str, first: NaiveDate) -> Result<HashMap<ChatId, Vec<Shown>>> {
        let rows: Vec<ShownRow> = self.rows(&HISTORY, args![campus, first.to_string()]).await?;
        history(rows)
    }
}

impl Tx {
    /// Remembers what groups are shown.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_tips(&mut self, shown: &[NewShown]) -> Result<u64> {
        let shown = serde_json::to_string(shown).expect("our own types have string keys");
        self.run(&SHOW, args![shown]).await
    }
}
