//! Meetings that wait for somebody to look at them, those that were drawn at random, and what people were told.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::meeting::MeetingRow;
use super::sql::{args, json, statements};
use super::{Result, Session, Tx, Word, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::meeting::{Meeting, MeetingId, Step};
use crate::domain::review::{Candidate, College, Finding, Waiting};

statements! {
    /// Meetings that somebody may have to look at, whether they were drawn, and how many say that they were there.
    WAITING = [
        "SELECT m.id, m.kind, m.item, m.slot, m.campus, m.college, m.class, m.number, m.state, m.planned_at, \
         m.planned_place, m.held_on, m.present, m.enrolled, m.form, m.photo_hash, m.photo_bytes, m.timing, m.is_proxy, \
         m.registered_by, m.registered_at, m.reason, m.version, \
         CASE WHEN c.meeting IS NULL THEN FALSE ELSE TRUE END AS is_drawn, \
         (SELECT COUNT(*) FROM meeting_attest a WHERE a.meeting = m.id) AS attested \
         FROM meeting m LEFT JOIN spot_check c ON c.meeting = m.id AND c.result IS NULL \
         WHERE (CAST($1 AS BIGINT) IS NULL OR m.id = $1) AND (m.state IN ('needs_look', 'late_asked', 'exempt_asked', \
         'peer_verified', 'registered') OR m.state = 'verified' AND c.meeting IS NOT NULL) ORDER BY m.held_on, m.home, m.id",
    ];
    /// Who registered, corrected or verified these meetings.
    HANDS = [
        "SELECT DISTINCT meeting, account, step FROM meeting_step WHERE undone_at IS NULL AND account IS NOT NULL \
         AND step IN ('register', 'correct', 'verify') AND meeting IN (SELECT CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($1)", postgres: "json_array_elements_text(CAST($1 AS JSON))" },
        ")",
    ];
    /// Meetings that were believed or verified since a moment and never drawn.
    CANDIDATES = [
        "SELECT m.id, m.campus, m.college FROM meeting m JOIN meeting_step s ON s.id = m.version \
         WHERE m.state IN ('verified', 'peer_verified') AND s.at > $1 \
         AND NOT EXISTS (SELECT 1 FROM spot_check c WHERE c.meeting = m.id) ORDER BY m.id",
    ];
    /// When a meeting of each college was drawn last.
    LAST_DRAWN = [
        "SELECT m.campus, m.college, MAX(c.drawn_at) AS drawn_at FROM spot_check c JOIN meeting m ON m.id = c.meeting \
         GROUP BY m.campus, m.college",
    ];
    /// Draws a meeting, once.
    DRAW = ["INSERT INTO spot_check (meeting, drawn_at) VALUES ($1, $2) ON CONFLICT (meeting) DO NOTHING"];
    /// Writes down what was found, once.
    FIND = [
        "UPDATE spot_check SET result = $2, settled_at = $3 WHERE meeting = $1 AND result IS NULL",
    ];
    /// Has a meeting looked at again that was not as it had been registered.
    LOOK_AGAIN = [
        "UPDATE spot_check SET result = NULL, settled_at = NULL WHERE meeting = $1 AND result = 'unsound'",
    ];
    /// What somebody was told last.
    TOLD = ["SELECT waiting AS value FROM review_word WHERE account = $1"];
    /// Remembers what somebody is told.
    TELL = [
        "INSERT INTO review_word (account, waiting, told_at) VALUES ($1, $2, $3) \
         ON CONFLICT (account) DO UPDATE SET waiting = excluded.waiting, told_at = excluded.told_at",
    ];
    /// Forgets what somebody was told.
    FORGET = ["DELETE FROM review_word WHERE account = $1"];
}

#[derive(FromRow)]
struct WaitingRow {
    #[sqlx(flatten)]
    meeting: MeetingRow,
    is_drawn: bool,
    attested: i64,
}

#[derive(FromRow)]
struct HandRow {
    meeting: i64,
    account: i64,
    step: String,
}

#[derive(FromRow)]
struct CandidateRow {
    id: i64,
    campus: String,
    college: String,
}

#[derive(FromRow)]
struct DrawnRow {
    campus: String,
    college: String,
    drawn_at: i64,
}

/// Somebody who took a step with a meeting that they should not judge themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hand {
    /// The meeting.
    pub meeting: MeetingId,
    /// Their account.
    pub account: i64,
    /// The step.
    pub step: Step,
}

impl TryFrom<WaitingRow> for Waiting {
    type Error = super::StoreError;

    fn try_from(row: WaitingRow) -> Result<Self> {
        let meeting = Meeting::try_from(row.meeting)?;
        let attested =
            u32::try_from(row.attested).map_err(|_| inconsistent("meeting_attest", &meeting.id.0, &row.attested))?;
        Ok(Self { meeting, is_drawn: row.is_drawn, attested })
    }
}

impl Session {
    /// Meetings that somebody may have to look at, by day and place.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meetings_waiting(&mut self) -> Result<Vec<Waiting>> {
        let rows: Vec<WaitingRow> = self.rows(&WAITING, args![None::<i64>]).await?;
        rows.into_iter().map(Waiting::try_from).collect()
    }

    /// One meeting, if somebody may have to look at it.
    ///
    /// # Errors
    /// As [`meetings_waiting`](Self::meetings_waiting).
    pub async fn meeting_waiting(&mut self, id: MeetingId) -> Result<Option<Waiting>> {
        self.row::<WaitingRow>(&WAITING, args![Some(id.0)]).await?.map(Waiting::try_from).transpose()
    }

    /// Who registered, corrected or verified these meetings.
    ///
    /// # Errors
    /// As [`meetings_waiting`](Self::meetings_waiting).
    pub async fn meeting_hands(&mut self, meetings: &[MeetingId]) -> Result<Vec<Hand>> {
        let ids: Vec<_> = meetings.iter().map(|id| id.0).collect();
        let rows: Vec<HandRow> = self.rows(&HANDS, args![json(&ids)]).await?;
        let read = |HandRow { meeting, account, step }| {
            let step = Step::from_code(&step).ok_or_else(|| inconsistent("meeting_step.step", &meeting, &step))?;
            Ok(Hand { meeting: MeetingId(meeting), account, step })
        };
        rows.into_iter().map(read).collect()
    }

    /// Meetings that were believed or verified after a moment and never drawn.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn spot_candidates(&mut self, since: DateTime<Utc>) -> Result<Vec<Candidate>> {
        let rows: Vec<CandidateRow> = self.rows(&CANDIDATES, args![since]).await?;
        let read = |row: CandidateRow| Candidate {
            id: MeetingId(row.id),
            college: College { campus: row.campus, college: row.college },
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// When a meeting of each college was drawn last.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn last_drawn(&mut self) -> Result<BTreeMap<College, DateTime<Utc>>> {
        let rows: Vec<DrawnRow> = self.rows(&LAST_DRAWN, args![]).await?;
        let read = |DrawnRow { campus, college, drawn_at }| {
            let at = moment("spot_check.drawn_at", &college, drawn_at)?;
            Ok((College { campus, college }, at))
        };
        rows.into_iter().map(read).collect()
    }

    /// What somebody was told last that waits for them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn review_word(&mut self, account: i64) -> Result<Option<String>> {
        Ok(self.row::<Word>(&TOLD, args![account]).await?.map(|row| row.value))
    }
}

impl Tx {
    /// Draws a meeting for somebody to look at. Tells whether it was never drawn before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn draw_meeting(&mut self, id: MeetingId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&DRAW, args![id.0, now]).await? > 0)
    }

    /// Writes down what was found at a meeting that had been drawn. Tells whether nobody had looked before.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn settle_spot_check(&mut self, id: MeetingId, finding: Finding, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&FIND, args![id.0, finding.code(), now]).await? > 0)
    }

    /// Has a meeting looked at again that was drawn and not as it had been registered.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn repeat_spot_check(&mut self, id: MeetingId) -> Result<()> {
        self.run(&LOOK_AGAIN, args![id.0]).await.map(drop)
    }

    /// Remembers what somebody is told that waits for them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_review_word(&mut self, account: i64, waiting: &str, now: DateTime<Utc>) -> Result<()> {
        self.run(&TELL, args![account, waiting, now]).await.map(drop)
    }

    /// Forgets what somebody was told.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_review_word(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await.map(drop)
    }
}
