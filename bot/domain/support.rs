//! Support after a call (心理、法律支持): for each kind the student consents by itself, one person of those who give it is
//! assigned, looks after the student, and closes it.
//!
//! ```text
//! consented ──▶ assigned ── they have spoken ──▶ active ──▶ closed ──▶ redacted
//!     │  ▲          │ the role of whoever was assigned is over  │              ▲
//!     │  └──────────┴───────────────────────────────────────────┘              │
//!     └── the consent is taken back, at any time before ────────────────────── ┘
//! ```
//!
//! Nothing is written down but what was consented to, who looks after it, and on which day they spoke.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::campus::coded;
use super::sos::CallId;

/// On which days after somebody was assigned they are asked whether they have spoken with the student.
pub const DAYS: [u16; 4] = [1, 3, 7, 30];

/// How long nobody takes a case before the office is told.
pub const PATIENCE: TimeDelta = TimeDelta::hours(24);

/// The number of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SupportId(pub i64);

coded! {
    /// What kind of support.
    Kind {
        /// Psychological.
        Psychology = "psychology",
        /// Legal.
        Law = "law",
    }
}

coded! {
    /// Where a case is.
    State {
        /// The student wants it, and nobody is assigned.
        Consented = "consented",
        /// Somebody is assigned and has not spoken with the student.
        Assigned = "assigned",
        /// They have.
        Active = "active",
        /// It is over.
        Closed = "closed",
        /// Nothing leads to the student any more.
        Redacted = "redacted",
    }
}

coded! {
    /// What happens to a case.
    Step {
        /// Somebody takes it on.
        Assign = "assign",
        /// Whoever was assigned has no such role any more.
        Release = "release",
        /// They have spoken with the student.
        Speak = "speak",
        /// They did not reach the student.
        Miss = "miss",
        /// They close it.
        Close = "close",
        /// The student takes the consent back.
        Revoke = "revoke",
        /// What leads to the student is removed.
        Redact = "redact",
    }
}

/// A case of support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// Its number.
    pub id: SupportId,
    /// The call after which it was offered.
    pub call: CallId,
    /// What kind.
    pub kind: Kind,
    /// Whose it is; below zero once that is forgotten.
    pub account: i64,
    /// The campus.
    pub campus: String,
    /// Where it is.
    pub state: State,
    /// When the student consented.
    pub consented_at: DateTime<Utc>,
    /// Whose account is assigned, and since when.
    pub assigned: Option<(i64, DateTime<Utc>)>,
    /// The last of [`DAYS`] on which they were asked, 0 before the first; while nobody is assigned, 1 once the office
    /// was told.
    pub asked_day: u16,
    /// When it was over.
    pub closed_at: Option<DateTime<Utc>>,
}

/// A step that cannot be taken from where a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a case that is {state} has no step {step}")]
pub struct NotSo {
    /// Where it is.
    pub state: State,
    /// What was to happen.
    pub step: Step,
}

impl Support {
    /// The case after `step` at a moment. Who is assigned is written down by whoever lets them.
    ///
    /// # Errors
    /// When there is no such step from here.
    pub fn after(&self, step: Step, now: DateTime<Utc>) -> Result<Self, NotSo> {
        let mut after = self.clone();
        match (self.state, step) {
            (State::Consented, Step::Assign) => {
                after.state = State::Assigned;
                after.asked_day = 0;
            }
            (State::Assigned | State::Active, Step::Release) => {
                after.state = State::Consented;
                after.assigned = None;
                after.asked_day = 0;
            }
            (State::Assigned | State::Active, Step::Speak) => after.state = State::Active,
            (State::Assigned | State::Active, Step::Miss) => {}
            (State::Assigned | State::Active, Step::Close) => after.state = State::Closed,
            (State::Consented | State::Assigned | State::Active, Step::Revoke) | (State::Closed, Step::Redact) => {
                after.state = State::Redacted;
            }
            (state, step) => return Err(NotSo { state, step }),
        }
        if !after.is_open() {
            after.closed_at = self.closed_at.or(Some(now));
        }
        Ok(after)
    }

    /// Whether somebody looks after it, or should.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, State::Consented | State::Assigned | State::Active)
    }

    /// Whether the owner of an account is assigned to it.
    #[must_use]
    pub fn is_of(&self, account: i64) -> bool {
        self.is_open() && self.assigned.is_some_and(|(assigned, _)| assigned == account)
    }

    /// The next day on which whoever was assigned on `since` is asked; `None` after the last.
    #[must_use]
    pub fn next_day(&self, since: NaiveDate) -> Option<(u16, NaiveDate)> {
        let next = DAYS.into_iter().find(|day| *day > self.asked_day)?;
        Some((next, since + TimeDelta::days(i64::from(next))))
    }
}
