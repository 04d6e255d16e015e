//! Cases of fraud and their versions; the keys and sealed parts of them; and counts of the time before the register.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Number, Result, Session, StoreError, Tx, inconsistent, moment};
use crate::domain::campus::Coded;
use crate::domain::case::trend::{Baseline, Counted, Span};
use crate::domain::case::{Case, CaseId, Facts, Fen, Loss, Place, Typed};
use crate::domain::fraud::AmountBand;
use crate::domain::tip::FraudType;

statements! {
    /// One case.
    CASE = [
        "SELECT c.id, c.account, c.filed_in, c.fraud_type, c.channel, c.payment, c.band, c.loss, c.recovered, \
         c.happened_on, c.place, c.campus, c.college, c.victim, c.reported, c.outcome, c.note_chars, c.version, \
         c.made_at, c.filed_at, c.closed_at, k.number IS NOT NULL AS has_key \
         FROM fraud_case c LEFT JOIN case_key k ON k.number = c.id WHERE c.id = $1",
    ];
    /// Somebody's draft, the latest.
    DRAFT = [
        "SELECT c.id, c.account, c.filed_in, c.fraud_type, c.channel, c.payment, c.band, c.loss, c.recovered, \
         c.happened_on, c.place, c.campus, c.college, c.victim, c.reported, c.outcome, c.note_chars, c.version, \
         c.made_at, c.filed_at, c.closed_at, k.number IS NOT NULL AS has_key \
         FROM fraud_case c LEFT JOIN case_key k ON k.number = c.id \
         WHERE c.account = $1 AND c.made_at > $2 ORDER BY c.id DESC LIMIT 1",
    ];
    /// Every case that was filed, the latest first.
    CASES = [
        "SELECT c.id, c.account, c.filed_in, c.fraud_type, c.channel, c.payment, c.band, c.loss, c.recovered, \
         c.happened_on, c.place, c.campus, c.college, c.victim, c.reported, c.outcome, c.note_chars, c.version, \
         c.made_at, c.filed_at, c.closed_at, k.number IS NOT NULL AS has_key \
         FROM fraud_case c LEFT JOIN case_key k ON k.number = c.id \
         WHERE c.filed_at IS NOT NULL AND c.happened_on >= $1 AND c.happened_on <= $2 ORDER BY c.id DESC",
    ];
    /// When the first case was filed.
    SINCE = ["SELECT filed_at AS value FROM fraud_case WHERE filed_at IS NOT NULL ORDER BY filed_at LIMIT 1"];
    /// Begins a draft.
    BEGIN = [
        "INSERT INTO fraud_case (id, account, filed_in, note_chars, version, made_at) VALUES ($1, $2, $3, 0, 0, $4)",
    ];
    /// Writes down what is known of a case.
    KEEP = [
        "UPDATE fraud_case SET fraud_type = $2, channel = $3, payment = $4, band = $5, loss = $6, recovered = $7, \
         happened_on = $8, place = $9, campus = $10, college = $11, victim = $12, reported = $13, outcome = $14, \
         note_chars = $15, version = $16 WHERE id = $1",
    ];
    /// Files a draft: whose it was is not kept.
    FILE = ["UPDATE fraud_case SET account = NULL, version = 1, filed_at = $2 WHERE id = $1 AND filed_at IS NULL"];
    /// Closes a case, or opens it again.
    CLOSE = ["UPDATE fraud_case SET closed_at = $2 WHERE id = $1 AND filed_at IS NOT NULL"];
    /// Forgets a draft.
    DROP = ["DELETE FROM fraud_case WHERE id = $1 AND filed_at IS NULL"];
    /// Forgets somebody's drafts.
    DROP_ALL = ["DELETE FROM fraud_case WHERE account = $1 AND filed_at IS NULL"];
    /// How many drafts somebody has.
    DRAFTS_OF = ["SELECT COUNT(*) AS value FROM fraud_case WHERE account = $1"];
    /// Keeps the key of a case.
    ADD_KEY = ["INSERT INTO case_key (number, wrapped) VALUES ($1, $2)"];
    /// The key of a case.
    KEY = ["SELECT number, wrapped FROM case_key WHERE number = $1"];
    /// Every key.
    KEYS = ["SELECT number, wrapped FROM case_key ORDER BY number"];
    /// Wraps a key anew.
    WRAP = ["UPDATE case_key SET wrapped = $2 WHERE number = $1"];
    /// Erases a key, and with it what it seals.
    ERASE = ["DELETE FROM case_key WHERE number = $1"];
    /// Keeps a version of a case; that of a draft is written over.
    ADD_VERSION = [
        "INSERT INTO case_version (number, version, facts, sealed, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (number, version) DO UPDATE SET facts = excluded.facts, sealed = excluded.sealed, \
         at = excluded.at",
    ];
    /// Makes the version of a draft the first of the case.
    FIRST_VERSION = ["UPDATE case_version SET version = 1, sealed = $2, at = $3 WHERE number = $1 AND version = 0"];
    /// The latest version's sealed part.
    SEALED = ["SELECT version, sealed FROM case_version WHERE number = $1 ORDER BY version DESC LIMIT 1"];
    /// When each version was made.
    VERSIONS = ["SELECT at AS value FROM case_version WHERE number = $1 ORDER BY version"];
    /// Waits for something typed.
    WAIT = [
        "INSERT INTO case_wait (account, number, what, asked_at) VALUES ($1, $2, $3, $4) ON CONFLICT (account) DO \
         UPDATE SET number = excluded.number, what = excluded.what, asked_at = excluded.asked_at",
    ];
    /// What is waited for.
    WAITING = ["SELECT number, what FROM case_wait WHERE account = $1 AND asked_at > $2"];
    /// Waits no longer.
    STOP_WAITING = ["DELETE FROM case_wait WHERE account = $1 OR asked_at <= $2"];
    /// How many students each college has.
    STUDENTS = [
        "SELECT k.campus, k.college, COUNT(*) AS students FROM student s JOIN class k ON k.name = s.class \
         WHERE s.left_at IS NULL AND k.over_at IS NULL GROUP BY k.campus, k.college ORDER BY k.campus, k.college",
    ];
    /// The counts of the time before.
    BASELINE = [
        "SELECT id, from_day, to_day, college, fraud_type, cases, fen FROM case_baseline ORDER BY from_day, id",
    ];
    /// Forgets them.
    DROP_BASELINE = ["DELETE FROM case_baseline"];
    /// Writes them down.
    ADD_BASELINE = [
        "INSERT INTO case_baseline (id, from_day, to_day, college, fraud_type, cases, fen) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    ];
    /// Keeps a file's counts until they are applied.
    KEEP_PENDING = [
        "INSERT INTO pending_baseline (account, id, lines, hash, made_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account) DO UPDATE SET id = excluded.id, lines = excluded.lines, hash = excluded.hash, \
         made_at = excluded.made_at",
    ];
    /// A file's counts that wait.
    PENDING = ["SELECT id, lines, hash FROM pending_baseline WHERE account = $1 AND made_at > $2"];
    /// Forgets a file's counts, and those that waited too long.
    DROP_PENDING = ["DELETE FROM pending_baseline WHERE account = $1 OR made_at <= $2"];
}

#[derive(FromRow)]
struct CaseRow {
    id: i64,
    account: Option<i64>,
    filed_in: Option<String>,
    fraud_type: Option<String>,
    channel: Option<String>,
    payment: Option<String>,
    band: Option<String>,
    loss: Option<i64>,
    recovered: Option<i64>,
    happened_on: Option<String>,
    place: Option<String>,
    campus: Option<String>,
    college: Option<String>,
    victim: Option<String>,
    reported: Option<String>,
    outcome: Option<String>,
    note_chars: i64,
    version: i64,
    made_at: i64,
    filed_at: Option<i64>,
    closed_at: Option<i64>,
    has_key: bool,
}

/// A stored word of a closed set, if there is one.
fn word<V: Coded>(column: &'static str, id: i64, word: Option<String>) -> Result<Option<V>> {
    word.map(|word| V::from_code(&word).ok_or_else(|| inconsistent(column, &id, &word))).transpose()
}

fn day(column: &'static str, id: i64, text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| inconsistent(column, &id, &text))
}

fn whole(column: &'static str, id: i64, number: i64) -> Result<u64> {
    u64::try_from(number).map_err(|_| inconsistent(column, &id, &number))
}

impl TryFrom<CaseRow> for Case {
    type Error = StoreError;

    fn try_from(row: CaseRow) -> Result<Self> {
        let id = row.id;
        let at = |column, ms: Option<i64>| ms.map(|ms| moment(column, &id, ms)).transpose();
        let band: Option<AmountBand> = word("fraud_case.band", id, row.band)?;
        let yuan = row.loss.map(|yuan| whole("fraud_case.loss", id, yuan)).transpose()?;
        let place = match (row.place.as_deref(), row.campus, row.college) {
            (None, ..) => None,
            (Some("withheld"), None, None) => Some(Place::Withheld),
            (Some("college"), Some(campus), Some(college)) => Some(Place::College { campus, college }),
            (Some(other), ..) => return Err(inconsistent("fraud_case.place", &id, &other)),
        };
        let facts = Facts {
            fraud_type: row.fraud_type.map(FraudType::new),
            channel: word("fraud_case.channel", id, row.channel)?,
            payment: word("fraud_case.payment", id, row.payment)?,
            loss: band.map(|band| Loss { band, yuan }),
            day: row.happened_on.map(|text| day("fraud_case.happened_on", id, &text)).transpose()?,
            place,
            victim: word("fraud_case.victim", id, row.victim)?,
            reported: word("fraud_case.reported", id, row.reported)?,
            outcome: word("fraud_case.outcome", id, row.outcome)?,
            recovered: row.recovered.map(|yuan| whole("fraud_case.recovered", id, yuan)).transpose()?,
        };
        let version = u32::try_from(row.version).map_err(|_| inconsistent("fraud_case.version", &id, &row.version))?;
        Ok(Self {
            id: CaseId(id),
            account: row.account,
            campus: row.filed_in,
            facts,
            note_chars: usize::try_from(row.note_chars).unwrap_or_default(),
            version,
            made_at: moment("fraud_case.made_at", &id, row.made_at)?,
            filed_at: at("fraud_case.filed_at", row.filed_at)?,
            closed_at: at("fraud_case.closed_at", row.closed_at)?,
            has_key: row.has_key,
        })
    }
}

/// What is known of a case in one version, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Words {
    fraud_type: Option<String>,
    channel: Option<String>,
    payment: Option<String>,
    band: Option<String>,
    loss: Option<u64>,
    recovered: Option<u64>,
    happened_on: Option<NaiveDate>,
    campus: Option<String>,
    college: Option<String>,
    victim: Option<String>,
    reported: Option<String>,
    outcome: Option<String>,
    is_closed: bool,
}

fn code(value: Option<impl Coded>) -> Option<String> {
    value.map(|value| value.code().to_owned())
}

impl From<&Case> for Words {
    fn from(case: &Case) -> Self {
        let Case { facts, closed_at, .. } = case;
        let (campus, college) = match &facts.place {
            Some(Place::College { campus, college }) => (Some(campus.clone()), Some(college.clone())),
            Some(Place::Withheld) | None => (None, None),
        };
        Self {
            fraud_type: facts.fraud_type.as_ref().map(|it| it.as_str().to_owned()),
            channel: code(facts.channel),
            payment: code(facts.payment),
            band: code(facts.loss.map(|loss| loss.band)),
            loss: facts.loss.and_then(|loss| loss.yuan),
            recovered: facts.recovered,
            happened_on: facts.day,
            campus,
            college,
            victim: code(facts.victim),
            reported: code(facts.reported),
            outcome: code(facts.outcome),
            is_closed: closed_at.is_some(),
        }
    }
}

#[derive(FromRow)]
struct KeyRow {
    number: i64,
    wrapped: String,
}

#[derive(FromRow)]
struct SealedRow {
    version: i64,
    sealed: String,
}

#[derive(FromRow)]
struct WaitRow {
    number: i64,
    what: String,
}

#[derive(FromRow)]
struct CollegeRow {
    campus: String,
    college: String,
    students: i64,
}

#[derive(FromRow)]
struct BaselineRow {
    id: i64,
    from_day: String,
    to_day: String,
    college: Option<String>,
    fraud_type: Option<String>,
    cases: i64,
    fen: i64,
}

#[derive(FromRow)]
struct PendingRow {
    id: i64,
    lines: String,
    hash: String,
}

/// A file's counts that wait to be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingBaseline {
    /// Our number of it.
    pub id: i64,
    /// The counts, as they were kept.
    pub lines: String,
    /// The hash of the file's rows.
    pub hash: String,
}

/// How many students a college has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollegeSize {
    /// Its campus.
    pub campus: String,
    /// The college.
    pub college: String,
    /// How many students are in classes that are not over.
    pub students: u64,
}

/// The sealed part of a case's version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedPart {
    /// Which version.
    pub version: u32,
    /// The part, sealed.
    pub sealed: String,
}

impl Session {
    /// The case with this number.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn case(&mut self, id: CaseId) -> Result<Option<Case>> {
        self.row::<CaseRow>(&CASE, args![id.0]).await?.map(Case::try_from).transpose()
    }

    /// The latest draft of `account` that was begun after a moment.
    ///
    /// # Errors
    /// As [`case`](Self::case).
    pub async fn case_draft(&mut self, account: i64, since: DateTime<Utc>) -> Result<Option<Case>> {
        self.row::<CaseRow>(&DRAFT, args![account, since]).await?.map(Case::try_from).transpose()
    }

    /// The cases that were filed and happened within these days, the latest first.
    ///
    /// # Errors
    /// As [`case`](Self::case).
    pub async fn cases(&mut self, span: Span) -> Result<Vec<Case>> {
        let rows: Vec<CaseRow> = self.rows(&CASES, args![span.from.to_string(), span.to.to_string()]).await?;
        rows.into_iter().map(Case::try_from).collect()
    }

    /// When the first case was filed.
    ///
    /// # Errors
    /// When the database cannot, or the moment has no meaning.
    pub async fn case_since(&mut self) -> Result<Option<DateTime<Utc>>> {
        let first: Option<Number> = self.row(&SINCE, args![]).await?;
        first.map(|first| moment("fraud_case.filed_at", &"*", first.value)).transpose()
    }

    /// How many drafts `account` has.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn case_drafts_of(&mut self, account: i64) -> Result<i64> {
        self.number(&DRAFTS_OF, args![account]).await
    }

    /// The key of a case, wrapped; `None` once it is erased.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn case_key(&mut self, id: CaseId) -> Result<Option<String>> {
        Ok(self.row::<KeyRow>(&KEY, args![id.0]).await?.map(|row| row.wrapped))
    }

    /// Every key that there is, wrapped.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn case_keys(&mut self) -> Result<Vec<(CaseId, String)>> {
        let rows: Vec<KeyRow> = self.rows(&KEYS, args![]).await?;
        Ok(rows.into_iter().map(|row| (CaseId(row.number), row.wrapped)).collect())
    }

    /// The sealed part of a case's latest version.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn case_sealed(&mut self, id: CaseId) -> Result<Option<SealedPart>> {
        let Some(row) = self.row::<SealedRow>(&SEALED, args![id.0]).await? else { return Ok(None) };
        let version = u32::try_from(row.version);
        let version = version.map_err(|_| inconsistent("case_version.version", &id.0, &row.version))?;
        Ok(Some(SealedPart { version, sealed: row.sealed }))
    }

    /// When each version of a case was made, the first one first.
    ///
    /// # Errors
    /// When the database cannot, or a moment has no meaning.
    pub async fn case_versions(&mut self, id: CaseId) -> Result<Vec<DateTime<Utc>>> {
        let rows: Vec<Number> = self.rows(&VERSIONS, args![id.0]).await?;
        rows.into_iter().map(|row| moment("case_version.at", &id.0, row.value)).collect()
    }

    /// What `account` was asked to type after a moment, and about which case.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn awaited_for_case(&mut self, account: i64, since: DateTime<Utc>) -> Result<Option<(CaseId, Typed)>> {
        let Some(row) = self.row::<WaitRow>(&WAITING, args![account, since]).await? else { return Ok(None) };
        let what = Typed::from_code(&row.what).ok_or_else(|| inconsistent("case_wait.what", &row.number, &row.what))?;
        Ok(Some((CaseId(row.number), what)))
    }

    /// How many students each college has.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn college_sizes(&mut self) -> Result<Vec<CollegeSize>> {
        let rows: Vec<CollegeRow> = self.rows(&STUDENTS, args![]).await?;
        let read = |row: CollegeRow| CollegeSize {
            campus: row.campus,
            college: row.college,
            students: u64::try_from(row.students).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// The counts of the time before the register.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn case_baseline(&mut self) -> Result<Vec<Baseline>> {
        let rows: Vec<BaselineRow> = self.rows(&BASELINE, args![]).await?;
        rows.into_iter()
            .map(|row| {
                let from = day("case_baseline.from_day", row.id, &row.from_day)?;
                let to = day("case_baseline.to_day", row.id, &row.to_day)?;
                Ok(Baseline {
                    span: Span { from, to },
                    college: row.college,
                    fraud_type: row.fraud_type.map(FraudType::new),
                    counted: Counted {
                        cases: whole("case_baseline.cases", row.id, row.cases)?,
                        fen: Fen(whole("case_baseline.fen", row.id, row.fen)?),
                    },
                })
            })
            .collect()
    }

    /// The counts that `account` brought after a moment and has not applied.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn pending_baseline(&mut self, account: i64, since: DateTime<Utc>) -> Result<Option<PendingBaseline>> {
        let row: Option<PendingRow> = self.row(&PENDING, args![account, since]).await?;
        Ok(row.map(|PendingRow { id, lines, hash }| PendingBaseline { id, lines, hash }))
    }
}

impl Tx {
    /// The number of a new case.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_case_id(&mut self) -> Result<CaseId> {
        self.next_ids("fraud_case", 1).await.map(CaseId)
    }

    /// Begins a draft of `account` with its wrapped key. An older one of theirs is forgotten.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn begin_case(
        &mut self,
        id: CaseId,
        account: i64,
        campus: Option<&str>,
        wrapped: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.run(&DROP_ALL, args![account]).await?;
        self.run(&BEGIN, args![id.0, account, campus, now]).await?;
        self.run(&ADD_KEY, args![id.0, wrapped]).await.map(drop)
    }

    /// Writes down what is known of a case, as its version, with the sealed part of that.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_case(&mut self, case: &Case, sealed: &str, now: DateTime<Utc>) -> Result<()> {
        let words = Words::from(case);
        let number = |value: Option<u64>| value.and_then(|value| i64::try_from(value).ok());
        let place = case.facts.place.as_ref().map(|place| match place {
            Place::Withheld => "withheld",
            Place::College { .. } => "college",
        });
        let day = words.happened_on.map(|day| day.to_string());
        let args = args![
            case.id.0,
            words.fraud_type.as_deref(),
            words.channel.as_deref(),
            words.payment.as_deref(),
            words.band.as_deref(),
            number(words.loss),
            number(words.recovered),
            day.as_deref(),
            place,
            words.campus.as_deref(),
            words.college.as_deref(),
            words.victim.as_deref(),
            words.reported.as_deref(),
            words.outcome.as_deref(),
            i64::try_from(case.note_chars).unwrap_or(i64::MAX),
            i64::from(case.version),
        ];
        self.run(&KEEP, args).await?;
        let args = args![case.id.0, i64::from(case.version), json(&words), sealed, now];
        self.run(&ADD_VERSION, args).await.map(drop)
    }

    /// Files a draft, of which `sealed` is the private part as the first version has it; tells whether it was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn file_case(&mut self, id: CaseId, sealed: &str, now: DateTime<Utc>) -> Result<bool> {
        let is_draft = self.run(&FILE, args![id.0, now]).await? > 0;
        if is_draft {
            self.run(&FIRST_VERSION, args![id.0, sealed, now]).await?;
        }
        Ok(is_draft)
    }

    /// Says when a case was closed, or that it is open again.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn close_case(&mut self, id: CaseId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.run(&CLOSE, args![id.0, at]).await.map(drop)
    }

    /// Forgets a draft with its key; tells whether it was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_case(&mut self, id: CaseId) -> Result<bool> {
        Ok(self.run(&DROP, args![id.0]).await? > 0)
    }

    /// Erases the key of a case; tells whether there was one.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn erase_case(&mut self, id: CaseId) -> Result<bool> {
        Ok(self.run(&ERASE, args![id.0]).await? > 0)
    }

    /// Puts another wrapping of the same key in place of the one that is kept.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wrap_case_key(&mut self, id: CaseId, wrapped: &str) -> Result<()> {
        self.run(&WRAP, args![id.0, wrapped]).await.map(drop)
    }

    /// Waits for what `account` was asked to type about a case.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wait_for_case(&mut self, account: i64, id: CaseId, what: Typed, now: DateTime<Utc>) -> Result<()> {
        self.run(&WAIT, args![account, id.0, what.code(), now]).await.map(drop)
    }

    /// Waits no longer for `account`, nor for anybody who was asked until a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stop_waiting_for_case(&mut self, account: i64, until: DateTime<Utc>) -> Result<()> {
        self.run(&STOP_WAITING, args![account, until]).await.map(drop)
    }

    /// Forgets the drafts of `account` with their keys, and waits for nothing of theirs.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_cases(&mut self, account: i64) -> Result<()> {
        self.run(&DROP_ALL, args![account]).await?;
        self.run(&DROP_PENDING, args![account, DateTime::UNIX_EPOCH]).await?;
        self.stop_waiting_for_case(account, DateTime::UNIX_EPOCH).await
    }

    /// Puts these counts in place of all that there were.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn replace_baseline(&mut self, lines: &[Baseline]) -> Result<()> {
        self.run(&DROP_BASELINE, args![]).await?;
        let first = self.next_ids("case_baseline", lines.len().max(1)).await?;
        for (id, line) in (first..).zip(lines) {
            let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
            let args = args![
                id,
                line.span.from.to_string(),
                line.span.to.to_string(),
                line.college.as_deref(),
                line.fraud_type.as_ref().map(FraudType::as_str),
                number(line.counted.cases),
                number(line.counted.fen.0),
            ];
            self.run(&ADD_BASELINE, args).await?;
        }
        Ok(())
    }

    /// Keeps counts that `account` brought until they are applied, and gives their number. Those that were brought
    /// until a moment are forgotten.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_pending_baseline(
        &mut self,
        account: i64,
        (lines, hash): (&str, &str),
        (now, until): (DateTime<Utc>, DateTime<Utc>),
    ) -> Result<i64> {
        self.run(&DROP_PENDING, args![account, until]).await?;
        let id = self.next_ids("pending_baseline", 1).await?;
        self.run(&KEEP_PENDING, args![account, id, lines, hash, now]).await?;
        Ok(id)
    }

    /// Forgets the counts that `account` brought, and those that were brought until a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_pending_baseline(&mut self, account: i64, until: DateTime<Utc>) -> Result<()> {
        self.run(&DROP_PENDING, args![account, until]).await.map(drop)
    }
}
