//! Whom reminders of meetings go to, what they are about as long as they wait, and who passed a meeting on.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, SOMEBODY, Session, StoreError, Tx, inconsistent};
use crate::domain::campus::Coded as _;
use crate::domain::class::Class;
use crate::domain::delivery::{ChatId, DeliveryId};
use crate::domain::meeting::{Due, Slot};
use crate::domain::plan::{EscalationRole, ItemId};
use crate::domain::reminder::Passed;

/// Why a reminder is called off that somebody need not get any more.
const NEEDLESS: &str = "a meeting was registered meanwhile";

statements! {
    /// Those of some accounts that can be written to, with what their language goes by.
    ADDRESSEES = [
        "SELECT c.address AS account, c.id AS chat, c.client, p.language, s.language AS roster_language FROM chat c \
         LEFT JOIN person p ON p.account = c.address \
         LEFT JOIN student_account a ON a.account = c.address AND a.ended_at IS NULL \
         LEFT JOIN student s ON s.id = a.student AND s.left_at IS NULL \
         WHERE c.kind = 'private' AND c.state = 'active' AND c.address IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY c.address",
    ];
    /// Adds meetings of which nothing is known yet, unless they are there.
    OPEN = [
        "INSERT INTO meeting (id, kind, item, slot, home, campus, college, class, number, state, is_proxy, version, \
         created_at) SELECT CAST(value ->> 'id' AS BIGINT), $2, $3, $4, value ->> 'class', value ->> 'campus', \
         value ->> 'college', value ->> 'class', 1, 'open', FALSE, 0, CAST($5 AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE true ON CONFLICT (item, slot, home, number) DO NOTHING",
    ];
    /// Remembers what reminders are about.
    KEEP = [
        "INSERT INTO meeting_reminder (delivery, item, slot, class, named, told) \
         SELECT CAST(value ->> 'delivery' AS BIGINT), value ->> 'item', value ->> 'slot', value ->> 'class', \
         value ->> 'named', value ->> 'told' FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
    ];
    /// Calls off what still waits and is about a meeting, repeats of it too.
    CALL_OFF = [
        "UPDATE delivery SET state = 'cancelled', why = $4, settled_at = $5 WHERE state IN ('queued', 'held') \
         AND lane = 2 AND (id IN (SELECT delivery FROM meeting_reminder WHERE class = $3 AND item = $1 AND slot = $2) \
         OR repeat_of IN (SELECT delivery FROM meeting_reminder WHERE class = $3 AND item = $1 AND slot = $2))",
    ];
    /// What the reminders were about that were called off for that, and whose they were. It is looked for many times a
    /// minute: SQLite keeps to the order of a CROSS JOIN, and does not go through all that was ever said.
    CALLED_OFF = [
        "SELECT r.delivery, c.address AS account, r.item, r.slot, r.class, r.named, r.told FROM meeting_reminder r \
         CROSS JOIN delivery d JOIN chat c ON c.id = d.chat \
         WHERE d.id = r.delivery AND d.state = 'cancelled' AND d.why = $1 ORDER BY r.delivery, r.item, r.slot, r.class",
    ];
    /// Forgets what the reminders were about that do not wait any more.
    FORGET = [
        "DELETE FROM meeting_reminder WHERE delivery IN (SELECT r.delivery FROM meeting_reminder r \
         CROSS JOIN delivery d WHERE d.id = r.delivery AND d.state NOT IN ('queued', 'held', 'sending', 'unconfirmed') \
         AND NOT EXISTS (SELECT 1 FROM delivery n WHERE n.repeat_of = d.id AND n.state IN ('queued', 'held')))",
    ];
    /// Remembers that somebody passed a meeting on.
    PASS = [
        "INSERT INTO meeting_passed (item, slot, class, account, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (item, slot, class, account) DO NOTHING",
    ];
    /// Everybody who passed a meeting of an item on.
    PASSED = ["SELECT item, slot, class, account FROM meeting_passed WHERE item IN ", ["$1"]];
    /// Forgets what somebody passed on.
    FORGET_PASSED = ["DELETE FROM meeting_passed WHERE account = $1"];
}

/// Somebody who can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// The account.
    pub account: i64,
    /// The private chat.
    pub chat: ChatId,
    /// The language of their app, as the messenger words it.
    pub client: Option<String>,
    /// The code of the language they chose.
    pub language: Option<String>,
    /// The code of the language that the roster knows.
    pub roster_language: Option<String>,
}

/// A meeting that a reminder is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The reminder.
    pub delivery: DeliveryId,
    /// The item.
    pub item: ItemId,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// The class.
    pub class: String,
    /// The level that the plan names.
    pub named: EscalationRole,
    /// The level that is told.
    pub told: EscalationRole,
}

#[derive(FromRow)]
struct AddresseeRow {
    account: i64,
    chat: i64,
    client: Option<String>,
    language: Option<String>,
    roster_language: Option<String>,
}

#[derive(Serialize)]
struct NewOpen<'a> {
    id: i64,
    class: &'a str,
    campus: &'a str,
    college: &'a str,
}

#[derive(Serialize)]
struct NewSubject<'a> {
    delivery: i64,
    item: String,
    slot: String,
    class: &'a str,
    named: &'static str,
    told: &'static str,
}

impl<'a> From<&'a Subject> for NewSubject<'a> {
    fn from(subject: &'a Subject) -> Self {
        Self {
            delivery: subject.delivery.0,
            item: subject.item.to_string(),
            slot: subject.slot.to_string(),
            class: &subject.class,
            named: subject.named.code(),
            told: subject.told.code(),
        }
    }
}

#[derive(FromRow)]
struct SubjectRow {
    delivery: i64,
    account: i64,
    item: String,
    slot: String,
    class: String,
    named: String,
    told: String,
}

#[derive(FromRow)]
struct PassedRow {
    item: String,
    slot: String,
    class: String,
    account: i64,
}

impl TryFrom<SubjectRow> for (i64, Subject) {
    type Error = StoreError;

    fn try_from(row: SubjectRow) -> Result<Self> {
        let id = row.delivery;
        let level = |word: &str| {
            EscalationRole::from_code(word).ok_or_else(|| inconsistent("meeting_reminder.told", &id, &word))
        };
        let subject = Subject {
            delivery: DeliveryId(id),
            item: row.item.parse().map_err(|_| inconsistent("meeting_reminder.item", &id, &row.item))?,
            slot: row.slot.parse().map_err(|_| inconsistent("meeting_reminder.slot", &id, &row.slot))?,
            class: row.class,
            named: level(&row.named)?,
            told: level(&row.told)?,
        };
        Ok((row.account, subject))
    }
}

impl Session {
    /// Those of some accounts that can be written to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn addressees(&mut self, accounts: &[i64]) -> Result<Vec<Addressee>> {
        let rows: Vec<AddresseeRow> = self.rows(&ADDRESSEES, args![json(accounts)]).await?;
        let read = |row: AddresseeRow| Addressee {
            account: row.account,
            chat: ChatId(row.chat),
            client: row.client,
            language: row.language,
            roster_language: row.roster_language,
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// What the reminders were about that were called off because a meeting was registered, each with whose it was.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn needless_reminders(&mut self) -> Result<Vec<(i64, Subject)>> {
        let rows: Vec<SubjectRow> = self.rows(&CALLED_OFF, args![NEEDLESS]).await?;
        rows.into_iter().map(TryFrom::try_from).collect()
    }

    /// Who passed meetings of some items on.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn passed_on(&mut self, items: &BTreeSet<ItemId>) -> Result<Passed> {
        let items: Vec<_> = items.iter().map(ToString::to_string).collect();
        let rows: Vec<PassedRow> = self.rows(&PASSED, args![json(&items)]).await?;
        rows.into_iter()
            .map(|row| {
                let item = row.item.parse().map_err(|_| inconsistent("meeting_passed.item", &SOMEBODY, &row.item))?;
                let slot = row.slot.parse().map_err(|_| inconsistent("meeting_passed.slot", &SOMEBODY, &row.slot))?;
                Ok((item, slot, row.class, row.account))
            })
            .collect()
    }
}

impl Tx {
    /// Adds the meetings that count of some classes, of which nothing is known yet, unless they are there.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn open_meetings(&mut self, due: &Due, classes: &[&Class], now: DateTime<Utc>) -> Result<()> {
        let first = self.next_ids("meeting", classes.len()).await?;
        let rows: Vec<_> = (first..)
            .zip(classes)
            .map(|(id, class)| NewOpen { id, class: &class.name, campus: &class.campus, college: &class.college })
            .collect();
        let (item, slot) = (due.item.to_string(), due.slot.to_string());
        self.run(&OPEN, args![json(&rows), due.kind.code(), item, slot, now]).await.map(drop)
    }

    /// Remembers what reminders that are planned are about.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_reminders(&mut self, subjects: &[Subject]) -> Result<()> {
        let rows: Vec<_> = subjects.iter().map(NewSubject::from).collect();
        self.run(&KEEP, args![json(&rows)]).await.map(drop)
    }

    /// Calls off what waits and reminds of a meeting that nobody need be reminded of any more. Counts the messages.
    ///
    /// # Errors
    /// When the database cannot.
    pub(super) async fn call_off_reminders(
        &mut self,
        (item, slot): (ItemId, Slot),
        class: &str,
        now: DateTime<Utc>,
    ) -> Result<u64> {
        self.run(&CALL_OFF, args![item.to_string(), slot.to_string(), class, NEEDLESS, now]).await
    }

    /// Forgets what reminders were about that do not wait any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_reminders(&mut self) -> Result<u64> {
        self.run(&FORGET, args![]).await
    }

    /// Remembers that somebody passed a meeting of a class on. Tells whether that is new.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pass_on(&mut self, due: &Due, class: &str, account: i64, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&PASS, args![due.item.to_string(), due.slot.to_string(), class, account, now]).await? > 0)
    }

    /// Forgets what somebody passed on.
    pub(super) async fn forget_passed(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET_PASSED, args![account]).await.map(drop)
    }
}
