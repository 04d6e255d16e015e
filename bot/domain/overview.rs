//! How far the meetings of many classes are: held of how many, and what is beside that rate.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::meeting::{Due, Meeting, Slot, State, Timing};
use super::plan::ItemId;

/// The meetings that count of one item, by slot and class.
pub type Meetings = BTreeMap<(Slot, String), Meeting>;

/// How many classes stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub classes: u32,
    /// It was held and counts.
    pub held: u32,
    /// Of these, registered after the day.
    pub late: u32,
    /// Of these, believed because classmates say so.
    pub peer_verified: u32,
    /// Of these, seen by somebody else.
    pub verified: u32,
    /// Of these, still to be looked at.
    pub needs_look: u32,
    /// It need not be held, and counts for nothing.
    pub exempt: u32,
    /// There is a date.
    pub planned: u32,
    /// It waits for somebody's consent.
    pub asked: u32,
    /// It has to be registered again.
    pub returned: u32,
    /// Nothing was said.
    pub open: u32,
}

impl Tally {
    /// Counts one more class.
    pub fn add(&mut self, meeting: Option<&Meeting>) {
        self.classes += 1;
        let state = meeting.map_or(State::Open, |meeting| meeting.state);
        let counted = match state {
            State::Open => &mut self.open,
            State::Planned => &mut self.planned,
            State::Returned => &mut self.returned,
            State::LateAsked | State::ExemptAsked => &mut self.asked,
            State::Exempt => &mut self.exempt,
            State::Registered | State::PeerVerified | State::NeedsLook | State::Verified => &mut self.held,
        };
        *counted += 1;
        if !state.is_held() {
            return;
        }
        let timing = meeting.and_then(|meeting| meeting.held.as_ref()).map(|held| held.timing);
        self.late += u32::from(timing.is_some_and(|timing| timing != Timing::OnTime));
        self.peer_verified += u32::from(state == State::PeerVerified);
        self.verified += u32::from(state == State::Verified);
        self.needs_look += u32::from(state == State::NeedsLook);
    }

    /// How many have to hold it: all but those that need not.
    #[must_use]
    pub const fn expected(&self) -> u32 {
        self.classes - self.exempt
    }

    /// How many of these have, in per cent, rounded down: 100 means all. Of nobody it is all.
    #[must_use]
    pub const fn percent(&self) -> u32 {
        match self.expected() {
            0 => 100,
            expected => self.held * 100 / expected,
        }
    }

    /// How many have still to hold it.
    #[must_use]
    pub const fn missing(&self) -> u32 {
        self.open + self.planned + self.returned
    }
}

/// Which meetings somebody looks at first: the latest that can be held, else the first to come.
#[must_use]
pub fn current(dues: &[Due], today: NaiveDate) -> Option<Due> {
    let class = |due: &&Due| !due.kind.is_of_a_college();
    let begun = dues.iter().filter(class).filter(|due| due.opens <= today);
    // What comes every month comes before what comes once.
    let latest = begun.max_by_key(|due| (due.slot.month.is_some(), due.opens, Reverse(due.item)));
    latest.or_else(|| dues.iter().find(class)).copied()
}

/// The classes of `names` that have held none of the meetings of an item.
#[must_use]
pub fn never_held<'n>(meetings: &Meetings, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let held: BTreeSet<_> =
        meetings.iter().filter(|(_, meeting)| meeting.state.is_held()).map(|((_, class), _)| class.as_str()).collect();
    names.filter(|name| !held.contains(name)).collect()
}

/// In which order the classes of a list come: what is to be done first, what is done last.
#[must_use]
pub fn urgency(state: State) -> u8 {
    match state {
        State::Returned => 0,
        State::Open => 1,
        State::Planned => 2,
        State::LateAsked | State::ExemptAsked => 3,
        State::NeedsLook => 4,
        State::Registered => 5,
        State::PeerVerified => 6,
        State::Verified => 7,
        State::Exempt => 8,
    }
}

/// The meetings before and after those of one slot, of the same item.
#[must_use]
pub fn neighbours(dues: &[Due], item: ItemId, slot: Slot) -> (Option<Due>, Option<Due>) {
    let same: Vec<_> = dues.iter().filter(|due| due.item == item).collect();
    let before = same.iter().rev().find(|due| due.slot < slot);
    let after = same.iter().find(|due| due.slot > slot);
    (before.map(|due| **due), after.map(|due| **due))
}
