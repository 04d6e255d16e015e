//! What becomes of a meeting, written down a second time in plain words and numbers, apart from the program.
//!
//! Nothing here asks the program: the days come from product.md §5.5 and the calendar of 2025, the steps from §5.11,
//! the answers of classmates from issue 5. Where the program and this page disagree, one of them is wrong.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Asia::Shanghai;

/// How many stand on the roll of each class, and how many of them have said who they are.
pub const ENROLLED: usize = 6;
pub const BOUND: usize = 4;

const UNDO: TimeDelta = TimeDelta::minutes(2);
const TAKE_BACK: TimeDelta = TimeDelta::minutes(10);
const ONE_TAP: TimeDelta = TimeDelta::seconds(5);

/// Somebody who may do something with a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Monitor,
    Deputy,
    Counsellor,
    /// One of the two who hold it: of two who tried at once, whoever was first.
    Either,
}

impl Who {
    fn is_above(self) -> bool {
        self == Self::Counsellor
    }
}

/// Months and days of the year 2025.
type Day = (u32, u32);

/// A meeting that every class owes.
#[derive(Debug)]
pub struct Term {
    pub item: &'static str,
    pub slot: &'static str,
    pub title: &'static str,
    pub opens: Day,
    pub due: Day,
    /// The last day on which it counts as late.
    pub late_until: Day,
    /// On which days at 18:00 whom the bot tells that it is missing, and whether its day is over then.
    pub told: &'static [(Day, &'static str, bool)],
}

const LEAGUE: [(Day, &str, bool); 7] = [
    ((6, 23), "monitor", false),
    ((6, 27), "monitor", false),
    ((7, 1), "monitor", true),
    ((6, 23), "department", false),
    ((6, 27), "department", false),
    ((7, 1), "department", true),
    ((7, 3), "task_force", true),
];

pub const TERMS: [Term; 5] = [
    Term {
        item: "I2",
        slot: "2025-04",
        title: "4月主题班会",
        opens: (4, 1),
        due: (4, 30),
        late_until: (5, 6),
        told: &[
            ((4, 23), "monitor", false),
            ((4, 27), "monitor", false),
            ((4, 29), "monitor", false),
            ((5, 1), "monitor", true),
            ((5, 6), "counsellor", true),
            ((5, 6), "college", true),
        ],
    },
    Term {
        item: "I2",
        slot: "2025-05",
        title: "5月主题班会",
        opens: (5, 1),
        due: (5, 31),
        late_until: (6, 5),
        told: &[
            ((5, 23), "monitor", false),
            ((5, 27), "monitor", false),
            ((5, 29), "monitor", false),
            ((6, 3), "monitor", true),
            ((6, 3), "counsellor", true),
            ((6, 3), "college", true),
        ],
    },
    Term {
        item: "I2",
        slot: "2025-06",
        title: "6月主题班会",
        opens: (6, 1),
        due: (6, 30),
        late_until: (7, 7),
        told: &[
            ((6, 23), "monitor", false),
            ((6, 27), "monitor", false),
            ((7, 1), "monitor", true),
            ((7, 1), "counsellor", true),
            ((7, 3), "college", true),
        ],
    },
    Term {
        item: "C3",
        slot: "2025",
        title: "主题团课",
        opens: (4, 1),
        due: (6, 30),
        late_until: (7, 7),
        told: &LEAGUE,
    },
    Term {
        item: "C4",
        slot: "2025",
        title: "主题团日",
        opens: (4, 1),
        due: (6, 30),
        late_until: (7, 7),
        told: &LEAGUE,
    },
];

pub fn day((month, day): Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, month, day).expect("a day")
}

pub fn today(now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&Shanghai).date_naive()
}

impl Term {
    /// 0 for in time, 1 for late, 2 for added.
    fn timing(&self, on: NaiveDate) -> usize {
        usize::from(on > day(self.due)) + usize::from(on > day(self.late_until))
    }
}

const TIMINGS: [&str; 3] = ["on_time", "late", "added"];

#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub on: NaiveDate,
    pub absent: BTreeSet<usize>,
    timing: usize,
    is_proxy: bool,
    at: DateTime<Utc>,
}

/// A step that holds, with how it was before.
#[derive(Clone, Debug)]
struct Taken {
    step: &'static str,
    by: Option<Who>,
    at: DateTime<Utc>,
    before: (&'static str, Option<String>, Option<Held>),
}

/// The card that asks the class.
#[derive(Clone, Debug)]
pub struct Card {
    on: NaiveDate,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub is_closed: bool,
    said: BTreeMap<usize, DateTime<Utc>>,
}

/// A meeting of a class.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    pub state: State,
    pub planned: Option<String>,
    pub held: Option<Held>,
    pub card: Option<Card>,
    steps: Vec<Taken>,
    /// What the ledger is to say of it, in order.
    pub entries: Vec<String>,
}

/// How far it is, in the word that the database has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State(pub &'static str);

impl Default for State {
    fn default() -> Self {
        Self("open")
    }
}

impl State {
    pub fn is_held(self) -> bool {
        ["registered", "peer_verified", "needs_look", "verified"].contains(&self.0)
    }

    /// Whether those who hold it still have to do something: then they are reminded.
    pub fn is_missing(self) -> bool {
        ["open", "planned", "returned"].contains(&self.0)
    }
}

impl Meeting {
    /// How it stands at the end, as the row in the database has it.
    pub fn row(&self) -> String {
        let held = self.held.as_ref();
        let (on, present) = held
            .map_or_else(Default::default, |held| (held.on.to_string(), (ENROLLED - held.absent.len()).to_string()));
        let timing = held.map_or("", |held| TIMINGS[held.timing]);
        let proxy = if held.is_some_and(|held| held.is_proxy) { "proxy" } else { "" };
        let planned = self.planned.as_deref().unwrap_or_default();
        format!("{} {planned} {on} {present} {timing} {proxy}", self.state.0)
    }

    fn take(&mut self, step: &'static str, by: Option<Who>, to: &'static str, entry: String, now: DateTime<Utc>) {
        let before = (self.state.0, self.planned.clone(), self.held.clone());
        self.steps.push(Taken { step, by, at: now, before });
        self.state = State(to);
        self.entries.push(entry);
    }

    fn since(&self) -> DateTime<Utc> {
        self.steps.last().map_or(DateTime::UNIX_EPOCH, |last| last.at)
    }

    /// It was held. Nothing happens where that cannot be said now.
    pub fn register(&mut self, term: &Term, who: Who, (on, absent): (NaiveDate, &BTreeSet<usize>), now: DateTime<Utc>) {
        let today = today(now);
        let is_possible = on <= today && on >= day(term.opens) && (today - on).num_days() <= 30;
        if !self.state.is_missing() || day(term.opens) > today || !is_possible {
            return;
        }
        let timing = self.held.as_ref().map_or_else(|| term.timing(today), |was| was.timing.max(term.timing(on)));
        let present = format!("{on} {}/{ENROLLED}", ENROLLED - absent.len());
        let is_proxy = who.is_above();
        let (to, entry) = if timing == 2 && !is_proxy {
            ("late_asked", format!("late_asked {present}"))
        } else {
            ("registered", format!("registered {present} {} {is_proxy}", TIMINGS[timing]))
        };
        self.take("register", Some(who), to, entry, now);
        self.held = Some(Held { on, absent: absent.clone(), timing, is_proxy, at: now });
        self.ask_the_class(now);
    }

    /// Whether somebody may correct it now.
    pub fn may_correct(&self, who: Who, now: DateTime<Utc>) -> bool {
        let is_there = self.state.is_held() || self.state.0 == "late_asked";
        let is_young = self.held.as_ref().is_some_and(|held| now < held.at + TimeDelta::hours(24));
        is_there && (who.is_above() || is_young && self.state.0 != "verified")
    }

    /// What was registered was wrong.
    pub fn correct(&mut self, term: &Term, who: Who, (on, absent): (NaiveDate, &BTreeSet<usize>), now: DateTime<Utc>) {
        if !self.may_correct(who, now) {
            return;
        }
        let Some(was) = self.held.clone() else { return };
        let timing = was.timing.max(term.timing(on));
        let to = if self.state.0 == "late_asked" && !who.is_above() { "late_asked" } else { "registered" };
        let entry = format!("corrected {on} {}/{ENROLLED} {}", ENROLLED - absent.len(), TIMINGS[timing]);
        self.take("correct", Some(who), to, entry, now);
        self.held = Some(Held { on, absent: absent.clone(), timing, ..was });
        self.ask_the_class(now);
    }

    /// There is a date for it.
    pub fn plan(&mut self, who: Who, at: &str, now: DateTime<Utc>) {
        if self.state.is_missing() {
            self.take("plan", Some(who), "planned", format!("planned {at}"), now);
            self.planned = Some(at.to_owned());
            self.ask_the_class(now);
        }
    }

    /// One of the steps that need nothing but somebody who may.
    pub fn step(&mut self, step: &'static str, who: Who, now: DateTime<Utc>) {
        if let Some((to, entry)) = self.may(step, who) {
            self.take(step, Some(who), to, entry.to_owned(), now);
            self.ask_the_class(now);
        }
    }

    /// Where such a step leads, and what the ledger says of it; `None` where it cannot be taken.
    pub fn may(&self, step: &str, who: Who) -> Option<(&'static str, &'static str)> {
        let waiting = if self.planned.is_some() { "planned" } else { "open" };
        let has_own_hand = |it: &Taken| it.by == Some(who) && ["register", "correct"].contains(&it.step);
        let (is_of_those_above, from, to, entry): (bool, &[&str], &'static str, &'static str) = match step {
            "verify" if self.steps.iter().any(has_own_hand) => return None,
            "verify" => (true, &["registered", "peer_verified", "needs_look"], "verified", "verified"),
            "return" => {
                let from = &["registered", "peer_verified", "needs_look", "verified", "late_asked"];
                (true, from, "returned", "returned")
            }
            "admit" => (true, &["late_asked"], "registered", "admitted"),
            "ask_exempt" => (false, &["open", "planned"], "exempt_asked", "exempt_asked"),
            "exempt" => (true, &["open", "planned", "exempt_asked"], "exempt", "exempted"),
            "refuse" => (true, &["exempt_asked"], waiting, "exempt_refused"),
            "reopen" => (true, &["exempt"], waiting, "reopened"),
            _ => unreachable!("no such step: {step}"),
        };
        (is_of_those_above == who.is_above() && from.contains(&self.state.0)).then_some((to, entry))
    }

    /// Somebody takes their last step back.
    pub fn undo(&mut self, who: Who, now: DateTime<Utc>) {
        let is_theirs = |last: &&Taken| last.by == Some(who) && now < last.at + UNDO;
        if self.steps.last().filter(is_theirs).is_none() {
            return;
        }
        let Some(last) = self.steps.pop() else { return };
        (self.state, self.planned, self.held) = (State(last.before.0), last.before.1, last.before.2);
        self.entries.push(format!("undone {}", last.step));
        self.ask_the_class(now);
    }

    // The class is asked.

    /// Some person did something, also took it back: the card follows.
    fn ask_the_class(&mut self, now: DateTime<Utc>) {
        let held = self.held.as_ref().filter(|_| self.state.is_held());
        let Some(held) = held else {
            self.card = None;
            return;
        };
        match &mut self.card {
            Some(card) if card.on == held.on => {
                if self.state.0 == "verified" {
                    card.is_closed = true;
                } else if now < card.closes_at || self.state.0 == "registered" {
                    card.is_closed = false;
                }
            }
            card => {
                let opens_at = opening(now + UNDO);
                let closes_at = opens_at + TimeDelta::hours(48);
                *card = Some(Card { on: held.on, opens_at, closes_at, is_closed: false, said: BTreeMap::new() });
            }
        }
    }

    fn is_believed(&self) -> bool {
        let said = self.card.as_ref().map_or(0, |card| card.said.len());
        said >= 3 && said * 100 >= BOUND * 30
    }

    /// A classmate says that they were there, or takes it back.
    pub fn tap(&mut self, student: usize, now: DateTime<Utc>) {
        let Some(card) = self.card.as_mut().filter(|card| !card.is_closed && now < card.closes_at) else { return };
        match card.said.get(&student).copied() {
            None => drop(card.said.insert(student, now)),
            Some(at) if now < at + ONE_TAP || now >= at + TAKE_BACK => return,
            Some(_) => drop(card.said.remove(&student)),
        }
        if self.state.0 == "registered" && self.is_believed() && now >= self.since() + UNDO {
            self.clock_step("attest", "peer_verified", "attested", now);
        }
    }

    fn clock_step(&mut self, step: &'static str, to: &'static str, word: &str, now: DateTime<Utc>) {
        let said = self.card.as_ref().map_or(0, |card| card.said.len());
        self.take(step, None, to, format!("{word} {said}/{BOUND}"), now);
    }

    /// When the clock does something about it next.
    pub fn next(&self) -> Option<DateTime<Utc>> {
        let card = self.card.as_ref().filter(|card| !card.is_closed)?;
        let settled = self.since() + UNDO;
        Some(match self.state.0 {
            "registered" if self.is_believed() => settled,
            "registered" => card.closes_at.max(settled),
            _ => card.closes_at,
        })
    }

    /// Lets the clock do what is due until a moment.
    pub fn passes_until(&mut self, moment: DateTime<Utc>) {
        while let Some(at) = self.next().filter(|at| *at <= moment) {
            if self.state.0 == "registered" && self.is_believed() {
                self.clock_step("attest", "peer_verified", "attested", at);
                continue;
            }
            if self.state.0 == "registered" {
                self.clock_step("doubt", "needs_look", "doubted", at);
            }
            self.card.iter_mut().for_each(|card| card.is_closed = true);
        }
    }
}

/// When groups may be written to: between half past seven and ten in the evening.
fn opening(moment: DateTime<Utc>) -> DateTime<Utc> {
    let local = moment.with_timezone(&Shanghai).naive_local();
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    let day = if local.time() >= time(22, 0) { local.date() + TimeDelta::days(1) } else { local.date() };
    if local.time() < time(7, 30) || local.time() >= time(22, 0) {
        return day.and_time(time(7, 30)).and_local_timezone(Shanghai).single().expect("a moment").to_utc();
    }
    moment
}
