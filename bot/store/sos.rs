//! Calls for help.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Number, Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::DeliveryId;
use crate::domain::role::{GrantId, Scope};
use crate::domain::roster::StudentId;
use crate::domain::sos::{Call, CallId, State, Whom};
use crate::domain::support::SupportId;

statements! {
    /// Begins a call, unless its caller has one that is open.
    OPEN = [
        "INSERT INTO sos_call (id, account, whom, campus, college, class, student, state, level, opened_at, told_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'calling', 0, $8, $8) \
         ON CONFLICT (account) WHERE state IN ('calling', 'taken') DO NOTHING",
    ];
    /// One call.
    CALL = [
        "SELECT id, account, whom, campus, college, class, student, state, level, opened_at, told_at, taken_by, taker, \
         ended_at FROM sos_call WHERE id = $1",
    ];
    /// Somebody's calls, the oldest first.
    OF_ACCOUNT = [
        "SELECT id, account, whom, campus, college, class, student, state, level, opened_at, told_at, taken_by, taker, \
         ended_at FROM sos_call WHERE account = $1 ORDER BY id",
    ];
    /// The calls that nobody has taken, the longest waiting first.
    WAITING = [
        "SELECT id, account, whom, campus, college, class, student, state, level, opened_at, told_at, taken_by, taker, \
         ended_at FROM sos_call WHERE state = 'calling' ORDER BY told_at, id",
    ];
    /// Takes a call from where it is known to be.
    STEP = [
        "UPDATE sos_call SET state = $4, level = $5, told_at = $6, taken_by = $7, taker = $8, ended_at = $9 \
         WHERE id = $1 AND state = $2 AND level = $3",
    ];
    /// Remembers a card that tells somebody of a call or a case.
    CARD = ["INSERT INTO sos_card (delivery, call, support) VALUES ($1, $2, $3)"];
    /// The cards of a call that have arrived.
    CALL_CARDS = [
        "SELECT d.chat, c.address AS account, d.message FROM sos_card s JOIN delivery d ON d.id = s.delivery \
         JOIN chat c ON c.id = d.chat WHERE s.call = $1 AND d.state = 'sent' AND d.message IS NOT NULL ORDER BY d.id",
    ];
    /// The cards of a case that have arrived.
    SUPPORT_CARDS = [
        "SELECT d.chat, c.address AS account, d.message FROM sos_card s JOIN delivery d ON d.id = s.delivery \
         JOIN chat c ON c.id = d.chat WHERE s.support = $1 AND d.state = 'sent' AND d.message IS NOT NULL ORDER BY d.id",
    ];
    /// Calls off the cards of a call or a case that have not left.
    CALL_OFF_CARDS = [
        "UPDATE delivery SET state = 'cancelled', why = 'somebody cares', settled_at = $3 WHERE state = 'queued' \
         AND id IN (SELECT delivery FROM sos_card WHERE call = $1 OR support = $2)",
    ];
    /// How many calls somebody took.
    TAKEN_BY = ["SELECT COUNT(*) AS value FROM sos_call WHERE taker = $1"];
    /// Makes a caller unknown, and ends what they still waited for.
    FORGET = [
        "UPDATE sos_call SET account = -id, college = NULL, class = NULL, student = NULL, \
         state = CASE WHEN state IN ('calling', 'taken') THEN 'withdrawn' ELSE state END, \
         ended_at = COALESCE(ended_at, $2) WHERE account = $1",
    ];
    /// Makes somebody unknown who took calls.
    FORGET_TAKER = ["UPDATE sos_call SET taker = -id WHERE taker = $1"];
}

#[derive(FromRow)]
struct CallRow {
    id: i64,
    account: i64,
    whom: String,
    campus: String,
    college: Option<String>,
    class: Option<String>,
    student: Option<i64>,
    state: String,
    level: i64,
    opened_at: i64,
    told_at: i64,
    taken_by: Option<i64>,
    taker: Option<i64>,
    ended_at: Option<i64>,
}

/// Where a card stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct SosCard {
    /// The private chat, by our number.
    pub chat: i64,
    /// Whose it is.
    pub account: i64,
    /// The messenger's number of the message.
    pub message: i64,
}

impl TryFrom<CallRow> for Call {
    type Error = super::StoreError;

    fn try_from(row: CallRow) -> Result<Self> {
        let id = row.id;
        let campus = row.campus;
        let place = match (row.college, row.class) {
            (Some(college), Some(class)) => Scope::Class { campus, college, class },
            _ => Scope::Campus(campus),
        };
        Ok(Self {
            id: CallId(id),
            account: row.account,
            whom: Whom::from_code(&row.whom).ok_or_else(|| inconsistent("sos_call.whom", &id, &row.whom))?,
            place,
            student: row.student.map(StudentId),
            state: State::from_code(&row.state).ok_or_else(|| inconsistent("sos_call.state", &id, &row.state))?,
            level: u8::try_from(row.level).map_err(|_| inconsistent("sos_call.level", &id, &row.level))?,
            opened_at: moment("sos_call.opened_at", &id, row.opened_at)?,
            told_at: moment("sos_call.told_at", &id, row.told_at)?,
            taker: row.taken_by.zip(row.taker).map(|(grant, account)| (GrantId(grant), account)),
            ended_at: row.ended_at.map(|ms| moment("sos_call.ended_at", &id, ms)).transpose()?,
        })
    }
}

/// A call that begins.
#[derive(Clone, Copy, Debug)]
pub struct NewCall<'a> {
    /// Who calls.
    pub account: i64,
    /// Whom they want told.
    pub whom: Whom,
    /// Their class, or the campus.
    pub place: &'a Scope,
    /// Who they are on the roster.
    pub student: Option<StudentId>,
}

/// Whose cards are meant.
#[derive(Clone, Copy, Debug)]
pub enum CardOf {
    /// Of a call.
    Call(CallId),
    /// Of a case of support.
    Support(SupportId),
}

impl CardOf {
    const fn ids(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Call(id) => (Some(id.0), None),
            Self::Support(id) => (None, Some(id.0)),
        }
    }
}

impl Session {
    /// The call with this number.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn sos_call(&mut self, id: CallId) -> Result<Option<Call>> {
        self.row::<CallRow>(&CALL, args![id.0]).await?.map(Call::try_from).transpose()
    }

    /// The calls of `account`, the oldest first.
    ///
    /// # Errors
    /// As [`sos_call`](Self::sos_call).
    pub async fn sos_calls_of(&mut self, account: i64) -> Result<Vec<Call>> {
        let rows: Vec<CallRow> = self.rows(&OF_ACCOUNT, args![account]).await?;
        rows.into_iter().map(Call::try_from).collect()
    }

    /// The calls that nobody has taken.
    ///
    /// # Errors
    /// As [`sos_call`](Self::sos_call).
    pub async fn sos_calls_waiting(&mut self) -> Result<Vec<Call>> {
        let rows: Vec<CallRow> = self.rows(&WAITING, args![]).await?;
        rows.into_iter().map(Call::try_from).collect()
    }

    /// Where the cards of a call or a case stand.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sos_cards(&mut self, of: CardOf) -> Result<Vec<SosCard>> {
        match of {
            CardOf::Call(id) => self.rows(&CALL_CARDS, args![id.0]).await,
            CardOf::Support(id) => self.rows(&SUPPORT_CARDS, args![id.0]).await,
        }
    }

    /// How many calls `account` took.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn sos_calls_taken_by(&mut self, account: i64) -> Result<i64> {
        Ok(self.row::<Number>(&TAKEN_BY, args![account]).await?.map_or(0, |row| row.value))
    }
}

impl Tx {
    /// Begins a call, and gives its number; `None` when its caller has one that is open.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn open_sos_call(&mut self, new: &NewCall<'_>, now: DateTime<Utc>) -> Result<Option<CallId>> {
        let (campus, college, class) = match new.place {
            Scope::Class { campus, college, class } => (campus.as_str(), Some(college.as_str()), Some(class.as_str())),
            Scope::Campus(campus) | Scope::College { campus, .. } => (campus.as_str(), None, None),
            Scope::Everything | Scope::Department(_) | Scope::Language(_) => ("", None, None),
        };
        let id = self.next_ids("sos_call", 1).await?;
        let student = new.student.map(|student| student.0);
        let args = args![id, new.account, new.whom.code(), campus, college, class, student, now];
        Ok((self.run(&OPEN, args).await? > 0).then_some(CallId(id)))
    }

    /// Takes a call from `before` to `after`; tells whether it was where it was thought to be.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn step_sos_call(&mut self, before: &Call, after: &Call) -> Result<bool> {
        let (grant, account) = (after.taker.map(|(grant, _)| grant.0), after.taker.map(|(_, account)| account));
        let args = args![
            before.id.0,
            before.state.code(),
            i64::from(before.level),
            after.state.code(),
            i64::from(after.level),
            after.told_at,
            grant,
            account,
            after.ended_at,
        ];
        Ok(self.run(&STEP, args).await? > 0)
    }

    /// Remembers a card that tells somebody of a call or a case.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_sos_card(&mut self, delivery: DeliveryId, of: CardOf) -> Result<()> {
        let (call, support) = of.ids();
        self.run(&CARD, args![delivery.0, call, support]).await.map(drop)
    }

    /// Calls off the cards that have not left.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn call_off_sos_cards(&mut self, of: CardOf, now: DateTime<Utc>) -> Result<u64> {
        let (call, support) = of.ids();
        self.run(&CALL_OFF_CARDS, args![call, support, now]).await
    }

    /// Makes `account` unknown in the calls it made and took. What it still waited for is over.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_sos_calls(&mut self, account: i64, now: DateTime<Utc>) -> Result<()> {
        self.run(&FORGET, args![account, now]).await?;
        self.run(&FORGET_TAKER, args![account]).await.map(drop)
    }
}
