//! Who is told that a meeting is not registered, and when: those who hold it before its day, then level by level those
//! above them, as the plan's steps say.
//!
//! ```text
//! day      −7  −3  −1      0      the day after     +1            +3             as the plan says
//! told     whoever holds it      whoever holds it   counsellor    college lead   department, task force
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::calendar::Calendar;
use super::item::steps_due;
use super::meeting::{Due, Kind, Meeting, Slot};
use super::plan::{EscalationRole, EscalationStep, Item, ItemId};
use super::role::{Duty, Grant, Role, Scope};

/// The levels that are told, from below. A level of which nobody can be told falls to the next.
const LEVELS: [EscalationRole; 5] = [
    EscalationRole::Monitor,
    EscalationRole::Counsellor,
    EscalationRole::College,
    EscalationRole::Department,
    EscalationRole::TaskForce,
];

/// Whether somebody who should hold it is still reminded of a meeting; `None` is one that nobody has said anything
/// about. What waits for a counsellor's consent is not theirs any more.
#[must_use]
pub fn is_missing(meeting: Option<&Meeting>) -> bool {
    meeting.is_none_or(|meeting| meeting.state.is_to_do())
}

/// The steps of a meeting that fall on the days after `last` until `today`, each level once: the latest.
///
/// They are the plan's, on working days. Besides, whoever the plan reminds before the day is told once after it that
/// the meeting is late: see [`told_late_on`].
#[must_use]
pub fn steps(item: &Item, due: &Due, calendar: &Calendar, (last, today): (NaiveDate, NaiveDate)) -> Vec<Step> {
    let mut steps: BTreeMap<EscalationRole, i32> = BTreeMap::new();
    for (level, days) in steps_due(&item.escalation, due.effective(calendar), calendar, (last, today)) {
        let latest = steps.entry(level).or_insert(days);
        *latest = days.max(*latest);
    }
    let is_reminded = |step: &EscalationStep| step.to == EscalationRole::Monitor;
    let day = told_late_on(due, calendar);
    if item.escalation.iter().any(is_reminded) && last < day && day <= today {
        steps.insert(EscalationRole::Monitor, 1);
    }
    steps.into_iter().map(|(level, days)| Step { level, days }).collect()
}

/// A step of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who is told.
    pub level: EscalationRole,
    /// Days from the effective due date, as the plan counts them; before it when negative.
    pub days: i32,
}

/// The day on which whoever holds a meeting hears that it is late: the first working day after the last one on which it
/// was due. Where a holiday takes all the days on which it still counts as late, it is the day after, holiday or not: a
/// word that comes when it is too late helps nobody.
#[must_use]
pub fn told_late_on(due: &Due, calendar: &Calendar) -> NaiveDate {
    let next = due.due + Days::new(1);
    let until = due.late_until(calendar);
    next.iter_days().take_while(|day| *day < until).find(|day| calendar.is_workday(*day)).unwrap_or(next)
}

/// Who is told of one class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// As what.
    pub level: EscalationRole,
    /// The accounts.
    pub accounts: Vec<i64>,
}

/// Whoever gave a meeting to a colleague of theirs to see to: the item, the slot, the class, and the account.
pub type Passed = BTreeSet<(ItemId, Slot, String, i64)>;

/// Everybody who can be told of a meeting, found by place without going through all of them for each class.
#[derive(Debug)]
pub struct Watch<'g> {
    grants: BTreeMap<(Role, &'g Scope), Vec<&'g Grant>>,
}

impl<'g> Watch<'g> {
    /// Those of `grants` whose holders can be told something.
    #[must_use]
    pub fn new(grants: &'g [Grant], can_be_told: impl Fn(i64) -> bool) -> Self {
        let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for grant in grants.iter().filter(|grant| can_be_told(grant.account)) {
            found.entry((grant.appointment.duty.role(), &grant.appointment.scope)).or_default().push(grant);
        }
        Self { grants: found }
    }

    /// The grants of a role that cover a place, the nearest first.
    fn of(&self, role: Role, place: &Scope) -> impl Iterator<Item = &'g Grant> {
        let above = ladder(place);
        let found: Vec<_> =
            above.iter().filter_map(|scope| self.grants.get(&(role, scope))).flatten().copied().collect();
        found.into_iter()
    }

    /// The titles under which somebody holds the meetings of a class.
    #[must_use]
    pub fn duties(&self, class: &Scope) -> BTreeSet<Duty> {
        self.of(Role::Monitor, class).map(|grant| grant.appointment.duty).collect()
    }

    /// Who is told of a class when a step names `level`: that level, or the next above it of which anybody can be told;
    /// `None` when there is nobody at all.
    ///
    /// Of those who hold it that is the one whose business such a meeting is, the monitor or for the League its
    /// secretary. Whoever passed it on is told no more as long as there is somebody else.
    #[must_use]
    pub fn told(
        &self,
        level: EscalationRole,
        due: &Due,
        class: &Scope,
        department: Option<&Scope>,
        passed: &Passed,
    ) -> Option<Told> {
        LEVELS.into_iter().skip_while(|it| *it != level).find_map(|level| {
            let accounts = match level {
                EscalationRole::Monitor => self.holders(due, class, passed),
                EscalationRole::Counsellor => accounts(self.of(Role::Counsellor, class)),
                EscalationRole::College => accounts(self.of(Role::Lead, class)),
                EscalationRole::Department => {
                    department.map(|place| accounts(self.of(Role::Member, place))).unwrap_or_default()
                }
                EscalationRole::TaskForce => accounts(self.of(Role::Admin, class)),
            };
            (!accounts.is_empty()).then_some(Told { level, accounts })
        })
    }

    fn holders(&self, due: &Due, class: &Scope, passed: &Passed) -> Vec<i64> {
        let business = match due.kind {
            Kind::Class | Kind::Mobilisation => Duty::Monitor,
            Kind::LeagueClass | Kind::LeagueDay => Duty::Secretary,
        };
        let name = if let Scope::Class { class, .. } = class { class.as_str() } else { "" };
        let has_passed = |grant: &&Grant| passed.contains(&(due.item, due.slot, name.to_owned(), grant.account));
        let all: Vec<_> = self.of(Role::Monitor, class).collect();
        let free: Vec<_> = all.iter().copied().filter(|grant| !has_passed(grant)).collect();
        let has_somebody_passed = free.len() < all.len();
        let first: Vec<_> = free.iter().copied().filter(|grant| grant.appointment.duty == business).collect();
        [first, free, if has_somebody_passed { all } else { Vec::new() }]
            .into_iter()
            .map(|grants| accounts(grants.into_iter()))
            .find(|accounts| !accounts.is_empty())
            .unwrap_or_default()
    }
}

fn accounts<'g>(grants: impl Iterator<Item = &'g Grant>) -> Vec<i64> {
    grants.map(|grant| grant.account).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A place and those that it lies in, the nearest first.
fn ladder(place: &Scope) -> Vec<Scope> {
    let (campus, college) = match place {
        Scope::Class { campus, college, .. } | Scope::College { campus, college } => (Some(campus), Some(college)),
        Scope::Campus(campus) => (Some(campus), None),
        Scope::Everything | Scope::Department(_) | Scope::Language(_) => (None, None),
    };
    let college = campus
        .zip(college)
        .map(|(campus, college)| Scope::College { campus: campus.clone(), college: college.clone() });
    let campus = campus.map(|campus| Scope::Campus(campus.clone()));
    let above = [college, campus, Some(Scope::Everything)].into_iter().flatten();
    std::iter::once(place.clone()).chain(above.filter(|scope| scope != place)).collect()
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::campus::Coded as _;
    use crate::domain::meeting::{self, State};
    use crate::domain::role::{Appointment, GrantId, Origin};
    use crate::plan::Book;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn class(name: &str) -> Scope {
        Scope::Class { campus: "qingdao".into(), college: "C".into(), class: name.into() }
    }

    fn grant(account: i64, duty: Duty, scope: Scope) -> Grant {
        let from = "2025-03-01T00:00:00Z".parse().expect("a moment");
        Grant {
            id: GrantId(account),
            account,
            appointment: Appointment { duty, scope },
            origin: Origin::Invited,
            from,
            until: from + TimeDelta::days(200),
            granted_by: None,
            ended_at: None,
            why: None,
        }
    }

    fn due(book: &Book, item: &str, slot: &str) -> Due {
        let is_it = |due: &Due| due.item.to_string() == item && due.slot.to_string() == slot;
        meeting::dues(&book.plan).into_iter().find(is_it).expect("the plan wants it")
    }

    /// On which day of a month and its next each level is told, one day at a time.
    fn told_on(slot: &str) -> Vec<(String, EscalationRole, i32)> {
        let book = Book::embedded();
        let (due, calendar) = (due(&book, "I2", slot), book.calendars.shared());
        let item = book.plan.item(due.item).expect("an item");
        let days = due.opens.iter_days().take(45);
        days.flat_map(|day| {
            steps(item, &due, calendar, (day - Days::new(1), day))
                .into_iter()
                .map(move |step| (day.to_string(), step.level, step.days))
        })
        .collect()
    }

    #[test]
    fn a_month_goes_by_working_days_and_late_is_said_before_it_is_too_late() {
        use EscalationRole::{College, Counsellor, Monitor};
        let told = |slot| told_on(slot).into_iter().map(|(day, level, days)| (day[5..].to_owned(), level, days));
        // The holiday of the first of May takes every day on which April still counts as late.
        let april = [("04-23", Monitor, -7), ("04-27", Monitor, -3), ("04-29", Monitor, -1), ("05-01", Monitor, 1)];
        let april = april.into_iter().chain([("05-06", Counsellor, 1), ("05-06", College, 3)]);
        let expected = |told: Vec<(&str, EscalationRole, i32)>| -> Vec<_> {
            told.into_iter().map(|(day, level, days)| (day.to_owned(), level, days)).collect()
        };
        assert_eq!(told("2025-04").collect::<Vec<_>>(), expected(april.collect()));
        // The last of May is Dragon Boat day: what is due on it has to be done the day before.
        let may = [("05-23", Monitor, -7), ("05-27", Monitor, -3), ("05-29", Monitor, -1), ("06-03", Monitor, 1)];
        let may = may.into_iter().chain([("06-03", Counsellor, 1), ("06-03", College, 3)]);
        assert_eq!(told("2025-05").collect::<Vec<_>>(), expected(may.collect()));
    }

    #[test]
    fn after_an_outage_each_level_is_told_once() {
        let book = Book::embedded();
        let due = due(&book, "I2", "2025-06");
        let item = book.plan.item(due.item).expect("an item");
        let missed = steps(item, &due, book.calendars.shared(), (day("2025-06-20"), day("2025-06-28")));
        // The 29th is a Sunday, so the last two reminders fall on one day.
        assert_eq!(missed, [Step { level: Monitor, days: -1 }]);
        let later = steps(item, &due, book.calendars.shared(), (day("2025-06-20"), day("2025-07-20")));
        let levels: Vec<_> = later.iter().map(|step| (step.level, step.days)).collect();
        use EscalationRole::{College, Counsellor, Monitor};
        assert_eq!(levels, [(Monitor, 1), (Counsellor, 1), (College, 3)]);
    }

    #[test]
    fn a_level_of_which_nobody_can_be_told_falls_to_the_next() {
        let book = Book::embedded();
        let (meeting, lesson) = (due(&book, "I2", "2025-04"), due(&book, "C3", "2025"));
        let affairs = Scope::Department("student_affairs".into());
        let college = Scope::College { campus: "qingdao".into(), college: "C".into() };
        let grants = [
            grant(1, Duty::Monitor, class("A")),
            grant(2, Duty::Deputy, class("A")),
            grant(3, Duty::Secretary, class("A")),
            grant(4, Duty::Counsellor, class("A")),
            grant(5, Duty::Lead, college),
            grant(6, Duty::Member, affairs.clone()),
            grant(7, Duty::Admin, Scope::Everything),
        ];
        let told = |without: &[i64], level, due, passed: &[(&Due, i64)]| {
            let watch = Watch::new(&grants, |account| !without.contains(&account));
            let passed = passed.iter().map(|(due, account)| (due.item, due.slot, "A".to_owned(), *account)).collect();
            let told = watch.told(level, due, &class("A"), Some(&affairs), &passed);
            told.map(|told| (told.level, told.accounts))
        };
        use EscalationRole::{College, Counsellor, Department, Monitor, TaskForce};
        assert_eq!(told(&[], Monitor, &meeting, &[]), Some((Monitor, vec![1])));
        assert_eq!(told(&[], Monitor, &lesson, &[]), Some((Monitor, vec![3])), "the League's own business");
        assert_eq!(told(&[1], Monitor, &meeting, &[]), Some((Monitor, vec![2, 3])));
        assert_eq!(told(&[1, 2, 3], Monitor, &meeting, &[]), Some((Counsellor, vec![4])));
        assert_eq!(told(&[4], Counsellor, &meeting, &[]), Some((College, vec![5])));
        assert_eq!(told(&[1, 2, 3, 4, 5], Monitor, &meeting, &[]), Some((Department, vec![6])));
        assert_eq!(told(&[6], Department, &meeting, &[]), Some((TaskForce, vec![7])));
        assert_eq!(told(&[6, 7], Department, &meeting, &[]), None);
        // Passed on to colleagues, as long as there are any.
        assert_eq!(told(&[], Monitor, &meeting, &[(&meeting, 1)]), Some((Monitor, vec![2, 3])));
        assert_eq!(told(&[], Monitor, &meeting, &[(&lesson, 1)]), Some((Monitor, vec![1])));
        assert_eq!(told(&[2, 3], Monitor, &meeting, &[(&meeting, 1)]), Some((Monitor, vec![1])));
    }

    #[test]
    fn whoever_waits_for_consent_is_not_reminded() {
        let book = Book::embedded();
        let due = due(&book, "I2", "2025-04");
        let missing = |state| {
            let meeting = Meeting {
                id: meeting::MeetingId(1),
                kind: due.kind,
                item: due.item,
                slot: due.slot,
                place: class("A"),
                number: 1,
                state,
                planned: None,
                held: None,
                reason: None,
                version: 0,
            };
            is_missing(Some(&meeting))
        };
        let asked: Vec<_> = State::ALL.iter().copied().filter(|state| missing(*state)).collect();
        assert_eq!(asked, [State::Open, State::Planned, State::Returned]);
        assert!(is_missing(None));
    }

    proptest! {
        /// However the days are cut into stretches, no step is lost, and none is told twice at a level in one.
        #[test]
        fn no_step_is_lost_however_long_it_was_silent(cuts in prop::collection::btree_set(0_u64..60, 0..12)) {
            let book = Book::embedded();
            let due = due(&book, "I2", "2025-05");
            let item = book.plan.item(due.item).expect("an item");
            let at = |days: u64| due.opens + Days::new(days);
            let mut last = due.opens - Days::new(1);
            let mut latest = BTreeMap::new();
            for day in cuts.into_iter().chain([60]).map(at) {
                let told = steps(item, &due, book.calendars.shared(), (last, day));
                let levels: BTreeSet<_> = told.iter().map(|step| step.level).collect();
                prop_assert_eq!(levels.len(), told.len());
                for step in told {
                    let before = latest.insert(step.level, step.days);
                    prop_assert!(before.is_none_or(|before| before < step.days));
                }
                last = day;
            }
            use EscalationRole::{College, Counsellor, Monitor};
            prop_assert_eq!(latest, BTreeMap::from([(Monitor, 1), (Counsellor, 1), (College, 3)]));
        }
    }
}
