//! The outbox: deliveries, their attempts, and the gates that hold them back.
//!
//! Whatever is done for many rows is one statement over a JSON list, so that a broadcast costs a
//! handful of statements and one commit for each batch, not for each message.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use super::quiet::hours;
use super::sql::{args, json, statements};
use super::{Number, Result, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::calendar::QuietHours;
use crate::domain::delivery::{
    Act, Address, ChatId, DeliveryId, DeliveryState, Lane, NewDelivery, Resolution, ResolvedBy,
};

/// The gate that a messenger's pause shuts.
const PAUSED: &str = "bot";

/// The gate that is shut while a restored database waits for a person.
const RESTORED: &str = "restored";

/// A moment that nobody waits for: the end of the year 9999.
const FOR_GOOD_MS: i64 = 253_402_300_799_000;

statements! {
    /// Plans deliveries; one that was planned before under the same key is left alone.
    PLAN = [
        "INSERT INTO delivery (id, key, chat, lane, kind, broadcast, variant, act, state, not_before, expires_at, \
         keeps_quiet, repeat_of, created_at) \
         SELECT CAST(value ->> 'id' AS BIGINT), value ->> 'key', CAST(value ->> 'chat' AS BIGINT), \
         CAST(value ->> 'lane' AS BIGINT), value ->> 'kind', value ->> 'broadcast', value ->> 'variant', \
         value ->> 'act', 'queued', CAST(value ->> 'not_before' AS BIGINT), CAST(value ->> 'expires_at' AS BIGINT), \
         CAST(value ->> 'keeps_quiet' AS BOOLEAN), CAST(value ->> 'repeat_of' AS BIGINT), CAST($2 AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE true ON CONFLICT (key) DO NOTHING",
    ];
    /// The next delivery of each chat that may speak, best first. A delivery that waits for a later
    /// moment blocks nobody, except that a retry keeps its place within its lane.
    HEADS = [
        "SELECT d.id, d.chat, d.lane, d.broadcast, d.variant, d.expires_at, d.keeps_quiet, \
         c.address, c.thread, c.kind AS chat_kind, c.frozen_until, q.from_minute, q.to_minute \
         FROM delivery d JOIN chat c ON c.id = d.chat LEFT JOIN quiet_hours q ON q.chat = d.chat \
         WHERE d.state = 'queued' AND d.not_before <= $1 \
         AND NOT EXISTS (SELECT 1 FROM delivery s WHERE s.chat = d.chat AND s.state = 'sending') \
         AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.chat = d.chat AND e.state = 'queued' \
             AND (e.lane < d.lane OR (e.lane = d.lane AND e.id < d.id)) \
             AND (e.not_before <= $1 OR (e.lane = d.lane AND e.attempt > 0))) \
         ORDER BY d.lane, d.id LIMIT $2",
    ];
    /// The first moment at which something that waits now may be sent.
    NEXT_DUE = ["SELECT COALESCE(MIN(not_before), -1) AS value FROM delivery WHERE state = 'queued' AND not_before > $1"];
    /// Claims rows: from here on their requests may leave.
    CLAIM = [
        "UPDATE delivery SET state = 'sending', attempt = attempt + 1 WHERE state = 'queued' AND id IN \
         (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") RETURNING id, attempt, act",
    ];
    /// Writes down the attempts of rows just claimed.
    START_ATTEMPTS = [
        "INSERT INTO attempt (delivery, n, chat, started_at) \
         SELECT id, attempt, chat, CAST($2 AS BIGINT) FROM delivery WHERE state = 'sending' AND id IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Writes down how attempts ended. Only the attempt that was started can end, and a late truth
    /// still improves on a doubt.
    SETTLE = [
        "UPDATE delivery SET state = item.state, message = item.message, why = item.why, settled_at = $2, \
         not_before = COALESCE(item.not_before, delivery.not_before) \
         FROM (SELECT CAST(value ->> 'id' AS BIGINT) AS id, CAST(value ->> 'attempt' AS BIGINT) AS attempt, \
         value ->> 'state' AS state, CAST(value ->> 'message' AS BIGINT) AS message, value ->> 'why' AS why, \
         CAST(value ->> 'not_before' AS BIGINT) AS not_before FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        ") AS item WHERE delivery.id = item.id AND delivery.attempt = item.attempt \
         AND delivery.state IN ('sending', 'unconfirmed') RETURNING delivery.id AS value",
    ];
    /// Writes the outcome into the attempts.
    END_ATTEMPTS = [
        "UPDATE attempt SET finished_at = $2, outcome = item.outcome \
         FROM (SELECT CAST(value ->> 'id' AS BIGINT) AS id, CAST(value ->> 'attempt' AS BIGINT) AS attempt, \
         value ->> 'outcome' AS outcome FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        ") AS item WHERE attempt.delivery = item.id AND attempt.n = item.attempt",
    ];
    /// Ends what has become useless while it waited.
    EXPIRE = [
        "UPDATE delivery SET state = 'expired', settled_at = $1, why = 'too late' \
         WHERE state = 'queued' AND expires_at IS NOT NULL AND expires_at <= $1 RETURNING id AS value",
    ];
    /// What a process that died left in the air may have arrived; doing an edit again is harmless.
    ADOPT = [
        "UPDATE delivery SET state = CASE WHEN lane = 4 OR kind IN ('leave', 'poll_close') THEN 'queued' ELSE 'unconfirmed' END, \
         settled_at = $1, why = 'the process ended while this was being sent' WHERE state = 'sending'",
    ];
    /// Everything that is claimed now.
    SENDING = ["SELECT id AS value FROM delivery WHERE state = 'sending'"];
    /// Takes back a claim of which we know that nothing was sent.
    UNCLAIM = [
        "UPDATE delivery SET state = 'queued' WHERE state = 'sending' AND id IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Writes into the attempts of claims taken back that nothing was sent.
    END_UNSENT_ATTEMPTS = [
        "UPDATE attempt SET finished_at = $2, outcome = 'not_sent' WHERE outcome IS NULL AND EXISTS \
         (SELECT 1 FROM delivery d WHERE d.id = attempt.delivery AND d.attempt = attempt.n AND d.state = 'sending') \
         AND delivery IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// When each chat was last written to, for the pacer of a process that has just started.
    RECENT_SENDS = [
        "SELECT a.chat, a.started_at, d.lane FROM attempt a JOIN delivery d ON d.id = a.delivery \
         WHERE a.started_at > $1 ORDER BY a.started_at",
    ];
    /// Lets a chat rest.
    FREEZE = ["UPDATE chat SET frozen_until = $2 WHERE id = $1"];
    /// Lets the whole bot rest.
    SHUT_GATE = ["UPDATE gate SET shut_until = $2 WHERE name = $1 AND shut_until < $2"];
    /// Ends a rest.
    OPEN_GATE = ["UPDATE gate SET shut_until = 0 WHERE name = $1"];
    /// Until when the whole bot rests, for whatever reason.
    GATE = ["SELECT MAX(shut_until) AS value FROM gate"];
    /// Until when it rests for one reason.
    GATE_FOR = ["SELECT shut_until AS value FROM gate WHERE name = $1"];
    /// How far the outbox has come.
    PROGRESS = [
        "SELECT last AS delivery, (SELECT COALESCE(MAX(started_at), 0) FROM attempt) AS attempt, \
         (SELECT seq FROM ledger_head WHERE name = 'head') AS entry FROM sequence WHERE name = 'delivery'",
    ];
    /// Gives none of the numbers up to this one again.
    SKIP_IDS = ["UPDATE sequence SET last = $1 WHERE name = 'delivery' AND last < $1"];
    /// Everything that waits, in the order in which it would leave.
    QUEUE = [
        "SELECT d.id, d.lane, d.not_before, (SELECT MIN(b.class) FROM binding b WHERE b.chat = d.chat AND b.ended_at IS NULL) \
         AS class, d.act FROM delivery d \
         WHERE d.state = 'queued' ORDER BY d.lane, d.id LIMIT $1",
    ];
    /// Calls off everything that waits.
    CANCEL_ALL = ["UPDATE delivery SET state = 'cancelled', why = $1, settled_at = $2 WHERE state = 'queued'"];
    /// Marks a chat that cannot be written to.
    LOSE_CHAT = [
        "UPDATE chat SET state = 'lost', state_at = $2, told_at = NULL WHERE id = $1 AND state NOT IN ('archived', 'lost')",
    ];
    /// Calls off what still waits for a chat.
    CANCEL_CHAT = [
        "UPDATE delivery SET state = 'cancelled', why = $2, settled_at = $3 WHERE chat = $1 AND state IN ('queued', 'held')",
    ];
    /// Calls off what still waits of a broadcast.
    CANCEL_BROADCAST = [
        "UPDATE delivery SET state = 'cancelled', why = $2, settled_at = $3 \
         WHERE broadcast = $1 AND state IN ('queued', 'held')",
    ];
    /// Stops the rest of a broadcast.
    HOLD = ["UPDATE delivery SET state = 'held', why = $2 WHERE broadcast = $1 AND state = 'queued'"];
    /// Lets a stopped broadcast go on.
    RELEASE = ["UPDATE delivery SET state = 'queued', why = NULL WHERE broadcast = $1 AND state = 'held'"];
    /// Calls off a stopped broadcast.
    CANCEL_HELD = [
        "UPDATE delivery SET state = 'cancelled', settled_at = $2 WHERE broadcast = $1 AND state = 'held'",
    ];
    /// Stopped broadcasts.
    HELD = [
        "SELECT broadcast, COUNT(*) AS deliveries, MAX(why) AS why FROM delivery WHERE state = 'held' \
         GROUP BY broadcast ORDER BY broadcast",
    ];
    /// One delivery.
    DELIVERY = ["SELECT id, chat, lane, kind, act, state, message, created_at FROM delivery WHERE id = $1"];
    /// Doubts, oldest first.
    DOUBTS = [
        "SELECT d.id, d.chat, (SELECT MIN(b.class) FROM binding b WHERE b.chat = d.chat AND b.ended_at IS NULL) AS class, \
         d.lane, d.kind, d.act, d.settled_at, d.why FROM delivery d \
         WHERE d.state = 'unconfirmed' ORDER BY d.settled_at, d.id LIMIT $1",
    ];
    /// How many deliveries failed after a moment.
    FAILED_SINCE = ["SELECT COUNT(*) AS value FROM delivery WHERE state = 'failed' AND settled_at > $1"];
    /// Ends a doubt as sent.
    ARRIVED = [
        "UPDATE delivery SET state = 'sent', resolution = $2, message = COALESCE($3, message), settled_at = $4 \
         WHERE id = $1 AND state = 'unconfirmed'",
    ];
    /// Ends a doubt in favour of a repeat, or of nothing.
    ABANDON = [
        "UPDATE delivery SET state = 'abandoned', resolution = $2, settled_at = $3, why = $4 \
         WHERE id = $1 AND state = 'unconfirmed'",
    ];
    /// How many deliveries of each lane are in each state.
    COUNTS = ["SELECT lane, state, COUNT(*) AS deliveries FROM delivery GROUP BY lane, state"];
    /// How many deliveries are in each state that somebody or something still has to end. Each state has an index of its
    /// own, and all that was ever said has none.
    WAITING = [
        "SELECT lane, state, COUNT(*) AS deliveries FROM delivery WHERE state = 'sending' GROUP BY lane, state UNION ALL \
         SELECT lane, state, COUNT(*) AS deliveries FROM delivery WHERE state = 'unconfirmed' GROUP BY lane, state UNION ALL \
         SELECT lane, state, COUNT(*) AS deliveries FROM delivery WHERE state IN ('queued', 'held') GROUP BY lane, state",
    ];
    /// How many were counted as sent by policy alone.
    ASSUMED = ["SELECT COUNT(*) AS value FROM delivery WHERE state = 'sent' AND resolution = 'policy'"];
    /// The oldest moment at which something that waits could have been sent, as far as nobody's own quiet hours are in
    /// the way.
    OLDEST_DUE = [
        "SELECT COALESCE(MIN(not_before), -1) AS value FROM delivery WHERE state = 'queued' \
         AND NOT (keeps_quiet AND EXISTS (SELECT 1 FROM quiet_hours q WHERE q.chat = delivery.chat))",
    ];
}

/// A delivery that could be the next one of its chat.
#[derive(Clone, Debug)]
pub struct Head {
    /// Its number.
    pub id: DeliveryId,
    /// Its chat.
    pub chat: ChatId,
    /// Where the chat stands now.
    pub address: Address,
    /// Whether the chat is a group, with a group's limits.
    pub is_group: bool,
    /// Its lane.
    pub lane: Lane,
    /// The broadcast it belongs to.
    pub broadcast: Option<String>,
    /// Which of the broadcast's bodies it carries.
    pub variant: Option<String>,
    /// When it becomes useless.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether it waits for the end of quiet hours.
    pub keeps_quiet: bool,
    /// The quiet hours of the chat's own person.
    pub own_quiet: Option<QuietHours>,
    /// Until when the messenger asked this chat to be left alone.
    pub frozen_until: DateTime<Utc>,
}

#[derive(FromRow)]
struct HeadRow {
    id: i64,
    chat: i64,
    lane: i64,
    broadcast: Option<String>,
    variant: Option<String>,
    expires_at: Option<i64>,
    keeps_quiet: bool,
    address: i64,
    thread: Option<i64>,
    chat_kind: String,
    frozen_until: i64,
    from_minute: Option<i64>,
    to_minute: Option<i64>,
}

impl TryFrom<HeadRow> for Head {
    type Error = StoreError;

    fn try_from(row: HeadRow) -> Result<Self> {
        Ok(Self {
            id: DeliveryId(row.id),
            chat: ChatId(row.chat),
            address: Address { chat: row.address, thread: row.thread },
            is_group: row.chat_kind == "group",
            lane: lane(&row.id, row.lane)?,
            broadcast: row.broadcast,
            variant: row.variant,
            expires_at: row.expires_at.map(|ms| moment("delivery.expires_at", &row.id, ms)).transpose()?,
            keeps_quiet: row.keeps_quiet,
            own_quiet: row.from_minute.zip(row.to_minute).map(|(from, to)| hours(from, to)).transpose()?,
            frozen_until: moment("chat.frozen_until", &row.chat, row.frozen_until)?,
        })
    }
}

/// A delivery that was just claimed.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Its number.
    pub id: DeliveryId,
    /// Which attempt this is, from 1.
    pub attempt: i64,
    /// What is to be done.
    pub act: Act,
}

#[derive(FromRow)]
struct ClaimedRow {
    id: i64,
    attempt: i64,
    act: String,
}

/// How an attempt ended, for the books.
#[derive(Clone, Debug, Serialize)]
pub struct Settled {
    /// The delivery.
    pub id: DeliveryId,
    /// Which attempt it was.
    pub attempt: i64,
    /// The next state's word.
    pub state: &'static str,
    /// The messenger's number of the message.
    pub message: Option<i64>,
    /// Earliest next attempt, in milliseconds since 1970.
    pub not_before: Option<i64>,
    /// The reason.
    pub why: Option<String>,
    /// The outcome's word.
    pub outcome: &'static str,
    /// What the messenger calls the poll that was posted.
    pub poll: Option<String>,
}

/// A stored delivery.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Its number.
    pub id: DeliveryId,
    /// Its chat.
    pub chat: ChatId,
    /// Its lane.
    pub lane: Lane,
    /// What it is, in one word.
    pub kind: String,
    /// What is to be done.
    pub act: Act,
    /// Where it is.
    pub state: DeliveryState,
    /// The messenger's number of the message.
    pub message: Option<i64>,
    /// When it was planned.
    pub created_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct DeliveryRow {
    id: i64,
    chat: i64,
    lane: i64,
    kind: String,
    act: String,
    state: String,
    message: Option<i64>,
    created_at: i64,
}

/// A delivery of which nobody knows yet whether it arrived.
#[derive(Clone, Debug)]
pub struct Doubt {
    /// The delivery.
    pub id: DeliveryId,
    /// Its chat.
    pub chat: ChatId,
    /// The class whose group the chat is.
    pub class: Option<String>,
    /// Its lane.
    pub lane: Lane,
    /// What it is, in one word.
    pub kind: String,
    /// What was to be done.
    pub act: Act,
    /// Since when it is in doubt.
    pub since: DateTime<Utc>,
    /// What went wrong, for the log and the operator.
    pub why: String,
}

#[derive(FromRow)]
struct DoubtRow {
    id: i64,
    chat: i64,
    class: Option<String>,
    lane: i64,
    kind: String,
    act: String,
    settled_at: Option<i64>,
    why: Option<String>,
}

/// How far the outbox and the ledger have come. None of these ever becomes less in one database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The last number that was given to a delivery.
    pub delivery: i64,
    /// When the last send began, in milliseconds since 1970; 0 before the first.
    pub attempt: i64,
    /// The last entry of the ledger; 0 before the first, and where this was written before there was one.
    #[serde(default)]
    pub entry: i64,
}

impl Progress {
    /// Whether anything of it is less than it was.
    #[must_use]
    pub const fn is_behind(&self, reached: &Self) -> bool {
        self.delivery < reached.delivery || self.attempt < reached.attempt || self.entry < reached.entry
    }
}

/// A delivery that waits.
#[derive(Clone, Debug)]
pub struct WaitingDelivery {
    /// Its number.
    pub id: DeliveryId,
    /// Its lane.
    pub lane: Lane,
    /// The moment before which it may not leave.
    pub not_before: DateTime<Utc>,
    /// The class whose group it is for.
    pub class: Option<String>,
    /// What is to be done.
    pub act: Act,
}

/// A broadcast that was stopped.
#[derive(Clone, Debug, FromRow)]
pub struct HeldBroadcast {
    /// The broadcast.
    pub broadcast: String,
    /// How many of its deliveries wait.
    pub deliveries: i64,
    /// Why it was stopped.
    pub why: Option<String>,
}

/// One send of the recent past.
#[derive(Clone, Copy, Debug)]
pub struct RecentSend {
    /// The chat.
    pub chat: ChatId,
    /// When its attempt began.
    pub at: DateTime<Utc>,
    /// The lane.
    pub lane: Lane,
}

#[derive(FromRow)]
struct WaitingRow {
    id: i64,
    lane: i64,
    not_before: i64,
    class: Option<String>,
    act: String,
}

#[derive(FromRow)]
struct RecentRow {
    chat: i64,
    started_at: i64,
    lane: i64,
}

#[derive(FromRow)]
struct CountRow {
    lane: i64,
    state: String,
    deliveries: i64,
}

/// Deliveries by lane and state.
pub type Counts = HashMap<(Lane, DeliveryState), i64>;

/// A planned delivery as one element of the JSON list.
#[derive(Serialize)]
struct Planned<'a> {
    id: DeliveryId,
    key: &'a str,
    chat: ChatId,
    lane: i64,
    kind: &'a str,
    broadcast: Option<&'a str>,
    variant: Option<&'a str>,
    act: String,
    not_before: i64,
    expires_at: Option<i64>,
    keeps_quiet: bool,
    repeat_of: Option<DeliveryId>,
}

impl Tx {
    /// Takes `count` consecutive delivery numbers and returns the first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_delivery_ids(&mut self, count: usize) -> Result<DeliveryId> {
        self.next_ids("delivery", count).await.map(DeliveryId)
    }

    /// Plans `deliveries` and counts the new ones; a key that was planned before is left alone.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn plan(&mut self, deliveries: &[NewDelivery], now: DateTime<Utc>) -> Result<u64> {
        if deliveries.is_empty() {
            return Ok(0);
        }
        let planned: Vec<_> = deliveries
            .iter()
            .map(|delivery| Planned {
                id: delivery.id,
                key: &delivery.key,
                chat: delivery.chat,
                lane: delivery.lane.number(),
                kind: delivery.kind,
                broadcast: delivery.broadcast.as_deref(),
                variant: delivery.variant.as_deref(),
                act: json(&delivery.act),
                not_before: delivery.not_before.timestamp_millis(),
                expires_at: delivery.expires_at.map(|at| at.timestamp_millis()),
                keeps_quiet: delivery.keeps_quiet,
                repeat_of: delivery.repeat_of,
            })
            .collect();
        self.run(&PLAN, args![json(&planned), now]).await
    }

    /// Claims those of `ids` that still wait, and writes down their attempts. Nothing may be sent
    /// before the commit.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn claim(&mut self, ids: &[DeliveryId], now: DateTime<Utc>) -> Result<Vec<Claimed>> {
        let ids = json(&ids);
        let rows: Vec<ClaimedRow> = self.rows(&CLAIM, args![&ids]).await?;
        let claimed: Vec<_> = rows.iter().map(|row| row.id).collect();
        self.run(&START_ATTEMPTS, args![json(&claimed), now]).await?;
        rows.into_iter()
            .map(|row| Ok(Claimed { id: DeliveryId(row.id), attempt: row.attempt, act: act(row.id, &row.act)? }))
            .collect()
    }

    /// Writes down how attempts ended.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle(&mut self, settled: &[Settled], now: DateTime<Utc>) -> Result<()> {
        let has_polls = settled.iter().any(|end| end.poll.is_some());
        let settled = json(&settled);
        let ended: Vec<Number> = self.rows(&SETTLE, args![&settled, now]).await?;
        self.run(&END_ATTEMPTS, args![&settled, now]).await?;
        if has_polls {
            self.know_polls(&settled).await?;
        }
        self.record_posts(&ended, now).await
    }

    /// Ends every delivery that has become useless while it waited, and counts them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn expire(&mut self, now: DateTime<Utc>) -> Result<u64> {
        let expired: Vec<Number> = self.rows(&EXPIRE, args![now]).await?;
        self.record_posts(&expired, now).await?;
        Ok(expired.len() as u64)
    }

    /// Takes over what a process that died left claimed, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn adopt_abandoned_claims(&mut self, now: DateTime<Utc>) -> Result<u64> {
        self.run(&ADOPT, args![now]).await
    }

    /// Takes back claims whose requests surely never left, and writes that into their attempts.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn unclaim(&mut self, ids: &[DeliveryId], now: DateTime<Utc>) -> Result<u64> {
        let ids = json(&ids);
        self.run(&END_UNSENT_ATTEMPTS, args![&ids, now]).await?;
        self.run(&UNCLAIM, args![&ids]).await
    }

    /// Lets a chat rest until `until`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn freeze_chat(&mut self, chat: ChatId, until: DateTime<Utc>) -> Result<()> {
        self.run(&FREEZE, args![chat.0, until]).await.map(drop)
    }

    /// Lets the whole bot rest until `until`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn shut_gate(&mut self, until: DateTime<Utc>) -> Result<()> {
        self.run(&SHUT_GATE, args![PAUSED, until]).await.map(drop)
    }

    /// Lets nothing leave until [`release_everything`](Self::release_everything).
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn hold_everything(&mut self) -> Result<()> {
        self.run(&SHUT_GATE, args![RESTORED, FOR_GOOD_MS]).await.map(drop)
    }

    /// Lets what waits leave again.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn release_everything(&mut self) -> Result<()> {
        self.run(&OPEN_GATE, args![RESTORED]).await.map(drop)
    }

    /// Calls off everything that waits, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn cancel_everything(&mut self, why: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&CANCEL_ALL, args![why, now]).await
    }

    /// Gives none of the numbers up to `last` to a delivery.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn skip_delivery_ids(&mut self, last: i64) -> Result<()> {
        self.run(&SKIP_IDS, args![last]).await.map(drop)
    }

    /// Flags a chat that cannot be written to and calls off what waits for it. Tells whether it was
    /// reachable before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn lose_chat(&mut self, chat: ChatId, why: &str, now: DateTime<Utc>) -> Result<bool> {
        let was_reachable = self.run(&LOSE_CHAT, args![chat.0, now]).await? > 0;
        self.unsubscribe(chat).await?;
        self.cancel_chat(chat, why, now).await?;
        Ok(was_reachable)
    }

    /// Calls off what waits for a chat, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn cancel_chat(&mut self, chat: ChatId, why: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&CANCEL_CHAT, args![chat.0, why, now]).await
    }

    /// Calls off what waits of a broadcast, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn cancel_broadcast(&mut self, broadcast: &str, why: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&CANCEL_BROADCAST, args![broadcast, why, now]).await
    }

    /// Stops what still waits of a broadcast, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn hold_broadcast(&mut self, broadcast: &str, why: &str) -> Result<u64> {
        self.run(&HOLD, args![broadcast, why]).await
    }

    /// Lets a stopped broadcast go on, and counts its deliveries.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn release_broadcast(&mut self, broadcast: &str) -> Result<u64> {
        self.run(&RELEASE, args![broadcast]).await
    }

    /// Calls a stopped broadcast off, and counts its deliveries.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn cancel_held_broadcast(&mut self, broadcast: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&CANCEL_HELD, args![broadcast, now]).await
    }

    /// Ends the doubt about a delivery because of something that proves its arrival. Tells whether
    /// there was a doubt.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_by_evidence(&mut self, id: DeliveryId, message: i64, now: DateTime<Utc>) -> Result<bool> {
        let was_doubtful = self.run(&ARRIVED, args![id.0, ResolvedBy::Evidence.name(), Some(message), now]).await? > 0;
        if was_doubtful {
            self.record_posts(&[Number { value: id.0 }], now).await?;
        }
        Ok(was_doubtful)
    }

    /// Ends the doubt about a delivery. A repeat is planned by the caller in the same change. Tells
    /// whether there was still a doubt.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn resolve(
        &mut self,
        id: DeliveryId,
        how: Resolution,
        by: ResolvedBy,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let by = by.name();
        let touched = match how {
            Resolution::Arrived => self.run(&ARRIVED, args![id.0, by, None::<i64>, now]).await?,
            Resolution::Again => self.run(&ABANDON, args![id.0, by, now, "a marked repeat went out"]).await?,
            Resolution::Drop => self.run(&ABANDON, args![id.0, by, now, "let rest"]).await?,
        };
        if touched > 0 {
            self.record_posts(&[Number { value: id.0 }], now).await?;
        }
        Ok(touched > 0)
    }
}

impl Session {
    /// At most `limit` deliveries that may be next, best first, at most one a chat.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn heads(&mut self, now: DateTime<Utc>, limit: usize) -> Result<Vec<Head>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows: Vec<HeadRow> = self.rows(&HEADS, args![now, limit]).await?;
        rows.into_iter().map(Head::try_from).collect()
    }

    /// The first moment after `now` from which something that waits may be sent.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn next_due(&mut self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        match self.number(&NEXT_DUE, args![now]).await? {
            -1 => Ok(None),
            ms => moment("delivery.not_before", &"the first", ms).map(Some),
        }
    }

    /// Since when the longest waiting delivery could have been sent. What may wait for somebody's own quiet hours does
    /// not count.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn oldest_due(&mut self) -> Result<Option<DateTime<Utc>>> {
        match self.number(&OLDEST_DUE, args![]).await? {
            -1 => Ok(None),
            ms => moment("delivery.not_before", &"the first", ms).map(Some),
        }
    }

    /// Every delivery that is claimed now.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sending(&mut self) -> Result<Vec<DeliveryId>> {
        let rows: Vec<Number> = self.rows(&SENDING, args![]).await?;
        Ok(rows.into_iter().map(|row| DeliveryId(row.value)).collect())
    }

    /// Every send that began after `since`, oldest first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn recent_sends(&mut self, since: DateTime<Utc>) -> Result<Vec<RecentSend>> {
        let rows: Vec<RecentRow> = self.rows(&RECENT_SENDS, args![since]).await?;
        rows.into_iter()
            .map(|row| {
                Ok(RecentSend {
                    chat: ChatId(row.chat),
                    at: moment("attempt.started_at", &row.chat, row.started_at)?,
                    lane: lane(&row.chat, row.lane)?,
                })
            })
            .collect()
    }

    /// Until when the whole bot rests.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn gate_shut_until(&mut self) -> Result<DateTime<Utc>> {
        let ms = self.number(&GATE, args![]).await?;
        moment("gate.shut_until", &"*", ms)
    }

    /// Whether nothing may leave because the database was restored.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn is_everything_held(&mut self) -> Result<bool> {
        Ok(self.number(&GATE_FOR, args![RESTORED]).await? > 0)
    }

    /// How far the outbox has come.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn progress(&mut self) -> Result<Progress> {
        let progress = self.row(&PROGRESS, args![]).await?;
        progress.ok_or(StoreError::Broken { statement: PROGRESS.name, source: sqlx::Error::RowNotFound })
    }

    /// At most `limit` deliveries that wait, in the order in which they would leave.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn waiting_deliveries(&mut self, limit: usize) -> Result<Vec<WaitingDelivery>> {
        let rows: Vec<WaitingRow> = self.rows(&QUEUE, args![i64::try_from(limit).unwrap_or(i64::MAX)]).await?;
        rows.into_iter()
            .map(|row| {
                Ok(WaitingDelivery {
                    id: DeliveryId(row.id),
                    lane: lane(&row.id, row.lane)?,
                    not_before: moment("delivery.not_before", &row.id, row.not_before)?,
                    act: act(row.id, &row.act)?,
                    class: row.class,
                })
            })
            .collect()
    }

    /// One delivery.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn delivery(&mut self, id: DeliveryId) -> Result<Option<Delivery>> {
        let Some(row) = self.row::<DeliveryRow>(&DELIVERY, args![id.0]).await? else { return Ok(None) };
        Ok(Some(Delivery {
            id,
            chat: ChatId(row.chat),
            lane: lane(&row.id, row.lane)?,
            kind: row.kind,
            act: act(row.id, &row.act)?,
            state: state(&row.id, &row.state)?,
            message: row.message,
            created_at: moment("delivery.created_at", &row.id, row.created_at)?,
        }))
    }

    /// At most `limit` deliveries in doubt, oldest first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn doubts(&mut self, limit: usize) -> Result<Vec<Doubt>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows: Vec<DoubtRow> = self.rows(&DOUBTS, args![limit]).await?;
        rows.into_iter()
            .map(|row| {
                Ok(Doubt {
                    id: DeliveryId(row.id),
                    chat: ChatId(row.chat),
                    class: row.class,
                    lane: lane(&row.id, row.lane)?,
                    kind: row.kind,
                    act: act(row.id, &row.act)?,
                    since: moment("delivery.settled_at", &row.id, row.settled_at.unwrap_or_default())?,
                    why: row.why.unwrap_or_default(),
                })
            })
            .collect()
    }

    /// Broadcasts that were stopped.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn held_broadcasts(&mut self) -> Result<Vec<HeldBroadcast>> {
        self.rows(&HELD, args![]).await
    }

    /// How many deliveries failed after a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn failed_since(&mut self, moment: DateTime<Utc>) -> Result<u32> {
        let count = self.number(&FAILED_SINCE, args![moment]).await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// How many deliveries of each lane are in each state.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn delivery_counts(&mut self) -> Result<Counts> {
        let rows: Vec<CountRow> = self.rows(&COUNTS, args![]).await?;
        rows.into_iter()
            .map(|row| Ok(((lane(&row.state, row.lane)?, state(&row.lane, &row.state)?), row.deliveries)))
            .collect()
    }

    /// How many deliveries are queued, sending, unconfirmed and held.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn waiting_counts(&mut self) -> Result<HashMap<DeliveryState, i64>> {
        let rows: Vec<CountRow> = self.rows(&WAITING, args![]).await?;
        let ending = [DeliveryState::Queued, DeliveryState::Sending, DeliveryState::Unconfirmed, DeliveryState::Held];
        let mut counts: HashMap<_, _> = ending.into_iter().map(|state| (state, 0)).collect();
        for row in rows {
            *counts.entry(state(&row.lane, &row.state)?).or_default() += row.deliveries;
        }
        Ok(counts)
    }

    /// How many deliveries were counted as sent by policy alone.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn assumed_delivered(&mut self) -> Result<i64> {
        self.number(&ASSUMED, args![]).await
    }
}

fn lane(row: &impl ToString, number: i64) -> Result<Lane> {
    Lane::from_number(number).ok_or_else(|| inconsistent("delivery.lane", row, &number))
}

fn state(row: &impl ToString, name: &str) -> Result<DeliveryState> {
    DeliveryState::from_name(name).ok_or_else(|| inconsistent("delivery.state", row, &name))
}

fn act(row: i64, text: &str) -> Result<Act> {
    serde_json::from_str(text).map_err(|error| inconsistent("delivery.act", &row, &error))
}
