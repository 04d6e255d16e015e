//! Cases of support.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::sos::CallId;
use crate::domain::support::{Kind, State, Support, SupportId};

statements! {
    /// Begins a case, unless its student has one of its kind that is open.
    OPEN = [
        "INSERT INTO support (id, call, kind, account, campus, state, consented_at, asked_day) \
         VALUES ($1, $2, $3, $4, $5, 'consented', $6, 0) \
         ON CONFLICT (account, kind) WHERE state IN ('consented', 'assigned', 'active') DO NOTHING",
    ];
    /// One case.
    SUPPORT = [
        "SELECT id, call, kind, account, campus, state, consented_at, assigned, assigned_at, asked_day, closed_at \
         FROM support WHERE id = $1",
    ];
    /// Somebody's cases, the oldest first.
    OF_ACCOUNT = [
        "SELECT id, call, kind, account, campus, state, consented_at, assigned, assigned_at, asked_day, closed_at \
         FROM support WHERE account = $1 ORDER BY id",
    ];
    /// The cases that are open, the oldest first.
    OPEN_ONES = [
        "SELECT id, call, kind, account, campus, state, consented_at, assigned, assigned_at, asked_day, closed_at \
         FROM support WHERE state IN ('consented', 'assigned', 'active') ORDER BY consented_at, id",
    ];
    /// Takes a case from where it is known to be.
    STEP = [
        "UPDATE support SET state = $3, account = $4, assigned = $5, assigned_at = $6, asked_day = $7, closed_at = $8 \
         WHERE id = $1 AND state = $2",
    ];
    /// Says that somebody was asked on such a day, once.
    ASK = ["UPDATE support SET asked_day = $3 WHERE id = $1 AND state = $2 AND asked_day < $3"];
    /// Writes down whether they had spoken by such a day.
    CONTACT = [
        "INSERT INTO support_contact (support, day, has_spoken, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (support, day) DO UPDATE SET has_spoken = excluded.has_spoken, at = excluded.at",
    ];
    /// On which days they had, and on which they had not.
    CONTACTS = ["SELECT day, has_spoken FROM support_contact WHERE support = $1 ORDER BY day"];
    /// Forgets who wanted support, and ends it.
    FORGET = [
        "UPDATE support SET account = -id, state = 'redacted', assigned = NULL, assigned_at = NULL, \
         closed_at = COALESCE(closed_at, $2) WHERE account = $1",
    ];
    /// Leaves the cases to others that somebody was assigned to.
    FORGET_ASSIGNED = [
        "UPDATE support SET assigned = NULL, assigned_at = NULL, asked_day = 0, \
         state = CASE WHEN state IN ('assigned', 'active') THEN 'consented' ELSE state END WHERE assigned = $1",
    ];
}

#[derive(FromRow)]
struct SupportRow {
    id: i64,
    call: i64,
    kind: String,
    account: i64,
    campus: String,
    state: String,
    consented_at: i64,
    assigned: Option<i64>,
    assigned_at: Option<i64>,
    asked_day: i64,
    closed_at: Option<i64>,
}

#[derive(FromRow)]
struct ContactRow {
    day: i64,
    has_spoken: bool,
}

impl TryFrom<SupportRow> for Support {
    type Error = super::StoreError;

    fn try_from(row: SupportRow) -> Result<Self> {
        let id = row.id;
        let at = |column, ms: Option<i64>| ms.map(|ms| moment(column, &id, ms)).transpose();
        Ok(Self {
            id: SupportId(id),
            call: CallId(row.call),
            kind: Kind::from_code(&row.kind).ok_or_else(|| inconsistent("support.kind", &id, &row.kind))?,
            account: row.account,
            campus: row.campus,
            state: State::from_code(&row.state).ok_or_else(|| inconsistent("support.state", &id, &row.state))?,
            consented_at: moment("support.consented_at", &id, row.consented_at)?,
            assigned: row.assigned.zip(at("support.assigned_at", row.assigned_at)?),
            asked_day: u16::try_from(row.asked_day)
                .map_err(|_| inconsistent("support.asked_day", &id, &row.asked_day))?,
            closed_at: at("support.closed_at", row.closed_at)?,
        })
    }
}

/// A case that begins.
#[derive(Clone, Copy, Debug)]
pub struct NewSupport<'a> {
    /// The call after which it was offered.
    pub call: CallId,
    /// What kind.
    pub kind: Kind,
    /// Whose it is.
    pub account: i64,
    /// The campus.
    pub campus: &'a str,
}

impl Session {
    /// The case with this number.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn support(&mut self, id: SupportId) -> Result<Option<Support>> {
        self.row::<SupportRow>(&SUPPORT, args![id.0]).await?.map(Support::try_from).transpose()
    }

    /// The cases of `account`, the oldest first.
    ///
    /// # Errors
    /// As [`support`](Self::support).
    pub async fn supports_of(&mut self, account: i64) -> Result<Vec<Support>> {
        let rows: Vec<SupportRow> = self.rows(&OF_ACCOUNT, args![account]).await?;
        rows.into_iter().map(Support::try_from).collect()
    }

    /// Every case that is open, the oldest first.
    ///
    /// # Errors
    /// As [`support`](Self::support).
    pub async fn supports_open(&mut self) -> Result<Vec<Support>> {
        let rows: Vec<SupportRow> = self.rows(&OPEN_ONES, args![]).await?;
        rows.into_iter().map(Support::try_from).collect()
    }

    /// By which days whoever is assigned had spoken with the student, and by which not.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn support_contacts(&mut self, id: SupportId) -> Result<Vec<(u16, bool)>> {
        let rows: Vec<ContactRow> = self.rows(&CONTACTS, args![id.0]).await?;
        let day = |day: i64| u16::try_from(day).map_err(|_| inconsistent("support_contact.day", &id.0, &day));
        rows.into_iter().map(|row| Ok((day(row.day)?, row.has_spoken))).collect()
    }
}

impl Tx {
    /// Begins a case, and gives its number; `None` when its student has one of its kind that is open.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn open_support(&mut self, new: &NewSupport<'_>, now: DateTime<Utc>) -> Result<Option<SupportId>> {
        let id = self.next_ids("support", 1).await?;
        let args = args![id, new.call.0, new.kind.code(), new.account, new.campus, now];
        Ok((self.run(&OPEN, args).await? > 0).then_some(SupportId(id)))
    }

    /// Takes a case from `before` to `after`; tells whether it was where it was thought to be.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn step_support(&mut self, before: &Support, after: &Support) -> Result<bool> {
        let (assigned, since) = (after.assigned.map(|(account, _)| account), after.assigned.map(|(_, since)| since));
        let args = args![
            before.id.0,
            before.state.code(),
            after.state.code(),
            after.account,
            assigned,
            since,
            i64::from(after.asked_day),
            after.closed_at,
        ];
        Ok(self.run(&STEP, args).await? > 0)
    }

    /// Says that somebody was asked about a case on such a day; tells whether nobody had been before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn ask_about_support(&mut self, support: &Support, day: u16) -> Result<bool> {
        Ok(self.run(&ASK, args![support.id.0, support.state.code(), i64::from(day)]).await? > 0)
    }

    /// Writes down whether whoever is assigned had spoken with the student by such a day.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn note_support_contact(
        &mut self,
        id: SupportId,
        day: u16,
        has_spoken: bool,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&CONTACT, args![id.0, i64::from(day), has_spoken, now]).await.map(drop)
    }

    /// Makes `account` unknown in the cases it had, which are over, and leaves to others those it was assigned to.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_supports(&mut self, account: i64, now: DateTime<Utc>) -> Result<()> {
        self.run(&FORGET, args![account, now]).await?;
        self.run(&FORGET_ASSIGNED, args![account]).await.map(drop)
    }
}
