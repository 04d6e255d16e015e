//! What somebody has said so far about a meeting: it becomes a step when they submit it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::{Form, Held, Meeting, MeetingId, Step};
use crate::domain::campus::coded;
use crate::domain::item::ProofFile;
use crate::domain::roster::StudentId;

/// For how long the bot waits for something that it asked for.
pub const WAIT: TimeDelta = TimeDelta::minutes(30);

/// For how long what somebody has said so far is kept.
pub const LIFE: TimeDelta = TimeDelta::days(7);

/// The most heads that anybody counts.
pub const HEADS_MAX: u32 = 9_999;

/// The longest name of a place where a meeting is held, in characters.
pub const PLACE_CHARS_MAX: usize = 60;

coded! {
    /// What the next message brings.
    Wait {
        /// How many were there.
        Heads = "heads",
        /// The numbers of those who were not there.
        Absent = "absent",
        /// A picture.
        Photo = "photo",
        /// Where it is to be held.
        Place = "place",
        /// A reason.
        Words = "words",
    }
}

/// Who was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// Everybody of the class but these, by their seats.
    AllBut(Vec<StudentId>),
    /// So many, of whom nobody knows who they are.
    Heads(u32),
}

/// What somebody has said so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Whose account.
    pub account: i64,
    /// The meeting.
    pub meeting: MeetingId,
    /// What it is to become.
    pub step: Step,
    /// The day on which it was held.
    pub on: Option<NaiveDate>,
    /// Who was there.
    pub attendance: Option<Attendance>,
    /// How it was held.
    pub form: Form,
    /// The picture that came with it.
    pub photo: Option<ProofFile>,
    /// When it is to be held, by the clock on the wall.
    pub planned_at: Option<NaiveDateTime>,
    /// What the next message brings.
    pub waits: Option<Wait>,
    /// When they said something last.
    pub touched_at: DateTime<Utc>,
}

impl Draft {
    /// One in which nothing is said yet.
    #[must_use]
    pub const fn new(account: i64, meeting: MeetingId, step: Step, now: DateTime<Utc>) -> Self {
        Self {
            account,
            meeting,
            step,
            on: None,
            attendance: None,
            form: Form::Discussion,
            photo: None,
            planned_at: None,
            waits: None,
            touched_at: now,
        }
    }

    /// One that says what was registered. `absent` are those who were not there.
    #[must_use]
    pub fn of(account: i64, meeting: &Meeting, held: &Held, absent: Vec<StudentId>, now: DateTime<Utc>) -> Self {
        let attendance = match held.enrolled {
            Some(_) => Attendance::AllBut(absent),
            None => Attendance::Heads(held.present),
        };
        Self {
            on: Some(held.on),
            attendance: Some(attendance),
            form: held.form,
            photo: held.photo.clone(),
            ..Self::new(account, meeting.id, Step::Correct, now)
        }
    }

    /// Whether what was asked for is still waited for.
    #[must_use]
    pub fn waits_for(&self, now: DateTime<Utc>) -> Option<Wait> {
        self.waits.filter(|_| now < self.touched_at + WAIT)
    }
}
