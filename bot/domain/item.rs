//! The rows of the plan as work: who has to do what by when, how far it is, and who may take it further.
//!
//! ```text
//! open ─▶ accepted ─▶ done ─▶ returned ─▶ accepted ─▶ …
//!   │        │                    │
//!   └────────┴──── declined ◀─────┘      declined ─▶ open (given to another department)
//! any but withdrawn ─▶ withdrawn (the plan has it no more) ─▶ open (the plan has it again)
//! ```
//!
//! A row is offered to another department without leaving the one that has it; it goes over when the other
//! takes it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike as _, Days, NaiveDate, TimeDelta, Utc};

use super::calendar::{Calendar, Calendars};
use super::campus::{CampusId, coded};
use super::plan::{Due, EscalationRole, EscalationStep, Item, ItemId, Plan, Scope as For};
use super::privacy;
use super::refusal::Refusal;
use super::role::{Grant, Role, Scope, holders};

/// For how long whoever took a step can take it back.
pub const UNDO: TimeDelta = TimeDelta::minutes(2);

/// For how long whoever answers for a row can put another proof in place of theirs.
pub const CORRECT: TimeDelta = TimeDelta::hours(24);

/// For how long the bot waits for a proof or a reason that it asked for.
pub const WAIT: TimeDelta = TimeDelta::minutes(30);

/// The longest words of a proof or a reason, in characters.
pub const WORDS_MAX: usize = 500;

/// The largest file of a proof, in bytes.
pub const PROOF_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The word for a row's slot when it is due once.
const ONCE: &str = "once";

/// The word for a row's slot when it is never due.
const STANDING: &str = "standing";

/// No school rests for longer.
const LONGEST_BREAK_DAYS: usize = 120;

/// The number of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub i64);

coded! {
    /// How far a task is.
    TaskState {
        /// Nobody has said anything about it.
        Open = "open",
        /// Whoever answers for it has taken it on.
        Accepted = "accepted",
        /// They say that it is not theirs.
        Declined = "declined",
        /// It was done, with a proof.
        Done = "done",
        /// The office has looked at the proof and wants more.
        Returned = "returned",
        /// The plan has it no more.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// Something that happens to a task.
    Step {
        /// It is taken on.
        Accept = "accept",
        /// It is somebody else's.
        Decline = "decline",
        /// It is done, and this is the proof.
        Report = "report",
        /// This is a better proof.
        Correct = "correct",
        /// The proof will not do.
        Return = "return",
        /// Another department, or a colleague, is asked to take it over.
        Offer = "offer",
        /// They take it over.
        Take = "take",
        /// They do not.
        Refuse = "refuse",
        /// The office gives it to another department.
        Assign = "assign",
        /// The plan has it no more.
        Withdraw = "withdraw",
        /// The plan has it again.
        Restore = "restore",
        /// The plan has another date for it.
        Move = "move",
        /// It was over when the plan was issued.
        Settle = "settle",
    }
}

coded! {
    /// What kind of thing proves that a task was done.
    ProofKind {
        /// Words or a link.
        Words = "words",
        /// A file.
        File = "file",
        /// A picture.
        Photo = "photo",
    }
}

/// Who is asked to take a task over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// A department, by its id.
    Department(String),
    /// Anybody else who answers for the same place.
    Colleague,
}

impl Offered {
    /// The word of a colleague; no id of a department begins so.
    const COLLEAGUE: &str = "-";

    /// The word by which the database and the buttons know it.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Department(id) => id,
            Self::Colleague => Self::COLLEAGUE,
        }
    }

    /// What is known by this word.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        if code == Self::COLLEAGUE { Self::Colleague } else { Self::Department(code.to_owned()) }
    }
}

/// A row of the plan, for one of its dates and for whoever has to do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its number.
    pub id: TaskId,
    /// The item of the plan.
    pub item: ItemId,
    /// Which of the item's dates it is about: a word that stays when the date moves.
    pub slot: String,
    /// For whom the plan wanted it: `campus/college`, or nothing for the whole university.
    pub home: String,
    /// Whose it is: a department or a college.
    pub place: Scope,
    /// By when, as the plan has it; `None` when it is never over.
    pub due: Option<NaiveDate>,
    /// How far it is.
    pub state: TaskState,
    /// Who is asked to take it over.
    pub offered: Option<Offered>,
    /// The account that asked.
    pub offered_by: Option<i64>,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
    /// Whether that was after the day by which it had to be.
    pub is_late: bool,
    /// Whether it was over when the plan was issued.
    pub is_settled: bool,
    /// When it was given to those who do it.
    pub published_at: Option<DateTime<Utc>>,
}

/// What a task goes back to when its last step is undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The step's number.
    pub id: i64,
    /// The step.
    pub step: Step,
    /// The account that took it.
    pub account: Option<i64>,
    /// When.
    pub at: DateTime<Utc>,
    /// The words that came with it: a proof, a reason, a date.
    pub words: Option<String>,
    /// The proof that is a file.
    pub file: Option<ProofFile>,
}

/// A file that proves something. Nobody keeps its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofFile {
    /// SHA-256 of its bytes, in hexadecimal digits; also what it is called in the folder of proofs.
    pub hash: String,
    /// How many bytes.
    pub bytes: u64,
    /// A file or a picture.
    pub kind: ProofKind,
}

/// Somebody who wants to take a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hands {
    /// Their account.
    pub account: i64,
    /// Whether they answer for the task's place.
    pub are_responsible: bool,
    /// Whether they belong to the department that is asked to take it over.
    pub are_asked: bool,
    /// Whether they are of the office.
    pub are_of_the_office: bool,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAllowed {
    /// It is up to somebody else.
    Theirs,
    /// The task is not so far, or further.
    State,
    /// Its time is over.
    TooLate,
}

impl Task {
    /// The state after a step, if whoever wants to take it may: the one place where that is decided.
    ///
    /// | step | by whom | from |
    /// |---|---|---|
    /// | accept | responsible, office | open, returned, declined |
    /// | decline | responsible | open, accepted, returned |
    /// | report | responsible, office | open, accepted, returned |
    /// | correct | responsible within 24 hours, office always | done |
    /// | return | office | done |
    /// | offer | responsible | open, accepted, returned, declined |
    /// | take, refuse | those who are asked | as offer |
    /// | assign | office | as offer |
    ///
    /// # Errors
    /// Why not. Whose it is is said before how far it is.
    pub fn after(&self, step: Step, by: Hands, now: DateTime<Utc>) -> Result<TaskState, NotAllowed> {
        use TaskState::{Accepted, Declined, Done, Open, Returned};
        let (own, office) = (by.are_responsible, by.are_of_the_office);
        let is_asked = self.is_asked(by);
        let (is_theirs, from, to): (bool, &[TaskState], TaskState) = match step {
            Step::Accept => (own || office, &[Open, Returned, Declined], Accepted),
            Step::Decline => (own, &[Open, Accepted, Returned], Declined),
            Step::Report => (own || office, &[Open, Accepted, Returned], Done),
            Step::Correct => (own || office, &[Done], Done),
            Step::Return => (office, &[Done], Returned),
            Step::Offer => (own, &[Open, Accepted, Returned, Declined], self.state),
            Step::Take => (is_asked, &[Open, Accepted, Returned, Declined], Accepted),
            Step::Refuse => (is_asked, &[Open, Accepted, Returned, Declined], self.state),
            Step::Assign => (office, &[Open, Accepted, Returned, Declined], Open),
            // The plan's own steps are nobody's.
            Step::Withdraw | Step::Restore | Step::Move | Step::Settle => return Err(NotAllowed::Theirs),
        };
        if !is_theirs {
            return Err(NotAllowed::Theirs);
        }
        if !from.contains(&self.state) {
            return Err(NotAllowed::State);
        }
        let is_over = |done: DateTime<Utc>| now >= done + CORRECT;
        if step == Step::Correct && !office && self.done_at.is_none_or(is_over) {
            return Err(NotAllowed::TooLate);
        }
        Ok(to)
    }

    /// Whether somebody is asked to take it over. Whoever asks a colleague is none.
    fn is_asked(&self, by: Hands) -> bool {
        match &self.offered {
            None => false,
            Some(Offered::Department(_)) => by.are_asked,
            Some(Offered::Colleague) => by.are_responsible && self.offered_by != Some(by.account),
        }
    }

    /// Whether it waits to be done.
    #[must_use]
    pub const fn is_to_do(&self) -> bool {
        match self.state {
            TaskState::Open | TaskState::Accepted | TaskState::Declined | TaskState::Returned => true,
            TaskState::Done | TaskState::Withdrawn => false,
        }
    }

    /// The working day by which it must really be done.
    #[must_use]
    pub fn effective_due(&self, calendars: &Calendars) -> Option<NaiveDate> {
        self.due.map(|due| calendar_of(&self.place, calendars).effective_due(due))
    }

    /// By how many days it is late on `today`; `None` while it is not.
    #[must_use]
    pub fn days_late(&self, today: NaiveDate, calendars: &Calendars) -> Option<u32> {
        let due = self.effective_due(calendars).filter(|due| self.is_to_do() && *due < today)?;
        u32::try_from((today - due).num_days()).ok()
    }
}

/// Whether a step may still be undone by whoever took it.
#[must_use]
pub fn may_undo(last: &Taken, account: i64, now: DateTime<Utc>) -> bool {
    let is_a_persons = !matches!(last.step, Step::Withdraw | Step::Restore | Step::Move | Step::Settle);
    is_a_persons && last.account == Some(account) && now < last.at + UNDO
}

/// The calendar of those who have a task.
#[must_use]
pub fn calendar_of<'c>(place: &Scope, calendars: &'c Calendars) -> &'c Calendar {
    let campus = match place {
        Scope::Campus(campus) | Scope::College { campus, .. } | Scope::Class { campus, .. } => Some(campus),
        Scope::Everything | Scope::Department(_) | Scope::Language(_) => None,
    };
    campus.and_then(|id| id.parse::<CampusId>().ok()).map_or_else(|| calendars.shared(), |id| calendars.of(&id))
}

/// The accounts that answer for a task at `place`: members of the department, leads of the college.
#[must_use]
pub fn responsible(grants: &[Grant], place: &Scope) -> BTreeSet<i64> {
    let role = match place {
        Scope::Department(_) => Role::Member,
        Scope::Everything | Scope::Campus(_) | Scope::College { .. } | Scope::Class { .. } | Scope::Language(_) => {
            Role::Lead
        }
    };
    holders(grants, role, place)
}

// The plan becomes tasks.

/// A task as the plan wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The item.
    pub item: ItemId,
    /// Which of its dates.
    pub slot: String,
    /// For whom.
    pub home: String,
    /// Whose it is.
    pub place: Scope,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Whether that was over when the plan was issued.
    pub is_settled: bool,
}

/// What has to change so that the tasks are those of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// There is a new one.
    New(Wanted),
    /// One has another date, or is another department's before anybody was told of it.
    Moved {
        /// Which.
        id: TaskId,
        /// By when now.
        due: Option<NaiveDate>,
        /// Whose now.
        place: Scope,
    },
    /// The plan has one no more.
    Withdrawn(TaskId),
    /// The plan has one again.
    Restored {
        /// Which.
        id: TaskId,
        /// By when now.
        due: Option<NaiveDate>,
    },
}

/// The tasks that a plan wants from a university with these colleges.
#[must_use]
pub fn wanted(plan: &Plan, colleges: &[Scope]) -> Vec<Wanted> {
    let mut all = Vec::new();
    for item in &plan.items {
        let places = match item.scope {
            For::College => colleges.iter().map(|college| (home(college), college.clone())).collect(),
            _ => owner(item).map(|place| (String::new(), place)).into_iter().collect::<Vec<_>>(),
        };
        for (slot, due) in slots(plan, item) {
            all.extend(places.iter().map(|(home, place)| Wanted {
                item: item.id,
                slot: slot.clone(),
                home: home.clone(),
                place: place.clone(),
                due,
                is_settled: due.is_some_and(|due| due < plan.issued),
            }));
        }
    }
    all
}

fn home(college: &Scope) -> String {
    match college {
        Scope::College { campus, college } => format!("{campus}/{college}"),
        Scope::Everything | Scope::Campus(_) | Scope::Class { .. } | Scope::Department(_) | Scope::Language(_) => {
            String::new()
        }
    }
}

/// The department to turn to: the one that leads, else the first that the plan names.
fn owner(item: &Item) -> Option<Scope> {
    let owner = item.lead().or_else(|| item.owners.first())?;
    Some(Scope::Department(owner.as_str().to_owned()))
}

/// The dates of an item, each with a word that stays when the date moves.
fn slots(plan: &Plan, item: &Item) -> Vec<(String, Option<NaiveDate>)> {
    let year = plan.campaign.from().year();
    match &item.due {
        Due::Monthly(_) => {
            let days = plan.deadlines(item).into_iter();
            days.map(|due| (format!("{:02}", due.month()), Some(due))).collect()
        }
        Due::KeyDates(ids) => {
            let dates = ids.iter().filter_map(|id| plan.key_dates.iter().find(|date| date.id == *id));
            dates.filter_map(|date| Some((date.id.to_string(), Some(date.day.in_year(year)?)))).collect()
        }
        Due::On(_) | Due::During(_) | Due::CampaignEnd | Due::YearEnd => {
            plan.deadlines(item).into_iter().map(|due| (ONCE.to_owned(), Some(due))).collect()
        }
        Due::Daily(_) | Due::Within { .. } | Due::Ongoing => vec![(STANDING.to_owned(), None)],
    }
}

/// What has to change in `tasks` so that they are what the plan wants. Nothing is ever deleted.
#[must_use]
pub fn changes(wanted: Vec<Wanted>, tasks: &[Task]) -> Vec<Change> {
    let key = |task: &Task| (task.item, task.slot.clone(), task.home.clone());
    let mut known: BTreeMap<_, &Task> = tasks.iter().map(|task| (key(task), task)).collect();
    let mut changes = Vec::new();
    for new in wanted {
        let Some(task) = known.remove(&(new.item, new.slot.clone(), new.home.clone())) else {
            changes.push(Change::New(new));
            continue;
        };
        if task.state == TaskState::Withdrawn {
            changes.push(Change::Restored { id: task.id, due: new.due });
            continue;
        }
        let place = if task.published_at.is_none() { new.place } else { task.place.clone() };
        if task.due != new.due || task.place != place {
            changes.push(Change::Moved { id: task.id, due: new.due, place });
        }
    }
    let gone = known.into_values().filter(|task| task.state != TaskState::Withdrawn);
    changes.extend(gone.map(|task| Change::Withdrawn(task.id)));
    changes
}

// Reminders.

/// Somebody who is told that a task is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The account.
    pub account: i64,
    /// The role that should have been told and that nobody has.
    pub instead_of: Option<EscalationRole>,
}

/// The steps of an item that fall on the working days after `last` until `today`.
#[must_use]
pub fn steps_due(
    steps: &[EscalationStep],
    due: NaiveDate,
    calendar: &Calendar,
    (last, today): (NaiveDate, NaiveDate),
) -> Vec<(EscalationRole, i32)> {
    let is_now = |day: NaiveDate| last < day && day <= today;
    let each = steps.iter().flat_map(|step| step.days.iter().map(|days| (step.to, *days)));
    each.filter(|(_, days)| told_on(due, *days, calendar).is_some_and(is_now)).collect()
}

/// The working day on which a step is taken: before the due date never later than the step says, after it never
/// earlier.
fn told_on(due: NaiveDate, days: i32, calendar: &Calendar) -> Option<NaiveDate> {
    let day = due.checked_add_signed(TimeDelta::days(i64::from(days)))?;
    if days <= 0 {
        return Some(calendar.effective_due(day));
    }
    day.iter_days().take(LONGEST_BREAK_DAYS).find(|day| calendar.is_workday(*day))
}

/// The last working day before `day`.
#[must_use]
pub fn workday_before(day: NaiveDate, calendar: &Calendar) -> NaiveDate {
    calendar.effective_due(day - Days::new(1))
}

/// Who is told when a step names `role`. Below the place of a task there is nobody to tell yet, so whoever has it is
/// told; a role that nobody has falls to the next level up.
#[must_use]
pub fn who_is_told(role: EscalationRole, place: &Scope, department: Option<&Scope>, grants: &[Grant]) -> Vec<Told> {
    let named = match (role, place) {
        (EscalationRole::TaskForce, _) => EscalationRole::TaskForce,
        (EscalationRole::Department, _) | (_, Scope::Department(_)) => EscalationRole::Department,
        (EscalationRole::Monitor | EscalationRole::Counsellor | EscalationRole::College, _) => EscalationRole::College,
    };
    let levels = [EscalationRole::College, EscalationRole::Department, EscalationRole::TaskForce];
    for level in levels.into_iter().skip_while(|level| *level != named) {
        let accounts = match level {
            EscalationRole::Department if matches!(place, Scope::Department(_)) => responsible(grants, place),
            EscalationRole::Department => department.map(|it| responsible(grants, it)).unwrap_or_default(),
            EscalationRole::TaskForce => holders(grants, Role::Admin, place),
            EscalationRole::Monitor | EscalationRole::Counsellor | EscalationRole::College => {
                responsible(grants, place)
            }
        };
        if !accounts.is_empty() {
            let instead_of = Some(named).filter(|_| level != named);
            return accounts.into_iter().map(|account| Told { account, instead_of }).collect();
        }
    }
    Vec::new()
}

// Words.

/// Makes sure that words can be kept: not too long, and nothing in them that leads to
/// somebody.
///
/// # Errors
/// A refusal that says what is wrong.
pub fn check_words(words: &str) -> Result<(), Refusal> {
    if words.trim().is_empty() || words.chars().count() > WORDS_MAX {
        return Err(Refusal::BadWords { most: u32::try_from(WORDS_MAX).unwrap_or(u32::MAX) });
    }
    privacy::find(words).map_or(Ok(()), |private| Err(Refusal::PrivateNumber(private)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::campus::Coded as _;
    use crate::domain::role::{Appointment, Duty, GrantId, Origin};
    use crate::plan::Book;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn college(name: &str) -> Scope {
        Scope::College { campus: "qingdao".into(), college: name.into() }
    }

    fn task(state: TaskState) -> Task {
        Task {
            id: TaskId(1),
            item: "A2".parse().expect("an item"),
            slot: ONCE.into(),
            home: String::new(),
            place: Scope::Department("safety".into()),
            due: Some(day("2025-04-15")),
            state,
            offered: None,
            offered_by: None,
            done_at: (state == TaskState::Done).then_some(DateTime::UNIX_EPOCH),
            is_late: false,
            is_settled: false,
            published_at: Some(DateTime::UNIX_EPOCH),
        }
    }

    fn grant(account: i64, duty: Duty, scope: Scope) -> Grant {
        Grant {
            id: GrantId(account),
            account,
            appointment: Appointment::new(duty, scope).expect("a scope of this duty"),
            origin: Origin::Invited,
            from: DateTime::UNIX_EPOCH,
            until: DateTime::<Utc>::MAX_UTC,
            granted_by: None,
            ended_at: None,
            why: None,
        }
    }

    const NOBODY: Hands = Hands { account: 7, are_responsible: false, are_asked: false, are_of_the_office: false };

    #[test]
    fn each_step_is_somebodys_and_leads_from_some_states() {
        let now = DateTime::UNIX_EPOCH;
        let mut grid = String::new();
        for step in Step::ALL.iter().copied() {
            for (whose, by) in [
                ("own", Hands { are_responsible: true, ..NOBODY }),
                ("asked", Hands { are_asked: true, ..NOBODY }),
                ("office", Hands { are_of_the_office: true, ..NOBODY }),
            ] {
                let cells: Vec<_> = TaskState::ALL
                    .iter()
                    .filter_map(|state| {
                        let offered = Some(Offered::Department("police".into()));
                        let to = Task { offered, ..task(*state) }.after(step, by, now).ok()?;
                        Some(format!("{state}>{to}"))
                    })
                    .collect();
                if !cells.is_empty() {
                    grid.push_str(&format!("{step} {whose}: {}\n", cells.join(" ")));
                }
            }
        }
        assert_eq!(
            grid,
            "\
accept own: open>accepted declined>accepted returned>accepted
accept office: open>accepted declined>accepted returned>accepted
decline own: open>declined accepted>declined returned>declined
report own: open>done accepted>done returned>done
report office: open>done accepted>done returned>done
correct own: done>done
correct office: done>done
return office: done>returned
offer own: open>open accepted>accepted declined>declined returned>returned
take asked: open>accepted accepted>accepted declined>accepted returned>accepted
refuse asked: open>open accepted>accepted declined>declined returned>returned
assign office: open>open accepted>open declined>open returned>open
"
        );
    }

    #[test]
    fn a_colleague_is_anybody_of_the_place_but_whoever_asks() {
        let asked = Task { offered: Some(Offered::Colleague), offered_by: Some(7), ..task(TaskState::Accepted) };
        let own = Hands { are_responsible: true, ..NOBODY };
        assert_eq!(asked.after(Step::Take, own, DateTime::UNIX_EPOCH), Err(NotAllowed::Theirs));
        let other = Hands { account: 8, ..own };
        assert_eq!(asked.after(Step::Take, other, DateTime::UNIX_EPOCH), Ok(TaskState::Accepted));
    }

    #[test]
    fn a_proof_is_corrected_within_a_day_and_later_by_the_office_only() {
        let done = task(TaskState::Done);
        let own = Hands { are_responsible: true, ..NOBODY };
        let office = Hands { are_of_the_office: true, ..NOBODY };
        let (before, after) = (DateTime::UNIX_EPOCH + CORRECT - TimeDelta::seconds(1), DateTime::UNIX_EPOCH + CORRECT);
        assert_eq!(done.after(Step::Correct, own, before), Ok(TaskState::Done));
        assert_eq!(done.after(Step::Correct, own, after), Err(NotAllowed::TooLate));
        assert_eq!(done.after(Step::Correct, office, after), Ok(TaskState::Done));
    }

    #[test]
    fn a_step_is_undone_by_whoever_took_it_within_two_minutes() {
        let at = DateTime::UNIX_EPOCH;
        let last = Taken { id: 1, step: Step::Report, account: Some(7), at, words: None, file: None };
        assert!(may_undo(&last, 7, at + UNDO - TimeDelta::seconds(1)));
        assert!(!may_undo(&last, 7, at + UNDO));
        assert!(!may_undo(&last, 8, at));
        assert!(!may_undo(&Taken { step: Step::Move, ..last }, 7, at));
    }

    #[test]
    fn the_plan_becomes_tasks_for_each_date_and_for_each_college() {
        let plan = Book::embedded().plan;
        let colleges = [college("甲"), college("乙")];
        let all = wanted(&plan, &colleges);
        let of = |id: &str| {
            let mut lines: Vec<_> = all
                .iter()
                .filter(|it| it.item.to_string() == id)
                .map(|it| {
                    let due = it.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
                    format!("{} {} {due}{}", it.slot, it.home, if it.is_settled { " settled" } else { "" })
                })
                .collect();
            lines.sort();
            lines.join("; ")
        };
        assert_eq!(of("A1"), "once  2025-03-31 settled");
        assert_eq!(of("A2"), "once  2025-04-15");
        assert_eq!(of("A5"), "standing  -");
        assert_eq!(of("I1"), "once qingdao/乙 2025-04-04; once qingdao/甲 2025-04-04");
        assert_eq!(of("E3"), "04  2025-04-30; 05  2025-05-31; 06  2025-06-30");
        assert!(of("P2").contains("national-security-education-day  2025-04-15"), "{}", of("P2"));
        assert_eq!(of("E6"), "once  2025-12-31");
        let owner = |id: &str| all.iter().find(|it| it.item.to_string() == id).map(|it| it.place.clone());
        assert_eq!(owner("A2"), Some(Scope::Department("safety".into())));
        assert_eq!(owner("I2"), Some(Scope::Department("student_affairs".into())), "the first that the plan names");
    }

    fn loaded(wanted: Vec<Wanted>) -> Vec<Task> {
        (1..)
            .zip(wanted)
            .map(|(id, it)| Task {
                id: TaskId(id),
                item: it.item,
                slot: it.slot,
                home: it.home,
                place: it.place,
                due: it.due,
                ..task(TaskState::Open)
            })
            .collect()
    }

    #[test]
    fn a_task_moves_with_its_date_and_is_withdrawn_and_comes_back_with_its_item() {
        let mut plan = Book::embedded().plan;
        let tasks = loaded(wanted(&plan, &[]));
        let at = plan.items.iter().position(|item| item.id.to_string() == "A2").expect("an item");
        plan.items[at].due = Due::On(day("2025-04-22"));
        let id = tasks.iter().find(|task| task.item.to_string() == "A2").expect("a task").id;
        let place = Scope::Department("safety".into());
        let moved = changes(wanted(&plan, &[]), &tasks);
        assert_eq!(moved, [Change::Moved { id, due: Some(day("2025-04-22")), place }]);

        let item = plan.items.remove(at);
        assert_eq!(changes(wanted(&plan, &[]), &tasks), [Change::Withdrawn(id)]);
        let mut gone = tasks.clone();
        gone.iter_mut().filter(|task| task.id == id).for_each(|task| task.state = TaskState::Withdrawn);
        assert_eq!(changes(wanted(&plan, &[]), &gone), []);
        plan.items.insert(at, item);
        assert_eq!(changes(wanted(&plan, &[]), &gone), [Change::Restored { id, due: Some(day("2025-04-22")) }]);
    }

    #[test]
    fn steps_fall_on_working_days_and_those_of_an_outage_come_once() {
        let book = Book::embedded();
        let calendar = book.calendars.shared();
        let item = book.plan.item("I1".parse().expect("an item")).expect("in the plan").clone();
        let due = calendar.effective_due(day("2025-04-04"));
        assert_eq!(due, day("2025-04-03"));
        let on = |last: &str, today: &str| {
            let steps = steps_due(&item.escalation, due, calendar, (day(last), day(today)));
            steps.iter().map(|(role, days)| format!("{role} {days}")).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(on("2025-04-01", "2025-04-02"), "college -1");
        assert_eq!(on("2025-04-02", "2025-04-03"), "department 0");
        assert_eq!(on("2025-04-03", "2025-04-07"), "");
        assert_eq!(on("2025-03-31", "2025-04-07"), "college -1, department 0");
        // The day after a Thursday before a long weekend.
        let after = [EscalationStep { to: EscalationRole::Department, days: vec![1] }];
        assert_eq!(steps_due(&after, due, calendar, (day("2025-04-03"), day("2025-04-06"))), []);
        assert_eq!(
            steps_due(&after, due, calendar, (day("2025-04-06"), day("2025-04-07"))),
            [(EscalationRole::Department, 1)]
        );
    }

    #[test]
    fn a_role_that_nobody_has_falls_to_the_next_level_up() {
        let (place, department) = (college("甲"), Scope::Department("student_affairs".into()));
        let told = |role, grants: &[Grant]| who_is_told(role, &place, Some(&department), grants);
        let lead = grant(1, Duty::Lead, place.clone());
        let member = grant(2, Duty::Member, department.clone());
        let admin = grant(3, Duty::Admin, Scope::Everything);
        let only = |account, instead_of| vec![Told { account, instead_of }];
        let all = [lead, member.clone(), admin.clone()];
        assert_eq!(told(EscalationRole::College, &all), only(1, None));
        assert_eq!(told(EscalationRole::Monitor, &all), only(1, None));
        assert_eq!(told(EscalationRole::College, &[member, admin.clone()]), only(2, Some(EscalationRole::College)));
        assert_eq!(told(EscalationRole::Department, &[admin]), only(3, Some(EscalationRole::Department)));
        assert_eq!(told(EscalationRole::TaskForce, &[]), []);
    }

    fn hands() -> impl Strategy<Value = Hands> {
        (0_i64..3, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(account, own, asked, office)| Hands {
            account,
            are_responsible: own,
            are_asked: asked,
            are_of_the_office: office,
        })
    }

    proptest! {
        #[test]
        fn whatever_people_do_a_task_is_done_only_with_a_report_and_never_leaves_the_plan(
            steps in prop::collection::vec((prop::sample::select(Step::ALL), hands(), 0_i64..50), 0..40),
        ) {
            let mut task = task(TaskState::Open);
            let (mut reports, mut returns) = (0, 0);
            for (step, by, hour) in steps {
                let now = DateTime::UNIX_EPOCH + TimeDelta::hours(hour);
                let before = task.state;
                let Ok(state) = task.after(step, by, now) else { continue };
                prop_assert!(by.are_responsible || by.are_asked || by.are_of_the_office);
                reports += i32::from(step == Step::Report);
                returns += i32::from(step == Step::Return);
                prop_assert_ne!(state, TaskState::Withdrawn);
                if before == TaskState::Done {
                    prop_assert!(matches!(step, Step::Correct | Step::Return));
                }
                task.state = state;
                task.offered = match step {
                    Step::Offer => Some(Offered::Department("police".into())),
                    Step::Take | Step::Refuse | Step::Assign => None,
                    _ => task.offered,
                };
                if step == Step::Report {
                    task.done_at = Some(now);
                }
                prop_assert_eq!(reports - returns == 1, task.state == TaskState::Done);
            }
        }

        #[test]
        fn loading_a_plan_twice_changes_nothing(names in prop::collection::btree_set("[a-d]", 0..4)) {
            let plan = Book::embedded().plan;
            let colleges: Vec<_> = names.iter().map(|name| college(name)).collect();
            let tasks = loaded(wanted(&plan, &colleges));
            prop_assert_eq!(changes(wanted(&plan, &colleges), &tasks), []);
        }
    }
}
