//! The ledger. Entries are collected while a change is made and written when it is made permanent: the row that
//! everybody has to wait for is taken last, and in every change in the same order.

use chrono::{DateTime, Utc};
use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::sql::{args, json, statements};
use super::{Conn, Engine, Number, Result, Session, Store, Tx, Word, inconsistent};
use crate::domain::delivery::{ChatId, DeliveryState, Lane};
use crate::domain::ledger::{By, Entry, Fact, GENESIS, NewEntry, Seq};
use crate::domain::role::Scope;
use crate::secret;

statements! {
    /// The last entry.
    HEAD = ["SELECT seq, hash FROM ledger_head WHERE name = 'head'"];
    /// Takes the numbers of new entries, and keeps everybody else from it until the change ends.
    TAKE_HEAD = ["UPDATE ledger_head SET seq = seq + $1 WHERE name = 'head' RETURNING seq, hash"];
    /// Says what the last entry is.
    SET_HEAD = ["UPDATE ledger_head SET hash = $1 WHERE name = 'head'"];
    /// Writes entries.
    WRITE = [
        "INSERT INTO ledger (seq, at, day, kind, actor, campus, college, class, department, item, corrects, reason, \
         body, blob, prev, hash) \
         SELECT CAST(value ->> 'seq' AS BIGINT), CAST(value ->> 'at' AS BIGINT), value ->> 'day', value ->> 'kind', \
         value ->> 'actor', value ->> 'campus', value ->> 'college', value ->> 'class', value ->> 'department', \
         value ->> 'item', CAST(value ->> 'corrects' AS BIGINT), value ->> 'reason', value ->> 'body', \
         value ->> 'blob', value ->> 'prev', value ->> 'hash' FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
    ];
    /// Entries after a number, in order.
    AFTER = [
        "SELECT seq, at, day, kind, actor, campus, college, class, department, item, corrects, reason, body, blob, \
         prev, hash FROM ledger WHERE seq > $1 ORDER BY seq LIMIT $2",
    ];
    /// The classes whose group a chat is, with where they belong, and whose staff's it is.
    WHOSE_GROUP = [
        "SELECT k.campus, k.college, k.name AS class FROM binding b JOIN class k ON k.name = b.class \
         WHERE b.chat = $1 AND b.ended_at IS NULL ORDER BY k.name",
    ];
    /// What became of tips for the groups of classes: one row for each class. A repeat carries the tip of the first.
    TIPS_SETTLED = [
        "SELECT d.id, d.state, d.resolution, s.tip, s.day, k.campus, k.college, k.name AS class \
         FROM delivery d JOIN tip_shown s ON s.delivery = COALESCE(d.repeat_of, d.id) \
         JOIN binding b ON b.chat = d.chat AND b.ended_at IS NULL JOIN class k ON k.name = b.class \
         WHERE d.lane = $2 AND d.state IN ('sent', 'failed', 'expired') AND d.id IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY d.id, k.name",
    ];
    /// Notices that could not be brought to the groups of classes: one row for each class that was charged for it. A
    /// broadcast is called as the charge is: its source, a colon and its reference.
    NOTICES_LOST = [
        "SELECT d.id, d.state, u.day, k.campus, k.college, k.name AS class \
         FROM delivery d JOIN binding b ON b.chat = d.chat AND b.ended_at IS NULL JOIN class k ON k.name = b.class \
         JOIN burden u ON u.class = k.name AND u.source = CASE d.kind WHEN 'notice' THEN 'notice' ELSE 'summary' END \
         AND u.reference = substr(d.broadcast, CASE d.kind WHEN 'notice' THEN 8 ELSE 9 END) \
         WHERE d.kind IN ('notice', 'notice_summary') AND d.state IN ('failed', 'expired') \
         AND d.id IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY d.id, k.name",
    ];
    /// The guards that are there.
    GUARDS = [
        { sqlite: "SELECT name AS value FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger'",
          postgres: "SELECT CAST(tgname AS TEXT) AS value FROM pg_trigger WHERE tgrelid = CAST('ledger' AS REGCLASS) \
                     AND NOT tgisinternal AND tgenabled = 'O'" },
    ];
}

/// What the database itself refuses to do with an entry: a trigger. Empty where a database cannot do it anyway.
struct Guard {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

/// What PostgreSQL's triggers call.
const REFUSE: &str = "CREATE OR REPLACE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS \
    $$ BEGIN RAISE EXCEPTION 'an entry of the ledger stays as it is: correct it by a later one'; END $$";

/// The guards. They are put up when the database is opened, for the two databases have no words for them in
/// common; SQLite cannot empty a table without deleting its rows.
const GUARDS_OF_LEDGER: [Guard; 3] = [
    Guard {
        name: "ledger_no_update",
        sqlite: "CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN \
                 SELECT RAISE(ABORT, 'an entry of the ledger stays as it is: correct it by a later one'); END",
        postgres: "CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger \
                   FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()",
    },
    Guard {
        name: "ledger_no_delete",
        sqlite: "CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN \
                 SELECT RAISE(ABORT, 'an entry of the ledger stays as it is: correct it by a later one'); END",
        postgres: "CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger \
                   FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()",
    },
    Guard {
        name: "ledger_no_truncate",
        sqlite: "",
        postgres: "CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON ledger \
                   FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()",
    },
];

/// The last entry, as the ledger remembers it.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct LedgerHead {
    /// Its number; 0 in a ledger without entries.
    pub seq: i64,
    /// Its hash, in hexadecimal.
    pub hash: String,
}

impl<'r, R: Row> FromRow<'r, R> for Entry
where
    for<'c> &'c str: ColumnIndex<R>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
    String: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> sqlx::Result<Self> {
        Ok(Self {
            seq: row.try_get("seq")?,
            at: row.try_get("at")?,
            day: row.try_get("day")?,
            kind: row.try_get("kind")?,
            actor: row.try_get("actor")?,
            campus: row.try_get("campus")?,
            college: row.try_get("college")?,
            class: row.try_get("class")?,
            department: row.try_get("department")?,
            item: row.try_get("item")?,
            corrects: row.try_get("corrects")?,
            reason: row.try_get("reason")?,
            body: row.try_get("body")?,
            blob: row.try_get("blob")?,
            prev: row.try_get("prev")?,
            hash: row.try_get("hash")?,
        })
    }
}

#[derive(FromRow)]
struct ClassRow {
    campus: String,
    college: String,
    class: String,
}

#[derive(FromRow)]
struct TipRow {
    id: i64,
    state: String,
    resolution: Option<String>,
    tip: String,
    day: String,
    campus: String,
    college: String,
    class: String,
}

#[derive(FromRow)]
struct LostRow {
    id: i64,
    state: String,
    day: String,
    #[sqlx(flatten)]
    place: ClassRow,
}

impl Tx {
    /// Has the ledger told what happened to a group, once for each of its classes, or for those whose staff it is
    /// for. What happens to a chat of nobody's is not told.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn record_of_group(&mut self, chat: ChatId, entry: &NewEntry) -> Result<()> {
        let classes: Vec<ClassRow> = self.rows(&WHOSE_GROUP, args![chat.0]).await?;
        let mut places: Vec<_> = classes
            .into_iter()
            .map(|ClassRow { campus, college, class }| Scope::Class { campus, college, class })
            .collect();
        if places.is_empty() {
            places.extend(self.chat(chat).await?.and_then(|chat| chat.staff));
        }
        for place in places {
            self.record(NewEntry { place, ..entry.clone() });
        }
        Ok(())
    }

    /// Has the ledger told what became of those of these deliveries that brought a tip to the group of a class, and
    /// which notices could not be brought there.
    pub(super) async fn record_posts(&mut self, deliveries: &[Number], now: DateTime<Utc>) -> Result<()> {
        if deliveries.is_empty() {
            return Ok(());
        }
        let ids: Vec<_> = deliveries.iter().map(|delivery| delivery.value).collect();
        let settled: Vec<TipRow> = self.rows(&TIPS_SETTLED, args![json(&ids), Lane::Tip.number()]).await?;
        for TipRow { id, state, resolution, tip, day, campus, college, class } in settled {
            let day = day.parse().map_err(|_| inconsistent("tip_shown.day", &id, &day))?;
            let fact = if state == DeliveryState::Sent.name() {
                let proof = resolution.unwrap_or_else(|| "answer".to_owned());
                Fact::TipDelivered { tip, delivery: id, proof }
            } else {
                Fact::TipFailed { tip, delivery: id, why: state }
            };
            let place = Scope::Class { campus, college, class };
            self.record(NewEntry { at: now, day, by: By::Clock, place, item: None, fact, corrects: None, blob: None });
        }
        let lost: Vec<LostRow> = self.rows(&NOTICES_LOST, args![json(&ids)]).await?;
        for LostRow { id, state, day, place: ClassRow { campus, college, class } } in lost {
            let day = day.parse().map_err(|_| inconsistent("burden.day", &id, &day))?;
            let fact = Fact::NoticeLost { delivery: id, why: state };
            let place = Scope::Class { campus, college, class };
            self.record(NewEntry { at: now, day, by: By::Clock, place, item: None, fact, corrects: None, blob: None });
        }
        Ok(())
    }

    /// Has the ledger told of something when the change is made permanent, and not before.
    pub fn record(&mut self, entry: NewEntry) {
        self.entries.push(entry);
    }

    /// Whether this very change is to correct an entry already.
    #[must_use]
    pub fn is_being_corrected(&self, entry: Seq) -> bool {
        self.entries.iter().filter_map(|new| new.corrects.as_ref()).any(|corrects| corrects.entry == entry)
    }

    /// Writes what was collected. Nothing may follow but the commit.
    pub(super) async fn write_entries(&mut self) -> Result<()> {
        let new = std::mem::take(&mut self.entries);
        let Some(first) = new.first() else { return Ok(()) };
        let begins = NewEntry {
            by: By::Clock,
            place: Scope::Everything,
            item: None,
            fact: Fact::Begun { origin: secret::random_token() },
            corrects: None,
            blob: None,
            ..first.clone()
        };
        let count = i64::try_from(new.len()).unwrap_or(i64::MAX);
        let mut head = self.take_head(count).await?;
        let is_first = head.hash == GENESIS;
        if is_first {
            head = self.take_head(1).await?;
        }
        let mut seq = head.seq - count - i64::from(is_first);
        let mut prev = head.hash;
        let entries: Vec<_> = is_first
            .then_some(&begins)
            .into_iter()
            .chain(&new)
            .map(|new| {
                seq += 1;
                let mut entry = Entry::new(new, seq, std::mem::take(&mut prev));
                entry.hash = secret::digest(&entry.encode());
                prev.clone_from(&entry.hash);
                entry
            })
            .collect();
        let written = json(&entries);
        self.run(&WRITE, args![&written]).await?;
        self.tally(&written, new.iter().any(|new| new.corrects.is_some())).await?;
        self.run(&SET_HEAD, args![prev]).await?;
        Ok(())
    }

    async fn take_head(&mut self, count: i64) -> Result<LedgerHead> {
        let head = self.row(&TAKE_HEAD, args![count]).await?;
        head.ok_or_else(|| inconsistent("ledger_head.name", &"head", &"nothing"))
    }
}

impl Session {
    /// The last entry, as the ledger remembers it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ledger_head(&mut self) -> Result<LedgerHead> {
        let head = self.row(&HEAD, args![]).await?;
        head.ok_or_else(|| inconsistent("ledger_head.name", &"head", &"nothing"))
    }

    /// At most `limit` entries after the one with the number `after`, in order.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn entries_after(&mut self, after: i64, limit: u32) -> Result<Vec<Entry>> {
        self.rows(&AFTER, args![after, i64::from(limit)]).await
    }

    /// The names of the guards that are missing.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn missing_guards(&mut self) -> Result<Vec<&'static str>> {
        Ok(self.guards_to_put_up().await?.into_iter().map(|guard| guard.name).collect())
    }

    async fn guards_to_put_up(&mut self) -> Result<Vec<&'static Guard>> {
        let there: Vec<Word> = self.rows(&GUARDS, args![]).await?;
        let text = self.engine_text();
        let is_missing = |guard: &&Guard| !text(guard).is_empty() && !there.iter().any(|word| word.value == guard.name);
        Ok(GUARDS_OF_LEDGER.iter().filter(is_missing).collect())
    }

    fn engine_text(&self) -> fn(&Guard) -> &'static str {
        match self.0 {
            Conn::Sqlite(_) => |guard| guard.sqlite,
            Conn::Postgres(_) => |guard| guard.postgres,
        }
    }
}

impl Store {
    /// Puts up the guards that are missing. Somebody who takes one down can do so to a ledger only by hand.
    pub(super) async fn guard_ledger(&self) -> Result<()> {
        let mut tx = self.begin().await?;
        let missing = tx.guards_to_put_up().await?;
        if missing.is_empty() {
            return Ok(());
        }
        let text = tx.engine_text();
        if matches!(self.engine, Engine::Postgres { .. }) {
            tx.raw(REFUSE).await?;
        }
        for guard in &missing {
            tx.raw(text(guard)).await?;
        }
        if tx.ledger_head().await?.seq > 0 {
            let guards = missing.iter().map(|guard| guard.name).collect::<Vec<_>>().join(", ");
            tracing::warn!(guards, "guards of the ledger were missing and were put up again");
        }
        tx.commit().await
    }
}
