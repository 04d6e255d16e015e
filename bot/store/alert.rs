//! Alerts, where they were posted, and what their readers said to them.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Number, Result, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::alert::{Alert, AlertId, Audience, Consent, Content, Offer, Reach, Severity, State, Times, WATCHED};
use crate::domain::campus::Coded;
use crate::domain::chat::ChatState;
use crate::domain::delivery::{ChatId, DeliveryId, DeliveryState};
use crate::domain::role::{GrantId, Scope};
use crate::domain::tip::{FraudType, Segment};

statements! {
    /// Writes a draft down.
    ADD = [
        "INSERT INTO alert (id, account, author, state, version, body, corrects, pings, made_at, touched_at, \
         reported_at, groups, classes, people, shown_at) \
         VALUES ($1, $2, $3, 'draft', 0, $4, $5, FALSE, $6, $6, $7, 0, 0, 0, 0)",
    ];
    /// One alert.
    ONE = ["SELECT id, account, author, state, version, body, offer, corrects, pings, made_at, reported_at, submitted_at, \
         approved_at, marked_at, delivered_at, acked_at, corrected_at, recalled_at, groups, classes, people FROM alert WHERE id = $1"];
    /// Writes an alert as it is now, if it is as it was.
    SAVE = [
        "UPDATE alert SET state = $4, version = $5, body = $6, offer = $7, pings = $8, reported_at = $9, \
         submitted_at = $10, approved_at = $11, marked_at = $12, delivered_at = $13, acked_at = $14, \
         corrected_at = $15, recalled_at = $16, groups = $17, classes = $18, people = $19, touched_at = $20 \
         WHERE id = $1 AND state = $2 AND version = $3",
    ];
    /// The newest alerts that are nobody's private matter any more, and somebody's own drafts.
    RECENT = [
        "SELECT id, account, author, state, version, body, offer, corrects, pings, made_at, reported_at, submitted_at, \
         approved_at, marked_at, delivered_at, acked_at, corrected_at, recalled_at, groups, classes, people FROM alert WHERE state <> 'dropped' \
         AND (account = $1 OR state NOT IN ('draft', 'rejected', 'expired')) ORDER BY id DESC LIMIT $2",
    ];
    /// Alerts of which something may be due by the clock: those that wait, and those whose card is kept up to date.
    WATCHED_ONES = [
        "SELECT id, account, author, state, version, body, offer, corrects, pings, made_at, reported_at, submitted_at, \
         approved_at, marked_at, delivered_at, acked_at, corrected_at, recalled_at, groups, classes, people FROM alert WHERE state IN ('review', 'alone') OR approved_at > $1 ORDER BY id",
    ];
    /// How long each alert took from being reported, and approved, to being with 95 % of its groups.
    CLOCKS = [
        "SELECT reported_at, approved_at, delivered_at, acked_at FROM alert \
         WHERE approved_at > $1 AND corrects IS NULL AND state IN ('out', 'alone', 'recalled')",
    ];
    /// The groups that can be written to, with a row for each of their classes.
    TARGETS = [
        "SELECT b.chat, c.state, b.is_primary, k.name AS class, k.campus, k.college, k.segment, k.languages \
         FROM binding b JOIN class k ON k.name = b.class JOIN chat c ON c.id = b.chat \
         WHERE b.ended_at IS NULL AND k.over_at IS NULL AND c.state IN ('active', 'muted') \
         ORDER BY b.chat, b.bound_at, b.class",
    ];
    /// Subscribers who can be written to, with where they are as far as the roster says.
    SUBSCRIBERS = [
        "SELECT u.chat, k.name AS class, k.campus, k.college, COALESCE(NULLIF(s.segments, ''), k.segment, '') AS segment, \
         COALESCE(p.language, u.language) AS languages \
         FROM subscription u JOIN chat c ON c.id = u.chat AND c.state = 'active' \
         LEFT JOIN person p ON p.account = u.account \
         LEFT JOIN student_account a ON a.account = u.account AND a.ended_at IS NULL \
         LEFT JOIN student s ON s.id = a.student AND s.left_at IS NULL LEFT JOIN class k ON k.name = s.class \
         ORDER BY u.chat",
    ];
    /// Remembers where an alert is posted.
    ADD_POSTS = [
        "INSERT INTO alert_post (delivery, alert, chat, is_group, languages, likes, shown_at) \
         SELECT CAST(value ->> 'delivery' AS BIGINT), CAST($2 AS BIGINT), CAST(value ->> 'chat' AS BIGINT), \
         CAST(value ->> 'is_group' AS BOOLEAN), value ->> 'languages', 0, 0 FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        " WHERE true ON CONFLICT (delivery) DO NOTHING",
    ];
    /// Remembers which classes it went to.
    ADD_CLASSES = [
        "INSERT INTO alert_class (alert, class) SELECT CAST($1 AS BIGINT), k.name FROM class k WHERE k.name IN ",
        ["$2"],
        " ON CONFLICT (alert, class) DO NOTHING",
    ];
    /// Forgets posts that others take the place of, or that were called off.
    DROP_POSTS = [
        "DELETE FROM alert_post WHERE alert = $1 AND delivery IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($2)", postgres: "json_array_elements_text(CAST($2 AS JSON))" },
        ")",
    ];
    /// Calls off what still waits of an alert.
    CANCEL = [
        "UPDATE delivery SET state = 'cancelled', why = $2, settled_at = $3 WHERE state IN ('queued', 'held') \
         AND COALESCE(repeat_of, id) IN (SELECT p.delivery FROM alert_post p WHERE p.alert = $1)",
    ];
    /// Forgets every class it was to go to.
    DROP_CLASSES = ["DELETE FROM alert_class WHERE alert = $1"];
    /// Every post of an alert as it stands: a marked repeat takes the place of what is in doubt.
    POSTS = [
        "SELECT p.delivery, p.chat, p.is_group, p.languages, c.state AS chat_state, \
         COALESCE(r.state, d.state) AS state, COALESCE(r.message, d.message) AS message, \
         (SELECT a.outcome FROM attempt a WHERE a.delivery = COALESCE(r.id, d.id) ORDER BY a.n DESC LIMIT 1) AS outcome, \
         (SELECT MIN(b.class) FROM binding b WHERE b.chat = p.chat AND b.ended_at IS NULL) AS class, \
         e.state AS edit \
         FROM alert_post p JOIN delivery d ON d.id = p.delivery JOIN chat c ON c.id = p.chat \
         LEFT JOIN delivery r ON r.repeat_of = p.delivery LEFT JOIN delivery e ON e.id = p.edit \
         WHERE p.alert = $1 ORDER BY p.delivery",
    ];
    /// How many posts of an alert are in each state, in groups and in private.
    COUNTS = [
        "SELECT p.is_group, COALESCE(r.state, d.state) AS state, COUNT(*) AS posts \
         FROM alert_post p JOIN delivery d ON d.id = p.delivery LEFT JOIN delivery r ON r.repeat_of = p.delivery \
         WHERE p.alert = $1 GROUP BY p.is_group, COALESCE(r.state, d.state)",
    ];
    /// How many changes of an alert's posts are in each state; those that could not be begun have none.
    EDIT_COUNTS = [
        "SELECT p.is_group, COALESCE(e.state, '') AS state, COUNT(*) AS posts \
         FROM alert_post p LEFT JOIN delivery e ON e.id = p.edit WHERE p.alert = $1 GROUP BY p.is_group, e.state",
    ];
    /// When so many of its groups had it.
    DELIVERED = [
        "SELECT COALESCE(r.settled_at, d.settled_at) AS value FROM alert_post p JOIN delivery d ON d.id = p.delivery \
         LEFT JOIN delivery r ON r.repeat_of = p.delivery \
         WHERE p.alert = $1 AND p.is_group AND COALESCE(r.state, d.state) = 'sent' \
         ORDER BY COALESCE(r.settled_at, d.settled_at) LIMIT 1 OFFSET CAST($2 AS BIGINT)",
    ];
    /// The alert that a delivery carries.
    OF_DELIVERY = ["SELECT alert AS value FROM alert_post WHERE delivery = $1"];
    /// Remembers the last change of posts.
    SET_EDITS = [
        "UPDATE alert_post SET edit = item.edit FROM \
         (SELECT CAST(value ->> 'delivery' AS BIGINT) AS delivery, CAST(value ->> 'edit' AS BIGINT) AS edit FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements(CAST($1 AS JSON))" },
        ") AS item WHERE alert_post.delivery = item.delivery",
    ];
    /// Forgets the last change of every post: another one follows.
    CLEAR_EDITS = ["UPDATE alert_post SET edit = NULL WHERE alert = $1"];
    /// Writes down that somebody tapped, once, and as the how-manieth.
    TAP = [
        "INSERT INTO alert_tap (alert, what, account, at, nth, class, delivery) \
         SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), COALESCE(MAX(nth), 0) + 1, \
         CAST($5 AS TEXT), CAST($6 AS BIGINT) FROM alert_tap WHERE alert = $1 AND what = $2 \
         ON CONFLICT (alert, what, account) DO NOTHING RETURNING nth AS value",
    ];
    /// How many people tapped.
    TAPS = ["SELECT COUNT(*) AS value FROM alert_tap WHERE alert = $1 AND what = $2"];
    /// How many people tapped under one post.
    TAPS_UNDER = ["SELECT COUNT(*) AS value FROM alert_tap WHERE alert = $1 AND what = $2 AND delivery = $3"];
    /// In how many of the classes that it went to somebody acknowledged it.
    CLASSES_ACKED = [
        "SELECT COUNT(DISTINCT t.class) AS value FROM alert_tap t JOIN alert_class a ON a.alert = t.alert AND a.class = t.class \
         WHERE t.alert = $1 AND t.what = 'ack'",
    ];
    /// How many people of each college got one like it, the most first.
    LIKES = [
        "SELECT k.college, COUNT(*) AS people FROM alert_tap t LEFT JOIN class k ON k.name = t.class \
         WHERE t.alert = $1 AND t.what = 'like' GROUP BY k.college ORDER BY COUNT(*) DESC, k.college",
    ];
    /// The posts in groups that say another number of people who got one like it than there are, and have said it long
    /// enough.
    STALE = [
        "SELECT p.delivery, p.chat, p.languages, COALESCE(r.message, d.message) AS message FROM alert_post p \
         JOIN delivery d ON d.id = p.delivery LEFT JOIN delivery r ON r.repeat_of = p.delivery \
         WHERE p.alert = $1 AND p.is_group AND p.likes <> $2 AND p.shown_at <= $3 \
         AND COALESCE(r.message, d.message) IS NOT NULL \
         AND EXISTS (SELECT 1 FROM alert_tap t WHERE t.alert = p.alert AND t.what = 'like' AND t.delivery = p.delivery) \
         ORDER BY p.delivery LIMIT 20",
    ];
    /// Remembers what a post says.
    SHOW_LIKES = ["UPDATE alert_post SET likes = $2, shown_at = $3 WHERE delivery = $1"];
    /// The card with the progress of an alert.
    PROGRESS = ["SELECT progress AS delivery, shown, shown_at FROM alert WHERE id = $1"];
    /// Remembers which card it is.
    SET_PROGRESS = ["UPDATE alert SET progress = $2, shown = NULL, shown_at = $3 WHERE id = $1"];
    /// Remembers what it shows.
    SHOW_PROGRESS = ["UPDATE alert SET shown = $2, shown_at = $3 WHERE id = $1"];
    /// Waits for what somebody types.
    WAIT = [
        "INSERT INTO alert_wait (account, alert, what, asked_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account) DO UPDATE SET alert = excluded.alert, what = excluded.what, asked_at = excluded.asked_at",
    ];
    /// What is waited for.
    WAITING = ["SELECT alert, what, asked_at FROM alert_wait WHERE account = $1 AND asked_at > $2"];
    /// Waits no longer.
    STOP_WAITING = ["DELETE FROM alert_wait WHERE account = $1 OR asked_at <= $2"];
    /// Makes somebody unknown in the alerts they wrote.
    UNLINK = ["UPDATE alert SET account = -id WHERE account = $1"];
    /// Makes somebody unknown among those who tapped.
    UNLINK_TAPS = ["UPDATE alert_tap SET account = -nth WHERE account = $1"];
    /// How many alerts somebody wrote.
    OF_ACCOUNT = ["SELECT COUNT(*) AS value FROM alert WHERE account = $1"];
    /// How many taps of somebody's are kept.
    TAPS_OF_ACCOUNT = ["SELECT COUNT(*) AS value FROM alert_tap WHERE account = $1"];
}

/// What an alert says, as it is kept.
#[derive(Serialize, Deserialize)]
struct Body {
    severity: String,
    fraud_type: FraudType,
    channel: Option<String>,
    ask: Option<String>,
    payment: Option<String>,
    band: Option<String>,
    flags: Vec<String>,
    advice: Vec<String>,
    place: Scope,
    segment: Option<Segment>,
    source: String,
    on: NaiveDate,
    note: Option<String>,
    consent: String,
}

#[derive(Serialize, Deserialize)]
struct OfferBody {
    general: String,
    own: Option<String>,
}

fn word<T: Coded>(value: T) -> String {
    value.code().to_owned()
}

impl From<&Content> for Body {
    fn from(content: &Content) -> Self {
        Self {
            severity: word(content.severity),
            fraud_type: content.fraud_type.clone(),
            channel: content.channel.map(word),
            ask: content.ask.map(word),
            payment: content.payment.map(word),
            band: content.band.map(word),
            flags: content.flags.iter().copied().map(word).collect(),
            advice: content.advice.iter().copied().map(word).collect(),
            place: content.audience.place.clone(),
            segment: content.audience.segment,
            source: word(content.source),
            on: content.on,
            note: content.note.clone(),
            consent: word(content.consent),
        }
    }
}

impl Body {
    fn into_content(self, id: i64) -> Result<Content> {
        fn read<T: Coded>(id: i64, word: &str) -> Result<T> {
            T::from_code(word).ok_or_else(|| inconsistent("alert.body", &id, &word))
        }
        fn maybe<T: Coded>(id: i64, word: Option<&String>) -> Result<Option<T>> {
            word.map(|word| read(id, word)).transpose()
        }
        Ok(Content {
            severity: read::<Severity>(id, &self.severity)?,
            channel: maybe(id, self.channel.as_ref())?,
            ask: maybe(id, self.ask.as_ref())?,
            payment: maybe(id, self.payment.as_ref())?,
            band: maybe(id, self.band.as_ref())?,
            flags: self.flags.iter().map(|word| read(id, word)).collect::<Result<_>>()?,
            advice: self.advice.iter().map(|word| read(id, word)).collect::<Result<_>>()?,
            audience: Audience { place: self.place, segment: self.segment },
            source: read(id, &self.source)?,
            consent: read::<Consent>(id, &self.consent)?,
            fraud_type: self.fraud_type,
            on: self.on,
            note: self.note,
        })
    }
}

#[derive(FromRow)]
struct AlertRow {
    id: i64,
    account: i64,
    author: Option<i64>,
    state: String,
    version: i64,
    body: String,
    offer: Option<String>,
    corrects: Option<i64>,
    pings: bool,
    made_at: i64,
    reported_at: i64,
    submitted_at: Option<i64>,
    approved_at: Option<i64>,
    marked_at: Option<i64>,
    delivered_at: Option<i64>,
    acked_at: Option<i64>,
    corrected_at: Option<i64>,
    recalled_at: Option<i64>,
    groups: i64,
    classes: i64,
    people: i64,
}

impl TryFrom<AlertRow> for Alert {
    type Error = StoreError;

    fn try_from(row: AlertRow) -> Result<Self> {
        let id = row.id;
        let at = |column, ms: Option<i64>| ms.map(|ms| moment(column, &id, ms)).transpose();
        let body: Body = serde_json::from_str(&row.body).map_err(|error| inconsistent("alert.body", &id, &error))?;
        let offer = row.offer.map(|offer| serde_json::from_str::<OfferBody>(&offer)).transpose();
        let offer = offer.map_err(|error| inconsistent("alert.offer", &id, &error))?;
        Ok(Self {
            id: AlertId(id),
            account: row.account,
            grant: row.author.map(GrantId),
            state: State::from_code(&row.state).ok_or_else(|| inconsistent("alert.state", &id, &row.state))?,
            version: row.version,
            content: body.into_content(id)?,
            offer: offer.map(|OfferBody { general, own }| Offer { general, own }),
            corrects: row.corrects.map(AlertId),
            pings: row.pings,
            times: Times {
                made_at: moment("alert.made_at", &id, row.made_at)?,
                reported_at: moment("alert.reported_at", &id, row.reported_at)?,
                submitted_at: at("alert.submitted_at", row.submitted_at)?,
                approved_at: at("alert.approved_at", row.approved_at)?,
                marked_at: at("alert.marked_at", row.marked_at)?,
                delivered_at: at("alert.delivered_at", row.delivered_at)?,
                acked_at: at("alert.acked_at", row.acked_at)?,
                corrected_at: at("alert.corrected_at", row.corrected_at)?,
                recalled_at: at("alert.recalled_at", row.recalled_at)?,
            },
            planned: Reach { groups: count(row.groups), classes: count(row.classes), people: count(row.people) },
        })
    }
}

/// An alert to be begun.
#[derive(Clone, Copy, Debug)]
pub struct NewAlert<'a> {
    /// Who writes it.
    pub account: i64,
    /// By which role.
    pub grant: Option<GrantId>,
    /// What it says so far.
    pub content: &'a Content,
    /// What it corrects.
    pub corrects: Option<AlertId>,
    /// When the case was reported.
    pub reported_at: DateTime<Utc>,
}

/// A group of a class, or a subscriber, as an audience looks at them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertTarget {
    /// The chat.
    pub chat: ChatId,
    /// Whether it rests.
    pub is_muted: bool,
    /// Whether it is the group to which a class's posts go.
    pub is_primary: bool,
    /// Where its class is; nowhere in particular for a subscriber who is on no roster.
    pub place: Option<Scope>,
    /// The kinds of people, with a space between.
    pub segments: String,
    /// The one or two languages, the first first.
    pub languages: String,
}

#[derive(FromRow)]
struct TargetRow {
    chat: i64,
    state: String,
    is_primary: bool,
    class: String,
    campus: String,
    college: String,
    segment: String,
    languages: String,
}

#[derive(FromRow)]
struct SubscriberRow {
    chat: i64,
    class: Option<String>,
    campus: Option<String>,
    college: Option<String>,
    segment: String,
    languages: String,
}

/// A post that is about to be planned.
#[derive(Clone, Debug, Serialize)]
pub struct NewPost {
    /// The delivery that carries it.
    pub delivery: DeliveryId,
    /// Its chat.
    pub chat: ChatId,
    /// Whether that is a group.
    pub is_group: bool,
    /// In which languages.
    pub languages: String,
}

/// A post as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertPost {
    /// The delivery that was planned first.
    pub delivery: DeliveryId,
    /// Its chat.
    pub chat: ChatId,
    /// Whether that is a group.
    pub is_group: bool,
    /// In which languages.
    pub languages: String,
    /// Whether its chat can be written to.
    pub is_reachable: bool,
    /// Where it is.
    pub state: DeliveryState,
    /// The messenger's number of the message.
    pub message: Option<i64>,
    /// How the last attempt ended, in the word of an outcome.
    pub outcome: Option<String>,
    /// A class whose group the chat is.
    pub class: Option<String>,
    /// Where its last change is.
    pub edit: Option<DeliveryState>,
}

#[derive(FromRow)]
struct PostRow {
    delivery: i64,
    chat: i64,
    is_group: bool,
    languages: String,
    chat_state: String,
    state: String,
    message: Option<i64>,
    outcome: Option<String>,
    class: Option<String>,
    edit: Option<String>,
}

#[derive(FromRow)]
struct CountRow {
    is_group: bool,
    state: String,
    posts: i64,
}

/// How many posts are in a state, in groups or in private; a change that was never begun is in none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostCount {
    /// Whether in groups.
    pub is_group: bool,
    /// The state.
    pub state: Option<DeliveryState>,
    /// How many.
    pub posts: u32,
}

/// A post that says an old number.
#[derive(Clone, Debug, FromRow)]
pub struct StalePost {
    /// Its delivery.
    pub delivery: i64,
    /// Its chat.
    pub chat: i64,
    /// Its languages.
    pub languages: String,
    /// The messenger's number of the message.
    pub message: i64,
}

#[derive(FromRow)]
struct LikeRow {
    college: Option<String>,
    people: i64,
}

/// The card with the progress of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressCard {
    /// The delivery that brought it.
    pub delivery: Option<DeliveryId>,
    /// A hash of what it shows.
    pub shown: Option<String>,
    /// Since when.
    pub shown_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct ProgressRow {
    delivery: Option<i64>,
    shown: Option<String>,
    shown_at: i64,
}

/// The moments by which the speed of alerts is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlertClock {
    /// T0: reported.
    pub reported_at: DateTime<Utc>,
    /// T1: let out.
    pub approved_at: DateTime<Utc>,
    /// T2: with 95 % of the groups.
    pub delivered_at: Option<DateTime<Utc>>,
    /// T3: acknowledged in half of the classes.
    pub acked_at: Option<DateTime<Utc>>,
}

#[derive(FromRow)]
struct ClockRow {
    reported_at: i64,
    approved_at: i64,
    delivered_at: Option<i64>,
    acked_at: Option<i64>,
}

#[derive(FromRow)]
struct WaitRow {
    alert: i64,
    what: String,
    asked_at: i64,
}

/// What a reader says to an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertTap {
    /// That they have read it.
    Ack,
    /// That they got one like it.
    Like,
}

impl AlertTap {
    const fn code(self) -> &'static str {
        match self {
            Self::Ack => "ack",
            Self::Like => "like",
        }
    }
}

/// What somebody was asked to type about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertWait {
    /// The note.
    Note,
    /// The code by which it goes out alone.
    Code,
}

impl AlertWait {
    const fn code(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Code => "code",
        }
    }
}

fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

fn state(id: i64, word: &str) -> Result<DeliveryState> {
    DeliveryState::from_name(word).ok_or_else(|| inconsistent("delivery.state", &id, &word))
}

impl Session {
    /// The alert with this number.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn alert(&mut self, id: AlertId) -> Result<Option<Alert>> {
        self.row::<AlertRow>(&ONE, args![id.0]).await?.map(Alert::try_from).transpose()
    }

    /// The newest `limit` alerts that were put before somebody, and the drafts of `account`.
    ///
    /// # Errors
    /// As [`alert`](Self::alert).
    pub async fn recent_alerts(&mut self, account: i64, limit: usize) -> Result<Vec<Alert>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows: Vec<AlertRow> = self.rows(&RECENT, args![account, limit]).await?;
        rows.into_iter().map(Alert::try_from).collect()
    }

    /// Every alert of which something may be due by the clock.
    ///
    /// # Errors
    /// As [`alert`](Self::alert).
    pub async fn watched_alerts(&mut self, now: DateTime<Utc>) -> Result<Vec<Alert>> {
        let rows: Vec<AlertRow> = self.rows(&WATCHED_ONES, args![now - WATCHED]).await?;
        rows.into_iter().map(Alert::try_from).collect()
    }

    /// Alerts that were let out after a moment, and those that wait for somebody.
    ///
    /// # Errors
    /// As [`alert`](Self::alert).
    pub async fn alerts_since(&mut self, since: DateTime<Utc>) -> Result<Vec<Alert>> {
        let rows: Vec<AlertRow> = self.rows(&WATCHED_ONES, args![since]).await?;
        rows.into_iter().map(Alert::try_from).collect()
    }

    /// How fast the alerts since a moment were.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn alert_clocks(&mut self, since: DateTime<Utc>) -> Result<Vec<AlertClock>> {
        let rows: Vec<ClockRow> = self.rows(&CLOCKS, args![since]).await?;
        let at = |ms: Option<i64>| ms.map(|ms| moment("alert.at", &"a clock", ms)).transpose();
        let read = |row: ClockRow| {
            Ok(AlertClock {
                reported_at: moment("alert.reported_at", &"a clock", row.reported_at)?,
                approved_at: moment("alert.approved_at", &"a clock", row.approved_at)?,
                delivered_at: at(row.delivered_at)?,
                acked_at: at(row.acked_at)?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// The groups that can be written to, with a row for each of their classes; they may rest.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_groups(&mut self) -> Result<Vec<AlertTarget>> {
        let rows: Vec<TargetRow> = self.rows(&TARGETS, args![]).await?;
        let read = |row: TargetRow| AlertTarget {
            chat: ChatId(row.chat),
            is_muted: row.state == ChatState::Muted.name(),
            is_primary: row.is_primary,
            place: Some(Scope::Class { campus: row.campus, college: row.college, class: row.class }),
            segments: row.segment,
            languages: row.languages,
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// Subscribers who can be written to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_subscribers(&mut self) -> Result<Vec<AlertTarget>> {
        let rows: Vec<SubscriberRow> = self.rows(&SUBSCRIBERS, args![]).await?;
        let read = |row: SubscriberRow| {
            let place = match (row.campus, row.college, row.class) {
                (Some(campus), Some(college), Some(class)) => Some(Scope::Class { campus, college, class }),
                _ => None,
            };
            AlertTarget {
                chat: ChatId(row.chat),
                is_muted: false,
                is_primary: true,
                place,
                segments: row.segment,
                languages: row.languages,
            }
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// Every post of an alert as it stands, in the order in which they were planned.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn alert_posts(&mut self, id: AlertId) -> Result<Vec<AlertPost>> {
        let rows: Vec<PostRow> = self.rows(&POSTS, args![id.0]).await?;
        let read = |row: PostRow| {
            Ok(AlertPost {
                delivery: DeliveryId(row.delivery),
                chat: ChatId(row.chat),
                is_group: row.is_group,
                languages: row.languages,
                is_reachable: [ChatState::Active.name(), ChatState::Muted.name()].contains(&row.chat_state.as_str()),
                state: state(row.delivery, &row.state)?,
                message: row.message,
                outcome: row.outcome,
                class: row.class,
                edit: row.edit.map(|word| state(row.delivery, &word)).transpose()?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// How many posts of an alert are in each state.
    ///
    /// # Errors
    /// As [`alert_posts`](Self::alert_posts).
    pub async fn alert_counts(&mut self, id: AlertId) -> Result<Vec<PostCount>> {
        let rows: Vec<CountRow> = self.rows(&COUNTS, args![id.0]).await?;
        rows.into_iter().map(|row| post_count(id, &row)).collect()
    }

    /// How many changes of an alert's posts are in each state.
    ///
    /// # Errors
    /// As [`alert_posts`](Self::alert_posts).
    pub async fn alert_edit_counts(&mut self, id: AlertId) -> Result<Vec<PostCount>> {
        let rows: Vec<CountRow> = self.rows(&EDIT_COUNTS, args![id.0]).await?;
        rows.into_iter().map(|row| post_count(id, &row)).collect()
    }

    /// When `nth` groups, counted from 1, had an alert.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_delivered_at(&mut self, id: AlertId, nth: u32) -> Result<Option<DateTime<Utc>>> {
        let Some(offset) = nth.checked_sub(1) else { return Ok(None) };
        let row: Option<Number> = self.row(&DELIVERED, args![id.0, i64::from(offset)]).await?;
        row.map(|row| moment("delivery.settled_at", &id.0, row.value)).transpose()
    }

    /// The alert that a delivery carries.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_of(&mut self, delivery: DeliveryId) -> Result<Option<AlertId>> {
        Ok(self.row::<Number>(&OF_DELIVERY, args![delivery.0]).await?.map(|row| AlertId(row.value)))
    }

    /// How many people tapped, under all posts or under one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_taps(&mut self, id: AlertId, what: AlertTap, under: Option<DeliveryId>) -> Result<u32> {
        let number = match under {
            Some(delivery) => self.number(&TAPS_UNDER, args![id.0, what.code(), delivery.0]).await?,
            None => self.number(&TAPS, args![id.0, what.code()]).await?,
        };
        Ok(count(number))
    }

    /// In how many classes somebody acknowledged an alert.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_classes_acked(&mut self, id: AlertId) -> Result<u32> {
        Ok(count(self.number(&CLASSES_ACKED, args![id.0]).await?))
    }

    /// How many people of each college got something like it, the most first; of no college known last.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alert_likes(&mut self, id: AlertId) -> Result<Vec<(Option<String>, u32)>> {
        let rows: Vec<LikeRow> = self.rows(&LIKES, args![id.0]).await?;
        Ok(rows.into_iter().map(|row| (row.college, count(row.people))).collect())
    }

    /// Some posts in groups that have said for long enough that another number of people got one like it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stale_alert_posts(&mut self, id: AlertId, likes: u32, until: DateTime<Utc>) -> Result<Vec<StalePost>> {
        self.rows(&STALE, args![id.0, i64::from(likes), until]).await
    }

    /// The card with the progress of an alert.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn alert_progress(&mut self, id: AlertId) -> Result<Option<ProgressCard>> {
        let Some(row) = self.row::<ProgressRow>(&PROGRESS, args![id.0]).await? else { return Ok(None) };
        Ok(Some(ProgressCard {
            delivery: row.delivery.map(DeliveryId),
            shown: row.shown,
            shown_at: moment("alert.shown_at", &id.0, row.shown_at)?,
        }))
    }

    /// What `account` was asked to type after a moment, about which alert and when.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn awaited_of_alert(
        &mut self,
        account: i64,
        since: DateTime<Utc>,
    ) -> Result<Option<(AlertId, AlertWait, DateTime<Utc>)>> {
        let Some(row) = self.row::<WaitRow>(&WAITING, args![account, since]).await? else { return Ok(None) };
        let what = [AlertWait::Note, AlertWait::Code].into_iter().find(|what| what.code() == row.what);
        let what = what.ok_or_else(|| inconsistent("alert_wait.what", &row.alert, &row.what))?;
        Ok(Some((AlertId(row.alert), what, moment("alert_wait.asked_at", &row.alert, row.asked_at)?)))
    }

    /// How many alerts `account` wrote, and how many of its taps are kept.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn alerts_of(&mut self, account: i64) -> Result<(i64, i64)> {
        let wrote = self.number(&OF_ACCOUNT, args![account]).await?;
        Ok((wrote, self.number(&TAPS_OF_ACCOUNT, args![account]).await?))
    }
}

fn post_count(id: AlertId, row: &CountRow) -> Result<PostCount> {
    let known = (!row.state.is_empty()).then(|| state(id.0, &row.state)).transpose()?;
    Ok(PostCount { is_group: row.is_group, state: known, posts: count(row.posts) })
}

impl Tx {
    /// Begins an alert, and gives its number.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_alert(&mut self, new: &NewAlert<'_>, now: DateTime<Utc>) -> Result<AlertId> {
        let id = self.next_ids("alert", 1).await?;
        let (grant, corrects) = (new.grant.map(|grant| grant.0), new.corrects.map(|alert| alert.0));
        let body = json(&Body::from(new.content));
        self.run(&ADD, args![id, new.account, grant, body, corrects, now, new.reported_at]).await?;
        Ok(AlertId(id))
    }

    /// Writes an alert as it is `after` something; tells whether it still was as `before`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn save_alert(&mut self, before: &Alert, after: &Alert, now: DateTime<Utc>) -> Result<bool> {
        let Times { reported_at, submitted_at, approved_at, marked_at, .. } = after.times;
        let Times { delivered_at, acked_at, corrected_at, recalled_at, .. } = after.times;
        let offer = after.offer.as_ref();
        let offer = offer.map(|Offer { general, own }| json(&OfferBody { general: general.clone(), own: own.clone() }));
        let args = args![
            before.id.0,
            before.state.code(),
            before.version,
            after.state.code(),
            after.version,
            json(&Body::from(&after.content)),
            offer.as_deref(),
            after.pings,
            reported_at,
            submitted_at,
            approved_at,
            marked_at,
            delivered_at,
            acked_at,
            corrected_at,
            recalled_at,
            i64::from(after.planned.groups),
            i64::from(after.planned.classes),
            i64::from(after.planned.people),
            now,
        ];
        Ok(self.run(&SAVE, args).await? > 0)
    }

    /// Remembers where an alert is posted, and for which classes.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_alert_posts(&mut self, id: AlertId, posts: &[NewPost], classes: &[&str]) -> Result<()> {
        self.run(&ADD_POSTS, args![json(posts), id.0]).await?;
        self.run(&ADD_CLASSES, args![id.0, json(classes)]).await.map(drop)
    }

    /// Forgets some posts of an alert: others take their place, or they were called off.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_alert_posts(&mut self, id: AlertId, posts: &[DeliveryId]) -> Result<u64> {
        self.run(&DROP_POSTS, args![id.0, json(posts)]).await
    }

    /// Calls off what still waits of an alert, and counts it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn cancel_alert(&mut self, id: AlertId, why: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&CANCEL, args![id.0, why, now]).await
    }

    /// Forgets which classes an alert was to go to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_alert_classes(&mut self, id: AlertId) -> Result<()> {
        self.run(&DROP_CLASSES, args![id.0]).await.map(drop)
    }

    /// Remembers which deliveries change which posts.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_alert_edits(&mut self, edits: &[(DeliveryId, DeliveryId)]) -> Result<()> {
        #[derive(Serialize)]
        struct Edit {
            delivery: DeliveryId,
            edit: DeliveryId,
        }
        let edits: Vec<_> = edits.iter().map(|(delivery, edit)| Edit { delivery: *delivery, edit: *edit }).collect();
        self.run(&SET_EDITS, args![json(&edits)]).await.map(drop)
    }

    /// Forgets the last change of every post of an alert, for another one follows.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn clear_alert_edits(&mut self, id: AlertId) -> Result<()> {
        self.run(&CLEAR_EDITS, args![id.0]).await.map(drop)
    }

    /// Writes down that `account` tapped under a post, and says how many did by now; `None` if that is no news.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tap_alert(
        &mut self,
        (id, delivery): (AlertId, DeliveryId),
        what: AlertTap,
        (account, class): (i64, Option<&str>),
        now: DateTime<Utc>,
    ) -> Result<Option<u32>> {
        let args = args![id.0, what.code(), account, now, class, delivery.0];
        Ok(self.row::<Number>(&TAP, args).await?.map(|row| count(row.value)))
    }

    /// Remembers what a post says of how many got one like it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_alert_likes(&mut self, post: DeliveryId, likes: u32, now: DateTime<Utc>) -> Result<()> {
        self.run(&SHOW_LIKES, args![post.0, i64::from(likes), now]).await.map(drop)
    }

    /// Remembers which card shows the progress of an alert.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn set_alert_progress(&mut self, id: AlertId, card: DeliveryId, now: DateTime<Utc>) -> Result<()> {
        self.run(&SET_PROGRESS, args![id.0, card.0, now]).await.map(drop)
    }

    /// Remembers what that card shows.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_alert_progress(&mut self, id: AlertId, shown: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&SHOW_PROGRESS, args![id.0, shown, now]).await.map(drop)
    }

    /// Waits for what `account` types about an alert.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wait_for_alert(
        &mut self,
        account: i64,
        id: AlertId,
        what: AlertWait,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&WAIT, args![account, id.0, what.code(), now]).await.map(drop)
    }

    /// Waits no longer for `account`, nor for anybody who was asked until a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stop_waiting_for_alert(&mut self, account: i64, until: DateTime<Utc>) -> Result<()> {
        self.run(&STOP_WAITING, args![account, until]).await.map(drop)
    }

    /// Makes somebody unknown in the alerts they wrote and under those they tapped.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_alerts(&mut self, account: i64) -> Result<()> {
        self.run(&UNLINK, args![account]).await?;
        self.run(&UNLINK_TAPS, args![account]).await?;
        self.stop_waiting_for_alert(account, DateTime::UNIX_EPOCH).await
    }
}
