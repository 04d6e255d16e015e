//! What people think of doing with a meeting.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use wuzha::domain::campus::Coded as _;
use wuzha::domain::meeting::{MeetingId, Step};
use wuzha::service::button::Button;
use wuzha::service::meeting::Press;

use super::Semester;
use super::campus::{Account, Campus, Sends};
use super::model::{self, BOUND, ENROLLED, Meeting, TERMS, Who, day};
use crate::harness::chance::Chance;

/// The words in which reasons are given.
const WORDS: &str = "全班在外实习，名单已附。";

/// Something that somebody does: what is sent, by whom, and what it should come to.
#[derive(Default)]
pub(super) struct Deed {
    pub(super) sends: Vec<(Account, Sends)>,
    pub(super) taps: Vec<usize>,
    pub(super) effects: Vec<Effect>,
}

pub(super) enum Effect {
    Register(Who, NaiveDate, BTreeSet<usize>),
    Correct(Who, NaiveDate, BTreeSet<usize>),
    Undo(Who),
    Plan(Who, String),
    Step(&'static str, Who),
    Tap(usize),
}

impl Semester {
    /// What somebody does with a meeting as it stands; nothing when it comes to nothing.
    pub(super) fn deed(
        &mut self,
        (class, term): (usize, usize),
        cards: &BTreeMap<i64, i64>,
        now: DateTime<Utc>,
    ) -> Option<Deed> {
        let Some(number) = self.numbers.get(&(class, term)).copied() else {
            // Nobody has looked at it yet.
            let monitor = self.campus.account(class, Who::Monitor);
            return Some(Deed { sends: vec![(monitor, Sends::Says("/meeting"))], ..Deed::default() });
        };
        self.stories[class][term].acts -= 1;
        let by = Doer { campus: &self.campus, class, meeting: MeetingId(number) };
        let (meeting, dice) = (&self.meetings[class][term], &mut self.dice);
        let holder = if dice.happens(75) { Who::Monitor } else { Who::Deputy };
        let days = held_days(&TERMS[term], now);
        let mut deed = Deed::default();
        match (meeting.state.0, dice.roll(100)) {
            ("open" | "planned" | "returned", 0..50) => {
                by.registers(&mut deed, dice, holder, &days);
                if dice.happens(30) {
                    // A double tap.
                    deed.sends.push(by.press(holder, Press::Submit));
                }
            }
            ("open" | "planned" | "returned", 50..60) => {
                let on = dice.pick(&days);
                for press in [Press::Step(Step::Register), Press::On(on), Press::AllHere, Press::Submit] {
                    deed.sends.extend([by.press(Who::Monitor, press), by.press(Who::Deputy, press)]);
                }
                deed.effects.push(Effect::Register(Who::Either, on, BTreeSet::new()));
                self.unfinished.extend(deed.sends.iter().map(|(account, _)| account.person.0));
            }
            ("open" | "planned" | "returned", 60..72) => by.registers(&mut deed, dice, Who::Counsellor, &days),
            ("open" | "planned" | "returned", 72..84) => {
                by.registers(&mut deed, dice, holder, &days);
                by.undoes(&mut deed, holder);
                if dice.happens(60) {
                    by.registers(&mut deed, dice, holder, &days);
                }
            }
            ("open" | "planned" | "returned", 84..90) => {
                let at = model::today(now).and_hms_opt(19, 0, 0)? + TimeDelta::days(1 + i64::from(dice.happens(50)));
                for press in [Press::Step(Step::Plan), Press::PlanAt(at), Press::NoPlace] {
                    deed.sends.push(by.press(holder, press));
                }
                deed.effects.push(Effect::Plan(holder, at.format("%Y-%m-%dT%H:%M").to_string()));
            }
            ("open" | "planned", 90..95) => by.steps(&mut deed, holder, Step::AskExempt, true),
            ("open" | "planned", 95..97) => by.steps(&mut deed, Who::Counsellor, Step::Exempt, true),
            ("exempt_asked", 0..40) => by.steps(&mut deed, Who::Counsellor, Step::Exempt, false),
            ("exempt_asked", 40..90) => by.steps(&mut deed, Who::Counsellor, Step::Refuse, false),
            ("exempt", 0..70) => by.steps(&mut deed, Who::Counsellor, Step::Reopen, false),
            ("late_asked", 0..25 | 66..90) => by.steps(&mut deed, Who::Counsellor, Step::Admit, false),
            ("late_asked", 25..40) => by.steps(&mut deed, Who::Counsellor, Step::Return, true),
            ("registered" | "peer_verified" | "needs_look" | "verified", 0..40) => {
                let card = meeting.card.as_ref()?;
                if card.is_closed || now < card.opens_at + TimeDelta::minutes(1) || !cards.contains_key(&number) {
                    return None;
                }
                deed.taps = (0..1 + dice.roll(5)).map(|_| dice.roll(BOUND)).collect();
                deed.effects.extend(deed.taps.iter().copied().map(Effect::Tap));
            }
            ("registered" | "peer_verified" | "needs_look" | "late_asked", 40..58) => {
                by.corrects(&mut deed, dice, (holder, meeting), &days, now);
            }
            ("registered" | "peer_verified" | "needs_look" | "verified" | "late_asked", 58..66) => {
                by.corrects(&mut deed, dice, (Who::Counsellor, meeting), &days, now);
            }
            ("registered" | "peer_verified" | "needs_look", 66..80) => {
                by.steps(&mut deed, Who::Counsellor, Step::Verify, false);
                if dice.happens(25) {
                    by.undoes(&mut deed, Who::Counsellor);
                }
            }
            ("registered" | "peer_verified" | "needs_look" | "verified", 80..90) => {
                by.steps(&mut deed, Who::Counsellor, Step::Return, true);
                if dice.happens(25) {
                    by.undoes(&mut deed, Who::Counsellor);
                }
            }
            // An old card, or somebody who may not.
            _ => {
                let who = dice.pick(&[Who::Monitor, Who::Deputy, Who::Counsellor]);
                let account = self.campus.account(class, who).person.0;
                let steps = ["verify", "return", "admit", "ask_exempt", "exempt", "refuse", "reopen"];
                let step = dice.pick(&steps);
                let press = if dice.happens(40) && !self.unfinished.contains(&account) {
                    Press::Submit
                } else if meeting.may(step, who).is_none() {
                    Press::Step(Step::from_code(step).expect("a step"))
                } else {
                    deed.effects.push(Effect::Undo(who));
                    Press::Undo
                };
                deed.sends.push(by.press(who, press));
            }
        }
        Some(deed)
    }
}

/// The days on which a meeting can have been held, as seen now.
fn held_days(term: &model::Term, now: DateTime<Utc>) -> Vec<NaiveDate> {
    let today = model::today(now);
    let is_possible = |on: &NaiveDate| *on >= day(term.opens);
    let days: Vec<_> = (0..=30).map(|back| today - Days::new(back)).filter(is_possible).collect();
    // Nearly always it was today or yesterday.
    days.iter().take(2).chain(days.iter().take(2)).chain(&days).copied().collect()
}

/// Those who do something with one meeting.
#[derive(Clone, Copy)]
struct Doer<'c> {
    campus: &'c Campus,
    class: usize,
    meeting: MeetingId,
}

impl Doer<'_> {
    fn press(self, who: Who, press: Press) -> (Account, Sends) {
        (self.campus.account(self.class, who), Sends::Press(Button::Meeting(self.meeting, press)))
    }

    /// Some who were not there.
    fn absent(dice: &mut Chance) -> BTreeSet<usize> {
        let absent = if dice.happens(55) { 0 } else { 1 + dice.roll(3) };
        (0..absent).map(|_| dice.roll(ENROLLED)).collect()
    }

    /// The presses from who was there to the end.
    fn says_who_was_there(self, deed: &mut Deed, who: Who, absent: &BTreeSet<usize>) {
        deed.sends.push(self.press(who, Press::AllHere));
        for student in absent {
            let student = self.campus.classes[self.class].students[*student];
            deed.sends.push(self.press(who, Press::Toggle(student)));
        }
        if !absent.is_empty() {
            deed.sends.push(self.press(who, Press::Named));
        }
        deed.sends.push(self.press(who, Press::Submit));
    }

    fn registers(self, deed: &mut Deed, dice: &mut Chance, who: Who, days: &[NaiveDate]) {
        let (on, absent) = (dice.pick(days), Self::absent(dice));
        deed.sends.extend([self.press(who, Press::Step(Step::Register)), self.press(who, Press::On(on))]);
        self.says_who_was_there(deed, who, &absent);
        deed.effects.push(Effect::Register(who, on, absent));
    }

    /// Somebody corrects what was registered; who may not is told so at once and goes no further.
    fn corrects(
        self,
        deed: &mut Deed,
        dice: &mut Chance,
        (who, meeting): (Who, &Meeting),
        days: &[NaiveDate],
        now: DateTime<Utc>,
    ) {
        deed.sends.push(self.press(who, Press::Step(Step::Correct)));
        let Some(held) = meeting.held.as_ref().filter(|_| meeting.may_correct(who, now)) else { return };
        let absent = Self::absent(dice);
        let on = if dice.happens(50) { held.on } else { dice.pick(days) };
        if on != held.on {
            deed.sends.push(self.press(who, Press::On(on)));
        }
        self.says_who_was_there(deed, who, &absent);
        deed.effects.push(Effect::Correct(who, on, absent));
    }

    fn steps(self, deed: &mut Deed, who: Who, step: Step, has_reason: bool) {
        deed.sends.push(self.press(who, Press::Step(step)));
        if has_reason {
            deed.sends.push((self.campus.account(self.class, who), Sends::Says(WORDS)));
        }
        deed.effects.push(Effect::Step(step.code(), who));
    }

    fn undoes(self, deed: &mut Deed, who: Who) {
        deed.sends.push(self.press(who, Press::Undo));
        deed.effects.push(Effect::Undo(who));
    }
}
