//! Roles that people have, and offers of roles.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{Arg, args, statements};
use super::{Result, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::campus::Coded;
use crate::domain::role::{
    Appointment, Duty, Ending, Fate, Grant, GrantId, Invitation, InvitationId, Origin, Reach, Scope,
};

statements! {
    /// Gives somebody a role.
    GRANT = [
        "INSERT INTO role_grant (id, account, duty, reach, campus, college, class, department, origin, from_at, \
         until_at, granted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    ];
    /// Ends a grant before its time.
    END = ["UPDATE role_grant SET ended_at = $2, why = $3 WHERE id = $1 AND ended_at IS NULL AND until_at > $2"];
    /// One grant, whether it holds or not.
    BY_ID = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g LEFT JOIN class k ON k.name = g.class WHERE g.id = $1",
    ];
    /// What somebody is at a moment.
    OF_ACCOUNT = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g LEFT JOIN class k ON k.name = g.class \
         WHERE g.account = $1 AND g.ended_at IS NULL AND g.from_at <= $2 AND g.until_at > $2 ORDER BY g.id",
    ];
    /// What somebody is and was.
    EVER_OF_ACCOUNT = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g LEFT JOIN class k ON k.name = g.class \
         WHERE g.account = $1 ORDER BY g.id",
    ];
    /// Every grant that holds at a moment.
    ACTIVE = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g LEFT JOIN class k ON k.name = g.class \
         WHERE g.ended_at IS NULL AND g.from_at <= $1 AND g.until_at > $1 ORDER BY g.id",
    ];
    /// The grants whose scope may cover a place: its class, college and campus, and what stands above.
    ABOVE = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g LEFT JOIN class k ON k.name = g.class \
         WHERE g.ended_at IS NULL AND g.from_at <= $1 AND g.until_at > $1 AND (g.reach IN ('everything', 'department', 'language') \
         OR g.reach = 'campus' AND g.campus = $2 OR g.reach = 'college' AND g.campus = $2 AND g.college = $3 \
         OR g.reach = 'class' AND g.class = $4) ORDER BY g.id",
    ];
    /// The grants that somebody gave, the newest first.
    GIVEN_BY = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g JOIN role_grant giver ON giver.id = g.granted_by \
         LEFT JOIN class k ON k.name = g.class WHERE giver.account = $1 AND g.ended_at IS NULL AND g.from_at <= $2 \
         AND g.until_at > $2 ORDER BY g.id DESC LIMIT CAST($3 AS BIGINT)",
    ];
    /// The grants that ended in a span of time, by the clock or by a person.
    ENDED = [
        "SELECT g.id, g.account, g.duty, g.reach, COALESCE(k.campus, g.campus) AS campus, \
         COALESCE(k.college, g.college) AS college, g.class, g.department, g.origin, g.from_at, g.until_at, \
         g.granted_by, g.ended_at, g.why FROM role_grant g LEFT JOIN class k ON k.name = g.class \
         WHERE (g.ended_at IS NULL AND g.until_at > $1 AND g.until_at <= $2) OR (g.ended_at > $1 AND g.ended_at <= $2) \
         ORDER BY g.id",
    ];
    /// Writes down an offer.
    INVITE = [
        "INSERT INTO invitation (id, hash, duty, reach, campus, college, class, department, origin, until_at, \
         granted_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    ];
    /// An offer by its token.
    INVITATION_BY_HASH = [
        "SELECT i.id, i.duty, i.reach, COALESCE(k.campus, i.campus) AS campus, COALESCE(k.college, i.college) AS college, \
         i.class, i.department, i.origin, i.until_at, i.granted_by, i.expires_at, i.fate \
         FROM invitation i LEFT JOIN class k ON k.name = i.class WHERE i.hash = $1",
    ];
    /// An offer by its number.
    INVITATION = [
        "SELECT i.id, i.duty, i.reach, COALESCE(k.campus, i.campus) AS campus, COALESCE(k.college, i.college) AS college, \
         i.class, i.department, i.origin, i.until_at, i.granted_by, i.expires_at, i.fate \
         FROM invitation i LEFT JOIN class k ON k.name = i.class WHERE i.id = $1",
    ];
    /// The offers that somebody made.
    INVITATIONS_BY = [
        "SELECT i.id, i.duty, i.reach, COALESCE(k.campus, i.campus) AS campus, COALESCE(k.college, i.college) AS college, \
         i.class, i.department, i.origin, i.until_at, i.granted_by, i.expires_at, i.fate \
         FROM invitation i JOIN role_grant g ON g.id = i.granted_by LEFT JOIN class k ON k.name = i.class \
         WHERE g.account = $1 ORDER BY i.id",
    ];
    /// Answers an offer, once.
    SETTLE = ["UPDATE invitation SET fate = $2, settled_at = $3 WHERE id = $1 AND fate IS NULL"];
}

/// A role to be given.
#[derive(Clone, Debug)]
pub struct NewGrant<'a> {
    /// To whom.
    pub account: i64,
    /// As what, and where.
    pub appointment: &'a Appointment,
    /// How it comes.
    pub origin: Origin,
    /// Until when.
    pub until: DateTime<Utc>,
    /// By which grant; `None` is the console of the machine.
    pub granted_by: Option<GrantId>,
}

/// An offer to be made.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    /// The hash of its token.
    pub hash: &'a str,
    /// As what, and where.
    pub appointment: &'a Appointment,
    /// How the role would come.
    pub origin: Origin,
    /// Until when it would last.
    pub until: DateTime<Utc>,
    /// By which grant; `None` is the console of the machine.
    pub granted_by: Option<GrantId>,
    /// Until when it can be accepted.
    pub expires_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct PlaceRow {
    duty: String,
    class: Option<String>,
    #[sqlx(flatten)]
    scope: ScopeRow,
}

/// A place as tables have it, but for the class.
#[derive(FromRow)]
pub(super) struct ScopeRow {
    reach: Option<String>,
    campus: Option<String>,
    college: Option<String>,
    department: Option<String>,
}

#[derive(FromRow)]
struct GrantRow {
    id: i64,
    account: i64,
    #[sqlx(flatten)]
    place: PlaceRow,
    origin: String,
    from_at: i64,
    until_at: i64,
    granted_by: Option<i64>,
    ended_at: Option<i64>,
    why: Option<String>,
}

#[derive(FromRow)]
struct InvitationRow {
    id: i64,
    #[sqlx(flatten)]
    place: PlaceRow,
    origin: String,
    until_at: i64,
    granted_by: Option<i64>,
    expires_at: i64,
    fate: Option<String>,
}

impl ScopeRow {
    /// The place, if the row has one. `column` and `id` name the row if it makes no sense.
    ///
    /// # Errors
    /// When a stored word has no meaning.
    pub(super) fn read(self, column: &'static str, id: i64) -> Result<Option<Scope>> {
        self.read_with(None, column, id)
    }

    /// The same of a row that names a class too.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub(super) fn read_with(self, class: Option<String>, column: &'static str, id: i64) -> Result<Option<Scope>> {
        let Some(reach) = self.reach else { return Ok(None) };
        let scope = match (coded(column, id, &reach)?, self.campus, self.college) {
            (Reach::Everything, _, _) => Some(Scope::Everything),
            (Reach::Campus, Some(campus), _) => Some(Scope::Campus(campus)),
            (Reach::College, Some(campus), Some(college)) => Some(Scope::College { campus, college }),
            (Reach::Class, Some(campus), Some(college)) => class.map(|class| Scope::Class { campus, college, class }),
            (Reach::Department, _, _) => self.department.map(Scope::Department),
            (Reach::Language, _, _) => self.department.map(Scope::Language),
            (Reach::Campus | Reach::College | Reach::Class, _, _) => None,
        };
        scope.map(Some).ok_or_else(|| inconsistent(column, &id, &reach))
    }
}

impl PlaceRow {
    fn read(self, id: i64) -> Result<Appointment> {
        let duty = coded::<Duty>("role_grant.duty", id, &self.duty)?;
        let scope = self.scope.read_with(self.class, "role_grant.reach", id)?;
        let wrong = || inconsistent("role_grant.duty", &id, &self.duty);
        Appointment::new(duty, scope.ok_or_else(wrong)?).map_err(|_| wrong())
    }
}

impl TryFrom<GrantRow> for Grant {
    type Error = StoreError;

    fn try_from(row: GrantRow) -> Result<Self> {
        let id = row.id;
        Ok(Self {
            id: GrantId(id),
            account: row.account,
            appointment: row.place.read(id)?,
            origin: coded("role_grant.origin", id, &row.origin)?,
            from: moment("role_grant.from_at", &id, row.from_at)?,
            until: moment("role_grant.until_at", &id, row.until_at)?,
            granted_by: row.granted_by.map(GrantId),
            ended_at: row.ended_at.map(|ms| moment("role_grant.ended_at", &id, ms)).transpose()?,
            why: row.why.map(|word| coded::<Ending>("role_grant.why", id, &word)).transpose()?,
        })
    }
}

impl TryFrom<InvitationRow> for Invitation {
    type Error = StoreError;

    fn try_from(row: InvitationRow) -> Result<Self> {
        let id = row.id;
        Ok(Self {
            id: InvitationId(id),
            appointment: row.place.read(id)?,
            origin: coded("invitation.origin", id, &row.origin)?,
            until: moment("invitation.until_at", &id, row.until_at)?,
            granted_by: row.granted_by.map(GrantId),
            expires_at: moment("invitation.expires_at", &id, row.expires_at)?,
            fate: row.fate.map(|word| coded::<Fate>("invitation.fate", id, &word)).transpose()?,
        })
    }
}

impl Session {
    /// The roles that `account` has at this moment, the oldest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn grants_of(&mut self, account: i64, now: DateTime<Utc>) -> Result<Vec<Grant>> {
        self.grants(&OF_ACCOUNT, args![account, now]).await
    }

    /// The roles that `account` has and had, the oldest first.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn grants_ever_of(&mut self, account: i64) -> Result<Vec<Grant>> {
        self.grants(&EVER_OF_ACCOUNT, args![account]).await
    }

    /// The offers of roles that `account` made, the oldest first.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn invitations_by(&mut self, account: i64) -> Result<Vec<Invitation>> {
        let rows: Vec<InvitationRow> = self.rows(&INVITATIONS_BY, args![account]).await?;
        rows.into_iter().map(Invitation::try_from).collect()
    }

    /// One grant, whether it holds or not.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn grant(&mut self, id: GrantId) -> Result<Option<Grant>> {
        self.row::<GrantRow>(&BY_ID, args![id.0]).await?.map(Grant::try_from).transpose()
    }

    /// Every role that anybody has at this moment, the oldest first.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn active_grants(&mut self, now: DateTime<Utc>) -> Result<Vec<Grant>> {
        self.grants(&ACTIVE, args![now]).await
    }

    /// The roles at `place` and at everything that it lies in, and those of departments.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn grants_above(&mut self, place: &Scope, now: DateTime<Utc>) -> Result<Vec<Grant>> {
        let [_, campus, college, class, _] = scope_words(place);
        self.grants(&ABOVE, args![now, campus, college, class]).await
    }

    /// At most `limit` of the roles that `account` gave to others, the newest first.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn grants_given_by(&mut self, account: i64, limit: usize, now: DateTime<Utc>) -> Result<Vec<Grant>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.grants(&GIVEN_BY, args![account, now, limit]).await
    }

    /// The roles that ended after one moment and until another.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn grants_ended(&mut self, after: DateTime<Utc>, until: DateTime<Utc>) -> Result<Vec<Grant>> {
        self.grants(&ENDED, args![after, until]).await
    }

    /// The offer whose token has this hash.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn invitation_of(&mut self, hash: &str) -> Result<Option<Invitation>> {
        self.row::<InvitationRow>(&INVITATION_BY_HASH, args![hash]).await?.map(Invitation::try_from).transpose()
    }

    /// One offer.
    ///
    /// # Errors
    /// As [`grants_of`](Self::grants_of).
    pub async fn invitation(&mut self, id: InvitationId) -> Result<Option<Invitation>> {
        self.row::<InvitationRow>(&INVITATION, args![id.0]).await?.map(Invitation::try_from).transpose()
    }

    async fn grants(&mut self, statement: &'static super::sql::Statement, args: &[Arg<'_>]) -> Result<Vec<Grant>> {
        let rows: Vec<GrantRow> = self.rows(statement, args).await?;
        rows.into_iter().map(Grant::try_from).collect()
    }
}

impl Tx {
    /// Gives somebody a role from now on.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_grant(&mut self, new: &NewGrant<'_>, now: DateTime<Utc>) -> Result<GrantId> {
        let id = self.next_ids("role_grant", 1).await?;
        let [reach, campus, college, class, department] = scope_words(&new.appointment.scope);
        let granted_by = new.granted_by.map(|id| id.0);
        let (duty, origin) = (new.appointment.duty.code(), new.origin.code());
        let args =
            args![id, new.account, duty, reach, campus, college, class, department, origin, now, new.until, granted_by];
        self.run(&GRANT, args).await?;
        self.enter_staff(new.account, now).await?;
        Ok(GrantId(id))
    }

    /// Ends a grant before its time, and says whether it still held.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn end_grant(&mut self, id: GrantId, why: Ending, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&END, args![id.0, now, why.code()]).await? > 0)
    }

    /// Writes down an offer by the hash of its token.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_invitation(&mut self, new: &NewInvitation<'_>, now: DateTime<Utc>) -> Result<InvitationId> {
        let id = self.next_ids("invitation", 1).await?;
        let [reach, campus, college, class, department] = scope_words(&new.appointment.scope);
        let granted_by = new.granted_by.map(|id| id.0);
        let (duty, origin) = (new.appointment.duty.code(), new.origin.code());
        let args = args![
            id,
            new.hash,
            duty,
            reach,
            campus,
            college,
            class,
            department,
            origin,
            new.until,
            granted_by,
            now,
            new.expires_at
        ];
        self.run(&INVITE, args).await?;
        Ok(InvitationId(id))
    }

    /// Answers an offer, and says whether nobody had before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_invitation(&mut self, id: InvitationId, fate: Fate, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&SETTLE, args![id.0, fate.code(), now]).await? > 0)
    }
}

/// How a scope is kept: its reach, and the words for campus, college, class and department.
pub(super) fn scope_words(scope: &Scope) -> [Option<&str>; 5] {
    let reach = Some(scope.reach().code());
    match scope {
        Scope::Everything => [reach, None, None, None, None],
        Scope::Campus(campus) => [reach, Some(campus), None, None, None],
        Scope::College { campus, college } => [reach, Some(campus), Some(college), None, None],
        Scope::Class { campus, college, class } => [reach, Some(campus), Some(college), Some(class), None],
        Scope::Department(department) => [reach, None, None, None, Some(department)],
        // A grant has one word for what is no place.
        Scope::Language(language) => [reach, None, None, None, Some(language)],
    }
}

/// The value with this code.
fn coded<T: Coded>(column: &'static str, row: i64, code: &String) -> Result<T> {
    T::from_code(code).ok_or_else(|| inconsistent(column, &row, code))
}
