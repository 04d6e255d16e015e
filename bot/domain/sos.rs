//! Calls for help (求助): somebody who may be the victim of a fraud has the people on duty told, one level after the
//! other until somebody takes the call.
//!
//! ```text
//! calling ── nobody took it in time ──▶ calling, one level up … ──▶ lapsed
//!    │
//!    ├── somebody takes it ──▶ taken ── they have spoken ──▶ closed
//!    │                           │
//!    └── the caller takes it back┴──▶ withdrawn
//! ```
//!
//! Nothing is known of what happened: the caller says it to a person, not to the bot.

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;
use super::role::{Grant, GrantId, Role, Scope};
use super::roster::StudentId;

/// How many minutes somebody is waited for on each level but the last before the next one is told.
pub const PATIENCE_MINUTES: u32 = 5;

/// How long after it began a call ends by itself that nobody took.
pub const LIFE: TimeDelta = TimeDelta::hours(24);

/// How many calls an account may begin within [`LIFE`].
pub const CALLS_MAX: usize = 3;

/// The number of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub i64);

coded! {
    /// Whom the caller wants told.
    Whom {
        /// Whoever is on duty on the campus.
        Duty = "duty",
        /// The counsellor of their class.
        Counsellor = "counsellor",
    }
}

coded! {
    /// Where a call is.
    State {
        /// Nobody has taken it.
        Calling = "calling",
        /// Somebody has.
        Taken = "taken",
        /// They have spoken with the caller.
        Closed = "closed",
        /// The caller took it back.
        Withdrawn = "withdrawn",
        /// Nobody took it for a day.
        Lapsed = "lapsed",
    }
}

coded! {
    /// What happens to a call.
    Step {
        /// Somebody takes it.
        Take = "take",
        /// The next level is told.
        Rise = "rise",
        /// Whoever took it has spoken with the caller.
        Close = "close",
        /// The caller takes it back.
        Withdraw = "withdraw",
        /// It ends by itself.
        Lapse = "lapse",
    }
}

/// Those who are told together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// As what.
    pub role: Role,
    /// Whether those of other campuses are told too.
    pub is_everywhere: bool,
}

const POLICE: Level = Level { role: Role::Police, is_everywhere: false };
const OFFICE: Level = Level { role: Role::Admin, is_everywhere: false };
const TASK_FORCE: Level = Level { role: Role::Admin, is_everywhere: true };

impl Whom {
    /// Those who are told, one level after the other.
    #[must_use]
    pub const fn levels(self) -> [Level; 3] {
        match self {
            Self::Duty => [POLICE, OFFICE, TASK_FORCE],
            Self::Counsellor => [
                Level { role: Role::Counsellor, is_everywhere: false },
                Level { role: Role::Lead, is_everywhere: false },
                TASK_FORCE,
            ],
        }
    }
}

impl Level {
    /// Whether whoever holds this grant is told of a call from `place`.
    #[must_use]
    pub fn has(self, grant: &Grant, place: &Scope) -> bool {
        grant.appointment.duty.role() == self.role && (self.is_everywhere || grant.appointment.scope.covers(place))
    }
}

/// A call for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its number.
    pub id: CallId,
    /// Who called; below zero once that is forgotten.
    pub account: i64,
    /// Whom they wanted told.
    pub whom: Whom,
    /// Their class, if they are bound to one, else the campus.
    pub place: Scope,
    /// Who they are on the roster, if that is known.
    pub student: Option<StudentId>,
    /// Where it is.
    pub state: State,
    /// The level that was told last, from 0.
    pub level: u8,
    /// When it began.
    pub opened_at: DateTime<Utc>,
    /// When that level was told.
    pub told_at: DateTime<Utc>,
    /// By which grant it was taken, and by which account.
    pub taker: Option<(GrantId, i64)>,
    /// When it was over.
    pub ended_at: Option<DateTime<Utc>>,
}

/// A step that cannot be taken from where a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a call that is {state} has no step {step}")]
pub struct NotSo {
    /// Where it is.
    pub state: State,
    /// What was to happen.
    pub step: Step,
}

impl Call {
    /// The call after `step` at a moment. Who took it is written down by whoever lets them.
    ///
    /// # Errors
    /// When there is no such step from here.
    pub fn after(&self, step: Step, now: DateTime<Utc>) -> Result<Self, NotSo> {
        let mut after = self.clone();
        match (self.state, step) {
            (State::Calling, Step::Take) => after.state = State::Taken,
            (State::Calling, Step::Rise) if !self.is_on_last_level() => {
                after.level += 1;
                after.told_at = now;
            }
            (State::Calling, Step::Lapse) if self.is_on_last_level() => after.state = State::Lapsed,
            (State::Taken, Step::Close) => after.state = State::Closed,
            (State::Calling | State::Taken, Step::Withdraw) => after.state = State::Withdrawn,
            (state, step) => return Err(NotSo { state, step }),
        }
        after.ended_at = (!after.is_open()).then_some(now);
        Ok(after)
    }

    /// Whether somebody still cares, or should.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, State::Calling | State::Taken)
    }

    /// Those who were told last.
    #[must_use]
    pub fn told(&self) -> Level {
        let levels = self.whom.levels();
        levels[usize::from(self.level).min(levels.len() - 1)]
    }

    /// Whether there is nobody above those who were told last.
    #[must_use]
    pub fn is_on_last_level(&self) -> bool {
        usize::from(self.level) + 1 >= self.whom.levels().len()
    }

    /// Whether whoever holds `grant` was told of it, and so may take it.
    #[must_use]
    pub fn is_for(&self, grant: &Grant) -> bool {
        let told = usize::from(self.level) + 1;
        self.whom.levels().into_iter().take(told).any(|level| level.has(grant, &self.place))
    }

    /// What is due by the clock, and when; nothing once somebody has taken it or it is over.
    #[must_use]
    pub fn due(&self) -> Option<(Step, DateTime<Utc>)> {
        match (self.state, self.is_on_last_level()) {
            (State::Calling, true) => Some((Step::Lapse, self.opened_at + LIFE)),
            (State::Calling, false) => {
                Some((Step::Rise, self.told_at + TimeDelta::minutes(i64::from(PATIENCE_MINUTES))))
            }
            _ => None,
        }
    }

    /// The campus it came from.
    #[must_use]
    pub fn campus(&self) -> &str {
        match &self.place {
            Scope::Campus(campus) | Scope::College { campus, .. } | Scope::Class { campus, .. } => campus,
            Scope::Everything | Scope::Department(_) | Scope::Language(_) => "",
        }
    }
}
