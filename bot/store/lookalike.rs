//! Groups that are guarded against look-alikes, what is known of the names of staff, and who was reported.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, SOMEBODY, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::ChatId;
use crate::domain::lookalike::{LookAlikeId, Verdict};
use crate::domain::roster::MaskedName;

statements! {
    /// Begins or ends to guard a group.
    GUARD = [
        "UPDATE chat SET guarded_at = $2 WHERE id = $1 AND kind = 'group' \
         AND (guarded_at IS NULL) <> (CAST($2 AS BIGINT) IS NULL)",
    ];
    /// Begins to know the name of somebody who gets a role.
    ENTER = ["INSERT INTO staff_name (account, entered_at) VALUES ($1, $2) ON CONFLICT (account) DO NOTHING"];
    /// Writes down how a name is shown and might be written.
    NAME = ["UPDATE staff_name SET masked_name = $2, hashes = $3 WHERE account = $1"];
    /// The name of somebody who has a role.
    NAME_OF = ["SELECT account, masked_name, hashes FROM staff_name WHERE account = $1"];
    /// The names of some accounts.
    NAMES = [
        "SELECT account, masked_name, hashes FROM staff_name WHERE account IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ") ORDER BY account",
    ];
    /// Forgets somebody's name.
    FORGET_NAME = ["DELETE FROM staff_name WHERE account = $1"];
    /// Reports somebody, once for each group and each name.
    REPORT = [
        "INSERT INTO lookalike (id, chat, account, staff, reported_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (chat, account, staff) DO NOTHING",
    ];
    /// Somebody who was reported.
    REPORTED = ["SELECT id, chat, account, staff, reported_at, verdict FROM lookalike WHERE id = $1"];
    /// Says who it was, once.
    SETTLE = ["UPDATE lookalike SET verdict = $2, settled_at = $3 WHERE id = $1 AND verdict IS NULL"];
    /// How often somebody was reported, or their name.
    REPORTS_OF = ["SELECT COUNT(*) AS value FROM lookalike WHERE account = $1 OR staff = $1"];
    /// Forgets that.
    FORGET_REPORTS = ["DELETE FROM lookalike WHERE account = $1 OR staff = $1"];
}

/// What is known of the name of somebody who has a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffName {
    /// Their account.
    pub account: i64,
    /// How it is shown; `None` before they were seen.
    pub masked: Option<MaskedName>,
    /// Hashes of how it might be written.
    pub hashes: BTreeSet<String>,
}

/// Somebody who was reported as a look-alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAlike {
    /// The number.
    pub id: LookAlikeId,
    /// The group.
    pub chat: ChatId,
    /// Their account.
    pub account: i64,
    /// Whom they look like.
    pub staff: i64,
    /// When they were reported.
    pub reported_at: DateTime<Utc>,
    /// What was said of it.
    pub verdict: Option<Verdict>,
}

#[derive(FromRow)]
struct NameRow {
    account: i64,
    masked_name: Option<String>,
    hashes: String,
}

#[derive(FromRow)]
struct LookAlikeRow {
    id: i64,
    chat: i64,
    account: i64,
    staff: i64,
    reported_at: i64,
    verdict: Option<String>,
}

impl TryFrom<NameRow> for StaffName {
    type Error = super::StoreError;

    fn try_from(row: NameRow) -> Result<Self> {
        let wrong = |_| inconsistent("staff_name.hashes", &SOMEBODY, &"a list that is none");
        let hashes = serde_json::from_str(&row.hashes).map_err(wrong)?;
        Ok(Self { account: row.account, masked: row.masked_name.map(MaskedName::kept), hashes })
    }
}

impl Session {
    /// What is known of the name of `account`, if it has a role.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn staff_name(&mut self, account: i64) -> Result<Option<StaffName>> {
        self.row::<NameRow>(&NAME_OF, args![account]).await?.map(StaffName::try_from).transpose()
    }

    /// What is known of the names of `accounts`, by account.
    ///
    /// # Errors
    /// As [`staff_name`](Self::staff_name).
    pub async fn staff_names(&mut self, accounts: &BTreeSet<i64>) -> Result<Vec<StaffName>> {
        let rows: Vec<NameRow> = self.rows(&NAMES, args![json(accounts)]).await?;
        rows.into_iter().map(StaffName::try_from).collect()
    }

    /// Somebody who was reported.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn look_alike(&mut self, id: LookAlikeId) -> Result<Option<LookAlike>> {
        let Some(row) = self.row::<LookAlikeRow>(&REPORTED, args![id.0]).await? else { return Ok(None) };
        let verdict =
            |word: String| Verdict::from_code(&word).ok_or_else(|| inconsistent("lookalike.verdict", &row.id, &word));
        Ok(Some(LookAlike {
            id,
            chat: ChatId(row.chat),
            account: row.account,
            staff: row.staff,
            reported_at: moment("lookalike.reported_at", &row.id, row.reported_at)?,
            verdict: row.verdict.map(verdict).transpose()?,
        }))
    }

    /// How often `account` was reported, or a look-alike of it.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn look_alikes_of(&mut self, account: i64) -> Result<i64> {
        self.number(&REPORTS_OF, args![account]).await
    }
}

impl Tx {
    /// Guards a group from `since` on, or not any more, and tells whether that is new.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn guard_chat(&mut self, chat: ChatId, since: Option<DateTime<Utc>>) -> Result<bool> {
        Ok(self.run(&GUARD, args![chat.0, since]).await? > 0)
    }

    /// Begins to know the name of `account`, which has a role from now on.
    pub(super) async fn enter_staff(&mut self, account: i64, now: DateTime<Utc>) -> Result<()> {
        self.run(&ENTER, args![account, now]).await.map(drop)
    }

    /// Writes down how the name of somebody who has a role is shown and might be written.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn name_staff(&mut self, name: &StaffName) -> Result<()> {
        let masked = name.masked.as_ref().map(MaskedName::as_str);
        self.run(&NAME, args![name.account, masked, json(&name.hashes)]).await.map(drop)
    }

    /// Reports that `account` looks like `staff` in a group; `None` when that was done before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn report_look_alike(
        &mut self,
        chat: ChatId,
        account: i64,
        staff: i64,
        now: DateTime<Utc>,
    ) -> Result<Option<LookAlikeId>> {
        let id = self.next_ids("lookalike", 1).await?;
        let is_new = self.run(&REPORT, args![id, chat.0, account, staff, now]).await? > 0;
        Ok(is_new.then_some(LookAlikeId(id)))
    }

    /// Says who a look-alike is, and tells whether nobody had said so before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_look_alike(&mut self, id: LookAlikeId, verdict: Verdict, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&SETTLE, args![id.0, verdict.code(), now]).await? > 0)
    }

    /// Forgets the name of `account`, and who looked like it or as whom it looked.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_staff_name(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET_NAME, args![account]).await?;
        self.run(&FORGET_REPORTS, args![account]).await.map(drop)
    }
}
