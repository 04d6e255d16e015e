//! Meetings about fraud: which are due, how far each is, and who may take it further. One engine for the monthly
//! meeting of a class, for the lessons and days of a League branch, which is a class too, and for the meeting with
//! which a college opens the campaign.
//!
//! ```text
//! open ─▶ planned ─▶ registered ─▶ peer verified | needs look ─▶ verified
//!   │        │           ▲  ▲                │                      │
//!   │        │           │  └── returned ◀───┴──────────────────────┘
//!   │        └─▶ late asked ─▶ registered | returned
//!   └─▶ exempt asked ─▶ exempt | open
//! ```
//!
//! Nothing is ever deleted: what was registered first stays when it is corrected.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::calendar::{Calendar, Calendars};
use super::campus::coded;
use super::item::{ProofFile, calendar_of};
use super::plan::{Due as ByWhen, Item, ItemId, Plan};
use super::role::Scope;

pub mod draft;

/// For how long whoever took a step can take it back.
pub const UNDO: TimeDelta = TimeDelta::minutes(2);

/// For how long a monitor corrects what they registered without anybody's help.
pub const CORRECT: TimeDelta = TimeDelta::hours(24);

/// For how long classmates are asked whether they were there.
pub const ATTEST: TimeDelta = TimeDelta::hours(48);

/// Of those whose account is known, how many have to say that they were there, in per cent, so that a meeting is
/// believed without a picture.
pub const ATTEST_PERCENT: u32 = 30;

/// How many that are at least: two friends are not a class.
pub const ATTEST_LEAST: u32 = 3;

/// Days after the last one on which a meeting still counts, marked as late.
const LATE_DAYS: u64 = 5;

/// How long ago a meeting that is registered may have been.
const HELD_DAYS_AGO: i64 = 30;

/// The number of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeetingId(pub i64);

coded! {
    /// What kind of meeting.
    Kind {
        /// The meeting of a class (主题班会).
        Class = "class",
        /// The meeting with which a college opens the campaign (动员).
        Mobilisation = "mobilisation",
        /// A lesson of the branch of the Youth League (主题团课).
        LeagueClass = "league_class",
        /// A day of the branch of the Youth League (主题团日).
        LeagueDay = "league_day",
    }
}

impl Kind {
    /// Whether a college holds it, not a class.
    #[must_use]
    pub const fn is_of_a_college(self) -> bool {
        matches!(self, Self::Mobilisation)
    }
}

coded! {
    /// How a meeting was held.
    Form {
        /// People talked about questions.
        Discussion = "discussion",
        /// A case was looked at.
        Case = "case",
        /// A situation was played.
        Scenario = "scenario",
    }
}

coded! {
    /// When a meeting was registered.
    Timing {
        /// By the day on which it was due.
        OnTime = "on_time",
        /// Within the days after that in which it still counts (补报).
        Late = "late",
        /// Later, with a counsellor's consent; it does not count as in time (补录).
        Added = "added",
    }
}

coded! {
    /// How far a meeting is.
    State {
        /// Nothing was said about it.
        Open = "open",
        /// There is a date for it.
        Planned = "planned",
        /// It was held, says the monitor.
        Registered = "registered",
        /// It was held, say classmates too.
        PeerVerified = "peer_verified",
        /// Too few classmates say so, and there is no picture.
        NeedsLook = "needs_look",
        /// A counsellor has looked and agrees.
        Verified = "verified",
        /// A counsellor wants it registered again.
        Returned = "returned",
        /// It was held and comes so late that a counsellor has to consent.
        LateAsked = "late_asked",
        /// Somebody asks that it need not be held.
        ExemptAsked = "exempt_asked",
        /// It need not be held.
        Exempt = "exempt",
    }
}

impl State {
    /// Whether a meeting so far was held and counts.
    #[must_use]
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Registered | Self::PeerVerified | Self::NeedsLook | Self::Verified)
    }

    /// Whether something is still to be done by those who hold it.
    #[must_use]
    pub const fn is_to_do(self) -> bool {
        matches!(self, Self::Open | Self::Planned | Self::Returned)
    }
}

coded! {
    /// Something that happens to a meeting.
    Step {
        /// It gets a date, or another one.
        Plan = "plan",
        /// It was held.
        Register = "register",
        /// What was registered was wrong, and this is right.
        Correct = "correct",
        /// So many classmates say that they were there that it is believed.
        Attest = "attest",
        /// Too few say so.
        Doubt = "doubt",
        /// Somebody else has looked and agrees.
        Verify = "verify",
        /// It has to be registered again.
        Return = "return",
        /// One that came very late counts after all.
        Admit = "admit",
        /// It should not have to be held.
        AskExempt = "ask_exempt",
        /// It need not be held.
        Exempt = "exempt",
        /// It has to be held.
        Refuse = "refuse",
        /// It has to be held after all.
        Reopen = "reopen",
    }
}

/// Which of an item's meetings: a month (`2025-04`), or the only one of a year (`2025`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12; `None` for the only one of the year.
    pub month: Option<u32>,
}

impl Slot {
    /// The month of a day.
    #[must_use]
    pub fn month_of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: Some(day.month()) }
    }

    /// The meeting of an item that is next: that of the present month, or the first of the plan's that is to come; that
    /// of the present month again when none is.
    #[must_use]
    pub fn next(item: &Item, plan: &Plan, today: NaiveDate) -> Self {
        let present = Self::month_of(today);
        dues_of(plan, item).into_iter().map(|due| due.slot).filter(|slot| *slot >= present).min().unwrap_or(present)
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), 1).unwrap_or_default()
    }

    /// Its digits, for a button: `202504`, or `2025`.
    #[must_use]
    pub fn code(self) -> String {
        self.to_string().replace('-', "")
    }

    /// The slot with these digits.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split_at_checked(4)? {
            (year, "") => year.parse().ok(),
            (year, month) => format!("{year}-{month}").parse().ok(),
        }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

/// A text that names no slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a slot is a year such as 2025 or a month such as 2025-04")]
pub struct BadSlot;

impl FromStr for Slot {
    type Err = BadSlot;

    fn from_str(text: &str) -> Result<Self, BadSlot> {
        let number = |digits: &str, length: usize| {
            let is_it = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            if is_it { digits.parse().map_err(|_| BadSlot) } else { Err(BadSlot) }
        };
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(number(month, 2)?)),
            None => (text, None),
        };
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(BadSlot);
        }
        let year = i32::try_from(number(year, 4)?).map_err(|_| BadSlot)?;
        Ok(Self { year, month })
    }
}

/// A meeting that the plan wants from everybody of a kind: each class, or each college.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// What kind of meeting.
    pub kind: Kind,
    /// The item of the plan.
    pub item: ItemId,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// The first day on which it can be held.
    pub opens: NaiveDate,
    /// The last day, as the plan has it. It may be a holiday.
    pub due: NaiveDate,
}

impl Due {
    /// The working day by which it should really be held.
    #[must_use]
    pub fn effective(&self, calendar: &Calendar) -> NaiveDate {
        calendar.effective_due(self.due)
    }

    /// The last day on which it can be registered without a counsellor's consent: so many days after the last one,
    /// and if that is no working day, the next that is.
    #[must_use]
    pub fn late_until(&self, calendar: &Calendar) -> NaiveDate {
        let mut day = self.due + Days::new(LATE_DAYS);
        // Nobody rests for longer than a month.
        for _ in 0..31 {
            if calendar.is_workday(day) {
                break;
            }
            day = day + Days::new(1);
        }
        day
    }

    /// What it means that a meeting of `on` is registered on `today`, when it was first registered as `before`. One
    /// that is registered again is as timely as it was, unless it was held later than that.
    #[must_use]
    pub fn timing_of(&self, on: NaiveDate, today: NaiveDate, before: Option<Timing>, calendar: &Calendar) -> Timing {
        match before {
            Some(before) => before.max(self.timing(on, calendar)),
            None => self.timing(today, calendar),
        }
    }

    /// What registering it on `today` means.
    #[must_use]
    pub fn timing(&self, today: NaiveDate, calendar: &Calendar) -> Timing {
        if today <= self.due {
            Timing::OnTime
        } else if today <= self.late_until(calendar) {
            Timing::Late
        } else {
            Timing::Added
        }
    }

    /// Whether a meeting that is registered on `today` can have been held on `day`.
    ///
    /// # Errors
    /// Why not.
    pub fn check_held(&self, day: NaiveDate, today: NaiveDate) -> Result<(), NotThatDay> {
        if day > today {
            Err(NotThatDay::Future)
        } else if day < self.opens {
            Err(NotThatDay::BeforeItOpens)
        } else if (today - day).num_days() > HELD_DAYS_AGO {
            Err(NotThatDay::TooLongAgo)
        } else {
            Ok(())
        }
    }
}

/// Why a meeting cannot have been held on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotThatDay {
    /// The day is still to come.
    Future,
    /// It would have been another slot's.
    BeforeItOpens,
    /// It was more than 30 days ago.
    TooLongAgo,
}

/// The meetings that a plan wants, in the order of their days.
#[must_use]
pub fn dues(plan: &Plan) -> Vec<Due> {
    let mut all: Vec<_> = plan.items.iter().flat_map(|item| dues_of(plan, item)).collect();
    all.sort_by_key(|due| (due.due, due.item));
    all
}

/// The meetings of one item.
fn dues_of(plan: &Plan, item: &Item) -> Vec<Due> {
    let Some(kind) = item.meeting else { return Vec::new() };
    let of = |due: NaiveDate| {
        let (slot, opens) = match item.due {
            ByWhen::Monthly(_) => (Slot::month_of(due), due.with_day(1).unwrap_or(due)),
            _ => (Slot { year: due.year(), month: None }, plan.campaign.from().min(due)),
        };
        Due { kind, item: item.id, slot, opens, due }
    };
    plan.deadlines(item).into_iter().map(of).collect()
}

/// When and where a meeting is to be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// When, by the clock on the wall.
    pub at: NaiveDateTime,
    /// Where, in the monitor's words; nothing when they did not say.
    pub place: Option<String>,
}

/// What was registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The day on which it was held.
    pub on: NaiveDate,
    /// How many were there.
    pub present: u32,
    /// How many could have been there on the day it was registered; of a college nobody says.
    pub enrolled: Option<u32>,
    /// How it was held.
    pub form: Form,
    /// The picture that came with it.
    pub photo: Option<ProofFile>,
    /// Whether it came in time.
    pub timing: Timing,
    /// Whether somebody registered it for those who held it.
    pub is_proxy: bool,
    /// The account that registered it first.
    pub by: i64,
    /// When it was registered first.
    pub at: DateTime<Utc>,
}

/// A meeting of a class or a college.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its number.
    pub id: MeetingId,
    /// What kind of meeting.
    pub kind: Kind,
    /// The item of the plan.
    pub item: ItemId,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// Whose it is: a class or a college.
    pub place: Scope,
    /// 1 for the one that counts; another meeting of the same slot has the next number.
    pub number: u32,
    /// How far it is.
    pub state: State,
    /// When it is to be held.
    pub planned: Option<Planned>,
    /// What was registered.
    pub held: Option<Held>,
    /// Why it need not be held, or why it has to be registered again, in the words of whoever asked or decided.
    pub reason: Option<String>,
    /// The last step. Whoever changes a meeting has to know it.
    pub version: i64,
}

/// Somebody who wants to take a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hands {
    /// Whether they hold the meeting: a monitor of the class, a lead of the college.
    pub hold_it: bool,
    /// Whether they look after those who hold it: the class's counsellor, its college's lead, the departments that
    /// answer for it, the office.
    pub look_after_it: bool,
    /// Whether they are the service itself.
    pub are_the_clock: bool,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAllowed {
    /// It is up to somebody else.
    Theirs,
    /// The meeting is not so far, or further.
    State,
    /// Its time is over.
    TooLate,
}

impl Meeting {
    /// The state after a step, if whoever wants to take it may: the one place where that is decided.
    ///
    /// `timing` is what registering means at this moment; other steps do not ask.
    ///
    /// | step | by whom | from | to |
    /// |---|---|---|---|
    /// | plan | holders | open, planned, returned | planned |
    /// | register | holders | open, planned, returned | registered; very late: late asked |
    /// | register | those above, as proxies | the same | registered |
    /// | correct | holders within 24 hours, those above always | held, late asked | registered, late asked |
    /// | attest | clock | registered, needs look | peer verified |
    /// | doubt | clock | registered | needs look |
    /// | verify | those above | registered, peer verified, needs look | verified |
    /// | return | those above | held, late asked | returned |
    /// | admit | those above | late asked | registered |
    /// | ask exempt | holders | open, planned | exempt asked |
    /// | exempt | those above | open, planned, exempt asked | exempt |
    /// | refuse | those above | exempt asked | open, planned |
    /// | reopen | those above | exempt | open, planned |
    ///
    /// # Errors
    /// Why not. Whose it is is said before how far it is.
    pub fn after(&self, step: Step, by: Hands, timing: Timing, now: DateTime<Utc>) -> Result<State, NotAllowed> {
        use State::{
            Exempt, ExemptAsked, LateAsked, NeedsLook, Open, PeerVerified, Planned, Registered, Returned, Verified,
        };
        let (own, above) = (by.hold_it, by.look_after_it);
        let waiting = if self.planned.is_some() { Planned } else { Open };
        let (is_theirs, from, to): (bool, &[State], State) = match step {
            Step::Plan => (own, &[Open, Planned, Returned], Planned),
            Step::Register => {
                let to = if timing == Timing::Added && !above { LateAsked } else { Registered };
                (own || above, &[Open, Planned, Returned], to)
            }
            Step::Correct => {
                let to = if self.state == LateAsked && !above { LateAsked } else { Registered };
                (own || above, &[Registered, PeerVerified, NeedsLook, Verified, LateAsked], to)
            }
            Step::Attest => (by.are_the_clock, &[Registered, NeedsLook], PeerVerified),
            Step::Doubt => (by.are_the_clock, &[Registered], NeedsLook),
            Step::Verify => (above, &[Registered, PeerVerified, NeedsLook], Verified),
            Step::Return => (above, &[Registered, PeerVerified, NeedsLook, Verified, LateAsked], Returned),
            Step::Admit => (above, &[LateAsked], Registered),
            Step::AskExempt => (own, &[Open, Planned], ExemptAsked),
            Step::Exempt => (above, &[Open, Planned, ExemptAsked], Exempt),
            Step::Refuse => (above, &[ExemptAsked], waiting),
            Step::Reopen => (above, &[Exempt], waiting),
        };
        if !is_theirs {
            return Err(NotAllowed::Theirs);
        }
        if !from.contains(&self.state) {
            return Err(NotAllowed::State);
        }
        if step == Step::Correct && !above {
            // What somebody else has looked at is not changed behind their back.
            let is_over = |held: &Held| now >= held.at + CORRECT;
            if self.state == Verified || self.held.as_ref().is_none_or(is_over) {
                return Err(NotAllowed::TooLate);
            }
        }
        Ok(to)
    }

    /// The calendar of those whose it is.
    #[must_use]
    pub fn calendar<'c>(&self, calendars: &'c Calendars) -> &'c Calendar {
        calendar_of(&self.place, calendars)
    }
}

/// A step that was taken and holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The step's number.
    pub id: i64,
    /// The step.
    pub step: Step,
    /// The account that took it; `None` is the service's.
    pub account: Option<i64>,
    /// When.
    pub at: DateTime<Utc>,
    /// The words that came with it.
    pub words: Option<String>,
}

/// Whether a step may still be taken back by whoever took it.
#[must_use]
pub fn may_undo(last: &Taken, account: i64, now: DateTime<Utc>) -> bool {
    last.account == Some(account) && now < last.at + UNDO
}

/// Whether `attested` of `bound` people are enough to believe a meeting.
#[must_use]
pub const fn is_believed(attested: u32, bound: u32) -> bool {
    attested >= ATTEST_LEAST && attested as u64 * 100 >= bound as u64 * ATTEST_PERCENT as u64
}
