//! What people have said so far about meetings.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::meeting::{WALL, count, form_of, photo, planned};
use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::meeting::draft::{Attendance, Draft, Wait};
use crate::domain::meeting::{MeetingId, Step};
use crate::domain::roster::StudentId;

statements! {
    /// What somebody has said so far.
    DRAFT = [
        "SELECT account, meeting, step, held_on, absent, heads, form, photo_hash, photo_bytes, planned_at, waits, \
         touched_at FROM meeting_draft WHERE account = $1",
    ];
    /// Writes it down, in place of what they said before.
    KEEP = [
        "INSERT INTO meeting_draft (account, meeting, step, held_on, absent, heads, form, photo_hash, photo_bytes, \
         planned_at, waits, touched_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         ON CONFLICT (account) DO UPDATE SET meeting = excluded.meeting, step = excluded.step, \
         held_on = excluded.held_on, absent = excluded.absent, heads = excluded.heads, form = excluded.form, \
         photo_hash = excluded.photo_hash, photo_bytes = excluded.photo_bytes, planned_at = excluded.planned_at, \
         waits = excluded.waits, touched_at = excluded.touched_at",
    ];
    /// Forgets it.
    DROP = ["DELETE FROM meeting_draft WHERE account = $1"];
    /// Waits for no message of somebody any more.
    STOP_WAITING = ["UPDATE meeting_draft SET waits = NULL WHERE account = $1"];
}

#[derive(FromRow)]
struct DraftRow {
    account: i64,
    meeting: i64,
    step: String,
    held_on: Option<String>,
    absent: Option<String>,
    heads: Option<i64>,
    form: String,
    photo_hash: Option<String>,
    photo_bytes: Option<i64>,
    planned_at: Option<String>,
    waits: Option<String>,
    touched_at: i64,
}

impl TryFrom<DraftRow> for Draft {
    type Error = super::StoreError;

    fn try_from(row: DraftRow) -> Result<Self> {
        let id = row.meeting;
        let attendance = match (row.absent, row.heads) {
            (Some(absent), _) => {
                let absent: Vec<i64> =
                    serde_json::from_str(&absent).map_err(|error| inconsistent("meeting_draft.absent", &id, &error))?;
                Some(Attendance::AllBut(absent.into_iter().map(StudentId).collect()))
            }
            (None, Some(heads)) => Some(Attendance::Heads(count(id, "meeting_draft.heads", heads)?)),
            (None, None) => None,
        };
        let bytes =
            |bytes: i64| u64::try_from(bytes).map_err(|_| inconsistent("meeting_draft.photo_bytes", &id, &bytes));
        let waits =
            |word: String| Wait::from_code(&word).ok_or_else(|| inconsistent("meeting_draft.waits", &id, &word));
        let on = |on: String| on.parse().map_err(|_| inconsistent("meeting_draft.held_on", &id, &on));
        Ok(Self {
            account: row.account,
            meeting: MeetingId(id),
            step: Step::from_code(&row.step).ok_or_else(|| inconsistent("meeting_draft.step", &id, &row.step))?,
            on: row.held_on.map(on).transpose()?,
            attendance,
            form: form_of(id, &row.form)?,
            photo: match (row.photo_hash, row.photo_bytes) {
                (Some(hash), Some(length)) => Some(photo(hash, bytes(length)?)),
                _ => None,
            },
            planned_at: row.planned_at.map(|at| planned(id, &at, None)).transpose()?.map(|planned| planned.at),
            waits: row.waits.map(waits).transpose()?,
            touched_at: moment("meeting_draft.touched_at", &id, row.touched_at)?,
        })
    }
}

impl Session {
    /// What `account` has said so far about a meeting.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meeting_draft(&mut self, account: i64) -> Result<Option<Draft>> {
        self.row::<DraftRow>(&DRAFT, args![account]).await?.map(Draft::try_from).transpose()
    }
}

impl Tx {
    /// Writes down what somebody has said so far, in place of what they said before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_meeting_draft(&mut self, draft: &Draft, now: DateTime<Utc>) -> Result<()> {
        let on = draft.on.map(|on| on.to_string());
        let (absent, heads) = match &draft.attendance {
            Some(Attendance::AllBut(absent)) => {
                let absent: Vec<_> = absent.iter().map(|student| student.0).collect();
                (Some(json(&absent)), None)
            }
            Some(Attendance::Heads(heads)) => (None, Some(i64::from(*heads))),
            None => (None, None),
        };
        let photo = draft.photo.as_ref();
        let planned_at = draft.planned_at.map(|at| at.format(WALL).to_string());
        let args = args![
            draft.account,
            draft.meeting.0,
            draft.step.code(),
            on.as_deref(),
            absent.as_deref(),
            heads,
            draft.form.code(),
            photo.map(|photo| photo.hash.as_str()),
            photo.map(|photo| i64::try_from(photo.bytes).unwrap_or(i64::MAX)),
            planned_at.as_deref(),
            draft.waits.map(Wait::code),
            now,
        ];
        self.run(&KEEP, args).await.map(drop)
    }

    /// Forgets what somebody has said so far.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_meeting_draft(&mut self, account: i64) -> Result<()> {
        self.run(&DROP, args![account]).await.map(drop)
    }

    /// Waits for no message of somebody about a meeting any more.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stop_waiting_for_meeting(&mut self, account: i64) -> Result<()> {
        self.run(&STOP_WAITING, args![account]).await.map(drop)
    }
}
